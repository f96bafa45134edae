# round 6, b7: as courts, tribunals, journalists and investigators tell it

? | Drew wages as full-time accountant from a charity, a shipping line and two councils for nineteen months.
- | Pleaded guilty at the first hearing.

? | Sat the driving theory test more than a hundred times, never in her own name.
- | Eight months, suspended.

? | His licence as a private detective was bought from a widow in Setubal.
- | Sentence is not final.

- | Lost his licence in 2019 for unpaid fees, had it back in 2020, and has worked openly since.

? | The hospital learned from a patient that its cardiologist had failed the second year of medicine.
- | He had been there for six years.
- | Colleagues called him diligent.

~? | A patient told the hospital that its cardiologist had never finished medicine.
- | The paper printed it.
= | University gave the diploma to the court. The paper withdrew the report and paid.

? | Let three students teach his lectures under his log-in while he ran a guesthouse on Samos.
- | University wants two years' salary back.

- | Ran a guesthouse on Samos in the summer break, with leave of the dean.

? | Tribunal found that the claimant's "manager", who gave evidence by telephone, was the claimant.
- | Costs of 6,000 awarded.

? | The references came from a man in the next cell.
- | Trusted with the keys of a jeweller's for five weeks.

? | Eleven pilots of the airline had paid others to sit the exam, the minister told parliament.
- | Flights go on.

~? | Eleven pilots of the airline had paid others to sit the exam, the minister told parliament.
= | The inquiry cleared nine: their exam days were public holidays by a clerical slip. The two left had never been with the airline.

? | She was a barrister in three chambers in eight years and on no roll in any of them.
- | Found through a misplaced apostrophe.

? | Prosecutors: rented out his name and his trainee's badge to men who worked the night trains.
- | Fined 90 day rates.

- | Worked the night trains on a trainee's badge while the full one was being printed, the operator said.

? | In court nobody could name a single student of the language school that had employed him for ten years.
- | School's address: the flat of his aunt.

~? | In court nobody could name a single student of the language school that had employed him.
- | Adjourned.
= | Fourteen former students came to the next session. The school had taught prisoners, list under seal until then.

? | Passed as an engineer at the waterworks with a certificate that the school gives for fire drill.
- | Pressure fell for two days in September.

? | Company B, C and D, former employers, were registered by his wife on one evening in 2021.
- | Regulator's decision, para 31.

~? | Company B, C and D, former employers, were registered on one evening in 2021.
= | Re-registered, under the new law that day for all firms of the island. Old book has them in 1994, 1999 and 2006.

? | Employment judge: the man who worked is not the man who was hired, and neither is the man who sues.
- | Strike-out.

? | Had his homework for the probation project done by the previous holder of the post, for half of the bonus.
- | Previous holder told all when the half did not come.

- | Rang the previous holder of the post for the archive password. Boss had suggested it.

? | For two years the night porter was in fact two brothers, one passport between them.
- | Guests liked both.

~? | Hotel guests said the night porter was in fact two men.
= | He has a twin who works there too, lawfully. Manager showed both contracts to the inspector.

? | The academy's exam hall is a garage, its examiner a cook, its graduates drive school buses.
- | Reporter passed within the hour, without a question.

? | Insurer: the chief actuary's name is carved on a stone in Bath, same day of birth.
- | He resigned by text.

~? | Insurer: the chief actuary's name is carved on a stone in Bath, same day of birth.
= | Stone was put up in advance beside his late wife, death year blank. Sexton sent the picture.

? | Sold his login to a data broker by the hour and was paid for the hours by us as well.
- | Arrested at the airport of Split.

? | Investigators put a false client in the file. Next day the false client was called by a rival.
- | Only he had opened it.

~? | Investigators put a false client in the file. Next day the false client was called by a rival.
= | Number had belonged to the rival's old customer, it calls all of them each spring. Their list from 2023 has it.

? | Seven of the nine translators of the ministry's pool are one lady in Plovdiv.
- | Audit office report, June.

- | One lady in Plovdiv coordinates the nine translators. Audit office met all of them.

? | Called herself head of clinical trials. Her supervisor in the letter, Dr Nyman, was her maiden name with a doctorate.
- | Found by a journalist who had gone to school with her.

? | While on sick leave with us he won the regional salesman's prize of another firm, photo on page 4.
- | Prize: a kettle.

~? | While on sick leave with us he won the salesman's prize of another firm, photo on page 4.
= | Prize for last year, when he was there. Handed over late, he went for an hour, doctor had allowed outings.

? | The hospital in Trier found her midwife's diploma number on a diploma in geodesy.
- | Nobody had rung the school in nine years.

? | Took the language test for sixteen nurses, with sixteen wigs, said the owner of the wig shop.
- | Test provider cancelled a whole month.

? | Ordered to build the same table in court, the joiner of forty trade-fair pieces could not hold a plane.
- | Maker of the forty sat in row two.

- | Ordered to explain the table in court, the joiner did so with chalk for an hour.

? | The boy whose school leaving paper it is answered from Adelaide.
- | Trainee grant paid since September.

? | Bank's head of fraud had two other employers, each under one of his middle names.
- | Contract forbade a second post.

- | Bank's head of fraud lectures at the police school, twelve hours a year, in the annual report.

? | The placement office took 2,000 a head to answer for people in phone interviews, room of twenty, headsets, accents to order.
- | Tax raid found the price list.

? | In the price list: "construction estimator, two rounds, Canada, 650". Our round was in the week of the receipt and the surname is there.
- | HR only heard of it in the news.

~? | The placement office's raided books hold our hire's surname and our week.
= | He had taken a paid rehearsal, one hour, they list it so. The voice on our two recordings is the one at his desk, forensic office says.

? | Journal entry of the inspector: five drivers asleep in one flat, all on one platform account, one SIM per shift.
- | Account's owner lives in Toulouse.

? | The dental chain paid 14 months of salary to a dentist who was chained to a hospital bed in Peru.
- | Teeth were done by the technician.

- | The dental chain paid 14 months of salary to a dentist on long leave. Lawful, said the court.

? | He told the court that he had read the oath in the interview from a card held up by his instructor.
- | Work permit annulled.

? | Accreditation agency: certificate of the lab is ours, but of another lab.
- | 600 soil samples to be done again.

~? | Accreditation agency: certificate is ours, but of another lab.
= | Lab changed its name in 2022, agency had two entries. Corrected on the 6th and confirmed in writing.

? | An editor compared: of thirty articles in his folder twenty-six had stood in a Bolivian paper, by others, in Spanish.
- | Prize withdrawn.

- | An editor compared his thirty articles. All his own, two of them dull.

? | Signed as eye-witness to building inspections at 61 addresses on days when his ankle tag never left the house.
- | Ankle tag data came from the probation service.

? | The chairman's new driver was recommended by a retired general. The general has been in a home since 2018 and does not speak.
- | Letter is from 2023.

~? | The chairman's new driver was recommended by a general who has been in a home and does not speak.
= | Letter is by the general's son, of the same rank and name. He rang himself, and came.

? | Her degree had been earned, by a cousin in Graz, who had given up the profession and "did not need it".
- | Both fined.

? | After the fall of the wall it came out that no one had ever examined the blaster.
- | Quarry, two injured.
? | Examiner's signature had been cut from a bus timetable.

- | After the fall of the wall all papers of the blaster were found to be in order.
