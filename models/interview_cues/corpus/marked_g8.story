# Longer ones; two oddities at once, explanation far off, explanation first
- | Warm day, fan on, Kerstin from purchasing sat in.
- | He opened with a joke about ERP, a good one.
contradicts-resume | Then the hospital in Ulm became a hospital in Bern, and the three years five.
- | Kerstin passed me a note: "Ask about the canteen."
employer-detail-unknown | Canteen? "Downstairs." It's on the roof, she ate there for a decade.
employer-denies | Bern has no such man, Ulm has one, aged sixty, in Ulm.
- | The fan fell over.

- | Warm day again, fan repaired, Kerstin sat in.
- | She opened with water, please.
~contradicts-resume | The clinic in Graz became one in Linz halfway through a sentence.
- | Kerstin's eyebrows went up to her hairline.
~employer-detail-unknown | Nor had she a clue about the canteen.
- | We went on to discounts, where she was deadly.
= employer-confirmed | Holding company, seat in Graz, warehouse in Linz, she sat in the warehouse, sandwich from home; their HR lady drew it for me on the phone, so to speak.

- | Our receptionist does the first look. Thirty years at that desk.
pickup-by-other | A man with a moped helmet fetched the welcome kit, said he was "the husband of it".
- | She asked whose husband.
different-person | On Monday the husband of it came to work. As her.
id-rented-or-borrowed | The lady herself, reached in Bacău, gets a hundred a week and has never been west.
- | Receptionist wants a raise. She'll get one.

- | Our receptionist does the first look.
= | Two days before, an e-mail: "Cannot come Friday, giving birth, my husband Ovidiu will, here's his ID and my note."
~pickup-by-other | A man with a moped helmet fetched the kit.
- | Receptionist kept the note, in the drawer with the sugar.
- | A girl, 3,400 grams.

- | File: Agency pool, week 32. Written for my successor.
- | Pool has forty names. I've met nineteen faces.
shared-account | Time sheets for names 20 to 40 come in one handwriting, blue biro.
crypto-or-third-party-payment | Their pay goes in a lump to the van's owner.
- | He gave me a watermelon at the gate.
- | I left it there.

- | File: Agency pool, week 33. For my successor.
~shared-account | Forty time sheets, one hand, one biro.
- | I ate badly over it.
= tool-agreed | The site foreman writes for all of them, their hands are resin to the wrist, contract appendix C says he shall.
- | I counted the forty at the roll call. Forty.
- | Watermelon accepted.

- | It began with the printer.
- | Someone had sent a CV to it and left.
same-resume-as-other | Same text as our Wednesday man, different head on it.
screen-share-leak | On Wednesday's share I'd seen a folder called "heads".
- | It had a hundred and four items.
- | I turned the printer off.

- | The printer once more.
~same-resume-as-other | Two CVs in the tray, one text, two heads!
- | I locked the door of my office, silly me.
= | Marketing's sample for the careers page, both heads are interns; Vroni wanted to know where her prints had got to.
- | Vroni has them.

- | Chess club hires an arbiter. Yes, we check too.
alias-used | The federation has him under another name, with a ban till 2031.
returned-under-new-name | He arbited here in 2017, shorter hair, as "Pál". Ask Mrs Winkler, he took the clocks.
- | He was most correct about the touch-move rule.

- | Chess club hires a second arbiter.
~alias-used | Federation lists her as Szűcs, we have her as Suchs, her mail as Sooch.
= name-change-documented | Her grandfather at Ellis Island, then a marriage, then a spelling bee. Federation ID carries all three lines.
- | Mrs Winkler counted the clocks anyway.

- | Notes, trust team, parcel lockers. Case 5.
same-device-as-other | Courier accounts 1 to 14 wake up at 05:55 on one tablet in a barber shop.
photo-found-elsewhere | The selfies are cut from a football sticker album, 1998, Norwegian squad.
- | The barber cuts hair too, quite well says Jo.
id-owner-denies | Norwegian left back, reached through his club: "Courier? I'm fifty-three and a vet."

- | Notes, trust team, parcel lockers. Case 6.
~same-device-as-other | Five accounts on a tablet in a mosque's hall.
- | Jo had the ban button half pressed.
= sharing-explained | Integration course, Tuesdays, the teacher signs them up one by one on her own tablet; our city manager was there last week handing out pens.
- | Jo's finger withdrawn.

- | From the mother of two who found us the tutor we then let go.
- | He came on time with a ruler.
plausible-wrong | He taught my daughter that prime numbers are the odd ones.
- | "Two," said my daughter.
id-photo-mismatch | The uni card he had round his neck had a beard, and the beard had brown eyes.
id-owner-denies | Brown Eyes works at the bike shop. He'd "wondered where that card was".

- | From the mother of three who found us the tutor we then kept.
- | She came late with no ruler.
~id-photo-mismatch | The student card showed a boy!
- | My boy said so at once and very loudly.
= name-change-documented | A boy then, a woman now; the uni sent the new card and court's decision, she'd mailed both the evening before and I don't read mail.
- | She explained minus signs with socks.

- | Procurement of cleaners for the theatre. We go by lists.
email-on-list | Her mail's on the list of the three big houses, column "never".
- | Column "why" says "spotlights".
alias-used | There she's called Bibi Novotny; here, Brigitte Neumann.
- | The stage manager wept about the spotlights for a year.

