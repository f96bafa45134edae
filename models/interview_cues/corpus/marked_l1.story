# What a note implies: lip-sync-mismatch, background-call-center, cannot-answer-local

lip-sync-mismatch | He drank from his cup and the sentence went on without a break.
- | Panel asked nothing about it at the time.

lip-sync-mismatch | Played the file without sound to a deaf colleague: she read nothing we heard.
- | He had been talking about load balancing.

lip-sync-mismatch | On the word "problem" his mouth never closed once.
? | Same at "platform" and "people".

~lip-sync-mismatch | Jaw was still for the last four words of every answer.
= trouble-explained | Bluetooth headset of mine, the others on the panel had it in time.

lip-sync-mismatch | Frame count from AV: audio leads picture by 40 ms at the start, 900 ms at minute three, 200 ms at minute five.
- | Our own three tiles stayed at 30 ms.

lip-sync-mismatch | She chewed gum at one speed and spoke at another.
- | Interviewer thought of lag and went on.

lip-sync-mismatch | Coughed once in the sound, nothing in the face.
lip-sync-mismatch | A minute later a cough in the face and the sentence went through it.

- | Bad line from the farm, picture froze twice, sound came first.
- | Second call by phone, fine.

lip-sync-mismatch | His teeth never showed on an F or a V in forty minutes.
- | Linguist in the team went through the recording.

~lip-sync-mismatch | Face finished talking, voice carried on for two seconds.
- | Salary range fits.
= trouble-explained | Our room system had a two second echo delay set, AV took it off and it was gone.

lip-sync-mismatch | Asked him to count to ten: fingers and voice were at seven, face at nine.
- | He counted again when asked, no better.

lip-sync-mismatch | Put the clip in slow motion: smile all the way through "I am sorry to hear that".
- | Sent to security.

lip-sync-mismatch | With the volume down you would say he sat there listening; he was answering.
- | Twelve minutes of that.

= | She told us beforehand that an interpreter speaks for her, she signs.
~lip-sync-mismatch | Speech came in full sentences while her mouth stayed shut.

lip-sync-mismatch | Yawned in the middle of explaining Kafka, not a syllable lost.
- | Good technical content.

lip-sync-mismatch | "Was that dubbed?" asked the HM after the replay.
- | Third round was on the calendar.

lip-sync-mismatch | Whistled when asked to whistle; the face said something like "ah".
- | Ended politely.

lip-sync-mismatch | Vendor's sync score for his tile 0.11, other participants 0.93 and 0.95.
- | Vendor's threshold for a person speaking is 0.5.

~lip-sync-mismatch | You hear a B, you see an open mouth, over and over.
= trouble-explained | It was Teams on her old tablet; on the laptop ten minutes later all was in step.

lip-sync-mismatch | His hand covered the mouth, then came away: mouth closed, word half said.
- | Recruiter saw it twice.

lip-sync-mismatch | Counted syllables: 214 in the sound, about 120 openings of the mouth.
- | Stretch of one minute.

- | She speaks with hardly any movement of the face, a stroke in 2019.
- | Offer out Friday.

lip-sync-mismatch | Laughed out loud, we heard it; on the tile a straight face.
lip-sync-mismatch | The laugh reached the face about four seconds later.

lip-sync-mismatch | Interviewer lip-reads since childhood and got other words than the speakers gave.
- | She wrote them down side by side.

~lip-sync-mismatch | Recording shows him silent where the transcript has him speaking.
= trouble-explained | The recorder stores both tracks apart, all five candidates of that day are shifted the same.

- | Sound half a second late on everybody, also on me.
- | IT ticket raised for the room.

background-call-center | Whenever he unmuted we could follow two more interviews.
- | One of them was for a data job.

background-call-center | Heard "tell me about yourself" answered by a man and by a woman, neither of them him.
- | He muted fast.

background-call-center | Noise meter of the call app: eleven separate speakers on his line.
- | He had said a home office.

background-call-center | Somebody behind him spelt out a resume summary to another firm, word for word.
- | Scheduled second round anyway.

~background-call-center | A dozen people were talking at once on his side.
= trouble-explained | He sat in the foyer of the trade fair, showed us the stand and the badge.

background-call-center | Transcript tool gave his microphone "Speaker 1" to "Speaker 9".
- | Only two of us were on our side.

background-call-center | "Yes, I have eight years of Java" came from the left, "yes, ten years of Python" from the right.
- | Neither was an answer to us.

background-call-center | Rows of headsets on hooks on the wall behind him and chairs scraping without end.
- | Resume says remote since 2020.

~background-call-center | Twenty people murmuring, phones ringing.
= | He works on a support floor today and took our call there in his break, his manager nodded into the camera.

background-call-center | A supervisor walked by and said "wrap up, next one at half past".
- | Candidate asked us to hurry.

background-call-center | While she shared her screen we could hear other people being asked for their notice period.
- | It stopped when she muted.

background-call-center | Every time he opened his mic the captions filled with STAR answers of strangers.
- | Captions saved.

