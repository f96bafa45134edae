# desk work on an application, f8: longer ones, excuses, plain ATS notes
- | CV received via LinkedIn, senior QA, Tampa.
- | 12 years, steady, good keywords.
? | LinkedIn has him as store manager at a tyre dealer right through those 12 years.
- | Wrote him, he says he never updated it.
- | HM wants to proceed.

- | CV received via board, QA, Tampa.
~? | LinkedIn shows a tyre dealer for the same years.
- | Asked.
= | Tyres on weekends, his uncle's. Both employers verified through their HR lines, W-2 for each year.

- | Reference 1 ok. Reference 2 ok.
- | Reference 3 was on the train.
? | Rang reference 1 a second time next day to ask the spelling of her title and she did not know what we are talking about, nor who he was.

- | Reference 1 ok, short.
- | Reference 2 no reply, third try Friday.
- | Reference 2 replied, on holiday till then. Ok.

- | Education: BSc Mech, Tshwane.
? | SAQA result back today: record of a matric, nothing after.
- | Candidate upset, says SAQA is slow with records.
- | Three weeks since, no transcript.

- | Mech engineer, Pretoria, degree claimed 2014.
~? | SAQA has nothing after matric.
- | Candidate upset.
= | Uni hadn't uploaded 2014. Registrar's sealed transcript came by courier, SAQA page updated on the 19th.

? | Email on CV was first seen 5 days ago, phone 6 days ago, LinkedIn 8, GitHub 8.
- | Could be fresh start after divorce she says.
- | Nothing handed in about that.

~? | Mail, phone and profile are all under two weeks old.
= | Left a violent home, the shelter set them up, shelter's caseworker called from the county line with her consent. Nursing board has her since 2009.

- | Screen notes, Kim: friendly, prompt.
- | Sent link for the video.
? | His picture on WhatsApp is him in graduation gown in front of a school in Shenyang, with the name Guo on the sash. CV: Jason Miller, all schooling in Iowa.
- | Kim asks if that matters.

- | WhatsApp picture is a child.
- | His daughter I guess.
- | Link sent.

? | Google Maps review of his "ex employer" by a customer: never existed, took my deposit. Six more like it.
? | City says no licence at that suite ever.
- | HM says resume is what counts.

- | Ex employer has bad Google reviews.
- | Slow deliveries mostly. Not his department.

? | Verification call to Norvane Media: lady says yes yes he worked here, then asks which he we mean.
- | Marked as amber.

- | Verification call to media firm: put through twice, HR read dates from screen.
- | Green.

- | Electrician, Calgary.
? | Journeyman cert no. pulls up a guy in Moncton, age 61.
- | Says the province made a mistake.
? | Province was asked, made none.

- | Sparky with red seal for the Calgary yard.
~? | Journeyman cert no. pulls up a guy in Moncton.
= | We searched in the wrong province. Alberta's site has it, his name, red seal.

- | Payroll clerk, 3 yrs Dunmore Haulage.
? | Dunmore's accountant is also ours. She does their P60s and there was no one of this name.
- | Rejected? ask Colin.

~? | Dunmore's accountant does their P60s and hasn't got her.
= | Hired through Brook Temps, the accountant then looked at the invoices and there she is every week.

- | Bookkeeper, Cebu, remote.
? | NBI clearance was printed for "Local employment, 2021", ours shows 2024 typed over in another colour.
- | Otherwise complete requirements.

- | Bookkeeper, Cebu.
- | NBI shows HIT, usual with a common surname.
- | Back on the 22nd, no record.

? | The voice mailbox in the CV, the one of the ref and the one of last week's Omar say "leave your message for Excel Placement".
- | CV came as direct applicant.

- | Came by agency so the number on the CV is the agency's.
- | Direct one after signature of terms.

- | Applied to Req 4410 and 4411.
? | In 4410 he is authorized to work, born in Ohio. In 4411 needs sponsorship, born in Multan.
- | Same day.
- | Recruiters differ so nobody saw.

~? | One application says born in Ohio, the other says Multan.
= | Autofill took the first drop-down entry, Ohio and Alabama come up a lot this week. Passport says Multan, as he told me at once.

? | Vendor: criminal search not possible, the SSN belongs to a minor.
- | Applicant provided same no. again.
- | Case pending customer input.

? | Vendor note: "Ref. stated she was paid to say so and would like it to stop."
- | Waiting for the client's word.

- | Vendor note: county courts slow, 10 more days.
- | Start date moved.

- | Principal wrote a nice mail back.
? | Nice, but he's principal since 2022 and confirms "personally" lessons in 2014, when he was a sales rep by his own profile.
- | Mail is from a gmail.

~? | Principal who vouches for 2014 only came in 2022.
= | He was her pupil's father then. File with both inspections of her lessons came from the school office.

