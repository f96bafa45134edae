# fifth round: flat notes, noun phrases, numbers first
coached-or-reading | Prompter, female, behind curtain, confirmed on playback.
- | Round 2 void.

coached-or-reading | 17 of 20 answers preceded by the same keyboard burst from the room.
skill-gap | Pairing without audio: zero lines.

~coached-or-reading | Eyes off camera for 80 percent of the test.
= | Test runs on the second screen, as per our set-up sheet.

coached-or-reading | Line "pause here, smile" spoken aloud.
- | Sales candidate, B2B.

cannot-answer-local | Zero of six on Tampa, six of six on Dalian.
- | Asked by a colleague who studied in both.

~cannot-answer-local | Local quiz 0 out of 5.
= | Quiz was for Newcastle in Australia, she is from the English one.
local-knowledge-shown | Repeat with the right sheet: 5.

cannot-answer-local | Name of his primary care practice, his dentist, his garage: none, ten years in Omaha.
- | Insurance form incomplete as well.

requests-laptop-reship | Ship-to edit no. 3, recipient "Rosa, neighbour", street unknown to the hire.
- | Stopped by asset desk.

requests-laptop-reship | Redirect slip at the depot, his signature, destination Minsk.
- | Device is export controlled.

~requests-laptop-reship | Delivery to a third person in Antwerp at the hire's wish.
= sharing-explained | Third person is his carer, named in the care plan, phoned by HR.

scripted-identical-answers | Answers 3, 5, 8: same 112 words.
- | Questions on tax, leadership, travel.

scripted-identical-answers | Cover letter paragraph two as spoken reply, five times.
disconnects-when-challenged | Line cut when asked to put it in other words.

~scripted-identical-answers | Text match of 100 percent between two applicants.
= trouble-explained | Upload bug, applicant B saw A's file; vendor ticket closed.

id-owner-denies | True holder located, Ostrava, shift worker, no idea of us.
- | Complaint lodged there.

id-owner-denies | Registered midwife's statement: never lent, never worked at your clinic.
- | Signed before the notary.

~id-owner-denies | Holder's first word on the phone: fraud.
= | He took our call for a scam, called back through the switchboard and was in fact the candidate.

alias-used | Alias count in the trace: nine, one SSN.
- | Two shared with a convict.

alias-used | Answers to "Robin" on the shop floor, hired as Stefan, union dues as Falk.
- | Foreman's note.

~alias-used | Second identity in the visa database.
= name-change-documented | Patronymic left out in the older entry, consulate merged both.

employer-untraceable | Register: nil. Phone book: nil. Chamber: nil.
- | Position there: CFO.

employer-untraceable | Employer 3, Gibraltar, licence number of a fishmonger.
support-document-altered | Reference letter cites that number.

~employer-untraceable | Negative search on the publisher she worked for.
= | Imprint of a bigger house, ISBN agency gave the owner, owner confirmed her.
employer-confirmed | Editor, 2011 to 2015.

email-other-identity | Address owner per court order to the provider: a T. Malik, not our C. Reid.
- | Served in April.

email-other-identity | Contact card synced from the address: "Oksana work 2".
- | Candidate's first name: Dennis.

~email-other-identity | Mail tied to another man in the leak database.
= trouble-explained | Provider recycles old addresses after a year, it told us the date.

employer-staff-unfindable | Staff located: 0 of 35.
- | Sources: register, union, web, alumni.

employer-staff-unfindable | Press contact, hotline and site manager are made-up names, per the local paper.
employer-address-empty | At the address there is a launderette.

~employer-staff-unfindable | Zero employees found for a firm of 80.
= | All seconded from the parent, whose HR sent the seconding list.

phone-unreachable | Call attempts 1 to 14, no connect.
- | Background form cannot be closed.

phone-unreachable | Mobile off whenever video is proposed, on whenever pay is discussed by text.
- | Never heard the voice.

~phone-unreachable | No connection for two weeks.
= | Country had cut the network for the election, all our staff there were off.

