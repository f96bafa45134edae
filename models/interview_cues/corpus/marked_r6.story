# account-control-failed
account-control-failed | Asked to put the word "walnut" into his GitHub bio. Bio unchanged after six days.
- | Said he is careful with his profile.

account-control-failed | Couldn't sign in to the LinkedIn page that he lists; reset code goes to a number he doesn't have.
- | Page itself is real and old.
profile-owner-other | Owner replied to our message from there, he's a teacher in Bath.

~account-control-failed | She could not post from the account named in the CV.
= account-control-proven | Token key was at home; posted the phrase at 18:10.

account-control-failed | Signed commit requested, key unknown to him.
commits-other-name | Existing commits are by a J. Varga.

- | Press officer, Madrid.
account-control-failed | Says 40k-follower account is hers, would not send one direct message from it.
- | "Against my contract." There is no such contract, her ex-employer says.

account-control-failed | App store developer page: no proof that it's his, three ways offered, three declined.
disconnects-when-challenged | During the third he left.

~account-control-failed | He failed to change anything on the website he claims to have built.
= employer-confirmed | Left that firm in May and access ended, the firm confirms he built it.

account-control-failed | Star on our dummy repo asked for; star came from another user.
? | That user is two days old.

account-control-failed | No login, no mail from the domain, no edit of the page: portfolio stays unproven.
portfolio-copied | Source of the page has a Danish designer's analytics id.

account-control-failed | Stack Overflow: "can't show you the settings, screen is broken". Screen worked for the rest.
- | Noted.

~account-control-failed | Wouldn't log in to his profile while we watched.
= account-control-proven | Public terminal in a library; from home he put our code word there in ten minutes.

account-control-failed | The code we mailed to the address on the CV was never read back.
contact-changed | Next mail came from a new address.

account-control-failed | ORCID: invited to add us as trusted party, a two-minute job. He kept saying later, for a month.
- | Papers are by somebody of that name.

account-control-failed | Bank asked the payee to confirm from the mailbox on file. Nothing from there, all from a Gmail.
payee-churn | Third IBAN since hire.

~account-control-failed | Verification phrase didn't appear on her page.
= - | Page cache; our colleague saw it from another browser at once.

account-control-failed | He said the second factor is with his brother, the brother is on a ship.
- | And the ship? No name.

- | Youtube teacher, physics.
account-control-failed | Channel's about page has a mail; our mail to it came to someone else than the applicant.
profile-owner-other | "Never heard of him," wrote the channel.

account-control-failed | Kaggle grandmaster by CV, cannot open Kaggle in front of us.
skill-gap | Live notebook: could not read a csv.

~account-control-failed | No proof of the Behance page in two rounds.
= account-control-proven | Support of Behance released the locked page on Wednesday and she edited it on call.

account-control-failed | Asked to follow our test user from his handle. "Too personal," and no other way proposed.
? | Declined offer of a video of the settings.

~account-control-failed | The npm package he named could not be touched by him.
= discrepancy-explained | Organisation moved to two owners in 2022; changelog and the present owner name him as first author.

account-control-failed | He produced a screenshot of the logged-in page instead, with the clock in a different year.
- | Request repeated, ignored.

~account-control-failed | Sign-in to his own profile did not work on the call.
= trouble-explained | Our meeting room blocks social sites, the recruiter had the same page blocked.

- | Lost control of an account once, in 2018, told us himself.
account-control-proven | Today's account shown with the code on it.

# all-checks-refused
all-checks-refused | Video ident no, notary no, branch no, colleague in his town no.
- | "Send the contract or leave it."

all-checks-refused | We offered five ways of proving who he is. Five times no.
requests-laptop-reship | Laptop however at once, to Reno.

~all-checks-refused | Every check was turned down on Monday.
= id-verified-in-person | His union told him to wait for the works council's okay; came in on Thursday with passport.

all-checks-refused | Home visit, office visit, bank, consulate: nothing is convenient, today or this year.
- | Applicant for guardian of minors.

- | Chronology by HR, 4 to 29 April.
all-checks-refused | ID upload, eID, postal code letter, callback, all offered and all rejected by him in writing.
prepayment-demanded | On the 30th he invoices a deposit.

all-checks-refused | The agency "does not take part in any form of verification" for this consultant.
agency-opaque | Agency's own file on him: one mail.

~all-checks-refused | No to the camera, no to the visit, no to the papers.
= - | She thought we were scammers. Rang our switchboard from the register, then did all three.
id-shown-and-matched | Card matched.

all-checks-refused | Locksmith for our keys: neither register extract nor ID nor guild card, and no visit.
- | We took another one.

all-checks-refused | He'd accept none of the options on the sheet and had none of his own.
evades-personal-questions | School, last boss, street: next question please.

all-checks-refused | Regulator's paper says the broker rejected each method of identification that the firm put to him.
- | Firm had paid commission all the same.

~all-checks-refused | All four routes for ID declined.
= discrepancy-explained | She is 17 and needs a parent for each; father came to the school office with both cards.

all-checks-refused | Reference no. Document no. Meeting no. Fingerprint no. Salary by crypto yes.
crypto-or-third-party-payment | Asked for the wallet form twice.

