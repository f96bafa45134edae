# second round, more indirect
# deepfake-artifacts
deepfake-artifacts | Nostrils swim when he leans in.
- | Four of us saw it.

deepfake-artifacts | Earring on the left came and went eleven times, no hand near it.
- | Times in the margin of the transcript.

~deepfake-artifacts | Her forehead broke off from the rest for a full minute.
= trouble-explained | Sun on the lens. Blind down, gone.

deepfake-artifacts | Mask edge visible at 1080p, hidden at 360p, and he kept asking us for low quality.
- | Claims desk, Oslo.

deepfake-artifacts | Tongue out on request: nothing moved but the voice.
- | Second panel agreed.

~deepfake-artifacts | Chin pixelated into a square, jumping.
= trouble-explained | Cat had chewed the cable, she bought one at lunch and called back clean.

deepfake-artifacts | Sip test: glass went through the mouth.
disconnects-when-challenged | "Sorry, battery," and gone before the second sip.

deepfake-artifacts | Shadow of the nose points at the lamp.
- | Video forensics, item 6.

deepfake-artifacts | Hong Kong press on the 25 million case describes eyes like that; so were our CFO candidate's, no focus, skin sliding on the skull.
- | Passed to the bank.

~deepfake-artifacts | Moving lips with a frozen upper face, twice.
= trouble-explained | Interviewer's own tablet did the same with her boss an hour later.

deepfake-artifacts | Tattoo on the neck slid up under the jaw as he looked down.
- | Recording saved.

~deepfake-artifacts | Head seemed pasted on.
= trouble-explained | Green sheet behind him for his radio job, pulled it away when asked, all normal.
met-in-person | Lunch with him on Tuesday in Malmo.

- | Some blocky picture, rural line, we saw every gesture.
- | Nothing to flag.

# name-mismatch-on-call
name-mismatch-on-call | Called "Mr Kovacs?" and he did not react, "Mr Lee?" and he did.
- | Application is Kovacs.

name-mismatch-on-call | Caller ID tag set by himself: Hana. Our file: Grace.
- | She left the tag on.

~name-mismatch-on-call | "Guest 2, Brouwer" joined where Visser should be.
= sharing-explained | Visser's landlady is Brouwer, she was on screen too to help with the mute button.

name-mismatch-on-call | The meeting summary bot credits every answer to "Ahmed iPhone"; candidate is Louis.
- | Bot takes names from the account.

name-mismatch-on-call | A voice behind him said "Jonas, your tea" to our Patrick.
- | He waved it away.

~name-mismatch-on-call | Spelled a surname on the phone that is not on the form.
= discrepancy-explained | Form cut off at twelve letters.

name-mismatch-on-call | Logged in as the applicant we saw yesterday, name and all.
- | Today's is Ms Farrow.

name-mismatch-on-call | E-sign page: typed "Li Wei", struck out, typed "Steven Cole".
- | Audit trail of the e-sign tool.

~name-mismatch-on-call | Tile: K. Mbeki. Expected: Rosa Lind.
= sharing-explained | She used the charity's Zoom licence, Mbeki signs for it, I have his mail.

name-mismatch-on-call | Opened with "Brian speaking" and our Brian was booked for Friday; this was Theo's slot.
- | Both from one agency.

~name-mismatch-on-call | Whole interview under "Chloe".
= sharing-explained | Daughter's school tablet, school sticker held up to the lens.
- | Score 4 of 5.

- | Name in Hangul on the tile, same as passport.
- | OK.

# contradicts-resume
contradicts-resume | He can't have run the night desk, he told Sofie he has always worked mornings.
- | Night desk is his main claim.

contradicts-resume | "My first ever job" was how he called the one listed third.
- | Not asked about by panel.

~contradicts-resume | No mention of prison service on paper, told us nine years of it.
= discrepancy-explained | He is asked by that service to leave it off public sites, its HR told us the same.

contradicts-resume | Page two: head of 30 drivers. Slip of the tongue: "my dispatcher then".
- | Dispatcher reports to the head.

contradicts-resume | Swore he was single-site in Hull, then named the Leeds rota as his own.
- | Resume says Hull only.

~contradicts-resume | By the resume she ended in May, by her own words in August.
= discrepancy-explained | Garden leave, three months, payslips say both.

contradicts-resume | Certified in 2014, by the CV; in chat he sits the exam next spring.
- | Exam body has no result.

~contradicts-resume | Told the temp desk two years of Excel, told us ten.
= discrepancy-explained | Temp desk's drop-down stops at "2+".

contradicts-resume | Left over a strike, left over love, left over pay: each interviewer got one.
- | All three notes of 9 Oct.

contradicts-resume | Didn't know he had been in Zagreb, as his own career list has it.
- | "Ah yes. Short time."
- | Listed as four years.

~contradicts-resume | Says he was never a manager, header says manager.
= discrepancy-explained | "Manager" is the pay grade there; org chart shows no reports, as he told us.

- | Career break explained the same way in every round.
- | Fine.

# avoids-in-person
avoids-in-person | Dentist on the day, then flood, then the dentist again, and that was the third invitation.
- | Site manager closed the file.

