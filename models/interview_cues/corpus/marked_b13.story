# Single stories, second set: engineering, finance, health, government.
- | MEP engineer, hospital new-build.
support-document-altered | Chamber of engineers says stamp 4471 was retired with its owner, who's eighty-eight.
? | His drawings list names him as "checked by: client rep", which is me, I never met him before.
- | Ducts re-tendered.

- | School IT, part-time technician.
~several-jobs | Found out she's on the books of four schools beside ours!
= | One academy trust, five buildings, one post split on paper. Bursar sent the deed.
- | Tuesdays are ours.

- | Hedge fund, ops associate.
employer-untraceable | FINRA, the SEC, Companies House, Cayman: "Oakhurst Macro" has left no footprint in any.
phone-rented | The firm's line is one of those by-the-month London numbers that forward anywhere.
referee-same-voice | Its CFO wheezes in the very same spots as he does.
- | Dropped at 16:00.

- | Museum guard.
- | Reads, paints, walks dogs.
employer-confirmed | Gallery's duty manager looked her up while I held: 2016 to last June.
- | Shoes with quiet soles.

- | EV charger installer.
employer-denies | Named firm's van driver, met at the wholesaler's: "He hoovered our unit. Once."
support-document-altered | Approved-person card's QR opens a page that the body doesn't own.
- | I pay the wholesaler anyway.

- | District nurse lead.
~support-document-altered | QR on her PIN card opened some odd page, not the council's, I went cold.
= | My phone reads QR through a shop app. Colleague's phone: council's page, her face.
- | Round 3, north villages.

- | Defence supplier, metrology.
- | Vetting form ticked throughout.
referee-denied | Squadron's adjutant: the "Wing Commander" in question was never commissioned, and he's asked about him before.
peer-report | "You're the third contractor this year," adjutant added.
- | Facility clearance stays shut.

- | Cider press, lab tech.
~contradicts-resume | Her year of graduation shifted from 2015 to 2016 between form and talk.
= | Finished in December, capped in spring. Mine's just the same, come to think.
- | pH meter is hers.

- | Platform hire, marketplace vetting.
account-swap | He wanted to do our job over his flatmate's five-star account.
resume-copied | The history on that account's a retired Serbian tester's, who sold it with stars and all.
- | Marketplace closed both.

- | Tourist board, Faroe desk.
~employer-untraceable | Agency she worked for: zero, nix, nada on the web.
= | I'd typed an o for an ø. There they were, with sheep and an annual report.
= employer-confirmed | Their boss rang me from the ferry, she's missed.
- | Knitwear optional.

- | Cardiology practice, sonographer.
school-denies | Programme director pulled the roll: applied twice, admitted never.
referee-shares-contact | Reference fax line is in the name of applicant's boyfriend, says the phone book.
- | He scanned my heart on the trial day, so I'd like a second opinion.

- | Choir of recruiters on one call.
- | Me: anybody know this SAP guy?
proxy-interviewer | Jess: "He interviewed with me as three people. I mean it: same him, three names."
different-person | Tom: "And on day one at my client a fourth came."
- | Me: right.

- | Dog groomer.
- | Tail wagging all around.
~portfolio-copied | Before/after pictures had another salon's watermark.
= | She rents the table there on Mondays; owner's words: "my mark goes on everything, even my lunch".
- | Poodle looked smug.

- | Food importer, quality.
employer-site-copied | Site of the lab that trained him: an Ohio lab's pages, find-and-replaced, "Columbus" survived in a footer.
support-document-altered | HACCP card issued by that same lab, so worth the cardboard.
- | Olives on hold.

- | Theatre wigs.
~referee-denied | Opera said that its wig mistress isn't Ms. Roux.
= | Isn't, as of Sunday. Retired on Sunday. Ms. Roux is making jam now and came to the phone.
- | Needles counted.

- | City IT, firewall admin.
contradicts-resume | Old city's HR sheet, public by law: "Help desk intern, unpaid". Ours: "Network lead".
plausible-wrong | Said with a straight face that a /30 has thirty hosts.
- | Minutes are public too.

