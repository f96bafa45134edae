# Honest people in many trades: witnesses, quotes, second-language notes, chatty mails.
- | Theatre workshop, wants a scene painter.
~portfolio-copied | The backdrop in her book hangs in Turin and is signed by a man.
- | I know that backdrop, I've walked past it for years.
= | Turin's head painter signs for everyone on the floor, it's custom there, and he remembers her ladder.
- | Starts with the spring play.

- | From harbour office, skipper for the pilot boat.
~support-document-altered | His master's ticket has one line scratched out by knife.
- | I say to him this is no good.
= | Maritime office did that in 2015 when they took away the tonnage limit, they have same scratch in their book.
- | Good hands, quiet voice.

- | Hi Marlene, quick one about the vet nurse.
~contact-changed | That's the third e-mail address she's written from!
- | I got cross and told her so.
= | She held up my own flyer: three printers' errors in our address, so she'd kept trying from others in case hers was the trouble.
- | I've binned the flyers.

- | Railway signaller, applicant Dufresne.
~school-detail-unknown | Could not tell the name of one instructor at the signal school.
= | They go by number there, trainees and instructors; he gave me eleven numbers and the school matched all to people.
- | Medical on Friday.

- | "I tell you it was not her," said the caretaker.
~different-person | "The one on Monday had black hair and limped."
= | The caretaker had let in the lady for the piano lesson.
- | Our applicant never came on Monday, her slot was Tuesday.

- | Mine rescue, second call with Kgosi.
~deepfake-artifacts | Around his helmet the picture broke into squares and his cheek went missing.
- | He put the lamp off.
= trouble-explained | With no lamp shining into the lens it was a normal face, dusty, laughing.

- | Beet farm, seasonal foreman.
~shared-contact | Eleven of them have put down one telephone.
- | I'm old but not blind.
= sharing-explained | It's the telephone of their village shop, the woman there wrote down who's whose cousin.
- | They come on the 2nd with their own pans.

- | Court interpreter for Dari.
~cannot-speak-claimed-language | The clerk wrote that she understood nothing the witness said.
= | The witness spoke Pashto.
= language-spoken | With the next one, who did speak Dari, she was quick and exact, says the judge.

- | For the flying club, tow pilot.
~hours-refused | He never can before noon and will not say more.
- | I thought he sleeps off something.
= | In the morning he flies the organs between hospitals, and the hospital asked him to keep quiet about it.

- | Kitchen of the boarding school.
~alias-used | The references speak of a "Dragan", the papers of a "Dragomir", his mail of a "Gari".
= | My wife is from there and says it's all one and the same name, as with Bill and William.
- | Soup was excellent.

- | Translator pool, test piece.
~ai-assistant-use | Two graders wrote that she had an AI window next to the text.
= tool-agreed | Task B is to correct what the machine gave her, so the window has to be there.
- | Task A by hand, 18 of 20.

- | Letter from the parish to the bishop's staff office.
~avoids-in-person | The organist whom we wish to hire has excused himself from every visit so far.
~place-vague | Nor would he tell us where he lodges.
- | The sexton suspected the worst.
= | He lodges in his car since the divorce and was ashamed of his one shirt.
= met-in-person | We drove out to him, and he played for two hours.

- | Ski patrol, Livigno.
~vpn-location-mismatch-noted | System tells he sign in from Switzerland, he says he's at home in Italy.
= network-explained | Up there all telephones take the Swiss mast, also mine, also the priest's.
- | He can begin when is snow.

- | Tannery, chemist wanted.
~plausible-wrong | He told me with great calm that chrome tanning needs no salt.
- | Thirty years I've used salt.
= | The supplier's man listened and said that with the new agent it doesn't.
- | You're never too old.

- | Puppet theatre, payroll says hello.
~payee-churn | He's changed his bank twice before he even got a cent.
= payee-confirmed | First bank closed its branch, the second wouldn't take foreigners, the third has him, with his name on it.

- | Bus company, trial week of Mrs Kovac.
~peer-report | The city's transport office sent us a warning that had her licence number in it.
- | I had to take the keys off her, which I hated.
= | Two digits had been turned round over there, and the man it was meant for drives trams.
- | She got flowers and the express line.

- | Clock museum.
~employer-untraceable | No workshop by that name in any book of the trade.
- | So I asked around on the guild evening.
= employer-confirmed | Everybody knew it under the owner's nickname; he sat two chairs down and wanted him back.

