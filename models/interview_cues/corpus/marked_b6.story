# Witnesses, colleagues, clerks: employers, references, vendors; half honest.
- | Tip from a former classmate of the applicant.
support-document-altered | "He bought the degree scroll at a stall behind the station, I was holding the umbrella."
resume-copied | "The internships are mine, by the way."
- | Caller left her name.

- | Tip from somebody who wouldn't give a name.
~support-document-altered | "Her diploma's bought."
= school-confirmed | Dean's office has thesis, grade and graduation photo, and the caller turned out to be the ex.
- | Tip closed.

- | Ops director, in the corridor.
- | "You know the new PMO fellow?"
contradicts-resume | "At my last shop he booked the rooms. Lovely guy. Rooms, though. Never a programme."
- | "I'd not make a fuss."

- | Ops director, in the corridor, again.
~contradicts-resume | "And your Lena booked rooms as well, not programmes!"
= | "That was another Lena. Small one. Sorry, Lena."
- | "Tell her I'm buying."

- | Field visit, employer no. 3, Wed 10:40.
employer-address-empty | Bell panel: twelve flats, no company. Man in slippers has lived at 4B for thirty years.
employer-untraceable | Tax adviser next door knows each firm on the road and not this one.
- | Photos attached, 6.

- | Field visit, employer no. 1, Wed 11:30.
~employer-address-empty | Flats only, no sign, pram in the hallway.
= | Back entrance. Through the yard, past the bins, up the goods lift: forty people and a bell.
employer-confirmed | Studio head came down with his old badge.
- | Photos attached, 4.

- | Payroll to HR: before you sign.
several-jobs | Tax office coded him on a second-job rate. First job is with a competitor, full hours.
- | He'd ticked "no other employment".
- | Your call.

- | Payroll to HR: before you sign, part two.
~several-jobs | She's coded second-job too.
= | Widow's pension. Counts as a first job to them. My aunt has the same.
- | Sign.

- | Staffing firm call, 8 min.
agency-opaque | "Do you see passports?" "Our sub-vendors do." "Who are they?" "That's commercial."
different-person | In the video they show I count two men who've both been sold to us as Ravi.
- | Ended politely.

- | Staffing firm call, 31 min.
~different-person | The Ravi in today's room isn't the Ravi in last week's file.
= | Firm's boss had mailed before: Ravi Kumar has dengue, Ravi Menon's coming for a first meeting, CV attached. Spam folder.
- | Menon is good too.

- | Reference for the night auditor.
referee-denied | The resort: "Our GM since opening has been Ms. Tanaka. Who is Mr. Steel?"
phone-rented | Steel's number is one of those pay-per-week numbers you find on SMS sites.
- | Night shift still open.

- | Reference for the night porter.
~referee-denied | The resort said there'd been no such GM.
= | The resort next door said: ours. Two resorts, one beach, one name; I'd picked the wrong hyphen.
= referee-confirmed | GM says he once carried a piano up.
- | Shift filled.

- | She sent five references before I'd asked for one.
referee-same-wording | All five find her "passionate about excellence in excellence".
contact-self-supplied | Each mailbox was opened the same Saturday, and I've no other road to any of the five.
- | Binned with regret.

- | He sent five references before I'd asked for one.
~referee-same-wording | All five use one text.
= | Shipyard closing, 300 men out, HR printed 300 of those letters. Union has the master.
employer-confirmed | Administrator's clerk ticked his dates off.
- | Welding trial on Thursday.

- | Screening note, RN, home health.
id-owner-denies | The licence belongs to a nurse in Ohio with the same name, who has never worked outside Toledo.
school-not-found | Nursing college on the resume is on the FBI's list of diploma mills, not on the state's.
- | Told the DON.

- | Screening note, LPN, home health.
~school-not-found | College isn't on the state's list today.
= discrepancy-explained | Closed in 2012, records with the Board of Regents, they sent a transcript in a sealed envelope.
- | DON signs tomorrow.

- | Notes, backend, R2.
contradicts-resume | In R1 the payments firm was 2019-22 and ten people; tonight it's 2017-20 and fifty.
employer-detail-unknown | Which processor did you use? "All of them."
- | Feedback form done 21:15.

