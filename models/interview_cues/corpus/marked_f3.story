# The interview itself, third batch: short, dry, from the side; excuses that were checked. All invented.

- | Forklift fleet telematics, Gdynia. Notes on a beer mat.
proxy-interviewer | Who talked to us was Piotr's tutor; Piotr sat on the sofa, we learned from the tutor's own bill.
- | 300 zloty plus tax.
- | The tutor we would hire on the spot.

~voice-changed | Spoke like a chain smoker till two, like a schoolboy from then on.
= trouble-explained | At two he'd swapped the lapel mike for the cheap one, on my asking.
- | Fleet questions fine, both voices.

- | Perfume house, formula database, Grasse.
live-check-refused | Three fingers, please. "Why?" Because. "No."
- | Nose trained in Lyon, it says.
school-detail-unknown | She did not know there is an orgue in each classroom there.
- | An orgue is the shelf with the bottles.

~live-check-refused | Would not wave. Would not raise a hand at all.
= | Both arms are prosthetic and lay on the charger, which she'd told Odile weeks ago.
= camera-on-and-same-person | Nodded, turned, winked on request, and it was the face of round one.
- | Odile had it in a mail I hadn't read.

- | Tax software hotline, seasonal.
coached-or-reading | "Tell him depreciation," hissed a woman, and he told me depreciation.
- | I asked who was there; nobody.
coached-or-reading | "Say you live alone," and he said he lives alone.
- | You can't make it up.

~coached-or-reading | His mother prompted each answer from the stove.
= | Only where he got stuck for the English word; the job is in Hungarian and for that she was silent.
language-spoken | His Hungarian is a joy, he corrected my form.
- | Mother offered goulash.

- | Remote proofreader, encyclopaedia, letter M.
skill-gap | Sample sheet spotless; same sheet live, eleven of fourteen errors sailed through.
- | Blamed the screen.
? | Sent her a bigger one on loan, tried again: twelve.

~skill-gap | Live sheet: eleven errors missed.
= discrepancy-explained | We'd put the clean copy in front of her, there were no errors, Magnus had mixed the sheets.
- | She'd said "I think this is fine" and was right.

- | Solar park, O&M coordinator. Security forwarded:
remote-control-tool | AnyDesk session live for the whole technical talk, cursor moving with both of his hands in view.
- | Says he forgot it.
coached-or-reading | Whoever held the cursor also typed hints in the notes field, then deleted them.
- | We have the screen video.

~remote-control-tool | TeamViewer bar lit up in the middle of the talk and the mouse walked by itself.
= tool-agreed | Our own Hedda had hopped on to fix his mike, with his leave, ticket 90.
- | Mike OK by ten past.

- | Wedding-photo retoucher.
portfolio-copied | The before/after of the bride on the pier is my own shot, sold through Getty in 2017.
own-work-unknown | Which layer did the veil? "The veil layer."
- | He has nice teeth.

~portfolio-copied | The pier bride is in two portfolios, his and Lina's.
= sharing-explained | They were a duo till spring, the bride's invoice bears both their names.
own-work-explained | Opened the PSD and took the veil apart, hair by hair.

- | City archive, palaeography, a dry old job.
different-person | A dry old man spoke with us in May. In June there came a dry young one.
- | Same name, same jacket even.
id-photo-mismatch | Library card at the counter: yet another nose.
- | Mrs. Holt asked if we're doing theatre.

~different-person | May: dry old man. June: dry young one.
= | Father and son, both Dr. Emil Tauber; the father had opened the invitation meant for the son and had thought it was about his pension.
- | Mrs. Holt made tea for both.

- | Cold-store software. In the words of the night foreman:
name-mismatch-on-call | He comes up as "user-17-b". Then "user-17-c".
background-call-center | Someone shouts numbers, like bingo, and after each number a new fellow starts with good morning sir.
- | I've worked auctions, it sounded like that.
- | Told the boss in the morning.

