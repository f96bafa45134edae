# Somebody else sits the interview or does the work: contractors, panels, first days.

- | Req 4471, Java lead, twelve months C2C through two layers of vendor, bill rate 68.
different-person | The gentleman who cleared our panel had a grey beard and a chuckle; Monday brought us a clean-shaven lad of twenty-four who never heard of me.
- | Prime vendor on the phone by ten, very sorry, very fast.
proxy-interviewer | The sub-vendor finally admitted they keep a "senior resource" in Plano who does the client rounds for everybody on the bench.
- | Badge not printed, visitor sticker taken back at 11:20.
- | Lunch was already ordered for him, Priyanka ate it.

- | Second panel, SAP FI/CO, Muscat site, three of us on the Teams bridge.
lip-sync-mismatch | Mouth said perhaps four words, the speaker said forty.
coached-or-reading | Every time we asked, his left earlobe got a tap and then came the textbook.
- | Salary expectation 1,100 rial, family status accommodation requested.
proxy-interviewer | Voice from the phone on the table did the interview, the man in the picture did the nodding.
- | I asked HR for a face-to-face in Ruwi instead.

- | Twins. I should have guessed from the surname on the guest list.
- | Marek came to the interview in a green jumper, sat the SQL exercise, very tidy.
different-person | On Thursday in the canteen "Marek" did not recognise me, wore glasses and had never seen my whiteboard.
sharing-explained | It was his brother Tomek from the warehouse, who started there in 2019; both badges checked, both pictures fine.
- | We now have a bet going about who can tell them apart first.

- | Ward manager's note, night rota, agency bank nurse, third shift.
shared-account | The PIN on the drug cabinet was hers, the hands that opened it belonged to her cousin, says the porter.
different-person | Sister Adeyemi had interviewed this nurse in June and told me flatly that the one in bay 4 was not she.
- | Patients fed, charts done, nobody hurt.
support-document-altered | Registration board: pin quoted on the agency form was never issued.
- | Handed to safeguarding at 06:50 with the rota copied.

- | Call-quality desk, recording 00881, collections queue.
voice-changed | From minute nine the agent is a baritone; up to minute eight she was "Karen".
- | Script adherence 94, empathy 3 out of 5.
shared-account | Login KAREN.W took calls on Saturday while Karen's wedding pictures went up from Antalya.
- | Team leader says overtime was tight that month.
- | I would like a second listener before we speak to anybody.

- | Graphics studio, rigging artist, remote test on a Friday.
camera-off-explained | Webcam dead, so he propped his phone on the kettle and stayed in view that way for the whole hour.
long-latency-answers | Seven seconds of silence before each reply, like a phone call to the moon.
trouble-explained | He is on a satellite dish in the Hebrides; when the neighbour ran him a cable the lag went.
own-work-explained | Opened his own walk cycle and re-weighted the hip while we called out changes.
- | Hire. Ask him about the sheep.

- | Piece for the file from the receptionist, Tower B, ground floor.
- | Man in blue shirt came at 8:40 for the React job, very polite, asked where the prayer room is.
id-photo-mismatch | Emirates ID on my counter had a much rounder gentleman on it.
- | I telephoned up and Mr. Fadi from IT came down in the lift.
different-person | Fadi took one look and said "this one I have not spoken with."
- | He left his parking ticket unvalidated.

- | Client: county tax office. Contract: legacy COBOL. Vendor no. 3 this year.
skill-gap | Aced the phone screen on VSAM; at the desk he asked where the mouse goes on a green screen.
- | Coach assigned for two weeks, good manners, on time.
shared-account | Changes under his RACF id were typed between 1 and 4 in the morning by a friend in Nagpur, he told his desk neighbour.
- | Statement of the neighbour is attached, two pages, signed.
- | Vendor offers a free replacement and two weeks credit.

- | I drive the shuttle from the station to the plant, so I see who gets in.
test-substituted | The young fellow who had peed for him at the clinic sat behind me and boasted of the eighty dollars.
- | Told the gate, gate told Denise in HR.
test-substituted | Clinic's copy of the licence and the donor did not look alike, collector had just waved him on.
- | Forklift job stays open until the second sample.

- | Trainer's diary, batch 14, voice and accent module.
- | Eighteen joined, two no-shows, one with a baby in arms which is fine.
different-person | Roll no. 7 at the Versant test was a woman of fifty with a grey plait; roll no. 7 in my room is a boy of twenty.
proxy-interviewer | He told us without shame that his sister-in-law "always gives the tests in our family."
- | Floor support informed, his headset put back in the cage.

