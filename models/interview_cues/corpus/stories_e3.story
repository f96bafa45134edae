# Third series: memos and letters, longer sentences, many countries; second-language writers.

- | I am head of a small bindery in Bergamo and this is my first hire from afar, so forgive the length.
long-latency-answers | At every question she was silent, counted perhaps to five, and then came a whole beautiful paragraph.
trouble-explained | After the call I understand: her headphones were translating for her with delay, and when we changed to French there was no pause any more.
language-spoken | Her French is that of Dakar, quick and funny, my wife who is from Lyon could hardly follow.
- | She arrives on the train of the ninth and will sleep at the nuns'.

- | Dear colleagues of the night shift, some of you asked about Tenzin.
- | He has one name only. That is usual where his parents come from, and the payroll has put a dash.
id-data-mismatch | His travel document gives the first of January as birthday and the clinic's sheet the nineteenth of August.
discrepancy-explained | The camp wrote 1 January for everybody; his late mother's affidavit has the real day and the migration office accepts it.
- | Please stop the jokes about the two birthdays, except the cake.

- | Memo to file, harbour office.
alias-used | The seaman's book says Jón Ólafsson and his certificate of competency John Magnusson.
name-change-documented | Icelandic patronymic against the Canadian surname of his grandparents, both shown in one decree from Winnipeg.
employer-confirmed | Crewing agent in Reykjavík, found through the port's own list, read me his last five sign-ons.
- | Cleared for pilot boat.

- | We do casting for a puppet theatre, so half of our people have two names.
alias-used | "Mirabelle Fox" on the application, something quite other on the tax card.
name-change-documented | Stage name entered in her passport under the line for it, as German passports have.
- | She can throw her voice into a suitcase.
met-in-person | Sat opposite her for an hour, the suitcase told me to pay better.

- | Report of the suspicious one in the team, i.e. me.
hosting-address-noted | His test upload came from a server farm in Falkenstein.
- | I wrote a nasty little note in the tracker.
network-explained | Two days later: the address is the exit of our own client's VDI where he is currently placed, their admin confirmed with a stamp of the hour.
- | I took the note out again and bought him an ice-cream.

- | Sacristan wanted, 60 percent, living-in.
employer-detail-unknown | Could not say who his superior was in the last post.
discrepancy-explained | He lived four years with the Carthusians where nobody talks; the prior sent a handwritten page that he had kept the boiler and the bees.
- | Bees would be welcome.

- | Message of our agency in Cluj, I leave the English as it is.
- | "Candidate is very serious person, have worked with us two seasons in asparagus."
shared-contact | "On form he puts telephone of the neighbour, also the neighbour puts same telephone for his own form."
sharing-explained | "In village is one telephone with good signal, at the neighbour window, I was there personally and I saw both mans."
met-in-person | "We drunk coffee and I have seen the hands, it is hands who works."

- | From the occupational therapist, with permission.
- | She has a tremor and holds on to the mouse with both hands; the cursor dances.
remote-control-tool | Help desk saw the pointer moving in jerks while nobody seemed to be touching it.
tool-agreed | Eye-tracking bar, prescribed, bought by us, order 7719; the jerks are her blinks.
- | Could somebody tell the help desk nicely.

- | Postmaster of the island here, you asked.
address-confirmed | Yes, she lives at Number 3, Pier Road; I have delivered there since she was born.
- | All parcels stop with me because the lane is too narrow for vans.
equipment-received-in-person | Your box she fetched herself on Tuesday; I looked at her card as your form demanded, feeling foolish.

- | Chef de brigade, Lyon.
several-jobs | He also cooks at a school at noon, I saw the apron.
tool-agreed | Declared in his contract, article 9, eight hours a week, and we signed it ourselves.
- | His sauces do not suffer.

- | I do hiring for a crane firm in Riga and my English is of the crane.
place-conflict | First he says Daugavpils is his home, after he says Liepāja.
discrepancy-explained | Is worker of two weeks on and two weeks off: mother's house one side, rented bed other side, two papers seen, all good.
- | Starts with the small tower crane.

- | Returning mother, eight years out, wanted back into seismology.
skill-gap | On the live exercise she was lost with a tool that her CV calls daily bread.
discrepancy-explained | The vendor had redone the whole interface in 2021; on the old version in the cellar she was quicker than Ferran.
own-work-explained | And then she took apart her own doctoral picking routine on paper and told us where it fails.
- | We give her three months and a course.

- | Note from the veterans' liaison, transcribed.
employer-untraceable | Six years with a unit that doesn't appear in any public list.
employer-confirmed | Records office in St Louis verified dates and rank, nothing more is allowed out.
- | He looked me in the eye and said he'd like to fix lifts.

- | Night porter, hotel of 18 rooms.
hours-refused | Never reachable between nine and three, which is when we call people.
discrepancy-explained | Dialysis, three days a week, the clinic gave a card with the times.
- | Nights suit him, he says. Us too.

- | Our HR in Tbilisi to our HR in Hamburg.
cannot-speak-claimed-language | She wrote "Megrelian, native", and Dato, who comes from Zugdidi, got only two sentences out of her.
discrepancy-explained | Dato says now it was Svan that he spoke, he had mixed up the towns; with his aunt she gossiped for half an hour.
- | Let's not have Dato test anybody any more.

