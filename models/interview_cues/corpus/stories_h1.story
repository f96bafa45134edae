# Near the strong cues of the call: another person, another voice, another name, coaching, stand-ins, leaving, the shared screen.
- | Round two was held by a different person, Petra from platform, because Anselm was at the dentist.
- | So the candidate had to tell the queue story twice.
camera-on-and-same-person | Same woman, same green cardigan, both afternoons.
- | Someone else from our side will do the third talk.
- | Petra's notes are in the usual folder.

- | Two of our colleagues sat on one tile, so it looked as if four people were in a call of five.
- | The man who spoke first was our works council rep, not the applicant.
- | Applicant was the lady at bottom left, Ms Okonjo-Pratt, as invited.
trouble-explained | Her voice was an octave lower than on Monday; she had lost it at her sister's wedding and said so, croaking.
- | By Thursday she could laugh about it again.

- | A boy answered the phone, then shouted "Dad, it's the bank place!"
- | The father came on after a minute and we went through the offer.
- | Son is seven, very polite.
- | Father had been up a ladder clearing the gutter.
- | Starts the 4th, drill press training first.

- | The tile was labelled "Conf Room Birch" because he took the call from a meeting room of his present shop.
- | I renamed the tile myself so the note-taker would not mix people up.
name-change-documented | Joined as "Gosia", which is what every Małgorzata is called; both forms are on the offer and in the passport copy.
- | The panel liked her take on dead letter queues.
- | Feedback due Wednesday noon.

sharing-explained | Came in under her husband's name since the laptop is his; he leaned in, waved, fetched his coffee and was gone.
camera-on-and-same-person | From minute two to the end it was her on the picture, nobody else.
- | Talked about sluices, sediment, and why she left the dike board.
- | We drifted ten minutes over.

name-mismatch-on-call | The name under the picture was "Detlef Brandt" and we had invited a Ms Yıldız.
sharing-explained | Turned out she was using the reading room account of the town library where Mr Brandt is the librarian; he confirmed by phone.
id-shown-and-matched | She held up her card, number and face as on file.
- | I could hear the book trolley squeak past.
- | Strong on cataloguing rules, shaky on SQL.

- | Our stand-in interviewer was Lotte, hired through the agency for the two weeks of Bernd's paternity leave.
- | Lotte asked Bernd's questions word for word from the sheet.
- | The candidate noticed that our interviewer had changed and asked whether Bernd was well.
- | Score sheet signed by Lotte p.p. Bernd.

- | He read out the error text from his terminal because I had asked him to.
- | Then he read me the three rules from our own slide, also at my wish.
own-work-explained | Rewrote the retry loop while we watched and told us why the jitter is capped at nine seconds.
- | His eyes go left when he thinks; the window with the bird table is there.
- | We had a chat about siskins.

- | Candidate brought a page of notes and said so at the outset, as our invitation letter encourages.
- | Looked down at the sheet now and then, mostly for dates.
- | His questions to us were on the back of it, written with a pencil.
- | I do like it when people prepare.

- | Career coach at the job centre had gone over the usual questions with him last week, he told us proudly.
- | In the interview itself he was alone in the room, door open, cat on the sill.
- | The jokes were his own and bad.
- | Welding sample next Tuesday, hall 3.

- | My colleague whispered the answer, not the applicant's: Jörg can't help himself when someone gets stuck on a riddle.
- | I asked Jörg to put himself on mute.
- | The applicant finished the riddle without him.
- | Next time Jörg watches the recording instead.

- | A sign language interpreter sat beside him and voiced his replies, as agreed with accommodations on the 2nd.
- | The interpreter changed at half time, as they always do after twenty minutes.
- | So in the recording you hear two voices for one candidate, and both are interpreters booked by us.
- | Content was excellent, esp. the piece on audit trails.

- | The left screen holds our coding pad, that is why she faces left.
- | She thinks aloud in Catalan, then says it in English.
- | Slow on the first exercise, quick on the other two.
- | Recommend hire.

trouble-explained | Sounded like a different man when he moved from the earbuds to the desk microphone, and back the same when he tried it the other way round.
- | Bought the microphone for his podcast about trams.
- | He knows a lot about trams.
- | Third round booked with the depot head.

trouble-explained | His voice had gone tinny at 14:10; our own bridge had dropped to the 8 kHz line, and all of us sounded that way.
- | Network team logged it under the usual ticket.
- | Repeated the question about leases.

- | The first call was with his brother, who had applied for the van driver job; this one is for the dispatcher job.
- | Two Mr Adeyemis, two files, one Tuesday.
- | I nearly asked the dispatcher about his driving licence class.
- | Both are pleasant men, and do not look much alike.

- | Grew a beard between March and June.
camera-on-and-same-person | Same scar on the chin, same man as in March, beard or no beard.
- | He says it's for a play, he is a pirate in it.
- | Notice period is six weeks to quarter's end.

