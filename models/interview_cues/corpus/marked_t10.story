# second round: peer-report
peer-report | Phone from the Antwerp port police: third terminal where this man badged in as someone.
- | Access card stopped.

peer-report | Payroll provider wrote to eleven clients incl. us, subject line his employee number.
- | Letter is confidential.

~peer-report | A rival clinic sent a warning on Dr Haas.
= discrepancy-explained | Rival withdrew it before the chamber, it was a quarrel on patients.
- | Chamber has no measure against her.

peer-report | Former client to our CEO: same fellow, he took our source in 2023.
data-taken | Court in Austin has it as case 118.

peer-report | Sector mailing list, yesterday 17:02, his wallet and his handle.
- | Sender is a bank we trust.

peer-report | School authority of the next Land put her on its caution list and shared it.
- | Diploma not hers.

~peer-report | Got his name from a police query.
= discrepancy-explained | He was the witness, not the accused, officer said so on the phone.

peer-report | "Careful, we sacked her in week two," the dental chain wrote unasked.
different-person | Woman on day one there was not the one interviewed.

peer-report | Threat intel vendor: two customers had this device before you.
same-device-as-other | In both cases with other names.

- | Reported by a peer as colleague of the month.
- | Noted for the review.

# commits-other-name
commits-other-name | Changesets in his Mercurial repo: user "sergey", 2014 to now.
- | He is Patrick.

commits-other-name | PLC program's revision block has initials QX on each entry.
- | He signs JD.

~commits-other-name | Shortlog begins with a certain Lena, 900 commits.
= sharing-explained | Lena is the co-founder, met her in the call, his 700 are below.

commits-other-name | Co-authored-by trailer with a third party's address on his every merge.
- | Analyst's note.

commits-other-name | Overleaf history gives the thesis to three usernames, hers is not there.
school-denies | Faculty has no thesis of hers.

commits-other-name | Reset of the author on 14 March, reflog still has "Tomek".
- | He said Tomek is a machine name. No machine of his is so called.

~commits-other-name | Tag says someone else released it.
= tool-agreed | Release manager tags for all, project rules say so.

commits-other-name | In the SVN dump of the test firm his login never occurs.
- | He claims lead committer.

- | Committed under the team account like everybody at that bank.
employer-confirmed | Bank's HR gave his years.

# plausible-wrong
plausible-wrong | Sous chef holds rice at 40 degrees all day, safe, he assured the inspector.
? | Hygiene card not shown.

plausible-wrong | Claims reserve and premium are one thing, per our applicant for chief actuary.
- | Two board members present.

~plausible-wrong | Electrician said brown is neutral.
= discrepancy-explained | He meant the old installation on the photo, where that is so; tester agreed.

plausible-wrong | Explained OAuth as "a type of firewall", fluent, five minutes.
own-work-unknown | He lists a login server as his own.

plausible-wrong | Radiographer off by a factor of hundred in mGy and sure of it.
- | Physicist listened in.

plausible-wrong | Forklift trainer: load goes downhill first. It does not.
support-document-altered | Card number is from another issuer's range.

~plausible-wrong | Wrong capital gains rate, said twice with emphasis.
= discrepancy-explained | Rate for companies, question was unclear, chair noted that.

plausible-wrong | Blamed jet lag; on the retake he again had SMTP fetch mail from the server.
- | Mail administrator, 15 years.

- | Wrong date for the exam in his calendar, came the next day.
- | Passed with 91.

# employer-detail-unknown
employer-detail-unknown | What did the firm make? "Products." For whom? "Clients."
- | 2017 to 2022 in purchasing.

employer-detail-unknown | Ex-colleague of that depot on our panel: gate code, foreman, canteen, he knew none.
- | Left without shaking hands.

~employer-detail-unknown | He could not give the street of his own office.
= | The office moved in his last month; old street, old door code and neighbours he knew.

employer-detail-unknown | Says cabin crew at an airline, did not know its hub.
- | Hub is on the tail.

employer-detail-unknown | Head count, turnover, boss: she looked each up, we heard the keyboard.
coached-or-reading | And read the website to us.

employer-detail-unknown | Unable to draw the floor he cleaned for three years.
- | Facility firm has the plan, one corridor.

~employer-detail-unknown | No name of any doctor on the ward came to her.
= discrepancy-explained | Bank nurse, forty wards, the agency's shift sheets have all.
referee-confirmed | Matron rang from the hospital line.

employer-detail-unknown | Claimed secrecy; firm told us there is none and that any worker may name his boss.
- | Still did not.

- | Did not know our company's new logo.
- | No matter.

# referee-denied
referee-denied | Barracks: no Captain Weir on the roll, nor ever.
- | Reference came on army paper.

referee-denied | Bakery owner has one employee, his son, and not the lady who signed.
- | Rang on Saturday.

