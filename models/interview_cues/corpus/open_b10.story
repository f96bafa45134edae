# round 6, b10: fact only; mostly open; longer stories too

- | Two years with us, never late.
- | Likes the early shift.
? | Insurance card was used in a Marseille hospital on a day when she clocked in Lille.
- | Wrote to the fund.

- | Two years with us, never late.
~? | Insurance card was used in a Marseille hospital on a day when she clocked in Lille.
- | Wrote to the fund.
= | Fund: prescription filled by post, booked at the seat of the pharmacy.

- | Round one by phone, round two on site.
- | Round two had good questions from him.
? | Between them he grew four centimetres, lost a tattoo on the wrist and forgot the name of his present boss.
- | Offer drafted.

- | Round one by phone, round two on site.
- | Shorter than I had imagined. Friendly.

- | Store detective, references two.
? | Referee A's writing and B's writing are one, said the bank's own graphologist, unasked.
- | Start 1 July.

- | Put in the ref request on Monday.
~? | Referee A's form and B's form are in one hand.
= | Office junior filled both from dictation over the phone, she told me so. Ours, she sits opposite.

- | Nine rooms, nine tests, one break.
? | In the break a man in the gents was learning her date of birth.
- | Lead invigilator wrote it up.

- | Nine rooms, nine tests, one break.
- | In the break she rang her mum, allowed.

? | Hired for fluent Turkish. The callers thank her, in German, for trying.
- | Oral test by phone was at C1.

- | Hired with basic Turkish, improving.

? | Salary sacrifice form lists a car she can't drive, for a garage she has not got, in a town where another person with our payroll number lives.
- | Leasing firm asked.

? | One employee, three lunch cards, three canteens, one noon.
- | Issued on three staff numbers by three firms of the estate.

~? | One employee, three lunch cards, three canteens, one noon.
= | Batch billing at noon, caterer books all the day's meals then. Slips: one meal a day, different halls.

? | Scheduler offered 7 am or 9 pm. He took both, as two people.
- | Same invite link, 7 am had a moustache.

- | Took the 7 am slot, then moved to 9 pm.

? | Drawings in CV are initialled K.B. He is R.T. and K.B. answers the door at the old office.
- | Old office has no R.T. in its wage list.

~? | Drawings in CV are initialled K.B. He is R.T.
= | K.B. was the checker, her box is the right-hand one. She showed us R.T. in the left.

- | Sent wage slips from three jobs as asked.
? | The three companies pay from one account number.
- | They are in three lands.

- | Sent wage slips from three jobs as asked.
~? | The three companies pay from one account number.
= | Payroll bureau pays for all, prints its own account. Bureau confirmed, it does four thousand firms.

? | Found under his desk: a sheet with how to be Thomas. Wife's name, dog's name, school, favourite dish.
- | Contract reads Thomas.

- | Found under his desk: vocabulary cards. Learning the language, good for him.

? | The carer whom the family knew from the trial visit never came back. Another comes under her name, with her card, the photo scratched.
- | Family rang on the fourth day.

~? | The carer whom the family knew from the trial visit never came back. Another comes under her name.
= | Rota shows a stand-in, own card, own name. Family mixed the two up, daughter rang to say so.

- | Carer changed, family was told by letter.

? | Our man for Chile turned down the trip to Chile. Then the one to the consulate. Then the one to the passport photo.
- | Born there, says the form.
? | Registry in Valdivia has him down as deceased at age three.

- | Turned down the trip to Chile, wife due in May.

? | In the shared calendar his dentist, his tutor and his "other standup" are at 9.15.
- | Ours is at 9.15 as well.

- | Blocked 9.15 for the school run.

? | He sold on his place in our training to a neighbour, who took the certificate in his name and now wants the job too.
- | Neighbour better than him.

? | Lab at the plant logs her tests at 4 a minute. Each takes six.
- | Water, daily, two years.
? | Sample bottles were dry.

