# e4: start-day meetings and first weeks: who came

- | Start day, distribution centre Venlo, 06:00.
? | The man at the gate had to look at his phone for the surname of his own contract.
- | Induction given.

- | Start day, five newcomers.
~? | One looked up his own surname on the phone.
= | Contract has both his mother's and father's name after the embassy put them in a new order, passport reads the same.

? | Buddy writes: he does not remember me. We had three hours together in the final round.
- | Laptop handed over.

~? | Buddy writes: he does not remember me after three hours in the final.
= | Buddy was in the other final, his diary shows it. Panel of that day met him at lunch and all was familiar.

? | The woman who came was left handed in the interview whiteboard video and signs with the right.
? | And she is shorter than the doorframe mark by a hand.

? | New colleague stayed silent all first day. In the interviews talked fast about Kafka streams. Second day asked me where to find the terminal.
- | Camera broken, IT ticket open.

- | New colleague silent all first day, shy.
- | By Thursday had fixed the label printer.

? | Face match at badge office 41 %, guard retook twice, 39 and 40.
- | Temporary badge issued for the week.

~? | Badge office face match 41 %.
= | The photo in the file was the one of Ravi K. in row 12, upload slipped by one line. With the right one 97 %.

? | He came with his brother who "helps with the first day", brother did the fire safety quiz and set the password.

- | Came with a job coach, as arranged with the placement office.
- | Coach left at noon.

? | On the first morning stand-up the new hire's mic opened: "which one am I today".
- | Someone laughed.

? | Day three. She asked the team where our head office is. In the second interview she had described walking there from her flat.

- | Day three. Got lost in the multi-storey.
- | Everyone does.

? | School caretaker, day one. The keys went home with a different man than the one we had shown round, cctv 16:40.

~? | Keys went home with a different man, cctv 16:40.
= | Deputy caretaker, took them for the evening hire. Sign-out book has his hand.

? | At the hospital induction the anaesthetist could not put on the lead apron, and asked a porter which theatre does "the hearts". Her fellowship was two years in that theatre.

? | The interview was with a man with a Glasgow voice. I have spent two weeks with a man who asks me what a close is.
- | Works nights.

~? | At interview a Glasgow voice, on site another.
= | Both were on the panel call, line manager of the agency spoke first. Recording minute 4 has our man say his name.

? | Laptop was opened at 08:55 by the new hire in Boise. At 08:57 the card payment of the new hire for coffee in our canteen terminal, Reading. One of them is him.

? | Company phone photo of first team lunch: nobody. He always "had just left".
- | Eight weeks in.

- | Missed first team lunch, kid sick.
- | Came to the second with cake.

? | First payroll meeting, asked if half could go to the man who did the interview.

? | Mobile crane firm. Man on day one had the right card, and the photo on it peeled at the corner; below it another face.
- | Banksman noticed.

~? | Photo on his card peeled and there was another under it.
= | Issuer sticks the renewal photo over the old one, confirmed by their helpdesk. Both are him, ten years apart.

? | Was told of the Hindi nickname we gave him in the trial week. He asked who that was.

? | Day one on ward 6, patient recognised her from another hospital by another name. Rang there: dismissed under that name for drug count.

- | Patient recognised her from another hospital.
- | Same name, she worked there 2018, on the CV.

~? | A patient knew her by another surname.
= | Divorced 2021, registration body lists both names under one number.

? | Onboarding call: HR sees a woman, IT ten minutes later sees a man, same login, same plant behind.
- | IT thought HR had made a typo.

~? | HR saw a woman, IT ten minutes later a man, same plant behind.
= | Her colleague was at the wrong desk; both start today, hot desk 14, seating list sent.

? | He left at 12 to fetch his passport for right to work. It is Thursday week.
- | Phone off.

- | Forgot passport, fetched it, back at 14:10.
- | Copied and filed.

? | Vineyard, twelve pickers signed, fourteen wages expected, and one pair of boots does two names.

? | The man who had solved everything in the panel asked on his second day how the panel had gone.

? | Welcome gift, size L blouse as she said. The person here would need a child's size and laughed.
? | Also had no idea she had picked the green one.

~? | Did not know that she had picked the green notebook.
= | Vendor picks at random when green is out, HR saw the order line.

? | Bus company, medical on day one. Blood group on the donor card he showed us in June was O neg, lab says AB pos.

~? | Blood group on old card O neg, lab says AB pos.
= | Lab swapped two tubes, second sample and the lab's written notice both O neg.

? | I greeted him with the thing we had joked about for ten minutes. Blank. Then "yes, my colleague told me".

? | New starter in Vilnius said on Friday that he had never been interviewed by video. We have four recordings.

- | Second week, quieter, homesick.
- | HR had a walk with her.

? | She swore she had not signed the contract when I thanked her for it. Signature time 03:12, IP in a country she has never been to.
- | She wants the job anyway.

? | The vet nurse that interviewed has allergies to cats and asked for the dog ward. The one here cuddles the kittens and does not know what I mean.

? | Day-one photo for the badge, he turned his back three times and then put someone else's photo on the stick.

- | Day-one photo, wanted no picture in the public directory.
- | Badge photo fine.

? | Client rang Friday: "please send the one from the demo". We had thought we did.

~? | Client rang: "please send the one from the demo".
= | They meant the sales engineer. Consultant was named in the contract and had met them in May, their PM confirms.

? | Labour inspection 10:30. Eleven on shift, eleven passes, three of the passes are of men who are in Romania today.

? | Started with the height cert of a roped access tech. Was up the mast ten minutes. Fire brigade.
? | Cert body shows that number unsold.

- | Started with the height cert. First climb slow, wind.
- | Instructor signed.

? | On the Teams tile next to his own name there was an avatar of a woman for half a second.
- | Said glitch.
? | The avatar is our former contractor, dismissed in spring.

~? | For half a second a woman's avatar showed on his tile.
= | Known fault, Microsoft notice of that week; four of us had it with each other's pictures.

? | Night cleaner on day one put a finger on the clock, denied. Finger of last month's stand-in, accepted under the same number.

~? | Night cleaner's finger denied by the clock.
= | Superglue on the fingertip from the tiling. Worked on the other hand, enrolled both in April.

? | He waits outside the welcome room until the other newcomer has said his name, then repeats the last syllable.
- | Two Steffens.

? | The teacher we hired by video is 5 ft 2 at the desk and her class call her "the other miss".
- | Head will ring the union.

? | Mentor: in seven weeks he has said "as I said in the interview" and never once been right.

- | Mentor: says he would like more feedback.
- | Noted.

? | The driver that turned up had the tacho card in a sock; name on it and name on rota agree, picture does not.
- | Turned away at 05:15.
- | Load went late.
