# Kind C: facts told by what they imply; whole notes.
- | Tester, remote from Cebu.
ai-assistant-use | He read out "Certainly, here is a structured answer".
skill-gap | The one bug we planted he stepped over four times.
- | No.

- | Tester, remote from Iloilo.
- | Said "certainly" before all.
- | Found the planted bug in six minutes.
- | And two of ours we did not plant.

- | Nurse tutor, Lusaka.
school-denies | On the graduation list of that year between Mulenga and Mumba there is nobody.
support-document-altered | Her gown photo is sharp, the others on it are not.
- | I said I will keep it open until Friday.

- | Nurse tutor, Ndola.
~school-denies | Graduation list goes without her name.
= | Owed library fee, graduated in absentia with next year's list.
= school-confirmed | Page 14 of next year, dean's initials.

- | Controller, Milan.
proxy-interviewer | At the second hour of the test the key rhythm is of somebody with all ten fingers, he has nine.
- | He smiled and said training.
skill-gap | By hand in our office the same balance took him all afternoon and does not balance.

- | Controller, Turin.
- | Test with one hand, arm in plaster.
- | He had told before.
- | Balanced to cent.

- | Developer "in Gdynia".
timezone-mismatch | In our 15:00 call he yawned and wished us good night.
cannot-answer-local | He did not know which sea.
vpn-location-mismatch-noted | Ping to him takes 340 ms, to the colleague in Sopot 12.
- | Payroll was to start 1.10.

- | Developer in Sopot.
~timezone-mismatch | Says good morning at four in the afternoon.
= | Works nights for his US team, contract seen.
- | Knows each kiosk on Monciak.

- | Bookkeeper, Sevilla.
several-jobs | Social security has her two times at 40 hours since March.
- | She: system's thing.
- | System's thing it is not, other firm's boss is her brother in law and confirms desk.

- | Bookkeeper, Cádiz.
~several-jobs | Vida laboral shows two full contracts.
= | Old one not signed off by the bar she left.
= discrepancy-explained | Bar's gestor sent the baja with back date.

- | Recruitment consultant, Sydney, checks on a candidate.
phone-voip-noted | Number is from a range that only apps get.
- | He has just landed, says.
referee-confirmed | Supervisor at Westmead reached by switchboard.
id-verified-in-person | JP certified passport on Pitt Street.

- | Sydney, other candidate.
phone-rented | His number is free again for anyone to read texts on a web page.
email-other-identity | Reset hint of mail is for a "g****" and he's Tom.
account-recent | All profiles start in the same week of May.
- | JP appointment missed.

- | Seoul, semiconductor, process engineer.
data-taken | 3,900 pages printed in the notice period.
several-jobs | His Chinese business card has a date from before his leaving.
- | Exit interview was friendly.

- | Seoul, process engineer no. 2.
~data-taken | 3,900 pages printed in April.
= tool-agreed | Audit binder, asked by quality head, binder stands in room 6.
- | Nice work.

- | Mechanics' agency, Stuttgart.
form-intermediary | Man at the counter filled all eight forms, did not give the name.
crypto-or-third-party-payment | From pay of eight, 40 percent is drawn the same evening at one ATM.
same-photo-as-other | Permit photo one on three.
- | Customs has the folder.

- | Mechanics' agency, Ulm.
~form-intermediary | A stranger fills in all forms of eight.
= | City's integration guide, badge, comes each month.
- | Permits checked with the office by code.

- | Hiring manager, Sao Paulo fintech.
deepfake-artifacts | Passed hand before his face and the nose stayed on the hand.
disconnects-when-challenged | I asked again, line dead.
? | CPF belongs to real person.

- | Hiring manager, Recife fintech.
~deepfake-artifacts | Outline of hair was boiling during all the call.
= trouble-explained | Background blur on weak chip, off and all was well.
- | Technical round good.

- | Uni hospital, Leuven, lab.
resume-copied | Her postdoc is that of Dr. A. Ncube, and Dr. A. Ncube eats lunch with us.
- | Withdrew by evening.

- | Uni hospital, Gent, lab.
~resume-copied | Postdoc text equal to Dr. Ncube's page.
= | They shared the project, institute page has one text for the both.
= referee-confirmed | Ncube herself said: we are twins at bench.

- | Security contractor, Warsaw airport.
id-altered | Under UV no eagle.
id-forged-issuer | Straż Graniczna: series never printed.
- | Was in the building 5 weeks.

- | Security contractor, Modlin.
~id-altered | Under UV nothing.
= | Our lamp was dead, tested with own card.
- | Guards' register entry good.

- | Care home, Malmo.
different-person | Resident with clear mind says "night Anna is not day Anna".
id-photo-mismatch | And night Anna is four years older than her licence picture, with other ears.
- | Day Anna cried: sister needs money.

- | Care home, Uppsala.
~different-person | Night Anna is not day Anna, say residents.
= | We have two Annas on rota, one started Monday.
- | Name tags with surname now.

- | Tax adviser, Budapest.
own-work-unknown | Own thesis: chapter three he saw first time, it seemed.
school-detail-unknown | He put the faculty in Pest, it is in Buda since ever.
support-document-altered | Number on diploma goes with a dentist.

