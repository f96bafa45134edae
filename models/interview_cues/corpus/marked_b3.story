# Claimed employers, titles, resume mills, references, agencies; and their honest twins.
- | Slack, #hiring-ops, 09:12.
employer-denies | payroll provider for that startup runs w2s for everyone they ever had. 31 people. she isn't one of the 31
employer-young | also seed round was 2023 and she's "engineer no. 4, 2019" lol
- | who tells Marcus?
- | not it

- | Slack, #hiring-ops, next day.
~employer-denies | nobody at the startup knows the guy, i asked two of their engineers straight up
= | ok scratch that. he was the night shift from the Manila BPO, the office manager sent me a pic of him with the Christmas ham
- | marcus is happy again

- | Taxi medallion office, clerk's statement.
- | I processed Mr. R.'s paper on the Tuesday.
support-document-altered | The hologram on his hackney certificate scratched off with a thumbnail.
id-owner-denies | Plate holder no. 2210 came in person, a grandmother, and had lent her badge to no man alive.
- | She accepted a chair.

- | Taxi office, second clerk's statement.
~support-document-altered | I found no entry for his certificate in the county list, and told the supervisor it was a fake.
= | It was filed with the city. Before the boundary change his street was city.
- | Mr. S. was good about it and even fixed our blind.

- | Four names on the résumé, let's go down the list.
employer-untraceable | One: a brand of tinned peaches.
employer-address-empty | Two: car park behind the registry, tarmac since '98.
employer-denies | Three: polite lady, thick binder, no.
- | Four I didn't bother with.

- | Four firms listed by the crane driver.
~employer-untraceable | The first three don't exist, full stop, I was shouting at the screen.
= discrepancy-explained | Then Ola from the docks: all three were hulls of the same Gdynia yard, renamed at every bankruptcy, he drove there too.
employer-confirmed | Fourth picked up at once and vouched.
- | Medical on Friday.

- | Legal secretary, chambers want discretion.
referee-denied | Clerk to the chambers she names: "His Honour has been dead since the spring of 2011 and did his own typing."
referee-text-only | Yet His Honour replied to our form within the hour.
- | Clerk requested a copy for the common room.

- | Legal secretary, the one with the bicycle.
~referee-denied | Chambers deny that the referee was one of theirs.
= | He took silk and went across the square; plate on the new door, ink still wet.
= referee-confirmed | Went up, met him, he read me her last three opinions with pride.
- | Bicycle goes in the yard.

- | Mr. Bauer writes in English because his boss reads also.
- | The lady said she has led twenty persons in the paint shop.
contradicts-resume | I know this paint shop, it is five persons and a robot, and she was for the stickers.
- | She was a bit angry that I know.
- | I propose to say no.

- | Mr. Bauer writes second letter.
- | The next one said he has led sixty persons!
~contradicts-resume | His old chief wrote first: he has led nobody.
= | Chief has meant "on paper nobody", because all sixty were from the lending company; in truth he was the king of the hall.
employer-confirmed | This told me the personnel office, whom I found myself in the telephone book.
- | I propose to say yes.

- | Interviewing for a beekeeper is mostly silence.
employer-detail-unknown | How many hives had the abbey? "A lot." Which brother kept the extractor key? "The main one."
employer-denies | Abbot's secretary: two keepers in forty years, both tonsured.
- | He was stung on the way out.

- | Beekeeper no. 2, shorter silence.
~employer-detail-unknown | Could not say how many hives, nor name a single brother.
= | Contemplative house. Nobody speaks, nobody's introduced, and the hives get moved at night to the heather.
= | Abbot's secretary knew him by his whistling.
- | Not stung.

- | Re: agency timesheets, wk 31.
shared-account | Card swiped in at 06:02 in Hall B while its owner was at my own christening party, cake in hand.
agency-opaque | Agency: "We ensure continuity of presence." Of whose presence they don't say.
- | Dispute raised, 38 hours.

- | Re: agency timesheets, wk 32.
~shared-account | One badge, two women, I caught them on the turnstile film.
= | Dolores forgot hers, Ana let her through, guard's book has it with the minute.
- | Guard gets a biscuit.

- | A reference came by courier with a ribbon on it.
referee-untraceable | Consul General of a republic which abolished its consulates, so good luck finding him.
referee-shares-contact | Return address on the courier slip is the candidate's flat.
- | Ribbon reused for Mia's plait.

- | A reference came by hand.
~referee-shares-contact | Same flat number as hers, same bell!
= | Landlady. She ran the laundry downstairs where the girl did four years of sheets, and lets the room above.
= | Steam everywhere, she showed me the mangle the girl mended.
- | Sheets like paper.

- | QA contractor, exit note.
- | Liked by the canteen.
proxy-interviewer | Admitted on leaving that "the talker" from the consultancy had done our two calls, 300 flat.
resume-copied | The career we'd hired belongs to the talker's wife.
- | Laptop back, one key sticky.

