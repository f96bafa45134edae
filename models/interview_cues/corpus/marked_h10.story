# Honest people who seem to know nothing of themselves, refuse checks, or whose referees sound bad at first.
~account-control-failed | Asked him to post a word from his account: couldn't.
= account-control-proven | Key was on the ring at home. Posted it at supper time, "wurst".

~account-control-failed | She would not log in for us, not even for a second.
= | Client's secrets on the front page. Client's lawyer had her show it to me in his office instead.

~account-control-failed | No proof that page's his, he just shook his head.
= trouble-explained | Two-factor on a phone at the bottom of the Rhine. New SIM, login, fine.

~account-control-failed | Didn't manage to change the line I asked for!
= | Our guest wifi blocks the site. From the car park it took her nine seconds.

~account-control-failed | He refused to show he holds that mailbox.
= | Refused on the open plan screen; in the small room he did.

~account-control-failed | Account, and no way in, supposedly forgotten.
= account-control-proven | Site's help gave it back on Monday after her passport and a selfie, and she rang me proud as punch.

~interest-unknown | "Chess", it says, and he didn't know how the knight goes.
= | Chess, the dog. He's written "walks with Chess".

~interest-unknown | Loves opera, can't name one.
- | Pulled a face at me when I asked for one.
= | Opera the browser. She worked on it.

~interest-unknown | Says he sails and took the jib for a rope.
= discrepancy-explained | Land sailing, on wheels. There's no jib. There's a club though and he's its treasurer.

~interest-unknown | Beekeeper who'd never heard of a super!
= language-spoken | The word. In Turkish he talked bees till Emine's ears hummed.

~interest-unknown | Knew nothing on jazz, which is all over her letter.
= | Jazzercise. I'm told it's a thing.

~interest-unknown | The hobby's climbing, he went mute at the first question.
= | Brother fell in July. I hadn't known. We went on to other things.

~employer-detail-unknown | Couldn't name the boss, the street or the floor of his last job.
= employer-confirmed | All by remote, in lockdown, through a temp firm. Firm has him, and the boss changed four times.

~employer-detail-unknown | No clue what colour the office was.
= | Blind.

~employer-detail-unknown | Six years with them, yet she can't tell who sat beside her.
= | Lighthouse.

~employer-detail-unknown | Didn't know one colleague by surname!
= | They don't do surnames in Reykjavik. First names she had by the dozen, all in the phone book there.

~employer-detail-unknown | He fumbled on team, size, tools, everything.
= discrepancy-explained | I'd asked about the wrong job, the one above it, six weeks in 2009.

~employer-detail-unknown | What did the building look like? Shrug.
= | Night watch. He's seen it in the dark only, ha. Rota of the guard firm's in the file.

~school-detail-unknown | Never saw the library, can't name a teacher.
= school-confirmed | Correspondence course. The school posts, he posts back, grades all there.

~school-detail-unknown | Which town was it in, your college? Long pause.
= | It moved in her second year. Which of the two did I mean.

~school-detail-unknown | Couldn't describe the campus one bit.
= | There's none, it's a ship. Captain's letter with the sails on top.

~school-detail-unknown | No memory of hall, dean or lecture.
= | Coma in 2018, there's a hole. The dean remembers him, warmly, on the uni's line.

~school-detail-unknown | Asked for the school's nickname, she'd none!
= | It has none. Bengt made it up to test her.

~school-detail-unknown | Didn't know what subject his own diploma's in.
= language-spoken | Diploma's in Latin. In Finnish he knew full well.

~false-premise-accepted | I invented a boss called Roth and he said oh yes, Roth.
= | There was a Roth. Night desk. You can't make up anything these days.

~false-premise-accepted | She nodded to a made-up project of mine.
= | Nods at all, it's a tremor. In writing: never heard of it.

~false-premise-accepted | "You were in the Cork branch, right?" Right, he said, and there's none.
= | There was till 2012. Google shows a bakery on top of it.

~false-premise-accepted | Fell for the false prize I put in!
= discrepancy-explained | It's in our printed sheet as a fact, she thought we knew better than she.

~false-premise-accepted | Said yes to a course he'd never done.
= | The line broke up, he'd heard "of course".

~false-premise-accepted | My trap snapped: she agreed to a wrong year.
= | 1391 in her calendar is just that year.

~live-check-refused | Wave before your face, please. No.
= | Both arms in slings.

~live-check-refused | He wouldn't say the phrase I'd picked.
- | I'd picked "my hovercraft is full of eels".
= | Said another, and another, any you like, he just thought I was mocking him.

~live-check-refused | The window? Out of the question, she said.
= | She was in the cells, on shift. A wardress may not film. Her governor told me.

~live-check-refused | Turn your head, I said, and he didn't.
= met-in-person | Neck brace under the roll collar, he let me knock on it.

~live-check-refused | Not willing to stand up on camera!
= | Pyjama bottoms. Confessed later. With ducks.

~live-check-refused | Refused the finger test point-blank.
= camera-on-and-same-person | Has four on that hand and hates that test; did it with the other one, slowly, twice.

