# Whose name, whose money, whose machine, 11
- | Found in the minutes of a parish council, item 9, "the clerk's computer".
- | Cllr Webb: who is it that answers our e-mails?
shared-account | Chairman: the clerk has "delegated" to a young man in Colombo, who has been clerk in all but name since Lent.
- | Cllr Webb: and do we pay him? Chairman: we pay the clerk.
- | Resolved to ask the clerk, in person, with a witness.

- | The registrar of seafarers writes as follows.
support-document-altered | Certificate of competency 118-C is known to us only as a gap in our ledger; no person was ever given it.
id-forged-issuer | The discharge book shows a perforation pattern we've never used.
- | We retain both. You may keep the envelope.

# honest
- | The same registrar, a month on.
support-document-altered | Certificate 204-F was unknown to us on the 2nd.
discrepancy-explained | It had been entered under the maiden name; our error, the holder passed and is qualified.
- | Please convey our regrets to the mate.

- | On-call diary, hospital IT, full moon.
signins-apart | 02:00 dictation laptop in Ward 5 Glasgow, dictation account from Karachi.
- | Ward sister confirms that nobody's dictating, they're all asleep or being sick.
shared-account | 02:40 the registrar admits on the phone he "gave the typing" to a firm he found on a forum, with his token in an envelope.
- | 03:00 toast.

- | Trade school, guest register of employers.
- | Firm asks about "our" graduate Lorenz.
school-denies | We've never had a Lorenz in any of the mechatronics years.
id-owner-denies | We do have the Lorenz whose number he quotes, as an evening student in pottery, and he's furious.
- | Pots by Lorenz available in the foyer.

- | I fix boilers in the block; I get about.
kvm-hardware | Nice lady, eight floor: each laptop of hers has a wee extra box screwed on which films the screen and pretends to be a mouse.
- | Said it was for her nephew's school.
pickup-by-other | While I was bleeding the radiator three couriers came, and she was three other people.
- | Radiator's fine.

# honest
- | Nine floor, other lady.
pickup-by-other | Courier gave a work laptop to a man in a towel.
sharing-explained | Her husband; wedding photo on the wall, his card was scanned, and she called the depot herself to confirm.
- | Towel noted by courier, unasked.

- | Procurement fraud, one-page brief for the minister.
- | The unit has 70 posts.
id-owner-denies | Eleven holders, when visited, were a class of schoolchildren whose cards the headmaster had collected "for a trip".
crypto-or-third-party-payment | All eleven salaries went into one account, whose holder is the wife of the unit's supervisor.
- | The minister asked for the trip to take place anyway.

- | Support macro didn't fit, so I wrote by hand.
- | User: "my account is stolen by my tenant"
identity-borrowing | User: "he said give me your passport and face for five minutes, I pay the internet bill"
account-swap | User: "now he drives with my name and my stars, and I can't log in"
- | Me: I'm sorry to read this.

# honest
- | Hand-written again.
account-swap | User: "my wife drives on my profile some days"
sharing-explained | It's a registered dual-driver profile; both licences are on it, both faces passed this morning.
- | Me: have a good day, both.

- | Overheard in the lift by our lawyer, thus inadmissible, thus here.
several-jobs | "I'm on my fourth laptop, the fourth one pays best, and for the first two I've got a kid."
- | Lift went to P2.
keep-awake-tool | "The other ones I hang on a desk fan with a string to the mouse."
- | The speaker is our lead for reliability.

- | Village bank, one counter, one manager: me.
- | A stranger opened nine accounts by proxy on market day.
id-altered | Nine identity cards of nine people, and the thumbprint is the same thumb on all nine; it has a scar like a comma.
same-photo-as-other | Two of the photographs are of a single man with and without cap.
- | I served him coffee and rang the district.

# honest
- | Village bank, the week after market day.
same-photo-as-other | Two more forms, one face.
trouble-explained | The photographer's machine had printed the first customer twice; both women came in again with their own.
- | District thanked me for not ringing.

- | Debt counsellor, free of charge, Thursdays.
- | My client earns 1,400 as a cook.
id-number-mismatch | On the pension statement under her number there's also a "systems architect" with 7,000 a month, in a city which she's never visited.
- | She laughed and then she wasn't laughing.
id-owner-denies | She signed an affidavit with me that it isn't her; I'm writing to the architect's employer, which is you.

