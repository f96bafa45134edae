# Trades: ships, lorries, gas, guards, nannies, teachers abroad, engineers, dentists, vets, priests, translators, test sitters
# seafarers' certificates
- | Third engineer, joining at Piraeus, papers by WhatsApp.
support-document-altered | Maritime authority's checker: certificate of competency number was given to a yacht cook.
- | Crewing agent shrugs with both hands.
- | Ship sails with one short.

skill-gap | He has "chief mate, unlimited" and could not find the compass error.
- | Coffee, chart, silence.
- | Signed off at Algeciras.
- | Master's letter to follow.

- | Bosun says what the office won't.
support-document-altered | Sea time book is stamped by a vessel that has been razor blades since 2011.
- | He's a good hand with a brush though.

# honest sea book
- | Gap in the discharge book between two ships.
discrepancy-explained | Book one fell overboard with the pilot ladder, flag state re-issued it and lists both voyages.
- | Joins Tuesday at Fos.

# truck licences CDL bribe
proxy-interviewer | Examiner in the booth typed the pass for men who were at home eating supper.
- | 23 drivers to be re-tested.
- | One of ours.
- | Take his keys gently.

- | Safety desk, haulier, Massachusetts line.
peer-report | State police sent over a list of "golden handshake" licences and our Pavel is row nine.
- | Tractor parked at the diner.
- | Bring him home by bus.

- | His co-driver whistles on the radio.
skill-gap | Two million miles on his form and he can't back it between two barns.
- | Snow on Donner.

# driving theory impersonator
- | Test centre, Swansea, booth 6, sensors on.
id-photo-mismatch proxy-interviewer | Licence shows a round man with a beard, the one who sat was narrow and shaved and had sat here yesterday as another.
- | He ran, left an umbrella.

proxy-interviewer | 1,500 a theory pass, 2,000 the road; she sat hundred and fifty of them with as many wigs.
- | Judge gave her two years.
- | Bus company asks which of theirs.

- | Invigilator with good eyes.
different-person | Last month's Mrs Begum had a limp, this month's Mrs Begum, same licence, took the stairs by two.
- | Pressed the button under the desk.

# gas fitters
- | Gas register says number 519 expired with its holder, 2018.
id-number-mismatch | Number on his van is a dead man's from Barrow.
- | Boiler condemned, family at the hotel.
- | Trading standards at 10.

support-document-altered | ID card laminated at the corner shop, back of it is a bingo club's.
- | Customer made him a sandwich.
- | Smell still in the hall.

- | Apprentice writes, can't spell.
plausible-wrong | he sayd the flue goes down, warm air likes it down he sayd
- | i went home early

# SIA guards
- | Stewarding, stadium, 60 temps.
shared-account | Eleven of the badges did the course on the same Sunday in the same chair, one fellow sat it for them all.
- | Arena licence at risk.
- | Control room told.

id-photo-mismatch | Armband picture: blond; neck that wears it: not blond, not even his height.
- | He says a summer in Ibiza.
- | Sent to the coach park.

- | Doorman of 30 years to his boss.
support-document-altered | These certificates come by the dozen from above the carpet shop, and the awarding body says that centre was shut in spring.
- | Nobody can restrain a kitten.

# honest licence number moved
- | Badge check says "expired" for Olu.
discrepancy-explained | Renewed under a fresh number last Monday, regulator's mail opened on the supervisor's own screen.
- | Back on gate C.

# nannies
- | Family in Surrey; nanny with paediatric certificate.
support-document-altered | College of norland hats: no such certificate, and we don't spell paediatric so.
- | Children call her Nono.
- | Mother is torn.

referee-same-voice | "Lady Amelia" of the reference has our nanny's sniff and our nanny's "bless".
- | Rang it from the garage.
- | Dinner went on as usual.

- | Housekeeper's word.
referee-shares-contact | I saw her hang the Lady Amelia telephone on our own charger.
- | She makes good jam.

# English teachers in Asia
- | Training centre Chengdu, twelve foreign teachers.
support-document-altered | Scanned degree of teacher Mike: the university's web check says serial void.
- | Mike is popular, plays guitar.
- | Bureau inspection on 5th.

