# machine-emulated
machine-emulated | BIOS string of the exam computer: innotek GmbH.
- | He says Dell.

machine-emulated | MAC starts 00:0C:29.
- | He was asked to use bare hardware.

- | Onboarding agent reads the hardware.
machine-emulated | Disk "QEMU HARDDISK", 40 GB, one core.

machine-emulated | His "Galaxy S21" has no accelerometer, no battery wear and an x86 processor.
- | Signed up for the app check with it.

~machine-emulated | Proctor shut the exam, guest additions found.
= tool-agreed | Test lab image of the college, all forty students sat on it.

machine-emulated | Canvas hash changes with each of his six log-ins, fonts too, while the cookie stays.
- | Fraud tool marks it.

machine-emulated | GPU reported as "SwiftShader", on a gaming laptop he says.
- | Portal log.

machine-emulated | Taskbar shows two start buttons, one inside a window.
- | Shared screen, minute 3.

machine-emulated | Browser profile list: 34 names, each with its own flag and proxy field.
- | He closed it fast.

machine-emulated | Uptime, RAM and serial equal to the default of a freshly made Hyper-V guest.
- | Serial 0000-0000.

machine-emulated | GPS of the phone jumps in full steps and its light sensor stays at zero day and night.
- | Vendor: not a handset.

- | Developer runs Docker and WSL as our guide says.
- | Laptop is the one we sent.

- | Vendor's fingerprint report on the applicant's browser.
machine-emulated | Says Chrome on Mac, but the stack behaves like Chromium in Linux with a patched user agent.

machine-emulated | Snapshot "clean-interview-3" was restored ten minutes before every call.
- | Found on the seized disk.

machine-emulated | Selfie app found root, Xposed and the model "sdk_gphone64".
- | Not accepted.

~machine-emulated | Device check: virtual hardware, no physical screen.
= tool-agreed | Blind applicant works with a hosted screen reader setup, our accessibility office arranged it.

machine-emulated | Licence of GoLogin in his mail receipts, team plan of ten.
- | Auditor saw it.

machine-emulated | Same computer, seen by our site as a Mac, an iPad and a Windows 7 within five minutes.
- | Typing rhythm one and the same.

machine-emulated | CPUID leaf 0x40000000 answers "VMwareVMware".
- | Test rules forbid it.

- | Old notebook, driver trouble, agent could not read the disk serial.
- | IT replaced the disk.

machine-emulated | He pressed the host key and our exam window shrank into a frame.
- | Proctor's still saved.

~machine-emulated | Sign-in flagged as coming from an emulator.
- | Security paused her account.
= tool-agreed | She is our Android tester, emulator is the tool of the job, lead confirmed the login.

machine-emulated | The exam lockdown ran, and beneath it a second system with a browser open.
? | Keyboard focus left 57 times.

machine-emulated | Dolphin Anty folder with a subfolder per applicant name.
- | 11 subfolders.

~machine-emulated | Endpoint agent: running inside Parallels.
= tool-agreed | Payroll software is Windows only, finance ordered Parallels for its Mac people.

- | Cloud lab for the SQL test is our own and virtual.
- | Everybody gets one.

# event-false
event-false | "Power has been out since the storm": utility counted zero outages in his county.
- | Week of 3 June.

event-false | Airport he was stuck in had all departures on time, I have the list.
- | He missed the visit.

- | Could not come because of the flood.
event-false | River gauge was at its lowest of the year.

event-false | No marathon in that city till October; he blamed one in May.
- | City's calendar checked.

~event-false | Said the bridge was closed. Traffic office had it open all day.
= discrepancy-explained | Closed from 6 to 7:30 for a wrong-way driver, local radio had it.

event-false | Funeral on the 14th; that chapel buried no one that week.
- | Second grandmother.

event-false | Snow, he says. 31 degrees there, my sister lives in the street.
- | She laughed.

event-false | Metro strike: union has not called one since 2016.
- | Asked the union.

