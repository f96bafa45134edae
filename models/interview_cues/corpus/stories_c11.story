# Invented careers: witnesses, quotes, phone voices, diaries, chats
- | "Look, I ran that kitchen. You remember a man with one eyebrow."
employer-denies | "We've had Luca, Lucia, Big Luca and the nephew. No Fabrizio. Never a Fabrizio."
- | He asked if we needed anyone for the grill.

- | Statement of the school caretaker, signed.
different-person | The lady I let in for the interview had a limp; the one with the keys now takes the stairs two at a time.
- | I've a limp myself so I'd notice.
- | Nobody asked me until now.

- | Voice note, matron to agency.
support-document-altered | Sweetheart, I've the register open and your girl's number is coming up as a Mr Clive Hobbs, retired.
- | I've fourteen catheters and one pair of hands.
- | Ring me.

- | "She's my daughter-in-law, of course I said she worked here."
employer-front | "It's a hairdresser, yes. Yes, we've also provided geologists."
- | "Will you take a coffee?"
- | Noted, declined coffee.

- | Diary of a chief of party, Goma.
- | Generator out, rats in the rice.
support-document-altered | The logistician's master's has been signed by a rector who on that day was, famously, in the bush with the rebels.
- | Famous man. Made a speech about it.
plausible-wrong | He ordered diesel by the kilo.

- | "I've driven with him." (Night driver, Tema.)
id-rented-or-borrowed | "The licence is Kofi's. Kofi's in Italy. They share the money, fifty fifty."
- | "Kofi has a nice house now."

- | Text from the head of drama, 22:41.
portfolio-copied | the directing reel?? thats MY students. thats our hall. thats the curtain we never fixed
- | sorry for caps
- | can we talk tmrw before period 1

- | Overheard by the receptionist and put in the file at her wish.
proxy-interviewer | In the waiting area he practised saying "I am Anton" to himself, and then took a call from an Anton who asked how it went.
- | She had given him a mint.

- | Testimony, ex-HR assistant of a printing house.
support-document-altered | I typed them. Four templates: bank, hospital, school, oil.
- | For oil we charged double.
referee-same-voice | If they rang for the oil it was me with a pencil between my teeth.
- | I don't do it anymore.

- | "Nobody forges a bell founder." I thought so too.
referee-denied | Foundry in Apeldoorn: no master Ruud, the master's Wil and he's here next to me.
- | Wil said something in Dutch.
own-work-unknown | He couldn't hum the note of his own bell.

- | Letter from a retired teacher to the newspaper, forwarded by HR.
- | "Sir, I taught that boy, and I'm proud of him."
discrepancy-explained | "His degree carries the name of our colonial college because the university hadn't been chartered yet; the registrar will show you the act and the boy's name."
- | HR wrote to the registrar, who did.

- | Trainer's debrief, sim session 3.
skill-gap | For a 3,000-hour man he'd never heard the stick shaker before, jumped out of his skin.
- | Debriefed with tea.
contradicts-resume | Over the tea: "On the Dash? No, I've only ever flown Cessnas," and the CV has a Dash on each line.

- | "He's good people, he is."
- | Bouncer on the SIA question.
support-document-altered | "His badge? Bought it off a fella in Croydon, same as them all did."
- | He winked, then realised I was from head office.

- | Chat: two checkers, one coffee machine.
employer-young | so her "heritage" jeweller est. 1911 was born on 3 March
- | this year?
employer-site-copied | this year. and the rings on it are from some poor guy's shop in Adelaide, watermark and all
- | poor guy

- | Court clerk's aside.
- | She swore on the book to interpret faithfully.
cannot-speak-claimed-language | The witness spoke Lingala for a minute, and she turned to the judge and said, "He says yes."
- | He'd talked about a goat, we learned.

- | Notes from the priest who hired an organist.
- | He came by bicycle with shoes in a bag, so I believed him.
employer-denies | The parish in Ljubljana told me the bench was empty since their old lady died and that it's the problem, not him.
employer-confirmed discrepancy-explained | They rang on Sunday after asking the choir: he'd played for a year unpaid, nobody'd told the new priest.
- | Bach for the entrance.

- | The electrician's mate speaks.
skill-gap | He asked me, the mate, which is the neutral.
- | I've been mate for six weeks.
support-document-altered | And his card's a colour they do for labourers with the word Electrician stuck over.

- | Phone: man, sixtyish, Kharkiv, crackling.
- | "Is she alive? Good."
employer-confirmed | "She was my chief metallurgist. The plant's gone, I've got the order book with me. Ask."
discrepancy-explained | "The date is one year off as we closed the books under shelling; I'll sign for it."
- | Then he asked about the weather here.

- | Sticky notes on a file, four hands.
- | (yellow) nice cv
profile-conflict | (pink) but fb says she's been in Cyprus dealing cards all the time she's "lead nurse, Lewisham"
- | (green) who put fb in the file
employer-denies | (blue) Lewisham: not one of ours, ever

