# The interview itself, tenth batch: plain offices, staffing agencies, product teams. All invented.

- | Backend, Series B, loop of five. Debrief doc.
- | Recruiter screen: warm, funny, asked good questions.
voice-changed | System design: cold, no humour, and by ear a different guy, deeper and with rounder o's.
contradicts-resume | Told recruiter he's in Tampa for the kids, told me no kids.
skill-gap | Coding: blew through in nine minutes what he then couldn't walk me through backwards.
- | HM inclined yes. Bar raiser no.

- | Frontend, Series A, loop of three.
~different-person | Whoever showed up to the pairing was not the woman from the screen. I said so in the channel.
- | Channel exploded.
= discrepancy-explained | Greenhouse had two Priya Nairs and had hung Tuesday's link on the wrong one.
- | Both turned out strong, by the way.
- | Fix the merge rule pls.

- | Staffing partner sent eight for the Java bench.
same-device-as-other | Six of eight took the assessment from one machine, down to the battery level.
same-resume-as-other | Their summaries differ by the name of the city.
proxy-interviewer | One fellow, mole on the neck, sat at least three of the calls.
- | Partner's answer: "we will look into."

- | Partner B sent four for the .NET bench.
~same-device-as-other | All four assessments from one machine.
= sharing-explained | They have one test room with one PC, we saw it on the site visit, log book on a string.
- | Two worth a second round.
- | Rates unchanged.

- | Crypto exchange, wallet team. Rafa here.
- | Guy's GitHub is stacked.
own-work-unknown | Pulled up his multisig contract. He called the modifier "that thing on top".
account-control-failed | Sign a message with the key in your bio? Can't, hardware wallet in storage.
evades-personal-questions | What's the weather like? "Let's be respectful of time."
- | I've kept it civil.

- | Crypto exchange, risk team. Rafa here.
~account-control-failed | Couldn't sign with the key in her bio, tried twice, both times bad signature.
= trouble-explained | Her wallet was on testnet. Flip, sign, green.
account-control-proven | The signed text was our line from the lunch menu.
- | Wants equity over cash.

- | Healthcare SaaS, HIPAA and all. People ops.
name-mismatch-on-call | Joined as "Daniel K (2)", then a "Daniel K (1)" joined too, and one of them went away in a hurry.
lip-sync-mismatch | Whichever stayed, the audio was not from that mouth.
- | References still outstanding.
- | Told Legal.

- | Healthcare SaaS, second opening.
~name-mismatch-on-call | "Daniel K (1)" and "Daniel K (2)" in the lobby, like a bad spy movie.
= trouble-explained | His laptop and his phone; the laptop's mike was dead so he took sound from the phone, you could see it in his hand.
- | Decent SQL.
- | Second round with Prakash.

- | Defense sub, cleared facility, HR line of the weekly report.
refuses-id | Subject of req 1180 won't bring two forms of ID.
avoids-in-person | Won't come to Huntsville for the briefing though he claims Madison, 15 minutes off.
place-conflict | Badge form says Madison, AL; W-4 says Madison, WI.
- | FSO notified.

- | Defense sub, req 1183.
~place-conflict | Badge form says Madison, AL; W-4 says Madison, WI.
= address-confirmed | Moved in October, lease and U-Haul receipt on file; W-4 is from before.
met-in-person | Briefed in Huntsville by me on the 6th.
- | FSO content.

- | EdTech, Scrum master. Hiring manager's gut, sorry.
long-latency-answers | Everything came after a beat. The same beat. Name? Beat. Hobbies? Beat. Velocity? Beat.
coached-or-reading | Then textbook sentences, with subordinate clauses nobody says aloud.
ai-assistant-use | And I typed the questions into ChatGPT after; half his answers are there.
- | Gut says no.

- | EdTech, curriculum. Hiring manager's head this time.
~long-latency-answers | Everything came after a beat, and I was about to write the same thing as on Monday.
= trouble-explained | Stammer; she waits it out, told us up front, and by minute twenty we'd all stopped noticing.
own-work-explained | Opened her unit on fractions and re-ordered it to fit our year 4s.
- | Head and gut say yes.

- | Logistics startup, DevOps, contractor via portal.
- | First invoice in, fine.
different-person | At Thursday's retro his camera slipped on for a sec: bald guy. We had interviewed curls.
shared-account | Two cursors under his name on the Miro at once, each writing something else.
- | Nobody's said anything yet.

- | Logistics startup, SRE, contractor via portal.
~shared-account | Two cursors under her name on the Miro.
= trouble-explained | A stale tab, it stays for ten minutes; mine does so too, we tried it.
- | Retro fine, her graphs are lovely.
- | Invoice a day late.

