# Told sideways: what the bank, the chain, the log or the neighbour had to say.
crypto-or-third-party-payment | What the bank reads for that number is a hairdresser in Varna.
- | Our man tests lifts, from Dundee.
- | He did say "probably numbers drift".
payee-churn | By Friday the hairdresser is out and a pawnshop is in.

~crypto-or-third-party-payment | What the bank reads for that number is "Dundee Lift Testers Mutual".
= payee-confirmed | Their thrift club; members' pay goes in, each has a sub-number, steward brought the rule book and his page in it.
- | Old-fashioned. I rather like it.

malware-sent | The PDF he called a CV is in truth a shortcut with a PDF's hat on; it fetched a script before I'd put down my coffee.
- | Laptop's with forensics, I'm on the spare with the sticky E.
- | Applicant's polite follow-up arrived at 10:02.

~malware-sent | The mail gateway ate her CV, "LNK disguised".
= discrepancy-explained | She'd zipped her desktop folder with a shortcut to her cat pictures in it. We looked. Cat pictures.
- | Sent the right one in five minutes flat.

shared-account | Rate card says one person. The commits smell of three: tabs, spaces, and the one with the semicolons.
crypto-or-third-party-payment | Money's split by us on his wish, a third to each of three coin addresses.
- | CFO: "creative".
- | I'm not CFO, I don't find it creative.

- | Co-op bakery, the web shop lady.
~shared-account | Two hands in one login, the fonts give it away.
= | Her son sat in for a week with our blessing while her wrist was in plaster; the till roll shows his hours under his own name.
- | The shop has sold out of rye since.

first-day-recon | Our new analyst's first query was not on claims. It was SELECT on the table of who may release payments.
- | Her mentor was fetching her a stapler.
first-day-recon | Second was a call to the mentor's own extension: would he mind reading out what his token says.

~first-day-recon | The new analyst's first query was on the table of who may release payments.
- | Whole row gasped, I'm told.
= tool-agreed | Segregation-of-duties review, quarter end, I gave her that very SQL on a yellow sticky.
- | Found a ghost approver who had died in 2020.

data-taken | Bitbucket: "read" on every repository of the company in one evening, by the one who writes newsletters.
- | Newsletter of that week: two paragraphs, late.
- | He's on leave "with family in mountains, no signal".
vpn-location-mismatch-noted | There's signal enough for him to appear from Shenyang at 4 a.m.

~data-taken | Bitbucket shows a "read" on every repository in one evening by the newsletter man.
= discrepancy-explained | Indexer bot, run under his token since marketing got the search box. Log lines carry the bot's agent string, stopped it together.
- | He blushed for it.

id-owner-denies | It was the sister who answered: he's been in a coma since the 9th, how should he mail about his pay?
- | The mail's dated the 14th, chirpy.
payee-churn | It wanted the sick pay steered to a debit card account from then on.
- | I put the receiver down and sat for a bit.

~payee-churn | Sick man's pay to go elsewhere, asks the mail of the 14th, signed by the sister.
= | Power of attorney, notary's seal, hospital confirmed who she is; it's for the mortgage.
- | Chief has sent fruit.

- | Validators' guild, ops call, 9 of 11 present.
money-odd | Rewards of March and April never reached the pot: someone had swapped the fee recipient to an unknown 0x.
? | Commit is by the fresh face we onboarded in February.
- | "Merge accident", quoth he. The line had been typed by hand.
disconnects-when-challenged | Asked to share his terminal, he was out of the call within a breath.

- | Validators' guild, a year earlier.
~money-odd | Fee recipient pointing at a stranger's 0x for a month, 4 ETH missing.
= | The stranger was our own old multisig. Petra still had the address on a mug. Swept back the same evening.
- | We drank from the mug.

crypto-or-third-party-payment | Wants the transfer split: rent to his "agent", the rest to "the office".
- | What office? He's a freelancer.
background-call-center | Behind him it's like a bus station, men counting lines of code out loud.
- | I still owe him feedback on the dashboard.

- | Freelance illustrator, wage garnish.
~crypto-or-third-party-payment | A third of her fee is to be sent to someone by the name of Holtz.
= | Holtz is the bailiff. Letter with the eagle on it came first to us and then she told us, red-eared.
- | We do as the court says.

