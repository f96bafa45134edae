# Money, code and malware: payroll, treasuries, take-home tasks, first days; and their honest twins.
crypto-or-third-party-payment | Bank form back from the new tester: account holder reads "Ivana Trellis", he is Douglas Perrin.
- | Asked who that is. "A friend who helps with money stuff."
payee-churn | Nine days on, a second form, other bank, other country.
- | Payroll cut-off is Thursday noon, I have parked him.

~crypto-or-third-party-payment | The IBAN on his starter form belongs to somebody called M. Halvorsen-Dietz, not to Joakim.
- | He starts Monday, laptop is already imaged.
= payee-confirmed | It is the couple's joint account; bank letter lists him as second holder, seen the original.
- | Set up in the run for June.

malware-sent | Opened his "portfolio" repo in the sandbox: a postinstall line pulls a blob from a bare IP and runs it.
- | 3 stars, pretty readme, nice screenshots of a chess app.
- | Candidate pings every hour whether we have run it yet.
off-platform | Since this morning he writes to me on Telegram, said the job site eats his messages.

~malware-sent | Defender went red on the take-home zip from Odalys, "trojan, severe".
- | I pulled the network cable like an idiot.
= trouble-explained | IT re-scanned with three engines, clean; it had choked on a minified chart library that half the web ships.
- | Code itself is fine, tests run in 4 secs.

- | DAO ops log, week 22.
- | New contributor "pellucid" got signer rights after five weeks of quiet, solid work.
money-odd | 03:14 UTC the treasury is 212 ETH lighter, no vote, no ticket, nobody knows what for.
account-vanished | By breakfast his GitHub shows a 404 and the Discord handle is gone.
wallet-listed | Chain people traced hop three: that address is in the Treasury's published annex.

~money-odd | Company card of the new SRE: eleven charges of 1.00 from "GGL*HOLD", nobody had ordered anything.
- | I was ready to block it before lunch.
= discrepancy-explained | Card holds by the cloud vendor when he entered billing for eleven test projects; all fell off the statement by Friday.
- | Finance note closed.

extortion | Mail from his private address the night after we let him go: sixty thousand or the customer table goes on a forum.
data-taken | Audit shows 31 GB to a Mega folder in his last two afternoons.
- | Counsel and insurer are in the loop.
- | Nobody answers him, please.

~data-taken | DLP screamed at 18:40, Kirsi's whole home folder going to a disk that isn't ours.
- | She leaves end of month, so everyone went pale.
= tool-agreed | Turns out I signed that myself in May: agreed backup before her motherboard swap, disk sits in my drawer.
- | Cake on the 30th.

first-day-recon | Day 1, 09:20: whoami /all, nltest, net group "domain admins", in that order, from the junior copywriter's laptop.
- | Copywriter. I checked twice.
second-remote-tool | AnyDesk and RustDesk both living in AppData.
- | Isolated the host, manager informed.

~first-day-recon | SOC ticket: port sweep of 10.4.0.0/16 from the newcomer's box, two hours after onboarding.
= tool-agreed | Closed as expected. He is the pen tester, letter of engagement names exactly that range and that morning.
- | Would be nice if someone told the night shift next time.

- | Freelancer on the Shopify job, invoice number 1.
crypto-or-third-party-payment | Bill is made out by "Brightloom Trading FZE", never heard of it, and it's not on the contract.
- | Wrote to ask. He answered that all his customers do it like so.
crypto-or-third-party-payment | Then he offered fifteen percent off if we send USDT instead.

~crypto-or-third-party-payment | Invoice comes from Kettlewell Byte Ltd, while the contract says Shona Kettlewell.
= payee-confirmed | Her own limited, Companies House has her as sole director, account at the bank in that name.
- | Added as a supplier, thirty days net.
- | She's quick, by the way.

id-owner-denies | "What bank change? I've been with the same bank since school," says Marguerite on the phone.
payee-churn | And yet HR has a mail with her photo in the footer, wanting her salary moved to an online bank before Friday.
? | Domain of the mail has an rn where our m is.
- | Stopped with forty minutes to spare.

~payee-churn | Third set of bank details from Ragnhild in one quarter.
- | Payroll groaned loudly.
= | Her bank shut its consumer arm, then the next one rejected the wages code; both letters are stapled to the file.
- | Now it's with the post bank and stays there.

prepayment-demanded | Before he "can block his calendar" he needs half of month one up front, 2,400 dollars.
- | We never do that. Told him so, kindly.
- | His portfolio is very good actually.
crypto-or-third-party-payment | Now says 1,000 would be okay but on a gift card, photo of the back please.

~prepayment-demanded | She wrote that she wants 800 before she starts, no discussion.
- | My eyebrows went up.
= | I had promised it myself: deposit for the train pass and hotel, it's in the offer on page 2.
- | Paid Tuesday.

first-day-recon | He rang the help desk four times in the first hour, each time wanting the six digits read to him from "the other phone".
- | We asked which other phone. "My colleague holds it."
- | Colleague of whom, he started at nine.
vpn-location-mismatch-noted | Sign-in after each code came from Vladivostok, contract says Leeds.

~first-day-recon | Our new office manager asked three people on her first morning for the code on their screens.
- | One of them wrote to security, rightly.
= discrepancy-explained | Codes for the coffee machine app. Facilities confirmed, she is enrolling the floor.
- | Laughter all round.