~all-checks-refused | Passport no, notary no, visit no, nothing suits him.
- | Two days of this.
= id-verified-in-person | Thought we were the crooks. Came with his lawyer, put it all on the table, and checked ours!

~all-checks-refused | She turned down each and every way to prove herself.
= | Each cost fifty and upward and nobody had told her we pay.

~all-checks-refused | No to all four options.
= | Form sends "no" when you leave it open. She'd left it open to ask which we like best.

~all-checks-refused | Whatever I offered, he'd none of it!
= | He'd done it already, in August, with Security. Security hadn't told me.

~all-checks-refused | Not by video, not by post, not at the bank.
= id-verified-in-person | Hospital. Nurse and chaplain signed for him at the bed, Wednesday.

~all-checks-refused | Rejected everything we've got for ID.
= | Because it was to be by phone app, and he's Amish. His bishop drove him over.

~referee-untraceable | The man who vouches for her isn't at that firm, I asked.
= | Retired in June. Firm gave me his allotment number, so to speak, he's among the beans.

~referee-untraceable | No such referee on the staff page.
= referee-confirmed | Page leaves out the night crew. Through the main desk: two rings, and a good word.

~referee-untraceable | Can't find her former head anywhere in that clinic.
= name-change-documented | Head got married, clinic's own newsletter has the party.

~referee-untraceable | He named a woman whom nobody in the place can place!
= | They say "Mausi". For 20 years. Nobody knew she's called Hedwig.

~referee-untraceable | Reference doesn't lead to a soul.
= referee-confirmed | Soul was in Antarctica till Sunday. Institute put me through.

~referee-untraceable | Looked up his "site manager": unknown there.
= | Unknown at HQ, known at the site, the girl in the hut shouted him down from the scaffold.

~referee-denied | Her referee's never been on our payroll, says the mill.
= | Owner's brother. Not on the payroll, just there every day since 1970.

~referee-denied | According to HR that reference isn't from one of theirs.
= discrepancy-explained | Joint venture, other letterhead, other HR. They've one more HR than staff.

~referee-denied | "Mr Osei? He hasn't worked here, ever."
= referee-confirmed | "Dr Osei? Of course! Hold on." And it was him.

~referee-denied | The school disowned the head teacher who'd written for her!
= | Bitter split, they've painted her out. The education office hasn't, and says the letter's sound.

~referee-denied | Referee not theirs, bank claims.
= | I'd called the bank with the lion, his was the one with the bear.

~referee-denied | They know nothing of that foreman.
- | Strange, he's on their calendar.
= | Strange indeed, said their boss, sacked the receptionist's chatbot and put him on.

~referee-shares-contact | Referee and candidate, the same number!
= | Husband and wife team in a lighthouse, the coast guard's listed it as theirs; and we took a second referee.

~referee-shares-contact | The boss who praises him writes from his address.
= | He had scanned it for him. The boss has an inkwell and no mail; visited, seen, blotted.

~referee-shares-contact | One IP for both forms, hers and her referee's.
= sharing-explained | She's still working there. At the next desk.

~referee-shares-contact | Same street, same house, applicant and reference.
= | House is the seminary. Eighty in there.

~referee-shares-contact | They've a phone in common, those two.
= referee-confirmed | Ward phone. The sister who picked up went to fetch the doctor.

~referee-shares-contact | Referee's mail ends in the applicant's domain.
= | Other way round, he's on the firm's since he did their website.

# ordinary
- | Two references, both warm, both real.
- | Terms sent.

- | Swims, cooks, repairs clocks. Brought one.
- | Second visit Friday.

interest-unknown | For a bird lover she's weak on owls.
- | Lovely with the kids.

- | Old boss: "Grumpy till ten, then gold."
- | We open at ten.

- | Asked for her papers, had them in a biscuit tin.
- | Everything in order.

referee-untraceable | Haven't found the second referee yet.
- | The first was full of praise.
- | Not urgent.

# checked, did not hold
referee-shares-contact | Same number for both; "ward phone", she says.
- | It'd be easy to see.
- | Clinic's list of ward phones hasn't got it, and a child picks up.

referee-untraceable | Retired, so no longer there, that's his story.
- | Pension office of the firm, nice people.
referee-denied | No pensioner of that name, and no boss either.

employer-detail-unknown | Can't name a soul; it was all remote, through a temp firm.
employer-denies | Temp firm: we've never sent you, him or anyone to them.

all-checks-refused | Hospital, so no notary, no bank, no visit.
- | I asked for the ward so the chaplain might sign.
all-checks-refused | No ward, no chaplain, and home since Monday he still wants none of it.

live-check-refused | Would not wave, arms in slings.
- | Ouch, we said, get well.
- | In the corridor cam, an hour on, he's carrying two crates.

~interest-unknown | Chess is the dog. Good one.
= | Dog barked in the background on cue.
- | Sweet man.
school-denies | Sweet or not, the faculty's never seen him.
