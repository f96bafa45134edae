# code-copied, off-platform, interest-unknown, referee-untraceable

# code-copied
code-copied | All 84 commits dated on one afternoon, text identical to a Brazilian student's repo.
- | Student's licence header cut.

code-copied | Diff against the upstream project: author field and nothing more.
own-work-unknown | Could not tell what the cache module is for.

~code-copied | Her main repo equals one of a stranger.
= discrepancy-explained | Stranger is her old handle, she signed in to both in front of us.

code-copied | Maintainer in Turin wrote to us: that's my parser, under his name.
- | Issue number attached.

code-copied | Git history starts in 2015, account is from this spring.
account-recent | GitHub joined in April for a career of eleven years.

code-copied | Sonar's similarity run says 97 percent with a tutorial course.
- | Presented as own product.

~code-copied | 12 of 14 projects contain foreign code with his name on top.
= discrepancy-explained | Course template of the college, header filled in as told, teacher confirmed.

code-copied | Old author's address is still in the .mailmap, replaced with his everywhere else.
commits-other-name | Two tags are signed by a G. Ferreyra.

code-copied | Fraud lab notes that his pinned app was cloned and its dates rewritten.
account-neighbours-listed | Its four stargazers are suspended accounts.

~code-copied | Same commits, other author, in a public fork.
= discrepancy-explained | The fork copied him, his pushes are two years earlier on the server record.

code-copied | He took our last contractor's test solution, variable for variable.
referral-chain | That contractor, now under review, had sent him to us.

code-copied | Firmware "of mine" carries the part number of a Swiss maker, who never published it.
- | Maker's lawyer informed.

- | Forks a lot, credits all upstream authors.
own-work-explained | Rewrote his patch on screen.

code-copied | Kaggle notebook, first place, name changed in cell one; the winner is another.
- | Winner confirmed by mail.

code-copied | Asked, he said open source is free for all, but licence and author had been removed.
- | Reject, says the lead.

~code-copied | Whole repository taken from a Chinese project, says the reviewer.
= account-control-proven | He is the owner of that project as well, put our word in its readme.

code-copied | Found 6 theses in his portfolio repo, none by him, title pages redone.
portfolio-copied | Design shots are of a studio in Porto.

code-copied | Mirror of a deleted account, emails swapped by filter-branch on 3 May.
- | Seen in reflog.

~code-copied | Backdated burst of commits in February.
= discrepancy-explained | Import from the firm's SVN, ex-employer allowed it in writing and kept the dates.

code-copied | The forensic examiner compared hashes: every blob exists at another author since 2019.
- | Report page 7.

# off-platform
off-platform | Wanted to go to Telegram after the first hello on Upwork.
- | Platform rules forbid that.

off-platform | "Let us settle it outside of here, I give you discount."
crypto-or-third-party-payment | Discount only for USDT.

~off-platform | Candidate asked to leave the job board's chat.
= discrepancy-explained | Board's chat was down for a day, status page, we asked for her mail ourselves.

off-platform | Freelancer portal's trust desk: he gave his Discord to nine clients in two hours.
- | Account closed by portal.

off-platform | Message three contained a Signal number and the wish to delete the thread.
account-vanished | Profile could not be opened next morning.

off-platform | Contract outside the marketplace demanded before a single test task.
account-swap | He also needs "a US friend's profile" to bill from.

~off-platform | He moved our talk onto WhatsApp on day one.
= | Our own recruiter in Brazil had offered it, usual there, same number as in the CV.

off-platform | Recruiter's log: 11:02 first contact, 11:04 "add me on Skype live:".
- | Did not add.

off-platform | Upwork's notice says that our hire took two customers around the escrow.
prepayment-demanded | He had asked half in advance in each case.

off-platform | The nurse agency's app has call records, he refused it and sent a private link.
- | Wanted nothing recorded, it seems.

~off-platform | Insisted on private mail instead of the ATS from the beginning.
= discrepancy-explained | Screen reader fails on our ATS, ticket with the vendor proves it.

off-platform | According to the translator portal, he tries to get all clients to WeChat in minute one.
many-profiles | Portal counts four profiles of him.

off-platform | Said mail is slow, pushed for Telegram; our mail tests show no delay.
- | Second push on Sunday.

- | After signing, moved to Slack Connect as we do with all vendors.
tool-agreed | Channel created by our IT.

off-platform | Wrote his phone number in the picture of the bid, against the filter of the site.
- | Detected by a client in Oslo.

off-platform | Driver platform: applicant steers dispatchers to a private group.
shared-account | Different men drive on the one licence.

~off-platform | Left the platform with the client in the first week.
= discrepancy-explained | Client had paid the platform's buy-out fee, receipt 3310.

off-platform | 5 lines of small talk, then the invite to a chat app, in all 17 threads we were given.
scripted-identical-answers | Every question in them got the same paragraph.

~off-platform | Asked for my Signal in the very first mail.
= | Works on a leak story for a newspaper, editor told us beforehand that they use nothing else.

# interest-unknown
interest-unknown | CV lists chess, could not say how a knight moves.
- | Asked in passing at the end.

