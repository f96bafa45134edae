# What witnesses said: neighbours, porters, clients, colleagues, clerks, mothers
? | Porter of the block: "No young lady in 6B. In 6B's a man with parrots."
- | She'd told us she hears no parrots, no, traffic.
id-owner-denies | Man with parrots says a gas bill of his went missing and that he's nobody's flatmate.
phone-unreachable | Her line plays the tune of the network till it cuts off.

- | Porter of the block: "There's no young man in 9A."
~place-conflict | And he'd sworn to 9A, twice, in ink.
= address-confirmed | Other staircase. Porter's colleague across the yard hands him his post daily, "polite, pays in advance".
- | Van keys on Thursday.

? | Patient in bed 3: "The nurse with the tattoos asked ME how to flush the line."
- | Bed 3 is a retired nurse.
own-work-unknown | Charge nurse put a pump in front of her: nothing, not even the on switch.
support-document-altered | Registry's officer: "The PDF is well made. We don't issue PDFs."

~? | Patient in bed 5: "She asked ME how the pump works!"
~own-work-unknown | New RN, couldn't start the infusion.
= trouble-explained | Pump brand changed overnight, not one of us could. Rep came at ten with the leaflet.
- | Bed 5 has applied to be our trainer, jokingly.

? | Barber next door, unasked: "You know they rotate?"
shared-account | "Monday the fat one's your Abdul, Tuesday the thin one's your Abdul. I cut both."
id-rented-or-borrowed | "Real Abdul's in Sylhet, gets his bit at Eid."
- | Fair trim for eight quid.

- | The barber came over with news again, scissors in hand.
~different-person | "Monday a fat one, Tuesday a thin one, both in your jacket."
= sharing-explained | Two employees, Asif and Aslam, two contracts, one jacket, since I ordered one jacket. I'm the boss. I'm the miser.
- | Ordered a second one.

- | Mother of the applicant rang, not for the first time.
id-owner-denies | "My Lukas is in the monastery since Lent. He has no phone, no computer and no job with you!"
voice-changed | Meanwhile the "Lukas" of Tuesday's screening was a baritone; Friday's squeaked.
- | She's sending me the abbot's number.

- | Mother of the applicant rang.
~id-owner-denies | "He's not applied, I'd know!"
= | He'd not told her as we're 900 km off. Father grabbed the phone: "Course he has, I drove him to the post."
- | I stayed out of it.

- | Ferry purser, in passing, about our summer guide.
returned-under-new-name | "That's Slobodan, we banned him for the raffle. On your badge he's Stefan? Well."
peer-report | Harbour police keep a sheet on him at the till, she let me read it.
- | The tourists love his jokes.

- | Ferry purser, in passing, about our autumn guide.
~returned-under-new-name | "Banned him for the raffle, that one!"
= | On the return leg: "Not him, beg pardon. Banned one had a gold tooth, yours has his own."
- | He'd been showing them all day.

- | Teacher's aide to me by the copier.
alias-used | "Kids call her Miss Lana, her car's registered to a Svetla, and she turned round in Aldi when somebody shouted Ruža."
id-data-mismatch | Her certificate of vaccination is for a person born in '79; she says '91.
- | Copier jammed.

- | Teacher's aide to me by the laminator.
~alias-used | "Kids call him Mr Frog!"
= | His name is Frøgh. They can't do ø. Ministry's paper can.
- | Laminated a frog.

- | Locker-room talk, overheard and then asked after.
test-substituted | "My mate peed for him, twenty quid and a Greggs."
same-photo-as-other | Mate's own application has the photograph off his application. Or the other way about.
- | Site starts at seven.

- | More from the lockers, I've good ears.
~test-substituted | "I did it for him," one says, and laughs. I went cold.
= | The crossword in the canteen. They showed me: 14 down, "urine".
- | Site starts at seven, all of them.

- | Client in Hove, eighty-eight, sharp as a tack.
different-person | "Your girl had a mole on Friday, dear, and moles do not commute."
id-rented-or-borrowed | "I asked her straight and she said Joyce is poorly and Joyce's papers aren't."
- | "Don't be hard on her."

