# keep-awake-tool
keep-awake-tool | USB list shows a "mouse mover", vendor id of a gadget shop.
- | Plugged in since week one.

keep-awake-tool | Cursor travels four pixels every sixty seconds, 24 hours a day.
- | EDR timeline attached.

keep-awake-tool | Caffeine.exe in his startup folder.
- | Not in our software catalogue.

~keep-awake-tool | Alert: jiggler on the laptop of the new analyst.
= tool-agreed | Helpdesk put it there for the overnight migration, ticket 5518.
- | Removed on Monday.

keep-awake-tool | Teams green for 71 hours without a break.
shared-account | Replies came in three writing styles.

keep-awake-tool | Scroll lock toggled by script each two minutes.
remote-control-tool | RustDesk session open at the same time.

keep-awake-tool | Bank fired a dozen for faked keyboard activity, he was among them.
- | He calls it a layoff.

keep-awake-tool | On the shelf in the host's flat each machine sat on a small turntable that moves its mouse.
- | FBI photo 9.

keep-awake-tool | PowerShell loop sends F15, started at every logon.
- | Author: he himself.

= tool-agreed | Presentation PC, facility asked for it not to lock during the fair.
~keep-awake-tool | Amphetamine found on the Mac in booth 3.
- | Nothing to do.

keep-awake-tool | Payroll for 160 hours, inputs in 22 of them, screen never slept.
output-swing | In two weeks nothing, then 40 tickets in a night.

keep-awake-tool | Remote claims worker held the space bar down with a weight, telemetry says.
- | Five days running.

keep-awake-tool | Intune blocks "Move Mouse" from the Store, third attempt by this user.
- | First two under other app names.

- | Set her screen lock to 15 minutes, which is the maximum allowed.
- | Audit fine.

~keep-awake-tool | Endless tiny pointer movements from the home office.
= trouble-explained | Defective optical mouse, gone with the replacement.

keep-awake-tool | Don't Sleep 9.1, ran hidden, window class found in memory.
- | He did not know how it got there.

keep-awake-tool | Driver signature of the HID device belongs to a maker of jigglers.
kvm-hardware | Next to it a PiKVM.

keep-awake-tool | Someone bought him an "activity simulator", receipt in expenses.
- | Finance refused it.

~keep-awake-tool | Analyst reports suspicious no-sleep utility with admin rights.
= tool-agreed | PowerToys Awake, part of the engineering image.

keep-awake-tool | Zoom meeting with himself all day keeps him shown as busy.
- | 31 such meetings in May.

keep-awake-tool | Says a cat walks on the keyboard; key presses are 30.0 seconds apart.
- | Security lead keeps it open.

~keep-awake-tool | Laptop awake all night, all week.
= trouble-explained | Backup job from our side wakes it, admin moved the schedule.

keep-awake-tool | Arduino as keyboard, types a dot and deletes it.
- | Logged on both of his company machines.

- | Jiggler question came up in the policy training.
- | Attendance 100 percent.

# identity-borrowing
identity-borrowing | Offered a warehouse temp 400 a month for the use of her social security card.
- | She told HR.

identity-borrowing | Discord post by his handle: need US person with clean record, good share.
- | Screenshot from the abuse desk.

identity-borrowing | He wrote to our intern asking to log in through her Upwork.
account-swap | Promised her 15 percent.

~identity-borrowing | Asked a colleague for a copy of her passport.
= tool-agreed | He books travel for the team, the form needs it, manager assigned it.

identity-borrowing | Neighbour's statement: "wanted my name and bank for his computer job."
- | Neighbour refused.

identity-borrowing | Craigslist ad, rent your LinkedIn, contact number is the applicant's.
- | Found by partner firm.

identity-borrowing | Recruited a cousin to take the selfie check.
id-photo-mismatch | Badge photo is the cousin.

identity-borrowing | Tried to get a nurse in the same hostel to lend her registration.
- | Matron has the messages.

identity-borrowing | Former roommate was asked for his W-2 and a scan of the licence, "only for a start".
- | Told the detective so.

= tool-agreed | Notary course, part of which is handling each other's documents.
~identity-borrowing | She collected ID copies from five classmates.
- | School confirmed the task.

identity-borrowing | Message to a student in Kyiv: give me your account, you do nothing, 30 percent.
- | The student forwarded it to us.

identity-borrowing | Bookkeeper let her login go to him for a weekend, at his request, for cash.
shared-account | Entries of that weekend are his.

