# Kind C: whole small notes after cases like the published ones
- | Staff engineer, remote, Charlotte.
camera-off-refusal | "My camera, my choice", and that was that, three rounds running.
avoids-in-person | Office is nine miles from his address; flu, funeral, flat tyre, in that order.
- | Hiring manager asks for a decision from us.

- | Staff engineer, remote, Raleigh.
~camera-off-refusal | Kept the lens shut when asked, said only "rather not".
= camera-off-explained | Wrote after: bandage on her face from surgery on Monday, would be on next week.
= camera-on-and-same-person | On camera the whole hour on the 19th.
- | Moves on.

- | Account executive, Boston.
lip-sync-mismatch | Dubbed film: mouth closed on "Massachusetts".
live-check-refused | Asked to turn his head, he said he does not do tricks.
- | Recording in the folder.

- | Account executive, Newark.
~lip-sync-mismatch | Words came a second after the mouth.
= trouble-explained | Same for us two: Zoom room's audio bridge lagged, IT saw it on all calls that day.
- | Reference one good.

- | Customer success, Spanish desk, Miami.
voice-changed | After the "reboot" a deeper man carried on mid-sentence.
phone-other-name | Callback shows the line under one Teresa Vinh.
- | No second call.

- | Customer success, Mesa AZ.
~voice-changed | Half an octave up on the Wednesday call.
= | She had laryngitis on the Monday, told us at the start of it.
- | Offer accepted.

- | Junior developer, agency pool.
background-call-center | I could hear two other men introduce themselves to two other firms.
scripted-identical-answers | Why us, why now, worst bug: three times the same forty words.
- | Pool paused.

- | Support agent, currently employed, Omaha.
~background-call-center | Lots of talk in the background.
= trouble-explained | He took the call in his employer's break room, turned the laptop round and showed it.
- | Fine for phone work.

- | Property manager, lettings, Croydon.
id-altered | Licence number starts with letters that do not spell any part of his surname.
cannot-answer-local | Ten years in Croydon, asked us what the tram is.
- | Right-to-work check failed there.

- | Lettings negotiator, Reading.
~id-altered | Scan of the licence has a grey box over the address.
= | Her solicitor told her to mask it until the offer.
= id-shown-and-matched | Unmasked original seen at the desk, all as on the form.
- | Start 1 June.

- | Accounts assistant, Belfast.
refuses-background-check | Will give no permission to contact anybody she has worked for.
evades-personal-questions | Each question on 2020 to 2022 came back as a question to us.
- | Rejected.

- | Accounts assistant, Newry.
refuses-background-check | Declines a check with the present employer until she has given notice.
- | Earlier two answered by return.
- | Normal for this trade.

- | Security engineer, shared screen test.
screen-share-leak | Chrome menu for a second showed five people signed in, five first names.
returned-under-new-name | One of the five we sent away in January.
- | CISO told.

- | Incident analyst, screen share round.
~screen-share-leak | Another man's name stood on top of the mail tab.
= sharing-explained | Borrowed her husband's laptop, ours would not install; husband came in and waved.
- | Passed the test.

- | Data analyst, says Vancouver.
timezone-mismatch | Sun full on his face at what is 11 pm there.
event-false | Blamed the ferry strike; ferries ran all week.
- | Asked once more, no reply.

- | Data analyst, says Halifax NS.
~timezone-mismatch | Offered slots at 3 am his time.
= | Calendly was still on London from his holiday, fixed the same day.
- | Interview done at noon Atlantic.

- | Hospital registrar, overseas papers.
id-forged-issuer | Check digit of the passport line comes out 4, printed 9.
school-denies | Faculty in the capital: number belongs to no one in that year.
- | Home Office line has it.

- | Ward clerk, Leicester.
- | Passport reader gave red twice.
= id-verified-in-person | Reader's lamp was dead; post office check the same afternoon passed.
~id-altered | Lamination lifted at a corner.
= | Passport office: known batch fault, still valid.
- | Start confirmed.

- | Platform onboarding, delivery couriers, Glasgow.
idcheck-abandoned | Selfie step opened fourteen times and left fourteen times.
account-swap | Then a mail: could his brother-in-law's account be used, it is "already verified".
- | Declined.

- | Platform onboarding, courier, Leeds.
~idcheck-abandoned | Left the face check half way, three attempts.
= | App version 7.2 hung on that phone model, vendor bulletin.
= id-shown-and-matched | Hub lead matched him to passport by eye.
- | Live from Friday.

- | Farm labour, Ontario.
work-permit-refuted | Service Canada has that LMIA for a fish plant in another province.
form-intermediary | Papers were filled in by a man at a motel, 400 a head.
- | Labour ministry has taken over.

- | Farm labour, Manitoba.
~work-permit-refuted | Portal answered "no status found".
= discrepancy-explained | Two surnames run together; with a space it is green until 2027.
- | Copy printed.

- | Interview platform alert, Java dev.
virtual-camera | Feed came from OBS, platform says.
same-photo-as-other | Face vector equals that of an applicant of 12 May, other name.
- | Both closed.

- | Java dev, Toronto.
~virtual-camera | Alert: input device is ManyCam.
= | He streams chess in the evening, channel has the same set-up since 2018.
= camera-on-and-same-person | Switched to the built-in camera when asked, no change in the man.
- | Passed.

- | Product manager, London fintech.
resume-copied | All nine bullets belong to a woman at a bank in Oslo; she sent us hers from 2020.
profile-conflict | His own LinkedIn said hotel reception until last month.
- | Archived.

- | Product manager, Dublin.
~profile-conflict | LinkedIn ends her job eleven months before the CV does.
= discrepancy-explained | Maternity leave; she stopped updating. HR there gives the CV's date.
- | Offer out.

