# Whose name, whose money, whose machine, 8: soberer notes
- | Hired 12 Feb as backend engineer, fully remote, equipment shipped 14 Feb.
- | Manager is satisfied with the first sprint.
address-change | HR Ops: shipping address was replaced twice after signature, first Charlotte, then a suite in Henderson.
forwarder-address | Google Street View for the suite: a pack-and-ship store with a passport photo sign.
signins-apart | Since activation the laptop has not left Henderson, while MFA prompts are answered from a handset in Jilin.
- | Case handed to Insider Risk, ref IR-0193.

- | Caller: woman, 60s, Tulare County; call taken by M. Ortiz.
id-owner-denies | States she got a 1099 from our company for $38,400 and has not worked since her hip surgery.
- | Caller does not own a computer; niece helps with e-mail.
- | Advised to file IRS form 14039.
id-number-mismatch | Contractor "Lena W." in our system sits on the caller's SSN.

# honest
- | Contractor file 5520, translator, Antwerp.
id-number-mismatch | National number on the invoice is one digit longer than a Belgian number can be.
discrepancy-explained | A VAT number had been pasted into that field; the right number was on her eID and validated the same afternoon.
- | Invoice template corrected.

- | Daily note, remote onboarding, 4 people today, 3 without trouble.
- | No. 4 joined from what seemed a stairwell.
refuses-id | When I came to the document part he said he would mail a copy later, and later again he said a copy should be enough.
live-check-refused | Would not bring the paper near to the lens or turn it over.
all-checks-refused | Video, post office, notary, our Denver office: each of the four he turned down.
- | Start date on hold.

- | Payroll exception report, period 11, comments by the senior clerk.
payee-churn | 30417: fifth change of deposit in two periods.
crypto-or-third-party-payment | 30522: deposit name is that of a cousin of the area supervisor, as he himself told me at the coffee machine.
- | 30611: garnishment, normal.
- | 30688: maternity, normal.

# honest
- | Payroll exception report, period 12.
payee-churn | 30700: three account changes in six weeks.
payee-confirmed | 30700: card stolen on holiday, bank re-issued twice; the letters show one holder, herself.
- | Nothing else this period.

- | Interview debrief, data engineer, panel of three.
- | Solid on SQL, weaker on Spark.
shared-contact | After the panel Bea noticed that his mobile is the one that Applicant 0882 gave in spring.
same-photo-as-other | She laid his headshot over 0882's: one head, other shirt.
- | Decision: wait for talent acquisition.

- | Shipping incident 2291.
- | Carrier: picked up at our dock 09:14.
requests-laptop-reship | 10:02 mail from employee to carrier (not to us) to deliver to "my colleague Steve, 18 miles away".
requests-laptop-reship | 15:40 another, now to hold it for a forwarding company at the airport.
- | Carrier policy is to refuse, and it did.
pickup-by-other | 16:30 somebody showed up at the hub with a copy of the employee's licence and walked out with the box.

# honest
- | Shipping incident 2304.
pickup-by-other | POD signature reads R. Salas, our employee is E. Molina.
sharing-explained | R. Salas is the doorman of the building; the building office confirmed it, and Molina rang from the lobby with the box.
- | Closed.

- | IT asset return, desk side notes.
- | Device: ThinkPad, returned after termination by prepaid label.
remote-desktop-use | Event viewer: not a single local logon in five months, only RDP, around the clock.
kvm-hardware | The EDID list remembers a TinyPilot as its monitor.
keep-awake-tool | Scheduled task "caffeine64" every minute.
- | Imaged for Legal.

- | Vendor meeting, offshore team lead, Pune.
- | Team lead was frank after his second lassi.
shared-account | "Mr Brian logs in, but Mr Brian isn't typing, my two freshers are typing, he pays them in cash."
- | I asked if he'd put this in writing. He'd rather not.
proxy-interviewer | "For the client round a friend of Brian was wearing the headset, Brian only moved the mouth."

# honest
- | Vendor meeting two, other firm.
shared-account | We'd spotted two people at work under one log-in in the test lab.
tool-agreed | That log-in is the lab's shared kiosk account which our own admin issued for both, and it only opens the printer queue.
- | No action.

- | Insider Risk, weekly digest, extract.
- | 3 new, 5 closed.
data-taken | New: departing analyst moved 61k customer rows to a personal Dropbox over two nights.
extortion | New: ex-contractor has sent our press office a sample of source and a price, deadline Friday noon.
second-remote-tool | New: sales laptop with Splashtop next to RustDesk next to AnyDesk, none of them ours.
- | Closed: see annex.

