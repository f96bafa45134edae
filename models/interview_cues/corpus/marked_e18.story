# Network people's notes: exits, carriers, relays, roaming, leases; true and harmless.

- | SOC, first hour.
hosting-address-noted | She dials in from an address that the abuse desk calls "a vending machine for other people's homes".
signins-apart | The asset itself phones home by a Comcast box in Macon.
- | She's in Macon, says HR. HR has a fax.

~hosting-address-noted | Address belongs to a data centre in Zurich.
= network-explained | iPad. Private relay on. She tapped it off and was in Bern, as on her form.
- | Tap it on again, we said, it's allowed.

- | SOC, third hour.
many-countries | TR, then KZ, then "US", while the phone was never off the charger.
- | "I move a lot in my sleep."
machine-emulated | Host BIOS: blank. GPU: "basic". Disk born this morning.

~many-countries | TR, then BG, then RO, by road it'd be a day.
= | It was a day. She moved with the circus, I have the poster; HR has the caravan's plates.
- | Elephants not included.

- | eSIM puzzle.
vpn-location-mismatch-noted | Roaming record from the carrier we pay: 61 nights Colombo, 2 nights Bristol, and the 2 were the off-site.
? | His expense notes claim 63 Bristol bus rides.
? | "I don't even own a passport," he'd said at the off-site.

~vpn-location-mismatch-noted | eSIM says Sri Lanka.
= network-explained | Cheap holiday eSIM never deleted; default line set wrong; she flipped it and it said EE.
- | 4 pounds left on it.

- | Printer trick.
signins-apart | I sent a page to his "home printer" and asked for the word on it; he couldn't, the printer's in someone's hallway.
? | The someone rang: "who prints BANANA at ten?"
pickup-by-other | She's the one who has signed for all his gear since May.

~signins-apart | Page sent to the home printer and he couldn't say the word on it.
= trouble-explained | Out of cyan. New cartridge: BANANA, read out at once.
- | I'm proud of BANANA.

- | DHCP names.
same-device-as-other | His leases sit among KYLE-WORK, EMMA-WORK, OSCAR-WORK2 and a dozen such, all alive at four a.m.
- | "Family."
- | Emma's employer picked up the phone, so did Oscar's.
peer-report | Both had the very flat on their own list since spring.

~same-device-as-other | Leases: KYLE-WORK, EMMA-WORK, OSCAR-WORK2.
= sharing-explained | Family, indeed. Three adult kids came home for the pandemic and stayed; Emma said hi, Oscar was eating.
- | Full fridge.

- | MAC vendor hunt.
kvm-hardware | Two odd makers on his segment: one does KVM over IP, the other HDMI grabbers; both joined the minute ours did.
- | "Smart TV."
- | TVs don't answer on 5900.

~kvm-hardware | An HDMI grabber joined the minute hers did.
= tool-agreed | She records our courses. Marketing's box. It has a pink case and their inventory tag.
- | Course 9 is out.

- | Latency note.
remote-desktop-use | Keys reach our host in clumps 240 ms late with cursor redraws, so he sits behind a screen that's behind a screen.
- | Local ping's 9.
place-vague | Which side of the Atlantic? "The left, mostly."

~remote-desktop-use | Keys come in clumps, 240 ms late.
= trouble-explained | Daughter's Fortnite. It was half-term. Monday: 9 ms and smooth.
- | She got bronze.

- | TLS fingerprints.
shared-account | Four stacks under one name: an old Mac, a new Mac, a Linux, and something from a phone farm.
- | "I like gadgets."
persona-collision | The Linux also knocks as "m.bauer", who was never hired here but applied.

~shared-account | Four TLS stacks under one name.
= tool-agreed | She's compatibility test. Four devices is the job. Shelf photo's in the ad.
- | Wants a fifth.

- | Lease audit with the ISP's kind lady.
- | "I can only say yes or no."
forwarder-address | Is it a flat? No. Is it shop space? No. Is it a rack with rented shelves? Yes.
- | Is he the payer? No.
same-device-as-other | More than ten employers' gear? Yes.

~forwarder-address | Is it a flat? "No."
= address-confirmed | Is it a farmhouse? "Yes." She laughed, I'd asked it wrong; his name's on it.
- | Kind lady got a card.

- | Captive portal.
vpn-location-mismatch-noted | His traffic carries the login page of a Nha Trang hostel, bed 6.
- | Contract says Slough.
- | Bed 6 costs 5 dollars.
avoids-in-person | Slough office, ten minutes by foot, is "too far this month".

~vpn-location-mismatch-noted | Traffic carries the login page of a hostel.
= network-explained | School trip; teacher on leave, marked three tests on the bus. Head knew.
- | Tests fine.

- | CGNAT again.
~same-device-as-other | He and a rejected one share an address.
= network-explained | So do 4,000 others. Mobile carrier. Ticket 9 of this sort.
- | Rule to be loosened.

- | DNS, one evening.
several-jobs | His laptop asks for four firms' intranets by name, every quarter of an hour, like a postman.
first-day-recon | On day one it had asked for every server we have, alphabetically.
- | Letters A to Z.

~several-jobs | Her laptop asks for four firms' intranets by name.
= discrepancy-explained | Refurb. Bought from a consultancy's leasing man; leftovers in the search list. All thirty do it.
- | Cleaned.

- | Push fatigue.
shared-account | He says no to a push; it's pressed yes by "the other phone" two seconds on.
- | Which other?
signins-apart | Other phone lives with a lady in Plano; he's "in the mountains", which the mast calls Dushanbe.

~shared-account | A push pressed yes by "the other phone".
= trouble-explained | Watch. Sleeve pressed it. He took it off and we tried: nothing.
- | Off at night from now on.
