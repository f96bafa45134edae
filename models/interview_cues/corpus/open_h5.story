# h5: kitchens, hotels, shops, farms, households, sport, art, charities, science, church, army
? | Head chef's two stars were won by a man of that name who is fifty-nine and in Lyon.
- | Ours is thirty.

? | He could not bone a fish, the sous-chef did it with his back to the guests for months.

- | Chef cannot do pastry and says so.

? | Food hygiene certificate number runs to a dog groomer in Hull.

- | Food hygiene certificate is level 1 only, needs level 2 by June.

~? | Hygiene certificate number runs to another person.
= | College printed two with one number. It sent us the corrected one.

? | The vineyard has the gangmaster's list, 40 names, 11 signatures, one pen.

? | Fruit pickers' wages all went to the gangmaster's aunt in Vratsa.
- | Farm paid 8 accounts, one holder.

~? | Wages of six pickers went to one account.
= | They ask for it each year, written and signed at our desk, farm union was there.

- | Six pickers share one caravan address.

? | Agency sent three girls over the year, one passport number.

? | The family's old neighbour knew the nanny as Irina, wanted by a mother in Prague.
- | She is Laura here.

- | Nanny is called Lala by the children, Laura in the papers.

? | Nanny's referee praised how she is with twins. That family has one child, aged nine.
- | Found on the school's page.

- | Nanny's referee mixed up the children's names.

? | Butler's palace service: the household office has never had a footman of that name.

? | The yacht stewardess we paid sat in jail, her cousin poured the drinks.
- | Captain found out in Antibes.

- | Stewardess replaced in Antibes, agency sent a new contract.

? | Hotel's night auditor checked himself in under nine names in the same room.

? | Receptionist's card terminal training was done by a person with a beard. She has none.
- | LMS keeps webcam stills.

- | Webcam still of the training is dark, no face to see.

~? | Webcam stills of the course show a man, she is a woman.
= | Screen was shared in the back office, he did his course before her, log shows the switch.

? | Sommelier's blind tasting score came from the card under the tablecloth.

? | Master sommelier list of that guild: 269 names, not his.
- | Cellar worth two million.

- | He sat the guild's second exam, not the fourth, CV says second.

? | Football coach's A licence belongs to his former assistant, federation stripped two games.

- | Football coach's A licence pending, federation waiver in the folder.

? | Handball club signed a striker for a video that shows another shirt number scoring.
- | First training was enough.

? | He said capped for Togo, the Togo federation said we sent no such team to Bahrain.

~? | National federation did not know the player.
= | Wrong federation asked. The under-21s are run from another office, they have eleven matches of him.

- | Player's clip is of training, no goals in it.

? | Marathon coach's own medal, chip data shows one foot in a taxi from 21 to 38.

? | Personal trainer's insurer: policy was paid one month in 2015, number reused since.

- | Personal trainer insured through the gym.

? | Museum's loan conservator varnished the Dutch panel with floor polish, Delft has never taught her.
- | Fired on Tuesday, police on Wednesday.

- | Conservator not trained on panels, paper only, as she wrote.

? | Cellist's recording for the audition is a Berlin radio broadcast from 1994.

~? | Her audition recording turned out to be a radio broadcast.
= | She was the soloist, radio archive sent the cue sheet.

- | Audition recording has a cough in it.

? | Organist's diploma came from a school with no organ class, says its rector.

? | Art teacher's paintings were those of a pupil who is now twenty-six and furious.

- | Art teacher showed pupils' work, labelled as pupils' work.

? | Charity's field officer reported wells at nine coordinates, satellite shows a lake at six.
- | Donor asked for its money.

- | Coordinates with two digits swapped, wells are there on the photo.

? | Aid worker's evacuation certificate from Juba carries an entry stamp for Ibiza same week.

? | Fundraiser had twelve regular donors, all one debit card, hers.

- | Fundraiser gave ten pounds herself to show how it works.

? | The diocese knows one Father Anselm and he says Mass in Goa.
- | Ours hears confessions since Lent.

- | Father Anselm on loan from Goa, bishop's letter with seal checked.

~? | Our diocese has no priest of that name.
= | He belongs to an order. The provincial vouched for him on the phone.

? | Imam's, rabbi's and vicar's letters came out of one printer with a scratch on the left.

? | Marine biologist's whale data are the data of a Chilean group with a constant added.
- | Two referees of the journal saw it.

- | Whale data shared by the Chilean group, named in the paper.

? | Western blots in his five best papers are one blot, flipped.

