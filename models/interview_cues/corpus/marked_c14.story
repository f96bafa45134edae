# The worker's own words, confessions, bosses' defence, colleagues' letters (c14)

- | Exit talk, Ms. R., 14:00.
several-jobs | "I had you on the left screen and the cement people on the right, and in the middle my soup."
- | She wasn't sorry, and she wasn't rude.
shared-account | "When both wanted me I let my daughter be me with you; you're the easier ones."
- | Asked for a reference.

- | Return-to-work talk, Mr. S.
~hours-refused | Eleven missed calls in one afternoon, all ours.
= trouble-explained | He was in the ambulance with his boy, the ward stamped the visitor's card at 13:20.
- | Boy's ok.

- | Your man told me at the barber's.
several-jobs | He says "three hats, one head", and that one hat pays for the Audi.
shared-account | For the dull one he's got a bloke in Nairobi, "better than me, never sick".
- | You decide, I'm only cutting.

- | My dear Frau Sommer, thanks for asking before shouting.
~several-jobs | Yes, I'm on the staff list of the music school.
= discrepancy-explained | Honorary, two hours of triangle a week, page 3 of my form, you initialled it with a heart.
- | Your dear Frau Winter.

- | Apprentice to the shop steward, I wrote it as he spoke.
proxy-interviewer | "He paid me to be him for the test. I was him for forty minutes. I got us 91 percent."
? | "Then he came to work and couldn't wire a plug."
skill-gap | "He put earth on live, with you standing by."
- | "I need the 60 he owes me."

- | Electrician to the shop steward.
~skill-gap | "Couldn't wire a plug, I saw it, live on earth."
= discrepancy-explained | "Colour code in his country was the other till '06; he said so first, then wired twenty."
- | "I've a new plug."

- | What the nanny said.
different-person | "The nurse with the nice hands is not the nurse in the folder, she's her aunt, she tells the baby so."
id-rented-or-borrowed | "The folder nurse gets the half, for the paper."
- | Baby gained 200 g.

- | What the gran said.
~different-person | "A man came in nurse's clothes!"
= | Nurse. Male. Booked. Gran had been told on three occasions, and he made her laugh at last.
- | Baby gained 180 g.

- | Statement, read and signed by Q.
- | I'm a driver by trade.
account-swap | I took over Ibby's account for 250 a month since mine was shut for points.
id-photo-mismatch | When the app asks for my face I drive to Ibby's and he yawns into it.
- | My rating is 4.97.

- | Statement, read and signed by V.
- | I'm a driver.
- | The app asked for my face in the tunnel, too dark.
- | After the tunnel it took it.

- | Voice note, 0:48.
shared-account | "okay so don't tell but the Anna you love so much, that's Kirill from 12 on."
output-swing | "you never wondered why she can suddenly do pivot tables after lunch?"
- | "anyway, happy birthday."

- | Voice note, 0:31.
~shared-account | "so I sign in as Anna now, yes?"
= tool-agreed | "relax, it's the demo tenant, Anna isn't a person, she's a test user I made in the shower"
- | "bring pretzels"

- | The vicar asked me to put it in writing.
- | I keep the mission's wage book.
crypto-or-third-party-payment | Brother Aloys has been drawing through Sister Clement's purse, and there's no Brother Aloys.
- | I've prayed over it.
- | The purse is empty.

- | The vicar asked again.
~crypto-or-third-party-payment | The organ builder's money lies in his sister's name.
= payee-confirmed | He's her legal ward since the fall from the loft; court paper seen by the vicar and me.
- | Organ in tune.

- | Confession to team lead, on a walk, it drizzled.
shared-account | "I push what they send me from Hanoi. I read it first. Mostly."
- | Asked since when. "Since the twins."
own-work-unknown | "If you ask me in the review why there's a mutex, I go red, haven't you seen?"
- | I had.

- | Talk on a walk, other dev, sun.
- | "Since the twins I'm half asleep," he says.
~output-swing | His tickets went from ten a week to two in September.
= trouble-explained | We agreed on parental hours, HR back-dated them, and the two were good ones.
- | Ducks.

- | Boss's defence, as heard.
- | "So what if it's his brother."
shared-account | "One badge, two lads, I get 16 hours out of it."
- | "You lot in the office never lift a slab."
- | Labour inspector took it down word by word.

- | Foreman's defence, as heard.
~shared-account | "One badge, two lads, so what."
= discrepancy-explained | The second lad's badge was in the laminator; it came out while we were arguing, still warm.
- | Slab lifted.

- | A reader's letter to the payroll magazine, forwarded to us because it's us.
several-jobs | "My husband is permanent at both banks of our town and each believes the other is his gym."
- | "What shall I do with the two Christmas parties?"
- | Bank A is us.

- | A reader's letter, same magazine.
- | "I've one job and a gym. Nobody believes me."
- | We do, it's our Herr Blum.

- | Translator's note on the tape, Punjabi to English.
coached-or-reading | In the gaps a woman says, low: "tell them seven years, tell them Kubernetes".
proxy-interviewer | Then: "move over, I'll do the next, turn the camera to the wall".
- | Sound good. 22 minutes.

- | Translator's note on the tape, Tamil to English.
~coached-or-reading | In the gaps a woman says something low, each time before he speaks.
= trouble-explained | She says "not on the sofa, not on the sofa". It's to a dog.
- | Sound fair.

- | From the desk of the dean. For the file.
several-jobs | Prof. H. teaches Mondays here; and Mondays there, 600 km off; and is paid for both as for a whole man.
different-person | Here, the girl with the pony tail "represents" him, students call her prof.
- | He's on the train, supposedly.
- | Paper on ethics by H. due in May.

- | From the desk of the dean. For the file, 2.
~different-person | Students reported that another woman gave Dr. J.'s seminar.
= sharing-explained | Team-taught, as printed: "J./K." in the course list, K. had the even weeks.
- | Chalk reordered.

- | I am honest to you, miss, I write with translator.
id-rented-or-borrowed | The documents are of my friend who went home to marry, he said keep working with them.
- | I clean very good.
- | Please don't be angry with the friend.

- | I am honest to you, miss.
~crypto-or-third-party-payment | My salary goes in the bank of my cousin this first month.
= payee-confirmed | On Wednesday my own came, the girl at the bank gave letter for you with my name, two stamps.
- | Windows also I do.

- | Interviewer's debrief. Angry.
contradicts-resume | She ran a team of forty. No, four. No, she was the fourth.
several-jobs | Her phone lay screen up: "Where r u, sprint review, whole floor waiting", from her 'ex' boss.
- | "He's clingy," she said.

- | Interviewer's debrief. Sheepish.
~several-jobs | Her phone lit up: "where r u, whole floor waiting", from the boss she'd left.
= | Leaving party. Hers. Balloons in the next message, they'd put our slot on top of it.
- | Sent her off early with my best.
