# g11: short dry clearings, quiet facts

~? | Ran two contracts of 40 hours in February.
= | Ours began on 1 March. Typo.

- | Two contracts of 20 hours each, both ours.

? | Ran two contracts of 40 hours in February, meetings of both in the calendar, never at once accepted.
- | Product owner.

~? | Shirt of a different company on camera.
= | Second-hand market, Sunday. Half our office wears that one since.

- | Wore the jersey of his handball club, sponsor's name on it.

? | Shirt of a different company on camera, its badge on the cord, today's date on its visitor sticker.
- | Our stand-up, 9:30.

~? | Blood donor card of his shows a different year of birth.
= | Donor service wrote the issue year in that field till 2015. Their nurse knew.

? | Bus pass, gym card and his mother give one birthday. Licence gives an older one.
- | Needs 21 for the crane.

- | Turned 18 in week two, contract starts after.

~? | Door of the clinic was opened from his phone at 3.
= | Pocket. Phone maker's recall, sixteen staff affected, log shows it closed again in four seconds.

- | Opens for the cleaners at 3 on Fridays, in job description.

? | Door of the clinic was opened from his phone at 3, opiates short at 6.
- | Night porter.
- | Count done twice.

~? | Swabs came back with another person's DNA.
- | Lab job, clearance test.
= | Bone marrow from a donor in 2011, hospital letter. Geneticist said: of course.

? | Hair test clean. The hair is a horse's.
- | Lorry driver.

- | Test repeated as tube broke, fine.

~? | The lady who came for the key had a different maiden name.
= | Adopted at nine. Both in the long birth record.

- | Key handed to her deputy with a note by mail.

? | The lady who came for the key had a note by the tenant. Tenant cannot write.
- | Home care, flat 12.

~? | Two men swore they alone had laid the floor in the town hall.
= | Each half. Seam under the podium, town's builder drew it for me.

? | Four men swore they alone had laid the floor in the town hall. It's old planks, never relaid.
- | Parquet layer, four candidates.

- | Laid floors with his uncle, cannot say which one alone.

~? | Ministry's list of teachers shows his number as free.
= | List is from before summer. October's has him.

? | Ministry's list of teachers shows his number as free. October's too.
- | Maths, grade 8.
- | Head already gave him a class.

- | Ministry's list misspells half the staff.
- | Number decides, fits.

~? | Her savings bank stamp was on the bank letter upside down and in green.
= | Village branch, I rang, lady does it so. Green is the Friday pad.

? | Bank letter: branch rang back, that lady retired before euro.
- | Gardener's helper.

- | Bank letter by fax, we still have one.

~? | He was dead according to our own system.
= | Ticked wrong box in exit dialog. Undone, cake.

? | He is dead according to the parish, and he clocked in at 6:02.
- | Sawmill, early shift.
- | Foreman did not see him.

- | Clock at the sawmill prints old dates after each power cut.

~? | Sent 300 customer names to a private box.
= | Private box is a customer's, order was to send it her, letter of the 6th, data officer ticked.

- | Mailed herself the recipe for the canteen cake, data officer smiled.

? | Sent 300 customer names to a private box, last day, 17:58.
- | Farewell was at 16.

~? | At the check in Marseille he had no idea of his own CV.
- | We were about to stop.
= | Agency had swapped pages. We laid out the right ones and he went through them with dates.

? | At the check in Marseille he called his own CV "hers".
- | Crew manager.

- | CV was in French, talk in English, dates went a bit off.

~? | Neighbour: "No one lives there."
- | Visit for the care permit.
= | Garden house at the back, entry on the lane. Had tea there, permit given.

? | Neighbour: "No one lives there, just the postman's pile."
- | Visit for the care permit.
- | She is paid for four children in it.

- | Neighbour's dog, no bell, rang her, came out.

~? | Trade body says the master's title was revoked.
= | Fee row in 2013, given back in 2014. Second sheet was stuck to the first.

? | Trade body says the master's title was never his, belongs to the shop he swept.
- | Chimney works.

- | Master's title from abroad, equalled in 2020, sheet in German and Dutch.

~? | Kept the customers' car papers at home.
= | Flood alarm, boss told all three of them to take a box, all came back counted.

? | Kept the customers' car papers at home. Nine of the cars now drive in Tirana.
- | Workshop desk.

- | Took a folder home to copy it, back on Monday, in the book.

~? | She'd left the old post "before inspection", writes the auditor.
= | Maternity. Born on day two of it.

? | She'd left the old post before inspection, and so had the medicine book.
- | Care home, Hull.
- | Speaks well of residents.

- | Inspection found dusty shelves, nothing on staff.

~? | A courier brought his work sample with a sender in Chennai.
= | Glass bought there, customs paper. He cut it with us on the bench again, same cut.

? | A courier brought his work sample with a price list of the maker.
- | Glass cutter.

- | Work sample broke in the post, second one sound.

~? | The crew list shows 11, the boat carries 10.
= | Cook in hospital in Vigo, doctor's slip came by radio.

? | The crew list shows 11, wages for 11, bunks for nine.
- | Skipper's wife keeps the books.

- | Crew list retyped after salt water.
- | Harbour stamp over it.

~? | Test lab named on his report told us it was closed for fraud.
- | Soil engineer.
= | His report is from before, by the honest half, which moved to Brno. Core samples are there with his tags, re-measured for us.

? | Test lab named on his report told us number 88 is a cow's milk test.
- | Soil engineer.
- | Dam is due in May.

- | Rents a room from his team lead, both wrote it down.

~? | Team lead transfers 400 to him on each first.
= | Deposit for the flat, paid back in parts. Lease and receipts with compliance.

? | Team lead gets 400 from each new picker on the first.
- | Orchard 2, thirty pickers.
- | All came on his word.

- | Pickers pay the bus driver themselves, a coin each.

~? | Her cart was full of boxes with no bar code.
= | Bar codes peel in frost. Maker swaps the roll, three halls affected.

? | Her cart was full of boxes with no bar code, they're for sale on her son's page.
- | Cold hall, nights.

- | Interview with the works doctor put off, doctor had flu.
- | Fit, no limits.

~? | Weighbridge had his lorry at the scrap yard and at our gate within two minutes.
= | One clock fast by 40. Bridge keeper set it as I stood there.

? | Weighbridge had his lorry empty. Slip says 22 tons delivered.
- | Gravel, site 5.
- | Slip has all stamps.

- | Weighbridge out of paper, tons by hand, two initials.

~? | Museum told us the restorer was never let near that altar.
= | The altar no, wings yes. Their own report, page 9, names him.
