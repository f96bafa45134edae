# round 6, b5: trades, drivers, engineers, call centre, finance, teachers; first days

? | Gas fitter's card number rings up a woman in Dundee, retired.
- | Boiler job stopped at noon.

~? | Gas fitter's card number rings up a woman in Dundee, retired.
= | Dispatcher read a 7 as a 1. Card in hand, register shows him with photo.

? | Asked to isolate the board, the electrician put a hand on it to see whether it was live.
- | Two certificates in the file, one of them of a college that teaches dance.

- | Electrician's card renewed late, paid the fine.

? | Licence hologram came off on the thumb of the yard boss.
- | Class C plus E, it says.

? | Driver with twenty clean years did not know what a coupling pin check is and asked his phone in his own cab.
- | Depot Zwolle, Monday 5.15.

- | Driver asked for the satnav in English.
- | Took a longer way round twice.

? | Licence office: number issued to nobody.
- | Van hired in the meantime.

~? | Licence office: number issued to nobody.
= | Old pink paper number. On the card that replaced it the office finds him at once, clean.

? | He drove on the scan of a licence that the holder had reported lost in Poznan.
- | Holder has been driving a bus there the whole time.

? | Two crane tickets of one number, ours and one pinned up in a hut on the other bank of the river.
- | Faces differ.

~? | Two crane tickets of one number, ours and one pinned up in a hut on the other bank.
= | He does half weeks there, both sites know, hut has a copy. Same photo, I rowed over.

? | Scaffolder put the base plates upside down and asked what the tags are for.
- | Advanced card, gold stripe.

- | Scaffolder uses tube and fitting, our system is new to him.
- | Half day's instruction.

? | Mr Osei at the gate gives his birthday as March. His site card has October.
- | He looked at the card before he answered the second time.

~? | Mr Osei gives his birthday as March. His site card has October.
= | 03.10, card office reads it the American way. Passport 3 October, he had said "three ten".

? | Vet signed for the herd in the north and the herd in the south, 500 km apart, at milking time of one day.
- | Dairy board's sheet.

? | Teacher of physics, qualified 2009. The university closed the physics course in 2004.
- | School year started.

~? | Teacher of physics, qualified 2009. The university closed the physics course in 2004.
= | Moved to the technical faculty in that year, same degree. Ministry's recognition letter no older than a month.

? | Pupils told me the supply teacher wears another teacher's name and answers to a third.
- | Wednesday and Thursday only.

- | Pupils call her by her first name.
- | New, popular.

? | Pharmacist's register entry has her as removed since 2015 and dead since 2019.
- | Works Saturdays.

~? | Pharmacist's register entry has her as removed since 2015.
= | Moved from one province to the next, each keeps its own book. Entered in ours since the same week.

? | Asked where the crash trolley key lives in a British ward, the sister of fifteen British years said she would ring a porter.
- | Bank holiday shift.

? | Drew up ten times the dose. Asked, she said at the college in the certificate they had not done syringes.
- | College does little else.
- | No harm done.

- | Drew up slowly and had it checked twice.
- | As it should be.

? | The dentist's left hand has the habit and the gift, the drilling sample for the exam was done by a right-hander, examiner noted then.
- | Three patients back for repair.

? | Architect could not find north on his own plan.
- | Plan has the plan checker's initials of 2016, in a type that is newer.

? | Weighbridge clerk could not read a scale. He had been chief of one, said his papers.
- | Harbour, pier 2.

- | Clerk mixed up gross and tare on day one.
- | Laughed, wrote it on the wall.

? | Asked the new fund accountant what NAV was last Friday. He asked me what NAV is.
- | Charter on the CV with the year.

? | Institute's roll of charterholders goes from Hartley to Hartog. Ours would be Hartman.
- | Fund compliance wants it in writing.

~? | Institute's roll of charterholders does not have him.
= | He opted out of the public list. Institute confirmed by letter to us, number and year.

