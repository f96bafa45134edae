# Memos, logs and letters, a bit longer; oddities left open beside others cleared up (c5)

- | Log, shared services, Katowice. Analyst no. 27.
- | 08:58 badge in, by app.
keep-awake-tool | 09:04 to 16:40 one key pressed every 59 seconds: F15. There is no F15 on our boards.
several-jobs | 11:00 his face in the background of a competitor's webinar, "our team lead".
- | 16:41 badge out, by app.
- | Manager: "But he's so nice."

- | Log, shared services, Katowice. Analyst no. 28.
- | 09:00 badge in.
~keep-awake-tool | 09:10 to 12:00 scroll lock toggled 170 times.
= tool-agreed | 12:05 asked. Change ticket from Infrastructure: keep the migration window open, don't let it sleep.
- | 12:30 pierogi, both of us.

- | Dear colleague, you asked in confidence about our former mechanic.
- | He was punctual, polite.
several-jobs | He was punctual at the airport as well, as we learned when both of us gave him the Christmas bonus.
shared-account | On the days he couldn't be at two hangars, his brother held the torque wrench here, without a licence.
- | I'd rather not be named.

- | Dear colleague, about the avionics lady.
~several-jobs | Yes, she drew pay from us and the aero club in the same two years.
= discrepancy-explained | It was one post, split between us by contract, 60 to 40, and I'd do it again.
- | She sings.

- | Voice memo, typed up. Stage manager, touring company.
- | So the lighting guy, right, we hire him on Zoom, lovely reel.
different-person | Load-in at Graz, out of the van climbs a guy with a whole different laugh.
own-work-unknown | I say do me that blue from act two of your reel; he goes, which blue?
- | Show went up with two lamps.
- | He's got the per diem though.

- | Voice memo, other tour.
~different-person | Guy at load-in isn't our guy, I go cold.
= | Turns out the promoter sent a local hand to carry, ours was up on the grid already, waving a spanner at me.
- | Blue was gorgeous.

- | Minutes, item 6: interpreters' pool.
shared-account | Minister's office noticed that "Mr. Salib" pronounces his own name in two manners.
- | Coordinator was asked.
shared-account | Coordinator concedes that Mr. Salib accepts all sessions and passes half of them to students at a third of the fee.
- | Pool frozen, security to be told.

- | Minutes, item 7: interpreters' pool, Vienna.
~off-platform | Ms. Rausch had asked delegates for their private numbers in the first hour.
= discrepancy-explained | The chair had told her to: the booth's intercom was dead and the numbers went on a paper that was shredded at five.
- | Item closed.

- | Handwritten, found in the tip box.
- | I clean the 4th floor.
- | Room 418 is your "regional expert".
shared-account | There sit always two, one talks to the camera, one under the table with a laptop types.
coached-or-reading | The one who talks has a thing in the ear and waits till it's warm.
- | I have respect for all work but.

- | Handwritten, same box.
~shared-account | Room 420 also two people!!
= | Forgive, it's a trainee for the month, he has your badge and shook my hand.
- | I've mopped twice to be sure.

- | Contract manager, road marking.
- | Paid by the metre since April.
several-jobs | The same white line, km 12 to 19, sits on his invoice to us and on his invoice to the motorway people.
- | He says lines look alike.
crypto-or-third-party-payment | Wants April settled through "a friend's purse, USDT".
- | Thermoplast lot was good.

- | Contract manager, bridges.
- | Invoice and hours from a lone inspector.
~payee-churn | IBAN changed in March. And once more in April.
= payee-confirmed | Savings bank merged twice, he's the holder on all three, their branch girl read me the name out letter by letter.
- | Bridge 7 needs bolts.

- | My brother-in-law works at a removals firm in Enfield.
- | He says to me, those freelancers of yours?
same-device-as-other | He carried seventeen identical silver laptops up to one flat, each with a lady's name on tape.
kvm-hardware | Plus a little box with a fan that "lets people in from outside", said the tenant.
- | He got a tenner tip.
- | I sell paint, I just pass this on.

- | My brother-in-law, same removals firm.
~same-device-as-other | Nineteen laptops to one flat!
= sharing-explained | A refugee school. The headmistress came down and helped carry, the council paid him.
- | No tip but sandwiches.

