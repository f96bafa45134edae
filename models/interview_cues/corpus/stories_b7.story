# Feedback forms, ATS notes, mails: the everyday register, with its own particulars each time.

- | Stage: tech 1. Interviewer: Wanjiru. Duration: 52 min. Role: payments backend.
- | Warm-up on ledger design went well, he drew the double entry unprompted.
coached-or-reading | From the 20th minute he repeated my question slowly, waited for a mumble off to the right, then answered the mumble.
long-latency-answers | I timed three of the waits with my phone: 11, 10 and 11 seconds, followed by speech without a single "um".
- | Recommendation: hold for the lead.
skill-gap | Asked to write a four-line idempotency check himself he typed "def" and stopped.

- | Stage: hiring manager. Role: CRM admin, part-time, Bristol.
- | She warned us that the window cleaner was due at two.
background-call-center | For ten minutes it was bedlam, at least a dozen voices.
trouble-explained | Her street's school let out; she shut the window, lifted the laptop to show the gates, and it was silent.
own-work-explained | Took us through her own validation rules, admitted one is daft, fixed it.
- | Recommendation: yes.

- | Mail to the agency, draft 2, less rude.
different-person | The consultant who reported to our Leeds office this morning is not the consultant three of us interviewed on the 14th.
- | Please do not send the usual paragraph about camera angles.
proxy-interviewer | Your own recruiter has told ours that an "SME" took the call on his behalf.
- | We'll not be paying for this week.

- | ATS comment, 3 lines, by coordinator.
name-mismatch-on-call | Waiting room listed "Shyam_proxy2", admitted, then renamed himself to the candidate's name.
- | Rescheduled the panel's 4 pm.
- | Interview notes to follow from Ben.

- | Feedback, Scala role, remote EU. By an engineer who dislikes forms.
ai-assistant-use | Pasted my question into something (I heard ctrl-c ctrl-v, then a pling) and read me a bulleted list including the word "bullet".
plausible-wrong | Was dead sure that Option is a kind of Future.
- | Nice beard.
own-work-unknown | His GitHub's top project: asked why there's an actor per row, he asked what the project does.

- | Onboarding survey by IT, day 2, Antwerp.
- | Docking station missing, keyboard AZERTY instead of QWERTY.
different-person | The colleague I set up yesterday isn't the one from my own panel of last month, the voice, the height and the hairline all differ.
- | I'm not sure whom one tells, so I'm telling the survey.

- | Note by lead recruiter after reference to Teams recording.
voice-changed | Played both rounds side by side for four listeners; all four said two speakers.
camera-off-refusal | In neither round would he put the video on, and he offered no cause.
- | File size 412 MB, on the team drive.
- | Awaiting decision by Marguerite.

- | Scorecard, customer success, Dublin. Candidate C.
- | Energetic, knows our churn numbers from the annual report.
coached-or-reading | Had bullet points pinned over the camera and read them off.
discrepancy-explained | Sian's invite reads "feel free to prepare notes", and he'd pinned them up and held them in the picture when I asked.
- | Score 4.

- | Security ticket, contractor account, summary by analyst.
signins-apart | Okta push approved on a handset in Peshawar two minutes before the laptop in Phoenix was unlocked.
shared-account | Typing rhythm model says three distinct typists on the account over the past fortnight, one of them only at weekends.
- | Analyst confidence: moderate to high.
- | Next: talk with manager, no contact with user yet.

- | Call with client's delivery head, notes.
- | They like the dashboard.
output-swing | They say our consultant "has good days and no-idea days, and on the no-idea days his grammar is another one".
shared-account | They have also once had him on two calls at the same time, in both of which he spoke.
- | They aren't angry, they're puzzled.
- | Action: me.

- | Interview summary, ERP functional, Riyadh. Panel: Noura, Sami.
lip-sync-mismatch | The audio ran on for a good second when his mouth had closed.
deepfake-artifacts | Each time his hand crossed his chin the beard flickered off and on.
- | Sami blamed the hotel Wi-Fi.
live-check-refused | Noura asked for three fingers in front of the nose; he said he found that insulting and would not.
- | Result: not progressed.

- | Interview summary, same day, next candidate.
lip-sync-mismatch | Sound and lips were apart by half a second.
trouble-explained | Noura's speaker this time: on Sami's machine all was together, and after a restart on hers too.
- | Result: progressed.
- | Asked for two weeks to finish his exams.

- | Background vendor, remarks column.
test-substituted | Collection site reports that the donor's ID photo and the donor in chair 2 were different males; specimen not accepted.
- | Candidate has 48 hours to reappear.
- | Client's policy: second no-show closes the file.

- | Background vendor, remarks column, other client.
id-number-mismatch | The trace brings up a woman in Boise.
discrepancy-explained | Two digits were swapped by the clerk who keyed it; with the card in hand the trace gives our man and all his addresses.
- | Billing code 7.

- | Interview by a founder who talks a lot.
- | I mostly told him about the seed round.
different-person | The man who came to the founders' dinner was fun, but he was not him.
proxy-interviewer | By dessert he'd said "my colleague who does the video part", and we all put down our spoons.
- | Panna cotta was great.

- | Quality log, inbound bank line, sampling 2 %.
shared-account | Badge 2207's calls: at 10:04 a young man, at 10:31 a lady in her sixties, at 11:15 the young man.
- | Both pass ID&V of the customer correctly.
- | Rated "good" on tone.
- | Proposal: unannounced home visit.

- | Phone screen, 15 min, store manager.
scripted-identical-answers | I got the "three pillars of retail" in reply to salary, to notice and to "can you hear me".
- | Three pillars: footfall, faith, follow-up.
- | Declined.

