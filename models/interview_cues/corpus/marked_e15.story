# Long ways of parcels: labels, customs, depots, lockers, swaps; with ordinary confusions.

- | Waybill trail.
- | Left us Monday.
address-change | Tuesday "customer preference": from Wichita flat to Wichita motel.
pickup-by-other | Wednesday, motel desk: taken by a trucker who knew the PIN and not the name.
requests-laptop-reship | Thursday, it pinged at JFK cargo, with a waybill for Vladivostok made out by our man.

- | Waybill trail, other parcel.
~address-change | Tuesday "customer preference": from flat to motel.
= | Gas leak, block evacuated, motel paid by the city; our own office is in that block.
- | Wednesday back home, parcel and all.

- | Locker bank by the tram.
pickup-by-other | Code used, camera shows a nun. Our hire's a bearded Dane.
- | I'm told nuns can be costumes.
- | Dane wrote "received in good order".

~pickup-by-other | Code used, camera shows a nun.
= sharing-explained | School sister. The school gets its post there, she's our teacher's headmistress and has the list.
- | Received in good order.

- | Customs broker.
requests-laptop-reship | "Your worker asks me can I re-export the item at once, unopened, to a friend in Harbin."
- | "I charge for that."
crypto-or-third-party-payment | "And he would pay me from another gentleman's purse, in coins of internet."

- | Customs broker, next.
~requests-laptop-reship | "Your worker asks to re-export at once."
= | Wrong unit, we sent hers to him, his to her. He was quicker than our returns desk.
- | Swap done Friday.

- | Depot manager, cross.
address-change | "Six edits on one consignment, the sixth at 23:58, to a lay-by."
- | "We don't do lay-bys."
forwarder-address | "Fifth was a mini-storage, third was a shop that posts abroad for you."

- | Depot manager, less cross.
~address-change | "Six edits on one consignment!"
= trouble-explained | Our new label robot edits by itself, did it to 300. She'd touched nothing.
- | Robot's off.

- | Gift bag mystery.
pickup-by-other | We sent gift bags to see: hers was unpacked on TikTok by a boy in a room of stacked notebooks.
same-device-as-other | In his clip the stack has tags: hospital, airline, game firm, us.
- | Bag was nice, he says.

- | Gift bag, other hire.
~pickup-by-other | His was unpacked on TikTok by a girl.
= sharing-explained | Daughter, nine, his glasses on. He's in the next clip with the mug.
- | 12 likes, 4 from us.

- | Return of goods.
- | Told to send it back by the 10th.
requests-laptop-reship | On the 9th he'd "lent it on" to a courier for Tashkent.
signins-apart | On the 11th it still answered, from Montana.
- | Bailiff's day is Thursday.

- | Return of goods, other.
~signins-apart | Sent back on the 9th, still answers from Montana on the 11th.
= discrepancy-explained | Depot in Montana tests returns by switching them on. Ours. I never knew.
- | Deposit paid back.

- | A name on a gate.
forwarder-address | GPS stops at a gate: "Trans-Pac Consolidators, no public".
- | Our new dental biller lives there, on paper.
place-conflict | To the nurse she said Fresno, to the boss Modesto, to me "by the gate".

- | A name on a gate, too.
~forwarder-address | GPS stops at a gate: "Freight only".
= address-confirmed | Her dad's the watchman, house behind hall 3, washing line and swing; gate log has her since birth.
- | Biller starts at eight.

- | Lost key, found key.
requests-laptop-reship | Asked that the spare key fob be mailed to a dentist's in Almaty "who keeps things".
- | Has a dentist in Hove as well.
? | Hove's said never heard of him.
vpn-location-mismatch-noted | Kazakh provider in 60 of 80 sessions.

- | Lost key, found key, hers.
~requests-laptop-reship | Spare fob to a dentist's, please.
= | She's the dentist's receptionist till Friday. Porcelain tooth on the desk in the call.
- | Fob in.

- | Van sharing.
pickup-by-other | Parcel for Egan given to "Egan's agent"; the agent had Egans, Smiths and Wus on his clipboard.
- | Clipboard from a funeral home, for some reason.
shared-contact | Smith and Wu had one phone, Egan's.

- | Van sharing, Thursday.
~pickup-by-other | Parcel for Egan given to an agent with a clipboard.
= sharing-explained | Relocation firm, hired by us for all transfers. He'd a badge, driver forgot to write it.
- | Egan's in.

- | Empty carton.
pickup-by-other | Signed, sealed, weighed 300 grams; a handyman had unpacked it at the gate and carried the content over the street.
same-device-as-other | Over the street is the flat of Wanda, whose "guests" from abroad log on at eight firms.
- | The carton's mine now.

- | Empty carton, other.
~pickup-by-other | Carton empty, handyman had unpacked it.
= | She'd asked him to; she uses a wheelchair, box was huge. He set it all up and held the level.
- | Level: level.

- | Harbour kiosk.
requests-laptop-reship | "Put it on the Baku boat," the note from him said.
- | Kiosk doesn't do boats.
address-change | New note: "then to hotel". New one: "then to kiosk".

- | Fur seal survey.
~requests-laptop-reship | "Put it on the Tuesday boat," her note said.
= | There's nothing but the Tuesday boat. It's an island. We fund it.
- | Seals: 412.

- | Driver's quiz.
- | I ask all: what's on your door?
cannot-answer-local | He didn't know his door's colour, nor floor, nor if there's a lift.
pickup-by-other | Came a lady who knew it all and wasn't he.
- | Door: green.

- | Driver's quiz 2.
~cannot-answer-local | She didn't know the colour of her own door.
= discrepancy-explained | Painted that morning while she was out. Wet. My sleeve is red now.
- | Sleeve to be paid.

- | Insurance value.
- | He wanted it insured for 9,000. It's worth 900.
address-change | Then another address. Then, once insured, another.
money-odd | Then a claim: "never came", with the porter's receipt in hand.

- | Insurance value, hers.
- | Wanted it uninsured, to save us money.
- | It came, dent in one corner.
- | She sent a picture and a smiley.
- | Dent noted.
