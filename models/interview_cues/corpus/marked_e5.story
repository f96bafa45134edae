# Fragments and trade slang: MSP desks, couriers, facility managers, telco, bank fraud rooms.

- | MSP ticket. Prio 2. Customer: dental chain.
second-remote-tool | Our ScreenConnect. Someone's Atera. Someone's SimpleHelp. One reception PC, one new receptionist.
- | "My uncle fixes things." No uncle on the form.
vpn-location-mismatch-noted | RDP hops in from a Tirana ASN when she's meant to be in Bath.

~second-remote-tool | Our ScreenConnect plus someone's Splashtop on the reception PC.
= tool-agreed | X-ray vendor. In the contract, annex C. Practice manager has the vendor's number.
- | Left as is.

- | Tower dump, plain version.
signins-apart | Handset for the push approvals pings masts by Lahore. The notebook pings a Cox modem in Tulsa.
? | Same user, same minute, 340 days.
- | Somebody owes somebody an apology.

~signins-apart | Push phone in Lahore, notebook in Tulsa.
= network-explained | Eid. Three weeks' leave, out-of-office on, notebook idle in the drawer at 0 percent.
- | Approval he pressed was for the canteen app.

- | Facility rounds, Wed 3 a.m.
same-device-as-other | Storage cage 88. Humming. Eighteen lids, one power meter about to melt.
? | Tenant per lease: the quiet QA girl.
referral-chain | Who brought her in? Lonnie. And Lonnie is the one suspended on Monday.
- | Breaker left alone.

~same-device-as-other | Storage cage 88 hums. Eighteen lids.
= sharing-explained | Loaner pool. Ours. Moved down there when the roof leaked; asset man forgot to tell the rounds.
- | Sign on the cage now.

- | Bank fraud room, employee side.
payee-churn | Direct deposit: Chime, then Wise, then Payoneer, then Chime with other digits. Nine weeks.
crypto-or-third-party-payment | The third was titled to a vape store.
- | She calls it "shopping around".
- | Frozen.

~payee-churn | Two account changes ahead of the first payday.
= payee-confirmed | Her credit union got bought, numbers were migrated, twice; letters from both, her name on each.
- | Ha, mine too.

- | UPS store, franchisee on the line.
forwarder-address | "Box 114? Forwarding client. Eleven names on the card."
pickup-by-other | "Comes a gal with a stroller, no baby. Just parcels."
- | Our hire is a Mr Quist.
- | He "loves the onboarding so far".

~forwarder-address | UPS store as home address. Hmm.
- | Quist, warehouse lead.
= address-confirmed | Lives in his RV, bought last year; the campground's ledger and his insurer both have the lot number.
- | RV-life guy. Great stories.

- | NOC chatter, pasted.
many-countries | "dude's in Oslo" "no Ashburn" "now it's Hanoi" "lol"
hosting-address-noted | "every one of em a rented server, whois says so"
? | "manager said he's in a cabin w/o internet"
- | "cabin has a /24 then"

~many-countries | "she's in Oslo" "no Dallas" "now Singapore"
= network-explained | "guys. that's Zscaler failing over. look at your own ip" "oh" "OH"
- | "delete this thread"

- | Van log, last entry.
address-change | Stop 41 cancelled by consignee, new stop: self-storage, gate code texted.
pickup-by-other | At the gate a guy on a moped. Wrong surname. Right code.
- | Gave it. Feel bad.
- | End of shift.

~pickup-by-other | Stop 41: guy on a moped took it.
= | He's the consignee's carer. Been on the account's notes since 2021, I only had the handheld, not the notes.
- | Feel better.

- | Bodycam transcript, civil standby, abridged.
- | "Ma'am whose are these?"
signins-apart | "They belong to jobs. The people of the jobs are not here. I'm like a garage."
same-device-as-other | "All on my Xfinity, yes, all fourteen."
crypto-or-third-party-payment | "They pay me in USDT and gift baskets."
- | "Good baskets."

~several-jobs | Two paychecks. Same Friday. Two EINs.
= discrepancy-explained | We split in two companies on the first. Everybody got two that month.
- | Memo from the CFO explains it in six lines.

- | L1 to L2.
keep-awake-tool | Caffeine-type exe. Renamed "svchost32". 23.9 h/day awake.
- | User: "huh".
remote-control-tool | Inbound VNC right behind it. Listens on all interfaces.
- | Escalating.

~keep-awake-tool | Caffeine exe found.
= tool-agreed | Wallboard PC. It must not sleep. Label on the monitor says so in red.
- | Didn't read the label. De-escalating.

- | Telco fraud ops to us, off the record.
phone-rented | That mobile is one of 600 in a SIM rack in Rotterdam. Texts by the penny.
- | Rack pays its bill.
persona-collision | On it, in one week, codes for your payroll, two other payrolls, three dating sites.
- | You didn't hear it from me.

