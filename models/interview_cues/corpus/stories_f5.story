# Honeypot laptop: recruiter "Blaze" buys an identity (ANY.RUN 2025). The bait's log
- | He found me through a pull request.
identity-borrowing | Wants my ID, my SSN and my evenings; 35 % of the pay is mine.
remote-control-tool | I'm to leave AnyDesk on day and night and go about my life.
account-swap | Then he asks for my LinkedIn, Gmail and bank app, "just lend".
- | I said yes, it's a trap machine.

# same, the sandbox man
- | Feed from the fake laptop, hour 3.
first-day-recon | dxdiag, systeminfo, whoami, one after the other, prior to anything.
second-remote-tool | AnyDesk from me, Chrome Remote Desktop with a PIN from him.
ai-assistant-use | Pinned tabs: Final Round, AiApply, a thing that whispers at interviews.
vpn-location-mismatch-noted | In by Astrill as they always are.
- | Crashed the box to annoy him.

# same, a firm that had him in the pipe
- | Backend, New York, fintech.
proxy-interviewer | He told some third man to be the face, we've the chat from the researchers.
phone-rented | His texts come through otp.ee.
- | Rejected on the 9th.

# honest: AnyDesk
remote-control-tool | AnyDesk runs on his private PC all through the interview.
discrepancy-explained | For his grandfather's computer; he opened the address book, one entry, "Opa".
- | Closed it and carried on.

# Payment ledger leak (ZachXBT 2025/26): exchange compliance
- | 390 rows, names and sums.
wallet-listed | Row 118 pays the wallet our designer gave to payroll.
handle-listed | And his Discord nick's in column C of it.
- | Freeze asked for.

# same, designer's client
crypto-or-third-party-payment | He'd have USDT on Tron, to a pal, and to a pal only.
shared-account | I heard afterwards: six of them, one Upwork, one password, 123456.
- | The logo was nice.
- | My accountant isn't amused.

# same, police liaison
sanctioned-link | Three of the payees are Sobaeksu, Saenal, Songkwang; all three stand on OFAC's page.
- | Copies to The Hague.
internal-record | Our drawer has that man already: case 22-071, confirmed and shut.
- | Reopened.

# honest: nickname like a listed one
handle-listed | Her handle "moonrabbit7" is on the published sheet.
discrepancy-explained | The one on the sheet is of Discord, hers of IRC since 1999; logs of Libera and two ops vouch.
- | She finds it funny by now.

# Five men, thirty personas (drive dump): Upwork buyer
- | I bought a plug-in for 600.
account-swap | He let slip that the account had been bought from a Ukrainian in May.
output-swing | Ticket 4 was done like by Knuth, ticket 5 by my cat.
- | Paid and parted.

# same, one who read the dump
- | Their sheet of weekly sums, in Russian & Korean.
coached-or-reading | A page of sentences for the call: "I worked with OpenSea, Chainlink" - and that's what Henry said to me.
plausible-wrong | Henry swears that ERC-20 is a programming language.
- | I made tea and read on.

# same, tool vendor
same-device-as-other | Thirty of our customers, one machine, one graphic card.
machine-emulated | They all come in by Octo, the browser with many faces.
- | Refunded none.

# honest: bought account?
account-recent | Opened his profile a fortnight ago, after twenty years of trade.
discrepancy-explained | Worked for the navy, wasn't allowed one; discharge paper seen.
employer-confirmed | Naval yard's personnel desk: here from 2003 till August.

# NFT game, 62 million (Munchables): admin
- | Four devs, or so we thought.
referral-chain | Dev 1 vouched for 2, 2 for 3, 3 for 1.
shared-contact | They topped up one another's phone and gave the same mail for "emergency".
- | He gave the keys back in the end, no one knows why.

# same, neighbour project
- | We'd tried "Werewolves" for a month.
skill-gap | Trial month: he couldn't compile, on the CV he wrote compilers.
persona-collision | Sent us the invoice of some other game.
- | Let him go on the fifth.

# same, wallet tracer
- | Four pay-outs, two exchange deposits, one man.
crypto-or-third-party-payment | All four wages end up in one and the same deposit box, held by none of the four.
- | Chart in Miro.

# honest: recommended one another
referral-chain | He was put forward by Leo, whom we are looking into.
sharing-explained | Leo came out clean on Monday: paper from security, signed.
met-in-person | Besides, he was at our office for the hack day, three people shook hands with him.

# SushiSwap/Miso 2021: ops
- | Auction front end.
commits-other-name | The push that changed the wallet came from "eratos1122", our dev is A. Keller.
many-profiles | Same boy does Yearn under some other handle, says his friend.
- | Doxx or police; he paid back.

# same, chat mod
- | Was on shift at the time, pizza in hand.
account-vanished | Handle deactivated within the minute.
- | Pizza went cold.

# Truflation 2024: CEO
- | Four of five were not who they were.
place-conflict | Japan said the CV, Hong Kong the parcel, Montreal the clock.
avoids-in-person | Offsite in Lisbon, fares paid: sick, sick, visa, sick.
voice-changed | "Ryuhei" slept a month's leave and came back with another timbre and a new pitch.
- | Five million lighter.

