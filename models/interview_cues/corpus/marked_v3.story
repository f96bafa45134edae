# Whole cases: remote IT workers, laptop hosting, crypto, agencies, vendors

- | Indictment retold for the team, case A.
id-rented-or-borrowed | Woman in Ohio lent her name, took the drug test and kept 30 percent of each pay slip.
forwarder-address | 26 company laptops stood on shelves in her laundry.
vpn-location-mismatch-noted | Evening logins from Dandong.
- | Plea in spring.

- | Indictment retold for the team, case B.
id-number-mismatch | W-2s for 68 people who earned nothing of it.
id-owner-denies | A nurse in Boise got a tax bill for a developer's salary.
crypto-or-third-party-payment | Proceeds left within a day by exchange account in a third name.
- | Forfeiture 1.2 million.

- | Company blog, security vendor.
first-day-recon | Device shipped on a Tuesday, by 21:55 an infostealer was being side-loaded.
evades-personal-questions | SOC rang him; he said router trouble, then would not take a call.
photo-found-elsewhere | HR picture is a stock photo with a new head.
- | Contained in 25 minutes.

- | Company blog, other vendor.
~first-day-recon | New engineer's host set off eleven rules within an hour.
= tool-agreed | He had been hired for the red team and his kit was on the approved list.
- | Rules kept.

- | Contractor, backend, Poland according to CV.
cannot-speak-claimed-language | Colleague from Gdansk said good morning and got silence.
timezone-mismatch | Laptop clock in the screen share was on Pyongyang time.
- | No further rounds.

- | Contractor, frontend, Warsaw.
language-spoken | Ten minutes in Polish with our office manager.
local-knowledge-shown | Knew which metro line is closed this month.

- | Node developer, Austin.
requests-laptop-reship | Two hours after shipping: new drop-off, a friend's flat in Nashville.
pickup-by-other | Courier's ID scan is of a man of 60, our hire is 27.
- | Laptop bricked remotely.

- | Node developer, Portland.
~requests-laptop-reship | Wants the box sent to Sacramento.
= address-confirmed | Staying with parents until her lease starts, lease and parents' utility bill both on file.
equipment-received-in-person | Courier saw her passport at the door.

- | Cloud engineer. Manager's note, week 5.
output-swing | Monday's tickets perfect, Tuesday's written by somebody who had never seen the repo.
signins-apart | Laptop pings in Phoenix, chat opens in Shenyang.
keep-awake-tool | Cursor moves one pixel every 40 seconds from 6 pm to 3 am.
- | Escalated.

- | Cloud engineer. Manager's note, week 6.
~output-swing | Commits doubled, then none for eight days.
= discrepancy-explained | Release freeze, whole team stood still for those days.

- | Talent platform, Ukraine.
account-swap | Broker pays 150 dollars a month for any verified profile with a US bank card.
remote-desktop-use | Broker's contractors reach the owner's laptop through a relay.
- | Domain seized.

- | DeFi start-up, lost 3.1 million.
internal-record | Wallet of the attacker had been paid a salary by us in 2021.
handle-listed | His GitHub name is in appendix C of the tracing report.
peer-report | Two other protocols had let the same man go.
- | Multisig rotated.

- | DeFi start-up, contributor review.
account-neighbours-listed | Nine out of his twelve followers were purged in July.
commits-other-name | First forty commits signed with a mail of a certain "daniil-k".
code-copied | Star repo is a fork with history squashed in one afternoon.
- | Access removed.

- | DeFi start-up, contributor review.
~commits-other-name | Early commits signed S. Moretti, she is S. Aalto.
= name-change-documented | Divorced in 2022, both passports shown.
account-control-proven | Pushed the agreed word to the old repo while we watched.

- | Recruiter, Seoul desk.
lip-sync-mismatch | Answer was over, mouth kept going.
synthetic-voice | Every sentence ended on the same flat tone, no breath in between.
virtual-camera | Device list in the meeting log reads OBS.
- | Not progressed.

- | Recruiter, Seoul desk.
~lip-sync-mismatch | Picture half a second behind the sound.
= trouble-explained | Bluetooth headset delay, gone with wired one.

- | IT staffing vendor, Texas.
agency-opaque | Vendor's own vendor "does the checks", name not given.
same-resume-as-other | Four of its people ran the same project at the same insurer as sole lead.
proxy-interviewer | Calendar of one Suresh has all four client interviews in it.
- | Vendor suspended 90 days.

- | IT staffing vendor, Quebec.
~same-resume-as-other | Two CVs with one project text.
= discrepancy-explained | Both were in that team, insurer's PM named them both.

- | Java developer, client site in Charlotte.
different-person | Who we talked with wore a wedding ring on a hand with four fingers; this one has ten fingers.
skill-gap | Asked where the main branch was.
- | Sent back to vendor the same day.

- | Offshore team of eight.
shared-account | Invoice covers eight, voices and cursor belong to three.
background-call-center | On each stand-up we hear other stand-ups.
same-device-as-other | One MAC address for six of them.
- | Contract ended.

