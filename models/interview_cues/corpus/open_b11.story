# round 6, b11: plain HR and security notes, mostly open, explanation that is none

? | Mortgage broker phoned to verify income. He had given our name for a post two grades up, and another firm's for the same months.
- | Verified only dates.

? | Workday history shows her self-evaluation was written by the contractor in Hyderabad who left in March.
- | Contractor's ID is read-only for that form.

? | Asked him to walk me through slide 6. He walked me through slide 6 of another deck.
- | He said he'd mixed up files.

? | Candidate's phone showed a taxi meter running while he was, he said, at his desk in Antwerp.
- | Call was on speaker.

? | Assessment platform: device fingerprint shared by 23 accounts, 22 of them with other clients, all pass.
- | Vendor asked us to keep that internal.

~? | Assessment platform: device fingerprint shared by 23 accounts.
- | Vendor asked whether we knew them.
= | Library PCs in Malmo, the branch runs a job club on Wednesdays. Librarian confirmed our candidate signed in.

- | Took the test at a library, told us so.

? | Her desk neighbour asked who'd been on the phone with her through the whole training. Answer: "my trainer". We have one trainer, and he was in front.
- | Cash desk, week 1.

? | Two persons took part in the handover of the van. The one who signed stayed behind, the one who didn't drove off and has been driving since.
- | Fleet camera, 21 shifts.

~? | The one who signed for the van stayed behind, the other one drove off.
= | Crew of two, both on the insurance sheet. Signing is for the senior by our own rule.

? | Handed in a Gesellenbrief whose examiner's name is a character in a TV series.
- | Joinery in Kassel.

? | Ground worker, ticket checked by QR. The QR leads to a page that looks like the scheme's and has one letter more in its address.
- | Scheme's own search: no such ticket.

~? | Ground worker, ticket checked by QR, leads to a page with one letter more in its address.
= | Scheme moved to the new domain in January, notice on the old one. Typed in by hand, ticket is there.

? | Offered me two hundred to skip the practical.
- | He'd passed the theory online at home.

- | Asked whether the practical could be earlier, has a holiday booked.

? | Candidate for head of audit gave a chairman as referee. The chairman was abroad that week; the man who rang back at six sharp was very well informed on him and very ill on the bank.
- | Chairman's secretary: no call made.

? | Learner's hours signed off by an instructor who was in hospital for all forty.
- | Skipper's ticket.

~? | Learner's hours signed off by an instructor who was in hospital.
= | Two instructors, father and son, J. and J. Son's diary and the harbour log fit the forty hours.

? | When she shares, the tab bar has "stand-up notes ACME", "stand-up notes Borealis", "stand-up notes us", all of today.
- | Product owner, full time.

- | Tab bar full of recipes.

? | At 16.00 he was fired by a firm in Utrecht for working elsewhere in its hours. Elsewhere is here.
- | Their lawyer rang ours.

? | Said he left the college due to a move. College: refused admission, twice, never attended.
- | HGV mechanic.

- | Left college early due to a move, says so on CV.

? | The panel's trick: "Say hello to Ms Brandt, whom you know from your last firm." He said hello warmly. Ms Brandt has never worked there.
- | Panel wrote nothing down at first.

~? | Said hello warmly to Ms Brandt as from his last firm. She was never there.
= | They know each other from the fair, he took her for the customer he'd met there, she remembers too.

? | A Ms Castellanos was very good in July. In August there were two Ms Castellanos on the line, one prompting, and the prompted one is the one who came.
- | Kept for the week, for want of anyone.

? | Her former head teacher could only describe what was on the CV, in the CV's order.
- | Number was on the CV too.
? | School's own number: other head, no such teacher.

- | Former head teacher had the file open and read dates from it.
- | Rang through the school office.

? | First thing he did with the laptop was to let somebody from outside in, for six hours.
- | Session notes say "training him".
- | Not ours.

~? | First thing on the laptop was a remote session of six hours from outside.
= | Service desk contractor enrolling the machine, ticket 20117, their engineer named.

? | Timecards of the night cleaners: handwriting of 12 is one. Floors are done by three.
- | Bank tower, contract year 2.

- | Timecards filled in by the forewoman for all 12, as agreed. Count at the gate is 12.

? | When he'd been let go the quality of his mail did not change, it came on for four days from a man who hadn't been told.
- | Signed with his name.

? | Wants his cheque cut for "whoever turns up".
- | Leaflet round, Leeds north.

? | The photo in the tool licence is of a man. The voice that orders the tools is of a man. The person at the lathe is neither of them.
- | Storeman made a note.

? | Course completion for the respirator: mask fit done on a bearded face at size L. He is clean and has S, and knows no fit test.
- | Asbestos crew.

~? | Fit test done at size L. He has S.
- | Asbestos crew.
= | Maker changed its sizes in spring, old L is new S. Fit tester showed me the table.

? | In the tutorial he used our test customer's number. It's in the internal wiki only. He'd not been given access.
- | One of our people tutors on the side.
? | Our one had bought a boat.

? | Ran his freelance firm "from 2017", first customer 2024: himself.
- | Web shop manager.

- | Freelance firm since 2017, few customers, lived off his wife, says so.

? | Reached the ex-boss at the tyre shop. Ex-boss says Marek can't read a gauge, Marek here teaches them.
- | Asked what Marek looks like.
? | Ours is a foot taller.

? | Our relief organist plays from memory what is not in the hymn book, and can't play what is.
- | Diploma: Leipzig. Leipzig: no.

- | Relief organist plays slowly. Congregation copes.

? | The head of the test centre's son passed 61 people in a closed week.
- | Ours is no. 44.

~? | Our pass is dated in a week when the centre was closed.
= | Date of posting. Sat on the 11th, the invigilation sheet has her and the room.

? | After work the whole team goes for a beer, he goes to his desk and starts his shift at the other company. In our building. On our line.
- | Cleaner wondered.

- | Stays late on Thursdays, choir next door starts at eight.

? | Got his own payslip queried by "his accountant". The accountant thought he was asking about his own.
- | Net goes to the accountant since week 2.

? | When I said the fee for the stand-in had gone up, he asked by how much.
- | It was a joke on my part.

? | Prison service: escorted leave on three dates. She has three nights of care on our books for them.
- | House 4.

~? | Prison service has an inmate with her data, three nights of care on our books in that time.
= | Woman used her stolen purse when arrested. Fingerprints settled it, court letter of 9 Feb.

? | Wrote the incident report before the incident.
- | Guard, platform 3, by file time 40 minutes.
- | He said he'd felt it coming.

~? | Incident report is saved 40 minutes before the incident.
= | Camera clock is an hour off since the change, station master fixed it with us there.

? | Four in a row wanted the 10.40 slot, as "the gentleman is free then".
- | Online language check, Spanish desk.

- | Four in a row wanted the 10.40 slot, course break.

? | There are two of him in the audit trail and only one has been paid, the other one asked us why.
- | Asked in his name.

? | Told the judge that a tester of parachutes must not jump. The one whose papers he had has jumped two thousand times.
- | Packed 300 for us.

- | Tester has not jumped since the knee. Packs fine.

? | Booked as soloist, mimed. Sound man pulled the wrong lead.
- | Cruise, week 2.

? | The diploma says he's a blaster, the fuse says he isn't.
- | Nobody hurt. Authority: diploma not theirs.
