# Longer notes, more facts each; no pairs.
- | Trial week report, junior doctor's locum, district hospital.
- | Ward manager had doubts by Wednesday.
support-document-altered | Council's register: number belongs to a GP who gave it up in 2003.
employer-denies | The teaching hospital's medical staffing had no rotation, no rota line, no locker for her.
- | "They're slow with paperwork", she told us.
- | They weren't; took them an hour.
- | Patients of Mon to Wed are being recalled.

- | Trial week, junior anaesthetist.
~? | Register search on Monday morning gave zero results.
~support-document-altered | So on our screen he's no doctor at all, and he's holding a tube.
= | Register was being migrated until noon. At 12:10 he's there, full, since 2017.
= | Medical director had checked him by phone in March besides; it's in her green book.
- | Tube went in first time.

- | Consulting gig at the port, written up for the partner.
- | They sold us eight "process mining experts".
same-resume-as-other | In eight CVs I count one and the same "Port of Antwerp 2019" story told by eight leads.
contradicts-resume | Antwerp's terminal head: "A three-person pilot. It lasted until Easter."
- | Cafeteria bill is on us, sadly.
agency-opaque | Their director couldn't produce one contract of employment for any of them.

- | Port gig, the ninth expert, hired by ourselves.
~contradicts-resume | Terminal head in Antwerp told me on the phone: "Never led anything here."
= | Wrong Antwerp, honestly: he ran the chemical berth, another terminal, other head, who mailed the org chart.
own-work-explained | Built a small event log from our crane data in the meeting.
- | Partner nodded twice.

- | Compliance hotline, call 77, caller is the flatmate.
- | She sounded tired.
proxy-interviewer | "I did her video interviews because my camera English is better, we agreed 20 percent."
shared-account | "Now I do her Mondays and Tuesdays too and she's two months behind."
- | "I want it over with."
- | Referred to HR, same day.

- | Compliance hotline, call 78, caller's a neighbour.
~shared-account | "There's three of them typing away on that one work computer, I see it through the hedge."
= | Went round: her kids. Old laptop, maths homework, ours was in its bag with the seal on.
- | Neighbour's hedge is another matter.

- | Re-vetting after the merger, batch 3.
- | Row 18.
employer-denies | "He left us?" said his listed employer. "He'd have had to arrive."
school-denies | The polytechnic has a man of that name, born in 1951.
- | Row 18 has been on 68k since 2020.
- | Sat with his line manager, who went pale.

- | Re-vetting after the merger, batch 4.
- | Row 31.
~employer-denies | His listed employer has no trace either, two requests.
~school-denies | Neither has the university, which made it look black.
= name-change-documented | He was Ng Wei Sheng there and Wilson Ng here; deed poll of 2016 in our own safe.
= | With that both wrote yes the same afternoon.

- | Notes of a bar owner, head bartender.
- | Pours well, I'd say.
referee-untraceable | He gave the boss of the Blue Parrot. Parrot's boss for twenty years is my godmother and isn't called Rick.
- | I let Rick ring me.
referee-same-voice | Rick has his Geordie, his cough, and calls me "chief" just like he does.
- | Godmother wants his photo by the till.

- | Notes of a bar owner, second bartender.
~referee-same-voice | Boss of her old place spoke like her, laughed like her, even said "duck" like her.
= | Stoke. They all do in Stoke. I went to Stoke.
= | Boss is sixty, with a parrot of her own, and drew me a pint.
- | Friday trial shift, tips hers.

- | Interview debrief, fintech, staff engineer.
- | Panel: Ann, Bo, me.
contradicts-resume | To Ann he'd founded the risk team, to Bo joined it as eighth.
employer-detail-unknown | I asked which cloud, he said "the usual one".
profile-conflict | Bo found him on a conference page as a marketing intern in the founding year.
- | "People grow," he offered.
- | 0/3.

- | Interview debrief, fintech, staff engineer, the Thursday one.
~profile-conflict | Conference page has her as a marketing intern, in the year she says she wrote their ledger!
= | It's the conference's slip: the row above hers. Organiser corrected it in front of us, with the old programme as proof.
own-work-explained | She defended the ledger design for an hour, warts first.
- | 3/3.

