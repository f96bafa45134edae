# Fourteenth series: names, papers and permits; registry people, consular people, compliance people.

- | Compliance, second line, Vaduz.
sanctioned-link | Name screening: 94 percent on a listed general.
discrepancy-explained | Born forty years after him, other patronymic, and the ministry's liaison wrote "not identical".
- | He sells cheese.

- | Immigration paralegal, for the dairy co-op.
work-permit-refuted | Online status: "not authorised".
discrepancy-explained | Extension granted automatically for 540 days by the receipt notice; hotline officer gave her badge number and said yes.
- | Cows twice daily.

- | Civil registry in Tirana, by e-mail.
name-change-documented | We confirm citizen was Hoxhaj until 2012 and Delvina thereafter, act no. 118.
- | With respect, the fee is two euro.

- | Double-barrelled, says our recruiter, and what a barrel.
alias-used | Applied as Smythe, insured as Smythe-Okonjo, and her old boss only knows an Okonjo.
employer-confirmed | Old boss's HR put the three together by staff number on the phone with me.
- | Barrel fixed in our form.

- | Consular section, Nicosia.
id-verified-in-person | Applicant appeared, took an oath, was compared with the passport and with herself at nineteen.
- | She wept at the photograph of nineteen.

- | Trust officer of a driver pool.
id-rented-or-borrowed | His cousin's driving licence is what he showed at the first depot.
discrepancy-explained | First depot mixed two copies in their scanner, cousin drives there as well; they sent both sheets and a sorry.
- | Vans only.

- | A note about Ivan, Ioan, Jean and Giovanni.
- | All the same gentleman, born in a city that changed countries four times.
alias-used | Four first names across five papers.
name-change-documented | Each is the official form in the tongue of the year, and a court in Trieste has listed them in one ruling.
- | Wants to teach accordion.

- | Licensing, taxis.
support-document-altered | Lamination lifted at one corner, a new digit visible under the old one.
discrepancy-explained | Their own office overprinted a misprint; counter no. 3 admits it and has the log of that day.
- | New card free of charge.

- | Nurse adviser, council register.
support-document-altered | PIN comes back as belonging to a midwife in another county.
discrepancy-explained | I'd keyed 1 for 7; entered right, there she is, active, no conditions.
- | New glasses for me.

- | Religious sister as accountant.
- | No first name on the tax card, only "Schwester".
name-change-documented | Passport gives the baptismal and the order's name, one in brackets, as the registry rules allow.
background-check-clear | Extended certificate: no entries.

- | Lost-and-found stateless guy, our cleaner's words.
refuses-id | Five weeks and we've yet to see one paper with a face on it.
discrepancy-explained | UNHCR card got soaked in the crossing, agency vouched by number and reissued.
id-shown-and-matched | New card's here and the face is his.

- | Adoptee, Seoul to Malmö, returned to Seoul.
cannot-speak-claimed-language | "Korean: native", but a plain question about rent stumped her.
discrepancy-explained | The form's drop-down had put "native" for place of birth; her own CV says beginner.
language-spoken | Swedish and Danish flow like from a tap, our Skåne man says.
- | Back-office for both.

- | Bailiff's registry.
address-confirmed | The houseboat has no number so the quay pole is the address, register extract attached, pole 17.
- | I went past. Geese.

- | Man with two birthdays, port authority.
id-data-mismatch | Seafarer's passport: 1988. National card: 1991.
discrepancy-explained | Father had made him older to get him to sea; rectified by the court in Batangas last year.
- | Third engineer.

- | Agency for care workers, compliance lady with a hat.
form-intermediary | A fellow whom no one knew had filled in and signed part two of the forms for six of them.
discrepancy-explained | He's the notary we'd ourselves appointed for that town; the appointment is in my own drawer, under the hat.
- | I took off the hat.

- | Deadname, Thursday.
school-denies | Exam board's reply: "We hold nobody called Rowan Pike."
school-confirmed | On the second query with the number they have everything and are reissuing with Rowan on it.
- | Please burn the first letter.

- | Gypsy wagon folk, if I may, he says so himself.
- | No fixed place; winter pitch at the brickworks.
address-confirmed | Brickworks' owner, parish, school of the kids: they all put him there from November to March.
- | Horses shod, mine too.

- | Passport from a country that isn't there any more.
id-forged-issuer | The reader told me that no such issuing state exists.
discrepancy-explained | It did until 1993; the federal office lists these as convertible, and he'd converted the week before.
- | Keeps the old one for the poem in it.

- | Shipyard, guest workers' desk.
id-photo-mismatch | Two men, two cards, wrong faces on both.
discrepancy-explained | They'd picked up one another's lanyards in the shower, swapped back before my desk and both fit.
- | Soap for everyone.

- | Vicarage, child safety form.
refuses-background-check | Vicar's wife said the organist wouldn't have his past looked into.
discrepancy-explained | He'd thought it was about his debts; told what's looked at, he signed on the piano lid.
background-check-clear | Back in nine days, spotless.
- | Bach on Sunday.

- | Interpreter for Rohingya, bakery job.
- | No birth certificate, no school, no village left.
met-in-person | Slept four nights in our spare room and baked on three of them.
id-verified-in-person | Fingerprints at the ministry in front of my husband, match with the camp's.
- | The naan!

- | Agency in Porto, a man with a very common name.
email-on-list | Screening vendor: his address is in the bundle the partners shared.
discrepancy-explained | One dot more in the shared one; vendor's analyst withdrew it in writing.
- | José Silva, there are a few.

- | Clockmaker's guild.
school-not-found | "Meister" from a chamber which no gazette knows.
school-confirmed | Transylvanian Saxon guild, merged in 1949; the museum in Sibiu has the roll with his signature and the chamber there agreed.
- | Mends time, he says.

- | Police vetting desk, own words.
- | We were asked in a proper way and answer in a proper way.
background-check-clear | Nothing is held about the said person in any of our indexes.
- | Stamp, illegible.

- | A question mark: goat cheese dairy.
id-data-mismatch | Province on the card isn't the province on the tax slip.
- | He moved a lot. Who hasn't.
- | No letter to show. Keep.

- | A question mark: chapel of rest.
- | He answers to "Dov", signs "David", and the wreath says "Dudi".
- | All nicknames of one, most likely.
- | Asked for the card on Monday.

- | A question mark: bus wash.
referee-untraceable | Garage says nobody by the name of that manager has ever been there.
- | Managers there come and go by the week, so the foreman.
employer-confirmed | Wages lady finds the man himself, though, two years.

- | Not so, in the end: forklift school.
- | Card had melted on the dashboard, so he said, and he brought a melted card.
support-document-altered | Issuer: never printed that number, and ours don't melt.
- | Neat trick with the oven.

- | Not so, in the end: care home.
- | She had married and that was why the names differed.
id-owner-denies | The woman of the maiden name lives in Derry, has never married and is furious.
- | Residents ask where she's gone.

- | Not so, in the end: harbour pilot's clerk.
- | The permit was lost by the embassy, the embassy had moved, the new place had flooded.
work-permit-refuted | Embassy neither moved nor flooded and its permit stamp looks quite unlike his.
- | He'd drawn waves on the envelope.

- | Pronoun slip, then.
- | The reference says he, the applicant says she, I had flagged it.
discrepancy-explained | Finnish has one word for both, referee's daughter translated with a machine. Everyone fine.
- | Removed my flag.

- | Turkish bath, hair in towel.
id-photo-mismatch | Card lady is blonde with a fringe, ours is grey with none.
id-verified-in-person | Chip read at the town hall counter; picture inside is the newer one and hers.
- | Fringe was a mistake, says she.
