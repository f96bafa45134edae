# Sober memos: verification firms, boards, colleges, ministries
- | Education check, order 55-0107, result received Monday.
school-denies | University of Ghana: index number valid, belongs to a different student, same faculty.
- | Candidate was given five working days.
support-document-altered | He returned a letter from the registrar; the registrar's office has no copy and doesn't use that reference format.
- | Offer rescinded on day six.

- | Education check, order 55-0108, result received Monday.
~school-denies | University of Ghana: index number belongs to a different student.
= discrepancy-explained | Candidate had typed his national service number in that box; the index number on his scroll is another.
= school-confirmed | On resubmission: BSc Nursing, second class upper, 2014.
- | Onboarding continues.

- | Engineering council matter, for the file.
- | Contract needs a chartered lead by law.
support-document-altered | Nominee gave CEng 5-something; the council's search returns an incorporated engineer who let it lapse.
id-owner-denies | That engineer, now a vicar in Powys, never gave leave to use it.
- | Client has been told the nominee is withdrawn.

- | Engineering council matter, second nominee.
~support-document-altered | Council's search returned no result on three tries.
= discrepancy-explained | She is entered with a hyphen the website can't take; the council's registrar e-mailed a status letter.
- | Contract signed.

- | Fitness to practise, pharmacy, summary.
- | Applicant declared no proceedings anywhere.
peer-report | New Zealand's council wrote unprompted: cancelled, conditions unmet, diversion of stock.
alias-used | There under her first husband's surname, which she left off our form.
- | Escalated to the superintendent.

- | Fitness to practise, pharmacy, second summary.
~peer-report | New Zealand's council list shows a cancellation against her.
= discrepancy-explained | Voluntary, on emigrating; their certificate of good standing says no proceedings, ever.
- | She'd disclosed it on page one.

- | Driver vetting, quarterly, depot south.
support-document-altered | Two of forty licences failed: both plastic, neither on the database.
same-device-as-other | Both uploaded by the same handset, an hour apart, under two staff logins.
- | Both men stood down pending interview.

- | Driver vetting, quarterly, depot north.
~support-document-altered | One of forty failed, not on the database.
= discrepancy-explained | Northern Ireland licence; the check we buy covers Great Britain only.
- | DVA in Coleraine confirmed categories and no points.

- | Locum social worker, exit note.
- | Caseload 14, visits logged daily.
shared-account | Visit logs were written by somebody who spells "mum" as "mom" and never left an internet café in Mombasa.
vpn-location-mismatch-noted | IT dates the first such log to her second day.
support-document-altered | Regulator has confirmed that the registration was not hers to use.
- | All fourteen families seen again this week.

- | Locum social worker, induction note.
~vpn-location-mismatch-noted | First case note was filed from an address in Mombasa.
= network-explained | Council's outsourced typing pool is there, by contract; she dictates and they type.
- | Registration checked, with photograph.

- | Finance director, shortlist of two.
contradicts-resume | Candidate A told the headhunter "FCA", told us "ACA", and his LinkedIn has neither since Friday.
account-vanished | By Saturday the LinkedIn was gone altogether.
? | Institute: resigned in 1999 during an inquiry.
- | Board meets B.

- | Finance director, B.
~contradicts-resume | CV says FCA, and the certificate ACA.
= discrepancy-explained | Fellow after ten years, automatically; institute's entry shows both dates.
- | Board liked B.

- | Hospital chaplaincy of Lagos, reference for theatre nurse.
referee-untraceable | No chaplain of that name, says the archdiocese, nor such a chaplaincy.
contact-self-supplied | The one number for it was on the applicant's own letter.
support-document-altered | Nursing council on her licence: cancelled stock, sheets missing since a burglary.
- | Closed.

- | Hospital matron in Enugu, reference for theatre nurse.
~referee-untraceable | Hospital's website has no matron of that name.
= discrepancy-explained | Website is from 2013; the switchboard put us through without a blink.
= referee-confirmed | Eight years, theatre two, "calm as a pond".
- | Proceed.

- | Aviation medical, class 1, spot check.
support-document-altered | AME's stamp was genuine and his number too, but he'd never seen this man: he kept a list, 31 pilots, he is not number 32.
- | Airline notified at 17:50.
evades-personal-questions | Asked where the exam took place he spoke about his children.
- | Removed from Thursday's pairing.

- | Aviation medical, class 1, second spot check.
~support-document-altered | AME said he'd not examined her.
= | His locum had. Same stamp, different doctor, and it is allowed.
= discrepancy-explained | Locum sent the ECG strip with her initials.
- | Pairing stays.

- | Quantity surveyor, PAYE history.
employer-denies | HMRC print he gave lists four employers; the middle two have told us no.
support-document-altered | The print's page footer says page 2 of 1.
- | Candidate has "no further comment".

- | Quantity surveyor, other site, PAYE history.
~employer-denies | Two of four employers told us no.
= employer-confirmed | Umbrella company paid him for both; its accountant gave weeks, sites and gross.
- | Badge photo Wednesday.

- | Security officer, embassy.
- | Requires vetting to level three.
refuses-background-check | On the consent page he crossed out "abroad" and "criminal".
id-data-mismatch | On his passport he's 34, on the army book 41.
- | Not put forward.

- | Security officer, consulate.
~id-data-mismatch | Army book makes him seven years older than the passport.
= discrepancy-explained | Enlisted on his late brother's papers at 15, as many did there; veterans' ministry corrected it by decree, attached.
= background-check-clear | Level three, granted 9 May.
- | Put forward.

- | Lecturer in midwifery, faculty of health.
portfolio-copied | Five of eight papers have her name typed over "K. Oyelaran".
school-detail-unknown | Asked about her supervisor's field she said "he was in the field".
- | Search committee dissolved for lunch and came back with no.

- | Lecturer in midwifery, second in line.
~portfolio-copied | Papers under K. Oyelaran, none under hers.
= name-change-documented | She *was* Oyelaran, court order 2020, ORCID has both.
= own-work-explained | Took table 3 apart in front of us and rebuilt it.
- | Unanimous.

- | Marine pilot exemption, port authority.
- | File complete and in order.
id-verified-in-person | Harbour master saw the originals himself.
- | Exemption from midnight.
