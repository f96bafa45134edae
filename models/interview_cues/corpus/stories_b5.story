# Trades where doubles, substitutes, dubbing and coaching are the honest work, among stories of fraud.

- | Applies as stunt double; reel has falls, fire, a horse.
- | Her last job was being somebody else's back, as she put it.
- | Substitute cover for two leads at the Vienna spectacle, contract attached.
employer-confirmed | Stunt coordinator at the spectacle's own office, found in the guild book, says five seasons and never late.
- | Offer for the pirate show.

- | Dubbing artist, German voice of a cartoon otter.
- | He does eleven voices and did them all at once when asked about holidays.
- | Lip-sync to the tenth of a second is his trade, the showreel proves it.
refuses-id | For the contract he'd not hold any document up to us, though we asked on three afternoons.
- | Otter on hold.

- | Our opening is for a deepfake-detection researcher, so everybody tries to be funny.
- | Her thesis built face swaps and then caught them.
- | Demo on consenting colleagues, with the dean's blessing.
own-work-explained | Derived the blending-mask loss on our whiteboard and broke it with a scarf.
- | Start 1 March.

- | Supply teacher list, autumn, 40 names.
- | No. 22 has been a substitute in eleven schools and loves it.
school-confirmed | Teacher college in Jyväskylä answered with year and grade.
- | No. 23 withdrew.
different-person | No. 24 arrived, and the caretaker who'd shown him round on Saturday swears blind that it's a fresh fellow.

- | Interview coach applies as L&D partner. She trains people to answer, that's fine.
- | Gave us a mock session, sharp and kind.
proxy-interviewer | Under her second brand she doesn't coach, she attends: "your camera, my voice", 300 a slot.
- | Ethics says discuss.

- | Call-centre work-from-home pilot, weekly digest.
- | 14 in pilot, 13 green.
shared-account | Amber one: customers ask for "the nice gentleman" on a seat we issued to Mrs. Pauline D., 61.
- | Visit arranged with her steward.
- | Tea budget approved.

- | Ship chandler, Piraeus, one page.
proxy-interviewer | Excel test done in Athens by his accountant while he stood with us on the quay eating figs.
- | On the quay he thought a pivot was something for a sofa.
- | Figs were good.

- | Panel of psychologists, prison service.
scripted-identical-answers | Five applicants, five grandmothers who taught them fairness with an apple. I have the five apples in my notes.
- | I've nothing against apples.
coached-or-reading | No. 4 said "pause here" aloud.

- | Witness: janitor, 5 a.m., building 9, remote "office hub" let by the day.
background-call-center | Through the frosted glass nine people at one long table talk to nine laptops about their leadership style.
- | They change the name on the screen with a felt-tip on tape.
- | They leave it very tidy, mind.

- | File of Ottilie R., piano tuner turned QA listener.
- | Absolute pitch, which is a nuisance in the lift.
voice-changed | Flagged agent 88: on Tuesdays he's a minor third down.
trouble-explained | Tuesday's codec is narrowband on that trunk; resampled he's the same man, she agrees.
- | Bonus for Ottilie.

- | Gamma-ray technician, contractor gate, Ruwais.
test-substituted | Camp medic: chest film under his number shows a pacemaker, he's got no pacemaker.
id-rented-or-borrowed | Says the visa, medical and card were his cousin's and "cousin doesn't need them till Eid".
- | Source stays in the safe.
- | Sponsor called in.

- | From a parent, to the head.
different-person | The tutor you matched us with has a moustache on the app and none, and no Latin, at our table.
- | My son quite likes him.
shared-account | He says the man on the app "gives out the lessons" to four of them in a house.
- | I'd like the Latin, please.

- | Cold storage, night, forklift. Oh boy.
id-photo-mismatch | HR's copy: bald, 50. Man on truck 3: dreadlocks, maybe 20, good driver.
- | Pallet rack unharmed.
proxy-interviewer | "Papa made the interview."
- | He has no licence at all, Papa has.

- | Broadcast engineer, OB vans, interviewed from inside one.
- | Talkback in his ear the whole time.
coached-or-reading | Director's voice was feeding him lines in his earpiece, you could hear it spill.
trouble-explained | It was the live match being counted down on talkback; he put it on the speaker, "camera four, ready", nothing about us.
- | Good man, calm.

- | Vendor escalations, ticket in the usual capitals.
- | RE: RE: RE: REPLACEMENT NEEDED ASAP.
different-person | RESOURCE WHO REPORTED AT SITE IS NOT RESOURCE WHO WAS INTERVIEWED, SECOND TIME THIS QUARTER.
- | PLS SHARE 3 PROFILES BY EOD.
agency-opaque | VENDOR CANNOT TELL WHO VERIFIED HIM, WHEN OR HOW.

