# Eighth series: aids, illness, care, faith, family; lines that look like cues and are none.

- | Deaf applicant, three-way call with a signing operator; the lag was about two seconds both ways.
- | The operator's face was on the tile for most of it, as it should be.
id-shown-and-matched | She put her card next to her own cheek at minute two, same person.
own-work-explained | Signed through the wiring of the greenhouse sensors and re-soldered one mid-sentence.

- | Facial paralysis on both sides, Möbius syndrome, told us in the covering letter.
- | Naturally the mouth barely moves when he talks.
lip-sync-mismatch | Junior colleague jotted down "mouth isn't saying what I hear".
camera-on-and-same-person | Met the same man in the corridor later, tie and all.

- | She wore a surgical mask throughout, transplant in May.
met-in-person | Sat two metres apart on the terrace in our coats.
id-verified-in-person | Lowered the mask for the guard, who compared and nodded.
- | Stock controller, hours to be built up slowly.

- | Interview with a Somali interpreter from the municipality's list.
- | Interpreter asked for shorter questions; our fault.
- | Two voices therefore on the recording, both are known to us.
own-work-explained | Repacked our sample pallet as he'd describe it, and told us why heavy goes over the axle.

- | He reads with a magnifier glass held to one eye, so his gaze is always off to the right.
- | Nobody minded after the first minute.
school-confirmed | Institute for the blind in Plovdiv confirmed his massage diploma by fax, they still fax.
- | Table and towels are ordered.

- | Dyslexic; has the question sheet read to him by an earpiece, HR had approved it.
tool-agreed | Earpiece and reader are ours, charged overnight in cabinet 2.
- | Glaziers don't need to spell.

- | Chronic fatigue, so three sessions of twenty minutes, all lying down.
- | The ceiling was the background. Fine ceiling.
camera-on-and-same-person | Same plait and same freckles in each third, and at the contract signing.

- | ADHD coach sat beside her with a timer.
coached-or-reading | From off screen: "now the second part", and she turned to the second part.
tool-agreed | The coach keeps her to time and nothing else, we'd cleared it with the equality officer.
- | Her own words, all of them, including the rude one.

- | Vocal cords gone after Covid.
- | Typed her answers in the chat while looking straight at us.
trouble-explained | The silence before each was just typing, keys clicking into the microphone.
- | Payroll needs quiet people anyway, says Rob.

- | Autistic applicant got the questions the day before. Policy.
- | He brought written answers and read them out, as we had invited him to.
own-work-explained | In the second half, unscripted, he drew the whole signalling plan of the model railway and rerouted it.
- | Best on the list.

- | Guide dog snored through the panel.
trouble-explained | The rattling on the tape that security asked about is Biscuit.
- | Biscuit has been given a lanyard.

- | Fled with the wrong passport: her sister's. She said so at the border and to us.
- | We sat with the refugee council's lawyer.
name-change-documented | Tribunal has restored her own name, ruling of 3 February, new travel document on the table.
id-shown-and-matched | In the new one it's her photograph and her print.

- | He is a Sikh and the passport is from before the beard.
id-photo-mismatch | Nobody would say the boy in the document is the man before me.
discrepancy-explained | Consulate compared chip data with his fingers and wrote that they are one.
- | Turban in our company blue, he's proud.

- | Ordained last year, formerly Kevin.
alias-used | Applies as Ananda Bhikkhu, tax office knows a Kevin Pruett.
name-change-documented | Ordination paper, abbot's seal, and both names on the tax office's letter.
- | Night reception, he's awake anyway.

- | Carer for twins with a rare thing.
hours-refused | Couldn't ever be had between four and seven.
discrepancy-explained | Feeding pumps, the hospital's plan has those hours in red.
- | We moved the stand-up to ten.

- | In the background something beeped all through and a lady counted.
trouble-explained | Infusion pump and nurse, he interviewed from the day clinic, told beforehand, badge visible.
- | CNC programmer, third try to come back.

- | Lives with five cousins, three apply here.
same-device-as-other | One tablet, three application forms within an hour.
sharing-explained | Their only tablet, church gave it; pastor and each cousin came by with cards.
- | We've two vans, so two jobs.

- | Returner after fifteen years with four children.
skill-gap | Take-home was lovely, at the live screen she could hardly open the sheet.
- | Weak one, no clear reason given but nerves and a new version.
- | Second live session is set for Tuesday.