interest-unknown | Captain of the rowing club, he wrote; asked about a scull he asked what that is.
school-detail-unknown | College of the club he placed in the wrong city.

~interest-unknown | No idea about sailing although it's in the resume.
= discrepancy-explained | Resume parser merged two files, his own PDF has no sailing.

interest-unknown | "Hobby: beekeeping." Silence at the question what he feeds in autumn.
long-latency-answers | Fifteen seconds, then a textbook sentence, each time.

interest-unknown | Marathon in 2:58 on LinkedIn, thought the distance is 50 km.
? | Organiser has no such finisher.

interest-unknown | Could name no film of the director he says he wrote a blog on.
ai-assistant-use | Overlay text was mirrored in the glasses.

~interest-unknown | Did not know the rules of cricket, his listed sport.
= | He umpires deaf cricket with other rules, federation's page has him.

interest-unknown | The panel's guitarist asked which strings he uses, answer "the usual app".
- | Said to play 20 years.

interest-unknown | Vendor's screener: dog trainer by hobby, could not name a command.
place-vague | Home is "the west side", no street.

interest-unknown | Photography for ten years, but aperture had to be explained to him.
- | Noted by the art director.

~interest-unknown | Blank face when I brought up her choir.
= trouble-explained | Sound had failed, she read my question in the chat and talked for five minutes.

interest-unknown | Local football fan since childhood; took the club for a basketball team.
cannot-answer-local | Did not know what the main station is called.

interest-unknown | His answer on the listed pottery: "my agency wrote this part".
- | Agency says it wrote nothing.

- | Hobby section says reading, talked at length of two novels.
- | Good talk.

interest-unknown | Ham radio call sign in the CV, no clue what a call sign is.
id-owner-denies | Sign is held by a pensioner in Graz who knows nothing of this.

interest-unknown | Claimed volunteer firefighter, asked how a hose line is laid, changed the subject.
evades-personal-questions | The same with family, school and last job.

~interest-unknown | He lists salsa and knew no step, no club, no song.
= discrepancy-explained | SALSA is the name of a static analysis tool he maintains, listed under hobbies by HR.

interest-unknown | Sommelier course on paper, believes Chablis is red.
support-document-altered | The wine school does not know the certificate.

~interest-unknown | Couldn't tell one thing on mountaineering.
= | Had a concussion from a climb in May, hospital letter, memory gaps, friend of the club spoke for him.

interest-unknown | Two questions on the garden he is said to love, two wrong answers.
- | Left open.

# referee-untraceable
referee-untraceable | Switchboard at the mill has no Mrs. Dahlgren, in no department.
- | She was named as his supervisor.

referee-untraceable | Chief engineer who wrote the letter: not in the chamber's list.
referee-text-only | Replies by SMS alone.

~referee-untraceable | Referee nowhere to be found at the firm.
= referee-confirmed | Retired in June, HR passed the call on, she confirmed him.

referee-untraceable | Searched annual reports 2017 to 2022, no manager with such name.
employer-denies | Applicant himself isn't in their payroll either.

referee-untraceable | "Who? Never had him here," said reception about the second reference.
- | First one not answered.

referee-untraceable | Letter of recommendation signed by a professor that no staff page of the university ever had.
school-denies | The examination office has no student file.

~referee-untraceable | Nobody of that name in the bank's directory.
= referee-confirmed | Contractor there, the bank's vendor desk connected us, positive talk.

referee-untraceable | LinkedIn, registry, company page: zero hits for both people who recommend him.
referee-same-wording | Both mails praise "unmatched proactive synergy".

referee-untraceable | Hospital says that its ward 6 closed before the date at which a ward 6 sister vouched.
- | Sister unknown in HR.

referee-untraceable | Extension in the reference form rings in the canteen, no one knows the man.
contact-self-supplied | The mobile next to it came from the candidate.

~referee-untraceable | Could not locate his old team lead.
= discrepancy-explained | She changed her surname after divorce, found by the employer's HR.
referee-confirmed | Told us of his three years.

referee-untraceable | Police academy has no instructor Voss, present or past.
- | Answer of 4 Nov.

referee-untraceable | He said that the referee moved abroad; the firm says that there was none to move.
- | Asked for another, none given.

- | Referee on leave until the 20th, out-of-office from the firm's mail.
- | Call again.

referee-untraceable | Union, guild and trade register without a trace of the foreman.
employer-untraceable | Construction company can't be found either.

~referee-untraceable | Letterhead firm doesn't list her.
= referee-confirmed | She sits in the parent company, reached by its main number.

referee-untraceable | Three references, no one of them exists at the places stated, says the vendor.
- | Invoice for three checks attached.

referee-untraceable | Their HR head: this "vice president" is an invention.
referee-same-voice | Vice president on the phone spoke with the applicant's own voice.

~referee-untraceable | No Dr. Lindqvist in the faculty.
= discrepancy-explained | We wrote it with q, faculty has Lindkvist, he answered from the faculty line.

referee-untraceable | Consulate checked for us: mission had no attache by that name.
- | Reference dropped.
