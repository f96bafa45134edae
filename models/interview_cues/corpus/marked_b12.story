# Single stories, plain words, many trades.
- | Architect for the school extension.
support-document-altered | Board of architects: that registration is a landscape gardener's, suspended in 2015.
contradicts-resume | The library he "designed" opened when he was still at school; he then said he'd meant the bike shed.
- | Council wants its deposit back.

- | Optician's assistant, Saturday girl.
~referee-untraceable | The optician she'd named wasn't at the shop and no one there had heard of him.
= | New staff since the takeover in June, he does eye tests at the prison now, his wife said at church.
= referee-confirmed | Prison put me through on Tuesday. Good eyes, good girl.
- | Starts Saturday.

- | Mining surveyor, fly-in fly-out.
- | Flights are 1,400 a go so I checked first.
employer-denies | Mine's camp boss has bed lists for every swing since 2012. He slept in none of them.
- | Candidate said he'd been "in town".
employer-address-empty | "In town" at that place means a roadhouse with two pumps.
- | Flights unbooked.

- | Nanny, Greenwich family, via a friend of theirs.
~contradicts-resume | She wrote five years with the Haddads and Mrs. Haddad said three.
= | Mr. Haddad came on the extension: "Darling, three here and two in Amman, before you."
- | Trial weekend went well, no tears.

- | Radio station, news editor.
profile-conflict | His byline stops in 2014 in every archive; his CV keeps him on air till 2021.
referee-same-voice | I work with voices. The "station head" is him, pitched down by two semitones.
- | Played it to Hanne, blind. She said the same.

- | School cook, rural.
~refuses-background-check | Told us she wasn't having anyone poke in her past and put the phone down.
= | Thought we were the catalogue people. Rang again, said who we were, she was so embarrassed.
= background-check-clear | Check came back with not a mark.
- | Children like her dumplings.

- | Managed service, 24/7 desk in a far city.
different-person | We'd approved Farah by video; the voice on the desk calling itself Farah shaves.
agency-opaque | Contract manager says any roster name is "a role, not a person".
shared-account | Password for Farah's seat is on the wall; I saw it in their own brochure picture.
- | Legal reads clause 14.

- | Watch repairer, returning mother.
- | Ten years out and says so.
own-work-explained | Took my dad's Omega apart and back in one hour.
- | Bench two.

- | Forestry contractor, chainsaw gang.
support-document-altered | Felling tickets: four men, one serial.
shared-contact | The four give one mobile and it's always the same man who answers.
- | Oaks are still standing.

- | Airport cleaner, airside pass.
~id-data-mismatch | Birth date on the pass form was ten years off from the passport, security stopped the lot.
= | Ethiopian calendar, and a helpful nephew who filled it in. Consulate's conversion stapled on.
- | Pass cut on Wednesday.

- | A bank's graduate intake, assessment centre.
- | Nice tie.
test-substituted | Fingerprint from the numeracy test isn't the fingerprint from the door.
proxy-interviewer | He'd found his man on a student board: "Will sit assessments, 200, discreet".
- | Tie returned with him.

- | Bike shop, wheel builder.
~employer-young | Shop on his CV opened last year, he says seven.
= | Six of them were in its owner's cellar, before there was a shop. I bought my own wheels in that cellar.
- | Truing stand's his.

- | Nursing home, interim manager through an interim firm.
contradicts-resume | Care inspectorate has her as "registered manager" for 0 of the 5 homes; for one she was the agency cook.
referee-denied id-owner-denies | Owner of home 3 never wrote to us. "I'm dyslexic, love, I don't do letters."
- | Residents' families being told.

- | Pub landlord vacancy, brewery memo.
~employer-denies | Rival brewery's estates desk: no tenant of that name ever.
= | Lease was in the wife's name, as it is in half our pubs. His is over the door on the photo.
- | Keys on quarter day.

- | ERP migration, weekend crew.
same-resume-as-other | Both "independent" freelancers moved the same dairy to the same cloud in the same nine weekends, and don't know each other.
employer-denies | Dairy's IT man: "We're still on the old one."
- | Weekend off, then.

- | Hairdresser, chair to rent.
- | Brought her own scissors and her gran.
referee-confirmed | Salon on the high street, through the front door: booked solid for three years.
- | Chair four.

- | Recruiter in Manila to HQ.
- | I'm sorry to write this.
proxy-interviewer | The man on our recordings confessed that he does fifty interviews a month for others.
peer-report | Two other multinationals have his face pinned up already.
- | Four of ours are his.

