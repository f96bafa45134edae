# Kind C: plain tickets
- | Ticket 10442. Contract Java developer, start 6 January.
- | Laptop sent to address on the I-9.
forwarder-address | Leasing office: unit has no tenant, parcels are collected once a week.
pickup-by-other | FedEx proof of delivery shows an older man with a hand truck.
- | Escalated to insider risk.

- | Ticket 10457. Contract Java developer, start 13 January.
- | Laptop sent to address on the I-9.
~pickup-by-other | Proof of delivery is signed by another name.
= | Doorman. Building confirmed he signs for all tenants.
equipment-received-in-person | Developer unboxed it on camera with his licence beside it.

- | Ticket 10460. Finance analyst.
phone-rented | Mobile number is listed on an SMS receiving service.
phone-unreachable | Voicemail box has never been set up, six attempts.
- | Analyst says reception is bad.
- | Carrier lookup: number is not assigned to a handset.

- | Ticket 10466. Finance analyst, Tulsa.
phone-unreachable | Two calls, no answer, no voicemail.
- | Emailed to schedule.
- | Interview held as planned.

- | Ticket 10471. Radiographer, agency supply, Kent.
- | HCPC number supplied and active.
id-photo-mismatch | Department lead knows the HCPC holder from training. This is not her.
id-rented-or-borrowed | Holder later admitted that she let her sister use it for shifts.
- | Shifts cancelled. HCPC and NHS CFA informed.

- | Ticket 10480. Radiographer, agency supply, Sussex.
~id-photo-mismatch | Ward said the badge photo shows someone else.
= discrepancy-explained | Badge office printed two badges with swapped photos that morning.
- | Both reprinted.

- | Ticket 10485. Procurement officer, city council.
several-jobs | Payroll match: full-time at a neighbouring borough since 2022.
hours-refused | Never available between one and five.
- | Said the borough job ended.
- | Borough: he was paid last Friday.

- | Ticket 10491. Parks officer, city council.
~several-jobs | Payroll match with a university.
= | Pay was an exam invigilation fee, two Saturdays.
= | Declared on his form. No case.

- | Ticket 10502. Data scientist, remote.
code-copied | Notebook on his GitHub is a Kaggle winner's with the name cell replaced.
own-work-unknown | Could not say why the data were split by week.
- | Hiring manager withdrew.

- | Ticket 10509. Data scientist, remote.
~code-copied | Repository is identical to one of another user.
= discrepancy-explained | Other user is his former employer's account; the first commits there are signed with his key.
own-work-explained | Changed the loss function live and told us what would happen.
- | Offer stage.

- | Ticket 10513. Forklift operator, Memphis.
support-document-altered | Certificate card was laminated at home, trainer's number is out of service.
skill-gap | Drove into the rack on the first lift.
- | Not hired.

- | Ticket 10520. Forklift operator, Memphis, second applicant.
~support-document-altered | Trainer on the card does not answer and has no site.
= | Retired in June. His widow's brother keeps the books and found the class list.
- | Practical test passed with 94.

- | Ticket 10528. Executive assistant, gift card request.
email-other-identity | Mail in the director's name came from a Gmail made that week.
money-odd | 2,400 in gift cards bought on the company card and never explained.
- | Bank informed.

- | Ticket 10533. Executive assistant.
~money-odd | Card shows 1,900 in gift cards in one afternoon.
= | Christmas vouchers for staff, approved by the CFO in November.
= discrepancy-explained | Signed list with 38 names and amounts.
- | Closed.

- | Ticket 10537. Vehicle technician, body shop, Leicester.
employer-denies | Dealer's group HR has no payroll entry under the name or the NI number.
referee-untraceable | The workshop manager who signed is not known at any of their sites.
- | Candidate did not reply.

- | Ticket 10544. Vehicle technician, body shop, Derby.
~employer-denies | Dealer said nobody of that name worked there.
= | Paid by an apprenticeship provider, not by the dealer.
employer-confirmed | Provider sent the placement record, three years.
- | Start agreed.

- | Ticket 10550. IT support, school trust.
data-taken | Pupil database was exported to his own OneDrive on his second day.
second-remote-tool | Splashtop and AnyDesk both active under his user.
- | ICO notified in time.

- | Ticket 10556. IT support, school trust.
~data-taken | DLP alert, 3 GB to a private OneDrive.
= tool-agreed | Account belongs to the trust; label was wrong in the DLP policy.
- | Policy owner will change it.

- | Ticket 10561. Social worker, Ontario agency.
support-document-altered | College of Social Workers: registration number was never issued.
referee-same-voice | Supervisor on the phone and the applicant use the same voice and the same extension.
- | Children's aid society informed.

- | Ticket 10570. Social worker, Ontario agency.
- | Registration lapsed for ten days in March.
- | Renewal fee was paid late.
- | College shows her in good standing now.

