# c9: mixed, many countries, short tickets

? | Apostille sticker peels off. Beneath it one for a marriage.
- | Second floor has the file.

- | Tax office letter: wrong first name at their end. Filed under corrections.
- | No action.

? | Pulled the sick notes: doctor with that number has been a patient in the hospice since June, 41 notes after that.

~? | 41 sick notes signed by a doctor who lies in a hospice.
= | Practice ran on with his stamp under a deputy the health fund appointed on 1 June. Fund sent the order.

? | Interpreter at the handover asked him in Tigrinya where he went to nursing school. Named a cinema, she says, and a year it was rubble.

- | Personnel file thin, moved from Riga office.
- | Riga sends the rest by Wednesday.

? | Rang the medical school's alumni desk for the class of 2003 photo. Row four, his name, a tall woman.

~? | Class photo 2003 has a woman in the row with his name.
= | Captions run from right to left in the Hebrew copy. Counting that way he is on the spot, dean agreed.

? | Cleared customs three times a day under badge 77. Badge 77 was handed in when Mr Roux's daughter closed his flat.
- | Gate logs kept for ninety days.

- | Apprentice optician, from Bregenz.
- | Guild exam part 1 next month.

? | Her licence fee was paid from the account of the clerk who approves licences.
- | Fee was 85.

~? | Licence fee came from an account of the licensing clerk.
= | It was the office's own clearing account, all card fees go through it since 2022, treasurer explained and showed others.

? | Eight cooks from one agency, their health books list the same stool sample number.

? | Candidate wants the interview after six, brother drops the passport off before and collects it after. Passport has brother's stature, eye colour, signature.
- | Kitchen role.

? | Payslip of the bank job: branch code is of a branch in our street. It has been a shoe shop all his life.

- | Bank job confirmed by its service centre in Pune.
- | Dates differ by two days.

? | Chemistry degree: three subjects, all cookery, once the Thai was translated.
- | Translation cost 40.

~? | Transcript listed nothing but cookery.
= | Agent had attached her sister's. Chulalongkorn sent hers directly, organic chemistry throughout.

? | Officer recruits, height chart: five measured on Monday came back on Thursday 6 cm taller, same papers.

- | Height on passport 172, on our form 5 foot 8.
- | Same thing near enough.

? | Told colleagues her own funeral notice was 'a mix-up'. The family that put it in the paper buried somebody.
? | They had not met our colleague.

~? | Funeral notice in the paper with her full name, age and village.
= | Aunt after whom she is named, paper printed the wrong age. Editor and priest both said so.

? | Crane hire: certificate holder was sworn in as a monk in 2014. Abbot told us he has not been out since.

- | Abbot confirmed former brother did book-keeping for them, six years.
- | Good reference.

? | We set the practical: splint, sling, pulse. She copied whatever the woman next to her did, a beat later. Paramedic since 2012 on paper.

? | One landline serves as university, embassy section and former clinic. It rang in the agency's back room.
- | I was sitting there for a coffee.

~? | University and former clinic have the same landline.
= | University hospital, one switchboard, extension 3 and extension 40. Called both.

? | National insurance letter was a photo of a screen of a letter. Number allotted to a boy of nine.

- | National insurance number applied for, letter takes 8 weeks, may start.

? | Tenant farmer's pesticide licence: passed at a hall which that evening was a polling station.

~? | Exam hall for the pesticide licence was a polling station that night.
= | Exam ran at ten in the morning, caretaker changed rooms round at four. Hall diary.

? | Paid staff list has two Fionas, different surnames, one passport scan on file with the last line retyped.
- | Benefits team queried it.

- | Two Fionas in the rota, colour coded now.

? | Rebooked under 'Samuel' with the agency that let 'Solomon' go in May for sleeping on shift. Same boots, same locker code, same mother as next of kin.
- | Agency says new starter.

~? | Samuel has the next of kin of Solomon, who was let go in May.
= | Brothers. Solomon told me when he collected his boots. Both IDs in the drawer, two faces.

? | Airline ground staff: the background letter of the Lagos police carries the crest of the fire brigade.

- | Lagos police letter authenticated at the High Commission, stamp 3/11.
- | Pass issued.

? | Her union card shows joined 1996. Born 1992.
? | Card number is her mother's and so is the seniority pay.

~? | Union card says joined 1996, she was born 1992.
= | Union merged two members' rows in the new database, fixed after one call, seniority never paid out.

? | Roofers' insurer asked for the master's certificate. Three firms in the valley hang the same one up.
- | He gets 400 a month from each, landlady said.

- | Master craftsman of the firm is part time, chamber knows and has approved 20 hours.

? | Real estate licence: Dubai has the number for a villa.

? | Examiner asked her to write her name as on the diploma. Five letters in, she stopped and turned the page over.
- | B2 listening was ok.

~? | Could not write her name as it stands on the diploma.
= | It stands there in Latin letters the school chose, she writes Khmer. Khmer signature equals the one in the school's ledger, embassy looked.

? | Gas engineer's photo card came by post to our own office, addressed to the man who does our windows.

- | Window man is called like our gas engineer. Post mixed up their letters.

? | Municipal vet on 60 farms' papers in one week; the toll gate has his car in Croatia, beach parking paid.
- | Papers are stamped right.

? | In 2019 he got the residence by marrying; in 2022 by marrying, without the first one ending, as someone else.

- | Residence by marriage, card copied both sides, no limit on work.

? | Chief steward's English test was taken on his behalf, test centre's palm vein reader says. Score was 8.5.

~? | Palm vein reader at the test centre rejected him.
= | He'd had the plaster off that morning. Centre took the other hand, matched the enrolment, score released.

? | Sewing plant: names of the night line read out at muster. Each had to be read twice, first to the list, then to the woman.

- | Muster of the night line, 44 of 44.
- | Two were late for the bus.

? | Consultant's 'Sorbonne' certificate thanks him for his purchase on page two.

? | Inspector asked who passed the forklift test in the name of Aydin. Six men in the canteen looked at the same table.
- | Aydin was not at work.

? | Her CRNA licence verifies. Its holder verifies too, at her kitchen table in Duluth, and has never left Minnesota.
- | Cases stopped at noon.

- | Licence verified at primary source, holder called back on the number the board has. Same voice as in interview.

? | District court clerk filed his own acquittal. The robbery docket has his nickname, his scar, his grandmother's house.

~? | Robbery docket of 2014 has his name, street and age.
= | Prosecutor's letter: witness in that case, listed in the wrong column, amended.

? | Scaffold inspector's tag: same initials on 61 towers on the night before the storm, initials of a colleague on honeymoon.

- | Scaffold tags done by two, initials on both.

? | Childminder's inspection report is her neighbour's, house number corrected with a pen.
- | Garden has a trampoline.

? | Wage office asked thirty workers to bring any old school book with their name. Eleven went home that evening for good.
