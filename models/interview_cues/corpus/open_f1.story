# desk work on an application, f1
? | Wayback has the firm's page parked with a registrar all through the years he was "head of IT" there.
- | CV itself tidy, two pages.
- | Passed on to Marta for a phone screen.

? | Second applicant this month who spent 2016–19 at Korvand Logistik and lists the same three achievements, figure for figure.
- | Req stays open till the 14th.

~? | Second applicant this month with the same three bullet points down to the percentages.
= | Both came in through Helmsby, and Helmsby rewrites every CV from one sheet. Saw the sheet.
- | Originals asked for and received.

? | Photo on the application is in a dentist's brochure from Porto, 2014.
- | Booked for Tuesday 10:30.

- | Photo missing. Not required in this country.
- | Years of theatre nursing fit the register.
- | Ward manager wants to see her.

? | Rang the switchboard at the hospital. Payroll there has no such nurse in any of the four years.
- | Agency told, they will come back to us.

~? | Payroll at the trust says it never employed her.
- | Asked her for something on paper.
= | Bank nurses were paid by the staffing arm, a separate company. P60s from it cover all four years.

? | The referee's number goes to a pizza place in Bolton, been there nine years they say.
- | Typed it in twice.

~? | Referee's number goes to a pizza place.
= | I had read a 1 for a 7 off the fax. With the right digit I got Mr Oduya at his desk at the council.

? | Diploma dated June 2009. The faculty opened its doors in 2012.
- | Good spoken German.
- | Second round with Jens.

~? | Diploma is from a faculty that opened three years after its date.
= | University archive: the course was moved over from the old polytechnic and certificates reissued in 2013 under the new seal.

? | Same mobile on four applications since March, four surnames, none of them live in one county.
- | Warehouse, night shift, 18.40 an hour.

~? | One mobile on three applications, three first names.
= | Father and two sons, all at 9 Quarry Row, all three came on Saturday with passports.
- | Two hired for the saw line.

? | GitHub has 1,100 commits. All of them were made on one Sunday with dates going back to 2017.
- | Recruiter scored the profile 8 of 10.

- | GitHub has almost nothing public, last employer kept its code inside.
- | Happy to do a pairing hour.
- | Hiring manager fine with that.

? | Portfolio shows a hotel lobby in Graz. The architect's office that built it has the same renderings, its name painted out in ours.
- | Fee expectation in range.

~? | The lobby in her portfolio is on another studio's website too.
= | She was their project lead till 2021. Studio's partner confirmed by phone and named her drawings.
- | Offer stage.

? | Letter of recommendation signed by Dr. Falk in November 2023. Dr. Falk's obituary is from that April.
- | Rest of file complete.

? | Company register: the firm was struck off in 2015. He has himself as its regional manager 2017 to 2022.
- | Says he'd look for payslips.
- | Ten days, nothing yet.

~? | Register has the firm struck off two years before his start date there.
= | Successor took the name and the yard, new number in the register, he is on its pension list from 2017.

? | Address on the CV is a self-storage place, checked with street view and then with their front desk.
- | Driver, class C+E.

~? | Home address turns out to be a storage facility.
= | Caretaker's flat above it, the council tax bill is in her name. Colleague from site dropped papers there.

? | Mail from "HR at Brightmoor Foods" came from brightmoor-foods-hr.example. Brightmoor uses another domain and never heard of the lady who signed.
- | Two other references outstanding.

? | Woman wrote to our careers inbox: that is my CV with his name on it, please look at page two.
? | Page two matches what she attached, which is from 2020.
- | Forwarded to legal.

- | Anonymous note to careers inbox about the candidate, no facts, just abuse.
- | Filed with HR as policy says.
- | Process goes on as for everyone.

? | Licence number on the form belongs to a pharmacist in Dunedin who retired.
- | Candidate very pleasant on the phone.

~? | Licence number on her form belongs to someone else.
= | She had swapped the last pair. Board looked her up by name and birth date: active, no conditions.

? | Three of four employers on the CV share one web designer, one footer and one phone that rings out.
- | Salary ask is modest.
- | Moving to technical round.

- | Former employer's site is a single page with a phone and a map. Small joinery, six people.
- | Owner picked up, said he'd take him back tomorrow.

? | He lists the paper with DOI. The DOI opens, the authors are five women in Lyon.
- | Postdoc vacancy, closing Friday.

