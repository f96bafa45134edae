# second helping, rest of the list
account-control-failed | Handle's owner should have answered our DM with a number. A number came, by mail, from the applicant, not the right one.
- | We had sent 417.

account-control-failed | The commit he was to make as proof has another author.
- | He said git was set up wrong.

account-control-failed | Sketchfab page is "his", but he could not hide one model for a minute.
- | Artist found later.

account-control-failed | Proof due Monday, then Wednesday, then "I closed it". Page is still up.
- | Gets updated, too.

~account-control-failed | Nothing changed on the blog though she had agreed to post our word.
= account-control-proven | Cache of our proxy, from the phone we saw the post with its hour.

- | Control by DNS record, took the usual hours to spread.
- | Record there.

false-premise-accepted | Said we knew his twin from the fair. He passed on greetings. He is an only child, says the form.
- | Form signed by him.

false-premise-accepted | "Does the bell still ring at ten in that plant?" It does, he is happy to say; plant never had one.
- | Gatekeeper's word.

false-premise-accepted | Our made-up module "Corvus" was, it turned out, his baby.
- | It is the name of my boat.

false-premise-accepted | I moved his university to another city and he came along.
- | Without a blink.

~false-premise-accepted | He took a boss from me who is not in the firm's chart.
= | Chart leaves out the interim people, HR there knew that boss well.

referee-denied | "We are three sisters here, no Mr. Baum", said the shop which he is supposed to run.
- | Letter signed Baum, owner.

referee-denied | City hospital's staff office went through doctors, then nurses, then cleaners for our referee, and rang to say sorry.
- | Nothing.

referee-denied | Harbour master's office: the captain on this testimonial has no ticket with us and never stood on our tugs.
- | Ship is ours, they add.

referee-denied | Receptionist laughs, we are the eighth to ask for that lady; whoever she is, she isn't staff.
- | Eight since Easter.

~referee-denied | Head office could not place the man who wrote for him.
= referee-confirmed | Franchise staff are not in head office's list; franchise owner had him beside her when I rang.

referee-text-only | One evening I sat in front of the address of the referee with a phone. He replied by mail from "a meeting".
- | Five mails.

referee-text-only | Ear of a former boss: not available. Fingers: any time.
- | Noted by Ruth.

referee-text-only | We ask for a minute of talk, we get a page of prose. Fourth page by now.
- | Both referees.

referee-text-only | Chief's line has no ring, it only accepts messages, he apologised in a message.
- | For two months.

~referee-text-only | Could not get the professor to a phone.
= referee-confirmed | On strike, staff there take no calls till the 5th; on the 6th she rang from the faculty.

payee-churn | The folder "his bank forms" is thicker than that of all other night nurses together.
- | 22 nurses.

payee-churn | Treasury keeps his line in pencil.
? | Since June the fifth bank.

payee-churn | Sunday to a credit union, Wednesday to an app, and the wage is due Friday.
? | Third fortnight running.

payee-churn | Prenote failed, prenote failed, prenote passed, and a day after that a fresh form.
- | ACH desk.

~payee-churn | Second change of bank data since hiring.
= payee-confirmed | Bank closed its branch and moved the clients, then she moved to ours for staff terms; both in her name.

- | Form came twice, same IBAN both times.
- | Portal glitch.

keep-awake-tool | Clicks land on pixel 512,384 and nowhere else, 9,000 of them.
- | Weekend included.

keep-awake-tool | We pulled the dongle from port 2 and for the first time the machine went dark.
- | It was no mouse.

keep-awake-tool | Her "activity" goes on during the fire alarm, power nap and vacation.
- | Even rhythm.

keep-awake-tool | Script named stay.vbs, started with Windows, presses num lock and back.
- | Number lock lamp blinks, colleagues thought it broken.

~keep-awake-tool | Something kept the laptop on through the night.
= tool-agreed | Backup client of ours does that on the last day of the month.

output-swing | Sketches of the morning could hang in an office, those of the evening in a nursery.
? | One draughtsman on the invoice.

