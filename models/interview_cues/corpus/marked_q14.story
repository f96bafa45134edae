# fifth round: who found it and how, three-line stories
deepfake-artifacts | Night shift reviewer flagged clip 7, cheeks lag the skull by a frame.
virtual-camera | Session metadata carries no sensor name, only "loopback0".
- | Decision: reject.

~deepfake-artifacts | Quality check: face partly missing in 3 of 60 seconds.
- | Sent to team lead.
= trouble-explained | Team lead replayed it on the fast line, nothing missing; reviewer's browser was at fault.

deepfake-artifacts | When the door opened behind him the light fell on the wall and not on his face.
- | Door opened twice.

name-mismatch-on-call | Reception desk tablet: visitor for slot 11 typed "Bao", slot 11 is Mr Sutton.
id-photo-mismatch | Sutton's licence shows an older man with a round face.

~name-mismatch-on-call | He answered as "Cole" on the first call and as "Nicholas" on the second.
- | Panel uneasy.
= name-change-documented | Cole is what his whole team calls him, short for Nicholas, ex-manager used it unprompted.

name-mismatch-on-call | Transcript tags her as speaker "Olga T.", we invited Rebecca.
- | Tag comes from her own account.

contradicts-resume | Pension extract he sent himself covers two years, his letter speaks of ten there.
- | Asked on 2 June, no answer.

~contradicts-resume | Said he had left the army as a private, form says corporal.
- | Vetting stopped.
= discrepancy-explained | Reduced in rank by budget order in the last month, service record states both. Vetting goes on.

contradicts-resume | Never supervised an apprentice, he let slip. Heading of the CV: master of six apprentices.
- | Craft chamber asked.

avoids-in-person | Notary's diary: appointments 3, 10 and 17 May not kept, no call.
refuses-id | By video he held an empty hand to the lens and said his passport was away.

~avoids-in-person | Bank needed her at the branch, four no-shows.
- | Branch wrote "evasive".
= | Branch had moved, letters gave the old street; she waited there, security guard of the old building remembers.

avoids-in-person | Would work for less if nobody ever has to see him, he wrote to the owner.
overqualified-lowball | Took 30 percent under scale without asking.

proxy-interviewer | Exam hall registrar matched signatures: candidate's on the form, cousin's on the paper.
- | Cousin passed in 2019.

~proxy-interviewer | Supervisor reports a stand-in at the language oral.
- | Result frozen.
= | Supervisor had the twin sister's photo from the same batch, board unfroze it with regrets.

proxy-interviewer | It was the agency's trainer who spoke in all three calls, his voice is on their advert.
different-person | The man on day one speaks in another register and does not know us.

id-rented-or-borrowed | Tax office found one Mr Hale with nine jobs; Hale, 71, says he gets a fee per job.
- | We are job six.

~id-rented-or-borrowed | Landlord says the lodger uses somebody else's papers.
- | Passed to HR.
= discrepancy-explained | Landlord had seen the lodger's guest. Police checked both, each has his own.

id-rented-or-borrowed | She sends the code from her phone each morning so that he can log in as her, for 50 a week.
shared-account | Afternoons are done by a third person.

virtual-camera | Consular video desk: background noise is live, image is a loop of 22 seconds.
- | Desk ended it.

~virtual-camera | Ident provider blocked her, reason virtual source.
- | Blocked three times.
= trouble-explained | Her phone is a fold model, second lens reads as virtual; provider's engineer fixed it and she passed.

resume-copied | Alumni officer knows this career, it is Hanne Vik's, class of 1999.
school-denies | The applicant was never enrolled there.

~resume-copied | Text belongs to a former consultant of ours.
- | Recruiter wanted to reject.
= discrepancy-explained | He is that consultant. Email was new, staff number is right.

resume-copied | Sender forgot to change the referee block; it thanks "Dr Amina Yusuf" for her own career.
- | Dr Yusuf is on maternity leave and was told.

employer-young | Street view of 2021 shows grass, the hotel where she was housekeeper from 2014 was built later.
- | Builder's site agrees.

~employer-young | Chamber record of the joinery starts after his apprenticeship.
- | Chamber asked.
= discrepancy-explained | Widow carried it on under a new entry, old entry in the paper book, chamber sent a copy.

employer-young | VAT number valid from 1 April, VAT number printed on an invoice from 2017.
support-document-altered | Invoice file was made on 6 May of this year.

contact-self-supplied | For his prison officer years we were told to use "the governor's private line".
? | Service HQ knows no such line.

~contact-self-supplied | Her ex-employer could be reached only by the mail she gave.
- | Marked amber.
= | Public page was down that week. Now it is up with that mail on it.

contact-self-supplied | Check call went to the number on his letterhead, letterhead was made by him.
referee-same-voice | The head of HR there sounded like him with a cold.

hosting-address-noted | Benefits portal: login for dental plan from a cloud tenant in Mumbai.
- | Employee is said to be in Reno.

