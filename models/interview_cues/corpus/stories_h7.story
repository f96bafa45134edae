# More near misses of the strong cues, longer sentences, other trades: clinics, schools, shipping, government, games, farms.
- | When the principal joined the second interview the parents' evening was on, so the deputy head took her seat halfway through.
- | The candidate kept his place by the radiator and told us about phonics.
- | A pupil brought him a glass of water and stayed to listen.
id-verified-in-person | The clearance office saw passport and teaching certificate in the original that same afternoon.
- | Start of term is the 26th.

- | Two voices can be heard on the recording, since the consultant paediatrician and I take turns with the questions.
- | The registrar's voice is the third, and she is the applicant.
camera-on-and-same-person | We had her on screen from the handshake to the goodbye, in scrubs, between two clinics.
- | She answered on dosage without looking anything up.
- | The rota manager sends thanks for her flexibility about Easter.

- | The captain on the certificate and the captain in the picture are both he, eleven years and one moustache apart.
- | The flag state's website was slow but listed the endorsement as valid.
- | His discharge book has a page that got wet and was stamped "replaced" by the harbour master.
employer-confirmed | The crewing manager of his last line, found through the shipowners' association, confirmed four contracts as master.
- | He joins in Rotterdam on the 19th.

- | For the shooter we had a playtest under the handle "NoodleGod", which is the studio's account for guests.
tool-agreed | All guests play under that handle, our community manager set it up and resets it each evening.
- | He got further than our own designers.
own-work-explained | On his level editor he showed us why the navmesh is rebuilt in tiles and fixed a seam as we looked on.
- | Sent home with a hoodie.

- | The vet's practice says that she was there as a volunteer, which is what her letter says too.
- | No pay, no contract, three summers.
referee-confirmed | The head vet took my call at the practice's number and praised her way with nervous greyhounds.
- | Greyhounds being what we race, that was good to hear.

- | Ministry staff list shows somebody else as head of unit; he was acting head for eight months, as he'd written.
- | Acting heads are never on that list.
employer-confirmed | The ministry's personnel branch confirmed the acting period in a signed letter with its reference number.
- | It needed two reminders.
- | The letter arrived on a Saturday.

- | The farmer who answered at the number for his previous job was hard of hearing and said no to everything I asked.
- | Including whether it was raining, which it was.
employer-confirmed | The farmer's daughter, who keeps the books, rang me later from the farm line and gave me seasons, hours and the names of his horses.
- | He starts with the spring lambs.

- | The applicant's wife applied as well and used the same template, same photo studio, same paper.
sharing-explained | They told us in the first line of each letter, and both came to the open day with the children.
- | We have two vacancies.
- | One in the kitchen, one in the garden.

- | The email address looked odd, "fishmonger77", and leads to a page about fish, because his parents had a fish shop.
- | He was born in 1977.
- | I'd like my own address to be so honest.

- | The phone was picked up by the residence's reception and then by his roommate, who ran to fetch him from the gym.
- | He was out of breath for the first two questions.
- | After that a calm talk about bearings, play and grease.
- | Trial shift on Saturday.

- | I had asked her to have a second person in the room for the practical, to hold the ladder.
- | Her cousin held the ladder and said not a word.
- | The cable was drawn neatly and the box labelled.
- | Ladder fine, cousin fine, hire.

- | The invigilator moved two students since their desks were too close, and neither of their papers is in doubt.
- | Marks will be out on the 11th.
- | His paper has the seat number of the first desk.
discrepancy-explained | Seat log of the invigilator has both numbers for him with the time of the move, signed by the hall supervisor.

- | "Not me", said Mr Albrecht when we rang to congratulate him; we had rung his cousin of the same name.
- | The right Mr Albrecht was in the next line of the phone book.
- | He was delighted.
- | We invite no cousins from now on.

- | "Not my number", she said, and laughed: the form had the office landline of the school.
- | Form corrected in pencil, later in the system.
- | Her mobile reached her on the first try.

