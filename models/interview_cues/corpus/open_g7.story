# g7: longer notes, several voices

- | Applicant for ward 3, midwife, 22 years.
- | CV in three parts, scanned askew.
~? | Chamber shows her as deceased.
- | Rang the chamber, clerk on leave till Tuesday.
- | Ward manager wants an answer.
= | Chamber Tuesday: entry belongs to her aunt, same first name, they have split the two records and sent us a fresh extract.

- | Applicant for ward 3, midwife.
- | Chamber was slow, nine days.
- | Extract clean, two employers rung, both sorry to lose her.

- | Applicant for ward 3, midwife.
- | Pleasant on the telephone.
? | Chamber shows her as deceased.
- | She sent a new extract as PDF.
? | Chamber's clerk: that clerk's name on it left us in 1999.

= | Note from reception: I gave the wrong visitor pass to the man at 9, sorry.
- | Interview went on until 10:15.
~? | The pass log has our candidate in the server wing at 9:20.
- | He was in room B with three of us.

- | Candidate took a wrong turn and ended up by the server door.
- | Guard walked him to B.
- | We laughed about the signs.

- | Candidate was in room B with three of us.
? | Pass log has him in the server wing during the coffee break, eleven minutes, door held.
- | He asked for a second coffee.

- | Truck mechanic, 34.
- | Says he did his papers in Ljubljana.
~? | School there: no pupil of that name in any year.
= | He had changed surname at marriage. Court extract.
= | Under Zupan they have him, class of 2009, third from left on the photo.

- | Truck mechanic, papers from Ljubljana, school answered within the day.
- | Old surname in brackets.

- | Truck mechanic, 34.
- | Says he did his papers in Ljubljana.
? | School: no pupil of that name in any year.
- | He says they lost the files in a move.
? | School never moved.

- | Ran a kiosk before, closed it in the pandemic.
- | No boss to ask, so tax notices.
- | Sums plausible.

~? | No boss, no colleague, no customer could be named for six years.
- | Home help post, delicate.
= | Convent. Prioress on the telephone, then a letter with the seal of the diocese.

? | No boss, no colleague, no customer could be named for six years.
? | Each of the six tax notices has the same file number.
- | Home help post.

- | Shared a desk with a lady from the other project.
- | Her papers lay there too.
- | Tidied up.

~? | A stack of blank, signed time sheets in his drawer.
- | Supervisor called me down.
= | Night team's, for power cuts. Each numbered, the book at the porter's lists them.

? | A stack of blank, signed time sheets in his drawer.
- | Supervisor called me down.
- | He said they were for practice.

- | Translator, sworn, stamp worn out.
- | New stamp ordered, invoice seen.

~? | Stamp on her translations belongs to a colleague who retired.
= | Court lets heirs of the office use it until year's end. Order of 14 Sept.
- | Rates unchanged.

? | Stamp on her translations belongs to a colleague who retired and had his stolen in 2020.
- | Rates below market.

- | Surveyor. Two-hour talk, went through an old plan with us.
- | Drone licence renewed in May.

~? | The plan he showed has another surveyor's seal scratched out.
= | We asked that one: he had him redo it after the border dispute and told him to strike it.

? | The plan he showed as his was drawn by our own Mr Haas.
- | Two-hour talk.
- | Mr Haas was not in the room.

- | Caretaker's wife answers his phone at noon.
- | He rings back after one.

~? | Four calls, four different people picked up on his number.
= | Hostel pay phone. Warden passed on each message, he stood at our door on time.

? | Four calls, four different people picked up on his number, each said "speaking".
- | Caretaker post.

- | Language test taken in a centre abroad, number checks out.
- | Nurse aide.

~? | Language certificate B2, and at the desk she said nothing for twenty minutes.
- | Ward sister was cross.
= | Stage fright, plus a tooth out that morning. Second talk on Friday, an hour, handover read and repeated without a slip, certificate number confirmed by the centre.

