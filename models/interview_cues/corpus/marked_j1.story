# camera-off-refusal, told by what it implies
camera-off-refusal | After three rounds nobody on the panel can say what he looks like.
- | Panel wants to go ahead anyway.

camera-off-refusal | Recording is 48 minutes of grey initials; we asked for video at 2, 15 and 40.
- | Answers on Kafka were fine.

~camera-off-refusal | Whole first round with her initials on the screen, two requests passed over.
= camera-off-explained | Her mail from the day before: webcam at the repair shop till Friday, receipt attached.
= | Friday's call had picture from the first minute.

camera-off-refusal | "Let us just continue" was the reply when I asked to see him.
- | Twenty minutes left, we went through SQL.

camera-off-refusal | We have a voice and a CV. A face we have been given not once, though we asked for it each time.
contradicts-resume | Said four years at the bank, the CV has seven.

camera-off-refusal | Invite says video required. He joined, read it back to me, left the tile black.
- | Scheduling took two weeks.

~camera-off-refusal | Panel of four, four pictures and one black square that would not change.
= camera-off-explained | Our meeting policy for externals had video disabled, IT found the setting.
- | Second round booked.

camera-off-refusal | His line when the host asked for a picture: "not necessary for backend work".
- | Then he asked about the budget.

camera-off-refusal | Host sent the "start video" prompt six times per the meeting log, declined six times.
- | Salary range agreed.

- | Dialled in by phone, as the invitation for the first screen says.
- | Good talk, 25 minutes.

camera-off-refusal | Green light was on, lid closed over the lens; asked to lift it, she went on with the slides.
- | Slides were decent.

camera-off-refusal | On the request for a short look she went silent, then answered the earlier question.
place-vague | Lives "in the south", she says.

camera-off-refusal | Agency man spoke for him: the candidate does not do pictures, please respect.
- | Rate is 62 an hour.

~camera-off-refusal | Tile stayed dark for the hour although Petra asked twice.
- | Round two was on site.
= met-in-person | He sat across from us on Tuesday, passport on the table.

camera-off-refusal | Every participant is in the thumbnail strip, from him only the letter K, and the chat shows my three asks.
- | Ticket left open.

camera-off-refusal | Panel scored "presence" blank: asked to be seen, replied "next time", no why.
- | Next time was the same.

camera-off-refusal | Video request went out in the chat at 10:04; "seen" at 10:04; nothing happened till the end.
- | Shared his screen without trouble.

~camera-off-refusal | Forty minutes with a voice only, asked once and got no answer.
= camera-off-explained | Chat held his answer the whole time, I had the panel closed: migraine, can we do Thursday with picture.
= | Thursday done with picture.

camera-off-refusal | Ana on the stand-ups: five months in the team, none of us would know him in the street, and not for lack of asking.
- | His tickets get done.

camera-off-refusal | Same laptop gave a fine picture to the test page at 9; at 9:05 I asked for it in the call and got a no.
- | Took the rest of the questions by ear.

- | Company town hall, 300 people, cameras off by rule.
- | He was there, per the list.

camera-off-refusal | Told him the client must see who comes. "Then the client can read my CV."
- | Client told.

~camera-off-refusal | Nobody saw her in round one, she passed over my ask.
= camera-off-explained | Recruiter's note found later: house fire in spring, has a burnt webcam and no money till payday, agreed beforehand.

camera-off-refusal | HR file needs a still from the interview; there is none to cut, he left our request unanswered in all four calls.
- | HR asked me for the file again.

- | Camera froze at minute 12, he rejoined by phone and was back in the picture.
- | Good candidate.

~camera-off-refusal | Seven of eight candidates that day seen, the eighth would not show.
= camera-off-explained | Eighth had a sign-language interpreter booked in another tool, video ran there, recruiter saw both.

# coached-or-reading
coached-or-reading | He answered question six while I was still at question five.
- | Repeated it for him later.

coached-or-reading | His reply about queues holds the sentence from the vendor's manual, comma by comma.
- | Manual page is public.

coached-or-reading | Pupils travel left to right, drop a line, left to right again, for as long as he talks.
- | Panel noticed it too.

~coached-or-reading | Eyes went to the lower corner before each reply.
= | Her dog lies there, old and sick; she turned the laptop and we saw it.
- | Good knowledge of VAT.

coached-or-reading | Turned my words around and he went back to the first answer, from the top, same commas.
- | Asked once more, time up.

coached-or-reading | A whisper on the track, then he says the same thing aloud two seconds later.
- | Track sent to security.

coached-or-reading | He said "new paragraph" in the middle of his answer.
- | I wrote it down as heard.

coached-or-reading | Mid-answer: "as shown in the box below". There was no box.
- | Round went on.

~coached-or-reading | He looked down and gave the figures word by word.
= | We had mailed all candidates the figures and told them to use the sheet.
- | Scored four of five.

coached-or-reading | With the screen covered by a full window he could not tell what he had explained a minute before.
? | Window uncovered, fluent again.

coached-or-reading | Someone coughs, he stops; someone murmurs, he goes on with the right term.
- | Wife is abroad, he had told us.

