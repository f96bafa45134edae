# Seafarers, divers, pilots, locksmiths, teachers, doctors … papers, faces, lists, warnings
- | Second engineer, coaster, joins at Delfzijl.
support-document-altered | Manila's certificate desk has that serial down for a ship's cook.
plausible-wrong | Bilge first and then the pump, he'd have had us on the mud.
- | Captain put him to peeling potatoes till port.
id-rented-or-borrowed | The seaman's book, he confessed over the peelings, is his brother-in-law's on a six-month hire.

- | Third mate off the Cebu flight, dead tired.
~support-document-altered | The ship's tablet says his ticket is void.
= discrepancy-explained | Flag state had a server migration, the port agent held up a paper list with him as number 12.
- | Slept fourteen hours, then plotted us out of the Ems.

- | Commercial diver, tank work, February.
id-photo-mismatch | Logbook photo: both ears. Man in front of me: one.
support-document-altered | Medical signed by a doctor whose practice is a nail studio, I drove past it.
- | Compressor hired for nothing.

- | Commercial diver, harbour wall.
~contradicts-resume | 212 dives on paper, 312 by his telling.
= | He'd started a second logbook, wet and wrinkled, it was in the van, hundred and one entries.
- | Splashed at noon.

- | Crop duster's office. Hot.
id-owner-denies | Rang the number on the licence register in Oklahoma City; the pilot on it answered from a wheelchair and said he sold his plane in '15 and lent nobody anything.
own-work-unknown | Ours couldn't tell flaps from trim at walking pace.
- | Sent home with a cold drink.

- | Glider tug pilot, club job.
~id-data-mismatch | Medical issued to a man of 58, here stands one of 28.
= discrepancy-explained | Aero-medical had printed his father's, both fly, both are Jens P. Holt; the corrected sheet came by fax while the kettle boiled.
- | Tugged six before tea.

- | Locksmith van, nights, Lyon.
returned-under-new-name | Chased out of the trade in Dijon as Fabrice; applies in Lyon as Brice with Fabrice's drill in Fabrice's engraved case.
peer-report | Prefecture's bulletin has his number plate.
- | Six doors, six customers crying.

- | Locksmith van, days.
~peer-report | Guild's circular warns of a B. Laurent.
= | That's Bruno. Ours is Basile, the guild's president knows him from the choir.
- | Opened my safe in nine minutes, I'd lost the code in 2011.

- | Substitute teacher, Year 4, flu week.
id-owner-denies | The teacher reference number's rightful user wrote from Dubai, "I resigned from England in 2016, kindly stop."
- | The class made her a card. Glitter everywhere.
alias-used | On the staffroom mug she put "Shaz", the children had Miss Hart, the bank has Rana K.
- | Head's talking to the police in the library.

- | Substitute teacher, Year 6, flu week.
~alias-used | Children call her Miss Moon. There's no Moon on my list.
= name-change-documented | Her surname is Moonesinghe, she lets the little ones shorten it. DBS says the whole of it.
- | Back on Tuesday for the trip.

- | GP locum, Sunday clinic, Galway.
plausible-wrong | Wrote penicillin for the lady with PENICILLIN in red on her wrist.
id-rented-or-borrowed | Wife of the real doctor: "He's in Houston and sends a colleague under his number, what of it?"
- | Council's fitness panel sits on it Friday.

- | GP locum, Wednesday.
~id-owner-denies | "Dr Healy says she isn't working anywhere this month," said the sister.
= | Correct for Dr Healy senior, who's retired. The junior one was in my room palpating a knee.
- | Sister mortified.

- | Court bailiff's memo. Reg. no. 12/77.
crypto-or-third-party-payment | Wages of the roofer Ilic flow to a hairdresser in Wels, who's never seen a roof.
id-number-mismatch | Insurance number: an Ilic died with it in 2014.
- | Ladder on the van was stolen also.

