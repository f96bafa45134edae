# kind X: phone-unreachable, contact-changed, crypto-or-third-party-payment, payee-churn
~phone-unreachable | Eleven calls in a week, never picked up.
= | Offshore. Two weeks on, no signal.
= | Rig office gave his crew dates. Rang the hour he landed.

~phone-unreachable | Number is dead, tone only.
= trouble-explained | Provider outage in that county, Tuesday to Thursday.
= | Outage page. Friday he answered at once.

phone-unreachable | Has never once been reached by phone since he applied.
- | Works nights, he writes.
- | Rang at night too. Nothing.

= | She told us in the first mail: deaf in one ear, does not do calls, relay service or text.
- | Interview with captions was good.
~phone-unreachable | Recruiter two complains that her phone never gets an answer.

~phone-unreachable | Goes straight to voicemail, day after day.
= | Our number was marked as spam by his carrier.
= | From my private mobile he picked up on second ring.

phone-unreachable | Callback failed for the sixth time, mailbox full.
- | Mailbox was emptied, he wrote.
- | Seventh time, full.

~phone-unreachable | Nobody ever reaches him on the number in the file.
= | Country code missing. Import cut it.
= | With +47 it rings.

~phone-unreachable | Phone not answered for nine days before the start.
= | Hajj. Leave form was in since March.
- | Laptop ordered.
= | Back on the 14th, rang us himself.

phone-unreachable | Number rings out at any hour, weekday or Sunday.
- | Phone fell in the sea, he says.
- | Was to buy a new one on Monday. That was a month ago.

~phone-unreachable | Unreachable all through the reference stage.
= | Prepaid. Ran out of credit and the shop was shut.
= trouble-explained | Top-up slip, same day call worked.

~phone-unreachable | Our desk could not get her on the phone even once.
= | Desk line blocks foreign calls. Has since the fraud wave.
= | Telecom opened it. Reached her in a minute.

phone-unreachable | Tried his line from three offices. Not once did a person answer.
- | His former colleague had the same, and there it was the tunnel he works in.
- | This man works at home.

= | Employer forbids phones in the plant. Locker, 6 to 14.
~phone-unreachable | Always off when we ring.
= | Half past two, he was there, every time.

~phone-unreachable | "Not in service" when I called.
= | Ported. Two days in between by rule.
= | Carrier's porting mail, dates match.

phone-unreachable | The call-back never gets to him; a woman says he just went out.
- | Charming about it on mail.
- | We put it down to bad luck at first.

~phone-unreachable | Missed every scheduled call of week 12.
= | Calendar. Theirs changed the clock, ours had not.
= | One hour off each time. Log shows him waiting.

~phone-unreachable | The mobile never connects.
~contact-changed | New number from him in week two.
= | Stolen on the train. Police number on the mail.
= | Old SIM blocked that evening. New one in his name, contract seen.

phone-unreachable | No answer, and the number takes no messages.
contact-changed | Third mail address since May.
- | Address two was hacked, provider's notice seen. The phone nobody has explained.

~phone-unreachable | Candidate vanished from the phone in the decisive week.
= | Night sister of the ward told us. Appendix.
= | Out on Friday. Rang from home.

phone-unreachable | Phone verification not possible, line never live.
- | Sent a doctor's letter. It is about his knee.

# contact-changed
~contact-changed | Third phone number in two months.
= | Moved country. First was a tourist SIM, second the hotel's.
= | Third is on a two year contract.

~contact-changed | E-mail different from the one on the application.
= | Job site hands out an alias. Forwarding address, ends after hire.
= | Job site's help page. Real address was on the CV all along.

contact-changed | New mail address after each stage.
- | Each time hacked.
- | Providers have no such incident, their abuse desks answered.

= | University mail ends at graduation. June.
~contact-changed | Suddenly writes from another address.
= | Registrar's notice forwarded. CV updated same day.

~contact-changed | Phone swapped the day before the check.
= | Old firm took the phone back. Last day.
= | Return slip signed by their IT.

