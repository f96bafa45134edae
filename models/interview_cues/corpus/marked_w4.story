# Kind C: excuses checked and failed, longer notes, no fixed order of headers
- | Anaesthetic technician, Vermont. Interview on 2 February, start planned for March.
- | Says the gap of 2018 was a year of caring for his father.
contradicts-resume | Father, named as next of kin, told the ward he has not seen his son since 2009.
peer-report | A hospital in Colorado has a diversion case against him for that same year.
- | Chief nurse and legal in copy.

- | Lecturer in law, Midlands university.
- | Two monographs on the list of publications.
resume-copied | The British Library has both books, under a Dr Whitcombe, died 2006.
- | He says he wrote as Whitcombe.
? | Whitcombe's widow was rung by the dean: he did not.
- | Panel on Monday.

- | Loan officer, Milwaukee credit union.
several-jobs | Unemployment office sent us the wage claim: she is on three payrolls for April.
- | She calls it a mix-up.
- | State confirmed all three by W-2.
- | Terminated on the 30th.

- | Optician's assistant, Stockport.
~contradicts-resume | Told me two years at the chain; form says five.
= discrepancy-explained | Two as manager, five in all. P60s for each year laid on the table.
- | Trial day Saturday.

- | Lab technician, water company, Hull.
- | HND on file since 2012, never looked at till the audit.
support-document-altered | Awarding body: that serial went to a hairdressing level 2.
- | He blames a secretary who has since died.
? | College archive holds no enrolment card for him.
- | Disciplinary 4 July.

- | Marine engineer, tug, Vancouver.
- | Sea time in the book adds to 61 months.
support-document-altered | Stamps for 2020 are from a ship that lay cold in Piraeus that whole year.
id-forged-issuer | Transport Canada: certificate prefix is not one of ours.
- | Master was told by radio.

- | Marine engineer, ferry, Prince Rupert.
~support-document-altered | Stamp in the discharge book is of a company gone since 2019.
= discrepancy-explained | Liquidator let the crew use it until the last ship was sold, wrote so to the union.
- | Medical on file.
- | Joins on the 9th.

- | Night auditor, hotel in Reno.
? | Payroll found no time-off since 2022, odd.
shared-account | Door log has two men on one fob, one on the even nights.
id-rented-or-borrowed | The second one has no papers and pays him a third of each cheque.
- | HR with counsel.

- | Night auditor, hotel in Sparks.
- | Payroll found no time off since 2022.
- | He sells it back each January, as the handbook allows.
- | Nothing to see.

- | Tax preparer, seasonal, Atlanta.
id-number-mismatch | PTIN lookup gives a woman in Macon.
- | He said it's his wife's and they work as one.
id-owner-denies | Macon: single, and no idea who he is.
- | IRS form 14157 sent.

- | Tax preparer, seasonal, Savannah.
~id-number-mismatch | PTIN did not come up under his name.
= discrepancy-explained | IRS holds him with two middle names. Same number on the card from them.
- | Desk 4.

- | Recruiter, small agency. Candidate for us: SAP consultant at 410 a day.
- | Video okay, face okay.
coached-or-reading | Typing stops, then he speaks. I never saw his hands on a keyboard.
background-call-center | At minute 31 somebody near him asked "which company is this one".
- | Client was told we pass.

- | SAP consultant, Aberdeen, 520 a day.
~coached-or-reading | A woman's voice gave him the word "Fiori".
= | Wife does SAP too, sat behind him with the baby, said sorry.
own-work-explained | Rest was his own: drew the whole migration from memory.
- | Client keen.

- | University hospital, research nurse.
- | GCP certificate expired in the list.
- | New one came the same day from the training portal.
- | Start not affected.

- | Locksmith subcontractor, insurance panel, Kent.
returned-under-new-name | New firm "A1 Rapid" has the van, the phone and the scar of the man we struck off in 2022.
- | Claims to be his brother.
? | Parish and GRO: no brother.
- | Panel closed to him.

- | Locksmith subcontractor, Essex.
~returned-under-new-name | Same van plate as one we struck off.
= sharing-explained | Bought at auction in March, V5 and receipt seen.
- | DBS issued.

- | Sports coach, private school, Connecticut.
- | Played "two seasons in the second league in Portugal".
interest-unknown | Couldn't say how many a side in futsal, his own specialty.
employer-denies | Club secretary in Braga looked at every squad sheet, none.
- | Head informed.

- | Sports coach, Rhode Island.
- | Knee gone, doesn't play now.
met-in-person | Came to a session; kids had a good time.
background-check-clear | State and FBI prints back, nothing.
- | Hire.

- | Credit controller, remote, Cardiff.
signins-apart | Laptop sleeps in Cardiff, her Office token is used in Lagos.
- | She said it's her phone on holiday.
? | Phone record and passport show no trip.
- | Token revoked.

