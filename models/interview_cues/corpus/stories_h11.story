# Round-ups: many innocent lines near one strong cue after another, as in a shift log, a hand-over or a weekly summary.
- | Weekly summary, interviewers. Monday's 9:00 was taken by Deepa instead of Carl.
- | The woman whom the candidate met on Tuesday isn't in our team any more, she has moved to Legal.
- | On Wednesday the recruiter who opened the call was not the recruiter in the invitation; both names are in the calendar.
- | Another person joined at minute forty: our VP, to say hello.
- | Thursday's candidate asked why nobody was the same as last time, and he was right, all three of us had been swapped.

- | First-day report, depot. Fourteen expected, fourteen came, the same faces as in the trial week.
- | One of them had dyed her hair blue and the guard had to look twice at the badge.
- | Another wears a beard net now, so looks older.
- | A fifteenth man stood in the row; he was the plumber.
id-verified-in-person | All fourteen cards compared at the table by Huda and me.

- | Phones. The line at 555-0142 belongs to the boarding house; Mrs Lacey passes calls on.
- | Applicant's daughter translated the greeting for her grandmother, who had picked up.
- | The voice on the mailbox is the network's own.
- | He sounded hoarse; hay fever, he has had it since school.
- | She changed to speaker while cooking and from then on sounded as if in a tin.

trouble-explained | The second voice in the call was the lift: "doors closing"; he sat beside it and moved to the stairs, and that was that.
- | I rather liked the lift.
- | We got on to amortisation.
- | Some arithmetic by hand, all right.

- | Names. Display names this week: "Guest", "iPhone von Uschi", "Board Room", "kitchen tablet".
- | Uschi is our colleague and lent out her phone for the test of the room.
name-change-documented | "Sasha" is Aleksandr, as the passport and his own covering letter spell out.
- | "Board Room" was us.
- | We've asked folks to write their names in full, and to leave out emojis.

- | Prompting. The interviewer gave her the first letter as a hint, S for Saturn.
- | He had a formula sheet, everyone has, we print it.
- | The screen reader read the question to him in his headphones, it's the aid which he'd told us of.
- | She asked the interpreter for a word and told us which.
- | A spellchecker underlined things as he typed.

- | Leaving. Two calls ended early this week: once our licence ran out, once it was the fire bell at ours.
- | One candidate asked to stop since the job wasn't for her, and thanked us.
- | One had a nosebleed, poor fellow, and was back after ten minutes.
- | One lost the net in a tunnel, wrote from the next station.

- | Screens. Presented slides had a customer's name on them, the customer is on the firm's public reference list.
- | A calendar pop-up said "Dentist, Ole"; Ole is his son.
- | The other tabs were the weather, a recipe and our own careers site.
- | "Bookmark: CV Freda", well, she's Freda.

- | Cards. Mr Rao's card was held up upside down first, which made Inga turn her head.
id-shown-and-matched | The right way up: name, face, number and date as on the application.
- | The cover of the booklet is worn, gold has gone.
- | Glare from the lamp hid the last two digits in the first picture; in the second they can be read.
- | Old and new card were both in his wallet, one's void and punched.

- | Numbers. Two digits swapped by our keyboarder in the tax number, found at the check digit.
- | Letter from the pension insurance lists him twice; both lines are he, one for each branch.
- | Her number starts with 9, as it does for students from abroad here.
discrepancy-explained | Revenue's letter takes back the earlier one: the number was in the wrong file at their end and is Mrs Chaudhry's own.

- | Papers of schools. The seal is embossed, so it does not show on a scan.
- | One grade was written over and countersigned by two teachers in 1986.
- | The college issues no paper diplomas since 2020, only a code.
school-confirmed | Typed the code into the college's own page: his name, his year, pass with merit.
- | The technical school's archive has mould and opens again in May.

- | Employers. "He left on bad terms" said one clerk, "he left for his mother's sake" said the boss, and nobody said that he hadn't been there.
- | The new owner has no papers from before 2012, as she says on her page.
employer-confirmed | The old owner, eighty-one, found by the guild, came in person with the wage book.
- | HR there was outsourced and answers on Tuesdays.
- | The works is closed for the fair this week.

- | Resumes. Same layout with eleven people: it's the layout of the state's job portal.
- | "Results-driven team player" – four of nine, I counted.
- | A paragraph of his stands in our ad too; he used our words so that our robot would find him.
- | Hers is the first with a table of contents.

- | Photos. The studio by the station has one backdrop, the pink one, so half of the town has it.
- | File 6 and file 16 had the same picture until I noticed I had dragged it into both.
sharing-explained | Mother and daughter, forty and nineteen, are like two peas; each one's passport was seen by Frau Melnyk.
- | A cartoon in place of a picture is fine with us.

- | Contacts. The job centre's address is on six of the applications, being where the six write them.
sharing-explained | Case worker there confirmed each of the six and gave us their own numbers.
- | Married couple: one landline.
- | The choir's mailbox was used by mistake for the CV, the conductor passed it on.

