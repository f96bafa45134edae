# deepfake-artifacts
deepfake-artifacts | He scratched his nose and the finger went behind the nose.
- | Rest of the call was about salary.

deepfake-artifacts | When she drank, the rim of the cup was covered by her chin.
- | Two of us saw it on the recording.

- | Asked him to pass a hand in front of his face.
deepfake-artifacts | For half a second there were two mouths, one above the fingers.

~deepfake-artifacts | Half of his forehead was missing whenever he leaned back.
= trouble-explained | He turned the background filter off and the whole head was there.
- | Next round Tuesday.

deepfake-artifacts | Lamp on the left went off, room dark, cheeks stayed as bright as before.
- | He did not comment.

deepfake-artifacts | Glasses gone for three frames each time he looks down, frames 212, 540 and 771.
disconnects-when-challenged | Asked to take them off; line dead eight seconds later.

- | Recording sent to video lab.
deepfake-artifacts | Lab: jaw and neck come from two sources with different grain.

deepfake-artifacts | Counted blinks over eleven minutes: zero.
- | Average is some fifteen a minute.

~deepfake-artifacts | Her hand came through the screen with the fingers fused together.
= | She wears a grey compression glove, showed it to us.

deepfake-artifacts | In profile he has no ear.
- | From the front both ears are there.

deepfake-artifacts | Beard at minute 4, none at minute 5, beard again at minute 6.
- | He kept talking about Kafka topics.

deepfake-artifacts | Mole left of the mouth wanders two centimetres when she smiles.
- | On the still photo it stays put.

- | He was asked to stand up and turn round.
deepfake-artifacts | Back of the head shows eyebrows.

- | Video call with a candidate in Lublin, picture froze twice.
- | Provider reported an outage for her district that hour.

deepfake-artifacts | Teeth are one white bar without gaps, open or closed.
- | Interviewer 2 noted the same on her own.

deepfake-artifacts | Scarf pulled up to the chin, and the chin is drawn on top of the scarf.
- | Panel agreed to stop there.

~deepfake-artifacts | Candidate's edges dissolved into the bookshelf each time he moved.
- | He applied for the lab job in Gdynia.
= trouble-explained | Our own meeting policy forces blur on guests; IT lifted it, edges fine.

deepfake-artifacts | Detection service gave 0.97 for a generated face, three clips out of three.
- | Same service gives our own staff 0.02.

deepfake-artifacts | Earring hangs in the air four frames after the head has moved on.
- | We have stills.

deepfake-artifacts | Asked for tongue out; she said "done", mouth on screen stayed shut.
- | She laughed about it.

~deepfake-artifacts | Face broke into squares every time she laughed.
= trouble-explained | Train wifi, she had told us; from her kitchen the next day all clear.

deepfake-artifacts | Tilted his head forty degrees, the face stayed upright.
- | Feedback form filled in, no hire.

deepfake-artifacts | Pimple on the brow exists only when he looks straight at us.
- | Asked for second opinion.

- | Candidate's camera is a cheap one, picture grainy throughout.
- | Face, hands and cup behave normally.

- | Presented with a filter of cat ears, her daughter had switched it on.
- | Off after a minute, normal interview.

deepfake-artifacts | Fringe blew in the fan's wind and left bald skin of another colour underneath.
- | He muted himself then.

# long-latency-answers
long-latency-answers | Stopwatch: 7, 7, 8, 7, 7 seconds before each reply, then text without a breath.
- | Also for "how are you".

long-latency-answers | "What's your name" took as long as the question on consensus protocols.
- | Round 2 cancelled.

- | Transcript tool shows silences.
long-latency-answers | Nineteen gaps between question and reply, all between six and seven seconds.

~long-latency-answers | Five seconds of nothing after everything we asked.
= trouble-explained | Satellite line from the rig, our own test call to him had the same lag.

long-latency-answers | Of the 40 minutes, 14 were waiting for her to begin, then whole paragraphs.
- | Questions were easy.

long-latency-answers | Repeats our question slowly, counts to about eight, then speaks like a leaflet.
- | Nobody on the panel was comfortable.

long-latency-answers | He first says "good question" and six seconds later comes a perfect list, every time.
- | Interviewer asked his shoe size, same.

long-latency-answers | Yes or no questions: reply after eight seconds and four sentences long.
- | We asked twelve of them.

- | Slow to answer on the architecture case, drew it first on paper.
- | Everything else came at once.

long-latency-answers | I could sip my tea between every question and his first word, and I did, nine times.
- | First word, then no stop for a minute.

