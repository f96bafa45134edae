# longer ones: excuse, check, result
idcheck-abandoned | Selfie step left open on the 2nd, 5th and 9th.
- | He wrote that the vendor was down.
- | Vendor's uptime for the three days: 100 percent.

~idcheck-abandoned | Selfie step left open on three dates.
- | She wrote that the vendor was down.
= - | Vendor's incident page has all three dates, EU region.

phone-voip-noted | Prefix is sold to apps only.
- | His word: ported from a mobile.
- | Porting database has no entry.

~phone-voip-noted | Range belongs to an app reseller.
- | Her word: ported from a mobile.
= - | Porting database shows the move on 7 January, her name on the order.

event-false | Cited a dam break upriver of Split as cause for moving house.
address-change | New delivery address is in another county.
? | Water authority: no dam there.

~many-profiles | Seven seller pages on one tax id.
- | Platform asked her.
= tool-agreed | One page for each market stall, town's stall permits enclosed and platform content.

employer-front | First he said small firm, then family firm, then holding.
? | Prosecutor's term in the 2022 case is paper company, director convicted.

account-swap | In chat: "my cousin passed the vetting, I'm on his user, same family".
? | Cousin rang HR: no permission given.
id-owner-denies | He has filed a complaint for use of his papers.

~different-person | Courier photo at the door shows somebody else than our hire.
- | Security called at once.
= - | Neighbour with her written proxy, proxy and his card are on the courier's slip.

refuses-background-check | Agreed to all in the talk.
- | With the consent form on the table he left for the car park and drove off.

~refuses-background-check | Left the table as the consent form was put down.
- | Manager took it for a no.
= background-check-clear | Labour pains of his wife; signed next week, clear.

extortion | Our drawings are "safe with me as long as I'm employed", says his note.
? | HR asked what he meant; reply was a number and an IBAN.

~malware-sent | Candidate's repo starts a shell on install.
- | Panel stopped.
= own-work-explained | It compiles a font, he walked through each line and the sandbox agrees.

output-swing | Same ticket type, 20 minutes in May, 3 days in June.
- | Reason given: new laptop.
- | Laptop is the old one, asset tag unchanged.

kvm-hardware | Endpoint lists a remote console, he lists a webcam.
? | Webcam sent in by him was unused, in foil.

~lip-sync-mismatch | Late lips all through the board interview.
- | Chair suspected a fake.
= trouble-explained | Chair's own TV had picture smoothing on, the laptops in the room were in time.