- | On her first day I walked past her twice: she has cut her hair short and wears contact lenses now.
id-verified-in-person | Reception compared her with the passport, and it is plainly she.
- | Desk 4.17, beside the plotter.
- | She asked where the kettle was.

- | Different recruiter from here on, I take over Nadia's candidates.
- | Nadia is on maternity leave until spring.
- | Told each candidate by mail that a new face will greet them.
- | Nobody minded.

- | The person at the door on Monday was not our new hire but his brother-in-law dropping him off at the wrong gate.
id-verified-in-person | Then the new man came round to gate B, card in hand, and the guard checked it.
- | Safety shoes were two sizes too big.
- | Got vouchers for the canteen.

- | Panel of four for this one, and two of them swapped after the break.
- | Candidate stayed the same all along, only we kept changing chairs.
- | It must feel like speed dating.
- | Panel vote 3:1 for.

- | Left the call at 15:30 sharp because the invitation said 15:30.
- | We were the ones who had overrun.
- | He apologised by mail and offered any slot on Friday.
- | Friday's part went well: normalisation, indexes, a bit of vacuum.

trouble-explained | Dropped out right when I asked for the live exercise; power cut on the whole street, the utility's outage map shows it for 10:42.
- | Came back by phone within four minutes and asked where we were.
- | Did the exercise with a torch between his teeth.
- | Best anecdote of the quarter.

disconnects-when-challenged | The moment I said "please share your screen" his tile went black and he was out of the meeting.
trouble-explained | It was our licence: the free plan throws guests out when they share, and it did the same to my own test guest.
- | We moved to the paid room.
own-work-explained | There he opened the repository and walked through the parser, warts and all.

- | Hung up on me, and rightly so: I had rung him in the middle of his night.
- | I had misread the zone in the sheet by nine hours.
- | He rang back at his breakfast time.
- | We both had a laugh.

- | She had to go when the smoke alarm in her building went off; we all heard it.
- | Walked down six floors with the phone in her hand, still talking about leases.
- | False alarm, toast on the third floor.
- | Slot repeated the day after, same panel.

- | He said goodbye before the last question, since he had told us at booking that the nursery shuts at five.
- | Sent the last answer in writing that night, not asked to.
- | The answer was short and right.

- | The shared screen showed another person's name in the tab: it was the interviewer's, from our own document.
- | Our template prints "edited by Tomasz" on top.
- | I ought to have made a clean copy.
- | Candidate never noticed.

- | When he shared his desktop I saw a second resume, that of his wife, who is looking for a post as well and told me so last week.
- | She applied to the school, not to us.
- | He closed it and went on with the schema.
- | No worries from my side.

sharing-explained | Chat window on her desktop under "Team Marigold": that's the volunteers' group of the animal shelter, whose chair I happen to know.
- | Pictures of dogs, mostly.
- | She muted it.
- | On with the spreadsheet task.

tool-agreed | Screen showed another login, "demo-client7"; it is the sandbox account that we mailed to all candidates.
- | Everyone of this batch types the same password, which is on our slip.
- | Task took him 22 minutes.
- | Average of the batch is 31.

screen-share-leak | For a second a folder called "Rahul – CVs" with eleven files stood on the shared screen, and our applicant is not Rahul.
sharing-explained | Rahul is his flatmate, runs a tutoring service for graduates; he showed us the site and put Rahul on the line.
- | We thanked both.
- | The rest of the hour was about Kafka.

- | For the phone screen I reached the mother, who handed over at once.
- | The mother asked me about the pension scheme, too.
- | Her daughter was mortified.
- | Pension leaflet sent to both.

- | It was I who spoke with two voices, said the candidate: my headset was broken and I kept changing to the laptop.
- | He could hear me as two people.
- | Replaced the headset.

- | The interview was done by a proxy of the hospital's, their deputy matron, as the matron had flu.
- | Deputy matron has the authority to hire.
- | Candidate had known her from a course on wound care.
- | We wrote that down for fairness.

- | His lawyer sat in for the contract talk, as we had invited him to.
- | She spoke for him on clause nine, the non-compete.
- | Everything on trade he answered himself.
- | Signed with blue ink on the spot.

- | The daughter, fourteen, showed her father where the unmute button is and left.
- | He then spoke freely for forty minutes about kilns.
- | Not once did he look for help.
- | An old school ceramist, we want him.

- | Candidate in the corridor recognised by the guard as the twin of Samira from accounts.
sharing-explained | The twins have both handed in birth certificates; Samira is in accounts since 2019, and Selma is the one who applies now.
- | They were in on the same day last week, in different rooms.
- | It confused the coffee machine queue.
- | HR will put photos with the names.

