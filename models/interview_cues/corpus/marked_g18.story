# Fourth lot: weak oddities left open, quiet honest ones, and frauds told softly
- | Cobbler's assistant, Ghent, two afternoons.
- | Father ran a shop till the tram line came.
account-recent | His Instagram's a month old, nine shoes on it.
id-shown-and-matched | Card on the last, face above it, one and the same.
- | Heels done by four.

- | Cobbler's assistant, Bruges, two mornings.
id-owner-denies | "My name's on a contract of yours and I'm in a wheelchair shop, not a shoe shop," said the voice.
id-data-mismatch | Commune gives the holder of that card another street and another sex.
- | He'd only asked for his Sundays off.

- | Reading-room invigilator, state library.
employer-confirmed | Previous library's director took my call in the stacks, whispering: eight years, never a book missing.
phone-unreachable | Didn't pick up on Tuesday or Wednesday.
- | He dislikes telephones, it says so in his letter, in ink.
- | Start in October.

- | Reading-room invigilator, county archive.
returned-under-new-name | Mrs Pym put down her tea: "That's Crowther of the missing atlases, with a moustache and as Carruthers."
internal-record | Ban order of 2011, framed, over Mrs Pym's desk, Crowther's face in it.
- | He smiled at his own picture.

- | Grower of cress, big hall, night lamp.
- | Interviewed between the shelves, boots on.
name-change-documented | Deed poll shown: Sunshine till eighteen, Susan since.
address-confirmed | Council tax in her name, same door that I dropped her at when the bus failed.
- | Green fingers.

- | Grower of mushrooms, dark hall.
crypto-or-third-party-payment | Wage is to go to "the man with the flat", no, not his own account, he hasn't one, he says, he's not allowed one.
id-rented-or-borrowed | Same man keeps "the passport for whoever works".
- | I've told the gangmaster authority. They were kind.

- | Junior paralegal, night class, drives a bread van.
profile-conflict | Page says graduated '22, paper says '23, he thinks it's the ceremony.
school-confirmed | Faculty office: enrolled, passed, all well, nice lad.
- | Brought rolls.

- | Junior paralegal, day class.
school-denies | Faculty office: applied, never admitted, wrote rude letters.
support-document-altered | On his transcript the marks sit on a different line than their headings, pasted by night.
- | Brought nothing.

- | Remote copy desk, Halifax to Hobart.
camera-off-explained | Bandwidth's a joke down there; she phoned in from the pub's landline, then drove to the library for a face-to-face hour on screen.
- | Caught a dangling participle in our advert.
own-work-explained | Walked us through three of her edits, each with the reason.

- | Remote copy desk, Halifax to Hull.
resume-copied | Obituary in the Yorkshire Post, 2019: same paper rounds, same prizes, down to the tortoise. Our applicant's been dead five years, on paper.
synthetic-voice | No breath anywhere in forty minutes.
- | "The tortoise is well," it said.

- | Watch repair, franchise at the station.
- | Loupe, tweezers, calm.
alias-used | Calls himself Lucky.
background-check-clear | Bureau's report: clean, one name, one town, one speeding ticket from '98.
- | Mainspring in by five.

- | Watch repair, franchise at the airport.
photo-found-elsewhere | His bench photo hangs on a Glashütte museum page, the hands are of one Frau Seidel.
own-work-unknown | Held a balance wheel and called it a cog, "the small cog".
- | Nobody's set the clocks since.

- | Beach kiosk, brother and sister.
~shared-contact | Same phone, both of them.
- | Same grin, same freckles, same jellyfish story.
= sharing-explained | Lifeguard boss has known the two since armbands, parents were in to sign.
- | Both get a visor.

- | Beach kiosk, "brother and sister".
same-resume-as-other | They have one childhood between them and it's from a film, my wife knew the film.
alias-used | He called her Oksana twice, she's Debbie on the rota.
- | Sold out of Solero.

- | Funeral musicians' pool.
account-control-proven | Changed the title of his own Soundcloud to my cat's name while I was on the line.
- | Plays in any key, weeps in none.
met-in-person | The organist sat beside him on the bench last Friday.

