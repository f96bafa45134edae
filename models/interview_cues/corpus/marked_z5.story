# employer-young
~employer-young | Firm registered in 2023, job there since 2017.
= | Changed its legal form. GmbH since 2023, sole trader before.
= employer-confirmed | Trade register has both, same owner, same address.

~employer-young | Domain of the employer is four months old.
= | Rebrand. Old domain forwards, 2009.
= | Press piece of the rebrand found in two papers.

employer-young | Lists six years at a company that was founded last spring.
- | He says that it ran "informally" before.
- | Founder's own filing says it began last spring.

= | Spin-off. Whole department moved over on 1 July, dates carried along by law.
~employer-young | Company is one year old, he claims nine years in it.

~employer-young | Website first seen in the archive after he had left.
= | Crafts firm. Never had a site until the son took over.
= employer-confirmed | Guild lists it since 1974.

employer-young | Register entry is younger than the first job on the CV by five years.
- | Wrote us a long history of the firm.
? | History is pasted from another company's page.

~employer-young | Office opened 2022 according to its sign, she worked there in 2019.
= | New building. Old one was across the street, torn down.
= | City photo archive.

~employer-young employer-staff-unfindable | New-born company, nobody of it to be found.
= | Secret phase. Holding has owned it since 2016 under a number.
= employer-confirmed | Holding's HR named his manager and dates.

employer-young | Whois: created in March. Reference mail from there: also March.
- | Team lead finds the CV convincing.

~employer-young | Employer did not exist at that time, vendor says.
= | Vendor searched Delaware. It is a Dublin company.
= | Irish register: 2011. Vendor sent a corrected report.

employer-young | Says he was hired in 2018, the founders met in 2021, by their own blog.
- | A typing error, by his account. Corrected it to 2020.
- | Still a year before they met.

~employer-young | The shop's licence was issued after his two years there.
= | Renewal date. Licences run three years.
= | First issue 2008, clerk read it out.

employer-young | Certificate of formation dated two weeks before the application.
- | His sister's shop next door is forty years old.
- | Not the shop on the resume.

employer-young | Start-up born last August, on his resume since 2015.
- | Sent a logo.

# employer-front
~employer-front | Past employer is on a list of shell companies.
= | Same name, other country. List means the one in Limassol.
= | His is in Leicester, company number differs.

employer-front | Employer is named in the designation as a cover for the ministry's IT staff.
- | He had not noticed anything, he says.
- | His name is on their payroll sheet as director.

~employer-front | Firm is a letterbox without business, so the database.
= | Database takes every firm with a service address. 200 at that lawyer.
= employer-confirmed | Visited the workshop. Thirty people, machines running.

= | Regulator struck it from the warning list on 4 April, notice 22/118.
~employer-front | Former employer stood on the regulator's warning list as a front.

~employer-front | Shell company, he was its only employee.
= | Umbrella firm. Exists to pay one contractor.
= | Tax accountant confirmed it. Client confirmed the work.

employer-front | No business, no staff, one account, money passes through to two others.
- | Sent a brochure.
- | Brochure shows our own office building.

~employer-front | Fake firm, says a colleague, made up for the resume.
= | Practice firm. Schools run such for trainees.
= school-confirmed | School: eight months of training there.

~employer-front employer-address-empty | Bankrupt shell, empty shop.
= | Was alive in his years. Wound up in 2020, receiver's file.
= | Receiver has his pay sheets.

employer-front | Court filings call his agency a front; he keeps it on the profile.
- | Promised to delete it.

~employer-front | Alert: "known cover company".
= | Film title. Production company of a spy series.
= | Union has the call sheets with his name.

employer-front | Holding exists to invoice others' remote work, says the indictment.
- | He sends us its ISO certificate.
? | The certifier disowned that certificate in writing.

employer-front | Consultancy sold as his employer is run by a person under sanctions.
- | Another consultancy of that name is clean, as the bank wrote.
- | His tax number is the first one's.

~employer-front | Compliance tool marks the last job as front company, red.
= | Tool marks every ship owner with Panama flag.
= | Compliance closed it as noise, 11 such this month.

employer-front | Police say the cleaning firm on his CV has never cleaned anything.
- | The manager thanked police.

