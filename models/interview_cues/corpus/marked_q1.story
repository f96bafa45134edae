# deepfake-artifacts
deepfake-artifacts | Left ear vanished each time he turned toward the window.
live-check-refused | We asked for a hand across the nose, he said not today.

deepfake-artifacts | Frame 1,412 to 1,460: jawline sits two pixels off the neck.
- | Clip sent to security 9 March.

~deepfake-artifacts | Her cheek tore into blocks at minute 12.
= trouble-explained | Mine did too, the meeting room wifi was at 5 percent.
- | Second round booked for Monday.

deepfake-artifacts | Detection vendor scored the recording 0.97 for face replacement.
- | Candidate for claims handler, Leeds.

deepfake-artifacts | Glasses frames melted into the temples when he nodded.
- | Blamed an old graphics card.
deepfake-artifacts | Rebooked on a loaned laptop, same melting.

~deepfake-artifacts | Edge of hair cut off and came back all through the call.
= trouble-explained | Background blur was on; he switched it off and the edge was clean.

deepfake-artifacts | Bank's onboarding desk reports blending seams along the hairline of the selfie video.
id-photo-mismatch | Document portrait shows another man.

deepfake-artifacts | Fingers passed behind the face instead of in front.
disconnects-when-challenged | We asked him to repeat it and the line went dead.

deepfake-artifacts | Teeth one white bar, no gaps, in all three recordings.
coached-or-reading | Eyes went left to right before every reply.
- | Panel of two, both noted it.

~deepfake-artifacts | The face froze while the shoulders kept moving.
- | We asked for a second call on another device.
= camera-on-and-same-person | Phone call on site wifi, full hour, no fault, same woman as on her licence.

- | We build face swap detection, so the talk was about seams and flicker.
own-work-explained | He walked us through his own classifier line by line.

deepfake-artifacts | Skin tone changed at the collar under the desk lamp.
- | Nurse agency, remote triage post.

deepfake-artifacts | HR in Singapore saw a beard flicker on and off during a cough.
name-mismatch-on-call | Tile read "Kenneth W", application is for Jun Hao Teo.

deepfake-artifacts | Profile view collapsed; nose stayed frontal.
- | Notes by interviewer 2.

~deepfake-artifacts | Mouth area smeared whenever she laughed.
= trouble-explained | IT pulled the call stats, 38 percent packet loss on our side.
- | Proceed to offer.

deepfake-artifacts | Forensic report from the insurer: facial landmarks jump between frames, lighting inconsistent.
referee-untraceable | Neither referee known at the broker he named.

deepfake-artifacts | Asked to lift his fringe; forehead underneath was blank and smooth.
? | He called it a filter and could not turn it off.

deepfake-artifacts | Two blinks in 40 minutes, then a double face for a second.
- | Teller supervisor role, Manila.

~deepfake-artifacts | Recording shows a ghost outline round his head.
= tool-agreed | Our own test centre forces portrait mode, every candidate that day has it.

- | Picture a bit grainy at dusk, otherwise normal.
met-in-person | Came to the Rotterdam office the next morning.

deepfake-artifacts | When the cup came up to drink, the lips stayed on top of the rim.
- | Recording kept under case 2291.

~deepfake-artifacts | Interviewer 1 wrote "face swapped, reject".
= trouble-explained | Watched the recording with security: compression blocks, present on interviewer 1 as well.
= met-in-person | He sat in our lobby on Friday, same face.

deepfake-artifacts | Regulator's notice describes it and we have it too: chin detaches on quick head turns.
virtual-camera | Device string in the meeting log was OBS Virtual Camera.

- | Video lagged once, recovered.
camera-on-and-same-person | Visible from start to end, matches both earlier rounds.

# name-mismatch-on-call
name-mismatch-on-call | Applicant Paul Brandt, Zoom display name "minh_88".
- | Changed within ten seconds.

name-mismatch-on-call | Introduced himself as Ryan, CV says Robert, then corrected.
evades-personal-questions | Would not say which one his colleagues use.

~name-mismatch-on-call | Joined as "Frida Holm", we expected Anders Holm.
= sharing-explained | Wife's work laptop, his own was in repair, repair slip shown.

~name-mismatch-on-call | Waiting room listed someone called Priyanka Rao.
= name-change-documented | Rao is her maiden name, marriage certificate on file since March.
- | Payroll informed.

name-mismatch-on-call | Attendance export lists three joins by "TechTeam4" and none by the candidate.
? | Yet somebody answered for 50 minutes.

name-mismatch-on-call | Teams shows guest "D. Okafor"; invitation went only to L. Benning.
- | Said the guest link was reused.
- | Link logs show one use.

name-mismatch-on-call | He said "hi, this is Marcus" to an interview for Stephen.
persona-collision | Then asked which company we are.

~name-mismatch-on-call | Screen name was "Room 4".
= sharing-explained | Library in Tampere, booking of room 4 in her name confirmed by the desk.

- | Display name was first name and initial, matches.
id-shown-and-matched | Driving licence held up, all fields agree.

name-mismatch-on-call | Dial-in caller announced as Ferreira by the bridge recording.
phone-other-name | Carrier lookup on that number also gives a Ferreira.
- | Applicant is called Collins.