- | Panel sheet, platform engineer, Tulsa office.
- | Candidate asked beforehand if she might keep a sheet with her project dates; we said of course.
tool-agreed | She glanced down at the sheet we had allowed her and said so each time.
own-work-explained | Took the Terraform module apart from memory and told us which bit she hates.
- | Two ayes, one strong aye, dog barked once.

- | Debrief, cloud architect, rate USD 95, Dallas end client.
ai-assistant-use | In his spectacles you could read the bullet points sliding up.
plausible-wrong | Swore that a security group is stateless and would not be moved.
- | Vendor rep sat in mute the whole time which we normally don't allow.
coached-or-reading | The rep's icon lit green half a breath ahead of every answer, and somebody was murmuring.
- | Reject, feedback: depth.

- | Note for legal, subject staff no. 20331.
- | Joined February, permanent, full remote, good reviews until spring.
shared-account | "My nephew does the tickets, I do the standups," he wrote to the wrong channel.
- | The message stood for eleven minutes and then was gone, screenshot with Lotte.
output-swing | Monday's code reads like a professor, Wednesday's like a first lesson.
- | Works council to be heard before any talk.

- | He had a dreadful cold at round two, box of tissues in frame.
voice-changed | Same face, but an octave lower than in round one.
trouble-explained | By Friday the cold had gone and the tenor was back, same laugh, same joke about cricket.
- | Offer out, 6 weeks notice.

- | Invigilator's log, certification centre, room 2, seat 11.
- | Candidate signed in 09:02, locker key 11, water bottle label removed.
id-photo-mismatch | Palm vein fine but the passport picture has a cleft chin and this chin has none.
proxy-interviewer | Under questioning he gave up the price: three hundred for the associate paper, five for the professional.
- | Exam stopped at question 14. Fee not refunded.
internal-record | Same stand-in is in our book from March, seat 4, under the Egyptian ticket.

- | Hello Sandra, quick one from the games studio.
different-person | The Unreal guy we hired has turned up and it's, um, a different Unreal guy.
- | He's lovely, he brought doughnuts.
proxy-interviewer | Says "the interview Pete" belongs to his agency and is not actually called Pete.
- | What do I do with the doughnuts?

- | Interview in Urdu and English, hospital pharmacy, Sharjah.
coached-or-reading | Second voice came after each question of ours, low, in another language, before she spoke.
- | HR wrote it on the sheet as a concern.
trouble-explained | It was the court-certified interpreter we had booked ourselves, sitting off to the left.
- | Apologised to her for the fuss.
- | Dosage calculations 10 of 10.

- | Site induction at the substation, rain sideways, eleven contractors.
id-rented-or-borrowed | The CSCS card was his uncle's; uncle lends it out for a tenner a day.
- | Turned round at the gate with a cup of tea in him.
- | Foreman cross because the cable pull needs four men.
support-document-altered | Card scheme says that number was cancelled in 2018 and the hologram is a sticker.

- | Recruiter log, 14 calls today, this was the ninth.
background-call-center | While he described his Kafka work a lady next to him was describing hers.
name-mismatch-on-call | Window label read "Slot 6 – Venkat/Java" until he noticed.
- | Rate confirmed, RTR sent, visa copy to follow.
same-device-as-other | Our meeting report gives slot 6 and yesterday's slot 2 the one machine.
- | Parked.

- | Day-one notes by IT helpdesk, desk 3F-17.
- | Laptop handed over, MFA token paired.
different-person | He looked half the size of the man I saw on the screen in January.
discrepancy-explained | Gastric surgery in February, 41 kilos, he brought the before-and-after and the badge photo software agreed.
- | Ordered a smaller chair arm, ha.

- | From the witness sheet of a film production accountant.
shared-account | The storyboards were drawn by a shop of six in Pasig whom our artist pays per panel.
commits-other-name | File properties say author "jun-jun2", on all 212 frames.
- | The director adores them, that is the trouble.
crypto-or-third-party-payment | His invoices ask for the money to be wired to the shop owner's wife.
- | Guild rules forbid it, contract clause 9.

- | Testimony, deputy head, secondary school.
different-person | The physics teacher I appointed on Skype has a gap in her teeth, the lady in lab 2 has not.
- | The pupils like her, results are so-so.
proxy-interviewer | Agency clerk let slip that a retired colleague "helps the girls over the interview."
- | Governors meet Tuesday.
school-denies | Her university's register office wrote back that nobody of that name sat finals there.

- | Overnight chat between two QA listeners, typed as is.
synthetic-voice | omg listen to 4:12, it breathes at exactly the same spot in every sentence
- | could be the noise filter tho
trouble-explained | IT says it IS the noise filter, they switched it off and she sounds like a normal human again
- | closing, good girl, 5 stars

