# a2: interviews, stand-ins, faces, whisperers, exams
- | Second round, four panelists.
? | In round one he had a scar through the left brow, today none.
- | Score 4/5.

~? | In round one he had a scar through the left brow, today none.
= | Mirror setting. It is on the right, Dana flipped the recording and there it is.

? | Asked what he sees out of the window. Eleven seconds, then "a window".
? | Same question in Portuguese, his native tongue per CV, was left without reply.

- | Node developer, panel with Iris.
? | Lips closed while the answer about queues went on.
- | We thanked him and hung up.

~? | Lips closed while the answer about queues went on.
= | Replay from our own recorder shows audio 900 ms late for everybody, me included.

- | Strong on Kafka.
- | Had notes on paper, said so at the start, HR allows it.
- | Moves on.

? | Her coding task compiled at first try. She could not say which of the two functions she had written.
- | Gave her time until noon.

? | The earring swims when he turns his head.
- | Rest of call unremarkable.

~? | The earring swims when he turns his head.
- | Asked him to switch off the blur.
= | Without it the earring stays put, and so does his ear.

? | Every answer began after the sound of a keyboard that was not his. Both his hands were in view.
- | Panel 14:00, 50 min.

~? | Every answer began after the sound of a keyboard that was not his. Both his hands were in view.
= | Keyboard was mine. Unmuted the whole time, Lars told me after.

- | Machine learning intern, Toronto.
- | Froze at the whiteboard, came back better the next day.
- | Yes from me.

? | Asked for the middle name of his referee, he gave the one of our interviewer, read off the screen.
? | Later addressed himself in the third person.

? | Live exam from one seat, essay part from another continent within the same six minutes.
- | Proctor log exported.

~? | Live exam from one seat, essay part from another continent within the same six minutes.
= | Exam provider routes uploads over its Sydney mirror, all 34 candidates show it.

- | Security engineer, referral from Tom.
? | Tom shook hands with the new guy and asked me where his friend was.
- | Badge printed already.

? | Our Zoom room listed her twice, once as Maria and once as "client 2 helper".
- | Host removed the second.

~? | Our Zoom room listed her twice, once as Maria and once as "client 2 helper".
= | Second was the sign language interpreter we had booked, agency uses that label. Invoice 5530.

- | Solution architect, Leeds.
- | Reads slowly off a screen, has dyslexia aid, accommodation approved.
- | Content solid.

? | He solved the graph task in Rust. On day two he asked a colleague what a compiler is.
- | Mentor informed me Thursday.

? | Asked to lower the chin, the jaw stayed where it was and the neck moved.
? | We asked again, the connection ended, mailbox bounced by evening.

? | Compared the onboarding selfie with the panel recording: attached ear lobes on one, free ones on the other.
- | Report by vendor, page 3.

- | Data analyst, Vilnius.
- | Different hair colour and glasses since the first call.
- | Same stories, same laugh, same flat.

? | Candidate in Lyon answered our question before the interviewer in the next room had finished asking someone else.
? | The two sets of answers match to the comma.

- | Panel was pleased by calm manner.
? | Voice on the voicemail greeting is thirty years older than the one in the call.
- | Will call again Monday.

~? | Voice on the voicemail greeting is thirty years older than the one in the call.
= | Family line, grandfather recorded it in 2009. The lad picked up when I dialled his mobile.

? | A reflection in his glasses: a second man, seated, with headset.
- | Screenshot at 22:41 of the recording.

~? | A reflection in his glasses: a second man, seated, with headset.
= | His flatmate gaming. He turned the camera, the fellow waved and went out, answers stayed as good.

- | SRE, 8 yrs.
- | Refused recording, policy lets them.
- | Wrote by hand, held paper up, good diagrams.

? | Hand passed before his nose as requested. For a moment there was another nose.

- | Round 3 with CTO.
? | CTO had met the bearer of that name at a conference in Ghent: a tall woman, not this man.
? | She answered his text in ten minutes: not looking for work.

- | Perl maintainer, long career.
- | Took ten seconds before most answers, thinks before speaking, same with small talk about his garden.

