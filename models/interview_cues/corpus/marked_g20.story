# Sixth lot, plain voice
- | Contract nurse, correctional facility, credentialing file.
id-owner-denies | Licensee of record phoned credentialing: she let the licence sleep in 2021 and didn't wake it up for us.
support-document-altered | CPR card's instructor number was retired before the card's date.
- | Badge deactivated pending the board.
- | Warden wanted to know who'd count the meds tonight.

- | Contract nurse, university hospital, credentialing file.
~id-owner-denies | Licensee of record phoned: "I was told I've been credentialed at a hospital I don't know."
= discrepancy-explained | Hospital was renamed in July; she knows it well by its former name, it's where she applied.
- | New letterhead explained to her.

- | Package theft unit, interview of a "flex" driver.
id-rented-or-borrowed | He says the blocks are caught on his cousin's account since his own has a record on it.
same-device-as-other | In the cup holder three phones lay, every one logged in as another driver.
- | Packages recovered, 61.

- | Package theft unit, interview of a porch complaint.
~different-person | Doorbell video: someone other than the driver of the app carries the box.
= sharing-explained | Registered helper, her son, added in the app in May with his own screening. The app shows helpers only to us.
- | Box was behind the planter.

- | Online proctoring vendor, incident for our certification partner.
proxy-interviewer | The desk, poster and cracked tile in the room scan appear in 38 other candidates' exams.
id-photo-mismatch | Held-up card has a mole on the left cheek, the sitter none at all.
- | Score withheld.

- | Online proctoring vendor, second incident.
~proxy-interviewer | Same desk and poster in 12 exams, flagged for proxy ring.
= sharing-explained | Public testing booth at a community college, listed with the vendor itself; twelve faces, twelve cards, all matched.
- | Flag removed, scores out.

- | HRIS duplicate report, October.
returned-under-new-name | Row 88 has the bank account, dependants and allergy of a man we let go for cause, under a new first and last name.
id-number-mismatch | Row 88's SSN is, according to the agency, that of his former mother-in-law.
- | Legal on Thursday.

- | HRIS duplicate report, November.
~returned-under-new-name | Row 91 equals a leaver of 2022 but for the surname.
= name-change-documented | Seasonal rehire, welcome back; she married between two harvests, certificate in row 91's attachments.
- | Merged.

- | Mail from a partner agency's compliance head.
peer-report | "We terminated Mr S. after his references turned out to be three SIM cards in one drawer. He's told us he's with you now."
referee-shares-contact | Our own three referee numbers for Mr S. were all bought in one shop on one receipt, it's in the same drawer's photograph.
- | Meeting 16:00.

- | Mail from a partner agency's compliance head.
~peer-report | "We terminated Ms S. for forging time sheets, be advised."
= discrepancy-explained | Second mail, two hours on: "Withdrawn with regret. Time sheets were altered by her supervisor, who has confessed."
- | Ms S. has been told by them.

- | Elder care platform, photo review.
photo-found-elsewhere | Profile picture's watermark, blurred but legible upside down, is that of a stock agency.
phone-other-name | When I called about it the greeting said "Ricky's Towing".
- | Profile hidden from search.

- | Elder care platform, photo review, next in queue.
~photo-found-elsewhere | Picture appears on an obituary page.
= discrepancy-explained | It's her grandmother's obituary, she is the granddaughter beside her; same coat in both, and on the video call.
- | Condolences sent.

- | Semi-retired bookkeeper's practice being sold. Buyer's questions.
id-owner-denies | The "senior associate" whose CPA number's on the letterhead was surprised, from Phoenix, to be anybody's associate.
support-document-altered | State board: certificate on the wall was never issued, frame included, haha.
- | Price came down.

- | Semi-retired bookkeeper's practice. Buyer's other question.
~support-document-altered | State board site: number not found for the second associate.
= discrepancy-explained | Issued by the neighbouring state, practises under mobility rules, board officer explained section 12 to the buyer on speaker.
- | Price went up.

- | Remote paralegal, onboarding with a notary.
form-intermediary | The I-9's section 2 was filled by a "mobile agent" none of us ordered, with a stamp of a lapsed commission.
id-number-mismatch | The agent's own number on the form's the new paralegal's, backwards.
- | Started over, or tried; she's gone quiet.

- | Remote paralegal, onboarding with a notary.
~form-intermediary | I-9 completed by somebody we've never heard of.
= id-verified-in-person | Our vendor's subcontractor in Maine, appointment in the vendor's log, saw passport and person at her kitchen table.
- | Quiet and quick.

- | Freelance editor, platform to direct hire.
account-swap | Reviewer wrote: "not the same Karen since she sold up in June". There's the invoice of the sale, the buyer posted it to complain.
output-swing | Karen before June knew what a semicolon is for.
- | No direct hire.

- | Freelance editor, platform to direct hire, next.
~output-swing | Style went from crisp to muddy for all of July.
= trouble-explained | July was client's own rewrite after delivery; track changes show hers were still crisp.
- | Direct hire, semicolons and all.

- | Bank's physical security, contractor badge audit.
shared-account | Badge C-190 was in the basement and at the airport branch at 10:15; two guards, two descriptions, one name.
alias-used | He wrote "Elian" in one visitor book and "Ilya" in the other.
- | Audit continues.

- | Bank's physical security, contractor badge audit.
~shared-account | Badge C-204 at two branches at 10:15.
= trouble-explained | Controller at the airport was on winter time until the patch. Put right, he's there at 11:15 and the drive takes forty minutes.
- | Audit done.

- | Charity, fundraiser on commission, two weeks in.
email-other-identity | The thank-you mails to donors go out under a reply address that's a Mr Belov's, who's on nobody's staff.
crypto-or-third-party-payment | Commission to be sent to Mr Belov as well, please.
- | She's raised 12k. For whom?

- | Charity, fundraiser, two weeks in.
~email-other-identity | Donors' replies go to someone called d.marsh.
= tool-agreed | Shared mailbox of our late treasurer Dora Marsh, never renamed; I gave her the password myself.
- | 9k for the boat.
