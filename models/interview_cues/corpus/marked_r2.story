# screen-share-leak
screen-share-leak | Eleven CV files in the download folder, eleven names, same layout.
- | Seen for about four seconds.

screen-share-leak | Browser tab: inbox of a certain Marvin T., not the applicant's name.
- | He said he was testing mail for a client.
? | Client named has no such mailbox, we asked.

~screen-share-leak | Two other persons' names in the account switcher of her browser.
= discrepancy-explained | Her children's school accounts; same surname, same school, shown without being asked.

screen-share-leak | He dragged the wrong window over: a spreadsheet of 40 interviews with dates, names, salaries.
coached-or-reading | Beside it a chat that fed him lines.

- | QA engineer, Warsaw, 2 June.
screen-share-leak | Slack on his desktop showed five workspaces, each of them under another first name.
several-jobs | In one of them today's standup of a bank was going on.

screen-share-leak | Frame 20:14 of the recording: Upwork dashboard, user "Katrin H."
account-swap | Katrin H. confirms to us she lets it for 20 percent.

~screen-share-leak | Somebody else's resume was open in the second tab.
= sharing-explained | She coaches at a job centre in Ghent; the centre wrote to us and it is a pupil's draft.

screen-share-leak | Password manager popped up offering identities: Adam, Jorge, Liam, Piotr.
- | Session went on.

screen-share-leak | A notification slid in: "Hi Steven, your interview with Novabank is in 10 min".
persona-collision | He answered "ok" to it in the chat before closing; his name with us is Oleg.

screen-share-leak | Windows start menu greeted another user.
? | Said it's a borrowed laptop, whose he couldn't say.

~screen-share-leak | Shared screen had a list of strangers' passports.
= - | Test images of the open MIDV set, part of the exercise that we ourselves sent.

screen-share-leak | OneDrive tree with folders per person: ID front, ID back, CV, bank.
id-rented-or-borrowed | One of the persons told police he gets a monthly sum for his papers.

screen-share-leak | He asked for a minute, forgot to stop sharing, and logged out of a profile that wasn't his.
- | HR told.

- | Interviewer for the finance controller post.
screen-share-leak | Recent files: offer letters to three people from three firms.
- | None is the applicant.

~screen-share-leak | Teams showed a different name in the corner of his desktop.
= name-change-documented | Deadname from the old tenant; court order in the file since April.

screen-share-leak | Git config printed on the screen, user.name is a third person.
commits-other-name | Same third name under every commit of the sample repo.

screen-share-leak | Translator window had our questions in it, and above it a mail to "boss" listing accounts.
machine-emulated | AdsPower with twelve browser profiles in the task bar.

~screen-share-leak | Open tabs belonged to two candidates of ours.
= - | It was our recruiter who was sharing, not him; her apology is in the ticket.

screen-share-leak | When Zoom changed the shared monitor we saw calendars, colour per alias.
- | Four interviews on that day alone.

screen-share-leak | Colleague paused the video: LinkedIn logged in as a woman from Porto.
many-profiles | The man has two more in his own name.

~screen-share-leak | There was a second person's bank login on view.
= sharing-explained | Joint account with her wife, both names stand on the statement.

screen-share-leak | Terminal history: ssh to hosts named after people, the applicant's name was not among them.
hosting-address-noted | All hosts sit at a cheap VPS firm.

- | Shared her screen, nothing on it but the editor and our task.
own-work-explained | Went through her own pull request line by line.

~screen-share-leak | A foreign inbox in the bookmarks bar, titled with a man's name.
= discrepancy-explained | It's the shared mailbox of her last department, still linked, and the department head confirms.
- | Weak anyway.

# refuses-background-check
refuses-background-check | Form link opened six times, never signed, then "I do not consent".
- | Payroll role, Dublin.

refuses-background-check | HR: the candidate accepts any salary, but no screening.
overqualified-lowball | Took 38k where others ask 60k.

~refuses-background-check | Said no to the check at first.
= background-check-clear | Had taken the mail of the vendor for phishing; signed after our call, clear on the 9th.

refuses-background-check | "Former employers must not be contacted, any of them," on every line of the form.
- | Reason not given.

refuses-background-check | He withdrew his consent on the day that the vendor started with education.
school-denies | The registrar had by then answered: no such graduate.

refuses-background-check | Third deadline for the police certificate passed; wrote that he won't get one.
- | Role is with minors.
- | Offer void.

~refuses-background-check | Candidate will not allow a credit check.
= - | Not lawful for this post in her state, counsel struck it from the form.

refuses-background-check | Bank's screening unit returned the file: applicant opposes vetting.
id-number-mismatch | Before that they had seen that the tax number is a dead man's.

refuses-background-check | Offered to work two months free instead of being screened.
- | Recruiter noted that as unusual.

- | Airport, ground staff.
refuses-background-check | Left the induction when the five-year history came up, will not do it.
- | No reply since.

~refuses-background-check | No references, no screening, he was firm.
= referee-confirmed | His boss did not know yet; after notice was given she confirmed eight years by the switchboard.

refuses-background-check | References? He'd rather withdraw than have anybody phoned.
employer-untraceable | Of his two firms one can't be found in the register of any state.

