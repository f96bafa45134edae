# round 6, b4: invented freelance years, shell employers, references by friends and themselves

? | "Self-employed 2016 to 2023." Tax office certificate for the tender shows registration in 2024.
- | Landscape gardener, lot 3.

~? | "Self-employed 2016 to 2023." Tax office certificate shows registration in 2024.
= | 2024 is the change of legal form. Old number on the back, from March 2016, office stamp.

? | Named nine clients of his consultancy. Seven have no telephone, one is a hairdresser, one has never had a consultant.
- | CFO post, mid-size.

- | Two former clients did not ring back.
- | Third one full of praise.

? | Invoices 0001 to 0212 over seven years, all printed on one day, says the toner lab.
- | Lab report in annex.

~? | Invoices of seven years all carry one print date.
= | He had to reprint for us, the accounting package stamps the print date. Booking dates are in the export from his tax adviser.

? | The office of the consultancy is a bench in a launderette.
- | Drove past on the way home.

? | Reference says he led forty people at the mill. The mill had twelve, per the closing accounts.
- | Accounts are in the court register.

~? | Reference says he led forty people at the mill. The mill had twelve, per the closing accounts.
= | Twelve at closing. In 2015, his time, forty-four, accounts of that year filed likewise.

? | Firm was struck off the register in 2012, her certificate of employment runs to 2019.
- | Signed "Director".

~? | Firm was struck off the register in 2012, her certificate of employment runs to 2019.
= | Merged, successor kept the name over the door. Successor's payroll has her under a personnel number from 2009.

? | Letterhead of 2014 has a postcode that came into being in 2021.
- | Postal history checked by Aoife.

? | Referee knew her shoe size and her mother's birthday, and could not name one product of the shop.
- | Call lasted eleven minutes.

- | Referee was in a hurry, five minutes, confirmed dates and title.

? | Referee hung up when a child called him by the candidate's surname and "Dad".
- | Title given: head of logistics.

~? | Child in the background called the referee by the candidate's surname.
= | Surname is also the name of the firm and of half of the village. Firm's chamber entry lists the referee, unrelated.

? | The referee's voicemail is spoken by the candidate.
- | Tried again after six.

~? | The referee's voicemail is spoken by the candidate.
= | She recorded the greetings for the whole office in 2022. Main desk put us through, the boss laughed about it.

? | Both references came in within ninety seconds from one phone in one flat, says the form provider.
- | Former bosses are said to be in Oslo and Madrid.

~? | Both references came in within ninety seconds from one address.
= | Both sit in one office, that of the firm's HR service, whose entry we know.

? | Manager "Petra Voll" of the reference and bride of the candidate in the wedding notice.
- | Notice from 2020, local paper.

- | Aunt given as character reference, stated as aunt.
- | Asked for a second one.

? | Reference praises him for the "2022 relaunch". The shop burnt down in 2020 and was not rebuilt.
- | Fire brigade page, photo.

? | HR of the bank: we have no such branch, no such title, and the signatory was never ours.
- | Letter on heavy paper.

~? | HR of the bank: we have no such branch, no such title.
- | Asked once more with the old sort code.
= | Second answer from their archive: branch went to the savings bank in 2018, title as stated.

- | HR of the bank gives dates only, by policy.
- | Dates fit.

? | Site of the employer: every person on the team page is also a dentist, a yoga teacher and a happy customer elsewhere.
- | Image search took ten minutes.

? | Employer's page was put online four days before he applied and lists him as its only alumnus.
- | Seven years there, he says.

~? | Employer's page was put online four days before he applied.
= | Relaunch under a new domain. Archive copies of the old one go back to 2011, redirect works.

? | The firm's "Companies House number" belongs to a chip shop in Hull.
- | Certificate looks smart.

~? | The firm's company number belongs to a chip shop in Hull.
= | I had left out the zero in front. With eight digits it is the firm, active, accounts filed.

? | Three applicants, three trades, one former employer, one referee, one typing error in "recieved".
- | Posts closed on the 1st.

~? | Three applicants, one former employer, one referee, one wording.
= | The factory shut in May and its HR wrote all 240 letters from a pattern. Regional paper, receiver's name, rung.

? | Wage slips with a social insurance rate that held only from 2023, dated 2019.
- | Bookkeeper saw it at first glance.

? | Slips from the old job add up to 11 months, and the amount after tax is greater than before tax in two of them.
- | Needed for pay grade.