- | Ad agency, motion designer. Creative director writes in caps when moved.
portfolio-copied | THE WHALE SPOT IS FROM A STUDIO IN LISBON. I PHONED THEM.
own-work-unknown | HE COULD NOT TELL ME THE FRAME RATE OF HIS OWN WHALE.
- | NICE GUY THOUGH.

- | Ad agency, art buyer. Creative director again.
~portfolio-copied | THE FOX SPOT IS FROM THE SAME LISBON STUDIO.
= employer-confirmed | SHE WORKED THERE. THEY LOVE HER. RUI PICKED UP HIMSELF.
- | caps lock off now. hire.

- | Bank, mainframe. Old hands on the panel.
plausible-wrong | JCL, he explained to us, is a kind of Java.
false-premise-accepted | We asked how he liked "COBOL Sharp". He'd liked it.
coached-or-reading | On his cheekbones you saw text move, white on black.
- | We're four men with 130 years between us.

- | Bank, mainframe, the next day.
~plausible-wrong | She said the packed sign nibble of F is unsigned, and Walt barked.
= | Walt looked it up and un-barked.
own-work-explained | Drew her own batch window from 1998 with the abend codes by heart.
- | Walt wants to adopt her.

- | Retail tech, EMEA support. Recruiting coordinator's handover.
- | Round 1 with Jo, video on, thumbs up.
camera-off-refusal | Round 2 with me: video off, "prefer not", no more said.
disconnects-when-challenged | Round 3 with Gil: video on for six secs, Gil says hi from round 1's Jo, gone.
contact-changed | New mail and new mobile since. Third set.
- | Round 4 not booked.

- | Retail tech, EMEA support, handover cont.
- | Round 1 with Jo, video on.
~camera-off-refusal | Round 2 with me: no video, not a word about it.
= camera-off-explained | The lid cam had died overnight, her mail of 7 am was in my spam folder.
met-in-person | Round 3 in our Utrecht office; Jo ran into her on the stairs: "oh hi again".
- | Round 4 is the offer.

- | Biotech, statistician. PI's jottings.
- | p-values ok. humour none.
school-detail-unknown | "PhD with Prof. Amundsen-Diaz." never heard of her own thesis defence opponent
interest-unknown | "plays go." board had 8 x 8 in her telling.
- | mixed models good!

- | Biotech, statistician II. PI's jottings.
~school-detail-unknown | no clue who sat on his committee
= school-confirmed | faculty office: it was swapped two days before; they've three names on file, they too were confused
- | mixed models good! humour good!

- | Insurer's call handling AI team, vendor-run interview.
- | Vendor's human-in-the-loop: green.
synthetic-voice | Our own voice guy: no micro-tremor, no swallow, no life.
background-call-center | Under it at minus 50 dB a room with a dozen talkers.
- | Vendor wants to know how we did that.

- | Insurer's claims AI team.
~synthetic-voice | Our voice guy was certain: machine.
= trouble-explained | Electrolarynx, since surgery; form box 14, which our voice guy isn't shown.
- | We've changed what he's shown.
- | Applicant joked about it more than us.

- | Mobile games, live ops. Slack DM to boss.
screen-share-leak | he shared the wrong window. it was a sheet. "persona / company / stage / who attends"
persona-collision | we're row 44. "stage: final. attends: K."
- | K. has been great in final, to be fair

- | Mobile games, QA. Slack DM to boss.
~screen-share-leak | she shared the wrong window too: a sheet with 60 names, stages, notes
= | job-seekers' club she runs at the library, it's on her CV, row 3 is my neighbour Tim
- | tim says she's an angel

- | Airline IT, crew rostering. From the bench of two.
hours-refused | Could do no meeting from 7 to 19 Central, being in Central.
timezone-mismatch | Has the lamp on at noon and birds at midnight.
cannot-answer-local | O'Hare or Midway for you? "The first one, in the downtown."
- | Bench of two says one yes, one no.

- | Airline IT, fuel. From the bench of two.
~hours-refused | Could do no meeting from 7 to 19.
= | Line pilot till the 30th; his roster came along with the CV.
local-knowledge-shown | Complained at length of the Blue Line at Clark.
- | Bench of two says yes, yes.

- | Municipal IT, first week of the sysadmin.
- | Interviewed well, in May, by Dolores.
different-person | Dolores came back from leave, went to say hi, came out: "Who's that?"
employer-detail-unknown | He'd been at County Roads for six years, and the gentleman from County Roads who brought the cones had never seen him.
- | Dolores is sixty-three and sharp.

- | Municipal IT, first week of the intern.
~different-person | Dolores went to say hi, came out: "Who's that?"
= | The plumber. The intern was under the desk, with the cables.
- | Dolores has asked for new glasses.
