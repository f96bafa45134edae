# Whole cases: log and desk notes, vendors, returnees, insider theft, equipment, references

- | Equipment desk, ticket 7001.
address-change | Label corrected twice after the offer was signed.
forwarder-address | Last one is suite 300 at a parcel shop in Delaware.
- | Hire says he lives in Maine.
- | Shipment recalled.

- | Equipment desk, ticket 7044.
~address-change | Delivery address not the one in the contract.
= discrepancy-explained | House fire on 3 March; fire service report and hotel booking attached.
- | Sent to hotel, signed by her.

- | Equipment desk, ticket 7102.
own-device-insisted | Would rather get a cloud desktop, no laptop please.
remote-desktop-use | Log shows that cloud desktop entered from another cloud desktop.
- | Contract not countersigned.

- | Equipment desk, ticket 7150.
kvm-hardware | USB list has a "composite KVM" beside the keyboard.
~kvm-hardware | EDID of his screen is that of a switch.
= | The screen switch was ours, desk 12 has one for two monitors.
- | The USB unit was not ours, and went to forensics.

- | Equipment desk, ticket 7163.
pickup-by-other | Depot gave box to a driver with a printed authorisation, name not known to us.
id-altered | Scan of the authorisation's ID copy: letters of the surname sit lower than the rest.
- | Police report filed.

- | Equipment desk, ticket 7170.
~pickup-by-other | Signature on the slip is not hers.
= sharing-explained | Concierge of her building signs for all 60 flats, building manager confirmed.
- | She was on video with the box at five.

- | Reference desk, case 12.
referee-text-only | Former CTO "is deaf in phone matters" and answers by chat alone.
referee-untraceable | Nobody at that bank, directory or switchboard, has him.
- | Case to security.

- | Reference desk, case 13.
~referee-text-only | Only mail from the referee, three times.
= referee-confirmed | She is at sea; ship's owner put us through by radio phone, all confirmed.
- | Closed.

- | Reference desk, case 14.
referee-denied | Plant in Gyor: referee was a guest for one afternoon, never staff.
contradicts-resume | Applicant's own leaving date there changed from March to December when asked.
- | Offer pulled.

- | Reference desk, case 15.
referee-same-wording | "Hit the ground running and never stopped", twice, from two countries.
referee-shares-contact | Both mails went out of one server in a flat in Sofia, the applicant's.
- | Noted.

- | Reference desk, case 16.
~referee-same-wording | Letter one and letter two share four sentences.
= employer-confirmed | Supermarket chain has a standard text; its HR sent us the template and her dates.
- | Fine.

- | Hotel group, night auditor.
returned-under-new-name | Sacked in Malaga for the till, hired in Faro with the surname of his wife.
? | He had left the maiden line of the form blank.
money-odd | Small refunds to one card, 40 a night.
- | Shift ended at once.

- | Hotel group, receptionist.
internal-record | Do-not-rehire flag from our sister house, 2020.
~internal-record | Second flag, from Lucerne.
= | The Lucerne flag was for a namesake, HR there compared birth dates.
- | First one is hers.

- | Supermarket, cash office.
test-substituted | Drug screen sample handed in by a friend, cup was cold.
- | Lab refused it.
refuses-background-check | Would not sign for the criminal record extract.

- | Supermarket, butcher.
~refuses-background-check | Did not want the credit check.
= tool-agreed | Our own rule has no credit check for butchers, HR had sent the wrong form.
- | Started.

- | Chip maker, process engineer.
data-taken | Recipe files renamed as holiday photos, 4,100 of them.
persona-collision | On the same weekend he was shown as chief engineer at a trade fair in Hefei.
- | Arrest at airport.

- | Chip maker, process engineer.
~persona-collision | Name on speaker list of a rival.
= discrepancy-explained | Rival had copied last year's programme; organiser apologised and took it down.
- | Nothing more.

- | Law firm, paralegal.
data-taken | Printed 600 pages of a case which was not hers.
referral-chain | Was brought in by the clerk who left in handcuffs.
- | Access cut.

- | Aerospace supplier, clearance.
place-conflict | Vetting form says Bristol since 2018, GP register says Karachi until 2022.
document-opened-elsewhere | NDA was opened at 4 am from an address in Lahore nobody can account for.
- | Clearance lapsed.

- | Aerospace supplier, clearance.
~place-conflict | Two home addresses in two forms.
= address-confirmed | Weekly commuter, council tax paid on both, bills seen.
- | Cleared.

