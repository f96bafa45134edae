# school-not-found, email-other-identity, employer-front: told by what they imply
school-not-found | Ministry's list of the country has 41 universities. His is not one of the 41.
- | List is of this year.

school-not-found | Our letter to the faculty came back: no such street.
- | City exists.

~school-not-found | College is in no directory that our vendor uses.
= school-confirmed | Closed in 2011, records went to the state archive, archive confirms her.

school-not-found | Post office of the town knows a petrol station at the address of the campus.
- | MBA, 2016.

school-not-found | Accreditation council wrote one line: never applied, never listed.
- | Degree is the only one he has.

school-not-found | Nobody else on the internet has ever studied there.
- | Claimed 12,000 students.

school-not-found | The council's warning page of unrecognised bodies has it at row 63.
- | Row copied.

school-not-found | Embassy's education attaché had to ask us which country we meant, and then had nothing.
- | Mail of 8 April.

- | School was unknown to me, it is a small one in the mountains.
school-confirmed | Secretary answered the same day.

school-not-found | Credential evaluator returned the fee: institution cannot be identified.
- | Evaluator has 60 years of lists.

school-not-found | Site with the campus photos sells also doctor's titles, payment by card.
? | Photos are of a town hall.

~school-not-found | The university on the CV does not exist.
= discrepancy-explained | Translated by our agency word for word. By its own name it is in the register.

school-not-found | Asked at the three engineering schools of that city; they say there is no fourth.
- | His is the fourth.

school-not-found | Alumni book, sports league, library union: no trace of such a place.
- | Bachelor with honours by the CV.

school-not-found | Switchboard of the "Royal Institute" is a flat above a shop, lady said wrong number again.
- | Called twice.

school-not-found | In the year of his degree the town had a primary school and nothing above.
- | Says the mayor's office.

- | Course was online, the register has it under the parent body.
- | Vendor took two days.

school-not-found | Vendor's result: 0 hits in 190 countries.
- | Spelled four ways.

school-not-found | Degree "BSc in Cloud Administration, 2003". That subject was taught by nobody on earth then.
- | Evaluator's words.

~school-not-found | Search in the official register came up empty for her institute.
= | Register lists it in Cyrillic only. Found with the right spelling.

school-not-found | Campus map on his certificate is an airport.
- | Compared with the atlas.

school-not-found | The consulate sent someone by: a field with goats.
- | Place of the claimed faculty of law.

school-not-found | State board told us that a school without number may not print diplomas. This one has no number.
- | Sent by fax.

- | We did not verify education for this post.
- | Not required.

= school-confirmed | Renamed in 2015 after the merger, successor sent the transcript.
~school-not-found | Nobody at the ministry could place the polytechnic.
- | Evaluator agreed.

school-not-found | Domain of the academy was bought in March, first page in the web archive is from April. Diploma dates from 2009.
- | No other site is known.

email-other-identity | "Forgot password" on the address shows: hello, Raj.
- | Applicant is a Peter.

email-other-identity | Walked over to Ms Aalto with her application mail. She had not sent one.
- | Mail came from a free provider.

~email-other-identity | Her address carries another woman's name.
= sharing-explained | It is her mother's mailbox, mother answered when we wrote. She had no other at the time.

email-other-identity | Calendar shows the owner of the mailbox as "Hwang Design Studio, Mr Hwang". We invited Mr Lopez.
- | Reply came at once.

email-other-identity | Recovery hint of the mailbox: m****@ and the surname of a stranger.
- | Seen by our analyst.

email-other-identity | Gravatar for the address: a wedding photo with other people's names under it.
- | No one resembles him.

email-other-identity | Old breach file has this address with a man in Ankara, born 1971.
- | Ours says Cleveland, 1993.

email-other-identity | His reply was signed Anthony at the bottom and sent "on behalf of Selim" at the top.
- | Header printed.

- | Address has a number and no name in it.
- | Many do.

email-other-identity | Mailed a test to the CV address; answer: "Who are you? I have not applied anywhere, this is my address since 2008."
- | Sender a Mrs Whitlock.

email-other-identity | Sharing a document with it, the tool offered the full name: Olena B.
- | Candidate calls himself Bradley.

~email-other-identity | The account's real name is not that of the applicant.
= name-change-documented | Maiden name. She never renamed the mailbox, passport has both.

email-other-identity | The invoice from that mailbox in 2021 went to one of our suppliers, in another man's name.
- | Supplier still has it.

