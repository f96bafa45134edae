# g4

- | Cook brought own knives, engraved with another name, bought second hand.
- | Trial lunch went well.

~? | Chef's uniform had another man's name stitched on it.
= | Laundry mixed up two lockers. The other one came round in ours.

? | Chef's papers bear the name of a man who cooks in Bergen tonight. We have him on the phone.
- | Trial lunch was tasty.

- | Video was without picture for the first half, their provider was down.
- | Local news has the outage.

~? | No one has ever seen the left half of his face move.
- | Panel noted it separately.
= | He came to Ghent for round three. Stroke in 2020, sat with us for two hours.

? | No one has ever seen his mouth and his words agree.
- | Panel noted it separately.
- | Invited to Ghent, no reply so far.

~? | She applied twice in a week under different surnames.
- | ATS merged neither.
= | Wedding on the Saturday between. Registry extract came with the second form.

- | Applied twice, portal had thrown her out the first time.
- | Deleted the half one.

? | She applied twice in a week under different surnames, with birth years nine apart.
? | Same lilac folder, receptionist says.

- | Works through an umbrella company, which is on the payslip.
- | Usual for site engineers here.

~? | His payslips were issued by a firm that never built a bridge.
= | Umbrella. Bridge owner's site pass and the resident engineer's handwritten diary have him daily.

? | His payslips show a net sum higher than the gross.
- | Bridge engineer, contract in draft.

~? | Alarm: 4 GB left her account on Sunday at dawn.
= | Migration batch, job owner Petersen, it ran on all accounts.

- | Downloaded the training films for the train ride, allowed.

? | 4 GB left her account on Sunday at dawn. Notice letter came on Monday.
? | Competitor's press note on the Thursday.

- | Left-over password on a sticky note, cleaned up, reminder sent.
- | Ward 6.

~? | Two persons used one login on ward 6.
= | Emergency login, meant for all. Poster in the nurses' room.

? | Two persons used one login on ward 6, one of them not employed here.
- | Ward sister gave us the list.

- | Trainer's certificate is from an online academy, says so itself.
- | We ask for nothing higher.

~? | Fitness club's register has no trainer by that name.
= | Club lists stage names. "Coach Mo" is his, the manager pointed at the wall photo.

? | Fitness club's register has no trainer by that name, manager pointed at the wall photo of someone else.
- | Pilates, Tuesdays.

= | Passport office had the machine down, notice in the paper.
~? | Chip in her passport could not be read by any of three readers.
= | New one read at once.

- | Passport wet from rain, reader took it at second try.

? | Chip in her passport gives a man, 1966.
- | Housekeeper, villa.

- | Interview in a parked car, he is a courier and had half an hour.
- | Clear and friendly.

~? | He did the interview from a car that wasn't his and gave a plate number when asked for the staff number.
= | Pool car. Staff number is the plate there, odd scheme, their dispatcher confirmed.

? | He did the interview from a car; a paper with our questions hung on the mirror.
- | Courier lead.

- | Recommended by a former colleague, both say so.
- | No bonus claimed.

~? | His referee and he share a phone number.
= | Number is the shipyard's gatehouse. Gate put me through to one and then the other.

? | His referee and he share a phone number. I rang as the tax office and he answered with his own name, as a bank and he was the referee.
- | Shipyard electrician.

? | Referee praised his work on a ship that was scrapped before he was hired.
- | Second mate.
- | Papers otherwise in order.

- | Sea service book shows gaps in winter, ferry stops then.
- | Deckhand.

~? | Sea service book has a stamp from a port closed to shipping.
= | Opened for repairs that month, harbour master sent us the call sheet.

- | Customs held her tools for nine days, letter attached.

~? | The parcel with our tablet was signed for by "Security".
- | Courier proof shown.
= | That is the desk at her housing block. They rang her down, tablet came online at her flat in the evening, she waved it into the camera.

? | The parcel with our tablet was signed for in Laredo.
- | Field nurse, Minneapolis.
- | Chat says all well.

- | Tablet came with the wrong plug, exchanged.

- | Studied two subjects at once, both transcripts.
- | Tired, she says, but worth it.

~? | Transcripts of two universities for the same terms, 900 km apart.
= | Joint programme. Both registrars named the other without being told.

? | Transcripts of two universities for the same terms, 900 km apart, both with full attendance in the lab.
- | Lab technician.
? | Neither lab has him on the key list.

- | Teacher, holiday work in a bakery every summer.

~? | School says she was on sick leave in the month that she taught for us.
= | They had the wrong Mrs Lindqvist. Secretary called back within ten minutes.

? | School says she was on sick leave in the month that she taught for us.
- | Evening course, 22 pupils.

- | Mason, cash in hand as a boy, cannot prove it, left it off.
- | Trial wall straight.

~? | Builder's portfolio shows a house which a colleague of mine says he built.
= | Both did. Colleague remembers him now, the roof was his.

? | Builder's portfolio shows a house which a colleague of mine built alone, with his dog on the step.
- | Trial wall next week.

- | Asked whether he may keep his old number, yes.

- | Bank needed a week for the new account, first pay by cheque.
- | Cheque in her name.

~? | Bank returned her first wage, "holder unknown".
= | Clerk had typed the branch as the account. Second try went through under her name.

? | Bank returned her first wage, "holder unknown". She gave an account in another country, then a gift card number.
- | Call agent.

- | Shepherd, no fixed address in summer, letters to the dairy.

~? | Flock on his papers is twice the flock on the hill.
= | Other half is at his cousin's pasture, ear tags read by the vet on the 30th.

? | Flock on his papers is the neighbour's, counted from our side of the fence.
- | Shepherd.
- | Dairy had warned us.

- | Ear tags in two colours, two years.

~? | Woman on the phone knew none of his dates.
- | Was meant to be the old boss.
= | New owner's wife. Husband bought the inn last year. Real old boss rang from Naples, dates to the day.

? | Old boss knew none of his dates until a rustle of paper, then all.
? | Asked her the colour of the inn and she hung up.
- | Waiter.

- | Old boss rang back from a noisy market.
- | Praised punctuality, dates right.

- | Carried a colleague's access card to the porter, found in the canteen.

~? | Access card of a sick colleague was used at the archive.
= | He lent it with the archivist's leave, a line in the loan book and her stamp.

? | Access card of a sick colleague was used at the archive, two maps gone.
- | Colleague's jacket had hung in the hall.

- | Archive counts maps each May, all there.

- | Interviewed by two of us, then the works council.
- | Unanimous.