# employer-site-copied
~employer-site-copied | Employer's website is word by word that of a Danish firm.
= | Danish firm is its parent. Site is the translated group site.
= | Group's list of subsidiaries names it.

employer-site-copied | Same pages, same team photos as a Polish shop, only the logo is new.
- | "Our designer used a template."
- | Designer of the Polish shop made it by hand in 2016.

~employer-site-copied | Two companies with the same text and pictures.
= | Franchise. Head office supplies the page.
= | Forty branches, all alike.

= | Test copy left online by the web agency. Agency took it off on Monday.
~employer-site-copied | Clone of his employer's site found under another domain.

~employer-site-copied | Half of the page taken over from a competitor.
= | Was the competitor that copied. Judgment of the district court, 2022.
= employer-confirmed | Chamber knows the firm, rang HR there, dates right.

employer-site-copied | Page source still carries the name of the firm it was lifted from.
- | Manager says web agencies are lazy.

~employer-site-copied | Its "about us" is copied.
= | From itself. Old name, old domain, same people.
= | Name change in the gazette.

employer-site-copied | Mirror of an Austrian consultancy, phone numbers swapped.
- | He said that both belong together.
? | Vienna office: no connection, lawyer already on it.

~employer-site-copied employer-young | Young domain, copied pages.
= | Old domain lost to a squatter in May. Backup put up on a new one.
= | Squatting case is with the registry.

employer-site-copied | Site stolen from a dental group, down to the opening hours.
- | A partner of theirs had an honest copy with consent, which is another site.

~employer-site-copied | Product texts identical to a manufacturer's.
= | Dealer. Manufacturer demands them verbatim.
= | Dealer list, row 40.

employer-site-copied | Image hashes match another company's gallery, 31 of 31.
- | Asked him about it. Will ask his old boss.

~employer-site-copied | Legal notice names a different firm altogether.
= | Text block of the hosting kit, never changed.
- | Sloppy, not more.
= employer-confirmed | Tax office and health insurer both know the firm and him.

employer-site-copied | Reference's home page was cloned in May from a London agency.
- | Referee laughed and hung up.

# employer-staff-unfindable
~employer-staff-unfindable | Not one of his former colleagues exists online.
= | Abattoir. Nobody there has a profile.
= employer-confirmed | Works council chair took the phone.

employer-staff-unfindable | Team of forty on the web page, none of them found anywhere.
- | He says they value privacy.
employer-staff-unfindable | Pictures of six are from a stock shop.

~employer-staff-unfindable | Managers listed on the site cannot be traced.
= | Site is in Greek, vendor searched Latin letters.
= | In Greek all five come up.

= | Defence supplier. Staff may not appear in public, clause 12.
~employer-staff-unfindable | No employee of that company could be located.

~employer-staff-unfindable | Searched for his boss and two peers: zero.
= | Searched under first names, as he gave them. Surnames came later.
= referee-confirmed | With surnames: found, called, fine.

employer-staff-unfindable | CEO, CTO, HR head: no trace before this year, no trace outside that site.
- | Looks professional, wrote the sourcer.

~employer-staff-unfindable | Alleged team of eight, nobody known at the building.
= | Moved out in 2021. Porter came in 2022.
= | Former porter remembers them, third floor.

employer-staff-unfindable | Nobody with a salary from there, says the pension fund.
- | He named two people at last.
employer-staff-unfindable | Both names lead to nobody either.

~employer-staff-unfindable employer-untraceable | Employer and its people nowhere to be found.
= | Vendor had a typo, Kroner for Krohner.
= employer-confirmed | Right spelling: 90 staff, head of HR called back.

employer-staff-unfindable | Names on the masthead are all invented, union has none of them.
- | Earthquake destroyed records in the capital. Firm sits in the north.

~employer-staff-unfindable | Not a single profile names that company.
= | Everybody writes the brand, not the legal name.
= | Under the brand: 340.

employer-staff-unfindable | Looked for any coworker of his, thirty searches, none.
- | Will send names soon.

~employer-staff-unfindable | The founder seems not to exist.
= | Pen name. Trade register has the civil one.
= | Notary's deed links the two.

employer-staff-unfindable | Asked the landlord, the tax adviser, the bank: nobody has met a human of that firm.
- | Landlord gets paid, though.
