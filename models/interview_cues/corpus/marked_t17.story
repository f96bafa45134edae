# eighth round: short
coached-or-reading | Nobody but us was to be on the line, and yet "no, the other one" came from his side.
- | He took the other one.

cannot-answer-local | Asked to name the ferry he takes to work each day. No ferry came.
- | Island address.

requests-laptop-reship | Order amended by him: tool case to a bus station locker in Graz.
- | Not shipped.

~requests-laptop-reship | She redirected the tablet to a different person at noon.
= | The different person is our trainer, who sets it up first.

scripted-identical-answers | On audio, chat and paper his motive has the same 40 words.
- | Paper came first, in March.

id-owner-denies | Chamber rang the architect: retired, stamp in a drawer, no plans for us.
- | Plans rejected.

~id-owner-denies | Said holder says no.
= | We had rung the emergency contact of a patient, wrong list.

alias-used | Visitor book, three visits, three surnames, one handwriting.
- | Reception kept the pages.

employer-untraceable | Ship agents in Piraeus laughed, no line of that name.
- | Second mate since 2014, he says.

~employer-untraceable | Search for the mine came back empty.
= | Search engine had dropped the accent; with it, 400 hits and the union's list.

email-other-identity | Her address in the bank's payee search: "Ruslan G."
- | Clerk read it out.

employer-staff-unfindable | No nurse, cook or doctor of that camp has ever been met by the agency that lists it.
- | Agency's own remark.

phone-unreachable | Even the fire drill list has him as "never reached".
- | On our books since June.

machine-emulated | Touch pressure always 1.0, battery always 50 percent: simulated handset.
- | From the risk engine.

~shared-contact | Two in payroll have one mobile.
= | Both are our own test entries.

shared-contact | Mail for the guard came back signed by the carer, both are on our list.
- | Neither explained it.

peer-report | Dutch inspectorate copied us in: this foreman, these four firms.
- | We are the fifth.

commits-other-name | Macro in the cost sheet is signed by one Benedek; she is Ruth.
- | She had called it her own.

plausible-wrong | Chlorine and acid may be stored together, lectured the pool manager.
- | Site doctor objected.

~employer-detail-unknown | Not one machine of his hall did he know.
= | We had shown him pictures of hall 7, he was in 2, and there he knew each.

employer-detail-unknown | Which union, which canteen, which gate? "I kept to myself."
- | Nine years in one works.

referee-denied | Dean's reply in one word, no. Second mail: nor anybody of similar name.
- | Recommendation letter withdrawn.

~forwarder-address | Our parcel ended in a mail shop.
= | Carrier's strike rule, all parcels of that day did.

forwarder-address | At the door a price list for parcels by weight.
- | He wrote "my parents' house".

keep-awake-tool | Fan with a string on the mouse, photo by the flatmate.
- | Sent to our hotline.

~keep-awake-tool | Awake without a break for nine days.
= | Server, wrongly tagged as notebook.

identity-borrowing | Requested of a trainee: your pass, my shifts, cash weekly.
- | Trainee told the works council.

sanctioned-link | Our bank found the uncle who gets the pay in annex IV.
- | Account frozen on the 3rd.

~sanctioned-link | Name and birth year equal to an entry.
= | Entry is a woman, ours is a man; birthplace differs too, officer signed.
