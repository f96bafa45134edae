# Web security start-up (WIRED): founder
- | Full-stack opening, ninety in a weekend, my head spins.
- | "Harry" wears a headset and smiles too much.
background-call-center | Behind Harry a dozen Harrys, each at his own interview.
- | Said he loves our mission, as they all do.
place-vague | "Where in Spain?" - "Europe side."
- | I keep a doc of these now.

# same, cofounder
- | Six weeks of it, I'll put down the three that stayed with me.
coached-or-reading | You hear the pupil repeat what the teacher hums into his ear.
timezone-mismatch | Sun at his window at what should be half past three in the morning.
- | My dog needed out, so I was short with number three.
false-premise-accepted | I praised the canteen of his old office, which I had just made up; he missed the dumplings there.
- | No one of the three got a mail from us.

# same, part-time recruiter
- | I'm paid per hire, so bear that in mind.
school-detail-unknown | Loughborough graduate; asked what hall, what pub, what river: nothing at all.
- | I told him it's fine to be nervous.
resume-copied | Found his CV under a Danish man's name, with the kids' names at the end still in.
- | Took a commission loss.

# honest: headset crowd
- | Big gaming headset with lights, kids in the hall.
background-call-center | I counted nine voices round her.
trouble-explained | Her brother's birthday; she went down to the car and there it was just rain on the roof.
- | Rain made me sleepy, the answers didn't.

# "How fat is Kim" question, crypto founder
- | I ask the same last question to everyone, ask my staff.
disconnects-when-challenged | The one word about a certain chubby leader, and the window went dark.
- | Third time this month.
place-conflict | He'd told the recruiter Singapore, me he told Canada.
- | Screen grab in the shared album.

# same, panelist
- | We'd got to system design, it went all right.
- | Then my colleague said his little sentence.
disconnects-when-challenged | Click. Not a goodbye, not a thanks, and his handle off the server.
account-vanished | An hour after it his GitHub said 404.
- | We ate cake.

# same, the note taker
- | Seat: Solidity, 140k.
overqualified-lowball | Ten years in, would do it for 38k and never mentioned money again.
interest-unknown | Loves salsa on the CV; "is it a sauce?"
- | Left at 16:41 by the system's clock.

# honest: lowball
overqualified-lowball | Asked for half of what we'd planned.
discrepancy-explained | He gets a pension from the army and may only earn so much; brought the letter of the office.
met-in-person | Had a beer with him in Ulm.

# BBC, the ex-worker tells how: recruiter in the UK remembers
- | Reading the piece I knew "my" man at once.
id-rented-or-borrowed | A fellow in Hungary gave his own papers to the lad for a cut.
- | We had such a nice call in 2021.
payee-confirmed | Account was in the right name, I checked that twice.
shared-account | Ten lads on a floor did his tickets by turns.
- | I feel for the boy, if I'm honest.

# same, a lender of the name
- | He wrote to me on LinkedIn, I had no work that spring.
id-rented-or-borrowed | They'd use my name, I'd get twenty of a hundred.
requests-laptop-reship | "Ask them to send the computer to my cousin", he told me to say to the firm.
proxy-interviewer | For the first call they needed my face, I sat there and moved my mouth, he talked.
- | I didn't sleep that week.

# same, team mate
- | He never spoke of food, football or his mum.
output-swing | In the mornings a lion, in the evenings he can't find the repo.
voice-changed | Thursdays he has a thin high voice, other days a baritone.
- | None of us thought of it.

# honest: no small talk
- | Doesn't do small talk, no football, no weather.
camera-on-and-same-person | But there he is at nine each morning, same jumper, same mole.
- | She says that's how her whole family are.

# Overemployed in five start-ups (S.P. 2025): founder A
- | Best interview I've had this year, no lie.
several-jobs | On X, four founders write on one evening that he's on their payroll too, right now.
- | Every missed meeting had a new reason.
event-false | He'd blamed a drone attack near the house; he was a thousand miles off that place.
- | Let go inside a week.

