# The interview itself: stand-ins, faces, voices, answers, refusals, and their honest twins. Everybody in it is invented.

- | Payroll clerk, cannery in the delta, second talk on Zoom.
different-person | Monday's man had a gap in his teeth, Thursday's has none.
- | Polite, quick with numbers, nice tie.
voice-changed | Pitch half an octave up from round one, and I sing in a choir, I hear such things.
- | Says his dentist did wonders.
- | Dentist's bill to follow, still waiting after nine days.

~different-person | I swear a different fellow sat there on Tuesday.
- | Same shirt, same chair, but not the face.
= discrepancy-explained | Two brothers applied, Oskar and Nils Brandvold, and our scheduler dropped both into one thread.
- | Oskar for the depot, Nils for dispatch then.

- | Telehealth intake nurse, evening shift, Delgado wrote this up.
lip-sync-mismatch | Her mouth was shut and the sentence still had four words to go.
lip-sync-mismatch | Tried it again wired: chin moves, then nothing, then three words.
- | She suggested the hospital's wifi.
disconnects-when-challenged | I asked her to say my name slowly and she was gone.

~lip-sync-mismatch | Sound came well after the mouth, like an old Kung Fu film.
- | Good answers on triage though.
= trouble-explained | Everyone on that bridge lagged, Delgado included, till IT rebooted the room unit.
- | Second half was clean.

- | Contractor for the reservations desk, hotel group, Porto.
background-call-center | Behind him I counted at least three others saying "tell me about a challenge you overcame".
- | He called it his sister's kitchen.
scripted-identical-answers | Weakness, failure, conflict: each time the anecdote of the overbooked wedding, to the comma.
- | Rui thinks we should still test him on Opera.

~background-call-center | Twenty headsets going behind her, you could hear the phones ring.
= trouble-explained | She took our call in her break at the taxi dispatch where she works now, and turned the laptop so we saw the room.
- | Knows Opera and Protel, starts on the first.

- | From: Aldous. Re: the Kotlin person.
coached-or-reading | Eyes left, eyes left, a line comes out, eyes left.
own-work-unknown | His own offline-sync module: "it does the sync, offline".
- | The repo is tidy, to be fair.
long-latency-answers | Count to seven, then a paragraph; count to seven, then a paragraph, whether I asked for his age or for Raft.

~coached-or-reading | She glanced down before every figure and read it off.
= | We had mailed her the balance sheet and told her to keep it on the desk.
own-work-explained | Then she rebuilt last year's cash bridge on our whiteboard from nothing.
- | Aldous wants her for Leeds.

- | Ticket 4471, helpdesk tier one, night rota.
name-mismatch-on-call | Tile read "Precious M." until I said good morning, then it read "Gareth Ellwood".
camera-off-refusal | Camera? "Not today." Why? "Not today."
- | Hung on the line for the whole half hour otherwise.
cannot-answer-local | Lives in Swansea, he says, and has never heard of the Mumbles.

~name-mismatch-on-call | It said "Father Anselm" under the picture.
- | A man of thirty in a hoodie, no priest.
= sharing-explained | Parish lends him its Zoom seat for choir practice; Anselm himself rang to say hello.
- | Moved him on to the panel.

- | Quality inspector for the glassworks; Czech needed on the floor.
cannot-speak-claimed-language | Mother tongue Czech on the form, and to "dobrý den, jak se máte" he said "sorry?"
- | Marta repeated it slower.
cannot-speak-claimed-language | Not one sentence back, in forty minutes with a Czech panel.
- | He knows annealing curves quite well.

- | Form has Welsh as first language.
~cannot-speak-claimed-language | Gwen tried her in Welsh and got a blank smile.
= | The drop-down on our own site jumps to the last entry, W, when the page reloads; six others this month are "Welsh" too.
- | Nobody needs Welsh for the kiln anyway.

- | Actuarial trainee, Friday 4 pm, hail outside.
ai-assistant-use | In his glasses a grey box grew line by line while I was still asking.
ai-assistant-use | Once it read itself aloud: "A strong answer would mention..."
- | He laughed it off as his calendar.
skill-gap | Pen and paper, chain ladder on four numbers: nothing came.

~ai-assistant-use | A chat pane with ready sentences sat next to the editor, plain for all to see.
= tool-agreed | That is the round where Copilot is allowed, see the invite, third paragraph.
- | He threw out two of its suggestions and said why.
- | Hail or not, he came by tram on Monday.