machine-emulated | Guest tools, shared clipboard, NAT adapter: it is a VM.
- | Policy needs a physical PC.

machine-emulated | Nox player signature on the phone check, four of four sessions.
- | Handset claimed: Pixel 8.

~machine-emulated | Virtual hardware in the exam log.
= tool-agreed | School's remote classroom, named in the exam rules section 4.

shared-contact | Two rows, one telephone: ours and the man barred from the Leeds site.
internal-record | Barred in 2023, our own note.

shared-contact | Mail alias plus-tags 1 to 8, eight guards, one inbox.
- | Licensing office traced it.

~shared-contact | Bookkeeper's and cleaner's mobile equal.
= sharing-explained | Couple, registered at one address, both met by the office manager.

peer-report | Tip from the fraud desk of a lender, ref 40-2.
- | Same passport, other face.

peer-report | Client's CISO, Monday 07:50: remove him, he is on our incident.
- | Removed 07:58.

~peer-report | Report by another college against the lecturer.
= | College retracted, tribunal found for her, ruling no. in file.

commits-other-name | Author field: 1,304 x "Feng", 0 x his.
- | Repo offered as proof of skill.

commits-other-name | Change log of the ERP shows user KOWAL for all his claimed work.
employer-detail-unknown | Could not tell who Kowal was.

~commits-other-name | History lists a stranger.
= | Import from Bitbucket lost the mapping, old site still shows his face on each change.

plausible-wrong | Said 1 bar is 10 psi, valve inspector.
- | Repeated it in writing.

plausible-wrong | Wrong side of the ledger, wrong year, wrong form; firm voice.
- | Tax senior, 15 years claimed.

~plausible-wrong | Wrong on the emission limit by a factor of two.
= discrepancy-explained | New limit since July, inspector's sheet was from June.

employer-detail-unknown | Manager: unknown. Team size: unknown. Product: "software".
- | Three years full time.

employer-detail-unknown | No idea what badge colour, which gate, what bus, at the refinery of his youth.
- | Interviewer had the same job there.

~employer-detail-unknown | Nothing known of her own last office.
= | Office opened after she went on leave, she had sat in the old one and drew it.

referee-denied | Group payroll, 1990 to today: no entry for the referee.
- | Query by their legal desk.

referee-denied | Museum: "Dr Falke is not and never was ours."
? | She offered Dr Falke's private number again.

~referee-denied | Negative reply on referee 2 from the plant.
= | Plant looked under temps; he is in the works council and called us from there.
referee-confirmed | Four good years, he said.

forwarder-address | Address type: CMRA, box 88, renewed monthly.
- | Given as "primary residence".

forwarder-address | Wall of devices, one fan heater, no bed: landlord's photo of the flat.
same-device-as-other | Seven firms' stickers counted.

~forwarder-address | Address check: mail drop.
= address-confirmed | Village without house delivery, postmaster and mayor's office gave the plot number.

keep-awake-tool | Input intervals: 59.9, 60.0, 60.1 seconds.
- | 11 days.

keep-awake-tool | HID gadget "Vaydeer", hub port 2, night and day.
- | Bought with the company card.

~keep-awake-tool | Sleep disabled by a third-party tool.
= tool-agreed | Lab PC on a 72 h measurement, head of lab asked for it.

identity-borrowing | Ask to a cashier: your name, my work, 25 percent.
- | Cashier is a witness now.

identity-borrowing | Ad text "seeking verified account holders EU", payout address his.
- | Platform's trust team told us.

~identity-borrowing | Collected passports of nine colleagues.
= | Group visa for the Riyadh fair, travel desk had sent him round.

sanctioned-link | Hit confirmed by counsel: DOB, POB, passport.
- | Hire cancelled.

sanctioned-link | Intermediary bank for his fee is cut off under EU rules.
- | Fee bounced.

~sanctioned-link | Red flag at onboarding, weapons list.
= | List entry is the ship "Elena", not the person Elena, screening field was wrong.

- | Screening run monthly, nothing new.
- | Next run in June.
