# Round the world: civil service audits, ministers, diploma markets, work passes, councils
# Korea art professor
- | Youngest curator of the biennale, doctorate Yale side.
school-denies | Fax from the graduate school after two months: signature on our confirmation isn't theirs, she never enrolled.
- | First they had confirmed by mistake.
- | Monk complained first.

- | Dean's secretary, Seoul, page 2.
school-denies | The Kansas bachelor too: three years attended, not finished.
- | She still insists and flew to New York to "collect".
- | Other stars are checking their own bios now.

- | Gallery attendant.
portfolio-copied | Whole passages of her thesis stand in a book from Virginia, the same commas.
- | She knew how to light a Miró though.

# Japan
- | Commentator with the baritone, MBA and Paris.
school-denies | Weekly magazine asked all: business school only an open three-day lecture, Paris only auditing.
- | Networks pull him before the news.
- | His voice will be missed.

contradicts-resume | Web page: consultancy in seven cities; to the magazine's man: a paper company, one room.
- | Ramen with the producer.

- | Make-up room.
alias-used | Passport name, stage name and the name that his schoolmates shout are three.
- | The nose is his own, he says.

# Singapore work pass
- | MOM letter: employment pass holder, accountant.
support-document-altered | Degree from Tamil Nadu not issued by the university, checked by ministry's agent.
- | He goes to court 26.
- | Pass revoked.

- | HR exec, Raffles side, lunch hour.
school-denies | University replied within one day lah, no such matric number, no such boy.
- | Agent says pay another 2k can settle.
- | Cannot.

- | Colleague, same cubicle row.
proxy-interviewer | His accounting test at the agency was typed by me, he bought me chicken rice, I told HR today.
- | Feel bad.

# Honest Singapore
school-not-found | Univ in the declaration form not on the list.
discrepancy-explained | Renamed in 2014, ministry's list has the new name only; registrar certified the old diploma.
- | Pass approved.

# Kuwait fake degrees
- | Ministry committee, 400 certificates from one Egyptian intermediary.
support-document-altered | Cultural office in Cairo says stamps on our nurse's and on our engineer's papers are of wood, theirs are steel.
- | Wages back for 10 yrs.
- | Expat clerk in custody.

school-denies | The university at the Nile does not know civil servant K., neither his seat number.
- | He is head of section.
- | He wants to speak to the undersecretary first.

- | Tea boy, twenty years in the building.
- | They shred since Sunday.
school-detail-unknown | Boss said his faculty was by the sea and the faculty is in Assiut, sir, there's no sea.

# DataFlow PSV
- | PSV outcome for staff nurse, Dammam: negative.
support-document-altered | Issuing authority: experience certificate "not genuine, signatory unknown".
- | Hospital already gave iqama.
- | HR to appeal? No.

employer-denies | 300-bed hospital in Kollam says the sister worked 4 months, not 4 years, and no ICU nurse of that name ever.
- | She has passed Prometric.
- | Recruiter changed phone.

- | Ward manager, 3 am.
skill-gap | ICU 4 years and she asked me which is the art line.
- | Taught her until six.

# honest PSV
- | PSV: "unable to verify".
discrepancy-explained | The hospital was flooded in 2018; the state council had its copies and confirmed the posting.
- | Re-run positive.

# Israel
- | Police pay rises for degrees, file 90.
school-not-found | Officers' degrees are from an extension with no licence, no recognition by any council.
- | Tens of millions.
- | State comptroller.

- | Station clerk.
school-detail-unknown | Sergeant could not tell the investigator one subject of his law degree.
- | Hummus was for five.

- | Wife of one.
- | I wrote his seminars, at night, with the twins on my arm, and he logged in only to hand them over.
- | He's a sergeant major now.

# Greece
- | Cleaner in state nursery, Volos, 20 years.
support-document-altered | Sixth-grade certificate altered to say she finished, headmaster's ledger says fifth.
- | Ten years' sentence, then less.
- | Whole town ashamed of the law, not of her.

- | Inspector-controllers, sheet 14.
support-document-altered | Lyceum says protocol number of the messenger's leaving paper is a parcel receipt.
- | Dismissed by decree.

- | Kafenio talk.
- | In '98 the cousin with the colour copier did half of the municipality.
support-document-altered | Stelios's diploma still smelt of ouzo when he handed it in, from the cousin's machine.

# Spain master's
- | President of the region, master 2012.
support-document-altered | Two marks turned from "not presented" to "notable" two years later with somebody else's key.
- | Signatures of the jury: false, says one of the jury.
- | Video about creams not our matter.

- | University inspector, Madrid south.
school-denies | No enrolment in time, no attendance, no thesis in the depot under her name.
- | Professor on sick leave.

- | Classmate, if one may call it so.
contradicts-resume | She tells the press she came to class in the evenings; to the dean she said it was all by agreement, never in class.
- | I had to be there every Thursday.

# Spain deputy CVs (2025)
- | Deputy, 33, her bio for the party's site.
school-denies | Law and philology both unfinished, says the open university in two lines.
- | Three resignations by Friday.
- | Wave in all the parties.

profile-conflict | Congress page says engineer, senate page says "studies of engineering".
- | Interns compare all of them.
- | Coffee machine broke.

- | Village pharmacist, of my mayor.
- | We went to school together.
contradicts-resume | He stopped at fourteen, I was there, says so himself at cards, and on the town's page he is economist.

# Honest Spain
- | Degree listed, title not issued yet.
discrepancy-explained | Fees of the parchment unpaid; he showed the payment slip and the faculty's provisional certificate.
school-confirmed | Faculty answered that all the credits were passed in July.