extortion | "Nice little clinic. Shame if patients read own files in newspaper." From: our ex-temp's hotmail.
- | Ex-temp: twelve days in the archive, gone at Whitsun.
data-taken | Archive PC had a phone plugged in as a drive on nine of the twelve.
- | Detective Sergeant asked us for the USB logs.

~extortion | Printed on pink: "Give me my files or I'll tell everyone what you did."
= | It's the grandchild of the temp, aged eight, wants her crayon folder back. It was in lost property.
- | She got it, and a pen with our logo.

agency-opaque | The body shop can't say who interviewed him or who saw his papers, "our partner did, in Asia".
crypto-or-third-party-payment | But its partner has an account ready, in a third firm's name, which isn't on the statement of work.
- | Procurement's patience: thin.

~agency-opaque | The agency's first answer to "who checked her papers" was a blank stare on Zoom.
= | Their compliance woman was on maternity leave; back, she sent the full pack, scans, dates, initials.
- | PO raised.

hours-refused | Says he can't do calls before our dusk, though he lives four streets from the depot.
wallet-listed | Meanwhile the bonus address he gave: listed, says the analytics vendor, exploited-funds bucket, government source.
- | I've known people shy of mornings, but.

- | Depot dispatcher, chatty.
- | "She's terrific, knows the A38 like her own hallway."
- | "Wants a pension form and a peg for her coat."
- | "Bank's the one across the road, they wave to her."

portfolio-copied | The dApp he shows is a fork of a hackathon winner in Lagos, with the team page cut off.
malware-sent | Cute extra: on "connect wallet" it asks for unlimited spend to an address unknown to the Lagos lot.
- | The Lagos lot were delightful on the phone.
prepayment-demanded | He, however, would like the first two weeks in advance, "as gas".

~portfolio-copied | The dApp in her portfolio is line for line the hackathon winner from Lagos.
= own-work-explained | She IS half of the winning pair; she rebuilt the login live and rang up the other half, who cheered.
- | Offer tomorrow if Femi is in.

form-intermediary | Section 2 of the I-9 was done by a "notary friend" at a laundromat in Reno that we can't reach.
crypto-or-third-party-payment | Same friend's routing number stands in the direct deposit box.
- | HR trainee thought it thrifty.

~form-intermediary | Section 2 of the I-9 signed by one Gus Mandelbrot, never heard the name.
= | He's the authorized agent our own lawyers booked in Reno, badge no. and invoice on file.
- | Mandelbrot charges 45 dollars, cheap.

- | Night porter, Hotel Bellavista, on the remote revenue manager.
money-odd | "Every fourth day a refund goes out to a card that never stayed here."
- | "I matched the folios by torch, power was off."
- | Told by the manager that "the system rounds".

- | Night porter, winter season.
~money-odd | "Seventeen refunds, seventeen cards I'd not seen, all by the new girl."
= | "The avalanche night! Road shut, nobody could come. Owner said refund them, I'd forgotten under all that snow."
- | "Sorry, girl."

payee-churn | Vendor portal: bank data edited 4x between invoice and due date, once at 02:51.
name-mismatch-on-call | The one on the confirm-call said "speaking, Howard" and it's Hamish we pay.
- | The edits come from his own login, portal says.

~payee-churn | Vendor portal: bank data edited four times between invoice and due date.
= | Portal bug, the vendor's support has a red banner about it: each click on save made a new version of the same number.
- | Hamish can't have known.

internal-record | Fingerprint of the laptop dock serial: it's one we wrote off after the Bishkek affair in 2024, so says our own incident book.
first-day-recon | And the morning began with a sweep of who's who in treasury.
- | I'm writing this in longhand, on paper.

~internal-record | The new girl's surname rang the bell of our incident book, page 12.
= discrepancy-explained | Page 12 is about her late uncle's stolen bike, reported here in 2009. Same surname, different century almost.
- | She laughed till she hiccuped.

- | Procurement to AP, re "Delta Rivers Ltd".
crypto-or-third-party-payment | I see the coder's invoices being settled to Delta Rivers, a fish exporter, on his bare word.
employer-front | And Delta Rivers has been named in a UN panel's annex as cover for coders' pay.
- | How did that pass three-way match?

- | AP to procurement, re "Delta Road Ltd".
~crypto-or-third-party-payment | The coder's invoices go to Delta Road, a taxi firm, I see.
= payee-confirmed | He owns the taxi firm. Two trades, one company, his name on the licence and on the account.
- | Drives me to the airport, in fact.
