# same-photo-as-other
~same-photo-as-other | Two applicants, one picture.
= | Upload widget kept the last file. Version 3.1, known.
= | Both re-sent. Different men.

same-photo-as-other | His portrait is also on the form of a "Marek" from last month.
- | "I know no Marek."
- | Nor do we know of a second upload. Log has one each.

~same-photo-as-other | Face match 0.98 with an applicant of the Lyon office.
= | Twins. Both wrote so on the form.
= id-verified-in-person | Two cards, two birth entries, checked at the front desk.

= | She applied for both openings. Allowed, FAQ item 6.
~same-photo-as-other | Same picture twice in the pool, under two numbers.

~same-photo-as-other | Picture of candidate 14 is that of candidate 31.
= | Agency's placeholder man. Agency uses him until the photo day.
= | Photo day was Thursday. Own pictures now.

same-photo-as-other | Cluster tool: same face on three forms, three birthdays.
- | Each of the three is polite.
- | No one has asked them yet.

~same-photo-as-other | Photo equals the one of a man we turned down in 2021.
= | It is he. Applied again, same name, said so in the letter.
= | Rules allow it after twelve months.

~same-photo-as-other shared-contact | Picture and phone shared with another applicant.
= | Couple. Wedding picture, cut badly by our tool.
= sharing-explained | One family phone. Both came to the open day.

same-photo-as-other | His badge photo is identical with that of a contractor in Leeds.
- | He blames the photo shop.
- | Photo shop shut in 2018.

~same-photo-as-other | Image hash equal to 80 others.
= | Grey silhouette. Default of the portal.
= | Nothing was uploaded by any of the 80.

same-photo-as-other | Eyes, scar, collar: the picture is that of applicant Novak, mirrored.
- | Novak has a brother in accounting. Brother's picture is another one.

~same-photo-as-other | Duplicate photo alert, two women, two states.
= | Coordinator pasted the first one into both sheets. Owns up.
= camera-on-and-same-person | Call of the 4th: second woman, fits her own licence.

same-photo-as-other | Two forms of one evening show one face with two haircuts.
- | We wished both luck.

same-photo-as-other | Partner firm has the very picture on a different name's file.
- | Asked for a new one. He agreed happily.

# referee-denied
~referee-denied | University says that Dr Aalto was never on its staff.
= | Hospital pays her. University lends the title only.
= referee-confirmed | Hospital put us through, she confirmed.

referee-denied | Firm of the referee: no such person, ever.
- | He explained that she was a consultant.
- | Consultant list is complete and she is not on it.

~referee-denied | HR there has no record of a Ms Conti.
= | Married name is Rossi since 2020. HR looked under the maiden one.
= referee-confirmed | Under Rossi: head of lab, still there.

= | Bank outsourced its hotline. Hotline sees only staff hired after the merger.
~referee-denied | Bank's hotline states that his boss did not work for them.
= referee-confirmed | Archive department found her, 1996 to 2018.

~referee-denied | The ministry does not know this referee.
= | Ministry may not know. Service of that kind is never confirmed by phone.
= | Liaison officer wrote to our security head. Enough, he says.

referee-denied | Plant manager laughed: nobody called Hobbs ran that line.
- | Applicant's mother rang to vouch for him.
- | Noted.

~referee-denied | Reference's firm disowns him.
= | Asked the wrong one. Two Delta Logistics in Rotterdam.
= referee-confirmed | Other one: yes, foreman till 2022.

~referee-denied phone-unreachable | Firm denied the referee. Candidate then not reachable all day.
= | Receptionist was a temp, first day. Firm rang back on its own, referee is their COO.
= | Candidate sat in an exam. Timetable fits.

referee-denied | "Not with us in any year", replied the school about his headmaster.
- | Says the school has been renamed.
- | Its name is unchanged since 1931.

~referee-denied | Employer wrote that the alleged team lead is unknown.
= | Agency worker. On the agency's payroll, on their floor.
= referee-confirmed | Agency confirmed. Floor manager too.

referee-denied | Head office searched by name, number and mail: referee was no employee.
- | A second referee of another candidate had left. So, wrong file.

~referee-denied | No trace of her in the company, said the register office.
= | Volunteer. Club keeps volunteers on paper.
= | Paper seen, board member confirmed.

referee-denied | Company of the reference: we never employed this lady.
- | She rang us an hour later and was upset.

