# More public cases, retold: referees played by the applicant, testing halls, stolen admissions, quick law degrees, invented service, students on forged papers
# CIO who was her own referee
- | Chief information officer, state department, 270,000 a year, six weeks in.
referee-same-voice | The glowing woman from the travel company, "Best", was our new chief herself, said a forensic ear and then she did.
- | She'd begun to hire her brother.
- | Court in winter.

photo-found-elsewhere | Her profile picture is a swimsuit model from Michigan.
- | IT boys knew at once, nobody asked them.
- | HR asks them now.

support-document-altered | Payslip for the salary talk: the travel firm's payroll never printed that number.
employer-denies | Same firm: she was not with us in those years, in no office.
- | Ministerial question time, Wednesday.

- | PA outside her door.
- | Bright, then a storm, then bright.
referee-same-voice | I heard her through the wall praising herself in the third person to the recruiter.

# one-day executive retailer
- | General manager strategy, first day 9 am, last day 9:40.
employer-denies | The Spanish fashion group read our press release and wrote: he never worked here, no such vice-president.
- | Head-hunters are very sorry.
- | Reporters bring doughnuts.

- | Head-hunter's own memo, privileged, ha.
referee-shares-contact | Two referees' mobiles sit on the same prepaid family plan as the candidate's spare one.
- | We earned 30 % on him.
- | Refund cheque drawn.

- | Receptionist's version.
- | I had his badge warm in my hand and no hand came for it.
contradicts-resume | He'd told me about Madrid at the lift; police told us that he had been in Melbourne all those years by his own word.

# honest: referee on leave
referee-denied | The fashion group doesn't know referee Inés.
discrepancy-explained | Listed there under her first surname; group's HR put us through on the internal line.
referee-confirmed | Inés, called via Arteixo's switchboard: four years, store director, would take him back.

# Nigerian nurse test centre
- | Regulator note, 14 Sept: computer test centre, Ibadan type.
proxy-interviewer | Some sat twenty minutes and had everything right; in others' stead a paid hand sat, says the data.
- | 48 already on wards here.
- | Retest or hearing, three chances.

- | Matron of two of them.
skill-gap | Her test result is better than the professor's; she mixes up mg and mcg by daylight.
- | She's kind, and on nights.
- | Occupational health too.

- | One of the 48, to the union.
proxy-interviewer | The man at the door said everybody gives something and then he clicked for me while I looked at the fan.
- | Mortgage signed in June.

# Honest: fast test
- | Finished in 22 minutes, flagged.
discrepancy-explained | Retested under two cameras at our own centre: 19 minutes, higher mark; ten years of theatre nursing.
- | Flag off.

# gaokao impostor Shandong
- | Degree register re-check, province, 242 names.
id-owner-denies | The peasant woman applied for adult college and found she'd "graduated" in 2007; she has been in the noodle shop.
- | Other woman is a clerk at the street office.
- | Uncle of clerk ran the post.

id-photo-mismatch | Admission file: my student's name, my student's number, another girl's braids.
- | I was her teacher; I told her that she failed.
- | Can't sleep.

- | Clerk's colleague at the next seal.
alias-used | At home they call her Yanping, on the salary list Chunxiu, she answers late to the second.
- | Suspended, the plant watered by me.

# USMLE style
- | Board of examiners: scores "statistically impossible" out of one city.
peer-report | The examiners' federation put our new resident among those with invalid scores.
- | Match was March.
- | Lawyer: don't say cheating.

- | Programme director on the ward round.
skill-gap | 270 on step two, and he listens to the liver with the stethoscope for a murmur.
- | Kept my face straight.

- | His flat's landlord, New Jersey.
- | Six boys, one table, pages stuck all over the shower.
proxy-interviewer | Two of them did nothing but sit the others' parts in turn, with each other's passports in an envelope.

# Plzen quick law degree
- | Faculty of law, west; nine terms in nine weeks.
support-document-altered | His thesis has no date in the stacks, rector's accreditation commission says the title was never validly issued.
- | Mayor, head of police, customs man.
- | We only look at the mayor.

school-detail-unknown | Asked who examined him in Roman law: "a gentleman".
- | Court room 3.
- | Snow.

- | Faculty porter.
school-detail-unknown | He came for his gown and asked me where the school is.
- | I showed him.

# Polish MBA college
- | Supervisory board seats need an MBA, so he had one in a fortnight.
support-document-altered | Prosecutor: entries, exams and date on the diploma were made up by the rector's office afterwards.
- | 300 on the list, our director under D.
- | Board on Tuesday.

- | College bookkeeper, questioned.
support-document-altered | I typed in marks for courses that weren't held, theirs too, and the paper went by motorbike.
- | Rector paid in perfume.

- | Fellow director over pierogi.
school-detail-unknown | He thinks the college is in Poznań.
- | I've been there; it's a stairwell in Warsaw.

# EPA man claims CIA
- | Senior climate adviser, away "at Langley" on Wednesdays.
employer-denies | Langley: not one of ours, no file, no desk, no parking.
- | 18 months' pay for holidays.
- | Inspector general, draft 3.

contradicts-resume | To me malaria in Vietnam; his own file: never in Vietnam, never in the service.
- | The parking spot for the handicapped was for that malaria.
- | Return it.

- | Travel clerk.
- | First class for the back.
money-odd | Claims for hotels in a town where he spent each night at his parents', no reason given.

# ex-CIA pundit/contractor
- | Contractor on base, clearance by his word.
employer-denies | Agency told the court that they had no association with the man whatsoever.
- | TV chair for ten years.
- | He has a bouncer's record.

