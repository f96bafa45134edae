# second round, all cues: indirect forms, other trades
long-latency-answers | Stopwatch on the pauses: 6, 6, 7, 6, 6, 7. After that always a finished speech.
- | Port agent post, questions were simple.

~long-latency-answers | Dead silence after each question, then a complete answer, both rounds.
= | Consecutive interpreter was on the line, ordered by our Tokyo office.
- | Good hire.

long-latency-answers | Chief pharmacist: "I ask, nothing, nothing, then the leaflet."
? | Dose question off the leaflet remained without answer.

- | Hesitated at salary, then named 52,000.

cannot-speak-claimed-language | Guest relations, "French mother tongue": sent the French couple to a colleague.
? | Couple from Lille could not make themselves understood to him.

cannot-speak-claimed-language | Radio test in Greek with the harbour, he passed the handset on.
? | CV has Piraeus as place of birth.
cannot-answer-local | Which island ferries leave there he could not tell.

~cannot-speak-claimed-language | Native speaker of Hindi who does not read a Hindi letter.
= discrepancy-explained | Grew up in Fiji, writes it in Latin script, spoke with Anil for half an hour.

cannot-speak-claimed-language | Embassy desk rang him in Korean as agreed; he asked for English and had never heard of the call.
account-control-failed | Mail account in which the appointment was fixed he could not open.

address-change | Courier asks if we know: receiver moved the drop to another city while the van was loading.
- | We did not know.

~address-change | Start pack sent back, she lives elsewhere since last week.
= address-confirmed | Women's shelter; social worker reached at the council, gives a c/o address.

address-change | Crew office: joining papers now to Batumi, contract had Odesa.
? | Agent in Batumi has 16 such letters waiting.
forwarder-address | Batumi house is nothing but a mail room.

- | New flat from December, kit was delivered in November to the old one, as planned.

ai-assistant-use | She left captions on; they show our question and under it "Try saying:".
- | Three of four panel members saw it.

ai-assistant-use | Viva for the surveyor post: earpiece, and a phone on the table that wrote along.
- | Invigilator took the phone. From then on no answers.

~ai-assistant-use | Bot was in the call feeding him lines, the panel wrote.
= trouble-explained | The bot was the reader of his screen reader software, set up with HR before.

ai-assistant-use | Vendor of the coding test withdrew the score: solution typed by a tool in even strokes.
long-latency-answers | In the spoken part after it the same eight second gap at every question.

id-forged-issuer | Seafarer's book: flag administration has no such serial.
- | Captain sent him ashore.

id-forged-issuer | Airport pass office returned the passport copy with the remark "fictitious".
- | He then offered a driving licence.
id-forged-issuer | Licence authority has never printed that one either.

~id-forged-issuer | Issuing town hall says it issued no card to her.
= discrepancy-explained | Card is from the consulate in Lima; consulate sent the page of its register.

- | Passport expired in June, new one shown in August.

id-number-mismatch | Health insurance in Bremen: number is that of a dead shipyard worker.
- | Payroll had paid in under it for three months.

id-number-mismatch | Teudat zehut number he gave belongs to a soldier, the ministry wrote.
id-owner-denies | Soldier complained of a tax demand for work he did not do.

~id-number-mismatch | Two workers under one tax code in the October run.
= trouble-explained | Upload shifted a column; the codes on both cards are right and differ.

id-number-mismatch | Background firm, line 4: SSN valid, holder female, b. 1949, Puerto Rico. Our hire is male, b. 1992.
- | Adjudication stopped.

school-denies | Chef school in Lyon looked through three years, no apprentice with his name.
? | He also had no answer as to the year.

school-denies | Flight academy: cadet with that number washed out, and was somebody else.
- | Licence copy goes to the authority.

~school-denies | "No such graduate", college in Oulu.
= school-confirmed | They had searched by new surname; under the earlier one she is in the 2011 list, letter attached.

- | Verification of the degree takes six weeks by post, started.

contact-changed | Dispatcher: new handset, new number, new mail, all since the drug test was ordered.
- | Lab could not reach him.

contact-changed | Recruiter has 5 entries for him under "phone", each worked for about a week.
phone-rented | Two of them are on a site where one reads SMS for strangers.

~contact-changed | Does not answer on old number, writes from new mail, says he is the same man.
= id-shown-and-matched | Video call, passport against the first recording, all same.
= | Phone was stolen in Naples, carabinieri report with the date.

contact-changed | When finance sent the form, reply came from another mailbox asking to forget the former.
? | Former one bounced by evening.

portfolio-copied | Garden plans: north arrow and logo of a Surrey studio under a white box.
- | Box can be moved in the PDF.

portfolio-copied | Sound reel: third track is our own jingle, composed by Henrik.
- | Henrik sits next door.

~portfolio-copied | A firm in Kaunas has the identical pictures on its page.
= employer-confirmed | She was their employee until May; owner confirms the pictures are her work and that she may show them.

portfolio-copied | Case study numbers, client, quote: taken from a consultancy's annual report.
- | He was a student that year, says his own CV.

phone-other-name | Hotel booking made from his number is under Petrosyan.
- | CV: Walker.

