# After the start: the hire who remembers nothing, tasks that come back overnight, and first weeks that are merely shy.

- | Platform team, Gothenburg. Buddy's notebook, week 1.
different-person | I teased him about the cactus joke from the interview and he'd no idea; then I saw the panel picture and it's a longer face.
- | Sets up his tools alone, polite, no lunch.
shared-account | Small tickets sit all day and come back solved at 03:10 with comments in a style he can't keep up at nine.
- | Pairing moved twice because of the dentist.
own-work-unknown | On Friday I asked what line 14 of Thursday's patch does. He asked to get back to me.

- | Platform team, Gothenburg, another newcomer, same buddy.
- | She hardly talks. She's new in the country and shy, that's all.
own-work-explained | Drew her migration plan on a pizza box for me without being asked.
- | Will bring her to floorball.

- | Vet surgery, practice manager.
different-person | Our locum asked where theatre was. The locum who got the job had spent a day in it in April.
- | April's one had been sick into my bin, you remember a thing like that.
proxy-interviewer | The head nurse of his last place told me he has his flatmate "do the trial days, flatmate's got the bedside manner".
- | Two spays postponed.

- | Escape-room designer, hired off a call with a fireplace.
virtual-camera | The fireplace and he both froze and jumped back to the start of one and the same 40-second loop.
- | I've built such loops, I know one.
live-check-refused | "Throw a log on?" I asked. He wouldn't, nor touch the poker, nor his own nose.
- | Puzzle concept itself: great.

- | Trainee solicitor, second seat, supervising partner's file note.
shared-account | Time entries of 9 June: drafting at the office 14:00–17:00. At 15:00 I sat next to him in court.
- | He's engaging with clients.
shared-account | The drafts are made, he concedes, by a classmate who's on the Bar course and short of rent.
- | SRA implications. Speak to Hilary.

- | DevOps, remote Ireland. Team channel summary for HR.
persona-collision | He thanked "everyone at Northbeam" in our all-hands. We're not Northbeam.
several-jobs | Two of us have since found him on Northbeam's own team page, start date three weeks before ours.
- | He's said it was a joke.
- | It was a bit funny.

- | Paint shop, colour matcher, trial by parcel.
proxy-interviewer | Ten swatches, ten hits. Then Ishihara plates with the nurse: he sees no number in any. Ten swatches were his wife's.
- | Nice about it, brought the wife.
- | Wife starts Monday.

- | Legal ops, Chicago. Six panelists, one Doodle.
- | She'd asked for a break after 45 min, migraine.
camera-off-explained | Went dark for the second half with a doctor's note in HR's hands, and did the last piece at our office instead.
met-in-person | Ramona and I saw her there on the 4th.
- | Smart on contracts metadata.

- | Wind turbine blade repair. Complaint by customer's site lead.
id-photo-mismatch | GWO record has a picture of a red-haired Dane. On the rope: not red, not a Dane, and not the one in the picture.
- | Blade's fixed, mind you.
id-rented-or-borrowed | Dane's on parental leave and lets his WINDA number to pals.
- | Turbine 14 stays parked.

- | Slack export, #onboarding-july, three lines and a gif.
different-person | is it just me or did we hire the OTHER one
- | what other one
different-person | the one in the recording has a tattoo on his neck and this guy's neck is like a baby's
- | (gif of a swan)

- | Tutor exam, harp, grade 8 assessors.
- | The harp came by tram.
- | Strings damp, we waited.
id-shown-and-matched | Passport out of the harp case, same lady, same mole.
- | Debussy slightly rushed.

- | Procurement buyer, steel, Essen. Three lines to the works council.
coached-or-reading | In the interview he had our own internal guide on the wall behind the camera; someone of us gave him the questions and the answers.
- | I saw it in the mirror door.
- | Who, I don't know.

- | Fibre planner, London, screening by a former actor.
coached-or-reading | I know prompting when I hear it, dear; a beat, the line off, the line on.
- | Posture wonderful.
disconnects-when-challenged | I said "exit prompter, stage left" and he exited.

- | Tech lead, note to self, not yet to anyone.
- | I like him and may be wrong.
output-swing | He'd not heard of an index on Tuesday; on Wednesday he sent an essay on covering indexes.
timezone-mismatch | His commits for "Toronto" cluster between 1 and 9 at night there.
signins-apart | The Mac in Toronto is at 2 % battery since days while he logs in and works.
- | Ask Prakash to look.

- | Nursing agency, complaint from ward clerk Jo, handwritten, coffee ring.
different-person | Sent "Thandi" on Friday and "Thandi" on Sunday: Friday's calls me love and is fifty, Sunday's is a slip of a girl.
shared-account | Both wrote in the drug chart as T. Mokoena, in two hands.
- | Patients fond of the fifty one.
- | Please tell whoever it's for.

- | Architecture practice, model maker, Skype from a boat.
- | Boat bobs, he bobs, I get seasick.
deepfake-artifacts | The hull behind him cut slices off his shoulder.
trouble-explained | Portal window blinking in the sun; he pulled the little curtain and had both shoulders.
- | Balsa model by post, superb.

