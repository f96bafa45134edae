# Claimed employers, titles, resume mills, references, agencies; and their honest twins.
- | Bench fitter for the pump shop, Tuesday 7:30, oily handshake.
employer-denies | Rang Grettle Pumps on the landline; Moira in wages went back to 2009 and there's no such man.
- | He measured the shaft right, I'll give him that.
contradicts-resume | "Well I was more on the customer side," he says now, so six years at the lathe have become two summers driving their van.
- | Parked for the moment.

~employer-denies | Wages at Thornaby Castings drew a blank: never had a Pereira on the clock.
- | Six years of furnace work, if you believe the paper.
= discrepancy-explained | He was on Kestrel Labour's books the whole time, the payslips say Kestrel and the gate passes say Thornaby.
- | Start Monday, boots size 44.

- | Ticket 4471, vendor check, front-end contractor.
employer-young | Company number issued last March, job on the CV starts 2016.
employer-address-empty | Registered seat is a nail bar in a parade of shops.
- | The girl doing nails was very nice about it.
- | Rate card still unanswered.

- | Front-end contractor, second CV of the morning.
~employer-young | Their firm was entered in the register in 2022 and she claims nine years there!
= discrepancy-explained | Before that it was a partnership under the old man's name; when he retired they made it a limited company, same shed, same cat.
= employer-confirmed | Old man picked up himself and remembered her first day.
- | Rate agreed at 410.

- | Nurse agency sent three for the night shift.
support-document-altered | Pin number on her card comes up on the register as a gentleman in Dundee.
referee-same-voice | The "ward sister" who vouched had the same little cough and the same "at the end of the day" as our applicant.
- | Ward was short, so you can imagine the mood.
- | Shift covered by Agnes.

- | Night shift, bank nurse from the same agency.
~referee-same-voice | I'd swear the sister on the phone was the girl herself, same laugh, same sing-song.
= sharing-explained | They're cousins, both trained at the Royal, and the sister said so before I'd asked.
= referee-confirmed | Switchboard at the Royal put me through to that ward again and it was her extension.
- | Uniform ordered.

- | Hired in a hurry for the quarter close.
different-person | The lad at desk 14 isn't the one who did the ledger test, this one's left-handed and had never met me.
agency-opaque | Their man at the agency says "resource A rolled off, resource B is equivalent, no change to billing."
- | Finance director wants a word.
- | Close slipped by two days.

- | Ledger clerk via agency, three weeks.
~different-person | Who's this? Friday we had a tall fellow with glasses, Monday a short one sat down at the same desk.
= | I'd missed the mail: Friday's was only the agency's driver bringing the badge forms.
= camera-on-and-same-person | Monday's chap is the one from both interviews, Petra walked over and shook his hand.
- | Badge printed.

- | Body shop out of a business park, nine profiles by noon.
same-resume-as-other | Profiles 3, 5 and 8 all "reduced claim leakage by 17 percent for a leading insurer".
contact-self-supplied | When I asked who at the insurer to call they mailed me a mobile and said only this one.
- | Nine invoices' worth of optimism.

- | Nine graduates from the retraining scheme, all at once.
~same-resume-as-other | Word for word the same opening paragraph on seven of them, I thought the printer had stuck.
= sharing-explained | Careers lady at the job centre dictates that paragraph, she faxed me her handout.
own-work-explained | The welding lass then talked me through her own test piece, bead by bead.
- | Two trials booked.

- | Chauffeur post, private household.
referee-shares-contact | The number given for Lady W.'s housekeeper is the second SIM in his own handset.
referee-same-voice | I rang it while he sat in my hall and his jacket started humming.
- | He looked at the umbrella stand for a long while.

- | Chauffeur, second man, sent by the golf club.
~referee-shares-contact | Odd: referee and driver share one landline.
= sharing-explained | Gatehouse and main house hang on a single line there, the butler answers for all.
met-in-person | Drove me round the park in the rain, smooth as butter.
- | House rules posted to him.

- | Memo to file, actuarial assistant.
contradicts-resume | What Hollis Mutual has him down as is post room, eleven months.
? | CV: "Assistant Actuary, 2018 to 2022."
- | He told us it was "a flat organisation".

