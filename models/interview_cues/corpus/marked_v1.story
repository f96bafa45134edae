# Whole cases: licences, degrees, payroll, contractors, permits, proxies

- | Locum psychiatrist, started in March at the Ostrava clinic.
support-document-altered | Chamber register carries a dentist under the number he gave.
school-denies | Brno faculty went through four intakes, nobody of that surname sat finals.
- | Prescriptions since March under review.

- | Night nurse, agency placement, ward 6.
id-owner-denies | The registered nurse of that name retired to Madeira in 2019 and was surprised by our letter.
support-document-altered | PIN card shows an expiry format the council dropped years ago.
- | Shift cancelled, agency told.

~support-document-altered | Nursing board search returned no result for her registration.
= name-change-documented | Board lists her under her married name, certificate of marriage on file.
- | Starts Monday on ward 2.

- | Senior accountant, applied via job board.
school-not-found | Ministry list of recognised universities has no Halden Pacific University.
support-document-altered | Transcript came four days after payment of 390 dollars, per his own card statement.
- | Withdrawn by us 12 May.

- | Ghost workers audit, district council.
shared-account | Clock card 4471 is punched each morning by the foreman's nephew.
crypto-or-third-party-payment | Wages for three labourers land on the foreman's wife's account.
- | Council stopped the three salaries.

- | Internal audit, provincial roads department.
crypto-or-third-party-payment | Nine salaries, one account number.
~crypto-or-third-party-payment | Two further salaries share an account as well.
= | Those two are a married couple, joint account, bank letter seen.
- | Nine passed to the police.

several-jobs | Teacher in Kisumu on our payroll, clinical officer in Nakuru on the county's.
? | Both posts are full time, both since 2017.
hours-refused | Headteacher says he was never there after ten on weekdays.
- | Recovery of salary ordered.

- | Payroll helpdesk ticket 8812.
crypto-or-third-party-payment | Direct deposit form asked for a prepaid card, holder D. Whitcombe.
id-owner-denies | Rang Alina at her desk, she had sent no form.
- | Change reversed before the run.

- | Payroll helpdesk ticket 8840.
~payee-churn | Third change of bank details since January.
= discrepancy-explained | Her bank merged twice and reissued the number each time, letters from both banks.
- | Run as usual.

? | Seven laptops issued to US remote staff, all to one street in Tulsa.
forwarder-address | Spare room there held racks with stickers of eleven companies.
remote-control-tool | On each machine an unattended access client, installed within an hour of delivery.
? | Lease holder paid 300 a month per unit.

- | Systems engineer, contract via second-tier vendor.
different-person | Man who sat in our office Monday is taller and twenty years older than the one we hired by video.
own-work-unknown | Asked him about the migration from the interview, he knew of no migration.
agency-opaque | Vendor cannot say who checked his passport.
- | Badge cancelled at noon.

- | Data analyst, bench consultant from a New Jersey vendor.
proxy-interviewer | Vendor's chat: "Ravi takes the client rounds, 150 each, Kiran joins on day one."
contradicts-resume | Kiran told HR he finished college last summer; resume has nine years.
- | Vendor removed from the list.

- | QA lead, panel of three.
~different-person | Panel agreed it was not the man from round one.
= discrepancy-explained | Recruiter had put two candidates called Marek N. into the same slot; the right Marek came at three.
- | Both interviews now done.

- | Fraud unit summary, bank in Lisbon.
deepfake-artifacts | Cheek and ear came apart when he reached for his glass.
live-check-refused | Would not put a finger on his nose, said the meeting was a waste of time.
disconnects-when-challenged | Line went dead at the second request.

- | Fraud unit summary, same week.
~deepfake-artifacts | Edge of the face dissolved each time she leaned back.
= trouble-explained | Background blur of the meeting app; gone when she turned blur off.
camera-on-and-same-person | Same woman at the counter and in all three calls.

- | Freelance platform, trust team.
account-swap | Message thread: keep your login, I bid and deliver, you get 15 percent.
id-rented-or-borrowed | Account holder in Cebu passed the selfie check for him twice.
remote-desktop-use | All bids placed through a desktop session on her home PC.
- | Both accounts closed.

- | Freelance platform, complaint 20931.
~shared-account | Client noted two different writing styles in the inbox.
= tool-agreed | Registered agency account, two members, client signed for both.
- | Closed.

- | Warehouse, 40 temps via labour provider.
work-permit-refuted | Immigration desk: vignette series was never issued to that consulate.
shared-account | One permit covered three men on three shifts.
- | Provider's licence suspended.

- | Kitchen staff, hotel group.
~work-permit-refuted | Online check answered "no record of right to work".
= discrepancy-explained | Share code had been typed with O for zero; second check confirmed to 2028.
- | Contract signed.

- | Developer, dismissed 4 June for poor work.
extortion | Mail on 6 June: six bitcoin or the customer table goes to a forum.
data-taken | Proxy log has 38 GB to a private storage bucket during his last week.
- | Insurer and police informed.

