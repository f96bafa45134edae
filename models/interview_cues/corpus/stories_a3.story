# Whole small cases; every fourth is honest.

- | Trade press, "The Milwaukee hire", research folder.
- | Source 4 is the firm's receptionist, twenty years there.
returned-under-new-name | She knew his cough from the spring: "that's the one we let go, only now he's Philip".
false-premise-accepted | To be sure she mentioned our lake office, which we have never had, and Philip had so enjoyed the view.
- | Editor wants a picture of the lake.

- | KYC vendor console, reviewer 88.
virtual-camera | Liveness stream declared itself "OBS Virtual Camera" in the device string.
idcheck-abandoned | Blink prompt, session dies; blink prompt, session dies; fourth try not made.
- | Queue was 212 long that day.

- | Chief mate's widow runs the crew portal, hired a coder from Galway.
event-false | He was late owing to the tram strike; Galway has no tram.
place-vague | "West of Ireland, up a bit" is all the address she ever got out of him.
- | Portal has a nice anchor now.

# honest
- | Bus company, timetable engineer, remote.
school-denies | First mail from the university: nobody by that name graduated.
school-confirmed name-change-documented | Second mail: filed under the maiden name, degree as stated, and the deed poll is attached.
- | Starts with route 9.

- | Marketplace seller protection, phone transcript.
- | Caller is the owner of the account, a hairdresser from Tbilisi.
account-swap | She gave a "manager" her login for 30 % and now can't get in herself.
id-rented-or-borrowed | Her face did the video check, then she handed the phone back to them in the car.
- | Wants her 84 dollars.

- | Hospital trust, infosec, handwritten in the lift.
signins-apart | Badge laptop pings from Luton; the same token opens the EHR from Jilin while the lid is shut.
- | Lift stuck between 3 and 4, so I have time.
keep-awake-tool | "caffeine64.exe" since the first evening.
- | Lift moves.

- | Recruiter's Trello card, label purple.
phone-unreachable | Rang at 9, 12, 15, 18 and once at dinner: voicemail of a pizzeria.
email-other-identity | Typing his address into password recovery offers the hint "r•••• k••@ — Hi, Roxana".
- | Move to parking lot.

- | Freight broker's CTO to board, one page.
- | I approved the hire, so this is on me.
employer-site-copied | His prior firm's pages are ours, yes ours, with the trucks recoloured green.
employer-young | It was registered the week before he applied, for "ten years of trust".
- | Remediation overleaf.

# honest
- | Night auditor at hotel chain, remote data clerk, Guam.
many-countries | Login map for her first week: Guam, Manila, Tokyo, Guam.
discrepancy-explained | Booked travel to her brother's funeral, leave form approved and boarding passes on file.
- | Condolence card went round.

- | Sworn statement, freelance photographer, Lyon (translated).
photo-found-elsewhere | It's me, yes, in the jacket I sold in 2019, on the page of a programmer in Kansas.
- | I never was in Kansas.
id-owner-denies | The agency showed me "my" résumé; I know neither the firms nor what a backend is.
- | I'd like a licence fee.

- | Meeting note, steering committee of smart meter project.
- | Agenda 3, vendor personnel.
work-permit-refuted | Home Office: share code for resource no. 9 was never issued.
avoids-in-person | Same resource missed all four site days with, in order, flood, tooth, dog and tooth.
- | Agenda 4, biscuits.

- | slack export, #eng-hiring-private
- | ok who did the pairing w/ "Noah"
screen-share-leak | me. when he alt-tabbed there was a folder per guy: Noah, Jayden, Miguel, each with own cv and own script
ai-assistant-use | also smth called "interview copilot" in the dock lol
- | rip
- | who tells Hannah

- | Ranch supply retailer; our lawyer asked me to write it down.
address-change | Tulsa on Monday's contract; Wednesday he "just moved" to Pahrump.
forwarder-address | Pahrump is a mailbox wall between a vape shop and a bail bondsman.
- | I drove by, we have a store out there.
- | Did not ship.

