# offer to first months, file 3

- | Got lost on floor 4, rebuilt over summer.

~? | pls check asset 3310, geofence says Shenzhen
- | user not reachable till lunch
= | in for repair w/ vendor, RMA 7718
= | loaner is with user, seen on call

? | Hired as night auditor. In ten nights card numbers of 900 guests left on a stick.

? | Offered the guard 500 to keep his wife's lunch box out of the scanner. Prototype chips were missing on Thursday.

~? | Visit app shows her 8 km away from the patient for every call.
= | Vendor bulletin: release 7.2 stores the office position. Families confirm she came.

~? | Two of our nurses have the same IBAN on file.
= | Marriage certificate in both files. Joint account opened at the savings bank in Graz, we have the letter.

? | VPN alerts closed with "Izmir, father". Her father picked up in Bursa and asked whether she was coming home from sea at last.
- | Alert 3 reopened.

~? | Logbook has 600 hours on a plane that tower says was scrapped.
= | Tail number was given again to a new plane. Register shows both lives.

~? | An older lady with a letter of authority picked up his laptop.
= | He was in hospital, ward sister confirmed. Lady is his landlady and rang me from the ward.

? | The Slack picture changed faces on a Sunday. Same name, same title, seven years younger.
- | Teammates hadn't met him.

- | Foreign ring tone, he's at a conference in Hanoi with the CTO.

~? | Six of the agency's eight give the same manager as reference.
= | Plant closure in Győr. He ran the line they all stood at, works council confirmed the list.

- | Farm inspector postponed eleven farms because of snow.

~? | Nine contractors behind one address in Nashville.
= | Coworking on 5th, receipts from nine memberships, receptionist knows them.

? | Background vendor closed the order: SSN issued 1987 in Ohio to a male, our hire is female b. 1999.
- | Adjudication pending.

? | A file named "answers manager monday" was opened during every one to one.
? | Last edited each time by an account outside the company.

? | Payroll provider called. Five other clients of theirs pay the same person full time.
- | They can't give names.

? | Patient list of the new receptionist's first week matches a list offered for sale, including the three test patients.
- | Practice called the data office.

? | The number on the contract was given to a new owner in 2022. New owner gets our two-factor texts and rang us, annoyed.
- | Asked him which number he uses.
? | He read out the code all the same.

? | Timesheets for the scaffolders are in one hand, all twelve.
? | Three of those men had been deported in February.
- | Main contractor stops payment.

- | Signed on the train, signature a bit wild.

? | Resignation came by email on day 16. The drawing archive had gone to a private drive on day 15.
- | Lawyers have the logs.

~? | Six porters on the plan, four coats in use.
= | Two are on the dialysis transport, they wear the driver's jacket. Dispatch has their rounds.

? | Of the agency's eight people, six gave the same manager as a reference, phone number one digit apart.
- | Client's procurement has it.

~? | Fire crew found shelves of laptops in our tester's flat.
= | Device lab. Ours, 40 phones and laptops signed out to him, insurance list.

? | The agency billed 160 hours for a man who had left the country on day two, border stamp in the file.
- | Manager had approved each week.

~? | The real holder of this profile says she did not apply.
= | Spoke to her again. Applied through a headhunter in May, had forgotten the client name.

? | Registered nurse, home visits: her car's insurer has it parked at a call centre all day.
- | Families' signatures look like one.

? | Nobody has heard him and the laptop camera together. When voice comes, the laptop is idle.

? | His visa was granted to work in a bakery in Gdynia. Bakery's ovens were sold in 2020 and it has sponsored 70 bakers since.
- | He is on our line 2.

? | Parking permit request is for a car registered to a man who has been working in our Bristol depot under another name.
- | Facilities asked me which name to print.

? | For the badge he sent a picture of a picture, you can see the edge of the newspaper that printed it.

- | Contractor asked to add his partner, amendment signed, partner vetted.

~? | Camp has never fed our auditor, yet reports come weekly.
= | Stays with the neighbour mine, cheaper. Their mess bills him to us, bills agree.

? | Logged in from Cincinnati and eight minutes later from Vladivostok, both with his token.
- | Account parked.

? | Went to sea as second engineer on papers bought for 4,000 dollars. First engineer saw that he opened the wrong valve twice.
- | Flag state investigates.

- | Round shared by two sisters, both on the contract, both vetted.

? | Fishing boat's engineer is in the hospital record for the whole season, crew share paid in cash to his cousin.
- | Cousin has no ticket.

? | Share code of the Home Office opens on a picture of someone else.
- | Start date stays for now.

? | A retired surgeon found his number on a clinic door three towns away.

- | Army family, third move in four years.
- | Orders attached.
- | Tax home is Texas.

? | Physio's patients ask when "the real one" is back, this one has never touched the couch.
- | Clinic lists a single physio.

- | Two CVs from one printer, married couple, kitchen and service.

~? | Customers know their account manager as a man, our payroll has a woman.
= | Transition last year, HR partner handles it, customers' mail just lags.

? | Nobody at the cemetery, the bowling club or the church knows of the sick mother he flies to, flights were never booked.
- | Travel desk has his "refunds".
- | Client site in Leuna short of one.

- | Offer signed Tuesday.
? | Man who picked up the laptop in Austin gave a different name at the desk and had a photo of the ticket on his phone.
- | Start date unchanged for now.

? | Passenger complained the driver was not the one in the app. App driver was on a flight to Manila.
- | Deactivated.

~? | "Office" of his firm in Tallinn is a drawer with letters.
= | E-residency firm, legal there. Tax office attests, he pays his tax in Porto and I have the slips.

? | Domain of the agency was bought on the Sunday, candidates came Monday, invoice template Tuesday.
- | Asked legal about the MSA.

? | Recruit's bank says customer came to open with a man who did all the talking and kept the card.
- | Bank filed a report.

? | Roster shows "Agency 1" to "Agency 4", names never filled in, bills paid, ward ran with none.

~? | Dog's chip belongs to a dog that was put down.
= | Vet read 8 for 3. Scanned again in front of us.

- | Screen share started on the wrong monitor, showed his kids' photo.

? | Photo of the home office that he sent us for insurance is on an interior design blog, 2017.
- | Ergonomics form ticked.

- | Emergency contact is an ex-wife, still on good terms.

? | His equipment list came back from customs with the consignee struck through and "for onward, Sinuiju" in pencil.
- | Insured value 2,400.

- | Wife at the summer party, friendly, works in town hall.

? | His company card was used in a city where he says he has never been, by a person who knew the PIN.
? | The laptop signs in from the same city.

~? | Morphine signed by a nurse who was in Crete.
= | Pharmacist found the printer prefilled the last name used. Wet signatures under it are of the nurse on duty.

~? | Profile shows him joining us and three others on one day.
= | Consultancy. We and the three are clients on the same frame contract, their partner listed them.

- | Rural route, PO box only, common there.

? | Apartment buzzers 1 to 6 all have our courier's scribble, different hires, same hand opens.
- | Depot's driver told us unasked.

? | Her brother in law did the night shifts under her licence for five months.
- | Board hearing in June.

- | Mia's boyfriend waits in the car park, fine.

- | SIM moved to the rugged phone, old one fell into the sump.

~? | Payslip link was opened in Dublin, Frankfurt and Ashburn within a minute.
= | Mail scanner. Same three for everyone's link, vendor names them.

? | Truck firm found that one driver account was logged on 23 hours a day.
- | Customers were pleased with the speed.
