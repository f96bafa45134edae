# e12: twins, in quick succession, same fact open and closed

? | He had our questions. Not similar ones, ours, in our order.

~? | He had our questions. Not similar ones, ours, in our order.
= | Mette had put the interview guide in the calendar invite.

? | The person in the chair did not react to her name.

~? | The person in the chair did not react to her name.
= | I say it wrong. Stress on the second, as the receptionist showed me.

? | No sound of a plant behind him although he says he is on the line.
- | Production role.

~? | No sound of a plant behind him although he says he is on the line.
= | Summer shutdown, notice on their gate till the 18th.

? | Gave me her desk extension. It rings at a tyre dealer.

~? | Gave me her desk extension. It rings at a tyre dealer.
= | I had dialled without the 0 for the branch. With it: her, at her desk.

? | Did the whole tax case without once opening the file we had sent.
- | Result correct to the cent.

~? | Did the whole tax case without once opening the file we had sent.
= | Printed it at the library, slip with 14 pages and her red pencil all over.

? | School secretary: no such teacher in room 12, ever, and she has been there for thirty years.

~? | School secretary: no such teacher in room 12, ever.
= | There is a second site. Secretary of that one sent the timetable with her initials.

? | The hands on the keys were not in step with the letters on the screen, ahead by a word or so.

~? | The hands on the keys were ahead of the letters on the screen.
= | Thin client, slow that day for all of us, incident 3 in the IT list.

? | He was in two waiting rooms at 10:00, ours and that of our Dutch sister.
- | Both admitted him.

~? | He was in two waiting rooms at 10:00, ours and that of our Dutch sister.
= | Sister had forwarded our invite with her own link. He tried both, left theirs after nine seconds.

? | When the power went out in her district, confirmed by the supplier for the street, her picture and light stayed.

~? | When the power went out in her district, her picture and light stayed.
= | Hospital block, own generator. She was in the on-call room; switchboard transferred me there.

? | The dean's voice on the reference line and that of the graduate's uncle on the rent line are one.

~? | The dean's voice and that of the uncle on the rent line are one.
= | The dean is the uncle. On the form under relatives, and a second professor was asked instead.

? | He bought a badge holder before we had sent the offer, and had our floor plan on his desk.

~? | He had our floor plan on his desk.
= | We are his firm's client, he fitted the sprinklers in 2022. Facilities remembers him well.

? | Started answering in the past tense about a job that he says is current. Asked: "whoever wrote that".

~? | Speaks in the past tense of a job that he says is current.
= | In Finland garden leave to August. Letter from the firm seen.

? | Wanted the reference call moved until "he has read the folder".

~? | Referee wanted the call moved until he has read the folder.
= | Personnel folder, 2009, in the archive. Sent us a copy of the last sheet with his stamp.

? | On the share a chat with "Agent L": "we put Tom for technical and you for HR".

~? | On the share a chat: "we put Tom for technical and you for HR".
= | She runs hiring at her present job. Tom is an interviewer there, on their site and on the phone.

? | Gave three different surnames for the same landlord, mother and head teacher.

~? | Gave three different surnames for the same head teacher.
= | Three heads in four years there. Council list.

? | The test van's dashcam shows another driver from the second roundabout on.
- | Certificate went out.

~? | The test van's dashcam shows another driver from the second roundabout on.
= | Examiner took over, flooding, protocol says halted. Full test next day, him at the wheel all along.

? | In person he is a head taller than the door frame he stood under on video allows.

~? | In person a head taller than on video.
= | He sat on the bed's edge, camera on a shelf. Showed us at the second call.

? | Wrote "colour" in the live task and "color" in the take-home, and curly quotes in the one, none in the other, and thinks tabs are a keyboard brand.

~? | Wrote "colour" in the live task and "color" in the take-home.
= | The take-home template is American and corrects by itself. Did it to me.

? | He has no memory of the week on the training rig that earned him the certificate, not the town, not the bunk, not the sea.
? | Training rig's ferry list has one man fewer than certificates.

~? | Has no memory of the town of the training rig.
= | They are flown from the airfield and back, ferry list and bunk plan with his name from the operator.

? | Office day: asked the way to the loo in the house he says he cleaned for five years.

~? | Asked the way to the loo in the house he cleaned for five years.
= | Gutted in the spring, even I got lost. Old caretaker hugged him.

? | She was recommended by Inge. Inge heard of it from us.

~? | She was recommended by Inge. Inge heard of it from us.
= | Other Inge, from payroll. She had filled in the form in June and is delighted.

? | His lathe video has a right-hand thread come out left-hand.
- | Otherwise good surface.

~? | His lathe video has a right-hand thread come out left-hand.
= | Front camera mirrors. The part itself came by post, right-hand, serial chalked as in the video.

? | Caller ID of the referee "bank, Zürich" went through a call shop in Durrës.

~? | Caller ID of the referee "bank, Zürich" shows an Albanian number.
= | On summer leave, mobile there. Called back Monday on the bank's main line, put through.

? | Told me the score of the match in his town while it was in the first half here, off by a stadium; match was on the Sunday.

? | Nobody at the kiln had taught him, nobody at the mill, nobody at the depot. Three foremen, three no's.

~? | Three foremen, three no's.
= | All three came after his time. The payroll lady of the group has him 1998 to 2013 with pension number.

? | Her "live" whiteboard still has the sponge mark of the last group, whose interview was on the 2nd in another company.

? | Her two-factor text came to the man next to her.
- | He read it out.

~? | Her two-factor text came to the man next to her.
= | Her boss; old firm phone, on which our portal account still sat from the fair. Number changed before our eyes.

? | At 14:00 she was on a plane by her own calendar, which she shared, and in front of us by video, ironing.

~? | At 14:00 she was on a plane by her own calendar.
= | Flight cancelled, airline's mail 11:20. Ironing it was.

? | He knew the alarm sound of our shop, from the phone, before I had said where I was.
? | Till roll of the night of the break-in has his loyalty card.

~? | He knew the alarm sound of our shop before I had said where I was.
= | Whole chain has it. He did two summers at the Ghent shop, wage slips shown.

? | Reception asks: which of the two Mr Sandhus is the one that should go up.
? | Both have the letter, one CV, one number.

~? | Reception asks: which of the two Mr Sandhus should go up.
= | Both. Father for the depot post, son for the apprenticeship, two letters.

? | The certificate on the wall of the video room has the class of the man who sold him it; his own name is on a sticker.

? | He typed Cyrillic with two fingers and Latin with ten. Says he has filed Bulgarian records for a decade.

~? | Typed Cyrillic with two fingers. Says he filed Bulgarian records for a decade.
= | Phonetic layout at his office, ours the state one. Switched: no looking down.

? | Talked through the escape route of the ship as it is on the company's drawings; ship was rebuilt before his contract, bosun tells me that door is welded.

~? | Talked through an escape route by a door that is welded shut.
= | Sister ship. Crew list of both seen, he was on the other until March.
