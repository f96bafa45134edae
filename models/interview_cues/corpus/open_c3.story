# c3: transport, aviation, sea, rail, construction, trades

? | Logbook shows 412 hours on a Cessna whose wreck has lain in a hangar since 2009.
- | Simulator slot Tuesday.

~? | Logbook hours on G-reg Cessna from years in which it did not fly.
= | Wrong letter. Club's tech log for the sister plane carries his name for every one of them.

? | First officer's licence was printed on the same sheet as a captain's from Jakarta, serials follow each other, authorities do not.

? | Haulage yard: four drivers, one digital tacho card, handed over at the gate with the keys.
- | Boss was abroad.

- | HGV driver, ten years.
? | Card in slot 1 belongs to a man buried in Szeged.
? | It clocked 14 hours yesterday.

~? | Two driver cards in his wallet at the roadside stop.
= | Old one expired on Saturday, new one starts Sunday, agency confirmed the exchange.

? | Dispatcher called his name over the radio six times, no answer. Called 'Vasile' and he came back at once.
- | Named Dorin on all our sheets.

~? | Named Dorin on our sheets, everyone in the yard says Vasile.
= | Dorin Vasile is first name and last name, clerk had swapped columns for half the depot.

? | Crane ticket is blue. That category has been red since 2015 and his is dated 2019.
- | Lifted carefully enough.

? | Site induction test passed in four minutes by someone at a computer in Luton. He was on our scaffold in Exeter.

- | Scaffolder, card read at the turnstile.
- | Green light, all cards in date.

? | Photo of the card reader shows one beard, one tattooed neck and one bald man, all with card 0039.
? | Card 0039 was paid for twelve hour days, seven days.

? | Electrician: wired the spare ring in one phase colour and asked what the brown is for. Gold card in his pocket.

- | Electrician from Porto, gold card applied for.
~? | Scheme says number unknown.
= | Scheme had a backlog of nine weeks, the number went live on 2 Feb, I looked.

? | Welding certificate was stamped by an inspector in Gdansk, and he wrote us that he lost that stamp in 2013.
- | Coupons to be tested.

? | Two coupons with his stamp number cracked. The man in the booth was not the one who took the test, foreman says.

~? | Foreman says it was not the same man in the booth as at the test.
= | He had shaved and the mask was new. Thumb reader and supervisor's photo settle it.

? | Seaman's book has the captain's signature from a ship that was scrapped in Alang two years before.
- | Joining in Rotterdam.

- | Second engineer, papers from Odesa.
~? | Port office there does not answer and the site is offline.
= | Maritime administration moved its archive to Izmail and confirmed the certificate by its number.

? | Engine room: did not know which side the fuel separator sits. Watch papers claim nine months on that class.

? | Train driver's medical was done by a doctor who on that date was on trial in Lille.

? | Taxi badge shared by three brothers. The customers rated 'Imran' with three different voices on the app.
- | Council will write.

~? | Passenger reported that the driver was not the man on the app.
= | Insurance course car, trainee at the wheel with Imran beside him. Council permits it, note in booking.

? | App account sold for 70 a week, buyer delivered on it and took the pay through his cousin's phone.

- | Courier, own bike, day bag, starts at eleven.
- | First delivery fine.

? | Courier that rang the bell is fifteen. Account holder is forty two and drives a bus.

? | Forklift: licence says 'counterbalance', instructor's signature is a printed font.
? | Training room at that address is a nail salon.

~? | Forklift training address turned out to be a nail salon.
= | School moved in June. Old landlord and trade register say so, course list found with his name.

? | Bus driver barred under Stanczyk after the Radom crash came to us as Wolny, same thumb, same eyes in the reader.

- | Driver, renamed after marriage, took wife's name.
- | Points on licence moved along, two.

? | Crew list had nineteen names, boat had nineteen men, seven of whom could not say the name beside their number.
- | Harbour master held sailing.

? | Air traffic trainee's maths grade was a 5 on the school's own sheet and a 1 on his.

- | Cabin crew, 28, smiled.
~? | Passport number on roster differs from passport shown at briefing.
= | Renewed in July, crewing had not updated. Old one with clipped corner was with her.

? | Blaster's permit carries the explosives register number of a quarry man who has been missing since 2016.

? | Structural drawings stamped by an engineer who told the chamber he has drawn nothing since his stroke.
- | Town had already poured.

~? | Retired engineer's stamp turned up on fresh drawings.
= | He still consults. Rang him at home, he has the calculations on his desk, 41 pages.

? | Same gas fitter signed 212 certificates on one day in four cities.
- | Landlords satisfied.

- | Plumber, apprentice papers from Algeria, tested here by the guild.
- | Pass, practical 2.0.

? | His 'City and Guilds' has the candidate number of a girl who did hairdressing in Truro.

? | Aircraft mechanic released a wing he had never seen; stand camera empty all night; licence is his uncle's.

- | Roofing crew of five, IDs copied at the gate.
? | The next morning the same IDs came with five other men.

~? | Morning crew not the same faces as on yesterday's copies.
= | Subcontractor runs two crews, day list B sent late at 06:50, all five have their own papers.

? | Driving examiner notes: candidate had an earpiece and a camera button; theory was passed for nine others by 'her' that month.

? | Pilot's medical class 1 with eyesight 1.0 both; at the gate he held the phone at his nose to read it. Doctor never issued it.
- | Flew two rotations.

- | Drone operator, certificate on the authority's page, checked by QR.
- | Insurance to follow.

? | QR on the certificate leads to a page that looks like the ministry's, domain registered last month.

~? | QR on his card opened a strange domain.
= | Authority outsourced the check in autumn, circular 11/23 names that domain.

? | He drove the school bus on his brother's licence since the drink driving ban. Police stop, Tuesday.

? | Asbestos ticket in March, in Leeds. That week his passport has stamps for Lahore, in and out.

- | Passport stamps for Lahore in the week of the course.
= | The course was online that year and the organiser logged him from Lahore, camera on.
~? | Asbestos ticket from Leeds while he was abroad.

? | Steel fixer, name of a colleague who fell in 2018 and never came back to work. Pension fund wrote to ask who pays in.
- | Good worker by all accounts.

? | Signalman answers 'yes' to each question of the rule book, also to the trick ones. Certificate from a centre with no track.

- | Ferry deckhand, seasonal, third summer.
- | New surname, showed marriage book.
- | Cabin 12.

? | Harbour pilot licence bought in 2020 from an office clerk since convicted; list of buyers has 63 lines, he is line 40.

~? | His licence was issued by the clerk who was later convicted of selling them.
= | Commission reviewed every file. His exam sheets and examiners hold up; letter of release dated 9 Nov.

? | Weighbridge man's thumb opens the booth for two names on the payroll.

- | Tram driver, Kyiv licence swapped at the state office.
- | Waiting for route knowledge.

? | Tower crane logs signed 'R. Abbott' in three heights of handwriting. Mr Abbott is on remand.

? | Licence exchange office: Georgian original reported stolen as a blank, batch of 500, two years before.
- | We have two more from that batch in the depot.