referee-denied | Navy list does not have the officer who signed for him.
- | Expects a letter from him next month.

# referee-same-voice
~referee-same-voice | Both references sounded alike, the caller is sure.
= | Father and son. Run the firm together, applicant told us.
= referee-confirmed | Firm's landline, first one, then the other on the same line.

referee-same-voice | Reference two had the same cough and the same voice as reference one.
- | "Colleagues start to talk alike."
? | Both claim never to have met.

~referee-same-voice | Voice of the referee matches the voice of the candidate.
= | We had dialled the candidate. Numbers swapped on the sheet.
= referee-confirmed | Rang the right one. A woman.

= | Interpreter for both calls was the same person.
~referee-same-voice | One and the same voice speaks as Mr Tanaka and as Mr Ueda.

~referee-same-voice | Tool says 0.91 that referee and applicant are one.
= | Sisters. Third sister scores 0.93 with both.
- | Only one of two referees anyway.
= | Replaced by her department head. Confirmed.

referee-same-voice | Referee slipped and said "when I worked there, I mean he".
- | It was a good talk.

~referee-same-voice | Recordings of the two references are the same man.
= | Recordings are the same file. Saved twice by the dialler.
= referee-confirmed | Backup has the second one. Different man.

~referee-same-voice referee-same-wording | Same tone, same words in both talks.
= | Read out our own form. Form gives four phrases to tick.
= | Robot of the state service reads it. All references from there.

referee-same-voice | The applicant answered as his own boss.
- | Later: bad joke.
- | He had held it for nineteen minutes and gave dates.

~referee-same-voice | Second referee spoke with the first one's voice, laugh included.
= | First one picked up for her, she was driving. Said so at once, per the note.
= | She called at five.

referee-same-voice | Three references, one speaker, by the vendor's voice print.
- | Vendor's line was poor on another day.

~referee-same-voice | The manager on the phone sounded exactly like our applicant.
= | Same dialect, same valley. Our caller is from the coast.
= met-in-person | Met the manager at the fair in Graz. Another man.

referee-same-voice | Former supervisor and present applicant: same lisp, same jokes, same dog barking.
- | He has promised us a third name.

referee-same-voice | Wrote down "same person?" on both sheets, two callers independently.
- | Offer was sent in the meantime.

# referee-shares-contact
~referee-shares-contact | Referee's mobile is that of the applicant.
= | Applicant filled line 7 with his own by mistake.
= referee-confirmed | Through the main desk. Confirmed.

referee-shares-contact | Reference form and application came from one address within four minutes.
- | He sat with her at lunch, he says.
- | She was on holiday in Peru, by her firm.

~referee-shares-contact | Same street and number for referee and candidate.
= | Staff housing. Sixty doctors live there.
= referee-confirmed | Reached her on the ward line.

= | Family bakery. Flat above, shop below, one line for all.
~referee-shares-contact | Reference shares phone and address with her.
= employer-confirmed | Health insurer has five years of contributions.

~referee-shares-contact | Both use the same IP.
= | Office wifi. She still works for him until the 30th.
= | Address belongs to the company, 200 staff.

referee-shares-contact | Recovery mail of the referee's box is the applicant's box.
- | Not my business, wrote the manager.

~referee-shares-contact | Device id of reference equals device id of applicant.
= | Kiosk of the job centre. Adviser filled both in there.
= | Adviser's stamp, her extension, her word.

~referee-shares-contact phone-voip-noted | One internet number for both.
= | Number of the coworking desk. Everybody's.
= | Desk put me through to each of them.

referee-shares-contact | Two referees and he himself pick up at one number.
- | "It is a shared office."
- | Owner of that building has no tenant there.

~referee-shares-contact | Referee and applicant send from the same mailbox.
= | Ticket system of the parish. Rewrites all senders.
= | Priest rang from the rectory.

referee-shares-contact | Referee's number ends on the applicant's phone bill.
- | The phone bill of a namesake had been checked in June and was fine.

~referee-shares-contact | Mail of both sits on a domain he owns.
= | Was the club's webmaster. Owns it on paper for the club.
= | Club register says so. Chairwoman confirmed him from her own box.

referee-shares-contact | Referee's browser: same fingerprint, same fonts, same battery as applicant.
- | Asked for another referee. Said with pleasure.

referee-shares-contact | Paid from one card: his domain and that of his reference.
- | No reaction so far.