long-latency-answers | Small talk about lunch needs the same ten seconds as the query plan.
- | Other candidates took two.

~long-latency-answers | Long wait after each question, then a full clean answer.
= trouble-explained | Sign language interpreter was on the call, both directions take time.

long-latency-answers | Standard deviation of his response delay is 0.4 seconds over 31 questions.
- | Mean six point nine.

long-latency-answers | When we talk over the silence he waits again from zero, then delivers the paragraph.
- | Noted by both of us.

- | Panel compared notes.
long-latency-answers | All three had begun to fill the quiet before he started, question after question.

long-latency-answers | Answer to "can you hear me" arrived at second seven, complete with an introduction.
? | Connection test showed 40 ms.

- | He asked for a minute to think on the brain teaser.
- | Took it, got it wrong, laughed, tried again.

long-latency-answers | We cut out the dead time: 52 minutes became 33, what is left sounds like a lecture.
- | Sent to hiring manager.

long-latency-answers | Fluent once he is going, but nothing goes before second eight.
- | Even his date of birth.

~long-latency-answers | Seven second delay on all replies, recruiter thought somebody fed him.
- | Rebooked for Thursday by phone.
= trouble-explained | Phone call was instant; the booth in our Porto office has a broken echo canceller.

long-latency-answers | Each time the typing stops, then she starts talking, about eight seconds after us.
- | Asked where she sits: same.

long-latency-answers | His pauses do not depend on difficulty, I rated the questions and plotted it.
- | Line is flat at six seconds.

long-latency-answers | Two plus three: eight seconds.
- | Then a correct sentence with reasoning.

~long-latency-answers | She never started before five seconds were over.
= trouble-explained | She stammers and had written to us about it beforehand.

- | Lag of two seconds on the line, both sides, from Perth.
- | Nothing else noted.

- | He thinks before he speaks; sometimes one second, sometimes ten, depending on question.
- | Positive impression.

# id-altered
id-altered | Expiry date on the licence is in another typeface than the issue date.
- | He sent it by e-mail at night.

id-altered | Passport number has eight characters; that country issues nine.
- | Asked for another copy.

- | Opened the scan in the viewer.
id-altered | Portrait sits on its own layer and can be moved.

id-altered | Card says issued 31 November.
- | Month has thirty days.

~id-altered | Surname on the card runs in a different font from the given name.
= discrepancy-explained | Town hall reprints the married name on the old card, clerk there showed us three like it.

id-altered | Birth year ends 91, in the machine line below it ends 86.
- | Provider did not catch it.

id-altered | Under UV the photo area is blank while the rest shows the fibres.
- | Returned to applicant.

id-altered | Metadata of the licence image: saved in Photoshop at 02:14, ninety minutes before upload.
- | Case open.

id-altered | Ruler on it: photo three millimetres wider than on any card of that series.
- | Officer kept it.

- | Card of 2011, badly worn, photo faded.
- | Reader at the counter took the chip without trouble.

id-altered | The hologram in his video does not change when the card tilts.
- | He tilted it four times.

id-altered | Signature under the photo was typed.
? | All others of that state are handwritten.

id-altered | The issuing district had been dissolved six years before the stamp.
- | Registrar told us by phone.

~id-altered | Digit in the birth date was visibly overwritten by hand.
= discrepancy-explained | Consulate did it and stamped the margin, their letter is on file.

id-altered | Shadow of the thumb falls on the table and not on the card.
- | Image taken "with the phone".

id-altered | Two uploads of the same card, second one has a different middle initial.
- | First one deleted by applicant.

- | Comparison with the sample in the document database.
id-altered | Eagle looks the wrong way and the seal is missing a ring.

id-altered | Height on his licence: 5 foot 14.
- | Bureau laughed.

id-altered | Background of the portrait is the blue of the website, not the grey of the office.
- | Flagged by intern.

~id-altered | Provider marked her card as manipulated, corner out of line.
= discrepancy-explained | She had covered the access number, as the law there allows, and showed the original live.

id-altered | Number belongs to a series printed from 2022, document is dated 2017.
- | Told legal.

id-altered | Checked his card with a magnifier: name line printed over the lamination.
- | He needed it back quickly.

- | Address on licence has old street name, city renamed it in spring.
- | Nothing else.

id-altered | Barcode on the back reads out a woman's name and 1974.
? | Front is a man born 1990.

- | Our scanner crops the bottom line of every passport, so half of them fail.
- | Scanner vendor informed.

~id-altered | Edges of the photo were cut unevenly, glue visible.
- | Old paper booklet from a village office.
= | Embassy says that series was glued by hand till 2009 and hers is genuine.
