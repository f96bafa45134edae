# Excuses that were checked and failed; excuses that held. No two settings alike.
- | Says the account is his mother's and she's ill.
crypto-or-third-party-payment | Mother's account turns out to be a company's, dealing in scrap, opened in May.
- | Rang the hospital ward he named for the paperwork. They've no such patient.
- | Kettle descaler, remote sales. Not even a big wage.

~crypto-or-third-party-payment | Says pay it to his mother, he has no account.
= | Bank froze his after a stolen card, I spoke to their branch on my own dial, unfrozen Wednesday, first wage goes to him.
- | Sells kettles.

first-day-recon | "I was only looking for the printer," about two hundred hosts probed on 22, 445 and 3389.
- | Printers don't speak 3389.
? | His printer stands by his elbow, besides, or would, if he were where he says.
remote-desktop-use | The box he typed on was reached by RDP from a VPS in Kyiv.

~first-day-recon | Two hundred hosts probed by the newcomer, 445 and all.
= trouble-explained | Driver of the label printer does that on install. Vendor's manual, page 30. We saw it again on mine.
- | Labels stick, at last.

data-taken | 58 GB of renders to an outside bucket. "Sync by accident."
- | Sync client was never installed, we looked.
? | The bucket's name has his birthday in it.
- | He does nice hair physics, shame.

~data-taken | 58 GB of renders to a bucket outside.
= tool-agreed | Render farm's intake. Producer signed the estimate, 0.04 a frame.
- | Hair came out glorious.

id-owner-denies | Claim: Mr Quist had mailed us from holiday. Fact: Mr Quist is in the next room and hasn't been on holiday since 2022.
payee-churn | Mail wants pay at a new bank, plus the January run re-sent.
- | We said nothing, kept it, told the bank.

~payee-churn | Mail from a beach: pay my wages elsewhere please.
= payee-confirmed | FaceTime with Mrs Quist under a parasol, badge in hand; her bank's own letter lay in her pigeonhole.
- | Envious.

malware-sent | He says the loader in his repo is "from a dependency". No dependency has it. We diffed every one.
- | He says then it's "from npm".
- | Then it's "from GitHub".
- | Out.

~malware-sent | Loader alarm on her repo; she said it's from a dependency.
= trouble-explained | And it was: the maintainers pulled that version on Friday night, front-page stuff. Hers pins the clean one.
- | In.

money-odd | Seven wires of 980, each below my limit, payees unknown. "Vendors," says the controller-in-training.
- | Vendors for what, we are a kindergarten.
? | I called payee four: a man, asleep, says he sells phones.
evades-personal-questions | Where had she trained? "Let's stick to today."

~money-odd | Seven wires of 980, all new payees.
= | Parents' refunds for the closed week with scarlet fever. Seven children, list on the fridge.
- | All spots are gone.

wallet-listed | He claims the address was hacked from him. The listing is older than his claim by two years.
- | Fund's lawyer smiled thinly.
- | Ran a decent testnet, I'll give him that.

~wallet-listed | Blockscan paints her wallet dark red: listed entity.
= discrepancy-explained | Label belongs to the exchange she'd cashed out from; the exchange was delisted in the spring, official journal.
- | Paid 0.4.

prepayment-demanded | He must have the fee today, his daughter's in hospital.
- | Last month it was the son, I kept the mails.
- | Profile says no children, not that it matters.
account-swap | The money should go via the account of a freelancer with a prettier badge.

~prepayment-demanded | She needs the fee today, before work.
= | Passport renewal for OUR trip to Oslo. I'd promised and gone skiing.
- | Passport's there.

extortion | "It was a joke," re the mail in which our keys would be auctioned on Saturday.
- | Jokes don't come with a countdown.
data-taken | The keys were quoted in it, last four letters, correct.
- | Rotated all, eleven hours, two pizzas.

~extortion | "Pay by Saturday or keys get auctioned."
= | A storage unit. His predecessor's piano keys. The storage firm writes like that to everyone.
- | We got the piano.

kvm-hardware | He says it's a "charger". A charger with an RJ45 and an IP address.
first-day-recon | On that first day someone used it to walk through payroll's shared drive, folder upon folder.
- | Desk is in Wichita, but who's at it?

~kvm-hardware | A box with RJ45 and HDMI on her desk, in the background.
= tool-agreed | Our conferencing hub! We post one to each team lead, serial's on the list.
- | Picture's sharper now.

shared-account | Night shift's the cousin, he says, "just for the month". It's been since Lent.
crypto-or-third-party-payment | And the wage has gone to the cousin since Lent too.
? | Cousin's never signed anything with us.
- | Goat farm, milking app.

~shared-account | Somebody other than him had logged the night milkings.
= sharing-explained | Relief milker from the co-op; has to use the parlour's single login, goat board says so.
- | Goats well.

payee-churn | "My account was hacked" on the 3rd, "my bank is on strike" on the 9th, "my card melted" on the 17th.
- | Banks there weren't on strike; my cousin works in one.
- | Payroll's got a drawer just for him.
crypto-or-third-party-payment | Melted card or no: the last slip names a Gunnar, and he's no Gunnar.

~payee-churn | Changed banks on the 3rd and the 9th.
= | Strike was real. Two branches shut, radio had it, union flag by the door.
- | It'll stay now, she hopes.

hosting-address-noted | "I use my own router" – a router in a data hall of a host known for not asking.
malware-sent | His onboarding PDF had a launch action in it, the mail filter cut it out.
- | Sales engineer, hydraulics.

~hosting-address-noted | Came from a data hall, not a home.
= network-explained | Company phone's hotspot, telco runs business SIMs through there. I tried mine: the same hall.
- | Hydraulics sorted.

identity-borrowing | "Only to test," he told the trainee whose Google he'd asked for, password and all.
- | Test of what? "Of friendship."
first-day-recon | The trainee's second factor he wanted read to him too, on the same first afternoon.

~identity-borrowing | He asked a trainee for her Google account.
= tool-agreed | Test phone number four, assigned by QA to her, her name's just on the sticker. QA's sheet says hand it over.
- | Trainee relieved.

same-device-as-other | "It's a library PC", he explained; the library burnt down in 2020, and five applicants used that very PC.
- | Post: archive clerk, of all things.
alias-used | Two of the five are him, under Leo and under Lev.

~same-device-as-other | Five applicants from one PC.
= sharing-explained | Library, table by the window, they run an application morning each Thursday. I rang Mrs Pell at the desk.
- | Three good ones.
