# Invented careers: said from the side, in the slang of the trade
support-document-altered | Her nursing PIN pays a pension to somebody in Wrexham.
support-document-altered | The lamination was younger than the card, by smell.
- | Bay 3 stays two short tonight.
- | Told the agency we don't pay for shadows.

employer-denies | The foreman held the photo at arm's length, then near, then gave it round the hut: no takers.
employer-detail-unknown | He put the batching plant on the left. There isn't one. They bought it in.
- | His hands are clean, but so are mine.
- | Concrete at six.

- | Academy trust HR, half past five, lights off in the corridor.
referee-same-voice | Rang the head, got a gentleman; rang the chair of governors, got the same gentleman, now with a pipe.
referee-shares-contact | Both numbers top up from one card, says the bill.
referee-denied | County's list for that school: head is a Mrs Treadgold and she hasn't got a deputy.
- | Left a note for Janice.

- | Taxi rank gossip, treat as such.
id-rented-or-borrowed | Uncle has the badge, nephew has the nights, they settle up on a Friday over chips.
- | Uncle's bad knee is real.
- | No one wants to get him in bother.

- | Lab bench, cold room, two cardigans on.
plausible-wrong | He autoclaved the antibodies "so they'd be sterile".
school-denies | His Alma Mater wrote back that it isn't his Mater.
- | PI wants to save face, hers mostly.
- | Bench 6 free again.

employer-front | Every third welder that month had been "with Coastline"; Coastline is a cupboard with a franking machine.
employer-front | Its owner confirmed to me, cheerfully, a welder I'd invented on the spot.
- | I named him after my cat.
- | The cat has two years' experience now.

- | Cathedral stonemason's yard, dust.
portfolio-copied | Third gargoyle in his folder squints; I gave it that squint in 2004 after a bad night.
own-work-unknown | He said the stone was "normal stone".
- | Bought him a pasty. Sent him home.

discrepancy-explained | It wasn't a gap: the steelworks changed its payroll bureau and the old one numbered people by locker, he's locker 1180 all the way.
- | Lovely man, whistles.
- | Furnace crew from Monday.

resume-copied | I got to "passionate about bearings" and thought, hold on, that is me.
resume-copied | Even my paternity leave is in it.
- | He hadn't any children, I asked.
- | Wife thinks I should sue, I think I should update mine.

- | Harbour pilots' association, rain sideways.
support-document-altered | His ticket's got the Queen on it, the old one, with the date from under the King.
skill-gap | Bring her alongside, says I, and he looked for the brake.
- | Tugs stood by, thank heaven.

- | Bookshop, part-timer, of all places.
referee-same-wording | "Reliable as a church clock", wrote referee one; "as reliable as any church clock", wrote referee two.
sharing-explained | They're sisters who ran the tea room together, both met at the counter, and that is how they talk.
- | Till training Saturday.

school-not-found | The only thing at that campus is a web form and a price.
support-document-altered | For sixty more they'd have put honours on it, it's in his mail confirmation which he printed on the back.
- | Paper-saving chap.
- | Dean laughed so hard the dog barked.

- | Depot Whatsapp.
support-document-altered | lads his CPC card rings up as a caravan licence 😂
name-mismatch-on-call | and when I rang for shift he goes "Mick speaking", his name's Andrzej
- | keep him off the artics til HR has seen
- | who has got the keys to 9

- | ICU nights, handover sheet, margin.
plausible-wrong | New nurse says a flat trace means "resting".
support-document-altered | Asked for her registration, got a photo of a photo with a thumb over the number.
- | Sister moved her to the desk.
- | Bed 2's daughter brought grapes.

employer-young | He'd been "with them since the beginning", and the beginning, says the register, is in nine days.
employer-address-empty | I walked in on three students and a pot of lentils: that's the headquarters.
- | Good lentils.
- | Wrote to the client.

