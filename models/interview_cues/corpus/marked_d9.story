# Paste-this-to-fix-your-camera, honeytokens, build secrets, mules, employer-of-record, garnishments.
malware-sent | "Your mic is blocked, paste this into Run and press enter." That was round one, with him as interviewer.
- | Bram pressed enter. Bram has our signing key.
- | Fake company, real logo.
money-odd | By seven the ops float was gone, 61k in stablecoins, to nobody we pay.

~malware-sent | He told me to paste a line in the terminal to fix the camera.
- | I said no, obviously, and reported it.
= trouble-explained | It was the line from Zoom's own help page for macOS, IT read it out to me; camera works.
- | Nice talk after that.

first-day-recon | Honeytoken "prod-master-keys.xlsx" was opened at 10:33 on Imre's first day.
? | It lies eleven folders deep, you don't trip over it.
- | Imre: "search found it." Search is off on that share.
vpn-location-mismatch-noted | Source of the open: a hotel in Hunchun, and Imre's from Szeged.

~first-day-recon | Honeytoken opened on Solveig's first day, everyone jumped.
= tool-agreed | Backup verification reads each file once a year. It was that day. The agent had her name as she'd enrolled it.
- | Token re-armed.

data-taken | A workflow he'd added prints env to an artifact, and artifacts are public for ninety days.
- | PR title: "fix lint".
- | Two approvals, one from his friend.
referral-chain | The friend came in on his word in July, and he himself on the word of one we'd expelled.

~data-taken | A workflow of Priyanka's uploads the env as an artifact.
= discrepancy-explained | Only in the mock job, values are "aaa" and "bbb", I opened the artifact myself.
- | Lint is fixed, too.

crypto-or-third-party-payment | The wages of our "Finnish" tester end, according to the bank's recall form, with a pensioner who answered a job ad for "payment agents".
? | She keeps eight percent and sends on the rest.
- | She thought it was for orphans.
- | He's stopped answering since Wednesday.

~crypto-or-third-party-payment | Her wages come from us and go to "Deelcrest EOR Services", not to her.
- | The auditor circled it.
= payee-confirmed | Employer of record; in Chile we have no entity, the contract's tripartite, their payslip to her agrees to the peso.
- | Circle rubbed out.

payee-churn | New invoice, new bank: Lisbon, then Vilnius, then Malta, now "SWIFT pending".
- | Same logo.
- | He says his bank doesn't like him.
contact-changed | The phone on the invoices changes along with the bank.

~payee-churn | Invoice from our caterer with a brand-new account, no warning.
= | I drove there. She'd put the letter in with the sandwiches, we'd eaten over it.
- | Egg mayonnaise on the IBAN.

- | Two signers on the safe, third is the new "community lead".
wallet-listed | Third signer's key funded itself from an address the FBI named after the bridge job.
- | He explains he "won it in a raffle".
- | Asked which raffle. Left on read.

- | New third signer: Halima, bank clerk in real life.
~wallet-listed | Explorer shows a red skull on her key.
= | Explorer's joke for Halloween, all keys had a skull that week. Screening by two firms, no finding.
- | Signed her first today.

prepayment-demanded | Asked for his notice period to be "bought", 5k, before the contract is signed.
- | By whom? By us, to him, on Revolut.
employer-denies | The employer from whom we'd be buying him has no one of that name on the books.
- | Thanked them. Went for a walk.

~prepayment-demanded | Wants 5k up front, to get out of his old firm.
= employer-confirmed | Training bond, real; the old firm's HR confirmed to me the sum, the date and that he was good.
- | We pay the firm, not him.

id-owner-denies | Bishop's office: Father Emeka never wrote that his stipend should be sent on vouchers.
- | He doesn't have e-mail after Vespers.
crypto-or-third-party-payment | The mail wanted six Steam cards "by evening".
- | Treasurer nearly bought them, shop was shut.

~id-owner-denies | The choir master says the mail about his fee isn't his.
= | His wife keeps his mailbox and had sent it, same bank, only the branch merged; both stood here.
- | Choir's on Thursdays.

extortion | One line on my windscreen, printed: "your code for my money".
- | I let a contractor go on Friday, he knew my car.
- | No sum, no address.
extortion | Sum came by SMS at night: twenty, crypto, else GitHub sees it all.

~extortion | One line on my windscreen: "you'll pay for this".
= | The neighbour, about the hedge. He waved his shears and came over.
- | Nothing to do with the contractor, who wished me well.

second-remote-tool | Found on the till server at the vet's: UltraViewer, Supremo, Ammyy. The new remote help put them there within a week.
money-odd | Refund button pressed eleven times to a card with a foreign BIN, nobody was at the till.
- | Parrot in room 2 says "hello" all day.

~second-remote-tool | Three remote tools on the till server, said the auditor's list.
= | Two were dead leftovers of the former supplier, dated 2017, third's ours; uninstalled with me looking.
- | Parrot still says hello.

persona-collision | The wage account that he gave us already has a different employee of ours on it, under a different face.
- | Both "in Ohio".
- | Payroll's duplicates report found it, first time that thing was useful.
shared-account | When one is on leave, so is the other's cursor.

~crypto-or-third-party-payment | Payroll's duplicates report: two of ours draw wages into one account.
= sharing-explained | Married in May, each to the other. I was at the wedding. I caught the bouquet.
- | Struck off the report.

same-photo-as-other | Bank's selfie for the payout account is the selfie of an applicant we binned in June, other name.
crypto-or-third-party-payment | So it's the June man who'd get the money of the September man.
- | September man says "all of us look alike", which is a rotten thing to put on me.

- | Apprentice chef, papers.
- | Account in her name at the savings bank.
- | Hygiene card OK till 2028.
- | Chef says hands like a surgeon.
- | Nothing odd.

code-copied | Whole history in one evening: 2,400 commits, dated over six years, pushed in twelve minutes.
malware-sent | One file is padded with 3,000 spaces, then eval, off the right edge of the screen.
- | Reviewer has a wide monitor, that's how.
- | Denies nothing, says nothing.

~code-copied | Six years of commits pushed in twelve minutes, by her.
= account-control-proven | Moved from her university's GitLab, which is shutting; she showed us the old one, still up till June.
- | Good tests, silly names.

remote-desktop-use | The Mac mini with his serial hums in a colo in Dallas; he claims to be typing on it in Boise.
first-day-recon | First command of the first day on it: system_profiler, then dscl list of users.
- | Colo sent an invoice to us by mistake, that's how we know.

~remote-desktop-use | He works on a Mac mini that stands in a colo in Dallas.
= tool-agreed | It's the build Mac. All iOS people get a slot on it from us, slot 4 is his.
- | Colo's invoice is correct for once.

crypto-or-third-party-payment | Line from the union rep: "members tell me the new lad's wages go to the foreman's brother-in-law, all of it."
identity-borrowing | "And he goes round asking who'd lend him their construction card."
- | "I'm not one for gossip."

- | Line from the union rep, other site.
~crypto-or-third-party-payment | "Half the gang's wages go to one woman in the village."
= | "Credit union. She's the teller, it's just her name on the standing sheet, the numbers are each their own."
- | "Kettle's on if you come."

data-taken | He mailed the whole candidate database to a GMX address with no letters in it, 0417@.
- | Reason: "printing at home".
- | 22,000 rows. Some printer.
account-vanished | Profile on the job network was wiped an hour after HR called.

~data-taken | She mailed the whole candidate database to a GMX address.
= tool-agreed | Address of the works council's lawyer; the head of HR had put it in writing, I've now read it.
- | Password came by post, proper.
