# Longer cases with dates, tickets and ledgers; the swap seen by people who were not looking for it.

- | 12 May. Offer signed by Dipak, Guidewire developer, 18 months, hybrid Hartford.
- | 30 May. Laptop shipped, tracking fine.
different-person | 2 June. Lobby guard recalled a slim man from the site tour; the one with the box under his arm was stout and asked for a different manager.
- | 3 June. Training videos, 40 % done.
own-work-unknown | 5 June. Could not place the rating engine he had "built from nothing" in May.
shared-account | 9 June. Voicemail on desk phone from "Dipak's technical support" asking which ticket he should do for him tonight.
- | 10 June. Manager on leave.
- | 13 June. Ended. Reason on form: not as represented.

- | Subject: hearing clinic, audiologist, Tromsø. Polar night, so everybody's tired.
- | She Skyped in from the reindeer station.
voice-changed | Second call she was croaking like a raven.
trouble-explained | Laryngitis; third call, after the pills, clear as round one, same crooked smile, same reindeer.
- | References fine, one in Sami.
- | Flat found above the bakery.

- | Vendor onboarding tracker, row 118.
- | I-9 section 2 scheduled with notary near candidate.
form-intermediary | Row 118 was filled in by a "document partner" nobody here has heard of, from a mall in Edison.
different-person | Notary's phone note: lady in front of her could not be the lady on the laptop of your HR at that same moment, as both were talking.
- | Row 119 is fine.

- | From: desk sergeant (retd), now screening at the port.
id-photo-mismatch | TWIC card: blue eyes. Bearer: brown, and no lenses, I asked him to wipe.
- | He was pleasant throughout.
id-rented-or-borrowed | "It's Manny's, he's on the dole and doesn't need it Tuesdays."
peer-report | Terminal C says Manny's card was in their turnstile while I had it in my hand.
- | Card in evidence bag 3.

- | Loan company, collections, remote hub in a village hall.
- | Hub rent 90 a week.
background-call-center | We let one desk; when the vicar walked in he found eleven persons on headsets, ours somewhere among them.
shared-account | They pass the one login along like the collection plate, vicar's simile.
- | Vicar's statement is two pages, mostly about the radiators.

- | Panel's own shame file, entry 5.
- | We all thought "cheat".
coached-or-reading | He kept touching his collar and each touch brought a new idea.
trouble-explained | Insulin pump clipped on the collar, alarm off by touching, he unclipped it and passed it over the table in round two.
- | Ideas were his own, sadly for the rest of us.

- | IT asset return, Bengaluru to Dublin, box 2 of 2.
kvm-hardware | Inside the dock's plastic: a second board with an Ethernet jack, label "PiKVM v4", which we don't sell, buy or ship.
shared-account | Post-it on the lid: "Mon Ravi, Tue Ravi, Wed–Fri Satish, don't forget to say Ravi".
- | Chain of custody form 9B.
- | Box smelled of cardamom.

- | Bakery chain, area manager, told by her dentist of all people.
proxy-interviewer | In the waiting room he'd heard a man take a job interview by phone, give another man's name, hang up and text "done, pay me".
- | The name was that of our new area man for the south.
- | Dentist's discretion lasted one filling.

- | Monthly review, Gulf carrier, licensed engineer B1.
support-document-altered | GCAA: licence series doesn't run that high.
proxy-interviewer | Oral board's video: the second examiner recalls stubble; our employee has alopecia, has had since school.
- | Hangar 4 heat, 47.
- | Grounded, so to speak.

- | Customer of a tax hotline, transcript, complains and praises in one.
- | "Very clever man on Monday, told me all about section 24."
output-swing | "Same name on Tuesday, and he thought VAT was a sort of barrel."
- | "Refund arrived, thank you."
shared-account | "On Wednesday he told me straight he's the brother."

- | Minutes of handover between two HRBPs, point 3.
- | Weight story, keep for training.
different-person | Gate photo of 8 January, hire photo of 2 October: nobody would call that one man.
discrepancy-explained | Thyroid, minus 38 kilos, consultant's letter, and the fingerprint at the immigration desk was his both times.
- | Point 4, parking.

- | Amateur footballer, works council member, saw it at the away game.
- | Our data engineer plays left back for Zlín B.
shared-account | He was on the pitch for ninety minutes on Thursday afternoon while "he" merged four branches and answered me with a smiley.
- | Lost 3–1.