- | Coming back. She was with us for summer work in 2014, 2015, 2016.
- | He withdrew last year for his wife's illness and asks if the door's still open.
- | An earlier dismissal under the same name is known and was turned into a leave by the court.
name-change-documented | Applied in 2020 as Holm, applies now as Holm-Sato; the marriage certificate came with the first page.

- | Referees. One was at sea, one in hospital, one had a new number which the firm's exchange gave me.
referee-confirmed | The one at sea was put through by his shipping line's office: four years on his bridge, best second mate he'd had.
- | Both ladies have smoker's voices, they work in different towns and talk of different years.
- | He gave his mother as referee, then laughed and gave his foreman.

- | Parcels. Five went out, four came back signed by the addressee, the fifth waits for the strike to end.
- | The label printer repeated one address on two boxes, the driver noticed.
- | Neighbour took in the chair; chairs aren't on the list of controlled things.
equipment-received-in-person | Number five: handed over at the depot to Ms Adair, passport seen, photo of her with the box.

- | Tools. Quick Assist was used 31 times by our helpdesk, always with a ticket.
- | One session was with a new fellow who could not find the start button.
tool-agreed | VNC on the four test benches was put there by the lab's IT, on the list since 2018.
- | A teacher's console can look at all pupils' screens, that's what it's for.

- | Desk hardware. Switch boxes: six, all from the catalogue, all dumb.
- | One capture card, in the video studio, inventory tag on it.
- | Docking station with two lights puzzled the auditor.
- | Somebody's foot massager is on USB. That's allowed.

- | Sign-ins. The map puts all of our mobile users in one town since the carrier has its gateway there.
network-explained | Mr Ebo's laptop in Accra and phone in London: phone on roaming through its home net, both in his hands, the manager stood beside him.
- | Time stamps are in UTC, not local.
- | The VPN was moved from Dublin to Paris on the 8th.

- | Accounts. Shared mailbox "orders@" has nine readers by design.
- | Deputy rights for her inbox were given by herself to her deputy for the holidays.
tool-agreed | The kiosk login in the canteen kitchen is used by all cooks, IT has made it so and locked it to the menu app.
- | A pair of twins, two logins, no mix-up this week.

- | Money. Two first wages bounced through typing slips of ours, none through theirs.
- | One wage is attached by a court.
payee-confirmed | The sole trader's account carries the trade name; the bank's confirmation and the trade licence have her behind it.
- | Nobody's asked for coins, be they gold or bit.
- | Advance for the tram pass, 49 euros, as the tariff agreement has it.

- | Data. One USB stick found in the car park, ours, encrypted, back in the drawer.
- | He took home the manual, 300 pages, paper, which we give to everyone.
tool-agreed | Her export of the measurements went to the university under the research agreement, approved by the data steward on the 6th.
- | Print volumes normal.

- | Lists. Ran 46 names, 3 hits, 3 namesakes.
discrepancy-explained | The nearest namesake was born in 1951 in another land and the consulate's paper proves ours was born here in 1990.
- | New version of the list came out at noon, ran again, 3 of 3 the same.
- | No mail address of ours on the partners' sheet.

- | Profiles. Two dead links, one private page, one page of a football club.
- | The goalkeeper of that club has our candidate's name and our candidate cannot catch a thing.
account-control-proven | Ours posted the word I had chosen, "gravy", from his own page during the call.
- | Profile pictures: a boat, a dog, a mountain, a face.

- | Code. A licence header with another author is right, as it's his university's.
own-work-explained | He named the three files that are his, and added a retry to the second with us looking on.
- | The initial commit is huge, imported from SVN with the old history squeezed.
- | She puts "stolen from Stack Overflow" in comments, with the link, I find that honest.

- | Tests. Lab was on a new address, two went to the old one.
- | A stand-in nurse took the samples, as the usual one has the flu.
- | Names read out loud by the door, cards on the table, then the cup.
- | All clean, one had poppy seeds and a second, better test.

- | Threats. None. One angry mail over parking.
- | One candidate asked for feedback in bold type.
- | One said he would go to the press, he meant the flower press in the craft room.

different-person | Depot again: seat 9 in the van isn't the man whose trial shift I ran, and I don't forget a forearm with a swan on it.
id-photo-mismatch | The photo on the driving card shows a nose unlike his, and ears unlike his.
- | Van left at six with eight.
- | Told the boss by radio.

shared-account signins-apart | Log for acct 0391: keys pressed in Quito and in Cebu in the same minute.
remote-control-tool | And a DWService agent on the box, started by neither of us.
- | Box is in the cage.
- | Cage key with me.

referee-same-voice referee-shares-contact | Both referees are the one lady, and she rang off from the applicant's own line.
- | I said thank you twice, once to each.
- | Out of biscuits.
