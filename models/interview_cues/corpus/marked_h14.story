# Honest people, plainer and longer notes: recruiters and interviewers.
- | Phone screen with Tobias Ekkert, payroll accountant, 25 minutes.
- | Salary expectation within band, notice period six weeks.
~long-latency-answers | There was a delay of three or four seconds before every answer, and then he spoke very fluently.
- | I noted it and asked the panel to keep an eye on it.
= trouble-explained | Panel round yesterday was on the office line and he answered at once; on the first call he had been in the car on hands-free.
- | Moving to references.

- | Panel interview, three of us, candidate in her study.
~coached-or-reading | For the whole first half she looked at a point to the left of the camera and seemed to be reading.
- | Daniel asked whether she had notes.
= | She turned the laptop: our own job description was taped to the wall with her questions in pencil beside it.
- | Second half relaxed, strong on supplier contracts.

- | Technical round for the backend role.
~own-work-unknown | When I opened his repository he could not tell me what the retry module does.
- | He asked for a minute to read it.
= own-work-explained | It was a part a colleague had contributed, marked as such in the log; on his own three modules he answered everything and changed one while we watched.
- | Recommend hire at level 3.

- | Onsite follow-up planned for the 12th.
~different-person | The receptionist called up to say that the man in the lobby was not the one in the photo she had been given.
= | She had been given the sheet for the 11 o'clock.
= id-verified-in-person | His passport was checked at the desk anyway and is his.

- | Applied for the remote support post from Tallinn.
~vpn-location-mismatch-noted | The careers portal shows her uploading from an address in Amsterdam.
- | I asked her about it by mail on Tuesday.
= network-explained | Her reply came with a boarding pass: she was visiting her sister that weekend, and every upload since then is from Tallinn.
- | Offer approved.

- | Reference stage, Ms Iyer, quality engineer.
~employer-denies | The plant in Pune said on the phone that they have no such former employee.
~referee-untraceable | They could not place the referee either.
- | I put the file on hold for a week.
= employer-confirmed | The head office in Mumbai wrote back: she was on the central payroll and seconded to the plant, 2016 to 2021.
= referee-confirmed | They connected me to the referee, who now sits in Chennai.
- | File is open again.

- | Interview by video, Mr Castellanos, logistics planner.
~name-mismatch-on-call | He joined under the name "Beatriz C." which is not in his application.
- | He apologised before I could ask.
= | Beatriz is his sister, whose laptop he had borrowed as his own was at the repair shop, and he turned it to show the sticker of her school.
= id-shown-and-matched | Residence card shown at the end, matches.

- | Data analyst, final round with the director.
~contradicts-resume | In this round she said she had left the bank in 2019, whereas her resume says 2021.
- | The director was not happy.
= discrepancy-explained | I went back to the recording: the question had been about the trading floor, which she did leave in 2019 for another department of the same bank.
= employer-confirmed | The bank's letter covers both.
- | Director is fine with that.

- | Shipping the starter kit for J. Molnar.
~address-change | Two days after signing he wrote that the laptop should go to a different address.
~requests-laptop-reship | The new address has another person's name at the door.
- | Passed to Security before doing anything.
= address-confirmed | It is his girlfriend's flat, where he has been registered since the 1st; the registration slip from the district office is attached.
= equipment-received-in-person | The courier had instructions to hand it over only against his ID and did so.

- | Group assessment day, eleven people.
~background-call-center | During his online slot many people could be heard talking in the background, as in a call centre.
- | Assessor marked it for review.
= | Review: he had been assigned to our own overflow room together with five others from the waiting list.
- | Scored second of eleven.

- | Candidate for the care home, night duty.
~refuses-id | She did not want to hold her passport up to the camera.
- | We left it at that and went on with the questions.
= | Later she explained that her last agency had kept pictures of it and a loan was taken out in her name.
= id-verified-in-person | On Thursday she brought it to the home, and the manager copied what the law asks for.
- | Two good references.

- | Translator test, forty minutes, on our platform.
~ai-assistant-use | The proctor wrote that an assistant window was open on her desktop and showed text.
= tool-agreed | The window is the glossary tool which the test instructions tell candidates to open.
- | Result 91.

- | First contact through the fair in Leipzig, met at our stand.
~account-recent | His LinkedIn profile was made three weeks ago although he has worked for twenty years.
- | Asked him how come.
= | He said he made it the evening after the fair because my colleague had told him to connect there.
= | The colleague remembers.

- | Mr Raghunath, network engineer, third conversation.
~voice-changed | His voice was clearly deeper and rougher than in the first two.
- | I asked if everything was all right.
= trouble-explained | He had shouted himself hoarse at his son's football final; by Friday he sounded as before.
- | Discussed start date.

- | Intake call for the bookkeeping team.
~shared-contact | The system warns that her phone number was used by another applicant last autumn.
= sharing-explained | The other applicant is her mother, who works in our Aachen branch now and laughed when I rang.
- | Next step is the Excel test.

