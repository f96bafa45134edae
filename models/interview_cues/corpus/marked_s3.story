# employer-denies, email-on-list, employer-address-empty

# employer-denies
employer-denies | Called the shipyard's personnel office, his name is not in their files.
- | Claimed 2016 to 2021 there.

employer-denies | "We never had a data team," says the CFO of the firm where he led one.
resume-copied | Career is word for word that of a Mr. Aldous Fenn.

~employer-denies | Hotel group has no record of her.
= employer-confirmed | Worked under the franchise holder, its payroll sent dates that fit.

employer-denies | Work Number: no employment data for this SSN at the listed company.
id-number-mismatch | Number was issued in 1996 to a woman in Utah.

~employer-denies | HR of the bank wrote "unknown person".
= name-change-documented | She was there under her maiden name, found under that, marriage paper on file.

employer-denies | Badge, mailbox, tax list: nothing at the ministry for those four years.
referee-denied | The "department head" never worked at the ministry either.

employer-denies | Pension insurer shows zero months with the stated employer.
- | Gap covers the whole job.

~employer-denies | Staff list 2018 of the hospital lacks him.
= employer-confirmed | Agency doctor then, agency and ward both confirm.

employer-denies | Owner of the restaurant laughed, he has no cook of that name, never had.
? | Two of three jobs now fall.

employer-denies | Ex-colleague named by him: "I sat in that team six years, he didn't".
employer-detail-unknown | He had the office on the wrong side of town.

employer-denies | Court record: airline found that the pilot had not flown for the carrier he listed.
support-document-altered | Hours in the logbook were bought together with the stamp.

- | Previous employer confirmed the dates and the title.
employer-confirmed | Reached via their switchboard.

~employer-denies | First reply of the university HR: not an employee.
= employer-confirmed | Second reply: paid through the research foundation, three years, good standing.

employer-denies | Signature on the service certificate; the signatory's company disowns letter and employee.
support-document-altered | Template comes from a site that sells such letters.

employer-denies | No such engineer, wrote the plant, and no such project in that year.
- | Applicant was told, no comment.

~employer-denies | Warehouse said he never worked there.
= discrepancy-explained | I had called the wrong branch, the one in Venlo knows him well.

employer-denies | Verification vendor closed item 2 with "employer states no record, two searches".
profile-conflict | On his public page the same years are at a school in Peru.

employer-denies | Applicant blames a lost archive, archive exists and was searched for us.
- | Not convincing.

~employer-denies | The ministry would not find any file on her.
= | Her post was classified, security officer confirmed in writing that she served.

employer-denies | State board: clinic listed as last post told them he was never on its rota.
peer-report | Board of the neighbouring state sent a warning about him.

~employer-denies | Not in the database of the old employer.
= employer-confirmed | Merged in 2020, records of before sit with the parent and show her.

employer-denies | 0 of 3 listed firms know him.
- | Checked by phone through main numbers.

employer-denies | He told the panel later he'd "only done a bootcamp with them", no job.
contradicts-resume | CV says senior engineer, permanent, five years.

~employer-denies | Their answer: no person of that spelling.
= name-change-documented | Transliteration, Yulia and Iuliia, passport and contract carry one number.

# email-on-list
email-on-list | Address matches row 212 of the FBI flash.
- | Application came in on Sunday.

email-on-list | Sector ISAC bulletin carries his mailbox.
vpn-location-mismatch-noted | Log shows Vladivostok for a resident of Tampa.

~email-on-list | Hit on her mailbox in the partner feed.
= discrepancy-explained | Feed had listed a breach victim list by mistake, withdrawn by the publisher on the 8th.

email-on-list | Her contact mail is one of 1,379 addresses released by a researcher last summer.
code-copied | Repos are forks with the history rewritten to her.

email-on-list | Annex B of the sanctions notice, second column, his Gmail.
sanctioned-link | Same entry ties him to a listed trading company.

email-on-list | Payment provider flagged the recipient address as known for IT worker fraud.
- | Transfer held.

~email-on-list | Blocklist of our mail gateway has the applicant's address.
= discrepancy-explained | Listed for the domain, a free provider in Ukraine, her own mailbox is not named.

email-on-list | Vendor intel: mailbox seen in leaked chats of a worker cell.
account-recent | Profile is six weeks old for a career of twelve years.

email-on-list | Found on the spreadsheet which another crypto exchange shared after its incident.
- | Their security head confirmed the row.

~email-on-list | Compliance got a match for the e-mail on the watch list.
= discrepancy-explained | One letter off, read the wrong line, no match.
background-check-clear | Checks came back without findings.

email-on-list | Police in Osaka asked employers to look for five mailboxes, we have one.
- | Told them the same day.