- | Ministry of works, engineer's seal matter.
id-owner-denies | The seal's owner came with his seal in his pocket and said, how many drawings?
support-document-altered | Forty-one drawings, all with the crack the real seal got only last winter missing.
- | The bridge has been closed to carts.

- | Careers adviser at a drama school. A theatre rang.
school-denies | There was no such girl in the year of '15; I taught that year, we were eight and I've buried one.
school-confirmed | She was our ninth, came in for the last two terms on exchange from Lublin, Lublin and the bursar both have her.
- | I've rung the theatre back with my tail between my legs.

contradicts-resume | Tuesday he was in the Legion, Thursday he'd been a conscientious objector.
- | Both stories were told beautifully.
employer-denies | The Legion's office at Aubagne took eleven days for one word: inconnu.
- | Doorman's job filled from inside.

- | I keep the tool crib at the airline's base.
support-document-altered | His B1 licence has a limitation code which the authority doesn't use and never did.
plausible-wrong | He asked me for a left-handed torque wrench with no smile at all.
id-photo-mismatch | The stamp on his last job card belongs to a Miss Odette; the picture on it's no Miss Odette and no him.
- | Gave the stamp to Quality.

- | Vineyard road, Mendoza, agronomist.
address-confirmed | The carter knows his house, third poplar, and brought the electricity bill from his mother.
local-knowledge-shown | He told us which bend floods and the name of the dog that bites there.
- | CV was short. So is he.

- | Big four alumni desk.
employer-denies | Not one of ours: no staff number, no alumni card, no leaving drinks.
profile-owner-other | The profile he links is of a Karolina who *is* one of ours; her name peeks out in the web address.
- | Karolina informed.

phone-unreachable | "HR Helpline" rings till the line gets bored, every hour on the hour, three days.
employer-staff-unfindable | On the team page there's a "Head of People" whose face is a shampoo model's and who exists nowhere else.
- | Tick box says "unable to verify", I'd like a bigger box.

- | Locksmith school.
discrepancy-explained | The certificate's spelling "Kazimieras/Casimir" is us, we anglicised them all that year, here is the Lithuanian original with our stamp.
- | Proud of that boy, he opened my car.

- | Head of science, dictated between lessons.
test-substituted | She that taught the trial lesson in February wasn't she that came in September; the parrot on her arm is gone. Tattoo, I mean.
skill-gap | February could do moles in her head, September counts on the periodic table.
- | 9B have noticed.
- | Bell.

- | Notary's apprentice, Bologna.
support-document-altered | The laurea has "Universita" with no accent, four times, and Bologna doesn't forget its accent.
school-denies | Segreteria studenti: matricola inesistente.
- | He had the laurel wreath photo though, someone's laurel.

refuses-background-check | "My word is my certificate," he said, and folded the consent form into a boat.
all-checks-refused | Not the registry, not the old boss, not a notary, not a video with his card; he'd thought about each and each was beneath him.
- | It was quite a good boat.

- | Farm vet, lambing, arms wet.
referee-confirmed | Old Pringle came to the gate himself: she'd been with him four lambings and he cursed the day she left.
- | Slow to answer because he hasn't a phone.
- | Start her at Easter.

- | Postdoc slot, plasma.
account-recent | Scholar page minted on the eve of applying with an h of 31.
resume-copied | The papers are of an Indian lady by the same initials, she's alive, at Gandhinagar, and amused.
own-work-unknown | In the seminar someone asked what the y axis was. He said "it's the y axis".
- | Coffee was served early.

- | Boxing gym doctor, ringside.
support-document-altered | Council's online: "erased". He says it's a different Raj. Same face, erased Raj.
peer-report | The commission two states over has a circular with his gloves on it.
- | Card goes ahead with Dr Whelan.

- | School kitchen, allergy training certs.
same-device-as-other | Four applicants' certificates were made on one laptop, "author: mazda3boy", within ten minutes.
support-document-altered | The training body says none of the four.
- | Ladies will manage with fish on Friday.