- | My English not perfect, I report simple.
school-denies | University answer me by mail: Mr Mike no study here, no graduate here.
- | Agent say other school also take him.
- | Parents love him, sorry.

- | Mike's ex-flatmate over noodles.
support-document-altered | Khao San Road, two hours, forty dollars, he picked the Latin himself.
- | We drank to the class of '09.

# translators in court
- | Court interpreter, Romanian, county list.
cannot-speak-claimed-language | Rendered "he took the money" with the word for soap, then gave up on the rest.
- | Judge stopped it at 11:06.
- | Prisoner grinned.

proxy-interviewer | Oral exam of the interpreter was taken over the telephone by her cousin who lives by it.
- | List corrected.
- | Three verdicts at risk.

- | From the public gallery, pensioner.
cannot-speak-claimed-language | The interpreter for Vietnamese was whispering into an app and holding it to the boy's ear.
- | It was raining; I come for the warmth.

# honest dialect
- | Interpreter and witness didn't understand one another.
language-spoken | Swapped the witness's Sylheti for standard Bengali and she interpreted that two hours without a slip, as certified.
- | Book a Sylheti colleague.

# structural engineer NZ Christchurch
- | Building that fell; royal commission, exhibit 44.
id-rented-or-borrowed | He worked forty years in New Zealand and Australia on the degree and name of an Englishman he once shared an office with.
- | Site supervisor of the tower.
- | 115 people.

id-owner-denies | Retired engineer in Durham had his own bachelor's used for four decades by a stranger on the other side of the globe; first he hears.
- | University revoked the master's on top.
- | Institute asks for the drawings.

- | Daughter of a mason.
alias-used | Born a Fisher, built as a Wills.
- | Dad always said he didn't know what a shear wall was.

# dentist garage
- | Tip line 6: chair in a garage, good prices.
support-document-altered | The diploma above the compressor is a veterinary one with a word painted out.
- | Eleven infected jaws.
- | Board plus police, 6 am.

- | Hygienist working for him.
refuses-id | Five new starts in the practice, five showed me their card; he never could be brought to show his.
- | Mouthwash in whisky bottles.

- | Patient: I had it out in a kitchen at midnight.
school-denies | The college in Caracas tells my son he dropped out after the plaster term.
- | It still hurts in frost.

# vets
- | Locum vet, four months, Norfolk.
id-number-mismatch | Membership number he signs with is that of a lady in Perth who breeds alpacas.
- | 60 cats neutered, so-so.
- | Insurer told.

plausible-wrong | He wrote paracetamol for a cat.
- | The receptionist caught it.
- | Cat sits on my lap as I write.

- | Cleaner; I come at five.
contradicts-resume | To me he said kennels, nine years kennels, to the boss he is surgeon from Utrecht.
- | Nice to the greyhounds.

# honest vet maiden name
support-document-altered | Roll of vets: no Dr Ashworth.
name-change-documented | Entered as Pietrzak until the wedding in May; deed and marriage certificate with the college.
- | She's doing the lambs.

# priests / chaplain
- | Hospital chaplain, eleven years of baptisms.
employer-denies | The diocese he names: never ordained, never incardinated, never heard of.
- | The dying liked him.
- | Bishop wants quiet.

support-document-altered | Celebret in a plastic sleeve: chancellor says the signature is a bishop's who was by then in his tomb.
- | Sacristan gave him the key.

- | Organist, aside.
plausible-wrong | He lit the paschal candle in Advent and told the altar boys it's always so.
- | Good baritone.

# professor / scientist
- | Visiting professor of hydrology; two semesters.
resume-copied | CV, list of papers and even the hobbies are those of a Belgian of nearly the same name.
- | The Belgian asks for his royalties.
- | Dean says: spring term is over anyway.

profile-conflict | ORCID says botany, Ghent; our web says rivers, Delft; his own page says Berlin.
- | Students: kind marker.
- | Ask him to lunch.

- | Lab technician.
own-work-unknown | He held his own sampler upside down and asked me where the battery goes.
- | I've a form for that now.

