# Whole small cases in other people's English, and told from the side; every fourth is honest.

- | I am recruiter in Vilnius nine years, I write what was.
name-mismatch-on-call | He enters as "Dong Hao iPhone", then quick becomes "Sebastian".
- | Sebastian, good, I say hello Sebastian.
lip-sync-mismatch | His mouth is making "o" and I am hearing "eeee", like bad cinema.
- | My colleague was laughing under table.

- | Sir, with respect from the Nagpur back-office.
phone-unreachable | We have dialled candidate's number morning, noon and evening for one week and only the lady of the network is talking.
referee-text-only | Both referee gentlemen are telling "do not call, I am in theatre, kindly chat".
- | Kindly do the needful.

- | For police of Leipzig, I say all.
- | The woman downstairs has many small computer and no dinner guests.
requests-laptop-reship | She asks me, I have car, bring this to post, it goes to Wladiwostok, but I shall tell "toys".
id-rented-or-borrowed | She told also that her Ausweis works harder than herself, because she gave it to a Chinese firm.
- | I have bring nothing.

# honest
crypto-or-third-party-payment | In Curitiba we pay in reais, he wanted in dollars to the mother.
crypto-or-third-party-payment | "Deposit to my mother, please."
payee-confirmed | At the end he opened his own account at the corner bank and sent us the paper with his name and stamp.
- | Mother sends cake.

- | I manage small studio of games in Tbilisi, we are six and a dog.
portfolio-copied | The knight he showed is from tutorial number four of a Spanish channel, even the dent in helmet.
prepayment-demanded | He said before the first polygon comes the money.
- | Dog said no.

- | Witness is cleaning lady, speaks Portuguese, I put in English.
- | I clean there Tuesday, three hours.
forwarder-address | No person sleeps, no toothbrush, but the post is for Mister Greg, Mister Paul, Mister Adam.
remote-control-tool | I pass the cloth and the little arrow runs away from me and presses, by itself, "send".
- | I did the sign of cross and the windows.

- | Hello team, Piotr from SOC, sorry my commas.
vpn-location-mismatch-noted | User what should be in Maine goes always through this Astrill, every day, also on Christmas.
timezone-mismatch | He eats breakfast, he says so in chat, when in Maine is eleven of the night.
- | I go home now, is snow.

# honest
- | Our Ms. Thandeka hear us badly, she said.
coached-or-reading | And she was all time reading from the down part of screen.
trouble-explained | It were the live captions, she is hard of hearing and told us in application; we look at them together.
- | Very good engineer of bridges.

- | For the file, from fiduciary office in Lugano.
payee-churn | The collaborator has communicated a new IBAN with each of the first four payslips.
employer-untraceable | His past society "Delfino Data Sagl" results in no chamber of commerce from here until Sicily.
- | Cordially.

- | Mrs. Yamada, general affairs, reports humbly.
different-person | The gentleman of the first morning was taller than the gentleman of the interview by, we think, one head.
live-check-refused | We asked him to stand for radio exercise with everybody and he regretfully could not leave chair.
- | Radio exercise was held.

- | Notice from a Hungarian landlady, letter, blue envelope.
- | The young gentleman pays, so I don't ask, but my kitchen light became weak.
kvm-hardware | My grandson, an engineer, says the white cubes are there so that someone from far can press the keys.
- | The grandson is unmarried.

# honest
- | From Ulaanbaatar, HR of a mine, good evening.
place-conflict | He wrote one time Darkhan, one time Erdenet.
discrepancy-explained | He works shift here and there, the mine gave him two rooms, I hold both keys' papers.
- | Minus 31 today.

- | In Douala we have small agency for freelancers, here the problem.
account-swap | One "mister manager" asks all my girls to open account with theirs passports, and after he will work inside, not they.
identity-borrowing | To Brigitte he offered a telephone for picture of her carte and one short film of her head.
- | Brigitte kept the telephone.

- | Kazakh bank, vendor coder, memo no. 12.
data-taken | At night the coder carried away to foreign cloud the whole module "credits".
- | Guard saw nothing since guard looks at doors.
extortion | After dismissal he writes: "it will be expensive for you if I am sad".
- | Director is sad.

