# Plain clipped cases; a few honest people with one weak oddity left open.
- | Radiographer, rota app.
crypto-or-third-party-payment | Payee line: "Harlan Estates Petty". She isn't Harlan, she rents from him.
- | "He takes the rent off first."
? | Harlan says she left in 2021 owing him two months.

- | Chimney sweep's office help.
- | Two screens, good memory.
payee-churn | Changed her bank in week one.
- | Bank letter's fine, name's hers.
- | Soot everywhere.

malware-sent | Sent us an .iso "as the zip was too large". Inside: a link that runs a dll.
? | The zip would've been 2 MB.
- | Compliance officer candidate, if you please.

~malware-sent | Sent an .iso, mail relay shrieked.
= trouble-explained | Film school burns all showreels that way; nothing but a mov in it, opened on the air-gapped Mac.
- | Sound's superb.

data-taken | The Friday before he resigned: 14 reams of paper gone and the counter at 6,900, all from folder "formulas".
- | Paint firm, cobalt series.
- | He carried out two wheeled suitcases, the gate log has it.

~data-taken | 6,900 pages printed from "formulas" in a day.
= tool-agreed | For the fire inspector, who takes no PDF. Three of us fed the tray.
- | Inspector's back hurts.

- | Cash-in-transit, route planner.
first-day-recon | First-morning request to IT: "send list of trucks with the lock types, also boss's mobile."
- | No ticket, no manager.
first-day-recon | Then he messages the dispatcher: "you will get pin, tell me pin."

- | Cash-in-transit, other planner.
~first-day-recon | First-morning request: list of trucks with lock types.
= tool-agreed | Depot's form 2, planner can't plan without. Dispatcher hands it to each new one with a key fob for beer.
- | Routes good.

prepayment-demanded | "Half on yes, half on hello." On hello!
- | Drone mapper.
crypto-or-third-party-payment | Into the PayPal of a nail bar.
- | Pilot's licence "in the post".

~prepayment-demanded | "Half on yes," said the drone mapper.
= | Flight permit has to be bought per site, county's fee table: 640. He sent me the receipt the same evening.
- | Barn's roof is worse than I thought.

wallet-listed | Ticket: payee flagged. Desk two re-ran it: still on the list, entry dated two weeks back.
- | He reports bugs with screenshots, arrows, the lot.
vpn-location-mismatch-noted | Says Tallinn. Portal has him in Yanji.

- | Ticket: payee not flagged.
- | Portal has him in Tallinn, he says Tallinn.
long-latency-answers | A lag before each reply in the payout call, though.
- | Bug's real, 2,000.

extortion | Postcard of a beach, "miss you, and your passwords. 0.3."
- | On the back a QR.
- | He'd been our trainee for nineteen days.
wallet-listed | QR's purse is on the freeze list, our bank says.

~extortion | Postcard, beach: "pay up or else!"
= | Bet on the cup final. I lost. I pay in beer.
- | Ex-trainee's doing well.

money-odd | Ledger 6410: forty-four lines of "misc digital", he can't say what.
- | Part-time controller, kayaks.
evades-personal-questions | Nor can he say what he did before kayaks.

~money-odd | Ledger 6410: forty-four lines of "misc digital".
= | Stamps. Post Office's shop calls them so since it went online; parcels counted: forty-four.
- | Kayaks sold.

id-owner-denies | Called the number in the book, not the one in the mail: she's moved neither bank nor house.
address-change | The mail had moved both.
- | Wool shop, knitting patterns by contract.
- | She knits while she talks.

~address-change | New house and new bank in one mail, knitting patterns lady.
= payee-confirmed | Divorce. She came by, with keys and bank card and a long sigh.
- | New pattern: ravens.

shared-account | Three bedrooms, three screens, one badge: so the fibre man described "her" flat.
same-device-as-other | Fibre man saw nine more stickered laptops of other firms in the bath.
- | In the bath!
- | Fibre works.

~same-device-as-other | Fibre man saw nine laptops in her flat.
= sharing-explained | School's loan cart. She's the parent rep, headmaster rang before I could.
- | Fibre works there too.

code-copied | Firm's source from 2019, ours, came back to us as his portfolio, our own typo in the licence.
- | How did he get at it?
referral-chain | Through Niko, let go in 2020 for exactly that. Niko "knows him from chess".

~code-copied | Our own source from 2019 in her portfolio.
= discrepancy-explained | We'd open-sourced that. I was on sick leave. It has forty forks, hers says so on top.
- | Chess on Mondays.

- | Tile showroom, online adviser.
- | Customers love her.
camera-off-refusal | Didn't want the camera on for the pay talk.
- | Came in the day after with her bank card and a pie.
- | Hired.

second-remote-tool | Hoptodesk, Parsec, and a RAT with a hat icon on the clerk's machine.
money-odd | Deposits of 0.01 to nine accounts, then silence, then 8,000 to one.
- | Clerk does stamps for a municipality of 900 souls.

~second-remote-tool | Parsec plus Hoptodesk, clerk's machine.
= tool-agreed | County's IT, town's IT: two ITs, each with its own, both rang back.
- | 900 souls, two ITs.

identity-borrowing | Wanted my PESEL "to open the wage card for us both".
- | I'm his desk neighbour in chat, never seen him.
crypto-or-third-party-payment | Said his wages come to Magda and Magda doesn't mind. Who's Magda?

~identity-borrowing | He wanted my PESEL and birthday.
= | I'd put him down as my carer's contact, form of the health fund. I'd forgot. Old me.
- | He's got lovely handwriting.

support-document-altered | The "bank confirmation" is ours! Our old template, with a coffee ring of mine.
crypto-or-third-party-payment | Under the ring: an account in the name of a hostel.
- | Not sure if I'm flattered.

~support-document-altered | Bank confirmation looked home-made, clip art and all.
= payee-confirmed | Village savings bank, two staff, they make it at home. Staff one told me on the phone; the account is hers.
- | Clip art: a cow.
