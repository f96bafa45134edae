# Excuses that fail when checked, against ends that come late or came beforehand.
- | Procurement analyst, round two.
employer-denies | Timber group: not on any payroll of the seven mills.
- | He said he was with an agency, Larkfield.
? | Larkfield has existed for two years and he claims eight; they've never had him either.
- | He then said another agency.
- | We stopped asking.

- | Procurement analyst, the other pile.
= | On her form, bottom line: "paid through Larkfield, ask for Gus".
- | I skip bottom lines, evidently.
~employer-denies | Timber group said they'd never paid her a penny.
- | I wrote the rejection.
= | Before sending I read the form again, and asked for Gus.
= | Gus had her contract, two years and a day.

- | Prison dentist, locum.
support-document-altered | Dental council's entry for that number has a woman's name.
- | "A clerical thing, they're fixing it."
? | I rang the council: nothing is being fixed, nobody has written to them.
employer-denies | Clinic he ran has always been run by two sisters.
- | Chair remains empty.

- | Army dentist, locum.
~support-document-altered | Dental council's entry has a woman's name on his number.
- | "A clerical thing, they're fixing it," he told me, ha.
- | I rang them, ready for a fight.
= | They were fixing it. Row slip in the March upload, 60 dentists hit, list on their front page.
- | Chair filled.

- | Fleet scheduler, reference round.
referee-same-voice | First referee sounds exactly like the applicant.
- | "My brother," he said. "We worked together."
? | Registry has him as an only child, as does his own mother on Facebook.
- | Trucks leave at four.

- | Fleet scheduler, other reference round.
= | She'd told Bettina on day one: "You'll get my brother, he's my old boss."
- | Bettina's off sick.
~referee-same-voice | I got a male copy of her, same jokes, same Rhineland lilt.
- | Marked it red.
= | Bettina, from her bed: it's the brother, company register has him as owner, I looked it up in January.
- | Unmarked.

- | Growth marketer.
employer-young | Start-up's incorporated a year after he says he left it.
- | "We operated informally before."
- | From where? "Stealth."
employer-staff-unfindable | With whom? Nobody he could name, and nobody names it.
- | Next.

- | Growth marketer, Zagreb.
~employer-young | Start-up incorporated a year after she left it.
- | I sighed. I'd been told "stealth" so often.
- | "We were a project of the faculty," she says.
= | Faculty's annual report: project, budget, her name, and a picture with a cake in the shape of a router.
- | Hired.

- | Sterile services technician.
contradicts-resume | Trust's dates: eleven weeks. His: eleven years.
? | "Typing error," he said, and changed it to nine.
- | Trust again: eleven weeks.
- | No more edits accepted.

- | Sterile services technician, night.
~contradicts-resume | Trust's dates: eleven weeks. Hers: eleven years.
- | She went quiet, then said try the old trust.
- | I didn't think there was one.
= | There was; merged in spring; eleven years with them and eleven weeks since, same sink.

- | Kiosk chain, area manager.
employer-address-empty | Last office is a dry cleaner's.
- | "They've moved."
? | Dry cleaner: "Here since '83, nobody moved, unless you mean my husband."
employer-untraceable | New address he gave isn't in the town at all.
- | Area still open.

- | Kiosk chain, cashier trainer.
~employer-address-empty | Where her last office should be they press shirts.
- | "They've moved," she said as well.
- | Fool me once, I thought.
= | Dry cleaner: "Upstairs. They've moved upstairs." And waved at somebody on the stairs.

- | Penetration tester.
- | Smart, no question.
support-document-altered | Certificate verification code opens another man's exam.
- | He said they'd mixed his up with a colleague's.
- | The body's answer: colleague's real, passed; your man booked, didn't show.
contact-self-supplied | He offered a "direct line to the body". It's not one of the body's lines.

- | Penetration tester, Split.
- | Smart too.
~support-document-altered | Verification code opens another man's exam.
- | Said they'd mixed his up with a colleague's; I'd heard it before lunch.
= | Body: correct, swapped two vouchers at the centre in Split, both men now have new codes.

- | Interim CISO.
several-jobs | A vendor greeted him as "our client at the bank"; he's full time at the bank.
- | "Handover period," says he.
? | Bank's press page this week: he's just been promoted.
- | Contract torn.

- | Interim CISO, her.
~several-jobs | Vendor greeted her as "our client at the bank".
- | "Handover period," says she.
- | Long look around our table.
= | Bank's chair mailed within the hour: two days a week till the 30th, agreed with you, see annex. I did see annex.

- | Fish counter, senior.
referee-untraceable | Manager "Big Al" isn't known at the hypermarket.
- | "He's left."
? | Personnel: no Al of any size since opening day.
- | Ice machine's loud.

- | Fish counter, junior.
~referee-untraceable | "Big Al" not known at the hypermarket.
- | "He's left," she shrugged.
- | Personnel: no Al.
= | Concession stand! Fish isn't theirs, it's a tenant. Tenant's wife: "Al? At the harbour since May, here's his stall."
= referee-confirmed | He came to the stall's phone, gulls and all.

- | Test automation, Kyiv agency.
different-person | The woman in sprint one had a scar on her brow. The woman in sprint two hasn't.
- | Agency: "makeup".
? | We asked for both on one call, they cancelled thrice.
agency-opaque | Now they say the first was "a demo resource" whose papers they can't release.
- | Sprint three is in-house.

- | Test automation, Lviv agency.
~different-person | Scar in sprint one, no scar in sprint two.
- | Agency: "makeup", of course.
- | We asked for a plain call.
= camera-on-and-same-person | She wiped it off live. Scar. Daughter's school play had needed her flawless.
- | Sprint three as planned.

- | Bookshop manager.
profile-conflict | Her own page says assistant there, two seasons.
- | "I'm modest online."
? | Till receipts of six years are signed by one manager, male, who's still there and was amused.
- | Window display Thursday.

- | Bookshop assistant.
~profile-conflict | Her page says manager, her CV assistant!
- | Odd way round.
- | Asked her.
= | "I was demoted when I had the twins, I sued, they paid." Tribunal's judgment is public; so it is.
- | Hired as manager.

- | Contract lawyer, overseas bar.
school-denies | Law faculty can't find him for the years given.
- | "Try evening law."
- | Evening law is the same registry, same answer.
support-document-altered | They did recognise the dean's signature. It's off their prospectus.

- | Contract lawyer, islands bar.
~school-denies | Law faculty can't find her.
- | "Try evening law," she said without blinking.
- | Here we go, thought I.
= school-confirmed | Evening law's in another building with its own ledgers; top of the year.

- | Clinic's cleaning firm.
shared-account | Door log has her in two wings at one time, nightly.
- | "Card was copied by a bad ex."
- | We replaced it on Monday. Tuesday, two wings.
- | Firm replaced.

- | Clinic's laundry firm.
~shared-account | Door log has him in two wings at one time.
- | "I only have two legs."
- | We replaced his card. Same again.
= | Wing B's clock is nineteen minutes slow. Janitor's been saying so since autumn.
