# Invented careers: referees, detail questions, profiles, employers that do not exist
- | Chambers' clerk, Dublin. Junior barrister's former master said to be "on circuit".
referee-untraceable | The Law Library's directory stops dead between Galvin and Garvey, where her Mr Garrity ought to be.
employer-detail-unknown | She devilled two years in those chambers and thought the clerks' room was upstairs; they've no upstairs.
- | Wig borrowed and returned.

- | Conversation with the ex-boss, as far as I could follow it.
referee-same-voice | He slipped. Twice he said "when I managed them" about the team our applicant's supposed to have managed.
- | Behind him somebody fried onions.
referee-shares-contact | Skype shows his account's birthday and home town, both are the applicant's.
- | I praised the onions.

- | Zoom with a history teacher, I do the warm-up questions.
false-premise-accepted | Asked if the old clock still stopped at ten past four in his assembly hall, and he said oh God yes, always; I had invented the clock.
school-detail-unknown | Didn't know the town has two campuses, nor which one he'd slept at for four years.
- | His lesson plan on the Hanse was excellent.

- | Profile check by the social media girl, her words.
many-profiles | there's three of him, one is a nutritionist, one is a colonel and one's ours
photo-found-elsewhere | the nutritionist's face is from a catalogue for reading glasses (page 12, tortoise)
account-vanished | colonel got deleted at lunch, right after i'd asked him about it in the mail
- | i screenshotted colonel

- | Riding school, instructor with "Olympic stable" on her sheet.
employer-denies | Stable yard manager, over a mucking fork: not groom, not rider, not visitor, not even on the muck list.
interest-unknown | Couldn't tell a bay from a chestnut, in front of a bay and a chestnut.
- | Pony bit her. Pony knew.

- | Cooperative bank, rural branch, loan officer.
phone-unreachable | Her manager's mobile is switched off on weekdays, weekends, and the day of the cattle fair when everybody's is on.
employer-confirmed trouble-explained | He'd been under treatment in the city; branch secretary walked over to the clinic with the phone and he confirmed her from his bed.
- | Sent him fruit.

- | Robotics startup. Head of mechanics, final round.
resume-copied | My former flatmate's life is in there, the year in Kyoto, the patent, the marathon; only the surname's been changed and the marathon is faster.
id-owner-denies | Flatmate's at CERN, wasn't job-hunting, and says nobody asked him.
- | Cat vomited on the offer letter, which we took as a sign.

- | I teach bookkeeping to adults and somebody used me as a reference.
referee-denied | The college informs you that I've never been "Dean of Fintech", I have Room 6 on Tuesdays.
- | I don't remember the boy at all but I'm not good with faces.

- | Care agency manager, dictating while driving.
shared-account | Rota says Blessing, client's daughter says the lady who comes has a gold tooth and answers to Comfort.
- | Blessing has no gold tooth, I did her induction.
id-rented-or-borrowed | Blessing admits she lets Comfort go on her badge on the weeks when she's got college.
- | Both of them good carers, that's the sad part. Left here. No, left.

- | School board, finance officer search, three finalists.
employer-young | Finalist C's decade at "Ledger & Vine": articles of incorporation filed this April.
employer-address-empty | I drove to Suite 400 and the building stops at three floors.
employer-staff-unfindable | Nobody named on their masthead votes, owns a car, or has a phone in this state.
- | Finalists A and B had coffee with the board.

- | Pianist for a hotel bar. Yes we check.
portfolio-copied | The recording is Oscar P. himself, slowed two percent, with cutlery added.
skill-gap | On our upright he managed Für Elise as far as everyone manages Für Elise.
- | Barman was in tears.

- | Talent ops, weekly digest, item "Elm Street call centre".
referee-same-voice | In five unrelated files the former supervisor is a cheerful Kevin whose doorbell goes at the third question.
phone-rented | Kevin's numbers sit in a block that a virtual office sells with "live answer in your company name".
- | Kevin was rude only once.

