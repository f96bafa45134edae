# Laptop hosts, lenders of names, platforms, crypto firms: whole small cases. Every fourth is honest.

- | Courier log, route 14, Wednesday, sleet.
pickup-by-other | Box was for a Mr. Dunmore; the lady who signed said Dunmore "is a client of mine" and shut the door.
- | She tipped me four dollars and a satsuma.
- | Through the hall I counted something like a bakery rack, only with blue lights instead of loaves.
forwarder-address | Depot says eleven firms send boxes to that bungalow and nobody of those names has ever lived in it.
- | Told my supervisor, he told me to mind the van.

- | Hired as Rust developer for our bridge contracts, remote, Boise on paper.
crypto-or-third-party-payment | Wants the salary as USDT on Tron, "bank is slow with me".
- | We like how he writes commit messages, honestly.
timezone-mismatch | His Slack dot goes green when Boise goes to bed and grey when Boise brushes its teeth.
wallet-listed | Our compliance lady put his payout address in the screening thing and it lit up red, designated since spring.
- | Board call at four.

- | IT desk, ticket 8841, opened by payroll.
payee-churn | Third new direct-deposit form since he started, and he started on the 2nd.
crypto-or-third-party-payment | The account on the newest form is titled to a "Lorna P.", whoever she is.
- | Put the change on hold, employee notified by mail.
- | He answered within two minutes, very polite.

- | Candidate for QA, says she lives in Duluth.
discrepancy-explained | The lake in her window looked like sea; it is Superior, she turned the laptop and showed the ore dock.
- | We laughed about it for a good minute.
local-knowledge-shown | Went on about which pasty shop on Grand Avenue still does rutabaga and which road floods in April.
- | Second round on Monday with Piet.

- | Statement of the neighbour, unit 6, taken on the porch.
- | "Nice fella, waters my hydrangeas when I'm in Tampa."
- | "Fans going day and night in the spare room, like a greenhouse, in January."
id-rented-or-borrowed | "He told me he lets some overseas guys use his name for computer jobs and gets four hundred a month for each."
- | "I thought it was like subletting."

- | SOC night shift, Renée writing.
kvm-hardware | Laptop of the new data engineer announces an HDMI capture dongle and a tiny Linux board nobody issued.
keep-awake-tool | Pointer moves one pixel left, one pixel right, every forty seconds, eleven hours straight, no key pressed.
- | Isolated 02:12.
timezone-mismatch | He opened a ticket about the isolation at 02:14, fast for a man asleep in Ohio.

- | Studio of nine people, we make match-three games.
- | Anton found our animator on a freelance site, forty reviews, all five stars.
account-swap | On week two the animator offered Anton ninety dollars a month for the keys to Anton's own freelancer profile.
portfolio-copied | The reel with the fox is a graduation film from Ljubljana; its author wrote back, quite hurt.
- | Invoice still open, 1,300.

- | Staffing vendor's account manager came with doughnuts.
agency-opaque | Asked him how they verify people; he said "we have a process", asked for the process, got a second doughnut.
- | Fourteen of our contractors come through them.
shared-contact | Three of those fourteen list the same mobile ending 0142.
- | I wrote to legal before lunch.

# honest
- | Our tester Olu works from Leeds, supposedly.
vpn-location-mismatch-noted | Conditional access flagged him in Frankfurt on every single morning of March.
network-explained tool-agreed | Turned out to be our own Zscaler node, the Leeds one was down, networking had the change on file.
- | Apologised with a mug.

- | Prosecutor's paralegal, index card 31.
- | Defendant ran a nail salon on the ground floor.
id-owner-denies | The real Terrence W., a forklift driver in Macon, learned of his software career when the tax office billed him.
- | He brought the letter in a sandwich bag.
id-number-mismatch | SSN on the employment form was issued to a girl born in 2009.
- | Salon girls knew nothing, nice kids.

- | First interview, Solidity lead, Zoom.
background-call-center | Behind him a murmur like a betting shop, and twice somebody else's "tell me about yourself".
long-latency-answers | Every question: six seconds of nothing, then a paragraph you could print.
- | Salary expectation in band.
- | I asked about his weekend; he said the weekend was productive.