email-other-identity | The same mailbox sold a motorbike last year, seller "Kwame, Accra".
- | We have it as Mr Jensen, Malmö.

email-other-identity | Provider answered the subpoena: subscriber is a woman in Yanji.
- | Applicant is male, of Dallas.

email-other-identity | Chess site, music site and a job board open with it, all as Feng.
- | Hired as Tyler.

- | Mail came from the agency's shared box.
- | Agency had told us so.

email-other-identity | Dean called to ask why we answered a letter he never wrote.
- | It was his referee mail.

email-other-identity | Autoreply in August: "I am on leave, Natalia." We had written to Mr Coombs.
- | He denied an autoreply.

~email-other-identity | Reply to our offer arrived from a mailbox in another man's name.
= sharing-explained | His phone was set to his brother's account, brother confirmed by phone. Sent again from his own.

email-other-identity | Asked the true owner of the domain: the address was given to an accountant who left in 2017.
- | Our applicant is a welder.

email-other-identity | Two-step text for that mailbox says "code for Jie".
- | He read it out to us himself.

email-other-identity | When the mail bounced, the bounce named the inbox behind it, and that one belongs to a Mr Sato.
- | Applicant: Miss Greene.

- | Her nickname is the address, same as on her website.
- | Website has her photo.

= | Recruiter typed the wrong address, one letter off.
~email-other-identity | So the invite went to a Mr Kessel, who wondered about it.
- | Kessel deleted it.

email-other-identity | Avatar, backup phone and birthday in that account are his neighbour's, and the neighbour uses it daily.
- | Police asked her.

employer-front | Nine firms on the letter box, one man opens for all, and he has never met a programmer.
- | Firm is the applicant's last job.

employer-front | Register: capital 1 pound, director 83 years old in a care home, turnover none, "staff 200" on the CV.
- | Filed 2020.

~employer-front | The former employer has no office and no staff in the register.
= employer-confirmed | It is the holding that writes the payslips, the works next door confirmed him with tax forms.

employer-front | Treasury put the company into an annex last autumn, with the words "conceals workers".
? | On his CV for 2021 to 2023.

employer-front | Revenue of the firm came in from eleven employers and left within the hour to Shenyang.
- | Bank's report.

employer-front | The secretary service takes its calls and has orders to say that everybody is in a meeting.
- | Told us by a temp there.

employer-front | Prosecutor read the firm's name out among those set up to give the men a past.
- | Hearing of 3 March.

employer-front | It has a logo, a phone and references for sale, no customer ever.
- | Chamber of commerce called it that way.

- | One man firm, his own, he says so.
- | Tax number checked.

employer-front | Owner told the reporter: friends asked me to register it, I only sign.
- | Story ran in May; he lists them for six years.

employer-front | Website seized, banner of the bureau on it.
- | Last employer of the applicant.

~employer-front | His last company was struck off for having no business.
= employer-confirmed | Wound up after the founder's death. Widow and liquidator confirm four years of work.

employer-front | All eleven "employees" on the network list got hired away to America within a year, none ever replaced.
- | Peers keep the list.

employer-front | Filing agent of this firm has filed for 40 more, all dissolved before the first tax year.
- | Job ran from 2018 to 2022 by the CV.

employer-front | UN panel's paragraph 112 describes it by name and address.
- | Given as reference employer.

employer-front | The company was paid by us too, through another vendor, for a man who did not exist.
- | Finance found the line.

- | Firm rents a desk in a shared office, like half the street.
- | Two clients gave good word.

employer-front | Licence of the firm allows "timber export". It only ever invoiced software hours.
- | Bank closed the account.

employer-front | Its two directors wear uniform on the other photo we were given by the ministry.
- | Applicant worked "for their R&D".

~employer-front | Address of the employer is a lawyer's, with ninety others.
= employer-confirmed | Holding address only. Plant manager picked up at the works and knew his locker number.

employer-front | Beneficial owner on the form: a cook in a Vladivostok restaurant.
- | CV says 300 developers.

employer-front | Tax office says the firm has declared no wages ever.
- | He claims five years there on payroll.

employer-front | One prepaid card pays the site of this employer and those of the other three on the resume.
- | Host told the FBI.

- | Start-up was sold and its shell remains in the register.
- | Buyer has his file.

= employer-confirmed | Was the Irish branch, on the payroll of the parent; parent's HR sent the dates.
~employer-front | The company had zero staff in each annual return.
- | Done.

employer-front | The raid in Laos found its letterhead on the same shelf as two dozen others.
- | Applicant's present job.
