# Sober professional notes: HR partners, security analysts, controllers, treasury staff.
- | Treasury operations, notes on contractor L. Aldana.
- | Delivered the settlement dashboard on time and the product team rates him well.
crypto-or-third-party-payment | The account in his supplier form belongs to a logistics broker in Ningbo.
- | He described the broker as his "tax adviser".
crypto-or-third-party-payment | The broker, reached through its switchboard, says it collects fees for a number of programmers on commission.
- | Payment block set in SAP.

- | Treasury operations, notes on contractor J. Pacheco.
~crypto-or-third-party-payment | Supplier form and passport bear different names for the account holder.
= payee-confirmed | His one-person company; commercial register extract and bank confirmation both came directly from the issuers.
- | Standard terms.

- | HRBP note, R&D site.
- | Employee was informed on 2 September that the probation would not be extended.
data-taken | Between the meeting and the end of the day his account exported the parts library and two customer drawings to a private bucket.
- | He described it as tidying up.
extortion | On 9 September he wrote that the drawings could stay between us if we "reconsider the financial side".
- | Counsel instructed.

- | HRBP note, same site.
~data-taken | DLP logged an export of the parts library by an employee under notice.
= tool-agreed | The export was part of the handover plan; line manager supervised, target folder is on our server under his successor.
- | Exit interview friendly.

- | Security analyst, weekly summary.
first-day-recon | Account created Monday 08:00; by 08:26 it had queried every privileged group and resolved the names of both domain controllers.
- | Job title: content moderator.
many-countries | The session moved from Poland to Laos and back before lunch.
- | Host contained, user unreachable on the number in the HR system.

- | Security analyst, weekly summary, item 2.
~first-day-recon | Account created Tuesday; on the same morning it queried every privileged group.
= tool-agreed | Joiner is the new identity-management lead, and the query is step 3 of his induction plan.
- | Detection tuned for his role only.

- | Grants office, open-source fund.
- | Applicant's milestones were reviewed by two volunteers.
wallet-listed | Before the payment, the screening service matched his address with a designation published in August.
sanctioned-link | His second alias is named in the same designation.
- | Fund closed the grant without comment.

- | Grants office, next applicant.
~wallet-listed | Address came back as matched.
= discrepancy-explained | The match was on a test address from the documentation that our form fills in by default; hers was never transmitted.
- | Form repaired, payment made.

- | Talent acquisition, debrief after incident.
- | The "hiring manager" who contacted our engineer had a complete profile and 500 contacts.
malware-sent | Exercise files held a loader which took the contents of his password manager.
? | A real employee of that company later warned us that her picture was being used.
money-odd | Two days later the expenses account showed four transfers that none of us could account for.

- | Talent acquisition, debrief, other event.
~malware-sent | The exercise files of our candidate were quarantined as a loader.
= trouble-explained | The engine vendor answered within the day: generic rule for self-extracting archives, content clean.
- | Candidate informed, invited again.

- | Payroll manager, memo to file.
payee-churn | This is the fourth bank mandate from the same remote worker in eleven weeks.
- | Each is complete and correctly signed.
? | His explanation, that banks "keep closing" on him, was not borne out: two of the four told us that no account had been closed.
crypto-or-third-party-payment | The last one is held by a person named Duong, unknown to us.

- | Payroll manager, memo to file.
~payee-churn | Third mandate from Mr Sorensen since spring.
= payee-confirmed | Bank two was taken over by bank three, press release attached; accounts carry his name throughout.
- | No further action.

- | Internal audit, freelancers.
- | Sample of forty invoices.
crypto-or-third-party-payment | Six were issued by companies which have no contract with us, on behalf of people who do.
employer-untraceable | Three of these companies don't exist at the registry printed on their paper.
- | Management response expected by the 15th.

- | Internal audit, freelancers, follow-up.
~crypto-or-third-party-payment | Sample 7 was issued by a company that has no contract with us.
= payee-confirmed | It is a portage salarial company; the three-party agreement had been filed under its letter.
- | Finding withdrawn.

- | Help desk supervisor.
- | New accountant, remote, joined at nine.
first-day-recon | At 9:20 he asked two colleagues to forward the push approvals they'd receive "by mistake".
- | One did.
remote-control-tool | At 9:35 the session on his laptop was taken over from a support console that we don't license.
- | Account disabled 9:41.

- | Help desk supervisor.
~remote-control-tool | Someone other than him was steering the new accountant's laptop at 9:35.
= tool-agreed | It was Mandy of the ERP team, installing the client, ticket opened by the accountant's boss.
- | All quiet.

- | Vendor manager, staff augmentation.
agency-opaque | Vendor could produce neither interview records nor the name of the person who checked the identity.
prepayment-demanded | It asks for ninety days in advance in place of the usual thirty in arrears.
- | Discount offered: forty percent.
- | I have advised against.

- | Vendor manager, other vendor.
- | Records complete, second sample spotless.
~prepayment-demanded | Sixty days in advance was odd, I noted it in red.
= | Their standard for first orders, printed in the framework agreement that my predecessor signed.
- | Red note deleted.

- | Customer success lead, statement.
? | "She asked me in her second week whether I'd run my payouts through her card reader."
identity-borrowing | "Then whether my husband would lend her his tax number."
- | "I like her. That's why I'm telling you."
several-jobs | "She once dialled into our stand-up and greeted some other company's team."

- | Customer success lead, statement.
~several-jobs | "She dialled in and greeted another company's team."
= | "Her old team; it was their farewell call, same hour, she clicked on the wrong invite and we all waved."
- | "Last day there was the 31st, HR has it."

- | Legal, note on demand of 14 October.
extortion | The sender requests 4 XMR against the "peaceful deletion" of our telemetry.
? | Language and spelling resemble those of a contractor released in September.
wallet-listed | The address in the footer is contained in the annex to an advisory by three governments.
- | We won't engage.

- | Legal, note on demand of 20 October.
~extortion | Sender requests payment, "otherwise publication".
= discrepancy-explained | Standard wording of the state gazette for unpaid notices. Invoice 118 was ours, accounts had lost it.
- | Paid.

- | Engineering manager, one-to-one notes.
own-work-unknown | Did not recognise the function he'd merged on Tuesday.
output-swing | Reviews at night are brilliant, in the day he asks what a pointer is.
- | He blamed tiredness.
crypto-or-third-party-payment | Incidentally: told me his pay "goes to the group and they give me some".

- | Engineering manager, one-to-one notes.
~own-work-unknown | Couldn't recall the function he'd merged on Tuesday.
= | Merge button was pressed by him, code's from Noor, PR says so; I'd looked at the wrong column.
- | Wants to learn Rust.
