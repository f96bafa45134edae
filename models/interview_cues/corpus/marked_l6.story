# What a note implies: referral-chain, code-copied, account-neighbours-listed, skill-gap

referral-chain | Came to us through Hale. Hale's badge has been off since Tuesday.
- | Audit is asking about Hale.

referral-chain | The bonus for this hire goes to the man whose laptop is with forensics.
- | Payroll asked if it should be paid.

referral-chain | Five starters since May, one name in the field "how did you hear of us"; that name is in legal's folder.
- | Fifth is this one.

referral-chain | "A friend of Danylo," he said. We parted with Danylo over his passport.
- | Small talk.

~referral-chain | Referred by a colleague who is being looked into.
= | The look was about parking fees, closed last week.

referral-chain | A recommended B, B recommended C, C is our candidate; A's account was closed by security on Friday.
- | Drawn on the board.

referral-chain | Recruiter's note "warm intro by Petrov" is from the week before Petrov did not show his ID.
- | Petrov is out.

referral-chain | Four of the six he brought in have failed their checks; this is number seven.
- | He is still on the team.

referral-chain | His only contact in the firm is the contractor who works, as we now know, from somebody else's kitchen.
- | He put him on the form.

referral-chain | The letter of praise was written by the woman the agents asked us about.
- | In his folder since June.

referral-chain | Everyone on that bench was named by the one before, back to a man wanted in Texas.
- | Vendor's bench.

~referral-chain | The referrer is on hold with HR.
= discrepancy-explained | Hold is a payroll term, she is on parental leave.

referral-chain | He got the invite code from an account that the platform has put on ice.
- | Codes are personal.

referral-chain | Manager, "good people bring good people". The good people are in the indictment.
- | About where this CV came from.

referral-chain | We asked the suspended engineer whom he had brought: he read out our candidate's name first.
- | Protocol of the talk.

- | Referred by our best tester, ten years here.
- | Phone screen Monday.

referral-chain | Slack of the dismissed: "put my name, they pay 2000 if you get in", to our applicant.
- | Export, page 31.

referral-chain | Two that came the same way had one router; now comes the third that way.
- | Inquiry on the two is open.

referral-chain | Whoever recommended him has since deleted his profile and stopped answering compliance.
- | Since we asked for a passport.

referral-chain | Our sister firm sent a list of eight, all recommended by one worker; his CV lies with me, hers is the ninth.
- | Worker is barred there.

~referral-chain | He was sent by someone whose file is red.
= discrepancy-explained | Two Tom Bakers here; the red one is in sales, this one is clean and knows him from school.

referral-chain | On the intake sheet the sponsor's name is struck through, by security, with date.
- | Intake of last Monday.

~referral-chain | Third hire from a person in an open case.
= | Case closed, no finding, all three re-checked in the office with papers.

referral-chain | His sponsor could not tell us where they had met. The sponsor has a hearing on the 9th.
- | For the same question about another man.

- | No referral, came by the job board.
- | Standard.

~referral-chain | Recommended by the man we had just let go.
= | Let go for the budget, with a very good letter; all six of that team were.

code-copied | Her repo has a bug report from 2017; she opened the repo in 2024.
- | Reports came with it.

code-copied | Search one odd variable name: same file, another owner, four years earlier.
- | 1,900 stars there.

code-copied | 312 commits, all between 02:10 and 02:14 of one Sunday, spread over three years by their dates.
- | Server's own clock.

code-copied | Licence file names the author; it is not he, and that line alone was edited.
- | Checked history.

~code-copied | Project is line by line a stranger's.
= | It is a fork, marked as fork, his nine patches are merged upstream.

code-copied | "As I explained in my talk at FOSDEM", says the README. He has given no talk.
? | The real speaker is a woman from Brno.

code-copied | Comments in Portuguese, todo list in Portuguese; he reads none.
- | His "solo project".

code-copied | Similarity to a master's thesis at Delft: 98.6 percent. Thesis came first.
- | Tool run by our tester.

