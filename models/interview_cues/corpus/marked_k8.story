# keep-awake-tool
keep-awake-tool | Cursor makes the same 40 pixel square every 55 seconds, all night.
- | No keys at all.

keep-awake-tool | Status green from Monday 8:00 to Friday 18:00 without a gap, 106 hours.
- | He sleeps too, presumably.

- | Usage of the last ten days by input type.
keep-awake-tool | F15 key 14,380 times, letters 210.

keep-awake-tool | USB list: Logitech receiver, and a thing that says it is a mouse, VID 1209, never clicks.
- | Bought for 12 dollars.

~keep-awake-tool | Screen of hers has not locked since Tuesday, something presses shift.
= tool-agreed | Long render job, helpdesk installed Amphetamine for it, ticket there.

keep-awake-tool | caffeine64.exe in Run key, dropped on day one.
- | Not from our store.

keep-awake-tool | A desk fan, a string and the mouse on it: colleague saw it on the camera.
- | Timesheet says 9 hours.

keep-awake-tool | Idle timer of the laptop never came over 59 seconds in six weeks.
- | Others reach hours.

keep-awake-tool | Unplugged his mouse in the lab and the pointer went on circling.
- | Software then.

keep-awake-tool | Scroll events +1, -1, +1, -1 from 01:00 to 09:00 UTC.
- | Document opened: blank.

keep-awake-tool | He had an optical mouse lying on a watch with moving hands.
- | Landlady's photo.

- | Laptop set to stay on when docked, our default since May.
- | Everybody's does.

? | Productivity score 99, output zero.
keep-awake-tool | Reason found in a PowerShell loop with SendKeys and a sleep of 60.

keep-awake-tool | In Teams he shows as available on Christmas Eve at 4, like all other nights.
- | Answers next morning.

keep-awake-tool | Distances between mouse movements: 30.0 s, 30.0 s, 30.0 s.
- | A hand cannot do that.

~keep-awake-tool | A little motor under his mouse, seen on video.
= tool-agreed | Lab protocol: machine logs the gauge for 12 hours and must not lock, safety officer bought the motors.

keep-awake-tool | The house had 14 laptops on a shelf, each with a small turning plate beneath the mouse.
- | Marshal's description.

keep-awake-tool | Notepad grew by a dot every minute; file is 61,000 dots long.
- | Last real edit in May.

keep-awake-tool | Dismissed with eleven others after the bank looked at simulated keyboard activity.
- | Regulator's filing.

- | Presenter mode was left on over lunch.
- | Off again.

keep-awake-tool | Video of a blank page played on loop, window in front, so the power plan never kicks in.
- | 20 hours long.

~keep-awake-tool | EDR reports mouse movement injected by a program on her laptop.
- | Analyst assigned.
= tool-agreed | It is the head-mouse driver for her disability, occupational health asked IT to install it.

keep-awake-tool | Amazon receipt in expenses: "undetectable, with on/off timer, for laptop".
- | Plus what followed on the graphs.

keep-awake-tool | Pointer passed over the lock button 700 times in the very same arc.
- | Heat map.

~keep-awake-tool | PowerToys Awake found, on day and night.
= tool-agreed | In our own image for the trading desk, all thirty have it.

- | Night job ran with the server's scheduler.
- | Laptop was asleep.

# output-swing
output-swing | Monday he writes Rust like a book, Thursday he asks what a crate is.
- | Same ticket.

output-swing | Lint errors per week: 2, 3, 140, 1, 155.
- | Nothing changed in tasks.

- | Compared his reviews of May and June.
output-swing | May by an expert, June by somebody who cannot read a diff.

output-swing | On stand-ups he does not remember what he built the day before.
- | It was good, too.

~output-swing | Superb in April, hopeless in May.
= trouble-explained | Concussion on 1 May, doctor's note; back to April level since June.

output-swing | Comments in code: tabs and German till noon, spaces and Portuguese after.
- | One hired man.