event-false | He was late "because of the parade", town clerk has issued no permit for any parade.
- | Same excuse in March.

event-false | Internet down in all of Mesa, he wrote; provider's board was green and so were three colleagues there.
- | Stand-up missed.

- | Interview moved for the hurricane.
event-false | Hurricane centre's map has it 600 miles off at sea.

- | He told us of the tornado, it was on the news.
- | Start moved a week.

event-false | The stadium where he saw the game on Sunday has been torn down.
- | Small talk, noted.

event-false | According to him the consulate was shut for a holiday. It worked, with 80 visitors.
- | Staff there told us.

event-false | Earthquake "this morning" appears in no seismic list, nearest one 400 km away, five days back.
- | He sent no picture.

~event-false | Told the recruiter of a gas leak, fire brigade knew nothing.
= trouble-explained | Private gas firm handled it, notice on the door of the block, photo with date.
- | Rebooked.

event-false | Hospital he "was admitted to" has no ward for that since 2011.
- | Insurer's remark.

event-false | "Elections today, offices closed." None that month, in no parish.
- | County site.

event-false | Wildfire evacuation at his street. The county alert archive has not a line.
- | Asked twice for the zone name.

- | Trains cancelled on the day, operator confirms.
- | She came by bus.

event-false | Weather station at his place: wind 4 km/h on the night a tree fell on his line.
- | Ticket closed as untrue.

~event-false | He cited a road race, police had none that day.
= | I asked for the wrong Sunday, race was on the 9th as he had said.

event-false | County fair he could not leave ended in August, call was in October.
- | He helps there each evening, he says.

event-false | School board has no record of the closure which kept him from three meetings.
- | School was full.

~event-false | No sign of the water main break she blamed.
- | Manager sceptical.
= trouble-explained | Works crew was still digging when our driver delivered the screen.

- | Monsoon, power gone for two days in the region, NDTV reports.
- | Team waited.

# same-photo-as-other
same-photo-as-other | Image hash of his headshot is already in the ATS, under requisition 218, other surname.
- | Two years old entry.

same-photo-as-other | Recruiter in Dublin opened my shortlist: "that one is mine, his name is Viktor."
- | Mine is Alan.

- | Face search across our 9,000 applicants.
same-photo-as-other | Three rows came back for one face, three names, three states.

same-photo-as-other | Put Ms Orr and Ms Lund side by side: tie, collar, hair, crack in the wall.
- | Two roles, one day.

~same-photo-as-other | Two applicants, one and the same portrait.
= sharing-explained | Identical twins, both were in the office on Friday together.

same-photo-as-other | Only the jacket colour was changed between candidate 14 and candidate 31.
- | Designer spotted it.

same-photo-as-other | Badge printer refused: "picture already in use by employee 0077".
- | 0077 is somebody else.

same-photo-as-other | The man in this CV applied in spring with more hair and as a Pole.
- | Video desk is certain.

same-photo-as-other | Mirrored left to right it is the photo from the Rust opening.
- | Mail and name differ.

same-photo-as-other | Partner bank sent its reject pictures, number 6 looks at me from our offer letter.
? | Name there: Okafor, here: Reyes.

same-photo-as-other | Vendor's duplicate-face alert, 99.4, against a person we turned down in Q1.
- | Different birth year.

- | Two men with beard and glasses in the pool, not alike otherwise.
- | Both seen on video.

- | HR was making the welcome poster.
same-photo-as-other | She pinned up the new one and there he was already, third row, as Tomas.

same-photo-as-other | Background plant, shirt button missing and half smile recur in five profiles sent by one agency.
- | Five names.

same-photo-as-other | Passport pictures of the two hires overlay pixel on pixel.
- | Issued three years apart on paper.

~same-photo-as-other | His picture was in our files under another candidate.
= discrepancy-explained | Upload error by our temp, she attached one photo to two files; originals in the mailbox differ.

same-photo-as-other alias-used | Interviewed her at my last firm as Lena S., here she is Dana K.
- | I know the face, scar included.