code-copied | The maintainer recognised his own swear word in the third function.
- | I had sent him the link.

code-copied | Git says he wrote it in 2015. GitHub's own record of the push is last Tuesday.
? | 40 repos, one Tuesday.

code-copied | Test data still logs in at a company in Oslo.
- | That company sells the product.

~code-copied | Code identical with that of another candidate.
= sharing-explained | Both left our own starter template unchanged, the task allows that.

code-copied | He swapped the headers and forgot the screenshots, in which you can read the first owner's user name.
- | docs folder.

code-copied | Contributors' graph drawn in a night: he, he and he, for a library of 80,000 lines.
- | Upstream has 60 people.

code-copied | Issue numbers in the commit texts go up to 1,204. His tracker has none.
- | Fixes #1204.

- | Copied a sorting routine from a blog, link in the comment.
- | Good habit.

code-copied | One word replaced all over by sed, also inside "Andersenson".
- | Original author: Anders.

code-copied | The key that signs the tags is held by somebody in Kyoto.
- | Tags are under his name.

code-copied | Takedown notice from the real writer on four of his six pinned projects.
- | Public log.

code-copied data-taken | He mirrors a private repo of his last client; they would like it back.
- | He calls it "my framework".

~code-copied | Everything in one upload, dates all in the past.
= own-work-explained | Moved from Mercurial, old server shown, then changed a parser with us for an hour.

code-copied | Take-home arrived in 20 minutes with a changelog of two years.
? | Another firm's name in it.

~code-copied | Repository duplicates one under a different account.
= account-control-proven | Both accounts hers, old one with a lost token, posted a line from it in the call.

code-copied | Stars bought, blame view empty, the first commit says "remove Jonas".
- | Who is Jonas.

- | Uses many open libraries, lists them.
- | Normal.

~code-copied | His "own" compiler is a copy of a known course project.
= | Page says "course project, skeleton by the teacher"; I had not scrolled down.

account-neighbours-listed | Of his 41 followers 29 have been closed by GitHub this week.
- | His is still open.

account-neighbours-listed | The two who star everything he does are numbers 3 and 17 in the ministry's annex.
- | No other stars.

account-neighbours-listed | Pull requests on his repo come from one person, and that person is on our Monday slide.
- | Slide of the threat team.

account-neighbours-listed | Drew the graph: he sits in the middle of eleven red dots.
- | Red is what security has open.

~account-neighbours-listed | Co-author of his library is in the indicators file.
= discrepancy-explained | File had a typo, one letter; publisher corrected the handle.

account-neighbours-listed | He follows nine people. Seven went in the takedown of May.
- | The other two are bots.

account-neighbours-listed | All endorsements on the profile were given by accounts our fraud desk froze.
- | Same afternoon.

account-neighbours-listed | Who merged his code? The man whose photo the marshals put up.
- | Three merges in April.

account-neighbours-listed | Organisation on GitHub with five members, four of them on the exchange's stop sheet; he is the fifth.
- | Created in March.

account-neighbours-listed | Chat group: thirteen names, twelve known to the consortium, and our applicant.
- | Screen from an insider.

account-neighbours-listed | Whoever comments on his posts shows up in the researcher's appendix.
- | Tried eight, eight hits.

~account-neighbours-listed | Some followers are under review by the trust team.
= | She has 60,000 followers, teaches on YouTube; twelve odd ones are nothing, said trust.

account-neighbours-listed | His repo was forked six times, always by people we have let go.
- | For papers.

account-neighbours-listed | The wallet app in his profile has two committers; the second is sanctioned.
- | OFAC page open beside it.

account-neighbours-listed | Connections in common with the June impostor: 74 of 80.
- | Impostor's page is down.

- | Follows me and half of our team.
- | Since he applied.

account-neighbours-listed | Give the tool his handle and it returns the cluster from last quarter's case.
- | Distance one.

