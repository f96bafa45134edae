# Witnesses, owners of numbers, examiners, printers, landladies: what others told us
- | The printer on Mill Lane rang us of his own accord.
support-document-altered | "I run off your fella's vet diploma, he haggled over the ribbon."
- | He'd kept the proof, with a thumbprint of jam.
contradicts-resume | Our fella: never been on Mill Lane; at interview he'd told us he lodges above it.
- | Surgery's two short for lambing.

- | The printer on Dock Street rang.
~support-document-altered | Said he had printed a nursing diploma for her last week, all gold.
= discrepancy-explained | For her mother's 60th! Hangs in the kitchen: "Doctor of Soup".
= school-confirmed | Trinity's own record of her, honours, 2012, reached me by registered mail.
- | I'm told the soup's deserved.

- | Landlady, over the fence.
shared-account | "He's out at the sea all day, it's the Belarus girl that types his engineering."
id-rented-or-borrowed | "She's got the brain and he's got the certificate, forty-sixty."
- | She offered me rhubarb.
- | Wrote it down in the car at once.

- | Landlady, through the letterbox.
~shared-account | "There's a girl typing his reports, I hear two keyboards till midnight!"
= sharing-explained | Daughter's homework. I sat there on Thursday and watched the both of them.
- | Rhubarb accepted.

- | Examiner Holm, marine board, to me:
id-owner-denies | "I haven't signed a master's oral since my stroke in 2020, show me that."
support-document-altered | His signature there's from a Christmas card.
- | He wanted to have the paper; I gave him a copy.

- | Examiner Dahl, marine board, to me:
~id-owner-denies | "Never examined him, that's not my hand."
= discrepancy-explained | Then his wife in the back: "Left hand, Per! You'd a cast!" And the board has the minutes.
- | Master's ticket stands.

- | Mother of the applicant has called.
proxy-interviewer | "My boy didn't take that exam, my other boy did, and I won't have it."
- | I let her talk.
support-document-altered | Paralegal board checked after that: prints of both boys on the one script, certificate pulled.
- | She asked us to be gentle.

- | Mother of the applicant called.
~proxy-interviewer | "The wrong son went to the exam!"
= discrepancy-explained | Wrong exam, right son: both had papers that morning and got in each other's taxis, centre let them swap halls before the bell.
- | She rang again to ask if he's eating.

- | Widow Tan, 2 p.m., crying.
id-owner-denies | "My husband's electrician number is on your lorry, he died at New Year."
same-device-as-other | We found six men booked in our app under that single number, one phone.
- | Flowers and the union's lawyer.

- | Retired sister Bridget wrote in violet ink.
~id-owner-denies | "The PIN that girl has is mine, I've had it since 1971."
= discrepancy-explained | She reads 71F as 71E, bless her. We went through it with her and the register, two PINs, two women.
- | She's coming to the ward tea.

- | Caretaker of St Jude's Hall.
test-substituted | "The fat one blew in the tube for the thin one, behind my boiler."
- | Haulage safety desk believed him, they've the tube.
- | Thin one's lorry stays in.

- | Caretaker of St Olaf's Hall.
~test-substituted | Saw one chap give the sample cup to another.
= discrepancy-explained | Collector and his deputy, both in jumpers; custody form shows the hand-over signed at 10:10.
- | Clean test, thin or fat.

- | A pupil, 15.
- | Could I talk to you without miss.
plausible-wrong | "She says the Nile flows to the Cape, and she's marked me down."
- | So I rang round a bit.
school-denies | Makerere: "the lady sold us mangoes, she wasn't enrolled".
- | Pupil's mark's been put back.

- | A pupil, 9.
~different-person | "Sir isn't Sir."
= | He had shaved.
- | Qualified teacher, list seen, whole class drew the beard for him.

- | Ex-wife, e-mail, long.
peer-report | Enclosed: Nevada's order barring him from all casinos as a dealer.
alias-used | Enclosed: three licences, three names, one dimple.
- | She's angry but the gaming board's man says the papers are all real.
- | Table 9 dark tonight.

- | Ex-husband, e-mail, longer.
~peer-report | He attaches "the board's ban on my ex-wife as an anaesthetist".
= discrepancy-explained | Board's lawyer: we've written no such thing, he's typed it, he's been warned twice.
- | She's on call and safe, that's all I care about.

- | Old college roommate at our own canteen.
school-denies | "Who, Bertie? He left after the fresher's ball." Registrar agrees, week two.
- | So whose first in Chemistry hangs in the lab?
- | Bertie's on leave till Monday.

- | Old college room-mate at the bus stop.
~contradicts-resume | "Bertie never got his degree," he said, dead sure.
= school-confirmed | Registrar: he resat the autumn after and took it in absentia. Room-mate had gone to Chile by then.
- | Bertie knows nothing of all this.

- | Postman Ivo.
pickup-by-other | "I give the registered ones from the medical chamber to the lad in 3, and he gives me a tip."
id-owner-denies | In 5 lives the doctor whose letters they are; she's been waiting for them since June.
- | Police have the lad's tip jar.

- | Customs officer at the pier, half English.
support-document-altered | "In the his bag, seven captain papers, all other captain, one photo."
- | We ask our man. He say is hobby.
- | Ship go with pilot only.

- | Harbour doctor, half English too.
~id-altered | "Book is cut here and glue here, I not stamp."
= discrepancy-explained | Dog chewed, embassy cut, embassy glued, embassy letter with a paw joke in it.
- | She stamp now.

- | Shop steward.
several-jobs | "He's clocked in at the sugar works while he's clocked in here, ask my sister."
- | Sister showed the sheet.
support-document-altered | While at it, sugar works' welfare man told her that his boiler ticket is a beer-mat job, issuer's never seen him.
- | Union won't defend.

- | Shop steward again.
~several-jobs | "Clocked in at the sugar works too, look, same name, same day!"
= sharing-explained | His dad. Same name, same trade, same bike.
- | They brought both bikes to show.

- | Priest, after mass.
identity-borrowing | "He goes round my old nurses to lend him their registration cards for the weekend."
? | Four said no. One said yes.
id-rented-or-borrowed | Her card's been doing night shifts at ours since.
- | Father asks for mercy, HR doesn't.

- | Imam's son.
- | Vouched, unasked, in snow.
background-check-clear | State police letter: no entry.
school-confirmed | Damascus diploma confirmed by the EU's refugee passport scheme.
- | Kitchen is proud.

- | Hairdresser, gossip, so careful.
- | She says he's no engineer, she cuts his hair, he can't work the chair.
- | Chamber's answer isn't in yet.

- | Former head nurse, by telephone from her garden.
referee-denied | "Dr Lutz as his reference? We never had a Lutz; we had a loo that was called so."
? | Hospital's list says the same, from '99 to now.
employer-denies | Nor him.
- | She told me how to prune roses.