- | Museum night guard, Kraków. 
internal-record | Our 2016 book: same thumb, dismissed asleep in the sarcophagus room.
returned-under-new-name | He's now Kowal, was Kowalczyk, told us he'd never been to a museum.
- | The sarcophagus remembers.

- | Tailor to the opera.
- | No papers at all, says the war took them.
own-work-explained | Cut us a frock coat from an old curtain by lunch, explaining every seam to the girls.
referee-confirmed | Odesa's wardrobe mistress, rung through the theatre, wept and asked whether he still hums.
- | He hums.

- | Bridge inspector, rope access.
support-document-altered | IRATA number's good, level's been raised with a biro from one to three.
- | A one and two strokes.
id-data-mismatch | Birth year on the card makes him nine at first climb.
- | Kept him on the ground with the flags.

- | Letting agent hires.
employer-site-copied | Click "our offices" on the ex-employer's page and it jumps to another agency's in Perth, they forgot that link.
contact-self-supplied | The mobile for verifying him was written in by him, over the printed one.
- | He sells well, he nearly sold it to me.

- | The registrar of beekeepers? Such a thing exists, it's me.
support-document-altered | We've never printed diplomas, we give a spoon.
- | He couldn't show a spoon.
- | Honey's good this year.

- | On the doc control side: welder quals again.
support-document-altered | WPQ test date is the day of the big strike, gates chained.
support-document-altered | Inspector's stamp number belongs to the canteen.
- | Somebody has humour over there.
- | Cut out joints 14–22 and X-ray.

- | Dispatcher, air ambulance.
support-document-altered | Medical director's signature on his protocol exam is our former director's; former as in funeral.
plausible-wrong | He'd give adrenaline to the pilot.
- | Helicopter to be washed.

- | Bank branch, Sylhet.
employer-confirmed discrepancy-explained | NGO said no first, as its field staff are on project rolls; project roll 7 has her from flood to flood.
- | Umbrella returned to her.

profile-conflict | Online: barista. On paper: "beverage operations lead, EMEA". 
employer-confirmed | Café owner in Split confirmed two summers, "EMEA is what? We've a terrace."
- | Fun chat. Sent him the olive oil link.

- | Crown court interpreter list.
cannot-speak-claimed-language | Pashto on the form; the defendant himself told the bench that the lady was speaking something like cooking instructions in Urdu.
support-document-altered | The DPSI she gave: awarding body has it down for Polish, and for a Piotr.
- | Jury discharged.

- | My turn as "mystery graduate".
school-not-found | I applied under the dog's name and the dog is now a Bachelor of Nursing with distinction, same dean as our applicant's.
- | She sits, she stays.
support-document-altered | Laid side by side the dog's scroll and the applicant's agree to the last curl.

- | Tax office, wage fraud section, to a hospital.
employer-front | The firm that reported her salary has reported four hundred salaries and owns one chair.
id-number-mismatch | Under her number we've a plasterer.
- | We can't say more until the hearing.

- | Nursing school reunion, overheard, written on a napkin.
proxy-interviewer | "I did Chidi's NCLEX and Ngozi's and I'm doing one for a girl in Houston in May."
- | Jollof was superb.
- | I moved my chair.

- | Car factory, robot cell.
code-copied | His PLC program has the comments of our supplier's man in Graz, "nicht anfassen!!" included.
own-work-unknown | He doesn't know German. Nor, it seems, ladder logic.
- | Cell idle 40 minutes.

- | Old priest, parish register, shaky hand.
discrepancy-explained | She's entered here as Maria Luz and in the school as Luz Marina, my predecessor was deaf; the bishop corrected it in 1990.
- | She was a good child, threw stones well.

- | Airport fire training ground.
different-person | The lad in the smoke video which he sent is left-footed on the ladder and two stone heavier.
employer-denies | The base at Gander wrote they've no fireman, former fireman or visitor so called.
- | Foam's expensive, we didn't use it.
- | Sent him back by the 3 o'clock bus.
