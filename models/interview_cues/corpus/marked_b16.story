# Tech hiring mostly, in recruiters' and engineers' words.
- | Req 7781, React, screen with Talia.
resume-copied | GitHub readme "about me" is a Finnish guy's, job for job, with Tampere turned into Tampa.
employer-denies | Tampa credit union's VP Eng, cold mail: "We're a Vue shop and he's not ours."
- | Talia archived.

- | Req 7781, React, screen with Oleg.
~employer-denies | VP Eng at the credit union replied "doesn't ring a bell".
- | Candidate not bothered at all.
= | He'd been with the core banking supplier on the fourth floor; VP walked up, came back with three names and a high five.
- | Panel Wed.

- | Sourcer's dump, 14 profiles from one mill.
same-resume-as-other | Grep "spearheaded the strangler" hits 9 of 14.
employer-untraceable | "Bluewave Infotech Solutions LLC": no EIN, no people, no Glassdoor whine even.
- | And nobody's without a Glassdoor whine.
- | Mill added to filter.

- | Sourcer's dump, 3 profiles from a bootcamp.
~same-resume-as-other | Grep "spearheaded" hits 3 of 3, same line, same metric.
= | Capstone. One project, three students, metric's the class's. Readme credits who did what.
own-work-explained | Nadia showed her half on screen and broke it on purpose.
- | All three to HM.

- | Backend, LATAM hire, note by EM.
- | Great first call.
contradicts-resume | Said the Chilean airline in call one; résumé has a Peruvian bank those years; "both, sort of".
referee-denied | Airline's CTO is a friend: the "tech lead" he gave as reference was never there.
- | EM out.

- | Backend, LATAM hire, note by EM, Aug.
~contradicts-resume | Airline on the call, bank on the page, same years.
= | Co-branded card team. Bank paid, airline housed. The card's in my own wallet; CTO friend sat next to her.
- | EM in.

- | Staffing escalation, tier 1 vendor.
different-person | PM pinged: "the new hire asked me to repeat what project this is, he'd grilled ME about it in the interview."
proxy-interviewer | Vendor's ex-recruiter on Blind: they've two "closers" who do all client rounds.
agency-opaque | Vendor wants a call with legal before they'd share the closer's name.
- | AP hold placed.

- | Staffing escalation, tier 2 vendor.
~different-person | PM pinged: new hire asks what project it is!
= | PM had three reqs. She interviewed for search, got put on billing on Friday. By PM.
- | No escalation, PM buys coffee.

- | Contract-to-hire, month 2, mentor's gripe.
output-swing | PR on Tuesday: elegant. PR on Wednesday: semicolons in Python.
shared-account | Asked him about Tuesday's, he said "I was off Tuesday". Nobody's been off.
- | Not converting.

- | Contract-to-hire, month 2, mentor's gripe too.
~output-swing | PR Tuesday elegant, PR Wednesday junk, as if written by two people.
= | Wednesday's was a paired thing with our intern, trailer in the commit says so. I don't read trailers.
- | Converting.

- | Data platform, EMEA, ref pack.
referee-text-only | Three referees, three Proton boxes, zero voices.
referee-same-wording | "He is the glue and the scissors" in two of the packs.
refuses-background-check | Company switchboard? "Please don't, they're in a reorg."
- | Reorg or not, it's a no.

- | Data platform, EMEA, ref pack B.
~refuses-background-check | "Please don't call the switchboard, they're in a reorg." Yeah right.
= | FT had the reorg on page one the next day. Ref called ME from the desk she was clearing.
- | Offer, gold band.

- | Mobile dev, 2nd opinion.
profile-conflict | Play Console name on "his" app: a Jakarta agency with another team page.
own-work-unknown | I asked for the app's bundle id. "Like, the logo?"
employer-staff-unfindable | His CTO of four years: no talks, no commits, no patents, no picture, no nothing.
- | Second opinion same as first.

- | Mobile dev, Jakarta, 2nd opinion.
~profile-conflict | Play Console name isn't hers nor her firm's.
= | White label, publisher's a bank. She pushed a staging build while I watched my phone.
- | Second opinion better than first.

- | Security vendor's analyst, week 1 of engagement.
employer-front | His "SOC in Vilnius" is on the CERT advisory as a cover for money mules.
resume-copied | Certificates, talks, badge numbers: those of Ms. Petrauske, who actually spoke at our meetup.
- | Access cut at lunch.

- | Security vendor's analyst, week 1, other engagement.
~employer-front | His SOC shares its name with one on the CERT advisory.
= | CERT lists the dot-biz. His is dot-lt, they reported the dot-biz themselves in 2022, case number given.
- | Access kept at lunch.

- | Hiring bar raiser, verbatim.
- | "Loved the energy."
contradicts-resume | "Claims L6 at the big river company; my old skip looked: L4, PIP, gone by month seven."
employer-detail-unknown | "Didn't know what a six-pager is. They bleed six-pagers."
- | "Strong no."

- | Hiring bar raiser, verbatim, Monday.
- | "No energy at all, jet lag."
~employer-detail-unknown | "Didn't know what a six-pager is."
= | "Subsidiary. Warehouse robots. They speak Slovak and do wikis. I checked with a guy I trust."
- | "Strong yes."

- | Game QA lead, remote.
several-jobs | Same face QA-leads for a rival; their credits roll has him, ending last week.
account-recent | His MobyGames page was born on Sunday with eleven titles.
- | GG.

- | Game QA lead, onsite.
~account-recent | MobyGames page born on Sunday, 11 titles, oh come on.
= | Sunday's when I told him to make one. In chat. With a winky face.
- | GL HF.

- | Platform hire; our controller asks.
employer-address-empty | Vendor's remit address = the apartment pool house of a complex in Irving.
agency-opaque | COI is for a nail studio; vendor says insurer "mixed the scans", insurer says no policy.
- | Vendor master locked.

- | Platform hire; our controller asks again.
~employer-address-empty | Remit address = a pool house, I kid you not.
= | County renumbered, pool got 100, vendor's 100A. Mailman, deed, and my own walk past it.
- | Vendor master open.

- | Embedded C, defence-adjacent.
- | He's got the lingo.
refuses-background-check | "My past employers are classified, you can't call them."
employer-denies | We've a liaison; liaison called; programme office: no billet, no contractor badge, no him.
- | Nice lingo.

- | Embedded C, dishwasher firm.
- | Past employers all callable.
employer-confirmed | Called. Two of two, through the front desk.
- | He fixed our demo board with chewing gum, sort of.

- | Tech writer, docs as code.
portfolio-copied | Sample guide: git blame on the public one shows nine people, none her.
- | "I contributed verbally."
- | Pass.

- | Tech writer, docs as code, Wroclaw.
~portfolio-copied | Git blame on her sample shows not one line of hers.
= | Squash bot. It commits for all. PR list under it has her name 214 times.
- | Hire.

- | Support eng, body shop in disguise.
- | JD says "direct hire". Paycheck says otherwise.
agency-opaque | There's a layer nobody will name between him and us, taking 45%.
different-person | On the onsite day they'd sent "a representative of him".
- | Badge desk turned the representative around.

- | Support eng, umbrella in plain sight.
- | Layer named, rate card attached, 8%.
~different-person | Onsite day: not him at the badge desk, some older lady.
= | Umbrella's courier with his lanyard; he was behind her, tying a shoe.
- | Badge desk has it on film.
