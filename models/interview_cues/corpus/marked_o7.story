# Kind C: degree shops, discharge certificates, provident fund overlaps, permits, seafarers.
- | Graduate trainee, Lagos bank.
support-document-altered | NYSC discharge paper has the number of a corper who served in Yobe, female.
contradicts-resume | Camp was Kubwa on form, Iseyin in interview.
- | HR wants to be kind with him.

- | Graduate trainee, Ibadan bank.
~support-document-altered | NYSC portal returns other sex for his discharge number.
= | Corps secretariat: data entry of batch B was mixed, correction list 44.
= discrepancy-explained | Old platoon group photo and register page both carry him.
- | Resumes Monday.

- | Benin degree, Abuja agency.
school-denies | Six weeks "degree", passport has no stamp for Cotonou in these years.
- | He said he crossed by bush.
school-detail-unknown | What colour is the gate of faculty, what is the bus called, nothing.

- | Benin degree, Lagos agency.
~school-not-found | School isn't on the accredited list from the ministry.
= | List is of 2024, school was on list when he studied, gazette of 2013.
= school-confirmed | Cotonou rectorate mailed mark list, passport stamps fit each term.
- | Approved by board.

- | UAN check, Bengaluru, lead engineer.
several-jobs | PF passbook gets two contributions each month, ours and one from Chennai.
- | He tells father's firm.
- | Father is retired postman.
- | Show cause sent.

- | UAN check, Mysuru.
~several-jobs | Two contributions in June passbook.
= discrepancy-explained | Old employer paid arrears late, wage month reads March.
- | Nothing pending.

- | Day one, Bengaluru campus.
different-person | We held the interview screenshot near to his face, guards also said no.
cannot-speak-claimed-language | Fluent on video, today cannot say "I joined today".
- | He walked out during lunch.

- | Day one, Mangaluru campus.
~different-person | Screenshot and boy at gate, other people.
= | Screenshot was from candidate before, panel file shift by one.
= camera-on-and-same-person | Right clip opened, HR and panel agree it's he.
- | ID card printed.

- | EP renewal, Singapore F&B group.
support-document-altered | Diploma copy has Jakarta school's crest turned mirror.
school-denies | School wrote they never had hotel course.
work-permit-refuted | MOM letter: pass was got with untrue declaration, revoked.
- | Was a good sous chef.

- | EP renewal, Singapore logistics.
~support-document-altered | Crest on diploma is reversed.
= | Scan through the back side, held to light it's right.
= school-confirmed | School's e-verify has green tick with his serial.
- | Renewed.

- | Business school admissions, Hong Kong.
support-document-altered | 30 files have one "University of Leeds" paper with the same vice chancellor's ink dot.
agency-opaque | Consultant in Shenzhen who brought all 30 has closed his office.
- | Registrar informed police.

- | Admissions job, Macau.
- | Degree checked with Hedd, came back positive.
- | Middle name on degree, not on ID.
name-change-documented | Deed poll with stamp.

- | Work offer sold, Hamilton NZ.
employer-front | "Employer" got 30,000 from each, has no truck.
crypto-or-third-party-payment | Wage goes to man, man gives it back to firm, ledger shows the circle.
- | Immigration took 9 statements.

- | Work offer, Tauranga.
- | Company has six trucks, I counted.
- | Wage is above median.
- | His cousin works there too, he told.

- | Seafarer, Iloilo.
proxy-interviewer | PRC exam: on seat plan sits his compadre.
skill-gap | Cannot read the chart's depth unit.
- | Crewing stopped.

- | Seafarer, Bacolod.
~proxy-interviewer | Seat plan of exam has other man's photo on his chair.
= | Plan printed before re-seating, proctor's sheet says so.
- | PRC rating 84.

- | Welder from Dhaka to Romania.
work-permit-refuted | IGI Bucharest: permit number goes to a company which asked for cooks.
prepayment-demanded | Dalal wants 2 lakh more "to release".
- | He's not guilty maybe, dalal yes.

- | Welder from Sylhet to Romania.
~work-permit-refuted | IGI by phone: no such permit.
= | We gave file number not permit number.
= discrepancy-explained | IGI by mail with stamp: valid from 14 May.
- | Flight 2 June.

- | Nurse, Kathmandu to UK.
proxy-interviewer | CBT in Ibadan centre... she never left Nepal, passport says it.
support-document-altered | NMC has voided results from that hall.
- | Trust gives her a resit.

- | Nurse, Pokhara to UK.
- | CBT in Kathmandu.
- | NMC asked all of that month to resit, she did, passed.
- | Pin issued.

- | Accountant, Karachi, degree.
school-not-found | "Barkley State International" has awards for life experience, 3 days.
? | He paid 4,100 dollars, they called him after for more.
referee-same-wording | Professors' letters agree down to the comma.

- | Accountant, Multan, degree.
~school-not-found | HEC list has no such college.
= | College was renamed BZU sub campus in 2012.
= school-confirmed | HEC stamp with QR, read it myself.
- | Joined.