# same, founder B
- | We paid relocation, he stayed where he was.
contradicts-resume | Master's from Georgia on the paper, "I didn't really go" at lunch.
requests-laptop-reship | Laptop to a "sister" in another state please.
- | She was very nice at the door.

# same, a founder C
- | Trial week, on site.
met-in-person | He did come in, sat at the window, good coder.
persona-collision | Pushed a commit to some other start-up's repo with our ticket in its title.
several-jobs | His status said "in a meeting" - it was another company's all-hands.
- | I'd still ask him for a coffee.

# honest: two employers
several-jobs | Has a second contract on file at another software house.
discrepancy-explained | It's eight hours a week of teaching, in our contract at annex C, countersigned.
- | Teaching's made her better at reviews.

# Interview overlay kid (2025): big shop, interviewer
- | On-site loops are back, here's why.
ai-assistant-use | A see-through pane over the editor, I saw its edge when the theme flipped.
- | He typed without one typo, me I'd have made ten.
own-work-unknown | "What does this line do?" He'd typed it nine seconds ago and had no clue.
- | Vote: no.

# same, hr
- | He put the film of our interview on YouTube.
ai-assistant-use | In the film he shows how the app fed him every line, our logo and all.
- | Offer pulled, school told.

# same, another loop
skill-gap | The home task was a cathedral; live he couldn't lay a brick.
- | Small chat about climbing, he does climb.
coached-or-reading | "Hmm", he says, waits, and his irises run along a line that I can't see.
- | Third of six today.

# honest: two screens
- | Looked off to the right the whole hour.
trouble-explained | Camera sits on the left one of her two monitors; she moved it and looked us in the eye.
own-work-explained | Rewrote the parser with no net, lid of the other screen down.

# "Thomas" of Fortune: fixer; Nisos seven personas; hiring desk
- | Japanese full-stack man, blockchain on top.
photo-found-elsewhere | His head was laid onto a stock picture of a man at a desk.
shared-contact | "cool dev 1999", that mail is with another candidate as well.
- | Sent link to the sheet.
cannot-speak-claimed-language | Our Osaka girl greeted him; he said "English only please", Tokyo-born by his own paper.
- | Nice jacket in the photo.

# same, researcher
- | Seven names, one cluster.
same-resume-as-other | All seven say it with "I am passionate about elegant and scaleable", typo too.
commits-other-name | His history on GitHub is signed with three sorts of mail, and none is his.
code-copied | The shop demo was forked and the owner's name painted over.
- | Draft 2, not public.

# same, CTO
- | Signed NDA in March.
document-opened-elsewhere | The offer went to Nagoya and was read in Dandong.
employer-denies | The game studio in Fukuoka wrote back: nobody so called in eighteen years.
- | Dropped.

# honest: English only
cannot-speak-claimed-language | Italian from Genoa who doesn't want to speak Italian with Paolo.
discrepancy-explained | Grew up in Perth, the CV says "B1", and it was B1.
name-change-documented | Her family name differs on the diploma; marriage deed from Genoa attached.

# Ex DPRK in Europe with 12 personas (Google 2025): defence supplier
- | Reference check by me, Jan.
referee-same-voice | Both references have the same cold and the same joke about Mondays.
referee-shares-contact | His referee's mail was made on his own domain.
- | Called the switchboard, no Ms Duval there.
referee-denied | Duval never worked with them, HR says, at no time.
- | Contract for radar parts, so it went up.

# same, works council
- | He asked for BYOD since "your laptops are slow".
own-device-insisted remote-desktop-use | His PC or none; and on it he opens our desktop through one more desktop, somewhere in London.
extortion | After notice: "I have the drawings. Two bitcoin."
- | We meet on Monday.

# same, job platform
- | Slovakia profile, Serbia profile, Portugal profile.
many-profiles | Three countries, the same fellow, once with specs.
school-denies | Belgrade says the student number is of a girl in dentistry.
id-altered | Slovak card: the hologram's printed on.
off-platform | Telegram in sentence two.
- | Barred at 10:02.

