# A last round: parcels taken in by all sorts of people, offices without rooms, work from afar; each with its end or without.

- | Vineyard accounts, harvest help.
forwarder-address | Our satnav put us before a row of grey hatches, 1 to 600, coin slot each; that's where she "lives".
requests-laptop-reship | On hatch 212 a sticker in her hand: "contents to Batumi with Thursday's lorry".
- | Grapes wait for no one.

~pickup-by-other | The Syrah man took her tablet.
= | Grape picker, her bunk neighbour; she was up a ladder, shouted "take it!", I was under the ladder.
- | Good harvest.

- | Bakery HQ, allergen list.
different-person | Who signed the hygiene sheet on Monday was left-handed, on Friday right-handed, and had got taller by a head, says Lou.
shared-account | Log agrees: hands change at lunch.
- | List's correct, thank God.

~different-person | Taller by a head on Friday, says Lou.
= trouble-explained | Lou's chair had sunk. He sat down again, gas ran out, down he went, we all saw.
- | New chair for Lou.

- | Fire brigade's report on a flat, copied to tenants' employers.
same-device-as-other | Source: a power strip with 22 notebook chargers; on the notebooks inventory plates of 20 firms.
- | No one hurt. No bed in there.
signins-apart | Your Mr Vance, tenant on paper, mailed good morning at 8:00; the notebook he mailed with was charcoal by 6:30.

- | Fire brigade's report, ground floor.
~same-device-as-other | 22 notebook chargers on a power strip.
= sharing-explained | After-school club, council's own, permit on the wall, kids in the yard counting off.
- | Strip replaced.

- | Bookkeeping for a brass band.
timezone-mismatch | He apologises for "the late hour" before lunch.
hours-refused | Rehearsal's at seven, he'd have to be up at that "ungodly" time, and no.
- | Trombones vote: let him go.

~hours-refused | Rehearsal at seven? Never, he says.
= | It's on the tape: he milks at seven. 60 cows. Vote: move the rehearsal.
- | Moved.

- | Museum ship.
kvm-hardware | Behind the ticket PC at her "home desk" we saw on camera a bare board, blue lan lead, HDMI tail.
- | "Grandson's homework."
second-remote-tool | The same evening two viewers sat in it, one of them in a script I can't type.
- | Ship's closed Mondays.

~kvm-hardware | On camera behind her PC: a bare board, blue lan lead, HDMI tail.
= discrepancy-explained | Grandson's homework, and there's the grandson, the teacher's sheet, and a traffic light that works.
- | Red, amber, green.

- | Refugee legal aid, intake.
- | Fled with one bag. Papers copied by the Red Cross.
~many-countries | Logged in from four countries in nine days.
= network-explained | She'd rung from each border; we paid the tickets.
equipment-received-in-person | Laptop handed over by me in Kraków, passport on the table.

- | Crane hire, quotes.
contradicts-resume | "Never lived abroad," he wrote. "Here in Jilin we do it so," he said, and bit his lip.
vpn-location-mismatch-noted | The lip I can't log; the exit I can: north of the Yalu's mouth, twice.
- | Quotes to the cent.

- | Crane hire, quotes B.
~contradicts-resume | "Never lived abroad," she wrote. "Back in Oslo we did it so," she said.
= discrepancy-explained | Oslo, Minnesota. Pop. 300. I've now seen its water tower.
- | Quotes to the cent.

- | Tennis club.
pickup-by-other | Court-booking tablet signed for at the net shop by a lad who "does that for eleven folk he's never met".
- | Gets a tenner each.
crypto-or-third-party-payment | Our bookings clerk's wage goes by him as well.
- | Clay's wet.

- | Tennis club, April.
~pickup-by-other | Tablet signed for at the net shop by a lad.
= sharing-explained | Ball boy. Shop's ours. Clerk has the evening shift, it lay on her chair at five.
- | Clay's dry.

- | Wool auction, remote lot reader.
own-work-unknown | On Monday's call he'd no idea of lot 9, which "he" had read to us on Sunday.
account-swap | "Sunday is my friend under my log-in, he's paid half."
- | Lot 9: merino.

- | Wool auction, B.
~own-work-unknown | On Monday she'd no idea of lot 9, which "she" had read on Sunday.
= discrepancy-explained | Sunday's lot 9 was Monday's 19. Renumbered overnight. Auctioneer's note under my cup.
- | Cup moved.

- | From abroad, openly.
- | Says Tbilisi, is in Tbilisi, bills from Tbilisi.
local-knowledge-shown | Told us which bath is good and which only for tourists.
- | Contract allows it.
- | Start 1 May.

- | From abroad, not openly.
- | Says Tallahassee.
vpn-location-mismatch-noted | Coupon we mailed was opened, filled and cashed through a Tbilisi line.
place-vague | Which part of Tallahassee? "The usual part."

- | Dog shelter, adoption mails.
keep-awake-tool | Timer, magnet, mouse: a little machine on her sill, seen when the blind fell.
- | Blind went up again fast.
several-jobs | A second blind fell, so to say: two other shelters, a bank and an airline have her nine to five.

~keep-awake-tool | Timer, magnet, mouse: a little machine on his sill.
= | Fish feeder. Drops flakes at six; it did, while we talked. Mouse was a toy mouse.
- | Dog named Kevin adopted.

- | Clock tower trust.
- | I wind, she counts visitors.
~timezone-mismatch | Her counts are timed an hour off ours.
= discrepancy-explained | Tower's wrong. Has been since March. I wind it. Oh dear.
- | Tower's right now.

- | Grain lab, results clerk.
address-change | The week we hired him: one house. The week we shipped: another. The week we asked: "a third, soon".
avoids-in-person | I was passing by all three; not today, not that day, not at all.
- | Protein 12.4.

- | Sheep dip.
- | Remote vet secretary, week 3.
remote-control-tool | Her daughter told the practice nurse that "a man moves mummy's arrow, mummy only watches".
- | Nurse gave the girl a sticker.
signins-apart | The man's end, says the tool's own log, is Minsk.

- | Sheep dip, B.
~remote-control-tool | "A man moves daddy's arrow," said the girl.
= tool-agreed | Me, Dilip, training him on the new ledger. Booked Tue and Thu till the shearing.
- | Two stickers.
