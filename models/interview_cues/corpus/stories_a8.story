# Whole small cases in the slang of trades: tickets, EDR, KYC, ATS, couriers, court; every fourth is honest.

- | INC-55120 / P3 / contractor endpoint.
kvm-hardware | UEBA: new HID + UVC pair within 90 s of first boot; VID/PID resolves to JetKVM.
second-remote-tool | Softinv: HopToDesk 1.42, UltraViewer, NoMachine, none requested.
- | Assigned: nobody (holiday).
- | Reassigned: me.

- | Req 2207, debrief thread.
- | Hire / strong hire / no hire / hm.
skill-gap | The no-hire was mine: HackerRank 98th percentile, then in the shared editor he couldn't close a bracket.
proxy-interviewer | Proctor cam from the HackerRank: other shirt, other man.
- | Req stays open.

- | EXC code 47, stop 88, hub DFW.
pickup-by-other | ID check failed at door, adult present gave "I'm his sister-wife-manager", took it over my objection.
address-change | Redirect no. 3 on this waybill: Plano → Joplin → c/o a nail bar.
- | Dog level: medium.

# honest
- | INC-55377 / P2 / impossible travel.
signins-apart | Device in Cork, interactive sign-in in São Paulo, eleven minutes.
tool-agreed | RCA: our own password-sync job runs from the São Paulo DC since CHG-9004.
- | Closed, tune rule.

- | KYC queue, L2, shift B.
virtual-camera | PAD pass, injection fail: frames came with no sensor noise at all.
id-forged-issuer | MRZ composite digit 4, computed 7.
- | Selfie nice, too nice.
- | Route to L3.

- | ATS dedupe report, weekly, sent by a robot, commented by Wanda.
same-resume-as-other | 0.97 / 0.97 / 0.96 to reqs 14, 15, 31. W: they didn't even change the dog's name.
shared-contact | +1 555 0119 on six applications. W: busy phone.
- | 0.31 to req 40. W: fine.

- | Case 3:26-cr, exhibit list, clerk's shorthand.
- | Ex. 1 photo of porch.
id-rented-or-borrowed | Ex. 4 text: "u can use my DL & social til xmas, 400".
crypto-or-third-party-payment | Ex. 5 stubs, 7 names, 1 account, hers.
- | Ex. 6 withdrawn.

# honest
- | Payroll exception 0092.
payee-churn | 3 IBANs in 5 weeks.
discrepancy-explained payee-confirmed | Bank merged twice (Volksbank letters attached), each IBAN is his own.
- | Exception released.

- | SDLC gate review, vendor's sprint 3.
commits-other-name | blame → "Administrator <jin@localhost>" on 212 of 240.
output-swing | Story points 3, 40, 2, 41; nobody is 40.
- | Gate: amber.

- | Sourcer's shorthand, Boolean Queen, Austin.
profile-conflict | LI says PM in Tampa til 23; CV says SRE in Omaha same yrs.
account-recent | LI joined last mo., 500+ conns, all recruiters.
- | DNC? tbd.
- | Tacos w/ Jess 12:30.

- | Tier 1, remote hands at customer, ticket typed with thumbs.
remote-desktop-use | user's "pc" = ec2 windows box, he rdps in frm who knows
hosting-address-noted | src ip ovh
- | he says thx bro a lot
- | escalatng

# honest
- | Tier 1 again, other user.
machine-emulated | user's pc = parallels vm on private mac
tool-agreed | byod form signed by her boss & secops, vm is our golden img
- | closing, going home

- | CTI weekly, TLP:AMBER, item 6.
handle-listed | GitHub "devstar-0923" of applicant = Appendix C, row 77.
account-neighbours-listed | 5 of 7 co-authors = rows 70–76.
- | Item 7: phishing kits, boring.

- | Bonded courier, medical + IT, phone dictated.
- | Pick up Henderson, drop Vegas.
requests-laptop-reship | Customer hands me an employer's tagged notebook, says re-label, goes to a gentleman in Minsk.
- | I said need a form, she said she has lovely forms.
form-intermediary | Forms were for hiring, I-9 they call, signed in blank by her as "company rep".

