# Remote hires 2022-2026: farms, rented faces, freelance profiles, coached calls, extortion, told by landlords, couriers, IT, finance, clients
# laptop house
- | Parcel room, small town, Arizona.
forwarder-address | Ninth laptop this month for the same bungalow, nine company names.
- | She tips, and she has a nice porch.
- | Told my boss.

pickup-by-other | Signature for Daniel's machine: "C. Chap", a woman in a bathrobe.
- | Daniel was on a call with us at that minute.
- | Map shows desert.
- | Ask IT for last GPS.

- | Meter reader, so I see insides.
remote-desktop-use | A whole wall of open laptops on kitchen shelves, a sticker with a name on each, no one typing, all of them working.
- | Fans like a beehive.

# neighbor's router; KVM
kvm-hardware | Device list shows a "PiKVM" as monitor and keyboard of asset 5520.
- | User in Boise, he says.
- | Ticket 88123, sev 2.

kvm-hardware keep-awake-tool | Asset back from offboarding with the HDMI dongle still in and a coin-sized motor that nudges the mouse.
- | Smells of cigarettes.
- | Evidence bag 3.

- | Courier who fetched it.
- | A teenager gave it me, cable hanging from the side.
pickup-by-other | Boy says he only gets them in and hands them on for his mom's friend overseas.

# honest jiggler agreed
keep-awake-tool | Mouse mover found on user's desk.
tool-agreed | Bought by us for the kiosk demo, asset tag 9, mail of the floor manager attached.
- | Closed, no violation.

# place vague
- | Screening call, data analyst "in Texas".
place-vague | Which town? "Texas area." Which? "The south part."
- | Asked about football.
cannot-answer-local | Did not know what they call the big grocery with three letters, nor the highway out of his door.

event-false | "Sorry for delay, here is hurricane," he said; sky over Houston was blue all that week.
- | I live in Katy.
- | Said get well soon.

- | His would-be desk mate.
timezone-mismatch | It was ten in the morning and behind him a rooster, then the muezzin, then plain night.
- | He apologised for the rooster.

# hours refused
hours-refused | Ten to four Chicago he is never there; "focus blocks", every day.
- | Stand-up moved twice for him.
- | Work itself is B plus.

- | Scrum master's retro card.
hours-refused | Whoever calls Leon by daylight gets Leon's answering machine.
timezone-mismatch | Commits from Leon of Ohio bloom between one and eight at night, Sundays as well, and stop at a Korean holiday.
- | Post-it is yellow.

- | His client success person.
- | I sent him a birthday cake.
forwarder-address | Bakery phoned: the address of Leon is a mailbox shop between a vape store and a bail bondsman.

# honest night worker
timezone-mismatch | Commits at 3 am for a week.
discrepancy-explained | Newborn; he'd told his lead and HR, birth certificate handed in for leave.
- | Congratulated.

# selfie check
idcheck-abandoned | Opened the ID link six times, got to "turn your head", closed it six times.
- | Vendor log attached.
- | Recruiter asks if we may skip.
- | No.

- | KYC analyst night desk.
virtual-camera | Source of the selfie stream is "OBS", and the blink repeats every 4.1 sec.
- | Escalate to L2.
id-altered | Driving licence has a shadow at the left of the portrait and at the right of the signature.

- | I was the face; forty dollars each.
id-rented-or-borrowed | They ring, I do the head-turn with my own papers, and someone in another land goes to work under me.
- | My wife does it too.

# freelance account
account-swap | Would I let him use my Upwork for sixty-forty, he bids, he works, I keep the card.
- | Screenshot for trust and safety.
- | Came with a heart.

off-platform | Fourth message: "come in telegram dear, here is slow".
- | Bid low by half.
- | Report button used.
prepayment-demanded | Wants 300 ahead for "server".

- | Agency owner, Kharkiv.
shared-account | Top-rated Oksana types as three people, one of whom signs off with regards in German.
- | Asked Oksana: on maternity.
- | Paused.

# seen the job ad for stand-in
proxy-interviewer | Job board post: "Need US person, good English, to attend interviews as me, 30 % for every month".
- | GitHub name below is of our finalist.
- | Printed it.

- | Student, Warsaw, asked by a stranger.
identity-borrowing | He'd pay for my diploma, my PESEL, and one hour of my face a week.
- | I said I'd ask my dad.
- | My dad said police.

- | Recruiter who became target.
account-swap | After I'd rejected him he proposed that I keep my LinkedIn open for his "team", a hundred a week.
- | Reported with headers.

# crypto start-up
- | DeFi shop, two founders, remote devs, paid in stablecoin because everyone is.
wallet-listed | Dev no. 3's payout address sits two hops and no mixer from one in the Treasury's list.
- | Chain analyst did it in five minutes.
- | Founder is sick.

money-odd | Four small transfers out of the deployer wallet, each on a night that he was on call.
- | 19,000 gone.
- | Multisig changed.

- | Community mod.
handle-listed | The handle that reviewed our contracts is in the gist of bad handles which the sleuth posted on Sunday.
- | Cat memes were his.

# honest wallet
crypto-or-third-party-payment | Asked for USDC.
tool-agreed | Company pays all contractors through that provider, KYC by the provider under his own name, contract annex B.
- | Fine.

# extortion after firing
extortion | Mail at 23:50: pay six figures in coin or the repositories are on the street by Friday.
- | He was let go for poor work in August.
- | IR firm on retainer.

data-taken | DLP: 4.1 GB of monorepo went to a private drive named "family photos" the evening before his exit.
- | Laptop wiped on return.
- | Counsel calls insurer.

