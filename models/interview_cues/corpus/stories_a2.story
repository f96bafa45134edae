# Whole small cases; every fourth is honest.

- | Vet clinic chain, our only developer left in March.
- | New man, "Curtis", starts on the booking page.
shared-account | Commits at nine, noon, six and four in the morning, in four different brace styles, and all of them Curtis.
contradicts-resume | At lunch chat he told Dee he grew up in Ontario; on the application it is Ontario, California, and before that Fremont from birth.
- | Page does work now.

- | Loss prevention, big parcel company, station 0417.
pickup-by-other | Consignee on the label is male, 29; the person on our doorbell photo is a grandmother with a walker who says "it's for my boys".
- | No complaint by shipper.
requests-laptop-reship | Two hours later the same serial is re-labelled at our counter, contents "used electronics", destination Dubai.
- | Filed under curious.

# honest
- | Title company, remote closer named Faith.
phone-other-name | Caller ID on her cell says Gerald.
sharing-explained | It's the family plan, Gerald is the father, he came on the line and gave the account PIN to our carrier rep.
- | She closed nine files that week.

- | Angry Slack from our CTO, reproduced with permission.
- | I do not care that he is cheap.
portfolio-copied | That "trading dashboard" is the demo of a charting library with the watermark cropped.
own-work-unknown | And he could not find the file where the candles get drawn. It is called candles.
- | Get me someone from the meetup.

- | Host, interview by two agents, kitchen table.
- | "I got four kids and a bad knee."
id-rented-or-borrowed | "The names on the laptops? My ex, my cousin Ray, Ray's dead roommate, and me."
payee-churn | "When one bank froze they had me open another, I been through seven."
- | "Nobody told me about any Korea. South? North?"

- | Applicant tracking comment, anonymous interviewer.
voice-changed | Coding part baritone, small talk tenor.
- | Good on trees.
cannot-answer-local | Said he walks to work along the beach in Denver.
- | Pass to someone with more patience.

- | Ticket EUC-20931.
own-device-insisted | User states corporate image "is heavy" and prefers to access all through own VDI, repeated 5x.
- | Explained policy.
kvm-hardware | After delivery, USB log shows PiKVM composite keyboard and an EDID of a monitor no shop sells.
- | Closed to SEC-ESC.

# honest
- | Web agency in Split. Freelancer from Alberta.
timezone-mismatch | Answers mail at three in the night by his own clock.
discrepancy-explained | He drives the ambulance by day, his shift plan and the dispatcher's note are in the file.
- | Clean CSS, may I add.

- | Chain letter between two recruiters who share a client.
peer-report | You had a Brandon T. with a Tulane degree? We threw him out in June, same mug, same mug in the picture on the desk.
same-photo-as-other | My Brandon is called Elliot and smiles from the identical car seat.
- | Drinks soon? I owe you.

- | County payroll, remote GIS technician.
support-document-altered | Voided cheque he sent: the routing number is printed in another typeface than the account.
crypto-or-third-party-payment | Bank rang: that account belongs to a Delaware LLC for "consultant disbursements".
- | Paid by paper cheque instead; paper cheque came back unclaimed.

- | Newsletter draft, "The basement in Fargo".
- | He fixed lawn mowers until the Discord message came.
forwarder-address | By October the crawl space of his mother's house took deliveries for forty-one remote employees.
- | Mother thought they were routers.
wallet-listed | The monthly thank-you came from a wallet that the Treasury had named two winters before.

- | Fintech, loop interview, written up by Anneliese.
coached-or-reading | When I muted myself I heard a second person whisper "tell her about idempotency".
- | He then told me about idempotency.
live-check-refused | Asked him to tilt the camera to his window for the weather; "the window is private".
- | My vote: no.

# honest
- | We sell pallets. New ERP consultant, Ingrid.
resume-copied | Her CV matches word for word that of a certain Ingrid Solbakk on another board.
name-change-documented | Solbakk was her name until the divorce in May; decree seen, case number checked with the court.
- | We felt silly.

- | Vendor invoice audit, contract 55-B.
agency-opaque | Sub of a sub of a sub: each swears the one below does the vetting, the last is a Gmail.
- | 38 engineers billed.
several-jobs | Two of them bill forty hours to us and forty to the port authority next door, same weeks.
- | Auditor retires in June and is enjoying this.

