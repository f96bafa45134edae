# Whose name, whose money, whose machine, 5
- | We don't normally phone the revenue, they phone us.
id-owner-denies | This time a Mr Ogilvie phoned both: he is a blacksmith in Fife, and someone's using his PAYE record to do our databases.
- | He wanted to know if he might at least keep the pension credits.
- | Nobody on our floor could answer that one.
- | Rule in the handbook says we suspend log-ins until the police number arrives.

- | When I opened the parcel that came back undeliverable I found his own handwriting on the lid.
requests-laptop-reship | "Not here. To Rosalind, dock 4, Savannah." He'd struck out our label with a marker.
- | The depot manager wasn't having any of it.
address-change | By phone he'd altered the destination on Thursday already, from Macon to a marina.
- | Marina people sounded nice and rather drunk.

# honest
- | My heart sank at the second address in a week.
address-change | Where the kit should go moved from Elblag to Torun after the offer letter.
address-confirmed | Then the letting agent in Torun rang me back at his listed line and read me the tenancy, from the first of the month.
- | Welcome pack is on its way with a plant.

- | i do nights at the parcel shop by the bus station
pickup-by-other | bald guy comes w/ 5 codes on 5 phones, takes 5 macbooks, says "for the boys"
- | he tips in cigarettes
- | management says codes are codes
forwarder-address | also half the "home addresses" on those boxes are just our shop lol

- | Dear Ms Achterberg, you asked me to put down what I saw.
- | I came to read the gas meter and the lad let me through.
remote-desktop-use | In the bathroom, on planks over the tub, ran eleven office laptops, and on each a pointer was working by its own.
kvm-hardware | From their monitor sockets wires went into small grey boxes with blue lamps and from there to the router.
- | The gas reading is attached.
- | With kind regards.

- | Bookkeeper for a dozen little charities, thirty years of it.
- | I never trust a volunteer coordinator with two signatures.
crypto-or-third-party-payment | Our Mr Lessing's stipend has been arriving on his chairwoman's son's savings book, I have the slips.
- | The son is nine.
id-number-mismatch | And the tax number that Mr Lessing wrote on our form is the charity's own, with the last two digits turned round.

# honest
- | Then there was Ines, whom I'd have sworn was trouble.
id-number-mismatch | Her NIF threw an error, "holder: different forename".
name-change-documented | She'd dropped Maria from the front of her name by deed, registry stamp and all, so the NIF holder is the same soul.
- | Brought me quince cheese.

- | Case 14/b, second chamber, labour court, summary for the press.
- | The plaintiff seeks four months' wages.
shared-account | He conceded under oath that a friend in Chittagong did all of the work under his password.
- | The court asked who was owed the wages, then.
several-jobs | In the same months he was on the books of five further defendants as a full-time man.
- | Judgment reserved.

- | Read me back the card, I asked. Slowly.
id-forged-issuer | He read out a number that begins with a letter which the canton has never used.
- | My colleague mouthed "what".
id-altered | There's a smudge on the crest, and the crest of mine, which I laid beside it, has two bears more.
- | We said we'd be in touch.

- | Memo, Region South, "lessons".
- | Lesson one: nobody is to buy an identity check from a cousin.
form-intermediary | The witness for her documents was a man from the car wash, paid twelve dollars by the applicant.
id-photo-mismatch | Lesson two: the passport that he witnessed is of a woman twenty years older than she.
- | Lesson three: read lesson one.

# honest
- | Region South again, a happier memo.
id-photo-mismatch | The licence showed a heavy blond person, the webcam a slight dark one.
id-verified-in-person | DMV officer at the counter took prints and chip and wrote: same holder, after illness and hair dye.
- | She starts on Monday with the others.

- | Two detectives and I, one thermos.
- | The subject's flat was on the third floor, no curtains.
same-device-as-other | Seven of your applicants had filed from a gaming PC that stands there under a poster of a dragon.
same-resume-as-other | In the printer tray lay their one curriculum vitae, seven times, the name left blank.
- | Thermos empty by then.

- | It began with a Christmas card returned to sender.
forwarder-address | "Addressee unknown, premises are a car park since 2011", in the postman's capitals.
- | Till then she had been our favourite remote tester.
place-conflict | In the secret-santa list she'd put a different town, and to the nurse she had given a third one.
- | The card had a robin on it.

- | I run a wee credit union, and here's one for ye.
payee-churn | Fella's wages came in Monday, he'd his employer send the next lot elsewhere, then here again, then off to a prepaid Mastercard.
- | A man should sit at peace with his bank.
crypto-or-third-party-payment | The prepaid is registered tae a Miss Chu, who he says is "the office".

# honest
- | And another one for ye, since you're here.
payee-confirmed | Lassie's account looked shared, so her bank manager, whom I curl with, wrote that both holders are her: maiden and wedded name.
- | Nae bother in the end.

- | pager 03:12, me in pyjamas
signins-apart | badge-in Atlanta 22:40, session from Pyongyang-adjacent Dandong 22:44
- | wife asks who's paging
second-remote-tool | host has screenconnect + ultraviewer + some homemade thing w/ a panda icon
first-day-recon | he joined yesterday and has already run bloodhound
- | killed the host, back to bed 04:30