~phone-rented | Number sits on a list of SIM racks, says the tool.
= discrepancy-explained | Recycled. Ported out of the rack in January; carrier's port record; she got it with her new contract in March.
- | Rang it, she picked up in the bath.

- | Colo tech, smoke break.
remote-desktop-use | "Your guy? He's row C, a Mac mini with a sock on it. Pays yearly."
- | Sock against dust.
? | "Never been to Reno. Told me he's never been to the States."
- | I bought the man a coffee.

~remote-desktop-use | Mac mini in a colo under her name.
= tool-agreed | Build server. Company card paid it, PO 8841. She's the release manager, duh.
- | Sock included.

- | Asset return, week 40.
kvm-hardware | Came back with a PiKVM still hot-glued to the lid.
- | Nice soldering.
data-taken | Browser: 80 uploads to a free locker, all ours, all .dwg.
- | In the evidence locker, shelf 2.

~kvm-hardware | Came back with a capture dongle in the dock.
= | Mine. I'd used that dock for the town hall stream and sent it to her by mistake.
- | Chain of custody: Derek's car.

- | Freight forwarder, sanctions desk, in English so you can use it.
requests-laptop-reship | Your notebook is on a manifest to Khabarovsk, declared as "used lamp".
sanctioned-link | Payer of freight is on the EU annex since June.
- | It does not fly.
- | Kind regards, desk 3.

~requests-laptop-reship | Notebook is on a manifest to Nuuk.
= | Correct. She counts narwhals for you. Your own order form.
- | It flies at six if the fog allows.

- | Condo board secretary.
pickup-by-other | Mailroom cam: the super hands 9C's boxes to a man with a duffel, every second Tuesday.
- | 9C's tenant "works for you people".
place-conflict | To the board he gave Miami as main home. You have him in 9C.
- | Bylaws attached for whatever reason.

~pickup-by-other | Mailroom cam: box to a man with a duffel.
= | 9C himself. Shaved head since the charity thing; I stood next to him, I held the clippers.
- | Raised 900 dollars.

- | Sysadmin diary. Not official.
timezone-mismatch | Cron jobs he sets: all in +0900. Scratch notes: +0900. Birthday wishes: a day early.
- | Contract: Halifax.
vpn-location-mismatch-noted | Slip of the VPN at 16:02. Yanbian. Back at 16:03.
- | I didn't sleep.

~timezone-mismatch | His cron jobs all run in +0900.
= discrepancy-explained | Server's in Tokyo. I set that. Five years ago. Sigh.
- | Slept fine.

- | Rail operator, signalling docs, remote reader.
document-opened-elsewhere | Watermark beacon: drawing 7 unfolded in Minsk. Hired for Crewe.
- | Union rep present at the talk.
evades-personal-questions | "I'd rather we talk about the drawings." Seven times, rep counted.
- | Talk adjourned.

~document-opened-elsewhere | Beacon: drawing 7 unfolded in Minsk.
= | The tender copy. Bidder's own man, registered, NDA 14. Nothing to do with our reader.
- | Beacons need labels.

- | Ops huddle 08:15.
signins-apart | Laptop GPS: barn, Kentucky. Passkey: phone in Phnom Penh. Voice: whoever.
- | Huddle over 08:19.

- | Ops huddle 08:15, other team.
- | Two starters. Both badges work.
- | Parking full by half past.
- | Bring umbrellas.

- | Kiosk guy, quoting.
pickup-by-other | "Lady shows me three different names and takes three computers."
- | "I say wow, lucky day."
- | "She says it's her sons."
id-altered | "One of the three cards had the picture glued, I felt the edge."

~pickup-by-other | "Lady shows me the name of a man and takes computer."
= sharing-explained | Power of attorney. We have it, kiosk has it, son broke both wrists at judo.
- | Wrists healing.

- | Helpdesk handover, Sunday.
first-day-recon | New hire, hour one: net group /domain, arp -a, a zip of the wiki.
- | Asked us to reset his code app "again".
signins-apart | Code app sits on a phone that roams in Primorye; his desk is Leeds.
- | Handed over at 20:00.

~signins-apart | Code app phone roams in Oman, desk is Leeds.
= network-explained | Her dad flew off with the wrong phone. Same cases. He couriered it back; stub here.
- | Reset once.

- | Parish newsletter editor, odd source, I know.
same-device-as-other | She did a piece on "our local man with 40 computers who helps the unemployed abroad".
? | Picture on page 2. Our logo, third from left.
- | Lovely layout.

~same-device-as-other | Picture on page 2: forty computers in one man's garage.
= sharing-explained | His museum. Commodores, Ataris. Open on first Sundays; I took the kids.
- | Three euros, worth it.
