# offer to first months, file 8

? | Three passports came by one courier bag from one sender for three "independent" welders. Sender is the foreman they're meant to not know.

- | Candidate checked by phone that our mail was real, good of her.

~? | Agency's domain is nine days old.
= | They rebranded, the registry entry is from 2004, account manager sits two floors up.

? | Care home paid for twelve night staff, the residents' call logs were answered by five.
- | Owner signs the sheets.

? | Forged the licence of a nurse in Ohio with the same initials and worked 27 shifts at a clinic in Florida.
? | The nurse in Ohio was asked to explain a drug error in Florida.

? | A mother rang: her son (14) is "your moderator Greg". He knows our rules by heart.
- | Greg's file has a beard.

? | Locker 51 had nine bank cards with PINs on tape, names from our picker list.
- | Locker is the shift lead's.

? | Election helper list has 40 who were paid and did not sign in, all family of the warden.
- | Village of 600.

- | Laptop to a pickup point, nobody's home by day.
- | Picked up with ID and code, slip scanned.

~? | Box was signed for by somebody called Hendriks, our man is called Aydin.
- | Start date is Monday.
= | Rang the building. Hendriks is the concierge, keeps a parcel book, Aydin's line is initialled.

- | Coworking, different IP each week.
- | Lease in his name attached.
- | Mail goes to his parents in Split.

? | Her doctor's note came from a practice that's a dry cleaner. On the sick days another firm's job site shows her as hired.

- | Ghost in the payroll list turned out to be the test record "Max Mustermann", zero pay.

~? | The village pays a postman and his father carries the bag.
= | Father's on the payroll too, as relief, since 2014. Post office showed me both cards.

? | Interpreter at the police station was the suspect's cousin and had another woman's licence.
- | Case may collapse.

- | Both sisters on the same flat, same fridge magnets in both videos.
- | They told us on day one.
- | Separate laptops, separate teams.

? | New clerk's home is the house of the councillor who sits on the hiring panel.
- | He declared no link.
? | Clerk has not turned up, councillor's wife drives the pay to the bank.

? | Nineteen applications between 04:10 and 04:26, all from one block of addresses, all list different towns.
- | Req 7731 closed for new entries.

? | Candidate wrote that he never got our offer. Somebody using his name started with us three weeks ago.
- | Legal on it.

? | Works for us mornings. And for Lidköping mornings, and for Borås mornings, says the union that sees all three fees.

~? | Mailbox has five surnames on it and none of them is his.
= | Landlady sent the sublet agreement. Student house, tape gets changed in October.

~? | Two laptops 900 miles apart lose mains power in the same second.
= | Agent sends time of upload, not of event. Reproduced on my desk with the vendor.

? | Says that the contract cannot be in his name "yet". Works since the first, under the name of the man who got the fee.

~? | Tuesday volunteer carries a lanyard from a closed hospice.
= | Hospice merged into us. Volunteer office kept him under his old number, twelve years.

- | Roster shows "Agency 1" to "Agency 4", names filled in on the day.

~? | His desk phone forwards to a number that asks which client.
= | Our answering service, default since the office move. Reception has set it up for half of the floor.

? | Postwoman's round is walked by a boy. Her knee is bad, she says. She runs at the half marathon in the results list.
- | Depot lead doesn't ask.

? | Candidate had been told that he was already hired and had paid for his visa. We had never opened such a post.
- | He showed the chat, offered to help police.

- | Forwarded from Rennes to Nantes since the move, post office slip.
- | Badge reached him on the 9th.

- | His son helps on Saturdays, student contract.

~? | Recommendation came from the old mailbox of Ines, who left.
= | Auto forward that we forgot to switch off. She'd written it herself, told me so at lunch.

? | Wanted his first month in advance for the deposit, had asked the same of three firms that week, one of them our landlord's.
- | Did not turn up.

- | Direct deposit form faxed from the Fresno plant, HR called her back on file number.