- | Handwritten, farm relief service.
- | Came by bicycle, asked for an advance.
prepayment-demanded | Wouldn't so much as look at the parlour without two weeks' pay in hand.
employer-denies | Dairyman at Skelby, who's supposed to have had him three winters, says three days and a missing radio.
- | Cows didn't take to him.

- | Handwritten, farm relief service, Lent.
- | Came on foot.
~employer-denies | Dairyman at Skelby shook his head and shut the door.
= | That's Skelby Low. Skelby High is over the beck, they don't speak; High said best lad they'd had.
- | Cows followed him about.

- | Vendor audit, day 2, body shop behind the cinema.
- | Room one, training.
resume-copied | A printed binder "Profiles A to K", you get one with your lanyard.
referee-same-voice | Room two, a lady who is "HR of everywhere"; she answers for six past employers, has six ring tones for it.
employer-front | Those six firms are brass plates that the owner keeps in a drawer, I've seen the drawer.
- | Room three was locked.

- | Vendor audit, day 3, small shop by the canal.
- | Room one, kettle.
~referee-same-voice | One lady answers for four firms here also, same voice, four names, I nearly packed up.
= | Reception service for the house. Dentist, two start-ups, our vendor. She puts you through, and there's people at the ends.
- | Room two, staff with contracts, all seen.

- | Chat between two recruiters.
- | "did you sub that guy from the referral?"
referral-chain | "yes, and he was brought by Nikolai, who they just walked out for fake timesheets"
same-resume-as-other | "just saw. paste his summary next to nikolai's. go on."
- | "oh no"
- | "yeah"

- | Chat between two recruiters, week after.
- | "paste this one next to nikolai's as well"
~same-resume-as-other | "omg identical"
= | "wait. no. your clipboard. that IS nikolai's"
- | "i need a holiday"
- | "subbed her. she's legit, met her at the meetup in june"

- | HR memo, warehouse shift manager, dismissed under probation.
- | Reasons in order of weight.
id-number-mismatch | 1. Social insurance number issued to a woman in Perpignan.
contradicts-resume | 2. Forklift "instructor" at the last depot; depot's list has him as a visitor, 1 (one) day.
- | 3. Late on eleven days.
- | Works council agreed.

- | HR memo, warehouse shift manager, kept.
~id-number-mismatch | 1. Insurance number came back as a woman's.
= | Born with a girl's first name in Brittany, clerk read the first name. Number's fine, card shown.
- | 2. Late on one day, strike.
- | Works council agreed too.

- | Note by a translator colleague who sat in.
- | I was asked to sit in for Portuguese.
cannot-speak-claimed-language | Native, says the form; he couldn't order the coffee he was offered.
place-conflict | Grew up in Coimbra on the form, in Curitiba to me, in "the south" to Marta.
- | Coffee was cold then.

- | Note by a translator colleague who sat in again.
~cannot-speak-claimed-language | Form said Basque, and she looked at me like a cow at a train.
= | My Basque. I learned it in Boise. With Itziar from the post room she chatted till the lights went off.
- | I've signed up for a course.

- | Landlord of the office block, asked by our investigator.
employer-address-empty | "Suite 300 was never let. I keep my Christmas tree in it."
? | "Somebody pays for the letter box, in cash, a kid with a scooter."
employer-front | "Police were here about the same letter box in May, a fake-jobs company they said."
- | "Tree's artificial, if you need it."

- | Landlord of the other block, asked by our investigator.
~employer-address-empty | "Suite 12? Empty, been empty since I painted it."
= | "Oh, before? Before they were here nine years, nice lot, grew out of it, went to the tower."
= employer-confirmed | Tower's front desk had HR down in two minutes: dates, title, a "say hello".
- | Paint was magnolia.

- | Note on the test.
test-substituted | The collector at the clinic noted a mole on the cheek. Our hire has none.
- | Clinic keeps the still for 90 days.
agency-opaque | Agency that drove "him" there won't tell which of their people was in the car.
- | HRBP has it.

- | Note on the other test.
~test-substituted | Clinic says a woman came for Robin Hale's test. Robin's a man.
= | Two Robin Hales. The other one's ours also, in payments, and she was due that day.
- | Both clean, different cups.
