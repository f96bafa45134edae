# third round: flat notes and published cases
# deepfake-artifacts
deepfake-artifacts | Repeated facial rendering faults at 03:10, 07:44, 19:02.
- | Reviewer: security operations.

deepfake-artifacts | Observed by vendor: identity overlay lost tracking on side view for 0.4 seconds.
- | Case forwarded to the client.

~deepfake-artifacts | Visible seam between face and neck in the recorded interview.
= trouble-explained | Second reviewer traced it to the recorder's stitching of two layers, support case closed as a product fault.

deepfake-artifacts | News item about a security firm's fake hire had an edited portrait; here the live image itself warped at the ears.
- | Hiring stopped.

deepfake-artifacts | Facial outline unstable under changed lighting, three requests, three failures.
- | Application withdrawn by candidate.

~deepfake-artifacts | Hand disappeared in front of the face, reported by both interviewers.
= trouble-explained | Gesture feature of the tablet was active. Turned off in settings, hand visible.

# name-mismatch-on-call
name-mismatch-on-call | Participant report: no entry for the candidate, one for "Sergei L", full duration.
- | Host let him in by hand.

name-mismatch-on-call | Recorded greeting by applicant Harris: "Good morning, this is Lim."
- | Minute 0:14.

~name-mismatch-on-call | Participant list had M. Aaltonen instead of T. Rask.
= | Aaltonen is the union observer, present at his request; Rask dialled in by telephone.

name-mismatch-on-call | Voicemail greeting and meeting name agree with each other and not with the application.
- | Application: Webb.

name-mismatch-on-call | Email invite accepted by the calendar of another person, who then attended.
- | Nurse bank, Adelaide.

~name-mismatch-on-call | Different first name used by candidate at the start.
= name-change-documented | Stage name, on her union card and her tax form as well.

# contradicts-resume
contradicts-resume | Stated in interview: no university. Stated in resume: MSc 2016.
- | Both noted by HR.

contradicts-resume | Date of first employment moved by four years between phone screen and panel.
- | No explanation on file.

~contradicts-resume | Reported current salary and employer differ from the application.
= discrepancy-explained | Application was eleven months old, he changed jobs in between, new contract uploaded.

contradicts-resume | The conviction record has him in custody in 2018, when he says he led the Milan office.
- | Source: court register.

contradicts-resume | Deposition: never held a pilot job. Application: 1,900 hours as first officer.
- | Counsel's summary.

~contradicts-resume | In round two he denied any experience with payroll.
= discrepancy-explained | Question was about payroll law in France. For Ireland he has it, as written.

# avoids-in-person
avoids-in-person | No attendance at any of seven mandatory site days.
- | Warnings issued in March and May.

avoids-in-person | Relocation accepted in writing, postponed five times, then refused.
- | HR, Zurich.

~avoids-in-person | Failed to appear at the in-person stage on two dates.
= | Our invitations went to a mistyped address, mail server log shows both bounced.

avoids-in-person | Company blog case: would not attend the local hub; our hire gave the same answer about the Austin hub.
- | Hub is 6 miles off.

avoids-in-person | Requested an exemption from the on-site identity day, no ground given, and did not come.
- | Exemption denied.

~avoids-in-person | Rejected the personal meeting with the director.
= | Director was a party in her court case, her lawyer advised no contact; met the deputy instead.

# proxy-interviewer
proxy-interviewer | Plea agreement: co-defendant attended interviews in the name of others for a share.
? | Two of our hires are on his list.

proxy-interviewer | Vendor confirmed that its employee took the assessment on behalf of the candidate.
- | Assessment void.

~proxy-interviewer | Proctor report: test taken by unknown male.
= discrepancy-explained | Candidate changed his appearance after chemotherapy, hospital card and voice confirmed; report withdrawn.

proxy-interviewer | Payment of 250 euro, reference "interview Friday", from the applicant to a known stand-in.
- | Bank statement, exhibit 4.

proxy-interviewer | Online listing by applicant: experienced analyst needed for one video call, camera on.
- | Listing dated a day before ours.

