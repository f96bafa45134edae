# Nineteenth series: reason told in the same line; and bare oddities of the same sort beside them.

- | Trawler owners' association, three files on one page.
trouble-explained | File A sounded drowned because he phoned from inside the net store, and was clear as a bell when he'd stepped out.
voice-changed | File B: a girl at ten, a gruff man at noon, one name.
tool-agreed | File C's automatic typing is the dictation pedal we'd shipped her in January.

- | Public baths, three likewise.
camera-off-explained | Pool rules ban lenses, so he kept his shut until he'd walked out to the bicycle stand, where he opened it.
camera-off-refusal | The other kept hers shut and gave neither rule nor reason.
- | Both can swim.

- | Mountain post.
discrepancy-explained | Six weeks missing on the sheet were an avalanche, a broken pelvis and hospital food; discharge papers enclosed.
place-conflict | She was of Zermatt by the form, of Brig by the phone, of Visp by the parcel slip.
- | Trains do run there.

- | Shelter's cook.
payee-confirmed | The foreign IBAN we'd frowned at is her own savings account at home, SEPA, name check green.
crypto-or-third-party-payment | The porter's isn't his own, it's somebody called Lazlo's.
- | Lazlo hasn't rung back.

- | Harvest office, two grape pickers.
sharing-explained | They've one bunk number and one phone as man and wife; the mayor who wed them picks beside them.
contact-changed | The third in the row has changed phones faster than the wine changed colour.
- | It's a good year.

- | Archive of a newspaper, scanners.
network-explained | She shows up as Amsterdam since the paper's own tunnel ends there, says the paper's network man.
vpn-location-mismatch-noted | Her colleague, whom nobody tunnels, shows up as Chișinău with a Groningen contract.
- | Will ask him at coffee.

- | And at coffee.
network-explained | Roaming on his old SIM, nothing more: he put the new one in before us and was Groningen at once.
- | He pays too much, I told him.

- | Stable hands, two brothers.
id-shown-and-matched | Elder: identity booklet, glued photo, it's him with more hair.
refuses-id | Younger: shrugs whenever I say "papers", third day running.
discrepancy-explained | Elder's explanation holds, the younger's booklet is at the consulate for renewal, I phoned it.

- | Opera prompter, one of a kind.
coached-or-reading | Whatever we asked, first a mouth moved behind the curtain.
trouble-explained | It was he himself in the mirror, prompters mouth all they hear, we moved the mirror.
- | Twelve languages, none aloud.

- | Dyke warden's aide.
local-knowledge-shown | Named every pumping house between here and the sluice, and which one has the owl.
- | We'd doubted him for an odd postcode.
discrepancy-explained | The odd postcode is a polder that the post merged in June, municipal notice pinned on.

- | Dental chain, data team.
signins-apart | Token used in Malaga, lid opened in Hull.
tool-agreed | She'd sent her token to support in Malaga for a swap as told by support itself, ticket and courier slip agree.
- | Rule changed: tokens aren't posted.

- | Crane rental, reference round.
referee-confirmed | Firm's own desk put me on to the foreman, who swore for two minutes about losing her.
referee-untraceable | The other name she gave means nothing to that desk.
- | He was a sub, foreman says, could be.

- | Sugar beet lab, untrue excuse.
- | Tooth, dentist, anaesthetic, hence no talking.
referee-text-only | Boss with the toothache too, it seems: types, never talks.
- | Dentist of that street is a bakery.

- | Ropeway cashier, untrue excuse.
address-change | Off to her nan's with the parcel, then to her nan's friend's, then a motel.
- | Nan's been dead since the nineties, parish says.
- | Parcel turned round in the sorting hall.

- | Paint shop, open.
background-call-center | Humming of a roomful behind him, some of it sounded like "tell me about yourself".
- | Job club, as he'd have it. It isn't on the church's list of clubs.
- | Next talk in person.

- | Chimney firm, open.
id-photo-mismatch | Ears on the card stick out, ears in the room don't.
- | Says they were pinned. Didn't like to look behind them.
- | The rest fits.

- | Speech by the union's oldest.
- | In my day you looked at a man's palms, and that was the check.
met-in-person | So I went and looked at hers: burn, burn, callus, she's a smith.
employer-confirmed | And the forge's book-keeper, found by me in the directory, said the same without having seen the palms.

- | Agency, night nurses, scribbled.
same-resume-as-other | Every comma of Blessing's is in Patience's as well.
sharing-explained | Same ward, same matron, same borrowed form, and matron told me so on the hospital's line.
id-verified-in-person | Both stood at our counter with their passports on Friday.

- | Moving on. Seal sanctuary.
hours-refused | Not to be had by day, not once, in three weeks.
discrepancy-explained | Pups feed by day; sanctuary where she volunteers showed the rota.
- | She'll keep our books by night.

- | Ski factory, last of the batch.
different-person | Monday's fellow has a head more than the one on the telly screen.
trouble-explained | Screen at reception squashes everyone, I stood before the thing and was a dwarf too.
camera-on-and-same-person | On a proper screen Monday's fellow and February's are the same down to the crooked tooth.

- | Bread museum.
- | She'd asked for the questions in big print and got them.
- | She read them off the big print, as agreed; no more to it.
own-work-explained | Explained the oven she'd built in Oaxaca, brick for brick, and what she'd swap for our climate.

- | Tram museum.
id-number-mismatch | Pension number he gave has a stranger's birth year in the middle.
discrepancy-explained | Clerk in '88 had keyed it so, pension office admits it in writing and left it that way.
- | He drives the 1911 one.

- | Lace school.
account-vanished | All her lace pictures left the net in one night.
discrepancy-explained | A fast-fashion firm had copied them, her lawyer told her to pull them; lawyer's letter.
- | The pillow came with her, bobbins and all.

- | Pontoon crew, closing note.
- | Nobody's got a fixed line, a fixed bed or a fixed name for the dog.
equipment-received-in-person | Each signed for his radio at my window with his own card under my own nose.
- | Dog's called Dog from today.
