# Told from their side: excuses that were checked and failed, and strong words that came to nothing
- | Applicant for the post room, says his flat burned in April with all his papers.
? | Fire brigade: no call-out to that street this year.
id-data-mismatch | The copy he does have gives a house number the street doesn't reach.
alias-used | Neighbour at the last number knows him as Benedek, of the second floor left.
- | I'd have liked to believe it.

- | Applicant for the post room, says his flat burned in May with all his papers.
~refuses-id | Third meeting, third time no card on the table.
= discrepancy-explained | Brigade's log, 11 May, 03:12, two pumps; and yesterday the new passport came and he put it down like a winning ace.
- | He sorts faster than our machine.

account-vanished | After I asked about the talk in Bergen his page was "under construction", the talk gone from it.
- | "My webmaster is on holiday," he wrote.
? | There's no webmaster, it's a page-builder, two clicks.
profile-conflict | The Bergen programme has a lady from the tax office in that slot.

~account-vanished | After I asked about the talk in Tromsø his page went blank!
= trouble-explained | Whole university server was down, I found the notice, and by ten his slides were back with the typo I remembered.
- | He offered to give the talk to us over lunch.

? | "My brother took the call for me because I was at the dentist," said Mr Lang.
proxy-interviewer | So it was the brother who passed our technical round.
? | Dentist's girl: no Lang on that day.
different-person | And the Lang of today has blue eyes, where I noted brown with three exclamation marks.

~proxy-interviewer | "That was my brother on the phone on Monday," said Mr Lehn, and I dropped the pencil.
= sharing-explained | He meant the call to fix the date, poor soul was in the MRI. Everything else he did himself, on camera.
- | I picked up the pencil.

- | Woman at the gate claims she's the new carer. Book says a woman's coming. Fine so far.
id-photo-mismatch | The picture on her phone of "her" card was of a card lying on somebody else's lap.
- | She said the card was at the laundry.
- | I know the laundry. They've no card.
refuses-id | Offered to wait while she fetched it. She'd "rather not trouble anyone".

- | Woman at the gate claims she's the new carer, and the book says a man.
~different-person | Nobody had told me about a woman! I shut the hatch.
= sharing-explained | Rang the office: Hugh's got a slipped disc, Bettina's from the same team, sent with a note that I had under my elbow.
- | Opened the hatch.

- | He claims his old boss died and hence the missing reference.
- | The old boss came to the phone in person, out of breath from the stairs.
referee-denied | "Him? Never in my shop. I'd remember hair like that."
- | I said good for you on the stairs.

- | No reference, since the boss is dead, he says.
~referee-untraceable | No trace of the man under any number in that town.
= employer-confirmed | Grave on the parish site, and the widow sent the wage book with our man in it, five winters.
- | I wrote to thank her.

- | Says her phone's hacked, hence the strange messages in our chat.
email-other-identity | The "hacker" signs as Irma, and Irma's the name in the recovery line of her mail.
- | Offered her a new SIM from us. She'd rather keep the hacked one.
phone-unreachable | Voice calls to it have never once been taken.

- | Odd messages from her in our chat; hacked, she says.
~off-platform | At 01:14 "she" begged the team lead to move to WhatsApp and buy gift cards.
= discrepancy-explained | At 01:20 she'd walked over to the night guard to report it, in slippers; our own IT killed the session with her beside them.
- | Guard lent her his coat.

- | Story about the twin. Every second one has a twin, so I asked for the twin.
same-photo-as-other | One picture, two applications, Kurt and Karl.
? | The twin is "shy". The twin "has a cold". The twin "emigrated this morning".
? | Registry: Kurt's an only child.

- | Story about the twin. I asked for the twin.
~same-photo-as-other | Facial check says Jana equals Hana, 99 per cent.
= | Both on one sofa five minutes later, pulling each other's ears to prove it.
- | Jana's for the lab.

payee-churn | Sixth change of account, reason this time: "the bank is against poets".
crypto-or-third-party-payment | The newest belongs to a Cypriot company that sells marble.
- | I asked for a poem.
- | It was Rilke.

~payee-churn | Sixth change of account this quarter, ticket system in flames.
= | One change; a looping import on our side filed it six times, integration team has it on a T-shirt by now.
- | Closed all but one.

- | The gentleman maintains he's Dutch and was christened so.
cannot-speak-claimed-language | Goedemorgen threw him.
work-permit-refuted | Immigration in Zwolle: "A fantasy number, sir, ours don't begin with a W."
- | He maintains it still.

- | The gentleman maintains he's Dutch.
~cannot-speak-claimed-language | Hardly a word of it, and the CV says mother tongue.
= discrepancy-explained | CV says "mother's tongue: Dutch". Raised in Perth. I misread an apostrophe.
id-shown-and-matched | Burgundy passport on the desk, him in it.

- | "It's a known fault of the app that it shows other people's names," said the rider.
- | I wrote to the app. No such fault.
phone-other-name | The bank text for the deposit went to a Derya.
id-rented-or-borrowed | Derya's Facebook: "my acc free from mon, who wants, 60/w".

- | "It's a fault of the app that it shows other people's names," said the other rider.
~name-mismatch-on-call | The app calls him Beatriz all day.
= trouble-explained | App people wrote to all depots at six: cache mix-up after the update, two hundred riders were Beatriz.
- | He's had T-shirts printed, of course.

shared-account | Her handwriting in the care log leans left at breakfast, right at lunch and at night it's block letters.
- | "I've three moods," she says.
id-rented-or-borrowed | The cook says the moods arrive by separate buses with one and the same lanyard.

