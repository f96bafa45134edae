# Seventh lot
- | Phlebotomist, mobile van, diabetics' round.
own-work-unknown | Tied the tourniquet below the elbow and tapped the wrist.
id-rented-or-borrowed | Van driver: "She's on her flatmate's ticket, flatmate's in Ibiza, they go halves."
- | Round cancelled at the third house.

- | Phlebotomist, walk-in lab.
~own-work-unknown | Stuck the arm four times and got nothing, patient yelled.
= trouble-explained | Needles of that box had no bore, maker's recall came by fax at noon; with another box first time, every time.
- | Patient got a biscuit.

- | Estate caretaker, three towers, one whistle.
returned-under-new-name | Tower 2's old ladies know that whistle: sacked in '20 for the copper, then Gary, now Garth.
shared-contact | Garth's next-of-kin number is the one we still have for Gary's.
- | Old ladies want him gone, but they want the tune.

- | Estate caretaker, four towers.
~returned-under-new-name | Tower 3's old ladies swear he's the copper thief come back.
= | Copper thief's doing four years in Preston, the officer was kind enough to look. Old ladies need a new villain.
- | Lights on all landings.

- | Escape-room host, weekends, teenage applicant, so we thought.
id-data-mismatch | School has her in year 11; the card says she's 24 and from a different school, city, decade.
id-owner-denies | Big sister, who is 24, came in to ask what her card's doing with us.
- | They had it out by the pirate chest.

- | Escape-room host, weekday.
~id-data-mismatch | Card says 42. He looks and sounds nineteen.
= | His hand had slid over it, it's 2004 and I'd read 1982 from the line beneath, the issue code. Optician on Friday.
- | Pirate hat fits.

- | Crypto help desk, ticket voice.
handle-listed | "moonmilk88" is in our exchange's shared scam book with seven complaints, and is also how he wished to be called.
wallet-listed | Signing bonus was to go to an address that the tracing tool draws with a skull.
- | No bonus.

- | Crypto help desk, ticket voice, 2.
~handle-listed | "moonmilk" is in the scam book!
= | The book's one is a clone of him; he filed the complaint, entry says "impersonated: moonmilk, victim".
- | Victim hired.

- | Fencing contractor, posts not foils.
id-photo-mismatch | Chainsaw ticket's photo is of the man's own brother, he said so when I asked which of them's had the course.
- | Brother had it. This one's had a chainsaw.
own-work-unknown | Couldn't put the chain on the right way round.

- | Fencing contractor, foils not posts.
~alias-used | Federation card: D'Artagnan Pereira. Oh, please.
= name-change-documented | Mother liked the novel. Birth entry from Recife, embossed, and four brothers to match.
- | Touché.

- | Bus tour guide, Prague, spring.
id-rented-or-borrowed | Guild's badge hung round his neck upside down so one wouldn't read "Jana".
plausible-wrong | Told them that Charles Bridge is named for the king of England.
- | They tipped.

- | Bus tour guide, Brno, spring.
~name-mismatch-on-call | Headset announced him as "Jana" to fifty pensioners.
= trouble-explained | Bluetooth remembers who had it last. He's re-paired it; his own badge, his own face.
- | Pensioners call him Jana.

- | Cargo airline, loadmaster, Liège nights.
peer-report | Belgian aviation police: two alerts for a loadmaster with that tattoo and a rota of passports.
work-permit-refuted | Region's office: the single permit isn't theirs, the QR opens a casino.
- | Aircraft left at 03:40, lighter.

- | Cargo airline, loadmaster, Leipzig nights.
~work-permit-refuted | Office says "no valid title" in the portal.
= discrepancy-explained | He's Swiss; the portal only knows visas. Officer put a note in it.
- | Aircraft left at 03:35.

- | Ad agency, retoucher, paid by the face.
portfolio-copied | Before-and-after no. 9 is my own acne, from my own site.
code-copied | And her "own" Photoshop script carries Adobe forum's user name, spelt right even.
- | I still have the acne.

- | Ad agency, retoucher, second.
~portfolio-copied | Before-and-after no. 4 is on my competitor's site as well.
= employer-confirmed | She did it for them on staff, until June; art director there gave her the right in writing and a plant.
- | Plant's on her desk here.

- | Rural GP, receptionist, village of ninety.
shared-contact | Her mobile's also that of "Nurse Kitty", who applied to the next village.
same-photo-as-other | Next village's doctor held up his sheet to my camera. Same lady, other cardigan.
- | Ninety villagers know by now.

- | Rural GP, nurse, village of eighty.
~same-photo-as-other | Next village's doctor holds up his sheet: same lady!
= sharing-explained | She applied to both, under one name, and wrote so to both. We're sharing her, two days and three.
- | Eighty villagers relieved.