~? | Board asked our nurse about a drug error in a state where she never worked.
= | Board's letter was meant for a colleague of the same name, other licence number, they withdrew it.

? | Remote tool on the laptop is ours, v9, and behind it sits another, renamed to look like ours.
- | Hash differs.

~? | Tracking ends at a freight forwarder in Doral.
- | Asked IT to pause the unlock.
= | Only way to post to Curaçao. Customs form there has our serial, her island ID and signature.

? | Test record "Max Mustermann" has drawn 2,140 a month since 2020.
- | IBAN ends in 77.

? | Clock on the laptop is on Chongqing time. Lives in Boise, says HR form.
- | First week.

~? | Picks logged under his number while he was in Bogotá.
= | Trainee was given his scanner by the shift lead, note in the shift book each day, the pay was corrected.

? | The man in the selfie holding our laptop also holds laptops of two other firms on a site that sells "US desk, 150 a week".
- | Found by image search.

~? | Guest house has no Wi-Fi, yet she says she works from it.
= | Phone hotspot. Telco bill of our own SIM puts it in that valley.

? | Eight of the village health posts exist on paper and draw salaries.

- | Nineteen seasonal gardeners taken on in April, list from the parks office.
- | All seen at the depot on day one.

? | Caller from his number: "he has stopped paying me my half, I do the job". Knew our ticket numbers.
- | Logged 16:20.

? | Web designer asked the client not to ring the number on the invoice since "dad doesn't know about the firm". Contract says age 34.

? | Bus company found that route 9's driver had never held a D licence, the licence on file was his uncle's.
- | Insurer told.

? | Trucking school cohort: 33 licences, one examiner, exam dates on which the yard was closed.
- | State patrol asks employers to check.

? | Manager's dashboard shows zero seconds in the ticket tool for 31 days. All of his tickets are done.
- | Vendor says no fault in the counter.

? | Asset 4471 has not moved from one desk in Tulsa, three other employers' machines on the same switch.
- | IT pulled the lease table on Friday.

? | Church organist job: plays well. Contract's with his teacher, who has moved to Graz and keeps two thirds.

~? | Man paid since June though the file says deceased.
= | Civil registry mixed up father and son. Son came in, thumbprint and ID taken before two witnesses.

- | Candidate from a leak-prone agency, gave her passport copy with a watermark.
- | Good habit.

? | W-9 carries an employer number that belongs to a car wash.
- | Vendor master blocked.

- | Candidate withdrew when told office is three days a week, lives in Hull.

? | Screen share started with a desktop of someone signed in as Jaylen. Our man is Robert.
- | Switched windows within a second.

- | Second laptop went out by error, he sent it back unopened.

- | Used TeamViewer with our helpdesk for the VPN certificate.
- | Fine now.

~? | Vendor created on his ninth day has the phone number of his home.
= | Wife's florist shop, declared on form 12 before joining. Approved by the office manager and the flowers came.

~? | Laptop came back with two people's fingerprints enrolled.
= | Desk-side engineer enrolled his own thumb for the test and forgot it. He came in and unlocked it for us.

- | Remote tool on the laptop is ours, v9.
- | Ticket closed.

~? | Direct deposit changed at 3 in the morning, two days before payday.
= | Called her on the number from her file. Bank merger, she was on nights in the dialysis unit.

? | Cover letters of Brandt and Osei share a typo in the name of our product. They claim not to know each other.
- | Both at phone screen stage.

- | Delivery person's photo was blurry, asked for another, matched.

~? | Three welders' passports came in one courier bag from one sender.
= | Consulate's visa centre. Sends by employer.

~? | Exam piece has another pupil's number filed off.
= | Blanks are used twice, chamber's store keeper has told us and showed ten others.

~? | Old boss of Leila says she went missing in the quake.
= | Found after nine days. Hospital discharge and her sister, who works for the same boss, rang him.
