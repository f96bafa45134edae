# No twins: each story stands alone; trades from quarry to opera (c7)

- | Quarry blaster, explosives book.
support-document-altered | Shotfirer's ticket, stamped by an inspectorate that closed in 2009.
id-rented-or-borrowed | Real ticket hangs in the kitchen of his wife's uncle, "he doesn't need it any more".
- | Charges for Tuesday cancelled, lorries sent back.

- | Opera prompter, stand-in for the spring run.
~hours-refused | Three evenings running she wasn't to be had on the phone.
= | Phones go into a locked drawer in the prompt box, I hold the key.
- | Tosca went without a hitch.

several-jobs | He told our driver, not me, that he "does four desks", and laughed when the driver asked which pays best.
- | Demand planner for pet food.
evades-personal-questions | I put it to him kindly. He said the forecast was attached.
- | Forecast was attached.

- | Mushroom farm, remote climate control.
~keep-awake-tool | Status never went idle in sixty hours; a machine, I said, or a ghost.
= trouble-explained | Chat client was stuck. Mine showed green too, and I had been in Crete with it switched off.
- | Reinstalled everywhere.

- | Geologist's core photos, tagged at home, per metre.
shared-account | The tags were in Tagalog for an afternoon.
shared-account | "My fiancée helps out," then "my fiancée's class helps out".
- | Core 11 was tagged as bread.

- | Hospice, kitchen orders.
- | New buyer, came from a cruise firm.
~several-jobs | Cruise firm still lists him as purchasing chief, with picture and extension.
= employer-confirmed | Their crewing lady, whom I got through the main number: he's been ashore since Michaelmas and they miss his lists.
- | Buys good fish.

- | Auction house, condition reports.
commits-other-name | Reports leave our system under "Cressida"; the file's author is "PC-Stefan-Home".
different-person | I met Cressida at the view. She couldn't tell walnut from oak; her reports can.
- | Stefan, if you read this, apply.

- | Cycle courier firm, Basel. Rider 70.
~shared-account | Two persons on one rider number, the bikes gave it away: one has a bell, one a horn.
= sharing-explained | Tandem permit. Deaf rider with a guide, city office pays the second seat, paper under the saddle.
- | Best times of the month.

- | Pension fund, member letters.
- | Eight letters a day expected, thirty came.
output-swing | The thirty read like a solicitor, the phone call like a boy who had never heard "annuity".
proxy-interviewer | In his interview there'd been a solicitor: his godmother, hired for the hour, she writes that she regrets it.
- | Godmother sent flowers.

- | Saw filing shop. Two brothers.
- | One books, one files, they said so at the door.
- | Invoices carry both.

several-jobs | His out-of-office: "On assignment with the Ministry until 31 Dec., full time." We pay him for the same days.
- | Hydrologist.
- | The river's rising, I need the numbers.
several-jobs | The Ministry's reply: "We understood that he had left you."

- | Laundromat chain, area manager.
~forwarder-address | Till keys to be posted to a box shop at the station.
= address-confirmed | Post won't come up to his hut, three hundred steps; I climbed them, there's his name on the woodpile.
- | My legs.

- | Textile lab, remote report writer.
voice-changed | On the Monday call her vowels were long, on the Friday call they were gone.
shared-account | Asked for the Monday one. "She's at her other client's."
- | Cotton results: 97.

- | Water board, meter readers.
- | House 17, meter read daily at 9:00.
- | Burnt down in March.
id-owner-denies | The reader whose number it is hasn't been with us, or with anyone, she says; she runs a nail bar.
crypto-or-third-party-payment | The meter money ends up with the route planner's stepson.

- | Lido, lifeguard rota.
~different-person | Came with a beard down to here, the badge has a chin like an egg.
= id-shown-and-matched | Passport, new, taken in the same beard. Signature done in front of me.
- | Whistle number 6.

- | Letter of a student.
- | Dear Madam.
proxy-interviewer | I sat the coding test for your Mr. Beaumont at 40 euros, and now he doesn't pay the second half.
account-swap | He has my hosting login too since I lent it him "for the look".
- | Please don't hire him and please don't tell my mother.

