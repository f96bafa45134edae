# kind X: school-not-found, school-denies, support-document-altered
~school-not-found | Not one register lists a Technical College of Varnhem.
= | Merged in 2009. Now part of the state university.
= | Merger decree found in the gazette. Old name on page two.

~school-not-found | No such institution in the ministry's database, checked twice.
= | Database starts with 2012. He graduated in 1998.
= | Archive in the capital has the year book. Page copied to us.

school-not-found | University on the CV is in no list of accredited schools.
- | He says it was renamed. Did not say to what.
- | Will send the decree tomorrow.

= | Registry office told us first: they list only under the parent university.
- | Second interview went fine.
~school-not-found | School of Nautical Studies, Brenn: does not exist, says the search.

~school-not-found | Degree "Dipl.-Bw. (BA)" appears nowhere in the recognised titles.
= | Abolished with the reform. Old title, still valid.
= | Chamber has a table for it. Line 44.

school-not-found | Accreditation board: never heard of that college, nor of the degree.
- | His lawyer wrote that the board is incomplete.
- | We asked him to come in with the original.

~school-not-found | Spelled as on the resume the academy cannot be found in any country.
= | Cyrillic name. Three ways to write it.
= | With "kh" instead of "h" it comes up at once, rector, address, all.

~school-not-found | Vendor report: institution unknown.
= | Vendor searched Georgia, USA.
= | She studied in Tbilisi. Second search, hit.

~school-not-found | Alarm from screening, diploma mill suspected, school on no list.
= | Nursing school of a county hospital. Those were never in the university list.
= | Health department keeps its own. School number 118, closed 2003.

school-not-found | No trace of the institute in the national or the regional register.
- | Colleague's college had closed too, so that is possible.
? | Address on the diploma is a petrol station.

~school-not-found | Nobody at the chamber knows this vocational school.
= discrepancy-explained | Our typo, we had typed Hallen for Hallein.
= | Right name, first hit.

~school-not-found | The university is not in the world list, edition 2024.
= | Campus lost in the flood. Classes moved, licence went to the sister school.
= school-confirmed | Sister school has his file. Mark average and year agree.

school-not-found | Business school on his diploma: no register, no alumni, no street.
- | He repeated that it was a branch of a bigger one.
school-denies | The bigger one says it never had branches and never had him.

= | Policy of the agency: translates school names into English, always.
~school-not-found | "Higher School of Light Industry" turned up in nobody's list.
= | Original name on the certificate. Registered since 1961.

~school-not-found | Got zero hits for the seminary in the federal list.
= | Church schools are exempt there. Paragraph 12.
= school-confirmed | Diocese office confirms the course and his years.

school-not-found | Register has nothing under that name, old or new.
- | Explained to us at length that the register was down that week.
- | It was up. Asked them. Searched again Tuesday, same.

~school-not-found | Red flag on education: college listed nowhere since at least 2015.
= | Closed in 2014, insolvency. Trustee sent us the student ledger. He is line 302.

~school-not-found | Evening school cannot be traced, phone dead, site gone.
= | Town hall: ran until the fire in 1999.
- | CV otherwise complete.
= | Fire brigade saved the mark sheets, town archive has hers.

school-not-found | Degree-granting body unknown in the UK, in Ireland and in Malta.
- | Recruiter thinks it is fine, since another candidate's Maltese school was only misspelled.

~school-not-found | Institute missing from the government portal.
= trouble-explained | Portal lost all entries K to M in its update of May. Notice on their page.
= | Back on Friday. Institute is there.

~school-not-found | Could not find his polytechnic by name or by town.
~profile-conflict | LinkedIn gives a different polytechnic.
= | Same house. Renamed in his second year.
= discrepancy-explained | Diploma carries both names. LinkedIn offers only the new one.

~school-not-found | School in no list we have.
profile-conflict | And his profile shows a job in another city in the same three years.
= | School list was for 2020 on. Older volume in the library, there it is.

# school-denies
~school-denies | Registrar: no student by that name, ever.
= | She enrolled under her maiden name.
= name-change-documented | Marriage certificate seen. Registrar looked again, found.

~school-denies | University wrote that he is not among its graduates of 2011.
= | Ceremony was 2012.
= | Ran late because of the strike. They found him in the next volume.

school-denies | Records office has no file on him.
- | He blames the move of the archive.
- | Archive never moved, the office says.

~school-denies | Faculty says never enrolled.
= | We had asked the wrong faculty. Ours to fix.
= school-confirmed | Engineering has him, 2004 to 2009.

~school-denies | Clearing house returned "no record found".
= | Privacy block on the file. Student can set it.
= | She lifted it. Second query, degree and date.

school-denies | Dean's office says the diploma number was issued to a woman in 2006.
- | "I will bring the book of marks", he says. Since March.
- | Team likes him.

= | Old matter: until 1995 the evening course was kept at the trade union, not at the school.
~school-denies | School secretary: nobody of that name went here.
= | Union card index. His card, both years.

~school-denies | The college flatly denies that she studied there.
= | Denial came from a temp. Had searched this year's students only.
= school-confirmed | Registrar apologised and sent a transcript.

~school-denies | No degree on file at the university, reply of 3 June.
= | Unpaid library fee. They hold the record back until paid.
= | Paid on the 10th, receipt. Record released.

school-denies | They know neither his student number nor his name.
- | Cites an error in the computer. Cannot say which.
id-data-mismatch | Birth date on his ID is not the one on the transcript.

