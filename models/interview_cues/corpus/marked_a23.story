# Money lent on papers, agencies, migrants, seasonal work, sealed archives, faith and army diplomas
- | Crewing agent sends five ABs, five folders.
support-document-altered | STCW basic, all five, one signature, one typo, "fire fithing".
referee-same-wording | Master's letters: five vessels, one "very humble boy".
? | Superintendent flew in and found they don't know port from starboard, fine lads else.
- | Flown home, we paid the meals.

- | Crewing agent sends two ABs.
~same-resume-as-other | Sea-service lists are equal to the day.
= sharing-explained | Brothers, one ship, one cabin, joined and left together; owner's crew lists have both.
- | They ask for one cabin.

- | Army medic, wants theatre job.
employer-denies | Veterans' archive: served as a cook's mate, honourably.
contradicts-resume | In round two Kandahar became Catterick.
- | Cook's mates are welcome here, liars aren't, said the colonel on our board.

- | Army medic, wants ambulance job.
~employer-denies | Archive: "no medic under this number."
= | Sealed unit.
= employer-confirmed | The colonel himself rang a colonel, got a letter with one line on it, and the line was enough for the trust.
- | Starts at Easter.

- | Nursing agency's bargain: six for the price of four.
agency-opaque | Asked for skill checks, we got a brochure with a lighthouse.
support-document-altered | PINs: two invented, one a dental nurse, three belong to nurses on our own bank!
id-owner-denies | Our own three were amused, then not.
- | Contract torn, gently.

- | Nursing agency, small, husband and wife.
~agency-opaque | They wouldn't let us see the checks.
= discrepancy-explained | Data law: nurse's consent first. Nurses signed, boxes came, all there in coloured tabs.
- | Two nights a week.

- | Theology and Latin, boys' school, Pater's diploma.
support-document-altered | Gregorian University in Rome: "protocol series begins 1970, this one is 1969".
school-denies | Nor is he among theirs by face, the rector's secretary is forty years there.
- | The boys call him Pater Paper already.

- | Theology, girls' school.
~school-denies | Gregorian in Rome: no student by that name.
= name-change-documented | Name in religion. Sister Immaculata was born Kowalczyk and the order's book has both.
= school-confirmed | By Kowalczyk: licence, magna cum laude.
- | Girls adore her.

- | Fruit farm, sprayer's certificate PA1.
identity-borrowing | He'd gone round the caravans asking to photograph people's cards.
support-document-altered | His PA1 has Ilona's number and Bogdan's hologram.
- | Ilona and Bogdan brought theirs to show me.

- | Fruit farm, sprayer PA2.
~identity-borrowing | Went from caravan to caravan snapping everyone's cards.
= tool-agreed | For the farm's own audit, the missus had sent him, and gave him the camera.
- | Sprays Tuesday if the wind drops.

- | Quarry, weighbridge, public weigher's warrant.
- | Mental sums good.
support-document-altered | Trading Standards have that warrant in the name of a firm of undertakers.
- | "Mix-up with my uncle." Uncle's an undertaker. He has no warrant either.
- | Scale locked.

- | Wool grader.
- | Stencil number is on the exchange's list.
own-work-explained | Put his hand in a bale blindfold and got all twelve.
- | Shed 4.

- | Refugee doctor, so we go slowly.
~school-not-found | University isn't in any book, Raqqa.
= discrepancy-explained | Branch of another one, closed in 2013; two professors now in Lyon have the exam lists on a disk, hospital's lawyer sealed the copy.
= school-confirmed | Lyon ministry's equivalence came on Thursday.
- | Observer first, then exam.

- | "Refugee doctor", same week.
school-denies | The two professors in Lyon went through the disk, each year: he's the driver of the dean.
~place-conflict | He'd said Homs, then Hama.
= discrepancy-explained | Only the clerk's hearing, on tape it is Homs both times.
- | Offered him the drivers' pool; he's thinking.

- | Hypnotherapist for the smoking clinic.
support-document-altered | Diploma in eight minutes, my colleague got one for her hamster.
interest-unknown | "Former sprinter," doesn't know what blocks are.
- | Smokers have gone outside.

- | Acupuncturist.
~support-document-altered | Nobody in the council could read the diploma, so "unverifiable", wrote the vetting firm.
= school-confirmed | Shanghai's own portal, with code, in English; vetting firm had held the page upside down, and they admit it.
- | Needles ordered.

- | Courier for radioactive samples, ADR class 7.
support-document-altered | ADR card real; class 7 box inked in.
several-jobs | His tracker shows that he brings parcels for another firm with our isotopes in the back.
- | Isotopes safe. Him, no longer ours.

- | Courier for plasma.
~several-jobs | Seen in the van of another firm, uniform and all.
= discrepancy-explained | His notice there ended Friday at six, and it was Friday at four. He'd asked us for Monday because of that.
- | ADR not needed.

- | Orthodontic technician; loan for tools.
prepayment-demanded | 3,000 ahead, "for the articulators".
school-detail-unknown | Trained in Ljubljana: on the sea, he reckons.
school-denies | Ljubljana is inland and hasn't got him.
- | Articulators stay in the shop.

- | Orthodontic technician, second; loan for tools.
~prepayment-demanded | Wanted 3,000 before day one.
= tool-agreed | Our own starter scheme, leaflet in the offer pack, Gudrun had told her to claim it.
- | Braces from the 5th.

- | Judo teacher.
- | 4th dan, federation list, page 2.
language-spoken | Counted the throws in Japanese with our exchange girl.
- | Mats on Monday.

- | Lifeguard.
hours-refused | Can't be reached before the pool is shut, any day.
support-document-altered | NPLQ: the number went to a boy of nine in a splash class.
- | Nine-year-old apparently very proud.

- | Lifeguard, deep end.
~hours-refused | Never answers in the hours when pools are open.
= | He's in one. Phone's in a locker. Rings us at 21:05, on the dot.
- | NPLQ till August.
