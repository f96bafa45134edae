# The interview itself, eleventh batch: no two in the same house; ends that come late, or early, or from a third person. All invented.

- | Grain elevator, remote scale-house clerk, Saskatchewan.
~long-latency-answers | You'd say a thing and then nothing, nothing, nothing, and there's your answer.
- | Wrote him off at the half hour.
- | Then the boss rang from the same town.
- | Nothing, nothing, nothing.
= trouble-explained | It's the town. One microwave hop and a bad one; come Monday SaskTel swapped it and the lad was quick as a whip.

- | Mosaics restorer, inventory database, Ravenna.
coached-or-reading | The earring spoke. I heard it say "sixth century" before she did.
plausible-wrong | And it was the fifth, it always was.
- | Wonderful hands.
evades-personal-questions | Her school, her street, her last chief: all "of no importance".

- | Snow clearing contractor, dispatcher, autumn.
- | First one who's ever asked about our salt.
~id-photo-mismatch | Licence photo though: that's a teenager with spots and a quiff.
- | I turned it this way and that.
= | Issued 2004, valid for life, they do that here; my own is worse.
id-shown-and-matched | Name, number and signature tally, and so do the ears.

- | Blood pressure app, Android. Email to the founder.
- | Hey Kim, I know you're in a rush.
different-person | The person I coded with and the person you had lunch with can't be one, mine has a prosthetic left hand.
- | You said he juggled.
name-mismatch-on-call | Also mine was "Zed-PC" for the first minute.
- | Sleep on it?

- | Tea importer, Assam list. Auntie interviews, nephew writes.
~refuses-id | Auntie says show me card, girl says no auntie.
- | Auntie offended, girl silent, me in the middle.
= | Girl later: agency told all of them, never on camera, since some fellow made copies. Agency's circular lies here.
= id-verified-in-person | Card came in her own hand to Garia office, auntie put on both glasses.
- | Auntie not offended.

- | Concrete pump hire, night dispatcher.
background-call-center | Behind him men say the same hello, my name is, every half minute, different names.
long-latency-answers | Him, he'd first go still, then get up to speed like our old Putzmeister. Each and every time.
- | Cheap, willing.
overqualified-lowball | Took eleven an hour with a master's, and thanked us.

- | Sea school, e-learning tutor, Rijeka.
~name-mismatch-on-call | Displayed name: "Captain Underpants".
- | The commodore was not amused.
= sharing-explained | Grandson had been at the tablet; he came, he confessed, he saluted.
language-spoken | Tutor's Croatian, Italian and swearing all in order.
- | Commodore amused.

- | Foster agency, case software. Two social workers on the call.
scripted-identical-answers | Four children's cases, four times "I listen actively and escalate appropriately".
disconnects-when-challenged | Judith asked what she'd say to a kid who bites. We listened actively to nothing; she was off.
- | Escalated appropriately.

- | Carnival floats, bookkeeping, Basel, by Sepp.
~voice-changed | On the phone a Bernese bear, on video a little Zürich mouse.
- | My notes say: never the same.
- | I asked her straight.
= trouble-explained | Phone was her mother reading the fax number to me, and so it says in my own notes one page on.
- | Sepp should turn pages.

- | Beverage cans, MES engineer. Plant manager.
- | He draws a seamer well enough.
deepfake-artifacts | His specs sat on a cheek that wasn't always under them.
live-check-refused | "Take 'em off for me." "My eyes are sensitive." "Just a second." "No."
- | My eyes are sensitive as well.

- | River pilots' office, tide tables.
~disconnects-when-challenged | Gone in the midst of the oral, on the hardest one.
- | Out of time, out of luck, I thought.
- | Tuesday he's in the doorway, soaked.
= | Had cycled 14 km to tell us that a digger had cut the cable; it's in the Zeitung, page 3, with the digger.
own-work-explained | Did the hardest one dripping on our parquet.

- | Payroll bureau, Manila nights, US days.
proxy-interviewer | His group chat leaked: "who can be me at 9? must know ADP. will pay GCash."
- | "Me," wrote someone. We'd liked Someone.
crypto-or-third-party-payment | Wages please to Someone's account.
- | Both blocked.

- | Physio practice, reception. I type with one finger.
~evades-personal-questions | wont say why she left the last place. three times i ask
= referee-confirmed | the chief there, through the clinics exchange: boss groped, she sued, she won, best we had
- | i stop asking
- | she starts monday

