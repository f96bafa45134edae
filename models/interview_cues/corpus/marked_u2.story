# id-forged-issuer
id-forged-issuer | Consulate: passport number belongs to a blank that was never issued.
- | He insists on a start on Monday.

id-forged-issuer | MRZ check digit wrong on line two, and the expiry digit as well.
- | Scan resent, same digits wrong.

~id-forged-issuer | Verification service: "document not genuine", red.
= | Service had the old template; its support corrected the result to genuine by mail.
id-shown-and-matched | Card held to the camera, all as in the file.

id-forged-issuer | DMV of the state answered: no such licence number in our system.
id-data-mismatch | Card says Carson City, number pattern is of Oregon.

id-forged-issuer | Border police looked at the copy, issuing office named on it closed in 2009.
- | Issue date 2021.

- | Passport chip could not be read by the phone, worn cover.
id-verified-in-person | Notary read it with her own reader the same afternoon.

id-forged-issuer | The Estonian card, per the registry, has a serial range not yet printed.
- | Told him. He sent a Latvian one.

id-forged-issuer | Our ID vendor's lab result: laminate wrong, font wrong, issuer says counterfeit.
- | Case number 4417.

~id-forged-issuer | Personal code on his card fails the checksum.
= discrepancy-explained | HR had typed 8 for 3; with the digit from the card the checksum holds.

id-forged-issuer | County clerk rang back about the birth certificate: that book has no page 388.
work-permit-refuted | Immigration office does not know his permit either.

id-forged-issuer | "This is not one of ours", officer at the passport office, looking at the copy.
- | Applicant says the officer is new.
- | Her supervisor wrote the same.

id-forged-issuer | Driving licence number fails the check, birth date is coded in it and gives 1971.
- | He gives 1994.

id-forged-issuer | Bank's KYC desk rejected his identity card, ministry confirmed it was never made.
payee-churn | Second bank account offered the next morning.

~id-forged-issuer | Ministry hotline had no record of her ID number at all.
- | New card, issued nine days ago.
= | Second query after their nightly update: found and valid.

id-forged-issuer | Security printer named on the permit makes no permits of this kind, embassy says.
- | HR pulled the offer.

id-forged-issuer | One check digit of the passport does not add up, rest seems right.
- | Scan is poor. Waiting for a better one.

- | Old format national card without chip, still valid until 2031 by the ministry's page.
- | Accepted.

id-forged-issuer | Notary sent him away: hologram was a sticker, issuer's hotline had no such card.
avoids-in-person | Since then every appointment at the office declined.

id-forged-issuer | State department reply to our fraud desk, passport book "not issued by this department".
- | Two more firms asked about it.

~id-forged-issuer | Number on the residence card gave an error, "invalid document", three times.
= | Immigration portal was down for cards starting with ZR; today it shows valid.

id-forged-issuer | Voter card offered in place of a passport. Election office: that number is unassigned.
refuses-id | Passport itself he will not show in the call.

id-forged-issuer | Nationality code in the machine line is not a code any country has.
id-altered | Edges of the photo are sharper than the rest.

id-forged-issuer | Police in Zagreb hold the real card with this serial, it is a woman's.
- | Ours is in a man's name.

~id-forged-issuer | Embassy mail: we did not issue this passport.
= discrepancy-explained | We had asked the wrong embassy, she has two nationalities; the issuing one confirmed number and photo.

# id-number-mismatch
id-number-mismatch | SSN issued in 1968 according to the trace, candidate was born 1996.
- | Says his mother applied for it.

id-number-mismatch | E-Verify: tentative nonconfirmation, the number goes with another name.
- | Did not contest it in eight days.

~id-number-mismatch | Social security number does not match the name on the I-9.
= name-change-documented | Married in May, SSA letter with the new name and same number shown.

id-number-mismatch | Payroll got a notice from the tax office, number on our W-2 is a retired teacher's.
id-owner-denies | The teacher has never heard of us.

id-number-mismatch | NI number he gave is in use at a bakery in Hull since 2004.
- | By somebody who still works there.

id-number-mismatch | Steuer-ID returned by the office: assigned, but to a child of six.
- | HR in Kassel stopped the payroll run.

