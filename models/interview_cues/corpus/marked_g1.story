# Identities stolen, lent, rented, borrowed; impostor nurses, drivers, carers, couriers — and their honest twins
- | Night bank nurse, ward 6, started on the Friday.
id-owner-denies | The PIN she wrote on the form is held by a midwife in Truro who has never worked a shift for us.
- | Midwife was furious, understandably.
own-work-unknown | Could not draw up a syringe without watching the student do it first.
- | Pulled off the rota at 02:40.

- | Health visitor post, second round.
~id-owner-denies | The Nursing Council rang back: registrant on that number says she has not applied to anybody.
= discrepancy-explained | We had read them a 3 for an 8; with the right digit out came our lady, photo and all.
- | Apologised to both of them.
- | She starts after half-term.

- | Van 14, parcels, Leith depot.
id-rented-or-borrowed | "It's my cousin's badge, he gets forty quid a week for it," he told the loader.
different-person | Chap on the scanner today is a foot shorter than the one I inducted.
- | Parcels all delivered, to be fair.
- | Gate code changed tonight.

- | Courier, bicycle, evenings only.
~different-person | Thursday's rider had a shaved head; the lad we signed up in May had curls to his shoulders.
= | Shaved it for the hospice raffle, there is a film of it on their noticeboard page.
- | Raised six hundred pounds.

- | Live-in carer for Mrs Abernathy, agency placement.
- | Lovely manner, made soup on day one.
id-photo-mismatch | Daughter held the lanyard picture next to her face. Other ears, other chin, ten years between them.
evades-personal-questions | Asked where she trained, she went to check the oven.
id-rented-or-borrowed | Turned out the lanyard does the rounds of three women in one house, whoever is free goes.

- | Home help, Tuesdays and Saturdays.
~id-photo-mismatch | Client's son says the woman at the door is not the woman on the badge, no way.
= | I printed the badges on Monday and slid Petra's card into Olga's holder and the reverse.
- | Reprinted over lunch.
- | Son got a call and a box of biscuits.

- | Maths tutor, GCSE, online.
id-owner-denies | Wrote to the teacher at her school mailbox. "I have a newborn and tutor nobody, who is using my certificate?"
plausible-wrong | Told the boy that a negative times a negative stays negative.
- | Mother wants her £120 back.

- | Physics tutor, six lessons so far.
~name-mismatch-on-call | Screen tile says Bartholomew Quill. Our tutor is Jonas Reetz.
= sharing-explained | Quill is his landlord and it is his tablet, the old man came in with tea and waved.
- | Lesson on lenses went fine.
- | Kid passed the mock.

- | Ticket 8812, tanker driver, ADR card.
id-forged-issuer | Number on the card was never issued, says the card office in Coventry.
- | He has been hauling heating oil since August.
alias-used | On the weighbridge slips he signs "M. Dragan", on our payroll he's Kevin Astley.
- | Keys taken at the gate, insurer informed.

- | ADR renewal, agency driver.
~id-forged-issuer | The checker says in red: card unknown, do not accept.
- | Stood him down without pay for one day, he was gutted.
= discrepancy-explained | Their database was two weeks behind with the spring cards; Monday it lit up green with his face.
- | Paid him for the lost day.

- | From the notes of the night manager, care home.
id-rented-or-borrowed | She says quite openly that Grace is at home with the baby and she is "doing Grace's nights".
- | Nobody asked her before me, it seems.
crypto-or-third-party-payment | Wages go to Grace, who keeps a third.
- | Residents like her. That is what hurts.

- | Nights, dementia wing.
~shared-account | The med chart is initialled G.O. at 23:00 and at 23:10 in two quite different hands.
= sharing-explained | Gloria Osei and Gareth Owen, both on that night, both in the signature list on page two.
- | Will ask them to add a number.

- | Applicant: scaffolder, card shown on phone.
id-number-mismatch | Typed the NI number in. It answered with a retired dinner lady from Hull.
- | He shrugged and said the tax office is always wrong.
- | I rang them. They're not wrong.
refuses-id | Passport "is with the embassy", driving licence "is with the solicitor", for five weeks now.

- | Labourer, Gloucester site.
~id-number-mismatch | NI number came back to a Sandra Pike, female, 1961.
- | My stomach dropped.
= discrepancy-explained | Payroll had pasted the row above. Sandra is our cleaner.
- | His own goes through clean.

