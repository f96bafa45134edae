# Invented careers: dense fragments, lab and museum staff, boards, records offices
school-denies | Rang the uni. No. Spelt it. No. Gave the birthday. Still no.
- | Rang off.
employer-denies | Rang the job before last. "Who's this about? Never."
- | Rang my mum as I needed a yes.

support-document-altered | Diploma: same frame, same ribbon, same Latin as the one that the plumber brought us, only the noun's different.
- | Plumber's was "Plumbing".
- | Head of HR keeps both on her wall.

support-document-altered | Board hotline, Tallahassee: that license was surrendered by its owner in tears in '17, and the owner isn't she.
- | Rehab unit, weekend, two aides.
- | Told staffing by text, at a red light.

referee-same-voice | "Managing partner" whistles his s exactly as the candidate does, and both say "at the end of the day" at the start of it.
employer-address-empty | The partnership is a car wash by the ring road.
- | The car got washed.

- | Conservation lab, tapestries. Trial piece: a moth hole.
skill-gap | After two hours the hole was bigger and had company.
portfolio-copied | The unicorn on her site was mended in our lab in '03, I've the thread samples pinned.
- | The moth's been arrested.

- | Seismology, data analyst; on Teams with the sun behind.
resume-copied | "Her" field diary is Keiko's field diary in translation, the leech included.
own-work-unknown | Which station was noisy? "All of them a little."
- | One was under a disco. You don't forget.

code-copied | Git log says eleven months; the disk says one paste.
code-copied | And the paste says, three levels down, "copyright some other chap".
- | Build was green at least.

employer-front | Ring the mill, say any name, they say yes, we miss him.
- | I said Charles Dickens.
employer-front | He had been "a diligent storekeeper until 2020".
- | Put it on the watch list with a note about Dickens.

contradicts-resume | First call: Cork born and bred. Third call: came over at nineteen. CV: secondary school in Cork.
school-denies | School in Cork: nobody of the name on the rolls, not even in detention.
- | Anyhow we need a chef de partie.

employer-detail-unknown | He "had the corner office" in a building that's round.
- | I'd temped there myself.
employer-denies | Facilities went through the badge system for me as a favour: no badge ever.
- | Owe them a pint.

- | Audio engineer, stage, summer festivals.
support-document-altered | His rigging pass from Graz carries a stamp for a festival that was rained off before load-in.
portfolio-copied | The live mix he sent has my own voice on talkback, saying "two, two, who's moved my tea".
- | Nobody moved it. It was under the desk.

referee-shares-contact | Three referees, three accents, one voicemail greeting.
- | Greeting was well recorded.
referee-untraceable | At the shipping line's head office they've none of the three, afloat or ashore.
- | Next.

- | Zoology museum. Taxidermist.
account-recent | The society's member page for him has a "joined: today".
plausible-wrong | He'd stuff the owl "through the beak".
- | The owl is 140 years old and wasn't told.

test-substituted | Someone small wrote the theory, someone tall did the reversing, and a third one came for the certificate.
- | Examiner's on leave since.
- | Fleet manager wants a re-test of everyone from that centre.

profile-owner-other | The star profile turned out to be registered on a lady pensioner in Varna who thinks it's for her pension.
- | She'd given her cards to a polite young man.
- | Platform's been told.

shared-account | The handwriting in the ward book is three people's and she's alone on the ward.
- | Full moon, eight admissions.
id-rented-or-borrowed | Finally she said it: the pin's her cousin's, the cousin gets the December bonus.
- | Incident form filled in with her, over toast.

employer-site-copied | Their "history since 1954" has the founder of the Swedish original with a moustache drawn out.
employer-staff-unfindable | Chairman, treasurer, head of care: no tax trail, no phone, no school friends, no graves.
- | I tried the graves because I was passing.

- | Weights and measures office, calibration tech.
support-document-altered | Calibration diploma refers to a kilogram we retired.
- | Physics joke, sorry.
school-not-found | Its college appears only on its own page and in two spam mails.

phone-other-name | My phone tells me that "CFO Reference" is "Danny Tiles Home".
- | Danny did do a nice job with the voice, I was half sold.
referee-denied | Group's finance desk: our CFO's a woman and she's beside me.

peer-report | Nursing board of the neighbour state mailed all hospitals a "be on the lookout", and hers is picture two.
- | We were about to give her keys to the narcotics.
- | Chief nursing officer's day has been rearranged.

