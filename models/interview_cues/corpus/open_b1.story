# round 6, b1: stand-ins, bait and switch, day-one ability

? | The man at the gate on Monday is left-handed, the one at the weld test struck the arc with his right.
- | Gate pass printed, PPE issued size L.
- | Supervisor Kalle shows him bay 4.

? | Signed the test sheet "M. Oyelaran", signs the contract with four different letters.
- | Contract scanned to folder 2231.

~? | Signed the test sheet "M. Oyelaran", signs the contract with four different letters.
- | Rang her.
= | Married on the 14th, registry office paper came with the passport.

? | Panel remembers a scar through the left eyebrow. Fatou, who sat next to him at induction, says there is none.
- | Induction ran over by twenty minutes.

~? | Three of us swear the woman at interview was a head taller.
= | Interview chair in room C is the high drafting stool, facilities confirmed.
= | Badge photo and panel photo put side by side by security, same person.

- | Wears glasses now, did not at interview.
- | Starts on Thursday.
- | Parking space 61.

? | Passed the reach truck test at 96 percent. On shift he asked which lever tilts.
- | Put him on hand pallets for today.

~? | Passed the reach truck test at 96 percent. On shift he asked which lever tilts.
= | Our new trucks have a joystick, the test centre has the old four-lever model. Trainer says everyone asks.

? | Could not find reverse on the lorry he drove for us in the assessment two weeks ago.
- | Same truck, same yard.
- | Transport manager drove the load himself.

? | Mrs Lindqvist met the nurse at the jobs fair and shook her hand. The nurse on ward 6 has never been to the fair.
- | Ward 6 short by two tonight.

? | He was asked what he had told us about the Rotterdam job. "Which Rotterdam job?"
- | First week otherwise calm.

- | Did not remember my name from the interview.
- | Remembered the coffee.
- | Onboarding with Priit on Tuesday.

? | Invigilator's seating plan has seat 19 as a man with a beard. Result for seat 19 is for Ms Jelena P.
- | Plan and results both archived.

~? | Invigilator's seating plan has seat 19 as a man with a beard. Result for seat 19 is for Ms Jelena P.
- | Exam office asked.
= | Row D was counted from the window that day. Jelena sat in 22, both papers have her number in her hand.

? | Sat the electrician's theory paper in Ostrava and in Plzen on the same morning, both on the sheet at 9.00.
- | Papers go to the board.

? | Handwriting on the translation exam has the continental seven. His application form does not, nor the forms he filled here.
- | Two examiners marked the paper.

- | Handwriting is dreadful.
- | Passed with 71.
- | Certificate by post in three weeks.

? | The centre's turnstile never read his card on exam day. The exam exists, with 88 points.
- | Wrote to the centre.

~? | The centre's turnstile never read his card on exam day. The exam exists, with 88 points.
- | Wrote to the centre.
= | Turnstile was out from 7 to noon, paper list used. His line is on it with the guard's initials.

? | Took the forklift theory for eleven colleagues of the same staffing agency, at two hundred each.
- | Court in Antwerp, suspended sentence.

? | Her brother had sat both the numeracy and the reasoning round, he told the tribunal so himself.
- | Dismissal upheld.
- | Costs reserved.

- | Her brother works in dispatch, declared on the form.
- | Not on the panel.

? | Typed 94 words a minute in the test. Letter of half a page took her all of Tuesday morning.
- | Test was done from home.

~? | Typed 94 words a minute in the test. Letter of half a page took her all of Tuesday morning.
= | She had been given a keyboard with Greek layout, IT swapped it at 11. Second letter in four minutes.

- | Slower than in the test, first week, new system.
- | Mentor content.

? | Quoted the VAT rules for chain transactions by heart in July. In August booked the deposit as revenue and asked what a reverse charge is.
- | Chief accountant is redoing the month.

? | Interview in fluent Dutch for fifty minutes. The desk reports he needs a colleague to say good morning to callers.
- | Three callers complained.
- | Shift lead moved him to mail.

~? | Interview in fluent Dutch for fifty minutes. The desk reports he needs a colleague to say good morning to callers.
- | Occasion for a chat.
= | He lost his voice after the throat operation, doctor's note is with HR since the 3rd. Colleagues speak for him this week.

- | Dutch is B1 as stated in the ad and the CV.
- | Needs help with the callers from Zeeland.

? | Won the sample kitchen drawing round. Now opens the drawing program and looks for the menu with the lines in it.
- | Head of design sat with him an hour.

? | Said at the test he had built the pricing model alone. Day two he asked a trainee how to lock a cell.
- | Trainee told me at lunch.

? | The test translation had our house terms right, which are in no public text. Her first paid job has none of them.
- | Payment for job one on hold.

~? | The test translation had our house terms right, which are in no public text. Her first paid job has none of them.
= | Project manager forgot to attach the term list to job one. It had been in the test pack.
- | Job redone at our cost.

? | Turned up with a man who set up the machine for him and left at nine.
- | First shift on the press brake.
- | Parts were good until nine.

