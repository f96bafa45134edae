# Kind C: construction cards, shell employers, bought experience letters, agency swaps.
- | Scaffolder, tower site in Rotterdam.
support-document-altered | The card reader goes red, scheme says number is of a cancelled card from Hull.
id-photo-mismatch | Under the helmet it is not him of the plastic.
- | Foreman wanted to let him up anyway.

- | Scaffolder, Antwerp.
~support-document-altered | Reader goes red on his card.
= discrepancy-explained | Reader at gate 2 had old list, at gate 1 green, VCA helpdesk says valid to 2028.
- | Up he goes.

- | Crane operator, Perth WA.
proxy-interviewer | WorkSafe: theory was sat by a man who took it for eleven others in same training room.
skill-gap | He put the hook block in the wrong quadrant twice.
- | Stood down with pay.

- | Crane operator, Kalgoorlie.
- | Licence up to date in the WorkSafe look-up.
- | He took the course in a room which later lost approval.
- | Reassessed last year by another assessor, passed.

- | Electrician, Munich, posted worker.
shared-account | Four men go in and out on one site card, turnstile has 31 hours for Tuesday.
id-owner-denies | Real owner of the card sits with broken leg in Katowice.
- | Sub-subcontractor not reachable.

- | Electrician, Salzburg.
~shared-account | Turnstile shows 26 hours in one day for one card.
= | Clock went back and exit not read, same with nine others that day.
- | IT of the gate corrects.

- | Welder, Gdynia yard.
support-document-altered | EN 9606 certificate is a scan where the weld position line has other grey.
skill-gap | Test coupon broke at first bend.
contact-self-supplied | Examiner's phone on it is written by hand by him.

- | Welder, Turku yard.
~support-document-altered | Certificate number gave nothing in the body's database.
= | Body uploads on month end, his test is nine days old.
= discrepancy-explained | Examiner herself confirmed from her office line.
- | Coupon passed.

- | Tunnel worker, Oslo.
test-substituted | Urine temperature on the strip was 24 degrees.
? | Second sample: said he must go home for the dog.

- | Tunnel worker, Trondheim.
~test-substituted | Sample too cold, lab suspects other person's.
= | Strip was from an expired lot, five of five were low that day.
= | Witnessed repeat clean.

- | Experience letter check, Hyderabad file 22.
employer-front | Same proprietor sold 190 letters, cyber crime station has the register.
employer-denies | Provident fund office: not one rupee for him in those 34 months.
- | Candidate has 4 years "with them".

- | Experience letter check, file 23.
~employer-denies | No provident fund entries in the name of the employer.
= | Firm had nine people, under the limit then.
= employer-confirmed | Owner's accountant showed salary ledger and Form 16, bank shows same sums.

- | Experience letter check, file 31, Chennai.
support-document-altered | Letter dated 2017 carries GST number, GST came July of that year and letter is of February.
employer-address-empty | Door number is of a marriage hall.
referee-shares-contact | Manager's mobile has same recharge account as the candidate.

- | Experience letter check, file 33.
- | Letter on plain paper, no seal.
- | It was a shop, they have no seal.
referee-confirmed | Owner came to the landline which is on the shop board and told from memory what she did.

- | Agency swap, Dubai fit-out job.
different-person | CV man is a joiner with grey hair, a boy of maybe 20 came off the bus.
id-photo-mismatch | Passport he gives is not of the one agency mailed.
agency-opaque | Agency says the names "are only for visa".
- | Joiner's name used for six.

- | Agency swap, question from Doha.
~different-person | Not the joiner we had chosen.
= | Chosen one failed the medical, agency wrote it on 2 June and sent the second on our list.
= id-verified-in-person | PRO took the passport at the airport, it's him.
- | Fine.

- | Nurse agency, Geneva.
different-person | For night 14 came Mrs. B., booked and invoiced is Mrs. K.
support-document-altered | Diploma sent for Mrs. K. has her first name in other letters.
- | Agency apologised for "a dispatch thing", third time.

- | Nurse agency, Basel.
~different-person | Person on the ward is not the booked one.
= | Booked one had fever, agency called ward at 5, it's in the night book.
- | Diploma of replacement in pool since 2020.

- | Shell employer, Limassol.
employer-front | One director for 212 firms, the same cleaner.
employer-address-empty | At the street is a dental lab, they get his post and throw it.
employer-staff-unfindable | None of "80 engineers" anywhere.
- | Candidate angry that we ask.

- | Shell employer? Nicosia.
~employer-address-empty | Only a law office at this door.
= | Lawyers are its registered seat, it stands so in the accounts.
= employer-confirmed | Work was in Larnaca, factory manager showed me his locker number list.

- | Employer, "Bright Orbit Solutions", Colombo.
employer-young | Site was made in April, job is from 2018.
employer-site-copied | Text and pictures are of a firm in Leicester, left even the phone.
- | Otherwise a friendly man.

- | Employer "Sunil & Bros", Kandy.
~employer-young | Domain four months old, job of 2016.
= | Old one lapsed and a betting shop holds it, firm paid new.
= employer-confirmed | Chamber has them since 1998, daughter of Sunil confirmed dates.