~shared-account | The medication sheet's in three handwritings, all signed B. Toth.
= tool-agreed | Carbon copies: two witnesses fill their own lines by our new rule, she only signs for the shift.
- | I'd voted for that rule.

- | Dear all, on the matter of the bus driver who "merely looks young".
id-data-mismatch | Card 1969, school certificate 1995 at the age of ten, so he says, a prodigy.
id-owner-denies | The 1969 gentleman was found by the depot chaplain; he's in a wheelchair in Telford and driving nobody.
- | Please check the cameras from May.

- | Dear all, on the matter of the bus driver who merely looks young.
~id-photo-mismatch | Several of you wrote that a teenager was at the wheel with Bertie's badge.
= id-verified-in-person | I sat beside him for two rounds with his licence on my knee. It's Bertie, he shaved for his daughter's christening.
- | Kindly stop writing.

- | Sister Perpetua, in charge of volunteers, speaking low.
returned-under-new-name | "She had the Easter box in her bag two years ago, and her name wasn't Agnes then, it was Ines."
- | "I forgive, I don't forget."
shared-contact | "And Ines's old number's on the form, I rang it by mistake."

- | Sister Perpetua, in charge of volunteers, louder.
~returned-under-new-name | "That is Ines with the box!"
= | "I beg pardon, Ines came to Mass on Sunday, quite grey. This is a different soul altogether."
- | "She arranges lilies well."

- | Temp dispatcher, ambulances. He says voice software makes him sound odd.
synthetic-voice | Same vowel, same length, forty-one times, counted by our phonetics student.
- | Asked to switch it off, he said it's "in the line".
hours-refused | Nor can he ever do nine to noon, which is what we need him for.

- | Temp dispatcher, ambulances. Uses voice software since the throat operation.
- | Letter from the ENT clinic came with the application.
camera-on-and-same-person | Face on the screen all along, typing and speaking in step.
- | Dispatches quicker than most.

- | Kitchen porter, says "my cousin has the same name, that's why".
? | There's no cousin. There's one tax number and it's a girl's in Bolton.
id-number-mismatch | HMRC letter, second of its kind: number not his.
alias-used | The dish lads call him Mo, the payslip Dean, the letter from the court Tariq.
- | Pans spotless.

- | Pot-washer with a cousin of his own name, or so he'd have it.
~internal-record | Our own file: "M. Rahman, barred, knife, 2020".
= | Cousin came with him, cheerfully, barred and all, to show there are two. Chef remembers the knife one.
- | Ours got the apron.

- | Ghostwriter for the CEO. "I write under several names, it's normal."
resume-copied | Bio, awards, even the goats: lifted from a woman in Vermont who keeps the goats.
alias-used | On three invoices three of the several names, none of them on his ID.
- | CEO liked the goats.

- | Ghostwriter for the chairman. "I write under several names, it's normal."
~alias-used | Seven bylines and counting.
= name-change-documented | Royalty office lists all of them beneath one tax number and one face, she brought the sheet unasked.
- | Speech was ready on Friday.

- | Removal firm. "The photo's old."
id-photo-mismatch | Old or not, ears don't move an inch.
- | He said ears grow.
id-altered | The date beneath the photo was scraped, my fingernail caught in it.

- | Movers. He says it's an old picture.
~id-photo-mismatch | Long hair, no glasses, thin as a broom. The one before me: bald, specs, a barrel.
= id-verified-in-person | DVLA lets it run ten years. The scar through the eyebrow's there in both, and the chip agrees.
- | Carried a piano upstairs, whistling.

- | Translator for the clinic. Excuse for the other surname: "My landlord filled it in."
- | The landlord can't read our alphabet, we asked him.
alias-used | She's Nour on the lease, Nadine on the badge, Nevin on the diploma.
school-denies | Diploma's college: "No woman of these three."

- | Clinic's interpreter; blames the surname on a landlord.
~alias-used | Lease has Mrs Haddad, form has Miss Khoury.
= address-confirmed | Landlord chuckled: he'd assumed she was married to the previous tenant, and crossed it out in front of me.
- | Starts in paediatrics.

- | Van washers, Sunday shift, one hour, cash. I only do the list.
identity-borrowing | Lad went along the queue asking who'd let him have an NI card for the day.
- | Nobody did.
- | Washed vans anyway, I saw, with Tommo's vest on.
id-rented-or-borrowed | Tommo says a fiver's a fiver.

- | Van washers, Sunday shift. I only do the list.
~different-person | Tommo's vest with a stranger in it, again!
= | I'd run out of vests and handed him Tommo's off the hook. My own list says so.
- | Suds everywhere.

- | Auditor at the fishery says her name got muddled by the embassy.
? | The embassy has no muddle on record and no her.
id-forged-issuer | Sticker number was never printed, by the consul's word.
- | Fog. Ferry cancelled. She slept in the office.

- | Auditor at the abattoir says her name got muddled by the embassy.
~id-data-mismatch | Visa says NGUYÊT, passport NGUYỆT, ticket NGUYEN.
= name-change-documented | Embassy sent a corrected sticker, one line of regret, and a calendar.
- | Calendar hangs by the scales.

? | Street sweeper, Kassel. First the dog ate it, then the river took it, then the ex has it.
refuses-id | Seven weeks, still no card on my table.
? | The ex rang me herself to say she's never seen it.
returned-under-new-name | Foreman's sure: last year he swept here as Uwe and left with the barrow.

- | Street sweeper, Fulda. The dog ate it.
~refuses-id | No card, week two.
= id-shown-and-matched | Brought the remains. Teeth marks. Then the new one, same number, same face.
- | Dog came too.
