# Matter-of-fact tellings, as in case files: who was asked, what they had.
- | Applied in May for the regional controller post.
- | CPA board was asked in writing.
support-document-altered | What they hold under his name is an exam sitting in 2008, two parts failed, nothing since.
employer-denies | The audit firm's records office ran him under three spellings.
- | He was not available for comment until after the long weekend.
- | Position readvertised.

- | Applied in June for the assistant controller post.
~support-document-altered | CPA board's search page gave "no licensee".
- | She'd said "licensed in two states".
= | Page covers one state. The other two are the ones she'd said.
background-check-clear | Agency report: nothing adverse.
- | Offer 2 July.

- | Contract nurse pool, quarterly review.
- | Forty files, one pulled.
school-not-found | Nursing programme was closed by the state for selling transcripts; her date is after the closing.
referee-shares-contact | The two charge nurses who signed use her own old address.
- | Shifts since April are being reviewed by pharmacy.

- | Contract nurse pool, quarterly review, a second file pulled.
~school-not-found | Programme had been closed by the state, and I saw red.
= | Her date's six years before the selling began; state sent a list of the void ones, and she isn't on it.
- | Back in the drawer.

- | School district, superintendent search.
- | Finalist 2 interviewed on the 8th.
school-denies | Graduate school has him as ABD, dissertation never filed, no doctorate conferred.
contradicts-resume | Former district says assistant principal; the vita says deputy superintendent.
- | His mail signature still has the "Dr."

- | School district, business manager search.
~school-denies | Graduate school's robot had no degree for her.
= | Hold on the record, 40 dollars in library fines from 1998. She paid, robot had it by evening.
- | Board votes Thursday.

- | Freight airline, line mechanic.
support-document-altered | FAA's airmen page lists powerplant only; the card in his wallet says both.
employer-detail-unknown | He couldn't say which hangar the night check was done in, nor who signed his cards.
referee-text-only | Night foreman writes from a Yahoo box, "calls not possible on ramp".
- | Tools sent home.

- | Commuter airline, line mechanic.
~support-document-altered | FAA's page didn't list him at all.
= | He's opted his address out, which hides the lot; field office read it to us with his consent.
- | Tools in bay 3.

- | Federal subcontract, twelve coders.
- | Our prime wanted proof that they're ours.
agency-opaque | Vendor produced twelve offer letters, one handwriting, no start dates.
different-person | At the fingerprint van five of the twelve were persons whom our leads had not met.
- | Van left at three.
- | Contracting officer has been told.

- | Federal subcontract, two testers.
~different-person | At the fingerprint van one was a person whom our lead hadn't met.
= | Lead had done the other one. Her deputy did this one, and was at the van, and said hello.
- | Prints clear.

- | Tax preparer franchise.
id-owner-denies | PTIN owner is a lady in Boise who found returns under her number for people she's never met.
several-jobs | He's on the window of two other franchises, same opening hours.
- | Window seat free.

- | Tax preparer franchise, branch 2.
~id-owner-denies | Lady in Boise said the PTIN is hers.
= | I'd read her a 7 for a 1. With the 1 it's ours, IRS page, photo pass, done.
- | Window seat taken.

- | Interpreter service, hospital contract.
- | Eight hours billed on the 19th.
shared-account | Ward clerk's list: a woman till noon, a man after, both wearing "Lucia".
cannot-speak-claimed-language | The man asked the patient's son to translate.
- | Contract manager on leave.

- | Interpreter service, second hospital.
~shared-account | Ward clerk's list has a woman till noon, a man after, one name.
= | "Lucia/Luca", spouses, both on the contract, schedule B. Clerk writes the first four letters.
- | Patient thanked both.

- | Warehouse robotics start-up, VP supply.
profile-conflict | His alumni page, the trade press and his own podcast each put another employer at 2018.
employer-denies | The one on the résumé answered via counsel: "Not an employee, not a vendor, please desist."
- | CEO liked him, hence this memo.

- | Warehouse robotics start-up, planner.
~profile-conflict | Alumni page and résumé disagree on 2018.
= | Alumni office admits it: two Jun Parks, merged by a script. They split them while I waited.
- | CEO liked her, hence this offer.

- | Housing association, fire risk assessor.
- | Asked for three past assessments.
portfolio-copied | All three were a rival's, with covers changed; the photos show the rival's van.
support-document-altered | Register of assessors: "applicant withdrew before assessment."
- | Blocks A to F must be done afresh.

- | Housing association, caretaker.
- | Asked for two past landlords.
employer-confirmed | Town's housing office picked up and had eleven years on him.
- | One was abroad, left it.
- | Mop, keys, radio.

- | Sports federation, anti-doping courier.
test-substituted | Bottle seal says A. Holm; lab's DNA, taken for another case, says his brother.
id-photo-mismatch | Control officer's note: "passport picture has attached lobes, athlete's are free."
- | Hearing in June.

- | Sports federation, kit courier.
~id-photo-mismatch | Control officer's note: face doesn't go with the passport.
= | Passport from age 16, as federal police told us at the counter with him in front of them.
- | Kits out by noon.
