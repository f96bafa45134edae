# phone-unreachable
phone-unreachable | Rang at 9, 11, 2 and 5, four days running. Voicemail not set up.
- | Mails are answered in minutes.

phone-unreachable | "The subscriber you have dialled is not available." Every single time.
phone-voip-noted | Line type according to the carrier: non-fixed VoIP.

phone-unreachable | Callback at the agreed hour, nobody, and again nobody on Wednesday.
- | He writes that he was at the phone.

~phone-unreachable | Six calls to her mobile, none picked up.
= trouble-explained | We had an old SIM, she ported in June; new number answers at first ring.
- | Reference calls done.

phone-unreachable | Courier could not raise him on the number from the order, three drivers tried.
- | Box is back at the depot.

phone-unreachable | A stranger answers each time and says wrong number, please stop.
- | Applicant insists that the digits are right.

phone-unreachable | SMS delivered, call rejected after half a ring, since February.
referee-text-only | Same with both of his references.

phone-unreachable | Number disconnected, recording in Spanish, two days after the contract was signed.
- | No new one given.

phone-unreachable | Our Bangalore recruiter has never once heard her on the phone.
- | Asked for a landline. "Will share."

= trouble-explained | Nurse works nights and sleeps till four, we had called before noon.
~phone-unreachable | That is why the phone rang out all week.
- | Spoke with her at 5 pm.

phone-unreachable | Bank's verification call failed on all attempts, account not opened.
- | Payroll waits.

phone-unreachable | Fax tone on the office number, silence on the mobile.
employer-untraceable | Register does not have the office either.

phone-unreachable | Emergency contact and own number both dead.
- | Found when he missed the shift.

- | Missed call from him at 8:02, called back, spoke ten minutes.
- | Salary range fine.

~phone-unreachable | No answer on the listed number for eleven days.
= trouble-explained | She was in hospital, discharge letter seen by HR.

phone-unreachable | The +1 509 number only ever plays a greeting, no beep, no human.
- | Tested from three lines.

phone-unreachable | Claims adjuster never lifts; 31 attempts in the dialler log.
hours-refused | Wants mails after 9 pm only.

phone-unreachable | Tried her during the video interview: on screen no phone rang, at our end it did.
? | She said it was in the car. Asked her to fetch it, did not.

phone-unreachable | Vendor: candidate's phone unanswered at each of five scheduled verifications.
- | Case closed as incomplete.

~phone-unreachable | Straight to voicemail from our office.
= trouble-explained | His phone blocks unknown callers, he added us and it rang.
- | Spam filter of the carrier, nothing else.

phone-unreachable | Number in the CV lacks a digit, he was told twice and has not corrected it.
- | Third request sent.

phone-unreachable | Immigration officer noted: sponsor dialled the worker nine times, line never connected.
- | Sponsorship withdrawn.

~phone-unreachable | Cannot be called at all, says the coordinator.
= | He is deaf and uses the relay service, which put us through at once.

- | Phone off during exams, as he announced.
- | Call moved to 3 pm.

# machine-emulated
machine-emulated | BIOS vendor string of the assessment PC: innotek GmbH.
- | Candidate says ThinkPad.

machine-emulated | Proctor log: hypervisor present, VMware SVGA adapter.
- | Test was stopped at question 3.

machine-emulated | Ten fingerprints from one browser within an hour, Multilogin according to the fraud tool.
same-device-as-other | Two of them belong to other open applications.

~machine-emulated | Sensor says he took the exam in a virtual machine.
= tool-agreed | Our own lab image, the link we sent starts it for everybody.
- | Score 88.

machine-emulated | ID app ran on BlueStacks, not on a phone.
idcheck-abandoned | He left at the selfie step.

machine-emulated | Graphics card is called "Microsoft Basic Render Driver", no battery, no bluetooth, 2 cores.
- | Security: that is no notebook.

machine-emulated | MAC address starts 00:0C:29.
- | VMware range, analyst's note.

machine-emulated | Phone sensors flat, accelerometer at zero for the whole video check.
- | Emulator, the vendor writes.

machine-emulated | GoLogin profile folder found in his downloads.
alias-used | Each profile has a name of its own.

= tool-agreed | IT gave her Parallels for the Windows tool, request 2207.
~machine-emulated | EDR shows a guest system on the Mac.
- | Closed.

machine-emulated | QEMU disk under the corporate VPN client.
remote-desktop-use | Reached over RDP from a rented box in Frankfurt.