- | Data entry, fully remote, Boise.
id-number-mismatch | The social traces to a man who drowned in 1998, the county index has him.
- | Hiring manager still wants to push it through, Q4 and all that.
id-data-mismatch | Birth year on the licence and on the W-4 differ by eleven.
- | I said no.

- | Bookkeeper, part time, Spokane.
~id-number-mismatch | Vendor flag: SSN associated with a deceased individual.
- | She went quiet and then laughed.
= discrepancy-explained | Her late husband's death was keyed to her number by the bank in '21; she carries the correction letter from Social Security in her purse.
- | Vendor cleared the flag by noon.

- | Telehealth nurse, licence of two states.
id-owner-denies | The woman whose licence it is works in a prison infirmary and learned from me that she is also our night triage.
voice-changed | Patient line tape: warm alto at nine, thin soprano at eleven, same log-in.
- | State board case opened.
- | Feeling a bit sick about it.

- | Triage nurse, weekend pool.
~id-owner-denies | "Nope, never applied with you folks," said the nurse when I called the number the board had.
= discrepancy-explained | I'd rung her mother. Same first name, same board, both RNs, the mother hooted when she got it.
- | Rang the daughter. Interview Tuesday.

- | Rider complaint log, food delivery.
id-photo-mismatch | Customer: app showed a bearded man called Wasim, a teenage girl came up the stairs.
account-swap | The girl showed our steward a chat: "account, bag and e-bike, 70 a week".
- | She cried, he bought her a coffee.
- | Account closed 17:05.

- | Customer complaint, order 44, Deansgate.
~different-person | Not the rider in the picture, says the customer, this one was a woman.
= sharing-explained | Our app lets a registered substitute ride; his sister was put on with her own papers in June.
- | Marked as settled.

- | Locum pharmacist, Saturday only.
support-document-altered | The register prints in portrait, hers was in landscape with the old crest.
id-owner-denies | Found the rightful holder behind a counter in Sligo, twenty years in the same shop, gobsmacked.
- | Two prescriptions to be rechecked.
- | Inspector comes at ten.

- | Locum optometrist.
~support-document-altered | His certificate carries a crest nobody here has seen, I took it for a joke.
= school-confirmed | Aston swapped crests for one single year, and their awards office read me his name from the 1987 roll.
- | He does lovely refractions.

- | Nanny, three children, Richmond.
different-person | We interviewed Felicity by video. At the door stood somebody who answers to Felicity only the second time.
id-rented-or-borrowed | Her own words to my husband: the papers are a friend's, the friend doesn't mind.
- | Children had already shown her the rabbit.
- | Told the agency to come and fetch her.

- | Au pair from Brno, arrived Sunday.
~different-person | Our jaw dropped: on the calls she had been a blonde with glasses, at arrivals stood a redhead without.
= id-verified-in-person | Henna and lenses, same passport, same crooked tooth; I compared all of it at the kitchen table.
- | She has already mended the tap.

- | Memo, security guards, stadium contract.
shared-account | One licence badge, number ending 77, was scanned at the north gate and the VIP stair in the same minute.
id-rented-or-borrowed | Supervisor rents badges out by the match, cash in a lunch box.
- | 31,000 people in the ground.
- | Regulator told Monday.

- | Guard, museum, bank holiday cover.
~shared-account | Badge 0410 in at two doors sixty metres apart, both at 08:00 sharp.
= trouble-explained | The east reader was replaying Friday's buffer after the power cut, the installer showed us the log.
- | He was by the dinosaurs all morning.

- | Taxi office, Limerick.
id-photo-mismatch | Roof sign and permit belong to Declan. Declan, by the photo, is sixty. The driver is twenty-five at most.
- | Passenger rang us, polite enough.
id-rented-or-borrowed | Declan admits he lets the young fella have the plate on weekends for the half of the takings.
- | Bound for the carriage office.

- | Taxi office again, different matter.
~id-photo-mismatch | "That wasn't Noel on the card in the window." Third call this week!
= | Window card was from 1999, Noel had a moustache and forty pounds more. New one is up.
- | Noel says he preferred the old one.

- | School bus, route 9.
support-document-altered | What the licensing people hold under that number is a moped entitlement, no bus, no lorry.
- | Kids adore him.
- | He brings a guitar.
refuses-background-check | Fingerprints? "I'd sooner quit," and did.

