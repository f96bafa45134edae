# round 6, b3: several jobs at once, own job outsourced, access handed on

? | Thirty-one hours booked on 12 March, between two insurers.
- | Both are clients of ours.

~? | Thirty-one hours booked on 12 March, between two insurers.
= | Clerk keyed the whole week on the Monday. Sheets on paper say 8, 8, 7, 8.

? | Pension office shows contributions from four full posts since January.
- | Letter came to payroll by mistake.

~? | Pension office shows contributions from four full posts since January.
= | Three are former jobs whose leaving notices were late. Pension office has corrected them, dated December.

? | Said "good morning everybody at Halvorsen" into our stand-up.
- | We are not Halvorsen.

~? | Said "good morning everybody at Halvorsen" into our stand-up.
= | Halvorsen is the client site he was seconded to last quarter, by us, contract 881.

- | Teaches Tuesday evenings at the trade school.
- | Side job form signed in May.

? | Camera at the gate has her leaving at 8.10 each day. Clock says 8.00 to 16.30.
- | Customs clerk, Rijeka.

~? | Camera at the gate has her leaving at 8.10 each day. Clock says 8.00 to 16.30.
= | She takes the post to the port office and works there, her badge reads there at 8.25. Rota of her boss says so.

? | Two laptops of two firms side by side, a stick moving both mice.
- | Seen by the fire inspector.

- | Two laptops, old one not yet handed back.
- | IT collects on Friday.

? | Declined every meeting between 13 and 15 since hire. A rival's weekly is at that hour, and the rival's org chart has him.
- | Chart is public.

- | Declines meetings between 13 and 15, nursery run, in the contract.

? | Asked for an invoice of his own working hours he sent one that he had received. Issuer: a Mr Bhatt in Pune, for "your tasks, May".
- | Rate a fifth of ours.

? | VPN from Manila in office hours, badge swipe in Cardiff at the same hour, same account.
- | Analyst locked it at 11.

~? | VPN from Manila in office hours, badge swipe in Cardiff at the same hour, same account.
- | Analyst locked it at 11.
= | Exit node of our own proxy vendor is booked as Manila, fifty users affected. Vendor has changed the entry.

? | His commits come in while he is on the bus, the bus has no wifi and he sits there reading the paper, says Janet who sits behind him.
- | Janet lives one stop further.

? | Bank statement in the insolvency file: 2,900 in from us each month, 600 out to a stranger "for work".
- | Trustee asked us what that means.

? | Stranger rang: not been paid for two months for doing Ted's tickets.
- | Gave ticket numbers. They are right.

~? | Stranger rang: not been paid for two months for doing Ted's tickets.
= | Stranger is the contractor of our own help desk overflow, on purchase order 4410. Invoice got stuck at approver.

- | Ted handed his tickets to Ines before his leave.

? | Password reset calls for one account come from two people with different voices, hers in the morning, his at night.
- | Service desk noted it three times.

~? | Password reset calls for one account come from two people with different voices, hers in the morning, his at night.
= | Function mailbox shared by the shift, list of four names is in the CMDB.

? | Asked in open chat which of the "five clients" the outage was at. We have him full-time.
- | Message deleted after a minute.

? | Employee's contract, handed to us by a stranger in a cafe, has notes on it: "mornings you, evenings Goran".
- | Stranger found it under the table.

? | For 14 months the same tax adviser drew salary as in-house counsel from a brewery, a bank and us.
- | Came out when the brewery and we sued each other.

- | Sits on the board of a brewery, unpaid, on the CV since day one.

? | Nobody in the Denver branch has seen him since hire. Denver branch pays him as on-site.
- | Desk 12 has the film still on the monitor.

~? | Nobody in the Denver branch has seen him since hire. Denver branch pays him as on-site.
= | Cost centre mistake at set-up. Contract says home office Boise, his manager meets him there weekly.

- | Has hardly been in the office, hybrid, one day a month is enough.

? | The phone in her name answers with the greeting of a clinic and then, after a cough, with ours.
- | Rang at ten and at two.

? | Her out-of-office of Friday names another company, another title and says she is full-time there from 8 to 5.
- | Same hours as with us.

~? | Her out-of-office of Friday names another company, another title and says she is full-time there from 8 to 5.
= | She left us on Wednesday. Mail went to her private address, HRIS updates at month's end.

? | Lunch receipts for the 9th from Bergen and from Trieste, both hers, both stamped 12.40.
- | Expenses team stopped the run.

~? | Lunch receipts for the 9th from Bergen and from Trieste, both hers, both stamped 12.40.
= | One is the guest's who ate in Trieste, she is his host and files for the guest. Name is on the back.

? | Nurse on two wards of two hospitals on 40 nights of the quarter, per the two rotas.
- | Regional audit matched the files.

~? | Nurse on two wards of two hospitals on 40 nights of the quarter, per the two rotas.
- | Regional audit matched the files.
= | Two nurses of one name, register numbers differ in the last digit. Audit closed it.

