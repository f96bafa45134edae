# Several employers, helpers behind the desk, keep-awake gear; excuses that failed; ends that nobody foresees (c3)

several-jobs | Payroll bureau flagged it: three of their customers deduct full social tax for the same woman each month.
- | She answers for our warranty letters.
- | Said her ex used her number at the other two.
several-jobs | The other two know her by sight, and one had her at the summer party.
- | Warranty letters up to date.

- | Dredger crew, purser's notes.
~different-person | A redhead came up the gangway with the papers of a dark-haired man.
= id-shown-and-matched | Henna for a charity bet, seaman's book held against his ear and jaw under the lamp, it's him.
- | Cabin 4, starboard.

- | Vet practice, phone triage from home.
shared-account | Farmer Ridley says the girl on line two calls herself Dr. Moss and then shouts to "Mum" for the dose.
id-owner-denies | Dr. Moss found: retired to Jersey, hasn't put her name under a dose since 2018.
- | The cow lived.

- | Reading room, late supervisor.
~several-jobs | Overheard: "I'm with the city archive the whole week." And with us the whole week!
= discrepancy-explained | One building, one payroll: the archive took us over in January, only the sign on the door is old.
- | New sign comes when it comes.

- | SAP consultant via broker, 3rd month.
own-work-unknown | I took his own spec, page 4, and asked what the arrow means. He scrolled. He scrolled back.
- | Then the line was "bad".
disconnects-when-challenged | Second try on Thursday, page 5, gone again after eleven seconds.
shared-account | The broker's driver let slip that "the professor" writes it all in a flat in Noida.

- | Second-hand tip from reception, so with salt.
~peer-report | A headhunter phoned: another firm has "trouble with this person", the name matches.
= discrepancy-explained | Other spelling, other birth year, a welder; ours is a dietician.
- | Reception got a plant for being watchful.

keep-awake-tool | On the sheet of running things: MoveMouse.exe, renamed to excel2.exe.
- | Night audit, budget hotel chain.
- | "It's for my back."
keep-awake-tool | Till drawer count was 'done' at 01:10 with nobody's finger on a key since ten.
- | Guests slept well at least.

- | Call log, insurer's hotline.
~long-latency-answers | Six seconds after each hello, every time, all day.
= trouble-explained | Our new switchboard; the whole row had it, and at three the engineer pulled a card out and it was gone.
- | 71 calls, two complaints.

- | Ghostwriter for a health magazine.
off-platform | "Here they take 20, write me on Signal."
account-swap | She then asked would I rate her friend's page with five stars, it's all one kitchen.
- | Text about hay fever was fine.
payee-churn | Third account number in five weeks, each from another country.

- | Grain trader's back office.
- | Her contract at the mill ends on the 15th, ours began on the 1st.
~several-jobs | For two weeks she was on two full wages.
= employer-confirmed | Mill's manager phoned me himself: leftover holiday, paid out, she hadn't set foot there since the 28th.
- | Scales course on Monday.

- | Insurance surveyor, hail season.
money-odd | Mileage 1,140 in one day, and photographs of nine roofs.
different-person | Mrs. Aldous had tea with "the surveyor", a lad of about twenty; ours is fifty-eight.
- | Excuse: his van was full and the lad is a trainee.
shared-account | We have no trainee. The lad does all the roofs south of the river for thirty a piece.

- | Bakery group, vacation cover in accounts.
~shared-contact | The phone number on her form is on another form too.
= sharing-explained | Mother and daughter, both applied, only the mother has a mobile; I've had them both at my counter for rolls since 1998.
- | Both start.

- | Cruise line, remote concierge.
background-call-center | On every call, somebody behind her books a spa for a different ship, a different line, even.
persona-collision | Hung up with "thank you for choosing Blue Anchor." We're not Blue Anchor.
- | Guest thought it was funny.

- | Concierge no. 9. Home worker.
~background-call-center | Thirty voices, at least, and a bell.
= trouble-explained | Choir practice through the wall, she moved to the bathroom and it was quiet; the parish sheet has it for Tuesdays.
- | Booking for 14 went through.

- | Cement works, shift clerk.
- | We count helmets.
test-substituted | The boy who peed in the cup for Sorley has a different blood group from Sorley, says the doctor.
crypto-or-third-party-payment | And the first wage is to go to the boy.
- | Gate pass withdrawn.

- | Paint shop, shift clerk.
~test-substituted | Lab says a Kenneth gave the sample, not our Kerry.
= discrepancy-explained | Barcode of the chair before him; the lab head drove over with the right form and a red face.
- | Kerry started at two.

- | Property manager's weekly.
shared-account | Reports from the Bonn sites come in Swedish grammar on Mondays and Saxon on Fridays.
several-jobs | Caretaker Dahl turns out to keep four estates, each for a full week's pay, for four landlords.
- | The stairwells are clean all the same, tenants like him.
several-jobs | I met the second landlord by chance at the dentist's.

- | Lab tech, water samples.
= tool-agreed | For the record, so that nobody jumps: IT has put a keep-alive on bench PC 3 while the long titration runs.
~keep-awake-tool | Alarm at 23:40, "simulated input, bench PC 3".
- | Sample 19 was positive, phoned the waterworks.

- | Translator of patents, Korean.
- | Payment on delivery.
long-latency-answers | I ask a term, eleven seconds of nothing, then a paragraph from a textbook.
cannot-speak-claimed-language | Ms. Yoon from our Seoul office greeted him and he said "sorry?" and again "sorry?"
shared-account | In the file's properties: last saved by a bureau that sells at two cents a word.

