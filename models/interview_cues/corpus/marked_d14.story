# Two to four lines each: many small cases.
- | Forklift trainer, Tuesday.
crypto-or-third-party-payment | Sort code leads to a bookmaker.

- | Forklift trainer, Thursday.
~crypto-or-third-party-payment | Sort code leads to a bookmaker.
= | He'd copied it off a betting slip by mistake; bank app shown on the spot, all his.

wallet-listed | Auditors' bot: recipient is on the US list since Dec.
- | Recipient fixed our docs, nicely.

~wallet-listed | Auditors' bot: recipient is on the list.
= | The bot's list is a joke list for its unit tests. Somebody had wired it to prod.
- | Docs paid.

malware-sent | xlsx from the actuary opened a hidden cmd. I saw the black flash.
- | Black flash, fan, tea.
phone-voip-noted | His number: one of those internet ones.

~malware-sent | xlsx from the actuary, black flash on open.
= trouble-explained | Office's own updater, Tuesdays at ten. Had it with an empty sheet as well.

extortion | "200 a day till I forget your passwords", text from the ex-janitor-cum-IT.
- | Changed the lot by candle. Fuse had gone as well.

~extortion | "200 a day till I forget": text from old Wim.
= | Wim, 70, playing his pub's forfeit game. Meant for Piet, he came red-faced with a pie.

payee-churn | Monday Barclays, Tuesday Monzo, Wednesday "hold on".
crypto-or-third-party-payment | Thursday: a Mrs. Sato.
- | He's installing our stairlift software.

~payee-churn | Monday one bank, Tuesday another.
= payee-confirmed | Switch guarantee. The old one forwards for three years, letters from both, same lad.

data-taken | Recipes, all 900, gone out to a Gmail that isn't in the firm, by the temp in R&D.
- | Sourdough's ours since 1931.

~data-taken | Recipes, all 900, out to a Gmail.
= tool-agreed | Printer's. The jubilee cookbook! Sales chief ordered it, contract, proofs back on Friday.

first-day-recon | Fresh in, first coffee, and nmap.
first-day-recon | Second coffee: "can you tell me what your SMS says?"
- | Third coffee he didn't get.

~first-day-recon | Fresh in, and nmap.
= tool-agreed | He's the nmap man. Red team, paper signed by the CISO, in my safe.
- | Cake at four.

prepayment-demanded | No payment up front, no Zoom. So the roofing estimator.
- | Zoom is how I was going to see whether he exists.

~prepayment-demanded | Wants fifty before he'll come.
= | Call-out charge, on the advert in 20-point type. My bad eyes.

money-odd | Who is "QWK*PROXYHUT", 17 a week, on the deacon's card?
? | The deacon doesn't know what a proxy is. The new remote sexton does.

~money-odd | Who is "HLM*DEPOSIT", 300, on the deacon's card?
= | Organ hire. Held, not taken. Dropped off Monday.

id-owner-denies | "That's my name but that's not me," wrote the real Tollefsen when we asked about bank forms.
- | He'd frozen his credit since the ferry hack.
payee-churn | Two bank forms under his name were here already.

~id-owner-denies | "I've never applied to you," says a Tollefsen in Bodø.
= | Wrong Tollefsen, I'd clicked the first hit. Ours answered from Molde and told me his staff number.

crypto-or-third-party-payment | Stablecoin, or he walks.
- | He walked. Then came back and asked for gold.

~crypto-or-third-party-payment | "Stablecoin," she wrote under payment.
= | Stables! She does horse-box lettering, Stable Coin is her firm, sole trader, account in both names.

- | Hatchery, feed logs.
shared-account | Feed log's written in two hands; one of them's been to school.
several-jobs | The schooled one sends the same log to the hatchery over the dyke, eight to five, all week.

- | Hatchery, egg counts.
~several-jobs | Her car's at the other hatchery each day.
= | They share the loading yard. I'd been looking over the wrong fence.

forwarder-address | Laptop goes to Unit 9, where ninety-odd laptops stand on bread racks, says the meter reader.
crypto-or-third-party-payment | Pay goes to the bread-rack man.
- | Bakery closed in March.

~forwarder-address | Laptop goes to a bakery.
= address-confirmed | She lives above. Town hall has her there, and she smelled of rolls.

remote-control-tool | Window popped: "Vasya has joined the session". On a payroll clerk's first day.
- | Clerk's called Jane.
- | Jane: "what window?"

~remote-control-tool | Window popped: "Vasya has joined the session".
= tool-agreed | Vasya from second floor IT, hi Vasya, putting in the fonts we'd asked for.

account-swap | Bill through "my twin's" Fiverr.
? | Twin's page: a firm of nineteen in Lahore.
avoids-in-person | Tea in town? No. Town hall? No. Video from the park? No.

~account-swap | She wanted to bill through somebody else's Fiverr.
= | Platform merges couples' shops, husband does frames, she does prints; Fiverr's mail about it is with us.

data-taken | Git bundle in Drafts. Drafts shared with a webmail. Old trick.
- | He'd built a fine billing engine, and took it.

~data-taken | Git bundle in Drafts, shared with webmail.
= | Our own outage drill. Mail was the only thing up. Chief's idea, he still brags.

vpn-location-mismatch-noted | Code asked in Tampa, code typed in Pyongsong-on-the-wire, or some such; not Tampa.
first-day-recon | The girl who read him the digits sits at the next desk, it's her second hour here.
- | She thought he was IT.

~vpn-location-mismatch-noted | Login from Peru, she's in Perth.
= network-explained | Abbreviation on our dashboard. PER is the airport.
- | Dashboard relabelled.

sanctioned-link | Cousin, shareholder, and payee of our designer: one listed arms broker.
- | The logo was good, alas.

~sanctioned-link | Payee of our designer shares a listed man's name.
= discrepancy-explained | List: born '44, Minsk. Him: born '99, Minsk too, but here's his passport and it's all other digits.

money-odd | Jukebox account emptied by 0.99s, 412 of them, from the new barman's tablet.
- | He's remote. A remote barman! For the orders app.

~money-odd | Jukebox account: 0.99 × 412.
= | Hen party. I was sober, I was there, they sang each one.

own-device-insisted | Must use his own Chromebook "for the eyes".
data-taken | Chromebook had our blueprints, all sheets, synced to a drive in his girlfriend's cousin's domain.
- | Eyes fine.

~own-device-insisted | Must use his own keyboard and PC.
= tool-agreed | Occupational health wrote it: that set, enrolled by IT, since 2 Feb.

agency-opaque | Who vetted him? Agency: "the system". Which system? "Ours."
crypto-or-third-party-payment | Invoice then isn't even from that agency. It's a "Golden Horse".
- | Filed under G.

~agency-opaque | Who vetted her? Agency: shrug emoji.
= | Wrong chat. I'd asked the agency's plumber. Compliance sent the file, nine pages.

test-substituted | Fingerprints at the police shop: taken from a shorter chap, says the form's height box.
crypto-or-third-party-payment | Taller chap wants pay on a shorter chap's card, then.
- | Nobody's laughing here.

~test-substituted | Height box on the prints form: 1.58. He's 1.85.
= | Clerk's typo, she'd typed the weight... no, the next person's. Police mailed a corrected one, prints his.

code-copied | Demo's from a Kaggle notebook, author line planed off.
malware-sent | And "requirements.txt" pulls a package with one letter too many that opens a shell.
- | Data scientist, fisheries.

~code-copied | Demo's from a Kaggle notebook.
= account-control-proven | His notebook. Logged in, medal and all.
- | Fish counted.
