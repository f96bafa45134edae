# h6: court and regulator cases shortened to the fact that settled it; plain twins
? | He won twenty-six cases before the clerk saw that the practising number was a namesake's.

- | Two advocates of the same name, numbers differ, ours is the younger, clerk checked.

? | Failed first-year medicine in Auckland, then consulted here for twenty-two years.
- | Diploma was in her personnel file from the start.

- | Failed first-year medicine, retook it, registrar gave us the pass list.

? | The degree certificate has "verifed" in the second line and nobody had looked.

? | Anaesthetist in a small-town clinic, four deaths, the licence had come off a colour copier.
- | Prosecutor seized the anaesthesia records.

? | Ship's doctor for a cruise line with a school leaving certificate and a title he printed.

- | Ship's doctor, title recognised in Rostock, chamber letter seen.

? | Teenager in a white coat saw patients for a month, rented surgery, sign on the door.
- | Landlord thought of a doctor's son.

? | Of 860 licences the ministry went through, 262 had exams sat by somebody else, his among them.

~? | His licence stood on the ministry's list of exams sat by others.
= | Ministry took him off again in September, attendance and fingerprint were there.

- | Pilot trained in the same years as that scandal, not on the list.

? | On the day of his exam it was a public holiday and the hall was locked.

- | Exam date is a holiday there, centre opened specially, centre's letter.

? | Real Zara executive named in his CV had never heard of him.
- | General manager, dismissed on day one.

? | Woman who gave the glowing reference was the candidate herself, number in her own name.
? | She hired her brother in the second month.
- | State department, chief information officer.

- | Reference given by her boss, who has since left, reached on his new number at the bank.

? | His biography said computer science, the college gave no such degree until four years later.
- | Chief executive resigned in May.

? | "Dr" on his letterhead for eleven years; the university lists an unfinished first year.

- | "Dr" is the Italian way for a degree, HR wrote it so by mistake.

? | Locomotives ordered on his drawings were too tall, then his engineer's registration was looked up.
- | Council had never heard of him.

? | Hospital paid a man 538,000 over fifteen years and no ward can say what he did.

- | Porter paid without work for two months, released during the inquiry, council minutes.

? | Our best programmer's work was done in Shenyang, invoices lay on his disk.
- | His token had gone there by courier.

~? | His token had gone by courier to Shenyang.
= | He was at the customer there until June. Travel order and hotel bill are in the file.

- | Found invoices on his disk, his own private dentist.

? | Woman in Arizona kept our laptops in a rack with the names on stickers.

? | Hundred and twenty fake staff on the home's roster, pay cards in one drawer in the owner's office.
- | Regional inspector came unannounced.

- | Pay cards of the ward kept in one drawer until collected, sign-out list complete.

? | Nursing school sold 7,600 transcripts, the FBI spreadsheet has her initials and a date.
- | She had been triage nurse for a year.

~? | Her nursing school is on the FBI list of diploma sellers.
= | She finished there in 2006, before the sale began. Board cleared her by name.

? | Candidate passed the phone round, a different man flew in, interviewers agreed at lunch.

- | Two interviewers disagreed about him at lunch.

? | Deputy minister's master's thesis is 64 per cent from a Canadian web page.

- | Thesis 64 per cent in the checker, it counted the law text in the annex.

? | Boarding school's new housemaster had been banned from classrooms, the ban order was on page 4 of a search.
- | He had put a gap year there.

? | Police inspector with uniform and blue light, real station knows no such number.

- | Police number changed when the two forces were merged, force HR wrote.

? | Estonian embassy: the visa in the passport belongs to a student from Lagos who got in last year.

? | Driving examiner filmed the stand-in leaving by the fire door, the candidate waiting in the car.

? | Eighth candidate that month with the same Bluetooth shirt from the same tailor.
- | Constable exam, Patna.

- | Same shirt on eight candidates, academy's uniform.

? | Thumbprint at joining does not match thumbprint on the hall ticket.
- | Clerk, state bank.

~? | Thumbprint at joining did not match the hall ticket.
= | Left thumb was taken at the hall. We took the left again and it matched.

? | Aadhaar number given resolves to a man of 71 in another state.

- | Aadhaar address out of date, updated at the centre on Friday.

? | Training college with 300 graduates a year turns out to be one locked room over a tyre shop.
- | Inspector's photograph is in the file.

- | College has moved out of the old building, education office gave us the new one.

? | Fifteen primary teachers in the district got the same registration number, one is real.

? | District found that the headmistress's salary had been drawn for seven years by her niece teaching in her name.

- | Niece of the headmistress teaches third form, own certificate, declared.

