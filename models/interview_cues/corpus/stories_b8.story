# Second-language and regional English: Gulf, India, Pakistan, Philippines, Latin America, Africa, Eastern Europe.

- | Respected madam, this is regarding our new electrical supervisor, Block C, Lusail.
different-person | The man who is come is not the man who was talking with Engineer Hossam in computer.
id-rented-or-borrowed | He is telling passport is of his brother and brother is having already good job in Oman.
- | We gave him lunch because he is also somebody's son.
- | Kindly advise what to do with his bag.

- | I am HR of small factory near Brno, sorry my English.
- | We take one man for the laser.
proxy-interviewer | Agency send one to speak and other one to work, this they say is normal by them.
skill-gap | At the speak he know all gas and all nozzle; at the machine he cut the table.
- | Table cost 900.

- | Good day po, incident report, account: US dental, night shift.
shared-account | Agent Lovely's headset was used by her ate from 1 to 3 because Lovely has class, the guard told me.
- | Ate has nice voice, CSAT is even higher.
name-mismatch-on-call | At log-in the softphone showed "AteJoy" for two seconds and then "Lovely".
- | For coaching, TL Marvin.

- | From supervisor of a warehouse, Lagos side.
- | Oga, we no get problem with him work.
different-person | But na another man do the interview, this one short pass am and him no sabi the question wey we ask that day.
- | I don write am as I see am.

- | Informe de la recepcionista, translated by me.
- | She is a serious woman, 20 years at the desk.
different-person | She says the boy of Monday is not the boy of the interview, "I would remember those eyelashes."
discrepancy-explained | He'd shaved off beard and brows for his father's mourning; mother, parish and ID office in Rosario vouch, and his fingerprint opened the file.
- | We gave condolences.

- | Dear Colleague, herewith my observations as technical member, Karachi–Doha bridge.
coached-or-reading | Candidate was listening first to one other gentleman, then to his own knowledge, in this order, each time.
- | Other gentleman has good knowledge of chillers.
voice-changed | After prayer break candidate has returned with different voice and same shirt.
- | I have given 3 marks from 10, for shirt.

- | Notes from Kigali, hub for image tagging.
- | Power went twice, generator started once.
shared-account | Three cousins tag under one name and split on Fridays at the moto stage.
output-swing | Before noon boxes are tight like skin, after noon they're drawn by a goat.
- | We like the morning cousin.

- | São Paulo, bank's innovation floor, chat translated.
- | hahaha you won't believe
different-person | the Scrum Master is another Scrum Master. Same name. The other one had a parrot and knew velocity
- | maybe brother?
id-photo-mismatch | RG says born with ears glued, this one could fly

- | Chennai, campus recruiter, bus strike.
same-device-as-other | Forty tests from one lab PC, between 2 and 6.
sharing-explained | Principal had kept the one working PC for all, my own colleague sat by the door and checked each hall ticket.
- | Selected nine, all in sandals because of the flood.

- | Bucharest, telecom support. Written at once after.
ai-assistant-use | The girl had two telephones; one was listening and writing, she was reading the one that writes.
- | She say it is "only for dictionary".
- | Dictionary don't say "mention your stakeholder alignment".
coached-or-reading | At the end a man's hand gave her a paper and she read also the paper.

- | Ajman free zone, PRO officer to sponsor.
support-document-altered | MOFA stamp on degree is a photocopy in colour, ministry machine doesn't read it.
proxy-interviewer | The typing centre's boy says he gave the interview for thirty men from the one mobile.
- | Visa application not yet filed, fee safe.

