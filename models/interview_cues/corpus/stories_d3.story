# Whose name, whose money, whose machine, 3
- | Benefits office, Wrexham, open-plan, radio on low.
id-owner-denies | Claimant Ms Pugh lost her housing money because the computer says she does DevOps for forty-six thousand.
- | She sorts eggs at a farm and hadn't heard the word.
- | I printed the employer's submission for her.
id-number-mismatch | NI number on the submission hers, date of birth a man's from '94.

- | Me, the new trainee in HR, first solo check.
id-altered | He tilted the card and the eagle didn't shimmer, it just lay there like a beer mat.
id-forged-issuer | Did the sum on the machine-readable line three ways; last digit should be a 4, his is a 9.
- | My supervisor took over with a cough.
disconnects-when-challenged | "Would you read me the number on the back?" and the picture went away for good.

# honest
- | Filing clerk at the abattoir, Mrs Tóth's folder.
id-altered | Her tax card had a visible line of glue across the middle.
id-verified-in-person | Took the bus with her to the tax office; they pulled the original, and issued a fresh one while we waited.
- | Washing machine, she said, and blushed.

- | Facilities, lost property and keys.
- | He never collected his locker key, nor his welcome cactus.
avoids-in-person | Eight invitations to the building, eight relatives in hospital.
signins-apart | Badge system has his tablet in Aarhus while the chap himself logs on out of Harbin.
- | Cactus is on my sill now.

- | Telecom shop assistant, Kaunas, witness to police.
- | Bought thirty prepaid SIMs at once, in cash, asked for "different endings".
alias-used | For each he had a passport photo page on his mobile, another surname on every one.
- | I sold them, I get commission.
shared-contact | Police say five people who applied at the same bank had given one of those numbers.

- | Agency back office, margin notes beside the timesheets.
several-jobs | 8 h with us, 8 h with the insurer, 8 h with the ferry line, all on one Wednesday. There is no twenty-fifth hour.
- | Each signed by a different line manager.
shared-account | On the ferry line's calls it is his flatmate who answers to the name.

# honest
several-jobs | Pay system of our sister firm holds the same man, full time, same months.
discrepancy-explained | It's our sister firm's ledger that pays on our behalf, one contract, one wage, as their accountant wrote back.
- | Nobody told payroll about the merger.

- | Voicemail, transcribed, 48 seconds.
requests-laptop-reship | "Hey, it's about the Mac, I'm not home, give it to Walter in Tucson, he'll know, Walter with the truck."
- | "Also tell Diane thanks."
- | There is no Diane here.

- | Trainee customs broker, my first puzzler.
- | Invoice said "used toys".
kvm-hardware | Toys were eighteen little boards with HDMI in, network out, addressed to the house where your staff's computers stand.
- | Boss told me to note it and have lunch.

- | Diary of a landlord, two-family house, New Jersey.
- | April: new tenant, pays early, no furniture.
pickup-by-other | May: my own mother-in-law was asked over the fence to sign for "Mr Chen's" package, five dollars.
remote-control-tool | June: fixing the boiler I saw a screen typing an e-mail with no hands near it.
- | July: I rang the number on the sticker, which was yours.

# honest
- | Delivery to the lighthouse keeper's cottage, no number, no street.
forwarder-address | System says the place isn't a dwelling but a mail drop.
address-confirmed | Harbour master took me out by boat: she lives there, name on the door, washing on the line.
- | Seasick, but convinced.

- | Chess club treasurer, by day I do fraud at a bank.
payee-churn | Customer's employer sent pay to a savings book, a week later to a card, a week later to an online purse.
crypto-or-third-party-payment | The purse is topped up for a Ms Ri, who isn't the one on the contract.
wallet-listed | Ms Ri cashes out to a chain address Chainalysis marks red.
- | Passed it over the wall.