- | Doctor, Oaxaca.
support-document-altered | Cédula 7 million something is one of an accountant.
contradicts-resume | Residency "in Puebla", and in the same years he was in the US as a painter by his own post.
- | Director suspended him Tuesday.

- | Doctor, Chiapas.
~support-document-altered | Cédula search comes with other profession.
= | First cédula is for technician, second for physician, both hers.
= discrepancy-explained | SEP constancia lists the two.
- | Guardia starts.

- | Lawyer, Bogotá state entity.
support-document-altered | Tarjeta profesional: Consejo says it's of a judge who died 2009.
school-denies | Externado: he attended one semester at night.
- | Signed 112 contracts.

- | Lawyer, Pasto.
- | Tarjeta vigente.
- | Sanction one month in 2018, declared.
- | The Consejo page agrees.

- | Childcare, Geelong.
id-data-mismatch | WWCC number valid, birthday in it is of her mother.
alias-used | Former centre knows her as "Jess", on form never was Jess.
- | Parents called.

- | Childcare, Bendigo.
~id-data-mismatch | Check number brings another birthday.
= | Day and month swapped by the system for foreign passports, department mail.
- | Centre happy.

- | School aide, Cork.
returned-under-new-name | Vetting bureau: Garda file under other name, same mother, same street.
- | Asked her, she left by the kitchen.

- | School aide, Galway.
~alias-used | Vetting shows two names.
= | Irish form and English form.
= name-change-documented | Baptism and school roll in Irish, passport in English.
- | This is fine.

- | Truck driver, Katowice, from Bogotá.
support-document-altered | ITD: code 95 was put on with no course held that week.
skill-gap | Could not couple the trailer.
- | Course owner arrested on 12th.

- | Truck driver, Gliwice, from Medellín.
- | Code 95 entered two days late.
- | Course list has his signature each day.
- | Coupled in four minutes.

- | Freelancer, Nagoya, platform.
id-rented-or-borrowed | The account is of Mr. Sato, Mr. Sato said he lets it for 10 percent.
shared-account | Answers at 3 a.m. with Chinese punctuation, daytime with Sato's kanji.
- | Ministry letter of last spring warns exactly.

- | Freelancer, Gifu.
~crypto-or-third-party-payment | Transfer should be to wife's account.
= | Own account takes no katakana of his foreign name, bank told me also.
= sharing-explained | Household sheet shows the marriage.
- | Approved by tax.

- | Residence card check, Saitama.
id-forged-issuer | Immigration app: hologram of card not found.
same-photo-as-other | Three cards, one necktie, one head.
? | Broker on Facebook sells for 9,000 yen.

- | Residence card check, Chiba.
~id-forged-issuer | App says number not valid.
= | He had the new card, old one holed in his hand, app wants the new.
- | Read with NFC, his picture came.

- | Kenya PSC audit, clerk.
support-document-altered | KNEC: of the eight subjects on slip he sat five.
- | 14 years in post.
- | Salary must be paid back.

- | Kenya PSC audit, other clerk.
~support-document-altered | KNEC marked slip as "not authentic".
= | They compared with a different year.
= discrepancy-explained | Second letter from same officer, authentic, sorry.
- | File closed by commission.

- | German ministry of a Land, advisor.
- | Doctor title with "honoris".
- | He wrote always h.c.
- | Press asked, we answered with the document.

- | German clinic, head physician.
support-document-altered | Approbation has the seal of a district that was merged years before.
id-owner-denies | A Dr. of same number sits in Chemnitz and treats knees.
- | He says server.

- | Swiss fiduciary, junior.
contradicts-resume | Matura 2014 paper, 2013 spoken.
- | Everything else clean.
background-check-clear | Strafregister empty.

- | Swiss fiduciary, senior.
contradicts-resume | Big four for six years spoken, paper three, alumni desk zero.
employer-denies | Basel office knows of no one.
referee-untraceable | Partner he names isn't in the trade register.

- | Malaysia, university hire.
school-not-found | "Dr." is of a campus which is a copy shop on Jalan Ipoh.
- | Minister had one also.
own-work-unknown | Could not say what her own abstract claims.

- | Malaysia, polytechnic hire.
~school-not-found | MQA has no record for the college.
= | MQA's record is under parent group since merge.
own-work-explained | Drew her abstract's circuit on board.
- | Senate OK.

- | Nigeria, remote job for Dutch shop.
~id-photo-mismatch | NIN picture is of thin boy, candidate is heavy man.
= | Picture at 16, he's 29.
= id-verified-in-person | Bank branch did finger match for BVN, slip.
vpn-location-mismatch-noted | Netherlands address on first login.
- | Told: test of free vpn.

- | Nigeria, remote job, other.
id-photo-mismatch | NIN photo an older man with marks, ours without.
idcheck-abandoned | At the face turn he closed app, three times.
- | "Data finish".
