# Insiders placed: telecom shops, exchanges, ports, casinos, call centres, couriers; wage fraud in the trades.
- | Phone shop, mall, lower level. New part-timer.
? | Eleven SIM swaps in his first shift, no customer in the shop.
first-day-recon | Camera has him reading each text code off the till into an earpiece.
- | Manager on break, yoghurt.
crypto-or-third-party-payment | His wage he'd asked to be put on a girlfriend's gift card. Should have listened.

- | Phone shop, upper level. Also new, also part-time.
- | Eleven SIM swaps too.
= | Delivery of the recalled batch. Head office sent the list, each client stood there, I smelled the queue.
~first-day-recon | All the same it made a rotten picture: day one, reading codes out loud at the counter.
- | Queue gone at six.

- | Port terminal, gate clerk hired through the web.
first-day-recon | By ten he'd saved the release PINs of 340 boxes and who's on which crane.
data-taken | PIN list left on WhatsApp, screenshot by screenshot, says the phone they took off him.
? | Two containers of "bananas" didn't wait.
- | His uncle rang for him. He has no uncle on file.

- | Port terminal, other gate.
~data-taken | Clerk's phone full of photos of release PINs.
= | Scanner was down from six to nine; shift boss had told all to shoot and type. Wiped before they went home, log kept.
- | Boxes all accounted.

- | Exchange, support floor, badge review.
proxy-interviewer | The girl who interviewed is a drama student, she told us so herself: sixty euros and a script.
different-person | On the headset sits somebody older with no idea of the jokes from round two.
- | 14 customer wallets viewed without ticket.
- | Walked out at 11, left a half salad.

- | Exchange, support floor, other desk.
~different-person | On the headset sits someone else than in round two!
= | Desk swap. Round-two lady's on desk 40, I'd walked to desk 14.
- | Both nice.

- | Casino surveillance, hired from an online advert.
employer-denies | Casino in Macau he put down: personnel office has looked under every spelling, no.
identity-borrowing | Asked two croupiers what they'd want for their login "just for tips".
- | They told the pit boss, who told me.
- | Pit boss says, and I quote, "nah".

- | Casino surveillance, next hire.
~employer-denies | Casino in Melk says: never had her.
= employer-confirmed | I'd rung the café of that name. The casino itself: four years, nights, would have her back.
- | Badge printed.

- | Call centre, Manila floor for a UK insurer.
shared-account | Agent 6120 is on a call in both halls at 14:05, two voices, one login.
same-device-as-other | Applications of six agents came off one phone with a cracked camera, same crack in all six ID shots.
- | QA said the crack is "like a signature".

- | Call centre, hall B.
~shared-account | Agent 7733 on two calls at one time.
= trouble-explained | Softphone bug after update 9.1, it doubled everyone's row; vendor rolled back.
- | 7733 was in the loo.

- | Courier depot, night sort.
forwarder-address | His address on the wage sheet is our own depot's overflow shelf, so to speak: a parcel box shop.
crypto-or-third-party-payment | Pay goes to a man who pays, he says, "all of the van boys".
? | I have twelve van boys on my list who don't know that man.

- | Courier depot, day sort.
~forwarder-address | His home address is a parcel shop.
= address-confirmed | He lives over it, mother's the shopkeeper. Postwoman Gerda swears on it, lease shown.
- | Sorts like lightning.

- | Customs broker, three desks.
support-document-altered | Customs agent's licence he handed in: office in Rotterdam says that number is a lady's.
prepayment-demanded | Still wanted a signing sum before he'd "bring his clients over".
- | What clients.
- | Rain came in by the window the whole time.

- | Customs broker, three desks, the lady.
~support-document-altered | Number on her licence is registered for another firm.
= | Firm renamed, 2022 gazette, office in Rotterdam told me the page.
- | Brings own clients, two real ones.

- | Bank branch, cash desk trainee, day 1.
first-day-recon | Typed up limits, vault hours, who holds the second key; all that before the tour.
- | I give the tour. I hadn't begun.
first-day-recon | Then her phone rang and she asked ME for the number on my token, mouthing "please".
- | Head of branch called the house detective.

- | Bank branch, other trainee, day 1.
- | Asked about the second key.
= | That's question four on the quiz I gave her.
- | 10/10.

- | Plasterers' firm, wages by the wife.
crypto-or-third-party-payment | New lad's wages: to his "gaffer". WE are his gaffer.
- | "The other gaffer."
id-rented-or-borrowed | CSCS card's his flat-mate's; he pays him in beer for it, came out at the chippy.
- | Wife's put her pen down.

- | Plasterers' firm, the wife again.
~id-rented-or-borrowed | Card photo was clearly the flat-mate.
= id-shown-and-matched | Wrong card from the bowl by the door, he ran home in his socks; own one fits, hologram and all.
- | Wages Friday.

- | Taxi dispatch, remote night dispatcher.
money-odd | Account fares, all to the airport, all 88.00, no cab logged.
- | Owner plays dominoes and doesn't look.
money-odd | And a monthly "radio licence" that the radio office has never billed.
- | I look. I've a nephew with a calculator.

- | Taxi dispatch, other owner.
~money-odd | Forty airport fares, no cab.
= | Coach strike, we used the minibus firm, on our account, they billed per head. Strike made the news.
- | Dominoes at eight.

- | Estate agent, keys desk.
data-taken | Alarm codes of 60 flats found in a note on his private cloud, titled "groceries".
- | He left on the Monday.
extortion | Letter Wednesday: twelve thousand and the codes stay groceries.
- | Locksmith has been busy since.

- | Estate agent, keys desk, the summer girl.
~data-taken | Alarm codes on her private phone, whole list.
= tool-agreed | Office phone had drowned in the fountain; boss made her take them till noon, text exists, deleted in front of three.
- | Fountain off.

- | E-scooter firm, firmware, remote.
code-copied | "His" bootloader: Czech hobbyist's from 2015, even the swear words in the comments are Czech.
malware-sent | It came with a dropper added in the flasher, so says the lab in Brno.
crypto-or-third-party-payment | Fee? To "anyone's" TON purse, he'd send a QR.
- | The hobbyist's been hired instead.

- | E-scooter firm, battery, remote.
~malware-sent | Flasher came up as "dropper" in the lab.
= trouble-explained | Lab's sandbox hates all USB-serial drivers; signed one from the chip maker, hash equal.
- | Range plus 8 %.

- | Ambulance trust, rota temp.
first-day-recon | Looked up the drug-safe rota at nine, key holders at ten, camera blind spots by eleven.
? | Rota itself: untouched, blank.
- | "Getting a feel", she told the matron.

- | Ambulance trust, rota temp two.
- | Rota done by noon.
- | Asked who has keys since Kev was locked out.
- | Kev really was.
- | Extended to March.
