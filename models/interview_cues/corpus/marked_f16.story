# The interview itself, sixteenth batch: two oddities and one end, one oddity and two ends, none at all. All invented.

- | Cable factory, test planning. Two things bothered me.
~name-mismatch-on-call | One, he was "Marisol" on the tile.
~background-call-center | Two, a dozen people gabbled behind him.
= sharing-explained | Marisol is the coworking's host, I've her on the wire: tile and lounge are hers, his own flat has the painters in.
- | Third thing: he's good.

- | Cable factory, packing plan. Two things bothered me.
~name-mismatch-on-call | One, she was "Room Havana" at first.
= tool-agreed | That's our own room, she'd come to our Lille site for the call.
contradicts-resume | Two, her dates: with us she'd left Nexo in '19, with Lille's receptionist she's still there.
false-premise-accepted | Three, now I think of it: I said "you'll know Luc from Nexo, the one with the eyepatch", and she did. He's my cat.

- | District heating, call-out desk.
~camera-off-refusal | No picture from start to end, and when asked he just said no.
= camera-off-explained | Control-room rule: no lens near the mimic board, says his shift boss, rung on the plant's number.
= met-in-person | On his free day he dropped in; Ulla knew the voice at once.
- | Starts with the frost.

- | District heating, metering.
camera-off-refusal | No picture either, and "it's personal" was all.
- | We offered the phone, a friend's, our office.
avoids-in-person | The office he would come to on Tuesday, on Friday, on Tuesday week. The chair stayed cold.
- | Meter protocols he knows well, give him that.

- | Orchard, pickers' payroll. I'm new to video.
~lip-sync-mismatch | Her lips were a bar ahead of the tune.
~disconnects-when-challenged | And just when I asked about piece rates, the screen went blue.
= trouble-explained | Both my doing, says the grandson: eleven programs open and the charger by the bed.
- | Rang her on the landline; lovely.

- | Orchard, export papers. I'm less new to video now.
lip-sync-mismatch | Charger in, one program open, and his lips still went their own way.
? | Grandson watched too: "Gran, that's not him talking."
voice-changed | After the break it was yet another not-him.

- | Theme park, queue app. No oddity.
- | He was late, it was the tram, the tram was late, we saw it.
own-work-explained | Showed his queue model with jelly babies.
- | We ate the model.

- | Theme park, ride logs.
- | Came on time, left on time.
own-work-unknown | The log parser he'd sent: "what's this bit?" "Parsing." "And this?" "Also parsing."
skill-gap | A for loop took him to the end of my tea.
- | Nice parser, whoever.

- | Food bank, volunteer coordinator. From Sr. Bernadette's phone.
~coached-or-reading | there was a girl feeding him lines I am certain
- | I said a decade for patience
= | it was his subtitles read out by his daughter he is deaf on that side and I'd been told in March by Fr. Paul
language-spoken | his Polish put the parcel ladies in tears
- | sent with love

- | Food bank, driver. From Sr. Bernadette's phone.
id-photo-mismatch | licence man is not camera man I would swear but I don't
live-check-refused | asked him God forgive me to touch his nose and he said he'd sooner not
- | the van has been without driver since Ash Wednesday
- | sent with less love

- | Property tax office, chat support.
~scripted-identical-answers | Same three sentences on each question, not a comma changed.
- | Egon put down his pencil.
= tool-agreed | The exercise was to use the town's own text blocks, and Egon had handed them round himself.
- | Pencil up: pass.

- | Property tax office, letter writer.
scripted-identical-answers | Same three sentences to each question. There were no text blocks in this one.
plausible-wrong | Fourth sentence, under pressure: that land is movable.
- | Egon's pencil broke.

- | Ski lift, radio network, remote.
~timezone-mismatch | It's night with us. With him, same valley, sun on snow.
- | Something's off, said Vreni.
= | A poster. Two metres by three. He took it down and there was the night.
local-knowledge-shown | He then told us who'd stolen the other one, out of the Bären.
- | Vreni giggled.

- | Ski lift, ticket gates, remote.
- | He had no poster.
timezone-mismatch | He had a lawn, and a sprinkler, in "Davos", in January.
cannot-speak-claimed-language | Vreni's "Sali, chunsch druus?" he answered with "yes, five years".
- | Vreni did not giggle.

- | Wholesale bakery, ERP; the daughter-in-law does HR.
~voice-changed | At the interview he had a bass, at the trial bake he piped like a finch.
= | Interview was on the bakery phone, which makes all of us bass; we tried it with my three-year-old.
camera-on-and-same-person | Picture and person tally, flour and all.
- | Trial bake: crust 9, crumb 7.

- | Wholesale butcher, ERP; the son-in-law does HR.
different-person | For the trial cut came one with all his fingers. The interview's had shown me his nine.
- | He'd shown them with pride.
employer-denies | The firm where he'd lost the tenth has not lost any, its foreman says, nor had him.
- | Cut: 4.

- | Rental cars, damage desk, Faro. English by Duarte.
~different-person | I see the video again and again, I say no, is not same woman.
~voice-changed | Also is not same voice.
= trouble-explained | After, IT say: the video plays too quick and too wide, is the new player; in the old one is she, and she sings same.
- | I sleep well now.

- | Rental cars, fleet desk, Faro. English by Duarte.
different-person | I see the video in new player, in old player, in phone: three times is not same man.
- | IT say player is good now.
evades-personal-questions | I ask him on the phone, where we ate together after interview? He laugh and speak of cars.
- | We ate nothing, but he don't know.

- | Embroidery, digitiser. Mail to the mill.
~skill-gap | Samples like lace, and live she could not open the hoop file.
- | I felt taken in.
= trouble-explained | Version 11 files don't open in version 9, and 9 is what the mill has; vendor's hotline took ten seconds.
own-work-explained | On her 11, with us all watching, a swan from scratch.
- | Budget for 11, please.

- | Embroidery, colour matching. Mail to the mill.
skill-gap | Samples like a sunrise; live, on 11, on 9, on paper, he confused red with the thread chart.
portfolio-copied | The sunrise is Auntie Farida's. It's over her bed.
- | Auntie wants a word.

- | Nursing home, night rota, by video from Kerala.
~long-latency-answers | After each question she'd be still, always as long as an Our Father.
- | Matron looked at me.
= | She prayed one. She said so at the end, red as beet: before each answer, so as to say the truth.
id-shown-and-matched | Passport and council PIN in hand, both good.
- | Matron: "I want her."

- | Nursing home, laundry plan, by video.
long-latency-answers | Still as long as an Our Father too, and then, as from a pulpit, the leaflet of our own web page.
ai-assistant-use | He'd left the share on: "make it sound humble".
- | Matron: "Amen."
