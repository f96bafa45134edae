# requests-laptop-reship
~requests-laptop-reship | Wants the laptop forwarded to an aunt in Tulsa.
= | House fire at his place on the 3rd. Fire marshal's report attached.
= address-confirmed | Aunt's lease names him as occupant since the 5th.

~requests-laptop-reship | Asked that the machine go to another person's flat.
= | Shared custody, two homes. Court plan shows both, that week is there.

requests-laptop-reship | Asked twice to have the laptop sent on to a friend.
- | Friend is reliable, he wrote.
vpn-location-mismatch-noted | Sign-ins came from a region he has never named.

~requests-laptop-reship | Please redirect the kit, she mailed, to a firm I did not know.
= | It is our own repair partner. Keyboard had come in US layout.
= | Service desk had told her to.

requests-laptop-reship | Ship to my cousin instead, he will hand it over.
- | Cousin not reached. Will send his number tomorrow.

= | Base housing takes no private carriers. Known since the last two hires there.
~requests-laptop-reship | He requests delivery to a third party off post.
= | It is the exchange office. Works for all of them, per garrison leaflet.

~requests-laptop-reship | Changed his mind, kit should go to a hotel in Aarhus.
- | Contract signed both sides.
= | Kickoff week is in Aarhus. Our travel desk booked that hotel.

~requests-laptop-reship | Urgent mail at night: send the notebook to somebody else, not to me.
= | Surgery moved forward. Hospital letter. Sister holds it.
= | Back home on the 20th, opened on camera, seals whole.

requests-laptop-reship | Requested a forward to a "business partner" abroad after delivery.
- | Excuse: better internet there.

requests-laptop-reship | Wanted the parcel rerouted in transit to a different name.
- | The customs hold on the phone had a reason, broker confirmed. Rerouting he never explained.

~requests-laptop-reship | Has the box sent on to an address in another state.
= | Wife's posting. Orders dated January. We approved the move in February.
= | HR forgot to tell logistics.

~requests-laptop-reship | Reship ticket, second in ten days.
= | First box had a cracked lid. RMA by Dell. Second went back to the old place.
= | Nothing left open.

requests-laptop-reship | Asks us to give the laptop to a driver for delivery to his "assistant".
- | Apologised, took the request back, then made it again by chat.

~requests-laptop-reship | Insists the machine be delivered to her landlord.
= | No bell, no lift, no box. Building under scaffolding until May.
= | City permit for it is online. Landlord takes all post.

~requests-laptop-reship | Mail in his name: hold parcel, deliver to R. Gant.
= | Gant is the executor's clerk at his father's house. Funeral week.
= | Obituary lists him. Collected it Monday.

requests-laptop-reship | New hire asks for handover to a woman at a petrol station.
- | Manager finds that odd but fine.
refuses-id | Passport still not shown, third reminder.

~requests-laptop-reship | Shall be shipped to another country, he says.
= | Cross-border worker. Lives in Kehl, works Strasbourg. Permit G seen.
= | DHL France does not serve his street.

- | Start date 2 Feb.
~requests-laptop-reship | She wants it sent to a colleague's place.
= | Colleague is her mentor, ours. Sets up the disk key in person.
= tool-agreed | IT runbook, step 3.

requests-laptop-reship | Equipment to go to a man whom he calls his uncle.
- | Uncle's letter came, typed. Number in it is dead.

~requests-laptop-reship | Redirect request to a pick-up shop 300 km off.
= | UPS rerouted on its own, flood zone. No request from him in their log.

requests-laptop-reship | Second laptop please to "our helper in Phoenix".
- | Hire before him had a reason of that sort, a broken leg. He has none.

~requests-laptop-reship | The kit must go to a different person, says agency.
= | Agency wrote the wrong hire. Corrected after 20 minutes.
= | Right hire, right street, signed.

# address-change
~address-change | Delivery address changed the evening before dispatch.
= | Landlord sold. Notice letter of six weeks ago.
= | New lease runs from the 1st. Electricity on his name.

~address-change | Three addresses between offer and start.
= | Sublet, hostel, own flat. New in town. Registration office slip for each.

address-change | Changed the shipping address two hours after the label was printed.
- | He was very polite about it.

= | City renamed 40 streets in autumn. Gazette has the list.
~address-change | Other street than on the contract.
= | Old name, new name, same house number.