~background-call-center | Shouted numbers, bells, forty blokes.
= trouble-explained | Fish auction at Peterhead, he was on the gantry and held the phone out so I'd smell it.
- | Knows ammonia plants.

- | Kindergarten chain, scheduler.
ai-assistant-use | Her answer began "Certainly! Here are three ways to handle a delayed pickup".
ai-assistant-use | A little tick-tick, and the phone on the ledge lit with the next one.
- | I put my own phone away too.
evades-personal-questions | Own childhood? "As a professional I focus on outcomes."

~ai-assistant-use | A robot voice spoke after each of my sentences, clear as day.
= tool-agreed | Screen reader, she's blind, HR set the room up for it.
- | She schedules in her head faster than our Excel.

- | Marine insurance, claims, Piraeus.
cannot-speak-claimed-language | His Greek ended at efcharistó.
- | Born in Volos, he writes.
cannot-answer-local | What sits above Volos? He guessed a castle; it's a mountain with centaurs, every child knows.
- | Stavros is still laughing.

~cannot-answer-local | Lives in Volos and thought Pelion was a brand of cheese.
= | He lives in Volos, Georgia Street, Melbourne; our form has only "city".
- | Stavros is less proud now.

- | From the diary of a hiring sprint, day 2.
- | Number five: brilliant, calm, Swiss watch on the wall.
timezone-mismatch | The Swiss watch on the wall said twenty to four; in Zürich it was twenty to ten.
deepfake-artifacts | When the watch chimed he looked round and the back of his head had a face on it for one frame.
- | Frame saved.

- | Diary, day 3.
~timezone-mismatch | Clock behind her ran seven hours ahead of her town.
= trouble-explained | Bar clock "Tokyo", the next one over says "Lima", she works from the closed hotel bar.
- | Number six goes through.

- | Textile mill, ERP, two sites.
contradicts-resume | She told Jutta of her twin girls and told me she's childless, in the same hour.
false-premise-accepted | I asked about the strike at her last mill, which I'd invented; she'd led the talks.
- | Both of us liked her voice.

- | Textile mill, two sites, next.
~contradicts-resume | Told Jutta she'd left in May, told me in July.
= employer-confirmed | Last shift in May, garden leave to July: the mill's wages office says precisely that.
- | Knows dobby looms.

- | Prison library, cataloguer. No joke.
refuses-background-check | Record extract? "I find the question insulting."
- | It's the law here.
all-checks-refused | Embassy, notary, our gate: insulting, insulting, insulting.
avoids-in-person | The gate is eleven minutes on foot from his alleged flat.

- | Prison library, cataloguer, next.
~refuses-background-check | Would not sign the record extract form.
= discrepancy-explained | The form named the wrong county and a birth year of 1896; with a right one he signed on the bonnet of my car.
background-check-clear | Extract is blank.

- | E-learning, Moodle admin. Terse.
virtual-camera | Cam enumerates as "XSplit VCam". Feed: 15 s loop, curtain moves the same way thrice.
lip-sync-mismatch | Voice talks. Loop chews.
- | Declined.

- | E-learning, Moodle admin. Terse.
~virtual-camera | Feed stuck on one frame, voice goes on.
= trouble-explained | Train, tunnel. Daylight, motion, ticket inspector in shot.
- | Advance.

- | Bank, fraud analyst (!). Panel of four.
same-photo-as-other | The picture she sent is the picture Ayo sent in April, mirrored, with a fringe put on.
voice-changed | And to Ferran's ear it was Ayo's lisp on Monday, none today.
- | Panel of four, four opinions.
- | Next: compliance.

~same-photo-as-other | Ayo and she have one and the same face, down to the mole.
= id-verified-in-person | Identical twins, both came with both passports, and mum.
- | Ferran bought ice cream.

- | Trout farm, sensor data. He drives a boat, he says.
interest-unknown | Which knot for a cleat? He said he uses an app.
plausible-wrong | Trout like it at 28 degrees, he told the trout farmer.
- | The trout farmer is my dad.

