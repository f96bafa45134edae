# Witness talk, voicemail, handwritten notes, stand-up talk, board minutes; sober again, indirect.
- | Voicemail, transcribed, Mrs Kalinowski, reception.
- | "It's about the gentleman who does our reports."
crypto-or-third-party-payment | "A lady rang, says his wages are in her account, and may she keep her share in January too."
- | "I didn't know what to say so I said happy new year."

- | Voicemail, transcribed, Mrs Kalinowski.
~crypto-or-third-party-payment | "A lady rang, says the gentleman's wages are in her account."
= | "Rang again, she'd looked at last year's; he was her lodger at the time and had told you. It's his own since spring, bank's letter is in your tray."
- | "Happy new year again."

- | Stand-up, Wednesday, as I recall it.
own-work-unknown | Asked what his service listens on, he said "the internet".
- | Laughter, then not.
- | Friday: production secrets found in his gist.
data-taken | The gist is private and holds the whole vault export, dated his second day.

- | Stand-up, Thursday.
~data-taken | "Somebody exported the vault on Monday to a private gist!"
= trouble-explained | Scanner had found its own training sample; the strings say EXAMPLE, the gist's from 2015 by the vendor.
- | Back to the sprint.

- | Board, minute 7.
wallet-listed | The secretary reports that the developer's payment address was entered in the national register of frozen assets in April.
? | Payments were made in May and June.
- | Counsel explains what must be reported.
- | Mr Osei recuses himself as he'd brought the man.

- | Board, minute 9.
~wallet-listed | The secretary had reported that a payee's address is frozen.
= discrepancy-explained | The secretary withdraws this; the register's column was sorted apart from the names, the ministry has confirmed that the payee isn't in it.
- | Thanks to the secretary.

- | Handwritten, blue ink, farm shop.
prepayment-demanded | He'll do the till link once he's had the four hundred, not before.
- | Gave him twenty. Silly me.
payee-churn | Next day another place to send it, and the day after another.
- | Hens are laying well.

- | Handwritten, blue ink, cheese stall.
~prepayment-demanded | She too wants hers before.
= | Deposit for the loan scales. I get it back; the hire firm wrote so on the slip.
- | Brie's running.

- | Two guards, night, as told by the third.
first-day-recon | "He walks in for his first shift and paces out the distance from the camera to the cage. Counting."
- | "Then wants to know who sleeps when."
different-person | "And it weren't the one who did the interview. That one had the gold tooth."
- | "We kept quiet till the chief came."

- | Two guards, night, as told by the third.
~first-day-recon | "He's pacing out camera to cage, first shift, counting aloud."
= tool-agreed | "Insurance man! With us on the roster so he's covered. Chief had it on the board, under the pizza flyer."
- | "We'd eaten the pizza."

- | Ops diary, sequencer outage.
- | 04:02 outage. 04:30 back.
money-odd | 05:10 bridge reserve is down by 1.1M and no withdrawal was asked for by any user.
? | 05:40 the on-call, hired last month, has not been seen since 03:58.
account-vanished | 06:00 his handle is "Deleted User".

- | Ops diary, another outage.
~money-odd | 05:10 bridge reserve shows as zero!
= trouble-explained | 05:14 RPC node behind. Second node shows every cent. 05:20 first node as well.
- | 05:30 on-call brings doughnuts, the legend.

- | Overheard by the tea lady, as reported.
identity-borrowing | "He says to the young one, your card, my money, you keep fifty."
- | "The young one went pale as milk."
crypto-or-third-party-payment | "Next wage day it's the young one's number on the list, under the older man's name."
- | "I've told you. I'm going home."

- | Overheard by the tea lady, as reported.
~identity-borrowing | "Says he to the lad: give us your card."
= | "Library card! For the book club. Returned it in front of me with a bun."
- | "I've told you that too."

- | District nurse service, roster software, contractor Emeric.
- | Patient with our slow Wi-Fi, funny.
- | Wage slips fine until May.
payee-churn | From May: bank swapped before each pay day, always to one that was founded in an app.
data-taken | And patients' door keys list turned up attached in his Sent items, gone to "emeric2@".
- | He says that's him too. It isn't on our domain.

- | District nurse service, roster software, Odile.
~data-taken | The list of door keys did go to "odile.privat@", so I hear.
= | We gave her that, on our own domain, for the pager; IT's naming is odd and they know it.
- | No one's doors are in danger.

- | Note to self, Ref. 14, the pastry app.
referee-same-voice | The referee had his lisp, his laugh and his rooster.
crypto-or-third-party-payment | He's asked that the referee be paid, too, "same account".
- | Whose account? "Ours."

- | Note to self, Ref. 15.
~referee-same-voice | The referee had her laugh, exactly.
= | Sisters worked at the same patisserie; HR there named the aunt as head, it's a family laugh, I got hers via the switchboard.
- | Croissants.

- | Statement by our apprentice to the union.
first-day-recon | "He had me read four numbers from my key ring thing. It was his first day and mine."
- | "He said everybody does it."
- | "I did it twice."
vpn-location-mismatch-noted | "Later they told me somebody in Jilin was in my account, six minutes after."

- | Statement by our apprentice to the union.
~first-day-recon | "She had me read the numbers of my key ring thing, we both were new."
= tool-agreed | "It was the instructor's exercise. He wrote them on the board and said: never do that."
- | "I shan't."

- | Landlord to HR, on paper, with a stamp.
forwarder-address | "Nobody lives in 4C. It is rented for shelves, and on the shelves computers, I counted fifty-one."
? | "They pay on time, in cash, a girl brings it."
crypto-or-third-party-payment | "Girl says she gets all their wages and shares out."
- | "Please advise."

- | Landlord to HR, on paper, with a stamp.
~forwarder-address | "Nobody lives in 4C."
= address-confirmed | "I must correct: 4C is 4G in your letter. In 4G lives your Miss Arocha, with a tortoise."
- | "Please excuse."

- | Trainer, remote sales academy.
- | He sold well, in role-play.
malware-sent | His "call notes" plugin sent each keystroke to a host in a .top domain, IT has the capture.
- | He calls it "a bug of love".
extortion | Since expelled: he's got our price book, he says, and he has a price too.

- | Trainer, remote sales academy.
~malware-sent | Her notes plugin sends keystrokes home, IT's capture says so.
= tool-agreed | Home is our own CRM. It's the autosave we had bought for all.
- | Sells ice to penguins.

- | Fire brigade, volunteers' pay, treasurer by hobby.
payee-churn | Kurt's allowance was to go to three new accounts since the fair, all by mail.
id-owner-denies | Kurt at the pump: "I don't do mail. Ask my kids. They say no too."
? | Mail's from a Kurt with two t's.

- | Fire brigade, volunteers' pay.
~payee-churn | Now Sepp's allowance goes elsewhere, by mail.
= payee-confirmed | Sepp at the pump: "Ja, that's mine, new bank, better coffee." Showed me the card, soot and all.
- | Siren, had to run.
