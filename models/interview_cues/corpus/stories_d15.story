# Whose name, whose money, whose machine, 15
- | Collections call centre, Cebu, the quiet booth.
contact-changed | Your contractor has been "re-reachable" under six numbers and four mailboxes since we bought the debt in June.
- | I keep them on a ribbon of paper that hangs to the floor.
place-vague | Where does he live? "South." South of what? "The south side, generally."
- | My supervisor says he has a future in poetry.

- | Abuse desk of a code host, replying to your preservation request.
handle-listed | The handle you ask about stands in the Bureau's indicators of July, row 88.
account-vanished | It was renamed on the night you sent him the interview link and was gone in the morning.
- | Data kept for 90 days under our reference.
commits-other-name | For what it's worth, the commits were pushed under the e-mail of a retired teacher in Cork, who's cross.

# honest
- | Same abuse desk, other request.
account-vanished | The account you name was deleted in the week of your interviews.
discrepancy-explained | By us, in error, with 4,000 more; restored on the Friday, the owner's history is whole since 2013.
- | Kindly tell her we regret it.

- | From a night shelter's logbook, with permission of the warden.
- | Bed 4 gave us soup money.
identity-borrowing | Bed 4 says that a van comes Tuesdays and a lady offers fifty for a photo of you with your card and a blink.
test-substituted | Bed 9 has been driven to a lab twice to leave his fingerprints for "an office job that isn't his".
- | Both sober when they told me.

- | Fraud team at the phone company owes me one.
phone-rented | The mobile on his onboarding form lives in a SIM bank with two hundred others, renting out text messages by the piece.
- | I asked who pays for it. She hummed.
email-on-list | The mailbox he pays with is among those that the Koreans sent round the telcos in September.

# honest
- | Chased a phone all day; here's the outcome.
phone-unreachable | Monday to Wednesday his number was dead whenever I rang it.
trouble-explained | Landslide took the mast; the operator's notice names his valley, and on Thursday he picked up at the first ring.
equipment-received-in-person | Friday he signed for the notebook at the depot himself, passport out, and asked the clerk about the cable.

- | Regional manager of a removals firm, amused then not.
- | We were hired to move "some IT".
remote-desktop-use | Forty-four laptops, and we were to carry them switched on, with battery packs, as "the people inside are working".
- | My lads sang to them.
money-odd | We were paid off somebody's corporate fuel card, three swipes of 199 each, which I reported as I don't sell fuel.

- | Minutes, harbour pilots' pension board.
returned-under-new-name | The chair observed that "Captain Rourke" who applies for the desk is the Mr Finnerty whom the board dismissed in the matter of the forged logs.
internal-record | The secretary laid the 2019 resolution on the table: "not to be engaged again in any capacity".
- | Mr Finnerty had left his hat.

# honest
- | Pilots' board, next item.
internal-record | A card in our cabinet reads "Daly, dismissed, do not engage".
discrepancy-explained | The card's for Daly senior, born 1949; the applicant is a granddaughter, and the secretary has written so on it.
- | Engaged.

- | You'll want this from a driver, not from the office.
address-change | The scanner had him in Mesa when I loaded; at the second light it had him in a strip mall in Yuma.
forwarder-address | Strip mall guy says "we do border mailboxes, honey, nobody sleeps here".
pickup-by-other | He'd have signed, his niece would have signed, a customer offered to sign. No one showed me the fellow himself.
- | I brought it back. You owe me for Yuma.

- | Sub-postmistress and very much awake.
id-altered | The lad's provisional licence had a photo with a shadow that fell left on the nose and right on the ear, so two photos.
- | I said the machine was down.
phone-other-name | I rang the number on his form from the back and it said "Hiya, it's Tracey, leave one".
- | The machine's been down every time he comes.

# honest
- | Sub-postmistress again.
id-altered | A girl's card with the photo corner lifting, so I bristled.
id-shown-and-matched | She laid passport and card side by side, I put both through the reader, and all came up as her.
- | I apologised with a book of stamps.

- | Personal assistant to a ship owner; I type, they shout.
sanctioned-link | Shouted: the cook's brother-in-law isn't a problem, the cook himself is, he's on the UN's list with that very passport.
payee-churn | Shouted back: that's why he wanted another account in every port.
- | Then they noticed that I was typing.

- | Two temps and a telephone tree: our verification of employment.
employer-denies | Temp 1 got the bank he lists through its switchboard; personnel there has no such teller, not in any branch.
- | Temp 2 got the weather.
shared-contact | Temp 1 also noticed that the "manager's direct line" is the mobile on another applicant's form.

# honest
- | The telephone tree can bear fruit.
employer-denies | At first the dairy said that they'd never had him.
employer-confirmed | Then their pensions clerk found him under the cooperative's old name and confirmed four years and a clean exit.
- | Temp 2 got the weather again.

- | Note by the interim controller, who leaves on Friday and so can speak.
crypto-or-third-party-payment | The plant manager's wife is "supplier of welders" and it's to her that five welders' hourly pay is sent.
- | I walked the line with a list.
id-owner-denies | The five, where I found them, were a choir in the next parish; they'd lent the plant their address list for a concert.
- | They sang, I wept a little.

- | Help desk to help desk, cross-company, strictly no names.
peer-report | "We had your guy, same badge photo, we walked him in March; he took the phone book with him."
- | "What did he tell you his name was?"
persona-collision | "He tells us Clark. He signed off to us with your company footer, too, twice."
- | "Lovely."

# honest
- | Help desk to help desk, another day.
peer-report | "A flag from your side says that our Ms Ito is the one you'd thrown out."
discrepancy-explained | "Compared both: other birth date, other face, a namesake; your side's struck the flag and said so by mail."
- | "Thanks, tell her nothing."

- | Statement of the trainee who was told to shadow "Rob".
output-swing | Rob at nine didn't know our build tool, Rob at eleven had written half of it, Rob at two asked me what we make.
shared-account | At half past two Rob's microphone caught "give it back, it's still my two hours".
- | I make tea now for another team.
keep-awake-tool | And between the Robs the cursor runs figure eights.

- | Last one, from the gatekeeper of a cemetery, and I'm not joking.
id-number-mismatch | He came with a printout from your HR: the number on it's on one of my stones, section D, 1988.
- | We looked at the stone together.
id-owner-denies | The daughter comes on Sundays; she told your HR man that her mother never left the valley and can't have "joined in May".
- | He brought flowers the Sunday after.