contact-changed | Four numbers since April, two dead already.
- | Bad luck, wrote the recruiter.
- | Next call is on Thursday.

~contact-changed | Address on the mails changed mid process, no word about it.
= | Provider renamed its domain. All customers.
= | Both names reach the same box, tested.

~contact-changed | She asked to replace both phone and mail.
= | Stalker. Court order.
= | HR read the order, name blacked out. Number in her file since.

contact-changed | Mail changed, then the phone, then the mail again.
- | Getting married, she said about the mail. Her name is the same in all three.
- | No notice of it anywhere.

~contact-changed | Two addresses in one thread.
= | Phone sends from one, laptop from the other.
= | Settings seen on the call. Set right there.

contact-changed | Wants all future contact on a number received yesterday.
- | Promised the contract for it.
phone-other-name | Lookup: a Ms Haverkamp.

~contact-changed | Again a new number, the fourth.
= | Ours. Two of the four were typed wrong by the front desk.
= | Application form has only two. Second is his landline.

= | Regulator shut down the carrier on 1 July. News.
- | Good assessment.
~contact-changed | Number differs from the one on his CV.

~contact-changed | The contact data keep moving.
= | Agency put its own phone first. Then its own mail.
= | Now direct, as the agency's contract has it from offer on.

contact-changed | Sends from a fresh mailbox since the background check began.
- | Old one had too much spam.
- | Asked to send one line from the old. Could not.

~contact-changed | His mail of today is from a box we do not know.
= | Sister's. His laptop was in the shop.
= sharing-explained | Rang him on the known number, he sent it, sister beside him.

~contact-changed | Changed numbers between offer and contract.
= | Cheaper plan. New number by default there.
= | Old one carried a notice with the new number for 30 days. I heard it.

contact-changed | Switched phone and mail on the very day IT asked for them.
- | His reason for the earlier switch in March was fine, new carrier, bill seen.
- | For this switch, none.

~contact-changed | Chat handle gone, mail new, phone new.
= | Refugee. Camp, then flat, then town.
= | Office for refugees lists each with its date.

contact-changed | Number number five, same week.
- | "You people ask too much", he said and sorry.

# crypto-or-third-party-payment
~crypto-or-third-party-payment | Salary to go to an account of a Mrs Weber.
= | Wife. Joint account. Bank prints only the first holder.
= payee-confirmed | Bank letter names both.

~crypto-or-third-party-payment | Asked for USDT in the second mail.
= | Our template offers it. Freelancers tick a box.
= | He had ticked the wrong one. Corrected to bank, own name.

crypto-or-third-party-payment | Pay into his cousin's account, please.
- | Lost his card, he says.
- | Card is replaced since June. Still the cousin.

= | Court order on wages. Bailiff collects a third.
~crypto-or-third-party-payment | Part of the pay should go to an office in Lublin.
= | Order checked with the court. Account is the court's.

~crypto-or-third-party-payment | Account holder not the employee.
= | Payee is his own limited company. Contract is with it.
= | Register: he owns all of it.

crypto-or-third-party-payment | Money to a wallet, no bank, on the phone again.
- | Banks in his town are closed to foreigners.
- | He said he was a citizen.

~crypto-or-third-party-payment | Bank returned pay, holder's name is different.
= | Maiden name at the bank. Forgot to change it.
= name-change-documented | Changed Tuesday, certificate there. Second run went through.

~crypto-or-third-party-payment | Invoice asks for payment to a firm in Tallinn.
= | Payroll provider. Ours, since January.
= tool-agreed | Finance signed it. Nobody told the clerk.

crypto-or-third-party-payment | Wants to be paid via a friend in Dubai.
- | The friend's letter is very polite.
- | A colleague's third party was cleared, guardian by court. His is no guardian.

~crypto-or-third-party-payment | Third party account on the form, name Osei.
= | Reader error. Ours, scanned O for D. It is his, Dsei.
= payee-confirmed | Bank's name check: match.

