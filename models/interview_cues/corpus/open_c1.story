# c1: health care

? | PIN on the register comes up as a midwife in Carlisle, struck through since 2011.
- | Night bank shift at our surgical ward, due Thursday.

~? | Two entries on the nursing register with the same PIN prefix and birthday.
= | Sisters, one cot apart. Register office confirmed both are live.

- | Agency sent her at short notice for the weekend.
? | Asked for 500 ml saline over four hours, she had no idea how to set the drip rate.
- | Handover was otherwise quiet.

? | Widow of Dr Halvorsen phoned, his practice stamp is on our new locum's prescriptions.

~? | Board has no Fatemeh Rostami among its licentiates.
= | She sits there under Jafari, her name until the wedding in 2019. Same file number, same photo.
- | Start Monday.

? | Diploma gives the faculty of dentistry in a town where the university never had one.
- | Nice with children, parents ask for him.
- | Asked the embassy for an address.

? | X-ray radiographer, held the cassette the wrong way round all three times.
? | The hospital on her reference letter closed its imaging department in 2014.

- | Pharmacist technician, warm chat, likes rota.
? | College says certificate 40871 was given to a man who emigrated to Perth.

~? | Hospital in Aleppo cannot be reached and the register there burned.
= | Two consultants now in Gothenburg worked beside him and signed before a notary.
= | The health board tested him over five days and let him on.

? | Her sister is the nurse. Sister was on maternity leave in Cebu the whole of that summer.
- | 61 night shifts signed in the book.

? | Patients' relatives recognised her from a hairdresser's in the next town, open full time.
- | Ward manager away till the 4th.

- | Physio, applied through the website.
- | Two interviews, both fine.
? | The chartered society letter has a president who stepped down two years before its date.

~? | Locum GP signs as A. Nair, passport says Madhavan Pillai Anandakrishnan.
= | The medical council lists both, house name order in Kerala. I saw the entry.

? | Gave the controlled drugs key to a colleague every time and asked her to do the sums.
? | Training school has his name as kitchen staff, never as student.

? | Licence was issued in March. The licensing office in that state was shut from February to June that year.

- | Dental assistant, four years with one practice.
~? | Practice said they never heard of her.
= | New owner since January. Old dentist found, remembers her well, sent the wage tax slips.

? | Both of the paramedic certificates have the same typing error in 'resuscitaton', from two different schools.
- | Drives well.

- | Vaccination centre, 40 temps on one day.
? | One of them injected into the elbow; her vaccinator's card was printed the night before in the hall office.

? | She answers to Grace on the ward and to Patience in the car park. Badge says Eunice.
- | Shift lead will speak with her.

~? | Called Grace by half the team and Eunice by payroll.
= | Grace is her middle name, it is in the passport.

? | The real Eunice rang from Kumasi asking why the tax office thinks she lives in Leicester.

? | Worked eleven years as an anaesthetist in Lower Saxony on a copy of a copy. No original was ever seen by anyone.
- | Praised as calm by colleagues.

? | Original degree 'lost in the flood'. The town had its flood four years before the degree.
- | Will ask again next week.

~? | Original degree lost, only a photo of it on a phone.
= | University of Kinshasa sent us a sealed transcript by courier, photo and number agree.
- | Good enough for the chamber.

- | Clinic psychologist, part time.
- | Therapy room 3 is free on Wednesdays.
? | Supervisor named in her approbation file died before her first supervised hour.

? | Operating theatre register shows her scrubbing in at 08:10, gate camera at the other hospital shows her at 08:05, 40 km off.

? | Signature on the drug chart changes hand from one night to the next, same initials.
- | Five nights, ward 7.

~? | Drug chart initials in two different hands all week.
= | Two nurses with initials MK on that corridor. From now on they add the staff number.

- | Optometrist, came from Poland in 2021.
~? | English council shows her as 'lapsed'.
= | Direct debit bounced when she switched banks. Paid, restored next day, council's email attached.

