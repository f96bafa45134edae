# c5: offices, IT, finance: payslips, degrees, records, background checks, several names

? | Net pay on the slip plus deductions gives 212 more than gross.
- | Salary expectation is fine.

~? | Payslip adds up to more than gross.
= | Travel allowance is paid on top untaxed, line 640. Their payroll lady walked me through it.

? | Payslips of 2021 show a tax class that was introduced in 2023.

? | Payslip logo is the one our supplier took up last autumn. Slip is from 2019.
- | He gave three months, we asked for three.

~? | Payslip of 2019 carries a logo from last autumn.
= | Their portal prints old slips on the current form. Did the same with mine.

? | Background firm: number belongs to a woman, deceased, Fresno.
- | Finance analyst, remote.

? | Credit file for his number was opened eleven days before his application.

~? | Credit file opened only this spring.
= | Came from Nairobi in March on an intra company transfer, our own relocation team met him at the airport.

- | Candidate asked which name to put in, chosen or legal.
- | Put chosen in the signature, legal in the contract. Sorted.

? | Calls himself Kevin Tran in mail, Kelvin Trang on the degree, and signs with a K. Lee.
- | Degree check out for tender.

? | Degree check came back: 'K. Trang graduated 1994'. Ours would then have been six.

~? | University dates his degree to 1994, he was born in 1988.
= | They had found the father, same name. Second search with the birth date gives 2011.

? | Criminal search on her form name clean. Court has her under the name in her old passport, embezzlement, three years.
- | Position: accounts payable.

- | Search run on maiden and married name, both counties.
- | Clean, closed.

? | He ticked 'never convicted'. Sheriff in Tulsa has his mugshot under his brother's name, wrist tattoo and all.

~? | County record: assault, same name, same year of birth.
= | Different middle name and the man in the record is still inside. Dispute upheld by screening firm.
- | Offer stands.

? | Diploma PDF: all letters lie flat, except the name, which sits a hair higher.

? | University crest mirrored.

- | Asked for transcripts straight from the school.
? | Transcripts came from the school's name at a free mail service, on a Sunday, in ninety seconds.

~? | School replied from a free mail account.
= | Ministry's own list gives that mailbox as the registrar's. Phoned too, they read out the entry.

? | I posted a letter to the college. It came back 'no such street'.

? | Fired last August for selling test devices. Payroll's bank check now finds his account again, the starter is called Marlon.
- | Manager calls Marlon a find.

~? | New starter's account is that of somebody we dismissed in August.
= | They are father and son, joint account since 2012, bank letter names both holders.

- | Reapplied after two years, new surname.
- | He told us on the first line. HR remembered him well.

? | On the video of the notary the ID is moved fast past the lens, twice, thumb over the number both times.
- | Third attempt set for noon.

? | ID is real. Owner of it sells hers in a chat group for students, 15 percent of the wage.

? | 'My wife's degree, but we learned together.'

- | Wife applied for the same opening as husband.
- | Both wrote own CVs, both good, took her.

? | Chartered accountant letters after the name. Institute's reply ran to one line: no.
- | Partner wants to keep him on.

~? | Institute finds no member under that name.
= | They search by membership name, he joined as Abdul-Rahman with hyphen. Found, active, 2008.

? | Birthday on the tax form makes her four when she began her bachelor.

- | Birthday 1 January on all papers.
- | Standard entry for refugees without a day, office said so in writing.

? | Three staff with birthday 1 January 1990, one address, one phone, one mother's name. Two of them never seen.

? | Background consent form was signed with the name crossed out and begun again. First letters were 'Dav'. He is Joseph.

? | E-signature log shows the contract was opened and signed by a device called 'Lindas iPad'. No Linda in the file.
- | Signed in two minutes.

~? | Contract was signed from 'Lindas iPad'.
= | Linda runs the library desk where he borrowed it, librarian's booking 14:30 to 15:00 in his name.

? | Payslip employer's tax number has the right length, but its check digit fails.

? | Six applicants from 'Westmere Data', all with the same line manager, the same payslip, only name and total retyped.

~? | Six people out of one firm with the same manager.
= | Westmere shut its Leeds floor in May, press and receiver confirm. Receiver sent us P45s.

? | Employment letter bears a signature of the CEO. CEO's office: hers has a loop since her hand surgery in 2020. Letter is from 2022.

- | Employer letter in Portuguese, translated by sworn translator.
- | All well.

? | Says he holds clearance, agency index has that case number for a lady in the navy.

? | Applied under two birthdays. The later one came after we wrote the age limit of the scheme.
- | Grad scheme, 12 places.

~? | Two birthdays in the system, ten years apart.
= | Ethiopian calendar on the school paper. Embassy's conversion is attached.

? | Zoom name flips from 'Ranjit' to 'Interview 4' as she enters. Passport is Ranjita, photo is of her cousin, cousin said.

? | A stranger wrote: 'why do you congratulate me on joining you, I work at the dairy'.
- | Sent to IT for a look.

~? | A dairy worker wrote to ask why we congratulate her on joining.
= | Namesake. HR's marketing tool picked the wrong profile, our starter is at her desk.

? | Her landlord's letter, bank letter and degree share a broken letter 'r'.

- | Bank letter, utility bill, rental contract.
- | Fresh from the branch, stamp checked by phone.

? | Hash of the ID front equals the one from a case closed at our sister firm in 2022, other name typed on.

? | Employee died in October, wife told the union. Logins, pay and birthday cake went on through February.
- | Mailbox still answers politely.

~? | Staff member listed as dead by the pension agency.
= | She came in person with a certificate of life. Agency had mixed her with her aunt.

? | Notary in Cluj: my register for that day ends at number 51, his copy is number 88.

- | Apostille number checked at the Hague site, exists.
- | Took ten minutes.

? | Claims twenty two years at a ministry. Its pension book says six weeks, left in handcuffs.

? | Passport MRZ bottom line: sex F, birth 1979. Top page: M, 1991.
- | Scan a little dark.

~? | Machine line of the passport did not fit the page.
= | Scan app had joined his page to his mother's, she renewed on the same trip. New scan fits.

? | Professional referee and degree evaluator have the same fax, and it's in her uncle's shop.

- | WES evaluation straight from their portal.
- | Equals a bachelor. Fine for grade 6.

? | Had three personnel numbers with us since 2018, a different first name each time, always gone the week before the audit.