~? | One blot stands in two of her papers.
= | Second is marked as control reused from the first, editor knows.

? | The lab's notebook for 2018 was written on paper whose watermark is from 2021.

? | His postdoc host in Basel: "I have met him once, at a poster".
- | CV says three years there.

- | Postdoc host in Basel retired, answered by postcard: three good years.

? | Geologist's drill cores were of the neighbouring mine, label scraped.

? | Zoo found the keeper's reptile licence is for a circus that had none.

- | Keeper's licence covers venomous from group 2 only.

? | Farm vet nurse had been struck off the list for selling ketamine, name spelled with y then.

- | Name spelled with y at the school, passport has i.

? | The baker's apprenticeship certificate has four masters' signatures, two were dead that day.

~? | One examiner who signed was dead by that day.
= | Certificate was re-dated on re-issue. Original from his mother's drawer, guild knows it.

- | Baker did the first year in the army kitchen.

? | Army cook: service number is that of a dog unit.

? | Veteran's discharge paper gives the rank with the American spelling, army is the Australian.

- | Discharge paper lost in a flood, army archive sent a new one.

? | Hairdresser's chair was rented to her twin on the days of the colour exam.

- | Hairdresser and her twin both passed, both came on the same day.

? | Florist temp had a tag on her ankle and a curfew in another county, on our shift.
? | The tag was found on her sister.

? | Store detective and shoplifter shared one phone contract.
- | Four thousand in perfume in eleven weeks.

- | Store detective's cousin shops here, pays.

? | Till login 17 rings up sales while its owner is on the bus, GPS of our own app says.

~? | Till login 17 rang up sales while its owner was on the bus.
= | Manager used it for the returns, override noted in the till roll.

? | Cleaner was replaced every fortnight by a new Maria with the same badge.
- | Tenant on floor six counted five.

- | Two Marias on the cleaning team, badges 12 and 31.

? | Window cleaners' fall training took place in a flat where only one person lives.

? | Housekeeper's papers were bought for 600 euros from the cook before her.
- | Cook told it when drunk, and showed the messages.

- | Housekeeper's papers are with the ministry for renewal, receipt.

? | Gardener's pesticide card belongs to a lady of 81 in Kent.

- | Gardener has no pesticide card, we only need mowing.

? | Tour guide's badge photo is glued over, the city guild's list has a Swede.

? | Guide told the visitors that he had the text from the guide of the group ahead.
- | He claims an art history doctorate.

- | Guide reads dates off a card.

? | Actor's agent, his publicist and his mother have one thumbprint on the contract.

? | Voice actor delivered the sample of a dead colleague, widow recognised it in the lift.

~? | Voice on the sample isn't the voice in the booth.
= | Sound desk had pitched our playback. On the raw file it is him.

- | Voice hoarse, recorded again on Monday.

? | Model agency's casting was for girls, passports kept, nobody was ever booked.

? | Stuntman's fall reel is from a Thai film made when he was six.

- | Stuntman's reel is old, he said from 2009, he was 25 then.

? | Weather presenter's meteorology degree is from a correspondence course in journalism.

- | Weather presenter never claimed a degree, journalist by training.

? | School cook's allergy course had been passed by eleven cooks at 07:02:14.

~? | Eleven cooks passed the allergy course in the same second.
= | Trainer uploads the list after class. She had them all in the hall.

? | Lifeguard went under on the first rescue, the examiner at that pool has never examined.
- | Nobody harmed.

- | Lifeguard's pool test next Tuesday, no duty until then.

? | Ski instructor's federation pin was never issued, says the federation.

? | Mountain guide lost the group on the easy path, the Chamonix roll skips his number.
- | Roll jumps from 2211 to 2213.

- | Mountain guide still aspirant, walks with a full guide.

? | Beekeeper's inspection reports list hives burnt the year before.

- | Inspection reports list hives moved to the other valley, map attached.

? | Slaughterhouse's vet inspector signed ante mortem for a night when his car was at the ferry in Calais.

~? | Inspector signed while his car was at the ferry.
= | His wife drove. He is on the line camera from ten to six.

? | Fish market found that licence 77 dives in three countries.

- | Licence 77 was given out again after the old holder retired, port office says.

? | Every job on the form is at a shop whose sign he photographed with the lights out.

- | Two of the shops have closed since, owner of both still about, confirmed.

? | Wedding planner's five star reviews are from brides who married after her bankruptcy, all on one phone.

- | Reviews few, she started in May.
