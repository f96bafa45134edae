# Whole cases: public service, health, education, engineering, finance

- | Dental hygienist, two sites in Ghent.
support-document-altered | Ministry visa number on the wall certificate is that of a physiotherapist.
id-owner-denies | Physiotherapist contacted us back: never worked in Ghent, never lent it.
- | Patients to be written to.

- | Civil engineer signing structural drawings.
id-owner-denies | Stamp 11-2087 is that of an engineer who died in 2015; his widow still has the seal.
support-document-altered | Board of engineers holds no application from our man.
- | 31 drawings withdrawn.

- | Civil engineer, Valparaiso.
~support-document-altered | College of engineers: no active member under that RUT.
= discrepancy-explained | Fee was unpaid for two months, status restored on 3 August, college mailed the receipt to us.
- | Drawings stand.

- | Maths teacher, girls' secondary.
school-denies | Registrar's answer in one line: matric number issued to another student, 2008.
contradicts-resume | At the panel he gave 2010 as his entry year, on paper it is 2006.
- | Appointment revoked.

- | Maths teacher, boys' secondary.
~school-denies | University's first answer was negative.
= school-confirmed | Second search under maiden name found her, second class upper, 2009.
- | Confirmed in post.

- | Headcount of ministry payroll, 14 provinces.
shared-account | 212 staff numbers share 61 fingerprints.
crypto-or-third-party-payment | Pay for the surplus numbers drains into six mobile money wallets.
- | Numbers frozen in September.

- | Headcount of ministry payroll, province 9.
- | 18 nurses not at their desks on the day.
= discrepancy-explained | All 18 were at the vaccination camp, camp register has their signatures.
~hours-refused | Nobody at the clinic could be reached in duty hours.
- | No action.

- | City bus depot.
several-jobs | Time sheets at the depot and the port overlap by 31 hours a week.
- | He is a supervisor in both.
peer-report | Port authority's inspector wrote to us on 2 March about him.

- | Hospital porter.
~several-jobs | Tax office shows a second employer since 2020.
= discrepancy-explained | Retained firefighter, six hours a week, declared on his form and approved by the trust.
- | No case.

- | Social care, live-in carers.
id-rented-or-borrowed | Carer sent was not the one vetted, she paid her cousin 20 a shift for the use of the badge.
pickup-by-other | Keys to the client's flat were given to somebody the client had never seen.
- | Safeguarding referral made.

- | Social care, day centre.
~id-photo-mismatch | Badge photo looked nothing like the carer at the door.
= discrepancy-explained | Badge printed from the wrong file, agency sent the right one and the carer's passport agreed.
- | Badge replaced.

- | Insurance broker, trainee exam.
proxy-interviewer | Remote proctor's recording shows the test being typed by a second pair of hands.
referral-chain | Recommended by the trainee whose own pass was annulled in spring.
- | Result void.

- | Loan officer, credit union.
employer-confirmed | Former bank confirmed dates.
background-check-clear | Screening returned nothing.
- | Offer accepted, start 1 October.

- | Loan officer, microfinance branch.
employer-denies | The bank wrote: the signatory of this reference left us before the alleged employment began.
support-document-altered | Letterhead has the old logo, letter is dated after the change.
- | Dismissed in probation.

- | Treasurer of a housing association.
contradicts-resume | Fifteen months listed as consultancy were spent in prison, court registry confirms.
- | Board learned it from a tenant.
alias-used | Sentence was under his first surname.

- | Treasurer of a sports club.
~contradicts-resume | Two years missing on the resume, in interview called a sabbatical, on LinkedIn a job.
= discrepancy-explained | Cared for his mother while on unpaid leave; employer's HR confirmed the leave.
- | Elected.

- | Tutor marketplace.
same-photo-as-other | One portrait on nine tutor pages, nine names.
shared-contact | All nine get their notices at the same handset.
scripted-identical-answers | Trial lessons in physics and in French opened with the same paragraph.
- | Pages down.

- | Tutor marketplace.
~shared-contact | Two tutors registered with one phone.
= sharing-explained | Mother and daughter, daughter is seventeen and needs a parent's number under our own rule.
- | Both approved.

- | Delivery riders, Turin.
id-rented-or-borrowed | Account costs 80 a week from a man who holds thirty.
shared-account | Rider on the bike at lunch and rider on the bike at night are not related.
- | Prosecutor took the phones.

- | Delivery riders, Lyon.
account-swap | Advert in the group: verified rider login to let, selfie on request.
idcheck-abandoned | When the app asked for a new selfie the login went quiet for good.
- | 44 logins shut.

- | Ride hailing, driver 5120.
~different-person | Passenger: driver is not the one in the app.
= camera-on-and-same-person | Passenger was sent three selfies from that trip and agreed, he had grown a beard.
- | No strike.

- | Interpreter for the courts.
cannot-speak-claimed-language | Witness spoke for two minutes, she translated nine words and stopped.
support-document-altered | Her card is a scan of a colleague's with the name typed over.
- | Hearing put off.

- | Interpreter, maternity ward.
language-spoken | Head midwife tested her in Tigrinya for ten minutes, fluent.
- | On the rota.

