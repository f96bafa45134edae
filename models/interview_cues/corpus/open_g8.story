# g8: summaries, told in the third person, and short notes; IT and not IT

- | Kept two phones, one for on-call.

~? | Was found with nine staff phones in her bag.
- | Store detective's report.
= | Took them to the shop for the battery recall, list signed by each owner.

? | Was found with nine staff phones in her bag, each ringing with other people's codes.
- | Store detective's report.

~? | Lived in the office for a month, said the cleaners.
= | Flat under water. Director had given him the guest room in writing.

- | Slept at the plant during the strike, as did half the shift.

? | Had worked from a cruise ship for the tax office of a landlocked canton, as the ship's photographer.
- | Canton has ended the contract.

~? | Developer pushed code under a colleague's name for weeks.
= | Pair programming box, tool takes the first login. Both names stand in each message.

- | Squashed commits, so the lead's name is on all.
- | Agreed in the wiki.

? | Pushed code as Lena while Lena was in labour.
- | Sprint closed in time.
- | Reviewer thanked her.

= | Contract allows students to sit in for their professor on lab days.
~? | Professor's sheet signed, student stood there.

? | Professor's sheet signed for 40 lectures. The hall was let for weddings.
- | Dean's office, file 12.

- | Lecture by video from a dig in Jordan, dean approved.

~? | Beekeeper, baker and judge gave the same reference text.
= | Parish template. All three signed it before the clerk, who read each out.

- | Reference on a form, boxes ticked, as the county does.

? | Beekeeper, baker and judge gave the same reference text. Judge heard of it from us.
- | Youth worker.

~? | Took a test in her sister's name.
- | Her own words.
= | Practice test, login from school, sister uses hers too. The scored one was in our hall under a clerk's eyes.

- | Practised on the free test site, shows the badge.

? | Took a test in her sister's name and then sister took the job in hers.
- | Came out at the dentist.

~? | Passport office: document reported stolen.
- | Stood right before us.
= | He had reported and then found it. The police at the station lifted the entry after two questions, print-out attached.

- | Passport reported lost in May, new one in June, both numbers on file.

? | Passport office: document reported stolen, by its owner, who looks like none of the pictures.
- | Croupier.

~? | Interviewer noted that the candidate "was not the same height as last time".
= | Standing desk up, then down. Same man, watched both recordings side by side.

? | Interviewer noted a mole left, then no mole, then mole right with the text on the mug unmirrored.
- | Analyst, remote.

- | Haircut between the rounds, nearly missed him at the lift.

- | Zoom name was "iPad", changed after a hint.

~? | Zoom name was that of another applicant.
= | Same household, engaged to each other. Both told the sourcer in October, both came with cards.

? | Zoom name was that of another applicant, and so was the cough.
- | Sourcer has five in that pipeline.

~? | Accountant had signatory power in a firm that owes us 90,000.
= | Resigned in 2017. Register is slow, deletion published yesterday.

- | Owns a small firm, dormant, nil return shown.

? | Accountant owns the firm to which she paid 90,000 of ours.
- | Firm has no phone.
? | Approved under the 5,000 limit, nineteen times.

- | Approver on leave, deputy signed, matrix allows.

~? | Hiring manager and candidate had shared a flat.
= | He'd put it in the declaration and left the panel before round one.

? | Hiring manager gets a third of what his four hires earn.
- | Standing order text says "thanks".

- | Candidate and manager from the same village, said so, others interviewed.

~? | Delivery rider's app shows a woman, at the door stood a man.
- | Restaurant complained.
= | Profile picture hung after an update of the app, hit 300 riders. Platform's status page 3 March.

? | Delivery rider's app shows a woman. She rents it out by the week, three riders, none with papers.
- | Restaurant complained.

- | Rider lent jacket to colleague, rain.

~? | Locksmith got into the wrong flat and couldn't show a card.
= | Card was at the chamber for the yearly stamp. Police rang there at night, desk confirmed, address error came from our dispatch.

? | Locksmith's card: chamber's building in the seal is upside down.
- | Dispatch took him off.

- | Locksmith without van sign, new van.

~? | Film set nurse had no licence in this country.
= | Production ordered a first-aider, role says just that. Call sheet misprint.

? | Film set nurse had no licence in any country. Gave injections for two seasons.
- | Production has changed insurer.

- | Extras paid in cash against signature, insurer fine with that.

~? | Coach was hired with medals from races that had no such winner.
= | Masters class, results in a separate book. The federation sent the pages.

? | Coach was hired with medals from races that had no such winner.
- | Pupils' parents like him.
- | Federation looked in all classes.

- | Medals lie at his mother's, photo enough for us.
- | Rowing coach, 12 hours.

~? | His old crew mates could not place him.
= | They knew him as "Bo". Picture did it, then came the stories.

? | Engineer who'd signed for eleven bridges rented the number of a man in a nursing home.
- | State board has reopened all.

- | Engineer signs with his maiden name still, chamber permits.

~? | Auditor found 31 hours booked on a day.
= | Sum of a week, booked in one go since the tool was down. Paper slips pinned.

? | Auditor found 31 hours booked on a day.
- | Speech therapist, home visits.
? | Six of the homes had been without patients since autumn.

- | Therapist books at the evening in one go, insurer accepts.

- | Asked if she could do the trial day unpaid, we pay it anyway.

- | Uses the password manager of his old firm privately, paid by himself.

~? | Old firm's logo in the corner of every slide he'd made for us.
= | Template bought from a shop, the stork is theirs. Found it for nine euros.

? | Old firm's file path in the corner of every slide, and figures they'd only had under lock.
- | Pitch went well.

- | Applied from the prison's workshop under the release scheme, officer in copy.
- | Joiner, second year exam passed.

~? | Nobody could be reached under his address for 14 months.
- | Joiner.
= | Release scheme. Officer told us when he signed the release for it, the sentence has nothing to do with the work.

? | His address is that of a prison, and it's his cellmate's journeyman's letter.
- | Joiner.

- | Sat her driving test twice, passed.
- | School bus, route 12.

~? | School bus was driven by somebody with no bus licence, parents say.
= | Mechanic moved it 30 metres in the yard. Film shows no child, her at the stop with tea.

? | School bus was driven by her son on Wednesdays, parents say.
- | Route 12.

- | Son rides along in the front seat, allowed by the rules for staff.

- | Carries spare fuse box, own, stickered.

~? | Customs list has our meter numbers going to Odesa.
= | Donation of old stock, board minutes of April, thanked by their mayor.