~proxy-interviewer | Second person spoke in place of the applicant for most of the call.
= tool-agreed | Interpreter ordered by HR, agency invoice on file.

# id-rented-or-borrowed
id-rented-or-borrowed | Search warrant return: US resident supplied his licence and hosted nothing else, 500 per month.
- | Name equals our contractor's.

id-rented-or-borrowed | Holder of the security licence works abroad and allowed a friend to use it.
- | Licensing authority notice.

~id-rented-or-borrowed | Identity card in use by two persons according to the alert.
= discrepancy-explained | Card was reported lost in 2022, replaced, alert is about the lost one; she holds the replacement.

id-rented-or-borrowed | Worker's own words: "the name belongs to a partner in Texas, he takes a cut".
- | Exit interview, recorded.

id-rented-or-borrowed | Social fund: benefits drawn in Porto by the same person whose papers work here, papers passed on for cash.
- | Fund's letter.

~id-rented-or-borrowed | Registration number of another doctor on her prescriptions.
= tool-agreed | Trainee rule, supervising doctor's number is printed by the system.

# virtual-camera
virtual-camera | Video source: software device, vendor string removed.
- | Session 3 of 3.

virtual-camera | Verification declined, reason code: injected media.
- | Second device, same code.

~virtual-camera | Provider reported a virtual video device during verification.
= trouble-explained | Provider's update 4.2 misread this phone model, bulletin of 11 April; check passed after the fix.

virtual-camera | Endpoint log shows a camera emulator started by a scheduled task before each meeting.
- | Contractor laptop 0448.

virtual-camera | Lender's fraud team: same pre-recorded clip fed into three selfie checks.
- | Clip hash in the notice.

~virtual-camera | Interview stream delivered by OBS.
= tool-agreed | Candidate's accessibility set-up with captions burned in, agreed with the recruiter on the phone.

# resume-copied
resume-copied | Work history identical to that of a named employee of the tax office, who was informed.
- | Complaint filed by him.

resume-copied | Source document: public CV of a lecturer, name and photo exchanged.
- | Match 96 percent.

~resume-copied | Duplicate content with a different person's application.
= sharing-explained | Second application was made by her job coach as a sample, coach confirmed and deleted it.

resume-copied | According to the regulator the career described is that of a deceased adviser.
- | Register entry closed 2017.

resume-copied | Employment list taken over in full from the former flatmate.
- | Flatmate's statement to HR.

~resume-copied | Project list equals the one in a colleague's resume.
= sharing-explained | Both were on those projects, project office sent the staffing sheets.

# employer-young
employer-young | Incorporated 18 January. Claimed employment from 2011.
- | Register extract 2 pages.

employer-young | Pension fund: employer account opened in 2024, no earlier contributions by anybody.
- | Claimed term nine years.

~employer-young | Employer record begins four years after the claimed start.
= discrepancy-explained | Record was split when the register went digital, paper volume shows 1999.

employer-young | Hosting started in June, social media in June, company stamp ordered in June, job since 2016.
- | Investigator's list.

employer-young | Insurance cover of the haulage firm starts this year, he claims accident-free driving there since 2012.
- | Insurer.

~employer-young | The firm has existed for fourteen months.
= discrepancy-explained | The job he lists was with its predecessor, insolvency court file names him as transferred staff.

# contact-self-supplied
contact-self-supplied | Verification possible only via number in attachment B, attachment B by applicant.
- | Not verified.

contact-self-supplied | Employer confirmation received from an address that only the candidate had given.
- | Public address: no answer yet.

~contact-self-supplied | Sole reference contact is a private mobile out of her own form.
= discrepancy-explained | State register of sole traders lists the same mobile as business line.

contact-self-supplied | Applicant asked that the embassy be contacted through his agent.
- | Embassy deals with nobody's agent.

contact-self-supplied | Phone of "HR department" provided by candidate, company website says that it has no phone for HR.
- | Website was checked 6 May.

~contact-self-supplied | Candidate's number for the school was the only one available.
= school-confirmed | School moved buildings in summer; ministry gave that number too and the head confirmed the diploma.
