# Executives with invented degrees, admissions deans, coaches, impostor doctors, nurses
# dean without degrees
- | Dean of admissions, twenty-eight years in post, beloved by the parents.
school-denies | Rang the three colleges she names. None of the three ever gave her a degree.
- | She wrote the book on honesty in application essays, which hurts.
- | Provost wants it settled before reunion weekend.

- | File pulled after an anonymous letter to the president's office.
school-denies | Registrar A: attended one term part time, no award. Registrar B: nobody under that name in any year.
- | Nobody had ever asked for transcripts when she began as a secretary.
contradicts-resume | In my office she said she had "never really finished anything", the form of 1979 says BSc and MSc.

- | I shared a corridor with Helen for nine years and she remembered every child's name.
- | The letter lay on my desk all weekend like a wasp under a glass.
school-denies | The alumni house in Albany went through the bound ledgers from 1968 to 1976 and her line is not in them.
- | I cried when she carried her plants to the car.

# football coach five days
- | Head coach unveiled Monday, scarf, brass band, the lot.
school-denies | Reporter in New Hampshire phoned the university for old anecdotes; they have no master's for him.
- | Sports editor sent us the question at 16:40 Thursday.
- | Athletic director asks for a quiet exit.

- | Media guide copied out of his own two-page bio from the last three jobs.
- | Claimed three letters as a player.
contradicts-resume | Pressed, the new man admits he never once pulled on the jersey he lists three seasons for.
school-denies | "Master's 1980?" The graduate school: not one credit completed.

- | Equipment room here; nobody asks us but we hear it first.
- | He bought the lads pizza on the second night.
referee-denied | The old trainer he gave as reference was never on that college's staff, their office says.
- | Lockers already had his name on brass.

# internet company CEO, computer science
- | Activist shareholder read the annual report with a pencil.
school-denies | College registrar: accounting, yes, computer science, no, the department opened four years after he left.
- | Board convened by phone on a Sunday.
- | General counsel keeps the minutes.

profile-conflict | Filing with the regulator: accounting and computer science. His page at the previous firm: accounting only.
- | Search firm says the bio was given to them that way.
- | We paid the search firm a third of first-year salary.
contradicts-resume | On the radio years ago he let the host say "computing degree" and agreed; today he tells us he studied ledgers.

- | He is good with engineers, I will say that for him.
plausible-wrong | Asked at lunch what a compiler does and our chief with the computing degree described a spreadsheet, beaming.
- | The soup was cold, and then so was the room.
- | Somebody has pinned his diploma joke to the fridge.

# honest: registrar found nothing first
school-denies | First reply from Salamanca: no such student.
discrepancy-explained | Registrar had searched the second surname; under the first one the whole record came up at once.
school-confirmed | Licenciatura 1998, confirmed by the faculty's own e-mail with stamp.
- | Closed, apology sent for the delay.

# retailer CEO two degrees
- | Newspaper asks for comment by noon.
school-denies | Bible college in California shows three semesters for him and neither of the two degrees in the proxy statement.
school-not-found | The psychology degree can't exist, that college has never taught psychology.
- | Stock down two on the rumour.

- | He first said the records were lost when the campus moved, we took him at his word for two days.
school-denies | Campus moved in 1981 with every card; archivist found his two terms and a library fine.
- | Seven stores closing this month, nobody needs this.
- | Draft statement v4 attached.

- | From the cubicle by the copier: half of us had the framed letter from him.
school-denies | Dean's assistant laughed kindly and said the parchment must be from some other heaven, he left after the third semester.
- | The interim man starts Tuesday.

# MIT-like lab head / Bulgarian central bank? eye care company CFO MBA
school-denies | CFO's MBA: the business school says he enrolled and withdrew after two blocks.
- | Bonus of 1.1 million under review.
- | He offers to give the bonus back.

- | Compensation committee, notes for the chair.
contradicts-resume | Proxy 1999 "holds MBA"; across the table this morning "attended the programme".
- | Chair asks why nobody rang in ten years.
- | Lunch: sandwiches.

