# Kind C: last round, short notes; honest ones without any cue and with words of fraud; frauds told plainly.
- | We are two recruiters for a shop in Ghent.
- | Candidate wrote his former firm was fraud and closed.
- | It's true, liquidator's file has it.
- | He was witness, not more.

- | Reference taker, Bratislava.
referee-denied | "We had no head of logistics with this name, we had no logistics."
referee-shares-contact | Letter's phone is printed on the candidate's own car advert.
- | Rejected.

- | Cardiff lab, technician.
- | HCPC number typed, entry came, no notes.
- | Asked him on fixation, answered.
phone-unreachable | Second phone is dead.
- | First works.

- | Swansea lab, technician.
id-owner-denies | HCPC entry is of a lady, lady is on maternity in Barry and shocked.
contact-changed | He is now on third mail.
- | Started Monday, out Tuesday.

- | Kraków, tax office clerk.
- | Passport copy she did not want to mail.
- | Right so, our rule says show, not mail.
id-shown-and-matched | Showed at the window.

- | Doha, school bus aide.
support-document-altered | Police clearance carries barcode for parking fine.
- | Agent says embassies do it.
- | Embassy says no.
id-data-mismatch | Born in Galle on one, in Gampaha on two.

- | Nicosia, bookmaker, fraud analyst.
- | His thesis is on fake IDs.
- | Brought three samples from teaching, labelled.
- | Good fun.

- | Copenhagen, security consultant.
- | He told us how people fake cameras, he sells the detector.
camera-on-and-same-person | Himself two hours on screen, no break.
- | Second talk with CTO.

- | Freetown, payroll officer.
same-photo-as-other | Nineteen health workers, and eleven faces.
payee-churn | Bank of six moved at last day before the run.
? | District officer went to village, nobody by those six.

- | Freetown, payroll officer, next month.
~same-photo-as-other | Same woman on two lines of list.
= | Twin sisters, both nurses.
= sharing-explained | Chief and matron brought the two before the desk, two finger prints.
- | Both paid.

- | Guayaquil, shrimp exporter, QA.
- | Title is from a closed university.
school-confirmed | Senescyt has it as valid, registered 2011.
- | Knows vibrio.

- | Guayaquil, shrimp exporter, QA two.
school-not-found | Senescyt: cédula has no title of any level.
resume-copied | Career steps are the ones of Ing. Loor, who is our customer.
- | Our customer laughed, then not.

- | Sofia, call from an old colleague.
peer-report | He asked is Stefan with you, he left them with laptop and 3 wages.
- | Stefan says quarrel.
internal-record | In our own 2021 file he's with a note "do not".
- | Missed it.

- | Skopje, call from an old colleague.
~peer-report | She warned us of him.
= | She took it back in writing, was his ex.
= employer-confirmed | Firm's HR: left in good order.
- | Go.

- | Hanoi, Japanese client, bridge SE.
proxy-interviewer | N1 exam slip: 8 Dec Osaka. Passport: in Hanoi all December.
cannot-speak-claimed-language | Client's question on delivery he answered with song title.
- | School said: "we've packages".

- | Da Nang, Japanese client, bridge SE.
- | N2, says N2.
- | Client wanted N1, spoke 30 min, took him.
- | Salary a little less.

- | Tirana, back office for Italian telco.
background-call-center | We heard our own script from the next chair, by another "candidate".
same-device-as-other | Five tests of the day, one machine name.
- | Centre owner: training class.
- | No class in rental contract.

- | Elbasan, back office.
~same-device-as-other | Five tests from one machine.
= | Job office gives one pc, queue list with times.
= sharing-explained | Job office lady signed it.
- | Three of five pass.

- | Marseille, harbour IT.
timezone-mismatch | Sun goes down behind him when our lamps are off since five hours.
document-opened-elsewhere | Contract was read first in Khabarovsk.
- | He signs as Dupont.
cannot-speak-claimed-language | Dupont needs translator.

- | Toulon, harbour IT.
~document-opened-elsewhere | Contract opened in Virginia.
= network-explained | Mail filter of our provider opens all links there.
- | Signed Tuesday from Toulon.

- | Bogotá, psychologist for police test.
- | Candidate police was nervous.
- | ID by finger.
- | Fit.

- | Antananarivo, data entry.
several-jobs | Her headset is of competitor, shift badge is on neck in the selfie, today.
- | Told us "old badge".
- | Date on badge this month.

