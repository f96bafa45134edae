# referral-chain
referral-chain | Came in on the recommendation of Lyle, who is suspended since the laptop finding.
- | Lyle brought in four others.

referral-chain | Referred by an engineer whom legal is investigating.
same-device-as-other | Both signed in from one connection last night.

~referral-chain | Referrer is the man under review.
= sharing-explained | Review of him was closed Monday, mix-up of badge logs, security confirmed in writing.
- | Proceed.

referral-chain | Bonus list: 5 hires by one contractor, the same contractor now locked out by security.
- | Ours is the fifth.

referral-chain | Who told him of the job? Vendor rep we barred in spring.
agency-opaque | New vendor of that rep has no papers on whom it checks.

referral-chain | HR drew the tree: A, now dismissed for false ID, referred B, B referred this one.
- | B is on leave.

- | Referred by his old team lead, in good standing here since 2015.
employer-confirmed | Old firm confirmed they were in one team.

referral-chain | The person who vouched for her was let go on Friday for a fake degree.
- | She says they hardly know each other. He wrote "like a sister".

referral-chain | Recommendation came from the account that the exchange froze.
- | Security knows of it.

~referral-chain | Three in a row from one referrer, and he is on the watch list.
= | Watch list entry was a namesake in another country, removed.
- | All three checked anyhow.

referral-chain | Introduced by contractor 0417, case open at the police in Tampa.
same-resume-as-other | His resume text is that of 0417.

referral-chain | Wallet of the referrer got half of the referral bonus holders' pay, forensics found; all of them his recruits.
- | Candidate is recruit seven.

referral-chain | Candidate was passed on to us by "Ken", the freelancer the platform banned.
- | Ken's mail still forwarded.

referral-chain | Sponsor in the employee scheme: user dkim2, flagged by threat intel in September.
- | Scheme pays 3,000 each.

~referral-chain | Her backer in the form is the nurse we reported to the board.
= discrepancy-explained | Form default took the first name in the list; her real referrer is Dr. Okafor, who confirmed.

referral-chain | One referral brings the next: Ivan to Paul, Paul to Sam, and Ivan's file went to the prosecutor.
- | Sam starts on the 1st. Hold.

referral-chain | Dismissed dev's last mail from our domain was his recommendation for this applicant.
referee-shares-contact | Reference phone on the form is the dismissed dev's own mobile.

referral-chain | Slack DM from the colleague who is being looked into: "my friend is the best, take him fast".
- | He is the only one who knows him.

- | Applied cold over the site, no referrer.

referral-chain | Peer firm fired the man who recommended her, for subcontracting his job.
- | They rang us when they saw the name.

referral-chain | Referred by someone whose background re-check is still running.
- | Probably a formality.

~referral-chain | Sent to us by Novak, and Novak is in the fraud file.
= | In the file as the one who reported the fraud, says the head of security.

referral-chain | Auditor's table: every case of the summer leads to one introducer, and so does this application.
- | Introducer has stopped answering.

~referral-chain | Two dismissed people stand behind this referral.
= sharing-explained | Dismissed in the site closure with 200 others, no misconduct, HR Lille confirms.

# account-vanished
account-vanished | LinkedIn gone on the morning after we asked for ID.
- | Screenshot kept.

account-vanished | GitHub 404 since Tuesday; linked in his application on Monday.
code-copied | Cached copy shows repos with the author field rewritten.

~account-vanished | Her profile disappeared mid-process.
= discrepancy-explained | LinkedIn locked it after a name change, support ticket seen, back online today.

account-vanished | Handle in the CV is now free to register.
? | He says it was always spelled otherwise. The CV PDF has a working link in it, to that handle.

account-vanished | Upwork profile with 40 reviews removed between screen and offer.
- | Platform: closed for breach of terms.

account-vanished | Renamed: "devstar-mike" became "ghost8821" an hour after our mail.
- | Same user id by the API.

- | Has no social media, said so at start.

account-vanished | The Stack Overflow account he showed on Thursday is deleted.
- | Answers remain, without owner.

account-vanished | Medium blog, X and Dribbble, all three wiped in one night.
contact-changed | Mobile number is another one, too.

