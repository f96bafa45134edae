# sixth round: indirect tellings, published cases
coached-or-reading | His sister later told the recruiter she had typed while he moved his mouth.
- | Recruiter wrote it up.

coached-or-reading | With the sound in the room at zero he could not answer; with headphones he could.
- | Proctor's test, done twice.

~coached-or-reading | Ward manager saw him take the answers off his arm.
= | Tattoo of his children's names, he rolled up the sleeve.

cannot-answer-local | By his account the sun sets over the sea in Dover.
- | He lists nine years there.

cannot-answer-local | For the caretaker of a school in Bern he was remarkably unsure when school ends.
- | Head teacher asked.

~cannot-answer-local | Did not know her own county's name.
= | Counties were merged on 1 January, she gave the old one.

requests-laptop-reship | According to the pleading she taped new labels on machines he had ordered to be moved to Dandong.
- | Ours had label 22.

requests-laptop-reship | Mailroom asked why our new man in Bergen needs his phone in Sharjah. He wrote: cheaper there.
- | Not sent.

scripted-identical-answers | Answered the vegetarian menu question with the teamwork story.
- | Assistant had asked it on purpose.

~scripted-identical-answers | Each of his visa answers is equal to his brother's.
= | One family trip, one lawyer filled both in, lawyer confirmed.

id-owner-denies | Mother of the man on the card: he has been in prison since 2020 and applies nowhere.
- | Prison confirmed.

id-owner-denies | Surgeon in Lille saw his own diploma on our intranet by chance and called his lawyer.
resume-copied | Career under it is his as well.

~id-owner-denies | Passport holder disclaims the booking and the job.
= | Travel agent had two guests mixed up; the job she did want and has.

alias-used | Office plants come for "Mr Levin", he takes them; we employ Mr Carver.
- | Florist has the name since 2021.

alias-used | Five names, said the judge in reading the sentence, and Aaron was the one at our bank.
- | Sentence of 14 May.

employer-untraceable | Even the tax collector of that small town had not come across the mill.
- | Town has one street.

~employer-untraceable | The clinic is gone from all lists.
= | Bombed in 2022, the Red Cross archive has the staff roll with his name.

email-other-identity | Birthday greeting of the webshop to her box: "Dear Anatoly".
- | Three shops, same name.

email-other-identity | Subpoena return: subscriber of the mailbox is a man of 50, she is 24.
- | Recovery number abroad.

employer-staff-unfindable | Its ombudsman, its doctor, its chairman: the three must be published by law and none is.
- | Supervisor of mines.

phone-unreachable | Her bank, her doctor and we have all given up ringing.
- | Doctor is only a name on the form.

~phone-unreachable | Never once got through to the referee's candidate.
= | We had the fax line of the farm; on the other he took it in the tractor.

machine-emulated | Lab said: such a processor with such a sound chip was never built; it is simulated.
- | Exam annulled.

~machine-emulated | Finding: hypervisor active.
= | Windows turns it on by default since the update, all of class B have it.

shared-contact | On paying out overtime we saw nine payslips go to one mailbox.
- | Nine cleaners, three cities.

shared-contact | Operator rang the nurse, the electrician's voicemail came on.
phone-other-name | Display: "Petru electric".

~shared-contact | Same digits on two CVs for the dock.
= | Union hall's telephone, dockers are called through it, hall secretary confirmed.

peer-report | Two museums wrote to a third, the third to us: restorer without training, damage of 80,000.
- | Insurer has the pictures.

peer-report | DOJ release of 30 June quotes our contractor's handle, they had asked for no comment.
- | Legal knew since Friday.

~peer-report | Bar association's bulletin names her as struck off.
= | Namesake in the other district, bulletin 7 has the erratum.

commits-other-name | Build server greets the pusher by user name, and it greeted "Ngoc".
- | Pusher should be Alan.

commits-other-name | Score sheets of the film composer carry a copyist's and a second composer's name, his nowhere.
portfolio-copied | Second composer says it is his piece.

plausible-wrong | Sommelier put Barolo in Spain and talked on for a while.
- | Diploma under review.

plausible-wrong | Lead of a payments team held that IBANs have no check digits.
- | It was question one.

~plausible-wrong | Vet gave a cat dose that kills dogs.
= | Asked was the cat, form said dog; chair struck the question.

employer-detail-unknown | To him the night train company runs in the day; he was guard there, he says.
- | No uniform number either.

employer-detail-unknown | Could not say if his firm had been on strike that summer. It was, for nine weeks.
- | Excuse: holidays. Nine weeks of them.

referee-denied | The theatre's payroll has had no stage manager Ulrich in its 60 years.
- | Letter of praise signed Ulrich.

~referee-denied | Factory says the woman is unknown.
= | Asked again with the works number: known, 22 years, night shift lead.
referee-confirmed | Shift office put us through.

forwarder-address | Postman: nobody sleeps there, I only bring boxes and a van takes them.
- | Van plates noted.

forwarder-address | His flat no. 12 is a door with a letter slot and behind it shelves.
- | Locksmith opened it for the bailiff.

~forwarder-address | Census says unoccupied.
= | Built after the census, occupancy permit of August in her name.

keep-awake-tool | Heat map of his pointer is one circle, 3 cm wide.
- | Month of March.

~keep-awake-tool | Someone had put a weight on the Ctrl key.
= | Stock take, scanner needs it pressed, foreman does so each year.

identity-borrowing | Two au pairs independently: he would pay for our names on a contract.
- | Host mother wrote to us.

identity-borrowing | Barber of his street was to lend a tax number and get a phone for it.
- | Barber went to the police.

sanctioned-link | Half of the vendor belongs to a bank on the Swiss list, says the notary's deed.
agency-opaque | Vendor gives no list of its people.

~sanctioned-link | Ministry's portal turned his row red.
= | Row above was meant, the caseworker called and put it right.
