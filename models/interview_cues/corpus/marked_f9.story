# The interview itself, ninth batch: excuses that were looked into, green ticks that prove little, and real ends. All invented.

- | Utilities billing, Omaha. Sandy's summary.
background-check-clear | Check is back clean as a whistle.
different-person | Clean for whom, though: the face in the June tape has a widow's peak, the face at orientation hasn't.
- | He put it down to a transplant.
- | The clinic he named does feet.

- | Utilities billing, Tulsa.
~different-person | Widow's peak in June, none in July.
- | I had the word impostor on my tongue.
= discrepancy-explained | It's a hairpiece, he took it off in front of me and of Sandy, and we both felt like heels.
background-check-clear | Check came back the day after, nothing on it.

- | Optician chain, lens orders.
background-call-center | She had a hall of people at her back and said it was the wedding of her cousin.
- | Half an hour later I rang again unasked.
scripted-identical-answers | The wedding guests were at "where do you see yourself in five years", all of them.
- | Mazel tov.

- | Optician chain, frame buyer.
= | Wrote on Monday already: "my cousin marries on Thursday, it'll be loud, shall we move it?"
~background-call-center | On Thursday then: brass, shrieks, two hundred people.
- | We should have moved it.
- | Congratulations to the cousin.

- | Meteorological service, duty log writer.
disconnects-when-challenged | "There's a thunderstorm," he said, when I wished to see his desk, and left.
- | I'm the meteorological service.
? | There was a high from there to the Azores.
live-check-refused | Tried for the desk again under blue sky. No desk.

- | Meteorological service, archive.
~disconnects-when-challenged | "Thunderstorm," he said, and left, and I laughed aloud.
= trouble-explained | Our lightning net has it: strike, 400 metres from his roof, the minute he went.
- | I've stopped laughing.
- | Second talk Tuesday.

- | Paper recycling, weighbridge clerk, remote since the flood.
refuses-id | ID's with the police, he says, as he's been robbed.
- | Which station? Sunderland Central.
- | They've never heard of a robbery of his, nor of him.
avoids-in-person | We'd come with a scanner to the station itself; he'd rather not trouble them.

- | Paper recycling, yard clerk.
~refuses-id | "No ID," she said, "no, none, can't."
= | Police confirmed on the main number: handbag lifted on the 4th, case number matches.
= id-verified-in-person | New passport collected on the 20th, and Gav saw it at the gate before it was a day old.
- | Gav saw her face, too, he says it's a nice one.

- | Telecom, field planner. From the quality team.
- | Vendor's identity check: passed.
employer-confirmed | Former employer, by its switchboard: a man of that name, yes, five good years.
id-photo-mismatch | Former employer's own badge photo, sent with their OK: a stranger to each of us.
- | The name's real. That's about all.

- | Telecom, duct survey.
~id-photo-mismatch | Former employer's badge photo: a stranger to us.
- | Case opened at 9.
= discrepancy-explained | They'd sent Dave Hollis of the night shift, not Dave Hollis of ducts; the second mail has ours, grin and all.
- | Case shut at 9:40.

- | Nursery (plants), invoicing.
voice-changed | His voice broke in mid-talk, as a boy's does, and stayed broken. He's forty-four.
- | "Hay fever," he wrote.
- | January.
lip-sync-mismatch | And with the hay fever the mouth was no longer his own.

- | Nursery (children), invoicing.
~voice-changed | Her voice broke in mid-talk and stayed broken.
= trouble-explained | Hay fever; my own eyes were running, the linden's in bloom at both ends.
- | Invoices clean.

- | Shipyard, welding records. The union rep's letter.
id-shown-and-matched | Papers were shown on screen, name and face in order, I grant that.
shared-account | But the lad's brother-in-law has told half the pub he "does the clicking" in that job, nights, for a third.
different-person | And on Tuesday it was the brother-in-law who sat in the camera, in the lad's cap.
- | Brothers, I speak up with no joy.

- | Shipyard, paint records. The union rep's other letter.
~shared-account | The lad's brother-in-law boasts he's "in on that job".
= | In it he is: he's the firm's cleaner, has been for nine years, I've his card in my drawer.
camera-on-and-same-person | In all our talks it was the lad himself.
- | Brothers, with joy.

- | Laundry chain, route software.
ai-assistant-use | Her replies had footnotes. Spoken footnotes. "Source one."
- | She said she's academic.
school-denies | Academy says: unknown here.
- | And yet the nicest person of the week.

