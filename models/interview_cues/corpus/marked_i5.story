# agency-opaque, phone-unreachable, many-countries: told by what they imply
agency-opaque | Asked the vendor for the file on this man. Got the CV back that we already have.
- | Third request.

agency-opaque | Their checklist has a tick at each line and a date before they knew him.
- | Signed by nobody.

~agency-opaque | Staffing firm would not hand over what they had verified.
= background-check-clear | Their privacy officer was on leave. Report came Monday, clean.

agency-opaque | "Our partner's partner interviewed her." Neither has a name we were given.
- | Invoice is from the first.

agency-opaque | Paid for screening level 3 on 14 people; the screening house says it got no order.
- | Vendor billed us 2,100.

agency-opaque | The account manager has never seen any of the six he placed with us, and knows nobody who did.
- | Said on the phone.

agency-opaque | Contract gives us a right to audit. Since April the audit has no date.
- | Four reminders.

agency-opaque | No street, no number in the register, a form on the web page is all there is of them.
- | They sent us nine engineers.

- | Agency keeps the ID copies, we get the attestation. So agreed.
- | Attestation checked in January.

agency-opaque | Their "compliance team" is the mailbox of the salesman.
- | He answered for it in the first person.

agency-opaque | Man came through A, who had him from B, who had him from an advert; nobody looked at a passport.
- | Chain drawn by legal.

~agency-opaque | They could not tell us who had checked his papers.
= id-verified-in-person | The colleague had left. Her notes and the notary's stamp turned up in their archive.

agency-opaque | Subcontractor list was delivered with eleven black bars.
- | Eleven lines in all.

agency-opaque | Supplier's answer on how they vet: "we have a feeling for people".
- | Procurement wanted a document.

agency-opaque | Three of their consultants share one set of reference letters, they had not noticed.
referee-same-wording | Letters agree to the comma.

agency-opaque | Quality certificate on their page is that of another company, expired 2017.
- | Asked for their own, silence.

- | Vendor is new for us, paperwork takes its two weeks.
- | Legal has half of it.

agency-opaque | They changed the man on the job twice and we learned it from the timesheet.
- | Rate stayed.

agency-opaque | Director's reply when the police asked how they had met their own worker: through a chat group.
- | They had vouched for him to us.

~agency-opaque | Agency sent no proof of vetting for the night nurses.
= | Our portal had rejected the upload, too large. All nine packs arrived by courier.

agency-opaque | Placement firm has been in business for five weeks and its references are its own workers.
? | Its worker number two is ours.

agency-opaque | Our question who signs the man's wages went to and fro for a month, then they dropped the client: us.
- | Man stopped the same day.

agency-opaque | State register of labour leasers does not have them, they lease since 2021.
- | Register updated daily.

- | Recruiter there did not know the salary band.
- | We had not given it.

= background-check-clear | Screening house confirms order, date and result for each.
~agency-opaque | On the first call nobody at the vendor knew of any checks.
- | It was the intern on the phone.

agency-opaque | Evidence they offered for his identity: a screenshot of our own acceptance mail.
- | Security declined it.

phone-unreachable | Forty-one dials in the call log since the 3rd, talk time 0:00.
- | He writes back within minutes.

phone-unreachable | Carrier: the handset has never been on the network.
- | Number stands on his CV.

~phone-unreachable | Four days of ringing out.
= | Hospital, no phone allowed. Wife rang us, he rang from home on Friday.

phone-unreachable | It is a fax tone at all hours.
- | He says he "had a call just now".

phone-unreachable | The operator's voice says not in service, in round one, two and three.
- | Everything by chat then.

phone-unreachable | Emergency drill reached 212 of 213 staff. He is the one.
- | Same last autumn.

phone-unreachable | Our courier's driver stands there and rings and hears no ring behind the door, nor does anybody lift.
- | Number from the contract.

phone-unreachable | A digit too few for any number of that country. Second one he gave: a digit too many.
- | No third one.

- | He does not take calls while driving. He drives a bus.
- | Rang back at six.

phone-unreachable | Voice mailbox full since February, and he started in February.
- | HR keeps a tally.

phone-unreachable | On-call rota skipped to the second man each time in nine weeks of his duty.
- | Pager vendor's report.

~phone-unreachable | The number he gave does not exist.
= discrepancy-explained | Our form cut off the last digit. With it he picked up at once.

phone-unreachable | Team lead has worked with her eight months and has not once got past the beep.
- | Chat only.

