# c8: honest look-alikes and their dishonest twins, many trades

~? | None of the names on her four certificates is the name on her passport.
= | Indonesian single name, each school invented a surname for its form. Consulate explained it in writing.
- | Onboard as passport.

? | Four certificates, none in the passport name.
- | She laughs it off.
? | Consulate: three of the four are other living people.

~? | School on the CV cannot be found on any map.
= | Village was drowned by the dam, school moved to Kariba under a new name. District office has the class list.

? | Looked for the school on old and new maps, no.
? | District officer has been there for thirty years and says there has never been one.

- | Transliteration: Yevgeny, Evgenii, Eugene. Same passport number all over.
- | Next.

? | Yevgeny on the contract, Evgenii on the wages, two passports, and both were at lunch together.

~? | Fingerprint check returned a hit for theft.
= | Hit was for a victim record, print taken from her own burgled flat. Constable's letter on file.

? | Fingerprint check returned a hit for theft, under a name she says she never used. Mugshot wears her necklace.

- | Surgeon operates as Dr Weiss, paid as Weiss-Okafor.
- | Doctors' chamber carries her birth name as professional name.

~? | Ministry of education wrote that his diploma was never issued.
= | Second letter, a week later: clerk had searched the wrong faculty. Issued 1999, regards.

? | Diploma never issued, says the education ministry.
? | Second letter, in which it was issued after all, never left the ministry. They checked the outgoing book for us.

~? | Her passport says Hodan, her refugee document Hawa.
= | Camp officer misheard in 2008, agency keeps both as one case, number the same.

- | Surname before given name on his form, we had them reversed on the badge.
- | Reprinted.

~? | On her first day she was asked for by a name that nobody in HR had.
= | Monastery name. Left the order in 2021, prior wrote, papers are under her civil name.

~? | Retired doctor's number still prescribing in spring.
= | He went back to help with vaccination, council had reactivated it by decree, list page 88.

? | April scripts are on a number whose doctor retired at New Year.
- | We drove out to see him, he was pruning.
? | He has not held a pen since Christmas and the pad is in his nephew's surgery.

~? | Pilot's name missing from the airline's alumni list and its seniority list.
= | Contract crew came by a leasing firm. Leasing firm's roster and tax forms match the logbook line by line.

? | Pilot's name missing from the seniority list. The leasing firm that paid him, he says, leased photocopiers.

- | Licence office is six weeks behind. Temporary slip accepted by our insurer.

~? | Licence checker says the licence does not exist.
= | Ours: the checker wants the issue number at the end. With it, valid, 3 points.

? | Licence checker says the licence does not exist. With issue number: does not exist. At the counter: that number range starts next year.

~? | Two brothers, one CSCS number between them on the spreadsheet.
= | I copied the row down. Cards in hand, two numbers.

- | Twins on site, one with a red helmet so foreman can tell.
- | Both inducted.

? | Twins on site, foreman says. Consulate says only child.

~? | Nurse's college is on the ministry's black list.
= | Listed in 2020. She left in 2012, and the ministry's footnote exempts years before 2017.

? | Nurse's college is on the black list from 2017. Her certificate was redated from 18 to 13, lab report shows two inks.

- | Certificates in Amharic. Embassy translator did six pages.
- | Fine, good marks in physics.

~? | Employer in Mariupol does not answer, no register extract to be had.
= | Tax service app shows seven years of contributions from that plant, she logged in before us.

~? | Cook's passport photo has hair to the waist, cook is shaved.
= | Chip read, face match by border police colleague, same scar.

? | Cook's passport chip reads empty. He rubs it on his sleeve as if that helps.
- | Told him nothing yet.

- | Deed poll, decree absolute, new licence: all three in the folder.
- | Payroll updated.

~? | Disclosure returned with a caution at an address in Cardiff, he never lived there.
= | Brother gave his name to the police in 2011. Brother's confession, court order, record struck.

? | Disclosure is spotless; it belongs to the brother, he gave it to the club with a wink, brother told us.

~? | Midwife in Oslo could not be found under any personal number.
= | D-number before residence. Changed over last March; health directorate linked them.