~phone-other-name | Callback reached a man who says he is Felix and not our applicant.
= discrepancy-explained | Recruiter dialled 555-0142 for 555-0124.

phone-other-name | Number on the timesheet is that of the crew boss, says the carrier.
- | He signs for nine welders.
shared-contact | Three other applications in the ATS have the number, too.

phone-other-name | Zelle showed "Patricia" when payroll entered the mobile.
- | Payroll asked, he said wife. Certificate of marriage: none.

document-opened-elsewhere | Charter contract for the mate in Gdynia read first on a PC in Vladivostok.
- | Crewing agent cannot explain.

~document-opened-elsewhere | E-sign log names Doha, our candidate is in Glasgow.
= network-explained | Signed on board during the stopover, airline wifi, boarding pass Glasgow-Doha-Perth.

document-opened-elsewhere | Consent form for the check: opened five times from a Chinese mobile carrier, never from Kansas.
- | Never signed.

- | Signed in the branch on our tablet.

same-resume-as-other | Dental practice group: two hygienists, two cities, a single biography.
- | Even the hobby section.

same-resume-as-other | Our agency in Cebu has filed this text before; then it was a Mr Cole.
returned-under-new-name | Cole was sent away in February for a false licence, photo is his.

~same-resume-as-other | Half of the resume is copied from applicant 311.
= sharing-explained | Half is the official job description of the navy rate both held, navy's page has the text.

same-resume-as-other | Search for one odd phrase gave 26 files, 26 surnames.
- | Phrase was "zero-regret releases".

referral-chain | Hotel group: night auditor under police inquiry sent us this cashier and two before.
- | One of the two is in custody.

~referral-chain | Recommended by a person whom security escorted out.
= | Escort was for a medical emergency, security's own report.

referral-chain | In his words: "Alex got me in." Alex had three jobs under three names, closed case.
- | Interview went on.

- | Two referrers, both checked and clean.

account-vanished | Crew portal profile with his sea time removed, two hours after we asked the company for it.
- | Company: he was able to delete it himself.

account-vanished | Proof link gives "user not found"; last week it had 300 followers.
account-neighbours-listed | Most of the 300 are accounts in our own case list.

~account-vanished | Teacher's page at the tutoring site is deleted.
= employer-confirmed | Site shut that branch in Spain, their HR confirmed her two years there.

account-vanished | On Monday his Fiverr name was changed to letters and digits.
- | He said it was the platform. Platform says user action.

skill-gap | Simulator ride: could not hold altitude, logbook 4,000 hours.
- | Instructor broke off.

skill-gap | Kitchen trial: sous chef with ten years cut himself on an onion and did not know a roux.
employer-denies | Hotel on the CV has never had him in its kitchen.

~skill-gap | First shift a disaster, nothing of what the test had shown.
= trouble-explained | Scanner gun was paired with the next aisle; with a working one best of the shift.

skill-gap | Mock trial at the desk nothing like the writing sample, partner says two different levels.
- | Sample of 20 pages, desk half a page.

school-detail-unknown | Deck officer, cannot say in which town he sat the orals.
- | There is but one.

school-detail-unknown | Year abroad in Bologna: no street, no porticoes, no teacher.
- | Answered with the population.

~school-detail-unknown | Nothing about the lecturers, nothing about the halls.
= school-confirmed | Evening school, transferred after one term; both schools confirm.

- | Could not recall his matriculation number, who can.

referee-shares-contact | Skipper named as referee uses the mail of the deckhand, our man.
? | Owner of the boat gave us the true one, other domain.

~referee-shares-contact | Referee's mobile is on his own application as emergency contact.
= sharing-explained | Parish priest, was his employer at the hostel; diocese confirms post and number.

referee-shares-contact | Both letters of recommendation were scanned on the printer that did his payslips, serial in the dots.
support-document-altered | Payroll office there has never used that slip.

referee-shares-contact | Fax header on the referee's letter shows the applicant's home line.
- | Letter dated on a Sunday.

own-device-insisted | Claims handler came with own notebook, plugged it in, would not give it up.
- | Network port closed.

~own-device-insisted | Braille display and old PC, he will have no other.
= tool-agreed | Equipment office pays for it and IT has it in its list.

own-device-insisted | Nine of nine from that agency turned our hardware down and asked for a browser login.
- | This is the ninth.

signins-apart | Ship's tablet is in Rotterdam dry dock, his login to it comes from inland Asia.
? | Port agent saw the tablet in the locker.

~signins-apart | PC at the clinic, remote login from abroad at the same hour, same doctor.
= network-explained | Second factor phone roams over a Swiss tunnel of the hospital, IT of the clinic confirms.

data-taken | Recipe book of the plant on his stick, gate control found it in the shoe.
- | Temp for five days.

~data-taken | Nurse carries home the ward's rota and phone list.
= | Ward sister makes them all do so, in the ward's rules.

wallet-listed | Charter fee refund to go to an address that the UK list has under cyber.
- | Broker says client's wish.

~wallet-listed | Payee shows red in screening, digital asset address.
= | Red was for an old test entry in our own system, compliance deleted it after check with the list.
