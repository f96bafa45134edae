# contradicts-resume
contradicts-resume | CV: manager of twelve. On the call: "I have never had reports."
- | Same job, same years.

contradicts-resume | In round one he had two children's worth of parental leave in 2021, in round two he shipped the whole of 2021.
- | Recruiter to follow up.

- | Asked when she left the hospital job.
contradicts-resume | She says March 2019, her own paper says August 2022.

contradicts-resume | "No, I never lived in Norway", with four years of Bergen on page one.
- | Long silence from us.

~contradicts-resume | Told me he did Java for six years; the paper in my hand had not one word of Java.
= discrepancy-explained | I had printed the CV of the ten o'clock candidate.

contradicts-resume | Degree in physics on Monday, degree in chemistry on Wednesday.
- | Interviewers met at lunch.

contradicts-resume | He counts five employers aloud, I have three in front of me.
- | None of the five names begins like mine.

contradicts-resume | Says he left the bank before the merger; his listed start there is two years after it.
- | Merger was in the papers.

contradicts-resume | Adding up what he told me he was at two sites, 900 km apart, in the same winter.
contradicts-resume | File has one site, and it is neither of them.

- | CV says "2018 - 2020 Aarhus", she said "about two years in Denmark".
- | Fine.

contradicts-resume | Asked about the certificate he lists first; "I was planning to do that one next year."
- | Took it out of the file overnight.

contradicts-resume | Notes of first call: single contractor. Notes of second: employee with pension and 30 days holiday.
- | Company is the same.

contradicts-resume | By his own account the team used Oracle; the bullet reads "sole Postgres admin, 5 yrs".
- | Hiring manager noticed.

~contradicts-resume | First interview: left in May. Second interview: left in September.
= discrepancy-explained | Notice period was four months, May is when she resigned; letter seen.

contradicts-resume | She told the nurse manager this is her first hospital; we had hired her for nine years of wards.
- | Passed to compliance.

- | Exit question asked twice, a week apart.
contradicts-resume | Once he was made redundant, once he had resigned to care for his father.

contradicts-resume | His English degree became a diploma when I asked the town.
contradicts-resume | Later "I did not finish actually".

contradicts-resume | "I was born in 97" and team lead since 2009 do not go together.
- | He noticed too late.

~contradicts-resume | Said he had never worked for the ferry company that stands on top of his CV.
- | Long discussion in the panel.
= discrepancy-explained | Ferry company bought his employer last year, he kept saying the old name; register shows the takeover.

contradicts-resume | Third version of the same three years, this time in a warehouse.
- | Earlier ones were a startup and a sabbatical.

contradicts-resume | Where he had been "remote throughout" he now commuted by tram.
- | Small thing, written down.

- | Candidate rounds 2.5 years up to three when talking.
- | No concern.

contradicts-resume | Asked how long he has driven lorries: "since the spring". Form: eleven years.
- | Depot manager ended it there.

contradicts-resume | His boss in round one was a woman called Ines, in round three a man.
- | One job, one year.

~contradicts-resume | According to him two jobs, according to the CV four.
= discrepancy-explained | Agency lists each client as a job, the payslips have two payers.

- | He corrected a date himself before we asked.
- | Off by one month.

# address-change
address-change | Contract has Tucson. Label we printed on the 3rd had to be thrown away, new one reads Nashville.
- | Shipping asked why.

address-change | Three labels for one laptop.
- | Warehouse keeps the first two.

address-change | House number in the offer is 18, courier got a call to bring it to 212 across town.
- | Call came while van was loaded.

- | Laptop ready Friday.
address-change | Saturday mail: "I am staying with a friend these weeks, please use his place."

~address-change | Signed with a Leeds street, wants the kit in Hull.
= sharing-explained | Lease signed in Hull seen, removal firm's invoice dated that week.

address-change | The form is signed for Ohio and the tracking shows a redirect to New Jersey, entered by recipient.
- | Twelve hours before delivery.

address-change | HR system log: field home_address edited 4 times between 2 May and 9 May.
- | Start date 10 May.

address-change | The day after background check cleared, another state in the portal.
- | Check was for the old one.

address-change | "My lease fell through, send to my cousin instead", the night before dispatch.
- | Cousin's surname not given.

