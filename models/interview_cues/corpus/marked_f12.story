# The interview itself, twelfth batch: scraps of question and answer, quotes, minutes. All invented.

- | Minutes, housing co-op, caretaker's office, item 4.
employer-detail-unknown | Q: Which floor was your desk at Nordbau? A: "Corporate level."
employer-detail-unknown | Q: And who had the keys? A: "The responsible person."
? | Mrs. Bukowski notes that she lives opposite Nordbau, a bungalow.
- | Item 4 adjourned.

- | Minutes, housing co-op, item 5.
~employer-detail-unknown | Q: Which floor at Nordbau? A: "No idea, sorry."
- | Mrs. Bukowski sighs.
= employer-confirmed | Nordbau's owner, who's Mrs. B.'s tenant, by telephone from the room: "She sat in the van, all four years, best dispatcher we had."
- | Item 5 carried.

- | Q and A, junior auditor, typed by the trainee.
cannot-answer-local | Q: You're in Cork? What's the English Market? A: "It is FTSE."
- | I didn't laugh, Sir.
false-premise-accepted | Q: Were you there when Patrick's Bridge burnt? A: "Yes, tragic." (It's stone, Sir.)

- | Q and A, trainee auditor, typed by the same.
~cannot-answer-local | Q: You're in Cork? Which bus? A: "Never took one."
= local-knowledge-shown | Q: How come? A: "I row." And told us all of the slip at Blackrock, the weir, who drowned, who didn't.
- | I'd like to row too, Sir.

- | "I've seen him do it," says the lady from the copy shop.
proxy-interviewer | "He sits at my number 3 with a headset and each day he's somebody else, for money, he left a price card."
- | I bought her a coffee.
- | The card is in the file.

- | "I've seen her do it," says the man from the copy shop.
~proxy-interviewer | "She sits at number 5 and is somebody else each day."
= | She's an actress who reads for the radio, and that's her list of parts; "Nora, Hedda, Mrs. Alving," says he, proud.
- | Sales assistant, part time. We'll see.

- | Quote of the day on the recruiters' wall:
coached-or-reading | "Sorry, can you repeat, he didn't hear it."
- | We asked who he was.
camera-off-refusal | We asked to see him. Or her. Or anyone. The lens stayed shut, with no word of why.

- | Quote of the day, the day after:
~coached-or-reading | "One moment, my wife knows that."
= | The question was her wedding date, for the insurance form.
- | On the wall it stays.

? | A mother writes: you've got my boy's name.
id-owner-denies | "He's at sea since February and can't have talked with you on the 8th."
different-person | The recording of the 8th she watched at our office: "I've never seen that man in my life."
- | She asked if he's in trouble.

- | A mother writes: you've turned down my boy.
~different-person | She says the person in our recording isn't he.
= discrepancy-explained | It's the wrong file, our archive swapped 1108 with 0811; I watched the right one beside her.
- | She cried; he's back in the race.

- | Port authority, cyber desk. "TLP: amber," which I find funny.
- | Subject's English: good.
deepfake-artifacts | Subject's collar: clips into jaw at yaw over 30 degrees.
lip-sync-mismatch | Subject's plosives: unvoiced by lips, 14 of 20.
live-check-refused | Subject asked for profile view: "no need".
- | Filed.

- | Port authority, berth desk. Not amber.
~deepfake-artifacts | Subject's beard grew and shrank with the light.
= trouble-explained | HDR on our wall screen, off since; beard's a beard.
= met-in-person | Harbour master had tea with it.
- | Filed.

- | Dance school, bookings. I'm Pilar. I watch bodies.
different-person | Weight on the heels in April, on the toes in May. People don't change that.
voice-changed | Nor do they go up a fifth.
- | But he dances well.

- | Pilar again, for the costume store.
~different-person | Weight on the heels on screen, on the toes at the door.
- | I told my husband: another one.
= | Stilettos. She'd come straight from a wedding; barefoot, heels again, and the tattoo from the video on the ankle.
- | Husband says I'm mad.

- | Sixth-form college, network tech. Head of year.
own-work-unknown | His "homelab": asked where the switch stands, he said "in the cloud".
school-detail-unknown | He "did his levels with us", and couldn't say what colour our ties are.
- | They're orange. You see them at night.

- | Sixth-form college, lab tech. Head of year.
~school-detail-unknown | She "did her levels with us" and did not know the ties are orange.
= school-confirmed | They were brown till '09; she's in our own yearbook '07, back row, and the exam office has her marks.
- | She prefers the brown.