# honest
- | Hired a Ukrainian architect who lives in Bremen now.
employer-untraceable | No trace whatsoever of his last firm.
discrepancy-explained | It stood in Mariupol; the tax extract and the pension fund's stamp show his nine years in it.
- | Nobody asked further.

- | Undercover phone call by our TV team, off-camera notes.
- | Recruiter calls himself "Andy".
proxy-interviewer | Andy offers fifty an hour to sit the calls "as Steven" and nod, others do typing.
crypto-or-third-party-payment | Steven's wages will go to my account and I pass on eighty percent in Tether.
- | Lamp buzzes on the tape, sorry.

- | CFO's PA. Reference desk is me on Thursdays.
referee-denied | Ms. Tran of Harbor Mutual's HR: the gentleman who vouched was never on their payroll.
referee-shares-contact | His mobile is the candidate's old mobile, it is on last year's application.
- | Ms. Tran wishes us luck.

- | SOC2 evidence walk, odd finding.
remote-desktop-use | Contractor's "laptop" sits screwed in a rack at a Mac-hosting outfit in Las Vegas, the man himself elsewhere.
- | He passes all trainings with 100.
shared-account | Training clicks come at a pace of three people reading at once.
- | Finding rated high.

- | Panel, QA automation, written while hungry.
id-photo-mismatch | Licence: square jaw, grey eyes. Screen: neither.
id-altered | And the licence has its expiry in a font that Ohio gave up under Bush.
- | Lunch was lentils.

# honest
- | Flat parcel, third floor, our courier was grumpy.
pickup-by-other | Signed for by "M. Okonjo", not by our employee.
sharing-explained | Her flatmate, named on the lease we hold and announced to us by mail the evening before.
- | She rang us on video with the box on her knees.

- | Regional bank, talent, thoughts after hanging up.
- | Lovely manners, ma'am this, ma'am that.
employer-detail-unknown | Three years under one manager and can't give that manager's sex.
school-not-found | "Pacific Meridian Institute of Computing" is in no register of any state.
- | Dog barked at the same time as mine, so that was real.

- | Blue team Mattermost.
first-day-recon | new hire ran BloodHound before he had found the coffee channel
data-taken | and `git clone --mirror` on 212 repos to a usb called KINGSTON
- | @oncall who has the pager

- | Case file of the union rep, who doubts everything.
shared-account | Employer says my member is four men.
output-swing | I saw the tickets: one week he teaches them Terraform, next week he asks what Terraform is.
- | Member did not come to our meeting.
avoids-in-person | Offered to visit him, to meet at McDonald's, to meet at the union hall. Each time a sick mother.
- | I still want to see the contract.

- | Ad agency; front-end freelancer "Sophie".
contact-self-supplied | To confirm Sophie's old job we may only ring the one number she typed in the form.
employer-staff-unfindable | None of the old firm's twelve smiling heads exists outside of its own page.
- | Budget: 3k.

# honest
avoids-in-person | Firmware guy. Turned down our home visit, and the office tour, and the fair; meaningful look from the manager.
met-in-person | Then he drove two hours and had breakfast with her at the depot instead; baby twins at home, said the bags under his eyes.
- | Firmware is tidy.

- | Prosecutor's opening, my summary for the file, no quotes.
- | Jury awake.
id-rented-or-borrowed | Sixty-eight Americans' details were used, some stolen, some let at so much a month by their owners.
forwarder-address | The house on Yucca Street was the "residence" of all of them and the bed of none.
- | Defence waived until Tuesday.

- | IT asset manager, with spreadsheet love.
requests-laptop-reship | #2213: employee instructs us to post the unit to "my assistant", Yanji.
tool-agreed | #2214: AnyDesk present, put there by ourselves, change 771, no action.
kvm-hardware | #2215: PCIe list shows a TinyPilot where a webcam ought to be.
- | #2216: coffee. Just coffee.

- | Thread in the founders' group, ex-YC.
referral-chain | He came through Ken, and Ken is the one we're currently unplugging.
account-neighbours-listed | His repos have six stars, all six from handles on the Sekoia list.
- | Anyone hiring a CTO? asking for myself.