- | Clinical trial nurse.
resume-copied | Publications, prizes and dates are those of a researcher in Uppsala.
id-owner-denies | The researcher wrote: I have not applied anywhere.
- | CRO put on notice.

- | Anaesthetist on a six-month visa.
id-number-mismatch | GMC-type number checks out to a woman, applicant is male.
peer-report | Health board in the north circulated his photo in 2018.
returned-under-new-name | There he was Dr Amadi, here Dr Adeyemo.
- | Police at the airport.

- | Pharmacist, chain store.
support-document-altered | College stopped embossing in 2012, this 2016 certificate is embossed.
own-work-unknown | Could not say what she did in the compounding unit she says she ran.
plausible-wrong | Gave a tenfold dose as usual, twice, without doubt.
- | Sent home.

- | Pharmacist, hospital.
~plausible-wrong | Named a maximum dose that our lead took for an error.
= discrepancy-explained | It is the correct dose under the Danish guideline, lead looked it up afterwards.
- | Offer sent.

- | Electrician, solar parks.
id-rented-or-borrowed | Master's card belongs to a pensioner who gets 200 a month for it.
support-document-altered | Inspection reports are signed with that card on days the pensioner was in hospital.
- | Grid operator cut the connection.

- | Welder, shipyard.
test-substituted | Sample plates were welded by his brother, foreman knew the bead.
skill-gap | His own seams failed X-ray nine out of ten.
- | Off the hull.

- | Welder, pipeline.
~skill-gap | Passed at test centre, failed on site.
= trouble-explained | Site machine was faulty, with a new one all plates passed.
- | Kept.

- | Lawyer, in-house.
support-document-altered | Bar roll jumps from 20418 to 20420; he signs as 20419.
school-detail-unknown | Was asked which court is opposite his faculty and changed the subject.
- | Eleven filings affected.

- | Lawyer, notary office.
~support-document-altered | Bar said no such member.
= name-change-documented | Bar lists her with both surnames in the other order, card shown.
- | Access granted.

- | Nanny agency, Dublin.
referee-same-voice | Mother of two in Howth and mother of three in Bray turned out to be the nanny's flatmate.
referee-shares-contact | Second reference was written from the applicant's own laptop, the document says so.
- | Families told.

- | Nanny agency, Cork.
~referee-shares-contact | Reference mail came from the applicant's home wifi.
= sharing-explained | She still lived in at the family at the time; the family rang us and confirmed both.
- | Placed.

- | Farm labour, Almeria.
form-intermediary | Papers for 23 workers were filled in by a man in a bar for 300 each.
id-number-mismatch | Five of the social security numbers are of people who died.
- | Labour inspectorate, 4 November.

- | Farm labour, Kent.
- | Gangmaster licence shown and checked with the authority.
id-shown-and-matched | Twelve passports, twelve faces, no differences.

- | Ship's cook, crewing agency Manila.
support-document-altered | Seaman's book has stamps from a vessel scrapped in 2011.
employer-address-empty | Crewing agent's office is a locked room over a bakery.
- | Left ashore.

- | Deck officer.
support-document-altered | Certificate of competency was sold to him at the port gate, he said so to the inspector.
- | Ship detained two days.

- | Deck officer, ferry line.
~support-document-altered | Flag state's portal marked the certificate invalid.
= discrepancy-explained | Portal was down for migration; flag state mailed a letter of validity, ref quoted.
- | Sailed on time.

- | Military contractor, Balkans.
contradicts-resume | Service record: discharged after eleven weeks, resume has two tours.
support-document-altered | Medal citation carries the signature of an officer who was then at school.
- | Clearance refused.

- | Museum director, short list.
school-denies | Doctoral office in Bologna keeps a list since 1950, she is not in it.
portfolio-copied | Catalogue essay in her folder was written by a curator in Porto.
- | Short list now two.

- | IT teacher, prison service.
id-data-mismatch | Birth date on the permit is three years off that on the diploma.
place-conflict | Gave Antwerp on the form, Lille to the vetting officer.
- | Vetting failed.

- | IT teacher, adult school.
~id-data-mismatch | Passport says 1 January, birth certificate 17 June.
= discrepancy-explained | Country of birth enters 1 January where no record existed, embassy letter attached.
- | Vetting passed.

- | Tram driver, medical test.
test-substituted | Urine sample was female, driver is not.
- | Lab repeated it, same result.

- | Tram driver, medical test.
~test-substituted | Lab bar code belonged to another driver.
= discrepancy-explained | Nurse had swapped two labels, both were retested under watch, both clean.
- | Licensed.

- | Foundation, grants officer.
crypto-or-third-party-payment | Her stipend for six fellows ended in an account of her husband.
employer-staff-unfindable | Not one of the six fellows could be traced.
- | Audit report 7 of this year.

- | Councillor's assistant.
shared-account | Paid for four years, never seen in the office by anybody we asked.
place-conflict | Her address was with him in one file, in Toulouse in the other.
- | Repayment sought.

- | Councillor's assistant.
~shared-account | Press: assistant never comes to the town hall.
= discrepancy-explained | Works from the constituency office, visitors' book and phone records cover every week.
- | Paper printed a correction.
