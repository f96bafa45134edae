# What a note implies: different-person, crypto-or-third-party-payment, scripted-identical-answers, proxy-interviewer

different-person | In September he was left-handed and 1.90, our starter is neither.
- | Desk had been ordered for a tall man.

different-person | Tattoo on the forearm in round one, bare forearm in round three.
- | Both clips are in the ATS.

different-person | He greeted me as a stranger, we had talked for two hours the week before.
- | I let it go at first.

~different-person | Round two: hair grey, last week it was black. Voice lower.
= | She wears a wig since the treatment, HR knew; badge photo compared by two of us.

different-person | Face vectors of call one and call two: distance 0.91, ours never go above 0.4.
- | Both under one candidate ID.

different-person | On Monday the new man asked his own interviewer for her name and which firm she was with.
- | They had met three times.

different-person | Security guard has the interview picture on the list and sent the man at the gate home.
- | He came with the right offer letter.

different-person | The one we hired talked cricket with me for ten minutes; this one has never seen a match.
- | Day one, coffee corner.

different-person | No trace of the scar over the eye that all three of us noted in June.
- | He laughed the question off.

~different-person | The man at reception was twenty years older than the one on Zoom.
= | That was the father, who had driven him; the candidate was parking the car.

different-person | Ears do not change: attached lobes on the first tape, free ones on the last.
- | Remark of the forensic examiner.

different-person | In the first call he joked about the poster behind me; in the second he asked who I was and whether I had been told of him.
- | Same room, same background.

different-person | "I have never seen this gentleman," said the manager who had signed the hire.
- | Said at the stand-up, day one.

different-person | Two glasses wearers and one without, that makes our candidate's three rounds; the eye colour goes brown, brown, blue.
- | Notes of the panel put side by side.

- | Beard gone since last week, jokes about it himself.
camera-on-and-same-person | Picked up our talk about his dog where we had left it.

skill-gap | Passed the system design in June by explaining sharding to us, in July asked us what it is.
different-person | Chin and hairline in the two recordings cannot belong to one skull, says the lab.

different-person | Our recruiter waved at the airport at the man from the calls; a quite unlike one held up her name.
- | He had the ticket we paid.

different-person | The starter's shirt is two sizes smaller than what the candidate gave, and he is a head shorter than in the office tour we did.
- | Uniform issue, day one.

~different-person | I was sure: this is not the Daniel I screened.
= discrepancy-explained | I had screened Daniel Roe, this is Daniel Row; two applications in one folder.

different-person | Final round knew nothing of what he had told us of his daughter's school in the screening.
- | Says he has no children.

different-person | Nobody of the four who interviewed him picks him out on the team photo.
- | Photo from his first week.

different-person | Handshake with the right hand that the applicant said he lost in 2014.
- | Site foreman's note.

~different-person | Eyes, jaw, all other than in round one.
- | Asked security.
= | Swelling after a jaw operation, letter from the clinic, five weeks later he looks as before.

different-person | HM's sketch from March: round face, mole on left cheek. April: long face, none.
- | One candidate number.

~different-person | Somebody I do not know sat in his chair on the second call.
= | His wife, she kept the line open while he answered the door; he sat down after a minute.

- | Profile picture is from 2012, he looks his age.
- | Passport picture from 2024 is him.

crypto-or-third-party-payment | First salary came back: name on the account reads "M. Kostova", our employee is a Mr Reed.
- | Payroll holds the second run.

crypto-or-third-party-payment | The string he wrote in the field IBAN starts with 0x and has 42 characters.
- | Form cannot take it.

crypto-or-third-party-payment | Verification of payee: no match, account belongs to a company in Sharjah.
- | He is a private person on our books.

crypto-or-third-party-payment | QR code in place of bank details on the invoice; scanned, opens Trust Wallet.
- | Accounts asked what to do.

~crypto-or-third-party-payment | Bank says the account is held by someone called Ines Duarte.
= name-change-documented payee-confirmed | Her maiden name, marriage certificate seen, bank changes it next week.

crypto-or-third-party-payment | He asked finance what network we would use, TRC or ERC.
- | Nobody knew what that was.

crypto-or-third-party-payment | His whole pay of May went to the man who also gets the pay of two of our other contractors.
- | Bank noticed, not we.

crypto-or-third-party-payment | On the card he sent for the payouts you can still read a woman's first name.
- | He covered the rest with his thumb.

crypto-or-third-party-payment | "My cousin banks for me" and a routing number in Nevada.
- | Payroll wrote back.

