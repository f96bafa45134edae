# pickup-by-other, second-remote-tool, test-substituted, form-intermediary

# pickup-by-other
pickup-by-other | Locker camera: a woman took the box, hire is a man living alone.
- | Courier sent the still.

pickup-by-other | Handed over to "nephew" at the depot, says the driver's scanner.
~address-change | New drop point given after signature.
= address-confirmed | New lease was shown, landlord confirmed.

~pickup-by-other | Signature on the slip isn't hers.
= sharing-explained | Night porter of the dorm signs for all, dorm office confirms.

pickup-by-other | Collected in our lobby by someone with a letter of authority that he never mentioned.
id-photo-mismatch | Copy of the ID in the letter shows yet another face.

pickup-by-other | UPS store clerk: same guy picks up for eight different names.
forwarder-address | Street number is the store itself.

pickup-by-other | Post office Vilnius released it on a proxy form, proxy unknown to us.
- | Employee claims illness.

~pickup-by-other | Laptop gone with a stranger on Tuesday.
= tool-agreed | It was our courier's replacement driver, booked by IT, box arrived sealed.
equipment-received-in-person | He opened it with passport at our desk in Ghent.

pickup-by-other | Court papers say the defendant drove round to fetch other people's computers.
? | Tracking number of ours is in exhibit 3.

pickup-by-other | Uniform, badge and tablet were taken by a cousin; the guard on duty has not seen the hire yet.
different-person | Whoever came to the first shift was not the one we had interviewed.

pickup-by-other | DHL: receiver showed ID in the name of Dolan, shipment was for Petrov.
- | Delivered anyway.

~pickup-by-other | Someone else accepted the phone and the token.
= sharing-explained | His wife, at their flat, lease has both names.

pickup-by-other | Neighbour tells the carrier a van comes weekly and takes the packages, ours too.
same-device-as-other | Van's garage holds laptops of a dozen employers.

pickup-by-other | Bank card mailed to new employee was fetched by a person who paid cash to the clerk.
- | Bank's investigator called.

- | Courier delivered to the employee, ID checked, signed.
equipment-received-in-person | Box handed over personally with her passport.

pickup-by-other | He said he was on the road; roadside story fell apart, the fetcher had never met him.
? | Fetcher was paid 30 by transfer.

~pickup-by-other | Another man walked off with the box at the parcel shop.
= | Shop gave out the wrong parcel, returned next day, claim 7714.

pickup-by-other | Box for Leeds was claimed at a Manchester station by holder of a forwarded QR code.
requests-laptop-reship | From there it should go on to Dubai at our cost.

pickup-by-other | Equipment returned signed out by "M. Kerr", no such employee, no such family.
- | Asset team has photos.

~pickup-by-other | Parcel receipt names A. Moreau.
= name-change-documented | That is her, married in August, extract from the register attached.

pickup-by-other | Seven packages, one collector, seven hires, reports the Texas sheriff.
- | One hire is ours.

~pickup-by-other | Reception gave his starter kit to a third person.
= sharing-explained | Team assistant took it to his desk since he uses crutches.

# second-remote-tool
second-remote-tool | Inventory: AnyDesk, RustDesk and Splashtop side by side.
- | Baseline has none.

second-remote-tool | First agent blocked at 09:10, another of a different maker running by 09:25.
malware-sent | The repo he had mailed carries a loader too.

~second-remote-tool | Two remote clients on the payroll PC.
= tool-agreed | One of IT, one of the payroll software house, both on the sheet.

second-remote-tool | MDM counted three screen sharing hosts after a week, user did not ask for any.
keep-awake-tool | A jiggler exe is in autostart.

second-remote-tool | Backup access: Chrome Remote Desktop under a private account beside TeamViewer.
data-taken | Source tree was synced to his own drive.

second-remote-tool | Raided flat, nine notebooks, each with a pair of remote programs, says the affidavit.
- | Ours carried the sticker 0042.

~second-remote-tool | EDR lists VNC and Bomgar together.
= tool-agreed | Migration from one to the other, change window until Friday.

second-remote-tool | IT removed DWService and found MeshCentral under it.
- | Reimaged.

second-remote-tool | Whenever we cut one tool a new one listens, fourth now.
signins-apart | Machine is in Ohio, logins are in Siberia.

- | Only Intune remote help present.
tool-agreed | Comes with our image.

second-remote-tool | Vendor hunting report, laptop 7: Atera plus AnyDesk plus a tunnel.
kvm-hardware | HDMI grabber on the dock.

~second-remote-tool | Both Supremo and GoTo on the trainee's notebook.
= discrepancy-explained | Private notebook, lab of his college and his mother's firm, wiped before he started.

second-remote-tool | His excuse was the helpdesk, helpdesk installed neither of the two.
- | Isolated at noon.

second-remote-tool | Pair of unattended tools with the same password, from the memory image.
remote-control-tool | One of them had a live controller in Jilin.

~second-remote-tool | Alert: several RMM agents.
= | Test bench of the RMM product team, that's what they build.

second-remote-tool | Nurse station, 2 remote tools, none ordered by the hospital's IT.
shared-account | Charting under her login was done by a typist abroad.

second-remote-tool | Tactical RMM, then Remote Utilities, then NetSupport, all by the first Friday.
- | Log kept.