? | Council said lapsed. She says the bank did it. Council says she never was on the roll at all.

? | Sonographer's hours log was signed by a physician with a stamp from a veterinary surgery.

- | Vet nurse. Lovely with the dogs.
- | Changed her name by deed poll in 2020, told us in the form, deed enclosed.

? | His twin is the one with the nursing diploma. Fingerprint at the ministry was the twin's.
- | Home has put him on laundry.

~? | Face scan matched him to somebody already on the nurses' register under another first name.
= | Identical twin, works in Bergen. Talked to both on one video call.

? | Nursing board of Florida listed the school among those whose transcripts were sold; she passed there in seven weeks.
- | Passed our medication test on third try.

- | School of her diploma was later in the news.
= | She finished in 2009, the sales began in 2016, and the board checked her file by hand and cleared it.
~? | Name of the college is on the list of closed diploma sellers.

? | Home care aide: client's daughter came round at ten, a girl of about sixteen was giving the insulin.
? | The aide was on shift in a bakery.

- | Aide on sick leave since Monday.
- | Cover arranged through the pool.

? | Registration card laminated at home, the hologram is a sticker from a phone box.

? | Three applicants for night nurse, one and the same registration number, different first names.
- | Told the recruiter in Manila.

~? | Same registration number on two applications for ward 4.
= | She had applied in April and again in June after marrying. Same lady, came in with both cards.

- | Healthcare assistant, 24 h contract.
? | DBS certificate number belongs to a football coach in Hull.

? | Says she did her adaptation year on the stroke unit. Stroke unit opened the year after.
- | Pleasant manner, good shoes, on time.

- | Ambulance driver, yellow fever card missing.
- | Will bring it Friday.

? | Dr on call could not be found; at the address on his licence sits a man of eighty who retired with his papers in a drawer. The drawer was empty.

? | Insurance refused the first forty bills, provider number ceased with the holder's death in 2017.
- | Accounts are looking for a clerical slip.

~? | Insurance refused the bills, provider number marked deceased.
= | Insurer's clerk had typed a 7 for a 1. Corrected by letter of 12 May, all bills paid.

- | Asked the medical chamber for a certificate of good standing.
? | Chamber answered: the number is right, the gentleman with it has been in our nursing home in Graz for six years.

? | Her 'continuing education' points were booked for a congress in Lyon on days she was clocked in with us.

~? | Congress points for Lyon and a full clock card on the same three days.
= | It was the online ticket, recordings could be watched until August. Organiser's log shows her evenings.

? | Acupuncturist paid 300 a month to the landlord's nephew for his certificate on the wall. Frame has his photo taped over.

? | Lab technician's reference came from a hospital fax number that is a copy shop.
- | Lab manager keen to fill the seat.

- | Lab tech, diploma in Cyrillic.
~? | Surname on the diploma is spelled four ways through his file.
= | Sworn translator put it down to three transliteration systems, one per decade. Date of birth and number agree throughout.

? | Surgeon's CV gives 1,100 operations. Theatre book has him in the list twice, as visitor.
- | Charming at dinner.

? | She gave her cousin her smartcard on weekends; prescriptions went out under her login while she was on a plane to Accra.

- | Podiatrist, new on the register since May, fresh from university.
- | First job, needs mentoring.
- | Indemnity in place.

- | Speech therapist from Quebec, licence pending.
- | Works under supervision as the rules allow until the letter arrives.

? | Health visitor's lanyard is ours, the number on it was given out in 2012 to a woman since retired.
- | Families had let her in.

~? | A lady with an old lanyard of ours was seen on the children's ward.
= | Volunteer reader, the office had reused an old card. Voluntary services apologised and printed a new one.

- | Care coordinator asked for her maiden name for the register search.
- | Found at once.

? | Locum pharmacist, checked forty boxes and signed. Real holder of the number was in the dock in Belfast at that hour.

? | Nobody at the medical school remembers him, not the year book, not the anatomy list, not the porter.
- | He brought a scarf in the college colours.
