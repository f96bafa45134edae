# h9: newspapers and tribunals by country; one line holds the case
# Nordic, German, Swiss, Austrian
? | Rektor fann att legitimationen tillhör en annan Karin.
- | Vikarie sedan augusti.

? | Municipal doctor in the north, exam papers scanned from a Lund classmate.
- | 1,100 patients rechecked.

- | Municipal doctor from Lund, exam scanned and confirmed by Lund.

? | Airline found at renewal that his first licence had been drawn with a ruler and a home printer.

? | Chamber of physicians in Kassel has her approbation under another woman's date.

- | Approbation still under maiden name, chamber changed it in August.

? | The senior official's Abitur had been taken by no one, school burnt its lists in 1945, he was born 1961.

? | Job centre's translator sent each client to his brother's flat and signed as landlord.
- | District court, 2 years suspended.

~? | Translator signs as landlord for clients.
= | He runs the municipal hostel in his second job, city hall gave both contracts.

- | Job centre's translator did not come, snow.

# Britain, Ireland
? | Trust chairman's PhD from Plymouth: Plymouth has never awarded him a certificate in anything.

? | The psychiatrist's letter of verification says "to who it may concern" and is signed by a registrar who never served.
- | General Medical Council accepted it in 1995.

- | Letter of verification says "to who it may concern", college apologised for the English and confirmed.

? | Security firm's nine trainers in Birmingham sold the cards with the answers read out.
? | Undercover reporter got hers in a morning and we have six of that batch.

- | Security card done in four days, hours 9 to 6, that is the rule.

? | The care worker's DBS was clean because it was her cousin's.

? | School trip coach: the operator's licence disc in the window is from a coach in a field.
- | Police stopped it at Watford.

- | Disc in the window expired yesterday, renewal on the mat at the depot.

? | Nursing home manager's PIN was checked for the first time at the inquest.

? | He'd told the tribunal he was at home ill, payslip from the other trust is for that night.
- | Mental health nurse.

~? | Payslip from another trust covers a night when she was ill here.
= | It is back pay for January, their payroll wrote, the date is the payment run.

- | Payslip from another trust, bank shifts declared.

? | Electoral roll has nobody at that number. Street ends at 40.

- | Electoral roll hasn't got her, foreign national, not entitled.

# USA, Canada
? | Her résumé's Department of State cover of a magazine was never printed.
- | Deputy assistant, confirmed in spring.

? | Coach lasted five days, New Hampshire has no record of the letters he earned in football.

- | Coach lettered in one season, says one season.

? | Nurse in Vancouver gave fentanyl on the number of a nurse who shares her first name.
- | Over a thousand patients got a letter.

~? | She gives medication on another nurse's number.
= | Two cards were mixed at the print desk, pharmacy log shows her own login.

- | Nurse moved from Ontario, number pending, works as aide till then.

? | The teen had a stethoscope, an office and a shingle, and his grandmother as patient one.

? | Tax preparer used the ID number of a man who died in Peoria, IRS caught the tenth.
- | Applied with us for the season.

? | Sheriff's deputy found that the bail agent's licence is a fishing licence, laminated.

- | Bail agent's licence is provisional, state lookup shows it.

? | E-Verify was fine. The owner of that number is eight.
- | Packing line, night shift.

- | E-Verify tentative, name order, solved on the second day at the office.

? | Plant had 102 children cleaning saws at night on grown-ups' papers.
- | Labor department, sanitation contractor.

~? | One cleaner looked thirteen on camera.
= | Birth certificate, school leaving card and mother at the gate: nineteen.

- | Cleaner of eighteen, day shift only.

? | Firefighters' exam, the "candidate" signed with his brother's initial by habit.

? | County paid a psychologist 400 evaluations, the university in her frame is a drop-down on a novelty site.

- | County paid 400 evaluations, licensed since 2009, board search printed.

? | Three nursing agencies found they have her in the same hour in Ohio, Texas and Maine.
- | Telehealth triage.

- | Works telehealth for two agencies on alternate weeks, both know.

? | Truck school graduates paid the examiner at the gas station, skills test was never driven.
? | State recalled 90 licences. Ours is on the sheet.

- | State recalled 90 licences, ours is not on the sheet.

# Australia, NZ, South Africa, Kenya, Nigeria
? | Eight years a ward doctor in Sydney on the passport of an old colleague in India.
- | Warrant, 2016.

- | Doctor from India, passport and photo match the primary source report.

? | Employment check company rang the store abroad, it doesn't have a fifth floor.

? | Radio boss's matric was failed and all the rest was built on it.
- | Parliament committee heard him on Tuesday.

~? | Matric can't be found at the department.
= | Wrote it in the former homeland, old board's archive had it, number fits.

- | Matric certificate lost, department reissued it.

? | State rail man's doctorate in Munich: Munich and he never wrote to one another.

? | Social media doctor in Johannesburg tried to leave through the bathroom window, student register has another face for the name.

- | Clinic doctor filmed for the hospital's own page, council number shown.

? | KNEC says index number 041 got a D plain. Paper on file says A minus.
- | County procurement officer.

- | KNEC confirms A minus, letter fee paid by us.

? | Audit of 28,000 files, 787 with papers the council did not print, his among them.

? | 47 men at the ministry are paid by names taken from one cemetery.
- | Biometrics day was announced and they stayed away.