- | Court bailiff's memo. Reg. no. 12/78.
~crypto-or-third-party-payment | Garnishee found pay going to a woman's account.
= payee-confirmed | Account in both names, hers printed first for the alphabet; the branch certified it.
- | Debt settled in three parts.

- | Dog walkers. I run a small app, me and my sister.
same-photo-as-other | Four of my walkers are one lad with hats.
shared-contact | They share a phone too, and it's on the hats' shop window.
- | A spaniel came back with the wrong lead.
- | Taking the hats down tonight.

- | Dog walkers again, nice this time.
~same-photo-as-other | Two sign-ups came with the very same selfie!
= | Both girls were in it, each meant her own half, I'd asked for "a photo" and left it at that.
- | Poodle in safe hands.

- | Glazier's mate. Told me he's Latvian, fine by me.
id-rented-or-borrowed | At the wholesaler's he had to show ID and phoned someone to bring "the good one".
different-person | Next morning the good one came himself and wanted to be him.
- | I've glass standing in the rain.

- | Glazier's other mate.
~id-rented-or-borrowed | Handed the wholesaler an ID that wasn't his. Saw it myself.
= | My own trade card, I'd given it to him for the discount and clean forgot, I'm sixty-four.
- | Putty for two windows.

- | TSS desk, 09:40, KYC analyst.
photo-found-elsewhere | Selfie: hit in a dump of breached dating profiles, shirt, wall, zit.
id-photo-mismatch | Card's own portrait is a lady with another jawline; score 11 of 100.
- | Four eyes principle: Lars agrees.

- | TSS desk, 10:15, KYC analyst.
~id-photo-mismatch | Score 19 of 100, auto reject.
= camera-on-and-same-person | Lars called her: card's from before the accident, surgeon's letter, and she moved every way he asked.
- | Manual pass, Lars + me.

- | Bar staff, festival, 400 heads to register in a tent.
id-photo-mismatch | Lane 3 waved through thirty with the neighbour's card, I recounted from the CCTV.
identity-borrowing | A girl told me a man at the coach paid a tenner for the use of her sister's provisional.
- | Mud to the knees.
- | Headliner late.

- | Bar staff, festival, Sunday.
~shared-account | Wristband 2280 opened two tills at once.
= tool-agreed | Till captain's band, opens all of them, that's what the gold stripe means, I was told so at the briefing I slept through.
- | Sold out of cider.

- | Warehouse on the ring road. Agency rep on the phone, chirpy.
agency-opaque | "Who saw their documents?" "Saw? We have a portal." "Who sees the portal?" Line went crackly.
returned-under-new-name | Their Viktor Z. is our Vasil Y. who left with two pallets of razors.
- | Razors are the new gold.

- | Warehouse on the ring road, other agency.
~same-resume-as-other | Thirty CVs, one text, commas included.
= sharing-explained | Agency's house template; branch lady took me through the raw application of each, coffee rings and all.
- | Twelve for nights.

- | Essay tutor, uni town.
account-swap | Ad on the pole outside: "Tutor logins, DBS done, five star, week or month." Number is hers.
- | I tore off a strip.
shared-account | Her "own" sessions on Sunday ran in three rooms at the same hour.

- | Essay tutor, same street.
~shared-account | Three sessions booked at noon under one tutor!
= | Group seminar. Our calendar splits a group into singles, the developer showed me the checkbox.
- | Everybody wrote about Antigone.

- | Lifeguards. Council pool.
test-substituted | Timed swim was done by a friend in the same cap, goggles on, name on the arm in marker.
- | It's the friend's own coach who rang.
skill-gap | In the lagoon he went under at the second lane rope, Kelly fished him out.

- | Lifeguards. Lido.
~test-substituted | Time sheet has her swimming at ten, gate has her coming in at eleven.
= trouble-explained | Gate clock never went back in October, we've all been an hour late on paper since.
- | Eighteen lengths, witnessed.

- | Elderly gentleman's family writes.
id-owner-denies | They found "their" carer on Facebook, in Kraków, visibly eight months gone, who'd sold her papers to nobody.
- | The gentleman misses whoever it was.
money-odd | Four charges at a jeweller's on his card.

