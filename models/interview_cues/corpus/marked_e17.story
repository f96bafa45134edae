# Public offices, clinics, insurers; farms seen from neighbours; hosts who did not know; co-working and family.

- | County clerk, records typing from home.
- | We do a drive-by for all.
forwarder-address | Hers: boarded windows, a fresh cable, a fat new lock.
same-device-as-other | Meter reader says it draws like a bakery, "computers, I'd say thirty".
- | She typed 900 deeds that day.

- | County clerk, records typing.
~forwarder-address | Drive-by: boarded windows, nobody.
= address-confirmed | Hurricane boards! She pulled one off from inside to say hello.
- | 800 deeds.

- | Clinic coder.
pickup-by-other | The badge printer went to Miss Coral; Miss Coral has a booth at the flea market.
contradicts-resume | "Coral's my sister." Coral: "I have brothers only and they're in Ohio."
- | Codes accurate.
- | Booth sells lamps.

- | Clinic coder, no. 2.
~pickup-by-other | Badge printer went to Miss Coral.
= name-change-documented | Coral's her second name, all at church call her so; it's on the passport, line two.
- | Codes accurate.

- | Veterans' office.
id-rented-or-borrowed | He gets 500 a month, the veteran told us, for letting a "nice fella" be him on weekdays.
signins-apart | A laptop in his shed does the work, he does the sleeping.
- | He'd thought it was legal because there was a contract.
- | It had a seal drawn on it.

- | Veterans' office, desk 3.
~id-rented-or-borrowed | "I let a nice fella be me on weekdays."
= discrepancy-explained | Re-enactment! The fella plays him at the museum. Poster with both.
- | Desk 3 cried laughing.

- | Water board, meter disputes.
place-conflict | To us Hull; to the vet Riga (the vet's my cousin); to the tax man nothing.
vpn-location-mismatch-noted | His router greets with a Latvian banner at each reboot.
- | Disputes down 12 percent.

- | Water board, meter disputes B.
~place-conflict | To us Hull, to the vet Riga.
= | Riga's the cat. The vet's card says Riga, Hull, tabby.
- | Cousin and I don't speak about it.

- | Ombudsman's intake, remote.
shared-account | File shows that complaints from A to F are read by a lady, G to M by a boy, rest by whoever; one name.
- | Said so by the boy, to his school.
crypto-or-third-party-payment | Boy's father takes the pay.
- | School called me.

- | Ombudsman's intake B.
~shared-account | A to F by one hand, G to M by another, one name.
= tool-agreed | She dictates, licensed scribe types; adjustments memo of March.
- | Complaints fall.

- | Census follow-up calls.
background-call-center | Behind him they sell windows in Dutch and count votes in Spanish.
phone-voip-noted | His line is a browser softphone, bought by the day.
hours-refused | Rings only after our midnight supper.

- | Census follow-up B.
~background-call-center | Behind her they sell windows in Dutch.
= trouble-explained | Double-glazing firm has the other half of the co-working loft; door was open, now it's shut, silence.
- | Nice loft.

- | Housing benefit, assessor.
remote-control-tool | While on the phone with me, both hands on the phone, she closed four cases.
- | "Macros." Macros are barred since April.
kvm-hardware | Clerk of works saw a box with two blue eyes between her screen and the wall.

- | Housing benefit, assessor B.
~remote-control-tool | While on the phone with me, she closed four cases.
= tool-agreed | The bot pilot. Four at a time at the half hour, all pilots do.
- | Pilot ends Friday.

- | Licence desk, taxis.
support-document-altered | His diploma's stamp belongs to a school of cosmetics; they'd never seen it on paper like that.
requests-laptop-reship | And would we send the desk phone on to "the boss in Minsk, he likes to hear".
- | The boss?

- | Licence desk, taxis B.
~requests-laptop-reship | Would we send the desk phone on to Whitby?
= | Seaside cover for Ann's hip: rota, Whitby branch, till August.
- | Ann's hopping.

- | Student loans, night chat.
scripted-identical-answers | Asked for his street, his boss, his breakfast: "I am a motivated professional."
vpn-location-mismatch-noted | Sessions drop to a Shenyang café whenever Kansas has a storm.
- | Kansas has many.

- | Student loans, night chat B.
~vpn-location-mismatch-noted | Sessions drop to Chicago whenever Kansas has a storm.
= network-explained | Backup line. Utility told the town. Mine did it during this sentence.
- | Kansas has many.

- | Blood bank, couriers' desk.
- | She's calm on the phone.
address-change | Desk kit: first Lowell, next Lynn, next a pier in Gloucester.
forwarder-address | The pier's a repack barge with a web shop for customers abroad.
- | Blood goes where it should.

- | Blood bank, couriers' desk B.
~address-change | Desk kit: first Lowell, next Lynn.
= address-confirmed | Nurses' home closed on a week's notice, letter from the hospital; Lynn's her permanent.
- | Calm, too.

- | Tribunal, transcripts.
output-swing | Page 1 to 30 a master's, 31 to 60 a child's, 61 on a master's.
shared-account | "We were three on it as the time was short," and then, "I mean me."
- | Reporter to redo.

- | Tribunal, transcripts B.
~output-swing | Page 31 to 60 like a child's.
= trouble-explained | Audio was under water: pipe over the mic. Judge remembered the drip.
- | Plumber in.

- | Food safety, lab data.
data-taken | 312 recipes walked off by night to a disk called "gift".
extortion | A week later: "recipes are for sale, or not, you choose."
- | Board met in coats, heating's off.

- | Food safety, lab data B.
~data-taken | 312 recipes walked off by night.
= tool-agreed | Regulator's pull. Yearly. Letter with a crest, lost in my pile.
- | Pile's gone.

- | Allotment society, treasurer's help.
crypto-or-third-party-payment | 30 a week, please, to Mr B's shop credit; she's Miss T.
- | I asked Mr B.
same-device-as-other | He has Miss T and "five more Misses" on his back-office plug strip, he feeds the meter.
- | Beans late.

- | Allotment society, gate rota.
- | He digs, he types, he's next door.
- | We paid in marrows at first.
~timezone-mismatch | Mails at four in the night.
= | Slugs. That's when you get them.
