# Told by the other side: hosts, flatmates, couriers, clerks, spouses, ex-colleagues, applicants themselves.

- | Host, 71, at her own table.
signins-apart | "The little computer is Nathan's. I've got his charger, never got a Nathan."
crypto-or-third-party-payment | "His cheque has my name on the back and I am to keep the odd dollars."
- | "Would you like a plum?"

- | Spouse, on the doorstep.
~pickup-by-other | "I took your parcel, yes, I signed, is that a crime?"
= sharing-explained | She is married to him, ring, mailbox, school run; he came up the path with two kids.
- | No crime.

- | Courier, at the pub, didn't know who I was.
pickup-by-other | "There's this one stop, ten names, one bloke, he's got a stamp for all of 'em."
forwarder-address | "Nobody cooks in there. You'd smell it."
- | I paid the round.

- | Courier, same pub, month after.
~forwarder-address | "Nobody cooks in there, I tell you."
= address-confirmed | It's a monastery. Silent, raw food, Lent. Brother Anselm, our bookkeeper, waved.
- | My round again.

- | Flatmate by text.
timezone-mismatch | "dunno he's never up when it's light, talks to his mum at 3 pm like it's midnight there"
- | "there = where he is. he's not been here since nov"
- | "can i have his room"

- | Flatmate by text, other flat.
~contradicts-resume | "nah he's not been here since nov"
= discrepancy-explained | "since nov AS IN he moved upstairs, number 9, same house lol, he's shouting hi"
- | "can i have his bike"

- | The applicant himself, unasked.
shared-account | "To be honest with you, the afternoons are a cousin, he is better."
- | "You get two for one."
- | He meant it kindly, I'm sure.
requests-laptop-reship | "So best would be the laptop goes to cousin, in Peshawar, I manage without."

- | The applicant herself, unasked.
~several-jobs | "To be honest with you, I've another full contract."
= employer-confirmed | It ends the Friday before; the other boss confirmed it, on headed paper, and is sad.
- | Fair and square.

- | Ex-colleague, by phone.
place-conflict | "Him? In Porto? He's sold Porto. He does three of you from a boat off Phuket."
several-jobs | "Three of you, as in three employers, he has a spreadsheet."
- | "Don't say it's from me."

- | Ex-colleague, by phone, about the sister.
~several-jobs | "She does three of you, you know!"
= discrepancy-explained | Three of our own brands. One contract. I explained, he said "oh".
- | He's still an ex-colleague.

- | Mailbox shop clerk, between customers.
forwarder-address | "Suite's just a slot, hon. They're all just slots."
requests-laptop-reship | "His standing order: anything with a battery goes to Yerevan, I fill in the brown form."
- | "Stamps?"

- | Mailbox shop clerk, other shop.
~forwarder-address | "His suite's just a slot, hon."
= sharing-explained | "Course it is, the whole trailer park has slots with me. He's lot 40, mows my lawn."
- | "Stamps?"

- | Teenager who found it fun.
remote-control-tool | "It types by itself! I filmed it for my story, ghost laptop!"
signins-apart | "It's in our garage with the others. Dad says clients abroad."
- | Film has our logo at 0:14.

- | Teenager, other house.
~remote-control-tool | "It types by itself, ghost laptop!"
= tool-agreed | Live captions for mum. Hearing-aid people put it in with our IT on the line.
- | Film deleted, nice kid.

- | Electrician.
same-device-as-other | "I fit the sockets. Thirty doubles in a box room. Who needs that, I said. Remote staff, he said."
- | "Cash job."
- | Our employee's box room.

- | Electrician, same firm.
~same-device-as-other | "Thirty doubles in a box room, who needs that!"
= | Aquarist. Seahorses. Thirty pumps. He did the interview in front of them.
- | Splash now and then.

- | Ex-wife, in writing.
place-conflict | "He hasn't set foot in Tulsa since 2019, he lives where his visa ran out."
vpn-location-mismatch-noted | "He brags that a plug at my brother's makes the internet think he's here."
- | "Regards to his boss."

- | Ex-wife, in writing, other file.
~place-conflict | "He hasn't set foot in Tulsa since 2019."
= address-confirmed | Bitter divorce, says the judge's order; our HRBP ate his chilli in Tulsa on Sunday and saw the deed.
- | No regards.

