# The interview itself, eighth batch: told in the slang of the teller's trade. All invented.

- | I run a theatre; we need a ticketing admin.
lip-sync-mismatch | That was playback. Bad playback. He came in late on every line and held his mouth open past the end.
proxy-interviewer | In the wings, stage left, stood the one who spoke; you saw his shoe.
- | I'd have cast the shoe.

~coached-or-reading | He had a prompter! A lady in the dark breathing his lines to him!
= | House rule for our actors on sick leave, which he is: a colleague reads him the question again, he's got one ear left.
- | No line of his own was hers, I stood next to her in the dark.
- | Curtain.

- | Dentist's practice, three chairs, one receptionist wanted.
deepfake-artifacts | Occlusion's off: upper incisors slide over the lower lip like a loose plate, in each S.
id-photo-mismatch | The licence shows a diastema you could post letters through. Here, closed, no work visible.
- | My hygienist saw it first.

~id-photo-mismatch | Licence: teeth like a picket fence. Screen: Hollywood.
= discrepancy-explained | All-on-four by Dr. Marchetti, who's a friend and who remembers the bill.
- | She can start when the plaster dries.

- | Radio ham club, membership server. 73.
voice-changed | QSY mid-contact: lower, drier, other accent on the vowels, and no one called CQ.
synthetic-voice | Plus a carrier under it at 8 k as from a cheap vocoder.
interest-unknown | He has a call sign on his CV and took it for his Wi-Fi password.
- | 73 anyhow.

~synthetic-voice | Donald Duck on sideband, not one word to be had.
= trouble-explained | I was 300 Hz off. Tuned, and there he was, five by nine.
- | QSL card and a job, we hope.

- | Sailmaker, production planning.
place-vague | Asked which harbour he sees in the morning, he luffed: "the local one".
evades-personal-questions | Tacked off each time I came near the last berth he'd had.
disconnects-when-challenged | One proper squall of a question and he cut the line and ran.
- | Fair winds.

~disconnects-when-challenged | Cut and run, I thought, the moment I wanted to hear about Lorient.
- | Rude, I wrote.
= | A grandchild. Born at that minute. Photo with wristband and time.
own-work-explained | Lorient we did on Thursday, down to the thread count.

- | Midwife centre, roster app. I'm the one with the cold hands.
long-latency-answers | Regular as contractions. I timed them: each 5, each 5, each 5. Even "are you well?"
coached-or-reading | And then out it comes, perfect, with eyes fixed on the upper left.
- | Push, I wanted to say.

~long-latency-answers | Five seconds and five seconds and five seconds.
= trouble-explained | Relay centre for the deaf, the operator types each thing over; she told me at the start to say "go ahead".
- | Then go ahead and hire her.

- | Farrier's daughter, horse registry, I do HR on Mondays.
contradicts-resume | Showjumper till 2014, so he writes; told me he's "always been scared of them".
interest-unknown | Held up a hoof pick. "A bottle opener?"
- | I would've trotted him out.

~contradicts-resume | Showjumper on paper, "scared of them" in the talk.
= discrepancy-explained | Showjumper till the fall in 2014, since then scared; the hospital's letter and the video of the fall, ouch.
- | He may do the registry from behind glass.

- | Watchmaker, warranty desk, Vallée de Joux.
timezone-mismatch | His wrist says 10:10 and runs, I can see the second hand, while Le Sentier has 4:10.
lip-sync-mismatch | The beat error between lip and word is three tenths, constant. No line does that.
- | I regulate such things.

~timezone-mismatch | His wrist says ten past ten and Le Sentier has ten past four.
= trouble-explained | Display piece. It stands. They all stand at 10:10, he works in a shop window.
- | We are colleagues then.

- | I umpire county cricket and hire for the scoring firm.
different-person | Substitution without notice at the tea interval. Batsman two stood taller and took guard on leg.
voice-changed | First one had a Bolton snap, this one none.
- | Out.

~different-person | Came back from tea as someone else, I'd have sworn on the Laws.
= | Brother in from the garden for the biscuit tin; he sat, I asked, he answered, being polite.
- | Ours was in the loo. Not out.

- | Police property store, civilian clerk. Statement.
- | I was in the room from 0900.
name-mismatch-on-call | Subject displayed as "Room 6 – Slot B", later as the applicant.
background-call-center | Slot A and Slot C could be heard in like conversations.
refuses-id | Subject was asked to produce ID and said he'd none within reach; asked to reach, would not.
- | I believe this to be true.

- | Police property store, statement no. 2.
~refuses-id | Subject was asked to produce ID and turned the page over so as not to be seen.
= discrepancy-explained | Subject is under a protected address order, which I've since read; the superintendent viewed the ID himself.
- | I believe this to be true as well.