~account-vanished | His GitHub was no longer there on Wednesday.
= | Employer had moved staff to enterprise accounts; he showed the notice and signed in to the new one.
account-control-proven | Made a gist with the word we gave him.

account-vanished | After the reference call the referee's and the candidate's profiles both went dark.
referee-shares-contact | Recovery mail on the two had been one address.

account-vanished | Xing page of the "site engineer": not available any more, existed for the interview only.
- | 9 days in all.

account-vanished | Telegram account deleted, chat history at our end shows "Deleted Account".
? | On the day Treasury published names.

account-vanished | He took the npm packages and the user down once we asked who wrote them.
? | Registry log has the time: 16:41, call ended 16:30.

~account-vanished | Behance link dead two days after screening.
= trouble-explained | Outage on their side, status page lists it, link works again.

account-vanished | The realtor licence page she linked has been emptied, user removed by herself.
? | State site has no such realtor.
support-document-altered | Commission says the licence copy is not from them.

account-vanished | Facebook of the applicant's family, shown as proof of place, deleted by noon.
- | Photos were of strangers.

account-vanished | Gone since the call: portfolio domain, profile, mail alias.
phone-unreachable | Mobile goes to a recording, day after day.

account-vanished | Twitter handle changed some time last week.
- | People do that. Asked him, no reply yet.

account-vanished | Kaggle master's page, score and all, taken down when Ines asked for a login.
account-control-failed | He would not log in while sharing.

- | Set his profile to private, told us, sent a PDF.

~account-vanished | Account deleted overnight, the one with all her commits!
- | Looked like covering tracks.
= discrepancy-explained | Ex-partner had her password, police report number given, GitHub restored it on Friday.

account-vanished | Freelancer ID on the invoice leads nowhere, platform says it was closed by user on invoice day.
- | Finance waits.

~account-vanished | Candidate's Instagram and LinkedIn off since the offer.
= | Judge's clerk post needs it, his present court told him so, we have the court's circular.

# skill-gap
skill-gap | Take-home perfect, in the live hour he could not open a file.
- | Two of us watched.

skill-gap | Says ten years Kubernetes; did not know how to list pods.
proxy-interviewer | Agency chat later showed a price for "sitting the tech round".

~skill-gap | Live task far below the take-home.
= trouble-explained | Our sandbox had the wrong Python and lost his keystrokes; others failed too.
- | Repeat on own machine, good.

skill-gap | Test score 97, on the floor 0 of 6 welds passed.
support-document-altered | Certificate number belongs to no welder of that institute.

skill-gap | CPA by CV, could not post a simple accrual.
- | Nerves, he said. Given a second day, alone in a room, same outcome.

skill-gap | After hiring: three weeks, one merged line.
- | In the interview he had solved the whole thing in 20 min.

- | Junior, test 55 of 100, as one expects.
- | Learns fast.

skill-gap | The ICU lead let her set up the pump; did not know which line goes where, after "nine years".
- | Sent home.

skill-gap | Online exam 40 of 40, supervised exam 11 of 40.
- | Same questions.
test-substituted | Camera still of the online exam shows another person at the desk.

~skill-gap | Could not write the query she had sent us the week before.
= discrepancy-explained | Migraine that day, doctor's note; next day rewrote and extended it in front of us.

skill-gap | Translator's sample flawless, dictated paragraph on site full of basic errors.
- | Sample done at home.

skill-gap | Pair session: he typed what I said and nothing else, for 50 minutes.
- | Code sent in was senior level.
own-work-unknown | Asked about a class of his own, he read out the file name.

skill-gap | Foreman's note: claims crane class III, cannot read the load chart.
- | Taken off site.

skill-gap | Whiteboard far under what his GitHub promises, four panelists agree.
- | He put it down to the board tool. Paper was offered. Paper was no better.

~skill-gap | Nothing worked in the live round, in contrast to the homework.
- | Keyboard in US layout, he uses Turkish.
= trouble-explained | Gave him his layout: done in 15 minutes.

skill-gap | Hired as fluent in SAP. Help desk log: 61 tickets in a week on how to log a purchase order.
- | SAP exam passed at home.