- | Signal chat, two DeFi founders.
- | bro remember Lucas
handle-listed | lucas0xdev is in the zachxbt thing, slide four
code-copied | the staking repo he showed us is Synthetix with the names find-replaced, he left one SNX in a comment
- | i need to lie down

- | Visit to the stated workplace, by our field investigator.
employer-address-empty | "Brightloom Systems, suite 210" is a shuttered karate school.
- | Photo 3 shows the mats.
employer-staff-unfindable | The five directors on its website exist neither in the phone book nor on any network, and two share an ear.
- | Mileage 61.

- | Interview 2, infra, written on a train.
camera-off-refusal | "My camera is enough for me, thanks", and it stayed black all hour.
- | Tunnel, lost my notes, from memory:
evades-personal-questions | Each time I came near his last boss he returned to Kubernetes like to a warm house.
- | Kubernetes was correct.

# honest
- | Copywriter for our game, hired unseen.
synthetic-voice | On the phone she sounds like a sat-nav.
trouble-explained | She has no larynx since the operation and speaks by device; her doctor's letter went to HR in advance.
- | Funniest dialogue we've ever shipped.

- | Shift supervisor, managed SOC, hand-over to morning.
many-countries | j.pruitt: Lagos 01:10, Vladivostok 01:32, St. Louis 01:34. Fast feet.
vpn-location-mismatch-noted | All three exits are of the same VPN brand and his contract says Iowa.
- | Customer's CISO does not pick up.
- | Coffee machine on floor 2 is out.

- | My brother-in-law the engineer, told at barbecue and then for the record.
account-swap | He was written on Facebook: "lend me your Upwork, you sleep, we both earn".
- | He has a mortgage.
identity-borrowing | Later they wanted his selfie with a passport, his mother's maiden name and a spare key to the mailbox.
- | He blocked them. The ribs were dry.

- | Screening of "Matias", scholarship office's remote DBA.
cannot-speak-claimed-language | Born in Rosario, says the form; greeted by Señora Paz and begged for English.
school-detail-unknown | His faculty of exact sciences: neither the street nor the one professor everyone hates.
- | Forwarded without adjectives.

- | Lab manager, biotech, statement.
- | The bioinformatician was a joy.
hours-refused | Only never between eight and six in Boston, where he lived according to us.
data-taken | Three weeks on, our variant pipeline appeared line for line in a private repo under a stranger's handle.
- | Our paper is delayed.

# honest
- | Shipping desk, laptop for new analyst Wendell.
requests-laptop-reship | Wants it at a UPS counter, not at home.
discrepancy-explained | Porch thefts on his block, three police reports and a note from the building; manager approved.
equipment-received-in-person | The clerk scanned his licence at hand-over and sent us the slip.

- | "Kraken" team notes, recruiter at exchange, coffee-stained.
name-mismatch-on-call | Waiting room said "Pavel M.", he fixed it to "Christopher" while we watched.
interest-unknown | Christopher loves the Steelers but could not say which game they play.
- | Camera good, light good.
email-on-list | His gmail is one of the eighty in the sheet from our ISAC.

- | Notary from Baton Rouge, letter to the clerk of court.
- | I have held my commission since 1988.
support-document-altered | The seal on that form is mine, the signature is not, and I was in hospital that day.
form-intermediary | The company tells me the agent who "verified" the hire in person was named on a Telegram gig board.
- | Please advise about my seal.

- | Two-line mail from CFO, and my three lines below.
- | "Why do we pay Bradley twice."
crypto-or-third-party-payment | Because Bradley's half goes to his card and the other half, at his wish, to a money-service account in Hong Kong.
- | "Stop that."
- | Stopped.

- | Test proctor, online exam for contractors.
proxy-interviewer | The one with the mouse was a forearm from the left edge of the picture; the named examinee had both hands on his chin.
- | Room scan at start was clean.
machine-emulated | Exam client refused to start twice: VirtualBox guest additions.
- | Exam void, fee kept.

