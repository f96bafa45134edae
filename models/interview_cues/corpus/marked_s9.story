# second round: address-on-list, hours-refused, same-device-as-other, code-copied, off-platform

# address-on-list
address-on-list | His /24 is printed in the Seoul police notice.
- | Notice of February.

address-on-list | Match on the indicator platform: login IP, tag dprk, confidence 85.
vpn-location-mismatch-noted | On paper he sits in Raleigh, the login comes through Panama.

~address-on-list | IP of the night clerk sits on a public block list.
= | Guest network of our own hotel, a guest sent spam, admin had it removed.

address-on-list | Two victims published their logs, the address from which he signed is in both.
- | Their incident was in 2024.

address-on-list | Exchange's compliance officer: "that host? It is on our shared sheet since winter".
crypto-or-third-party-payment | Wants the salary as stablecoins.

address-on-list | National CERT asked us about traffic of a listed host, traffic was our contractor's.
- | Answered within a day.

~address-on-list | Reputation score of her line: malicious.
= | Line is behind carrier NAT with 4,000 homes, carrier letter of the 14th.

address-on-list | Proxy exit of the interviewee, line 9 in the takedown announcement.
many-countries | On the same day Peru, Latvia and Japan.

address-on-list | Sharing group's table has the listed subnet; payroll, mail and VPN were all used out of it.
data-taken | Customer export was copied to a private bucket.

address-on-list | Took his word that the list is wrong, list owner gave me the raw evidence, it's right.
- | Account closed.

~address-on-list | SOC dashboard: user on sanctioned IP.
= | Dashboard had a shifted column, raw log shows our Oslo gateway.

- | Checked his address against all lists we hold.
- | No hit.

# hours-refused
hours-refused | Wrote "not possible" to 11 offered slots, all in Madrid's office time, he's in Madrid.
- | Proposed 4 in the morning.

hours-refused | His team in Ohio never gets him before their bedtime.
signins-apart | Laptop is in Dayton, the logins are not.

~hours-refused | Will not take phone calls on weekdays before six.
= | Teaches at a primary school until then, principal confirmed.

hours-refused | Probation report: unreachable 08 to 16 on 21 of 22 days.
- | Home given as Hamburg, same zone.

hours-refused | Vendor's rule "no daytime contact with the consultant" for a consultant next door.
phone-unreachable | We dialled his number twelve times in vain.

hours-refused | Accepts the role, declines the shift of the country he lives in, no ground stated.
- | HR in Dublin, 9 Sept.

~hours-refused | Turned down each interview in the morning.
= | Sleep lab study, she showed the appointment sheet.

hours-refused | He promised nine to one from Monday, did not show on any of ten days.
keep-awake-tool | Mouse mover kept him green.

hours-refused | Calendar of the Lisbon developer blocked each day from 8 to 18, label "night".
- | Shared by mistake.

~hours-refused | No to all times we need.
= | We had sent the times for the Sydney job, he applied in Leeds.

hours-refused | Bank's callback within branch hours was refused three times by the payee.
crypto-or-third-party-payment | Account is in the name of a Ms. Oduya.

- | Asked for a four day week from January.
- | Manager agreed.

# same-device-as-other
same-device-as-other | Cookie left by applicant Roth found in the session of applicant Silva.
- | ATS vendor's finding.

same-device-as-other | Four payees, one phone, says the neobank.
- | All four are on our supplier list.

~same-device-as-other | Same tablet for both candidates of Friday.
= | Kiosk tablet in our lobby, everyone signs in on it.

same-device-as-other | Evidence photo 12: bunk bed frame with laptops of eleven employers, labels on.
peer-report | Two of those employers called us.

same-device-as-other | Keystroke rhythm and GPU hash equal, names differ: Anders, Malik, Hoang.
same-photo-as-other | Face vendor joins all three.

same-device-as-other | Serial of the test laptop was logged for a person barred in 2023.
- | Barred for proxy testing.

~same-device-as-other | Both accountants apply by one machine.
= | Job centre in Cardiff, adviser at desk 3 uploads for clients.

same-device-as-other | Test room's router carried nine sittings for nine candidates at the same minute.
background-call-center | One could hear the other sittings going on.

same-device-as-other | Browser canvas print: 0 difference between him and the man we let go.
- | Applied a week after the dismissal.

~same-device-as-other | One MAC address on two employee files.
= | Docking station of the shared desk, network team looked it up.

same-device-as-other | He blames a second-hand purchase, but both users were active the same night.
- | Both files closed.

- | Twins, each with own laptop, applied the same day.
- | Own numbers, own mail.

# code-copied
code-copied | Package on npm is his by name, tarball equals another's of 2018.
- | npm support confirmed.

code-copied | Rebase changed 212 authors to one.
account-vanished | Account was renamed after our question.

~code-copied | Public code of hers stands, line for line, in a company's repo.
= | Company is her former client and hired her to write it, contract says she may show it.

code-copied | Plagiarism report by the bootcamp: task 2 to 6 of another pupil, header new.
skill-gap | In pairing he could not write a test.

code-copied | Real owner showed us his drafts from before the applicant's first push.
- | Owner in Nairobi, on video.

code-copied | Comments in Portuguese of Portugal, name of the true writer in line 3 forgotten.
cannot-speak-claimed-language | He does not know a word of it though listed.

~code-copied | 90 percent of the thesis code was somewhere else before.
= | Group thesis, the other three members told us that he wrote it and they uploaded.

code-copied | PLC program had the integrator's password in it, he gave it in as a work sample of his own.
- | Integrator asks for deletion.

code-copied | All repos were pushed in 6 minutes, years faked, same sources as of the banned ring.
account-neighbours-listed | Followers are the ring.

~code-copied | Tool says copied.
= | Tool compared with his own blog.

code-copied | "I did it with friends," but these friends deny any part and the code is from a book.
- | Book of 2016, chapter 9.

- | Uses MIT code in the demo, licence kept.
own-work-explained | Walked us through each module.

# off-platform
off-platform | Line two of his bid is a Telegram name in Cyrillic letters.
- | Reported by client manager.

off-platform | "Fees are too high here, find me on Viber."
account-recent | Bid profile is from last week.

~off-platform | Nurse wanted to write privately rather than by the agency's app.
= | App sends her texts to her current boss, agency admitted the bug.

off-platform | After 6 minutes he stopped answering on Fiverr and wrote to our info@ address.
- | Asked us not to tell.

off-platform | Regulator's notice: tutors got pupils away from the site by a QR code, he's one.
returned-under-new-name | Site had removed him as Tim, he is Jim now.

off-platform | Freelancer's second mail: drop the escrow, chat on Session.
- | Client of a client.

~off-platform | Proposed Signal before we even had a call.
= | Security desk's own advert asks applicants to do so.

off-platform | Platform's mediator read 9 chats, all moved to Line within an hour at his wish.
identity-borrowing | In three he asked for the customer's ID to "verify".

off-platform | Told that we stay on the portal he wrote the next three times from WhatsApp.
- | Blocked.

~off-platform | Left the portal at once and wrote to my private number.
= | We went to school together, disclosed to HR on day one.

off-platform | He said the portal had locked him out; portal's support sees no lock.
off-platform | Wants Telegram still.

- | Portal sends both sides to Zoom for interviews.
- | Standard step.