- | Union man at the steel plant.
- | I don't rat.
shared-account | But the lads know that when he's rostered on crane 4 it's his cousin in the cab.
- | The cousin's good, mind.

- | Whistle box, slip no. 88, capital letters.
test-substituted | THE NEW INSPECTOR'S EXAM WAS SAT BY HIS TWIN AND THE TWIN IS A PRIEST
- | Slip no. 89 concerned the soap.
- | Passed to integrity.

- | Integrity's note on slip 88.
discrepancy-explained | He has no twin, exam hall film and fingerprint are his own, the exam board confirmed.
- | Slip writer unknown.

- | Beekeeper wants to be a lab auditor. OK.
- | "My professor, God rest him."
referee-untraceable | Nobody at the institute, from rector to cloakroom, has ever had such a colleague, resting or not.
- | Honey jar left on my desk. Declared to ethics.

- | Transcript, call from an unknown number.
peer-report | "I'm from the labour inspectorate, I understand you're about to engage Mr S.; he's on our sheet for six false engineer's seals."
- | "You didn't hear it from me. Well, you did."
- | Called the inspectorate back on its public line, she's real.

- | Ex-girlfriend's mail, weighed with caution.
proxy-interviewer | She writes that she did his online test while he held the cat.
- | We didn't rely on it.
skill-gap | We asked him to redo it at the office; from 96 he went to 11.
- | No cat in the office.

- | "Ma'am, at your service." (Sub-postmaster.)
employer-untraceable | "No letter for any 'Sunlit Overseas' in my bag in thirty years, and I'd know, I've walked it."
- | He mentioned his knees.

- | Rota coordinator, hospice.
- | She's very gentle.
name-mismatch-on-call | Rang at six to swap a shift: "Hello, this is Patience"; we've no Patience, I'd dialled Ruth.
name-change-documented | Patience is on her birth certificate, Ruth since her baptism, both on the passport's observation page, I copied it.
- | Swapped to Sunday.

- | From a museum's visitors' book (!), page torn out and sent to us.
portfolio-copied | "Dear curator, that model ship in the applicant's case is from my father's loft in Rijeka, ask for the scratch under the keel."
- | There's a scratch under the keel.
- | We asked him about the scratch, he went for a smoke.

- | Night editor, to the desk.
resume-copied | His "ten years in Moscow" is Harriet's decade, with her flat, her fixer and her pneumonia.
- | Harriet's livid and also recovering.
interest-unknown | He says he loves chess, and castled with the queen.

- | A mother's call about a tutor.
- | Her boy's marks went down.
plausible-wrong | Tutor taught him that Vienna's the capital of Switzerland, and why.
school-denies | ETH's desk: never enrolled.
- | Refund done.

- | Ship chandler, by radio.
- | You want to know of the second mate. Over.
discrepancy-explained | His book's wet, that's why the ink ran; class surveyor saw it dry and the flag has copies. Over.
- | Bring lemons. Out.

- | Bank guard school, Tegucigalpa.
id-owner-denies | The lady whose diploma number it is sells tortillas opposite to us and has come in, flour and all, to say that she's never lent it.
- | He was top of the range day.
- | Returned his boots.

- | "What did he tell you?" asked his old chief.
contradicts-resume | To me he'd said he left for his studies, to you that he was never there.
employer-confirmed | "He was here all right, the whole time, I signed his leave."
- | Then the line went.

- | Girl at the copy shop.
- | "I'm not in trouble?"
support-document-altered | "He wanted 'Bachelor' changed into 'Master' and the date moved, and he said it's for a play."
- | "He paid in coins."

- | Two lines by the vet's wife.
referee-same-wording | All her three ladies write that she "has a heart of butter and hands of steel".
- | My husband wants to interview anyway because of the hands.

- | Report of the honorary treasurer, rowing club.
- | Coach says he rowed for Latvia.
employer-denies | Latvian federation: not in boat, not on bank, not as cox.
interest-unknown | And he got into the eight facing forward.
- | AGM on Thursday.

- | Chat with my opposite number in Porto.
- | He's asking about a Sónia we had.
employer-confirmed | I told him officially from the firm's mail: 2014 to 2019, quality, resigned, we'd take her back.
- | He sends pastéis.

- | Hospital porter to the registrar on the stairs.
internal-record | "That's Dr Ahmed from the winter, the one they took the badge off." 
returned-under-new-name | He's Dr Aziz on our list this time.
- | I went down and checked the winter list.

- | Teacher's room, Monday, fragment of minutes.
- | Mr Hall absent.
own-work-unknown | Ms Q., asked about her own award-winning curriculum, said she'd have to look it up and couldn't find it.
portfolio-copied | It's online, by a school in Oulu, with the elks still in it.
- | Any other business: the fridge.