- | Quantity surveyor, Accra.
school-denies | KNUST answered by letter: index number is of a student in Agriculture.
false-premise-accepted | Told him I was in Prof. Hagan's class also, he said great man, I made Hagan up.
- | Cost plan was not bad.

- | Quantity surveyor, Kumasi.
~school-denies | KNUST says index number belongs to another.
= discrepancy-explained | They read 20071 as 20017, second letter with excuse.
- | Start 1 Feb.

- | Site engineer, Lima.
support-document-altered | Colegio de Ingenieros: the CIP number is from a deceased colleague.
id-owner-denies | Widow says somebody already used his stamp in Tacna.
- | Drawings signed 17 times.

- | Site engineer, Arequipa.
~support-document-altered | CIP shows his number as "no habilitado".
= | Owed two quotas, paid on the spot, status changed same hour.
- | Colegiado since 2009.

- | Plumber, Gold Coast.
support-document-altered | QBCC licence is of his ex-boss, he changed the first name in the pdf.
peer-report | Commission says he was fined already in Toowoomba for it.
- | Said everybody in trade does.

- | Plumber, Cairns.
- | Licence shown on phone.
- | Checked with QBCC while he was filling the form, current.
- | He has a fine from 2015, listed by himself.

- | Forklift driver, Lodz warehouse.
support-document-altered | UDT has no such card, and the QR opens a wedding photographer.
? | Two more had the same QR.
proxy-interviewer | Driving course owner said openly that he passes "for" them at 300 zł.

- | Forklift driver, Radom.
~support-document-altered | QR code opens a page which doesn't exist.
= | UDT moved site in spring, old codes dead, they publish so.
= discrepancy-explained | By number he is found, valid 10 years.

- | Safety officer, Muscat.
support-document-altered | NEBOSH answered: log number not ours.
plausible-wrong | Explained with authority that you test gas after entering.
- | HSE manager ended it.

- | Safety officer, Sohar.
- | NEBOSH check in two days, result pass.
- | One gap of five months, says he cared for mother.
- | Sister signed too.

- | Steel fixer gang, Auckland.
payee-churn | Wages of seven men go since Monday to one new account.
form-intermediary | A "helper" filled all the tax forms with her mail.
id-rented-or-borrowed | Two IRD numbers are lent by men who are back in Fuzhou.

- | Steel fixer gang, Hamilton.
~form-intermediary | Somebody unknown has filled in all of the seven tax forms.
= | She is the sworn interpreter the union sends.
= sharing-explained | Union office confirmed her name and card.
- | Bank accounts each own.

- | Asphalt driver, Bratislava.
id-altered | Licence number has check digit that cannot be.
id-forged-issuer | District office says this form stock was never handed out.
- | Drove eight days.

- | Asphalt driver, Nitra.
~id-altered | Check digit does not fit.
= | I computed with the new rule, card is of the old series.
- | Police portal green.

- | Surveyor, Santo Domingo.
account-control-failed | Could not enter to the college portal he claims.
resume-copied | Works on the list are from a brochure of other office.
- | Talked well.

- | Surveyor, Quito.
~account-control-failed | Could not log in to Colegio portal in front of us.
= trouble-explained | Portal down for all, our own surveyor neither.
account-control-proven | Monday he entered in front of me.

- | Bus driver, Gothenburg, agency from Vilnius.
different-person | The road test was driven well and by a man who never came back.
id-photo-mismatch | Tacho card picture versus driver, no.
- | Agency: "they are brothers".
? | No brother in the Lithuanian register.

- | Bus driver, Borås.
- | Tacho card new, old stolen, police number given.
- | I rang the police, report exists.
- | Drove with our trainer two laps.

- | Fire alarm tech, Dublin.
school-not-found | The "Institute of Protection Systems" is in no list of Solas nor QQI.
support-document-altered | Paper of theirs costs 95 euro online with a frame.
- | Real skill unclear.

- | Fire alarm tech, Limerick.
~school-not-found | College of his certificate is not in QQI list.
= | Merged to ETB in 2014, list has the new name.
= school-confirmed | ETB archive mailed the results page.

- | Migration agent case, Melbourne.
employer-front | Café with two tables "employed" 38 cooks.
support-document-altered | Payslips all have leave balance 41.3.
- | Cooks have paid for it.

- | Cook, Ballarat.
- | Café with two tables, five years.
- | ATO income lines match each year.
- | His laksa was good.

- | Tower climber, Nairobi.
contradicts-resume | He was climber since 2013 on CV, in the medical he told the doctor first time on height.
- | Doctor may not write more.

- | Tower climber, Eldoret.
- | Has asked for the second half of ticket money first.
- | Contract says so, half before.
- | Rope rescue card seen, number read out to IRATA.

- | Door supervisor, Athens.
id-owner-denies | Man whose badge it is works in Patras and has his own in hand.
? | Colour copy, laminate lifting.

- | Door supervisor, Volos.
~id-owner-denies | Badge holder by that number said that he knows nothing.
= | I called the wrong Papadopoulos, ministry list has two.
= discrepancy-explained | Right one has brought his badge and ID to the counter.
