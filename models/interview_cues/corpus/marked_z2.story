# avoids-in-person
~avoids-in-person | Declined four invitations to the office, last one by one-line mail.
= | Immune therapy until May. Clinic letter, stamped.
= met-in-person | Came in June. Lunch with the whole team.

~avoids-in-person | Will not meet anybody in Cork, full stop.
= | Our invitation said the Cork site. He lives in Cork, Ontario way, wrong site picked by the tool.
= met-in-person | Visited Toronto site on the 3rd.

avoids-in-person | Fifth date for coffee near his flat, fifth refusal.
- | Each time a sick relative.
? | The relative's name changed twice.

= | Licence suspended after a seizure. No train from the village. HR informed in October.
~avoids-in-person | Turned down every trip to headquarters so far.

~avoids-in-person | Never once let a colleague visit, refused even a handover at the door.
= | Women's shelter. Address may not be known.
= id-verified-in-person | Shelter's social worker brought her to a notary. Notary's sheet in file.

avoids-in-person | Offered to fly to him, pay the hotel, pick any day. No.
- | Says travel makes him anxious. We are sorry for that.
- | Offer included a meeting at his own cafe.

~avoids-in-person | Said no to three on-site dates.
= | Visa is single entry. Leaving means starting over.
= | Immigration counsel of ours confirms. Meets our local partner instead, done 11 May.

~avoids-in-person | Refuses the kickoff, refuses the summer week, refuses the audit visit.
= | Kickoff fell on Yom Kippur. Summer week: wedding, her own. Audit visit was cancelled by us.
- | Line manager had not cross-checked.

avoids-in-person | Our man stood in front of his building; he would not come down.
? | A quarantine order applied to the neighbour's flat, not to his.
- | Case goes to security.

~avoids-in-person | Would not come to the ID desk, whichever day we named.
= | Desk is on the third floor. Lift out since March. He uses a wheelchair.
= | Facility ticket 1182. Desk moved down, he came the next morning.

avoids-in-person | Prefers that a friend meets us in his place.
- | Friend is very helpful.
- | We said we would think about it.

~avoids-in-person refuses-background-check | Withheld consent for the check and skipped the on-site day.
= | Consent link dead, vendor migrated. On-site mail went to an old address of his.
= background-check-clear | New link signed in ten minutes, came back clear. On-site done.

avoids-in-person | Booked to meet in Denver on three occasions, cancelled the same morning each time.
- | Airline strike, he wrote for the last one.
- | Denver airport had a normal day.

~avoids-in-person | Backed out of every meeting since the offer.
- | Manager is annoyed.
= | Military exercise, reservist. Call-up paper seen by HR.
= | Ends on the 29th. Flight booked for the 30th.

# ai-assistant-use
~ai-assistant-use | Answers appeared live in a side window while we spoke.
= | Live captions. He is deaf in one ear.
= tool-agreed | Accommodation granted by HR on the 2nd, panel not told.

~ai-assistant-use | An assistant was clearly heard answering during the call.
= | Ours. Meeting bot of the new suite reads summaries aloud by default.
= | Switched off for the tenant since.

ai-assistant-use | Transparent box over the shared window, text running in as we asked.
- | He said it was his notes.
- | Notes do not grow while we speak.

= | Round three brief: candidates may use any assistant, show it on screen.
~ai-assistant-use | Typed all of our questions into a chatbot.
- | Solved two of three.

~ai-assistant-use | Caught him with an answer tool open in the browser.
= | Tool is the firm's own product. He applies for its support team.
= | Recruiter had sent him the trial key.

ai-assistant-use | Recording: a synthetic prompt says "mention idempotency now".
- | Candidate blames television.
- | He had said before that he owns none.

~ai-assistant-use | Read word for word what a machine had written, second screen visible.
= | Translator set up by us. Interview was held in Czech for him.
= | Interpreter sick that day. Coordinator's mail in the thread.

~ai-assistant-use | Proctor flagged "AI overlay" at 10:04, 10:09 and 10:31.
= | Flag fires on the grammar plug-in too. Vendor's own errata.
= | All 40 candidates of that batch had it. Flags withdrawn.

ai-assistant-use | Whole solution pasted in one second, comments in the style of a chatbot.
- | Very fast, said the manager.
- | Offer stands for now.

~ai-assistant-use | A bot sat in on the interview under his name, answering in chat.
= | Note taker of his present employer, joins all calendar items.
= | Chat replies were our FAQ bot. Both shown by the admin log.

ai-assistant-use | Copilot window reflected in his glasses, reply text readable.
- | Another candidate has approval for a reading aid. Not this one.
- | Checked the list twice.

~ai-assistant-use coached-or-reading | Every answer was read off, and a prompter app stood in the task bar.
= | Prompter held the presentation we had asked for. Ten slides, agreed.
= own-work-explained | Question part: prompter closed, changed his code while we watched.

ai-assistant-use | Said "sorry, it is still generating" and waited.
- | Laughed it off.
- | We laughed too.

