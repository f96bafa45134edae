# second round: employer-untraceable
employer-untraceable | No licence, no bond, no bank: the brokerage on line 3 left no footprint in Delaware.
- | Secretary of State searched twice.

employer-untraceable | Looked for the clinic on foot, asked the pharmacist next door; never was one.
employer-address-empty | Number 18 is a car park.

~employer-untraceable | Hungarian register drew a blank on her bakery.
= discrepancy-explained | Sole trader, they are kept in another register, number 5120 there.

employer-untraceable | Shipowner of two of his voyages is in no edition of Lloyd's.
- | Seafarer, chief mate.

employer-untraceable | We put the name to chamber, tax office and union, three times "does not exist with us".
- | He offers to bring "the old boss" to a call.

employer-untraceable | Every director search for Parallax Retail ends in nothing.
referee-untraceable | So does the search for her manager there.

~employer-untraceable | Payroll firm says that job 2 is a phantom.
= discrepancy-explained | Franchise, employer of record is the operator, whose HR has her file.
employer-confirmed | Two years and four months.

employer-untraceable | A charity that in twelve years never filed accounts, has no number and no trustee.
- | Fundraiser by his CV.

- | The employer closed last year, all of us remember it.
- | His certificate is from the receiver.

employer-untraceable | Building permits name all contractors on that bridge; his is not among the 41.
- | Road authority, Brno.

# email-other-identity
email-other-identity | Typed her address into the payment app: "Send money to Bogdan?"
- | Did not send.

email-other-identity | The account that shared the Google doc bears an other name than the applicant's, same address.
- | Screenshot in ticket.

~email-other-identity | His mail is registered to a lady, 71.
= sharing-explained | Mother, she pays the domain, gave us the bill and her word.

email-other-identity | Adobe sign-in log for his address: profile "Nguyen Van T."
document-opened-elsewhere | Opened in Da Nang.

email-other-identity | Old forum account under that mail sells nursing essays as "Mercy".
- | Candidate: ward sister, Agnes.

email-other-identity | Mail header shows real sender field ramesh@, display name Scott.
- | All eight messages.

~email-other-identity | Box answers as "Karin Holm", we wrote to Malin Berg.
= discrepancy-explained | Holm holds her mail during parental leave, out-of-office text said that.
- | Reference taken by phone.

email-other-identity | Data broker links the address to a dental nurse in Quito and no one else.
- | He is to be our network engineer.

email-other-identity | Marketplace reviews under this mail are signed Oleg, back to 2015.
- | "Bought the account", he says; seller cannot be named.

- | Mail bounced because of our own typo.
- | Resent, answer same day.

# employer-staff-unfindable
employer-staff-unfindable | Annual report lists a board of seven; birth, tax and company registers know none of them.
- | Auditor's remark on page 2.

employer-staff-unfindable | Went through 60 conference lists of the trade, not one person from there in ten years.
- | Trade is small.

~employer-staff-unfindable | Whoever we looked up from that lab could not be found.
= discrepancy-explained | Transliteration; with the Cyrillic spelling all nine came up at the institute.

employer-staff-unfindable | LinkedIn people tab: two accounts, both made the same evening, both without face.
account-recent | Applicant's own was made that evening too.

employer-staff-unfindable | The chef, the manager and the owner of his last restaurant have no trace at the health office.
- | Each would need a hygiene card.

employer-staff-unfindable | Called extension after extension: no human with a name.
contact-self-supplied | Exchange number came from his mail.

~employer-staff-unfindable | Agency said that the supplier has no people at all.
= discrepancy-explained | Cooperative, members are not employees; member roll has her since 2013.
employer-confirmed | Chairwoman on the phone.

employer-staff-unfindable | Licensed guards of the firm according to the state: zero. He says he led fifty.
- | Security manager post.

- | Small firm, its one accountant was ill, second try worked.
employer-confirmed | She read the dates out.

# phone-unreachable
phone-unreachable | Dispatcher's board: driver 31, no contact since hire.
- | Mails arrive, loads move.

phone-unreachable | The line we were given gives the tone of a number not in service.
- | Wrote back that it is "fine here".

~phone-unreachable | Four days of engaged tone on the candidate's landline.
= trouble-explained | Cable cut in her street, operator's fault page has it.

phone-unreachable | HR in Nairobi, HR in Oslo, nobody ever got him to lift.
hours-refused | Mornings are "not possible", evenings "not possible".

phone-unreachable | Out of 22 dials: 0 talk time.
- | Export from the phone system.

~phone-unreachable | He did not take a single call of ours in May.
= | At sea till the 30th, his shipping company told us, and rang on the 31st.
- | Interview was good.

phone-unreachable | Answering service takes it, "he will write to you".
phone-voip-noted | Service sits on a Skype number.

phone-unreachable | After the failed ID check her cell went dead for us, alive for others.
- | Tested from a private phone: rings.

phone-unreachable | Blamed the basement flat; moved, new number, same silence.
- | Vendor gave up.

- | Wrong extension, operator connected us the second time.
- | Fine.

# machine-emulated
machine-emulated | Exam client refused to start, it saw Parallels.
- | He restarted it with a flag that hides this.

machine-emulated | Disk model "VBOX HARDDISK".
- | From the crash report he sent himself.

~machine-emulated | Fraud score red, reason: virtual device.
= trouble-explained | Library thin client, librarian confirmed and let us see it.

machine-emulated | Same phone, other IMEI at each login, eight in a day.
many-countries | And with each a new country.

machine-emulated | Incogniton in the process list for nine minutes.
- | Then killed.

machine-emulated | Selfie step: camera reports focal length 0, gyroscope absent, model "generic x86".
- | KYC vendor's code 41.

~machine-emulated | The accountant's login is from a virtualised Windows.
= tool-agreed | Citrix farm of our own bank, all in her branch have it.

machine-emulated | Told the proctor it was Boot Camp; Boot Camp does not show a VMXNET card.
- | Attempt cancelled.

- | Pilot trains on a simulator every six months as required.
- | Log stamped.

# shared-contact
shared-contact | The mobile on his form opened a file: Kimberly, cleaner, 2024.
- | Not him.

shared-contact | One Signal number for the welder, for the crane man, for the cook.
- | Crewing agency's sheet.

~shared-contact | Payroll warns: e-mail already in use by employee 2207.
= discrepancy-explained | 2207 is she herself, seasonal contract last year.

shared-contact | Recruiter dialled three candidates from her list and spoke with one man three times.
voice-changed | Pitch went up for the second.

shared-contact | Reset link for Jonas reached Mehdi, another finalist, who clicked it.
- | Log has both ids.

~shared-contact | Four interns, a single phone contact.
= sharing-explained | Exchange programme's coordinator, university page has the same number.
- | All four arrived.

shared-contact | Regulator's file: address jobs.mw@ used by nineteen "insurance agents".
- | Ours is the twentieth.

shared-contact | He says the number was recycled by the carrier; carrier: same subscriber since 2016.
? | Other applicant with it was rejected in July.

- | Two candidates called from the same job fair stand.
- | Stand phone.