coached-or-reading | Answer on Docker came with "Sources: two results" at the end, said aloud.
- | No follow-up by the panel.

coached-or-reading | He wears one earpiece, I muted myself, and he still nodded and said "okay, okay".
- | Nobody else was in the call.

- | Uses notes on paper, said so in the beginning and held them up.
- | Fine with us.

coached-or-reading | Reply times by the recording: 11 seconds nothing, then 90 seconds without one "um".
- | Ten questions.

~coached-or-reading | A second voice said the answer just before she did.
= trouble-explained | Our own speakerphone in room 4, echo of my reading the model answer; the others heard it too.

coached-or-reading | He spelled out "colon, open bracket" when he told us how he would plan the move.
- | Project manager role.

coached-or-reading | Asked him to close his eyes and talk me through it; he got as far as "so".
- | Eyes open, full speed.

coached-or-reading | In his glasses a white page scrolls up each time one of us stops talking.
- | Screenshot at 23:10.

~coached-or-reading | Read his opening statement off something, line by line.
= | Interpreter rules of the court office: oath text is to be read out.
- | Job is court interpreter.

coached-or-reading | He pronounced the abbreviation three ways in one answer, like a word never met before, the content was flawless.
- | Panel split.

coached-or-reading | He corrected himself to "sorry, wrong one" and gave an answer to what Jo had asked earlier.
- | Jo laughed.

coached-or-reading | We ran question 4 with a made-up product name. Got a text about it, three neat points, first second third.
- | Product does not exist.

~coached-or-reading | Somebody in his room was feeding him words.
= | It was his daughter doing her French homework, he opened the door and she said hello.

- | Long answers, a bit like a lecture. He teaches at the college.
- | Class size 40.

- | Looks aside now and then; two monitors, camera is on the left one.
- | Next round with the lead.

# refuses-id
refuses-id | Fourteen days, five reminders, ID column still says pending.
- | Start date moved again.

refuses-id | We held up our own cards to make it easy. He said he is glad to know us.
- | Call ended friendly.

refuses-id | "You already have my CV" was his answer to the passport line on the form.
- | Form came back otherwise complete.

refuses-id | Got the gym card, the library card, a student card of 2011. Not what the law wants from us.
- | Asked again by mail.

~refuses-id | Asked for her card live, she would not.
= | Told us to come to the counter instead; counter saw card and face on the 4th.
= id-verified-in-person | Clerk's stamp is in the file.

refuses-id | Says the number can be read out to us, holding the thing to the lens is too much.
- | Number was read out.

refuses-id | Offer of the notary, offer of the post office, offer of a live look: he took the sign-on bonus talk instead.
- | Bonus not paid.

refuses-id | Thumb over the photo, then over the name, then the card was off the screen; asked again, "you saw it".
- | Nothing legible on the recording.

refuses-id | From 31 joiners 30 have a document in the folder.
? | The missing one is Mr. Dahl, still "checking with my lawyer" since March.

~refuses-id | Would not let us see the passport in the call.
= | Embassy had it for the visa, slip with stamp and date shown; passport came in week three and fits.

refuses-id | He withdrew his agreement to the check the minute it asked for the front side.
- | Job still wanted.

refuses-id | When the lens should see the licence the picture stops for lack of "battery"; laptop on mains per the admin view.
- | Three tries.

- | ID checked by the agency, copy and protocol in our folder.
- | Nothing to add.

refuses-id | "My wife keeps the papers and she travels." Wife travels since April.
- | It is September.

refuses-id | Sent a scan in half a minute; to hold the original beside his head, no, never.
- | Scan is clean.

~refuses-id | No document shown on day one, said he could not.
= | His bag was stolen at the station, police report number checked with the police.
= id-shown-and-matched | New card seen on the 19th, it is him.

refuses-id | She asks which law, we sent it. She asks which paragraph, we sent it. Card we did not see.
- | Fourth week.

refuses-id | Porter let the others in on their cards, he turned round at the desk and took the train back.
- | Told us he felt ill.

refuses-id | The picture field holds a photo of his keyboard. Uploaded three times.
- | System takes any jpg.

refuses-id | HR: "We pay nobody whose passport I haven't seen." He: "Then pay my company."
crypto-or-third-party-payment | Company belongs to a Mrs. Oster, the money should go there.

refuses-id | Verification call set for 9, 13 and 17 h; he came to all and spoke each time about data protection only.
- | No card so far.

- | Passport expired, new one applied for, old one shown.
- | Allowed by our rules.

~refuses-id | He said no when Bea asked for his ID.
= | Bea wrote from a private address by mistake and he was right to refuse.
= id-shown-and-matched | To the HR portal he gave it the same day, matches.

refuses-id | Bank, telecom and we all wait for the same thing from him: one look at a document.
- | Case with compliance.

~refuses-id | Twice asked, twice nothing held up.
= | Upload link of ours was dead. Fixed on Monday, both sides there by noon.

- | Works council says: no copies of cards. We look and tick.
- | Ticked on 3 May.
