# eighth round: one more of each cue, other countries
long-latency-answers | Customs broker, Mersin: tape shows equal gaps before all answers, longest against shortest 0.4 s apart.
- | None of our staff talks like that.

cannot-speak-claimed-language | Nursing home in Graz: says Croatian from birth, resident's daughter had to give up after "dobar dan".
- | Papers say Split.

address-change | Customs form for the laptop: consignee altered by him from Tbilisi to Batumi to Yerevan.
- | Within five days.
place-conflict | On the tax form it is Baku.

~address-change | Wanted it sent to Osaka in place of Kobe.
= tool-agreed | Osaka depot images all laptops, our own IT had told him to write that.

ai-assistant-use | Teacher's trial lesson: tablet prompted her each sentence, pupils read it in the window pane.
- | Head teacher saw it then.

id-forged-issuer | Home Office carrier line: this biometric card number was never put out.
- | Reported by the airline.

id-number-mismatch | AHV number checked at the office in Zug, it is a retired painter's.
- | Applicant: 27.

school-denies | Tehran, Shiraz and Isfahan all asked, in none of them did he study.
- | First he had named only one.

contact-changed | The guard firm has a card of him with seven crossed-out numbers.
- | Eighth is in pencil.

~contact-changed | Number, mail and street new since Monday, looked like a runner.
= discrepancy-explained | Witness protection liaison called from the police main line and confirmed, no details.

portfolio-copied | Hair stylist's book: pictures from a salon in Seoul, salon's own watermark blurred.
- | Salon sent the originals.

phone-other-name | Bolt driver was told to ring the number, app said "Maksim". Applicant: Peter.
- | Same with the food courier.

document-opened-elsewhere | House rules of the Zurich clinic read at a Vientiane address, by his link.
- | He was to be in Chur.

same-resume-as-other | Bus company got it as a driver's, we as a planner's; dates, gaps and praise are equal.
- | Other name on theirs.

~same-resume-as-other | Eight equal resumes in one morning, tool locked all.
= sharing-explained | Plant closing in Gera, the union typed them for its members, union and plant confirmed the eight.

referral-chain | Staff lists of the harbour: each bogus crane man had been put up by Soto, ours also.
- | Soto's pass is blocked.

account-vanished | Vet's page at the chamber's forum taken off by her when the chamber put a question.
support-document-altered | Chamber does not have her licence number.

skill-gap | Audit firm: passed the Excel test at home in 6 min, here could not freeze a row.
- | Partner and two seniors present.

school-detail-unknown | Hotel school: uniform, motto, lake, none of it known to her.
- | Two colleagues of ours are from there.

referee-shares-contact | Head chef as referee and cook as applicant hold one mail account, bounced mail showed it.
- | "Alias: cook, chef".

own-device-insisted | Radiographer reads from home, on his own screen and box only, ours came back in its foil.
remote-desktop-use | His box turned out to be a hired seat in a data hall.

signins-apart | Tram depot: tablet at the depot in Brno, its user signs in from Karachi.
- | 26 nights running.

~signins-apart | Audit trail Oslo, badge Tromsø, same nurse, same minute.
= trouble-explained | Two nurses called Hansen, ids were merged by the update, split again today.

data-taken | Notary's clerk sent the deeds register to his own cloud before resigning.
? | Chamber of notaries has opened a case.

wallet-listed | Swiss bank's desk: wallet in the mandate is in SECO's annex.
- | Mandate came with the consultant.

~skill-gap | In the live class she failed at what she had taught on video.
= discrepancy-explained | Fever of 39, school nurse measured it; second class on Monday very good.

~referee-shares-contact | Candidate and former head answer on one number in Apia.
= sharing-explained | Village has one public line, mission school confirmed the head and her years by letter.

~portfolio-copied | Bakery in Nantes claims the cakes in her book.
= employer-confirmed | She made them there as apprentice, owner found his list and says they are hers.

~own-device-insisted | Declined our laptop on three dates.
= | Union rule at the theatre, all stage staff bring own, HR had forgotten to tell us.

~school-denies | Lycée in Dakar: nobody of that name.
= name-change-documented | School book has his father's village name, judge's paper of 2016 joins the two.
