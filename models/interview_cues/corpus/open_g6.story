# g6: security tickets, payroll tickets, HR desk, with more than one = at times

- | Ticket: login from train wifi, user confirmed by chat and in person.
- | Closed.

~? | Ticket: 212 failed logins on his account in an hour.
- | Locked it.
= | Old tablet in the sports bag with last year's password.
= | Stopped when he switched it off in front of us.

? | Ticket: 212 failed logins on his account in an hour, then one good one, then a new mail rule to a free mail box.
- | Locked it.

- | Payroll: bank change by form, ID shown at the counter.

~? | Payroll: change of bank two days before pay, by a mail with odd grammar.
= | Called number on file. It was her, she'd written from the dentist's chair.

? | Payroll: change of bank two days before pay, by mail.
- | Executed on Wednesday.
? | She asks where her money is.

- | HR: leaver kept phone till end of month, agreed.

~? | HR: leaver's phone rings in Yerevan.
= | Number was sold on. We had cancelled it ourselves in May and the carrier gave it to someone else.

? | HR: leaver's notebook sends a signal every night from a garage in Yerevan.
- | Return slip is signed.

- | Asked for admin rights, needs them to flash boards, granted for a week.

~? | Remote access program found on his PC.
- | Not on the allowed list.
= | Helpdesk's own. Colleague used a trial since the licence server was off, he said so in the meeting.
= | Log shows only our desk's address.

? | Remote access program found on his PC, renamed to printer service, in use nine hours a day.
- | Not on the allowed list.

- | Mouse mover app turned up, whole team had installed it for the demo wall.
- | Wall needs screens awake.

~? | Typing never stops on her machine, not at lunch either.
= | Keyboard robot. She tests keyboards for us.

? | Typing never stops on her machine, not at lunch either. Word document with 300 pages of jjjj.
- | Claims team.

- | New hire, account made under old spelling, renamed.

~? | HR wrote one name, manager another, door plate a third.
= | Long Portuguese name, each picked a piece. Her card has them all.

? | HR wrote one name, his tax card gives another and his wife calls him a third.
- | Labourer, road works.

- | Tax number not there yet, first job in the country.
- | Appointment letter shown.

~? | Tax office: number in use by a man in another town.
= | Their mistake, they'd given it out twice. New number with apology, 11 July.

? | Tax office: number in use by a man in another town, who gets reminders for our wages.
- | Abattoir.

- | Insurance letter addressed to "Mr" though she is a woman, form default.

~? | Insurance has her as retired since 2016.
= | Widow's pension, own clerk there explained codes. Working is allowed, decision attached.

? | Insurance has her as resident in a home since 2016, cannot walk.
- | Our tile layer has the same number, same birthday.

- | Mail bounced, typo in our system.

~? | Domain of the previous employer was bought last week.
- | Mail looked fine otherwise.
= | Rebrand after the court case on the name. Trade gazette announced it in April and the switchboard is still the one from the old phone book.

? | Domain of the previous employer was bought last week.
- | Reference mail came from it, very warm.

- | Reference mail came from private address, firm has closed.
- | LinkedIn of both fits, met her at a fair years ago.

~? | Same typing error in the application and in the reference.
= | Autocorrect of the reference form, which is ours. It does it to all.

? | Same typing error in the application and in the reference.
- | Office junior.
- | Second reference pending.

- | On the clip he looks younger, it's from 2018.

~? | Voice on the mailbox is not his.
= | The mailbox is set up by the carrier with an actor. Mine too.

? | Voice on the mailbox is not his, and greets for three persons at once.
- | Buyer, Kraków.

- | Joined from two devices at the start, echo, dropped one.

~? | He was in the meeting twice, under different names.
= | Room system had him by the last guest's name. We saw it switch as the room filled.

? | He was in the meeting twice; the other one nodded to me when I asked him for the port number.
- | Network technician.

- | Had to leave early for the school bus.

~? | Left when I asked to see the card.
= | Fire drill. It was our building. Came back up with it in hand.

? | Left when I asked to see the card.
- | Wrote later: bad connection.
? | Slots sent, none taken.

- | Wanted payment in crypto, told him no, fine with him.
- | Uses his ordinary account.

~? | She asked that the salary go to a wallet.
= | Misread: our own form offers it for the Lisbon pilot, and it's hers, proved with one cent.

? | Three new hires gave wallets that empty into one on the same night.
- | Finance asked.

- | Manager liked the calm manner.
- | Start after the harvest festival.

- | Travel receipts two days late, taxi had no printer.

~? | Hotel bill shows two guests on a one-man trip.
= | Twin room shared with Okoro from audit, he paid his half, his receipt matches.

? | Hotel bill, hotel says that number series is not theirs.
- | Fourth trip this year.
- | Expenses under review.

- | Expense card used by assistant, authorised.

~? | The overtime was entered from the boss's PC at midnight.
= | Auditor's test entry, reversed with comment next morning.

? | Overtime entered from the boss's PC at midnight, for herself, boss on Crete.
- | Payroll clerk.

- | Clearance from last post has lapsed, new one asked for.

~? | Security clearance number belongs to the navy, he was in the air force.
= | Joint base, navy issued for all. Liaison officer checked on the spot.

? | Security clearance number has a digit too many.
- | Guard on the data hall.
- | Said he'd look.

- | Sandbox account shared by the class, that is how the course runs.

~? | Outside mail forwarding was switched on for his box.
= | Done by us during the merger. Change 5502, all boxes of the site.

? | Outside mail forwarding was switched on for his box the day after his notice.
- | Disabled.

- | Asked to be paid weekly, union rate allows.
- | Painter.

~? | Wage tax class of a widow, he is a married man of thirty.
= | Payroll had copied the row above. Put right, 212.40 back to him.

? | Wage slip he showed the landlord has our logo and a sum we never paid.
- | Landlord sent it over.
- | Trainee, month two.

- | Phone code from Estonia, SIM bought for travel.
- | Home number works too.

~? | SMS code for her login went to a man's phone.
= | Husband's. She asked for it by form when hers fell in the lake, shop bill clipped on.

? | SMS code for her login goes to a phone that serves as second factor of fourteen staff.
- | Contact centre, remote.

- | Asked twice when the laptop comes, stock is short.

~? | Equipment was unpacked in an address that is an empty lot on the map.
= | Map is from 2021. Built since, tram stop named after it, I dropped off the screen myself.

? | Equipment was unpacked in an address that is an empty lot. Asked for a street photo, got one with palm trees.
- | Contract says Duluth.

- | Lost token, police slip, new one issued.
- | Old one blocked same hour.

~? | Payslips for a Mr Novák, whom no shift leader knows.
= | Works council member on full release. Sits in the other building since 2011.

? | Payslips for a Mr Novák, whom no shift leader knows. Hired by the clerk who is his landlady.
- | Auditor took 14 months of slips.
