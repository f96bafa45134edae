# Unpaired cases: farms found by chance, long routes of parcels, hours that do not fit; and ends nobody would guess.

- | Returned mail, month four.
- | Christmas card to him came back.
forwarder-address | Written on it by the postman: "no dwelling, coin laundry".
timezone-mismatch | He thanked us for the card, in a message sent when the laundry's clock said half past three at night, his usual hour.
- | Card showed a robin.

~signins-apart | Heat map puts her computer at a scrapyard in Gdansk.
= equipment-received-in-person | The stolen one. Police report from the train, loss form, replacement handed to her by me the same day.
- | New one's in Poznan where she is.

- | We'd sent him a ham.
pickup-by-other | The ham was eaten by four students who "look after Jeremy's stuff".
signins-apart | They charge, dust and reboot Jeremy's stuff; they'd always taken Jeremy for a brand.
- | It was a good ham.

~timezone-mismatch | Her status goes green each night at two and she denies it.
= trouble-explained | Robot hoover bumps the desk at two. She set it to four and now it is green at four.
- | Great fun for the channel.

- | Wage garnishment, wrong fellow.
id-number-mismatch | The number he gave us belongs to a roofer in Mobile who has never sat at a desk.
id-owner-denies | The roofer's wife found two years of our payslips on his tax account.
requests-laptop-reship | Kit had been routed to Mobile "then onward", onward meaning a forwarder for the Far East.
- | Roofer is livid, rightly.

~kvm-hardware | X-ray of the returned bag shows a board with two HDMI sockets.
= discrepancy-explained | Her son's toy arcade. She wrote to ask for it back before we'd even opened the bag.
- | Posted it with stamps on us.

- | Standing desk vendor called.
same-device-as-other | Installer had ordered room for one and found twelve screens mounted like in a control room.
- | "Very nice setup, bit warm."
several-jobs | Stickers of nine firms, one chair, and the man of ours in the chair, typing at number three, which isn't ours.

~hours-refused | From sundown Friday he's not reachable, not even for the outage.
= | Agreed in clause 14, we swapped him for Marek who hates Sundays.
- | Both content.

- | Airline loyalty clue.
contradicts-resume | He'd given us his frequent flyer number for a trip; it lists Vladivostok to Dandong eight times and Tampa never.
- | "Number's my dad's."
place-vague | His own? "I drive." From where? "From outside Tampa, roughly."
- | Trip off.

~forwarder-address | The shipping software flags his house as "commercial remailer".
= sharing-explained | Grandfather ran one there till 2009, the flag outlived him, the sign hangs in the hall.
address-confirmed | Voter card and water bill are the grandson's.
- | Bug reported to the vendor.

- | From an auction house.
second-remote-tool | Two visitors at once inside her PC: one moved the catalogue, the other read the consignors' phone numbers.
- | She was on the line with me, describing a vase.
signins-apart | Vase was in Vienna with her, the PC, it turned out, in a cupboard in Utrecht.
- | Sale 88 went ahead.

~pickup-by-other | Firewood man has her laptop, says the tracking page.
= | Road was out. He has the only tractor. She sent us a film of the handover through the snow.
- | Never seen so much snow.

- | Translation bureau, rush jobs.
shared-account | Style changes at noon sharp: British commas, then none. Every day.
- | "Mood," she wrote.
hosting-address-noted | At noon sharp, too, the line hops from a flat to a rented rack in Kazan.
- | Client likes both styles.

~document-opened-elsewhere | Her term sheet was read in Riyadh before she'd seen it.
= discrepancy-explained | I'd mistyped: h.lund instead of h.lunde. Mr Lund of our Riyadh branch says congratulations.
- | Sent again.

- | Ice-cream franchise HQ.
address-change | For the third month the replacement till goes to another town: Bend, Reno, Elko, all eastward.
pickup-by-other | Each time it's the same red pickup and a receipt in pencil.
- | The person is a data analyst.
- | She scoops nothing.

~many-countries | Log has him in Kenya, Uganda and Kenya inside an hour.
= network-explained | House sits on the border in Busia, two masts quarrel over it, and he told us in round one.
- | Good on cassava prices.

- | Property tax office, seasonal.
work-permit-refuted | The agency wrote that the permit number was issued for a horse groom, in another name.
- | He does know tax.
forwarder-address | Tablet had gone to a bay at "Parcel Moon", slot 6.
- | HR to phone the agency.

~same-device-as-other | Two hired on one day share MAC, name and battery serial.
= discrepancy-explained | Cloned image; a slip in our imaging room made forty twins.
- | Forty reimages. Pizza.

- | Knitwear brand, web shop.
payee-churn | Changed her bank on the 3rd, 11th and 19th, each in a different land.
- | The 19th was Georgia.
document-opened-elsewhere | Payslips get opened there too, and nowhere in Wales.
- | Wool is fine.

~keep-awake-tool | A pen stuck in the Ctrl key for ten days straight.
= | She broke her wrist; sticky keys wouldn't stick; ergonomist told her to until the part came.
- | The part has come.

- | Sound archive.
background-call-center | One hears eleven different "hello, yes, I'm in New Jersey" behind him, I isolated the channels.
- | Proud of my filter.
coached-or-reading | On channel 7 a man gives him the answers a second ahead.
- | It's my hobby, normally.

~vpn-location-mismatch-noted | Sits in Utah, comes in from Virginia, always.
= tool-agreed | Government tenant; all of it comes from Virginia, we pay extra for that.
- | Pass.

- | Ski resort, reservations.
avoids-in-person | Free pass, free hotel, all she must do is come and sign. "Knee." Then "other knee".
vpn-location-mismatch-noted | Ticket server logs her from Makhachkala when the proxy blinks.
- | Snow 90 cm.

~address-change | Wanted the chair sent elsewhere a day after the laptop.
= tool-agreed | Two desks, two homes, joint custody; policy allows one kit split in two.
- | Chair is blue.

- | Sheriff's auction list, of all things.
- | Lot 14: "fifteen laptops, mixed".
same-device-as-other | Lot 14 came out of one bedroom; three of the fifteen are ours and three users are still "working".
signins-apart | They've typed on, from somewhere, on machines that have lain a month in the sheriff's shed, or so our portal is told.
- | Bid withdrawn.

~background-call-center | A whole choir of "good mornings" and keyboards.
= trouble-explained | Her TV. The series is called The Office. She turned it off.
- | Same taste as mine.

- | Bakery chain, payroll.
crypto-or-third-party-payment | Would we split it: half in Monero, half to "my handler", she wrote, then deleted handler and put landlord.
- | I was quick with the screenshot.
- | She types well.

~pickup-by-other | "Taken by relative," the slip says, and she has none here.
= | Slip's tick boxes: relative, shop, other. Driver ticked the first; her hand and signature under it, same as passport.
- | New tick boxes, please.
