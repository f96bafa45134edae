# Invented careers: wards, cockpits, sites and classrooms
- | Matron's diary, Ward 4B. New staff nurse from the agency came at twenty to seven with her own fob watch.
- | Good with the old boys, knew to warm the cream.
plausible-wrong | Drew up the insulin with a 2 ml syringe and told the student that units and millilitres come to the same.
support-document-altered | Nursing council in Lilongwe: registration lapsed 2003, holder deceased, kindly return the card to us.
- | I have locked the drug cupboard and rung the duty manager.
- | Slept badly.

- | Verification note, education check, third attempt, polite.
- | University requires the fee by bank draft and a stamped envelope, both sent.
school-denies | Answer on half a sheet: "The roll number falls in a series never allotted."
support-document-altered | They add that the controller of examinations who signed it was at that time a boy of nine.
- | Candidate informed by the client, not by us.

- | Pilot recruitment, turboprop operator in the islands.
- | Captain Villareal, 4,100 hours, immaculate epaulettes.
support-document-altered | We laid his logbook beside the tech logs: on 37 days he is flying an aircraft that was in bits in heavy maintenance.
skill-gap | Sim ride stopped after the second engine failure, he froze on both.
- | Sim fee invoiced to us as usual.

- | New head of Year 9. Lovely references from an academy in Doncaster.
employer-confirmed discrepancy-explained | The academy is now called something with "Trust" in it, and their HR found him under the former school's code, seven years, clean.
- | DBS back, safeguarding training booked.
- | He asked where the kettle was; a good sign in a teacher.

- | Lorry driver, HGV, fish run to Vigo.
support-document-altered | Tacho card company says the card with that number was reported stolen in Zaragoza.
id-owner-denies | The Zaragoza man rides a bicycle now and would be glad to have it back.
- | Fish went late. Boss hit the ceiling, then the vending machine.

- | My brother-in-law prints them. There, I've said it.
employer-front | "Zenith Multi Projects" is him, a printer and a dog, and he has sent sixty engineers into the world.
- | He does birthdays too.
- | Your candidate came on a Wednesday, I made the tea.
support-document-altered | I saw his relieving letter come out of the tray still warm, dated two years back.

- | Structural engineer, seismic retrofits. I sit on the panel for the municipality.
portfolio-copied | Two of the calculation reports he laid on the table are mine, with my spelling mistake in "moement".
- | I let him go on for twenty minutes out of curiosity.
own-work-unknown | He explained my shear wall to me and got it upside down.
support-document-altered | The chamber's stamp carries a number which has been vacant since the chamber was founded.

- | Maid of all work to concierge, hotel trade, Vienna.
- | She writes "Leiterin Empfang", the old hotel wrote "Rezeptionistin".
discrepancy-explained | The old hotel had one receptionist, and she led herself; owner confirmed both words with a laugh.
- | Very organised with keys.

- | HR ops channel: anyone else get the Bright Horizon Infotech letter again?
employer-front | yes, 4th this quarter, same CIN, same "Mrs Lata HR Head", site is one page with a stock handshake
employer-address-empty | I drove past on Sunday, it's a coaching class for bank exams and the watchman has never heard of any infotech
- | lol ok adding to tracker
- | pls dont put it in the public channel

- | Registrar, school of midwifery, 31 years in post.
school-denies | I know every girl I ever capped and this one I did not cap.
- | I checked the ledger anyhow, it is what I am paid for.
support-document-altered | The certificate has our old motto with the Latin corrected; ours was always wrong.
- | Told the hospital by telephone and in writing.

- | Guarding contract, embassy row.
- | He marched well, boots like mirrors.
support-document-altered | Army discharge book: the rubber stamp says a regiment that was disbanded before he was born.
name-mismatch-on-call | On the confirmation call he picked up as "Corporal Denis" and our man's Felix.
- | Post 7 stays with Moses for now.

- | Locum pharmacist. I own two shops by the harbour.
id-rented-or-borrowed | He hangs his aunt's certificate over the counter and the aunt lives in Dubai; she gets a third.
- | Customers liked him, gave sweets to children.
support-document-altered | Pharmacy council hasn't got him under any spelling.
- | Paid a fine because of him.

- | Social worker, children's services, Winnipeg.
- | The two degrees overlap by five semesters and a maternity leave.
discrepancy-explained | Both universities confirmed it was a joint programme with dual enrolment, leave included.
- | Vulnerable sector check pending.