output-swing | Explained the cache to us in detail, next morning he asked who wrote it. He did.
- | Recorded both.

output-swing | His tickets on even days close in an hour, on odd days in a week.
- | Lead made a chart.

output-swing | Teacher knew all pupils' names in the morning group and none in the afternoon, same pupils.
- | Online class.

output-swing | English of chat is native until 17:00, then it needs a guess.
- | Each day.

- | Slow first week, better each week after.
- | Learning.

output-swing | Typing speed 92 words on Tuesdays, 31 on Wednesdays, endpoint data of two months.
- | Hunt and peck.

output-swing | Yesterday's design he calls "your design" today.
- | Signed with his name.

- | Manager's 1:1 notes.
output-swing | "Some days I think I get a senior, on others his nephew."

output-swing | Radiology reads: 0.5 percent missed, then 9, then 0.5, by shift.
- | One log-in.

~output-swing | His commits turned from excellent to awful overnight.
= discrepancy-explained | Formatter bot with the wrong config ran under his name, repo admin reverted it.

output-swing | Asked to repeat Friday's fix on a sister repo; he had no idea how, and on Sunday it was there, flawless.
- | Two pages of reasoning.

output-swing | Translator's style test on 12 files: two hands for sure, perhaps three.
- | We pay one.

output-swing | He forgot within a night the deploy he had run 40 times.
- | Needed the link to the wiki.

- | Quality dips before every release for the whole team.
- | Overtime.

output-swing | Test coverage in his modules: 96, 4, 95, 0.
- | Alternating weeks.

~output-swing | Writes like two persons, long clever mails and short broken ones.
- | Lead asked us to look.
= | Short ones are dictated while driving the van, long ones at the desk; we saw both done.

output-swing | Vim user in the pairing of the 3rd, could not leave vim on the 10th.
- | Same share, same voice allegedly.

output-swing | What the night one promises, the day one does not know, says our client about her.
- | One contractor.

~output-swing | From ten calls an hour to two, and back to ten.
= trouble-explained | Dialler licence expired for her group those days, vendor confirmed.

- | Works best in the morning, like many.
- | Nothing.

# several-jobs
several-jobs | Payslip of another bank in our printer tray, his name, full month.
- | January.

several-jobs | Worked 8 to 5 for us, and 8 to 5 for the county, says the county.
- | Five days a week.

- | Wage report from the state.
several-jobs | Four employers in quarter 2, each above 20,000.

several-jobs | In the background another stand-up, in which he was called on and answered.
- | Then back to ours.

~several-jobs | Social insurance shows a second employer since March.
= discrepancy-explained | That is our own holding, split payroll after the merger.

several-jobs | He asked our helpdesk to reset a password on a domain that is a competitor's.
- | User name his.

several-jobs | Pension statement lists us and two more, contributions of full salary in each, same months.
- | Sent to us by mistake.

several-jobs | Her out of office reply thanks us for writing to an insurer's claims team.
- | She is our claims lead.

several-jobs | Two health plans turned the bill back: the other one is first, says each.
- | The other is not ours.

several-jobs | Laptop with a foreign asset tag stood beside ours, both with unlocked desktops, when the engineer came.
- | Third one was charging.

several-jobs | Asked for Thursdays 10 to 11 off, forever; that's when the other team has its sprint planning, said his slip on the screen.
- | Invite from an airline.

- | Teaches one evening class, approved form.
- | Since 2020.

several-jobs | Spreadsheet in his share: columns J1 to J5, salary, standup time, manager's name. We are J4.
- | Screenshot kept.

- | Garnishment letter from court.
several-jobs | It divides his debt over three payrolls, we are the second.

several-jobs | HR people met at a fair and had hired the same woman for the same hours.
- | Both for "forty a week".

~several-jobs | Another company's badge and laptop on his table, in use daily.
= discrepancy-explained | Our client's, he is seconded to them, statement of work says so.

several-jobs | Logged 60 hours with us and 70 with the subcontractor, week 12.
- | Auditor of the agency lined them up.

