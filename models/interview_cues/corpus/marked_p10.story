# second round: same-photo-as-other, profile-owner-other, account-recent, synthetic-voice, false-premise-accepted, referee-same-voice
same-photo-as-other | I have seen this head shot before, in dossier 2203, under Jensen.

same-photo-as-other | Three CVs this month, one jacket, one smile, three birthplaces.
scripted-identical-answers | They also answer alike, word for word.

~same-photo-as-other | Face appears twice in the talent pool.
= discrepancy-explained | She sent her CV in Dutch and in French, system made two people of it.

same-photo-as-other | Selfie in KYC is already in the bank's book for a Mr Duarte, ours is Mr Silva.
? | Bank will not open the account.

same-photo-as-other | Yearbook tile of applicant A is passport photo of applicant B.

same-photo-as-other | Register of carers: one woman on the pictures of Eve M., Ann P. and Joy K.

~same-photo-as-other | Cook and waiter from two applications look exactly alike in the photo.
= discrepancy-explained | It is one man, applied for either job, says so in line one of both letters.

same-photo-as-other | Similarity run over 9,000 applicants, hit 1.00 with a man whom we refused in Lisbon.
returned-under-new-name | Lisbon has voice and handwriting of the same man.

- | Passport photo from the same studio as others, grey background.
- | Different faces.

same-photo-as-other | Client rang: your tester's face is that of our own "ex" tester Igor.

~same-photo-as-other | Duplicate face alert between a new guard and an old one.
= sharing-explained | Old one is the father, picture from 1994, alert closed by HR after seeing both.

same-photo-as-other | Job portal removed six accounts with his face, told us on request.

profile-owner-other | The owner of that page answered: wrong man, I'm a vet in Cork.

profile-owner-other | Page under his name is administered by a Filipino VA for someone else.
- | She confirmed it by mail.

~profile-owner-other | GitHub in the CV shows commits of a man named Stoica.
= sharing-explained | Stoica is her supervisor; university repo, her branch is in it, he confirmed.

profile-owner-other | Lawyer directory link shows a barrister who has been dead since 2017.

profile-owner-other | Asked the account for a sign. It wrote: "please stop, I never applied anywhere".
id-owner-denies | Police complaint filed by the true holder.

profile-owner-other | Chess, Strava and blog in the CV: three different strangers.

~profile-owner-other | The ORCID is a namesake's.
= discrepancy-explained | One digit off, corrected, papers list his institute and mail.
account-control-proven | Logged in while sharing.

profile-owner-other | Airbnb host rating he cites is his neighbour's account, neighbour says.

- | LinkedIn in maiden name, says so on top.
name-change-documented | Certificate seen.

profile-owner-other | Dribbble told us the works' account belongs to a minor in Jakarta.
portfolio-copied | All shots in his PDF are taken from there.

~profile-owner-other | CV link leads to a woman's Vimeo.
= sharing-explained | Director of the film he cut, credit at 4:50, she praised him on the phone.

profile-owner-other | Photo, school, posts: everything on the linked page is of another Daniel Weber.

account-recent | Oldest post: last Monday. Oldest job: 2003.

account-recent | Created 2026-11-02, says the API; portfolio talks of 2014.
- | Noted by sourcer.

~account-recent | Fresh profile, seven days.
= discrepancy-explained | Came out of a monastery in October, abbot confirmed the fourteen years.

account-recent | Mail, phone, page: all three did not exist at the time of the ad.

account-recent | Broker has a history of 20 years and a web trail of 20 days.
employer-young | House he brokered for was entered in the register this summer.

account-recent | Etsy shop opened on the day before the design interview, 200 sales claimed.

~account-recent | No trace of him before spring.
= discrepancy-explained | He wrote it in Georgian letters till then, search in that script goes back to 2009.

account-recent | Signed up for GitLab, Jira and Slack within ten minutes, on Saturday, "veteran dev".

- | Apprentice, first mail address of her life.
- | Mother copied in.

account-recent | Account age 3 weeks; the followers, 800, came on one night.
account-neighbours-listed | 70 of those are on the abuse team's list.

