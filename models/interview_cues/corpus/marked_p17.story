# seventh round: indirect fraud, honest told strongly
~id-photo-mismatch | Hair, nose, age: the card is not of this person, I wrote at 9:10.
= discrepancy-explained | At 9:25 she laid out the right card, the first was her daughter's.
id-shown-and-matched | Right card matched.

id-photo-mismatch | Blue eyes on camera, brown on the residence card, lens test done.

~several-jobs | Pension office counts two full posts for him.
= discrepancy-explained | Two posts of one year, the second began when the first ended, sum row misread.

several-jobs | Out-of-office of another company's domain came back under his name.
- | Domain is a bank's.

several-jobs | Our lab tech is head of lab, full time, at the university across the river.

~remote-desktop-use | Sign-in from Belgrade. He said nothing of Belgrade.
= network-explained | Train wifi Vienna to Graz is run from there, rail firm's site says it.

remote-desktop-use | Power meter of her flat reads zero, laptop in it works all day for someone.

remote-desktop-use | Office IP, badge out. Someone is on his desktop from afar.
vpn-location-mismatch-noted | Far end answers from Kyiv.

~account-recent | Sourcer: registered on 1 Nov, can't be a 20 year career.
= own-work-explained | Showed his notebooks since 2006 page by page and rebuilt the valve drawing.

account-recent | Escort vessel's mate, "since 1990", seafarer portal first login last night.

account-recent | Cleaner's platform history starts after the ad and ends before the call.

~profile-owner-other | Profile says Dr. Amira Nasser, we have a Mrs Stein.
= name-change-documented | Married in June, register extract, profile not yet changed.

profile-owner-other | The reviews under "my kitchen" are those of a cook in Lille who sent me his contract.

~same-photo-as-other | System merged her with a man of another agency, same picture.
= trouble-explained | Agency's default avatar, 200 people have it.

same-photo-as-other | Put the four badge prints on the table: four firms, four names, him.

~work-permit-refuted | Consul phoned: forged, seize it.
= discrepancy-explained | Consul phoned again: other case, same surname, sorry.

work-permit-refuted | Residence title exists, holder flew home for good in 2020, says the registry.
id-rented-or-borrowed | Holder's brother passes it round.

~school-not-found | Ministry mail: "we have no such school".
= discrepancy-explained | Wrong ministry, it's under Agriculture, who sent the list with it.

school-not-found | Certificate from "Harbour Pilots Institute". The pilots' union: there is none, training is on the job.

school-not-found | Satellite picture of the campus in his brochure is a prison's.
support-document-altered | His marks sheet is a form sold online.

~employer-site-copied | Shop A and shop B, same photos of same staff.
= sharing-explained | Married couple, two shops, staff works in both, tax office lists it.

employer-site-copied | Hospice page with our own town hall's pictures and a notary's text.

~agency-opaque | "No information", said the agency's desk, three times.
= discrepancy-explained | Desk is a call service; the owner drove over with the binder.

agency-opaque | Temp firm's binder shown: 60 sleeves, 60 times the same sheet.

~place-vague | His answer on residence: "depends".
= trouble-explained | Custody week by week, two flats in Lund, both on the court paper.

place-vague | Neighbourhood nurse, which neighbourhood? "The usual."

~payee-churn | Every two weeks new bank.
= tool-agreed | Our pilot test of five pay apps, he is one of the ten testers.

payee-churn | Cash desk's list for her: bank, post, bank, card, voucher, bank.

~crypto-or-third-party-payment | He had us pay a Mrs Lund.
= discrepancy-explained | Child support, deducted by order of the agency, its letter has our file number.

crypto-or-third-party-payment | Stage fee to be put on the singer's manager's private card, manager unknown to the union.

~first-day-recon | Phone codes of half the team were with her by noon.
= tool-agreed | She hands out the tokens, that is her job, list by IT.

first-day-recon | New porter tried each staff door with his badge before ten on his first day and noted which opened.

first-day-recon | The bot asked for a code, the hire read it out to a man on speaker, first hour.
shared-account | Man on speaker then did the induction test.

~handle-listed | Found: same nick, same flag, on the agency's sheet.
= discrepancy-explained | Sheet was a quiz from our awareness training, made by us with staff nicks.

handle-listed | Seized server had a user list, published; his login of 2023 is line 210.

~referee-same-voice | Team was sure: candidate plays the boss.
= referee-confirmed | Boss came to our fair in Essen, voice indeed alike, card and firm real.

referee-same-voice | Listen at 2:14: boss forgets, says "my application".

~synthetic-voice | Machine, said my colleague after one sentence.
= trouble-explained | It was the hold message of their exchange, then she picked up.

synthetic-voice | Doctor on the portal has no voice of his own, six "doctors" there use one engine.

~false-premise-accepted | Fell for our trap on the second depot.
= discrepancy-explained | Second depot opened last month, not yet on the web, dispatcher there confirmed.

false-premise-accepted | He thanked for the greetings from a boss who died, by our fiction and by nobody's record.

~evades-personal-questions | Got round all I asked on her degree.
= school-confirmed | Degree is fine, registrar wrote; she had been told by her coach to be brief.

evades-personal-questions | What did you do there, Mr P.? "Things got done."

~background-call-center | Sales talk by many mouths.
= trouble-explained | Fish auction, he is buyer there, it ended at eleven.

background-call-center | Tape 3: someone shouts "next, the German bank", chairs move, our man says hello.

~timezone-mismatch | Clock in the corner said 02:10.
= trouble-explained | Oven clock after power cut, blinked.

timezone-mismatch | Asked for the time, no looking: he was 13 hours ahead of his street.

~camera-off-refusal | Not one frame of him, he did not react to the ask.
= discrepancy-explained | Ask was in Dutch by the bot, he has none and needs none for the post.
camera-on-and-same-person | Frame by frame the same man as on 2 May when asked in English.

camera-off-refusal | Kitchen head: "show me your hands at work." Lens remained shut, three requests.

camera-off-refusal | Judge asked the expert to show himself on the link; expert would not.
evades-personal-questions | Nor would he say where he was trained.
