# Thirteenth series: onboarding week, day by day; managers, mentors, payroll clerks; quiet indirect wordings.

- | Day 1: badge printer jammed, coffee good.
signins-apart | Day 2: machine in Jelgava by its own Wi-Fi, single sign-on from Rotterdam by somebody with his token.
tool-agreed | Day 3: Rotterdam was our architect testing his rights with him on the line, change request 5531.
- | Day 4: first bug fixed.

- | Mentor's log, week 1, new analyst Perpetua.
- | Shy. Writes better than she speaks, as half of us.
output-swing | Thursday's report might have come from another person altogether, commas, vocabulary, everything.
discrepancy-explained | The communications team proofreads all Thursday reports, I had forgotten that we do this.

- | Payroll, cut-off 17:00.
payee-churn | 16:52, mail from new man: new account please, the second since Monday.
- | I phoned him on the contract number instead of replying.
discrepancy-explained | He had misread his own IBAN off a cracked card; branch stamped the right one for him by noon next day.

- | From the dock office.
own-device-insisted | He handed our tablet back, says he works on nothing but his own.
tool-agreed | Ours can't be used with a hook for a hand; his has straps and the union and IT signed for it.
- | Enrolled, locked, encrypted.

- | Lab manager, week two.
first-day-recon | Her first act was to list every share and printer on the domain.
- | I choked on my tea.
tool-agreed | I had written in her plan "map the shares for the audit", line one. Me. I did.
- | Sent her a card.

- | Warehouse tablets, incident sheet.
- | What: screen moves with nobody there. When: 03:00.
remote-control-tool | Who: unknown; how: through a remote viewer that sat on it since the day it left stores.
- | Follow-up: vendor's night patching, known to stores and not to us, contract annex C.

- | Our Doha office, on Ramadan hours.
hours-refused | The new man could not be had between noon and six.
discrepancy-explained | Reduced hours by law there; our own HR had told everyone but us.
- | Iftar invitation accepted.

- | Manager of a helpdesk for elevators.
shared-account | Colleague swears he heard two voices closing tickets with the same login.
trouble-explained | He has a habit of reading the caller's lines aloud in the caller's voice. We made him demonstrate it.
- | Does an excellent Mrs Petrakis.

- | Translation memory server.
data-taken | All her glossaries landed in a personal drive on Friday.
tool-agreed | Freelance contract gives her that copy, §6, and the client agreed.
- | §6 is badly drafted though.

- | Letting agent for staff flats.
- | New tenant asked for a second key for "my interpreter".
sharing-explained | The interpreter is his wife, married at our own town hall, and it says so on the lease.
- | They bought curtains.

- | Salary office, church province.
crypto-or-third-party-payment | Beneficiary on his slip: an association in Lomé.
discrepancy-explained | Missionary brothers are paid so by treaty with their order, bursar's office confirmed beneficiary and name.
- | He asked only for boots.

- | Team lead, ski-resort IT, week one.
kvm-hardware | There is a matchbox-sized gadget on his HDMI that phones home.
trouble-explained | It's the flat's TV stick, his landlady had plugged it through the monitor. Landlady on the phone, mortified.
- | He's never watched it.

- | Sponsor's diary for the refugee intern.
- | 1. Came. 2. Slept in the chair. 3. Nobody woke him.
background-check-clear | 4. Federal screening result arrived, nothing found.
id-verified-in-person | 5. Aliens' office lady compared him with the card in my presence and let him keep the pen.

- | Desk neighbour's witness, for whoever's asking.
several-jobs | He takes calls in the stairwell for another outfit, "yes I'm full time with you" he said to them.
discrepancy-explained | It's his father's firm being wound up, liquidator's list has him till the 30th and our boss knew.
- | Don't like being asked, for the record.

- | Welfare officer, submarine cable ship.
many-countries | Cabin laptop has been seen in Brest, Gibraltar, Djibouti and Colombo, all in one rotation.
network-explained | Ship's been laying cable past each of them, log of the bridge.
- | His mum gets postcards.

- | Onboarding buddy here.
- | The lad can't say "r" and won't talk in big meetings, no matter.
local-knowledge-shown | Over lunch he told which bakery in his quarter burnt, who set the fire, and how the 12 gets round the roadworks.
- | Funny as anything one to one.

- | Mail room.
requests-laptop-reship | A message: "to my uncle's petrol station, he's always open, I'm never home".
equipment-received-in-person | We said no, come yourself, he came with his card at six in the morning, no fuss.
- | Uncle sent oil.

- | Mail room, other day.
address-change | Label says Mill Lane, ticket from last night says Priory Court.
discrepancy-explained | Council's had them moved for cladding, order pinned on the door of Mill Lane, housing desk confirmed Priory Court.
- | Second van.

- | Nursery, week 1.
- | She sings instead of calling.
camera-on-and-same-person | The woman who sang on the video in March is without doubt the woman singing in room Blue.
- | Kids queue.

- | Night auditor of a motel chain, week 2.
remote-desktop-use | He doesn't work on our box at all but on a machine someplace, through a window.
tool-agreed | Chain-wide hosted desktops since April, nobody told security of the motel. Security of the motel: me.
- | Ice machine is broken as well.

- | Gate book, cement, week 2, left a bit open.
timezone-mismatch | Punches in by app at hours when the plant's asleep.
- | "Clock in the phone's daft," says he.
met-in-person | Shift boss sees him every day at six.
- | IT never found out what's with the phone.

- | Records clerk, week 3, left a bit open.
phone-unreachable | His emergency number rings into the void.
- | He says it's his mother's and she's hard of hearing.
- | Ask again after the holidays.

- | Greenhouse IT, left a bit open.
second-remote-tool | Two helpers too many were found on her notebook, both removed.
- | Bought used from a cousin's shop before we gave her ours, she guesses.
- | Wiped and reissued; nothing since.

- | Spoilt: the mentor believed it for a month.
- | Poor internet, he'd said, hills, and I know hills.
keep-awake-tool | A thing drew little circles with his cursor from nine to five, and not one file was touched.
- | Provider: fibre, in perfect order, in the flat plain.

- | Spoilt: the payroll clerk's version.
- | "My account's under review because I'm foreign," and I felt for her.
crypto-or-third-party-payment | So I paid to what she called her sister; that sister draws four salaries of ours.
- | No sister, says the consulate.

- | Spoilt: the mail room's version.
- | "I've broken my leg, could my neighbour take it?"
pickup-by-other | The neighbour took it, and the next one, and one for a man we've never heard of.
- | The hospital had no leg.

- | Cook on an oil rig, day 3.
network-explained | His traffic pops up in Stavanger because everybody's on that rig does, chief of comms drew it for me on a napkin.
- | Pancakes on Thursday.

- | Tax adviser's trainee.
id-number-mismatch | Revenue wrote: this number is for a person deceased in 2004.
discrepancy-explained | His late grandfather, same name; clerk had taken the wrong card from the family folder, his own went through.
- | Condolences, late.

- | Hangar 2.
equipment-received-in-person | Gave him the torque set and the pad at the counter, checked his badge against his passport first.
- | He polished the counter.

- | Tile factory's first blind dispatcher.
synthetic-voice | Customers write in to ask whether we've put in a talking computer.
tool-agreed | They hear his screen reader leak through the headset, we bought him one that doesn't.
- | Complaints down, sales up.

- | Head of payroll closes the year.
payee-confirmed | Of my eleven odd accounts ten are joint with a spouse, and the eleventh was hers with the hyphen left out, all by bank letter.
- | Nothing to report. Merry Christmas.
