# Near misses in second-language English, witness statements, letters, quotes, minutes.
- | In the first meeting was speaking my colleague Ivo, in the second I, so applicant has heard two voices from our house.
- | Applicant was all the time Mr Sorescu, with the blue shirt and the clock behind.
- | He explained the pump very good, also with the hands.
- | We send him the tickets for visit of the plant.
id-verified-in-person | By the gate he gave the identity card and the guard has written the number, everything is matching.

- | The name in the video meeting was "Familie Kowalczyk", they have one computer for all at home.
name-mismatch-on-call | The name on the screen was of a lady, and the applicant is a man.
sharing-explained | It is his wife; she came in the picture, said good morning, and the two showed me both cards.
- | Then we spoke about the milling machine.
- | He knows Heidenhain and a bit of Siemens.

- | I have called the old firm, there said they me first no, because I asked for "Josef" and he is by them "Pepi".
employer-confirmed | When I said the date of birth, the lady in the wages office found him at once, 1999 until 2014, turner.
- | All say Pepi, also his wife.

- | From the school came the letter back, because the street is renamed after a poet.
- | With the poet's name on the envelope it arrived.
school-confirmed | Director writes by own hand that she has finished with distinction and that he taught her in chemistry.

- | The certificate is laminated and under the plastic is the stamp a little run.
- | She said it was in her bag when the Danube came.
support-document-altered | In the chamber they said to me that such a number they did not give out.
discrepancy-explained | Next day phoned the chamber: I had read a 1 where a 7 is, with the 7 is the certificate in their book under her name.
- | I have now new glasses.

- | Minutes, item 4: Ms Achterberg asked whether the person introduced as "the candidate's representative" was there to answer for him.
- | The chair explained that staff of the union may attend promotion interviews in silence.
- | The representative remained silent.
- | Item 5: heating.

- | Witness statement of the receptionist. At about ten to nine two men came in, one tall, one short, and the short one said he had the interview.
- | The tall one asked for the toilet and then left; he was the taxi driver, I know him from the rank.
id-verified-in-person | I looked at the short one's passport, as I have to, and it showed him.
- | I gave him the visitor's sticker and a mint.

- | Letter. Dear Ms Novotná, I regret that I had to leave our talk so suddenly, my father-in-law had fallen in the kitchen.
- | He is well again.
- | I should be glad to finish the exercise on any day that suits you.
- | With kind regards, B. Adomaitis

- | "So sorry, that was my roommate yelling the answer at the game show on TV, not at me!" she said, and turned the camera to the TV and to the roommate.
- | The answer was Lake Titicaca and had nothing to do with tax law.
- | Roommate took the show elsewhere.
own-work-explained | She carried on with the depreciation model and rebuilt it for leased vans while I changed the assumptions.

- | "Which one of you is Amit?" I asked, as there were two in the frame, and it was the one on the right, and the other was the carpenter.
- | Carpenter left with the door under his arm.
- | Amit had no door for the rest of the day.
id-shown-and-matched | He held the Aadhaar and passport next to his face, both are him, both numbers as given.

- | I will put it on paper since I was asked to: on 3 May I did the interview in place of Frau Lindqvist, with her knowledge, for our side.
- | I used her login for the meeting room, therefore her name was on my tile.
- | The applicant was told about it in the first sentence.
- | She seemed amused.

- | Infosec weekly: one new starter ran a port scanner on day one; he's the new network engineer and the change board had approved his survey.
- | Survey found two forgotten printers.
- | Printers are from 2009.
- | Thanks to him, they're gone.

- | Infosec weekly: TightVNC found on the museum kiosk, where it belongs.
- | Kiosk's vendor logs in each first Monday.
tool-agreed | Vendor contract, annex C, and our firewall rule for it were reviewed in March and found right.
- | No staff laptops involved.

- | Infosec weekly: USB rubber ducky plugged in at the helpdesk was from our own awareness team.
- | The new helpdesk fellow pulled it out after four seconds and shouted.
- | Award of the month.

- | Travel desk: she's in Nairobi from the 4th to the 15th for the roll-out, sign-ins from there are hers.
- | Laptop number two goes with her, number one stays in the safe.
- | Roaming is on.
- | Please whitelist the hotel.

- | Watch commander's note: account of PO Brandt active at two terminals at once; he had forgotten to log off in the car.
network-explained | Both terminals are ours, the car stood in the yard, he was at the desk under the sergeant's eyes.
- | Reminder at roll call.

- | Bursar: the invoice of the visiting lecturer names her orchestra as payee because she's on loan from it.
payee-confirmed | Loan contract shows that the orchestra pays her and bills us; the orchestra's bursar called back and confirmed.
- | Two semesters.
- | Cello.

- | Bursar: the scholar asked whether the first month could be paid to the landlord directly.
- | Our rules allow for that with a lease and both signatures, and he brought them.
- | From month two it goes to his own account.
payee-confirmed | Account opening letter of the campus bank is there, in his name, dated the 9th.