name-mismatch-on-call | Her sister's name, she claimed, but she gave it as her own when greeted.
- | Recruiter in Toronto, 14 June.

name-mismatch-on-call | Webex log: joined 10:01 under "Zhang W.", renamed 10:02 to "Daniel Moore".
- | Finance controller role.

name-mismatch-on-call | Slack huddle opened by an account titled "Interview 3 Backend".
background-call-center | Several people heard answering similar questions.

~name-mismatch-on-call | Caller gave the name Bilal, the file says Muhammad.
= name-change-documented | Passport reads Muhammad Bilal Sheikh, uses the second name.
- | Noted for the badge.

name-mismatch-on-call | Third round, third label on the tile: Nathan, then Joel, now N. Petrov.
- | Each time an excuse about a new account.

name-mismatch-on-call | Signature at the end of the whiteboard test was "Vikram"; candidate is Owen.
- | He erased it.

~name-mismatch-on-call | Tile said Caldwell, which is nobody in this search.
= | Our coordinator had sent her the wrong personal link, Caldwell is the 3 pm candidate.

name-mismatch-on-call | Interpreter line recorded him as Mr Sato when he spelled it himself.
- | Contract drafted for Mr Brennan.

name-mismatch-on-call | Court filing says the defendant attended as "Wagemole"; ours logged in as W. Mole for applicant Teresa Lind.
- | Passed to counsel.

- | He goes by Nick, form has Nicholas.
- | Nothing else to note.

name-mismatch-on-call | Hospital credentialing call: woman answered to Dr Amari, licence application is Dr Whitlock.
- | Said she was busy and hung up.

~name-mismatch-on-call | Zoom tile carried another surname, Duarte.
= discrepancy-explained | Portuguese ID lists four surnames, Duarte is the last one.
- | Cleared 2 May.

~name-mismatch-on-call | Showed up on our screen as "Joan, Parish Office".
= sharing-explained | No broadband at home; parish secretary confirmed lending the room and account.

name-mismatch-on-call | Display name blank until we asked, then "Alex", file name Gareth.
- | Left it there for the rest of the hour.

# contradicts-resume
contradicts-resume | CV: payroll lead 2017 to 2022. On the phone: "I did two summers there."
- | Ticket HR-3310.

contradicts-resume | Told Elsa he never managed people; page one lists a team of fourteen.
evades-personal-questions | Asked again, he changed the subject to salary.

~contradicts-resume | Said she left Aarhus in 2019, resume has 2021.
= discrepancy-explained | Moved desks in 2019, same employer until 2021, contract shows both.

contradicts-resume | Round 1 degree in Lyon, round 3 "I did not finish school".
- | Both on tape.

contradicts-resume | Ship's officer on paper; by his own words he was a steward.
support-document-altered | Maritime authority lists no officer certificate for his number.

contradicts-resume | Gave Kiel as his last posting, last week it was Bergen.
- | No reason offered.

~contradicts-resume | Claims five years with SAP, told the panel three.
= discrepancy-explained | Panel note misheard, recording has him saying "five, three of them in finance".

contradicts-resume | Reason for leaving: layoff on the form, own resignation in the call, contract end by mail.
- | Three versions in eight days.

- | Has two years of Java, as the resume says.
employer-confirmed | Main switchboard confirmed dates and title.

contradicts-resume | "Never been to Texas." The application lists four years in Austin.
place-conflict | Licence copy says Ohio, chat says Georgia.

contradicts-resume | Forklift licence since 2015 per CV, told the depot he is still learning.
- | Depot manager, Tilburg.

~contradicts-resume | Resume: no gap. Phone: out of work for all of 2020.
= discrepancy-explained | Furlough, still employed; tax statement for 2020 seen.
- | Fine with us.

contradicts-resume | Named Deloitte as client in March, as employer in April.
- | Vendor says he corrected it only after our question.

contradicts-resume | Notes from 2023 process: single job in Cebu. New file: nine years in Denver.
internal-record | Our 2023 case closed as confirmed fraud.

contradicts-resume | The AWS migration he led was, he said today, "before my time".
own-work-unknown | Could not draw any part of it.

~contradicts-resume | Told me he had no children's nursing at all, resume is full of it.
= discrepancy-explained | School nurse posts were filed under paediatrics by the agency template; agency apologised.

contradicts-resume | Military service 2009 to 2013 claimed, then said he was in college full time those years.
- | Discharge papers promised twice.

contradicts-resume | Start date at the bank slid from 2014 to 2016 to 2018 as we asked.
employer-denies | Bank HR has no such person.

contradicts-resume | Her answer on team size was 6, then 40, the CV has 15.
- | Unclear which.

~contradicts-resume | Said "I was only an intern there", header says analyst.
= discrepancy-explained | Intern first, analyst after eight months, both letters supplied by the firm's HR.

- | Two short jobs left off for space, listed on the full form.
referee-confirmed | Former head of audit reached by the main number, good words.

contradicts-resume | Log of the chat bot screening: 0 years Kubernetes. Resume: 7.
- | He answered the bot himself, he says.

contradicts-resume | Admitted he has not worked since 2018 when pressed on the current job.
- | Withdrew the same evening.

~contradicts-resume | Mentioned a boss in Madrid, a city missing from the resume.
= discrepancy-explained | Boss sat in Madrid, she worked from Porto; org chart agrees.
