# Claimed employers, titles, resume mills, references, agencies; and their honest twins.
- | Statement of the site nurse.
- | I was asked by HR to compare two folders.
referee-same-wording | Both former matrons say "she has hands like Sunday".
referee-shares-contact | And both fax from the copy shop under Ms. T.'s bedroom.
- | I have nothing against Ms. T.

- | Statement of the canteen lead.
~referee-shares-contact | Cook and referee have one and the same phone, I thought, that's rich.
= | A seasonal hotel, one phone for all, hung on a nail by the ice machine.
= referee-confirmed | Owner came to it himself in October when it was quiet, and spoke well.
- | Starts with soups.

employer-detail-unknown | Said he'd been five years at our own parent company and pronounced it wrong.
employer-denies | Parent company's alumni desk, two floors up, came down to say so: nope.
- | Lift was broken as well.

~employer-denies | Parent company two floors up says never had her.
= | Two floors up is Holdings. She was with Services, the basement, where they keep nice people.
- | Basement sent flowers.

- | Dear Ines, about the Java person.
agency-opaque | The supplier won't say which of its eleven "partner benches" he was sitting on.
same-resume-as-other | His career is also being offered to Frans at the post office this week, under Kumar with a K.
- | Shall we still do Thursday? Kiss, G.

- | Dear Ines, other Java person.
~same-resume-as-other | Frans at the post office holds an identical paper, name and all, so I smelt Kumar again.
= | Silly, she simply applied to both of us, she's allowed, and told Frans.
- | Thursday stands. G.

- | Wrought-iron gates, listed house.
portfolio-copied | The gate in photo four hangs in my uncle's drive, and uncle's smith was Polish and ninety.
employer-untraceable | "Forge Valmont" isn't on any map, old or new, nor in the smiths' benevolent fund.
- | Budget for the gates is unchanged.

- | Wrought-iron gates, second smith.
~employer-untraceable | Not one directory has his forge.
= | No wonder, it's a lorry. A forge on a lorry, drives from fair to fair, it was standing in my yard by noon.
- | Horses didn't mind the sparks.

- | Audit trail of a call, 14 June, finance assistant.
- | 14:00 asked for a director's number at the old place.
contact-self-supplied | 14:01 "You'll only get him on my cousin's SIM."
referee-same-voice | 14:20 the SIM spoke with the applicant's own stammer on the letter P.
- | 14:25 closed.

- | Audit trail, 15 June, finance assistant two.
~contact-self-supplied | 09:00 all I have for the old director is a scrap she wrote herself.
= | 09:30 scrap equals the number on the liquidator's notice in the gazette.
referee-confirmed | 09:40 liquidator's office passed me to him, and he said he'd trust her with the safe.
- | 09:50 closed.

- | Football academy, kit manager.
profile-conflict | Club programme of that year shows someone else holding the bibs.
referee-denied | "Coach Bobby" never coached us, says the club, and please let them know if he turns up, he owes for pies.
- | Kids wanted autographs anyway.

- | Football academy, groundsman.
~referee-denied | Club told us Coach Bobby wasn't ever theirs.
= | Women's side is another charity with another secretary; she says Bobby's out on the pitch, shall she shout.
- | She shouted, he came.
- | Turf like a carpet.

- | Intake, forensic lab, evidence clerk.
- | Dry, punctual.
contradicts-resume | Court service says bailiff's runner for a term, not evidence custodian for six.
refuses-background-check | Wouldn't initial the box for the vetting unit and slid the pen back.
- | Dry to the end.

- | Intake, forensic lab, night porter.
~refuses-background-check | Left the vetting box empty, twice.
= | The Braille version has no such box. Ours to mend.
background-check-clear | Vetting unit says go.
- | Guide dog's name is Quorum.

- | "My sister-in-law is in purchasing there."
employer-denies | Sister-in-law asked round the whole purchasing floor and the smokers' door: never seen, never heard.
- | "He did like the smokers' door detail, he nodded."
false-premise-accepted | "I'd made up the smokers' door's blue awning and he remembered it fondly."
- | "Should I have done that, Frau Doktor?"

- | "My brother-in-law is in purchasing at the other one."
~employer-denies | "Whole floor shook heads, he says, there was no Anouk."
= | "Because she's been Nouki to everyone since her first day, signs and all!"
- | "Frau Doktor, do we do Nouki on the badge?"

- | Insurance loss adjuster, field.
support-document-altered | Institute: membership 30771 lapsed with its owner, a gentleman in Hull, at his funeral.
? | Ours is in his thirties and full of life.
- | Claims queue is at ninety.