- | Number not yet there, first job in the country, application slip shown.
- | Payroll runs on the provisional code.

id-number-mismatch | Three spellings, two birth years and one SSN, trace shows none of them as ours.
alias-used | One of the spellings he used on an older application here.

id-number-mismatch | The PAN belongs to a textile dealer in Surat, says the department.
id-rented-or-borrowed | Dealer admits he gets 4,000 a month for letting him use it.

~id-number-mismatch | Tax number refused by the portal, "holder is a different person".
= discrepancy-explained | Clerk had copied the number from the line below; the right one passes.

id-number-mismatch | Death master file has a hit on his social.
- | Dead since 2015.

id-number-mismatch | Credit header gives a woman of 71 in Mobile for that SSN.
- | He says the bureau mixed them up.
- | Bureau checked by hand, no mix-up.

id-number-mismatch | Mid-year letter from the revenue service: two people are paying in under this number, ours and its owner.
- | Owner lives in Ohio.

id-number-mismatch | BSN on the form and BSN on the card differ in four digits; the form's is a stranger's.
- | Third form.

~id-number-mismatch | Trace puts the SSN in Guam in the year of her birth, CV says Ohio.
= discrepancy-explained | Father in the Navy, born at the base hospital, birth record from Guam seen.

id-number-mismatch | CPF check: registered to a company cleaner in Recife who reported misuse in March.
peer-report | Federal police had the same CPF from two other employers.

id-number-mismatch | Benefits carrier turned down enrolment, this SSN already has a policy under other name and sex.
- | Employee has not answered.

id-number-mismatch | SIN starts with 9, he claims to be citizen by birth.
- | Left for the lawyer.

- | One digit of the social missing in the form, added by her next day.
background-check-clear | Trace clean.

id-number-mismatch | Court file: the number on his W-4 was bought, victim testified.
id-owner-denies | "I never worked in tech", the victim told the court.

id-number-mismatch | State unemployment office asks why our engineer is drawing benefits. It is the man whose number he wrote.
- | That man drives a bus.

~id-number-mismatch | Background firm returned another person for this SSN.
= | They had searched the last four only; with all nine it is him.
background-check-clear | Report closed with no findings.

id-number-mismatch | On paper he is insured since 1983, number belongs to someone who began work before he was born.
- | Pension fund told us.

~id-number-mismatch | The pension number is shared with a different employee here!
= sharing-explained | Import put her brother's number in both records, both cards seen, each has an own number.

# school-denies
school-denies | Registrar: no student of that name or birth date, any year.
- | Candidate sent a PDF diploma once more.

school-denies | Degree verification came back "unable to confirm, not in our rolls".
support-document-altered | Rector's signature on the scan is from after her term.

~school-denies | University of Porto has no record of her.
= name-change-documented | Enrolled under maiden name; marriage certificate sent, registrar found her at once.

school-denies | Class list 2014 has 31 names and his is not on it.
- | List is from the dean's office.

school-denies | Nursing college says the student number is someone else's.
- | He blames a reform of the numbers. College: no reform.

school-denies | Called the alumni office in Toronto. Never enrolled.
contradicts-resume | To us he now says he only audited a course.

- | Left after three semesters, writes "no degree".
school-confirmed | College confirmed the three semesters.

school-denies | Examination board Nairobi: index number never sat the exam.
- | Grade sheet claims an A.

school-denies | They did have a Tomas Beran, but he graduated in 1988.
resume-copied | The CV is that Beran's career with new dates.

~school-denies | Clearinghouse answer: no degree on record.
= school-confirmed | Clearinghouse does not cover the college; its own registrar confirmed BSc 2017.

school-denies | Polytechnic's answer took two lines: not our student, not our seal.
support-document-altered | They say the certificate is a fake of a type they have seen.

school-denies | Master's in Delft unknown to Delft.
- | Says he studied "by partnership". No partnership, writes the faculty.

school-denies | Professor named as thesis supervisor never had him, nor did the institute.
- | Asked on the phone, number from the institute's site.

school-denies | Medical faculty confirmed in writing that this person did not graduate there.
- | Licence board informed.

