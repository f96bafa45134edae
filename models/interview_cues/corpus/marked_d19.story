# Sober again: remote staff in wholesale, games, biotech, logistics, public offices.
- | Wholesale nursery, web developer on retainer.
- | Quick, tidy, writes good release notes.
crypto-or-third-party-payment | Third month he explained that his bank card "sleeps" and that the retainer had better go to an Alisher.
- | I asked for a letter from the bank; it never came.
crypto-or-third-party-payment | Fourth month the same with a Ms. Bui, plus a small tip if we'd hurry.

- | Wholesale nursery, irrigation consultant.
~crypto-or-third-party-payment | The retainer had been going to a foundation abroad since 2020.
= | The university takes in all side earnings of its professors and pays them out; dean's office explained it with the statute.
- | Tomatoes thrive.

- | Mobile games, live operations.
- | New economy designer, remote, very likeable.
money-odd | Gem packs for 11,000 euro were credited to nine test accounts, and nobody has a test running.
? | He suggested a cheater. The credits came from the admin console, with his key.
data-taken | The player table with mails was dumped by the same key on the same night.

- | Mobile games, live operations.
~money-odd | Gem packs for 9,000 euro credited to one account on Sunday.
= | Prize of the tournament, Sunday, on stream; marketing forgot to tell us, the winner held the cheque up.
- | Chat was wild.

- | Biotech, contract statistician.
id-photo-mismatch | The person on the payroll call wasn't the one on the passport page he'd mailed.
crypto-or-third-party-payment | His fee should be routed to a company for cosmetics which, per the register, is in liquidation.
- | P-values correct.

- | Biotech, contract statistician.
~id-photo-mismatch | The woman on the payroll call is thirty years older than the one on the passport.
= id-shown-and-matched | It was the mother's passport in the scan... no: our scanner had kept last week's file. New scan, new look, matches.
- | P-values correct as well.

- | Freight forwarder, pricing desk.
first-day-recon | Newcomer's browser history of hour one: "how list all users domain", "export outlook address book", "what is approval limit".
- | I don't read histories for fun, IT sent it.
vpn-location-mismatch-noted | His connection arrived by way of a commercial VPN, though he's to sit in Bremen.
- | He'd also liked the coffee machine's page.

- | Freight forwarder, pricing desk.
~first-day-recon | Browser history: "what is approval limit", "export address book".
= discrepancy-explained | Onboarding quiz, questions 6 and 8, our trainer confirmed that everybody looks them up.
- | He passed.

- | Municipal archive, digitisation contractor.
extortion | After the tender was lost the firm's former temp wrote that the adoption files would be "everywhere" unless paid.
- | Mayor informed, data office informed.
data-taken | Server shows that the temp's account had copied them in August to a disk named TOSHIBA.
- | Disk not found.

- | Municipal archive, digitisation contractor.
~data-taken | A disk named TOSHIBA had taken up all adoption files in August.
= tool-agreed | The court had asked for a copy; clerk of the court has the disk in her safe, sealed, I've touched the seal.
- | No further steps.

- | Translation bureau, project manager by home office.
payee-churn | She's had the payout changed so many times that the portal shows "more…".
- | The bank names are ones that I must look up.
contact-changed | Her mobile too is new with each bank.
- | Clients praise her.

- | Translation bureau, proof-reader.
~payee-churn | He's had the payout changed four times, says the portal.
= | The portal counts a log-in as a change; vendor's bug sheet, row 12. He's been at his Sparkasse since 1994.
- | Commas perfect.

- | Renewables fund, analyst on probation.
malware-sent | His valuation model had a macro that fetched a file and ran it without a window; reverse engineering took the lab a day.
- | The lab's words: "not amateur".
persona-collision | While the lab worked, he congratulated us on a merger that belongs to some other firm.

- | Renewables fund, analyst on probation.
~malware-sent | Valuation model with a macro that fetches a file and runs.
= own-work-explained | It fetches the ECB's rate file. He opened the code at the table and commented each line; IT signed it.
- | IRR is meh.

- | Protocol guild, election of a security lead.
- | Three candidates, one of them anonymous, "wisp".
wallet-listed | Wisp's stake comes from an address which two governments have named together.
account-control-failed | Asked to sign a sentence with it, wisp sent a screenshot.
- | Election postponed.

- | Protocol guild, election, second round.
- | Candidate "moss" is anonymous too.
~wallet-listed | A guild member cried that moss is "on the list".
= discrepancy-explained | The list was of the airdrop. I asked three times to be sure. It's the airdrop.
- | Moss elected.

- | Sports club, membership office.
prepayment-demanded | The remote bookkeeper insists on a quarter's money before any booking, since "clubs never pay".
account-swap | She would use the DATEV login of a friend, as hers had "run out".
- | The friend isn't a member of the chamber; nor is she.

- | Sports club, membership office.
~prepayment-demanded | The referee wanted his money before the whistle.
= | Association's rule 9, cash, in an envelope, before the match. My first season.
- | 2:2.

- | Veterinary wholesaler, IT.
remote-control-tool | On the morning after his start the laptop's pointer was busy whilst his own status said "driving".
shared-account | He told the driver of the van pool that "my man in the house does the tickets".
- | There's no man in the house on our forms.

- | Veterinary wholesaler, IT.
~remote-control-tool | Pointer busy while his status said "driving".
= | Status stuck; car play. He was at the desk, I was sitting opposite, eating soup.
- | Minestrone.

- | Regional newspaper, data desk freelancer.
- | Good maps.
crypto-or-third-party-payment | Honorar to be sent "per Western Union to a Mr Chol, passport number follows".
name-mismatch-on-call | The day we rang to ask, he said hello with some quite different name, coughed and said the right one.

- | Regional newspaper, data desk freelancer.
~name-mismatch-on-call | Said hello with some quite different name.
= | Pen name! He'd been a columnist for ten years under it; artists' insurance has both on the card.
- | Good maps too.
