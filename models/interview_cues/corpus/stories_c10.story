# Invented careers: curt desk notes, calls, emails, tickets, without jokes
- | 08:15 call to the nursing regulator, menu option 3.
support-document-altered | Clerk read back the entry for that PIN: different sex, different year, lapsed.
- | 08:40 informed ward manager and agency.
- | 09:00 she arrived for shift and was sent to HR.
contradicts-resume | In HR she said she'd trained in Ghana, her form says Kent.

- | Email to hiring manager, subject "Daniel, references".
referee-untraceable | Neither referee appears in the staff list the company publishes, and reception could not transfer me to either.
referee-text-only | Both reply quickly by mail but decline any call.
- | Suggest we pause.
- | I'm in until four.

- | Audit trail for file 2207, teacher registration.
- | Received 3 March, fee paid.
school-denies | University verification returned "student withdrew, award not made".
support-document-altered | Certificate uploaded nevertheless shows an award with second class honours.
- | Referred to the misconduct panel.

- | Email, subject "re: re: payslips".
- | Thanks for sending these.
support-document-altered | The employer's payroll provider tells us it produces no PDF slips with that layout for any client.
- | Please let me know how you'd like to proceed.

- | Reference call with Mrs Amoah, school bursar.
- | She asked me to call back after assembly.
referee-confirmed | On the school's landline she confirmed the post, the dates and the reason for leaving.
- | Noted on the form, form signed.

- | Credentialing committee, item 3, locum GP.
support-document-altered | The certificate of good standing was sent by the applicant himself, and the council says it issued none this year.
peer-report | The council also asks us to hold him there if he comes in, since two clinics have complained already.
- | Committee: not approved.

- | Screening supplier, escalation to client.
employer-front | Employer B has confirmed, within one month, over fifty unrelated applicants in eleven professions.
employer-address-empty | Its registered address is a private home whose tenants know of no business.
- | We rate it unverifiable.
- | Client may request a site report.

- | Pre-hire check on bus driver, depot manager's notes.
- | Drove well on the assessment.
support-document-altered | Licensing agency's share code shows no D category; his photocard shows one.
- | Asked to bring original; he agreed.
idcheck-abandoned | Started the agency's online identity check in front of me, stopped at the selfie and left.

- | Phone call, former landlord as employer.
- | He employed her as site manager, he said.
referee-shares-contact | His phone number is her emergency contact, "father".
contradicts-resume | She'd told the panel she knew the owner only professionally.
- | Panel reconvenes at 2.

- | HR data team, duplicate run after the campus drive.
same-resume-as-other | Eleven applicants share four project paragraphs word for word.
shared-contact | Three of these eleven wrote down one mobile number.
- | List sent to campus lead.

- | Candidate: accountant. Check: membership.
- | Institute's online list did not return her.
discrepancy-explained | Institute support wrote that the public list excludes members on parental leave and confirmed that she's in good standing since 2013.
- | File complete.

- | Candidate: site engineer. Check: three employers.
employer-confirmed | One: HR confirmed by mail from the company domain.
employer-denies | Two: HR states he attended an interview but was never hired.
employer-untraceable | Three: not registered, no premises, no phone.
- | Report issued.

- | Notes after a home visit by the fostering agency.
- | House tidy, dog friendly.
school-not-found | Her diploma in child psychology is from an institute that no education authority lists.
- | She paid for it online in 2022 and showed me the invoice.
- | Discussed with supervisor.

- | Second interview, process engineer, my impressions.
- | Friendly, good handshake.
own-work-unknown | When I opened his own slide on the heat exchanger he could not tell hot side from cold.
employer-detail-unknown | He could not name one colleague from eight years at the plant.
- | No from me.

- | Internal chat between two recruiters.
- | did you get the degree for Marta?
school-confirmed | yes the uni confirmed straight from the registry mailbox, first class
- | ok good, sending offer

- | File note by the head of security, guard company.
alias-used | The man we employ as Joseph Banda has a tax card as Joseph Phiri and a bank card as James Phiri.
- | He says that it's a family matter.
support-document-altered | The police clearance he gave us isn't in the police's book.
- | Removed from armed posts.

- | File note by the head of security, later the same month.
name-change-documented | High court order of 2011 shows Banda changed to Phiri on adoption; original seen.
- | The clearance question remains with the police.

- | HR advisor's notes on a disclosure.
- | He asked to speak before the check came in.
contradicts-resume | His form says he resigned from the bank, he now says that he was dismissed.
- | He was honest with me and I've written that down.
- | Goes to the panel with both notes.

- | Charity, volunteer driver.
- | Gap 2019–2021.
discrepancy-explained | His probation officer and the prison education department confirmed the period, which he had disclosed to our chair in advance.
- | Risk assessment done, approved with conditions.

