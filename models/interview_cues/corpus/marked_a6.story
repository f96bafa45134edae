# Hospitals, practices, care homes, laboratories
school-denies | Semmelweis: "One Tibor, two Tibors, none with this surname, none in 2006."
- | I read it out in the huddle.
support-document-altered | GMC number good for a paediatrician in Hove, a woman.
plausible-wrong | He'd been feeling for the spleen on the right.
- | Rota's a mess till Thursday.

~peer-report | The register shows him SUSPENDED since Friday.
- | He was in theatre when I saw it, gown on.
= discrepancy-explained | Direct debit for the annual fee bounced; paid, and by 2 p.m. the board's own mail said "restored, no gap, sorry".
- | He scrubbed in on Wednesday.

- | Care home, nights, medication trained.
support-document-altered | Meds certificate is signed "Nurse Practicioner".
id-rented-or-borrowed | The nurse PIN's her sister-in-law's, she admitted, who is on maternity.
? | Mr Albright on 12 got two of everything.
- | Family told.

~skill-gap | Couldn't cannulate a hosepipe, two tries, three tries.
= trouble-explained | Wrong gauge in the tray, I'd laid out the paediatric set by mistake.
- | Fourth go: in before I'd blinked.
- | HPC letter seen, original.

- | Mobile phlebotomist, insurance medicals.
test-substituted | She filled all nine tubes from her own arm in a lay-by, the DNA shows it.
support-document-altered | Her phleb ticket isn't known at the college in Leeds that should've issued it.
- | Nine policies void.

~test-substituted | Tube DNA came back as the nurse's, not the client's.
= discrepancy-explained | Control sample. The lab always runs hers beside it; report listed them crosswise and was reissued.
- | Policy's live.

- | Optometrist.
employer-denies | Three high-street shops on the CV, three times "who?"
support-document-altered | GOC wall certificate, and he has the glue still on his thumb.
- | Mrs Dacre's pressure was missed.

~employer-denies | HR in Zürich insisted they never had a Dr Nováková.
= name-change-documented | They had a Dr Novák, she kept the male form in Switzerland because of the computer; contract shows both.
= employer-confirmed | Head of eye clinic phoned us from the ward number.
- | Starts with glaucoma days.

- | WhatsApp, clinic manager to me.
referee-text-only | "Prof only answers on Telegram, after nine, no voice."
referee-untraceable | Charité has no such prof, she asked two secretaries.
support-document-altered | Approbation has a Bundesland that was renamed in 1990.
- | "But he's SO nice with the kids."

~referee-text-only | Referee writes, never speaks, refuses each call.
= | Referee had a laryngectomy.
= referee-confirmed | Sat opposite him in his office at the Charité with his pad; page after page about her hands.
- | What a man.

- | Midwife, community, Friesland.
? | BIG-register gives her a conditional line: "may not attend births".
contradicts-resume | She told Wietske 300 births alone, to me it was "around ten, with somebody".
- | Wietske has resigned as her mentor.

~contradicts-resume | Three hundred births she says, forty says her logbook.
= discrepancy-explained | Logbook two of seven; the rest were in the bike bag, we counted 306.
- | Bike's a Batavus, if you want to know.

- | Sonographer for the baby-scan shop.
shared-account | Reports come in from an e-mail in Cairo, she presses the probe and nothing else.
support-document-altered | CASE accreditation: they never ran a course in Wigan.
- | Six letters to mothers.

~shared-account | Someone other is writing her reports, style's wholly different.
= tool-agreed | The trust's new voice macros, switched on Monday for all, IT bulletin 61.
- | She hates them too.

- | Anaesthetic technician, Christchurch.
support-document-altered | Council number starts 70; nobody at 70 till next year.
returned-under-new-name | Theatre 4 know her: walked out with the fentanyl key in '18, as Kirsty.
- | Police constable took my statement on the stairs.

~returned-under-new-name | "That's Kirsty that nicked the key," said half of theatre 4.
= discrepancy-explained | Kirsty's in Perth with an ankle tag. Sister, elder by a year, told HR so on her first form.
- | Poor lass eats alone. I'll sit with her.

- | Pathologist, reporting by the slide.
vpn-location-mismatch-noted | Scans open from a flat in Minsk at hours when he's supposedly at our own bench.
shared-account | His resident confessed: the uncle reads, they split, uncle lost his licence in '15.
- | 1,140 slides for re-reading.

