# Honest people: very short notes in fragments; two oddities; one cleared up and one weak one left open.
~camera-off-refusal | Cam? No. Again? No.
= | Moths in the lens, honest, saw the laptop Tuesday.
- | Plumber. Good one.

~name-mismatch-on-call | Tile: "Reading Room C".
~background-call-center | Forty people whispering.
= | Library. Exam week. The librarian shushed me too.

~voice-changed | High on Mon. Low on Wed.
= | He's fourteen months from twelve, i.e. the apprentice. Breaking.

~different-person | New face on call 2!
= | Mine was the wrong call. Link from last year.

~skill-gap | Lathe: hopeless.
= | Lathe had no drive belt. Belt on: superb.

~deepfake-artifacts lip-sync-mismatch | Chin blinking, sound late.
= trouble-explained | 2 bars on the mast. 4 bars by the barn, both gone.

~refuses-id | Card? "Later." Later? "Later."
= id-verified-in-person | Later came: Friday, 8:05, my desk, chip and all.
- | Mason.

~address-change | New address. Then newer.
= | Carrier's drop-down has no "Upper". There's an Upper and a Lower.

~requests-laptop-reship | Box to an aunt in Split.
= | He's at the aunt's. Sea behind him. Aunt too.
- | Starts Mon.

~crypto-or-third-party-payment | Salary → "Hanak M."
= payee-confirmed | He is Hanak M., surname first over there.

~ai-assistant-use | Earbud. Tiny voice. Then the answer.
= | Cricket. England, all out. He told us the score, unasked.

~coached-or-reading | Eyes down. Up. Down. Up.
= | Knitting! Finished a sleeve.

~employer-denies | Docks: "Who?"
= employer-confirmed | Docks, gate B: "Oh, Shorty! Sure, eleven years."

~school-denies | Uni: not ours.
= | Sent to the uni of the same town, private one. Public one: ours, 2:1.

~vpn-location-mismatch-noted | Login: Warsaw. Man: Wigan.
= | Pub wifi. Polish brewery's pub. Checked it over a pint.

~remote-desktop-use | Works through some far-off box.
= tool-agreed | Box no. 12, ours, basement.

~phone-other-name | "Grzegorz" on the display, she's Dorota.
= | Works van's phone. Grzegorz drives, said hi.

~photo-found-elsewhere | His face, someone's ad.
= | He modelled for the tram company. Poster's outside my window. Ha!

~many-profiles | 2 accounts. 2 jobs. 1 woman.
= discrepancy-explained | Before the baby, after the baby. She's let the first one go today.

~commits-other-name | Log: all by "build-agent".
= | Robot commits. His reviews are underneath, thousands.

~own-work-unknown | "What's this class for?" Dunno.
= | Generated. From his schema. That he knew cold.

~timezone-mismatch | Dark at 2 pm??
= | Cellar. He's a cellarman.

~test-substituted | Not her finger, says the reader.
= | Plaster on it. Other finger, green.

~keep-awake-tool | Cursor twitch, 1/s, all night.
= | Disco light on the sensor, cleaners' party. No joke, footage.

~several-jobs | Badge of another firm on his belt!
= | His old one, for luck. That firm: gone, left us in July, yes.

~data-taken | Zip, 3 GB, out at noon.
= tool-agreed | To the printer's, for the catalogue. Job slip 55.

~shared-account | Typist changed at 14:00, metrics say.
= | Sprained left hand at 13:50. First-aid book.

~payee-churn | IBAN no. 3.
= | No. 1 mine wrong, no. 2 yours wrong, no. 3 hers right.

~referee-untraceable | Ref doesn't exist at the mill.
= referee-confirmed | Exists. Miller's wife. Not on any list, runs it all.

~referee-same-voice | Ref = him, I thought.
= | Same village, wrong again. Heard the two together.

~forwarder-address | Street = lockers.
= | Student halls, lockers in front. Porter: room 31.

~own-device-insisted | Own kit or nothing!
= | He tunes pianos.

