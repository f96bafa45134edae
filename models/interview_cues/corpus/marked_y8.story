# kind X: several-jobs, shared-account, skill-gap
# several-jobs
~several-jobs | Payroll feed shows a second full-time employer.
= | Notice period, paid leave to the 30th.
= | Exit letter, garden leave. Firm's HR knows us.

~several-jobs | Is on the staff page of another company.
= | Page from 2021. They are slow.
= | Rang them, left two years ago, taken down.

several-jobs | Another firm's HR asks us who he is, he works there full time too.
- | Consulting, says he. Contract reads forty hours.
- | Very sorry, and logged off.

= | Approved side job. Board minute of 9 March, eight hours a week.
~several-jobs | Anonymous mail: your man has another job.
= | Other side confirms eight.

~several-jobs | Tax slip shows two employers all year.
= | One payer sold, new tax number in July. Same desk.
= | Slip one ends June, two begins July.

several-jobs | Badge of a second company lay on the desk, dated this week.
- | Wife's, she had the same photo booth, he said.
- | Photo on it was his.

~several-jobs | Heard him answer for another firm in working time.
= | Volunteer fire line. Contract allows.
= | Chief's letter, roster, last Tuesday is on it.

~several-jobs | Social security sees her in two full jobs.
= | Old firm forgot to sign her off.
= trouble-explained | Signed off now, back to her last day.

several-jobs | Three salaries a month on the statement.
payee-churn | And new bank details every few weeks.
- | Rent from flats, he wrote. Senders are firms.

~several-jobs | He holds a chair, full time, says the university page.
= | On leave from it, three years. Dean's order.
= | Order number checked with the dean's office.

~several-jobs | Double employment reported by the pension fund.
= | Namesake with the same birthday. Fund has seen this before.
= | Fund split the two on Friday.

several-jobs | His calendar has stand-ups of two other companies.
- | Friend uses it, he claims.
- | Friend's name? It differs each time we ask.

= | Group contract. Two firms, one group, half each.
- | HR of the group sits upstairs.
~several-jobs | Auditor notes a second employment.

~several-jobs | On paper works for a competitor.
= | Lent by us. Staff exchange until May.
= | Signed by our own director.

several-jobs | Vendor's report: active at four employers now.
- | One is a stale record, that employer said so.
- | Three are live.

~several-jobs | Commits for another company, weekdays, ten to four.
= | Our client. Their repo, our project.
= | Order 2207, he is named.

~several-jobs | Recorded as full time at a school as well.
= | Teacher until July by law, then us. Start moved.
= | First day here was 1 August.

several-jobs | Took a second full-time post in June and told no one.
- | His output is fine, writes the lead.
- | Talk on Thursday.

~several-jobs | Second job, found by the client, loud.
= | Own shop, weekends. In the contract since day one.
= | Till is closed Monday to Friday, her books seen.

~several-jobs | State wage file has him at two places this quarter.
~id-number-mismatch | Number is booked for somebody called Roy too.
= | Clerk there typed Roy's number wrong, one digit, ours got his wages.
= | State corrected file. One place.

several-jobs | Works for us by day and, on the same clock, for an insurer.
- | "It was allowed at my last firm."
- | Not ours. Contract, clause 6.

several-jobs | Former client says that he is theirs, nine to five, since spring.
- | His twin, he thinks. HR file: no siblings.

# shared-account
~shared-account | Two people work on his login, the night desk says.
= | Ward PC. Nurses log in once a shift, house rule until the new cards.
= | Cards came in June. One login, one nurse.

~shared-account | Tickets closed under her name while she sat in court.
= | Stand-in, named by the lead, with the lead's mail to IT.
= | Function account until Friday, by mistake under her name.

shared-account | Keystrokes come from three hands, by the study of the tool.
- | Tired in the evening, he says.
? | At ten in the morning as well.

= | Pair work. Two at one screen, our way for starters.
~shared-account | Someone else typed most of his commits in week one.
- | Week two quieter.

~shared-account | Chat under his user in two styles, on the same day.
= | Baby. Wife answered "he is asleep" twice.
= | Told her not to. She rang and said so.

shared-account | His brother does the night half of the work.
- | Helps only with the printer, he corrected.
- | Log has him in the payroll screen.

~shared-account | Password of the account was known to the whole team.
= | Test user. Named like him by the vendor.
= | Vendor renamed it, 2 July.

~shared-account | Work was turned in by a person not on our books.
= | Subcontract. Clause 14, named person, cleared by us in April.
- | Quality is good.
= | Clearance is in the vendor file.

shared-account | Freelancer found an advert: our man's tasks, given out for ten dollars.
- | His account there was hacked, sorry.
- | Site has no sign of a hack.

~shared-account | Session open on two machines, two names on the mouse mats.
= | Interpreter desk. Deaf colleague and her assistant.
= | Assistant signed our paper in May, disability office pays.

~shared-account | A voice in the room dictated what he typed.
= | Trainer. First call desk days are always double.
= | Trainer's plan, his name.

shared-account | An uncle said at the door that he does the work himself.
- | Uncle exaggerates.
- | We wrote to the agency. No reply.

= | Old accounts were joined by IT at the merger, two Kims into one.
~shared-account | Account K. Kim clearly has two users.
= trouble-explained | Parted again. Nobody sees the other's mail.

