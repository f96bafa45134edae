# Security desks, payroll queries, first days, freelancers (c8)

- | SIEM, 03:12, user r.stoll.
second-remote-tool | RustDesk next to TeamViewer next to something called Parsec. Three doors into one room.
- | r.stoll has a spotless chair.
signins-apart | The room is in Gera, the hands are in Vladivostok, by the carrier of the token.
- | Token revoked, coffee.

- | Chipboard plant. Payroll query 71.
~payee-churn | Her account number changed two days before the run, by mail, with a smiley.
= payee-confirmed | Called the number from her file, not from the mail. It's hers, her bank shut the branch, she reads me IBAN and birthday and name of her cat.
- | Run at four.

- | I supervise nine sonographers by phone.
- | Number six is my best.
several-jobs | She was my best at a clinic in Bern on the same mornings, full-time, with a parking place.
- | My own wife was her patient there.
several-jobs | She'd told me she had "a garden".

- | Bookbinder, home.
~pickup-by-other | The glue press went to a stranger on a moped.
= equipment-received-in-person | Moped's her son; she stood in the doorway behind, ID in hand, and the driver ticked it.
- | Press is loud.

- | Wine importer's web desk, chat only.
shared-account | Between 2 and 3 she answers in the 'we'.
shared-account | "We're four on it, ma'am, Giulia is the one with the contract," said the 'we' on being pressed.
- | Chianti sold out.

- | Accordion teacher, council scheme.
- | Small fee, big heart.
~crypto-or-third-party-payment | Fee to be paid to the lodge of firemen.
= payee-confirmed | He gives it away, wrote it down for us with the lodge's receipt and a photograph of the new hose.
- | Waltz on Sunday.

- | Phone screen, claims trainee. Bristol.
several-jobs | "Which of my managers is this?" is not what I expected to hear from our trainee.
- | Long quiet, then a lot of breath.
- | Trainee says that it was a joke.
several-jobs | Payslip of the "joke" lay on our printer: 2,460 net from a logistics house, 40 h, May.

- | Gate log, dairy.
~different-person | Reefer driver isn't the one on the manifest.
= id-shown-and-matched | He's the brother with the same plate, own card, own manifest number, typed one line too high by me.
- | Butter's in.

- | Seminary library, cataloguer by the card.
- | 1,200 cards in May.
skill-gap | I laid a Latin title before her, live. She held it upside down.
- | 1,200 cards in good Latin, mind.
shared-account | The cards were made by a monk in Split, out of kindness, he thought it was for her degree.

- | Gravel works, dispatcher trainee, first day.
~remote-control-tool | Screen being driven by someone while he sat with folded arms.
= | Vendor of the scale was doing the yearly update, booked for nine, the paper's on the door.
- | He folded his arms out of politeness.

- | Freelance designer, via a portal.
many-profiles | Under her tax form there hang four sellers: Ella, Bella, Stella, and a man.
- | They review each other. Five stars.
off-platform | All four write: "cheaper by direct mail, ask me."
? | I asked, out of curiosity: it's the same mail.

- | Freelance logo, via a portal, Ljubljana.
- | Drew the fish first try.
~many-profiles | His picture stands on two seller pages, with two prices.
= discrepancy-explained | Portal split its site by country in May and copied everyone; their help page has a list of us victims.
- | Paid the lower price.

- | Contract QA on hearing aids. Remote bench.
test-substituted | Fingerprints for the lab pass came out as his cousin's, who has a record for copper.
- | He: "We went together, they swapped us."
? | The print office has it on tape, there was one man only.
- | Pass refused.

- | Contract QA on scales.
- | Did the fingerprint twice, the first was smudged.
- | Soap from the shift. Second was clear.
- | Pass no. 5.

- | Roof tile works. New HR person, sorts the drawers.
- | Drawer 3, folder G.
crypto-or-third-party-payment | Since 2016 a "Gunther Rehm, kiln" draws wage no. 17; card in the boss's desk.
- | There's no kiln since 2014.
- | I'm closing the drawer for now.

- | Roof tile works, drawer 4.
~? | Two files for one man, Rehm G. and Rehm Günther, one empty.
- | Umlaut. The old software ate it.
- | Merged.

- | Support for parking apps.
background-call-center | Roosters, then forty people selling insurance, then roosters.
cannot-answer-local | Said he lives by the harbour of Kassel.
- | Kassel laughed.
- | Ticket closed fast, I give him that.

- | Support for ski passes.
~background-call-center | A hall full of phone people behind her, I was sure we had been had.
= trouble-explained | TV. Telethon. She reached over, click, dead silence.
- | 31 passes reissued.

- | Municipal theatre, surtitles.
shared-account | "The person you know gets nervous, so I press the buttons," said a stranger in the booth, quite calm.
different-person | He'd been pressing them since September, under the other one's pass.
- | Carmen, act 4, all fine.

- | Municipal theatre, wardrobe.
~signins-apart | Her time clock beeps at the stage door and in Genoa.
= discrepancy-explained | Genoa has a twin terminal bought with ours; same serial, its men changed it on the phone with me.
- | Wigs to be brushed.

- | Witness 3, warehouse.
- | I stack.
id-rented-or-borrowed | The guy next to me clocks with a card of a man in jail; they split 70/30.
different-person | On the 2nd another guy came with the same card. Also nice.
- | I'm only saying because of my shoes, he took them.

- | Witness 4, warehouse.
- | I thought he clocked with a false card.
- | It's a temp card, yellow, they had run out of the blue.
- | Sorry.

- | Journal of a co-founder, day 40.
- | Rain. Investors at two.
output-swing | Our CTO's code on weekdays: fine silk. On demo day, live: sackcloth.
shared-account | Lunch with his ex. She says, "Oh, Oleksi still writes it all? What a saint."
- | Who's Oleksi.

- | Journal of a co-founder, other firm, day 12.
~shared-account | Two cursors in our designer's file at night.
= tool-agreed | I gave the access to her, and to the intern, on the train, with wine. Found my own mail.
- | Icons look good.

- | Fire brigade dispatch, second tier.
several-jobs | He's booked full in two counties; when both burned on the 6th he sat in neither.
- | Excuse: flat tyre. The garage he named sells wool.
- | Council is deciding.

- | Fire brigade dispatch, third tier.
- | On two counties' lists.
- | The counties share one tower since the reform, so does the whole crew.
- | No burning today.

- | Forest inventory, tablet crews.
shared-account | The tablets 5 to 9 walk the wood in a straight line at 80 km/h, in one coat pocket.
- | Trees measured: 4,000.
several-jobs | The coat is also a full-time bus driver. It was on the bus.
- | The trees had been guessed, quite well.

- | Forest inventory, tablet 4.
~vpn-location-mismatch-noted | Dot sits in the Gulf of Guinea, 0 north, 0 east.
= trouble-explained | No fix under the beeches, so the thing writes zeros; moved to the clearing, there it came.
- | 310 trees.

- | Sports club, webmaster on a small wage.
code-copied | The 'new site' is the neighbours' club, green turned red, their goalkeeper still in the alt text.
own-work-unknown | Couldn't find where the colour is set.
- | Season opens in nine days.

- | Sports club, physio on a small wage.
~hours-refused | Cannot be got between two and eight, not by text, not by smoke.
= discrepancy-explained | School run, then the other half of her job share at the baths. I've the shared calendar, just never pressed 'accept'.
- | Ankles taped.
