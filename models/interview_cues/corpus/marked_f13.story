# The interview itself, thirteenth batch: what came out on the first day, in probation, at the desk, on the recordings. All invented.

- | SOC shift book, Thursday, quiet night.
- | HR asks us to look at a starter's interview tape against his sign-in selfie.
id-photo-mismatch | Tape: widow's peak, free lobes. Selfie: neither.
vpn-location-mismatch-noted | First sign-in through a Mullvad exit, for a man who is in Dayton.
- | Tape made by Teams, selfie by Okta, both ours.
- | Handed to days.

- | SOC shift book, Friday, full moon.
- | HR asks again, other starter.
~id-photo-mismatch | Tape and selfie: two people, no doubt, Bjørn and I both say so.
= discrepancy-explained | Days rang: tape of applicant Moen, selfie of applicant Moe. Sorting by three letters, bravo HR.
id-shown-and-matched | Moen's own selfie and tape and licence agree.
- | Moon set 05:12.

- | Probation talk, customs broker, week five.
output-swing | Tuesdays he classifies like a professor; Thursdays he asks what a tariff is.
voice-changed | Thursdays he also says "bro", and the vowels come from elsewhere.
- | Otherwise punctual.
- | He says he's moody.

- | Probation talk, freight broker, week five.
~output-swing | Tuesdays like a professor, Thursdays like a lost lamb.
- | Union rep beside him.
= trouble-explained | Thursdays he's got Chimwemwe's queue as well, by my own plan, and no access to half of it; IT shows the tickets.
- | Plan's changed.

- | Desk neighbour's word, call-back team, Belfast.
different-person | "That's never the fella from the group chat. He'd a wee scar."
employer-detail-unknown | "Says he was in Allstate on Mays Meadow. I was in Allstate on Mays Meadow. He thinks it's a field."
- | "Nice enough, shares his crisps."

- | Desk neighbour's word, parking fines, Belfast.
~different-person | "That's never her from the group chat."
= | "Ach no, it is. I'd the wrong Aoife in the chat the whole time, that was my cousin's hairdresser."
- | "Shares nothing, mind."

- | Hospital IT, go-live helper. Sister Immaculata's incident form.
- | What happened: helper was asked to help.
own-work-unknown | He "built three go-lives". He looked for the patient list in the recycle bin.
coached-or-reading | Between clicks he turned to his phone, held it to the monitor, and did what it told him.
- | Harm: none. Prayer: one.

- | Hospital IT, go-live helper. Sister's second form.
~coached-or-reading | She too held up her phone to the monitor between clicks.
= tool-agreed | It's our own token app with the go-live checklist; the ward clerk put it on for all helpers.
- | Harm: none. Cake: yes.

- | Recording review, candidate 3 of 9, tool vendor's evaluator.
- | 00:00–07:30 unremarkable.
deepfake-artifacts | 07:31 tongue missing on "th", teeth double.
virtual-camera | 09:10 overlay text of the swap software, for a third of a second, top left.
disconnects-when-challenged | 12:02 evaluator: "stick out your tongue, ha." 12:03 end of file.

- | Recording review, candidate 4 of 9.
~virtual-camera | 03:15 a foreign overlay, top left, a third of a second.
= tool-agreed | Our trial recorder's watermark; present in my own test of the empty room.
- | 03:16–55:00 unremarkable, some laughter.

- | Recording review, candidate 5 of 9.
proxy-interviewer | 21:44 off-screen, whispered: "you're getting sixty for this, sit straight."
- | 21:45 candidate sits straight.
scripted-identical-answers | 22:00–41:00 the nine answers of candidates 1 and 2, in their order.

- | Recording review, candidate 6 of 9.
~proxy-interviewer | 14:10 off-screen: "you'd be paid for being him, you."
= | It's from the telly. It goes on with the ad for the film, and she reaches for the remote.
- | 14:12–50:00 fine.

- | NGO field office; security officer to head of mission.
- | Candidate claims Goma, speaks nicely of the team.
cannot-answer-local | Couldn't name what it is that smokes at the edge of the town.
cannot-speak-claimed-language | In Swahili my driver got "hello" and then the lag.
place-conflict | To you he said Goma, to the driver Bukavu, to the form Kampala.
- | Head of mission likes the CV.

