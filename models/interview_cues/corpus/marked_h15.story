# Honest people, plainer and longer notes: IT, security, payroll, line managers.
- | Case 40917, endpoint team.
~remote-control-tool | A remote control program was running on the new starter's laptop at 07:55.
~second-remote-tool | A second one had been installed the evening before.
- | User contacted by phone.
= tool-agreed | Both came from the regional service desk, which was moving her profile; ticket 40888 has the technician's name.
- | No further action.

~? | Alert: mouse input without pause for eleven hours.
~keep-awake-tool | The pattern is that of a jiggler.
- | Asked the line manager.
= tool-agreed | She had given it to him herself as the measuring program stops when the screen locks.
- | We are adding an exception for the lab PCs.

- | Weekly review of sign-ins.
~signins-apart | Mr Duval's laptop is in Nantes and his account signed in from Rennes on four days.
= | On those four days he was at the customer in Rennes and used the tablet of the service car, as his time sheet shows.
- | Closed.

- | Onboarding of warehouse staff, batch 6.
~same-device-as-other | Three of them filled in their forms from one device.
~same-resume-as-other | Two of the CVs are almost word for word the same.
- | Flagged to HR.
= sharing-explained | They did it together at the employment office, on the PC there, with the counsellor's template; the counsellor wrote to confirm it.
- | All three started on Monday.

- | Payroll query, employee 5581.
~crypto-or-third-party-payment | The bank account she gave belongs to somebody called R. Steinmann.
- | Payment stopped.
= payee-confirmed | Her full name is Rahel Steinmann-Roos and the bank uses the first half only; the bank's letter has her date of birth.
- | Payment released with the next run.

- | Message from our mail team.
~document-opened-elsewhere | The contract for the new tester was opened in Bucharest although he lives in Ulm.
= | Our agency's back office sits in Bucharest and files the contracts for us.
- | Should be written down somewhere.

- | Manager's log, second month of Mr Sorge.
~output-swing | Some days he knows everything about the billing engine, on others he has to be told where the files are.
~keep-awake-tool | His status never goes to away.
- | I was starting to ask myself who was at the keyboard.
= trouble-explained | He told me on Wednesday about his treatment; the company doctor knows and has now cut his hours.
= | The status thing is the same for the whole team since the client update.
- | I wish he'd told me earlier.

- | Note for the site security officer.
~pickup-by-other | The parcel with the laptop was collected by a man who showed a different name.
- | The applicant had told us she would be in hospital.
= | She had left a written authorisation for her father at the branch, and the branch made a copy of his card.
- | Laptop was switched on at her home address that evening.

- | Incident call, 16:40.
~data-taken | New employee moved 12,000 files to a private cloud folder.
- | Account locked, manager informed.
= tool-agreed | Folder belongs to the project partner, and the transfer is in the plan for this week, signed by the manager's deputy.
- | Account unlocked at 17:25 with our apologies.

- | Identity team, daily list.
~idcheck-abandoned | Applicant 77 stopped the identity check at the selfie step three times.
- | Called him.
= trouble-explained | His phone's front camera is broken, and with his wife's phone he went through at once.
= id-shown-and-matched | Card and face match.

- | From the notes of the data protection officer.
~several-jobs | It came to our attention that she is employed full time at a second company.
- | Interview with her on the 9th.
= employer-confirmed | The other contract rests until 2026 as she is on unpaid leave there, and their HR put this in writing.
- | Nothing was concealed; box 7 on her form says so.

- | Threat intelligence, overlap report.
~email-on-list | The e-mail address of the new designer is on a shared list of suspicious senders.
= | It was entered after her mailbox had been broken into in 2021; the list owner confirmed that and removed it today.
- | Told recruiting to go on.

- | Lab access, fingerprints.
~test-substituted | The prints on the card are not those taken at the door.
- | Asked both to come by again.
= | Cards 14 and 15 had been put into each other's envelope by our clerk.
- | Both have access.

- | Finance, corporate cards.
~money-odd | Eight small payments to an unknown shop within five days.
- | Employee was asked to explain.
= | It is the bakery that our site has breakfast from; the name on the statement is that of the owner's holding.

