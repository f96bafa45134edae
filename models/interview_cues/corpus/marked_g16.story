# Remote IT and finance staff on others' papers; facilitators, peers, lists; and honest staff
- | Helpdesk, 2nd line. Kaveh writes, tired.
id-photo-mismatch | Passport in the HR portal and the face at the laptop camera in the morning aren't cousins, let alone one man.
- | He's been polite in all 31 tickets.
hosting-address-noted | He comes in from a rack in Falkenstein.
id-owner-denies | HR reached the passport's man through his mum: he's a roofer, lost it in a sauna.

- | Helpdesk, 2nd line. Kaveh writes, rested.
~hosting-address-noted | New analyst comes in from a data centre, Sunday 04:00.
= tool-agreed | That's our own jump host, renumbered on Saturday, network team forgot to tell. My bad for not reading the change.
- | 31 tickets shut.

- | Insurance broker's small IT. We shared notes with three peers over Signal.
peer-report | Peer 1: "He's the one who asked for our vault on day two." Peer 3: "Same for us, then called Preston."
contact-changed | With us it's phone number four.
- | Peer 2's on holiday.

- | Insurance broker's small IT, note to self.
~peer-report | Peer 3 wrote: "Careful, he emptied our share."
= | Peer 3 phoned from the car: wrong chat, it was about their own ex-partner. Red ears on both sides.
- | Ours can have his vault access.

- | Treasury analyst, video, her lamp flickers.
screen-share-leak | When she shared her sheet a tab said "Offer - Jasmine Cole - countersigned". She's Adele to us.
alias-used | Asked about Jasmine: "My other me." Laugh. No more than that.
- | Sheet was correct.

- | Treasury analyst, video, no lamp at all.
~screen-share-leak | Tab said "Offer - Jasmine Cole".
= sharing-explained | Jasmine's her wife, starting at the hospital; she'd left their shared drive open, wife came in and took a bow.
- | Dark, but merry.

- | Facilities called, an outlet in Spokane burned out.
same-device-as-other | At the address where our dev "lives" the firemen counted 26 company laptops on baker's racks, ours had singed its lid.
id-rented-or-borrowed | The lady of the house said she hosts them for "guys overseas", and three of the guys work on her nephews' names.
- | No one hurt. Cat rescued.

- | Facilities called, a flood in Tacoma.
~same-device-as-other | Our dev's flat: nine laptops on the drying rack.
= sharing-explained | Her evening job is fixing them for the school district, invoice book floated by. She'd listed it as side work.
- | Ours is drying in rice.

- | Salary review of a quiet one.
- | Never asked for a raise. Never for leave.
several-jobs | State's wage office sees five W-2s on that number this year, all full-time, from Maine to Oregon.
id-number-mismatch | Its holder, so the office, is in a nursing home.
- | Quiet indeed.

- | Salary review of another quiet one.
~several-jobs | Wage office sees two full-time employers this year.
= employer-confirmed | Us, and us. We were bought in July and got a new EIN; lawyer of the buyer put it in a letter.
- | Two per cent.

- | Platform engineer, Toronto desk, chat with our Kyiv colleague Olha.
cannot-speak-claimed-language | Olha: CV says native Ukrainian. I asked him if he eats varenyky with cherries. He said "I agree".
photo-found-elsewhere | Olha: and that photo is my dentist from Poltava!!
- | me: are you sure
- | Olha: he did my crown

- | Platform engineer, Toronto desk, again Olha.
~photo-found-elsewhere | Olha: this one's my old neighbour's photo, on VK, under Yurko!
= name-change-documented | Olha: I wrote my mum. He IS the neighbour. Yurko = Yurii = George on your form, he says hi, he remembers my bike
- | me: small world

- | Escrow company, wire approver post.
referee-shares-contact | Both referees and she have mail on a domain registered on one day with one card.
referee-same-voice | Ref A hums before he speaks. Ref B hums. So does she.
- | Not with our wires.

- | Escrow company, wire approver post, next.
~referee-shares-contact | Referee's number is the number of the candidate's own house.
= referee-confirmed | Title firm's main desk put me through: boss rents her granny flat since the divorce. He gave details and dates, all fitting.
- | Can't fault her.

- | Tester, contract, weekly sync.
persona-collision | Presented a sprint that's not ours: "tenant billing, ticket HX-40". We make crossword apps.
output-swing | Since then wonderful on Tuesdays, lost on Thursdays.
- | Seven down: impostor.

- | Tester, contract, weekly sync, new one.
~persona-collision | Greeted us with "Good morning, Crestline!"
= discrepancy-explained | Crestline's our parent, it's on his contract's head, he didn't know we hate it.
- | Nine across: apology.

- | SOC, one-pager for the night shift.
vpn-location-mismatch-noted | User dpark: MFA in Reno, mailbox in Dandong, ten seconds between.
handle-listed | His WeChat ID's in the annex of the Seoul police notice.
- | Contained at 02:11, tea at 02:20.

- | Hand-over sheet for the night, SOC.
~vpn-location-mismatch-noted | User dparker: Reno and Frankfurt, ten seconds between.
= network-explained | Mail provider fetches pictures from its Frankfurt proxy. Known, KB 118. I'd not seen it before.
- | Tea at 02:15.

- | Accounts payable, two freelancers.
shared-contact | Different names, different continents, one PayPal mail.
same-resume-as-other | "I bring order to chaos" is how both began. Both spelled it "caos".
- | Invoices on hold since noon.

- | Accounts payable, two freelancers more.
~shared-contact | One PayPal mail for a Belgian and a Chilean.
= payee-confirmed | Registered cooperative, invoices through it for nine artists, statute and bank letter in the folder since spring.
- | Paid at noon.

? | "I can't come in, I'm abroad with a sick uncle," he wrote on each office day.
avoids-in-person | Eleven office days, eleven uncles.
id-data-mismatch | His licence is from a state where he hasn't had an address for a day of his file.
- | We sent grapes for the uncle. Returned to sender.

~? | "I can't come in, I'm abroad with my sick aunt," she wrote on each office day.
~avoids-in-person | Four office days in a row she didn't turn up.
= met-in-person | On the fifth she came, aunt on her arm, cured, with baklava for the entire floor.
- | Aunt has questions about our lifts.

- | Data engineer, onboarding in a box, Boston.
pickup-by-other | UPS gave the box to a "G. Whitlow", against a phone photo of an ID.
different-person | Camera on at nine: not the man of the panel, not Whitlow either, if Whitlow looks like his Facebook.
? | At ten he'd already cloned 12 repos.

- | Data engineer, onboarding in a box, Salem.
~pickup-by-other | UPS gave the box to a "G. Whitby".
= equipment-received-in-person | G for Gwendolyn, her first name on the licence that UPS scanned; she goes by her second, Ruth, told us at sign-up.
- | First commit at eleven.

- | Junior recruiter's question to the group.
- | "Is it normal that a guy says his name's whatever I like?"
alias-used | "He offered Tom, Tim, or for German clients Thorsten."
phone-rented | "And that number's on receive-sms pages, I saw others' pizza codes on it."
- | Group: no, Pia, it isn't normal.

- | Junior recruiter's question to the group, again Pia.
~phone-rented | "This number is on a receive-sms page too, isn't it?"
= | "Sorry, I looked at the sample number of the page itself, it's the other way round, ours ends 0127. All good."
- | Group: good, Pia.
