# Plain recruiter and HR notes: licences checked at the source
- | ICU travel assignment, 13 weeks, Sacramento.
- | Skills checklist filled in completely, all fours.
support-document-altered | Nursys: single-state, Arkansas, encumbered since 2020. The PDF she sent says multistate, clear.
- | Asked for a fresh PDF.
support-document-altered | Fresh one has the QuickConfirm time in a format the site doesn't use.
- | Assignment pulled, client told.

- | ICU travel assignment, 8 weeks, Tucson.
~support-document-altered | Nursys came up encumbered, with a case number from Arkansas.
- | Recruiter wanted to drop her straight off.
= discrepancy-explained | Case was dismissed in 2021 and expunged, order from the court on file, the site's flag is down as of this morning.
- | Compact licence good. Onboarding Thursday.

- | CDL-A, tanker and hazmat.
- | MVR ordered Tuesday.
support-document-altered | State returned class C with a hazmat line that doesn't go with class C at all.
id-altered | Under UV the front has no state bear.
- | Dispatcher had him loaded already; called back at the weigh station.

- | CDL-A, doubles.
~id-number-mismatch | MVR came back on a 58-year-old with two DUIs.
= discrepancy-explained | Senior and junior, same name; the vendor pulled the father's.
- | Junior's own: clean, doubles and triples, medical to October.

- | Family doctor, clinic in Saskatoon.
- | Interviewed well, gentle, good on opioids.
school-denies | MINC and the medical college both: no one of this name was ever an intern there.
referee-untraceable | Chief of medicine on the letter isn't on any list of chiefs since 1990.
- | She's withdrawn "for family reasons".

- | Family doctor, clinic in Moose Jaw.
~school-denies | The faculty registrar said she wasn't one of theirs.
= | She'd been a Dalhousie student in a Saskatoon seat. Swap agreement of the two deans.
= school-confirmed | Dalhousie: yes, 2016.
- | College licence, provisional, supervisor named.

- | Structural PE, seals needed within the month.
- | $155k, hybrid.
support-document-altered | NCEES record ID opens on a civil grad who passed the FE and stopped.
plausible-wrong | Told the panel that rebar works best in the compression zone.
- | No further rounds.

- | Structural PE, Reno office.
~support-document-altered | Nevada board: application incomplete, no licence.
= discrepancy-explained | Comity file was one notarised page short; page went in, licence number issued on the 19th.
- | He'd said so himself in round one, I found that in my own notes later.

- | Armed guard, bank contract.
support-document-altered | BSIS firearm permit is real and has expired, and the 3 has become an 8 by pen.
contradicts-resume | Ten years a deputy, CV. "Reserve, for a summer," when Captain Ruiz asked.
- | Good posture. No weapon issued.

- | Armed guard, jeweller.
~contradicts-resume | Said deputy for ten years, the county answered four.
= discrepancy-explained | Two counties, four and six; second one sent dates.
= employer-confirmed | Both sheriffs' HR desks replied from their own mail.
- | Range day Wednesday.

- | Maths, secondary, Leeds.
- | Trust asks for originals at interview.
support-document-altered | Degree certificate on the table was for Business with Maths; the upload had Mathematics, same serial.
- | He said Leeds Beckett had "renamed it for him".
school-denies | Beckett: it was neither, he left with a certificate in year one.
- | Kids' cover continues.

- | Maths, secondary, Bradford.
~contradicts-resume | Upload says BSc Mathematics, the original says BSc Mathematical Sciences.
= school-confirmed | Course title was changed by senate mid-degree; registry confirmed award and class.
- | Appointed, M4.

- | CPA, controller seat.
- | Two references fine.
support-document-altered | CPAverify gives "licensee: deceased".
id-number-mismatch | His social traces to the deceased, too.
- | Background firm stopped the file and called us.

- | CPA, assistant controller.
~support-document-altered | CPAverify: nothing in any state.
= discrepancy-explained | Guam doesn't feed CPAverify, I did not know that; Guam's board has her active, permit to practise.
- | Relocation from Hagåtña: six boxes.

- | Dental nurse.
- | Trial morning, fast hands with the suction.
id-photo-mismatch | The GDC can't send photos, but her college can: other woman.
shared-contact | The other woman applied to us as well, in August, same mobile.
- | Principal asks what's going on. So do I.

- | Dental nurse, Saturday clinic.
~id-photo-mismatch | College photo shows a blonde with glasses, she's dark without.
= id-shown-and-matched | Dye and lenses; driver's card and passport have both versions over the years and it's the same face.
- | Hep B titre in.

- | Train dispatcher, rules exam 90 plus.
- | 94 on the sheet.
proxy-interviewer | Rules examiner says the one who sat was called back for a photo and ran.
skill-gap | Repeat under our eyes: 31.
- | Seat stays with Wilma.

- | Train dispatcher, second trick.
~skill-gap | Sheet says 94, our own repeat gave 52.
= discrepancy-explained | We'd handed out the old GCOR edition. On the current one he got 96.
- | Territory familiarisation, three weeks.

- | Clinical psychologist, forensic unit.
support-document-altered | HCPC number typed into the check page: occupational therapist, female, Fife.
- | Says a digit must have slipped.
support-document-altered | I tried each neighbouring number with the helpdesk; none is him.
- | Ward round without psychology.

- | Clinical psychologist, prison in-reach.
~support-document-altered | Check page: occupational therapist, female, Fife.
= | Mis-keyed. PYL and OT tick boxes are next to each other.
= discrepancy-explained | With the right box: practitioner psychologist, Derby, in good standing.
- | Keys training on the 3rd.

- | Pharmacist in charge, night store.
- | Licence verified on the board page by me, 10:31.
- | No discipline, renewal next August.
id-shown-and-matched | Driver's licence and face on the call fit.
- | Offer out.

- | Elevator constructor, journeyman.
- | Union letter says in good standing.
support-document-altered | NEIEP has him leaving in year two of four.
referee-same-wording | Two foremen wrote "a credit to the hoistway".
- | Local's business agent wants to see that union letter.

- | Elevator constructor, mod crew.
~employer-denies | Previous shop says he was never on the books.
= employer-confirmed | Hired out of the hall and paid by the joint venture; JV payroll has every week of it.
- | Tools and TWIC ready.

- | Wine importer wants a lab analyst.
- | Spoke well of Montpellier.
school-detail-unknown | Couldn't say whether the school is in town or out of it.
school-denies | L'Institut Agro has no trace.
- | Client goes with the internal candidate.

- | Brewery wants a lab analyst.
~school-detail-unknown | Couldn't describe one building at the school on his CV.
= discrepancy-explained | First two years were in Réunion, last was an internship; the programme is laid out like that on their site.
= school-confirmed | Alumni desk: class of 2020.
- | pH meter's his already.

- | School bus aide.
- | Prints taken on the 4th.
test-substituted | LiveScan tech recognised her: she'd given prints the day prior under another's form.
- | District police have both forms.
- | Route 9 runs with a sub.

- | School bus driver.
~test-substituted | Prints came back as another woman's, with a theft.
= discrepancy-explained | Two cards stuck together at the station; re-rolled with a lieutenant present.
= background-check-clear | Clean.
- | Route 9, 6:20.
