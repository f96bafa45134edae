# e6: screen shares, asked to show something, project walk-throughs

? | Asked to share his repo. Shared, login in the corner was "anton-work-03", and 01 and 02 in the drop-down.
- | Talk itself fluent.

~? | Login in the corner of his shared screen was someone else's first name.
= | Library PC, librarian's profile, he told us and the wall chart behind says Oodi.

? | He opened the project folder. Files were made that morning at 07:14, all in the same minute.
- | Says project ran two years.

~? | All files in her project folder dated that same morning.
= | Cloned afresh to the loan laptop. Commit history on the server goes back to 2021 with her key.

? | Asked her to hold the passport to the camera. The window closed. She came back by mail an hour later with a scan.
- | Scan is fine, says vendor.
? | Second time, same: window, mail, scan.

- | Asked her to hold the passport to the camera.
- | Covered the number with a finger, we agreed to that.

? | Notes app came up in the share, headed "Rob – bank, 3rd round", his name is Ethan.
- | Closed fast.

? | Share showed 14 mail accounts in the side bar. One of them is the one of an earlier applicant we refused in March.

~? | Share showed 9 mail accounts in the side bar.
= | Runs the helpdesk of a family firm, it was in the job list, three of them write back as named.

? | Asked where the budget file of the festival was. Opened one for a festival in a country he has never named, with another person's initials in each cell note.

? | I had her open the portfolio page with the page source. The image addresses all belong to an agency in Lima and carry other people's names.

- | I had her open the portfolio page. Two images missing after the host moved.
- | Sent them over.

? | Asked to zoom on the signature of the drawing, he said it was his. It read like mine, which it is.
- | Drawing is from our 2016 tender.

~? | Signature box on the drawing he showed us is not his.
= | Licensed partner signs, draughtsman in small print below, it is him. The partner said the same.

? | During the walk-through she read out a variable that is not in the file. It is in the next file, which had not been opened.

? | Asked him to turn the camera about the room. He turned the picture, room stayed put.

- | Asked him to turn the camera about the room, did, a heap of washing.
- | Fine.

? | Interview window was itself inside another window; the outer had a clock nine hours on.
- | I saw it for two seconds when he resized.

~? | Clock in the corner of her screen was nine hours on.
= | She supports the Tokyo desk, whole firm there keeps that clock. Their IT lead wrote it to us.

? | Architect, brought a roll of plans. Could not find north on the first sheet. Title block is another office's, they had reported the roll missing.

? | Asked to log on to the certification site. Certificate under his name, photo and date of birth of a man from Recife.

~? | Certification site shows another date of birth.
= | Site writes month first, ours day first. The 04/11 and 11/04 are one day.

? | His screen, 10:12. Message at the top: "she goes fast, I can't type it all".
- | He thanked us for the patience.

~? | A message came up on the screen during the call: "tell them yes".
= | His wife about the plumber. She came in to ask again, he read the whole thread to us.

? | Wanted the demo machine to show us his trading model. Login script greets "Welcome Ji-ho", he goes by Vincent on our forms and by Bruno in the file's author field.
- | Model runs.

- | Screen share failed in Firefox, tried Chrome.
- | Lost nine minutes.
- | Second try good.

? | We asked for the raw files of the wedding pictures. Got them; camera serial is of a body stolen in Genoa in 2020, and the man in Genoa took the pictures.

~? | Camera serial in her raw files belongs to a man in Genoa.
= | Bought from him second hand, his receipt with the serial. He still had the mail.

? | Asked the quantity surveyor to reopen the spreadsheet he had sent. He could not, password known to someone "at home".

? | Sat him in front of his own public code and asked for one small fix. Searched the wrong repository for half an hour, it has his name above it.

- | Sat her in front of code from 2017, hers.
- | Took twenty minutes to find her way, then fixed it.

? | File properties on the case study: last saved by "candidate19_FINAL", company name of a coaching firm.
- | Coaching firm's site offers "case studies, any sector".

~? | File properties: last saved by another name.
= | Her partner's laptop. He joined the last minute to wave and we had a laugh, his licence, his name.

? | Asked for a look at his mailbox search on our firm's name. He had four threads with us, in four names.

? | Promised to show the machine in the shed. Walked out with the phone, the picture froze at the door, resumed in a shed with other boots.

- | Walked out to the shed with the phone, picture froze at the door (tin roof).
- | Sent photos with our phrase on a slip of paper.

? | I put a typo into the shared doc on purpose in a line she had just praised as her own. She didn't see. I put three more.

? | In the design tool the history pane of "her" logo lists one import and no other step.
- | She said it took six weeks.

~? | History pane of the logo lists one import only.
= | Drawn on paper. She emptied a box of 40 sketches onto the table.

? | Asked to ring his own listed number while on the video. He held a phone to his ear. Mine rang in silence to a man in Ohio.

- | Asked to ring his own listed number while on the video. Rang on the table.

? | Asked to turn off the filter so I could see his tool belt. Call ended. Came back in different light with a face wider by a third.

~? | Filter off, face much wider than before.
= | Phone's ultra-wide lens. Switched to normal and it is him, ID check at the hub agrees.

? | Virtual whiteboard, hers. She drew a box and typed "x". On the log of the board 71 edits in the hour by "guest 2".
- | Boxes were excellent.

~? | Log of the board shows 71 edits by "guest 2".
= | Guest 2 is our own intern, who tidied up afterwards.

? | We asked for one line about the attached PDF. He could not open it, and the text of his covering mail quotes page 4.

? | The tester showed her bug reports at the last firm. All closed by the same person within a minute of opening, reporter field not hers.
- | Asked about that; "the tool".
? | Tool vendor: no, that field is locked.

- | Tester showed bug reports with customer names blacked out.
- | As should be.

? | Ledger she showed us as her month-end has our competitor's watermark and a date three weeks before she joined them.

? | Hand to the face, please: the hand went through the cheek.

~? | Hand to the face: the picture tore at the cheek.
= | Blurred background, same with my own hand on the same tool, tried it there and then.

? | He could not show the badge of the firm since it was "in the safe". There was a badge on the hook behind him: another firm, another man.

- | Badge of the last firm handed back, no photo.
- | Normal there.

? | The app he says he wrote is in the store by a publisher in Hyderabad; support there asked us who he was and added that they had the same question from five firms.

~? | The app he says he wrote is in the store under another publisher.
= | Client owns it. Client's CTO on the company line: built by him, contract 2020.
