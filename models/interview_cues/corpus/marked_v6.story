# Whole cases, mostly misrepresentation, decisive facts in short indirect lines

- | Orthopaedic assistant, private clinic, Izmir.
support-document-altered | Chamber's stamp has seven stars, his has six.
employer-denies | State hospital: "We had him as a driver for the kitchen."
- | Clinic called the families.

- | Care home manager, Saskatoon.
support-document-altered | Registry's reply: certificate 3380 not yet printed.
contradicts-resume | In the interview she'd run two homes, in the resume one, at the pension fund none.
- | Acting manager named.

- | Optician, mall kiosk.
id-owner-denies | Licence hangs on the wall, its owner lives in Oslo and wants it back.
- | Kiosk closed by inspectors.

- | Tour guide, protected site.
id-rented-or-borrowed | Badge goes from hand to hand among four guides, holder gets a tenth.
cannot-speak-claimed-language | Japanese group was shown round in gestures.
- | Site manager took the badge.

- | Swim coach.
alias-used | Federation knows him under the name he had before the ban.
peer-report | Child protection office of the canton wrote, unasked.
- | Pool pass off.

- | Parish accountant.
crypto-or-third-party-payment | Organist's fee has gone to the accountant's daughter since Easter.
shared-account | There is no organist.
- | Diocese took over the books.

- | Regional health payroll.
id-owner-denies | Retired doctor: did not know that he was still on night duty.
crypto-or-third-party-payment | His salary moved to a card kept in the HR clerk's drawer.
- | 41 months.

- | Municipal waste service.
several-jobs | Truck GPS at the depot of a private hauler, 9 to 12, all of March.
? | Driver signed in with us at the same hours.
- | Disciplinary hearing 2 April.

- | Municipal library.
~? | Two staff cards were used by one person at the same gate.
~shared-account | Card 210 opens while its holder is on sick leave.
= sharing-explained | Spare card, lent by the head to the intern, entered in the key book.
- | No report.

- | Ministry of lands, clerk.
school-denies | Examination council: index number sat home economics, in another decade, a girl.
support-document-altered | Slip says physics, A.
- | Interdicted.

- | Power company, 2,300 certificates checked.
school-denies | 94 grades were not what the council has.
support-document-altered | Eleven came out of one printer in River Road.
? | 61 resigned ahead of hearing.

- | Power company, meter reader.
~school-denies | Council had no result for him.
= discrepancy-explained | Index number typed with a wrong centre code, right code gave the same grades.
- | Cleared 9 May.

- | Start-up, head of growth.
employer-untraceable | "Acquired by a unicorn" firm left no filing, no page, no person.
referee-untraceable | Its founder cannot be found by us, nor by the investors named.
- | Equity never granted.

- | Family office, assistant.
resume-copied | Schools, horse, dog: from the page of a woman in Kent.
profile-owner-other | The Kent woman's LinkedIn was the link in the mail.
- | Agency paid back fee.

- | Video editor, remote.
portfolio-copied | Reel ends on a frame with another editor's watermark, cropped to half.
account-vanished | Vimeo gone as soon as we named the frame.
- | Not hired.

- | 3D artist, remote.
~portfolio-copied | Film studio's showreel has the same scenes.
= own-work-explained | Opened the source scene and moved the lights live; studio lead named her in credits.
- | Trial month.

- | Embedded developer, Lyon.
proxy-interviewer | Payment app: 120 to "interview support", day of our call.
long-latency-answers | Gap, cough, paragraph. Six times.
? | He admitted the first, and withdrew.

- | Salesforce admin, remote.
coached-or-reading | Screen share left a document up: Q1 to Q30 with our questions.
screen-share-leak | Tab bar: three resumes, three surnames, one template.
- | Ended.

- | Network engineer, remote.
disconnects-when-challenged | We asked for the room, the room went black, he did not come back.
camera-off-refusal | Second date: "no picture today", and nothing to say why.
- | Two strikes.

- | Network engineer, remote.
~camera-off-refusal | Did not want the camera on.
= camera-off-explained | Wife had given birth in the room next door; came on camera the next day from the office.
camera-on-and-same-person | Same man as on the passport.

- | Security awareness deck, slide 9.
- | Imagine a hire that never takes a laptop home.
- | This is our training text, no case.

