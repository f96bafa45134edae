# h1: hospitals, surgeries, pharmacies, care homes, schools, universities
? | The pharmacy council number on his badge was issued to a woman who retired in 2009.
- | Two years behind our dispensary counter.

? | Registry of the medical school lists 94 graduates that year and he is not one.
- | Patients liked him.

- | Her diploma carries another surname, marriage certificate from Gdansk is stapled to it.

? | Coroner asked for his training file and the deanery had never opened one.

~? | Nursing register showed nothing under her PIN.
= | Register was down for maintenance, at four it showed her active since 2011.

? | Theatre sister noticed he asked which side the appendix is on.
- | Consultant post, locum, started Monday.

- | Slow with the new infusion pumps, training booked for Thursday.

? | Her anaesthetics certificate is dated eleven days before her eighteenth birthday.

? | The hospital in Karachi he trained at opened its doors four years after he left.
- | File sent up to medical HR.

~? | Certificate shows a university which does not exist.
= | It merged in 2012, the successor confirmed her marks in writing.

? | Sister looked exactly the same on nights but could not find the drug keys.
? | Payroll later showed her clocked in at a Bradford home for the same twelve hours.

- | She works nights here and two days at the hospice, both managers signed the form.

? | GP partner opened the sealed envelope from the university and the stamp came off on his thumb.

? | Dental chamber wrote that licence 4471 belongs to a dentist buried in 2016.
- | Clinic closed the room for the day.

- | Passport photo from 2014, beard now, matches otherwise.

? | Three of the five papers on his list have other authors when you open the journal.
- | Lectureship in organic chemistry, second round.

~? | Two papers on her list appear under a different author.
= | ORCID record links both names, she changed hers in 2019.

? | He taught maths here for nine years on a photocopy of his brother's degree.

? | Ministry answered that the number on her teaching certificate was never printed.
- | Headmaster informed on Friday.

- | Teaching certificate number had a digit swapped by our clerk, ministry found her.

? | The thesis in our library with his title has a different author on the spine.

? | Vet association called us because the real Dr Oduya is in Perth and has never left.

- | Vet with limited small-animal practice, wants to learn.

? | Parents recognised the nursery assistant from a barring hearing, under another first name.
- | She had worked eight weeks in the baby room.

? | Barred list had his birthday and photo, only the middle name was new.

~? | Background check came back with a conviction for assault.
= | Fingerprints showed it belongs to another man of that name in Leeds.

? | Midwife could not say what a partogram is.
- | Eleven years of labour ward on the form.

- | She calls the partogram by its French name, took us a minute.

? | The nurse in the badge photo and the nurse on the ward camera are two women.
- | Agency asked for comment.

? | Agency sent whoever was free and told them all to sign as Beatriz.

- | Agency sent a replacement and phoned us her name and PIN before the shift.

? | Radiographer exposed the plate with the patient's back to it, three times, then asked the porter.
- | CV has fourteen years of X-ray.

? | Every one of her 212 vaccination entries has the same batch number and minute.

- | Vaccination entries typed in bulk on Friday by the clerk, as always.

? | Care home found the training folder full of certificates signed by a trainer who left in 2017.
- | All dated last spring.

? | Trainer's attendance sheet for that first-aid day has fourteen names, hers is added in other ink.

~? | Her name is added by hand on the course list.
= | Trainer says she booked that morning and sat the whole day.

? | The student from room 3 sat the physiotherapy state exam in his cousin's seat.

? | Examiner compared the signature on the exam sheet with the one on our contract, different hand.
- | Psychotherapist, outpatient clinic.

- | Signature a bit shaky, broken wrist, plaster visible.

? | He prescribed under the stamp of a doctor who had been in Canada since March.
- | Pharmacist raised it with us.

? | College in Florida sold the nursing diploma, the court list has her as buyer 311.
- | Passed our ward induction.

- | Her college later closed, transcripts verified with the state archive in May.

? | Surgeon's logbook shows 40 hips in a month the theatre was shut for asbestos.

~? | Logbook has operations from weeks when the theatre was closed.
= | Lists were moved to the private clinic then, their register has his name.

? | Paramedic badge bought online, the registration body had fined him for it twice.
- | We had him on the event team since June.

? | Psychologist's supervisor, Dr Lenz, turned out to be her flatmate with no licence.

- | Supervisor moved to Graz, we reached him through the chamber.

? | Our lecturer's doctorate comes from a house number that is a nail salon.
- | Dean's office has the letter.

? | No university in Manila ever had that faculty, the embassy's education officer wrote.

- | Faculty was renamed in 2015, embassy's education officer wrote.

? | Drug count short on the four nights he was on, and the licence was his sister's.
- | Police case number in the file.

? | Nurse told the patient to google the dose.
- | Staff rate specialist, she claims twelve years of oncology.

- | Nurse checked the dose on the hospital app, as the policy says.

