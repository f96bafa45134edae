# Honest people whose notes sound bad at first (papers, place, language, history, person, parcel, pay).
~id-altered | The date on the card has been gone over, you can see the scratch marks.
= | Registry in Plzen: they issue them like that, hand-corrected, with a stamp on the back. Stamp is there.
- | Pastry cook, hands like shovels.

~id-altered | Photo on his permit sits crooked and the edges are cut, that's glued in.
= id-verified-in-person | Held the thing itself at the counter on Monday: one solid sheet, hologram runs right over the cheek.
- | My scanner eats edges.

- | Forms from Leocadia, nursery assistant.
~id-altered | Someone has typed over the surname, other typeface altogether!
= | The second typeface is how that country prints a name after divorce, said the lady from the citizens' office.

~id-altered | Font of the birth year jumps, spacing off, I'd have called it a fake.
= id-shown-and-matched | Chip read clean at the terminal, year and all.

~id-altered | Licence came as a picture with grey bars where the numbers should be.
= | She'd blacked them out because our own leaflet tells people to.
- | Bus depot, morning shift.

~id-altered | MRZ line doesn't add up, two digits wrong, edited surely.
= | I had read an O for a zero. Twice. Glasses ordered.
- | Everything else ready for Monday.

~cannot-answer-local | Says Ghent, and couldn't name one tram line, square or bakery of it.
= discrepancy-explained | She moved in eleven days ago, the lease is dated the 2nd.

~cannot-answer-local | Lives by the river he says, which river, he didn't know!
- | Blind from birth, walks with a dog called Senta.
= address-confirmed | Town hall sheet in the file, Uferweg 8.
= | And he told me every smell from his door to the station.

~cannot-answer-local | Nothing on the supermarket, nothing on the school, nothing on the bypass rowdies.
= | He's on a platform at sea three weeks out of four; the wife does town, he does oil.

~cannot-answer-local | Blank face at the name of our biggest street.
= | I'd said it in dialect. Written down he knew it, he grew up two doors off.
- | Glazier, own van.

~cannot-answer-local | Quizzed on Tromso and failed on all five.
= | My five were about Trondheim. Not my best day.
= local-knowledge-shown | Of Tromso he spoke till I had to stop him.

~cannot-answer-local | Doesn't know a single shop in the village where she claims to be living.
= | There isn't one. I looked it up, forty houses and a church.

~cannot-speak-claimed-language | "Fluent Italian" and not a word when Chiara tried her.
= | Headset was muted by the host. Once that was off, they went on for twenty minutes.
= language-spoken | Chiara: better subjunctives than mine.

~cannot-speak-claimed-language | Spanish on paper, froze on "buenos días".
= discrepancy-explained | He'd ticked Spanish sign language. Our form drops the second half.
- | That's rather wonderful for reception.

~cannot-speak-claimed-language | Jan switched to Dutch, she only stared.
= | Jan's Dutch is from an app. With a real Dutchwoman on the line she flew.

- | Tour guide, lakes and castles.
~cannot-speak-claimed-language | Could not order a coffee in the Polish she lists.
= discrepancy-explained | Lists it under "learning", A1, it's me who put the tick in the fluent box.

~cannot-speak-claimed-language | Claims Arabic, didn't grasp one question of our Moroccan driver.
= | Cairo and Fes, he says, is like Lisbon and Bucharest; with Dr Hanna from Alexandria there was no trouble.

~cannot-speak-claimed-language | French: nothing came, nothing at all, mouth open and shut.
= | Stroke ward last winter, told the nurse who hired him; it returns when he's rested.
= language-spoken | Thursday morning, ten o'clock: rested, and perfectly French.

~evades-personal-questions | Anything about the years at the shipyard, and he slid off to the weather.
= | He's bound to secrecy there, navy work; the yard's personnel lady says so herself and vouches for the dates.

~evades-personal-questions | She skated round her last job every time I came near.
= employer-confirmed | The firm's liquidator rang back: true, they're in court over wages, she was told by counsel to keep mum.
- | I'd be skating too.

~evades-personal-questions | Would say nothing of what he did from 2017 to 2019.
- | Left it.
= discrepancy-explained | He came back to me alone: cared for his dying father, hadn't wanted to cry before five people.

