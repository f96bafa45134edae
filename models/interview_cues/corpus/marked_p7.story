# payee-churn
payee-churn | Fourth bank in seven weeks.
- | Payroll clerk asked for a reason, none.

payee-churn | Changed the deposit form before the first pay run, again after it.
crypto-or-third-party-payment | The last form has someone else's account.

~payee-churn | New IBAN twice in a month.
= discrepancy-explained | Bank merger, first a temporary number then the final one, bank's letter to all customers.
payee-confirmed | Holder is he himself both times.

payee-churn | Routing number swapped two hours before cut-off, third time this quarter.

payee-churn | HRIS audit: bank details edited on 2, 9, 15 and 21 March.
vpn-location-mismatch-noted | The edits came in from Laos.

payee-churn | From Chase to a prepaid card to Wise to a neobank, since May.
- | Finance wants a freeze.

payee-churn | Each invoice of the translator carries other bank details.

- | Wants pay on a savings account, asked before start.
payee-confirmed | Own name.

payee-churn | Captain's allotment note was redirected five times in one voyage.
- | Crew office refused the sixth.

~payee-churn | Payment data altered three times in ten days.
= discrepancy-explained | Typing errors by our intern, employee sent the same IBAN all along.

- | Reason given was a hacked account.
payee-churn | Bank knows of no hack, and the new account was closed within the week as well.

payee-churn | Marketplace payout method reset at each payout.
payee-churn | Nine cards on the seller's file by now.

payee-churn | Bank's return code: account closed. So was the one before, and the one before that.

~payee-churn | Second change of salary account within the first pay period.
= discrepancy-explained | Separated from husband, moved from joint to own account, HR saw the bank card.

payee-churn | Agency nurse rotates her wages through accounts, monthly a different one.
several-jobs | Payslips from two other hospitals were among the papers.

- | Moved bank after the old one closed all branches in the county.
- | Form signed at the desk.

payee-churn | Audit of contractors: normal 0.2 changes a year, this one 11.

~payee-churn | System listed seven payee updates on one night.
= trouble-explained | Migration script run by our IT wrote the same record seven times.
- | No money moved.

payee-churn | "Please use this one from now on", mails of 3, 10, 17 and 24 April.
contact-changed | Sender address differs in two of them.

payee-churn | Sentencing memo: facilitators cycled worker pay over dozens of accounts; ours had four in Q1.

~payee-churn | Account changed in week one, changed back in week two.
= payee-confirmed | First bank needed a registration proof, now both verified to his name at the counter.

payee-churn | Treasury flagged him, payout path altered after every alert.
extortion | On block he threatened to publish customer files.

payee-churn | Gig driver put in a new debit card daily for instant pay.

- | Split pay to two own accounts, allowed by policy.
- | Set up once.

# first-day-recon
first-day-recon | Day 1, 09:12: whoami, systeminfo, net group, net user, in a row.
- | Role is copy editor.

first-day-recon | Asked colleague for the code from her authenticator before lunch.

~first-day-recon | Scanned the whole subnet in the first hour.
= tool-agreed | Part of the onboarding lab for new pentesters, lead had set it.

first-day-recon | EDR: AD enumeration by new hire, 40 minutes after laptop unboxing.
data-taken | Result file went to a private Dropbox.

first-day-recon | Downloaded the full org chart and phone list on the morning of start.
- | No use for it in data entry.

first-day-recon | MFA prompt answered from another continent during induction, he passed it on by chat.
signins-apart | Laptop in Utah, approval in Asia.

first-day-recon | First thing she opened was the VPN config, then the admin wiki, then the firewall rules.

- | Went through the onboarding checklist, 23 items.
- | Done by 4 pm.

first-day-recon | Within minutes a script collected installed software, antivirus and users.
remote-control-tool | RustDesk was put on right after.

~first-day-recon | Listed all shares and servers before noon.
= tool-agreed | Storage admin, told by manager to make the inventory, ticket INF-20.
- | List handed in.

first-day-recon | Temp at the bank went through vault procedure folders on her first shift.
- | Seen by branch head on log.

first-day-recon | Ward system: new locum looked up 140 patients not his, day one.

first-day-recon | Code request by SMS read out on the phone to someone else while still in orientation.
shared-account | Two voices worked the mailbox in the afternoon.

~first-day-recon | Alarm: new starter ran dxdiag, ipconfig and msinfo32.
= trouble-explained | Helpdesk was on the phone with him, wifi problem, they dictated the commands.

- | Said he was curious how things are set up.
first-day-recon | Query list shows domain controllers, backup servers and payroll host, all probed in 20 min.

first-day-recon | Browser history of hour one: ip check sites, speed test, "what is my device location".
vpn-location-mismatch-noted | Exit node in Dallas, he lives in Boise.

- | Asked where to find the style guide.
- | Shown.

first-day-recon | Vendor blog tells of a hire who loaded malware at 21:55 on arrival; ours tried a loader at 22:10.
malware-sent | Archive held an infostealer.

~first-day-recon | New hire exported the user directory on day one.
= tool-agreed | HR analyst, export was her first task, asked for by HR head in writing.

first-day-recon | Warehouse starter photographed rack labels, door codes and the alarm panel.

first-day-recon | One-time password relay: codes issued to him were typed in at an address in Dandong seconds later.
hosting-address-noted | Other codes came back through a data centre in Frankfurt.

~first-day-recon | Looked suspicious, fifty logins to systems in an hour.
= trouble-explained | Single sign-on test page opens every tile by itself, known bug 311.

