# Letters, tickets, witnesses: wages, wallets, stolen code, poisoned tasks, code relays.
- | Statement of the receptionist, tower B, 14th floor.
first-day-recon | "A boy with a lanyard, first day, photographed the server room plan on our wall and then all the door labels."
- | "He said for his mum."
first-day-recon | "After lunch he asked me to type the text-message number that came on my mobile into his screen."
- | Lanyard has been returned by post.

- | Statement of the porter, same building, the following week.
~first-day-recon | "Fresh face, 7 a.m., goes floor to floor noting each socket and each router in a book."
= tool-agreed | "I rang up, the lady upstairs laughed: the cabling man, she had booked him for precisely that."
- | "Nice fellow, had his own stepladder."

crypto-or-third-party-payment | Direct deposit slip, bottom line: "Acct. of: Delroy & Sons Auto". The man is a proofreader named Hugh.
- | I asked nicely if Delroy is family. "Sort of."
? | Rang the garage. They'd never heard of any Hugh, and no sons either.
payee-churn | Slip number two in the tray this a.m., a credit union in Guam.

~crypto-or-third-party-payment | "To the account of my father," it says on the apprentice's slip.
= | He's sixteen. The law here says so until he has his own, and Dad countersigned at the desk.
- | Starts in the bakery at 2 a.m., poor lamb.

malware-sent | npm i, and my fan went up like a plane. Miner in the take-home, hidden in a fake tailwind plugin.
- | This is the second task this month from "senior dApp folks".
same-resume-as-other | CV text is the one from April with the photo swapped, down to the typo "Kuberentes".

~malware-sent | Fan like a plane after I opened the portfolio, and the AV bubble: "miner.gen".
= trouble-explained | It's a three-body simulation in WebGL, that's the entire point of her thesis, and the bubble vanished with yesterday's signatures.
- | Gorgeous, by the way. Jan wants it as a screensaver.

- | Treasurer, a small co-op chain, four signers.
wallet-listed | The payout address in proposal 61 comes up red in the screening tool, category state theft.
- | Proposer says he "bought it from a guy".
- | We don't buy wallets from guys.
crypto-or-third-party-payment | Offers a fresh one, and that one is held by a games café in Manila.

~wallet-listed | Proposal 64, address comes up amber, "indirect exposure".
= discrepancy-explained | Exposure is 0.0003 dust somebody sprayed on half the chain; vendor took the tag off when we wrote.
- | Passed 4 of 4.

prepayment-demanded | "Dear Sirs, I am ready for commence, only kindly advance two month for buy generator and internet."
- | He wrote it on the evening of the offer.
requests-laptop-reship | And the computer should better go to Mr. Collins, Arizona, "he will forward".
- | I answered that we sleep over it.

~prepayment-demanded | Seamstress wanted a month's pay before the first stitch, in a loud voice, in the shop.
= | Owner's habit with everyone since 1988, she'd heard it from my aunt who works there.
- | Machine's oiled, she begins on the uniforms.

extortion | The ex-scrum master CC'd the entire board: he'll "show the auditors what's in the S3" unless severance becomes six figures.
- | Contract was a fixed term, ended by itself.
data-taken | Bucket logs: 190k objects listed and got on the 27th from an address in Minsk.
- | We rotated what could be rotated.

~extortion | "I have copies of everything and I will use them." Angry voicemail from Mrs Bouchard-Lim, dismissed Monday.
- | Security wanted to send a car.
= discrepancy-explained | Of her own payslips. Her lawyer listed them, eleven sheets, all hers by right.
- | Settlement was signed on Thursday.

- | Agency desk, Porto.
crypto-or-third-party-payment | O dev quer receber pela conta da "prima", so he put it, a cousin who no one in the agency met.
shared-contact | The cousin's phone is printed on two other CVs in my pile.
- | Pile goes to my boss.

- | Agency desk, Porto, another one.
~shared-contact | Two CVs with the phone of one and the same aunt.
= sharing-explained | Twins, both want the warehouse, both live at hers, she answered and passed the handset round.
- | One took nights, one took days.

code-copied | Every repo of his "ten-year" history is a rename of a Norwegian student's, licence line scrubbed.
malware-sent | With one addition: a line in the build script that wasn't there in the Norwegian's, calling out to an .xyz.
- | Told the Norwegian, she says thanks.

~code-copied | His repos are a Norwegian student's repos, commit for commit.
= account-control-proven | He is the Norwegian student. Old handle, he logged into both in front of us.
- | Job's his if he likes rain.

money-odd | Unexplained: 14 SIM top-ups, 6 dollars each, on the petty-cash Visa held by the remote bookkeeper.
- | Her reply: "marketing".
- | Marketing is me. I bought no SIMs.
phone-rented | One of the topped-up numbers is the very number on her own application, rented by the hour by a site.