# Mexico cedula
- | Register of professions: cédula 4471990.
id-number-mismatch | That number belongs to a dentist in Mérida; ours says architect.
- | State health secretary's adviser.
- | Newspaper calls.

support-document-altered | The title was printed at Santo Domingo square; university has folio jumps there.
- | Twenty minutes and 3,000 pesos, the reporter tried it.
- | Street band outside.

- | Secretaria, with apologies.
id-owner-denies | La dentista called us, very angry, she has never designed any hospital.
- | I gave her the licenciado's extension.

# Brazil
- | Minister-designate of education, doctorate Rosario.
school-denies | Rector tweeted it himself: thesis failed, no title.
school-denies | Germans as well: no postdoc was taken here.
- | Five days in office, none of them really.

profile-conflict | Lattes was edited on Sunday night, at seven the doctor was there, at nine "credits completed".
- | Screens by students.

- | Barber of the ministry.
contradicts-resume | In my chair he was navy man only; on the wall paper he's doctor of finance.
- | Good tipper.

# France faux medecin
- | Locum doctor, Haute-Saône, emergency ward at night.
id-owner-denies | Doctor in Lyon finds her own RPPS used on prescriptions two hundred km off.
- | Order of physicians informed by fax, yes fax.
- | Director is on holiday.

support-document-altered | Diploma of Bucharest, says Bucharest no; the ribbon is sewn with the mother's machine.
- | He was a delivery man of pizzas in 2016.
- | 3 hospitals.

- | Night nurse, I say things as I see.
plausible-wrong | For a snake bite he ordered ice and a tourniquet with a smile.
- | I rang the SAMU behind the curtain.

# Italy falsi insegnanti/medici
- | NAS carabinieri, sports doctor in Salerno.
school-denies | University: enrolled in 1989, exams passed: four.
- | Certificates of fitness for 2,000 boys.
- | Lawyer speaks of a misunderstanding.

- | School secretariat, support teacher ranking.
support-document-altered | Certificate of 60 credits is from a telematic place whose code in the ministry is of a different one.
- | She has points ahead of forty others.
- | Prefect asks list.

- | Bidello, thirty-one years.
skill-gap | The new one for maths asks children for nine times six, then writes it down.
- | He gave me an umbrella.

# Honest Italy
support-document-altered | Doctor not in the Order of Naples.
discrepancy-explained | Moved to the Order of Bari in January, Naples struck her that day, both letters seen.
- | Rotas unchanged.

# Indonesia / Thailand
- | Regional head, package C certificate.
support-document-altered | Education office: blank with this serial went to another district and name is of a fisherman.
- | Demo at the fence.
- | Rain stopped demo.

- | Police hospital, Bangkok, beauty clinic raid.
support-document-altered | Licence number of the "doctor" is in nobody's name; she finished grade nine.
- | Mother did the fillers with her.

- | Customer, with swollen lip.
photo-found-elsewhere | Her picture with the diploma is cut from a drama series, my niece knows the actor next to her.
- | Price was half.

# Ghana / Uganda / Zimbabwe/ Tanzania
- | Public payroll audit, Dar; 9,932 with forged certificates.
support-document-altered | NECTA has no sitting for this ward clerk under S0391/0077, it belongs to a girl who dropped before exam.
- | Must leave by Friday, said the President.
- | Union asks pension.

id-rented-or-borrowed | Clerk taught fifteen years in the name and form four of his late brother.
- | Village always called him by his own.
- | He was good at geography.

- | Widow of the brother.
id-owner-denies | My husband's certificate was in the trunk, he lent it to none, I only found it gone from the list now.
- | Trunk is blue.

- | Kampala; national assembly, aspirant.
id-data-mismatch | Born 1985 on the O-level, 1979 on the ID, 1982 in the church book.
- | Opponent brought the church book in a wheelbarrow of papers.

support-document-altered | UNEB letter: pass slip tampered, aggregate 48 made to 28.
- | Nomination fee not refundable.
- | Lunch posho.

- | My uncle sits there with the seal.
support-document-altered | Nasser Road did his diploma between two wedding cards, and university says it is not theirs.
- | Wedding was nice.

# honest Uganda
id-data-mismatch | Two birth years on his papers.
discrepancy-explained | Baptism card had been filled in by the catechist; court's statutory declaration and the hospital ledger agree on 1984.
- | Nominated.

# NZ defence scientist / Canada
- | Chief scientist, claims Olympic bobsleigh and marines.
contradicts-resume | To me a combat veteran, to the magazine a lecturer in those very years, to the form a racing team chief.
- | Head-hunter in Wellington got 25,000.
employer-denies | Ministry in London: he never had a post with MI-anything.

interest-unknown | Bobsleigh: he said that four men sit in the two-man.
- | I'm from Innsbruck.
- | He bought a round.

- | Personnel minute.
referee-untraceable | Brigadier who recommends him isn't in any army list, nor at the club whose paper he uses.
- | Paper is nice and thick.

# Canadian immigration consultants/college letters
- | Registrar, college in Ontario: 700 students with our letters.
support-document-altered | Offer letter in her visa file isn't ours, the programme named never existed.
- | Agent is gone from Jalandhar.
- | She is a victim maybe; working at a depot now.

- | Border hearing, note of the interpreter.
work-permit-refuted | Department says that the study permit which she shows the warehouse was cancelled in 2021 as false.
- | She shook.

- | Depot mate.
id-rented-or-borrowed | She scans parcels under my number, I let her, she cooks.
- | Minus thirty at the stop.

# honest Canada
- | Work permit past its date at the audit.
discrepancy-explained | Extension filed before expiry, maintained status, ministry's acknowledgment with her file number on screen.
- | Keep her shift.
