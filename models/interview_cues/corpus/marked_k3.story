# idcheck-abandoned
idcheck-abandoned | Onfido shows 2 of 3 steps, last activity 6 May, it is July.
- | He works since June.

idcheck-abandoned | Front of card there, back of card there, selfie never arrived.
- | Five mails went out.

- | Verification link valid for 30 days.
idcheck-abandoned | Opened eleven times, closed each time on the page that wants the camera.

idcheck-abandoned | He got as far as "move your head slowly" and that was it.
- | Status: pending.

~idcheck-abandoned | Her ID session stops at the selfie and was never finished.
= trouble-explained | Provider's app crashed on all Pixel phones that week, done on Monday without trouble.

idcheck-abandoned | Since the invitation to Persona he has written on salary, start date and holidays, nothing on Persona.
- | Reminder 4 sent.

idcheck-abandoned | "I will do it after I get the contract", after step one was already through.
- | Step two is the face.

idcheck-abandoned | Vendor's bill lists 14 started and 13 completed; the odd one is him.
- | Session length 38 seconds.

idcheck-abandoned | He applied again with another mail instead of finishing the video ident.
- | Same day.

- | Notary appointment Tuesday at nine.
idcheck-abandoned | Notary's girl says he sat in the waiting room, was called, and walked out with his card.

idcheck-abandoned | Withdrew twenty minutes after the Jumio mail, having begged for the job for three weeks.
- | No reason in his note.

- | ID check took her three attempts because of glare.
- | Passed on the third.

idcheck-abandoned | Log: doc_ok, doc_ok, liveness_start, user_exit. Four evenings in a row.
- | Account left open.

idcheck-abandoned | On the tablet at the front desk the form is still at page 2 and the chair is empty.
- | Guard saw him leave.

~idcheck-abandoned | Ident call broken off by applicant after the document was read.
= trouble-explained | Agent's note: her baby woke, she rang again within the hour, identified.
- | File complete.

idcheck-abandoned | Support agent from the provider: caller asked if he could skip the film, then hung up and did not return.
- | Agent gave us a reference.

idcheck-abandoned | Fingerprint slot booked, paid, confirmed; the technician waited.
- | Three slots so far.

- | Bank said the account opening stuck.
idcheck-abandoned | Applicant had shown the passport and would not do the part where one reads out numbers.

idcheck-abandoned | Prefers to send photos of his licence by WhatsApp since the portal asked to see him.
- | Portal case expired.

~idcheck-abandoned | Verification shows cancelled by user, twice.
= | HR had mailed two links by mistake, third one was used and is green.
- | Links cleaned up.

idcheck-abandoned | 90 days later the box beside "identity" is the only one without a tick.
- | He has had every mail about it.

idcheck-abandoned | Progress bar of his Veriff at 60 percent from the 2nd to the 29th.
- | Laptop had already been sent.

- | Check not begun yet, link goes out with contract.
- | Normal order.

~idcheck-abandoned | She refused to go on with the face scan.
- | Recruiter annoyed.
= id-verified-in-person | Works council agreement lets staff choose, she came to the office with her card instead.

- | Identity portal was down on Thursday for everybody.
- | Repeat Friday.

- | He chose the post office way in place of the app.
- | Clerk's form came in, all well.

# work-permit-refuted
work-permit-refuted | E-Verify came back in red, alien number belongs to no card.
- | Given eight days.

work-permit-refuted | Home Office line: the share code opens the file of a student who left in 2020.
- | Told not to let him start.

- | Sent the permit to the cantonal office.
work-permit-refuted | Their reply: one sentence, number never given out.

work-permit-refuted | Officer held the card against ours and put it in an evidence bag.
- | Candidate waited outside.

~work-permit-refuted | Case result for her card: no such record.
= discrepancy-explained | We had typed O for zero; entered right it is authorised.

work-permit-refuted | According to immigration he entered on a three month tourist stamp and nothing since.
- | His paper says work till 2028.

work-permit-refuted | Receipt number on the approval notice is for a cow import, says USCIS by mail.
- | Lawyer asked twice.

