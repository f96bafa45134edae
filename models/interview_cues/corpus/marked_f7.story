# The interview itself, seventh batch: chats, room logs, letters in a second language. Each in another place. All invented.

- | [08:58] host: who's the bloke in the lobby?
~name-mismatch-on-call | [08:59] cohost: says "PS5 Lounge", profile pic is a skeleton
- | [09:01] host: let him in, I'm curious
= sharing-explained | [09:03] host: landlady's son's console has the only camera in the house, son waved and was sent to school
- | [09:40] cohost: quite good on ledgers

- | [13:30] host: starting, candidate for release manager
different-person | [13:32] cohost: that isn't him?? ours from last week had a scar through the brow
- | [13:33] host: be nice
own-work-unknown | [13:41] host: I asked about the freeze he ran at Kelso and he asks me what a freeze is
disconnects-when-challenged | [13:42] cohost: I put last week's screenshot up and poof
- | [13:43] host: I was being nice

- | Dear Mrs. Lindqvist, I write in my bad English about the engineer.
coached-or-reading | When I say the question, first is moving the mouth of another man in the mirror behind, then he speak.
? | In mirror the man has paper and finger on paper.
long-latency-answers | Between is always so long as one needs for to read three lines.
- | Best greets from Brno, Zdeněk

- | Dear Mrs. Lindqvist, again I.
~coached-or-reading | This engineer look in a book for every answer and I was angry.
= | But it stands in your own invitation, in Swedish, that the norm book is allowed; my translator had let it out.
- | So I am angry on translator.
- | Zdeněk

- | Room log, Danube suite.
- | 10:00 candidate present, light good.
~disconnects-when-challenged | 10:12 asked for surprise exercise. 10:12 candidate offline.
- | 10:13 recruiter: "typical".
= trouble-explained | 10:15 cleaner reports having pulled the plug of OUR router for the vacuum.
- | 10:20 resumed, exercise solved by 10:33.

- | Room log, Elbe suite.
- | 15:00 candidate present, light low.
deepfake-artifacts | 15:04 candle passes before cheek, cheek in front of candle.
live-check-refused | 15:06 asked to repeat it slower, says candle's hot.
voice-changed | 15:11 another voice says "mute, mute" with the candidate's mouth.
- | 15:12 ended by host.

- | hey team, Tunde here, support hiring
persona-collision | guy told me his notice period at "this company" is a month, which company I ask, he names four
several-jobs | two of them he's at right now, full time, he says it's fine since they don't know
- | loved the honesty tbh

- | hey team, Tunde
~several-jobs | next one has three jobs on the go, all full time by the look of LinkedIn
= employer-confirmed | two ended years back, she forgot the end dates, both HR desks gave me them over the phone
- | she's from Enugu like my mum

- | Aan: Wouter. Betreft: de mevrouw. (In English for Pat.)
~lip-sync-mismatch | She talked like a badly dubbed cowboy.
- | I made a note and a face.
= trouble-explained | Pat talked the same when I replayed it; our recorder had shifted sound by half a second since the update.
- | Her Dutch is good, her coffee, she says, isn't.

- | Pat, one more in English.
cannot-speak-claimed-language | From Nijmegen, so I said "hoe gaat ie" and he wrote it in a window to see what it means.
screen-share-leak | The window was shared. So was the one with five other men's resumés.
- | He was proud of his second monitor.

- | Helpdesk ticket IT-7702, opened by HR
- | Subject: new man has no access
voice-changed | Rang to reset; the voiceprint of his first call does not agree and our Zeynep says so too, it's "another uncle".
refuses-id | Badge to the camera? He rang off, then mailed that he has no camera any more.
- | Reset not done.

- | Helpdesk ticket IT-7710
- | Subject: new lady has no access
~refuses-id | Would not hold her badge up.
= discrepancy-explained | She's got none; facilities printed it for "Kovac" not "Kovač" and binned it. New one at 3.
= id-verified-in-person | Zeynep fetched her at the barrier with her passport.
- | Reset done.

- | Note from the sauna club, treasurer and IT wanted.
- | Talk was in the hut, steam on the lens.
~deepfake-artifacts | His face ran off downwards.
= | Steam.
= | He wiped; Heikki saw Heikki's own cousin there.

- | The club's other hut; remote one.
deepfake-artifacts | No steam in Dubai and yet his face ran too.
false-premise-accepted | Said he'd trained at Löylyby, a place Heikki thought up on the spot.
- | Heikki is good at that.

- | From a mail by Fr. O'Dowd, school manager.
- | The lad interviewed well; the mammy was in the kitchen.
~coached-or-reading | Every so often she'd call out a date and he'd say the date.
= | The dates were his own exam days, she has them on the fridge. On maths he was by himself with the door shut.
- | I've met the mammy since.

- | Fr. O'Dowd, about the substitute teacher.
school-detail-unknown | She'd a degree from Mary I. and thought it was in Dublin.
school-denies | I'd a word with their registrar, a friend; no such graduate in any year.
- | She prayed nicely at the start.

