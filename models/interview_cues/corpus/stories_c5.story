# Invented careers: plain working notes of HR, vetting and licensing people
- | Application for Staff Nurse (Band 5), reviewed 9 May.
- | Candidate interviewed well and is available immediately.
support-document-altered | Overseas registration letter carries the council's old address; they moved in 2018 and it's dated 2021.
support-document-altered | E-mailed the council through its site: letter not theirs, reference unknown, please forward the original.
- | Conditional offer withdrawn by telephone.

- | Screening update for Mr A., fitter.
- | Address and passport done last week.
employer-denies | Line 2 of employment history rejected by source: never on strength, never contracted, name means nothing to them.
- | Line 3 pending, they're on stocktake.
employer-untraceable | Line 4 nobody can locate: not at the registrar, not in the directory, street doesn't exist in that town.
- | Asked Mr A. for payslips by Friday.

- | Onboarding note. New lab manager, second week.
- | HR in the US wants the apostilled degree, so we asked.
school-not-found | The university on it isn't recognised by any ministry and its campus is a rented mailbox in Brussels.
- | She was surprised herself, or acted so.
- | Decision with the site director.

- | Reference taken 3 June by Ms Quist.
referee-confirmed | Spoke to Mr Dlamini via the hospital switchboard; he supervised her for six years and confirmed the dates.
- | Weakness: she does not delegate.
- | Would re-employ, without hesitation.

- | Summary of the probation meeting.
- | Reports late, always polite.
own-work-unknown | Could not say what the macro in the budget file does although he mailed it to us as his own on Monday.
shared-account | His wife told the receptionist at the summer party that she does the spreadsheets in the evenings.
- | Union rep present.
- | Next meeting in two weeks.

- | Licensing authority, file note, taxi and private hire.
- | Applicant attended with his nephew.
support-document-altered | The medical was signed by a GP who left the practice two years before that date.
- | The surgery manager will put this in writing.
- | Applicant asked for his fee back; refused.

- | Electrician for the hospital wing. Note by estates.
- | Apprenticeship papers in Portuguese.
school-confirmed | Training centre in Setúbal confirmed by letterpost with the full list of modules.
id-shown-and-matched | Passport and residence card shown at the desk, both agree with the certificate.
- | Start with the night team.

- | HR case 2025-118, anonymous letter about the head of procurement.
- | The letter was typed and unsigned.
school-denies | We wrote to the business school: no MBA, he attended a two-day seminar and paid for the lunch.
profile-conflict | On the network he lists the MBA with honours, on his application to us it was "executive certificate".
- | Head of legal informed.
- | He's on leave until the 12th.

- | Personal note after the final interview for our school counsellor.
- | Calm, warm, listens.
contradicts-resume | She mentioned her first job after college was in Leeds; on the form her first job was Hull and Leeds doesn't appear.
discrepancy-explained | Leeds was the head office that paid her, Hull the site she worked at, both contracts shown.
- | Offer.

- | Training record audit, ground handling.
- | 40 files pulled at random.
support-document-altered | In six files the dangerous goods certificate has one and the same candidate photo with another name below.
- | Trainer says the printer did it.
- | Six badges blocked until retraining.

- | Agency to client, in confidence.
- | We placed Mr R. with you in good faith.
peer-report | A hospital in the next state reports that it dismissed him under this licence number after the board said the number was a midwife's.
- | We shall replace him at no cost.
- | Please confirm receipt.

- | Callback sheet, teacher applicant.
- | Number given for School 1 taken from the district site.
employer-confirmed | School 1: confirmed, grade 4, two years, left because of a move.
employer-denies | School 2: the secretary and the head both say there has never been a teacher of that name.
- | School 3: summer closure, try August.

- | Interview panel, senior accountant.
- | Panel: Osman, Ruth, me.
plausible-wrong | He said depreciation is paid to the bank each quarter and didn't blink.
support-document-altered | The membership body has no such member and says the certificate's layout was dropped in 2010.
- | Ruth walked him to the lift.

- | The candidate's explanation for the gap, as I noted it.
- | Two years without work.
discrepancy-explained | He was in treatment for lymphoma; the hospital's letter covers both years.
- | No further questions from me.

- | Chief pilot's memo to the accountable manager.
- | First officer candidate presented 1,500 hours.
support-document-altered | The flying club's own book gives him ninety; the rest was typed in at home.
- | He's young and I've told him what this means.
- | Authority notified as required by law.

