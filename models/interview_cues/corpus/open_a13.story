# a13: short odd lines, long ordinary lines (so that length tells nothing)
- | Forty minutes on caching, invalidation and why their last outage in Ghent took three days to find.
? | ID scan: other chin.
- | Agreed with Lotte that she sends the contract draft by Thursday and copies me in.

- | Forty minutes on caching, invalidation and why their last outage in Ghent took three days to find.
~? | ID scan: other chin.
= | Jaw surgery 2022. Hospital letter.

- | Laptop, charger, headset and two adapters left the warehouse on Friday with the usual insured courier.
? | Signed for by "desk 5".

? | Sister says he drives trucks.
- | We have another call booked with the hiring manager from Utrecht on the nineteenth at half past two.

- | He explained at length how he sorted the tax side of moving from Brazil to Portugal last spring.
- | The tax adviser's letter is in the folder, and HR in Lisbon has countersigned it.

? | Commits: Shenyang office hours.
? | Claimed home: Calgary, day shift.
- | Manager has written a positive mid-probation review and would like to extend him until Christmas.

~? | Commits: Shenyang office hours.
= | Nights by choice. Baby. Manager approved.

- | Referee was reached through the switchboard of the port authority and remembered the crane project in detail.
- | He would take her back at once and asked us to give her his regards.

? | Registrar: never enrolled.
- | Recruiter thinks the portfolio makes up for a lot and asks whether we could move quickly anyway.

~? | Registrar: never enrolled.
= | Wrong campus. Sister campus has her.

- | In the take-home he used a library that I had not seen before and gave a fair comparison with ours.
? | Git author: somebody else.
? | That somebody billed him 60.

- | In the take-home he used a library that I had not seen before and gave a fair comparison with ours.
- | The git author is his work nickname, the same one as on his talk at the Riga meetup that two of us attended.

? | IBAN holder: Omega Trade Ltd.
- | Payroll has sent the standard form for changes of bank details and expects it back by the twentieth.

~? | IBAN holder: Omega Trade Ltd.
= | Her own company. Register extract.

? | Two men, one badge.
- | The turnstile on the north side was serviced in the same week and has worked without trouble since then.

- | Second conversation with the team in Oulu was about on-call, pager rotation and who buys the cake.
? | Didn't know round one.

? | Nobody lives there.
- | Our field technician drove out with the replacement screen and waited in the van for half an hour.

~? | Nobody lives there.
- | Our field technician drove out with the replacement screen and waited in the van for half an hour.
= | Wrong block. Found him in B.

- | She asked for the written home-office rules, the insurance for the equipment and how we count travel time.
- | Her present flat is sublet from a friend, whose consent the landlord has given in writing.

? | The typing isn't hers.
- | Biometrics tool was rolled out in spring after the works council had agreed to a six month pilot.

~? | The typing isn't hers.
= | New keyboard layout, Dvorak. Baseline reset.

? | Lab photo shows nine bunks.
? | Each with our VPN token.

- | The contractor was twenty minutes late because the school bus had broken down and the kids were in his car.
- | We used the time to go through the backlog with Selma and closed four old items.

? | Passport number: a dead man's.
- | Agency has been asked for a replacement candidate with similar experience in claims handling and some German.

~? | Passport number: a dead man's.
= | OCR read 8 for B. Rescanned.

? | He was paid to nod.
- | The panel rated his presence as calm and said that he listens well and lets others finish.

? | Face freezes, voice goes on.
? | Then the reverse, lips moving.
? | On the phone: third voice.
- | Session was planned for one hour in the blue room and finished twelve minutes before the end.

~? | Face freezes, voice goes on.
= | Same for me at home.
= | Bridge fault, provider's status page.

- | He has been with the same freelance platform since 2014 and shows the yearly statements without being asked.
- | His hourly rate went from eleven to forty-five in that time, with breaks for military service and a degree.

? | Account sold in March.
? | Reviews are from before.
- | We plan a small paid task of about ten hours before we discuss anything longer with him.

? | Works here. Also there.
- | The quarterly target for the integration was met two days early and the client wrote a friendly mail.

~? | Works here. Also there.
= | Half-time each. Both contracts say so.

? | Left when asked for ID.
- | Meeting had been scheduled with the standard invitation, which explains the check and the alternatives in three languages.

- | Left the call when asked for ID because the agent for the notary visit rang at his door with the appointment slip.
- | The notary sent us the certified copy on the next morning, and the numbers agree with the application.

? | Logs wiped at 23:58.
? | Told of dismissal at 23:50.

~? | Logs wiped at 23:58.
= | Retention job. Set to thirty days.

- | Two former colleagues from the hospital group joined for ten minutes and told how he handled the ransomware week.
- | Both are still employed there, and both wrote from the hospital's own domain afterwards.

? | Hospital: no such colleague.
- | Interviewers liked the story of the ransomware week and how candidly he spoke about his own mistakes there.

? | Keys duplicated, three cities.
- | The rollover of certificates in the test environment is planned for the last week of the month.

? | Real Fatima called. Angry.
- | She has been given the number of our privacy officer and the form for a complaint.

~? | Another Fatima called. Angry.
- | She has been given the number of our privacy officer.
= | Namesake, our mail went astray.

? | He can't find the repo.
? | He "wrote" it last week.
- | The build server was moved to the new rack on Sunday and everybody was told by mail and on the board.

~? | He can't find the repo.
= | Moved Sunday. Nobody told him.

? | Rent paid by a stranger.
? | Stranger pays nineteen others.
- | The branch has filled in the internal form and passed it to the central desk in Charlotte.

- | His contract was prolonged twice, each time with the consent of the customer and a fresh purchase order.
- | Customer's own IT gave him a smart card in person at the plant in Győr and took a photo.

? | Smart card photo: unknown man.

? | Number plates on his street view: wrong country.
- | During the chat about his town he spoke of the market, the tram and the new swimming pool.

~? | Plates on the street behind him: wrong country.
= | Border town. Half of them commute.

? | It speaks without breathing.
- | The agency described the candidate as relaxed and communicative and recommends him warmly for the role in Aarhus.

? | Cheques came back torn.
? | "Not mine", written across.

- | She handed in the laptop in person in the Leeds office, had coffee with the team and said goodbye.

? | Screen locked. Code kept coming.
- | The new style guide for commit messages applies from the first of next month in all repositories.

~? | Screen locked. Code kept coming.
= | Nightly bot under his name. Documented.

? | All nine share a printer.
? | In nine different states, allegedly.

- | All nine share a printer in the Dundee office, where the agency rents two desks for them on Wednesdays.

? | Boxes piled up, all with lids open.
? | Eleven names on eleven lids.
- | The building manager had only come to read the meters and to look at the leaking radiator in the kitchen.

? | Never paid tax, earns six figures.
? | So the number's true owner learned.

- | On Friday he presented the load tests to the customer in Aalborg, who had two questions about the peak at noon.
? | Customer had met another presenter, same name.

~? | Customer in Aalborg had met another presenter, same name.
= | Two Jens Holms here. Both went.

? | Diploma ink ran. Issuer engraves.
- | The original was requested by registered mail and lay in the post room over the long weekend.