- | Bad news travels by Teams.
- | "Sit down first."
peer-report | A CISO friend at a hospital group told me our Gareth was marched out there in January, under "Gavin".
sanctioned-link | His Gavin bank account leads to a front firm on the OFAC page.
- | "I said sit."

- | I'm a translator of stamps and seals; yes, it's a job.
id-altered | The seal on the ID goes under the laminate and yet over the photograph, which no seal in that country can.
- | A lovely puzzle.
id-data-mismatch | Town of issue was merged away in 1996; the card's from 2011.
- | My fee is 40.

# honest
- | The translator of seals had one for me to be kind about.
id-data-mismatch | Town of birth exists on no map.
discrepancy-explained | Dammed in 1974, it lies under the lake; the archive sent its register of births, with her in it.
- | 40 again.

- | Loading bay, text to my boss.
- | hey boss the ny guy again
requests-laptop-reship | now he wants us to pull the box off fedex n send to "logistics partner" in el paso near the bridge
requests-laptop-reship | wait now NOT el paso, some uncle in laredo, he says asap
- | im on break

- | Contract lawyer's red pen, margin of a returned agreement.
- | "Signed where?"
document-opened-elsewhere | Signature certificate puts the signing at an address in Shenyang, six minutes after he told us he's at his kitchen table in Ohio.
address-change | And his home address has been struck and replaced by hand with "c/o M. Banner, Unit 40".
- | "Not accepting this."

# honest
- | Red pen, another agreement.
document-opened-elsewhere | It was opened in Nairobi, whereas he lives in Hamburg.
discrepancy-explained | He'd asked his sister, a lawyer in Nairobi, to read it first and told us of it on the Tuesday; her letterhead reply is attached.
- | Countersigned.

- | Little league treasurer is my hobby, payroll's my trade, I see cheats in both.
crypto-or-third-party-payment | Umpire fees: three fellows' cheques are endorsed over to Coach Barb's husband.
- | Nobody's ever met the three.
id-owner-denies | One's a real guy: my dentist; he's never stood behind a plate, and he said so with his fingers in my mouth.

- | SOC to HR, "not urgent but kind of".
machine-emulated | The laptop that says it's a laptop is a VirtualBox in a trench coat.
hosting-address-noted | It lives at a cheap server landlord's in Bucharest.
first-day-recon | It spent its first morning asking our directory who has access to payroll.
- | OK, it's urgent.

# honest
- | SOC to HR, "really not urgent".
machine-emulated | Laptop of the new architect reports as virtual.
tool-agreed | She's on our own VDI pool while the real one is on back order; ticket 771, approved by both of us, I forgot.
- | Sorry.

- | My aunt's estate agent blurts things.
- | "That flat? Let to a company."
forwarder-address | "It's only a letter slot really; a lad scans what comes and posts the machines on."
- | I gave her your list of home addresses to look at.
same-device-as-other | "Oh, and they've one tablet on the sill for all of them to clock in with, sweet, isn't it."

- | Regional court bailiff, visit protocol.
- | 10:00 rang.
place-conflict | 10:05 debtor's wife says he lives in Brno; his firm has him in Olomouc; he told me by phone of Jihlava.
- | 10:20 seized one television.
several-jobs | 10:30 on the table three companies' laptops were open with the one man logged in on each.

# honest
- | Bailiff, another visit.
several-jobs | Three employers on the wage slip sheet.
discrepancy-explained | All of 4 hours a week each, school bus, church and museum; each one knows of the others, I rang.
- | Seized nothing.

- | Two sentences from the widow, on a card with lilies.
id-owner-denies | "My husband, whom you thank for a good first quarter, died in 2017."
- | "Please take him off your mailing list and out of your office."

- | Summer camp director, hiring counsellors.
refuses-id | Wouldn't show her licence on video "because of how I look on it".
- | I told her how I look on mine.
test-substituted | The lab says the one who came for the drug cup under her name was six foot and a Kevin.
- | Canoes need two counsellors, we had one.

# honest
- | We did find the second one.
refuses-id | Kept putting off the licence for a week, without saying why.
id-verified-in-person | Drove up on the Sunday with licence and birth certificate, I held both, the sheriff's clerk stamped the form.
- | Canoes saved.

