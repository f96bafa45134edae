# Said from its side: the same deceits in asides, proverbs, minutes and voice notes
# two referees one cough
- | Charity shop manager, two calls, both before noon.
referee-same-voice | Second referee had the first one's parrot shouting "Trevor" behind him.
- | Applicant is called Trevor.
- | I own a parrot, I know parrots.

referee-same-voice | "My colleague will tell you," he said, put the phone down, lifted it, and told me.
- | Long cord, old phone.
- | Hospice board meets Monday.

- | Volunteer driver's log.
referee-shares-contact | Took the reference form to the referee's address and our applicant opened in slippers.
- | 11 miles.

# wages and cousins
- | Olive estate, harvest list.
crypto-or-third-party-payment | Forty pickers, one IBAN, and that's the van driver's.
- | Oil is good this year.
- | Labour inspector wears city shoes.

- | Bank counter, village.
crypto-or-third-party-payment | Every 27th he comes with the passbook for the others, they wait outside like geese.
- | I count, I keep quiet, till today.

- | Priest to labour office.
id-rented-or-borrowed | Six of them share the one residence paper of Mamadou, like a Sunday suit.
- | Names told outside of confession.

# token by courier
- | Facilities, mail-room sheet 40.
shared-account | The new analyst's login fob went in a padded bag to an address in Lahore, sender himself.
- | 31 pounds for postage.
signins-apart | He sat in Reading that week and his session in Lahore.

- | Analyst's aunt at a wedding.
shared-account | "Our boy over there does the figures, this one does the meetings."
- | Dance was lovely.
- | I'm the firm's caterer.

- | Shift-change at the security desk.
shared-account | His profile types with two fingers till four and with ten after.
- | Put as remark.

# honest token
shared-account | Fob posted abroad.
tool-agreed | Sent by us to his hotel in Porto after the old one failed, ticket 771, courier booked by IT.
- | He signed.

# hall impostor
- | Licence exam, beauticians, Manila to Milan.
proxy-interviewer | At the desk of number 31 sat somebody who'd sat at 8 on Saturday, with other lashes.
- | Lashes in the bin as exhibit.

- | Hairdresser in the next chair.
proxy-interviewer | My boss's niece has never held scissors, a girl from the coast did her practical for 200.
- | Perm came out nice.

id-photo-mismatch | Chairwoman: "The card shows a dimple. Please smile again." No dimple, on neither cheek.
- | Minute 4.
- | Fan on full.

# stolen CV
- | Head of marketing, shortlist 2.
resume-copied | Panel member read on, went red and said: that's my own life, up to the sabbatical in Peru.
- | Meeting adjourned.

- | Executive search, Milan.
resume-copied | Every post on her sheet was held by a lady in Turin, in that order, who still holds the last.
- | The lady would like a coffee with her.

- | Night porter with a hobby.
resume-copied | I put his letter into the search box; it's a dead man's obituary with the verbs turned to I.
- | Flowers were mentioned.

# honest same career
same-resume-as-other | Two sheets with the same six employers.
sharing-explained | Twins, joined each firm together since the apprenticeship, guild book shows both.
- | Hired one, other has his own shop.

# degree with the ink
- | Provincial library, deputy.
support-document-altered | Held to the window: watermark of a supermarket's printer paper under the coat of arms.
- | The university laughed by return of post.
- | Rain.

- | Bookbinder, asked as expert.
support-document-altered | Vellum it isn't; seal is a jam lid pressed in candle wax, and the rector named was never rector.
- | My fee is 60.

school-denies | "In which of our ledgers shall we look for her? We've looked in all."
- | Signed, sub-archivist.
- | Coimbra, in a hot week.

# honest ledger
school-denies | Ledger has no such girl.
discrepancy-explained | Archivist wrote again: she had been entered among the boys since her name is Andrea; it's all there.
- | Post given.

# mill teacher
- | Council of teachers, hearing 6.
school-not-found | Its "campus" on the map is a roundabout, its register entry there is none.
- | He wore a hood with tassel.
- | Adjourned for tassel.

school-not-found | I asked nine embassies which land the college was in, nine polite noes.
- | Filing is a joy.

- | His pupils made a song.
- | "Doctor Dough, paid by post".
plausible-wrong | To them he explained that the moon's cold since it shines at night, in earnest.

# impostor doc in war hospital
- | Field hospital, volunteers' tent.
skill-gap | Surgeon from Lausanne, said the armband; tied a knot like a shoelace, and only the one.
- | Sent to the kitchen. Good with onions.