- | Says security at the front: note for HR.
id-photo-mismatch | Chap at the desk isn't the chap in your printout, ears are all wrong.
- | Gave him a visitor sticker and a coffee.
avoids-in-person | When I said somebody would come down to look, he had a bus to catch.
- | Keep the badge locked.

- | Front desk, wet morning, new starter for the archive.
~id-photo-mismatch | Printout shows a bald man; this one has hair down to the collar.
= id-verified-in-person | Ravi went through his residence card at the counter, chip and all, and the fingerprint came up green.
- | Photo's from his chemo, he says it makes his mum cry.

- | Shopify freelancer, agency side, Lotte's notes.
screen-share-leak | Sharing his whole desktop, he showed me four folders: Brian, Tomasz, Ye-jin, Me.
screen-share-leak | In the Brian one lay a CV with the same photo.
- | I said nothing and let him code.
- | He did the cart drawer in eleven minutes, well.

- | Lotte again, other freelancer.
~screen-share-leak | Browser bar had another girl's Gmail picture and her shop open in eight tabs.
= sharing-explained | That shop owner is her client, we phoned the shop in Gent and Anke laughed: "yes she lives in my account".
own-work-explained | Changed the theme's section schema while we watched.
- | Rate is fair.

deepfake-artifacts | When he drank, the cup went in under his cheek.
deepfake-artifacts | And the collar swam.
- | Otherwise the loveliest talk of the week, knows his Postgres.
live-check-refused | Would he put a palm in front of his nose: no, "that's childish".
- | Noor has the recording.

~deepfake-artifacts | Half his ear kept vanishing whenever he leant back.
= trouble-explained | Blurred background; he switched it off and ear, lamp and cat all came back.
- | The cat is called Bosun.
- | Tanker operations know-how: solid.

- | Customs declarant, Antwerp, remote three days.
place-conflict | First "I'm in Deurne", then after the break "here in Rotterdam".
cannot-answer-local | What's the ring road called? Which market on Sunday? Nothing.
- | Knows T1 forms cold.
timezone-mismatch | Noon our time and behind him somebody pulled the blind on a black night.

~cannot-answer-local | Couldn't tell me one street beyond his own.
= discrepancy-explained | Moved in on the ninth; the town hall's registration slip is dated the ninth.
local-knowledge-shown | Ask him about Charleroi instead and you won't get him to stop.
- | He'll need a parking permit.

- | Legal transcriptionist, trial day with headphones.
proxy-interviewer | Her cousin wrote to us: "I did the listening test for her, she still owes me the forty."
- | Scores were the best of the batch.
skill-gap | Sat down with our own audio and typed nine words a minute.
- | HR to answer the cousin.

~proxy-interviewer | There was a second voice answering before she did.
= trouble-explained | Her court interpreter, booked by us, invoice 2291.
- | Took a while to get used to whom to look at.
- | Transcripts excellent.

refuses-id | "You'll have it when I have the contract", about the passport, three times over.
- | Signed the NDA at once.
live-check-refused | Show us the view? He said he doesn't do party tricks.
all-checks-refused | Notary, post office, our Lyon branch, a video ident: each a no.
- | Thierry finds him charming.

~refuses-id | She would not hold her card up to the webcam, flat no.
= | Quite right too: our own privacy rule forbids it on a recorded call.
= id-verified-in-person | Brought it to the Lyon branch on Wednesday, Thierry checked it under the lamp.
- | Contract in the post.

- | Wind-farm SCADA tech, call from the site hut.
disconnects-when-challenged | "Draw me the pitch loop" and the line was dead within the breath.
disconnects-when-challenged | Came back after twenty minutes, same request, dead again.
- | Storm, he mailed.
? | Met office has that county at two knots all day.

~disconnects-when-challenged | Dropped off in the very second I gave him the live task.
= trouble-explained | Whole valley was out, our own man in the substation lost his line at 10:42 as well.
own-work-explained | Next day he drew the pitch loop and found a slip in my drawing.
- | I like him.

- | Game studio, senior tools programmer.
employer-detail-unknown | Five years at Frostpeak and can't say who signed his holidays.
employer-detail-unknown | Floor, canteen, the famous slide in the lobby: all news to him.
- | Our art lead worked there till May.
- | She is making a face.

~employer-detail-unknown | Had no idea what their lobby looks like or who sat next to her.
= employer-confirmed | Fully remote hire in lockdown; Frostpeak's HR, over the switchboard, has her from April 2020, never on site.
- | Art lead remembers her name from Slack.

- | Memo, diocesan accounts office.
school-detail-unknown | Four years of seminary, and the rector's name escapes him.
false-premise-accepted | I made up a bell tower fire and he mourned it with me.
- | Handwriting very fine.
interest-unknown | Organist, it says; which stops he likes, he could not tell.

