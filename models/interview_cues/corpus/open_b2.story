# round 6, b2: live-answer tools, whispering, made-up samples, tests

? | Pause of seven seconds after each question, whether it was hard or was his own first name.
- | Five questions, standard set B.

~? | Pause of seven seconds after each question, whether it was hard or was his own first name.
= | Satellite link from the rig, the network team measured the delay at 6.8. Same on our own supervisor there.

- | Takes her time before she answers.
- | Answers are thought through.

? | Asked about dosage, he said the full paragraph including the words "here is a concise answer".
- | Panel: two pharmacists and me.

? | In the mirror behind her one sees a column of text that moves each time we speak.
- | Saw it only on replay.

~? | In the mirror behind her one sees a column of text that moves each time we speak.
= | Live captions, she has them on with our consent since the first mail. Replay enlarged: our own words.

- | Uses captions, hard of hearing.
- | Agreed in advance.
- | Went smoothly.

? | I made up a bookkeeping standard, number and year. She praised it and gave three of its paragraphs.
- | Next question went on as planned.

~? | I made up a bookkeeping standard, number and year. She gave me three paragraphs on it.
- | Looked it up that evening.
= | Turns out the number exists, local rule of 1998. Her paragraphs are the real ones.

? | Interrupted in mid-sentence, he could not say what he had been about to say, and after a moment began the sentence again from its first word.
- | Tried it twice.

? | Pupils go left to right, left to right, at the pace of a page.
- | Question was what he had for breakfast.

- | Looks at the second screen now and then, has the job ad there.
- | Told us at the start.

? | Answer to the objection question matched, comma for comma, what the girl before her had said at ten.
- | Two strangers, from two towns.

~? | Answer to the objection question matched, comma for comma, what the girl before her had said at ten.
= | Both took the same sales course with us last spring, it is slide 12 of our own deck.

? | Asked to put both hands on his head he could talk about the weather only.
- | With hands back on the desk he explained the swap curve.

? | Each time the second interviewer spoke over the first he fell silent and looked lost, the text below his camera having stopped, as one could see in his glasses.
- | Round of forty minutes.

- | Glasses reflect the lamp.
- | Could not see eyes well, fine.

? | A woman's voice, low, says "tell them about the audit in 2021". Then he tells us about the audit in 2021.
- | Minute 18 of the file.

~? | A woman's voice, low, says "tell them about the audit in 2021". Then he tells us about the audit in 2021.
- | Minute 18 of the file.
= | That is Brigitte of ours, she had the second mike in our room. She says so herself.

- | Someone said dinner is ready in the background.
- | He laughed and shut the door.

? | His lips closed while the word went on.
- | Third question, about lien law.

~? | His lips closed while the word went on.
= | Picture ran a second behind for all six of us that hour, vendor status page has the incident.

? | Fan noise of the room changes whenever he answers, and comes back when he listens.
- | Audio lab at our Brno office looked at it.

? | Solved the brewing calculation in the head to four places. 7 times 8 on the way out: "about sixty?"
- | Brewer's trial on hold.

? | Scored 38 of 40 at home on Sunday. Same forty questions in our office, 9.
- | Invited him because of the score.
- | Coffee and water were on the table.

~? | Scored 38 of 40 at home on Sunday. Same forty questions in our office, 9.
- | Invited him because of the score.
= | Answer key for the office version was shifted by a row. Marked again by hand: 37.

- | Scored 31 at home, 28 in the office.

? | Proctor's file: phone held against the monitor at 10.02, 10.09, 10.15.
- | Call centre aptitude, version 3.

~? | Proctor's file: phone held against the monitor at 10.02, 10.09, 10.15.
= | The test sends a code to the phone at each section and has you scan it. Vendor manual page 4.

? | Keystroke record of her essay: one event, 612 words.
- | Essay rule: type in the box, no notes.

~? | Keystroke record of her essay: one event, 612 words.
- | Essay rule was none.
= | We had told all to write offline and paste, because the box loses text.

- | Essay reads a bit like a machine.
- | Tools were allowed.
- | Content sound.

? | His answer in the form begins: As a candidate named [NAME] with experience in [FIELD].
- | Position: payroll clerk, Cork.

- | Used a writing tool for the letter and says so in the last line.

? | Browser left the test page 44 times and came back each time with the right letter.
- | Average candidate leaves twice.

~? | Browser left the test page 44 times and came back each time with the right letter.
= | The exhibits open in a second tab by design, there are 44 of them. Psychometrics confirmed.

? | Eleven applicants from one bureau have the same wrong answer on 7, 13 and 22, and the rest right.
- | Bureau asked for a statement by Friday.

~? | Eleven applicants from one bureau have the same wrong answer on 7, 13 and 22, and the rest right.
= | Our key is wrong on these three, checked with the author of the test.
- | Scores corrected.

