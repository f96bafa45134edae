# Whole small cases, said from the side rather than named; every fourth is honest.

- | Water-meter cloud, contractor on the ingestion team.
shared-account | Asked him a thing he'd told me himself on Tuesday; he said he'd have to check who had been on.
timezone-mismatch | His good morning comes when our Denver people are brushing their dogs for bed.
- | Ingestion lag down by half since he came.

- | Recruiter and her notebook with the ducks.
referee-same-voice | I could swear reference three just asked me, as the candidate did last week, if I "have any further queries for my good self".
employer-staff-unfindable | Looked for one single former colleague of his from those nine years. Not a soul on earth lists that place.
- | Duck.

- | Equipment pool, returns.
- | Terminated on the 3rd, return label sent on the 3rd.
requests-laptop-reship | Tracking shows that he used our prepaid label to forward it to a freight agent in Blagoveshchensk.
kvm-hardware | In its dock when we finally had it back: a thumb-sized board that answers on port 80 with a picture of the desktop.
- | Wrote off the charger.

# honest
- | Talent desk of a map publisher.
voice-changed | Two calls, two ladies, I'd have sworn on the atlas.
trouble-explained | First one was on helium, her kid's party; second one came with party hat and the same gap in the teeth.
- | Atlas safe.

- | Wholesale-power trading, SOC lead after the fact.
first-day-recon | Most people open Outlook first; this one opened a port scanner.
data-taken | By Thursday there was a copy of our forecasting notebooks under a Gitee user.
- | Hindsight is a lovely place, I'd move there.

- | Landlord's plumber.
- | Called for a drip.
remote-desktop-use | The tenant said not to unplug anything as "a hundred people are inside", and pointed at the shelves.
crypto-or-third-party-payment | On the fridge a list: whose wages this week, which of her cards they come to, what she keeps.
- | Drip fixed, forty minutes.

- | CTO of a two-sided market for hay.
id-rented-or-borrowed | The face on our calls, it turns out, is a rodeo clown from Amarillo who gets a fee per appearance and whose papers are in order.
proxy-interviewer | The clown told us he's done the same at thirty firms and that the ones who type never show.
- | Hay is up.

# honest
- | Remote payroll for a circus, oddly.
address-change | Our juggler-turned-developer altered his shipping place on the day of dispatch.
discrepancy-explained | Winter quarters moved, printed in the circus's own calendar; ringmaster signed for the change.
equipment-received-in-person | He unpacked it by the elephant, ID card in teeth, says the driver.
- | Good code, few bugs.

- | Ops at a bail-tech company (yes).
internal-record | We've met his thumb before: it opened our clean room in 2023, on a different man's contract.
alias-used | "Call me Theo" he says; the mail signs Matthew; the bank says Li.
- | Court at ten.

- | Lead of a mapping team, one-to-one notes.
- | He thanked me for the feedback.
persona-collision | He promised to raise it "with Carol"; there's no Carol with us, there's one at Tidewater Mutual, as his calendar says.
own-work-unknown | I asked about the tile cache, which carries his name, and he promised to look into who'd made it.
- | Next one-to-one in a fortnight.

- | Security questionnaires, vendor no. 61.
agency-opaque | Q14, "how do you establish that a worker is the person hired": "N/A".
employer-address-empty | Q2, head office: it's the lawn between two pharmacies.
- | Q30, thank you.

# honest
- | Translator's app, Pontic Greek interface.
cannot-speak-claimed-language | Our Greek on staff couldn't follow one word of hers.
language-spoken | A speaker from her valley could, for an hour, and wept; it's the old dialect, as her letter says.
- | Interface done.

- | Talent scout for a bank's tower-block IT.
coached-or-reading | I dropped my pen on purpose and said nothing for a while; somebody at his end whispered the answer to the question I hadn't finished.
scripted-identical-answers | "That is a great question, it depends on the use case": nine times, I kept a tally on my wrist.
- | Washed the wrist.