- | Notes, DevOps, contractor for the county.
refuses-background-check | At the word fingerprints he wrote "not comfortable, my schedule" and then, next day, "not comfortable, my rights".
- | County requires them, no way round.
test-substituted | The livescan shop in Fresno rolled ten fingers for him; their door camera shows a woman of sixty.
- | Badge not issued.

- | Recruiter diary, rain, no coffee.
contradicts-resume | CV: five years Antwerp. Call: "I never been in Europe, I would like."
- | He corrected it himself before we hung up, to seven years.
cannot-speak-claimed-language | Tried him in Dutch, resume says native, he thanked me for the compliment.
- | Sending to Joost anyway, Joost likes puzzles.

# honest
alias-used | Machine learning lady, applied under one surname, signs her mails with another.
name-change-documented | Diploma says Halvorsen, passport says Nkemelu-Halvorsen; marriage certificate from Bergen attached, stamp and all.
- | Her husband waved from the kitchen.
school-confirmed | NTNU's registry answered in an hour, degree as stated.
- | Offer Friday.

- | Host's sister, telephone, crying.
- | "She does everything for everybody, that's her illness."
- | "Got the first one as a favour, a friend from a language app."
requests-laptop-reship | "By summer she was taping boxes shut and posting them on to a town across the river from North Korea."
- | "They paid her in gift cards and hearts."

- | Interview panel debrief, embedded C.
own-work-unknown | Asked what his own bootloader does with the watchdog; he opened the repo, scrolled, sighed and said "standard".
commits-other-name | git log of that repo: every line by one "mkettunen", address at a Finnish university.
- | Otherwise charming.
- | Panel 3:1 against.

- | Chat from payroll to me, Tuesday.
- | hey can u check something weird
several-jobs | the state wage file shows our Devin with six other full time employers same quarter lol
- | he told us he coaches baseball
shared-account | and his teams pic shows a different guy typing depending on weekday, like a rota
- | dont tell Marge yet

- | Freelance marketplace, trust and safety, case note.
same-device-as-other | Account's browser canvas equals that of nineteen other "senior designers", all from different US states.
machine-emulated | Timezone, fonts and GPU are from an anti-detect browser; Dolphin left its fingerprint in the headers.
off-platform | Fourth message to every client: "please text me at Telegram, platform eats my profit".
- | Suspended; client refunded 220.

- | Small DAO, hiring by vote.
- | Handle is pixelmonk, voted in 61 to 4.
account-recent | GitHub says eight years of work, all of it uploaded on one Sunday in May.
handle-listed | The handle stands in line 12 of the list the researcher published on Thursday.
- | Multisig signer rotation on the agenda.

# honest
- | Customer success rep, never on camera for the first three weeks.
camera-off-explained | She had mailed HR on day one about the eye surgery, with the clinic's note, and switched it on as soon as the patch came off.
camera-on-and-same-person | Same face on the badge photo, on the interview recording and in Monday's stand-up.
- | Client loves her.

- | Landlord's affidavit, short version.
- | Rented him the studio above the laundromat, one person, no pets.
remote-control-tool | Went in for the leak: nobody home, and on thirty screens the arrows were walking and clicking by themselves.
- | Turned the water off and went out backwards.
- | Rent always came on time, in twenties.

- | Onboarding call, Monday 9:00, Priya takes notes.
different-person | The man who showed up to get his laptop set up is ten years older than the one we hired and has a wedding band.
- | Laptop went out by FedEx last Thursday.
first-day-recon | First commands after the password: systeminfo, whoami /all, net group "domain admins".
- | He says he is "exploring".

- | The kid from helpdesk, handover.
- | MFA reset requested 3x in one week.
first-day-recon | Every time the code came, he read it aloud to somebody in the room and waited for a yes.
hours-refused | Call-back at 2 pm his time? impossible. 2 am? "perfect for me".
- | Left it to you, battery of headset dead.

