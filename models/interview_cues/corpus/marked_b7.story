# No pairs here: each story another trade and writer.
- | Regional airline, first officer, paper check.
support-document-altered | The aviation office holds a student permit for him, expired, no type rating of any sort.
employer-denies | Crew planning at the cargo airline looked through four seasons of rosters for his code.
- | Sim slot cancelled, 900 saved.

- | Wind farm, blade repair, rope team of two.
~employer-untraceable | His rope company has no website, no phone, and the address is a P.O. box in a village shop.
= | Two brothers and a van, as ever in that trade; our own safety officer climbed with them in 2020.
- | Ropes tagged.

- | Dental practice, receptionist wanted quick.
referee-shares-contact | Referee replied from "Sent from Kayleigh's iPhone". Our applicant is Kayleigh.
referee-denied | Old practice's principal: no practice lead named Joan in his time, and his time's all of it.
- | Phones ringing off the hook here.

- | City archive, retro-scan project, 12 months.
- | Applicant had said by mail before: "Please note that my file will be under my adoption name."
~employer-denies | County archive wrote that no such person was ever in its service.
= name-change-documented | I asked again with the name from that mail, and they sent three years of evaluations.
- | Scanner 2 is hers.

- | Data centre build, commissioning engineer, day rate.
- | Third one through the same broker.
contradicts-resume | Broker's own invoice calls him "trainee cable puller" on the last site. Ours says Lead Cx.
agency-opaque | The broker says what's on the invoice "is for tax".
- | Site QA is going spare.

- | Vineyard, cellar hand for harvest.
~referee-text-only | The Chilean winery would answer mails but never picks up, I tried for six days.
= | Six days at our ten in the morning, which is their four at night, my daughter pointed out.
= referee-confirmed | Rang after supper: bodega office, long warm talk, rooster.
- | Boots on the 2nd.

- | Municipal pool, lifeguard coordinator.
- | Whistle technique ok.
support-document-altered | The rescue society's secretary says badge 2218-G was pinned on her own nephew.
? | Applicant suggests the nephew and he "share".
id-rented-or-borrowed | Nephew says forty quid a summer, what's the harm.
- | Pool opens in a week.

- | Bank branch, teller, temp to perm.
~same-photo-as-other | Two temp profiles from one agency with an identical photo, I forwarded that to Fraud straight away.
= | Agency pasted the same jpeg twice, second girl's her sister-in-law's neighbour, nothing like her; they sent the correct one with a red face.
- | Drawer training Monday.

- | Cyber consultancy, pre-sales check on a subcontractor.
employer-front | The subcontractor's director also directs 214 other companies from that same flat.
employer-young | "Trusted by governments since 2009"; incorporated nine weeks back.
- | Bid manager wants it anyway.

- | Ski school, instructor from Bormio.
- | Cheerful, sunburnt nose.
employer-confirmed | Director of the Bormio school got the call at the lift station and knew her blind.
- | Lodging above the rental.

- | Government grants office, programme adviser.
contradicts-resume | The ministry's phone list puts him at the visitor desk in those very years.
- | He said "adviser" is a matter of interpretation.
false-premise-accepted | I asked whether he'd enjoyed working under Minister Halvorsen, whom I made up. Oh yes, a great boss.
- | Panel of three agreed in the lift.

- | Print shop, offset operator, 2 shifts.
~contradicts-resume | Told me 2008, told the boss 2011. One of us was being had, boss said.
= | Two stints. Left for his mother's illness, came back. I'd asked start, boss asked last start.
- | Test plate clean.

- | Mobile app agency; account person forwarded us "Luca".
different-person | Camera day: Luca from Milan has turned into somebody who thinks that Milan is by the sea.
shared-account | Commits by "Luca" come at all hours in two styles of brace, and the chat hand-over between them was left in the repo.
- | Client demo on Friday.

- | Ambulance dispatch, call-taker, second career.
~school-denies | The college's reply: no such student on any course.
= | Evening classes are run by the trade union in their rooms. Union's card index has the exam sheet.
- | Calm voice, that's what we need.

- | Film lab, colourist.
portfolio-copied | The before/after he showed is from my reel. My reel! With my cat's ear in frame 40.
- | I said nothing and asked how he lit it.
own-work-unknown | "Naturally," he said.
- | Cat's fine.