- | Recruiter's card index (yes, card).
- | Tall, laughs, wants garden leave paid.
long-latency-answers | Question, nine ticks of my mantel clock, answer; question, nine ticks, answer.
ai-assistant-use | Reflected in the glass of the picture behind him: a chat window filling up in step with what he said.
- | Clock is Swiss.

- | Registry clerk, driving authority, answer by return.
id-owner-denies | The licence holder came to my counter himself; he drives a tractor in Ribe and has never applied for a job at any software house.
- | He asked if he gets the pay.
- | Attached: two stamps.

- | Thread in #panel-debrief.
- | ok so Q3, she nailed it
scripted-identical-answers | and Q4 with the exact same sentences. and Q6. she just swapped "Kafka" for "Rabbit"
- | maybe nerves?
coached-or-reading | nerves don't say "next slide"
- | lol. no hire from me

- | School district, bus aide, fingerprint card via sheriff.
test-substituted | Livescan operator: the ten fingers he rolled on the 4th had a missing nail; I shook his hand on the 6th and he has all ten nails.
- | He brought banana bread.
- | Sheriff wants him back at the counter.

- | Yoga app, customer happiness, remote, Ubud or so.
- | She had a gecko on the wall, it performed.
deepfake-artifacts | The gecko ran across her cheek and stayed on her cheek when she turned.
virtual-camera | Device list in the call stats said "ManyCam Virtual Webcam".
live-check-refused | Wouldn't take the flower from behind her ear for me.
- | Namaste and no.

- | Case no. F/22, complaint unfounded.
coached-or-reading | Colleague A wrote: "he was whispering with somebody."
coached-or-reading | Colleague B wrote: "someone was telling him what to say in Polish."
trouble-explained | Recording gone over by our Polish office: it's his daughter asking where the cocoa is, and him telling her, third shelf.
- | Colleagues A and B have been thanked.
language-spoken | Our Polish office chatted with him for ten minutes, native, Łódź.

- | Hostel warden, women's hostel, Gurugram.
- | Girls work nights for American clients, fine.
shared-account | Room 14 has a rota pinned: whose turn it is to be "Jessica".
proxy-interviewer | Warden before me kept a girl, Neha, whom the agencies sent for whenever someone had a client round.
- | Geyser needs repair.

- | Rope access, level 3 supervisor, offshore.
proxy-interviewer | IRATA assessor remembers a Geordie on the ropes; our man's from Gdańsk and the assessor would've remembered that, he's from there too.
- | Weather window shut.
support-document-altered | Logbook pages 31 to 50 in one pen, one mood, one hand, and stamped by a firm that had folded before page 31.
- | Reassigned to deck paint.

- | Scribbled on the back of a payslip, handed in at the desk.
shared-account | Ask Denis who does his month-end. It isn't Denis. It's my wife, she's never seen a cent.
- | Unsigned, but the payslip isn't.

- | Polytechnic IT dept, e-proctor log, human-checked.
- | 09:00 start. 09:02 stretches.
coached-or-reading | 09:06 to 09:51 a pen taps once for A, twice for B from somewhere off; he ticks as tapped.
- | 09:55 submits, thumbs up.
- | Score 96.
proxy-interviewer | Class group leaked: "tapper free for Monday slots, 20 quid".

- | New in town: bilingual receptionist, Luxembourg.
- | Wants Wednesdays off for the choir.
language-spoken | French with the patient, German with the plumber, Luxembourgish with me, all in three minutes.
met-in-person | Dr. Weis had her in the chair for a filling and a chat.
- | Start when the paint's dry.

- | Escalation, stock exchange member, junior trader's home desk.
remote-control-tool | His P&L moved while he stood in front of me at the coffee machine with both hands full.
- | "That's my dad, he's retired, he likes it."
- | Dad made forty thousand.
- | Compliance has no form for this.

- | Orchard, seasonal crew leader, tablet induction.
same-device-as-other | Thirty-one inductions on one Samsung.
sharing-explained | That's the orchard's own tablet, I handed it down the row myself and watched each of them do it.
- | Pears first, then Bramleys.

- | Consul's typist, sworn list, re visa runner.
proxy-interviewer | The runner gives evidence that for a further fee he supplies "a talker" for employers abroad.
- | Evidence taken through a grille.
referral-chain | It was this runner who put the applicant's name forward to your Dubai office.
- | Typist's fee 12.

