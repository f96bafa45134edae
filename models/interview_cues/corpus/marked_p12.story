# third round, first half of the cues
camera-off-refusal | CFO on the call wanted to see who he wires money to, was told no.

camera-off-refusal | Picture was on for the recruiter in April; for the engineers in May nothing, in spite of requests.
different-person | May's typing and manner are of somebody else, recruiter sat in and says so.

~camera-off-refusal | "Not today", he answered when asked to show himself.
= camera-off-explained | Black eye from handball, told the recruiter after, came on Thursday with it still yellow.

~camera-off-refusal | Shut lens in all of three talks, no explanation.
= | All three were phone calls by our own plan, minutes had the wrong word.

camera-off-refusal | Proctor's ticket: room scan not done, camera not started, reason field "no".

camera-off-refusal | Supervisor of the call desk: six weeks, never on picture, laughs it off when I ask.
signins-apart | Laptop pings Georgia, SSO pings Asia.

- | We turned cameras off to save the line; it held.
- | Good on SQL.

background-call-center | Seven tables, seven candidates, one microphone, that is what the tape gives.

background-call-center | Next to him a lady tells a bank about her nursing degree, behind her a man sells himself as CPA.

~background-call-center | Job talk of other people in his room.
= trouble-explained | Refugee centre's job club, counsellor waved and gave her card.

~background-call-center | Voices all round, somebody pitched Python skills.
= trouble-explained | It was me on echo, his speakers were too loud.

background-call-center | Visa office: caller from a hall in which dozens do the same interview.
proxy-interviewer | One of them had an ad, "I pass your HR call, 50 dollars".

background-call-center | He named it a cafe. The cafe named has been closed since 2022.
background-call-center | Eleven voices on interview phrases remain on the tape.

evades-personal-questions | Every "you" in my question came back as "one".

evades-personal-questions | Vet practice wanted her story of the last post; she read out our ad instead.
coached-or-reading | Eyes on a second screen throughout.

~evades-personal-questions | Nothing could be got from her on 2016 to 2020.
= discrepancy-explained | Novice in a convent; not ashamed, only unsure whether it counts as work.

evades-personal-questions | His career in ten minutes: zero names, zero towns, zero dates.

evades-personal-questions | Family court expert asks where he trained. "In several good places." No more.
school-denies | The one place on paper does not have him.

~evades-personal-questions | He went round each question about his team.
= discrepancy-explained | Team is being laid off on Monday, not public yet; works council chair told us so after.

- | Did not answer on salary history, law forbids us to ask it.
- | Form corrected.

crypto-or-third-party-payment | Payee: "Sunrise Manpower", a firm neither of us has a contract with.

crypto-or-third-party-payment | Signature bonus to be loaded on gift cards.
- | Refused by treasury.

~crypto-or-third-party-payment | Lohn goes to Herr Sulzer, employee is Frau Kern.
= discrepancy-explained | Employee died in May; widower, probate court's paper is on file.

~crypto-or-third-party-payment | Stranger's name on the payee line.
= discrepancy-explained | The bank prints the name of its trust partner for all customers, hotline and own test transfer agree.

crypto-or-third-party-payment | He "sold" his bank account to the agent, he told the prosecutor, wages go there.
id-rented-or-borrowed | With the account went his ID card, for 100 a month.

crypto-or-third-party-payment | Wise says: receiver is a company in Hong Kong, sole owner unknown to our hire.

timezone-mismatch | Morning jogger's light in his window; in Calgary midnight.

timezone-mismatch | Mail header -0800 by text, +0900 by the relay, 31 of 31 mails.
- | Forensics note 4.

~timezone-mismatch | Clock on the wall behind her 5 hours off.
= trouble-explained | Stopped clock, hands did not move in one hour of tape.

~timezone-mismatch | He answers only when Chile sleeps, he lives in Chile.
= discrepancy-explained | Astronomer, works at the telescope at night, observatory director laughed and said yes.

