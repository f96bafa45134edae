# Clusters that share phone, photo, resume, device, referee, address; those who return — and their honest twins
- | Req 2207, Go backend, 61 CVs in.
shared-contact | Mobile 555-0142 is on Hollis Grant's sheet and on Ezra Boone's. I called twice and got the same cough.
same-resume-as-other | Laid the two side by side: "passionate about latency" in the same spot, same typo in Kuberentes.
- | Neither knows the other, both say.
- | Both parked.

- | Req 2208, same week.
~shared-contact | Ines Vidal and Marta Vidal-Roca have one mobile number between them, I nearly binned both.
= sharing-explained | Their placement office at the polytechnic puts its own switchboard on every form; Señora Font picked up.
- | Ines to round two, Marta to another team.

returned-under-new-name | Seen this gap between the teeth before: February, "Anton", walked out mid-test. Now he's "Piers".
internal-record | Our own file on Anton ends with a red stamp and my initials.
- | New suit, same blue wall.
- | I let him talk for the full half hour.

~returned-under-new-name | Panel member swears it's Lorna Keane, sacked in 2019 for the till business, come back as Lorna Byrne.
= | Dug out the old photograph. Not remotely; our Byrne was at school that year and her headmistress says so.
- | Panel member red as a beet.
- | Apron size M ordered.

- | Ticket, fraud desk, gig platform.
same-device-as-other | Handset fingerprint a81f opened nineteen worker accounts since Easter.
same-photo-as-other | Eleven of the selfies are one young man in different jumpers.
- | Payout hold set.
- | He writes very politely to support.

- | Ticket, fraud desk, gig platform, another.
~same-device-as-other | Six accounts on a single phone, alarm bells all over.
= sharing-explained | Women's shelter lends its one smartphone to residents, the warden faxed a letter and picked up when I rang.
- | Flag lifted for all six.
- | Added the shelter to the allow list.

same-photo-as-other | Ours and the competitor's new starter were printed in the same trade bulletin: one face, two captions.
peer-report | Their head of people rang mine: "Is yours also called something with Mc?"
- | We're comparing dates.
- | Bulletin wants to know too, ha.

~same-photo-as-other | Face match 98 per cent with an applicant from Leeds.
= sharing-explained | Twins! The other walked in to fetch her and the receptionist did a double take.
- | One wants finance, one wants forklift.

- | Memo on the four from Maple Court.
shared-contact | Four tile setters. One e-mail, tilesbymaple@mail.example, for all of them.
referee-same-voice | The gentleman praising Rudy is the gentleman praising Sal, down to the sniff.
- | Quotes were low.
- | Site wants bodies by Wednesday.

- | Memo on the other four.
~shared-contact | All four grape pickers gave the same phone.
= sharing-explained | It's the foreman's wife; mountain village, one aerial, she runs up the lane and shouts. I heard the goats.
- | Bus picks them up at the church.

referee-shares-contact | Typed the referee's number into my phone and it offered me the applicant's own card.
- | I hung up, felt daft, tried again from the landline.
referee-same-voice | "Speaking," said the voice I'd interviewed on Monday, now as Mr Oakes of Oakes Joinery.
- | Told him goodbye, Mr Oakes.

~referee-shares-contact | Referee and applicant at the same phone, 555-0117.
= referee-confirmed | Bakery's only line, she lives over the shop; the master baker himself answered, flour in his voice almost.
- | He'd be sorry to lose her.
- | Trial shift at four in the morning.

- | From the diary of a recruiter, Manila desk.
same-resume-as-other | Third nanny this week who "once delivered a foal". Word for word.
- | How many foals are there in Makati?
forwarder-address | All three live at one copy shop with numbered pigeonholes, per the barangay clerk.
- | Went for noodles.

- | From the diary again.
~same-resume-as-other | Two welders, same lines, same bullets, same typo "steal".
= sharing-explained | The training centre's career officer writes them, one after the other, on Fridays; she owned up to "steal".
- | Both welded a neat corner on video.

- | Slack, #people-ops
same-device-as-other | dmitra: the laptop we sent to Aiden has logged in as Noelle, Brock and "testuser2" at three other companies, their cookies are in the profile
- | han: excuse me?
several-jobs | dmitra: and there are payslips of two of those on the desktop, both for June
- | han: opening an incident

- | #people-ops, Thursday
~same-device-as-other | han: Priya's laptop was used by someone named Varga last night
= tool-agreed | dmitra: Varga's our own night technician, swapped the SSD under her login with her in the room, change 5530
- | han: stand down then

returned-under-new-name | Wanted poster in the break room would be quicker: fired Oct '24 as Curtis, hired Jan as Miles, gait like a duck both times.
pickup-by-other | Badge collected by "his roommate", who signs with Curtis's old loop.
- | Union asked for proof.
- | There's the CCTV.

