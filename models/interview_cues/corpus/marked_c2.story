# Outsourced work, stand-ins, timesheets, platforms, and the harmless look-alikes (c2)

- | Backend squad, stand-up notes, week 31.
own-work-unknown | Asked Viktor why he'd picked a queue there. Long look. "It is standard."
commits-other-name | Author field on eleven of his merges: h.quraishi@softlane.example.
- | Sprint goal met anyway.
shared-account | Quraishi answered my mail within the hour: he gets 900 a month for it.

- | Backend squad, week 32.
~commits-other-name | Nine merges by Lena carry the address of one "Gerd Pohl".
= sharing-explained | They paired all week on Gerd's box because hers was in repair; I walked past them every day.
- | Velocity up two points.

~shared-account | "Support Berlin" closes tickets at 4 in the morning and at 4 in the afternoon, one login, three ways of saying hello.
= sharing-explained | That's how we built it: a team mailbox, the shift roster tells who sits there, and Dora signs the audit every quarter.
- | Nothing to do.

- | Ticket desk, vendor side.
shared-account | One badge, three ways of saying hello.
- | Vendor claims the man is moody.
shared-account | The moody man sends his kid brother when there's football, said the kid brother.
output-swing | Average handling time: 4 minutes, 4 minutes, 31 minutes, 4 minutes.

several-jobs | Her camera was on by accident: on the second monitor she was presenting somebody else's quarterly numbers, with their logo, to their board.
- | Two years with us, never late.
evades-personal-questions | When I asked where else she works: "Let's stay on topic."
- | Meeting room 4, Monday, with the lawyer.

- | Finance partner, two years.
~several-jobs | On her second monitor, another firm's board deck.
= discrepancy-explained | She sits on the board of her village's housing co-op, unpaid, two evenings a year; approval signed by Mr. Castellan in the file.
- | Told her to close windows before she shares.

- | Guards at the container terminal.
different-person | At the gate camera: the guard on post 3 is the guard's father.
- | Son asleep in Rotterdam, by his own Instagram.
several-jobs | Same night he is clocked in at the cold store as well.
? | One licence, two guards, three wages.

~different-person | On post 3 stood an old man in our jacket.
- | I drove out with the torch.
= | The father had brought him soup and held the jacket while he changed a tyre for a trucker, all on the tape.
- | Soup was lentil.

- | Freelance portal, trust desk, case note.
account-swap | Seller offers "aged profiles, US, with history, passport photo incl."
many-profiles | Under the one phone sit six of them, six faces, six cities.
- | Payout frozen, 2,140.
account-swap | Buyer no. 4 admits: pays a student in Ohio 80 a week to keep the webcam check going.

- | Trust desk, next case.
~many-profiles | Two profiles, same girl, same gap in her teeth, names Anouk and Annika.
= discrepancy-explained | Twins. Both came on the line and quarrelled about who'd signed up first.
- | Unfrozen.

- | Small agency in Cork. Copywriter, trial month.
off-platform | By the third message she wanted WhatsApp "because the fee is a robbery".
- | Copy was decent.
crypto-or-third-party-payment | Then an IBAN in Vilnius, holder UAB something, because her own is "blocked for the moment".
- | I paid nothing.

- | Copywriter, Cork, the other one.
~off-platform | Second message already: "Can we leave this site?"
= discrepancy-explained | Her answer to why: the portal had put up a notice that chat goes down for the weekend, and there it was on my screen too.
- | Back on the portal by Monday, 9 sharp.

- | Letter from a tenant.
id-rented-or-borrowed | My lodger works as me. I get 400 a month and he gets my insurance number.
- | I am 71 and was a plumber.
- | Now your company sends me a birthday card.
- | Please make that it stops.

- | From our pensioner club's mail.
~id-owner-denies | Mr. Grieve, 71, says he never worked for us.
= discrepancy-explained | He means his son, same name, same street; the birthday card went to the wrong letterbox, our clerk had dropped the "Jr."
- | Card returned with a thank you.

- | Nursing home, nights.
- | The rota says Olga, Olga, Olga.
different-person | Residents say there's an Olga with a limp and an Olga without.
several-jobs | The pharmacy chain wrote that their full-time Olga does nights with us in her sleep.
- | Medication count is right, thank God.

- | Nursing home, same corridor, another year.
~different-person | Mrs. Petrie swore the night girl was a different one each time she rang the bell.
= | Wig. New perm. Then the wig again; chemo, the matron knows and it's none of our business.
- | Biscuits for both shifts.

different-person | Day one and a youth with braces sits down where we'd hired a man with two grown sons.
- | He knew the password.
proxy-interviewer | "The older one does the talking, I do the working," he told the cleaner.
- | Cleaner told me.
- | We had lunch first, then the talk.

- | Day one.
~different-person | Youth with braces at the desk of our new actuary.
= | His nephew on a school's shadow-a-parent day, the actuary was at the coffee machine. I hadn't read my own memo.
- | Nephew likes the lifts.

- | Hours sheet, electricians, lot 7.
? | Ten hours every day incl. the day of the storm, when the site was shut.
money-odd | Materials for a house I don't own are on the bill, 312.40.
several-jobs | Lot 9 across the road, another builder, has the same crew from seven to five.
- | Foreman is his uncle.

