# Exams and drug tests taken by others, work passed on, faces put on, and innocents.

- | Depot office, coach drivers, licence upgrade week.
proxy-interviewer | Theory test was sat by a chap with a limp; our trainee does not limp and cannot say where the tachograph card goes.
- | Examiner's office sent us a still from their lobby camera.
- | Route 14 is short a driver again.
support-document-altered | DVLA says the category D entitlement on his plastic "is not on the record".

- | Urine collection, mobile unit in the car park, Tuesday 07:15.
- | Eleven donors, one generator failure.
test-substituted | Donor no. 6 answered to "Craig" only on the third call and then signed with a G.
test-substituted | Craig himself was spotted at the burger van the entire time his sample was being given.
- | Chain-of-custody form marked and sealed by both collectors.

- | Hi all, so the new localisation tester for the Korean build.
cannot-speak-claimed-language | Put a Korean menu under his nose in the studio and he held it upside down.
proxy-interviewer | Confessed over bibimbap that his roommate Joon had been the one on the call.
- | Producer wants Joon's number, naturally.

- | Police vetting, custody healthcare assistant, Doncaster way.
- | Applicant came with his mum, nervous as a kitten.
test-substituted | Fingerprint bureau: the loops on Monday's card and the whorls on Thursday's are two men.
- | Bureau is rarely wrong, said the sergeant.
trouble-explained | Bureau had swapped two envelopes; the retake in front of me gave his own loops.
- | He starts on nights.

- | Client manager's monthly, reinsurance data team, offshore component 9 FTE.
shared-account | We pay for nine; the seating plan the cleaner keeps shows four chairs and nine jackets.
output-swing | Whoever is 'Suresh' on odd days knows treaties, whoever is 'Suresh' on even days asks what a cedant is.
- | Burn-down chart pretty as ever.
- | Procurement want a site visit before Christmas.

- | Deepfake drill? No, the real thing, Thursday 3 pm.
deepfake-artifacts | She scratched her cheek and the finger went behind the skin.
virtual-camera | Meeting client listed the source as "OBS – scene 2".
- | Zanele from comms thought it was a beauty filter at first.
disconnects-when-challenged | We asked for the lights on and the lights off, and she lost her connection for good.

- | Tutor marketplace, maths, verification round.
- | Sunny morning, she taught fractions with a pizza.
deepfake-artifacts | Edges of her hair ate into the wall and her ear went missing twice.
trouble-explained | Background blur; with blur off and a plain door behind her everything stayed where God put it.
- | Approved at tier B.

- | Bench sales, I'm only the coordinator.
- | Submissions 22, interviews 3, closures 1.
proxy-interviewer | Boss has me ring "Doctor" every time a client wants a technical, and Doctor goes on in the boy's place.
- | I type up the timesheets.
support-document-altered | We make the experience letters downstairs, on the big printer, with four firms' logos in a folder.
- | I have loans too.

- | Site nurse's account, wind farm, medical for climbers.
test-substituted | Drug cassette came warm at 22 degrees and out of a bottle from inside his sleeve; it was his mate's.
- | He laughed, I didn't.
- | Boat sails 05:00 without him.

- | Round 2, UX research, Copenhagen.
coached-or-reading | Eyes left to right, left to right, return, like an old typewriter.
trouble-explained | Nystagmus from birth, she mentioned it when I asked if the picture shook, and it did the same while she was chatting about her cat.
- | I am ashamed I wrote the line above.
- | Portfolio review tomorrow.

- | Translator, sworn, court list.
shared-account | The bundle of 60 pages was done by her students at 4 cents a word and she put her stamp under it.
- | Stamp is real, ink violet.
commits-other-name | Tracked changes come from "Student 3" and "Student 5".
- | Judge noticed because one page was funny.

- | Interview suite, aviation, ground instructor, two observers behind the glass.
coached-or-reading | Flesh-coloured bead in his right ear; when the cleaner's microwave ran he lost the thread and tapped at it.
- | He knows his performance charts otherwise.
- | A white van in our car park had a man in it reading chapter 6 aloud.
- | Security took the plate, chief instructor took a valium.

- | Hearing-aid story, so nobody writes this up again.
coached-or-reading | Something in her ear was talking to her, we could hear the hiss.
trouble-explained | It was her Phonak streaming our own call half a beat late; she held it out and there we were.
- | Head of talent sent a mail to everybody about adjustments.
- | Second round: Monday, captioned.

