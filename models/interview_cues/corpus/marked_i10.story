# first-day-recon, identity-borrowing, extortion, handle-listed: told by what they imply
first-day-recon | Login 09:02. whoami, systeminfo, net group, all by 09:06.
- | Welcome call was at ten.

first-day-recon | Before he had opened his mail he knew the name of every domain controller.
- | Shell log.

~first-day-recon | Inventory of the machine exported an hour after the badge.
= tool-agreed | Onboarding sheet, step 4, asks each new hire for it. Sent to the service desk.

first-day-recon | The whole staff directory was paged through between two onboarding videos, 4,100 entries.
- | He is a copywriter.

first-day-recon | Her first six-digit code was typed in by someone in another city eleven seconds after we texted it.
- | She was on the phone.

first-day-recon | History of the new laptop: dxdiag, msinfo, a speed page, ipinfo, and then lunch.
- | Text file saved and sent off.

first-day-recon | Forwarding rule for all mails with "code" in them, set at 08:51 on the Monday he began.
- | Target is a private box.

first-day-recon | Sentinel counted 38 questions to the directory by a man who had been with us for 20 minutes.
- | Role: sales.

- | He listed the printers, as he had to print the forms.
- | First morning.

first-day-recon | Asked three new colleagues before noon which antivirus we have and who reads its alerts.
- | He is in design.

first-day-recon | Share by share he opened the tree without taking one file, from nine to ten on day one.
- | 212 folders.

~first-day-recon | Script ran over the network an hour after he joined.
= tool-agreed | He is our new auditor, scope letter signed by the CISO, time agreed.

first-day-recon | First things typed by the new bookkeeper: arp, route, nltest.
- | She says she pressed something.

first-day-recon | The one-time numbers go by chat to "bro" and come back as sessions.
- | Chat of his start day.

first-day-recon | Screenshots of each settings page, 64 pieces, left the laptop before the welcome cake.
- | Cloud folder of his own.

first-day-recon | He read the wiki pages on VPN exits, log retention and offboarding. Nothing on the product, on his first afternoon.
- | Wiki keeps counts.

- | All scanners run on her PC, she is in the red team.
- | Boss knows.

first-day-recon | Went from vault to vault at 9:15 trying the handle, 27 denied, day one.
- | Access log.

first-day-recon | The build number, the agent version and the list of running services were in a paste on the web by 11.
- | Laptop handed over at 10.

~first-day-recon | At nine he queried the directory for all admins.
= discrepancy-explained | Login helper of our own image does it on first start. Same on the test machine.

first-day-recon | New at the desk, he wanted the token sent to "both my phones"; the second rang elsewhere.
- | Second number was not on the form.

first-day-recon | The 09:00 starter had port 445 of the floor mapped at 09:40.
- | Switch complained.

first-day-recon | What he looked at on Monday one: who is on leave, who approves payments, what is not logged.
- | Search history of the intranet.

- | Speed test of the line, IT wanted the number.
- | Sent on.

= tool-agreed | Exercise of the class, trainer gave them the commands.
~first-day-recon | ipconfig, netstat, tasklist from all six new seats before ten.
- | Closed.

first-day-recon | BloodHound's output in the temp folder, five hours after the contract.
- | Contract is for data entry.

identity-borrowing | Asked the girl at the desk for her date of birth "for a form of mine".
- | Next week a loan in her name.

identity-borrowing | He pays the neighbour 500 a month; the wages slip carries the neighbour's number.
- | Neighbour is a pensioner.

~identity-borrowing | Wanted his colleague's log-in for the day.
= tool-agreed | His own was stuck with IT, boss gave leave, both wrote it down.

identity-borrowing | Message to eleven students: passport photo against 150 dollars, three minutes of work.
- | Sent from his handle.

identity-borrowing | Two of our people were rung up whether they would "let him start under them".
- | Both said no.

identity-borrowing | The cleaner was to hold her card to his webcam, for a box of chocolates.
- | She told the foreman.

