# Honest people whose notes sound bad at first (picture, sound, answers, name, papers).
~camera-off-refusal | Told him twice to switch on his video; "no", flat, and nothing more.
- | Loves Kafka, hates YAML.
= camera-off-explained | Wife mailed after: she had been feeding the twins right behind his chair.

~camera-off-refusal | She wouldn't do the webcam, not for me, not for the director.
= | Found the lens snapped off the lid when she came by to sign on Wednesday.
= met-in-person | We had coffee, she drew the whole warehouse flow on a napkin.
- | Start 2 March.

- | Tile shop, back office, part-time books.
~camera-off-refusal | Black square all through, I begged, he just said he'd rather not.
= | My own admin had video blocked for guests since the August update; the button was grey for him.

= | Ms Ferreyra wrote on Sunday that the burn on her cheek is still bandaged, could we talk without picture this once.
~camera-off-refusal | Panel asked for her face three times and got a plain refusal.
- | The panel had not read my handover, sorry.
= camera-on-and-same-person | Second talk a month on with video, all fine, same woman as in the plant's safety film.

~camera-off-refusal | Candidate declined video when prompted, reason: none given (ticket 8812).
= | Comment by Olli: he's on the ferry to Vaasa, the boat's net carries talk and that's about it.
- | Rebooked for Monday.

~camera-off-refusal | "Why not show yourself?" Silence. I asked again. Silence.
- | Then a chat line: mic and cam greyed out.
= trouble-explained | Room settings, our side, Bente had ticked "panel only".

~deepfake-artifacts | Half his jaw went see-through whenever he turned to the lamp.
= trouble-explained | Green curtain behind him and green scarf round his neck; took it off and the jaw came back.

~deepfake-artifacts | Hand before the nose, and the fingers melted into the cheek like wax.
- | Ooh I didn't like that.
= | Blur filter of the meeting app; without it I could count his fingernails.
- | Knows his way round a lathe.

~deepfake-artifacts | For two minutes her forehead was swimming about a finger's breadth above her eyes.
= | Mine did the same on the replay, and so did the boss's.
= trouble-explained | Hotel bandwidth, every face in that meeting was porridge.

- | Welder, shop foreman, forty years of it.
~deepfake-artifacts | The edge of his head tore away with each nod, ear left hanging in the air!
= met-in-person | Drove over to Skive on Friday: two ears, firmly on.
- | Signs Tuesday.

~deepfake-artifacts | Mouth smeared sideways when he drank from the cup.
= trouble-explained | Greasy thumbprint on the lens; he wiped it with his sleeve and went sharp.

~deepfake-artifacts | Teeth flickering in and out, chin doubled, I thought: aha.
~voice-changed | Then a deep growl in place of her voice, for three sentences.
= | Her nine-year-old had left the dinosaur effect on.
- | We laughed till we cried. Offered.

~lip-sync-mismatch | Words came when his mouth had long closed.
= trouble-explained | I dialled her flatmate's line as well, no wait, his; either way both were a second late that night, storm over the cable.

~lip-sync-mismatch | Sound and lips went separate ways for a good ten minutes.
= trouble-explained | Hung up, rang again, and it sat right till the end.
- | Nice lad. Bakery shift lead.

~lip-sync-mismatch | Her mouth said one thing, my speaker another!
= | Interpreter channel. I was on Portuguese without knowing.
- | The woman herself speaks better Danish than my uncle.

- | Sales ledger, three rounds, last one with Petra.
~lip-sync-mismatch | Petra: "like a badly dubbed western, the lips trailing behind all evening."
= | Petra's Bluetooth cans lag; with the cable in, nothing.

~lip-sync-mismatch | Jaw moves, then a gap, then the sentence.
= trouble-explained | He was on satellite from the trawler, skipper waved into the picture.
= address-confirmed | Harbour office at Egersund lists the boat and him on it.

~lip-sync-mismatch coached-or-reading | Lips out of step, and somebody mumbling each answer before he gave it.
= | That mumbling was himself, coming back as echo from our ceiling speaker.
= | IT swapped the cable while he waited and both were gone.

~voice-changed | On Thursday a tenor, today a bass.
= trouble-explained | Tonsils, he croaked; sent the GP's slip without my asking.

~voice-changed | Mid-call the voice flipped to another man's, lighter, younger.
= | Son had picked up the kitchen extension. Old landline.
- | Electrician, 58, knows the 1970 boards by heart.