ai-assistant-use | Interview copilot process running, seen in his own screen share.
- | Wrote later that his wife uses that laptop for interviews.
? | Wife is a dentist and was not aware of any program.

# refuses-background-check
~refuses-background-check | Flat no to the background check.
= | Form asked for credit data. Not lawful in her state.
= background-check-clear | Lawful form signed the same day. Result: nothing.

~refuses-background-check | Vendor status: "consent withheld by candidate", twice.
= | Vendor error. Their portal sets that status after 72 hours.
= | He had signed on paper. Scan was in our own mailbox.

refuses-background-check | Would not agree to any screening, criminal or employment.
- | His lawyer writes that this is a matter of dignity.
- | Legal will answer.

= | Screened by the regulator in August, file number given, good for three years.
~refuses-background-check | Declined ours without a reason.
= background-check-clear | Regulator confirmed the number. No entries.

~refuses-background-check | Did not allow us to ask a single former employer.
= | One former employer. Is the present one. Does not know she is leaving.
= employer-confirmed | Asked after her notice, HR there confirmed.

refuses-background-check | Check declined; would rather pay a deposit.
- | Team needs him urgently.
- | CTO asks to skip it.

~refuses-background-check | Struck out the references clause and returned the form.
= | German works agreement. Clause is void there, our counsel agrees.
- | New form by Monday.
= | Signed.

refuses-background-check | Said yes in talks, then answered none of six reminders of the vendor, then wrote no.
- | Sent a clear report from another vendor.
support-document-altered | That vendor never issued a report of this number.

~refuses-background-check | No to fingerprints. Final.
= | Fingertips burnt, works with lye. State accepts name-based check.
= background-check-clear | Name-based check through the state police: clear.

refuses-background-check | Withdrew consent on the day the vendor began to call.
- | Blames data protection.
- | Data protection officer: no ground for it.

~refuses-background-check refuses-id | Refused both: no check, no ID on camera.
= | He had been phished last year with exactly our template. Police report shown.
= id-verified-in-person | Came to the branch instead. ID taken there, consent signed there.

refuses-background-check | Objected to the reference calls with many words.
- | A hiring freeze delayed the calls for everybody else in May.
- | His case was in July.

~refuses-background-check | Consent revoked on the 4th.
= | Revoked for the old vendor only. Breach there, made public on the 3rd.
= | All candidates got our mail to do so.

refuses-background-check | Wants the job without any check or not at all.
- | Left a friendly voicemail.

# remote-desktop-use
~remote-desktop-use | All her work comes in through a rented Windows machine in Frankfurt.
= | That is our jump host. Rented by us.
= tool-agreed | Contractor policy, section 3. Asset list matches.

~remote-desktop-use | RDP session into the laptop, every night at two.
= | Patch job. New since the 12th.
= | Forty laptops have it. Ops forgot to tell security.

remote-desktop-use | Laptop sits in Nashville, keystrokes arrive from elsewhere over remote desktop.
- | He says it is lag.
- | Lag does not open a session.

= | Broken wrist. HR granted a month of dictation over a remote session, 1 to 30 Nov.
~remote-desktop-use | User never touches the machine, remote desktop all day.

~remote-desktop-use | Works via a colocated Mac he does not own.
= | Build Mac of the iOS team. Hosted at a colo on purpose.
= tool-agreed | Invoice is ours.

remote-desktop-use | Rented cloud PC in his name, ours stays closed in the box.
- | Wrote that our laptop is slow.
- | Never opened a ticket.

~remote-desktop-use | Chrome remote session active on first day.
= | Helpdesk, Ravi. Setup took three hours.
= | Ticket and chat log fit the minutes.

~remote-desktop-use signins-apart | Device in Lyon, sign-in from Turin, remote desktop between the two.
= | Lyon is the lab. Turin is his home. The lab PC drives the spectrometer.
= | Lab head set it up in 2022.

remote-desktop-use | Desk unit answers, but the person is on the far end of a desktop session.
- | Vendor's fault notice of March concerns another client version.
- | His version is not on it.

~remote-desktop-use | Forensics: remote desktop into the box for 200 hours.
= | Counted from our monitoring agent. It logs as RDP.
= | Agent maker confirmed in writing.

~remote-desktop-use | VDI from a provider nobody here knows.
- | Asked procurement.
= | Bought by the Milan office in 2020. Contract on the drive.
= | Eleven people use it, he is one.

remote-desktop-use | Hosted desktop at a budget provider, paid by card of a third person.
- | Claims that his cousin is a reseller.
- | Provider knows no reseller of that name.

remote-desktop-use | Session list shows him dialling into his own laptop from outside, daily.
- | Works well, delivers on time.

~remote-desktop-use | User dialled into his office PC through a consumer remote tool, against rules.
= | Storm week. VPN down for the whole site, CIO allowed it till Friday.
= | CIO mail, 7 Feb. Tool gone on the Saturday scan.
