# The interview itself, nineteenth batch: unpaired cases, honest first. All invented.

- | Blind tasting panel, sensory lab, coordinator wanted.
~refuses-id | She'd not let us see her card, hand over it, head shaking.
- | Two of us put down our spoons.
= | In her country's new law a screenshot of it is a crime; our lawyer, a dull man, says it's so.
= id-verified-in-person | The consulate's officer looked at it for us and stamped the form.

- | Drone shows, choreography tool, interviewer Ngozi.
own-work-unknown | The heart over Lagos was "all him". In which order the lights come up he'd to see the video for.
coached-or-reading | He hummed, he nodded to someone on his right, and then he'd know.
- | The heart is pretty.

- | Flood barrier, alarm rota, night talk for his sake.
~background-call-center | I'd never heard such a din: dozens, all on the phone, all at once.
- | "Sorry," he yelled, "it's like this all week."
= trouble-explained | Dyke watch. Our own mayor walked through the picture in wellies.
- | He'd taken the call between two rounds.

- | Sheet-music engraver, Leipzig; a quiet talk.
long-latency-answers | Four bars' rest, tutti; four bars' rest, tutti. I conducted with my pencil and was never off.
interest-unknown | Pianist, as per CV: a fermata he held for a stain.
- | Lowest bid by half.

- | Bike-courier co-op, ledger. We vote on everything.
~evades-personal-questions | Wouldn't say what he did from '16 to '19, looked at the ceiling, next.
- | Vote was 4 to 3 against.
background-check-clear | Then the extract came, empty.
= referee-confirmed | And Brother Matthias at the abbey's gate number: three years a novice with them, left on good terms, shy about it.
- | Vote is 7 to 0.

- | Sleep clinic, scheduling, remote from "Bergen".
place-conflict | Bergen, he'd told Siv. "Which one, there are several," he told me.
event-false | Late on account of the Fløibanen derailing. Siv's mother drives it; it's never left the rail.
- | Well rested, though.

- | Map publisher, index clerk. By post, as she wished.
~camera-off-refusal | She declined the camera in one line, without because.
- | So be it, said the old man.
= met-in-person | And walked in at ten on foot, from forty miles off, with the index done.
- | The old man gave her his chair.

- | Amateur league, match data; my cousin did the talk.
different-person | Cousin's man was from Porto and wept at Eusébio's name. Mine asked if he's on the team.
voice-changed | Cousin's man whispers, mine's a foghorn.
- | Cousin swears by the wine that there was one only.

- | Lift factory, German desk, applicant in Graz.
~lip-sync-mismatch | It was like puppets with her. Flap, flap, and the words after.
~voice-changed | Then it all went high as a kettle.
- | The boss: "They do that with computers now."
= trouble-explained | They do it with a Wi-Fi extender from 2009; her landlord took it off the wall and it was over.
- | Boss asked for the make, he has one.

- | Tannery, chemicals log, applicant in "Igualada".
cannot-speak-claimed-language | Catalan from the cradle: to "com va, noi" a thumb up, and to everything after it a thumb up.
cannot-answer-local | Asked about the balloons he said they are against regulations. Igualada! Balloons!
- | Four thumbs up in total.

- | Hat shop, online returns.
~different-person | Back from the break as a redhead.
= | Wigs. She's our best customer for linings. She swapped twice more, on request, in shot.
- | Nobody has sold us on returns like this.

- | Shoe shop, online returns.
different-person | Back from the break as somebody's elder brother.
name-mismatch-on-call | The tile had changed as well, for two seconds, to "Chen backup".
- | He thanked us for our patience during the technical issue.

- | Sanctuary for donkeys, fundraising mails.
~coached-or-reading | A voice behind the curtain said each sentence before she did.
- | I asked who's there. "No one." I asked again.
= | The echo, off the barn. Mine! Every word I'd said, she repeats questions; I went silent and it went silent.
- | The donkey didn't.

- | Sanctuary for owls, fundraising mails.
coached-or-reading | "No one," too, and then No One sneezed, and said the end of the sentence for him.
ai-assistant-use | On the glass of the picture behind, mirror-wise: "Suggested answer (2/3)".
- | Good mails.

- | Concrete lab, cube tests. Chief to HR, by text.
~plausible-wrong | your girl says 7-day strength is higher than 28, lol
- | no thanks
= discrepancy-explained | ok so the cubes in the sheet were swapped by ME. she read what was there. sorry
own-work-explained | she then found two more swaps of mine
- | yes please

- | Asphalt lab, cores. Chief to HR, by text.
plausible-wrong | your guy says bitumen melts at 600 and he's "done it by hand"
skill-gap | and his report was super, so who wrote it
- | no thanks, final

- | Shared surgery, three villages, receptionist. Doctor's dictation.
~disconnects-when-challenged | When I wished to hear what she'd do in a fit, comma, she was off, full stop.
= trouble-explained | She was off as old Mr. Gorringe had one, comma, before her in the chemist's where she works, comma, and the chemist tells me she did all of it right, full stop.
- | New paragraph. Engage.

- | Shared surgery, letters. Doctor's dictation.
disconnects-when-challenged | When I wished to hear him spell haemorrhage, comma, off, full stop. Again, comma, off.
synthetic-voice | New paragraph. I've a machine that reads me the post, comma, and it is his sister.
- | Yours.

- | Kite surf school, Tarifa, bookings in three tongues.
language-spoken | German, Spanish, and the Moroccan the fishermen use; I tested all.
camera-on-and-same-person | Same sunburn on Monday and on Thursday, a bit more peeled.
- | Late for both.

- | Paragliders, Annecy, bookings in three tongues.
cannot-speak-claimed-language | Three tongues on paper; by mouth one, and that from a machine, I believe.
live-check-refused | Asked to stick out the one tongue he has, as a joke, he found a reason to see to his oven.
- | On time for both.
