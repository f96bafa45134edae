# The interview itself, fourteenth batch: plain longer notes, one place each, fraud and honest in turn. All invented.

- | Claims platform, senior Go; recruiter Tamsin, day of rain.
- | CV tidy, salary in band, start in two weeks.
long-latency-answers | Wherever the question went, hard or soft, the reply set off after what felt like one slow breath in and one slow breath out.
own-work-unknown | He'd listed a rate limiter; what it limits he left open.
- | He asked about the dental plan.
disconnects-when-challenged | My "let's draw it together" was met by a tone and the lobby screen.

- | Maternity ward rota, part-time coder, recruiter Bashir, day of sun.
~camera-off-refusal | Would not put the picture on, "no, sorry", and on with the talk.
- | Twenty minutes of a voice out of the dark.
= camera-off-explained | She'd given birth on Sunday and was nursing, which she had told Bashir's colleague and he not Bashir.
- | Good code, better humour.
met-in-person | Came to the ward on the 19th with pram and laptop.

- | Chemical distributor, SDS author, Ludwigshafen.
cannot-speak-claimed-language | Safety sheets in German he's written "for a decade", and "Gefahrstoff" had to be spelt for him.
- | Henrike is patient by nature.
employer-detail-unknown | His decade was at Brenntag's neighbour; which river that's on, he would look up.
? | Three jobs on the CV, all "confidential".
- | Henrike thanked him in English.

- | Chemical distributor, lab data, Dormagen.
~cannot-speak-claimed-language | We talked German at him and got English, English, English.
= | Corporate rule on panels with a guest from Houston; he'd read the invite, we hadn't.
language-spoken | In the canteen after, Kölsch of both sorts.
- | Offer with HR.

- | Regional theatre's payroll moved to a shared service; they hire.
- | Applicant "Jonas", 31, Gera.
name-mismatch-on-call | Entered as "iPhone of Wei", became "Jonas" under our eyes.
- | "Bought it used."
? | Bought used, fine; its Apple account was set up that morning.
place-vague | Where in Gera? "Mid-Gera."
synthetic-voice | And the voice, well, my satnav has more warmth.

- | Regional theatre's box office, same service.
~name-mismatch-on-call | Entered as "iPhone of Horst". Applicant is Ayşe.
- | Laughed when asked.
= sharing-explained | Bought it used off Horst on the second floor, and Horst, by chance our lighting man, nodded through the door.
- | Knows every subscription row.

- | Meat-free sausage start-up, food scientist.
- | Loved the brand. Loved the deck.
plausible-wrong | Methylcellulose sets when it's cold, she told us; ours is setting in the pan right now.
coached-or-reading | Her "notes" I saw come in live, in her pupils, with a second typist's mistakes in it.
- | CEO: "coachable?" Me: "coached."

- | Oat-drink start-up, process engineer.
~plausible-wrong | Told us our enzyme dies at 70. It doesn't, it's on the drum.
- | CTO smirked.
= | Drum label is from the old supplier; new one's data sheet says 68 to 72, our own lab found, after lunch.
- | CTO not smirking.
own-work-explained | He'd drawn our whole mash tun from the smell of it.

- | Translated from Turkish, freight office in Mersin.
- | The young man was very respectful to my father.
background-call-center | From behind him came the respectful voices of ten other young men.
evades-personal-questions | My father asked whose son he is, as one does, and he answered with microservices.
- | My father turned his tea glass over.

- | Translated from Turkish, cold store in Adana.
~evades-personal-questions | My father asked whose son he is and the boy looked at the floor, said not a word.
= | Later I heard from the muhtar: earthquake orphan, raised at his teacher's, and the teacher came himself to vouch.
- | My father poured him tea.
- | He begins after the feast.

- | Museum of dentistry, cataloguing, grant for a year.
- | Zoom, sixty minutes, three of us.
screen-share-leak | When he moved the slide away there were four Zooms under it, all running, all with people.
persona-collision | In one someone asked "still with us, Tyler?" and he, our Matteo, unmuted there and said yes.
- | Our own slide stayed on "Any questions?"

- | Museum of clocks, cataloguing, grant for a year.
~screen-share-leak | When she moved the slide, three further Zooms were running underneath.
- | I heard my own heart tick.
= tool-agreed | All ours: her sound, our interpreter's and the recording each have a room, Baptiste had set it so and forgot to tell me.
- | She dated my carriage clock from its screws.

- | Airport ground handling, planning; HR's Danuta to the duty manager.
- | He'll be on shift on the 3rd if you agree.
id-photo-mismatch | I don't: the man on my screen had brows that meet, on the pass they don't, and the pass is this year's.
refuses-id | He's put the pass away "for safety" and won't get it out.
- | Your call.

- | Airport ground handling, ramp; HR's Danuta to the duty manager.
~id-photo-mismatch | The pass shows a beardless boy with one eyebrow raised, the screen shows Rasputin.
= id-verified-in-person | Airport police ran the chip with the man before them: fits, fingers too.
- | He'd been on a trawler since March, no blades.
- | Ramp from the 3rd.

- | Veterans' charity, grants officer. Volunteer interviewer, retired colonel.
- | He says second battalion, Osnabrück, '03.
false-premise-accepted | Enquired after old Sergeant Pettifer, whom I'd invented on the stairs. He'd shared a tent with him.
employer-detail-unknown | Which barracks? Which colour of lanyard? Which way to the mess? "It's been a while."
- | One forgets things. Not the way to the mess.

- | Veterans' charity, shop rota. Retired colonel.
~employer-detail-unknown | Served at Osnabrück and had no notion of the mess.
= employer-confirmed | Records office, by return: six weeks on attachment, all of it in the field hospital with a broken jaw.
- | One does not find the mess with a straw.
- | Shop rota's his.

- | Podiatry software, implementation. Trainer Olga.
skill-gap | Sold us in the demo his own add-on; given a blank tenant, he clicked Help.
proxy-interviewer | The demo's voice we met again a week on, under another candidate, in the same turtleneck.
- | Turtleneck was good.
- | I've noted both names for Legal.

- | Orthopaedic shoes, implementation. Trainer Olga.
~proxy-interviewer | The man in the turtleneck again, now next to a third candidate, nodding.
- | I stopped the talk and asked who he is.
= sharing-explained | Her career coach from the retraining scheme; by their contract he sits in, silent, and the scheme's office gave me his staff number.
own-work-explained | She built the size table in a blank tenant, coach in the corridor.

- | Wild-camping app, community manager. We're in Spey Bay.
cannot-answer-local | "Aye, from Elgin," and asked how to say it he rhymed it with "bell-jin".
- | Two of us are from there.
timezone-mismatch | It's light till eleven here in June. His was black by six.
- | Good with trolls, I'd think.

- | Wild-camping app, moderator. We're in Spey Bay.
~cannot-answer-local | "From Elgin," and knows not one street of it.
= discrepancy-explained | Elgin, Illinois, as plain on her form as the nose on my face; I'd read it at one in the morning.
- | She was polite enough to ask about the cathedral.

- | Sewing pattern firm, grader. Conversation took place in June heat.
deepfake-artifacts | The pins in her mouth went through her lip.
live-check-refused | "Take one out for me?" "It's better this way."
- | Grading rules known by heart.
account-control-failed | Her shop's login she wouldn't open, she'd "have to ask Max".

- | Sewing pattern firm, sample room. June heat.
~deepfake-artifacts | A dark bar ran down her cheek and ate her ear, over and over.
= trouble-explained | Ceiling fan. Its shadow. She stopped it with a broom.
- | Sets a sleeve like my grandmother.
