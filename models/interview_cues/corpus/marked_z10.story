# proxy-interviewer
~proxy-interviewer | Another man sat the first interview.
= | Wrong invitation. Two Ivanovs. Coordinator swapped the links.
= | Both re-interviewed, right seats.

proxy-interviewer | A paid expert took the coding round, invoice found.
- | He speaks of tutoring.
proxy-interviewer | Tutor's invoice says "interview as client", 9 to 10.

~proxy-interviewer | It was his brother who answered our technical questions.
= | His brother is an applicant too. Came one hour early.
= id-shown-and-matched | Each showed his card in his own hour.

= | Deaf. Interpreter speaks for him, in the first person, as the code of that trade asks.
~proxy-interviewer | Man on the screen is not the one who talks for the applicant.

~proxy-interviewer | Test written by somebody who is not on our list.
= | Guest login. Her account was locked by us.
= | Admin gave it to her, 10:02. Camera shows her.

proxy-interviewer | Advert: "I pass your Java round, half price on fail." Face is that of our round two.
- | Recruiter had a good feeling.

~proxy-interviewer | The one who took the online exam lives in another town.
= | Test centre. Next one is 80 km off.
= | Centre has her palm scan and ID.

~proxy-interviewer different-person | Tuesday's candidate and today's are two people.
= | Tuesday's was the reference candidate. We use one to calibrate the panel.
= | Panel was not told. Study design, page 6.

proxy-interviewer | Friend did the interview, friend has said so to a journalist.
- | Hire: "a joke among friends."
- | Journalist has the bank transfer.

~proxy-interviewer | Agent interviewed in place of the actor.
= | Agent meeting. Always first, union rule.
= | Actor came for the second.

proxy-interviewer | In the talk sat someone who had sat for two other names this year.
- | One of those two was cleared. Not this one.

~proxy-interviewer | Voice on the phone screen was not hers.
= | Called at home. Mother picked up and tried to help.
= | Mother on the line again, laughs. Screen redone.

proxy-interviewer | Six candidates of one agency, one and the same man in all first rounds.
- | Agency will train its people better.

proxy-interviewer | Asked why he knows nothing of the first talk, he said that "they did that one".
- | Second talk was short.

# persona-collision
~persona-collision | Answered the phone with another firm's name.
= | Works there until Friday. On his resume.
= employer-confirmed | That firm confirmed the notice.

persona-collision | Replied as "Eric" to a mail of ours that went to "Sanjay".
- | "Autocorrect."
- | Eric has his own resume in our pool.

~persona-collision | Thanked us for an interview that we never had, at another company.
= | Mail template of his careers coach. Forgot to change line two.
= | Coach confirmed, half the class did.

= | Receptionist pool. Takes calls for nine firms, his own job.
~persona-collision | Picked up as "Nordbau, good day", not as himself.

~persona-collision | Signed with a different name and different job.
= | Shared family mail. Signature is the husband's.
= | Husband is the plumber of that signature, registered.

persona-collision | Mid-call he asked which role this was, as Daniel or as Luis.
- | Interviewer found that charming.

~persona-collision | Mail meant for another employer came to us under his name.
= | Recruiting tool sent it. Template crossed between two clients.
= | Tool's notice names 52 mails.

~persona-collision several-jobs | Introduced himself with another firm's title, seemingly two jobs.
= | Secondment. Both firms in one group.
= | Group HR sent the letter, to end of year.

persona-collision | Gave the pitch of a nurse until we said the word DevOps.
- | Long day, he said.
shared-contact | Nurse's profile uses his phone number.

~persona-collision | Out of office says he is Ms Pereira of another company.
= | Mail alias bought second-hand with the domain.
= | Provider deleted the old reply. Ticket closed.

persona-collision | In the chat: "for the Tulsa one I am the veteran, right?"
- | He meant a game, says his friend. Friend is also hired from there.

~persona-collision | Said on the phone that she was not Anna but Carla.
= | She is Carla. We rang the number of Anna, row above.
= | Anna picked up later.

persona-collision | Two offers of two names accepted by one thumb, same minute, same typo.
- | Asked him to say which.

persona-collision | Calendar shares show him as three people, our slot under the second one.
- | Slot is kept.

# returned-under-new-name
~returned-under-new-name | Turned down in May as Weber, back in June as Horak.
= | Divorce. Court decree of 30 May.
= name-change-documented | Told the recruiter on top of the letter.

returned-under-new-name | Dismissed last year as Kim T., applied now as Leo R., same face.
- | "I resemble many."
returned-under-new-name | Leo R. has the palm scar of our accident report.

~returned-under-new-name | Known man, other name, rejected before.
= | Anglicised on the passport. Home Office deed seen.
= | Rejected then for lack of openings. Nothing else.

= | Blind hiring pilot. Candidates get made-up names from us in round one.
~returned-under-new-name | He was out in March under one name and is in again under a different one.

~returned-under-new-name | System links her to a fired account with other surname.
= | Link by postcode and birth year only. Two women.
= | Both known to the branch. Manager vouched for it.

returned-under-new-name | Came back three times, three names, one laptop.
- | Sourcer did not mind.