- | Me, helpdesk in Cebu, for US company, night is our day.
shared-account | Ma'am the user Wesley has three voices: the morning Wesley, the angry one, the one that says "copy that".
first-day-recon | On first login he is requesting list of all the admins, "for friendship".
- | I give ticket number only.

# honest
shared-contact | Two Filipina sisters-in-law, one mobile number, one mail.
shared-contact | System said: same contact in both applications.
sharing-explained | One house, one telephone, we spoke to each and barangay captain has confirmed the family.
- | Both passed.

- | Zurich, family office, I hired him myself and am ashamed.
interest-unknown | A passionate alpinist by his curriculum, to whom I had to explain what a rope team is.
sanctioned-link | The compliance boutique has traced his second mail to a man of Bureau 39's trading company.
- | I go now up the Säntis.

- | I'm translator for court; defendant was soft-spoken.
- | "I just wanted to help my family with the winter."
form-intermediary | "I signed as the authorised person of the company, in the Walmart café, for people who weren't there."
id-rented-or-borrowed | "My nephew's papers we lent out too, he's in the navy, he doesn't need them."
- | The judge asked me to repeat that.

- | Mexico City, art outsourcing, voice to text.
- | Good afternoon licenciada.
same-photo-as-other | The boy of the portfolio from today has the identical little face as the one of Monday, only that on Monday he called himself Raúl.
phone-rented | The number he leaves, I searched it, is public, anyone reads its messages in a web.
- | I remain attentive.

# honest
- | Oulu, remote nurse-app, the interview of Aino.
deepfake-artifacts | Half her cheek slipped over the ear.
trouble-explained | It was the "touch up my appearance" thing of Zoom; switched off, cheek remained at home.
- | Kiitos.

- | Customs broker in Almaty, to whoever reads.
requests-laptop-reship | Each week a new American office machine is coming for onward sending to Rason by road.
- | Papers say "tractor part".
- | I have never seen so flat tractor.

- | From Seoul, I help NGOs check volunteers.
cannot-speak-claimed-language | He lists Busan dialect; I said a rude word of Busan and he thanked.
false-premise-accepted | Then I praised the ski slope behind his school in Busan and he missed it much.
- | There's only sea.

- | Secretary of cooperative in Puglia, olive oil, online shop.
synthetic-voice | In telephone he is as the lady who says mind the step.
employer-denies | The firm of Bari where he was "chief" replied: unknown, never seen, and asked if we need boxes.
- | We needed boxes.

# honest
- | Reykjavik, harbour software, new colleague.
document-opened-elsewhere | The contract was opened not in Iceland but in Nuuk.
discrepancy-explained | He was on the trawler, harbour master's list has him, and he'd told Guðrún so before.
- | Fish.

- | Letter of a Belgian notary, a dry man.
support-document-altered | The deed which bears my number 114 is in my register a sale of two cows.
id-owner-denies | The gentleman whose card was used sits across from me and is astonished.
- | We had coffee.

- | Rotterdam freight app, backlog refinement, written by Joris.
- | He's called "Michael" and that's fine.
own-work-unknown | I say: you made this queue? He say: yes. I say: why two locks? He say: for more safe. There's no lock.
account-control-failed | He couldn't log in to "his" GitLab, three times, and then it was dinner.
- | It was 14:00.

- | Sofia; I check papers for outstaffing.
id-altered | The letter Ж in the card is from Arial, our ministry uses no Arial.
id-photo-mismatch | Man in picture is fat and blue-eyed, man in Zoom is neither since always.
- | I've eaten, now I write to Berlin.

# honest
- | Accra, our QA Kwabena, his second week.
timezone-mismatch | The clock behind said half past four, ours said ten.
discrepancy-explained | He took it from the nail and shook: battery dead since Easter, the phone showed ten.
- | We've sent batteries.

- | Ho Chi Minh City, sub-sub-contractor, resignation letter.
- | I'm leaving since I don't sleep well.
shared-account | Five of us were "Kevin Brooks" in shifts, and the client's praise went to nobody.
proxy-interviewer | For the interview boss took an English student with nice teeth.
- | I wish good health to Kevin.

- | Vienna, museum ticketing, Mag. Hölzl, quite cross.
scripted-identical-answers | To "why us", "why you" and "coffee or tea" I obtained the same paragraph on passion.
refuses-background-check | The criminal-record extract, demanded of everybody, he calls "too European".
- | He is not coming.
