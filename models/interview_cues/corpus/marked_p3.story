# work-permit-refuted
work-permit-refuted | Home Office line: share code was never issued to this person.
- | Offer suspended.

work-permit-refuted | Permit no. belongs to a category that ended in 2016.

~work-permit-refuted | Immigration desk first said no such permit.
= discrepancy-explained | Searched under given name; with the names the right way round it came up, valid to 2028.

work-permit-refuted | What he has is a tourist visa, the embassy wrote, no right to work.

work-permit-refuted | E-Verify: final nonconfirmation on 14 June.
id-number-mismatch | The number was that of a woman who died in 2009.

work-permit-refuted | Ausländerbehörde Köln: sticker is genuine, but was printed for someone else.
- | Passport taken in.

- | Permit runs out in August, renewal filed in time.
- | Receipt on file.

work-permit-refuted | Canada's officer replied in one line: "not ours".
- | He had sent the PDF twice.

work-permit-refuted | Green card: ministry has the number on a stolen blank list.
id-forged-issuer | Check digit wrong as well.

~work-permit-refuted | System answer: not authorized to work.
= discrepancy-explained | Status change takes ten days to reach the database, second query on the 20th was positive.
- | Start moved by a week.

work-permit-refuted | Kitchen inspection: five staff, two with permits the labour office does not recognise.

work-permit-refuted | Blue Card copy bears a signature of an officer who left the office before its date.
- | Told he would "clear this up", silent since.
work-permit-refuted | Office confirmed on Friday that it is no paper of theirs.

work-permit-refuted | Sponsor named on the visa says it withdrew him a year ago, the authority confirms lapse.
refuses-background-check | Applicant does not want us to ask there.

- | Needs sponsorship, said so in the first call.
- | Legal to check quota.

~work-permit-refuted | The authority refused to confirm her permit.
= discrepancy-explained | Wrong consulate asked; the one in Porto Alegre confirmed number and dates by return mail.

work-permit-refuted | Student visa, 20 hours limit, no permission for full time, migration agency states.
several-jobs | Another full-time post came to light there too.

work-permit-refuted | Seaman's book and labour card both unknown to the port authority of Piraeus.

work-permit-refuted | QR on the permit leads to a page that is not the government's; agency calls it a forgery.

~work-permit-refuted | Card reader at HR: "document not in registry".
= trouble-explained | Registry was down that day for all firms, notice on its site, next morning it read fine.

work-permit-refuted | Permit was cancelled in 2021, shown to us as current.
id-altered | Year retouched.

work-permit-refuted | Emirates ministry found the labour contract no., it is for a cleaner in Sharjah, other name.

~work-permit-refuted | Tribunal list had him as refused entry.
= discrepancy-explained | Namesake, other birth date; officer wrote that our man holds settlement since 2015.

- | Citizen, no permit needed.
id-shown-and-matched | Passport matched on Monday.

work-permit-refuted | Press release on the raid: 30 fake residence cards, one in our drywaller's name.

# school-not-found
school-not-found | "Pacific Northern University": no accreditor lists it.
- | Degree claimed 2014.

school-not-found | Ministry of Education has no institute by that name, in any year.

~school-not-found | College is in no directory we have.
= discrepancy-explained | Merged in 2008 into the city university, whose archive sent her transcript.
school-confirmed | Registrar: diploma 2004, chemistry.

school-not-found | The street of the flight academy has a car wash on it, aviation office knows no such academy.
support-document-altered | Licence from there is void.

school-not-found | Evaluator returned the file: awarding body not recognised anywhere.

school-not-found | Course "MSc Cloud Forensics" exists at no British university.
- | Named as Leeds.

school-not-found | Searched ANABIN, ENIC, WHED: zero results.
school-detail-unknown | Could not tell how the campus looks.

- | School closed in 2019, in the register as closed.
school-confirmed | State archive holds his grades.

school-not-found | Diploma mill on the regulator's warning page, no teaching ever took place.
- | Price list was still online.

~school-not-found | No trace of a "Technical Lyceum no. 4".
= discrepancy-explained | Renamed twice after 1991, consulate sent the decree, present name is on the list.

school-not-found | Bootcamp cited has no site, no company entry, no graduates.
account-recent | LinkedIn page of it set up in May.

school-not-found | Nursing college in Manila: commission says never licensed, no such name.
work-permit-refuted | Visa granted on that basis is being revoked, office wrote.

