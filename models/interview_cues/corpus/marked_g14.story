# Unpaired: every story another corner
- | HVAC helper, Tucson. Stevie did the ride-along.
- | Stevie: strong, careful, brought his own gauges.
id-number-mismatch | Bookkeeper ran E-Verify: number is a lady's in Yuma who's been getting our mail about it.
refuses-id | He "left it in Hermosillo" at hire, at ride-along, at first pay.
- | Stevie's bummed.

- | Choir master, cathedral. Long list of honours.
~support-document-altered | Royal college wrote that diploma 4471 went to a bassoonist.
- | Dean was all for ringing a lawyer.
= school-confirmed | College bursar, Monday: 4471 bassoon 1988, 4471 choral 1998, they'd restarted counting. His signature's in the second ledger.
- | Evensong at five.

- | Amusement park, ride operators, seasonal.
same-photo-as-other | Two ID cards from the kiosk, one boy; the second has his name sharpied over.
alias-used | When the carousel jammed somebody yelled "Nico!" and our Dustin came running.
- | Nobody was hurt.

- | Veterans' charity, minibus.
= | In the application's first line: "I go by Ginger, on paper Ignatius."
~alias-used | Everyone at the day centre says Ginger; the insurer's clerk found no Ginger and cried fraud.
- | Clerk has now met Ginger.

- | Fertility clinic, embryologist. We check twice.
own-work-unknown | Shown her own published figure, she explained the axes the wrong way about.
resume-copied | First author of that paper, reached in Leuven, said there's only one of her and she's not moving.
- | Incubators stay locked.
- | Tea.

- | Bakery franchise, two late-shift girls and a rumour.
~shared-account | Rumour was one punches in for both.
= trouble-explained | Time clock's face reader mistook one for the other, supplier saw it happen twice while he stood there with his toolbox.
- | Free rolls for the girls.

- | Remote therapist matching site. Trust notes.
id-owner-denies | LCSW in Boise found her own name, licence and childhood photo on our site and she isn't on our site.
off-platform | Whoever's behind it nudged two clients to Signal for "cheaper hours".
- | Profile frozen, clients told.

- | Cabinet maker. Speaks little, planes a lot.
~profile-owner-other | The web page on his card belongs to an undertaker.
= | His uncle's! Coffins, then cupboards; uncle put the boy's work under "More from us".
- | Dovetails like glass.

- | Cloud cost startup, our fourth hire.
persona-collision | In the demo he thanked "everyone at Corvex for the trust". We aren't Corvex.
same-device-as-other | Corvex's CTO and I compared: identical laptop camera, identical scratch, they know him as Tyler.
- | We're sharing a lawyer.

- | Fishing co-op office, Vigo. Auntie Carmen keeps the roll.
~returned-under-new-name | Auntie Carmen swore that the new bookkeeper was the one who ran off with the raffle in 2008.
= | 2008's is in the cemetery since 2015, plot 12, auntie had forgotten she'd been to the funeral.
- | New one is 29.

- | Night receptionist, motel, interstate.
id-altered | Under the black light the state bird on his licence should glow. It doesn't. The font on "ORGAN DONOR" is from a greeting card.
- | Owner says who cares. The county cares.
evades-personal-questions | Asked the high school he went to: "A regular one."

- | Drone survey pilot, forestry.
~account-recent | Flight portal says registered: yesterday. He'd said ten years!
= discrepancy-explained | Portal was relaunched on Monday and everybody had to sign up afresh; CAA helpline had nine hundred of those calls.
- | Two hundred acres mapped.

- | Doula collective, vote on a new member.
peer-report | Midwives' forum in the next county has a pinned post on her: three names in two years, a mother left in labour.
alias-used | In our own group she's Willow, her Venmo's Kaylee.
- | Vote: 7 against, 1 asleep.

- | Wheelchair taxi, council contract.
~id-photo-mismatch | Enforcement stopped him: "badge photo's not you, pal."
= id-verified-in-person | Stroke in January, half the face. Licensing took a new photo at his bedside, it was in the post. Officer rang to say sorry.
- | Ramp oiled.

- | Tile showroom, Modena, export clerk.
cannot-speak-claimed-language | CV: Arabic C1. Client from Amman tried; she smiled and said "shukran" to a question.
profile-conflict | Web page has her in Dubai through the years that our paper spends in Parma.
- | Samples sent anyway.

