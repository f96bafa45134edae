# The interview itself, fifth batch: each in another place; praise in the bad ones, grumbling in the good ones. All invented.

- | Freight forwarder, Kaliningrad desk closed, so Tallinn now.
~voice-changed | Two calls, two throats: Tuesday's like gravel, today's like a flute.
- | Frankly I smelled a rat and told Kadri so.
= trouble-explained | Kadri had turned the bass right down on the boardroom speaker for the choir practice and left it there.
- | His answers are average, his price is not.

- | Lovely chap, everybody's darling, passed on by all five of us.
id-photo-mismatch | Only the passport office's own photo, which HR got with his consent, has a cleft chin and he has none.
different-person | And Jun, who'd met him at the fair in spring, says that one was left-handed and limped.
- | Darling or not.

- | Bus-shelter advertising, ops coordinator, hot day, fan on.
~deepfake-artifacts | Her hair cut through the edge of her face and her left hand had seven fingers.
- | Nasty fright, I can tell you.
= trouble-explained | Between fan, sunlight and a camera at five frames a second any hand has seven; after we'd drawn the curtain I counted five.
- | Bit slow on Excel.
- | Will do for the summer.

- | The panel scored her top in all six boxes.
own-work-unknown | What it was that she had built with Terraform there, she could say as little as my cat.
coached-or-reading | On slow playback a cue appears in her spectacles a blink before each answer.
- | The scores have been withdrawn.
- | Thank you all for coming in on a holiday.

- | Abattoir, compliance. I grumble, I know.
~refuses-id | Wouldn't fish his licence out of his trousers for me.
= | He was in the chiller suit, sealed, hygiene rule number one, I should know.
= id-shown-and-matched | After shift he laid it on the scale, 4 grams, name, face, number as on the form.
- | He chews gum. I hate gum.

- | Sunday paper, crossword editor. She charmed us.
false-premise-accepted | We praised her "Torquemada memorial clue" of 2011; there's no such clue and she told us how she'd found it.
plausible-wrong | An &lit., she said, is when there's an ampersand.
- | She does have a wonderful hat.

- | Water taxi, booking app, Venice side, my notes in the vaporetto.
~place-conflict | Mestre, he told Chiara; Spinea, he told me.
- | Chiara thinks I mishear.
= address-confirmed | House on the border: gas bill says Mestre, the council tax says Spinea, both with his door number.
- | React is so-so.

- | Strong in the maths, best of the spring batch.
long-latency-answers | Four seconds after "hello". Four after "nice weather". Four after "integrate by parts".
voice-changed | In the small talk with Beatriz at the start, another timbre, nearly a woman's.
- | Beatriz was tuning her own mike, but says hers was fine.
- | Let the vendor analyse it.

- | Scaffolding firm, wages. Notes by the foreman's daughter.
~name-mismatch-on-call | "Big Daz" came on, though we'd asked for a Ms. Eileen Prosser.
- | Dad already had his finger over the red button.
= sharing-explained | Daz is her husband; she took his work tablet since the dog had sat on hers.
- | She knows the CIS return by heart.

- | Nobody could fault the talk; eleven minutes, no filler.
disconnects-when-challenged | Then Ilse asked him to unblur for a second and that was the last we saw.
phone-unreachable | His mobile: "this subscriber is not available", six days now.
- | Ilse keeps his slot for Friday.

- | Tool rental, franchise, I'm the owner's widow.
~cannot-answer-local | He did not know where the market is, and I live here fifty years.
= | Because they moved it in June, behind the baths. I'd not been out.
- | He carried my bag home from it.
- | A bit slow with the till.

- | Radio astronomy group; data pipeline; postdoc's remarks.
screen-share-leak | alt-tab went through seven meetings titled Interview, each under another surname
persona-collision | then Slack pinged: "are you joining standup @viktor?" and he isn't a viktor
- | pipeline design superb, honestly
- | head of group wants to think about it

- | Fair organiser, Hanover, badge system.
~lip-sync-mismatch | Words came out between the mouth movements, never on them.
= trouble-explained | He had dialled in by phone for sound and by tablet for picture, as our own guide for halls suggests.
- | Decent. Not brilliant.
- | Second choice.

- | Kitchen showroom, planner. A real smoothie.
cannot-speak-claimed-language | "Swiss German, of course!" and then Reto's "Grüezi, hesch guet gschlafe" made him frown and clear his throat.
place-vague | From? "The mountain part."
- | Reto is from the mountain part.
- | Kitchen drawings: first class.

- | Notary's assistant, digital deeds; Saturday test.
~coached-or-reading | Behind her I saw a hand pass her a slip of paper, and then a second one.
- | I froze.
= | Her little boy, playing post office: the slips read "1 horse" and "2 horse".
- | Deeds: three errors in ten, the norm is two.

- | Helpful, quick to answer mails, great emojis.
live-check-refused | But say "a word from today's paper, into the camera" and there comes a flat no with a smiley.
idcheck-abandoned | The ID link was opened, front side uploaded, selfie step closed. Twice.
- | Hetty is still hoping.