- | Lace maker? No: labeller of medical images, Iași.
shared-account | Her boy does the lungs after school, he's quicker, she says, and shows me his gold stars.
- | I'm to write that up as a breach.
- | Accuracy .97.

- | Investigator's visit, stairwell smells of cabbage.
- | Third floor, name on the bell matches.
proxy-interviewer | The wife opened. Her husband had "never in his life done an interview, Tolya from the fourth floor does those for the house".
- | Tolya out until six.
referee-same-voice | Tolya's answering machine is the voice of our referee from Minsk Tractor Research, I'd swear.

- | Fast food, hygiene e-exam, franchise 31.
proxy-interviewer | The shift leader clicks it through for anyone who brings her a milkshake.
- | Chocolate preferred.
- | Inspection Thursday, god help us.

- | Cabin crew, grooming day, then English.
- | Height reach fine, swim fine.
ai-assistant-use | She said "Certainly! Here's a concise answer" before each.
- | Then blushed.
coached-or-reading | Ring light had a slot with a phone in it, scrolling.

- | Two-minute read: the Belgian with two faces.
deepfake-artifacts | On my screen his teeth swam.
- | On Jo's screen they did not.
trouble-explained | My graphics driver, updated at noon, and now his teeth are where teeth go; recording made on the server side was clean throughout.
- | Sorry, Belgian.

- | Old-age home, cleaner, agency swap.
shared-account | "Maria" signs the list, and comes as Ana, Ruta or nobody.
- | Residents call all three Maria.
crypto-or-third-party-payment | Ana's and Ruta's hours are paid onto Maria's book.
- | Labour inspector has a cold, comes next week.

- | Candidate experience survey, free text, answer 7.
- | "Great process, friendly people, parking poor."
proxy-interviewer | "My stand-in said your Stage 2 was the hardest of the week, so well done."
- | Survey isn't as anonymous as they think.

- | QA test lead, e-scooters, on-site after three remote rounds.
different-person | He came. Wrong ears, wrong thumbs, wrong everything, right passport.
id-rented-or-borrowed | Passport owner is a chum who "had a spare week".
- | Took the scooter for a spin and rode it well.
- | No contract.

- | Trust & safety, tutoring app, escalated by a robot.
many-profiles | Eight tutors, one living room: same clock, same yucca, same crack in the plaster.
- | They swap seats mid-lesson when a pupil's topic changes.
- | Pupils' ratings 4.9.
- | Robot wants a raise.

- | Court interpreter pool. We test by telephone.
proxy-interviewer | Her test in Tigrinya was done by a lady who is already on our list under her own name, our examiner knows her cough.
- | Both struck off till hearing.

- | Site office at a dam, generator hum.
- | Applicant on a barge, two hours' sleep, hydrographer.
long-latency-answers | Silence, silence, silence, then a whole lecture; and again; and again.
trouble-explained | VSAT: our own engineer on the same barge got the same silence when he rang me to order pipe.
- | Pipe ordered.

- | Complaint of an honest bidder to the tender office.
shared-account | The winning bidder's "Mr. Novak" answers mail at hours when I'm playing cards with Mr. Novak.
- | He always loses.
proxy-interviewer | He told us at the table that a student presented the bid in his name and suit.
- | Suit was mine, incidentally.

- | Medical coder, AAPC exam, home proctor.
- | Proctor asked for the room scan, all fine, budgie.
id-photo-mismatch | Check-in selfie vs. licence: proctoring vendor's reviewer says two women.
idcheck-abandoned | Second selfie begun, left at step three, thrice.
- | Budgie's name is Kevin.

- | Garden centre, sales assistant, and our only scandal ever.
proxy-interviewer | She sent her better-looking friend to the interview.
different-person | The one with the apron on Monday couldn't say what we'd talked about, nor did my colleagues know her.
- | She knows her hostas though.

- | Submarine cable splicer, Cornwall, skill test.
- | Splice loss .02 dB, lovely.
own-work-explained | Did a second one for us with the cover off and said what each second of the arc is for.
id-shown-and-matched | Passport in one hand, arc fuser in the other, same chap.
- | Tide's wrong for a tour.

- | Minutes, fraud committee, casino.
proxy-interviewer | Dealer school graduate: card-handling video spliced, sleeves change from black to navy at the shuffle.
- | Item noted.
peer-report | Licensing authority of the island wrote that same hands appear in two more videos there.
- | Next sitting 9 June.

