# Kind C: payroll and ghost workers, stolen degrees, ministers' CVs, fake recruiters' victims.
- | Payroll audit, county hospital, Tanzania.
same-device-as-other | 19 "cleaners" clock in with one thumb, reader log.
crypto-or-third-party-payment | Their wages end in four wallets of the clerk's family.
? | Matron knows none of the 19.

- | Payroll audit, district office, Malawi.
~crypto-or-third-party-payment | Six wages go to one wallet of a woman.
= | No network in the ward, village bank pays out, minutes signed by each.
= sharing-explained | I met five of six, sixth was at funeral.
- | Finding withdrawn.

- | Head count, ministry, Maputo.
id-owner-denies | Man on line 88 sells charcoal, never had a post, he said, and asked where is the money.
? | Signature in the leave book is not his, he writes with the thumb.
payee-churn | Account behind line 88 was altered five times.

- | Head count, ministry, Beira.
~phone-unreachable | Line 140 cannot be found in three visits.
= | Sent to Cabo Delgado since August, transfer order in personnel file.
= met-in-person | Pemba colleague saw him at his desk.

- | Contractor payroll, Manila.
several-jobs | BIR lists three full employers for her in the same quarter.
shared-account | Tasks at 2 pm in our system while she is in other's team photo.
- | No second job clause signed.

- | Contractor payroll, Davao.
~several-jobs | BIR lists three employers in one year.
= discrepancy-explained | One after the other, clearances with last days seen.
- | All fine.

- | Wages clerk's note, Leeds food plant.
identity-borrowing | Line leader collects copies of passports from newcomers "for the locker".
id-rented-or-borrowed | Two on nights work on the papers of a couple who went home.
same-photo-as-other | One face, two badges.

- | Wages note, Hull.
- | Newcomers' copies of passports are in locker room folder, this is wrong place.
- | We told the line leader to move them.
- | He did it while I stood there.

- | New CFO, Jo'burg listed firm.
school-denies | Dean's office: he attended a three-day course.
contradicts-resume | CA(SA) on the annual report, "articles not finished" to the journalist.
- | Board stands behind him this morning.

- | New CFO, Cape Town.
~school-denies | Newspaper: no degree found.
= discrepancy-explained | Journalist searched under nickname, UCT put out statement with name and year.
- | Board note filed.

- | Advisor of minister, Vienna.
resume-copied | 23 pages of thesis are another woman's, footnotes included.
school-not-found | University of the doctorate has one room in Bratislava and in no register.
- | Party says witch hunt.

- | Advisor of minister, Graz.
- | Thesis checked by the university, two passages badly cited, title stays.
- | Said himself he would cite better now.
- | Appointed.

- | State secretary CV, Lisbon.
contradicts-resume | "Licenciatura em Engenharia" on site, now taken away, Técnico says two subjects done.
- | He speaks of mistake of intern.

- | State secretary CV, Madrid.
~contradicts-resume | Portal says "Máster", university says "título propio".
= | Portal has only one word in its menu, whole cabinet has it.
= discrepancy-explained | His own paper CV in the archive says título propio since 2012.

- | Director general, Nairobi.
support-document-altered | KCSE slip has grade B where the council's book has D plain.
id-data-mismatch | Index number is for exam centre in other county than school.
- | Court on Thursday.

- | Director general, Kigali.
- | Council confirmed certificate.
- | Slip was water damaged, replacement bought at council's counter.
- | Vetting closed.

- | Stolen degree, Guangdong.
resume-copied | Woman has lived with the exam result of a farmer's daughter since 2004.
id-owner-denies | Farmer's daughter found it when she wanted to study as adult and system said she graduated.
alias-used | In our call her husband calls her by other name.

- | Degree question, Jinan.
~id-owner-denies | Another woman says the degree is hers.
= | CHSI has two by this name, birthdays differ one day.
= school-confirmed | School gave both photos, ours is the one we know.

- | Degree question, Hunan factory.
id-number-mismatch | ID has 18 digits, the degree's first six of other province.
- | Told: "moved as baby".
contradicts-resume | Hukou shows move at age 23.

- | Fake recruiter victim, Zagreb.
= | She gave passport scan to a "recruiter" in May and told us on first day.
- | Police number added.
~email-other-identity | Somebody applied here with her data from a mail of other name.
= | Exactly those people, the scan has the watermark she put on.

- | Fake recruiter victim, Split.
- | He lost 900 euro for "equipment".
- | Came to ask if our job is real.
- | It is real, gave him the front desk number.

- | Fake recruiter in our name, Helsinki.
off-platform | "Our" HR lady writes from Signal only.
prepayment-demanded | 300 euro for permit deposit first.
- | We have no such lady.

- | Message from our HR in Tampere.
~off-platform | HR lady wrote to the candidate on WhatsApp.
= tool-agreed | It's our business number, consent in application form.
- | No deposit is ever asked.

