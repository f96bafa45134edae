# sixth round
camera-off-refusal | Credit union's video ID: applicant keeps her finger on the lens, will not lift it.

camera-off-refusal | Day 30 and nobody on the squad could pick him out of a crowd; squad lead's requests for video refused.
- | Squad lead wrote to HR on 4 May.

~camera-off-refusal | Asked nicely, then firmly. Still no image of Ms Varga.
= camera-off-explained | Burglary on Sunday, laptop gone, she was on her neighbour's old PC, police number given.

~camera-off-refusal | Image withheld at the licence interview.
= discrepancy-explained | Withheld by us: recorder setting "audio only", his side was sending.

background-call-center | Sound editor isolated five other applicants giving five other names.

background-call-center | We called unannounced, a receptionist said "interview room four is busy".
persona-collision | When put through he asked which of his names we wanted.

~background-call-center | Crowd of talkers, headsets, scripts being read.
= trouble-explained | Blood bank's phone drive, she volunteers there on Wednesdays and stepped outside.

evades-personal-questions | Says his project was secret; it is on the vendor's public page. Told nothing of his part anyway.

evades-personal-questions | Notes of round 2: topic "yourself", 25 minutes, content nil.
- | Two interviewers, same result.

~evades-personal-questions | Declined four questions on the previous hospital.
= employer-confirmed | Malpractice case where she is witness, hospital counsel and HR confirmed post and silence.

crypto-or-third-party-payment | Invoice from Lviv, bank in Limassol, holder a lady unknown to both.

crypto-or-third-party-payment | He sends wallet strings by text to the bookkeeper each Friday.
- | Bookkeeper has not paid.

~crypto-or-third-party-payment | Holder field shows "Gem. Waisenkasse".
= payee-confirmed | Guardian office holds it for him till he is 18 in May, city confirmed.

crypto-or-third-party-payment | Direct deposit form: name typed over, under it another name shines through.
support-document-altered | Bank never issued that voided cheque.

timezone-mismatch | Milk is delivered behind him at what should be supper in Vancouver.

timezone-mismatch | Her tickets are all closed while her town sleeps, 96 of 97.
hours-refused | A call at eleven local was turned down five times.

~timezone-mismatch | Streetlights on at his end, three in the afternoon.
= trouble-explained | Film set across the road, night scene, he showed the trucks.

id-photo-mismatch | Notice from DMV: stored portrait and sent selfie, no match, supervisor agrees.

id-photo-mismatch | The guard's ID was a good one. It was not the guard's.
id-rented-or-borrowed | Owner admits he lets it out by the week.

~id-photo-mismatch | Ferry clerk would not believe card and face.
= id-verified-in-person | Harbour police took prints, same person, chemo had changed her.

work-permit-refuted | Scaffold firm's five cards were read at the site gate, reader and agency both say void.

work-permit-refuted | The sponsor licence on her letter was revoked before the letter, Home Office list shows.
- | Letter kept.

~work-permit-refuted | Answer from Madrid: no authorisation.
= discrepancy-explained | Autonomous region issues it for her trade; Barcelona sent the order.

school-not-found | Embassy's culture section: no academy of that name in Accra, Kumasi or Tamale.

school-not-found | MBA body lists 900 schools, his paid for one that sits in none of the lists.
referee-text-only | Its "dean" answers by chat only.

~school-not-found | Police college unknown to my tool.
= school-confirmed | Interior ministry of Saxony runs it, sent his marks.

employer-site-copied | Same terms, same typos, same CEO letter as a firm in Pune, CEO's name replaced.

employer-site-copied | Whistle by a web archivist: site of his "clinic" was mirrored from a spa.
employer-staff-unfindable | Of nine doctors shown none is in the medical list.

~employer-site-copied | Whole pages the same as with a rival.
= discrepancy-explained | Rival was bought by them in July, announcement in the gazette.

agency-opaque | Bench list of 80, asked who of them was ever seen: "we don't track that".

agency-opaque | Guard company's vetting officer is on the phone a minute, then it is "confidential".
- | Port authority informed.

~agency-opaque | They keep their reports.
= discrepancy-explained | Reports lie with the state licence office by law; office let us look, all six fine.

remote-desktop-use | Typist is 12 hops away, says trace; machine is under a bed in Queens.

remote-desktop-use | Splashtop log on the claims PC: in at 8, out at 5, each day, from Odesa.
- | Adjuster lives in Kent.

~remote-desktop-use | Foreign login on his mailbox, Sao Paulo.
= network-explained | Mail app's push server stands there, vendor's page lists the range, mine shows it too.

place-vague | Parcel label by her: name, state, "USA".
- | Returned to sender.

place-vague | Four calls, four times "near the lake".
cannot-answer-local | Which lake he could not say.

~place-vague | City left open by her.
= address-confirmed | Moved that week, keys on the 3rd, registered on the 5th in Namur.

same-photo-as-other | Recruit 17 and the man expelled in course 3: portraits cover each other line by line.

same-photo-as-other | Casting base: a single picture, five stage names, five tax forms.
alias-used | She admits to three of the names.

~same-photo-as-other | Her face sits in a rejected file.
= discrepancy-explained | Rejected for lack of quota in 2022, same name, we invited her to apply anew.

profile-owner-other | Tutor page's owner lives in Cape Town and teaches there today, under that face.

profile-owner-other | Wrote to the address on the profile: a nurse, astonished, sent her badge.
id-owner-denies | She has applied nowhere.

~profile-owner-other | Runs under "Club Chess Gent".
= account-control-proven | He is the club's secretary, posted our phrase, chair agrees.

account-recent | Journeyman for 30 years, guild forum user for 30 hours.

account-recent | All of his stars, posts and friends are of this calendar week.
many-profiles | Three further pages of that name are of last week.

~account-recent | Page younger than our ad.
= discrepancy-explained | Our ad asks for a page; she wrote so, and three ministries know her since 1999.

synthetic-voice | Lender's biometric desk: replayed, generated, not live.

~synthetic-voice | Sounds like sat-nav.
= trouble-explained | Sat-nav it was, he sat in the car and parked.

false-premise-accepted | "Who took over after the fire?" He named a successor. Never a fire, owner says.

~false-premise-accepted | Confirmed our invented client.
= discrepancy-explained | Client exists under that very name in Riga, pure chance, invoice shown.

referee-same-voice | Charity: patron, treasurer and applicant on tape, one speaker by three methods.

~referee-same-voice | The head of school had her voice.
= referee-confirmed | Head of school called again from the school line beside our local colleague.

payee-churn | Bank sheet of temp 88: opened, paid, closed; opened, paid, closed; opened.

~payee-churn | Nine edits of her pay data.
= trouble-explained | Nine edits by the tester, who used her record as sample, restored.

first-day-recon | Temp clerk's first print job: list of all safe codes.

~first-day-recon | Went through rooms and took pictures of each socket, first morning.
= tool-agreed | Safety officer, it is the yearly socket check, insurer's form.

several-jobs | Two warehouses, one forklift driver, both early shift, stamps of one minute apart.
shared-account | Brother drives on his stamp at the second.

~several-jobs | Ministry has her as full-time teacher.
= discrepancy-explained | Ministry's list is of August, school closed in September, dismissal letter of all staff seen.

handle-listed | Bank's intelligence desk has his Signal name from the public sheet of April.

~handle-listed | Name found in the leak of the crew's chat.
= discrepancy-explained | As a target; they tried to rent his account, he reported it that week, ticket shown.