~voice-changed | Not the voice from the first round, I'd swear on my dog.
- | Brought it up with Ines.
= discrepancy-explained | First round was by relay service, she's deaf, a lady speaks for her; it's in the form, page 2.

~voice-changed | Voice one: warm. Voice two, after the break: tinny, quick, somebody else's.
= trouble-explained | He'd swapped the headset for the car's loudspeaker, told me as he was getting in.
- | References with Kim.

= | Rules of the house: phone screen by her agency consultant, real talk with her.
~voice-changed | Team lead notes: "woman on Monday's line had a smoker's rasp, this one doesn't".
- | Of course, Monday was the consultant.

~voice-changed | From one sentence to the next he became a soprano.
= | Balloon gas; it was his kid's birthday and we dared him.
- | Hire.

~coached-or-reading | Eyes went left, right, left like a man at a tennis match, reading for sure.
= | Two monitors and my face on the far one. He turned it round for me.

~coached-or-reading | A whisper off to the side, and every time, his answer came right after it.
= | The budgie. It says "yes dear". He held it up.
- | Insurance loss adjuster, careful, dry.

~coached-or-reading | She recited the whole thing from a sheet, word by word!
= discrepancy-explained | Our invitation tells them to prepare a written statement and read it out. I hadn't seen that letter.

~coached-or-reading | Somebody in the room fed him the numbers for the boiler pressure.
= | Fed? He'd asked his colleague to read the dial, he was on shift in the plant room.
= own-work-explained | Then did the sum in his head, and again with my figures.
- | Boiler ticket till 2029.

~coached-or-reading | His gaze kept sliding down to something on the desk, then came the perfect phrase.
- | So I said, what's down there?
= | Held it to the lens: a baby asleep in his lap.

- | Works council, legal post.
~coached-or-reading | Paragraph numbers at the drop of a hat, glance down each time.
= | The code was open before her because we had sent it and said: use it.

~coached-or-reading | Prompting from off screen, loud and clear, in Tamil.
= | His mum, asking whether he wants rice. Mr Anand in our lab understood every word.
- | Second round it is.

~long-latency-answers | Four seconds of nothing, each time, before a single word.
= trouble-explained | Same four seconds when I asked if he wanted tea; the line hopped over two satellites.

~long-latency-answers | Question. Stillness. Then a polished speech. Question. Stillness. Polished speech.
= | Captions, he's hard of hearing and reads me first, said so in the mail of the 3rd.
- | Speech was good, by the way.

~long-latency-answers | You could boil an egg between my question and his reply.
= met-in-person | At the yard it's no different: he chews on everything, even on "milk or sugar".
- | Old Sorensen was the same and he was the best we had.

~long-latency-answers | Identical gap after each question, I put the stopwatch on it, 5.1 s.
= | Audio delay in our recording booth is set to five. Reset by Jussi.

~long-latency-answers coached-or-reading | Always the wait, then fluent text with eyes fixed on one spot.
= | Spot = the sign interpreter, in the tile beside mine. Booked by us!
- | I feel stupid.

~long-latency-answers | She let ten seconds go by every single time, then talked like a book.
= | Asked the recruiter: the girl's teacher drums it into them, count to ten, then speak.
- | Apprentice, 17, flower shop.

~background-call-center | Dozens of voices behind her, phones going, the whole racket.
= trouble-explained | Airport gate at Keflavik, I heard them call her flight myself.

~background-call-center | Like a bazaar of people all being interviewed at once.
= | School canteen, she's a dinner lady till one; bell rang and it was quiet.

- | Applied for dispatcher, nights.
~background-call-center | Headset chatter everywhere behind him, "how can I help you", "please hold".
= discrepancy-explained | He sits at the taxi switchboard now, it's the very first line of his CV.
- | He'd be good here.

~background-call-center | Room full of men talking over each other, some in English, all about jobs.
= | Job centre. The clerk lent him a booth since he has no net at home, she came on to say hello.

~background-call-center | What a crowd back there, twenty at least!
= | Radio play, he'd left it on in the workshop. Click, gone.
- | Upholsterer. Gorgeous chairs.

= | Let me know beforehand he'd ring from the union hall, day of the vote.
~background-call-center | Could hardly hear him over all those people and their telephones.
- | We meet in May.