~? | Lab at the plant logs her tests at 4 a minute. Each takes six.
= | Autosampler, eight lines, uploads at the end. Process engineer walked me through it.

- | Recruiter said: strong.
- | I said: strong.
? | Doorman said: that's the guy who was here as Marco in spring.
- | Rejected as Marco in spring.

- | Recruiter said: strong.
~? | Doorman said: that's the guy who was here as Marco in spring.
= | It was: Marco is his middle name, used it then, both in passport. File of spring found.

? | Applied with 12 years in cold storage. Old firm's cold store was built last year, his locker there never given out.
- | Forklift, 19 an hour.

? | The examiner's fee went up with the mark.
- | Lorry permits, 40 of ours.

- | The examiner's fee went up in January.

? | Our pager was answered by a call centre in another land which had her name on a card.
- | Duty vet, weekend.

~? | Her pager was answered by a call centre in another land which had her name on a card.
= | Telephone service booked by the practice, calls go on to her within the minute. She was in the stable by two.

? | It took her forty minutes to write the paragraph she had written for us in four.
- | Hotel lobby, pen and paper, press officer.
- | And it wasn't a paragraph.

- | Writes slowly by hand, fine on keys.

? | In all his 14 video reports from the building site it is summer.
- | Winter allowance claimed.

- | Video report late, no network on the hill.

? | New dispatcher's mail signature had another man's mobile. The man does the dispatching, for half of it, from a pub in Galway.
- | Barmaid told our driver.

- | New dispatcher's mail signature has old mobile, IT informed.

? | She owned up to nothing. Exam software had two palm vein scans for her, both hers.
- | Law exam.
? | Vendor says two live persons.

~? | Exam software had two palm vein scans for her.
= | Left palm and right palm. Vendor looked at it, she was told to switch after a plaster.

- | Asked to start a week later.
- | Agreed.
? | In that week a man in Cebu learnt our products in her training account, 38 modules.
- | Travel agent, home-based.

- | Asked to start a week later.
- | Did the e-learning beforehand, 38 modules, keen.

? | The plan examiner has two signatures: one when he is in and one when he's in Mallorca, and the Mallorca one is more frequent.
- | Council, planning.

? | Firm in his CV sells firms for CVs. Price list page 2, "with phone service two years".
- | Purchaser, group level.

~? | Firm in his CV sells ready-made firms.
= | He was a lawyer there until 2020, bar lists it, and the firm is on the stock exchange.

? | Put "Key Largo hospital, 2015 to 2020" and could not say how you get on to the island.
- | Hospital there has no such ward.

- | Had to think what the street outside the old hospital is called. Then drew it.

? | Tax class, child, church, bank, all right. The tax number is his uncle's.
- | Uncle is retired, letter from the office asks why he works.

~? | Tax number is his uncle's.
- | Uncle is retired, letter from the office asks why he works.
= | Same name, same firm, uncle used to be here: our old record was reused. Corrected with the office by phone.

? | Wore gloves to each print scan and left when told to take them off.
- | Airside pass, ground crew.

- | Prints hard to read, bricklayer. Third scanner took them.

? | She is Dr in the first call. In the second she asked what a viva is.
- | Museum, conservator.
? | National library has the thesis under another surname, first name and century.

- | Dr not yet on the papers, viva passed in May, dean's note.

? | Foreman pays four men in cash from one wage each Friday, behind the skip.
- | Wage is Mr Iliev's, he is on the books alone.

~? | Foreman pays four men in cash each Friday, behind the skip.
= | Lottery pool, five a head, list on the fridge with the ticket. Works council looked.

? | Candidate B's lamp fell when candidate A knocked on the table.
- | Two windows, two interviewers, Teams.

- | Candidate's lamp fell, laughed.

? | Learnt to type on the day she began as typist. It was nice to watch.
- | Test 310 strokes.

- | Learnt our dictation program on day one. Nice to watch.