# same, assistant
- | I book all the travel for us.
avoids-in-person | Three retreats, three funerals, all of them his uncle's.
contact-changed | Ninth phone number in my address book for him.
- | Kept a seat, 23B.

# same, CTO
own-work-unknown | Asked after his own oracle adapter, he asked me for the docs.
timezone-mismatch | "Good night" he writes, when it's breakfast where he lives.
- | I wish I'd met them.

# honest: misses the offsite
avoids-in-person | Turned down Lisbon and Split and the Christmas do.
discrepancy-explained | No passport until the naturalisation is through; letter of the Amt shown.
met-in-person | So Eva went to him in Chemnitz, spent two days in his kitchen.

# Exchange Coinbase/Binance style: chief of security to all
- | Everyone flies in for day one now.
avoids-in-person | Told of the flight to Virginia, this one said he'd rather drop out.
- | Another got on the plane and is a darling.
coached-or-reading | On the call he asks us to repeat each question, loud, for someone who isn't us.

# same, interviewer
- | Panel notes, role 0092.
long-latency-answers | Nod. Four seconds. "Slow internet." Then a lecture. Eleven times.
deepfake-artifacts | Cheek stayed behind when the head went.
- | Nod again.

# same, HR ops
- | Prints by a van that comes to the house.
test-substituted | The van's man says that the thumb belonged to the cousin who opened.
- | Redo at our place.
refuses-id | "Passport's at the embassy", fourth time.

# honest: slow internet
long-latency-answers | Always a gap and then all of it in one go.
trouble-explained | Interpreter on her side line, agreed by HR; without her, in Portuguese, she was quicker than we.
- | Lovely laugh.

# Persona factory with bought photos (GitLab 2026): trust analyst
- | 135 names, one spreadsheet.
id-altered | Passport of Delaney has the machine lines of Rourke's, one digit off.
id-forged-issuer | The check sum doesn't come out; Zagreb tells us that no such booklet was printed.
- | Batch ban Wednesday.

# same, small customer
- | Our boy was number 61.
photo-found-elsewhere | His head's from a Polish wedding film, frame 4410.
same-photo-as-other | Number 61 and number 90 wear one face.
- | Who has time for this.

# same, the groom of the wedding
id-owner-denies | "That's me dancing. No, I've never applied at a bank in Omaha."
- | Very drunk uncle in the back.
- | He wants the picture taken down, so do I.

# honest: check digit
id-forged-issuer | Check digit on her card won't compute.
discrepancy-explained | Old series, Bern uses the former rule till 2027; consulate put it in a mail.
id-verified-in-person | Seen at the consulate's desk on the 6th.

# Treatment of OTP: start-up, Estonia
- | Our helper for tests.
first-day-recon | Before he'd any job to do, he'd have a code, "please forward the six digits".
shared-account | The digits went to a group of nine.
- | MFA key by post now.

# same, cofounder
- | I am from Tartu, we trust each other there.
phone-rented | Number is shared by two hundred people on a page, a euro each.
phone-other-name | Caller ID: "Gulnara Beauty".
- | Learned.

# honest: other name on number
phone-other-name | Display says "Kwame Autos".
discrepancy-explained | It's the father's workshop line; the father picked up and yelled for her.
- | She rang back in two minutes.

# Red tape: state unemployment office letter
- | The firm's mail, opened by me, Doreen.
peer-report | Unemployment office writes: your worker draws benefit from us as a cook.
id-owner-denies | The cook rang; he cooks and never coded, would like to know who's him.
- | Put on Jim's desk.

# same, Jim
- | Right, what now.
id-number-mismatch | W-2 was bounced: name and number don't belong together, says Social Security.
evades-personal-questions | I asked which town he's from and he asked me how my weekend was.
- | Told Doreen to keep the envelope.

# honest: number bounced
id-number-mismatch | Social Security bounced name and number.
name-change-documented | Divorced in May, card still in the old name, decree scanned.
- | Resubmitted, accepted.

# Bridge engineer, event
- | Bridges, cables, remote calcs.
event-false | Late since "the Severn bridge was closed by snow"; in July.
cannot-answer-local | Lives in Chepstow and hasn't heard of the castle.
support-document-altered | Institution of engineers doesn't have his charter number, has had it never.
- | Sent a short no.

# same, chief
- | I asked about deflection.
plausible-wrong | He'd have the beam get stiffer when you make it longer.
- | Cup of tea to recover.

# same, office manager
- | Parcel for the drawing tablet.
forwarder-address | Street view of it: boards on the windows, a "sold" sign in weeds.
pickup-by-other | Some lady waits on the step and has it from the van.
- | Not sent a second.

# honest: boarded house
forwarder-address | House on the form is boarded up.
address-confirmed | Street view is of 2019; our Bristol man drove by, fresh paint, her name on the bell.
- | She gave him cake.
