# disconnects-when-challenged, vpn-location-mismatch-noted, id-data-mismatch

# disconnects-when-challenged
disconnects-when-challenged | Asked him to wave a hand in front of his face, call ended within two seconds.
- | Did not rejoin, no mail since.

disconnects-when-challenged | Left at the word passport.
phone-unreachable | Rang the number six times this week, never picked up.

~disconnects-when-challenged | Connection gone exactly when we asked for the ID.
= trouble-explained | Power cut in the whole district of Durban, back after 40 min with the ID in hand.

disconnects-when-challenged | Second time now: whiteboard opens, candidate drops.
skill-gap | Take-home was excellent, live he did not finish a loop.

disconnects-when-challenged | "Which floor was your desk on?" and the window was empty.
employer-denies | Insurer's HR searched both spellings, no such former employee.

disconnects-when-challenged | Meeting log: left 14:32:08, our question about the badge photo 14:32:01.
- | Recruiter got a mail about bad wifi in the evening.

- | Her wifi fell out during small talk, twice.
- | Rejoined by phone each time and did the whole ID check.

disconnects-when-challenged | Panel of three saw him hang up on the Polish speaker's first sentence.
cannot-speak-claimed-language | CV says native Polish; he had no word of it.

~disconnects-when-challenged | Hung up on the investigator's verification question.
= discrepancy-explained | Thought it was a scam call, rang our switchboard back and answered everything.

disconnects-when-challenged | Request to tilt the laptop towards the window; he closed the lid.
timezone-mismatch | It was dark there although he gave Phoenix, 11 am.

disconnects-when-challenged | Phone reference with "his boss" broke off when we wanted the company's registration number.
referee-untraceable | Nobody of that name at the firm's front desk or in its directory.

disconnects-when-challenged | Proctor asked for a room scan, test taker quit the exam.
- | Same at the resit in June.

~disconnects-when-challenged | She left the video room as soon as the fingers test came up.
= trouble-explained | Browser crashed, crash report sent, test done next morning without any problem.

disconnects-when-challenged | Bank's video-ident agent notes: customer aborted on the instruction to bend the card.
idcheck-abandoned | Three idents begun at three providers, none completed.

disconnects-when-challenged | No goodbye after I asked who else is in the room.
coached-or-reading | A second voice had been feeding him terms.

disconnects-when-challenged | Vendor's recruiter: "he went offline the moment I named a colleague of his at the old place".
- | Profile withdrawn by the agency.

~disconnects-when-challenged | Dropped off at the deepfake check.
= | Our own room licence ran out at 40 minutes and threw everybody out.
camera-on-and-same-person | We redid it at two, same face, no glitch.

disconnects-when-challenged | Claims the router rebooted, but his chat stayed online without a gap and he ignored us there.
- | No second slot offered.

disconnects-when-challenged | Ended the Teams meeting upon the request to drop the background blur.
deepfake-artifacts | Ear had flickered twice before.

~disconnects-when-challenged | He was gone when the GitHub login should have been shown.
= | He had written at the start that he must leave at 15:00 for the school run, it was 15:00.
= account-control-proven | Pushed a commit with our code word at 16:10.

disconnects-when-challenged | Walked out of the video chat at "say today's headline in your city".
place-vague | "Somewhere in the north" was all we had on his home.

~disconnects-when-challenged | Audio and video lost during the credential check.
= trouble-explained | Fibre cut in Split that day, provider's notice attached.
- | Check passed on the 18th.

- | Call ended at the agreed time, ID step still open.
- | Booked for Monday.

disconnects-when-challenged | 4 of 4 control questions, 4 lost connections.
- | Closed as failed.

# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Sign-in from Shenyang, HR record says Omaha.
- | Token revoked.

vpn-location-mismatch-noted | Exit node of a commercial VPN on every login since hire.
timezone-mismatch | Active 01:00 to 09:00 by Lisbon time, where he lives on paper.

~vpn-location-mismatch-noted | Okta shows Bucharest, she is hired in Cork.
= network-explained | Visiting her parents, leave desk had approved ten days of work from Romania.

vpn-location-mismatch-noted | Carrier of the phone hotspot is Russian, resume says Montreal.
- | Asked twice, no answer.

~vpn-location-mismatch-noted | Geo alert: Frankfurt instead of Vienna.
= network-explained | Our own proxy exits in Frankfurt, network team confirms.

vpn-location-mismatch-noted | Interview link opened in Lahore by a man who "never left Ohio".
document-opened-elsewhere | Offer letter was read in Dubai half an hour later.

vpn-location-mismatch-noted | State auditor: county employee worked from abroad for 14 months without permission.
- | Repayment asked.

vpn-location-mismatch-noted | Latency of 290 ms to our Dallas gateway, for a person ten miles away.
remote-desktop-use | Host is a rented Windows server, the user sits behind it.

vpn-location-mismatch-noted | Mail headers give Asia/Pyongyang offset and a Chinese relay.
sanctioned-link | Mailbox appears in the Treasury designation of May.

~vpn-location-mismatch-noted | Laptop came up in Lagos while he should be in Hull.
= network-explained | Family funeral, manager knew and HR had the form.
- | Back in Hull on the 3rd, logs agree.

vpn-location-mismatch-noted | Says the VPN is for Netflix, yet it's on before work starts and hides a Laos address.
- | Excuse not accepted.

