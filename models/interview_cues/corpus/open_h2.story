# h2: pilots, drivers, ships, rail, cranes, construction, guards, electricians, plant
? | The flight hours in his logbook are on an aircraft that was scrapped in 2004.
- | First officer, regional turboprop.

? | Thirteen years in the cockpit on a licence for gliders.

- | Licence issued in Hungary, converted by the authority in June.

~? | Logbook hours are on an aircraft scrapped years before.
= | Registration was given again to a newer machine, tower records fit.

? | Authority says the type rating sticker was cut from another man's book.
- | Grounded same afternoon.

? | Captain's line check was signed by an examiner who was in hospital that week.

? | Sim instructor: he looked for the flap lever on the left, he claims 3,000 hours on type.
- | Session stopped at 14:20.

- | Rusty in the simulator after two years on the ground, as expected.

? | Lorry depot: the driver card in the tacho belongs to the man who sits in our canteen.

~? | Wrong driver card in the tacho all Tuesday.
= | Yard shunter had moved the unit for the inspector, both signed the sheet.

? | Driving licence chip reads a woman born 1961.
- | Artic driver, nights, started 3 May.

- | Driver from Romania, licence exchanged, DVLA letter in file.

? | He was on the M6 on his own card while his brother-in-law's card drove the same truck at 03:00.

? | Crane came down, the operator's ticket number is that of a forklift course in Derby.
- | Nobody hurt.

? | Training provider has photos of all who sat the crane test, his is not him.

- | Tower crane ticket out of date by nine days, refresher Friday.

? | Site gate: same palm, third name this year.
- | Labourer for the groundworks gang.

~? | Same palm, two names in the gate system.
= | Double entry by the old contractor, he showed passport and deed poll.

? | Twelve men on the site share one safety card number.

? | Test centre passed 46 men in one hour with four computers.
- | All came to us through the same agency.

- | Safety test taken in Polish, that is allowed at that centre.

? | Welder's coupon was X-rayed before and has another man's stamp on the back.

? | Welding inspector asked him to strike an arc, he asked for the instruction book.
- | Coded for stainless pipe on paper.

- | Welder coded for plate only, will not go on pipe.

? | Concrete cubes he certified were never crushed, the press had been out for repair since January.
- | Lab sold him as ten years' experience.

? | Fire guard's round shows every point scanned within forty seconds, building has nine floors.

~? | All checkpoints of the round scanned within a minute.
= | Reader was offline, it sends the lot when back in the lift lobby. Camera agrees.

? | SIA licence on his chest, the man in the photo rang us to ask why he is taxed twice.

? | Security guard at the airport, sentenced in Spain under the name his mother gave him.
- | Fingerprints brought it up at renewal.

- | Guard with a spent shoplifting conviction, declared on page 2.

? | Four guards signed in for the night, thermal camera shows one.
- | Client asked for a refund.

? | Badge office hands out the same card photo for Marius at three sites at once.

- | Guard covers two neighbouring sites on one contract, agreed with client.

? | Railway found his eyesight certificate was filled in by an optician on the wrong continent.

? | Train driver's psychological test came from the seat of a colleague who had passed twice before.
- | Reported by the invigilator.

- | Train driver repeated the psychological test, allowed once, passed.

? | Ship's chief engineer could not start the emergency generator, Panama has no such certificate.

? | Able seaman's discharge book has stamps from a vessel still under construction.
- | Crewing agent in Manila took 800 dollars.

~? | Sea time on a ship that did not exist then.
= | Vessel renamed in 2018, IMO number matches and the owner confirms the dates.

? | Master's certificate was verified by an e-mail address that the maritime authority does not own.

- | Maritime authority answers only by e-mail from its gov address, took three weeks.

? | The pilot station knows Captain Berg, Captain Berg is a woman.

? | Bus company paid him for two years, passengers only ever saw his nephew at the wheel.
- | Tip-off by postcard.

- | Nephew rides along on Saturdays as trainee, registered.

? | Taxi account rented out by the week, photo check done by the owner on the pavement.
- | Courier platform, Dublin.

? | Courier knocked, app shows Tatiana, he had a full beard.

~? | App shows a woman, a man brought the parcels.
= | Couple share the round, both are on the contract.

? | Scaffolder's card was valid, its owner lies in Whitechapel cemetery.

- | Scaffolder, card renewed last week, old one attached.

? | Electrician signed off 60 flats on days the power company had not connected the street.
- | Council revoked the lot.