- | Museum. The loan box was picked up by a man we did not know; he's with the art handlers that the lender had named.
- | Checked his badge and the van.
- | Box is in Basel.
- | New registrar did all of it by the book on her second day.

- | Bakery chain: trial day was done by her cousin, who had an own trial day, on Wednesday; hers was on Thursday.
- | The two plaited their loaves in different directions.
- | Both may come.
- | Flour allergy: neither.

- | Construction. The crane card in his wallet is worn so that the photo is nearly white.
discrepancy-explained | Training centre printed us his photo out of its file, with the card number, and it's the man before me.
- | New card ordered, they take six weeks.
- | Site 4, tower crane 2.

- | Construction. Foreman says "that's not my Piotr" about the resume; there are five Piotrs on the site.
- | His is number three, this is number five.
- | Helmets are numbered now.

- | Call centre. The noise of voices behind her is our own call centre, since she applied from inside, for team lead.
- | She sat in the glass box by the lift.
- | Her present supervisor had let her go for the hour.
- | Calls per day: 74.

- | University hospital. Applicant's number at the medical council stands under "suspended", with "at own request, parental leave" behind it.
discrepancy-explained | Council restored it to "active" on the day she told us and has written that nothing was ever held against her.
- | Ward round at seven.
- | Child's name is Bo.

- | Law firm. He joined our call under "Partner Room 3", the firm he's leaving has no other quiet place.
- | Asked us to keep it short and confidential.
- | We kept it so.
- | His view on clause 12 was better than mine.

- | Law firm. The bar's directory lists him with a hyphen, his passport doesn't.
name-change-documented | Order of the court on the hyphen is in the annex, as is the bar's letter.
- | Only lawyers litigate a hyphen.

- | Airline. Simulator check was flown by him with another trainee in the right seat.
- | Names of both are in the record, with the times when they changed seats.
- | The second engine failure was his, so to say.
- | Passed.

- | Airline. Medical certificate looked as if someone had typed over the date, and the examiner had: typewriter, her initials, her stamp.
discrepancy-explained | Authority's database has the same new date, with the examiner's remark about the typewriter.
- | She'll get a printer, she said.
- | Base: Malaga.

- | Publishing. Two readers of the sample translation thought that two people had done it.
own-work-explained | She told us where she broke off in spring and went on in autumn, and redid a spring page in autumn style while we watched.
- | Autumn is better.
- | Fee per page as always.

- | Publishing. Plagiarism check of the sample: 31 per cent, all of it the quoted sonnets.
- | Quotation marks are in place.
- | We pay no fee for quotes.

- | Bank. She gave notice of a second post: Sunday organist, four hours, permitted since 2016.
- | Form B7 is signed.
- | Compliance asked whether she's got inside information on Bach.

- | Bank. The man on the restricted list is our own chairman, that's why the name came up, the applicant is his grand-nephew.
- | He told us so himself and it's in the form for relatives.
- | The chairman's office keeps out of it.
- | Ordinary trainee's contract.

- | Town hall. The applicant's street does not exist on our map, it's too new.
address-confirmed | The surveyor's office issued the number in March and the registry has him there with his wife and the cat.
- | Roads dept will send us the new map.
- | Cat isn't really in the registry.

- | Town hall. He would not tell us where he lived, so we looked: he's on the protected list, the court says he needn't.
- | The court order is sealed and in the safe.
- | Post goes by way of the ministry.
- | Everyone's treating it right.

- | Brewery. His master's letter was burnt at home, he had a photo of it on the phone.
school-confirmed | Brewing school in the hills looked at its wall, where they all hang, and read me his name and year.
- | He could have a copy for 20 euros and a crate.
- | We brought the crate.

- | Game studio. Somebody told us in a review that she'd copied the boss fight; that somebody was beaten by it.
own-work-explained | She opened her notebook from 2018, the drawing's there, and tuned the second phase before us.
- | It was too hard for me, too.

- | Zoo. The twin of the keeper was let in by mistake once and fed the seals.
- | Seals didn't mind.
- | Gate asks for the badge, not for the face, since then.
- | The keeper we want to hire has no twin, only a parrot.

- | Zoo. The parrot answered two of my questions.
- | No hidden helper has ever been that loud.
- | Hired, with parrot's leave.

different-person name-mismatch-on-call | By the third talk it was a Mr "Dale" on the tile, blonder, and our application is from a Mr Ferhat with a black beard.
- | I made the tick in the box "asked", the box "answer" stays empty.
- | We had snow.
referee-same-voice | The "old chief" from the reference I know now too: it's Dale.

id-altered school-not-found | The passport has letters in two sizes, and a "Royal Open Institute of Leeds" is known in Leeds to nobody.
- | I've lived there, I'd know.
- | My chief wants it in writing.
- | Here it's in writing.

data-taken | On his last evening 9,000 drawings went to a private Mega folder.
extortion | On Monday came the letter with the sum, and a drawing of ours as a proof.
- | Works council, police, insurance, in that order.
- | I can't sleep.

resume-copied portfolio-copied | Life and works of a colleague in Ljubljana, with another head on top.
- | She's found it funny, then not.
- | Her lawyer writes tomorrow.
