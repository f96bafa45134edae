# Whose name, whose money, whose machine, 4
- | Revenue Canada desk, Sudbury, second coffee.
id-number-mismatch | SIN starts with a 9, which we give to temporary people, yet he swears that he is third-generation Sudbury.
- | T4 went to the wrong Roy.
id-owner-denies | The Roy whom it reached is a taxidermist and says, "eh, never wrote a program, I stuff moose".

- | Kontrollbericht, in my English.
- | The room was announced as office, it was a cellar with a ventilator.
remote-desktop-use | On the shelves stand sixty portable computers, each is driven by somebody who sits elsewhere in the world.
kvm-hardware | To every third one hangs a black small device with network plug, which reads the screen out.
- | The lessee offered me dates.

# honest
- | Fraud score 91, sent to me for eyes.
same-device-as-other | Applicant's browser print equals that of someone who applied in February.
sharing-explained | February's someone was her wife, they have the one family computer in the hall, both of them waved at me from it.
- | Score overruled.

- | Bricklayers' benefit fund, Ohio, phone memo.
- | Brother Hank wants to know why he can't draw unemployment.
id-owner-denies | Because he is, on paper, a data engineer for you folks, and Hank can't even work the fund's website.
- | He found out at the counter with folks behind him.

- | Courier depot supervisor, Tallinn harbour.
requests-laptop-reship | Customer's third e-mail of the day, now it's to be handed to a trucker called Vova at the ferry.
- | First e-mail said sister, second said colleague.
address-change | On Monday the order still read Pärnu road 6, since Tuesday it is a container yard, and the goods were already rolling.
- | I parked it in the cage.

- | From the inbox of a small museum.
- | We hired her to digitise beetles.
shared-account | Turns out her nephew, thirteen, has been doing the beetles after school, and very well.
- | She says she "supervises".
data-taken | What worries me more: the whole scan archive turned up in a drive folder that's hers and not ours.

# honest
- | Two-minute panic in finance.
payee-churn | New hire changed her account three times inside one week.
payee-confirmed | Bank merger; both institutions wrote that old, interim and new number are hers alone.
- | Panic over, biscuits.

- | Depot radio log, Brisbane, arvo.
pickup-by-other | Sheila in a mask grabbed Dazza's laptop off the ute, reckons she's "his PA".
- | Dazza's on ninety k, PA my foot.
forwarder-address | The joint's a self-storage shed, roller doors, no dunny, nobody kips there.

- | Case conference, hospital trust.
support-document-altered | GMC number on her paper belongs to a vet who was struck off... a vet, on a doctors' register? No: the register doesn't have it at all.
- | Medical director put down his sandwich.
id-altered | The date of expiry has been overtyped; through the light you see the old one, 2012.
- | Off the rota with immediate effect.

- | WhatsApp of the night-cleaning crew, given to me by Fatou.
- | "who is Jean-Baptiste"
- | "nobody, he's on the list for the boss wife to buy shoes"
crypto-or-third-party-payment | "true, his money goes on her card, I saw the paper in the bin"
- | "delete this"

# honest
- | Door-to-door check, valley road.
place-conflict | To HR she said she lives in Sion, to the doctor in Sierre.
discrepancy-explained | Weeks in Sion at the flat, weekends at the parents' in Sierre; both rental and registry papers were laid before me.
- | Gave me an apricot.

- | Threat intel bulletin reader, one-woman team.
handle-listed | His Discord tag with the underscore is on page 3 of the Bureau's annex, underscore included.
address-on-list | His Monday login came off a subnet that the bulletin lists too.
- | Printed it, no one believes screens.
internal-record | And look at that: our own case 2022-07 has him already, closed as "fraudulent, left".

- | Interview room, job centre; I interpret Vietnamese.
id-rented-or-borrowed | He told me in the corridor that the card's his landlord's and costs him a fifth of the pay.
- | In the room he said nothing of it.
- | I interpret what's said in rooms.

- | Recruitment fair, stand B12.
shared-contact | Four students' forms from the same morning, one mobile, ends 0177.
same-photo-as-other | They hadn't even bothered to swap the passport picture.
referral-chain | "Who sent you?" All four: Mr Silvan. Mr Silvan is the fellow legal is looking into.
- | Ran out of pens by three.

# honest
- | Stand B13, same fair.
shared-contact | A shepherd and a florist gave me one mobile between them.
sharing-explained | Father, daughter, mountain hut, single handset; the hut warden vouched and so did the phone bill.
- | Hired the florist.

- | Systems auditor, third airport this week.
- | Ghost hunting: payroll minus door swipes.
shared-account | Eight staff swipe within the same four seconds, each dawn, by what must be a single hand with a deck of cards.
crypto-or-third-party-payment | Five of these get their wages on the plastic of the shift leader's wife, branch in Ostrava.
- | Shift leader asked whether I like hunting. I do.

- | Hotline 24, call 3, female, whispering.
- | "I work beside him at the bureau, I don't want trouble."
several-jobs | "He's got a second headset for the second firm and a third in the drawer for the third."
persona-collision | "Last week he answered our boss with the other firm's greeting."
- | Caller rang off when a door went.

- | Deposit box hall, an elderly banker remembers.
payee-churn | "Young man changed where his wages should go more often than his collar: four in a month."
phone-other-name | "I telephoned the number given and a machine said I'd reached Pilar's Nails."
- | "We used to know our customers' dogs."