- | Patent desk, chemistry.
~commits-other-name | Properties of the file say "last saved by Hedda".
= | Hedda's our proofreader. She sits opposite me. I need a holiday.
- | Claims 1 to 9 were fine.

- | Chairlift company, ticket web shop.
id-rented-or-borrowed | "The passport's my flatmate's, he lets me have it for the season, we split."
- | That was in the sauna, to our own lift man.
- | Season ends at Easter.
id-owner-denies | Flatmate asked: he thinks his passport has been in the drawer all winter.

- | Glazier's, Mon.
~requests-laptop-reship | Wants the tablet sent to a pub.
= address-confirmed | Lives over it; the landlord of the Crown pulled pints and nodded while we had him on video.
- | Tablet charged, cover in blue.

- | Text chain with the night manager:
same-device-as-other | "u know the 3 new reps? all log in from one phone hotspot called Mamas Kitchen"
shared-account | "and its one guy. he does voices"
- | "lol"
- | "not lol, call legal"

- | Text chain with the day manager:
~same-device-as-other | "two new reps same hotspot again, Mamas Kitchen 2"
= sharing-explained | "its the cafe below our own training flat we put them in there while wifi is broken"
- | "oh"
- | "yes oh"

- | Audit of the wage list at a sawmill. Four pages, this is page 2.
? | Number 31 has taken no holiday, no sick day, and no boots in six years.
crypto-or-third-party-payment | His money goes to the bookkeeper's mother.
- | The bookkeeper wept.
- | Boots are the best test there is.

- | Audit of the wage list at a dairy.
~? | Number 12 took no sick day in nine years, and nobody on the day shift knew him.
- | Night tanker driver. He comes at two and leaves at five, the dog knows him.
- | List is clean.

- | Pilot school, ground instructor, online.
different-person | Cadets compared screenshots: March instructor has a widow's peak, April one a fringe, May one is bald and Irish.
- | All good at meteorology.
support-document-altered | The instructor rating on file is somebody's glider slip with a new line typed in.
- | Authority has it since noon.

- | Museum, image rights.
- | One login for the desk, four volunteers.
~shared-account | IT's robot shouted: four people on one account.
= sharing-explained | Agreed with the auditors, each signs the paper book with time in and out, and I count it weekly.
- | Robot silenced.

- | Witness: Pavel, sat next to him.
- | He's a good laugh.
several-jobs | He has two headsets, one for each boss; when both ring he drops one on the cushion.
several-jobs | Wednesdays there's a third, from Zug.
- | I was told not to say.

- | Witness: Ines, sat next to her.
~several-jobs | Two headsets, two laptops, two mugs.
= | Her sister's at home with the measles, so they both work at the one table; the sister waved at our stand-up and sells shoes.
- | Loan files done by four.

- | Email, translated from Polish by me.
- | Good day, I'm the brother.
shared-account | Since November I make the drawings because he has the drink.
- | You were always content with the drawings.
- | Could you pay me directly.
crypto-or-third-party-payment | Till now it went to the wife of the priest.

- | Email, her reply.
~output-swing | You write that my sheets were full of mistakes in the second week.
= trouble-explained | You had sent me the old standard, mister Kowal from your house found it and apologised.
- | With the right one there was no correction.

hours-refused | Office hours are nine to five; he's awake from five to nine.
- | Claims Denver.
- | Excuse number 3: night owl. Excuse number 4: newborn.
event-false | "Born in the big quake," he said; Denver had no quake.
? | His spreadsheets come with a comma for a point.

- | Home loans, new processor.
~hours-refused | Never there before noon, not once.
= discrepancy-explained | Dialysis on three mornings; occupational health wrote it down before she signed, and my copy lay under the coffee tin.
- | She makes it up in the evening, all of it.

- | Film edit, remote assistant.
shared-account | I gave three notes to "Mick" by voice; the cut that came back answered two others I'd given to nobody but his flatmate.
- | The flatmate has a good eye.
evades-personal-questions | Why's he never in the picture? "Busy."
- | NDA is with one person, Mick.

- | Film edit, other show.
- | Assistant let his daughter press the space bar on camera.
- | Cute. Cut was on time.
- | Paid.

- | Customs broker, declarations.
- | Own stamp, own licence number.
id-rented-or-borrowed | The licence belongs to a widow in Antwerp who lets four offices use it for a crate of wine each.
several-jobs | The clerk himself is fully employed at two of the four.
- | Container of bath mats held.

- | Customs broker, the other counter.
~id-rented-or-borrowed | Declared under the licence of somebody I've never met.
= discrepancy-explained | It's the house licence, the law lets each clerk declare under the director's; the customs officer explained it to me slowly.
- | Bath mats released.

- | Estate agent, virtual viewings.
avoids-in-person | Four keys handovers, four reasons not to come: tooth, tooth, tram, aunt.
- | The tenant of 3b likes his voice.
shared-account | A porter told us three young people take turns at being "Julian".
- | We paid Julian a bonus in May.

- | Estate agent, new valuer.
~avoids-in-person | Cancelled on us for the third Monday in a row.
= met-in-person | Then he drove up through the flood with a bag of sandbags on the seat; the road had been shut since the 4th.
- | Valued the mill at 310.