- | Quarry office, weighbridge.
~same-device-as-other | Two applications, one computer, one minute apart: I called it a farm.
= | Farm indeed: mother and daughter at the kitchen laptop. They'd put it in the letter.
- | Mother weighs, daughter sings.

- | Language school, DELF examiner.
support-document-altered | Examiner's card carries a centre code for a centre in Nantes that hasn't existed since the fire.
school-not-found | The "Institut Supérieur" of her master's is found on lists of mills and nowhere else.
- | Her French was decent. Pity.

- | Courier hub, night loader.
~phone-unreachable | Rang his old boss eleven times, dead as a doornail.
= | Night firm. They sleep. Rang at 02:00 and got him on the second ring.
referee-confirmed | "Strong, on time, eats everything."
- | Steel toes, 46.

- | Game studio, concept artist.
portfolio-copied | Reverse search: eleven of twelve dragons belong to a lad in Recife.
account-vanished | Ten minutes after I'd asked, her gallery was a 404.
- | Number twelve is ours, by the way.

- | Game studio, sound.
- | Quiet man with a bag of gravel.
- | Made us footsteps for an hour.
camera-on-and-same-person | Same beard, same bag as on the call.
- | Signed.

- | Veterinary nurse, emergency clinic.
id-owner-denies | Real holder of the registration lives in Perth, was asleep, and says her wallet went in March.
employer-denies | Referral hospital: not on the theatre list for any day of any year we asked.
- | Animals were never alone with her.

- | Food lab, allergen testing.
~support-document-altered | Her certificate had the assessor's name spelled two ways, I reported it as faked.
= | Assessor wed mid-course. Signed day 1 Svensson, day 3 Svenson-Lee, with a typo by the printer. Body confirms.
- | Bench 7.

- | Real estate desk, "ten years with a London fund".
employer-front | Fund's a name on the regulator's clone list.
employer-staff-unfindable | Asked the whole mezz-debt crowd at MIPIM. Not one had met a soul from it.
- | Free prosecco though.

- | Mountain refuge, warden couple.
~employer-address-empty | Their last hut on the map is a heap of stones, my son climbed up to see.
= | Avalanche, February, after they'd come down. Alpine club wrote it was the best-kept hut in the range.
- | Helicopter lift on the 12th.

- | Staff aug, 4 seats in payroll IT.
different-person | Seat 3 changed hands twice without a word; we noticed by the lunch orders.
agency-opaque | When asked for the names of those who've had our data, vendor sent an organigram with boxes and no names.
data-taken | Last one out mailed himself the tax table.
- | DPO has 72 hours.

- | Cathedral mason, apprentice.
~school-denies | Lodge school at Strasbourg couldn't find her.
= | She's in the book of the Freiburg lodge. I mix those two up since I was a boy.
- | Chisel went true.

- | Ferry line, purser.
contradicts-resume | Her discharge book, which she forgot in the tray, says steward for eight weeks, not purser for eight years.
- | She asked for the tray back.
- | Sailing at six without her.

- | Ferry line, engine room.
- | Discharge book reads like the CV.
- | Smelled of diesel and mints.
referee-confirmed | Chief of the old boat radioed a yes through the coast station.
- | Sailing at six with him.

- | Debate in our review meeting, min. 4.
referee-same-wording | Lars: both refs say "punctual to the point of pain".
referee-untraceable | Ute: neither ref's on any list of the two clinics, she'd asked the porters and the pay office.
- | Chair: no.

- | Debate in our review meeting, min. 5.
~referee-same-wording | Lars: again a pair of twins, "reliable as bread" twice.
= | Ute: it's the drop-down in the ministry's form. Option C.
- | Chair: yes.

- | Insurance call centre, home worker.
several-jobs | On a silent line I heard her greet for a rival insurer, "how may I help", same breath.
same-device-as-other | Her headset's serial is registered to two more agents, of other names, in that very house.
- | Line muted, report filed.

- | Brass band, conductor.
~resume-copied | Biography is the one of a Belgian conductor, bar for bar.
= | Agency's web girl had pasted the wrong one under her photo. Own one came by bike, with programme booklets.
- | Rehearsal was a joy.

- | Tram driver school.
- | Passed eyes and ears.
refuses-background-check | Would sign all but the release for his last depot.
employer-denies | Asked the depot anyway about the number on his jacket: it's a souvenir jacket, 29 euros in the shop.
- | Place goes to the next.