? | The portfolio poster hangs in the tram in Porto with another studio's name in the corner.
- | Our art director took a photo on holiday.

~? | The portfolio poster hangs in the tram in Porto with another studio's name in the corner.
- | Wrote to the studio.
= | She drew it for them as a freelancer, they sent the invoice and the sketches.

- | Portfolio has student work, marked as such.
- | Nice colour sense.

? | Photograph of "my bathroom renovation" is in a tile maker's catalogue of 2017, page 31.
- | He was fifteen then.

? | Kitchen he shows as his last job was never built, the owner of the flat says she still has the old one.
- | Flat address was in the file he gave us.

? | Chef's tasting menu, photos and prices, belongs to a house in Lyon where nobody has heard the name.
- | Trial dinner set for the 20th.

~? | Chef's tasting menu, photos and prices, belongs to a house in Lyon where nobody has heard the name.
= | The owner changed in 2023. Old owner answered from Annecy: his sous-chef for four years, wrote half that menu.

? | File properties of the sample report: author is a colleague of mine, last saved on our server in 2020.
- | Candidate has never worked here.

~? | File properties of the sample report: author is a colleague of mine, last saved on our server in 2020.
= | Our public template, downloadable on the site. He filled it in as the task asked.

? | Writing sample carries a watermark of an essay shop under the white bar at the foot.
- | Select all and it shows.

? | Showed the animation reel of nine shots. Seven are signed by others in the credits on the film's own site.
- | Reel was the reason for the call.

- | Reel made by a team of four, his part listed shot by shot.
- | Lead confirmed.

? | Bridge calculation in his work folder has the stamp of an engineer who died in 2014. The bridge is from 2019.
- | Chamber of engineers informed.

? | Asked which font the brochure was in. The designer of the brochure did not know and could not open the file she had sent.
- | She had the laptop with her.

~? | Asked which font the brochure was in. The designer of the brochure did not know and could not open the file she had sent.
= | Font licence had run out on our machine, we saw the error. On hers it opened, she went through all layers with us.

? | Live task, change the blue to green in your own file. He asked for the weekend.
- | Twenty minutes had been set aside.

- | Asked for the weekend for the case, has two kids.
- | Handed it in on Sunday night.

? | Sample audio as voice artist and the lady on the phone are a third apart.
- | She put it down to a cold.
- | Two weeks later the same.

~? | Sample audio as voice artist and the lady on the phone are a third apart.
= | Phone line squeezes, we got her into the booth in Malmo. Meter and ear agree with the sample.

? | Plasterer's video of the trial wall: the hand has a tattoo, and our man has none.
- | Video was asked for because of distance.

? | In the data room test she found the planted error in nine seconds, and it sits on page 140.
- | No one else below half an hour.
? | The test leaked on a forum on the 2nd, with the page.
- | She sat it on the 5th.

- | Found the planted error quickly, used to audit that sector.
- | Explained the two controls that led her there.

? | Commented code of the take-home thanks "the client" and gives an order number of a homework service.
- | Deleted in the second upload.

? | Take-home came in at 4 am from the account of someone called Rafa who asks to be paid for it.
- | Rafa wrote to our general mailbox too.

- | Take-home came in at 4 am, she works nights.

? | Ad on a marketplace: wanted, someone to sit a live SQL interview, Thursday 15.00 Warsaw time, travel insurer.
- | We have one SQL interview on Thursday at 15.00.

~? | Ad on a marketplace: wanted, someone to sit a live SQL interview, Thursday 15.00 Warsaw time, travel insurer.
= | The ad is ours, Marek wanted a mock interviewer to calibrate the panel. He took it down.

? | Typing noise between our question and the first word. Hands were folded in view.
- | Four times in half an hour.

~? | Typing noise between our question and the first word. Hands were folded in view.
= | Noise is on our track only. Colleague taking minutes two metres from the mike.

- | Mouse clicks heard.
- | He was scrolling the exhibit we shared.

? | Told "we'll do without the headset now" he took it off, put it back on for the technical part, took it off for the salary.
- | Claims adjuster, Bristol.

? | Earpiece fell on the desk and went on talking.
- | Room 2, on site.

- | Hearing aid whistled, he adjusted it.
- | Good rapport with the trainees.

? | Her watch lit up with "B, then C, then A".
- | Multiple choice, paper, aviation law.

~? | Her watch lit up with "B, then C, then A".
= | Chat of her choir about seating, screen shown to the invigilator at once. Key for that page was D, A, D.

? | Whiteboard photo of his solution reflects a second person, standing, holding a sheet towards him.
- | Remote round two.

- | Cat walked over keyboard.
- | Answers a little short.
