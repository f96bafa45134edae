# Longer notes; some with one oddity cleared and another left open; explanations ahead of the oddity.
- | Kofi, remote bookkeeper, second month. Works hard, that isn't it.
~payee-churn | He gave new bank details in the first week.
= payee-confirmed | The old bank had closed its branch, letter seen, the new one is his as well.
several-jobs | But the year-to-date on his tax slip shows two more full salaries, from firms he never named.
- | I asked over coffee. He said slips can be wrong.
several-jobs | One of the firms rang back: full time, forty hours, started in January.
- | HR takes it from here.

= | Before she came she told us: my bank does not give accounts to refugees yet, it will take three weeks.
~crypto-or-third-party-payment | So the first wage was asked for on the account of the aid association.
= | Association's manager came along, showed the ledger, we got a receipt with her signature.
- | Since May she has her own card, proud as anything.
- | She runs the cold line now.

- | Procurement platform, new freelancer for the map tiles.
- | Proposal short, price low, demo loads fast.
money-odd | In week two the shared tile key burned 1,900 dollars, requests from nowhere we operate.
- | "Crawler", he says. Logs show no crawler.
account-swap | He proposes his brother's profile for the rest of the contract because his is "in review".
off-platform | And PayPal friends-and-family, so nobody loses the fee.

- | Our intern is seventeen, so payroll warned me beforehand.
- | Parent must sign, account may be a parent's.
~crypto-or-third-party-payment | It still looked bad on the form: "pay to Mr Ivo Stanchev", intern's called Lea Hofer.
= sharing-explained | Ivo is the stepfather, he brought the custody order and his own ID at the parents' evening.
- | Lea does stickers for the boxes.

~vpn-location-mismatch-noted | Security: he's coming in from an exit in Holland, though he sits in Jutland.
= network-explained | Network says that exit is ours, all of the north goes out there.
first-day-recon | What isn't ours: forty minutes of directory listing on day one, groups first, then the backup hosts.
- | He's a UX writer.
data-taken | And at the end of it a 900 MB archive with a password, mailed to himself in three pieces.
- | Awaiting his manager, who's in a plane.

- | Two things on Philippa before I sign.
~phone-other-name | Her number comes up as "S. Achebe".
= sharing-explained | Family plan, Sam Achebe is her husband, he answered and gave her the phone.
~payee-churn | And payroll has had two bank forms.
= | First form was the sample we ship with, account 12345678.
- | Signing.

- | Statement, shift engineer, wind park control room.
- | "New remote operator, voice like a radio host."
first-day-recon | "Within the hour he wanted the SCADA user list and the names of all who have the on-site keys."
- | "I said, son, first learn the turbine numbers."
keep-awake-tool | "His status light never goes out. Not at night, not on Sunday."
? | "Turned out it's a little USB wheel that wiggles."

- | Statement, same control room, other man.
- | "She asked for the user list, with keys."
- | "That's in the induction sheet, box 9."
- | "I gave it, she ticked it."
- | "Good operator. Hums."

- | Chain forensics, one page, for the foundation's board.
- | Grantee "hollowreed", three grants, all milestones met.
wallet-listed | Payout wallet two is entry 14 in the sanctions office's digital currency annex.
~money-odd | We also wondered about a 600 dollar debit labelled "misc".
= | The 600 is our own notary.
same-device-as-other | Grantees "hollowreed" and "tallgrass" sign from one browser fingerprint.
- | Recommendation: stop and notify.

- | Foundation's board, other grantee.
- | Milestone late, communicates badly, code fine.
- | Wallet screened, nothing.
- | He'd like a call at the weekend as he teaches in the week.
- | Second tranche released.

- | Payroll bureau, Monday. A garage owner rings in.
? | "You've paid my mechanic twice!"
crypto-or-third-party-payment | We had paid once to the mechanic and once to a "B. Mechanic Services" somebody had added in the portal.
- | Added from the garage's own login, at night.
extortion | On Tuesday the remote admin who had that login: "leave me alone, or your tax data is on the net".
- | Owner's seventy. He cried on the phone.

