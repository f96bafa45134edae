# Software people: overlap of notice, pairing, assistants, two stand-ups, handed-on tickets (c19)

- | Site reliability, on-call week.
hours-refused | Paged nine times, acked nine times, came to none; the ack is a bot of his.
several-jobs | He was at a keynote. On stage. As "Staff SRE" of somebody else, hired in 2023, in a hoodie with flames.
- | Talk was good, 4k views.

- | Rust dev, first fortnight.
~several-jobs | Commits to his old shop's repo on our Tuesday, forty lines.
= discrepancy-explained | Their CTO had asked us for him for one day to hand over the parser, and sent a crate of wine to my desk.
- | Wine's shared.

- | Elm, Haskell, that sort. Contractor.
commits-other-name | `git blame` is a choir: three tenors and not one of them ours.
- | Types check.
evades-personal-questions | "In my team we don't say I." In his contract we do.

- | Pairing session, junior.
~commits-other-name | Half her lines under "Co-authored-by: someone@gmail.example".
= sharing-explained | The someone's her mentor from the women-in-code scheme, we pay the scheme, and he came to the retro.
- | Tests green.

- | Data platform, candidate already hired, week 5.
- | I was out with a cold, so only now.
own-work-unknown | The DAG he 'wrote': couldn't tell why step 4 waits for step 2.
signins-apart | Airflow log has his edits from an office in Lagos; he tells me each day about snow in Oulu.
- | Snow's real, I checked the web cam.

- | Data platform, hired, week 6.
~ai-assistant-use | An assistant finished her sentences in the editor, I could see it blink.
= tool-agreed | Ours. Copilot seat 31, security put it on all machines; it's in the welcome pack under "perks".
- | Step 4 explained.

- | Firmware, two boards on loan.
signins-apart | Board 2 boots each night in Shenzhen time, board 1 never.
pickup-by-other | Courier's sheet: "handed to nephew, gave sweets".
- | Nephew is forty, says courier.
- | Oscilloscope gone too.

- | Firmware, board on loan.
~pickup-by-other | Handed to nephew.
= equipment-received-in-person | Nephew's five, uncle had his arms full of shopping and his ID in his teeth. Courier kept the selfie.
- | LED blinks.

- | Frontend, agency of one.
- | Agency of one, ha.
shared-account | Figma shows four arrows, all called "Me (guest)".
different-person | The one who came to the office party had no idea what a flexbox is. Danced well.
- | Invoice: one.

- | Buttons and forms, a one-man agency.
~shared-account | Three arrows in the Figma, all with her name.
= trouble-explained | Three tabs. She shut two, two arrows died.
- | Buttons round now.

- | Tech lead to CTO, DM, Sunday.
several-jobs | "remember the guy who's always 'in a dentist thing' at 10? we share him. my flatmate's lead there"
? | "she says he's always at the vet at 10.30"
several-jobs | "at 11 neither of us knows"
- | "and he's our best reviewer ffs"

- | Tech lead to CTO, DM, other Sunday.
~hours-refused | "dentist, dentist, dentist. nobody has that many teeth"
= trouble-explained | "jaw op. saw the x-ray. plates and all. i feel sick and sorry"
- | "send soup"

- | Mobile dev, via marketplace, star seller.
account-swap | The star's for hire: review history from a lady who did wedding cards.
shared-account | Builds are uploaded by "builder3", answered by "builder1", paid to "builder0".
- | App starts, mostly.

- | Mobile dev, via marketplace, no star.
- | Twelve years in a bank, zero reviews.
account-recent | Page made in the week we hired.
- | Told us he was laid off in the spring, seems right.
- | App starts, always.

- | Red team lunch, overheard at the next table.
keep-awake-tool | "I've put the phone under the mouse, playing a video of lines, works like hell."
several-jobs | "And in the meantime I'm over at the startup, they think I'm their CTO."
- | He'd the ravioli.
- | His badge was ours.

- | Red team lunch, our own table.
~keep-awake-tool | "I've put a phone under the mouse, video of lines."
= tool-agreed | Class demo for the auditors, slide 9, room 2, he'd a permit and an apron.
- | Ravioli for all.

- | GitHub org audit, 4 p.m.
- | 61 seats.
account-neighbours-listed | Seat 19 follows and is followed by eleven handles of the October report, no others.
shared-account | Its SSH keys: seven, each with another host name, five of them "pc-<number>".
- | Seat pulled.

- | GitHub org audit, 4:30 p.m.
~shared-account | Seat 22 has seven SSH keys.
= account-control-proven | Hoards laptops. He signed a challenge with each of the seven, one of them steam driven.
- | Seat stays.

- | Take-home, reviewer two.
- | Lovely README.
shared-account | Deep in the zip: an invoice "for Vlad's homework, 45".
plausible-wrong | On the phone he swore HTTP is a kind of disk.
- | No.

- | Take-home, reviewer three.
- | Ugly README, sound code.
~skill-gap | On the call he froze like a hare.
= own-work-explained | Asked to try in his own editor, without eyes on him for ten minutes; then took us through each line and found our bug.
- | Yes.

- | Email, one startup to another.
- | Hey Sam, odd one.
several-jobs | Your new founding engineer's on my cap table too, as mine.
- | He flew to my off-site on your ticket.
several-jobs | And Lou says "mine too" and sends a picture of him in Lou's hot tub.
- | Beer?

- | Founder to founder, by mail.
- | Hey Lou,
~several-jobs | your founding engineer's on my payroll export!
= discrepancy-explained | Never mind: COBRA line. She left in June, the export's daft, my ops lady showed me the end date.
- | Beer anyway.

- | Monitoring, user 5531.
first-day-recon | Day one, minute six: dumped the staff directory with all phones.
second-remote-tool | Minute nine: a second tool for hands from afar, since the first one "lags".
- | Minute twelve: me, at his desk. Empty desk.

- | Monitoring, user 5532.
~second-remote-tool | Two tools for hands from afar.
= tool-agreed | We're moving from one to the other, everybody has both till the 30th, me as well.
- | Minute twelve: cake.

- | ERP roll-out, integrator's "lead".
different-person | Kick-off: silver hair, cufflinks. Go-live: hoodie, same name on the tent card.
own-work-unknown | Hoodie asked who wrote the cut-over plan. Hoodie had, on paper.
? | Cufflinks is on three other kick-offs this week.

- | ERP roll-out, our own.
~different-person | Kick-off: Bea. Go-live: also "Bea", other voice, other Bea.
= | Beatrix and Beate. Two. HR had hired both and I'd met one.
- | Cut-over by dawn.

- | Helpdesk, sixth sense.
voice-changed | Reset call, Mon: Texan. Reset call, Wed, same man: no Texan I ever met.
phone-other-name | Wed's line showed "SHINING STAR TRADE".
- | No reset.

- | Helpdesk, no sense.
~voice-changed | Reset call: Texan, then New Jersey.
= | He'd passed the phone to his wife to read out the serial since his glasses were in the dog.
- | Reset.
