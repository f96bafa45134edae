# g13: half explained honesty is not enough (fraud) beside the real thing; multiple odd lines

~? | Nobody at the faculty knew her.
~? | And the transcript had two fonts.
= | Evening branch, other building. Registrar there printed us the same sheet, same two fonts.
- | Librarian.

? | Nobody at the faculty knew her.
? | Transcript in two fonts.
? | She says evening branch. There's none.

- | Faculty secretary remembers her for the cello.
- | Transcript direct from there, sealed.

~? | Laptop went to Reno.
~? | Somebody named Dale signed.
= | Dale is her father in law, they stay there till the house is ready. On her change form from 1 Feb.
= | First login by her with face check, Reno.

? | Laptop went to Reno.
- | She asked for it, "family".
? | Dale, who signed, told the courier he gets 200 for each.

- | Laptop went to Reno, where she lives.

~? | No tax record for his two years as a roofer.
- | He was calm.
= | Boss had not paid any in. Labour inspector's verdict, seven roofers, he's number 5.

? | No tax record for his two years as a roofer.
? | Says boss paid cash. Boss says who.

- | Tax record starts late, apprentices are exempt.

~? | Medical fitness sheet signed by a doctor who'd lost her licence.
= | Lost it in June, sheet is from March. Port doctor saw him again, fit.

? | Medical fitness sheet signed by a doctor who'd lost her licence in 2011.
- | Offshore, leaves Thursday.

- | Doctor's sheet stamped on the back, sufficient.

~? | Eyes went left right left as he told about the plant in Ulsan.
~? | Wording was the same as on the plant's web page.
= | He'd written that page. Web archive has his byline.
- | Process engineer.

? | Told about the plant in Ulsan as on its web page, with the page's wrong tonnage.
- | Process engineer.
- | Had a lunch with us.

- | Nervous, read parts from his notes, asked before if he may.

~? | The boy's tutor has no clean record sheet, "refused".
= | Town hall had refused as he stood at the wrong counter. Sheet of the 20th, no entries.

? | The boy's tutor has a clean record sheet. Town hall's own is two pages.
- | Maths, afternoons.

- | Record sheet has a parking matter, nothing else.

- | Works for the brother's firm on paper, one hour a week, for the pension.
- | Declared and allowed.

~? | Insurer pays her as unable to work, we pay her as roofer.
= | Old claim, closed in 2019. Letter of theirs with final sum.

? | Insurer pays her as unable to lift a cup, we as roofer.
- | Insurer sent film.

- | Bad knee, gets a stool, does the counter.

~? | He deleted his whole folder a day before leaving.
- | IT in uproar.
= | Private pictures, as the leaver's list asks. Work was on the share, complete, counted.

? | He deleted his whole folder a day before leaving, the share too, and the tape is with him.
- | Handover talk friendly.

- | Left an empty desk and a full wiki.

~? | Fingerprints at the airport desk gave two hits.
= | Card machine, previous man's smear. Wiped, one hit, him.

? | Fingerprints at the airport desk gave two names, both with our uniform.
- | Ramp, early.

- | Fingers too dry for the reader, cream helps.

~? | His allotment of calls was answered by a lady.
- | QA listened in.
= | Headset numbers 6 and 9. Hers were by him.

? | His calls are answered by a lady till noon, and by a boy after school.
- | QA listened in.
- | Ratings above average.

- | Trainee beside him took two calls, told to.

~? | Old school photo shows five boys and no girl.
= | She stood behind the camera, caption on the back.

? | "Class of 2012" was a boys' school.
? | She says first girl. They took the first in 2019.
- | Bank counter.

- | School burnt down, so affidavit of two teachers.

~? | Wage office in Split asked why we pay a prisoner.
= | Day release, governor's letter, half goes to the victims' fund by law.

? | Wage office in Split asked why we pay a prisoner.
? | He was "ill" since May and sent weekly sheets.

- | Sent weekly sheets by post, sometimes two at once.

- | Had tools with other firm's mark, bought at its auction, lot list.
~? | Generator on his van is ours.
= | Hired out, slip 640, back Tuesday.

? | Generator on his van is ours, plate filed off, our paint beneath.
- | Fencing crew.

- | Own generator, louder than ours.

~? | For a chemist she had odd words for the simplest things.
~? | And could not be found in the body's list.
= | Trained in Quebec, those are the words there. List of theirs has her under P.

? | For a chemist she had no word for pipette.
- | Phone round fluent.
? | Phone round: other pitch, other laugh.

- | Chemist, asked us to repeat, line crackled.

~? | Two of us met "Ravi" on one day and wrote two descriptions.
- | Ravi from the agency.
= | Two Ravis. Agency sent both for comparing, list in mail.

? | Two of us met "Ravi" on one day and wrote two descriptions, one signature.
? | Agency says one Ravi.

- | Ravi S. and Ravi T. both hired.
- | Lockers 8 and 9.

~? | He wouldn't give a single name from five years in the field.
- | Asked politely twice.
= | Witness protection unit, two officers came, showed orders, vouched for trade and years.

? | He wouldn't give a single name from five years in the field.
- | Names "gone with the old phone".
? | Gave one at last: it was my own cousin, who never met him.

- | Gave two names, one moved, one glad to talk.

- | Police check took till Easter, office had a flood.
- | No entry.
- | Starts with class 2b.

- | Wife came along as she drives, waited below.
- | Roof thatcher.

~? | The wife filled in the form, he nodded.
= | Glasses broken on the way. Read us our own sheet later, with mine on.

? | The wife filled in the form, he nodded. On day one she thatched and he held the ladder.
- | Guild letter is his.

- | Form filled by clerk, he spelled, signed.

~? | Not one of the 12 shifts on her sheet is in the ward's book.
= | Book of ward 4, she was on 4a. Book of 4a: all twelve.

? | Not one of the 12 shifts on her sheet is in the ward's book.
- | Agency has invoiced us.
- | Asked agency, reminder sent.

- | Ward's book lay open in the rain, shifts typed anew by two.

~? | Sold us a week on a boat he doesn't own.
- | Skipper, charter.
= | Shared by three, papers in the cousin's name. Cousin and the harbour's list say he may.

? | Sold three of us the same week on a boat that sank in 2022.
- | Skipper, charter.

- | Boat's name changed, number the same, insurer knows both.

~? | Asked for his pay in advance, then his number was gone.
- | Cook, lodge.
= | Landslide, masts down in the valley for nine days. Came on foot, with the advance.

? | Asked for his pay in advance, then his number was gone. The next lodge up the valley paid one too.
- | Cook, trial was great.

- | Advance on the first wage, usual here, worked off by June.

- | Second cook wrote his own rota, chef liked it.

~? | Two vans signed out under one driver.
= | One towed the other. Breakdown club's slip from the bridge.
