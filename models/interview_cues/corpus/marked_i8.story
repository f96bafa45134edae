# synthetic-voice, employer-detail-unknown, all-checks-refused: told by what they imply
synthetic-voice | In fifty minutes of talk not one breath taken. Checked the waveform.
- | Answers were long.

synthetic-voice | Between two words the line is at true zero, no room, no hiss.
- | Any microphone has some.

~synthetic-voice | Flat sound, every word cut clean, like the lift speaking.
= trouble-explained | Noise filter at full strength. He turned it off and we heard the kitchen.

synthetic-voice | He read "Dr." as "drive" and "St. Paul" as "street Paul".
- | No person does so in speech.

synthetic-voice | Laid the word "definitely" from minute 3 over that from minute 31: identical to the sample.
- | Eleven times.

synthetic-voice | Detector of the phone bank gave 0.97 and hung up on the caller by its own rule.
- | Caller was our new hire.

synthetic-voice | Coughed, and the cough had the melody of a sentence.
- | Kept the clip.

synthetic-voice | Our sound man's finding: vocoder bands at 8 kHz, nothing above.
- | He has done court work.

- | Speaks through a computer since the operation, as she wrote beforehand.
- | Talk went well.

synthetic-voice | Rushed, calm, asked to shout: always the same loudness to half a decibel.
- | Shout was on request.

synthetic-voice | A comma read as "comma". He went on without noticing.
- | Second question.

~synthetic-voice | It rang metallic, with the ends of words swallowed.
= trouble-explained | Train tunnel, satellite wifi. Called back from the platform and it was gone.

synthetic-voice | Interrupted him; the sentence ran to its end regardless, then a gap, then "sorry?"
- | Each of four times.

synthetic-voice | Expert for the insurer: produced from about thirty seconds of the director's speech.
- | Director sat next to me.

synthetic-voice | Her laugh is one file. I heard it at 4:10, 9:52 and 20:03.
- | To the millisecond.

synthetic-voice | Laughing, singing, whispering, none of it possible, she stays in the newsreader.
- | Asked kindly.

- | We used our own announcer tool for the greeting.
- | Candidate spoke after it.

synthetic-voice | Pressed the wrong key and for two seconds we had the man himself, then the smooth one again.
voice-changed | Those two seconds are a third lower.

synthetic-voice | Pronounced the umlaut names as a satnav does, including his own.
- | His own is Müller-Röhl.

~synthetic-voice | One would swear it was generated.
= met-in-person | Professional speaker, and she came to the studio on Thursday, sounds so in the room too.

synthetic-voice | The stress falls on the wrong syllable in long sentences, always one and the same, and it never gets tired.
- | Detector result tomorrow.

synthetic-voice | In the spectrogram a watermark of one of the big generators.
- | Vendor decoded it.

synthetic-voice | On the voicemail of Monday he says "insert name here".
- | Spoken with feeling.

- | Slow, even way of speaking.
- | Answered all, joked at the end.

= trouble-explained | Relay service for deaf callers, its operator told us at the start.
~synthetic-voice | What we heard was read by a machine.
- | Interview counted.

synthetic-voice | The vowels repeat in a loop each time the line stutters, three times "aaa" with the same wave.
- | Laboratory, page 4.

employer-detail-unknown | Four years there, and he did not know whether the canteen or the car park was paid. It has neither.
- | Single room above a shop.

employer-detail-unknown | Who signed your leave? "The system." Who above? "HR."
- | Firm of nine people.

~employer-detail-unknown | She could not name one colleague of the three years.
= employer-confirmed | Night shift alone in the signal box. Railway confirms post and dates.

employer-detail-unknown | He had to ask me which of the plants is the one he managed.
- | They have two.

employer-detail-unknown | The product he looked after for six years: "software".
- | They make brakes.

employer-detail-unknown | Drew the org chart with himself and an empty box.
- | Asked for three names.

employer-detail-unknown | Former staff of that bank are asked for the name of the cat in the lobby. He said dog, then no animal.
- | Cat was there ten years.

employer-detail-unknown | I worked in that building. He put the lifts where the river is.
- | We are said to have shared a floor.

- | Does not recall the room number of 2009.
employer-confirmed | HR there confirmed the years.

employer-detail-unknown | Boss's first name, please? "Mister."
- | Six people in the shop.

employer-detail-unknown | He guessed the headcount at fifty. It was four thousand.
- | He says he did the payroll.

~employer-detail-unknown | Nothing on his team, nothing on the office.
= employer-confirmed | Secret work, he may not speak. Ministry's letter gives grade and dates.

employer-detail-unknown | Asked what one saw from his window there. Read out the firm's home page.
- | Quote is on the page.

