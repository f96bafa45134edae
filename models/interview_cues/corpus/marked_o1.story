# Kind C: small whole notes after published cases (nurses, pilots, doctors, teachers), invented people.
- | Theatre nurse, agency contract, Leeds hospital.
id-number-mismatch | PIN she wrote on the form comes up on the public register under a midwife in Cardiff.
contact-self-supplied | Said the register is slow and gave us a number to ring instead.
- | Ward sister speaks well of her.

- | Bank nurse for the night ward, Dublin.
~id-number-mismatch | Register opens another nurse when I put in her PIN.
= discrepancy-explained | I had typed 4 for 9, the NMBI lady read it back to me and the right entry is hers.
id-shown-and-matched | Passport seen at reception, fine.

- | First officer, turboprop, Nairobi base.
support-document-altered | KCAA says the licence number was issued to a cabin crew member in 2016.
contradicts-resume | The logbook has him flying a Dash 8 on days the operator had it in the hangar.
- | Chief pilot had already put him on the roster.
- | Taken off it today.

- | First officer candidate, Johannesburg.
~support-document-altered | SACAA did not know the licence.
= | Licence was Zambian, we asked the wrong authority.
= discrepancy-explained | Lusaka confirmed number, ratings and medical by letter.
- | Sim ride on Friday.

- | Class 4 teacher, private school in Pune.
school-denies | B.Ed. roll number belongs to a girl who dropped out in the first year, the registrar wrote.
support-document-altered | Two more teachers brought the same marksheet with the same seal crack.
- | Principal says exam season, please not now.

- | Maths teacher, Kisumu county.
~school-denies | First letter from the university: no such graduate.
= name-change-documented | She graduated as Achieng, married in 2019, certificate copy attached.
= school-confirmed | Second letter carries her under the maiden name, second upper.
- | TSC number active.

- | Locum doctor, rural Queensland.
employer-denies | Hospital in Manchester he lists for six years has him only as a porter.
plausible-wrong | Registrar on the panel asked about dose of adrenaline in arrest and got ten times the amount, with great calm.
evades-personal-questions | When we come to his training he tells about cricket.

- | Doctor, emergency department, Adelaide.
~contradicts-resume | CV says six years in Leeds, AHPRA file says four.
= discrepancy-explained | Two of them were at the sister hospital of same trust, contract seen.
- | Start on the 3rd.

- | Physiotherapist, Lagos clinic.
- | Board certificate shown framed on the video.
support-document-altered | The registrar who signed it died eleven months before the date.
refuses-background-check | He asked us not to write to the board because "they are envious people".

- | Pharmacist, Accra.
~support-document-altered | Signature on the licence is of a registrar who had left the year before.
= | Council rang back: stamps with old signature were used until March.
= | Two of our own pharmacists have the same.
- | Approved.

- | Dental hygienist, Lisbon.
- | Interview on Tuesday, two people from the clinic.
- | She had the order of instruments better than our own list.
- | Diploma from Porto, copy certified by the notary.

- | Home carer, Birmingham, sponsored.
id-photo-mismatch | The lady who comes to the clients is not the lady of the passport, says the third family now.
shared-account | Shifts under her login on days when she was with her cousin's wedding in Kerala.
crypto-or-third-party-payment | Wages go since April to a man's account in Coventry.

- | Care assistant, Bradford.
~id-photo-mismatch | Client's daughter says other woman than on the badge.
= discrepancy-explained | Badge printer put the next person's photo, six badges were wrong that morning.
- | New badge out.

- | Pilot, cargo, Karachi route.
peer-report | Aviation division list of doubtful licences has him at number 61.
proxy-interviewer | On the day of the written paper he was in the air on a Riyadh flight, by the crew sheet.
- | Union lawyer wrote us.

- | Captain, ATR, Jakarta.
~contradicts-resume | Logbook total is 900 hours higher than the print from the old operator.
= | Old operator counts block to block only from 2014, before that on paper.
= employer-confirmed | Their crew records man sent the paper sheets, sum is right.

