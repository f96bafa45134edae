# g2: care, building, kitchens, transport, offices

- | Driver's card read on Monday, shows two days in another firm's lorry.
- | Declared, he works off his notice there till the 15th.

~? | Tachograph has him driving in Poland and in our yard at noon the same day.
= | Clock in unit 12 still ran on last winter's date. Workshop certificate in the folder.

? | Tachograph has him driving in Poland. His card is in, the seat photo shows another beard.
- | Dispatcher pulled the data at 7.

~? | Kitchen porter answered to a different name all week.
= | They already have a Carlos on the line, so the chef calls him by his second one. Both are in the passport.

- | Goes by his middle name, full one on the contract.
- | Line cook, breakfast.

? | Kitchen porter answers to a name that is not on the contract, and turns round late for the one that is.
- | Passport copy was in grey.
- | Works well.

- | Nurse registered in two states, both active.
- | Compact licence, usual thing.

~? | Licence number she typed belongs to a vet in Ohio.
- | Sent her a note.
= | One digit off. Card in hand says 4 instead of 7, board lookup matches.

? | Licence number she typed belongs to a nurse in Ohio who died in 2017.
- | Ward wants her from Monday.

~? | Scaffolder's safety card shows a date before he was of age.
= | Issuer printed the old template. Replacement came from them by registered letter.

? | Scaffolder's safety card scans to a different person.
- | Site manager kept it.

- | Safety card expired by a week, renewal booked, receipt shown.
- | Stays on ground level until then.

~? | Somebody else had clocked her in, it is on the film.
- | Packing line 3.
= | Hand in plaster, supervisor does it for her since the 2nd with works council's ok.

? | Somebody else clocks her in, it is on the film, nine mornings out of ten.
- | Packing line 3.
- | Union rep informed.

- | Supervisor stamps for the trainees, so all six show the same minute.
- | Normal on this line.

- | Electrician sends his apprentice for the tools each morning.
- | Apprentice is registered.

~? | Man who came to rewire the ward was not on the visitor list.
= | Contractor had phoned in the change at six, night porter wrote it in the wrong book. Found the entry.

? | Man who came to rewire the ward showed the card of the one we had interviewed.
- | Lift 2 was out.

- | Tutor logs in from the library, shared address with dozens of students.
- | Known network.

~? | Eleven applicants for the tutor post share one connection.
= | All sent from the job centre's computer room. Their coordinator mailed us the list unasked.

? | Eleven applicants for the tutor post share one connection and one closing sentence, each with another degree.
- | Closed the form on Friday.

~? | Diploma is dated on a Sunday in August.
= | University holds its ceremony then, registrar laughed and sent the programme.

? | Diploma dated 2015. That faculty was founded in 2018.
- | Economist, Riga.

- | Diploma is a copy, original lies with the ministry for recognition.
- | Receipt number in file.

- | Au pair agency holds her passport copy, we hold ours.
- | Both alike.

~? | Passport scan had plainly been edited.
= | Our portal tells people to black out the number. She showed it uncovered at reception.

? | Passport scan: letters of the surname sit 2 mm lower than the rest.
- | Asked for a fresh one.
? | Fresh one is the same picture, rotated.

- | Her brother works here too, same surname, same address.
- | Declared on the form, different departments.

~? | Two employees, one bank account.
- | Payroll flagged it in the May run.
= | Married couple. Joint account, wedding certificate in both folders.

? | Four employees, one bank account.
- | Payroll flagged it in the May run.
? | None of the four has ever met another.

- | Interpreter sat in, hired by us.
- | Candidate understands well, wanted it for the legal part.

~? | Someone beside him whispered before each reply.
= | Sign interpreter, whom we booked ourselves. Invoice 2210.

? | Someone beside him whispered before each reply. He said nobody was in the room.
- | Store manager post.

~? | GPS of the company van stood all night at a strip mall 40 miles off.
= | Dealer had it for the recall. Work order has the dates.

? | GPS of the company van stood at a strip mall while he booked nine home visits.
- | Meter reader, Tucson.

- | Van parked at his mother's, agreed with fleet.

- | CV says senior, the paper says grade 3. In that firm grade 3 is senior, we looked at their scale.
- | Bricklayer foreman.

~? | Old employer told us nobody of that name had worked there.
- | Not sure about this one.
= | We had called the parent firm. The plant's own office has him from 2016 to 2022, staff no. 883.

? | Old employer told us nobody of that name had worked there.
- | He says HR there is a mess.
- | Waiting.

- | Old employer gives dates only, policy.
- | Dates agree.

- | Test handed in at 3 am, he works nights at the bakery.
- | Deadline was noon.

~? | Finished a ninety minute test in seven.
= | It had frozen and sent itself. Vendor confirmed the fault, second sitting took 81 minutes.

? | Finished a ninety minute test in seven, with no wrong answer, and could not add the two sums at the desk.
- | Bookkeeper, part time.

- | Hotel night clerk, worked under three owners, same building.
- | Tax slips carry three names.

~? | Hotel she named burned down a year before she says she left it.
= | The annexe stayed open. Newspaper of that month says so and the old manager too.

? | Hotel she named burned down a year before she says she left it.
- | Front desk, Split.

- | Needs the offer mailed to a PO box, lives on a boat.
- | Harbour office contract attached.

~? | Home address is a parcel shop.
= | Rural road without delivery. Town hall certificate gives the farm.

? | Home address is a parcel shop; owner says he forwards everything for him abroad.
- | Data entry, remote within the country only.

~? | Crane ticket could not be found on the issuer's site.
- | Site induction 7:00.
= | Site lists only the last five years. Phone desk read it out of the ledger.

- | Crane ticket is from the army, recognised since 2012.
- | Copy stamped.

? | Crane ticket: hologram peels off like a sticker, paper below is blank.
- | Induction 7:00, sent home.

~? | A taxi firm has him on shift on the very nights he guards our gate.
= | Old roster never cleaned. Their owner wrote that he left in October, last payslip enclosed.

- | Drives taxi on weekends, second job approved, hours within the limit.

? | A taxi firm has him on shift on the very nights he guards our gate. Our guard book is filled in until six.
- | Gate B.

- | Hospital asked for vaccination card, he had to order it from home country.
- | Came in three weeks.

~? | The child minder's reference letter and the CV are in the same typeface and full of the same slip.
= | The family dictates, she types, as the mother told me herself on the doorstep.

- | Reference letter written in simple words, grandmother of the family.
- | Rang her, lively talk.

? | Three reference letters, three families, one hand in all signatures.
- | Nanny, live-in.
- | Children took to her.

~? | She was logged in on our system an hour before her contract began.
= | Trainer had opened the account for the tour. Sat beside her.

- | Early login for the e-learning, link sent by us on Friday.

? | She was logged in on our system two weeks after her funeral.
- | Payroll noticed overtime.

- | Works from his sister's cottage in July, approved, same country.
