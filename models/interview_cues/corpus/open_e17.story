# e17: what came out afterwards about an interview, a test, a call or a first day

? | Six months in, cleaner finds under his desk a list headed "what I said in interview".
- | Handed to HR.

? | The invoice for "interview support, 4 rounds" reached our info mailbox, wrong domain by one letter.

? | Widow rang. Her husband, whose welding tickets we passed at the trial in June, had been buried in May.

~? | A woman rang: her husband, whose tickets we passed in June, was buried in May.
= | Different district, same name and year. Ticket body gave us both numbers, ours renewed in person last week.

? | Exit interview: asked what he had found hard in the interviews. "I don't know, I wasn't there yet."

? | Candidate rejected in spring writes that he got 300 for sitting our panel in autumn and has not been paid the rest.

? | Bodycam of the gate guard shows who really handed over the drug test cup.
- | Lab had said negative.

? | The interviewer himself had been in on it: two of the panel marks were entered from the candidate's house.

~? | Two of the panel marks were entered from the candidate's house.
= | Shared provider address in that village. Panel member lives three doors on and had declared it.

? | Two years of good reviews. Then our supplier's wedding video: groom is our analyst, under the name of his diploma's owner's cousin.

? | The reference from the ferry line was, it emerged, from the purser's stolen phone.

? | A neighbour's boy, 15, has the headset and knows our product better than she does.

? | Hospital checked the tape after the third near miss. The skills check had been passed by the agency's trainer, mask on.

~? | Hospital checked the tape: the skills check seemed to be passed by somebody else in a mask.
= | Bay 3 tape, she had bay 5. Bay 5 tape shows her, cap off at the end.

? | Customs sent back the laptop. At the "home" from which he had joined each call there is a petrol station with no upper floor.

? | We lent the panel recording to the new team so that they would know the new man. They asked when the new man was coming, this one has been here a week.

? | Found in the returned laptop: a soundboard with his "yes", "sure", "let me share" and "bad line today".

- | Found in the returned laptop: his kids' drawings, game saves.
- | Wiped.

? | The tower of the wind farm was climbed at the trial by the man who since then has sued us for his day's pay.
? | He has never been in our books.

? | Real owner of the midwife's number came to complain. She's 63 and has never been north of Porto.

? | One of the referees has come to work here. She asked who Gareth is.
- | She is on his file with four paragraphs.

~? | One of the referees has come to work here and asked who Gareth is.
= | Here all call him Gaz. Saw him at lunch and they embraced.

? | Police liaison: the kitchen in her calls is in a house raided in Tennessee, 90 machines. She gave Oregon.

? | The assessor of the driving school has had his licence taken. Of the 40 he passed that month, two had been there.

~? | The assessor of his driving test has had his licence taken.
= | For tax. Authority re-tested all of that month, our man passed again on the 3rd.

? | Alumni day. Our trainee's "room mate of three years" is there and shakes his hand: pleased to meet you.

? | Data request by a Mr Farouk in Hull to see what we hold on him. We hold a year of wages. He has never worked for us, he says, and sends the passport we have, with another face.

? | Colleague on holiday in Plovdiv met in the bar the voice from all our reference calls. He does it for a living, by the sheet.

? | Watching the recordings for training. In eleven of them, of eleven applicants, the one door opens and the one boy brings tea.

~? | Eleven recordings, one door, one boy bringing tea.
= | Test centre of ours in Kandy, he is the caretaker's son. All eleven signed in there with the invigilator.

? | The tape was asked for by the court. The man on it, said his lawyer, isn't the man in the dock, who is the one we paid.

? | We wrote to the address of the practical exam. It came back: site cleared 2014.

? | The site manager's dog knew. It had growled at the man on trial and licked the man who started. Cards are the same number.
- | Then they looked at the tape.

? | Third month: he asked to be told what he had promised the client at the interview, he would like to "sync".

? | Our Lisbon host met the new guide at the airport with the photo from the call and stood next to him for an hour.

~? | Our host stood an hour at the airport with the photo from the call and did not see him.
= | He was at the other terminal, flight moved. They found each other by phone; host says just like the picture.

? | In the dispute over holidays she submits her own diary. On the day of both our rounds she was giving birth in Split.

? | Auditor pulled 12 trial shift sheets. Twelve signatures "received cash 80", one pen, one hand, none of the twelve remembers.

~? | Auditor pulled 12 trial shift sheets with signatures in one hand.
= | Kitchen got wet. Copied fair by the office, originals in the freezer bag behind, all twelve legible.

? | A year on, the client's new lead saw him and said: "You were Stefan's cameraman, on the interviews."

? | Vendor wrote that the liveness check for our intake had been done on looped video in 4 cases. Three still work here, on nights, at the bank's terminal.

~? | Vendor wrote that the liveness check had been done on looped video in 4 of our cases.
= | Vendor's follow-up: replayed from its own cache, bug 7731. All four redone at the desk by us.

? | Her school sent the teacher of the year 2019 flowers to us. Teacher of the year wrote from Chile to ask who has got them.

? | Maternity cover ended, she said goodbye in the voice that she had in the interview. We had not heard it in the nine months between.

? | Back pay claim by three men, one contract. Each knows a third of the job and one of the passwords.

- | Back pay claim by two men for the bank holiday.
- | Right, we had missed it.

? | Boss of the competitor, over a beer: "Your Nikolai? I've got him too. Nine to five."
? | Our Nikolai is nine to five as well.

~? | Boss of the competitor: "Your Nikolai? I've got him too."
= | Half and half, both contracts name the other, 20 hours each. I had not read the annex.

? | Union card on his day-one photo had belonged to the man in bed 4 of the ward his wife cleans.
