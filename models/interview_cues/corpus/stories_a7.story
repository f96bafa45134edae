# Whole small cases in longer breath: memos, depositions, chats; every fourth is honest.

- | I run IT for a chain of funeral homes, which is a quieter trade than people suppose.
- | We took on a remote database man in August through a firm my wife found.
remote-control-tool | When I visited his machine over our own console there was already somebody in it, dragging a window that neither he nor I had touched.
- | He told me the heat does that.
shared-account | In the chat history he signs off at seven with "handing you to my brother" and at one past seven goes on as himself.
- | I've stopped his card, not his flowers.

- | Deposition, vol. 2, page 114, the witness being a retired bookkeeper.
- | Q. How many names did you receive mail for?
forwarder-address | A. At my house, maybe thirty, and it's just me and my late husband's parrot living there.
pickup-by-other | Q. Who took the computers? A. A fellow in a Honda, never the same fellow.
- | Q. Did you read the news? A. I read the obituaries.

- | Growth hacker turned CEO, LinkedIn post that he later deleted.
- | Story time!!
deepfake-artifacts | I asked my unicorn candidate to show me his profile from the side and his face came off like wet paint.
overqualified-lowball | Should have known when an "ex staff engineer" said yes to a third of the band in four seconds.
- | Agree?

# honest
shared-account | Our Slovak tester was reported by three colleagues in one week for being two people.
output-swing | Some days her reports are in flawless English and full of jokes, some days three words and a screenshot.
discrepancy-explained | She dictates on good days and, by her doctor's order which HR has, only clicks on days when her wrists are bad.
- | I told the three colleagues to bring cake.

- | From the desk of an export compliance officer who'd rather be sailing.
document-opened-elsewhere | The offer letter's tracking pixel woke up first in Vladivostok and only then in Delaware, where our man resides.
- | I asked the man.
contradicts-resume | He says he hasn't opened it on account of being in the air all day, though on Monday he had told us that he does not fly.
- | Wind southwest, four.

- | Transcript snippet, community college's career hotline.
- | Student: So they'd pay me for nothing?
account-swap | Student: They only want the password of my freelancer profile, and that I don't log in while they're working.
id-rented-or-borrowed | Student: And once a month I do the face scan for them.
- | Counsellor: Please stay on the line.

- | hi its rosa from the night desk again
- | sorry for the hour
signins-apart | ticket from "kyle in omaha", his laptop is warm in omaha ok, but okta sees him in the same minute on a phone in Khabarovsk
first-day-recon | also he asked me to read him the push number that went to his boss, day 1
- | i said no, he said i was unkind

# honest
- | At the theatre we hire ticketing coders the way we hire chorus: too late.
requests-laptop-reship | This one wrote on Friday that the computer must go to Hull and not to Leeds.
address-confirmed | His new council-tax bill says Hull from the first of the month, and the landlord answered the phone.
- | Curtain up at half seven.

- | Witness: assistant at a money-transfer counter in a halal supermarket.
- | He comes on the fifteenth and on the last.
crypto-or-third-party-payment | He collects what he calls wages of four friends, always four, none of whom I have seen.
- | He says the friends are shy.
wallet-listed | His phone case has a QR for a wallet which our training slide shows under "do not".
- | I sell also dates.

- | Internal, do not forward, from the lady who wrote our vendor policy and was ignored.
agency-opaque | I asked for the names of those who met the engineers; the vendor offered me a discount.
employer-front | The discount came from an account of a firm which sits, under its Korean name, on the Treasury's list.
- | I've saved all in a binder. It's a red binder.

- | Story told by a bass player who does Linux.
- | They wanted me as a "voice".
proxy-interviewer | I was to sing the interview, live, while the bloke who'd get the job moved his lips.
- | Two hundred a gig, more than Camden pays.
- | I went to the police because of the drummer.

# honest
- | Night porter's daughter, who codes our parking app, is never seen outdoors in daylight.
hours-refused | She has turned down each and every appointment before dusk.
discrepancy-explained | A skin disorder, certificate from the clinic; at dusk she came to the garage and we tested the gate together.
met-in-person | Jo shook hands with her by barrier 2.
- | App 4.6 stars.

- | The controller's footnotes to the Q3 close.
- | 1. Late invoices: see A.
several-jobs | 2. Contractor Reyes charged us 168 hours in a week of 168, and the utility in Tempe another forty.
money-odd | 3. Eleven app-store gift cards on project "Falcon"; Falcon is a spreadsheet.
- | 4. Rent.

- | Chat between two landlords, screenshots handed in.
- | you rent to those "server" people too?
- | yes they pay 6 months ahead
keep-awake-tool | went in for smoke alarm, there's wristwatches laid under the mice lol so the hand moves them
- | should i be worried
id-rented-or-borrowed | he told mine that he "wears" three americans who let him

- | From a civil servant who evaluates grants, in his most careful prose.
- | The applicant company's principal investigator has an admirable list of papers.
resume-copied | The list is, with the order reversed, that of a professor in Utrecht who is alive and displeased.
school-not-found | The doctorate is from a "Technical Academy of Nova Helvetia", which I have sought in three registers and an atlas.
- | I recommend that we not fund.

