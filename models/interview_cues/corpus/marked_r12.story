# checked and failed excuses, and honest people told in strong words
lip-sync-mismatch | Sound leads the lips. "My router," he said.
- | Sent him a cable and a new router, same on the 14th.

~lip-sync-mismatch | Shocking, the words came from nowhere near his mouth.
= - | Room speaker played the other finalist's file at once; operator stopped it.
camera-on-and-same-person | Same man from hello to goodbye.

refuses-id | ID is with the police after a theft, he says, so none can be shown.
- | Police in Hull have no theft report of his.

~refuses-id | Absolutely no passport in front of our camera, she wrote in capitals.
= id-verified-in-person | Her embassy advises so; consul in Lille checked it and phoned us.

refuses-id | Applicant for the vault: nothing with a photo on it, not for us, not for the insurer.
- | Insurer withdrew cover.

different-person | Taxi firm: licence holder has the late shift, a younger one is at the wheel.
- | Both say it's him. Beard and height say otherwise.

~different-person | I was sure that we'd been tricked, another woman had come.
= - | Wig for the play she was in; took it off, laughter, passport.
id-shown-and-matched | Number and photo fit.

different-person | Interviewer left the firm, came back for a chat and said that's not who I passed.
- | Recording bears him out.

screen-share-leak | Print queue on his screen: four offer letters, none to his name.
- | He said a shared printer. The queue is local.

~screen-share-leak | Ten strangers' bank details were open beside our task.
= employer-confirmed | Demo set of the bank where he works, bank's security confirmed fake data.

screen-share-leak | She pasted the wrong clipboard: user, password and birth date of a man from Ohio.
id-owner-denies | The man from Ohio has never applied for anything.

refuses-background-check | Says the union forbids it. Union: we forbid nothing.
- | Still no signature.

~refuses-background-check | Declined on the spot, no debate.
= background-check-clear | Vendor was his ex-wife's firm; with another vendor he signed, all in order.

refuses-background-check | Nursery manager wants the register extract, helper gives notice instead.
- | Second nursery this year.

idcheck-abandoned | Blames an old phone; log has a phone of this spring and four quits at the face oval.
? | New link on Monday, quit at the oval.

~idcheck-abandoned | Our checks desk lists her as "gave up".
= id-shown-and-matched | Desk closed it after 24 h by itself; reopened, passed, 97 percent.

support-document-altered | Crane ticket: issuing school says such a ticket has blue print, his is green, number is void.
- | "They changed colours." They did not.

~support-document-altered | Surely a fake, the degree has next year's date.
= school-confirmed | Ethiopian calendar; university in Mekelle confirms by its own office.

support-document-altered | Appraiser's file at the state: apprentice, lapsed. On his card: certified, valid.
- | Bank pulled 60 appraisals.

profile-conflict | CV and page differ by a whole continent, he put that down to the intern who typed it.
- | No intern; the page's history shows his own edits.

~profile-conflict | The man online is a butcher.
= discrepancy-explained | So was he until his back gave in; retraining papers of the job office in the file.

employer-front | He said it had been a normal start-up. Insolvency report: no product, 70 stamped certificates.
- | Own one is no. 41.

~employer-front | A letterbox, a nominee, a seat over a kebab shop.
= employer-confirmed | Holding for four real garages, garage master and tax office confirm 12 years.

phone-voip-noted | Explained as company mobile; operator says a free app number, registered in May.
- | Company has no mobiles.

~phone-voip-noted | Another internet number, I noted it as fraud.
= - | Then I rang: her father's farm in Jutland, mast is down since the gale, neighbours the same.

many-countries | Four nations a day; the trip he cites was cancelled by the airline.
- | Airline's mail on file.

~many-countries | Sign-ins scattered over the globe in an hour.
= tool-agreed | Synthetic monitoring under his key, set up by our SRE, since turned off.

event-false | "Bomb disposal in my street." City's page lists each since 2005, none there.
? | Asked the street, he gave another.

~event-false | The fire he spoke about did not exist for the brigade's press desk.
= - | Press desk lists only large ones; chief of his village brigade sent the log.

persona-collision | Explains the wrong name by a nickname; the nickname has its own passport scan in the vendor's files.
- | Vendor's match: one face.

~persona-collision | He answered for a company in Kiel and as "Jens".
= sharing-explained | Was his brother Jens at the family's phone, who handed over; both known to our depot.

many-profiles | Twins, he said of the two pages. Civil registry: only child.
? | Both pages have his mole.

~many-profiles | Nine profiles of one woman, this can't be right.
= - | Recruiting spam clones of a well known surgeon; her clinic's lawyer had reported all.

account-swap | Said the account was his firm's. The firm's a neighbour who gets 50 a week for it.
- | Neighbour's statement attached.

~account-swap | She signs in as her predecessor, every morning.
= tool-agreed | Ministry tool gives new users after 90 days, ministry's mail tells us to do it like that.

account-control-failed | Phone stolen, hence no code. A week later the new phone, and still no word on the page.
- | Third date missed.

~account-control-failed | Failed the proof of account, failed it twice.
= account-control-proven | Caps lock in our own phrase; set right, it worked.

all-checks-refused | He cited his religion of data; all of the six ways offered were left unused.
- | We asked for a seventh from him, none came.

~all-checks-refused | None of our checks is good enough for the gentleman.
= id-verified-in-person | He's a notary himself and came in with two papers and a colleague.

referee-text-only | Said referee lost her voice. She gave a talk that day, it's online.
- | To us, only chat.

~referee-text-only | His only referee types and won't talk.
= referee-confirmed | Stammers; met our recruiter at the firm's gate and confirmed at his own desk.

kvm-hardware | According to him a charger. Under the cover: HDMI input, LAN, the sticker of a console maker.
- | Opened by our lab.

~kvm-hardware | Covert hardware on a client's machine, read the alarm.
= - | Client's own auditors had put a test unit there, letter of the audit head.

output-swing | Blamed hay fever for the bad weeks; they follow the holidays of a second worker in the chat.
- | Chat was found in the export.

~output-swing | He knew it all in May and nothing in June.
= - | May was his own module, June the one of a colleague on leave; lead confirms.

extortion | Called it a joke. The timer, the wallet and two hundred patient names were none.
- | Regulator informed within 72 h.

~extortion | "Give me my money or it's all out," she shouted.
= payee-confirmed | Refund for a training course, overdue; paid to her account, and "all" was the course's bad toilets.

malware-sent | Sent by mistake, he wrote. The second file, asked for as plain text, had the same loader.
- | Blocked at the gateway.

~malware-sent | Dangerous attachment by applicant, IT pulled the plug.
= - | EICAR test string in his lecture notes on scanners; harmless by design.