- | Taxi driver.
pickup-by-other | "I drive computers, sir. From a porch to a porch. Lady on one, gentleman on other."
- | "Never the same gentleman."
- | Ours was on Tuesday's ride.

- | Taxi driver, Lisbon.
~pickup-by-other | "Yes I took computer, I signed for computer."
= | Our office ordered that taxi. He carried it to her ward on the sixth floor and she gave him a tangerine.
- | Receipt attached.

- | Receptionist of an office hotel.
forwarder-address | "They all have the brass plate. No one has a chair."
same-device-as-other | "In the back there's the warm room, forty laptops, one cable to the street."
- | "Sign the visitor book."

- | Receptionist of an office hotel, floor 2.
~same-device-as-other | "Forty laptops, one cable."
= sharing-explained | "Code camp week, they're all in the kitchen now, your lady's the one with the ukulele."
- | Visitor book signed.

- | Her manager, tired.
output-swing | "Mondays I could promote her. Tuesdays I explain the printer."
timezone-mismatch | "And her birthday wishes come when my birthday's over."
- | "Do what you must."

- | His manager, rested.
~output-swing | "Mondays a star, Tuesdays a wreck."
= trouble-explained | Chemo is Mondays' night. HR has it, now I have it; Tuesdays are off.
- | "Best hire I've made."

- | Landlord's son, showing me round.
signins-apart | "This one's for a bank guy, this one's for a toys guy. They Zoom in. I keep 'em charged."
- | "Cool, huh."
different-person | "The guy on your photo? Never been. The guy on the bank's badge? Same, never."

- | Landlord's son, showing me round.
~signins-apart | "He's not here, his laptop's on though."
= equipment-received-in-person | He was in the shower. Came out in a towel, apologised, held up the laptop and passport.
- | "Cool, huh."

- | Bank teller, compliance call.
crypto-or-third-party-payment | "Your payroll for Mr Oyelaran comes to Ms Betts, and two hours later it's Tether."
shared-contact | "Betts also gets four other firms' men, all on her one cell."
- | "I can say no more."

- | Bank teller, compliance call, nr 2.
~crypto-or-third-party-payment | "Your payroll for Mr Oyelaran comes to a Ms Betts."
= payee-confirmed | "Sorry, misread the row. Row 12 is him, his own, opened in person with passport."
- | "Have a good one."

- | Priest.
- | "I'm told I housed a fraud."
same-device-as-other | "The youth room had their machines, from all sorts of companies, they said it was for a charity."
- | "I thought the heating bill was high."

- | Priest, other parish.
~same-device-as-other | "The youth room's full of machines from all sorts of companies."
= sharing-explained | "Donations, dear, see the labels: retired, wiped, for the school in Malawi."
- | He gave me a jar of honey.

- | Doorman, 7th Ave.
pickup-by-other | "14D? Chauffeur comes. Always chauffeur. Who's 14D? Beats me."
forwarder-address | "Renters' agency says it's for mail, they don't even take the keys."
- | Tip: none wanted.

- | Doorman, 8th Ave.
~pickup-by-other | "Chauffeur took it."
= | He is the chauffeur. He's leaving that job for ours. Cap and all.
- | Tip: taken.

- | Student in the shared house.
identity-borrowing | "He asked us all for our socials, said we'd get half."
signins-apart | "Jay said yes. Now Jay's got three work laptops that somebody else works."
- | "I said no, I've got exams."

- | Student in the shared house, other town.
~identity-borrowing | "He asked us all for our socials!"
= discrepancy-explained | "For Instagram. He followed us. Mom made me call, sorry."
- | Exams tomorrow.

- | Grandson.
remote-control-tool | "Gran's got a laptop with a red light that a man drives from away."
- | "She says he's polite."
remote-desktop-use | "He told her: don't shut the lid or I'm late for work."
- | Gran is not in trouble, we told him.

- | Grandson, other gran.
~remote-control-tool | "A man drives Gran's laptop from away."
= tool-agreed | Me. I'm the man. Volunteer helpline; she's our typist, and asked.
- | Gran is 68 and quick.
