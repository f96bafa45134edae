# c7: explanations that are none, checked and failed, single odd lines among ordinary ones

- | Says the certificate is at his parents' house.
? | Number he read to us from memory is one digit too long for that chamber.

? | Embassy letter came with a .example domain nobody at the embassy knows.
- | He says consulates outsource everything now.

? | Registrar has no student by that name.
- | She says it was under her stepfather's name.
? | Tried stepfather's name too. Nothing, neither year.

~? | Her degree could not be confirmed, name unknown to the registrar.
= | Tried stepfather's name as she said. There she is, 2:1, geography.

- | Ward clerk, bright, helpful, knows the system.
- | Three references, two read.
? | Third referee's letter praises 'his' beard. She is a woman.
- | Start 4 Nov.

? | ID photo and man do not share a chin. He blames the dentist.

? | Names on the two payslips differ by a letter and so do the accounts they went to.
- | He thinks payroll can't type.

~? | Payslips with his name in two spellings and two accounts.
= | Called that payroll. They corrected spelling in May, he changed bank in June, both changes on record.

- | Asked why the licence says expired 2020.
- | 'Covid extension.'
? | The extension covered licences ending after March, his ended in January, and no one renewed it.

- | Licence date in 2020, put the question to him.
= | The extension order covers exactly his end date, authority's letter names him.
~? | He drove eighteen months on an expired card.

? | Claims the school was bombed. The school's head answered the phone on the second ring.

~? | No way to reach his school, building is gone.
= | Former head now teaches in Lublin, has the class books on a disk, sent page 14.

? | Her brother 'minds the phone'. Brother also passed the phone interview, says our night porter who knows both.
- | Tea room all right, left at four.

- | Driver says two passports because of two nationalities.
? | Neither consulate has issued either.

- | Driver has two passports, two nationalities.
- | Both copied, both read by the scanner.

? | Police clearance letter: the officer's rank does not exist in that force.
- | Candidate: typo by the translator.
? | No translator involved, the original is in English.

- | Candidate for school bus attendant. Cheerful.
? | Clearance had been ordered for her neighbour's date of birth.
- | Ordered again.

? | Said the married name explains it. Registry office has her as never married.

~? | Payroll name, licence name and door badge name are all different.
= | Married 2016, divorced 2020, took her grandmother's after. Three extracts, unbroken chain.

? | Diploma has a 'rector' who by his obituary taught riding.
- | Applicant says rectors have hobbies.

- | Ticket checker, part time, student.
- | Presented student card with sticker.
? | Sticker's term colour is last year's, university says he left then.

? | Nurse tells that numbers were recycled after a hack. Register says numbers are never reused.

? | Old employer's HR 'was outsourced to me', he explained, when the reference number rang in his pocket.

~? | Reference number rang in his own pocket.
= | Forms printed from our template put his number in both boxes. Our template, we fixed it. Right number answered, praised him.

- | Painter and decorator, small jobs.
- | His tax id is new since he moved from sole trader to Ltd.

? | 'I left my card with a friend in Milan.' Friend in Milan had it in the turnstile at 7, 12 and 19 o'clock.

? | Explained the two dates of birth with a hospital fire. Hospital opened in 1996, both dates are before.

- | Good chat. Knows hoists, knows moving and handling.
- | Rate agreed.
? | Care certificate carries the name of our own trainer, who has not met her.
- | Wants weekends.

~? | Care certificate signed by our own trainer, who has no memory of her.
= | Trainer looked at her list of 2021, group of forty, seat 33.

? | Apprenticeship book was stamped at a firm where the stamp has our town's old postcode, gone since 1993. He was born 1999.

- | He says that the agent filled in the papers.
? | Agent says he filled them in on the applicant's phone from a list of ready lives.

? | First page of the passport is glued in. Sister-in-law 'spilled juice'.

~? | Passport's first page is loose.
= | Border police examined it on arrival, note in the system: damaged, genuine. New one on order with receipt.

- | Lab assistant, does the rinsing.
- | Two of three docs in.
? | Third: certificate of nationality with a coat of arms that the country dropped in 1992.

? | The university confirmed by phone. It was the number on the certificate.
? | The number on the university's page reached a lady who laughed.

- | The university confirmed by phone, number from their own page, lady from records.
- | Filed.

? | 'My cousin has the same name, same birthday, same degree.' Cousin's mother has one daughter.

~? | Cousin with same name and same birth date, he said.
= | Village naming custom, and the civil registry sent both extracts with different parents.
- | Background screen cleared.

? | He sent the transcript with grades for a course that the faculty introduced after he left.
- | Explains they back-graded it. Faculty: we don't do that.

- | Guard applicant, ten years military.
- | Discharge number on paper is legible.
? | Discharge office: that number was a cook, returned 1996, and he would like it back.

? | She told the nurse manager her diploma is 'in process'. It has been in process at three homes, under two names, since 2018.

? | Two letters from the bar, same date. One says in good standing. The bar wrote the other.

~? | Two letters from the bar with opposite contents.
= | First was sent to the wrong Mr Engel. Bar called back itself, ours is in good standing.

- | Sous chef, HACCP.
- | HACCP from 2017, needs refresh. Booked.

? | Photo on visa was taken in the shirt from his LinkedIn banner, same crease, background gone. Visa is said to be of 2014, shirt is our trade fair's of 2022.

- | Lost wallet, so no ID for day one.
? | Day thirty, still none. Third name on the timesheet.

- | Lost wallet on the train, no ID day one.
- | Brought the new one on day six.

? | Told us the gap between names was a witness protection matter. Ministry liaison: no.

~? | No trace of her before 2017 under any name.
= | Protected witness. Liaison officer came in person and vouched to our head of security.
- | No further notes please.

- | Interpreter. Test piece was handed in.
- | Ok with weekends at the border.
- | Oath certificate, apostille, all there.

? | Boiler inspector. Says he trained under Kowalik in Lodz. Kowalik asked who.
- | Inspected one hundred and six boilers in our district.

? | Says the board mailed him his card late. It mailed it to the woman whose file it is, on time.

- | Drive test passed at first go.
? | Licence category C granted at seventeen by a country that begins at twenty one.

~? | Category C at seventeen.
= | Army licence, converted later. Military office printed the record.

? | Hired on a promise to bring the original. 2019, 2020, 2021 reminders in the file. Chamber wrote first.
- | Chamber's letter: not ours.

- | Candidate offered to bring original. Did so next day.
- | Seal embossed, watermark there.

? | 'It's the same person, she just aged', agency said of the badge. Agency's own sheet has her eye colour as other.

? | We asked the mother for the birth certificate. Mother is thirty four, he is thirty one.

- | Gardener at the embassy, vetted by two services.
- | Hedge first.
? | A third service knows him from a list with a different town of birth.

? | Maths tutor told the parents her degree hangs in her old flat. Old flat's tenant: a poster of a cat hangs there.