identity-borrowing | Post in the veterans' group: your clean record, my skills, we share.
? | Phone in it is our hire's.

identity-borrowing | He wondered if my brother, who lives in Ohio, would mind being him for a while.
- | Said as a joke, then again in writing.

- | Asked the team for their birthdays, for the cake list.
- | She runs it.

identity-borrowing | Found on his drive: a price sheet, SSN 80, licence 120, both with the owner's face call 300.
- | In his handwriting.

identity-borrowing | The waiter had got 2,000 for signing as W-9 holder and has never seen a computer from inside.
? | Man who gave it to him works for us.

~identity-borrowing | She went round and collected ID numbers from the crew.
= tool-agreed | Site rule for the crane pass, safety officer had sent her. List is with him.

identity-borrowing | Former flatmate: "he begged for my bank login and my green card for two years."
- | Statement to the police.

identity-borrowing | Told the intern that her account would earn by itself if she gave him the code now and then.
- | Intern is 19.

identity-borrowing | He had a contract drawn up for old people in the home to rent out their names.
- | Manager of the home brought it.

identity-borrowing | Direct message: are you US citizen? can we cooperate, you only do the drug test.
- | Received by our receptionist.

- | Friend drove him and lent him a charger.
- | Nothing else.

identity-borrowing | His cousin's papers for the contract, his aunt's for the bank, and now he came to me for the phone.
- | I am his lead.

identity-borrowing | Craigslist text: we need people from Texas, no duties, 10 percent of salary for standing on paper.
? | Poster's mail is on his CV.

~identity-borrowing | Asked his roommate to let him use his name for the order.
= sharing-explained | Only for the pizza account, company dinner, receipt in the file.

identity-borrowing | The homeless man signed four forms for a jacket and a phone. One is our I-9.
- | Social worker called.

identity-borrowing | Said his wife's sister has a good name for such jobs and would she get the mail, please.
- | Asked our recruiter to arrange it.

identity-borrowing | In the group chat he looks for a face with a licence from the east coast, "you sleep, I work".
- | Chat log page 12.

- | Sent a friend our job advert.
- | Bonus scheme.

= | Survey of the works council, sheet is theirs.
~identity-borrowing | He has been asking people for personal number and address.
- | He is on the council.

identity-borrowing | He got his landlord to open the payroll account "as I have none yet", then a second landlord.
- | Both came to us.

extortion | Mail from him after the dismissal: a price, a wallet, a Friday.
? | First ten lines of our code below it.

extortion | "It would be sad if your customers read this" and a zip with 40 of them.
- | Sent an hour after his account was shut.

~extortion | His letter said pay or the press gets it.
= discrepancy-explained | Unpaid overtime, union's standard text, "it" is the complaint. Settled, nothing of ours held.

extortion | Six figures, else the source goes where everybody can download it.
- | He had been with us four months.

extortion | The countdown on the page has our logo and his handle.
- | 71 hours left.

extortion | He values his silence on our patients at 18 bitcoin.
- | Put to us on Sunday.

extortion | Samples arrive each morning, a bit larger each time, with the same account number below.
- | He was let go on the 2nd.

extortion | Told the CFO that the folder stays private for as long as the "pension" keeps coming.
- | CFO recorded it.

- | Threatened to sue over the bonus.
- | His right, counsel replies.

extortion | Our insurer has taken over the talks with the former contractor. His opening was 600,000.
- | For the customer table.

extortion | He wrote to three clients in advance what they would find on the net if we stay stingy.
- | Clients rang us.

~extortion | Note on the desk: money by noon or the pictures go round.
= | Stag party joke of the crew, pictures of the groom. All there laughed, groom too.

extortion | Wanted his laptop's deposit back, then 50,000 for what is on it.
- | It has the payroll.

extortion | Board paper: ex-engineer holds keys and mail archive, asks a sum, gives a date for the leak.
- | Paper is of last night.

extortion | When HR ended it he asked what the drawings would be worth to us, as opposed to others.
- | And wrote a number.