- | Vendor audit, Hyderabad, third floor over the sweet shop.
background-call-center | Nineteen booths, curtains, and in each one a person being interviewed by some American.
proxy-interviewer | On the wall: a roster of who plays which candidate, hour by hour.
- | Tea was excellent.
scripted-identical-answers | Laminated cards, "Tell me about a conflict with your manager", answer A for all.
- | Photographs on the shared drive, auditors only.

- | Nephew story from the print works.
- | Old Kees was hired back as colour manager, from home, three mornings.
shared-account | It's young Stijn who sits at the RIP all day under Opa's login.
- | Kees admits it, can't see the yellow any more.
- | We shall hire Stijn.

- | IELTS centre, speaking room 5, roving supervisor.
id-photo-mismatch | Her finger scan passed on the second try but in the passport the eyes sit closer.
proxy-interviewer | Tout in the tea stall told my brother which of "his girls" would be speaking that day and for whom.
- | Recording kept for sixty days.
- | Examiner shaken, sent home early.

- | From an ex-roommate, posted letter, no return address.
shared-account | "He has four of us do his tickets and sleeps until noon."
several-jobs | "There are three work laptops on the ironing board, each one with another company's sticker."
- | Handwriting is tidy, stamp is Czech.
- | Works council informed, nothing done yet.

- | Hiring note, junior actuary.
- | She told us up front she would have her exam formula booklet open.
tool-agreed | Booklet in her hand the whole time, as agreed with Bea on the phone.
- | Mock reserving task good, rounding sloppy.
- | Start September.

- | Anaesthetics, locum, the agency's best according to the agency.
different-person | Dr. K. from the video had both hands; Dr. K. in theatre 3 lacks a fingertip.
- | ODP noticed at the glove box.
id-owner-denies | The college found the real registrant, who is on maternity leave in Cork and has sent nobody anywhere.
- | List cancelled, patients rebooked, apology cards.

- | Chat between two account leads, snipped.
- | u on with Doha?
different-person | they landed him at 2 am and it's NOT him, our guy has a mole like a raisin
- | passport check said ok?
id-photo-mismatch | passport's got the mole, chin hasn't
- | lol ok call Sameer

- | Audit of timesheets, geotechnical logging, borehole crew.
shared-account | Cores 40 to 88 were described by his wife; she told me so while showing me the kitchen with the boxes in it.
- | She is better at clays than he is.
- | Client pays for chartered eyes.
output-swing | Logs swing between a geologist's and a schoolchild's within one day.

- | Shadow interviewer's sheet. Candidate 3 of 5. Room "Linden".
- | Wool scarf, hay fever, asked for water.
coached-or-reading | Whenever I posed one he hummed, a mechanical keyboard rattled somewhere, and the answer arrived.
ai-assistant-use | Small black window floated across the shared code and he dragged it off like a fly.
- | Lead wants him anyway, I object in writing.

- | Morning stand-up gossip which I was asked to put down.
different-person | Day one Arvind was left-handed. The interview Arvind drew on the tablet with his right.
discrepancy-explained | Arvind showed the plaster scar; wrist broken in May, the surgeon's letter is on file and he writes with the left till autumn.
- | Team bought him a soft mouse.

- | VFX house, roto department, test shot came in at 4K.
portfolio-copied | Shot 12 in her reel is mine, I recognise my own bad edge on the bus.
shared-account | She farms the frames out to a room in Mandaluyong, our watermark turned up there in somebody's story.
- | She was charming at the wrap party.
- | NDA penalties: see production lawyer.

- | Complaint desk, examination regulator, electricians.
proxy-interviewer | Advertised on a lamp post: "Wiring regs passed for you, no pass no pay."
- | Caller gave the lamp post's street and the dog's name.
support-document-altered | Two men in our district hang up certificates with one and the same serial.
- | Inspector goes out Friday.

- | Fourth shift, hotline for water leaks.
voice-changed | Agent begins a sentence as an older woman and ends it as a lad.
- | Customer was none the wiser, leak was fixed.
shared-account | Lad is her son, fourteen, covers when she puts the baby down.
- | Coaching, not a sacking, said ops.

- | Interpreter for the deaf booked for 13:00, late train.
- | We began with typed chat, then she came, all smooth.
long-latency-answers | Every answer took eight beats to start and then flowed like a river.
trouble-explained | That was the relay from sign to speech, and the agency confirmed the booking.
- | Best systems answers of the week.

