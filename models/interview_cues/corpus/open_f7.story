# desk work on an application, f7: short reports, summaries
? | Ran eleven borrowed profiles from a flat in Sharjah and hired actors for the calls.
- | Two were still in our pipeline.

? | Used a dead schoolmate's record to teach physics for seven years.
- | Sentenced in Pécs in 2021.

- | Was accused by a former rival of using a false degree.
- | University produced the matriculation book in court, claim withdrawn.

? | Registered four consultancies in one afternoon, each confirming the others' staff.
? | Vendor had cleared nine people through them.

? | A matron in Derry noticed that the reference praised work on a ward that had been closed for two winters.
- | Post was re-advertised.

~? | A matron noticed praise for work on a ward that was closed at the time.
= | Staff had been sent to the other site and kept the ward's name on their rota. Rotas sent over.

? | Sold his sister's clearance letter to three guards, who all got posts at the port.
- | Port authority renewed its passes.

? | Had her own call centre give the references; the girls had cards with what to say.
? | Cards were found in a drawer.

? | The hospital in Gdynia wrote after nine weeks: our Dr. Mazur has not left Gdynia.
- | Ours had done forty clinics.

~? | Hospital in Gdynia wrote that its Dr. Mazur has not left.
= | They have two. Ours was in anaesthesia till March, chamber's certificate of good standing came sealed.

? | He gave 2 Mill Lane as home and as the employer's seat and as the referee's office.
- | Vendor billed us for three separate checks.

- | Home and firm at one address. Farmer.
- | Does our hedges since 2018 anyway.

? | Consulate: the work permit in his folder was issued to a football coach.
- | Coach returned home in 2020.

? | Hotel group's memo: don't take CVs from this agency, forty were for chefs who do not exist but draw wages.
- | Our chef is from there.

~? | Hotel group warned of chefs that exist only on paper from this agency.
= | Owner since replaced and convicted. Our man cooked here on Sunday, papers were seen by the labour office.

? | Picked the engineer's name from an obituary page, said the prosecutor, and had the licence reprinted as lost.
? | Bridge survey in 2019 bears his stamp.

? | Only one of the six people on the team page could be found, and she'd asked to be removed.
- | Vendor recommended "no adverse findings".

? | Candidate's profile says Denver. Friends wish him good night on it at noon Denver time, for years, in posts he forgot to hide.
- | Role needs US soil.

~? | Profile says Denver, all his posts are at Denver night.
= | Night nurse till May. Hospital's roster has him on nights throughout.

? | The recruiter found five people with the patent number on their CV; the patent is for a toilet brush.
- | Battery chemist wanted.

- | Patent lists him as third inventor. As he said.
- | Salary talk next.

? | Applied as himself in 2019 with six years of experience. Applies in 2024 as himself with four.
- | Middle bit now a "Fortune 100".
? | The Fortune 100's check line has nobody.

~? | 2019 CV says six years of experience, 2024 one says four.
= | The new form only counts years after qualification. He left the note field full with it.

? | Neighbour association: flat let to a "Mr Cheng for computers"; our applicant, Ms O'Dowd, is not seen there.
- | Equipment order on hold.

? | Ambulance trust got a card from Spain: thank you for sending my diploma back, but I have never applied to you.
? | One paramedic on the road under it.

? | Went through the parish, the school and the army for one Ivo Kralj. He fell in 1993.
? | Ours, same parents same day, is on our payroll list for the 1st.

- | Namesake fell in the war, he was named after him.
- | Family book shown.

? | Head of the orphanage she cites: she visited for a selfie in 2017, one hour.
- | CV has two years as psychologist there.

? | First, the "former employer" asked us how much she'd be paid and whether they could send two more.
- | Nanny for a family in Zug.

? | The candidate's number rings in the candidate's reference's pocket. Heard it while she was on the other line.
- | Hung up politely.

? | An ATS look by date: each Monday at 6:10 a new person with the same favourite book.
- | Seventeen Mondays.

~? | A batch of forty applications at the same minute each Monday.
= | Job board delivers weekly in one push. Asked them, it's in the contract.

? | Bought the domain of a bankrupt steel trader and answered reference mails on it for anyone at 50 euros.
- | Found by a student paper.

~? | The bankrupt trader's domain answers again and confirms staff.
= | The liquidator runs it, for exactly this. Court lists the mailbox.

? | Checked a random line of the CV: "opened our Oslo shop, May 2020". Shops in Oslo street list: no such shop, landlord no.
- | Store manager.

? | Recommendation in the file from a Professor who gave evidence last year that 31 such letters are not hers.
- | Ours is dated two weeks after that.

- | Professor writes the same letter for all. Known.
- | She confirmed by phone it's hers.

? | Sister got the nursing licence, he got the shifts.
- | Home in Leicester, winter 2022.

? | On the group picture from "our Madrid kick-off" his head has a different light and no shadow.
? | Colleague's original has an empty chair there.

~? | On the kick-off picture his head looks pasted.
= | It is, he was ill and the team did it for fun. Three of them told the story unasked.

? | School's fee office keeps every receipt since 1980. Name not among payers, not among the free places.
- | Certificate very nice paper.

? | Wrote to her university with her consent form. They reply the signature is of someone who is enrolled now, with another birthplace.
- | Consent form came from our portal.

? | The trainee found it: put the address in the search box of our own ATS and get 26 people.
? | Ten states, one porch.

~? | Our ATS gives 26 people at one address.
= | It's our own office, the old form filled it in when the box was left empty. IT has the bug number.

? | Foreman at Holtby, named by him: "He? He carried my lunch once. Ask who did the welds."
- | Pressure vessel welder.

- | Foreman at Holtby: grumpy man, good welds.
- | Test piece passed at our shop.

? | Coroner's office and our onboarding had the same national number on their desk in the same week.
- | Onboarding stopped.

? | After the check his cousin rang to say he'd now like his name back.
? | 18 months of wages had gone out.

? | Fourteen wins listed; the chess federation has nought, the bank has nought, the club has a ban for using a phone.
- | Analyst on the odds desk.

- | Listed a hackathon win from 2018. Page is gone.
- | Not important.

- | Two of three references retired, third on cruise till the 8th.
- | Wait.

- | Says published poet. Small press, out of print.
- | Nice.

- | Website down for a day. Back.
- | All links open.

~? | Her telephone is listed to a man who served time for fraud.
= | Number went back to the pool in 2017 and she got it 2019 with the contract, contract seen.

~? | Same bank, same street, same birth month as the man we sacked.
= | Different person, HR laid both cards side by side. Only the branch is common.

~? | Employer in the CV doesn't exist in any list, and the town neither.
= | Transliteration. Colleague from Kharkiv wrote it in Cyrillic and had both in a minute. Plant confirmed.

- | Recruiter in Graz did a good job with the papers.
? | Last paper in the pile: prison release slip with our candidate's face and other initials, between the diploma pages.
- | Scanned all.

~? | His firm's directory lists him as "deceased".
= | Clerk took the wrong box when he left. They corrected it while I was on the line and sent the leaving letter.

? | Lent his medical number to a friend from the army; the friend saw 1,900 patients in Setúbal.
- | Chamber took both off.

~? | Two people in two branches draw up the same CV with the same birthday.
= | One person, applied in both. Wants whichever is nearer to his kid's school.

- | Candidate's former boss is in jail. For taxes.
- | Candidate was the gardener.
