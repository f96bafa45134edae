# Honest people with some oddity, and cheats with much charm; a last handful (c25)

- | Quantity surveyor, "the nicest man in Kent".
several-jobs | The nicest man in Kent is also the nicest man in Essex: staff car, desk, 37 hours, all at our times.
- | Brought us cherries.
evades-personal-questions | Asked him about Essex. He asked about my knee.

- | Puppet theatre, sound desk.
~several-jobs | Radio station's site has him as morning host, weekdays, while he's at our matinee.
= discrepancy-explained | Pre-recorded in 2020, they loop it. He gets a cheque for 3.20 a month and showed us two.
- | Crocodile's new.

- | Night letters desk, mail order.
shared-account | By the till roll, operator 9 drinks four sorts of coffee a night and signs one name.
- | Machine takes badges only.
shared-account | Her answer, with charm: "I'm large, I contain multitudes." Her multitudes then waved from the stairs.

- | Insulation crew, survey tablet.
~keep-awake-tool | Tablet was being tapped by a pencil on a windscreen wiper.
= tool-agreed | Foreman's patent: the meter's software shuts after a minute and the test takes sixty. Boss put it in the newsletter.
- | Loft done.

- | Auction portal, watch expert.
portfolio-copied | His expert notes are those of a Geneva lady, with her cat's name left in.
account-swap | The account is on its third owner since August, each sold it on with the password "omega".
- | Watches ticking.

- | Harbour pilots' office, rota lad.
- | Mum rings in for him when he's at sea. He's at sea a lot.
- | It's in the rules, next of kin may.
- | Good with tide tables.

- | Clinical trial monitor, six sites.
shared-account | Site 4's visit sheet: her signature. Site 4's door camera: her au pair, with a clipboard and a pram.
- | Data's clean, pram's Swedish.
several-jobs | On those days she monitored for another sponsor on a full contract, says the other sponsor, cross.

- | Weather office, remote observer.
~output-swing | Clouds to the eighth in March; in April he wrote "grey" for thirty days.
= trouble-explained | Cataract. He's had it done on the 2nd, our clinic; since the 3rd it's eighths again and colours too.
- | Gust 61.

- | Tutor agency, complaint 9.
different-person | The child says, "he isn't Mr. Levi, he's got Mr. Levi's jumper".
- | Agency: jumper's agency issue.
proxy-interviewer | Mr. Levi had sat our chat for four of them; he's now paid per head, in fish.

- | Tutor agency, complaint 10.
~different-person | The child says he isn't Mr. Levi.
= | He's MISTER LEVY. With a Y. The child can spell.
- | Complaint closed, gold star.

- | Site office, Saturday, fog.
- | Eleven hi-viz on pegs.
id-rented-or-borrowed | One card for the three smallest, "they're brothers, near enough", it costs each of them 20 a day.
- | Nobody fell.
- | Gate's chained till Monday.

- | Site office, Sunday, no fog.
~shared-account | One card beeped three men in.
= trouble-explained | Turnstile stuck open; the guard waved them in and wrote each in his pad with time and hat size.
- | Gate's oiled.

- | Mortgage broker, processing by a VA.
- | A VA is fine, we said so, one, by name, Joy.
shared-account | Joy's a sign on a door in Cavite, behind it are fourteen.
data-taken | Payslips of our clients hung on their wall as samples.

- | Mortgage broker, processing by a VA, the other office.
~shared-account | Mails at 2 a.m. in his name, in far better English.
= tool-agreed | VA, on our own list, with a data agreement as long as my arm; he'd told me over darts.
- | Bullseye, his.

- | Observatory, night assistant.
hours-refused | No reply at night from the night assistant.
- | "I was looking up."
several-jobs | He was looking at parcels: sorting hub, 10 to 6, permanent, team captain of belt 3.
- | Dome was shut.

- | Observatory, new night assistant.
~hours-refused | No reply at night, three nights.
= | Radio silence rule, for the dish. Mine, 1997. He blinked a torch at me instead and I took it for a star.
- | Dome's open.

- | Reinsurance, actuarial pod, farewell speech, taped.
several-jobs | "I'd like to thank both my teams, the other one couldn't be here, they don't know about you either."
- | We clapped, we thought it a joke.
several-jobs | Then HR of the other team rang for a reference, dates to the day the same as ours.

- | Reinsurance, marine pod, farewell speech, taped.
- | "I'd like to thank both my teams."
- | Marine and hail. Both ours. Half and half since '19.
- | Cake: lemon.

- | Blind-cane workshop, online orders.
money-odd | Stamps for 400 a week, orders for 40.
crypto-or-third-party-payment | The packer's wage goes to a kiosk, the kiosk man's wage goes to the packer, neither packs.
- | Canes sent late.

- | Blind-cane workshop, online orders, spring.
~money-odd | Stamps for 900 in one day!
= discrepancy-explained | Price went up on the 1st, I'd told her to hoard. Drawer's full, counted, 900.
- | Canes gone out.
