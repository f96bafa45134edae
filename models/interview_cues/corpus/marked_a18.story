# Video interviews with licensed people: seen, heard, and the papers in the hand
- | Pulmonologist, video, 18:00.
deepfake-artifacts | Stethoscope swung through his chin.
id-photo-mismatch | Board photograph: no cheekbones. Screen: all cheekbone.
- | Colleague Bea typed "???" in the side chat.
support-document-altered | Board confirmed by night that the licence shown belongs to a clinic, as an entity.
- | No second round.

- | Pulmonologist, video, 19:00.
~deepfake-artifacts | The stethoscope melted into her throat.
= trouble-explained | Beauty filter from her daughter's party, off with one click.
= camera-on-and-same-person | After it sharp and steady for the hour, the same as on the licence.
- | Bea typed "phew".

- | Air traffic instructor on Teams.
coached-or-reading | His lens gave it away, a reflected page scrolling whenever we asked.
plausible-wrong | Two aircraft head-on: "both turn left". God forbid.
support-document-altered | ATCO licence number's last seen in Shannon, on a woman, on leave.
- | She's back on Monday, and she'd like a word.

- | Air traffic instructor, Zoom.
~coached-or-reading | Eyes kept running from left to right.
= trouble-explained | Tower window behind the laptop, planes landing; he turned us round and we all went a bit quiet, A380.
- | Licence with the authority, rating current.

- | Veterinary pathologist.
background-call-center | Ten, twelve voices, all giving their date of birth.
name-mismatch-on-call | Tile read "Doc Team B (7)".
support-document-altered | The "diplomate" list ends three letters ahead of him.
- | We said bye to the seven.

- | Veterinary cardiologist.
~background-call-center | Whole room of people shouting figures back there.
= trouble-explained | Horse auction. He's the vet on duty, held a horse to the lens.
- | Diplomate, class of '15, on their list.

- | Chartered patent lawyer, Munich, video.
live-check-refused | Please wave the card? He couldn't "as a matter of dignity".
disconnects-when-challenged | Please read the card's last line? Call ended.
support-document-altered | Kammer says the number on the card is five digits, all theirs are six.
- | Coffee with the partners.

- | Chartered patent lawyer, Vienna, video.
~disconnects-when-challenged | At "please read us the card's number" he was away.
= trouble-explained | Fuse. Whole Gumpendorfer Strasse, utility's map shows it.
= id-shown-and-matched | From the neighbour's he rang, card up, number read, Kammer fine.
- | Partners nod.

- | Chef de partie, video from a kitchen.
different-person | Monday: left-handed, burn on the wrist. Thursday: right-handed, wrist like a baby.
skill-gap | Thursday's can't brunoise.
support-document-altered | CAP Cuisine belongs, says the academy, to neither of the two.
- | Table for two at 8 without them.

- | Chef de rang, video from a cellar.
~different-person | Monday left hand, Thursday right hand, and the mole had crossed to the other cheek.
= trouble-explained | Mirror view was on. Menu board behind him was backwards too, we replayed it.
- | CAP Restaurant, academy says yes.

- | School psychologist, phone then video.
voice-changed | Phone: warm alto with a lisp. Video: no lisp, no alto.
resume-copied | Publications were those of a woman in Bern.
id-owner-denies | Woman in Bern, by return: has the lisp, has the alto, has no job with us.
- | Chilling, honestly.

- | School psychologist, video then phone.
~voice-changed | The lisp was gone on the second day.
= trouble-explained | New retainer on day one, out for calls since; orthodontist's bill was offered, we declined.
- | Works with the shy ones.

- | Bus-company instructor, WhatsApp video.
virtual-camera | Picture source says "OBS" in small green letters.
support-document-altered | The ADI certificate he held was shiny on his side and blank when it tilted.
- | Depot manager wants to ask him to drive past.
avoids-in-person | He won't drive past.

- | Bus-company instructor number two.
~virtual-camera | "OBS Virtual Camera" on his tile.
= tool-agreed | He teaches theory nights through it; set up by county's digital desk, and he turned it off when we said.
= met-in-person | Drove past at three, tooted.
- | ADI, grade A.

- | Radiographer from Pune, Meet.
lip-sync-mismatch | "Femur" arrived a whole second after the mouth had made it, and the mouth had made "humerus".
proxy-interviewer | Man in the next cubicle answers for a fee, he's got a website: "I speak, you smile".
support-document-altered | State council has no such woman on that certificate.
- | Meet closed.

- | Radiographer from Nagpur, Meet.
~lip-sync-mismatch | The lips and the sound were two different films.
= trouble-explained | Monsoon on the line; phone audio and mute video, then all in step.
= school-confirmed | The council and the college both back by Friday with a yes.
- | Visa pack next.

- | Accountant to the parish, Skype.
screen-share-leak | Instead of the cash book we saw nine CVs, nine surnames, one moustache.
support-document-altered | ICAS, Edinburgh: "moustache not known to us either".
- | Vicar laughed first.

- | Accountant to the diocese, Skype.
~screen-share-leak | Up came a folder of other people's resumes.
= discrepancy-explained | He's hiring a curate's clerk for his present parish, vicar there said so by letter beforehand.
- | ICAS member since '88.

- | Nurse educator, hybrid day.
ai-assistant-use | Overlay popped up in the share: "Suggested answer: sepsis six".
contradicts-resume | 12 years of ICU had been, by lunch, "a placement".
- | Fed her, thanked her.

- | Nurse educator, second hybrid day.
~ai-assistant-use | A box "suggested answer" kept appearing on her slide.
= tool-agreed | Our quiz plug-in! Presenter mode shows it, Wes forgot to hide it from the share.
- | Register clean, references in.

- | Merchant navy cadet, call from the berth.
- | Picture wobbly, sea.
id-shown-and-matched | Discharge book up to the lens, matched.
school-confirmed | Warsash sent grade sheet on its own.
- | Sails with us from Hull.

- | Optometry resident.
~live-check-refused | Turn sideways? Wouldn't.
= trouble-explained | Neck brace; whiplash on the 2nd; we hadn't seen it under the scarf, and she stood up and turned entire.
- | Fine match.

- | Crown prosecutor's clerk.
long-latency-answers | Breath, eight seconds, essay. Breath, eight seconds, essay.
scripted-identical-answers | "Justice is a conversation," to three questions out of five.
- | Diploma's being asked after at Laval.
- | We'll see.