- | Credit controller, remote, Swansea.
~signins-apart | Laptop in Swansea, Teams in Lagos, same hour.
= network-explained | Father's funeral; leave form and flight seen, phone only.
- | Our condolences sent.

- | Chartered surveyor, Belfast.
- | RICS number given by phone.
- | Read one digit wrong, looked up again.
- | Member since 2008.

- | Embassy referral, au pair agency, Boston.
form-intermediary | Host family's I-9 was signed by "an agent" nobody has met.
forwarder-address | Agent's office is a locker at a petrol station.
- | State Dept. sponsor desk told.

- | Au pair agency, Denver.
~form-intermediary | A stranger signed section 2.
= tool-agreed | Notary hired by our own I-9 vendor, list of agents has him.
- | Audit passed.

- | Software escrow firm. Applicant 14, Kotlin.
proxy-interviewer | His invoice to the stand-in was sent to us by mistake: "Interview Tues 2 pm, 350 USD".
- | He says it was for a mock interview.
? | Calendar has only ours on Tuesday at two.
- | Out.

- | Software escrow firm. Applicant 19, Kotlin.
- | Paid a coach for mock interviews, told us so himself.
- | Ordinary.
own-work-explained | Refactored his own class as we watched.

- | Rail, track worker, Doncaster.
shared-account | Sentinel card swiped at Doncaster and Crewe within twenty minutes.
- | Gang leader: cards get mixed up.
? | CCTV at Crewe has another man with it in his hand.
- | ORR told.

- | Rail, track worker, York.
~shared-account | Card swiped at two sites in ten minutes.
= trouble-explained | Clock on the second reader was nine hours off, contractor's fault log.
- | Card released.

- | Journalist, trade magazine, NYC.
portfolio-copied | Four of six clips are by a woman in Karachi, byline changed in the PDF.
- | Says it's her pen name.
- | Karachi answered: no.
account-vanished | Muck Rack page was taken down an hour after our mail.

- | Journalist, trade magazine, Chicago.
~portfolio-copied | Two clips carry someone else's byline.
= discrepancy-explained | House style puts the editor's name on briefs; editor rang and said she wrote them.
- | Second interview set.

- | Childcare worker, Manitoba.
- | First aid card looked new.
- | It was: renewed last week.
- | Registry check done.

- | Tile setter, union hall, Brooklyn.
id-rented-or-borrowed | Brought a cousin's book to the hall so the dues look paid.
id-photo-mismatch | Book's picture: beard, forty. He: eighteen.
- | Told to come back with his own.

- | Clinical psychologist, telehealth, Arizona.
- | NPI is active.
id-owner-denies | Owner of that NPI is 81 and in assisted living in Maine, daughter confirmed.
crypto-or-third-party-payment | Fees went to an LLC in Delaware whose member is his flatmate.
- | Insurer recoups.

- | Clinical psychologist, telehealth, New Mexico.
~name-mismatch-on-call | Zoom tile "Ronnie's iPhone".
= camera-off-explained | Power cut, phone of her son, camera came on by battery lamp.
= id-shown-and-matched | Licence card held up, same face.
- | Panel done.

- | Engineering manager, crypto exchange, remote.
- | Candidate says Warsaw.
cannot-speak-claimed-language | Native Polish on CV; my Polish colleague greeted him, long silence, then "English please".
evades-personal-questions | School, street, first job: "let us talk about the role".
many-countries | Portal logins: Harbin, Singapore, Warsaw.
- | Security wrote it up for the blog.

- | Engineering manager, exchange, remote.
- | Candidate says Kraków.
language-spoken | Chatted in Polish with our QA for ten minutes.
~many-countries | Portal shows Spain, Poland and Malta in three days.
= network-explained | Cruise with his parents, ports fit the days.
- | Next: founders.

- | Prison officer intake, Kent.
alias-used | Fingerprints came back with three names, one wanted.
- | He says twin.
- | No twin in the register of births.
- | Arrested at reception.

- | Courier insurance, Leeds.
id-data-mismatch | Licence puts her in Cornwall, all else in Leeds.
- | Moved last month, she says.
- | DVLA change not in yet.
- | Ask again in two weeks.

- | Bus driver, Bristol.
~? | Eye test form signed by his brother-in-law.
- | Who is the optometrist of the clinic we use.
- | Medical adviser has no problem with it.

- | Elevator mechanic, Toronto.
school-not-found | "Ontario Lift Institute" is not with the ministry, nor ever was.
plausible-wrong | Said a governor is an electric part and stood by it.
- | TSSA has been sent a copy.

- | Elevator mechanic, Hamilton.
~school-not-found | Trade school not on the present list.
= school-confirmed | Renamed in 2011; college that took it over found his marks.
- | TSSA licence live.

- | Fund accountant, Edinburgh.
address-change | Moved home between offer and start.
- | Told us in the offer call already.
- | New starter pack to the new flat.
