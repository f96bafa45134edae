# several short sentences on one line; explanation after unrelated lines
~remote-desktop-use | Checked the host. Remote session open since six. Not from our range.
- | User on shift, camera on.
- | Lead informed at nine.
= | Range is the dental software's support. Monthly update. Practice booked it for today.
= | Booking mail of the 2nd found.

~evades-personal-questions | Asked what he did in 2020. Shrug. Asked again. Shrug.
- | Rest of the hour went well.
= | Prison. Told HR in the form, box 9. HR decided, panel not to be told.

~phone-rented | Ran the mobile. Result: verification pool.
- | Mail and address clean.
= | Result cached. Last query of that number was in 2020, other owner. Fresh query: contract, eight years.

phone-rented phone-voip-noted | Ran the mobile. Online line, part of a hire pool.
- | Mail clean. Address clean.
- | He changed the subject to vacation days.

~idcheck-abandoned | Vendor mail: user left. Second mail: user left. Third: expired.
- | Start in nine days.
= | Mails are from the staging system. Vendor's engineer owned up. In production he passed on day one.

~own-device-insisted | Laptop back unopened. Note: "will use mine."
= | Addressee moved out. Note is of the flatmate, about a parcel of hers. Ours was still at the depot.
= | Handed out on Tuesday, in use.

~employer-staff-unfindable | Looked up six names. Nothing. Looked up the boss. Nothing.
- | Vendor fee 40 euros.
= | List was from the pseudonymised annex. Real names in annex B.
= employer-confirmed | Annex B: all there, boss rang back.

employer-staff-unfindable | Coworkers searched one by one. Zero. Team lead too. Zero.
- | Recruiter says small firms are like that.
employer-young | Registered nine days after he says he left it.

~hours-refused | Not before 17 h. Not on Wednesdays. Never on the phone.
- | Strong test.
= | Bus driver. Split shift. Phone forbidden at the wheel.
= employer-confirmed | Depot faxed the roster.

~returned-under-new-name | Face from last spring, other name on the form. Turned away then.
- | Security called.
= | Security is the one who sent him. Mystery applicant, yearly audit.
- | Report due Friday.

~document-opened-elsewhere | Link opened. Not by her town. Not by her country.
= | Privacy relay of the phone. On since the update, for every user of that brand.
= | My own link test shows the same exit.

~forwarder-address | Went there. Copy shop. No flat.
- | Took a photo.
= | Wrong side. 14 Mill Street, not Mill Road.
= address-confirmed | Mill Road: her name on the bell, she opened.

forwarder-address | Drove by. A shop for posters. Nobody lives there.
? | Owner: "boxes at the back, ten a month."
? | Applicant is sure that a flat is upstairs. Building has one floor.

~signins-apart | Laptop Kiel. Token Kiel. Mail Chicago.
- | Nothing else odd.
= | Chicago is the archive robot. Reads all mail at noon. In use since the lawsuit.

~proxy-interviewer | Round one, a tall man. On the sheet: a woman, Kim.
= | Sheet was wrong. Kim is the man. Ms came from the salutation guesser.
= id-shown-and-matched | Card held up. Kim, male, face fits.

~data-taken | Night job. 3 TB out. Under her user.
- | Storage team awake.
= | Migration. Her user because hers had the rights. Change 5120, approved Tuesday.
= | Target is our new bucket.

~referee-same-voice | Played both tapes. Same woman. Same sigh.
- | Played them to Ines, same view.
= | Dialler saved reference two over reference one. Both files of equal length.
= referee-confirmed | Reference one called afresh. Old man, hoarse, positive.

~peer-report | Message of a bank's desk: beware of this IBAN and this man.
- | Payroll stopped for a day.
= | Bank had its own test set in the message. Retracted by phone and by letter.
- | Payroll runs.

peer-report | Credit union's fraud cell told us to keep away from him.
- | He asks for his pay.
- | Union asks too.

~avoids-in-person | No to Monday. No to Tuesday. No to the week after.
- | Travel booked and lost, 320 euros.
= | Jury service. Summons has our three dates. Judge keeps phones.
= met-in-person | Sat in our lobby on the first free day.