machine-emulated | Android build "sdk_gphone_x86" during document upload.
- | Same build at both attempts.

machine-emulated | AdsPower window for a second when he switched screens.
- | Denied it, recording shows it.

- | Asked how he isolates malware, described his VM lab well.
- | Malware analyst role.

~machine-emulated | Platform flagged an emulator at the coding test.
= trouble-explained | Chromebook, vendor confirms its Android layer triggers the rule.

machine-emulated | Clock drift, screen 1024 by 768, user agent spoofed: anti-detect, says the test provider.
- | Sixth case from that agency.

machine-emulated | Drivers for VirtualBox guest additions came up in the inventory.
- | Company laptop is supposed to be bare metal.

machine-emulated | He works inside a guest OS on our machine, host is empty.
data-taken | Guest has a shared folder to a private drive.

machine-emulated | Police found 14 browser personas in Dolphin Anty, ours was number nine.
several-jobs | Each one logs in to another employer.

~machine-emulated | Hyper-V on the bookkeeper's PC.
= tool-agreed | Old tax program needs Windows 7, admin built the guest in 2022.
- | Auditor knows.

machine-emulated | Excuse was a corporate virtual desktop; his employer's IT told us they have none.
- | Test void.

~machine-emulated | Hardware check: not a physical device.
= tool-agreed | Cloud PC from our staffing partner, contract annex 3.

machine-emulated | Serial number 0, asset tag "None", model "Standard PC (i440FX)".
- | From the log of the onboarding tool.

- | Runs Docker for development like the rest of the team.
- | No alert.

# shared-contact
shared-contact | 555-0142 stands on three applications, three surnames.
- | All for the night desk.

shared-contact | ATS merges him with a Ms Delacroix because the mail is the same.
- | She was rejected in March.

shared-contact | Texted Owen, got a reply from "Priscilla, candidate for accounts".
- | Same number, she says hers.

~shared-contact | Two applicants from Lodz gave one e-mail.
= sharing-explained | Twin sisters with a joint mailbox, both came to the office with ID.
- | One hired.

shared-contact | Recovery phone of four GitHub testers ends in 0177 with all four.
- | Vendor masked the rest.

shared-contact | Emergency contact of the new hire is the mobile of an applicant we blocked.
referral-chain | He had recommended her as well.

shared-contact | Carrier's record: delivery phone identical for parcels to five employees.
forwarder-address | All five go to one mail shop in Reno.

shared-contact | Someone else's candidacy in Berlin uses the address with a dot added.
- | Gmail ignores dots.

shared-contact | Number was already in our system, under "Yusuf, DevOps, 2023".
returned-under-new-name | Face is Yusuf's too.

= sharing-explained | Agency puts its own desk number on all CVs, contract says so.
~shared-contact | So 20 nurses appear with one phone.
- | Direct numbers follow after the offer.

shared-contact | Partner recruiter had the same WhatsApp for a Java dev called Lukas.
- | Ours is called Emil and does SAP.

shared-contact | One Skype id, two interviews on one morning, two people.
- | Schedulers saw it by chance.

shared-contact | Benefits portal rejects the mail, in use by another worker since May.
- | The worker is unknown to him, he says.

- | Applied for two roles with the same mail, as one may.
- | Merged the records.

~shared-contact | Another applicant's form has his phone number.
= sharing-explained | His wife applied for the canteen, marriage book and both IDs seen.

shared-contact | Bank: the alert number for his salary account also serves nine other accounts.
- | Nine names, one tower in the north of the city.

shared-contact | Audit of 412 drivers: eleven licences, one contact mail.
id-forged-issuer | Check digit wrong on all eleven.

shared-contact | Verification code for Bianca went to a handset that signed up Tomas last week.
- | Reported by the SMS provider.

shared-contact | Says a flatmate used his mail once; flatmate cannot be named, the mail is on six more forms.
- | Reviewed with legal.

~shared-contact | Duplicate telephone between rows 8 and 9 of the list.
= discrepancy-explained | Temp copied the cell down in Excel, paper form has another number.

shared-contact | Court exhibit 12: one ProtonMail box behind seven resumes.
- | We are resume five.

shared-contact | Whoever picks up the call for Greta also picks up for Hanna, and asks which firm.
persona-collision | Today he answered with the name of another company.

~shared-contact | Same contact line for all six apprentices.
= sharing-explained | Hostel warden's office, the vocational school gave it to every firm.

- | Called the shared reception line of the business park.
- | They put us through to him.