- | Screening, design role.
~portfolio-copied | Four of the screens in his portfolio are also on the site of a designer called Mirko Pahl.
- | I wrote to Mr Pahl.
= | He replied the same day: they made them together at the agency, and the credits at the foot of both pages list the two.
- | Taste is good, pace is slow.

- | Warehouse lead, agency candidate.
~agency-opaque | The agency could not produce any record of the checks they claim to have made.
- | We told them that we would not go on without.
= | The records had been with their auditor; they arrived on Monday with the auditor's cover note.
= background-check-clear | Ours, done in parallel, is clean as well.

- | Live coding with Ms Adomako.
~skill-gap | It went far worse than the take-home and she did not finish the first task.
~disconnects-when-challenged | She then dropped out of the call at the second.
- | We were about to write her off.
= trouble-explained | Our editor host logged an outage from 14:02 to 14:31, and three other sessions broke off.
= own-work-explained | Repeated on Wednesday; finished both tasks and found a bug in ours.

- | Store manager, Bruges.
~place-conflict | She told me she lives in Bruges and told my colleague that she lives in Lille.
= discrepancy-explained | Both are true until June: weekdays with her parents in Bruges, weekends with her husband in Lille.
= address-confirmed | Her town hall certificate names Bruges.
- | Speaks to customers in three languages.

- | Compliance check on a new trader.
~sanctioned-link | The screening tool returned a hit on a sanctioned shipping company with the same director's name.
- | Escalated under rule 4.
= discrepancy-explained | The director on the list is seventy-one and lives in Limassol; ours is thirty, and the date of birth and passport were compared by Compliance.
- | Released.

- | Applicant for the archive, Mrs Hollenstein.
~school-not-found | Her library school does not appear in the list of recognised institutions.
- | She was surprised herself.
= school-confirmed | It was merged into the university of applied sciences in 1999, whose office confirmed her diploma by letter.

- | Interview notes, role of site electrician.
~cannot-answer-local | He said that he lives in Stavanger but could not name a single street in the centre.
- | It made me wonder.
= discrepancy-explained | He has been on a rig since he came to Norway in May and has spent five nights in town.
= employer-confirmed | The rig operator confirmed his rota.
- | Certificates are in order.

= | Told us in his application that he stammers and that he uses prepared sentences to get started.
~scripted-identical-answers | The interviewer from the other site noted that he gave the same opening sentence to every question.
~long-latency-answers | She also noted a long silence each time before he began.
- | She had not seen the application form.
- | Content of the answers was the best of the day.

- | Customer success role, conversation with Lars.
~camera-off-refusal | He kept his camera off and when asked just said that he would rather leave it off.
- | A little awkward.
= camera-off-explained | Afterwards his recruiter told me that he'd had eye surgery on Monday and did not want to begin with that.
= camera-on-and-same-person | This week with video, all fine.

# quite ordinary
- | Spoke to Anneke for half an hour about the planner role.
- | She has done shift planning for two hospitals.
- | Wants to work four days because of her studies.
- | Sending her to Piet for the second round.

- | Good structure in the case study.
- | Could have asked more questions.
- | Would work with him.

- | Came with the bus, twenty minutes early.
- | Walked through the hall with the shift leader.
- | Asked about the ventilation and the overtime rules.
- | Both sides want to go on.

evades-personal-questions | She did not say much about why she left her last job.
- | Otherwise open and friendly.
- | Excel test 84 of 100.

- | First week report: has access to everything, finished the safety course.
- | Has lunch with the others.
- | Nothing to add.

- | Second round with the head of lab.
- | They talked mostly about centrifuges.
- | He will let us know by Friday about the other offer.

account-recent | The GitHub account was created this year.
- | Assessment solved cleanly and on time.
- | Team of four, all in favour.

- | Reference from the school kitchen: reliable, never late, good with the children.
- | Contract for one year.

# looks the same, but the excuse was checked and did not hold
- | Applied for the remote support post from Riga.
vpn-location-mismatch-noted | The portal shows uploads from an address in Amsterdam.
- | He wrote that he was visiting his sister that weekend.
- | He sent a boarding pass too.
support-document-altered | The airline says that the booking code on it was never issued.

- | Reference stage, Mr Pillai, quality engineer.
employer-denies | The plant says it never had him.
- | He explained that he was on the payroll of the head office.
employer-denies | The head office answered on Monday and has no trace of him either.

- | Live coding with Mr Tran.
skill-gap | Far below his take-home.
- | He blamed the editor and we gave him another date.
? | The host logged no outage on that day.
skill-gap | On the second date he could not get past the first task again.

- | Shipping the starter kit for A. Weiler.
requests-laptop-reship | He asked us to send it to another address with another name at the door.
- | His girlfriend's flat, he said.
? | The woman who lives there has never heard of him.

- | Panel interview, candidate in his study.
coached-or-reading | He kept looking to the left and seemed to be reading.
- | He said that it was our job description on the wall.
live-check-refused | When Daniel asked him to turn the laptop round he would not.