~shared-account | Designs came from a studio in Pune, not from her.
= | Her own studio, on her invoice from day one.
= | Contract is with the studio. Legal had it in writing.

shared-account | Two developers take turns behind one name.
several-jobs | One of them also sits at a bank all day.
- | Explained the gaps by the power cuts. Cuts are true. Turns are not explained.

~shared-account | Mails in his name on his day off.
= | Rule in the box, sends the weekly report.
= | Rule shown. Since January, every Friday at six.

~shared-account | Found his code written by one "mk".
= | Formatter. The signature is the script's author.
= | Script run by us on another file, "mk" too.

shared-account | She passes tasks on to a girl in her town who is paid by the piece.
- | The girl is lovely, we hear.
- | Client wants a statement.

~shared-account | Same account, two sites, at one hour.
= | Scanner in the store keeps the last user.
= | Scanner log, no actions in it. Maker sends a fix.

~shared-account | Admin says five men use the seat.
= | Five seats bought, one name for all by the reseller.
= | Own names since Monday. Reseller's letter.

shared-account | Account is run by a team in shifts, our test with a code word failed.
- | Fever that day. No sick note.

~shared-account | Report said his colleague does his job.
~skill-gap | And that he could not do the test task alone.
= | Broken wrist. Colleague typed, he told him what.
= own-work-explained | Plaster seen. Eight weeks on he did the task alone, us watching.

shared-account | Two different people answered under his name on Tuesday and on Wednesday.
- | Wednesday was explained, lead stood in, planned.
- | Tuesday not. No one of us was it.

# skill-gap
~skill-gap | Failed live what he had solved at home.
= | Wrong task. We gave him the one for seniors.
= | Right one on Friday. Solved, with us asking.

~skill-gap | Could not write one line in the live test.
= | Keyboard set to another layout by us, no way to change it.
= trouble-explained | Own laptop, an hour later, fine.

skill-gap | Take-home superb, live he did not know what a loop is.
- | Nerves, wrote the agency.
- | Second try, calm, same.

= | Fever of 39. Had asked for another date, we said no.
- | HR noted it.
~skill-gap | Live round far beneath the level of the sample.
= own-work-explained | Redone on the 20th. Changed his own sample before us.

~skill-gap | Ten years of SQL and no join on the board.
= | Other dialect. Old plus sign way.
= | Our DBA knows it, says it is right.

skill-gap | Work on day one is not that of the man who tested.
- | Jet lag. By week three still.
- | Nice person all the same.

~skill-gap | Welding sample excellent, test piece cracked.
= | Bad rods. Batch called back.
= | New rods, new piece, passed by the inspector.

~skill-gap | Her translation at home was a nine, on site a three.
= | On site without dictionary. Ours, forbidden by the old rule.
= | Rule is gone. With one, nine.

skill-gap | He needs two days for what his test shows in an hour.
- | Slow machine. IT gave him a new one.
- | Two days.

~skill-gap | Claims French cases, could not do one.
= | Law was new since May. Nobody can yet.
= | Our own lawyer failed that one too.

~skill-gap | Live score 12, home score 98.
= | Score of 12 is another's. Vendor swapped sheets.
= | Sheet with his name, 95.

skill-gap | Certificates for cloud and no idea how to start a server.
support-document-altered | Issuer of one certificate has nothing under that code.
- | Portal has changed, he says. Issuer: it has not.

= | Part of the test: the tool is broken on purpose. Nobody should pass.
~skill-gap | Senior by paper, stuck after a minute.
- | Panel liked how he went about it.

~skill-gap | Surgeon's video was brilliant, sim bench was poor.
= | Left-handed. Bench is for right.
= | Turned the bench. Top group.

skill-gap | Wrote a compiler at home, cannot read ten lines of it here.
- | His friend had a blackout too, doctor's note and all, that was the friend.
- | He has no note.

~skill-gap | Typing test of a beginner, on the CV 90 words.
= trouble-explained | Sticking key. Same result for me.
= | Other keyboard, 92.

~skill-gap | Fell apart in the second hour of the task.
= | Fire alarm, then the street, then no room.
= | Repeat a week on, second hour as good as the first.

skill-gap | Junior in all he does, hired on a master's test.
- | Will take a course.
- | His lead "sees potential".

~skill-gap | Accountant with fifteen years who could not post a lease.
= | Public books. No leases there, other rules.
= | Posted it after one page of our handbook, auditor looked on.

~skill-gap | The portfolio is one level, what he drew here another.
= | Tablet pen uncalibrated. Screen off by a finger.
= | Set up anew. Lines like in the portfolio, same face, same hand.

skill-gap | Pilot by logbook, lost in the simulator.
- | Other type, he said. It was his type.
- | Next slot in June.

~skill-gap | Not half as good as his exam.
~different-person | Nor does he look like the man of the exam.
= | Chemo. Oncologist's letter, HR has it.
= id-verified-in-person | Passport with HR in person, finger too. Pace came back by May.

skill-gap | Home task in an hour, live the same task not in three.
- | Says the room was loud. We moved rooms.
- | Three more hours, nothing.

skill-gap | On the bench he could not find the fuse he writes about.
- | "Was a long drive", by the agent.
