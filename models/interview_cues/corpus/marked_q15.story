# sixth round: ordinary uses of the same words, weak oddities, failed excuses
- | He builds payment terminals, so prepayment came up a lot in the talk.
own-work-explained | Drew the refund flow without notes.

- | Two users share the pool laptop on the late shift, as planned.
- | Nothing for security.

- | Our ad agency made the staff portraits with AI, all of them.
- | I know her from the canteen.

- | Neighbour on the followers list is her husband.
- | Nothing odd.

prepayment-demanded | Wanted a deposit for the tools, said his last firm paid one.
employer-denies | Last firm: never had him.

hosting-address-noted | First said work VPN, employer has none, the racks stay unexplained.
- | Asked network team to close.

hosting-address-noted | One login from a cloud address in five weeks.
address-confirmed | Water bill and register fit.
- | Good marks in the trial.

contradicts-resume | Gave 2016 for 2017 once.
employer-confirmed | Ministry's staff office confirmed the job by letter.

place-conflict | Excuse for the second city was a work trip; employer had him on no trip.
- | Still open.

shared-account | He blames a virus for the second typist, IT scan is clean.
- | Scan of 4 Nov.

live-check-refused | Says his hand is hurt, then waved goodbye with it, check still not done.
- | Interviewer 3.

employer-young | Claims a rename; registry has no earlier name, first entry is last winter.
- | Registry clerk by phone.

~employer-young | Firm's page went up after he had left.
= employer-confirmed | It never had a page before, its owner told me on the works phone; he paid him for six years.

deepfake-artifacts | Says bandwidth; our probe shows 90 Mbit and the jaw still splits.
- | Probe attached.

~deepfake-artifacts | Face jumped to a stranger's for one second.
= trouble-explained | Autoplay advert in his second window, he shared the wrong tab, we all saw it.

own-work-unknown | Claims NDA about a repo that is public, and cannot name one class of it.
- | Licence MIT.

~own-work-unknown | She went silent at her own chart.
= | Fire alarm on her floor, we heard it later in the recording; went on at four and took the chart apart.

resume-copied | Says a friend let him use it; the friend says he was never asked and the jobs are hers.
- | Friend's mail on file.

photo-found-elsewhere | Says it is his modelling work; the agency has another man under contract for that shot.
- | Agency's reply.

~photo-found-elsewhere | His photo is on a fake shop's about page.
= discrepancy-explained | Shop stole pictures of the whole choir, choir has filed charges.

returned-under-new-name | Claims to be the brother; civil registry shows no brother, voice and scar are those of the man refused in May.
- | Registry extract.

~returned-under-new-name | Voice of a candidate we refused, other surname.
= | Sound engineer compared them, two voices; refused one answered his phone in Cork meanwhile.

account-neighbours-listed | Says they are school friends; school has none of the six, all six are on the exchange's list.
- | Exchange list v4.

name-mismatch-on-call | Says it is a cousin's laptop; tile name is that of the next candidate from his agency.
? | Next candidate has the same lamp.

~name-mismatch-on-call | Wrong name on the tile and would not change it.
= tool-agreed | Could not, the prison service sets it for staff by post code; service confirmed.

avoids-in-person | Said quarantine, then that the road was closed; road office says open all week, he did not come.
- | Depot Leoben.

~avoids-in-person | Left the invitation to the plant without an answer for a month.
= | Was at sea, no link. Wrote from port the same day and came by on the Friday.

proxy-interviewer | Says a bad cold changed his voice; the vendor has since named the man who spoke for him.
- | Vendor's mail 22 Aug.

~proxy-interviewer | Test centre holds that somebody else was in seat 30.
= discrepancy-explained | Seat plan was turned by 90 degrees, seat 30 was seat 3, camera agrees.

id-rented-or-borrowed | Says he bought the phone with the card in it; card's holder says she gets 60 a month for it.
- | Police interview.

~id-rented-or-borrowed | Friend's papers in his locker.
= | Friend's locker. Key list was old.

virtual-camera | Says it is a filter; with all filters off the vendor still finds no lens behind the feed.
- | Third report.

~virtual-camera | Device name ends in "virtual".
= | That is how the hospital cart names its camera, three other nurses show the same.

contact-self-supplied | Says the switchboard is out of order; it rang at once and knew no such desk, his number is all there is.
- | Rang it at 10 and 15.

~contact-self-supplied | Nothing but the applicant's own phone number for his old chief.
= | The chief is now mayor, town hall put me through, same man.

referee-same-wording | Says both used a web form; the form has no such text, yet letters match to the last comma.
- | Form checked.

~referee-same-wording | Letters one and two could be prints of each other.
= discrepancy-explained | They are. Assistant uploaded letter one twice, letter two reads otherwise.

money-odd | Says tolls; toll office has no passage, the 300 remain unexplained.
- | Office mail.

~money-odd | Cash drawn on the trip, no note.
= discrepancy-explained | Village has no card machine. Guide's receipts came by post.

internal-record | Says it was a namesake; birth date, photo and bank are his in our proven case.
- | Case kept by legal.

internal-record | He was cleared, he says, but our file ends in a conviction for it, final in 2020.
- | Copy from the court.

- | Internal record of training complete, all modules green.
- | Promoted.

- | Talked about a place conflict between two teams, meeting rooms mostly.
- | No issue.

- | Younger employer than the last, better pay.
- | Start 1 March.

- | Rented a flat near the plant, landlord met.
address-confirmed | Landlord and registry agree.

- | Same wording in our two offers, template.
- | Legal fine.

- | Contact list supplied by us to him.
- | Done.

live-check-refused | Would not show the window once, said it was messy.
camera-on-and-same-person | One and the same man for five calls.
id-shown-and-matched | Passport read by the reader, chip fine.

photo-found-elsewhere | Picture is on a second site under a short name.
met-in-person | Came to Cologne and had coffee with the team.