- | Offshore team of five.
~same-device-as-other | Five users, one device fingerprint.
= tool-agreed | Our own Citrix farm, every user there has that print.

- | Support engineer, UK firm.
several-jobs | HMRC code change showed three more employers, all from nine to five.
hours-refused | Never in a meeting before noon, never after two.
own-device-insisted | Sent our laptop back unopened, wanted to go on with his own.
- | Left on request.

- | Support engineer, Dutch firm.
~several-jobs | Seen on another company's team page.
= employer-confirmed | The company rang back: left in May, page never updated.

- | Data scientist, published as "over-employed" case.
persona-collision | Shared calendar invite to the wrong boss, subject line of a competitor's sprint.
several-jobs | Pension statement lists four contributions for July.
- | Told to repay two months.

- | Programmer in a bank.
shared-account | Parcel receipt: he mails his card reader to Chengdu every March.
payee-confirmed | Salary goes to his own account.
crypto-or-third-party-payment | From there a fifth goes on to a software house each month.
- | Found in a routine log check.

- | ML engineer, remote.
ai-assistant-use | Reflection in glasses: a window which filled with our questions.
long-latency-answers | Eight seconds, then prose. Eight seconds, then prose.
own-work-unknown | Asked for the loss function of his own paper, he read out a definition of loss.
- | No.

- | ML engineer, remote.
~long-latency-answers | Each reply came late.
= trouble-explained | Satellite line on a farm, ping 1400 ms seen in the client, landline call was normal.

- | Game tester.
id-altered | Hologram does not move with the card.
refuses-id | Second document "in the post" for three weeks.
all-checks-refused | Notary, post office, branch, video: no to each.
- | Rejected.

- | Game tester.
~refuses-id | No passport, no licence shown in the call.
= id-verified-in-person | Both were at the embassy for renewal; came to our office on the 8th with the new passport.

- | Payroll, remote marketing assistant.
prepayment-demanded | Needs first month up front or cannot begin.
payee-churn | Bank in Lithuania on Monday, prepaid card on Wednesday, app wallet on Friday.
- | Start called off.

- | Payroll, remote marketing assistant.
~prepayment-demanded | Asked for 400 before her first day.
= tool-agreed | It is the home office allowance from our own offer letter, paragraph 6.

- | Platform trust note 61.
many-profiles | Six profiles with one birthday, differing in surname.
email-other-identity | Reset of the mailbox shows recovery address of a "goldstar" account.
phone-rented | Code number is on an SMS site anyone can read.
- | Banned.

- | Platform trust note 62.
~many-profiles | Three profiles under her name.
= account-control-proven | She logged in to all three and deleted two; lost password in 2018 and 2020.

- | Partner shared list, hit on our ATS.
email-on-list | Address is line 217 of the January bulletin.
address-on-list | Application came in from a range the bulletin names.
- | Closed without contact.

- | Partner shared list, hit on our ATS.
~address-on-list | IP of the applicant on the January bulletin.
= network-explained | Campus exit in Harbin used by 30000 students; university IT confirmed her account.

- | QA, first week.
second-remote-tool | AnyDesk, RustDesk and a third that nobody here knew, all running.
remote-control-tool | Helpdesk watched a cursor move while he was on the phone with both hands busy.
- | Reimaged.

- | QA, first week.
~remote-control-tool | TeamViewer running since boot.
= tool-agreed | Helpdesk had put it on for the printer, ticket 4410.

- | Mobile developer, Toronto.
place-vague | "In the city, near the centre." No street, no quarter.
cannot-answer-local | Did not know the transit card.
event-false | Late because of a marathon; there was none that weekend.
- | Stopped.

- | Mobile developer, Calgary.
~cannot-answer-local | Could name no shop or stop near the flat.
= discrepancy-explained | Moved in on Friday, sent the handover protocol of the landlord.

- | Portfolio check, designer.
portfolio-copied | Studio in Ljubljana recognised all six projects as its own.
account-vanished | Behance page gone an hour after we asked.
- | Filed.

- | Portfolio check, designer.
~portfolio-copied | All six projects are on a studio's site.
= employer-confirmed | Studio's owner: she was our lead on these until 2023.

- | Company page check.
employer-young | Domain bought in June, he left there after six years in May.
employer-site-copied | About page is a translated copy of a firm in Tartu.
contact-self-supplied | Only number for HR is one that he typed in.
- | Not counted.

- | Company page check.
~employer-young | Site registered two years after her start date.
= discrepancy-explained | Firm rebranded in 2019, trade register has both names under one number.

- | Contract e-sign log.
document-opened-elsewhere | Envelope viewed from Yanbian at 02:11, signer says Omaha.
hosting-address-noted | Signature itself from a rack in Los Angeles.
- | Void.

- | Contract e-sign log.
~document-opened-elsewhere | Opened in Virginia first, signer in Bergen.
= network-explained | Mail scanner of the provider opens every link, seen with all our signers.