- | PR woman, asked to be ready.
extortion | First screenshots of our source came with a countdown and a smile.
- | Statement drafted, cold pizza.

# two candidates one voice
- | Recruiting coordinator, five intros in a day.
same-device-as-other | Three of the five joined from one machine name, DESKTOP-7Q.
- | Calendars all odd.
same-resume-as-other | The same "reduced cloud cost by 37 %" in Tyler's, in Ethan's and in Bryan's.

background-call-center | Behind Tyler a market of voices, each telling about himself in English.
- | He moved the mic.
- | It stayed.

- | QA lead at their client.
shared-contact | Tyler's and Ethan's forms carry one mobile, with the digits grouped differently.
- | Noticed it because I sort lists for fun.

# honest shared house
same-device-as-other | Two applicants, one IP, one lane in Leeds.
sharing-explained | Married couple, both said so in the first mail, council tax bill shows both.
- | Interviewed on separate days.

# referral
referral-chain | Brought in by Marco, who's been suspended since Tuesday over his own papers.
- | Bonus for Marco withheld.
- | Talk with Anja first.

- | People ops, Zurich.
referral-chain | Four out of Marco's five friends in our books are now under the same inquiry as he.
- | Fifth is really a friend, plays the tuba.

- | Reception.
- | They all spelled my name with a z.
email-other-identity | The reset hint of Anton's mail address gives the first letters of somebody called Chol.

# phone
phone-voip-noted | Line type: non-fixed VoIP, Bandwidth.
- | He is "at his landline".
phone-unreachable | Called at 9, 11, 15, next day 9; robot lady each time.

phone-rented | The number was on a page of receive-SMS-online with our own code lying there for everyone.
- | Screenshot 10:31.
- | Block.

- | Taxi-minded dispatcher.
phone-other-name | Caller display gives "Nguyen Nails" for Mister Patrick O'Hara.
- | Very good nails maybe.

# honest voip
phone-voip-noted | VoIP flagged.
network-explained | Lives in a valley without reception, his provider does voice over fibre; the bill in his name shows the number.
- | OK for me.

# contact churn
contact-changed | Mail address three, phone two, WhatsApp four; we are in week two.
- | Put all in one row.

- | Mobility desk.
contact-changed address-change | New mobile and, with the same breath, a new house for the laptop, 900 miles from the old.
- | Contract had gone to the old.
- | Ask by video.

- | HR apprentice.
- | He says hi in another font each time.
email-on-list | Address was in the spreadsheet that the bureau mailed around in May, line 112.

# docs opened elsewhere
document-opened-elsewhere | Offer read in Vladivostok, signed from "Denver" eighteen minutes after.
- | E-sign audit trail p. 4.
- | Call the client first.

- | Notary's clerk.
many-countries | Signing session hops: Dallas, Ulan-Ude, Dallas, Frankfurt, inside one coffee.
- | Coffee was long, granted.

hosting-address-noted | Came in through a server rack of a cheap host in Kansas, says the lookup.
- | He says fibre.
- | Note to vendor risk.

# honest travelling
many-countries | Sign-ins from Lisbon and Casablanca on one day.
network-explained | Ferry holiday, approved by line manager, boarding passes in the ticket, corporate tunnel on.
- | Closed by J.

# first day recon
first-day-recon | First hour: whoami, net group, systeminfo, a scan of the subnet; the ticket was "fix footer".
- | Footer is still crooked.
- | Isolate.

second-remote-tool | AnyDesk, RustDesk and Chrome remote all on a mac that came sealed on Monday.
- | Asked: he "likes to have choice".
- | Ha.

- | Our part-time sysadmin, also a farmer.
remote-control-tool | Pointer wandered like a fly and clicked by itself while he held up both hands to show me his new cat.
- | The cat was real.

# own device insisted
own-device-insisted | Will not take our laptop, "my own VDI is more comfort".
- | Offered to ship, offered pickup, offered an allowance for a table.

- | Client manager, insurer.
own-device-insisted requests-laptop-reship | His own box or none; or else send ours to "a friend who sets up things" in Nashville.
- | Client says no twice.

machine-emulated | BIOS vendor string: QEMU; sixteen browser profiles with birds' names.
- | He'd be starting Monday.
- | He is not.

# honest own device
- | Uses his own screen reader machine.
tool-agreed | Adapted workstation approved by occupational health and enrolled by IT on 3 June.
- | As agreed.

# in-person dread
avoids-in-person | Free flight, hotel with pool, offsite in Reno; first his passport, then his aunt, then silence.
- | Third time this year.
- | Budget unspent.

- | Founder who lives twenty minutes away.
avoids-in-person | I offered my own porch and a lemonade; he'd rather be paid less.
- | Wife made the lemonade anyway.

overqualified-lowball | Ten years of Rust and he'd do it for the intern's money, "any number is ok boss".
- | Took it as a sign of love.

# honest met
- | Always remote, never seen, people talk.
met-in-person | I had breakfast with her at Malmö station, she brought her son's drawing of our logo.
- | Talk stops.

# background check refuse
refuses-background-check | Consent form came back with the box struck out and "privacy" beside it.
- | No alternative proposed.
all-checks-refused | Notary no, embassy no, video no, friend of the firm no.
- | Thanked him for his time.

- | Recruiter, agency side.
refuses-background-check | The moment I mentioned screening he found "a better offer", and the same for his two mates.
- | Fee gone.
- | Cactus on the desk died too.

form-intermediary | I-9 section 2 was signed by a "J. Lopez, friend" whom none of us sent.
- | Notary network has no J. Lopez.
- | Redo with our agent.