phone-unreachable | The bank's call for his loan, the doctor's, ours: all "subscriber not available".
- | Bank told him by letter.

phone-unreachable | Says ring me any time. Tried from five phones at any time.
- | Mails come at once.

phone-unreachable | An old man's farm picks up, for the fifth time, and knows no programmer.
- | Number is on the contract since May.

- | He asks for a text before a call.
- | Then he answers.

phone-unreachable | Sim was deactivated the day after the verification code and is so till today.
- | Carrier portal.

phone-unreachable | When the building burned we wanted to know if he was safe. Rang out, two days. He was chatting meanwhile.
- | Building is his address.

~phone-unreachable | She could not be raised on any number for a week.
= | Storm took the masts down in the county, news had it. Called us from a neighbour's on day eight.

phone-unreachable | Auto dialer gave the record its worst code, "no human in 60 attempts".
- | Attempts spread over the day.

phone-unreachable | I let it ring during his video interview. Nothing lit, nothing buzzed, he said it was next to him.
- | Number read back to me as right.

phone-unreachable | Calls are dropped after one second, always one.
- | Asked for another, none came.

- | He calls back from a hidden number, hospital switchboard.
- | He works there.

= | He blocked unknown callers, switched it off while we were on video.
~phone-unreachable | Rang him eleven times and never got through.
- | Twelfth was fine.

phone-unreachable | Screening firm's closing remark: telephone contact could not be made in 30 days.
- | All else by mail.

many-countries | Manila at 8, Rotterdam at 9, Nairobi at 10. It is one token.
- | Tuesday's log.

many-countries | Nineteen flags on her sign-in map in a fortnight.
- | Leave record: none.

~many-countries | Bogotá, Madrid, Paris within two days.
= network-explained | On tour with our own fair team, travel desk booked it.

many-countries | To have made all logins of Monday he must have flown at 30,000 km/h.
- | Report calls it atypical travel.

many-countries | Each interview round came in from another continent. He said he was at home for all.
- | Meeting tool keeps the region.

many-countries | Portal asked him for the language each time: Thai, Polish, Portuguese, since each time it saw him somewhere else.
- | Within one week.

many-countries | Phone roaming bill lists seven networks, none neighbouring, for the ninth of May alone.
- | Company SIM.

many-countries | SIEM: user risk raised, +84, +971, +31 all before lunch.
- | He has a desk in Leeds.

- | Signed in from two countries, he lives on the border.
- | Commutes by tram.

many-countries | Application uploaded in Lagos, edited in Kyiv, withdrawn and sent again in Hanoi, same evening.
- | ATS metadata.

many-countries | His reset mails were opened in Seoul, Riga and Lima inside of twenty minutes.
- | Mail gateway keeps it.

~many-countries | One account, five countries, one afternoon.
= network-explained | Our own security proxy picks its exit at random since the update. Same for all of us.

many-countries | The bank counted sessions from eleven lands on the account we pay into.
- | Account opened in March.

many-countries | Morning coffee in Oslo by the badge reader of the login, evening in Jakarta, breakfast in Oslo.
- | No flight does that.

many-countries | The time stamp of her work notes jumps by six, then by eleven, then by two hours, as the server sees her.
- | Server takes it from the address.

many-countries | Pie chart of his access: ten slices, the biggest 14 percent.
? | Passport has no stamp this year.

- | Roamed through four countries on the night train, ticket in the expenses.
- | Approved.

many-countries | Asia for the résumé upload, Africa for the phone screen, Europe for the test.
- | All in 26 hours.

many-countries | Geofence mails to the manager this week: Laos, Serbia, Brazil, Serbia, Laos.
- | Manager thought it spam.

~many-countries | Nine countries on the login card since January.
= tool-agreed | Pilot with a cargo line, we gave him the travelling profile ourselves.

many-countries | Our firewall had to be opened for him four times, for another land each time, since Monday.
- | Ticket says "home".

many-countries | Consulate cable: the freelancer account was used on three continents on the day he says he moved house.
- | Platform gave the data.

many-countries | Test sitting began in Cairo and was handed in from Toronto 50 minutes later.
- | Proctor firm's note.

- | Login from abroad once, at her sister's wedding, told to us before.
- | Three days.

= network-explained | Satellite link on the ship lands wherever the beam lands. Provider confirms.
~many-countries | Sessions hop between Chile, Spain and Japan by the hour.
- | Closed by security.

many-countries | Router list of the past 48 hours reads like an atlas, Accra to Yerevan.
- | He has not left his desk, he says.