- | Stamp dealer, online auctions.
cannot-answer-local | Lives in Liechtenstein and took Vaduz for a lake.
id-data-mismatch | Card's postcode is one that country's never had; we do stamps, we know.
- | Well-mannered.
- | Wants a quick start.

- | Rescue-dog charity, adoption desk.
~background-call-center | Sixty hounds, four phones, a man yelling "next!".
- | No one could hear himself.
- | We loved it, somehow.
= trouble-explained | It's our own kennels in Cork. She'd gone to meet the dogs first and took our call in the yard!
met-in-person | Bríd shook her hand there, and so did Biscuit.

- | Fertiliser trade, broker's assistant.
voice-changed | In the break he forgot to mute: soprano cursing in another tongue, then the baritone "sorry for that".
synthetic-voice | The baritone has no wet sounds at all.
- | CBOT quotes right to the quarter.
- | Stefania is for trying him.

- | School photography, retouch, from home.
~own-work-unknown | She looked at her portfolio's best piece and asked me how it's done.
- | Bit cheeky?
= | She'd meant our slideshow effect. I'd pressed F.
own-work-explained | The piece itself she layered up anew in eight minutes flat.

- | Water-polo league, stats site.
skill-gap | His scraper as mailed in: art. With me watching: "how do I open a file?"
account-recent | GitHub begins the week we posted the ad, with "8 years of experience".
- | Good swimmer, he says.
- | Told the board.

- | Vet wholesaler, pricing. First day report.
~different-person | I'd waited for a tall woman in a green coat and a small one in a red coat said "here I am".
- | I let her stand in the rain, I admit.
= | The green one was a lady waiting for the bus, whom I'd waved at for ten minutes.
id-shown-and-matched | Small one's passport: small one.

- | Ambulance-chaser law firm, intake. They call it "growth".
- | Growth wanted ten hires by June.
persona-collision | Hire 4 picked up Hire 7's calls, by Hire 7's name, with Hire 4's sniffle.
same-photo-as-other | Hires 4 and 7 are also one picture flipped.
- | Growth says it's fine.

- | Ice-cream vans, stock app.
- | No oddity, just joy.
own-work-explained | Took my crash log, found the null, showed me, all in the time of a cornet.
camera-on-and-same-person | Freckles in round one, freckles in round three.

- | Cable car, ticketing. Report of the valley station.
~cannot-answer-local | Says he's from our valley and can't name one peak.
- | Not one! They're in the window.
- | I was going to write "liar".
= | Sightless since birth, and came with a dog. Which I'd have known had I opened the blinds. He named them by the wind.
- | Dog's called Eiger.

- | Solar leads call shop, trainer role.
ai-assistant-use | Her headset was on speaker by mistake: "Suggested response: empathize, then pivot."
- | She empathized, then pivoted.
cannot-speak-claimed-language | In Spanish, claimed native, she could do neither.
- | Gonzalo laughed out loud, which he shouldn't.

- | Peat bog restoration, drone maps.
~virtual-camera | "Source: NDI virtual input," says our logger.
- | Policy says to end the call at that.
- | I didn't, it was raining and I'd time.
= tool-agreed | NDI is how our AV crew patches the meeting hut, all six of that day came in on it, I included.
- | Maps are crisp.

- | Language app, Tagalog voice writer.
cannot-speak-claimed-language | "Kumain ka na?" asks Joy, which any lola asks you at the door. "Sorry, you're breaking up."
place-vague | Province? "North side."
- | Joy made adobo sad.

- | Chess federation, arbiter's assistant.
~coached-or-reading | He put his hand to his ear before all the hard ones. In chess we know what that is.
- | We had the ear looked at.
= trouble-explained | Otitis. Dr. Blum with torch: "red as a pepper." No bead, no wire.
own-work-explained | Then solved our Réti study under Blum's nose.

- | Chess federation, web shop.
ai-assistant-use | And he put his hand to his ear and there it was: a bead, with wire, talking.
- | Dr. Blum got it out with tweezers.
- | We've kept it for the museum.

- | Telehealth coder, ICD-10. Short mail from the vendor manager.
- | She's quick and she's cheap.
id-owner-denies | The coder whose certificate number she gave picked up in Boise and was cross: "who's using me?"
different-person | Also, last week's video: pierced nose. This week's: no hole.
- | Cheap, as I said.

- | Telehealth nurse educator. Short mail from the vendor manager.
~id-owner-denies | A woman in Boise picked up and said she had never applied to us.
= discrepancy-explained | Same name, other certificate, I'd read a 7 for a 1; ours is in Bend, number shows active with the board, with her picture.
- | Not cheap.
