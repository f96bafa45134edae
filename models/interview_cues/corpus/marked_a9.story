# Building trades, workshops, kitchens, farms; excuses that were checked and failed
- | Sparky for the bakery rewire.
support-document-altered | NICEIC number on the van belongs to a window cleaner's limited company.
- | "They've mixed me up with my dad's firm."
? | Rang NICEIC about the dad as well: no dad.
- | Ovens off till Saturday.

~support-document-altered | NICEIC: that number on his van's a window cleaner.
= | Van's hired. Sticker under his sticker. I peeled the corner with my own nail.
= discrepancy-explained | His own number was in the folder and they knew him by voice.
- | Ovens on by noon.

- | Gas, boiler swaps, piece rate.
shared-account | Notification e-mails for 18 boilers in a day, from Thurso to Penzance.
id-rented-or-borrowed | Engineer on the card lets his number for a tenner a go, pub car park, Fridays.
- | Landlord's certificate's worth nowt.

~shared-account | 18 boilers in one day on one engineer's number?
= discrepancy-explained | He was in plaster all month and typed up the backlog in one sitting; job dates underneath are all different.
- | Gas Safe inspector has been and is happy.

- | Plumber says unvented G3.
support-document-altered | G3 card spells "Unvented Hot Watter".
plausible-wrong | Wanted to cap off the relief valve, "it drips".
- | I live above that cylinder.

~plausible-wrong | Said to cap the safety valve!
= trouble-explained | He'd said *cup*, put a cup under it, Glaswegian, I had him write it.
- | Cup in place, valve ordered.

- | Lift mechanic, Genoa.
support-document-altered | Patentino from the Prefecture, protocol number 0; there isn't any zero.
- | He blames the war archive fire.
support-document-altered | Prefecture: no fire, no war, he's 31.
- | Lift out of order sign stays.

~support-document-altered | Prefettura answered: no patentino under that protocol.
= discrepancy-explained | Archive flooded in 2011, they gave out replacements "bis". With "bis" his came up in a blink.
- | Signora from the fourth floor blesses him.

- | Head chef, two rosettes he says.
employer-denies | The place in San Sebastián laughed: stagiaire, nine days, sent home for stealing anchovies.
- | Claims there's a second place of that name.
employer-untraceable | There isn't, I asked the town hall and the fish market.
- | Tasting on Monday cancelled.

~employer-untraceable | Rosette place in San Sebastián can't be found, neither map nor phone.
= employer-confirmed | Closed when the roof came in; the widow, found through the fish market, cried and said best pair of hands.
- | Tasting Monday, bring appetite.

- | Butcher, halal slaughter licence.
support-document-altered | Food Standards have it for poultry, in Kent, for someone's wife.
skill-gap | He couldn't find the joint in a leg of lamb.
- | Shop opens at 7 without.

~different-person | Tuesday's butcher was fat, Wednesday's thin, one licence.
= id-verified-in-person | Padded cold-room jacket! FSA vet compared him with the licence, jacket off.
- | He does a lovely crown.

- | Combine driver, harvest.
id-photo-mismatch | Card says Kestutis with a broken nose, in the yard stands a straight nose.
id-rented-or-borrowed | Straight nose is his godson; Kestutis gets a third.
- | Barley waits for no one.

~id-photo-mismatch | Nose on the licence goes left, nose in my yard goes right.
= | Selfie mode. Mirror image.
- | Dry till Thursday they say.

- | Scaffolder, part 2.
support-document-altered | CISRS says labourer, card was heat-gunned and reprinted.
proxy-interviewer | On the assessment day it was his mate on the lift, the assessor's got photos for the website.
- | He's on the website twice, as spectator.

~support-document-altered | His CISRS card bubbles as if someone's had a heat gun at it.
= discrepancy-explained | Left it on the dash in Seville. Smart-check reads it: advanced, 2028.
- | Now let's get this tower up.

