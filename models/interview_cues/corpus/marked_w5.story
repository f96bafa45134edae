# Kind C: facts told by what they imply
- | Field visit, contractor address, Maricopa County.
forwarder-address | Sixty laptops on shelves, a sticky note with a company on each.
pickup-by-other | Lady of the house signs for "the boys", she couldn't name one.
crypto-or-third-party-payment | Pay cheques of eleven people came to her letterbox and were paid in by her.
- | Warrant return in the file.

- | Field visit, contractor address, Fresno.
~forwarder-address | Eight laptops of ours under one roof.
= sharing-explained | Repair partner of ours; asset list has them as returns.
- | Visit done in ten minutes.

- | Tennessee, helpdesk contractor, W-2 mailed.
id-owner-denies | W-2 came back with a letter: "Never worked for you, please tell the IRS".
forwarder-address | The laptop was found in a student flat where it ran with five more.
- | Student has a lawyer.

- | Kansas City, HR mailbox.
- | W-2 returned as undeliverable.
- | Flat number missing in our export.
- | Sent again, received.

- | Senior .NET, remote, "Jacksonville".
remote-control-tool | Mouse moved while he was on the phone to me in his car.
output-swing | Writes like a poet on Slack at night, in grunts by day.
- | IT imaging the disk.

- | .NET, remote, Pensacola.
~remote-control-tool | Cursor went about by itself in our meeting.
= trouble-explained | Cat on the drawing tablet. We saw the cat.
- | Fine work this sprint.

- | Scheduling a visit at the office, six weeks now.
avoids-in-person | Knee, then visa renewal, then knee again but the other one.
place-conflict | On the visa day he told the team he was snowed in, in Denver.
timezone-mismatch | His window was dark at our noon.
- | Manager thinks he's shy.

- | Scheduling a visit at the office.
- | Could not come in May: jury duty, summons shown.
met-in-person | Came in June, lunch with all of us.
- | Desk booked for two days a month.

- | Auditor, county hospital, payroll test.
money-odd | Forty-one staff numbers, forty nurses. The extra one never takes sick leave.
crypto-or-third-party-payment | Her sort code ends in the ward manager's joint account.
- | Counter Fraud have gone in.

- | Auditor, county hospital, payroll test, ward B.
~money-odd | More names than beds staff.
= | Two bank nurses kept on the list for winter, zero pay so far.
- | No finding.

- | DBA, fully remote, UK.
several-jobs | His Teams is red "in a call" for five hours a day; with us he has one.
keep-awake-tool | Coffee cup pressed on the space bar, he admitted, when he is "on the other one".
- | Probation ended.

- | DBA, remote, Stoke.
- | In calls five hours a day.
- | Union rep since June; facility time agreed with HR.
- | Manager hadn't been told.

- | Aged care, Blackpool. Nine carers from one sponsor.
shared-contact | Next of kin for all nine is a man called Prince with one number.
payee-churn | On the same Friday the bank of each was changed.
id-rented-or-borrowed | Two told the inspector the cards in their names stay with Prince.
- | GLAA on it.

- | Aged care, Lytham. Four carers from one village.
~shared-contact | Same emergency number.
= sharing-explained | Their priest here, he came to the induction and said so.
- | CQC saw the files, no remark.

- | Interview 2, Rust dev, deepfake training case for the team.
deepfake-artifacts | Nostrils came and went. Under the hand, no cheek.
voice-changed | Accent went from Texas to none when a fire alarm rang.
- | Tony hung up.

- | Interview 2, Go dev.
~deepfake-artifacts | One side of the face frozen, mouth off.
= | Bell's palsy, he'd written it on the accommodation form.
- | Form not passed to me. My apology sent.
- | Good round.

- | Interview 1, QA lead, "from Serbia".
cannot-speak-claimed-language | Our Nikola read him one line of a menu. He asked what tongue it was.
same-photo-as-other | Nikola's former firm rejected that face twice last year under two names.
- | Ended politely.

- | Interview 1, QA lead, Novi Sad.
language-spoken | Nikola and he went on about Exit Festival in Serbian for too long.
- | Test plan was a bit thin.
- | To be discussed.

- | Reference house, early years, Slough.
employer-untraceable | Ofsted has not had a nursery at that postcode.
referee-shares-contact | The nursery's phone is the one on her own form with the last two digits swapped, both ring her.
- | LADO informed.

- | Early years, Windsor.
~employer-untraceable | Nursery on the CV is not with Ofsted.
= employer-confirmed | It was in Jersey, other regulator, who confirmed place and years.
- | Paediatric first aid ok.

- | Contract developer, Ukraine per CV, day 3.
vpn-location-mismatch-noted | Router's time server and carrier are from Liaoning.
first-day-recon | Pulled the whole org chart and the VPN config before he had a ticket.
document-opened-elsewhere | NDA link was first clicked there too, a week before.
- | Blocked by 9.30.

