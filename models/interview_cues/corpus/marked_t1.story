# coached-or-reading
coached-or-reading | A woman off screen said "deadlock", then he said deadlock.
- | Second round was set for Friday.

coached-or-reading | Eyes travelled left to right, line after line, for forty minutes.
long-latency-answers | Nine seconds of nothing before every reply, then a finished paragraph.

~coached-or-reading | She looked down at something before each answer.
= trouble-explained | Her second monitor stands lower, she turned the webcam and showed an empty desktop.
- | Panel voted yes, 4 of 4.

coached-or-reading | Tax accountant quoted the paragraph numbers and the word "bullet".
own-work-unknown | No idea which returns she had filed herself.

coached-or-reading | Whisper picked up by our recorder at 14:06: "tell him Kafka".
- | He then told us Kafka.

coached-or-reading | Earpiece in the left ear, a second male voice audible when he leaned in.
- | He said it was the radio.
coached-or-reading | Transcript of the other voice: "three years, say three years."

~coached-or-reading | Somebody behind the door was feeding him sentences, we all heard it.
= trouble-explained | It was his daughter rehearsing a school play, she came in and said hello.
own-work-explained | He rewrote the retry logic while we watched.

coached-or-reading | Reflection in the spectacles: a chat window that filled up as we spoke.
evades-personal-questions | Asked which team he sat in, he went back to the architecture.

- | Read from her notes for the presentation, as the invitation allowed.
- | Q&A without notes was good.

coached-or-reading | Nurse answered dosage questions with "as an answer you could say".
support-document-altered | The nursing board does not know her licence number.

coached-or-reading | Prosecutors: a partner sat under camera height and wrote answers on a tablet.
? | Four employers hired on the strength of those calls.

coached-or-reading | Mutes himself after each question, lips of somebody else seen in the mirror.
- | Rejected by hiring manager, 3 March.

~coached-or-reading | Phone leaned on the monitor, he kept glancing at it and then replying.
= trouble-explained | Phone ran live captions because he is deaf on one side, the accommodation is on file.
- | Strong on SQL.

coached-or-reading | Admitted in round 3 that a friend on Discord was helping.
- | Friend has not been named.

coached-or-reading | Pronounced the closing bracket and the words "end of answer".
- | Did not notice it.

coached-or-reading | His reply to question four arrived while we were on question five.
coached-or-reading | Someone was typing them for him with a delay.

coached-or-reading | Said "scroll up" quietly, not to us.
- | Interviewer noted it and moved on.

~coached-or-reading | Two people in the room, one of them spoke first each time.
= sharing-explained | The other one is the sign language interpreter we booked ourselves.
- | Booking number in the HR folder.

coached-or-reading | Agency consultant stayed on the line and prompted him twice on payroll rules.
agency-opaque | Agency could not say who had screened him.

- | Coached junior staff in his last job, he said.
- | Referee call planned for Monday.

~coached-or-reading | Lookup of every figure, gaze fixed on the upper right corner.
= trouble-explained | Clock and our own video tile sit there, he moved the tile and the gaze moved along.

coached-or-reading | Same gap between gaze and speech as with the man we dismissed in May.
coached-or-reading | Teleprompter app visible in the task bar when he shared.

coached-or-reading | Excuse was a dual monitor; we asked to unplug it and the answers stopped.
disconnects-when-challenged | Call ended from his side at minute 22.

= trouble-explained | Candidate told us beforehand that she keeps her CV open beside the call.
~coached-or-reading | She read dates off a page.
- | Dates are right.

# cannot-answer-local
cannot-answer-local | Says Leeds for six years, never heard of Headingley.
- | Accepted the relocation clause.

cannot-answer-local | Which toll road to the airport? No answer. Which airport? No answer.
place-vague | "Around Texas" was all we got.

cannot-answer-local | Claims Galway, thought the currency there was pounds.
- | Right to work check still open.

~cannot-answer-local | Could not name one supermarket in Ghent.
= discrepancy-explained | Moved there nine days ago, the commune's registration slip shows it.
- | Start date stands.

cannot-answer-local | Warehouse supervisor asked him the bus line he rides to us; he guessed "number one".
- | We have no number one.

cannot-answer-local | Our Denver colleague brought up yesterday's hail. "What hail?"
vpn-location-mismatch-noted | Login that hour was from Vladivostok.

cannot-answer-local | Did not know that his own street in Porto is closed to cars.
- | Street has been pedestrian since 2004.

cannot-answer-local | She needed a search to tell which river runs through Cologne.
document-opened-elsewhere | Contract link was opened in Shenyang.

~cannot-answer-local | Blank face when asked about the local football club.
= | He follows no sport; schools, tram lines and rent prices came at once.
local-knowledge-shown | Described the market on his square stall by stall.

cannot-answer-local | Area code of his home town: wrong. Postcode: wrong. County: wrong.
- | Three of three.

cannot-answer-local | Electricity supplier in Perth? He named one that only serves Sydney.
support-document-altered | Utility bill carries the wrong supplier's ABN.

- | Asked us about the area, schools and rents, since he would be moving.
- | Sent him the relocation guide.

cannot-answer-local | FBI note: subject could not tell agents what floor his Nashville flat was on.
id-rented-or-borrowed | The tenant on the lease gets 300 dollars a month for his name.