- | Panel, cyber GRC, Manchester. HM's comments.
- | We changed interviewers at half-time on purpose.
screen-share-leak | While sharing the policy document he opened File > Recent: seven CVs, seven names, all "final_v3".
disconnects-when-challenged | I asked him which of the seven he was. Connection closed.
- | Reported to TA, screenshot in folder.

- | Panel, lab informatics, Basel.
- | Candidate asked for questions in writing owing to auditory processing; HR had agreed.
long-latency-answers | She needed ten seconds each time, then spoke without pause.
tool-agreed | The captions app and the typed questions were our set-up, agreed in a mail of 3 May with Frau Gerber.
own-work-explained | Live change to her own LIMS script: done in four minutes.
- | Yes, yes, yes.

- | Exit interview of a subcontractor, voluntary.
proxy-interviewer | "You never interviewed me. You interviewed the firm's front man."
shared-account | "And I wasn't alone: two trainees used my login to learn on your system."
- | "The canteen was super."
- | Recommendation: lessons learned.

- | Week-1 check-in with remote analyst, by buddy.
- | Buddy programme, coffee voucher, chat.
camera-off-refusal | Never once on camera all week; I asked each day, she only said no.
remote-control-tool | RustDesk was in her tray when she shared.
own-device-insisted | Says she works only from her own Windows box, ours is still in its foil.
- | I like her playlists.

- | Week-1 check-in with another remote analyst, same buddy.
tool-agreed | TeamViewer in the tray: pushed by our own desk for the VPN fix, ticket 5512, removed Friday.
- | She sent me sourdough.

- | Mail from a school's HR, cover supervisor.
different-person | The lady on our visitor photo and the lady on your agency's profile aren't the same lady.
support-document-altered | Police certificate number came back from the portal as "not issued".
- | The children weren't left with her.
- | Please ring the office, not the head.

- | Report of home visit, customer-care agent, Sofia.
- | Fourth floor, no lift, warm welcome, banitsa.
shared-account | Agent was in Greece for the summer; her niece sat at our laptop with our headset and our callers.
- | Niece knows the product cold.
- | Laptop taken along, receipt left.

- | Report of home visit, customer-care agent, Varna.
- | Second floor, cat.
sharing-explained | The other voice is her grandfather on his own phone in the same room, he shouts at football; I heard it with my ears.
address-confirmed | Lives where she says, name on the bell, post with her name, neighbour nodded.
- | Nothing to do.

- | Note on the desk of the country manager.
- | We're told to be fast, so we were fast.
id-photo-mismatch | Fast forward: the passport copy shows one woman, the badge camera another.
refuses-id | She won't bring in the original, five reminders.
- | Legal, please, today.

- | Recruiter's Sunday mail.
proxy-interviewer | I've had a LinkedIn message from a guy offering me the "real recording" in which he, not our candidate, does the interview with Tomas.
- | He wants a job in return, not money.
- | Can we talk before stand-up?

- | Project manager's weekly, colour: amber.
- | Sprint goal met 7 of 9.
shared-account | Found out why he's never stuck: everything goes to a WhatsApp group of paid helpers with our screenshots in it.
ai-assistant-use | During refinement the helper bot answered aloud from his laptop before he did.
- | Budget fine.

- | ATS comment. Candidate: welder-inspector. Source: walk-in.
- | Sat with the yard foreman, drew a fillet on a napkin.
id-verified-in-person | Gate clerk held passport and face next to each other and stamped the slip.
- | Boots size 46.

- | TA ops retro, sticky notes typed up.
- | More coffee. Fewer rounds.
same-device-as-other | Take-homes 3, 8 and 12 came from one browser with one serial.
proxy-interviewer | Take-home author is a site called "TaskGhost", there's a footer.
- | Less Slack.

- | Onsite final after all-remote process, Munich, HM's mail.
- | Thanks for organising the pretzels.
different-person | Neither Katja, Ulf nor I believe that the applicant today was the applicant of rounds one to three.
own-work-unknown | He had to be told what his presentation of round three had been about.
- | Travel refund: please hold.

- | Onsite final after all-remote process, Munich, other HM.
different-person | We first thought a different one had come.
discrepancy-explained | She'd cut off a metre of hair for a charity; passport, same scar on the brow and a finish of the very anecdote she'd begun on Zoom.
- | Travel refund: please pay.

- | Compliance hotline, English translation of call.
proxy-interviewer | Caller is the wife of the person who "does the mouth" for our new purchasing man.
- | Caller wants her husband home in the evenings.
crypto-or-third-party-payment | Caller says the salary's first half goes straight to her husband's account, she has seen it come in.
- | Callback number left.

- | Interviewer training, my first real one.
- | I was so nervous I forgot to record.
coached-or-reading | There was a second shadow on his wall that leaned in whenever I asked something, and he looked at it before he spoke.
- | My mentor saw it too.

- | Ops bulletin to leads (names removed).
- | Case A: agent hired in June, worked since July by a flatmate.
- | Case B: agent's saliva test taken by a flatmate.
- | Case C: agent's language test spoken by, yes, a flatmate.
- | Please stop sending flatmate jokes.

- | HM diary, fully remote, Tallinn.
- | Candidate in a sauna anteroom, only quiet place.
deepfake-artifacts | Parts of her face went to mush in the steam.
trouble-explained | Stepped out onto the pier, wiped the phone, and was crisp down to the freckles.
- | Good on Rust lifetimes.

- | Ticket closed: false alarm, proxy rumour about Benedikt.
- | Rumour started by a jealous referee at squash.
own-work-explained | Benedikt rebuilt his interview task at the big screen before twelve people, in other words, faster.
camera-on-and-same-person | Recordings of all rounds compared frame by frame by two people who don't know him: one man.
- | Squash league unaffected.
