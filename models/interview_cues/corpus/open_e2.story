# e2: practical tests, trial shifts, workshop and ward

- | Trial shift, bakery, 04:00 start.
? | Eleven years a baker on paper; asked which drawer the scales would be in and weighed the salt in the cup.
? | Held the lame by the blade.
- | Sent home at seven with pay.

- | Trial shift, bakery.
~? | Eleven years a baker on paper, but could not start our oven.
= | Deck oven is gas, his were all electric, the old boss says the same. After one showing he ran it alone.

? | Weld test piece was already cold when I came back after four minutes.
- | Visual inspection good.

~? | Weld test piece was cold when I came back.
= | Quenched it himself, test sheet point 6 says so.

? | The man who did the plastering trial had paint under his nails from another site and signed the sheet with the name of his cousin, then crossed it out.
- | Wall is flat.

- | Hairdresser, model cut.
- | Brought own scissors, left handed.
- | Shaky first ten min, then good.

? | Sent in a film of herself cutting a bob; hands in the film carry a tattoo, hers do not.
- | Salon owner wants to see her anyway.

~? | Hands in the film carry a tattoo, hers none.
= | Henna, she said. Salon where it was filmed keeps the booking for a wedding week, and shows her face in the mirror.

- | CNC setter, two-hour practical at the Brno plant.
? | He listed the Fanuc control for nine years. Looked for the mouse.
- | Foreman stayed polite.

- | CNC setter, two-hour practical.
- | Knows Heidenhain, not Fanuc, said so in the letter.
- | Needed a card with the key names.

? | Typing test at home 96 words a minute. Typing test in our room, same text length, 31.
- | Keyboard was the usual one.

~? | Typing test at home 96 words, in our room 31.
= | Room keyboard was French layout. On a QWERTY one she did 92.

? | Her take-home was a full cost model in 3 tabs. In the room she asked what the dollar sign in a cell is for.
- | Finance director was sitting in.

~? | Take-home perfect, in the room did not know where the menu was.
= | Our Excel is in Finnish. Switched to English and she rebuilt tab 2 in twelve minutes.

- | Blood draw simulation, arm model.
? | Tied the tourniquet below the site. Claims 400 draws a month for three years.
? | The clinic she named draws no blood, sends everyone to the hospital across the road.

- | Blood draw simulation, arm model.
- | First attempt missed, model is ten years old and hard.
- | Second fine.

? | Sous chef asked him for a brunoise. He took out his phone, read a while, asked if we had it frozen.
- | CV: two starred kitchens.

? | Of the two starred kitchens, one answered: "He delivered fish here."

~? | One of the two kitchens said "he delivered fish here".
= | Chef rang back: that was the older Bilal, this one had the garde manger from 2020, roster pages attached.

- | Crane sim, 40 min.
- | Bit rough on the slew, it is a different stick layout to the Liebherr.
- | Passed.

? | Signed the tower crane log of the trial with ticket number ending 4471. The Polish inspectorate gave 4471 to a woman in Łódź.

~? | Ticket number he wrote in the log belongs to a woman.
= | He had swapped the last two digits, card shows 4417, inspectorate says valid.

? | Asked to do the second half of the test without headset. Score in the first half 19 of 20, in the second 3.
- | Same difficulty, shuffled by the tool.

~? | Second half of the test much weaker than the first.
= | Fire drill. Log has him out of the building 25 of the 40 minutes.

- | Live SQL, shared editor.
? | Pasted 60 lines at 14:02:11, asked at 14:03 what a join was.
- | Polite.

- | Live SQL, shared editor.
- | Pasted his own snippet library, he had asked beforehand, we allowed it.
- | Explained each one.

? | Candidate was to come to the whiteboard. Said his arm was hurt. Left the room carrying two bags and a bicycle.
- | Had done well in the remote rounds.

? | Electrician trial: isolated nothing, put hand to the busbar, I hit the stop. JIB card says approved electrician since 2012.
- | Incident report filed.
- | Tea for everyone.

- | Electrician trial in Malmö.
- | Reads Swedish drawings slowly, served his time in Porto.
- | Isolation done by the book.

? | Lab: titration at the bench, needed the flask explained. Thesis is on volumetric analysis.
- | Supervisor at the university says thesis under that title was by someone who has since died.