- | A tale from the ferry company. Second engineer, joined at Piraeus.
support-document-altered | Port state inspector held the certificate of competency to the porthole and there was no watermark, just shadow.
plausible-wrong | Chief asked him which way he'd turn the valve to bleed the fuel line and he said "clockwise, as in the north".
- | He plays backgammon with the cook.
- | Put ashore Syros with wages to date.

- | Editor's note on the freelance "foreign correspondent".
resume-copied | His Kabul dispatches are Ingrid's, word for word, he changed the hotel.
- | Ingrid is in hospital with her hip, so I read them to her. She swore in Norwegian.
profile-owner-other | The byline page he links is a colleague of hers who died.
- | We print a correction Tuesday.

- | Chartered accountant newly qualified, Colombo, wants partner track.
support-document-altered | Institute: pass list of that sitting attached, kindly observe absence.
employer-denies | Audit firm he claims had him on no job, no time sheet, no Christmas photo.
- | The Christmas photo was my idea.
- | Partner was amused till lunch.

- | Vetting officer here. Subject: dog handler.
- | Certificate from a kennel in Slovakia.
school-not-found | No kennel, no club, no federation has a "K9 Elite Akadémia" on its books.
support-document-altered | The dog in the certificate's photo is from a calendar of 2015, month of May.
- | His actual dog is charming and deaf.

- | Choir director applied from Tallinn.
- | Reference slow, five weeks.
referee-confirmed trouble-explained | Maestro had been on tour without post; phoned from the opera's own office and sang her praises, really sang.
- | Contract out.

- | Mining surveyor.
employer-denies | HR at the pit searched by badge, by passport and by face, he has never been through the gate.
employer-detail-unknown | Couldn't tell me if you go down there by cage or by ramp.
- | Everybody who's been there one day knows it's a ramp, you walk past the goats.
- | Sent the usual letter.

- | Nanny placement, Geneva family, very private.
referee-same-voice | Both glowing mothers have the same cold and the same parrot in the background.
- | Parrot says "ciao amore".
phone-other-name | When I saved the second mother's number the messenger showed our nanny in sunglasses.
- | Family is looking elsewhere.

- | He was our clerk for eight months, not "Regional Director, Francophone Africa".
- | He carried my bag once in Abidjan, perhaps that's it.
profile-conflict | His page had said "office assistant" up to Easter, there's a copy in the web archive; now it's director back to 2017.
- | I wish him well in his imagination.

- | Refrigeration tech, supermarkets, F-gas ticket needed.
support-document-altered | Ticket no. belongs on the scheme's site to a firm in Cork that does lifts.
- | He vented a can in my yard.
skill-gap | "Fifteen years commercial" and he hunted for the compressor on the evaporator side.
- | Yard smelt till Thursday.

- | Law society, admissions desk.
- | Applicant's call to the bar in Freetown could not be traced at first.
support-document-altered | The Freetown roll of that year hasn't got him.
discrepancy-explained | Roll had been burnt in '99 and rewritten from memory; the Chief Justice's chambers sent the enrolment receipt that proves him.
- | Admitted on motion, sunny day, mother in yellow.

- | Audit office memo 14/b, teachers on the public payroll.
support-document-altered | Of the 212 certificates in the district, 31 have the minister's signature in ballpoint from before ballpoint came here.
- | Headmasters were cooperative and brought chairs.
id-owner-denies | In the case of Mr. T., the true owner of the certificate drives the school bus, lost it in a flood and knew nothing.
test-substituted | In the case of Mrs. A., a cousin sat the promotion exam, as the cousin herself told us.
- | Lunch was goat.

- | Apprentice master at the shipyard speaking.
- | Journeyman's papers from Split looked odd to the girl in the office.
discrepancy-explained | They print them on pink card in Split, always have; I rang the chamber and she read me his number before I'd finished asking.
- | Lad welds like an angel.

- | Travel nurse, ICU, Phoenix. Credentialing specialist here.
- | She was lovely on the phone, three kids, minivan noise.
support-document-altered | ACLS card code bounces, BLS card code bounces, and the RN license reads "Null and Void, imposter warning" on the state page.
peer-report | The state board had put her picture in its bulletin back in July.
- | Forwarded to compliance, cc legal, cc everyone.

