# same-photo-as-other
same-photo-as-other | Portrait in application 881 is the one from 612, other name.
- | Both for QA.

same-photo-as-other | Face search over our ATS gives four applicants, one face.
same-resume-as-other | Texts equal as well.

~same-photo-as-other | Two candidates, one picture.
= sharing-explained | Identical twins, both invited, both sat in the room on Thursday.
id-verified-in-person | Passports seen side by side.

same-photo-as-other | Partner agency has that face on file under a Vietnamese name.

same-photo-as-other | Tile tie, blue wall, same head: used by "Liam" in March and "Noah" in May.
returned-under-new-name | Noah's voice is that of Liam, whom we had turned down.

same-photo-as-other | Two badges, two staff numbers, one person on the pictures.
- | Payroll pays both.

same-photo-as-other | Vendor's duplicate report: selfie already enrolled by another customer.

~same-photo-as-other | ATS marks her picture as used before by somebody called Kowalska.
= name-change-documented | She was Kowalska, applied in 2021 before her wedding, certificate in file.

same-photo-as-other | Guard licence office: portrait identical on two licences, two birth dates.
id-forged-issuer | Office says one of them is not its print.

- | Group picture on the CV, he is second from left.
- | Asked for no photo at all in future.

same-photo-as-other | On the marketplace the same woman sells as three translators.
many-profiles | Languages differ in each profile.

same-photo-as-other | Only the background was swapped between picture A and picture B.
- | Reverse search by analyst.

same-photo-as-other | Bank's KYC found the selfie with five accounts under five names.

~same-photo-as-other | Portraits in two applications are byte equal.
= sharing-explained | Our upload bug, job fair booth wrote the last picture to both, IT fixed it on the 9th.

- | He said a cousin looks like him.
same-photo-as-other | Pixel comparison: not alike, the very file.

same-photo-as-other | Clinic network: locum in Bergen and locum in Bodo share a staff photo, not a name.
support-document-altered | One diploma unknown to the faculty.

- | Stock picture of a handshake on the cover page.
- | No portrait.

same-photo-as-other | Wanted poster shows three of our applicants' portraits under other names.
peer-report | Sent to us by the consulate.

~same-photo-as-other | Another applicant has her face.
= discrepancy-explained | Two entries of herself, one by the agency with her second surname, merged now.
- | Interview stays on 3 June.

same-photo-as-other | Hash match between candidate 40 and last year's dismissed tester.

same-photo-as-other | Airline crew pool: same shot, mirrored, filed under another captain's name.

~same-photo-as-other | System alarm, one face for two seasonal workers.
= sharing-explained | Brothers a year apart, foreman knows both, they work in the same row.

same-photo-as-other | Colleague from our Madrid office had interviewed that face as "Pablo".
contradicts-resume | Pablo's career was another one.

~same-photo-as-other | Recruiter noticed picture had appeared with a second name.
= discrepancy-explained | She had pasted it into the wrong dossier herself, owned up, original scans checked.

# profile-owner-other
profile-owner-other | LinkedIn link opens the page of a woman in Recife, applicant is a man in Ohio.

profile-owner-other | Owner of the GitHub wrote back: "I am not looking for work, who is this?"
id-owner-denies | He knows nothing of an application in his name.

~profile-owner-other | Link in the CV goes to another person.
= discrepancy-explained | Missing hyphen, the right page is his and he posted our code word there.
account-control-proven | Code word seen at 15:02.

profile-owner-other | Behance account cited belongs to a studio in Oslo.
portfolio-copied | Studio confirms the posters are theirs.

profile-owner-other | Checked the Xing page: other birthplace, other face, other career. Only the name is the same.

profile-owner-other | Real doctor behind the profile is retired and lives in Goa.
- | Found by the medical board.

profile-owner-other | Profile mail is recoverable to an address starting with "vik", ours is called Brandon.

- | Common name, 40 profiles, he told us which one.
account-control-proven | Wrote us from it.

profile-owner-other | Reported by the holder herself: candidate uses her ResearchGate page as his.
- | She asked us to reject him.

~profile-owner-other | Account on the form is owned by one Tomas Jirak.
= name-change-documented | His former name, deed poll of 2020 was uploaded, account older than that.

profile-owner-other | Uber driver rating screenshot comes from a different driver's login.
account-swap | He had it from a group where logins are let.

