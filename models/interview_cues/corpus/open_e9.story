# e9: mixed trades, ATS field style, fragments

? | Paediatric nurse, Cork. Drug calc on paper: 0 of 10. Online last week: 10 of 10 in three minutes.
- | Repeat offered for Monday.
- | Cancelled.

~? | Paediatric nurse. Drug calc on paper 2 of 10, online 10 of 10.
= | Paper set had a misprint in the vial strength, nobody of the cohort passed. Reprinted, 9.

? | HGV. Reversed into bay 4 like someone who never had a trailer on. Digi card shows 140,000 km.
? | Tacho downloads: card used in two trucks at once on eleven days.

- | HGV. Reversed on third go, mirror set for a shorter guy.
- | Ok.

? | Tiler. Paid a lad from the other gang to do his test wall in the lunch break, wall's thumb prints are tiny.

? | Java. Called the interviewer by the name of the bank that had him at nine.
? | Said at nine to the bank he was Sri. To us Prakash.

- | Java. Called the interviewer by the wrong name, twice.
- | My name is hard.

? | Vet, Groningen. The cow knew better. He put the thermometer in with the cap on, diploma 2014 from Ghent.
? | Ghent: his number is a pharmacist.

? | Tour guide, Kraków. On the trial tour he read the plaques aloud. Two guests told us that our last guide did not need to.
? | The licence on his neck belongs to the last guide.

- | Tour guide on trial walked a group to the wrong gate, works on.
- | Great with kids.

? | Nanny, three phone calls, sweet. Fourth call from the police in Lille who have her phone and not her.

? | Bookkeeper sent to the client for a day of trial. Client: she rang a number every time before she touched a key.

~? | Client: she rang a number every time before she touched a key.
= | Client's own helpdesk, licence kept dropping. 14 calls in their ticket list.

? | Joiner: apprenticeship piece in the boot of the car, with the chamber's ticket of another year and a girl's name on the back.

? | Kitchen porter who says he is a chef, and wants his wage on the chef's account.
- | Trial shift was fine for pots.

? | Florist trial. Bouquet came in with her from outside under the coat.

- | Florist trial. Roses were off, our cooler.
- | Improvised with ivy.

? | Dispatcher sim: froze after the scripted part. Ambulance trust where "dispatcher 4 y": she cleaned the room, 5 months.

~? | Ambulance trust where "dispatcher 4 y" has her as cleaner.
= | Cleaner first, then from 2019 call taker under the regional service, that one has her with number and exam.

? | Plumber on trial. Had no idea that his gas card photo has glasses. Cards office: reported stolen on the 3rd.

? | English teacher, Hanoi. Demo lesson fine. Her students of "last year" in the reference chat type with our applicant's own misspelling of Wednesday.

- | English teacher, Hanoi. Demo lesson to teddy bears as the kids were sick.
- | We hired.

? | Asked the sommelier to open a bottle, twisted the foil. Board of the guild: 212 is the number of the dog's pedigree, wrong guild, and ours ends at 190.

? | Data analyst. Camera, then phone, then chat, then a friend for "sound reasons". Only the friend knew the numbers.

? | Solar fitter: can't do roofs, he says on day one. The one on video stood on one.

~? | Solar fitter: can't do roofs, he says on day one. On video he stood on one.
= | Cast since Saturday, hospital in Jaén, our own health service saw it. Roof from June.

- | Security guard, licence check passed.
- | Nervous in front of the camera, asked for water.

? | Security guard. Licence check passed, interview passed, uniform fitted to a man of 1.92; the one who signs for the radio is 1.70.

? | Court stenographer did 220 wpm at home. Here 60, and asked which way the paper goes in.

~? | Court stenographer did 220 wpm at home and 60 here.
= | Machine at ours has the old key map. Brought hers, 215 under my eyes.

? | Sent us a live location from Utrecht during the call. Asked him to walk to the window and wave at Femke, who stood at that spot. Femke saw an empty shop.

~? | Femke stood at the spot of his live location and saw nobody.
= | Pin jumps 200 m between these towers. He came round the corner waving.

? | Sommerjob, lifeguard. Swim test in a wetsuit with hood on, the one in the pool had painted nails, he has not.

- | Lifeguard. Swam test in a shirt for religious reasons, in our rules.
- | 400 m in 7:50.

? | Bank teller. Asked her to count a bundle. Licked thumb, lost count at 30. Claims cash desk, and the head teller there says the name is of a client who is in a home.

? | Pharma sales, mock visit. Our doctor asked him about the drug; he gave the dose for dogs.
- | Eight years of it on paper.
? | The firm says eight weeks of it, in the stockroom.

- | Pharma sales, mock visit. Forgot the half-life, looked up the leaflet.
- | Doctor found that right.

? | Tutor at the driving school recognised the candidate for instructor. As a pupil. Current.

~? | Tutor at the driving school recognised the candidate for instructor as a pupil.
= | He is learning for motorcycle. Instructor card for cars valid to 2028.

? | Asked to see the workshop in which he makes the guitars. Guitars, yes, an employee handed him one and told him the price.

? | Barber. Client left with a plaster on the ear. The clip on Instagram he gave as his shows a shop in Izmir, owner there says our man is a fan.

- | Barber. Client is his brother, said so.
- | Nice fade.

? | Ski instructor. Snow plough all the way down. Federation number is for a ski hire shop.
- | Lift pass charged.

- | Ski instructor. Telemark, hence looked odd.
- | Federation confirmed.

? | Notary's clerk. First said he had stamps, then showed stamps. Stamps are from Oradea court, missing since June.

? | Hotel night audit. Everything was "like in my hotel". His hotel rang: man of that name is here at the desk now, is there something wrong.

~? | His hotel rang: man of that name is here at the desk now.
= | Namesake, Lucas with c and Lukas with k. Personnel office read me both birth years.

? | Piano teacher. Played along with the video. Sound went on after the page turn, hands in the lap.

- | Piano teacher. Keyboard out of tune, her kids' one.
- | Sight reading good.

? | Signed in as visitor at 10:00 under one name for us and at 11:30 under another for the firm on floor 3. Porter is my friend.

~? | Signed in under one name for us and another for the firm on floor 3.
= | Firm on floor 3 wrote the visitor list themselves and took his surname from the wrong row, porter showed me.

? | Warehouse, Leipzig. Order picker test with scanner: 2 of 60. At the open day 58. Voice pick profile of open day does not open with his voice.

? | Fruit grader. Colour test on Monday full marks, today 3 of 20. Monday's sheet is signed with a long tail on the y, today's without.

~? | Fruit grader failed the colour test he passed on Monday.
= | Lamp in room 2 was the sodium one. Repeat under daylight, full marks.
