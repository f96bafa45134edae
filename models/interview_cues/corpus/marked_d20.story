# Last set: sober and short, pay, wallets, tasks, first days.
- | Hearing-aid maker, firmware test.
crypto-or-third-party-payment | Bank's reply to our name query: account is kept for a minor, aged nine, in Split.
- | Tester is forty and single, he says.
- | Tests are neat.

- | Hearing-aid maker, logistics.
~crypto-or-third-party-payment | Bank's reply to our name query: another holder entirely.
= | We had queried with last month's list. Run again with the right one: green.
- | Boxes out by four.

malware-sent | Her "style guide" was a help file, .chm, and it started mshta in the background.
- | Copy editor for a tea merchant.
contact-changed | The mailbox it came from bounced on the day after; a different one said good morning.

~malware-sent | Her style guide set off the endpoint agent, mshta and all.
= trouble-explained | Desktop team reproduced it with an empty help file of Microsoft's own.
- | Tea arrived.

- | Parking operator, back office.
first-day-recon | Before his induction had finished he exported the permissions matrix and the night rota of the control room.
first-day-recon | He then had a colleague dictate the confirmation number from her handset, twice.
- | She took him for a technician.

- | Parking operator, back office.
~first-day-recon | The permissions matrix was exported by someone four hours in the job.
= tool-agreed | Recertification. Data protection officer gave her the task in writing the week before.
- | Barriers working.

data-taken | The outgoing modeller carried our crash simulations off on a card the size of a fingernail, X-ray at the gate showed it in a shoe.
- | He said it was his holiday snaps.
? | It was read in front of two witnesses: no snaps.

~data-taken | A memory card in the modeller's shoe at the gate.
= | Insole of a step counter, orthopaedist's label; gate opened it, there's nothing to read on it.
- | Gate apologised.

payee-churn | Since the contract: Wise, Payoneer, Airwallex, and now "wait for new one".
id-number-mismatch | Tax number on the form is that of a man who died in 2016.
- | Editor says she'd hate to lose him.

~payee-churn | Since the contract: Wise, then Payoneer.
= payee-confirmed | Wise left his country in March, it's on their site; statement of the new one bears his full name.
- | Editor glad.

wallet-listed | The exchange sent our payment back with a letter: the receiver is subject to an asset freeze.
- | We'd paid him five times before.
- | Auditor has asked for all five.

~wallet-listed | The exchange sent our payment back, subject: freeze.
= | It was the exchange that froze, everybody's, for maintenance; status page, then it went through.
- | Auditor shrugged.

extortion | He has let us know, through a third man, that silence about the recall data would cost "one car".
- | Pushchairs. We make pushchairs.
data-taken | The recall folder had been opened, zipped and sent from his seat on the eve of his leaving.

~extortion | "It'll cost you one car," he wrote on leaving.
= | Raffle. He won the toy one in the canteen, and wants it posted.
- | Posted.

prepayment-demanded | No contract will be countersigned by him till a "commitment fee" is on his side.
crypto-or-third-party-payment | His side being an exchange booth at a bus station, by its address.
- | Crane simulation, of all trades.

~prepayment-demanded | He won't countersign till a fee is on his side.
= | Licence for the crane library, the maker bills him; I'd agreed in the corridor and the maker's quote bears our name.
- | Crane swings.

money-odd | Trial charges, a euro each, at twelve VPS shops, on the card we had lent the remote tester.
? | "For the test," and no test plan has a VPS in it.
- | Card blocked at 16:20.

~money-odd | Trial charges, a euro each, at twelve shops.
= | Card maker's own fraud drill, the bank's letter came a day late. All credited.
- | Card's fine.