first-day-recon | BloodHound collector found in temp folder of the junior bookkeeper, timestamp of first morning.

~first-day-recon | Asked three colleagues for their codes.
= discrepancy-explained | Door codes to the kitchen and print room, facility had sent him round to ask.

# several-jobs
several-jobs | Payroll bureau has him on five full-time wages.

several-jobs | Logged in at our place and at a rival's from nine to five, both full.
output-swing | Quality here drops by afternoon.

~several-jobs | Credit agency shows a second employer, full time.
= discrepancy-explained | Old job ended 31 March, last pay incl. holiday came in May, certificate shown.

several-jobs | Calendar leak: standups of three firms between 9:30 and 10.
screen-share-leak | Other company's logo in the tab.

several-jobs | Social insurance reports two main employments since January.
- | She had signed exclusivity.

several-jobs | Council fraud team: planning officer also full-time at a council 200 miles away.

several-jobs | Our night nurse works days at the clinic in Essen, forty hours there.
- | Rota overlap on 12 shifts.

- | Teaches one evening a week, approved in contract annex.
- | No conflict.

several-jobs | Called wrong boss by name in our retro.
persona-collision | Then gave the status of a project that is not ours.

~several-jobs | LinkedIn says two current jobs.
= discrepancy-explained | Never updated the first; ex-employer confirmed leaving date 30 June.
employer-confirmed | Dates by HR of the former firm.

several-jobs | Tax office letter lists wages from six companies in one year, full months each.
id-number-mismatch | Number is not his, holder is in Ohio.

several-jobs | Manager at another firm rang us: "he is on my payroll too".

several-jobs | Pleaded guilty, news says, to holding nine government contracts at once.
- | One of them was ours.

~several-jobs | Seen working at another company during our hours.
= tool-agreed | Secondment to the client in Turin, signed by our own director.

- | Says the other job is weekend only.
several-jobs | Their HR: full contract, Monday to Friday, since last August.

several-jobs | Slack of a start-up popped up: "are you joining our daily?"
- | He claimed spam.

- | Freelances as photographer on Sundays, told us in round one.
- | Noted.

several-jobs | Pilot flew for a second airline on days off sick with us.
support-document-altered | Sick notes not known to the doctor.

~several-jobs | Screening: active employment elsewhere.
= discrepancy-explained | Directorship of the flat owners' association, unpaid, shown in the register.

several-jobs | Pension fund statement has contributions from three employers each month.

several-jobs | Laptops of four companies on his desk, visitor from our IT saw them.
keep-awake-tool | Each with a mouse mover.

~several-jobs | Two full salaries arrived per bank letter for the loan.
= sharing-explained | Joint account, the second is his wife's, payslip in her name attached.

several-jobs | Ex-flatmate: he has "J2 and J3", interns do the tickets.
shared-account | Interns hold his password.

~several-jobs | Register of professors has him full time in Lodz as well.
= employer-confirmed | On unpaid leave there till 2027, rector's office confirmed.

# handle-listed
handle-listed | GitHub name is in the appendix of the vendor report, line 44.

handle-listed | Telegram user on the published indicator sheet equals the one in his signature.
off-platform | He moved us to Telegram in mail two.

~handle-listed | Handle hits a published list.
= discrepancy-explained | List has a zero in place of the o, other account; publisher confirmed it is not his.

handle-listed | Discord tag named in the joint advisory of May.
- | Copied into case file.

handle-listed | Threat feed match: npm publisher = candidate's npm user.
malware-sent | His take-home pulled a package with a loader.

handle-listed | Chat nick in leaked operator spreadsheet, same spelling, same avatar.

handle-listed | Investigator on X posted 31 worker accounts, one is our frontend applicant.
account-vanished | It was gone two hours after that post.

- | Handle contains "lazarus", a rock band he plays in.
- | No match on any list.

handle-listed | Freelancer ID figures in the ministry's annex on overseas IT workers.
- | Platform closed it since.

~handle-listed | Her GitHub login appears in a blog on fake developers.
= discrepancy-explained | As a victim; her repositories were copied, blog's author confirmed by mail.
account-control-proven | Signed commit made at our wish.

handle-listed | Skype name from 2019 is in the court exhibit, number 12.

handle-listed | Bitbucket user, listed. Second user of his, listed too.
alias-used | They bear two different names.

handle-listed | ISAC bulletin 24-07 gives his Slack name with "do not engage".
peer-report | Sent by a member bank that had hired him.

~handle-listed | SOC: username is among published indicators.
= discrepancy-explained | That list is the one of maintainers thanked in the report, wrong column read.

- | He explained that thousands use this nick.
handle-listed | The list gives the numeric account ID, and that is his.

- | Was on the speakers' list of the conference, under his handle.
- | Talk is online.

handle-listed | Gaming forum name of the applicant is quoted in the sanction press notice.
sanctioned-link | Listed as alias of a designated person.

handle-listed | Open-source tracker of suspicious contributors has him since February.
account-neighbours-listed | Nine of his followers are on it as well.

~handle-listed | Match in the indicator database, severity high.
= discrepancy-explained | Account was taken over in 2021, got it back with GitHub support, case mail shown.

handle-listed | WeChat ID stands in the indictment beside "recruiter".

handle-listed | Codeberg login from the CV = login in the takedown notice.
- | Case to legal.

~handle-listed | Found his nick on a warning page for freelancers.
= discrepancy-explained | Page removed it on 6 June with an apology, mix-up with a namesake in Cairo.

handle-listed | Fiverr seller name was published by the buyers' watchdog and again by the police.

- | List of handles for the hackathon attached.
- | His is number 3.