- | Client in Hove's neighbour, ninety.
~different-person | "Yours had a mole on Friday, dear!"
= | "Chocolate, it turned out. She'd been at my tin. I gave it her."
- | No action.

- | The night clerk of the capsule hotel gave us his log.
forwarder-address | Our engineer's "apartment" is capsule 31, paid by the night by a courier company that picks up boxes.
pickup-by-other | A lad in courier orange signed for our box at 23:05.
- | Clerk wanted a Toblerone for the copy. Got one.

- | Night clerk of the aparthotel gave us his log.
~forwarder-address | Our engineer lives in a hotel with a luggage room full of strangers' boxes!
= address-confirmed | Housing from our own relocation team for thirty days, voucher in the log, he's in 204 with a cat.
- | Boxes are a choir's.

- | Clerk at the town hall phoned back in her break.
id-forged-issuer | "Our stamp's round, that one is oval, and Frau Lutz didn't work here in 2004, she was nine."
alias-used | "He's married here under Zoltan, buried a wife under Zeno and wants a parking card as Zack."
- | She was chewing an apple.

- | Clerk at the town hall phoned back after her break.
~id-forged-issuer | "That isn't our stamp!"
= discrepancy-explained | "Sorry, it is. We had the oval one while the round one was at the engraver's. Frau Lutz found the invoice."
- | More apple.

- | What the caretaker of the coworking place told Nils.
same-device-as-other | "Back room: two racks of notebooks, stickers of thirty companies, fans like a hairdryer. Yours has a pink sticker? Third row."
forwarder-address | "Nobody sits there. Girl comes on Wednesdays, plugs, unplugs."
- | Nils took no photos, he was asked not to.

- | What the caretaker of another coworking place told Nils.
~same-device-as-other | "Racks of notebooks, whole back room, stickers of everyone."
= sharing-explained | A repair shop, licensed, ours is there with a cracked hinge, ticket on it from our helpdesk.
- | Hinge done by Friday.

- | His ex-colleague from the chocolate factory came up to me at the fair.
resume-copied | "He's telling you MY life. The conveyor, the award, the finger!" He held up nine.
contradicts-resume | Our man has ten.
- | Bought some nougat.

- | Her ex-colleague from the biscuit factory came up to me at the fair.
~resume-copied | "She's telling you MY life! The conveyor, the award!"
= employer-confirmed | The factory: two on that shift, award went to both, "and they've squabbled over it ever since".
- | Bought two sorts.

- | "Between us," said the union doctor.
id-photo-mismatch | The blood group on the card's A, that of the man in my chair's B; one may grow a beard, one doesn't grow a B.
- | He washed his hands.
id-rented-or-borrowed | The man then told him the card's a lodger's and lodgers are cheap.

- | "Between us," said the other union doctor.
~id-data-mismatch | Card says A, tube says B.
= discrepancy-explained | Lab had swapped two tubes, they rang while we spoke. A it is.
- | He dried his hands.

- | The lady from the ministry, whom I'd never have dared to call; she called.
peer-report | She had our new hire's face on a sheet with five names, ours being the fifth.
sanctioned-link | The second of the five works for a bureau under sanctions since 2018.
- | I wrote it all down on the pizza box.

- | The lady from the ministry called.
~peer-report | She asked for our new hire by his full name and birth date. My knees!
= | Reserve list of the census, he'd volunteered to count sheep farms. She wanted his new phone.
- | Pizza.

- | Gate guard's book, page for the 9th.
name-mismatch-on-call | Rang up to say "it's Mirko" and when I repeated Mirko, "no, Marco, I'm Marco".
same-device-as-other | The phone he held up for the code is the one Elvis held up at six, crack like a spider, sticker of a crab.
- | Foggy. Fox by the bins.

- | Gate guard's book, page for the 10th.
~same-device-as-other | Same phone again, crab and spider crack!
= sharing-explained | Gang's phone, the firm gives one for the van, lease paper in the glove box, the foreman's number on it.
- | Fox again.