- | Bank nurse, works for both hospitals of the trust through one pool.

? | Anaesthetist at St. A was called to theatre while in theatre at St. B.
- | Patient waited ninety minutes.

? | Lorry driver's tachograph card drove Lyon to Metz while he was in the dentist's chair. Dentist's bill has the hour.
- | Police kept the card.

~? | Lorry driver's tachograph card drove Lyon to Metz while he was in the dentist's chair. Dentist's bill has the hour.
= | Tacho clock was still on winter time and dentist rounds to the full. Measured by the workshop: an hour and ten apart.

? | Second set of tachograph cards in the cab, three men, none of them ours.
- | Roadside check at Venlo.

? | Worked under his brother-in-law's security licence at two festivals, paid into the brother-in-law's account.
- | Licence withdrawn in June.

- | Brother-in-law works in the same crew, own licence.

? | The courier account did 19 hours on most days, by two riders who hand over at a kebab shop.
- | App asks for a selfie only at six in the morning.

? | Selfie at login shows the holder. Customers describe a teenager.
- | Eight complaints, two cities.

~? | Selfie at login shows the holder. Customers describe a teenager.
= | Holder is nineteen and looks it, local office had him in on Tuesday with passport.

? | Call listening, agent 554: three voices in one shift, none of them from the induction group photo call.
- | Works from home since February.

? | Her headset log has 7 h 50. Her mike picked up not one syllable of her in the last nine weeks, only "Denise" who introduces herself so.
- | Agent's name is Carolyn.

~? | Agent introduces herself as Denise. We have no Denise.
= | Stage names are standard on that line since 2019, list at the team lead. Denise is Carolyn.

? | Manager found the instructions for her job, with her password, in the shared drive of a cheap labour bureau, step by step with screenshots.
- | Bureau's drive was open to the world.

- | She wrote step-by-step instructions for her stand-in during maternity leave.
- | In our wiki.

? | Work comes back in British spelling on even weeks and with decimal commas on odd ones.
- | Remote bookkeeper, one person.
? | Told to come and do the quarter in the office, she resigned.
- | Equipment returned by post.

- | Switches between British and American spelling. House style is unclear.

? | He says he did the site visit. The visitors' book has a Mr Amadi in that line, for our firm.
- | We have no Mr Amadi.

~? | The visitors' book has a Mr Amadi for our firm. We have no Mr Amadi.
= | Surveyor from our subcontractor, named in the method statement. Went along with our man, who signed below.

? | Pays his neighbour's son forty a week to keep the mouse warm, the son told his class.
- | Teacher is my sister.

? | Logged on at 8 for eleven straight months including the week in intensive care.
- | Hospital bill was handed in for the allowance.

~? | Logged on at 8 for eleven straight months including the week in intensive care.
= | Auto-login of the kiosk PC, not him. It logs in for whoever was last set up.

? | Wife does the reports, he does the meetings, and neither can answer for the other, as we learned when both had flu in turn.
- | Contract has one name.

? | Auditor's question about her own ledger: "I have to ask the girl who does it."
- | There is no girl in the budget.

~? | Auditor's question about her own ledger: "I have to ask the girl who does it."
= | The girl is Sanne, apprentice, year two, works under her. Auditor spoke with both.

? | Freelancer's upload carries comments by "T3 night team" and prices in rupees.
- | Hired as sole illustrator, no sub-contracting, clause 9.

- | Agency translator, uses a reviser as agreed, clause 4.
- | Reviser named on each job.

? | Court interpreter billed Lubeck 9 to 12 and Rostock 10 to 13, for eight Tuesdays.
- | Two court cashiers compared notes.

~? | Court interpreter billed Lubeck 9 to 12 and Rostock 10 to 13, for one Tuesday.
= | Rostock was by video from the Lubeck court house, she had told both. Judges' clerks confirm the overlap was a break.

? | Two firms, two standups, one mouth: our developer was heard in the other's recording, sent to us by their lawyer.
- | Start dates a week apart.

? | Tribunal: the claimant had been drawing sick pay from the council and wages from three care homes.
- | Claim struck out.

- | On phased return, two afternoons a week, doctor and HR agree.

? | Laptop has not left a rack in a cellar in Reno. Its user posts from the beach daily.
- | Landlord let us in.

~? | Laptop has not left a rack in a cellar in Reno. Its user posts from the beach daily.
= | Virtual desktop host, our own data room in Reno. User on approved leave until the 30th.

? | When the home visit for the desk assessment was announced, her address turned out to be a mail shop.
- | Ergonomics gave up after two tries.

- | Home visit put off twice, new baby.
- | Chair ordered from the photos.

? | Second monitor in the webcam still of 4 June shows the intranet of our competitor, logged in, timesheet open.
- | Still kept by meeting host.

? | Handed in notice at six firms on one morning, one text with "Dear [company]" left in ours.
- | Exit form blank.
