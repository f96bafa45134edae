# Invented careers: payslips, tax years, index numbers, transcripts
- | EPFO service history pulled with her consent, UAN active.
employer-denies | Establishment code on the history is a sugar mill; the "software company" isn't in it and its owner says she never worked there.
- | She had a cold. Rescheduled once.
support-document-altered | Form 16 has a TAN which the tax site gives as invalid, and the arithmetic's off by a lakh.
- | Sending to Meenakshi for second eyes.

- | KRA pin certificate, NSSF statement, five payslips. Nairobi office, hot.
support-document-altered | Payslips show NHIF deducted at a rate that came in eighteen months afterwards.
- | She had brought the originals in a biscuit tin.
employer-front | Employer is the shop that sells the payslips, it says so on its own signboard: PRINTING, BINDING, EMPLOYMENT.
- | I gave back the tin.

- | WAEC scratch card used, twelve naira of credit left.
support-document-altered | Portal opens on a stranger with six F9s; on his paper it is six A1s and the same candidate number.
- | He is my auntie's tenant, so I must be careful at home.
- | Boss says no to everybody equally.

- | Tax transcript, US, wage and income.
contradicts-resume | Resume: director, four years. Transcript: one W-2, a pizza place, $3,110.
discrepancy-explained | The four years came back as 1099 income under his LLC, EIN letter and returns in hand, client confirmed the invoices.
- | Underwriter satisfied. I am satisfied. Lunch.

- | Fiche de paie of a candidate from Lille, checked by an old hand.
support-document-altered | Employer's share of pension is lower than the employee's, which in this republic has not happened once.
support-document-altered | SIRET is thirteen digits. There are fourteen. There've always been fourteen.
- | Otherwise, elegant paper.

- | IRD, NZ: yes it's us they ring.
- | Client gave permission on the recorded line.
employer-confirmed discrepancy-explained | Wages were filed by the trust that owns the orchard and not under its brand, all seasons are there.
- | Picks kiwifruit, writes poetry.

- | Polish ZUS printout vs. CV, analyst K., 16:50 on a Friday.
- | CV has a "continuous contract, Gdańsk shipyard".
support-document-altered | The printout's been reworked: the font for the shipyard's lines has a slashed zero and the rest hasn't.
employer-denies | Shipyard cadres: he isn't on paper, nor on microfilm, nor on Pani Halina, who remembers all.
- | Pani Halina sends regards.

- | Exams council, malpractice unit; index numbers are my bread.
test-substituted | The one who sat at desk 41 writes with the left hand; your nurse writes with the right, I asked her to sign twice.
id-owner-denies | The index number she gives belongs to a girl who's at home with a baby and never went for nursing.
- | The baby is called Index now, in our office.
- | Report in triplicate.

- | Chief examiner, aviation English.
proxy-interviewer | A young lady with a headset did his level 5 from a cupboard in Antalya, as her own invoice to him says.
- | In person he's level "taxi, where?".
- | Good landing however, I'm told.

- | Transcript desk, state university. Not a detective, people.
support-document-altered | We do not award a grade of "A++", we don't have a course "Blockchain Ethics II" in 2006, and Fall had no week seventeen.
- | Parking permit number on it is real, oddly.
school-denies | The student ID was never assigned.
- | Next in line, please.

- | School bus company. Owner, dispatcher, mechanic: me.
- | DMV abstract came back with a suspended status on a guy I liked.
discrepancy-explained | DMV had mixed him up with a Gary Lee Jr. in the next county, they fixed it while I held, clean since '91.
- | He likes the old 84-seater. Sold.

- | Korean academy (hagwon) director, tired.
school-denies | The consulate's degree check: university knows a degree with this number, other major, other name.
support-document-altered | Apostille sticker lifts off like a fruit label, I've put it on a banana for the photograph.
- | Kids call him Teacher Dragon.
- | Replacement from Busan on the 15th.

- | Pay stub, "Harvest Logistics", YTD.
support-document-altered | YTD goes down between March and April.
- | Maybe they give it back in spring, says Lou.
employer-untraceable | State corporations search: no Harvest Logistics, only Harvest Church and a Harvey's.
- | Harvey's is a great breakfast.

- | Turkish SGK breakdown, barcode verified on e-devlet.
support-document-altered | Barcode is good, and takes you to a document for a hairdresser with eight days of premium.
- | Candidate said "the system is being updated".
- | It was not.

- | Job: civil registrar's deputy. Irony noted.
support-document-altered | The birth entry for his own diploma's ministry clerk... never mind: the diploma's dry seal was made with a coin, you can see the eagle's tail.
- | Which coin, asked the mayor. Two lei.