- | #hiring-ml, export
~voice-changed | yuki: a young woman on cam and an old man's voice, wtf
- | sam: lol
= | yuki: two people in the call. her prof is there as chaperone, uni rule for under-18s, it's in the invite
own-work-explained | sam: she derived attention on paper and then fixed my typo

- | #hiring-ml, export, other thread
plausible-wrong | sam: he says dropout is when the gpu crashes
skill-gap | yuki: but take-home is a paper-grade thing?? he can't run it
proxy-interviewer | sam: commit mails in it are from a "homework hub", they advertise interviews too, with a price list
- | yuki: how much
- | sam: don't

- | Lighthouse trust, remote monitoring; I write from the lamp room.
- | Wind nine, all well.
~timezone-mismatch | She has daylight at hours when here, same longitude by her word, it's pitch.
- | I thought: hm.
- | Then I thought of latitude.
= local-knowledge-shown | Tromsø in June. She told me who paints the church.

- | Lighthouse trust, spare man.
- | Wind two.
timezone-mismatch | He in "Stornoway" has the sun on his left at dusk and on his left at dawn.
place-vague | Which end of the island? "The nice one."
event-false | Missed the call due to Saturday's ferry fire; there's been no ferry fire, I look at that ferry.
- | Wind two and a liar.

- | Ana Lúcia, RH, cooperative of taxi drivers.
- | I made the interview in the car.
~background-call-center | He had behind so much voices that my driver asked if it is a call-center.
- | I asked the same.
= trouble-explained | He put the phone on the window: bus station Tietê, he was waiting for his mother.
- | My driver knows the mother, small world.

- | Ana Lúcia, RH.
- | This I made at my desk.
coached-or-reading | He had an echo that came BEFORE him.
- | Somebody said it, then he said it better.
cannot-answer-local | Paulista, he says, and where does one eat a pastel on Sunday, this he must "check with the team".
- | Which team? One eats it at the fair.

- | Bowling alley, league software, 2 a.m. shift.
~camera-off-refusal | Kept the lens covered with a thumb, no reason given.
- | We shrugged and bowled on.
= camera-off-explained | Mailed me at four: shelter for women, no pictures of the room, a house rule; the warden's number was in it and I rang.
camera-on-and-same-person | From the library next day with picture, same voice, same laugh.

- | Bowling alley, the accountant post.
? | He gave a reason for no camera each time, I'll say that: broken, stolen, flooded, and then fine but shy.
live-check-refused | Said he'd hold up today's score sheet, and didn't.
wallet-listed | The wallet he wrote down for pay is in the Treasury's list, my nephew found it.
- | Strike.

- | E-commerce, returns clerk. To: Bram. From: Fleur.
~same-resume-as-other | Word for word what Sanne sent us, typos too.
- | You said bin it.
= sharing-explained | Their job coach wrote both, his name's at the bottom, and he picked up under the town hall's number.
- | Don't bin it.

- | To: Bram. From: Fleur.
same-resume-as-other | Three times the same text now, three names, and no coach that the town hall's ever heard of.
scripted-identical-answers | On the phone, too: "returns are the heart of retail", from all three.
- | Now bin it.

- | Aquarium shop, livestock database. Boss dictating to parrot-voiced software, sorry for typos.
- | He knows discus from angels.
~cannot-answer-local | Did not know the road we're on, which he says he takes to work each day.
= | He takes the canal. By kayak. It's moored out back, I've just seen it.
- | Hired, kayak and all.

- | Aquarium shop, remote orders.
- | Knows fish? He says.
plausible-wrong | Would put a lionfish with neons "for the colour".
lip-sync-mismatch | Glug glug, his mouth was a fish's too, never on the word.
- | Software thinks that is funny.

- | Probation of N., month one, from her lead.
- | Interview was Sept 2, I sat in.
skill-gap | Who I heard then wrote parsers in her head; who I have now asks what a tuple is.
different-person | In the all-hands picture she stands next to me, a head taller than in my memory and without the birthmark.
evades-personal-questions | "Remember the joke about the goat?" No. And no goat. And could we talk about the sprint.
- | Nice to everyone.

- | Probation of F., month one, from his lead.
- | Interview was Sept 3.
~skill-gap | He who flew through the kata needed two days for a one-liner.
- | I went to his desk.
= trouble-explained | Left-handed keyboard not there yet, new bifocals not there yet, IT's list says both "ordered wrong".
own-work-explained | Lent him my own lefty board and off he flew.

- | Wine auction, cataloguing, Geneva; the porter's word.
- | I open doors, I see faces.
id-photo-mismatch | The gentleman on Madame's iPad has hanging lids. The one I let in, tight as a drum.
- | He tipped well.
disconnects-when-challenged | When Madame came down the stairs, he remembered his parking meter.
- | He'd come by foot.
