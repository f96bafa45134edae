# second round, more indirect: camera-off-refusal, background-call-center, evades-personal-questions
camera-off-refusal | Panel of five on picture, sixth window empty, request went unheard.
- | Minutes sent to legal.

camera-off-refusal | Told the pharmacist's board she would take part "by ear only".

~camera-off-refusal | No face on Webex from Mr Sandoval, we asked, no reply.
= camera-off-explained | Webex web client has no camera button on his Linux, we tried it ourselves.
camera-on-and-same-person | Picture fine on Zoom at 4.

camera-off-refusal | The lens stays shut, whoever asks, says his project manager.

camera-off-refusal | Booking says "video interview", she came by phone and would not switch when asked.
phone-other-name | Carrier lists the phone on another woman.

~camera-off-refusal | Dark window from start to end; our request brought a plain "no".
= camera-off-explained | HR had told him by mail that picture was not wanted at this stage.
- | HR mail attached.

camera-off-refusal | Loan officer wrote: I never got to see the borrower, he turned it down four times.

camera-off-refusal | Ground given: bandwidth. Bandwidth measured at 80 Mbit, picture still declined.
hosting-address-noted | Connection ends in an Ashburn server hall.

camera-off-refusal | Video step in the ATS: "declined by candidate", comment field empty.

~camera-off-refusal | Denied us a look at her twice.
= camera-off-explained | Eye operation on the 6th; she wrote it in the cover letter, which nobody had opened.

camera-off-refusal | School head asked for two minutes of picture before the contract. Two minutes were too much.
school-denies | Teacher college has no file on her.

- | Camera off for all during the presentation, by our rule.
- | On again for questions.

camera-off-refusal | He has sat 60 meetings with us and there is no still of him in any recording.

camera-off-refusal | Was fine with picture in chat, unwilling once the invite was open.
disconnects-when-challenged | Second ask, gone from the call.

~camera-off-refusal | Candidate remained unseen for round two though told to be seen.
= | She sat in the room next door with our Oslo team, they saw her all the time.

background-call-center | Behind her a man says "I have eight years of Java", a second says the same.

background-call-center | Number of people talking at his end: counted to eleven.
- | Recorder file kept.

~background-call-center | Heard many applicants around him, all in English.
= trouble-explained | University career day, forty booths, ours was one of them.
- | Met him again there at 15:00.

background-call-center | Tutor's pupils complain of "a room full of other teachers" in every lesson.
shared-account | Another one takes over when she is away.

background-call-center | Every time he unmutes: phones ringing, others pitching themselves.

background-call-center | Line picked up, first heard: "which company is it now?" by a third person.
coached-or-reading | After that someone fed him the figures.

~background-call-center | Row of headset voices in the call with the claims handler.
= trouble-explained | She is still at the insurer's service floor until Friday and used the break corner.

background-call-center | Neighbour, per the police, hears twenty young men talking to American firms each night.

background-call-center | Speech software split the track: candidate plus seven speakers on other job calls.

- | Noise came from the demo hall, known to us.
- | Repeat call was quiet.

background-call-center | He says alone at home. On tape an overseer tells somebody "mute yourself".
place-conflict | Home was Florida in round one, Georgia in round two.

~background-call-center | Plenty of other people's interviews to be heard.
= trouble-explained | It was our own panel next door, wall is thin, moved to B2.

evades-personal-questions | What was your desk like, who sat next to it? "Standard environment."

evades-personal-questions | First salary, first boss, first city: no, no, no.
contradicts-resume | Then mentioned a posting which the resume lacks.

evades-personal-questions | Biography ended at "I am senior engineer", whatever we tried.
- | Twelve tries by my count.

~evades-personal-questions | Would not be drawn on his time in Kabul.
= discrepancy-explained | He was an army interpreter, ministry letter explains why he keeps it short.

evades-personal-questions | Mechanic could not be brought to say which garage, which cars, which year.

evades-personal-questions | Reporter's account of the fake hire: asks back when asked. Same here on all points of his past.

evades-personal-questions | On own thesis he replies with a question about our benefits.
own-work-unknown | Thesis topic itself he did not have.

~evades-personal-questions | Long silence on her three years in Vienna.
= discrepancy-explained | Her son died there; recruiter knew and had not passed it on.

- | We do not ask for family plans; she did not bring it up.
- | Good interview.

evades-personal-questions | Let me come back to that, he said to each item of his own CV, and never came back.

evades-personal-questions | Intake nurse: patient contact, ward, colleagues, all "confidential", even the hospital's name.
employer-denies | Hospital found by us, staff office does not have her.

