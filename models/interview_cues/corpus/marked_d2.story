# Payroll desks, bookkeepers, agencies, crypto shops, schools, hospitals, farms.
- | Payroll, Ghent office, my notes on the remote translator.
crypto-or-third-party-payment | Rekening op naam van een zekere P. Lindqvist; our translator is called Wouter Maes.
- | He says Lindqvist is his landlord and takes rent out directly.
payee-churn | Rang the bank on that; next morning there is a fresh account on the form, fourth since Easter.
- | Not paying until I have somebody's passport in my hand.

~crypto-or-third-party-payment | First invoice says pay to "Oakmere Contracting Services", and our man is called Phil.
- | Phil pours concrete, he is not a company.
= payee-confirmed | Umbrella firm. They sent the key information sheet, he's on their PAYE, HMRC reference checks out.
- | Approved, weekly run.

malware-sent | Take-home came back with a .vscode/tasks.json that fires on folder open and curls something to node.
- | Our junior opened it. Of course he did.
? | His browser wallet was empty by tea time: 0.8 SOL, birthday money.
account-vanished | The candidate's profile says "user not found" since.

~malware-sent | Sandbox verdict on Benedikta's repo: "suspicious, spawns shell".
= own-work-explained | She walked us through it line by line; the shell spawn is her makefile calling git for the version number.
- | Second round booked, 14:00, room Ash.

crypto-or-third-party-payment | "Please to send the salary on the card of my wife's brother, he goes to ATM for me."
- | So he wrote, word for word, I forward it.
phone-unreachable | I dialed him eleven times about it, always the lady of the operator.
- | Team lead says his tickets are closed on time, no complain.

~crypto-or-third-party-payment | Form shows an account at a Polish bank, holder Zofia W., our picker is Tomasz W.
- | Foreman shrugged: they all do that.
= payee-confirmed | Tomasz came by with the passbook. Both names on it, wife and husband.
- | Done before the tractor was back.

money-odd | Reconciliation: the protocol's insurance fund is short by 48,000 DAI, moved by the key we gave to the new dev.
- | His answer: "it's a test".
- | A test on mainnet, on a Sunday.
wallet-listed | Trail ends at a mixer deposit already marked in two government lists.
- | Everything paused, bridge too.

~money-odd | Hot wallet down 20k overnight, the channel exploded, people typed in capitals.
= tool-agreed | Scheduled move to cold storage; Yusra had posted it the week before and four of us signed it.
- | I had signed it myself. Age.

first-day-recon | New help-desk guy, hour two: dumps of the asset list, the VPN config, the on-call rota, all into a text file on his desktop.
- | Nobody gave him a task yet.
data-taken | File left the building at 11:06 by webmail to an address at proton.
- | He told the lead he "likes to be prepared".

~first-day-recon | First morning, and he's running an inventory script on every host in the lab.
- | Nervous ping from networking.
= tool-agreed | It's my script! I told him to run it, that's how all of ours learn the rack.
- | Found two dead UPS batteries, bless him.

- | Nursery chain, bank clerk on the line, 09:50.
id-owner-denies | Says our cook never touched her standing details; the woman herself is in the branch, furious.
payee-churn | The change request arrived with us at 06:12, signed "Cook, sent from my iPhone", she owns a Nokia.
- | Two hundred children want soup at noon regardless.

~payee-churn | Cook wants pay elsewhere from now on, third time she asks.
- | Bursar sighed.
= | Ex-husband was emptying the old account; the solicitor's letter about it is with us and the new one is hers alone.
- | We bought her flowers.

prepayment-demanded | Won't open the IDE until the milestone is released, the first milestone, nothing delivered.
- | Rate 28/h, five stars, ninety jobs.
account-swap | Now suggests we hire "my other account" instead as this one is "limited".
off-platform | And Zelle straight to him, no escrow, "you save fee".

~prepayment-demanded | Plumber sub demands forty percent before he lifts a spanner.
= | Trade custom, boiler is on order; the wholesaler's pro forma is attached and the tank is standing in the yard.
- | Fits next week if frost holds off.

extortion | He says the source is "insured with friends" and comes back to us for 3 BTC, else they press publish.
- | That is our lab analyst, fired for no-shows on the 2nd.
- | The board was told at seven, in pyjamas mostly.
data-taken | Rclone config still sits on his returned laptop, target named "mine".

~extortion | HR got a note from the leaver: "You pay by Friday or the emails get out."
- | I pictured headlines.
= discrepancy-explained | Overtime emails. Works council has them, the hours were really unpaid, 212 euro net.
- | Transferred, handshake, he wished us merry Christmas.

