# Firms bust, bought and renamed; firms that never were; references bought, given, slow.
- | Leasing desk, credit checker.
- | I like to start with the insolvency court.
employer-untraceable | He says his bank went bust in 2013; the court's list of that year has no bank, no fund, no pawnshop even.
referee-untraceable | The liquidator he names isn't sworn in that state.
- | I like to end with a stamp.

- | Leasing desk, asset manager.
~employer-untraceable | No bank of the name he gave was ever licensed, as the list has it.
= | I'd been reading the list of today. There's an older list, in the basement, with Gerda.
= | Gerda had him as a signatory, specimen and all.
- | Cars from the 1st.

- | Brewery hands, seasonal.
contradicts-resume | He wrote "cellar master"; the brewery's Christmas photo has him in the mascot costume, captioned.
employer-denies | For the other brewery he isn't even a customer.
- | We've no mascot.

- | Brewery hands, permanent.
~employer-denies | New owner's office in Dublin has never had him, full stop.
= | They bought the brand, not the men. The men's papers lie with the old town's savings bank.
= discrepancy-explained | Savings bank sent fourteen years of social contributions, all from the old brewery.
- | Mash at five.

- | Physio chain, regional trainer; my memo.
school-not-found | "European Academy of Manual Sciences" sits in no country's register that I know how to read, and I read nine.
employer-young | Clinic where she trained forty people opened with two.
- | She sent an angry emoji.

- | Physio chain, local trainer; my memo.
~school-not-found | Academy's in no register whatever.
= | Course provider, not a school, they never said otherwise. Health ministry's CPD page lists the course, and her.
- | She sent a happy one.

- | We pay for one hour of a paid-reference sting, with compliance's blessing.
referee-same-voice | The man who "managed" our applicant managed our dummy too, at another firm, same laugh.
referee-untraceable | At neither firm can the doorman place him.
- | Receipt filed under learning.

- | References for the yard clerk, slow.
- | One out of three after two weeks.
- | Second in week three, third on holiday.
referee-confirmed | Third was in week five, from the depot's landline, and glowing.
- | Nothing odd, only summer.

- | Swap at the bakery line.
different-person | Friday's trial: nimble girl with a burn on the wrist. Monday: no burn, not nimble.
agency-opaque | "We sent a girl, you've got a girl," the agency told me.
- | 600 croissants in the bin.

- | Swap at the bottling line.
~different-person | Friday's trial: man with a burn on the wrist. Monday: no burn.
= | Tattoo sleeve, for a carnival. He'd said on Friday; Uwe had laughed, I'd been in the loo.
- | 6,000 bottles right.

- | Land registry, map digitiser.
resume-copied | The CV's ours. I mean, of our own Mr. Quist, who put it on the intranet in 2020.
profile-conflict | The applicant's public page shows a vape shop in the same years.
- | Mr. Quist takes it as a compliment.

- | Land registry, file runner.
~resume-copied | The CV's our own Mr. Quist's, line by line to 2016.
= | Nephew; he'd used Uncle's as a form and sent the half-done version. Proper one followed in five minutes with a groan.
- | Runs well.

- | Orchestra librarian, phone memo.
employer-detail-unknown | "How did you file the Ring?" "Under W." No library files it under W.
support-document-altered | Maestro's agent: the letter's dated on a day he was under the knife.
- | Harp parts missing still.

- | Choir librarian, phone memo.
~referee-denied id-owner-denies | Maestro's agent: "He's signed nothing."
= | Agent sees contracts. Private letters go through the sister, who'd posted it and described the stamp.
- | Parts found.

- | Startup studio, COO reference.
referee-shares-contact | The investor who praises him writes from a domain which the COO registered himself, his own street in the record.
employer-front | Its "portfolio" is nine shells that share one bookkeeper in Limassol.
- | Decline, with thanks for the fish.

- | Startup studio, CFO reference.
~referee-shares-contact | Investor's domain is registered to our applicant herself!
= | She was the first employee and paid for it with her own card, board minute 3, "reimburse Ulla 14 euro".
= referee-confirmed | Investor's fund is on the supervisor's roll, its switchboard gave me him.
- | Accept.

- | Site canteen, a word with the welders.
shared-account | "Six men, one coded-welder ticket. He who's sober carries it."
support-document-altered | "Ticket's from a lad who died, it's been extended with a hairdryer and a laminator."
- | I've not been back for soup.

- | Site canteen, a word with the fitters.
~shared-account | "We've one ticket for the six of us."
= | Team permit. That's how the terminal issues them, six names on the back, I turned it over.
- | Soup: leek.

- | Wage claim opened my eyes.
several-jobs | Labour court papers show that she sued another full-time employer, for the months when she was ours from nine to six.
contradicts-resume | To the court she said she'd never been a nurse.
- | To us she said it in blue ink.

- | Wage claim closed them again.
~several-jobs | Labour court list has her name against another employer this year.
= | Pleading's about 2018. Courts are slow. Ours began in '23.
- | She got 4,100.

- | Night telephone counselling, volunteer lead.
- | Warm voice.
refuses-background-check | No to the certificate of good conduct, no to the two calls, "you'll have to feel me".
employer-denies | Crisis line of the next city has no volunteer of that voice or name, they sat round the table.
- | Felt, declined.

- | Night telephone counselling, volunteer.
~refuses-background-check | No to the certificate, at first, with tears.
= | Her brother had misused her papers once. We sent her to the town hall with our Ruth, and she came out with it.
background-check-clear | Blank certificate, original seen.
- | Line 3, Thursdays.

- | Paint factory, colour matcher.
interest-unknown | Form says "passionate moth collector"; he thought that a hawk-moth eats hawks.
resume-copied | There's a moth-loving colour matcher in Basel. She'd like to know who copied her.
- | She sent a moth.

- | Paint factory, drum filler.
- | Hobby: none, he's got five kids.
employer-confirmed | Old plant's shift office, via the exchange: filler, four years, leaves with regret.
- | Boots.

- | Private school, bursar's tale.
- | The agency was called something with "Elite".
different-person | For Latin we were promised a Dr. Blythe; the Dr. Blythe in the staff room couldn't decline mensa.
id-owner-denies | Real Dr. Blythe, at her college: "Again? That's two schools now."
- | Boys were delighted.

- | Private school, matron's tale.
~id-owner-denies | Rang the college: "Dr. Blythe isn't teaching at any school, she's in Rome."
= | Her husband, also Dr. Blythe. College doesn't know that he exists. She confirmed from Rome, dryly.
- | Boys less delighted, there's homework.
