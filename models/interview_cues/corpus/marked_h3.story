# Honest people whose notes sound bad at first (meeting, screen, leaving, answers, clock, pay, stand-in, checks, network).
~avoids-in-person | Four invitations to the depot, four times no.
- | I'd half written him off.
= met-in-person | Fifth time I went to him: wheelchair, third floor, lift dead since Easter.
- | Splendid dispatcher, by the way.

~avoids-in-person | She ducks out of every coffee we propose.
= | Chemo. Her doctor wants her away from people till February, copy in the sealed envelope.

~avoids-in-person | "Rather not come in." Not Monday, not Friday, not ever, it seems.
= | We're asking her to cross a pass that's shut from November, you can see it on the road office's page.
- | I grew up in the flat lands, what do I know.

~avoids-in-person | Never shows up when there's a chance to shake his hand.
= met-in-person | Turned up at the summer party after all, in a kilt.

- | Archive job, two days from home.
~avoids-in-person | Declined the visit, declined lunch, declined the open day.
= | Because of the guide dog: our lobby sign says no animals. Sign is off the wall now.
= | She came the very next morning.

~avoids-in-person | He'll meet anyone but in the flesh, that's how it looks to me.
= | His tag. Probation officer rang on his own, curfew till the 30th, the case we all know about and have agreed to.

~screen-share-leak | Up came a second mailbox on his screen, "Dear Samantha".
= sharing-explained | Samantha is his wife, they've one computer for four people.

~screen-share-leak | Four CVs in the folder, four names, all in plain view.
= | She runs the job club at the parish hall and types for the others; Father Brendan says it's the best-kept room he has.
- | Hired her for exactly that.

~screen-share-leak | For a second the desktop showed another person's payroll file!
= | The demo file. We'd sent it him that morning, "Max Mustermann".

~screen-share-leak | Browser tab: "Welcome back, Gregory". She's called Noor.
= | Loaner from the college, Gregory had it before her, sticker with his name still on the lid.

~screen-share-leak | List of accounts, eight or nine strangers, then he closed it quickly.
- | Asked him straight.
= discrepancy-explained | He does evening support for a sports club, those are members; the chairman confirmed from the club's own number.

~screen-share-leak | I could see a résumé with somebody else's photograph on it.
= | Template's own sample lady. She comes with the program, I found her too.

~disconnects-when-challenged | I said "and now without notes", and he was gone.
= trouble-explained | Power cut in the whole of Harstad, network firm's page had it at 13:02.
= | Back at 13:40 by candle, no notes, very good.

~disconnects-when-challenged | She hung up as soon as I brought out the surprise task.
= | My licence kicks everyone at forty minutes. It was minute forty.

~disconnects-when-challenged | Pfft. Line dead at the word "passport".
- | I waited, I cursed.
= trouble-explained | It was my cat on the router.
= id-shown-and-matched | Had the passport in hand when I came back.

~disconnects-when-challenged | Left the meeting the moment Elke asked him to draw it live.
= | Fire drill, sirens on the tape. He drew it afterwards on the pavement with chalk!

~disconnects-when-challenged | Offline just when the live check was due, 10:14:09.
= | Host removed participant 10:14:09, says the log. Host: me.

~disconnects-when-challenged | Dropped off when I wanted to see the room behind him.
= | Rang me within the minute from the stairwell: fuse.
- | I saw the room, then the fuse, then the electrician.

~scripted-identical-answers | Whatever I asked, the same five sentences came.
= | Recording on a loop, our platform played take one for each question. Support ticket 5502.

~scripted-identical-answers | Two different questions, one and the same speech, comma for comma.
= discrepancy-explained | On paper mine were the same question, Tove had pasted 3 over 4.

~scripted-identical-answers | He gave the identical paragraph on motivation, on stress and on pay.
= met-in-person | In the canteen he told me about all three, in three ways, with his mouth full. It was stage fright.

~scripted-identical-answers | "As I said, safety first." Eleven times.
= | It's the drill at the refinery, they're fined if they say anything else on a taped line.
- | Shift leader, would hire.