- | Developer, dismissed 11 June for poor work.
~data-taken | DLP flagged 2 GB copied to a USB stick on her last day.
= discrepancy-explained | Her own family photos, content reviewed by IT with her present.
- | Reference given.

- | New hire, IT support, Denver.
first-day-recon | By 10:40 he had listed every domain admin and dumped the browser vault.
vpn-location-mismatch-noted | Session traced to an exit in Vladivostok.
kvm-hardware | Landlord's photo shows a small box between laptop and monitor cable.
- | Isolated 10:52.

- | New hire, IT support, Leeds.
~first-day-recon | Alert: directory enumeration from a three-hour-old account.
= tool-agreed | Asset inventory script from the onboarding checklist, step 7.
- | Alert tuned.

- | Referee check, site manager, Perth.
referee-same-voice | Both former bosses picked up on numbers ending 0142 and 0143 and were one man.
employer-untraceable | ASIC has never registered Kardale Civil.
- | No offer.

- | Referee check, chef de partie.
~referee-untraceable | Restaurant phone disconnected, no trace of the head chef.
= employer-confirmed | Restaurant closed in 2021; insolvency administrator confirmed chef and dates from the wage book.
- | Hired.

- | Mortgage adviser, payslips asked as proof of salary.
support-document-altered | National insurance deducted in the slip does not follow from the gross.
employer-denies | Personnel at the building society: she left as a temp after five weeks.
- | Regulator notified.

- | Crane operator, tower site.
test-substituted | Centre's CCTV shows his cousin at the theory terminal.
support-document-altered | Practical card was printed at home, chip is blank.
- | Taken off site.

- | Forklift, new starter.
~support-document-altered | Card number not found on the training body's page.
= discrepancy-explained | The body moved its register to a new site in April; number is there, valid to 2027.
- | On shift.

- | Software firm, Virginia. Long-term developer with top reviews.
shared-account | Token fob was couriered to a firm abroad which logged in nine to five for him.
vpn-location-mismatch-noted | Daily VPN session from Shenyang while he sat at his desk here.
? | Invoices for 50,000 found on his PC.

- | Consultancy, Utrecht.
~shared-account | Commits under his user while he was on a flight.
= tool-agreed | Release bot runs with his token, set up by platform team in 2022.
- | Token moved to a service user.

- | Malware lab, case 19.
malware-sent | CV shortcut file launched a script host and wrote to the run key.
account-recent | Applicant's LinkedIn was eleven days old with 500 connections.
- | Mail blocked.

- | Malware lab, case 20.
~malware-sent | Gateway stripped the applicant's portfolio as malicious.
= discrepancy-explained | False positive, vendor withdrew the signature next day; file is a plain PDF with fonts.
- | Forwarded to hiring manager.

? | Contractor wants weekly pay in stablecoin.
crypto-or-third-party-payment | Invoice 3 gives a TRON address in place of the IBAN.
wallet-listed | Chain report: same address is in the Treasury notice of last autumn.
- | Payment held, legal informed.

- | Supplier onboarding, game studio.
sanctioned-link | Director of the subcontractor appears in the EU annex under his patronymic.
employer-front | Registry number belongs to a firm named in a UN panel report.
- | Contract void.

- | Supplier onboarding, animation.
~sanctioned-link | Screening tool hit: full name and birth year match a listed person.
= discrepancy-explained | Listed person died in 2014, different place of birth; compliance closed the hit.
- | Proceed.

? | Rejected in February as Tom Ferrand, applied in April as Luc Berthier.
returned-under-new-name | Same scar, same kitchen, same three jobs in the same order.
same-photo-as-other | Face match 0.97 with the February candidate.
- | Not invited.

- | Recruiter noted an earlier file.
~returned-under-new-name | Turned away in 2022 as Petra Lindqvist, now Petra Osei.
= name-change-documented | Wed in 2023, told us herself in the cover letter, certificate attached.
- | Round two.

- | School bus contractor, driver vetting.
support-document-altered | Police clearance carries a seal of a station that shut in 2009.
id-number-mismatch | Fingerprint slip number is filed for a woman in another province.
- | Contract withdrawn.

- | Security guard firm.
id-rented-or-borrowed | Guards A, B and C worked on one licence, which its owner let out by the week.
pickup-by-other | Uniform and radio signed out by somebody not on the roster.
- | Fined by the authority.

- | Airline, first officer.
support-document-altered | Authority's licence file stops at 80 hours on single engine.
employer-denies | Carrier in Jakarta says no pilot of that name flew for them.
- | Grounded Thursday.

- | Airline, cabin crew.
~employer-denies | Former carrier's HR line: nobody by that name.
= employer-confirmed | Carrier had outsourced crew to a subsidiary, subsidiary confirmed six years.
- | Training slot booked.
