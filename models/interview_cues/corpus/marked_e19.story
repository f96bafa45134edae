# Calls and interviews with a place in the background; what neighbours, kiosks, movers and hotels turned out to be.

- | Second round, zookeeper app.
- | She knows lemurs.
cannot-answer-local | She's "from Antwerp, at the zoo's door" and doesn't know what's opposite the door.
- | It's the station. One of the largest.
address-change | Gear now to go to Ostend, or, wait, to a locker in Gent-Dampoort.

~cannot-answer-local | From Antwerp, at the zoo's door, and doesn't know what's opposite.
= | She's blind. It's on page one. She told me the smell instead: waffles and elephants.
- | Hired, dog and all.

- | Freight quote desk, Lodz.
different-person | In June the man had an Adam's apple and a tattoo, in July neither.
pickup-by-other | And it's a third who came for the scanner.
- | All three quote well.

~different-person | In June he had a tattoo, in July none.
= trouble-explained | Henna, from the niece's wedding. June pictures: whole family in henna.
- | Niece well married.

- | Bees' magazine, subscriptions.
timezone-mismatch | "Sorry, it's our breakfast," at our supper. "Sorry, it's our supper," at our breakfast.
- | We're in one county.
vpn-location-mismatch-noted | A reader in tech saw her form posted from a Siberian provider.

~timezone-mismatch | "Sorry, it's our breakfast," at our supper.
= | Fun family: pancakes at night on Thursdays. I was offered one through the window. I live next door!
- | Syrup.

- | Tram museum audio guide.
lip-sync-mismatch | His mouth ended and the sentence went on.
- | "Tunnel."
remote-desktop-use | His share showed a frame with minimise buttons round the whole of Windows: a window on somebody else's PC.

~lip-sync-mismatch | Mouth ended and the sentence went on.
= trouble-explained | Dubbed demo reel, it had started by itself in the other tab; tab shut, mouth and words agreed.
- | Guide speaks six tongues.

- | Prison library, donated-books desk.
- | Vetting? Sure, she said.
refuses-background-check | Then no: "my country doesn't do it". Her country's Wales.
requests-laptop-reship | And the laptop should go to her "agent for shipments".

~refuses-background-check | Wouldn't have the vetting via our portal.
= background-check-clear | Portal had leaked her cousin's file. By paper she was glad to; came back clean in 6 days.
- | Books on beekeeping go fast.

- | Chimney sweep bookings.
- | Soot on all forms.
pickup-by-other | His phone was signed for by "Anna", no surname, gloves.
- | Didn't ask him yet.

- | Chimney sweep bookings B.
pickup-by-other | Her phone was signed for by "Otto".
signins-apart | Otto sells us the truth for a beer: it hangs on a nail, and she rings in to it from Odessa "or so".
- | Beer 3.40.

- | Bus stop bench ads.
photo-found-elsewhere | Her face sells shampoo in Peru.
document-opened-elsewhere | The brief for bench 9 was opened in Pyongyang's favourite Chinese suburb, as IT calls it.
- | Bench 9 is mine to sit on.

~photo-found-elsewhere | Her face sells shampoo in Peru.
= discrepancy-explained | She modelled for a year, agency contract, same mole. Hair's still great.
- | Bench 10.

- | Puppet theatre, grants.
coached-or-reading | Eyes go left, answer comes; eyes go left, answer comes. A man coughs on the left.
- | "Puppet."
contradicts-resume | Whoever coughs also said "Minsk, not Munich", and she corrected: "Minsk, sorry, Munich."

~coached-or-reading | Eyes go left, answer comes.
= trouble-explained | Second monitor's where my face was. She moved me to the middle and looked at me.
- | Puppets 200.

- | Beekeeper's, odd jobs.
~pickup-by-other | Suit and tablet were given to a man in a Mercedes.
= sharing-explained | Undertaker. Brother-in-law. Lives in front; all post by him, sign on the gate.
- | Stung twice, carried on.

- | Mountain rescue admin.
place-conflict | He lives "below the hut", "an hour from the hut", "what hut".
hours-refused | In daytime he's "on the mountain", but there's no mountain he can name.
? | Warden of the hut: never met.

~place-conflict | He lives "below the hut", then "an hour from the hut".
= discrepancy-explained | By cable car or on foot. I did both. Knees hurt.
- | Strudel up there.

- | Harp maker, web orders.
- | Calls clear, pay fair.
- | Sent his address once, it held.
address-confirmed | Bill and door seen by our string man on his round.
- | Strings delivered.

- | Wig maker, web orders.
address-change | On day 0 Leith, on day 2 Luton, on day 3 "Lagos? is same price?"
own-device-insisted | On day 4 no parcel needed, she's got a "better one that's already logged in".
- | Wigs are real hair.

- | Sail loft, sizing desk.
~own-device-insisted | No parcel needed, he's got his own.
= tool-agreed | CAD seat's tied to his machine, maker's licence; we've checked and enrolled it, as for all three sizers.
- | Spinnaker by May.

- | Hearing-aid shop, order intake.
signins-apart | Cleaner unplugged a laptop in an empty bedsit and, in that second, she went silent mid-sentence on our line.
- | Cleaner plugged it in. "As I was saying."
remote-control-tool | On its lid a sticker: "DON'T TOUCH, DRIVEN".

~signins-apart | Cleaner unplugged something and she went silent mid-sentence.
= trouble-explained | Router. Same room, same flat; she scolded the cleaner live, we heard the hoover.
- | As she was saying.