output-swing | Told on Friday what "we" decided on Thursday, he took notes like a new man. He had chaired Thursday.
- | Minutes show.

output-swing | Error rate by weekday: Mo 1, Tu 1, We 30, Th 1, Fr 30.
- | Coding of invoices.

output-swing | Customer says: your Peter of the first call fixed it in a minute, your Peter of the second did not know the product.
- | Only one Peter here.

~output-swing | Work brilliant until June, since then beginner's stuff.
= discrepancy-explained | Intern commits under her name by a shared build box, lead moved the box; hers are as before.

several-jobs | He could not take our shift since "his" roster at the airport has him on, full week.
- | Airport's roster posted in the hall.

several-jobs | Tax card class six, asked why: class one is with the other one, since May.
- | He sits 40 hours here.

several-jobs | Signature under a mail to all of us: Head of QA, and a company which is not ours.
- | He pulled it back.

several-jobs | Vest of another courier under ours, and two scanners in the van.
- | Both on full pay.

several-jobs | Hold music in his day: from 9 to 10 he is in our stand-up and, by the invite he shared, in that of a telco.
- | Every weekday.

~several-jobs | A second W-2 came in for the same year.
= discrepancy-explained | Job before ours, ended in March, we started him in April.

sanctioned-link | Insurance dropped the project, the director's brother is designated and our man is the director.
- | Registry and annex match.

sanctioned-link | Swiss list SECO, update of Friday, row 9: his trading name and his fax.
? | Fax also on our invoice.

sanctioned-link | His exchange account was closed with one line: owner appears in an executive order.
- | We have the line.

sanctioned-link | Export desk said stop, the institute on his diploma is on the Entity List and still pays him.
- | Payslip in the file.

~sanctioned-link | Screening lit up for a driver.
= discrepancy-explained | Same name as a general, 40 years older; ID and fingerprint desk ruled him out.

- | Course on sanctions is due for all in finance.
- | He did it.

malware-sent | After the candidate's "coding challenge" our CI tokens were sold within hours.
- | Runner was the victim.

malware-sent | The HR inbox machine encrypted itself at noon; patient zero is "Bewerbung_Lehmann.pdf.exe".
- | 300 applications lost.

malware-sent | Her slides hold an object that launches mshta.
- | Projector laptop is being wiped.

malware-sent | "Please update the plug-in to hear me", he wrote. What came was an infostealer, says our lab.
- | Interviewer clicked.

malware-sent | Git hook in his sample sends the environment to a webhook.
- | Seen in Wireshark.

malware-sent | Invoice no. 1 by the freelancer: one page and a script that asks for the mail password.
- | Twelve colleagues got it.

~malware-sent | Sandbox called her portfolio malicious.
= discrepancy-explained | She is a pentester, sample was defused and labelled, we had asked for it; lab agrees it is inert.

# facts that look alike and mean nothing
- | Exam handed in after ten minutes, it has eight questions.
- | Usual time.

- | Courier left the box with her husband, as booked.
- | He had the code.

- | Candidate paused before the salary question, like everyone.
- | Named a fair sum.

- | Company site has the same shop system as ours.
- | Many do.

- | He has two jobs in the CV for 2019, one ends in June, one starts in July.
- | Payslips fit.

- | Expired licence on file, renewed one came in May.
- | Number unchanged.

- | Her referee rang twice since the first call dropped.
- | Glad to.

- | Two men of that name in the building, the other is in payroll.
- | Mail sorted.

- | Laptop asleep from six to eight each day.
- | Working hours.

- | Police asked for camera footage of the car park, a bike was stolen.
- | Sent.

- | He said he would rather not discuss his divorce.
- | Not asked again.

- | She left the call at the end with a wave.
- | Feedback by Friday.

- | Test file contains macros, it is the macro test.
- | Passed with 18 of 20.

- | Picture on the badge is five years old.
- | New one next week.

- | Hurricane season starts, backup site tested.
- | He took part.

- | Code review slow this week, he is on parental leave half days.
- | Planned.