~returned-under-new-name | Rejected applicant shows up anew, named differently.
= | Parser cut the double surname in January. Took the other half in July.
= discrepancy-explained | Passport has both halves.

~returned-under-new-name same-photo-as-other | Old photo, new name, in our pool since 2020.
= | Transition. Gender recognition papers with HR.
= | Same number, same file. File merged.

returned-under-new-name | The barred contractor is here again as "Ismael Ortiz".
- | Lawyer's letter: his client denies all.
returned-under-new-name | Gait, voice and bank are the old ones.

~returned-under-new-name | A known bad account came in with a fresh identity.
= | Test account of fraud team. Drill.
= | Drill sheet, 17 Sept, four accounts.

returned-under-new-name | Agency sends the man we had sent away, now with a beard and a Danish name.
- | Its other man had a wedding in between. This one had none.

~returned-under-new-name | Left as Yilmaz, returns as Demir.
= | Took his wife's name. Register office confirms.
= | He left on good terms, boomerang programme invited him.

returned-under-new-name | Two months after the sacking, same bugs, same phrases, another name.
- | We gave him a warm welcome.

returned-under-new-name | Third life of this applicant; as "Paolo" he had failed our ID step.
- | Will bring his birth certificate one day.

# peer-report
~peer-report | Partner firm warned us about him in writing.
= | Other Schmidt. Partner took it back, 5 June.
= | Birth dates are nine years apart.

peer-report | Sector list has her mail since April, entered by two banks.
- | "They mean somebody else."
peer-report | Banks sent the passport copy. It is the one she gave us.

~peer-report | Former employer's security reports him for theft.
= | Trial ended. Acquitted, the storeman did it.
= | Firm paid damages. Judgment in file.

= | Rival's revenge. Injunction of the court of Cologne, notice must be removed.
~peer-report | Competitor put his name on the exchange as a fraudster.

~peer-report | FBI note with his phone number.
= | Victim list. Page 2 of the note.
= | Agent confirmed by call-back via field office.

peer-report | Three members of the group chat call him a known fake.
- | Our manager calls him a known talent.

~peer-report | Hit on the industry feed, confidence high.
= | Feed wrong since the import. Columns shifted.
= | Feed owner withdrew 1,140 rows. His is row 88.

~peer-report phone-voip-noted | Peer bank names the number, also VoIP.
= | Number of the shelter. Hundreds used it, one of them bad.
= sharing-explained | Shelter knows her, confirmed stay and dates.

peer-report | Sister firm let him go for a stand-in and told us so.
- | He says the stand-in was a trainee.
? | Sister firm had no trainees that year.

~peer-report | Colleague at another company says never hire him.
= | Former husband. Told us after the second call.
= | Took it back. Their HR has nothing.

peer-report | Police bulletin shows his licence plate and his alias.
- | The bulletin of June was revoked. This is the one of August.

~peer-report | Alert from abroad, same name, same year.
= | Interpol entry is a woman.
= | Officer at the airport cleared him in ten minutes.

peer-report | A client's CISO rang: that man was at theirs with another passport.
- | Thanked the CISO.

peer-report | Ministry circular of May lists his mail address on page 3.
- | He has offered a new mail address.

# internal-record
~internal-record | Our file says "do not rehire".
= | Flag of the mass layoff. Put on all 700.
= | Legal lifted it in 2023, system kept it.

internal-record | Blocked here in 2022 for sharing his login, case closed as proven.
- | "Water under the bridge."
- | No appeal was ever filed.

~internal-record | Case database has him with confirmed fraud.
= | Witness in that case. Wrong role in the field.
= | Investigator fixed it, memo of 2 July.

= | Employee number reused. HR began anew at 1000 after the migration.
~internal-record | His number leads to a dismissed thief in our own records.

~internal-record | Red entry on our own list, same name and town.
= | Uncle. Left in 1999.
= | Birth dates checked. Nephew has no entry.

internal-record | Own archive: same bank account as the 2021 payroll case.
- | Head of sales really wants him.

~internal-record | Old investigation of ours, marked confirmed.
= | Confirmed means receipt. Code table of the old tool.
= | Outcome field: unfounded.

~internal-record returned-under-new-name | We had her as a confirmed case, then under a different surname.
= | Training data. HR course uses a real-looking set.
= | Set was left in production. Removed.

internal-record | Match with incident 19-044, ours, proven, his fingerprint.
- | Incident 19-045 was dropped, he points out.
- | It concerns a forklift.

~internal-record | Entry from security: "badge abuse, closed, guilty".
= | Entry is for badge 7721. He got the badge a year after.
= | Badge office list.

internal-record | We sacked this man ourselves. Page one of the 2020 file has his photo.
- | New manager knows nothing of it and likes him.

~internal-record | Our fraud list shows his mail.
= | Put there by a typo, dot missing.
= | Dot-less box is a known spammer. His has a dot and is ten years old.

internal-record | Two earlier confirmed cases in our own tool, same passport number.
- | Sent him the forms anyway.

internal-record | Legal's closed matter of March names him and the sum he paid back.
- | Says that he paid out of kindness.