- | Report by the mystery caller we pay.
- | Called the "HR department" four times on different days.
referee-same-voice | The HR director, the team lead and the receptionist are one young man who puts on an accent for each.
phone-voip-noted | The line is a web phone, no desk behind it.
- | Invoice attached.

- | Museum of textiles, conservator vacancy.
- | Her previous museum shows no such department.
discrepancy-explained | The department was dissolved in the cuts of 2013; the director then in charge sent the organisation chart with her name on it.
met-in-person | Our own head of collections sat beside her at the Ghent workshop that year.
- | Salary to be discussed.

- | Medical council, complaints intake, verbatim.
id-owner-denies | "I am the doctor whose number that is, I work in Cork, I've never set foot in that clinic and I learnt it from a patient's review."
- | The complainant was calm.
- | Gave reference number and a leaflet.

- | Junior recruiter here, first week, unsure if this matters.
same-resume-as-other | Two people from the job fair have the same six projects with the same percentages, only the name of the bank differs.
- | Asked my buddy, she said write it down.
- | So I did.

- | Works council statement on the hiring of Mr W.
- | We heard both sides.
support-document-altered | The master craftsman's letter has a chamber president on it who took office three years later.
- | Mr W. said his father kept the papers.
- | The council doesn't object to dismissal.

- | Site induction, crane bay, 07:00.
- | 11 new men, 10 cards fine.
id-photo-mismatch | Card 11 shows a man of about sixty; the man in front of me was thirty at most.
- | He said he'd slept badly.
- | Sent to the office, didn't arrive at the office.

- | Notes on a freelance journalist who applied for a desk job.
- | Twelve cuttings supplied.
portfolio-copied | Seven of twelve were published under another byline in a paper that closed.
own-work-explained | On two of the pieces she talked us through sources, edits and the legal read in detail.
- | Asked her about the rest; she wants time.

- | Compliance check, fund administrator.
- | Regulator's register searched on the 2nd and again on the 9th.
support-document-altered | The approval he prints on his CV was never granted, per the regulator's desk officer.
contradicts-resume | He told us he'd resigned from the last fund, his own cover letter speaks of a redundancy.
- | Second interview cancelled.

- | Housing charity, night support worker.
- | Reference slow because the old charity folded.
employer-confirmed discrepancy-explained | The charity commission gave me the last trustee, who keeps the payroll disk and read her entries aloud.
background-check-clear | Enhanced disclosure returned without entries.
- | Welcome pack sent.

- | Internal audit finding 7.
- | Sample: engineers hired through one vendor in 24 months.
support-document-altered | Nine of twelve degree certificates list a registrar who, says the university, never existed.
agency-opaque | The vendor could not produce a single verification report for any of the twelve.
- | Management response due on the 30th.

- | E-mail from the old employer's HR, pasted.
employer-denies | "We've gone through our records back to the foundation of the company and this individual doesn't appear in any of them."
- | "Kindly note we're closed for Eid."
- | Thanked them.

- | Follow-up to my note of Tuesday.
discrepancy-explained | They had searched the holding and not the subsidiary; the subsidiary's payroll lists him from May 2014 to June 2020.
- | Moved him back to green.

- | Vendor manager's diary.
- | Went to see their office with a box of cakes.
employer-address-empty | There's a lawn and a sign for flats to be built in 2027.
- | Ate the cakes in the car.
- | Payment stopped with the controller's approval.

- | Vet nurse reference. Practice in Galway.
- | Owner is out on calls till evening.
referee-confirmed | He rang me himself from the practice line at nine: good with horses, left for college, no concerns.
- | All done.

- | Licence desk, guard cards.
- | Applicant came with card and letter.
support-document-altered | Holding the card against ours: colour bar reversed, hologram missing, expiry in American order.
- | He'd paid someone near the station.
- | Statement taken.

- | Candidate file: lecturer in nursing.
- | 23 publications listed.
resume-copied | Nineteen of them are by a namesake in Adelaide with a different middle initial.
id-owner-denies | I wrote to Adelaide; the professor there has no connection to our applicant and is taking it up with her university.
- | Dean asks us not to speak to the press.

- | Ops meeting minutes, item 5.
- | Marek reported on the new dispatcher.
contradicts-resume | He says he's never driven professionally; the CV has eight years on articulated lorries.
- | Item deferred.

- | Ops meeting minutes, item 5, continued the next week.
discrepancy-explained | The agency had stapled another driver's second page to his CV, the original was shown and has no lorries in it.
- | Item closed. Agency will apologise.

