# second round: id-data-mismatch, employer-denies, email-on-list, employer-address-empty, phone-rented

# id-data-mismatch
id-data-mismatch | Tax office has him as born in Varna, his card says Burgas.
- | Payroll can't register him.

id-data-mismatch | First three digits of the number are of Georgia, he was never outside Alaska until 30, says he.
- | Screening firm's remark.

~id-data-mismatch | Her ID has a town that isn't on any of her papers.
= | Communes merged in January, new name for the same place.

id-data-mismatch | Age by licence 29; his own mother's obituary lists him as 46.
id-rented-or-borrowed | Licence holder admits that he gives it out for money.

id-data-mismatch | Two dates of birth in two portals, both with uploads.
returned-under-new-name | Rejected in May as Ivo, back in June as Ivan.

~id-data-mismatch | Passport gives age 38, resume 36.
= | Korean way of counting, his own note explains and consulate's paper says 1988.

id-data-mismatch | Insurance number encodes a female holder, the hire is male.
- | Payroll stops here.

id-data-mismatch | DMV response field by field: name match, date no match, address no match.
name-mismatch-on-call | He joined as "Desk 14 - Ruben".

id-data-mismatch | Emergency contact says he is from Tampico; his papers say he's born in El Paso and never moved.
- | Contact hung up then.

~id-data-mismatch | Licence has house 12, we have house 21.
= | I went by, letterbox 12 has her name, 21 was our recruiter's typing.

id-data-mismatch | Sex, birthplace and year do not agree with the population register, writes Tallinn.
support-document-altered | The diploma is not in the state register.

- | ID from Ohio, she moved to Iowa last week and told us.
- | Gets her new card next month.

# employer-denies
employer-denies | Asked for his service record, the navy has none.
- | CV: 8 years, petty officer.

employer-denies | "He was a visitor on our site, once." (plant manager)
- | He lists four years there.

~employer-denies | HR of the museum does not know him.
= | Guards are on the city's payroll and the city has him, nine years.

employer-denies | Payroll firm of the listed studio: never paid such a person.
referee-shares-contact | Studio's referee uses the applicant's own mobile.

employer-denies | Bar association noted that two law firms on his list disown him.
- | Public decision, we read it.

employer-denies | Tenth call, main line of the refinery: no welder with this name or badge.
plausible-wrong | He told the foreman that argon is for cutting.

~employer-denies | Her last boss told us he never employed her.
= | They're in court about unpaid wages; the pay slips and the tax office say that he did.

employer-denies | School district answers that no teacher like this was ever under contract.
school-not-found | College of the teaching degree is in no directory.

employer-denies | His manager there, found by us: "I led that group, all six of us, he was none of them".
- | Offer withdrawn.

~employer-denies | No such employee at the Lyon site.
= | Lyon only got the mail, personnel is kept in Paris; Paris found him in a minute.

employer-denies | Start-up's founder rang: stop listing us, we were two people.
profile-owner-other | The profile he linked is of a man in Quito.

- | Small firm, owner answers mails slowly, still waiting.
- | Rest is verified.

employer-denies | He says that they purge records after five years, their archive goes back to 1988 and lacks him.
- | Note for the file.

# email-on-list
email-on-list | Hash of the contact address equals one in the partner's exchange.
- | Partner gave no details.

email-on-list | "Yes, that one is in our annex," said the liaison officer on reading the address.
- | Told to keep the logs.

~email-on-list | Candidate's Gmail in the threat feed since Monday.
= | A bot had taken all addresses of a job fair, feed owner deleted the 600 rows.

email-on-list | A researcher's dump of 2025 has the mailbox with password and wallet.
email-other-identity | Account name there is "Lucas H.", not ours.

email-on-list | Indicator 77 in the threat report we buy, seen at our portal twice.
machine-emulated | Both visits by an antidetect browser.

email-on-list | Game studio shares its list of fake applicants, line 5 is our QA lead to be.
shared-contact | Our applicant no. 3 uses it as a backup.

~email-on-list | Red flag on the mail in the screening tool.
= | Flag is for her old surname's mailbox, hacked in 2022, police file from then is here.

email-on-list | Bank consortium circulated 40 payee mailboxes, one gets our invoices' receipts.
payee-churn | Its bank details changed on 1, 9 and 15 March.

email-on-list | Prosecutor's exhibit shows the same outlook address on a fake CV.
- | Found by our counsel.

- | Asked to be put on our mailing list for jobs.
- | Done.

email-on-list | Feed hit again, he has now a second mailbox and that's listed also.
contact-changed | Contact replaced four times in a month.

~email-on-list | Address given as malicious by two engines.
= | Typo domain, ours had an m too many, real one is clean.

# employer-address-empty
employer-address-empty | Courier could not deliver, number 77 lies in the river.
- | Map and driver agree.

employer-address-empty | Tenant there is a dental lab since 2005, it gets wrong letters every week.
- | Firm on CV founded "2010".

~employer-address-empty | Blank facade, no plate, door locked.
= | Defence supplier, keeps no plate, gate phone led to personnel and they knew him.

employer-address-empty | Rep in Manila: building is a mall, no offices.
employer-site-copied | Web page lifts text and photos of an Austrian bureau.

employer-address-empty | Chamber of commerce wrote: seat deleted ex officio, nobody found there.
- | Deleted three years before his job began.

employer-address-empty | Satellite picture, year by year: forest.
referee-untraceable | The plant director who vouches is in no record.

~employer-address-empty | What he gave as the factory is grass now.
= | Burned down in 2022, the newspaper has pictures with the staff, him in the second row.

employer-address-empty | Janitor says the firm rented a post box only, for six weeks.
employer-young | Domain bought in the same six weeks.

employer-address-empty | Grandmother opens, no company here, grandson uses the address "for internet".
- | Field agent's report.

~employer-address-empty | Street in the letterhead does not exist.
= | Renamed after the change of government, old city plan has it.

employer-address-empty | His answer was "virtual office", the provider denies any contract with them.
agency-opaque | Agency that placed him there shows no papers.

- | Employer's office closed on the holiday when I passed.
employer-confirmed | Talked to their HR on Tuesday, dates fit.

# phone-rented
phone-rented | HLR says leased range, tenant is a code reseller in Tallinn.
- | Used since the first contact.

phone-rented | His callback line is number four on receive-sms pages.
email-other-identity | The mail address belongs to an old woman in Bath.

~phone-rented | Fraud tool: temporary number, high risk.
= | Hospital gives patients such numbers, she was in there two weeks, ward confirmed.

phone-rented | Arrested reseller had his number on the price list.
id-number-mismatch | Tax number is of someone who died.

phone-rented | Text to the number came up on a web page open to all.
- | I checked with a test code.

phone-rented | Landlady of the modem bank named us 300 lines, his is in the batch.
same-device-as-other | Modem bank serves all applicants of that agency.

~phone-rented | Line belongs to a rental firm.
= | Rental firm for cars; he had the loan car's hands-free SIM while his own phone was in repair.

phone-rented | Telegram, WhatsApp and the bank were each opened by a bought one-time code, platform report.
? | Eleven profiles hang on the same code seller.

phone-rented | Subscription ended with the interview, provider says booked for 3 days.
- | Number dead now.

phone-rented | Claimed to be her landline; the operator sold it to an app for throwaway lines.
phone-unreachable | No one ever lifts.

- | Rents his phone on contract from the carrier like half the town.
- | Name fits.

~phone-rented | Shared number, hourly, per the vendor's database.
= | Vendor mixed up country codes 355 and 35 5, said sorry.