- | Loss adjuster, field, Tuesday.
~support-document-altered | Institute can't find his number on any list, new or lapsed.
= | They'd looked under loss ASSESSORS. There's a feud. He's with the other lot, in good standing, and they wrote within the day.
- | Claims queue at 88.

- | Consultant swap memo.
- | Signed: 2 x senior architect, named.
different-person | Delivered: one trainee with a senior's lanyard turned backwards.
agency-opaque | Account lead would neither confirm nor deny that the named two are still in the country.
- | Penalty clause 9.

- | Consultant swap memo II.
- | Signed: 1 x senior, named.
~different-person | Delivered: a lady. The named one was Joao with a moustache.
= | Joao's paternity leave was announced in May, her name and interview are in the change order, my initials beneath.
- | I should read what I initial.

- | Tannery lab.
school-denies | Leather institute in Northampton: no one of this name in any year, dyeing or otherwise.
employer-denies | Two tanneries, two noes. One of them sang it.
- | He smells of the trade, but so does my aunt.

- | Tannery lab, next.
~employer-denies | Tannery said no, quick and flat.
= | Owner's quarrelling with everyone who left for the rival; his bookkeeper whispered the dates to me from the yard.
= employer-confirmed | Then sent the certificate of service with the firm's stamp.
- | Patch test good.

- | Remote bookkeeper, via marketplace.
shared-account | Over six weeks the questions came in three kinds of English, and by morning nobody remembered what the evening had been told.
resume-copied | Our finder: the whole history is lifted from an accountant in Moncton who's retired to his boat.
- | Boat is called Accrual.

- | Remote bookkeeper, via the parish.
~shared-account | Two hands in the ledger, one slants left and one right!
= | Broke her wrist at the harvest supper in front of forty of us, wrote left for a month.
- | Ledger balances either way.

- | Comms officer, zoo.
same-photo-as-other | Applicant in folder K and applicant in folder R share one chin, one scarf, one lamp post behind.
employer-staff-unfindable | Their common ex-employer lists a staff of thirty, none of whom casts a shadow elsewhere.
- | Penguins unaffected.

- | Comms officer, zoo, folder S.
~same-photo-as-other | Scarf and lamp post again, third folder, third name.
= | Lamp post's at the job centre, scarf's the photographer's, she lends it to whoever forgot a collar.
- | Chin, on inspection, his own.

- | Quote from the ops bridge.
- | "New man, day two, good headset."
several-jobs | "He muted the wrong window and told some other bridge he'd take THEIR incident."
employer-denies | "And the carrier he's supposed to come from has him as a subscriber, not staff."
- | "Can I have his headset?"

- | Quote from the ops bridge, night.
~several-jobs | "He was on two bridges at once, two company names, heard it with my own ears."
= | "We own both since August. Nobody tells nights anything."
- | "He can keep the headset."

- | Interpreter for the ward, Tigrinya.
referee-untraceable | NGO she cites folded in 2004, and the "field director" isn't in its books, its photos or its class action.
cannot-speak-claimed-language | Patient's mother said kindly that this was some other language, maybe.
- | Ward used pictures.

- | Interpreter for the ward, Dari.
~referee-untraceable | Nobody could find me the colonel she'd interpreted for.
= | Regiment merged twice and he grows roses now; the veterans' padre had his card.
= language-spoken | Patient cried and held on to her sleeve for an hour.
- | Badge by Monday.

- | Pastry finalist.
contradicts-resume | Hotel's pastry book, every hand signed: hers begins and ends with one Easter.
- | She'd put "pastry sous, four years".
referee-same-voice | Chef Armand on the phone had her own giggle, held down with a fist.
- | Armand is six foot five, by the way, I've cooked with him.

- | Pastry finalist two.
~contradicts-resume | One Easter in the hotel's book, four years on her paper.
= | Book's only for the Sunday buffet. Wedding cakes had another, with gilt edges, four years of her initials.
- | Lemon tart settled it for the stomach.

- | Mystery shopper of our own intake process.
- | Ignore, drill by internal audit.
- | Drill ended 16:00, all passed.

- | Auction house, provenance researcher.
employer-address-empty | "Galerie Montfaucon, by appointment" is a row of lock-up garages with a pigeon on it.
employer-untraceable | The dealers' syndicate, older than God, never had a Montfaucon.
- | Catalogue deadline looms.

- | Auction house, porter.
~employer-address-empty | Nothing at the address but hoarding and mud.
= | Burnt down at Candlemas, it was on the news. I'd been in Peru.
= discrepancy-explained | Salvage firm kept the staff list and he's third from top.
- | Strong back, soft gloves.