~returned-under-new-name | Record says dismissed for theft, 2016, date of birth identical. I was ready to send him home.
= | That's another Paul Novak, born the same day in Plzeň; our security chief knew the thief and shook his head at once.
- | Some coincidence.
- | He laughs about it, thank God.

- | Referee desk, three calls before lunch.
referee-same-wording | "A safe pair of hands and a warm heart." Mrs Toft wrote it, Mr Adair wrote it, Dr Roe wrote it.
referee-text-only | None of the trio picks up; all answer a text within a minute.
- | Salad was soggy.

- | Referee desk, after lunch.
~referee-same-wording | Three letters, one sentence: "discharges her duties in a satisfactory manner."
= discrepancy-explained | That's the county's set phrase, every teacher gets it, the personnel clerk read me the circular.
= | Two of three heads rang back as well.

- | Estate agents, negotiator role.
profile-owner-other | The LinkedIn he gave opens on a Brazilian dentist.
photo-found-elsewhere | And the dentist's holiday snap, sunglasses and all, is what sits on our CV top right.
- | Good closing technique in the role-play.

- | Estate agents, lettings.
~profile-owner-other | Link leads to a stranger, a vicar in Hereford!
= discrepancy-explained | One letter short in the web address, my own retyping; the PDF's link goes where it should.
- | Vicar not contacted.

- | Building at 40 Tanner St.
forwarder-address | Suite 9 is a cupboard with a shelf, 22 names on tape, says the caretaker.
same-device-as-other | Five of those names apply to us from one and the same router.
- | Caretaker is a Spurs fan.
- | Left him my card.

- | Building at 12 Cork Lane.
~shared-contact | Nine applicants, one door, one bell, one telephone.
= sharing-explained | Nurses' residence of St Anne's. Sister Bernadette keeps the list and read out room numbers.
- | Three hired.

- | Call with the agency in Vilnius, spoke to Rasa.
shared-contact | Every candidate they send has Rasa's own Gmail beneath his name.
agency-opaque | Who checks the passports? "Somebody in the other office." Which other office? "It moves."
- | Commission: 22 per cent.
- | Not signing.

- | Call with the agency in Porto, spoke to Duarte.
~shared-contact | Same mail for all seven machinists.
= sharing-explained | Agency hides private addresses till we shortlist, clause 4; when we did we had seven different ones.
- | Two can start on Monday.

same-photo-as-other | Put the passport shots of Ling and Mei on the light table: not sisters, one picture, mirror-flipped, mole moved.
- | Photographer's stamp was identical too.
id-altered | Under the loupe you see the edge where the laminate was lifted.
- | Sent to the document office.

~same-photo-as-other | Both cards show one and the same man.
= discrepancy-explained | Card printer repeated the last picture when it jammed, the guard at the desk watched it happen and binned it.
- | New card, right man.

referral-chain | Who sent him? Gus. Gus who's been on ice since his laptop dialled home from Minsk.
- | Gus also sent Teo and Arlo.
same-resume-as-other | Teo's and Arlo's papers share 80 per cent, says the tool, hobbies included: "falconry".
- | Bonus for Gus withheld.

~referral-chain | Referred by Wanda, who's under investigation, so I got a note not to proceed.
= | Investigation of Wanda ended on the 3rd, expenses mix-up, she got flowers.
- | Proceed with the note torn up.
- | Loved his knots.

- | Witness: reception, Tower B.
- | "Two lads came for badges, cheerful."
returned-under-new-name | "The taller I'd given a badge last autumn, other name on it, I never forget an earring."
same-device-as-other | "They passed one phone back and forth for both their codes."

- | Witness: reception, Tower C.
~returned-under-new-name | "I'd swear that one was here last year as Mr Flood."
= name-change-documented | "He was! Took his husband's name, HR had the paper from the registry before he even came."
- | "Brought me shortbread."

- | Cluster note, security.
same-device-as-other | Canvas hash identical for applicants 17, 22, 31, 40.
shared-contact | 22 and 31 recover their mail through one and the same 555-0170.
persona-collision | 40 signed off his mail with 17's name.
- | Draft for legal attached.

- | Cluster note, revisited.
~same-device-as-other | Thirteen applications from one browser on 4 March.
= sharing-explained | Job fair in the town hall, our own loaner tablet on the stand; Birgit has a photograph with the queue.
- | Cluster dissolved.
- | Note to self: private mode.

returned-under-new-name | He'd shaved and grown a name. Same man who wept in my office in spring when we withdrew his offer.
- | Didn't blink when I said "again".
email-other-identity | Password reset hint on his new mail: a**n.k***ov, the old surname.
- | Coffee went cold.

- | Mail to the head of the dairy.
~shared-contact | Her mail and that of our dismissed driver are one, hoferfamilie@post.example.
= sharing-explained | It's the farm's family mailbox, father, aunt, two kids; the driver is an uncle, she told us at the first visit.
- | She knows her cows.

