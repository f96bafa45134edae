# shared-account
shared-account | He was in the dentist's chair from 2 to 4; his user closed seven tickets from 2 to 4.
- | Dentist is my cousin's.

shared-account | Two typing speeds under the one login, 38 and 95 words, by turns.
- | Tool measured a month.

shared-account | "The others will do it after lunch," he said on his own tasks. He has no others.
- | Team of one.

~shared-account | Five people go in under one user.
= tool-agreed | Kiosk user of the store, made by IT for the till.
- | Till has no mail.

shared-account | The user worked 23 hours on Tuesday, 22 on Wednesday.
- | Nobody sleeps so little.

shared-account | He dictates, a boy in Multan types; the boy said so to the police there.
- | Pay split in half.

shared-account | At eight the comments are in British, at four in American, from ten at night with no article at all.
- | One engineer by payroll.

shared-account | Handover notes found in the wiki's drafts: "A: did login page. B: please take the rest till I wake".
- | Both under his name.

shared-account | Asked on Monday what he shipped on Friday, he rang someone and then told me.
- | He was on loudspeaker.

- | Pair work with Jo on Jo's login, Jo beside him.
- | As planned.

shared-account | The nurse on the app was at a wedding, photos prove it; her shift was done.
- | By whom not known.

shared-account | His student in Nairobi gets 4 dollars a page for what he bills us at 40.
- | Student wrote to us.

shared-account | Two sessions, two mice, one user, on two files in the same second.
- | Not once, 60 times.

~shared-account | While he was on a plane his user kept working.
= | Night job that runs as him, in the scheduler since 2022, known to ops.

shared-account | Password list on the wall of that flat: our login, below it shifts with three first names.
- | Landlord's photo.

shared-account | After his stroke in March nothing changed in the output; wife says he can't hold a cup.
- | Output goes on in May.

shared-account | A team abroad does it, he only attends the meetings. He wrote that in the offer to another man.
- | The other man showed us.

shared-account | Gait of the mouse fits user 1 until noon and a stranger's after.
- | Behaviour tool.

~shared-account | Somebody else closed her tickets in her name.
= sharing-explained | Her stand-in during leave, delegation set by the manager on the 2nd, it's in the audit log.

shared-account | We locked his account at 10. Three different people phoned by 10:20 to have it opened.
- | Each said "I am him".

shared-account | On the day the net failed in his city, confirmed by the provider, he delivered as ever.
- | Whole city down.

shared-account | "Bro you are on till 6, then me" in the commit message, amended a minute later.
- | Hook kept the first.

- | Mail read by his assistant too, set up so.
- | Since 2018.

~shared-account | Time sheet shows her on shift when she lay in hospital.
= | Planner copies last week by itself. Colleague on her slot had her own login. Corrected.

- | Passed his task to Ann when he fell ill.
- | Said so at nine.

shared-account | The taxi's driver on the app is Mr. Omar, the passenger's five complaints describe three men.
- | Omar has one permit.

# data-taken
data-taken | 11 GB out by night to a drive that ends in gmail.
- | Last working day.

data-taken | The repo has 14 clones by him in one evening; his work needs one.
- | Clones not on our disk now.

data-taken | Two weeks later a rival quoted prices with our cents.
data-taken | Price file was last sent by him, to himself.

~data-taken | 40 GB went from her laptop to a private disk.
= tool-agreed | Her wedding photos, IT looked through the list with her before she left.

data-taken | USB log: "Kingston 64" in at 17:40, customer folder read to the end, out at 17:58.
- | He left at 18.

data-taken | He mails the day's files to a second self at eight each evening.
- | Outbox shows 120.

data-taken | Our source stands on a public page since noon, uploaded by the handle of his CV.
- | Taken down at three.

data-taken | Printed 900 sheets in the notice period. His monthly mean: 12.
- | Printed from the CAD folder.

data-taken | Cloud bucket nobody knew had yesterday's dump; key belongs to him, bill too.
- | 3 euro a month.

- | Took his mug and plant.
- | Handed in the badge.

data-taken | A former client of ours gets calls from him by name, birthday and policy number.
- | He's gone since May.

data-taken | DLP: 318 warnings in an hour, "sync to personal".
- | Mean: none.

data-taken | Wife's laptop had our drawings, the court's man found.
- | He had "nothing".