- | Journalist's notebook, p. 40.
- | Diner, pie, the source brings a lawyer.
id-rented-or-borrowed | He signed a paper for a "remote agency": his licence and his face at the video check, theirs the work, thirty percent his.
- | Spent it on a boat trailer.
form-intermediary | His I-9 was countersigned by a notary's ex-wife whom he met in a chat.
- | No boat yet.

# honest
requests-laptop-reship | New backend hire asked to ship the laptop to another street than in the contract.
- | Alarm bells in the ops channel, of course.
address-confirmed | Lease and a gas bill for the new flat came within the hour and our Omaha colleague had helped carry the sofa there.
equipment-received-in-person | He took the box from the driver himself, passport in hand.
- | Channel quiet again.

- | Tech lead, irritated.
output-swing | Monday's merge requests are art; Tuesday's look like somebody's nephew found the keyboard.
- | I asked which of him I was talking to. A joke. No laugh.
persona-collision | On a retro he reported the progress of "our dental billing module"; we make railway signalling.
- | I have asked for a camera round.

- | Bank's vendor risk, second line.
employer-front | His previous firm is in the advisory by name, with the Vladivostok office.
- | Vendor swears it is a namesake.
document-opened-elsewhere | NDA link clicked in Dandong eleven minutes after it went to a mailbox in Nashville.
- | Escalated, amber.

- | Ola from recruiting, voice memo typed out.
lip-sync-mismatch | Mouth stopped; sentence went on for another "and scalability".
deepfake-artifacts | Then he scratched his nose, and for a moment had two noses.
- | I said my internet was bad and ran to get Kim.
disconnects-when-challenged | When Kim came in and asked him to stand up, the window went black and that was that.

- | Note of the game studio's producer.
- | Asked all artists for one hour of drawing over a shared canvas.
skill-gap | The man with the dragon folder could not get a cube into perspective.
proxy-interviewer | Later in a Discord I found his ad: "need good artist for sit the test in my place, 60$".
- | We paid him for the hour, we are not animals.

# honest
voice-changed | Voice of candidate differed between first and second call, said Bo.
trouble-explained | First time he had a cold and a phone, second time a studio mic; Bo listened to both and agreed it's one man.
- | His cat was in both calls, also evidence.
met-in-person | Bo had lunch with him in Graz on the 9th.

- | DC contractor, facility security officer.
work-permit-refuted | The card number he gave is, says the agency, assigned to nobody at all.
- | He was to touch water-treatment drawings.
refuses-id | Offered him the booth in Crystal City, our lobby, any post office: he would rather not hold up a document anywhere.
- | Access request withdrawn by the prime.

- | From the statement of a delivery man, Arizona.
forwarder-address | Same house, 8 to 10 boxes a week, all computer size, each with another company on it.
- | Dog's name is Biscuit.
forwarder-address | The name plate of the house says Alvarez; not one parcel ever was for an Alvarez.
pickup-by-other | A teenager in a hoodie takes them in and scribbles whatever name is on the label.

- | Peer review by reference desk.
referee-same-voice | Ref 1 "Gary" and ref 2 "Doctor Sandhu" both said "he is a rockstar of the backend" and both sneezed into the phone like a trumpet.
contact-self-supplied | The number for Gary came in the candidate's own mail, firm's switchboard knows no extension like that.
- | Did not call ref 3.
- | Team wants an answer by noon.

- | Crypto exchange, hiring thread, Slavek.
- | cv lists 4 protocols i know personally
employer-denies | asked Tomasz who ran the oracle team there: never had any Kevin, not for a day
- | kevin is very polite about it
avoids-in-person | invited him to our meetup in lisbon, in miami, in his own town; aunt ill, aunt ill, aunt dead
- | poor aunt

- | Library IT, part-time web person.
hosting-address-noted | She logs on from a Hetzner rack.
- | Board asked me to look.
remote-desktop-use | Everything she does runs in an RDP session on a rented Windows box, her own machine only shows the picture.
- | Her work is fine, the catalogue never looked better.

# honest
- | Data labelling contractor, Nairobi.
same-device-as-other | Two accounts, one IP, system screams.
sharing-explained | Twin sisters in one household; both came on video together with both ID cards.
- | They finish each other's batches only in jokes.

