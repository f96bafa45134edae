# avoids-in-person
avoids-in-person | Office is 4 km from his address, five visits offered, none taken.
- | Reason each time: car.

avoids-in-person | Paid train ticket to Utrecht returned unused, second one too.
requests-laptop-reship | Wants the notebook sent to a friend in Almere instead.

~avoids-in-person | Turned down both site days.
= discrepancy-explained | Leg in plaster until the 20th, hospital letter seen.
met-in-person | Came on the 23rd on crutches.

avoids-in-person | Four badge appointments in the calendar, four cancelled on the morning.
- | Facilities closed the request.

avoids-in-person | When the client asked for a handshake meeting he resigned instead.
- | Consultant, day rate 620.

avoids-in-person | Offer letter required a day at Cork reception; she asked us to delete that clause.
refuses-id | Also struck out the line on showing a passport.

- | Role is remote, nobody was asked to visit.
background-check-clear | Screening back in six days, clean.

avoids-in-person | Notary two streets away, he wanted it by video only.
- | Third county, same request.

avoids-in-person | Local manager offered coffee at his place, mine, or halfway. All no.
timezone-mismatch | Typing stamps are 1 am to 9 am Chicago.

~avoids-in-person | Never made it to the team week, second year running.
= discrepancy-explained | Visa for Spain refused twice, consulate letters attached.
- | Dates moved to Tbilisi, flight booked.

avoids-in-person | The plant requires a site walk; "I only do remote, no exceptions" came back.
- | Site engineer post.

avoids-in-person | Said he had landed in Denver for the meeting, then that he was ill at the hotel.
- | Hotel has no booking in that name.

~avoids-in-person | Declined to come to the branch every time we asked.
= discrepancy-explained | Cares for her mother alone, social services confirmed the hours.
= met-in-person | Branch manager went to her flat, tea and papers, all in order.

avoids-in-person | Eleven months on payroll and not a single colleague has stood in a room with him.
- | He skipped three offsites.

avoids-in-person | Indictment wording fits: workers gave pretexts whenever the company proposed travel; ours had a funeral each quarter.
- | Four funerals, no leave forms.

~avoids-in-person | Refused the flight to Oslo.
= tool-agreed | Does not fly; agreed with HR, took the ferry and train.
met-in-person | Met at the Oslo desk on Tuesday.

avoids-in-person | Courier was told to leave the box, he would not come down to the door.
pickup-by-other | Woman from the ground floor signed.

avoids-in-person | Recruiter drove to Tulsa, he "was in Dallas". Next week the reverse.
place-vague | Home is "Texas or Oklahoma area".

~avoids-in-person | Said no to meeting at the clinic.
= | Immune treatment, GP note; we met outside in the park.

avoids-in-person | Fingerprint appointment lapsed three times, the slot 900 m from the flat.
- | Licensing desk gave up.

- | Missed the open day because of a rail strike.
met-in-person | Interviewed face to face the week after in Ghent.

avoids-in-person | Would rather lose the bonus of 2,000 than attend the one-day induction.
- | HR business partner, Perth.

~avoids-in-person | Backed out of the lunch with the board at short notice.
= discrepancy-explained | Daughter born that night, birth certificate sent with the leave form.

avoids-in-person | Her answer to "drop in any day" was a doctor's letter for another name.
support-document-altered | Practice says the letter is not theirs.

# proxy-interviewer
proxy-interviewer | Freelancer told police he sat the technical round for 150 dollars.
- | Hire was made in April.

proxy-interviewer | The stand-in's invoice was in the shared folder: "interview, 2 hrs".
- | Found by IT during offboarding.

~proxy-interviewer | Two people in frame, the other one typing the test.
= discrepancy-explained | Registered support worker, applicant has no use of his hands; agreed with HR beforehand.

proxy-interviewer | Ad in a Telegram group: fluent English speaker wanted to take calls for developer, pay per call.
contact-self-supplied | Only contact for his last firm is a number he typed in.

proxy-interviewer | Exam centre video: woman at seat 9 is not the registered candidate.
- | Accounting certificate, Lagos.

proxy-interviewer | Former colleague: "I did the panel, he does the work, we split."
- | Statement dated 11 Jan.

- | Agency coach prepared her the day before, as they do for all.
own-work-explained | In the call she reworked her own query with nobody near.

proxy-interviewer | Voice on round two belongs to the vendor's sales engineer, he confirmed it.
- | Vendor contract suspended.

different-person | New starter is 20 cm shorter than the man in the interview video.
proxy-interviewer | Conceded his cousin had done the talking.

~proxy-interviewer | Test account signed in under a stranger's face.
= discrepancy-explained | Proctor tool mixed two sessions, provider wrote to all customers on the 6th.
- | Retake passed.

proxy-interviewer | Bank statement shows him paying "mock panel actor" on the day of our panel.
- | Sum 90 euro.

proxy-interviewer | Contract we seized: the speaker gets 10 percent of the first salary.
- | Investigator's note.