- | Clinic in Accra. NHIS vetting.
support-document-altered | Physician assistant PIN: board says number was skipped that year because of a printing fault.
- | He was popular on the ward round and always brought meat pies.
peer-report | Kumasi branch of the association had circulated his photo, same man, hospital coat, same pies.
- | Pies declined.

- | Verification closed, remarks column (you asked me to write more).
employer-confirmed discrepancy-explained | Title on CV "Associate Consultant", at HR "Programmer Trainee II": HR attached the conversion memo, one and same grade.
- | Dates tally to the day.
- | Lady at HR was having cough, I wished her well.

- | Customs broker exam, Callao.
test-substituted | The thumbprint on the answer sheet isn't his left thumb, right thumb, or anyone's in the building.
- | He offered us his toes as a joke.
- | Recorded under act 114.

- | Japanese nursing home, care manager speaking through our interpreter.
- | The N2 certificate reached us in a plastic sleeve.
support-document-altered | The test foundation's inquiry sheet came with a stamp: "score record of another examinee".
cannot-speak-claimed-language | Grandmother Sato asked her to close the window and she brought slippers, then a towel, then cried.
- | Grandmother Sato wants to keep her nonetheless.

- | Notes of a trade union pension clerk.
discrepancy-explained | The missing stamps from 1999 to 2001 are in our flood box, all three books, mud and all, his thumb on each.
- | I'm told a young man in screening called him a liar.
- | Books are drying on the radiator.

- | Interior ministry, security licences, phone call.
support-document-altered | "That badge number, we had it for a dog."
- | I asked if the dog was available.
- | Nightclub says he's good at the door.
alias-used | The doormen know him as Tarek, the kitchen as Nabil, the contract as Sami.

- | Bank teller, Port-of-Spain.
- | CXC slip: eight ones.
support-document-altered | Council's letter: three subjects sat, one passed, slip "not a product of this office".
- | Her granny had ironed the slip flat for her.
- | Pan practice tonight so I'm off.

- | Swedish agency, personbevis, betyg, the lot.
school-confirmed | Nationella databasen has his upper-secondary grades as stated.
employer-confirmed | Kommunen picked up on the second ring and had him under school meals, 2012–18.
- | He'd been told he would be suspicious for having a beard. Nonsense.

- | Mexican cédula check.
support-document-altered | Cédula profesional number returns a veterinarian named Guadalupe; ours is an orthodontist named Iván.
- | Braces on half the school already.
id-owner-denies | Guadalupe in Durango answered: she treats cattle, hadn't lent anything, and who's paying for the teeth?
- | COFEPRIS at nine tomorrow.

- | Freight forwarder, finance controller search, my memo to self.
- | He interviewed in braces (the trouser kind).
contradicts-resume | To me: left because the founder died. To Priya: because the founder sold. On paper: he's the founder.
- | Founder count: three.
employer-young | Registry has the firm born in the month after he "left" it.

- | Belarus driver, category CE, translator's note.
- | Translation attached reads "tractor".
discrepancy-explained | Translator withdrew it, she had read the wrong column; the traffic police extract gives CE since 2011.
- | Loading Tuesday.

- | Data entry, records office of a hospital that no longer exists.
employer-denies | "We don't hold a personnel file for her," the health board wrote.
employer-confirmed | Then somebody opened the fourth garage: her file, her photo with the perm, staff nurse, surgical, 1987–95.
- | The fourth garage should be catalogued.

- | Slack, #people-ops-emea
support-document-altered | the P60 has our OWN tax ref on it from when she did the two week temp job, she's just pasted another logo over
- | omg
- | bold. respect. no.
contradicts-resume | also told Femi she's been at Barrow's "since uni", CV says since last may

- | Hungarian land surveyor, chamber number.
support-document-altered | The chamber crossed it out in their book with red: holder deleted at own request in 2009 and it's not him.
- | Theodolite his father's. Beautiful.
plausible-wrong | He levelled it to the hill.

- | Exam centre superintendent, Patna, forwarding to hospital.
test-substituted | For roll 220917 the admit card picture was a blend of two boys, morphing they call it, and the second boy wrote.
- | Fan was not working in that hall.
proxy-interviewer | Second boy confessed before the magistrate, he has written for nine nurses and one dentist.
- | Hospital to act as deems fit.

- | Night college principal.
support-document-altered | The letter of completion bears my signature from the fire drill notice, same slope, same tail, same coffee.
- | Flattered they chose a good one.

- | Mongolian geologist; drill camp.
- | Her degree is under a single name, no surname, HR system refuses.
name-change-documented | Embassy wrote that "Bolormaa" and "Bolormaa Ganbat" are one citizen, clan name added by law in 2004.
- | HR system given a dot.

