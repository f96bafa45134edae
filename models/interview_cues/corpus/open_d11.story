# offer to first months, file 11

~? | Address check says the house was sold in February.
- | Sent him a mail.
= | He is the buyer. Deed recorded on the 11th in his and his wife's names.

? | Power was cut in his street for two days, utility confirms. He was online both days.
- | Manager was impressed.

? | We pay for a parking attendant. There is a barrier and no hut, and the attendant draws a heating allowance.
- | City auditor, p. 31.

? | Forklift driver on the badge photo is about fifty, the one on the dock is a teenager.
? | He answers only to another name.
- | Shift lead told to wait for HR.

~? | Inspector counted six children, grant for thirty.
= | Measles week. Public health order on the door, the following count was 29.

? | At the crossing guards' Christmas do, eleven of 30 had no idea who the others were; six had been told to come for the day.

? | Lives in Reading according to us, in Redding according to the router.
- | Said autocorrect.
? | Router's been in California for each of 40 days.

? | Live-in carer let her sister take over, went to pick fruit and drew both wages.
- | Daughter noticed other shoes in the hall.

? | A month's trades under the junior's id. The junior was in the Army reserve, orders and all, with no phone.
- | Desk head says he "kept the seat warm".

? | Wage of the new sexton goes to the parish priest's nephew, graves are dug by volunteers.
- | Diocese writes back.

? | Screen saver text in the remote session read "Charles pc 3 of 6".
- | Not our naming.

~? | Man aboard not on the crew list.
= | Coastguard had the amended list by fax on the 3rd, we still worked from the old one.

? | Checked the certificate of incorporation of her company. It's for a man selling tyres, and the date of her first invoice precedes it.

? | Same browser fingerprint opens payroll for Tran, Meyer and Dacosta.
? | None of the three live in one state.
- | Handed to investigators.

? | Driver's mobile never leaves the estate in Luton. Parcels scanned delivered all over Kent.
- | Depot pays per drop.

~? | Same mobile on four applications for the kitchen.
= | It is the hostel's front desk. Caseworker confirmed each of the four, separately.

~? | Course dates of the certificate fall while he was at sea with us.
= | Online course, school's server has satellite logins from our ship.

? | Sat in the control room under his cousin's badge from March to August.
- | Plant has tightened the gate.

? | Consultant in the daily speaks of "our boss" and a bell rings behind him and all voices there go still.
- | Deck due Monday.

? | Union card 5541 voted in the ballot in person while its owner, says our gate, was inside at the lathe.

? | Airline says seat flown. Boss says he was at the till. Till says pin 7 all day.

? | The payee on the freelancer's invoice got a prison sentence last month for letting out his accounts.
- | Invoices keep coming.

? | Her hours were entered from the supervisor's home network, every Sunday night, for a person no one at reception has met.

? | School found the substitute had given the class to her friend "just for the mornings", since January, for half the pay.

? | The sim-swap on our engineer took an hour, in that hour "he" passed step two at a crypto shop as a job applicant.
- | Real engineer was asleep.

? | Ship's cook's certificate: course dates fall while he was on our own ship, off Chile.
- | Manning agent apologises.

? | Sold the login for forty percent of the wage, the court heard.

? | Camera driver in use is one that plays files.
- | Team calls are mostly audio.

? | Laptop farm host kept a book: who is awake, whose camera broke, which boss expects a smile.

~? | Another firm's analyst says they too shipped to that flat.
= | Previous tenant. Moved in 2024, lease and meter reading of ours start after that.

? | Interviewed with a fake firm in March. In April his passport scan was on an application with us, other mail, other phone.
- | He saw our advert alert and rang.

- | Gym card in maiden name.

? | New man on the desk did not react to his own name, thrice. Reacted to "Steve" from the far end.
- | Desk is FX.

~? | Virtual camera driver was active at the onboarding call.
= | We ship it. Part of the conferencing bundle in the standard image.

? | Reads the wiki at 40 pages a minute since Wednesday.
- | Hired to paint the lobby.

? | First payslip was opened in Nairobi, then in Dhaka, then printed in Leeds.
- | He lives in Leeds.

~? | Pharmacist on the certificate on the wall isn't the one at the counter.
= | Chamber allows a locum for 6 weeks. Her own certificate was in the drawer, number checked by phone.

? | The man we met in Prague says the agency rents out his profile when he is on the bench.
- | He asked not to be quoted.

~? | Share code opens on a picture of somebody else.
= | She'd given her husband's code. Hers opened on her, he also applied to the bakery.

- | Farm gate tablet needs a new battery.

~? | Nine time cards on one address.
= | Company dormitory. Ours. I have been there, nine beds and nine men.

~? | Two employees hand in the same water bill.
= | Shared house in Fife, both names are on the bill.

- | Printed the seed list for the trial, left it at the desk, got told off.

? | The apartment manager has never rented to anyone of that name.
? | Mailbox has eleven surnames taped inside.

~? | Wife posts a picture of him on a beach on a working day.
= | From 2019, memories feature. Beach bar burnt down since.

~? | Same clock and same curtain behind four applicants.
= | Job centre lends them its video booth, adviser came on screen.

? | Eleven of our contractors reach us through the same home router in Nashville.
- | ISP answered the subpoena.

? | Call centre agent's voiceprint is shared by four agents in two countries.
- | Quality score 96.

? | Biometric clock took a silicone thumb. Found in a drawer with eight others, numbered.
- | Clinic closed for the inquiry.

- | Payslip went to the spam folder.

? | Trainee's cheque was cashed at a shop by a man with a beard. She says she left in her first week and was told not to tell.
- | Ten weeks paid.

? | Payroll has a cleaner for a building that we gave up in 2021.
? | The approver is her husband.

? | Welcome flowers came back. Florist: the lady at that number buried her son, the one you mean, two years ago.

? | Estate agent's valuations come from an address in a country where she lives no longer, she says. Border agency says she never entered ours.

? | His machine answers a ping from Columbus in 2 ms and his keystrokes take 240.
- | Network team will keep watching.

? | In class the trainee pilot held 1,500 hours. Tower has the aircraft in his logbook down as scrapped for the last 600.
- | Chief pilot informed.

~? | New guard can't log in with the fingerprint given at the exam.
= | Chlorine burns from his old pool job. Other hand matches at once.

? | Four contractors from three agencies, one mobile for the sign-in codes.
- | Found when we merged the directories.

? | Account opened the day of the offer, closed the day after each wage.
- | Bank told us off the record, then in writing.

~? | All twelve timesheets are written in one hand.
= | Ganger fills them in and each man signs, agreed with the union rep, signatures compared.

? | The chat history has her asking a bot to answer us "as Rachel, mother of two, from Leeds".
- | Screenshot from the shared window.

? | On his seventh day he asked for the list of who has left and not handed in their keys.

? | Salary for March bounced back, bank says account holder died in 2021.
- | Payroll reissued by cheque, not collected yet.

? | Fingerprint on the food ration payroll opens for eleven labourers, all the left thumb.
- | Camp manager said reader is dirty.
? | Cleaned it, same.

? | One hundred and thirty seven people of the brigade never wore the uniform, the paymaster kept their bank cards in a shoe box.
- | General denied knowing.

? | A clone of the repository went to an unknown account the evening before the probation talk.