- | Hours sheet, electricians, lot 8.
~several-jobs | Crew signed in here and at lot 9 on the same day, ten hours each, twenty in all!
= discrepancy-explained | The portal copies a sheet when you don't press "new"; the builder of lot 9 had deleted his by Tuesday and sent the log.
- | Paid ten.

keep-awake-tool | A fan with a ribbon blows on the touchpad. I'm not joking, we saw it on the video.
- | Claims clerk.
hours-refused | Between nine and two no ring, no chat, no sign; at ten at night he wants to talk.
- | Warning letter no. 2.

- | Claims clerk, fan and ribbon.
~keep-awake-tool | On the video a ribbon flutters over the pad.
= | The laptop overheats, the fan is from us (ticket 881), the ribbon is from his daughter and hangs on the lamp.
- | New cooling pad ordered.

- | Pharmacy order entry, evening.
shared-account | Keystrokes: fast right hand until eight, fast left hand afterwards.
- | The left hand makes fewer errors, funny enough.
evades-personal-questions | I asked who sits there after eight. "Does it matter if it is right?"
- | It matters to the licensing people.

- | Pharmacy order entry, evening two.
~shared-account | Right hand until eight, left hand after.
= trouble-explained | Broken wrist, sling; she had to change over when the painkillers wore off and showed us on cam.
- | Voucher for the taxi.

- | Hospital IT, contractor.
several-jobs | While the theatre's server was down he was at another hospital's go-live, on their payroll, on our clock.
- | Four people told me. Four.
data-taken | He copied our interface scripts to a stick for them.
- | Stick is in a bag in my drawer.

- | Hospital IT, contractor B.
~several-jobs | Seen at St. Brigid's go-live, in their vest, on one of our Tuesdays.
= | Our CIO had promised them a hand; the mail is dated the ninth and I was on Crete.
- | Invoice goes to St. Brigid's.

- | I'm only the landlady but I read your label on the box.
pickup-by-other | The young man you hired moved out in spring, somebody with a van gets his post.
- | I have no phone for him.
forwarder-address | My cellar is a parcel room now, forty boxes on Thursday, all computers.
- | My knees are bad.

~pickup-by-other | Landlady took the box in, signed with a stamp, no name.
= sharing-explained | She does that for the whole stair since her hip went; he rang us that evening with the box on his lap.
- | Docking station missing, our mistake.

- | Tutor platform, moderator's log.
account-swap | Tutor 5512 put his log-in up for sale in a Facebook group, "verified, DBS done, 45 pounds".
different-person | Pupil says a lady had a green parrot; our tutor is a man with no parrot.
- | Parent refunded.

- | Moderator's log, tutor 5513.
~different-person | Pupil says a different man taught, with glasses.
= | Got new glasses; the pupil sent a drawing of both and they're the same nose.
- | No action.

- | Fencing contractor's office, one line a day.
- | Mon: concrete poured.
? | Tue: two men named Hicks clock in, one man comes.
several-jobs | Wed: the other Hicks is on the windpark's payroll, their HR says since August, full time.
- | Thu: rang him, no answer.

- | Mon: two Hickses on the list, one came.
~hours-refused | Tue: the second doesn't pick up from seven to three.
= trouble-explained | Wed: he sat in the ditch with a dead phone and a broken axle, tow truck's bill attached.
- | Thu: both on the fence.

- | Data labelling, home workers.
output-swing | In June 92 percent, in July 54, in August 93, and the breaks fall exactly on the rent days.
shared-account | The account is let to whoever pays; Josip told us he'd had it "for July".
- | Josip is a nice chap.

- | Data labelling, home workers, file of N.
~output-swing | Down to 54 percent in July, no sentence why.
= trouble-explained | Her light: she labelled dusk photos at a screen set to night mode, the team lead turned it off and the score came back.
- | 94 since.

- | Legal translator, sworn.
support-document-altered | The stamp says Court of Rijeka, number 118; Rijeka tells me number 118 is Vesna, dead since 2019.
shared-account | The texts are done by a machine and a nephew.
- | Our notary threw three back.

- | Sworn translator no. 2.
~support-document-altered | Court list has no number 204.
= discrepancy-explained | List printed before the April swearing-in; the clerk sent me the new one with her at the bottom.
- | Ink stamp ordered.

- | Ops, Saturday.
- | Two of us in the office, coffee out.
first-day-recon | New man ran ipconfig, net user, whoami, systeminfo, the lot, in the first quarter of an hour.
remote-control-tool | Then something called AnyDesk, and the pointer moved while he was, on cam, eating a banana.
- | Called the boss at his daughter's recital.

- | Ops, Sunday.
~remote-control-tool | Pointer moved by itself while the new man was eating.
= tool-agreed | It was me. I was helping him set up the printer and forgot to end my session.
- | He finished the banana.

- | Draft mail to the vendor, never sent.
- | Dear Carla,
shared-account | your consultant bills 160 a day for hours that a lad in Manila does for 9.
evades-personal-questions | We asked him to open one task and walk us through it; he had "a connection".
- | Kindly call me.

- | Draft mail to the vendor, sent.
- | Hello again, Carla,
~shared-account | a second person answers for your man on Fridays, and writes better than he does.
= sharing-explained | Found your note of the 2nd, sorry: Fridays are his study day and Ms. Tan covers, it's in the order.
- | Kind regards