- | Town registrar, handwriting, blue ink.
support-document-altered | The marriage certificate that was shown to you carries my signature from a day on which I lay in hospital.
- | I am flattered by the likeness.
support-document-altered | We use watermarked stock since 2003; yours is from a copy shop.

- | Slack, #it-whispers.
- | anyone else getting chills from desk 40?
keep-awake-tool | desk 40 has been "active" for 61 hrs straight, the same scroll up scroll down
second-remote-tool | teamviewer AND dwservice AND parsec on it, all installed in the one coffee break
- | lol desk 40 is us next if mgmt sees this

# honest
- | #it-whispers, later.
second-remote-tool | the training laptop has three remote thingies
tool-agreed | that one's the classroom image, Bogdan put all three on for the course, it's in the wiki
- | k thx bogdan

- | Pension fund, letter to employer.
id-number-mismatch | Contributions booked to a number we gave in 1987 to a Mr Abel, now drawing his old-age pension.
id-owner-denies | Mr Abel was asked; he breeds canaries and denies any post with you.
- | Please state the true insured within two weeks.

- | Mystery of the six Marias.
same-resume-as-other | All six cite "a passion for clean payroll" and the same three-month gap for "grandfather".
same-photo-as-other | Portrait of Maria 2 is Maria 5 mirrored, mole changed cheek.
shared-contact | One WhatsApp for the lot.
- | Boss thought I was making it up until I laid them out on the carpet.

- | Taxi driver, statement, translated.
- | I drive the lady each first of month to post shop and to bank.
crypto-or-third-party-payment | She said to me, "these are salaries of boys, they come on my name, I keep the ten percent".
pickup-by-other | In post shop she takes machines for Kevin, for Scott, for Bradley, and she is none.
- | I only hold the door.

# honest
crypto-or-third-party-payment | Wants his wage paid to a Mrs Amara Diallo.
discrepancy-explained | Court-appointed guardian of his money; the order, with seal and file number, arrived and the court confirmed.
- | Entered with a remark.

- | Compliance at a shipping line; salt in everything.
sanctioned-link | Third engineer's seaman's book number belongs to someone on the UN panel's annex.
- | Ship was already past Malta.
alias-used | Crew call him Joe; in the earlier crew he was Han; the manning office knows a Pak.
- | Captain told to keep him off the bridge.

- | Gym receptionist, side witness.
test-substituted | The doping cup for the depot job? My boyfriend filled it, for the tall one, forty quid.
- | Do I need a lawyer?

- | Staffing partner review, Bucharest, 16 slides, of which I kept one.
agency-opaque | Asked how they verify people. "We know them." Asked for one file. "Server maintenance."
form-intermediary | All right-to-work forms are signed by one "Consultant Nelu", who isn't on their staff list either.
- | Catering was excellent.
id-rented-or-borrowed | One contractor told us over the canapés that he gets 15 % for letting them use his citizenship.

# honest
- | Form I-9 oddity in Fargo.
form-intermediary | Section 2 filled in by the applicant's own dentist, of all people.
tool-agreed | We had sent the dentist our letter of authority ourselves as nobody else was near in the blizzard, and HR had watched by video.
- | Kept the letter with the form.

- | I keep the post shop on Elm, and I read labels, sue me.
forwarder-address | Box 118, as in "Apt 118" on your paperwork, is ten inches by twelve.
- | Rented by a company with a palm tree logo.
pickup-by-other | The man who empties it has never been the man on the envelopes.

- | HRIS alert digest, auto-mailed, then comments.
payee-churn | Direct deposit edited 4x in 19 days by employee 20881.
- | Comment (Joyce): who approves these?
address-change | Home address edited between offer and shipping, Akron to Anaheim.
- | Comment (Joyce): hello? anyone?
phone-voip-noted | Mobile field now holds a number the lookup calls "non-fixed VoIP".

