# Stand-ins told from the side: receipts, chairs, slips of the tongue, neighbours, and the innocent third.

- | Ramadan hours, Jeddah, panel after iftar, civil QA inspector.
different-person | Our driver who fetched him at the airport held up the interview photo and had to be told by the man himself who he was.
- | He asked for a prayer mat and a SIM.
proxy-interviewer | "Interview was by my senior, joining is by me," he explained, as if it were a normal sort of division of labour.
- | Flight home Sunday, Camp 3 till then.

- | PM on the client side, utilities billing, week 5.
own-work-unknown | He calls his own pull request "the customer's code".
shared-account | Standup at nine is one Rahul, the demo at four is a hoarser Rahul who calls me madam.
- | Delivery dates kept, I must say.
- | I have asked for cameras in the next demo.

- | Barista assessment, hotel chain, they film the milk.
- | Swan, tulip, heart, in that order, gorgeous.
deepfake-artifacts | The steam went in front of everything but her chin.
trouble-explained | Cheap lens fogged over; she wiped it and the chin behaved.
- | Trial shift on Saturday at the spa.

- | Placement officer of a polytechnic, campus drive, 600 kids.
proxy-interviewer | Final-year hostel boys charge two thousand to take the aptitude for the first-benchers, the price is chalked on the wall behind the mess.
- | Company rep had gone for photos with the dean.
id-photo-mismatch | Hall ticket 318 wears spectacles and a scar, occupant of the seat neither.
- | Redo in the library tomorrow, phones outside.

- | Complaint through works council, anonymous, green ink.
shared-account | Colleague T. has his homework fetched by a "service" at night and plays paddle tennis all day.
- | He is otherwise popular and brings cake.
data-taken | The service got our whole customer table on a stick "so they can test".
- | Date of the stick: 3 October.

- | Night audit, motorway hotel, new hire by phone.
- | Could not sleep, so I listened to the tape again.
scripted-identical-answers | I asked about shift swaps and about thieves and got the "I am a people person" paragraph for both.
- | Bed occupancy 40 percent.

- | Panel chair, veterinary pathology, two hours.
coached-or-reading | She spelled out the abbreviations as though seeing them for the first time, page turn audible.
discrepancy-explained | She did have slides, we had asked for slides, and the page turn was the handout we had mailed.
- | Histology round superb.
met-in-person | Prof. Lindqvist had shared a bench with her in Uppsala for a summer.

- | Fwd from reception: your 11 o'clock.
- | He's the third one today for room Jasmine.
different-person | This gentleman has a driver's licence that says Femi and a calendar invite that says Femi, but Tuesday's Femi had the braces.
- | I gave him a biscuit.

- | Sub-contract chain: us, integrator, "preferred partner", partner's partner, a flat.
crypto-or-third-party-payment | Wages go to the flat's landlord, who hands out cash on Fridays.
shared-account | Our one named consultant is in fact whoever is awake in the flat.
- | Diagram enclosed, with arrows.
remote-control-tool | AnyDesk icon in every screenshot that he ever sent in.

- | Speech therapist's mail, polite and firm.
- | My client applied with you on the ninth.
voice-changed | You write that he "came back with another voice".
trouble-explained | He has a speaking valve, with the cuff up and the cuff down it differs, I enclose the clinic's note and a recording of both.
- | He would still like the job.

- | Apprenticeship board, welders, practical piece.
proxy-interviewer | Bead on the test plate is his gaffer's, there's only one man in the county who weaves like that.
- | In the booth before me he stuck the rod four times in a row.
- | Good lad, shy.
- | Gaffer retires in May.

- | Short one from a voice studio.
voice-changed | Chipmunk for a second, when her processor crashed, then gravel, then silence, then the nice lady again.
- | Producer spilled his tea.
synthetic-voice | Vowels have no air in them.

- | Community college, adjunct for Python, hire by Zoom.
different-person | Students sent me a picture of who is teaching them: not whom I hired.
shared-account | Adjunct gives a doctoral student half the fee to hold all his Thursday classes under his login.
- | Student evaluations are up.
- | Dean will explode.

- | Tower crane, appointed person, phone from the cabin.
- | Windspeed 14, nothing lifted.
id-rented-or-borrowed | Operator's card is on loan from a mate in hospital, he said so into the radio.
- | Principal contractor has the card now.

- | Tiny oddity, writing it because they told us to.
- | Two women in one rectangle at the start.
- | Mother-in-law was fixing the chair; she said hello, left, and the door shut behind her.
own-work-explained | Candidate then walked us through the retry queue she had built and broke it on purpose.
- | Fine by me.

- | Process server's daughter here, admin at a law firm.
proxy-interviewer | The temp told me over the photocopier that "Auntie Bea did the typing speed bit".
skill-gap | 78 words a minute on paper, two fingers in the flesh.
- | She has the filing done though.

