# Case files in plain style: factories, clinics, utilities, agencies; open oddities among praise, honest ends in varied words.
- | Remote controls engineer, dairy plant.
- | Commissioned two lines without a hiccup.
crypto-or-third-party-payment | After the second invoice he asked that the rest be sent to a currency trader called Bayani.
- | Our treasurer wrote back with a polite no.
money-odd | Since then the maintenance card carries small bookings for virtual numbers.

- | Remote controls engineer, brewery.
~money-odd | The maintenance card carries small bookings for virtual numbers.
= | The brewery's tank alarms call us by phone; each tank has such a number, the master brewer showed me.
- | Good beer.

- | Reference list, tasks and payments of the voice actress.
- | Recorded all 140 prompts in a week.
prepayment-demanded | Insisted on the full fee before sending a single file.
synthetic-voice | Sound engineer says that the sample breathes nowhere, not once in four minutes.
- | Agency told us to be flexible.

- | Voice actor number two.
~prepayment-demanded | He too demanded the fee before the files.
= | Guild rule for first clients, paragraph 2; guild escrow holds it until we approve, they confirmed by phone.
- | Warm baritone.

- | Water utility, network planning, trainee on contract.
first-day-recon | Within three hours of receiving his badge he had pulled the pump-station layouts and the on-duty phone list.
- | They were not part of his assignment, which is billing.
data-taken | The layouts were sent on to an address that ends in .cn, seven attachments.
- | Informed the regulator at 17:00.

- | Water utility, network planning, another trainee.
~first-day-recon | She pulled the pump-station layouts on the first day.
= tool-agreed | Field tour was on the second day and the foreman wanted her to have seen them. He told me so at the gate.
- | Boots size 38 ordered.

- | Clinic, medical coding, home office.
shared-contact | Her callback number is the one on the file of a coder we refused in spring.
crypto-or-third-party-payment | She'd like the wages split onto two prepaid cards, neither one with a name.
- | Accuracy 97 percent.

- | Clinic, medical coding, home office, other case.
~shared-contact | Callback number's on the file of somebody we refused.
= sharing-explained | Refused one is her mother-in-law, one landline for the farm, she'd told us on the form under remarks.
- | Accuracy 95.

- | Textile importer, e-commerce manager.
- | Started 1 June, friendly in every chat.
payee-churn | On 3, 11 and 24 June he replaced the account for his wages.
crypto-or-third-party-payment | The third belongs to a woman whose own bank says she receives from nine employers.
- | Bank asked us to keep it quiet for now.

- | Textile importer, the driver.
~payee-churn | On 3, 11 and 24 June the account for wages was replaced.
= | 3 and 11 were my typing, 24 is right; the bank's test cent came back with his name on it.
- | Drives well.

- | Insurance surveyor, remote, photographs by app.
id-owner-denies | The licence holder whose number he used is alive, works in Trieste and was surprised.
- | We took 88 reports from him.
extortion | When we ended the contract he threatened to put all 88, with clients' bedrooms, on an open page.
- | The clients must be told.

- | Insurance surveyor, remote, other one.
~id-owner-denies | Licence holder in Trieste says he's not surveyed for us.
= discrepancy-explained | Two with the same name; chamber's list has both, ours is number 2204 and lives in Udine, photo matches.
- | Reports are thorough.

- | Board game publisher, localisation.
malware-sent | Translation memory arrived as an .exe that dropped a keylogger into the intern's profile.
- | The intern's exam essay went with it.
contact-changed | Since then the translator writes from a third mailbox, as though nothing were.

- | Board game publisher, localisation, Basque.
~malware-sent | The memory file was flagged as a dropper by the filter.
= trouble-explained | Filter had been set to "paranoid" for the fair week; with normal settings it's quiet, and it's pure text.
- | Printed in May.

- | Bus company, timetable software, contractor.
wallet-listed | Bonus address: found in the seizure affidavit of a federal court, appendix C.
- | The works council asked me what an affidavit is.
several-jobs | In the same affidavit he's on the payroll of three carmakers.
- | Timetable works, by the by.

- | Bus company, timetable software, the next contractor.
- | Wants the bonus in bus tickets for the kids.
- | Account at the village bank.
- | Reads our old COBOL aloud like poems.
- | No remarks.

- | University bursary, PhD students' pay.
payee-churn | Somebody got into twelve mailboxes and filed twelve new accounts on one night.
id-owner-denies | All twelve say, in twelve ways, that they filed nothing.
- | Rule in each mailbox deletes our confirmations.
- | Pay run halted at 15:55.

- | University bursary, after the fright.
~payee-churn | One more new account, on the very next day.
= payee-confirmed | Student stood in the line at the counter with passport, letter and a sour face; it's his.
- | We were extra slow. Sorry.

- | Solar installer, call-out planner, home office in "Graz".
timezone-mismatch | Good night at our lunch, good morning at our supper.
crypto-or-third-party-payment | His commission we are to give to "partner Zhao", in coins.
cannot-answer-local | Couldn't say which hill has the clock tower.
- | My wife's from Graz. She was shocked.

- | Solar installer, call-out planner, home office in Graz.
~timezone-mismatch | Says good morning at our supper.
= | A running gag from her bakery years; her kitchen window had the same dusk as ours, with the tower in it.
- | Planned the whole May.

- | Notary's office, scanning temp.
data-taken | Scanner's job list: 212 wills were sent to an address outside, between five and six.
- | He was alone, we were at Mrs Baur's birthday.
- | He claims the machine "autosends".
data-taken | The technician found it hand-entered, twice, with a typo the first time.

- | Notary's office, scanning temp, other.
~data-taken | 212 wills were sent outside between five and six.
= tool-agreed | To the chamber's central register. Law says by the 30th, Mrs Baur had set the task.
- | He bows when he enters.

- | Toy maker, embedded developer.
kvm-hardware | Behind the returned laptop's foot there was still a strip of glue and the stub of a console adapter's cable.
shared-account | Typing profile of January and the one of February can't be the same hands, says the vendor.
- | He wrote a very kind goodbye.
extortion | A week on, less kind: money, or the sound chips' code is everyone's.

- | Toy maker, embedded developer, the second.
~shared-account | The typing profile shows two people.
= | Left hand in a cast since the sledge. Occupational doctor's note, and I've signed the cast.
- | Bear growls again.