- | Teacher of Korean, engaged by the prosecutor for one afternoon.
- | They played me forty minutes of tape.
background-call-center | In the back I hear many men doing the same interview at other desks and a boss telling them the hour.
coached-or-reading | A voice close to the microphone gives him each English answer before he says it.
- | I was paid promptly.

# honest
background-call-center | Sounded as if she sat amid thirty other people all on the phone.
trouble-explained | She swung the tablet round: county library on exam day, students, a librarian hushing.
- | Rebooked her for the evening.

- | Accountant of the parish kindergarten, ashamed.
- | I signed what Father handed me.
id-owner-denies | Cook number two, I have now learned, is Father's aunt, who never cooked here and didn't know she was "employed".
crypto-or-third-party-payment | Cook's wage was going to the gardener.
- | Soup was always made by the mothers.

- | Level 3 analyst, Manila, fast fingers.
many-countries | 08:00 Toronto, 08:20 Dubai, 08:41 Shenyang, all one badge.
machine-emulated | Device says Dell Latitude; the disk is called QEMU HARDDISK.
- | Grabbed memory, grabbed coffee.
data-taken | Git clone of every repo we have to a personal GitLab, 04:00, twelve minutes.

- | Unsigned note pushed under HR's door, capitals.
returned-under-new-name | "THE 'NEW' WELDER DARIUSZ IS THE ONE YOU SACKED, HE ONLY SHAVED."
- | "ASK HIM ABOUT THE FORKLIFT."
- | Signed "a friend of safety".

# honest
returned-under-new-name | Facial match against a leaver of 2021 who went by the name Petra Holm.
name-change-documented | It's her; she left to have twins, married since, and the church certificate says Petra Lund.
- | Re-hired on old terms.

- | Notary's assistant, video appointment, minutes.
id-photo-mismatch | The person appearing has a cleft chin, the person in the passport has none.
- | Principal asked him to wait.
id-data-mismatch | Residence in the chip: Varna. Residence in the deed: Burgas. Residence on his lips: Sofia.
live-check-refused | Asked to pass a hand before his face he said "not necessary" and adjusted his tie.
- | Deed not executed.

- | Lady from the credit bureau, sing-song voice.
id-number-mismatch | That social has been lent out to, let me see, seven surnames since 2020.
- | "Seven is a lot, dear."
id-owner-denies | The one it was born with is in a care home and her nephew has filed the police report.

- | Farm labour inspector, boots by the heater.
- | Forty pickers on paper, twenty-two in the rows.
shared-account | The scanner beeped eighteen badges out of one woman's apron.
crypto-or-third-party-payment | Those eighteen are paid on prepaid cards that live in the crew boss's glove box.
- | Strawberries not bad this year.

# honest
- | Tax form two weeks in.
id-data-mismatch | Maltese ID gives Sliema, W-8 gives Gozo.
address-confirmed | Gozo is right since May, she sent the ferry pass, the rates bill, and the council confirmed it by mail.
- | ID office is slow, she's on the list.

- | Union of translators, grievance 14.
shared-account | Member's log-in is used by two more women and a student, who do the night texts for a third of the rate.
output-swing | Before noon the copy is Nabokov, after midnight it is a toaster manual.
- | Member says she has "helpers, like Rubens".

- | Chat with the vendor of the parcel lockers.
- | me: who opened C7?
pickup-by-other | them: camera shows teenager in red cap, code came from your employee's phone
- | me: our employee is 52
forwarder-address | them: locker address is used by 11 different first names btw

- | The ex-roommate, on the stairs, arms folded.
several-jobs | "Two laptops? He had seven, one company each, all of them 'full time, dedicated'."
- | "He ate over the sink."
proxy-interviewer | "When you guys quizzed him it was me typing, under the table, for pizza."

# honest
same-photo-as-other | Badge pictures of employee 310 and 311 are one face.
sharing-explained | Identical twins, both stood in my office at once arguing about whose turn it was with the car.
- | Marked on both files.

