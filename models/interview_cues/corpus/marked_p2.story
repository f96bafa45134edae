# crypto-or-third-party-payment
crypto-or-third-party-payment | Payroll form names an account holder called D. Petrov, hire is called Mason Reed.
- | Held back.

crypto-or-third-party-payment | Wants USDT, offered to take 5 % less for it.

~crypto-or-third-party-payment | First salary is to go to an account in another surname.
= name-change-documented | Maiden name, marriage certificate on file, bank still had the old one.
payee-confirmed | New statement shows her as sole holder.

crypto-or-third-party-payment | IBAN check returned "no match", holder is a consulting firm in Shenyang.
vpn-location-mismatch-noted | Sign-ins from the same province.

crypto-or-third-party-payment | "Just send it to my uncle", he told the finance clerk.

crypto-or-third-party-payment | Freelancer invoice 0007 asks for a Tron address in place of the bank line.
- | Invoices 1 to 6 were by bank.

- | Works on a stablecoin wallet at present firm, asked about our custody setup.
- | Paid by normal transfer.

crypto-or-third-party-payment | Bank reported: salaries of three of our contractors end in one woman's current account.
several-jobs | She runs the wages of others at four firms too, bank says.

crypto-or-third-party-payment | Prepaid card number given for direct deposit, card issued to a Ms Okafor.
- | Hire is male, other name.

~crypto-or-third-party-payment | Driver's pay goes to his wife's account.
= payee-confirmed | Bank letter: joint account, both named as owners since 2011.
- | Nothing further.

crypto-or-third-party-payment | Account belongs to a stranger in Arizona who "handles his money".
pickup-by-other | The same person signed for the laptop.

crypto-or-third-party-payment | She has no bank, she says, only Bitcoin.
? | Labour office: she drew wages on a bank account in March.

crypto-or-third-party-payment | Payoneer profile behind the payout is registered to somebody aged 61 in Kharkiv.

~crypto-or-third-party-payment | Payee on the slip is not our employee.
= discrepancy-explained | Court ordered garnishment, part goes to the bailiff, order no. checked with court.

crypto-or-third-party-payment | Complaint filed in Missouri describes wages wired to a facilitator who kept a cut.
? | Our hire used that same facilitator's account from week two.

- | Asked whether part of the bonus can be paid in tokens, as our ad says.
- | Told yes, after vesting.

crypto-or-third-party-payment | Nurse agency: hourly pay demanded to a brother's mobile money number.
support-document-altered | Registration card turned out to be bought.

~crypto-or-third-party-payment | Different holder, "Ferreira Lda", on the new contractor's bank details.
= payee-confirmed | Registry extract from Porto: one-man company, he is the only owner and director.

crypto-or-third-party-payment | Neobank told us the holder's date of birth, 1958; our man is 27.

crypto-or-third-party-payment | Would sign today if paid in Ethereum outside the books.
prepayment-demanded | Half of it upfront.

~crypto-or-third-party-payment | Salary transfer rejected, name of holder differs from the contract.
= discrepancy-explained | Clerk had swapped two digits, IBAN of a colleague; corrected, his own name came back.
- | Paid on 2 May.

crypto-or-third-party-payment | Friend's account until his own is open, and this for seven months.
? | Asked for the opening letter, never got one.

crypto-or-third-party-payment | Platform support: earnings withdrawn to a wallet from day one, on candidate's request.
wallet-listed | Chain analysis firm has that wallet on the sanctions list.

- | Account opened last week at Revolut in his own name, moved from Brazil in May.
payee-confirmed | Statement and passport fit.

# timezone-mismatch
timezone-mismatch | Said Denver, 10 am, outside it was pitch dark.
- | Blind was pulled down afterwards.

timezone-mismatch | Commit times for 14 weeks cluster at 01:00 to 10:00 Eastern.
- | He claims normal office day in Boston.

~timezone-mismatch | Writes all mails between 2 and 5 at night.
= trouble-explained | Newborn at home, told his lead in week one, birth certificate with HR for parental days.

timezone-mismatch | Clock on the shared desktop: nine hours ahead of San Jose.
screen-share-leak | Second user name visible in the dock.

timezone-mismatch | Meeting invite came back with zone Asia/Vladivostok.
- | CV says Oregon.

timezone-mismatch | "Good evening", at what ought to be his breakfast time.
place-vague | Asked where he is, "the States".

timezone-mismatch | Sun was low in the window although noon in Lagos by his account.

~timezone-mismatch | Laptop clock was seven hours off during the test.
= network-explained | Loan machine from our Singapore desk, never reset, IT confirmed.
- | Test scored 81.

timezone-mismatch | Ticket system: no keystroke ever between 9 and 17 Berlin, all work by night.
hours-refused | Core hour at 11 is always skipped.

- | Prefers late shift, 14 to 22, as advertised.
- | Start 1 June.

timezone-mismatch | Neighbour of the stated flat: dark by day and by night, nobody there. His mails come at 4 am local.
- | Landlord asked.

timezone-mismatch | Exam proctor noted sunrise behind him at 19:40 Madrid time.

