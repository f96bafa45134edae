# cannot-answer-local
~cannot-answer-local | Says he lives in Leeds, could not name one supermarket, pub or bus near the flat.
= | Moved there on the Friday. Interview was Monday.
= | Tenancy agreement seen, start date fits.

= | Agency note of 3 March: candidate relocates from Gdansk on the 28th.
- | Panel of four, one hour.
~cannot-answer-local | Asked about her street in Utrecht, she had nothing to say at all.

cannot-answer-local | Drew a blank on every landmark of Tulsa, his home of eleven years.
- | Says he works nights. Never goes out.
- | Nobody has looked into that.

~cannot-answer-local | Did not know the tram lines, the stadium or the main square of Linz.
= | Our sheet had the wrong town. He put Lienz on the form.
= | One letter. Our typo, corrected in ATS.

~cannot-answer-local | Could not tell us which river runs through his own city.
= | Blind since birth, uses a driver. Named every restaurant of his street afterwards.
= local-knowledge-shown | Also the landlord, the bakery, the school next door.

cannot-answer-local | Twelve years in Halifax, according to him, and could not name the ferry or one high school.
- | Recruiter likes him. Strong portfolio.
- | Asked him to send a utility bill.

~cannot-answer-local | No idea what the nearest station is called, and that after "a lifetime in Bromley".
= | Station was renamed in autumn. She used the old name.
= | Transport authority's notice confirms it. Old sign still on photos.

~cannot-answer-local | Failed all five of the local questions for Austin.
= | Questions came from a generated list. Two places closed in 2009, three never existed.
= | Redone with a colleague from there: 5 of 5.

cannot-answer-local | Could not say what is across the road from his building in Porto.
cannot-answer-local | Then placed the airport on the wrong side of the river.
- | He apologised and said it was late.

~cannot-answer-local | Weather, shops, school holidays of Aarhus: nothing, three shrugs.
= | Works offshore, four weeks out, two home.
= address-confirmed | Rota seen. Municipality register has him at that address since 2021.

~cannot-answer-local place-vague | Knew no street in Tampa and said only "Florida" when asked where he lives.
= | Lives on a boat. Marina contract shown.
= | Harbour office confirmed the berth by phone.

cannot-answer-local | Had never heard of the ring road that passes his alleged flat.
- | The other finalist, Marta, had just moved in, which is why she knew little of the place.
- | His case has no such note.

~cannot-answer-local | Asked for the nearest hospital: silence. Asked for the local paper: silence.
- | Coding part was fine.
= | Audio log: our microphone was muted for both questions. She never heard them.
= local-knowledge-shown | Second call, answered at once.

cannot-answer-local | Claims Brno, could not name a district.
- | Wrote next day with a list of districts.
- | List is in the order of the encyclopedia page.

# cannot-speak-claimed-language
~cannot-speak-claimed-language | CV says fluent German. Did not get past the first sentence.
= | CV template by the agency. Their field has only fluent or none.
= discrepancy-explained | Own CV, sent by her in May, says A2.

~cannot-speak-claimed-language | Native Portuguese on the profile, could not follow our Lisbon colleague.
= | Line dropped every second word. Same for everyone on that bridge.
= language-spoken | Repeated by phone, 20 minutes, no trouble.

cannot-speak-claimed-language | "Mother tongue Korean" and could not read the menu line we put on screen.
- | Blamed stress.
- | Our Seoul colleague switched to easy questions. No better.

= | Grew up in Kinshasa, left at six. Told the recruiter at the start that his French is childhood French.
~cannot-speak-claimed-language | French listed first on the profile; he stumbled over a simple question.

~cannot-speak-claimed-language | Did not understand one word of the Serbian colleague.
= | Colleague spoke Slovene. Our roster was wrong.
= language-spoken | Passed on to Dragana. Half an hour in Serbian, fine.

cannot-speak-claimed-language | Listed Polish as second native language; answered in English each time.
- | Promised to do the next round in Polish.
disconnects-when-challenged | Next round, Polish colleague joined, he left within a minute.

~cannot-speak-claimed-language | No Japanese came out, though the form says business level.
= | Form filled in by the school's careers office.
= | They ticked the wrong row, letter of 9 June. Row below is Javanese.

~cannot-speak-claimed-language | Stated Arabic, could not talk with Hassan.
= | Hers is Maltese school Arabic plus reading. Certificate says reading only.
= | Job needs reading only.

cannot-speak-claimed-language | Spanish "C2" on paper, could not order the words of a greeting.
- | Sent a certificate the same evening.
support-document-altered | The institute has no such certificate number.

~cannot-speak-claimed-language | Test agency reports zero points in Dutch.
= | Agency mixed two files. Retracted on the 14th.
= language-spoken | Correct score 86 of 100. Spoke to me in Dutch on arrival.

cannot-speak-claimed-language | Ukrainian in the header of the resume, not one word of it in the talk.
- | Team says he is a pleasant person.
- | No second attempt was made.

~cannot-speak-claimed-language contradicts-resume | Told us he never learned Italian. Resume: Italian, working proficiency.
= discrepancy-explained | Site import turned the course "Italian opera" into a language. Known fault of that parser.
= | Two other candidates had the same line this week.

~cannot-speak-claimed-language | Sign language interpreter on the CV; he did not follow our BSL signer.
= | He is registered for ASL. Different language.
= | Register entry checked.

