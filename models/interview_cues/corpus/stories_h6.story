# Office registers: scorecards, tickets, memos, chats. Ordinary lines with the words of the strong cues; few cues.
- | Candidate met with hiring manager (R. Castellanos) and, in the second half, with a different engineer than planned because Yusuf was paged for an outage.
- | Yusuf's questions were read out by Castellanos from the shared interview guide.
own-work-explained | Walked us through the rate limiter she built at her last company and defended the sliding window against two objections.
- | Scorecard: 4 / 4 / 3 / 4.
- | Recruiter to line up the debrief before Friday, candidate has another offer on the table.

- | Slack: "heads up, the guy in the 2pm is Devon Marsh, not Devin March, two different reqs, don't open the wrong packet again lol"
- | "lol ok, got the right one now"
- | "the other Devin is Thursday"
- | "both backend, of course they are"
camera-on-and-same-person | "Devon was on cam the full hour, same dude as the recruiter screen, same guitar on the wall"

remote-control-tool | INC-20991: EDR alert for ScreenConnect on LT-4471, user new hire, severity medium.
tool-agreed | Confirmed with Service Desk that ScreenConnect was pushed by policy GRP-ONB-03 to all laptops imaged after 1 October.
- | Alert rule tuned to exclude our signed relay host.
- | Closed as benign, no user contact needed.

signins-apart | INC-21007: impossible travel, user signed in from Dallas at 08:02 and from Frankfurt at 08:09, laptop heartbeat Dallas.
network-explained | Frankfurt entry is our own SASE point of presence, which Dallas traffic fails over to during the maintenance window announced under CHG-880.
- | Seven other Dallas users raised the same alert in the same ten minutes.
- | Closed, duplicate of the parent incident.

data-taken | INC-21033: large upload by user on notice period, 11 GB to an external bucket.
tool-agreed | Bucket is the customer's, per statement of work section 6; the delivery manager approved the handover in writing on the 14th.
- | DLP exception is time-boxed to Friday.
- | User's last day remains the 30th and the exit checklist is on track.

- | Reference check form, question 8: would you rehire? Answer: yes, without hesitation.
referee-confirmed | I dialled the company's main number from its annual report and was put through to her former director, who spoke for fifteen minutes.
- | He described her as quiet in large meetings and very direct in small ones.
- | The second reference is on holiday and returns my call on the 9th.

- | Employment verification came back "unable to verify" because the vendor had submitted our request under last year's company code.
employer-confirmed | Resubmitted under the right code and the former employer's HR shared services returned dates and title, both as on the application.
- | Vendor has credited us for the failed request.
- | No action for the candidate.

school-denies | National Student Clearinghouse: no record found for this name and date of birth.
discrepancy-explained | The date of birth had been entered in European order by our coordinator; rerun with day and month the right way round, degree and year are on record.
- | Coordinator has been reminded to type the month in letters.
- | Candidate informed that the delay was ours.

- | Moderator's memo: exam candidate 17 left the hall at 10:15 accompanied by an invigilator and came back at 10:21.
- | Candidate 17 was seated by the door for that reason, see the medical note.
- | Candidate 18's table was wobbly and got exchanged.
- | No irregularities to report in hall B.

- | Proctoring report flagged "second person in room" at minute 31.
trouble-explained | Reviewed the clip: it is the full-length mirror on the wardrobe behind her, the second person is her own reflection and moves as she moves.
- | Flag cleared by two reviewers independently.
- | Score released: 88.

- | Proctoring flag "voice detected" is a neighbour's television through the wall, football, you can hear the final whistle.
- | She had apologised for it at the beginning of the exam.
- | Nothing said on TV had to do with double-entry bookkeeping.

- | Dear all, I will be standing in for Mireille on tomorrow's interviews since she is at a funeral.
- | Please forward me her question set for the analyst role.
- | Candidates have been told by mail that the interviewer is a replacement.
- | I have never met any of them before, so please flag conflicts of interest by noon.