account-neighbours-listed | Friends list: Alfa, Beta, Gamma of the bulletin, as the analyst put it.
- | Real handles in ticket.

account-neighbours-listed | He and the jailed facilitator reviewed each other's code for a year.
- | Public pull requests.

account-neighbours-listed | Upwork team of his: owner banned, two members banned, he "available now".
- | Support told us.

~account-neighbours-listed | The other maintainer is on a partner's watch sheet.
= sharing-explained | Project has 900 maintainers, distro; partner sees no link.

account-neighbours-listed | Every code review he ever got was by accounts that no longer exist, "suspended for identity".
- | Banner on each.

~account-neighbours-listed | Contributors include a person we are looking at.
= discrepancy-explained | That person is our own undercover test account, threat team told me.

- | Her mentor's account is closed, he died last year.
- | Obituary in the journal.

account-neighbours-listed | The single account that vouches for him on the forum was opened by a listed IP and vouches for forty more.
- | Forum admin.

~account-neighbours-listed | Two of his collaborators turned up in the advisory.
= | As victims: their repos were cloned, advisory says it in the note. He is named with them as robbed.

skill-gap | Homework: a job scheduler with retries. In the room: did not get a loop to end.
- | Same language.

skill-gap | The "ten years of Excel" ended at the sum of two cells.
- | At my desk.

skill-gap | Take-home 100 of 100, then asked us what a branch is.
- | Take-home had 44 commits.

skill-gap | Wrote us a C++ allocator by mail, and on the shared editor forgot where the semicolon goes.
- | Five times.

~skill-gap | Brilliant at home, nothing on the board.
= | Board task was in a language he does not list, my mix-up; in Go he did it in twelve minutes.

skill-gap | Welder with all papers, rod stuck to the plate for half an hour.
- | Foreman took it from him.

skill-gap | He let the ten-line warm-up lie for 45 minutes, from a man with a kernel patch in his CV.
- | Offered hints.

skill-gap | What he had solved on Sunday he could not begin on Monday.
- | The identical task, we checked.

skill-gap | A translator of 15 years and the first paragraph had the subject and object swapped.
- | On site, no tools.

skill-gap | Certified architect. Drew a line from the phone to the database and sat down.
- | "That is it."

skill-gap | HackerRank top 1 percent; pair session: our intern did it all.
- | Intern is 17.

~skill-gap | The live exercise was a disaster next to what she had handed in.
= trouble-explained | Editor lost every second key, seen on our side too; repeated next day, excellent.

skill-gap | The nurse asked which end of the cannula.
- | Six years of ICU by her file.

skill-gap | Score by mail 96, score under the eyes of a proctor 21.
- | Vendor's two sheets.

skill-gap | The senior DBA wanted to see "the Excel where the tables are".
- | First morning.

- | Weak on SQL, said so on the form, 3 out of 10.
- | Matches.

skill-gap | On his own: a page of clean proofs. With us: cannot add fractions.
- | Quant desk.

skill-gap | In the trial week the accountant booked the rent as income, four times.
- | Chartered, he wrote.

skill-gap | Pilot with 3,000 hours put the simulator on its nose before the first turn.
- | Examiner stopped it.

skill-gap | Typed with two fingers and searched the Escape key. Vim expert.
- | Office round.

~skill-gap | Report says: far under the level of the test from home.
= discrepancy-explained | Sheets were swapped, the low one belongs to the next candidate.

skill-gap | His design document would do for a staff engineer; asked to change one field in it, he was lost.
- | An hour later still.

skill-gap | "Native Rust" and had never met the borrow checker.
- | Compiler screamed, he refreshed the page.

~skill-gap | Took an hour for what the CV makes a matter of minutes.
= | Fire alarm, we stood outside for 45 of the 60.

- | Junior, slow, asks good questions.
- | Level as advertised.

~skill-gap | Could not do on Tuesday what he did last week.
= | Wrist in plaster since Saturday; dictated the code to me, all correct.
