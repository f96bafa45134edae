# Alarm raised and stood down, against alarm that stood. Reports a bit longer.
- | Incident 0093, opened by me, 11:02.
~different-person | The man in the lab coat is NOT the man whom we hired on Monday, I've locked the door.
- | Security on its way, two of them, running.
- | He offered them a mint.
= | It's the calibration firm. We'd booked them. The man we hired on Monday starts next Monday.
- | Incident closed 11:09, apologies baked.

- | Incident 0101, opened by me, 09:20, third floor.
different-person | Man at the bench calls himself Tobias; Tobias interviewed with a front tooth missing and a Swabian burr, this one has neither.
- | He says dentist and nerves.
- | Dentist he named has no such patient.
skill-gap | Asked to re-run "his" titration he held the burette like a trumpet.
- | Badge off, escorted 09:50.

- | Ombudsman's summary, complaint by rejected applicant.
- | Panel had written "fake employer" on the sheet.
~employer-untraceable | No firm by that name in the trade register on the day.
= | Register had it under the district it moved to; the complainant showed us the extract.
= employer-confirmed | Its owner, phoned on the register's number, employed her for six years.
- | Apology issued, seat offered.

- | Ombudsman's summary, complaint by another.
- | Panel had written "fake employer" here also.
employer-front | We looked: owner's a nominee in 90 firms, the accounts are all nil.
support-document-altered | The extract he handed us carries a court seal of a court abolished in 2008.
- | Complaint dismissed.

- | Recruiter's diary, hot day.
~referee-shares-contact | My screen says applicant and ex-boss dial in from one and the same address, and I've got the whole floor looking.
- | Somebody shouts "fraud ring!"
= | Applicant raises a hand on the video: "I'm at her office. You asked me to bring her. She's here." She is.
- | Whole floor back to work.

- | Recruiter's diary, hotter.
referee-shares-contact | Applicant and ex-boss are on one address.
- | I ask him is the ex-boss with you?
- | "He's in Canada."
referee-same-voice | Ex-boss, in Canada, has the same ice-cream van outside.
- | Fan broke at three.

- | Written warning that we withdrew.
~several-jobs | We'd written that he runs a second full-time post at the mill.
- | He'd said nothing, only took the letter home.
= | His wife came in with the mill's slips: the post's hers, their bank statement's joint.
- | Letter shredded in front of both.

- | Written warning that we didn't withdraw.
several-jobs | Mill's gate log has him from ten to six, ours from nine to five.
- | He explained that he's quick.
shared-account | The chap who clocks him in at ours was in tears when asked.
- | Union didn't object.

- | From the minutes of a village school.
- | Item 4, supply teacher.
~support-document-altered | The head had seen that the certificate gave a date in the future, and had phoned the police.
- | Constable came with his dog.
= | Day and month the American way round, she'd trained in Ohio. Constable's wife did as well.
- | Item 5, dog.

- | From the minutes of a town school.
- | Item 6, supply teacher.
support-document-altered | Certificate has tomorrow's date whichever way you read it.
school-denies | Ohio: "No".
- | He told the pupils that he knew astronauts.
- | Item 7, roof.

- | Procurement call with the staffing firm's owner, 22 min.
agency-opaque | He'd not say who'd employ them, who'd pay them, or whether they'd ever met.
- | He'd say that they're hungry.
resume-copied | I read him a paragraph from one profile and he said "ah, that's Sunil's, we use that one a lot".
- | 22 min I won't see again.

- | Procurement call with a co-op's chair, 15 min.
- | She had the list, the pay grades and the room.
~shared-account | I'd caught two of hers on a single login that morning and came in hot.
= | It's a demo login. "demo1". I'd sent it to both of them for the trial. Reply-all.
- | 7 min of small talk.

- | Field note, shopping street, no. 88.
employer-address-empty | Between 86 and 90 there's a wall with a fern.
referee-untraceable | For the director on the letter I asked butcher, baker, bank: laughter, shrug, no.
- | Bought sausages.

- | Field note, shopping street, no. 41.
~employer-address-empty | Between 39 and 43, scaffolding and nothing behind.
= | They're rebuilding; firm's in a container by the river till May, flag up, coffee on.
= employer-confirmed | Office lady in the container pulled his personnel folder out of a crate.
- | Bought boots.

- | Legal hold, email of 3 Feb, excerpt.
- | "Please stop using our name."
employer-denies | "Your candidate has been circulating a contract with us. We don't employ humans yet, we're a shelf company."
- | "Yours, the shelf."

- | Legal hold, email of 9 Feb, excerpt.
~employer-denies | "Your candidate isn't and never was ours."
- | We'd already told her.
= | "We withdraw the above. Our Ms. Holm searched contractors' names A to K, the file is split."
= employer-confirmed | "L to Z has her from 2017 with commendation."
- | We told her again, differently.

- | Nurse recruiter, conference corridor.
- | Talked to my counterpart from the coast.
peer-report | She's had the same woman under the same pin, sacked her in a week, the police have a number for it.
id-owner-denies | The pin's real nurse works on HER ward.
- | I skipped the keynote.

- | Nurse recruiter, conference corridor, later.
~peer-report | Counterpart from the coast: "Sacked her in a week!"
- | My heart sank.
= | "No, ours was Blessing O., with a scar. Yours is Blessing A.? Trained with me. Keep her."
- | Caught the end of the keynote.
