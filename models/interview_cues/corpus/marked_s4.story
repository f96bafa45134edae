# phone-rented, address-on-list, hours-refused, same-device-as-other

# phone-rented
phone-rented | Carrier lookup: number pool of an SMS activation shop.
- | Applicant was asked for another line.

phone-rented | "That line is let by the hour," the telecom's fraud desk told us.
phone-unreachable | Eleven tries, never a person at the other end.

~phone-rented | Number shows in a database of disposable lines.
= discrepancy-explained | Recycled by the carrier in August, contract in her name shown.

phone-rented | His mobile is listed on a public page where anyone can read its messages.
account-recent | LinkedIn made on 2 November, career since 2009.

phone-rented | 62 accounts at the job board were verified with this same line, board says.
shared-contact | Two of our other candidates gave it too.

phone-rented | Seized SIM farm in Riga held the card for his number, police letter.
- | Number is in his application of May.

~phone-rented | Vendor marks her phone as "shared verification service".
= | Vendor withdrew the mark, it was a women's shelter line, social worker confirmed.

phone-rented | Owner of the SIM rents it on for codes, she told the investigator.
id-rented-or-borrowed | She lent her passport scan as well, for 200 a month.

phone-rented | Code for the sign-up landed with a service bureau in Ho Chi Minh City.
- | Found by the identity provider.

- | Prepaid SIM bought at the airport on arrival.
id-shown-and-matched | SIM is registered to her passport, we saw both.

phone-rented | A stranger rents that number this week, he answered and was puzzled.
- | Last week it was "Tomas".

~phone-rented | Rental number, says the risk tool.
= discrepancy-explained | Company phone of his present employer, leased from a fleet provider, employer confirmed.

phone-rented | He says his sister pays the bill, the carrier says the block is sold to an activation site.
- | No bill was shown.

phone-rented | WhatsApp on it was opened through a one-time number seller, according to the seller's own refund log.
phone-other-name | Caller name reads J. Prewitt.

~phone-rented | The line turned up on a page of temporary numbers.
= discrepancy-explained | Page lists random German numbers, hers has been on contract since 2008, invoice seen.
- | Moved to offer.

phone-rented | Bought for 0.40 dollars on an OTP market, receipt was in the shared screen.
screen-share-leak | Shared screen also held five other inboxes.

phone-rented | Lease of the number ended Friday; Saturday it belonged to a pizza promotion.
contact-changed | Third number from him since the first interview.

phone-rented | Fraud consortium entry: virtual number, leased, used by 9 identities.
- | Score 97.

~phone-rented | Test call reached a message bank for short-term numbers.
= | I had swapped two digits, correct number rings at his place.

# address-on-list
address-on-list | Source IP is in the table of the joint advisory.
- | Login on 11 June, 03:12.

address-on-list | Firewall vendor's threat feed has the address he interviews from, tag "IT worker".
virtual-camera | Client reported OBS as camera.

~address-on-list | Her home IP is on the abuse list.
= network-explained | Listed for the infected router of the previous subscriber, provider confirmed the change.

address-on-list | Match of three sign-ins with a range published by a Japanese agency.
timezone-mismatch | Sun came up behind him at what should be midnight in Boston.

address-on-list | Netblock 5 in the researcher's report, we have 44 hits from one contractor.
- | Contractor suspended.

address-on-list | Cloud provider warned: your user comes over an address from the sanctions annex.
peer-report | They had reports of him from two other customers.

~address-on-list | SIEM rule for listed addresses fired on the accountant.
= network-explained | Hotel wifi at the conference, same exit for all guests, travel booked by us.

address-on-list | One hop before our VPN sits a proxy named in the indictment.
hosting-address-noted | Proxy stands in a Kharkiv data centre.

address-on-list | Exit known as Astrill, it is in the list of exits that the incident team published.
- | No reason for it in his contract.

~address-on-list | Published bad IP in our logs, user is the new analyst.
= tool-agreed | He tested our feed from the lab sandbox on order of his lead.

address-on-list | CERT of the Netherlands names the host; our payroll portal was opened from it.
payee-churn | IBAN was replaced twice within the same hour.

address-on-list | He claims the list is old, publisher renewed it yesterday with the same host.
- | Stays blocked.

- | Address is on our allow list.
tool-agreed | Added by network team for the branch in Bergen.

address-on-list | Uploads of the CV: from an IP that a crypto exchange gave out after its hire went wrong.
wallet-listed | Wallet in his donation link is on a government list.

address-on-list | Bank blocked his portal session, address on their red list of hostile networks.
- | Bank's note attached.

~address-on-list | Spam blacklist has the student's IP.
= network-explained | Dormitory shares one address for 800 rooms, IT of the college replied.

address-on-list | Two hits in the shared indicator sheet, sheet line 40 and 41, both his.
email-on-list | His mailbox stands in line 42.

~address-on-list | Advisory lists the address from which she sat the test.
= discrepancy-explained | Advisory withdrew it in version 1.2 as error, before the test.

