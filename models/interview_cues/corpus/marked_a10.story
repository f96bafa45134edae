# Schools, nurseries, youth work, social work: e-mails, logs, tickets, quotes
- | 08:02 key safe opened by supply teacher.
- | 08:40 office asks her for the DBS.
refuses-background-check | 08:41 "you people and your forms", no form.
peer-report | 09:15 LADO rings: do not leave her with pupils, she's barred under Hobbs.
alias-used | 09:16 office has her as Holt.
- | 09:20 walked to the gate.

- | 07:50 Mr Sesay signs in, register says Mr Sessay.
~peer-report | 08:10 council alert with a Mr Sesay, barred, 1974.
= discrepancy-explained | 08:25 council: other man, that one's 50 and in Hull; yours is 26, carry on.
- | 08:30 Year 5 line up.

- | "My diploma is in the bank vault and the bank is in the mountain."
school-denies | The teacher training college at Iași looked twice for us.
- | "Then the mountain moved."
support-document-altered | At last a scan came, the stamp on it read IASSY TECHAER.
- | Deputy head has covered with colouring in.

~support-document-altered | "That stamp has a spelling mistake in it, so it's home-made," wrote the vetting girl.
= discrepancy-explained | College spelled itself that way under the old reform; their museum has the stamp, sent a photo next to a ruler.
- | Vetting girl wants to visit.

- | Ticket SW-311, children's services agency.
support-document-altered | Social Work England shows removal order, 14 months ago.
contradicts-resume | Applicant form section 5: "continuously registered".
- | Client had three families allotted to her.
- | Families reallotted, ticket to safeguarding.

- | Ticket SW-312.
~support-document-altered | Registration not found on the public list.
= discrepancy-explained | Name withheld there for her safety, regulator confirmed on the closed line with our password.
- | Ticket closed, four families allotted.

- | To all heads, in confidence.
same-resume-as-other | Three of us have the same drama teacher's letter: same childhood barn, same Hamlet.
shared-contact | Three names, one Gmail with dots in other places.
- | Half-term is soon, please look in your tray.

~same-resume-as-other | Two letters on my desk, same barn, same Hamlet, same last line.
= sharing-explained | Printed twice by Mrs Rowe, once with the header of the other applicant, she came in crimson.
- | One drama teacher, very good.

- | Headteacher's voice note, typed.
different-person | The lady who has come to do reception class is not the one off the video, she's a head shorter.
id-rented-or-borrowed | "Grace can't, so Grace sent me, Grace has the papers, I've the patience."
- | They do like her patience.
- | Anyway, agency's collecting her at ten.

~different-person | Short lady on the video; tall lady in my doorway.
= trouble-explained | On the video she'd been sitting on a child's chair. I asked her to sit on one.
- | We both laughed and so did the hamster, I think.

- | Driving theory for the minibus, D1.
proxy-interviewer | Test centre in Luton flagged ear-piece: "the answers were coming from a Vauxhall outside."
- | Swim gala on Friday, need other driver.
- | PE man says he'll take two trips.

~ai-assistant-use | A little voice kept whispering during her observed lesson.
= trouble-explained | Radio mic for the deaf boy in row 2, his assistant relays, head confirmed before the bell.
- | Graded outstanding.

- | Play therapist.
school-not-found | "Brightwater Therapeutic University" turns up solely on her own blog.
employer-staff-unfindable | Clinic has eight smiling therapists, not one in any register or phone book.
photo-found-elsewhere | Number five's smile also sells stairlifts.
- | Ofsted is on the 12th!

~photo-found-elsewhere | Her face sells stairlifts, I saw it on the back of the bus.
= | She did it for a bet with her gran, who's the one on the stairlift.
= name-change-documented | Surname differs through marriage, paper's in the folder.
- | Therapy room painted yellow.