- | I type his letters and I have typed the three capital letters after his name four hundred times.
school-denies | The class secretary in Manhattan turned her alphabet twice and there was a gap where he should hang.
- | He still said good night, Marjorie.

# UK hospital trust chairman with fake PhD
- | Chair of two trusts and a hospice, appointed 2004 onwards.
school-denies | Neither Bristol nor the other place has a doctorate for him, both looked by name and by birth date.
contradicts-resume | Told the hospice he had been chief executive of the partnership; told us he was "a sort of adviser".
- | Salary to date about a million pounds.

- | Counter-fraud, day book, 11 May.
employer-denies | The partnership where he "led" says he never held a post with them.
school-denies | No first-class degree, no MBA, no doctorate at any of the universities written to.
- | Builder and probation officer before that, true.

- | A porter's view: he parked in the doctor's bay and waved like a bishop.
- | We called him Doctor for ten years.
support-document-altered | The doctorate that hung behind his desk: the university says its crest never had that ribbon and the number is not theirs.
- | Judge was not amused.

# honest: two doctor titles
- | HR asks why "Dr" on the badge and no PhD on the file.
discrepancy-explained | Dr is from Vienna medical school, the Austrian title comes with the first degree; board confirms both.
- | Badge stays.

# Impostor psychiatrist 22 years (NZ->UK)
- | Consultant psychiatrist, six trusts, two decades, a nice house.
support-document-altered | Auckland: first year passed, then failed; no bachelor of medicine was ever granted, the certificate we hold is home-made.
- | Police found an unused certificate kit, folder of letterheads.
- | Patients being recalled.

- | Registrations desk note: Commonwealth route, admitted 1995, papers only seen as copies.
support-document-altered | Sent the diploma copy back to its university; reply in one line, "not our document".
school-denies | Same letter: struck off our books in 1992, no degree.
- | The route was shut in 2003.

- | Ward sister here, thirty years.
plausible-wrong | He told the family lithium needs no bloods, calm as a vicar.
- | Nobody below consultant corrects a consultant.
- | Complaint form 14B is still in my drawer.

# teen impostor doctor in Florida
- | White coat, stethoscope, own sign on the door: Green Gate clinic.
support-document-altered | Department of health: no licence of any kind under that name, the framed one is a print.
- | Undercover officer had his sinuses looked at.
- | He is eighteen.

- | Security at the west entrance wrote: young male, scrubs, asks for the gynaecology lockers.
- | Badge from the gift shop printer.
employer-denies | He gave St Bartholomew's as his employer, St B's HR: not staff, not student, not volunteer.
- | Mother says he is unwell.

- | An old lady paid him in cheques for iron drops.
school-not-found | His doctorate came out of an online church that no register of schools has heard of.
money-odd | Three debits she did not make, each for his car.
- | She still thinks he was polite.

# Malaysian/Australian: impostor doctor stole friend's papers
- | Sydney area hospitals, 11 years junior doctor, name Dr S. Dasgupta.
id-owner-denies | Real Dr Dasgupta is alive in Leicester, qualified in Osmania, and has never set foot in New South Wales.
- | Colleague at the research firm did not like his pharmacology and rang the council.
- | Passport gone, owner gone.

id-rented-or-borrowed id-owner-denies | Lived on a colleague's passport, registration and degree for eleven years; the colleague had no idea until we phoned.
- | Roster shows four hospitals.
plausible-wrong | Senior registrar's note of 2008: "does not know dose of adrenaline".
- | Supervised level kept him away from the worst.

- | I was his landlord in Wyong.
name-mismatch-on-call | On the phone to the hospital he was Rajan, to his mother he was Biju, both through the same thin wall.
- | Paid on Fridays, in notes.
- | Tidy man, left a rice cooker.

# honest: pending licence
support-document-altered | Licence search 3 Feb: nothing under Okonjo-Reyes.
discrepancy-explained | Board clerk: approved 1 Feb, the web list is loaded on Fridays; it was there on the 6th.
- | Start moved a week, no harm.

