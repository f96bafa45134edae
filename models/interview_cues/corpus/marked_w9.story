# Kind C: courts, regulators, registers and the people who read them
- | Read the indictment against our HR list, as counsel asked.
internal-record | Persona 9 in it is our former contractor, name and dates.
peer-report | The agent on the case confirms 71,000 of our dollars in the count.
- | Tax to amend the 1099.

- | Read the indictment against our HR list. No names in common.
- | One street in common, it is a mile long.
- | Noted and closed.

- | Judge's sentencing notes in the trust's inbox, for the file.
support-document-altered | Her diploma cost 17,000 and she had never been in the lab.
proxy-interviewer | The licensing exam was taken by a woman who did it for thirty others.
- | She worked for us for nine shifts.

- | Trust's inbox, question from the board of nursing.
~support-document-altered | They list her diploma as unconfirmed after the Florida matter.
= school-confirmed | Hers is from the Tampa campus, never part of it; the receiver sent marks and clinic rota.
- | Board has closed the question.

- | SFO-type case, ex head of treasury. Reference request from another bank came to us.
referee-denied | The person whose name is under our "reference" never worked in this bank.
employer-denies | We told them he wasn't with us either.
- | Copy kept by Legal.

- | Reference request from another bank. Ours is a form of dates only.
- | Sent dates. No comment, as with everyone.
- | Nothing meant by it.

- | Teaching regulator hearing, seen by governor.
alias-used | Struck off as Mr Pallister, applied with us as Mr Pall.
refuses-background-check | Left the overseas police question blank, then wouldn't sign.
- | Head has told the pool.

- | Governor raises a news story on a Mr Pallister.
~alias-used | Thinks our Mr Pallister is the struck-off one under new initials.
= discrepancy-explained | Other birth year, other subject; TRA confirms two persons.
- | Governor has apologised.

- | Insolvency notice, "Fernleigh Care Staffing". Six of our references were theirs.
employer-front | Report by the receiver: no carers, no clients, only letterheads.
referee-same-wording | Our six have the same five sentences in other order.
- | All six carers to be re-vetted.

- | Insolvency notice of a care agency. Four of our references were theirs.
- | Real firm, went under on rent.
= employer-confirmed | Administrators hold its payroll, all four in it.
~phone-unreachable | Referee numbers ring out since March.

- | Fraud prevention service match, bank call handler, Sunderland.
internal-record | Fraud register of our group: caught in 2020 selling customer data at the Leeds site.
id-data-mismatch | Gave a birth date one digit off that record.
- | Not cleared.

- | Fraud prevention service match, call handler, Gateshead.
- | Marker on her.
= discrepancy-explained | She was the victim: it's a protective registration, she asked for it in 2021.
~internal-record | It showed in our tool as a confirmed case.
- | Cleared by vetting.

- | Court transcript, HR of a defence supplier, Bristol.
overqualified-lowball | Took half the rate and said money is not important to him.
data-taken | Drawings were printed in sets of two for four months.
- | Counter-terrorism police led.

- | Defence supplier, Bristol, printing report.
~data-taken | Engineer prints every drawing twice.
= tool-agreed | One for the customer's inspector. It's in the contract.
- | Report annotated.

- | Employment tribunal bundle, overemployment, Reading.
several-jobs | He gave his other employer's holiday calendar in evidence by mistake.
hours-refused | Of 61 meetings before noon he came to four.
- | Judgment reserved.

- | Employment tribunal bundle, Oxford.
~several-jobs | Claimant began elsewhere before the end of her notice.
= | We had put her on garden leave and agreed in writing.
- | Settled.

- | SEC-style notice on an adviser firm. Trainee here was there.
employer-address-empty | The firm's floor in Boca Raton is a dentist.
support-document-altered | Series 65 printout has a candidate ID that FINRA gives to nobody.
- | Trainee told to stay at home.

- | FINRA lookup, trainee, Tampa.
~support-document-altered | ID on her pass letter is not found.
= | Pass letter is two days old. Record shows after five. Showed on Monday.
- | Sponsor form next.

- | Medical board, unlicensed practice, Houston spa.
id-owner-denies | The doctor on the wall retired in 2015 and found out from our letter.
plausible-wrong | "Filler goes into the artery", she told an inspector.
- | Spa closed.

- | Medical board, Houston clinic.
- | Doctor's name on the wall is the late founder's.
- | Present one has his own licence on the desk.
- | Wall may stay.

