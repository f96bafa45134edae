# shared-account
shared-account | Two keyboards, two layouts, one login, same hour.
- | SOC, 22 Feb.

shared-account | Commits at 04:00 are by the man he pays 400 a month.
- | Own statement.

~shared-account | Colleague signs in with his user name.
= tool-agreed | Lab computer has one shared login by design, IT policy 14.

shared-account | Desk neighbour does all his tickets; he just joins standup.
output-swing | Standup answers bear no relation to the tickets.

shared-account | Police found five people on one employee profile in a flat in Sharjah.
- | We had that profile.

shared-account | Time sheet by Anna, work by her husband, she conceded.
- | Claims clerk.

- | Team mailbox info@, used by six people, as set up.
- | No personal login involved.

shared-account | Courier account rented per shift; three riders on Tuesday.
id-photo-mismatch | None looks like the registered one.

shared-account | Bank's keystroke tool counts four typists.
- | Report 17.

~shared-account | Somebody was active in her account all of August.
= discrepancy-explained | Deputy with delegated rights, approved by her manager in July.

shared-account | "Which of us had the call today?" was in his chat window.
screen-share-leak | Behind it a sheet with eleven names and passwords.

shared-account | His password is on a page headed "team shift plan".
- | Page found by the vendor.

shared-account | Subcontracted the whole job to Dhaka at a fifth of the wage.
several-jobs | Meanwhile worked full time for a competitor.

~shared-account | Work done in his name while he was in hospital.
= sharing-explained | Pair programmer finished the branch, co-author line is there.

shared-account | Radiology reports under one pin come from two readers, style analysis says.
- | Registrar informed.

shared-account | Daughter grades the essays for which he is hired.
- | Exam board complaint.

~shared-account | Two faces seen behind one warehouse login.
= tool-agreed | Scanner stays signed in for the shift, supervisors know.

shared-account | Same username types on a French layout by day and a Czech one by night.
remote-desktop-use | Night sessions come through AnyDesk.

shared-account | The interpreter line was taken by her flatmate on eleven dates.
- | Client noticed the voice.

~shared-account | Reports came in from her user while she was on a flight.
= discrepancy-explained | Scheduled send, mail server log has them queued the day before.

shared-account | MFA prompts answered by a man in another city, on agreement with the employee.
- | He told us so at the exit.

shared-account | Laptop never rests: 23 hours a day of different hands.
- | Camera in the coworking.

- | Wife brought him tea on camera, nothing more.
camera-on-and-same-person | One developer through all four stand-ups.

~shared-account | Audit: shared use of the admin account by three persons.
= tool-agreed | Break-glass account, all three on the approved list.

# money-odd
money-odd | Card statement, eleven charges of 9.99 to a site nobody ordered from.
- | Corporate card of the new hire.

money-odd | Invoice has 14 hours for a public holiday.
- | Says he worked. Logs say no.

~money-odd | 480 euro to an unknown vendor in her first week.
= discrepancy-explained | Ergonomic chair, approved by facilities in advance, receipt attached.

money-odd | Cloud bill tripled by miners under his key.
malware-sent | The task repo he gave us drops a loader.

money-odd | Refund of a laptop that was never returned went to him.
- | Finance, 3 May.

money-odd | Petty cash short on each day he closes.
- | Cafe chain, Porto.

- | Expense claim late, all receipts there.
- | Paid Friday.

money-odd | Payroll sent 1,900; bank forwarded 1,850 abroad within two minutes each month.
payee-churn | Third account since hire.

money-odd | Fuel card used in two countries in one afternoon.
- | Van has been parked.

~money-odd | Overtime doubled from one month to the next.
= discrepancy-explained | Payroll booked two months in one, correction on the next slip.

money-odd | Gift cards bought on the marketing budget, codes sent to a private mail.
data-taken | Customer list went to the same mail.

money-odd | An unexplained "agent fee" of 12 percent leaves every wage on payday.
- | Bank compliance.

money-odd | He ordered eight SIM cards on our account.
- | No project has that need.

