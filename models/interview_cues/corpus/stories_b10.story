# Ears and eyes: QA listeners, sound people, badge printers, guards, studios, clinics; shop-floor wording.

- | QA pod 3, listening party, popcorn allowed.
voice-changed | Clip 5: "please hold" by a tenor, "thank you for holding" by a contralto, one agent ID.
background-call-center | Clip 6: supposedly her attic; somebody in the attic rings a gong and forty people clap.
- | Clip 7 is just a nice old man lost in Leeds.
- | Popcorn ran out at clip 9.

- | Sound editor's favour for HR, one hour unpaid.
synthetic-voice | Spectrogram stops dead at 8 kHz and the s's are all photocopies of each other; no mouth makes that.
- | Room tone loops every 12 s, might be a cheap gate.
- | I'd want the original file.
voice-changed | Around 17:40 the processing drops for two words and a different, younger speaker is there.

- | Badge printer lady. Me again.
different-person | HR's picture: dimples. Man on my stool: none, not even when I told the duck joke.
- | Everybody smiles at the duck joke.
proxy-interviewer | "My friend has dimples, he did the interview," and then he smiled after all.

- | Character TD, feature film, month 3, supervisor's memo.
shared-account | A teaching assistant at his old school rigs the creatures; he confessed when the dragon came in with a school's licence watermark.
- | Dragon is good.
- | Studio bond requires named crew on site.
commits-other-name | Perforce shows 61 submits by "ta_wren" via his ticket.

- | Speech bank, regional accents project. Annotators needed.
- | His accent is what we want, no further remarks.
sharing-explained | Five annotators, one household line: the Byrne family of Dingle, I've counted them in the kitchen, five, plus hens.
- | Paid per minute.

- | Nightclub doors, SIA check by council.
id-rented-or-borrowed | The armband on door 2 was hired off a cousin for Freshers' week, thirty quid.
- | Big lad, soft voice.
id-photo-mismatch | Licence says five foot six with a squint. Door 2 was six foot four.
- | Council fined the venue.

- | Technical interviewer for hire. I do forty a month for eight firms.
proxy-interviewer | I've met this gentleman before: as Kiran on the 3rd, Anand on the 11th, and today as your applicant.
same-photo-as-other | Same poster of Machu Picchu, same chipped mug, same face under three names in my recordings.
- | My fee is unaffected.
- | Good on threads, as all three.

- | Rehab clinic, physio, video of exercises wanted.
lip-sync-mismatch | Her counting was in front of her lips.
trouble-explained | Video had been slowed for patients by our own app; at normal speed count and lips agree.
- | Knees fine.

- | Pizza franchise, telephone orders, weekend kid.
shared-account | It's his granddad who says "Mario's, what'll it be", I've had it from the granddad.
- | Sales up, he upsells anchovies.
- | Granddad is not on the payroll.

- | Games localisation, Arabic lead. Producer's Discord.
scripted-identical-answers | i asked abt plural strings and abt gender and abt his dog and got The Paragraph™ thrice
- | dog's name is apparently "cross-functional"
ai-assistant-use | caught the overlay when his cam auto-exposed, little chat box mirrored on the forehead
- | gg

- | Minutes, safeguarding, adult care. Item 2.
different-person | Night carer on 4 Aug. was reported by the daughter as "not the woman you introduced to Mum".
- | Mum slept well.
shared-account | Introduced woman lives two streets off and hands her night shifts to a lodger for half.
- | Item 3: stairlift.

- | Proofreader of the panel's notes, with a correction.
voice-changed | Sentence 4 reads: "He sounded like a second person after the pause."
trouble-explained | Please add that he'd moved from car to desk and from car kit to phone, that Edith had asked him to, and that he did both again for us with the same change.
- | Spelling otherwise fine.

- | Cement, bulk tanker, gatehouse.
test-substituted | Alcolock was blown by his little lass, eight years old, strapped in beside him.
- | I took the keys and gave the lass a Twix.
- | Haulier informed.

- | Cloud FinOps, Raleigh. Day 9.
own-work-unknown | I pulled up the savings deck from his final round and he read it like news.
different-person | Two from the final-round panel say it's a lookalike at best.
- | His badge photo was taken with a mask on in flu week.
- | HR to compare.

- | Bilingual theatre, prompter wanted. The trade is whispering.
- | Prompter applicant whispered the whole of Act 2 from the box, to order.
tool-agreed | The earpiece was ours, to hear the stage manager.
- | Actors applauded.

- | Complaint of a paying customer of a freelance site.
shared-account | Paid for Giulia. Got Giulia's class of 2026, signed in turn at the bottom of each layer.
off-platform | Now "Giulia" wants me on Signal only, nothing through the site.
- | The logo is okay.

