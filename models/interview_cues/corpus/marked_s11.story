# third round, first ten cues

# voice-changed
voice-changed | Our dispatcher takes his calls daily; on Monday a total stranger spoke as him.
phone-other-name | Display showed L. Farkas.

voice-changed | Tape 1 and tape 2 went to the phonetics institute, finding: separate speakers.
- | Fee 900, booked on security.

~voice-changed | Pitch of the candidate dropped by half after lunch.
= | Clip-on mic of our studio was set to the wrong rate, technician reset it and it was him again.

voice-changed | Round one soft and slow; round two somebody loud, who also calls himself Edvin.
id-photo-mismatch | Edvin's licence photo fits neither.

~voice-changed | Not his voice when he rang in sick.
= | His son rang, on his behalf, son is in the emergency contacts.

voice-changed | Payroll has three recorded calls of one employee, no two by one mouth.
payee-churn | Each call ended with another account number.

= | Since her thyroid surgery in May she speaks differently, it is in her cover letter.
~voice-changed | Compared with last year's recording it's like a different woman.

voice-changed | From the second coding task on he was spoken for by some other man.
- | Recording is in the ATS.

# id-altered
id-altered | Holder's name is in a layer above the stamp.
- | PDF opened by our designer.

id-altered | "This has been cut and glued," customs in Ghent, on the phone.
avoids-in-person | He declined to bring the original to Brussels or Paris.

~id-altered | Lower half of the licence was another shade.
= | Two photos joined by our scanner app, I scanned it myself.

id-altered | Four licences in one week, one template, one typo in "DONOR".
same-resume-as-other | Three of them with equal CVs.

id-altered | Bureau of vital records says the certificate's seal was drawn.
- | Seal was changed in 2016.

~id-altered | Issue date is written over by hand.
= | Clerk's correction with initials, I rang the county and she remembers it.

id-altered | Visa sticker scan: number repeated from the consulate's own sample page.
work-permit-refuted | Ministry has no visa for this person.

- | ID older than ten years, photo very young.
id-shown-and-matched | Face compared on video, matches.

# remote-control-tool
remote-control-tool | Auto-start entry "helper" opens the desktop to anybody with the code.
- | Signed by no vendor.

remote-control-tool | Keyboard lay on the table untouched and the code grew, two interviewers saw it.
ai-assistant-use | Later an answer bot's window was left open.

~remote-control-tool | Banner "you are being controlled" in her screen share.
= | That was me, I clicked request control by accident and she accepted.

remote-control-tool | Police inventory: each computer with a yellow note, tool name and code on it.
- | Ours: note 17.

remote-control-tool | Wanted admin rights on day two, used them for a remote host.
data-taken | Repo of the client left through it at night.

~remote-control-tool | RDP open to outside on the new starter's PC.
= | Template error of ours, twelve PCs had it, fixed by noon, nobody had come in.

remote-control-tool | Teacher in the online exam watched the pointer answer by itself.
- | Exam void.

~remote-control-tool | The intern's PC has LogMeIn.
= | Bought by his department in 2021, invoice found, old asset.

# disconnects-when-challenged
disconnects-when-challenged | Ended on "count backwards in German".
- | CV says German, native.

disconnects-when-challenged | The line went when the recruiter's colleague from his alleged office said hello.
employer-detail-unknown | Before that he had given the wrong floor and the wrong boss.

~disconnects-when-challenged | As I asked for the passport he was cut.
= | Our firewall drops guests at 30 minutes, log has it, next day he had it ready.

disconnects-when-challenged | Bot check on, candidate off, time stamp the same.
- | Third candidate of this agency to do so.

disconnects-when-challenged | Loan officer: applicant rang off on being asked to name his employer's town.
employer-untraceable | Tax register has no such employer.

~disconnects-when-challenged | She quit the session at the camera check.
= | Proctor, a man, had asked to film the bathroom; exam board agreed that this was wrong and let her sit again.

disconnects-when-challenged | He gave a flat battery; Teams showed him on mains at 100 percent when he left.
- | Not invited again.

- | Said bye after the last question, as planned.
camera-on-and-same-person | On camera all the time, same man as in round one.

# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Warehouse scanner app: user is in Hanoi, shift in Memphis.
- | Shift lead asked IT.

vpn-location-mismatch-noted | Mullvad at the interview, NordVPN at the test, nothing of it declared.
place-conflict | To HR he lives in Split, to the tester in Zagreb.

~vpn-location-mismatch-noted | Login from Kyiv, contract Prague.
= | Mother's operation, told the team lead by SMS, who forgot to tell us.

vpn-location-mismatch-noted | Auditor matched badge and VPN: badge never used, VPN abroad all year.
several-jobs | A ministry pays him as full-time staff.

vpn-location-mismatch-noted | Our mail tracker saw the offer read in Primorye, offer was for a Dubliner.
- | Offer revoked.

~vpn-location-mismatch-noted | Payroll vendor: employee in another state than declared.
= | Declared the new state to HR in May, HR had not passed it on.

