# fifth round: public cases retold; one oddity cleared, another open; checked and failed excuses
peer-report | Prosecutor's office in Nashville asked for our payroll of one contractor.
remote-desktop-use | Laptop was in a Nashville spare room, hands on it in China, they say.

several-jobs | Retail analyst, insurer and us: three full-time wages under one SSN by IRS letter.
id-owner-denies | SSN owner in Reno got the tax bill and went to police.

~camera-off-refusal | Would not be seen on Monday.
= camera-off-explained | Dentist, left side numb, note sent.
remote-desktop-use | His answers came from a Windows host at a cloud firm, though he was to sit at our PC.

~payee-churn | Two accounts since June.
= payee-confirmed | Both in her name, bank branch moved.
several-jobs | But the branch let slip that a second monthly salary arrives there.

school-not-found | Nursing scandal: transcripts sold in Florida for 15,000 each; her school is on the closed list, state never had her course.
support-document-altered | Transcript no. is one of the sold ones.

~account-recent | Account is new.
= discrepancy-explained | Old one memorialised by mistake, support undid it.
profile-owner-other | The blog he gave on top is by somebody in Tampere who denies any tie.

synthetic-voice | Finance worker paid after a call with a made-up CFO; voice sample is same tool as our applicant's.

- | Said on Friday his microphone was swapped.
synthetic-voice | New microphone, same artificial tone, lab report of 6 Nov.

~timezone-mismatch | Night in his room at our noon.
= trouble-explained | Blackout curtain for the baby, opened, daylight.
false-premise-accepted | Asked about our made-up annex of his firm, he had "a desk there".

employer-site-copied | Fraud office: 12 web fronts, all lifted from real outsourcers; his last employer is front 9.
employer-front | State took the domain in October.

- | Agency points to its ISO paper.
agency-opaque | Certifier withdrew it in 2023; who checks people there stays unknown.

~same-photo-as-other | Photo is in dossier 33 too.
= sharing-explained | 33 is his own speculative letter from spring.
evades-personal-questions | On where he has been since spring he gave me nothing.

work-permit-refuted | Meat plant raid, press: 70 cards false. Bureau put a cross on his name too.

id-photo-mismatch | Exam board: test taker's photo is not the registered nurse's.
proxy-interviewer | Taker got 900 for it.

handle-listed | Researchers put out 1,389 mail and chat names; his Slack name is among them.

~handle-listed | Chat name on the researchers' sheet.
= discrepancy-explained | Row is headed "false positives", his is first in it.

first-day-recon | Security firm told the press how its hire acted within 25 minutes; ours took 19 from login to credential dump.

~first-day-recon | Ran credential tools on day one.
= tool-agreed | Red team exercise, CISO's letter in his pocket.
~several-jobs | And has a second salary.
= discrepancy-explained | Army reserve pay, by law.

referee-same-voice | Four care homes, tape of the matron in each is one person, police hold her phone.

payee-churn | Platform's report for the regulator: 48 payout switches by one "designer" in a year.
crypto-or-third-party-payment | Designer's last payout went to an exchange deposit address.

background-call-center | Defector's account: rooms of ten, each on a job call. Our tape has it: ten.

~background-call-center | Ten other voices on tape.
= trouble-explained | Tape is of the group assessment, ten were invited.
place-vague | Where he dialled in from is left at "abroad".

place-vague | Told the marshals "around", told us "around".

- | Says visa office made an error.
work-permit-refuted | Visa office checked at our wish, no error, application was rejected in 2022.

- | Claims his twin took the card.
id-photo-mismatch | Registry has no sibling; face on the card is another man's.

- | Told us bank closed him for being foreign.
payee-churn | Ombudsman: three banks closed him this year, each time new account within days.

- | "Just a VPN for films", he wrote.
remote-desktop-use | Log has desktop streaming for nine hours a day from a rented host.

- | He swears the page is his.
profile-owner-other | Page's owner posted our code word, he could not; owner is in Brno.

- | She puts it down to jet lag.
timezone-mismatch | No flight in three months by passport, and still sleeps by Manila's clock.

- | Old boss did call back, says candidate.
referee-same-voice | It was candidate's own voice, old boss is in hospital since May.

- | Explained that schools get renamed.
school-not-found | No renamed one either, asked ministry for every name since 1960.

- | Says second job is over.
several-jobs | Their HR sees him at his desk today, full week.

- | "My sister keeps the money for me."
crypto-or-third-party-payment | Has no sister by family register, payee is agent's wife.

- | Agency wrote that photo was swapped by its intern.
same-photo-as-other | Agency has no intern; picture serves for four candidates of it.

~id-photo-mismatch | He is not the one on the permit, wrote the site office.
= discrepancy-explained | Site office had looked at the permit of the crane, issued to the former driver.
- | Works since Tuesday.

~work-permit-refuted | "Not valid for employment", it says on the answer.
= discrepancy-explained | Answer is about the card type of 2019; he holds the new one, same office, valid.

~school-not-found | No such college, says the tool.
= school-confirmed | Tool has US schools only; Nairobi's registrar mailed the list with her on it.

~employer-site-copied | Same site as a firm in Porto.
= employer-confirmed | He worked for that firm in Porto, second address is its English page, HR confirmed.

~agency-opaque | Agency would give no paper.
= background-check-clear | We ran our own check, came back clean; agency is bound by its client.

~remote-desktop-use | AnyDesk on in the test.
= tool-agreed | Test firm uses it for supervision, page 2 of the rules.

~place-vague | Just "Ireland" on the form.
= address-confirmed | Field cuts at seven signs, address in letter, post office confirmed.

~profile-owner-other | Not his page.
= discrepancy-explained | Page of his father, same name; own one has "jr", verified by login.

~synthetic-voice | Vendor mail: likely generated.
= met-in-person | Sat before us on the 12th, spoke the same way, vendor withdrew.

~false-premise-accepted | Took the false manager for real.
= employer-confirmed | Employer says there was one of that name for a summer.

~referee-same-voice | Heard the same man twice.
= referee-confirmed | Dialled through the ministry's exchange, department head it was, applicant sat with me.

~payee-churn | Pay path altered in May and in June.
= payee-confirmed | Both times own account, marriage and new bank, checked at the desk.

~crypto-or-third-party-payment | Salary wish: to the account of a firm.
= discrepancy-explained | Contract is with that firm, he is its only partner, legal set it up so.

~timezone-mismatch | Her mails bear 3 am.
= trouble-explained | Mail gateway queues till night since patch, mine bear it too.

~several-jobs | Second employer on the certificate.
= employer-confirmed | Merged firm, old and new name, HR of it confirmed one job.