- | Payroll to Plant Director, one page.
- | Headcount at the gate 301, wages 309.
? | The eight are all in the packing hall, all on nights.
crypto-or-third-party-payment | Eight bank cards, and the cash machine at the bowling alley empties all eight within four minutes.
- | Shift boss bowls on Thursdays.
id-number-mismatch | Two of the tax numbers belong to people in the cemetery.

- | Payroll to Plant Director, next quarter.
- | Gate 298, wages 304.
- | Six on maternity leave. List attached.
- | All birth certificates seen.

- | Beekeepers' coop, web shop girl.
- | She's been poorly.
hours-refused | Won't pick up in the day, won't say what.
- | Shop's fine, honey's out.
- | Left as is, ask again after the fair.

- | A/B desk, sports betting odds, remote trader.
- | Started 4 weeks ago.
different-person | My trainer asked, "Who's this?" at the second one-to-one; the chin's new.
output-swing | In the first week he priced snooker blind, now he needs help with a coin toss.
- | "I've had a hard time."
? | We asked for a doctor's note; the doctor it names has been in Canada for years.

- | A/B desk, remote trader, handball.
~output-swing | Form dropped off a cliff in week three.
= | Feed was late by nine seconds on his line only; he'd told us, no one read it, we've patched it.
- | Best margins on the floor.

- | Cemetery gardening, county.
- | He buries well, if I may say so.
several-jobs | Town hall has found him full-time on the books of the crematorium, the golf course and us.
- | He says he runs.
- | The three of us met in a car park.
several-jobs | The golf course had even given him a flat.

- | Cemetery gardening, seasonal.
~several-jobs | Golf course says he's theirs.
= discrepancy-explained | Was theirs, till the frost. Their greenkeeper had simply not turned the page of the wall chart.
- | Tulips in by Friday.

- | Theme park, costume staff.
shared-account | The bear has been five people this week and one name on the sheet.
- | They draw straws by the skip.
- | The name is the one with the licence to work.
id-rented-or-borrowed | He charges them ten a head for it.
- | Children saw nothing amiss.

- | Theme park, costume staff, Easter.
~shared-account | The hare has been five people and one signature.
= sharing-explained | Heat rule of ours: 20 minutes a head, team leader signs for all. It's on the fridge.
- | Ice lollies reordered.

- | Law centre, night hotline, one-woman desk.
- | Gets 2 calls a night.
persona-collision | Opened with "Kidney transport, good evening", corrected herself, twice.
several-jobs | The transport people: "She's in our chair eight till six."
- | Our chair is eight till six.
- | We liked her.

- | Law centre, day hotline.
~persona-collision | "Kidney tr... Law Centre!" in the first minute.
= discrepancy-explained | Last week at the old place, habit; their letter thanks her and gives the date, a Sunday.
- | She now has a card taped to the phone.

- | Slack, #ops-private
- | @mo who's on the runbook?
signins-apart | badge says floor 2, the console says Kyiv, the VPN says Ohio, choose
first-day-recon | he's dumped the whole AD in his first coffee break
- | ok killing it
- | he's typing "is something wrong?"

- | Slack, #ops-private, a week on
~many-countries | console says Oslo, Cairo, Lima for one guy in ten min
= tool-agreed | that's the latency probe he was told to install, ticket OPS-9 lol
- | unkilling it

- | Tutor for the bar exam, hired by parents' council.
interest-unknown | His CV says "marathon, 3:02"; he thought it's 26 kilometres.
skill-gap | He hadn't heard of the hearsay rule and asked the girls to "look it up together".
proxy-interviewer | The aunt who had got him hired did the call in his jacket, camera on the collar.
- | Aunt is an actual judge.

- | Tutor for piano, same council.
~interest-unknown | Said he'd never heard of the song that his own page calls his favourite.
= | Page was written by our secretary, who'd mixed him with the flute man.
- | He played it anyhow.

- | To the ethics line, Part 2.
- | I don't want the man sacked, I want it to stop.
identity-borrowing | He goes round the canteen asking who'd lend their login for a day, "five days a month, fifty each".
- | Two said yes.
account-swap | One of the two let him bid under her name for a roofing job that she'd never touch.
- | Canteen soup was pea.

- | To the ethics line, Part 3, correction.
~identity-borrowing | I wrote that he asked people for their logins.
= | It was the Secret Santa, "lend me your name for a day"; I'm red to the ears, please bin part 3.
- | He drew me in the lot.
