# Public bodies, no-show jobs, buddy clocking, tokens in the post; and quiet explanations (c9)

- | Borough planning officer, agency, six-month booking.
several-jobs | National fraud match: same national insurance number drawing wages in two other boroughs, each 37 hours, each home-based.
- | Nobody there had complained either.
several-jobs | Her diary blocks "site visit" fall on the other boroughs' committee days, one for one.
- | Line manager hurt, says she brought biscuits.

- | University, department of statistics.
~several-jobs | A dean in Leuven put our new lecturer on his web page as full professor, courses and all.
= discrepancy-explained | Visiting title, nought per cent, for the co-tutelage; our rector signed that in blue.
- | Lecture at ten, room full.

- | Developer, 8 years with us, top reviews, cat videos.
vpn-location-mismatch-noted | An open tunnel from Shenyang with his credentials while he sat at his desk in plain sight.
signins-apart | He'd put his RSA token in a FedEx envelope.
shared-account | The folder "invoices" on his PC: a shop in Shenyang, a fifth of his pay.
- | His own day: eBay, lunch, cat videos.

- | Token register, quarterly.
~signins-apart | Code of Mr. Okafor's token was typed in Leeds, Mr. Okafor was in the dentist's chair in York.
= sharing-explained | Break-glass token. He had handed it in that morning, Leeds signed for it, my register lags a day.
- | Filling, lower left.

- | Sanitation yard, punch clock with a hand reader.
shared-account | Lenny's hand comes twice: once as Lenny, then with a rubber glove as Carlo.
- | Camera over the clock was 'broken' since spring.
hours-refused | Carlo was at the track. The number he leaves rings in the car of his daughter, who's at college.
- | Yard boss shrugs.

- | Sanitation yard, punch clock, bay 2.
~? | Clock shows two punches in one second for bay 2.
- | Bouncing contact. The clock man sprayed it.
- | One punch now.

- | School district, business manager's desk.
- | Teacher of record, room 9.
different-person | Children of room 9 draw their teacher: long plaits. Personnel photo: a crew cut.
crypto-or-third-party-payment | Salary goes to crew cut, who passes on 35 percent to plaits.
- | Plaits is good with them, inspector says.
support-document-altered | Neither has a teaching certificate that the state knows.

- | Kindergarten, substitute list.
~support-document-altered | State office had no such certificate under Lauter.
= name-change-documented | They have her as Lauter-Vogt, she brought both decrees in a plastic sleeve.
- | Sandpit duty.

- | Hospital group audit, doctor's double roster.
several-jobs | Dr. E. was in theatre in two cities, 140 km apart, on 61 mornings. Both paid.
- | He drives a fast car, ha ha.
evades-personal-questions | Who did the gall bladder on the 9th? "A team always does it."
- | Committee meets behind closed doors.

- | Hospital group, roster query.
~several-jobs | Dr. F. stands on both rosters on eleven nights!
= | On-call covers both houses at night under the 2023 pact, the second roster just mirrors.
- | Query withdrawn.

- | Correction officers' overtime.
- | 112 hours a week on paper.
hours-refused | Told to report for an extra count, he couldn't be got; he was at the stadium, in the other uniform.
several-jobs | Stadium security has him on a full contract since August.
- | I had 4 of these last year.

- | Coast radio, second watch.
= tool-agreed | Bridge alarm people were here on the 2nd and put a nudger on the console, by our order.
~keep-awake-tool | Console moved its own pointer all through the gale.
- | Two yachts in tow.

- | Town hall, Castro street depot, ghost list.
- | Six gardeners, five rakes.
id-owner-denies | Gardener six opened the door herself. 93. Never held a rake, thought we'd come about the meter.
crypto-or-third-party-payment | Her "wage" pays the mayor's cousin's boat.
- | She gave us figs.

- | Town hall, pool depot.
- | Seven names, six swimmers.
- | The seventh died on the Friday, pay stopped on the Monday, the list is printed on Thursdays.
- | Wreath sent.

- | Interview by HR with R., remote engineer, start-up nr. 4.
several-jobs | "How many?" "At the peak? Five. I'd say four real ones."
- | He says that he needs the money.
- | Founders on X: "he is so good in the interview".
several-jobs | Three of them posted his offer letters one under the other; one date on all.
- | We let him go that day.

- | Start-up nr. 9, remote engineer.
~peer-report | A founder posted a warning with our man's first name and a silhouette.
= discrepancy-explained | We sent him our man's photo; no, his is older, other school, other coast, he added a line to his post.
- | Deploy on Friday, sorry.

- | Rideshare, lost property.
id-photo-mismatch | Caller left a violin with "Jorge". The Jorge I see on file is bald; hers had a ponytail.
account-swap | Ponytail pays bald 120 a week, there's a WhatsApp group with 900 like him.
- | Violin's back.

- | Rideshare, lost property, other.
~id-photo-mismatch | File: bald. Street: ponytail.
= discrepancy-explained | It's a wig for his stag night, friends did it, his selfie check that evening is bald with lipstick.
- | Umbrella's back.

- | Food app, underage riders.
id-rented-or-borrowed | Rider of record is in Dhaka since spring. His login pedals about Nantes.
- | The kid on it was polite and 15.
test-substituted | For the face check the record man sends a selfie by WhatsApp, it's held up to the camera.
- | Scooter impounded.

- | Food app, Nantes, appeals.
- | Locked for "two phones on one account".
- | His old one fell in the Loire, new one same evening, receipt here.
- | Unlocked.

- | Benefits office writes to us as the employer.
id-number-mismatch | The number you report wages for is that of a child born in 2015.
- | Kindly send his contract.
- | He showed up twice, in a cap.
hours-refused | The cap answers by post only.

- | Benefits office, second letter.
~id-number-mismatch | Number reported belongs to another insured.
= discrepancy-explained | Your bookkeeper had 7 for 1; the scan of his card, enclosed, is right.
- | Regards.

- | Oil rig, catering.
different-person | Came up in the chopper as Duncan, nobody's Duncan: Duncan's afraid of water and sent his cousin.
support-document-altered | Cousin's survival card is a print, holes in the wrong place, the training pool never dunked him.
- | Next chopper Friday, weather allowing.

- | Oil rig, crane crew.
~different-person | "That's never Fraser," the deck shouted, and I had half a mind to lock him in sickbay.
= | Teeth! New set in Turkey. His mate made him say the thing about the goat and then all knew.
- | Crane up at six.

- | Contact tracing, phone bank, leftover contract.
keep-awake-tool | Dialer auto-redials her own second mobile, talk time 7:59 h.
- | Score on paper: best of the floor.
evades-personal-questions | "What's the 7:59?" "What's any number?"
- | Second mobile in a bag.

- | Phone bank, polio survey.
~? | Talk time 7:40 h. One call.
- | Deaf lady, three languages, relay. I listened to some of it.
- | Bonus.

- | Consulate security clerk, local hire.
several-jobs | Pays social tax as a full-time guard of the embassy opposite, too.
- | That's a neighbourly street.
data-taken | Rota of ours found in their kitchen.
- | His cook's stew is missed.

- | Consulate driver, local hire.
~several-jobs | Registered as a taxi man.
= discrepancy-explained | Licence never expires there, the meter's out of the car, ministry clerk struck it off for 2 stamps and a smile.
- | Car washed.
