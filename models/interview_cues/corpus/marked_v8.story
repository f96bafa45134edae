# Whole cases, plain ticket language, mostly misrepresentation

- | Pathology lab, Leipzig. Technician since 2016.
support-document-altered | State exam office matched the serial to a blank stolen in Halle.
- | Slides of eight years go to a second reader.

- | Psychologist, custody reports.
school-not-found | Doctorate from an institute with a mailbox in Vaduz and no accreditation anywhere.
alias-used | Signed earlier reports as Dr Sommer, these as Dr Winter.
? | Court struck her from its list.

- | Home tutor, embassy family.
photo-found-elsewhere | Application photo is page one of a hairdresser's catalogue.
avoids-in-person | Four invitations to the residence, four colds.
- | Post readvertised.

- | Payroll officer, city hospital.
crypto-or-third-party-payment | Changed 17 dormant staff to active and their IBANs to two of her own.
? | Found when one of the 17 asked for his pension.
id-owner-denies | Pensioner has worked nowhere since 2014.

- | Payroll officer, county hospital.
~crypto-or-third-party-payment | Clerk found his pay going to an account in another name.
= payee-confirmed | Court-ordered guardian's account, order and bank's confirmation filed in 2020.
- | No action needed.

- | Contract recruiter, Bucharest.
resume-copied | Sent us 30 engineers; 30 real engineers with changed mails, none had applied.
id-owner-denies | First three we messaged on LinkedIn asked who we are.
- | Fee not paid.

- | Contract recruiter, Krakow.
~id-owner-denies | Candidate told us on LinkedIn that she had not applied.
= discrepancy-explained | Recruiter had told her another client name under NDA; she recognised the role in the call.
- | Interview went ahead.

- | Server logs, Tuesday hire.
remote-desktop-use | RDP into the laptop within minutes of unboxing, and it never stops.
signins-apart | Box answers from Nevada, mail session from Dandong.
address-on-list | Source is row 9 of a sanctions team's spreadsheet.
- | Disabled.

- | Server logs, Wednesday hire.
~signins-apart | Laptop in Graz, sign-in in Dublin, same minute.
= network-explained | Our own proxy breaks out in Dublin for all of Austria.
- | Ticket closed.

- | House search in Arizona, retold.
same-device-as-other | One wall, ninety machines, a sticky note with employer and name on each.
kvm-hardware | Half of them had little switches with a network lead.
- | Ours was number 61.

- | House search in Hamburg, retold.
forwarder-address | Flat with no bed, only tables and power strips; four of our parcels went there.
crypto-or-third-party-payment | Tenant took the wages and sent tokens onward.
- | Tenant in court.

- | Visit to a Leeds address.
~forwarder-address | Address is a self-storage place.
= address-confirmed | Caretaker flat on the site, she is the caretaker's daughter, council tax bill and doorbell seen.
- | Laptop delivered.

- | Angular developer, second round.
contradicts-resume | Had "never touched banking", page two is six years of a bank.
evades-personal-questions | What did you do there? "Many things." Which? "Various."
- | No third round.

- | React developer, second round.
evades-personal-questions | When asked about last job turned the question round, again and again.
employer-detail-unknown | Could not say who signed his leave.
ai-assistant-use | Said "Certainly, here is a concise answer" out loud.
- | Rejected.

- | React developer, other one.
~evades-personal-questions | Would not talk about the last job at all.
= discrepancy-explained | Settlement with a gag clause; his lawyer sent us the clause and the dates.
- | Third round.

- | Chef, cruise line.
resume-copied | Menus on his page are a Lima restaurant's, including the chef's mother's name.
skill-gap | Trial: burnt the roux twice.
- | Left at Naples.

- | Chef, hotel.
own-work-explained | Cooked two plates off the menu he had written.
referee-confirmed | Spoke to his last patron through the switchboard of the hotel.

- | Ambulance trust, driver.
support-document-altered | C1 entitlement was drawn in with a pen.
id-number-mismatch | Licence agency shows a lady of 70 for that number.
- | Removed from duty 19:00.

- | Airport shop, keys holder.
returned-under-new-name | Same tattooed wrist took the float in 2022, then called Dario.
- | Staff from then recognised him.
refuses-id | Card at home, card at mother's, card in the car.