- | Memo, diocesan accounts office, the other one.
~interest-unknown | Lists beekeeping and did not know what a super is.
= | The line is from his wife's CV, he used her file as a template and forgot it; he blushed to the roots.
- | Ledger test faultless.

- | Insurance adjuster, three rounds in a row, Priya's log.
voice-changed | 14:05 bass. 14:31, after "a glass of water", tenor.
different-person | 14:32 the parting of the hair had changed sides and so had the wristwatch, and the nose had grown.
- | 14:40 thanked us nicely.
- | Recording saved under PJ/adjuster.

~voice-changed | Wednesday he growled, Friday he sang.
= trouble-explained | Laryngitis, on Wednesday he croaked an apology before we'd even begun.
camera-on-and-same-person | Same face, same stammer, same corner with the rowing machine.
- | Priya says yes.

- | Hospital group, remote radiology reader.
plausible-wrong | Told me with great calm that gadolinium is a CT contrast.
id-owner-denies | Dr. Salcedo of that licence works two doors from my wife and never applied anywhere.
- | Told the agency.
- | The agency says sorry, again.

- | Second reader that week.
~plausible-wrong | Said the lesion was on the left when any child sees right.
= discrepancy-explained | Our viewer had the series mirrored, Benny confirmed it with the vendor.
- | She was too polite to say so.
- | Take her.

synthetic-voice | No breath anywhere in fifty minutes, every sentence ended on the same little fall.
- | Bookkeeping for a riding school, four hours a week.
camera-off-refusal | Four hours a week is not worth a camera, he said.
- | Horses he does not care for.

~synthetic-voice | Sounded like the station announcement, metal all over.
= trouble-explained | It was the noise filter in her headset; she pulled the plug and a warm alto came out.
- | Rode ponies as a child.
- | Start with the hay invoices.

- | Agency for interpreters, Polish-German.
coached-or-reading | A whisper fed her each term, I could hear the s-sounds before she opened her mouth.
- | Term list was not hard.
coached-or-reading | With headphones off she got Schraubenschlüssel wrong.
- | She said her neighbour is practising theatre.
- | The neighbour is eighty-six and deaf, our Ewa lives in that house.

~coached-or-reading | Some man kept whispering into her left ear.
= trouble-explained | Simultaneous booth: relay channel was open, my own colleague's voice.
language-spoken | Her Silesian had Ewa in stitches.

- | We went for beers after, I write from memory.
persona-collision | He thanked me for the chance to join "Harrow Logistics". We're a brewery.
- | Laughed, corrected himself, too fast.
contradicts-resume | Lager brewing since 2015 in round one, since 2021 in round two.
- | Knows lactic acid.

~persona-collision | Greeted us by our rival's name, twice.
= | Our recruiter had sent him the rival's brochure by mistake, I have the mail.
- | We all went red.
- | He brews a mean saison.

- | Translation QA. Written by Inès, chat.
evades-personal-questions | every time I ask where she lived before: "let us focus on the role"
evades-personal-questions | kids? cats? lunch? "let us focus" ...
- | CAT tools fine
place-vague | home is "the south"

- | Chat, Inès.
~evades-personal-questions | wouldn't say a word about her last two years, just shook her head
= referee-confirmed | her old head of section, whom I got through the ministry's exchange, told me: sealed work, but two good years
- | rest of the talk lively

- | Union office, case worker, interview by phone then video.
virtual-camera | Teams named his lens "ManyCam Virtual Webcam".
- | He has a very good handshake speech about solidarity.
live-check-refused | Asked to lift the laptop and walk to the door with it, he would rather not.
- | Comrade Ibsen votes no.

~virtual-camera | Device list said OBS Virtual Camera, I nearly ended it there.
= tool-agreed | Our events team told all speakers to come in over OBS for the lower thirds.
- | He'd asked twice whether he might take the plain one.
- | Comrade Ibsen votes yes.

- | Dental lab, CAD designer.
skill-gap | Take-home bridge a dream, live he could not find the margin line tool.
proxy-interviewer | Found his ad on a student board: "need someone exocad, one hour, cam off, 60 quid".
? | Poster's handle is his mail handle.
- | Told him no by letter.

- | Dental lab, evening candidate.
~skill-gap | Froze for ten minutes over the easiest crown.
= trouble-explained | Licence dongle had expired on OUR machine, half the menu was grey.
own-work-explained | With Jo's dongle she did crown, pontic and connector and talked all through.
- | Jo grins.