- | Bank branch, Ljubljana; interviewing for the call line; Slovene a must.
cannot-speak-claimed-language | He wrote "materni jezik". I said "dober dan, kako ste kaj". He said "Hello, I'm ready for the technical part."
- | There is no technical part.
cannot-answer-local | I asked about the dragon bridge and he hoped it's well documented.

- | Bank branch, Maribor; same line.
~cannot-speak-claimed-language | Slovene a must, and on the phone she had none at all.
= sharing-explained | That was the Filipino carer of her gran, who'd picked up; she rang back in five minutes, mortified.
language-spoken | In Slovene so fine that I put the dual back into my own.
- | Gran well.

- | Gym chain, access control. Trainer's log.
- | Set 1: good. Set 2: good.
disconnects-when-challenged | Set 3: asked him to do ten squats with me for fun. Left the room. The meeting room, I mean.
id-photo-mismatch | His card: boxer's nose. He: straight as a rule.
- | No set 4.

- | Gym chain, shop. Trainer's log.
~id-photo-mismatch | Card: boxer's nose. Screen: straight as a rule.
= | ENT bill of March, the plaster still on in April's picture, and the boxing was real, I've seen the bout.
= id-verified-in-person | Counter: number, face, thumb, all his.
- | Set 4 is hers? His. Typo.

- | Newspaper delivery, route app. Told at 4 a.m. by the depot.
persona-collision | Bloke rings to say he can't make "his shift at the bakery". We print. He's Jake here; there he's Jakub with an h or so.
voice-changed | And the Jake from the interview had a deep one on him.
- | Papers went out late.

- | Newspaper delivery, complaints. Told at 4 a.m. by the depot.
~persona-collision | She rang in as "Trudi from the zoo".
= | Her nephew's birthday joke, on speaker, with the whole kitchen howling; she'd meant to dial him.
- | Papers out on time.

- | Observatory hotel, Atacama, front office by video.
timezone-mismatch | Says Calama, where it was night as nowhere; her curtains glowed.
cannot-answer-local | And "what do you do when it rains?" "Umbrella." In Calama.
- | The stars don't lie, says Hernán.

- | Observatory hotel, Atacama, night auditor.
~timezone-mismatch | Says Antofagasta, deep night here, her curtains glowed.
= trouble-explained | Copper works across the street, floodlit; we could hear the shift siren, Hernán knows it from his youth.
local-knowledge-shown | They talked of a shop that sold ice in the fifties.

- | Ghostwriter agency. Irony noted.
ai-assistant-use | She'd prefix it: "As an AI, I, sorry, as an author".
scripted-identical-answers | Three authors she admires? "Clarity, voice and audience." Three books? "Clarity, voice and audience."
- | Our clients would not notice.

- | Ghostwriter agency, rights desk.
~ai-assistant-use | A cursor typed replies under our talk all by itself.
= tool-agreed | Our minutes robot, it wrote my words as well; she asked if it might stop, and it did.
- | Clever, dry, late riser.

- | Rope-access firm, planning. Talk on a roof.
- | Wind again.
voice-changed | Every time the wind paused, so did his accent; in the lull a fresh voice took over.
coached-or-reading | In the long lull you heard the source: "say you love heights".
- | I love heights.

- | Rope-access firm, stores. Talk in the van.
~voice-changed | Voice number two came on after ten minutes and stayed.
= | Interpreter, relieved by her colleague on the hour, as the agency does; both gave their numbers.
own-work-explained | He himself tied me a Prusik on screen, no words needed.
- | Needs a harness in S.

- | City-bike scheme, Nantes. Agency "Le Pont" delivers.
agency-opaque | The agency doesn't say who's seen him, where, or when.
name-mismatch-on-call | On the day he's "LP_consultant_22".
evades-personal-questions | He'd "be glad to come back to" his education, and to his town, and to his last name.
- | My colleague finds it mysterious and French.

- | City-bike scheme, Nantes. Agency "Le Quai".
~name-mismatch-on-call | On the day she's "LQ_salle_Monet".
= sharing-explained | It's the agency's meeting room, on Rue Crébillon, I've sat in it, with her, on Thursday.
- | Mysterious no, French yes.

- | Hobby: falconry. Role: fleet admin.
interest-unknown | He feeds his falcon seeds.
- | I've a falcon.
long-latency-answers | On "seeds?" he sat and sat, as on all else, till the text had come, one may suppose.

- | Hobby: brewing. Role: fleet admin.
~interest-unknown | Didn't know what sparging is.
= | Tea brewing. Kombucha. Our list has only "brewing".
- | It was on her shelf, alive, horrible.