- | Moved in 2019 and in 2021, both in the CV.
- | Start of contract 2024.

address-change | Our parcel left for Denver and was signed in Tampa, on his instruction to the carrier.
- | Carrier mailed us proof.

address-change | Payroll has one town, the shipping desk another, and the newer one came by chat.
- | Ticket 4471.

- | Offer accepted with a flat in Gdansk.
address-change | By the time of the dongle it was a village near Rzeszow, by the time of the laptop Krakow.

~address-change | Two days before shipping she replaced the delivery place.
- | Manager put it on hold.
= | Concierge on sick leave, she told us to use the pickup point in the same street, collected with ID.

address-change | Five days from contract to box; where he lives was rewritten on day four.
- | No reason in the mail.

address-change | Courier rang: the recipient wants it dropped at a petrol station forty miles on.
- | We said no.

address-change | Driving licence, contract and W-4 agree on Boise. The note to IT says Atlanta.
- | IT sent it to Atlanta.

~address-change | After signing he put a different city into the shipping form.
= | City in form is the district name, post code is the same as in the contract.

address-change | Asked to confirm the place in the contract he typed another one, without remark.
- | Onboarding bot accepted.

address-change | "Due to family emergency" the parcel is to go to Texas.
- | Emergency was Iowa last time.

- | New hire asked if parcel can be left with concierge.
- | Same building, allowed.

~address-change | Shipping address differs from offer letter, entered on Monday.
= tool-agreed | We told all new hires of that site to have it sent to the hub.

address-change | Return of undelivered box: street corrected by hand, then corrected again.
- | Neither is in the file.

address-change | Offer said Cork; UPS slip, eight days later, says Wembley.
- | Nobody in HR typed that.

- | Typo in postcode, she told us the same day, one digit.
- | Fixed.

- | He will move in autumn and asked whom to inform.
- | HR gave him the form.

# disconnects-when-challenged
disconnects-when-challenged | Asked for the window view; last frame is his hand going to the lid.
- | No reply since.

disconnects-when-challenged | Two minutes of me alone in the room after "could you turn your head".
- | Wrote to him, nothing.

- | Thirty minutes without one hiccup.
disconnects-when-challenged | Said we would now do the coding without the shared doc; participants: 1.

disconnects-when-challenged | Four interviews, all over at the sentence about the ID card.
- | Average minute 18.

~disconnects-when-challenged | The moment I asked him to hold the passport up he was gone.
= trouble-explained | Fire drill in his library, back after nine minutes, passport in hand.

disconnects-when-challenged | Meeting log: 14:21:07 chat "please hold up three fingers", 14:21:11 left.
- | Rejoin never.

disconnects-when-challenged | "Bad network", he wrote, and it is bad whenever somebody from security is introduced.
- | Third time now.

disconnects-when-challenged | I asked what the weather was like there, and spoke the rest to a black tile.
- | His status stayed online.

- | Battery died in the closing small talk.
- | He mailed at once.

disconnects-when-challenged | Gone at the word passport.
- | Calendar invite declined for the next day.

disconnects-when-challenged | Interview planned for an hour, lasted until the first question in Korean.
- | That was minute six.

disconnects-when-challenged | Colleague came in unannounced and greeted him in his home dialect; tile vanished.
- | Colleague is from that town.

disconnects-when-challenged | He heard "let us do this one on the whiteboard" and the next thing was the hang-up tone.
- | Take-home had been perfect.

~disconnects-when-challenged | Asked her to take off the headset and the call ended.
= trouble-explained | Headset button hangs up, she rang back in ten seconds without it.
- | All good.

disconnects-when-challenged | Asked to open his own GitHub live. Beep. He has not come back to this day.
- | Pipeline stage: stale.

disconnects-when-challenged | Screen said "candidate has ended the session" right below my request to lift the fringe.
- | HR got a cancellation ten minutes later.

- | Second attempt on Friday.
disconnects-when-challenged | He stayed through all the theory and none of the identity part.

~disconnects-when-challenged | Dropped out exactly at the start of the live check.
- | Panel had agreed to reject.
= trouble-explained | Our licence ends meetings at 40 minutes, it threw us all out.

