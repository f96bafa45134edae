# remote-control-tool, avoids-in-person, refuses-background-check: told by what they imply
remote-control-tool | Pointer travelled and clicked while both his hands were around the cup.
- | We were on the design review.

remote-control-tool | Laptop sits closed in a cupboard in Ohio and windows on it open and close.
- | Seen over our admin console.

remote-control-tool | Port 5938 open to the outside since 09:20 of day one.
- | Firewall alert, severity high.

~remote-control-tool | Someone else's cursor on her screen, typing in her settings.
= tool-agreed | That was our service desk, ticket 4471, she had called them.

remote-control-tool | He asked in the chat who had moved the file, and the audit log says his own seat, keyboard idle.
- | He was at the dentist.

remote-control-tool | New service on the machine since Monday: a small listener that a phone app pairs with to see the desktop.
- | Nobody in IT put it there.

remote-control-tool | Landlady was told only to keep the lid up and the power on. "It works alone", she said.
- | Laptop is ours.

remote-control-tool | Keystrokes arrive in it as injected events, none from the built-in keyboard, for eleven days.
- | Endpoint report, page 2.

- | Our IT can see and steer all laptops of the fleet.
- | New hires sign for that.

remote-control-tool | From his seat on the train he clicked about on the PC in the flat, by phone.
- | Policy is one device, no apps on it.

~remote-control-tool | AnyDesk was on the list of running programs an hour after unboxing.
= tool-agreed | Payroll vendor installed it for the timesheet training. Removed the same day.

remote-control-tool | Text went on appearing while the courier, standing by her, saw the lid shut.
remote-control-tool | Found a nine-digit session code taped on the lid.

remote-control-tool | The mouse jumped in straight steps of eight pixels, as it does when a picture is sent over.
- | Analyst watched for an hour.

remote-control-tool | Desktop wallpaper goes black each morning at 02:00 local, the way it does when a guest session connects.
- | Fourteen mornings in a row.

remote-control-tool | First download of the new clerk was a helper portable, run with "unattended" ticked.
- | Blocked at 10:12.

- | She shared her screen with me and gave me the mouse.
- | I showed her the form.

remote-control-tool | During the exam the proctor asked him to lift his hands. The answer was ticked anyway.
- | Exam stopped.

remote-control-tool | The query was typed into a PC in front of which, on the desk video, nobody sits.
- | Video is from the co-working space.

remote-control-tool | The boy in Phoenix who keeps six of these said he starts a program and reads a number to a man on the phone.
- | Told to the agents on the doorstep.

~remote-control-tool | Cursor went to the corner and opened the menus without her.
= trouble-explained | Second mouse in her bag, pressed against the books. She took it out and it stopped.

remote-control-tool | Resolution of the session follows a monitor that was never sold in this country.
- | It is our standard laptop, 14 inch.

remote-control-tool | Uninstalled it Tuesday, back on Wednesday under the name "print helper". It takes incoming viewers.
- | IT asked him twice.

remote-control-tool | EDR: child process of a helpdesk product we do not license, inbound connection, 7 h 40 min.
- | Same on each working day.

- | Quick Assist is part of Windows, found on his machine as on all.
- | No use recorded.

= tool-agreed | She is partly paralysed and dictates from a second computer, accommodation approved in May.
~remote-control-tool | Input on the laptop comes over the network and not from its keys.
- | Alert closed.

remote-control-tool | Pulled his network cable in the drill and the cursor stopped dead, with a mouse that hangs on the laptop itself.
- | Drill lasted three minutes.

avoids-in-person | Six dates for the site visit, six times something in the family.
- | Site is twenty minutes from his house.

avoids-in-person | Flight paid and booked, boarding pass never used. Same for the second one.
- | Travel desk wants to know whom to charge.

~avoids-in-person | Has turned down the office visit four times now.
= discrepancy-explained | She is on bed rest until the birth, certificate seen. Our director went to her.

avoids-in-person | Of nineteen hires he is the only one whose badge still lies uncollected, since January.
- | Team meets on Tuesdays.

avoids-in-person | My manager was in his town and offered coffee at his corner. He was out of town, he wrote, and again on the next trip.
- | Third trip planned for May.

avoids-in-person | Summer party, winter party, kick-off, audit: car broke down before each.
- | All marked as sick.

avoids-in-person | Withdrew when the client asked for one afternoon on the premises.
- | Until then very keen.

avoids-in-person | Would rather lose 9,000 a year than sign the line with two office days.
- | He lives across the river from us.

- | Contract is remote, nobody has met anyone.
- | Works since 2020.

avoids-in-person | I stood at his door as agreed. Text: "had to leave, next week". Next week the same text.
- | Nobody opened on either day.

avoids-in-person | Notary round the corner, branch in his street, our colleague's home: no to the three.
- | Asked for a video call instead.