# Operation Nightingale nurses
- | Batch of 14 RN files from the two closed Florida schools.
support-document-altered | Transcript shows 2,100 clinical hours in a county where the school had no hospital contract at all, school's owner pleaded guilty to selling them.
- | She passed the state exam honestly.
- | Compliance call Thursday.

- | Board letter came in the plain envelope.
peer-report | State board of nursing names our night nurse on its list of purchased diplomas.
- | Taken off the floor at 19:10, keys, badge, narcotics code.
- | She wept in the linen room.

contradicts-resume | Told me she did her clinicals in Fort Lauderdale by weekend bus; the timesheet she filed has her on full shifts in Albany those same weekends.
- | Good with the old men.
- | Seventeen thousand dollars, she says, and they called it tuition.
school-detail-unknown | Couldn't name a single instructor of the nursing school, nor the street.

# nurse impostor Alberta/BC, used another nurse's name
- | Surgical clinic, Vancouver, anaesthesia assist, one year.
id-owner-denies | The registered nurse whose number she signed with works in another town and only learnt it from the health authority.
- | 899 patients to write to.
- | Union asks for the list of shifts.

id-number-mismatch | College of nurses: registration 88-0142 is not Lorna's, it is another woman's with one initial the same.
- | OR manager says she asked for the card three times.
refuses-id | Card was always "in the other purse", "at the cottage", "with my ex".
- | We let her give fentanyl.

- | Matron's diary, blue ink.
skill-gap | Twenty years of practice on paper and she put the cannula in like somebody threading a needle in a moving tram.
alias-used | Seven names in three provinces by the time the constable had finished counting.
- | Ordered new locks for the drugs cupboard.

# honest nurse index number mistyped
id-number-mismatch | Nursing council said index number belongs to a man in Kisumu.
discrepancy-explained | We had typed 30341 for 30314; council checked the right one and it is hers, in force until December.
- | Told her sorry over tea.

# German postal worker psychiatrist
- | Senior physician, forensic clinic, two years, before that a postman.
support-document-altered | Dissertation certificate and licence: both issuers answer "never issued by us".
- | Found out because he lost a wallet with two identity cards.
alias-used | One wallet, two names, two identity cards, same moustache.

- | Ministry wants to know who sat on the panel.
school-denies | Medical faculty has no matriculation number for the gentleman with the doctorate summa cum laude.
- | He lectured on bipolar disorder of the third degree.
plausible-wrong | There is no third degree, and the room of psychiatrists nodded.

- | I delivered letters with him in Flensburg, he could imitate the postmaster.
- | Then one day his photo in the paper, white coat.
returned-under-new-name | Dismissed as Dr Wendt in one state, he walked into ours as Dr Riemann with the same pipe.

# teacher impostors and cert scandal
- | Regional exam centre, Texas; teacher certificates.
proxy-interviewer | Test-taker in a grey cap sat the maths paper for eleven candidates, she signed none of it.
- | Coach took 2,500 a head.
- | 400 teachers at least.

proxy-interviewer | The proctor took money to let the other man sit down in her seat after the break.
- | Candidate passed after failing six times.
- | She drove four hours to a centre when one stood on her street.
- | District has her on administrative leave.

- | I teach next door to him.
proxy-interviewer | In the staff room he laughed that his certificate "wears somebody else's handwriting".
plausible-wrong | His board said seven times eight is fifty-four until Wednesday.
- | The children like him, he juggles.

# honest: exam under maiden name
- | Certificate in the name of Farrow, staff file Delacroix.
name-change-documented | Marriage lines from Truro, 2011, shown in original and copied.
- | Filed under D.

# fake lawyer associations president Pennsylvania
- | Partner in estates, head of the county bar, ten years.
id-number-mismatch | Attorney number on her letterhead belongs to another lawyer in Harrisburg.
support-document-altered | Licence, bar results and the school e-mail: each was an altered copy, the bar examiners know nothing of her.
- | She was Woman of the Year.

- | Opposing counsel, note to self.
- | She argued well enough.
school-denies | Duquesne says no graduate; she'd hung their seal over the coffee machine.
- | Judge asked all her old clients to come forward.

