# g14

- | Crew bus left without him, he took a taxi, slip handed in.

~? | Taxi slip was from a town that he'd no business in.
= | Firm's seat is printed on all slips. Route on the back: station to us.

? | Taxi slips, thirty, one pad, numbers in a row, across a year.
- | Field sales.

- | Lost slips, own statement, allowed up to 20.

~? | Seen leaving by the fence hole with a roll of cable.
- | Gate 2 camera.
= | Gate was stuck, guard sent them all round there. Cable went to hut 6, where it is.

? | Copper roll goes out by the fence, white van, each second Tuesday, his.
- | Gate 2 camera.
- | Foreman wants him for the next site.

- | White van of the firm, scratched by fence, reported.

~? | Two different women had handed in the same child's sick note to school, both as our au pair.
= | Old one and new one, handover week. Family had both to stay till Sunday.

? | Au pair on the visa is in Cali. One in the house answers to her name when police are there.
- | Host mother is content.

- | Au pair changed families through the agency, reason: cats.

= | Bank told us by letter that its branch numbers changed on 1 Jan.
~? | Account number he gave did not exist.
- | Tyre fitter.

- | Account number had a blank too many, paid next day.

? | Account number he gave did not exist. Second one neither. For the third he asked for an envelope.
- | Tyre fitter.

~? | Ship's doctor's number led to a man who sells pianos.
= | Country code missing. With 45 before it: her practice.

? | Ship's doctor's number is genuine, the doctor who owns it has never been to sea.
- | Sailing in a week.

- | Ship's doctor retires, hands over by list.

~? | Applicant's sister applied with his photo.
= | Shared computer, wrong file picked. She sent her own before we asked.

? | One photo, and with it a Tom, a Tomas and a Tamás.
- | Three recruiters, one lunch table.

- | Photo on a mountain, helmet, we ask for none anyway.

~? | Bus firm's letter of reference is dated after its boss had died.
= | Daughter signed for him, p.p. before the name. She runs it now and read it to me.

? | Bus firm's letter of reference is dated after its boss had died, signed by him.
- | Coach driver.
- | Knows the Alps route.

- | Bus firm's letter came late, daughter's wedding.

~? | The night log has his number in three wards at one time.
= | Stand-in physician carries all three pagers, rota says so.

? | Blood sugar figures of nine patients are the same nine every night.
- | Night nurse, ward 5.
- | Relatives like her.

- | Blood sugar meter swapped, old one read high.
- | Noted on all charts.

~? | Two dates of leaving, neither with a reason.
= | Plant went in two steps, day shift and then night. Liquidator's list has him in the second.

? | Liquidator's list has every man of the plant. Not him.
? | Says he was there to the end.

- | Liquidator sends letters in bulk, ours was in it.

~? | Security saw him photograph every door.
= | Fire officer, yearly round, order on the board.

? | Security saw him photograph every door. On his first day, as a cook.
- | Phone was shown, empty.

- | Photographed the menu to learn it.

- | Laptop bag had an older asset tag of the previous holder.

~? | Inventory lists his computer as scrapped.
= | Scrap run was called off after the pallet was listed. Two others sit here as well.

? | Inventory lists his computer as scrapped. So are the forty he sold.
- | Depot, 12 years with us.

- | Depot counts twice a year, one cable short.

~? | Choir, club and baker's wife all call him by another surname.
= | Farm name. In that valley the house gives it, vicar's book has the pair.

? | Club, baker and post know him by another surname; court does too.
- | School caretaker, keys from Monday.

- | Farm name on the letter box, family name below.

- | Seamstress does repair at home for neighbours, small sums, told us.

~? | Costume sold online with our label still in it.
= | From the theatre's own flea market, stamp "sold" inside.

? | Costumes sold online, label cut, the wine stain from act two still there.
- | Wardrobe, second season.

- | Wardrobe list says 41, hangers 41.

~? | His hard hat sticker was of a course that he had not sat.
= | Hat from the pool. His own course is in the book, 14 March, row 6.

? | Course book: row 6 is written over a rubbed-out name.
- | Tunnel crew.

- | Course was held twice as the first room had no light.
- | All 18 in the book.

~? | She rang in from the plane and we heard her at the door.
= | Rang from the jet bridge an hour before, the mailbox played it late.

? | She rang "from the plane". We heard our own lift behind her.
- | Expenses: flight, 640.

- | Flight cancelled, rail instead, cheaper.

~? | Translator at court has never been on the list of sworn ones.
= | Ad hoc oath for a rare tongue, judge's minutes page 2.

? | Translator at court made it up, says a listener who speaks it.
- | Tigrinya, morning session.
- | Judge has broken off.

- | Translator asked for a slower pace, judge nodded.

~? | Half of the lift checks bear a time at which the lift was full of film people.
= | Checks are from the shaft, no cab needed. Maker's engineer showed me on the spot.

? | Lift check 3 June: all fine. There was no lift in it from May to July.
? | Same hand for nine houses.

- | Lift check overdue by a day, strike.

- | Brought a witness to the pay talk, allowed.

- | Landlord is his trainer too, both on the form.

~? | Trainer ticked him present, turnstile never saw him.
= | Turnstile was off for the dance troupe's cart, Monday to Wednesday, nobody was counted.

? | Trainer ticked him present for 60 hours; he was on a ski lift in another canton, ticking passes.
- | Grant office reads along.

- | Missed two course days, caught up on Saturdays.

~? | Baker's health card shows a scar that he does not have.
= | Doctor's dictation for the next patient. Same doctor tore it up and wrote a new one as I waited.

? | Baker's health card, doctor's own list: number goes to a lady of 80.
- | Oven hall, 2 am.

- | Health card renewed every other year, last one in May.
- | Baker, quiet man, good rolls.