- | Site first-aider, 3 days' course.
support-document-altered | Certificate's from an outfit whose phone is answered by himself.
referee-same-voice | He did the accent, too, "Dr Steele speaking".
- | Someone cut a thumb today.

~phone-other-name | Course provider's phone: "Mum's Sandwiches?"
= discrepancy-explained | Provider rents the room above the café and they pick up when he's teaching. He rang back and had our lad in the book.
- | Thumb's healing.

- | Carpenter for stage sets.
portfolio-copied | The staircase in his folder's my staircase. I built that. Ghent, 2014.
- | Says he built one the same.
own-work-unknown | How many treads then? "Twelve." It's seventeen, love.
- | Coffee was on me.

~portfolio-copied | That's my own staircase in this girl's folder!
= discrepancy-explained | She was the apprentice who sanded it. Ghent, 2014. She reminded me of my dog's name.
- | Boards, Thursday, 8.

- | Fumigator with a pesticide ticket.
support-document-altered | Ministry in The Hague: revoked, phosphine, bad business.
returned-under-new-name | It's Van Dalen whom we let go; goes as Vandaal.
- | Silo 3 stays closed.

~returned-under-new-name | Storeman's convinced it's Van Dalen back under another name.
= id-shown-and-matched | Passport: Vandaal from birth, Antwerp; van Dalen, the real, is up the silo in Breda today, we called.
- | Storeman stands his round.

- | Glazier.
test-substituted | His drug test was given by the cat's-meat man two doors down, who boasted about it.
support-document-altered | NVQ's got QUALIFICAITON on it in gold.
- | Panes are in the yard.

~address-change | A new delivery address for the tools, a day after signing.
= address-confirmed | Council moved the lot of them out of the tower, cladding; letter to all residents with his flat on it.
- | Tools came on the pallet Wednesday.

- | Tower crane.
- | Ticket checked: A04, till 2029.
met-in-person | Climbed with him in the wind, he talks to the gulls.
- | Monday, 6:45.

- | Vineyard foreman from Mendoza.
school-not-found | Facultad de Vinos del Sol isn't with CONEAU nor anyone.
- | Told us it's "too private for lists".
employer-address-empty | Bodega on his CV is a petrol pump with a donkey.
- | I took a photo of the donkey.

~employer-address-empty | Bodega's address: bare field, one donkey.
= discrepancy-explained | Cellar's underneath. Trapdoor. Donkey's called Malbec.
= employer-confirmed | Owner climbed out and told us eight harvests.
- | He joins at pruning.

- | Refrigeration man.
support-document-altered | F-gas card number comes back as a mobile home park.
work-permit-refuted | And the entry clearance is for a choir tour in 2015.
- | Freezer aisle is melting.

~work-permit-refuted | Border officer told our lawyer "this stamp's worthless".
- | A good man, three boys, I was gutted.
= discrepancy-explained | Stamp was superseded by the eVisa; lawyer pulled the share code and it's indefinite.
- | Freezers hum.

- | Farrier.
own-work-unknown | Couldn't say which foot he'd shod in his own photo.
support-document-altered | Worshipful Company never heard; their list is 2,900 names and I read M to P twice.
- | Mare kicked him, so there's that.

~money-odd | Three little charges of 9.99 on the yard card the day he started.
= discrepancy-explained | Online CPD for farriers, yard owner had told him to put it there; receipt, receipt, receipt.
- | Mare loves him.

- | Steel fixer, reading drawings, bonus.
- | Good lad, first there.
support-document-altered | Level 2 from a college that only does hair.
- | "It was hair AND steel." We rang, it's only hair.
skill-gap | Put the chairs in upside down over 40 square metre.
- | Pour delayed.

~school-detail-unknown | Didn't know the name of a single tutor, nor the canteen, nor the bus.
= discrepancy-explained | Distance course in lockdown, all on paper by post.
= school-confirmed | College office: packets 1 to 14 returned, pass.
- | He knows the postman's name.