- | Threat intel match, applicant 20931.
email-on-list | Gmail appears in the annex of the FBI notice of July.
address-on-list | Two of her logins sit in the range from the same annex.
- | Do not contact, legal hold.

- | Threat intel match, applicant 21007.
~email-on-list | Address hit on the shared list.
= discrepancy-explained | List has a dot where his has none; partner withdrew its entry on the 8th.
- | Back in the queue.

- | Recruiter, three weeks of mails.
contact-changed | Fourth Gmail, second Telegram, a new number with each stage.
phone-rented | Number three is on a site that sells codes by the text.
- | Asked for one that stays. Nothing came.

- | Recruiter, nurse assessor, Exeter.
~contact-changed | New mail and new mobile after the offer.
= | She left her husband; domestic abuse officer vouches, old ones unsafe.
- | Records marked restricted.

- | Reference house case, HGV yard in Essex.
employer-young | Haulier vouching for five years of work got its company number in February.
referee-same-wording | "A credit to any fleet" in all six letters.
- | DVSA informed.

- | HGV driver, Hull.
~employer-young | Firm on the CV registered two years after he began there.
= discrepancy-explained | Was a partnership first, same yard, old invoices and the accountant's note.
- | Licence check good.

- | Tip from a partner bank.
employer-front | Last employer is one of the names in the indictment from Missouri.
peer-report | Their fraud desk closed his account in May.
- | Not proceeding.

- | Web agency reference, remote dev.
employer-site-copied | Same team photos, same typos as a studio in Adelaide, only the logo swapped.
employer-staff-unfindable | Seven named on it, nobody with a trace.
- | Adelaide thanked us.

- | Designer, Brighton.
~employer-site-copied | Studio page is word for word another studio's.
= | Both are one owner, trading names on the company record.
employer-confirmed | Owner rang from the registered number and knew her.
- | OK.

- | Vendor due diligence, IT staffing, New Jersey.
employer-address-empty | Headquarters is a split-level with a trampoline.
agency-opaque | Which of forty consultants were seen in person? "Confidential."
- | Vendor not approved.

- | Vendor due diligence, two-person payroll firm, Kent.
~employer-address-empty | Registered at the director's home.
= | Usual for its size.
= | Both directors met at their accountant's, ID seen.
~agency-opaque | First answer on screening was one line.
= | Sent the full policy and four sample files on the Tuesday.

- | Game artist, portfolio round.
portfolio-copied | Frames 3 to 9 carry a studio's watermark under a blur.
own-work-unknown | Asked for the layers, he did not know what was under the hair.
? | Studio in Montreal confirms theft.

- | Game artist, Guildford.
~portfolio-copied | Reverse search puts his dragon on someone else's page.
= discrepancy-explained | The page is his old team lead's; credits list name him for that asset.
- | Art test next.

- | Number check, senior SRE.
phone-voip-noted | Line type: fixed VoIP, Bandwidth.
phone-unreachable | Eleven calls over six days, never once a human.
off-platform | Answers each by WhatsApp within a minute.
- | Parked.

- | Number check, SRE, Minneapolis.
phone-voip-noted | Google Voice number.
- | Picked up on second ring.
local-knowledge-shown | Lives there, talked about the light rail works.

- | EDR ticket 5530, contractor laptop.
kvm-hardware | USB id of a PiKVM since the first evening.
second-remote-tool | RustDesk next to TeamViewer next to Chrome Remote.
- | Isolated, courier booked.

- | EDR ticket 5561, video editor.
~kvm-hardware | Capture stick seen on the port.
= tool-agreed | It is the Elgato on the kit list, bought by the studio.
- | Closed as benign.

- | Mac build engineer.
remote-desktop-use | Her "own Mac" is a rack unit in Las Vegas, by the month.
hosting-address-noted | All commits push from a MacStadium block.
- | Asked for the serial. Not given.

- | iOS dev, Leeds.
~remote-desktop-use | Works on a colocated Mac mini.
= tool-agreed | It is our build farm, he had the ticket for it.
- | No issue.

- | Impossible travel report.
many-countries | Poland, Laos, Kenya and Ohio between breakfast and lunch.
data-taken | 41 GB went to a Mega account in the same hours.
extortion | Mail on Sunday: pay or the source goes public.
- | FBI field office called.

- | Impossible travel report, sales.
~many-countries | Three countries within six hours.
= network-explained | Flight Chicago, Frankfurt, Nairobi; wifi on board, ticket from our travel desk.
- | Nothing to do.

- | Sandbox score from applicant portal.
machine-emulated | Fingerprint is a multi-login browser's, battery never moves from 100.
same-device-as-other | Canvas hash shared with 30 other profiles.
- | Batch rejected.

- | Applicant portal, Ottawa.
~same-device-as-other | Seven applicants on one browser.
= sharing-explained | Public library terminal; branch manager confirms the job club on Mondays.
- | Scored as usual.

- | DocuSign trail, contract 771.
document-opened-elsewhere | Offer letter read first in Vladivostok, then signed from Tampa.
place-conflict | Form says Tampa, call said "near Dallas".
- | Offer on hold.

- | DocuSign trail, contract 802.
~document-opened-elsewhere | Read in Lisbon before it was signed in Leeds.
= | Her solicitor sister is in Lisbon and read it for her, mail chain attached.
- | Countersigned.

- | Screener call, "remote US".
place-vague | "East coast. The east part."
cannot-answer-local | No name for the river, the highway or the supermarket.
- | No further round.

- | Screener call, Yukon.
~place-vague | First said only "up north".
= local-knowledge-shown | Then a quarter of an hour on the ferry, the Alaska Highway and his dog sled club.
- | Good call.