- | "Curator, 9 yrs, Museum of Port Life." I am the Museum of Port Life.
employer-denies | There's me, Joachim and a lady for the coffee, and none of us is called Severin.
- | We've one boat.
employer-site-copied | He put up a copy of our site with himself under "Team" and my boat behind him.
- | I'd like the photo though, it's better than ours.

- | Taxi licensing, medallion transfer.
support-document-altered | Knowledge badge is genuine; the photograph under the plastic isn't.
- | Real driver hospitalised since spring.
id-owner-denies | His wife had not a clue the badge was out working nights.
- | Impounded 03:20 at the rank.

- | Sports coach, boarding school.
- | Nothing known about him between ages 30 and 34.
discrepancy-explained | He was with the Antarctic survey, they sent the ship lists for all four winters.
- | Boys want to hear about penguins.

- | Sir, as per your mail I have visited the premises of the previous employer.
employer-address-empty | At the given door number there is one tyre puncture shop and above it a vacant plot with buffalo.
- | The puncture man gave me water, God bless him.
employer-untraceable | Neighbours, postman and ward member, nobody is knowing such company in twenty years.
- | Photos with geotag are enclosed herewith.

- | University hospital, radiology fellow.
support-document-altered | The logbook of procedures has three supervisors' initials all in one fountain pen.
referee-same-wording | The three supervisors' letters praise his "unflappable calm under contrast", all three of them.
- | One of them I know; he can't spell unflappable.
referee-denied | That hospital's medical director says none of the three were ever on staff.

- | Landscape contractor wants a tree surgeon.
support-document-altered | Chainsaw units printed on the back of a gym flyer, if you please, the front shows through.
- | He's handy with ropes.
- | Insurance won't have it.

- | I run an agency for simultaneous interpreters.
cannot-speak-claimed-language | Put my Georgian aunt on the line; after "gamarjoba" he had nothing.
support-document-altered | The institute in Tbilisi says its diplomas never had an English side.
- | Aunt wanted to know if he was eating properly.

- | Medical secretary, three surgeries, all on the CV, all in one street.
- | Practice manager 2 said no such person.
employer-confirmed name-change-documented | Practice manager 2 wrote again: she was Miss Patel-Hughes on our payroll, now Mrs Lacey, marriage cert seen, four years.
- | Starts the 3rd.

- | Bakery chain, area manager.
contact-self-supplied | HR of the former chain "only reads this Gmail", says he, and no one else can give me another way in.
- | I am a baker's daughter, I went at four in the morning to their back door.
employer-denies | Night shift all shook their heads over the picture, eleven of them, flour and all.
- | Got a warm roll.

- | Data scientist, remote, Toronto.
code-copied | Her starred notebook is a Kaggle grandmaster's with the markdown shaved off, one cell still prints his username.
- | Recruiter believes in second chances.
skill-gap | Couldn't split a table by month with the docs open.
- | She thanked us for the "learning".

- | Chief fire officer, airport category 7.
support-document-altered | Breathing apparatus instructor's ticket: college says course was cancelled that year, no one passed because no one came.
- | He has a moustache fit for the job.
- | Watch room informed.

- | Archivist to archivist, off the record.
- | Your man says he catalogued the Bishop's letters.
employer-confirmed discrepancy-explained | He did; we had him as "volunteer" because the diocese wouldn't pay, and his initials are on every folder.
- | Feed him, he's thin.

- | Electric utility, live-line crew.
support-document-altered | The authorisation booklet has my signature for a day on which I was on a drip.
- | I'm Jansen, I am the one who authorises.
skill-gap | He put the rubber gloves on under the leather ones and then couldn't say which was which.
- | Off the truck at Beaufort.

- | Primary school, village, Transylvania. New qualified teacher from the city.
school-denies | Faculty secretary: there is a Popescu Ioana, there are nineteen, and none with that father's initial.
- | Kids drew her a horse.
school-denies | I asked a second time with her birthday; no again, she was struck off after first year.
- | The mayor is her godfather, so this will be fun.

- | Restaurant group, "Michelin-trained" pastry.
portfolio-copied | The sugar swan on her feed is from a hotel school in Seoul, their apron in the corner of the frame.
own-work-unknown | Asked how she kept the neck from sagging. "You just hold it."
- | Made us a decent flan though.