- | Letter to the editor, kept in the file as it concerns our man.
- | "I live across the yard from a gentleman employed by your city's water board."
shared-account | "He lies in the hammock, and a girl types for him at a table under the fig tree, from eight until five."
- | "She should get the pension."

- | Intake, night school for welders, Jebel Ali.
voice-changed | Ten days apart, one name, and the second man was twice as deep and half as funny.
- | Agent says same man, cold weather.
- | It was 41 degrees.
same-photo-as-other | His form picture is on two of the agent's other forms.

- | Radiology reporting, teleworking consultant.
shared-account | Reports after 22:00 are by a registrar he pays, she dictates, he signs in bulk at breakfast.
- | No harm events as yet.
- | Responsible officer notified.
- | Registrar's writing has "colour" with a u, his has none.

- | I run the mail room.
pickup-by-other | A courier with a scooter had the new lady's token sent down to him, she's "too busy to come", first day.
- | He wore no helmet.
- | She did sign something, it's blue.

- | Story with a happy end, from the folder "Bjarne".
coached-or-reading | Wife in the doorway mouthing words at him.
trouble-explained | She'd been mouthing "the oven's on fire"; there was smoke, and we all saw him run.
- | He came back with eyebrows singed and finished the case study.
- | Hired, with extinguisher.

- | Cleaner of the exam hall, statement four lines.
- | I find things under the seats.
- | Under B14: a coin-sized box, warm, talking.
coached-or-reading | It said "question nine is C".

- | Fintech, KYC reviewer (she'd review others!), trial week.
live-check-refused | Would she look left, look right, say the number on my shirt? No to all, "kindly proceed".
voice-changed | Trial day 3 she phoned in sick in somebody else's voice.
- | Team: 5 women, 2 men, me.

- | Coffee roastery, bookkeeper.
sharing-explained | One laptop, two applicants: they're a couple, used his for both, told us in the cover letter, and came in hand in hand with two ID cards.
- | Only one post, awkward.

- | Language school franchise, demo lesson, 20 min.
- | Pupils: me, my husband, the printer guy.
synthetic-voice | Pronounced "2nd" as "two-n-d", like the satnav.
lip-sync-mismatch | When she bit her sandwich she went on conjugating.
- | Husband loved it.

- | Freight forwarder, Lagos to Hamburg, ops clerk.
- | He was open: works from a business centre, forty desks, noise.
background-call-center | I could hear so many other calls that I lost him.
trouble-explained | The centre's manager rang me from its landline, held up a sign with our logo in the doorway, and his is desk 7 by the photocopier.
- | Next step: typing.

- | Backfill for Gary. Gary himself interviewed.
proxy-interviewer | Gary says the voice was his old mate Trev's, who'd been sacked here in '09 and knows all our questions.
different-person | Trev's "nephew" came to sign, sixteen stone lighter, Gary's words.
- | Gary retires anyway.

- | Ad agency, motion designer, portfolio on a stick.
shared-account | All the keyframes are set by a certain "RenderHouse Dan" and he gets paid in trainers.
- | Box of trainers in the loo.
own-work-unknown | I asked which easing he'd used on the logo. He said "English".
- | Laughing, then no.

- | Prison dentist's chair assistant, security talk.
- | Face matched, prints matched, dog liked her.
id-verified-in-person | Registrar at the town hall stood beside her with the book.
- | Uniform size 40.

- | Mixed sheet from a hackathon hire.
different-person | "Team lead" on stage Sunday; at the contract table Wednesday another boy under that hoodie.
- | Hoodie is a prize, everyone has one.
persona-collision | He signed with a name that isn't on our list, but on the other sponsor's.
- | Photos from stage on stick C.

- | Ex-girlfriend, voice memo, take with salt.
proxy-interviewer | "I did his online tests. All. Even the personality one, ha."
- | She's cross, but has screenshots with dates.
several-jobs | "He's got another two of these jobs, one's for a bank."

- | Note of the union rep, fairness first.
- | Amina has been called a fake by three people in this office.
different-person | They say the face on day one was another.
name-change-documented | She'd taken off the niqab for the permit office and married since: new surname, decree, and female officer's check, all in the envelope.
- | Apology circulated.

- | Sheep shearing contractor. Yes, they cheat too.
proxy-interviewer | Video test: tattoo of a kiwi on the forearm. The lad in my shed: no kiwi, and he nicked four ewes before smoko.
- | Sent him to the kitchen.