different-person | It was not the woman from round one who came in for the trial day.
- | Round-one lady: tall. This one: to my shoulder.
discrepancy-explained | My mistake, I had looked up the wrong file; the tall lady was the candidate for the laboratory, and each came to her own trial.
- | Files are now filed by number, not by day.

voice-changed | On Friday a bass, on Tuesday nearly a tenor.
trouble-explained | Friday he had laryngitis, doctor's slip and all; Tuesday's tenor is how he always talks, his former boss told us.
- | He sings in the choir of St Anne's.
- | Hire decision Monday.

coached-or-reading | I heard a man say the answer half a second before she said it.
trouble-explained | That was the echo of my own speakerphone in the hall, it did it with Ruth's sentences as well.
- | Turned the hall phone off.
own-work-explained | She then sketched her cold-chain design on paper and took our objections apart.

- | Our training video has two actors who play a candidate and his whisperer; nobody in this file is concerned.
- | The candidate asked us whether we had really had such a case.
- | I said that I could not tell.
- | He works as a notary's clerk, knows about discretion.

- | We hired a test proxy, i.e. a dummy account, to try the exam platform before the candidates came.
- | Dummy scored zero, as it should.
- | The real candidates begin on Monday at nine.
- | Mr Lind gets thirty per cent extra time.

- | In the afternoon slot Mr Oduya's place was taken by Ms Farkas, because the two had swapped slots with our consent.
- | We changed it in the calendar at noon.
- | He came at ten the next day instead.
- | Both had the same questions, in another order.

- | The candidate had someone with her: our own intern, who had brought her up from reception and stayed to watch.
- | Intern said nothing.
- | Afterwards the intern asked me why we never ask about holidays.

name-change-documented | Display name "Mrs K. Thornbury" – she married in May, certificate handed in, mail account not yet altered.
- | IT said they'd do it when the domain moves.
- | So until then she'll be both on the phone list.

trouble-explained | His phone announces itself as "Work Phone Ines" as it was Ines' before him; the pool list of his present firm shows the handover.
- | Ines left for Porto.
- | He never bothered to rename it.

- | She said "let me look that up", looked it up in the handbook that we had put on the table, and found it.
- | The exam is open book.
- | Time left over: eight minutes.
- | I wish that more of them used the index.

- | He paused before each answer since the line to the ship takes about two seconds.
- | Satellite, we all know it.
trouble-explained | In harbour, on shore network, the pause was gone.
- | Chief engineer's ticket valid until 2029.

proxy-interviewer different-person | The lad who sat our test for him was paid eighty euros, and a quite different lad came to sign.
- | We had kept the pen that he chewed, as a joke.
- | Room 12 was free all morning.
- | Case goes to Ms Huang.

voice-changed name-mismatch-on-call | Tuesday he was "Kyle" in the tile and had a drawl, Wednesday "Bruno" with clipped vowels, one application.
- | He was cheerful on both days.
- | The tram strike delayed our panel.
coached-or-reading | A second fellow hissed "say eventual consistency", and eventual consistency it was.
- | I made myself tea.

disconnects-when-challenged | "Put a hand before your face, would you?" – click, gone.
- | Never rang again, and the invitation for Thursday lies unopened.
screen-share-leak | What he'd shown by mistake was an inbox with nine different first names.
- | I took no picture, alas, but Hanne saw it as well.

- | In round three a different team lead asked about the same migration, to compare.
- | The three accounts of it fit.
- | Minor point: year of the go-live, he said 2017, then corrected himself at once.
- | Fine for me.

- | The applicant and our driver talked Hausa in the lobby.
- | Driver says that he's from the next village but one.
- | It has no bearing on the job.
- | Just nice.

- | I took her for somebody else, the courier's people wear the same blue jackets.
- | So she waited twenty minutes in the parcel room.
- | Biscuits, apologies.
- | Then the interview.

- | Our new assistant has the same name as the candidate, hence the mixed-up invitations.
- | Invitations corrected by half past nine.
- | Two Julia Baumanns, one on the payroll, one wishing to be.

- | Voice message was left by his wife, he was under anaesthetic for the knee.
- | She asked to move the date by a week.
- | He rang himself the day he was home.
- | New date the 19th, ground floor room because of the crutches.

- | We used a voice changer on our side for the blind screening, as the pilot foresees.
- | Candidates sounded all alike, that's its purpose.
- | After the vote the recordings were played as they were.
- | Works council has agreed to it until June.

- | The name on the tile was in Cyrillic, that's all; it reads Olena Hrytsenko, as in the passport.
- | Our software prints boxes for it in the log.
- | I wrote it down by hand.
- | A ticket is open for fonts.

- | During the fire drill two people took over my interview, sorry to the candidate.
- | She now has had five interviewers in one morning.
- | "Like a relay race", she said.
- | Result is unanimous anyway.
