# Agencies, references, returners, rented profiles, forms filled in by others (c15)

- | Forklift pool, agency in Venlo.
agency-opaque | Asked who checks their drivers. "Jan." Asked for Jan. "Jan's out."
different-person | On the ramp a lad answers to Piet, Klaas and once to Jan.
- | Pallets stacked nicely.
- | Agency fee due on the 10th.

- | Tile importer, stock clerk.
~returned-under-new-name | We sacked that face in 2022, under the name of Dobbs.
= discrepancy-explained | Face's older brother. Dobbs himself drove him here and apologised for the crate.
- | Stock tallies.

- | Field sales, alarm systems.
several-jobs | Kerb-side he opens the boot: left our alarms, right the rival's, two price lists, two name tags.
referee-same-voice | The glowing referee laughed in the very same hiccup as he does.
- | Sold 12 in March.

- | Sunday school office.
~form-intermediary | Identity form ticked by a Mrs. Gilchrist, no clue who.
= id-verified-in-person | Gilchrist's the notary on the square. Brass plate, seal, she'd had him before her with the passport.
- | Sandwiches on us.

- | Remote hire, network ops, laptop no. 88.
form-intermediary | The I-9 was done by "a friend of the firm", whose firm, no one could say.
own-device-insisted | Wouldn't unpack 88; "my rig is better, send me the keys".
signins-apart | 88 lies in Tucson, its log-ons come by way of Almaty.
- | Return label mailed.

- | Toymaker's studio, sculptor.
~own-device-insisted | Wouldn't take our PC, no discussion.
= tool-agreed | Left-handed tablet with a foot pedal, bought by the health fund; IT put our image on it themselves on Friday.
- | Bears have ears.

- | Voice actor portal.
many-profiles | "Warm dad", "crisp exec" and "cheeky teen": three sellers with three passports, one fridge humming.
account-swap | Warm dad's passport was hired out by his gym, he'd thought for a raffle.
- | Spot ran on the radio.

- | Gas meter firm.
~phone-other-name | Caller shows as "Crumb, Violet". We'd hired a Terence.
= sharing-explained | Violet's phone contract, he's her carer, she shouted hello and that he's a good boy.
- | Meters read.

- | Night auditor's night.
internal-record | The system knew him: 2023, sent off for lending his login to the bar.
shared-account | And now: the bar has his login.
- | He calls it fate.
- | I call HR.

- | Stage technician, ballet.
~referee-text-only | Referee would write, not speak.
= referee-confirmed | Surgery on the vocal cords; I went over in the lunch break and she wrote it on a slate, across the desk of the company.
- | Lights up.

- | IT vendor, call with their 'delivery head'.
agency-opaque | Who employs her? A firm. Which? Another firm's firm.
shared-account | While he spoke she was typing in our chat, and she was on the call with both hands on her cup.
- | Contract has a nice cover.

- | Parks, seasonal.
~alias-used | Signs Zack on one, Isaak on the other.
= discrepancy-explained | Zack's the short of it, so it is in my own family, and the ID says Isaak called Zack, would you believe.
- | Mower 4.

- | Hair salon chain, online booking girl.
- | Bookings in order.
account-vanished | On the day I asked her for her old profile it went, poof, and the one of her 'sister' too.
several-jobs | A rival's owner told me over foils that their full-time booking girl has the same giggle and the same parrot.
- | Parrot says "Tuesday".

- | Roofers, drone lad.
~account-vanished | Page gone between two clicks of mine.
= account-control-proven | He'd set it private because of an ex; opened it for me, logged in, changed the cover to a slate and back.
- | Wind 5.

- | Law library, remote indexer.
document-opened-elsewhere | Contract was read in Karachi, signed in Karachi, and sent on to us from Hull.
shared-account | Indexes arrive in threes from three hands, the third can't spell "tort".
- | Her own voice: lovely.

- | Sail loft.
~document-opened-elsewhere | Read in Panama at 3, before he'd even had my mail, I thought.
= network-explained | Delivery trip through the canal. Ship's log, his stamp, monkeys on the photo.
- | Spinnaker's cut.

- | Debt collection, letters.
contact-self-supplied | "Ring this number, it's my ex-boss, don't use the switchboard, it's broken."
referee-denied | The switchboard worked a treat, they had never had her.
several-jobs | They did however have a row with another firm last week over the same girl: full desk there too.
- | Letters had style.

- | Barge crew.
~contact-self-supplied | The only number for his skipper came from himself.
= employer-confirmed | The barge office in Duisburg gave out the same number unasked and said bring him back in one piece.
- | Lock at four.

- | Freelancer for podcasts.
prepayment-demanded | "Advance for four episodes or I can't switch on the mic."
portfolio-copied | The showreel's laugh is a BBC laugh.
account-swap | When we balked he offered his neighbour's page, "same price but with badge".
- | Mic's off.

- | Archive of bells.
~prepayment-demanded | Wanted money before he'd climbed one tower!
= | Rope insurance. Ours. The form has said so since the accident, I'd never turned it round.
- | 14 bells.

- | Pawn shop's appraiser, by video.
phone-unreachable | His line rings in an empty room, I know since I went by: I could hear it through the letterbox.
shared-account | Upstairs: a lady in curlers appraises for him from photos, "been doing it for a year, love".
- | She's good on rings.

- | Laundry, linen counts.
~phone-unreachable | Nobody, ever, on that number.
= trouble-explained | I'd been dialling our own fax. Stop laughing.
- | 310 sheets.

- | Hospital coder, remote, 3rd reference round.
referee-same-wording | Two matrons, one sentence: "a quietly burning lamp".
shared-account | Charts 1 to 80: her. 81 on: her sister's firm, "we've a tool".
- | Denial rate's up by six.

- | Kite school.
~referee-same-wording | Both letters say "steady as a buoy".
= sharing-explained | The harbour master wrote for both clubs, they've one secretary; she read it to me with pride.
- | Wind's good.

- | Blood bank courier desk.
virtual-camera | Face box says "OBS". He says that's his doctor.
different-person | The box off, by accident: a girl, startled, chewing.
- | "My assistant."
evades-personal-questions | Whose assistant's assistant? End of chat.

- | Bee inspector, video visits.
~virtual-camera | Camera name "OBS" in the list.
= tool-agreed | We'd asked him: he mixes hive and face for the trainees, it's our own set-up sheet, step two.
- | Queen found.

- | Small print shop, Saturday girl.
identity-borrowing | Went round us: who'd "be on paper" for her cousin, fifty a week.
- | Printer Jo said yes, then told me.
id-rented-or-borrowed | Jo's been "on paper" since May.
- | Ink's out.

- | Small print shop, Saturday boy.
- | He asked for my login once, mine's the one for the big machine.
- | I gave it. It's on the wall.
- | Paper in.

- | Dispatch of test kits.
test-substituted | Saliva in Mr. N.'s tube is a woman's.
- | Lab ran it twice.
- | Mr. N.: "We kiss a lot."
crypto-or-third-party-payment | His wage, by his wish, goes to that woman.

- | Aquarium night watch.
~internal-record | Red flag in our own system, "DO NOT REHIRE", big as a house.
= discrepancy-explained | Flag's for a Dwight Colby, shark feeder, born 1961. Mine's 24. Merge error, the database girl unpicked it.
- | Octopus escaped again.