~evades-personal-questions | Ducked all I asked about his own part in the bridge.
= own-work-explained | On site he talked, pointing at bolts, for an hour. He's no man for meeting rooms.

~evades-personal-questions | Dodgy about home, who lives there, since when.
= | Shelter for women. The warden spoke to our HR head, and there it stays.
- | No more questions on that, please.

~evades-personal-questions | Each question on her past got a counter-question.
= | She'd been told by Tomás that it was we who'd present ourselves that day. Wrong template, it was.
- | Round two went like butter.

~contradicts-resume | CV says six years, out of his own mouth it was two.
= discrepancy-explained | Two as a master, four as a journeyman, chamber's letter lists both.

~contradicts-resume | Now it's Leeds, on paper it was Lyon!
= | The parser did that. His own PDF says Leeds plain as day.
- | Dear IT, please bin the parser.

~contradicts-resume | Told Anke she'd never worked with horses, told me she ran a stud farm.
= | Anke had the other Miriam on the line.

~contradicts-resume | Left the bank in March; left the bank in October. Which?
= employer-confirmed | Both. Last day at the desk March, paid till October, the bank's own payslip desk says.
- | Gardening leave, lucky devil.

~contradicts-resume | First talk: no degree. Second talk: Dipl.-Ing. Well, well.
= school-confirmed | Handed in his thesis between the two; the dean's office has him down for the 9th.

~contradicts-resume | Sheet has him as head of eight, he says he led nobody.
= | He's modest. Eight of them turned up with a card when he left, says his old director on the phone.
= referee-confirmed | Same director, reached through the front desk, gave his dates.

~different-person | I thought another man had come!
= | Twin brother on his way to the dentist; ours was behind him looking for the bell.
- | Good laugh, good talk.

~different-person | A total stranger sat there on the second call.
= | I'd dialled into Bettina's interview. Ours was waiting next door.

~different-person | Day one, and that isn't the fellow from the screen: thirty kilos lighter.
= | Talks are from before the operation. Scar under his chin, knows what I had on my mug.
= id-verified-in-person | Front desk had his card under the lamp.

- | Site manager, wind farm.
~different-person | At the gate stood somebody else with his papers in hand.
= | His driver, bringing the papers while he parked the trailer.

~different-person | Not her. Hair, nose, height, nothing of her!
= discrepancy-explained | Had the wrong picture in the folder, the folder's by surname and we've two Bergs.

~different-person | "Who's that?" Ulla wrote to me privately, "last week he was old".
= | Last week that was his boss, sitting in as the agreement with the agency has it.
- | Ulla was on leave when that was arranged.

~remote-control-tool | Her pointer moved with her hands in the air.
= tool-agreed | Helpdesk, case 7731, Ravi was on it for the printer.

~remote-control-tool | TeamViewer on the laptop, first morning, 08:12.
= tool-agreed | Pushed by our own image since May, see the list under "software".
- | Closed, no action.

~remote-control-tool | Somebody else is steering, the cursor draws circles while he drinks his tea.
= trouble-explained | Drawing tablet with a crumb under the pen. Blown off, stopped.

~remote-control-tool | AnyDesk popped up in the corner, bold as brass.
= | From the tax office's helpline that same noon. He took it off with me watching.
- | We have no ban on it till you sign, anyway.

~remote-control-tool | Saw windows opening by themselves, I got goosebumps.
= | It's an eye-gaze mouse. He can't use his arms. I hadn't read page one.

~remote-control-tool | Quick Assist session of two hours, unknown helper.
= tool-agreed | Helper is Lotte from accounts, teaching him the ledger, with the manager's blessing.
- | Could have put it in the calendar, Lotte.

~requests-laptop-reship | Please send the machine not to me but to a Mr Adeyemi in Hull.
= | Mr Adeyemi is our own branch head, she starts with his induction week.

~requests-laptop-reship | Parcel to go elsewhere, she says, other town, other name on the bell.
= address-confirmed | Parents' house, in lockdown with measles there till the 20th, the health office's letter says so.

~requests-laptop-reship | He wanted the whole kit posted to a petrol station!
= | Only drop point in the valley, the carrier's own map shows none else.
= equipment-received-in-person | Courier saw his card, then his dog.