- | Gas fitter, sent by the job office.
~id-forged-issuer | The trade chamber wrote that the card wasn't theirs.
= | A day later the same lady, very sorry: she'd searched among the active ones and his is on hold as he nursed his wife.
- | He's reactivated it.

- | Night porter, the Albion.
~name-mismatch-on-call | Rang in and introduced himself as Mr Lamb.
- | The application says Farouk.
= | "Lamb" is what it said on my own calendar line, he thought that was the word for getting through.

- | Laundry, shift three.
~test-substituted | According to the nurse the woman who gave the sample wasn't the one on the sheet.
= | It was; the nurse had her sister before her an hour earlier and they share a coat.
= id-shown-and-matched | Card and scar compared, done.

- | Hi both, the accounts trainee.
~coached-or-reading | I could hear a woman telling her what to say, I'm not joking.
- | It went on for a minute.
= | Her sat-nav, she was sitting in a parked car because of builders at home.
- | She pulled the key and it stopped.

- | Ferry line, purser.
~id-photo-mismatch | Photo in the seaman's book shows someone with other eyes.
- | I don't see well, so I called the mate.
= id-verified-in-person | Mate says it's glass, the left one, since the winch; doctor's stamp is on the next page.

- | Ticket 118, help desk of the seed bank.
~machine-emulated | New botanist's PC reports itself as virtual.
= tool-agreed | All the botanists' do since the move to thin clients in May.

- | Choir school, matron.
~referee-same-voice | I would have sworn on the Bible that the two referees are one lady.
- | Rang them both again, at the same minute, from two phones.
= referee-confirmed | Both picked up, one in Cork and one in Perth; they were at drama school together.

- | Brewery lab.
~own-work-unknown | He looked at his own yeast chart as if he'd never seen it.
= own-work-explained | Colours were off, our projector has no red; on paper he took us through it curve by curve.

- | The bee inspector wants a helper.
~event-false | She says she missed the bus for a village fair, and the mayor knows of no fair.
= | The mayor is the one from the upper village.
- | In the lower one they were still sweeping when I passed.

- | Old people's home, accountant.
~refuses-background-check | He refused the police certificate, in writing, underlined.
- | Mother superior was shaken.
= | The form she gave him asked him to pay 200 to a private firm; the real one costs 13 and he'd got it already.
= background-check-clear | Nothing on it.

- | Quarry to head office.
~kvm-hardware | There's a box with antenna stuck between crane PC and screen, Jan swears it's a spy thing.
= tool-agreed | The crane maker's, for service, since 2019, it's on the invoice.
- | Jan reads too much.

- | Cinema, projectionist.
~timezone-mismatch | In her window it was noon, on my clock it was evening, and she claims to live round the corner.
= | It was a set. She was calling from the studio where they shoot the soap.
- | Showed me the back of the plywood sun.

# quite ordinary
- | Gardener for the cemetery, two interviews.
- | Quiet man, knows roses and drains.
- | Has his own clippers, wants our gloves.
- | Start after the frost.

- | He was a bit early and I was a bit late.
- | We looked at the oven together.
- | Flour allergy? No.

- | She asks good questions about the sheep.
- | We don't pay much and told her.
- | She'll sleep on it.

- | Talked to old employer, butcher, all praise.
- | Can carry, can count.

- | Second visit, with husband and pram.
- | Showed them the flat above the shop.
- | They like it.

long-latency-answers | A pause before each reply, could be the line.
- | Knows his brakes.
- | Trial drive on the 8th.

# looks the same, but the excuse was checked and did not hold
- | Harbour again, another skipper.
support-document-altered | His ticket has one line scratched out too, by the office, he tells me.
- | I take it to the office.
support-document-altered | Their book has the line, plain and whole, and he's not allowed past the pier.

- | Bus company, Mr Toth.
peer-report | The transport office warned us of him; digits turned round, he says.
- | I rang the same lady as last time.
peer-report | No mistake this time, she's looked at it twice with his picture.

- | Clock museum, the other one.
employer-untraceable | A workshop nobody's heard of, known under a nickname, he claims.
- | I know the guild evening well by now.
employer-untraceable | Asked each table, and no one's ever met the man or the name.

- | Cinema, cashier.
timezone-mismatch | Broad daylight behind her at ten at night, "it's the set".
- | Which studio?
? | The studio's been a supermarket since 2020.