- | Rail track safety.
test-substituted | Medical done on a healthier colleague, colleague got 100.
shared-account | Sentinel card swiped in Crewe and in Kent at six o'clock.
- | Both cards stopped.

- | Rail track safety, other gang.
~shared-account | Card swiped twice, 300 km apart.
= discrepancy-explained | One reader had its clock a day slow; controller showed the fault log.
- | Card stays.

- | Charity shop manager.
background-check-clear | Check came back without entries.
address-confirmed | Lives above the shop, landlord nodded.

- | Credit bureau staff.
data-taken | 20 million rows, a card at a time, on a key ring.
money-odd | Lump sums from a marketing firm, for nothing she could name.
- | Prosecuted.

- | Telecom shop.
identity-borrowing | Asked team mates for their codes, "mine is slow".
money-odd | 60 SIM swaps at 40 apiece.
- | Arrested in the shop.

- | Telecom shop, other branch.
~identity-borrowing | Used a colleague's login for a week.
= tool-agreed | Area manager had approved it by mail till his own was made, IT copied.
- | No fault.

- | Online exam for auditors.
proxy-interviewer | A man in Hyderabad took 12 papers for 12 people, by screen mirroring.
machine-emulated | Exam browser ran inside another computer.
- | Results withdrawn.

- | Online exam for auditors, resit.
~machine-emulated | Browser told us that it was in a virtual machine.
= tool-agreed | His firm gives out virtual workplaces only, firm's IT and board had agreed to it.
- | Pass.

- | Start-up, fake references.
referee-shares-contact | Boss one and boss two use the phone on which she books her taxi.
referee-untraceable | Neither is in the annual report as director, or at all.
- | Investors asked for new CFO.

- | Research vessel, cook's mate.
several-jobs | On sick pay at the school kitchen all the while he was at sea.
peer-report | School's insurer sent us a request with his name.
- | Passed on to authorities.

- | Crown office, typist.
several-jobs | Timesheets for two courts, one Tuesday, 14 hours each.
shared-account | Sister did the second court.
- | Repaid.

- | Town gas inspector.
id-rented-or-borrowed | Gas Safe number of an uncle with Alzheimer's, on 900 certificates.
- | Homes to be reinspected.

- | Town gas inspector, other.
~id-rented-or-borrowed | Certificates had another man's number.
= discrepancy-explained | Printer pad was of the firm's owner, who co-signed each; register shows both.
- | No reinspection.

- | Web shop, PHP freelancer.
prepayment-demanded | Half now or the repository stays empty.
extortion | On the day we closed the contract: "shop is off until 4,000".
account-vanished | Upwork page dead next day.
- | Backup restored.

- | Web shop, other freelancer.
~extortion | Wrote that the site goes off on Friday if we do not pay.
= discrepancy-explained | It was the hosting company's own dunning text, forwarded; we were two bills late.
- | Paid.

- | Interview, embassy guard.
photo-found-elsewhere | Head shot has six fingers on the collar, a generator, image lab says.
account-recent | Facebook from last Tuesday, 20 years of posts all dated since.
- | Not called.

- | Interview, museum guard.
camera-on-and-same-person | Visible all through, same as on card.
local-knowledge-shown | Knew the night bus and why it skips the bridge.

- | Grain trader, Odessa desk.
phone-other-name | His line is in the book under a driving school.
contact-changed | Four numbers since the offer.
payee-churn | And as many banks.
- | Offer void.

- | Grain trader, Varna desk.
~contact-changed | Fourth number this month.
= trouble-explained | War, network down, roaming cards; UN convoy office confirmed him and passed calls.
- | Waiting for him.

- | Kindergarten, cook.
support-document-altered | Hygiene pass: doctor named on it left the office in 2013.
refuses-background-check | "Not for this pay", about the extended certificate.
- | Not taken.

- | Kindergarten, teacher.
~refuses-background-check | She won't hand in the certificate.
= background-check-clear | It goes straight to the town, by law; town clerk confirmed clean.
- | Begins August.

- | Tribal council clinic.
peer-report | State board in another state has him under discipline, other middle name.
resume-copied | Residency lines are from a colleague's page at that clinic.
- | Council voted 5 to 0.