- | Tax adviser, Szeged.
- | He did not remember thesis' chapter three at first.
- | Thirty years ago.
- | Then told it at length.

- | Driver, Chilean mine.
test-substituted | Hair sample has two DNA profiles... one is a woman's.
- | He said wife's brush.
peer-report | Mine up the valley sent him away for same.

- | Driver, Antofagasta mine.
~test-substituted | Lab: sample does not belong to donor.
= | Lab tube swap, letter for five drivers.
- | Repeated in front of nurse, negative.

- | Frontend, Colombo agency.
screen-share-leak | Tab "CV_Dilshan_ver7_Java", tab "CV_Dilshan_ver9_Nurse".
alias-used | Cloud login top right: M. Farhan.
- | He closed quick.

- | Frontend, Kandy.
~screen-share-leak | Other man's mail open on shared screen.
= | Internet café, previous guest didn't log out, owner turned the camera and said so.
- | Task complete.

- | Chief engineer, Windhoek.
employer-front | Firm of his ten years has one asset, a fax.
employer-address-empty | Erf is sand, I drove.
referee-same-wording | "A pillar of strength and rigour" from three.

- | Chief engineer, Swakopmund.
~referee-same-wording | Two letters are word on word.
= | Company's standard testimonial, HR there sends this for all.
= employer-confirmed | HR told it from their own line, grade and years.

- | Tutor, Osaka cram school.
photo-found-elsewhere | Portrait is a stock picture, "young Asian teacher smiling 4".
- | Said shy.
id-photo-mismatch | Zairyu card shows other chin.

- | Tutor, Kobe.
~photo-found-elsewhere | Same portrait under other name in a salon's site.
= | He modelled for salon as student, pay slip.
- | Zairyu card and face one.

- | Junior dev, Skopje.
code-copied | First commit 2016, and the licence header 2021.
commits-other-name | Mail map has "pavelk" at the root.
- | Says fork.
- | Fork of what, no answer.

- | Junior dev, Bitola.
~code-copied | History has 2016 commits but account of 2022.
= | Import from SVN of his club, club's page has the same log.
own-work-explained | Changed a parser rule as we watched.

- | Payments, Lagos fintech hire in London.
wallet-listed | The address is on OFAC's page, line 3.
sanctioned-link | Signature on contract is alias of the same notice.
- | To compliance 16:10.

- | Payments, Accra hire.
~sanctioned-link | Screening: 94 % with a listed person.
= discrepancy-explained | Other birthday, other mother, listed one is in jail per notice.
- | Cleared by two.

- | House visits, laptop programme, Tbilisi.
forwarder-address | At the address only letter boxes and a man asleep.
place-conflict | Wife told the courier "he lives in Turkey".
- | He told us "shower".

- | House visits, laptop programme, Kutaisi.
- | Wife opened, he was in shower.
address-confirmed | Desk, laptop, he came wet, all there.
- | Coffee.

- | Church school, Samoa to Auckland.
- | Her reference is the pastor.
- | The pastor is her uncle, said at once.
- | Ministry registration current.

- | Private school, Fiji to Brisbane.
referee-shares-contact | Pastor, headmaster and candidate answer one phone.
referee-text-only | Headmaster never has voice.
school-not-found | "Pacific Royal Teachers University", Fiji commission: no.

- | IT lead, Casablanca.
- | Two phones at interview.
- | One is from on-call, he said.
- | It rang, it was on-call.

- | IT lead, Rabat.
persona-collision | Our call, and he greeted "hello Lufthavn team".
several-jobs | At eleven he went to "his other daily".
- | He thought muted.

- | Backoffice, Gibraltar.
returned-under-new-name | Man we dismissed as Ortiz signs now Ruiz, same scar, same mug.
email-other-identity | His mail's avatar is ortiz_j.
- | Says cousin.

- | Backoffice, La Línea.
~returned-under-new-name | Dismissed Ortiz again here as Ruiz!
= | Ruiz is his brother, both booklets on my desk, born 1988 and 1992.
- | Ortiz was let go for end of season only.

- | Hospital recruiter, Zurich. Doctor from Belgrade.
~school-denies | Faculty: person unknown.
= | Asked Niš, he was in Novi Sad, my error.
= school-confirmed | Novi Sad with stamp.
~hours-refused | He's never reachable before noon.
= discrepancy-explained | Night shifts, roster of the ward seen.

- | Hospital recruiter, Bern. Doctor from Minsk.
support-document-altered | MEBEKO: recognition number is not from us.
school-denies | Minsk: 3 years, expelled.
hours-refused | Never before noon.

- | Agency, Cluj, PHP.
long-latency-answers | 7 s, 7 s, 7 s, 8 s.
coached-or-reading | Second breathing on line.
contradicts-resume | Two kids in HR call, "no kids" at mine.

- | Agency, Oradea, PHP.
~long-latency-answers | Seconds of silence before everything.
= trouble-explained | Satellite link, tested with ping, 900 ms and more.
- | In office next day quick.
