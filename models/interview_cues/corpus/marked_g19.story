# Fifth lot
- | Rehab ward, weekend float. Signed by the ward sister.
shared-account | Her log-in charted bed 2 while she was with me in bed 9, I've never seen a woman in two beds.
id-rented-or-borrowed | Her colleague told me the card costs thirty a shift and "Edith's happy".
- | Linen delivered late again.

- | Rehab ward, weekday float.
~shared-account | Her log-in charted bed 4 at the hour she was at the dentist's.
= tool-agreed | Scheduled entry, the system writes "turned" by itself if nobody says otherwise; matron had it put in last spring.
- | Tooth's out.

- | Taxi rank, Malmö C. Inspector's slip.
id-photo-mismatch | Taxi badge on the dash: a Kurdish woman my age. At the wheel: a student from Lund, male.
account-swap | He's got the dispatch app on rent "with Rojda's code, Sundays too".
- | Meter sealed.

- | Taxi rank, Lund C. Inspector's slip.
~id-photo-mismatch | Badge on the dash isn't his.
= | Day driver's, left in the holder at change of shift. His was behind it, valid and himself.
- | Meter running.

- | Language school, evening Spanish, Ms Prado covers.
cannot-speak-claimed-language | A pupil from Lima said she speaks it like a menu.
id-owner-denies | The Instituto's examiner card is Señora Prado's in Cádiz, who's had it cloned and has "had it up to here".
- | Nine pupils, one refund each.

- | Language school, evening Basque.
~cannot-speak-claimed-language | The parent from Bilbao couldn't follow a word.
= language-spoken | Parent speaks Spanish only. The one from Gernika got on with him like a house on fire.
- | Eskerrik asko.

- | Tobacconist's cousin needs a driver. I check for him.
support-document-altered | Motor office on the phone: for that name they've a moped plate and a complaint.
refuses-id | Shows the licence from afar, through the car window, going.
- | Cousin will drive himself.

- | Tobacconist's other cousin needs a driver.
~support-document-altered | Motor office: licence withdrawn in March!
= discrepancy-explained | Given back in June, the clerk hadn't scrolled. I have it in writing with his excuse.
- | Cousin sits in the back.

- | Payroll bureau, call of the 6th, client "Kessler Roofing".
id-number-mismatch | Nine of his roofers have numbers from one phone book page of the deceased.
crypto-or-third-party-payment | All nine are paid into the foreman's girlfriend's account.
- | Client said "Well, they're good roofers".

- | Payroll bureau, call of the 7th, client "Kestler Tiles".
~id-number-mismatch | Every tiler's number is off by one place, 14 of them.
= discrepancy-explained | Our import ate the first digit. Put back, all 14 answer to their names.
- | Client never noticed.

- | Ghost kitchen, riders' corner. Smell of garlic.
id-rented-or-borrowed | Price list on the wall by the sink: "acct bike 50, acct car 80, face check +10".
same-photo-as-other | The one who does the face checks is a lad in a beanie; his is the picture on four accounts.
- | I ate a dumpling and left.

- | Ghost kitchen, other street.
~same-photo-as-other | The lad in the beanie's on two accounts!
= discrepancy-explained | Support doubled him at the move from the old app. Old one had no rides since; they removed it in front of me.
- | More dumplings.

- | Night school for locksmiths, admission.
returned-under-new-name | Was refused in spring as Pavel for what he did with the practice door. Autumn: Paul, beard, same gloves.
referral-chain | Letter of recommendation from the very tutor we've suspended for the practice door.
- | Door's been replaced.

- | Night school for locksmiths, second admission.
~returned-under-new-name | Registrar: "That's Pavel of the door!"
= | Pavel's in Canada, sent us a card. This one's our former tutor's nephew, declared so on the form, opens nothing without asking.
- | Gloves size 9.

- | Public library homework club. A mum and I compared notes.
id-owner-denies | The teaching licence pinned up is a Mr Ferris's, and Mr Ferris was my neighbour and is in Portugal; he asked who'd nicked it.
plausible-wrong | "Canberra is in Sydney," the tutor told mine.
- | Glue sticks missing too.

- | Public library homework club. Same mum.
~photo-found-elsewhere | "I've seen that picture on a dating site, under Steve!"
= | She'd seen him. Steve's what he goes by there; it's his, he's single, now she's blushing.
- | Glue sticks back.

- | Reference for a wet nurse of a startup, as they call support.
referee-same-voice | Two "former bosses", one catch in the throat on the word "absolutely".
contact-self-supplied | No way to either but by the link she'd sent, a call page without a name.
- | Absolutely not.

- | Reference for a support lead.
~contact-self-supplied | All three contacts are cell phones of her choosing.
= referee-confirmed | Got at each through the company's reception instead; each picked up, each knew her, one sang.
- | Absolutely.

- | Customs broker. Note on one page, no adjectives.
alias-used | Licence exam under A. Torres, bond under A. Tores, lease under Amado T.
sanctioned-link | Amado T. is on the annex with that lease.
- | Filed.

- | Customs broker. Note on one page, second.
~alias-used | Exam: B. Oyelaran. Bond: Bisi Lawson.
= name-change-documented | Marriage entry, Ikoyi registry, before the bond and after the exam.
- | Filed too.

- | Kennel, weekend. My daughter runs the desk.
shared-contact | Two girls, two towns, one phone that a man answers, "which of them do you want?"
phone-other-name | He shows as "K. Models".
- | Daughter told to lock up.

- | Kennel, weekday.
~shared-contact | Two girls, one phone, a man answers.
= sharing-explained | Head of the boarding house, phones locked away till four. He put the two on, one after the other, giggling.
- | Walkies.

- | Wedding-cake firm, remote order clerk.
email-on-list | Bakers' federation circular has the address with "orders cakes to be paid in gift cards".
account-vanished | The Facebook she'd listed was gone between fondant and goodbye.
- | I liked her questions on fondant.

- | Wedding-cake firm, second clerk.
~account-vanished | Facebook gone overnight!
= trouble-explained | Hijacked by a sunglasses seller, she told us at breakfast before we'd looked; back by Thursday with the old christening pictures.
- | Three tiers.

- | Thatcher, apprentice. Reed man from Norfolk says his bit.
resume-copied | "He's claiming the tithe barn. I did that barn. My initials are under the ridge."
skill-gap | "Give him a leggett." I did. He stirred his tea with it, near enough.
- | Rain came in.

- | Thatcher, apprentice. Reed man from Suffolk says his bit.
~resume-copied | "That barn's mine, he never!"
= | "Well, I did the north side. South was a lad from up the road. What's he called? That's him then."
- | Dry by Sunday.