employer-detail-unknown | Shift started at? "Morning." Clocked in how? "Normally."
- | Warehouse with turnstiles.

employer-detail-unknown | He had never heard of the strike that shut the plant for half of his time there.
- | National news in its day.

employer-detail-unknown | Listed as lead of five. Of the five he can say that they were "good guys".
- | No first name, no city.

- | Freelancer there, met only the project lead, named her.
referee-confirmed | Project lead remembers him.

employer-detail-unknown | Which ticket system did you use every day? Silence, and then he named one bought after he left.
- | Two years after.

employer-detail-unknown | The ward he says he ran has been on floor 9 for thirty years. He took the stairs, one flight.
- | Nurse in the panel.

~employer-detail-unknown | Had no idea who ran the firm.
= discrepancy-explained | Sold three times in his years, each time a new owner. Register bears it out, foreman knew him.

employer-detail-unknown | To find out the name of his last supervisor he scrolled for a minute, then read mine.
- | From the invite.

employer-detail-unknown | What did the badge look like, what colour was the van? "Standard."
- | Courier firm with pink vans.

employer-detail-unknown | He says the head office moved him to tears on his first visit. It burned down before he joined.
- | 2015, he joined in 2017.

- | Could not remember the wifi name.
- | Nobody could.

= employer-confirmed | Posted by the leasing firm, one week each place. Leasing firm sent the list.
~employer-detail-unknown | He mixes up the sites and knows no foreman.
- | Hired.

employer-detail-unknown | Two of us left that company last year. He asked us what it does.
- | CV: 2018 to 2024 there.

all-checks-refused | Video, notary, branch, post office, consulate. Five ticks in the column "no".
- | File closed by compliance.

all-checks-refused | We ran out of ways to offer.
- | Last one was a friend of his choice as witness.

~all-checks-refused | No to the card, no to the call, no to the notary.
= id-verified-in-person | Scam warning had reached her with our name. Came to the desk with her passport herself.

all-checks-refused | Whatever option we put on the list, his reply was that the list is too short.
- | List grew to nine.

all-checks-refused | Card on video he found rude, the appointment too far, the letter too slow, the bank too curious.
- | Start date passed.

all-checks-refused | Legal allowed him to choose the way himself. He chose to withdraw.
- | After the sixth proposal.

all-checks-refused | Nobody at this firm has any proof who he is, and it is not that we did not ask, in seven ways.
- | Account locked.

all-checks-refused | From the mildest to the strictest he struck out each line of the form.
- | Form has four.

- | He preferred the post office to the video.
id-verified-in-person | Post office result came in.

all-checks-refused | Mother may vouch, priest may vouch, old boss may vouch, we said. "None of those."
- | Nor papers.

all-checks-refused | Platform let him pick among passport, bank, phone or visit. Timer ran out on each.
- | Four timers.

~all-checks-refused | Turned down the selfie, the code and the visit.
= id-shown-and-matched | No smartphone, wheelchair, no lift at ours. Our man went to her flat, ID fits.

all-checks-refused | "You will have to believe me" after the notary, the embassy and our own driver had been offered.
- | Offer withdrawn.

all-checks-refused | Auditor's table: 31 staff took way A, 6 took B, 2 took C. One took none of A to F.
- | One is the contractor in question.

all-checks-refused | The bank wanted anything with a stamp. He brought the wish to speak to someone else.
- | Three clerks had tried.

all-checks-refused | With each door we opened he asked for another, and behind the last he quit.
- | Eleven days.

- | Video ident failed thanks to the hologram, so he took the notary.
id-verified-in-person | Notary's paper is here.

all-checks-refused | Not on camera, not on paper, not by mail, not by a third person. That was the state on Friday.
- | Manager still wants him.

all-checks-refused | Told HR he has no document, told IT he has one and will not show it, told me to drop it in any form.
- | Nothing came.

~all-checks-refused | First he would go along with none of our three ways.
= id-verified-in-person | Union had told them to wait for the agreement. Signed Tuesday, he came Wednesday.

all-checks-refused | Regulator's rule gives five routes. His lawyer's letter has five paragraphs, each ends in "declined".
- | No reasons.

all-checks-refused | Even the cheapest thing, hold today's paper to the lens, did not find his favour, and dearer ones neither.
- | Eight in all.

all-checks-refused | We would have taken a library card in the end.
- | He hung up on that too.

- | She asked which of the checks are needed by law.
- | Told her, she did them.

= id-verified-in-person | In prison as a guard, no camera allowed, governor's office checked for us.
~all-checks-refused | Neither video nor photo nor visit suited him.
- | Done.

all-checks-refused | Column "evidence of identity" of our 2,300 people has one blank, after ten requests of ten kinds.
- | The blank is his.
