# Longer notes of five to seven lines: visits, house searches, unravelled and dissolved suspicions.

- | House visit, with constable, Tuesday, sleet.
- | Door opened by a woman in a ski jumper.
pickup-by-other | She'd been "accepting for the gentlemen" since Lent.
same-device-as-other | In the dining room, where others have a table, she has shelves, numbered, lids, tags of all trades.
crypto-or-third-party-payment | Her ledger, in green ink: pay in, 85 out by a coin kiosk, 15 hers.
- | She offered the constable a chair; he stood.
- | Ours is shelf 12.

- | House visit, without constable, Wednesday, sun.
~pickup-by-other | The woman who opened said yes, she'd accepted it for "the gentleman".
- | My heart sank a bit.
= sharing-explained | He rents her granny flat; his door is behind the hydrangeas, a bell with his name, a step, and him on it, eating toast.
id-shown-and-matched | He wiped his hands and showed me the driving licence.
- | I was given hydrangeas.

- | How it came out, for the training deck.
- | Bree wanted to send him a baby present.
contradicts-resume | He thanked her for a girl; in the spring it had been a boy, named Wyatt.
address-change | He gave her another street than the one we'd on file since Monday, the second that month.
- | Bree drove it there herself.
forwarder-address | It was a wall of letter boxes beside a nail salon.

- | How it didn't come out, for the training deck.
- | Bree wanted to send him a baby present as well.
~contradicts-resume | He thanked her for a girl; in the spring it had been a boy.
= discrepancy-explained | Twins. Wyatt and June. Photo of both in the sling.
- | Slide 14: don't jump.

- | From the claims log of our kit insurer.
- | Fourth screen "lost".
pickup-by-other | All four were handed, per depot film, to one and the same man in a Packers cap.
? | The four claimants live in four states.
referee-shares-contact | And the first one's referee gives the Packers man's cell.
- | Claim refused.

- | From the claims log, approved.
~address-change | Screen was to go to his mother-in-law at the last minute.
= | Burst boiler, and the boiler is our own insured's, paid on Friday, case 7.
- | Screen there, dry.
- | Approved with a laugh.

- | A teacher's account of a parents' evening.
- | I sat beside a pupil's father.
signins-apart | He runs, he said, "a hotel for laptops", twenty guests, their owners in Asia.
- | He showed me pictures, proudly.
same-device-as-other | One of the guests has our school's own crest: Ms Lane's, the remote maths coach.
- | I ate my quiche and went home.

- | A teacher's account, the next evening.
~same-device-as-other | Another father: "we've twenty of them at home, all yours and other schools'!"
= sharing-explained | He repairs Chromebooks for the district, van outside with the badge.
- | Mine's done, he said, it was jam.
- | It was jam.

- | Investigator's summary, subject D.
- | Interviewed by video three times, friendly.
hosting-address-noted | Each call was carried by a provider that sells idle home lines.
timezone-mismatch | In the second the bin lorry came by, on a Sunday, at night.
- | He said Sunday collection. The council says Tuesday.
place-conflict | In the third he'd "always been" in the neighbouring county.

- | Investigator's summary, subject E.
- | Interviewed by video twice, a bit gruff.
~timezone-mismatch | In the second the bin lorry came by, on a Sunday, at night.
- | He said Sunday collection and I doubted.
= discrepancy-explained | The council, rung: yes, Sundays at night, pedestrian zone, since the trams.
local-knowledge-shown | He also named the driver and the driver's dog.

- | Note for the board, the quiet analyst.
- | Hired in March, praised in May.
own-device-insisted | He'd asked to skip our machine in favour of "a portal I know".
- | We'd let him, to our shame.
remote-desktop-use | The portal's a rented desktop in Virginia; behind it, says the provider under order, there's always a line from Liaoning.
data-taken | In June the client list went up to a private bucket, by portal.

- | Note for the board, the other analyst.
~own-device-insisted | She, too, had asked to skip our machine in favour of a portal.
= tool-agreed | It's the national health portal; no other way into that data, and we pay for her seat.
- | Praised in May, June and July.

- | Wife of a host to our hotline, 6 May.
- | "My husband's not a bad man."
keep-awake-tool | "He has built a thing out of Lego that taps them all day."
signins-apart | "The people come in by the internet and he only taps."
- | "How do I get him out of it?"
- | Hotline gave her the advice line.

- | Wife of an employee to our hotline, 7 May.
~keep-awake-tool | "My husband has built a Lego thing that taps his computer all day!"
= tool-agreed | It tests touch screens; his project, his patent, our name on the Lego.
- | "He's not a bad man, then?"
- | He's not.

- | Interview debrief, cartographer.
- | Beautiful sample maps.
cannot-answer-local | From which side does one enter his own village by the only road? He guessed, wrong.
portfolio-copied | The sample of the delta was drawn by a Dutch woman in 2011, signature scrubbed.
- | She'd like to know, too.

- | Interview debrief, surveyor.
~cannot-answer-local | From which side does one enter his village by the road? He got it wrong.
= discrepancy-explained | He comes by ferry, there's no car; I looked it up, and the ferry side is as he said.
- | Maps true to the metre.
