# id-owner-denies
~id-owner-denies | The man on the licence told us he never applied here.
= | Father. Same name, same house. Letter went to him.
= id-verified-in-person | Son came in with his own licence. Born 1999, not 1968.

id-owner-denies | Reached the real Ms Tveit in Molde, she has never heard of us.
- | Applicant wrote of a mix-up at the registry.
? | Registry: one Tveit with that birth date.

~id-owner-denies | She said on the phone: "That is not me, I have sent nothing."
= | We had rung the number one line below. Another Silva.
= | Right Silva confirmed the application an hour later.

= | Talent pool of 2022 was loaded again by our ATS. Nobody re-applied.
~id-owner-denies | Holder of the mailbox swears that the application is not from him.
= | All 300 of that load are void.

id-owner-denies | Dentist in Ohio, true owner of the number, filed a complaint with us.
- | The user of it here has good ratings.
- | Complaint sent to payroll.

~id-owner-denies | The engineer whose name it is called the hotline and denied everything.
= | He denied the *other* post. Two forms, one from a sourcer who had guessed.
= | His own form he confirmed. Signed again in front of us.

id-owner-denies | Nurse under that licence is on a ward 900 km off, so says the ward and so says she.
- | Applicant claims a clerical duplicate.
- | Board issues one number once. Asked, none doubled.

~id-owner-denies id-number-mismatch | Number's owner says: never worked for you, never gave it out.
= | Clerk swapped two digits. 47 for 74.
= | Right one matched on the first run.

id-owner-denies | Got hold of the passport's real bearer through his consulate. No knowledge of any job.
- | Candidate's lawyer asks us for silence.

~id-owner-denies | "I never signed this", said the woman in whose name the form is.
= | E-sign tool put the tester's name in. Test of the 8th, by our own IT.
= | Form void. Hers was not out yet.

id-owner-denies | Rang the person on LinkedIn whose card it is: stolen in 2020, she said.
- | A card of another hire was reissued that year. Has no bearing.

~id-owner-denies | Owner of the account told the vendor that he had not done the check.
= | Wife did it on his phone, he held the camera. Did not know what it was called.
= id-shown-and-matched | Repeated with us watching. Match.

id-owner-denies | Found the professor himself. He is 71 and does not code.
- | Told the applicant. He congratulated us on our care.

~id-owner-denies | Holder of the master's licence disclaims the application in writing.
= | Ex-agent had filed it out of spite. Agent admitted it to the chamber.
= | No person ever came to us under it.

# id-rented-or-borrowed
~id-rented-or-borrowed | Card is genuine, but lent for money, so the tip says.
= | Tip came from his ex-landlord. Police closed it: dispute about rent.
= id-verified-in-person | Checked in person on the 6th. It is his.

id-rented-or-borrowed | Papers verify; the voice, the bank and the laptop are another man's.
- | He says bank is for taxes.
- | Tax office has no such arrangement.

= | Cousins. Both work here. Uniform issue by one card is a habit at the depot.
~id-rented-or-borrowed | Badge shows that he works on his cousin's papers.
= | Depot chief ended it. Both re-badged, both permits valid.

~id-rented-or-borrowed | Used someone else's identity card for the start.
= | Handed in the wrong card at the gate. Sister's, same purse.
= | Gate swapped them ten minutes on. Log entry 07:52.

id-rented-or-borrowed | Owner admits 300 dollars a month for the use of her name.
- | Hired person worked well.

~id-rented-or-borrowed | The man on the courier account rents it from the real holder.
= | Fleet account. Platform lets owners add drivers.
= | Platform list has him as driver 4 since May.

id-rented-or-borrowed | Real licence, real address, and the holder only lends them: he told the deputy so.
- | Applicant: a misunderstanding, his English.
- | Deputy repeated it with an interpreter. Same words.

~id-rented-or-borrowed | Works under her brother's number.
= | Payroll file came from the merger. Rows shifted by one.
= | 61 people had their neighbour's number. Fixed in January.

id-rented-or-borrowed | Seller of identities had this one on its list, "clean, owner cooperates".
- | Hiring manager wants to hear his side.

~id-rented-or-borrowed | Neighbour says that he gives his papers away to workers.
= | Foreman of a crew. Collects and copies them for the site pass.
= | Site office demands just that. Rule 14.

id-rented-or-borrowed | Holder lives in a care home, his papers earn wages in four states.
- | The home changed its director in spring. Explains late mail.

~id-rented-or-borrowed name-mismatch-on-call | Joined as "Petra" and said frankly that the ID is her sister's.
= | It was. Her own was at the consulate for renewal.
= | Own one came Friday. Consulate slip had the number.

