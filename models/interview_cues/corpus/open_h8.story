# h8: what came back, what was counted, who rang; all trades; excuses that clear nothing
? | Licensing office sent back our copy with "not issued by us" stamped across.
- | Crane driver says they always get this wrong.

- | Licensing office sent back our copy with "please attach fee" stamped across.

? | Council answered in one line, no such registrant past or present.

- | Council answered in one line, registrant in good standing.

? | We paid her for 61 shifts. The ward rota has her on nine.
- | Agency promised to look into it.

~? | We paid for 61 shifts, the ward rota has nine.
= | Remaining 52 were at the other site, that rota arrived Monday and agrees.

? | The university's letter verifying him came from a copy shop's fax.

? | Postmark on the sealed transcript is the applicant's own village.
- | Registrar sits 900 km away.

- | Sealed transcript handed over by the applicant, seal whole, registrar confirmed the serial.

? | I called the school, they asked me to describe him, and that is someone else.

- | I called the school, they remember her, and her violin.

? | His supervisor's gravestone gives a year before the reference.
- | Lab technician, food testing.

? | The referee was dead. The mail answered anyway.

~? | Referee's mailbox answered although he died in spring.
= | His deputy keeps the mailbox, signed with own name, personnel office backs it.

- | Referee died in spring, letter is from the year before, widow and office know it.

? | Turned up for the trial shift with the other one's apron, the other one's name sewn in.
? | The other one had been turned away at the border.

- | Turned up for the trial shift with a borrowed apron.

? | Welder's eye test was read by somebody who needs no glasses, he cannot see the gauge.

? | Chauffeur's penalty points were taken by a woman of 88 who has no car.
- | Nine points in one year.

- | Chauffeur has three points, declared, insurer accepts.

? | Medical for the bus was passed in a town where he has never been, by his brother.

- | Medical for the bus was repeated, blood pressure, passed.

? | He promised the original of the diploma in May, June and July; in August the faculty said never enrolled.

- | Original of the diploma came in August, summer post.

? | Mother of the applicant wrote the essay, sat the online test and picked up when we rang.
- | Trainee programme of the bank.

- | Mother of the applicant drove her to the assessment day.

? | Phone number on the application is answered by the person who wrote his reference.

~? | Phone number on the application was answered by his referee.
= | Referee is his host family, stated on the form, and the school gave a second one.

? | His licence class was typed in over correction fluid.
- | Said the office lady did that.

- | Corrected licence class is initialled and stamped by the office, they keep the duplicate.

? | Security pass was issued to Huda, Huda's mother wants to know who is using it.

? | Fifteen carers on the sponsor list, the home has four beds.
- | Visa officer visited on the 9th.

- | Fifteen carers for four beds, round the clock, intensive, ministry ratio.

? | She paid nine thousand for the certificate of sponsorship, the job in it does not exist.

? | He sleeps in the shop, somebody holds his passport, the bank card too.
- | Labour inspector, nail bar.

- | He sleeps above the shop, own lease, own key.

? | Payslips made for the visa show a salary, the bank statement shows him paying it back in cash.

~? | Salary goes out and part returns to the owner's account.
= | Loan for the deposit, written, declared to the labour office in advance.

? | Ten sworn statements of ten villagers in one handwriting.
- | Army recruitment, residence proof.

? | Village clerk sold residence slips, his is number 77 of 50.

- | Residence slip handwritten, village has no printer, clerk confirmed on the phone.

? | The hall's jammer was on and only seat 14 still got every answer, from a tooth.

- | The hall's jammer was on, sound bad, exam prolonged by ten minutes.

? | After the result list we gave the first fifty the same paper again, he got 11 of 100.
- | First time 97.

~? | First time 97, second time 11.
= | Second sheet had been scanned upside down, by hand it is 95.

- | First time 71, second time 78.

? | Candidate with rank 3 could not name the subject of the paper.

? | Video of the hall shows him fill bubbles for two hours and the sheet on file has other bubbles.
- | Civil service, clerk grade.

- | Sheet on file has other ink, pen ran dry, proctor noted it.

? | Two registers of one lodge, the night porter drew both wages, one with a moustache.

