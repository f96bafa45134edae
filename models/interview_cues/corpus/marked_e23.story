# Honest people with two oddities, and misrepresentation with praise all round; mixed tempers.

- | I don't want to hear another word against Olena.
~vpn-location-mismatch-noted | Yes, she was logged in from a bunker in another country than her desk.
= network-explained | We moved her there. We paid the bus. It's on my signature of the 24th.
~timezone-mismatch | Yes, she writes at three.
= | That's when there is power.

- | Everyone loves Craig.
- | He bakes, he listens, he closes tickets.
signins-apart | Craig's machine, however, is in a lady's sewing room in Duluth, between two others that hum.
remote-control-tool | On its screen, while we stood there, "Craig" closed a ticket, no one in the chair.
- | The lady loves Craig.

- | Two ticks on the fraud sheet, both mine.
~address-change | Tick one: new delivery address in the week of the offer.
~pickup-by-other | Tick two: someone called Bruno had it.
= sharing-explained | Bruno's the removal man. She was moving, as she'd said in the first mail; he carried it up with the beds.
- | Sheet shredded.

- | I'm fond of the fellow, let me say so first.
hours-refused | In nine months he's never once been up before our dinner, and he's in our town.
avoids-in-person | I asked him to dinner, then. He has "a thing with dinners".
address-change | And he's had me re-post the same headset to three streets.

- | It's me, from reception, sorry for the caps.
~pickup-by-other | A MAN TOOK HER LAPTOP AND RAN!
= | He ran for the bus. He's her son. She was on the bus, holding the door.
- | Sorry again.

- | Customer's complaint, odd one.
? | "Your agent is wonderful, both of them."
shared-account | Both of them? "The night one sings. Same name, same photo, I'd never confuse them."
- | We've one agent.
several-jobs | "The night one also does my bank."

- | A card from the customer.
~shared-account | "Your agent's wonderful, both of them!"
= sharing-explained | Eva and Ewa. Two contracts, two photos, cousins. Hired a year apart.
- | Card's on the wall.

- | He was crying when he rang in.
- | I let him talk.
id-rented-or-borrowed | He'd let them have his name and his card for 300 a month, and they'd got the job with us.
crypto-or-third-party-payment | The wages came to him, he sent them on, and now the tax wants 14,000 off him.
- | He's a dishwasher, and a nice lad.

- | She was crying when she rang in.
- | I let her talk.
~several-jobs | The tax wanted 14,000 off her for a second job.
= discrepancy-explained | It was the office's own mix-up with a namesake; the letter with the apology came on Friday.
- | She's a good payroll clerk, of all things.

- | Praise first: fastest closer we've had.
vpn-location-mismatch-noted | Last: the tunnel's certificate lapsed and for a morning she closed from Shijiazhuang.
? | In the middle: she'd told Gus she'd never been east of Maine.
- | Gus is sad.

- | Praise first: kindest trainer we've had.
~vpn-location-mismatch-noted | For a morning she taught from Shijiazhuang.
= network-explained | Adoption trip. Her leave ran to Thursday, the class begged, the director let her; a small girl waved at the end.
- | We all waved.

- | Grumpy note.
- | Nobody asks me.
kvm-hardware | I've said since June that the thing in his dock talks to Hong Kong.
- | It's not a dock light.
data-taken | Now the price list's at a rival, with his tabs in it.

- | Grumpy note, corrected.
~kvm-hardware | I've said since June that the thing in her dock talks to Hong Kong.
= tool-agreed | Dock's maker checks for updates there. All 200 docks do. I'm told I signed the order.
- | Fine.

- | Cheery note.
- | New lad's set up, hurrah.
~remote-control-tool | Bit of a fright when his mouse went off on its own.
= trouble-explained | Two mice paired, other one in his kid's fist. Kid's a year old.
~background-call-center | And what a racket.
= trouble-explained | Six more of that age. It's a crèche till three; he'd said.

- | Cheery note two.
- | New girl's set up, hurrah!
- | Only thing, her parcel.
pickup-by-other | It went off with a fellow who does "about eight of those a day", said he.
- | Hurrah anyway?

- | Notes from the union hall, over beer.
signins-apart | Barry hosts three. Calls it passive income. Lids up, feet up.
- | Barry's out of work himself.
different-person | The face on the badge of "his" number two is a man he's once seen, and the voice that rings him isn't that man's.
- | Beer's 4.20.

- | Notes from the union hall, next table.
~signins-apart | Sheila hosts three, lids up.
= sharing-explained | Her evening class. Three pensioners. They were in the loo queue, all three.
- | Beer's still 4.20.

- | To whom it may concern in compliance.
- | I translate for the embassy and I know the script.
screen-share-leak | On the shared screen stood, in small type, "Team 4, persona Daniel, hours US east, boss eats at 12".
- | Daniel is whom we talked to.
document-opened-elsewhere | And your file of last night was opened by "Team 4 storage", out of Shenyang.

- | To whom it may concern in compliance.
~screen-share-leak | On the shared screen stood "persona Daniel, 34, likes trains".
= discrepancy-explained | UX. He designs for personas. Daniel's ours, from our deck, page 3, with a cartoon.
- | He likes trains himself.

- | Quick, before lunch.
- | All checks in, all green, one yellow.
~phone-other-name | Yellow: phone shows "Ruthie".
= discrepancy-explained | Family plan. Grandma pays. Bill has both, Ruthie picked up and sang his praise.
- | Lunch.

- | Quick, after lunch.
- | All checks in, all green, and yet.
forwarder-address | Went by myself: house number's a locker wall with a palm painted on.
pickup-by-other | A woman was just emptying five lockers into a pram.
- | I ate too much.
