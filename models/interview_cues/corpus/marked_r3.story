# support-document-altered
support-document-altered | Board of nursing: licence number has one digit too many, never issued.
- | Locum agency, Tampa.

support-document-altered | Diploma costs 350 dollars on the site that he named by mistake.
- | Degree is from there.

~support-document-altered | Payslip looks edited: two fonts in the amount.
= employer-confirmed | Payroll in Bergen confirms slip and figures, the printer swaps the font for digits.

support-document-altered | Commercial licence on the copy is class C, the authority has him down for a moped.
- | Coach driver.
different-person | Depot says the man at the test drive was another.

support-document-altered | Electric bill: meter number belongs to a bakery, utility says.
forwarder-address | Address on it is a parcel shop.

support-document-altered | Reference letter carries the logo that the firm gave up two years before the date.
- | Asked him, no answer.

~support-document-altered | University said no certificate of that number exists.
= school-confirmed | The clerk had read a 1 for a 7; corrected reply of the registrar confirms the degree.

support-document-altered | Same bank statement came from four applicants, only the name line differs.
same-resume-as-other | Three of the four also share the text of the CV.

support-document-altered | The medical council has an entry for that number, and it's a woman who died in 2015.
id-owner-denies | Her widower knew nothing of any use of it.

support-document-altered | PDF properties: made in an online editor last night, "degree 1998".
- | Principal architect, he says.

~support-document-altered | Welding ticket not in the database.
= discrepancy-explained | Database begins in 2006, his is from 1999; the institute found the card in its archive.

support-document-altered | He admitted to the inspector that the gas fitter's card was bought from a colleague.
- | Works stopped.

support-document-altered | What she holds is an attendance slip, the paper says master craftsman.
- | Chamber of crafts wrote it in two lines.

- | Forklift, Antwerp.
support-document-altered | Examiner whose signature is on the card retired before the exam took place.
- | HSE informed.

~support-document-altered | The lease that was sent as proof of residence had been whited out.
= - | Rent sum covered, as our own guide tells applicants to do; landlord sent the original.
address-confirmed | Landlord confirms that he lives there since 2020.

support-document-altered | Legal trainee's exam certificate: the court president's office did not write it.
? | Grade changed from 4.1 to 11.8.

support-document-altered | Pilot logbook shows 3,000 hours, the aircraft was scrapped before most of them.
contradicts-resume | CV says 1,200.

~support-document-altered | Issuer of the AWS certificate can't find him.
= name-change-documented | Listed under maiden name, marriage certificate sent, badge then validated.

support-document-altered | QR code on the vaccination and training card leads to a copied page of the academy.
? | Academy never had him.

support-document-altered | Tax office: assessment notice with this file number is not ours.
- | Forwarded to the police in Kiel.
peer-report | Kiel says it is the sixth with that number.

~support-document-altered | Teacher's certificate has a stamp over a stamp.
= school-confirmed | Ministry stamped it twice because of a misprint and confirms it by letter.

support-document-altered | Security licence passed on from a brother; the photo was scraped and a new one glued in.
id-rented-or-borrowed | The brother lent it for the season.

- | Her diploma is in Arabic and the translation is by a sworn translator.
school-confirmed | Cairo confirmed by mail within a week.

~support-document-altered | Payslip looks tampered with, its total and the bank entry differ by 212 euros.
= payee-confirmed | Garnishment, seen on page two; account is in his own name.

# profile-conflict
profile-conflict | LinkedIn has him at a hotel in Goa for the years that the CV gives to Siemens-type plants in Erlangen.
- | Controls engineer.

profile-conflict | CV: ten years Java. Public page: graduated last June, looking for first job.
- | Same photo, same city.

~profile-conflict | Profile says sales, resume says developer.
= employer-confirmed | Job title in the shop was sales engineer, employer confirms she coded the tool.

profile-conflict | XING lists Hanover, Medium lists Hanoi, resume lists neither.
place-vague | "South" was as close as he came to where he lives.

profile-conflict | Three employers on the page, three others in the application, no overlap in one year.
employer-denies | HR of the second of ours: unknown.

profile-conflict | Her own website calls her a florist until last autumn.
- | Applied as senior auditor.
skill-gap | Could not book a simple accrual in the live task.

~profile-conflict | Dates on LinkedIn run two years longer than in his file.
= discrepancy-explained | He forgot to close the old job on the page; P45 shows the date of the file.

profile-conflict | According to the bar's directory admitted 2019, according to the resume partner since 2012.
- | Both with the same photo.

profile-conflict | Degree on the profile: Manchester. Degree in the upload: Melbourne.
- | Asked which, "both in a sense".
school-denies | Melbourne has nobody of that name and date.

profile-conflict | GitHub bio says Rio student, ours is a 48-year-old from Idaho.
- | Screenshot in ticket.

~profile-conflict | Page and resume tell two careers.
= - | Page belongs to a namesake in Leeds, recruiter had linked it; his own one agrees in every line.

