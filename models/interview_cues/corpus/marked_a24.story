# Rarer signs around licences: contacts, addresses, identity checks, references in writing, swings of work
- | Occupational therapist, home visits, Perth.
forwarder-address | Wants her badge sent to Suite 114, which is a pigeonhole above a vape shop.
phone-voip-noted | Callback number's a TextNow one, said our system.
support-document-altered | AHPRA: suspended registrant of similar name, other middle initial, and that isn't her either.
- | Client's ramp still needs measuring.

- | Occupational therapist, Fremantle.
~forwarder-address | The badge should go to a mailbox shop.
= discrepancy-explained | She lives on a boat. Marina rules: no post on the pontoons, they sent me the sheet.
= address-confirmed | Pen 31, marina's ledger has her.
- | AHPRA fine, ramp measured.

- | Court stenographer from an agency we didn't know.
output-swing | Monday's pages clean as glass, Tuesday's full of "untranslate", Wednesday's clean and signed at 4 in the morning.
id-rented-or-borrowed | The agency then let slip that three girls share one state certificate, "they take turns".
- | Judge has been told in chambers.

- | Court stenographer of our own.
~output-swing | Clean Monday, rubbish Tuesday, clean Wednesday.
= trouble-explained | Cracked pad under the T key. Serviced by Tuesday night, I paid the bill.
- | Certificate renewed in June.

- | Paediatric nurse, Dublin.
employer-detail-unknown | Two years at Crumlin and she can't say who was CNM or where you park.
idcheck-abandoned | At "turn your head left" the app timed out. Nine sessions, all ended there.
support-document-altered | NMBI: PIN format isn't ours.
- | Agency rings me hourly.

- | Paediatric nurse, Cork.
~idcheck-abandoned | She broke off the identity app at the very same point, thrice.
= trouble-explained | App crashes on that phone model, vendor status page.
= id-verified-in-person | Garda station in Bandon stamped form and photo with her before them.
- | PIN active, children's division.

- | Marine surveyor. Antwerp.
employer-detail-unknown | Didn't know his bureau has two floors and one is under water.
referee-text-only | His principal "has no ears for telephone", writes in capitals only.
- | Bureau's switchboard says the principal talks all day.
- | Next.

- | Marine surveyor. Ghent.
~employer-detail-unknown | Couldn't say who sat next to him at his bureau.
= | Nobody; he'd been aboard for the entire time, daily rate.
= employer-confirmed | Bureau's planner: 212 days, 40 hulls.
- | Ladder test Monday.

- | Blood-gas engineer, field service.
id-forged-issuer | Romanian carte de identitate: check digit is wrong, ministry's line agrees.
support-document-altered | So's the manufacturer's training card, they don't laminate theirs.
- | Van was ready, with his name.

- | Blood-gas engineer, second field.
~id-forged-issuer | Machine-readable strip failed the sum.
= discrepancy-explained | Our reader takes a 0 for an O in that font, firmware note in the cupboard; ministry says the document's genuine.
- | Van's name re-lettered.

- | Crossing guard, council.
- | Ok on the stop sign, ok with kids.
all-checks-refused | No to prints, no to a photo, no to the library lady who vouches for all.
peer-report | Parks department's lawyer has him down for "incident, pond, 2018".
- | Sign's with Mrs Duffy.

- | Crossing guard, other corner.
- | Mrs Duffy's sister.
background-check-clear | State came back clean within the hour.
- | Whistle issued.

- | Dialysis technician.
scripted-identical-answers | What do you do when the pressure alarm sounds? "Patient safety is my north star." And when it's clotting? Same star.
long-latency-answers | And each time he looked up and waited, about as long as a page takes to load.
support-document-altered | BONENT, by mail: not certified, never tested.
- | Chair 6 is Rosa's.

- | Dialysis nurse.
~scripted-identical-answers | Gave a single sentence to three of my questions.
= trouble-explained | Frozen line; she was answering the first, thrice, as it was all that got through. By phone: super.
- | Chair 7.

- | Bridge operator, canal.
contact-changed | His mail turned from .nl to .xyz overnight, and the number with it.
email-other-identity | The new mailbox, when you press forgot, shows p****r b**** and he's a Stefan.
support-document-altered | Basic nautical paper isn't with the CBR.
- | Bridge stays down for the regatta.

- | Bridge operator, lock 5.
~email-other-identity | Mailbox recovery hint points to a "Ma***n", he's called Jos.
= sharing-explained | Wife's. Marjolein, they have one mailbox like they've one bike; she wrote that herself.
- | CBR: valid.

- | Speech pathologist, reference round.
referee-text-only | Three referees, three "laryngitis".
referee-same-wording | Each called her "a lighthouse for vowels".
school-denies | Macquarie: enrolled, never began.
- | Round over.

- | Speech pathologist, other round.
~referee-same-wording | Two of them wrote "a lighthouse for vowels".
= discrepancy-explained | It's the motto of the ward, in blue over the door, I saw it when I went.
= referee-confirmed | Both of them were under it, too.
- | Monday.

- | Land registry clerk.
hours-refused | "I'm best after midnight," our time, always.
timezone-mismatch | Rooster and full sun at our 2 a.m.
contradicts-resume | Law finals in '14, in '17, "soon".
- | Deeds wait.

- | Land registry clerk, two.
~timezone-mismatch | Sunny window at 10 p.m.; she says she's in Tromsø.
= local-knowledge-shown | June. Midnight sun. She named the bridge, the cable car and what the reindeer stew costs.
= discrepancy-explained | I'm from Naples, I'd not thought of it.
- | Deeds done.

- | Hypnobirthing to midwife, "bridging".
support-document-altered | Bridging certificate's a bingo form with a crown.
evades-personal-questions | How many births? "How many stars?"
- | Stars, I said, aren't on the rota.

- | Fire investigator.
~support-document-altered | IAAI's site lists no one by his number.
= | Site's down to letter F since the fire. In their server room. Yes, I know.
= discrepancy-explained | Their secretary has a paper roll, he's on sheet 9, valid.
- | First scene: guess whose server room.

- | X-ray security screener, airport.
proxy-interviewer | On the image test 97%, with another person's hand on the mouse: ring, painted nails, he's neither.
skill-gap | Alone: a hair dryer was "gun", a gun "hair dryer".
- | Lane 4 shut.

- | X-ray security screener, cruise port.
~skill-gap | Missed the gun, twice, after a 97.
= trouble-explained | Trainer's monitor had no blue. On the good screen 98.
- | Lane 2 open.

- | Audiometrist's assistant.
same-photo-as-other | In the pile is a "Lena" and a "Leonie" with one and the same freckle map.
shared-contact | Both call back on a number ending 0144.
- | I've asked both to come at nine on Thursday.

- | Audiometrist.
~same-photo-as-other | "Lena" and "Lene", one photograph.
= sharing-explained | She applied in March and again in May, with an e; our portal made two people of her.
- | One chair, then.
