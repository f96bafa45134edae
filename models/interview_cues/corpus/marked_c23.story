# Alone-standing stories, one-liners of fact; innocent ends by relatives, weather, clerks (c23)

- | Paralegal by night, mortgage files.
several-jobs | Her Teams dot went purple: "in a meeting, Harbourline Bank", a firm we don't even bank with.
- | It was her own dot, signed in on the wrong tab.
several-jobs | Harbourline, 40 hours, since the flood.

- | Ranger station, remote desk.
~signins-apart | Two of her, one in the hut, one in the valley, same second.
= trouble-explained | Clock of the hut was ten hours off after the lightning; set right, there's one of her.
- | Trail open.

- | Grower of tulips, export papers.
shared-account | The plant passports are stamped by the inspector's mother, she does it before mass.
- | She's strict.
id-rented-or-borrowed | Inspector, at sea: "I left her my stamp, she's got the better eyes."

- | Boat hire, bookings by phone.
~background-call-center | Sixty people behind him all saying "next".
= trouble-explained | He'd picked up in the post office queue. From the car: birds.
- | Two kayaks.

- | HR analytics, pilot phase.
same-device-as-other | Four of our remote hires type with one broken E.
output-swing | Where it's three on duty at once, all four get slow.
- | Dashboard is pretty.
- | Four letters drafted.

- | Choir school, matron.
~id-owner-denies | A lady rang: "I'm the real Edith Crowe, I don't work for you."
= discrepancy-explained | Cousins, both Edith for the grandmother; ours was sent the other's pension letter by some clerk at the ministry.
- | Measles over.

- | Drone light show, pilot list.
- | Eight pilots needed, by the book.
support-document-altered | Six of the eight certificates share a serial, a typeface and a coffee ring.
shared-account | One man flew all eight from one pad.
- | Nice dragon.

- | Slaughter tax office, clerk.
~several-jobs | The mayor's secretary said he's "hers, full-time".
= discrepancy-explained | She meant as a fiancé. Laughter in the corridor.
- | Banns are up.

- | Ghost kitchen group, hygiene officer.
support-document-altered | Eleven kitchens, one food safety certificate, eleven names pasted in.
different-person | Whoever opens is "the chef". It was the rider, twice.
- | Burger average.

- | Tree nursery, wages.
~crypto-or-third-party-payment | A Miss Tanner gets the wage of our Mr. Birk.
= payee-confirmed | Bank's clerk hit the row above. The credit's reversed, Birk's own account, both phoned me.
- | Frost at minus two.

- | Night-time transcription, police interviews.
data-taken | The tapes went to her brother's sound studio "for the hiss".
shared-account | The brother's girls typed them at a long table with snacks, one recognised her uncle.
- | Transcripts perfect.

- | Dance company, tour manager.
~requests-laptop-reship | Ship it to a lighthouse, please.
= address-confirmed | Her dad's the keeper. Coastguard put me through to the kitchen, she was frying.
- | Boat goes Thursdays.

- | Sawbones' agency, theatre lists.
id-rented-or-borrowed | GMC number hired at 500 a list from a colleague on sabbatical.
own-work-unknown | Asked what he'd taken out on Monday, he opened the notes to look, then guessed, spleen.
- | It was a hip.

- | Lab animals' carer.
~hours-refused | Phone dead from eight to two. Each day.
= tool-agreed | No phones beyond the air lock. I had it put on the door myself.
- | Mice fine.

- | Fashion house, remote pattern cutter.
commits-other-name | The CAD file's last hand: "User: Li_student_3".
evades-personal-questions | I'd like to see you draw a sleeve. "Sleeves are a matter of trust."
- | Collection in nine days.

- | Cable car, ticketing back office.
~shared-account | Log shows "Resi" at work and "Resi" on holiday.
= discrepancy-explained | There's Resi Moser and Resi Mauser, I've told IT each year.
- | Fog.

- | Contract lecturer, three colleges.
several-jobs | Three full loads; the trains don't run that often.
proxy-interviewer | At the third college's board he'd sent an old flame from the drama school to be him, by phone.
- | They'd have kept her.

- | Contract lecturer, two colleges.
- | Two half loads, one timetable drawn by both deans in the pub.
- | Train's fine.

- | Prison kitchen supplier, accounts.
- | Payroll says eleven, canteen cards eleven.
~? | One card's been eating for two.
- | Big man. I met him.

- | Bonded warehouse.
peer-report | Customs sent a photo: "Known to us as Petkov, Nikolov, and Hristov."
different-person | And who came to shift on Monday was none of the three.
- | Whisky's counted.

- | Bonded warehouse, cooperage.
~peer-report | Customs rang about our new cooper.
= | They wanted a barrel made. For a retirement.
- | Oak's in.

- | Sperm bank courier, I kid you not.
account-swap | Lets his courier log-in go by the day, on a card in the laundrette: "clean record, own cool box".
id-photo-mismatch | Nurse at the hatch: "You've aged, Kevin. And you're Maureen."
- | Samples frozen.

- | Gutter cleaning, door sales.
~off-platform | "Ring me direct," on a slip with a heart.
= discrepancy-explained | Slip was for his mum, in the wrong envelope; his mum rang us and asked about dinner.
- | Ladder checked.

- | Call quality, energy switchers.
voice-changed | Tape 8: agent sneezes as a man, says sorry as a woman.
synthetic-voice | The woman has no breath in her, ever, I listened for it with the good headphones.
- | Sales: 31.

- | Call quality, water.
~synthetic-voice | No breath between words, like tin, I wrote ROBOT on the sheet.
= trouble-explained | Codec. Sheila on the same line's like tin too. IT took off a filter and there he was, wheezing.
- | Sales: 12.

- | Greenhouse robotics, remote operator.
shared-account | His joystick's held by a gamer cafe in Cebu; picks tomatoes for us and shoots for fun.
- | Yield's up.
timezone-mismatch | "Good night" he says, at noon, every noon, with a yawn.

- | Greenhouse, peppers.
~timezone-mismatch | "Good evening" at nine in the morning.
= | Night shift man. It's his evening. I'm slow.
- | Red ones ripe.