~school-not-found | Faculty in Aleppo not to be found by our checker.
= discrepancy-explained | Checker used the English spelling only; the Arabic name gave it first hit, UNESCO list.
- | Check closed.

school-not-found | Seminary degree from a body with a post box and nothing else.

school-not-found | Sixth form named on the form: council has had no school there since the war.
- | He said private tutoring counted.
school-not-found | Exam board too has no centre of that number.

- | Has no degree, never said so.
- | Ad asks for none.

school-not-found | Welding institute unknown to guild and chamber.
id-altered | Birth year on card scratched.

~school-not-found | The name gave nothing, seemed invented.
= discrepancy-explained | Typo by our agency, "Warnick" for Warwick.
school-confirmed | Warwick confirmed by portal.

school-not-found | Alumni office of the state system: there is no campus in that town and never was.

school-not-found | Federal notice lists it among 57 bogus schools, our clerk's MBA is from there.

~school-not-found | School's site dead, phone dead, no register entry under 2015.
= discrepancy-explained | Destroyed by the flood; ministry certified the matric results on 4 July.

school-not-found | Police academy certificate: interior ministry knows of no such academy in that province.

- | Degree by distance, Open University, listed and accredited.
- | Two modules open.

school-not-found | Department head was asked: we do not offer, and never did offer, this subject.
contact-self-supplied | The "registrar" line came from applicant himself.

# employer-site-copied
employer-site-copied | Company page is that of a Danish firm with the logo changed.
? | Even the VAT number stayed.

employer-site-copied | Text of "about us" identical to a consultancy in Austin, down to the typo.
employer-young | Registered in April.

~employer-site-copied | Same layout, same case studies as another firm's page.
= discrepancy-explained | Sister company, same owner, chamber extract shows both.

employer-site-copied | Wayback shows the page on another domain four years before.

employer-site-copied | Real owner of the site wrote to us: his was cloned, he had complained twice.
- | Registrar took the clone down on Friday.

employer-site-copied | Staff photos carry file names of a Polish agency's server.
employer-staff-unfindable | None of the named people exist on any network.

- | Uses the default Shopify theme, like thousands.
employer-confirmed | Called the shop, owner confirms her two years there.

employer-site-copied | Analyst compared HTML: 98 percent equal to a law office's, only name swapped.

employer-site-copied | Clinic where she says she worked took page and doctors from a hospital in Ankara.
- | Hospital's lawyer informed.

~employer-site-copied | Pages of the two firms are word by word equal.
= discrepancy-explained | It is the other one that copied; ours has the older domain and the web designer's invoice.

employer-site-copied | Freight broker's site mirrored overnight, one letter differs in the domain.
contact-self-supplied | Reference phone is only on the mirror.

employer-site-copied | Terms of service still mention the name of the original company, seven times.

- | Says a template was used.
employer-site-copied | Template shop denies, the texts and client list were lifted from a Vilnius software house.

- | Franchise branch, page supplied by head office.
employer-confirmed | Head office confirms branch and job.

~employer-site-copied | Found the same "our team" page at two addresses.
= discrepancy-explained | Rebranded in January, old domain kept for mail, notice in the trade register.

employer-site-copied | Google cache: the portfolio of bridges belongs to an engineering office in Graz.
employer-denies | Graz never heard of him.

employer-site-copied | Advisory by the investigators lists the front's site as stolen from a US firm.
employer-front | Same front on our man's resume.

employer-site-copied | Hotline number on it rings at the genuine company, which knows nothing of a twin.

~employer-site-copied | A clone, said our scanner.
= trouble-explained | Scanner had followed a redirect to the staging copy of the same firm, IT of that firm confirmed.
- | Nothing more to check.

employer-site-copied | School's careers page and the "tutoring group" page: same pictures mirrored left to right.

employer-site-copied | Source still holds the analytics ID of a Chilean mining supplier.

- | Site is plain, one page, written by the owner.
employer-confirmed | Owner reached through the chamber of crafts.

~employer-site-copied | Prices, texts and pictures match a competitor's.
= discrepancy-explained | Both buy them from the same wholesaler, who supplies the product pages to all dealers.

employer-site-copied | Bank's compliance says the fund manager on his CV runs a fake copy of a licensed one.
peer-report | Regulator's warning of 9 May names it.