- | Notes on chemist #3, our phone screen at noon.
plausible-wrong | She neutralised an acid with a stronger acid and was surprised I'd ask.
school-detail-unknown | Four years at Wageningen and couldn't say what one rides to class.
- | My colleague mouthed "bicycle".
- | No panel.

- | From our correspondent at the parents' association.
contradicts-resume | At the quiz night the new head said she had never lived abroad; the website bio which she wrote has ten years in Singapore.
discrepancy-explained | The ten years are her predecessor's, the web man had pasted the new picture over the old text, school apologised.
- | We won the quiz.

- | Housekeeping supervisor, resort, Mauritius.
contact-self-supplied | Duty manager's number is in her own handwriting on a card with her own perfume.
referee-untraceable | The resort's switchboard laughed: they've no duty managers, they have "hosts".
- | She folds swans beautifully.

- | Agency file 7: electrical engineer, night audit.
same-resume-as-other | Paragraph on the "132 kV bay at Fourways" stands in his CV and in that of the man we rejected on Monday, comma by comma.
sharing-explained | They'd been crew and chief on one and the same bay, the utility's project list has both, and the chief had let him use his text.
- | Asked him to write his own. He did.

- | Wedding band agency? No: orchestra, second bassoon.
different-person | The blind audition was won by a lovely dark tone; the person at rehearsal has neither the tone nor the fingers, nor has he seen that reed.
proxy-interviewer | The lovely dark tone lives in Basel and told my desk partner that he plays screens for other people, six hundred a time.
- | Conductor threw his pencil.

- | Clinic intake, psychologist, video.
profile-owner-other | The directory entry she shares is under the licence of a Dr Marcus who retired to fish.
account-recent | Her page with "nineteen years of practice" was opened in the week of our advert.
- | Very soothing voice.
- | Sent to credentialing with a fish emoji.

- | Border town, tyre factory, HR in two languages.
employer-untraceable | Neither side of the river has a "Goma Real del Norte".
- | He has the burns of a real vulcaniser, I'll say that.
discrepancy-explained | It was "Gomas Realeza", heard and typed wrong by our girl; their union card and their paymaster are both good.
- | Starts on press 11.

- | Ambulance control, call handler.
- | Tape of the reference, minute two.
referee-same-voice | You can hear her start with her own "hiya", stop, cough, and come back as a man of fifty from the council.
- | Everyone in the control room knows voices, it's what we do.
referee-denied | Council HR: no such man, and we've no such post.

- | The firm where I did my traineeship. I get a call.
employer-denies | Not with us. I'm the one who keeps the birthday list since the beginning and I've never baked for her.
- | I bake for everyone.
- | Offered the caller my poppy seed recipe.

- | Trawler, deckhand-to-mate, Peterhead.
employer-confirmed | Skipper's wife keeps the settling sheets in a shoebox; he's in there each landing, seven years, half share then full.
- | No contract, no tax slip, just the shoebox.
discrepancy-explained | Fishermen's mission and the port office both say that's how share men were paid and he's known to them.
- | Berth on the Fidelity.

- | Fashion house, pattern cutter, atelier head writing in a bad mood.
portfolio-copied | Look 4 is mine, look 9 is mine, look 12 is my teacher's who's dead.
own-work-unknown | I turned the toile inside out and he couldn't find the grain line.
- | I need a cigarette and a pattern cutter.

- | Public works, snowplough operators.
peer-report | County next door faxed (faxed!) that the state has his CDL flagged as obtained with a paid stand-in.
test-substituted | The examiner's dashcam has a bald driver doing the backing for him; he's got a ponytail to his belt.
- | Snow by Sunday, they say.