email-on-list | Recovery address of the account sits in the threat report of March.
email-other-identity | Profile picture and name on it are of another man.

email-on-list | He explained that the mailbox had been hacked, but the report names it from a time before any hack.
- | Kept on hold.

~email-on-list | The job board warned of this sender.
= | Board's fraud desk cleared it, someone had spoofed her, lifted 14 May.

email-on-list | Sender is known at the freelance platform: banned twice, says trust and safety.
returned-under-new-name | Came to us in spring as Leon, now as Marek.

- | Newsletter list of the meetup has her address.
- | Ordinary.

email-on-list | Domain registrar's abuse team had the mailbox behind nine phishing sites.
- | Ticket closed by registrar, sent to us.

email-on-list | 3 of our 40 new applicants use mailboxes off the published indicator set.
same-resume-as-other | Two of them with identical text.

~email-on-list | Address is on the list the authority sent round.
= | That list is of victims of the hiring scam, not of suspects, officer explained.

email-on-list | Search on the indicator site gave a red result for the contact he uses.
phone-voip-noted | Mobile is a Google Voice line.

~email-on-list | Blacklisted mailbox, said the screening tool.
= discrepancy-explained | Vendor apologised, reused address of former owner at the telecom, since 2011.

email-on-list | Peer company's CISO: "that mail tried us in June".
peer-report | She shared the name and number as well.

- | Distribution list of alumni includes him.
school-confirmed | Alumni office confirmed the degree.

~email-on-list | Match 100 percent with a reported fraud mailbox.
= | Reported by herself, she was impersonated, complaint number checked with the police.

# employer-address-empty
employer-address-empty | Head office on the resume is a field beside the motorway.
- | Street view and a visit by our rep.

employer-address-empty | Suite 400 doesn't exist, building ends at the third floor.
employer-staff-unfindable | No employee of it shows up anywhere.

~employer-address-empty | Went there, shop closed, nothing in it.
= discrepancy-explained | Firm moved to the next town in April, registry and neighbour say so.

employer-address-empty | Neighbour in Plovdiv: flat stands vacant for years, no firm ever.
- | Letters pile up.

employer-address-empty | The company's stated seat is a nail studio, owner knows nothing of any software.
contact-self-supplied | Only other way to them is the mobile which he gave us.

employer-address-empty | Registered agent's house with 3,100 companies on the plate, none present.
employer-young | Registered nine months ago, claimed job began in 2017.

~employer-address-empty | Address turned out to be a private house.
= employer-confirmed | Two-person firm run from home, tax office and a client confirm the job.

employer-address-empty | Postman returned the verification letter: no such firm here.
- | Second letter the same.

employer-address-empty | Fire service has no building under this number, only a car park.
employer-untraceable | In no register of that country.

employer-address-empty | Landlord says unit 9 was last let in 2012.
- | Pay slips say 2020 to 2023.

~employer-address-empty | Map shows a building site where the employer should be.
= discrepancy-explained | Pulled down after he had left, photos of 2019 with the firm's sign, city archive.

employer-address-empty | Embassy's field check: door plate missing, guard never heard of the bank.
- | Visa desk informed us.

employer-address-empty | Office is a mailbox in a copy shop, box 118.
employer-site-copied | Site text taken from a Danish consultancy.

~employer-address-empty | Nobody and no furniture at the stated address.
= discrepancy-explained | Went remote in 2021 and gave up the lease, former landlord confirmed.
employer-confirmed | Payroll bureau gave dates.

- | Employer shares a coworking floor with others.
employer-confirmed | Reception put us through, job confirmed.

employer-address-empty | Where the clinic should stand there is a school, has been since 1970.
referee-untraceable | Doctor who signed is in no medical register.

employer-address-empty | Google listing had been added last week, the shop on the picture is in another city.
- | Owner of the real shop is angry.

employer-address-empty | He said they moved, landlord of the new place has never seen them.
- | So still open.

~employer-address-empty | Vacant lot, according to the screening vendor.
= discrepancy-explained | Vendor searched Springfield in the wrong state, the right one has the plant.

employer-address-empty | Trade inspectors found one desk, no people, at the place of 60 claimed staff.
employer-front | Named as a shell by the ministry in its notice.

~employer-address-empty | The "headquarters" is a dentist's practice.
= discrepancy-explained | Dentist's husband runs the firm in the back, showed books and payroll to our rep.

employer-address-empty | Building permit, electricity, water: none for that plot.
- | County clerk's answer, 2 Oct.

- | Old employer went bankrupt, office empty now.
employer-confirmed | Insolvency administrator confirmed her five years.

employer-address-empty | Third employer of the same agency with a home for an office, family lives there.
agency-opaque | Agency shows no contract with any of them.