- | Vendor call, 16:00, Chennai on the line, polite.
proxy-interviewer | They quoted me two prices: with "interview cover" and without.
- | I asked for it in writing, they laughed.
scripted-identical-answers | All five profiles they put up that week told the tale of the payment gateway outage on Diwali, word for word.
agency-opaque | Asked which checks they run they said "trust is our check."
- | Vendor struck from list.

- | Field engineer hire, elevators, second week.
- | Ladder test passed, harness fits.
shared-account | His brother-in-law turns up to the jobs, the tablet is signed with his finger all the same.
peer-report | The lift firm across the river had the same pair in spring and let them go for it.
- | Customers have not complained.

- | Panel, data scientist, Warsaw, candidate at home with flu-ridden toddler.
- | Little one climbed on her twice, we all waved.
coached-or-reading | Somebody out of shot was plainly dictating and she repeated it.
trouble-explained | That was grandma reading Peppa Pig to the boy; she swung the laptop round to show us.
own-work-explained | Then she rewrote her own loss function live to our new constraint.
- | Strong hire from all.

- | Complaint of client manager, insurance back office, batch processing.
output-swing | Between 09:00 and 13:00 her error rate is nil, after lunch she cannot spell the product.
shared-account | Afternoon shift under her ID is worked by "a junior", the landlord where she rents told our auditor.
- | Audit wants to pull the RDP logs.
- | No customer money touched.

- | Gulf, hotel group, revenue analyst, video round from Lahore.
deepfake-artifacts | When the ceiling fan's shadow crossed him the nose stayed lit.
live-check-refused | "Kindly put a hand flat against your cheek." He said his hand is injured, both hands.
- | Reserve list has three others.
disconnects-when-challenged | On being asked to stand up and fetch a glass of water he was gone.

- | Notes, mid-level dev, Lisbon, hiring manager's own hand.
camera-off-refusal | No picture in rounds one, two and three, and each time only "I prefer not".
- | Coding good, humour dry.
voice-changed | The humour and the pitch were both different in round four.
proxy-interviewer | Landlady of his address says he pays an older gentleman to "do the talking."
- | Told the agency no.

- | Mrs. Oduya, front desk, clinic for occupational health.
- | The lad gave his name, birth date, employer, all right so far.
test-substituted | Donor's signature on the cup label slopes left, on the consent last week it sloped right, and the ears were another shape.
- | I said nothing and called the collector.
- | He owned up: his flatmate was the one with the job.
- | Sample voided 10:31.

- | Two names in one tile on the first interview, which scared our junior.
name-mismatch-on-call | It said "Ilse" and the applicant is Joana.
sharing-explained | Ilse is her office mate here at our own branch, the two had borrowed the small meeting room on Ilse's login, I saw them through the glass.
- | Joana speaks five languages, all checked in the break by people who know.

- | Internal mobility case, applicant is already with us in Cebu.
coached-or-reading | Sticky notes on the pillar behind me, she told later, were put up by her TL with the answers.
- | The TL is a friend of the whole row.
- | Redo with another panel, no blame to the girl.

- | Statement from bench colleague, consultancy in Noida, off the record but typed.
proxy-interviewer | Three of us shared one interviewer, bhaiya with the good English, 15 percent of first two months.
- | I left because I could not sleep.
different-person | When client asked to see us in Pune nobody there recognised a single face.
- | I kept the receipts.

- | Call with staffing partner in Columbus.
- | Bill rate squeezed again to 61.
proxy-interviewer | Candidate's answers on the tape are by the trainer of the consultancy, I know the man, I sat in his course.
- | Partner said they would look into it.
shared-contact | Mobile on the résumé is the one another of their guys put on his, last quarter.

- | Studio manager, motion capture, contract performer.
voice-changed | She was hoarse and then not hoarse and then a man.
trouble-explained | We had left the pitch plugin armed on channel two, our fault, sound man showed it.
- | Booked for nine days.

- | Six weeks in, backend, 'Roland'.
avoids-in-person | Team day in Ghent: tooth. Summer party: tooth. Handover in Brussels: other tooth.
shared-account | Two different men take turns on his softphone depending on the hour.
several-jobs | LinkedIn post from a rival's kick-off shows him as their new lead since March.
- | Manager likes throughput, is torn.

- | Security guard, gate 2, refinery shutdown.
pickup-by-other | A boy of perhaps sixteen collected the man's radio and gas detector, said uncle is asleep.
- | I wrote down the number plate, dust on it.
shared-account | Same boy had clocked with the uncle's card eleven nights.
- | Shift boss wanted no trouble in turnaround.