~referee-denied | "Not one of ours," the council said of the referee.
= discrepancy-explained | Left in 2018, register of that year has him; clerk had only looked at current staff.
referee-confirmed | He spoke with our HR by video.

referee-denied | The hotel group's personnel system has no general manager Duarte in any of its 22 houses.
employer-untraceable | The house that she names is not one of them.

referee-denied | Faculty list 2010 to 2024 checked by the dean's secretary: absent.
- | He is supposed to be her supervisor.

~referee-denied | Line manager denied by the shop.
= discrepancy-explained | Wrong branch. Branch 12 put him on at once.

referee-denied | He claimed the referee was freelance; accounts there has paid no such person either.
- | Both years looked at.

- | Declined to comment on his performance by policy, dates confirmed.
employer-confirmed | Group HR.

# forwarder-address
forwarder-address | Registered home: unit 6, a cage in a bonded warehouse.
- | Bailiff's record.

forwarder-address | Doors nailed shut, meter at zero since 2022, says the power company.
- | Bank statements are addressed there.

~forwarder-address | Street view has a shuttered shop where our new nurse lives.
= address-confirmed | Flat above it, separate door at the back; landlord and colleague were there.

forwarder-address | The "apartment" rents desks to 30 remote workers' machines, none of them present.
remote-desktop-use | They sign in by remote session.

forwarder-address | 9 Harbour Row is on the carrier's list of reshippers.
- | Blocked by our freight desk.

forwarder-address | Local agent went there: barber, and the barber keeps mail for a fee.
id-data-mismatch | Electoral roll has no one by that name in the street.

~forwarder-address | Only a locker number as delivery address.
= tool-agreed | Packstation, our travel policy asks field staff to use it.

forwarder-address | Says the mail room is in his block; block's manager knows of no block, it is a mail room.
- | Second request for a lease.

- | Moved his PO box from one post office to another.
address-confirmed | House visited in the course of the vetting.

# keep-awake-tool
keep-awake-tool | Clicks at 08:00:00, 08:05:00, 08:10:00 and so forth until six.
- | Six weeks.

keep-awake-tool | Timer toy under the mouse, cleaner saw it and told the office manager.
- | He was not in.

~keep-awake-tool | Something keeps her screen from locking, third alert.
= trouble-explained | Sticky shift key from spilled coffee, keyboard swapped.

keep-awake-tool | AutoHotkey with one macro: left, right, left.
several-jobs | Meanwhile active at a second employer, they say.

keep-awake-tool | Video file with a moving dot played under an optical mouse.
- | Forensics, item 4.

~keep-awake-tool | No idle minute in the helpdesk log for a month.
= tool-agreed | Call centre profile disables idle by group policy, all 80 seats.

keep-awake-tool | "It is for the downloads"; there were no downloads in proxy logs.
? | Wiggler.exe deleted before our visit.

- | Does his hours from six to two, agreed.
- | Screen locks as it should.

# identity-borrowing
identity-borrowing | Porter got a text: 200 a week if I may be you for a bank job.
- | Kept it and showed us.

identity-borrowing | In the WhatsApp group of couriers he hunts for an account with a clean record.
- | Platform banned him.

~identity-borrowing | She asked two nurses for their PIN and smart card.
= tool-agreed | IT drill, security sent her to test them, memo of 6 May.

identity-borrowing | Wants his wife's nephew to stand at the notary as him.
test-substituted | Nephew also gave the urine sample.

identity-borrowing | Old schoolmate in Ohio declined to let him work "on your papers".
- | Statement to the agents.

~identity-borrowing | Asked the new trainee for her tax number and bank card.
= discrepancy-explained | He is the payroll clerk, form has to be done by hand this month.

identity-borrowing | Insists he only wanted a guarantor; message says "your SSN, my work, we split".
- | Message is with HR.

# sanctioned-link
sanctioned-link | Vessel tracking puts his agency at the same desk as a blacklisted broker, same director.
- | Insurer refused cover.

sanctioned-link | The Cyprus payee was named by OFSI on Monday.
- | Pay run held.

~sanctioned-link | Listed-person alert on the warehouse temp.
= discrepancy-explained | Different father's name, birthplace and photo; police clearance from Amman added.

sanctioned-link | Domain of his portfolio paid by a man with an entry in the Swiss SECO list.
- | Registrar's answer to subpoena.

sanctioned-link | Advisory annex B, line 4: our contractor's e-mail and two aliases.
alias-used | We knew one of the two.

~sanctioned-link | Our lawyer stopped the hire because of an EU entry.
= discrepancy-explained | Entry was struck by the court in April, official journal attached.

sanctioned-link | Argues that it is a namesake; date, place and mother's name are equal.
- | Counsel filed the report.
