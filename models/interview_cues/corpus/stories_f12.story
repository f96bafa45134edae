# Image-rich: the same old cases as told at the bar
- | I've hired for twenty years, my knees can tell.
deepfake-artifacts | His face hung a hand's breadth behind him like a coat on a nail.
coached-or-reading | A prompter in the cellar whispered, and up came the sentence.
- | I paid the round.

- | The house by the pecan tree, you know it.
remote-control-tool | Laptops playing by themselves like a pub piano.
requests-laptop-reship | And each new boss was told: send it to the pecan tree, I'm travelling.
- | They've a "for sale" out now.

- | We called him the Owl.
hours-refused timezone-mismatch | Lives in Oregon, wakes with the herring at Vladivostok.
output-swing | By night he's a wizard, by day a broom.
- | The Owl got a mug from us.

- | I do wages, I smell things.
payee-churn | His bank account has wheels on it, it's elsewhere each month.
crypto-or-third-party-payment | And in the end the pay nests at a gentleman's who isn't he.
- | Nose doesn't lie.

- | Panel on a Friday, heat wave.
skill-gap own-work-unknown | At home he'd built a clock; with us he didn't know which end ticks, of his own.
disconnects-when-challenged | "Take out that one line," I say, and his chair's empty.
- | Ice cream.

- | IT crew, after hours.
kvm-hardware | There's a parasite on the video plug, and it has its own IP.
second-remote-tool | Three keys to one door: AnyDesk, Parsec, Chrome's.
keep-awake-tool | And a clockwork mouse walks in circles all night.
- | Two beers each.

- | Old recruiter, new tricks.
same-resume-as-other | Seven loaves out of one tin, those CVs, raisins in the same place.
many-profiles | He's got more faces on LinkedIn than I have ties.
- | I've forty ties.

- | Founders' dinner.
persona-collision several-jobs | He thanked us for the Series B that belongs to the firm where he also sits all day.
peer-report | Two at the table went white: theirs too, that one.
- | Dessert was pear.

- | The fisherman next door is my witness.
pickup-by-other | A girl on a moped takes his boxes and off she goes.
forwarder-address | No light's been on in that house since the old man died.
- | He sells good mackerel.

- | School gate talk; she's in HR as I am.
voice-changed | He went into the break with a cello and came back with a flute.
referee-same-voice | His referee has that flute as well, note for note.
- | Bell rang.

- | Coin people, they drink gin.
referral-chain | One pulls the next in, like ducks on a string, and the first duck's under inquiry.
wallet-listed | The bread all ends in a pond that OFAC has fenced.
- | Gin's on the house.

- | Sworn interpreter's tale.
cannot-speak-claimed-language | "Native Polish", and he stood before my "jak się masz" like an ox before a gate.
cannot-answer-local | His Wrocław hasn't a river, it seems.
- | It's got five.

# honest, image-rich
- | We thought the ghost was in the wires.
remote-control-tool | Her mouse strolled over the desk as if on its own.
tool-agreed | It was Gus from the help desk, with her yes and a ticket.
- | Gus is sorry.

- | The man with no face we called him.
camera-off-refusal | For one whole round he kept the lid on it and wouldn't say why.
camera-off-explained | Next day HR had it: shingles over one eye; he came by, patch and all.
- | Pirate jokes were allowed.

- | Four voices in the shed.
background-call-center | It hummed behind him like a beehive with phones.
trouble-explained | Village hall on poll day, he showed us the booths; by six it was only him and a mop.
- | The mop won.

- | Boxes, boxes, boxes at his door.
forwarder-address | It looks a parcel den, that house.
discrepancy-explained | His wife sells wool, the shop's in the register, sheep in the yard.
address-confirmed | Parish clerk has had them there for nine winters.
- | I've got a jumper.

- | She winked at her second screen.
ai-assistant-use | I'd have sworn some robot gave her the lines.
trouble-explained | Nest-box cam with six tits in it, she turned it to us.
own-work-explained | And she told her code as you'd tell a fairy tale, with no robot.
- | Four have flown.

- | He, the sailor.
many-countries | Five flags in the log in five days.
network-explained | His ship's dish; the owner's mail has the route and the log runs with it.
- | Salt on the keys.

# third voices of the earlier cases, short and dry
- | Sheriff's deputy, inventory of the garage.
- | 31 laptops, 4 routers, 1 parrot.
peer-report | Told your office on the spot that no. 17 was yours and that the user's wanted.
- | Parrot to the shelter.

- | Host's daughter, 16.
- | Mom said it's tech support.
proxy-interviewer | She'd do the hello on the video for some guy and then mute, and he did the rest.
test-substituted | And once she peed in a cup for him, gross.
- | I'm at my dad's now.

- | Mail carrier, 22 years.
pickup-by-other | None of those names lives there, but she signs for every one.
- | Heavy on the back, Mondays.

- | The one whose card it was, a teacher.
id-owner-denies | Police asked how I like my job in Texas. I teach fourth grade in Maine.
id-number-mismatch | My own number, on a man's pay slip.
- | The kids made me a card.

- | Judge's clerk, rough notes, public part.
- | Courtroom 9, defendant in grey.
id-rented-or-borrowed | He says he let them have his name since rent was due.
- | Victim firms: row three.

- | Engineer who trained him.
own-work-unknown | Each morning he'd ask me what he himself had built the day before.
shared-account | Because he hadn't. Some other bloke had, I got his name from the logs later.
- | I'd have trained that bloke.

- | Customer success, two desks off.
avoids-in-person | Party, no. Lunch, no. Funeral of our founder, no.
place-conflict | At first he's in Boise, in May in Bend, at the wake it's "abroad".
- | Flowers came from all but him.

- | Purchaser, cloud bills.
money-odd | Somebody's been buying SMS numbers and proxies on the dev card, a few coins at a time; it's his card.
hosting-address-noted | And those proxies are what he comes in by.
- | Card's cut.

- | Patent agent.
data-taken | All 40 drafts went to a Dropbox under his nick, on his last eve.
extortion | "Shall I file them for you, or will you pay?" he wrote.
- | I filed them first.

- | Night guard, at the data hall.
remote-desktop-use | The machine he "works from" is cage 12, shelf 4, here, with me.
- | No one's ever come to see it.

- | Temp on reception.
id-photo-mismatch | The badge picture and the fellow on the tablet: no, not him.
name-mismatch-on-call | And the tablet had him as "Lucky".
- | I'm here till Friday.