- | Account is a joint one with her husband, both names on the statement.
payee-confirmed | Bank letter shows hers as first holder.

crypto-or-third-party-payment | The beneficiary is a student aged 19 from Tampa who gets four firms' wages a month.
- | From the bank's letter to us.

crypto-or-third-party-payment | Wants the fee as gift cards, codes by photo.
- | Contract says transfer.

crypto-or-third-party-payment | When payroll asked for an account that carries his own name he resigned.
- | Two days before the run.

crypto-or-third-party-payment | He gave the deposit slip of a shop for second-hand phones.
- | First pay due on the 28th.

~crypto-or-third-party-payment | Salary of a Mr Adeyemi is to go to a firm named Lanework Oy.
= payee-confirmed | It is his own company, sole owner in the register, contract is with it.

crypto-or-third-party-payment | Exchange's deposit memo printed under "account number" on his form.
- | Clerk took it for a reference.

crypto-or-third-party-payment | His mother "has the account" and she is, by the passport copy, three years younger than he.
- | HR asked twice.

crypto-or-third-party-payment | Stable coins or nothing, that was the last mail.
- | Then the account went silent.

crypto-or-third-party-payment | The sum left our bank on Friday and arrived at a kiosk owner who keeps ten percent, he told the officer.
- | Officer rang us on Tuesday.

- | Asked whether we pay in euro or in pounds. Euro.
- | IBAN given, own name.

crypto-or-third-party-payment | Our 4,200 were on a Binance account within the hour, because that is where his "bank" forwards to by design.
- | Compliance at the fintech told us.

crypto-or-third-party-payment | Seven invoices, seven initials of the worker; the account always reads "Golden Gate Trading".
? | No such firm in his file.

~crypto-or-third-party-payment | Account number belongs to a third person, says the payee check.
= payee-confirmed | Digit swapped by our clerk, with the right digit it is his own name.

crypto-or-third-party-payment | He would rather lose the first month than open an account that carries what stands in his passport.
- | Strange, said payroll.

- | Worked for a crypto exchange, paid in dollars there, payslips shown.
- | Nothing odd in payroll.

~crypto-or-third-party-payment | All her wages go to one Mr Baumann.
= payee-confirmed | Court-ordered guardian, order on file, bank rang back to confirm.

scripted-identical-answers | Question on conflict and question on deadlines: the transcript tool marks 96 of 104 words as repeated.
- | Eleven minutes lay between.

scripted-identical-answers | Asked for a failure he told the migration; asked for a success he told the migration, to the comma.
- | Interviewer stopped him.

scripted-identical-answers | We could have played his first reply from tape for all the others.
- | Four competencies scored.

scripted-identical-answers | Diff of answers 2, 5 and 8: empty.
- | The three questions have nothing in common.

~scripted-identical-answers | Three questions, three times the same paragraph in the log.
= | The web form saved field one into all fields, vendor confirmed the bug for that day.

scripted-identical-answers | "As I mentioned, in my role I led a team of five" also when asked what he has for lunch.
- | Panel smiled.

scripted-identical-answers | He stumbled at the same word each time the story came, and it came for Docker, for SQL and for leadership.
- | Written down by both of us.

scripted-identical-answers | I asked about testing, then about hobbies. Length both times 58 seconds, ending on "and that drives business value".
- | Nothing on hobbies in it.

scripted-identical-answers | Our note-taker copied her line from question one down, only the number changes.
- | He asked if that is allowed; it was what was said.

scripted-identical-answers | By the third question I could finish his sentence for him, and did.
- | He went on as if nothing was.

- | Told the same project twice, once for HR and once for the tech lead. We asked the same.
- | Fine.

scripted-identical-answers | Word count of the five replies: 112, 112, 112, 112, 113.
- | Analyst's line in the review.

scripted-identical-answers | To "why did you leave?" we got what he had said to "what is idempotence?".
- | Asked again, got it again.

scripted-identical-answers | Search for "robust and scalable solution" in the transcript: nineteen hits, one per question.
? | Each hit begins the same four lines.

scripted-identical-answers | Interviewer changed the topic six times; reply did not notice.
- | Forty minutes lost.

~scripted-identical-answers | Gave us the identical reply to questions four, five and six.
= discrepancy-explained | Our sheet had the question printed three times, she noticed it herself.

scripted-identical-answers | Round two panel got round one's sentences back, though they asked about the reverse.
- | Compared afterwards.