~school-denies | "Not known here", said the school office in Cluj.
- | Rang the wrong one of two technical schools.
= school-confirmed | The other one has her, diploma no. and year agree.

school-denies | Bootcamp has no trace of her, though the badge on her profile carries its logo.
- | Badge link is dead.

school-denies | Result from the ministry's diploma database: zero entries for name plus date of birth.
- | Tried with both spellings.

school-denies | No reply on the MSc, and for the BSc the office says no such student.
- | Office is slow, we ask once more.

- | School closed in 2012, records are with the county.
school-confirmed | County archive found his certificate.

school-denies | HR in Dublin found that Trinity never awarded him anything.
employer-denies | First employer on the CV says the same about the job.

school-denies | Vendor's check said verified. We wrote to the academy ourselves: unknown.
agency-opaque | Vendor can give no name of whom they asked.

~school-denies | Degree denied by the university, twice.
= | Fee arrears had blocked his record; paid in July.
= school-confirmed | Transcript came straight from the registrar on Monday.

school-denies | Welding institute: certificate 0921 went to another trainee.
- | Foreman had doubts already.

~school-denies | Registry in Lagos writes that nobody with this matric number was admitted.
= discrepancy-explained | Slash left out of the number by us; corrected query gives her name, photo and year.

# contact-changed
contact-changed | Fourth mobile number since the first screen.
- | Every time "lost phone".

contact-changed | New gmail after each round, old one bounces.
? | ATS now has him as five people.

~contact-changed | Both phone and mail are others than on the application.
= discrepancy-explained | Left her job Friday, those were the work ones; she had said so in the cover letter.

contact-changed | Offer signed from an address we had never seen, the one in the file was closed the day before.
account-vanished | His GitHub went at the same time.

contact-changed | Number in August +1 305, in September +1 208, now +44.
phone-voip-noted | Carrier lookup: all three internet numbers.

contact-changed | Wants the contract to a new mailbox. Says old one hacked.
- | Provider shows no reset, no lock.

- | Asked us to use the private mail in office hours, both are on the CV.

contact-changed | Payroll asks whose mail this is, changed in the portal two days before the first salary.
payee-churn | Account number was replaced in the same session.

contact-changed | Her WhatsApp is a new number each week; the agency forwards.
- | Agency has no other.

~contact-changed | Third e-mail in two weeks.
= | Our spam filter ate her domain, we had asked for another address twice.
- | Interview stands.

contact-changed | Second SIM within a month and a fresh Outlook account, noted by the background firm.
idcheck-abandoned | ID check link opened, selfie step left.

contact-changed | Mail changed from firstname.lastname to an unrelated name with digits after reference stage.
email-other-identity | Password hint of the new one shows a phone of a Hyun K.

contact-changed | Every message from him has a different reply-to.
- | IT listed seven.

contact-changed | Contact details on resume v1, v2 and v3: three numbers, three mailboxes.
- | Said formatting errors.
? | None of the first two ever reached him.

~contact-changed | Phone was changed on the eve of the final round.
= discrepancy-explained | Ported from a prepaid, carrier letter with both numbers and his name.

contact-changed | "Use this one from now on", SMS from unknown number, the day we asked for video.
contact-changed | A week on, yet another number.

contact-changed | Telegram handle, then Signal, then mail on a new domain; nothing lasts longer than a stage.
off-platform | Already at hello he wanted off the job board.

contact-changed | New number today, says the old contract ran out.
- | Picks up, same voice as before.

- | Typo in the mail address on the form (gmial), corrected in the call.

contact-changed | The vendor's candidate has had two surnames in the mail address since Tuesday.
name-mismatch-on-call | Came into Zoom as the second.

contact-changed | After the bank called him he dropped the number, and mail goes to a fresh account.
- | Bank told us.

~contact-changed | Address book shows four numbers for him, all entered in October.
= sharing-explained | Two are his wife's and the clinic's, given while he was in hospital, clinic confirmed his stay.

contact-changed | Landlord says that tenant swaps SIM cards all the time; ours is number nine in the file.
- | Investigator's note.

~contact-changed | She cancelled phone and mailbox mid-process, without a word.
- | Unreachable for six days.
= | Stalker; police report shown, police officer confirmed on the station's line.
