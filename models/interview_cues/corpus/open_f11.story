# desk work on an application, f11
? | Former landlord, former boss and dentist on the form: three names, one bank account for the reference fee.
- | Housing officer job.

- | Took up the reference by post as the farm has no mail.
- | Came in pencil. Dates fit the stamps in his book.

? | Rotterdam office has him in the files as "do not rehire, timesheets by someone else". Birth date, IBAN equal, given name swapped with the second.
- | Here he ticked "never worked for the group".

~? | Ticked "never worked for the group" and Rotterdam has a file on him.
= | Worked there for the caterer before we bought it. Question on the form doesn't cover that, legal agrees.

? | Sourced through a job fair in Pune, stand 14. Fair had 12 stands.
- | Agency's finder fee 1.1 lakh.

? | Registrar in Manila: the transcript's control number was released for somebody's sister school record in nursing, ours is accounting.
- | PRC ID still to come.

~? | Control number on her transcript is for a nursing record.
= | Took two years of nursing, then changed. Registrar put both sheets side by side for us.

- | TIN typed with a digit missing.
- | Added. Verified.

? | The estate agent's sold-list has his "home of 20 years" go from one widow to one couple. Couple at the door: no lodger.
- | Wants a company car parked there.

? | His portfolio of weddings: bride in picture 3 is a nurse on ward 6 and her photographer was a woman from Lübeck.
- | Event photos for the foundation.

~? | Nurse on ward 6 is the bride in picture 3 and booked a different photographer.
= | He was second shooter. Lübeck lady says so, paid him 300.

? | Two years at a firm whose own jobs page says it takes no foreigners' remote, no juniors, no freelancers. He's all three; firm shook its head.
- | Nice intro though.

- | His firm has 12 people on its page and he isn't one.
- | Left in 2020. In the old page, second row.

? | Recruiter noticed that the phone interview voice said "next answer" after every answer.
? | CV comes with the number of a text-to-call service.

? | "Same number for my wife", he says. Wife applied as single, from another state, as a man.
- | Both for the claims desk.

~? | Two claims desk applicants with one number and different states.
= | Mother and son. She's in Reno for treatment, clinic's letter, he keeps the phone. Each came on camera from where they said.

? | Checked the accreditation of the flight dispatcher school: FAA took it in 2011, course dates 2014, teacher in the papers is a pseudonym of the owner.
- | Ops control, nights.

? | Her pay stubs: employer's street "Main St 1", state "Georgia USA", currency sign euro.
- | Rent guarantee for staff flat.

- | Pay stubs handwritten, small vineyard.
- | Wine grower came along in person, hat in hand, told us the sums.

? | Mail header aside, his answer to us begins "Dear Sir, he says tell them Thursday ok".
- | Thursday ok for us too.

- | His daughter writes his mails. He lays bricks.
- | Trial day done, good wall.

? | Customs broker's exam list, names A–Z, four years. None. Licence photo shows a number with a letter that the agency doesn't use.
- | Freight desk.

? | Left on the last page: "paste school here (pick small town)".
- | Layout is good.

~? | Left on the last page: "insert client name".
= | It's the placement firm's blank, same in all they send. Their office sent the clean one and the signed original.

? | Archive of the regional paper: he is the man who wore the uniform at the crash in 2019 and wasn't a medic.
- | Ambulance volunteer lead.

? | Museum in Tartu: the curator you ask about gave her letter to one person, a girl. Ours is a copy with Kristjan over Kristi.
- | Registrar's assistant.

- | Letter has she in one place, he elsewhere. Estonian has one word for both.
- | Museum confirmed him.

? | Chief mate's sea time adds up to 391 days in 2022.
- | Crewing wants him in Gdynia by Sunday.

~? | Sea time adds up to 391 days for one year.
= | Clerk counted the standby month twice. Flag state's printout: 361.

? | Sorted the 80 CVs by the time they were saved. 33 on one machine clock, two minutes each, names A to Z.
- | Unusual volume for Fargo.