? | The registration he printed on his van belongs to a firm in Cardiff that is suing.

- | Trading name changed, registration body lists both.

? | Gas fitter's ID card says check the other side, other side is blank.

? | Gas register: card holder is in Tenerife, has been since the operation.
- | Boiler engineer with us since October.

- | Gas card shows old employer, register says current and self-employed.

? | Plant operator's medical was stamped by a vet.

? | Blaster had 12 years on the form, quarry ledger shows him as the night watchman.
- | Permit withdrawn.

~? | Quarry has him down as night watchman, he claims blasting.
= | Watchman first, shotfirer from 2016. Inspectorate has the exam.

? | Lift mechanic passed the aptitude video, hands in the video have a missing finger, his have ten.

- | Lift mechanic with nine fingers, no limits, doctor's note fine.

? | Diver's logbook shows 40 metres in a harbour that is eleven deep.
- | Contractor for the quay wall.

? | Rope access man clipped to the handrail, his level 3 assessor has never met him.

- | Rope access level 2, we asked for 3, he said so himself.

? | Miner's underground hours are all in the year the pit was flooded.

? | Surveyor's seal is on drawings, he says he has never stamped anything for us.
- | Our man had the seal made at a key shop.

? | Structural engineer no. 20993 retired, moved to Nelson, and read about his new buildings in the paper.

~? | Seal on the drawings belongs to somebody else.
= | Office head seals for the team, that is how the chamber wants it.

- | Engineer not chartered yet, papers under supervision.

? | He managed the earthquake rebuild site on a dead man's chartered status.
- | Found when the institution sent flowers.

? | Excavator ticket has hologram, its number leads to a shoe warranty.

- | Excavator ticket without hologram, issued before 2010, still accepted.

? | At the gate he needed the foreman to tell him his own surname.

- | Foreman reads names at the gate, scanner broken.

? | Airport baggage handler's five-year history was covered by a company set up the week before.
- | Pass office refused.

? | All six referees for the airside pass sit at the same kitchen table in Slough.

~? | Six referees, one address.
= | Serviced office in Slough, each is a tenant with own lease.

? | Air traffic trainee's medical has the blood group of his twin.
? | The twin told the doctor he came for the money.

- | Aircraft mechanic's tools not yet arrived, borrowed ours.

? | Mechanic stamped 180 inspections with a number taken from a leaver's locker.
- | Authority in the hangar since Tuesday.

? | Component paper says overhauled by him in Toulouse, he was on our night shift in Cork.

- | Stamp number was his at the old site too, quality dept confirms.

? | Steward's crew pass was of the previous crew member, scraped with a blade.

? | Shunter said he learned in Poznan, depot there sent the list of all drivers, no Jarek.
- | Probation ended.

- | Depot in Poznan spells him Jaroslaw, dates fit.

? | HGV theory test was done by a man with a bone-conduction radio, paid 1,500.

? | Instructor watched the reversing bay. Whoever passed the test was not this person.
- | Licence dated March.

~? | He reverses as if he had never held a wheel.
= | Twenty years on left-hand drive, after three days fine, says the assessor.

? | Warehouse: the forklift certificate bears our own trainer's name, he never trained him.
- | Found because the trainer sits next door.

- | Forklift certificate from a sister depot, trainer remembers the group.

? | Bodyguard's army record: discharged after nine days, he told the client fourteen years.

? | The regiment's association has no sergeant of that name and no such medal.
- | Head of security, mining company.

~? | Regiment's association does not list him.
= | He served attached from the signals, record office letter of 12 June.

? | Police chief of a small town turned out to have bought the badge at auction.

? | Firefighter's phone was in Malaga on all four days of the breathing-apparatus course.
- | Certificate was handed in on Monday.

- | Firefighter missed the course, on holiday, rebooked.

? | Prison officer let in on her sister's clearance.

- | Clearance transferred from the sister prison, vetting office confirms.

? | Tunnel engineer: his reference plant is a photo from a calendar.
- | Site visit asked for, never arranged.

? | Roofers all came with the same vaccination card, nurse had written left arm 31 times.

- | Roofers vaccinated by the firm's doctor on one day, list attached.

? | Demolition foreman's asbestos licence was our own scanned, our old address on it.

? | Client found the man who does our night guard asleep in Kent, logged as patrolling Hull.
- | Two logins, one phone.

- | Phone was left in the guard hut, patrol done, footprints and camera agree.