scripted-identical-answers | Even the "let me think" and the small laugh came in the same places, for each of the behavioural four.
- | Two observers.

scripted-identical-answers | She described her weaknesses with the text she had used for her strengths.
- | Without a change of face.

scripted-identical-answers | He answered the follow-up by starting again at his first word. Twice.
- | Third time I cut in.

- | Nervous, came back to his thesis for most examples, new details each time.
- | Good on the details.

scripted-identical-answers | Whatever you ask about Terraform, pay or his town, the customer with 30 percent less latency comes, then stop.
- | Score 1 of 5.

~scripted-identical-answers | Every reply opens with the same two sentences.
= | Her speech aid says them, they announce the device; told us in the application.

- | Used the STAR form for all answers, as our invitation asks.
- | Stories all different.

scripted-identical-answers | Chat log: block pasted at 10:02, 10:09, 10:15, checksum equal; we had asked about three tools.
- | Chat screening.

~scripted-identical-answers | Got "it depends on the load" to seven questions running.
= discrepancy-explained | Went through them again with our architect: for those seven it is the right answer.

proxy-interviewer | Three hour exam, finished in fourteen minutes, 99 percent, from a phone he says he does not own.
- | Usual best is two hours.

proxy-interviewer | A man in Pune has the price list: tech round 300, system design 500; our req number is on his July sheet.
- | Sent by a former client of his.

proxy-interviewer | The voice that passed our panel also passed, under six names, at our sister firm.
- | Audio match by vendor.

proxy-interviewer | On his first day he asked what questions we had put to him.
- | Manager took it for a joke.

proxy-interviewer | "I only did the technical part, he does the job," the man told our lawyer.
- | Statement signed.

~proxy-interviewer | Another man answered all the questions on the recording.
= discrepancy-explained | Wrong recording attached, it is our candidate of 2 pm; hers is the next file.

proxy-interviewer | Bank statement of the hire: 450 to a "career support" the morning after each of our rounds.
- | Seen in the court papers.

proxy-interviewer | Proctor's picture of the test taker and the badge picture have nothing in common but the name beneath.
- | Score was 97.

proxy-interviewer | He lets himself be praised for the whiteboard and cannot say on what topic it was.
- | He left the praise standing.

proxy-interviewer | Test room in Manila: seat 14 signed in as our man, who was on a flight to Rome at that time.
- | Airline list.

proxy-interviewer | His friend tells at the party how he got Raj the job, "three hours of talking, he just had to start".
- | Party of a colleague of ours.

- | Finished early because he had solved this kata before, said so at once.
- | Solved a new one with us, 20 minutes.

proxy-interviewer | The keystroke profile of the exam is that of the tutor who advertises "guaranteed pass".
- | From the exam platform's report.

proxy-interviewer | She got the certificate in a city she has never been to, by a hand that writes with the left.
- | She writes with the right.

~proxy-interviewer | Test was submitted by someone else's login.
= tool-agreed | Our licence, he got my seat because his had not come; I watched him do it.

proxy-interviewer | He knew the result before he knew the questions.
- | Told the recruiter "they said I did well in it".

proxy-interviewer | Ad on Telegram: "need US speaker for 1 hr panel Thu 3 pm fintech", our panel was Thursday 3 pm.
- | We are the only fintech with him that day.

proxy-interviewer | Agency keeps a fellow in the office who is sent into every client's screening, the dismissed recruiter told us.
- | Our hire came through them.

proxy-interviewer | For the panel hour his own phone was in the metro, by his own photo post.
- | Panel was from a desk.

~proxy-interviewer | Her brother sat in front of the camera and gave the first three answers.
= trouble-explained | He was testing the sound for her, our questions had not begun; she took over at the hour.

proxy-interviewer skill-gap | The examiner's note: candidate took the blood pressure question in perfect form. Our nurse cannot take one.
- | Board informed.

proxy-interviewer | Paid by the hour to be him, says the student, and shows the chats with date and our logo.
- | Forwarded to legal.

- | Brother works in the same field and sent him practice questions, says so.
- | Interview in our office.

proxy-interviewer different-person | The man who took round one uses "we Glaswegians"; Monday's starter has to ask where Glasgow is.
- | Panel leader's memo.

~proxy-interviewer | Two and a half hours allotted, all done after nine minutes.
= discrepancy-explained | We had sent the short version by mistake, eight items, nine minutes is normal.

~proxy-interviewer | Not she but a colleague did the online assessment, says the log.
= discrepancy-explained | Links were swapped by our mailing, each did the other's; both repeated it here.
