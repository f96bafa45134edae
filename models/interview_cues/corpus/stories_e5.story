# Fifth series: hiring managers and panels, care, schools, trades; chatty, quoted; open ends and untrue ends among them.

- | Baker's craft, Graz, trial night.
overqualified-lowball | Doctor of chemistry who asks for apprentice pay, and not one word about more.
discrepancy-explained | She inherits the shop next door and needs the journeyman's letter first, guild confirmed her enrolment.
- | Her sourdough sulks less than mine.

- | "Panel B here, Cardiff, the harpist."
cannot-speak-claimed-language | "Put down fluent Welsh and answered Gwenllian in English each time."
discrepancy-explained | "Patagonian Welsh! Gwenllian spoke too northern; on the second go they nattered about sheep."
- | "She's in."

- | Primary school 14, Wrocław, vacancy for after-hours care.
alias-used | Certificate of good conduct carries the name Teresa Maria od Dzieciątka.
name-change-documented | That was her name in the convent, the dispensation from Rome and the civil card lie side by side.
- | The children call her Pani Terenia.

- | Roofing, Halifax. I write like I talk.
- | Fella's face don't move on the left, stroke, that's all that is.
contradicts-resume | Said he'd done slate for Morrow's, paper says shingle only.
discrepancy-explained | Morrow's did a slate church once, three months, his name's on the plaque, I went up and read it.
- | Starts when the ice is off.

- | Kindergarten cook, Tampere.
employer-denies | The canteen she listed says nobody called Amira ever peeled for them.
- | She went white and said she would bring something.
employer-confirmed | Pay slips were under Aamirah with two a's; canteen's accountant found her after that, four winters.
- | Trial lunch: fish soup.

- | Optometry chain, area manager.
- | Left open, as we can't do more.
school-detail-unknown | Couldn't say on which street the college stood or who taught refraction.
- | Distance learner, he says, went there for exams only.
school-confirmed | The college confirms the award and the distance track.

- | Goldsmith, Pforzheim, own workshop.
portfolio-copied | The ring on page two is the ring from another colleague's site, same scratch.
discrepancy-explained | She made it there as an employee; the colleague himself says "yes, Fatou's ring, I only sold it".
own-work-explained | Drew the hinge again in wax for me in ten minutes.
- | Bench by the window is hers.

- | Zoo, aquatics.
background-call-center | Kept hearing heaps of people chatting round him, phones going off too.
trouble-explained | Parrot house. He held the phone up to the cage. I am still laughing.
- | Wants the penguins.

- | Bus company HR, Leicester.
id-photo-mismatch | Bearded giant on the card, clean little gentleman on the bench.
discrepancy-explained | Shaved for surgery and lost thirty kilos; consultant's letter and his wife's album.
id-shown-and-matched | Mole, ear and signature are all the same as on the card.
- | Theory test Thursday.

- | Piano tuner for the conservatory.
scripted-identical-answers | Gave us the very same three sentences for strengths, for weaknesses and for the salary.
- | I underlined it.
discrepancy-explained | He has aphasia since 2020 and keeps learned sentences for meetings, his therapist wrote; with the hammer in hand he needs none.
- | The Bösendorfer is happy.

- | Hairdresser's, Split, my sister's place.
address-change | New address every second week on her sheet.
discrepancy-explained | Season rooms, owners throw tenants out in July for tourists; three rental slips with stamps.
- | She does a fade like nobody.

- | Prison library, of all places, so we know about gaps.
- | Applicant did nine years upstairs.
refuses-background-check | Would not sign for the check at first.
discrepancy-explained | Wanted to tell us himself beforehand, told us, and signed straight after.
- | Knows where every book is.

- | Wind turbine technician, Esbjerg.
interest-unknown | Lists free diving and had no idea about equalising.
- | Shrugged, said his girlfriend wrote that part.
- | Left standing as a small question mark.
met-in-person | Climbed the training tower with me on the 6th.

- | Debt advice centre, Malmö.
several-jobs | I found him at the till of a petrol station at midnight.
tool-agreed | It's in his file, ten hours weekly, allowed by us in January.
- | He gave me a free coffee.

- | Vet practice, Kaikōura.
trouble-explained | Quake knocked out the exchange, hence her dropping off in mid-sentence; the whole coast was gone for an hour.
- | She called from the marae afterwards with kids on both knees.
local-knowledge-shown | Told me where the road still isn't open and who feeds the workers there.

- | Notary's office, third clerk.
id-data-mismatch | Her card gives Ulm, the lease gives Neu-Ulm.
discrepancy-explained | River's in between, she moved across it in June; the town hall sticker is on the card's back.
- | Handwriting like print.