~account-recent | LinkedIn from September only.
= discrepancy-explained | His old firm deleted the mail address behind the first one, screenshot of support case.

account-recent | Locum doctor, 30 years in practice, doctor portal login since Tuesday.

synthetic-voice | No "um" in 52 minutes and no breath either, generator according to lab.

synthetic-voice | Words sit on the beat, same length of gap, bot-like, three listeners agree.
- | Sent to vendor.

~synthetic-voice | We all took it for a computer.
= trouble-explained | It was; she is deaf, relay service speaks for her, arranged by HR.

synthetic-voice | Voice print firm: source is a commercial cloning product, watermark found.

synthetic-voice | Patient line: the locum's voice mail, call and interview are one generated file.
support-document-altered | Locum's diploma has an invented number.

synthetic-voice | Asked her to sing one line; voice engine stuttered and looped.

~synthetic-voice | Artificial timbre all along.
= trouble-explained | Our conference unit had "voice isolation max" on, reset it, timbre gone.

synthetic-voice | The "CEO" who vouched for him is a cloned recording, says the CEO.

- | Hoarse after flu.
- | Postponed.

synthetic-voice | Trader test line flagged playback of generated speech on 9 of 9 answers.

~synthetic-voice | Mechanical sound, same tone for each word.
= trouble-explained | Old analogue hearing loop, sat by the window and it went.

synthetic-voice | Voice names its own punctuation once: "comma".

false-premise-accepted | "How was the move to the Turku site?" "Exciting." No Turku site.

false-premise-accepted | I made up a flood at his plant. He told how they pumped.
employer-denies | Plant manager does not know him.

~false-premise-accepted | She let a false date of her diploma stand.
= discrepancy-explained | Did not want to correct me in front of the boss; corrected it in the car park.

false-premise-accepted | Said that his old team used SAP, as I suggested; ex-boss: never had it.

false-premise-accepted | Broker exam: invented product, he has sold "dozens".
plausible-wrong | Explained a normal bond wrongly too.

false-premise-accepted | Sister hospital in Lund was my invention, she rotated there twice.

~false-premise-accepted | He confirmed a street that isn't there.
= discrepancy-explained | It is there, on the new plan of 2025, my map was old.

false-premise-accepted | Read him two jobs that are not on his CV, both confirmed.

- | She said "there was no such course", rightly.
school-confirmed | Faculty agrees.

false-premise-accepted | Test question by security: "you reported to Helga?" "Yes." Helga is our cat's name in the script.
- | Script kept.

~false-premise-accepted | Took over a project name I had invented.
= discrepancy-explained | He repeated it with a question mark, video shows it, I had cut him off.

false-premise-accepted | Her village has no bridge, yet she crossed it daily, as offered.

referee-same-voice | Recording 1 applicant, recording 2 boss: one larynx, says the phonetician.

referee-same-voice | "I'd hire her again", said by herself, number traced to her flat.
phone-other-name | Line is registered to a boyfriend.

~referee-same-voice | Same voice on both references.
= sharing-explained | Couple runs the inn, he was ill, she took both calls and said so at the start.

referee-same-voice | Head of kitchen and head of personnel sound the same, hotel has neither.

referee-same-voice | Applicant's laugh came out of the "director".
- | Director hung up.

referee-same-voice | Asked the referee to hand me over to the applicant: no pause, no rustle, same man went on.

~referee-same-voice | We thought the applicant was vouching for herself.
= sharing-explained | Twin sister was indeed her supervisor's deputy, ward head confirmed and gave her own view.

referee-same-voice | Court: he played his own lieutenant, captain and chaplain on the phone.

- | Referee is applicant's uncle, declared in the form.
- | Second referee asked for.

referee-same-voice | Trust's fraud team matched the matron on tape with the nurse herself.
id-owner-denies | The true matron was on leave and signed nothing.

~referee-same-voice | Two bosses, one voice.
= discrepancy-explained | I had rung the same boss twice, slip in my list.

referee-same-voice | Letter by "Dr. Bauer", call by "Dr. Bauer", both made by candidate, she said in tears.
