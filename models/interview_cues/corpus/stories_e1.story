# Honest people with oddities, first series: offices, wards, yards and workshops.

alias-used | Passport reads Oyelaran, application reads Adeyemi-Cole.
name-change-documented | She married in Lagos in April and sent the certificate along with the registrar's stamp.
- | Nurse educator post, band 6, two references already on file.
id-shown-and-matched | Held the old and the new passport up to the lens, both are her.

name-mismatch-on-call | Tile on the meeting said "Grandpa Lubomir", which is not who we had invited.
sharing-explained | It is the grandfather's tablet, the old man walked past in his vest and waved at us.
own-work-explained | Took us through her warehouse routing thesis line by line and changed the cost function while we watched.
- | Hire, obviously.

timezone-mismatch | Clock in the corner of her shared screen was seven hours off Bristol.
discrepancy-explained | Her laptop still runs on Perth time from the year out, boarding passes and lease seen.
- | Plumbing estimator, starts the second of March.
address-confirmed | Council tax letter for the Bedminster flat came by post.

shared-contact | Two applications for the dispatcher role and one mobile number on both.
sharing-explained | Father and son in the same caravan, one phone between them; both came to the depot to prove the point.
- | Took the father for nights and the son for Saturdays.
met-in-person | Shook both their hands, one has a thumb missing.

- | Fourteen months with nothing in them on the sheet, 2022 into 2023.
discrepancy-explained | He was in HMP for driving matters, said so unasked, licence conditions letter supplied by his probation officer.
employer-confirmed | Rang the scaffolding firm from before; the yard manager remembered him and would have him back.
- | The site agent wants him for the Thursday toolbox talk.

camera-off-explained | Bell's palsy since Sunday, he asked whether we would mind voice only, and turned the picture on for the passport bit.
id-shown-and-matched | Passport against his face, droop and all, same man.
- | Panel was kind about it. Good answers on hedging.

long-latency-answers | Every question, same thing: four seconds of nothing, then a tidy paragraph.
trouble-explained | She lives off a satellite dish on South Uist; the ping test she ran for us showed the lag.
met-in-person | Came over on the ferry for the second round and talked as fast as anyone.
- | Fisheries data analyst.

coached-or-reading | Eyes kept dropping to the lower left, and each time a neat sentence came out.
tool-agreed | Live captions sit at the lower left of her display; she is deaf in both ears and told the booking desk a week before.
- | Interpreter not needed after all.
own-work-explained | Rewrote the seating plan macro with us watching and explained why the loop counted from the back.

background-call-center | Other people being interviewed around him, by the sound of it, at least five voices in English.
trouble-explained | He was in the job centre's booth room in Dortmund, and the adviser put her head in to say hello.
- | Forklift ticket valid till next autumn.

requests-laptop-reship | Wants the machine sent to his sister's in Leeds, not to the contract address.
discrepancy-explained | House flooded on the ninth, insurer's letter names the sister's place as his temporary home until May.
equipment-received-in-person | Courier checked the driving licence at the door and he signed himself.
- | First payslip run is the 28th.

address-change | Between signing and dispatch the delivery address moved from Ohio to a box in Livingston, Texas.
address-confirmed | Full-time RV family, the Livingston box is their legal domicile and is on the Texas licence too.
- | Medical coder, 11 years of it.
network-explained | Campground Wi-Fi in three states in a fortnight, all on the route she filed with IT.

many-countries | Portal log, one week: Georgia, Armenia, Turkey, Bulgaria.
network-explained | He is cycling home and HR signed the travel sheet in August, stops as listed.
- | UX writer, part time.

same-photo-as-other | Facial match flagged: the picture on this one equals the picture on an accounts clerk we took in 2024.
sharing-explained | Identical twins. The clerk brought her sister to the canteen and we had them side by side.
- | Different teeth, if you must know.

id-photo-mismatch | Whoever is on the licence weighs fifty kilos more than the woman on the screen.
discrepancy-explained | Bariatric surgery in 2023, and the clinic's letter plus three photos in between show it.
id-verified-in-person | Post-office counter check came back fine.
- | Very dry humour, tram driver material.

alias-used | Diploma made out to a Daniel, the applicant is Danielle.
name-change-documented | Deed poll dated 2021 enclosed, and the university will reissue in the summer.
school-confirmed | Registry at the college confirmed the degree under the student number.
- | Asked that the old name stay out of the file. Agreed.