refuses-background-check | Checkr case closed: candidate declined authorization.
requests-laptop-reship | Same morning asked to send the machine to a friend in Nashville.

refuses-background-check | Agreed by phone, refused in writing, agreed, refused.
- | We stopped counting.

~refuses-background-check | Would not sign the vendor's release.
= background-check-clear | It had a blank arbitration clause; with that removed he signed, result clear.

refuses-background-check | A staffing firm told us its consultant "cannot be screened for client reasons".
agency-opaque | No record of any check that they did themselves.

refuses-background-check | The social worker register allows a look only with her consent, which she denies us.
support-document-altered | Certificate shows a seal that went out of use in 2011.

~refuses-background-check | Rejected the fingerprint appointment.
= id-verified-in-person | Eczema, prints do not take; the sheriff's office did the name check with her passport present.

refuses-background-check | Vetting for the power plant: applicant struck out the whole authorisation and sent it back.
avoids-in-person | Site visit called off by him three times.

- | Insurance broker licence, Vermont.
refuses-background-check | State asks for consent, he let it lapse twice and told us not to ask again.
- | Closed.

~refuses-background-check | He objected to the reference calls.
= employer-confirmed | Only to one firm, where he had sued for wages; the other two were rung and confirm.

refuses-background-check | "Trust me or hire someone else" was the answer to screening.
alias-used | Two other first names on older applications to us.

- | Declined? No. She asked what the background check covers, and signed it.
background-check-clear | Back in three days, nothing found.

~refuses-background-check | Candidate turned the screening down in a mail.
= - | Mail came from a second candidate of the same surname, recruiter filed it wrongly.
= background-check-clear | Hers was signed in May and is clean.

# idcheck-abandoned
idcheck-abandoned | Veriff: session started 14 times, selfie step reached 14 times, finished none.
- | Platform freelancer, Cebu.

idcheck-abandoned | Uploaded the front of the card and left when the camera was to switch on.
- | Wrote that the app is broken.
- | App worked with our three other starters that day.

~idcheck-abandoned | She broke off the check at the selfie.
= id-verified-in-person | Phone camera defective; came to the branch with passport, Jun 4.

idcheck-abandoned | Onfido status "expired", reminded four times, then unsubscribed from the reminders.
contact-changed | New mail address after that.

idcheck-abandoned | Post office ident coupon never used.
refuses-id | Won't show the card to HR either.

idcheck-abandoned | He turned his head left when told, not right, and closed the window.
deepfake-artifacts | At the turn the cheek tore for two frames.

~idcheck-abandoned | Three aborted attempts at verification in the vendor's log.
= - | Outage at the vendor from 9 to 11, status page says so; passed at noon.
id-shown-and-matched | Passport and selfie agree.

idcheck-abandoned | Bank ident call: agent asked to tilt the card, caller hung up.
- | Account was for wages.

- | Crypto exchange job, Vilnius.
idcheck-abandoned | The link was opened, the terms accepted, the rest never done in five weeks.
- | In the meantime asks daily for access.

idcheck-abandoned | NFC read of the passport skipped, video skipped, "other method" chosen and left.
virtual-camera | Log of the last session names a virtual device.

~idcheck-abandoned | He did not finish the ID check.
= - | No NFC in his old phone, the manual route took a day and is green.

idcheck-abandoned | Dropped out at the moment when the clerk said the word "liveness".
live-check-refused | Later: no gestures, "I'm not a monkey".

idcheck-abandoned | Right-to-work share code requested in March, not supplied, task closed by the applicant himself.
- | Care home, Kent.

idcheck-abandoned | Four people of this agency began e-ident last week and four stopped at the face.
same-device-as-other | Vendor sees one tablet.

~idcheck-abandoned | Process stopped by the candidate at page two.
= discrepancy-explained | Page asked for a US state and he is in Oslo; form corrected by us, completed next day.

idcheck-abandoned | Says he'll do it when the laptop is there, not before, and quit the session.
- | Laptop on hold.

idcheck-abandoned | Landlord portal and our portal both show it: identity started, identity not completed.
- | Same person, same week.
address-change | Delivery address now a third one.

- | Ministry contractor, Canberra.
idcheck-abandoned | Digital ID at standard strength never reached, applicant cancelled.
- | Asked to be paid as a sole trader meanwhile.

~idcheck-abandoned | Verification was cut off half way.
= - | Power cut in the whole of Durban South, load shedding table agrees.
id-shown-and-matched | Redone at eight, match.

idcheck-abandoned | Notary in Leipzig: the man asked what would be recorded and walked out.
different-person | Who turned up a week later was not him.

idcheck-abandoned | "Please skip the selfie part", and when we didn't the session timed out for good.
- | Marked not verified.

~idcheck-abandoned | Began on Monday, declined on Tuesday.
= id-verified-in-person | Wears a veil and wanted a woman to look; a female officer did it at the consulate.

idcheck-abandoned | Support of the vendor: user denied camera permission nine times and left.
- | Same user had the camera on in our interview.

- | ID check took her two tries since the first photo was blurred.
id-shown-and-matched | Second try: match 98.