- | An honest note about Ms Ferreira, since I wrote a dishonest one last week.
employer-denies | Her school in Beira answered "não consta" to our mail.
employer-confirmed | My Portuguese neighbour phoned properly: the school has her, from the cyclone on, on another page because of the new payroll.
- | Neighbour got a cake.
- | Ms Ferreira gets class 4.

- | Bank ombudsman's office. Candidate for ombudsman!
contradicts-resume | Sworn form: never party to proceedings. Court list: party to proceedings, Thursday, room 2, he asked us to move the interview for it.
- | We moved the interview for it.
refuses-background-check | He'd rather the court register were left alone "as it is a burden on the clerks".

- | Glass studio, Murano, apprentice to a friend.
- | He showed me horses, everybody shows horses.
portfolio-copied | One of the horses has Gianni's broken ear, and Gianni is me, and the ear fell in '99.
- | I asked him to make a horse; he made a kind of dog.
- | Good dog.

- | Software vendor's reference hotline, 24h.
referee-shares-contact | Hotline, applicant and applicant's landlord are one phone, as the payment app shows.
- | There's hold music, Vivaldi.
referee-same-wording | The second hotline's agent reads the very paragraph that the first one mailed.

- | Data entry at a seed bank, Svalbard talk.
local-knowledge-shown | Knew the taxi's number plate, when the sun comes back and what you leave at the door of the shop there.
- | Gun licence in order.
employer-confirmed | The governor's office put us through to the mine's old paymaster, who has him, shaft 7.

- | Junior partner, tax. Told to me by the wife of the managing partner at tennis.
resume-copied | The man's "published opinions" are her cousin's, down to a footnote thanking the wife herself.
- | 6–4, 6–2.
school-not-found | She'd also googled his law school and got as far as a pizzeria.
- | He starts Monday unless somebody grows a spine.

- | Ski lift mechanic. Owner of the lift here.
employer-detail-unknown | He serviced Arlberg's gondolas for nine winters and doesn't know what colour they are or who the boss is.
- | It's about the cabins, you'd see them.
employer-denies | Lift company: "Nie bei uns."

- | A translator's profile on the platform, reviewed by Moderation.
account-swap | Asked the client to put the job through on her cousin's profile, as that one has the stars.
cannot-speak-claimed-language | In the voice sample for Hungarian she counts to three and says "et cetera".
- | Profile limited for 30 days.

- | Wildlife ranger, Hwange.
- | The name on the rifle licence was another's.
name-change-documented | National registry explained: at initiation he took his grandfather's name, both are on the ID's back.
referee-confirmed | Warden reached by park radio vouched for seven dry seasons, "and he does not miss".
- | Boots size 12 to be ordered.

- | Fact-checker applying to us. We fact-checked.
employer-denies | The weekly says it had no fact-checkers, "and it shows".
profile-conflict | On her author page she's from 2017 a yoga teacher, on paper from 2017 head of research.
- | She thanked us for the thoroughness.

- | Nightshift lead, bakery, Thessaloniki.
employer-site-copied | The bakery "group" on his CV has the page of a Danish one; the prices are still in kroner.
- | Kneads well.
phone-voip-noted | Only phone on it is an internet number from an app, registered nowhere near bread.

- | Police clearance centre, Suva.
discrepancy-explained | Her "conviction" is her namesake's from Labasa, fingerprints compared, cleared by the inspector on the spot.
background-check-clear | New certificate: no trace.
- | Childcare course begins on Monday.

- | Lab safety officer, biotech.
referral-chain | The colleague who brought her in was walked out in March over his own degrees.
school-denies | And hers: the institute at Ulm looked under both spellings and the married one, no.
- | We had a cake for her on Friday. Awkward cake.

- | A headhunter's candour.
- | I earned 31k on him.
employer-front | All four of his boards meet in one shoe shop in Nicosia, so to say; I went to look because of a bad conscience.
- | Bought sandals.
id-owner-denies | The famous chairman who "mentored" him told me at the airport that he'd never heard this name in his life.
- | I've paid back the 31k.