cannot-speak-claimed-language | Swedish upbringing, he says, and our Swedish lead got blank looks.
- | His sister is the one who left Sweden as a child, he added later.
- | She is not the applicant.

# evades-personal-questions
~evades-personal-questions | Would not say a word on his last employer, deflected four times.
= | NDA, clause 7. Copy sent by counsel of that firm.
= | Counsel released him on Tuesday. Answered everything on Wednesday.

~evades-personal-questions | Turned away every question on the years 2018 to 2020.
= | Witness protection matter. HR director saw the court letter.
= background-check-clear | Vetting firm has the full file, clear.

evades-personal-questions | Each question about her own projects was answered with a definition.
- | Said she is a private person.
- | Same on the second call.

= | Candidate's wife died in spring. Recruiter knew, panel did not.
- | Four interviewers, tight schedule.
~evades-personal-questions | Went silent and changed the subject when asked about this year.

~evades-personal-questions | Dodged three times when asked who he reported to.
= | Reported to our CFO's brother. Did not want to drop the name.
= employer-confirmed | Company line confirmed it.

evades-personal-questions | What did you build yourself? He talked about the company. Asked again, same.
- | Sent a long thank-you letter.
- | Letter does not touch it.

~evades-personal-questions | Kept steering away from where he went to school.
= | Policy of ours: blind hiring, candidates are told not to name schools in round one.
= | Our own briefing mail, line 4.

~evades-personal-questions | Refused to tell us why he left, twice, quite sharply.
= | Settlement with a silence clause. Registrar of the tribunal sent the public part.
= | Case closed 2022. No fault on his side.

evades-personal-questions | Asked for a war story from the outage on his resume, talked about outages in general.
own-work-unknown | Could not say which service had failed.
- | He felt the question was unfair.

~evades-personal-questions | Nothing about family, home, hobbies; brushed off all small talk.
= | Works council rule: those questions are not allowed. Interviewer was reminded.
- | Technical part complete.

~evades-personal-questions employer-detail-unknown | Would not describe his team at the ministry, not even its size.
= | Security-cleared post. Clearance office confirmed he may not.
= employer-confirmed | They confirmed dates and grade.

evades-personal-questions | Any question with "you" in it got an answer with "one should".
- | Other people on the panel had connection problems, which explains their gaps.
- | His line was clean.

~evades-personal-questions | Avoided all talk of the last two jobs.
= | Both firms went under in the same fraud trial. He is the witness, not the accused.
= | Court list seen. Prosecutor's letter in file.

evades-personal-questions | Will only discuss work done since January; earlier years are waved off.
- | Mentions a contract with secrecy terms.
? | We wrote to that firm: there was never such a contract.

# disconnects-when-challenged
~disconnects-when-challenged | Gone the second we asked for the ID next to the face.
= | Power cut, grid operator lists her postcode, 14:06 to 15:20.
= id-shown-and-matched | Back at 15:30. Showed it. Fine.

~disconnects-when-challenged | Dropped off when asked to share the whole desktop.
= | Known bug in build 5.17: sharing full screen kills the client.
= | Reproduced with two of our own laptops.

disconnects-when-challenged | Asked him to wave in front of his face. Call over.
- | Mail: "my router". No further word.
- | Provider reports no fault in that area.

= | Meeting host is on the free plan. Forty minutes, then it ends for all.
~disconnects-when-challenged | Cut off right at the question about the passport number.
= | Minute 40:00 in the log. All five of us were out.

~disconnects-when-challenged | He hung up on the live coding task.
= | Our bot removed him. Duplicate name rule.
= | IT fixed the rule. Second slot same day, task done in 25 minutes.

disconnects-when-challenged | Left the moment the second interviewer asked to see the room.
- | Said sorry by chat.
disconnects-when-challenged | New appointment, same request, left again.

~disconnects-when-challenged | Screen went black exactly when we said "unscripted question now".
= | Fire alarm in the building. Heard it on the recording.
= | Brigade report, 11:42. Finished the round on Friday.

~disconnects-when-challenged | Ended the call upon the request to turn off the background.
= | Her labour started. Partner phoned the next morning.
= camera-on-and-same-person | Resumed in June, no background, same woman.

disconnects-when-challenged | As soon as a native speaker joined, the line was dead.
- | He offers a written interview instead.
- | Manager thinks that is fine.

~disconnects-when-challenged | Vanished when told to hold up the badge.
- | Rebooked by the coordinator.
= | Phone overheated. Logged 31 degrees in that town.
= | Held the badge up in the new call without being asked.

~disconnects-when-challenged phone-unreachable | Out of the call at the reference question, then two days no answer.
= | Admitted to hospital that afternoon. Ward confirmed through switchboard.
= | Discharged Thursday, called us first.

disconnects-when-challenged | Minute 12, camera test announced, participant left.
- | Lawyer's letter: our test is intrusive.
- | Forwarded to legal.

~disconnects-when-challenged | Quit the session when the proctor spoke up.
= | Proctor tool ended 63 sessions that hour. Vendor's notice 4471.
= | Vendor paid for the repeat.

disconnects-when-challenged | Two follow-ups on his own code and he was gone.
- | Power failure, he wrote.
? | The utility shows none for his street that day.