- | Accounts payable clerk, day 30 review.
skill-gap | She reconciled 400 lines in the assessment; at my side she does not know a credit note from an invoice.
- | I asked gently how that could be.
proxy-interviewer | Tears, and then: "my fiancé did that one for me, he's CIMA."
- | She can stay in the post room if she likes.

- | Badge office, Monday rush, forty starters, printer jam.
same-photo-as-other | Two of the mails HR sent for badges carry one face in two ties.
- | Neither of the two at my window is that face.
- | Held them in the lobby with magazines.
- | Their manager is on a plane.

- | Drone pilot, survey firm, the Highlands.
proxy-interviewer | Flight test on the simulator was flown by an instructor from the club: he bragged of it at the bar.
plausible-wrong | In the field he was certain you may overfly a crowd below 250 grams of wind, whatever that means.
- | Drone is in a pine.
- | Insurance excess 400.

- | Memo to self after interview 6.
- | Rain on the roof so loud I missed half.
voice-changed | Fairly sure her timbre was another one after the break.
trouble-explained | She had gone from the laptop mic to a headset, plugged it out and in for me, and I heard the same flip.
own-work-explained | She explained why her parser has that odd lookahead and removed it in front of me.

- | Warehouse pickers, literacy test on tablet, twelve at a table.
proxy-interviewer | One woman did the tablet for all five of her cousins, passing it under the bench.
- | She scored 100 % five times.
- | Supervisor would like to hire that woman.

- | Letter from an honest vendor, for once.
proxy-interviewer | "We found out that the consultant placed with you had paid an outside person to clear your technical round."
- | They refund six weeks and enclose the chat.
- | I framed it.
internal-record | Our own ledger has the same outside person under "Mr. Clear-It", case 2023-11.

- | Hospital switchboard, interim telephonist.
- | Good memory, knows every extension by Tuesday.
- | Wears a scarf because of the draught.
shared-account | On late shifts it's the neighbour who plugs in, I know the neighbour's cough.

- | Panel note, network security, Abu Dhabi entity, vetted post.
deepfake-artifacts | Turned to pick up a pen and for a blink there were two jawlines.
voice-changed | Bass in the small talk, tenor in the technicals.
live-check-refused | We asked for a thumb drawn slowly across the mouth; "this is not in the agenda, sir."
- | Closed by chair at 11:52.
- | Vetting unit copied.

- | Animation co-op, minutes, item 4.
- | Lena asked whether the two Tánczos are the same man.
sharing-explained | They're father and son with one Wacom and one e-mail; both stood in our kitchen on Saturday eating soup.
- | Item 5, the boiler.

- | Complaint, tenant of a serviced office, second floor.
background-call-center | All day through the wall: "Yes, I led a team of twelve," in seven voices.
- | Landlord says they pay in time.
scripted-identical-answers | I can recite the "greatest weakness" speech by now, they all have that one.
- | Could somebody fix the radiator too.

- | Railway signaller, psychometric day.
id-photo-mismatch | Cap, mask, glasses: under them not the man of the staff pass, three of us agreed.
test-substituted | Breath and urine had been given by his twin, who is clean, the twin said so himself on the platform.
- | Fit-for-duty: none issued.
- | Both sent home on the 16:04.

- | Freelance hub, trust team, ticket 77310.
account-swap | Asks clients to book him through "my sister profile, same me".
shared-account | Delivered logos by four designers on one five-star account, the layer names are in three languages.
- | Refunded two orders.
- | Rating stays until review.

- | Debrief with coffee, Galway.
- | She read us a poem at the end because we asked about hobbies.
coached-or-reading | Her eyes kept going to the upper left and the sentences came out like print.
discrepancy-explained | She'd asked us on Monday whether prepared notes are fine, Aoife had said yes in a mail, and she put the notes on screen.
- | Yes from me.

- | Internal affairs, county jail, officer recruits.
test-substituted | Hair sample in his envelope is blond, recruit is black-haired since birth according to the barber.
- | Barber is my brother-in-law.
- | Lab repeats under watch.

- | Team lead to HR at midnight, sorry.
shared-account | Our Kotlin man hands each ticket to a firm in Lviv and adds twenty percent, their project manager wrote to me by mistake to ask about scope.
data-taken | The whole repo sits in that firm's own GitLab with our keys in it.
- | I've frozen his merge rights.
- | Not sleeping. Call me.