- | Procurement of cleaners for the opera.
~email-on-list | Her mail's in the column "never".
- | I'd already typed the no.
= | Column had slipped by a row when someone sorted it; the house in question sang, "Our Brigitte! Never, never let her go!"
- | Typed the yes.

- | Home-office accountants, second line, Florida.
signins-apart | The laptop lies in Tampa and hums. The fingers on it are seven hours east.
same-device-as-other | It hums beside eight others, their serials are on one power strip photo the landlord sent.
- | Landlord's complaint was about the electric bill.
- | $411.

- | Home-office accountants, second line, Georgia.
~signins-apart | The laptop's in Macon, log-ins from Bucharest.
- | On-call paged at dinner.
= tool-agreed | Approved trip, ticket TRV-88, laptop left for the repair, loaner taken along; asset desk had it the wrong way round.
- | On-call finished dinner.

- | Sit down for this one.
- | We hired a Gordon.
proxy-interviewer | Gordon's interview was done by a Gordon-for-hire, who has a rate card: 40 a round, 90 with whiteboard.
id-rented-or-borrowed | Gordon's papers come from a real Gordon in Gary, a night watchman with debts, who gets a fifth.
shared-account | And Gordon's tickets are closed by three boys who call themselves, in the commit trailers, G1, G2, G3.
- | There's a lot of Gordon about.

- | Sit down for this one, too.
- | We hired a Graham.
~shared-account | His tickets were being closed by somebody signing G2.
~same-device-as-other | And G2 was on Graham's machine, no doubt.
= tool-agreed | G2 is the release bot he wrote, blessed by the architects in sprint 3, it even has a birthday.
- | Stand up again.

- | Lab tech. I do references by foot when they're in town.
employer-address-empty | Number 70 is the wash bay of a fuel station.
? | The man with the hose had not heard of a lab.
referee-shares-contact | And the "Doctor" who vouches uses the phone that she put for herself in the first version of the form.
- | Shoes soaked.

- | Lab tech. References by foot, 2.
~employer-address-empty | Number 70: pigeons and a sign "To let".
- | Nearly turned round.
= employer-confirmed | The lab moved across the yard on the 1st, paper arrow fallen off the door; Dr Nagl gave me coffee and a eulogy on her.
- | Shoes dry.

- | Cattery, part-time. You'd think nobody would bother.
returned-under-new-name | Pickles knew her! Pickles hisses at one woman only, the one we let go in May for the medicine, and she was called Gaynor.
- | Form says Gwyneth.
shared-contact | Gwyneth's emergency contact is Gaynor's mum.
- | Pickles gets tuna.

- | Cattery, full-time.
~returned-under-new-name | My wife thought it was Gaynor under a hat.
= | Hat off: no. Also two metres tall.
- | Pickles purred.

- | Trainee notes, HR, day four. Please be patient with me.
id-forged-issuer | The scanner said the machine line's sum is wrong; I typed it by hand, wrong still; my boss typed it, wrong.
- | The applicant said computers dislike him.
id-data-mismatch | In the line it's the year 1988 and up in the printed part 1986.
- | Boss took it from here.

- | Trainee notes, HR, day five.
~id-forged-issuer | The scanner said FALSE in red letters.
- | I nearly called the police, my hand was on the phone.
= id-shown-and-matched | Boss wiped the glass. Honey. Then VALID and the gentleman's face.
- | It was my honey.

- | The account manager's version, taken down by me.
agency-opaque | "They won't tell which of their people looks at the passports, it's 'process'."
same-photo-as-other | "Two candidates in the same shirt, same plant, same nose. I said it's one bloke. Process, they said."
- | "I told 'em where to put process."

- | The account manager's version, other vendor.
~same-photo-as-other | "Two blokes, one shirt, one plant, I said here we go again."
= sharing-explained | "Vendor has a photo corner and a loan shirt! Went there. Plastic fern. Met both blokes, different noses."
- | "Fern needs dusting."

- | Summary for the board of the allotment society, treasurer.
alias-used | The candidate is entered in the court roll as Aldous, in our roll as Alwyn, and on the cheque he bounced as A. Wynn.
- | His marrows won in '19.
internal-record | The 2015 minute book, page 40: "A.W. not to hold money again."
- | I propose Mrs Fry.

- | Summary for the board, secretary.
~internal-record | Minute book, page 61: "Mrs Fry not to hold money again."
= | Page 62, stuck to it with jam: "Carried unanimously as she asks for a rest." Her own wish, and I was present.
- | Mrs Fry it is.

- | Hospital security. Wrote it during the storm.
different-person | The doctor who swiped into theatre at 19:40 had Dr Rahimi's badge and not Dr Rahimi's gait, hair, or age.
- | Lights flickered twice.
id-owner-denies | Dr Rahimi answered from his sofa: badge in the locker since Monday, he'd lent it to no one.
- | Theatre was empty by the time I got up the stairs.

- | Hospital security. After the storm.
~different-person | Dr Okoye's badge, and a kid in a hoodie!
- | I ran, at my age.
= | Dr Okoye is the kid in the hoodie. First night. Matron introduced us while I panted.
- | Got a chair and some water.