- | Ambulance trust, night, paramedic bank shift.
support-document-altered | Registrant with that number is currently sitting next to me in the mess, drinking my tea, and her name's Gwen.
id-owner-denies | Gwen had no idea; she has gone white and is ringing the regulator.
- | Stood him down at the gate.
- | Frost on the vehicles, by the way.

- | Actuary, the quiet sort.
- | Exam certificates are in a script I can't read.
school-confirmed | Institute in Tokyo confirmed five papers by their portal, English and Japanese.
- | Wants a desk near the window, granted.

- | Shipping agent's clerk in Mombasa, chat.
employer-front | bro that company is my landlord's, it "employs" half of Likoni and owns one kettle
- | he charges for the stamp and again for the phone call
referee-same-voice | the HR manager who will pick up is also the finance manager and the MD, he just changes hat 😂
- | dont say i told you

- | Prosthetics technician. Hospital workshop, Bucaramanga.
- | Showed us photos of sockets, feet, a child's hand with stickers.
portfolio-copied | The hand with stickers was made here at this bench, by Doña Mercedes, the child's my neighbour.
- | Doña Mercedes has kept the plaster.
- | We gave him coffee and did not argue.

- | Hedge fund ops, London. Pre-employment screening summary.
contradicts-resume | Form: resigned to travel; in the room: made redundant; on the phone to us: contract ended.
refuses-background-check | Struck out the clause that lets us write to the last firm and signed the rest.
- | Passport and address fine.
- | Rating to be discussed.

- | Honorary consul, Funchal. I attest signatures for a fee of nine euros.
support-document-altered | That is not my seal, mine has a chip in the anchor.
- | Nobody asks me for anything after four o'clock.
support-document-altered | Also my name has two l's and whoever made this gave me one.

- | Zookeeper, big cats.
- | The zoo on her CV shows as closed, page gone.
employer-untraceable | No trace of any "Parc des Fauves" in the department, said the prefecture.
employer-confirmed discrepancy-explained | It was across the border and the prefecture was the wrong one; the Walloon ministry has its licence and her on the keeper list.
- | Tiger liked her. Tiger likes nobody.

- | Plumbing supply, fleet of five, need a fitter with gas.
support-document-altered | Gas register website: this ID card has been reported as a copy, do not allow work.
- | Told him on the doorstep while the customer made toast.
- | Customer is my mother.

- | Seminary bursar, forwarding.
employer-denies | The abbey has no knowledge of a lay administrator of that name, and we've had only two since the war.
- | Vespers interrupted this letter.
referee-untraceable | Nor is there an Abbot Hilarion; our abbot is Paul.

- | University of ours was merged thrice. I keep the keys to the cellar.
- | A bank in Frankfurt wanted to know if Herr Nowak is a fraud.
school-confirmed discrepancy-explained | He's no fraud, he is in box 212, engineering evening course, degree given under the name of the school before last.
- | I sneezed for an hour.

- | Outbound call log, references, 14:10. Candidate: tower rigger.
referee-same-voice | 14:10 ref A, deep voice, traffic; 14:25 ref B, deep voice pinched at the nose, same lorry reversing.
- | 14:40 tea.
referee-untraceable | 15:00 rang the firm's main number: no A, no B.
- | 15:05 told Kerstin.

- | Hostel in Bergen hires for summer.
- | He says he managed a lodge "under the mountain". 
interest-unknown | Skis down as his passion since four; asked him wax or no wax and he said he drinks neither.
- | Kitchen instead?

- | Insurance loss adjuster, hailstorm season.
support-document-altered | State producer page shows the licence as a bail bondsman's in Laredo.
- | Ladder and truck his own.
several-jobs | Turns out he is on the payroll of three carriers this very week, a claimant met him in three different polo shirts.
- | Dispatcher is furious, hail is hail.

- | Beekeeping inspector, provincial.
- | Long name, short CV.
support-document-altered | Veterinary faculty: diploma number is Mrs Ilić's, she has bees too.
- | Stung on demo day, no complaints.

- | Welfare officer for migrant crews, letter.
- | His sea book has a hole of 19 months.
discrepancy-explained | The union and the embassy both wrote that he was aboard an abandoned tanker off Sharjah the whole time, unpaid.
- | Took the job with tears.
- | Chaplain drove him.
