# third round: plain records, plain consequences
remote-control-tool | Endpoint report: 340 mouse events, 0 from a USB or built-in device.
- | Workday of 11 March.

remote-control-tool | Battery at home, lid shut, screen lock off: mails went out from it at 14:10.
- | Owner was in our office at 14:10, without it.

~remote-control-tool | A nine-digit session number was open on her desktop.
= tool-agreed | Printer supplier, appointment in our calendar, IT sat with her.

avoids-in-person | Local recruiter went to three of his addresses of choice at the agreed hour and had coffee alone.
- | Expenses 61 euros.

avoids-in-person | The bonus for coming in is 500. He is the only one to leave it, each month.
- | Lives two stops away by the form.

refuses-background-check | Screening firm refunded us his fee, as without his signature there is nothing to order.
- | Refund dated 4 May.

id-photo-mismatch | The teller's note: customer about 30, document shows a man about 50, service denied.
- | Branch in Tulsa.

id-photo-mismatch | The blind test: 12 colleagues, 10 pictures, asked to find our hire. None took the one from his passport.
- | Done by security.

~id-photo-mismatch | Gate would not match her to her card.
= id-verified-in-person | Card was printed with the next person's picture, print shop's error. Passport checked at the desk.

alias-used | Three library fines, three names, one thumb on the reader.
- | County told the investigator.

support-document-altered | Employer's payroll office: in that month nobody was paid, we were insolvent.
- | He sent the slip for that month.

support-document-altered | Licence number has eight digits, the board has issued seven since 1990.
- | Board's own mail.

~support-document-altered | Number on the licence is one digit too long.
= discrepancy-explained | Check digit, added in the new card series. Board's page shows him as active.

school-not-found | Exam board wrote that the school code on the sheet has never been assigned.
- | Sheet from 2013.

email-other-identity | Receipt for the course came back with "Dear Mr Petkov". We had enrolled the mailbox as Mr Shaw's.
- | Course site had him since 2019.

email-other-identity | The police found who reads that mailbox: a woman in Dalian, on a shift plan.
- | We wrote to "Jason" there.

employer-front | Court order lists 17 firms to be forfeited. Number 9 is where he says he led a team.
- | Order is public.

agency-opaque | When asked which document they saw for him, the manager asked which documents there are.
- | Call of Tuesday.

phone-unreachable | Call centre tool moved him to "no contact possible" after attempt 30.
- | He was online at each.

~phone-unreachable | Thirty attempts and not one answered.
= trouble-explained | Dialer had no credit, none of our calls went out that week. Paid, he answered.

many-countries | His sessions on Thursday: DE, BR, ID, DE, ZA. Each under an hour.
- | No travel booked.

place-vague | He filled in "N/A" for city and "the South" for state.
- | Form stops there.

shared-contact | Bulk text to 80 candidates, 77 handsets.
? | Four names have one of them.

persona-collision | Returned the NDA with a signature that is not his, for a company that is not ours.
- | Asked for it back at once.

profile-owner-other | Asked for a selfie with the page open. Page's true holder sent us one first.
- | She lives in Tampere.

commits-other-name | Review tool: 212 changes from his laptop, 212 by "d.hoang".
- | He is on the payroll as Mercer.

~commits-other-name | 212 changes by someone we do not employ.
= tool-agreed | Import of the open source branch, keeps its authors, CTO asked for it.

account-swap | Chat of 2 June: I bid, you show your face on Fridays, 15 percent.
? | Page is the one that won our job.

synthetic-voice | Silence between his words is 180 ms, each time, for half an hour.
- | Human values vary by a factor of five.

employer-detail-unknown | He was asked for the one street the branch lies on. He said it was downtown.
- | Branch is at the airport.

employer-detail-unknown | Of 20 questions that staff of that firm answer at once he got 1.
- | The one on the logo.

all-checks-refused | Row "accepted" is empty for him, row "offered" has video, visit, notary, bank, post.
- | Sheet of 9 May.

referee-same-voice | The hearing test lab compared both calls and charged for one speaker.
- | Calls: applicant, head of HR.

referee-same-voice | Asked referee 2 what referee 1 had asked me to tell her. He laughed and knew.
- | They are said never to have met.

~referee-same-voice | Referee on the phone and applicant in the room had one and the same sound.
= referee-confirmed | Brothers, both in the staff list, one in the room while the other spoke.

forwarder-address | County tax roll: use class "mail centre".
- | Contract says place of residence.

forwarder-address | Water used at that house since January: 0.
- | Nine parcels signed.

kvm-hardware | USB id belongs to a maker of boards for running a PC from a browser.
- | Plugged in at 08:40 on day one.

~kvm-hardware | USB id of a maker of such boards.
= tool-agreed | Lab spare of ours, label and ticket fit, he runs the server room.

first-day-recon | 09:11 to 09:19: routes, users, groups, patches, shares. 09:20: break.
- | Trainee in marketing.

first-day-recon | Code sent to her at 10:02:10, used in Vladivostok at 10:02:31.
- | Her first hour.

~first-day-recon | List of users and groups was drawn at 09:11.
= tool-agreed | Licence count, asked for by her manager in the chat, who got it at 09:20.

identity-borrowing | Flyer at the laundry: your name, our work, 400 a month. Tear-off slips with his number.
- | Four slips gone.

extortion | The figure in his letter is what the cyber policy covers, to the dollar.
? | For not sending "the rest".

handle-listed | Exchange froze the account, reason code: user name in government notice.
- | It is the user name he gave us.

ai-assistant-use | Removed his headset for the sound test and one heard a monotone reading the answer to my question.
- | He was silent then.

ai-assistant-use | Traffic on the guest wifi: to a model's API, one request per question asked, 22 of 22.
- | Interview was in our room.

~ai-assistant-use | 22 requests to a model's API in the hour.
= tool-agreed | From our own meeting summary, the room device. His laptop was shut.

voice-changed | Hold music, then the same name and half the age.
- | No transfer in the switch log.

name-mismatch-on-call | Minutes made by the tool have Mr Adler's answers under "Zhen".
- | One guest only.

cannot-speak-claimed-language | Phone interpreter was called for him by the ward, for the language he is paid an allowance in.
- | Allowance stopped.

cannot-speak-claimed-language | Oral test graded 0, "did not understand the instructions", in his mother tongue by the CV.
- | Two examiners.