- | Internship at the telescope, remote pipeline coder.
all-checks-refused | No to passport on camera, no to the consulate, no to the notary, no to a call with his dean.
- | The dish has ice on it.
account-control-failed | Wouldn't push an empty commit from "his" GitHub because "token is with my friend".
- | Pity, his English poems were good.

# honest
remote-control-tool | Temp at tax office; screen has TeamViewer running.
remote-control-tool | Mouse moves on its own, saw it myself at 10:05.
tool-agreed | It was our Gerd from support with ticket 330 on his desk; he waved with the cursor.
- | Gerd is bored.

- | Mail from a teacher in Saginaw to our careers box.
id-owner-denies | You congratulate me on joining as a platform engineer; I teach fourth grade and have not applied anywhere.
id-number-mismatch | The last four digits in your letter are indeed mine, how?
- | Please call after three, recess duty.

- | Client success, escalations.
persona-collision | In our call he answered his other phone with "ClearPath Dental, this is Jeremy"; with us he is Sean.
several-jobs | On the shared calendar by mistake: stand-ups of four companies, colour-coded.
- | Client laughed, then did not.

- | Moving-company clerk, statement 2.
- | She booked a van for "office things", fifty laptops in bathtub foam.
requests-laptop-reship | Each had a yellow tag with a name and was to go to an agent at the port, marked Pakistan.
- | Paid cash, tipped the lads.

- | Headhunter, Tel Aviv, voice-to-text, sorry for mistakes.
- | So he shows me the ID, fine.
id-forged-issuer | Check digit of this teudat zehut is wrong, every kid here can do the sum.
cannot-speak-claimed-language | I say boker tov and he says "exactly".
- | Next.

# honest
same-resume-as-other | The resume of candidate B is that of candidate F, says the robot.
same-resume-as-other | Text overlap of the two resumes: 91 %.
sharing-explained | They shared a desk, a bootcamp and its template; the bootcamp lady confirmed both and sent the template.
- | Robot retrained, we hope.

- | Dairy cooperative, board minutes, point 6.
- | Treasurer reports on the app man.
payee-churn | He has named his fifth bank since the calving.
phone-other-name | His number shows as "Wells Tax Relief LLC" on the treasurer's set.
- | Butter price: stable.

- | Detective, asset trace, shorthand expanded.
sanctioned-link | Chat alias "silverfox88" equals that in the indictment of the Yanbian company's director.
- | Coffee w/ IRS-CI.
wallet-listed | Salary hop 3 ends in an address which the ministry froze in the spring.
- | Subpoena to exchange drafted.

- | Agency for nurses' software, our tester.
resume-copied | Life story lifted from one Dr. Vera Lindqvist, down to the choir.
interest-unknown | Choir? What does he sing? "Both."
- | Closed.

- | Warehouse robotics, hiring loop, from the robot guy.
skill-gap | Take-home: elegant. Live: forty minutes to reverse a list, by hand, wrongly.
synthetic-voice | His "um" comes at the same pitch each time, as if pasted.
- | Robot guy is sad.

# honest
crypto-or-third-party-payment | Freelance 3D artist from Arequipa wants wallet instead of wire.
crypto-or-third-party-payment | "Only USDC please."
payee-confirmed | Our finance talked her through Wise; now it goes to her own account in soles, statement seen.
- | The llama model is superb.

- | Detained laptop, forensic first look.
second-remote-tool | Splashtop, DWService, Supremo and an open SSH back-tunnel, all installed within ten minutes.
- | Sticker of a cat on lid.
machine-emulated | The "Dell" is a QEMU guest with a Dell logo.
- | Image hash recorded.

- | Diary of a very small HR department (me).
- | 9:10 tea. 9:20 background check firm rings.
employer-denies | "The bakery-software people? They looked back to 2011, never paid such a man."
- | 9:40 told boss. 9:41 boss: "but he is cheap".
refuses-background-check | 11:00 applicant writes that if we keep "digging" he'd rather we stop there.
- | 17:00 wine.