- | Phone log, help line for merchants.
phone-other-name | Caller ID spelled out "Tamsin Crewe", he says his name's Roy.
shared-contact | Tamsin's also on our books, same digits, applied Tuesday for the same vacancy.
- | Roy's keen.

- | Phone log, help line for merchants, 15:10.
~phone-other-name | Shows "Horvath Zsolt" whenever Edit rings.
= sharing-explained | Contract on the ex-husband, kids' tariff; it's in the divorce settlement, page 3, she'd sent it before we asked.
- | Edit asked for Thursdays off.

- | Pub kitchen, Whitby.
same-photo-as-other | Food hygiene card of our new commis: I've seen that mug on the card of last summer's porter, other name beneath.
support-document-altered | Issuer: "Number's ours. Name isn't."
- | Cod was perfect though.

- | Pub kitchen, Robin Hood's Bay.
~support-document-altered | Hygiene card number not on the site.
= discrepancy-explained | Site wants the zero in front, lass at the council told me, and there he is.
- | Crab season starts.

- | Group interview, six on the screen.
background-call-center | Applicant two's microphone carried applicant five's answer, and a third person's laugh.
same-device-as-other | Two and five dropped at the same second, came back at the same second.
- | One of them has a nice lamp.

- | Group interview, eight on the screen.
~background-call-center | We could hear Karim's answer out of Leila's microphone.
= sharing-explained | Married, at two ends of one kitchen table; the invite said couples welcome, lighthouse keepers.
- | They finish each other's sandwiches.
- | Offer for both.

- | Care agency, owner's notes.
shared-contact | Next of kin for Abi, Tolu and Grace: one Mr Femi, same number, he "looks after the girls".
crypto-or-third-party-payment | All three want their pay in Mr Femi's account.
- | I rang the labour inspectorate.
- | Did not sleep.

- | Care agency, owner's notes, 2.
~shared-contact | Next of kin identical for two carers who claim not to be related.
= sharing-explained | Parish priest. Both are orphans from the same home, he told me so and sang their praises.
- | Rotas out.

same-resume-as-other | Our CV parser merged "Stellan Roth" and "Milo Haas" into one person, for once rightly: every job, every month.
contradicts-resume | On the phone Stellan told me of a bakery; there's no bakery on the sheet. On Milo's other one there is.
- | Ran out of paper clips.

~same-resume-as-other | Parser merged Elke Brandt and Jutta Brandt, all jobs equal.
= sharing-explained | Mother and daughter ran the same three hotels together, the chain's director confirmed each.
- | Jutta for Sylt.

- | Insurance claims, home workers.
same-device-as-other | One webcam serial number, four adjusters, never two of them online at a time.
persona-collision | When I greeted "Neil" he answered, "No, today I'm... yes, Neil."
- | Awkward silence, 9 seconds.

- | Adjusters at home, claims.
~same-device-as-other | Serial of Ria's webcam pops up at Bent's too.
= tool-agreed | Cheap batch, the maker burned one number into all, our purchasing got a letter on it.
- | Ticket shut.

- | Referees for the bursar.
~referee-same-voice | Second referee sounds just like the first!
= | They're the Pringle brothers, both rectors, met them in the flesh on Saturday.
- | He can count, both say.

- | Veg box rounds, Hove.
returned-under-new-name | Struck off for selling the boxes on; three weeks later the same tattooed swallow hands me an application as Jake Merry.
- | He'd the cheek to ask for his old round.
shared-contact | Old number, last two digits inked over.

- | Veg box rounds, Lewes.
- | Jolly woman, own bike.
- | Passport and face agree.
- | Knows every hill.
- | Starts with round 3.

- | Exam centre, invigilator's sheet.
proxy-interviewer | Seat 12 sat Monday as Oyelaran, Wednesday as Beck, Friday as Sim. I took his pencil.
same-photo-as-other | All three admission slips carry his picture.
- | He asked for the pencil back.

- | Exam centre, invigilator's sheet, June.
~proxy-interviewer | Seat 30 wasn't the girl of the morning paper, I would bet my pension.
= | She'd fainted and come back in her sister's PE kit, hair wet; the nurse walked her in by the arm.
- | 71 per cent, well done.

- | Recruiter's own scrawl.
same-device-as-other | Docs metadata: author "PC-ROOM4" on 9 of 12 CVs.
email-on-list | Two of the twelve mails are on the sheet the bank's fraud people sent round.
- | Only interviewing the other three.
- | Rain.

- | Recruiter's own scrawl, 2.
~same-device-as-other | Author of every file: "Biblio-07".
= sharing-explained | Public library, Thursday job club, Mrs Adeyemi helps them all type and gave me her rota.
- | Chose four.
