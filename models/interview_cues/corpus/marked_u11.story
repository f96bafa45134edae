# sixth round: retold cases and clerks' notes
own-device-insisted | From the sentencing memo: told every client that he had "a good PC already".
- | Seven clients believed it.

~referee-shares-contact | Boss and applicant on a single mobile contract.
= sharing-explained | Fleet contract of the bus company, 44 lines, company confirms both.

wallet-listed | Blog of the exchange: applicant's withdrawal address sat in a cluster under sanctions.
- | They let him go on to trace it.

school-denies | Matriculation office in Nairobi looked under all names he gave, no entry.
alias-used | There were four names.

skill-gap | Onboarding buddy: "He has never seen a terminal before." CV: platform engineer.
- | Buddy asked to be moved.

~school-detail-unknown | Degree from Turin and no memory of any place in Turin.
= school-confirmed | Done at the Asti branch, registrar says so and has the marks.

phone-other-name | Police report: SIM was sold to a Mrs Pham, used by the man we know as Jeff.
- | He told HR it is a work phone. We gave him none.

referral-chain | The only one who spoke for him, Dario, had his contract ended over rented accounts.
account-swap | Dario's chat: offers 200 for use of a verified freelancer profile.

data-taken | Camera at the copier, 23:05, whole personnel cabinet, into a rucksack.
- | Temp in accounts.

~data-taken | Drive full of our CAD found at his flat.
= | Home office since 2020, disk issued by IT, asset tag is on the underside.

long-latency-answers | Court reporter's test, all 15 replies begin at 00:07 after the question ends.
- | Said he is careful.
? | On the fire alarm he answered at once.

~long-latency-answers | Slow to start each sentence, by four seconds exactly.
= trouble-explained | Town hall stream has a four second safety delay, host confirmed.

address-change | Agent in the case gave each firm a new home for the worker once the ink was dry.
- | For us it was Jersey City.

id-number-mismatch | Tax office of Ohio sent back the withholding, number belongs to a deceased nun.
- | Convent confirmed.

~id-number-mismatch | NI number under another surname at HMRC.
= name-change-documented | Took his husband's name, certificate and HMRC update slip seen.

portfolio-copied | Complaint by a Lisbon illustrator, 22 of his 24 plates are hers.
- | Other two are a museum's.

same-device-as-other | Router at that address carries 19 hires of 12 companies.
signins-apart | Ours is in the rack there while the user authenticates abroad.

cannot-speak-claimed-language | Seaman said to be Filipino, crew of 14 Filipinos say he has no Tagalog, Ilocano or Cebuano.
- | Master's mail.

~cannot-speak-claimed-language | "Irish, fluent" but no reply to Gráinne's question.
= language-spoken | Munster against Donegal, she said it slower and they talked till six.

ai-assistant-use | Blog of a hiring firm on him: voice tool answered in his ear, we found the same in ours.
peer-report | They had given his number to the sector group.

id-forged-issuer | Utah says that licence class does not exist.
- | Third ID of his.

~id-forged-issuer | Bank app: "fake document".
= id-verified-in-person | App cannot read the new series; branch manager checked the original under UV.

contact-changed | New mobile after the offer, new mailbox after the contract, new messenger after the laptop.
- | HR saw it late.

~contact-changed | Three mailboxes in one week.
= trouble-explained | Provider's outage in Norway, status page and her mails from the second and third say so.

account-vanished | After the press wrote of him his profiles went one by one, ours among the last he used.
- | Archive has copies.

~account-vanished | Reviewer page of the translator erased.
= discrepancy-explained | Portal deletes after a year without jobs, its support confirmed her 70 jobs.

document-opened-elsewhere | Bait file "bonus.docx" called home out of Hyesan.
- | Security only had set it for him.

~document-opened-elsewhere | File opened from Seychelles.
= network-explained | Honeymoon, on the leave sheet, hotel's address range.

same-resume-as-other | Reporter's dataset has this CV under 31 names, we have name 32.
- | Told legal.

~same-resume-as-other | Word for word like Anders's.
= | Anders coached veterans in writing them; the veterans' office sent its own master text.

referee-shares-contact | Seized notebook listed his three referees' logins, one password for all.
- | Prosecutor's photo.

~own-device-insisted | New colleague insists on own laptop, argument with IT in the hall.
= tool-agreed | His contract of the university pays for it, dean and IT signed form B.

~wallet-listed | Bank holds his pay, destination under embargo.
= trouble-explained | Bank read "Crimea Street, Leeds" as the region, released with apology.

~signins-apart | Notebook in Porto and login in Recife at ten o'clock.
= discrepancy-explained | Sold notebook still synced the clock, wipe was pending; his new one is in Recife, on transfer papers.

~referral-chain | Brought in by Tess, who is being investigated.
= sharing-explained | Other Tess. HR checked ids, his is in procurement and clean.

~skill-gap | Could do nothing of what her certificate says.
= trouble-explained | Trial kit was the left-handed model by error; repeated, full marks.

~phone-other-name | A Mr Quist is holder of the line.
= name-change-documented | Quist was his name till adoption, court paper on file.

skill-gap | Surgeon's log 300 cases; scrub nurse says he did not know how to gown.
id-rented-or-borrowed | The man who holds that licence lent it to him for a share.

school-detail-unknown | Quiz of alumni club, he was asked for the nickname of the bar. Said there is none.
? | All know it. Also did not know the club.

referral-chain | Payment chart in the annex: each recruit's first pay partly to the one who named him; ours was named by recruit 3.
- | Recruit 3 is charged.

school-denies | Ministry stamp is real, says the ministry, the graduate is not.
- | No exam list has him.

wallet-listed | Our auditors matched 4 of 212 payout strings with the published list; his is one.
- | Payouts stopped at noon.

own-device-insisted | Interim CFO, no to our laptop, no to our phone, "all on mine".
data-taken | By month end the ledger was on his private cloud.

address-change | Badge and notebook wanted at a house in Plano, after the contract had Tempe all along.
? | Plano: three bells, no such name.