~? | None of the authors on the paper carries her name.
= | Published before the marriage as A. Lindqvist. Certificate seen by personnel.

? | Sourcer spoke with him in 2021 as a Java man of 41. Now 29, front end, same mailbox.
- | Asked which is current.

? | Our ATS: rejected in February as Tomasz Wilk, in May as Thomas Wilkes, June as T. Walker. CV body word for word.
- | June one got an interview slot.

~? | Three records in the ATS, three spellings, one CV.
= | The import from the old system made them in one night, see ticket of 3 June. Merged.

? | Alumni office found him: left after one term in 2011, no degree awarded.
- | Friendly, quick to answer.

~? | Alumni office has nobody under that name.
= | Clearing house does, under his birth name Ferreira, degree conferred 2011.
- | Cleared for start.

? | "Ten years with the tool." Vendor released it to customers in 2021.
- | Otherwise strong on SQL.
- | Panel Thursday.

- | Writes eight years of Kubernetes, would be seven. Rounding.
- | Moves on.

? | The profile had a different man's picture until last Wednesday, sourcer kept the screenshot.
- | Connection count in the hundreds.

~? | Profile picture changed to someone visibly different between sourcing and interview.
= | Sourcer had linked the wrong Daniel Osei. Ours is the one in Kumasi, checked by employee badge on the call.

? | Reverse search: headshot sold on a stock site as "confident engineer 4".
- | Told us he lives by the sea.

? | Reference answered at 2:50 am her time, within a minute of our mail, with the questions' typos copied back.
? | The mailbox was set up the day after we asked for a name.
- | Ticked as received.

- | Reference slow, three reminders.
- | Came in Monday from the hospital's own domain, all good.

? | Background vendor: SSN was issued before he was born.
- | Start date 1 July pencilled in.
- | Laptop ordered.

~? | Vendor says SSN trace shows a second name.
= | Vendor keyed 3381 for 3318. Rerun on our bill, one name, his.

? | Both referees share a landline with the candidate's own emergency contact.
- | They praised her punctuality.

~? | Referee and emergency contact have the same landline.
= | Village clinic, one line for the whole building, the receptionist put me through to each.
- | Both knew the file.

? | Wrote that the firm's papers burned in a fire. Fire brigade for that town has no call to that street.
- | Fitter, pipework.

? | A man in Odense called: you are interviewing me tomorrow, it seems, but I have not applied.
- | Slot was 9:15.

? | Trade register gives the candidate's wife as sole director of the "client" that praised him.
- | Freelance contract, day rate 640.

- | Former client is his brother-in-law's firm, he said so on the form himself.
- | We took two others from the invoice list.
- | Both content.

? | Charity he ran for six years: commission has no number for it, and the one printed on the letterhead is a donkey sanctuary.
- | Good letter all the same.

? | Every date on the CV moved by fourteen months since the version he sent Priya in spring.
- | The employers stayed.
- | No remark in the ATS.

~? | Dates differ by a year between the two CV versions we hold.
= | Spring version has Ethiopian calendar years, he noted it at the foot. Converted, they agree.

? | Resume in our pile and one that a colleague at the Leeds branch got: two people, one childhood, one set of hobbies, one dog's name.
- | Leeds has theirs on hold.

? | She gave the old headmaster as referee. School says he has been in care since 2018 and speaks to nobody.
? | Our form came back filled in and signed by him.
- | Primary post, maternity cover.

~? | Headmaster she named has left the profession and the school could not reach him.
= | Deputy took over the reference and pulled her staff file. Same years, same classes.

- | Phone from another area code.
- | Moved from Ohio in 2019, kept the number.
- | Set up call for Wednesday.

? | Employer letter names a floor in the tower. Tower's doorman has a tenants' board: that floor is plant and lifts.
- | Compliance analyst.
- | Wants hybrid.

- | Employer letter unsigned. They sign nothing there, system print.
- | Code on it works at the insurer's page.

? | CV says team lead at Orbel, Gdańsk. Orbel's team lead of that name picked up at Orbel.
- | Invite already sent.

~? | Team lead of that name picked up at Orbel herself.
= | She is his successor's stand-in and read out the name on the door wrongly. Orbel's HR has him leaving 31 March.

- | Sent us the CV three times.
- | Portal gave an error each time, ticket with IT.
- | Kept the last.

? | Father's name on the three ID pages is spelled as three different men. Village head knows none.
- | Driver pool, Lucknow.
- | Uniform size L.