timezone-mismatch | Ops lead: stand-up at ten her time, she yawns and says good night.
place-conflict | Address in payroll Iowa, in chat Idaho.

timezone-mismatch | Delivered work always arrives at 05:00 sharp Toronto, last edit 18:00 in file zone.

id-photo-mismatch | Mayor's office faxed the true picture; ours is of a different girl.

id-photo-mismatch | Both ears were measured. Not the same man.
id-altered | Card's laminate had been lifted.

~id-photo-mismatch | Customs let him not pass, face not that of the book.
= discrepancy-explained | Anaphylaxis, swollen from a bee sting, an hour later he passed at the same desk.

~id-photo-mismatch | Card of a man of 70, hire is 30.
= discrepancy-explained | Senior and junior, same name; his own card came from the car.

id-photo-mismatch | Hospital badge office kept the card back, the lady on it is on our ward since 1999 and is another.
- | Police told.

id-photo-mismatch | A face, yes, only not the one from the licence, says the taxi office.

work-permit-refuted | The ministry knows the form number as one that was never printed.

work-permit-refuted | Border file: left on 2 Feb, barred for five years. Shows us a permit of 9 Feb.
- | Told her we must stop.

~work-permit-refuted | Labour office first wrote "false document".
= discrepancy-explained | Clerk had put it under the UV lamp of the old series; new series, second letter takes it back.

work-permit-refuted | Asylum office: case number real, belongs to a family of four in Turin.
id-number-mismatch | Tax code on the same sheet is a child's.

~work-permit-refuted | Not authorized, came back from the portal.
= discrepancy-explained | Query ran with our old firm number, helpdesk repeated it with the new one, authorized.

work-permit-refuted | Farm had it checked: 19 cards good, his not known in Madrid.

school-not-found | One diploma, one seal, no school to go with it.

school-not-found | Nursing council asked back: which school? We have none with that name in 60 years of lists.
support-document-altered | Stamp is of a shop for toys.

~school-not-found | The naval school in his papers is in no list.
= discrepancy-explained | Was secret till 1999, since then in the defence archive, colonel in charge sent his page.

~school-not-found | Could not trace "ESC Bizerte".
= discrepancy-explained | They write it with two words in the ministry's book; page 41, found by our Tunis colleague.

school-not-found | Dean of the real faculty: the "branch" he studied at is a fiction.
- | Asked for a copy to press charges.

school-not-found | Course provider dissolved before his first term, companies house says, and never had a licence.

employer-site-copied | Boatyard's site is ours, said the boatyard in Split, take it down.

employer-site-copied | Swap of two words, the rest of the 40 pages are a Swiss fiduciary's.
employer-front | Treasury has the second user as cover firm.

~employer-site-copied | Copy of a museum's page, it looked like.
= discrepancy-explained | Museum's friends' association, has run both since 2006, curator says.

employer-site-copied | Even the office dog on "our people" is from a start-up in Tallinn.

~employer-site-copied | Identical pages under .com and .example.
= discrepancy-explained | One is the mirror for China, same imprint, lawyer confirmed ownership.

employer-site-copied | True firm noticed through our call that it has a double.
employer-denies | It has never paid a Mr Hallman.

agency-opaque | The bureau's "verified" stamp is put on all files at upload, its ex-clerk told me.

agency-opaque | Clinic asked for the proof of vaccine and licence check: the bureau sent a price list.
- | Asked again, price list again.

~agency-opaque | We had no insight into what the nurse bank checks.
= | Contract gives insight on site only; I went, read nine files, all in order.

agency-opaque | Supplier won't name the doctor who did the medicals of 200 seamen.

agency-opaque | Payrolling house knows worker 338 by number only.
shared-account | Two men use 338.

~agency-opaque | Vetting papers withheld.
= discrepancy-explained | Their lawyer was on leave, deputy released them, match ours line by line.