# honest: same domain
referee-shares-contact | His reference writes from the same domain as he.
sharing-explained | The club's domain, both are in the chess club; the boss we then rang at the works' own line.
referee-confirmed | Through the works' switchboard: yes, six years, yes, would take him back.

# UK / Northern England laptop host, council tax clerk as witness
- | Number 14, end terrace.
- | Electric up by three since Christmas.
peer-report | Regional crime unit called: "your contractor's kit is running in a back bedroom in Salford".
- | Asked me for the inventory list.
signins-apart | Kit in Salford, a finger in Yanji.

# same, agency worker
- | I put through the IR35 form.
id-rented-or-borrowed | The lad whose passport it was gets a hundred a week to keep quiet and answer the door.
payee-churn | Wise, Revolut, Payoneer, all inside his first month.
- | Should've been queried.

# honest: electricity, servers
- | Rack in the cellar, 2 kW day and night.
network-explained | His home lab; gave IT a tour and our laptop is on its own line.
- | Gave me a tomato too.

# German Mittelstand: Personalabteilung, second-language
- | We look for SAP developer, 100% remote.
live-check-refused | I ask please to lift the hand, he lifts only excuses.
- | Works council was sitting with.
cannot-answer-local | He lives in Kassel since ten years and does not know the Herkules.
cannot-speak-claimed-language | German C2 is in the paper, "Guten Tag" was already the end.
- | We say thank you.

# same, it-leiter
- | Notebook sent on 3rd.
kvm-hardware | On the monitor port hangs a PiKVM, serial number says so.
requests-laptop-reship | He makes the courier be turned round to an uncle in Duisburg.
- | I have locked the account.

# same, Lohnbuchhaltung
- | Tax ID he delivers in week four.
id-number-mismatch | Office says: the tax ID is of a Frau, dead since 2017.
crypto-or-third-party-payment | IBAN is Lithuanian, and belongs a Herr who isn't him.
- | Stopped.

# honest: foreign bank
- | IBAN begins with LT.
payee-confirmed | Neobank, holder name equals contract, small test sum came back with it.
- | No further action.

# Japan: platform registers; police note; neighbour's IT
- | Worker of phone app repair, Yokohama.
id-rented-or-borrowed | A Korean resident lent licence and account to the man, kept one tenth.
account-swap | Job was won on the brother's profile, for a tenth of the fee.
- | Case went to prosecutors.
crypto-or-third-party-payment | Fee to relative's account, and on from there.

# same, municipal app owner
- | The app warns of floods.
shared-account | Five write from one login; the Japanese of each is another one.
- | It worked, that's the odd thing.
commits-other-name | Author field in the repo: some other gentleman in Liaoning.
- | Replaced in spring.

# honest: other name in commits
commits-other-name | Half her commits are under "Aiko M."
name-change-documented | Maiden name; family register copy in the file.
- | Settled.

# Hiring in healthcare: dermatologist? telehealth, licence unknown
- | Tele-nurse, night shift, Ohio.
support-document-altered | Board has no licence of that number, nor of that lady.
id-owner-denies | The nurse with that name works in Dayton, day shifts, and was quite upset with me.
- | Shift given to Paula.
voice-changed | Monday's voice was a smoker's, Wednesday's a girl's.
- | Wrote to the board.

# same, IT
- | Token sent by DHL.
first-day-recon | She had the code of the token read out to her by someone; I got the text of it.
pickup-by-other | Doorman has it: "a gentleman in a red cap".
- | Doorman likes to talk.

# same, colleague
- | We chat at three in the night, all of us.
plausible-wrong | She'd give insulin to a low sugar, dead certain.
own-work-unknown | Doesn't recall the note she wrote at two.
- | Reported to the charge.

# honest: licence number
support-document-altered | Number on the licence isn't known to the board of Ohio.
discrepancy-explained | Compact licence from Kentucky, board there says valid till 2027.
- | Rota on Friday.
