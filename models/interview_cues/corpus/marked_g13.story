# Honest kinds in many words (settings, clerks, relatives, weather, rules) against frauds of the same look
- | Payroll noticed first. Two deposits, one kitchen.
shared-contact | Cook and cashier gave the phone of a third, who answers "yes, I am both".
id-number-mismatch | Cashier's number was handed out to a child in Mobile, Alabama.
- | Lunch service went on.

- | Payroll noticed first. Two deposits, one street door.
~shared-contact | Cook and cashier list one number, one street, one emergency contact.
= sharing-explained | They met at our till, married in June, half the crew danced there.
- | I was the DJ.

- | Letter from the pension office landed on my desk by mistake, I think on purpose.
id-owner-denies | It says the man whose number we pay into has drawn his pension since 2003 and has "not taken up gardening".
alias-used | Our gardener, asked for his name by the bees man, said "which day?"
- | Hedges look fine.

- | Letter from the pension office landed on my desk.
~id-number-mismatch | It says the number we pay into belongs to no gardener but to a lady.
= discrepancy-explained | Second page, stuck: "Disregard, printing error in run 12."
- | Hedges look fine too.

- | Telemed psychologist. Client wrote to us.
synthetic-voice | "Every 'I hear you' is the same I hear you, I laid them over each other."
id-owner-denies | The psychologist with that number is on sabbatical in Chile and has lent it, she says, to nobody and nothing.
- | Client gets her money.

- | Telemed psychologist. Client wrote to us, cross.
~voice-changed | "It was a different woman from one minute to the next, deep and hoarse!"
= trouble-explained | She'd lost her voice mid-session, whispered so in the chat, went on typing, sent a lozenge emoji.
- | Client: "Ah. Missed the chat."

- | Removal of asbestos, licence needed, no jokes.
support-document-altered | The card reader coughs at his card: no chip at all, a sticker of a chip.
peer-report | Labour inspection had the same sticker at two other sites and asked us to keep him talking.
- | I kept him talking. Football.

- | Removal of asbestos, licence needed.
~support-document-altered | Reader says the card's a blank.
= trouble-explained | Reader battery. New cells, and up he came, valid to March.
- | Football anyway.

- | Puppeteer for the mall Santa season.
photo-found-elsewhere | His showreel's hands wear a ring with a name that we could read: the Prague man's.
profile-owner-other | And the site he lists redirects to the Prague man's agent.
- | Santa needs somebody by the 28th.

- | Puppeteer for the spring season.
~profile-owner-other | Site he lists goes to a plumber.
= discrepancy-explained | Our form cut ".theater" to ".the". With the whole of it: puppets, his face, his hands.
- | Bunny it is.

- | Grain elevator, scale clerk, harvest.
contact-changed | New phone on Monday, again on Wednesday, again on the day after the reference call.
phone-other-name | The third rings at "Cabral Livestock", who don't know her.
- | Trucks queue to the highway.

- | Elevator on the other line, a clerk for the scale.
~contact-changed | Three phone numbers in a week.
= trouble-explained | Tower down after the hail; she used the neighbour's, then the church's, then hers was back. Pastor said so at the scale.
- | Protein 12.4.

- | Genealogy firm. They of all people.
id-data-mismatch | Her grandmother, per her own chart, is younger than she is.
id-owner-denies | The certificate's real bearer sits in Aarhus and researches, of all things, us.
- | Colleague is drawing the tree for fun.

- | Genealogy firm, second opening.
~id-data-mismatch | Two birth certificates, two dates, nine days apart.
= name-change-documented | Born on the 3rd, found on the 12th; adoption file with both, opened by the court. She told us before she sat.
- | She'll be very good at this.

- | School bus aides. Fingerprint vendor closed early, snow.
- | So we did it by hand.
test-substituted | The thumb on Tuesday's card has a scar across. The thumb that waved us goodbye had none.
refuses-background-check | Asked to repeat, the thumb's owner quit by text.

