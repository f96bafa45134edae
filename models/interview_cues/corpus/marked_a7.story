# Engineers, surveyors, scientists, IT certificates, inspectors
support-document-altered | Credly link in his PDF leads to a badge he drew himself, it's called "Architect Pofessional".
proxy-interviewer | Pearson's proctor team voided the sitting: two heads, one of them on the floor under the desk.
- | He ranked 2nd of 80 with us.
- | Third place gets the call.

~proxy-interviewer | Proctor's note: "second head visible beneath table."
= trouble-explained | A Labrador. Footage shows ears.
- | Score upheld, 871, cloud team, Monday.

- | Lift inspector, six towers.
support-document-altered | Says SAFed; SAFed says "stopped at the theory".
own-work-unknown | Which governor's on tower 4, the one he signed off on the 12th? He didn't know there's a governor.
- | Towers taped shut, grannies on the stairs.

~own-work-unknown | He couldn't say one word on the tower he is supposed to have inspected.
= discrepancy-explained | I had the register upside down, tower 6 is Marsha's. On tower 4 he went through rope by rope.
- | Apologies to both.

- | Chemist, QC.
support-document-altered | RSC check: membership number is a school's group rate.
resume-copied | Career history belongs to a woman at Merck, down to the rowing medal.
id-owner-denies | Rang the rower. "Rowing yes, Swindon never."
- | HPLC column arrives regardless.

~resume-copied | Half her CV turned up under another lady's name on a jobs board.
= sharing-explained | The board's parser merged two uploads of one afternoon; they've split them and mailed us the server note.
- | The other lady's now hired as well, in purchasing.

- | Dam surveyor, Portuguese.
support-document-altered | Ordem dos Engenheiros wrote: "cédula 51177 — membro falecido."
phone-voip-noted | His "Lisbon landline" is an app number sold in bundles.
- | Reservoir is at 91 per cent.

~id-owner-denies | Engineer 51177 in person said on the telephone that he doesn't know of us nor any post.
- | Post withdrawn within the minute.
= discrepancy-explained | I'd dialled the father. Both Eng. João Matias, seven digits apart.
- | Post un-withdrawn. Dam visit on the 5th.

- | Penetration tester with the hard exam behind him.
shared-account | The lab VPN of that exam was up from Bucharest and from Multan at one time.
skill-gap | nmap? He asks whether that's the Norwegian one.
support-document-altered | Issuer revoked, mails "integrity".
- | Client kick-off is at 9.

~skill-gap | Passed the 48-hour exam, then froze at a three-line loop with us.
= trouble-explained | Dislocated shoulder from the morning's bike, he was typing left, he'd not wanted to cancel.
= own-work-explained | Friday with both hands he tore our demo box apart and told us how.
- | Sling's purple.

- | Fire-safety engineer.
support-document-altered | IFE membership card is a gym card underneath.
contradicts-resume | Grenfell review team in the letter; in the room, "no, I followed it on the telly".
- | The hotel opens in a month.

~contradicts-resume | One CV says member of the team, the other says observer.
= discrepancy-explained | Observer till June, member from July, appointment letters for both.
- | She signs our stairwells now.

- | Astronomer. Museum post.
school-denies | Leiden: "not doctor, not master, once visitor in the shop."
photo-found-elsewhere | Picture with the telescope is out of an optics catalogue.
- | Children's hour went rather well.

~photo-found-elsewhere | His portrait hangs in a catalogue of telescope makers, page 9.
- | Stock model? I asked.
= | They gave him an eyepiece for posing. He's page 9.
- | He's funny about it.

- | Bridge bearing specialist; from Ankara, I think.
document-opened-elsewhere | Contract link clicked in Dnipro, in Ho Chi Minh City, in Ankara last.
id-photo-mismatch | The chamber's photo has him with a cleft chin and blue eyes. On Teams brown, round.
- | Bearings are due in week 40.

~id-photo-mismatch | Chamber's register picture is a man of 25 with hair to the shoulder.
= id-shown-and-matched | Taken at graduation, 1989; passport of last year was put next to the face and that was that.
- | Kept the guitar, lost the hair.

- | Calibration engineer.
support-document-altered | UKAS schedule he sent us has sixteen labs, theirs has fifteen.
employer-young | The sixteenth was incorporated nine days prior to his CV.
- | Torque wrenches go to Derby as always.

~employer-young | His lab opened in 2023, he claims to have worked there since 2011.
= discrepancy-explained | Buy-out by its own staff; same benches, same lady on the phone, new number at Companies House.
= employer-confirmed | Same lady put me through to the works accountant who had 2011 in a binder.
- | Torque wrenches go to him.

- | Nuclear welder, coded.
support-document-altered | Coupon X-rays are one coupon, mirrored.
test-substituted | The 6G pipe was burnt by his uncle while he held the shield.
- | Uncle, are you looking for work?

~test-substituted | Instructor says that some other lad ran the root pass on his coupon.
= discrepancy-explained | Demonstration piece; the stamped one, W-114, he welded from cold with three of us watching.
- | 100% on bend.

- | Data scientist, Harvard certificate.
support-document-altered | It's the free audit of a two-hour course and the word "audit" has been whited out.
plausible-wrong | P-value is "the price value".
- | Very nice slides.

~plausible-wrong | He said a median "depends on the outliers". Come on.
= trouble-explained | Captioning ate the "hardly". Recording has him saying it right.
- | Through to panel.

- | Geologist, Botswana job, e-mail to Perth.
peer-report | AusIMM's ethics clerk says they're after him for salted cores in Ghana.
alias-used | There he was Dr Kofi Mensah-Brandt, here Ken Brand.
- | Rig's on standby at 9k a day.

~peer-report | A letter from Accra's mining chamber accusing "K. Brand" of salting.
= discrepancy-explained | Written by his ex-partner on pinched letterhead; the true chamber disowned it by phone and mail.
- | Ken flies Sunday.

- | Site manager with the SMSTS.
support-document-altered | QR goes to a Dropbox with five names' worth of passes.
identity-borrowing | He'd asked two labourers for their CSCS log-ins "to sync".
- | Fence is up, he's not.

~identity-borrowing | He was going round collecting people's card details on his first morning.
= tool-agreed | Turnstile contractor's sheet, I'd given it to him, 40 names by lunch.
- | Good first morning, frankly.

- | Seismologist, remote, "San Mateo".
cannot-answer-local | Couldn't name a single bridge over the Bay.
event-false | Told us of the quake that woke him; network shows none above 1.2.
- | Irony noted by all.

~event-false | "A tremor woke me at five", our own net had zero.
= discrepancy-explained | Quarry blast; their notice on the council's page, 05:02.
- | He'd felt it, our net filters those.

- | Wind turbine tech, GWO.
- | WINDA ID typed, five modules green.
- | Sea survival lapses in May, we book the refresher.
referee-confirmed | Foreman at the Esbjerg yard, through the switchboard: take him.
- | Boots 47.

- | BIM manager, Cairo syndicate.
phone-unreachable | Syndicate didn't lift the phone a full week.
- | Degree evaluation has been requested from a second body.
- | Likes our coffee.

- | Patent examiner with a doctorate "in progress".
portfolio-copied | Poster he showed is Mihaela's; she stood in the corridor when he said mine.
school-denies | Doctoral office has him as withdrawn with a fee debt.
- | Mihaela gets a bonus.

~portfolio-copied | Poster has Mihaela's name scraped away.
= | Co-author. Printer cut the edge, all the posters that day lost their right margin.
- | Mihaela told us before he even got there.