work-permit-refuted | The ministry prints that visa on blue sheets and signs with two names; embassy says his has neither and is none of theirs.
- | HR kept the copy.

work-permit-refuted | Final nonconfirmation on the 12th, let go on the 13th.
- | He had not contested.

work-permit-refuted | VEVO: visa ceased, holder outside Australia since March.
- | He says he is in Perth.

- | Renewal pending, receipt seen, allowed to work for 180 days.
- | Calendar note set.

work-permit-refuted | Labour office has that licence number under a bakery with four women.
- | He is none of them.

work-permit-refuted | Fined 20,000 by the inspectorate for him, the paper we relied on was printed at home.
- | Appeal of the firm pending.

work-permit-refuted | Foreigners' police phoned back: card of that series was stolen blank from a van.
- | Will fetch it.

~work-permit-refuted | SSA and DHS both said they could not confirm her.
= name-change-documented | Still under her maiden name there; she went with the certificate, new result authorised.

- | Blue card verified on site.
work-permit-refuted | Chip empty, clerk at the residents' office shook her head and kept it.

work-permit-refuted | Sponsor certificate quoted in his visa: UKVI has it for another worker at another firm.
- | Firm is a care home.

work-permit-refuted | Green card A-number was issued to a man who was deported in 1998, agent told us.
- | We hold the I-9.

- | Tentative mismatch notice printed and handed over, he has until the 20th.
- | No finding yet.

work-permit-refuted | Ministry of Labour's app reads the QR: "invalid permit".
- | Tried on two phones.

work-permit-refuted | Audit of 40 I-9 files, 39 good; for his the agency says the document was not theirs.
- | Notice of suspect documents.

~work-permit-refuted | Immigration told the recruiter the permit is unknown to them.
= discrepancy-explained | Cross-border permits sit with the canton and not with them; canton confirmed it in writing.
- | Starts 1 March.

work-permit-refuted | Consul in person: "we closed that section two years before this visa was stuck in".
- | He took a picture of it.

work-permit-refuted | Employer check service: "this person does not have the right to work", dated today.
- | Shown to him on screen.

~work-permit-refuted | Check came back negative on a nurse we wanted badly.
= | Authority's system was in maintenance and says no to all, repeat at noon positive.

- | Permit limited to 20 hours a week, contract made for 20.
- | Nothing to do.

# employer-untraceable
employer-untraceable | Trade office in Poznan searched by name, by director and by tax number, three blanks.
- | He was there five years.

employer-untraceable | Asked four people who worked in that business park all those years; none has heard of his firm.
- | Park has nine tenants.

- | Looked for the bank he was with.
employer-untraceable | Regulator never licensed one of that name.

employer-untraceable | Postal worker, chamber of commerce and the mayor's office: no such plant in our town.
- | Town has 4,000 people.

~employer-untraceable | No registry, no site, no phone for the firm of 2009 to 2012.
= employer-confirmed | Merged in 2013, successor's HR has her file.

employer-untraceable | A unicorn with 300 engineers and not one news item, invoice or patent.
- | His words: "we were stealth".

employer-untraceable | Our credit bureau charged us for the search and delivered an empty sheet.
- | Spelled in five ways.

employer-untraceable | Google gives two hits for the company: his resume and his profile.
- | Six years of it.

employer-untraceable | EIN on the W-2 is not assigned.
? | Neither is the state number.

- | Third job checked.
employer-untraceable | Delaware, Texas and California, all secretaries of state: none found.

employer-untraceable | Letter to the plant in Izmir returned, "firma bilinmiyor".
- | Both tries.

- | Firm dissolved in 2020, entry in the register with all dates.
- | Fits his years.

employer-untraceable | Domain in the payslip footer was never registered, archive has no page.
- | Payslip is from last year.

employer-untraceable | Union of that industry lists every yard on the coast. His is missing.
- | Yard with 200 welders he says.

~employer-untraceable | I could not find her hospital anywhere on the net.
= discrepancy-explained | Renamed after a saint last year, old name in the ministry's list with her stamp.

employer-untraceable | Screening vendor closed employer 2 with code U: could not be located.
- | Employer 1 likewise.