- | Physiotherapy locum, phone with the regulator.
- | On hold 25 minutes.
support-document-altered | "We've no registrant there. The number is in the right form but we haven't reached it yet."
- | Confirmed by mail the same afternoon.

- | From the notebook of a store manager.
- | Pharmacist number two, three weeks in.
internal-record | Head office found him in our own file: dismissed from the Hereford branch for forged prescriptions.
- | Back then he went by his second name.
- | Area manager on the way.

- | School visit, reference by the principal.
met-in-person | I met her at her old school, in her classroom, with her class; principal introduced us.
- | She's moving because of her husband's posting.
- | Lovely displays.

- | Background check, dispute handling.
- | Candidate disputes the "degree not found".
school-denies | The registrar maintains there is no graduate of that name and birth date.
school-confirmed name-change-documented | Candidate supplied her marriage record, registrar searched the maiden name and verified the degree within the hour.
- | Report amended and reissued to client.

- | Tech screening, backend engineer in Recife.
- | Repository with 900 stars linked.
code-copied | The history has been squashed and re-authored; the same tree sits in a Dutch student's account from 2016.
account-control-failed | Asked her to push an empty commit to it during the call, she said the key was on another laptop.
- | We stayed friendly.

- | Same role, other candidate.
- | His commits carry two addresses.
account-control-proven | He signed a commit for us live with the key that signed the old ones.
discrepancy-explained | The second address is from his former employer, whose admin confirmed it was his.
- | To the panel.

- | Chief of nursing, memo.
- | We relied upon the agency's word.
agency-opaque | Asked for the evidence of their licence checks, the agency sent a flyer.
support-document-altered | Of five licences I checked myself at the board, two aren't there.
- | Rota for the weekend is a disaster.

- | Harbour master's office, pilot boat coxswain.
- | Certificate in Greek.
support-document-altered | Coast guard academy replied that the certificate shown was issued to a woman and for the galley.
- | Interview stopped.

- | Reference for a chef, by mail then phone.
referee-text-only | The referee answered seven mails in perfect prose and never once picked up.
referee-untraceable | The hotel's front desk has no food and beverage manager by that name, now or in the last ten years.
- | Chef's trial dishes were good.

- | Civil service commission, recruitment irregularities, para 22.
- | The candidate accepted the post in March.
test-substituted | The invigilators' album shows another person in her seat on both days of the written test.
- | She was suspended with half pay.
- | Para 23 concerns the catering.

- | Notes for the hiring committee about Dr S.
- | Concern raised by one member: three universities in two years.
discrepancy-explained | All three confirmed: the institute was moved twice with its whole staff after the earthquake.
school-confirmed | Doctorate verified with the graduate school directly.
- | Committee unanimous.

- | Freight depot, trial week.
skill-gap | On paper a reach truck driver of nine years; he couldn't find the mast tilt.
support-document-altered | Ticket provider: that candidate ID is blank in our system.
- | He's been offered picking instead, supervised.

- | Diary of a small-firm owner.
- | I liked him, my wife liked him.
referee-same-voice | My wife, who's a singing teacher, says the reference from "his boss" was him with his jaw pushed forward.
- | She's never wrong about jaws.
phone-other-name | And the boss's number shows up as our man's name in her banking app.
- | Next applicant is at two.

- | Verification agency's monthly letter.
- | Volume 412 checks, 31 red.
employer-front | Twelve of the reds go back to one registered company, which exists, files nothing, and confirms everybody.
- | We've added it to our watch file.

- | Nursing home, care assistant.
- | She's got a different surname on her NVQ.
name-change-documented | Divorce decree shows the return to her birth name, copy held.
address-confirmed | Council tax letter and the visit by our deputy both fit the address given.
- | Shadow shift on Sunday.

- | Refinery, permit office, statement.
- | I issue hot work permits.
support-document-altered | His gas tester card had the QR of my card; when scanned, I came up.
- | I'd left mine in the canteen for one hour.
- | Card replaced.

- | Hotel group, regional HR. Candidate for GM.
- | Previous group refuses to speak beyond dates.
employer-confirmed | Dates confirmed by their shared service centre in Kraków.
contradicts-resume | Dates they gave end in 2021; he told us on video he left last month, his own CV says 2023.
- | Will ask him on Monday.

- | Airside pass application, cleaner.
- | Five-year history needed.
discrepancy-explained | The seven months abroad are covered by a letter of the mayor and her passport stamps.
background-check-clear | Counter-terrorist check came back clear on the 20th.
- | Pass printed.
