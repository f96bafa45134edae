# After the hire: equipment, pay and machines around licensed staff
- | New remote triage nurse, kit sent Wednesday.
pickup-by-other | UPS photo: a teenager in a Dodgers cap holding our box.
kvm-hardware | Endpoint team found a little grey gadget between HDMI and screen, sold as PiKVM.
support-document-altered | Then credentialing finally opened her RN file: the PDF's fonts don't embed and California has never licensed her.
- | Triage line re-routed to Fresno.

- | New remote triage nurse, kit sent Friday.
~pickup-by-other | UPS photo shows a teenager with our box under his arm.
= sharing-explained | Her son, fifteen; she was on our own orientation call and told us live "that'll be the laptop, Ben's getting it".
~kvm-hardware | Grey gadget hanging on the HDMI port.
= tool-agreed | Adapter from our kit, item 7, tested by desktop support.
- | First shift Sunday.

- | Contract estimator, chartered builder.
own-device-insisted | Two laptops offered; he'd use "only my rig".
remote-desktop-use | The rig's a rented Windows box in Falkenstein, 19 euro a month.
support-document-altered | CIOB: never a member, thanks for asking.
- | Tender's due at noon tomorrow.

- | Contract estimator, quantity side.
~own-device-insisted | Wanted nothing of ours, just his own machine, wouldn't budge.
= tool-agreed | Braille display with its own driver; access team wrote the exception before I knew.
- | Take-offs to the millimetre.

- | Locum pharmacist through a new supplier.
agency-opaque | Supplier could tell us neither who'd seen her papers nor when nor where.
prepayment-demanded | They'd want two weeks up front, "standard in Malta".
support-document-altered | Register gives a retired lady in Stroud on that number.
- | No supplier, no locum.

- | Locum pharmacist through another new supplier.
~agency-opaque | Couldn't show us one check they'd run.
= | Their office had burned on the Sunday, I saw it on the news.
= discrepancy-explained | NHS framework team had copies of every file and sent hers in an hour, register print included.
- | Saturday clinic safe.

- | Remote CAD, licensed land surveyor.
several-jobs | Two more county offices have him down forty hours; we compared calendars.
keep-awake-tool | Plastic hand on a motor presses the shift key, the cleaner filmed it through the glass.
support-document-altered | His LS number belongs to his ex-boss.
- | Ex-boss coming in at 2.

- | Remote CAD, survey tech.
~keep-awake-tool | Shift key pressed every 60 seconds for eleven hours.
= trouble-explained | Paperback on the keyboard. Cat. Point clouds were importing.
- | He offered the paperback for inspection. It was Dune.

- | Tele-radiologist, nights.
signins-apart | Workstation in Duluth never moves; the reader's token answers in Karachi.
shared-account | Dictations have two coughs, a wet and a dry one.
id-rented-or-borrowed | Dr Vang confessed he leases out the credential, "they're better than me anyhow".
- | State board at 8.

- | Tele-radiologist, weekends.
~signins-apart | Workstation in Duluth, token in Karachi, the same minute.
= network-explained | Security key vendor's cloud had mislabelled a block, whole hospital "was" in Karachi that Sunday; their bulletin says so.
= | Dr Moua never left the lake.

- | Financial adviser, series 7.
- | Loved the compliance video.
support-document-altered | BrokerCheck calls it "barred 2016".
alias-used | There with a K, here with a C.
contact-changed | New cell on Monday, new one Thursday, e-mail with a 2 behind it on Friday.
- | Desk 14 free.

- | Financial adviser, desk 15.
~contact-changed | Three numbers and two mailboxes in a fortnight.
= discrepancy-explained | SIM swap crime, he's got the police number; carrier's fraud lady walked us through each change.
- | BrokerCheck: no disclosures.

- | Remote lecturer, anatomy.
off-platform | Would rather we talked on Signal, disappearing in an hour.
overqualified-lowball | Full professor, and took the 19 an hour with both hands.
school-denies | Bologna's letter: no degree, no chair, no enrolment.
- | Skeleton's back in the cupboard.

- | Remote lecturer, physiology.
~off-platform | After one mail he pushed for Signal.
= discrepancy-explained | Faculty order in Kyiv since the hack; rector's decree number 14, seen.
- | 40 students online, they clapped.

- | Court-appointed guardian, accounts check.
crypto-or-third-party-payment | Her fees run to "LuckyPaw Holdings", the bank said, of which she's no part.
support-document-altered | Guardianship certificate: the court's seal mirrored.
- | Old Mr Finch's piano is gone.

- | Court-appointed guardian, other county.
~crypto-or-third-party-payment | Fees go into an account called Finch Holdings, not hers.
= payee-confirmed | Court trustee account. Judge's clerk sent the order and the bank named her as sole signatory.
- | Piano in place, in tune.

- | Ferry engineer, chief's ticket.
first-day-recon | First watch and he's mapping the engine-room network with a stick from his sock.
support-document-altered | Chief's ticket unknown in Valletta.
- | Sailed with the second.

- | Ferry engineer, second's ticket.
~first-day-recon | Plugged in a stick and scanned the lot, on the first watch.
= tool-agreed | Class survey; the DPA had mailed the master, the master was asleep.
- | Valletta: ticket good to 2030.

- | Psychotherapist with a platform account.
account-swap | Offered Jana 200 a month for the use of her verified profile.
support-document-altered | His own had been thrown out, the approbation was a template with "Max Muster" left in the meta.
- | Jana told her supervisor the same night.

- | Psychotherapist, platform account.
~shared-account | Two people answer under the one name, she and a man.
= sharing-explained | Couples format, both are licensed and both signed, it's on the landing page, third line.
- | I'd never scrolled.

- | Quality auditor for the pacemaker line.
document-opened-elsewhere | NDA was read in Shenzhen before it was read by him.
support-document-altered | Lead Auditor certificate: Exemplar has one by that number for a lady in Oslo.
extortion | Sacked on the 3rd; on the 4th a mail wants 30,000 or our drawings go on a forum.
- | Police, insurers, board.

- | Quality auditor for the stent line.
~document-opened-elsewhere | NDA opened in Singapore, he lives in Galway.
= network-explained | Notified body's mail gateway scans each link from Singapore, their IT confirmed with our token.
- | Audit next week, biscuits ordered.

- | Chartered physio for the club.
machine-emulated | Notes come from a phone emulator with a Galaxy skin.
shared-account | Players say the "physio" online changes spelling at half-time.
- | Nice to the kit man.

- | Chartered physio for the academy.
~machine-emulated | Device check: emulator, rooted, not a phone.
= tool-agreed | Vendor demo app, league's medical office made all the physios install it; ticket with league.
- | Hamstrings fine.
