# seventh round: mostly honest, cleared in plain words, and ordinary uses of the same words
~coached-or-reading | Third voice gave the number of beds before she could.
= | It was our matron, who had not muted herself.

~coached-or-reading | Typing all through and then a polished reply.
= | The typing was our note taker, mic 2.
- | Fair candidate.

- | Was coached for a year by the head of tax, so his old firm wrote.
- | Promotion followed.

~cannot-answer-local | For somebody from Kiruna he knew oddly little of Kiruna.
= | Town centre was moved, he left before that, school report shows when.

~cannot-answer-local | No bus line, no school, no shop came to his mind.
= | Language trouble; with the interpreter he listed all of them.
local-knowledge-shown | Even the price of the monthly ticket.

- | Asked about local tax, which is our own question for all.
- | Good answer.

~requests-laptop-reship | The notebook is to go to a Mr Okoro instead of her.
= | Mr Okoro is our site lead in Abuja, hires there get all gear from him.

~requests-laptop-reship | Sent back unopened with a new address in pen.
= | Post office had done that, house numbers in the street were changed.
equipment-received-in-person | She took it on the second run, passport shown.

~scripted-identical-answers | Gave one sentence to all ten safety questions.
= | The rule book has it so, inspectors want that sentence.

- | Same answer as the candidate before, it was a yes or no question.
- | Next item.

~id-owner-denies | The lady of the licence hung up: not me, leave me alone.
= | Her twin, on the landline of the parents; she rang us herself an hour later.

~id-owner-denies | Owner of the tax number complained that he has no work with us.
= | Clerk had keyed two digits the wrong way round, the form is right.
- | Corrected with payroll.

~alias-used | At the gate he is Don, on the pass Adonis, in the bank Adonias.
= name-change-documented | Greek spelling, embassy's list covers all three.

- | The project had an alias, "Blue".
- | He listed it under both.

~employer-untraceable | We were sure that the shipyard was invented.
= | Yard's papers lie with the state archive, which found his apprentice card.

~employer-untraceable | Nowhere a trace of job 4.
= | Job 4 was in the army, he was told to write a cover firm; ministry answered us.
employer-confirmed | Rank and dates fit.

~email-other-identity | The address says Bruno to everyone but us.
= | Bruno is the dog, account name as a joke; he changed it before our eyes.
account-control-proven | Code sent, code read back.

~email-other-identity | Sign-in page shows a woman's picture and name.
= | Practice manager's, who set up the mail for all doctors there, she called.

~employer-staff-unfindable | No chemist of that plant is to be found by any means.
= | Plant is in Iran, staff stay offline; two came to the embassy interview and named him.

- | Could not find the staff entrance and was five minutes late.
- | Guard showed him.

~phone-unreachable | Voicemail full, line busy, then dead.
= | Her village had no power for nine days, grid operator's notice.

~phone-unreachable | Nobody at the number he gave, on any day.
= | We rang in our morning, which is three at night in Auckland.
- | At his nine he was there.

~machine-emulated | KYC said emulator.
= | Folding phone, new model, vendor has added it now.

~machine-emulated | All marks of a virtual PC in the log.
= tool-agreed | Client gives external auditors only such, clause 8.

~shared-contact | Eleven welders, one mail address.
= | Their foreman has the only computer, he came along with all eleven.
id-verified-in-person | Cards checked at the gate.

~shared-contact | Her number belonged to another applicant last year.
= | Prepaid numbers go round there, operator gave the date of the switch.

~peer-report | Partner bank: careful, this one forged a signature.
= | Partner bank's own review says the branch head did it, she had reported him.

- | Peer firm asked if we could spare her for a talk.
- | Agreed.

~commits-other-name | His whole thesis code is under "labuser3".
= | Account of the lab bench, professor has the bench book with his name.

~commits-other-name | Files were written by one "E. Sand", says the property sheet.
= | Licence of the office suite is on the former tenant of the PC, shop receipt.

~plausible-wrong | Welder told us the gas was wrong in the norm.
= | Norm has an erratum, he had it with him.

~plausible-wrong | Said with weight that February had 30 days.
= | Bank's interest calendar, there it has; treasurer nodded.

~employer-detail-unknown | He knew nothing of the head office.
= | No driver ever gets there, depot manager said; depot he described to the last door.

~employer-detail-unknown | Nobody's name came to her, no boss, no peer.
= | Ministry lets them use numbers only, its press office told us so.

~referee-denied | "Never heard of her," the group said of the referee.
= | Group has 40,000 people; with the plant code they found her in a minute.
referee-confirmed | The plant connected us.

~forwarder-address | Flagged address, storage firm.
= | His parents own it and live on the lot, council has the house as 2a.

~keep-awake-tool | Non-stop mouse since Friday 18:00.
= | Remote class of IT security ran through the weekend, trainer has the list.

~identity-borrowing | He wanted a colleague's badge, PIN and name for one hour.
= | Penetration test, our order, letter in his pocket.

~sanctioned-link | His old ship is on the list.
= | Listed two years after he signed off, seaman's book has the stamp, counsel agrees.

- | Asked in the interview how we handle sanctioned goods.
- | Compliance liked it.

# and some that stay open
coached-or-reading | Three seconds after we changed the question by chat, the unseen one said "they changed it".
- | Heard by all four.

~shared-contact | He and a second applicant have the same phone.
= sharing-explained | Brothers, landlord and registry confirm.
support-document-altered | His trade certificate, however, is not known to the guild.

~alias-used | Second name on the lease.
= name-change-documented | Married in May, deed shown.
forwarder-address | The leased flat itself is a parcel station, said the caretaker.

~phone-unreachable | Off the phone for a week.
= trouble-explained | Broken handset, repair slip.
commits-other-name | Work of that week was pushed by a Mr Lim.
