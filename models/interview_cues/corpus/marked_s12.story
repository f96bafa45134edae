# third round, last ten cues

# address-on-list
address-on-list | IP in the court's seizure warrant, schedule A, and in our ATS.
- | ATS keeps 12 months.

address-on-list | Gateway of the bank says "known bad source" for each of his 6 visits.
idcheck-abandoned | On the sixth he quit the ID video.

~address-on-list | Trainee's address appears in the vendor's published range.
= | Range was printed with /16 instead of /26, vendor's erratum of Tuesday.

address-on-list | Neighbouring firm's CISO read me their list, line 3 is where our tester logs in from.
- | Both firms reported it.

~address-on-list | Published command server and the laptop of our hire share an address.
= | Cloudflare's address, a million sites use it.

address-on-list | Traffic to payroll came over 4 hosts of the joint bulletin within one week.
signins-apart | The notebook itself never left Tulsa.

# hours-refused
hours-refused | Mail of the 3rd: "do not book me while it is day here".
- | Here is Milan, as is our office.

hours-refused | Night desk sees him, day desk has never met him, his zone is the day desk's.
shared-account | Work is done by a man in another country for a share.

~hours-refused | Says no to the whole working day.
= | He had the applicant form for the night bakery, that's the job.

hours-refused | Five recruiters, twenty invitations in Prague hours, twenty declines from the Prague applicant.
- | Accepted the one at 3 am.

~hours-refused | Never free when the office is open.
= | In the army reserve until the 30th, unit's clerk verified it.

hours-refused | He signed for 8 to 5 Denver and sent a notice next day that he won't keep it.
machine-emulated | IT reports that his device is a VMware guest.

hours-refused | School's phone list: tutor not available in school time, for no stated cause.
- | Tutor is said to live by the school.

# same-device-as-other
same-device-as-other | Exam host: install ID repeated with 6 passports.
- | Passports of five countries.

same-device-as-other | Basement in Jacksonville, power strips, 30 firms' notebooks, photo in the verdict.
keep-awake-tool | Each had a plug that moves the mouse.

~same-device-as-other | Fingerprint clash with a rejected man.
= | Rejected man is his father, same first name, same kitchen computer.

same-device-as-other | Rental phone farm in Bacau: handset 9 did his selfie and those of eight more.
- | Europol sheet.

~same-device-as-other | Same computer in two applications, other sex, other age.
= | Prison's education room, release programme, officer sat beside them.

same-device-as-other | The Friday user Maya and the Monday user Joris share a disk serial.
output-swing | Joris writes like Maya on some days and like no one on others.

# code-copied
code-copied | Author line overwritten in 40 files, one file forgotten.
- | There it says Petra Vlk.

code-copied | Hugging Face space: duplicated, credit removed, dates moved.
own-work-unknown | Could not tell which loss it trains with.

~code-copied | Reviewer: stolen from a bank's repo.
= | Bank open-sourced it and lists her as main author.

code-copied | Judge's order names the repository as taken from the plaintiff, he shows it as his.
- | Order is public.

~code-copied | Commit times all equal, content known elsewhere.
= | Moved from Bitbucket by script, old place still up with his name and years.

code-copied | First-year exercise of a Polish school, name of pupil replaced, sold as "bank core".
contradicts-resume | He told us he built it at a firm in Ohio.

code-copied | Half an hour of search: every plugin of his has an older twin by someone else.
- | List of 11 twins.

# off-platform
off-platform | Booked by the portal at 10, at 10:05 he asked for Zalo.
- | Portal fined him before.

off-platform | "Cancel here, rebook me by SMS, cheaper for you," told the cleaner's client.
shared-account | Her sister-in-law came in her place.

~off-platform | Interview moved to a private Jitsi on his wish.
= | Our Teams blocks guests from his country, IT asked him for another room.

off-platform | Two chats ended with the same line: write me on Element, this place is watched.
- | From different profiles.

~off-platform | He took the talk to Telegram on his own.
= | In Uzbekistan firms use it as mail, his firm's page lists that very account.

off-platform | Site's audit: of 30 buyers 28 were drawn away on contact day.
account-swap | He worked there through the profile of a rented student.

# interest-unknown
interest-unknown | Board of the kennel club, says CV; asked for the breed he kept, "a normal one".
? | Club unknown to him too.

interest-unknown | Jazz drummer since school and could not clap a swing, name a record or a place he played.
evades-personal-questions | Any question about earlier life was met by a question to us.

~interest-unknown | She had never heard of the quilting group in her CV.
= | Its English name was the translator's idea, in Finnish she told us all about it.

interest-unknown | Cave diving, 200 dives, does not know what a guideline is for.
- | Asked by our diver.