- | City IT, helpdesk.
- | Old city's sheet agrees.
- | One typo in the year, not worth a fuss.
- | Headset on Monday.

- | A client of ours, a sauna maker.
- | They'd hired a consultancy's "senior lean coach".
coached-or-reading | Coach had an earbud and repeated, half a second late, what a woman in a car told him.
agency-opaque | Consultancy's answer: the woman's "part of the offering".
- | Sauna was at 90.

- | A client of ours, a kayak maker.
~coached-or-reading | Coach stared past the camera and read each answer off something, client's sure.
= | Their own whiteboard. It's behind the camera. They'd asked him to comment on it.
- | Kayaks selling.

- | Prison chaplaincy, imam or priest, open.
employer-address-empty | The mosque/centre of his letter is a tyre depot; neighbours know of no prayers but for discount tyres.
referee-untraceable | Letter's signatory isn't with any of the four councils, and they all looked.
- | Post stays open.

- | Nuclear site, radiation monitor.
- | Dose record came sealed.
~employer-denies | Contractor he'd put wrote "unknown to us".
= | Sealed dose record shows that contractor's plant, 61 shifts; their subcontract desk then woke up and confirmed.
- | Badge film issued.

- | Debt advice charity.
id-owner-denies | Adviser number on her form: its holder's our trustee. Sitting opposite. Eyebrows up.
- | She said it must be a coincidence.
support-document-altered | Certificate had it in another typeface.
- | Trustee kept the copy.

- | Oyster farm, boat licence.
~support-document-altered | Harbour office: "licence void".
= | Void means replaced, in their talk. Lost at sea, new one, new number, same day.
- | Tide at 05:20.

- | Outsourced recruiter's bonus claim.
- | Twelve hires, twelve bonuses.
referral-chain | Nine of the twelve came on a word from Hugo, whose own file's with security since the badge affair.
referee-same-wording | All nine have "a Swiss knife of a colleague".
- | Bonus withheld.

- | Chamber orchestra's van driver.
- | Knows which cello hates the heat.
met-in-person | Came by the depot, checked the tyres before hello.
- | Tour from the 8th.

- | Wealth manager, private office.
profile-conflict | FCA page: "no longer approved, by consent". CV: "currently approved".
employer-denies | House he says he's leaving: he has already left, they say, in 2019, with a guard.
- | Lunch was on the client.

- | Allotment society's paid secretary.
~payee-churn | Changed her bank details twice in the first month!
= payee-confirmed | Bank shut the branch, then moved the sort codes; both letters shown, her own name throughout.
- | Marrows judged Sunday.

- | Oil service firm, HSE.
support-document-altered | NEBOSH says that master log number hasn't been reached yet.
referee-text-only | His platform's boss will only do Signal, "no voice offshore". I was offshore 11 years. There's voice.
- | Chopper seat freed.

- | Oil service firm, cook.
~referee-text-only | Galley boss only on text.
= | Lost his larynx in '09. Cards, texts, a thumbs-up on video beside the platform's sign.
- | Chopper seat filled.

- | Court stenographer, exam board query.
proxy-interviewer | Board's camera: the one who took the speed test wears a ring on the right, talks to "boss", and isn't she.
id-photo-mismatch | Her licence has freckles, the tester none.
- | Board sits in May.

- | Court usher.
- | Had the jury laughing, in a good way.
background-check-clear | DBS through, no trace.
- | Gown fitted.

- | Data labelling firm, team in a garage.
- | Fifty named labellers on invoice.
shared-account | Heat map: the fifty never type at once, they queue for eight keyboards.
same-photo-as-other | ID pictures recycle six faces over the fifty.
- | Invoice 9 unpaid.

- | Data labelling, small town co-op.
~shared-account | Also eight keyboards for twenty names, I thought here's another.
= | Shifts. Printed roster on the wall, cooperative law demands it, we'd been mailed it in the offer.
- | Invoice 1 paid.