- | Memo to file, pricing analyst.
~contradicts-resume | HR there lists her as Clerk Grade 2; her CV says Pricing Analyst.
= discrepancy-explained | Every non-manager in that house is a Clerk of some grade, it's a works-council thing from the eighties.
= employer-confirmed | Her head of pricing rang from the main number and said she built the motor tariff.
- | Panel on the 9th.

- | "Where did you sit?" I asked, since I'd spent two years in that very building.
employer-detail-unknown | Third floor, he goes. There is no third floor, it's a shed with a mezzanine.
employer-detail-unknown | Couldn't tell me who ran the place, what they ate, which gate.
- | Pleasant manner throughout.
- | Coffee had gone cold by then.

- | He'd be my second welder from that yard.
~employer-detail-unknown | Couldn't name the yard boss! Four years and no idea.
= | Turns out the night gang never sees him, the boss goes home at three and they start at ten.
= discrepancy-explained | Named the night charge-hand, his dog and his boat without drawing breath, and my own brother-in-law says that's right.
- | Gloves, mask, locker 30.

- | Pharmacy technician, remote dispensing line.
referee-denied | Dr. Osei's practice: "No Mr. Lindqvist has ever been practice manager here, we've had Carol since the flood."
referee-text-only | Lindqvist answers mails inside two minutes and has laryngitis whenever I offer a call.
- | Carol sounds formidable.

- | Pharmacy technician, the other finalist.
~referee-text-only | Referee would only write, never ring, three times I tried.
= | She's on a research ship until the 20th with one satellite hour a day, the institute's porter told me.
= referee-confirmed | Came ashore, rang from the institute's desk, forty minutes of praise with one honest moan about tidiness.
- | Offer drafted.

- | Log 08:10 screening.
employer-site-copied | Their "About" page still says "proudly serving Saskatoon" under a Tallinn address.
employer-staff-unfindable | Twelve faces on the team page; not one of these names has ever paid for a conference, published a line or opened a profile.
- | 08:40 sent to the second pair of eyes.
- | 09:15 tea.

- | Log 10:05 screening.
~employer-site-copied | Site of the ex-employer is the spit of one in Leeds, same photos, same typos.
= sharing-explained | Leeds is the franchisor and dishes out the site to every branch.
= employer-confirmed | Branch manager found his leaving card still pinned up in the canteen.
- | 10:50 next.

- | She is applying for our bakery line, German mail, I translate.
support-document-altered | The master craftsman's letter carries a chamber seal, but chamber in Kassel says this number was given for a roofer.
- | Dough test was so-so.
- | My chef is sad because she is friendly.

- | Baker number two, from the same town, I translate again.
~support-document-altered | Chamber first said: number unknown, paper not from us.
= | After two days the same lady wrote sorry, I had typed a zero for the letter O.
= discrepancy-explained | With the right sign it is him, exam of July 2011, grade good.
- | He starts at three in the night, poor man.

- | Referred by the consultancy on the ring road, the one with the motivational cushions.
- | Junior told me over lunch how it goes there.
resume-copied | "They gave me Vikram's old projects to learn, I only changed the months."
proxy-interviewer | And a Mr. Dev does the technical round for anybody who pays the extra four hundred.
- | He ate two desserts.

- | Came to us from a coaching school, forty euros a month.
~resume-copied | The project story on page two is nearly the school's sample, down to the hospital.
= discrepancy-explained | She really did do her placement in that hospital, the sample was made out of hers, with her leave.
own-work-explained | Opened the rota tool on her tablet and changed the holiday rule while we watched.
- | Second talk on Thursday, with the matron.

- | Dispatch office, two refs wanted, two got.
referee-same-wording | Both letters call him "a lighthouse in stormy logistics".
referee-untraceable | Neither haulier has ever had a depot manager by those names, the yard dogs are better documented.
- | Nice paper though.

- | Dispatch office, next one.
~referee-same-wording | Two letters, one text, even the comma that shouldn't be there.
= sharing-explained | The first depot wrote it and the second copied it when they took over the lorries, both ladies laughed about it on the phone.
referee-confirmed | Each was got through her own haulage exchange.
- | Tacho card copied.

- | Lift engineer, five years at "Verticalis".
employer-untraceable | Trade body, tax office, phone book, the oldest lift man I know: nobody's heard of Verticalis.
- | He says they "didn't advertise".
contact-self-supplied | Only proof of life is a free-mail box he wrote on a napkin for me.
- | Napkin scanned.

