# c2: teaching, law, government, church, universities

? | Ministry's list of state exam 2006 in Potsdam, 84 names, hers is not among them.
- | Has taught maths and physics with us since 2010. Parents fond of her.

~? | Ministry's exam list for 2006 lacks her.
= | She sat the resit in spring 2007, second list, page 2, number 11.

? | Barrister's call date is a Sunday in August.
- | Pupil master on holiday.

? | Law society found his number on a solicitor in Cork who is on leave with her third baby.
- | He had handled 31 conveyances by then.

- | Supply teacher, rang in the morning, came at nine.
? | Children said he let them watch films and asked them how the register works.
? | The teacher whose reference number he gave is a woman.

~? | Reference number for Mr Ellis comes up as a woman.
= | He transitioned in 2018; the teaching agency confirmed one record and is updating the title.
- | Keep strictly confidential.

? | Doctoral thesis exists, shelf mark and all. Author has a different middle name and lives in Adelaide.

? | Deputy mayor's law degree: university was founded in 1998, degree dated 1995.
- | Press office declined to comment.

~? | Degree dated 1995, university founded 1998.
= | Polytechnic until then, the merger act moved all its degrees over. Ministry page lists it.

- | Headmaster post, 14 candidates.
? | His transfer certificate was signed by an inspector who was already in pension.
? | Stamp reads 'Departement' in one line and 'Department' in the next.

? | Kindergarten assistant was barred from work with children in 2016 under Koller. With us she is Brandl. Form asks for earlier names, box says 'none'.

- | Kindergarten assistant, was Koller until divorce, wrote it in the box for earlier names.
- | Extended certificate clean under both.

? | Taught Spanish for two terms; a mother from Seville spoke with him at the fair and he answered in English.
- | Says the music was loud.

? | Court interpreter badge shows a lady of sixty, lady before us perhaps twenty-five.
? | Clerk asked her birthday. She looked at the badge first.

~? | Court interpreter looks nothing like the badge.
= | Badge photo is from 1999, office never renewed. Passport compared at the gate, fine.

? | Three constables in one district with the same tenth class mark sheet, roll number included.
- | Passed out with the 2019 batch.

? | He drew the salary of his dead brother as village schoolmaster for nine years. Pension office noticed the birthdays.

- | Assistant prof search, second round.
? | Two of five papers list him as author only in the PDF he sent, not on the journal's site.

~? | Paper on the journal site lacks his name.
= | Corrigendum of May 2022 adds him, editor's note gives the cause: their layout lost a line.

? | Bar roll says removed 2014. Letterhead still says attorney. Clients pay into his wife's account.

- | Paralegal, good Latin.
- | Left previous firm because it moved to Lille.

? | Sat the teacher eligibility test in two centres forty miles apart on the same forenoon.
- | Scored 131 and 128.

~? | Two admit cards for the same morning in her name.
= | Board had moved the centre and printed again. First centre's attendance sheet shows her absent.

? | The Ugandan university wrote back, the vice chancellor signing in 2012 took office in 2015.
- | Sent on to legal.

- | Lecturer in accounting, from Lagos.
- | University answered within a week, second class upper, confirmed.

? | Customs trainee: medical exam height 181, today's uniform fitting 168.
- | Fitting was at ten.

? | Fingerprints from entrance exam and from joining day are of two persons.
- | Commission called forty others as well.

~? | Fingerprints at joining did not match the exam set.
= | Scanner 4 had swapped records of neighbours in the queue, both men re-taken, each matches now.

? | Notary's seal ring belonged to her late father. Deeds with it run on until 2022, he died in 2018.

? | Chaplain for the prison, ordination letter from a diocese without that bishop.
- | Inmates speak well of his talks.

~? | Diocese does not know the chaplain.
= | He was ordained in the neighbouring one before borders were redrawn in 2004. Archive sent the page.

- | Substitute teacher, three days of chemistry.
- | Left lab in order.

? | School nurse's transcripts come from a college whose address is a mailbox shop, and the dean answers as 'yeah?'.

? | District paid 41 teachers. Inspectors counted 29 in the rooms, the rest have wages cards and no faces.
- | Report due in June.

~? | 41 teachers on pay, 29 seen.
= | Twelve were at the marking centre that week, list from the exam board attached.

? | Registrar's reply: 'student attended one semester, agriculture'. Wall certificate says Master of Laws.
- | Told him we wait for documents.

- | Legal counsel, bar of Madrid.
? | Membership number has five digits, Madrid was past one hundred thousand the year he claims.

? | Visiting fellow gave the same campus address as six others. It is the bicycle shed.

? | Sold her place at the police academy to a cousin; cousin now answers the roll as her.

~? | Cadet turned around only when her nickname was called, not the name on the list.
= | Registered at birth under grandmother's name, never used at home. Mother, school and identity card say the same.

? | Translator for the asylum office, oath taken under one name, invoices under a second, sits in hearings under a third.
- | Rates are normal.

- | Translator, writes her name with one N on invoices, two on her card. Tax number the same.

? | Principal's licence photo page has a lighter square where an earlier photo was.

? | Town clerk claims university of Bucharest, philology. Asked which street it stands on she said 'the main one'.
? | Faculty's matriculation book was opened for us, no such line.

- | Archivist, long unemployment before.
- | Master checked by certified copy. Good.

? | Judge asked him for his practising certificate, he said the car was stolen with it. Third stolen car this year by his own account.
- | Hearing adjourned.

~? | Advocate had no certificate to show, blamed a theft.
= | Police report of 3 March lists the briefcase, and the bar issued a duplicate that afternoon.

? | Examiner found the same fee receipt number beneath the degrees of eleven civil servants.

? | Census officer signed forms in a village on the day hospital has him under anaesthetic.
- | Forms are complete, neat writing.

- | Applicant's Abitur shows an earlier first name.
- | Name change decision from the district court is in the file.

? | Mentor says real Mr Ochieng taught next door to her for years and is shorter, older and at present in Kisumu.
- | New Mr Ochieng teaches 3b.

~? | Two Mr Ochiengs with the same certificate number.
= | County clerk copied one line twice. Commission issued the correct number, both letters seen.

- | Swim teacher. Lifeguard badge valid to 2026.
- | Says cold water fine.

? | Badge issuer says last course in that pool took place in 2017, badge is of 2023.

? | University cannot give him a transcript because its 'student' with that number is a building society account.

- | Economics teacher, degree from East Germany, school now renamed twice.
- | Recognition office equated it in 1993, letter there.

? | Her supposed year abroad in Dijon. French social office has her as au pair in Nantes, school in Dijon has nothing.
- | Speaks fluently.

? | PhD in four months from an institute that shares its phone with a driving school.
- | Council gave him the higher pay band.

~? | Tutor uses the title Dr, national library has no thesis.
= | Medical doctorate in Vienna comes with the first degree, no thesis needed then. University confirmed.

? | Crown prosecutor's assistant failed the bar four times, then turned up as member under his roommate's roll number.

? | Retired colonel on the speaker list. Ministry of defence: conscript, eight months, discharged as private.
- | Medals are for sale in any flea market.

- | Veteran, applied to the youth centre.
- | Discharge paper seen in original. Fine.

? | Librarian's diploma from 'Universtiy of Wales'.

? | Vetting form lists two addresses in twenty years. Credit file lists nineteen, with four surnames, none of them by marriage.

~? | Credit file lists four surnames.
= | Foster child, three families, then adopted at seventeen. Court order seen by the vetting officer.

- | Exam invigilator, retired teacher.
? | Police certificate is dated the 31st of June.