~crypto-or-third-party-payment | Pay is to go to the parents' account.
= | Seventeen. Law of that state for trainees.
- | Starts in August.
= | Both parents signed, guardian papers seen.

crypto-or-third-party-payment | Half in bitcoin, or he would rather not start.
- | Inflation, he explains.
- | Inflation there is two percent.

= | Agency employs him. Agency gets the money.
~crypto-or-third-party-payment | AP: payee is not the person who works.
= | Frame contract of 2022, annex 3.

~crypto-or-third-party-payment | Stranger's IBAN on the first slip.
= | Mixed up in payroll, two new starters, rows swapped.
= payee-confirmed | Swapped back. Each bank confirmed its holder.

crypto-or-third-party-payment | New account is a woman's in another country.
payee-churn | Second change since the contract.
- | Divorce, he told us. He had told us he was single.

~crypto-or-third-party-payment | Demanded his bonus in coins.
= | Company scheme. Token bonus, all staff, board minute.
= | Paid out by our own custodian.

crypto-or-third-party-payment | Salary ends up in the account of his "manager", a man we do not know.
- | Will open an account soon.
- | Since spring: soon.

~crypto-or-third-party-payment | Card account of one Ngozi A. for a man.
= | Money house. Account name is the house's agent, by rule.
= | Customer number under it is his. Money house wrote so.

# payee-churn
~payee-churn | Bank details changed three times since hire.
= | First typo. Second digit swap. Ours both.
= | Third is what was on his form.

~payee-churn | New account again, one month after the last.
= | His bank sold its retail arm. All customers got new numbers.
= | Letter of the bank, press too.

payee-churn | Fourth account in ten weeks.
- | Fees, he says, each time.
- | Same bank group, same fees.

= | Married in May, joint account since. Told us at hire.
~payee-churn | Change of account before first pay, second before the next.
= payee-confirmed | Both in her name, second with the husband's.

~payee-churn | Payroll flagged two changes in one cycle.
= | Portal saved twice. Log has same number twice.
= | Bug 4410, closed.

payee-churn | Account swapped the night before each run.
- | Apologises each time, in the same friendly way.
crypto-or-third-party-payment | Last one is held by a Mr Obrecht.

~payee-churn | Wants another account, after only two weeks.
= | Old one frozen. Card cloned at a petrol station.
= | Police slip, bank's fraud desk rang back.

~payee-churn | Bank, then fintech, then bank.
= | New in the country. No residence card, no bank. Fintech took him.
= | Card came in week six. Embassy sheet says it is usual.

payee-churn | Another new IBAN this morning, the third of the quarter.
- | The second was cleared up, bank merger.
- | The third is a different country.

~payee-churn | Five requests to change payee, says finance.
= | One request, five mails. Mail server resent it.
= trouble-explained | Server log. All five have one ID.

payee-churn | Payment data altered twice before he had worked a day.
- | Legal got a letter from his counsel. It says he may.
- | Why, it does not say.

~payee-churn | Account number never the same two months running.
= | Bank uses virtual numbers per payer and month.
= | Product page. Root account is his and stays.

= | Euro. Country joined on 1 January, all numbers new.
~payee-churn | He sent two sets of details around New Year.
= | Central bank's converter gives the second from the first.

~payee-churn | Within a month, three different banks.
= | Phishing. First was not him, he reported it himself.
= | Second was a stopgap of his. Third is with ID at the branch, we called the branch.

payee-churn | Payee was moved again, from Riga to Vilnius to Sofia.
- | Better rates.
- | We set a stop and asked for a statement.

~payee-churn | Details on the form changed under our eyes, twice on one call.
= | Reading out. He mixed the credit card with the account.
= payee-confirmed | Card held up, his name, final number checked by the bank.

payee-churn | Asks once more to pay elsewhere.
same-device-as-other | Request came from a machine two other contractors use.
- | Family computer, he says. They are no family.