- | Radiographer, Harare to Cork.
support-document-altered | Council answered: this registration we never gave out.
? | Agent in Harare took 1,200 dollars from her for "the papers".
- | She cried in the call and said she thought it is official.

- | Ward nurse, Manila to Munich.
~account-recent | Whole LinkedIn only three weeks old.
= | Agency makes its candidates open one for the German visa file.
- | B2 certificate checked with the code on it.
language-spoken | Spoke German for half the meeting.

- | Lab technician, Kampala.
employer-untraceable | The clinic of his two letters, nobody on that road has heard of it, boda man neither.
phone-other-name | Mobile money on the doctor's number shows the candidate's sister.
- | Otherwise polite.

- | Lab technician, Mbarara.
~employer-untraceable | No clinic by this name on the road.
= | District health office: closed in 2021, building is now a hardware shop.
= employer-confirmed | The district still keeps the staff list and he stands on it.

- | Psychologist for school district, Santiago.
school-not-found | The Superintendencia has no title for her RUT in any year.
id-number-mismatch | Reports are stamped with the number of a colleague she worked beside in Rancagua.
id-owner-denies | That colleague was shown the reports and did not sign one.
- | 140 children assessed.

- | Psychologist, Valparaíso.
~school-not-found | Nothing in the superintendence register under her RUT.
= discrepancy-explained | Title from Argentina, recognised by treaty, other list.
- | Foreign ministry stamp seen.

- | Deputy head, Durban.
school-denies | Unisa has her registered for two modules, both not written.
contradicts-resume | In the interview it became "almost finished", on the form it is a degree of 2011.
- | Paid at degree level for nine years.

- | Lecturer, college in Polokwane.
~contradicts-resume | Form says Master 2015, interview she said 2017.
= school-confirmed | University: thesis accepted 2015, graduation ceremony only 2017 because of protests.
- | Fine for us.

- | GP, Auckland practice.
id-owner-denies | The doctor whose number she uses is retired in Inverness and was surprised of our call.
photo-found-elsewhere | Her profile picture is from the site of a clinic in Cape Town.
- | She has resigned by text.

- | GP, Wellington practice.
profile-conflict | Old practice page lists other years than the CV, one year off.
- | Medical Council practising certificate fine, references fine.
referee-confirmed | Dr. Tamihana, reached through the switchboard, worked with her four years.

- | Night nurse, Oslo, via agency.
proxy-interviewer | Norwegian exam was sat by a cousin, the examiner picked the picture of the cousin out of six.
cannot-speak-claimed-language | On the ward she needs the phone for "har du vondt".
- | Agency invoices us full rate.

- | Night nurse, Bergen.
~proxy-interviewer | Examiner noted that another woman had sat the oral exam.
= discrepancy-explained | Two candidates Maria Santos that day, sheets were swapped by the centre, letter of apology here.
language-spoken | Ward round in Norwegian without stop.

- | Aircraft mechanic, Medellín.
support-document-altered | The stamp number in his Part 66 belongs to a shop which lost approval before he was there.
employer-detail-unknown | Asked who was the hangar chief, he guessed two names.
- | Tools test was medium.

- | Aircraft mechanic, Bogotá.
- | Tools test good, torque wrench calibrated before start.
- | Stamp number in the certificate read by the inspector and entered.
- | Shop lost one approval in 2020, he left in 2018.

- | Vet, Alice Springs.
- | Registration board says current, no conditions.
~different-person | Woman in the second call was blond and older, not our candidate.
= | It was the practice owner who had opened the wrong link, we laughed after.
- | Contract sent.

- | Vet, Darwin.
support-document-altered | Board's answer: number belongs to a greyhound trainer's licence.
resume-copied | Publications list is of a woman of Massey, only surname replaced.
- | Had treated cattle here since May.

- | Anaesthetist, Sofia to Linz.
support-document-altered | Diploma number falls in a batch the ministry reported stolen.
~name-mismatch-on-call | Joined as "OP3 Tablet".
= | That is the tablet of the operating room, he was on duty.
- | Ärztekammer informed.