interest-unknown | Bridge player with a rating, rating belongs to another, and he bids "checkmate".
profile-conflict | Online he is a golf teacher in these years.

~interest-unknown | Stood there without a word on his "passion for trains".
= | It was a line from my own template that stayed in his summary.

interest-unknown | Asked what he grows in the allotment he hung a minute and said "vegetables".
- | Weak, noted.

# referee-untraceable
referee-untraceable | No captain of that name ever held a ticket, says the maritime office.
- | Captain vouched for four men.

referee-untraceable | Firm's alumni list, org chart and HR know neither of the two.
referee-same-voice | Both rang us back, by voice one man.

~referee-untraceable | Referee unknown at the airline.
= | He flew for the daughter airline, whose crew office put me through.

referee-untraceable | Town hall has had no deputy clerk Mirela Antonescu.
- | Reply by registered letter.

~referee-untraceable | I found no owner with that surname.
= | Shop was in her mother's name, the mother confirmed everything over the counter.

referee-untraceable | Reception, after looking twice: our firm has never had a CTO.
employer-young | The firm's page is four months old.

referee-untraceable | The doctor whose letter he brought isn't on the roll in any of the 16 states.
- | Roll is public.

# pickup-by-other
pickup-by-other | FedEx Ohio, counter 2: hand-over to a man who spells the hire's name from a slip.
- | Clerk remembered it.

pickup-by-other | The token went to his address and was taken in by an unknown of the third floor.
second-remote-tool | On the laptop RealVNC and Radmin are both active.

~pickup-by-other | Security desk gave the notebook to someone without badge.
= | To the deputy minister's driver, sent by her, desk has his number and the slip is back signed.

pickup-by-other | Photo on delivery: two teenagers, employee is 51 and says that he has no family.
- | Asked to explain by Friday.

~pickup-by-other | Box was fetched before he got there.
= | By our own intern, to spare him the way; stands under his desk.

pickup-by-other | A ride-hailing driver collects for "the boys", gets 15 a box, was told to say he's them.
id-altered | Card he carries for that has a pasted photo.

# second-remote-tool
second-remote-tool | Image of disk C: five remote helpers, last one put in after our warning.
- | Warning was on the 2nd.

second-remote-tool | Besides the one we saw, Sysmon shows another under "AudioSvc2".
kvm-hardware | And a box between screen and PC that streams the picture.

~second-remote-tool | Two vendors' agents on the CAD station.
= | Both in the purchase order of May, one is for the plotter.

second-remote-tool | Insurer's responders took out seven such programs from a single claims handler's PC.
- | Handler never rang the helpdesk.

~second-remote-tool | Alarm, AnyDesk plus Quick Assist, new man.
= | He'd let our Krakow desk and then our Leeds desk have a go at his headset.

second-remote-tool | Same day, 10:00 one remote host, 10:20 a spare, 10:40 a spare of the spare.
document-opened-elsewhere | Contract PDF was viewed in Harbin.

# test-substituted
test-substituted | Blood group in the pre-hire medical is A, in his army book 0.
- | Medical officer asks for a new draw.

test-substituted | Thumb on the exam terminal opened the record of a paid sitter.
proxy-interviewer | Sitter's web shop offers interviews too.

~test-substituted | Man on the lab's photo has a beard and is 20 years older.
= | Lab sent the technician's own test picture, new mail has the right one.

test-substituted | HR in Dallas found he'd sent a gym friend to the drug screen, friend's car was on camera.
- | He admitted on being shown.

~test-substituted | A second set of prints under his number.
= | Left and right hand, operator counted them as two people.

test-substituted | The lung test of the diver was blown by an instructor, whose name was on the mouthpiece.
support-document-altered | Diving card not known to the agency that issues it.

# form-intermediary
form-intermediary | Eligibility form carries initials "T.W.", no T.W. works for us or for him.
- | Form is from a remote hire.

form-intermediary | Couple in Florida did the document checks for forty remote hires and met none.
same-device-as-other | Their spare room has the computers of 20 firms.

~form-intermediary | The verifier on the form is a private person.
= | Our HR guide lets any adult be the representative, his aunt was named to us before and came on the call.

form-intermediary | Paid agent sat next to him, took the tablet and filled the identity part.
- | Seen by the branch camera.

form-intermediary | Embassy found one handwriting on the forms of 22 applicants.
referral-chain | All had been recommended by a contractor under inquiry.

~form-intermediary | Unknown hand on the tax declaration.
= | Mine, he dictated after the hand surgery and signed with the left.

form-intermediary | Section on identity done by an "HR assistant" whom the staffing firm can't name.
- | Staffing firm got a reminder.
