# seventh round: short, indirect
id-rented-or-borrowed | Cheque goes to the worker, one fifth goes back to the man named on it, for the name.
- | Bank teller's report.

id-rented-or-borrowed | All documents are good and all are Curtis Bell's, who drives a school bus and lends them.
- | School district confirmed the bus job.

~id-rented-or-borrowed | Flight crew card in his wallet was made out to a colleague.
= discrepancy-explained | Card office printed two cards in the wrong order, both returned the same day.

employer-young | The lab got its accreditation number in 2025, her eight years of reports carry it.
- | Accreditation body.

employer-young | Earliest trace of that airline anywhere: a press note from last June.
- | His logbook with it begins 2016.

~employer-young | Medical practice opened in 2023, her contract there is of 2017.
= employer-confirmed | Health fund lists the earlier practice of the same doctor, who confirmed her years by phone.

contact-self-supplied | The court clerk who is to confirm his trainee years sits at a webmail he wrote down.
- | Court uses state addresses only.

contact-self-supplied | We have no line to the quarry that did not come out of his pocket.
- | Mine inspectorate has no file.

~contact-self-supplied | Vineyard owner's number was written by the applicant on a napkin.
= employer-confirmed | Wine guild's yearbook prints it too, owner read us the pay book.

hosting-address-noted | Time clock app shows the van driver inside a server hall in Nuremberg.
- | Van was in Kassel.

hosting-address-noted | Home office allowance claimed for a line that is in fact a leased blade server.
- | Found by tax clerk.

~hosting-address-noted | Applicant's mail came from a cloud computer.
= network-explained | Public library reading room uses cloud terminals, librarian named the address.

place-conflict | Savings bank writes to him in Brest, union in Lodz, he signs from Cologne.
- | Three letters on the desk.

place-conflict | Twice a day he passes our office on his way home, he says; home on the form is 300 miles off.
- | Recruiter, Leeds.

~place-conflict | Doctor's note from Malmo, lease from Copenhagen.
= discrepancy-explained | Lives on one side of the bridge, insured on the other, as his insurer's form shows.

live-check-refused | Passport office asked for a live nod, caller stayed still and asked for another way.
- | No other way exists.

live-check-refused | "Read me line two of the letter we posted." He would not open it on camera.
- | Letter was delivered on Tuesday.

~live-check-refused | Did not lift her hand as asked.
= discrepancy-explained | Nursing a baby, asked for two minutes, lifted both hands then.

shared-account | Whichever sister is free takes the shift, there is one contract.
- | Hotel in Faro.

shared-account | The designs filed under his user are drawn by an office in Cebu, office says so.
- | Office sent its bill to us by mistake.

~shared-account | Login of the absent clerk was used on Monday.
= tool-agreed | Emergency access by the duty manager, form signed and countersigned.

money-odd | Two parking fines per day for a car the firm does not own.
- | Fleet clerk.

money-odd | Cost centre 410 buys printer ink and has no printer since his arrival.
- | 2,300 this quarter.

~money-odd | Her first invoice was double the contract.
= discrepancy-explained | Two months on one invoice, purchasing had asked for that.

internal-record | Our hospital's own board took away her access in 2019 for selling records.
- | Board minutes.

internal-record | Ex-landlord is our pension fund: his file has forged wage slips, proven in court.
- | Fund's legal desk.

~internal-record | Staff index marks him "fraud".
= discrepancy-explained | He worked in the fraud team, that is the department field.

returned-under-new-name | We barred the firm's owner, the bid now comes from his own hand under his second surname.
- | Signature expert.

returned-under-new-name | Night guard of 2023, sent off for theft, is day guard since Monday as Mr Pohl.
- | Seen by two colleagues.

~returned-under-new-name | Same birth date and face as a dismissed temp, other surname.
= name-change-documented | Temp was dismissed for lack of orders; name changed by deed poll, deed on file.

own-work-unknown | Composer of record, could not say in which key it starts.
- | Score has his stamp.

own-work-unknown | Gave us her tax guide, asked us what a reverse charge is; chapter 3 is about that.
- | Guide of 90 pages.

~own-work-unknown | Lost for words at his own floor plan.
= trouble-explained | Shared file would not load on his side; sent by mail, he took us through each room.

prepayment-demanded | Ferry's new cook wants the season's pay on the table or he stays ashore.
- | Season starts in May.

prepayment-demanded | "First transfer, then passport copy," said the agent and his candidate too.
- | HR in Gdynia.

~prepayment-demanded | Interpreter asked for the full fee a week before the hearing.
= tool-agreed | Court rules for foreign hearings provide for it, our lawyer ordered it so.

referee-same-wording | Headmaster and scout leader both wrote of "a mind for order and a hand for haste".
- | Towns 400 km apart.

referee-same-wording | Vendor returned both questionnaires, answers 1 to 12 the same, even the blank at 7.
- | Returned at 09:01 and 09:03.

~referee-same-wording | Two mayors, one letter.
= sharing-explained | Joint letter of the district, both town halls confirmed it.

photo-found-elsewhere | Her passport style photo is the specimen of a photo kiosk firm.
- | Kiosk firm's page, 2020.

photo-found-elsewhere | Man on the CV reads the weather on a regional channel under his own, other name.
- | Channel informed.

~photo-found-elsewhere | Same face in an advert for hearing aids.
= discrepancy-explained | Advert is his, release form and fee slip shown.

name-mismatch-on-call | Caller asked who was speaking said "Ivo", then hung on "I mean Thomas".
- | Application: Thomas Reed.

~name-mismatch-on-call | Video room showed Dr Ilic for our nurse Mrs Babic.
= sharing-explained | Practice computer, Dr Ilic let her use it after hours, he told us so.

account-neighbours-listed | Every person who rated him as a driver has since been shut out for stolen cards.
- | Platform data, 14 of 14.

~account-neighbours-listed | In one chat group with a listed seller.
= sharing-explained | House group of 120 flats, caretaker showed the list.

avoids-in-person | Eye test, drug test, fitting of the uniform: he has not turned up for one.
- | Rail operator.

~avoids-in-person | Never at the counter when we asked.
= discrepancy-explained | Counter closes at four, her shift ends at five; came on the late Thursday.

contradicts-resume | Harbour pilot since 2010, then in passing "when I still drove a lorry, 2014".
- | Pilot's guild to be asked.

virtual-camera | Video ident shows a perfect face and a camera that reports no exposure data at all.
- | Provider's note to us.

resume-copied | Every post and every date are those of the applicant's former boss.
- | Former boss found it himself.

deepfake-artifacts | On the stairs cam he has a chin dimple, in the video it comes and goes with each word.
- | Compared by facility staff.

proxy-interviewer | Wife of the welder took his theory test, registrar has both faces.
- | Test void.
