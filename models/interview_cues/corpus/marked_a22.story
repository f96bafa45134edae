# Chatty voices: friends, shift leaders, assistants; lame excuses and surprising innocent ends
- | Ok so the new anaesthetics nurse, love her hair.
plausible-wrong | She put the propofol in the fridge with the milk, "it looks like milk".
- | Says it's how they do it in Geneva.
school-denies | Geneva says they don't and that they never had her.
- | Milk's binned.

- | Ok so the *other* new nurse.
~plausible-wrong | I heard "just double it" about the insulin and died inside.
= trouble-explained | She was talking about the order for biscuits. Two phones. My fault for eavesdropping.
- | Biscuits came, doubled.

- | Guys. The vet.
photo-found-elsewhere | His face is on a sachet of cat food in Slovenia.
support-document-altered | His chamber number there's for importing sachets of cat food.
- | I can't. I cannot.

- | Guys. The dentist.
~photo-found-elsewhere | Her face is on a toothpaste, like the tube.
= | It's her husband's brand, and she's the only one he could afford.
- | Chamber's got her since '07.

- | My sister's at the exam board so.
proxy-interviewer | She says that seat was paid for by app, the sitter even left a review: 5 stars, prompt.
- | He's nice tho??
support-document-altered | So the certificate's getting cancelled, letter's in the tray, she's franking it.
- | Do I say anything? I've said it to Jo.

- | My brother's at the licence place so.
~support-document-altered | He typed her in and it went red, like, cancelled.
= discrepancy-explained | Red's for "collected". Green's for "not yet". Who designs this.
- | She's collected hers, she's legal, she's driving us Saturday.

- | Shift leader here.
different-person | The electrician we tested was a talker; this one's been here three days and I don't know what his voice is like.
skill-gap | The talker wired a board in an hour and this one's afraid of the kettle.
- | Agency: "people are quiet when they're new."
id-photo-mismatch | Then I had the card in my hand. It's the talker on it.

- | Shift leader here again.
~different-person | Talker at the test, and at work a mute.
= | Tooth out. Gauze. By Thursday he told us the plot of nine films.
- | Boards neat.

- | Voice note from Bev, 2 min 40.
- | So he says he's a lawyer.
contradicts-resume | Then he says "well, law adjacent".
school-denies | I was at Nottingham, my mate runs the office, he did leisure.
- | He's fit, though. That's all. Bye.

- | Voice note from Bev, 0 min 50.
~contradicts-resume | This one said "I'm not really a lawyer", and it's on his CV!
= discrepancy-explained | He says that to everyone since he moved to mediation; roll number's live and I looked, twice.
- | Also fit. Bye.

- | The boss's dog walker's cousin wants to be our accountant.
refuses-background-check | No references please, "they're jealous".
money-odd | In week one the petty cash had been to Aintree.
support-document-altered | AAT's never had her; her certificate says ATT at top and AAT below.
- | Boss's dog still likes her.

- | The boss's own cousin wants to be our accountant.
~money-odd | Petty cash short by 212 in week one, you can imagine.
= discrepancy-explained | Boss took it for the florist and left a slip in the wrong tin.
- | AAT, full member, nine years. Not that anyone dared ask.

- | Chef agency, Saturday, we're slammed.
pickup-by-other | Knives and whites fetched by a bloke with no name and a scooter.
different-person | Then a girl shows up, "I'm Marco."
- | I had 90 covers. I gave her the grill.
support-document-altered | Sunday I looked up Marco's food hygiene: expired, and issued to a Marco who's dead.

- | Chef agency, Saturday, another hotel.
~different-person | Girl shows up for a booking called Marco!
= | Margo. Phone keypad. The agency's text has it right.
- | Level 3 hygiene, on their site. Great risotto.

- | I'm the receptionist, nobody asks me, but.
referee-same-voice | The "professor" who rang for him has his laugh. Exactly. It goes up at the end.
phone-other-name | And the display had the candidate's mum.
- | Nobody asked. So I've e-mailed.

- | I'm the receptionist's replacement, and.
~referee-same-voice | Professor's laugh is the candidate's laugh, I got goosebumps.
= discrepancy-explained | Uncle and nephew; it's in the cover letter, second line, he'd asked for another referee to be used.
= referee-confirmed | Dean's office gave that other one, she's lovely about him.
- | Goosebumps gone.

- | Lads at the plant hire, group chat.
- | "whos the new lift supervisor"
support-document-altered | "AP card is a meal-deal voucher laminated lol"
- | "he says real ones in the truck"
- | "went to truck w him. no truck"
- | "lol" "not lol, site shut"

- | Lads at the plant hire, other chat.
~support-document-altered | "new boys AP card wont scan, its fake"
= | "u had ur thumb on it dave" "it scans" "soz"
- | "tea?"

- | Mum says I shouldn't put this in an e-mail.
id-rented-or-borrowed | My tutor told me she isn't Dr Frisch, Dr Frisch is in Tenerife and gets half.
- | I'm doing my mocks on Tuesday.
- | Please don't make it weird.

- | Dad says I should put this in an e-mail.
~different-person | My tutor was a totally different woman on Tuesday.
= | It was her with her chemo wig off. She had told Dad. Dad hadn't told me.
- | I like her. I got a B.

- | Night porter's book, page 77.
- | 02:30 locum doctor asks me where the heart trolley goes.
skill-gap | 02:41 he reads the pads' picture like a map, turns it round.
- | 02:44 sister takes over, patient lives.
support-document-altered | 09:10 medical staffing: his number's a physicist.

- | Night porter's book, page 79.
~skill-gap | 03:05 locum couldn't open the heart trolley at all, panicky.
= trouble-explained | 03:06 seal was on backwards, I couldn't either, nor sister, scissors did it.
- | 03:15 patient lives.
= | 09:00 staffing: she's on the list as she says.