wallet-listed | Compliance: wallet he gave for the bounty sits two inches from a Lazarus cluster, and it is itself on the OFAC sheet.
- | Contributor since spring, friendly, pushes on Sundays.
same-device-as-other | Two other grantees claim from the same machine, hash identical.
- | Grants are frozen till counsel calls.

~wallet-listed | Screening flagged Theo's payout address as sanctioned.
- | He nearly cried, rent was due.
= discrepancy-explained | One character off. Our intern had pasted the address from the row above, the real one comes back clean.
- | Money went out at 16:00.

- | Exit of the contractor, Wednesday, ten minutes on Teams, polite.
data-taken | Git server: full mirror clone of 88 repos at 23:51, to a host at a rented VPS.
- | He says it's for his portfolio.
- | NDA is signed, page seven says what happens.

~data-taken | Someone copied the entire wiki to a personal Google Drive, and that someone was Absalom, week one.
= tool-agreed | IT had asked him. Our migration, their checklist, the drive was the half-way house.
- | They have deleted it since, I saw the empty folder.

money-odd | Petty stuff at first: 4.99, 4.99, 7.49, a merchant in Larnaca no one can place.
- | Only two hold this card, me and the remote admin.
- | He answered with a thumbs-up.
money-odd | In August it is 312 for phone credits, no receipt.
crypto-or-third-party-payment | Same month he wants his fee on a prepaid card in his cousin's name.

~money-odd | Line 14 of the card report: 219 to "PAPERMILL ENT", Brigid has no idea, I have no idea.
- | Called the bank, sat in the queue with that flute music.
= | It's the conference. They bill under the mother firm, invoice was lying in my spam.

malware-sent | Word file called Resume_final.docm wants macros on "for better view".
? | Detonated it: PowerShell child, beacon every sixty seconds.
- | Applicant has excellent English, wrote us thanks in advance.
phone-voip-noted | Number he leaves is one of those app numbers.

~malware-sent | Hm, the CV of the welder carries a macro, scanner held it at the gate.
- | A welder with a macro.
= discrepancy-explained | His daughter used the job centre's template, they all have it, the centre rang us back about it.
- | Printed, signed, test weld on Thursday.

referral-chain | He came through Oskar, who came through Dariel, and Dariel we walked out in March.
- | All three do React, all three praise each other.
crypto-or-third-party-payment | Payroll noticed it: two of them end up in one account in Tbilisi.
- | No action until legal says.

~referral-chain | He got in on the word of Linnea, and Linnea is under review, so I froze the offer.
= | Review was about her parking fines. Nothing else. HR lifted it the same day.
- | Offer thawed.

- | Mail 07:02 to payroll, from the warehouse lead, or so the From line says.
payee-churn | "Pls change my direct deposit today i am in meeting cant talk" + routing number of a card bank.
id-owner-denies | The lead was on a forklift beside me. He can't spell deposit, and he had sent nothing.
- | Reset his mailbox password, rule forwarding to an outlook address found.

~payee-churn | Two bank changes in two days from Enrique, I smelled the usual trick.
= payee-confirmed | Rang him at the number in the file: first time he swapped two digits. The branch stamped the right one, his name.
- | He brought churros.

crypto-or-third-party-payment | He'd like "the whole salary in USDC, Polygon, no exceptions".
- | Contract is a plain W-2.
evades-personal-questions | Why not a bank? "Let's focus on value." Three times that sentence.
- | Recruiter still enthusiastic.

~crypto-or-third-party-payment | She says pay me in bitcoin, deadpan, in the middle of the salary talk.
= | A joke, she was wearing her ex-employer's crypto hoodie; the form came back with her building society on it.
- | 52k, starts in May.

kvm-hardware | USB tree of the finance temp shows a PiKVM, plugged at 08:03 on her first shift.
first-day-recon | By 08:30 a list of all approvers over 10k had been exported.
- | We were still unpacking doughnuts.
- | Badge off, laptop taken in the lobby by a courier.

~kvm-hardware | EDR reports a capture dongle and video out on Femke's new laptop, hour one.
= tool-agreed | She does our webinars. Box came from our AV cupboard, asset tag 0417, AV lead put it in her bag.
- | Ticket closed, no further.

- | Sack him Tuesday, write-up done by two managers.
extortion | Thursday a PDF: "you have 5 days, then your client list meets your competitor", with a wallet underneath.
wallet-listed | That wallet already appears in the bureau's flash notice.
- | Insurer's negotiator takes over from here.

~extortion | "Pay or I go public." That was the subject line, from Bartholomew, our fired driver.
- | I didn't sleep.
= discrepancy-explained | Inside: his last expenses, 61.40, and by public he meant the small claims court. He was right about the sum.
- | Paid with an apology.

crypto-or-third-party-payment | Account name check at the bank came back "no match – belongs to a business".
- | He wrote it must be a glitch.
crypto-or-third-party-payment | We asked the bank again: a nail studio in Luton, owner unknown to us.
- | Wage goes to suspense.

~crypto-or-third-party-payment | Name check fails: bank says the account belongs to a Mrs Ferreira.
= name-change-documented | She married in August. Certificate seen, account still under the new name while our file has the old.
- | File corrected, nothing else open.