- | Bahrain, bank, fraud desk (!), second round.
ai-assistant-use | He had forgotten to un-share the audio, and a chirpy robot told all of us what to say about PEPs.
- | Even he smiled.
disconnects-when-challenged | "Sir, please close that and carry on?" and poof.
- | Next candidate was early.

- | Field note, telecom shop, mystery shopping coordinator.
shared-account | Reports from four towns on one afternoon: she sells her visits on to girls on the bus line.
- | Receipts are all real.
output-swing | Spelling is royal in the Ghent ones and dreadful in the Aalst ones.
- | Pay suspended till we met her.

- | Registrar, nursing council, answer to your query of the 8th.
id-owner-denies | Holder of PIN 55501 was telephoned on her number in our register and has not applied anywhere.
- | She is upset.
support-document-altered | The good-standing letter bears a signature of our Mrs. Hale, who died in 2016.
- | Please keep the envelope.

- | Conversation in a lift, jotted down.
different-person | "That isn't the bloke from the call." "Which call?" "Mine. I did the call."
- | Lift stopped at 6.
- | Nobody has raised a ticket.

- | Astronomer in charge of hiring a dome technician.
- | He dialled in from the mountain at dusk, tail wind.
timezone-mismatch | Sunset behind him at what should be four in the morning.
trouble-explained | Green screen with La Silla on it; he laughed, took it away, and there was a dark bedroom in Antofagasta with a clock.
- | Good sense of humour needed at 2,400 m.

- | Tea lady's evidence, take it or leave it.
- | I go into room 4 at half ten with the trolley.
coached-or-reading | There was a man lying on the floor under the desk with a laptop on his belly, whispering up.
- | I said pardon and he said milk no sugar.
- | Room 4 was the remote candidate using our branch as a courtesy.

- | Bus company, customer chat, Lithuanian desk.
cannot-speak-claimed-language | Native, she'd put. Our cleaner from Kaunas greeted her and got a nod.
shared-account | The Lithuanian chats come out flawless since her flatmate writes them, flatmate wants a contract now too.
- | Actually we may give her one.

- | SRE, contracting via two agencies, exit memo.
- | Laptop came back in a rice bag.
same-device-as-other | Same MAC address as contractor B who claims he has never met contractor A.
shared-account | Neighbour says three brothers worked in the one room, "one awake, one asleep, one cooking."
- | Access revoked 13:07.

- | Theatre school, stage manager. Odd, then not.
different-person | She who came on Monday was bald, she who interviewed had hair to the waist.
discrepancy-explained | A wig for a part; she put it on for us and the two pictures sat side by side.
- | Curtain at eight.

- | IT security, face login at depot kiosk.
live-check-refused | Kiosk says "blink", he says "machine is broken", eleven mornings.
deepfake-artifacts | On the kiosk's saved frames the mouth is a sticker that lags when the head turns.
- | Kiosk was serviced on the second.
- | Union rep present at the talk.

- | Manager of managers, telesales, Cape Town.
background-call-center | At-home agents were the deal; what I hear is a bell being rung for each sale and cheering.
- | Ergonomic chair allowance paid out in March.
shared-account | Seat 40 to 46 of somebody's boiler room log in as our seven ladies.
- | I flew down. It rained.

- | Recruiting for a nunnery archive, no joke.
- | Sister Agnes asks the questions, I type.
camera-off-refusal | Camera stayed shut; to the prioress's question why, he answered with a shrug we could hear.
evades-personal-questions | Which monastery school? "One in the mountains." Which mountains? "The nice ones."
- | Vespers.

- | Payroll assistant, Saturday shift, Ipswich.
crypto-or-third-party-payment | "Put it in my cousin's, he's the one who actually does it on the days I'm at college."
- | That's how we found out.
shared-account | Cousin has had her lanyard since half-term.
- | Both of them polite kids.

- | Radio amateur and hiring manager, that's me.
long-latency-answers | His gaps had a rhythm: beep of a relay, nine seconds, answer, beep.
trouble-explained | An HF phone patch from the trawler, beep included; from the harbour office next day he interrupted me like anyone.
- | Got the job, cook's mate.

- | Mobile dev for museum app, trial week.
commits-other-name | Merge author: "freelance-hub-worker-2231".
shared-account | Asked who 2231 is, she said "oh, he does the Swift, I do the mails".
- | The audio guide works lovely.
- | Curator never wants to hear the word repo again.

- | Lodging house keeper, on request of the investigator.
- | Gentleman in no. 2 pays weekly, in coins.
proxy-interviewer | He's in his suit at four different times of the day, four different names, top half only.
- | Under it he wears my late husband's pyjamas.
- | He waters my plants.

- | Chief mate's report, cruise line, waiters from manning agent.
id-photo-mismatch | Seaman's book 7: cleft lip repaired, man 7: lip never cut.
proxy-interviewer | Agent in Surabaya has two handsome lads who do everyone's English test.
- | Ship sails 18:00.
- | Left two ashore with cab fare.

