# Pilots, sailors, drivers, guards, riggers: trade slang
support-document-altered | Parker-pen hours, 900 of them, all right-seat, all in one inkwell.
id-owner-denies | The examiner who signed his type ride was in Tenerife that week and says so.
- | Landing was smooth enough in the sim, I'll give him that.
- | Fleet office took the lanyard.

~support-document-altered | Two hundred hours in the book on a plane that was in bits in the hangar.
- | Chief instructor whistled.
= discrepancy-explained | G-BXLO was down, G-BXLD flew; his O's and D's are hopeless, tech log has every flight.
- | Handwriting lessons, ha.

- | Deckie for the beam trawler.
support-document-altered | Sea time letter is off the *Agnes Rose*, and she's been a restaurant since '09.
plausible-wrong | Coiled the warp left-handed round his own leg.
- | Skipper put him ashore at Newlyn with a pasty.

~employer-untraceable | Ship *Agnes Mary*, nobody's ever heard of her, no IMO, no owner.
= employer-confirmed | Renamed twice and flagged out to Togo; the mate who's still on her skyped from the galley and showed him in the crew photo.
- | Joins Thursday, tide at 4.

? | Tacho card in the slot: not his.
id-rented-or-borrowed | "It's Gary's, he's off sick, he don't mind."
shared-account | Gary's card has driven 21 hours a day since Whitsun.
- | Lorry's at Keele with the lights on.

~id-rented-or-borrowed | He was on somebody else's driver card when they pulled him in.
= discrepancy-explained | Double-manned with Gary, both cards in, slots the wrong way round after the ferry; printout shows both men.
- | DVSA wagged a finger and let 'em go.

- | Bodyguard, close protection, two languages.
support-document-altered | Level 3 CP course was a weekend on Zoom, issued by a laser-tag hall.
cannot-speak-claimed-language | The client's wife greeted him in Russian and he said "gesundheit".
- | Client's wife enjoyed it, client didn't.

~name-mismatch-on-call | Joined as "Dmitri K." while the badge on file reads Owen Pryce.
= trouble-explained | It was the client's tablet he was handed, client's called Dmitri K., then Owen's big face came on.
- | Level 3 seen, course centre phoned.

- | Mobile crane, 60 tonner.
support-document-altered | CPCS said category A60 expired 2012 under his number and then was a dumper.
proxy-interviewer | His CITB touch-screen was done by a bloke at the next booth, they've got it from the ceiling.
- | The steel waits on the wagon.
- | So do I.

~proxy-interviewer | Touch-screen test clocked while he was 80 miles away on our own site!
= | Summer time. Centre's clock hadn't been put forward.
= discrepancy-explained | On their camera at 11:02, our gate at 12:40, it's all M62.
- | Ticket good.

- | Ferry purser.
alias-used | Bremerhaven know her as Inga Storm, Tallinn as Inge Sturm, we've got Ingrid Stormm.
internal-record | Our 2017 book says no rehire, till short 11,300.
support-document-altered | Medical fitness signed by a vet.
- | The doctor's wife works for us, hence.

~alias-used | Three spellings in three discharge books, like three women.
= name-change-documented | Cyrillic, Greek and Latin clerks had their turns; apostilled declaration binds them.
- | She herself says it like "sneeze".

- | Tower, trainee slot, Sunday.
~cannot-answer-local | Says he lives in Shannon and couldn't tell me which side the river's on.
= trouble-explained | He'd heard "Rhône". Second go: names, bridges, the chipper that burned.
= local-knowledge-shown | Even the chipper's dog.
- | Medical class 3, aviation authority says current.

- | Drone operator, film.
support-document-altered | Flyer ID scans to a primary-school pupil in Hull.
own-work-unknown | The showreel's beach shot: "where's it from?" "From up."
- | Producer snorted tea.

~id-owner-denies | A woman in Hull wrote us: "that operator number is mine and I never heard of him."
= discrepancy-explained | It's the firm's number, she's the accountable manager, her office manager hired him and forgot to say.
= employer-confirmed | They both called back from the landline, red-eared.
- | We fly at dawn.

- | Rope access, level 2.
support-document-altered | IRATA: number live, name Pascal, and this is no Pascal.
- | Kit was lovely, all brand new.
skill-gap | Put the croll on upside down.
- | Off the wall by 08:20.

~same-photo-as-other | His IRATA picture's the very one on his brother's card.
- | Twins? No, four years apart.
= sharing-explained | Provider uploaded it twice on a training weekend where both passed, she fixed it while I held.
- | Bridge job, wind permitting.