# honest
referee-shares-contact | The insurer's tool says that Benedikt's reference was sent from Benedikt's own flat.
referee-shares-contact | Same router for both of them.
sharing-explained | The referee is his former boss and, since last year, his landlord downstairs; land registry and the boss's HR agree.
- | Nice house by the way.

- | Fourth-floor gossip that turned out true, told for the inquiry.
- | The new one in procurement systems, Damian.
different-person | Marta, who'd interviewed him, met him in the Monday call and typed to me: "who's that".
cannot-speak-claimed-language | Damian the first spoke Portuguese with the cleaner; Damian the second took it for Russian.
- | The cleaner told it best.

- | Report by the estate agent who lets by the week.
- | Key safe, no meeting.
forwarder-address | Guests: none. Parcels: twenty-seven, for as many gentlemen, on a flat with no bed linen.
requests-laptop-reship | A note on the fridge in two languages: which box goes to Shenyang, which to Vientiane.
- | Deposit withheld for the fridge.

- | Standing item "weird stuff" from the guild of hiring engineers.
coached-or-reading | Adi: mine answered "as an expert in X" and then scrolled, I saw it go down his glasses.
background-call-center | Moh: mine sat in an aquarium of other interviews, I could've hired two of them by ear.
same-photo-as-other | Lin: yours both have the head of mine from April.
- | Next meeting: bring popcorn.

# honest
kvm-hardware | Kofi's laptop shouted to the SOC that a "capture device" was put in.
kvm-hardware | Unknown HDMI grabber seen on the bus at 18:22.
tool-agreed | It's the council's own: Kofi streams the planning meeting, media office lent it under slip 19.
- | Planning meeting ran till ten.

- | The public defender's intake sheet.
- | Client, 24, delivery rider.
id-rented-or-borrowed | Says "they just wanted my name, I have no use of it at work anyway"; got 120 a month.
id-data-mismatch | Passport copy in his name carries a birthday that is not his, he celebrates in another season.
- | Bail hearing 2:30, bring charger.

- | Sound engineer asked by HR to listen to three files.
synthetic-voice | File 1: vocoder seams at every sibilant; this throat was never wet.
voice-changed | File 1 against file 3: not one and the same larynx, I'd bet my desk.
- | File 2: mostly a kettle.
- | I bill by the hour.

- | A Lagos recruiter's complaint to a US partner, polite.
- | Dear Ma, compliments of the season.
identity-borrowing | The man you placed has been phoning my own staff to lend him their NIN and their bank tokens.
persona-collision | When I rang him, he gave me the name of a third client's employee, then quickly his own, then "wrong number".
- | We remain yours.

# honest
- | The mine's geologist lives three hundred miles from the next tap.
vpn-location-mismatch-noted | Registered: Perth. Seen by us: Almaty.
network-explained | The ground station of the camp's provider is in Almaty, their NOC wrote so and the mine's radio man pinged it with us.
- | Core samples delightful.

- | Moderator of a subreddit on side jobs, modmail to investigators.
- | We get ten of those ads a day.
proxy-interviewer | Saved one: "NEED: fluent US guy 4 zoom calls, I feed you answers, $500 on offer".
account-swap | Saved another: "rent out ur upwork, aged accs only".
- | Upvotes: 3.

- | Head nurse who also keeps the rota software, letter to manager.
- | I don't understand computers but I do understand people.
plausible-wrong | The support lad told me so firmly that a rota "can't have Sundays in SQL" that I nearly believed it.
evades-personal-questions | I asked about his mam, his town, his tea; to all three he said he is "focused on delivery".
- | I do not want him sacked, I want Sundays.

- | Notes in the margin of a CV, green ink.
employer-denies | "Rang Fossgate Press. They do print menus. No developers, never had one."
employer-detail-unknown | "Couldn't tell me whom he reported to for 5 yrs. 'Management.'"
- | "Nice paper, though."

# honest
alias-used | The apprentice at the brewery's e-shop is called Jan on Slack, Johannes on the payslip, Hansi in the yard.
alias-used | He has three names for three rooms.
name-change-documented | All of it is one baptismal certificate and the Bavarian way, card seen.
- | Prost.

- | Tuesday 04:40, railway signalling vendor, on-call diary.
data-taken | Someone with Logan's token is pulling interlocking tables at 90 MB/s to a bucket in no region of ours.
- | Coffee.
extortion | 05:15 mail from Logan's private box: pay or the timetable hackers get it.
- | 05:20 woke the minister's man, who was not asleep either.

- | A pensioner's complaint to the consumer advice column.
id-owner-denies | I have apparently been promoted to Vice President of Machine Learning, without having sought the honour.
- | I grow leeks.
id-number-mismatch | The revenue has my number on earnings of 214,000 that went to somebody in another state.
- | How do I resign?

- | Podcast host's cold open, fact-checked.
- | Picture a cul-de-sac.
id-rented-or-borrowed | Half the adults on it had sold the use of their names by Christmas, some for less than a ham.
- | Picture the ham.
