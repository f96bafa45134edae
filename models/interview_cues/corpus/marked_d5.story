# School districts, ships, game studios, law firms, labs, parishes, print shops.
- | District payroll, 1,100 staff, one of me.
payee-churn | Coach Brannigan "needs" his check on a Green-something debit card as of this Friday, per mail.
id-owner-denies | Coach was at the pool. Dripping wet he swore he had asked for no such thing.
? | Header says it came via a server in a toy shop's name.

- | District payroll again, week after.
~payee-churn | Ms. Okonjo, second routing number inside a month.
= payee-confirmed | Walked into my office with a voided check of her own, the first credit union merged. Took two minutes.
- | She teaches bassoon.

crypto-or-third-party-payment | Allotment form of the deck officer: 100 % to "Capt. Wu", and no Wu sails with us.
- | Manning agent says it's "how they do".
id-rented-or-borrowed | The seaman's book belongs to a cousin who stays ashore and gets two hundred a month for it, the bosun told me in the galley.
- | We sail at six regardless, fog permitting.

~crypto-or-third-party-payment | Allotment form of the second cook: everything to a woman in Iloilo, other surname.
= | Seafarer's allotment to the wife, it's in the union agreement, and the embassy stamped her marriage lines.
- | His adobo is the reason that I re-signed.

malware-sent | Unity project as a test task, editor script in it runs on load and scrapes the Chrome profile.
- | Found since Pavlína opens everything in a VM, bless her suspicious soul.
- | The chap said, "strange, works for others".
contact-changed | By evening he had a third e-mail and a second phone.

~malware-sent | Unity project as the task, and the VM yelled "executes on load".
= own-work-explained | It's his asset importer. He opened it, read it aloud, disabled it, enabled it, changed the colour to teal.
- | Teal is our colour. Coincidence, says he.

- | Partner's memo, privileged, short.
data-taken | The e-discovery temp's account downloaded the Harrow matter entire, 70,000 pages, in the two hours before his last punch.
extortion | A message reached the client, not us: forty thousand in Monero or opposing counsel gets it for nothing.
- | Nobody in this firm speaks about it in lifts.

- | Partner's memo, the autumn.
~data-taken | Temp's account has pulled the whole Selwyn matter at 2 a.m.
= discrepancy-explained | Preload for the tablets in court, ordered by me and run by the nightly job in her name.
- | I apologised over sandwiches.

wallet-listed | Screening of donors' helpers: the volunteer webmaster's tip jar is on a sanctions list, row 88.
- | Vicar asked what a tip jar has to do with a webmaster.
- | I explained coins to the vicar, an hour.
money-odd | And then we saw the roof fund's Stripe was paying out small sums to a place none of us can name.

~money-odd | The roof fund pays out 9.20 a week to we know not whom.
= | Candle supplier. Changed name at Michaelmas, Mrs Tuck knew it all along, nobody asked Mrs Tuck.
- | Roof still leaks over the font.

prepayment-demanded | He'll ship the firmware when he has the money, all of it, by wire, today, "or my team is idle".
- | Team? There's a solo contract.
shared-account | "Night boys do the drivers", he added, as if it were nothing.
- | I'm an engineer, I hate these phone calls.

~prepayment-demanded | Firmware woman wants all the money before shipping.
= | Our purchasing had skipped her two earlier milestones, so "all" was just what we owed. I've seen the reminder letters, three.
- | Paid, board arrived, LED blinks.

- | Lab manager, cell culture.
first-day-recon | The IT temp's first act: photographing the freezer map and exporting who has badge rights to BSL-3.
- | "For onboarding." Onboarding is a wiki page with a llama on it.
remote-desktop-use | His keyboard LED was off the entire hour, mouse going like mad by itself.

- | Lab manager, another Monday.
~first-day-recon | Badge rights for BSL-3 exported by somebody on her day one.
= tool-agreed | Biosafety inspector from the canton, announced by letter on 3 March; dean's stamp on it.
- | She failed our eyewash. Fair.

id-forged-issuer | The passport he gave for payroll: check digits add to nonsense.
crypto-or-third-party-payment | His wish: pay a "Mr. Song", who will "do the rest", account in Macau.
- | Comptroller: not on my watch.
- | The watch is a Casio, she means it.

