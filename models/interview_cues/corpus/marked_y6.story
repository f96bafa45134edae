# kind X: profile-conflict, resume-copied, account-recent, email-other-identity
# profile-conflict
~profile-conflict | LinkedIn has a bank where the CV has an insurer.
= | One group. Bank sold the insurance.
= | Pay slips show both names in one line.

~profile-conflict | Profile says he still works there, CV says left in 2022.
= | Locked out. Old phone, no code.
= | Support case seen, he cannot edit it.

profile-conflict | Three of five jobs differ between site and resume.
- | Profile is old, he says.
- | Was edited on Sunday.

= | Site allows only whole years. Resume has months.
~profile-conflict | Dates do not agree anywhere.
= discrepancy-explained | Rounded, all fit.

~profile-conflict | Publicly a dentist, with us a data analyst.
= | Namesake. Other face, other town.
= | Ours has no profile. Vendor took the first hit.

profile-conflict | Resume: Oslo. Profile: Manila, same years, same months.
- | Remote, he offers. Firm has no remote staff, said its HR.
- | Liked by the panel.

~profile-conflict | GitHub bio names an employer that the CV leaves out.
= | Non-disclosure. Until June.
= | Contract clause shown with the firm's stamp. CV 2 lists it.

~profile-conflict | His page claims a PhD and the CV does not.
= | Page made by the faculty. Copied from a colleague's.
= | Faculty corrected it and wrote to us.

profile-conflict | Titles inflate online, senior there, trainee here.
- | Marketing did that, according to him. It is his private account.

~profile-conflict | Two different careers, paper and web.
= | Agency reformats every CV. Ours is the agency's, half cut.
= | Own CV came by mail. As on the web.

~profile-conflict | School years online overlap with a job abroad on paper.
= | Distance course. School's page says so.
= school-confirmed | Registrar: enrolled, by distance, passed.

profile-conflict | The web has him in sales until May, the resume in code since 2015.
- | His sister's page was hacked once.
- | That has nothing to do with it, told him so.

= | He had warned the recruiter: two pages, one is by a recruiter who scraped him.
- | Round two done.
~profile-conflict | Found a page which contradicts the resume on all points.

~profile-conflict | Place and employer on the profile do not fit.
= | Gender transition. Old page, old name.
= name-change-documented | Court paper. Jobs are the same, one by one.

profile-conflict | Xing lists another university than the file.
- | Will correct it tonight.
account-vanished | Tonight it was deleted.

~profile-conflict | CV has a gap where the network shows two jobs.
= | Jobs were his own shop and his wife's. Left out as small.
= | Trade licence, both, same years.

~profile-conflict | End date off by three years.
= | 2013 for 2016. Typist at the vendor.
= | CV as he sent it says 2016.

profile-conflict | Profile has a different first job, boss and city.
- | Lawyer: profiles are no evidence.
- | Third call on Friday.

~profile-conflict | He is a director online, a clerk on paper.
= | Bank titles. There everyone from grade 4 is a director.
= employer-confirmed | Bank HR, main line: clerk's desk, title director.

~profile-conflict | Headline of the profile tells of freelance since 2018, resume of a staff job.
= | Both. Staff, 60 percent, rest own.
= | Side work permit in the firm's file, HR there read the date.

profile-conflict | Contradictions line by line, seven in all.
- | Two of seven, the dates, come from the site's rounding.
- | Five stand.

~profile-conflict | Online he lives and works in Accra, on the CV in Leeds.
~place-conflict | Form has a third town.
= | Moved in May. Profile from before, form has his parents for the post.
= address-confirmed | Council tax letter, Leeds, his name.

# resume-copied
~resume-copied | His career is that of a man in Denver, job by job.
= | It is he. Moved from Denver, second page under his full name.
= | Signed in to both on the call.

~resume-copied | Whole resume found on another person's site.
= | Resume writer. Shows it as a sample, with a false name.
= | Writer said so and took it down. Invoice from 2021.

resume-copied | CV taken from a developer in Riga, only the name is new.
- | We were in one team, hence alike, he says.
- | The developer knows no such colleague.

~resume-copied | Paragraphs match a stranger's profile to the letter.
= | Employer's job description. Both copied it.
= | Advert of 2017 has the words.

= | Agency's template: same duties for every welder they send.
- | Welding test on Thursday.
~resume-copied | Client complains that the CV is one he has seen under another name.

resume-copied | Employment history lifted from a professor's page.
- | Assistant's mistake, he wrote, sorry.
- | Correct one will follow.

~resume-copied | Plagiarism tool: 94 percent, other author.
= | Other author is his wife's blog. His CV is up there as guest.
= | Blog's first post of it is dated before.

~resume-copied | Someone else's life, says the vendor's report.
= | Vendor merged two Chen Weis. Notes of one under the other.
= | Report withdrawn. New one clean.

resume-copied | The real owner of this career wrote to us.
- | Candidate sounded hurt when told.
- | His English is good.

~resume-copied | Project list is the same as a former applicant's.
= | Two of one team. Team page has both.
= referee-confirmed | Lead via the firm: both, and on all six.