- | Contract developer, Lviv.
~vpn-location-mismatch-noted | Signs in from Germany half of the days.
= network-explained | Starlink ground station, the whole street has it; ISP statement.
- | Power cuts noted in Jira.

- | IT recruiter forum thread forwarded by Dana.
different-person | "Tall guy at interview, short guy on Monday", our Monday, our guy: HR measured against the door frame.
id-photo-mismatch | I-9 desk looked at the licence, then him, then called me.
- | Sent home.

- | Monday starter, Plano.
~id-photo-mismatch | Looks unlike the badge shot from 2016.
= id-verified-in-person | Passport chip read at the desk, fits.
- | New picture taken.

- | Dental nurse, Oxford.
plausible-wrong | Sterilised at "around forty, as for woollens".
support-document-altered | GDC number on her certificate has six digits too few.
- | Practice principal informed us at once.

- | Dental nurse, Banbury.
plausible-wrong | Got one cross-infection question wrong.
- | The rest right.
- | GDC number live, good manners.

- | HR, tech unicorn, Seattle.
extortion | "Forty bitcoin or your customers will hear from me", from the man we let go on Tuesday.
data-taken | Logs: source tree zipped on his last evening.
wallet-listed | Address he gave belongs to a cluster on the OFAC list.
- | Outside counsel and Bureau engaged.

- | HR, retailer, Tacoma.
~extortion | Leaver wrote that he'd go public.
= | It's a tribunal claim over holiday pay.
- | Employment counsel has it.

- | Notary fraud, remote online, Virginia.
id-rented-or-borrowed | She says to the notary: "I only hold up my card, he does the job."
- | Notary stopped recording and called.
shared-account | Work phone is at his place, she has never had it.

- | Notary session, remote online, Ohio.
id-verified-in-person | Notary went to his house as his camera is broken. Passport and bill seen.
- | Journal page scanned.

- | Bursary fraud, FE college, night class tutor.
money-odd | Thirty learners on the register, chairs for twelve.
shared-account | All thirty logins come from the tutor's own desk between 1 and 2 am.
- | ESFA notified.

- | FE college, night class tutor.
~money-odd | Register shows thirty, room holds twelve.
= | Hybrid course, rest by Teams; Teams list agrees.
- | Inspector content.

- | Sommelier, cruise line, Southampton.
school-detail-unknown | Cannot name one other thing on the syllabus of a two-year diploma.
own-work-unknown | The wine list in his folder: no idea why there's no Riesling on it.
support-document-altered | WSET puts that certificate with a man in Hong Kong.
- | No sign-on.

- | Sommelier, hotel, Bath.
- | Blanked on three wines at the tasting. Cold.
- | Second tasting after a week, eleven of twelve.
referee-confirmed | Restaurant manager through the main line: best they had.
- | Start Easter.

- | Mine, fly-in, Northern Ontario. Haul truck.
test-substituted | Clinic picture of the donor shows a wedding ring tattoo; our man has none.
? | Contractor lined up a new donor for the retest, guard overheard him.
contact-self-supplied | Past mine's phone on his sheet rings in his own pocket.
- | Banned from site.

- | Mine, fly-in, Labrador.
~test-substituted | Name on the sample was another worker's.
= | Labels of two men in one line were exchanged by the clinic, seal numbers prove it.
- | Both negative.

- | Recruiter, accounts payable supervisor.
resume-copied | Her story of the "invoice robot" is on the ACCA blog, by someone else, 2019.
scripted-identical-answers | Told it for strengths, for weaknesses and for conflict.
- | Thank-you letter sent.

- | Recruiter, accounts payable, Luton.
- | CV like all CVs of that agency. They use one form.
own-work-explained | Explained the three-way match with her own example.
- | Shortlist.

- | Dog groomer chain, Ontario. Manager role.
employer-denies | Six years at the Ottawa shop? Owner: "Six days. In 2016."
- | Candidate says owner hates her.
? | ROE from Service Canada shows six days.
- | Position still open.

- | Dog groomer chain, Quebec.
~employer-denies | Owner said no such person.
= name-change-documented | Knew her by the maiden name; sent the T4 when we gave it.
- | Trial with two poodles fine.

- | Vendor blog draft, our own near-miss, identity team.
idcheck-abandoned | Up to "turn left" and then gone, on four evenings.
virtual-camera | On the fifth the stream had no camera model, only a driver made for games.
same-device-as-other | That PC had tried with nine faces since Easter.
- | To be published without names.

- | Identity team, false positive list.
~virtual-camera | No camera model in the stream.
= tool-agreed | Hospital's thin clients, all of them do it; allowed since ticket 90.
- | Vendor to tune.

- | Ironworker, Cleveland local.
school-denies | Apprentice school's roll of 2009 to 2013 goes without him.
skill-gap | Took the knot test twice, both times the beam would have dropped.
- | Back to the bench, or home.

- | Ironworker, Toledo local.
~school-denies | Apprentice office wrote they have no record.
= school-confirmed | Flooded archive; the international had the microfilm with his marks.
- | Book issued.
