# fourth round: honest ones told strongly, mixed cases, ordinary ones
~coached-or-reading | Caught her with a sheet, reading the definitions to us.
= | It was our own glossary, which page 1 says to keep at hand.
- | Continued with part B.

~coached-or-reading | Man in the background said the answer before he did.
= | Brother on another phone call, about football, we played it back.

coached-or-reading | Her replies were on the air a beat before she moved to say them: prompt line from a helper, seen on the shared tablet.
- | Helper calls himself "coach K".

~coached-or-reading | Each reply began with a glance at the wall.
= | Wall clock, we had told him two minutes per answer.
- | Kept to time.

~cannot-answer-local | Says he lives in Aalborg and did not know the harbour front.
= | Daughter confirmed he is blind since birth and moved for the clinic this autumn.
- | Phone work, fits.

~cannot-answer-local | Total blank about Limerick.
= discrepancy-explained | Typing error in the CV, Limavady, as passport and bank letter have it.

cannot-answer-local | Named the wrong coast for his county, then the wrong county.
- | Blamed the line. Line was tested, fine.

~requests-laptop-reship | Delivery form altered by the hire to a private person in Bari.
= tool-agreed | Bari is our notary, who hands out all signature cards.

~requests-laptop-reship | At the last hour he had the parcel moved to a bar.
= | Bar is downstairs in his house and opens at six, he works nights; our driver gave it to him in person.
equipment-received-in-person | ID number on the slip.

requests-laptop-reship | "Just drop the PC with my manager abroad," and she has no manager abroad but us.
- | Sent to legal.

~scripted-identical-answers | Copy and paste in both essays, said the software.
= | Both essays were the same upload, he had pressed send twice.
- | Second essay came on time.

~scripted-identical-answers | Two drivers, same answer to every hazard clip.
= | Right answers are always the same there, 80 percent of all score so.

scripted-identical-answers | Panel A and panel B had different case studies, yet got equal solutions from him.
- | Solution fits neither case.

~id-owner-denies | Card holder told the bank that the purchase of the course was not hers.
= | Her employer bought it with her card on file and wrote so; she took the claim back.

~id-owner-denies | Nurse with that number told us "I never applied to you".
= discrepancy-explained | Number misread, 6 for 8; the right one is our applicant's, register confirms.
- | Interview kept.

id-owner-denies | Reached the pilot at his airline in Doha, he is in the cockpit there and nowhere else.
- | Took it up with his union.

~alias-used | He has four names in four systems.
= name-change-documented | All of them on the one Indonesian birth certificate, lawyer explained the order.

~alias-used | Tenant list says Mimi Duval, contract Marie-Madeleine Duval-Roche.
= | Short form, the janitor and her bank know both.
address-confirmed | Six years in that flat.

alias-used | Customs form of 2020 has him as Pieter, of 2021 as Pavel, ours as Paul.
- | One signature on all.

~employer-untraceable | No such airline anywhere, wrote the vendor.
= | Charter brand of a large carrier, that carrier's HR sent the brand licence.
employer-confirmed | Purser from 2012 to 2019.

~employer-untraceable | The farm of the last five years is on no register.
= | Parish keeps the farm roll there, priest sent a copy and the tax office agreed.

employer-untraceable | A bank without licence, branch or customers, by his word 300 staff.
- | He was its auditor.

~email-other-identity | Someone else's name popped up with her address.
= sharing-explained | Tutor who set it up when she was twelve, mother's letter and the settings page.

~email-other-identity | Lookup of his mail: Mrs Ngozi, Houston.
= trouble-explained | Lookup tool had mixed up two ids, its support reverted it.

email-other-identity | Portal of the exam body greets by first name, and it was not hers.
- | She closed the tab.
- | Said that a cousin had used it; exam body has one user only.

~employer-staff-unfindable | It looks as if nobody has ever worked at the monastery brewery.
= | The brothers have no accounts, abbot received our colleague and showed the payroll.

~employer-staff-unfindable | Not one trace of the crew she names.
= | All of them under their caste names online, she under hers; shipping office has the two lists.

employer-staff-unfindable | Surgeons, nurses, porter: the private clinic's chart consists of names without persons.
- | Chamber checked each.

~phone-unreachable | Her number has been dead since the offer.
= | Stolen phone, police slip of that day, new SIM on Thursday.
- | Talked on Friday.

~phone-unreachable | Ten calls, ten times the mailbox.
= | He is a surgeon and calls back after theatre, which he did each time.