extortion | Leak site lists us under "soon"; his old user name is in the file paths.
- | Ransom page linked.

- | He published his own notes on the talk.
- | With our leave.

extortion | Price doubles on Monday, so his second mail, and the archive's password is sold on Tuesday.
- | Both from Proton.

extortion | It was put nicely: a consulting fee so that nothing becomes public.
- | Never consulted for us.

~extortion | Demanded 9,000 or he would "go public".
= discrepancy-explained | Bug bounty text of our own page names both sums and the 90 days. He kept to it.

extortion | He keeps a copy "as my insurance", price of the insurance 2 percent of turnover.
- | Told to legal.

extortion | The FBI asked whether we too have got a mail with the repo list and a Monero address. We had.
- | From last spring's hire.

extortion | "You know what I have. 72 hours."
- | He had admin rights till Wednesday.

- | Asked for his last wage in a rude mail.
- | It was late, we paid.

= | Phishing test of our own security, his name was taken at random.
~extortion | Mail in his name asks a sum for not posting the database.
- | Staff informed.

extortion | A former temp has set our lawyers a deadline, after which the exam papers are for all.
- | Sum is in the letter.

handle-listed | Row 214 of the advisory reads like his GitHub name, to the letter.
- | Issued in October.

handle-listed | Pasted his Telegram into the sheet of the security council: one match.
- | Match is red.

~handle-listed | His nickname stands on the researchers' list.
= discrepancy-explained | Theirs has a zero for the o. List's author checked, other account.

handle-listed | Google finds his user name four times, once on his page and three times in sanction reports.
- | Page is new.

handle-listed | The repo owner he gave is the one the blog post of June is about.
- | Blog has 30 such accounts.

handle-listed | The gist with bad accounts was updated Monday; he is in the new lines.
- | Line 90.

handle-listed | Treasury's PDF, under "online names": the name he uses in our Slack.
- | Searched by chance.

handle-listed | Our feed blocked the invite, since the Discord tag is known to it.
- | Feed is from a bank group.

- | Handle not found on any list we hold.
- | Searched 4 March.

handle-listed | Conference slide 18, second column from the left. That is whom we are about to hire.
- | Slide shows dev accounts.

handle-listed | Skype id, character for character, as in annex C of the panel.
- | Annex from 2024.

~handle-listed | Screening lit up on the user name.
= discrepancy-explained | Named as a victim there, his account was copied. Author of the report confirmed.

handle-listed | npm took down the packages of nine names in May. One bids for our job.
- | Names were made public.

handle-listed | I gave his Freelancer name to the researcher and got a link to her own list back.
- | He is in it since winter.

handle-listed | "We published that one" replied the exchange's security team on his Twitter.
- | One line mail.

handle-listed | Warning for recruiters, page 3, screenshot: his avatar, his at-sign.
- | Printed.

- | Same nickname as a chess star.
- | No other hit.

handle-listed | The indicator file has 1,024 rows, and the grep for our contractor ended with exit 0.
- | Rows are GitHub logins.

handle-listed | He renamed it last week, the numeric id is still the one in the CERT's table.
- | Id does not change.

~handle-listed | Tag on the CV is in the public indicator sheet.
= | Sheet withdrawn in May with an apology, tag was theirs by mistake. New sheet has it not.

handle-listed | Matching of 40 applicants' logins with the open database left 39.
- | Fortieth is Ms R.

handle-listed | The indictment calls the wallet keeper by a screen name. So does our invoice.
- | Invoice 118.

handle-listed | Read out the account over the phone to the sharing centre. "Yes, we have that, since 2023."
- | Centre serves banks.

- | Listed as speaker on the meetup page with her handle.
- | Good talk.

= discrepancy-explained | Old owner gave the name up in 2019, ours took it in 2022. GitHub support confirmed.
~handle-listed | Login of the applicant occurs in a report on bad actors.
- | Noted, closed.

handle-listed | Hash of the user name is among those the platform shares with its partners.
- | Partner list of this week.