~? | He stayed away from biometrics day.
= | Was on the evacuation team in the north. Commander sent the list and his print was taken there.

- | Stayed away from the office party.

? | The youth corps number on her discharge is a man's from Kano, two sets earlier.

- | Youth corps certificate late, corps portal has her.

? | Seven hours of surgery in Abia on a friend's licence, friend wrote from Texas after nine years.

# India, Pakistan, Bangladesh, Philippines, Malaysia
? | Two dozen teachers' B.Ed.s come from a college whose building is a cattle pen.

? | He is Ravi in the hall, Ravi's uncle in the interview and nobody in the joining photo.
- | Commission keeps the three photos together.

- | Photos at hall, interview and joining laid side by side, all one Ravi.

? | At railway joining, his thumb skin came off in the reader.
? | It had been glued on from the real candidate.

~? | Thumb did not read at joining.
= | Mason's hands, worn smooth, other eight fingers matched at headquarters.

? | Hospital's cardiologist from London did seven stents, the General Medical Council's holder of that name is a professor in Tooting.

? | State council said the number 2153 is a lady with a practice in Pondicherry.
- | Cardiologist, mission hospital.

- | State council slow, number came after 40 days, his.

? | Software house in Hyderabad: fee of 2 lakh, then an offer with a real firm's seal and no job.
- | Twelve graduates came to our gate.

- | Software house asked no fee, bond of one year.

? | Real engineer passed all, on Monday a shorter man came, reference voice print didn't fit, HR only had to look.

? | Back-door agency gave him 7 years at a firm with one desk and 300 "former staff".
- | PF ledger blank for all years.

~? | PF ledger is blank for three of her years.
= | She was below no limit but abroad on secondment, transfer letter and Singapore CPF print cover it.

- | PF ledger shows all four employers.

? | Form 16 he gave has the deductor number of a sweet shop.

- | Form 16 has old deductor number from before the merger, tax portal lists it.

? | Seafarer's fire-fighting course in Chennai took place in a marriage hall for fifty minutes, no fire.

? | Manila agency's nurse never worked at that hospital, it was closed by the earthquake of that year.
- | Certificate of employment has six signatures.

- | Hospital in Bohol closed after the quake, its chief nurse is now in Cebu and confirmed her.

# Italy, Spain, Portugal, France, Latin America
? | Clerk in San Remo clocked in in his underpants for himself and two others.
- | Film from the guardia.

- | Clerk lives over the office, clocks in in slippers.

? | Regional president's master: marks changed two years later from no-show to passed.

~? | Marks were changed two years later from no-show to passed.
= | Lecturer had swapped rows for two students. Exam papers were kept and show it.

? | Minister's curriculum has a course at a school where he only rented the hall.

- | Course of two days at that school, says two days.

? | Hospital porter in the theatre for ten years as dottore, degree of Messina, Messina says a namesake of 1958.

? | Notary's test in Paris: he came, showed card, and the card's owner had come already and sat in row 2.

- | Two candidates of one name, rows 2 and 9, both cards right.

? | Child psychologist, 14 years for the court of Lille, the prefecture's number is a driving instructor's.

? | Vocational teacher in the Var was wanted for the same degree in the Landes.
- | Ten schools in sixteen years.

- | Vocational teacher, ten schools in sixteen years, all on short contracts of the rectorate.

? | Brazil's new minister: the doctorate in Rosario was failed, the rector tweeted it.

? | Surgeon from Santa Cruz with 60 liposuctions, revalidation exam taken by a colleague for 30 thousand reais.
- | Two deaths.

~? | Revalidation exam shows a colleague's photo.
= | Exam board swapped two photos with neighbouring numbers, both came in and were matched by print.

- | Revalidation exam passed on the third try.

? | Mexican school paid 91 teachers, 14 of them over a hundred years old.

? | Clerk draws her dead father's wage with her own thumb.
- | Education secretariat.

- | Clerk draws her father's pension by power of attorney, he is 90 and came along.

# Gulf, Turkey, Israel, China, Japan, Korea
? | Kuwait recalled all its civil servants' papers, his school in Athens had no such course and no such year.

- | Kuwait recalled all papers, his went through, slip dated 4 Feb.

? | Turkish psychiatrist of nine hospitals, diploma number belongs to an agronomist.
- | Found at a promotion.

? | Young woman in the cap and gown in Çerkezköy operated for a year, had failed the entry exam.
- | Found when she didn't know "anamnesis".

~? | Diploma number belongs to an agronomist.
= | Faculties number separately, prefix T is medicine, ministry's system returns her.

? | The dentist in Haifa got his answers by doctor's headphone, ministry voided 40 exams, his included.

- | Ministry voided 40 exams, he sat the one before.

? | Her place at the university and name were used by the village head's daughter for sixteen years.
- | We employ the daughter.

? | Her student file has another girl's photo with her own number.

- | Student file has a school photo, girl of 17, same ear scar.

? | Composer cannot hear, and the man who wrote the pieces says he hears very well and writes none.
- | Orchestra cancelled.

- | Composer works with an orchestrator, named on the score.

? | The stem cell figures were from her thesis three years older with the labels changed.

? | Korean art professor's Yale letter bears a signature, the dean's office first said yes, then looked: no.
- | Biennale director.

~? | Yale's office said no, never here.
= | They searched the given name as surname. Second letter, signed by the registrar, says 2004.

- | Yale's office said yes, summer school, as on the CV.
