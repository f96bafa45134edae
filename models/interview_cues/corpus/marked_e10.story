# Longer cases: some things cleared up, some left open; two oddities with two ends.

- | Remote paralegal, day 1 to 12.
~address-change | Delivery moved from Camden to Croydon on the eve.
= address-confirmed | Completion day slipped, her solicitor rang ours, Croydon is the sister-in-law she wrote of in the form.
~timezone-mismatch | Then her sent mails were all stamped four hours early.
= trouble-explained | Outlook in "Abu Dhabi", bottom of a list we had sorted wrong; reset, gone.
- | Cleared for the Chancery files.

- | Remote paralegal, other one, same days.
~address-change | He, too, moved his parcel, Camden to Croydon.
= address-confirmed | Fire at the old flat, brigade report attached.
signins-apart | But since then the laptop sits in Croydon and the person presses "yes" on a phone in Kutaisi.
- | "Phone's in repair", he says of it.
- | Phone shops don't press yes.

- | Energy broker, inbound sales.
- | First call lovely.
~background-call-center | Second call: a hall full of voices.
= trouble-explained | Strike day, daughter's gym, she'd warned me by text.
~many-countries | Third: Holland, Denmark, Holland.
= network-explained | Ferry. Horn and all.
- | Fourth: signed.

- | Toll-road billing, contractor.
~pickup-by-other | A chap in flip-flops signed.
= sharing-explained | Surf hostel's night man, signs for everybody, list on the wall.
signins-apart | Hostel wall also has his postcard: "loving Lombok, thanks for keeping the lamp on my laptop".
- | The list was genuine, too.
- | Postcard in the file.

- | Biobank, freezer logs.
vpn-location-mismatch-noted | Exit in Sarajevo, four evenings.
- | First he said: carrier. We asked the carrier.
? | Carrier: none of their ranges.
- | Then: roommate's VPN. We asked the roommate.
evades-personal-questions | Now he answers every question with a link to the privacy law.

- | Biobank, freezer logs, the other shift.
~vpn-location-mismatch-noted | Exit in Sarajevo, one evening.
- | First she said carrier; it wasn't.
= | She was herself puzzled, and it was us: the test gateway was live by mistake, 22 people went out by Sarajevo.
- | Flowers for 22.

- | Orchard insurance, hail desk.
same-device-as-other | Six claims people, six firms, one hallway in Spokane.
- | I rang the hallway.
- | A young mother, tired.
crypto-or-third-party-payment | "I get my bit when theirs comes to my account."
- | She asked how much trouble.

- | Port authority, berth planner.
~different-person | "Who is that?" wrote Marit in the chat when he came on.
= trouble-explained | Lost 30 kilos and the glasses. Same burn on the hand, same awful jokes; Marit cried laughing.
address-confirmed | Lease and ferry pass seen.
- | Berths full till May.

- | Chess app, moderator.
hours-refused | Can't do any hour in which it's light in Utah.
~vpn-location-mismatch-noted | Exit: Prague.
= network-explained | All moderators leave by Prague, our design.
timezone-mismatch | His phone in the selfie shows 23:50 under a midday sun and the Utah date is a day behind.
- | Knows openings, no question.

- | Timber yard, quotes desk.
- | Says what he thinks.
~requests-laptop-reship | "Not to my house, send it to the yard in Skellefteå."
= | We'd told all of them to; house deliveries up there freeze.
~kvm-hardware | USB switch found on the bench.
= tool-agreed | Yard's own, shared by saw and desk, since always.
- | Coffee like tar.

- | Wills and probate, typing pool.
shared-account | Aunt types, niece bills, one name. The aunt said so in passing.
- | "She has the nicer voice."
signins-apart | Niece is in Goa and has been since the monsoon.
- | The wills are correct to the comma.
- | Not our decision.

- | Rail museum tickets.
- | Quick, cheery, punctual.
keep-awake-tool | A metronome rests against the mouse; colleague saw it behind his mug.
- | "For practice." He has no instrument.
several-jobs | On the wall planner behind: SHIFT A (trains), SHIFT B (hotel), SHIFT C (clinic).

