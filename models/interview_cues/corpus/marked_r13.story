# short, trade particulars; weak oddities and ordinary lines beside them
support-document-altered | Guild roll ends at 4410, his card is 5127.
- | Goldsmith, Pforzheim.

support-document-altered | Food hygiene slip, level 3: the awarding body sold no level 3 that year.
- | Head cook, Bath.

- | Passed level 2 only, says so in the CV, awarding body agrees.
- | Suits the post.

different-person | Ring finger missing in the trial shift, ten fingers at the contract.
- | Shift leader would swear to it.

~different-person | Two Mr Abebes in one week under one application.
= - | Father came to ask about parking, son is the applicant; both showed cards at the gate.

many-profiles | Vet, vet nurse and breeder, all him, on three pet portals with three surnames.
support-document-altered | Veterinary chamber: none of those three.

employer-front | Yard that "built" his boats has a stamp and no water.
employer-address-empty | There's a car wash.

~employer-front | Yard with no boats, no crane and an owner in Panama.
= employer-confirmed | It brokers refits; two skippers reached by the harbour office confirm his years there.

phone-voip-noted | The emergency contact for the oil platform is an app line, says the radio room.
phone-unreachable | Nine rings, nine drops.

all-checks-refused | Guarding post: no prints, no extract, no photo, no chat with the chief, says the would-be guard.
- | Weapon office told.

refuses-id | Tachograph office wanted to see the licence, he sent a cousin's greetings.
? | Depot has none on file either.

~refuses-id | He did not let the customs officer of our yard see his card.
= id-shown-and-matched | The "officer" was a trainee without badge; the real one saw it at two.

screen-share-leak | Dispatch screen in the back: seven driver log-ins open on his one PC.
same-device-as-other | Each of those drivers applied with us this month.

output-swing | Welds one to nine by a master, ten on by somebody who's never held a torch.
- | X-ray lab, 12 March.

output-swing | Dental lab: crowns fit in odd lots only.
shared-account | A friend makes the odd ones, at night, so the lab's cleaner.

~output-swing | Bad welds all of a sudden from a good man.
= - | Gas bottle was mislabelled by the supplier, supplier wrote so, other welders had the same.

account-swap | Fishing quota portal used on the widow's code, she gets a tenth.
- | Coast guard found it.

account-swap | Referee wages claimed on a colleague's user; whistle was blown by someone the league never licensed.
different-person | Photo of the match shows a third man.

account-control-failed | Radio amateur by CV: asked to answer from his call sign, could not.
? | Call sign's holder lives in Turku and did answer.

~account-control-failed | He can't get at the listed Vimeo page.
= employer-confirmed | Belongs to the theatre now, its director says the films are his.

referee-text-only | Harbour pilot as referee, on text, never on VHF, never on phone.
referee-untraceable | Pilot station has no such pilot.

referee-text-only | Ex-landlady: mails yes, doorbell no, telephone no.
- | House was let to her? Land book says bank.

~referee-text-only | Farmer who vouches for him can't be called.
= referee-confirmed | Alp without signal until October; the dairy's driver took our form up and he came down to ring.

many-countries | Harvest planner's user: Spain 6:00, Bolivia 6:20, Oman 6:45.
- | Cooperative changed the password; next day Korea.

event-false | Herring festival kept him, he said. Festival is in June, we are in October.
- | Town hall laughed.

event-false | "Pit accident, all roads shut." Mine closed in 1994, roads open.
- | Recruiter lives near.

~event-false | She said the ferry sank and that's why she's late.
= discrepancy-explained | Ferry ramp sank, at low tide; the harbour notice says ramp out of use till noon.

persona-collision | Order pad of the waiter carries another cafe's name and another waiter's.
several-jobs | That cafe has him full time, same hours.

persona-collision | Introduced at the fair as our candidate, wore the badge of a Dr Ferri of Parma.
- | "Borrowed jacket."
- | Ferri's badge had his photo.

profile-conflict | Crew list has him as cook, seaman's book as second mate, both for the same trip.
- | Shipping office keeps the list.

~profile-conflict | Crew list and CV disagree on his rank.
= employer-confirmed | Promoted at sea by radio, line's personnel desk shows the entry of the 9th.

idcheck-abandoned | Seaman's card renewal: biometric date booked in Gdynia, Riga, Split; none kept.
- | No date asked for since.

idcheck-abandoned | He said the scanner frightens him; got a desk officer instead, walked out on her too.
- | Pass office.

refuses-background-check | Zoo: keeper for big cats won't have his last zoo asked.
employer-denies | It was asked anyway by the insurer: no such keeper.

~refuses-background-check | Won't have us ask at his last zoo.
= referee-confirmed | It's closed; the ex-director, found through the zoo association, had only good to say.

lip-sync-mismatch | Auction bidder check by video: mouth says numbers, sound says other numbers.
- | Bid blocked.

~lip-sync-mismatch | In the pilot's oral exam lips and words were strangers.
= trouble-explained | Examiner's tablet on 2G, second tablet had it right.

kvm-hardware | Toll office PC: keyboard "ATEN over IP", none ordered.
remote-desktop-use | Booth was empty, the lane was being worked from outside.

kvm-hardware | Flatmate sent a photo of "the thing in the back": Sipeed box with an Ethernet lead.
- | Thing was gone when IT came.

~kvm-hardware | Thing in the back of the till PC with a network lead.
= tool-agreed | Till maker's service box, every shop has it, contract of 2021.

extortion | Choir treasurer hired by mail: members' data or 3,000, till Sunday.
- | Bank had the account stopped.

extortion | The seed firm's crossing book has a price now, her letter says.
data-taken | Photographed page by page on the last shift.

~extortion | Ultimatum from the night porter, with a sum.
= - | Night bonus of two years, works council is with him; sum is right to the cent.

malware-sent | Tender drawings as dwg.exe from the surveyor on trial.
- | AV log attached.

malware-sent | QR on the printed CV leads to an apk which asks for SMS rights.
- | Reception's phone was hit.

~malware-sent | QR on the printed CV was blocked as unsafe.
= - | Print shop's short link had run out and been resold; the pdf from her is clean.

- | Repairs lip microphones for a broadcaster.
employer-confirmed | Broadcaster's HR confirms.

- | Has a second phone for the choir, told us at the start.
- | Both numbers are in her contract.

- | Collected references from four managers, by phone, all through the firms' desks.
referee-confirmed | Each of the four put through and content.
