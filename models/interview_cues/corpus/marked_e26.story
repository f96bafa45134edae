# Indirect particulars: what a meter, a bill, a lift, a cat or a till knew; and errors of our own.

- | The lift knows.
pickup-by-other | Lift fob log: each time we ship, flat 30's fob goes down and up, never flat 31's, and 31 is our man.
- | 31's meter: zero.
signins-apart | 31's notebook: online in 30.

- | The lift was wrong.
~pickup-by-other | Lift fob log: flat 30 fetched it, she's 31.
= discrepancy-explained | Doors got new numbers in May, fobs didn't. Every tenant's off by one.
- | Locksmith on Thursday.

- | A phone bill fell out of the return box.
place-conflict | Home cell per bill: a town in Moldova; home per contract: Wolverhampton.
crypto-or-third-party-payment | Also in the box: a slip, "70% to V., 30% to house".
- | Box had crumbs too.

- | A phone bill fell out of the return box.
~place-conflict | Bill says Moldova, contract says Wolverhampton.
= discrepancy-explained | Box was used before: last year's return, other woman, who is in Moldova and is ours there.
- | New boxes from now on.

- | Till roll, corner shop.
- | Our man put "snacks, site visit" on expenses.
contradicts-resume | Roll's in tenge, dated the day he told us he'd toured the Bradford site.
- | 11 euros at today's rate.

- | Till roll, corner shop.
~contradicts-resume | Roll's in Danish crowns, dated the day of the Bradford visit.
= trouble-explained | Scanner kept an old page on the glass. Mine, from Legoland. Hers lay beneath.
- | 8 pounds approved.

- | The gas man.
same-device-as-other | "Boiler's off, nobody showers. It's warm all the same, from the computers. Badges on 'em, like a conference."
forwarder-address | "No bed, no fridge, no fork."
- | He read the meter and left.

- | The gas man, other door.
~forwarder-address | "No bed, no fridge, no fork."
= address-confirmed | Moved in that day; sofa came up behind him, then the bed, then her with forks.
- | Meter: 4.

- | Choir app, sheet-music clerk.
- | Knows her Byrd.
remote-desktop-use | Score window has a yellow bar on top: "You are controlling DESKTOP-R2D".
signins-apart | R2D lives, per invoice, at a "laptop boarding house" in Nevada, she doesn't.

- | Choir app, second clerk.
~remote-desktop-use | Window has a bar on top: "You are controlling DESKTOP-R2D".
= tool-agreed | Scanner PC in the vestry. It's her job to control it. Verger switches it on at ten.
- | Byrd, too.

- | Debt counsellor's note, shared with consent.
? | Client minds "work computers", got in by an ad: "host wanted, 100 per device".
same-device-as-other | She's got nine, one of which is for a Mr Ames at your firm.
pickup-by-other | She took it from the van as "Mrs Ames"; there's none.
- | Client wants to stop.

- | Debt counsellor's note, shared with consent.
~crypto-or-third-party-payment | Client's wage goes to us, not to her.
= payee-confirmed | Court-agreed trust account in her name, we only hold the key; order 12/4.
- | She's nearly through.

- | The plumber sent the wrong photo.
kvm-hardware | It shows a pipe, and behind the pipe our notebook wired to a box with a tiny aerial and the words "KVM over IP".
- | Pipe's fine.
timezone-mismatch | Its user sent the plumber a "good night" at eleven in the morning.

- | Plumber, right photo.
- | Pipe, bucket, cat.
- | Her laptop's on top of the fridge, dry.
- | She'll be back by two.

- | My Polish is poor, the story is short.
address-change | Pan Adam has now fourth address, this one is only a number and a word "magazyn".
requests-laptop-reship | In magazyn they say: we send all further, to the east.
- | I say stop.

- | My Polish is poor, the story is short.
~address-change | Pani Ewa has now second address.
= | Because of me. I wrote Kraków, she lives in Kroków. One letter.
- | I send chocolate.

- | On-call, Sat.
many-countries | Page 1: VN. Page 2: RU. Page 3: "home".
- | Page 4: he asks why he's locked.
hosting-address-noted | Home's a proxy pool too, whois says "residential gateways, sold hourly".
- | Stays locked.

- | On-call, Sun.
~many-countries | Page 1: IS. Page 2: GL. Page 3: CA.
= network-explained | In the air. Plane wifi hops as it goes. Seat and flight in the team calendar.
- | Unlocked.

- | Barge office.
- | Lockkeeper's wife is our eyes.
different-person | The deckhand-clerk who answers the tablet isn't the one she met at the interview: "that one had my eyes to look up to".
shared-account | Also, he answers when the barge is under the tunnel, where nobody can.
- | Lock 14, rain.

- | Barge office, B.
~shared-account | Answers come from her tablet when she's under the tunnel.
= tool-agreed | Auto-reply, set by me: "in tunnel, 20 min".
- | Lock 15, sun.

- | Goodbye round.
- | All said he'd been helpful.
data-taken | At midnight 900 contracts went into a personal cloud.
- | The card was already signed by all.
extortion | At one: "pay by Friday or customers read them."

- | Goodbye round, hers.
~data-taken | At midnight 900 files went to a personal cloud.
= discrepancy-explained | Her baby photos, off our machine, ticket approved, list checked by two of us: 900 babies, 0 contracts.
- | Card's got a stork.

- | Saw it on the bus.
screen-share-leak | Chap beside me had our standup open as "Lena", and four more standups as Tom, Dee, Max and Ru.
several-jobs | He muted one, spoke in another, yawned in a third.
- | I got off at the mill.

- | Saw it on the bus.
~screen-share-leak | Chap beside me had our standup open as "Lena".
= sharing-explained | Her husband, holding it while she fed the baby; she leaned over and took it back. I waved, on both screens.
- | Rode on to the mill.