- | Trout farm, sensor data, other boatman.
~plausible-wrong | Said 60 degrees for trout with a straight face.
= discrepancy-explained | American, Fahrenheit; he'd have said 15.5 had I asked.
- | Dad is smitten.

- | Memo to file. Candidate Ostrander, remote bookkeeper.
disconnects-when-challenged | Line lost at "which bank did you reconcile"; lost again at "which month"; lost for good at "which country".
long-latency-answers | Where it held, she waited for something before she spoke, as one waits for a lift.
? | Candidate cited storm damage; county utility reports none for her postcode.
- | Signed, L. Whitcombe.

- | Memo to file. Candidate Brannigan, remote bookkeeper.
~disconnects-when-challenged | Line lost just as I turned to the awkward year.
= trouble-explained | Host licence of ours caps at forty minutes, as the banner had been saying.
- | The awkward year was the fire; insurer's letter seen.

- | Recruiter slang, sorry.
skill-gap | Slayed the HackerRank, then couldn't FizzBuzz his way out of a wet bag.
proxy-interviewer | Turns out a Telegram crew sits tests at thirty a pop, and his test's keystrokes are the crew's, vendor says.
- | Ghosted him.

- | Recruiter slang again.
~skill-gap | Total brain fart at FizzBuzz, stared at modulo like it owed him money.
= | His gran had died that morning and he hadn't dared to move the slot.
own-work-explained | Redo on Thursday: refactored his own scraper with me heckling.
- | Offer out.

- | Parish newsletter layout. You'd not think.
screen-share-leak | A sticky on the shared desktop: "Today I am ANNA, Leeds, 2 kids, knit".
- | She told us about knitting.
interest-unknown | Knit and purl she could not tell apart, my Doreen asked.
- | The vicar wants to forgive her first.

- | Parish newsletter, the other lady.
~screen-share-leak | Share showed a log-in for Anna while she is Anja.
= name-change-documented | Anna in the passport, Anja at home; she held it up unasked.
- | Doreen approves of her cable stitch.

- | Written by the lawyer who sat in.
- | I say only what I saw.
coached-or-reading | The witness, pardon, the applicant wore one earbud, paused, touched it, spoke.
live-check-refused | He declined to take it out; no reason given.
- | I'd have objected.

~coached-or-reading | She too wore an earbud and touched it before speaking.
= trouble-explained | Hearing aid, new model, it whistles; shown to us with the audiologist's card.
- | No objection.

- | Agricultural co-op, Excel wizard wanted. Writer: Ibu Ratna, second language.
different-person | In the Tuesday the man has big ear, in the Friday the ear is small and stick to the head.
voice-changed | Also in the Tuesday he speak from nose.
- | I have told Pak Budi but he says the internet makes this.
- | I do not think internet makes ear.

~voice-changed | In the Tuesday she speak from nose.
= trouble-explained | In the Friday she is healthy again, the flu of the whole office is gone.
- | The pivot table she make in two minute.

- | Elevator maintenance planner. Overheard in the lobby and written down.
pickup-by-other | "I'm here for Malik's laptop." "You're Malik?" "Kind of."
- | The guard gave him nothing.
id-rented-or-borrowed | "Malik gets two hundred a month, he doesn't mind," he said to the guard.
- | The guard is getting a bonus.

~pickup-by-other | "I'm here for Malik's laptop." "You're Malik?" "His wife."
= sharing-explained | Malik phoned at nine from the ward to announce her, hip operation, and she had his signed slip.
- | Guard let her have a chair.

- | Sound archive. Our ears are our trade here.
synthetic-voice | Formants don't move when he smiles. No plosive pop with the mike on his lips. That's a vocoder.
voice-changed | And last week's take of him has another room and another throat.
- | Spectrograms attached.

- | Sound archive, other take.
~synthetic-voice | Comb filtering, robotic, hard gate.
= trouble-explained | Two mikes open at his desk; he muted one, textbook cure.
- | Chats about ribbon microphones for an hour.
