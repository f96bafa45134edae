# round 6, b12: recruiters' and clerks' daily notes, short lines

- | Intake call with HM Monday.
- | JD updated, hybrid.
? | Cand 4 has our unpublished JD word for word on a CV from last week.
- | Asked Lotte to check.

- | Intake call with HM Monday.
~? | Cand 4 has our unpublished JD word for word on a CV from last week.
= | Lotte had mailed the draft to the alumni list, he's on it.

? | Same Amex bill for the "home office chair" from four of our agency temps.
- | Chair delivered once, to the agent.

? | Asked for proof of NVQ. Number is one digit longer than they come.
- | Sent again, blurrier.

~? | NVQ number is one digit longer than they come.
= | Awarding body added a check digit last year, confirmed him on the phone.

? | Walk-round with the new chef de partie: put the raw chicken over the salad, called the combi "the box".
- | CV: sous at three named houses. All three: who?

- | New CDP slow on the pass, hot day.

? | DBS number comes up under a man, ours is Ms.
- | Start held.
- | Her sister had the form last, she says.

~? | DBS number comes up under a man, ours is Ms.
= | Umbrella body swapped two applicants, reissued both, letter on file.

? | CSCS reader goes green, name on the screen Ionut, man says "Mike".
- | Ionut's phone: I'm in Cluj, I sold it.

~? | CSCS reader goes green, name on the screen Ionut, man says "Mike".
= | Everyone calls him Mike, passport Ionut, face fits the reader photo. Gateman saw both.

- | Card goes green, name ok, photo old.

? | Headcount by face at the fire drill: one more than on the books, no one admits which.
- | Payroll has one who never goes for a smoke, a leave or a pee.

- | Fire drill: one short, was in the loo.

? | Reads emails to himself from himself aloud as "boss says".
- | Boss is him, sender domain bought May.
- | Used for the reference too.

? | Video shows a notary seal held up. The notary's been struck off, seal ordered destroyed 2022.
- | Paralegal post.

~? | Seal is of a notary struck off in 2022.
= | Deed is of 2020, when he was in office. Chamber keeps his books and confirmed the number.

? | I put "Exaton" among the tools. Nobody has heard of it, I made it up. He has five years of it and a badge.
- | Plant planner, 2nd round.

- | Put a made-up tool among the list. Said he did not know it.

? | Tenancy ref, job ref and guarantor: three mails within the hour from one hotel lobby. He'd checked in there.
- | Hotel manager is our client.

? | New driver's wife drops the van off at night. And picks it up in the morning. And delivers.
- | Wife isn't insured, nor licensed.

- | Driver's wife brings his lunch to the depot.

? | The welding hood stayed on through the entire test, break included.
- | Hood's owner works for the rival, showed us his burn mark on it.

~? | The welding hood stayed on through the entire test, break included.
= | Safety rule of the hall, for all. Sign-in, photo and prints before and after at the door, same.

? | Rang the three schools where she'd taught. In one the caretaker knows her, as a caretaker.
- | Other two: no.

- | Rang the three schools. Two closed for summer, third full of praise.

? | Call audio of our agent: mouse wheel, then sentence. Sentence is in the FAQ of a rival. He reads us theirs and them ours.
- | On both payrolls, 9 to 5.

? | Told us that he'd be on a plane. Ticket queue: 40 solved from his id while boarding, in flight, on landing. Plane had no wifi.
- | Airline confirmed that.

~? | Ticket queue: 40 solved from his id while he was in flight.
= | Auto-close after 14 days, that was the Friday of the big outage. Script's id shows in the raw log.

- | On a plane Friday, tickets to Joy.

? | Our mystery caller offered him a "second full-timer, same hours". "That'd be my fourth", he said.
- | Noted by Lorna.

? | Examination hall photo and staff photo differ by one mole, eleven years and a nose.
- | Revenue office, grade B.

? | He's down for two births at two clinics at 4.10. One of the mothers says it was a student.
- | Midwife pay is per birth.

~? | Two births at two clinics at 4.10 under one midwife.
= | Clinic 2 enters the hour of admission, its birth was 11.30. He drove over at eight, both matrons say.

? | Bought his five-star ratings, seller delivered to us by mistake, with the invoice.
- | Moving firm, crew chief.

- | Ratings mixed, one angry customer.

? | The firm that "made him redundant" did so before he was born, per its gravestone in the trade register.
- | Revived by nobody since.

- | Made redundant twice in three years. Industry's like that.

? | Asked her how the manager took her notice. "Which one?" "How many have you?" "With you, four."
- | Laughed, then left the call.

? | His lecture film is by a colleague of mine with another head on top.
- | Collar does not move with the neck.

? | Can't find his own PR. It's been merged by him, reviewed by him and, says the commit's time zone, slept through by him.
- | Contractor, month 4.

~? | Can't find his own PR.
= | Bot moved it to the archive project, admin found it, he walked us through each line.

? | Signed off as interpreter for Dari and Pashto. Detainee asked us, in English, what that man was speaking.
- | Pool's test had been by phone.

- | Detainee asked for a woman interpreter. Arranged.

? | He'd never seen the floor plan he sold us as his, it was still rolled the wrong way round and he read it upside down till lunch.
- | Real author's stamp sits under the tape.

? | The contract's scan was signed at a place 11 candidates of ours have signed at, with the same pen and biscuit crumbs.
- | None of them lives there.

~? | Contract scan has the same desk and pen as 11 others.
= | Our own branch in Gera, the signing desk there. Janine scans them.

? | Fired for theft there, "left to study" here. The study: a class for managers that was run by him under his wife's name.
- | Cash office.

- | Left to study, dropped out, honest about it.

? | Wanted the induction by night. His day, it came out, belonged to a bakery chain, as its full-time HR lead.
- | Our full-time HR lead.

- | Induction by night, night worker.

? | The language school's certificate has a level that doesn't exist.
- | B3.

? | We gave her the phone of the client by accident with a false digit. She reported a long and friendly talk with him.
- | Account manager, week 3.

~? | The number we gave her had a false digit. She reported a long talk with the client.
= | She'd looked up the right one on his site, phone bill shows it, client says so.

? | He recommended four friends in a year. One lives, one works, none does both, payroll pays all.
- | Bonus paid four times.

- | Recommended four friends, all passed probation.

? | Lawyers for a Mr Haupt: our Mr Haupt has his name, his number, his grades and since Monday his garnishment.
- | Started 2 May.

? | Boat skipper went the wrong side of every buoy from the lock to the bridge. His pass mark at the navigation paper was the best of the year.
- | Paper was sat in Split, he was in Kiel.

- | Boat skipper touched the quay, wind.
- | Will pay for the paint.