- | Emergency foster placement worker.
support-document-altered | His degree's PDF was authored by "Lorem".
phone-rented | Referee's mobile is one of those by-the-hour numbers.
- | Social worker on duty had a bad feeling, credit to her.

~phone-rented | Our check calls the referee's number a disposable one.
= referee-confirmed | Refuge staff all use them, policy; refuge director confirmed the person via the council switchboard.
- | Placement started, boy ate two dinners.

- | German teacher, Accra academy, by e-mail.
cannot-speak-claimed-language | Goethe C2; I wrote him "wie geht's", he wrote back "geht's how".
support-document-altered | Goethe's verification box gives "Zertifikat unbekannt", red X.
- | Sincerely, Abena.

~cannot-speak-claimed-language | Dear Abena, he did not understand one word of my German.
= trouble-explained | It was my Bavarian, he asked for slower.
= language-spoken | Twenty minutes about Kafka afterwards.
- | Sincerely, Sepp.

- | School nurse vacancy.
id-data-mismatch | NMC has her aged 63. She's 40 if a day.
id-owner-denies | Nurse of 63 found, in Rhyl, on the prom, with an ice cream; hasn't lent her PIN to a soul.
- | Measles clinic's postponed.

~id-data-mismatch | NMC date of birth says 1891.
= discrepancy-explained | Typo at their end, so she's not 133; fixed by Wednesday noon, they sent a screenshot.
- | Measles clinic in the hall.

- | Football coach, licence B.
support-document-altered | FA: "suspended sine die, photo attached". Photo is him.
- | Under-9s adore him, that's what's hard.
account-vanished | His coaching page was gone by the time I'd hung up.
- | Parents' meeting, 7 p.m.

~account-vanished | His coaching page disappeared right after we had asked for it.
= discrepancy-explained | FA moved all the coaches to the new portal over that weekend; he's there, level B, first aid valid.
- | Bibs are washed.

- | Principal, island school, by radio.
employer-denies | Previous island says never had a teacher at all, over.
school-denies | Suva training college says same, over.
- | Boat with her is already near the reef, over.

~employer-denies | Other island says no teacher of this name, over.
= employer-confirmed | They know her by clan name; chief put it right, six years, standing up to say it, over.
- | Boat is in, garlands.

- | Sign language interpreter for class 3.
plausible-wrong | She signed "horse" for "assembly" all morning, said our deaf girl.
support-document-altered | NRCPD number has never been given out.
- | The girl's a good witness, eight years old.

~plausible-wrong | She signs "horse" for "assembly"!
= discrepancy-explained | Regional sign, Bristol, it's in the Deaf club's own lexicon, p. 30.
- | Our girl teaches her the London one.

- | Exam officer hire.
data-taken | Took pictures of paper 2 on her third day and sent them up to a drive.
alias-used | In the exam board's black file she's Mrs Quill, Mrs Quilligan, Mrs Penn.
- | Paper 2 replaced overnight, thanks all.

~data-taken | She photographed paper 2. On camera. In the strongroom.
= tool-agreed | Board's own damage protocol: packet came in torn, photograph each page, send to the board. Board says thanks.
- | Strongroom resealed 14:30.

- | Nanny.
support-document-altered | Norland says: plain no. The hat's off a costume site.
address-change | Wages address now c/o a barber's.
- | Baby likes the hat.

- | Nanny, other family.
~refuses-id | Wouldn't hand over her passport to Mrs T., not for a second.
= discrepancy-explained | Last family kept it for a year. She showed it in her own hand instead.
= id-shown-and-matched | Read every line aloud, matched.
- | Mrs T. bought her a safe with one key.

- | Teacher of religion.
- | Diocese letter, bishop's own pen.
school-confirmed | Maynooth wrote at once.
- | Sings flat, gladly.

- | Assistant, canteen and playground.
place-vague | Where do you live? "South." South of what? "South side."
- | First aid sheet yes, allergy sheet yes.
- | See after Easter.
