# camera-off-refusal
camera-off-refusal | Four interviewers, four rounds, nobody has seen his face.
- | Hiring manager wants to proceed anyway.

camera-off-refusal | Asked three times for video, got "audio is enough" each time.
evades-personal-questions | Who he reports to today he would not say.
- | Closed in ATS.

~camera-off-refusal | Stayed a grey circle with initials for the full hour.
= camera-off-explained | Our Teams policy blocks guest video, IT lifted it and she came on at once.
- | Second round booked.

camera-off-refusal | Clinic panel requested picture for the licence check; candidate kept it black.
support-document-altered | Nursing board does not know the licence number she gave.

camera-off-refusal | Said "no video" and moved to the next topic.
disconnects-when-challenged | Line dropped a minute after we insisted.

camera-off-refusal | Zoom report: 0 minutes of video in 2 h 10 min, prompted twice by host.
- | Excuse was a broken webcam.
camera-off-refusal | Same webcam sent a picture to our test link that morning, she still would not start it.

~camera-off-refusal | Refused picture again on Tuesday, no word why.
= camera-off-explained | Wrote to HR that evening: was in hospital after surgery, letter attached, video on Friday.
camera-on-and-same-person | Friday call 50 min with picture, same man as on the site visit.

- | Screening by phone as planned, video is not used at this stage.
- | Notes: good on payroll, weak on Excel.

camera-off-refusal | Declined to be seen by the translator agency's QA, four projects running.
shared-account | Two other people turned out to be delivering the texts.

camera-off-refusal | Video request sent by mail 3 March, reminder 6 March, refusal without reason 7 March.

camera-off-refusal | Indictment says the workers turned picture off whenever a manager asked to see them.
peer-report | The Bureau named our former contractor in the same paper.

~camera-off-refusal | Candidate no. 14: black tile, did not react to the camera request.
= trouble-explained | Request had gone into the chat of the wrong meeting, she never got it.
- | Asked again in the right one, picture within seconds.

camera-off-refusal | Tutor platform: 11 lessons given blind, parents' requests for picture ignored.
account-recent | Tutor profile opened nine days before the first lesson.

- | Camera covered with tape until he noticed, then removed.
- | Rest of call normal.

camera-off-refusal | "I don't do video." End of discussion, he said.
avoids-in-person | Office in Leeds is 20 minutes from him, will not come either.

~camera-off-refusal | No picture from Mr Adeyemi in either technical round, request unanswered.
= camera-off-explained | Employment lawyer of his present firm confirmed a secure site where cameras are banned.
met-in-person | Came to the Utrecht office on Monday.

camera-off-refusal | Agreed in writing to a video round, then appeared on the dial-in number only and stayed there.
phone-voip-noted | Number is Twilio.

camera-off-refusal | Live picture for the notary was withheld, appointment ended without result.
refuses-id | Passport not held up either.

camera-off-refusal | Team lead reports standups since May without face, asked weekly.
output-swing | Tickets done in May look like another engineer's than those of April.

~camera-off-refusal | Auditor asked to see her, she kept it off.
= camera-off-explained | Works council agreement lets staff decline video, HR confirmed it covers her.
camera-on-and-same-person | Turned it on for the ID step all the same, identical to badge picture.

- | Applicant asked whether video is needed; we said optional for round one.
- | Kept it off.

camera-off-refusal | Bank's onboarding clerk noted: customer will not start the camera, no ground given.
crypto-or-third-party-payment | Then asked to have salary sent to a cousin's account.

~camera-off-refusal | We pressed, he said nothing and picture stayed off.
= trouble-explained | Laptop privacy shutter, the vendor walked him through it next day and face came up fine.

camera-off-refusal | Former colleague at the agency: in two years he was never once on screen, whoever asked.
- | We have the same experience after five weeks.

# background-call-center
background-call-center | At least six people interviewing in English behind him.
- | He muted when not speaking.

background-call-center | Heard someone near her say "tell me about your last project" to another firm.
persona-collision | She then answered to "Kevin".

~background-call-center | Lots of voices talking at once behind the applicant.
= trouble-explained | She was sitting in the public library at Malmo during a school visit, turned the laptop to show it.

background-call-center | Recording 00:14:20, second candidate audible giving his salary expectation.
scripted-identical-answers | Both used the same sentence on CI pipelines.

background-call-center | Transcription service lists nine distinct speakers, only two were invited.
- | Security asked for the audio.

~background-call-center | Sounded like a room full of phone agents.
= employer-confirmed | It is: he is support lead at a telecom call floor, his HR confirmed job and shift.
- | Took our call in his lunch break.

background-call-center | Room noise at her end: rows of people, keyboards, headset chatter.
place-conflict | She had said home office, alone, countryside.

background-call-center | Insurance adjuster role. Applicant's side had dozens of conversations running, several about underwriting jobs.
coached-or-reading | A man whispered figures to him.

- | Currently agent at a hotline in Lisbon, 80 seats.
- | Wants to leave shift work.

background-call-center | Police in the raid found 20 desks, each with an open job interview.
peer-report | Our applicant's name was on one of the lists, says the inspector.

background-call-center | Noise filter dropped out and a whole hall could be heard.
- | He said it was the television.
background-call-center | TV excuse fails: voices asked about Kubernetes and named two of our competitors.