# hours-refused
hours-refused | Said no to any call between 9 and 17 Chicago time, where he lives.
- | Offers 2 am instead.

hours-refused | Never online in the daytime of his own city, on four weeks of chat stamps.
vpn-location-mismatch-noted | VPN hides where he really signs in.

~hours-refused | She refuses all morning slots.
= discrepancy-explained | Works mornings at the present job, their HR confirmed the shift.

hours-refused | Core hours in the contract, struck out by the candidate without reason.
- | Legal asked twice.

hours-refused | Manager in Leeds gets answers only after 23:00, developer is said to sit in York.
output-swing | Monday's code and Tuesday's look like two authors.

hours-refused | Fourth time that "2 pm local" was turned down.
avoids-in-person | A visit to the Utrecht office was turned down too.

~hours-refused | Not reachable from noon to four, ever.
= | Dialysis, she told HR at the start, hours are in the contract.

hours-refused | Staffing firm demands night meetings for a man with a Lisbon address.
agency-opaque | It won't name whoever checked his papers.

hours-refused | Day shift offered to the day-shift applicant, he withdrew when hours became binding.
- | Wanted "async only".

hours-refused | Support desk rota: absent in all European business hours he was booked for.
several-jobs | A firm in Austin pays him for full days.

~hours-refused | He would not take a slot on Friday afternoons.
= | Sabbath begins early in winter, made up on Sunday as agreed.
- | Rest of the week no issue.

hours-refused | When called at 10 in the morning, his place, voicemail says he sleeps then.
timezone-mismatch | Clock on his shared desktop ran nine hours ahead.

- | Works nights by contract, hospital pharmacy.
employer-confirmed | Pharmacy head confirmed it through the main number.

hours-refused | Told us of a child at home, but childcare was paid by us and he still refused office hours.
- | No further talk.

~hours-refused | Candidate rejects every slot before 3 pm.
= discrepancy-explained | Calendar tool showed ours in the wrong zone, he thought it 6 am.

hours-refused | 0 of 19 daytime calls in Warsaw accepted.
place-conflict | Gave Warsaw to us, Gdynia to the agency, "near Lodz" to the bank.

hours-refused | Client asked for overlap of two hours; answer was a flat no.
- | Candidate is supposed to live one street from the client.

~hours-refused | Can't do nine to five this month, no explanation at first.
= discrepancy-explained | Jury duty, court letter came on the 6th.

# same-device-as-other
same-device-as-other | Device hash equal for Brandt, Okello and Vann.
? | All three applied on one weekend.

same-device-as-other | Browser fingerprint of candidate 14 is that of candidate 9.
same-resume-as-other | Their CVs differ by the name only.

~same-device-as-other | Two applicants, one laptop.
= sharing-explained | Married couple, both interviewed, one computer at home.

same-device-as-other | A shelf in her garage with 23 machines of other employers, agents counted.
remote-desktop-use | All of them worked from far away.

same-device-as-other | Assessment vendor: five accounts out of one PC within a night.
test-substituted | Urine sample was given by a man paid for it.

same-device-as-other | Serial number in the test log was that of a contractor we dismissed.
returned-under-new-name | Voice and face are his, name is new.

~same-device-as-other | Portal says that this computer belongs to another candidate.
= sharing-explained | Public library in Gary, librarian confirmed four job seekers that day.

same-device-as-other | Landlord let us in: one router, a rack, labels of nine companies.
- | Ours was label six.

same-device-as-other | Same push token gets the codes of Elena and of Ramon.
shared-account | Ramon's tickets are worked by Elena, chat proves it.

~same-device-as-other | Identical machine ID for the intern and an older applicant.
= sharing-explained | School lends the tablets, school IT sent the loan list.

same-device-as-other | The proctor's cookie had been set by a test taker of another name an hour before.
proxy-interviewer | Test taking was sold on a forum for 80 dollars.

same-device-as-other | Shared connection of six "unrelated" freelancers, platform banned all.
- | One of them is in our pipeline.

~same-device-as-other | Log-in from a machine which is in the file of Mr. Osei.
= sharing-explained | Osei is his flatmate and our employee, he referred him openly.
met-in-person | HR met both on site.

- | Uses a refurbished laptop, previous user unknown.
- | Bill of the shop on file.

same-device-as-other | Says it's an internet cafe; the cafe closed in 2019 and the handset is one.
same-device-as-other | Three names on that handset.

same-device-as-other | 31 profiles, a single Android emulator.
machine-emulated | Runs in Nox on a server.

~same-device-as-other | Two of our hires appear under one device in MDM.
= tool-agreed | Imaging station of our IT, both were set up there on Thursday.

same-device-as-other | Indicted host kept laptops of dozens of firms plugged in side by side.
- | Sticker with our asset tag on a photo.

same-device-as-other | Bank's device check ties her phone to the accounts of four other payees.
crypto-or-third-party-payment | Wages go on to a man called Zorin.

~same-device-as-other | Vendor alert: machine used earlier by rejected applicant.
= sharing-explained | Sisters, one after the other in the same week, both came to the office.
