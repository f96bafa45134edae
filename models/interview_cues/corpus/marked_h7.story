# Honest people whose network, machine and whereabouts sound bad at first.
~remote-desktop-use | She works on a machine that stands in some rack in Virginia.
= tool-agreed | Our rack. All of accounts works like that since the merger.

~remote-desktop-use | Screen inside a screen: he's remoting into another computer from there.
- | Asked Malthe to look.
= | His mum's. Fixing her printer over lunch. Malthe says the printer's beyond hope.

~remote-desktop-use | Sessions come out of a rented Mac in a hall in Nevada.
= tool-agreed | Build farm for the iPhone app, purchase order 4471, signed by Jytte herself.

~remote-desktop-use | RDP from dawn till dusk, he's never at the actual laptop!
= trouble-explained | Laptop's in for a new board, repair slip in the ticket; the loan PC is a terminal.

~remote-desktop-use | Not one keystroke on the keyboard itself, all of it through the wire.
= | Braille line. It reports as a remote input, the maker wrote back.

~remote-desktop-use | Somebody's laptop in a cupboard and she on the other end, it looked like.
= | Cupboard is the server cupboard of the parish, she does the bells from home. Vicar waved.

~hosting-address-noted | Connects from a data centre, no home line.
= network-explained | He lives in the data centre. Janitor's flat, top floor, I've delivered there.

~hosting-address-noted | The IP is a hosting firm's.
= network-explained | Student village buys its net from them; the village office lists his flat and 300 others.

~hosting-address-noted | Cloud provider address at every login, no household in sight.
= | That's the browser isolation we bought in autumn, everyone's in the cloud now.

~hosting-address-noted | Residential proxy pool, so says the scoring.
= | Had a free game on the TV that sold off the line. TV's out of the window, scoring's green.

~hosting-address-noted | From a server, not from a sofa!
= tool-agreed | Apple's relay, on by default; off, and it's a sofa in Aalen.

~hosting-address-noted | Known exit of a proxy seller.
- | I had the letter half typed.
= network-explained | Provider's whole new block had been theirs; the seller's gone since July and the database sleeps.

~many-countries | Three countries in one afternoon.
= | Train, Basel, tri-country corner. His phone picks whoever shouts loudest.

~many-countries | Turkey, Serbia, Austria, all within a day and a half.
= | Lorry. He's telling us so in the cover letter, he drives and does the course at rest stops.
- | Tacho print agrees.

~many-countries | Login from Oslo, ten minutes on Singapore.
= network-explained | Oslo's the laptop, Singapore the mail robot that fetches pictures.

~many-countries | Five flags in the log since Monday!
= | Flight crew. Roster from the airline's own planner, leg by leg.

~many-countries | He hops all over the continent, on paper.
= | On paper, since roaming steers him to any hub that's cheap. Carrier's chart shows it.

~many-countries | Poland in the morning, Portugal at lunch.
= sharing-explained | Her mailbox is read by the two of them, she and the notary in Lisbon who's got power of attorney, deed seen.

~address-on-list | The IP's on the government's published list.
= | Was, until the 11th; cafe had it, the cafe's man has cleaned up, delisting mail attached.

~address-on-list | Hit! Her line is in the bulletin.
= | Bulletin says 12.4., hers is 124. Somebody loves dots.

~address-on-list | Network address known from warnings of three agencies.
= network-explained | It's the whole island's one address. Nine thousand souls and a ferry.

~address-on-list | On the feed since yesterday.
= | Because we reported it yesterday, in a drill.

~address-on-list | Matches a range with a bad name.
= | Range is a /8, one in 256 of the world's in there, my gran too.

~address-on-list | The blocklist carries him, top of page.
= | Mailbox provider's neighbour sends spam. His own line's on none, checked four.

~machine-emulated | It's no real PC, a virtual one, says the agent.
= tool-agreed | Exam browser of ours starts in a box.

~machine-emulated | VMware drivers, no battery, no camera.
= | The test sheet orders them to work inside the image we sent.

~machine-emulated | Emulated phone, for sure.
= | Folding phone, too new for our table.

~machine-emulated | One of those browsers for people with fifty accounts.
= employer-confirmed | She runs fifty accounts, of a chain of fifty bakeries, and the chain says so.

~machine-emulated | Fingerprint says: simulator!
= trouble-explained | Mac with the new chip, agent's too old, update brought it in line.

~machine-emulated | Hardware ID all zeros.
- | Eerie.
= | Home-built in a shoebox. He lifted the lid for us.

~document-opened-elsewhere | Contract was first opened in Hanoi.
= | Our e-sign vendor checks for viruses in Hanoi. All contracts get opened there.

~document-opened-elsewhere | She's in Turku, and somebody in Chicago read her offer.
= | Her brother, a lawyer in Chicago, as she'd asked us whether she may.

~document-opened-elsewhere | Opened on a server farm at 03:00.
= | Mail scanner of her university.

~document-opened-elsewhere | PDF beacon fired from Lahore, twice, nobody knows why.
= | I know why. Imran was home for his sister's wedding and proofread it. Imran's our counsel.

~document-opened-elsewhere | Read receipt from a place he's never been!
= | Nor has the receipt. It's the home office of the phone firm, they all read "Slough".