- | Funeral musicians' pool, another.
account-control-failed | Was asked to put the cat's name in his page's title. Said the cat wasn't suitable.
profile-owner-other | Page's mail address answers as Orgelbüro Thun, and Thun doesn't know him.
- | Cat's offended.

- | Elevator music, no: elevator doors. Fitter.
equipment-received-in-person | Fetched his tablet from Magda's counter, licence out, signed beside his own photo.
- | Magda gives him a nine.
payee-confirmed | Account's his since he was fourteen, savings bank says.

- | Elevator doors, fitter, the other depot.
pickup-by-other | Tablet went over Magda's counter to "his flatmate", who had a letter and no face to go with it.
different-person | Magda again: "The one who came on Monday wasn't the flatmate, nor the picture."
- | Magda gives him a two.

- | Sommelier, river cruise. Purser vouches.
= | I'd been warned by the agent: two Francks on board, both from Colmar.
~peer-report | The sister ship's hotel manager radioed, "Don't take Franck, he waters the Riesling."
- | It's the other Franck. This one's never been on her.
- | Cheers.

- | Barge cook. No one vouches.
peer-report | Three captains on channel 10 in ten minutes: that's the one with the seaman's book of his dead uncle.
id-owner-denies | Uncle's widow keeps the real book in the biscuit tin, showed it to the lock-keeper.
- | Stew was good, all three say.

- | Ballot for the allotment watchman.
~phone-other-name | Phone shows "NICOLA EX".
= | In MY phone, since I've bought his ex-wife's car and saved it so. On his own contract it's him.
- | Watch begins at ten.

- | Ballot for the boathouse watchman.
phone-other-name | Number comes up as "Marine Salvage Ltd", a firm that the coast guard is after.
alias-used | On the slipway he's Cap; on his insurance, it turns out, three different Johns.
- | Boats counted twice.

- | Speech-to-text reviewer; stutters, said so, no bother.
- | Took his time, we took ours.
camera-on-and-same-person | On screen from hello to bye, licence photo beside the cheek.
- | Best error rate of the batch.

- | Speech-to-text reviewer; doesn't stutter, does vanish.
disconnects-when-challenged | Gone the moment I asked for a licence beside the cheek.
same-device-as-other | Login key's the one that "Ahmed", "Anke" and "Abe" came with.
- | A-list, said my boss.

- | Stable hand, stud farm. Horses first.
~id-data-mismatch | Jockey club's card: born on the 1st of January, as is everything else about him 14 July.
= discrepancy-explained | The clerk entered him as a foal. All foals are born on the 1st. Clerk bought a round.
- | Mare has foaled.

- | Stable hand, racing yard.
id-photo-mismatch | Jockey club's card shows a lad of fifty kilos. This one broke the scales in the tack room.
id-rented-or-borrowed | "Lad's at home, I've his card for the season," said without a blush.
- | Horses liked him.

- | Chess tutor for the twins, Zoom.
~different-person | Week 2: the beard's off and he's a woman!
= | Wife. He was in the loft after the cat, she held the fort for six minutes, then beard. The twins had him back by e5.
- | Mate in two.

- | Chess tutor for the triplets, Zoom.
coached-or-reading | He looks left and the move comes; on the right there's nothing, I tested it, he's got an engine or a grandmaster left.
account-swap | Chess site tells me that this account's up on a marketplace at €90, "titled, with history".
? | Triplets beat him when his net went.

- | Mural painter, car park level minus 2.
~commits-other-name | Her sketch repository's full of pushes by "ghost".
= | That's what the site shows for a deleted account; her old one, deleted at our request for the NDA, mail of 3 May.
- | Minus 2 is a reef now.

- | Mural painter, minus 3.
portfolio-copied | The whale's by a Chilean, the fox by a Pole, the child by Banksy, come on.
alias-used | Spray name here Oleo, on the police sheet Krill, on the invoice Mr D. Haas.
- | Minus 3 stays grey.