- | Right-to-work share code check, 11:25.
work-permit-refuted | Home Office page shows another photograph and "no right to work" for the code he gave.
- | He had sent a PDF of the page too.
support-document-altered | That PDF says "may work until 2027", and its green tick is a pasted picture.
- | Offer withdrawn under clause 4.

# honest
- | Share code check, next candidate.
work-permit-refuted | First try: Home Office says no such permission for this code.
discrepancy-explained | Code had lapsed after 90 days; she made a new one live, with me watching, and the page shows her face and full right to work.
- | Start as planned.

- | Internal audit, plant in Puebla, finding 3 of 8, "persons not on site".
- | Sample: 25 payslips, 25 people to be met.
- | 19 met.
id-owner-denies | Two were visited at home: one sells tamales, one is a nun; neither had heard of the plant.
crypto-or-third-party-payment | Pay of the missing six is credited to accounts of two shift supervisors' wives.
- | Management response due in 14 days.

- | Reference notes.
- | Called ref A 10:05, friendly.
referee-same-voice | Called ref B 10:25 and it was ref A, same laugh, same rooster in the yard.
referee-shares-contact | Ref B's mail comes out of the very mailbox the applicant used for scheduling.
- | Did not call ref C.

# honest
- | Reference notes, warehouse lead.
referee-same-voice | I'd have sworn both of his referees were one man.
sharing-explained | They're brothers, run the depot together; I rang the depot's listed line and had both on speaker.
referee-confirmed | Depot owner confirmed four good years.

- | Freelance marketplace, trust team, case summary.
account-swap | Account sold by its student owner for $250 plus a cut, per chat evidence.
- | Owner co-operates and is sorry.
same-device-as-other | Buyer's hardware ID is on 33 further accounts.
identity-borrowing | Buyer's canned message: "need your laptop on 24h and your ID one time, I pay monthly".
- | All 34 closed.

- | Threat hunt, hypothesis 7: farm-hosted laptops.
many-countries | Hit: user jbarrow, eight countries in eleven days, consumer VPN brands.
hosting-address-noted | Hit: user tkline, every session out of a VPS provider in Amsterdam.
- | Miss: user pmoss, on business travel as booked.
address-on-list | Hit: user rdove, two addresses that are in the CISA alert.
- | Write-up Thursday.

# honest
- | Hypothesis 7, rechecks.
hosting-address-noted | tkline's colleague gchen also shows as coming from a data centre.
network-explained | gchen's on the ZTNA pilot, whose egress is that data centre, confirmed by network engineering.
- | gchen thinks it's funny.

- | Conversation with the bank's compliance officer, by her permission.
- | They've flagged our employee's account.
payee-churn | She sees him move his salary between four banks, never one for more than a month.
wallet-listed | From the last it's gone to an exchange deposit address that's been under designation since spring.
sanctioned-link | The exchange's KYC for this address is a passport of a man on the SDN list.
- | She'd like us not to tip him off.

- | Exit interview that never was.
- | Invite sent thrice.
phone-unreachable | His phone has been "not in service" since the day that we asked for the laptop.
account-vanished | GitHub, LinkedIn and the portfolio under his name disappeared overnight.
- | Laptop not returned.

# honest
- | Exit interview of a nurse informatics lead.
account-vanished | Her LinkedIn went away the week she resigned.
discrepancy-explained | Stalker; she'd told us and the police before and showed the order.
- | We wished her well.

- | Staffing supplier due diligence, site visit to Tbilisi.
employer-address-empty | The supplier's head office is a closed pharmacy with a dog asleep in it.
- | Dog friendly.
agency-opaque | Director met us in a café and couldn't produce one identity check out of forty.
form-intermediary | Forms for the US staff are all witnessed by one retired hairdresser in Ohio whom nobody's employed.
- | Recommendation: stop new orders.

- | Hiring manager's own notes, in Notion, unedited.
- | liked him tbh
id-rented-or-borrowed | then his "landlord" wrote me: HE is the one on the W-9, he only lets the guy use his name, and the rent for it is late
- | I read it three times
contradicts-resume | and the guy told Priya he was in the navy till 2020 when the cv has him at a bank from 2016
- | off to HR

# honest
- | Hiring manager's notes, ii.
alias-used | Sasha is on the contract, Oleksandra in the passport, Alex on Slack.
name-change-documented | Sasha and Alex are short for Oleksandra; passport, permit and diploma all agree on the long one, HR has copies.
- | great hire btw

- | Tax preparer in a strip mall, February.
- | Client came in with a shoebox.
id-owner-denies | In the box there were W-2s of three software firms; he's a roofer and swears that he's never heard of them.
- | He paid me with a cheque for a roof I don't need.
id-data-mismatch | One firm's payroll lady read me their man's birth year over the phone, and it's nineteen years off the one on his social security record.