timezone-mismatch | Scheduler shows he picks 23:00 to 03:00 slots only, Toronto time.
many-countries | Three countries in the sign-in list of May.

~timezone-mismatch | Daylight at her window at 22:30, she said she is in Norway.
= local-knowledge-shown | Tromso in June, midnight sun, she named the street and turned the camera to the harbour.

timezone-mismatch | Slack shows local time 8:12 pm for him, the home office given is in Ohio, 7:12 am there.
- | Explained as wrong phone setting.
timezone-mismatch | Phone, laptop and calendar all say the same eastern Asian zone.

timezone-mismatch | Payroll vendor: phone calls only answered when Texas is asleep.

timezone-mismatch | Call prayer and evening traffic in the back, his day had barely begun by claim.

~timezone-mismatch | Calendar in Indian time while home is in Galway.
= discrepancy-explained | On leave at his parents' in Pune, leave approved 3 April, back on the 20th.
- | Boarding card shown unasked.

timezone-mismatch | Court papers: night workers in Asia posed as day staff in the US.
peer-report | Field office says one persona of theirs was ours.

- | Team is in Sydney, interview at 6 am for him, he was punctual.
- | Thanked for it.

timezone-mismatch | File metadata of the take-home: +0800 in all 61 saves, candidate lives in Quebec by his form.

~timezone-mismatch | Answers arrive at 3:30 am, every night, without fail.
= employer-confirmed | Present job is night porter, hotel manager confirmed the shift.

timezone-mismatch | Accountant said lunch break, it was 21:00 at her place.

~timezone-mismatch | Looked like night there, 11 in the morning by claim.
= trouble-explained | Basement flat without windows, he went upstairs with the laptop and it was day.
address-confirmed | Lease and registration for the basement on file.

# id-photo-mismatch
id-photo-mismatch | Driver's licence shows another man, ears and hairline differ.
- | Vendor score 11 of 100.

id-photo-mismatch | Passport picture and the person at the desk: no resemblance, two clerks agree.

~id-photo-mismatch | Photo on the card is not her, said reception.
= discrepancy-explained | Card is twelve years old and she lost 45 kg, surgeon's letter and fingerprints fit.
id-verified-in-person | Notary confirmed identity on 8 May.

id-photo-mismatch | Verification vendor: selfie and document belong to two persons.
idcheck-abandoned | Second try broken off.

id-photo-mismatch | The licence holder on file with the state is visibly older than our new hire.
id-owner-denies | Real holder, a farmer, never applied with us.

id-photo-mismatch | HR put badge picture next to passport copy: not one person.
- | Access stopped.

id-photo-mismatch | Border police compared chip image with him, negative.

~id-photo-mismatch | Face match failed three times.
= trouble-explained | Scanner lamp was defective, failed with our own HR lead as well; after repair 97 percent.
id-shown-and-matched | Passed at the counter.

id-photo-mismatch | Man on the site in Rotterdam is not the man on the safety card he carries.
id-rented-or-borrowed | Cousin lent it for the shift.

- | Photo on the ID is black and white and small, match still positive.
id-shown-and-matched | Number and birth date fit.

id-photo-mismatch | University card from admissions shows someone else under that name.

id-photo-mismatch | Guard list: person at gate and person on ID clearly two people, gave up the card and left.

id-photo-mismatch | Registrar sent the picture of the real dentist; our applicant has never been in it.
support-document-altered | His copy has a pasted picture.

~id-photo-mismatch | Document shows a man, candidate is a woman.
= name-change-documented | Transition, court order of 2023 handed in, new passport is on its way.
- | HR only, not for the panel.

id-photo-mismatch | Compared frame at 12:04 with the residence card, no match in nose, jaw, left ear.
- | Said it was the haircut.
id-photo-mismatch | Forensic reviewer excludes haircut or age, two different people.

~id-photo-mismatch | Somebody else's face on the passport scan.
= discrepancy-explained | He had uploaded his brother's by mistake from the family folder, own one shown live right after.
id-shown-and-matched | Own passport read by NFC, fits.

id-photo-mismatch | Landlady looked at the ID copy: "that is not my tenant".

id-photo-mismatch | Ministry's list has a portrait, it is not the applicant's.
peer-report | Ministry had two other firms asking about the same name.

- | Older photo, with beard, on company badge.
- | Badge renewed at his wish.

id-photo-mismatch | In the news item the owner of the passport is shown; we hired somebody else with his papers.

~id-photo-mismatch | Machine says the two portraits are different persons, confidence high.
= trouble-explained | Vendor wrote next day: release 4.2 had a fault with head scarves, recheck by hand positive.

id-photo-mismatch | Taxi licence portrait against video still: different eyes, different age, about 20 years.
alias-used | Drove under two names before.

~id-photo-mismatch | Clerk: the picture in the file was of another applicant altogether.
= discrepancy-explained | Our file, our error, two Nguyens were swapped at scanning.

id-photo-mismatch | Bank video agent stopped the session, holder of the card and the customer were not identical.