cannot-answer-local | "Winter, mild" was his weather report from Winnipeg in January.
- | It was minus 31 that day.

cannot-answer-local | Dispatcher born in Tulsa, so he says, put Tulsa in Texas.
contradicts-resume | The CV has him at school in Ohio.

~cannot-answer-local | Did not recognise the town hall in the photo we showed.
= discrepancy-explained | Our photo was of another Newport, hiring manager's mistake.

cannot-answer-local | Nothing to say about where she buys bread, gets post or sees a doctor.
- | Eight years at that address according to her.

cannot-answer-local | The pharmacist claims Malmö; what the bridge leads to he could not tell.
cannot-speak-claimed-language | Swedish stopped at hello.

cannot-answer-local | Asked what he sees from the office window opposite his flat. Silence, then "buildings".
place-conflict | Application says Tampa, in the call he said Orlando.

~cannot-answer-local | Had never heard of the ring road next to his house.
= discrepancy-explained | Road was renamed in spring, he knew it well under the old number.
address-confirmed | Land registry shows him as owner.

cannot-answer-local | Told us he votes in Cork but not in which constituency or hall.
- | Excuse: nerves. Asked again next day by mail, again nothing.

- | Does not know the city yet, lands on the 4th.
- | Relocation agent meets him at the station.

cannot-answer-local | Insurance broker in Lyon could not name a single arrondissement.
timezone-mismatch | It was dark outside at eleven in the morning.

~cannot-answer-local | No clue what the neighbours or the nearest shop are called.
= discrepancy-explained | Farm, nearest shop 22 km off; the municipal clerk knows the family.
- | Broadband there is by satellite.

# requests-laptop-reship
requests-laptop-reship | Laptop please to my cousin in Newark, wrote the new hire from Boise.
- | IT put the shipment on hold.

requests-laptop-reship | UPS called: recipient wants delivery at a self-storage in Mesa.
forwarder-address | The storage site takes parcels for a fee.

requests-laptop-reship | Three days before the start he wanted it handed to "my colleague Dean".
- | Nobody called Dean is on our payroll.

~requests-laptop-reship | She asked for the machine to be sent to a man in Fresno.
= sharing-explained | He is her father, she stays there after surgery; both were on video when it came.

requests-laptop-reship | Onboarding ticket edited, ship-to now in Nashville, employee says Seattle.
address-change | Changed at 23:50 the night before dispatch.

requests-laptop-reship | Carrier log shows redirect requested by recipient, new consignee a Ms Tolley.
pickup-by-other | Tolley signed for it.

requests-laptop-reship | "My apartment has thefts, use this house in Litchfield Park."
- | Police in his district told us of no thefts there.

= tool-agreed | Office manager proposed delivery to the coworking desk that we rent for him.
~requests-laptop-reship | So the box goes to a street that is not his.

requests-laptop-reship | Hospital IT asked to post the workstation on to Dubai, on the hire's word.
- | Contract says Manchester only.

requests-laptop-reship | Vendor's account manager forwarded a wish to drop all four notebooks at one flat.
same-device-as-other | All four later enrolled behind the same router.

requests-laptop-reship | Court papers: he told each company to mail the computer to the woman in Arizona.
id-rented-or-borrowed | Names on the boxes belonged to people who had leased them out.

~requests-laptop-reship | New address on the dispatch form, two days after the offer.
= address-confirmed | Lease and landlord show that he moved on the 1st.
- | Delivered with ID check.

requests-laptop-reship | Clerk at the depot says he phoned thrice to have it released to a driver.
- | Driver had no company card.

requests-laptop-reship | Wants monitor at home but the laptop elsewhere.
? | Elsewhere means a suite in Wilmington that he has no link to.

- | Laptop reshipped by us because the first had a broken hinge.
- | Same address both times.

requests-laptop-reship | We offered pickup in our Dublin office; he begged us to courier it to a lady in Kent.
avoids-in-person | Fourth excuse for not coming by.

requests-laptop-reship | Payroll clerk got his mail: please send device via freight agent to Hong Kong.
- | Not approved.

~requests-laptop-reship | He asked us to leave the parcel with someone at another house number.
= sharing-explained | Number 14 is the porter's lodge of the same estate, managing agent confirmed.

requests-laptop-reship | Sick aunt, he said, so deliver to her in Ohio; the aunt's house has been sold since 2019.
- | County recorder gave us the date.

requests-laptop-reship | Two employees, hired by different teams, named one and the same cellar flat for their gear.
- | Neither lives there.

requests-laptop-reship | Tablet for the field adjuster: not to Lima, to a phone shop in Miami.
forwarder-address | Phone shop forwards goods overseas, their website says so.

- | Asked whether we could ship a day earlier. We could.
equipment-received-in-person | Showed his passport to the courier.

~requests-laptop-reship | Sudden wish to have the computer sent abroad.
= tool-agreed | Secondment to our Vienna branch, signed by the director in June.
- | Branch reception took it in.

requests-laptop-reship | Friend would "look after the equipment" until he was back from travel.
- | No return date given.
remote-control-tool | First boot at the friend's place, AnyDesk on it within the hour.