- | Tailor's, Savile something, website chap.
id-photo-mismatch | A 38 short on the pass and a 44 long on the screen. Cloth doesn't lie.
evades-personal-questions | "Who cut the jacket?" He hung on my lips, said nothing.
- | I'd take the sleeve up.

~id-photo-mismatch | 38 short on the pass, 44 long on the screen.
= met-in-person | Stood him in the fitting room: cortisone, poor lamb, and by the moles at the collar it's the one on the pass.
- | Website's done by May.

- | Deaf school, IT; sign language desirable. The interpreter reports.
cannot-speak-claimed-language | BSL native, according to the form. What he made were hands. Not signs.
coached-or-reading | A foot tapped his chair whenever he was to nod.
- | I voiced nothing, as there was nothing.

~cannot-speak-claimed-language | BSL native, and to my "good morning, my name is" a stare.
= language-spoken | She's from Glasgow; we found each other after six signs, numbers are quite other there, and off she flew.
- | The children will adore her.

- | Mechanic's shop, booking line.
plausible-wrong | A diesel wants new plugs each spring, spark plugs, he said, no blink.
skill-gap | Aced the written diagnostics, and then, with a bonnet up on camera, couldn't find the dipstick.
- | Might be he's nervous. Might be.

~plausible-wrong | Two-stroke diesel, he said, and all my lads hooted.
= | Detroit 6-71. Exists. He brought the manual and two of my lads now owe him lunch.
- | Hood down.

- | Chef, cloud kitchen, remote order taker.
ai-assistant-use | I order in my own slang: "eighty-six the bass". Back came, word by word: "Eighty-six commonly refers to".
scripted-identical-answers | Whatever I throw, it's plated the same: passion, service, growth.
- | Sent back.

~ai-assistant-use | Behind her voice a second one, flat: "order two, order two, no onion".
= trouble-explained | Ticket robot of the burger place where she did her last week; she held up the thing, it even has eyes.
- | Hands. Service.

- | Gardener to the Duke, seed shop online.
cannot-answer-local | Claims Cornwall and asked what one does about frost on bananas.
portfolio-copied | The border in his pictures is mine. That's my spade.
- | My spade!

~portfolio-copied | The border in her pictures is my border. My spade in it!
= sharing-explained | She did it. In 2006, as my trainee. I'm old. Head gardener has the wages book.
- | She knew the spade's name.

- | Carpenter, stairs, needs CAD hand.
own-work-unknown | His own drawing, and he took the string for the rail.
account-control-failed | He couldn't open the file it came from, nor the cloud it's in, nor wanted to.
- | Rise and going fine, whoever did it.

~own-work-unknown | Took the string for the rail in his own drawing.
= | I'd printed it mirrored and upside down. Turned over, he read it like the newspaper.
- | Comes in on foot, lives round the corner.

- | Ferry line, casino floor, yes. Pit boss talking.
coached-or-reading | He had a tell: eyes up, chin in, then the line. Up, in, line.
ai-assistant-use | Up there, taped over the lens, a phone with running text; we caught it in his cufflink.
- | Surveillance is my trade.

~coached-or-reading | Eyes up. Chin in. Then the line.
= | Cataract drops, he's got to tilt so; and he answered with the lights out too, when the ship's fuse went.
- | Deal him in.

- | Bell foundry. We listen.
voice-changed | Hum note a third higher than on the fourth of May.
background-call-center | And in the tail, if you wait, many others, all saying their name and years of experience.
- | Crack in that bell.

~voice-changed | Hum note a third higher than before.
= trouble-explained | Our second recording ran at the wrong speed, my own watch chimed too high on it.
- | Sound bell.

- | Lorry park security. Bogs, coffee, gate.
pickup-by-other | Third bloke this week for the same name, this one with a note in felt-tip.
id-rented-or-borrowed | Said the name's "on loan till Christmas" when I asked him straight.
- | Gave him a coffee. No box.

~pickup-by-other | Some bloke for Miss Tetteh's box, with a note in felt-tip.
= sharing-explained | Miss Tetteh behind him in the cab, feet in plaster to the knee, waved her passport; I walked over and looked.
- | Box and coffee.

- | Puppeteer, festival office. If anybody, then me.
deepfake-artifacts | Strings. I mean it. The head goes first and the neck is told later.
virtual-camera | My nephew looked: input was a "Unity capture".
live-check-refused | "Look under the table for me." The puppet doesn't bend.
- | Bravo, though.

~deepfake-artifacts | Head goes, neck comes later.
= | Parkinson's, as her letter says; we had her on the stage on Sunday and she was a delight.
- | Festival starts in six weeks.