- | Comptroller's note.
~id-forged-issuer | Check digits on the trainee's passport failed in our tool.
= discrepancy-explained | I typed O for 0. Reader at the embassy passed it, green, with her name up on the display.
- | Trainee gets paid with the rest.

- | Witness, print shop, apron on.
test-substituted | "Came in a chap to give the drug sample for Mr Lowry. I print Mr Lowry's cards. It wasn't Mr Lowry."
crypto-or-third-party-payment | "He did leave a banker's slip, mind, with a lady's name, for the wages."
- | "Ink's still drying on the menus, if that's all."

- | Witness, print shop, other week.
~different-person | "Chap in for Mr Lowry's proofs says he's Lowry, and he's shrunk a foot."
= | "Lowry senior! Father of. Same name above the door, I've known 'em both thirty years."
- | "Proofs were fine."

same-device-as-other | Three of our testers file their bank details from one and the same phone, IMEI ends 4410.
crypto-or-third-party-payment | And all three accounts have one owner, a Mr. Pham in Da Nang who we don't employ.
- | "Efficient", said the team lead, who's since gone quiet.

~same-device-as-other | Two testers, one phone, their bank forms came from it.
= sharing-explained | HR kiosk tablet in the canteen. Everyone without a PC uses it, it's bolted to the wall.
- | Screen is sticky, please wipe.

- | Indie studio, Discord excerpt, times in CET.
- | 21:02 boss: welcome aboard the new shader wizard!
off-platform | 21:04 wizard: discord is slow for me sir, write me on whatsapp only
crypto-or-third-party-payment | 21:09 wizard: pay is TRC20 to my manager wallet as we agree
- | 21:10 boss: we agreed no such thing

- | Indie studio, Discord, Friday.
~crypto-or-third-party-payment | 18:30 wizard2: pay it to my sis pls, mine's gone
= payee-confirmed | 18:33 boss: seen your mail from the bank, closed at sea! ok and i have the new one in ur own name as of now so sis not needed
- | 18:34 wizard2: ❤

refuses-background-check | Says no to the credit check, no to the police letter, no to a call with the last place.
- | It's a cashier's post with vault access.
crypto-or-third-party-payment | He'd take wages in Bitcoin "or watches".
- | Watches!

- | Vault cashier, next in line.
- | Credit check took an hour, blank as snow.
- | She asked what the tea money is. We have tea money.
- | Wages to her bank across the square.

wallet-listed | Grant clawback note: address ending 9f3c turned up in Justice's forfeiture complaint, paragraph 41.
several-jobs | The same human, per complaint, drew full pay at four other protocols at once.
- | We were the fifth and the stingiest.

~several-jobs | Payslip of another employer fell out of her folder, July, same month as ours.
= discrepancy-explained | Last leave days paid out by the old place, end date 30 June, it prints in July. Called them.
- | Folder returned.

- | Warehouse IT, whiteboard photo transcribed.
second-remote-tool | DWService + TeamViewer + something in Korean, all on picker's handheld gateway.
data-taken | rate cards + customer doors codes → zip → gofile
- | who let the temp near gateway??? (underlined)
- | call Marek!!

- | Warehouse IT, whiteboard, new photo.
~second-remote-tool | TWO remote thingies on packer's PC, why
= tool-agreed | old one was uninstalled badly by US, Marek did new one, ok'd, ticket 771
- | buy markers

event-false | Could not come for the cash pick-up because of "the flood in Pilsen"; Pilsen's dry as toast, my gran lives there.
payee-churn | Instead a scan of a new bank card followed, the second since Wednesday.
- | Gran sends regards.

~event-false | Blamed a flood for the missing bank form, and the news has no flood.
= | Burst main, just his street, the water board's tweet has a photo with his blue door in it.
- | Form's damp but readable.

- | Museum, depot inventory by a remote cataloguer.
data-taken | He'd scraped the insurance values and shelf locations onto a stick shaped like a duck.
extortion | The duck came up in his letter: "the duck talks unless thirty thousand".
- | Police were sweet about the duck.

- | Museum, depot.
~data-taken | All insurance values on a private stick, a duck.
= tool-agreed | Duck is the registrar's, encrypted, for the fire brigade's safe, protocol from 2018 with my own scrawl.
- | Quack.