- | Accountant general's office, ghost graduates circular.
- | 14 cases, this is the ninth, the cheeky one.
support-document-altered | He put forward the certificate of the man whose job he was applying for.
id-owner-denies | That man opened the envelope, since it's his job, and found himself in it.
- | Tea was spilt.

- | Vetted a paramotor instructor, don't ask.
account-recent | The federation profile with "6,000 flights" was opened last Thursday.
- | The wing is nice.
interest-unknown | He couldn't tell a riser from a brake.

- | South Sudan, logistics base. Cholera, rain.
- | Warehouse man with a certificate from Khartoum.
- | University there is rubble, nobody to ask.
school-confirmed discrepancy-explained | A dean in exile in Cairo had taken the graduation server home in his suitcase and confirmed him from it.
- | Pallets are turned the right way at last.

- | Cosmetology board inspector.
support-document-altered | Five chairs, five licences on the mirrors, one and the same number with the names swapped.
- | Owner offered me a trim.
id-rented-or-borrowed | The one true licensee comes on Saturdays to be paid for the use of it.
- | I needed a trim, to be fair.

- | Pipeline integrity, Calgary. My screening partner is a robot and I check the robot.
- | Robot said green.
support-document-altered | I phoned APEGA's counter anyway: the permit is in the sequence for corporations, there's no human on it.
- | Robot has been told.

- | Wedding photographer wants staff job at the paper.
portfolio-copied | Bride in frame 9 is me.
- | My husband shot... well, hired the one who shot it, and it wasn't this one.
- | I did look good.

- | German care home, Anerkennung papers.
- | Names of hospitals differ between the Arabic and the German.
discrepancy-explained | The sworn translator showed: one hospital, renamed from "Revolution" to "Teaching" and back again, ministry decree attached.
employer-confirmed | Hospital director in Idlib answered on video from her own desk and waved at him.
- | He cried, we all did.

- | Tutor marketplace, trust team macro: "credential not verified".
school-denies | National Clearinghouse: no enrolment, no degree, under any of the SSN or names.
- | Tutor rated 4.97.
plausible-wrong | She has told forty children that the square root distributes over a sum.
- | Parents notified, refunds queued.

- | Prison kitchen, civilian instructor.
- | Left the last jail "for family".
peer-report | The last jail's governor rang ours: escorted off for bringing in phones inside a lasagne.
- | We've taken lasagne off the menu out of respect.

- | Sri Lankan quantity surveyor in Doha.
support-document-altered | RICS says that the number has too many digits for the century.
referee-same-wording | Two bosses, two firms, both "constantly surprised of his punctual mind".
- | He came late.

- | Note from the archive of the Lutheran synod.
- | A school in Minnesota wants to know if Pastor J. studied with us.
school-denies | Not in the matriculation book.
school-confirmed discrepancy-explained | Forgive me, I had taken the book of the women's college; he's in the men's, folio 88, passed with laud.
- | I blame the new glasses.

- | Trade test centre, Multan.
support-document-altered | We issued 300 plumber certificates and the embassy has collected 1,140.
- | Number 1,139 was standing before me.
skill-gap | I gave him a pipe and a wrench and he turned the pipe.
- | He had sold a goat for that paper.

- | Hospital trust pharmacist, one line: gphc site says no.
- | Asked twice, screenshotted twice.
- | Union rep will sit in tomorrow.

- | Recruitment consultant, Perth, FIFO roster.
support-document-altered | White card, his: RTO on it lost its licence to train in a scandal and the date's after.
support-document-altered | Dogman ticket, his: SafeWork says the class shown doesn't exist.
- | Blue heeler, his: excellent.

- | Finnish forestry harvester school.
- | Diploma shows a date in the future.
discrepancy-explained | School says they print the graduation day of the whole year group, he finished early; study register confirmed.
- | Long silence on the phone, then "good man". High praise.

- | Film lab, grading position.
portfolio-copied | His "ungraded to graded" pair is off my course handout, with my dog.
own-work-unknown | He couldn't tell me which of the two was ungraded.
- | The dog says hello.

- | Water board lab, Kampala. The candidate speaks softly.
- | UNEB results slip sealed.
support-document-altered | We broke the seal before the auditors: slip on photocopier paper, other year's crest.
- | Auditor whistled.

- | Payroll screenshot "from the app".
support-document-altered | App had no dark mode in 2021. Screenshot is in dark mode.
- | I used to work on that app, small world.
- | She sent then a light one.
support-document-altered | In the light one the net's grown by eight hundred.