address-change | New address again, now another state.
? | Says lease fell through. Complex has no application under his name.

~address-change | Asked us last minute to alter the address.
- | Tax form came in the same mail.
= | Dorm closes over Christmas. University page. Parents' house until the 8th.

address-change | Address moved from Ohio to Nevada after the background check was done.
- | Recruiter: people move.
- | A week later Texas.

~address-change | Parcel address differs from the offer letter.
= | Our typo, 118 for 181. She only corrected it.

~address-change | Two changes of address in four days.
= | Womens' shelter. Social worker called us, verified through the county line.
= | Keep it off the file.

address-change | Hire had the destination switched by chat with the courier.
- | Boss says good communicator. Courier has no reason noted.

~address-change | He changed where the laptop goes once the contract was signed.
= | Military move, orders attached. Transport office stamps them.
= | Date fits the kids' school letter too.

~address-change | Address in payroll is new since Monday.
= | Annexed village. Postcode reform. Everyone in our Lodz office has it.

address-change | New delivery place sent from a new mail account.
- | Old account hacked, he claims. Will provide proof tomorrow.

~address-change | Destination altered after he accepted.
= | Burst pipe. Insurer pays the hotel. Claim number checked with insurer.
= | Back in the flat by March, so the utility says.

- | Accounts asks who approved this.
address-change | The ship-to was changed on the last day, no ticket.
- | Our own clerk's error was the invoice, not the ship-to.

~address-change | Address line swapped completely, Leeds out, Hull in.
= | Two staff called P. Nowak. System overwrote one.
= | Restored from Friday's backup. Leeds it is.

address-change | Contract says Denver, hire now says Boise.
? | Divorce, he told us. The decree he sent belongs to other people.

~address-change | Different flat number on each form.
= | Building renumbered floor by floor. Council notice on the door, photo.

~address-change | Changed it late and by phone.
= | Bought a house. Land registry entry 14 June. Closing slipped twice.
= | She had warned us in the interview.

address-change | Switched to an address where no one of his name lives.
- | We wrote to him there. No reply so far.

~address-change | Street and town are new, four days before start.
= | Relocation package. We found the flat. Lease is in our name.

# coached-or-reading
~coached-or-reading | Read every answer from something beside the camera.
= | Job aid, our own. Candidates get the case sheet on paper.
= | Same with the two before her.

~coached-or-reading | Somebody in the room fed him words.
= | Sign-language relay. Asked for in the form, approved 9 March.

coached-or-reading | Second voice whispered the numbers to him.
- | He said that is the radio. The words were our case's.

~coached-or-reading | Eyes left to right all the time, plainly reading.
= | Live captions. Hearing aid broken. She shared the window at the end.
= | Only captions on it.

coached-or-reading | Answers were read out, line ends audible.
- | Lovely person, panel says.

= | Pharma rule: wording on the trial is fixed by legal. Ex-employer's NDA seen.
~coached-or-reading | Reads the whole project part off a sheet.
= | Rest of the hour without it.

coached-or-reading | A man off camera prompts her in the system design round.
- | Husband helping with English, she says. She has a degree from Leeds. He gave the sharding answer.

~coached-or-reading | Got told the answer, I could hear it.
= | My own echo. Panel's second room mic was open.
= trouble-explained | Muted it, gone.

~coached-or-reading | He scrolls and reads aloud.
- | Feedback due tomorrow.
= | Presentation round. Slides were required. Sent to us before.

~coached-or-reading | Mouse clicks before each answer, then textbook sentences.
= | Nystagmus, screen reader clicks. Accommodation on file.
= own-work-explained | On site he did the same task at the board, alone.

coached-or-reading | Glances at a second screen, then recites definitions.
- | Said nerves. Nerves do not quote the vendor manual word for word.

coached-or-reading | Somebody typed while he spoke and he waited for it.
- | Asked him to show the room. Next time, he promised.
disconnects-when-challenged | On the follow-up the call dropped.

~coached-or-reading | Reading off notes from start to end.
= | Structured interview, notes allowed. Page 2 of our own guide.

~coached-or-reading | A woman kept supplying him with the terms.
= | Court interpreter, licence number in the invite. Hired by us.
= | Transcript in both languages, fits.

