# Claimed employers, titles, resume mills, references, agencies; and their honest twins.
- | Roofing foreman, came in the rain without a hat.
employer-denies | Blackett's: "Foreman? He asked us for a job once. Didn't get it."
- | Knows slate, I think, or knows somebody who does.
- | Scaffold goes up regardless.

- | Roofing foreman no. 2, came with his mother's van.
~employer-denies | Blackett's girl: no, nobody, not in her drawer.
= | Her drawer begins in 2021. Cellar boxes are older, and there he was, with his ladder ticket.
- | Mother's van stays, he says.

- | Spoke to the applicant about the gap in the dates.
contradicts-resume | Their reply in writing: 4 May to 19 June. One season of raspberries, not "three years of operations".
- | He'd rounded, he said. Up, evidently.
- | Cannery gets a polite no.

- | Spoke to the applicant about the gap in the dates, other applicant.
~contradicts-resume | She's got 2017 to 2022 on paper, their slip says 2020 to 2022.
= discrepancy-explained | New payroll software in January 2020, everybody in that mill "joined" that day, even the owner.
- | Long-service pin from '19 on her cardigan, I noticed.

- | "Send me to whoever checks you," I told the account man.
agency-opaque | There is a cousin, and the cousin has a folder, and the folder's in Pune till after the holidays.
- | Meanwhile they'd love an answer by noon.
shared-account | Their previous fellow at our sister plant turned out to be three fellows on one badge, day, evening, Sundays.
- | Procurement was fond of the price.

- | Procurement found a small agency in the old dairy.
= | They'd written it in the bid: two part-timers per seat, names and hours attached.
~shared-account | So of course on Wednesday the man on the till was another man than on Monday.
- | Both can count.

- | Housekeeper, cliff-top villa, live-in.
referee-untraceable | The Marquesa she served eight years exists in no almanac, no parish, no seaside gossip.
referee-text-only | Her Grace prefers WhatsApp.
- | Silver polish demo was first class.

- | Housekeeper, villa below it.
~referee-text-only | Old employer just types, one finger, never picks up; I smelled a rat.
= | Deaf since the war, as the vicar tells me, who plays chess with him Thursdays.
= referee-confirmed | Went by with scones; he wrote me two pages in front of my eyes.
- | Keys handed over.

- | TICKET HR-882 / priority low / candidate for helpdesk tier 2.
employer-young | Domain of "20 years in managed services" was bought eleven weeks ago with a coupon.
employer-staff-unfindable | CEO, COO and Head of People yield zero traces outside that single page.
- | Closed, reason code 4.

- | TICKET HR-885 / priority low / candidate for helpdesk tier 1.
~employer-young | Web address only since April, he says he fixed printers there in 2014.
= discrepancy-explained | They'd been on a .biz for ages and got the short name off an auction; old .biz still forwards.
- | Closed, reason code 1, welcome pack sent.

- | Two hours in the archive with Signora Betti for a tour guide's job.
contradicts-resume | Museum's roster lists the gentleman under cloakroom, part-time.
- | "Curatorial lead" is how he puts it.
- | Signora Betti offered me a mint.

- | Two more hours with Signora Betti.
~contradicts-resume | Roster lists the lady under cloakroom too, and she claims the print room!
= discrepancy-explained | Print room had no budget line that year, so its keeper was paid from coats; the director's diary has her hanging the Piranesis.
- | Signora Betti approves of her shoes.

? | The stage manager's verdict: "He's never seen a fly tower from below."
own-work-unknown | Asked how his own blackout cue worked, he told me about curtains in general.
employer-denies | Theatre at Malmo, stage door phone: credits searched, crew lists searched, bar tab searched. No.
- | Good voice, wasted on tech.

- | Stage hand, in from the provinces with a rucksack.
~employer-denies | Box office there swore blind that he'd not been among their crew.
= | Box office is municipal and the crew is the union's, they never meet. Union card, stamped five seasons.
- | Rigged the moon in nine minutes.

- | Fractional CFO, via a very glossy firm.
profile-conflict | Glossy firm calls him ex-CFO of a brewery; the brewery's annual report names a lady and thanks her for nineteen years.
- | He'd "supported" her, it turns out.
- | I was the brewery's auditor, so.

- | Fractional CFO, via his wife's dentist.
~profile-conflict | Annual report shows another CFO for the year he claims.
= discrepancy-explained | The signatory had fallen ill in March and our man stood in till November, page 61, footnote c.
= employer-confirmed | Chairwoman herself returned my call from the registered office.
- | Fee agreed over soup.

- | Site agent for the bypass.
same-resume-as-other | I have read about "the culvert that saved 40,000 euro" before. Lot 2. A different bearded gentleman.
- | Lot 2 was hired and let go.
contact-self-supplied | The culvert's engineer may be consulted solely through a mail account which this one opened for him.
- | Weather holds.

- | Site agent for the bypass, continued.
~same-resume-as-other | A culvert and 40,000 again, third time, I laughed aloud.
= | All three were on it. Big culvert. I drove out; their names are cast in the concrete.
- | Laughing stopped.

