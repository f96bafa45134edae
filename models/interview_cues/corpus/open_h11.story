# h11: discovery and consequence; who noticed and how; security, legal, ward, site, school, bank
? | Her own pupils' parents looked up the university, the page is for sale.
- | Headmaster asked for the file.

- | Her university's page was down on Sunday.

? | We offered him a desk next to his referee's, the referee doesn't know why he's sweating.
? | Referee said after a minute that this isn't the man.

- | We offered him a desk next to his referee's, they had lunch.

? | Insurer refused the claim, operator of the digger held no ticket in that name.
- | Gas pipe, Thursday.

- | Insurer paid, operator's ticket was seen.

? | Locksmith we sent had been to that flat a year before, without us, says the tenant's video.

~? | The tenant's old video has our locksmith in her flat.
= | He came then for the landlord, order and invoice are there, tenant had been told.

? | The bride recognised the registrar as her driving school's receptionist, the town has no such registrar.

? | Ministry cancelled 31 marriages.
- | Stand-in at the registry had got the post with a forged appointment letter.

- | Registrar's appointment letter unsigned at first, mayor signed on Monday.

? | Crime lab: 8,000 samples ticked, seals unbroken.
- | Chemist, nine years, master's degree never taken.

? | Defence asked for the chemist's transcript, state attorney dropped the cases next morning.

- | Defence asked for the chemist's transcript, got it, moved on.

? | Expert witness had been to the scene by satellite only and to the university by bus tour.

? | Judge struck out his report after the institute wrote that membership was by online purchase.
- | Fire expert.

~? | Institute wrote that he isn't a member.
= | They'd looked under fellow. As associate he is in since 2007, letter two says so.

- | Expert witness charges by the hour.

? | The mountain railway's safety chief, we read in the ruling, had been a singer till the day of hiring.

? | He was shown the valve. He asked which end was the valve.
- | Process engineer, 12 yrs.

- | He was shown the valve. He said wrong way round, and was right.

? | Her stitches came out on the same evening on four wards.
? | Nursing college abroad: expelled in term two.

- | Stitches came out on one patient, he had scratched.

? | At handover she called insulin "the blue one".
- | Her registration is under query.

- | At handover she said the blue pen, there is a blue pen.

? | Undertaker noticed that the doctor who signs the deaths spells the causes as on the list online.
? | Number belongs to a radiologist on leave.

- | Doctor who signs deaths has bad handwriting.

? | Two kids said at supper that the new sports teacher is on a poster at the police.

~? | Kids said the sports teacher is on a poster at the police.
= | Recruiting poster, he modelled as an officer, police press desk laughed and confirmed.

? | An old flatmate's letter: that isn't Henrik, Henrik is me.
- | Our Henrik is in logistics.

- | An old flatmate's letter: Henrik owes him rent.

? | Someone in Jakarta asked our helpdesk to reset the password of our man in Hull, knew all but the canteen.
- | Our man in Hull says it's him on holiday.
? | His leave begins in July.

- | Someone in Jakarta asked for a reset, he's on our Jakarta job, passphrase right.

? | The antivirus people sent a picture of the operator's screen: our ticket board, five other firms', a timetable of lies.

? | In the box from the dead worker's room lay licences of four drivers, all used by him with us.

? | His widow doesn't know the name on our wage slips.
- | Died on the site in May.

~? | His widow doesn't know the name on our slips.
= | He used his stage name. Registered as alias in the passport, she found the line herself.

- | His widow asked for the last wage slip.

? | Workers' comp doctor measured a leg six centimetres shorter than the army's record of him.

? | The town hall's new engineer approved a bridge load with the wind in kilos.
? | University had failed him in statics three times and let him go.

- | Engineer had a sign error, checker found it.

? | He had sat beside me at school and was called Detlef.
- | Here Dr von Alten, estate manager.

- | He had sat beside me at school, still called Detlef.

? | Census of teachers by face: 1,204 came, 1,611 are paid.
? | Ours has come twice in different glasses.

- | Census of teachers by face: queue till five.

? | A widow in Kent got a thank-you letter for ten years' service at our depot, husband died in the first.

? | We garlanded the long-service man and his colleague asked who that is.
- | He had sold the post in 2014.

~? | At the jubilee nobody knew the long-service man.
= | Forty years on nights at the outpost. Foreman there drove in and embraced him.

- | Long-service man didn't want a party.

? | The head of fraud prevention was, by fingerprint, case 3 in his own slides.