- | Email from professional body to recruiter.
support-document-altered | "The membership card you attach isn't genuine. The number hasn't been allocated."
- | "Please send us the original if you have it."
- | Replied, original with candidate.

- | Hospital HR, physiotherapist from abroad.
- | Documents arrived by courier.
school-confirmed | The faculty wrote directly to us with transcript and syllabus.
id-verified-in-person | Embassy officer saw her passport and took her fingerprints.
- | Visa slot in June.

- | Contractor check, web designer.
portfolio-copied | Four of the five sites in his portfolio name another designer in their source code.
- | He says he worked under that designer.
referee-denied | That designer replied that he's always worked alone.
- | Not proceeding.

- | Contractor check, photographer.
portfolio-copied | Two pictures turned up in another photographer's gallery.
sharing-explained | Both photographers confirmed that they shot the event together and share the rights; contract seen.
- | Proceeding.

- | HR, factory, forklift driver. Trainer says:
skill-gap | "He couldn't raise the forks."
support-document-altered | "The licence number's from another training company and belongs to a closed batch."
- | Trainer signed the statement.

- | Report from a former colleague, received by phone, unprompted.
- | She'd seen his post about his new job with us.
resume-copied | According to her the projects on his page were hers and her team's; he worked in facilities.
- | She will send something in writing.
- | Not acted upon until then.

- | Recruitment fraud desk, case summary.
employer-site-copied | Site of the claimed employer: copied from a Canadian consultancy, only name and phone replaced.
employer-young | Its domain was registered nineteen days before the application.
phone-voip-noted | Its phone is an internet line with no subscriber name.
- | Outcome: rejected, block list updated.

- | Dental practice, nurse vacancy.
- | Certificate had a different date of birth.
discrepancy-explained | The college admitted its typing error and reissued the certificate to us directly.
- | Contract signed on Wednesday.

- | Reference request, university to university.
- | Dr K. gave us as his last post.
employer-denies | We've no record of Dr K. in any staff category including visiting and unpaid.
resume-copied | His list of publications is that of our late colleague Dr Kessler.
- | Legal office copied.

- | Airline HR, cabin crew check.
support-document-altered | The attestation number leads to a crew member who still flies for us.
id-owner-denies | She was asked and knew nothing about it; she lost her wallet in Rome.
- | Police report number added to file.

- | Employer verification, small bakery, done by walking there.
- | No phone listed, no web site.
employer-confirmed | The baker showed me the wage sheets with the candidate's signature for all three years.
- | Bought two loaves.

- | School district, substitute teachers.
test-substituted | Fingerprint vendor rejects her set: prints on file from the certification test are another person's.
- | She's asked for a union lawyer.
- | No assignment until the hearing.

- | Staffing agency complaint.
- | Client says that the worker isn't competent.
shared-account | The client's supervisor found that her brother does the shifts in her name when she is at her other job.
several-jobs | Payroll of the other job confirms full-time hours.
- | Worker stood down.

- | Hotel, night auditor, reference check.
- | Two numbers on the form.
referee-same-voice | One man answered both, first as general manager and then as front office manager, and mixed them up when I asked.
contact-self-supplied | Neither number appears anywhere apart from her form.
- | Waiting for the hotel's head office.

- | Same hotel, head office reply.
discrepancy-explained | One manager did hold both jobs in the pandemic, head office confirms him and both numbers as their duty mobiles.
- | She's been told the good news.

- | Pharmacy chain, compliance.
- | Quarterly re-check of 310 pharmacists.
support-document-altered | Two aren't on the register, in one case never were.
peer-report | For the other the inspectorate sent us a warning letter naming him and his birth date.
- | Both branches have cover.

- | IT helpdesk to HR.
contact-changed | New starter has given us his third mobile number and second mail address since Monday.
- | He needs a laptop by Thursday.
- | HR: please wait.

- | University admissions, PhD applicant.
referee-same-wording | The two professors' letters contain the same two paragraphs in the same order.
sharing-explained | Both professors co-supervise and had agreed on a joint text; each confirmed by phone from the department.
- | Passed to faculty.

- | Notes of school governor.
- | Head teacher candidate gave a confident talk.
plausible-wrong | He explained that pupil premium is paid by the parents.
profile-conflict | His public page ends his headship in 2019; our form says he's still in post.
- | Vote adjourned.

- | Security vetting, water company.
refuses-background-check | Applicant signed everything apart from the line for previous employers.
- | He was given a week to think about it.
- | Week's over, no reply.

- | Welding inspector candidate, telephone screening.
plausible-wrong | He told me porosity is good since it lets the weld breathe.
support-document-altered | The certification body has no inspector under his number.
- | Call lasted eleven minutes.

- | Verification of nursing aide, home state.
- | State registry closed on Friday.
employer-confirmed | Home health agency confirmed by fax with letterhead and the caller's extension.
- | Registry to be checked on Monday.