own-work-unknown | The bridge on his first page has four piers. I asked about the fifth and he described it.
- | Cruel, I know.
false-premise-accepted | Then I asked how the opening with the bishop had gone, and he said the bishop had been charming; it was opened by a mayor and a brass band.
- | Band was bad, I've a film.

contact-self-supplied | He'll connect us to his old ministry himself, he says, and no, the ministry's own exchange "is broken since the coup".
- | The exchange isn't broken. I got music.
employer-denies | After the music: Personnel, which doesn't have him.

- | Fish biologist. Salmon counter, basically.
- | Referee at sea till the 30th.
referee-confirmed | Reached on the research vessel via the institute's radio room; yes, five seasons, counts fast, gets seasick.
discrepancy-explained | Contract gaps are because the institute hires by the run, its HR sent all ten contracts.
- | River station from May.

- | Teachers' council of Jamaica, helper's note.
school-confirmed | Shortwood found her in the second ledger, the one the mice had been at.
name-change-documented | Ledger has Thompson; marriage to Mr Bright's on file with the parish.
- | She'll teach grade 3 in Mandeville.

- | Glass eye maker. Yes it's a trade. Lauscha.
- | She says eleven years, chamber says nine.
discrepancy-explained | Two of them she was helping at her uncle's bench without registration; uncle and guild master both attested it.
- | She matched my iris by eye.

- | Barrister's devil gone to banking.
- | Name in Law List spelt with one t.
discrepancy-explained | The printer's mistake was acknowledged in an erratum, which she had kept, in a plastic sleeve, like a true lawyer.
- | Compliance loves her.

- | Sheep shearer, world record holder says he.
account-recent | The record's on a page which was put up on Sunday.
interest-unknown | Wide comb, narrow comb, he'd "take a medium".
- | Sheep took the decision for us.

many-profiles | One lady, four networks' worth of her: dentist in Kyiv, dentist in Lviv, lawyer in Lviv, and our toxicologist.
photo-found-elsewhere | The picture is from a stock site where it's called "confident woman near shelf".
- | Fourth floor asks whether she's coming on Monday.

refuses-background-check | Yes to the salary, yes to the car, no to the phone call to his old firm.
- | Car was a Skoda.
peer-report | The old firm found us anyway: theirs was the stolen client list, and they've a judgment.
- | The Skoda stays.

- | Interim finance director via an interim agency via an interim portal.
agency-opaque | Who checked him? The portal. Who's that? The agency. And you? The portal.
- | I drew it as a triangle.
support-document-altered | Meanwhile the institute told us that his fellowship number's on a fellow who resigned it in protest in 1983.

id-number-mismatch | Her social insurance number draws a pension in Cádiz already.
- | She's thirty-one.
support-document-altered | The payslips carry that number as well, so they're of one hand.
- | Gestoría told.

- | Planetarium, presenter. Kids' favourite already.
plausible-wrong | He has the moon go round in a day, "that's why it's called a day".
school-denies | Astronomy dept at Leiden: not ours, and please stop him.
- | We stopped him. Kids booed.

- | Paper mill, shift chemist.
discrepancy-explained | Everyone from that mill has two end dates because it was sold at midnight mid-month; the buyer's HR sent the transfer list with her on it.
- | She wrote both dates, poor thing, to be honest.

- | Lighthouse museum, Danish coast, one visitor.
returned-under-new-name | The applicant for custodian is the one whom we'd caught with the brass lamp, dyed, and called Bo.
- | I gave Bo a tour. Bo knew the way.

same-resume-as-other | Pulled 40 CVs for "clinical coder": nine have one grandmother who inspired them, with one recipe.
- | It's a good recipe.
same-photo-as-other | Two of the nine have one face too, mirrored.
- | Sourcing partner put on notice.

- | Radio station. Newsreader with "BBC years".
employer-denies | The Beeb's pension trust: no contributor of that name in any of the schemes.
own-work-unknown | On the tape he played us he couldn't say what the story was about, "they just hand it to you".
- | A sparrow flew in, best part of the day.

- | Polytechnic workshop, lathe instructor.
skill-gap | He put the chuck key in and reached for the switch; I reached first.
support-document-altered | City & Guilds say that the certificate's from a batch stolen in transit in Leicester.
- | Nobody hurt.