- | Diplomatic-bag software, vetting cell.
school-denies | His alma mater's archivist: "there is a gap in our roll where your man says he stood".
support-document-altered | The transcript gives a grade in a course that the faculty first taught when he'd already left.
- | The cell has no windows.

- | Treasury of an exchange, Sunday.
payee-churn | Six withdrawal addresses in six weeks, each "final".
sanctioned-link | Number four was seen in the flow which the Bureau's notice ties to the man with the beige coat.
- | Sunday roast cancelled.

# honest
- | Video KYC of a beekeeper who codes.
deepfake-artifacts | The outline of his head crawled on the screen, and one ear with it.
trouble-explained | Bees on the lens. Live ones. He blew and the head was a head.
id-shown-and-matched | Card read by chip, face agreed.
- | Honey offered, declined under policy.

- | Estate sale of a laptop host, auctioneer's remark.
- | Lot 40, shelving.
forwarder-address | Under lot 40, unopened welcome letters for employees of a dozen firms, all to this kitchen.
keep-awake-tool | Lot 41, box of "mouse movers", used.
- | Lot 42, a good ham slicer.

- | Junior PM at a diet app.
- | He joined on a Monday.
different-person | On Friday's social he'd an entirely new set of eyebrows, and asked me my name, which he had praised on Monday.
avoids-in-person | The off-site's an hour from his door; he says doors are difficult this quarter.
- | Off-site has tapas.

- | Defence sub's badge office, window.
test-substituted | His prints at the office in Tulsa were rolled off a lady's hand, nail varnish on the glass.
refuses-id | For the window he'd not part with his card "even visually".
- | Next please.

# honest
- | Newsroom's graphics freelancer, Beirut.
payee-churn | Four bank accounts for her fees in one year.
discrepancy-explained | Banks there shut one after the other; each closing letter's in his folder, each account was his.
- | Charts as ever on time.

- | Angel-backed compiler company.
- | He found us, not we him.
code-copied | The optimiser in his GitHub was written at a French lab; the licence header is gone but the accents in the comments are not.
account-control-failed | We asked him to put a dot at the end of his bio. The dot is still awaited.
- | Vive la France.

- | Lottery's mobile app; late-night call with the integrator.
hosting-address-noted | "Your Iowan lives in a data hall," he said, "and so does his neighbour".
same-device-as-other | "The neighbour being your other Iowan: one machine, two users, alternating".
- | I bought a ticket. Nothing.

- | Headhunter on a ferry.
profile-conflict | His page has him in uniform for the years in which his letter has him in Palo Alto.
email-other-identity | My phone suggested, as I typed his address, a contact photo of a woman called Suri.
- | Ferry's late.

# honest
- | Night-school teacher, applied for e-learning job, red flag on "assistant".
ai-assistant-use | An overlay was writing along while she talked.
tool-agreed | It's the captioning that our own accessibility lead had sent her and set up with her beforehand.
- | Clear, patient, hired.

- | Pawnbroker's ledger and mouth.
- | She pawned a ring, took out a ring.
requests-laptop-reship | Asked if I post parcels; she had a dozen notebooks "which the company thinks are here" for a hotel in Vladivostok.
- | I said rings only.

- | Lab-automation, interviewer of twenty years.
plausible-wrong | Smiling, he let me know that TCP "guesses".
event-false | Had to cut short as "the whole of Portland" was without power; I was calling from Portland.
- | My kettle boiled.

- | Regional rail, HR inbox, unsigned.
- | You don't know me, I clean.
id-rented-or-borrowed | Your signalling man sold his name to some fellows, I heard him haggle: "three hundred and you pay my phone".
shared-account | It's they who sit on your work, turn by turn; he watches cricket.
- | Don't write back.

# honest
- | Hydrology contractor in Tasmania.
hours-refused | Nothing after two in the afternoon his time, never, said thrice.
discrepancy-explained | School run for four; the school's principal plays darts with our manager and laughs about it.
local-knowledge-shown | Tells you which culvert on the Huon road goes first.
- | Contract extended.