- | The head of fraud prevention was a fraud victim, tells it in the slides.

? | Interviewed at five, he told of the projects that I had told him of at four. The one at four was somebody else.

- | Interviewed at five, he had been warned by the one at four.

? | She paid a man 350 to be her for our phone stage, he then asked us for his money.
- | Mail with screenshots.

- | She paid 350 for interview coaching, we offer the same.

? | The proxy fell out with him, sent us the recording, price list and the next five names.
? | Two of the five have offers from us.

- | A rival fell out with him, sent us a nasty mail, none of it true, checked by legal.

? | Hotel bill for the candidate's stay: room for two, one studied, one spoke, says the maid.

? | He dropped his pass in the pool. The pass that came out has ink that runs.
- | Leisure centre, first aid.

~? | His pass ran in the water.
= | Ours run too, cheap cards, facilities changed the printer after that.

- | He dropped his pass in the pool, reissued.

? | Customs opened the tool chest, inside the stamps of seven inspectors.

- | Customs opened the tool chest, inside tools.

? | The clinic's lift has a camera. Same nurse goes up at seven as Ana and at three as Mia.
- | Two wages.

? | Parole officer visited his client at work, ours has no client on parole by the file. He waved.

- | Parole officer visited his client at work, we're part of the scheme.

? | Satellite phone bill of our "Texan" engineer is billed in a country we may not send to.

~? | His phone bill is from a country on the list.
= | He was on the aid flight for us that month, trip order 88.

- | Texan engineer lives in Oklahoma now, told payroll.

? | Ransom mail quoted from the interview room's whiteboard, only he had been in it.
? | His address is a storage unit.

- | Whiteboard not wiped after the interview.

? | Dean offered to come to the graduation he spoke of, no graduation was held that year, flood.

? | Her certificate's QR code opens a page, page belongs to the same man as seven forged ones.
- | Inspector of lifts.

- | Her certificate's QR code opens the chamber's page, green.

? | He was to climb the mast. At the foot he confessed a friend had climbed it for the licence.

- | He was to climb the mast. Wind, postponed.

? | Same voice tells me "wrong number" on the referee's line and "yes boss" on his.

~? | Referee's line and his were answered by one voice.
= | Answering service for small firms. It put me through to each, different men, and the register has them.

- | Referee's line busy till four.

? | Police in Oslo have the real passport holder in hospital since the crash, ours fries fish.

? | The border app said: document reported lost, holder present in Kassel. We were in Bremen, holding it.
- | Steel fixer.

- | The border app said: try again later.

? | Bank ID was opened by an aunt's code; aunt gets letters about the job she has.

? | At exit she forgot to delete the folder "me_as_others".
? | Fourteen CVs, fourteen calendars.

- | At exit she forgot to delete her holiday pictures.

? | Trainee's thesis supervisor asked him about chapter three, he asked for the page, then for the title.

- | Trainee's thesis supervisor changed, second signature.

? | Journalist sat the course to the end in Swansea, exam answers read aloud, our steward is on the film beside her.

? | Regional paper ran his picture as "man of mystery found on beach", we pay him as Carl.

~? | Regional paper ran his picture with another man's name.
= | Paper printed a correction next day, picture editor swapped captions.

- | Regional paper ran his picture, won the raffle.

? | Our nanny's instagram of that week is all Tulum, kids say the other lady was nice.

- | Our nanny's pictures of Tulum are from her leave, mother was home.

? | He flew the crew home, he'd say. The crew list has him at row 31 with a drink.

- | He flew the crew home. Crew list, left seat.

? | The pilot school's owner confessed to the authority: nine licences for money, without one landing.
? | Number six in his ledger flies for us.

- | The pilot school closed, records with the authority, hers complete.

? | She asked the patient to hold still while reading "how to take blood" from the phone.
- | Lab's badge from an agency.

- | She read the order from the phone, ward tablet broken.

? | Six months' absence of his went unnoticed, a bot wrote "on it".
? | Licence tracker says he used our seat from a yacht charter's office, as their clerk.

~? | "On it" came from him all week while he was away.
= | Out-of-office text by our admin, she had typed it so.

? | After the flood we opened his locked room, no lab, a bed, and the results for next year.
- | Water quality, county.

- | After the flood we opened his room, samples lost, logged.

? | Accrediting body's address is the candidate's garage, roller door painted.

- | Accrediting body's address is a ministry building, porter rang up.