- | Laundry chain, second seat.
~ai-assistant-use | "Source one, source two," said the lad after each reply.
= | He's a fact-checker by trade, twelve years at the weekly, and the habit's on his own mug.
employer-confirmed | Weekly's front desk put me through to his chief, who misses him.
- | Starch or no starch.

- | Roofers' guild, website.
own-device-insisted | "My own machine or no talk," so we let him.
machine-emulated | Proctor says it's a VM inside a VM.
skill-gap | Asked to nudge a div by five pixels, he nudged the whole guild off the page.
- | Guild master took it with humour.

- | Roofers' guild, newsletter.
~machine-emulated | Proctor tool screamed "virtual machine".
= tool-agreed | It's the one our contractor set up for all applicants, so they'd be on equal ground.
- | Newsletter reads well.
- | Guild master wants more pictures of roofs.

- | Emergency vet, night line. Notes of three of us.
? | A: gentle voice. B: gentle voice. C: gentle voice, but mine was a man's.
voice-changed | A and B heard an alto, C a half hour later a light baritone, and all of us spoke to "her".
cannot-answer-local | B asked for the nearest chemist. "The internet."
contradicts-resume | A had her at two dogs, C at being allergic to them since birth.
- | We vote on Friday.

- | Emergency vet, day line.
- | A: abrupt. B: abrupt. C: abrupt, but knows bloat.
~cannot-answer-local | Doesn't know the chemist, the park, nor where one eats.
= | He's on nights since he came, fourteen months in a lorry cab; the haulier's office faxed us the rota, faxed!
- | We've voted: yes.

- | Tram museum, donations database.
- | Candidate 1 cancelled. Candidate 2 wept from joy. Candidate 3:
own-work-unknown | Candidate 3 showed us "his" donations dashboard and, asked to sort by year, rang someone.
coached-or-reading | That someone stayed on the speaker, as if it were the custom.
- | Candidate 4 to follow.

- | Tram museum, candidate 4.
~coached-or-reading | She rang someone in mid-talk, too, and repeated what he told her.
= | Only as I'd asked her for her tax class and she had to ask her husband, live, loud, funny.
own-work-explained | Sorted, filtered, drilled by herself.
- | Candidate 5 not needed.

- | Steel trader, hedging. Compliance note.
virtual-camera | Applicant's feed flagged as synthetic source.
- | Applicant's statement: graphics driver.
? | IT reproduced on same driver: no flag.
idcheck-abandoned | Applicant then asked to redo the ID check, started it and let it lapse at the blink test.

- | Steel trader, warehouse receipts. Compliance note.
~virtual-camera | Applicant's feed flagged as synthetic source.
- | Applicant's statement: graphics driver.
= trouble-explained | IT reproduced on same driver: same flag, four laptops out of four.
- | Note closed, driver blacklisted.

- | Language school, admin. I, Mireille, was moved.
cannot-speak-claimed-language | Fifteen minutes of my slow, kind French and he, of Lausanne by birth, "pardon, connection".
- | The connection was a dream in English.
- | Colleague tried in writing.
ai-assistant-use | In writing came a sonnet. In nine seconds. With "Voici un sonnet".
- | I was moved all the same.

- | Language school, teacher.
~cannot-speak-claimed-language | She has Lausanne by birth and can't put three words of French together.
= | Left at six weeks old in a basket, as her mother likes to say; birth's all she has from there, and all she claims.
- | We need her for Turkish.
language-spoken | Turkish she has, my Kemal was on his knees.

- | Bailiff's office. Dry.
phone-unreachable | Number given rings at no time.
name-mismatch-on-call | On video appeared "guest_rtx".
evades-personal-questions | Questions as to abode, kin and last wage were met with a smile.
- | Costs of proceedings: nil.

- | Bailiff's office. Dry.
~phone-unreachable | Number given rings at no time.
= discrepancy-explained | Digit transposed by our typist; with 21 for 12, she answers at once.
- | Costs of proceedings: nil, embarrassment: some.

- | Family firm, doors. Sister writes to brother.
- | You liked him. I liked him.
proxy-interviewer | Papa's barber has the same man as "consultant for interviews" on a card in his window: face, number, price.
- | We liked a consultant.

- | Family firm, doors. Brother writes to sister.
~proxy-interviewer | I saw ours on a leaflet as well, "I'll do your interview!"
= discrepancy-explained | He PRINTS leaflets. That's the sample. The customer's name is on the back and it's not his face.
- | You may like him again.
