# Whole small cases, chatty and plain, rarer cues; every fourth is honest.

- | ok so the guy for the android job, notes before i forget
- | nice to talk to, knew his coroutines
phone-voip-noted | his number's a Bandwidth.com one, the lookup says "non-fixed"
place-vague | where you based? "US side." which state? "mostly central"
- | sent him the take home anyway

- | Follow-up on the Austin candidate, HR screening.
name-mismatch-on-call | The Teams lobby announced "Li Jun (Guest)", and after I let him in it was Michael Stevens who said hello.
employer-detail-unknown | He told me that he'd sat in the Austin office for four years but he had no idea whether it had one floor or ten.
- | We get on to the salary part next time.
- | Please keep the recording.

- | Notes of our receptionist who doubles as identity checker, Galveston.
id-altered | The copy he mailed has a grey box around the photograph, as when one lays one picture on another.
refuses-id | I asked for the card itself in front of the camera; first the light was bad, then the card was "in the car of my uncle".
- | The uncle is on a trip.

# honest
- | Small doubts about Lakshmi's number, cleared the same day.
phone-other-name | When we rang, the display said "S. Raghavan".
sharing-explained | Her husband's company pays for the line; he answered, laughed and handed it over, and the company confirmed it.
- | Interview on the 7th as planned.

- | Vendor desk of a large insurer, weekly call, my part.
- | They sent four profiles for the Guidewire role.
same-photo-as-other | Two have the same picture, once mirrored.
phone-rented | One gives a number which I can read online along with everybody else's login codes.
referee-same-wording | Three attach recommendations that say "he always exceeded the exceptions".
- | We keep the fourth.

- | Interview assessment, mid-level React, by Ngozi.
- | I asked him to walk me through a component.
screen-share-leak | His browser had tabs with the inboxes of three people, none of them his name.
ai-assistant-use | When I asked about hooks, a window popped up at the top and began to type out what he then said.
- | I've attached two screenshots.

- | Mail to myself as evidence, Saturday.
- | I'm the only admin here.
many-countries | Our bookkeeper's helper signed in on Monday from Dallas, on Tuesday from Hong Kong and twice on Wednesday from Nigeria, without leaving his desk as he says.
vpn-location-mismatch-noted | The Dallas address is a Mullvad VPN exit, and he says that he sits in Tyler.
- | I've changed the safe's code too, can't hurt.

# honest
keep-awake-tool | Why did the new tester's laptop report a mouse jiggler?
keep-awake-tool | Defender found "MoveMouse" on it.
tool-agreed | The lab installs it for the overnight burn-in tests; it's on the approved list and she works in that lab.
- | Exception added.

- | Account manager, marketplace for engineers, client complaint 318.
- | Client is a start-up for horse trailers.
account-swap | The client's developer offered the client's own intern 100 dollars for the use of her verified account.
several-jobs | In the same week he posted two screenshots by mistake and they were from other clients' repos.
- | Refund of the fee in process.

- | Notary's assistant, about her former job.
- | I left in March as I couldn't sleep.
form-intermediary | We stamped that we had seen new employees in person, and all I ever saw were scans from a man named Victor.
- | Forty in a good week.
id-owner-denies | One of the forty walked in by accident to sell his house and had never heard of the job.
- | That was my last week.

- | Post-interview comment, Rust, 28 minutes.
lip-sync-mismatch | I turned the sound off and on; the lips finish early, each time by about a second, while the rest of the call is in sync.
synthetic-voice | The tone doesn't change when he laughs.
- | He did get the lifetimes question right.

# honest
shared-account | Background on an alert that made the rounds, "two persons on one account".
shared-account | There were two different people typing under Omar's login, as the cadence tool found.
tool-agreed | It was his onboarding week: the mentor sat beside him and typed, as our own plan for week one says.
- | Cadence tool retired.