- | Visa team note: the employer named on the previous permit changed its legal name in a merger, both names are in the commercial register.
employer-confirmed | The successor company's HR confirmed continuous employment from 2016 under both names when we called the number in the register.
- | Permit transfer lodged on 3 June.
- | Expect six to eight weeks.

- | Payroll query: bank rejected first salary because we had typed the account holder as "Ng Wei Ling" where the bank has "Wei Ling Ng".
payee-confirmed | Order of names corrected; the bank's payee check now returns a full match on her own account.
- | Off-cycle payment released the same afternoon.
- | She was gracious about it and asked only that it not happen in month two.

- | Hi, this is to confirm that the laptop may go to my parents' house in Cork as discussed with Aoife at offer stage, since I'm subletting my flat until I find a place near the office.
sharing-explained | Aoife confirms, and the parents' address is the one on his passport application and driving licence, we've had both in front of us.
- | Courier booked for Tuesday, signature by named person only.
equipment-received-in-person | Proof of delivery: signed by the new hire, ID sighted by the driver.

- | Facilities: visitor arrived with a second person who waited in the lobby; she was the candidate's mother, driving him home after eye surgery.
- | Candidate used the large-print version of the test.
- | Mother got a coffee voucher.
- | Test handed in at 11:50 with time to spare.

- | Interview note, round 2. We asked to see the design he mentioned and he shared a drawing of his own with the client's logo blurred, as his contract requires.
- | For the whole of that section he shared one window only, which is what our invite recommends.
own-work-explained | He then changed the partition key live and predicted correctly which two queries would slow down.
- | I asked about failure modes and he gave me three, one of which I had not thought of.

- | Chat with recruiter: "she says the interview link shows her as 'iPad (3)', can you let her in?"
- | "that's the hotel's iPad, she's at the conference and her laptop's at the desk being scanned"
- | "ok in, see her, hi Ines"
id-shown-and-matched | "she did the ID step right away, passport, all good, carry on"

- | Note on the recording: from 00:41 to 00:48 the speaker is our panel member Gordon, not the applicant, the transcript tool has mislabelled them.
- | The tool also thinks that the printer is a person.
- | Transcript corrected by hand.
- | Please use version 2 in the debrief.

- | Compliance log: name screening returned one possible match with a listed individual, score 82.
discrepancy-explained | Different date of birth, different nationality and a different sex; analyst and second reviewer both closed it as a false positive on the documents.
- | Screening repeats in twelve months as for all staff.
- | Onboarding may proceed.

- | Compliance log: vendor of the applicant's earlier employer is on an export list; the employer itself is not, nor is the applicant.
- | We do not screen vendors of vendors.
- | Entry made for completeness, no hit.

- | Our own records show a previous application by this candidate in 2021, same name, same e-mail, declined for lack of seniority with a friendly note to try again.
- | Interviewers of 2021 remembered him well.
- | He has since led two releases and finished the certificate we had suggested.
- | Moves straight to the panel.

- | Duplicate detector merged this applicant with another because both gave the address of the student residence at 12 College Walk, which has 400 rooms.
sharing-explained | Residence office confirmed that both are tenants, rooms 117 and 346, and that every resident's post goes to the front desk.
- | Merge undone.
- | They study different subjects and don't know each other.

same-resume-as-other | Duplicate detector: two resumes with 94 per cent overlap.
sharing-explained | Both come from the outplacement programme of the closed steel works, whose consultant wrote the common paragraphs and confirmed so when I rang the works.
- | What is left after removing those paragraphs differs in every job.
- | Both get a call.

- | Security awareness: candidate for SOC analyst brought up himself that his address is on a public leak list and showed what he did about it.
- | Rotated keys, told his employer, wrote a small blog entry.
- | I liked that he didn't make a drama out of it.
- | Technical round with Irina on Tuesday.

- | Please note the applicant's counsel will accompany him to the disciplinary hearing of his current employer, which is why he asked for another date.
- | He raised it openly; the matter is a parking fine in a company car.
- | New date: 22nd, 15:00, same panel.

- | The takehome was submitted from his partner's GitHub account because the university blocks his; he said so in the mail and sent the commit signature.
account-control-proven | On the call he pushed a signed empty commit from his own key while we were watching.
- | Readme is short and to the point.
- | Tests pass, one is flaky.
- | Moving to onsite.