- | Midwife, Kathmandu to Perth.
~phone-unreachable | Nobody picks up in four days on both numbers.
= trouble-explained | Landslide took the mast, news had it, she wrote when the line was back.
- | English test re-checked online, 7.5.

- | Sports doctor, São Paulo.
id-number-mismatch | The CRM number he stamps is of a dermatologist in Recife.
id-owner-denies | She has never been in São Paulo and filed at the delegacia.
shared-account | Prescriptions went out while he was on the plane, secretary did them.

- | Occupational doctor, Curitiba.
~id-number-mismatch | Stamp number is not his in the council search.
= | Council gave second number when he moved state, both are valid.
= discrepancy-explained | Printed certificate shows old and new one together.

- | Kindergarten teacher, Shenzhen.
support-document-altered | Apostille number goes to a dog's export paper from Ohio.
school-denies | University in Ohio has not a person with this birthday.
- | Recruiter says all schools do it like so.

- | English teacher, Daegu.
~support-document-altered | Apostille number opens nothing on the state site.
= | State site has only those after 2018.
= discrepancy-explained | Office in Columbus confirmed by mail, 2016 issue.
- | Visa in process.

- | English teacher, Busan.
different-person | The man who came to the class was not who we had spoken to over Zoom in May.
id-rented-or-borrowed | Passport copy belongs to his flatmate who got part of the salary.
- | Parents noticed before we did.

- | Ambulance driver, Warsaw.
test-substituted | Urine was his brother's, brother told it himself after quarrel.
- | Licence category C genuine.

- | Ambulance driver, Kraków.
~test-substituted | Lab wrote that not he gave the sample.
= | Lab mixed two bar codes, corrected report arrived Friday.
= discrepancy-explained | Head of lab phoned me and named the other patient's firm.

- | Speech therapist, Brussels.
contradicts-resume | Says eight years in hospital now, her CV says clinic and five.
- | Rest of the file is in order, register too.

- | Optician, Nicosia.
- | Asked us to post the uniform to her mother.
- | Mother lives at same address, flat 2.
- | Licence no. verified at the board.

- | Simulator instructor, Doha recruiting for Addis.
contradicts-resume | Told us in March A320, in June 737, the paper says neither.
referee-same-voice | Two chief pilots gave him reference and I would swear one throat.
phone-voip-noted | Both on app numbers.

- | Surgeon, mission hospital, Malawi.
account-vanished | Day after we asked for the council letter his page and mail were gone.
support-document-altered | Fellowship diploma has "Edingburgh".
- | The sisters had already painted his house.

- | Surgeon, mission hospital, Zambia.
~account-vanished | Page suddenly away after our second interview.
= | Facebook locks everyone who logs in from new country, it was up again next day.
- | Council letter came with the diplomatic bag.

- | Teacher, refugee school, Amman.
~refuses-id | He would not show us any passport.
= | UNHCR told him not to hand it, they hold it for resettlement.
= id-verified-in-person | UNHCR officer checked him with the original in her office.
- | Starts Sunday.

- | Dentist, Bucharest to Lyon.
cannot-speak-claimed-language | C1 in French on paper, and did not understand "ouvrez la bouche".
support-document-altered | Language school in Cluj says certificates with this layout are not theirs.
- | Ordre has been told.

- | Dentist, Iași to Lille.
~cannot-speak-claimed-language | In the call hardly one French sentence.
= trouble-explained | Sound came in pieces from our side, hospital wifi.
= language-spoken | Next day by phone one hour French, no problem.
- | Ordre number pending.

- | Flight dispatcher, Colombo.
- | He said openly he failed the first exam.
- | Second one passed, paper from the authority direct to us.
- | Referee called back in the evening.

- | Nurse educator, Riyadh project, hired from Kochi.
support-document-altered | Experience letter is on paper of hospital block which was built in 2022, dated 2014.
employer-denies | Matron of that hospital: worked here never.
referral-chain | Came by the same agent whose other four we sent back.

- | Nurse, Thrissur.
~employer-denies | Hospital HR says no such staff nurse.
= | She was on the trust's roll, not on the hospital's.
= employer-confirmed | Trust accountant sent PF statement with the three years.
- | Offer stands.
