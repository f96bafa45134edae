# g3: explanations before the odd line, lines apart, quiet documents; plain stories

= | Facilities swapped the names on rooms 4 and 5 last week.
- | Interview at ten.
~? | Candidate was shown on the camera of a room she had not booked.

= | New phone system prefixes all calls with the Manila gateway since June.
~? | He rang from Manila, says the display.
- | Lives in Bristol, plasterer.

- | Rang from a Manila number, there for a wedding, told us beforehand.
- | Start moved by one week.

? | He rang from Manila, says the display, an hour after he had swiped out in Bristol.
- | Plasterer.

= | Mutual friend from the choir, a magistrate, has known her since school and came along with her.
~? | No document at all carries the name that she gives.
= | Deed poll is pending, court slip shown.

- | Deed poll came through in May, old name still on pension papers.

? | No document at all carries the name that she gives.
- | Dental nurse, good trial day.
- | Reception likes her.

~? | Commit times all fall between one and five at night.
- | Mobile developer.
- | Delivers.
= | Build robot stamps UTC+10. His own clock is in the merge notes, nine to four.

- | Works late because of the children, core hours kept.
- | Lead knows.

? | Commit times all fall between one and five at night, and the day calls find him reading the diff for the first time.
- | Mobile developer.

= | Agency wrote on the 3rd that they must send a substitute.
~? | Different woman at the bedside than the one we had met.
- | She had her own file with her, checked by sister Ruth.

- | Substitute for one night, agreed with the agency by mail.
- | Own badge.

? | Different woman at the bedside than the one we had met.
? | Agency rota has no change.
- | Patient noticed it.

~? | Timesheet signed on a day when the site was shut.
= | Flood watch. He was on the pump crew, the council thanked them by name.

? | Timesheet signed on a day when the site was shut.
- | Groundworker via agency.

- | Saturday hours on the sheet, foreman had asked for them.

~? | His profile shows a different employer for the same two years.
- | Asked him.
= | Firm was bought and renamed in 2021. Commercial register, sheet HRB 20417.

- | Employer changed its name twice, so three on the CV for one desk.
- | Pension statement runs through.

? | His profile shows a different employer for the same two years. He deleted the profile during our call.
- | Fleet planner.

= | Photo competition entry, the museum lists her as author.
~? | One of her portfolio pictures is sold on a stock site under another name.
= | Stock site took it down after her complaint, mail thread shown.

? | Five of her portfolio pictures carry a date before her camera was made.
- | Event photographer, Ghent.

- | Portfolio shows team work, credits given under each.
- | Agreed on trial shoot.

- | Asked for sample work by link, drive belongs to her school.
- | Tutor's name on the folder, known to us.

~? | The welding sample he left has another man's stamp.
= | Test stamp of the examiner goes on every coupon. Body's guideline 6.2.

? | The welding sample he left has another man's stamp.
- | Practical next week.
? | Cancelled the practical, third time.

~? | Cash drawer count was made under his login while he was at lunch.
= | Till logs with the shop code after an update. Hotline gave us ticket and patch.

? | Cash drawer opened under his login, 23 times, each on his days off.
- | Shop 14.
- | Area manager is on her way.

- | Login locked, he mistyped after leave.
- | Reset in person.

- | Pharmacist, board says "inactive" because the fee was paid late.
- | Active again per today's lookup.

~? | Board lists him as struck off.
- | Locum start is Monday.
= | Same name, born 1951. Ours was born 1988, different number, the board confirmed in writing.

? | Board lists him as struck off.
- | Locum start is Monday.
? | He says namesake, number is identical.

- | Three short stints on farms, harvests.
- | Picker, speaks little English, works fast.

~? | Farm gang leader handed us nine identity cards in one envelope.
= | He drives the bus and had collected them for the copier. All nine came in, one by one, faces compared.

? | Farm gang leader handed us nine identity cards. Seven people came and used all nine.
- | Asparagus, April.

~? | Wage of the au pair paid to a school.
= | Language course fee, deducted as she asked, signed slip.

- | Half her wage is sent home by standing order, her own choice, own account.

? | Wage of the housemaid goes to the man who drove her here, whole sum.
? | She has never seen a payslip.

= | Vendor bulletin 118: the 2024 model reports its keyboard twice.
~? | Device list shows a remote control box on her computer.

? | Device list shows a remote control box on her computer.
- | Claims desk, home office, Tulsa.

- | Second screen and a KVM switch, both from our shop, on the order.
- | IT set it up.

- | Asked to see the contract in advance, took three days, lawyer's advice.

~? | Withdrew right after we asked for the ID appointment.
= | Mother had a stroke that day. She rebooked for the next month and came with passport.

? | Withdrew right after we asked for the ID appointment. Same CV came again on Friday, other surname.
- | Req 3308.

~? | Voice in round two was deeper.
- | Both interviewers heard it.
= | Bad cold, doctor's note, and he was hoarse again with us at the counter.

- | Hoarse, apologised, drank tea throughout.
- | Sales rep.

? | Voice in round two was deeper.
- | Both interviewers heard it.
- | He was told the result would come in a week.

- | Refused to share her screen, NDA with present employer.
- | Used our machine instead, no problem.

~? | Would not show the back of the card.
= | It bears his health number and the law there forbids copying. Notary statement instead.

? | Would not show the card, nor come by, nor see a notary, nor do the vendor check.
- | Four options were offered.
- | Team still keen.

~? | Oxford says no record under that number.
- | Chemist, Basel.
= | Brookes, not the other one. She had written it right, we had abbreviated.

- | Studied by distance, degree shows partner college.
- | Lookup positive.

? | Oxford says no record under that number, and the seal is of a college that is a hotel.
- | Chemist, Basel.

- | Sends voice messages instead of mails, dyslexic, told us early.

~? | All his mails came from an account called j.brandt77, he is called Osei.
= | Account of the hostel's warden, who lends it. Met him when I delivered the papers.

- | Writes from his wife's mail, says so in line one, own one given on form.

? | All mails from the four Osei brothers arrive within one second.
? | None can say how many brothers he has.
- | Cleaning crew.

~? | Stranger opened the door of her home office at the safety visit.
= | Landlord, letting the chimney sweep in. She stood behind him, greeted me and showed the desk.

- | Safety visit done, desk height fine, cat on keyboard.

? | Stranger opened the door of her home office at the safety visit. Rack with eleven computers in the hall, ours third from top.
- | Visit lasted four minutes.

- | Safety visit put off, child had measles.
- | Done on the 28th.

~? | Half the references on the sheet are relatives.
= | Family vineyard. The other half are its wholesale customers and the two I rang buy there for years.
