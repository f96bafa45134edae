# Whole small cases; every fourth is honest.

- | Electrician's invoice, back side.
- | Customer wanted twelve new sockets in a child's room.
- | No child.
signins-apart | Asked what it's for; "these computers are in Missouri, the guys who use them sit in Russia", straight out.
- | 640 plus tax, paid.

- | Post office clerk, window 2, small town, statement to inspectors.
requests-laptop-reship | Every Friday she mails three, four laptops on to China and writes "gift" on the form.
- | She brings me jam.
forwarder-address | PO box 88 is rented in her name and gets the letters of a Todd, a Julian and two Michaels.
- | Jam is quince.

- | Tax preparer, strip mall, memo to self.
several-jobs | My client, a school janitor, has W-2s from five software firms, two of them in states he can't place on a map.
id-owner-denies | Swears on his mother he has never worked for any of them.
- | Filed extension.

# honest
- | Mum-and-son accounting app. Son interviewed, mum writes.
- | The girl in Leipzig was asked to show her room and covered half the lens with her palm.
trouble-explained | Behind the palm was her nan asleep; she carried the laptop to the kitchen and did the whole tour there.
- | Nan slept.

- | Probation officer, home visit, supervised release.
- | Subject reports employment: "receiving".
- | Garage warm, smells of dust.
keep-awake-tool | Observed small turntables nudging mice back and forth.
crypto-or-third-party-payment | Bank statement: paydays of a "Joel" and an "Alan" land on subject's checking.
- | Next visit unannounced.

- | DMV document examiner, e-mail to an employer.
id-altered | On the genuine card the eagle's wing overlaps the date; on yours it stops short.
id-forged-issuer | No licence with that number has ever left our building.
- | Happy to testify, I like trains and Sacramento.

- | Esports team, community dev.
- | we hired from the discord
account-recent | discord acc 12 days old, "ex riot, 9 yrs"
shared-account | one guy streams the fix live while the other answers in voice as the same person, heard both at once
- | lost the scrim too

# honest
- | Municipal archive, cataloguer from Tbilisi working out of Porto.
place-conflict | Told Inês she lives in Porto and told Rui she lives in Tbilisi.
discrepancy-explained | She'd moved on the 1st, between the two talks; residence permit and rental are in the folder.
- | Folder is green.

- | Fingerprint shop owner, El Paso.
- | The lady comes in with a smile and a wet umbrella.
test-substituted | I says ma'am are you Kenneth; she says for today I am.
- | I kept the card.

- | Podcast pre-interview, ex-host on phone from county jail.
- | Collect call, fifteen minutes.
id-rented-or-borrowed | "I rented them my name like you rent a lawn mower, by the week."
crypto-or-third-party-payment | "My cut came as Bitcoin, their cut went out of my Chase."
- | "They were the politest bosses I ever had."

- | Election-software contractor, vetting note, no letterhead.
sanctioned-link | Skype handle on his invoice is the alias of a general bureau officer in the State Department's reward notice.
- | Ballots are not affected, we print them in Ohio.
peer-report | The sector's sharing centre rang us before we could ring them: same man, other county.
- | Badge revoked.

# honest
- | Drone startup. Engineer Aziz, Sunnyvale.
crypto-or-third-party-payment | Bank wrote: account holder is somebody with another name.
payee-confirmed discrepancy-explained | The bank's form has room for twenty letters, his name has thirty-one; statement with the full name seen.
- | Propellers came.

- | Hotel front desk, airport, night manager.
different-person | The firm put their new coder up with us for orientation; the man who checked in told me he is only "standing in for the real one".
- | Minibar untouched.
proxy-interviewer | By the ice machine he said he does faces for a living: twelve interviews a month for people who do not like cameras.
- | Breakfast 6 to 10.

- | Bank fraud analyst, case 4471.
payee-churn | Employer payroll redirected Feb 3, Feb 17, Mar 1, Mar 2.
- | Customer age 81.
id-rented-or-borrowed | Customer says a "nephew from the internet" uses her account and gives her groceries.
- | SAR drafted.

- | Drug-testing lab, QA line.
test-substituted | Specimen donor's driving licence said female, order said Mr. Holt; tech noticed after the cup was sealed.
- | Cup destroyed.
- | Employer informed by encrypted mail.

# honest
- | Church helpdesk, volunteer in Accra.
hosting-address-noted | Log: she comes from an Amazon range.
network-explained tool-agreed | The diocese pays for that cloud desktop and created her user on it.
- | Password was "Psalm23", changed.

- | Two recruiters at the coffee machine, I was behind the plant.
same-photo-as-other | "My Tyler has your Oscar's nose, ears, collar and background."
same-resume-as-other | "And your Oscar wrote my Tyler's cover letter, down to 'I am exited to join'."
- | "Who is going to tell Brigitte?"
- | Plant needs water.

- | Clerk to the sentencing judge, bench memo.
- | Defendant ran it three years.
id-rented-or-borrowed | Paid neighbours between $50 and $300 for their driving licences' "use", no questions.
requests-laptop-reship | Thirty-five devices traced to Dandong, waybills in her hand.
- | Guidelines range is in the annex.

- | Telehealth, clinical engineer, my Sunday.
plausible-wrong | Asked what HL7 is. "The seventh heaven layer," unblinking.
camera-off-refusal | Picture? "Not necessary for medical."
- | I was in slippers.

