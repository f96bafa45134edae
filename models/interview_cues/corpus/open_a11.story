# a11: terse, bare facts; twins in dry words; discovery and consequence
? | The man whose name we pay has filed a police report about us.
- | Letter came Saturday.

? | Registered post to his flat: "moved out 2017".
- | Contract dated 2024.

~? | Registered post to his flat: "moved out 2017".
= | Postman's stand-in. Regular one brought it the next day, his signature is on the card.

? | Fingerprint at the data centre gate: fourth attempt, third person.
- | Gate stayed shut.

? | Her CV lists a patent. Inventors on it: two Finns, both replied no.

~? | Her CV lists a patent. Inventors on it: two Finns, both replied no.
= | Wrong kind code, ours was the A1 of the parent. On the B2 she stands third.

- | Screen share, one tab too many.
? | Tab title: "Mon: be Harold (fintech), Tue: be Isaac (edtech)".

- | Screen share, one tab too many, saw his shopping list.

? | Interpol notice has his dimple, his birth date, another forename.
- | Sent to counsel 16:20.

? | Nobody at the hackathon he won remembers a hackathon.

~? | Nobody at the hackathon he won remembers him.
= | He was on the Łódź branch. Organisers' list there: table six, second prize.

? | Salary arrives, and at once the same sum minus 250 goes on to whoever really codes; the slip says "teacher".
- | Bank asked for comment.

? | We asked for the office plant's name. Everyone who was at his induction knows it.
- | He guessed three.

? | Clock on his microwave, on his wrist and on his taskbar: three zones.

~? | Clock on his microwave and on his taskbar: different zones.
= | Microwave blinks 12:00 since the power cut, phone bill and line are Leeds.

? | Deed of the house: owner is the courier company's dispatcher. Tenants: none. Sockets: 120.

- | House owned by in-laws, rent paid, four kids.

? | Portrait of the HR lead at his old firm is his own application photo, mirrored and greyed.
- | Found by Wim.

? | His two-week absence was covered by himself.
- | Attendance sheet shows both.

~? | His two-week absence was covered by himself.
= | Absence was cancelled, storm closed the airport. HR tool kept the old entry, manager's mail of the 3rd.

? | Google results for his thesis title: a different author, 2006, whose mother wrote us back.

? | The laptop fell silent the day the lady at the address was arrested.
- | He wrote: internet trouble.

? | Laptop was sent to Boise. Battery chip reports the first charge at 50 hertz.

~? | Battery chip reports the first charge at 50 hertz. Laptop was sent to Boise.
= | First charge is at the plant in Suzhou. Every unit on the pallet says the same.

? | Drug test sample was handed over by a man whose wristband carried the donor's number and whose licence did not.
- | Lab's complaint form.

? | At the notary he signed left-handed. On the board for two hours he wrote with the right.
? | Asked for the thing in his wallet with his name he brought none.

~? | At the notary he signed left-handed. On the board he wrote with the right.
= | He was taught so in school, writes right, signs left. Bank's card from 2009 shows the same.

- | Pipeline engineer, remote Aberdeen.
? | Crew list says he flew offshore on the 4th, out of signal for fourteen days. Our repo did not feel it.

- | Pipeline engineer, offshore till the 18th, no commits, as planned.

? | Bootcamp's list of graduates has 30 names. Our six come after it, typed in another font.

~? | Bootcamp's list of graduates has 30 names and ours isn't among them.
= | March cohort. He was in the September one, trainer sent list and his certificate's twin.

? | First wage bounced: account closed at owner's request after "a stranger's pay" came in.

~? | First wage bounced: account closed.
- | Called.
= | His bank merged, all IBANs new. Bank letter, second run went through.

? | The candidate's mother picked up. He has been in hospital since the week before our first call.
- | She had never heard of us.

- | Candidate's mother picked up, he was at the gym, rang back in ten.

? | Same apology, to the letter, from three ex-contractors in three months, each on being asked to come by.

? | His "old team" on the call were two voices reading from a page, page turning audible, one read my own question too.

~? | His old team on the call read from a page, page turning audible.
= | Their legal dept makes them. Script came by mail before, from the company's own HR box, known policy.

? | Webcam off at Monday's all-hands, and in the dark tile the name "Bay 7" until somebody nudged.

? | Prize for best newcomer couldn't be handed over. Address: swimming pool.

~? | Prize for best newcomer couldn't be handed over. Address: swimming pool.
= | Lido was turned into flats in 2021, he's in no. 5. Second try fine.

- | Tester, week one.
? | Uploaded the onboarding deck to a shared drive named "train the others".

- | Tester, week one, uploaded the deck to team drive.

? | Gym, dentist, school, landlord: each named in his form, each without such a customer.

? | Visa sticker photographed from the screen of somebody else's phone, edge of a chat visible: "use this one for Tuesday".

- | Visa sticker photographed badly, came in with passport.

? | In twelve months: twelve laptops "lost by the post", all on her street, all on her shift at the depot.
- | Insurer wrote.

~? | Twelve laptops lost by the post, all on one street.
= | Mail van fire on 6 March. Carrier paid for all.

? | Our badge system has him in Krakow at 9:00, the customs of Seoul at 9:40.

~? | Our badge system has him in Krakow at 9:00, the customs of Seoul at 9:40.
= | Badge server had been set to yesterday since the update. The whole floor is off by the same.

? | What he knows of us: all that's on the website by last Monday. What he doesn't: all that his "first year here" would have taught.

? | His brother sat for him at the induction, the uncle at the health check and the bank got a third.

- | His brother drove him to the induction, car broken.

? | Our code was offered on a forum with his initials left in the comments. Seller answers at his lunch hours.

- | Our open source code was mirrored on a forum, licence permits.

? | Judgment: hours claimed at four agencies on one day came to thirty-three.

~? | Hours claimed on one day came to thirty-three.
= | Month's correction booked on the 31st in one go. Lead had asked for that.

? | Team photo from his last job: everyone's shadow falls left, his right. The photographer's original has an empty chair.

? | CV has five languages, all certified. Klaus tried three of them, each time the call went quiet, then ended.

- | Speaks five languages, switched with Inés and Klaus at ease.

? | A janitor at the coworking counted: one rented desk, never sat at, nine parcels a week.
- | Desk is in the name of our architect.

~? | A janitor at the coworking counted: one rented desk, never sat at, nine parcels a week.
= | Our own overflow desk. Office lead rents it for returns, has the lease.
