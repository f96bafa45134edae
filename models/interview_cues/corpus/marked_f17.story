# The interview itself, seventeenth batch: telegraphic, tech trades and agencies; honest ends by houses' rules and settings. All invented.

- | req 5512, SRE, EMEA. notes: mk
lip-sync-mismatch | av out ~400 ms, const, wired, both of us on fibre
synthetic-voice | noise floor = digital zero between words
- | k8s knowledge A-
disconnects-when-challenged | asked kubectl live on my kind cluster, "brb", nbrb

- | req 5512, SRE, EMEA. notes: mk
~lip-sync-mismatch | av out ~400 ms, const
= trouble-explained | my bluetooth buds. on cable 0 ms. same for every call this wk
own-work-explained | kubectl live on kind: found the bad taint in 3 min

- | Vendor scorecard, QA automation, slot 14:30.
- | Comms 4, tech 4, culture 5.
different-person | Comment by the second rater: "culture 5 for whom? I had a woman at 14:30, Ben a man at 15:00, one name."
- | Weighted: 4.3.

- | Vendor scorecard, QA automation, slot 16:30.
~different-person | Second rater: "I had a woman at 16:30, Ben a man at 17:00, one name."
= | Kim Sørli (f) and Kim Sorley (m); tool strips the ø. Slots set right by Ben.
- | Weighted: 4.0 and 3.7.

- | Ledger migration, contractor, Kraków claims. Written by Gosia.
cannot-speak-claimed-language | "Proszę bardzo" is what he could say; he said it to everything, also to "is it raining?"
cannot-answer-local | The trumpeter of St. Mary's he took for a candidate.
- | Ledger logic OK.
- | My mum wanted to know if he's eaten.

- | Ledger audit, contractor, Łódź. Written by Gosia.
~cannot-answer-local | Thought Piotrkowska was a sausage. In Łódź!
= | Ten days there; he'd opened with it: "I'm new here, don't ask me streets, ask me Lviv."
local-knowledge-shown | On Lviv he and my mum had no end.
- | She sends dumplings.

- | Pen-test boutique. We're nosy by trade.
virtual-camera | USB descriptor of his "Logitech": vendor id of a loopback.
machine-emulated | GPU string: SwiftShader.
- | Good on Kerberos.
all-checks-refused | PGP-signed note, notary, walk-in, call by a friend of a friend: refused, each with thanks.

- | Pen-test boutique, second chair.
~machine-emulated | GPU string: SwiftShader, RDP on top.
= tool-agreed | It's the jump box we gave her for the lab, she never left it for the talk, and said so.
- | Good on Kerberos, better on locks.
- | Opened our kitchen cupboard, which had been stuck since May.

- | Subtitling house, spotting. We read lips for fun.
lip-sync-mismatch | His lips said "what do I say, what do I say". The sound said "my greatest achievement".
proxy-interviewer | There was a woman's arm in the frame, with a mike, at her own mouth.
- | Five frames out, as we say.

- | Subtitling house, timing. We read lips for fun.
~lip-sync-mismatch | Her lips said one thing, the sound another.
= trouble-explained | Channel 2 of our own console was still on the Danish film.
- | She'd kept on straight-faced and quoted the film.

- | EV chargers, field data, Ghent. Ops log.
hours-refused | 08:00 CET: can't. 12:00: can't. 17:00: can't. 23:00: gladly.
timezone-mismatch | 23:00: breakfast behind him. Eggs.
- | 23:40: decent on OCPP.
place-vague | 23:45: lives "in Flanders, more or less".

- | EV chargers, tariff data, Ghent. Ops log.
~hours-refused | 08:00: can't. 12:00: can't. 23:00: gladly.
= | His custody weeks; social worker's letter with HR since the application, weeks even.
local-knowledge-shown | 23:20: named every charger between Dampoort and the Zoo that eats cards.

- | Fraud team hires a fraud analyst, part two of the saga.
proxy-interviewer | The reference data vendor found his voice under three names this quarter; in one he even passed.
- | He passed with us as well.
contradicts-resume | Wife in take one, fiancée in take two, sworn bachelor in take three.
- | Saga goes on.

- | Fraud team hires an analyst, part three.
~contradicts-resume | Wife in take one, "ex" in take two.
= discrepancy-explained | Decree came through between the takes, he pinned the date to the second like a good analyst; the civil register's public.
- | Saga ends. Offer.

- | Spare-parts wiki, tech writer, Emden.
- | Sample text: fine.
ai-assistant-use | Live text: the cursor never backed up once in 600 words. No human being writes so.
coached-or-reading | And she'd read each question aloud slowly, to someone, it felt, who typed along, for we heard the keys and her hands lay in her lap.
- | Sample text, as I said: fine.

- | Spare-parts wiki, illustrator, Emden.
~coached-or-reading | He read each question aloud, slowly, and we heard keys though his hands lay in his lap.
= trouble-explained | Keys were mine; I take minutes. Reading aloud is the tip in our own sheet for dyslexics.
own-work-explained | Drew the exploded pump with a biro.

- | Lotto operator, app support. Hush, says the boss.
persona-collision | A reply meant for "Hi Ian at Castor" came to us, with the selfie, the tale of the sick aunt and the same three weaknesses.
contact-changed | Then a new address, then a third, with dots in other places.
- | The boss plays the dots as numbers.

- | Lotto operator, draw room. Hush, says the boss.
~persona-collision | A reply meant for "Hi Ian at Castor" came to us.
= | One does apply in two places. He said sorry in the next mail, Castor had said no, we say yes.
- | The boss plays 3, 7, 22.

- | Pension fund, member services. Two of us, one screen.
- | Edda was for him, I wasn't, then it turned.
deepfake-artifacts | When the sun came round, his left half got the light and his right half got last week's.
- | Edda said window.
? | He'd told us there was no window, for that's why he couldn't show it.
live-check-refused | "A lamp then, hold it close?" He'd no lamp, no torch, no phone, no will.

- | Pension fund, contributions. Two of us, one screen.
~deepfake-artifacts | Half of her face blue, half orange, with a seam down the nose.
= trouble-explained | Fish tank left, heater right; she moved the chair and the seam went with the tank.
- | Edda and I agree for once.
- | Fish: Olaf.

- | Salt mine, visitors' tickets. My Polish boss says I write too short.
name-mismatch-on-call | Tile: DESK 9 ENG HI-ACCENT.
background-call-center | Sound: desks 1 to 8.
scripted-identical-answers | Replies: two. Both of them often.
- | Is this long enough?

- | Salt mine, lift roster. My Polish boss says still too short.
~name-mismatch-on-call | Tile: DESK 9.
= | Jobcentre in Bochnia, desk 9, I rang desk 1.
- | Better?

- | Prosthetics start-up. We of all people.
= | Her mail of Tuesday: "I've a new left hand, it's a bit mad, don't be scared."
~deepfake-artifacts | On Thursday then: a hand that turned all the way round, twice.
- | We of all people screamed.
own-work-explained | She showed us its firmware, her own.

- | Prosthetics start-up. We of all people, part two.
deepfake-artifacts | His hand turned, too, but at the wrist there was wallpaper.
live-check-refused | "Clap for us." He "does not clap".
- | Firmware fine.
