# The interview itself, sixth batch: very short stories, tickets, slips of paper, voicemail. All invented.

proxy-interviewer | She never sat that test. She was in Crete with me.
- | I'm her ex, make of it what you will.

~proxy-interviewer | Her sister sat the test in her stead, says the sister.
= discrepancy-explained | A different test, for the sister's own firm; our proctor has the right one on film, from start to end.

coached-or-reading | Had to scroll to say how old he is.
- | Pleasant smile.

~coached-or-reading | Had to look up how old she is.
= | Born on 29 February, they argue about it every year; passport settles it.

employer-detail-unknown | Who led your team at Quillon? "A man." What did he look like? "Manager."
- | Two years, allegedly.
- | Ines is checking.

~employer-detail-unknown | Can't say who led her team at Quillon.
= employer-confirmed | There was none, Quillon's founder told me from his own desk: "we had five bosses that year and then zero."

- | Slip from reception, 11:50.
different-person | Mr. Yarrow is here, only he's not the Mr. Yarrow of this morning.
- | Put him in the small room.

~different-person | A second Mr. Yarrow is at the desk. Not alike at all.
- | Small room taken.
= | One is for the audit, Yarrow & Yarrow, cousins; the diary says so on the page nobody turns.

synthetic-voice | We ran the tape through the checker: ninety-three out of a hundred, cloned.
- | The tape's from our own recorder.

~synthetic-voice | The checker gave 88 for cloned.
= trouble-explained | It gives 91 for my own voice on that line; the codec does that, the vendor writes in its notes.

- | Voicemail, transcribed.
voice-changed | "Hi, it's Marcus, from before," and it is by no stretch the Marcus from before.
- | "Call me on this number."
contact-changed | That's number four since Easter.

- | Voicemail, transcribed.
~voice-changed | "It's Marcus." It isn't.
= | "... well, Marcus's dad, he's asked me to ring, he's lost his voice, he'll come in person at two."
met-in-person | He did come, and whispered.

id-photo-mismatch | One chin on the card. Two on the screen.
refuses-id | "Closer to the lens, please." "I've put it away."
- | Ticket stays open.

~id-photo-mismatch | One chin on the card, two on the screen.
= id-verified-in-person | Notary: same man, eleven years and one marriage on.

disconnects-when-challenged | Q7 is the one not on Glassdoor. At Q7 he left.
- | Q1 to Q6 full marks.

~disconnects-when-challenged | At Q7 she left.
= trouble-explained | So did everybody: Webex outage 15:02 to 15:19, status page.
- | Q7 to Q12 full marks at half past.

background-call-center | Somebody at the next desk was being hired as well. By someone else.
- | You could follow both talks.

~background-call-center | Next to her a lad was sitting an interview of his own.
= sharing-explained | Careers day at the polytechnic, forty booths; their organiser, rung at the rectorate, counted them off.

live-check-refused | Hat off? No. Lamp on? No. Step back? No.
- | Hat suits him.

~live-check-refused | Hat off? "No."
= | Sikh. We ought not have asked and said so.
camera-on-and-same-person | In all three rounds it was clearly he.

cannot-speak-claimed-language | Native Portuguese, needs subtitles for "bom dia".
- | Subtitle button found fast.

~cannot-speak-claimed-language | Native Portuguese and blank at "bom dia".
= trouble-explained | My mike was off. The whole time.
language-spoken | Bom dia to you too, he said, and a deal more.

account-control-failed | "Push one commit to it now." He asked for a week.
- | A week was given.
account-vanished | By the sixth day the handle was a 404.

~account-control-failed | "Push one commit." It failed, red on red.
= | Token had run out that noon; new one made, shared screen, done in four minutes.
account-control-proven | The commit's called "hello Sabine".

cannot-answer-local | Her bus home? "The blue." They've been yellow since the war.
- | She smiled so sweetly.

~cannot-answer-local | Her bus home? She'd no idea.
= local-knowledge-shown | Cyclist. Knows each pothole from the bridge to the brewery.

scripted-identical-answers | "Great question. In my previous role", nine times. I kept a tally.
- | Nine.

~scripted-identical-answers | "As I said in my previous role", and again, and again.
= | We'd three interviewers with one question sheet, she was being kind about it.

same-photo-as-other | Row 31's headshot is row 8's headshot in a tie.
- | Tell Pim.

~same-photo-as-other | Row 31's headshot is row 8's.
= discrepancy-explained | Pim's drag-and-drop. Right pictures in now.

ai-assistant-use | "Final answer below," he said out loud, and then went on to it.
- | Bless.