# honest
- | Hmm about the landline.
phone-other-name | Number he gave is listed under "Gasthof Krone".
sharing-explained | He rents room 9 there by the year, the innkeeper confirmed it and put me through to him.
- | Innkeeper recommends the trout.

- | Helpdesk haiku club, just kidding, ticket 60312.
signins-apart | user's phone approves the push from Minsk, user's laptop sits in Denver, user says "I'm at the dentist in Denver"
- | asked dentist's name, got silence
first-day-recon | user's first command on day one: net group "domain admins" /domain
- | escalated

- | Interim HR, castle hotel, off season.
- | Ten seasonal chefs, none of whom the kitchen has seen.
id-owner-denies | Called three of the ten through the consulate; each one's at home and hasn't applied anywhere.
same-resume-as-other | The ten letters praise "your esteemed castle, dear bakery".
- | The general manager has stopped returning my calls.

# honest
- | Chef eleven was real.
id-owner-denies | First call to the number in the registry, a man says it isn't he who applied.
discrepancy-explained | That was the father, same first name; the son rang back, and he's the one, with birth record and passport.
- | Makes a decent risotto.

- | Security guard, gate 2, my pencil report.
different-person | Man who showed up for induction ain't the one that came for interview, that one had tattoo of swallow on hand.
- | Asked him about swallow. "It flew away," he says.
refuses-id | Wouldn't take the passport out of his coat, said I'm only a guard.
- | Turned him about.

- | Extract of a divorce file (with the lady's consent).
several-jobs | Exhibit C: five contracts of employment, one husband, overlapping by fourteen months.
shared-account | Exhibit D: transfers to "Gopal, for doing the Zurich job", each fortnight.
- | Exhibit E is about the boat.

- | Post office inspector, Nebraska.
forwarder-address | "Unit 9" is a gravel pit with a mailbox on a post.
- | A heron lives there.
pickup-by-other | Every noon a Subaru with out-of-state plates empties the box; driver's name matches none of the addressees.

# honest
- | Our cloud alarm on the new dietician.
hosting-address-noted | Her sessions come out of a hosting company's block.
network-explained | It's the hospital's proxy, hosted since the move, and the network lead sent me the range.
- | Dietician wanted to know if she should eat less cloud.

- | Apprentice on the service bench, Lyon.
- | A laptop returned for cleaning, crumbs and so.
keep-awake-tool | In the USB was a thing like a thumb, it makes the arrow dance so it never sleeps.
remote-control-tool | On the disk: a service which lets in a stranger without asking, started at boot, since the first evening.
- | The fan I cleaned also.

- | Deputy sheriff, conversational.
- | Y'all asked who lives at the Miller place.
forwarder-address | Nobody since the tornado, but the FedEx boy leaves three, four computers a week on that slab.
id-number-mismatch | And the Social your fella gave? Ran it as a favour. Comes back to Earlene at the diner.
- | Earlene's fixin' to sue somebody.

- | Gaming company, community manager, drawn in by accident.
account-swap | Player "Vex" offers 200 a month for any American's verified developer account.
identity-borrowing | In the other channel he asks for "your ID selfie, your SSN last 4, I do the rest, passive income".
- | Vex turns out to be our own contractor. Same typo, same cat.

# honest
- | SOC Lisbon, handover to SOC Austin.
many-countries | One badge, four countries, five days.
discrepancy-explained | He's the band's sound man on the summer tour; boarding passes, leave slip and hotel bills match day for day.
- | Nothing else. Goodnight.

- | Chaplaincy payroll. Yes, chaplains get paid.
- | The "assistant organist" draws 1,900 and we've no organ.
crypto-or-third-party-payment | It goes to an account in the sexton's fiancée's name.
- | Bishop informed, bishop sighed.

- | From a probation officer, shared under the protocol.
peer-report | Please note that the county jail lists your remote tester as an inmate since last fall.
id-owner-denies | The inmate says a cellmate's cousin bought his name for a carton of noodles and that he's never met you.
- | Visiting hours are on Saturdays.

- | Kitchen-table fraud talk, Cape Town, power cut, candle.
- | My sister runs a nail bar and a bank account.
crypto-or-third-party-payment | For the bank account she takes pay of two gents from your company and sends on seven-eighths.
id-rented-or-borrowed | One of the gents is my own ex, who lends his ID book and hasn't touched a computer.
- | I'm only saying it because he owes me.

# honest
- | Bookbinder, workshop course, new apprentice.
support-document-altered | Her diploma had a visible seam and one corner in newer paper.
school-confirmed | College in Leipzig pulled the ledger: graduated 2017, distinction, repaired copy issued after the cellar flood.
- | I'd have done the seam better myself.

- | Statement by "Ref 2", recorded with leave.
referee-same-voice | "Look, I'm the applicant's cellmate from uni, I did the first reference too, in a deeper voice."
- | "He paid me in noodles as well."
- | Ended 15:07.

- | Lorry firm, tachograph office.
id-photo-mismatch | Driver card shows a man with one eyebrow; the one in the cab has the usual two.
shared-account | Card of that man was in three lorries on Sunday, one of them in Spain.
- | The lorries don't mind.
work-permit-refuted | Ministry about his A1 form: "not issued by this institution, number freely invented".

- | End-of-month grumble, payroll Düsseldorf.
prepayment-demanded | Now the new one wants an advance of two months before he's sent even one tax form.
payee-churn | He's also given me his fourth bank since the carnival.
- | And none of you will answer my e-mails about it.
crypto-or-third-party-payment | PS: the fourth belongs to an "Igor & Sons".