~timezone-mismatch | Reports at 4 in the morning, each one; lives two streets off, my foot.
= discrepancy-explained | Newborn. Baby asleep on his chest in the picture he sent with it. Boss had agreed the hours in May.
- | Turnaround time halved, by the way.

- | Dental hygienist, 2 chairs.
support-document-altered | State: "Number never assigned. Please send copy."
- | Sent copy.
peer-report | State again: two other practices sent the same copy.
- | Her pay for the week went to escrow.

~same-resume-as-other | Her whole application reads like the one from that hygienist in Yuma, down to commas.
= sharing-explained | Same career office at the community college, one lady polishes them all, lady confirmed.
- | Dr Patel wants them both now.

- | Prosthetist.
portfolio-copied | Leg number 3 in his album is a Stanford leg, their newsletter, 2016.
school-detail-unknown | Strathclyde for four years, couldn't say where you eat.
- | Our patient Fergus asked the best questions.

~portfolio-copied | Two of the hands in her folder belong to another lab.
= discrepancy-explained | She was on loan to that lab; the technician there pointed at the rivets and said "those are Beata's".
- | Fergus approves.

- | Nurse from Kerala for ward C.
- | NMC decision letter arrived, conditions none.
school-confirmed | Vellore's principal answered herself, in green ink.
language-spoken | OET lady in Kochi: A in speaking, and she made our porters laugh.
- | Winter boots are needed.

- | The embalmer.
support-document-altered | BIE diploma's got "posthumously" under the name.
avoids-in-person | Can't come to the mortuary on Monday, Tuesday, or on any cold day.
- | Families don't wait.

~avoids-in-person | He has declined the mortuary visit four times.
= discrepancy-explained | Father lay there. Elaine hadn't told me. We met at the other branch instead.
= met-in-person | Two hours at Otley Road, fine craftsman.
- | Sent a card.

- | Lab, tissue typing, Prague.
skill-gap | His PCR gels on paper gorgeous; here he loads the buffer into the wells.
school-not-found | Institute of Genomic Arts, Plovdiv, is a hairdresser.
- | We keep the pipettes locked.

~school-not-found | Institute isn't in the ministry's book at all.
= discrepancy-explained | Military academy. Their book is a separate one, closed, the attaché opened it for us.
= school-confirmed | Class of '08, rank, mark, photo with a moustache.
- | Moustache gone.

- | Ambulance technician.
support-document-altered | Blue-light ticket issued by "Emergancy Driver Centre".
employer-denies | Yorkshire control: no call sign, no locker, no him.
- | He'd brought his own siren app.

~employer-denies | Control room said they have never had him on a truck.
= | They haven't. Boat. He's water rescue, other building.
= employer-confirmed | Coxswain there called him "ours till you nicked him".
- | Truck familiarisation, 5 shifts.

- | Hearing-aid audiologist, chain store.
phone-other-name | HCPC's "confirmation line" on her letter shows as Tanning Lounge 2.
contact-self-supplied | No other number could she give us, nor could the letter.
- | Area manager liked her quick tongue.

~contact-self-supplied | Only way to her old clinic is a mobile she gave me herself.
= discrepancy-explained | One-woman clinic in the Faroes, the municipality list has the same mobile, I found it there on my own.
- | Rain, sheep, good reference.

- | Psychiatric nurse, bank shifts.
several-jobs | On the same Saturday she signed in here, in Derby, and at a prison.
pickup-by-other | Her ward keys were taken by a lad of twenty, "from the agency".
- | Prison rang first.

~several-jobs | Full-time at Derby, full-time here, that's 75 hours!
= employer-confirmed | Derby ended on the 30th; their system keeps leavers till month's close, matron said.
- | No overlap at all.

- | Chiropractor.
support-document-altered | Bought in a frame. The frame's still got the sticker: "Doctor of Chiropractic, personalise free."
alias-used | Trading standards: that's Lenny Voss of the miracle magnets.
- | Lease on the room stopped.

~support-document-altered | Frame shop opposite sells the very same diploma with blanks!
= | Display dummy. He'd let them copy his own for the window, for a discount; frame man told me, pink in the face.
- | Council register: valid, no notes.

- | Home visits, stoma nurse.
~voice-changed | Husky man's voice on the second call.
= trouble-explained | Laryngitis, then steam, then she squeaked; by Friday soprano again.
- | Registered since '96, no remarks.

- | Blood bank courier with cold-chain cert.
support-document-altered | GDP certificate number repeats on the fellow's and on his van-mate's, and both say "Copy 3".
hours-refused | Doesn't lift the phone between nine and five, when the blood moves.
- | Nice clean van.