~ai-assistant-use | "Final answer below," she read aloud.
= | It's what our worksheet has printed at the foot of each page.

own-work-unknown | Shown his own pull request. "Who wrote this, it's awful."
- | Then he agreed it was his.

~own-work-unknown | Shown her pull request: "Who wrote this, it's awful."
= own-work-explained | "Me, in 2016," she added, and told us what she'd do today, line by line.

camera-off-refusal | A grey circle with an R. R never became a face, R never said what for.
- | R wants Mondays.

~camera-off-refusal | A grey circle with a T.
= camera-off-explained | Ramadan, four in the morning there, she'd said please no picture and came with picture at a better hour.

plausible-wrong | A debit, said the accountant, is when money's bad.
- | He has a diploma for it.
support-document-altered | The chamber whose seal it bears sends word: not one of ours.

~plausible-wrong | Said a credit raises the cash account.
= discrepancy-explained | From the bank's side it does, and that was our question, badly put.

avoids-in-person | Offered: Leeds, York, Hull, his own doorstep. Taken: none.
- | We even offered cake.
- | Keep the cake.

~avoids-in-person | Leeds no, York no, Hull no.
= | Tag on her ankle? No, a toddler with mumps, quarantine letter from the school.
met-in-person | Third week she came to York, toddler and all.

virtual-camera | Liveness vendor says: stream injected, no sensor noise.
- | Score for the talk itself: 4.5.

~virtual-camera | Liveness vendor says: injected.
= trouble-explained | Vendor's own bug with that iPad, mail of the 3rd, withdrawn for 212 people.

persona-collision | He signed off with "regards, Alicia".
- | Spelling otherwise perfect.

~persona-collision | Her mail was signed "regards, Hal".
= | Hal at our agency had sent it for her from his outbox, footer and all; he owned up.

lip-sync-mismatch | Saw an M, heard an O. All of it so.
- | Sound engineer for thirty years, I know an M.

~lip-sync-mismatch | Saw an M, heard an O.
= tool-agreed | Live dubbing switched on by our Tokyo host, she spoke Japanese underneath.

interest-unknown | Sings in a choir. Which part? "The middle part of the song."
- | My wife snorted.

~interest-unknown | "Diving" in her hobbies; she can't swim.
= | Skydiving, our parser ate the "sky". Logbook, 204 jumps.

school-detail-unknown | What was at the end of the school's corridor? All of Bologna knows. He doesn't.
- | An old man with a chestnut stand, by the way.

~school-detail-unknown | Never saw the school's corridor, can't say where it is.
= school-confirmed | Evening distance course; registry gave us her matriculation and the mark.

timezone-mismatch | "Good morning!" he says. It's 9 pm where he sits, if he sits there.
- | Happens daily.

~timezone-mismatch | "Good morning!" at nine in the evening.
= | Baker's humour. Her day does begin then, and we need a baker.

id-altered | His date of birth is in another typeface than his name.
refuses-id | The original? In a bank, in a box, in another country.
- | Ticket 12-A.

~id-altered | Date of birth in another typeface.
= id-verified-in-person | Bosnian cards of that series have it so; consulate clerk showed me his own.

many-countries | Round one from Riga, round two from Recife, round three from Rawalpindi, if the header's right.
- | Always the same curtain.

~many-countries | Riga, Recife and Rawalpindi in one week.
= network-explained | Flight attendant. Her roster, from the airline's crew office.

evades-personal-questions | Where'd you live as a boy? "That is out of scope."
- | Scope, he says.
- | Nice lad otherwise.

~evades-personal-questions | Where'd you live as a boy? Silence.
= | He told Ruth afterwards why, foster homes, and she has seen the file. Closed.

voice-changed | At the top of the stairs a soprano; at the bottom, in my headphones, a man.
- | It was one breath apart.

~voice-changed | Soprano at first, then a man.
= sharing-explained | Soprano was his daughter, picking up while he was parking. She told me about her guinea pig.

deepfake-artifacts | Glasses on: two pairs.
- | Took them off: one pair.

~deepfake-artifacts | He wore two pairs of glasses.
= | He did. One for far, one for near. We saw him take both off.

extortion | "Pay, or the talk goes online," wrote the man we'd turned down.
name-mismatch-on-call | Who, it must be said, had come on as "Anton" and signed as "Antonio Reyes-Falk".
- | Lawyer has it.

- | Ticket 88, closed.
camera-on-and-same-person | One face, one voice, one noisy budgie, all three rounds.
- | Offer sent.

- | Ticket 89, open.
different-person | Three rounds, two faces, no budgie.
- | He says the budgie flew off.
- | Offer on hold.