? | Language certificate B2, at the desk she couldn't read the fire plan.
? | Centre's film of the oral shows another candidate.
- | Nurse aide.

- | Pilot's logbook in two volumes, first one water-stained.
- | Copied by club.

~? | Logbook has him flying a plane that was in a museum.
- | Ferry pilot.
= | Museum flies it twice a year. He's on their poster.

? | Logbook has him flying a plane with the engine on our bench all that summer.
- | Ferry pilot.
- | Chief pilot wants to talk to him.

- | Contract worker, listed both here and at the dam, half and half.
- | Dam's office sent their half.

~? | Dam's office has him for 100 percent, so do we.
= | Ours was the old contract, never keyed in as 50. He had asked about it himself twice.

? | Dam's office has him for 100 percent, so do we, so does the quarry.
- | Explosives handler.
- | Authority informed.

- | Nanny's agency went bust, papers with the liquidator.
- | He sent them within a week.

~? | Agency that vouched for her is under investigation.
= | Different branch. Prosecutor's press office: Bern is not concerned. Family she was with came by with the child.

? | Agency that vouched for her has the address of a car wash.
- | Children like her.

- | Came by without appointment to leave his papers.
- | Handed over the counter, copied, stamped.

~? | The man who left the papers is not the one on them.
- | Reception camera.
= | His father. He rang beforehand from the ship and came by himself on the 9th.

? | The man who left the papers left five sets, five faces, none his.
- | Reception camera.

- | Sick in week one, doctor's note in the box.
- | Better now.

~? | Seen at a building site while on sick leave.
= | His own house, delivering the key to the roofer, on crutches. Insurer's visitor met him there and filed it as fine.

? | Seen at a building site while on sick leave, in their vest, on their list since Monday.
- | Roofer.

- | Cash float of 200 short, found under the drawer.

~? | 4,000 left the till with her number on it.
= | Deposit run. Bag slip from the bank was in the wrong week's box.

? | 4,000 left the till as refunds to one card, hers.
- | Garden centre.
- | Season's best seller.

- | Sound engineer, known by stage alias on every record.
- | Real name on the collecting society's slip.

~? | None of the twelve records he lists credits him.
- | Studio in Malmö is gone.
= | Society pays him for ten of them under an alias, statement shown for 2023.

? | None of the twelve records he lists credits him, two were made before he was born.
- | Sound engineer, theatre tour.

- | Grew up over the border, so school names differ from ours.
- | Comparison table consulted.

~? | School leaving paper gives grades that do not exist here.
= | Twenty point scale. Consulate's sheet converts them.

? | School leaving paper: head teacher's signature is that of the head from four years later.
- | Apprentice, optics.

- | Applicant wore sunglasses after eye surgery, told us at the door.

~? | Sent his brother to the first day.
- | Foreman phoned, furious.
= | To bring word, phone was drowned in the ditch. Brother worked nothing, wrote nothing. He came Tuesday, same man as in the talk.

? | Sent his brother to the first day, to the medical and to the drug test.
- | Foreman only noticed in week five.

- | Doctor's stamp is blue, usually black, no matter.

- | Two interviews on one morning, ours and the canteen's, she told both.
- | Took ours.

~? | Sat in our course and in a courtroom in Lille at the same hour.
= | By link to the court, with trainer's leave, laptop in the side room. Clerk's record names the room.

? | Sat in our course, says the list, and in a courtroom in Lille at the same hour.
- | Signature for the morning and the afternoon.

- | Course list unsigned, pen was empty, trainer vouched.

~? | Exam centre stopped her paper for "irregularity".
= | Wrong seat number, theirs. Letter with result 71 came in June.
- | Payroll assistant.

? | Exam centre has her paper: left-handed writing. She signs and eats with the right.
- | Payroll assistant.

- | Exam was oral, so nothing on paper, two examiners named.

~? | Someone from the temp list came under a name of a man that we'd dismissed.
= | Cousin, same name after the same grandfather. Different birthday, different prints at the gate.