same-photo-as-other | One photo session, two careers: applicant 8 and applicant 9.
- | Seconds apart by EXIF.

same-photo-as-other | Hiring manager asked why we invite the same man twice; we had thought they were two.
- | CVs share nothing.

- | Candidate sent the same picture again with better resolution.
- | Fine.

same-photo-as-other | Dedup run: cluster of 4 heads, one head really.
- | Cities: Omaha, Reno, Macon, Erie.

~same-photo-as-other | ATS warns of a face twin in another application.
- | Names are not equal.
= name-change-documented | Her own one of 2019 before the wedding, certificate filed.

same-photo-as-other | Ears compared by forensic desk, applicant in Lima and applicant in Austin, one person.
- | Written opinion attached.

same-photo-as-other returned-under-new-name | A man we let go in May smiles from today's batch, with a Swedish name.
- | I sat beside his desk.

~same-photo-as-other | Portrait used by two developers on the list of that agency.
= | Agency's site puts a placeholder where none is given, both then sent their own.

~? | All three applicants from the bootcamp have the same wall behind them.
- | It is the school's photo corner.

# peer-report
peer-report | A hospital group forwarded its termination letter with our nurse's licence number.
- | Came through the state network.

peer-report | Sheriff's office called: do you pay a person at 44 Larch, we have eleven others asking.
- | We do.

- | ISAC bulletin 31, annex.
peer-report | Our contractor's mail in row 5.

peer-report | CISO from across the road texted me his picture with "watch out".
- | Their case is three weeks old.

~peer-report | Other company warned us that he had left them with their laptop.
= discrepancy-explained | They found it in their own mailroom and took the warning back in writing.

peer-report | At the security round table four of nine had paid the same account.
- | We would be the fifth.

peer-report | Prosecutor's list of the firms that were fooled has us on page 3, next to his name.
- | Read it in the press.

peer-report | Exchange of hashed mails among six payroll firms gave one hit for us: him.
- | Submitted by two.

peer-report | Agent Dorsey left a card: when did that man start, and who sends the laptop.
- | We are to keep quiet.

peer-report | The bank's fraud desk told finance they had closed three accounts of the woman.
- | All wages.

peer-report | Vendor says two of his customers let the same developer go last quarter.
- | May not name them.

- | Trade paper wrote about such cases in general.
- | Nothing on ours.

peer-report | "He was ours till Tuesday, then our lawyers stepped in", HR in Tallinn said when I rang about something else.
- | Under the same name.

- | Police mail this morning.
peer-report | They hold a notebook with his log-in for us in it, found in a house in Ohio.

peer-report | Nursing board circular: three facilities have complained of the number he gave.
- | Circular of 2 Feb.

~peer-report | A competitor's recruiter told me he cheated there.
= discrepancy-explained | Wrong man, she wrote next day, hers has another birthday and is in Peru.

peer-report | The phone in his file is on a sheet that the embassy hands out to employers.
- | Sheet of August.

peer-report | Labour ministry inspector named him as soon as I said Batumi.
- | They look for him.

peer-report | Slack group of fraud analysts: posted his handle, two thumbs from firms that had him.
- | Screens in the ticket.

- | Former employer rang to praise her.
- | Nice call.

peer-report | Insurer refused the policy for him, an earlier policyholder had reported a loss through that man.
- | Claim number known.

~peer-report | FBI asked us about our employee.
- | Legal opened a file.
= sharing-explained | As a victim: his ID had been stolen elsewhere and they told us he is the true owner.

peer-report | University warned its sister schools of a lecturer, initials and dates fit ours.
- | Registrar confirmed by phone.

peer-report | We got back an invoice: the client next door had paid that freelancer's stolen-card chargebacks last year.
peer-report | They put him on the shared register then.

~peer-report | Partner firm's alert carries her mail address.
= | She was the reporter, partner had pasted sender instead of suspect.

- | Partner firm asked whether we can recommend him.
- | Yes.