- | Technical screen for telecom tower planner, Nairobi.
long-latency-answers | Ask, count to nine, then a paragraph out of a handbook. Every question. Even "how are you".
ai-assistant-use | At one point he read aloud "as a large language model" and coughed.
- | Sense of humour of our panel was tested.
- | Decline, courteous.

- | Round three by the CTO, Porto.
- | Candidate works from the kitchen table of her aunt this month.
tool-agreed | Copilot was open, as our invitation had told her it might be.
own-work-explained | Switched it off halfway and went on at the same pace through her scheduler code.
- | Offer at band 5.

- | On-call rota investigation, fintech, engineer hired via contracting chain.
shared-account | Pager went to him; the acknowledgement came from a phone in Multan that belongs to a "buddy", his word.
signins-apart | Laptop in Leeds had its lid shut, the SSO token was walking about Karachi.
- | Nothing broke that night.
- | PagerDuty export saved.

- | Bank branch, teller trainee, practical.
skill-gap | Mental arithmetic online: full marks; at the counter she took out a calculator for 40 plus 25.
- | Sweet with the old customers.
proxy-interviewer | Her mother rang to ask if the cousin who "did the computer part" may have a certificate too.
- | Branch head giggled and then stopped giggling.

- | Recruiter's WhatsApp, voice note transcribed.
- | So yaar this is the Oracle DBA, the one from Bahrain.
proxy-interviewer | He forwarded me by accident the advert he had answered: "expert to attend interview on my behalf, 200 dirham."
- | I have told nobody but you.

- | Case closed, HRBP, Rotterdam.
id-photo-mismatch | Day-one photo and passport photo: other hairline, other nose, said facilities.
discrepancy-explained | She had a car accident and a new nose since, hospital letter seen, fingerprints at the town hall tally.
- | Flowers sent by the team.

- | Customer escalation, airline rebooking desk, agent 5512.
background-call-center | Home agent, supposedly a bedroom, and behind her the clatter of what must be thirty headsets.
shared-account | Six women answered to 5512 in one week by my ear.
- | All of them were courteous.
- | Contract says one person one seat.

- | Panel of two, embedded C, Brno, onsite at last.
different-person | In walked a fellow who shook hands and asked which of us was Honza, though he and I had talked for ninety minutes.
own-work-unknown | Shown his own ring buffer from the homework he asked who wrote that mess.
- | Taxi paid, 340 crowns.

- | Casting a voice for an audiobook, and yes we vet them.
synthetic-voice | Not one swallow in forty minutes of raw tape.
refuses-id | Passport to the lens? "Later, later, my friend."
- | Narrator number two is a retired postman, hired.

- | School exam board, supply examiner, remote standardisation.
shared-account | His daughter marks the scripts at the kitchen table while he watches the rugby, as his wife cheerfully put it.
- | Marks are in tolerance.
- | Needs a chat all the same.

- | Interviewer no. 2, Wellington.
timezone-mismatch | He said it was lunchtime there and the window behind him was pitch black.
trouble-explained | Blackout curtain for the newborn; he drew it and the harbour was blazing.
local-knowledge-shown | Went on about the wind on Cuba Street and the bucket fountain.
- | Moves to references.

- | Complaint by a genuine programmer, mailed to our careers box.
proxy-interviewer | "I sat your Go interview on 4 May for a man who has still not paid me the rest."
- | He gives dates, our questions and the colour of my pullover.
- | Our hire has been here since 1 June.
- | Asked legal how to reply.

- | Day care, group leader, trial morning.
- | Children took to her at once, glue everywhere.
- | Older sister dropped her off and parked badly.
id-verified-in-person | Town hall clerk had her and her card at the counter for the police certificate.

- | Kuwait, oilfield services, HSE officer, batch interview by our man in Kochi.
different-person | Mobilised eight, and three are not the three in my interview photographs.
id-rented-or-borrowed | One travelled on his elder brother's papers, with the brother's blessing.
- | Camp boss has them in room 40, fed.
- | Return tickets on the agent.

- | QA listening, day 3, translator on phone line.
cannot-speak-claimed-language | Asked for a sentence in Amharic she put on a tape of somebody speaking Amharic.
shared-account | It's her lodger who speaks it and takes the calls for a third of the fee.
- | Court service to be told.

- | Diary of a hiring engineer, Tuesday, hail.
screen-share-leak | Shared the wrong monitor: a chat called "ROUND 2 HELP" with four people typing.
disconnects-when-challenged | I said "who's in there?" and the tile went black and that was that.
- | Ate my sandwich. Wrote this.

- | Ops lead, dispatch centre for taxis, night.
- | Applicant asked to sit with her sister, who is blind, and we agreed.
sharing-explained | Both apply from the one flat and telephone; social worker visited and there are two of them.
- | Start both on the Monday.