- | Paralegal writing after hours.
- | I brought her files home in snow.
account-control-failed | Three times I begged her to log into the bar's own portal for the renewal, three times the password was "with the husband".
- | The yellow roses on her desk outlived her.

# Fake barrister/solicitor UK, aged, falsified law degree
support-document-altered | Bar council: the call certificate she sent has a seal we stopped using in 1990.
- | Clerk of chambers noticed the paper was too white.
- | Pupil of the year, ha.

- | Chambers minute, private.
school-denies | Oxford: no such person; Harvard: no such person.
contradicts-resume | At tea she was first "a scholar at Magdalen", later "we at Balliol".
- | Silk gown returned to Ede's by taxi.

- | I am her cousin and I paid for the wig.
id-altered | She'd put her own face over a girl's on the student card, you could feel the ridge with a thumb.
- | Our grandmother must never know.

# honest: law degree from merged school
school-not-found | Law school in Chester, not in the register of the ministry.
discrepancy-explained | It was merged in 2009; the successor's archive sent the merger deed and her transcript.
- | Practising certificate fine.

# Admission exam: doctors with bought degrees pakistan / axact
- | University of Barkley Heights, PhD in four days, $4,800.
school-not-found | The campus on the brochure is a stock picture and no ministry in any country lists the place.
- | Accreditation body shares the phone with the university.
- | Retired major, now our security adviser.

school-not-found | Higher education commission answers: institution is a mill, run from a tower in Karachi, recognised nowhere.
- | He says he sent "life experience" by fax.
- | Embassy stamp is real, mind you.
- | Ask legal about stamp.

- | I answered phones for them two winters and was called Professor Wilkes.
school-not-found | Our nurse's diploma is one that I sold with a discount of forty per cent, from a college made of one telephone.
- | Bad sleep since.

# Kenyan audit of certificates
- | KNEC letter of 14 March on the 28 drivers.
support-document-altered | Council has Kiprono with mean grade D plain; our file wears a B minus.
- | HR asks if a driver needs B minus.
- | The board says yes, it is the integrity.

support-document-altered | Index number is for a school which had no candidates that year, says the council.
- | Officer is acting deputy director since 2015.
- | Salaries paid to date 9.4 million shillings to recover.
- | Interdiction letter typed.

- | The county clerk kept the certificates in a biscuit tin.
support-document-altered | Under the lamp the D had grown a second belly and become B.
- | He had tea with us as usual.
- | EACC collects the tin on Monday.

# honest Kenya
- | KNUT asks mercy for Mr Wafula.
discrepancy-explained | The council had recorded his result under the clan name; birth register and the headmaster's ledger settle it, grade C plus is right.
- | Put back on payroll.
- | He brought maize.

# NYSC Nigeria minister
support-document-altered | Exemption certificate of the youth service: the corps' director says his office never signed or numbered it.
- | She was thirty-two at graduation? No, twenty-two.
- | Press conference at 10.

- | Desk officer, Abuja.
support-document-altered | The signature belongs to a DG who'd retired six months before the date.
- | Minister is out of the country.
- | Keep the original in the safe, not the tray.

- | Her former classmate wrote to the paper.
contradicts-resume | She told the Senate that she served in Lagos; now she says she was exempted.
- | London in the rain, she resigned there.

# South Africa qualifications: rail engineer
- | Chief of locomotive engineering, trains too tall.
school-denies | Wits: first year, failed; the faculty gave him no degree, still less a doctorate.
support-document-altered | German doctorate certificate on file carries two mistakes in German and the university says forged.
- | Seventy units bought.

- | SAQA printout on my desk, one page too short.
support-document-altered | Only matric verified; the remaining three papers came back "not on the institution's records".
- | He earned 2.8 million a year.
- | Board wants recovery of all.

- | We in the depot measured the first loco with a broom.
support-document-altered | The professional engineer number that he signed with is unknown at the council.
- | It scraped the wire like a cat on a door.

# honest SAQA foreign
- | SAQA status: "not evaluated".
discrepancy-explained | Bulawayo sends lists on paper once a year; the January list arrived and she is number 212 in it.
- | Tell the principal.