? | First call of the new agent: she read out the whole script including "pause here".
- | Four years of telesales on the form.
- | Old firm says four days.

- | Read from the script on first call.
- | Trainee, week one.

? | Sold eleven policies on the first day, all to dead people.
- | Bonus not yet out.

~? | Sold eleven policies on the first day, all to dead people.
= | Test data set, we had left the sandbox flag on his seat. IT found it at five.

? | Customers she had "brought along" from the old firm exist, and have had the same rep since 2014: not her.
- | Signing bonus 8,000.

? | Claimed club of top sellers 2022. The photo of the trip has her head on someone else's shoulders, the organiser sent the original.
- | Medical devices, region west.

- | Sales figure rounded up, 1.9 became 2.
- | Old boss says 1.9 was very good.

? | Sworn translator's stamp belongs to a colleague who died in spring, and whose widow is missing it.
- | Forty birth certificates went out.

~? | Sworn translator's stamp shows a name that is not hers.
= | Court has not delivered the new stamp since the marriage. Deputy registrar allows the old one till June, note shown.

? | He called the language he translates from by another one's alphabet.
- | Paid by line.

? | Consecutive test, second passage: someone had rung the examiner beforehand and asked for the text in her name.
- | Passage 2 was faultless, 1 and 3 not.

- | Passage 2 better than 1 and 3, it was her field.

? | The au pair agency's nanny has four first aid cards with four birth years.
- | Parents found them in a drawer.

? | Guard's dog knew the trick, the guard did not know the dog's name.
- | Team had been booked as a pair of five years.

~? | The guard did not know the dog's name.
- | Booked as a pair of five years.
= | Kennel had sent the wrong dog, the pair's own one was in quarantine. Kennel rang before I could.

? | Lift engineer signed off 14 lifts on a day. Two of them do not exist, in one the seal was of last year.
- | Insurer asks for a list.

~? | Lift engineer signed off 14 lifts on a day.
= | Remote round, controller logs from the maker show each run at its minute. New procedure since May.

? | Pilot's logbook has him over the Alps in a machine which that winter stood without an engine in a shed.
- | 212 hours on that one.

? | Chef asked for the tin opener for the stock.
- | Two stars, says CV.
? | Both houses told us: washing up, a summer.
- | Menu meeting cancelled.

- | Chef burned the onions on the trial, stove was new to him.

? | Master's letter of the plumber hangs in the shop. Guild says number 3381 is a confectioner.
- | Apprentice starts in August.

~? | Guild says number 3381 is a confectioner.
= | Wrong guild asked, there are two in the town. The right one has him under 3381, since 1998.

? | Put the tower up from a video, paused it on each step, a rigger of 12 years.
- | Crew walked off.

- | Watched the maker's video before using the new winch.

? | Surveyor's GPS file shows that the instrument was in a garden in Setubal on all nine days of the survey in Beja.
- | Plan has already been sold.

~? | Surveyor's GPS file shows the instrument in a garden in Setubal on all nine days.
= | Base station, that is its place. The rover's file has the nine fields in Beja.

? | The apprentice signs for the master, and the master signs for a firm he has never seen, at 150 a month.
- | Chamber opened proceedings.

? | Meister on paper lives in Chile, trade office got a postcard.
- | Roofing, six staff.

? | Asked for his stethoscope he went to the pharmacy to buy one.
- | Locum, 90 an hour, second week.

- | Forgot her stethoscope, borrowed mine.

? | In payroll class the trainer asked who had used the package before. The one hired for knowing it kept her hand down.
- | Then up, then down.

- | Knows the older version of the package.
- | Needs a day.

? | Welding inspector X-rayed the ten seams from the trial: two years old, with rust under the paint.
- | Trial was on Tuesday.

~? | Welding inspector X-rayed the ten seams: two years old, with rust under the paint.
= | Foreman had sent him the old test pieces from the shelf. New ones went on Thursday, all sound.