vpn-location-mismatch-noted | Payroll app accessed from Minsk, employee is registered in Krakow.
payee-churn | Third bank account in five weeks.

~vpn-location-mismatch-noted | IP lookup puts her in Kansas, she says Vermont.
= network-explained | Satellite provider, ground station in Kansas, support page and her bill show it.

- | Works from the Malmo office two days and from home in Copenhagen.
- | Sign-ins fit both.

vpn-location-mismatch-noted | He swore he was in Toronto; the hotel wifi portal said Guangzhou.
- | Screenshot kept by SOC.

vpn-location-mismatch-noted | Telehealth board: nurse licensed in Texas charted from Manila.
shared-account | Two friends there wrote part of the notes for her.

vpn-location-mismatch-noted | Zoom dashboard, candidate side: data centre region Hong Kong, network type VPN.
avoids-in-person | Coffee at our Seattle office declined, then declined again.

~vpn-location-mismatch-noted | Login out of Singapore at 3 am for our Glasgow clerk.
= network-explained | Mobile roaming of her SIM breaks out in Singapore, carrier confirmed by mail.

vpn-location-mismatch-noted | Client complained first: consultant sold as onshore connects from Hyderabad.
agency-opaque | Supplier will not say who checked his papers or where he sits.

vpn-location-mismatch-noted | Last 30 logins: 0 from Spain, where contract and tax card place him.
- | Passed to legal.

~vpn-location-mismatch-noted | Two countries for one trainee on one morning.
= tool-agreed | Security training lab has a cloud desktop in Ireland, set up by us.

vpn-location-mismatch-noted | VPN dropped for nine seconds and the real address was in Dalian.
hosting-address-noted | The rest came out of a hosting range.

~vpn-location-mismatch-noted | Address belongs to a foreign telecom, not to any in Denver.
= network-explained | Provider was bought by a Mexican group, range not yet updated in the database.

- | VPN client mandatory for all contractors, he uses ours.
- | Nothing to report.

# id-data-mismatch
id-data-mismatch | Licence says born 1991, degree says 1984.
- | Asked for a birth certificate.

id-data-mismatch | Postcode on the ID belongs to another province than the street.
address-change | Delivery moved to Fresno after the contract was out.

~id-data-mismatch | Birthday on the passport is 1 January, on the CV 14 July.
= discrepancy-explained | Refugee papers give 1 January when unknown, the agency's letter states that.

id-data-mismatch | Credit header knows this number with an address in Maine only, his ID is of Nevada.
id-number-mismatch | Social security trace names Harold Quimby.

id-data-mismatch | According to the ID she was 12 when she made her master's.
school-denies | Registrar in Leuven: not a graduate of ours.

~id-data-mismatch | Home on the card in Essen, home on the form in Bonn.
= discrepancy-explained | Moved in March, registration slip of Bonn shown.
- | Card change booked.

id-data-mismatch | Voter roll, lease and licence each carry a different date of birth.
? | No papers for any of the three.

id-data-mismatch | Height 188 on the permit; the man at the door was 165 at most.
id-photo-mismatch | Doorman compared the picture, not him.

- | ID, tax form and lease all say Oakland.
id-shown-and-matched | Card held to camera, matches all.

id-data-mismatch | Birthplace Lyon in the ID, Marseille in the questionnaire, Tunis in the chat.
place-conflict | Lives in Nice according to HR, in Geneva according to the landlord form.

id-data-mismatch | E-Verify returned a mismatch on the date of birth.
- | Ten days passed, employee did not contest.

~id-data-mismatch | Year of birth differs by ten between payroll and passport.
= discrepancy-explained | Clerk typed 1979 for 1989, corrected, payroll sent proof.

id-data-mismatch | The street named on the licence was renamed before the card was issued.
id-forged-issuer | Motor vehicle office: number never given out.

id-data-mismatch | Screening firm: person with these data is 71, applicant looks 30.
- | Report attached.

~id-data-mismatch | Driver's licence from Ohio, applicant in Oregon.
= address-confirmed | Lease and power bill prove Oregon since June.

id-data-mismatch | He could not say his own date of birth as on the card.
cannot-answer-local | No idea which river runs through the town on it either.

id-data-mismatch | Card was issued by an office in Ohio in a year that he lists in Spain as a schoolboy of nine.
- | Sent to document desk.

~id-data-mismatch | Nationality says Georgian in one form, American in another.
= discrepancy-explained | Born in Georgia the US state, drop-down mistake, passport is plain.

id-data-mismatch | Clinic's file has blood group, sex and birth year of somebody else under his insurance card.
id-owner-denies | True card holder was found in Ghent and had not lent it.

id-data-mismatch | Bank KYC: residence on ID is a demolished block.
- | Account frozen.

~id-data-mismatch | Middle digit of the house number differs in ID and W-4.
= discrepancy-explained | Typo by us on scanning, original form reads right.

id-data-mismatch | Says the state made an error on his card; the state checked and found none.
refuses-background-check | Will not sign for the county search.

~id-data-mismatch | Birth month and day swapped against the visa.
= discrepancy-explained | US date order, consulate's note included.
- | Start date stays.

id-data-mismatch | Expired 2019 in the issuer's system, 2029 on the plastic.
id-altered | Second digit of the year scratched and inked.
