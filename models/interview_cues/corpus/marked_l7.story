# What a note implies: interest-unknown, live-check-refused, referee-shares-contact, pickup-by-other

interest-unknown | Chess since childhood, club player; asked how the horse moves he said "straight".
- | On the CV under hobbies.

interest-unknown | Marathon in 3:05, on paper. Thought it is twenty kilometres.
- | HM runs.

interest-unknown | I asked the photographer what his lens costs in light; he asked what I meant by stop.
- | "Passion: photography."

interest-unknown | Sourdough baker, and put the yeast in.
- | We laughed, he did not.

~interest-unknown | Lists sailing, could not say port from starboard.
= discrepancy-explained | He had written "salting", cures ham; our parser made it sailing.

interest-unknown | Fan of Arsenal for twenty years; his favourite player is one who has only ever played for Spurs.
- | Panel had two fans.

interest-unknown | Guitar on the wall and in the CV. It has no strings.
interest-unknown | Asked which tuning he likes: "loud".

interest-unknown | Volunteer at the animal shelter every Saturday, and no idea which animals.
- | Section "community".

interest-unknown | The hiker has been up no hill he could name.
- | Resume: all the 14ers.

interest-unknown | Asked for the last book he read for his "reading circle", he named the one on my shelf behind me.
- | Wrong author too.

interest-unknown | "I like to cook Italian." What goes into carbonara? "Cheese sauce from the packet and fish."
- | Listed: cooking school in Bologna.

~interest-unknown | Knew nothing on the beekeeping he lists.
= | Took it up last month, hive comes in spring; the line says "beginner".

interest-unknown | Drone racing: he held that they have one propeller.
- | Trophy mentioned on page 2.

interest-unknown | His judo belt is, he says, between blue and silver.
- | There is no silver.

interest-unknown | For a birdwatcher the crow at the window was quite a riddle.
- | He took it for an eagle.

- | Likes gaming and films, no more was asked.
- | Fine.

interest-unknown | When our drummer asked about paradiddles he wanted to return to the job.
- | "Drums, 12 years."

interest-unknown | D&D master; how many sides has the large die? "Six."
- | Small talk at the start.

interest-unknown | Wrote that he restores Vespas. Thinks they run on diesel.
- | Mechanic on the panel.

interest-unknown | He plays in an orchestra by his CV, third viola; cannot read the clef on my mug.
- | It is the alto clef.

interest-unknown | Diver, 200 dives, has not heard of a safety stop.
- | Interviewer is an instructor.

~interest-unknown | Blank look at the word "Bach", and the hobby line says choir.
= discrepancy-explained | Gospel choir; sang us a line and named the director.

interest-unknown | The stamp collector asked whether one still needs stamps.
- | Small talk, first call.

~interest-unknown | Stared at me when I asked about the tennis on his page.
= | Page was the sample of our template, he had left the line in, showed me the file.

- | Gardening, she says "I only water it".
- | Nice talk.

~interest-unknown | Had no answer at all on his yoga teaching.
= discrepancy-explained | I was reading from the CV of the 3 pm candidate.

live-check-refused | Wave, please. He talked on for ten minutes with both hands under the table.
- | Asked four times.

live-check-refused | "Say purple giraffe nine" was, he found, beneath a senior engineer.
- | New phrase on request.

live-check-refused | Three fingers in front of the nose: "my contract does not say so".
- | Panel waited.

live-check-refused | He would turn the laptop to the window only if there were no one recording.
- | It stayed where it was.

~live-check-refused | Would not put his hand before his face.
= | Arm in a sling under the jacket, showed it, used the other hand then.

live-check-refused | The random sentence stood in the chat for six minutes. He read everything but that.
- | We have it on tape.

live-check-refused | The left side of his face was not to be had today, nor the day before, nor by the third panel.
- | He gave no reason.

live-check-refused | Asked for a turn of the head, got a lecture on privacy and the back of the lid.
- | Rest of the hour cancelled.

live-check-refused | Vendor's check wants you to look left. He looked into the lens till it timed out, nine tries.
- | Same the next week.

