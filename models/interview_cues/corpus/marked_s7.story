# second round: voice-changed, id-altered, remote-control-tool, disconnects-when-challenged, vpn-location-mismatch-noted

# voice-changed
voice-changed | Reference desk in Pune has him on tape from 2023, another speaker.
- | They keep all calls.

voice-changed | Until the coffee break a smoker's voice, afterwards none.
camera-off-refusal | Video was never switched on, "not today" was all he said.

~voice-changed | Not the same speaker as on the voicemail.
= | The voicemail text was read by his daughter, she told me herself.

voice-changed | Interpreter on the line whispered to us that a new man had taken over.
cannot-speak-claimed-language | Neither had any Turkish, though the CV says mother tongue.

voice-changed | Panelist A heard a teen, panelist B the day after a man of fifty.
- | Both compared notes over lunch.

= | He wrote in advance that he's on antibiotics and can barely whisper.
~voice-changed | Then on Thursday I did not know his voice again.
- | Following week as before.

voice-changed | Contact centre's voiceprint rejected the employee on 5 of 5 calls.
persona-collision | On one of them he gave the name of another customer.

voice-changed | Former manager listened in: "I worked with Sorin four years, that's not Sorin speaking."
- | Manager reached through the plant.

voice-changed | Speech speed, pitch and laugh, all new since round one.
contradicts-resume | Now two years in Basel where the CV has Ghent.

~voice-changed | Second call: someone else talks.
= | I had dialled the next applicant on the sheet.

voice-changed | "I have a throat thing" he said, the doctor he named has no patient of his name.
- | Round three not scheduled.

- | Two people on the line by agreement, applicant and her job coach.
- | Coach said nothing on content.

# id-altered
id-altered | Under UV the photo page shows none of the fibres, desk officer in Split.
- | Copy retained.

id-altered | "Expiry retouched," is the remark of the bank's KYC team.
phone-voip-noted | Contact number comes from TextNow.

~id-altered | Photo corner missing and number unreadable.
= | Went through the washing machine, the town office read the chip for us.

id-altered | The passport picture was taken in 2024 by EXIF, passport is of 2017.
photo-found-elsewhere | A dating site shows it with another name.

id-altered | Height line re-typed, one space too many, spotted by the clerk at the I-9 desk.
- | Clerk kept a scan.

id-altered | Registry office: no change of first name was ever entered, the card had one.
alias-used | Three first names so far.

~id-altered | Colour copy with a white patch across the birth year.
= | Her union advises members to cover it before the offer, uncovered one came with the contract.

id-altered | Gallery of the seized printer held 14 licences with one face, his among them.
peer-report | County prosecutor notified the employers.

id-altered | Ghost image is of a woman, main image of a man.
- | Vendor verdict reject.

~id-altered | Laminate bubbled over the name, agency cried forgery.
= | Left on the dashboard in July, consulate in Valencia looked and gave a new one.

id-altered | He sent a "better scan" when asked, number changed by one digit.
- | Both scans saved.

id-altered | Border police told us that page 3 was swapped.
idcheck-abandoned | NFC reading stopped by him at 40 percent.

# remote-control-tool
remote-control-tool | Process list at 08:04: Ammyy, connected.
- | Laptop had arrived at 07:40.

remote-control-tool | Someone typed in the terminal while he was on the phone with me, hands seen.
- | He had no word for it.

~remote-control-tool | Screen taken over during training.
= | That was Janine from enablement, she shows every starter the CRM that way.

remote-control-tool | Bank stopped the wire as an outside hand moved the mouse on the clerk's PC.
address-on-list | The outside hand came over an address of the published annex.

remote-control-tool | Neighbour of the host: "she sets up each one so that they can get in from China".
- | Told to agents on record.

remote-control-tool | Blocked by app control: three attempts to install HopToDesk, user new hire 2.
keep-awake-tool | Caffeine.exe was allowed through and runs.

~remote-control-tool | Live inbound session seen at 19:00, unknown operator.
= | Operator is the night shift of our own outsourcer in Cebu, name and ticket match.

remote-control-tool | Exit interview: his laptop was run by "the team lead in the other country".
shared-account | Salary went four ways.

- | Resume lists RustDesk among the tools he has deployed.
- | Fits the job of support engineer.

~remote-control-tool | Host software found that lets others work on her laptop.
= | Union rep of the ward asked about it: e-learning vendor put it on all ward PCs in 2024.

remote-control-tool | We shut his network port and the work went on from the same account elsewhere, tool had been relaying.
hosting-address-noted | Elsewhere is a server farm in Almaty.

# disconnects-when-challenged
disconnects-when-challenged | Gone after "please stand up".
- | Waiting room empty until 15:30.

disconnects-when-challenged | Asked for his employee number at the old firm; beep, end.
own-work-unknown | Of the payment service in his CV he could not name the database.

~disconnects-when-challenged | Cut us off when the second interviewer wanted proof of address.
= | Baby had fallen off the sofa, he called from the clinic at once and mailed the lease.

disconnects-when-challenged | The screening bot's transcript stops at "turn your head left".
- | Three sessions alike.

disconnects-when-challenged | Upon hearing that a Dutch colleague would join he had to leave and left.
- | Dutch is level C2 in his papers.

disconnects-when-challenged | Police officer on the line introduced herself and the caller was off.
phone-other-name | Line is held by one Ines Robalo.

~disconnects-when-challenged | She dropped when asked to share the GitHub page.
= | Corporate laptop of her present job forbids sharing, she came back on the private one and did it.

disconnects-when-challenged | We counted: 11 minutes of small talk fine, 3 seconds after the liveness prompt offline.
virtual-camera | Liveness vendor reports ManyCam.

disconnects-when-challenged | He told the recruiter the storm took the line; no storm in Porto that day.
event-false | Weather office has nothing for the date.

~disconnects-when-challenged | Connection lost on the very question on his visa.
= | Mine was the one that failed, the rest of the panel stayed with him and got the answer.

# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Slack sessions: 38 of 40 from Yanji.
- | Contract address Columbus.

vpn-location-mismatch-noted | GPS in the MDM app puts the phone 7,000 km off the home on file.
- | Phone is ours.

~vpn-location-mismatch-noted | Sign-in Bogota, hire lives in Miami.
= | Boarding pass and his manager's calendar: he was at our own kickoff there.

vpn-location-mismatch-noted | Tunnel to a house in Arizona, behind it a user with a Chinese keyboard layout.
forwarder-address | House got 50 parcels in one quarter, says the carrier.

vpn-location-mismatch-noted | Medical coder, must work in the US by contract, logs say Chennai.
- | Payer was informed.

vpn-location-mismatch-noted | Crypto firm's log of the interview: residential address in Texas, TCP timing of the Far East.
voice-changed | In round two a different man spoke.

~vpn-location-mismatch-noted | VPN always on, country changes daily.
= | He works for a press freedom group part time, group's IT wrote that they require it.

vpn-location-mismatch-noted | Registrar's portal refuses him since he comes from abroad each time, while he lives "in Bern".
- | Clerk rang us.

~vpn-location-mismatch-noted | Address of Belarus on the first day.
= | Provider's map is two years old, same street as our Vilnius office when we traced it.

vpn-location-mismatch-noted | When told to switch off the VPN he resigned within the hour.
own-device-insisted | He had wanted a desktop in the cloud on his own computer from the start.

- | Employee asked for VPN access for a trip to Rome, approved.
tool-agreed | Access set by IT for eight days.
