# Numbers, stamps and signatures; and how they came right
- | Harvest, grain inspector, state warrant.
id-owner-denies | Warrant number rang in a kitchen in Salina: "that'd be me, since '86, and I'm frying eggs."
skill-gap | He weighed the wheat with the bucket on.
- | Elevator man's face, oh dear.

- | Harvest, grain inspector, second man.
~id-owner-denies | Fellow in Salina says the warrant's his.
= discrepancy-explained | 2-0-7-1 and 2-0-1-7. I'm sixty, I need glasses; state desk has ours under 2017.
- | Bucket off, zero, load.

- | Theatre rigger, chain hoists.
support-document-altered | PLASA's card photo is pasted; under it, a lady with a perm.
skill-gap | Slung the truss by its handle.
- | Rig's flown by house crew.

- | Theatre rigger, panto.
~support-document-altered | Card has a second photo under the first.
= | Old and new, PLASA sticks them over at renewal, theirs told me to lift it and look: same chap with hair.
- | Oh yes he is.

- | Toxicology courier.
test-substituted | Sample came in at the heat of a pocket warmer; the donor's gym-mate has told the clinic he "lent" it.
- | Clinic charges us for the warmer's burn mark.

- | Toxicology courier, two.
~test-substituted | Sample was far too warm and not his, said the strip.
= trouble-explained | Strip past its date and the fridge unplugged by the cleaner; blood draw clean.
- | Route 4.

- | Consultant in tropical medicine.
event-false | Says he ran the cholera tent in Beira in June; MSF had no tent there then, and no cholera.
referee-denied | MSF: the "coordinator" on his letter wasn't ever one of theirs.
- | Talks beautifully.

- | Consultant in travel medicine.
~event-false | There was no cholera in Beira that June, I checked twice.
= discrepancy-explained | He'd said *Beni*. Two countries away.
= employer-confirmed | Geneva, through their own HR portal: tent 2, nine weeks.
- | Jabs clinic, Thursdays.

- | Letting agent with a licence from Rent Smart.
same-device-as-other | Application, and that of a "rival", typed on the one tablet at the library, same PIN.
support-document-altered | Rent Smart has revoked the rival and has never had ours.
- | Keys to 14 flats changed.

- | Letting agent, Swansea.
~same-device-as-other | Same tablet as the applicant we'd turned down.
= sharing-explained | Job centre's, chained to desk 2, adviser signs everyone in by the half hour.
- | Rent Smart: current.

- | Sports doctor, federation desk.
contradicts-resume | Olympics in Rio: in the tent, at the tent, near the tent, watched it.
support-document-altered | Accreditation's barcode says catering.
- | Marathon's on Sunday.

- | Sports doctor, league desk.
~contradicts-resume | Wrote Rio 2016, told us he'd never been in Brazil.
= discrepancy-explained | Remote reader of the scans, from Basel; IOC's medical list has "remote" after his name.
- | Derby on Sunday.

- | Psychiatric social worker, county.
- | Supervisor liked his patience.
school-denies | Columbia: cross-registered in one class, audited, left.
referee-same-voice | Both field instructors say "at the end of the day, right?" in a single baritone.
- | County counsel has it.

- | Psychiatric social worker, city.
~school-denies | Columbia's clearing house says no degree.
= discrepancy-explained | Hold for a library fine of 12 dollars, paid on Monday.
= school-confirmed | Tuesday: MSW, May 2019.
- | Library book was on patience.
