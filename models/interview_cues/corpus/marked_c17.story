# Indirect facts: what was found, smelled, counted, overheard; and how it dissolved (c17)

- | Expense claim of the remote controller, April.
several-jobs | Attached by slip of the hand: his train pass, stamped "staff, Nordbahn", valid all days.
- | Also a sandwich, 6.40.
several-jobs | Nordbahn's porter greets him by first name, I tried it.

- | Desk inspection, open space.
~keep-awake-tool | A toy train goes round the mouse, and I can't think of a decent reason.
= | His kid's. Day care strike. Batteries out by ten, kid asleep under the coats.
- | Month-end on time.

- | Car park camera, unit 6.
- | Her Fiat comes at 7:50, leaves at 7:58.
shared-account | At 7:57 a lad gets out of it with her lanyard and stays till five.
- | The Fiat goes on to the hospital.
several-jobs | Staff bay, row C, daily.

- | Car park camera, unit 9.
~different-person | Lanyard of Mrs. Dove went in round the neck of a boy.
= | Bring-your-child day. My own poster. I'd taken down mine since I have none.
- | Lost: one mitten.

- | Cleaning lady to me, whispering.
kvm-hardware | "In the bin of Mr. Vogt's there's a carton: 'control your PC from anywhere, 4K'."
- | I looked. There was.
remote-desktop-use | Router list had it as a guest since the 9th, talking to Dalian all night.
- | Bin's emptied on Fridays.

- | Cleaning lady to me, shouting.
~same-device-as-other | "He has six computers under the bed, the new one!"
= tool-agreed | Loan stock. I'd asked him to keep them dry while the cellar's being painted.
- | Paint's grey.

- | Sound file, 14 s.
coached-or-reading | Before each of his sentences, a page turns.
proxy-interviewer | At 0:12 a man whispers "give me the camera, you're losing it", and then the good answers start.
- | Kept.

- | Sound file, 20 s.
~coached-or-reading | Pages rustle before he speaks, quite clear.
= | Crisps. Mine. I hadn't muted.
- | Kept, as a warning to me.

- | Lunch, canteen, table by the window.
several-jobs | Our 'sick' architect came by with a tray, as a guest of the firm upstairs, wearing their fleece.
- | He had the fish.
several-jobs | Upstairs says he's theirs since two winters.
- | Nobody waved.

- | Lunch, canteen, table by the bins.
~several-jobs | Our architect in the fleece of upstairs!
= discrepancy-explained | Fleece swap after the fire drill. Half the house had somebody else's on, I had the nurse's.
- | Fish again.

- | Doorman's book, 3rd to 9th.
different-person | "Mr. Lamb, 32" signs each day; the doorman's added ages: 30, 50, 19, girl.
- | Doorman's a card.
shared-account | The girl said she's "today's Lamb".
- | Lift was out.

- | Doorman's book, 10th to 16th.
~different-person | "Mr. Lamb" signed with the left, then with the right.
= trouble-explained | Tennis elbow. He showed me where. I've got it too.
- | Lift's going.

- | Bookkeeper's tea break, told to the auditor.
- | "You'll be looking for payee 55."
crypto-or-third-party-payment | "That's the old boss. He pays himself as a welder."
- | "He's never welded so much as an egg."
- | She had three sugars.

- | Bookkeeper's tea break, next auditor.
- | "You'll be looking for payee 56, no address."
- | "He lives on a boat, the address is the boat, there she is, with the geraniums."
- | He waved a spanner.

- | Her résumé's fine; it's the fridge.
- | In the picture behind her, a rota hangs on the fridge door.
shared-account | "Mon Bibi, Tue Bibi, Wed Jo, Thu Jo, Fri Pa", and above it our firm's name.
- | Zoomed it, twice.
several-jobs | Beside it one with the name of our supplier, same Bibi.

- | The fridge of the other one.
~shared-account | A rota with names hung on it. "Mon Al, Tue Em, Wed Al".
= | Hamster. It's whose turn to feed the hamster.
- | Hamster's called Boss.

- | Post room, Friday, odd one.
? | Letter for our Mrs. Fox comes back "unknown".
id-rented-or-borrowed | The postwoman knows the house: "Fox rents her name out, to girls from the packing plant."
- | She'd like not to be quoted.
- | She's quoted.

- | Post room, Monday.
~forwarder-address | Letter for Mr. Hare came back from a mailbox shop.
= address-confirmed | The shop's ground floor, he's second; their lad ran up, and down he came in slippers for me to see.
- | Stamp saved.

- | Thermal camera, test of the night office.
- | Meant for the heating.
keep-awake-tool | Eleven desks 'active', two bottoms warm.
- | We had a laugh, then none.
shared-account | The two go from desk to desk, each five minutes.

- | Thermal camera, day office.
~? | Nine desks active, no one warm.
- | Flu. All on sick leave; the update had been pushed and kept the screens lit.
- | Heating's off.

- | Obituary page, the Courier.
id-owner-denies | Our "Lars Engdal, storeman" was buried in 2017; the one we pay clocked in this morning, cheerful.
- | I brought the page along.
id-rented-or-borrowed | "I bought his papers from the widow, she needed a roof."

- | Obituary page, the Echo.
~id-data-mismatch | Our Nils Engdal died in April, it says.
= discrepancy-explained | His grandfather and namesake. Our Nils stood at the grave, asks for that half day now.
- | Given.

- | Laundry bag of the theatre nurse, her own words on a tag.
- | "Wash at 60."
several-jobs | Seven tunics in it: four ours, three of a private clinic, with her name sewn in and "full time" on the key fob.
- | Cloth's good.

- | Laundry bag of the porter.
~several-jobs | Two sorts of trousers, two hospitals.
= sharing-explained | Laundry mixed it. They serve both houses; his mate there wears ours.
- | Trousers swapped.

- | Rubbish in the shared folder.
- | A sheet "who covers who.xls".
shared-account | Row 3: "Client thinks: Pia. Really: Dov, Tue Wed; Mum, rest."
commits-other-name | Row 4 agrees with the commit log, to the day.
- | Last edited by Pia.

- | Rubbish in the shared folder, 2.
~shared-account | A sheet "who is Santa.xls": "Client thinks: Ole. Really: Per".
= | It's about Santa. The client is the kindergarten.
- | Per's got the belly.

- | Bar bill, left on the table, Lisbon.
place-conflict | He's in Malmö, by contract, by tax and by his own account this morning.
timezone-mismatch | Behind him the waiter lit the candles at our three in the afternoon... in Bali, says the reverse of the bill.
- | Two beers.

- | Bar bill, mailed with the timesheet.
~place-conflict | Malmö lady, Lisbon beer.
= discrepancy-explained | Our own off-site. I've the same bill. I paid it.
- | Bit dear.

- | Two shoes at the door.
different-person | I came to bring the phone. A big man opened, shoe 46; hired: a lady, soft voice, shoe whatever.
- | He knew all about our queue.
shared-account | "She signs. I do. It's a marriage."
- | Nice hall.

- | Two shoes at the other door.
~pickup-by-other | A big man took the phone off me.
= equipment-received-in-person | She leaned over him with the crutch and the passport, "give it here, Bo", and signed.
- | Nice hall too.