- | Paint wholesaler. Monday.
~disconnects-when-challenged | Gone at the very word "reconcile".
- | I wrote GONE in capitals.
= | Fire drill at her end; landlord's notice was pinned to the door and she held it up after.
= own-work-explained | Reconciled our December over the lunch hour, to the cent.
- | Capitals withdrawn.

- | Paint wholesaler. Tuesday.
contradicts-resume | He worked with Sikkens till '20, on paper; out loud he had never heard of Sikkens.
interest-unknown | Likes to restore old boats; varnish he'd put on wet wood.
- | Cheerful.

- | Blood bank, donor app. Nurse on the panel writes.
~id-photo-mismatch | If that is the woman on the licence I am the Pope.
- | Nose, brows, jaw: no.
= name-change-documented | Transition papers: court order with new name and old photo side by side, seen by our notary.
- | Sorry from the Pope.

- | Blood bank, data desk. Nurse again.
different-person | If this is the man from Monday I am the Pope again, and this time nobody had a paper for me.
evades-personal-questions | What group are you, I asked for fun; "that is confidential", though on Monday he'd bragged of O negative.
- | Took his temperature: normal.

- | Violin maker wants a web shop.
~synthetic-voice | A voice without wood, I'd call it.
= trouble-explained | He had a gate on for his baby's sleep; baby woke, gate off, wood back.
- | Site mock-up is ugly but it works.

- | Violin maker's brother, cello.
synthetic-voice | No wood in this one either, and he said himself it's "a filter he never takes off".
camera-off-refusal | A face he won't show and won't say why.
- | Offers a third of the going rate.
- | Brother is tempted.

- | City marathon, volunteer registry, Luanda.
~timezone-mismatch | He yawned, in pyjamas, stars out, and by his own account it was nine in the morning.
- | I even looked up the sunrise.
= discrepancy-explained | Visiting his sister in Macau till Sunday, boarding pass pinned on the wall behind him, HR had the leave note.
- | Coffee first, then Python.

- | I liked this guy, let me say it first.
timezone-mismatch | It gets dark in Oslo at four in December, and at four thirty he had sun in his eyes.
cannot-answer-local | Asked him for the price of a Grandiosa. He thought I meant a car.
- | Everyone in Norway has one in the freezer.
- | He might be new? HR: on the form since 2009.

- | Hospice office, rota planner. By hand, in blue ink.
~evades-personal-questions | She would not tell where she was last year, looked away and asked for the next question.
- | Mr. Osei raised his pencil.
= referee-confirmed | Matron at St. Bride's, whom we rang on the main line: a year of nursing her own son, and one of the best they had.
- | Pencil lowered.

- | Wholesale flowers, Aalsmeer, 4 am start.
hours-refused | 4 am he cannot do, nor noon, nor any hour when Holland is awake.
background-call-center | When he talks you hear dozens murmuring, as in an exam hall.
- | Knows gerbera from germini, hats off.
- | Next please.

- | Beekeepers' union, treasurer's helper. I'm the chairman, 78.
~ai-assistant-use | A little lady's voice read out answers from her bracelet.
= trouble-explained | It's her sugar meter: "eighty-nine and falling", and then she ate a biscuit.
- | Her bookkeeping is neat.

- | Mountain rescue, server admin. Unpaid, yet look.
proxy-interviewer | Ivo knew him: "that's no Lorenz, that's Timo who sits exams for people in Graz".
- | Timo waved back, habit I guess.
id-owner-denies | We found the true Lorenz in the club book; he'd been up the Dachstein and knew of nothing.
- | True Lorenz wouldn't mind the job, he says.

- | Bicycle leasing, L1 support.
~shared-contact | Same mobile number as the applicant from row 12, digit for digit.
= sharing-explained | Couple. They sat on one sofa and took turns, and said so in both letters.
- | He talks too much, she too little.

- | Bicycle leasing, L2 support.
same-device-as-other | Three applicants, one webcam serial, says the proctor tool.
voice-changed | One of the three spoke as two of the three.
- | Proctor tool costs a fortune but there you go.
- | I'd rather fix chains.

- | Goat farm with cheese shop; needs a person for the books.
- | Nothing odd. Goat on the keyboard.
language-spoken | Her Catalan made my husband homesick.
local-knowledge-shown | She said the Wednesday bus doesn't stop at the mill since the flood, which is so.
- | Bit expensive.

- | Courier hub, night planner, form says Leicester.
~live-check-refused | Would not go to the window. "No."
= | Third-floor flat and a leg in a frame; his wife wheeled the laptop over instead, and there was the clock tower.
- | Reads maps like a cabbie.
- | Wants Thursdays off.

- | Courier hub, day planner, form says Leicester.
live-check-refused | Window? The blind is jammed. Door? The door too.
cannot-answer-local | Clock tower? "Which one?"
? | Landlord of that house rang back: no blinds in the place, never had.
- | Good with numbers, that he is.