- | Ticket 10574. Engineering contractor, Newcastle.
proxy-interviewer | Video from round one was sent to him by us; he asked who that was.
different-person | Two managers say the man on site is not the man they hired.
- | Agency blames a scheduling error.
- | Agency's own log shows one candidate only.

- | Ticket 10580. Engineering contractor, Sunderland.
~different-person | Site manager reported that a different man turned up.
= | Site manager had the CV of another contractor with the same surname.
= id-shown-and-matched | CSCS and passport checked at the gate, correct man.
- | Closed same day.

- | Ticket 10588. Marketing manager, Vancouver.
many-profiles | Three LinkedIn pages, same photo, three employers for 2021.
profile-conflict | None of the three agrees with the CV.
- | She said an agency runs them.
? | Would not name the agency.

- | Ticket 10592. Marketing manager, Victoria.
profile-conflict | LinkedIn shows one job less than the CV.
- | Short job, four months.
- | Good references otherwise.

- | Ticket 10599. Cyber analyst, federal contractor, Maryland.
sanctioned-link | Recovery mail of his account is the one named in an OFAC designation.
work-permit-refuted | USCIS: the green card number belongs to a card never produced.
- | FSO reported to DCSA.

- | Ticket 10604. Cyber analyst, Maryland.
~work-permit-refuted | SAVE returned a mismatch.
= discrepancy-explained | Clerk typed zero for O. Second run: lawful permanent resident.
- | Clearance paperwork goes on.

- | Ticket 10611. Warehouse manager, New Jersey, ghost employees.
money-odd | Time clock records for four people all come from one tablet at 2 am.
payee-churn | Their accounts were changed on the same day as his.
crypto-or-third-party-payment | All four are now paid to his girlfriend.
- | Prosecutor has subpoenaed the bank.

- | Ticket 10617. Warehouse manager, Pennsylvania.
~shared-account | Four people clock in on one tablet.
= | The other clocks broke in the flood.
- | New clocks ordered.

- | Ticket 10622. Copywriter, agency.
account-swap | Wanted to be paid and rated through her cousin's platform profile.
off-platform | Gave us a Telegram name in her first message.
- | Declined.

- | Ticket 10628. Copywriter, agency.
- | Asked to talk on WhatsApp.
- | We had offered it in the advert.
- | Sample article accepted.

- | Ticket 10633. Psychiatrist, locum, Wales.
school-denies | Medical school says he failed in year two and left.
support-document-altered | Degree certificate bears a dean who was appointed four years after.
- | GMC and police are informed.
- | Shifts since May under review.

- | Ticket 10640. Psychiatrist, locum, Scotland.
~support-document-altered | Degree certificate has tomorrow's dean on it.
= school-confirmed | It is a replacement from 2021, signed by the dean of that time; faculty confirms.
- | GMC entry clean.

- | Ticket 10645. Site reliability engineer, contract via two agencies.
agency-opaque | Neither of the two agencies has ever seen him.
persona-collision | The second agency submits him under another name for another client.
same-photo-as-other | Same headshot on both submissions.
- | Removed from the portal.

- | Ticket 10651. Site reliability engineer via two agencies.
~persona-collision | Submitted twice, with different first names.
= name-change-documented | Second agency uses his middle name, which is on the passport.
= | Both withdrawn, he signed right to represent with the first.
- | Phone screen on Friday.

- | Ticket 10658. Account manager, exit interview, data team.
keep-awake-tool | Physical mouse mover found on the returned docking station.
several-jobs | Browser history shows daily log-ins to another firm's time sheets.
- | Final pay on hold until counsel answers.

- | Ticket 10663. Account manager, data team.
~keep-awake-tool | Mouse mover found on her desk.
= tool-agreed | Occupational health supplied it because the screen lock triggered her migraine; form on file.
- | No further action.

- | Ticket 10670. Veterinary surgeon, Yorkshire.
id-owner-denies | RCVS number belongs to a vet in Fife who has reported it stolen.
plausible-wrong | Gave the wrong dose for a cat by ten times and defended it.
- | Practice closed for a day.

- | Ticket 10676. Veterinary surgeon, Durham.
~id-owner-denies | RCVS had a complaint from a vet that somebody uses her number.
= discrepancy-explained | Practice software printed the wrong vet's number on labels for all staff.
- | Vendor fixed it, RCVS closed the matter.

- | Ticket 10681. Remote bookkeeper, Texas.
document-opened-elsewhere | Contract was opened and signed from an address in Karachi; she is said to live in Waco.
id-rented-or-borrowed | Waco woman said on the phone she gets 200 a month for her name.
- | Payroll never set up.

- | Ticket 10688. Remote bookkeeper, Texas.
document-opened-elsewhere | Contract was opened once from Mexico.
- | Everything else from home in El Paso.
id-verified-in-person | Notary confirmed identity.