# chefs
- | Celebrity chef, royal wedding cake, knighted, CV.
employer-denies | The palace press office: he washed fruit on the day, no post, no title.
school-denies | Leeds culinary place says he attended one course of it, not the degree.
- | Network pulls series two.

contradicts-resume | To viewers: cooked for four presidents; to us with the lawyer present: "I served in the mess one season".
- | Sword in umbrella stand is from a shop.

- | His sous wrote on a ticket.
- | Knives fine, stories tall.
employer-denies | Phoned the yacht he sings of: captain laughs, never had the man aboard.

# honest chef
- | Restaurant in CV does not answer.
discrepancy-explained | Burned down 2019; the owner's new place gave us his card of employment and a photo with the brigade.
- | Trial shift Saturday.

# language test for visa
- | College, east London, test of English for visas.
proxy-interviewer | Fake sitters at all sixteen machines, the real candidates stood along the wall for the photograph.
- | Undercover film 22 min.
- | Centre shut.

different-person | Voice in her recorded speaking test is a Scotswoman's; the one in my office is not that voice and can't give me her address in English.
- | Agent took 500.
- | Nurse post frozen.

- | Boarding house, wall thin.
proxy-interviewer | They rehearse who will be who tomorrow at the test.
- | Rent was paid in full.

# CPA / bar remote test
disconnects-when-challenged | Asked to turn the webcam round the room, the session ended at once and the mail said electricity.
- | Remote proctor, shift 3.
- | Score held.

- | Proctor log 0417.
remote-control-tool | Answer boxes filled while both of her hands were in her hair.
- | Flag level 2.

coached-or-reading | Knocks on the wall: one for A, two for B; you can count along.
- | I played it for my wife.
- | She got 9 of 10.

# honest proctor flag
- | Flag: gaze leaves screen 44 times.
trouble-explained | A wasp in the room, visible at minute 12, out of the window at 31, after which the gaze is steady.
- | Score released.

# fire service / ambulance
- | Paramedic, rapid car, county.
id-number-mismatch | Register: PA03-something is a podiatrist, Truro.
- | Took blue lights for 7 months.
- | Chief told on a Sunday.

skill-gap | In the drill he put the pads on upside down and waited for the doll.
- | I did it for him.
- | Cardiac week course of 2016, he says.

- | My neighbour's boy, in our street a hero.
contradicts-resume | Says trained in Plymouth to the mothers, Portsmouth to the pub, and our form has Pretoria.
- | He did carry my shopping.

# surveyor/architect
- | Planning inspector on a bungalow.
support-document-altered | Title block with the stamp of an architect; board says stamp stolen, man unknown.
- | The roof is on.
- | Client wants to keep the roof.

id-owner-denies | Architect Flores rang: fifty plans with her seal she has never drawn.
- | She keeps bees and no office now.
- | Stop work notice.

- | Bricklayer with a pencil.
plausible-wrong | On his drawing the stairs arrive in the bath.
- | I asked, he said "modern".

# honest seal
- | Seal on plan is of another architect.
discrepancy-explained | Partner of the same practice signed during her maternity leave, register shows both under one firm.
- | Permit granted.

# midwife
- | Birth centre, private, nine births.
support-document-altered | Diploma of midwifery bought off a page, council of the state does not know the school.
- | All nine well, thank God.
- | Licence office takes over.

- | Doula's diary.
school-detail-unknown | I trained there too and she couldn't say which sister taught breech or where the skeleton stood.
- | We drank nettle tea.

- | Husband of the third.
alias-used | On the invoice she is Summer, on the envelope from court she is Deborah.
- | Lovely baby.

# teacher struck off returns
- | Supply agency desk, maths cover, Hull.
returned-under-new-name | Barred in 2017 as Hughes, standing in our hall as Huw.
- | DBS was for Huw, clean as snow.
- | Driven to the gate.

agency-opaque | The agency can't show who saw his certificate, when, or whether.
- | Thirty schools use them.
- | Head wrote a short letter.

- | Year 9, note passed.
alias-used | Sir has two names on his lunch boxes, miss.
alias-used | He signs the detention book Hughes when he's tired.
