# Whole small cases: everyday witnesses and offices far from software; every fourth is honest.

- | School secretary, who got a wrong number eleven times.
phone-other-name | People ring me and ask for "Brayden the developer"; this has been the attendance line since 1994.
- | I now say he is at recess.
contact-self-supplied | One caller said it's the sole number Brayden offers for his boss, too.
- | Recess is long.

- | Wife of a laptop host, divorce filing, paragraphs 14 to 18.
- | He said it was a hobby.
signins-apart | He'd leave the machines on in our utility room in Erie and men in China would be at work on them by supper.
requests-laptop-reship | I was to drive the spare ones to a freight office, destination Yanji.
- | I want the car and the utility room.

- | Librarian at the patent office's contractor.
- | I only wished to show him the index.
plausible-wrong | He told me with such ease that patents last "until updated".
coached-or-reading | Little taps, like a ring on a tabletop, came before each of his answers: one for yes, two for no, as I worked out by the end.
- | The index remains unshown.

# honest
- | Pharmacy chain's app man was said to have two heads on his badge.
different-person | The badge shows a round man; the one on the call is thin.
discrepancy-explained id-verified-in-person | Stomach operation in between; HR in Leicester had him in with his passport and took a new picture.
- | He keeps the old trousers.

- | Hospice volunteer, speaking of the man in bed 4.
id-owner-denies | He's been dying since August and got a letter that he'd been promoted to site reliability engineer in October.
- | He found it very funny.
id-number-mismatch | His daughter asked the tax people: his number has been earning in Colorado all through the chemo.
- | I was told to write this down.

- | Watchman at self-storage, nights.
- | Unit 66 has its own extension cord, which isn't allowed.
keep-awake-tool | In it mice lie on little rockers, like babies.
remote-control-tool | And the lit ones among the screens, I stood there ten minutes, type letters all alone.
- | I reported the cord.

- | Parish council's grant consultant.
- | We had 4,000 for a web man.
overqualified-lowball | Applicant was "ex-principal" of a big search firm and thought 4,000 a year splendid.
avoids-in-person | I said come by for tea, then for cake, then we'd come to him with the cake. He is always out.
- | We ate the cake.

# honest
- | Lighthouse trust, remote archivist with a jumpy pointer.
remote-control-tool | Her cursor wandered off mid-sentence.
trouble-explained | Cat on the second trackpad. We saw the cat. We saw it do it again.
- | The cat's called Fresnel.

- | Vet's receptionist, side gig as "reference".
- | They pay fifteen a call.
referee-same-voice | I've been the team lead for Bill, and for Jason, and also Jason's manager from "the other firm" on the same afternoon.
- | You change your glasses, it helps.
proxy-interviewer | They asked whether I'd sit the next Bill's job talk for him too, eighty dollars.
- | I said I've a budgie at 4.

- | Elevator inspector with an eye.
- | 3rd floor landing, Suite 310 per door plate "Axiom Cloud Labs".
employer-address-empty | Behind the plate: lift motor, broom, me.
employer-young | Plate's screws were brand new, packing slip still on the floor from last Wednesday.
- | Lift passes.

- | Personal banker, rural branch, phone note for compliance.
- | Client Mrs. V., 77, sweet.
crypto-or-third-party-payment | She lets "a good boy named Han" have his pay sent to her and she buys him Apple cards.
- | Told her gently.
payee-churn | He has now asked her for a second account, and a third at the credit union, as the first is "tired".

# honest
- | Bike-share maintenance planner, two interviews.
place-conflict | Résumé: Utrecht. Mail signature: Antwerp.
discrepancy-explained | Border town with a foot in each; registry extract and his kid's school bill agree on Baarle.
- | The border's in his kitchen.

- | Dog-show secretary, who hired a coder for the catalogue.
- | 400 spaniels to enter.
background-call-center | He sounded to be in a kennel himself, but of men, each pitching.
evades-personal-questions | Does he own a dog? "I own responsibility."
- | Best in show: Mabel.

- | Caterer's van driver, a witness by accident.
- | I deliver 30 lunches a day to a two-bedroom flat by the river.
shared-account | The lads swap chairs by the hour, and the chair has the name: if you sit there you're "Robert".
- | Robert likes no onions.
proxy-interviewer | One does nothing but the talking to bosses, he has the good jacket.