coached-or-reading | Earpiece; replies came in the rhythm of dictation.
? | Hearing trouble, he wrote after. No device on his medical form, doctor knows of none.

~coached-or-reading | Sounded like reading out.
= | Learnt by heart. First interview in ten years. Coach from the job centre told us.
= | Second round free speech, no problem.

coached-or-reading | Father sat next to him and answered half.
- | He is only nineteen. Job is for a senior.

~coached-or-reading | Looked at a script throughout.
= | Teleprompter app was left running by the studio. University careers room.
= | Studio staff mailed us the booking.

coached-or-reading | Stage whisper before the tax question: "section nineteen".
- | Recording is clear. Their agency sends a lawyer's letter.

~coached-or-reading | Answers came from a chat window.
= | Chat was ours. Audio out for ten minutes, interviewer typed.

~coached-or-reading | Someone off screen corrected her figures.
= | Her daughter, six, doing homework aloud. Came in to show it.

coached-or-reading | Same glance down, same polished paragraph, eleven times.
- | The pause in question four was our bad line. Reading was not.

# camera-off-refusal
~camera-off-refusal | No camera, and no reason given on the call.
= | Update that week broke everybody's camera. Ticket 2207.
= camera-on-and-same-person | Redone on the 14th with picture.

~camera-off-refusal | Would not switch the camera on when told to.
= | Plant floor, camera ban. Sign at the gate, her shift lead confirmed.

camera-off-refusal | Refused video a third time.
? | "Bandwidth." Speed test he sent shows 300 Mbit.

camera-off-refusal | Camera stayed dark although asked by both panelists.
- | Nice voice. Knows Kubernetes.

= | Recruiter told all candidates round one is audio only.
~camera-off-refusal | Declined to turn on video in round one, full stop.
= | Interviewer had not read the guide.

~camera-off-refusal | Flat no to video.
- | Salary talk followed.
= | Eye operation on Tuesday. Patch. Clinic letter came next day.
= | Video in week three.

camera-off-refusal | He said no to the camera and changed the subject.
- | Promised it for the next call.
camera-off-refusal | Next call, asked again, he kept the camera off.

~camera-off-refusal | Asked twice, twice nothing, then "cannot".
= trouble-explained | Admin policy in our tenant blocked guest video. IT found it.
= | Off for all guests since Sunday.

~camera-off-refusal | Kept the lens covered in spite of request.
= | Safe house. Police liaison officer vouched, by desk number.
= id-verified-in-person | Notary checked her face and passport.

camera-off-refusal | Will not show himself. Recruiter pushes us to go on.
- | The broken headset was real, repair slip seen. The camera works, he used it on Monday.

~camera-off-refusal | Camera refused at the tech round.
= | Union rule there: no recording of faces. We had "record" on.
= | Without recording she came on at once.

camera-off-refusal | Insisted on voice only, would not say why.
- | Agency: cultural thing. Agency's other four all had video.

~camera-off-refusal | Off, stayed off, got short when asked.
= | Hospital bed. Father's ward. Nurse in the background asked for quiet.
= | He told us the day after and came in person.

camera-off-refusal | He turned down video for the ID call as well.
- | Sent a drawing of himself as a joke.

~camera-off-refusal | Black tile all hour, said only "no".
= | Dead driver. Lenovo advisory of May, that model.
= | Replaced module, invoice, visible on Friday.

~camera-off-refusal | She did not want to be seen and gave no ground.
= | Religious day, no screens with pictures until sunset. Calendar. Our slot.
= | Evening call with camera.

camera-off-refusal | Asked for picture, got "not necessary".
- | Lawyer's letter on privacy. No offer of another way.

~camera-off-refusal | Candidate denied video to panel B.
= | Panel B link was the phone bridge. No video there.

camera-off-refusal | Says camera stolen. Refuses phone camera too.
- | We asked for the police report. It names a bicycle.

~camera-off-refusal | Blank screen on demand of picture, no comment.
= | Frozen. He did not hear us. Chat shows "hello?" five times.

~camera-off-refusal | No to camera, even after HR's mail.
= | HR's mail bounced. Wrong domain.
= | Second mail arrived, camera the same afternoon.

camera-off-refusal | Won't do camera. "My work speaks."
- | Gave us a selfie instead, old one.
