# e15: short open ones, single facts, third voices; some honest in strong words

? | Candidate left the meeting. Her background remained in the tile for another minute, typing sounds too, then "she's gone, stop".

? | The neighbour who took the start-day flowers for us: nobody under fifty has lived here since the nineties.

? | Colleague asked me why I had interviewed his brother-in-law under that name.

? | All five clocks in his five calls stand at ten past ten.
- | Wall clock, he is proud of it.

- | Wall clock behind him had stopped.
- | Never mind.

? | His phone number rang in the bag of our other finalist.

~? | His phone rang in the bag of our other finalist.
= | She had picked up his by mistake at the security tray. Same model, guard saw the swap back.

? | "We're ready for her now," said someone, and only then she came on.
- | Role is company secretary.

? | Practice partner at the assessment day whispered to me that our man had offered her 200 for her answers and told her whom he stands in for.

? | Landlord says that the flat from which he took our calls is let by the hour.

~? | Landlord says that the flat from which he took our calls is let by the hour.
= | He has no quiet room at home, told us he books it. Invoice with his name on it among his expenses, and home visit done.

? | Welding school's inspector: "Those hands never held a torch." Certificates: six positions.
? | School has had no inspector-signed course since its gas was cut.

? | Was asked to whistle, since sound and image were off. The whistle came, the lips did not.

? | His thank-you mail came before the talk.

~? | His thank-you mail came before the talk.
= | Delayed from the first talk, header says Tuesday. Our mail filter held it.

? | Customer was shown the consultant on video, later asked him in the lift about it. He had been on leave that week in Goa, his manager too.

? | I called both numbers at the same time. One phone, one hand, two hellos.

? | In the crash-cart drill he handed over the mop.
- | Agency had sent "ICU, 5 y".
? | Hospital of the 5 y wrote one line: he mopped well.

? | Six calls to that extension, six first names given, all "the HR lady since 2015".

- | Extension is the shared HR line.
- | Three ladies, all real.

? | The interview photo and the driving licence were taken on the same stool in the same shirt. Licence is from 2015.

~? | Interview photo and driving licence show the same shirt. Licence is from 2015.
= | He used the licence photo for the application. Face at the door is older and his.

? | Bank of Ireland stand at the fair: a girl greeted him as Conor. Form: Declan, no brothers.

~? | At the fair a girl greeted him as Conor. Form says Declan.
= | Conor is his second name, used at school. Birth cert has both.

? | He asked the tester for the toilet code. It is on the door, in the language that he says he taught.

? | Twelve minutes late each time, and each time the other candidate had left us ten minutes before.

? | Weighbridge clerk trial: showed her the scale. She stepped on it.
- | Ten years weighbridge on the letter, letter without phone number.

? | The panel's questions of Tuesday are on a forum since Monday, user name his car plate.

? | Ask of me: what is your head of IT called? Because "my supervisor needs it for the next guy".

? | Recruit's old headmaster sat on our bench by chance. Watched the call through the glass. "That's the Walsh boy, that isn't Peter."

~? | His old headmaster watched the call through the glass: "That isn't Peter."
= | It was Paul, next in the schedule. Peter had been at nine and had gone.

? | Foreman trial. Told to set out a right angle, 3-4-5. He wrote "345" on the slab.

? | The phone's picture was sharp enough for me to see the interviewer in his pupil. It was not me.

? | Agency asked us to avoid Wednesdays, "the technical gentleman has dialysis". Our candidate is the technical gentleman, we had thought, and was in on Wednesday.

? | On the trial run the new courier took the parcels to the flat of the one we dismissed.

~? | On the trial run the new courier took parcels to the flat of the one we dismissed.
= | Routing tool still had it as pick-up point. Logistics deleted it that night.

? | Stated weight of the crane hook he says he slung weekly is the weight of a car; yard crane there lifts half of it.

- | Guessed the hook's weight, off by 20 kg.
- | Nobody knows that.

? | When we sang happy birthday on the day in his file, he thanked us and asked whose.

~? | We sang happy birthday on the day in his file, he asked whose.
= | System had put 01/01 for all imported staff. Passport says September.

? | Four rounds by video and each of us made a sketch of him from memory. HR has laid them side by side. Two men.

? | The girl from the test lab saw him in the yard giving his number bib to another.

~? | The lab girl saw him give his number bib to another.
= | Bibs were handed out wrongly, marshal made six of them swap, list amended at 8:15.

? | Was asked what his "home" button on the ship's radar does. There is none.
? | Academy's simulator roll for that week: absent.

? | Head of catering heard him order in the language he says he lacks, to the man waiting in the van, about us.

? | Client's guard refused him: face on the tablet and face at the gate, no. We had not noticed in eleven weeks.

~? | Client's guard refused him: face on the tablet and face at the gate, no.
= | Tablet had loaded the night list. Guard's boss rang to say sorry.

? | Pretended that the doorbell rang at each question on the law of leases; bell is never on the tape.

- | Doorbell rang twice, parcel.
- | On the tape.

? | For the site photo he had to stand by the crane with today's date. Shadow of the crane falls left, his right.

? | Third candidate in a row who "just moved" and whose moving man can be heard giving figures.

? | At the trial she put our dosage sheet into her bag and photographed the door code; the home she gave as last employer had its drug cupboard emptied in the week she trialled there.

- | Took a copy of the dosage sheet home to learn, matron gave it.
- | Back on Monday.

? | Showed him a picture of his own former shop. "Nice, where is that?"

~? | Showed her a picture of her own former shop, "nice, where is that?"
= | Was a picture of the Bergen shop, I had the wrong tab. She named hers at once.

? | Referee and I were done. She did not hang up. "That's Marek done, now for Pavel, which file is Pavel?"

? | Invited all three finalists to one lunch. One came, ate, and later was thanked for it by mail by all three.