? | I asked for the three digits under the ultraviolet lamp. There is nothing under the lamp.
- | Residence card, kitchen help.

- | Under the lamp the card shows what it should.

? | Card says issued in Kassel, Kassel says that series was stolen from the van.

~? | Card is from a series stolen from the van.
= | Series begins one number later, police list corrected, immigration office cleared it.

? | The forger's computer had a folder with our new cook's photo.
- | Police came at noon.

? | Detective showed me nine passports, nine names, one face, ours is third from left.

- | Detective showed me photos, none of ours.

? | His green card number is too short.
- | He said that older ones are like this.

- | His green card has no expiry date, older ones are like this, says the official guide.

? | Hospital canteen lady greeted him by another name, he went white and left through the kitchen.
? | She had worked with him at a clinic which he does not list.

- | Canteen lady greeted him by his nickname, from school.

? | The college's own alumni office asked us to take their name off his page.

? | The award on his wall was given to the building.

- | Award went to the whole team, he writes "team".

? | The photograph with the minister has the minister's shadow only.
- | Adviser for trade.

- | Photograph with the minister, ministry's own site has it.

? | She told us about growing up on the island, islanders' school of 30 has no such child.

~? | Island school has no child of her name.
= | Was fostered, other surname till 18. Court paper, and the old teacher knew her.

- | Grew up on the mainland, went to the island school by boat.

? | The dentist drills beautifully, the X-ray shows that nothing was ever drilled, 140 crowns billed.
- | His exam in Cluj was sat by a colleague.

? | Asked why his insurance began in 2022 if he treated since 2015, "different chamber". Both chambers say no.

- | Insurance began when he went independent, before that clinic cover, clinic sent the policy.

? | Mountain rescue has his certificate from a course at which he was the cook.

? | Course organiser: he paid, got coffee, signed and left before the first slide.
- | Asbestos supervisor.

~? | Signed in at the course and left before the first slide.
= | Moved to the parallel group next door, that trainer's list and exam have him.

- | Left the course at noon, second half on the Friday, both signatures.

? | Home inspection by her is dated a Sunday when the bridge to the village was gone.

? | Meter readings he brought in are straight-line, the real meters had stood still for a year.
- | Meter reader, 400 houses.

- | Meter readings estimated, marked E, as the manual allows.

? | Postman's round was walked by two boys of fourteen, mail found in a cellar.

? | Census taker's forms have families of four in each of thirty houses, eleven of them are garages.
- | Paid per form.

- | Census forms with nobody home, marked so.

? | Market researcher's interviewees have phone numbers in ascending order.

~? | Interviewees' phone numbers ascend by one.
= | Company lines, survey was of one firm, client gave the block.

? | Mystery shopper reviewed our counter on the day the roof was off.

- | Mystery shopper reviewed on the wrong day, report says Tuesday, receipt too.

? | Translator's 3,000 pages a week came back with "as an AI" on page 812.
- | Contract demands human, sworn.

- | Translator uses the machine we gave, price agreed for it.

? | Sign language interpreter at the press hour, deaf viewers say not one sign was a sign.

? | Federation of the deaf had written about him two years before, under his other name.
- | Accreditation had gone through.

- | Sign language interpreter uses the northern dialect, viewers from the south wrote.

? | Subtitle house found him listed as eleven freelancers with one kitchen.

- | Eleven freelancers, one coworking kitchen.

? | He named a chief physician as father-in-law. The chief physician has sons only.

? | Warranty card of his "own" camera gear leads to our studio's burglary in May.
- | Photographer on trial week.

- | Camera gear rented, rental slip in the bag.

? | Mail from the embassy's "verification desk" ends in .example.info, embassy's real desk knows nothing of him.

- | Embassy's desk needed six weeks, then yes.

? | Nobody at the radio station could say who had read the traffic news since April.
- | Presenter had lent his voice file and gone to Bali.

~? | Presenter was in Bali while his voice read the news.
= | Recorded beforehand, editor's plan says so.

? | The woman in the room next to hers did the maths part, floor was thin, other candidates told.

? | Two years after, insurer's doctor saw that the blood sample at hiring was a man's, she isn't one.

- | Blood sample mixed up, lab called us itself, repeated.