several-jobs | Our W-2 was one of seven in his return.
- | Revenue agent told us in the hearing.

several-jobs | Posted his work anniversary at a firm which he had "left in 2022".
- | He posts for them weekly.

- | Shares in his brother's cafe, no work there.
- | Declared.

several-jobs | Never free between 2 and 4; a bank's recruiter later said that is when he does their on-call.
- | Three years there.

~several-jobs | Payroll vendor flags second full salary for the same number.
- | Manager shocked.
= discrepancy-explained | Old employer pays out garden leave to the end of June, contract clause seen.

several-jobs | Github activity for a games studio at all hours we pay.
- | Private repo counter of their org.

several-jobs | Labour inspectorate's printout: he is insured by us as of 8:00 and by a broker as of 8:00.
- | Daily.

~several-jobs | She seems to be on another hospital's duty roster.
= | Roster was for the namesake in theatre 2, hospital gave us the licence digits.

- | Reserve officer two weekends a year.
- | Leave granted.

# sanctioned-link
sanctioned-link | Screening tool stops at his birth date and alias: OFAC entry 38112.
- | All three fields equal.

sanctioned-link | The bank froze our transfer, and named the regulation.
- | Beneficiary was his agency.

- | Put his second e-mail into the search.
sanctioned-link | Treasury's annex prints it below a colonel's name.

sanctioned-link | His picture hangs on the FBI's page with a sum under it.
- | Age fits as well.

~sanctioned-link | Name and birth year hit the UN list.
= discrepancy-explained | Listed man died in 2011, passport and birthplace differ, bank's analyst closed it.

sanctioned-link | 50 percent rule: owner's owner of the staffing firm was designated in July.
- | We have two of theirs.

sanctioned-link | Mail in his recovery field is the one from the indictment, paragraph 22.
- | Paralegal saw it.

sanctioned-link | Company that certified his work is in the EU regulation 2024 list, number 61.
- | He signed as its engineer.

sanctioned-link | Passport number equals the one the ministry of finance froze.
- | Two digits read back twice.

sanctioned-link | Old nickname from his forum days leads to a bureau that three states have blocked.
- | Analyst's graph.

sanctioned-link | Lawyer said: pay him and you commit an offence, his principal is designated.
- | No more wages.

- | Sanction check run, nothing found.
- | Filed.

- | Screening at month end over all vendors.
sanctioned-link | One red: SDN, entity, the one that supplies our Vladivostok translators.

sanctioned-link | Interpol page, first row, and I had him on video on Friday.
- | Same scar.

sanctioned-link | The phone he gave is listed as contact of the trading house OFSI named.
- | List of 14 March.

~sanctioned-link | Compliance system blocks her, list match 87 percent.
= discrepancy-explained | Match is on a ship with that name, officer released it.

sanctioned-link | His wages were collected by an office whose director has been on the Seoul list since 2023.
- | From the court's finding.

sanctioned-link | State Department offers five million for news on the man who signs his invoices.
- | Poster attached.

sanctioned-link | Corporate tree ends at a munitions ministry.
- | Four shells between, registry extracts for all.

- | He was born in a country under embargo and has lived in Lyon since he was four.
- | No matter.

sanctioned-link | Wire to his partner came back: "blocked, 31 CFR 510".
- | Ten days to report.

~sanctioned-link | Bank stopped her first pay, sanction filter.
- | Finance upset.
= payee-confirmed | Filter fell for the street name "Cuba Street", bank let it go and confirmed the account is hers.

sanctioned-link | In the alias field of entry 2 stands the name on his old badge.
- | Badge photo ours.

sanctioned-link | Referee's firm was added to the blocked list, and he is its registered deputy.
- | Commercial register, page 2.

~sanctioned-link | Alias turned up in the consolidated list.
= | Alias was typed into the wrong field by us, it was the entry number of the last case.

- | Daily list update had no effect on our people.
- | Log kept.