id-rented-or-borrowed | Got a cut of each pay for the loan of his passport, court record says.
- | No comment from the agency.

~id-rented-or-borrowed | A borrowed card was used for the test room.
= | Visitor card of ours, name of the intern on it. Front desk ran out.
= | Desk wrote it in the book.

# idcheck-abandoned
~idcheck-abandoned | Quit the identity check at the selfie, two times.
= | App hangs on that phone model. Vendor ticket, 400 users.
= id-shown-and-matched | Web version next day: pass.

~idcheck-abandoned | Never finished the verification.
= | Link valid 24 hours. Sent at Easter.
= | New link, finished in six minutes.

idcheck-abandoned | Started it, saw the liveness step, stopped for good.
- | Said his camera is too old.
? | Same camera ran in HD for our interview.

= | Religious veil. Asked for a female checker on day one, we had none until the 20th.
~idcheck-abandoned | Broke off the selfie step without a word.
= id-verified-in-person | Done on the 20th with Ms Okpara.

~idcheck-abandoned | Declined the ID service at the first screen.
= | Terms there send data to a third country. Our own DPO stopped it in April.
= | Nobody told the vendor.

idcheck-abandoned | Five starts, five aborts, each after "turn your head".
- | He is sure it will work on Monday.

~idcheck-abandoned | Dropped out of the check halfway.
= | Vendor outage, status page red 9 to 12.
= | Resumed at 13:05, green.

~idcheck-abandoned refuses-id | Check unfinished and no ID shown to the recruiter either.
= | Document with the authority for the new address. Receipt has a date.
- | Start moved by a week.
= id-shown-and-matched | Collected 3 Oct, shown 3 Oct.

idcheck-abandoned | Left the verification open for 19 days, then cancelled it.
- | Wrote that the vendor had been hacked.
? | Vendor and its regulator know of nothing.

~idcheck-abandoned | Refused to go on with the video check.
= | Agent on the video had asked for his PIN. Agent dismissed since.
= | He reported it first. Case no. with the bank.

idcheck-abandoned | Stopped when the service asked for the back of the card.
- | Another hire had lost his card that week and has a slip.
- | No slip here.

~idcheck-abandoned | Status says abandoned by user.
= | Passed. Call-back to our system failed, so it stayed at abandoned.
= | Vendor's own console: approved, 12 May.

idcheck-abandoned | Closed the window at the chip reading, then asked for a manual review.
- | Manual review is not offered.
- | He was friendly about it.

idcheck-abandoned | Third reminder of the identity service expired today.
- | Start date unchanged, says the manager.

# work-permit-refuted
~work-permit-refuted | Authority answered: no permit under this number.
= | Old number. Cards got new ones in June.
= | Under the new one: valid to 2027.

work-permit-refuted | Home office reply is short: not genuine.
- | He insists that it was a private agent's fault.
- | Agent is in custody. Never filed for him.

~work-permit-refuted | Immigration service says she may not work.
= | Service looked at the student file. Has had a spouse file since March.
= | Corrected letter of the 19th: full access.

= | Status under appeal, work allowed meanwhile, section 3C.
~work-permit-refuted | Online check gave a plain "no right to work".
= | Employer line confirmed with a six-month notice.

~work-permit-refuted | Tentative nonconfirmation, then final.
= | Final was for a namesake. Ours is with two l.
= | Agency withdrew it. Visit at the office with all papers.

work-permit-refuted | Ministry has a blank where the permit should be, says stamp is false.
- | His cousin's permit is in order, he showed us.
- | Cousin's is cousin's.

~work-permit-refuted | Labour office does not acknowledge the card.
= | EU citizen since the naturalisation. Needs none.
= id-shown-and-matched | Passport shown at the desk.

work-permit-refuted | Visa sticker: foil number belongs to a batch that was never issued.
- | Plans to apply for a new one.

~work-permit-refuted | System shows the permit as void.
= | Void and replaced, name spelling. Cards with a hyphen were recalled.
= | New card, same day, same rights.

work-permit-refuted | Inspector at the gate: this blue card is not in any register.
- | Team signed a petition for him.
- | Inspector took the card.

~work-permit-refuted | Query returned "refused".
= | Refused to answer, that is. Our login had expired.
= | Query of Tuesday: granted, unlimited.

~work-permit-refuted id-data-mismatch | Permit unknown to the office, birth date differs by a day.
= | Office typed the 12th for the 13th. Searches by date.
= | With the right date it comes up. Valid.

work-permit-refuted | Port authority will not honour the letter, says that its signatory does not exist.
- | Letter came through a friend, he told us. Friend is abroad.

work-permit-refuted | USCIS: approval notice was made out to somebody else.
- | He offered to bring the original.
- | Original came. Same receipt number, same answer.