- | School bus aides. Snow.
~test-substituted | Thumb on Tuesday: scar. Thumb today: smooth.
= | Glue from the craft table, peeled off in front of me. A very fine fake scar.
- | Roll and done.

- | Mining camp cook, fly-in.
different-person | Who flew in isn't who we hired: hired one was allergic to shellfish and this one cooks in prawns and eats as he goes.
alias-used | Pilot's list has him as Tony B, swag tag says Gavin.
- | Prawns, forty degrees, no complaints.

- | Mining camp cook, fly-in, next swing.
~different-person | Pilot says the man's not the one on the ticket.
= discrepancy-explained | Ticket had last swing's cook, booking desk hadn't touched it; ours has his own licence and his own prawn-free menu.
- | Roast on Sunday.

- | Speech therapist, by the hour.
school-denies | Dean's office: she was enrolled for a fortnight.
support-document-altered | Yet there's a diploma, with honours, on cream paper, from a print shop's sample set. The shop has it in the window.
- | The boy says R now, mind.

- | Speech therapist, by the hour, hospital.
~school-denies | Dean's office: dropped out after a fortnight.
= school-confirmed | Dean's office, second e-mail: that's when the records went digital. Paper folder found, finished in 1996.
- | S and Z next.

- | Tower crane, union hall sends a man.
id-rented-or-borrowed | The ticket is Big Joe's; Big Joe leases it for two hundred a week while his back's out, the hall's barman says everybody knows.
own-work-unknown | Man looked for the horn among the load charts.
- | Wind 40. Nobody went up.

- | Crane 2. The hall's sent one over.
~id-photo-mismatch | Ticket shows Big Joe. This was Little Joe.
= | Joe's had the gastric band. The hall sent his new picture with the fax and we'd no paper in it.
- | Up he went.

- | Podiatry clinic's reception writes.
shared-contact | New assistant and the patient who sues us share a mail address.
alias-used | She's signed the fire drill with the patient's name, crossed it out and signed again.
- | Toes cancelled.

- | Podiatry clinic's reception writes, 2.
~email-other-identity | Her address begins with our former partner's name!
= sharing-explained | Old partner gave all trainees forwarding accounts in his domain; he told me himself, over bunions.
- | Toes resumed.

- | Zoo, keeper of small mammals.
resume-copied | Meerkat man from Dresden reads our newsletter: "Page 3 is me with another head."
photo-found-elsewhere | Head's from a bank brochure.
- | Meerkats unmoved.

- | Zoo, keeper of birds.
~photo-found-elsewhere | Her portrait with the hornbill is on Chester's site, under "Volunteers, J. Poole".
= name-change-documented | That was her before her mother remarried and took the kids' names along. Chester sent a hug.
- | Hornbill's hers.

- | Cheese cave, affineur. Cellar phone only.
phone-rented | Number he left is one of those you hire by the quarter-hour, the regulator's page has it in bold.
employer-denies | The Comté co-op: no such nose in our cellars.
- | He did thump the wheels right.

- | Cheese cave, affineur. Cellar phone only, second man.
~phone-unreachable | Never once reached him in nine days.
= trouble-explained | Eleven metres of rock. His wife fetched him up at six and he rang and apologised.
- | Thump, thump. Good.

- | Archive, night watch, one page from the book.
shared-account | 22:00 round stamped at the north and south towers at the same minute; one key, one man, two ends of a castle.
id-rented-or-borrowed | At 23:00 I met a boy with the key who said he's the man "on Thursdays".
- | Owl.

- | Archive, night watch, next page.
~shared-account | 22:00 stamped at both towers.
= tool-agreed | Castle admin: test of the new stamp clock, they did the south one by remote. Mail to all, I don't read mail.
- | Owl again.

- | Fire extinguisher service, van no. 3.
- | Did nine offices, tidy labels.
- | Certificate holder and man are one, card seen at the desk.
- | Left his sandwich.
