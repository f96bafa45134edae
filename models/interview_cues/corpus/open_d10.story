# offer to first months, file 10

? | Typing rhythm in the afternoon isn't the morning's, says the bank's tool. Commits change from tabs to spaces at the same hour.
- | Manager asked for a second week of data.

? | Fourth day. 41 GB to a bucket whose name is our competitor's backwards.
- | Buddy says he is shy.

~? | Helpdesk noted that a woman rang for his password reset.
= | His wife, he was next to her after eye surgery. Agent had him on the line for the codeword.

~? | The accountant's home address is a betting shop.
= | Ground floor. She's at number 9B above it, courier took stairs.

? | Same emergency contact for five hires in five cities, it rings through to a broker.

? | On day one his manager did not recognise him from the interview. Nor did the other panelist.
- | HR asked for both to write it down.

- | Joined on a Monday, ten people in the cohort.
- | Badge 2291.
~? | Badge 2291 was used at gate C an hour before she'd landed.
= | Facilities tested the card at C. Their tester's initials are on the slip.
- | Fire training done.

- | Crew bus has 18 seats, second bus brought 13.

? | Pays for a second passport photo with his beard shaved, then a third with hair dyed; each went to a different of our subsidiaries.

? | He refused the managed phone and works from one whose owner, per carrier, is a company selling SIMs by the hundred.

? | Took the chemistry teacher's post with a dead man's diploma, taught until the widow saw the school paper.

~? | Five interpreters paid to one wallet.
= | Cooperative in Tbilisi, statutes and member list notarised, each signs for her share.

- | Created a key for the build runner, rotated it after the workshop.

? | Direct deposit form faxed from a hotel in Atlanta. Employee in Fresno, denies.
- | Reset done.

- | Sent a void cheque with the old address, moved last spring, new one on the lease.

? | When I rang the bell at the "office" in Tallinn, the owner showed a drawer of 200 letters, five with our logo.
- | He gets 20 euro a month for each.

? | Timesheets approved by manager who left in June. Still approving in September, from his account.
? | All of one contractor.

? | Nobody at the town hall has heard of the street.

? | Tablet at the farm gate has checked in forty men within ninety seconds.
- | Labour inspector wants the export.

~? | Same browser opens payroll for three of our drivers.
= | Depot kiosk. The one PC in the break room, bolted to the wall.

~? | Forty men checked in within ninety seconds.
= | No signal at the lower gate. Entries queue and go up in one burst when the tablet's back at the shed, each has its own photo.

- | Badge picture too dark, taken again at reception.

~? | Zero seconds in the ticket tool for 31 days and all tickets done.
= | Works through the mail plug-in. Vendor confirms plug-in time isn't counted.

~? | Wi-Fi name in the log belongs to a hotel in Dalian.
= | Trade fair trip, expenses claim approved, his boss had the next room.

? | His LinkedIn shows him joining us and, same day, a bank, an insurer and a shop. Bank's recruiter has the same voice note from him.

- | Sent the swag box, size M.
- | Asked about dental.
? | Swag box was refused at the door by a man who said stop sending things for those people.
- | Retro on Wednesday.

? | USB list has a KVM stick that we don't issue.
? | The docking port shows it from the first boot on.
- | Asked IT for the vendor id.

~? | Three hires in a row typed the same wrong postcode.
= | Form prefills it. IT removed it on the 2nd.

? | Home visits logged from a phone that was in Accra, patients in Croydon.
- | Reported by the district nurse.

~? | Box came back unopened after two months of daily reports.
= | That's the second one, sent by our error. He has worked on the first since May, it checks in.

? | Camera in the pharmacy shows her typing with the colleague's card, colleague was at lunch. Counts of fentanyl short by six.

? | Asked for salary to his uncle's company. The company register lists the uncle as deceased director since 2015.
- | Asked for his own account.

? | Guard post 6 logs a face check every hour, the face changed on 9 November.
- | Contract guard, night rate.

? | Shipping manifest shows nine KVM boxes bought to the address the day before our offer was signed.
- | Seller answered a subpoena.

? | Lab assistant ran 300 samples on a day when the machine was off for service.
- | Results went to the client.

? | Wanted no camera at unboxing and the serial read over the phone was that of the dock.
- | Asked again, said the label had come off.

? | Social security returned the wage report, number issued to a woman born 1931.
- | Asked him to bring the card.
? | Card he brought has the number with two digits changed.

~? | Copied the whole client share in week one.
= | Ticket 8812 has him down for the migration. His manager set the date.

~? | 212 slips but 197 lockers.
= | Fifteen reps, homeworkers. Area lead had breakfast with all at the kickoff, list attached.

? | Recruiter Nadia from the headhunters does not exist, their office manager told us. Her three candidates do our tests tonight.

? | Told the driver "which one is it for this time".
- | Driver's note on parcel 6 of 9.

? | Put forward by agency A as a Pole with nine years and by agency B as a Czech with four. One photo.
- | MSP flagged the duplicate.

? | Two people of the same name in the directory. One of them has no desk, no phone, no mail sent, full pay.

? | Opened 2,300 customer files in his first five days, job is stock control.
- | Access review moved forward.

? | Sent three of us a postcard as thanks, all in three hands.

? | Took a copy of the visitor book each Friday with a pen camera. Ministry next door had wondered.

~? | Photo of the pilot line on a forum, lanyard number readable.
= | Press day. Comms had taken it themselves and put it out at noon.

~? | Contract address is a parcel shop.
= | Rural Alaska, no home delivery at all. Postmaster's letter, and the troopers know his cabin.

~? | Applications arrive in alphabetical order of the surname.
= | University's careers office forwards its list like that, dean's mail with attachment.

? | Kept thirty laptops on bread racks in her hall and a label on each with a name.

? | Told the candidate's number had been reported, he sent another from the same gateway, then a third.
- | Recruiter gave up.

- | New bank from Monday, confirmed in person at the HR counter.
- | Old account closed, fees.

~? | Family says a man comes, we sent a woman.
= | Cover on Thursdays. It's on the rota under her name by mistake, he is employed and vetted by us.

- | Asked for read access to billing, got it after approval from the owner.

? | The health insurer cannot enrol him as he's already enrolled, through a full time job, in Kraków and in Brno.
- | Says it's a namesake.
? | Insurer compared photos of the cards. It's him.

? | Passed the state exam by sending his twin, then sent the twin to the post as well on Fridays.
- | Ministry struck both off.

- | Courier knows the house, two of our people live there, couple.

? | Test phone call to his landline in Ohio. It was picked up by a machine that lists extensions for nine first names.
- | His was number 6.

~? | The register shows a health post where there's only a field.
= | Moved two kilometres in the flood of 2022, drove out there, four staff at work.

~? | Lab says another man gave the sample.
= | Lab mixed two folders, the other man was from a sawmill. Both repeated, matched.

? | Work permit number, when keyed in, is for a fruit picker who returned home in October.
- | Hotel put him on breakfast.

- | Number changed, lost the phone on the tram, new SIM by Thursday.

- | Father and son on the same crew, same initials, payroll numbers 71 and 72.
- | Swapped once in March, corrected.

- | Attendance machine down all week, paper list with signatures.

~? | Spare key for flat 9 cut in his first week.
= | Owner had asked for it by letter. Managing agent has the letter and the bill.

? | Lost token replaced four times, each lost one still signs in.
- | Helpdesk closed all four.

- | Works for us mornings and for the bakery at 4, declared, hours fit.