disconnects-when-challenged | As soon as we named the manager we had rung, nobody was there to hear the rest.
- | Manager had never heard of him.

disconnects-when-challenged | Unmute, "sorry, one moment", black, that was after the request to show both hands.
- | We waited a quarter of an hour.

disconnects-when-challenged | Support chat closed by visitor 3 seconds after agent typed "what is your supervisor's last name".
- | Visitor claimed to be our new analyst.

- | Call ended early since interviewer had a train to catch.
- | Rest on Monday.

- | He left at 15:00 as announced, next interview elsewhere.
- | Covered all questions.

~disconnects-when-challenged | She was off the call before I could finish asking for the badge.
= trouble-explained | Power cut in her quarter, utility page confirms the minute.

disconnects-when-challenged | Told him a colleague lives two streets away and would wave; he had to go.
- | Forty minutes were left.

- | Connection unstable from the start, told us, switched to phone.
- | Finished by phone.

# id-owner-denies
id-owner-denies | Called the man on the licence. Drives a bus in Dayton, has not applied anywhere.
- | Sent him the police form.

id-owner-denies | Tax office wrote to her about wages from us; she has never set foot in tech.
- | HR has her as senior analyst.

- | Nurse number checked with the board, board rang the nurse.
id-owner-denies | She retired in 2018 and reads our letter with surprise.

id-owner-denies | His mother opened. He has been in prison since January, our hire clocked in yesterday.
- | She wants to know who that is.

~id-owner-denies | Woman of that name and birthday wrote: I never applied to you.
= | She meant our namesake in Ghent; her application to us of June is in her own mailbox, she found it.

id-owner-denies | Letter to the address on his card came back from the real tenant: "this is me and I am not your employee".
? | Copy of her card enclosed, number identical.

id-owner-denies | Unemployment benefit stopped for a man in Fresno because of our payroll. He complained to us.
- | Never met him.

id-owner-denies | Detective: lost his wallet in 2020, has fought loans ever since, and now your job.
- | Case number on file.

id-owner-denies | The professor himself answered my mail: he has applied for nothing, please delete.
- | His publication list was the CV.

- | Found his namesake on LinkedIn, another man, other age.
- | Not relevant.

id-owner-denies | Widow on the phone. Her husband, whose number you have, died in April.
- | Start date was June.

id-owner-denies | I met Mr. Okland today; he has one job, with the ferry, and no laptop of ours.
? | Our Mr. Okland has the same date of birth.

id-owner-denies | Pharmacist on the register reached at her shop: "third firm this month that welcomes me".
- | Ours was the second.

~id-owner-denies | Account holder of the licence told the broker he had nothing to do with our job.
= discrepancy-explained | Broker had rung the father, same name, senior; son's licence is his own, seen at desk.

id-owner-denies | IRS notice CP2000 in his letterbox, seven employers, none known to him, we are the fourth.
- | He was polite.

id-owner-denies | Student in Manila got our welcome pack. She had only uploaded her ID for a quiz.
- | Pack sent back.

- | FBI agent visited the owner of the social security number.
id-owner-denies | Fourteen years old, school kid.

id-owner-denies | Freeze on the credit file; when we rang the number in it, the person asked us to stop using her name.
- | Bureau note of last year.

~id-owner-denies | Engineer in Turku says he did not send us that application.
- | CV and photo are his.
= | His wife had filed it as a surprise, both were on the call, he is keen now.

id-owner-denies | Real one lives in a care home since 2016, niece handles his mail.
- | Niece was shocked.

id-owner-denies | Solicitor on the roll was found at her desk. We employ her remotely, she learned.
- | Law Society informed.

- | Owner of the old phone number has nothing to do with candidate; number was given up in 2022.
- | Candidate told us so himself.

id-owner-denies | He was at sea when "he" signed our contract, shipping company gave dates.
- | Seaman wants to see the signature.

- | Candidate asked whether we had got his licence copy, we had.
- | Notary certified.

id-owner-denies | Passport holder came to the counter in person to ask why a firm in Utah pays taxes for her.
- | That firm is us.

~id-owner-denies | The person behind the ID number wrote that no contract was signed by her.
= discrepancy-explained | She had signed the offer and not yet the contract; signed today at the office, same card.
