# Unpaired, second lot: riders, tutors, carers, remote staff, files, lists
- | Flower wholesaler, 3 a.m. crew, ten euro over tariff.
id-rented-or-borrowed | The permit on the clipboard goes home with Emre at six and comes back at night on Cem.
- | "Saves paper," says Emre.
id-photo-mismatch | On the permit there's a lad with a harelip. Neither Emre nor Cem has one.

- | Paediatric sitter, hospital volunteers.
~id-owner-denies | The parish she gave wrote: our Mrs Daly says she has put her name down for nothing.
= discrepancy-explained | Mrs Daly the elder, who's ninety. The younger Mrs Daly was on the phone laughing within the hour, same parish, same pew.
- | Teddy bears sorted by size.

- | Mid-market bank, fraud ops, quarterly look-back.
email-on-list | Seven hires of the year had a mailbox that a partner bank had flagged before we'd even posted the jobs.
shared-contact | Four of the seven used a recovery phone ending in 0163.
- | Two still have admin rights at the time of writing.
- | Writing faster.

- | Blacksmith, heritage railway.
~resume-copied | A man in Wales has published "my" applicant's memoir under his own name!
= employer-confirmed | He's the ghost, the railway's trustee says, was paid to write up Bert's life and put his own name on by printer's error. Erratum slip in each copy.
- | Bert struck a rivet.

- | Freelance bookkeeping platform, reviewer's tab.
account-swap | Chat with support: "Hi I bought this profile from Leyla, how do I change name?"
- | He asked it quite innocently.
account-control-failed | When told to sign in with Leyla's second factor he "will ask Leyla".

- | Orchard manager, spouse applied too.
= | The agent had put in his covering note that they share everything but a toothbrush.
~shared-contact | And indeed: mail, phone, box number, all the same on both forms.
- | Separate interviews, separate gumboots.

- | Maths department, adjunct by video.
voice-changed | Week 3's lecturer is hoarser, week 4's has no hoarseness and no r.
different-person | A student made a collage: three foreheads.
- | Dean wants evidence. There's a collage, Dean.

- | Ironing service, Basel, cash in hand before, legal now.
~id-number-mismatch | AHV office: the number's a man's, born 1950.
= discrepancy-explained | Clerk there had opened the neighbour's page; she called again blushing, number's good, lady's good.
- | Shirts at four francs.

- | Vineyard tasting room, Friday hire.
photo-found-elsewhere | Reverse look-up: that's a sommelier from Cape Town, in a magazine, holding the very same glass.
plausible-wrong | Told the guests that rosé is red and white stirred.
- | Guests bought six.

- | Mountain bus, relief.
~different-person | Passengers: "There's a boy driving! Where's the lady?"
= | Her nephew sat in the driver's seat at the terminus for a selfie, engine off, she stood by. Telling-off given.
- | Timetable kept.

- | Interim CFO search, discreet.
employer-front | Two of his three boards are brass plates in one Limassol stairwell, on the register's strike-off list.
sanctioned-link | A co-director of the third is on Brussels's annex, number 212.
- | Withdrew the dinner.

- | Tea house, weekend help.
~alias-used | Her bank card says Xu Meiling, her uni card Mei-Ling Hsu.
= name-change-documented | One's pinyin, the other's how Taipei writes it; passport has both in small print.
- | Knows oolong from oolong.

- | Sat nav in the ambulance had a name in it.
alias-used | "Home: Radek". Our medic's called Dennis and has that ambulance alone.
support-document-altered | HCPC's reply about Dennis: "struck through, never on our register".
- | Sirens off. Handed in his greens.

- | Remote ledger assistant; she's blind and types like rain.
- | Reader voice on speaker reads out each thing, we asked for it to stay on.
= | She'd told us that a sighted aide sits in, Ms Ocampo, and named her hours.
~coached-or-reading | I wrote down "somebody tells her things" in round one, before I saw that note.
- | Ledger balanced to the cent.