- | Anaesthetist, diary.
employer-denies | Satellite phone to Lausanne: "he was in our garden team, two springs."
- | Stars very clear.

alias-used | Four tents, four names, one red beard.
- | Convoy leaves at dawn.

# honest volunteer
employer-denies | Lausanne had no doctor of this name.
discrepancy-explained | The other hospital in Lausanne has; the two switchboards are taken for one another daily.
employer-confirmed | Its chief surgeon came to the phone: "six years, lend him to nobody."

# overseas call
- | Interview for night auditor, hotel chain.
coached-or-reading | He answered my question to the man next to him, and that man's answer to me.
- | Toner is out.

- | Hiring chat.
ai-assistant-use | his spectacles scrolled. i mean it. blue lines going up in the glass
- | thumbs down from me
- | same

long-latency-answers | I could have boiled an egg before each reply, and each came shelled and salted.
- | Front office wants him for his voice.
- | Eggs are my humour.

# remote worker meet
- | We're a carpentry firm with one website man.
avoids-in-person | Four Christmas dinners, four times the flu on the very eve, he had it in June too for the picnic.
- | Website works.

- | Bookkeeper there.
crypto-or-third-party-payment | Bills are from him, but money goes to a Mister Pak he calls "my wallet friend".
- | Asked for paper.

- | Boss's mother.
cannot-answer-local | He said he's from our valley and didn't know what's on the hill. Everyone knows what's on the hill.
- | Goat, it's a goat of iron.

# honest absent
avoids-in-person | Never came to any dinner.
camera-off-explained | Told me from the start about the face after the burn, gave the doctor's letter, and we speak by phone.
- | Fine with us.

# staffing agent
- | Nurses by the dozen, agency from the ring road.
agency-opaque | Asked who checks their papers; the agent pointed at his own nose.
- | Nose was red.
- | Contract unsigned.

agency-opaque | "Files are in the cloud." Which? "The cloud." Nobody there could bring up a single check.
- | Procurement, room 2.

- | Their driver, chatting.
pickup-by-other | I fetch the uniforms and badges for girls I've never seen, and the badges go to the office drawer.
- | Two euros for parking.

# five stand-ups
- | Daily, nine sharp.
several-jobs | His mic opened at the wrong moment: "no blockers on the airline side", and we sell glue.
- | Nobody laughed, then all.

- | Barista of the co-working loft.
several-jobs | Gentleman has four headsets in a row like sausages and a name for each boss on the tape.
- | Flat white.

persona-collision | Thanked me as Sabine. Sabine's his lead at the other place, as we know now.
- | I'm Olaf.

# honest co-job
several-jobs | Heard him in another firm's daily.
discrepancy-explained | Seconded to the client three mornings a week, statement of work 14, both leads know.
- | Glue sells.

# new start after dismissal
- | Home for the elderly, Graz.
returned-under-new-name | Frau Lang of last winter's missing rings has come back as Frau Kurz.
- | She forgot that old people remember.

internal-record | Page 3 of our black notebook: that very birthmark, that very handwriting, 2021, rings.
- | Director's told.

- | Resident, 94.
- | I know her steps, dear.
peer-report | The home in Leoben telephoned to warn us of the new one: theirs missed brooches.

# honest namesake
- | Same name as in the black notebook.
discrepancy-explained | Another person: born ten years later, other town; notebook's lady is in her grave, register seen.
background-check-clear | Record certificate empty, sealed last Tuesday.

# badge room
- | Port authority, harbour cards.
test-substituted | Left index of crane man Duarte belongs to his compadre, who came in for him with a cold.
- | Machine noticed in week six.

- | Radiographer.
test-substituted | Chest film of the applicant is of a lady with three births.
- | Applicant's a diver with a beard.

- | Union of dockers.
id-number-mismatch | Pension number he's paid under is of a man who drowned in '99.
- | Crane waits for wind.

# honest badge
test-substituted | Fingerprint not his in the system.
trouble-explained | Clerk had swapped two envelopes; both men printed afresh before us, each is himself.
- | Cards out.

# small print end
- | Foundation, grant officer.
employer-young | Institute of thirty years' standing; its domain was bought in August, and so was the stamp.
- | I water the ficus.

employer-site-copied | The About page still calls itself by the name of a Belgian clinic in the fourth paragraph.
- | Clinic told.

- | Driver sent to look.
employer-address-empty | There's a fence, a dog, and behind both nothing.
- | Dog's friendly.

# honest institute
employer-young | Domain is two months old.
discrepancy-explained | Renamed by law in July, old domain forwards there, gazette page enclosed.
- | Grant goes out.