- | Customs seizure of a box, note to the employer named in it.
peer-report | Contents: eleven staff passes with eleven names and one portrait, yours among them.
- | We retain the box.
- | Officer's extension 555-0144.

- | Translating device story. Panel in Rotterdam port.
long-latency-answers | Three-second hole, answer, three-second hole, answer.
ai-assistant-use | A machine voice fed him sentences in English.
trouble-explained | We'd offered the translator pen ourselves; it speaks what I say in Turkish, he answers through it, and the port's Turkish clerk followed both sides and says they match.
- | Crane licence next.

- | Foundation for cathedral glass. Restorer, six-week trial.
proxy-interviewer | The hand that cut the sample rose has a lisp, if you'll allow; I know it, it's old Meinhard's, who's retired and needs wine.
skill-gap | With me looking on, he broke nine panes out of ten.
- | Cobalt is dear.

- | After-hours line of a landlord's agency, QA.
background-call-center | Agent is at home, contract says. In her home someone announces bay numbers over a tannoy.
trouble-explained | She lives above a bus station; I went for a coffee there and bay 7 boarded to Luton over my head.
address-confirmed | Meter man and council tax both know her at that door.
- | Coffee 2.80.

- | Sourcer's diary, three calls to one number.
voice-changed | Call one: gravel. Call two: honey. Call three: the gravel says honey was "his manager".
phone-other-name | Truecaller: "RK Interview Solutions".
- | Cut my losses, went to yoga.

- | Dockside medical, audiogram, nurse's pencil.
test-substituted | His ears in 2022 had a hole at 4 kHz. These ears are perfect. Holes don't mend: somebody else sat in my booth.
- | Rained all day.
- | Doctor agrees, recall for Monday with passport.

- | Dispute between two agencies over one nurse's fee.
sharing-explained | Both sent "the same woman" and each cried fraud; she'd signed with both, said so on both forms, and our matron had her and her pin card in the office.
- | Fee split.

- | Shop steward's word on the new lathe hand.
different-person | Him as showed us the thread-cutting had forearms. Him as clocked on had forearms off a curate.
- | Foreman says give him a chance.
proxy-interviewer | Chance given, and he told us his uncle Reg did the thread-cutting.

- | Subtitle vendor, test under supervision, Oslo.
own-work-unknown | Her own sample, first line: "Who timed this so badly?" she asked us.
shared-account | Cue lists come back initialled by four different people under her vendor number.
- | Rate per minute 6 euros.

- | Weather service, night forecaster, Reykjavík.
- | Video froze at each gust, we waited for lulls.
deepfake-artifacts | In the last gust half his face slid sideways and came back.
trouble-explained | Ours slid too: the studio's encoder was iced up, and after the thaw both of us were whole.
- | Forecast was right.

- | Bench notes of a magistrate's clerk; forwarded with leave.
- | Accused is the man from your payroll query.
proxy-interviewer | He admits taking the citizenship test for 36 people and "a few job interviews for the same clients".
- | Bail, curfew.
- | Payroll is your business.

- | Kitchen table panel (school boiler man).
- | He brought his own spanner.
met-in-person | Head, caretaker and I had him here for an hour, soot and all.
- | Boiler lives.

- | Notes, secure courier firm, vault custodian.
test-substituted | Iris scan on enrolment wasn't his, enrolment clerk let a friend lean in.
- | Clerk suspended, friend unknown.
- | He can't open anything, which is how it came out.

- | Junior PM, remote Spain, month 4, skip-level's mail.
- | Roadmap good.
shared-account | She "delegates" her job: an assistant in Bogotá writes, joins our chat as her and, since March, runs the retro with her face off.
camera-off-refusal | Asked in the retro to switch it on, "she" flatly wouldn't.
crypto-or-third-party-payment | From April the salary was to be routed to the assistant's bank directly.
- | I've asked to meet both.

- | Tannery, effluent tester, statutory.
shared-account | The chemist's signature has been put by the foreman's niece since the chemist moved to Porto.
- | pH book in blue and pink.
support-document-altered | Chemists' chamber: registration as quoted was deleted, somebody retyped the year.

- | Travel desk, honest but noisy Raúl.
background-call-center | Voices, voices, voices around him.
trouble-explained | It's his village fiesta: brass band went past the window and the mayor put his head in.
local-knowledge-shown | Told us what the saint did and why the bull is made of paper.
- | Starts after the fiesta, sensible.

- | Interview room 2, state bank, video with branch.
- | Our branch lent him its room, our own teller was there to open the door.
coached-or-reading | Teller peeped in: beneath the camera a lad held up cardboard, as they do in TV studios.
- | Cardboard said RISK APPETITE.
- | Lad left by the vault side, don't ask.