- | Ex-soldier, both hands gone, works by voice.
voice-changed | Two speakers on the recording: one gruff, one like an announcer.
tool-agreed | Announcer is the dictation program reading back to him, occupational health installed it.
- | He edits film faster than our film editor.

- | Shelter for women, caseworker present by right.
place-vague | She'd give a county and nothing finer.
address-confirmed | Programme's office confirmed to our counsel that they hold the true address.
equipment-received-in-person | Took the notebook from my hand at the library, with her card.

- | Recovering gambler. His word.
crypto-or-third-party-payment | Pay please to his wife, he says.
discrepancy-explained | Treatment agreement with the clinic says so, wife and clinic both signed before our payroll lead.
- | A brave thing to tell a stranger.

- | Witness protection can't be mentioned, so I mention nothing.
- | Two years blank, no names, no towns.
background-check-clear | A police superintendent, reached via headquarters, wrote that nothing stands against him.
- | He'll do the archive.

- | Burn scars from a kitchen fire.
deepfake-artifacts | The colleague from afar thought the skin round the eyes swam like a bad filter.
discrepancy-explained | It's grafts. He came in, had soup with us, and taught us how to put out oil.
- | The colleague wrote a letter by hand.

- | Hearing aid whistles.
trouble-explained | Echo of her own voice was the loop coil under the desk, left when she switched it off.
- | Judge's clerk.

- | He faints at needles and asked a friend along for the drug test.
test-substituted | Lab rang: the arm they'd drawn from wasn't the arm of the man on our sheet.
discrepancy-explained | Lab's second call, red-faced: they had swapped two labels, same surname, video of the booth shows him.
- | Both are clean by the way.

- | Epileptic; gap in the middle of the test, ninety seconds.
- | His sister caught him, came into view, told us to wait.
own-work-explained | He went on where he'd stopped and explained the recursion he'd chosen.
- | Room with a carpet, please.

- | Mennonite couple, no photographs on principle.
- | The state ID without picture is legal there.
id-verified-in-person | Fingerprint and oath before the county notary.
- | Cheese room.

- | Parkinson's. Mask-like face, low voice.
synthetic-voice | One reviewer put down "monotone, generated".
- | One reviewer hadn't read page one.
met-in-person | I drove to him, helped carry in the wood.

- | She counts under her breath and touches the desk: OCD.
- | Nobody dictates to her, it's the number seven.
own-work-explained | Took apart her own tide tables and put in leap seconds.

- | Orthodox deacon, long Lent, low blood sugar at five.
- | Moved the call to ten.
referee-confirmed | The bishop's office, found in the yearbook, had the bishop ring me back himself.
- | He'll run our print shop.

- | Fostered in nine homes.
id-data-mismatch | Every paper has another address on it.
discrepancy-explained | Care-leaver's record from the council lists all nine with dates.
- | Wants to be a plumber "so that I stay."

- | Agoraphobic typist, mentioned above all in whispers.
avoids-in-person | Excused herself from the visit, the lunch and the fair.
- | No reason came to us; we can't ask.
employer-confirmed | Eleven years at the water board, their HR said over the main line.
- | Left so.

- | Cancer, hair gone, wig next day.
different-person | "Second-round woman's not first-round woman," Tomek pinged.
discrepancy-explained | Wig. She took it off, put it on, took it off, and Tomek apologised.
camera-on-and-same-person | All three calls compared frame by frame by someone who can: one person.

- | Hospital chaplaincy hires a Quaker.
refuses-background-check | Wouldn't swear the oath on the form.
discrepancy-explained | Quakers affirm; the second form has a box for that, and she ticked and signed it.
- | Silence is no obstacle in this job.

- | Man with a guide voice in his ear for the blind, untrue this one.
- | He told us he couldn't see, hence the voice.
coached-or-reading | Voice wasn't describing the screen, it was giving him the answers on VAT.
- | The association for the blind doesn't know of him, he parked his own car outside.

- | Woman with an ill child, untrue this one.
- | Every missed call, the clinic.
persona-collision | Another firm's stand-up was in those very half-hours and she reported there as "Carla".
- | The child exists and is well.

- | Man with a burnt-down house, untrue this one.
requests-laptop-reship | The box ought to go to his lawyer's, for the house was ash.
- | The house stands; our driver took a picture of its geraniums.
pickup-by-other | At the "lawyer's" a girl on a scooter signed with a squiggle and drove off.