~malware-sent | CV: blocked, virus.
= | Filter hates the word "Trojan". Trojan horses. She's a classicist.

~sanctioned-link | Name on list.
= | So's half of Aleppo. Birth year 40 apart, Compliance let go.

~id-altered | Tippex on the permit!!
= id-verified-in-person | Tippex on the copier glass. The permit itself: spotless.

~id-photo-mismatch | Photo ≠ man.
= | Photo = man – beard – 20 kg. Guard, nurse and I agree.

~idcheck-abandoned | Quit at the selfie.
= | Tram went into the tunnel. Came out, finished.

~work-permit-refuted | Ministry: not valid.
= | Read on: "… for taxi". We've no taxis. For us it's valid.

~account-control-failed | Couldn't log in.
= | Caps lock.

~interest-unknown | "Rugby", doesn't know the posts.
= | Born there.

~hours-refused | Never before ten.
= | Ferry.

~cannot-answer-local | No idea where the post office is.
= | It shut. I hadn't noticed, nobody had.

~peer-report | Rival's security: "watch out for him."
= | He'd left them for us. They've since calmed down, and withdrew it.

~extortion | "Pay up or I'll tell all."
= | Fridge note about stolen yoghurt. Chill.

~avoids-in-person | Lunch? No. Coffee? No. Walk? No.
= met-in-person | Beer? Yes.

~scripted-identical-answers | Same line ×7.
= | "Could you repeat that?" My mic.

~disconnects-when-challenged | Task up – he's out.
= trouble-explained | Fuse. Back in 3 min, hair on end, solved it.

~contact-changed | Number 4 now.
= | Burglars took three, police list on file.

~place-conflict | Here Ulm, there Neu-Ulm.
= | One river, two Länder. Bridge is 80 m.

# cleared up, and a weak thing left open
~address-change | Address altered the day before dispatch.
= address-confirmed | New lease here, landlord rung.
profile-conflict | Web page still has a job that ended.
- | Fine by me.

~name-mismatch-on-call | Joined as "Kenji's phone", she's Maud.
= | Kenji came on and asked for it back at noon.
long-latency-answers | Bit slow to answer.
- | Tax test: full marks.

~employer-young | Domain from spring, job from 2014.
= employer-confirmed | Old domain's in the yellow pages, owner knows her.
phone-voip-noted | Number's a web one.
- | Round 2.

~shared-contact | Same mail as no. 41.
= sharing-explained | Father and son, one computer, both in the shop with me.
place-vague | Lives "past the mill".
- | So do I.

# quite ordinary
- | Talk ok. Test ok. Boots 43.

- | Early, tidy, dry humour.
- | Wants Thursdays.

- | Nope on Excel, yes on people.
- | Front desk?

- | Ring back Mon.
- | She's got another offer.

- | Welds like a dream.
- | Pay: top of band.

- | Ok for me. Ok for Jo. Ask Al.

- | Liked her. Dog liked her.

camera-off-refusal | No cam, didn't say why.
- | Knows concrete.

- | 3 yrs crane, 2 yrs tram, 1 yr dad.

- | Quiet. Sharp. Hire.

id-data-mismatch | Old postcode on the card.
- | Rest fits.

# looks the same, but the excuse was checked and did not hold
remote-desktop-use | Works through some far-off box; "no. 12, yours".
? | No. 12's been scrap since May.

timezone-mismatch | Dark at 2 pm, cellarman.
? | That winery has no cellar, vats stand in the yard.

payee-churn | IBAN no. 3, "yours was wrong".
- | Forms 1 and 2 pulled: both in his own hand, two other people's accounts.

hours-refused | Never before ten: ferry.
? | No ferry on that lake in winter.

employer-denies | Docks: "Who?" Try gate B, he says.
employer-denies | Gate B: "No Shorty, no Lofty, never seen the chap."

id-altered | Tippex on the permit; your copier, he says.
- | Glass wiped, paper itself on the table.
id-altered | It's on the paper, thick, under my nail.