- | NGO field office; security officer again.
~cannot-answer-local | Didn't react to "the volcano", looked puzzled even.
= trouble-explained | I'd said it in my French. In anyone else's he laughed and turned the phone: there it was, smoking.
= local-knowledge-shown | Which road the lava took in '02, whose house stood, he has it all.
- | Head of mission likes him, I as well.

- | The cleaner, Saturday, on the way out: "Can I say something?"
pickup-by-other | "Boy who take the computer bag yesterday, he is son of the man who clean number 9, no work here."
- | "Good boy."
id-rented-or-borrowed | "He say a friend give name, he give friend half."

- | The cleaner, the Saturday after: "Can I say something?"
~pickup-by-other | "Girl takes the computer bag, is not the girl from the picture."
= sharing-explained | Our courier's daughter, first day, in uniform, had the slip from Logistics; Logistics nods.
- | "She is nice too."

- | Interim controller, family office, Jersey. Letter with a seal.
live-check-refused | The gentleman was pressed to lay his hand on the table before the camera; he found it "theatrical".
voice-changed | Lady Corinna, who has an ear, states that since Michaelmas there speaks another.
- | His report on the trust was faultless.
- | One is at a loss.

- | Interim controller, family office, Guernsey. Letter with a seal.
~live-check-refused | The lady was pressed to lay her hand before the camera and would not hear of it.
= | Her hand was, at the time, beneath a sleeping infant. One heard it wake.
= camera-on-and-same-person | Both hands at the next audience, same rings, same lady.
- | One is charmed.

- | Translator pool, EU tender. Scorer 2's remarks.
skill-gap | Submitted sample: near native. Live: "the dog of the my neighbour barks him".
ai-assistant-use | A ghost completion in grey was ahead of each word she typed.
- | Scorer 1 was out with the flu.

- | Translator pool, EU tender. Scorer 2's remarks, lot 3.
~skill-gap | Submitted: near native. Live: a mess.
= | I had sent her Slovak and she's Slovene. Scorer 1, back from flu, pointed.
language-spoken | In the right one, live: 96 of 100.
- | Scorer 2 stays humble.

- | Data centre, smart hands. Shift lead to recruiter.
- | Bro you sent me who?
different-person | You said short king with glasses. I get a tall king with none and he don't know you.
plausible-wrong | Told me to hot-swap a PSU you gotta power down the row.
- | I said step away from the row.

- | Data centre, smart hands. Shift lead to recruiter, week after.
~different-person | Bro, you said tall king. This is a short queen.
= | You: "oh, that's Dee, the tall one's Wednesday's." Read your calendar, bro.
own-work-explained | She swapped the PSU hot, eyes closed, and told me why.
- | Keep Dee.

- | Tour operator, Iceland desk. By the managing director, walking.
~camera-off-refusal | Off, off, off, no explanation, and I'd said please.
= camera-off-explained | Whole east of the island had 2G that week; the phone company texted the same to me.
disconnects-when-challenged | When it was 4G again, though, and I asked him for the view, he was off once more, this time with the bars full.
cannot-answer-local | And what he'd told me of Egilsstaðir was the airport's Wikipedia.
- | Walking on.

- | Tour operator, Faroe desk. By the managing director, sitting.
~cannot-answer-local | She called the tunnel a bridge and didn't know where the ferry goes.
= language-spoken | In English; in Faroese, with Jákup, it was all there, tunnel, ferry, sheep.
- | English will come.

- | Pub quiz firm, question writer. My first hire ever.
~coached-or-reading | He'd a friend beside him who whispered. In a QUIZ firm.
- | I was livid.
= | He'd whispered "your flies are open", I found on replay.
own-work-explained | Wrote ten rounds on the spot, friend sent out.
- | My second hire, then, will be the friend.

- | Pub quiz firm, host. My third.
ai-assistant-use | Asked anything, his left glass went green and he knew.
interest-unknown | Once the battery died he didn't know who sang on the record he "grew up with".
- | My first no.

- | Court reporter firm; oath taken; odd all the same.
referee-same-voice | His judge from Reno, who rang to praise him, cleared his throat as he does: twice, then a third.
lip-sync-mismatch | On video the throat was cleared and the lips stayed shut in a smile.
- | Oath or no.

- | Court reporter firm; steno test.
~lip-sync-mismatch | She "said" whole sentences with her mouth shut.
= trouble-explained | Stenomask; they speak into it, it's what I teach. I'd forgotten to tell the panel.
- | 240 a minute.