id-owner-denies | A Dr Amrita Sehgal wrote to us: she had applied for nothing and wondered at our acknowledgement.
discrepancy-explained | Our system had suggested her from the alumni list and a trainee clicked on the wrong Sehgal; the real applicant, Arvind, never saw that mail.
- | Wrote to both with an apology.
- | The trainee now types addresses in full.

- | The embroidery on his uniform still says "Ortega", it was his predecessor's.
- | The tailor will fix it by the weekend.
- | Guests call him Señor Ortega meanwhile and he bears it.

- | On the ferry there's a roster with initials only and he shares his with the bosun.
- | So "J.K." did twenty-two hours on Sunday.
sharing-explained | Crewing office separated the two by their badge numbers: eleven hours each, both confirmed by the mate.
- | Roster will have surnames from May.

- | The parcel for the translator was handed to her neighbour by arrangement, a retired judge, who phoned us before we could phone him.
- | She was in court that day, interpreting.
address-confirmed | The judge had her sign for it that evening and vouched that she lives across the landing.
- | Seal intact, headset blue.

- | Carrier left the dock at a pick-up shop because nobody rang the bell.
equipment-received-in-person | She fetched it with her identity card and the code, the shop scanned both.
- | Four minutes from her house.
- | Cables were missing, sent after.

- | The shipping label has our subsidiary's name on it because their printer was the nearest.
- | Tracking says delivered to the addressee.
- | Battery at 40 per cent as always.

- | Helpdesk took over her screen at her request to install the label printer, and she watched it all the way.
- | Session number is in the ticket, eleven minutes.
- | The label printer now prints labels.

- | A technician's hand reached into the picture; he was changing the ceiling lamp in our conference room.
- | We all looked up.
- | The candidate asked whether it was part of the test.

- | He's on the VPN of the university hospital since the records may be opened from there only.
tool-agreed | Hospital IT and ours signed the protocol for the connection in February.
- | It cuts out at midnight.
- | He is a morning person anyway.

- | Her flat has a KVM switch, the mechanical kind with a knob, from 1998.
- | She showed it to us as a curiosity.
- | It has a label "Windows / Amiga".
- | We reminisced.

- | The accountant wants the fee paid to "Bell & Daughters", and she's one of the daughters.
payee-confirmed | Partnership deed lists her as partner and the firm's bank confirmed the account and her authority over it.
- | Engagement letter is signed by both sides.

- | Half the wage goes to his savings, half to his current account, both at the post bank in his own name.
- | Payroll supports up to three accounts.
- | He set it up himself in the portal.

- | She gets paid by cheque because she likes cheques.
- | Cheque is made out to her, in full.
- | Payroll sighs each month.

- | The customer's data left the building with him, on the customer's order, in the customer's van.
- | Two pallets of paper files for the archive.
- | Signed for at both ends.
- | Weight 612 kg.

- | He mailed himself the seating plan to print it at home, since our printer had died.
- | Plan of a wedding, 80 guests, no personal data besides first names.
- | Told the event manager before he did it and she said yes.
- | Table seven has the difficult aunt.

- | The auditors copied the ledgers to their own drive; he was told to help them and did.
- | Engagement letter of the auditors is in the shared folder.
- | They bring their own coffee.

- | Extortion is the subject of her thesis, "Ransom demands in small firms".
- | Hence the screenshots of ransom notes on her slides.
- | The examiner's remarks were on page order.
- | She'd be the right one for awareness trainings.

- | Our lawyer's letter to him was sharper than it had to be, and his answer wasn't a threat, only a request for his last month's pay.
- | Pay was transferred the same day.
- | Reference letter written, signed, sent.

- | The applicant turned out to be on a list of the prosecutors: the list of lay judges for the district.
- | It means eight days away a year.
- | The law makes us let him go there.