- | Lift engineer, six years at a firm called Orrin & Daughter.
~employer-untraceable | Couldn't find hide nor hair of it, no number, no site, no Orrin.
= discrepancy-explained | Went under in the 2020 shutdown; the receiver in Cork has the ledger and his P45.
- | Passed the shaft test in the cold.
- | Van no. 6 is free.

- | E-mail from our recruiter in Porto.
- | "Boss, bad news about the dev lead."
employer-denies | "Their HR answered the tagged mail: nome desconhecido, never on payroll nor as prestador."
~address-change | "He also moved the laptop to another street on Monday."
= address-confirmed | "The move itself is fine, I saw the new lease and the neighbours."
- | "What do we tell Duarte?"

- | E-mail from Porto, later that week.
- | "The tester from Braga is a gem."
~employer-denies | "HR there said no such colleague and I nearly binned her."
= name-change-documented | "They looked under the married name; as Teixeira she is there from 2015."
- | "Can she begin on the 1st?"

- | Concierge, heritage hotel, seven on the list.
referee-same-voice | "I am Mr. Lang, head of rooms" in exactly the nasal baritone I'd had on the line at noon, only with a bit of Vienna in it.
referee-denied | Hotel in question: head of rooms is a Mrs. Adeyemi and was in '19 as well.
- | Trilingual, I believe that part.

- | Concierge, the tall one.
~referee-denied | Hotel told me straight out no Mr. Lang had ever worked in the house.
= | Clerk was two weeks in the job and only had the new system in front of her.
= referee-confirmed | Her boss called back with Lang's pension file and Lang's current desk in Graz, where I got him.
- | Key test passed.

- | Tender for twelve testers, we met the vendor at the airport.
agency-opaque | Asked how they check people: "Trust, madam. And a PDF."
different-person | Of the twelve we'd screened, four turned up with other faces at the client gate.
- | Client gate called it a circus.
- | Legal on copy.

- | Twelve testers, other vendor.
~different-person | Two of the badges didn't fit the two heads at the gate, alarm all round.
= | The badge printer had shifted by one row, so each had the next man's name.
= id-shown-and-matched | Passports out, list out, all twelve ticked.
- | Doughnuts on us.

- | Grid planner, chatty fellow.
several-jobs | "Oh the other place won't mind, I just tell them I'm on site," he let slip; the other place pays him forty hours.
profile-conflict | His public page still has him there as Head of Something since spring, the CV we got stops in February.
- | I do like him, dammit.

- | Grid planner, quiet one.
~profile-conflict | Page says he's with the utility today, CV says he left at Easter.
= discrepancy-explained | Utility's garden leave runs to the end of June and their lawyer wants the page left alone till then, letter attached.
- | Quiet but every number right.

- | Note from the nursery.
~refuses-background-check | She said no to us ringing anyone at the last kindergarten, point blank.
= | Her reason: the director there is her ex-husband's mother, and the deputy was offered instead.
= referee-confirmed | Deputy found by us via the council; warm and detailed.
- | Children took to her at once.

- | Note from the nursery, the week before.
refuses-background-check | "If you phone my old bosses I'm out of here," with her coat half on.
employer-denies | Council list of staff for that kindergarten, all years, has her nowhere.
- | Left a scarf behind.

- | Tile setter, small claims of large jobs.
portfolio-copied | That bathroom with the octopus? I laid it myself, in Ghent.
- | He praised the grout.
- | No further questions.

- | Tile setter, came with an album.
~portfolio-copied | One picture in there is off my own site, the octopus again!
= discrepancy-explained | He was my subcontractor's lad that winter, mixed the adhesive and carried every box; Joost remembers.
- | Trial day in the brewery.

- | Compliance analyst, memo 3 of 5.
employer-front | The "fund" he audited is on the regulator's warning page as a letter-box scheme.
employer-address-empty | Its floor in the tower was let to a dentist then and is now.
- | He offered to bring a letter from them.
- | Dentist confirms, with some heat.

- | Compliance analyst, memo 4 of 5.
~employer-address-empty | Courier reports an empty floor, bare wires, one chair.
= discrepancy-explained | Whole office had gone to the new quay over the weekend, the notice was taped on the other door.
= employer-confirmed | On the quay HR gave dates and title over their desk phone.
- | Memo 5 is mine.