~scripted-identical-answers | Word-for-word what she'd said on Monday, down to the joke.
= | I was asked to repeat Monday for the absent works council, so she did as told.

~scripted-identical-answers | Her replies to Q2, Q5 and Q9 are one text.
= trouble-explained | Form swallows anything after a quote mark and fills up from the last; three other people's sheets look just so.

~ai-assistant-use | A bot was listening in and answers rolled over his screen.
= tool-agreed | Our minutes bot. It's called Fritz. It does that.

~ai-assistant-use | I heard a machine read him the answer.
= | Screen reader, he's blind; it read him my question, not an answer.

~ai-assistant-use | Little floating window with suggestions right over the code editor.
= tool-agreed | Completion was on the list of things they may use, Nadia's mail of the 6th.
- | Turned it off on request and wrote it faster.

~ai-assistant-use | "Sure! Here is a concise answer", he read out.
- | I nearly fell off my chair.
= | He was doing an impression of his last boss. Then answered in earnest, standing, hands in pockets.

~ai-assistant-use | Copilot open all the while, she didn't even hide it.
= | No need to hide: the task says "with your usual tools".

~ai-assistant-use | ChatGPT tab, left of the notes, blinking.
= | Her daughter's homework on the Vikings. Shown to us with an apology and a longship.

~timezone-mismatch | Pitch black behind her at two in the afternoon.
= address-confirmed | Tromso in December. Municipality has her at Storgata, what did I expect.

~timezone-mismatch | His clock in the corner, seven hours out.
= trouble-explained | Battery on the mainboard; it said 2009 too.

~timezone-mismatch | Bright sun through the blinds at what should be midnight where he lives.
= | Growing lamps. He's got tomatoes.
- | Sent us three.

~timezone-mismatch | Good morning, she said, at 6 in our evening.
= | Night nurse. That's when she gets up, ward sister confirms the rota.

~timezone-mismatch | Mails all come between one and four at night, local.
= discrepancy-explained | They're queued in the portal and go out with the nightly batch, mine as well.

~timezone-mismatch | Works Pacific hours though he says Krakow.
= employer-confirmed | For a client in Oregon, says the client, whom I found through their own switchboard.
- | He'd love to sleep again.

~overqualified-lowball | Professor takes a third of the usual pay without a blink.
= | Pension rules: above that sum they'd cut hers. The pension office's table lies in the file.

~overqualified-lowball | Twenty years of piping design and he accepts apprentice money, no haggling.
= | He wants to be near his mum's home, two streets from us. Seen him pushing her there.

~overqualified-lowball | Said yes to the lowest band before I'd finished the sentence.
= | Misheard, thought it was per week. We've sorted it, laughing.

~overqualified-lowball | A surgeon, for the post room! At minimum wage, gladly.
= discrepancy-explained | His title waits for recognition here; the chamber says eight months and that he's real.

~overqualified-lowball | Took half without asking.
= | The other half's the flat, it comes with the caretaker's job.

~overqualified-lowball | Who signs for that little with such a CV?
= | Somebody who sold his firm and is bored, as the trade paper wrote in May, with picture.

~proxy-interviewer | Another man answered in his place, all along.
= | Sworn interpreter, ordered by us, badge 311.

~proxy-interviewer | It was plainly his wife who sat the typing test.
= | The wife applied as well. Two tests, two seats, and I mixed up the sheets.
- | Hers: 412. His: 280.

~proxy-interviewer | "I'm doing this for him", the girl said at the start.
= camera-on-and-same-person | For holding the phone, that is. He sat there with both arms in plaster and did the talking.

~proxy-interviewer | Someone hired to take the talk, that's what Gil wrote.
= | Gil met our own mystery candidate. Quality department does that twice a year.

~proxy-interviewer | Her brother spoke for her the whole first half!
= | She was stuck in the lift of our building and asked him by phone to keep us company.
= met-in-person | Second half, out of breath, she was brilliant.

~proxy-interviewer | A stand-in for the welding test, visor down.
= | Visor up: him. Burn on the chin as in his pass.