- | School bus, route 12.
~support-document-altered | Records office sees a car licence only, nothing heavier, for our Mr Tremblay.
= discrepancy-explained | They'd looked under Ontario. Quebec has his class 2 since 2004, faxed over with a stamp.
- | He'll start with the kindergarten run.

- | Chat excerpt, agency desk, Lagos-born midwife.
- | Kemi: she is so nice on phone!!
id-owner-denies | Kemi: but the matron in Ibadan says Sister Adaobi with this number stands next to her right now, in theatre.
- | Bode: eh?
proxy-interviewer | Kemi: and the competency quiz was done by a cousin, she let it slip.

- | Chat excerpt, agency desk.
~id-owner-denies | Bode: matron says their Sister Ngozi never sent any form abroad.
= discrepancy-explained | Kemi: two Ngozi Ezes on that register! Ours is in Enugu, she has just shown me her book on camera.
- | Bode: phew. Book the flight.

- | Dental assistant, week one.
own-work-unknown | Put the X-ray holder in upside down, thrice.
id-rented-or-borrowed | "Sunita passed the exam and I have the time, so we share it," she said over lunch.
- | Dr Feld put down his sandwich.

- | Radiographer, temp.
~skill-gap | Looked at our machine as if it were a spaceship, couldn't find the on switch.
= trouble-explained | We'd sat him at the research prototype; on the ordinary unit he did forty chests before noon.
- | Keep him.

- | Electrician, gold card, Cardiff.
id-owner-denies | The man on the gold card hurt his back in 2020 and hasn't touched a fuse board since, his wife says; he sold nothing to anyone, the wallet was nicked.
- | Ours has wired half of Block C.
- | Everything to be tested again, £9k.

- | Plumber, gas ticket.
~alias-used | Gas register says Gwilym Rhys-Parry. Invoice book says Bill Parry.
= name-change-documented | Nobody in Swindon can say Gwilym, so Bill it is; his passport has the full mouthful.
- | Boiler hot by four.

- | Hotel housekeeping, Geneva, July.
shared-account | Time clock shows one Rosa. The linen room knows three Rosas and no two share a shoe size.
id-rented-or-borrowed | Permit is hers, the sister-in-law and the neighbour walk in on it.
- | Head of housekeeping knew all along.

- | Hotel kitchen, Geneva, August.
~returned-under-new-name | I sacked that dishwasher in May, I swear, and now he's back as "Luan".
= | It's the brother. The sacked one came by for his boots and the two stood there side by side.
- | Luan works hard.

- | Piano teacher, community college.
id-owner-denies | Rang the conservatoire alumna herself in Graz. She teaches there, she has never set foot in Portland, and she's not amused.
photo-found-elsewhere | His portrait with the Steinway is off a concert flyer for somebody called Lund.
- | The trial lesson was decent, I admit.

- | Violin teacher, same college.
~photo-found-elsewhere | Her picture hangs on the site of an orchestra in Leeds under "Claire Dunmore".
= name-change-documented | Dunmore till the wedding; the orchestra manager says she left with a cake and a new surname.
- | She plays on a 1920s Mirecourt. Wow.

- | HR inbox, fish plant, Grimsby.
id-rented-or-borrowed | Landlady of the digs: "They've one passport between four of them and take turns."
id-photo-mismatch | Two of the four we caught at the turnstile with a third man's face on the pass.
- | Union rep sat in.
- | Pass system suspended till Friday.

- | Fish plant, filleting line.
~id-photo-mismatch | Turnstile picture shows a fat man, at the line stands a rake.
= | He lost five stone after his bypass, cut of the scar included, the nurse knows him from before.
- | New pass printed.

- | Warehouse picker, nights, agency Brightbay.
different-person | Whoever it was in the induction, he didn't know where the toilets are on shift two.
- | Induction takes an hour and ends at the toilets.
output-swing | 140 lines an hour on Monday, 38 on Tuesday, 141 on Wednesday.
id-rented-or-borrowed | His mate: "He hires it out when he's hung over."

- | Picker, days.
~output-swing | 150 lines an hour, then 20, then 150: like two people.
= trouble-explained | Tuesday they gave him the scanner with the dead battery, the shift lead wrote it in the book.
- | Bonus stands.