- | Two companies on her resume share a postal box and a director, since one's the other's subsidiary.
employer-confirmed | The group's HR, phone from the trade register, confirmed both periods in one letter.
- | Salary from the one, badge from the other.
- | A common thing in insurance.

school-not-found | We could not find the "Institute for Applied Cheese" and thought it a joke.
school-confirmed | It's a department of the agricultural college, whose office confirmed his diploma and the mark.
- | His affineur's exam was on washed rinds.
- | The panel brought crackers.

- | The college has two campuses and she named the other one's library.
- | All she ever borrowed came by shuttle.
school-confirmed | Student records has her on the books at the campus in the resume, with graduation in July.
- | I have seen the shuttle, it's yellow.

- | Her thesis is in a language that none of us reads; the abstract is in English and is hers.
own-work-explained | She translated three pages for us on sight and defended the method against Pauline.
- | Pauline is hard to please.

- | His portfolio has work by four people and the names stand under each plate.
- | His are the second and the ninth.
own-work-explained | For these he'd brought the sketches, from the first napkin on.
- | I envy him the napkin.

- | The code carries the copyright of his old company, and there's a letter from it that he may show this part.
own-work-explained | He told us which lines he'd be ashamed of today, and repaired one.
- | Repository was closed again after the talk.

- | The link in the CV leads to her band, as the personal page moved.
- | Drums.
profile-conflict | Profile says the job at the print shop ended in 2020, resume says 2022.
discrepancy-explained | She'd never logged in again after 2020; the print shop's pay office gave us 2022 in writing.
- | They still have her mug, too.

- | The account was renamed when she became a partner, we'd got the mail about it.
- | Old links forward to the new.
- | Followers stayed.

- | Because of the storm we did the identity step twice: the first video was cut off at the surname.
id-shown-and-matched | In the second one all was legible, hologram moved, chip data equal, face equal.
- | First video deleted per policy.
- | The storm took our flagpole.

- | He didn't want to hold up his card in the open-plan office he was calling from, and went to his car for it.
id-shown-and-matched | In the car he showed both sides without being asked and covered nothing.
- | It was hot in the car.

refuses-id | On Monday she would not show her residence card on camera.
id-verified-in-person | On Tuesday she brought it to our office, with the passport and the lease, as her lawyer had advised her to.
- | She apologised for the trouble and had brought baklava.
- | We've asked the lawyer for a leaflet.

- | She was quite a different person after the coffee, said the panel's chair, fondly.
- | The first ten minutes were a sea of ums.
- | By the end she was teasing him.
- | His notes say "warm".

- | Not the person we thought she was: far stronger on the legal side.
- | Her resume undersells it.
- | We might change the title of the job for her.

- | He has two voices, one for the children's choir and one for us.
- | The conductor's post is thirty per cent.
- | Sang us a bar of Fauré.

- | The answer sounded read, for it was: the statute has to be quoted literally and she quoted it.
- | I had the same page before me.
- | She explained after that what it means for a tenant with a dog.
own-work-explained | And took apart her own brief from the appendix, point by point, with the weak one first.

proxy-interviewer coached-or-reading | Her ear-ring talks. I'm old but not deaf: "tell them about the audit", said the ear-ring.
- | Lovely shawl, by the way.
disconnects-when-challenged | I asked her to take them off and the screen went to snow.
- | Minutes to the dean.

id-photo-mismatch different-person | Dock gate, 06:00: the seaman's book has a round face with a gap in the teeth; the man has neither.
- | Wind from the north-east.
id-rented-or-borrowed | He says his cousin "does the papers" for the six of them, for a third of the pay.
- | Agent ashore informed by radio.

returned-under-new-name same-resume-as-other | The lad I'd failed on knots in May is here again as "Finlay", with the same three pages.
- | Pages are still good, knots still aren't.
- | Tide's at four.

school-denies support-document-altered | The faculty of dentistry: never matriculated, and the seal on his parchment is that of the music school.
- | He was going to do children's teeth.
- | I've told the board.
- | Had a sherry.