- | Antananarivo, data entry two.
~several-jobs | Selfie with competitor's badge.
= | Photo of 2023, metadata and haircut.
= discrepancy-explained | Competitor's HR letter: out since January.
- | Start.

- | Zürich, family office, nanny.
referee-same-voice | Reference lady in Cannes coughs as nanny coughs, and asked "is it about the nanny job", before I told.
referee-untraceable | Villa's gardener: no children here ever.
- | Not taken.

- | Genève, family office, nanny.
- | Reference lady first did not remember surname.
- | Kids call her Mimi.
referee-confirmed | After it she told dates, by the consulate's number where she works.

- | Lagos, dev test vendor.
test-substituted | Panel for drugs was all clean, and pregnant. He's male.
- | Lab repeats.
- | He did not come.

- | Pretoria, mine nurse.
~test-substituted | Result says pregnant, donor is male.
= | Two vials in one bag, lab's incident 77.
- | Donor's own negative, letter.

- | Tallinn, e-resident accountant.
- | VPN on, says so in signature of mail.
network-explained | Employer before gave it, contract shows.
- | Books well.

- | Seville, gestoría.
data-taken | On the weekend 400 client files went to her husband's drive.
extortion | On Monday mail: pay or I tell Hacienda.
- | Husband has firm since Friday.

- | Huelva, gestoría.
~data-taken | 400 client files copied on Sunday.
= tool-agreed | Move to new server, owner asked her and paid the Sunday.
- | Audit ok.

- | Lusaka, ICT of ministry.
- | He has the minister's CV corrected, "MSc" is "in progress".
- | Minister wanted that himself.
- | University says in progress.

- | Lilongwe, ICT of ministry.
contradicts-resume | Web says MSc, printed gazette says MSc, and university says he paid the fee once and never was in class.
- | Spokesman: enemies.
support-document-altered | Scan with gown has a signature pasted, white box round it.

- | Belgrade, minister's cabinet.
resume-copied | Software gives 41 percent of chapter two to a Ljubljana thesis.
- | Committee took 5 years.
- | Title taken.

- | Podgorica, cabinet.
~resume-copied | Software says 41 percent alike.
= | It's her own articles, cited at start.
= discrepancy-explained | Committee voted no plagiarism, minutes public.
- | Stay.

- | Bremen, ship agent, note on new waterclerk.
- | Came by recommendation of a man under question?
- | No, of his brother, other firm.
- | Clean.

- | Antwerp, terminal.
referral-chain | Brought in by planner who sits in custody since the 9th.
identity-borrowing | He asked three colleagues for their PIN for containers.
- | Badge off.

- | Rotterdam, terminal.
~identity-borrowing | He asked colleagues for PINs.
= tool-agreed | Phishing test by our security, briefed by director, letter.
- | Two gave, course.

- | Galway, pharma, contractor.
address-change | Day before shipping: Longford, not Galway.
forwarder-address | Longford is a unit between car wash and tyres.
hours-refused | Is up only after we sleep.
- | Box recalled.

- | Sligo, pharma, contractor.
~forwarder-address | Unit between car wash and tyres.
= | His father's tyre shop, he lives above it.
= address-confirmed | Electric bill and our driver drank tea there.
- | Box given.

- | Colombo, apparel, merchandiser.
false-premise-accepted | Spoke of "our plant in Kandy lake", he was twice there. No such plant.
employer-denies | HR of the group: not ours.
- | Nice ties.

- | Kandy, apparel, merchandiser.
- | He said: that plant I do not know.
- | Correct, I had invented it.
employer-confirmed | Group HR confirmed both.

- | Perugia, agency of badanti.
id-altered | Permit's date 2026 is scratched out of 2024.
- | She says child did it.
work-permit-refuted | Questura: ended in 2024.

- | Terni, agency of badanti.
~id-altered | Date on permit looks scratched.
= | Washed in trousers.
= discrepancy-explained | Questura screen shows 2026, print signed.
- | Can go to Signora Lucia.

- | Ankara, drone firm.
evades-personal-questions | Army? School? Town? To all: "it's classified".
photo-found-elsewhere | Portrait belongs to an Uzbek singer.
live-check-refused | Three fingers before face: "later".
- | Security says no.

- | Eskişehir, drone firm.
- | Army time is classified, letter from the ministry says it.
- | Rest he answers all.
id-verified-in-person | Came, kimlik scanned, chip good.