~background-call-center | Constant babble of many speakers in the first ten minutes.
= trouble-explained | Our own line: the conference bridge had merged with the sales floor in Dublin, IT found it.

background-call-center | Interviewer 2 wrote: "others interviewing beside him, one with my own questions".
same-resume-as-other | Two resumes of that week are word for word alike.

background-call-center | Someone at the next desk was being asked for his green card.
- | Ours went silent.

~background-call-center | Voices again, a dozen perhaps, all on calls.
= trouble-explained | Coworking open space, he moved to a booth and it was quiet from then on.
- | Strong on Terraform.

- | Background: two children and a dog.
- | No effect on the interview.

background-call-center | Every round the same: murmuring crowd in the back, heavy mute use.
long-latency-answers | Ten seconds before each reply.

background-call-center | Staffing vendor admits the candidate sits in a shared house with 12 others on interviews.
same-device-as-other | All of them send from one router.

background-call-center | Overheard: "good afternoon, this is Michael, I apply for the backend role", twice, two voices.

~background-call-center | Audio check: continuous talk of several people next to her, office like.
= sharing-explained | Women's return-to-work centre, room shared by participants, head of centre confirmed by phone.

background-call-center | Medical coding test over phone. Others could be heard reading out the same test items.
coached-or-reading | Answers came to him from behind.

- | Asked how he handles noise in a call centre with 200 seats.
- | Reasonable reply.

background-call-center | Colleague in Manila office recognised the setting, rows of paid interviewees.
proxy-interviewer | She knows the ad, they rent out people for tech rounds.

~background-call-center | Many people speaking, one of them on a phone, sounded like a boiler room.
= trouble-explained | Airport gate, delayed flight LH 1184, the announcement was on the tape.

background-call-center | The hum of a busy phone floor never stopped in 40 minutes, though he claims a cabin in Maine.
- | Referred to security.

# evades-personal-questions
evades-personal-questions | Which school, which year, which town: "it is in my CV."
- | Did not say more in 45 min.

evades-personal-questions | Asked who his last manager was, he began to talk about microservices.

~evades-personal-questions | Would not say a word about the last three years.
= discrepancy-explained | Defence contractor, signed secrecy, their security officer confirmed dates and title.
- | Proceed.

evades-personal-questions | Six questions on her own part in the migration, six answers on what migration is.
own-work-unknown | Did not know which database it was.

evades-personal-questions | Candidate let every question about colleagues pass.
employer-detail-unknown | Floor, city of the office, team size: nothing.

evades-personal-questions | Recruiter's log: 0 of 8 history questions answered, 8 of 8 technical ones.
ai-assistant-use | Overlay seen in his glasses.

~evades-personal-questions | Turned aside all questions on why she left the bank.
= discrepancy-explained | Settlement with silence clause, her lawyer sent the paragraph, bank confirmed the post.
employer-confirmed | Bank's HR: 2017 to 2023, credit analyst.

- | Did not want to speak about her divorce, nor should we have asked.
- | Reminder to panel.

evades-personal-questions | On the truck routes he says he drove: "normal routes". Nothing more precise came.
support-document-altered | Licence class on copy is not the one on file.

evades-personal-questions | Own ward, own shift, own head nurse, she slid off each time.

evades-personal-questions | "Let us focus on the technical part" whenever anything about himself came up.
- | Three interviewers noted it independently.

~evades-personal-questions | Said as little as possible about his work before 2019.
= discrepancy-explained | Was in prison then, told HR in confidence, record matches, role is open to him.

evades-personal-questions | Questions about childhood town he returned with questions about our stack.
cannot-answer-local | No shop or street of Tulsa came to his mind.

evades-personal-questions | Chef trial: would not tell where he cooked last nor for whom.
employer-untraceable | The restaurant on the CV is in no directory of Lyon.

- | Private matters not discussed, as HR asked.
- | Work history covered in full.

~evades-personal-questions | Dodged what he did at the start-up, four attempts.
= employer-confirmed | Founder rang back: product still unannounced, he was asked to keep quiet, job is real.

evades-personal-questions | Claims NDA for everything incl. name of the city he worked in.
? | Ex-employer's counsel: no NDA was ever signed with him.
evades-personal-questions | Told so, he still gave no detail of his duties.

evades-personal-questions | Her story ends at the bullet points, behind them nothing.
contradicts-resume | Once she named a firm that is not on it.

evades-personal-questions | Asked about a usual workday at the insurer, got a definition of insurance.

evades-personal-questions | Prosecutor's filing quotes a chat: "if they ask your life, change subject to tech".
- | Fits what our panel wrote in June.
evades-personal-questions | In June he did exactly that with the question about his first job.

~evades-personal-questions | Kept silent on family, residence and former post.
= trouble-explained | Stalking victim with protection order, police liaison confirmed to HR, ID seen by HR head only.
id-verified-in-person | Head of HR checked passport at the office.

- | Short replies, was asked yes/no questions only.
- | Form to be changed.

~evades-personal-questions | No answer when asked what he had done at the plant.
= trouble-explained | Had lost sound; after redial he told it at length, with line numbers and names of foremen.

evades-personal-questions | Everything about his own career was "the team did it", not one example.
- | Reject.
