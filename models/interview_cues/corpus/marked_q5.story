# returned-under-new-name
returned-under-new-name | We let him go in March as Haas; in July he is back as Weller.
- | Same desk lamp, same dog.

returned-under-new-name | Reject of last autumn applies again, other surname, identical voice.
internal-record | Autumn file closed as proven fraud.

~returned-under-new-name | Turned down as Novak in 2022, now here as Leclerc.
= name-change-documented | Married in Nice, certificate handed in unasked.

returned-under-new-name | Fingerprint hit: prior badge issued to another name, revoked 2023.
- | Airport pass office.

returned-under-new-name | The courier we sacked rides for us again, this time called Emil.
- | Depot lead recognised him at the gate.

returned-under-new-name | Old payee account, new employee name; the old employee was dismissed for cause.
crypto-or-third-party-payment | Account holder is neither of the two.

- | Former intern, same name, welcome back.
met-in-person | She came by for lunch with the team.

returned-under-new-name | Candidate blacklisted by the Dublin site shows up in Pune, two letters of the name changed.
? | Birth date also moved by a day.

returned-under-new-name | Typing profile matches a contractor we offboarded in May, name does not.
- | Biometrics vendor, 0.96.

~returned-under-new-name | Former employee Brigitte reapplies as Bernd.
= name-change-documented | Civil status court order on file with HR, same tax number.

returned-under-new-name | Struck off in Alberta as Dr Lowe, applying in Kent as Dr Lowen-Hart.
support-document-altered | Diploma carries the second name in a different font.

returned-under-new-name | Agency resubmitted him after our no, profile renamed "Consultant B".
- | Same scar on the left hand.

returned-under-new-name | Third time this year, third passport, one face.
- | Panel member sat all three.

~returned-under-new-name | System says she was fired here before under Odom.
= discrepancy-explained | Fired Odom is another woman; HR number was reused after the migration.

returned-under-new-name | The man escorted out by guards in 2021 signed today's NDA as someone else.
- | Guard on duty confirmed.

returned-under-new-name | After the refusal letter it took six days until the same laptop applied for Kaya.
same-device-as-other | Fingerprint ties it to nine more applicants.

~returned-under-new-name | Fellow from the failed batch returned with a shorter name.
= discrepancy-explained | Dropped the patronymic as his new passport does; he wrote so in the cover letter.

returned-under-new-name | Excluded bidder's director now fronts a new firm and uses his mother's name.
- | Procurement check.

returned-under-new-name | Cleaner Ms Adu of 2022 and dispatcher Ms Osei of today are one woman, both dismissed by us.
- | HR to follow up.

~returned-under-new-name | Dismissed driver seems to be back as Tomasz K.
= sharing-explained | Younger brother, ID and licence of both seen by the fleet office.

returned-under-new-name | DOJ release names an IT worker re-hired by a victim under a fresh alias; our case reads alike, both contracts on my desk.
- | To legal today.

returned-under-new-name | Voice print of caller equals employee 2207, terminated, other name.
phone-other-name | CNAM gives yet a third.

- | Returned after parental leave, badge reissued.
- | Nothing to add.

~returned-under-new-name | Resubmitted after a no, different surname on top.
= discrepancy-explained | First submission had the agency clerk's name in the field, mails prove it.

# photo-found-elsewhere
photo-found-elsewhere | Headshot sold by a stock library, id 1184402.
- | Applicant says he models.
- | Library names another model.

photo-found-elsewhere | TinEye: dentist in Cordoba, 2017.
id-owner-denies | Dentist rang us, upset, knows nothing of it.

~photo-found-elsewhere | Same picture on a hotel's staff page under "Kim".
= name-change-documented | Worked there as Kim, her middle name, hotel HR confirms.

photo-found-elsewhere | GAN fingerprints in the file, vendor certain.
? | Ears differ in height, no neckline.

photo-found-elsewhere | The face belongs to a volleyball player from Bergamo.
- | Club site, team of 2015.

photo-found-elsewhere | His badge picture is in a police appeal for a missing man.
- | Desk sergeant notified.

- | Photo also on his own blog and choir page, same name.
camera-on-and-same-person | Choir video and call show one person.

photo-found-elsewhere | Reverse search, 31 hits, none with his name.
account-recent | LinkedIn opened this month for a 20 year career.

photo-found-elsewhere | Cropped from a wedding photographer's showreel.
- | Groom was found, lives in Ayr.

~photo-found-elsewhere | Portrait turned up on a dating site as "Leo, 29".
= discrepancy-explained | Pictures were stolen from him, police report of 2023 shown.
met-in-person | Sat with us in Graz, same man.

photo-found-elsewhere | Obituary of 2012 carries the identical image.
- | Funeral home's page.

