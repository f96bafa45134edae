# employer-untraceable
employer-untraceable | Brightfold Systems: no Companies House number, no site, no phone, no press.
- | Four years of the CV hang on it.

employer-untraceable | Trade register of Zug returns zero hits for the GmbH she lists.
- | Tried both spellings.

employer-untraceable | Last two jobs at firms that only his own resume mentions.
referee-text-only | Reference from one of them by WhatsApp message, no call possible.

~employer-untraceable | Nothing on any "Kestrel Data" in Oregon.
= discrepancy-explained | Renamed in 2020, certificate of amendment from the Secretary of State is in the folder.
employer-confirmed | HR at the successor gave title and dates.

employer-untraceable | Dun & Bradstreet, Handelsregister, LinkedIn, Maps: empty for that name.
- | Checked on 2 May by our vendor.

employer-untraceable | The clinic in which he says he was chief nurse is in no provider directory.
? | Ministry of health does not list it under any name.

employer-untraceable | Asked for a VAT id of his last client; the EU checker says invalid, firm unknown.
? | He sent a second one, invalid too.

employer-untraceable | Vendor closes the ticket: "unable to locate employer, all sources exhausted."
- | Applicant offered a payslip instead.
support-document-altered | Payslip uses the sample template of a payroll program.

= discrepancy-explained | Liquidated 2016, the insolvency court in Graz sent us the notice.
~employer-untraceable | So of course today the company cannot be found.
- | Job dates are within its life.

employer-untraceable | Bank supervisor's list of licensed brokers has no such house, neither now nor in 2018.
- | He claims a desk of thirty there.

employer-untraceable | Our accountant in Manila went to the SEC: corporation was never registered.
- | She says it was "informal".

employer-untraceable | His school employer has no inspection report, no district, no building.
- | In that state each school has all three.

- | Employer is small, eleven people, family-owned.
employer-confirmed | Owner called back within the hour and confirmed.

~employer-untraceable | No trace of the start-up she worked for in Tallinn.
= discrepancy-explained | Stealth phase, it traded under the founder's holding, register extract shows her contract.

employer-untraceable | Freight company has no USDOT number although he drove for it from 2015 on.
- | Without one no truck goes on the road.

employer-untraceable | Indictment says the three tech firms on his resume existed on paper only for that resume.
- | Nobody had looked.

employer-untraceable | Phone book of 2019, trade fair catalogues, domain archive: name occurs nowhere.
contact-self-supplied | Only trace is the number that he gave us himself.

~employer-untraceable | Vendor reported employer 2 as non-existent.
= discrepancy-explained | Vendor had searched in Georgia the state instead of the country.
employer-confirmed | Tbilisi office answered in a day.

employer-untraceable | Ofsted, charity regulator and council all say the nursery is unknown to them.
- | Applicant for deputy manager, two years there.

employer-untraceable | Said the employer was bought by a big firm. Big firm's acquisitions team: never.
- | That left no one to ask.

employer-untraceable | "Nordwind Analytics" appears with seven applicants and nowhere else.
same-resume-as-other | Bullet points under it are the same with all of them.

~employer-untraceable | Could not find the shop where he was cashier.
= | Street market stall without a web page, the market office has his permit.
- | Fine for a warehouse job.

employer-untraceable | Tax transcript has no such payer in any of the three years.
- | IRS form 4506-C result attached.

- | Could not find the employer's fax number, got it from their reception.
employer-confirmed | Dates came back by noon.

# email-other-identity
email-other-identity | Password reset hint on his Gmail shows the recovery name "Hassan M."
- | We have him as Kevin Doyle.

email-other-identity | Her address is the login of a Fiverr seller by the name of Tuan.
- | Seller since 2017.

email-other-identity | Epieos result: Google account belongs to a Liu, photo of a man.
- | Candidate is a Mrs Barnett.

~email-other-identity | Mail of the applicant comes up as Gerald Fink in our CRM.
= sharing-explained | Gerald is her husband, they use one family account; he answered and said so.
- | She made her own since.

email-other-identity | Breach data ties the address to somebody in Yanji called Pak.
vpn-location-mismatch-noted | Two of the logins are from the same region.

email-other-identity | Replies to invoice mail are signed by another person every second time.
- | Finance noticed in week 3.

email-other-identity | Calendar invite accepted as "Igor Petrenko", sent to Michael's mailbox.
- | Michael said it was a bug. Google shows what the owner typed.

email-other-identity | Gravatar on the address: a woman, "Thandi", in Durban.
- | Applicant is Brian, Ohio.

email-other-identity | Skype search by the e-mail finds one account, and it has a different first and last name.
alias-used | He goes by a third on Teams.

= name-change-documented | Marriage certificate, Cebu, 2018.
~email-other-identity | Old address of hers still says Villareal.
- | Ticket closed.

email-other-identity | Airbnb and Trello know the mailbox as Rashid, the CV is from a Stefan.
- | OSINT report p. 2.

email-other-identity | Out-of-office from his address thanked us on behalf of Ms Oyelaran.
shared-account | Two people seem to read that box.