- | Interpreter, court list, Romanian.
id-owner-denies | The sworn interpreter whose stamp it is died in spring, says the chamber, and the widow still has the stamp in a drawer.
cannot-speak-claimed-language | Didn't understand the bailiff's "bună ziua".
- | Hearing adjourned.

- | Sworn translator, Portuguese.
~support-document-altered | Stamp reads 2091, the chamber's list ends at 1800.
= discrepancy-explained | New numbering from January, secretary sent the fresh list with an apology.
- | Contract for six months.

- | Physio, private clinic, Ealing.
- | Nice hands, patients say.
support-document-altered | Certificate paid for, two hundred euro, delivered in a tube; he boasted of it at the Christmas do.
id-owner-denies | The number he uses is that of a physio on maternity leave in Kent, and she'd like it back please.
- | Insurance says all his notes are worthless.

- | Physio, the other clinic.
~id-data-mismatch | Register says qualified 2003. He was born, according to the form, in 1993.
= | Typed by me at ten past six on a Friday. 1973.
- | He offered to bring the candle-count.

- | Lorry park note, Zeebrugge run.
shared-account | Driver card of one Ivo is in the tachograph. Ivo is on the beach, he posts pictures hourly.
- | Truck rolled 900 km meanwhile.
id-rented-or-borrowed | Second driver says Ivo leaves the card in the glove box for anybody who needs hours.
- | Pulled in at Calais.

- | Lorry park note, Rotterdam run.
~shared-account | Tacho has card of Janek, cab camera shows a grey-haired man.
= sharing-explained | Examiner riding along, took the wheel in the yard with the yard permit; Janek sits beside him in the full shot.
- | Passed with two minor faults.

- | Foster carer respite, Barnsley.
id-data-mismatch | DBS gives her middle name as Ruth, passport says Elaine, tenancy says neither.
alias-used | Bus pass Dawn Tolley, library card Dee Marsh, us: Donna Tull.
- | Tea was stewed.
refuses-background-check | Wouldn't have the council phoned, full stop.

- | Respite carer, Doncaster.
~alias-used | Four surnames in one folder!
= name-change-documented | Two weddings, one divorce, one adoption by her stepdad. Four certificates, all with raised seals, in order.
- | She calls it her stamp collection.
- | Panel said yes.

- | Cleaner for the bank branches.
- | Vetting needs five years of addresses.
id-owner-denies | At number three on her list sits the real Ana Brites with her cat; she's lived there for thirty years and cleans nothing but her own flat.
- | Branch manager fetched the keys back at dusk.

- | Cleaner, law firm, early mornings.
~id-data-mismatch | ID card says Street of the Mill 4, electricity bill says 6A.
= address-confirmed | Town renumbered the row after the fire; postman confirmed it with his hand on the doorbell.
- | Keys handed out.

- | Vet nurse, small animal.
id-number-mismatch | Tax office letter: this number has been paid as a bus mechanic in Ghent since 2011.
- | She said "computers".
own-work-unknown | Held the clippers like a hairdryer.
- | Cat is fine.

- | Vet, large animals, autumn calving.
~school-denies | Utrecht: no graduate with such a name.
= school-confirmed | They searched without the "van der". With it: class of 2009, cum laude.
- | Muddy boots in my office, good sign.

- | Private ambulance, Thursday crew.
plausible-wrong | Says adrenaline first, then see if there's a pulse.
support-document-altered | Paramedic number ends in a letter; those never do.
id-owner-denies | Real bearer found through the college, teaches in Dundee, was "livid".
- | Station head took him off the truck within the hour.

- | Private ambulance, Sunday crew.
~plausible-wrong | Gave us a dose that made the medic choke on his coffee.
= | It's the children's chart he'd been handed, and by that chart it's dead right.
- | Medic ate his words and a doughnut.

- | Ski instructor, Les Arcs.
account-swap | Asked if he might sign in on Thierry's instructor profile till his own "is unblocked".
id-rented-or-borrowed | Thierry gets 15 a lesson for the jacket and the carnet.
- | Snow report: fresh, 40 cm.

- | Swim teacher, Tuesdays.
- | Shy in the interview, a fish in the water.
- | Lifeguard badge on the federation site with her face.
met-in-person | I stood at the pool edge for an hour with her.
- | Start in September.
