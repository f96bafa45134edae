# seventh round: as noted from published cases, and their honest twins

voice-changed | Company blog retold: our own HR head heard two men under one name, too.
different-person | Start day brought a third face.

~voice-changed | Head of HR sure that this wasn't the man of the first talk.
= | She had the first talk with his namesake, two Daniel Kims in the pipeline.

remote-control-tool | Plea agreement: he loaded the remote software himself and was paid per laptop and month.
- | Our laptop is no. 31 of his list.

~remote-control-tool | The FBI notice made us look: one laptop with remote software.
= | Accessibility kit of the deaf colleague, ordered by the works doctor, interpreter comes in by it.

vpn-location-mismatch-noted | After the news we compared: 6 of 6 sign-in cities are none of his.
- | Resigned on the same evening.

id-altered | Security firm's blog shows a stock portrait changed by AI; ours has the same on the licence.
background-check-clear | Record check with the stolen data had come back clean.

id-data-mismatch | Grand jury text: dates on the cards were of real Americans, ages far off the men.
id-number-mismatch | Number we hold belongs to a teacher in Delaware.

employer-denies | Newspaper rang the two agencies on his page, both said he'd never been theirs.
- | Article of 8 August.

~employer-denies | The paper wrote that the ministry doesn't know her.
= | Paper printed a correction, ministry had looked under the wrong year.

email-on-list | Retold from the exchange's post: partners had sent a list of mailboxes and his was there.
- | They went on with the interview to learn more.

address-on-list | The post names the VPN exits; we grepped and have three of them with one user.
- | User joined in May.

disconnects-when-challenged | As in the news clip, asked to insult the leader of the north he cut the line.
- | Second recruiter saw it too.

~disconnects-when-challenged | Fell out of the call at that very question, all were sure.
= | Whole floor lost the net then, at our end, he waited and answered it.

hours-refused | Court: worked US nights from Dandong and turned down all day meetings.
- | Here the same pattern since June.

same-device-as-other | Verdict: in her house stood ninety computers sent by firms for other people.
pickup-by-other | She signed for ours under his name.

~same-device-as-other | Reading the verdict we found two hires on one device.
= | Loan device, number 3 in the pool, both had it for a week, pool sheet shows when.

code-copied | Researchers' report: accounts with bought age and commits of others; his is in its style and text.
- | Original author replied to us.

off-platform | Freelance portal's warning is about men who switch to Telegram at once, as he did.
- | Told him no.

referee-untraceable | Tribunal: not one of the four who wrote in his favour was ever at the trust.
- | Doctor struck off.

~referee-untraceable | Trust denied having the consultant who wrote for her.
= | He sits with the university, honorary contract with the trust, dean's office confirmed.

interest-unknown | TV report had the trick, so I asked for his team's last match; no idea, though it's his "passion".
- | Four more easy ones, none right.

test-substituted | Tribunal decision: nurse's urine was her daughter's, for eight months.
- | Found by a pregnancy marker.

~test-substituted | Laboratory wrote "specimen not of the applicant".
= | Withdrawn the next day, bar code of the neighbouring tube.

form-intermediary | Press release: facilitator filled in I-9 and W-4 for dozens, ours is among the copies.
- | Agents gave us page 2.

~form-intermediary | A fixer had done the papers, so we feared.
= | The fixer is the town's newcomer office, open Tuesdays, I was there.

phone-rented | Annex of the ruling has the rate for lines per interview; the line in his file is in it.
- | Ruling of the district court.

second-remote-tool | Complaint, par. 44: two programs on each machine so one stays if the other is found.
- | Matches our EDR export.

employer-address-empty | Reporter stood at the door of his last employer: a sealed flat, bills from 2015.
employer-front | The state department has that firm as a cover.