~? | Turned up with a man who set up the machine for him and left at nine.
- | First shift on the press brake.
= | The man was the manufacturer's fitter, on our own order 7718.

? | When the camera at the second round was switched on, the receptionist who had taken him upstairs in the first said loudly: not him.
- | Round ended on time.

? | Recruiter had photo of the first call on her phone. Ear shape, hairline and a tooth differ.
- | She keeps it in the ticket.

- | Photo on his profile is from about 2012.
- | Recognised him at once at the station.

? | At the final round he said he was happy to meet us for the first time. It was the third.
- | Same panel as before.

~? | At the final round he said he was happy to meet us for the first time. It was the third.
= | He meant in the flesh, the two before were on video. Went on about our questions from both in detail.

? | Candidate of the first round told us about twins and a dog. Candidate of the third asked for Sundays off, "no family, I'm free otherwise".
- | HR asked nothing further.

? | Voice of the driver who rings in from the road belongs to someone else than the man who was briefed, says dispatch.
- | Route 14, Graz to Linz.

? | Police stopped van 9. Behind the wheel sat a person whom we do not employ.
- | Van 9 is assigned to Mr Tesar.
- | Parcel count was right.

~? | Police stopped van 9. Behind the wheel sat a person whom we do not employ.
- | Van 9 is assigned to Mr Tesar.
= | Garage mechanic on the test drive, garage has sent the order with the time.

? | Hired one crane operator in March. By May four men had used his card, the slewing log shows four styles and two speak no Danish.
- | Crane stopped by the site manager.

? | Sent his cousin for the medical and another cousin for the drug test.
- | Clinic compared the two signatures.

- | Cousin drove him to the medical.
- | Result fit for night work.

? | Blood group on the medical of June: A positive. Of September, same employee: O negative.
- | Occupational doctor asks for a call.

~? | Blood group on the medical of June: A positive. Of September, same employee: O negative.
= | Lab has withdrawn the June batch, labels slipped by one. Fourteen of our people affected.

- | Asked us to repeat two questions.
- | Line was bad on our side.
? | For the practical part a different pair of hands came into the picture, with a ring and nail polish.
- | Nothing was said at the time.

? | Let his flatmate do the on-call weeks. Nobody noticed till the flatmate asked us for the overtime.
- | Legal has the mail.

- | Swapped on-call weeks with Nadia, approved in the rota.

? | Care home in Kiel: night nurse who signed at 22.00 was in a police station in Hamburg until 2.
- | Medication round is signed at 23.30.
- | Head nurse pulled the sheets.

? | The lady at the desk of the testing centre recognised him: third time this month, third name.
- | Centre rang our number on the form.

~? | The lady at the desk of the testing centre recognised him: third time this month, third name.
- | Centre rang our number on the form.
= | He is a driver for an agency and brings the candidates in. Centre checked, has never sat a paper there.

- | Third attempt at the same exam, allowed up to five.
- | Passed this time.

? | Interpreter at the hearing rendered the oath wrongly twice. The recording from her accreditation has perfect sentences in another timbre.
- | Hearing postponed to the 9th.

? | Judge asked him to read his own certificate aloud. He could not read the language it certifies.
- | Came recommended by the pool.

? | Taxi firm, Leeds: eight drivers had passed the knowledge test in one afternoon at the keyboard of one clerk.
- | Council suspended the clerk.

- | Eight drivers tested on one afternoon, two rooms, two examiners.
- | Six passed.

? | The welder's coupon from the test has stamp 17. Stamp 17 was signed out to our own foreman that day.
- | Coupon kept in the cabinet.

~? | The welder's coupon from the test has stamp 17. Stamp 17 was signed out to our own foreman that day.
= | Foreman's own stamp was 11, the clerk misread his note. Stamp book shows 17 to the candidate at 10.20.

? | Sample loaf at the trial bake was superb, it had been under his coat.
- | Head baker found the bag of another bakery.

- | Trial bake went well, crumb a bit tight.
- | Offer at 3,100.

? | Worker described in his trial shift how to thread the overlock. In production she has never touched one, says the line, and it shows.
- | Line 3 down fifteen percent.

? | Agency had sent its best mason for the trial day and a lad from the car wash for the contract.
- | Both under the one name.
- | Site Wolfsburg.

? | Third day. Knows nobody he was introduced to on the tour, calls the canteen "over there" and asks where the tour would start.
- | Tour was with me, two hours, last month.

~? | Third day. Knows nobody he was introduced to on the tour, asks where the tour would start.
= | Tour was at the old building before we moved, and with the team that left in the summer.
- | Gave him a map.

- | Nervous, dropped the pen, forgot the second question.
- | Recovered.
- | Yes from me.

? | Passport at the door and face agree. Face and recording of Friday do not.
- | Recording kept ninety days.

~? | Passport at the door and face agree. Face and recording of Friday do not.
= | Friday's file was from the 2 pm slot, misnamed by the scheduler. The 3 pm file shows the person at the door.
