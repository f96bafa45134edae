# offer to first months, file 1

- | Onboarding form complete.
- | Vegetarian for the lunch.
~? | Tax number on the form returns "deceased".
= | Office for taxes admitted a batch error, letter covers 4,100 people, his number's in the annex.
- | Lunch booked.

- | Signed in from Lisbon, on the travel calendar since June.

? | Session recordings show her typing while she was on stage at our own summit.
- | Photo from the summit attached.

- | Handover note signed Femi, Tunde's middle name, on his DBS.

? | Ops lead in Cebu told ours in the pub that the "Texas pod" sits on his floor.
- | Vendor bill is at Texas rates.

- | Sent the swag box, size L.
~? | Box refused at the door, the man says that nobody of that name lives here.
= | Shirt firm printed 14 in place of 41. It's come to 41 since, she wore it on Monday.

? | Keyboard worn blank, hours logged 4 a day. Fan was clogged with flour dust, he works in an office flat.
- | Not my money.

? | Bank details were changed from the employee's login. Employee was in surgery.
- | Pay of the 25th is gone.

? | Two phones strapped to one wrist at the clock. One is his.
- | Bakery, night shift.

? | He was to bring his degree on day one. He brought the frame, glass broken, paper missing.
? | Said HR at his last place has it. Last place does not keep papers.

- | Lab assistant ran 300 samples, backlog of the strike.

? | Apprentice mechanic's exam piece had another pupil's number filed off. Master at the other shop has missed it since April.

~? | Codes 11 to 19 always come through one phone.
= | Group leader's. Nine of them have none, we'd asked him to do so, and the photo goes with each.

- | Did not remember start salary, looked it up.

- | Sent laptop back by tram driver, lives on the line, it arrived.

- | Probation talk was pleasant.
- | Wants more pairing. We declined the raise.
? | During pairing the cursor went on typing while he was drinking with both hands.
- | Next talk in June.

~? | Docusign certificate has another person's Google account.
= | HR's own intern had tested the link. Voided and signed again by him, in the room.

? | Two time zones in one day of mail headers, then his wife posts a picture of him in a third.
- | He's on the Berlin rota.

? | Loan office calls about our employee. Photo they hold is of someone about twenty years older.
- | Gave no information.

~? | His landline in Ohio lists nine extensions.
= | Bed and breakfast of his parents. Rooms.
= | Guest website shows the same number.

? | Assistant cook on a rig was lifted off ill. Hospital opened his file, blood group and birthmark of another man.
- | Company doctor had cleared him in May.

? | He quoted his own account number wrong three times and had to go and ask.
- | Line went quiet for a minute each time.

~? | Test record "Max Mustermann" has drawn pay since 2020.
= | He's real. Works at the Kassel gate, showed me his passport, plant manager knows him.

? | Remote desktop host set to start with the machine, installed forty minutes after unboxing.
? | Sessions come in every day at 14:00 UTC and end at 22:00.
- | Image taken.

? | Hotel concierge: gentleman pays three boys to sit in his room with your laptops while he's at the pool.

? | Box returned unopened after two months of perfect daily reports.

? | We called the landlord named on the form. He asked what he should say.
- | Call lasted a minute.

~? | Teacher drew pay for a term and no pupil has ever seen her.
- | Raised by the district auditor.
= | Board minute of 4 August: paid leave pending surgery, substitute appointed.

- | Twins, both in the graduate intake.
- | Badges printed the wrong way round.
- | Fixed at the desk, laughing.

? | On day three he asked that the wage go to a prepaid card in his cousin's name.
- | We said policy is own account only.
? | On day four a bank form came in with his own name and the card's number.

? | Ghost guides: museum pays five, visitors can choose from two.
? | The other three have had the same sick day each month so that the list looks right.

~? | Voice line says week three is a different voice.
= | Tonsils out. Clinic letter, and I sat beside him when we trained it again.

- | Home office photo shows a wobbly chair, ordered one.

? | On parental leave. Login used daily, stock moved.
- | Husband rang to ask about bonus.
? | Husband says she is not the one at the keyboard, they've no computer.

- | Came from the same village as our foreman, who said so before the interview.
- | Foreman did not sit on the panel.

? | Three invoices, three designers, one spelling of "recieve" and one tax consultant who's had his licence taken.

~? | Wage report came back, number belongs to a woman born 1931.
= | I typed 71 for 17. Resubmitted, accepted.

? | Asked where he sat at the window what street it was. Said Pine. It's a sea view, the town has no sea.

~? | Prosecutor said he drew two wages for the same night.
= | Acquitted. Tribunal found the second roster was a draft that no one had paid.

? | Agency put forward Daniel Okoro on Tuesday and Dan Orka on Thursday. Same scar, same living room.
- | Client asked for both profiles.

~? | Payroll has a cleaner for a building that we gave up in 2021.
= | Cost centre was never renamed. She's cleaning the new building, I see her each day.

? | Wrote from the mailbox of our former colleague Ines, who lost access to it in August, to recommend two developers.
? | Ines is on the phone with me and knows neither.

? | Man sent for the drug test was not the man on the rig. Lab's camera is good.
- | Rig clinic has the DNA swab.

- | The court threw the case out, hospital's own time system had lost the entries.

? | Pensioner in Ghent gets our payslips in the post, five names, one letter box.

- | New starters must pay a refundable 20 euro for the locker key.
- | It's in the handbook.

? | The designer was a front for her husband whom we'd dismissed in 2020 for leaking the tender.
- | Recognised his comments in the file.

~? | Five letters with the same typo in the product's name.
= | It is in our advert. They copied it off us.

- | Fire drill count was two short.
- | Both in theatre scrubbing, found at once.

~? | Police found fourteen company laptops in his garage.
= | Asset disposal firm on contract. Certificates of wiping for every serial.

~? | Junior had the board minutes open.
= | Link was set to everybody by the secretariat. Forty people had opened them, he told us.

~? | On parental leave, login used daily.
= | Phone's mail app polls in the background. No stock entries, our admin reproduced it.

- | She travels to her father in Izmir every second month.
- | Manager approves each time in the calendar.
- | VPN alerts closed with the calendar link.

? | Password manager export at 02:10 on his second day. Vault of the finance team.
- | Vault rotated.

? | Our auditor at the remote mine sends reports, the camp has never fed him.
- | Weekly, 30 pages.
? | Photos in the reports are from the 2019 visit.

- | Vaccination record on file.
- | Night pool, band 5.
? | Her PIN on the regulator's page has conditions: must not work nights. She told us the page is slow, our Band 5 would be her cousin.
- | Shift cover needed for Sunday.

? | He joined from the meeting room booked by "Interview services Ltd", sign on the door visible in the glass.
- | Role is head of audit.

- | Son came along on bring your child day, hi-vis lent.

- | When let go she asked for a better reference, agreed on wording.

? | Contractor asked us to add "my helper's" key. Helper pushes all the code since, contractor none.
- | Contract forbids substitutes.

- | Trial shift on Saturday, good knife work.
- | Hygiene certificate copied.
? | Certificate's number is that of the pizzaiolo we had in 2021.
- | Sous chef likes him.

? | Sends his son, 16, to the depot with his scanner from five to seven. Boy's school rang about him sleeping in maths.

- | Family plan, all five numbers end in the same block.
- | Carrier letter on file.

? | Badge photo taken Monday. Guard's note Thursday: "not him".
- | Facilities busy with the move.

? | The flat given for the visa had been Airbnb'd on the weekend they took the pictures.

? | The lecturer has not been in the country since term began, a graduate reads his slides aloud and is paid in cash.
- | Faculty office told.