- | A municipal swimming pool's IT is one woman: Bo.
- | I got a freelance PHP guy.
shared-contact | The mobile on his form was on two others' from the same week.
same-resume-as-other | So was the bit on "passion for pools", which I'd thought he wrote for us.
- | Lane 4 closed.

# honest
shared-contact | Choir's webmaster candidate shared a phone with another candidate.
shared-contact | Both wrote 555-0161.
sharing-explained | A couple; she came to rehearsal and he to the pub after, and both have the marriage book.
met-in-person | We sang with them.
- | Altos needed anyway.

- | Prison chaplain's typed recollection, with permission.
- | He wanted to tell somebody.
id-rented-or-borrowed | He had let out his identity "like a coat", he said, and when it came back there were eleven jobs in its pockets.
test-substituted | He'd also given his urine for one man's post and his thumbs for another's.
- | I said there are worse sins.

- | Model-railway magazine seeks layout tool developer.
- | We'd a shortlist of one.
synthetic-voice | The one spoke like a platform announcement, which charmed us at first.
deepfake-artifacts | Then he put on his cap and it sank into his forehead.
- | Shortlist of nil.

- | Debt collector, of all people.
- | I collect for a furniture store.
id-owner-denies | My debtor, a welder, owes taxes on a fat coder's pay that he's never seen, and I believe him, I saw the sofa.
- | I let the sofa go.

# honest
- | Seed bank, Svalbard's office in Ås, junior.
camera-off-refusal | Would not have the camera, full stop, no word on why.
camera-off-explained | A word came by mail: she's under a protection order, the police liaison vouched, and we met in a room without windows.
- | Knows her barley.

- | Notes by the translator of a Chinese-language news desk.
- | Source runs a guest house in Dandong.
shared-account | "Upstairs are twenty students from over the river; each has three American names to be before lunch."
kvm-hardware | "They steer computers in people's cellars over there through small boxes, the picture comes late but it comes."
- | "They never go out. They love my noodles."

- | Furniture-maker's CAD contractor, the widow who inherited it speaks.
- | My husband hired on trust.
contradicts-resume | The boy's paper says he ran a joinery; asked what a dovetail is he said a bird.
prepayment-demanded | He'd like his winter paid now, in autumn.
- | I'm selling the bandsaw, too.

- | Stadium Wi-Fi contractor, half-time notes.
- | 1-0, by the way.
many-countries | Over the first half the new admin logged in from Cambodia, Nigeria and "Ohio".
second-remote-tool | On his PC I counted Chrome Remote, RustDesk and AweSun.
- | 2-1, we lost.

# honest
- | Salt works; payroll complains about the new chemist's new bank.
payee-churn | Second bank for her wages inside a month.
payee-confirmed discrepancy-explained | First one went bust, it was on the news; her new account is in her name, card and letter shown.
- | Salt's up.

- | Book-club friend of a recruiter. She told it over wine; both signed.
- | "He was gorgeous, that was the first sign," she said, which isn't one.
photo-found-elsewhere | "He's on page one if you search for 'handsome accountant'."
profile-conflict | "And on his own page he's an accountant. To me he was a kernel hacker."
- | We read Middlemarch next.

- | Beekeeper's cooperative, honey tracing app.
- | One coder, hired by chat.
requests-laptop-reship | Our tablet should go not to him but to "respected Auntie" in another state, who'd pass it on.
event-false | Late with the build as the governor had "closed the internet for bees day". I keep bees. I asked the governor's office.
- | They were kind about it.

- | Deputy registrar of births, reply slip.
support-document-altered | Entry 2217 for that year is a girl, stillborn; the certificate you hold was made at somebody's kitchen table.
- | No fee.
id-data-mismatch | The town given as place of birth had been under a reservoir for six years by then.

# honest
- | Apprentice in the county's mapping unit, quiet as a mouse on calls.
long-latency-answers | Silence of exactly the same length after each thing we said.
trouble-explained | An interpreter for sign language was in between; the county books her itself, and we met both.
- | Maps are gorgeous.