~proxy-interviewer | Brother answered every question in round one.
= discrepancy-explained | Wrong brother phoned, both applied, numbers swapped by our clerk.

proxy-interviewer | Interpreter agency admits their man answered himself rather than translate.
cannot-speak-claimed-language | Applicant has no German, C1 on paper.

proxy-interviewer | Handwriting in the supervised test is the trainer's.
- | Welding school, Gdansk.

~proxy-interviewer | Somebody off camera spoke for her twice.
= trouble-explained | Sign language interpreter booked by us.

proxy-interviewer | "We provide a senior for the client call" says the staffing firm's own price list.
agency-opaque | Asked who checks identity there, no reply.

proxy-interviewer | Pen test firm: candidate's headset was fed by a colleague who sat the call with him muted.
- | Log of the call attached.

~proxy-interviewer | Panel sure that a substitute took the coding hour.
= camera-on-and-same-person | Two recordings and the badge photo compared by HR and security, one man.

proxy-interviewer | Hired nurse failed a drip rate sum; the one who passed our assessment works in Dubai.
skill-gap | Could not set up the pump.

proxy-interviewer | Driving test examiner recognises the man who came for three others.
- | Haulage firm in Antwerp notified.

- | Internal mock interviews run by a stand-in from L&D, staff only.
- | No candidates concerned.

proxy-interviewer | Mail to a forum: need somebody with my build for video round, Thursday.
- | Traced to the applicant's own address.

~proxy-interviewer | Reported as impostor after the language exam.
= discrepancy-explained | Exam body reviewed photo and prints, result stands.

# id-rented-or-borrowed
id-rented-or-borrowed | Retired postman in Ohio lets his licence out for 300 a month.
payee-churn | Bank account replaced twice since January.

id-rented-or-borrowed | ID is real, its owner gets 15 percent of each pay slip.
- | Owner's interview, field office.

~id-rented-or-borrowed | Works under his cousin's social insurance card.
= discrepancy-explained | Insurance office had mailed the cousin's card to him by mistake, corrected copy here.

id-rented-or-borrowed | "I only lent him my papers," the licence holder told the landlord.
- | Landlord rang us.

id-rented-or-borrowed | Passport clean, prints clean, but the man it belongs to drives a bus in Kharkiv.
- | He signed it over for a year.

id-rented-or-borrowed | Nursing pin borrowed from a sister on maternity leave, ward sister found out.
- | Registrar opened a case.

~id-rented-or-borrowed | Delivery account photo and rider differ, looked like a hired-out account.
= discrepancy-explained | Substitute is registered in the app, right to work checked on both.

id-rented-or-borrowed | Student visa holder gives her SSN to three remote staff, says the plea agreement.
several-jobs | One of the three drew wages from four firms.

id-rented-or-borrowed | Gas engineer card on loan from a colleague who emigrated.
- | Register shows him in Canada.

- | Company rents laptops with ID tags, that is what the note means.
- | Nothing on this hire.

id-rented-or-borrowed | Freelance profile verified with a driving licence whose owner was paid a fee up front.
account-swap | He then asked to bill through that profile.

id-rented-or-borrowed | Security guard badge passed between two men at a shift change.
- | CCTV, both faces.

~id-rented-or-borrowed | ATS flag: same passport holder, other worker.
= sharing-explained | Twins; scanner read the first twin's document for both, both rechecked at the desk.

id-rented-or-borrowed | Owner of the name is in a care home; his nephew hires the details out.
- | Adult protection told.

id-rented-or-borrowed | Everything verifies up to the selfie, which the real holder does for them on request.
- | Vendor's fraud note, 8 Oct.

~id-rented-or-borrowed | Driver uses a permit that is not his own.
= tool-agreed | Fleet permits are issued to the firm; transport authority says any driver may carry it.

id-rented-or-borrowed | Chat on the seized phone: "your identity 6 months, I pay rent on it".
shared-account | Two others used the mailbox on weekends.

id-rented-or-borrowed | Ukrainian site offered US persons by the month; our contractor is number 31.
- | Source: affidavit.

id-rented-or-borrowed | Ex-girlfriend let him use her number, she wants it back.
id-number-mismatch | Tax office has the number under a woman born 1991.

~id-rented-or-borrowed | He told the recruiter the identity card was a friend's.
= discrepancy-explained | Meant the card holder sleeve; the card itself is his, seen at reception.
id-verified-in-person | Reception checked it under the lamp.

id-rented-or-borrowed | Stock broker's registration lent to a back office in another country.
- | Regulator fined the lender.

id-rented-or-borrowed | Three of our applicants hold IDs whose owners share one "manager" who pays them.
- | Bank alert 771.

- | Borrowed a tie and a laptop for the call, said so, no issue.
id-shown-and-matched | Passport to the lens, same face, number typed by HR.

~id-rented-or-borrowed | Work permit was made out to a housemate.
= discrepancy-explained | Ministry swapped two envelopes, reissue came with apology letter.