- | Foster agency, respite pool, urgent.
~refuses-background-check | "No. I won't have it. Full stop," and she hung up on our vetting firm.
= discrepancy-explained | Some swindlers had called her the day before pretending to be vetting. She rang OUR number to tell, then signed all.
background-check-clear | Nothing on it, not even a parking fine.
- | Two boys came on Friday.

- | Data labelling, 300 home workers. Anomaly report.
same-device-as-other | 47 accounts hold still for exactly the same 400 ms before each click and leave at one moment when a router in Antananarivo reboots.
id-rented-or-borrowed | Worker 12 told us: "I gave my card for a bicycle."
- | Paid the honest ones early.

- | Alpine hut, kitchen and dorm.
~shared-contact | He and the girl gave one phone between them, and said they'd never met.
= sharing-explained | It's the valley's mountain rescue post; no coverage up there, they both work on that side. Warden Sepp picked up.
- | They've met now.

- | Outbound sales, commissions only.
phone-voip-noted | Fourth number and again one of these app lines, according to the carrier check.
phone-other-name | This one says hi in the name of "Coach Darnell".
- | Closed two deals on day one, refunds on day two.

- | Violin maker's apprentice, Cremona.
~portfolio-copied | Scroll in photo 4 is from a maker in Ghent. Maestro threw his loupe.
= employer-confirmed | Maker in Ghent: "She carved it at my bench, my label as is custom. I gave her the photo."
- | Loupe undamaged.

- | County elections office, temps for the count.
id-data-mismatch | Voter file has the name at that address, aged 97, moved to "cemetery" in '19.
- | She was very keen on the keys.
id-number-mismatch | And the last four of her social are the 97-year-old's.

- | Game studio, narrative designer.
~contradicts-resume | In the panel she said Montréal; paper says Québec.
- | Our historian made a face.
= | Québec the province. Historian's face unmade.
- | Reads aloud beautifully.

- | Pool maintenance franchise, Gold Coast.
account-swap | Franchisee's been letting his ABN and the app to a backpacker a week, then another.
different-person | Mrs Tan's seen five "Jaydens" since Christmas.
- | Pools are clean, she says.

- | Bookshop café. Small fry.
~phone-other-name | Caller ID: Detective Sgt. R. Moss. I nearly dropped the scones.
= sharing-explained | Mum's phone. Mum is a detective sergeant, and was in for a flat white by three.
- | Starts Saturday.

- | Notary chamber's mailing, copied here since it concerns us.
peer-report | "Beware a woman of about forty with a Belgian passport in the name of Claes; she opened accounts with it in four offices."
id-forged-issuer | Claes's passport, we looked, has a number that Brussels gave to a diplomatic dog transport.
- | She's due in at three.

- | Ice rink, Zamboni nights.
~output-swing | Ice like a mirror on Monday, like a field on Wednesday: can't be one man.
= trouble-explained | Blade. Changed on Monday, nicked on Tuesday by a puck; he'd written it on the board.
- | Mirror again.

- | Private chef agency. I eat for a living.
portfolio-copied | Menu, photos and even the thank-you from Lady D. come from another chef's site; the other chef has a lawyer.
skill-gap | Trial dinner: packet sauce, three hours late.
- | I ate toast.

- | Ski patrol, second season.
- | Same badge, same dog, same jokes.
- | Licence renewed at the desk, face to face.
- | Snow at last.

- | Mobile phone shop, franchise, Antwerp.
email-other-identity | Typing his mail into our till offers the loyalty card of one Dragan P., who's barred.
returned-under-new-name | CCTV man is sure as well: Dragan, minus the ponytail.
- | We've let him fill in the form to the end.

- | Ballet school pianist.
~place-conflict | Told me Deventer, told the director Zutphen, told the tax form Gorssel.
= address-confirmed | Houseboat! It lies in one, winters in the other, is registered in the third. Harbour master has a book.
- | Plié.

- | Blood bank courier. Cold chain, no nonsense.
shared-account | Temperature log signed by him at 4:00; motorway camera has him in another car at 4:00.
id-rented-or-borrowed | His flatmate drives "when he's got uni", on his tag, with his PIN on a Post-it.
- | Twelve units discarded.

- | Cable car attendant.
~different-person | Photo board says a blonde lady; in the cabin stood a bearded gentleman as "Andrea Rossi".
= | Andrea is a man's name where he comes from. The blonde is our other Andrea, from Fulda. Board fixed.
- | View's fine.