employer-untraceable | Asked the tax accountant on his contract; the accountant has never had such a client.
? | No VAT number known either.

- | Went through ten years of exhibitors at the fair he says they showed at each spring.
employer-untraceable | Name does not occur once.

~employer-untraceable | Not a trace of the agency he freelanced for.
- | Vendor gave up after a week.
= employer-confirmed | Vendor searched Austria, it is in Australia; office there rang back and confirmed.

- | Small shop without website, I drove past it, it is there.
- | Owner nodded at the name.

employer-untraceable | Companies House has two of similar name, a florist dissolved in 1988 and a pub.
- | He was in drones.

employer-untraceable | His former chief's firm exists in no year of the yellow pages, 2005 to 2015.
- | City library helped.

employer-untraceable | Pension fund received no contribution from any firm called that, ever.
- | Fund is compulsory there.

~employer-untraceable | Company on line two in no register.
= | Sole trader, those need no entry under 22,000 a year; tax assessment seen.

- | Employer is a ministry department, short name only, in the state yearbook.
- | Fine.

employer-untraceable | "Closed down", he says, but closed firms stay in that register for 20 years and his is not in it.
- | Clerk looked twice.

# profile-conflict
profile-conflict | LinkedIn has her in retail until last autumn; what we were sent has nine years of SRE.
- | Same photo.

profile-conflict | Opened both side by side: four jobs here, six there, one in common.
- | Sent to hiring manager.

- | Xing page saved as PDF on Monday.
profile-conflict | Graduated 2019 there; with us 2012.

profile-conflict | Online he is a wedding photographer in Cebu.
? | To us a cloud architect in Tampa.

~profile-conflict | Her page ends in 2021, paper goes on till now.
= discrepancy-explained | Lost access to that account in 2021, showed the support thread.

profile-conflict | GitHub bio: "student, 2nd year". Application: principal engineer.
- | Bio edited last week by him.

profile-conflict | By the conference page he was speaking for one firm in the month he lists another.
- | Two firms, same week.

profile-conflict | School on the public page: Zagreb. School on paper: Toronto.
- | Years equal.

profile-conflict | Recruiter's search tool says current employer = supermarket, since 2016.
- | We were told "AI lab, 2016 to date".

profile-conflict | What the world sees is two years of experience, what we got in the mail is fourteen.
- | Link was in his own footer.

- | Profile lists only the last three jobs, resume lists all.
- | Overlap agrees.

profile-conflict | Titles differ by four grades between the page and the attachment.
- | Page: junior tester.

profile-conflict | His endorsements are all for forklift and warehouse, from warehouse people.
- | We wanted a DBA.

- | Cached copy of March.
profile-conflict | Every employer on it was replaced before he applied here in April; paper has the new set.

~profile-conflict | Public page calls him consultant at a firm that his CV does not mention.
- | Background team raised it.
= discrepancy-explained | The page belongs to his payroll agency, contract shows agency and client.

profile-conflict | Dates on Indeed overlap with none of the dates in the PDF.
- | Checked line by line.

profile-conflict | She told the network she lives and works in Nairobi as of this week; file says Kansas, ten years.
- | Posts are daily.

profile-conflict | Where we read "CTO", his own page has "intern".
- | Company and months identical.

- | Profile has month too many in one job.
- | Not asked.

profile-conflict | Team page of his ex-firm: designer. Paper: head of payments.
- | Page archived 2023.

~profile-conflict | Profile says Munich, application says Hamburg, different jobs too.
= | Recruiter had linked another man of that name; right profile agrees word for word.

profile-conflict | Doximity lists another specialty and another residency for the doctor we got papers from.
- | Licence number was in both.

profile-conflict | Upwork history starts in 2024 as logo artist, four months before he was our "15-year backend".
- | Reviews mention logos only.

- | No profile anywhere, nurse, sees no need.
- | Register entry good.

profile-conflict | Compared by the vendor: 1 of 7 positions agrees.
- | Score red.

~profile-conflict | Two gaps on her paper where the web has jobs.
= discrepancy-explained | Left out on our own advice, max one page; full list sent today matches the web.