- | Investigation diary, public transport authority, day 4.
- | Interviewed fourteen drivers, all say nothing.
test-substituted | Fifteenth says: "Dede pees for half the depot, he's a Methodist."
- | Depot has 212 drivers.
test-substituted | Lab confirms that eleven of our drivers' samples have one and the same donor.
- | Union lawyer present from day 5.

- | Hedge fund, quant, Greenwich. Recruiter's debrief.
ai-assistant-use | The other party's "notetaker" piped up with "Try mentioning Ornstein-Uhlenbeck".
- | We do not have a talking notetaker.
- | He mentioned it at once.
- | Fund will pass. Hamptons traffic.

- | Mobile crane. Letter by the widow of the real holder.
id-owner-denies | My husband Alan died in March and cannot have lifted your beams in June.
- | I would like his ticket back.
support-document-altered | The copy you sent has another man's picture over Alan's.
- | He kept the plastic in his cap.

- | Student job, library shelving. Really.
proxy-interviewer | Sent his twin for the interview as the twin reads.
sharing-explained | Nope: twin has applied as well, both in our list, two slots, the librarian took both their cards.
- | They shelve as a pair.

- | AV integrator, senior programmer, Leuven, with home demo.
own-work-explained | Changed his own lighting scene while we called colours, and the lamp in his kitchen obeyed.
- | Cat obeyed less.
- | Salary 4.1.

- | HM escalation, staff aug, Charlotte. Sent from a phone.
different-person | Not the same dude. Repeat: not the same dude. I've the Zoom, I've the lobby cam.
- | He's eating our bagels.
agency-opaque | Vendor cant tell me who did the ID or when.
- | Walking him out at 10.

- | Postal sorting centre, temporary staff office.
same-photo-as-other | Temp 40 and temp 77 are one face under two hats.
returned-under-new-name | We'd let him go in Lent for swapping shifts for money, under what he then called his name.
- | Belt speed normal.
- | Supervisor of 77 says he works twice as hard, logically.

- | Museum guide, tested in the hall of whales.
- | She had cards in her palm, I'd told her she could.
language-spoken | Did the tour in Portuguese, unprompted, for a lost family from Braga.
- | Whale unimpressed.

- | Insurance surveyor, drone pictures. Long one.
- | Roofs of Kent, 22 of them, 400 photos.
shared-account | Metadata has four pilots' serials though we engaged one pilot with one drone.
- | Kent was sunny.
shared-account | He told accounts quite openly that he "brokers the roofs on".
crypto-or-third-party-payment | And that each of the brokers' accounts should be paid by us directly from June.
- | Accounts have asked for it in writing.

- | Hospital trust, ultrasound bank staff, complaints file.
proxy-interviewer | In the practical on Teams it's her tutor's hand on the probe: his signet ring shows at 3:12.
skill-gap | On the ward she put the probe upside down, patient pointed it out.
- | Patient is a plumber.

- | Chat with my mentor after a weird one.
- | so he's in a closet right
coached-or-reading | and from the closet door a lady's voice goes "STAR method, STAR" and he starts with Situation
- | did u laugh
- | into my scarf

- | Chat with my mentor after another.
- | he's in a closet again, diff guy
trouble-explained | voice behind the door: his gran asking for the ironing board, he opened & handed it out, we all said hi, nothing to do with the questions
- | cute

- | Rail freight, planner, 1st shift. Written by the man at the next desk.
different-person | My neighbour is not who he says. I sat in on his second interview, on the sofa, off camera, and it was somebody else's hands and hair.
- | He shares his dates with me.
- | Not good at timetables.

- | Sales engineer, storage arrays, Dubai Marina.
lip-sync-mismatch | Whenever he laughed the laugh came from a shut face.
proxy-interviewer | Presales manager at his last shop says that X did all the demos, with Y moving the mouth, "it was a known double act".
- | Marina view fake or real, who cares.

- | Night school, teacher of Polish. From a pupil.
- | I'm eighty and I've time to watch.
different-person | Thursday's teacher isn't the Tuesday lady, though she says good evening, it's me.
- | Her subjunctive is better.
- | Biscuits are the same.

- | Back-office bank, Pune, floor walker's sheet.
same-device-as-other | Workstation 88 has been logged in by four trainees in a single hour.
trouble-explained | 88 was the only live PC during the power cut, and I stood by with the sign-in sheet.
- | Inverter ordered.

- | Chamber choir, treasurer. Last page.
crypto-or-third-party-payment | The bass wants his fee sent to the other bass.
shared-account | The other bass has sung for him since Advent.
- | Nobody heard a difference.

- | Chemistry graduate, plant in Jubail, training bay.
different-person | At muster I called his name and the man who stepped forward wasn't the man I'd chosen, as the crew could tell from my mouth hanging open.
refuses-id | He'd not give up the iqama for me to look at, he kept his hand on his pocket.
- | Heat index 52.
- | Bay closed till the agent comes.

- | Illustrator for a children's book. Editor's mail.
- | The foxes are wonderful.
photo-found-elsewhere | Her author picture is from a toothpaste advert.
shared-account | Some spreads are by her, most by "the girls", as her studio's cleaner told our printer.
- | We go to press in May.

- | Parcel depot, one more from the honest heap.
different-person | Driver said: new man isn't the man of the interview.
discrepancy-explained | New man had shaved his head for the hospice run; passport, tattoo of the swallow, his mum at the gate, done.
- | 412 pounds raised.