? | The foreman took the medical for all the men, urine from one flask.
- | Lab noticed the identical values.

- | Lab values of two men identical, lab had scanned one sheet twice and apologised with the right one.

? | Kidney values on her fitness report are those of a man of sixty.

? | Insurer pays him as unfit since spring, we pay him for roofing.
- | Insurer sent a picture.

- | Unfit till spring, fit now, last certificate ends the day before we hired.

? | Housing association's director invoiced from a company whose director is his wife under her maiden name.

? | Tender says key person: Anna Weiss. Anna Weiss left them in 2020 and knows nothing.
- | Consultancy for the bridge.

~? | Key person in the tender knew nothing of the tender.
= | Her office had signed for her while she was on leave. She has confirmed and starts.

- | Key person replaced before award, client agreed in writing.

? | Site engineer on seven sites with full-time presence on each, signed daily.

- | Site engineer on seven sites, one day each fortnight, that is the contract.

? | Prison computed that he was behind bars for three of the five years on his CV.

? | "Sabbatical in Nepal" is the exact length of the sentence.
- | Branch manager at the savings bank.

- | Sentence disclosed, spent, risk committee approved.

? | His discharge certificate from the navy describes a ship broken up in 1997.

? | At the reunion no man of that company had ever seen him.
- | Hired as veterans' officer.

- | At the reunion nobody recognised him at first, then the sergeant did.

? | The plaintiff's lawyer asked for one pay slip from that employer and the case settled within the hour.

? | Bishop's commission: ordination card is a cut-out of someone else's.

? | Sworn translator was out of the country on all thirty days she swore to be in court.
- | Border police gave the crossings.

~? | Border police have her out of the country on days she was in court.
= | Hearings were by video, court clerk's list says remote.

- | Crossed the border twice a day, lives on the other side.

? | Child protection worker's degree came with an invoice "expedited, 3 days".

- | Degree verification came with an invoice, expedited, 3 days.

? | Nine families later we know that the visits never took place.
- | Caseworker, county office.

? | The signature on the visit report is that of a mother who died in March, the visit in May.

- | Signature on the visit report is the grandmother's, she has custody.

? | Casino's surveillance chief had been barred in Nevada as a player's partner, under his mother's name.

? | Applied as Stephen, paid taxes as Steven, wanted as Estevan.
- | Marshal's note of 9 Nov.

- | Stephen on the form, Steven on the licence, our typo.

? | Auditors looked for her office abroad and found a mail shop with a slot.
- | She had billed rent for it.

- | Home address is a mail shop while she moves, told us, moved in May, bill seen.

? | The degree-checking service quoted in the report belongs to the people who sell the degree.

~? | Degree-checking service had no website last week.
= | It belongs to the ministry, which had changed the address. Ministry operator read us the record.

? | College in St Lucia named on it lost its charter before it opened.

- | College lost its charter last year, his degree is of 2003 and stands, says the agency.

? | She says Cranfield 2008. Cranfield says a man, 2008, same number.

- | She says Cranfield 2008. Cranfield says 2008.

? | He handed in his brother's crew card and both drew wages for one bunk.

? | Two bodies on the list, one on the oil platform.
- | Helicopter count was out by one since Tuesday.

~? | Helicopter count was out by one.
= | Man had stayed behind with toothache, medic's log.

- | Helicopter delayed by fog.

? | Three apprentices took turns being Lukas at the exam and at the bench.

? | Chamber's photo of the master examinee shows the father.
- | Electrician, son, now our foreman.

- | Father and son both masters, two numbers at the chamber.

? | Sent the health insurer bills of a practice whose door opens on a wall.

? | Investigator spent a week outside. No patient went in, 212 were billed.
- | Physiotherapist, now applying with us as lead.

- | Practice empty that week, closed for holidays, nothing billed.

? | He was fired for taking files, and the same files came attached to his application here.
- | Pricing sheets of a competitor.

- | Attached a work sample that the old employer has on its own public page.

? | Interpreter of the refugees' office sold the questions, fourteen applicants told the same village.

? | Embassy clerk's own visa was signed by the consul five weeks after he was buried.

- | Consul who signed has since died, series confirmed by the consulate.

? | Regulator wrote, "No person of that name has at any time held authorisation."
- | Wealth adviser, thirty clients already.

- | Regulator wrote that the authorisation moved with her to the new firm on 1 July.

? | Exam proctor found eleven answers already inked on his forearm, same as his neighbour's.

- | Ink on his forearm, a tattoo.

? | Mobile number of the "retired colonel" who vouched is topped up by the applicant's own card.

- | Retired colonel answered his landline, in the book under his rank.