- | FBI victim witness, summary of my talk with a barber in Toledo.
id-owner-denies | Barber has never written a line of code, yet in 2022 he was a "Lead Cloud Architect" at three banks.
- | Cut my hair while telling it.
money-odd | On his card: 1.00, 1.00 and 2.35 for phone numbers in places he can't spell.
- | He keeps a shoebox of letters from the IRS.

- | Notes of the HR generalist, wedding planner's SaaS.
address-change | Offer signed with Spokane, next day "please send to my cousin's place, Mesa", day after "no, Reno".
- | Shipping cost us 94 in total.
cannot-answer-local | Which river runs through Spokane? "The main one."
- | Hmm.

- | Contract recruiter, Manila desk, writes to US lead.
- | Sir I have a concern on profile no. 7.
same-resume-as-other | This CV is same with profile no. 3 and no. 12 until the comma, only name and photo is replaced.
phone-voip-noted | Number is TextNow, checked two times.
- | Please advise if still to submit, client is waiting.

- | Post-incident, smart-contract audit shop.
- | He was with us 7 weeks.
malware-sent | The "take-home from another client" he asked our interns to run had a postinstall that fetched a loader.
data-taken | Nightly at ten to four a zip of the monorepo left for a Mega folder.
extortion | On Friday: pay 12 BTC or the auditors' notes go public.
- | Counsel has the thread.

- | Hotel wifi engineer, applied as network admin.
plausible-wrong | Said with great calm that a /29 has thirty-two usable hosts.
- | Nice tie.
ai-assistant-use | A grey overlay in the reflection of his glasses kept rewriting my questions as bullet points.
- | Not moving on.

# honest
- | Vendor's Java man from Plovdiv.
timezone-mismatch | His clock: always late by an hour, seven calls in a row.
discrepancy-explained | Calendar was set to Warsaw by our own admin, he pointed at it and it was so.
- | Fixed; he was early on Thursday.

- | Neighbour across the landing, Queens, statement in Polish, my translation.
- | The man sells phones, he has a good heart.
- | At night his flat hums.
id-rented-or-borrowed | He asked my son for his papers "only for paper", two hundred dollars each month for doing nothing; my son gave them.
identity-borrowing | After that he went door to door on our floor with the same offer for anyone with a green card.
- | I gave him soup.

- | Hiring manager's scribbles on the back of the job ad.
coached-or-reading | Eyes left-right-left, like tennis; he read me the definition of eventual consistency including "see also".
scripted-identical-answers | Asked for a conflict, a failure and a hobby; thrice the story of the migrated database.
- | Blue shirt, same blue as his wall.

- | Insurance firm, helpdesk Kyle.
second-remote-tool | On one laptop: AnyDesk, RustDesk, Chrome Remote and something called ToDesk, all with autostart.
signins-apart | Hardware sits on a cable line in Nashua, mail opens from Shenyang.
- | I asked whether he needs all four and he said yes, for redundancy.
- | Seized on Friday.

- | Mobile startup; founder's own notes because we have no HR.
prepayment-demanded | Before he writes anything he wants the first month, today, "to pay my landlord".
overqualified-lowball | Ten years at big names and agreed to 28k without blinking.
- | We are desperate for iOS.
- | Wife says no.

# honest
many-profiles | Support engineer with two LinkedIns.
discrepancy-explained | The second page is from when she lost the password at university; she posted a code on both while I watched.
account-control-proven | Changed the headline of each to "hello Marek" at my request.
- | Hired.

- | Ministry's integrator, desk of the vetting officer.
support-document-altered | Utility bill: kilowatt hours add up to a different sum than is printed in bold.
support-document-altered | The PMP certificate number he sent is "not in our files", says the institute.
- | File returned to vendor, no adjectives.

- | Old man's letter, scanned, evidence 7.
- | Dear officer, my granddaughter set up those machines.
keep-awake-tool | She taped a desk fan to a mouse so the lights would stay on, I thought it was art.
- | They paid for my hearing aid batteries.
requests-laptop-reship | A man with a nice voice would ring and say which computer must now go to Laos.