all-checks-refused | Even the one she chose herself, the police station in Split, she then would not attend.
- | Excuse: closed. Station says open day and night.

all-checks-refused | "Any bank, any notary, any time", we wrote. The reply: no bank, no notary.
- | Tenant screening had the same.
peer-report | Landlord association warned of the name.

~all-checks-refused | Candidate refused whatever we asked for.
= - | The recruiter's mails had gone to a namesake, real candidate got the first one on Tuesday and did it all.

all-checks-refused | Selfie, gesture, window, second device: he called all of that humiliating, offered nothing in return.
live-check-refused | Not even a raised hand.

- | Security guard for a festival, Graz.
all-checks-refused | Police form, ID at the gate, firm's phone call: he'd have none of them.
- | Pass not issued.

all-checks-refused | Platform's appeal log: user was given six proofs to pick from and answered "none" each time.
account-swap | Then came back on a rented account.

~all-checks-refused | In the first week he blocked each verification.
= tool-agreed | Witness protection, cleared by ministry liaison directly with our counsel.

all-checks-refused | Withdrew as soon as the last alternative, the embassy, was on the table.
? | The others he had rejected by mail.

~all-checks-refused | Would do neither the selfie nor the visit nor the call.
= camera-off-explained | Burn injury to the face, doctor's note; notary did it at the hospital on 8 May.
id-verified-in-person | Deed from the notary is in the file.

all-checks-refused | Bank manager's note: customer would not be identified by any of our means, wants the wage account anyway.
- | Not opened.

~all-checks-refused | Nothing we proposed was accepted by the man.
= id-verified-in-person | Counter-proposal by him: lawyer's office in Turku, done there with passport.

- | All checks done, none refused.
background-check-clear | Report of 3 July clean.

# referee-text-only
referee-text-only | Both managers answer WhatsApp in seconds and no call in three weeks.
- | Numbers from the applicant.

referee-text-only | Reference by mail form only; "Dr Lindqvist does not use the telephone".
referee-untraceable | The hospital's list has no Lindqvist.

~referee-text-only | Her old boss would only write.
= referee-confirmed | He had his larynx removed; HR of the firm put us through on video with an interpreter and he confirmed.

referee-text-only | Phoned the referee four times, each time a text back: "in meeting, ask here".
- | Asked for an hour that suits. None did, for nine days.

- | Au pair, Nantes.
referee-text-only | Former family can be had by chat alone, never voice, never camera.
referee-shares-contact | Chat number has been the girl's own last year.

referee-text-only | Three referees, three Gmail addresses, zero phone numbers.
? | Asked for numbers, got a fourth Gmail.

~referee-text-only | The reference said she can be contacted only in writing.
= referee-confirmed | Judge on the bench; her clerk at the court's number put her on at 16:00.

referee-text-only | Telegram is the only way to the ex-CTO; he refused voice messages too.
referee-same-wording | His text and that of the second ex-boss share whole sentences.

referee-text-only | Landlord referee writes, with typos like the applicant's, and will not be rung.
? | Land register names another owner.

referee-text-only | Reference house says: contact was by SMS in every case, call attempts rejected.
referee-denied | Firm: that lady was never on our staff.

~referee-text-only | We only ever got mails from this referee.
= employer-confirmed | On leave in Antarctica, station has no line out; institute in Hobart confirmed post and dates.

referee-text-only | Supervisor at the shipyard: mail in perfect order, telephone "under repair" since March.
- | Shipyard's phones are fine, we rang the gate.

referee-text-only | He gave his pastor, reachable by Signal text and by nothing else.
- | Parish has a different pastor.
event-false | The pilgrimage that is to keep him away does not take place this year.

referee-text-only | No voice, no face; the chief pharmacist existed for us in an inbox only.
employer-untraceable | Pharmacy isn't on the chamber's list.

~referee-text-only | Referee answered in text, never by phone.
= discrepancy-explained | Our own form is text only, nobody had rung him; rang, he picked up.
referee-confirmed | He confirmed five years via the firm's central line.

referee-text-only | "My reference is shy on the phone," then a chat window with a bank director.
? | Bank: no director of that name.

- | Vendor onboarding, Nairobi.
referee-text-only | Both customers named as references do e-mail and refuse to be called.
referee-shares-contact | Their mails leave from the vendor's server.

referee-text-only | Asked for five minutes of speech, the professor sent a PDF.
- | Department page lists him until 2009.

~referee-text-only | All contact with the last employer was by letter.
= employer-confirmed | State archive rule; the letter has a seal and the archive's desk read it back to us by phone.

referee-text-only | The ex-boss types fast, at 3 at night his time, but speaks never.
? | His hours are the applicant's hours.

~referee-text-only | Chat was the sole channel to her former manager.
= referee-confirmed | Time zones; on Saturday he rang from the company number listed in Osaka.

referee-text-only | Excuse for no call was a sore throat, in May, in June and in August.
- | Reference not counted.

~referee-text-only | One referee can't be rung.
= - | Nun in an enclosed house; the bursar, who takes calls, confirmed her letter.

- | Referee prefers mail, number is on the firm's page.
referee-confirmed | Called it anyway, he was glad to talk.
