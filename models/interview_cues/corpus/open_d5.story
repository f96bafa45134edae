# offer to first months, file 5

? | Job advert is ours, the man was hired by "us" in Cairo, works for four months, tests and all. Our payroll has no such man and a stranger has our customer list.

~? | Said the flood took the laptop.
- | Adjuster doubtful, no rain that month.
= | Burst main. Water company's letter gives street and hour, photos of the street in the local paper.

? | Tower climber's harness log blank for six weeks, invoices full.
- | Purchase order frozen.

? | He changed direct deposit eleven minutes after the account password was reset from Lagos.
? | The real Ms. Whitfield phoned on payday, nothing had come.
- | Reversal requested.

? | Real Petra Malik found a job in her credit file. It is ours.

? | Moved house four times in his first year. At none of the four did the bell work or a neighbour nod.
- | Address list for the council.

~? | GPS puts forty field visits in a car park in Kampala.
= | Tablets had location off, map defaults to the office. Village heads' stamps on all forty sheets, two of them rung.

? | Wife's account, he says. Registry says unmarried and the lady is on our list under another worker.
- | Payment stopped.

- | Had a cold on day one, voice gone, chat only.

- | Agency has changed its name, new letterhead.

? | Ambulance trust found that shifts booked for paramedic Lund were ridden by his flatmate.
- | Drug keys changed.

? | Home visit by the nurse adviser. Door opened by a man who said he's paid to open doors.

~? | Badge picture is cut from a newspaper.
= | Local hero story, chess. Paper's archive has it, he is the one on the left, we met him.

? | His emergency leave was for a funeral in Tampa. Undertaker's line is a pizza place. In that week another firm announced him as new starter.

~? | Car on the permit form is registered to a different employee.
= | Car share. Both signed the scheme's form, parking office had it all along.

? | Interpreter's badge lent, said the judge, 200 hearings to be looked at again.

~? | Two approvals four seconds apart each time.
= | Bank bundles them at the hour. Each click has its own time in the token log, hours apart.

? | Got himself hired, sat in payroll for nine weeks and added his aunts.
- | Aunts got four years suspended.

~? | Roll call short by sixty, wages for the full number.
= | Sixty were on the UN mission. Wages by law go on at home, contingent list from New York agrees.

? | Foster carer's allowance is paid for two children whom the school has never enrolled and the neighbours have never seen.
- | Visit planned.

? | No vehicle has gone through the tolls for the 40 trips he billed.
- | Old bridge is shut.

~? | University took her off the register in January, shifts went up to 60.
= | Finished her master's early, post-study visa from 20 January. Seen online with her in the room.

~? | Company card used with PIN in a city where he was not.
= | Skimmed at a pump. Bank refunded and listed forty cards from that pump.

? | Recruiter at the vendor admitted that the person in the interview was their trainer.
- | Vendor offered a discount.

~? | Thirty drivers from one village, one cousin's phone on every form.
= | Recruitment day in Gjakova. Mayor's office hosted it, cousin was our local helper, we paid him.

- | Moved house twice in his first year, divorce.
- | Both leases in the folder.

~? | Names appear twice with letters changed on the wage list.
= | Cyrillic to Latin by two clerks. One tax number each, one payment each.

? | Security key shipped to Dallas, first touch registered from an address in Laos.
- | Registration email kept.

~? | Contract signed from Karachi though he lives in Lyon.
= | Visiting parents for Eid. Stamps in the passport he showed on day one, both ways.

? | Trainee turned in a photo of badge, desk and view. View's the Oslo one. He is on the Bergen payroll and has never booked Oslo.
? | Oslo has a temp from another firm at that desk.

? | Seven of the pickers on the night sheet are paid into one card.
? | Foreman could not name four of them.
- | Audit in week 32.

~? | Clerk lives at the councillor's address.
= | Lodger for twelve years, declared to the monitoring officer, councillor left the room for the vote.

- | Agency's rate went up 2 %.
- | New contact is Marta.