- | QA contractor, entry note.
~proxy-interviewer | I was sure it wasn't him who'd done the Tuesday call.
= | New teeth. He brought the dentist's bill unasked and did his Tuesday party trick with the coin.
- | Laptop out, all keys fine.

- | Phone log, Mrs. Imrie, school kitchens.
- | 10:02 engaged.
phone-other-name | 10:15 "Chadha Minicabs?" when I'd dialled the head cook.
referee-same-wording | 10:40 other referee, "she's a treasure and a half" again, that's the second time today I've been sold one and a half treasures.
- | 10:55 gave up, made toast.

- | Phone log, Mrs. Imrie, continued.
~phone-other-name | 11:20 funeral parlour where the bursar should've been.
= | 11:24 my specs. A 3, not an 8.
referee-confirmed | 11:31 bursar, found on the county's own sheet, says eight years and never a burnt custard.
- | 11:40 toast cold.

- | Head of growth, very tanned.
profile-conflict | His page has him scaling a unicorn in Berlin; the form in my hand has the same eighteen months as "carer for father".
employer-denies | Unicorn's people team, ticket closed: "No match, current or alumni."
- | Father is a marathon runner by the look of the photos.

- | Head of growth, very pale.
~profile-conflict | Page says London till today, form says Leeds since March, so which?
= | She keeps the old line up as bait for headhunters and told us so with a grin in round one.
employer-confirmed | Leeds office manager gave me the start date off her lanyard list.
- | Pale from a winter of spreadsheets.

- | Escort vehicle driver for wide loads.
support-document-altered | What he's laminated is the sample page from the ministry's leaflet, name typed over MUSTER.
- | Asked whether it counts for Fridays.
- | It doesn't.

- | Wide loads, other driver.
~support-document-altered | Ministry's machine said NOT ISSUED in capitals.
= | Machine was down from the storm and says that to everyone till Wednesday; tried it with my own number, same.
= discrepancy-explained | Thursday it gave his class, date and photo.
- | Pilot car fuelled.

- | Ask them what they sell, says our lawyer.
employer-front | They sell "employment histories", tier silver 3 yrs, tier gold 7 yrs with payslips.
- | Ours was gold.
support-document-altered | The eighty-four payslips all came off one file, you can see where the net pay overruns its box.
- | Lawyer bought silver for evidence.

- | Payslips for the loan officer's file.
~support-document-altered | Net pay overruns its box on each one, like somebody typed over it.
= | Bureau's printer. My sister-in-law's from the same bureau overrun the same box.
= | And the tax office has the sums to the cent.
- | File complete, coffee earned.

- | Deckhand rotation, agency in Constanta.
different-person | Man on the gangway had no tattoo; the man on the video had an anchor up to his ear.
alias-used | Bosun called him Costel, he turned at "Ionut" too, and at "hey Marius".
- | Vessel sailed short.

- | Deckhand rotation, agency in Varna.
~different-person | Gangway photo and video were two men if ever I saw two.
= | Lost 30 kilos at the fat clinic, bosun's known him since school and pulled his ear for it.
= id-verified-in-person | Harbour police looked at seaman's book and face and waved him up.
- | Vessel sailed full.

- | Our bookkeeper's cousin recommended a reference service by mistake.
- | She thought it was for fridges.
referee-untraceable | "Pick your manager's accent, 49.90," and our finalist's manager had accent number four.
referee-same-voice | Finalist two's manager: number four as well, same chair squeak.
- | Cousin mortified.

- | Our finalist three is plain.
- | Two managers named, two desks rung, nothing strange.
- | He whistles when he thinks.

- | Quarry, shot-firer wanted.
- | Ticket looked right, beard looked right.
contradicts-resume | Inspectorate: "authorised to carry, never to fire." Which is a porter, in my book.
employer-denies | Granite people at Loch whatsit say the last stranger they employed was in 1987.
- | Blast postponed.

- | Quarry, other shot-firer.
~contradicts-resume | Inspectorate's card says "carry" only, so I sent him home, and I was rude.
= | He'd passed for firing on the 2nd; card goes to print on the 15th, their own man said, reading the exam sheet.
- | I drove over with a bottle.
- | Blast Tuesday, wind permitting.

- | Translator pool, spring intake.
resume-copied | Bio of applicant 6 is the bio of Hedda Wiik, down to her late dachshund.
id-owner-denies | Hedda: "That's me. I haven't applied. Who's walking my dog?"
- | Pool closed at 5.

- | Translator pool, late intake.
~resume-copied | Bio of applicant 9 is all Hedda Wiik again!!
= | It IS Hedda. She thought she might as well, now she knew of us.
- | Pool reopened at 5:10.

- | Garage, two mechanics, one bay.
- | Younger one was sent by Torque Staffing.
different-person | Not the lad they'd paraded on Thursday, that one knew a gearbox.
agency-opaque | Torque's office is a ringtone.
- | Bay empty again.

- | Garage, older mechanic.
~employer-address-empty | Place he says he worked for is a field with sheep.
= | Bypass went through it in '15. My dad had his Escort done there, he pointed at the very sheep.
- | Gearbox out by lunch.