photo-found-elsewhere | Image metadata: Midjourney job id.
- | Applicant for night porter.

photo-found-elsewhere | Real estate agent in Fresno wants to know why we have her face.
id-owner-denies | It was never she who applied to us, says the agent.

~photo-found-elsewhere | Search engine finds the headshot at an advertising agency.
= discrepancy-explained | She did adverts as a student, contract with the agency seen.

photo-found-elsewhere | Passport picture equals the sample on the printing house's site.
id-forged-issuer | MRZ check digit wrong twice.

photo-found-elsewhere | Seen before: it is the avatar of a Turkish actor's fan page.
- | Sourcer spotted it.

~photo-found-elsewhere | Picture on file is of a stranger.
= discrepancy-explained | Photo booth mixed up two orders, both customers came in.

photo-found-elsewhere | Face is a composite of two bank clerks, forensic lab says.
- | Lab report 3 pages.

photo-found-elsewhere | Army's press archive shows that man as a sergeant with another surname.
- | Unit confirms his name is Doyle.

~photo-found-elsewhere | Generated portrait according to the tool, 91 percent.
= tool-agreed | HR asked all of us to use the avatar maker; original from the photographer supplied.

photo-found-elsewhere | Stolen from a widow's page, she wrote to our abuse desk.
- | Removed within a day.
account-vanished | His profile went with it.

photo-found-elsewhere | Clinic website stock "smiling nurse" is our nurse.
? | Register photo shows a man.

- | No hits, picture taken at our booth in June.
id-verified-in-person | Booth staff checked the residence card.

~photo-found-elsewhere | Yandex gives the same face under a Russian name.
= sharing-explained | Cousin and him alike; two photos compared, both present on a family call.

# account-neighbours-listed
account-neighbours-listed | 9 of her 11 followers are on the sheet from the FBI.
- | Account itself opened 2022.

account-neighbours-listed | All pull requests reviewed by two handles we banned.
commits-other-name | Half the commits sign as "jinstar".

~account-neighbours-listed | Co-author in four repos is under review.
= discrepancy-explained | Course partner assigned by the bootcamp, 200 students have him in their history.

account-neighbours-listed | npm maintainers beside him: one arrested, one suspended.
- | Package has 40 downloads.

account-neighbours-listed | His Upwork recommendations come from three profiles closed for fraud.
- | Platform trust team.

account-neighbours-listed | Graph query: two hops to the Nashville cluster, by seven paths.
- | Analyst 4.

- | Has followers of every kind, 18,000 of them.
account-control-proven | Pushed a commit with our token in the call.

account-neighbours-listed | Discord server he founded counts six accounts from the indictment.
- | Screenshots saved.

account-neighbours-listed | LinkedIn endorsements: the same ring that endorsed last month's fake Estonian.
same-resume-as-other | Text equals the Estonian's from word one.

~account-neighbours-listed | A contributor to his library is sanctioned.
= sharing-explained | Public library, drive-by typo fix merged by a bot, never in contact.

account-neighbours-listed | Stars on his project were given by accounts the vendor had flagged.
- | 61 out of 64.

account-neighbours-listed | Wallet sends dust to the handles in Annex B, so do its contacts.
wallet-listed | Annex C contains the wallet.

account-neighbours-listed | Telegram channel admins next to her: three names of the seized farm.
- | Tokyo police bulletin.

~account-neighbours-listed | Mutual with four removed profiles.
= sharing-explained | Four removed profiles add everybody in the sector, 70 of our staff too.

account-neighbours-listed | Joined GitHub org "dev-alliance", whose owner pleaded guilty in June.
- | Membership private, seen through the API.

account-neighbours-listed | Only people who ever replied to him on the forum are now banned sellers of ids.
- | Forum moderator wrote.

~account-neighbours-listed | Fork network ends in a listed account.
= discrepancy-explained | Everybody forks that one, listed account copied the upstream like 3,000 others.

account-neighbours-listed | Kaggle team mates: both on the partner list.
- | Result 2nd of 900.

account-neighbours-listed | Follows nobody save for the five accounts in our incident 12.
- | Incident 12 is still open.

~account-neighbours-listed | Follower overlap with a proven fake, 80 percent.
= | Follow-back bot in the whole city's dev scene; three unrelated locals show the same overlap.
met-in-person | Sat at our stand in Porto.

account-neighbours-listed | Referrals on the freelance site were mutual, and every counterparty is suspended.
- | Trust report page 6.

account-neighbours-listed | Repo collaborators hidden; export gave lists of handles from the CISA notice.
- | Export 15 Aug.

- | Contributes to a big kernel project with thousands of others.
own-work-explained | Explained the patch and its revert.

~account-neighbours-listed | Two contacts appear on an industry warning.
= discrepancy-explained | Warning corrected on the 9th, names withdrawn.