- | Grad scheme, assessment centre moved online because of snow.
- | Group task: build a bridge of spaghetti by committee.
name-mismatch-on-call | Little caption says "Mum's Galaxy".
trouble-explained | Own laptop was stuck in the train; she rejoined on it at 2 pm under her name with the same face and bobble hat.
- | Bridge held an apple.

- | Junior partner, dental chain. Hygienist.
different-person | Polished my molars in the working interview: cold small hands. Started Monday: big warm hands, no idea where the scaler goes.
- | Patients at eight and nine moved.
referral-chain | Brought to us by that same head-hunter we're already looking into over the Leicester business.

- | IT Dept of a diocese, help wanted.
proxy-interviewer | The deacon's nephew had "a gamer friend" sit in for him for the server questions.
- | He went to confession about it, and then to us.
- | Forgiven by one of the two.

- | Onsite Wednesday, chip fab, gowning room.
different-person | Bunny suit and mask, but I know eyes, and Rajiv on the panel had one brown and one green.
- | Airlock held him.
refuses-id | He wouldn't take the passport out of his sock, is what it comes to.
- | Escort to lobby.

- | Audio forensics lab, result letter, short.
voice-changed | Speaker in file 2 is not the speaker in file 1, likelihood ratio very strong.
coached-or-reading | In file 1, a third talker under -40 dB precedes each answer and is repeated by the main talker.
- | Invoice follows.

- | Flower auction, Aalsmeer, clock trader, 5 am.
- | He is quick with sums, slower with roses.
several-jobs | Trader next to him says he presses for a rival house with his left thumb.
- | Tulips dear today.

- | Case of the borrowed brother, refinery lab.
different-person | QC tech has grown nine centimetres since the medical.
id-rented-or-borrowed | "My brother's degree, my brother's passport, he has no use of it in Canada."
- | Titrations passable.
- | Sampling line closed for the talk.

- | Honest Luz, in her manager's words.
- | Two babies and one mute button.
coached-or-reading | A whisper gave the answer before Luz did.
trouble-explained | Whisper was our own meeting's live captions being read out to her by VoiceOver, she's nearly blind and had told us; she played it louder so we'd hear.
- | Hired, screen reader licence ordered.

- | Auctioneer's, night porter by agency.
- | Keys on a ring like a dinner plate.
shared-account | He sleeps at home; it's a student who walks the rounds with his tag.
- | Student found the leak in the Dutch room, good for him.

- | Transcript officer, open university.
proxy-interviewer | Essay mill's invoice in the appendix. "Viva, 40 min, performed by K."
- | They forgot to remove it before upload.
own-work-unknown | In the re-viva he had never seen chapter three.
- | Senate votes in June.

- | Fish farm, feed system operator, via interpreter.
- | Cold wet line, one bar of signal.
different-person | The person in the boots this morning isn't the person who video-called from the jetty.
discrepancy-explained | Jetty call was his foreman testing the line for us, we'd asked for a test; the operator himself came on after and it's him in the boots.
- | Salmon indifferent.

- | Talent sourcer's last note before holiday.
same-resume-as-other | Nine CVs from that shop and all nine "spearheaded" one selfsame warehouse in Ohio.
proxy-interviewer | Their ad: "Ace any tech screen – our expert, your name."
- | Out of office from noon.

- | Postman's statement to our investigator in Graz.
- | Yes I know the house.
pickup-by-other | A different young man signs each time for the computer boxes, none is Herr M., Herr M. is ninety.
- | He has a lovely dachshund.

- | Vocational rehab, wheelchair user, data entry.
camera-off-explained | Her eye-gaze board needs the camera, so Sigrid went by and sat with her for the test.
- | 42 fields, 42 right.
- | Ramp is ordered.

- | Helpdesk poll, Slack export, #weird.
remote-control-tool | his mouse said hello to me. like it wrote "helo" in notepad while he was in the loo
- | lol which guy
shared-account | the new one, the one who says "we" when he means himself and then "he" when he means himself
- | ping Amara

- | Crown dependency, trust administrator, exam ICSA.
proxy-interviewer | Proctor's frame at 00:44: arms with tattoos at the keys. Our trainee has no tattoos. Neither did the face above the arms.
- | Result withheld.
- | He has offered to roll up his sleeves.

- | Notes from a mother, school canteen cook.
- | I only came to say the truth.
proxy-interviewer | My daughter spoke for me on the telephone because my English is small, and she said she was me.
- | I cook good. Ask the priest.

- | Customs broker, declarant, first fortnight.
shared-account | Her declarations are keyed from a café in Batumi by somebody she calls "my hands".
vpn-location-mismatch-noted | SIEM: broker portal opened through a Turkish VPN exit whereas she says Antwerp.
- | Bananas delayed two days.
- | Fine expected.

- | Postscript to the file on J. Okello.
- | He'd been marked a swap by two of us.
discrepancy-explained | Dental surgery and a shaved moustache; gait, voice, hands, passport all his, the desk sergeant took his prints to be sure.
- | We owe him a beer.