? | The man at the number for "HR, Celtan Group" asked whether I'd pay him as well as Dylan does.
- | Dylan's our applicant.

- | HR man at Celtan grumbled that I'm the fourth caller.
- | Good engineers get around.

? | In 2020 he was a victim in the romance fraud page as "photo used: Dr. Alan". Photo's owner is a vet in Brisbane.
- | For us he's a devops from Toledo.

~? | His photo is on a romance fraud warning page.
= | As victim, his pictures were stolen. Passport and the man at our counter are the ones in it, police file number of 2020.

? | Her own mother called the clinic to say the papers are her cousin's.
- | Charge nurse took the call.

- | Her mother called the clinic to ask how interview went.
- | Not told anything.

? | Half-hidden under the stamp on the release note: "SPECIMEN".
- | Copy good enough says agency.

~? | Release note bears the word SPECIMEN.
= | Printed by their HR from the test menu. They mailed the proper one within the day, from the HR desk.

? | Previous applicant for this role was turned down for lying about Brno. New one tells Brno better, same slides, same face to my eye and Hana's.
- | New name is Horak.

? | Nobody in Kisumu's teacher list, but in Kisumu's court list, for selling seats in it.
- | Deputy head, boarding.

- | Rang former school in break time, chaos.
- | Rang after. Five years, physics, well liked.

? | Landlord reference from a man who, says his probate notice, left three houses and two debts in 2021.
? | He emailed us on Sunday.

? | Ran his clean drive record number in the state's tool: "document issued to: J. Alvarado, Class M". We have him as Petersen, Class A.
- | Orientation Monday at seven.

~? | State's tool gives Alvarado for Petersen's drive record.
= | He took his wife's name in March. Court order, old and new cards on the desk, same number.

- | MVR two points, speeding 2022. Within rules.
- | Orientation booked.

? | Interview guest list at his "last plant" goes back to 2010: he signed in there once, as visitor, for copier toner.
- | Plant manager, food.

- | Asked plant for a word on him. Got three pages.
- | All good, too long.

? | Freelancer site shows his account "last worked" for us from a city 7,000 km from his bedroom, with another freelancer's hours on the bill.
- | Rate raised in May.

? | Academic dean: that grade does not exist here, we go from 1 to 6, he has 8.9.
- | Tutor for maths olympiad.

~? | Dean says their grades go to 6 and he has 8.9.
= | Exchange year in Valencia, grades left as there. Learning agreement signed by the dean's own office.

? | Wrote she'd be at her parents' in Cork all week. Parents in Cork buried her in '96, stone has her birth date.
- | Passport is a true one, passport office now looking.

- | Parents' address on the form until flat is ready.
- | Keys on the 1st.

- | Online search shows her running times and nothing else.
- | Fast.

- | Profile set to private. Asked nothing further.
- | Two former chiefs reached through the ministry, both warm.

~? | Number in CV belongs to an undertaker.
= | Her father's trade, phone is in the hall. He called her down.

? | Number in CV belongs to an undertaker who has had calls for nine job seekers.
- | Gave me a list, very orderly man.

? | Optician's guild sent back our query: card 902 is Mrs Thöne's, she reported it copied after a break-in.
- | Branch in Hameln short of staff.

? | The recommendation video's "CTO" reads ads for mattresses in another clip.
- | Both uploaded by one channel.

? | His 2016 salary letter thanks him for work during the pandemic.
- | Kitchen manager, school meals.
- | Tasting went well.

? | Went down his reference list with the firm's own retired receptionist, thirty years at that door. Not one name rang.
- | She made tea.

? | Vendor's man at the village: three sons, all farming, none has been abroad, who are you asking for?
- | Applicant gave this as parents' house.
- | Visa stamped.

? | Translated his Ukrainian work book: every entry is for a female crane operator.
- | Male, scaffolder by our form.