- | "Why is there nothing on the internet about this fellow?" our CISO asked.
- | Searched for an hour: no LinkedIn, no GitHub, no Facebook, no football club.
discrepancy-explained | He deleted everything after a stalker was convicted; the court order is in his folder.
employer-confirmed | Head office of the cement works verified nine years in payroll through the switchboard.

phone-voip-noted | The number he gives rings on an internet line.
discrepancy-explained | Relay service for deaf callers issues those, the operator introduced herself and gave her agent number.
- | Panel of three, room 4B, biscuits.
own-work-explained | Signed his way through the load calculation with the interpreter, and corrected our drawing.

prepayment-demanded | Wants half the first month before day one.
- | Payroll sighed and sent me the form.
discrepancy-explained | The refugee office does it that way for the deposit on the flat, caseworker confirmed the scheme by letter.
payee-confirmed | Account at the savings bank is his, opened on the residence card.

crypto-or-third-party-payment | Salary to go to an account under "M. & J. Hallström".
payee-confirmed | Joint account, she is the J., bank letter shows both spouses.
- | Upholsterer with a portfolio of church pews.

overqualified-lowball | Former partner at an audit firm, asks clerk's money and did not haggle.
discrepancy-explained | Burnout, three years on the allotment, she wants to be home at two, her doctor's phased-return plan says twenty hours.
referee-confirmed | Managing partner rang back from the main number and said nice things.
- | Start Monday with the small ledger.

id-data-mismatch | Birth date on the form is 04/11, on the card 11/04.
discrepancy-explained | She grew up in Manila with the month first; corrected the form while we watched.
- | Dental hygienist.

alias-used | Licence: NGUYEN THI HONG ANH. CV: Anh Nguyen. Payroll form: Hong-Anh Thi.
name-change-documented | Family name stands first at home and the given name is the last part; passport's machine lines agree with all three spellings.
- | Let the agency know how to write it.

support-document-altered | The nursing certificate has a crooked shadow through the seal and the edges of the numbers are fuzzy.
school-confirmed | Photographed on a kitchen table with a phone; the college in Cebu confirmed number and date by its own mail.
- | Sent her the address of a copy shop.

- | Card ran out in September.
discrepancy-explained | Renewal receipt from the prefecture, barcode verified, extends it until the new one is printed.
- | Kitchen porter, split shifts.

remote-control-tool | TeamViewer icon sitting in the tray when he shared.
tool-agreed | His present employer's IT runs it on all their machines, he was on their laptop with leave from his boss who is closing the branch.
- | We told him to use his own next time, he has none.

vpn-location-mismatch-noted | Says Kraków, the address says Dublin.
network-explained | The bank he works at now routes everybody through its Dublin gateway; their IT page says so.
- | Second call from his mother's tablet came from Kraków.

hosting-address-noted | Application came in out of a cloud provider's range.
network-explained | Library terminals in the county run as thin clients from there, the librarian showed me the setup.
- | Applicant has no computer. Wants grounds maintenance.

- | He would not shake hands with our female director, put his palm on his chest instead.
- | Explained as religious practice in a friendly sentence and she did likewise.
own-work-explained | Derived the pump curve on the whiteboard from memory, then found the slip in our example.
- | Offer out Wednesday.

- | Break at 15:42 sharp, gone for seven minutes.
- | Prayer. He had put it in the calendar when accepting the slot.
camera-on-and-same-person | Same shirt, same chipped mug, same man before and after and in all three rounds.

disconnects-when-challenged | We asked for the shelf behind him and the line went dead that second.
trouble-explained | Load-shedding stage four in Pretoria; the municipal schedule has his suburb at exactly that hour.
- | He came back on the phone from the car within three minutes and showed the shelf, full of model trains.

voice-changed | Tuesday a baritone, Thursday almost a whisper.
trouble-explained | Tonsils out on Wednesday, hospital wristband still on.
- | Estate agent, needs the voice, will have it.

different-person | The woman who turned up on the Friday was not the one from the screening call.
discrepancy-explained | Our scheduler had put two Katarzyna Nowaks in one slot; both exist and both were seen with papers.
- | Apologised with cake.