- | Taxi plate, Dublin.
id-rented-or-borrowed | Badge on the dash, 40 a night to the widow whose man it was.
photo-found-elsewhere | The face on the PSV card's a toothpaste model, young Cian found it in a minute.
- | Car was spotless.

~pickup-by-other | Keys and roof sign fetched by some girl, no ID asked.
- | That's a car worth 30 grand.
= sharing-explained | His niece, he'd rung our Bernie the evening before with her reg and name.
- | Bernie on holiday since. Of course.

- | Bosun, cable ship.
peer-report | Manning pool's circular 12/3: watch out for this discharge book, stolen with forty blanks in Odesa.
support-document-altered | It's blank number 31.
disconnects-when-challenged | Read him the circular and the line went plop.

~peer-report | Coastguard's message names him as wanted for a collision.
- | I sat down.
= | As a *witness*. Third para.
= | He'd pulled two men out and didn't think to mention it.

- | Train driver, freight.
support-document-altered | ORR licence register: that 12-digit is "surrendered".
contradicts-resume | He'd sworn in the canteen it was in his wallet, valid, this morning.
- | Path to Felixstowe lost.

~contradicts-resume | CV says ten years on the 66s; to Mel he said he'd never driven one alone.
= discrepancy-explained | Route learning rule at his depot, two in the cab, always. Depot manager wrote it out.
- | He's grand. Signed for the Ely loop.

- | Escort vehicle for wide loads, Nevada.
vpn-location-mismatch-noted | Check-in pings come from a motel in Juárez, while the load is in Elko.
shared-account | His sister drives and he signs, DOT found out at the scales.
- | Blade tip scraped on a sign.

~signins-apart | Cab tablet in Elko and the driver app in Guadalajara, at once.
= discrepancy-explained | Old phone he gave his dad stayed signed in, dad was playing with the map; he waved at us from Jalisco.
- | Signed out. Load's in Reno.

- | Prison officer intake, day 2.
test-substituted | Fitness run chip 88 was on the ankle of his gym partner.
test-substituted | And in the specimen cup, lab says, apple spritzer at 9 degrees.
- | He laughed about the spritzer.

~test-substituted | Lab: urine sample two is not from the donor of sample one.
= discrepancy-explained | Fridge labels slid off, they had 12 loose cups, all 12 called back and ran clean.
- | Keys issued Monday.

- | Helicopter winch op.
school-not-found | Winch school in "Port Albrecht". There's no Port Albrecht.
referee-same-voice | Both his referees have the same smoker's cough and the same parrot.
- | Parrot was good company.

~referee-same-voice | The reference sounded exactly like himself!
= discrepancy-explained | It was himself. I'd rung line two on the sheet, which is the applicant.
= referee-confirmed | Line three: captain of the rescue base, by their duty desk.
- | I own this one.

- | Quarry shotfirer.
support-document-altered | Explosives certificate allows "firewerks, garden". Spelled so.
employer-detail-unknown | Six years at Horton, doesn't know it's limestone.
- | Magazine keys stay with Alf.

- | Canal boat skipper, hire fleet.
- | Boatmaster's licence in a plastic bag, a bit wet.
- | MCA line confirmed it while the kettle boiled.
met-in-person | Took me through two locks in drizzle.
- | No drama, 22-week season.

- | Air cargo loadmaster.
~document-opened-elsewhere | Contract PDF opened in Sharjah, though he's in Liège.
= network-explained | Layover hotel, flight 2207, on the roster he had given Anouk.
- | Dangerous goods cert, valid till June.

- | Tug master.
id-altered | Date of birth in his passport was made two years older with a scalpel.
support-document-altered | CoC issued when he'd have been fourteen.
- | Tug's name is Patience.

~id-altered | A corner of the passport page lifted and a line seems rewritten.
- | Border man frowned, then I frowned.
= id-shown-and-matched | Embassy's observation stamp, page 5, corrects a misprint; chip read at the border desk and it matched him.
- | Tug sailed at nine with him on it.

- | Valet, security-cleared lot.
returned-under-new-name | Same limp-free walk, same gold tooth, different name than the one we walked out in May.
support-document-altered | Driving licence has hologram made of sweet wrapper.
- | 40 Bentleys out there.

~returned-under-new-name | Rosa at the gate swears he was sacked here in May as "Luis".
= | That Luis is his cousin, still in town, came along to the gate and stood beside him.
= background-check-clear | Prints back from the sheriff: nothing, and not Luis.
- | Rosa apologised in two languages.