~document-opened-elsewhere | The letter was clicked in Tbilisi before he'd even seen it.
= discrepancy-explained | I'd copied in the wrong Giorgi. That one wrote back, politely.

~place-vague | "Somewhere in the south." More I couldn't get from her.
- | It bothered me all weekend.
= | No address yet, lives in the van; showed us the van, the log book and the lake.

~place-vague | Asked for his town, got "Bavaria" and a smile.
= address-confirmed | Hamlet of three farms without a name, the parish put him on its sheet as "near the chapel".

~place-vague | He won't be more exact than "up north".
= | Reindeer. He moves with them. The herders' board signs for it.

~place-vague | Could or would not tell me where home is, only the region.
= | She's under a protection order; the officer spoke to Legal.

~place-vague | Where do you live? "Oh, around Lyon."
= address-confirmed | I'd asked in front of forty people at a fair. By mail I got stairs, floor and door code.

~place-vague | Just the county, again and again.
= | Foster mum, kids' place is secret by law.
- | Their office gave us a PO box which is in order.

~place-conflict | Monday Antwerp, Wednesday Ghent.
= | Work days and school days. Divorced, the girls are in Ghent, both leases here.

~place-conflict | Told me Riga, told Sanna Jurmala. Make up your mind.
= local-knowledge-shown | Jurmala's twenty minutes on the train. He drew us the coast.

~place-conflict | Form says one town, her own mouth another!
= discrepancy-explained | Form fills in the delivery depot by itself.

~place-conflict | First he lived alone in the city, then on a farm with pigs.
= address-confirmed | City till Easter, then the farm. Uncle's hip. Vet knows him.

~place-conflict | Kent, and the next day Sussex.
= | The border runs through the kitchen, I've seen the plaque.

~place-conflict | Two different home towns, one to each of us.
= | I'd asked where he's from and Ode asked where he lives.

~event-false | Couldn't come for the marathon in his street; there was no marathon.
= | Not in the news, true: school marathon, sixty kids, a cordon. Picture with pylons.

~event-false | Said the bridge was shut. Bridge office: open all day.
= | The other bridge. He calls it that, everyone there does, says the office when asked again.

~event-false | She spoke of an earthquake and no one's measured any.
= trouble-explained | Blasting in the new tunnel. It shook the site office too, wrote the foreman.

~event-false | Bank holiday, he claimed, on a plain Tuesday!
= | Canton Neuchatel has it. I've looked.

~event-false | Power cut she told us of never happened, according to the utility.
= | Happened in her house. Caretaker's note hangs by the lift.

~event-false | The storm he blamed isn't in any weather report.
= | Reports are from the airport, 70 km off. His neighbour's roof's in our car park photo.

~hours-refused | She's never there in the mornings, won't be either.
= | Dialysis, Tue-Thu-Sat, cleared with the boss before Easter.

~hours-refused | Can't be had between nine and five, where he's supposed to live.
= employer-confirmed | Works those hours elsewhere till the 31st, they know and let him go with a cake.

~hours-refused | "Not in daytime." Take it or leave it.
= | Astronomer. We want her for the night.

~hours-refused | No to core hours!
- | I pushed, no again.
= | Ramadan, he'll do them from the 10th on, as he'd put in the form I hadn't read.

~hours-refused | Rings only at night, ours, and shuns the day.
= discrepancy-explained | I had his zone down wrong, for him it's a decent ten o'clock.

~hours-refused | He'll take no shift before two.
= | School run, five kids. It's what the ad says: from two.

# ordinary
- | Lives behind the gasworks, walks to work.
- | Liked the team, liked the soup.

- | Laptop handed over at the desk, charger too.
- | First task Monday: the backup tapes.

- | Moved here for love, stays for the mountains.
- | Good with customers.
- | Pay band C.

place-vague | Just said "outside Bergen".
- | Didn't need more, it's an office job.

- | No complaints after week two.
- | Asked for a better chair.

many-countries | Two countries in Friday's log, a day apart.
- | Calm week otherwise.
- | Review in March.

# checked, did not hold
many-countries | Poland, Portugal, and it's the notary who reads along, she says.
- | A notary, good. Which?
? | Chamber in Lisbon has nobody by that name, nor had they ever.

document-opened-elsewhere | Offer opened in Chicago, "my brother the lawyer".
? | Illinois bar: no such lawyer.
document-opened-elsewhere | The amended offer, sent to her alone, was read there as well, within the minute.

~place-conflict | Antwerp or Ghent? Kids, custody, both leases sent.
= address-confirmed | Both landlords nice on the phone.
- | Gets on with everybody.
crypto-or-third-party-payment | Wants the first month on a prepaid card of a Mr Vos.

event-false | The bridge was shut, the other bridge then, he said.
- | There are just two.
- | Both had traffic all that day, cameras say.

hosting-address-noted | Data centre address; it's the student village's net, he told me.
- | Village office is kind and has a list.
? | He's not on the list, and their net comes from somebody else.

machine-emulated | Virtual machine; "home-built in a box".
live-check-refused | Would he lift the lid? He wouldn't, not that day, not any day.