- | Debrief, cosmetics lab chemist, Lyon.
- | Voilà my notes, excuse the English.
different-person | The madame of the video has a tooth of gold. The madame of the laboratory smiles all white.
- | I have asked the dentist of the enterprise, he has laughed at me.
discrepancy-explained | The crown was changed in July, she carried the gold one in her purse and the invoice also.
- | I am content.

- | Games QA, crunch, Montréal. French-English mix.
shared-account | Bug reports from "Maxime" arrive in three fonts, if a bug report could have fonts: one curses, one thanks, one only uploads.
output-swing | Curser finds crashes in a minute, thanker can't find the start button.
- | Maxime's mother answered our call and said the boys are all asleep.
- | Ship date holds.

- | Panel sheet in pencil, cement works lab.
coached-or-reading | From behind the curtain a slipper, a foot, and the word "clinker" before he said "clinker".
- | Curtain had sunflowers.
- | Next man at 15:00.

- | Hostess at a trade fair, temp agency's blacklist.
returned-under-new-name | It's Kim again, as Kimberley with red hair, after we'd shown her out for sending her sister in March.
- | Sister's better at it.

- | Auditor's walk, month 2, medical billing shop in Manila for our Ohio client.
- | Great mangoes. Good fire exits.
background-call-center | Applicants for other American firms are interviewed in the back room, twelve at once, and one was being Ohio's next hire.
coached-or-reading | A lady with a tablet walks up and down and points at the line to be said.
- | I was asked not to photograph.
- | Client chose to know.

- | Choreographer, casting by tape for a musical at sea.
portfolio-copied | The feet on the tape are mine. 2014, Hamburg, bad shoes.
- | I keep those shoes.
- | Producer says cut her.

- | Ferry bar, from a marine electrician, off duty.
proxy-interviewer | He said: "They liked me on the phone." I said: "They liked ME on the phone." He bought the round.
- | It was a big round.
- | I've told the yard now since there's a live panel involved.

- | Small claims, file 881, copy for HR of the defendant.
proxy-interviewer | Claimant seeks 1,500 for "three interviews attended and passed as Mr. D." with an itemised list.
- | Judge adjourned, chuckling.
- | Our logo is on item two.

- | Remote hands in a data hall, night.
- | Applicant's test: swap the drive in bay 9 on camera.
lip-sync-mismatch | He was talking and his jaw was shut.
trouble-explained | Intercom: the voice was the hall's supervisor reading out the bay numbers; once he'd put the headset on, jaw and words were one.
- | Drive swapped in 80 s.

- | Anonymous post-it in the suggestion box, third of its kind.
shared-account | "Desk 44 never works. Desk 44's wife works. Desk 44 plays chess."
- | Box is in the stairwell, no camera.
- | Desk 44 has a rating of 1900.

- | Translation agency's vendor team, test text about pumps.
proxy-interviewer | She let it slip: her test text had been done by "the colleague who does everyone's tests".
ai-assistant-use | Her live session had DeepL and a chat open side by side, and she read from the chat what register to choose.
- | Pumps are hard, granted.

- | Interviewing twins again. This is the second time this year.
name-mismatch-on-call | Came in as Petr; booked was Pavel.
sharing-explained | They share a room and a laptop, mother held both birth certificates to the lens, and the register office confirmed two boys.
- | Pavel gets the Tuesday slot.

- | Harbour pilot station, clerk, diary.
- | Applicant rang at the tide.
hours-refused | He says he's in Hull and can't be had before 21:00 on any day, and never on a Friday.
shared-account | His trial logs were written by "my man ashore", who seems to be awake when Hull is.
- | Gale warnings.

- | Field sales, hearing on Zoom, employee speaks.
- | "I'm a good salesman."
shared-account | "The calls are by my sister since I stammer on the phone, and nobody ever asked."
- | "I brought the numbers in."
- | Chair proposes a real adjustment: chat desk.

- | Toll plaza. Ha. Toll plaza attendants also get interviewed.
different-person | Plaza chief: the boy I picked could whistle through his fingers, I picked him for that, and this one can't.
id-photo-mismatch | Aadhaar picture: ear stud hole left. Boy in booth 3: no hole.
- | Trucks queue to the temple.
