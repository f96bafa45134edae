# voice-changed, name-mismatch-on-call, cannot-speak-claimed-language: told by what they imply
voice-changed | Transcript tool put his answers under Speaker 2 until 14:10 and under Speaker 4 after that.
- | Only he and I were on the line.

voice-changed | Baritone in the screening, tenor in the panel.
- | Both booked in one name.

~voice-changed | Recording of Tuesday runs a third deeper than the one of Friday.
= trouble-explained | Friday file was exported at the wrong sampling rate, our own mistake.

voice-changed | Phone bank enrolled her on Monday and rejected her speech on Wednesday, match 19 percent.
- | Enrolment repeated twice.

voice-changed | Played both clips to five colleagues, all five said two men.
- | Clips sent to security.

voice-changed | Pitch averages 112 Hz on the first call and 205 on the second.
- | Measured by our audio technician.

~voice-changed | Dictation software did not know her any more on the second day.
= trouble-explained | Laryngitis, doctor's note dated that morning. Recognised again a week later.

voice-changed | Receptionist took the three calls and logged three callers, though each gave his name.
- | All from one number.

voice-changed | Heavy smoker by the sound in round one, and a boy of twenty in round two.
? | CV says born 1978.

voice-changed | After the cough at minute 22 it was a woman speaking.
- | Camera showed him still.

- | Two speakers on the transcript, I was one of them.
- | Otherwise a good talk.

voice-changed | My co-interviewer came back from the door and asked me who was talking now.
- | We went on to question six.

voice-changed | Court's expert: the man who answered the technical part did not answer the salary part.
- | Report is four pages.

voice-changed | He stammered for forty minutes, then twenty minutes without one stop.
- | Second half was the coding part.

~voice-changed | Sounded a different man for the last ten minutes.
= trouble-explained | Headset died, he went on with the laptop's own mic. Repeated it for us, same effect.

voice-changed | Hiring manager asked after the onboarding call what happened to the bass he remembered from June.
- | She has a musician's ear.

voice-changed | Biometric vendor report: sample A and sample B, different speakers, confidence 98.
- | A is the phone screen, B is the stand-up.

voice-changed | Each time he unmuted it was somebody older.
- | Call ended at 15:40.

- | Her tone got warmer once we left salary.
- | Second call Thursday.

voice-changed | Blind client of ours rang her twice and told us "you sent me two consultants".
- | Only she is on that account.

voice-changed | Help desk's caller check passed him in March and has failed him in all nine calls since April.
- | Nothing changed at our side.

~voice-changed | The answering machine and the caller are not one person.
= sharing-explained | Greeting was spoken by his wife, it is the family line.

voice-changed | Easy questions in a low drawl, hard ones half an octave up.
- | Same microphone all through, we could see it.

voice-changed | Interpreter noted in her protocol: from question 11 another man replies.
- | Protocol signed and filed.

- | Speaker recognition is switched off for contractors.
- | He asked about it himself.

= trouble-explained | He has hay fever, told us before the call and it is April.
~voice-changed | Nobody on the panel knew him again by ear.
- | Offer approved.

name-mismatch-on-call | Tile said K. Obermann, we had invited Lucas Prade.
- | He renamed it after two minutes.

name-mismatch-on-call | Waiting room held one person, "Dmitri's MacBook", and our candidate is called Owen.
- | Let him in.

~name-mismatch-on-call | Lobby list shows "Room 4 Library" instead of Paula Stricker.
= sharing-explained | She had booked a room at the public library, the account is the room's. Library confirms.

name-mismatch-on-call | Teams report for the interview: attendee Sanjit P., 52 minutes. No Robert Kline in it.
- | Robert Kline was our three o'clock.

name-mismatch-on-call | I said "Hello Martin" and the caption under his picture read Ilya.
- | Went on as normal.

name-mismatch-on-call | Dial-in announced him by the recorded name, and it was "Chen".
- | Application is under Williams.

- | Attendee list: Maria Gomez Ruiz, on the CV Maria Gomez.
- | Started on time.

name-mismatch-on-call | Chat line from his seat was signed Vitaly by the system.
- | He deleted it at once.

name-mismatch-on-call | Invitation went to Grace Holm. The link was opened and used by an account "hrdev_tariq".
- | Fifty minutes long.

~name-mismatch-on-call | Zoom showed Jennifer, we were expecting Todd.
= sharing-explained | Jennifer is his wife, he used her laptop. She came in and said hello.

name-mismatch-on-call | Our bot greets by the account: "Welcome, Yusuf". Applicant is a Daniel.
- | He laughed and muted.

name-mismatch-on-call | First thing he did in the meeting was edit his label, from Pham to Peterson.
- | Log has both, four seconds apart.

name-mismatch-on-call | The meeting summary thanks "Aleks" for his answers.
- | Aleks is nobody here and nobody we invited.

name-mismatch-on-call | He answered my "who is speaking please" with Brandon, for an appointment of Terrence.
- | Corrected after a pause.

~name-mismatch-on-call | Recording lists the speaker as Xiaowei Lin, file is for Wendy Lin.
= name-change-documented | Wendy is the name she uses at work. Passport and CV both say Xiaowei "Wendy".