- | Prison service, catering instructor.
~refuses-background-check | He said at first he'd not be checked by anybody, and went quite red.
= | Thought I meant the body-cavity kind. Explained. He signed, we both needed water.
background-check-clear | Enhanced check back Friday, nothing on it.
- | Knives inventoried.

- | Pharma plant, GMP auditor, via LinkedIn inmail.
profile-conflict | Same man, two pages: auditor in Basel on one, estate agent in Bursa on the other, same years.
referee-untraceable | Quality head he lists is on nobody's organigram in Basel, my wife's firm, she asked.
- | Lunch money refunded.

- | Landscaping, foreman, spring.
~employer-address-empty | Drove by his last boss's yard: padlock, weeds, a burnt caravan.
= | Yard's the winter store, said the postman, the office is at the boss's mother's on the hill.
employer-confirmed | Mother does the books and had his holiday slips in a biscuit tin.
- | Digger licence seen.

- | Remote support, 40 seats, vendor of the cousin of the mayor.
agency-opaque | No contract with a single one of the forty; "we call whoever is free that day".
several-jobs | Seat 12 has been answering for a telco and a bank beside us, all three full day.
- | The mayor is on leave.

- | Choir school, accompanist.
- | Sight-read the Poulenc.
- | Last post was a cruise ship, sold for scrap; line's office didn't answer by noon.
own-work-explained | Played his own arrangement and moved it down a third on request.
- | Paid in cake for today.

- | Legal process outsourcing, contract reviewer.
resume-copied | The bar directory has her life: same schools, same firms, same moot prize. It's another woman, she's a judge.
- | Judge's clerk called back within minutes, and the word was "police".
- | Access not granted.

- | Furniture maker's showroom, sales.
~referee-same-voice | Manager on the phone had that exact odd whistle on the s. I thought, it's him with a cold.
= | Both Whistlers, so to say: father and son. He'd put "my dad's shop" on the form, top line.
- | Commission scheme explained.

- | Telecom tower climber, ticket check.
- | Ticket is from a rescue course in Gdansk.
support-document-altered | Course owner: that week we were snowed in, no course ran, and I sign in green.
- | Signature was blue.
- | Not going up our mast.

- | Hospice, volunteer coordinator.
~referee-same-wording | Two letters, one sentence the same to the letter: "She stays when others look at the clock."
= | It's the nomination text for the county medal. Both had signed that together and quoted it.
- | I teared up a bit.

- | Crypto exchange wants a "trust officer".
employer-denies | Wire from the Maltese regulator: named firm never had staff, let alone a trust officer.
referee-shares-contact | His referee logs in to our portal from his kitchen, same router, same printer queue "HP_Kitchen".
- | Told Danny to stop the mail merge.

- | Bus company, driver, 54 seats.
~several-jobs | Tacho showed hours for another coach firm on our days, a sackable thing.
= | Card reader in bus 9 writes the last user's name when the battery dips. It gave me hours too and I'm in accounts.
- | Reader swapped.

- | Biotech, statistician through an "elite network".
skill-gap | On the whiteboard she mixed up mean and median, after a take-home worthy of a prof.
proxy-interviewer | Elite network's brochure, page 6: "Assessment support: our experts complete it on your behalf."
- | Brochure is quite glossy.

- | Harbour pilot office, clerk.
~id-data-mismatch | Birthday on the pass: 31 February. I mean, come on.
= | Consulate's known typo, batch of 400, they have a page about it with his number on.
- | Desk by the window.

- | Solar sales, door to door, team lead.
contradicts-resume | Old branch's board of honours shows "Team lead 2022: K. Obi". He's T. Sand, and said it was him.
employer-detail-unknown | Didn't know the commission split which everybody there has tattooed on the brain.
- | Sun went in.

- | Library service, IT trainer.
~profile-conflict | Her web page says "freelance since 2015", her form says employed throughout!
= | Employed mornings, freelance afternoons, council's permission slip in the folder since day one.
- | Course 1 is full.

- | Debt collection, night team.
referee-untraceable | "Regional Director Phil" has no extension, no parking space, no leaving do that anyone recalls.
contact-self-supplied | Phil can be had on a pay-as-you-go number, written by our man on the back of a bus ticket.
- | Bus ticket in evidence bag 2.

- | Museum shop, weekend.
- | Talked about her stamp collection.
referee-confirmed | The manager of her last shop came to the till phone and said "snap her up".
- | Saturday 9:45.