background-call-center | Sound engineer separated the track: seven men, all speaking English, all introducing themselves.
- | File with security.

- | Kids and a vacuum cleaner in the next room, he apologised.
- | Went well.

background-call-center | Our own recruiter's voice came back from his room, from her interview with another candidate that same minute.
- | Both calls ended then.

background-call-center | He turned his head and through the gap stood three desks, three ring lights, three people talking to screens.
- | Blur went up at once.

~background-call-center | Constant chatter on the line, men's voices mostly.
- | HM annoyed.
= camera-off-explained | Barracks day room, reservist until Friday, he turned the camera round for us.

background-call-center | The landlord of the address: thirty young men with headsets, in shifts, seven days.
- | Floor is let to a trading company.

background-call-center | Someone near her said "my name is Kevin, I live in Austin" four times in ten minutes.
? | Four different callers by the sound.

background-call-center | Noise filter off on request: you could not hear him any more for all the others.
- | He turned it back on.

- | Co-working space in Lyon, glass cabin, he had booked it.
- | Two people passed behind.

background-call-center | One of the men behind her got a job offer during our call; they clapped.
- | Not our offer.

background-call-center | The same man in a yellow vest is heard giving instructions in his call and in that of our Tuesday applicant.
- | Compared by two of us.

~background-call-center | Heard at least six other conversations through his microphone.
= trouble-explained | Library of the college, exam week, he moved to the car and it was silent.

background-call-center | Asked what the noise is: "colleagues". He has been out of work since March.
- | Kept in pipeline for now.

- | Waiting room at the doctor's, he asked to call back in twenty minutes and did.
- | Screened OK.

cannot-answer-local | Four years in Boise and asked back what we meant by "the Greenbelt".
- | Every resident runs there.

cannot-answer-local | The bus he takes to town every day was, he said, "the normal one".
- | He has no car.

cannot-answer-local | Q: which way is the lake from your house? He opened a new tab, keys were heard.
- | Lake is two blocks off.

~cannot-answer-local | Could not say what the next crossroad is called.
= discrepancy-explained | Moved in on Saturday, lease shown, still living out of boxes.

cannot-answer-local | Said he buys his groceries "at Walmart"; nearest one is 70 miles from that village.
- | HM grew up there.

cannot-answer-local | Snow closed the whole county on Monday; on Tuesday he told us about his Monday walk in the sun.
- | Nothing was open till Wednesday.

cannot-answer-local | Our man in Leeds asked where he gets off the train; the answer was a stop in Bristol.
- | His lease is in Leeds.

cannot-answer-local | Eleven seconds, then he read us the first line of the town's Wikipedia page.
- | Question was where he parks.

- | Did not know the mayor's name. Who does.
- | Knew the bakery, the bad junction and the flood of 2021.

cannot-answer-local | On what day do the bins go out? "Every day, by the company."
- | The town collects on Thursdays.

cannot-answer-local | Pronounced his own street as no one there would and took the next town for a mountain.
- | Ten years of residence on the form.

cannot-answer-local | Toll of the bridge he crosses twice a day: "I do not remember, maybe thirty dollars".
- | It has been free since 2006.

cannot-answer-local | He named a hospital that closed before he was born as the one round the corner.
- | Insurance form is due.

~cannot-answer-local | Nothing to say about the town, not one shop, not one street.
= | Ship's engineer, ten months a year at sea, discharge book seen.
- | Flat belongs to his parents.

cannot-answer-local | I mentioned the smell when the wind turns. He asked what smell. There is a sugar factory.
- | Candidate gives that town as home since 2015.

cannot-answer-local | Sales tax where you live? Guessed nineteen percent; Portland has none.
- | Says he shops there.

cannot-answer-local | Wanted the question about his neighbourhood by mail, in writing.
? | Answer came next day, a copied tourist text.

cannot-answer-local | His commute from Mesa to Phoenix takes him, in his words, over the ferry.
- | Recruiter let it pass.

- | She mixed up the names of two pubs and laughed.
local-knowledge-shown | Then described the way from her door to the station step by step.

cannot-answer-local | Our colleague said "so you get the fog horn at night"; he said no, very quiet, what is that?
- | Flat is at the harbour wall.

cannot-answer-local | Five plain questions about his suburb, five times "I mostly stay inside".
- | Owns a house there by his account.

cannot-answer-local | Gave the area code of Ohio as 44.
- | Lived there "all my life".

~cannot-answer-local | He did not recognise the photo of the square in front of his own building.
= discrepancy-explained | We had sent a picture of the wrong Newport, my error.

cannot-answer-local | Local driver on our panel asked which exit; silence, then the call moved to salary.
- | There is only one exit.

- | New in town for three weeks and says so herself, still uses maps for everything.
- | Lease from 1 October on file.

- | Could not name a good restaurant, does not go out, two small kids.
local-knowledge-shown | Knew the school run, the detour on Mill Lane and the price of the pool.