~refuses-background-check | No to the check. Flat no, on paper.
= | He struck out the wrong box; rang us himself and signed anew.
= background-check-clear | Back on the 19th with nothing on it.

~refuses-background-check | She won't have us ring anybody from before.
= referee-confirmed | Not before she's handed in her notice, which was Friday; Saturday her director called me.

~refuses-background-check | "I don't agree to being screened."
- | Oh dear.
= | Our form asked for his health records too. Legal: he's right, we've cut that bit, he's signed the rest.

~refuses-background-check | Declined references altogether.
= | Nun for thirty years. There's one referee, she says, and he isn't on the phone. Abbess is, and was lovely.

~refuses-background-check | Wouldn't consent to the criminal record thing, twice.
= background-check-clear | Had one from the school board from last month, sealed, and the board says it's theirs.

~refuses-background-check | Vetting refused by applicant, status red.
= | Red came from the vendor, their link had expired before she ever got it.

~vpn-location-mismatch-noted | Security: he says Malmo, the wire says Frankfurt.
= network-explained | All our guests come out in Frankfurt, that's where the gateway stands.

~vpn-location-mismatch-noted | Sign-in from Ohio. She lives in Devon!
= network-explained | Car's hotspot, American SIM in it from the factory. We tried it together in the yard.

~vpn-location-mismatch-noted | Some tunnel service hides where he's at.
= tool-agreed | University makes them use it for the library; switched off while I watched, and Graz it was.

~vpn-location-mismatch-noted | Address book puts her in Porto, the network in Minsk.
= | The table's from 2021, the block's been sold since. Fresh one: Porto.

~vpn-location-mismatch-noted | Logged on from Cyprus, so not from home as he'd have us believe.
= | Holiday, in the calendar, signed by Dag. Dag forgets.
- | Tan to prove it.

~vpn-location-mismatch-noted | Geo alert, high: 2,300 km off.
= network-explained | Ship's satellite comes down in Italy, the purser says they all look Italian at sea.

# ordinary
- | Calm, on time, grey jumper.
- | Good on pumps.
- | Next: the night manager.

- | Did the fork-lift round without a scratch.
- | Asked if there's a choir.

overqualified-lowball | Could ask for more than she does.
- | Likes the lake.
- | Said she'd think it over till Sunday.

- | Two dogs, one husband, her words.
- | The stock list task: 96 of 100.
- | Tell Hiltrud.

avoids-in-person | Said no to the visit in June.
- | Otherwise eager, rings back at once.
- | Contract as drafted.

- | Jo thinks he talks too much. Jo talks too much.
- | I'd give him the stand at the fair.

# checked, did not hold
vpn-location-mismatch-noted | Sign-in from Frankfurt, "that's your gateway surely".
- | Could be, half the house shows up there.
? | Neteng: the gateway's in Vienna since May, and nobody of ours ever came out where he did.

avoids-in-person | Can't come in, the pass is shut, he says.
- | Snow, sure, it's the season.
avoids-in-person | I drove it on Sunday, dry as a bone, offered to fetch him, and he wouldn't.

~timezone-mismatch | Dark outside at three, and he's in Bodo, so fine.
= local-knowledge-shown | Told us about the ferry and the bakery.
- | Trial week went well.
~vpn-location-mismatch-noted | One odd login from Denmark.
= network-explained | Same day he'd a ticket for the Copenhagen fair, from us.

disconnects-when-challenged | Gone when I asked for the drawing; power cut, he wrote.
- | I've an aunt in that town.
disconnects-when-challenged | Her kettle was boiling, and he left again at the very same request on Thursday.

refuses-background-check | Not until he's handed in notice, so no calls please.
- | Reasonable, we waited for the first of the month.
refuses-background-check | Now that he's out he still won't let us ring a soul.

ai-assistant-use | Answer window over the editor, "that's only spell check".
- | Let's have a look at it then, he dragged it over.
ai-assistant-use | Spell check that writes "Great question, you could mention Kafka here".