~avoids-in-person | Cancelled the face to face talk on the morning itself, for the second time.
= | Rail strike both days, our own people did not get in either. Came on the 14th.

avoids-in-person | Agreed to come until he heard that a train ticket would be in the name on his ID.
- | Then the appointment did not suit.

avoids-in-person | Two years on the books and no colleague can say how tall he is. Every invitation came back with regrets.
- | HR counted eleven.

avoids-in-person | Company doctor's appointment moved seven times by him, doctor gave up.
- | Doctor sees people only at the practice.

- | Asked to do the final round by video. Four hundred miles, two small children.
- | That is fine with us.

avoids-in-person | "Whatever you like, as long as nobody has to stand in a room" was his answer on the trial day.
- | Trial day is obligatory.

avoids-in-person | Offered him the choice of any of our forty branches. He took his application back.
- | Mail came within the hour.

avoids-in-person | Grandmother's funeral on the day of the visit. It was her second, by our notes.
- | Visit struck off.

~avoids-in-person | The driver we sent came back without him twice.
= | Wrong house number in our order, he waited outside at number 81. Third try worked.

avoids-in-person | The day we made the laptop pick-up personal he wanted no laptop any more.
- | Depot is in his town.

avoids-in-person | Always a reason at the last minute, our receptionist stopped printing his visitor's pass.
- | Five passes in the bin.

- | He missed the welcome day, as did the whole night shift.
- | New date is set.

avoids-in-person | Said he lives at the station. Hiring manager has waited there on three Fridays.
- | Each time a message after the agreed hour.

= | Immune therapy until March, doctor's letter with HR.
~avoids-in-person | No to lunch, no to the desk, no to a walk outside.
- | Start date stays.

avoids-in-person | When asked to bring the key in himself he had it sent by taxi, with 140 on the meter.
- | It was the third reminder to drop by.

refuses-background-check | Form for the screening firm came back with every field filled and the signature line cut off.
- | Sent again, came back the same.

refuses-background-check | Consent link opened nine times, box never ticked.
- | Link expires Friday.

~refuses-background-check | She would not give her consent to the vendor.
= | Vendor's form was for another country's law. Signed the right one the same evening.

refuses-background-check | "Call anybody you like but not the last three" he said, and there are three.
- | Asked for the phone numbers.

refuses-background-check | The offer was conditional on one paper from the police. He preferred to do without the offer.
- | Paper is free of charge.

refuses-background-check | He accepts everything in the contract except paragraph 7, and paragraph 7 is the vetting.
- | Legal does not strike it.

refuses-background-check | Fingerprint van came to him twice, twice nobody willing.
- | School job, it is the law.

refuses-background-check | Revoked his release four minutes after the agency wrote to his old firm.
- | Agency stopped at once.

- | For interns we run no checks.
- | He asked and we told him.

refuses-background-check | He says nobody who trusts people needs to ring their former boss, and so it should stay.
- | Said in round two and three.

refuses-background-check | Our vendor closed the file: subject unresponsive, seven reminders read, no release.
- | Standard is one.

~refuses-background-check | No to the credit part, and quite loud about it.
= | Law of her state forbids it for this job, counsel agrees. All the rest she signed.

refuses-background-check | He offered us a month free of charge if we left out the criminal record.
- | Declined by HR.

refuses-background-check | Every candidate signs on page 3. His scan goes from 2 to 4.
- | Pointed out to him, third scan without it too.

refuses-background-check | Names of former managers: "private".  Dates: "private". Certificate of conduct: "private".
- | Application for head of treasury.

refuses-background-check | Wrote to the agency that they have no right to look, with us in copy.
- | Agency needs his yes or it ends.

- | Asked what the check covers and how long it is kept.
- | Sent her the leaflet, signed.

refuses-background-check | Would start on Monday with us or on Tuesday elsewhere, where "nobody digs".
- | Screening takes four days.

refuses-background-check | Clearance interview: sat down, read the questions, asked for his coat.
- | Officer noted the time.

~refuses-background-check | Did not let us contact the present employer.
= employer-confirmed | He has not given notice yet. After signing he let us, and they confirmed.

refuses-background-check | Wants references taken from his own file only, and the authority's record not drawn.
- | Bank rule says drawn by us.

refuses-background-check | Licence board needs the holder's yes to tell us anything. He has kept it back since June.
- | Board clerk asked us twice.

refuses-background-check | Took the urine test, the eye test, the typing test. At the record release he had to think it over, five weeks now.
- | Position still open.

- | His check is late, the court is slow this month.
- | Consent dated the 2nd.

= background-check-clear | Signed after the holiday, result clean.
~refuses-background-check | He told me on the phone that he does not do these things.
- | He had taken it for an advert call.

refuses-background-check | Of the four on the short list three are back from the screening vendor, the fourth asked us to take his word.
- | Panel on Thursday.