# honest
- | Freelance translator wants out of the platform.
off-platform | "Could we talk on Signal rather?"
discrepancy-explained | Her reason holds: platform blocks files over 5 MB; I asked support, they said so, contract stays with them.
- | Manual is 300 pages.

- | UPS Store franchisee; notes for the subpoena.
forwarder-address | Box 340 is on the résumé of nine people as "Apt 340".
- | We don't do apartments.
pickup-by-other | One man with a ring of keys empties it; shows a photo of someone else's ID on his phone.
- | He buys tape.

- | Museum audio guides, remote developer.
- | Vernissage on Thursday, no build.
evades-personal-questions | Curator asked which museum he'd last visited, and he praised our API for two minutes.
persona-collision | Build arrived, signed "regards, Anthony"; ours is called Vincent.
- | Guests heard silence.

- | Engineering manager at chip-tool maker, export control note.
first-day-recon | Within the hour he'd asked three juniors for their one-time codes, "mine is slow".
data-taken | Printed the recipe list to PDF and mailed it to an address at proton.
- | Deemed export? counsel to say.

# honest
- | Recruiter at Lisbon agency. Applicants Ana and Anabela.
shared-contact | One phone number on both forms.
sharing-explained | Mother and daughter, one mobile in the house; I spoke to both of them one after the other and saw both cards.
- | Hired the mother.

- | ISP installer, from the truck.
- | Guy wants five lines to a two-room flat.
remote-desktop-use | Says he's a "computer hotel", people check in from abroad and nobody comes.
kvm-hardware | Saw a shelf of those GL-iNet Comet gadgets, one per laptop.
- | I only do the coax.

- | Oil-field telemetry, hiring on a Friday.
cannot-answer-local | "Midland" he says; I ask what's the smell there; "flowers".
synthetic-voice | And he breathes in only after full stops, like the parking garage lady.
- | We do pay well, can't be that.

- | School district, tech director, testimony.
- | We gave him student records, God help us.
vpn-location-mismatch-noted | Astrill exit on every session; his contract is for a man in Lansing.
internal-record | A secretary found he'd been barred from our substitute list in '21 under that very birth date.
- | Parents' evening moved.

# honest
- | Bakery franchise, remote payroll girl.
keep-awake-tool | Jiggler plugged in, USB id 1EA7.
tool-agreed | Her manager gave it out to all till clerks since the till software logs off mid-payroll; mail chain attached.
- | Buns excellent.

- | Immigration lawyer, note to file, privileged then waived.
- | He wanted advice on his "cousin's" visa.
work-permit-refuted | USCIS says the approval notice's barcode is a pharmacy's.
id-data-mismatch | Cousin is 31 by the form and 44 by his own school year.
- | Fee returned.

- | Journalist calls the number on the invoice.
- | Rings three times, jazz.
phone-other-name | "You've reached Kowalski Drywall." He'd signed as Harrison Blake.
employer-untraceable | Blake Consulting exists in no registry of the fifty states, I tried them all in one long night.
- | Jazz was good.

- | Pet-insurance claims bot; take-home review.
code-copied | Submission's history was squashed, author replaced; original is by a Turkish student with the same typo in "paws".
account-control-failed | To prove the handle he was to star my repo; said he's "logged out forever".
- | Cat photo in tests, +1.

# honest
- | Studio; voice actor for our orc.
voice-changed | Second call: quite another voice than in the first.
trouble-explained | He does forty voices for a living and did six of them for us on the spot, face in view.
- | Orc sorted.

- | Parcel-locker technician.
- | Locker 14 was jammed.
pickup-by-other | Video: three different men open it with the code of one "Samuel", each takes a laptop carton.
- | Grease applied.

- | Grumpy Perl man asked to interview a "Perl wizard".
own-work-unknown | Shown his own CPAN module he asked who writes such nonsense.
resume-copied | The wizard's bio is mine. Mine! 1998 conference in Monterey and all.
- | I declined the second round.

- | Ghost kitchen's app; co-founder to co-founder on WhatsApp.
- | u awake
prepayment-demanded | he wants 2 months in advance or he "cannot open laptop"
contact-changed | new number again btw thats 5
- | get the intern
- | the intern is asleep

# honest
- | Cyber range instructor from Tallinn, contractor.
second-remote-tool | TeamViewer plus AnyDesk plus Quick Assist on his box.
tool-agreed | He teaches how scammers use them; course plan lists all three, the box is off our network by our own order.
- | Full marks from students.

- | Babysitter's mother to the hotline.
- | My girl sits for a couple with a locked room.
- | It beeps.
shared-account | The couple call it "our boys' office": eight foreign boys work in there over the wire and one American name signs for all.
- | She's fifteen, should she stop?

- | Compliance at payment processor.
crypto-or-third-party-payment | Freelancer settles every month into the balance of an unrelated Laotian restaurant.
wallet-listed | Residual goes to a TRX address on the Japanese ministry's sheet.
- | Restaurant has two stars.

- | Archived voicemail, 00:41, hiring hotline.
- | "Hi, Denise from Ames, you don't know me."
id-owner-denies | "I've got a W-2 here from y'all and I run a quilt shop."
id-number-mismatch | "It's got my social on it under a fella's name."
- | "Anyhow. Call me. We close at five."