- | Dev told us that a false recruiter robbed his wallet in May.
- | He wiped the machine and brought the report number.
- | No reason against him.

- | Dev test, Łódź.
~malware-sent | Virus scanner red on candidate's zip.
= trouble-explained | Red on every packed py exe, vendor whitelisted it, source rebuilt by us is clean.
- | Good test.

- | Hired on "Aziz Rahimov", Tashkent.
id-owner-denies | A second Aziz Rahimov wrote: his scan was taken by a job ad in 2023.
id-photo-mismatch | Ears on our video differ to both passport pages.
- | Suspended.

- | Applicant says an other uses her name.
- | She sends police report without we ask.
id-verified-in-person | Came to consulate with the passport, consul signed.
- | Note for all recruiters: do not block her.

- | Ghost teacher list, Sindh.
different-person | Boy of 15 stood before class, on list is his uncle.
shared-account | Uncle drives a taxi in Jeddah and signs the register once a year.
- | Headmaster gets half.

- | Ghost teacher list, Punjab.
~different-person | Inspector: not the teacher of the register in class.
= | She was on maternity, substitute order of 4 Jan from district hangs in office.
- | Register corrected.

- | Security guards, Abuja.
alias-used | Roll call: answered twice with other names.
payee-churn | New bank for 11 men, same day, same branch.
- | Supervisor away with "malaria".

- | Security guards, Lagos.
~payee-churn | Bank details of 11 men altered same day.
= | Old microbank lost licence, central bank notice of Monday.
= payee-confirmed | Each came with BVN slip in own name.

- | Office manager, Mexico City.
support-document-altered | Cédula profesional number opens to a man, a vet.
money-odd | Tolls in Cancún on company card in weeks she was "sick".
- | She is the treasurer's niece.

- | Office manager, Puebla.
~money-odd | Tolls on card in a week she was on holiday.
= | Tag stayed in pool car, driver's log has the trips.
- | Nothing.

- | Auditor hire, Lima.
referee-untraceable | Nobody at that ministry ever heard of "Ing. Paredes".
referee-text-only | Paredes writes only by night and not one call.
- | Test good.

- | Auditor hire, Trujillo.
~referee-untraceable | Switchboard has no Paredes.
= | Retired in June, personnel confirmed and put me through to home.
= referee-confirmed | He remembered her desk and the flood year.

- | Customs broker, Montevideo.
employer-denies | The firm "does not remember", twice, third time clearly no.
profile-conflict | On other page she sells cakes the same years.
- | Claims both.

- | Customs broker, Rosario.
- | She sells cakes on weekends, page says so.
employer-confirmed | Despachante's office confirmed nine years from own landline.
- | Offer.

- | Parliament staff, Canberra.
contradicts-resume | War service in CV, Defence: reserve, two weekends.
interest-unknown | "Marathon in 3:10", no result in any list and did not know how long one is.
- | Minister says he is a good mate.

- | Parliament staff, Hobart.
- | Marathon time 3:10 on CV, result list 3:14.
- | He said he rounds, we smiled.
- | Clearance came.

- | Rector candidate, Bucharest.
resume-copied | Habilitation is translation of a Lyon book, chapter order too.
same-resume-as-other | Research statement word by word that of other candidate.
- | Commission is divided.

- | Rector candidate, Brașov.
~same-resume-as-other | Both candidates' research statements share a page.
= sharing-explained | Joint grant 2019, the page is grant text and both cite it.
- | Vote on Monday.

- | Accountant, Ho Chi Minh City.
data-taken | Payroll file was sent to a mail of her brother.
several-jobs | Brother says she also keeps whole day the books of a rival.
- | Gone at noon.

- | Accountant, Hanoi.
~data-taken | Payroll file went to a private mail.
= | Printer server was dead, director told her so in writing to print at copy shop.
- | Mail deleted before IT.

- | Beneficiary check, aid project, Juba.
id-number-mismatch | 60 staff cards, 41 distinct numbers.
shared-contact | Same next of kin phone for 28.
- | Field office says clerical.

- | Beneficiary check, Wau.
~shared-contact | One phone for 28 staff.
= sharing-explained | Only satellite phone of the camp, project pays it.
- | Tested, each came to line.

- | Embassy cook vetting, Delhi.
~referral-chain | Recommended by the driver we dismissed.
= | Driver was cleared in March, HR letter.
- | Police verification fine.

- | Embassy guard vetting, Islamabad.
place-conflict | Three home villages in three forms.
referral-chain | Came in by the gardener who's under question.
refuses-background-check | Police check he "not wants".

- | Trainee, provincial court, Seoul.
proxy-interviewer | Listening test was done by a friend with the same hairstyle for 4 million won.
- | Prosecutor sent the camera stills.
skill-gap | TOEIC 960 and can't order coffee.

- | Trainee, provincial court, Busan.
- | TOEIC 960, and shy in English.
- | Examiner who sat with him says he reads better than speaks.
- | It is no crime.