~resume-copied | Text identical to that of a dead engineer.
= | Her late father's. She had used his file as the form, one page left in.
= | Proper page sent in an hour, tax papers fit it.

resume-copied | Work history of a woman in Porto, turned into a man's.
profile-owner-other | The profile he linked is hers.
- | Says that the site mixed them.

~resume-copied | Page two belongs to somebody else.
= | Our scanner. Two CVs in one feed.
= | Feed log. Page two is applicant 81's.

~resume-copied | Resume passes for a copy, found on four job boards with other names.
= | Boards steal and resell. His went up first, 2 March.
= | Board three apologised, in writing.

resume-copied | Found the original: same jobs, same dates, man in Nairobi.
- | Lawyer says similar paths exist.
- | Down to the months? No answer.

~resume-copied | Half of it word for word a colleague's.
= | Career office gives graduates the phrases. Booklet, page 9.
= | Half the class has those.

= | Army puts the same block in each discharge paper.
~resume-copied | His service years read exactly like another applicant's CV.
= | Personnel centre has each, different units.

resume-copied | Cribbed. Even the hobby is that of the man in Ghent.
- | The photo was explained, studio error.
- | The photo, not the text.

~resume-copied | Copied from a published book, the whole bio.
= | His book. Pen name.
= | Publisher's contract with his legal name.

~resume-copied | A search finds his CV under "Robert Ames".
~alias-used | He has worked as Robert Ames.
= | Call centre name. Firm gives each agent one.
= | Firm's HR has the pairs, Ames is he, site never cleaned.

resume-copied | Jobs, order, even two spelling errors of another applicant's public page.
- | Asked him for his own. "Tomorrow."

resume-copied | Consultancy recognised its own consultant's CV with a false name on top.
- | Recruiter calls it a formatting matter.

# account-recent
~account-recent | Profile made last week, twenty years of career.
= | Old one was hacked. Support closed it.
= | Support mail with date, two colleagues knew it.

~account-recent | GitHub is eleven days old.
= | Worked behind walls. Bank, own server.
= | Bank's lead confirms. Account was our wish, for the test.

account-recent | LinkedIn since 4 May, first contact 5 May.
- | Privacy, he says. Was never a social person.
- | CV says "community manager".

= | Recruiter asked her to open a page, for the referral bonus.
~account-recent | Page is younger than our advert.
- | Ten years with one firm.

~account-recent | No online life before this spring.
= | Monastery. Fifteen years.
= | Abbot's letter, parish paper with him in it.

account-recent | Every account is from the same month, this one.
- | Old laptop died.
- | An account does not die with it.

~account-recent | Account shows "joined 2024" for a man with thirty years.
= | Site was bought. All got a new start date.
= | Mine says 2024 too.

~account-recent | New profile, 3 contacts, senior architect.
= | Divorce. Took her own name back, fresh page.
= name-change-documented | Court sheet. Old page forwards.

account-recent | Portfolio, profile, mail, all opened in one week.
- | Praised the honesty of our firm.
- | His friend had a new one, after a ban, ban mail seen. Not he.

~account-recent | Mailbox created ten days before applying.
= | Adviser at the job centre tells them to. Separate box.
= | Leaflet, step one.

~account-recent | Young account, long career, no history.
= | Civil servant, secret service. Forbidden until exit.
= | Exit paper. Agency line confirmed years, nothing more.

account-recent | Profile was set up after we asked for one.
- | Promised older links.
account-recent | The older link is from the same evening.

~account-recent | Stack account dates from last Tuesday.
= | Company account before. Gone with the job.
= | Ex-employer's SSO page, old handle cached, points fit.

~account-recent | History starts in June.
= | Site wiped inactive users in May. Announcement.
- | Offer drafted.
= | Archive of 2016 shows his page.

account-recent | Nothing older than nine weeks, for a claimed CTO.
- | Investor calls, he deleted himself.
- | Archive has nothing either, looked for each year.

~account-recent | Brand-new developer account for a lead of many years.
= | Sanctions on his country. Platform closed all there.
= | Platform notice, his old commits in a mirror with his key.

= | He told it at the first call: burnt by a stalker, everything deleted.
~account-recent | Social check: accounts a month old.
= | Police file number. Sister confirms.

account-recent | Fresh page, bought followers, career since 2004.
- | "Everybody does it."
- | Next round Monday.

~account-recent | His page is of this month.
= | Child protection. Works with courts, union advises no page.
= | Made for us, told the recruiter so, mail is there.

~account-recent | Registered on the freelancer site a day before the bid.
= | Site's rule: agencies get new seats. Seat two.
= | Agency page, since 2013, has him.

account-recent | Two weeks of posts for a life of conferences.
- | Conference of 2019 will attest it, says he. It did not, asked them.

~account-recent | Profile born in March.
~email-other-identity | Sign-up mail on it is another person's.
= | Daughter made it. From her box.
= sharing-explained | Changed on the call, daughter at his side, both IDs seen.