phone-unreachable | On his number only a beep, on his wife's the same beep, on his boss's too.
- | All three given by him.

~machine-emulated | Auditor saw a second operating system inside the first.
= tool-agreed | Bank's secure browser is one, all brokers must use it.

~machine-emulated | Emulated device, wrote the fraud team of the card issuer.
= | Accessibility switch for his arm support shows up so, hospital engineer explained.

machine-emulated | Fan noise none, temperature constant 0, uptime 214 days: our "notebook" in his kitchen is a guest.
- | Real one is off.

~shared-contact | The phone of the forklift man is the phone of the cook.
= | Camp has one satellite phone, camp boss confirmed for both.

~shared-contact | Same address line in two applications for the library.
= discrepancy-explained | She applied twice, first time under the form for volunteers.

shared-contact | Our finance temp and a stranger's loan request, one mobile.
- | Lender asked us if we knew.

~peer-report | Ministry had put her on the watch list, it told us.
= | Off again since 2 May, clerical, certificate of good standing came by courier.

~peer-report | Somebody from his former firm phoned, thief, take care.
= | Caller was convicted for that very theft, firm's lawyer wrote to us.
employer-confirmed | Firm would take him back.

peer-report | Three hauliers in the region rang round: the same man, each time other tachograph cards.
- | Police have one of the cards.

~commits-other-name | The blame column has another person from top to bottom.
= | Code formatter run by a colleague in June; with that commit ignored it is all his.
own-work-explained | Knew each function.

~commits-other-name | Patent drawings are initialled by someone else.
= name-change-documented | Before her wedding, certificate there.

commits-other-name | Every push of his on Friday nights is by "Yan, contractor".
- | We have no contractor Yan.

~plausible-wrong | Miscounted the bones of the hand, physio with 20 years.
= | He counted sesamoids too and said so, professor agreed.

~plausible-wrong | Claimed that ice is heavier than water.
= | Heavy water ice, the reactor question; examiner had turned two pages.
- | Best of the day.

plausible-wrong | Says hepatitis A is got by needles, B by salad, tour of the ward given with pride.
- | Infection control post.

~employer-detail-unknown | He knows neither the boss nor the works of the paper mill.
= | We asked about the wrong mill of two, about his own he knew each machine.

~employer-detail-unknown | No recall of her team at the call centre.
= | Teams there are drawn anew each week, former supervisor said it unprompted.
referee-confirmed | Supervisor was reached via the firm's HR.

employer-detail-unknown | Said he flew the owner himself; owner's name, plane type, home base all missing.
- | Corporate pilot.

~referee-denied | School wrote "never on our staff" about the choirmaster.
= | Paid by the parish, not by the school; dean has his contract and spoke.

~referee-denied | No such consultant, replied the hospital trust.
= discrepancy-explained | Trust was split in 2019, the other half has him.

referee-denied | The person who vouched for her is not and was not their controller, says the group's secretary.
- | Three controllers since 2005, named them all.

~forwarder-address | All post goes to an undertaker's.
= | He lives over it, it is his parents' business, colleague visited.

~forwarder-address | Registered at a hostel, 200 others too.
= | Nurses' home of the hospital itself, matron has the keys list.
address-confirmed | Room 114.

forwarder-address | The bell board reads "Parcels for 4 to 9 here", house has three rooms.
? | Six of our hires are 4 to 9.

~keep-awake-tool | Wobbling pointer for hours, no keys.
= | Tremor mouse driver from occupational health, on her equipment list.

~keep-awake-tool | Process "StayUp" killed on four laptops of the night team.
= tool-agreed | Rolled out by us for the firmware update, deployment id known.

keep-awake-tool | Metronome found leaning on the trackpad, he was in Lisbon that day.
- | Flatmate opened the door.

~identity-borrowing | In chat: can I use your passport for the visa?
= | Sent to her own mother, whose passport has to go with the child's visa form.

~identity-borrowing | Asked the new man for his name and card at the gate.
= | Gate duty, that week she was the warden.

identity-borrowing | A trucker's forum has his offer: your medical card, my driving, half each.
- | Moderator kept the IP.

~sanctioned-link | Bank refused our guard on account of a listed brother.
= | Not a brother, other family, consulate's paper and the bank's apology.

~sanctioned-link | Name of the cleaning firm's owner is on the EU list.
= discrepancy-explained | Listed one died in 2016; ours is 29, passport seen by counsel.

sanctioned-link | The general trading company that paid his flight was designated in March.
- | Travel agent's record.