profile-owner-other | Photographer's Instagram given as proof is run by someone in Busan who was never asked.

profile-owner-other | Kaggle support says the grandmaster of that handle is a student in Kyiv, not him.
account-control-failed | Could not log in when asked.

- | Excuse: a friend manages the page for me.
profile-owner-other | Friend reached; it is the friend's own page and own career.

~profile-owner-other | Profile shows another man, another job.
= discrepancy-explained | Our sourcer had attached the wrong link, his own is in the second mail.

- | No profile anywhere, says he dislikes social media.
employer-confirmed | Both employers confirmed by phone.

profile-owner-other | Stack Overflow user 55-something: the man answered under his own name at a firm in Perth.

profile-owner-other | DOJ paper says the persona hung on an American developer's page; that page is on our candidate's CV.

~profile-owner-other | The website named under "my work" is his ex-partner's.
= sharing-explained | They ran the studio together till 2022, she confirmed his half by phone.

profile-owner-other | Teacher register entry he linked is of a namesake who has died.
support-document-altered | His copy carries the dead man's number.

profile-owner-other | Upwork told us the profile was sold in January, seller and buyer are two men.
output-swing | Reviews fall from then on.

~profile-owner-other | GitLab user under review is in the name of a Mrs Haas.
= sharing-explained | Company account of his employer, Mrs Haas is the admin there and confirmed he commits through it.

profile-owner-other | Vimeo reel: the rightful holder sent his tax papers and a still of himself at the edit.

- | Profile owner is himself, name in Cyrillic.
- | Same picture.

# account-recent
account-recent | LinkedIn since 11 days, 17 years of career on it.
- | 500 contacts already.

account-recent | GitHub created on the morning of the application.
code-copied | Twelve repositories pushed in one go, author rewritten.

~account-recent | Profile only two months old for a man of 52.
= discrepancy-explained | Old account hacked in March, LinkedIn's own notice and the archived page are on file.

account-recent | Mailbox first seen anywhere last Tuesday.

account-recent | Registered with the platform 4 days ago, "ten years of five-star jobs" in the text.
account-swap | Offered to switch to a rated login if wanted.

account-recent | Care worker's page: joined June, first post June, entire history entered June.
- | Applied on 2 July.

account-recent | Telegram ID range shows an account of this spring, he speaks of 2015.

- | Graduate, 21, made a profile for this search.
school-confirmed | Degree confirmed.

account-recent | Domain of personal site bought 6 days before, blog posts dated back to 2012.
- | WHOIS in attachment.

account-recent | Analyst: no trace of the senior architect online before 3 May.
employer-untraceable | Neither has his firm one.

~account-recent | Brand-new account, career of twenty years.
= discrepancy-explained | Intelligence service until last year, no profiles allowed, personnel office confirmed.

account-recent | Dev.to, Medium and npm users all opened within one hour of one another, this month.

account-recent | Notary's portal login of the broker dates from yesterday, licence supposedly from 1999.
support-document-altered | Register has no such broker.

~account-recent | Company mail account younger than the job it should prove.
= employer-confirmed | Firm moved its mail to a new domain in May, their IT and HR head said so.

- | Told us the old one was blocked.
account-recent | LinkedIn has no earlier account under the name; this one is five weeks.

account-recent | Facebook page of the nanny: 9 days, 3 friends, all nannies of the same agency.
agency-opaque | Agency does not say who vetted them.

- | New phone number since moving to Spain.
- | Old one still forwards.

account-recent | Hugging Face member since Sunday, says lead author of 2021 models.

account-recent | Published report on the worker scheme describes throwaway accounts; his is from the same fortnight.
handle-listed | And the handle is in its annex.

~account-recent | Joined GitHub in April, claims fifteen years of C.
= own-work-explained | Worked on closed firmware, opened his old drive and changed the scheduler live.
employer-confirmed | Plant's HR confirmed 2008 to 2023.

account-recent | Seller history zero, signed up Friday, bid on forty jobs by Saturday.

~account-recent | Skype and LinkedIn both fresh.
= name-change-documented | Divorced in January, took back her name and started anew; court paper shown.

account-recent | Pilot forum "veteran" with registration date of last week.

- | Account made at our request for the coding test.
- | Test link expired once.