- | Maritime agency, forged STCW, Liverpool.
form-intermediary | All eleven seamen's forms were done by a broker at a café in Bootle.
support-document-altered | QR codes lead to a page that the broker owns.
- | MCA has seized the papers.

- | Maritime agency, STCW, Southampton.
~support-document-altered | QR code on two certificates leads nowhere.
= | Issuer moved its site in April. New link from the ministry works for both.
- | Crew list is complete.

- | Gas Safe hotline, fitter in Bolton.
id-rented-or-borrowed | Pays a registered man 50 a boiler for his card.
skill-gap | Inspector found eight of ten jobs immediately dangerous.
- | HSE prosecutes.

- | Gas Safe hotline, fitter in Bury.
~id-rented-or-borrowed | Caller says he works on another man's card.
= sharing-explained | Both are on the firm's registration, inspector looked at both cards on site.
- | Caller's the firm next door.

- | Football agent's doping test for trial player, Ohio.
test-substituted | DNA of the sample is not his, it is his physio's.
- | Says the lab is out to get him.
- | Second lab, same result.

- | Benefits fraud unit sent a question on a porter.
several-jobs | He draws a carer's wage from the council for nights he is on shift with us.
- | Union rep present.
signins-apart | On two of those his council app was signed in at the client's door, his badge was in here.

- | Benefits fraud unit asked for pay dates on a porter.
- | Routine, they have changed systems.
- | Dates sent.

- | Nurse, Ontario, College of Nurses notice.
id-rented-or-borrowed | Registered nurse, real number, lives in Calgary, gets 15 percent.
different-person | The one on our ward is her cousin from the video store.
- | Families are being written to.

- | Nurse, Ontario, college notice on a similar name.
- | Notice warns of a B. Cleroux. Ours is B. Clairoux.
id-shown-and-matched | Passport and college card compared by two of us, hers.
- | Ward informed.

- | ICO decision on a school clerk, governors' summary.
data-taken | Sent herself the contacts of 900 parents on the Friday she resigned.
money-odd | Dinner money is 3,100 short for that term.
- | New clerk since May.

- | Landlord licensing team, London borough, agency inspector.
prepayment-demanded | Wants two weeks in advance or he won't begin.
employer-detail-unknown | Four years at Newham and can't name his team's floor, lead or database.
- | Agency asked for another.

- | Landlord licensing team, agency inspector, next.
employer-detail-unknown | Could not name the database he used at Brent.
- | Remembered its icon. It was 2015.
- | Manager happy with the case study.

- | Home Office compliance visit, restaurant, Cardiff.
work-permit-refuted | Sponsor number on his certificate is ours with two digits changed; Home Office has none like it.
forwarder-address | Address on it is an empty shop.
- | Civil penalty avoided since we reported.

- | Home Office compliance visit, restaurant, Newport.
~work-permit-refuted | Officer's tablet said "no leave".
= | 3C leave. Appeal pending. Their own helpline confirmed it while he stood there.
- | Chef carried on.

- | NHS fraud bulletin, locum consultant.
shared-account | Reports under his login at 3 am are by a registrar he pays per scan.
several-jobs | He was at a private list in Leeds on all those nights.
- | Medical director suspended access.

- | NHS fraud bulletin, radiology.
~shared-account | Two people report under one login.
= trouble-explained | RIS glitch stamps the last user. Supplier letter. Fixed in build 9.
- | Audit trail rebuilt.

- | State lottery vendor, key employee form.
place-conflict | Lists Boise for 2019; a Nevada court has him in its jail for that year.
alias-used | The jail has him as "Duke Farrow".
- | Licence refused.

- | Casino supplier, key employee disclosure.
~place-conflict | Lists Boise and Reno for the same year.
= address-confirmed | Wife's job in one, his in the other; two leases and tax returns for both.
- | Licence granted.

- | Embezzlement story in the local paper, church bookkeeper.
- | Asked our own treasurer to show the ledger.
- | It agrees to the cent.
- | Thanked her.

- | Temp agency, Reno, unemployment claims.
id-number-mismatch | Four temps, four cards, one social security number.
same-device-as-other | All four onboarded on one cracked Samsung.
- | The agency says it's a kiosk.
- | It has no kiosk.

- | Temp agency, Elko, unemployment claims.
~same-device-as-other | Forty onboardings from one tablet.
= tool-agreed | Our recruiter's, at the job fair on the 7th.
- | All forty IDs seen by her.
