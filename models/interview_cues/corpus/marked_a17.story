# Longer files: credentialing committees, with one oddity settled and another one left open
- | Credentials committee, item 4, surgical assistant.
~id-data-mismatch | Two birthdays, March on the diploma and May on the licence.
= discrepancy-explained | Lunar calendar; the consul's sheet converts it.
support-document-altered | Item 4b: the residency letter from Haiphong is on paper of a hospital that has since told us the department opened in 2022.
- | Letter claims 2014 to 2018.
employer-denies | Their personnel office repeats that he swept, he did not assist.
- | Deferred, not to be rostered.

- | Credentials committee, item 5, surgical assistant.
~employer-denies | Hospital's personnel desk: not ours.
= discrepancy-explained | He was paid by the university, not the hospital; two logos, one door.
= employer-confirmed | University HR sent the five contracts.
- | Approved with no votes against.

- | Credentials committee, item 6, nurse anesthetist.
~alias-used | Three records, two surnames: Ocampo, Ocampo, Vail.
= name-change-documented | Clerk's extract of the marriage with both of them.
support-document-altered | NBCRNA recert certificate shows a year the board skipped on account of the pandemic.
evades-personal-questions | Asked about that year she thanked us for our service.
- | Tabled.

- | Panel note, chief engineer of a paper mill.
~place-conflict | Oulu in the form, Umeå in the talk.
= discrepancy-explained | Summer cottage, ferry tickets, all with his name.
own-work-unknown | Could not tell the dryer sections of "his" machine 3 apart from a laundry.
school-denies | Aalto: thesis not known, student not known.
- | Panel of four, votes 0 to 4.

- | Panel note, maintenance head for the same mill.
~own-work-unknown | He had no idea of machine 3's dryers.
= | Naturally; he'd run machine 2, and his CV says 2. My agenda said 3.
= own-work-explained | On 2 he drew every felt.
- | Panel of four, votes 4 to 0.

- | Anonymous tip, typed, no stamp.
- | It claimed our deputy principal bought the doctorate.
school-not-found | Checked: the awarding "senate" is an address at which they rent jet skis.
- | Deputy said the jet skis are downstairs.
? | Consulate sent a trainee: it's one floor, all jet skis.
- | Governors on Tuesday.

- | Anonymous tip, crayon.
~school-not-found | The school nurse's college "is invented", it said, and I too couldn't find it.
= discrepancy-explained | Closed order's college, nuns, the archbishop's list has it.
= school-confirmed | Sister Agnes remembers her bandaging a goose.
- | Crayon came from a fired colleague, we think.

- | Nursery manager, agency file 88.
~phone-unreachable | Old nursery didn't answer for ten days.
= | August. France.
referee-same-voice | In September it answered, and it was she, with a peg on the nose or so it seemed; caller display was her own phone.
support-document-altered | CAP petite enfance: rectorat says the candidate failed.
- | File 88 goes in the drawer.

- | Nursery manager, file 89.
~phone-unreachable | Old nursery never answered.
~referee-text-only | Then its directrice would only write.
= discrepancy-explained | Directrice is deaf, nursery's a signing one, it's on their gate.
= referee-confirmed | Video relay with her, at the town hall's own set: "do take her".
- | File 89 goes to payroll.

- | Ship's doctor, cruise line, medical director's memo.
- | Manner excellent, passengers wrote cards.
vpn-location-mismatch-noted | E-learning in his name done from Bogotá during our sea day.
support-document-altered | GMC: voluntary erasure, 2011.
- | Claimed he's on the Bahamian list instead.
support-document-altered | Bahamas Medical Council, by phone and mail: not on ours.
- | Off at Nassau, under escort.

- | Ship's nurse, same line.
~vpn-location-mismatch-noted | E-learning finished from Bogotá while she was at sea.
= network-explained | Ship's satellite lands in Colombia since the new contract, IT at HQ confirmed beam and dates.
- | Cards from passengers too.

- | Translator of patents, vetting summary, 2 pages.
~profile-conflict | LinkedIn says Heidelberg, CV says Mainz.
= discrepancy-explained | Germersheim belongs to Mainz; an old dropdown had only Heidelberg.
cannot-speak-claimed-language | Read a claim in German to us like a train timetable and couldn't tell what it meant.
shared-account | Delivered files have "author: Team 4" and three different tab widths.
- | Not vetted.

- | Translator of patents, vetting summary, half a page.
~shared-account | Metadata says "Team 4".
= tool-agreed | Our own CAT licence is called Team 4.
- | Vetted.

- | Safety auditor at the refinery; contractor desk.
- | Arrived with his own hard hat, name engraved.
~name-mismatch-on-call | Engraved: PETROV. Candidate: Penrose.
= discrepancy-explained | Bought second-hand; he told the gate before they asked, gate log 06:12.
support-document-altered | NEBOSH parchment no.: theirs, but to a lady in Oman.
plausible-wrong | Said H2S smells strongest just before it kills.
- | Escorted out with his hat.

- | Safety auditor, second candidate.
~plausible-wrong | Appeared to say you'd smell H2S at lethal levels.
= trouble-explained | Line dropped the "not", transcript from his side has it.
- | NEBOSH desk: distinction, 2019.
- | Hard hat is ours.

- | Psychometric examiner for the police.
- | Board-approved, she says.
peer-report | Two forces have her test scores under appeal; the board's own bulletin names her.
several-jobs | On the payroll of both at once.
- | We're the third.

- | Psychometric examiner for the fire service.
~peer-report | Bulletin of the board has her name on a list headed "appeals".
= discrepancy-explained | List of those who *hear* appeals.
- | I ought to read headings.

- | Airport fuel-farm operator.
support-document-altered | JIG course: training firm's own invoice book has a gap where he'd be.
id-number-mismatch | Background unit: the number he gave was issued in 1961 and he was not.
- | Airside pass is refused, 14:02.

- | Airport fuel-farm operator, nights.
~id-number-mismatch | Background unit flagged the number as issued before he was born.
= discrepancy-explained | Railroad-board prefix, an old range that they gave again to refugees' kids; the unit cleared it in writing.
- | Pass printed.

- | Museum conservator.
account-recent | Her guild profile's nine days old and tells of thirty years.
portfolio-copied | Icon in "before and after" is from the Benaki's own yearbook.
school-denies | West Dean have never met her.
- | Icon stays in its crate.

- | Museum conservator, textiles.
~account-recent | Thirty years of craft, profile from last week.
= discrepancy-explained | Seventy-one, and her granddaughter set it up on Sunday, with photos of Sunday.
= referee-confirmed | Keeper of the V&A's textiles, through their switchboard: "Lord, is she free?"
- | She's free Tuesdays.