~internal-record | Pulled his file. Stamp: proven. Signature: mine.
- | I do not recall it.
= | Stamp sheet stuck to the next file. Fell off in the scanner. Belongs to file 61.
- | File 61 informed.

~commits-other-name | Every line by "olga". He is Pedro.
= | Shared whiteboard account for the exam. Named after the examiner.
= own-work-explained | Typed the rest before our eyes.

~work-permit-refuted | Ministry: "nobody by this name with this permit".
- | Works council asked.
= | Ministry searched the family name as first name. Their form has it the other way round.
= | Second reply, correct order, permit good.

~cannot-speak-claimed-language | Hello in Hindi. Nothing. How are you. Nothing.
- | English fine.
= | Headset on the wrong channel. He heard the interpreter booth. Tech sheet has it.
= language-spoken | Channel two: talked at length with Ms Rao.

cannot-speak-claimed-language | Tried Tamil with him, first line of the CV. Silence. Simple words. Silence.
- | Wants to switch topics. Wants the offer by Friday.

~photo-found-elsewhere | Picture. Reverse search. Twelve sites, twelve names.
= | Hoax. Picture of a missing pilot made the rounds. Police page tells that it shows our applicant, alive and well.
= | Officer rang.

~hosting-address-noted | One login. One server address. Flagged twice.
= | Uptime robot. Logs in as him since he built the page.
= tool-agreed | Listed by the web team.

~id-rented-or-borrowed | Tip: "works with somebody's card." Checked gate. True.
- | Foreman shouted.
= | Gate card, not ID. Chip of his failed at five in the morning. Guard lent him the spare and wrote it down.

~id-owner-denies | Wrote to the address on the card. Answer: "not me, stop it."
= | Address is old. Answer is from the new tenant, same first name.
= id-verified-in-person | Holder stood at the counter this morning.

id-owner-denies | Letter to the card's street. Its owner replied: never applied, wants it ended.
- | Answer came with a copy of her passport.
- | Hire says that people are strange.

~keep-awake-tool | Agent: tool "NoSleep". Nine days. No break.
= | Disk check needs it. Started by desk 2, forgotten by desk 2.
- | Ended now.

~second-remote-tool | Scan: ours, plus one. Plus another one.
= | Plus one is the blind colleague's helper. Plus another is the same in 32 bit.
= tool-agreed | Both on the exemption list.

~same-photo-as-other | Matched. Candidate 7, candidate 70.
= | One candidate. Printer of the fair doubled the zero-less label.
- | Label torn off.

~many-profiles | Two accounts. Two birthdays. One face.
= | Hijacked in March. Platform gave her a new one, keeps the old for the court.
= | Platform letter and court number.

~portfolio-copied | Site of his equals site of a Ms Egger.
= | She is his teacher. Shows the best work of each year, with name in the footer.
- | Footer loads late.

~employer-front | Ran the firm. Red. "Front."
= | Frontline Care Ltd. List cuts off at five letters.
= employer-confirmed | Care board knows the firm, rang its office.

~employer-site-copied | Two shops. One text. One photo.
- | Took screenshots.
= | Second is the cache of an ad network. Copies each client. Ours too.

~refuses-background-check | Form back. Box "no" ticked. Signed.
- | Told the manager.
= | Box in the French version reads the other way round. Print error, 200 copies.
= background-check-clear | Signed the right one, nothing found.

~test-substituted | Sample day: cannot have been him, he sat here with me.
= | Lab dates by arrival. Courier took two days.
= | Cup label: the day before.

~persona-collision | Called. "This is Miguel." We want Oskar.
= | Miguel is on duty at the hostel phone, fetched him.
- | Took three minutes.

~ai-assistant-use | Screen share. Chatbot open. My question in it.
= | He had pasted it to translate the word "shim". Asked first, I nodded. On tape.
- | Did the rest bare.

ai-assistant-use | Shared the browser. Bot window. Whole task inside, word for word.
- | Closed it quickly.
- | Smiled.

~output-swing | Week 10: top. Week 11: bottom. Week 12: top.
= | Week 11: keyboard layout broken by the patch. All of the Zagreb room fell.
- | Patch pulled.

~disconnects-when-challenged | "Please stand up." Gone.
- | Wrote a note.
= | Cable under the chair. He stood up, it came out. Back in a minute, did it.
