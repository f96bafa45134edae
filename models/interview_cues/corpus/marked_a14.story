# Second-language English, chats, short logs: papers and people behind them
- | He say he is welder of ship, class A, ten year.
support-document-altered | I send the number to class bureau, they say this number is a crane, not a man.
skill-gap | In the test he make hole, big like coin.
- | I pay him the lunch, he go.

- | She say she is nurse since 2010.
~support-document-altered | Chamber of nurses in my country answer: "this number is a man".
= discrepancy-explained | Before 2012 the husband and wife had one family number; chamber send second letter, her line is there, midwife and nurse.
- | Ward is happy, me also.

- | From Yusuf, yard office.
different-person | The man with papers came Sunday, the man with hands came Monday.
- | I ask who is who, they make a joke.
id-rented-or-borrowed | Cousin tells: one has the seaman book, other has the skill, money is cut in the middle.
- | Both out of gate.

- | From Yusuf, yard office, other one.
~different-person | Sunday man with long hair, Monday man no hair, same seaman book.
= | Barber in the yard, five lira, I saw hair on the floor.
= id-verified-in-person | Port police put his finger on machine: him.
- | Works good.

- | Chat, agency Riga / client Tromsø.
- | "got the electrician's papers?"
support-document-altered | "papers yes, but the Latvian skills agency says that diploma series was never printed"
- | "he says try again"
support-document-altered | "tried again, by phone, spelled it, never printed"
- | "ok next one"

- | Chat, agency Riga / client Bodø.
~support-document-altered | "latvian agency says series unknown"
- | "again?? same as the last?"
= discrepancy-explained | "no, agency looked in diplomas and his is a journeyman's letter, craft chamber keeps those. craft chamber: his, 2011"
- | "send him, bring wool"

- | 09:00 call. 09:02 asks for licence number. 09:03 reads one aloud.
id-owner-denies | 09:20 number's owner answers his own phone in Porto Alegre, is at work, is a dentist, is not looking for a job.
id-forged-issuer | 09:41 state says the identity card's check digit fails too.
- | 09:45 file closed.

- | 14:00 call with the dentist.
~lip-sync-mismatch | 14:05 words come when the mouth is shut already.
= trouble-explained | 14:12 she turned off the interpreter channel, and then it was in step.
- | 14:30 CRO page of São Paulo, active.
- | 15:00 done.

- | Doctor Rahman, locum list, he is very kind person.
peer-report | But medical council Dhaka put notice: this name is using by a compounder from Sylhet.
school-denies | The college say roll 77 is lady.
- | I feel shame to tell him.

- | Doctor Anwar, locum list.
~peer-report | The council has notice in newspaper, "beware of fake Dr Anwar".
= discrepancy-explained | The fake one is who *used* our doctor's name; council letter thanks ours for reporting it.
- | He sits in room 4 now.

- | Candidate K., driver, Doha.
- | Interview in the car, nice car.
support-document-altered | Traffic department: licence is motorcycle, and is of 2008, and is cancelled.
contradicts-resume | K. tell me bus. K. tell Hamad truck. K. write on form both.
- | Hamad say no.

- | Candidate L., driver, Doha.
~contradicts-resume | He tells Hamad truck, tells me bus.
= discrepancy-explained | Licence has two categories, heavy and bus, I look in the Metrash app with him together.
- | Hamad says yes.

- | Pharmacy technician, Gdynia. Pani Ewa notes.
camera-off-refusal | Three time I ask for picture, three time she say "not necessary".
support-document-altered | Technik diploma with OKE stamp; OKE says that stamp was stolen 2018.
- | Very sweet on telephone.

- | Pharmacy technician, Sopot. Pani Ewa notes.
~camera-off-refusal | I ask three times for picture, no picture.
= camera-off-explained | Her camera is glued by the army hospital where she sits; she walked in our shop on Tuesday.
= id-shown-and-matched | Dowód on the counter, the same lady.
- | Knows all syrups.

- | Vet nurse, Brno to Graz.
- | German B2 on paper.
cannot-speak-claimed-language | "Wo tut es weh" she could not, with cow or without.
proxy-interviewer | Institute's picture of exam day has another lady, hair red.
- | Herr Doktor takes his nephew.

- | Vet nurse, Brno to Linz.
~proxy-interviewer | Institute says exam day photo is of a red-hair lady, ours is brown.
= discrepancy-explained | Henna for a wedding, washed out after; institute compared ears and passport and says fine.
= language-spoken | We did one cow in German all the way through.
- | 1 July.

- | Cook for ship, Cebu crewing desk.
support-document-altered | NC III cert code is a TESDA code for massage.
payee-churn | Allotment: first mother, second "aunt", third a pawnshop.
- | Ship's already tired of noodles.

- | Messman for ship, Cebu crewing desk.
~crypto-or-third-party-payment | Allotment into account of one J. Dela Peña, not he.
= payee-confirmed | Joint account; J. is wife, bank passbook has the two names and he brought her.
- | TESDA okay, medical okay.

- | Message of the Kammer, translated by me.
- | "We thank for your question about Herr S."
support-document-altered | "He is not entered; the document imitates one of ours of 2004."
- | "We ask for the original for the prosecutor."
- | Sent by registered post, 4.95.

- | Message of the Kammer, translated by me as well.
~support-document-altered | "He is not entered with us."
= discrepancy-explained | "He is entered in Saxony, since our district was divided; the colleagues confirm him as master."
- | Good, the roof leaks.

- | Teacher of French, from Cotonou. She's fun.
support-document-altered | Office du Bac: the attestation's colour is of another year, and number belongs to a boy.
referee-shares-contact | Her inspector writes to me from her own address by mistake, then says sorry from his.
- | My class asks where's Madame.

- | Teacher of French, from Lomé.
~referee-shares-contact | Inspector's letter came out of her own mailbox.
= discrepancy-explained | Ministry was without internet, he dictated it and stamped it; I've talked with him at the ministry since, by their exchange.
- | Madame starts on Monday.

- | Guard, night, mall.
- | Card fine, boots fine.
background-check-clear | Police paper fine.
- | Nothing to add.

- | Guard, day, mall.
- | Card's at the ministry for renewal, receipt seen.
~keep-awake-tool | On the trial tablet a program moved the mouse alone.
= tool-agreed | Our control room put that so the cameras don't sleep.
- | Fine.