- | Notes, backend, R2, Ola.
~contradicts-resume | R1 said ten people, R2 said fifty!
= | Ten on her team, fifty in the building. Joachim asked one, I asked the other. We compared notes.
- | Strong yes from both.

- | Overheard by the receptionist.
proxy-interviewer | Man by the ficus on the phone: "I did the coding bit for him, you do the behavioural, we split it."
- | Then he asked me for the toilet.
- | Badge was visitor 17.

- | Overheard by the receptionist, Tuesday.
~proxy-interviewer | Woman by the ficus: "I did her interview, she can relax now."
= | She's from our own HR. She'd done the interview. I didn't recognise her with the new hair.
- | Visitor 9 got the job.

- | Mail, translated from Polish.
- | To your question on our alleged former electrician:
employer-denies | In the years stated we employed two electricians, my father and me.
support-document-altered | The stamp on his testimonial has our old telephone number from before he says he came.
- | Yours, K.

- | Mail, translated from Czech.
~employer-denies | We never had an electrician of that name.
= name-change-documented | My wife says: the tall one who took his bride's name! Then yes, 2014 to 2018, with marriage entry on the last payslip.
- | Greet him.

- | HVAC lead, three refs.
- | Ref one fine.
referee-untraceable | Ref two: hotel chief engineer; hotel says their engineer's been a woman called Bea for ten years.
referee-same-voice | Ref three: ref two in a hurry.
- | Ducts wait.

- | HVAC lead, three refs, other man.
~referee-untraceable | Ref two, chief engineer, unknown at the front desk.
= | Front desk's agency staff. Boiler room's direct. Rang the boiler room; roar, laughter, "him? grab him".
- | Ducts begin.

- | Diary of a hiring manager, 2 May.
- | Monday's star.
resume-copied | Found his thesis, his job list and his half marathon on the page of a woman in Trondheim.
own-work-unknown | Asked him about the thesis: "It's about data."
- | Bed early.

- | Diary of a hiring manager, 3 May.
~resume-copied | Tuesday's star's list is on somebody else's page as well, job for job!
= | Married couple, met at uni, followed each other from firm to firm. He brought her along to lunch.
- | Bed late.

- | The consultancy's own trainer gave a statement.
- | I trained there from 2021 to 2023.
resume-copied | We had a cupboard of senior profiles and assigned one to each trainee on day two.
referee-untraceable | The supervisors named in them were baby names off a website.
- | I'm ashamed of it.

- | The career service's trainer gave a statement.
~same-resume-as-other | Yes, thirty-one of our people have the same layout and first paragraph.
= | I wrote it. It's on the wall in room 3, the facts below it are their own and I check those with the firms.
- | Come and see.

- | Elevator pitch of the account manager: "plug and play".
different-person | Plugged: Ivana. Played: somebody with Ivana's badge and a beard.
- | He called it a "bench optimisation".
- | Our guard called it trespass.

- | Account manager, other firm, "no surprises".
~different-person | Surprise: a bearded man with a badge reading Ivana.
= | Ivan A. Their printer drops the space and adds it back where it likes.
- | Guard loved it.

- | Call centre lead applicant.
profile-conflict | Xing: team member. CV: site director.
employer-confirmed | Company did confirm that he was there, from May.
contradicts-resume | As a seasonal phone agent, says the company, three Christmases.
- | We'd have taken an agent.

- | Call centre lead applicant, Bruges.
~profile-conflict | Xing: team member, CV: site director.
= | Her profile's from 2012 and she lost the password with her first husband.
employer-confirmed | Group HR: director of the site, budget 4 million.
- | Second talk in French.

- | Pest control franchise.
- | Polite, early.
support-document-altered | Fumigation licence has a number with six digits; they've only ever had five.
contact-self-supplied | For questions the licence gives a number that rings in his van.
- | Bait boxes stay locked.

- | Pest control franchise, trainee.
- | Polite, late, bus.
- | No licence and says so.
- | Course in October.

- | Letter from a works council.
referee-denied | The "shift leader Tomaschek" who praises him wasn't with us in any shift, early, late or dead.
- | There was a Tomaschek's bakery across the road.
- | With collegial greetings.

- | Letter from a works council, second.
~referee-denied | Shift leader Tomaschek isn't known to this council.
= | We sit in plant 1. Plant 2 elected its own council last autumn after the row; Tomaschek chairs it.
- | With less collegial greetings.
