# a12: mixed, mostly open; bare facts from operators, marketplaces, logs, third persons; many voices
- | Interviewed Pascal for the search team.
? | His résumé lists the same three bugs fixed, in the same order, as our own engineer's public talk.
- | Talk is from 2022.

? | Girlfriend rang: he hasn't touched a computer in weeks, who is paying rent into our account and why.

? | The tablet used to sign the offer was reported stolen from a clinic in Porto Alegre.
- | Countersigned by us on the 3rd.

~? | The tablet used to sign the offer was reported stolen.
= | By himself, found under the car seat. Police withdrew it the day after, slip seen.

- | Bank asked us to confirm employment of eight persons.
? | Five of them we turned down, the mortgage papers have our letterhead and my forged initials.

- | Bank asked us to confirm employment of eight persons, all ours.

? | Contract developer's invoices are numbered without gaps. If we're the only client, fine. He claims six others.
? | Named two of the six; they never bought.

? | In the breach dump: our contractor's password is the group's usual one with the year added, his mailbox has 43 siblings.
- | Threat intel, TLP amber.

? | Her laptop asks the same household printer, each morning, to wake nine others.

- | Junior SRE, Tallinn.
- | Shell fine, network so so.
? | On the ID the issue date is a day the office was shut for the king's funeral, in a country that has none.

? | Fifty dollars per standup. The stand-in filmed himself for his own protection and sent us the lot.

? | A plumber from Ohio wants to know how his name got onto our team page.
- | Page taken down.

~? | A plumber from Ohio wants to know how his name got onto our team page.
= | Namesake. Photo and bio are our man's, I put the two on a call and the plumber saw that.

? | Two rejects and one hire asked within an hour for "the feedback on my interview of Tuesday". We had one on Tuesday.

- | Firmware role, Brno.
- | Soldering photos nice.
? | All of them hang in the hallway of the technical museum, says Radka, who was a guide there.

? | Contractor's "own home" has a time clock by the door, in the corner of the frame, with cards.

~? | Contractor's "own home" has a time clock by the door, with cards.
= | Collector. Flea market bill, and the rest of the wall is station signs, he took us round.

? | Tool vendor counted our seat as used 71 hours in three days, in two keyboard layouts.
- | Seat is a single developer's.

? | The apartment's super lets in a boy on Sundays who restarts everything that has a light.
- | Boy gets 20 bucks.

? | He forwarded the team's mail to himself. "Himself" has a different surname, and forwards to a ministry's domain.

- | He forwarded his payslip to his private mail, as HR advises.

? | She was photographed at our gate with her sister's pass, and typed her sister's PIN.
? | The sister's access covers the vault, hers only the canteen.

? | Trial day on site was declined; "my English is for writing". His blog's English was bought, receipt on the editor's site.

? | Judge: the couple kept the screens lit, foreign hands did the work, and 309 firms paid.

- | Technical writer, Cork, 0.6 FTE.
? | The DITA files were exported from a tenant called BPO-Manila-7, user "floor".
- | Well structured.

- | Technical writer, Cork, 0.6 FTE.
- | Works Mon to Wed, choir on Thursdays.

? | One of the remote testers quit by mail; another of them signed it.

~? | One of the remote testers quit by mail; another of them signed it.
= | First one in hospital, dictated it. Ward confirmed, and she came herself for the papers in July.

? | Our candidate for head of security lists a military unit. Its association keeps a roll. The rank he claims was abolished before his birth.

? | Video résumé: the office in the background is the free one from the software, with its watermark cropped out.
? | He "leads forty there".

- | Video résumé, stock background, says he is at his kitchen table.

? | Delivery app of the neighbour rang: our onboarding kit is on sale for 380, sealed, with her name still on it.

~? | Our onboarding kit is on sale for 380, sealed, with her name still on it.
= | Thief off the porch. Doorbell film went to police and to us before the advert.

? | They compared payslips: "Owen" on Slack knows nothing of the raise that "Owen" on the phone bargained out.

? | Expert witness: 14 engineers' bodies in webcam stills resolve to three chairs.

- | Rec note, PHP lead, Bordeaux.
- | Motivated, cheap, could start tomorrow.
? | Company number on his freelance papers was struck off after its owner drowned in 2018.
- | Sent to Mireille.

- | Rec note, PHP lead, Bordeaux.
- | Company number valid, insurance till December.

? | Asked which of the office's two doors sticks. He has been "in every Friday".
? | Door log has nobody with his card since Easter.

~? | He has been "in every Friday". Door log has nobody with his card since Easter.
= | Reader at the yard door is dead since Easter. Receptionist signs him in by hand, book seen.

? | Freelancer's portfolio videos were re-dubbed. The lips speak of a dairy.

? | Support person's saved replies include the greeting for a bank, a casino and us.
? | The casino's customers got ours on Friday.

- | Mobile dev on trial project.
- | Two of three tasks done.
- | Asked sensible things about tokens.

? | The "US" contractor's card was declined at 3 am: hardware shop in Dandong, 40 metres of network cable.
- | Card was ours.

~? | The contractor's company card was declined at 3 am: hardware shop abroad, 40 metres of cable.
= | Skimmed. Bank reimbursed us, nineteen other holders in the same batch.

? | Paid on the 25th. On the 26th, without fail, a child's savings account in Jilin grows by a third of it.

? | Our candidate's fingerprints were requested and came from a notary who stamped the same ten prints on three people's forms.
- | State bureau sent it back.

- | Fingerprints smudged twice, bricklayer's son helping at home. Third card accepted.

? | Sim swap on the CFO at noon; the only one who'd asked for the CFO's carrier was the new helpdesk temp.
- | Temp's desk is bare.

? | Proof that he is alone: he turned the camera. In the wardrobe mirror someone crouched with a tablet.

- | He turned the camera, unmade bed, guitar. Fine.

? | Public registry in Georgia: our tester founded eleven firms on one day, each invoices one of our rivals.

~? | Public registry: our tester founded eleven firms on one day.
= | Formation agent, declared as past job. Shelf companies, all sold on, deeds listed.

? | An intern who'd dialled the wrong number reached our lead's "twin", at another company, same voice, same joke, same kettle.

? | One of our job adverts had a typo in the salary. 31 applicants cite another posting, which repeats only the typo of the draft that our contractor saw.

- | Cohort call, 12 new joiners, introductions.
- | Two from Accra, one from Oslo, one with a parrot.
- | Nothing to report.

? | Escrow released. An hour later the client's dashboard showed the developer logged in as the client.
? | The approvals of milestones three to five were given from there.

? | Contact at the consulting house says "yes, he's one of ours, we have four people being him".
- | Noted for Monday.

? | Workers in the raided flat had a wall planner with birthdays. Ours is circled, wrong year, "cake emoji in Slack".

- | HR reminder: birthdays list, opt out possible.

- | Second screening for the analyst post in Halifax was friendly and we talked about ferries for a while.
? | Harbour authority never had an analyst.
