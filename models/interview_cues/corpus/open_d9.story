# offer to first months, file 9

? | Ambulance trainee was filmed doing the exam with an earpiece, works on a car since March.
- | Station likes him.

? | Second phone number is his mother's. She asks us which son, the one in Turin has died.

? | Tracking ends at a freight forwarder in Doral.
- | He says he'll get it from there.
? | Forwarder says onward leg was booked to Dandong before we'd even shipped.

? | Bank reference for our cashier came from the till of her cousin's kiosk, stamped "Bank".

? | Wanted the machine left with the neighbour, the neighbour says the flat has been empty since spring.

? | They named a placement fee to be paid by us into an account of the applicant's own mother.
? | The agency register of the state has no entry.

? | Fee of 15 % leaves each pay for "Mr K". Her messages tell him when the manager is out.
- | From the seized phone.

- | Pension statement shows one old plan, transfer form sent.

~? | Roster says Mia, camera shows her boyfriend at the till.
= | He's staff too, from the other branch. Manager had swapped them by message and forgot to key it.

? | The "dog" he walks at ten each day is a ten o'clock with another employer. Their HR and ours met at a fair.

? | Every CV from that address ends its second job on 31 June.

? | For six years the village paid a postman whom nobody had met, his father carried the bag.

? | Opened a side door for "the plumber". No plumber booked, racks 3 and 4 were open afterwards.

~? | Lab pays a student whose bench is empty and who has no badge entries.
= | At the synchrotron since May. Beamline office lists her shifts.

~? | Unapproved remote tool found running on the new starter's PC.
= | Helpdesk left it there after the printer call. Their technician owned up, session id fits.

? | Half of each wage leaves the same hour for an exchange that sells coins, the mule told police.

? | The bunk has not been slept in. Ten weeks of camp allowance.

~? | Ten applicants in a fortnight gave one street number in Plano.
= | Tower with 300 flats and a base of ex-staff from the site that closed. WARN notice lists it.

- | Support agent asked for the code word, it's in the script.

? | An intern's account pulled the salary table of 600 people. The intern was in the canteen with me.
- | Reported 12:40.

? | wrote to his personal mail, auto reply from "Team 4 desk", nice and polite

- | Copied the training folder to the tablet as told.
- | Tablet is managed.

- | Wants to be paid to a credit union, same name, statement attached.

? | Swapped on the third day. The man who inducted had a gold tooth and the welder hasn't.
- | Weld tests to be repeated.

? | Rented out his courier account by the week, 70 pounds, to men who slept nine in a room.
- | App blocked 300 riders in the town.

? | Dog handler paid since April, dog's chip belongs to a dog put down in March.
- | Port authority contract.

- | Mailbox shared with her husband since 2004.
- | We asked for a private one for the payslip, got it.

~? | Twenty six applications from one address in an hour.
= | Job fair at the Gary library. Our own stand, our tablet.

? | Cleaner's swipe at 05:00. Alarm log: building armed until 07:15.
- | Six weeks of it.

? | Anaesthetist on the list for both hospitals that morning, forty miles between them, both lists ran.
- | Trust counter fraud informed.

- | Uses a password manager, we like it.
- | Key enrolled on site.

- | Induction quiz 80 %, repeat not needed.

? | Cash box at the till 4 is short on the days when the roster says Mia and the camera says Mia's boyfriend.

? | Zendesk shows macros in Tagalog saved by an agent hired in Tulsa who speaks only English, he said. QA hears a different agent on odd weeks.

~? | KVM switch in the USB list from the first boot on.
= | Came with the desk set from our own supplier, invoice line 12. Unplugged on request during the call and nothing else changed.

~? | Billed at two sites at the same hour.
- | Client is furious.
= | Our invoicing run doubled the week. Credit note issued, rota shows one site only.

? | Mailbox at the contract address belongs to a shop that "rents you an American".
- | Their price list is in the ticket.

- | Brother works here too, nights, own contract, own badge.
- | They share a car.

? | The laptop has been online 24 hours a day since it arrived and never once changed its network.
? | Three people's voices on its microphone in one week.

- | Works Monday and Tuesday here, Thursday at St Brannock's, both know.
- | Declared on the form.

? | Laptop shipped Friday. On Saturday it was switched on in a flat where four firms have sent theirs, says the other firm's analyst.

- | Good first week, asks sensible things.
- | Docs PR merged.
? | Commit signed at 15:20 by his key, at 15:20 he was under the dentist's lamp, he told me.
- | Sprint review on Friday.

? | The Wi-Fi name in the support log is that of a hotel in Shenyang.
- | Claims Denver.

? | Wants to be called only after 20:00 Eastern, and the machine's lock events show it wakes at 20:00.
- | Contract says nine to five, Atlanta.

~? | Key made on day 4 was used from a host in Minsk.
= | Build runner of our supplier there, contract names the address. Rotation approved by the platform lead.

? | Laptop return late, then later. GPS had it on a container to Busan all the while.

- | Guard's exam at a centre that later closed, regulator re-tested him in May, passed.

- | Sent a thank you card.

~? | Cleaner's swipe at 05:00, alarm armed till 07:15.
= | Alarm panel never went to summer time. Vendor fixed it, two hours off counting the old error.

~? | On film Haugen the bridge engineer is a different woman from ours.
= | Two of them. Chamber register has a Kari and a Karin, ours has the number of the second.

- | Hotel Wi-Fi blocks our VPN, gave her a hotspot.

? | Trainer asked each new starter to hold today's paper. Number 6 left the room and a number 6 came back who could not see well without the glasses he did not have before.

? | Hired as Marco. Docusign certificate says signed by someone logged in as Hung from Google.
- | Contract valid?

- | Mailroom: 14 catalogues for the last receptionist.

- | Tax form came back without a signature, sent her a new one.
- | Got it next day, filed.

? | Dentist's assistant X-rayed a staff member for ID after the fire. Teeth are of the man whose name was on the other contract.

? | Handyman jobs on the app are done by whoever has the van that day. Background check was on one who sold out in 2022.

- | Offer accepted 3 May, 52k.
- | Background firm done in four days.
- | Laptop ordered, 16 GB.
? | Emergency contact, when rung for the form, asked which of the boys this was about.
- | Starts on the 20th.

~? | Paid at two schools for the same bell.
= | One has the late start since September, 9:10. Both heads say he is punctual.

- | Second phone number is his mother's, for emergencies.
- | Works in Turin from May.

- | Payroll cutoff is the 12th.
- | Bonus agreed.
? | The account holder's name was typed over another, you can read Okafor under Oakley when you zoom.
- | Needs a parking space.

- | Tax office sent somebody else's letter to us, wrong house number, passed on.

? | The address we ship to is a storage unit, number 118, rolling door.
- | Second parcel on hold.

? | Third telephone number since March and each was first seen in a classified ad for "verified accounts, US, aged".
- | Trust team looked it up.

? | Our invoice for the night guard paid, client's camera has an empty chair for 22 nights.
- | Refund offered.

~? | He came to reception with a signed offer that we did not know.
= | Sister company, same building, third floor. Their HR came down for him.

? | Sent his résumé to himself from his boss's mailbox as a reference. Boss had been on a mountain with no phone.
- | Log in time 01:19.
