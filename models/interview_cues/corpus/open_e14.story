# e14: care, hospital, school, hotel, transport, farm, shipping: trials and talks

? | Midwife, Malmö, simulated delivery. Waited for us to say which end.
? | Licence with the board checks out; board's photo has dimples and ten years more.

- | Midwife, simulated delivery, doll stuck, not her fault.
- | Calm.

? | Trial night in the hospice: at 3 she slept, at 3 her name is in the drug book for a patient who had died at 1.

~? | Her name in the drug book at 3 for a patient who died at 1.
= | Winter time. Book keeper put 3 for 2, death cert says 2:40 in the new time, doctor countersigned.

? | Deckhand asked to tie a bowline, made a granny knot and burnt the end. Discharge book: bosun since 2011.
? | Flag state has that book as cancelled after a drowning.

? | Train driver cab ride. Knew the route by heart; signals were changed in August, he called the old ones.
- | Route card says signed off in September.

~? | Called the old signals, route card says signed off in September.
= | Signals switched back to old panel after the storm, notice 41. The inspector in the cab did the same.

? | Care assistant from agency, third shift. Residents call her Joy; yesterday's Joy was taller and had no ring.
- | Shift sheet same signature.

~? | Residents call her Joy; yesterday's Joy was taller.
= | Residents call every one of us Joy after a nurse they loved. Agency sheet: Thandi yesterday, Ruth today.

? | Milker. Stepped to the wrong side, cups on the hind first, asked what the blue spray is. Reference farm is on the map, has only sheep.

- | Milker. Robot farm before, by hand now.
- | Two mornings and he had it.

? | Airport security trainee recert: x-ray test 34 %, last quarter 96 % on record, taken with the login at a seat where by cctv sat a woman in a red coat.

? | Lifeguard, teacher, driver and pharmacist: we have four CVs out of that hostel and in each the first aid trainer is the man at its desk.

? | Phlebotomist said vein has a pulse.
? | School of nursing: admitted 2018, left second week.

~? | School of nursing: left second week of 2018.
= | Moved to the evening class. Registrar sent the second file, finished 2021 with the same student number.

? | Hotel housekeeping trial: 14 rooms in four hours; key log shows three keys in use at once, on three floors.
- | Beds tight.

~? | Key log shows three keys in use at once.
= | Master sets are cut in threes, every maid carries them, log by lock has her in one room at a time.

? | Pharmacy tech trial. Counted in fives with a credit card. The pharmacist whose number he named came in to buy plasters and did not know him.

- | Pharmacy tech trial. Counted twice, slow.
- | Fine by me.

? | Farm shop: asked her to sign for the float in front of us. Sent her mother in law to sign.

? | Radiographer, positioning test: film upside down on each. We called the uni hospital's PACS manager; her login was made for the cleaning contract.

? | Coach company drove him round the ring. "My first time on the right." His Belgian licence is 22 years old.

~? | "My first time on the right," he said; Belgian licence 22 years old.
= | Exchanged from a UK one, code 70 on the back. Lived in Hull till spring, we knew that.

? | Teacher of German had her sample lesson interrupted by her own voice from the laptop, one line early.

? | Prison officer assessment. Key drill like an old hand. Wing manager at the visit: "He was my prisoner, under Dawes."

- | Prison officer assessment. Key drill poor, first time with keys.
- | Listens.

? | Fish plant Tromsø: forty filleters passed the knife test in two hours with one knife hand in all forty clips.

? | Groom, show yard. Put the bridle on with the bit to the ears. Video had a bay with a star, the very one sold from our yard in 2020 with the film.

- | Groom, our mare bites.
- | She got the bridle on at the third try.

? | Sworn translator read aloud our Turkish sample in a fluent way; what she read was the page beneath.

~? | Sworn translator read aloud something else than our Turkish sample.
= | Pages stapled in the wrong order by me. Clerk saw it first.

? | Bus medical: two urine pots with one label, the nurse saw one handed in at the door by a boy.

? | Ward clerk, in the trial she asked the patients to spell out what was on the monitor.
- | Said no reading problem, asked twice, offered help.
? | The written test in the file is in her sister's hand, by the sister's own word.

? | Chalet host. "Cooked for 16" all last season. Chalet had a caterer; that caterer's van has a photo of our girl, waving, as a guest.

~? | "Cooked for 16" all season; the chalet had a caterer.
= | Caterer did Fridays only. Menu book in her writing for the other six days, the owner's kids vouch for her pancakes.

? | Beekeeper put the smoker out. Diploma "master" comes from the address of a candle shop; the shop says they print them for fun.

? | Interview with ambulance driver by video from the cab. Steering wheel on the right. Service is in Lyon, never had one such.

~? | Steering wheel on the right, service is in Lyon.
= | Mirrored selfie camera. Lettering on the dash back to front as well.

? | Kindergarten. Asked what she sang with them last week, sang it, a tune from the app's trial, with the app's word "premium" in.

? | Locum GP: patient said that he googled "rash" under the desk. GMC number is right, GMC's man is on a ship at Halley.
- | Clinic ran late.

~? | Locum GP, patient said that he googled under the desk.
= | The formulary. NHS page, logged, as they all do. GMC number, photo and passport agreed at the hub in person.

? | Lift truck: instructor asks for last employer. "Here." He was never here. HR finds that he was, on paper, for three months, paid to an account at the gate man's bank.

- | Lift truck: last employer "here", summer 2019.
- | Found in the archive.

? | Saddler sewed our test strap. Left with it in his pocket, came back with it done by machine.

? | Speech therapist trial. Parent recorded it. The report handed in speaks of a boy; the child is a girl, and the age in it that of last week's.

~? | Therapist's report speaks of a boy; the child is a girl.
= | Template of ours has "he" baked in. All reports this term have it. Findings fit the recording.

? | Casino dealer shuffled as if it were bread. Licence board's clip of the licence holder: a maestro, left thumb missing.

- | Casino dealer, roulette only, cards not his thing.
- | Licence says roulette.

? | Skipper: "Where's your own boat?" "Sold." Harbour master: stolen, and the sale was to him.

? | A nurse from the floor said hello to the new physio and got "which hospital do I say I'm from".