? | On day one he was a head taller and signed with the other hand. Said it was a cold.
- | Manager let it be.

? | Borrowed the medical school friend's title and ran the flu clinic. The friend was told of it by a patient.

~? | Payee account is a youth account.
= | Opened at 15, never converted. Branch in Aalborg did it today, he's 23.

? | Lived off eleven salaries, wrote none of the code, paid a student in Faisalabad by the ticket.
- | Sentencing is set for the autumn.

? | Portfolio pieces 2, 4 and 7 are by a studio in Ghent, which knows no such person.
- | Creative lead was keen.

~? | Profile for an SRE has nothing but bakery people in it.
= | Career changer, ran the family bakery till 2020. Guild certificate and his tax adviser both say so.

? | In the offboarding call a child asked in the background who Brian is. He's Brian.

? | Helpdesk was rung by him twice in an hour, first voice deep, second voice not.
- | Both calls recorded.

~? | Driver account logged on 23 hours a day.
= | Nobody logs out of the app on that tablet. Tacho shows nine hours driving.

? | Payroll pays a cleaner at the Dunbar school. Caretaker there says nobody has cleaned since Easter.

? | Signed up for onboarding with a phone that eleven earlier new hires had also used and then dropped.
- | SMS vendor's report.

? | Asked for laptop to go UPS Store, Sheridan WY. HR has him in Raleigh.
- | Sent the shipping policy.
? | He withdrew the request and gave a Sheridan flat that's the same counter.

? | Laptop's microphone has picked up the same lullaby as that of the Tulsa hire. We've nobody else in Tulsa, she's "in Reno".

? | Insurance inspector visited the declared home office. Family of five, none of them speaks of any programmer, a cupboard hums.
- | Report by Thursday.

? | RMM agent pointed to a tenant that isn't ours, with 31 other hosts in it.
- | Tenant owner could not be reached.

? | Old boss of "Leila" is surprised to hear she's well. She went missing in the quake.
- | Papers copied by HR Ankara.

- | Lost token replaced, found under car seat, handed in.

? | We send the phone, it's activated 200 km off, and the person at the first address hasn't ordered anything and would like us to stop.
- | IMEI noted.

~? | Machine wakes only at 20:00 Eastern.
= | Contract annex B, follow-the-sun desk. Rota has him on evenings until May.

? | Garnishment came for a debtor with his number. Debtor is a roofer in Spokane who has been on roofs all year.

~? | Three designers invoice with the same wrong spelling.
= | Template of our own purchasing team. Typo is in our PDF.

? | Told us the flood took his laptop. Rain gauge for that town had nothing that month, and the disk shows up on a VPN of another firm.
- | Replacement refused.

? | Ran the pharmacy counter for a year on a certificate lent by the owner's niece.

? | Pension fund wrote that its member Hollis retired in 2011 and lives in a home. Our Hollis is in QA.
- | Compared birth dates, identical.

? | A shop steward noticed: man on the list for the strike fund is also on list as working, 20 km away, both signatures "his".

? | Gym on the ground floor has member photos. Our member of staff in 4C is, there, someone named otherwise.
- | Corporate rate was queried.

? | Hired in Halifax, taken on again in Moncton under a different surname, same dental plan dependant.
- | Benefits clerk noticed.

? | Browser profile synced bookmarks for four company intranets, ours is the third.
- | Seen during screen share.

? | Offered to pay for the fastest shipping and to give us a label of his own. Label's sender was a firm in Delaware with no phone.
- | Declined.

? | Scaffolder's card was used at two gates in two towns at 07:30.
- | Both sites are ours.

? | Same scar on the thumb in the passport photo page of five contractors' uploads.
- | Uploads six weeks apart.

- | Interpreter forgot badge, clerk knew him.

? | Asked to swap the delivery three times in one night, Tampa, Macon, then a motel in Gadsden.
- | He said his mother was ill.

~? | List offered for sale has our three test patients.
= | From the hack of 2021 at the software house, same timestamp. Receptionist came two years later.