- | SOC shift report.
~first-day-recon | On his first morning the user listed all domain accounts and the network shares.
- | Escalated to level 2.
= tool-agreed | He is the new auditor and his engagement letter lists precisely these steps for day one.
- | Please tell us beforehand.

- | Field office Nairobi to HR.
~id-data-mismatch | The birth date on her national card and the one in the tax record are two years apart.
- | She says that she noticed it as a student.
= discrepancy-explained | The registrar made an entry error in 1996 and corrected it; we hold the certified correction.
- | Tax office will follow.

- | Server room, night check.
~kvm-hardware | A network KVM was hanging on the PC of the new operator.
= tool-agreed | Installed by the facility team on the 3rd so that operators can restart it from the control room.
- | Label was missing, has been added.

- | Letter of the works doctor, extract.
- | The employee may tell colleagues or not, as she likes.
~hours-refused | Her team had complained that she will not take calls before eleven.
= | The reason is known to us and to the manager and the arrangement has been in force since she started.

- | Recruiting operations, duplicates.
~returned-under-new-name | The face matches somebody we rejected last year under another name.
- | Reviewed by two people.
= name-change-documented | It is the same woman, she married in April and named the earlier application herself on page one; the rejection was only for lack of a place.
- | Duplicate merged.

- | Fraud desk to hiring manager.
~phone-rented | The phone number is listed on a site for rented verification numbers.
- | We rang it and a woman in a hotel answered.
= | Reception of the hotel in which we put up our relocating staff, number printed on their card; she fetched him from breakfast.

- | Mobile device team.
~many-countries | Phone connected from four countries in two days.
= | He went with the fair truck to Milan through Austria and Switzerland, travel order 2215.
- | Roaming bill is another story.

- | Minutes of the Monday meeting, point 6.
~shared-account | Somebody other than Mr Baumann is working under his account in the mornings.
- | Mr Baumann to be asked.
= | Point 6, a week later: the trainee has been using the terminal he had opened for her, now she has an account.

- | Field technician, probation talk.
~peer-report | A competitor's security department had called us about him.
- | We asked for it in writing.
= | In writing they say that they mistook him for another person of that name and regret the call.
- | Probation passed.

- | Workplace services.
~forwarder-address | The delivery address of the new hire is a parcel shop.
= address-confirmed | He lives in the house behind it, which has no letter boxes during the renovation, as the landlord's notice says.

# quite ordinary
- | Laptop, headset and badge issued at 9:30.
- | Training booked for Thursday.
- | Password set by the user in our presence.

- | No alerts in the first month.
- | Two tickets, both about the printer.

- | Bank form received, name and account agree.
- | First pay on the 27th.

- | Asked for a standing desk and got one.
- | Works closely with the night team.
- | Manager is content.

keep-awake-tool | Status is always active, even at lunch.
- | Work is done on time.
- | Nothing else in the file.

- | Badge photo taken, retaken, accepted.
- | Locker 212.

- | Quarterly talk: wants to learn more about the boiler controls.
- | Goal for spring: the refrigeration licence.

vpn-location-mismatch-noted | One sign-in from another town last week.
- | Otherwise always from the office.

# looks the same, but the excuse was checked and did not hold
- | Case 41120, endpoint team.
remote-control-tool | A remote control program was active on the laptop of the new starter.
- | He says that the service desk installed it.
? | The desk has no ticket and its technicians did not touch the machine.

- | Identity team, Friday list.
idcheck-abandoned | Applicant 92 stopped at the selfie step, broken camera.
- | We offered him a session on our own phone at the branch.
idcheck-abandoned | He came, held the phone, and walked out before the picture.

- | Payroll query, employee 5633.
crypto-or-third-party-payment | Account in the name of H. Sturm, who is her husband, she writes.
- | Asked for the certificate.
support-document-altered | The registry office did not issue that certificate; its number belongs to a couple from 1987.

- | Incident call, 11:15.
data-taken | New employee moved 9,000 files to a private folder, for the project partner as he says.
- | Manager and deputy both asked.
? | The partner never ordered anything and the folder is registered to his own mail.

- | Minutes, point 3.
several-jobs | Second full-time contract; on leave there, she says.
several-jobs | Their HR says she was at her desk every day this month.
