# third round, second half
employer-detail-unknown | Ask what was above the gate, how one clocked in, who cooked: three shrugs.
- | Steel mill, 2009 to 2018.

~employer-detail-unknown | Did not remember one superior at the ministry.
= | Witness protection, the liaison officer came to the office and told HR what we may know.
- | Filed under seal.

employer-detail-unknown | Head nurse's name? She named the hospital. Ward number? She named the hospital again.
? | Matron there has never met her.

employer-detail-unknown | Ex-"head of treasury" could not say which banks the group used.
contradicts-resume | Said afterwards that he had really been in sales.

~employer-detail-unknown | Off by two hundred on the number of staff.
= discrepancy-explained | He left before the lay-offs, annual report of his year has his figure.

employer-detail-unknown | Team name in his CV was dissolved before he joined, new one unknown to him.
- | Told by their works council.
- | Called it a detail.

referee-denied | Ferry line: chief officer Brandt? Not here, not ashore, not in pensions.
- | Letter praised 900 crossings.

referee-denied | Head of the nursery is called Ross, has been for 20 years; referee signs as head, Whitmore.
- | Ross had to laugh.

~referee-denied | Bank's HR bot: "no such employee" for the referee.
= | Bot covers retail only, he is in the trust arm; person in HR corrected it.
referee-confirmed | Talked at length on his bank extension.

referee-denied | Fire brigade answered that station officer Imhof is a fiction, badge not issued.
employer-denies | And the applicant was no member either.

referee-denied | She swore it was an oversight of the clerk; we asked the director, same no.
- | File closed.

~referee-denied | Archive said they had no curator Ames.
= | Misheard: Eames. Under E she was.
- | Warm words for him.

forwarder-address | Letter to his home returned: "addressee is a mail company, box rent overdue".
- | Offer letter had gone there.

forwarder-address | Night guard counted 61 notebooks on shelves in the terraced house given as home.
? | Electricity four times the street's.

~forwarder-address | Credit report calls the house vacant.
= | It was until she bought it in May, deed is recorded.
equipment-received-in-person | Driver noted passport number at the door.

forwarder-address | Freight village, hall 3, gate 9: this is what the engineer calls my flat.
address-change | First form had a real street in Gdynia.

forwarder-address | Said a friend runs the parcel store and lets him sleep there; store closes at six, alarm on.
- | Alarm firm has no entries.

~forwarder-address | Trainee lives at a container yard.
= | Student housing made of containers, university let it to him.
address-confirmed | Warden signed.

keep-awake-tool | Analyst's weekend: no mail, no ticket, 2,880 identical pointer moves.
- | One a minute.

keep-awake-tool | Under the desk in the hosted flat, a row of USB sticks named "JIGL".
- | Seized list, page 4.

~keep-awake-tool | Tool against the screen saver on the ward PC.
= | Ward asked for it, monitors must not go dark during an infusion.
tool-agreed | Medical IT signed the form.

keep-awake-tool | Insurer audited home workers: his arrow draws the same square for nine hours.
hours-refused | He cannot be had on the phone in those hours.

keep-awake-tool | Blamed our antivirus; vendor says it never moves a cursor.
? | Process tree begins in his user folder.

~keep-awake-tool | Green dot through the whole night shift of a day worker.
= | Left logged in on the shared kiosk, camera shows the cleaner's trolley against the mouse.

identity-borrowing | Waiter tells: guest offered 500 for a photo of his permit and one video call.
- | Guest is our contractor, paid by card.

identity-borrowing | Student union warned its members, sender of the "rent us your name" mail is he.
- | Header checked.

identity-borrowing | He had a pensioner's daughter asked for her father's card, to register as guard.
- | Daughter called the licensing authority.

~identity-borrowing | Wanted the login of a colleague on leave.
= | Boss had told him to, handover note with both signatures.
- | Password changed after.

identity-borrowing | Posted in a mothers' group: need someone with a US bank account and driving licence.
crypto-or-third-party-payment | Salary should go to that someone.

~identity-borrowing | Phone clip of him saying "lend me your name".
= | Theatre group, line from the play, programme in the file.

sanctioned-link | Port state control: his last captain's company is on the blocking list, he is its shareholder.
- | Extract from Majuro.

sanctioned-link | The number he texts from was used to open a wallet of a designated mixer.
- | Tracing firm, confidence high.

~sanctioned-link | Customs stopped the hire's tools, consignee "denied party".
= | Denied party is the old tenant at the address, customs released on the lease.

sanctioned-link | Alias no. 3 on the press release of 12 December is the name in his old Jira.
- | Photo fits too.
- | He had told us it was a coincidence.

sanctioned-link | Bank asked back: the beneficiary's owner is on the Canadian list since spring.
payee-churn | Next day he sent other bank details.

~sanctioned-link | 94 percent match on the export clerk.
= | Vendor reran with her second given name, zero.
background-check-clear | Clean in all other points.

# more of the first cues, trades
coached-or-reading | Bridge officer paused, a voice said "port side", and port side it was.
- | Oral exam at the academy.

coached-or-reading | Same typo in speech as on the leaked sheet: "idempotentency".
- | Three candidates this month.

requests-laptop-reship | Storeman got an order in his style: radio and tablet to a hotel in Ceuta.
? | He is rostered in Bilbao.
- | No trip approved.

cannot-answer-local | Fisherman's permit for Brixham, could not name the fish market's day.
- | There every child knows.

id-owner-denies | The diver's card is that of a man who quit after an accident and has not lent it.
- | Hyperbaric centre has his file.

alias-used | At the pawn shop Kruse, at the bank Krause, here Grau.
id-data-mismatch | Three dates of birth as well.

employer-untraceable | Embassy, chamber and taxi drivers in Accra: none knows the bank he managed.
? | Central bank has no licence on file.

email-other-identity | Ticket portal greets this address with "Welcome back, Svetlana".
- | He is Roberto on all forms.

employer-staff-unfindable | Two hundred miners and no pit doctor, foreman or widow who can be named.
- | Investigator spent a week.

phone-unreachable | Bar council, clerk and we: no one has had him on the line this year.
- | Texts arrive at night.

machine-emulated | Voting test at the exam board: 16 screens, one host, all guests.
same-device-as-other | Ours sat on guest 7.

shared-contact | A bus firm in Leeds has his number as that of driver Malik.
- | We know him as nurse Colin.

peer-report | Letter of the Norwegian data authority: this consultant, two other controllers harmed.
- | Copy to our DPO.

commits-other-name | The script's header thanks its author, a Mr Sato, whom he could not place.
own-work-unknown | He said he wrote all of it.

plausible-wrong | Notary candidate said a will needs no signature, as if it were law.
- | Examiner asked twice.