- | Untrue in the end, from a dialysis ward.
- | She told us that the nursing board was slow because of a strike.
- | There had indeed been a strike.
support-document-altered | Board now writes: that registration was never issued by them, and the seal is an old one.
- | Ward sister in tears, she'd liked her.

- | Untrue in the end, from a ferry line.
timezone-mismatch | It was pitch dark at his place at one in the afternoon.
- | "Engine room of my uncle's boat," said he.
screen-share-leak | Then his share showed a weather widget for a city six thousand miles off and another man's inbox.
- | Crew office told, slot given to the next.

- | Untrue in the end, from a law firm's night typing pool.
voice-changed | On Monday she rasped, on Wednesday she was a soprano.
- | A cold, we were told.
proxy-interviewer | The soprano admitted that a friend had done Monday for her, for sixty pounds.
- | Shame, the soprano types well.

- | Funeral home, Ghent.
- | Applicant can't bear video since his father's funeral was filmed; fine by us.
camera-off-explained | Said it plainly in the first mail and offered to drive over instead.
met-in-person | Drove over, black suit, brought his licence and his own gloves.
- | Born to it.

- | Football academy, Accra to Odense, physio.
id-data-mismatch | Two dates of birth, one year between.
discrepancy-explained | Hospital card versus late registration; court declaration of 2011 settles it and the federation has it on file.
school-confirmed | The university at Kumasi answered in two days, first class.
- | Knows knees.

- | Mosque's neighbour, we sell carpets.
- | Closed on Friday between one and two for him, what of it.
shared-contact | All four cousins wrote the same phone.
sharing-explained | It's the shop of their aunt who passes on messages, she came in with all four by the ear.
- | Took two of the four.

- | Chief of a small brass foundry.
employer-address-empty | Where his last firm should be, there is a hole with a fence.
employer-confirmed | Fire in 2021, the paper had it; the guild's pension fund has his contributions till the day.
- | He still has the smell of it in his coat, he says.

- | Speech-to-text operator wanted. Irony noted.
coached-or-reading | You could see lines of text mirrored in her glasses as she spoke.
tool-agreed | Captions; we asked her to turn the screen and it was our own words, a second late.
- | 98.7 percent in the test.

- | Kitchen fitter, Antwerp, on the phone with his foreman.
referee-same-voice | The foreman sounds just like the applicant.
sharing-explained | Twin brothers, firm's in the register with both, and they came in together to annoy me.
- | I asked the client for a second opinion, who praised both.

- | Translator in residence.
profile-conflict | Her page says Beirut, paper says Marseille, same years.
discrepancy-explained | Publisher in one, flat in the other; contract, lease and the publisher's accountant all agree.
language-spoken | Arabic with the doorman, French with us, Armenian with the dog.
- | Room with the sea.

- | Mountain rescue dispatcher.
hours-refused | Never answers before noon.
- | Nightly bread round, so he says. The baker's shut on the day I tried.
- | Not enough to hold against him.

- | Museum guard, night.
same-photo-as-other | Two applications from the same face, one Benedikt, one Bernhard.
- | Half the office thought: fraud!
sharing-explained | Triplets, as it happens; the third came to fetch the other two.
- | One doesn't like the mummies.

- | Assisted living, Duluth.
name-mismatch-on-call | "Mrs. Ostrowski's iPad" is what the participant list had.
sharing-explained | He's her evening carer and asked for leave to use it, she leaned in and told us to hire him.
- | So we did as Mrs. Ostrowski said.

- | Saddlery, Jerez.
cannot-answer-local | Couldn't tell me what one sees from the station.
discrepancy-explained | He lives in the monastery outside and goes to town by donkey cart, prior's word and a photo of the cart.
- | Best stitches of the year.

- | Chess club hires a treasurer.
payee-churn | Wanted the small fee on one account, then another, then cash.
- | Treasurer of all people.
discrepancy-explained | His bank was wound up by the regulator that month, notice in the gazette with his branch.
payee-confirmed | Final account: his name, his address, bank's own letter.

- | Ski lift, seasonal.
work-permit-refuted | Migration agency: that permit is not in our register.
discrepancy-explained | The agency had filed it under first name; corrected letter came with an apology.
- | He can weld in the wind.

- | Florist's, Aalsmeer.
refuses-id | Not willing to hold her card up on screen, said no and no again.
discrepancy-explained | Privacy authority's own leaflet advises so; she came by bike with the original instead.
id-verified-in-person | Compared at the counter between the tulips.
- | Started same day.