- | Has D-number, waiting for permanent one.
- | Salary tax card OK.

? | Ninth digit of the personal number is even, that is a woman. Applicant is Mr Lund, and so is the man who uses it at our Bergen branch.

~? | Personal number ends as a woman's, applicant is Mr Lund.
= | Legal gender changed, tax authority is reissuing, certificate shown in confidence.

- | Teacher, Syrian degree, recognised in part.
- | Does adaptation course with us.

~? | Damascus stamp on his degree is of a ministry that has since been dissolved.
= | Stamp right for 2010, says the chamber's document expert. Paper and ink also right.

? | Damascus stamp on his degree, issued 2009, has the eagle that came in with the new government.

- | Warehouse temp, works under nickname 'Bobo' on the board.
- | Scan gun under real one.

? | Scan gun 14 has been logged in as Bobo since Bobo flew home in April.

~? | Scan gun 14 logged in as a man who flew home in April.
= | Gun was never signed off, stood in the charger. Zero scans.

~? | Pharmacist showed up under a dead colleague's number on the label printer.
= | Printer profile from 2018, never deleted. All releases carry her own code in the system.

? | Labels, releases and the poison book all in the dead colleague's number, three years on.

- | CV says 'University of Zagreb, Split branch'. Split is on its own since 1974, he studied 1972.
- | Both send confirmations.

~? | Three employers on the CV turn out to be struck off the company register.
= | One after the other taken over by the same group, group's HR has his whole file from 2004.

? | Three employers on the CV, struck off the register before he was of age.

- | Carer has mother's surname in Spain, husband's here.
- | NIE, passport, both fine.

~? | Sisters share one email, one phone, one CV layout.
= | Came in together, one laptop at home, sat two written tests in two rooms, both passed.

? | Sisters share one CV. One came for the test, both want the contract.

- | Chaplain changed his name at conversion.
- | Bishop's office and registry agree.

~? | Candidate's thesis lists another author.
= | Library catalogue put the supervisor first. Title page has her.

? | Candidate's thesis lists another author. The title page has been cut from the library's copy.

- | Reads as gap 2011 to 2014: prison, disclosed at once, no bar for warehouse.
- | Offer made.

~? | Security number shows wages in a chicken plant in Arkansas while he studied in Oregon.
= | He is the victim, filed with the trade commission in 2020, agency moved the wages off his record.

? | Wages in Arkansas and wages in Oregon on one number, same pay week, and Oregon says its man has the older signature.

- | Locum asked to be called Jo. Registered as Josephine.

? | Locum asked to be called Jo. Asked for her full name by the coroner she said 'which one is down?'

~? | Old colleague met her and swore this is not Agnes from St Luke's.
= | St Luke's had two called Agnes. Payroll there sent both service records; ours is the night one.

? | Old colleague met her and swore this is not Agnes from St Luke's. Agnes is in Toronto and sent a selfie.
- | Ward meeting at two.

- | Excavator man. Polish ticket, exchanged card in the wallet.
- | Dug trial pit neat.

? | Excavator man's exchanged card was exchanged for a ticket the Polish side gave to a woman in Opole.

~? | Polish side has the ticket down for a woman in Opole.
= | Nikola is his given name, clerk guessed the gender. They corrected the entry and apologised.

- | Archive says the register for 1978 to 1981 was lost in the fire of the town hall.
- | Accepted sworn declaration as the law says, two witnesses.

? | The two witnesses to her lost register live abroad, share a pen and have witnessed thirty others.

~? | Both witnesses to her lost papers vouched for eleven other applicants.
= | Former school secretary and head teacher, the diocese names them as keepers of the duplicates.

- | ID check app failed twice for headscarf.
- | Checked by hand at the desk, same result as always, fine.

? | ID check app passed at third go, with a second face beside the card for a moment. Log kept the frame.

~? | Frame in the ID log shows a second face.
= | Her carer held the phone, she has no use of her arms. Carer came along, I saw them both.

- | Asks to be paid into a building society. Own name on it.