- | Scrum master, hired by video.
id-photo-mismatch | Passport's ears are not these ears, examiner's note says.
deepfake-artifacts | Jaw line slipped sideways with each turn.
- | Examiner's note signed 3 July.

- | Full stack, Buenos Aires.
place-conflict | Bank says Rosario, he says capital, parcel went to Dallas.
many-countries | Six logins, four flags, one night.
- | Blocked.

- | Full stack, Montevideo.
~many-countries | Three countries between Friday and Sunday.
= network-explained | Cruise ship wifi, ticket shown, exit nodes fit the ports.
- | Unblocked.

- | iOS developer, Nairobi.
account-swap | "Use Peter's, it has 5 stars."
off-platform | Wants to settle by chat, not here.
- | Reported by client.

- | Blockchain auditor.
handle-listed | His Discord tag stands in the FBI flash of spring.
wallet-listed | Deposit address ends in the mixer that OFAC named.
sanctioned-link | His invoicing company shares its director with a designated trading house.
- | Funds frozen.

- | Ship agent in Piraeus, crew of 19.
support-document-altered | STCW cards came back "unknown" from three administrations.
form-intermediary | One manning man filled in all nineteen medicals.
- | Vessel held.

- | Ship agent in Piraeus, crew of 22.
~form-intermediary | All medical forms in one handwriting.
= tool-agreed | Clinic nurse writes them from dictation, clinic is on our own list and we rang it.
- | Sailed.

- | Bank, HR hotline transcript.
- | "I am calling about my salary."
phone-other-name | Screen said the line belongs to somebody else.
payee-churn | Changed the account by phone at 9, again at 11.
- | Real employee came by at noon, unpaid.

- | School district, direct deposit.
email-other-identity | "From" is the principal, envelope sender is a florist in Recife.
crypto-or-third-party-payment | Routing number is a gift card bank, name Tiffany something.
- | 8,200 lost.

- | School district, direct deposit.
~email-other-identity | Principal's request came from a florist's mailbox.
= payee-confirmed | His wife's shop, he forgot the login; asked in the corridor, account is his.
- | Told to use portal.

- | Hospital trust, agency doctor.
returned-under-new-name | Fourth spelling, second passport, same gold tooth, dismissed in Hull.
internal-record | Hull's file is 40 pages.
- | GMC told.

- | Temp agency, office staff.
agency-opaque | We paid for vetted people, they had not even a copy of an ID.
different-person | Each Monday a new "Anna".
- | Agency off.

- | Temp agency, office staff.
~different-person | Not the same Anna as last week.
= discrepancy-explained | Two temps called Anna, both on the agency's list with IDs, rota shows which week.
- | Fine.

- | Construction, payroll of subcontractor.
id-number-mismatch | 14 workers, one national insurance number.
employer-front | The subcontractor is on the tax office's list of missing traders.
- | Gate closed to them.

- | Construction, scaffolders.
support-document-altered | Advanced card's chip says "apprentice".
proxy-interviewer | CSCS touch-screen test: an ear piece and a man in a van.
- | 11 arrests.

- | Construction, scaffolders.
background-check-clear | Cards read at the gate, all nine valid.
- | Foreman content.

- | Pilot school, instructor.
support-document-altered | Hours in the logbook exceed hours in the year.
employer-detail-unknown | What colour were their planes? He did not know.
- | Authority took the book.

- | Pilot school, instructor.
~support-document-altered | Logbook lists 200 hours on a plane sold in 2015.
= discrepancy-explained | Registration was reused for a new plane, register shows both airframes.
- | Teaching.

- | Tax adviser, Vienna.
support-document-altered | Chamber let her go in 2012, plaque was made in 2020.
alias-used | Bills under her grandmother's name.
- | Clients warned.

- | Tattooed welder story, Gdynia yard.
same-photo-as-other | Ten passes, three heads.
shared-account | Shift book shows pass 7 at two gates at six.
- | Yard paid for ten.

- | Grant-funded lab.
shared-account | Postdoc on payroll since May has not collected a key.
id-owner-denies | Postdoc, reached in Kyoto: "I declined that job."
crypto-or-third-party-payment | His pay went to the professor's brother.
- | Agency stopped the grant.

- | Grant-funded lab.
~shared-account | Postdoc never in the building.
= employer-confirmed | Works at the telescope in Chile, observatory confirmed dates.
- | Audit closed.