- | Cairo, call hall, listening room. My nights are your days.
background-call-center | This home agent have home with so many telephones ringing, I counted until nineteen.
- | She sells insurance to Scots, they understand her.
shared-account | Her supervisor there (she shouldn't have a supervisor there) takes over the call when customer is angry.
- | I sleep now.

- | Honest story from Lviv, air alarm.
disconnects-when-challenged | She disappeared just as we began to ask about her code.
trouble-explained | Air alarm on city's own channel at 14:12, cellar, back at 15:40 with a thermos.
own-work-explained | From the cellar stairs she explained every join in her query.
- | We're sending offer and also candles.

- | Hanoi, outsourcing partner, visit.
shared-account | Our "senior" is sitting in photo only; behind his account are two students, very diligent, they showed me how they answer "as senior".
- | Students asked for internship, I said maybe.
- | Partner served snake wine.

- | Guadalajara, HR generalist, first week notes.
- | Parking lot flooded, tacos fine.
different-person | My panel asked me three times: are you sure this is Iván? Because Iván, he had an earring and could do recursion.
proxy-interviewer | This Iván's aunt runs the "academia" that rents out Ivanes.
- | I've cancelled the welcome balloon.

- | Johannesburg, security company, grade C guards.
test-substituted | The polygraph house says man who blew in the tube and man who signs are not one man.
support-document-altered | PSIRA number comes back as a lady in Polokwane, retired.
- | Boots returned, one missing lace.

- | Statement by night watch, Tbilisi business centre, fifth floor.
- | They rent by hour, they bring own kettle.
proxy-interviewer | Always same two men in ties before camera, and other people sit on sofa and wait till they're hired.
- | When they're hired they bring churchkhela for me.

- | Dhaka, garments buyer's QA, on phone with bad line.
long-latency-answers | After question nothing, nothing, nothing, then he says everything in one breath.
trouble-explained | Line of the mill goes by old exchange; from buyer's own office he answered before I finished.
- | Pass.

- | Note of French partner for English file.
- | The young man is sympathetic.
coached-or-reading | He reads, that's evident, the eyes make the tennis.
contradicts-resume | He has told me Lille in 2019 and on paper he's in Nantes in this year, both of them full time.
- | I have taken the lunch.

- | Muscat, airport ground handling, from the shift boss.
id-owner-denies | The true owner of the labour card came by himself to complain: he's in Salalah with goats and has never been a loader.
shared-account | Same card, three loaders until now, fat, thin, and today one with spectacles.
- | Belt 4 is broken since Thursday.

- | Manila condo, landlady message to our hotline.
- | Hi mam, u asked.
shared-account | Tenant is asleep all day, his friends do the call for him in turn, they've a bell.
remote-control-tool | One laptop is always moving by itself with nobody in front, my maid got scared.
- | Rent is paid.

- | Accra, fintech, second interview.
- | Rain on zinc, we shouted.
voice-changed | We all said: not the same voice as first interview.
trouble-explained | First time she'd spoken through her cousin's broken phone; we rang both phones in turn with her on them and there were the two voices.
- | She laughed till the rain stopped.

- | Almaty, mining software, Russian-English.
cannot-speak-claimed-language | In CV Kazakh is native. Aigul greeted him, he was silent like fish.
proxy-interviewer | In first round Kazakh was perfect since, as now we know, driver of agency was speaking.
- | Driver has invited for plov.

- | Lima, call centre, calidad, my note in English for head office.
scripted-identical-answers | Customer asks of bill, of router, of weather; agent answers three times the paragraph of the bill.
- | Bot? no, he sneezed.
shared-account | User QLTY31 has in one day three sneezes of three persons.
- | Greetings.

- | Istanbul, textile designer, remote for Milan.
portfolio-copied | Pattern 6 is from my grandmother's book, page with coffee.
- | I still have the book.
shared-account | For new patterns she pays a boy in Bursa, he put his small signature in the leaf.
- | Milan must decide.

- | Nepal manpower, returning complaint, via embassy.
proxy-interviewer | The batch was chosen by video, and in video were the teachers of the training institute.
different-person | Out of twelve who landed eleven had never seen the employer and the employer never seen them.
- | Embassy gives tea, then forms.
- | The twelfth can weld.

- | Interview by me, Helsinki, a man of few words with a man of few words.
- | Forty minutes, maybe sixty sentences.
coached-or-reading | Something in his ear.
trouble-explained | Ear plug for the icebreaker's engine; he took it out, showed, put back.
- | Suitable.

- | Colombo, audit trainee, exam body's mail.
proxy-interviewer | Our invigilator recognised the candidate of seat 60 as our own candidate of seat 12 in the last sitting, other name.
- | Sitting void for seat 60.
- | Appeals in 14 days.

- | Note in Hinglish from my coordinator, I leave it so.
proxy-interviewer | "Sir candidate ne bola bhai interview de dega, only joining pe main aaunga."
- | Sir = me.
- | "Maine mana kar diya," she adds, good girl.

- | Belgrade, sound branding, freelancers.
voice-changed | On Monday he has voice like cello, Wednesday like violin, and no shame.
off-platform | Wants only Telegram from now, because "here they listen".
- | Payment by milestone.

- | Tunis, nearshore, French client. Ticket FR-338.
different-person | Client's words: "Ce n'est pas lui", it's not him, said at the coffee machine and repeated in writing.
- | We verify before we apologise.
discrepancy-explained | Verified: it's him, jaw operation in Sfax on 2 May, surgeon and passport police agree.
- | Client sent croissants.

- | Oman, school lab assistant, headmaster writes with fountain pen.
- | I had in my office the honour of a young lady on the screen.
different-person | I now have in my laboratory a young gentleman who says the lady was for the screen only.
- | He's careful with acids.

- | Addis, airline catering, ID counter.
id-photo-mismatch | Kebele card shows man with one eye closed, in front of me both are open and never were otherwise, he says.
id-rented-or-borrowed | Then he says: "uncle's card, uncle is farmer, he doesn't need card."
- | Injera trolley waits.

- | Gdańsk, shipyard HR, from welder's girlfriend by SMS.
test-substituted | "ur blood test is from my brother he dont drink"
- | Followed by a heart.
- | She's angry with him today, tomorrow maybe not.

- | Yerevan, chip verification, panel of one and a dog.
- | Candidate asked may I look in my old notebook, I said naturally.
tool-agreed | He turned the pages of the notebook I'd allowed, we enjoyed his drawings.
own-work-explained | He redrew his own FIFO with my nasty clock and it held.
- | Dog approves.