- | Hospital pharmacy, Kumasi placement programme.
support-document-altered | Pharmacy council's website returns nothing for the licence printed on his certificate.
discrepancy-explained | Council had moved to new numbers; they mailed the concordance and his is in row 212.
id-verified-in-person | Notary at the consulate compared passport, thumb and man.
- | Start in the compounding room.

- | Panel member's diary.
- | He rocked in the chair and looked at the ceiling the whole hour, autism, had told the disability officer.
scripted-identical-answers | He used the same sentence about "clean seams" three times.
own-work-explained | When I handed him the torn sail he forgot all of us and explained each stitch of his repair method.
- | I have never seen a man so happy with a sail.

- | From the union rep, Turin.
payee-churn | Why does the office frown? She has changed the account two times since May.
discrepancy-explained | A violent husband had power over the first, the second was a mistake by the branch; the anti-violence centre stands behind it in writing.
payee-confirmed | The account now is hers alone, bank stamp of the 14th.
- | Treat as confidential.

- | Small airline, dispatcher vacancy, Windhoek.
event-false | She excused her delay with a storm; the weather record for town is bone dry.
discrepancy-explained | Storm was at her farm, 90 km off, our own pilot had diverted around it.
- | Approved for sim session.

- | In Osaka we are careful people, so I list.
id-data-mismatch | Residence card in year Reiwa 3, résumé says 2019 for the same event.
discrepancy-explained | It was a renewal in Reiwa 3, first issue Heisei 31 = 2019; the stamp of the first is on the reverse.
name-change-documented | Katakana order and passport order are opposite, ward office slip ties them.
- | Polite, brought sweets.

- | A recruiter with a cold writes.
camera-off-refusal | She'd simply not put her camera on, ducked the topic, no excuse given.
- | Marked amber and went to bed.
camera-off-explained | Her college mentor phoned next morning: seizures from flicker, she finds it hard to tell strangers; we did it on the phone and in the lobby instead.
met-in-person | In the lobby with her mentor and a very calm dog.

- | Translation bureau, Tel Aviv, three of us and a fridge.
hours-refused | No answer from Friday noon until Saturday night, ever.
discrepancy-explained | Sabbath, of course; Shira facepalmed.
- | The sample translation: excellent, one comma.
language-spoken | Yiddish with my grandmother, Aramaic with nobody because nobody here can.

- | Kiln operator, Stoke.
- | Weak thing, I couldn't close it.
employer-detail-unknown | Claimed five years at the pottery but couldn't place the canteen or the gate.
- | Says he always came through the back with the clay lorry. Possible.
employer-confirmed | Pottery's wages clerk has him down for all five years.

- | Locksmith school, Brno, intake of September.
photo-found-elsewhere | Secretary found the application picture on a wedding page under another surname.
discrepancy-explained | His cousin's wedding, caption mixed up two guests, photographer corrected it the same evening.
- | Practical test: opened the wrong door brilliantly.

- | Community radio, Cape Breton.
cannot-answer-local | Ask him the way to the co-op and he hasn't a notion.
discrepancy-explained | Blind since birth and goes everywhere by bus number, rhymed off each stop to prove it.
local-knowledge-shown | Knew which bus driver sings and on which bend.
- | Sound editing: superb.

- | The landlord of our trainee rang me about a parcel.
pickup-by-other | Neighbour from the third floor signed for the screens.
sharing-explained | Trainee had left a note on the door allowing it as our carrier offers; neighbour handed it over in front of the landlord.
- | All three of them are now friends.

- | Pathologist's secretary, Lund.
background-call-center | One heard plenty of others in the room, some of them selling themselves in English.
trouble-explained | Job fair hall, she'd ducked behind the coffee stand, organiser's wristband and all.
- | Second talk from her kitchen, only a budgie.

- | Sailmaker's widow hiring for the loft, plain words.
- | Lad's got a tag on his ankle and told me why before I asked.
hours-refused | Won't stay a minute past six, nor come before eight.
discrepancy-explained | Curfew. His officer gave me the sheet.
- | He can start, and he can sweep first like we all did.

- | School caretaker, canton Jura, protocol of the commission.
refuses-id | Didn't bring a card to two appointments and would not say why.
- | The commission was divided.
discrepancy-explained | Stateless; the recognition came on the 12th and with it the first paper of his life.
id-shown-and-matched | He laid it on the table himself, photograph and man agree.

- | Studio manager, dubbing.
voice-changed | I swear four different people picked up that phone during one audition.
own-work-explained | All four are hers: she did the old sailor, the child and the two aunts again across my desk.
- | Contract for the whole season.

- | Cattle auction, remote clerk.
trouble-explained | The sound went every time the neighbour's electric fence ticked, you could set a watch by it.
- | We laughed and used the landline.
met-in-person | Saw her Monday at the ring in wellingtons.

- | Refugee programme of the city, teacher assistant.
school-denies | Faculty in Aleppo answered that no file exists under this number.
- | Two colleagues wanted to stop there.
school-confirmed | Archive burned in 2013; the ministry's duplicate ledger in Damascus has her, page photographed by the consul.
- | She taught fractions to our hardest class with a pomegranate.

- | Ship chandler, Piraeus.
place-vague | "I live at sea." This was the whole answer.
address-confirmed | Liveaboard; the marina gave berth number and five years of fees.
- | Ropes he knows.
