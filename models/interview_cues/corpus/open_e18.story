# e18: honest people, and the few who are not, told in the same words

~? | She was plainly not the person in the picture.
= | Picture was mine from the fair, of her sister. Tilda at the stand had labelled it.

~? | Whoever wrote the test did not sit in front of me.
= | I had the answers of seat 14. Hers, seat 41, she took apart line by line.

? | Whoever wrote the test did not sit in front of me.
- | Thanked him for his time.

~? | Voice on tape is a man's, applicant is a woman.
= | Voice-over of the speech device she uses, default voice. Her therapist set it with her in our lobby.

- | Uses a text-to-speech device, told us ahead.
- | Answers came with a delay.
- | Good.

~? | Nobody at her school had ever taught her.
= | I rang the boys' one next door. Wrong number on the ministry page, they get it weekly.

~? | The caretaker swore he had let in another man for the start day.
= | He had, the plumber. Man from the job came at nine, register.

? | The caretaker swore he had let in another man for the start day.
? | Register has the one name, and the caretaker drew me the tattoo.

~? | Does not know the hospital in which she did three years.
= | Pulled down and built new on the other bank. Ward clerk who moved with it knows her.

- | Forgot the name of the second line manager.
- | Five managers in six years, reorganised each spring.

~? | Somebody fed him the figures through an earpiece, I was sure.
= | Hearing aid, streamed from our loop. Occupational health had set the room that way.

- | Hearing aid linked to the laptop.
- | No issue.

~? | The reference sheet is in the candidate's own writing.
= | Old foreman can't write since his stroke and dictated it. Read it back to me on the phone, word for word, firm's landline.

? | The reference sheet is in the candidate's own writing.
- | He said he had tidied it up.

~? | Two people, I thought, shared the test.
= | One with a left and a right mouse, shoulder trouble. Proctor watched her change hands.

~? | Turned up under a name that is in none of our systems.
= | Chosen name. HR has the old one under seal, and confirms they are one.

- | New name since June, gender change.
- | Files updated on both sides.

~? | He had been seen in another country on the very afternoon.
= | Poster of a campaign, he is its model. My colleague had seen a bus shelter.

? | He had been seen in another country on the very afternoon.
- | By our own sales director, who shook his hand.

~? | Knew the result of the task before she had the data.
= | It's exercise 4.2 in the national textbook. We had not noticed, took another, she did it too.

~? | She had evidently never held a scalpel of that kind.
= | Disposable, left-hand pack. Supplier's mistake, the registrar could not either.

~? | Asked to show the room, refused point blank.
= | Women's refuge. Caseworker rang from the council's line; she came to our office the next day with papers.

- | Asked to show the room, rather not.
- | Offered the office instead, came.
- | All in order.

? | Asked to show the room, the office, the post branch, a notary of his choice. Declined each.
- | Keeps asking for the contract.

~? | His Istanbul was wrong in every street.
= | Asian side. Our man knows only the other. The consulate lady from Kadıköy asked him ten and had ten.

? | His Istanbul was wrong in every street.
- | Panel had two people from the quarter he named.

~? | Did the six-hour job in fifty minutes, nobody can.
= | Has the jig. He made it in his own time and left it to us on the bench to see.

~? | The candidate's face froze, and the voice went on without it for nine minutes.
= | Poor upload. Dialled in by phone at my wish, picture stood still, then came to sign on Thursday.

- | Picture frozen, rest by phone.
- | Met on Thursday.

? | The candidate's face froze, and when it moved again it was in a mirror of the first, with the scarf on the other shoulder and not the same knot.

~? | Called himself by the wrong name in the introduction.
= | Stage name, twenty years on radio. Contract name on passport, sheet of the station has both.

~? | Referee denied ever having met the man.
= | She thought I was from debt collection. Rang back via the hospital's board, ten minutes of praise.

? | Referee denied ever having met the man.
- | Second one not reachable.

~? | At the demo the tool ran under somebody else's licence.
= | Shared pool licence of the school, name of its IT teacher. School's mail confirms.

~? | Machine in his workshop has another man's plate on it.
= | Bought at the auction of a closed firm, list and receipt on the wall.

? | Machine in his workshop has another man's plate on it. That man is looking for it.

~? | For a born Venetian he was lost on every bridge.
= | Mestre. On paper the same municipality. Our clerk laughed, so do they all.

~? | She could not spell the name of her own village.
= | Dyslexia, on the form since day one. Drew us the map from church to mill, and it is so.

~? | The woman with the pass was not the woman with the contract.
= | Passes 118 and 119 handed out crosswise by me on Monday. Put right at noon, both faces fit.

? | The woman with the pass was not the woman with the contract.
? | One with the contract has never left Braşov, she says on the phone.

~? | Recorded answers, obviously.
= | One-way interview, it is recorded by design. I am new to this.

~? | Spoke not one word of the language he put as mother tongue.
= | Raised in a home from age three, tongue of the birth certificate. He wrote this in the free field, two lines under.

- | Mother tongue Frisian, talk in Dutch.
- | Nice talk.

~? | The man on trial asked a boy in the yard how to start the machine.
= | Key kill switch hidden, thieves last year. All our drivers have to ask Jonas.

~? | On our tape her lips say one thing and the sound another.
= | Tape joined from two rooms by the recorder. AV desk sent it anew, in step.

? | On our tape her lips say one thing and the sound another.
- | AV desk looked for a fault, none.

- | Twins in one intake, told us with a laugh.
- | Different badges colour.

~? | Our own doorman had her down as a he, 40, moustache.
= | Doorman filled in the line of the lift engineer. Camera at 8:02 shows her, at 8:05 the moustache.

~? | His own daughter did not know that he is a carpenter.
= | She is four.

~? | He would not touch the keyboard.
= | Burnt palm, wrapped; the A&E slip has today's date. Dictated the code and I typed.

? | He would not touch the keyboard.
- | Typed answers had been his strong side.
- | No reason given, asked twice.

~? | A stranger sat her exam, wrote the invigilator.
= | Next line in the invigilator's book: "rang office, new haircut, ID and fingerprint ok, sorry".