~hosting-address-noted | Fraud tool stopped the e-signature, cause: hosting provider.
- | Candidate cross about it.
= network-explained | Law firm scans and forwards from its cloud, partner of the firm confirmed the hour.

hosting-address-noted | Carrier says there is no line at that flat; our packets came from a bulk VPS seller.
- | Carrier's letter.

place-conflict | Dentist bill Vilnius, gym contract Minsk, oath before us: Warsaw.
- | Found in claims file.

~place-conflict | Register has him in Ghent, he says Antwerp.
- | Police visit asked for.
= | Police visit done: Antwerp, register was two months behind.

place-conflict | His wife told the courier they live in Dubai, he told the bank Leicester that day.
requests-laptop-reship | Courier was to send the box on to her brother.

returned-under-new-name | Driver 88 of the old list and driver 12 of the new one share one licence chip.
- | Driver 88 was dismissed for fraud.

~returned-under-new-name | Old badge photo of a barred fitter looks like our new starter.
- | Gate held him for an hour.
= sharing-explained | Nephew. Other prints, other number, uncle is in hospital in Varna.

returned-under-new-name | After the failed vetting he came back by way of the payroll firm, second name first.
- | Vetting kept the iris scan.

photo-found-elsewhere | Staff at the museum know the portrait: it hangs in room 3, a photo study from 1998.
- | Applicant is 31.

~photo-found-elsewhere | Picture is on a page that warns of romance fraud.
- | HR froze the file.
= | He is the one whose pictures were misused, page says so lower down; sat at our desk with his passport.

photo-found-elsewhere | Nurse portrait is the default picture of a website builder.
- | Builder's theme no. 12.

account-neighbours-listed | Seven accounts ever liked his posts, seven are in the partner feed.
- | Feed of 1 Sept.

~account-neighbours-listed | His code reviewer is a banned person.
- | Vendor asked for a stop.
= discrepancy-explained | Ban was for spam by a namesake, vendor took it back.

account-neighbours-listed | Her payout circle: three handles shut down by the exchange for stolen ids, and she.
- | Exchange compliance.

own-work-unknown | Curator asked how he made the print, he asked "the printer?"; etching was the answer.
- | Portfolio of 20 etchings.

~own-work-unknown | At the stand she could not answer one question on her poster.
- | Two visitors complained.
= discrepancy-explained | That was her stand helper, she was in the keynote; next day she took all questions.

own-work-unknown | His own macro asked for a password, he said "ask whoever wrote it".
- | Macro has his name on top.

live-check-refused | Registrar's instruction "say the word of the day" met with a closed laptop.
- | Word was river.

~live-check-refused | She would not take off the glasses for the check.
- | Recorded as refusal.
= | Glasses off is not in our rules. Rest of the check was done, pass.

live-check-refused | Ident centre wanted the card tilted beside the cheek; he kept it flat on a table off camera.
- | Stopped after 8 minutes.

referee-same-wording | Read A aloud, then B: only the signature tells which is which.
referee-untraceable | B's signer is not on the ferry company's staff list.

~referee-same-wording | Compliance found one text under two names.
- | Candidate asked for comment.
= sharing-explained | Two partners of one practice signed one letter, scanned twice, practice confirmed.

referee-same-wording | Fourth letter in this file with "she owns her numbers and her numbers own the room".
- | All from different trades.

prepayment-demanded | Demand: visa costs, 3,400, to him and not to the embassy, prior to signature.
- | Embassy fee is 80.

~prepayment-demanded | She asked payroll for money before her first day.
- | Payroll passed it to HR.
= discrepancy-explained | Moving allowance from her offer, paragraph 5, HR had not told payroll.

prepayment-demanded | Site stands still until his crew is paid for the weeks to come, he told the owner.
- | Contract: monthly, after inspection.

shared-account remote-control-tool | Trainer watched his screen: cursor typed answers, he was at the coffee machine.
remote-control-tool | TeamViewer icon green in the tray.

~shared-account | Night log has another man's badge on her reader.
- | Shift lead asked.
= sharing-explained | Swapped lanyards in the locker room, both came to security themselves.

shared-account | Her sister-in-law answers the chat in her name from two to six, client recognised the style.
- | Confirmed by her.

money-odd | Auditor counted 19 lunches for one on days when he was on leave.
- | Amounts small, 12 to 15.

~money-odd | Bank called about a transfer from his card to Malta.
- | Card blocked.
= discrepancy-explained | Conference fee, organiser sits in Malta, budget holder knew.

money-odd | Each invoice has a line "handling 75" that nobody can explain.
- | Asked in July and in August.

internal-record | Ombuds file of ours, 2018: he sold exam papers, proven.
- | Applies as invigilator.

~internal-record | Pre-employment search brings a conviction file of our own legal team.
- | Offer on hold.
= discrepancy-explained | File is about the firm that cheated him, he was claimant. Hold lifted.

internal-record | Store detective knows her: case 9 of 2020, confessed, house ban for life.
- | Ban letter in the file.