- | Sat with the freight girls at lunch.
? | Nobody knew him, though the CV had him two desks from Sanne.
employer-detail-unknown | Put to him: which one's Sanne? "The blonde?" She's been bald since chemo and was for all his supposed time.
- | Sanne wants to meet him.

- | Freight girls again.
~employer-detail-unknown | He drew a blank on Sanne, on the break room, on the fish smell.
= | Airport side, not harbour side! Same firm, forty kilometres, never shared a canteen.
= employer-confirmed | Airport duty desk: "Oh him, yes, tell him we kept his mug."
- | Contract in the post.

- | Message from our man in Lagos.
- | Supplier of "verified remote engineers", walk-up, second floor, generator on.
proxy-interviewer | On the wall a rota of who sits whose interview, ours at 15:00 pencilled under "Femi (strong English)".
forwarder-address | Crates of foreign laptops along the stair, each taped with another firm's label.
- | He left without tea.

- | Message from our man in Nairobi.
- | Supplier of remote testers, bright house, guava tree.
~same-device-as-other | Seven of our applicants sent the tests off the one machine!
= sharing-explained | It's the hub's exam PC, invigilated, glass wall, we'd asked for precisely that in February.
- | He stayed for tea.

- | Physio for the second team.
support-document-altered | The diploma thanks "The Dean" where every real one names Prof. Haug, and the ink is from an office jet.
school-denies | Registrar in Bergen: never enrolled, never applied, please stop asking us about him, you're the fourth club.
- | Striker's groin must wait.

- | Physio for the juniors.
~school-denies | Registrar in Bergen first replied "ikke funnet".
= school-confirmed | She'd studied at the branch in Stord before the merger, and Stord's books came up the next morning.
- | Groin attended to.

- | Interview notes, goat dairy, husband present.
referee-same-voice | Called "the last farm": husband's voice, husband's lisp, husband's goats in the background.
- | "Small world," said the wife.
- | We kept the cheese.

- | Interview notes, other goat dairy.
~referee-same-voice | Picked up by the very woman who'd just left my yard, I'd have bet the tractor.
= | Twins. The other drove over to prove it, we had the pair of them by the trough.
- | Hired the one with the cap.

- | Prop trading desk, infra role.
several-jobs | Competitor's head of infra to me at a wedding: "Your new guy? He's my new guy."
- | Same start date, same signing day.
- | Bride looked lovely.

- | Prop trading desk, quant role.
~several-jobs | Payroll bureau flagged a second salary running beside ours for him.
= | Six weeks of his old place's leave pay-out, dripped monthly by their rules; ends in May.
- | Bureau apologised for the red triangle.

- | E-mail, subject: your question about Ms. Varga.
referee-denied | "She names our Dr. Kiss as superior. Dr. Kiss was a cat, he lived in reception and is missed."
- | "With kind regards from the clinic."

- | E-mail, subject: re: your question about Mr. Varga.
~referee-denied | "We have had no Dr. Kiss here, as I told you on Monday."
= | "Correction: Dr. Kiss-Molnar, of course, my apologies, I am from the temp office."
= referee-confirmed | "She sits beside me now and says take him before the children's ward does."

- | Warehouse system rollout, four consultants billed as senior.
contradicts-resume | Over beers: "Senior? Mate, I finished the bootcamp in August. They backdate us to 2016."
coached-or-reading | In the steering call someone off-screen fed him the answers, you could see the pen pointing.
- | 1,150 a day.

- | Warehouse rollout, consultant five.
~contradicts-resume | Birthday cake said 24, profile said twelve years in logistics. Hm.
= discrepancy-explained | Cake was a numbers joke: her twenty-fourth go-live. She's 41, ID on file since the site induction.
= own-work-explained | Re-slotted the mezzanine live, faster than the vendor.
- | Cake was lemon.

- | Foster-care assistant.
referee-same-wording | Each of the three letters, from three counties, ends "she is a candle which does not drip".
refuses-background-check | Police certificate? Not needed where she's from, she wrote, and not up for debate.
- | File goes to the duty social worker.

- | Foster-care assistant, file B.
~refuses-background-check | Mrs. N. had struck the consent box through, thick marker.
= | Marker was mine, old form. New form she signed before I'd found my glasses.
background-check-clear | Certificate came back blank as snow.
- | File to the duty worker.

- | Cabinet maker from the coast, nothing to add.
employer-confirmed | His old shop's forewoman, reached over the guild's list, says good hands and bad jokes.
- | Dovetails tight.
- | Starts after Whitsun.

- | Line cook, seaside grill, hired off the pier.
- | One place on his list was shut and boarded when I walked past, I left it at that.
met-in-person | Cooked forty covers for me on trial.
- | Burned his thumb, laughed.

- | Data steward, hospital trust.
agency-opaque | Three vendors deep: ours bought him from one in Riga that bought him from "a partner".
referee-untraceable | Nobody at any depth has met the project manager who praises him.
- | Matron asks who is steering the data, then.

- | Data steward, other trust.
= | Vendor chain was drawn out for us at the tender: prime, sub, his own one-man firm.
~agency-opaque | Yet when I rang the prime they'd no notion who had vetted him.
= background-check-clear | Wrong desk; the sub's vetting file arrived by bike inside an hour, stamped by the ministry.
- | Bike courier was soaked.
