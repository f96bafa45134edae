# voice-changed, id-altered, remote-control-tool

# voice-changed
voice-changed | Deep bass on Tuesday, light tenor on Friday, same login.
- | Booking was under one candidate number both times.

voice-changed | Phone screen recording played to the panel, all four said that is another speaker.
refuses-id | He was asked for ID afterwards and would not hold it up.

~voice-changed | Sounded like somebody else in round two.
= trouble-explained | He had laryngitis, doctor's note on file, third call was back to normal.
- | Panel scored him 4 of 5.

voice-changed | From minute 31 the answers came from a different speaker, per the transcript tool's diarisation.
camera-off-refusal | Camera stayed dark, no reason given when we asked.

voice-changed | Voice biometrics at the bank's HR line returned 0.22 against enrolment, threshold 0.70.
voice-changed | Speaker match between screening call and onboarding call: negative.
phone-voip-noted | Number is VoIP.

voice-changed | Higher pitch and faster after the toilet break, I asked whether it was still him.
disconnects-when-challenged | Line went dead when I put that question.

~voice-changed | Recruiter insists the man she spoke to on the 4th was not the man in our call.
= sharing-explained | On the 4th his brother picked up the house phone and took the message, brother confirmed it.

voice-changed | Vendor's rep had spoken to him for months and did not recognise the voice that joined our standup.
shared-account | Developer later admitted that a cousin covers the mornings.

- | Candidate has a cold, asked whether we mind.
- | Went on without problems, voice hoarse but fine.

voice-changed | Two speakers under one name on the clearing house's telephone log, says their compliance desk.
~contact-changed | New mobile given on the 9th.
= discrepancy-explained | Old SIM belonged to his former employer and had to be handed back, employer confirmed.

voice-changed | Woman answered the screening, man does the work calls, HR file lists one employee.
output-swing | Her knowledge of the ledger was gone by week two.

voice-changed | "That isn't the guy I interviewed, listen to him," wrote the team lead after the kickoff.
different-person | HR pulled both videos and the faces differ too.

~voice-changed | Speech in the second half was flat and noticeably lower than at the start.
= trouble-explained | Headset battery died, switched to the laptop mic, we saw him do it.

voice-changed | Former colleague heard the reference interview and says this is not how Dariel talks.
referee-denied | Company says nobody called Hugh Ostrander managed anything there.

voice-changed | Help desk: caller for password reset is not the voice on his own voicemail greeting.
- | Reset was refused.

voice-changed | 3 calls, 3 speakers, one candidate profile.
voice-changed | Each round somebody else was talking as Pavlo.
alias-used | Signs as Paul, Pavlo and Pasha in the chats.

voice-changed | He blamed the codec, but IT replayed the raw files and they are two people.
- | Offer on hold.

~voice-changed | Agency flagged that his tone in call two had nothing in common with call one.
= discrepancy-explained | Agency had attached another candidate's recording to his file, corrected on the 12th.
id-shown-and-matched | Passport shown, name and face fit.

voice-changed | When the SQL part started a second man took over the talking.
coached-or-reading | Before that he read from something left of the lens.

~voice-changed | Sounded a good twenty years older on Monday.
= | He was three days after a dental operation and could hardly open his mouth, the clinic's letter is in the file.
= camera-on-and-same-person | Face on camera was his in all rounds.

voice-changed | Kenyan agency played us its own intake interview, not our man's voice.
agency-opaque | They could not say who did their ID check.

~voice-changed | Voice on the HR call not recognised by the hiring manager.
= | That call was with his interpreter, booked by us, sign language user.

voice-changed | His callback on the payroll line came from a clearly younger speaker.
crypto-or-third-party-payment | Caller wanted salary moved to an account of one B. Achterberg.

~voice-changed | Transcript software counted two speakers for the candidate's side.
= trouble-explained | Second was the station announcement, he sat in the train, we heard it.

- | Voice actor applicant, did four character voices in the demo.
- | Own voice throughout the talk itself.

# id-altered
id-altered | Digits of the birth year sit 1 mm higher than the rest of the line.
- | Scan from the applicant portal.

id-altered | Document vendor result: portrait replaced, score 91.
id-photo-mismatch | Man on the call is heavier and older than the portrait.

~id-altered | Edges round the photo look cut out in the scan.
= id-verified-in-person | Original seen by the notary in Tartu, genuine, scanner had cropped it.

id-altered | MRZ check digit for the expiry date does not compute.
id-data-mismatch | Visual zone says 2031, machine zone 2029.

id-altered | Same background crease in her licence and in a licence from another applicant of March.
same-device-as-other | Both uploads came from one handset.

id-altered | Font in the address field is Arial, that state doesn't use it.
idcheck-abandoned | Selfie step was started twice and left.

id-altered | Metadata of the ID picture: edited in Photoshop 25, one hour before upload.
id-altered | Layer remnants under the surname.
refuses-id | Second upload requested three times, not sent.

~id-altered | Licence number had one digit more than the format allows.
= discrepancy-explained | Province switched to longer numbers in May, registry's page and clerk confirm.

id-altered | Police document desk in Lyon: hologram printed, not embossed.
- | Returned to us under ref 4471.

id-altered | Seller on a Telegram channel posted the very card he gave us, with the photo blank.
peer-report | Security team of another payroll firm had sent us the post.

