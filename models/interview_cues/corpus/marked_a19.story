# Exam halls, test centres, assessors, continuing education, language tests
- | Assessor's blog of the day, hall C.
proxy-interviewer | Desk 30 wrote left-handed; the candidate's own registration card has a right-hand signature and a sling on the left arm.
- | I let it finish.
proxy-interviewer | Afterwards I followed: outside, cash, two men, one rucksack.
- | Licence authority has my statement. Good weather.

- | Assessor's blog, hall D.
~proxy-interviewer | Desk 12 wasn't the person of the photo, I'd have sworn.
= id-verified-in-person | Thumb on the reader, green; she'd lost forty kilos, the surgeon's letter in her bag.
- | Wrote for three hours, passed.

- | The theory test for taxi, we had him in on a Friday.
ai-assistant-use | Shirt button was warm. It'd a camera in.
coached-or-reading | Ear: bead, flesh-coloured, someone reading him the answer in Punjabi.
- | Police took shirt.

- | The theory test for taxi, another Friday.
~coached-or-reading | A voice was clearly reading to him through headphones.
= tool-agreed | Dyslexia voice-over, our standard, booked and ticked on the list.
- | 46 of 50.

- | CPD audit at the pharmacists' college.
support-document-altered | Forty hours with a provider whose hall was a field hospital that winter.
referee-same-wording | Both her peers attest "transformative insights into inhalers".
- | She's asked us for more time to "recollect".

- | CPD audit, same intake.
~support-document-altered | All of his forty hours dated on one day!
= discrepancy-explained | Upload date. Each sheet inside has its own, and the tutors' pens.
- | Inhaler man, keep him.

- | IELTS desk, Amman.
proxy-interviewer | Speaking part: examiner says that same voice came three Saturdays as three women.
cannot-speak-claimed-language | Ours, on the phone, got as far as "hello dear".
- | Nursing home in Kent informed.

- | IELTS desk, Irbid.
~cannot-speak-claimed-language | On the phone she could only manage "hello dear".
= trouble-explained | Her mother had picked up.
= language-spoken | She herself rang us back and told off the mother and then the weather, all in English.
- | Kent on the 20th.

- | Electrical part P, open-book.
test-substituted | His blood-alcohol was blown by the instructor, both say "for a laugh".
support-document-altered | And the open-book answers are the instructor's, and the certificate's been recalled.
- | Nobody's laughing at City & Guilds.

- | Electrical, 18th Edition.
~proxy-interviewer | City & Guilds recalled his pass, "identity concern at sitting".
= discrepancy-explained | Whole room's were recalled, the webcam was pointing to the corridor; resat under two invigilators.
- | Higher mark the second time.

- | Series 65 sitting.
proxy-interviewer | Prometric: palm A at check-in, palm B after the break.
- | He says hand cream.
proxy-interviewer | They tried it with hand cream. A stays A.
- | State administrator is very dry on the phone.

- | Series 66 sitting.
~proxy-interviewer | Palm reader rejected her after the break.
= trouble-explained | Burn from the tea urn; centre manager bandaged it himself and logged it, then used the left.
- | Registered as of Tuesday.

- | Gardening apprentice's final, plant names.
- | 28 of 30 on paper.
skill-gap | In the garden, a birch was "tree, big".
coached-or-reading | Janne found the list in his cap, in his sister's writing.
- | Chamber lets nobody retake with a cap.

- | Gardening apprentice's final, shrubs.
~skill-gap | Named nothing at all at the first bed.
= trouble-explained | Hay-fever pill, asleep on his feet; next morning 29 in Latin.
- | Kept on.

- | Locksmith's fit-and-proper test.
refuses-background-check | Police check? "Changed my mind about that."
returned-under-new-name | Our fitter: "that's Lock-Out Larry from the fraud trial."
- | Keys recounted, 212, complete.

- | Locksmith's fit-and-proper test, second chair.
~returned-under-new-name | Fitter stood up and said "I know you, you're Larry."
= background-check-clear | Larry's inside until 2030, the probation office says, and this one's prints are clean.
- | Fitter bought the chips.

- | Flight attendant, safety recurrent.
proxy-interviewer | Slide jump on the 8th was by her sister; bruise is on the sister.
contradicts-resume | Bases she worked at: four on paper, one when asked, none when pressed.
- | Uniform back by post.

- | Flight attendant, initial.
~test-substituted | Sister's name is on the slide-jump sheet.
= discrepancy-explained | Both are crew, both jumped, instructor ticked one row up; video shows two of them, one braid, one bun.
- | Wings on Friday.

- | Bar exam, October.
proxy-interviewer | A professional sat: the character committee has his price list with her initials and "essay 3 extra".
- | We'd given her the corner office.
- | Back to the copier room, no: out.

- | Bar exam, February.
~contradicts-resume | "Passed," she told us; the list in the paper hadn't her.
= discrepancy-explained | Late adds for the flooded site, 31 names, published the Monday after.
- | Swears in on the 12th.

- | Sommelier exam.
plausible-wrong | Sancerre: "a bold red from Spain."
support-document-altered | The pin is the Court's 2009 waiter's pin with a stone stuck on.
- | Lovely pour.

- | Sommelier exam, London.
~plausible-wrong | She called a Sancerre red.
= | There's red Sancerre. I looked it up in the loo.
- | Pin's hers, Court says.

- | Sea survival retake.
- | Wet, cold, cheerful.
~different-person | Another lad in the raft than in the picture.
= trouble-explained | Suits were mixed; number 6 swam as 9; instructor had them say their mothers' names.
- | Certificate on its way.

- | Ambulance driving exam.
proxy-interviewer | Cone course footage: tattoo on the neck. He's none.
- | "Washed off."
proxy-interviewer | Friend with that tattoo was happy to tell how much: 450.
- | Keys withheld.

- | First responder exam.
- | Passed 88, examiner signed.
school-confirmed | Academy sent the mark of its own will.
- | Boots by Friday.
