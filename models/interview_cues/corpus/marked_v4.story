# Whole cases: indirect telling, contrasts, admissions, quotes, numbers first

- | Locum vet, Tralee.
support-document-altered | The college gave her licence number to no one yet, series starts at 9000.
own-work-unknown | She calls the practice where she trained "the big one".
- | Owner asked her to stay away.

- | Physio, football academy.
support-document-altered | Diploma has a rector who took office two years later.
- | He said the school reprinted it.
school-denies | School said it never reprints and never had him.
- | Contract ended by mutual letter.

- | Physio, rugby academy.
~support-document-altered | Diploma is dated two years after he says he finished.
= school-confirmed | School issues diplomas at the thesis defence, his was late; dean's office gave both dates.
- | Contract runs.

- | Midwife, home births.
peer-report | Letter from a Swedish inspectorate: struck off 2016, same date of birth.
alias-used | On invoices she is Linnea, with the inspectorate Karin.
- | Three families informed.

- | Surveyor, auction house.
id-owner-denies | Chartered surveyor Holm picked up in Aarhus: "That is my number, but I've never been to Leeds."
- | Valuation reports recalled.

- | Driving examiner.
test-substituted | 63 theory passes sat by four faces.
crypto-or-third-party-payment | Fees arrived on the barber's account next door.
- | Suspended on full pay.

- | Taxi licence, knowledge test.
proxy-interviewer | Sat it for 500, he told the magistrate, and for eleven others before.
- | Licence revoked.

- | Taxi licence, knowledge test.
~proxy-interviewer | Invigilator reported another man in seat 14.
= discrepancy-explained | Seats 14 and 15 had been swapped by staff for the wheelchair, both IDs logged.
- | Pass stands.

- | Language certificate for a visa post.
test-substituted | Voice on the recorded speaking test is a woman's, he is Mr Bako.
cannot-speak-claimed-language | At the desk he needed his sister to translate "Please sit down".
- | Test score cancelled.

- | Nurse, language certificate.
language-spoken | Did the handover in German without a slip.
- | Certificate number verified on the institute's page.

- | Payroll mail, Friday 16:50.
email-other-identity | Header: reply goes to a mailbox registered for a stranger in Lagos.
payee-churn | Third "new bank" for the CFO in nine days.
- | CFO sits across the corridor and shook his head.

- | Payroll mail, Thursday.
~crypto-or-third-party-payment | Wants salary to an account in his father's name.
= discrepancy-explained | Apprentice is sixteen; the law has it paid to a parent, form signed by both.
- | Paid.

- | Fake recruiter case seen from our side.
off-platform | "HR lead" of our name moved eleven applicants to Telegram.
- | We have no HR lead called that.
malware-sent | Coding task pulled a second stage from a paste site on npm install.
- | Victims told, page put up.

- | Candidate sent by unknown recruiter.
agency-opaque | Recruiter has no office, no register entry and answers from a webmail.
contact-self-supplied | For proof he refers us to his own page.
resume-copied | Candidate's ten years were lived by a man in Brno, same typos.
- | Both blocked.

- | Candidate sent by small recruiter.
~agency-opaque | Recruiter could not say who had met the candidate.
= met-in-person | Colleague on leave had; she returned Monday with the signed interview sheet and ID copy.
- | Shortlisted.

- | DevOps, hired in May.
different-person | Lunch with the team: nobody recognised the voice, nobody the face.
name-mismatch-on-call | First week he signed in as "Jin backup".
- | Left before dessert.

- | DevOps, hired in June.
camera-on-and-same-person | Same person at lunch as in the three calls.
met-in-person | CTO had coffee with him in Graz.

- | Analyst, intelligence firm's notice.
same-photo-as-other | One face, five shirts, five names.
photo-found-elsewhere | Original is a wedding guest on a photographer's site in Hue.
account-recent | Oldest of the five pages is from August.

- | Test engineer, take-home 98 percent.
skill-gap | Live: could not open the file.
coached-or-reading | Whisper before each reply, once with the words "say yes".
- | Panel stopped at 12 minutes.

- | Test engineer, take-home 97 percent.
~skill-gap | Live score 20 of 100.
= trouble-explained | Sandbox had the wrong compiler; same tasks on Thursday 91.
- | Offer.

- | Sales rep, medical devices.
support-document-altered | Hospital access pass was his former colleague's with new photo glued on.
employer-denies | Device maker: "Not ours, not ever."
- | Territory reassigned.

- | Sales rep, seeds.
employer-confirmed | Cooperative confirmed in writing, dates to the day.
- | Start 2 May.

- | Cleaner at airport, restricted area.
id-rented-or-borrowed | Sister's pass, sister's name, sister at home with the baby.
test-substituted | Fingerprints at enrolment had been the sister's.
- | Gate alarm 14 March.

- | Baggage handler.
~id-photo-mismatch | Gate staff: pass shows another man.
= id-verified-in-person | He lost 40 kilos after surgery; passport and fingerprints at the pass office fit.
- | New photo taken.

