# Whole small cases from crypto firms, studios, vendors and contractors; every fourth is honest.

- | Validator shop, six people, Discord only, minutes by "otter".
- | anon team so we don't do faces, our rule since day 1
wallet-listed | but his payout addr is two hops from the one Tether froze, and the first of these hops is ON the list
handle-listed | and taylor (security fren) says the nick is in her github gist of known ones
- | vote: kick, 5-0-1
- | otter abstained

- | NFT mint artist desk, LA, assistant's notes.
- | We wanted twelve apes in hats.
portfolio-copied | His hats were drawn by a lady in Kraków who sells them on tea towels.
account-vanished | She tagged him; his Behance was empty by the time I'd scrolled down.
- | Ordered the tea towels.

- | Web3 payroll, risk note by somebody called Bex.
payee-churn | New address each payday, "old one has bad luck".
money-odd | A forgotten API key paid for 300 phone numbers between one and two at night.
- | Key rotated, luck unknown.

# honest
own-device-insisted | Wallet maker's firmware person wouldn't use the company phone.
own-device-insisted | "Only my own handset, or nothing."
tool-agreed | The hardware lab wants that for its sealed test phones; her handset was enrolled by our MDM people the same day.
- | Her side-channel work is superb.

- | Bridge exploit retrospective, public version, paragraph nine.
- | The attacker had a badge.
malware-sent | Weeks before, a colleague ran the "coding challenge" he had passed round, and it carried a beacon in the font folder.
referral-chain | He'd been brought in by the contractor whom we let go the month after.
- | We thank Chainalysis and our families.

- | Play-to-earn studio in Lisbon. The producer kept a diary for her therapist.
- | Day 3: he's charming.
output-swing | Day 11: the shader he wrote on Monday he can't read on Wednesday.
voice-changed | Day 12: rang him, somebody else's throat came out, hoarser, older, "it's me, Catarina".
- | Day 13: therapist.

- | Stablecoin desk, background screen by phone.
- | Whoever answers gets a sticker from me.
employer-untraceable | "Coral Ledger Partners": neither Cayman, BVI nor Delaware has ever stamped that name.
contact-self-supplied | Its "HR hotline" I only have from the man himself, as a Telegram.
- | No sticker.

# honest
many-profiles | DEX's community manager from Manila has thirteen profiles, said the sheet.
many-profiles | Thirteen X accounts with her face.
discrepancy-explained | Eleven are copycats who phish our users and she reported each; two are hers, she posted from both on request.
- | Raised her pay.

- | Market maker, Chicago, coffee-break talk written down by compliance.
- | "He never sleeps, your guy."
timezone-mismatch | "Says he's on the lake, but each time I ring at noon the window's black and a rooster is on."
hours-refused | "And I'm to book him between midnight and five or not at all."
- | Rooster noted.

- | Console port studio, Guildford. Lead rigger in a temper.
skill-gap | The reel walks, runs and breathes; the fella can't parent two bones.
own-work-unknown | I opened his own scene file, asked why the spine has nine controls, and he asked me what is the spine.
- | I said lunch.

- | Bank-grade custody provider; the recruiter's apology.
- | I presented him as my best find.
refuses-id | When the client wanted his passport next to the cheek he asked if a gym card would do.
live-check-refused | To stand up and touch the door he found "unprofessional".
- | It won't happen again.

# honest
- | Hyper-casual studio in Izmir. First call with the sound man.
synthetic-voice | Or a machine's; too even to be a man.
trouble-explained | The app he rang with levels every tone; on a plain line he was a man of fifty with a cough.
- | He does our sound now.

- | Vendor manager for a ministry, aide-memoire.
- | Prime: eager. Sub: eager. Sub's sub: silent.
agency-opaque | Nobody along the chain could produce a person who had seen the three coders in the flesh.
same-photo-as-other | Two of the three turn the same cheek to us with the same mole.
- | Minister's reply due on the 12th.

