# What a note implies: prepayment-demanded, signins-apart, test-substituted, money-odd

prepayment-demanded | Invoice number one is dated the day before his first hour.
- | Due at once.

prepayment-demanded | He starts on the 1st "if I see two months on my account by the 30th".
- | Contract says month's end.

prepayment-demanded | Half of the sum, then he would open the editor.
- | Fixed price job.

prepayment-demanded | Day one: asked for the salary of week one to four, "for rent and internet".
- | Day two again.

~prepayment-demanded | Wants a third of the fee before he begins.
= | Our own terms for agencies, clause 5, he only quoted them.

prepayment-demanded | No work shown, and payroll has already a reminder from him.
- | Second reminder came with a deadline.

prepayment-demanded | "Release the first milestone so I can commit." Repo was empty.
- | Platform chat.

prepayment-demanded | She needs 600 for a desk before she can sign, wants it tonight.
- | We deliver desks.

prepayment-demanded | His first mail after the offer holds no question but a sum and an account.
- | Offer was six hours old.

prepayment-demanded | Background check would be all right once the bonus has come in.
- | Sign-on bonus, payable in month four.

prepayment-demanded | Vendor will name the engineers when the deposit of 20,000 is there.
- | No engineers, so far.

~prepayment-demanded | She asked for money before her first day.
= | For the visa fee, which our letter says we bear in advance.

prepayment-demanded | We owe him nothing yet, and he threatens to leave over it.
- | Week one, Wednesday.

prepayment-demanded | He counts from the other end: pay on Monday, hours by Friday.
- | Each week since May.

prepayment-demanded | Wanted an "activation fee" for his own login.
- | From us, his client.

- | Asked when the first pay comes. 28th, told him.
- | OK with it.

- | Left after the advance; that was on day three.
prepayment-demanded | The advance had been his condition for the first working hour.

prepayment-demanded | The builder of our app has had 40 percent and says the next 40 come before the first screen.
- | Contract: on delivery.

prepayment-demanded | Trial of one week, which he would do as soon as the week is paid.
- | Others bill after.

prepayment-demanded | In the chat on Sunday: "can HR send this month now, I give work after".
- | Started Friday.

~prepayment-demanded | Down payment of 50 percent demanded.
= | Usual with court interpreters here, association's tariff attached.

prepayment-demanded | Escrow was not good enough, cash must be seen to flow first.
- | Support of the platform warned us.

~prepayment-demanded | He pressed for August pay on August 2nd.
= discrepancy-explained | It was July's pay that he meant, our run had skipped him.

- | Relocation advance as in the offer, 2,000, paid.
- | Receipts came in.

~prepayment-demanded | Would not start without the sum up front.
= | Burnt by an insolvent client last year, court paper shown; took our bank guarantee instead.

prepayment-demanded | Recruiter wrote: this one talks about the salary for weeks he has yet to work, each call.
- | Fourth call.

signins-apart | Notebook pings from a basement in Tulsa, the man's token from a cell in Dandong.
- | Same minute.

signins-apart | Badge of the machine: Ohio. His second factor was approved on a phone in Lahore.
- | 40 times in May.

signins-apart | Find-my-device shows it has not left the shelf; sessions come in from three time zones off.
- | MDM against VPN.

signins-apart | VPN exit and laptop's wifi list are two thousand miles from each other.
- | Wifi list is a farmhouse.

~signins-apart | Laptop in Leeds, login in Madrid.
= network-explained | Mail app on his phone, he is on leave in Madrid; laptop is locked in the office.

signins-apart | While the disk slept he read his mail.
? | Read from a town we have no one in.

signins-apart | He answered on Teams from where it was night, the asset stood where it was noon.
- | Clock offset 13 hours.

signins-apart | The key we sent to Utah is pressed in Utah, the password is typed elsewhere, says the delay: 280 ms.
- | EDR vendor.

signins-apart | Power cut in the suburb of the laptop for a day; he worked through.
- | Machine was off, he was on.

signins-apart | Our map draws two pins for one employee, on two continents, every day.
- | Blue is hardware, red is user.

signins-apart | GPS of the device: storage park. Sign-ins: never from within 500 miles of it.
- | Two months of data.

~signins-apart | Sign-in log has him in Dublin, machine is in Poznan.
= network-explained | Identity provider sits in Dublin, shows it for all of Poznan.

signins-apart | Machine joined the domain in Nashville at 8:00, user did at 8:01, in Shenyang.
- | Day one.

signins-apart | The police lifted the laptop on Tuesday. On Wednesday he sent his timesheet.
- | From our portal, normal login.

signins-apart | His account talks to the mail server from Abuja, his computer to the update server from Atlanta.
- | No travel booked.

- | Laptop and login both in Graz, once in Vienna, he had a meeting there.
- | As planned.

signins-apart | Fan noise on the line is from his room; the laptop's own microphone hears forty other fans.
- | It is not in his room, then.

signins-apart | Geofence for hardware green, for users red, same staff number.
- | Alert 5512, repeated.

signins-apart | Returned the laptop by post in June, still signs in as from it in July.
vpn-location-mismatch-noted | Token is cloned, the one who uses it sits abroad.

signins-apart | Payroll portal: opened in Hunan. Asset: desk in Iowa, lid open.
- | One second apart.

~signins-apart | His tablet signs in 900 km away from the notebook.
= sharing-explained | Notebook with our repair shop in Bremen, ticket since Monday; he works on the tablet.

signins-apart | For the login to be his he would have had to drive from Omaha to Odessa in four minutes.
? | Impossible travel, asset did not move.

~signins-apart | Entries from Oslo, device in Bergen.
= discrepancy-explained | Provider books the whole west coast under Oslo; same for his neighbour who works here.