- | Gym chain, PT with the big smile.
same-photo-as-other | That smile, that vest, applied in Bristol as Jay, in Bath as Kai, in Wells as "Coach Leo".
support-document-altered | Level 3 certificate's QR code leads to a kebab menu.
- | I had the number 14.

- | Notary's trainee.
~contact-changed | Third mobile in a month and no word why.
= trouble-explained | Stalker. Court order shown at the door by herself, with the two old numbers in it.
- | We've put her on the inner office line.

- | Sugar beet lorries, campaign starts Monday.
same-device-as-other | Seven driver apps unlock from one handset in the cab of an old Škoda.
shared-account | Beets move at two places at once on driver 3's ticket.
- | Rain forecast.
- | Factory wants its beets regardless.

- | Film school, mentor.
~profile-conflict | IMDb gives him horror, paper gives him cartoons.
= discrepancy-explained | Two men of one name, the database has them as (I) and (III). He's (III); studio head vouches, I spoke to her.
- | Students draw frogs.

- | Municipal crèche, Nantes. Hand-over book.
id-owner-denies | The prefecture's certified childminder number 88 rang in: "I'm on the Réunion, who's using me?"
id-rented-or-borrowed | Number 88's niece, by us for a month, admits auntie "left it to her for the summer".
- | Twelve children collected by noon.

- | Dog groomer, mobile, Aberdeen.
~requests-laptop-reship | Wants the tablet sent to another woman at another address, out of the blue.
= sharing-explained | Other woman's our area manager, and it's our own pick-up point. New rule of the 1st. I'd missed it.
- | Clipped a terrier on camera.

- | Industrial sewing, piece rate, from home.
shared-account | "Her" output: 400 collars a night. No woman sews 400 collars a night. There's a garage with six, says the van man.
crypto-or-third-party-payment | Pay slips go to the garage owner's cousin.
- | Seams faultless.

- | School photographer.
~id-data-mismatch | Police check has the wrong birthday and a town he's never been in.
= background-check-clear | Bureau ran a namesake. Second run with the fingerprint came back white as snow.
- | Say cheese.

- | An uneasy chat with our own recruiter, lunch, the bench by the canal.
- | He'd placed five in a row.
referral-chain | All of them through one man he's never met, who's since been barred by two clients.
same-resume-as-other | He showed me: all five "spearheaded" the same warehouse in Rotterdam.
- | He threw his bread to the ducks.

- | Prison teacher. Long vetting.
~internal-record | A hit in the governor's card index: "J. Moran, smuggled phones."
= | That Moran is inside, wing C, serving for it. Governor walked me past him.
- | Ours teaches fractions from Monday.

- | Translation agency, subtitle desk.
referee-same-wording | "Punctual, precise, pleasant" from a Spaniard, a Finn and, of all people, the Finn's ex-wife.
referee-text-only | Not one of them will take a call, all type.
- | She's fast with idioms.

- | Harbour tug, deckhand.
~support-document-altered | STCW course centre's not on the flag's list.
= discrepancy-explained | Dropped last autumn when it shut; his course was the spring before, flag's officer says it stands.
- | Good with lines.

- | Auction house, porter.
email-other-identity | Password hint on his mail asks "what's Krystian's dog". He's Ned.
account-recent | Every trace of Ned on the net dates from after Easter.
- | Lifted a commode by himself.

- | Jazz club, door.
~name-mismatch-on-call | Rang in as "Tiny", booked as Maximilian.
- | Owner put a question mark.
= | He's two metres and five. Everyone's been calling him Tiny since the navy, his ID says Maximilian and that's him.
- | Question mark gone.

- | Hospice laundry, mornings.
refuses-id | "You people always want papers," for the fifth time.
id-number-mismatch | The number he dictated from memory belongs, says the fund, to the late bishop.
- | Sheets folded like letters, to be just.

- | Cartography firm.
~place-conflict | Address on the form's a street that isn't on any of our maps, and we make them.
= address-confirmed | New estate, council's plan of last month. We've added it.
- | She found two more errors on the way out.