~evades-personal-questions | Nothing on the last employer, subject changed at once.
= discrepancy-explained | Whistleblower case pending, labour court docket is public and names her.

evades-personal-questions | Asked about himself he pastes a job advert into chat.

# payment, clock, id photo
crypto-or-third-party-payment | Deposit slip reads "Hartwell, Linda". Hire is a Mr Cho.

crypto-or-third-party-payment | Half to bank, half "in coins please", contract amendment drafted by him.
- | Not signed.

~crypto-or-third-party-payment | Wages of the trainee land with a certain Frau Brandl.
= sharing-explained | His mother; he is 17 and the bank requires it, both came to sign.

crypto-or-third-party-payment | Clerk at the credit union: the wage account was opened by someone else, hire has no power over it.
id-rented-or-borrowed | Account owner lent card and licence for 300 a month.

crypto-or-third-party-payment | Finance got a QR code for Litecoin instead of bank details.

crypto-or-third-party-payment | Royalty to be wired to a friend's shop in Dubai.

~crypto-or-third-party-payment | Payment name "Stichting Beheer De Wit" instead of the worker's.
= discrepancy-explained | Debt administration under court control, trustee's appointment is in the public register.

crypto-or-third-party-payment | Two hires, one payee. Payee is not employed here.
same-device-as-other | Both file their time from one PC.

- | Pays his rent in crypto, told over lunch.
payee-confirmed | Salary on his own Sparkasse account.

~crypto-or-third-party-payment | Account holder differs from the consultant by surname and first name.
= name-change-documented | In Chinese papers first and last are turned, plus an English name, bank lists all three.

crypto-or-third-party-payment | Salary advance was cashed by the cousin of the hire at the counter in Harbin.

crypto-or-third-party-payment | Told us that a friend "collects for all of them".
? | Six employees of other firms among them.

timezone-mismatch | Lunch he called it, for us and for Nashville it was 11 pm.

timezone-mismatch | VPN dashboard: activity curve is that of a nine to six day in Seoul.
vpn-location-mismatch-noted | He should be in Phoenix.

~timezone-mismatch | Shadow in the room like late evening, she said 9 am.
= trouble-explained | Shutters down, rolled them up, full sun.

timezone-mismatch | EXIF of the proof of address: taken 03:17 local, shadows of noon.
support-document-altered | Power company has not issued that bill.

timezone-mismatch | Support calendar offers his free hours, all between our midnight and six.

timezone-mismatch | Roosters and breakfast radio at what would be her bedtime.
? | Radio in a language not of her region.

~timezone-mismatch | Git stamps say +0530 on half of the commits from Lisbon.
= discrepancy-explained | CI robot in the Chennai office signs merges in his name, config shown.

timezone-mismatch | Pay clerk rang at 2 pm Detroit, he whispered that all are asleep.

- | Works Tue to Sat, agreed.
- | Mondays no reply.

timezone-mismatch | Stated home Warsaw; new year's greeting came eight hours early.

~timezone-mismatch | Online at hours nobody in Reno keeps.
= discrepancy-explained | He covers the Tokyo pager this quarter, rota by our own SRE lead.

timezone-mismatch | Windows event log: zone set to US Central each morning, was UTC+9 before.
first-day-recon | On start he also dumped the user list.

id-photo-mismatch | On the card a thin man with a scar, before us none of it.

id-photo-mismatch | Ticket 9033: "portrait in chip vs. live, negative, repeated by second officer".
refuses-id | A second document he would not lay out.

~id-photo-mismatch | Clerk said the picture could never be this lady.
= discrepancy-explained | Burn injury in 2019, clinic papers, iris and signature agree.

id-photo-mismatch | Picture from licence office arrived today: not the one we hired.

id-photo-mismatch | Real owner's mother saw our still: "I don't know that boy".
id-owner-denies | Her son drives a bus and has never been in IT.

id-photo-mismatch | He wears the name of the card, hardly its face.
- | Reviewer asks for rejection.

~id-photo-mismatch | Score 22, the face on the permit was judged to be foreign to the applicant.
= trouble-explained | The permit was laid on top of his wife's, tool read the lower one.
id-shown-and-matched | Redone, 96.

id-photo-mismatch | School bus company: licence portrait is of driver B, at the wheel is driver C.

- | Passport photo taken in the booth downstairs.
- | Accepted by the office.

id-photo-mismatch | Doctor on call versus picture at the medical chamber: different woman.
support-document-altered | Chamber says the certificate number was never given out.

~id-photo-mismatch | Photo in the visa belongs to another, we thought.
= discrepancy-explained | Ten years and a beard; dental chart and embassy's own check settle it.

id-photo-mismatch | Side by side in the report: document left, webcam right, "two individuals" underneath.