? | Locksmith test. He asked us for the key.
- | Training firm on his certificate lets out bouncy castles.

- | Locksmith test, 18 minutes, two picks broken.
- | Fine for a junior.

? | Sign language interpreter trial. The deaf client told me afterwards by text that she had signed the alphabet and little else.
- | Her level on the form: 6.

~? | The deaf client said he did not understand the interpreter.
= | Client uses Flemish signs, interpreter Dutch ones. Agency had noted region wrong, next client happy.

? | Tractor with GPS steering, claims four harvests on it. Asked for the cable to pair his phone, then drove the headland by hand and took out two rows.
- | Farmer not amused.

- | Tractor trial, drove the headland by hand because the antenna was down, we forgot to say.
- | Tidy rows.

? | She finished the translation test, 1,200 words of patent text, in the time it takes to read it once. In the room next day could not say what the invention did.

~? | 1,200 words of patent text handed in after 15 minutes.
= | The same patent family she translated in 2022, her name is in the EPO file. We changed the text, took her two hours.

? | Barista trial. Somebody else's apron name, and he answered to it all shift.
- | Coffee good.

- | Barista trial. Wore Kasia's apron, hers was in the wash.
- | Latte art not needed.

? | Care home night trial, resident with dementia. She wrote the round at 02:00 and 04:00; door sensors show nobody on the corridor from 00:50.
- | Handover was fluent.

~? | She wrote the 02:00 round; door sensors show nobody on the corridor.
= | Sensor gateway was down from midnight to five, ticket from the vendor. Camera at the lift has her at 02:03 and 04:01.

? | Pilot assessment, fixed base simulator. Log book 3,100 hours. Asked where the trim wheel was.
? | The registrations he listed were gliders.

- | Pilot assessment. Airbus hours only, first time on a Boeing layout, hunted for switches.
- | Flying skills above line.

? | Drone roofing survey. Had his friend fly, said nothing, hoped we watched the screen and not the roof.
- | Images sharp.

- | Drone survey with a spotter as the law asks.
- | Both names on the sheet.

? | Butcher. Knife work like a pro, but face is not the one we had in the interview on Monday, who had a full head of hair and was a head shorter.

~? | Butcher on trial was not the man we had on Monday.
= | Agency sent cover because of the flu, mail at 05:40 in the other inbox, own name and card given at the gate.

? | Data entry test, invigilated online. For six minutes the mouse moved in steps of exactly 10 pixels.
? | Remote session icon in the tray when he alt-tabbed.

~? | Remote session icon in the tray during the test.
= | Our own proctor tool, support confirms the icon and session id.

- | Test centre in Nairobi.
- | Candidate came 20 minutes late, matatu strike.
- | Invigilator let her start.

? | Test centre photo: man with glasses. Interview: man with glasses. Ears are attached on one and free on the other.
- | Score 98th percentile.

? | Was given a broken pump to find the fault. Went to the toilet, came back, went straight to the seal without touching anything else. Phone warm on the cistern lid.
- | Workshop has no signal apart from the toilet.

- | Given a broken pump. Found the seal at once, heard it.
- | Thirty years of pumps.

? | Dressmaker, asked to thread our overlocker. Brought sample jackets with cut-out labels; one label still in the lining, a shop in Oporto, price tag 89.
- | Owner kept a photo.

~? | Sample jackets had shop labels inside.
= | She sews for that shop. Owner there sent the outworker invoices and the paper pattern with her initials.

- | Phone support role play.
- | Froze on the angry customer, asked to start over.
- | Second go natural.

? | Phone support role play. Her answers came on the line half a second before her mouth did, then the line dropped and the mouth went on.

? | Dental nurse, chairside. Dentist asked for a Luxator, got the mirror; asked for the aspirator, she looked at the door.
? | Registration number on her tunic pin is a hygienist in Exeter, who is on maternity leave.
- | Morning list finished late.

- | Dental nurse, chairside. Asked for a Luxator by brand, we call it elevator here.
- | Otherwise quick.

? | He brought the chair he had "made for the guild exam". Our apprentice turned it over: flat-pack cam locks.
- | Wood oil smell.

? | Live coding, pair from our side. Comment in his editor in another language ended with a name and "answer 4 next".
- | He deleted it.

- | Live coding, comments in Ukrainian, that is how he thinks.
- | Read them to us.