crypto-or-third-party-payment | Invoice 0003: beneficiary "Tai Fung Garments", for a Golang sprint.
- | AP asked for a W-8. Silence for six days.
crypto-or-third-party-payment | Invoice 0004: beneficiary now a dentist in Sharjah.
payee-churn | Third supplier master record for one human being since July, writes AP.

~crypto-or-third-party-payment | Supplier invoice names a beneficiary we never contracted, Larkspur Factoring.
- | Looks like every scam slide I've sat through.
= payee-confirmed | Her invoices are factored, she said so at signing; deed of assignment is countersigned by us, March.
- | Pay as printed.

- | Bounty programme, reviewer's diary.
sanctioned-link | KYC vendor: the alias on the payout form resolves to a man on the EU list, same birth date, same passport number.
- | He submitted three decent bugs, that's the sad part.
refuses-id | Asked for a document on video, got a thumbs-down sticker.

~sanctioned-link | KYC vendor put Karim Aziz Nabil under "sanctions hit, score 91".
= discrepancy-explained | Listed man was born 1951 and is dead. Ours is 27 and in my seminar on Wednesdays.
- | Cleared by compliance with initials.
- | Grant is 1,500.

- | Sunday, greenhouse office. The scheduler we hired online does nights.
money-odd | Fuel card: diesel in Rotterdam, diesel in Gdansk, and he drives a keyboard.
- | "Must be clone", he types.
money-odd | Blocked it; two days on, the software card bleeds 39 a day for something called BoostPanel.

~money-odd | Fuel card of the vet shows petrol twice in one night, 140 km apart.
- | Boss wanted her head.
= | Two calvings. I was the farmer at the second one, she arrived at three with her hair full of straw.

crypto-or-third-party-payment | Salary, he says, goes to "our team leader's Payoneer, he distributes".
shared-account | I said team? He: "We are five, we all work your tickets."
- | I had hired one.

- | Second-week check-in, contractor Yevhenia, pay.
- | Form arrived complete, IBAN check green, holder equals passport.
- | She asked about travel allowance.
- | Nothing to note.

id-owner-denies | Real Dr. Abiola rang: someone's had his tax form redirected to a bank he has never heard of, wages from us included.
- | He retired in 2019.
crypto-or-third-party-payment | So the money since April went to whoever holds that prepaid Visa.
- | Locum agency says "not our department".

~id-owner-denies | Our nurse says on the phone she never asked for another bank.
- | I'm holding her signed form.
= discrepancy-explained | Two Grace Adeyemis. The form was the other Grace's, from ward 6, the clerk filed it under the wrong staff number.
- | Swapped back before cut-off.

- | Interview for data engineer, then the small task.
malware-sent | He sends the task to US: "please clone my repo and start it to see my level", inside an obfuscated 9k-char line reading keychains.
disconnects-when-challenged | Asked what line 212 does, and the square went black.
- | Reported to the platform.

- | The task she handed in had no binaries, a lockfile, thirty tests.
~malware-sent | Only, npm audit shouted "critical: malicious package" at install.
= discrepancy-explained | Package was taken over two days after her commit, advisory is public, her pinned version is the good one.
- | She'd even warned us in the readme.

data-taken | His last commit day is funny: 41 private repos forked to a username with only numbers.
- | I would not have seen it, the audit log did.
account-recent | That username was born in the same week as his notice.
- | Legal wrote, mail bounced.

~data-taken | 41 forks to a private handle, by Minh, in his last week.
= | The handle is our own archive bot, named by a hungover person in 2016, I am that person.
- | Minh says bye with pho for all.

vpn-location-mismatch-noted | Log: VPN logon for u.4471 from an Astrill exit, badge record has him in the Cork office never.
first-day-recon | Log: 4471 pulls the entire address book, then SharePoint site list, then the salary folder is tried and denied.
- | Log: ticket INC-90211 opened by shift B.
- | Shift lead asked HR who he is. HR asked us.

~first-day-recon | Shift B opened INC-90340, new user enumerating all of SharePoint in his first three hours.
= tool-agreed | Records manager, hired to do an audit of SharePoint. Scope memo is in the ticket.
- | Marked benign.

identity-borrowing | In the group chat he offers twenty a week to anybody who'd "lend a bank app for salary".
- | Screenshot from Oluchi, she's in the same chat.
crypto-or-third-party-payment | The very next form gives an Oluchi-like name that is not hers and not his.

~crypto-or-third-party-payment | His wage lands with someone called Agnes Pettifer, since always, says the ledger.
- | New controller nearly fainted.
= | Court order. She's the appointed guardian of his affairs, sealed copy from the county in drawer two.
- | Lovely chap, stacks shelves, forty years in.