# honest
- | We are eleven people and a parrot.
background-call-center | Elif's calls are full of people talking.
trouble-explained | It is a co-working hall in Izmir; she turned the camera and the receptionist greeted us by name, we rented there last year.
- | Parrot now says "sprint".

- | Recruiter in Pune, on call with the US client, minutes.
referee-text-only | All three references prefers WhatsApp chat, kindly no voice.
referee-same-wording | All three wrote "he is a go-getter with deep dive mind-set", including the missing full stop.
- | Client is asking for closure by EOD.

- | Property manager, gated community.
- | Unit 12 pays by cashier's cheque.
forwarder-address | HOA camera: nobody has slept in there since June, yet the carrier brings laptops every other day.
pickup-by-other | A woman from the next town empties the porch into a minivan.
- | Pool opens in May.

- | First stand-up of "Garrett", as the scrum master tells it.
- | Twelve squares, one grey.
different-person | Garrett in the interview had a chipped tooth and Texas in his mouth; this Garrett has neither and asked which team we are.
- | We did the burndown.
- | I have asked HR for the recording.

- | A student, University of Ljubljana, mail to abuse@.
profile-owner-other | Someone has taken my LinkedIn, my whole career and even my dog for his application to your company.
- | My supervisor saw it first.
photo-found-elsewhere | The head on it isn't mine; it is from one of these pages which invents faces.
- | Thank you for reading.

# honest
- | DevOps, fully remote, Cape Breton.
long-latency-answers | Every reply came after a pause one could boil an egg in.
trouble-explained | Satellite link; on the landline she interrupted me like anyone else.
local-knowledge-shown | She knew where the Mira ferry used to cross and who drowned there.

- | Cyber insurer's loss adjuster.
extortion | The fired coder wrote at 06:00 on Sunday: six bitcoin or "your patients read about themselves".
- | Policy limit is two million.
internal-record | Our own claims register has the same bank details in a case we paid in 2023.
- | Deductible applies.

- | Translator's agency, platform for freelancers.
account-recent | "Native Finnish, 14 years": profile born nine days ago.
plausible-wrong | Explained to my face that Finnish has der, die, das.
- | Hyvää päivää to you too.

- | Security at a satellite firm, dry.
malware-sent | Candidate returned the exercise with a .vscode task that phones home upon opening the folder.
- | Detonated in the lab.
address-on-list | It phones an IP that CISA printed in bold in May.
- | Recruiter told to stop smiling at him.

- | Neighbour with binoculars, 74, retired tram driver.
- | I know every car on this street.
- | Since he rents to the computers the meter spins like number 6 downhill.
id-rented-or-borrowed | At the bowling he boasted that "somewhere in China a Mr. Me is a programmer".
- | I don't bowl.

# honest
- | Payroll, Des Moines.
crypto-or-third-party-payment | New starter's deposit form names an account holder with another last name.
payee-confirmed name-change-documented | Bank letter: the account is hers, opened before the wedding, certificate copy attached.
- | First pay on the 15th.

- | Notes of a second-tier headhunter, Krakow, own English.
- | He is speaking nice, without water.
place-conflict | For me he sits in Lodz, for the client in Lisbon, for the doctor of company in Lublin.
contact-changed | Since Tuesday this is the fourth number and third post box.
- | Commission is 18 percent, therefore I sigh.

- | AI start-up, compute bill.
money-odd | Two thousand in GPU hours at night on a project that does not exist.
- | Owner of key: newest hire, "Ethan".
second-remote-tool | His Mac ran TeamViewer inside Parsec inside Chrome Remote, like those dolls.
- | We shut the key, ears still ringing.

- | Deputy sheriff, civil standby, notes.
- | Subject calm, offered us Mountain Dew.
remote-control-tool | Upstairs bedroom: shelves of open laptops with yellow stickies of names, screens being worked on by no one present.
crypto-or-third-party-payment | A ledger, paper, of paycheques in other folks' names landing in her credit union.
- | No children in the home. Cleared 11:20.

- | Video studio; editor hired through platform.
off-platform | Within one hour: "leave this site, I make you 20% less on Skype".
- | Skype no longer exists, which I told him.
prepayment-demanded | Then half up front, "for render electricity".
- | Found a girl in Porto instead.