- | Staffing account exec, exit interview with myself.
- | I made quota.
same-device-as-other | My nine stars all logged to the portal from one Lenovo with one cracked extension list.
several-jobs | One of my stars was also a star at Kelley Ridge, at Omnitone and at the county, full time, same hours.
- | I've returned the bonus, most of it.

- | Armed-forces canteen software; personnel security, curt.
internal-record | Fingerprint hit: removed from our site 2022, cause: false statements.
alias-used | Then known as Dario, before that as Denny, on the visa as D'Artagnan, no joke.
- | Canteen unaffected.

# honest
alias-used | Army depot's spreadsheet contractor, from Guam, name spelled in four ways.
alias-used | Four spellings of his surname on four forms.
name-change-documented | Chamorro baptism record, court order and base ID bring them together, checked by S-2.
id-verified-in-person | Sergeant Pell looked at the originals on the counter.
- | Spreadsheet's fine.

- | City of somewhere, parking app RFP, councillor's question time.
- | Q: who writes it?
employer-staff-unfindable | A: a firm whose chief officers none of us could locate, on foot or on line.
employer-young | Q: since when? A: since the Tuesday after we advertised.
- | Laughter.

- | Satellite TV call centre, floor lead, chat log to HR.
- | remember agent 6619 "Holly"
persona-collision | on a live call she said thank you for calling Brightwell Bank
shared-account voice-changed | and i listened to her line, by noon shes a man with a cold
- | pls dont put this on my dashboard

- | Dental-imaging startup; the angel investor snoops.
- | I asked to meet the "founding engineer".
avoids-in-person | Offered my plane, my house, his own favourite taco stand: he's contagious till further notice.
phone-other-name | The number he texts from is billed, says the carrier pal, to a "Phuong Import-Export".
- | I keep my cheque.

# honest
phone-rented | Cold-chain sensors; junior from Dakar with a rental number.
phone-rented | The number belongs to one of those hire-a-SIM pages.
discrepancy-explained | His phone drowned, the university gave him that line for exams, and the exam office says so in writing; new SIM last week.
- | Fridge at 4 degrees.

- | Subcontract lawyer's whimsical matter log.
- | Matter 3: a rubber stamp.
form-intermediary | Section 2 was "attested" by one Misty, whose commission is in dog grooming.
id-forged-issuer | The State Department's line: there's no passport with the letters in that order.
- | Matter 4: gutters.

- | Chief of staff at a bank for farmers.
- | Dear all, no panic.
first-day-recon | On Monday morning a new joiner collected from colleagues, "to save them time", their text-message codes.
remote-desktop-use | He joins us, IT learned, from a hired Mac in an Arizona rack that he sees through a browser.
- | Dear all, some panic.

- | Union of illustrators, ethics hotline, call 9.
- | Caller whispers.
account-swap | He's been asked to let "a quiet colleague from the North" draw under his verified name, half and half.
- | We whisper back: no.
id-rented-or-borrowed | Caller admits he already did so from March to June.

# honest
forwarder-address | Wholesale florist's planner, address = a warehouse, says maps.
forwarder-address | Nobody could dwell in there, wrote the agent.
address-confirmed | We asked the town: loft apartments since 2020, hers is 3C, her name on the rates.
- | Smells of lilies, she says.

- | Tabletop publisher, rules editor sought, Essen.
resume-copied | The life he sent us is that of my old flatmate, including a scar.
false-premise-accepted | So I asked after the flatmate's twin, who doesn't exist, and was told she's well.
- | I called the flatmate. It was nice to talk.

- | Tidal power, controls engineer, two minutes' notes.
lip-sync-mismatch | Consonants came with the lips apart.
deepfake-artifacts | Eyelid stayed in the air, briefly, without him.
- | Tide was going out.

- | PR crisis agency, log of client calls.
- | 08:00 client cries.
extortion | 08:10 client reads: "we will auction your source if the coins are late".
- | 08:15 client asks whether to pay; not our field.
data-taken | 08:20 client's coder had been copying the tree into a private bucket since Easter.
- | 08:30 holding statement.
