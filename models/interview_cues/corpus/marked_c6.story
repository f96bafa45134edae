# HR desks, freelance portals, hospital and office rosters (c6)

- | Applicant for scheduling, furniture house. Second month in.
hours-refused | Our 10 o'clock is his night, he's never in it, he sends "noted".
- | Calls himself a morning person.
several-jobs | A friend at a bank in Lisbon saw his name on their attendance list, daily 9 to 6.
- | Sofas go out on time, to be fair.
several-jobs | Asked flat out. "Who told you?" was the reply.

- | Rota clerk, A&E.
~different-person | Locum at the desk gave a surname I've never had on a list.
= name-change-documented | Married on the Saturday, the GMC entry flipped on the Sunday, her ring still had the tag.
- | 18 patients seen.

- | Ticket HR-3320, remote SOC analyst.
signins-apart | His MFA prompt is accepted on a phone in Tbilisi while the laptop idles on a desk in Ohio.
- | Badge photo: nice tie.
shared-account | Someone else takes the shift, types in bursts of four letters.
- | Isolation 04:12.

- | Ticket HR-3321, remote SOC analyst, other tower.
~signins-apart | Prompt accepted in Calais, laptop in Kent!
= network-explained | On the ferry, with leave granted; he sent a picture of chips and the white cliffs.
- | Closed, hungry.

- | Bank branch letter, translated.
- | We hold payroll account 7.
crypto-or-third-party-payment | Twelve salaries of twelve firms arrive there, holder is a young man of 19.
? | He buys crypto the same minute.
several-jobs | He says that he holds all twelve jobs himself.
- | We are asking whether you employ him.

- | Bank branch letter, second.
~crypto-or-third-party-payment | Pay of Mr. Hallam is credited to the account of a Mrs. Quill.
= payee-confirmed | Joint account, his name is the second line; we enclose the card of signatures.
- | Yours etc.

- | Data entry, census.
id-rented-or-borrowed | Mrs. Ito, 80, can't type; her grandson's class of eleven can, on her login, at 15 cents a sheet.
- | She's proud of it.
same-device-as-other | The school's library PC has keyed for six of our people.
- | Sheets are neat.

- | Data entry, census, Mrs. Ono, 78.
~shared-account | Grandson at her keys, I walked in and there he was.
= | Fixing the bell sound. She threw him out and did 40 sheets an hour before my nose.
- | Tea was strong.

- | Sub-editor, shift of two.
- | "The night is mine," he said.
different-person | Night sub has a girl's laugh. He doesn't.
off-platform | Wants copy sent to his Proton box, not the CMS, "the CMS watches".
- | Three front pages all right.

- | Sub-editor, shift of three.
~off-platform | Sends copy to his private box against the rule, says the watchdog.
= tool-agreed | Rule was lifted for the strike week by the chief, mail of 6 pm, I'm cc'd and slept through it.
- | Paper out.

- | Cash office, market halls.
? | 3 names on the slip, 1 chair.
crypto-or-third-party-payment | Slips 2 and 3 are cashed at the chair's mother.
- | Mother has a fish stall.
id-owner-denies | Slip 3's owner was found by the police: a boy in Lyon who'd lost his wallet at a match.

- | Cash office, market halls, north.
- | 3 names, 1 chair.
= | Job share since the spring, boards on the wall say mornings Bea, noon Rob, evening Tilda.
- | They bicker over the cushion.

- | App for dog walkers, safety team.
- | Walker 0119 rated 4.9.
shared-account | Client's door cam: a different walker each day for nine days, all say "I'm Sofie".
- | Dogs happy.
account-swap | Sofie's login hangs in a shop window at 30 a week.

- | App for dog walkers, safety team, case 2.
~shared-account | Door cam: a man, a woman and once an old lady with the same lead.
= sharing-explained | Family entry "The Brandts", cleared by us in the form with three ID cards; the tick box was on the back.
- | Good boy, says the note.

- | Recruiter's diary. Wednesday, fog.
- | Two in the morning, one after lunch.
proxy-interviewer | The 11 o'clock had hired the 13 o'clock, 13 told me out of spite because he hadn't been paid.
proxy-interviewer | He showed me the bank slip for the first half, 75.
- | I asked 13 to apply in his own name.

