# Registers, renamed schools, pending licences, archives; and papers that the issuer disowns
support-document-altered | State of Ohio, wall licence, respiratory care, expiry 2026: the state's copy says 2019, expired.
- | She says renewals are "in the post".
support-document-altered | Columbus looked: no renewal filed, no fee, not one.
- | Vents need hands, I know, I know.

~support-document-altered | Ohio's page: EXPIRED, 31 March.
- | Hers on the wall says 2026.
= discrepancy-explained | Columbus is migrating its site, batch M to R loads on Sunday; the clerk read me 2026 off her own terminal.
- | Loaded Sunday, as promised.

- | Polish diploma, Technical University of somewhere.
school-not-found | The somewhere is a village with a pond, population 212.
same-photo-as-other | The face on the diploma photo came in last June with a Slovak one.
- | Recruiter says the CV was "so clean".

~school-not-found | Karl-Marx-Stadt University? There isn't any such town even.
= | It's Chemnitz, and I should've listened in school.
= school-confirmed | Chemnitz Archive: Dipl.-Ing., 1987, "gut".
- | Gearboxes, he smiles at gearboxes.

- | Board of Cosmetology, Georgia.
support-document-altered | Licence shows a QR that opens her own Etsy shop, where they're 60 apiece.
peer-report | Inspector Dill: eleven salons have bought 'em.
- | She'd done my fringe, evenly.

~employer-untraceable | Kosmetik-Kombinat "Rosa Luxemburg" no longer anywhere.
= discrepancy-explained | Wound up by the Treuhand in '91, pension office keeps its wage lists.
= employer-confirmed | Wage lists: apprentice, then master, 1979 to 1990.
- | Salon opens with her on the first.

- | Radiation protection certificate.
support-document-altered | Its course number is that of a yoga week.
contradicts-resume | And she told the physicist she'd "never had the need for one".
- | X-ray room's locked.

~support-document-altered | Course number on the radiation paper leads to a yoga week.
= discrepancy-explained | Adult college reused numbers each term; spring's 4410 was yoga, autumn's was X-ray, course director has her exam.
- | Breathe out, hold.

- | Foreign degree equated, supposedly.
support-document-altered | WES reference 40-something is for a man in Lagos, in agriculture.
school-denies | Port Harcourt: "Pharmacy? She did not pass the gate."
- | 6 boxes of her things still here.

~school-denies | Port Harcourt wrote back: no record, kindly stop asking.
- | Hope sank a bit.
= discrepancy-explained | Her campus was carved out as a new university in '07, took its files along in a bus.
= school-confirmed | New university: yes, pharmacy, second-best of her year.
- | Hope up.

- | Security clearance, level 2, "transferred".
support-document-altered | UKSV: not held, not lapsed, not pending.
evades-personal-questions | Who sponsored it? "That's classified." Which year? "Also."
- | Visitor's badge handed in.

~evades-personal-questions | He wouldn't say where he worked from 2015 to 2019, not one word.
= employer-confirmed | MoD's vetting office gave the dates on headed paper and a number to ring back through the main exchange.
- | We do not ask further. Start 6th.

- | Seamstress with a guild master's letter.
support-document-altered | Guild dissolved itself two years ahead of the date.
skill-gap | Buttonhole: she made a hole.
- | Costume for act 2 has one sleeve.

~support-document-altered | Master's letter is from a guild that no longer existed that year!
= discrepancy-explained | Chamber finished what the guild had begun and kept using up its stationery, archive in Erfurt explains in two pages.
- | Act 2 has two sleeves.

- | Physio from Lviv.
id-data-mismatch | Diploma: born in Stryi, 1988; passport: Kharkiv, 1993.
- | "War," she says.
school-denies | Lviv's register works fine through the war, they told me, and has neither.
- | Ukrainian nurse on our ward cross with her.

~id-data-mismatch | Diploma says Voroshilovgrad, passport says Luhansk.
= | Same town, two regimes.
= school-confirmed | The Ministry's blue-gold register gave an extract for her in a day.
- | Physio gym, mornings.

- | Crane inspector renewal, Lebanon.
- | Mr Fadi is smiling.
support-document-altered | LEA authority say number is from the generator seller union.
- | Mr Fadi is smiling less.
disconnects-when-challenged | Then Zoom is black, Mr Fadi is gone, his chair is still turning.

~employer-denies | Beirut port wrote: we employed nobody of that name, ever.
= discrepancy-explained | Their personnel block went in the blast of 4 August; reconstructed lists came in April.
= employer-confirmed | On it: him, crane 5, eleven years.
- | He will not talk of that day and need not.

- | Fitness coach, "reps level 4".
support-document-altered | CIMSPA: membership belongs to an Alsatian, someone's joke, and he's using it.
- | Client's hamstring.

~support-document-altered | CIMSPA directory doesn't show him, not under any spelling.
= discrepancy-explained | Opt-out box. He had ticked it; they read his status over the phone with his consent and pin.
- | Hamstring better.

- | Swimming teacher.
~phone-unreachable | Federation office has had an answering machine since the 14th.
= | Carnival. Cologne.
= school-confirmed | Ash Wednesday they picked up, hoarse, and found her trainer C.
- | Lane 2 from Monday.

- | Registered valuer, farm estates, New South Wales.
support-document-altered | His licence disc's a Weet-Bix one, I swear, with API letters stuck over.
place-conflict | Dubbo he says; the caravan park in Dubbo says Cairns; Cairns says who.
- | Ram sale's on Thursday.

~place-conflict | Dubbo on the licence, Cairns on the form.
= discrepancy-explained | Half year each, cyclone season down south. Fair Trading has both lodged.
- | Knows rams.

- | Watchkeeper's medical, ENG1.
support-document-altered | Doctor's number: struck off for selling these at the bar of the Crown.
id-owner-denies | Ship's other lad saw his own serial on it and shouted.
- | Berth's offered to the next.

~cannot-answer-local | Doesn't know the pub next door to the doctor who did her ENG1.
= trouble-explained | Teetotal Methodist; described the chapel beyond it, the hymn board, the smell.
= discrepancy-explained | MCA's list has that doctor and her slip, valid two years.
- | Berth hers.