name-mismatch-on-call | Webex participant export, 11:00 slot: one guest, initials VN. Candidate's would be JD.
- | Export attached.

name-mismatch-on-call | Told us his mother picked the name on the screen, then that it was a client's.
? | Name on the screen was Marek, his is Simon.

- | The notetaker joined under his company's name as well.
- | We asked it to leave.

name-mismatch-on-call | I had to look twice for the Ms Fuller on my list, the tile read Nkemelu.
- | Interview held.

name-mismatch-on-call | Caller gave the booking code of Mr Hart and introduced himself as Ferdie.
- | No Ferdie in the ATS.

name-mismatch-on-call | Display name in rounds one, two and three: Liam, Arjun, Liam.
- | Three different interviewers, nobody compared.

- | Logged in as "Guest", like half of them.
- | Gave his name at the start.

name-mismatch-on-call | When I admitted Mr Tolland the machine said "Bae has entered".
- | No one else came.

~name-mismatch-on-call | Caption read "Coach Benny" for a Benjamin Adeyemi, no surname anywhere.
= | It is from his football club, he runs their Sunday calls. Changed it on the spot.

name-mismatch-on-call | Her profile card, when I hovered over it, belonged to an Oksana.
- | We expected Felicity.

name-mismatch-on-call | Attendance sheet made by the tool has no line for the candidate, only for a T. Mbeki.
- | Candidate swears he was there, and we saw him.

= | Our scheduler copied the wrong name into the invite.
~name-mismatch-on-call | So the tile said Hector for a Hugo.
- | Scheduler apologised.

name-mismatch-on-call | Screen tag changed by itself at 10:04 from his name to "Jun (office 3)".
- | Screenshot in the folder.

cannot-speak-claimed-language | Our Lisbon colleague said good morning and asked about the weather. He looked at me for help.
- | CV: Portuguese, native.

cannot-speak-claimed-language | German C2 on paper. He answered "Wie lange wohnen Sie dort?" with "Yes."
- | Colleague changed to English.

~cannot-speak-claimed-language | Two minutes of Spanish and then he asked to go back to English.
= language-spoken | Line was bad. Second try on the phone, a quarter of an hour without a stop.

cannot-speak-claimed-language | Placement test in the language he was raised in: A1, 7 of 100.
- | Test taken on site of the vendor.

cannot-speak-claimed-language | He pasted my French sentence into a window before replying, one could see it in his glasses.
- | French is listed as mother tongue.

cannot-speak-claimed-language | Listed Dutch. My colleague told him in Dutch that the meeting was over and he kept smiling.
- | Three minutes like that.

- | He has no Japanese and does not say so anywhere.
- | Team works in English.

cannot-speak-claimed-language | Ten years in Warsaw by his CV, and our driver could not order a coffee with him.
- | Driver is from Radom.

cannot-speak-claimed-language | Client's nurses say the bilingual hire sends every Spanish patient to somebody else.
- | Since her first week.

cannot-speak-claimed-language | Read the Arabic sample from left to right.
- | Profile says professional working proficiency.

~cannot-speak-claimed-language | Could not follow our Zurich colleague at all, for a declared German speaker.
= language-spoken | Colleague spoke dialect. In standard German she led the talk for 20 minutes.

cannot-speak-claimed-language | Fluent Italian was the reason we called him, and his reply in it was "grazie", twice.
- | Manager from Turin sat in.

cannot-speak-claimed-language | Greek customers were put through to him all week, and each was passed on after the greeting.
- | He was hired for that line.

cannot-speak-claimed-language | Asked to count to twenty in the Mandarin of his CV, stopped at four.
- | Asked by Ms Lau.

cannot-speak-claimed-language | His Korean cover letter has the translator's footer, and on the phone he knew none of its words.
- | Phone call lasted a minute.

- | His Russian is from school, he said so, and it shows.
- | Not needed here.

cannot-speak-claimed-language | Interpreter agency gave him back after one hearing: neither side understood him.
- | He was booked for Vietnamese.

cannot-speak-claimed-language | The supplier in Lyon asked us to send someone who speaks French. We had sent our French speaker.
- | Two day visit.

~cannot-speak-claimed-language | The Hebrew speaker could not read the Hebrew contract.
= discrepancy-explained | CV says spoken only, learned at home from grandmother. Our recruiter dropped the word.

cannot-speak-claimed-language | Took the Swedish call with a colleague whispering next to him, then handed over the receiver.
- | Application: Swedish as first language.

cannot-speak-claimed-language | Tagalog greeting from our nurse in the corridor, no reaction, none the next day either.
- | "Tagalog: native" in the form.

cannot-speak-claimed-language | Says eight years at a Paris office. Asked what "réunion" means.
- | Panel moved on.

- | Needed a moment to find the word in Polish.
language-spoken | After that half an hour in it about his thesis.

cannot-speak-claimed-language | I switched to Turkish as he had put it first. He said his line was poor and hung up the topic.
- | In English the line was fine.

= language-spoken | Oral exam by the institute, B2, same as in the CV.
~cannot-speak-claimed-language | She froze when the director addressed her in Czech.
- | Director agreed to meet again.

cannot-speak-claimed-language | All his Danish mails are fine. At the desk he pointed at things.
- | Danish counter, so they moved him.