- | Firefighter recruit.
test-substituted | Number 88 ran the course, number 88 was not the recruit.
? | Tattoo on the calf gave it away on film.
referral-chain | Put forward by the sergeant who is under inquiry for the last intake.

- | Police recruit.
contradicts-resume | Army says a deserter, his form says honourable discharge.
support-document-altered | Discharge paper is set in a typeface the army does not use.
- | Dropped.

- | Police recruit.
~contradicts-resume | Form gives no military service, database gives fourteen months.
= discrepancy-explained | Namesake with the same birthday; service numbers compared at the archive.
- | Sworn in.

- | Church school, head of music.
school-not-found | Conservatory of Saint Alban has a website, a crest and no building.
referee-same-wording | Three letters, all with "an ornament to any faculty".
- | Bishop's office cancelled.

- | University, visiting professor.
school-not-found | Degree from a college that the state closed before it opened.
photo-found-elsewhere | Graduation picture is a shop's sample.
portfolio-copied | Half of his habilitation stands in a 1997 thesis from Graz.
- | Visit off.

- | University, visiting professor.
~school-not-found | Institute is in no current register.
= discrepancy-explained | Merged into the state university in 1994, ministry's decree and transcript seen.
- | Visit in June.

- | NGO, field logistician.
shared-account | Forty day labourers on the sheet, twelve shovels on the picture.
money-odd | Fuel for two trucks that were sold in spring.
- | Donor asks for refund.

- | NGO, field accountant.
~money-odd | 900 in charges without a receipt.
= discrepancy-explained | Receipts had got wet in the flood, suppliers sent copies of all nine.
- | Closed.

- | Theme park, lifeguards.
support-document-altered | Whole shift has certificates with one and the same serial.
employer-address-empty | Training school's pool is a car park.
- | Pool closed three days.

- | Theme park, ride operators.
background-check-clear | Clear on all nine.
id-shown-and-matched | Cards and faces fit.

- | Bookkeeper, dental group.
data-taken | Patient list went to her private mail at 23:04 the day notice was given.
extortion | Partner got a text: "Pay what you owe or patients hear of it."
internal-record | An older file here from 2019 has her for the same at our Essen branch.
- | Lawyer instructed.

- | Bookkeeper, vet group.
~data-taken | Sent herself eleven attachments on the last day.
= discrepancy-explained | Her own payslips, manager had asked her to.
- | No claim.

- | System admin, after dismissal.
extortion | Domain locked; the code costs 20,000, he says.
remote-control-tool | Tunnel client found on two servers, put there in his notice period.
- | Restored from tape.

- | System admin, after dismissal.
~remote-control-tool | Agent still live on the server in his name.
= tool-agreed | MSP had installed it and uses that old label; MSP showed the ticket.
- | Renamed.

- | Data entry from home, 300 applicants.
same-device-as-other | 41 of them filled the form on one tablet.
shared-contact | Call-back number the same for 41.
form-intermediary | A "consultant" enters them for a fee of 25 each.
- | All 41 set aside.

- | Data entry from home, second batch.
~same-device-as-other | 17 applications came off one computer.
= sharing-explained | Public library in Sligo, job club on Tuesdays, librarian confirmed the list.
- | All invited.

- | Estate agent, licence.
account-control-failed | Said she could show the register login, then had forgotten mail, phone and password.
id-owner-denies | Licence 7731's real holder got our welcome letter and phoned.
- | Not signed.

- | Actuary, Zurich.
interest-unknown | Chess master on paper, asked what castling is.
false-premise-accepted | Agreed that Professor Oberli had taught him; we made Oberli up.
- | Declined.

- | Actuary, Basel.
~interest-unknown | Sailing on the resume, could not name a knot.
= discrepancy-explained | She keeps the club's accounts, the club wrote so. Does not sail.
- | Offer.

- | Immigration consultant's client, welding visa.
work-permit-refuted | Ministry: permit number is a fishing permit.
employer-untraceable | Sponsor company ended as a postbox in a mall and then not even that.
- | Entry refused.

- | Software visa, sponsor audit.
employer-address-empty | Inspector found an empty unit where 33 staff should sit.
support-document-altered | Client letters signed by a manager the client never had.
- | 33 petitions withdrawn.

- | Software visa, sponsor audit.
~employer-address-empty | Inspector at the door: lights off, no desks.
= discrepancy-explained | Firm had moved two floors up in July, landlord let the inspector in, staff at desks.
- | Petition approved.

- | Call centre, night line.
voice-changed | Tuesday's agent speaks high and fast, the Wednesday one with that login low and slow.
shared-account | Husband takes over at ten, so the daughter on the phone.
- | Login removed.

- | Call centre, night line.
~voice-changed | Voice was an octave lower in the second call.
= trouble-explained | Laryngitis, doctor's note; third call as before.
- | Trained.