- | Translation from Portuguese, certified by me, except for the swear words.
- | "Zeca said that I only had to smile at the camera."
proxy-interviewer | "I smiled for him at nine firms, at the eleventh I forgot which name I was."
id-rented-or-borrowed | "My own card I gave to him for the tests at the bank, he pays me for each week."
- | The witness then asked for a cigarette.

- | We had a summer party with name tags; that's how it started.
different-person | The "Ludek" who came for sausage wasn't the Ludek whom four of us have had on screen since May.
- | He liked the mustard.
output-swing | It explains the Ludek of Mondays who's a genius and the Ludek of Thursdays who asks what a branch is.
- | HR takes it from here.

# honest
- | The summer party had a second riddle.
same-photo-as-other | Intranet portrait of Ludmila is that of Jarmila.
trouble-explained | Web editor had uploaded one file twice; he fixed it with mustard on his fingers.
- | All's well.

- | As the receiver of the estate I went through drawers.
- | The deceased ran "consulting".
id-rented-or-borrowed | A list in pencil: who lends his social, who his licence, who only his face; with monthly sums.
- | Some of the names are your present staff.
forwarder-address | The consultancy's premises were a rented pigeon hole in a stationery store.
- | I have frozen what there was to freeze, namely two fish.

- | Union branch secretary to members, pinned beside the kettle.
- | Lend nobody your badge, comrades.
identity-borrowing | The agency man in the blue Audi has been asking round for "a clean insurance number for a friend, good money".
- | Take his plate and tell us.
id-owner-denies | Brother Anselm's number is already being worn at the cannery by someone he's never clapped eyes on.

- | Parcel room of the student hostel, pinned list.
pickup-by-other | Three laptops for "Hargreaves", fetched by the boy from 212 whose name is nothing like it.
- | He says Hargreaves is a state of mind.
- | Warden wants a word.

# honest
- | Warden here.
pickup-by-other | Parcel for Ms Reuter went to someone else entirely on Tuesday.
sharing-explained | It was her flatmate, with a note in Reuter's hand and both passes, and she herself stood behind with crutches.
- | Removed from the list.

- | A bank's remark on the back of a form 7.
- | Client since forty days.
money-odd | Every Friday a salary of 2,310.00 goes in and at 12:02 the same 2,310.00 goes out, in three odd slices, to shell sellers of phone cards.
wallet-listed | The last slice buys tether at a desk on the sanctions annex.
- | Client told us he likes phones.

- | I got my own job application back, in a way.
resume-copied | The fellow they had hired used my career, my thesis, my three kids, all but my face.
- | A friend of mine in their Graz office thought it was I who had dyed my hair.
id-owner-denies | I told the constable: I've never applied there and I've never been to Graz.
- | The constable asked me for my CV.

- | Compliance call with the Singapore office, bad line.
sanctioned-link | His payout e-mail is registered to a person on the MAS list, they're sure.
- | We lost them for a minute.
alias-used | In Singapore they know him as "Leo Tan", in Kuala Lumpur he billed as "Victor Teh".
peer-report | KL police circulated his selfie to all of the agencies last autumn.
- | Minutes to follow.

# honest
sanctioned-link | Screening lit up red: name and birth year of a man on the EU list.
discrepancy-explained | Birth place, passport and mother's name differ; list office wrote us that ours isn't the man.
- | Filed the letter with the hit.

- | In plain words, for the board.
- | He never missed a deadline, which makes it worse.
extortion | Twelve hours after HR's letter he wrote that our patients' files would be on a market by Sunday unless he gets eighty thousand.
- | Our lawyers say don't answer, our PR says don't answer.
data-taken | The storage people found the same patients' folder synced to a private box in his name, in May.
- | The board should say nothing to cousins either.

- | Help-wanted counter, Little Rock.
- | Young lady brought a folder so neat it squeaked.
support-document-altered | The pay stubs inside are off a website for ten dollars, it prints "SAMPLE" in grey if you squint.
employer-untraceable | The firm on them isn't in any book, at the Secretary of State neither.
- | I told her the library has resume help.

- | Depot foreman, sick of it.
- | We've had "Lorenzo" on the sheet for eleven weeks.
crypto-or-third-party-payment | His envelope's taken by the dispatcher's missus, in lipstick, each payday.
- | Ask who's seen Lorenzo and they all look at their boots.

# honest
- | Turned out we also had a Benedetto.
crypto-or-third-party-payment | His envelope's taken by a woman too.
discrepancy-explained | He's at sea; power of attorney to his wife, done before the harbour notary, original shown to me.
- | Benedetto, at least, is real; he owes me a tenner.

- | I have been a locksmith longer than you've been an HR person.
- | The lady locked herself out with the soup on.
remote-desktop-use | While I drilled I could see her lounge: shelves of laptops with tags "Jason", "Emily R.", "do not close lid".
- | The soup was done for.
form-intermediary | She also stamps forms for new staff as "authorized rep", the stamp lay by the phone, and there was a queue of envelopes.