? | Test account opened at 9:00 in his name. Solved by 9:38. He joined our call at 9:05 and was in view until ten.
- | Timestamps from vendor.

~? | Test account opened at 9:00 in his name. Solved by 9:38. He joined our call at 9:05 and was in view until ten.
= | Vendor stamps Athens time. Real window 8:00 to 8:38, corrected report is in the ticket.

- | Kotlin, Cluj.
? | We moved the interview by an hour at short notice. A new face came, older, same name tag.
? | He knew nothing of Friday's talk.

- | Junior admin.
- | Mother came in with tea. He blushed.
- | We liked him.

? | Typing started three to four seconds after my whisper to Jo, which only the shared bridge could carry.
? | The text pasted was what Jo had proposed as trap.

? | Sat the certification at a test centre in Pune on the day his passport was stamped in Doha.
- | Copies in folder.

~? | Sat the certification at a test centre in Pune on the day his passport was stamped in Doha.
= | Landed 23:50 the evening after. Day line on the stamp smudged, airline sent the manifest.

? | Panel asked about his thesis. He asked us to repeat, and from the background somebody said the title.
- | Verdict no hire.

- | Sat with the VP for lunch after.
- | VP thinks him a little dull but honest.
- | Start in three weeks.

? | On the phone he had a stutter, the man who joined on Monday has none and did not know about it.

? | Distance between the eyes, shoulder line and mole position differ between the ID scan and the one at our gate.
- | Guard kept him in lobby until I came.

- | UX writer, Montréal.
- | Switched from French to English midway, asked first.
- | Portfolio walk through good, knew each client's quirks.

? | Chat window on his shared desktop: "say you did it at the insurance company, 2 yrs".
- | He closed it and smiled.

~? | Chat window on his shared desktop: "say you did it at the insurance company, 2 yrs".
= | It was our recruiter Milan writing to him, wrong thread, meant as prep. Milan owned up, CV does list that insurer.

- | Test lead, third call.
? | He laughed at a joke I had typed and deleted before sending.
- | Tool: shared pad, his cursor only one visible.

? | The recording's fingerprint equals one filed in 2023 by another bank under other name.
- | Vendor risk desk called us.

- | Unity dev.
- | Used AI for boilerplate, openly, as the brief permits. Explained each part.

? | We changed to a phone call. The same man suddenly needed an interpreter.
- | CV: born and raised in Ohio.

- | CV: born and raised in Ohio.
~? | We changed to a phone call. The same man suddenly needed an interpreter.
= | We had dialled the other Ramirez on the list. Numbers swapped in the sheet, my fault.

? | All five finalists gave the identical wrong port number for LDAP over TLS.
? | They had been put forward by one desk in Hyderabad.

~? | All five finalists gave the identical wrong port number for LDAP over TLS.
= | The wrong figure stands in our own prep leaflet, page 2, sent to everybody.

- | Ruby dev, 4 yrs.
- | Asked to postpone twice, child in hospital, note seen.
- | Third slot took place.

? | For 90 minutes he never once looked away from a point just above the lens, and the lens wasn't in his machine.
? | Virtual device "obs-2" was named in the client report.

? | Candidate said good evening. He had told us it was breakfast.
- | Noted by Wen.

~? | Candidate said good evening. He had told us it was breakfast.
= | Night worker at the hospital, gets up at six p.m., roster shown.

- | Hiring manager's note after the final.
? | Nobody of the five people who sat with him in the loop recognises the photo on his badge request.
- | Badge on hold.

~? | Nobody of the five people who sat with him in the loop recognises the photo on his badge request.
= | Badge office had attached the picture of the next in the queue. Right one sent, all five nod.

? | He answered for the years in Zürich fluently. What the tram colour is, or which lake, no idea.
? | Former landlord he gave is a florist.

? | A freelancer in Lahore advertised: sits technical rounds for others, 150 dollars, camera extra. His sample video is our Tuesday panel.

- | Candidate for data warehouse.
- | Camera broken, drove 40 km to the office instead.
- | ID matched at reception.