? | Head teacher's reference praised him for the year after the school had burnt down.

? | His old ward says they had one male nurse in those years and he was called Petr.
- | Reference call took five minutes.

~? | Old ward has no memory of her at all.
= | Ward staff changed completely in 2020. Their payroll has her for six years.

? | She had the midwives' council logo on her certificate, the logo came in 2019, paper says 2013.

- | Duplicate certificate issued last year, so newer logo, council confirms.

? | Pathologist signed 1,300 slides in a week the scanner counted 90.
- | Lab manager noticed at audit.

? | Two clinics forty kilometres apart both have him operating at 10:15 on the sixth.

~? | Two clinics have him operating at the same time.
= | One list shows the booked surgeon, the theatre log shows Dr Amari did it.

- | Optician, licence lapsed in March, renewed in April, gap without work.

? | Licence board suspended her in Ohio, she applied here three weeks later with that year left out.

? | Social worker wrote up eleven home visits, families say nobody has rung since autumn.
- | Team leader took over the cases.

- | Family was out on all three visits, cards in the letterbox.

? | Visit notes for two different children are the same 340 words with the name changed.

? | Door camera shows no carer on any of the nineteen mornings she billed.
- | Daughter of the client sent us the clips.

~? | Door camera shows no carer on mornings she billed.
= | She uses the garden door. Client and key safe log agree.

? | Childminder's references, a Mrs Holt and a Mrs Gray, have one voice.
- | Family had asked us to check.

? | The nanny's passport belongs to a girl who reported it stolen in Bristol.

- | Nanny's passport expired, residence card valid, seen at the office.

? | Doctor on our list died in 2015, yet he writes sick notes for her in 2022.

? | The embryologist's microscope work was done by the trainee while he sat in the car.
- | Clinic manager saw it on the stairs camera.

- | Trainee did the slides under supervision, logged that way.

? | Ambulance trust says the man with that badge number is sitting in their control room now.
- | We had him in induction.

? | Medical council: photo on our copy was pasted over that of the registered doctor.

- | Photo on our copy black, scanner fault, original is fine.

? | He failed the language exam four times, fifth time a man ten centimetres taller passed.
- | Test centre keeps the height.

? | Speech therapist had handed in the case study of her predecessor, patients' initials included.

~? | Her case study is word for word the one from last year.
= | It is the school's model case, all candidates get it to comment on.

- | Kindergarten teacher, references from three towns, all by letter.

? | Professor's habilitation was withdrawn in 2011, he kept the title on our door.

? | Student union chair says the dean's degree was granted by a printer in Lahore.
? | Bank statement in the court file shows the payment, 1,200 dollars.

- | Degree took eleven years, military service in between.

? | Swim instructor cannot swim.
- | Lifesaving badge in gold attached.

- | Swim instructor teaches from the edge for now, shoulder operation.

? | Hospital chaplain's bishop has no priest of that name.

? | Pharmacy technician's exam was taken from an address where nine others also passed that night.
- | Exam board wrote to all employers.

~? | Nine candidates took the exam from her address.
= | It is the college's testing room, invigilated.

? | Dialysis nurse connected water to the wrong port, previous unit never had a dialysis machine.

- | Previous unit used another make of machine, two days of training agreed.

? | Consultant asked him to tie one surgical knot and he left for the day.
- | Locum desk got the keys by post.

? | School found the DBS number on the form was the number of the site caretaker.

- | DBS number mistyped, update service shows her clear.

? | Emails from the professor who recommended him come from his own mother's broadband.

? | University told us he is enrolled, third year, no exam yet.
- | Assistant doctor, trauma, fourteen months.

- | Third-year student, hired as student help, works only with a registered nurse.

? | Registrar's seal on the diploma spells university with two s.

~? | University spelled wrong on the diploma.
= | Registrar sighed, whole class of 2008 got it, a list is on their site.

? | Nurse on our payroll has been in a Lisbon prison since February, shifts still signed.

- | Nurse on unpaid leave since February, shifts given to the pool.

? | Carer's fingerprint at the gate is that of the woman dismissed in May.
- | She came with new papers in July.

- | Rehired the carer we let go in May, contract had run out.

? | Locum doctor asked reception for the meaning of BP.

? | Thermal check of the licence card shows the old name under the new one.

- | Card relaminated by the council after water damage, letter with it.

? | Ward clerk saw him read the consent form aloud from an earpiece.
- | He was to explain the operation.

- | Wears hearing aids, told us at the start.

? | Clinic chain paid a neurosurgeon for three years who in truth was a medical rep.
- | Board report, page 4.

- | Was a medical rep before he studied, says so on page one.

? | Her sister with the licence was on maternity leave all that time.
- | Occupational therapist, school district.

? | Lecturer's whole course was delivered by a man hired from a gig site, students had his number.

- | Guest lecturer took three sessions, announced in the programme.

? | School inspector met the real Mr Adeyemi, he teaches in Ibadan.