- | Phone on roaming, laptop at home, he was at his sister's wedding.
- | On the leave sheet.

signins-apart | He says he took it along. It says it is at the landlady's.
signins-apart | Last beacon today from there, user active in Almaty.

~signins-apart | The account was active in Delhi while the machine stood in Porto.
= tool-agreed | Our night admin in Delhi did a reset in his name, change ticket matches.

test-substituted | Blood type B in the tube; our man gives type O twice a year at the plant's drive.
- | Lab rang twice.

test-substituted | Fingerprint clerk's camera shows somebody with a beard, our man shaves and has a scar.
- | Appointment was in his name.

test-substituted | Temperature of the sample 22 degrees; it had been in a pocket.
- | Clinic form.

test-substituted | Prints on the card match a Georgia file of another man.
- | FBI return.

~test-substituted | Blood group on the medical is not hers.
= discrepancy-explained | Lab had swapped two tubes, both redone and right.

test-substituted | Neighbour told the trooper she went to the drug place for him, twice, forty dollars.
- | He was away.

test-substituted | On the day of the urine test his phone was in another country.
- | Result: negative, signed.

test-substituted | Signature at the collection site starts with a D, his name with an R.
- | Site in Macon.

test-substituted | Medical found two healthy kidneys, he gave one to his brother in 2012.
- | By his own form.

test-substituted | Two hires, one DNA.
- | Both samples clean, the lab asked.

test-substituted | Eye test passed without glasses by a man who cannot read our door sign.
- | Depot, Monday.

~test-substituted | Another name on the sticker of the cup.
= discrepancy-explained | Printer was one patient behind all morning, clinic's note with nine names.

test-substituted | The nurse who took it described a youth; the driver is 58.
- | She knows us.

test-substituted | Card sent to the bureau has ten fingers. Our rigger has nine.
- | Never said so on the phone.

test-substituted | Landlord's son had his hands inked for 100, tells the agent.
- | Gave the date and our firm's name.

- | Test moved by two days, lab closed for the holiday.
- | Done, negative.

test-substituted | Live scan in Tampa at 10, stand-up in Reno at 10, one employee.
- | He spoke at stand-up.

test-substituted | Height 1.62 on the physician's sheet, 1.88 in our doorway.
- | Fit for duty, it says.

test-substituted | The hair they sent in had been dyed red for months; his is black and short.
- | Five-panel hair test.

test-substituted | "My roommate did that for me," when asked for the way to the clinic.
- | He thought nothing of it.

~test-substituted | Photo at the collection is of someone else.
= discrepancy-explained | Site took the picture of the driver who signed as witness, sent the right one too.

test-substituted | The sample has a blood thinner and forty cigarettes a day in it; Mr Cole takes neither.
- | Plant doctor.

~test-substituted | Prints rejected as not belonging to the applicant.
= | Bricklayer, ridges worn off, bureau's letter says so; second try by name check clear.

- | Drug test at our own nurse's, she knows him.
- | OK.

test-substituted | Collection form gives licence number of the facilitator's cousin.
- | Indictment, count four.

~test-substituted | Came with a second person who went into the cabin.
= | Her guide, she is blind; nurse was in there as well and signed.

money-odd | Forty cups of coffee on the client card, on a Sunday.
- | He works alone, from home.

money-odd | Payslip total and what the bank booked differ by 300 each month, always round.
- | No one asked for it.

money-odd | He is billed for by the vendor for February; joined in March.
- | AP found it.

money-odd | 99 cents to a name in Estonia each Friday, on the travel card.
- | Eleven Fridays.

~money-odd | Card shows 212 for "Golden Palace".
= | Team dinner, Chinese place, I was there, receipt in the tool.

money-odd | 31 hours on the sheet for the 14th.
- | Client pays by sheet.

money-odd | Gift cards, small ones, bought with the office login in his night shift.
- | Each under the limit.

money-odd | Cloud bill doubled the week he came; machines have names like miner07.
- | No project uses them.

money-odd | Expense: taxi to the airport, no flight, four weeks running.
- | Remote job.

money-odd | Test payments of a cent to twelve accounts, then the same twelve as new suppliers.
? | Entered under her user.

money-odd | Company phone sends premium texts, two a minute, lunch time.
- | His phone.

~money-odd | 1,900 unaccounted on his corporate card.
= | Ticket office refunded us and charged again; booking page shows both, he had sent it in.

money-odd | Petrol for 140 litres into a car of 50.
- | Twice in a day.

money-odd | API credit of the team ran dry on Monday; keys called from an app we do not have.
- | His key.

money-odd | Someone subscribed us to five proxy sellers, nine dollars each.
? | Card ends in his digits.

- | Claimed 12.40 for a cable, receipt there.
- | Paid.

money-odd | Internet allowance claimed for three flats at one time.
- | He has one, on file.

money-odd | Two refunds a week to the same card, for goods never sold.
- | Till number is hers.

money-odd | His hotel bill is in a town where our client has no site.
- | "Client visit."

money-odd | Books closed 80.00 short on each day that he had the desk, and on no other.
- | 14 days.

~money-odd | Unknown company took 49 from the project card.
= tool-agreed | Plug-in that the lead had ordered, trades under its parent's name.

money-odd | One invoice, three pdfs, three totals; highest was booked.
- | All from his mailbox.

~money-odd | Double pay in June.
= discrepancy-explained | Our run went twice for 30 people; he was first to tell us and paid it back.

- | Asked if lunch can be claimed. No.
- | Fine.

money-odd | Domain renewals for sites none of us knows sit on the marketing card.
- | Since his first week.

~money-odd | Charges from a betting shop name on the fuel card.
= | Petrol station took over the shop's terminal, bank's merchant list says fuel.