- | Night bakery.
~output-swing | Croissants like stones from Wednesday.
= trouble-explained | New flour. The miller rang at four to say sack and label didn't match.
- | Threw 600 away.

- | Rail freight, wagon inspectors' portal.
id-rented-or-borrowed | The inspection key of Mr. Ostrava is pinned to the cork wall of the canteen with a note "return by 6".
shared-account | Six hands sign with it, all six can't be him, he's on sick leave.
- | Axle 3 of wagon 22 hot.

- | Interior designer, freelance.
- | Her quote was low; new in town.
overqualified-lowball | Twenty years, palaces, and asks for a third of what others take.
- | Has a pension, wants to be out of the house, said so twice.
- | Sent her the plans.

- | Loss adjuster, flood claims, Saxony. E-mail of the 9th.
- | Hello Rolf,
own-work-unknown | asked him how he got to 14,300 for the cellar; he read me the total again, slower.
shared-account | The figures come from a "calculation studio" in Brno, his own wife says, 20 euros a claim.
- | Cellar still wet.

- | Church organ tuner. By the month.
~place-conflict | Says he's from Ulm, invoice says Neu-Ulm, one's Bavaria.
= discrepancy-explained | One street! River in between, bridge at the end, he tunes on both banks.
- | F sharp is holding.

- | Toll booths, remote lane help.
keep-awake-tool | Found a metronome with a rubber finger.
- | I'm a musician, I admired it.
hours-refused | The lane bell rang 40 minutes, no finger of flesh came.
- | Queue to the tunnel.

- | Fish auction clerk, online.
~different-person | Scales guy swears our new clerk isn't who he met at the fair, "ears all wrong".
= | Scales guy met the outgoing clerk at the fair; the calendar's with me.
- | Ears are fine.

- | Insolvency administrator, wages file, note 4.
- | 32 employees on file.
crypto-or-third-party-payment | Nine of them have the managing director's holiday home as bank address and his daughter as holder.
? | None ever took a lunch voucher.
- | Note 5 follows.

- | Mountain rescue radio, volunteer.
- | Sleeps on the line? No.
~long-latency-answers | Answers us after 3, 4 seconds. Always.
= trouble-explained | Satellite hop. Try it, says the repeater man, and I tried it with my own wife and she too took four.
- | Snow above 1,200.

- | Rep for a dental brand, car and phone from us.
several-jobs | Car's mileage: our tour 200 a week, the rest 900 goes for the rival's tour, full contract, car allowance and all.
- | Their samples were under our samples.
evades-personal-questions | "It's a long story," and got out at the light.

- | Sewing pattern maker, from home.
~shared-contact | Gave her neighbour's mail for contact, the same as two other seamstresses did.
= sharing-explained | None of the three reads Dutch, the neighbour does, she came along to the signing with her dog.
- | Sleeves fit.

- | Tower crane, hours by card.
- | Card 12 in at six.
different-person | At noon I climbed up with the fuse. In the cab sat the apprentice's father, no ticket, nice to me.
- | Card 12's owner: "my knee".
? | Doctor he named has no patient of that knee.

- | Toy maker's helpline.
- | I've a mother's complaint about tone.
~voice-changed | Her tape has two helpers in one call and one name.
= discrepancy-explained | Escalation. The second says "supervisor here" at minute two, the mother had skipped that.
- | Sent a bear.

- | Chemist's delivery, e-scooter, insulin.
id-photo-mismatch | Old man opened for a girl with a helmet; the photo in the app had a moustache.
account-swap | Moustache rents his profile to the whole staircase.
- | Insulin cold, thank heaven.

- | Choir's accountant.
- | Two signatures differ.
- | She broke her right hand in spring, plaster's on the Christmas photo... no, Easter.
- | Auditors shrugged.

- | Solar farm planner. Yield reports.
shared-account | In the margin someone forgot a note: "Sanjay pls finish for Mr. D before he wakes".
- | We're Mr. D's client.
commits-other-name | Sanjay saved it at 04:10, Mr. D. sent it at 08:02.
- | Yield was right.
