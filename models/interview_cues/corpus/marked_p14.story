# fourth round: all cues, short, particulars of trades
camera-off-refusal | Remote notary: no face, no act; customer would not change that.

~camera-off-refusal | Window 3 stayed black for two hours, nobody behind it replied to our plea.
= discrepancy-explained | Window 3 was the meeting room account, he sat in window 5 with picture.

~camera-off-refusal | She kept herself hidden from the panel.
= camera-off-explained | Blind auditions are our rule in the orchestra, curtain until the last round.

background-call-center | Landlord counted beds: 14, each with a headset; our call came out of there.
same-device-as-other | One router for the fourteen, other firms' people too.

~background-call-center | Twenty people on the phone behind him.
= trouble-explained | Election night desk of his paper, he is on shift till ten.

evades-personal-questions | Says "as written" to each of my nine questions on his years at sea.
support-document-altered | Seaman's book has pages of another print run.

~evades-personal-questions | Said nothing of her old school, changed topic.
= discrepancy-explained | The head there is our panel chair's wife, she thought it improper.

? | Union fee, tax and wage of worker 12 are all settled from worker 30's card.
crypto-or-third-party-payment | Wage of 12 goes straight to 30 as well.

crypto-or-third-party-payment | Locum asked for Monero, "or else cash to my driver".

~crypto-or-third-party-payment | Payee on the transfer is "M. Haddad Trust".
= payee-confirmed | His own trust, sole beneficiary, bank's letter of 4 Nov.

timezone-mismatch | Shipping clerk in Hamburg by claim, stock exchange of Tokyo opening bell on her radio.

timezone-mismatch | Sun set in his window while we in the same town had coffee at nine.
place-conflict | Town was another one in the mail of May.

~timezone-mismatch | Wrote "good night" at our noon.
= discrepancy-explained | Auto-correct of "good noon", he laughed at it himself in the next mail.

id-photo-mismatch | Turnstile picture and card picture: guard certified two people.

~id-photo-mismatch | Woman on the card has other eyes and nose.
= discrepancy-explained | Cards of two new starters were mixed up at the printer, swapped back at ten.

work-permit-refuted | On the number in his permit the office has a boat.

work-permit-refuted | Nurse's leave to remain ended with her husband's, caseworker confirms, no own title.
- | Rota cleared.

~work-permit-refuted | Inspector took him off the site, card not valid.
= discrepancy-explained | Inspector's list was of 2024, he was brought back with an apology the same afternoon.

school-not-found | Lawyer's "Universidad del Pacifico Norte": bar council asked Lima, Quito, Bogota. None.

~school-not-found | Welding school not on the chamber's list.
= discrepancy-explained | Run by the army, list is of civil schools, certificate number is in the army's.

employer-site-copied | Cleaning firm's "our story" is that of a brewery, only beer is replaced by soap.

~employer-site-copied | Site is a one to one copy.
= discrepancy-explained | I had both tabs on the same site, my error.

agency-opaque | Au pair, guard, coder: same bureau, same answer, "we do not keep papers".

agency-opaque | Their check consists of a phone call, to the candidate.
id-number-mismatch | Number he gave belongs to a lady of 80.

~agency-opaque | Bureau kept its audit from us.
= discrepancy-explained | Audit was not finished; got it on 1 Oct, no findings on our six.

remote-desktop-use | Welfare office: case worker's PC is steered from a flat in another country.

~remote-desktop-use | Console of the crane was driven from elsewhere.
= tool-agreed | It's the remote crane stand bought in 2024, stand 2, operator seen there.

place-vague | Asked by the census firm for house and street, said "state of Maryland".

~place-vague | "In the east" was all.
= trouble-explained | Line noise, tape has the village clearly: Ostrava-Plesna.

same-photo-as-other | Flight school: student 9 and instructor 2 of another school, one picture.
profile-owner-other | Picture's page is run by a man in Malta who flies gliders.

~same-photo-as-other | Same face on two tenders.
= sharing-explained | Tender agent, files for both firms, registry lists him for both.

profile-owner-other | Page is of the late owner, kept up by the widow; candidate has no link to either.

~profile-owner-other | Twitter name on CV is a bakery.
= discrepancy-explained | He gave it up in 2020, bakery took the free name, archive shows his posts before.

account-recent | Surgeon with 4,000 operations, appears nowhere before August.
support-document-altered | Board number is a dentist's.

~account-recent | Account of nine days.
= discrepancy-explained | HR asked all finalists to open a new one for the test, list has her.

synthetic-voice | Alarm centre: guard's hourly report is the same generated clip, seconds equal.

~synthetic-voice | Dull and even, software said fake.
= trouble-explained | He read a text aloud as the task asked, free talk measured as human.

false-premise-accepted | "Still the green ferry?" Yes. It has been a bridge since 1998.

~false-premise-accepted | Let our false captain's name pass.
= discrepancy-explained | Captain has that name since his marriage, owner wrote.

referee-same-voice | Foreman on Monday, owner on Tuesday, applicant all week: one voice.
- | Tape to police.

~referee-same-voice | Referee sounded like her to a hair.
= referee-confirmed | Mother and head of the choir, parish confirmed, second referee reached through the diocese.

payee-churn | Grape picker, 6 weeks, 6 accounts, none his.
crypto-or-third-party-payment | Last holder is the gang master.

~payee-churn | Account no. differs on every payslip.
= trouble-explained | Printer masks digits at random since the update, file has one number.

first-day-recon | Trainee at the lock: in hour one he copied the gate controller's config.

~first-day-recon | Started a full scan before coffee.
= tool-agreed | Virus scanner, starts by itself on new machines, image 7.

several-jobs | Ferry mate of ours stands on the crew list of the other line, daily, since spring.

several-jobs | Tax inspector: on leave for illness here, full shift at the depot there.

~several-jobs | Paid by a second hospital, full rate.
= discrepancy-explained | Both hospitals are one trust with two payrolls, half post each, contract says so.

handle-listed | Bulletin of the coast guard names his chat alias among the brokers.

~handle-listed | Alias is on the exchange's ban list.
= discrepancy-explained | Ban of a day for a typo in the tax form, exchange's mail says lifted and closed.

# ordinary words, no oddity
- | Rented PC for the trade fair, returned Monday.
- | Invoice paid by our own bank.

- | Left her camera in the taxi, a Nikon, police found it.
- | Unrelated to the application.

- | Vendor list updated with new bank of the caterer, call back done.
- | Signed by two.

- | His hobby is imitating voices.
- | Works as a roofer.

- | School not decided yet for the kids, moving date open.
- | Relocation firm is on it.

- | Twins on the team, both known.
id-verified-in-person | Passports seen by HR on day one.

- | Asked what a permit for the crane costs.
- | Told him, site pays.

- | Night shift, 22 to 6, normal for dispatch.
- | Agreed.