~second-remote-tool | Found Parsec besides our own tool.
= tool-agreed | Render team gets Parsec from IT, licence 118.

second-remote-tool | Trading firm's monitor shows two parallel outside sessions, different products.
- | The trader sits alone on paper.

# test-substituted
test-substituted | Lab: DNA in the cup is of a woman, applicant is a man.
- | Retest ordered.

test-substituted | Fingerprint card at the sheriff's office was made by a friend with his licence.
id-rented-or-borrowed | He gave the licence for 150 dollars, the friend told.

~test-substituted | Photo at the test site is of some other man.
= discrepancy-explained | Site mixed up two appointments, has apologised and sent the right photo.

test-substituted | Paid a coworker to give the urine, coworker confessed to HR.
- | Both names with legal.

test-substituted | Prints on file for the guard card belong to his brother, bureau found.
id-number-mismatch | Social number runs to the brother as well.

test-substituted | Language exam in Nairobi sat by a hired student, centre's cameras show it.
cannot-speak-claimed-language | In our call no word of French came.

~test-substituted | Clinic says that another person gave the sample.
= trouble-explained | Label error, lab manager's letter, second sample hers and clean.

test-substituted | Medical board: doctor's drug screens came from his assistant for two years.
- | Public order of 2022.

test-substituted | Collector remembers an older man, applicant is 24.
different-person | A third man arrived for the first shift.

test-substituted | Driving test taken by a ringer, examiner recognised him from last week.
support-document-altered | Licence was revoked as obtained falsely.

- | Did the drug test himself at the Reno site, ID copied by staff.
id-verified-in-person | Clerk compared passport and face.

test-substituted | Two prints of the right index finger on record, different people.
- | State police wrote on 7 July.

test-substituted | He said that he lost his ID that day; site log has his ID in the hand of someone else.
- | No second chance given.

~test-substituted | Hearing test result isn't of our man.
= discrepancy-explained | Same name, same day, other birthday, clinic swapped the sheets.

test-substituted | Temperature of the sample 22 degrees, synthetic, bought in a shop, he admitted.
- | Not hired.

test-substituted | Biometrics visit for the permit was done by proxy, embassy withdrew the permit.
work-permit-refuted | Permit void according to the migration office.

~test-substituted | Fingerprints rejected as not his.
= | Scanner had kept the previous person's set, vendor's ticket, redone with success.
background-check-clear | State and federal check clear.

test-substituted | Agency sends one healthy man to all pre-employment medicals, ex-employee told us.
agency-opaque | Agency refuses to show its process.

test-substituted | Selfie at collection against badge photo: no match, 18 of 100.
- | Vendor repeated it by hand.

~test-substituted | Somebody else's name is on the swab tube.
= name-change-documented | Her former name, court order of change in her file.

# form-intermediary
form-intermediary | Section 2 of the I-9 filled by a "Kim R.", nobody knows her.
- | Phone in the form is dead.

form-intermediary | Authorised representative for our five remote hires is one unknown person.
same-device-as-other | All five forms were sent from a single tablet.

~form-intermediary | I-9 signed by a stranger.
= discrepancy-explained | Notary of our own network, booked by HR, commission number checked.

form-intermediary | Onboarding papers arrived from a third mailbox, filled in another hand.
? | Employee could not say by whom.

form-intermediary | Indictment: she signed employment eligibility forms for men she had never seen.
forwarder-address | Her house got the computers.

form-intermediary | "My friend did the forms," he told payroll, friend's surname not known to him.
crypto-or-third-party-payment | Deposit slip is on that friend's account.

~form-intermediary | Tax form filled and sent by someone we do not know.
= discrepancy-explained | Chartered accountant of the employee, power of attorney shown, chamber lists her.

form-intermediary | Right-to-work check in Leeds was done by a shop owner for 20 pounds.
- | Owner saw no original.

form-intermediary | E-sign trail: identity form completed by mail address of an outsider in Skopje.
document-opened-elsewhere | Contract had been opened there before too.

form-intermediary | Agent whom nobody hired answers all questions on his visa file.
evades-personal-questions | Employee himself passes every question on.

- | HR partner of our PEO did the I-9 by video, as always.
- | Complete.

form-intermediary | Notary stamp on the ID form is of a commission that ended in 2018, name of signer unknown.
id-forged-issuer | Secretary of state calls the stamp false.

form-intermediary | W-8 came with the signature of a consultant, our hire has never met one, he says.
- | Odd, open.

~form-intermediary | Someone else had typed his personal sheet.
= | Blind applicant, job coach of the agency typed it, coach's card on file.

form-intermediary | Third case where a Mr. Lenz verified documents, Lenz isn't in any register.
- | All three start dates stopped.

form-intermediary | He named a law office as helper, the law office denies it.
refuses-id | Original card was never brought forward.

~form-intermediary | Form I-9 has an unknown certifier in Guam.
= discrepancy-explained | Public library offers it there, librarian confirmed the date.
id-verified-in-person | Librarian had the passport in hand.

form-intermediary | Background consent was signed for her by a broker who sells such help online.
- | Broker's ad saved.

~form-intermediary | Social insurance papers by a third party.
= | Guardian, she's 17, mother's consent is required, birth certificate shown.

form-intermediary | Bank: KYC questionnaire of the contractor answered by a service desk in Dubai.
many-countries | Five countries within one day in the login trail.