- | Sanctions screening, alert narrative.
sanctioned-link | Alert generated on alias (fuzzy 92): matches SDN entry "KIM, …, a.k.a. ALEX"; DOB matches, passport prefix matches.
- | Not discounted.
peer-report | Correspondent bank filed on the same e-mail last quarter and told us under 314(b).
- | To MLRO.

# honest
- | Sanctions screening, second alert.
discrepancy-explained | Alias hit only on "Kim"; DOB, birthplace and photo all differ, passport seen at branch by Ruta.
- | Discounted in nine minutes.

- | Pod of contractors, rate-card meeting.
overqualified-lowball | Fella with a staff title quoted us $19/hr and said he could do 17.
off-platform | Before we'd hung up: "remove agency from middle, write me on Viber".
- | Agency was in the room.

- | Warrant return, photo captions.
- | IMG_01 hallway. IMG_02 hallway, cat.
remote-control-tool | IMG_07 unattended notebook; the text in the chat window grows from photo to photo.
keep-awake-tool | IMG_09 row of "Vaydeer" movers, each under its mouse.
- | IMG_12 cat.

- | Scrum notes, silly team.
- | Y: deploy. T: deploy. B: cat.
persona-collision | New guy's turn: "yesterday I fixed the loan widget for Westmere"; we're a zoo.
long-latency-answers | Ask him anything: count one elephant, two elephants, three, then Shakespeare.
- | B: still cat.

# honest
- | Employer's file 20-B, background.
school-not-found | "École Saint-Aubin" unfound in database.
school-confirmed | Ministry in Port-au-Prince: merged 2010 after the earthquake, ledger has her, rank 3.
- | Good rank.

- | Due-diligence snippet on a two-man shop, invoice 5k.
employer-address-empty | Registered seat = a bus shelter per Street View and per my own cold feet.
employer-site-copied | HTML comment still says "© Dentalux Graz".
- | Feet thawed.

- | DLP alert 7719, reviewer's box.
data-taken | 4.1 GB src → personal OneDrive "backup2", 03:05–03:40.
- | User cites "habit".
several-jobs | Same OneDrive has folders of six more employers, alphabetically.
- | Verdict: true positive.

- | Talent ops, no-show log.
- | 3/4 no-show, dentist.
disconnects-when-challenged | 3/6 showed, was asked for the hand wave, un-showed.
camera-off-refusal | 3/9 showed as a black box; "box stays", said the box.
- | 3/11 req filled by Tammy's cousin.

# honest
- | DLP alert 7800.
data-taken | 900 MB of code to a personal drive on a Sunday.
tool-agreed | Drive turned out to be the company vault mapped under his initials, created by IT in May.
- | Verdict: false positive, rename it.

- | HRBP to HRBP, Teams.
- | you have sec?
different-person | so the guy on badge-photo day isn't the guy on offer-day, put both clips side by side, ears are different
refuses-id | asked him bring licence to the cam, "scared of hackers" he says
- | wow ok ping Legal

- | IRS-CI agent's mileage memo with observations.
- | 0900 tail subject to library.
wallet-listed | 0940 subject's terminal (visible): sends to bc1… ending k7f2, OFAC'd May.
- | 1005 subject eats bagel.

- | Staffing franchise, QBR, slide notes.
- | Slide 3: fill rate up!
referral-chain | Slide 5 (skip aloud): 11 of 12 fills were brought by one Mr. Duong, whom Risk froze on Monday.
same-device-as-other | Slide 6 (skip!): the twelve timesheets come from a single browser.
- | Slide 7: pizza.

# honest
- | Ear-witness form for interviews, box B.
background-call-center | Talking all through, twelve voices or so.
trouble-explained | Box C: the voices were the language school next door; she shut the window, gone.
- | Box D: hire.

- | Contract-lifecycle bot and its human.
document-opened-elsewhere | Bot: envelope viewed Pyongyang?? (geo low conf.), then Laos, then signed "Tulsa".
- | Human: love.
contact-changed | Bot: signer mail edited 4 times before signing.
- | Human: to Legal.

- | Whiteboard of the red team, photographed.
- | ? = coffee owner
first-day-recon | new guy D1: nltest, quser, arp -a, ADExplorer → WHY
own-device-insisted | new guy D0: "pls no company laptop, my own is blessed"
- | lunch = ramen