? | Wife of the man on the ID replied on Facebook, he is a trucker, can't code, lost wallet in Reno.
- | Code test was 96 %.

- | Found wife's Facebook by accident, closed it.
- | Not part of the check.

- | The firm has 1.2k followers, nice.
? | Every follower I opened follows the same 40 pages and was made in June.
? | Not one customer, not one invoice, registered agent resigned in May.
- | He calls it stealth mode.

- | Start-up in stealth, no site.
- | Investor known to our CFO confirmed he was employee no. 5.

- | Pharmacist, relief.
? | Board look-up gives licence no. as "technician, revoked".
- | Said he mixed up two cards and would send the other one.
? | Other card's number is his old boss's.

- | Weekend cover at the chemist's.
- | Board look-up active, exp. 12/26.
- | Booked for Sat.

? | Picked a name at random from his "team of 14" on the project page. Man says it was 3, all in Sofia, our guy wasn't one.
- | Will ask another.
? | Other one says the same.

~? | Man from the project says our guy wasn't on the team.
= | He left before ours joined. Two later members and the client's minute book have him weekly.

- | Called mobile: "the person you have called is not allowed incoming".
- | Texted instead, came back in an hour.

? | Texts in the evening from the candidate: who is this? He'd been chatting with me on that number at noon about salary.
- | Sent intro again.

~? | Texted the candidate and got "who is this?" though we'd chatted at noon.
= | New phone, no history. Rang: same voice, knew the salary talk word for word.

? | Her degree mill was closed by the attorney general in 2005, list of buyers is public, line 2,204.
- | School district post, pay step needs the MA.

- | Degree from a small college now closed. State holds the transcripts.
- | Ordered, 15 dollars.
- | In. BA 1998.

? | LEIE list: excluded since 2019, same DOB, same city. Uses her middle name with us.
- | Home health aide.

~? | LEIE has a hit on the name.
= | Other DOB, and the OIG's SSN verify says not a match.

- | Ops lead Jakarta.
? | KTP number starts with code for a regency he can't name.
? | Dukcapil gives another face to it.

- | Fleet coordinator, Surabaya born.
- | KTP from another province, moved for work. Family card shown.

? | Cold mail last year from "Rob, I need a US partner, you go to calls, I work". Same signature line and calendar link as our applicant's.
- | Kept the old mail.

- | Cold mail from an agency in Lviv with profiles.
- | Not hiring through agencies.

? | Recorded delivery: signed for by "Mailboxes counter 3".
- | He'd said it's his home, with garden.
- | Explained he's between houses.

? | Nursing agency sent same face for two badge orders. Badge office stopped at the second name.
- | Wards 4 and 9.

~? | Badge office stopped a second card with the same face.
= | First was printed with a spelling error and shredded. Shred log.

? | The bishop's office: no such parish, no such priest, the seal is from a film.
- | Baptism record was for the name change on diploma.

? | Two tips, one by letter from Iași, one by mail: she buys exam places and did so for Falkner's too. Falkner's HR nods.
- | Exam is the entry to our job.

- | Candidate file looked complete at intake.
? | Same-day call to the college in Enugu: matriculation list for that set read to me twice, forty names, his is missing.
- | He wrote that lists are never complete.
? | The set's class captain, reached after, named all forty from memory.
- | To be decided Monday.

- | Candidate file complete at intake.
~? | Matriculation list of the set read out to me, forty names, not his.
- | HM impatient.
= | Direct entry students came in at second year. Captain of the class put him in the third row of the picture.

? | Landline of the "head office in Zürich" hangs up in Cyprus time, opening hours and all.
- | Said the Swiss are on holiday.
- | Offered me another number next week.

- | Employer says no references as policy, sent me to the outside service.
- | Paid 24.95, dates and title came back as on the CV.

? | Insurer's register of adjusters: his number goes to a Baton Rouge lady, on maternity leave, who had letters about storms she never adjusted.
- | Storm season, they need forty heads.

~? | Adjuster's number comes up as a lady in Baton Rouge.
= | Texas and Louisiana number separately. Looked in the Texas list: him.

? | Told the sourcer "born and bred in Trondheim". Told the vendor's form: entered Norway 2023. Told us neither when we asked.
- | Kept it friendly.
- | Next contact after Easter.

- | Half the CV in Tagalog, half in English. Sister helped.
- | Old ward in Doha answered by letter, three years, good conduct.
- | Flight in September.

~? | Tip by phone: the girl you took on isn't the girl on the diploma.
- | Took it to the head nurse.
= | Old hair, old glasses. School's own teacher came to the ward for the student round and hugged her by name.

? | Caller says we have hired the wrong Ilinca, the right one's his wife.
? | School's own teacher came to the ward, passed her twice in the corridor, later said that's not my Ilinca.
- | Roster for May unchanged for now.