~id-altered | Name on the card had a sticker over it.
= name-change-documented | Town hall applies such stickers after marriage, certificate shown.

id-altered | Card lists an issuing office which closed in 2014, issue date 2022.
address-change | Wants the laptop in Reno now instead of Boise.

id-altered | Consulate told us that series was never printed.
id-forged-issuer | They call the passport counterfeit.

id-altered | Signature on the permit is pixel for pixel the one on the e-signed NDA.
- | Asked for an explanation, none yet.

~id-altered | Verification tool said tampered, twice.
= trouble-explained | Glare from the lamp, third photo in daylight passed with 99.
background-check-clear | Screening came back clean.

- | Expired ID renewed last month, new one uploaded.
id-shown-and-matched | Held to camera, all data fit.

id-altered | He told us the blur over the number was an app fault; app maker says it adds none.
- | Case with fraud team.

id-altered | Driving licence uploaded by "two" applicants, only photo and first name differ.
same-photo-as-other | Selfie of both is one man.

id-altered | Barcode on the back decodes to a woman born 1958.
id-owner-denies | She lives in Tulsa and has never applied here.

~id-altered | Bottom line of the ID was blacked out.
= discrepancy-explained | Our own instruction tells German applicants to black out the access number, so fine.

~id-altered | Card looked home printed, colours off.
= | It was the paper interim card, DMV verified the number by phone.
- | Plastic card follows in three weeks.

id-altered | Laminated edge lifted, another photo underneath, noted by site security in Gdansk.
- | He left the building before the interview.

~id-altered | Birth date seems overwritten by pen.
= discrepancy-explained | Municipal correction with stamp and signature, the registry read it back to us.

id-altered | Admitted to our investigator that a shop in Dubai "fixed" the dates.
work-permit-refuted | Immigration has no permit under that number.

# remote-control-tool
remote-control-tool | AnyDesk installed eleven minutes after first boot.
- | Not on the approved list.

remote-control-tool | EDR: unattended access service set to start with Windows, installer from a USB stick.
kvm-hardware | USB tree also lists a TinyPilot.

~remote-control-tool | TeamViewer session open on his machine, day one.
= tool-agreed | Our own helpdesk was setting up the printer, ticket 20918.

remote-control-tool | Cursor moved while his both hands were on camera.
coached-or-reading | Eyes went to a second monitor before every reply.

remote-control-tool | Indictment says the host put the companies' laptops online for workers abroad with remote software.
forwarder-address | Our unit was found in that house, shelf three.

- | Search of the flat in Nashville, our asset was there.
remote-control-tool | FBI image of the disk shows RustDesk set up the day it was delivered.
signins-apart | Laptop in Tennessee, operator in Dandong.

remote-control-tool | Chrome Remote Desktop host registered to a Gmail that is not hers.
email-other-identity | That mailbox belongs to one Wen Taggart.

~remote-control-tool | ScreenConnect agent found in inventory.
= tool-agreed | MSP rolled it out to all finance laptops last week, list attached.
- | Alert closed.

remote-control-tool | SOC saw 14 GB of screen stream leaving the bookkeeper's PC at night.
vpn-location-mismatch-noted | Far end is an address in Vladivostok, contract says Leeds.

remote-control-tool | Keyboard layout switched to Korean by an inbound session, seen in the log.
- | User says he noticed nothing.

remote-control-tool | Flatmate says the laptop is closed in a drawer and "someone works it from outside".
remote-desktop-use | All his commits come through that drawer machine.

~remote-control-tool | Somebody else scrolled her screen in the coding round.
= | She gave control to our interviewer in Zoom, as asked.

remote-control-tool | Exam proctor terminated the session, process list held Ultraviewer.
proxy-interviewer | Ad for "we take your assessment" found with her order number.

remote-control-tool | Told by IT to remove Supremo, it was back the next morning.
- | Second warning sent.

~remote-control-tool | Remote access client started by itself on the candidate's laptop.
= discrepancy-explained | It's the university's support tool, campus IT confirmed it's on all student laptops.

- | Asked whether we use TeamViewer, since she supports customers with it at present.
own-work-explained | Explained her ticket flow live.

remote-control-tool | Splashtop streamer hidden under a renamed exe, svchost32.
- | Found by the monthly hunt.

remote-control-tool | His reason was a dead screen, but the technician found the screen fine and the remote host active.
own-device-insisted | Asked for a virtual desktop on his own PC instead.

~remote-control-tool | RMM beacon, unknown tenant, new hire's laptop.
= tool-agreed | Tenant belongs to the leasing company, leftover of the previous rental, they removed it and wrote to us.

remote-control-tool | Quick Assist code was read out to somebody on the phone in the orientation.
first-day-recon | Then systeminfo, whoami and net view within four minutes.

~remote-control-tool | Session from outside into the nurse's workstation, 22:10.
= tool-agreed | Software house of the ward system, maintenance window agreed in writing.

remote-control-tool | Client's auditor: contractor's desktop was driven from another host all quarter.
several-jobs | The same host drove desktops of three other clients.

~remote-control-tool | VNC listening on port 5900 on her machine.
= tool-agreed | Disability service asked for it for the reading aid, approved by IT on 3 Feb.

remote-control-tool | Taught by his handler to click yes on the control prompt, he said in the exit interview.
shared-account | "Others did the tickets, I lent the chair."
