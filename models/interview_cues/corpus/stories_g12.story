# Two signs in one breath, in the notes of all these trades
# clinic
school-denies support-document-altered | Medical school has no such student, and the diploma's serial isn't one of theirs either.
- | Locum since Easter.
alias-used refuses-id | Goes by Kofi, Jeff and Dr K., and will not put any passport before the webcam.
- | Ask trust lawyer.

employer-denies referee-untraceable | The infirmary has never employed him and nobody there can find the "Matron Bligh" who praises him.
- | Night shift covered by Jo.
skill-gap plausible-wrong | Fifteen years of theatre, says he; couldn't scrub, and swore that gloves go on before the gown.

# depot
test-substituted id-photo-mismatch | The cup was filled by a chap who isn't the one on the licence.
- | Lorry 8 stays.
several-jobs shared-account | Drives for the rival as well at the same hours, and it's his nephew in our cab on those days.
- | Tacho cards in the safe.

- | Yard foreman.
returned-under-new-name internal-record | Sacked in 2020 as Dean, signed in today as Dale; our own black list has him with photo.
- | Gate told.

# office
several-jobs persona-collision | Three salaries at once, and yesterday he signed our mail with another company's footer.
- | Exit interview at four.
keep-awake-tool several-jobs | A jiggler under the mouse, and two foreign laptops beneath the desk with full-time badges of other firms.

payee-churn crypto-or-third-party-payment | New bank again, fourth since May, now in the name of an uncle.
- | Payroll is on strike, so to say.
prepayment-demanded off-platform | Wants a month up front and to go on in Telegram from here.

# honest office
- | Two badges in his bag.
discrepancy-explained | Landlord's and ours; house manager confirmed both.
- | Sorry, Paul.

# remote
deepfake-artifacts lip-sync-mismatch | Chin flickered at each turn and the words came after the mouth had shut.
- | Round 1 of 3.
camera-off-refusal refuses-id | No picture, no document, no reason for either.
- | Thanked her.

- | Host of the call.
name-mismatch-on-call voice-changed | Joined as "Lin 3" though we expected Graham, and Graham of Monday was a soprano against this.
- | Recording saved.
disconnects-when-challenged live-check-refused | "No hand before the face," and click, gone.

coached-or-reading background-call-center | A hall of chatter behind, out of which one fellow whispered him the next sentence.
- | Panel of two, both heard.
ai-assistant-use long-latency-answers | The same eight seconds each time while the overlay in his glasses fills, then perfect prose.

# laptop
requests-laptop-reship address-change | On the eve of dispatch: new street, other state, care of a Mrs Dunn.
- | Parcel stopped at the hub.
pickup-by-other forwarder-address | Box went to a mail shop and a stranger with a trolley signed.

kvm-hardware signins-apart | A little box on the HDMI port in Omaha, mail read in Dandong at that minute.
- | EDR ticket, red.
remote-control-tool second-remote-tool | Somebody else's pointer, through AnyDesk, with TeamViewer waiting behind it.
- | Cable out.

- | Home user, honest.
tool-agreed | AnyDesk was put on by our own help desk at 10:05 to mend the scanner; log and name of the mender attached.

# exam
proxy-interviewer id-photo-mismatch | A hired sitter took the paper and his nose isn't the nose of the admit card.
- | Row C.
test-substituted proxy-interviewer | Cousin gave the urine, friend gave the interview.
- | He gave his notice himself.

# bgv
employer-untraceable contact-self-supplied | Firm in no register, and the sole number for it is one he wrote on a tissue.
- | Field visit Monday.
employer-front referee-same-voice | It's one of the paper companies of the market lane; HR and director are the same hoarse man.
- | Red.

school-not-found school-detail-unknown | No commission lists the university and he himself couldn't say in what town he'd sat.
- | Lunch break.
profile-conflict contradicts-resume | LinkedIn says Goa, sheet says Pune, and on the phone it was Dubai for the same three years.

# honest bgv
employer-untraceable | Firm in no register.
employer-confirmed discrepancy-explained | It trades under its owner's name, hence no entry; the owner, found through the chamber, confirmed five years.
- | Green.

# identity
id-owner-denies id-number-mismatch | Social belongs to a beekeeper in Vermont, who tells us she never packed a chicken.
- | Line 3 slower today.
id-rented-or-borrowed crypto-or-third-party-payment | He works on Manuel's papers and the pay lands with Manuel, who passes on two thirds.
- | Told by Manuel.

id-altered id-data-mismatch | Photo glued over another and a birth year which the school's roll contradicts.
- | Left at the counter.
work-permit-refuted alias-used | Visa void, says the ministry, and it has him under two other names.

# refs
referee-same-wording referee-text-only | Both of them only ever write, and both write "a lighthouse in the fog of deadlines".
- | Called harbour master for a joke.
referee-shares-contact referee-same-voice | Same number as the applicant, same stammer on the h.
- | Home for elderly, kitchen post.

referee-denied employer-denies | Hotel says neither chef nor "head chef who vouches" was ever theirs.
- | Trial shift off.

# code
code-copied own-work-unknown | His compiler is a Swede's with the header changed, and he couldn't tell a token from a node.
- | 22 minutes in all.
commits-other-name account-recent | Profile of last week, and every commit in it signed by "tanaka".
- | No to round 2.

portfolio-copied account-vanished | Logo set lifted from a Peruvian studio; page gone as soon as I asked.
- | Studio thanked us.

# riders
account-swap shared-account | Rents the scooter account by the week and lets his flatmate have it on rainy ones.
- | Helmet returned.
id-photo-mismatch pickup-by-other | The thermal bags were handed to a lad who isn't the one on the rider's card.

# network
many-countries hosting-address-noted | Kyiv, Kansas, Kuala Lumpur by lunch, each time from some rented rack.
- | SOC, shift 2.
timezone-mismatch place-conflict | Says Tampa now, Tulsa last week, and it was dark in his window at our noon.
- | Map pinned.

# honest network
many-countries | Three countries by lunch.
network-explained | Corporate proxy leaves through three data centres, network team showed the table, he hasn't moved.
- | Closed.

# contacts
shared-contact same-resume-as-other | Four forms, one mobile, and one and the same page about "spearheading".
- | Pile on the left.
phone-voip-noted phone-unreachable | Internet number, and in nine tries it never once got me the man.
- | Postcard next.

contact-changed email-other-identity | Third address this week, and its recovery hint spells somebody else.
- | Kept the hints.

# teacher
peer-report returned-under-new-name | The county next door warned us of him; he'd been thrown out here in '18 under his father's name.
- | Locks done.
refuses-background-check all-checks-refused | No police check, no call to the head, no notary, no visit to the town hall, no nothing.
- | Vacancy open again.

# translators
cannot-speak-claimed-language proxy-interviewer | No Farsi beyond hello; the telephone exam was his sister's.
- | Court sits Monday.

# honest double
- | New in town, two names, phone out of order.
name-change-documented trouble-explained | Marriage deed shown, and the phone works since the engineer replaced the box before our eyes.
- | Starts the 3rd.

id-shown-and-matched camera-on-and-same-person | Card beside the cheek, same face in all three rounds.
- | Nice cat.
school-confirmed employer-confirmed | Registrar and last firm, both rung through their own switchboards, agree with every date.
- | Offer typed.

equipment-received-in-person payee-confirmed | Came for the laptop with passport, and the account is her own, says the bank.
- | Welcome, Ines.