- | Sergeant who drove him.
employer-detail-unknown | He couldn't tell me what the building looks like from the gate, I've stood guard there.
- | He bought me a knife.

- | Booker of the show.
- | Good hair, loud.
alias-used | Paid as W. Simms, insured as Clyde Ward, hotel as Colonel.

# honest intelligence job
- | "Cannot tell you where I worked."
employer-confirmed | Ministry's public line has a unit for it; it confirmed years and grade in one sentence.
- | Enough.

# Bogus student Ivy
- | Transfer applicant, 4.0 and SAT 1600, two books "in press".
support-document-altered | Prep school: the letter is on our paper of another decade, grades aren't his, he's been sent down from elsewhere.
- | Fellowship essay was a professor's.
portfolio-copied | Essay is, from line one, a chapter by the chair of the panel's friend.

- | Parent paid, dorm key given.
school-denies | Registrar: this girl eats in our hall, and isn't a student of ours.
- | Eight months.
- | She came in by the window.

- | Room-mate.
- | She did problem sets for classes she wasn't in, aloud.
id-altered | On her card the chip was drawn.

# forged father's death and transcripts (Lehigh)
- | Scholarship student, freshman, wrote all his story on a forum.
support-document-altered | School's mail: the headmaster's account that confirmed him was made by himself, so were marks, bank papers and the obituary.
- | Father is alive and gardening.
- | Deported in exchange for no jail.

- | Moderator of the forum.
account-vanished | Within the hour of the college's call his account was a grey egg.
- | I had the page saved.

- | Dean of admissions.
referee-shares-contact | Principal's address and applicant's address were opened with the same recovery number.
- | We changed the portal.

# FEMA style mill buyers; school district superintendent
- | Superintendent, doctorate; salary step 6.
school-not-found | The university's street is a print shop's in Boise and no accreditor lists it.
- | Board paid the fee!
- | He wants to be called Doctor yet.

- | Teacher's union.
school-not-found | Three principals got a raise on degrees of a place that exists as a PO box and fax.
- | Raise back to the pot.
- | Raffle Friday.

- | Fax repairman, not kidding.
- | Machine printed "summa" for 200 extra.
school-not-found | That's the doctor on your billboard: his college is a fax I serviced, in nobody's list.

# honest unaccredited-yet
- | Seminary isn't accredited.
discrepancy-explained | He says so on the form himself, the post asks none, state exempts religious schools, statute attached.
- | Hired as organist.

# bank HR: fake internship, finance students
- | Analyst intake, 212 checked.
employer-denies | Boutique in Mayfair: "we have never had interns; we're two brothers."
- | He'd a tombstone deal on it.
- | Offer rescinded in the lift.

contradicts-resume | "Led the model," states the sheet; "I fetched the model's coffee," said he after a second glass.
- | Honest at least by the glass.
- | Associates giggle.

- | Campus careers.
same-resume-as-other | Same deal, same bullet, same misspelt "accretitive" on six of this year's and all paid one coach.
- | Coach banned.

# job coach telling to stretch; candidate's wife
- | Wife, by letter, no stamp.
employer-front | His last four jobs are one man's flat, with one phone per job; whole town uses it.
- | Please don't say it's me.

- | Sheriff's civil desk.
employer-front | "Apex Global Solutions" sold 1,100 employment histories last year; the applicant's 2018–2023 is one.
- | Victims: everyone who did not buy.

- | Bank's onboarding, lane 4.
phone-rented | Payroll line of Apex is a number by the hour from a verification shop.
- | Hold music: none.

# honest small employer
- | Employer is a flat with one phone.
employer-confirmed | Bookkeeper at home indeed; tax office number live since 1999, accountant confirmed her wages month for month.
- | Good.

# physician associate exam / pharmacist fake
- | Pharmacist, chain, night counter, 745,000 scripts in ten years.
id-number-mismatch | The licence she logged with is that of another pharmacist of the chain, three stores off.
- | She'd dropped out in the last year.
- | State settles with the chain.

refuses-id | Each year at the licence count she's ill, on leave, or "has it in the car"; hasn't shown it in ten.
- | DM signed the count anyway.

- | Customer, diabetic, cheerful.
plausible-wrong | She told me that long and quick insulin are the same with another cap.
- | Neighbour's a nurse, lucky me.

# physio / psychologist school
- | School psychologist, three years of reports.
support-document-altered | Hospital where she'd interned: letter has our logo, yet neither the name nor hours come from us.
- | 210 children to be seen again.
- | Parents' evening, gym.

- | The head teacher, tired.
- | I only saw that she was patient.
own-work-unknown | She could not explain her own score table for Ben, what's a stanine, where's the norm from.

- | Ben's mother.
portfolio-copied | My son's report has another boy's name twice and is found whole in a Dutch handbook.
- | We framed it, bitterly.

# honest psychologist
- | No licence in our state.
discrepancy-explained | School posts run under the education department's certificate, hers is number 20-118, valid, seen online.
- | Parent told.

# legal: stolen lawyer identity for remote doc review
- | Document review, forty attorneys at home.
id-owner-denies | Attorney Baum of bar card 4471: retired, in Tucson, astonished he bills us sixty hours.
- | Privilege logs to redo.
- | Vendor calls it a glitch.

persona-collision | Reviewer 31 wrote "as I noted for the other side" in the chat; there is an other side.
- | Partner chewed his pen.

- | Night supervisor.
shared-account | Reviewer 31 clicks 22 hours out of 24 and spells judgment both ways by turns; his nephew, he says then, and the nephew's friend.
- | Locked.
