# e8: faces, cameras, voices, rooms

? | Teeth changed between question 3 and question 9. First a gap, then none.
- | Hiring for cabin crew.

~? | Gap in the teeth on Monday, none on Thursday.
= | Temporary crown fitted Wednesday, dentist's slip came with her travel costs by accident.

? | When he leaned out of the lamp the collar went dark, face and neck stayed lit.

? | Earlobe vanished each time she turned past the window.
? | Vendor report on the recording: source device "OBS", two inputs merged.

~? | Vendor report says source device OBS.
= | He teaches on it, scene with his lower third was still running. Switched to the laptop camera when asked, no difference.

- | Camera angle from below, phone on a stack of books.
- | Funny but fine.

? | Passport from 2021: scar across chin, to the bone. On video chin like a child's.
- | Photo is sharp.

~? | Passport photo shows a scar on the chin, video none.
= | Beard. He shaved for the badge photo and there it is.

? | The face ID vendor gave to us as "Rustam" has also been "Farid", "Jon" and "Ali Reza" to other clients of theirs, they may not say more.

? | Six calls, one T-shirt, one shadow on the wall at the same slant at 8, 11 and 17 hours.

~? | The shadow on the wall same slant at every hour.
= | Basement office, fixed spot on the ceiling. He turned it off when we asked, black.

? | Asked her to pour a glass of water. Bottle emptied, level in the glass the same.

? | Woke the house: an alarm clock went off behind him, someone answered it in his voice and he spoke on.

- | Alarm clock went off, his. Pills time.
- | Carried on.

? | Panel of three noticed separately: he blinks exactly with the captions.

- | Panel member thought his blinking odd.
- | Two others did not, and it is nothing we rate.

? | The chin strap of the hard hat ran behind the jaw rather than under it.
- | Foreman's words, he has seen hats.

? | She held up today's paper as asked. The date is right, the paper has not been printed on Mondays since 2020.
- | It was Monday.

~? | She held up today's paper, which is not printed on Mondays.
= | Bank holiday edition, I had to look it up, the kiosk had it too.

? | Wedding ring moves from hand to hand with the mirror setting off. Text on the mug stays right way round in both.

- | Text on the mug was mirrored. Mirror setting.

? | Room tone stops dead whenever he speaks. Sound guy here says voice is being laid over.
- | He does this for a living.

~? | Room tone stops dead whenever he speaks.
= | Noise filter on our own meeting room. Colleague in same room gives the same.

? | The man we saw at round two came to reception for a parcel. Told guard he was the candidate's neighbour and "did the talking bit".

? | Window reflected a ring light and two people standing.
- | She said she lives on her own and is alone.

~? | Window reflected a second person standing.
= | Home carer, she introduced her when I asked. Accommodation note from 2 May mentions it.

? | Colour of eyes per driving licence brown, per video blue, per second video brown.

~? | Colour of eyes brown in the file, blue on video.
= | Lenses. She took them out for the eye test at the medical, brown.

? | During the break he stayed on the line. The room behind filled, eight or nine people took headsets off and stretched.

- | Coworking in Medellín, noisy, kitchen opposite.
- | Moved to a phone booth.

? | The photo on the wall behind him, him with two children, is the frame's paper insert.
- | Spoke at length about the two.

? | She turned her laptop to show the view of the harbour. Ships at anchor did not swing in forty minutes, the flag neither.
- | Live harbour webcam of that place: fog.

? | Head of the voice lab compared round one and the hire's first call with consent of both. Likelihood one in nine thousand.

~? | Voice lab put round one and the hire's first call as different persons.
= | They compared our own interviewer's channel. Rerun on the right track: same.

? | Photo on the application matched a dead Portuguese actor; on the call a man with that face kept his mouth nearly shut.

? | Has a mole left in the mirror image and left in the unmirrored.

? | I bent down for my pen, he bent with me, a tad later, same way.
- | Asked our security team to view that minute.
? | They say the head follows the caller's camera.

- | Video lag of 4 seconds from the rig.
- | Normal via satellite.
- | Knows his mud pumps.

- | Wore sunglasses after an eye operation, told our office on Monday.
- | Clinic letter not needed.

? | Wore sunglasses after an eye operation. Surgeon on the letter is a skin doctor, and says that he has written no letters since his practice was sold.

? | The woman in the agency video stands level with the fridge top. The woman at the door, same name, reaches its handle.

? | Sent the face video of herself saying our sentence. Sentence is last month's.
- | We change it on the first.

~? | Her face video has last month's sentence.
= | Our invitation still carried the old text. All nine in the batch said it.

? | Hair parting left for the ID step, right for the exam, left for the closing photo. Proctor's note: right ear pierced only in the middle part.

~? | Parting left for the ID step, right during the exam.
= | Tool stores the ID shot mirrored. Vendor bulletin. Pierced ear same side once flipped.

? | At minute 31 a child asked "who is she" in front of the camera and pointed at the screen image.

- | At minute 31 a child asked for juice.

? | Lip reader on our panel, deaf, followed along with the sound off. What the mouth said was not about tax.

~? | Our lip reader could not follow his mouth at all.
= | Dubbed: relay interpreter spoke over his own Georgian, set up by us.

? | Face on the smartphone video narrower by the ears than on the three laptop videos, and the glasses' frame goes through the temple.

- | Photo in the CV from ten years ago, hair then.
- | Same person, both of us agree.

~? | Photo in the CV and the man at the table could be father and son.
= | Chemotherapy in between, he told nurse Hilde, ID of last year and the face at the table match.

? | Where he sits there is a fire notice on the wall in an alphabet not used where he claims to be. Told us it is decoration, next time it was covered with a towel.

~? | Fire notice on the wall in an alphabet not used where he lives.
= | Embassy school in the town, he is its porter. The embassy's front desk put me through to him.

? | Had himself filmed from behind "for privacy". The nape has a tattoo, and at the door the guard saw a nape with none.

? | He had a plaster over the webcam for three rounds. In person he asked the receptionist which of us he had "seen".

- | Webcam broken, used the phone instead from round two.
- | Face as in the badge.