identity-borrowing | Begged a driver for his CDL number to finish onboarding.
- | Carrier's safety officer wrote it down.

- | Borrowed a badge for the canteen, returned after lunch.
- | Reception knew.

~identity-borrowing | Wanted his sister's bank login.
= discrepancy-explained | Power of attorney for her, court paper of 2021 in the file.

identity-borrowing | Facebook group "work from home partners": he looks for Americans who lend documents.
- | Post number 14 in the report.

identity-borrowing | Indicted man approached students in Maryland for their names and diplomas.
id-rented-or-borrowed | Two of them let him have them for rent.

identity-borrowing | Requested that a teammate do the facial verification of the bank in his place.
- | Teammate declined.

~identity-borrowing | Mail to all: send me your date of birth and ID number.
= tool-agreed | New benefits provider, HR had asked him to collect, mail from HR precedes it.

identity-borrowing | Told a taxi driver he would pay for the use of his Medicare card and phone.
- | Police report 2211.

identity-borrowing | Calls it a joke; eleven people got the same request for their papers.
- | HR interviewed nine.

~identity-borrowing | She needs someone else's account to file her test.
= trouble-explained | Portal outage, proctor himself let her use the room's login.

identity-borrowing | Sought a "front person with green card" through a church noticeboard.
- | Slip of paper kept by the sexton.

- | Asked for a co-signer on her flat.
- | Not our business.

# sanctioned-link
sanctioned-link | Screening hit, SDN entry 39, same birth date, same passport number.
- | Escalated to counsel.

sanctioned-link | Parent of his staffing firm is on the EU annex since May.
- | Payment stopped.

sanctioned-link | Beneficiary bank is a designated one.
wallet-listed | Alternative he offered, an address on OFAC's list.

~sanctioned-link | Compliance tool: match with a listed general.
= discrepancy-explained | Namesake, 31 years younger, other nationality, vendor cleared it.
- | Screening note stored.

sanctioned-link | Phone in the CV leads to a trading house in Dandong under US measures.
- | Analyst gives high confidence.

sanctioned-link | Old alias in his Skype is an "also known as" on the UN list.
alias-used | He used it till 2021.

sanctioned-link | Reward notice of the State Department has his photo.
- | 5 million, published in December.

sanctioned-link | Director named on the contract was designated on 24 July.
employer-front | Company is his cover, says the notice.

sanctioned-link | Ship manager, last employer, vessel blocked by the UK.
- | Seaman could not name other work.

= discrepancy-explained | OFSI wrote on 3 March that our Mr Ivanov is not the listed one.
~sanctioned-link | The name had come up red in the list check.
- | Onboarding goes on.

sanctioned-link | Telegram id shared with an office in Vladivostok that Treasury named.
- | From the chain analysis report.

sanctioned-link | Salary forwarded within a day to a party on the Seoul list.
- | Bank filed a report.

sanctioned-link | His diploma's university is designated for weapons research, his own group in particular.
- | Asked trade counsel.

- | Sanctions check: no result.
background-check-clear | Criminal check likewise empty.

~sanctioned-link | Refused by our bank because of a blocked party.
= trouble-explained | Bank's filter fired on the street name "Cuba Street", released after a call.
payee-confirmed | Account in her own name.

sanctioned-link | Wanted poster of the FBI, third man from left, is our backend contractor.
- | Facial comparison by security.

sanctioned-link | Mail address of the applicant is printed in the designation itself.
email-on-list | Page 2, line 11.

sanctioned-link | Owner of the recruiter, by 60 percent, sits on the asset freeze list of Japan.
- | Register extract from Tokyo.

~sanctioned-link | Former employer was listed in 2022.
= discrepancy-explained | He left in 2017, tax book shows it; counsel sees no link today.

sanctioned-link | Invoice goes to a Laos company that was added last week.
payee-churn | Third account in six weeks.

sanctioned-link | He denies being the listed man; fingerprint from the visa file is the same.
- | Authority informed us on the 9th.

~sanctioned-link | Alert on the crypto analyst's name.
= discrepancy-explained | His middle name only, date and place of birth exclude him, two people signed off.

sanctioned-link | Passport number on the form belongs to an entry in the consolidated list.
- | Rechecked by hand.

- | Worked in the sanctions team of a bank for three years.
employer-confirmed | That bank's HR confirmed.