shared-contact | Same e-mail for the husband and wife who applied to cook and to clean.
sharing-explained | One family mailbox since 2003, they showed the wedding photo and each has an own ID.
- | Cook hired, cleaner on the list.

referee-shares-contact | Reference and applicant list the same landline.
sharing-explained | Farm with one telephone; he worked for his uncle, and the agricultural insurance lists him as employed there for six seasons.
- | Milking parlour, starts at four in the morning.

employer-untraceable | Not a trace of the printing house he lists, not in the register, not on a map.
employer-confirmed | Dissolved 2016; the insolvency administrator has him on the creditor list with four months of unpaid wages.
- | He keeps a type case from there on the wall.

same-device-as-other | Five candidates, one machine fingerprint.
sharing-explained | Internet café beside the asylum hostel, the owner keeps a sign-in book and the names are all there.
- | Two invited for warehouse.

profile-conflict | LinkedIn ends in 2019 as a barista, the CV has him a surveyor since.
discrepancy-explained | He lost the password and the mail account with it; the chamber of surveyors has him enrolled from 2019.
- | Wrote to me with ruler-straight handwriting.

ai-assistant-use | A chatbot window was visible on the second display, with our question in it.
tool-agreed | Our invitation said any assistant may be used for the coding part, she had asked which.
own-work-explained | Threw out half of what it suggested and said why.

- | His head jerks and he swears sometimes, Tourette, told us beforehand.
- | One panellist startled, rest fine.
own-work-explained | Walked through the irrigation controller he built, valve by valve, with the cover off.

place-vague | Where do you live? "In the north." More than this was not to be had.
address-confirmed | State address-confidentiality programme, the card with the substitute address was shown and the office confirmed enrolment.
- | I will not ask that again in such a way.

forwarder-address | Her street address belongs to a parcel shop.
discrepancy-explained | Islanders on Vormsi all use it, the ferry doesn't carry parcels in winter, parish clerk wrote two lines.
- | Translation, Estonian and Swedish.
language-spoken | Spoke both with our two native colleagues, jokes included.

several-jobs | Drives for the bakery from three to seven in the morning on top of ours.
tool-agreed | Declared at signing and approved by the works council.
- | Needs the money for a roof.

requests-laptop-reship | "Kindly to the barracks instead, APO box" he writes.
discrepancy-explained | Wife is posted at Ramstein, orders and family ID copied for us by the housing office.
- | Remote bookkeeper for the US entity, allowed by legal.

account-recent | GitHub opened five weeks ago, CV says fifteen years of firmware.
discrepancy-explained | All earlier code lies in a defence supplier's vault; the supplier's HR confirmed grade and years.
own-work-explained | Drew the boot sequence of a board we gave him unseen.
- | NDA list respected, he never named the customer.

- | He stammers, long blocks on m and b.
- | Booked a double slot, no problem.
own-work-explained | Set up our broken lathe program so it ran, talking us through it at his pace.

timezone-mismatch | Dark behind her window at what should be noon in Calgary.
trouble-explained | Blackout blind: migraine. She lifted a corner and there was snow and sun.
- | Optician's assistant.

signins-apart | VPN from Lisbon, badge from the Porto office, same quarter of an hour.
network-explained | Gateway stands in Lisbon for all of Portugal, network team confirmed.
- | Ticket closed, apology to the girl.

same-resume-as-other | Three CVs this week with the same opening paragraph to the comma.
sharing-explained | Career centre template from the polytechnic, the adviser mailed me the blank original.
- | One of the three can weld aluminium.

contact-changed | Third phone number since June.
discrepancy-explained | Shelter gives out prepaid cards and they run dry; the social worker is listed as the steady contact and answers.
- | Hired for the laundry.

keep-awake-tool | Mouse wriggler plugged in at the dispatcher's desk.
tool-agreed | Our own wall dashboard needs it, procurement bought ten.
- | Case closed in a minute.

avoids-in-person | Declined the office day twice.
met-in-person | Third time her immune therapy was over and she came, masked, with cupcakes.
- | Actuary, exam eight passed.

refuses-background-check | Struck out the consent paragraph on the credit check.
discrepancy-explained | In his country employers may not ask it, our own counsel agreed and sent the short form, which he signed.
background-check-clear | The short form came back clean.
- | Starts in the vault on Monday.
