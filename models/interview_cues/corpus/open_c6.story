# c6: told by courts, regulators, papers

? | Practised as a gynaecologist in three towns for fourteen years on the papers of a fellow student who had drowned.
- | Sentencing is set for 8 November.

? | Court heard she delivered mail under her late mother's number from 2003 until the hip operation.

~? | The tribunal was told that nobody at the college could find him.
= | An archivist then produced the 1989 ledger with his thumbprint and marks.
- | Appeal allowed, costs to the council.

? | Board revoked a teaching certificate after learning that its holder had been living in a convent in Peru since 2007.

? | Inspectors at a Bavarian home asked 18 carers for originals. Five left through the kitchen.
- | Home has ninety beds.

? | Two cousins took turns as one bus driver; a ticket collector noticed one of them is left handed.

- | Regulator closed the complaint.
~? | A patient had said that the nurse goes by two surnames.
= | Both are on the register, joined with a hyphen since 2015.

? | For 6,500 dollars she bought a transcript from a school that had stopped enrolling. She sat the exam, passed, and went into intensive care.

? | The dental chamber's list had him born in Tartu in 1961. The man at the chair was about thirty.

? | Prosecutors say 24 drivers at the airport held permits issued to persons who never left Karachi.
- | Airport says passengers were never at risk.

? | Municipality dismissed a building inspector whose engineering school turned out to be a language course.
- | He had approved two bridges.

~? | Local paper wrote that the town's engineer studied at a language school.
= | Paper retracted. School shared a building with the technical faculty, rector sent the diploma roll.

? | She had been struck off in Victoria as Harrow and re-entered in Queensland as Hallow, keeping the telephone.

? | Customs man in Antwerp had a cocaine conviction in Genk as a different first name. Tattoos matched.

? | Bailiff's badge, bought. Uniform, bought. Eleven families paid.
- | Town hall never employed such a person.

? | Ship's cook rose to third mate in two years. Academy said the papers number a fireman from Batumi.

- | Labour inspectorate visited the vineyard on 12 September.
- | All 38 pickers in order, one without gloves.

? | Vineyard visited: 38 contracts, 38 signatures, one handwriting.

~? | All 38 contracts in the vineyard were signed in one hand.
= | Pickers could not write, the town notary signed at their request with two witnesses each, deed no. 406.

? | Ministry's audit of 3,300 clerks: for 212 the secondary school has no such roll number.
- | Names not published.

? | The woman who ran the crèche was wanted in Ghent. Her cousin's clean record hung in the hallway.

? | Hired twice more at the same refinery after his ban; the third time as his own nephew.

- | Ombudsman found that the agency had confused two Maria Lopezes.
- | She was paid compensation and back wages.

? | Officials found that a dead sergeant had voted, drawn wages and been promoted.

? | Neurologist's doctoral hood was rented, his certificate printed at an airport kiosk; hospital group's lawyers found the receipt.

? | Social worker's master's came from a website with a countdown timer; she assessed 130 families.
- | Council reviews each file.

- | Council reviewed 130 files after a complaint.
~? | Her master's degree came from a school that has no campus.
= | Distance university, chartered, listed by the ministry since 1974. Her thesis was found in its library.

? | Driver in the level crossing crash held a licence tested by his twin.

? | Two sisters, one nursing degree. One slept while the other went on shift.

~? | One sister was seen at work on the other's rota day.
= | Both qualified in 2012, PINs checked, the swap was signed off by matron.

? | Police took a laminator, 60 blank health cards and a list of prices from the deputy manager's flat.
- | Deputy manager suspended on full pay.

? | Captain of the ferry had sat for none of the papers; examiner in Manila said his signature had been 'borrowed again'.

? | Accused told the judge that everyone at the quarry was somebody else on pay day.
- | Laughter, then order.

? | Convict's ex-wife said he simply took her maiden name to get by the school's check.

- | Convict, served, told the hospital all, hired for the laundry.
- | Panel minutes in file.

? | Immigration tribunal: the sponsor's payroll showed salary in, same sum out, to the director's mother, each 28th.

? | Medical council traced her exam script: different ink, different handwriting, photograph glued over a photograph.

~? | Council's examiner noted a photo glued over another photo.
= | Exam office had pasted a corrected one with its own stamp across the edge, memo of the day kept.

? | Four of the eight firefighters at the airfield had certificates for a burn house still under scaffolding.

? | A school in Gauteng paid a mathematics teacher for seven years. Her twin niece stood at the board.
- | Pass rate was above the provincial mean.

? | Law graduate of the year. Law school had expelled him in the second term.

? | When inspectors asked the abattoir's vet for her oath number she gave that of the man who trained her.
- | Meat recalled.

- | Veterinary board reinstated her after the clerk's error was found.
~? | Board's website had listed her licence as belonging to a vet in Ohio.
= | Board's own import had shifted a column by one row for 300 vets, it said in its notice.

? | Mosque hired an imam with an Al-Azhar paper. Al-Azhar told them of a blank diploma theft in 2011; serial in range.

? | Tenancy officer, nine years. Her own name is on the eviction list of another borough for using her sister's.

? | Nurse Kiplagat retired in 2016 to raise goats. In Dorset Nurse Kiplagat did 52 hours a week until April.

? | Coach driver's employer learned of the ban from the coroner.
? | Ban was in the name he was born with, the licence in one he picked in 2020.

- | Journalist found that the mayor uses her mother's surname on posters.
- | Ballot has both. Allowed.

? | Cabin steward flew for two years on a safety card issued to a dummy, the training dummy. Its name was typed in.

~? | Airline found crew safety cards in the name of its training dummy.
= | Test entries by the software vendor, none ever flown on, vendor's log says so.

? | Registrar of the nursing college admitted she added 140 names after hours, 200 euros each.

? | A landlord in Bari sold residence to 84 people in a flat of 38 square metres, pay letters included.

? | Real Mr Szabo lost his wallet in 2014. Since then he has, on paper, worked in nine warehouses.
- | Tax office has apologised.

- | Clerk in Baku wrote the patronymic as surname; court in Lyon accepted the translator's correction.
- | Recruited in June.

? | Seven of the ten 'qualified' lift fitters in the tender had the CV photos of actors. Lift stopped at nine metres.

? | Woman posed as a solicitor for an agency from 2017; a judge asked for her roll number and she gave that of a man called in 1962.
- | Judge referred it upwards.

? | For eleven years he drew wages, pension points and union card of a neighbour, who was in Australia.

? | Prison healthcare had a mental health nurse without training. An inmate who had been a nurse told the governor.

- | Prison nurse accused by an inmate.
- | Governor looked at register and training file. Nothing in it.

? | Commission cancelled 57 recruits: cheek swabs at the academy did not match those from the medical.