- | Seed investor asks, I answer, by WhatsApp.
- | yes we checked him, sort of
employer-young | the company he says he founded in 2012 was registered last april
employer-site-copied | and its website is the template demo, even the lorem ipsum on the careers page
- | no i didnt tell the others
- | call u later

- | Report of the integrity officer at a language-data firm.
- | The annotators work from home and we pay by piece.
same-device-as-other | Thirty annotators share one phone.
shared-contact | Twenty-two of these wrote the same recovery mail.
- | Their work is not bad.
payee-churn | All changed to a new wallet on the same Tuesday, and again on the next.

- | Reference call with a former client, by Ola.
- | She took the call while walking her dog.
referee-denied | She says that the man named as her project lead was never on any of her projects, and she ran all of them.
- | She asked for the name again and wrote it down.

# honest
- | A contractor's portfolio, first thought to be stolen.
portfolio-copied | The photos on her page are the same as those on another designer's.
own-work-explained | She opened the layered files from 2018, with the client's mails, and redid one page for us on the spot.
discrepancy-explained | The other designer wrote that he was her trainee and had her permission to show them.
- | She got the job.

- | Legal intake at a mid-size bank, telephone, 4 pm.
- | Caller is our former contractor's flatmate.
id-rented-or-borrowed | He says that the flatmate got 15 % of the salary for lending his name and a corner of the room and that he himself was offered the same.
remote-desktop-use | A man came once a month to restart the machines in the corner, everybody else used them from far away.
- | Caller wants no reward.

- | Panel notes, cloud security engineer, three of us.
plausible-wrong | In his view a security group "encrypts the subnet", and he explained it at length.
contradicts-resume | He'd passed three exams by AWS according to the CV; asked in which year, he had been "planning to".
- | He's motivated.
- | We are at two noes and one maybe.

- | Parcel shop owner to his cousin, who's with the police.
- | You wanted to know about the lady.
pickup-by-other | She brings a sheet with names and codes and takes what's for Marcus, for Glen and for Pete.
requests-laptop-reship | The next day she brings them back to me, repacked, for Dandong and I say, auntie, this costs.
- | She pays without a word.
- | Greetings to the family.

# honest
- | Sanctions alert for our illustrator "Ri".
sanctioned-link | The tool says that the name and the year are on the list.
discrepancy-explained | The listed man is 30 cm shorter and was in custody when she drew our posters; passport number and birthplace differ and the bank agrees.
- | Alert closed by two people.

- | IT trainee's report book, week 19.
- | Learned: imaging, crimping, patience.
machine-emulated | Found that the "laptop" of the freelancer in Nevada has a BIOS by Bochs.
keep-awake-tool | It also plays a silent video in a loop so that it's never idle.
- | My trainer says well spotted.

- | Conversation with the manager of a co-working space, Manila.
- | She was glad that someone asked.
shared-account | The men at table 5 pass one laptop around, and each introduces himself to the customer with the same American name.
background-call-center | They all do job interviews at once and our other guests can't hear themselves.
- | They pay for the whole month.

- | Recruiting coordinator, scheduling log for one candidate.
contact-changed | Mon: new e-mail. Wed: new phone. Fri: new e-mail, "the old ones are hacked".
hours-refused | Offered Tue 10, Tue 14, Thu 11, all in his own time zone. He can only do 22:00 or later.
- | Mon: booked 22:00, panel furious.

# honest
- | "Candidate can't prove where he lives."
place-conflict | He told us Bristol, the agency Bath.
address-confirmed | Houseboat between the two; the canal trust confirmed the mooring and our driver waved at him from the towpath.
- | Starts after the locks reopen.

- | Journalist's mail to a company's press office.
- | Dear press office,
wallet-listed | we've traced the pay of your employee to a wallet that was sanctioned in 2023.
id-owner-denies | The real bearer of his name, whom I visited in Ohio, drives a school bus and has never heard of you.
- | I'd like a comment until Tuesday noon.
- | Kind regards