- | Payroll bureau, Wednesday, a florist rings in.
~? | "You've paid my girl twice!"
~money-odd | True: 842 and again 842, the second with no reference.
= | The bank's night run fell over and ran again. They reversed it before noon, a circular went to all.
- | Florist sends tulips.

- | "Sit down", said the sysadmin, "I'll tell it in order."
- | "He was let go at ten. At eleven I took the badge."
data-taken | "At nine that same morning he'd tarred the customer mirror and scp'd it to a box at Hetzner in his name."
- | "He says he forgot it was running."
? | "It had a sleep timer in the script. You don't forget a timer you wrote on that morning."
- | "So, now you know."

- | "It's like this", said the sysadmin, "and I'm red about it."
~data-taken | "I raised the alarm that Tamsin scp'd the customer mirror to a box outside."
= | "The box is ours. I rented it. I rented it in June and never wrote it down."
- | "She was nice about it."

- | Recruiter's diary, sent with the file.
- | Friday: superb call, promised a demo.
malware-sent | Saturday: demo is an installer for "MeetFlow", unsigned, wants my Mac password twice.
? | Sunday: my keychain was read, says the shop on the corner.
- | Monday: he asks if I could try again on Windows.
handle-listed | Tuesday: his GitHub name is in a vendor's blog table of bad handles, third row.

- | Recruiter's diary, another man.
- | Friday: mediocre call, kind eyes.
~malware-sent | Saturday: his installer wants my Mac password.
= trouble-explained | Sunday: my nephew, who's at Apple's shop, says any audio driver does that; notarised, name's his.
- | Monday: demo makes my dog howl. It's a synthesiser.

- | The building society's fraud lady phoned US, note that.
crypto-or-third-party-payment | She asked why our firm sends a Mr Haddow's wages to a flat-share student who posts "rent my account".
- | I asked Haddow: "my student lodger".
? | Student says she's never met any Haddow and got fifty quid off a man on Snapchat.
- | So much for lodger.

- | The building society's fraud lady phoned us once more.
~crypto-or-third-party-payment | Wages of a Miss Oyelaran are coming to a Mr Bright's account.
= | Mr Bright's her late father; executor account, she is executor, probate is dated the 2nd, fraud lady has it now too.
- | She'll switch when the estate's closed.

- | Meeting of four, no minutes, I write from memory.
- | Hedvig: the tester is nice, leave him be.
output-swing | Ulf: on odd days he's a genius and on even days he can't find the branch.
crypto-or-third-party-payment | Hedvig: also his money goes to a man called Rustam, he told me so on the smoke break, well, chat.
- | Ulf: we don't have a smoke break.
- | Decided: ask Rustam.

- | Meeting of four again, I write from memory.
~output-swing | Ulf: the other tester is genius on some days and slow on the others.
= | Hedvig: chemo on Tuesdays. He told me and his boss before he signed.
- | Silence, then Ulf got biscuits.

- | Card office: rules say two receipts in a row missing, I ask.
money-odd | Receipts missing: "AirVPN", "SMSPool", "Multilogin", all on his travel card, he doesn't travel.
- | Asked 3 Sept, 10 Sept, 17 Sept.
- | "Will look for it, dear."
machine-emulated | Meanwhile the fraud screen for our own shop says his browser has seven faces.

- | Card office, different folder.
~money-odd | Receipts missing: two proxies and a "Multilogin" on the travel card of Ms Adair.
= tool-agreed | Ad verification. Her department head bought it with her there, the order's been in my tray under the plant.
- | Watered the plant.

- | Interview by phone, then the forms. I keep both on file.
- | Phone: good, dry humour, dogs barking.
id-number-mismatch | Forms: the social number he wrote belongs to a woman in Yuma, born 1949.
crypto-or-third-party-payment | Forms: pay goes on a reloadable card from a drugstore, no name on it.
- | Told him we can't. "Then I pass."

- | Interview by phone, then the forms, next one.
- | Phone: shy, precise.
~id-number-mismatch | Forms: the number belongs to a woman in Yuma.
= | I read the 1 as 7. The agency's e-check of the right one came back in his name in three seconds.
- | Starts in stock control.