- | Identity desk, alert 3.
id-forged-issuer | Check digit of the machine zone does not compute.
idcheck-abandoned | Second try stopped at the selfie.
contact-changed | New phone, new mail within the hour.
- | Rejected by rule.

- | Identity desk, alert 4.
~idcheck-abandoned | Broke off at the liveness step, twice.
= trouble-explained | App crashed on that phone model, vendor has the bug open; did it on a tablet.
id-shown-and-matched | Passed at 14:20, chip read.

- | Identity desk, alert 5.
virtual-camera | SDK reports injected frames, driver "VCam".
live-check-refused | Asked to turn her head, she asked for another date.
same-photo-as-other | Face vector sits on top of two January applicants.

- | Identity desk, alert 6.
~virtual-camera | Driver name shows a virtual device.
= tool-agreed | University loan laptop, IT there ships it with that driver, lent to 900 students.
camera-on-and-same-person | Did the head turn and the phone torch on request.

- | Identity desk, alert 7.
id-number-mismatch | PESEL gives a birth year of 1961, face is around thirty.
id-owner-denies | Man of 1961 was on the line from Lodz: lost wallet two years ago.
- | To police.

- | Identity desk, alert 8.
~id-number-mismatch | Number came back "not on file".
= discrepancy-explained | Issued nine days ago to a new arrival, tax office letter original seen.

- | Care agency inspection, England.
shared-account | Visits logged by phone of carer X while X was in Ghana.
work-permit-refuted | Two certificates of sponsorship were for a cafe.
- | Rating: inadequate.

- | Care agency inspection, Wales.
~shared-account | One carer logged in two houses at one time.
= discrepancy-explained | Offline app had uploaded late, paper charts show the true times.
- | Rating: good.

- | Film crew, pyrotechnician.
support-document-altered | Blasting certificate bears the number of a pub licence.
? | He thought nobody would type it in, he told the producer.

- | Film crew, drone pilot.
~support-document-altered | Authority has no pilot under that mail.
= discrepancy-explained | Had registered with his old mail; record opened on screen, photo and number fit.

- | Oil platform, medic.
resume-copied | Logbook of dives belongs to a man lost in 2013.
school-detail-unknown | Could not name the hospital where his course was held.
- | Helicopter back to shore.

- | Mining, blast foreman.
id-rented-or-borrowed | Ticket of his half-brother, worn at the belt, photo down.
plausible-wrong | Told the crew misfires may be approached after two minutes.
- | Stood down.

- | Mine, haul truck.
~id-rented-or-borrowed | Drove on a badge with his brother's name.
= discrepancy-explained | Badge office had printed brother's name, both were enrolled that morning; reprinted.

- | Charity telephone fundraiser.
background-call-center | Behind her: bids for a loan product, in a dozen voices.
several-jobs | Rota of the loan firm has her on at our hours.
- | Ended.

- | Charity telephone fundraiser.
~background-call-center | Lots of talk behind each call.
= trouble-explained | She rings from the hospice's own volunteer room, we sat in on Tuesday.

- | Freelance translator, agency pool.
resume-copied | CV of a Lisbon translator, mail changed to a webmail.
id-owner-denies | Lisbon translator has found nine agencies that paid "her".
crypto-or-third-party-payment | Invoices go to a wallet of a Gaza phone shop.
- | Pool purged.

- | Freelance translator, agency pool.
~resume-copied | Same CV under another mail in our pool.
= sharing-explained | Both entries are hers, old mail from a closed provider; VAT number and call agree.

- | Actor's agent, remote voice artist.
synthetic-voice | Lab: pitch steps on a grid, no breath noise.
live-check-refused | Would not say the date aloud.
- | Session unpaid.

- | Voice artist, other agent.
~synthetic-voice | Sound engineer took the sample for a machine.
= trouble-explained | Noise gate set too hard; raw file has breaths and a dog.
account-control-proven | Recorded the pass phrase in the booth with us.

- | Hospital IT, contractor.
first-day-recon | Asked three nurses for their one-time codes before lunch.
identity-borrowing | Then wanted a porter's badge "for the afternoon".
- | Escorted out.

- | Hospital IT, contractor.
~first-day-recon | Asked for one-time codes on day one.
= tool-agreed | Was enrolling tokens by our plan, list signed by the CISO.

- | Gig app, shoppers.
account-swap | Group chat: shopper logins, 60 per week, with face bot.
deepfake-artifacts | Selfie's hairline jumps from frame to frame.
machine-emulated | Phone model is an emulator that lies about its name.

- | Gig app, shoppers.
~machine-emulated | Flagged as emulator.
= network-explained | Cheap Chinese phone with the same build string, handed in at the hub, real.