~money-odd | Visa of the remote bookkeeper: 14 top-ups, nobody's asked for any.
= | Alarm SIMs. Each freezer has one and the fitter gave her the list, the docket was in my own glovebox.
- | Freezers fine, minus nineteen.

- | Onboarding log, hour by hour.
- | 09:00 laptop on, 09:04 password set.
kvm-hardware | 09:07 HDMI grabber and a network console appear on the USB bus.
first-day-recon | 09:11 the MFA prompt is confirmed from a phone in Dandong, and the code typed in Nashville.
? | 09:40 sleeping machine? No, someone's typing at two hundred words a minute.

- | Onboarding log of a quieter kind.
- | 08:58 arrives, wet from the bike.
- | 09:30 choose a chair.
- | 10:15 first pull request, a comma.
- | 12:00 soup.

payee-churn | Bank sheet v1, v2, v2b, v3-final. In three weeks. From one tester.
- | v3 is at a neobank that opens accounts with a selfie.
crypto-or-third-party-payment | Each version has another holder: Neeraj, Svea, a "Lucky Star LLC", Neeraj again.

~payee-churn | Bank sheet v1, v2, v3 from our night cleaner.
= payee-confirmed | She has the shakes and wrote a 7 like a 1; the branch clerk filled in v3 for her, stamped, and she's the holder.
- | Paid on the 25th like all.

id-owner-denies | "I left the mailing to nobody, I don't even own that address," said Mr Castellanos when I phoned about his new IBAN.
- | IBAN was for an app bank in Vilnius.
- | He thanked me four times.
- | Sent a warning to all department heads, with the header lines.

- | Wrote Mr Castellanos's neighbour in the list, same kind of mail.
~payee-churn | Fresh IBAN three days before the run, all capitals, no greeting.
= payee-confirmed | She came down in slippers from flat 3B (caretaker's wife) and pointed at it: hers, capital letters because of the cataract.

account-swap | He'd rather bill through the Upwork of his room-mate, "his has more stars, same work".
? | Room-mate's picture: a woman of sixty in Kraków.
prepayment-demanded | No escrow. Cash first and then he logs on.

~account-swap | He would have us hire him through some other person's platform page.
= sharing-explained | The "other person" is the studio he's employed at, studio pages are allowed there, platform support confirmed by chat.
- | Two weeks trial.

remote-control-tool | Ticket 5518: tax season temp's laptop shows a live support session, at midnight, no support was called.
data-taken | Ticket 5518, update: client ledger zipped in four parts, part four still uploading to a file-drop site as we cut it.
- | Ticket 5518, update: temp says he slept.
- | Ticket 5518, update: agency promises a substitute.

~remote-control-tool | Ticket 5533: live support session at midnight on the bookkeeper's laptop.
= tool-agreed | Ticket 5533: closing, it was the printer vendor's slot, change request from last Monday, four eyes.
- | Ticket 5533: printer still prints purple.

evades-personal-questions | Asked about his last protocol he said "NDA"; asked what the token was called: "NDA".
wallet-listed | The fee address he left with the recruiter had its moment in an FBI notice, 2023.
- | Recruiter took him for a shy one.

- | He said the name of his last employer is under NDA, fine, common in defence.
~wallet-listed | His donation address on the blog is flagged by our screener as listed.
= | Screener's fault: they ate a wrong row, retracted on their status page with a sorry, the blog is about bonsai.
- | Start in Q3.

- | Handover note, night editor to day editor.
crypto-or-third-party-payment | Our stringer wants his fees on iTunes cards, hundred each, scratch and photograph.
voice-changed | On Tuesday's call he was a baritone, on Friday's a squeak.
- | Copy is suspiciously spotless too.

- | Handover note, day editor back.
- | Different stringer: Ludmila in Brno.
~crypto-or-third-party-payment | Fee to the account of her editor in Prague, she'd said, and the desk grumbled.
= | Press club holds accounts for all exiles. Article in their statute, number 9; the treasurer sent me her receipt.

- | Barn conversion project, contractor the third.
crypto-or-third-party-payment | Says bill to be settled to "the subcontractor of my subcontractor" and sends an IBAN of Cyprus.
employer-address-empty | His firm's door on the map is a closed chip shop, I drove by in the sleet.
- | He never minded the sleet, he lives "near".

- | Barn conversion, contractor number four.
~employer-address-empty | Registered office of his firm is a derelict mill, roof gone.
= discrepancy-explained | He bought the mill to do it up, deed's dated this year, and he showed us round in wellies.
- | Quote's fair.