~school-denies | Registrar's list for that year, our man is absent.
= | Two family names. They file under the second.
= | Under Reyes, there. Photo too.

~school-denies | According to the registry he was struck off in the third year.
= | His cousin was. Same initials.
= discrepancy-explained | Student numbers compared. Ours finished with a two.

school-denies | Struck from the roll after one term, says the academy.
- | His brother was sick at that time.
- | Finished elsewhere, he claims. Where, he could not say.

~school-denies | Reply by fax: name unknown to us.
= | Fax had cut the second page. Name was on it.
= | Sent again by mail. They answered in an hour, yes, 2001.

~school-denies | School disowned the certificate in its first letter.
- | Offer on hold since.
= | Second letter. Old seal, used until 1990, the clerk was too young to know it.
= school-confirmed | Head of archive has signed for it now.

school-denies | Neither campus has ever had a student with that passport.
- | Explanation for the gap year is accepted, he was in the army.
- | For the degree there is none.

~school-denies | They do not have her.
= | Exchange year. Enrolled at home, guest there.
= school-confirmed | Home university lists the two terms. Learning agreement attached.

~school-denies | University says the doctorate was never awarded.
= | Awarded yes, printed no. Title counts only from publication.
= | Book came out in April. They mailed the certificate on the 2nd.

school-denies | Transcript refused by the school as not theirs, student unknown.
- | Candidate: somebody there has it in for me.
- | Lawyer's letter came today. Two pages, no proof.

~school-denies | "No such graduate." Signed, the registrar.
= | Query carried the wrong year of birth. Our HR form.
= | Corrected. Found in a minute.

= | Calendar there counts 2059 for our 2002.
~school-denies | The examination board has nobody under 2002.
= school-confirmed | Under 2059 he passed, second division.

~school-denies | Academy denies him.
~name-mismatch-on-call | He also joined as "Wim", we invited Wilhelm.
= | Wim is short for Wilhelm. On his passport it is Wilhelm.
= | Academy had it under the Latin form, Guilelmus. Custom there. Same birth date.

# support-document-altered
~support-document-altered | Diploma has two fonts, the date clearly put in later.
= | Blank forms from the nineties. Clerk typed the date.
= | Registrar showed us three more of that year, all alike.

~support-document-altered | Payslip does not add up, net larger than gross.
= | Travel money that month. Not taxed.
= | Payroll sent the detail sheet. Sums fit.

support-document-altered | Bank statement edited, balance in another typeface.
- | Says his bank's PDF does that.
- | Our own account there. Ours does not.

~support-document-altered | Metadata says the certificate was made in a graphics program last Tuesday.
= | Scanned at the copy shop. They crop everything in that program.
= | Original seen on Friday. Stamp is pressed in.

~support-document-altered | Licence number unknown to the board.
= | Board renumbered in January. Old numbers not searchable.
= | Concordance on their site. His became 70-1182, active.

support-document-altered | Utility bill for May is a template with his name pasted in.
- | Landlord pays the bills, he said then.
? | Landlord knows no tenant by that name.

= | Rule of that embassy: laminated copies get a new seal, new date.
- | Waiting for equipment.
~support-document-altered | Seal on the degree is from 2023, degree from 2008.

~support-document-altered | Water bill looks doctored, the name sits crooked.
= | Utility prints names with a second machine. My own bill, same street, same slant.

~support-document-altered | Signature on the certificate belongs to a rector who was long gone.
= | Duplicate. Lost in a burglary.
= | Police report from 2016. Duplicates carry the old rector by decree.

support-document-altered | Certificate number belongs to a welder in another town.
- | Apologised and left the call.
- | Legal has it.

~support-document-altered | Issuer does not know the certificate.
= | Issuer changed vendors in 2021. Old exams stayed with the first.
= | First vendor's portal, code typed by us. Valid until 2026.

~support-document-altered | Scan of the diploma with a white patch over one line.
= | Religion is on that line. School advises to cover it.
= | Uncovered original shown to HR. Nothing else behind it.

support-document-altered | Verification code on the course certificate opens someone else's.
- | Typing error, he wrote. Sent a second code.
? | Second code: page not found.

~support-document-altered | Two payslips with the same number.
= employer-confirmed | Employer called back through its main line: payroll bug, whole March run.
= | All staff got a notice. Seen.

~support-document-altered | Reference letter's logo is not the firm's.
= | Logo before the takeover.
= | Web archive 2014. Same logo.

support-document-altered | Pilot licence: authority has a different class on file.
- | Medical was explained, and that is settled, doctor's note seen.
- | Not the class. He has no answer there.

~support-document-altered | Tax form shows erased and rewritten figures.
= | Assessor did that himself. Initials in the margin.
= | Tax office reads the same figures from its system.

~support-document-altered | Nursing board does not have the number on her card.
= | One digit, worn off. It is an 8. Board has the 8 in her name.

support-document-altered | Layout of the diploma did not exist until 2019, hers is dated 2011.
- | Reissued, she says.
- | School does not reissue. Has no form for it.

~support-document-altered | Lease has a name whited out and another written over.
= | Previous tenant's form. Landlord saves paper, told us on the phone.
= address-confirmed | Town register has our man there since June.

~support-document-altered | Forklift licence is on no list of the insurance body.
~school-not-found | Nor is the school that gave it.
= | Army course. Army school. Neither reports to the insurance body.
= | Service book seen, entry with stamp.

~support-document-altered | Birth certificate copy had the corners redrawn.
employer-denies | Last employer has never had him on the payroll.
= | Town clerk redraws corners of damaged pages. Her note is on the back.