~data-taken | Whole code base pulled to an unknown machine.
= | New build server, set up by ops at ten, they forgot the label. Key and room checked.

data-taken | In his bag at the gate: a disk, on it the wafer recipes.
- | Guard weighed the bag.

data-taken | Phone pictures of the screen, one per patient, 60 of them. They're in his private album.
- | Seen by accident.

data-taken | Rclone ran from his user, target "mega", 2:10 to 4:45.
- | Logs were wiped, copy elsewhere.

data-taken | New firm of his had our manual, our typo on page 9 in it.
- | Firm founded in his leave.

~data-taken | He sent the contract list to his home mail.
= | Manager told him to, VPN was down on the tender's day; deleted after, both mails seen.

data-taken | Read access to 22,000 files on Sunday, each opened for half a second, and the line up was full.
- | Home line.

data-taken | The fork on his account is private and as big as ours to the byte.
- | Made on day two.

data-taken | He left an hour after the talk; the folder "all clients" left half an hour after the talk.
- | To Dropbox, by log.

- | Wanted to keep a sample of his text, asked, got it.
- | Published text.

~data-taken | Backup to a private cloud in her name.
= tool-agreed | Our own pilot had no firm's plan yet; she paid first, IT owns it since May, audit note.

- | Downloaded his pay slips.
- | His right.

data-taken | Exit talk: "I only kept what I wrote." He wrote the pricing engine.
- | He has it at home now, he says.

# internal-record
internal-record | His photo is on page 2 of our own file 2023-14, closed as "fraud, proven".
? | That file names a Mr. Dean.

internal-record | Typed the IBAN in: red bar, "see case Lindner".
- | Lindner cost us 40,000.

internal-record | Old Martha of payroll knew the signature. She'd pulled the drawer from 2022 before I finished.
internal-record | In it: dismissed for a false degree, same man.

~internal-record | Hit in our black list: same name and birthday.
= discrepancy-explained | Other man, prints and passport number differ, legal wrote it in the file.
- | Go on.

internal-record | Rehire code in SAP: 9. Nine is never.
- | Set after the inquiry of 2020.

internal-record | Our Singapore office closed a case on this phone number last spring with a police report.
- | Now he applies in Rome.

internal-record | The wallet he gave has been in our ledger, ticket "fake contractor, confirmed".
- | Ticket of June.

internal-record | Dedupe joined him to a person whom we paid off in court.
- | Court's number there.

internal-record | Same mail tail, same laptop serial as in our lessons-learned slide of the spring case.
- | Slide 6.

- | Applied in 2021 too, was second, no fault.
- | Welcome back.

internal-record | Guard at the gate has a list with our faces to turn away. His is the fourth.
- | List by security.

internal-record | HR archive: contract ended 4 May 2019 without notice, reason theft, admitted.
- | He lists us with "till 2021".

internal-record | Vendor code 5512 was locked by us for ghost workers, his bills come under 5512.
- | Locked in autumn.

~internal-record | ATS says "do not hire".
= | Flag was set for his namesake in the next row, recruiter who did it says so and cleared it.

internal-record | The address matched one on our sheet of burnt addresses, from the case of the three laptops.
- | Sheet of security.

internal-record | Legal asked why we interview the defendant in our own suit.
- | Suit was won.

internal-record | "That's him again, case 7," said the analyst and put the case 7 folder on my desk, with his prints.
- | Case 7 is closed as proven.

internal-record | Fraud team's table: device id seen 2022, outcome guilty plea.
- | Outcome column filled by us.

~internal-record | Our system carries a closed case in her name.
= | She was the victim in it, someone used her data. The police letter's in it too.

internal-record | Three clicks in the old tool and there he was, sacked for proxy work in Q3.
- | Tool is read only.

internal-record | Card number on the form is that from our incident of last July, when goods for 9,000 were gone.
- | Incident closed as his deed.

internal-record | Both thumbs in our own clock were already stored, under the name of the man we fired for stamping for others.
- | Clock refused him.

- | On our list of alumni, left in good terms.
- | Boss happy.

~internal-record | Red mark on his file, "investigated".
= | It was the yearly audit of all buyers, 30 files have the mark, none had a finding.

- | Owes us a book from 2017.
- | Brought it.

internal-record | A hit in the register of our own compliance: barred person, decision 12 of the board.
- | Decision has his birth date.