- | Elderly lady's niece writes.
~money-odd | £300 gone from the tea caddy the week the new girl began.
= | Auntie had paid the chimney sweep and the receipt was in the other caddy. She's owned up to it, cross with herself.
- | New girl stays.

- | Drug screen collector, Tulsa.
test-substituted | Wrong man in the booth: sign-in hand slants left, offer letter slants right, ring on one and no ring on the other.
id-rented-or-borrowed | He said what the heck, he does it for six fellows, eighty bucks a cup.
- | Cup sealed anyhow.

- | Drug screen collector, Lubbock.
~test-substituted | Signature on the cup isn't the one on file.
= discrepancy-explained | Wrist in a cast since the rodeo; left-handed scrawl, licence and face compared, cowboy hat off.
- | Negative.

- | Fintech, offer stage. Analyst at our bank phoned.
sanctioned-link | His forwarding address is, per her, the address of a trading house designated in June.
- | She could only say that much.
forwarder-address | I looked it up: a wall of brass flaps by the noodle bar.

- | Our bank's analyst was on the line, offer all but signed.
~sanctioned-link | "Your Mr Petrov's on our red screen."
= discrepancy-explained | By nightfall: cleared, patronymic differs, place of birth differs, and the red one's in jail in Omsk.
- | Signed with his own pen.

- | Regional police, quick chat at the counter.
peer-report | "Ah, that permit again. Fifth firm this month it's been shown to."
id-altered | He ran a thumb over it, the hologram came off like a stamp.
- | My thumb too, sticky.

- | Regional police, quick chat at another counter.
~id-forged-issuer | "That's no permit of ours, lad."
= | Sergeant came out: new design since Monday, the counter hadn't had the memo. Sergeant's own signature's on it.
- | Everyone shook hands.

- | Sound tech. Says the name is a family thing.
alias-used | Signed the rider Orlando, the fire sheet Roland, and the hotel had him as Mr Ng.
- | It wasn't a family thing; I rang the family.
id-owner-denies | Mr Ng, the hotel's word for him, is a dentist and was robbed in Split.

- | Light tech. Says the name is a family thing.
~alias-used | Every sheet has another: Sarita, Sara, Rita.
= name-change-documented | Three godmothers. All three names are in her card in that order, she uses whichever fits the form.
- | Best followspot in Jaén.

- | Email to myself so as not to forget.
phone-rented | 555-0188 is on the page where you can read strangers' text messages for free.
email-on-list | And her mail is in the alliance's Thursday sheet, source: two hotel chains.
- | Kids' recital at six.

- | Email to myself, Monday.
~phone-rented | Lookup says: disposable.
= discrepancy-explained | Their data's from the time before the operator bought that block; operator wrote that she's had a contract since 2020.
- | Recital was lovely.

- | Postwoman told us.
forwarder-address | "Nobody lives at 11. I put the letters in, a boy in a white van takes them out."
pickup-by-other | He's also had our parcel with the notebook, she has his scribble.
- | Her dog sat the whole time.

- | Postwoman told us, about 13.
~forwarder-address | "Empty since the old folk died, that one."
= address-confirmed | She came again on Saturday: curtains up, grandson moved in, gave her an apple.
- | Laptop goes out Monday.

- | Choir school, matron.
- | Honest face, dreadful handwriting.
- | Bishop's secretary has known her since font.
- | Certificates from the box under the bed.
- | She's in the turret room.

- | Wind farm, rope access.
same-resume-as-other | All of last month's fallers, as I call them, "descended the Shard in 2018". Shard's people laughed.
support-document-altered | Level 3 card: laser-cut plywood would have been more convincing.
- | Blades don't wait.

- | Wind farm, rope access, 2.
~same-resume-as-other | He and she, letter for letter up to "hobbies".
= sharing-explained | Rope partners, six years tied together, training body has every job on both cards. Hobbies: he bakes, she boxes.
- | Both up on 14.