live-check-refused | I offered ear, nose, window, street, door. None of the five, with thanks.
- | Kept polite.

live-check-refused | "My lawyer says I need not touch my chin."
- | Chin was all we wanted.

~live-check-refused | She would not step to the window for us.
= | Wheelchair, window is behind the sofa; turned the phone to it instead, church seen.

live-check-refused | He offered a photo of himself with the note, tomorrow, not the note now.
- | Note with today's date.

live-check-refused | We have a rule: everyone moves the lamp. Everyone did but one.
- | The one is he.

live-check-refused | When the word "gesture" fell the candidate asked to skip to the coding.
- | Asked again later, "skip".

- | Held up the pen, turned round, read the phrase, all in thirty seconds.
- | Good humour.

live-check-refused | Would rather lose the offer than show the view from the balcony he had talked of.
- | He lost it.

live-check-refused | "Profile view is not part of the job description," and he stayed full face.
- | HR noted the words.

live-check-refused | The bank's agent wants eyes closed for a second. Hers stayed open through three appointments.
- | She said it is silly.

live-check-refused | Not one of our four little tests was run: two he found childish, two he talked over.
- | 17 June.

~live-check-refused | Said no to taking off the cap and to the turn of the head.
= | Neck brace after a crash, in person on Friday he took off the cap at once.

live-check-refused | He muted himself whenever the agreed word was due.
- | Five chances.

~live-check-refused | Left the phrase unread.
= trouble-explained | Chat was off for guests, he never got it; read it out when I dictated it.

- | Wanted to know why we ask for a wave, then waved.
- | Sensible.

live-check-refused | To see the street outside his room was, I was told by his agent, not agreed.
- | The agent was on the line too.

~live-check-refused | He would not pan the camera through the room.
= camera-off-explained | Wife nursing behind him; he took us to the balcony and showed tower and tram.

referee-shares-contact | Rang the referee's number, and the candidate's phone buzzed on our table.
- | Second interview, on site.

referee-shares-contact | The reference letter and the CV were sent from one mailbox, only the display name differs.
- | Headers.

referee-shares-contact | Return address on the envelope from his "manager" is the applicant's flat.
- | Same stamp roll.

referee-shares-contact | Web form for referees: filled by the browser that had filled the application nine minutes before.
- | Cookie id.

~referee-shares-contact | Referee and candidate give the same street and house.
= sharing-explained | The firm's flats for staff, both live there, housing office confirmed.

referee-shares-contact | Last four digits of manager and applicant are equal, so are the six before.
- | Only the spaces moved.

referee-shares-contact | Password reset for the referee's mail goes to j***@, as does the candidate's.
? | And the same two last digits.

referee-shares-contact | Voice mail of the former boss: "You have reached" and then our applicant's name.
- | Left no message.

referee-shares-contact | Both referees' answers left from the router we know from his tests.
- | IP in the portal.

referee-shares-contact | Supervisor's Skype has the candidate's birthday and picture in its profile.
- | Name is the supervisor's.

referee-shares-contact | I mailed the referee; the reply quoted a mail I had sent to the applicant alone.
- | Below the signature.

~referee-shares-contact | One phone number for candidate and referee.
= discrepancy-explained | He had put it in both fields by mistake, sent the right one; firm's switchboard put us through.

referee-shares-contact | He who vouches for her pays the bill of her mobile.
- | Carrier name check. He said they have not met since 2018.

referee-shares-contact | Referee joined the call with a device called "iPad of" our candidate.
- | Renamed within seconds.

referee-shares-contact | Reference calls one and two show one caller ID, it is in his CV under "mobile".
- | Two firms in two states.

- | Two referees from one firm share its main number.
- | Of course.

referee-shares-contact | Signed by the head of a clinic, posted from the letter box of the flat share she rents in.
? | Two letters, one postmark and one sender field.

referee-shares-contact | Domain of the referee's firm was paid with the card that paid his own portfolio domain.
- | Registrar to police.

referee-shares-contact | The same washing machine ran behind the boss and behind the applicant, and the same address stands in both signatures.
- | Calls were ten minutes apart.