skill-gap | Codility 100 percent in 9 min, then could not explain what a hash map is for.
ai-assistant-use | Proctor found an answer tool in the process list.

skill-gap | Radiology course records say distinction, she held the film upside down and did not notice.
- | Two students did.

skill-gap | Excel part in the room weaker than the one from home.
- | Not by a lot. Second look on Thursday.

- | Weak in frontend, told us so, post is backend.
own-work-explained | Backend code of his explained in depth.

skill-gap | On-call night showed it: the "SRE lead" did not know how to read a log.
shared-account | A cousin had been doing the day tickets, he said in the end.

~skill-gap | Take-home excellent, but on site she stood before the machine and did nothing.
= discrepancy-explained | Controller was Heidenhain, her papers are for Fanuc; on the Fanuc in hall 2 she ran the part at once.

skill-gap | Client sent the consultant back on day four, "has never done payroll".
? | Demo by him in May had been first class.

skill-gap | Between the coding test and the room lies everything: no loop, no function, no debugger.
- | Panel vote 0 to 5.

# school-detail-unknown
school-detail-unknown | Does not know which city the campus of his BSc is in.
- | Diploma says Eindhoven.

school-detail-unknown | Could name no lecturer, no building, no subject from four years at Leeds.
- | HM studied there.

~school-detail-unknown | Knew nothing of the campus.
= discrepancy-explained | Distance learner for all three years, exam centre in Windhoek; university confirms mode of study.

school-detail-unknown | Asked about his thesis: title yes, content no, supervisor no.
school-denies | Library and exams office have neither thesis nor student.

school-detail-unknown | She put the nursing college on the wrong side of the river and in the wrong decade.
- | College moved in 1999, she "lived next to the old one" in 2010.

school-detail-unknown | "What did you call the canteen?" Nothing. "The main hall?" Nothing.
- | Claimed bad memory. Knew every detail of the job advert by heart.

school-detail-unknown | Cadet school, and no idea what year ranks are called there.
evades-personal-questions | Steered back to his tech stack.

- | Finished 30 years ago, remembers little, named his best friend and the dean.
school-confirmed | Registrar confirmed on the phone.

school-detail-unknown | Term dates, grading scale, student card: wrong on all, says our intern from the same faculty.
- | Same years, same programme.

~school-detail-unknown | Could not say where the university library stood.
= | Library was closed for rebuilding 2018 to 2022, her whole time there, university page confirms.

school-detail-unknown | Does not know how the master's is graded in Italy, has one with 110.
- | Thought 110 was percent.

school-detail-unknown | Grew silent when Beata, an alumna, asked about the oral exams.
disconnects-when-challenged | Left the meeting before she had ended the next question.

school-detail-unknown | Maritime academy: could not name the training ship every cadet sails on.
support-document-altered | Flag state does not have the number of his certificate.

school-detail-unknown | For which degree? "Computer." Which department? "University."
- | Asked again in writing, no reply.

~school-detail-unknown | No fellow student, no professor could she name.
- | Studied in lockdown.
= school-confirmed | Faculty confirms enrolment and that both years were held online.

school-detail-unknown | Recalls a campus in the mountains; Groningen is flat.
false-premise-accepted | Agreed that the cable car was often full.

school-detail-unknown | His description of the law school is that of its web page, order included, and beyond it nothing.
- | Tested with three items not on the page.

school-detail-unknown | Who taught him anatomy? Could not say, at a school with one anatomist.
- | The anatomist is on our board.

school-detail-unknown | Mixed up two halls of residence.
- | Long ago. Noted.

school-detail-unknown | No answer to which semester the internship falls in; it is compulsory there.
- | Blamed translation. Was asked in his own language.

- | Talked a lot about the school, rowing, the bad heating, his tutor.
school-confirmed | Tutor still there and remembers him.

~school-detail-unknown | Did not know the name of his own college, three tries.
= name-change-documented | College was renamed twice since 2006, ministry order lists the names he used.

school-detail-unknown | Polytechnic in Accra, unable to say what its gate or its colours look like.
place-conflict | Said he lived at home in Kumasi, in HR form Cape Coast.

school-detail-unknown | School questions from the fraud sheet: 0 of 5 right.
- | Real graduates average 4.