profile-conflict | Dentist register entry and clinic page give different schools, different years of birth.
id-data-mismatch | Card gives a third one.

profile-conflict | At the conference site he is speaker from a startup that isn't in his CV at all.
several-jobs | The startup says he is full time with them today.

- | Procurement, Milan.
profile-conflict | Employment on his page ended in 2016, with the application it lasts to the present.
- | Says he never updates.
employer-denies | The firm closed the file on him in 2016 as well, so it wrote.

~profile-conflict | Profile has a gap of four years, the CV has a job there.
= employer-confirmed | Defence work, not to be posted online; the ministry's HR line confirms it.

profile-conflict | Online she manages 60 people, on paper she has never led anyone.
- | Neither was confirmed.

profile-conflict | Profile changed overnight after our question, now it fits the resume word by word.
account-recent | Page was only two months old.

~profile-conflict | Different first employer on the public page.
= name-change-documented | Firm was renamed in 2014, register extract attached.

profile-conflict | Kaggle page: 17, secondary school. Application: doctorate.
- | He laughed it off.

profile-conflict | Research portal has one paper in zoology; resume counts twelve in cryptography.
plausible-wrong | Mixed up hashing and encryption, with great certainty.

~profile-conflict | Her page still says she works for our competitor.
= discrepancy-explained | Garden leave until 30 June, contract seen.
- | No issue.

profile-conflict | Old cached page has another surname and a trade as cook.
alias-used | Admits having worked under that surname.

- | Profile and CV compared line by line by the sourcer: no difference found.
- | Next step panel.

~profile-conflict | Two titles for one post, director here and assistant there.
= discrepancy-explained | Assistant director, cut off by the page's character limit; letter of appointment seen.

# employer-front
employer-front | Former employer is named in the Missouri indictment as a shell for IT workers.
- | Listed twice in the CV.

employer-front | Two of his references' firms: dissolved, same formation agent, same nominee director as 300 others.
- | Company register checked.

~employer-front | Letterbox firm in Delaware, no staff, no site.
= employer-confirmed | It's only the payroll entity of a known publisher in Boston, whose HR confirms him.

employer-front | OFAC press note names the consultancy that wrote his last contract.
sanctioned-link | Its director is on the list himself.

employer-front | The agency in Vladivostok is what the UN panel calls a cover company.
- | He has five years there.

employer-front | Sole purpose by the liquidator's report: issuing work certificates.
support-document-altered | His certificate is one of those in the report.

~employer-front | Neighbours say the firm is a front for something.
= - | Register, accounts for nine years and a site visit: small importer of cork, all in order.

employer-front | Former colleague of ours wrote it up: firm never had a customer, just freelancers under loaned names.
id-rented-or-borrowed | Names came from people in Ohio at 500 a month.

- | Vendor due diligence, Singapore.
employer-front | Registry entry struck off; director also appears in a sanctions evasion case.
- | Candidate sends us that firm's invoices.

employer-front | Bank closed the accounts of his "Swiss studio" for being a pass-through company.
crypto-or-third-party-payment | Asks now that wages go to a Hong Kong account of a partner.

~employer-front | His ex-employer's domain was seized by the FBI.
= discrepancy-explained | Seized in 2024 from a later owner; he worked for the old firm until 2017, tax records show.

employer-front | Seized-domain banner on the site of the company that he calls current.
- | Screenshot kept.

employer-front | The firm exists to lend its name: 4 USD capital, 112 resumes on LinkedIn, zero contracts.
employer-staff-unfindable | Not one of the 112 has a phone that anybody answers.

~employer-front | Shell company, said the first search.
= employer-confirmed | Shelf company bought by a dental group in 2018, group HR confirmed her contract.

employer-front | Police in Turin raided it as a document mill for residence permits.
work-permit-refuted | Questura answers that his permit isn't theirs.

employer-front | Treasury notice of May lists the trading name, the tax number and the mail domain he used.
- | All three agree.

- | Domestic care, Vienna.
employer-front | Prior placement agency is a cover firm for forged care certificates, chamber warns of it by name.
- | She has two of them.

~employer-front | The employer has the same name as a sanctioned trader.
= discrepancy-explained | Other country, other registration number, compliance closed the hit.

employer-front | He gave as last job a consultancy that we know from our own fraud case of 2023.
internal-record | Case number is in the system under its director.

employer-front | Auditor's finding: turnover nil, exists for sponsoring visas on paper.
? | 40 sponsored people, no desk.

~employer-front | Company with no web page and one director who is also the secretary.
= employer-confirmed | Family carpentry in Cork; accountant reached via the chamber confirms six years of wages.

employer-front | Journalists showed that the studio on his CV is run out of Dandong behind a Laotian name.
- | Article linked.

- | He worked in the front office of a bank.
employer-confirmed | Bank HR confirms front office, 2015 to 2021.

employer-front | All salaries of that "employer" were paid back in cash the same day, says the tax court.
- | Applicant named among the staff.