avoids-in-person | Client put a car at her door; she had "just left".
- | Driver waited 50 minutes.

~avoids-in-person | Said no to the trial shift in the kitchen.
= | Trial shifts without pay are banned here, he came when we paid it.

avoids-in-person | Works council wanted to greet him, two years, no luck.
- | Photo wall still has a blank.

avoids-in-person | Bonus party, relocation trip, audit week: absent from each at a day's notice.
- | Leave system shows no sickness.

~avoids-in-person | Would not come to the depot.
= met-in-person | Ex-husband drives from there. Met her at head office.

avoids-in-person | "If you need me in the room, find somebody else."
- | Sent when the visit became a condition.

avoids-in-person | Hotel, flight and visa letter ready; he unbooked all the morning of.
- | Loss 1,140.

~avoids-in-person | Cancelled on us three times, always an hour ahead.
= discrepancy-explained | Shift boss confirms he was held back each time, roof work after the storm.

avoids-in-person | Meet at your gym? Your church? Your street corner? He left all on read.
- | Recruiter, Winnipeg.

- | Met at the fair, 2 October.
met-in-person | Talked at the stand for half an hour.

# proxy-interviewer
proxy-interviewer | The person who aced the whiteboard bills the agency as "closer".
- | Agency ledger, tab 3.

proxy-interviewer | Wrote to us himself: the man in round two was paid, please do not tell the agency.
- | Mail kept.

~proxy-interviewer | Third voice did the maths part.
= | Dyscalculia, calculator talks. Told us in the form.

proxy-interviewer | Somebody who could weld sat the test, somebody who couldn't reported for work.
- | Yard in Pula.

proxy-interviewer | Hidden earpiece man was at the next table of the same cafe, waiter says, and took over the keyboard.
- | Test centre manager's mail.

~proxy-interviewer | Proctor wrote: other person took the keyboard.
= tool-agreed | Proctor's own technician, remote fix of the test page.

proxy-interviewer | Price per language on the site: English panel 200, German panel 320; our panel's date is in their calendar.
- | Calendar was public.

proxy-interviewer | Her flatmate took the phone screening for her, she told us in week two.
- | Call centre post.

~proxy-interviewer | Another woman opened the video and began to answer.
= | Mother, did not know how to close it; daughter was stuck on the tram and said so.

proxy-interviewer | Guild found one master who had passed for eight apprentices.
? | Ours is number five on the guild's sheet.

- | Agency rep sat in and said hello, left after five minutes.
camera-on-and-same-person | Candidate in view all the time.

# id-rented-or-borrowed
id-rented-or-borrowed | The man on the card collects it back every Friday with 80 euro.
- | Doorman's statement.

id-rented-or-borrowed | She has the residence title, he has the job; rent of it is 200.
- | Labour inspection, Graz.

~id-rented-or-borrowed | Taxi badge 311 is not issued to him.
= tool-agreed | Relief driver on 311, council list names him.

id-rented-or-borrowed | Uncle's pilot licence does the talking, nephew does the flying lessons.
- | Flight school grounded him.

id-rented-or-borrowed | Real American, real card, real house, and he says he just "helps some guys get work".
- | Agent's interview.

~id-rented-or-borrowed | Health card in the scan is the cousin's.
= discrepancy-explained | Wrong page of the family folder, right one came in four minutes.

id-rented-or-borrowed | Owner of the SSN wants his cut raised or he tells HR, that is how we learned.
- | Voicemail saved.

id-rented-or-borrowed | Seasonal worker permit no. 6 has picked in three valleys at once.
? | Holder sits in Cluj and gets paid for it.

id-rented-or-borrowed | "Use my name, I am not using it," he wrote to a stranger on the job board.
- | Stranger is our applicant.

~id-rented-or-borrowed | Signed with an eID card that belongs to his father.
= discrepancy-explained | Reader had father's card in, signature void, signed again with own card at the bank.

- | Lent her badge to nobody, log is clean.
- | Closed.

# virtual-camera
virtual-camera | Plugged out on request; picture stayed.
- | He smiled on.

virtual-camera | "Integrated camera" greyed out, "XSplit" ticked.
screen-share-leak | Taskbar had a tab named "Daniel interview notes, Priya interview notes".

~virtual-camera | Source name was "mmhmm".
= trouble-explained | Left over from his webinar. Closed it, plain camera.

virtual-camera | Vendor: capture device absent, frames pushed by script.
- | 0 of 3 attempts real.

virtual-camera | Notary platform broke off as it got no camera handle, only a pipe.
- | Notary in Utah.

~virtual-camera | Feed marked "not a physical device".
= tool-agreed | Capture card for his DSLR, box and bill on the desk, wedding filmer by trade.

virtual-camera | Light in the feed never changes; power cut heard, screen stayed bright.
- | Lagos, 40 minutes.

virtual-camera | IT has seen the driver on his work laptop: AvatarCam, installed 7:40, call at 8.
- | Not on the approved list.

~virtual-camera | Software webcam in the exam log.
= | Screen reader set of the blind association feeds it so, association wrote.

- | Teaches streaming at the adult school.
- | Will run our webinars.
