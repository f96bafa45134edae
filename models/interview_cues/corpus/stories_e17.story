# Seventeenth series: rarer oddities (lists, wallets, gestures, macros, channels) with innocent ends; a few open or untrue.

- | Gig desk, moving helpers.
off-platform | First message, first line: "write me on Signal, not here".
discrepancy-explained | Platform blocks Amharic letters; platform support told us so and we went on there in English.
- | Two pianos on Friday.

- | Docs team.
malware-sent | The CV file wanted to run a macro the instant it opened.
discrepancy-explained | Career centre's Word form has a page counter in it, their admin sent the source, our sandbox agrees.
- | PDF from now on.

- | Intel desk, Tuesday mail.
address-on-list | Her IP is on this month's sheet from the task force.
network-explained | Town library's public line; the sheet's author took it off after a word with the librarian.
- | She just wants to restore paintings.

- | Interview in the dark half of the year.
live-check-refused | Wouldn't turn the lens to the window, not for anything.
discrepancy-explained | Street is visible and she's under a no-contact order; showed the window to our female guard alone on a private call.
- | Order copy seen by counsel.

- | Dispatcher of tugs.
plausible-wrong | Told me, dead sure, that red is to starboard going in.
discrepancy-explained | In his half of the world it is: region B, and he had twenty years there, pilot book in hand.
- | Relearn it by Easter, captain.

- | Chess server as employer, yes.
handle-listed | His nick stands on a published sheet of scam coders.
discrepancy-explained | Zero in place of the O in theirs; publisher corrected the row and thanked him.
- | Plays the Dutch.

- | Audit firm for foundations.
wallet-listed | A coin address on her old page is in the sanctions annex.
- | She'd put it for a song.
discrepancy-explained | The tip-jar host recycled addresses; chain analyst's memo shows hers ended two years before the listed use.

- | Water polo club, treasurer.
money-odd | Four small sums with no slip on the club's card, each Thursday.
discrepancy-explained | The pool's turnstile eats the card for the team's entry, club's own order.
- | Now there's a slip.

- | Open-source foundation.
account-neighbours-listed | Half of those who follow him are accounts now being looked at.
discrepancy-explained | He wrote the security article which they all star, magazine's page shows it was reposted by a bot ring.
own-work-explained | Explained the lock-free queue line by line and mended it for ARM.

- | Trick question, and my shame.
false-premise-accepted | I made up a "blue canteen" at his old works, and he said oh yes, lovely puddings.
discrepancy-explained | There was a blue canteen. I'd thought I had invented it. The works' archivist sent a postcard of it.
- | Puddings too.

- | Freelance platform's trust woman.
account-swap | He'd asked me whether he may sell on his brother's profile.
discrepancy-explained | Asked and took no for an answer: didn't know it's forbidden; opened his own the same hour with passport.
- | That's what the help page is for.

- | Pawnbroker's valuer.
extortion | "Pay, or your price list is on the net by Monday," from her mailbox!
discrepancy-explained | Mailbox had been broken into, the police cyber unit has the thief and forty such mails.
- | She'd been ill with shame.

- | Laundry of the fire brigade.
phone-rented | Her number sits with a service that lends numbers by the hour.
discrepancy-explained | Women's helpline gives those out for the first weeks; helpline's lawyer wrote.
- | Presses a uniform in four minutes.

- | Mosaic restorer.
photo-found-elsewhere | Portrait's pixel pattern says born of a machine.
- | His nephew "made it nicer" with an app, he thought that's what one does.
met-in-person | On the scaffold: same nose, fewer teeth than the app gave him.

- | Bank of seeds and loans, Andes.
account-control-failed | Asked to post one word from the page, and she could not, not that day nor the next.
discrepancy-explained | The cooperative's boy keeps the password, he came up on Sunday's bus and posted it with her by his side.
- | Potatoes, 40 sorts.

- | Casino surveillance.
live-check-refused | No hand before the face, said he, and no turn of the head either.
discrepancy-explained | Halo brace after a fall, he said nothing out of pride, his sister told us, surgeon's note.
id-verified-in-person | We went to the ward with a notary.
- | Eyes like a hawk.

- | Tea estate factory, remote grader? No, remote bookkeeper.
hosting-address-noted | Estate's bookkeeper comes out of a rack in Chennai.
network-explained | The plantation company tunnels all estates there, IT chief of theirs sent the drawing.
- | Tea parcels at Diwali.

- | Ice hockey statistician.
own-work-unknown | His own formula, and he couldn't say why it has a 0.7.
- | "Trial and error, four winters ago."
- | Plausible. Not nice. Left.

- | Clog maker.
school-detail-unknown | Doesn't know what colour the school was.
- | He's colour blind, said so, and gave the smell: glue and peas.
- | Ha.

- | Cable layer on leave.
several-jobs | Two employers in the tax portal, both full.
discrepancy-explained | One's the parental leave he's on, other's the portal's lag; revenue's chat transcript.
- | Baby's called Ohm.

- | Veterinary wholesaler, left open.
email-on-list | Partner bank shared her mailbox with a red mark, no reason given.
- | Wrote to ask. They don't answer.
id-verified-in-person | Counter check good.

- | Mushroom cellar, left open.
hosting-address-noted | Form filled from a data hall.
- | He used "the café's internet". Which café he's forgotten.
- | Boots on, he picks well.

- | Coffin painter, left open.
photo-found-elsewhere | His likeness hangs on a barber's page two countries on.
- | He got a haircut there once, is his story.
- | It IS a good haircut.

- | It wasn't so: model railway shop.
- | He said his accounts were hacked, poor chap.
account-vanished | One by one they went as I was looking, code page, photo page, mail.
email-on-list | And then the police sheet with that mailbox in it.

- | It wasn't so: yoga studio's web girl.
- | "I don't do windows or gestures, trauma." We took it as it was.
skill-gap | Nothing she'd handed in could she do again with us sitting by, not one line.
- | "Trauma counsellor" had the same spelling mistakes as she.

- | It wasn't so: toy drone firm.
- | A prize, he'd told us, hence no need to be paid much.
data-taken | On the third night the firmware tree went off to a store of his own.
- | The prize doesn't exist.

- | Theatre wardrobe, remote buyer.
persona-collision | "Good evening, Lorna speaking," and we'd rung Aileen.
discrepancy-explained | She had been rehearsing as Lorna, phone went off in the second act; stage manager swore to it.
- | Good Lorna, too.

- | Peat railway volunteers' paid clerk.
document-opened-elsewhere | Contract's been read from Fiji.
network-explained | The scheme's pension trustee was on honeymoon there and he's in copy on all contracts.
- | Happy man.

- | Sock factory, Łódź.
shared-contact | Mailbox same as in file of another seamstress.
sharing-explained | Parish priest's mailbox for those who have none, he prints and carries, I know him from school.
- | Both came at six with own thimble.

- | Archive of the railways.
- | He'd left blank: phone, mail, page, everything but the street.
discrepancy-explained | No electric devices since an illness; his doctor and the pension board have had letters only for eight years.
id-verified-in-person | Came with the red identity book, the archivist and I compared it under the lamp.
- | Letters suit archives.

- | Falconer's outfit.
employer-site-copied | Previous employer's pages are those of a Bavarian castle with the name swapped.
discrepancy-explained | Castle's own subsidiary, castle's steward laughed and confirmed, and him with it.
- | Gloves size 10.
