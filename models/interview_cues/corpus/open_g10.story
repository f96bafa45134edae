# g10

- | Candidate has a twin, told us at once, we marked it.

~? | Recording shows her in Dublin at the minute she sat with me in Galway.
= | Recording's from the week before, uploaded late. File date against calendar.

? | Recording shows her in Dublin at the minute she sat with me in Galway.
? | One wore a ring.
- | Both knew the salary.

- | Asked for a laptop with foreign layout.
- | Stock had one.

~? | Keyboard set to Cyrillic on a machine in Ohio.
= | Russian teacher. We teach it.

? | Clock on the machine in Ohio is set to Harbin, and so is the print queue.
- | Payroll analyst, remote.
- | Performance is good.

- | Shares mobile data from spouse's phone since storm.

~? | Her home router lists fourteen work computers.
- | Found on the check after storm.
= | School lab stored there for the summer, head confirmed, none of them switched on.

? | Her home router lists fourteen work computers from eleven employers.
- | Says she tests them.
- | Spoke softly.

- | Uncle is the owner of the reference firm, he wrote that in brackets.
- | Customers called instead.

~? | Reference firm has the same address as the applicant.
- | Bike shop mechanic.
= | Shop on the ground floor, he lives over it. Post office and two neighbours say the shop was there before him.

? | Reference firm has the same address as the applicant, founded on the day of application.
- | Bike shop mechanic.

- | Paper folded and taped, it came in a boot through two borders.
- | Embassy's attestation on the back.

~? | University in Aleppo didn't answer in three months.
~? | And the seal looked drawn.
= | His professor lives in Lund and knew topic, year and grade. Recognition board accepted it on 2 Oct.

? | University in Aleppo did answer: matric number is a girl's, pharmacy, left in year one.
- | He says civil engineer.

- | University in Aleppo didn't answer, recognition board tests him instead, passed.

- | Needs a day off monthly for the court as lay judge.

~? | Police came and asked for him by name.
- | Reception was pale.
= | Witness in a traffic case. The sergeant left her card and said so.

? | Police came and asked for him by name; the man who has that name reported his papers gone.
- | Reception was pale.
? | Left by the loading bay.

- | Bailiff's letter for garnishment, payroll deals with it.

- | The test environment recorded tab changes, allowed, open book.
- | 61 points.

~? | Tab left 48 times in the test.
= | Pop-up of our own cookie banner. Same count for everyone on that day.

? | Tab left 48 times in the test, always for twelve seconds, then a full answer.
- | Statistics post.
- | Score 100.

- | Solved the task in an odd old language, learnt it from his aunt.
- | Explained each line.

~? | Solution carries a comment in a language that she does not speak.
= | Starter file, commented by our Brno team.

? | Solution carries the comment "tell her to say it is recursion".
- | Junior developer.

- | Commented in Portuguese, then in English for us.

~? | He asked what the post was that he'd been working in for a month.
- | Odd talk on stairs.
= | Reorganised that week, four got a new title, nobody told them. Letter went out after.

? | He asked what the post was that he'd been working in for a month.
- | Met on stairs.
- | Remote before.

- | Didn't recognise me without mask, nor I him.

~? | New colleague said we'd never met. I'd interviewed her for an hour.
= | It was Sophie in my slot, calendar shows swap. I'd mixed up two notes.

? | New colleague said we'd never met. I'd interviewed her for an hour.
- | Sounds different too? Unsure, headset.
- | HR asked for a chat.

- | Interviewer forgot to write notes, redone from memory, marked.

- | The clerk at the consulate took the interview with him for a visa, separate thing.

~? | Consulate rejected him for "false papers".
= | Hotel booking by the travel agent was false. Agent fined, consulate gave the visa in round two, his diploma never in question.

? | Consulate rejected him for "false papers": our own letterhead, invented job.
? | We have no such post.

- | Visa took two rounds, photo too small.

~? | Employer of record paid him and we did too.
- | Double for March.
= | Handover month, both by plan. He was the one who wrote in and sent ours back on the 4th.

? | Employer of record paid him and we did too, and each thinks that he lives in its country.
- | Scrum master.

- | Employer of record changes in April, contract moved.
- | Same net.

- | Has two passports, used the other to book.

~? | Entry stamp missing for the day that he started.
= | E-gate, no stamps since 2023. Boarding card and border app show it.

? | Entry stamp missing. Airline: seat 14C stayed empty.
? | He wrote "landed" at six.
- | Desk was ready for him.

- | Landed late, luggage lost, started a day after.

- | Asked for a reference number for the training grant, normal.

~? | Training firm has 40 pupils on the list and a room for eight.
= | Five groups a week, timetable on the door, ministry looked in twice.

? | Training firm has 40 pupils on the list. Two know of it.
- | Grant is paid per head.
- | Course leader applied to us.

- | Course leader brought lists with signatures, stains of coffee.

- | Says he quit on Monday, employer says Tuesday, letter took a day.

~? | Employer says fired, he says quit.
= | Both on one day. Settlement before the court turned it into a resignation, copy.

? | Employer says fired for selling night passes, he says quit.
- | Garage attendant.
- | Nice suit.

- | Certificate says "to our satisfaction", so so, but true.

- | Applied under the firm's group account, one form for five scaffolders.

~? | Five forms, one fingerprint of a browser, same minute.
= | Foreman's tablet at our open day. I held the umbrella.

? | Five forms, one browser, four minutes each, five mothers with the same maiden name.
- | Scaffold crew.

- | Tablet at our open day saved the wrong town, corrected by hand.

~? | The midwife's insurance letter named a lorry firm.
= | Insurer merged the letters of the day. Ours came by registered post on Thursday, policy 90-3381.

? | The midwife's insurance letter: policy number belongs to a lorry.
- | Birth house opens in May.

- | Insurance runs through her association.
- | List of members shown.

~? | Gardener was paid for a week in which it never stopped snowing.
= | Greenhouse. Temperature book in his hand, each three hours.

? | Gardener was paid for a week of mowing. Snow lay 40 cm.
- | Village hall account.

- | Gardener's hours go up in spring, as every year.

~? | Proctor's film shows an empty chair for half the exam.
- | Tax assistant, resit.
= | She lay on the floor with contractions, nurse of the hall's sworn note. Sat again in autumn in the hall, passed.

? | Proctor's film shows an empty chair for half the exam, and the cursor at work.
- | Tax assistant, resit.

- | Exam hall was cold, half an hour added for all.

~? | Translator's sample came out of a book printed in 1974.
= | He'd translated the book. Title page, back then without the "Dr".