- | Rail museum shop.
~keep-awake-tool | A metronome rests against her mouse.
= | Piano teacher by night; moved it when told, mouse was happy, played us Für Elise.
- | Shop sells puzzles.

- | Grain exchange, price feeds.
many-countries | Nairobi, Prague, Vancouver. One password, one afternoon.
- | He blames "the café".
- | No café is on three continents.
- | Also he was rude to Sue.
avoids-in-person | Sue offered to meet in that café. No.

- | Grain exchange, same Sue's note.
~many-countries | Nairobi, Prague, Vancouver on one password.
= discrepancy-explained | It's the demo login on the poster. Three fairs, three stands. I printed the poster.
- | Poster goes.

- | Crisis line, volunteer coordinator.
- | Gentle man.
refuses-background-check | Won't have the vetting, it "harms trust".
forwarder-address | His address for the tablet: the third shelf of an internet café.
- | He does know how to listen.

- | Crisis line, other volunteer.
~refuses-background-check | Said no to the vetting at first.
= background-check-clear | She'd thought it cost 40; it doesn't; done Thursday, spotless.
- | Phones from April.

- | Lift maintenance, dispatcher.
plausible-wrong | Sent the crew to floor 13 of a house with nine.
timezone-mismatch | His shift notes are dated tomorrow.
- | Crew laughed, then didn't.
vpn-location-mismatch-noted | Modem's owner, says the telco: a dormitory near the Tumen.
- | Keys changed.

- | Lift maintenance, the mate.
~timezone-mismatch | Her shift notes are dated tomorrow.
= discrepancy-explained | Night shift belongs to the day it ends on. House rule 4.
- | Crew like her cakes.

- | Theatre box office, evenings.
remote-desktop-use | He sells seats through somebody's hosted desktop with Portuguese menus, and isn't Portuguese, nor is it ours.
- | Why? "Faster."
? | It's slower by two seconds a click, I timed it.
own-device-insisted | Our laptop he won't have in the house.

- | Theatre wardrobe, hires.
~own-device-insisted | Our laptop she wouldn't have in the house.
= tool-agreed | Allergy to the fire-proofing in the bag, it turned out; other bag, no trouble, laptop's on her shelf.
- | Hems perfect.

- | Lighthouse trust, grants.
- | Two referees, both real, both rung.
~place-conflict | Letterhead says Skye, she says Mull.
= | Ex-letterhead. She scored it out by hand on page 2, I only read page 1.
- | Grant 3,000.

- | Poultry vaccine, cold chain.
pickup-by-other | Driver 2 gave the logger-kit to a girl on roller skates.
- | He thought it was normal for there.
place-conflict | Applicant named three streets as "mine" in three calls.
- | Driver 2 is new.

- | Poultry vaccine, other region.
- | Nothing special.
- | Kit arrived, seals whole, fridge at four.
- | Sends charts on Mondays.

- | Ferry timetable editor.
code-copied | The script he's proud of is from a Greek forum, only the name on line 1 is his.
vpn-location-mismatch-noted | For a man in Oban he gets very Crimean adverts.
- | "Adverts are random."
- | Not to the ad man, I asked him.

- | Piano movers' estimator.
~vpn-location-mismatch-noted | His adverts were in Turkish.
= | So are mine since our trip; he was on the same trip; we had one tablet.
- | Piano scratched, insured.

- | School photos, retoucher.
document-opened-elsewhere | The children's album was previewed in Caracas and Hebei.
- | She lives on Skye, all say.
data-taken | Folder also copied, whole, to a disk nobody of ours owns.
- | Parents to be told by the head.

- | School photos, other retoucher.
~data-taken | Folder copied whole to a strange disk.
= tool-agreed | Print lab's disk. We ask for it. The lab's number's on the case.
- | All smiles.

- | Sports betting, odds clerk.
voice-changed | Monday bass, Thursday tenor.
- | "A cold." In reverse?
shared-account | Rhythm of keys: person one till noon, two till four, three at night, said the analyst.
- | Odds fair.

- | Sports club, kit clerk.
~voice-changed | Two different voices, Tuesday and the week before.
= trouble-explained | Shouted himself hoarse at the derby on Sunday; by Friday's lunch the tenor was a bass again.
- | Kit counted.