~money-odd | Unknown debit of 59 on the team card, his login.
= tool-agreed | Licence renewal on auto, software owner had forgotten it.

money-odd | VAT number on her invoices belongs to a bakery.
id-owner-denies | Bakery owner rang the tax office in anger.

money-odd | Hours billed on days when the VPN shows no session.
- | 46 such hours.

~money-odd | Three micro payments to a foreign bank.
= payee-confirmed | Test transfers by our provider, all to her own account.

money-odd | Vendor bills carry an extra 3 percent that nobody ordered, all on his jobs.
- | Procurement officer.

money-odd | Salary advance taken twice, from two entities of the group.
- | Group audit found it.

~money-odd | Taxi bills on Sundays.
= discrepancy-explained | Sunday on-call rota, dispatcher matched each ride.

money-odd | Donation box total fell as soon as she counted it.
- | Charity trustee.

money-odd | Meal vouchers redeemed in Minsk, post is in Vilnius.
vpn-location-mismatch-noted | Mail sign-ins come from Minsk as well.

- | Asked for the rate in euro, not dollars, no further issue.
payee-confirmed | Dutch bank, name check green.

~money-odd | Invoice had a cent amount on every line that did not add up.
= discrepancy-explained | Rounding in our currency converter, fixed.

# internal-record
internal-record | HR case 2020-114: same man, dismissed for forged payslips.
- | Case in archive box 9.

internal-record | Our own no-rehire list has him, entry by legal.
returned-under-new-name | Listed as Kemal B., applies as Kenny Bell.

~internal-record | Name stands in our fraud register.
= discrepancy-explained | Namesake, born 1961; ours is 1995, tax numbers differ.

internal-record | Barred from site in Essen since 2022, security log.
- | Wants the night shift in Bochum.

internal-record | Group company in Oslo closed an investigation on her with "proven".
- | Mail from Oslo compliance.

internal-record | Account 8819 we shut for identity fraud, the phone is his.
shared-contact | Two open applications list that phone too.

- | Previous file: withdrew in 2021 for family reasons.
- | No concerns then.

internal-record | Ticket from 2019, confirmed: took customer data on leaving.
- | He applied through a vendor now.

internal-record | Second time we see passport 77 ending; the first was a confirmed forgery.
- | Doc team.

~internal-record | Old ticket says she was let go for theft.
= discrepancy-explained | Ticket was corrected in 2018, till error, apology letter in her file.
= employer-confirmed | Her branch of then confirmed dates and clean exit.

internal-record | Works council minutes of 2017 have the termination for sham illness.
- | Same staff number range.

internal-record | Franchise sister firm terminated him, our shared database shows code F1.
- | F1 stands for fraud.

internal-record | Device in our incident table as used in the May intrusion.
same-device-as-other | Two applicants of this week sit on it too.

~internal-record | Hit in our blacklist, 100 percent.
= discrepancy-explained | Test record somebody left in production, removed by admin.

internal-record | Alumni office: expelled by us for exam fraud, he wants to teach here.
- | University HR.

internal-record | Bank memo 2016 on our side: mule account, his.
- | Kept by AML.

~internal-record | Earlier case under her address in our files.
= sharing-explained | Former tenant, she moved in last year, lease and registry shown.

internal-record | Two warning letters and a settled claim sit in the old personnel system.
- | He said he never worked for us.
contradicts-resume | Resume of 2018 lists us, resume of today does not.

internal-record | Procurement debarred his company in 2023, decision attached.
- | New company, same director.

~internal-record | Security has a red flag on his badge.
= discrepancy-explained | Lost badge from 2020, flag never lifted, security lifted it today.

internal-record | Clinical governance here suspended her once, and the finding was upheld.
- | Agency did not mention it.

internal-record | Archive search brought up our own proof: interview fraud, confirmed, Nov 2024.
- | Same e-mail stem.

- | Rehire code green in the old system.
referee-confirmed | Former head of claims, reached at his desk, glad to have her.

~internal-record | Closed case with his photo in our folder.
= discrepancy-explained | He was the witness in it, not the subject.