referee-shares-contact | Telegram finds one account under the numbers of both.
- | Tried on two phones.

~referee-shares-contact | The referee mailed from the candidate's connection.
= sharing-explained | Both sit in our partner's office this month, guest wifi, we placed them there.

referee-shares-contact | Delivery app: at the referee's "office" door the bell has only our man's surname.
- | Courier's photo.

~referee-shares-contact | Fax number of the referee is the applicant's.
= sharing-explained | Village post office fax, only one in the valley; postmistress told me.

- | Referee is her former flatmate, she says so on the form.
- | Took a second one from work.

referee-shares-contact | Referee survey, vendor's line: device seen before, applicant, Tuesday.
- | Score 99.

~referee-shares-contact | Mail of the professor came from the student's mailbox.
= referee-confirmed | Forwarded by her; rang the chair, he wrote it and repeated it.

pickup-by-other | Scan at the locker shows grey hair; our hire is 24.
- | Box with the laptop.

pickup-by-other | Receipt for the notebook is signed "for him, J.", he lives alone by his own account.
- | J. is nobody we know.

pickup-by-other | Depot took the ID number of the person at the counter. It is not the number we have on file.
- | Hire's box.

pickup-by-other | The driver gave it to a lady in a van with nine parcels like ours.
- | She had a list.

~pickup-by-other | Signature on the slip is a stranger's.
= sharing-explained | Porter of the block signs for all, he brought it up at six, seen on video.

pickup-by-other | At the hour of the handover he was on camera with us, far from any door.
- | Slip says "received by addressee".

pickup-by-other | UPS photo: tall man, red car, Georgia plate. Our employee has no car and is a woman.
- | She confirmed "got it".

pickup-by-other | Bell rung by courier, opened by a man who said the named person "is not here, never is, I take it".
- | Delivery note.

pickup-by-other | Locker code we mailed to her opened at 03:10, phone of a man in the next town next to it.
- | Locker firm's log.

pickup-by-other | Store handed it out on a power of attorney, dated the day before he applied.
- | Kept a copy.

pickup-by-other | Receiver paid the duty with a card, the name on it is none of ours.
- | Customs form.

~pickup-by-other | A boy fetched the laptop at the counter.
= sharing-explained | Her son, 16, with her written note and ID copy; shop had told her that is enough.

pickup-by-other | Three of our parcels, three hires, one thumb on the driver's glass.
- | Prints compared.

pickup-by-other | Friend at the depot says the guy who came "collects for the whole team".
- | Team of strangers, as far as we know.

pickup-by-other | He asked us on Friday what colour the machine is; it had been fetched on Tuesday.
- | From the shop in his street.

- | Picked it up himself, passport shown, 10:20.
equipment-received-in-person | Our IT man handed it over and took the signature.

pickup-by-other | Tape: hood, mask, pays in cash for storage, leaves with the box that has her name.
- | She was at the dentist, she says.

pickup-by-other | Taxi firm was sent for the box; the fare was paid from Bucharest.
- | For a hire in Dallas.

pickup-by-other | Neighbour across: "the girl with the trolley, comes every week for those".
- | Hire is a man of 50.

pickup-by-other | Warehouse clerk knew the face: already got four computers this month, each time as someone else.
- | Ours was the fifth.

~pickup-by-other | Box went to a Mr Rossi, hire is a Ms Lang.
= sharing-explained | Rossi is our own IT partner in Milan, he set it up and took it to her.

pickup-by-other | Slip reads "neighbour". House stands alone in a field.
- | Courier could not describe her.

~pickup-by-other | Somebody called Deniz took the shipment.
= name-change-documented | It is her first name in the passport, she goes by the second with us.

pickup-by-other | Weight at our desk 3.1 kg, signed for by initials that fit no one in that household.
? | Census list from landlord: one tenant.

- | Parcel is with the post until Saturday, card in his letter box.
- | He goes after work.

~pickup-by-other | The pick-up code was used by another person.
= discrepancy-explained | Locker firm had mixed two codes of one day; both customers swapped boxes in front of their clerk.