email-other-identity | jwalters88@ leads to the Facebook of one Phong T.
- | No Walters among the relatives.

- | E-mail has a nickname in it, "bigmike".
- | His name is Michael.

~email-other-identity | A man called Osvaldo is registered under the address she wrote on the form.
= discrepancy-explained | Typed .co instead of .com, her own mailbox is clean.
account-control-proven | Answered our code from it.

email-other-identity | Notion workspace invitation opened a profile with someone else's name and face.
- | Closed within seconds by him.

email-other-identity | State attorney: mailbox was created with the data of a dead man from Utah.
- | Opened 2020, he died in 2014.

email-other-identity | PayPal says money to this mail goes to Daria K.; the candidate is Colin.
crypto-or-third-party-payment | Wants to be paid there nevertheless.

email-other-identity | Vendor's e-mail intelligence: first seen with a recruiter in Lahore, three surnames.
- | Score 92.

~email-other-identity | Sender name on the thank-you note was not hers.
= trouble-explained | She wrote from the library PC where the former user was still signed in.
- | Headers support that.

email-other-identity | The address under the contract is in use by another supplier of ours, other contact.
- | Purchasing asked both. One does not reply.

email-other-identity | Told us the odd name was an old joke; GitHub, Apple and Dropbox all carry that name.
- | Joke is not on any paper.

~email-other-identity | Our mail check returns "Prof. Lindqvist" for the doctoral student.
= sharing-explained | Group mailbox of the institute, the professor set it up and told us who uses it.

- | Applied with the mail of the alumni office, as his university offers to all.
school-confirmed | Registrar confirmed his degree.

# employer-staff-unfindable
employer-staff-unfindable | 200 employees on its page and not one on LinkedIn.
- | Asked the candidate for a colleague's name. None came.

employer-staff-unfindable | Team photos with names, none of the twelve names leads to a human being.
employer-site-copied | Text is a dentist supplier's, words swapped.

employer-staff-unfindable | CEO, CTO, head of people: no publications, no talks, no register entry, nothing.
- | Company claims 40 million in sales.

~employer-staff-unfindable | Could not locate anyone who ever worked at Halvorsen Marine.
= discrepancy-explained | Crew firm, staff listed with the seamen's register in Bergen, 31 names there.
employer-confirmed | Crewing manager knew her.

employer-staff-unfindable | Directors listed on the site are unknown at the registrar in Nicosia.
- | Requested the extract on 8 June.

employer-staff-unfindable | Switchboard always the same man; every department he puts us through to is vacant.
- | Four tries on four days.

employer-staff-unfindable | Lawyers named as partners are on no bar roll of the country.
- | Bar association replied in writing.

employer-staff-unfindable | No ex-employee either, not on Xing, not on Glassdoor, nowhere.
employer-young | Domain bought in November, job "since 2014".

employer-staff-unfindable | The engineers in the "about us" come from a stock photo set called Office 3.
- | Their names give no hits.

= discrepancy-explained | Defence contractor, staff are told to stay off the net; security officer vouched for him.
~employer-staff-unfindable | Explains why we found no colleague of his online.
- | Clearance is on record.

employer-staff-unfindable | Doctors of the private hospital are missing from the medical council's list, all nine.
- | Ward nurse applicant from there.

employer-staff-unfindable | Asked for HR, got a form; asked for her manager, got a form; no person behind it.
- | Form replies in two minutes at night.

employer-staff-unfindable | Investigator visited the trade fair stand of the firm: empty, badge list had no visitors from it.
- | Invoice 410 euros.

- | Colleagues were on holiday when we called.
referee-confirmed | Team lead rang back Monday and was glad to speak for her.

~employer-staff-unfindable | Whole staff of the agency seems to be invented.
= discrepancy-explained | Stage names of performers, the agency gave us the contracts with the real ones.

employer-staff-unfindable | Company page: 3 followers, 0 people, founded 1998.
- | He says he led a group of 25.

employer-staff-unfindable | News report about shell outsourcers names it, journalists looked for workers and met nobody.
employer-front | The department later put it on its notice.

employer-staff-unfindable | Social insurance says the firm has never reported a single worker.
- | Period asked: 2015 to 2023.

employer-staff-unfindable | Bookkeeper's former boss "Elaine Sturgis" and her deputy do not exist in any directory.
referee-untraceable | Sturgis is also the reference.

~employer-staff-unfindable | None of the people she mentioned can be found in the firm.
= discrepancy-explained | Firm was taken over, that team went to the buyer, who sent the transfer list.
- | She is number 17 on it.

employer-staff-unfindable | Sent letters to the three managers on the site, all came back unknown.
- | Candidate's excuse was reorganisation; registry shows no change.

~employer-staff-unfindable | One-man firm apparently without the man.
= discrepancy-explained | Owner died in March, widow sent the death notice and his work contract.

employer-staff-unfindable | Union rep for that plant has never had a member or known a worker from it.
- | Plant is supposed to have two shifts.

- | Nobody at the front desk at 7 am.
employer-confirmed | At nine the personnel office confirmed 2017 to 2021.