vpn-location-mismatch-noted | "I use it for privacy"; asked to log in once without, he never did in a month.
- | Deadline passed.

~vpn-location-mismatch-noted | Russian address on the accountant's session.
= | Lookup was by an old table, RIPE has it with a Finnish school since 2023, where her husband teaches and she sat.

# id-data-mismatch
id-data-mismatch | Blood donor card, licence, passport: 3 birthdays.
- | All handed in on one day.

id-data-mismatch | Clerk at the port: seaman's book says Cebu, passport Davao, crew list Jakarta.
alias-used | Crew list of last year has him as Rico Salas.

~id-data-mismatch | Her visa has her one year older.
= | Embassy's slip, corrected visa came in the same envelope.

id-data-mismatch | Address on the ID is a prison.
id-rented-or-borrowed | Holder, an inmate, sells his data, warden says.

id-data-mismatch | Real age of licence holder 68; our hire did a triathlon leave form as "34".
- | HR in Perth.

~id-data-mismatch | Card is of Lisbon, tax number of Porto.
= | Number stays with the first office for life, tax guide page 3.

id-data-mismatch | He signed for a birthday which the register gives to his dead uncle.
- | Register extract here.

- | Address on licence equals lease, bill and tax form.
address-confirmed | Letter with code arrived there.

# employer-denies
employer-denies | Fire brigade: no volunteer, no staff, no trainee like him.
- | Claims captain.

employer-denies | Payroll extract of the dairy lists 61 people, he isn't among them.
support-document-altered | His payslip bears the number of a colleague's.

~employer-denies | "Don't know her," says the clinic.
= | She was a nun there, under her order's name; the order's house found her.

employer-denies | NGO's country office told us that the mission he led did not take place.
event-false | The flood he speaks of is in no record.

employer-denies | Union pension, tax and site pass system: the tunnel job is unknown to all three.
- | Gap of five years.

~employer-denies | Former employer's lawyer wrote that he was never employed.
= | True, he was managing partner, trade register shows 2012 to 2020.

employer-denies | He got us a nice letter; the bakery's owner says she wrote none and had no such baker.
- | Owner's statement signed.

- | Bank gives dates only, as its policy is.
employer-confirmed | Dates agree.

# email-on-list
email-on-list | Mailbox found in table 3, "accounts used by facilitators".
- | Table by the UK office.

email-on-list | Our bank's red list and his signature block share one address.
wallet-listed | The wallet below is on the OFAC page.

~email-on-list | Clearing desk had his mail as reported.
= | Reporter was an angry ex, tribunal ruled on it and the desk took it off.

email-on-list | Four HR teams in the Slack group have that mailbox in their reject file.
- | Group of the sector.

email-on-list | A leaked roster of a front company holds his address with a staff number.
employer-front | The company is under sanctions.

~email-on-list | Positive on the shared indicators.
= | Indicator is for the whole hoster; he left that hoster's mail in 2019, mailbox is his own domain.

email-on-list | He offered another address after the hit, saying typo; log shows he sent from the listed one 9 times.
- | Kept both.

- | Looked up his mailbox in four feeds, nothing.
- | As expected.

# employer-address-empty
employer-address-empty | Plot 6 has a transformer, nothing else.
- | Utility's map.

employer-address-empty | Tax police opened the office: no desks, no line, dust.
employer-front | The ministry lists it as a cover firm.

~employer-address-empty | Nothing at that address but a garage.
= | It is a garage, he repaired trucks there, owner came out and shook hands.

employer-address-empty | Hotel in Tbilisi says room 214 is a room, not a company.
- | CV says head office.

employer-address-empty | Building administration: 12 tenants, that bank not one of them, now or before.
employer-staff-unfindable | No banker on the net claims to work there.

~employer-address-empty | Found a church where the lab should be.
= | Lab is in the church's annexe, university rents it, sign on the rear door.

employer-address-empty | Asked for a new address he gave a second one, a petrol station.
- | Station manager laughed.

~employer-address-empty | Vendor photo: boarded-up shop.
= | Photo is of 2024, he left in 2020 when it was open; two former customers know him from there.

# phone-rented
phone-rented | HR rang, another company's "candidate" picked up, he rents that line on weekdays.
- | He was open about it.

phone-rented | Operator's abuse mail: MSISDN is part of a hired-out bank of SIMs.
shared-contact | Candidate 5 gave it in May as well.

~phone-rented | Pool number in the CV.
= | Agency's pool for candidates, written in our contract with it, direct number comes at round two.

phone-rented | One-off codes for his payroll login land on a Discord bot that sells them.
- | Bot's log was in the leak.

phone-rented | Number valid from 9:00 to 9:20 only, according to the reseller.
email-on-list | His mail stands in the police annex.

~phone-rented | Screening vendor says burner.
= | Bought by the shelter for him when he arrived, shelter's manager answers for it.

phone-rented | The "private mobile" is no. 88 on a rate card for account openings.
- | Rate card from the raid.

~phone-rented | Number has been used for 14 other sign-ups.
= | Number of the village hall, the social worker enters it for people with no phone.