~name-mismatch-on-call | The tile read "Gran's iPad".
- | His own screen cracked on Sunday.
= | Gran waved, then went back to her crossword.

~name-mismatch-on-call | Joined as "Wojtek B." – our man is called Henrik.
= | Husband's account, they share one licence, Wojtek fixed the mic for him.
- | Offer in the post.

~name-mismatch-on-call | Came in under a woman's name I'd never heard, Dolores Quint.
= | Dolores runs the library in Tarn, her reading room PC, she booked it for the hour.

~name-mismatch-on-call | Name on the screen: not hers.
= name-change-documented | Her maiden one. Wedding was in June, certificate came with the forms.
- | Cake left over in the fridge.

~name-mismatch-on-call | Label under the picture said "Ahmed test 2".
= trouble-explained | Ours. Ahmed in IT set the room up and the link carried his label to whoever clicked.

~name-mismatch-on-call | "Kowalczyk, Irena" it says, and there sits a bearded bloke.
= discrepancy-explained | I'd sent both of them the same invite. Irena's slot was the next one.
- | Bearded bloke: solid. Irena: sharper.

~refuses-id | No passport, he says, and he's not going to hold anything up.
- | Next day in the office, a bit embarrassed.
= id-verified-in-person | It lay at the embassy for a visa, stamped slip to prove it; today he had it back and Ruth copied it.

~refuses-id | She put her foot down: no card in front of a camera, ever.
= | Data protection lady says she's right, our own rule forbids it.
= id-verified-in-person | Post office clerk checked her on Saturday.

~refuses-id | Asked for a licence, got a shake of the head.
= | Wallet stolen at the match; police number 555-0143 confirms the report.
= id-shown-and-matched | New one came on the 14th and it's him all right.

~refuses-id | "I don't show that to strangers", and that was that.
= | Turned out he took me for a scammer, some crook had used our logo. Rang the switchboard, then showed it gladly.

~refuses-id | Three reminders, no document shown on any of the calls.
= | Reminders all went to the old address with the typo, mine.
- | Once asked properly he had it out in ten seconds.

~refuses-id | Wouldn't lift the identity card to the lens.
- | Carpenter, hands full of splints after the fall.
= id-shown-and-matched | Sister held it up for him, and his face next to it.

# ordinary
- | Nice chat about sluice gates and cheese.
- | Wants four days, has a choir on Fridays.
- | Second round with Marit.

- | CV fine, a touch long.
- | Knows SAP, hates SAP, like everyone.
- | Rang two old bosses, both glad to hear of her.

- | Came ten minutes late, tram strike.
- | Good on hydraulics, weaker on paperwork.
- | I'd take him.

long-latency-answers | Took his time before every reply, which I found odd.
- | Content was good.
- | Let Gunhild decide.

- | Test task returned Sunday night, tidy.
own-work-unknown | One function she couldn't quite explain, she said she wrote it at two in the morning.
- | The rest she walked us through.

- | Cleaner for the clinic, mornings.
- | Brought her badge from the old clinic and a jar of jam.

# checked, did not hold
~name-mismatch-on-call | Tile said "Mum's laptop", fair enough, my kids do that.
- | Friendly, quick on the tax questions.
= | Mum came in with biscuits and it was all explained.
refuses-id | Then the card: not today, it's at the bank.
? | Bank in question, rung at four, keeps nobody's card.

voice-changed | A much deeper voice than last week, and he put it down to flu.
- | Poor fellow, we said.
? | Flu clinic he named shut in 2019, and the new voice also claims it never met Petra.

background-call-center | Shouting all round, "that's the market below my window".
- | Plausible, it's a market town.
timezone-mismatch | Except that the market's on Saturdays, this was Tuesday, and the window behind him was pitch dark at noon.

camera-off-refusal | No video, broken he said when pushed a fourth time, we posted him a brand-new webcam.
- | Signed for on Monday.
camera-off-refusal | Tuesday: still won't switch it on.

coached-or-reading | Murmur in the back before each reply, his "parrot".
- | Funny, we thought. Let's see it then.
live-check-refused | He would not turn the laptop to show us any bird.

deepfake-artifacts | His ear came off the head as he turned, "the blur filter, sorry".
- | Filter off, please.
deepfake-artifacts | Filter off, plain wall behind him, and the ear still peels.