- | Debrief: two of us thought the answers rehearsed, two thought she was merely well prepared.
- | She had given the same talk at a meetup in May and told us.
own-work-explained | When Bo pulled the third slide out of order she explained the trade-off there without a break.
- | Vote: hire, three to one.

- | He was reading the question aloud, which we ask candidates to do so that they don't skip half of it.
- | Then a long silence while he drew, which is fine.
- | His drawing was held up to the camera.
- | Two small errors, both found by himself.

id-number-mismatch | Background vendor reports that the SSN was issued in a state where he never lived.
discrepancy-explained | Since 2011 numbers are assigned at random and his is from 2013, as the vendor's own correction of the report says.
- | The corrected report is complete and has no findings.
- | HRBP informed.

id-number-mismatch | E-Verify: tentative non-confirmation, number and name don't agree.
name-change-documented | She had never told Social Security of her marriage; she took the certificate there on Monday and the case flipped to authorized on Wednesday.
- | Pay and shifts were not touched meanwhile, as the rules require.
- | Poster is on the wall by the time clock.

- | Licence lookup for the RN: status "unknown to this board" is what the page displays for compact licences of another state.
discrepancy-explained | Nursys and the home-state board both list her licence as active and unencumbered, lookup printed today.
- | Charge nurse wants her on nights from the 12th.
- | Scrubs ordered.

- | Diploma copy is a reprint, issued last year after a burst pipe at his parents' home, and is marked "duplicate" by the university.
school-confirmed | University verified the duplicate number and the conferral date through its portal.
- | He keeps the soaked original as a souvenir.

- | Notary's stamp was missing on page 2; she stamped it while we waited.
- | Page 3 needs no stamp.
- | Scan with both pages saved under the case number.

- | Parcel report: box opened by customs and re-sealed with customs tape, document of inspection inside.
- | Serial and contents as packed.
equipment-received-in-person | He signed at the office of the freight forwarder we contract with there, passport number on the receipt.
- | VAT to be claimed back.

- | Contractor asks that invoices be paid to the new account of her limited company rather than to her private one.
payee-confirmed | Company register: sole shareholder and director is she; the bank's letter gives the company as holder; we called her back on the old number.
- | Effective with the May invoice.
- | Procurement to change the master data under four eyes.

- | The team suspected two people behind the handle, since it's awake at all hours; it is, she has a newborn.
- | Reviews at 3 a.m. have got typos and are otherwise good.
- | Manager asked her to sleep.

different-person | Ticket HR-778: team lead states the person on camera today is not who he interviewed.
discrepancy-explained | Team lead had interviewed M. Rossi for req 31 and was sent M. Rossi of req 33; both were hired, HR exchanged the meeting links and each lead recognised his own.
- | Names on the org chart now carry the middle initial.
- | Closed with apologies to both.

different-person voice-changed | Panel memo: the gentleman of the 11th is not the lady-voiced, narrow-shouldered gentleman of the 4th; all three of us would sign that.
- | We had the same room and the same lamp.
refuses-id | Asked for any document with a face on it he told us his dog had eaten the lot.
- | Memo goes to HR and to nobody else.

- | SOC shift log, 02:00. Quiet, one false alarm from the loading bay camera.
remote-control-tool kvm-hardware | 03:40. LT-5120 driven through a GL.iNet Comet on its HDMI port; user in video chat at that time with both hands round a mug.
- | 03:55. On-call manager woken, not amused.
- | 04:10. Isolated the host.

- | Recruiter's diary. Nice opener about hockey.
screen-share-leak | Then his second monitor slid in: a sheet with eight people's passwords, pay days and "who talks today".
disconnects-when-challenged | "What is this sheet?" I said; next thing I saw was the waiting room.
- | Called Jo.
- | Went for a walk round the block.

- | Vendor note: we pay the agency, the agency pays him.
crypto-or-third-party-payment | Agency forwards that he'd now like half in Tether and half to a Ms Bello's card.
- | Agency asked us what we think of it.
- | We think no.
