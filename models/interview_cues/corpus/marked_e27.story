# Closing set: weak oddities, plain honesty, and quiet facts that say it all.

- | Quarry office, blasting log.
- | He writes a fine log.
timezone-mismatch | Only he hears our three o'clock blast "before breakfast".
vpn-location-mismatch-noted | And the log's upload comes by way of a Harbin student dorm.

~timezone-mismatch | She hears our three o'clock blast "before breakfast".
= | Night nurse for her dad; breakfast at four in the afternoon, and the windows shook on her side too.
- | Log's fine.

- | Weak, but noted.
own-device-insisted | He keeps asking to use his own laptop, ours he would send back.
- | Fair enough, many would.
- | Sent the form.

- | Weak, but noted too.
address-change | She's given a new address since the offer.
- | Post clerk copied it down.
- | Box goes Tuesday.

- | Barber, ours, chatting.
signins-apart | "You're at that firm? I babysit one of your computers! Fella from overseas. Don't tell."
- | He meant well.
crypto-or-third-party-payment | "I cash his cheques as well, bank knows me."
- | Short back and sides.

- | Barber, ours, chatting.
~signins-apart | "You're at that firm? I babysit one of your computers!"
= sharing-explained | Flo's. Her nursery has crayons, his shelf hasn't. She came in for it at four.
- | Beard trim.

- | Snow plough contract.
- | Dispatch from home, "up the road".
event-false | She reported a metre at the pass; the pass was bare and I stood on it.
avoids-in-person | I could have handed her the radio up the road; she'd rather it were left at a tyre shop.
pickup-by-other | Tyre shop gave it to "the usual Uzbek lad's boss", whoever that is.

- | Snow plough contract, B.
~event-false | He reported a metre at the pass, and it was bare where I stood.
= discrepancy-explained | North side, a metre. I was on the south. One walks round.
- | Boots wet.

- | Proof desk, novels.
- | Catches every comma.
shared-account | Too many: three sets of marks in one name, blue, green, and somebody who crosses sevens.
- | Asked. "I was inspired."
several-jobs | Blue, a rival says, is their full-timer, same weeks, same name.

- | Proof desk, cookbooks.
~shared-account | Three sets of marks in one name.
= tool-agreed | House style: blue for facts, green for salt, pencil for love. She follows it, nobody else does.
- | Salted.

- | Lab courier, samples.
- | All on ice, all on time.
forwarder-address | Modem for her desk at home went to a car wash with a mail wall.
same-device-as-other | Car wash wifi has our modem, eleven others and a sign: "REMOTE STAFF, KEEP PLUGGED".
- | My car's clean.

- | Lab courier, B.
~forwarder-address | Modem went to a car wash.
= address-confirmed | She lives over it, her father owns it, stairs behind the brushes; got soaked, met the dog.
- | Car's clean.

- | Wedding planner, remote.
lip-sync-mismatch | She laughed a second before she smiled, each time.
- | "Love makes lag."
document-opened-elsewhere | The venue list was opened by nobody in Bath and by somebody in Liaoning.
- | Cake: lemon.

- | Wedding planner, in person at last.
~lip-sync-mismatch | On video she laughed a second before she smiled.
= trouble-explained | The hall's loop adds a second; the pastor on it does too, every Sunday.
met-in-person | Here they go together, laugh and smile.

- | Handover to days.
- | Locked two, unlocked one.
second-remote-tool | Locked: the tester with Supremo, UltraVNC and a tunnel with no owner.
machine-emulated | Locked: the writer whose laptop's a virtual one with a faked serial.
~many-countries | Unlocked: the nurse with FR, CH, FR.
= network-explained | She commutes over the bridge in Geneva, tram pass in hand.

- | Last mail from the porter, building now sold.
pickup-by-other | "In two years I gave 140 boxes for 31 names to one man, he called me brother."
- | "I never saw one of the 31."
forwarder-address | "Upstairs were just hooks, and cable, and a broom."

- | Last mail from the porter's sister, next building.
~pickup-by-other | "I gave 40 boxes for 12 names to one man."
= sharing-explained | Head of the music school on the second. 12 teachers, 40 music stands, all there.
- | Ours plays the oboe.