~? | Amount after tax is greater than before tax in two of the slips.
= | Year-end refund in December, sick-pay adjustment in March. Our payroll did the sum, it comes out to the cent.

- | Slips blacked out, except employer and dates, as we had asked.

? | Wanted the reference check to go by text only, "they don't talk". Number turned out to be a rented one, valid for a day.
- | Warehouse deputy, nights.

- | Old boss answered by text first, then rang from the shop.

? | Listed us as a former employer, 2018 to 2020, planning. Nobody here, in any file.
- | I was head of planning.

~? | Listed us as a former employer, 2018 to 2020. Nobody here, in any file.
= | Temp through an agency, they have the assignment sheets with our cost centre and my own signature.

? | Her "five years at the embassy" were two afternoons, cloakroom, at the national day.
- | Embassy's consul wrote back himself.

? | Title at the airline was captain, the airline's list has him as cabin cleaner till dismissal.
- | Simulator date cancelled.

~? | Title on the CV is captain, the airline's list has him as cleaner.
= | List is of a namesake, born 1969. Ours is b. 1984, second answer gives captain, A320.

? | The company that he founded, sold and left is a domain which is for sale at nine dollars.
- | Board seat under discussion.

- | Start-up of his failed, domain is for sale.
- | Says so on page one.

? | Insolvency administrator: no employee of that name, and the wage claim he filed is the fourth of its kind from one address.
- | Sent us copies of three.

? | Recommendation of Professor Aguirre. Professor Aguirre: "Third this year, I do not know any of them."
- | Faculty page has the same signature as an image.

~? | Professor Aguirre first wrote that he knew no such student.
= | He rang next day, she studied under her maiden name. Sent the grade list.

? | Reference in Dutch by a native of Ghent has the errors of the candidate's own mails, all of them.
- | Language service put them side by side.

? | PDF of the reference was written at 02.14 by user "katya-laptop". Candidate is Katya.
- | Signed by a director in Vilnius.

~? | PDF of the reference was written by user "katya-laptop". Candidate is Katya.
= | Director dictated, she typed, he told us on his own before we asked. Common there, our Vilnius office says.
- | He rang from the switchboard.

? | Charity on his CV thanked us for the enquiry and asked who he was. He is down as their treasurer.
- | Ten-year stint, unpaid.

? | Twelve recommendations on the profile, the twelve recommend each other in a ring and were made in one week.
- | Sales manager role.

~? | Twelve recommendations on the profile made in one week.
= | Team was let go in that week and did it for all. The list of the laid-off is in the press.

- | Recommendations are all from friends, no weight given.

? | The clinic asked us back for our letter: our candidate had given us as employer to them, and them to us.
- | Both letters from one mail account.

? | Old employer's street ends at number 40. His letterhead is 88.
- | Asked at the town hall.

~? | Old employer's street ends at number 40. His letterhead is 88.
= | Renumbered in 2016 when the estate was built. Town hall gave me the table, 88 is today's 12.

? | Switchboard of the firm is answered, on the second ring always, by whoever is named in the letter.
- | Rang as three different people.
? | No one there could sell me a bolt.
- | Bolt wholesaler, says the sign.

- | One-man firm, he answers himself.
- | Sold me 20 bolts.

? | "Freelance for large retailers, under NDA" for eight years. VAT number invalid for all eight, turnover per tax letter nil.
- | Letter handed in by mistake with the rest.

- | Freelance, clients under NDA.
- | Two let us ring them.

? | The training firm, the guarantor and the landlord on the form share one mobile with him.
- | Credit desk noticed.

? | Ran a fake estate agency for two years whose only product was employment letters, 300 pounds each.
- | Four of our hires are in the ledger.

? | Our hire's name in the ledger of that letter mill, with the price and the words "3 yrs, crane".
- | Detective sent the page.

~? | Our hire's name in the address book of that letter mill.
= | As a victim, he had reported them in 2022 after they used his certificate. Detective showed me the complaint.

? | Ex-employer: yes, left in June 2017. CV: June 2021. Between the two lies a sentence he never mentioned having run any business through.
- | Ex-employer has payroll proof.

- | CV said June, letter says May.
- | Notice period, garden leave.

? | Reference call: "best driver in eleven years." That haulage firm is four years old.
- | Register extract attached.

~? | Reference call: "best driver in eleven years." That haulage firm is four years old.
= | Father's firm before, taken over with all men and lorries. Notary's deed names them.