- | Recruiter, phone 4, slow day.
- | Applicant's kid shouted the Wi-Fi password at us, adorable.
phone-other-name | Caller display said "Auntie Rehana PROXY" which I screenshotted.
- | He does have nice teeth.

- | Note by the piano examiner, conservatory staff audition by video.
lip-sync-mismatch | Fingers land, tone comes a beat later, and once with the pedal he had not pressed.
- | Chopin, the slow one.
trouble-explained | Bluetooth. Cable in, and the hammer and the sound were one.
- | Jury 4 to 1.

- | Ticket: wrong human. Priority: yes?
different-person | Person at desk 12 answers to Olga, knows nothing of the question about flamingos I had asked Olga.
- | Flamingos had been the highlight.
proxy-interviewer | Olga of the flamingos is a paid understudy, so the agency's ex-bookkeeper.
- | Assigned to People Ops.

- | Marine college, radio certificate, exam hall with gulls.
proxy-interviewer | One old bosun has now sat GMDSS four times this year under four discharge books.
- | He always wears the orange hat, that's how I know.
id-rented-or-borrowed | Deck boys hand him their books for the day and fetch them in the evening from the pub.
- | Harbour police have the hat.

- | QA sheet, pharmacy helpline, calibration call.
- | Both listeners scored "greeting" 5.
synthetic-voice | Laughs are identical to the millisecond, I laid them over one another.
- | Hold music too loud as always.

- | Story of Bashir, who did nothing wrong.
name-mismatch-on-call | He came in as "iPad de Nadine".
different-person | The gate said he wasn't the man of the picture.
discrepancy-explained | Picture was ten years and one beard old; imam's office, civil registry and gate's own thumb reader all say Bashir.
- | He fixes our chillers now.

- | Insurer's phone panel, claims adjuster, hail claims.
coached-or-reading | Speakerphone on; a lady prompted "say depreciation, say depreciation" and he said it.
- | I had to mute for laughing.
employer-detail-unknown | Four years at one desk and cannot say what floor it was on or who sat next to him.
- | No.

- | Gaming, anti-cheat team lead. Irony noted.
ai-assistant-use | The transcript tool he'd forgotten to close sent all of us his "suggested answers" by mail after the call.
- | Candidate has since deleted the chat.
long-latency-answers | On tape each gap lasts 4.1 seconds, we measured with Audacity, they vary by a tenth.
- | Thumbs down.

- | Private school bursar, drama teacher from abroad.
- | She did Medea in the hall, caretaker wept.
camera-on-and-same-person | Same woman through all of it, from the first call to the taxi.
- | Housing: the flat above the gym.

- | Rig medic interview. Sat phone and patience.
avoids-in-person | Company doctor offered Stavanger, Aberdeen, Esbjerg; he liked none of the three, nor an airport.
proxy-interviewer | The trauma scenario he had "a colleague" do, his words, "because colleague is fresher".
- | Helideck lights being repaired, so no hurry.

- | Teacher, evening class, my student asked me something strange.
proxy-interviewer | He wanted me to wear his headset on Friday at ten and be him for half an hour, sixty euros.
- | I teach Spanish, not Scrum.
- | I told the firm because I'm like that.

- | Contract manager, cleaning, airport airside.
shared-account | Pass 3381 belongs to Fatou; the woman scrubbing at gate B9 with it answers to Mariam.
id-rented-or-borrowed | Fatou rents it to her for the weekends, forty a time.
- | Floors spotless.
- | Airport authority gets a form.

- | Mock court, paralegal hire, Leeds.
- | Her laptop fan sounds like a Boeing.
background-call-center | Dozens chattering about claims numbers around him.
trouble-explained | He sat in the canteen of our own claims floor because his train had been cancelled; Judith walked over and waved.
- | Rescheduled anyway, for quiet.

- | Cook, remote kitchen, mining camp.
different-person | The man who made that omelette on Zoom had burn marks up his arm; the man off the bus has arms like a baby.
- | First dinner: raw in the middle.
proxy-interviewer | Says "chef Tito cooks all the tests for our agency".
- | 212 miners, unhappy.

- | Statement, typed by the constable.
- | Applicant for PCSO, sits in room 1 with a sandwich.
test-substituted | He said he'd paid a cleaner's boy to run the bleep test in his bib.
- | Bib number 9, boy ran a 10.2.