~requests-laptop-reship | "Ship it to my cousin in Lublin instead."
- | Cousin in Lublin, of course.
= | Checked with Ewa: the staff flat there is let to the cousin and ours moves in the same day, we pay the rent.

~requests-laptop-reship | Asks for the notebook to go to a girl none of us knows.
= equipment-received-in-person | Came by train and took it from my desk instead, so that's that.
= | The girl is her flatmate, at home all day with a broken hip.

~requests-laptop-reship | Redirect request with the carrier, filed an hour after dispatch.
= | Filed by us, Dario had written 16 for 61.

~address-change | Street changed between signing and sending.
= address-confirmed | Landlord sold up, the new one's on the phone with a fresh lease.

~address-change | Three days before delivery a new address, in another county even.
= | Counties were redrawn on 1 November. Same house, same door, same cat.

~address-change | All of a sudden it's no longer Oak Lane.
= | Flooded to the window sills, it was on the news with her in a dinghy.
- | Sent boots along with the laptop.

- | Remote bookkeeper, contract out.
~address-change | Wrote that we should forget the first address, here's another.
= | First one was the b&b for the trial week, we'd booked that ourselves.

~address-change | Delivery place altered twice in a week!
= | Once by him, flat number missing. Once by the carrier back again. Computers.

~address-change | New house number out of the blue.
= discrepancy-explained | Builder finished the second stair and the council numbered it, letter's here.

~crypto-or-third-party-payment | Wages to a Mrs Okonjo, and he's called Brandt.
= payee-confirmed | Joint account, both names on the bank's letter.

~crypto-or-third-party-payment | Asked whether he might have it in bitcoin.
= | It was a bet with Kris from payroll; Kris owned up.
- | Ordinary bank form lay underneath.

~crypto-or-third-party-payment | The IBAN isn't hers, the bank flagged it.
= | One digit. Corrected, it's hers, penny test went through.

~crypto-or-third-party-payment | "Please pay my salary to this other person", in writing.
= | Court-appointed guardian, since the brain injury; deed enclosed and the court reads it the same.

~crypto-or-third-party-payment | Money's to go into some stranger's account in Riga.
- | I sat up.
= payee-confirmed | His own account, the "stranger" is just the bank's branch manager, printed on top of the form.

~crypto-or-third-party-payment | Pay goes to his brother's account, he insists.
= | Only for November, bank strike; we do that for four of our own people too.
= payee-confirmed | From December his own, card seen.

# ordinary
- | Talked half an hour about drainage.
- | Knows what she wants: no night shift.
- | Sent the terms.

- | Very shy, very exact.
- | Found the fault on the test board in six minutes.

address-change | New address came in on Monday, no reason given.
- | Well liked at the trial day.
- | Brings her own mug.

- | Wants to know about parking. There is none.
- | Otherwise keen.
- | To Rolf for round two.

- | Two offers on her table, ours is the lower one.
- | She'd come for the dog-friendly office.

contradicts-resume | Said four years where the sheet says five.
- | Good head for figures.
- | Start in spring.

# checked, did not hold
~address-change | The parcel's to go to the new flat, water damage in the old one.
= address-confirmed | Insurer sent me the damage report, the flat's been stripped.
- | So far a normal week.
crypto-or-third-party-payment | And the pay, she adds, goes to a friend, the bank's being slow.
? | Rang the bank she named: opening an account takes them a day, nobody by her name ever asked.

different-person | He's grown a lot younger over Christmas, jokes about the new razor.
- | OK, we've all shaved.
id-photo-mismatch | Under the lamp though: other ears than on the card.

requests-laptop-reship | Could it go to the sister, he's at the hospital with his leg.
- | Poor chap. Which hospital, we'd like to send flowers.
? | No such patient there, and none at the other two.

contradicts-resume | It's ten years now, last month eight. A slip, he says, the old firm will tell us.
- | So I asked the old firm.
employer-denies | They've never paid him for a single day.

cannot-answer-local | New in town, hence no clue about any street, moved on the 1st.
- | Fits the lease.
? | Only the landlord on that lease says the flat has stood empty since spring.

remote-control-tool | A remote helper on his screen, "your IT, they rang me".
? | Asked IT: none of them did, no ticket, no call.