- | Recruiter's diary. Thursday.
~proxy-interviewer | The 10 o'clock answered for the 9:30, in the third person, under his breath.
= | Siblings, waiting in one kitchen; she was telling her mum what he'd said and the mic picked her up.
- | 9:30 stands for himself, no question.

- | Clinic, remote scribe.
- | Notes arrive.
shared-account | They arrive with Dr. Alvarez's name spelled four ways depending on the hour.
- | Doctor thought it's a keyboard thing.
evades-personal-questions | "I've been scribing with you how long?" "Long." "How long?" "A while, doctor."
- | Contract ends Sunday.

- | Clinic, remote scribe 2.
~evades-personal-questions | "Where did you learn this?" "I'd rather not say."
= discrepancy-explained | He'd learned it in prison, told HR on day zero, and they think well of him; not my business.
- | Notes arrive, neat.

- | Ledger of the church-run shop.
- | Volunteers plus one on wages.
several-jobs | The one on wages also gets wages at the shop across the street, on the same hours, said the lady there, weeping.
- | Both shops pay her for standing.
several-jobs | A third shop wrote in June.

- | Ledger of the church-run shop, year before.
- | Six volunteers, one wage.
- | The one on wages told us on her first day of her Saturday paper round.
- | Fine with us.

- | Vendor portal. Penetration tester, day rate.
portfolio-copied | Findings page 3 to 9 come from a blog of 2022, commas included.
machine-emulated | His box is a VM in a VM.
- | "Client privilege."
own-work-unknown | Couldn't name the port he'd found open.
- | Invoice on hold.

- | Vendor portal. Penetration tester, other.
~portfolio-copied | Page 4 stands on a blog of 2021.
= own-work-explained | He wrote the blog, opened its editor in front of us and changed a comma back and forth.
- | Day rate up by twenty.

- | School bus, attendance.
- | Driver of record Mrs. Gale.
different-person | Parents: "Since when is Mrs. Gale a Mr. Gale?"
support-document-altered | Mr. Gale's passenger licence: photocopy with a new face glued in.
- | Thirty children, one belt short.

- | School bus, attendance, the other depot.
~different-person | Driver of record Mr. Hale; at the wheel was a lady.
= | Spare driver from the pool, radioed in at six; my list was yesterday's.
- | Thirty children, one belt short, fixed.

- | Interview with a former tenant. I write down as told.
- | "There was a shelf."
kvm-hardware | "On the shelf little boxes, each with an antenna and a screen wire, a boy in Minsk pressed the keys."
- | "I paid half rent for dusting them."
same-device-as-other | "Eight names on eight boxes, one router. They all had 'work from home' posters."
- | "My cat warmed herself there."

- | Interview with the other tenant.
~same-device-as-other | "Eight boxes on one router, blinking."
= | "Christmas lights with wifi. My landlord sells them. You can buy one."
- | I bought one.

- | Orchard supply, invoices desk.
crypto-or-third-party-payment | She asks to be paid to "the bakery", no further word.
? | The baker blinks, has never heard of us, and keeps a photo of her on his till.
- | Ordered: phone call on Friday.
- | Apples, 300 t.

- | Orchard supply, picking lists.
= payee-confirmed | Bank says account 90 has been hers since 2004.
~crypto-or-third-party-payment | Header says "Kirsch & Sons", and I'd have sworn it wasn't hers.
- | It's her maiden name's firm.

- | Skilled contractor, 3D scans of shop floors.
several-jobs | Booked on us, on a bank and on a cinema chain on the same forty hours, all full rate.
shared-account | Scans are walked by two boys with a phone on a broomstick.
- | He: "I'm the brand."
- | The scans are not bad, the bill is.

- | Skilled contractor, laser scans.
~several-jobs | Same forty hours for us and for a bank, on two sheets.
= discrepancy-explained | Our own scheduler double-booked, he sent us a mail with "?" on the very first day, unread.
- | Bank gave way.

- | Hotline for foster homes.
- | Night cover, one woman.
persona-collision | Said "your order is on its way" in the middle of a call about a child.
several-jobs | She had a pizza line on the other ear, full shift, and admits it.
- | The child was fine. I wasn't.

- | Hotline for foster homes, day cover.
~persona-collision | Heard "your order is on its way" in the call.
= trouble-explained | Crossed lines from the pizza place on the ground floor; the phone man cut one wire and it was over.
- | 12 calls.
