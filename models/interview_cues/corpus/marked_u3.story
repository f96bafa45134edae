# portfolio-copied
portfolio-copied | Image search: all six case studies are from a studio in Ghent.
? | Studio has no former staff of that name.

portfolio-copied | The designer whose site it is wrote to us. She wants it taken down.
- | Candidate calls it a team project.
- | She worked alone.

~portfolio-copied | His demo is word for word on another developer's page.
= name-change-documented | Same man, page is under his name before marriage, passport and register entry seen.

portfolio-copied | Source of his demo shop still has the other author's analytics ID.
own-work-unknown | Where the cart total is computed he could not find.

portfolio-copied | Architect's renderings: metadata says M. Oduya, Abuja, 2019.
- | Ours is called Fields.

portfolio-copied | Template shop sells his "own design system" for 39 dollars.
- | He claims he sold it to them. Shop says no.

- | Shows client work under NDA only on screen, the client agreed by mail.
own-work-explained | Told for each screen why it is as it is.

portfolio-copied | Wayback has the page since 2016 under Priya Raman, with him it appears in June.
account-recent | His GitHub is of June as well.

portfolio-copied | Only the name in the header was replaced; footer has still somebody else's copyright.
- | Sent to fraud desk.

~portfolio-copied | Three of the photos in her book were shot by another photographer.
= discrepancy-explained | She was the stylist, credit list of the magazine has both names, and her page says so.

portfolio-copied | Video reel: 40 s of it from a colleague of mine, he recognised his own shots.
? | Never heard of the applicant.

portfolio-copied | The thesis project he shows is on a Brno student's page, with commits from before he was at school.
school-denies | Faculty has no student like him.

portfolio-copied | Hiring manager knows this dashboard, built it himself at his last firm.
- | "That is my SQL in the screenshot."

portfolio-copied | Writing samples fail: two are paid articles by a Reuters freelancer.
? | Third one cannot be found.

~portfolio-copied | Plugin in his portfolio belongs to someone else, says the marketplace.
= account-control-proven | The seller account is his, he pushed a line of our choice to it while we watched.

portfolio-copied | Game on his page is a tutorial project, same assets, same bugs.
- | Might be just a beginner's habit.

portfolio-copied | Model weights he presents as his were published by a lab in Zurich.
? | Lab: no contributor by that name.
plausible-wrong | Called the loss function "a kind of optimizer".

- | Portfolio site made with a bought theme, says so in the footer.

portfolio-copied | Bridge drawings bear another engineer's stamp, cropped badly.
support-document-altered | The stamp on his licence is from a different state board and not in its list.

portfolio-copied | Says the app is his; store lists a firm in Tallinn, firm says stolen screenshots.
- | They get such calls monthly.

~portfolio-copied | Somebody else's portfolio, down to the spelling errors.
= discrepancy-explained | The other one had stolen from her: archive copy of hers is four years older.

portfolio-copied | Kaggle notebook forked, author line changed.
- | Original has 900 votes.

portfolio-copied | All samples of the translator were taken from a court's website, translators named there.
- | She said agency work. Court works with no agency.

~portfolio-copied | Two applicants, one and the same app in the portfolio.
= sharing-explained | University group project of four, course page lists both of them.

# phone-other-name
phone-other-name | Caller ID on his callback: MEI ZHANG.
- | He is Robert.

phone-other-name | CNAM lookup returns a dental practice in Fresno.
- | Dentist has had the number since 2011.

~phone-other-name | Number is registered to a woman, J. Parrish.
= sharing-explained | His mother pays the family plan, she picked up and handed him over.

phone-other-name | Voicemail greeting: "you have reached Steven". Applicant is Daniel.
- | Rang twice, two days.

phone-other-name | Mobile money check in Nairobi displays Grace W. for the number he gave.
crypto-or-third-party-payment | Grace W. is also the account he wants pay on.

phone-other-name | Truecaller shows "Upwork acc seller".
? | And under it a Khalid.

phone-other-name | WhatsApp profile says Olena, photo of a girl; our candidate is Mark, 44.
- | Said it is a recycled number. Bought in May, carrier says in use by the same customer since 2018.

- | Company switchboard shows on display, she rang from work.
- | As agreed, at lunch.

phone-other-name | Carrier answered the subpoena: subscriber is one Curtis Vann, Arizona.
id-rented-or-borrowed | Vann told the agents that he let them use name and line.

~phone-other-name | Display reads "Hassan Taxi".
= discrepancy-explained | He drives at weekends, trade licence in his name and that of the firm seen.

phone-other-name | Signal account on that number is in the name Dae.
alias-used | On our Slack he once signed with Dae, too.

phone-other-name | Bill for the line, sent as proof of address, is made out to other people.
- | Landlord, he says. Landlord's name is not on it.

phone-other-name | Bank's payee check on the mobile came back with Ms A. Bello.
- | Payroll hold.

phone-other-name | I rang, a man answered "Peterson's phone".
? | Hung up when I said the applicant's name.

~phone-other-name | Lookup gives the previous owner, T. Lindqvist, in both databases.
= | Lindqvist reached: gave up the number in spring; operator confirms our candidate as holder now.

phone-other-name | Reverse search: number belongs to the staffing agent.
- | Agent uses it for eleven people.
shared-contact | Two of them are in our pipeline.

phone-other-name | Number shows the surname Ruiz on my display, CV has Reiss.
- | Perhaps my contacts. Not followed up.

phone-other-name | iMessage contact card that came with his text: Jin-Ho, San Jose.
- | No Jin-Ho anywhere in his papers.

- | Her number shows no name at all, prepaid.

phone-other-name | SIM registry of the regulator holds the ID of a pensioner for this number.
id-owner-denies | Pensioner does not own a mobile.

phone-other-name | Telegram gives a different name and a Lagos shop for the phone on the form.
- | Lives in Calgary by his account.
timezone-mismatch | Picture on that profile was posted at noon there, with night in the window behind.

~phone-other-name | Reference desk rang the mobile, "Dr. Amin" answered, not our nurse.
= sharing-explained | Ward phone; the ward sister confirms that staff hand it round and that she works there.

phone-other-name | Two-factor prompt revealed the owner: k***y@; the PayPal behind the phone is a Kerry Holm.
- | Asked who that is. "A friend."

~phone-other-name | Fraud tool: phone linked to another person, high risk.
= name-change-documented | Other person is herself before the deed poll, document certified by the solicitor.

# document-opened-elsewhere
document-opened-elsewhere | DocuSign trail: viewed in Vladivostok, signed in Vladivostok. Candidate lives in Raleigh.
- | Said it was his VPN.
vpn-location-mismatch-noted | He then logged in without it, address still not American.

document-opened-elsewhere | Offer PDF opened 03:12 from Dandong, six minutes after sending.
- | Nobody else had the link.

~document-opened-elsewhere | Contract was opened in Frankfurt, she is in Austin.
= network-explained | Her mail provider scans links from Frankfurt, same hit on our test mail.

document-opened-elsewhere | Audit log of the NDA lists four readers in Karachi, one in Dubai.
- | He forwarded nothing, he says.

document-opened-elsewhere | Tracking on the task sheet: first view by a machine in Shenyang, then Vladivostok.
many-countries | Within the same hour a third login from Laos.

document-opened-elsewhere | The tax form link was used in a city he has never named.
- | Asked. "Cafe." Which one he does not know.

- | Opened on the train, phone network, two cities along the line.
- | She told us she was travelling.

document-opened-elsewhere | Honeypot link in the salary letter pinged from a Moscow office block.
- | Applicant writes from Tampa.

document-opened-elsewhere | E-sign certificate: signer's IP is a Hong Kong mobile carrier, address line says Ottawa.
signins-apart | Laptop was in Ottawa on that evening.

~document-opened-elsewhere | Policy pack opened from Manila before he had even got the mail.
= | Our HR service centre is in Manila, they check each pack; user id is theirs.

document-opened-elsewhere | Landlord reference and contract, both read in Lahore.
- | By the same browser.

document-opened-elsewhere | Signature page done in Nigeria at 4 a.m. of his time, candidate says asleep.
account-control-failed | Could not open the same mailbox in the call.

document-opened-elsewhere | Security sees the onboarding guide being read in Yanji.
? | No staff there, no applicant there.

document-opened-elsewhere | Case study downloaded eleven times, cities all over Southeast Asia.
- | One candidate, one link.
? | He gave it to a friend for proofreading. Friend lives in Ohio.

~document-opened-elsewhere | Signed from Romania! Lives in Nottingham.
= discrepancy-explained | At her grandmother's for the funeral, boarding pass and leave mail from before.

document-opened-elsewhere | Confidential annex viewed from a hosting range in Singapore.
hosting-address-noted | It is a known exit of a proxy seller.

document-opened-elsewhere | Odd: the benefits PDF was opened in Belarus.
- | Only once, 2 s, could be a scanner.

document-opened-elsewhere | Link to the I-9 instructions clicked from Pyongyang's range, says the SOC.
address-on-list | Same block as in the advisory.

- | Read receipt came from our own office network.

document-opened-elsewhere | Contract for the Chicago hire, five page views, all from a business centre in Jilin.
- | Agency says their legal read it. Agency has no office there.

document-opened-elsewhere | View history of the offer in Google Docs shows anonymous viewers from two foreign cities.
- | Shared with his address only.

~document-opened-elsewhere | Offer letter first seen in Seattle though he lives in Graz.
= network-explained | Apple relay and Outlook prefetch; IT repeated it with two of our own phones.

document-opened-elsewhere | Bank asked: signed loan confirmation by our new hire came in from Kuala Lumpur, was that planned?
- | It was not.

~document-opened-elsewhere | Read in Tunis, which is in no paper of his.
- | Start put on hold for a day.
= tool-agreed | Global mobility had sent it to its lawyer in Tunis for the visa; lawyer confirms reading it.

# same-resume-as-other
same-resume-as-other | ATS duplicate check: 94% the same text as req 2207, other name.
- | Same order of bullets.

same-resume-as-other | Four applicants, one CV, only name and city swapped.
same-photo-as-other | Two of the four have the same head shot.

~same-resume-as-other | Text equals another candidate's, line for line in the summary.
= sharing-explained | Both used the job centre's template; adviser there sent us the sheet.

same-resume-as-other | "Spearheaded the migration of 14 legacy billing flows": found in nine resumes this quarter.
- | Nine different banks.

same-resume-as-other | My colleague in Warsaw got that resume last week from a Jakub, mine is from a Jason.
? | Even the typo "enviroment" is there.

same-resume-as-other | Vendor sends three accountants, identical job histories to the month.
agency-opaque | Who wrote them the vendor would not tell.

- | Applied twice with one resume, two roles, same name.
- | Allowed.

same-resume-as-other | PDF hash equals the one from candidate Moreno, name field edited.
- | He says Moreno stole it. Moreno's is from a year before his.

same-resume-as-other | Nursing CV matches one at our sister hospital, licence number included.
id-number-mismatch | The licence and the social are of a third nurse.

~same-resume-as-other | Duplicate alert with an applicant from 2022, all positions equal.
= name-change-documented | She is that applicant, married since, registry extract and old badge shown.

same-resume-as-other | Peer firm compared: theirs and ours come from one document, author "user-7".
peer-report | They had let theirs go in August.

same-resume-as-other | Read two today and thought I had opened one twice. Different people.
- | Both remote only.

same-resume-as-other | Cover letters differ; below that, not a comma.
- | Asked both. Each claims the other is a cousin.
? | Neither could give the cousin's birthday or home town.

same-resume-as-other | Text comparison by the fraud team puts him in a group of 23 resumes.
- | All "senior full stack", all eight years.

~same-resume-as-other | Two resumes with identical projects, suspicious.
= employer-confirmed | Their ex-employer in Aarhus confirms both sat in the same four-man team.

same-resume-as-other | Hired engineer's CV turned up again from a stranger, hired one's dates moved by a year.
resume-copied | The original career is that of a man in Leipzig.

same-resume-as-other | Skills block is shared with one more applicant, the rest differs.
- | Common tools. Noted only.

same-resume-as-other | Recruiter in Pune: I have this very profile under five names.
- | Sent us the five.

- | Similar CVs, same university course, nothing copied.

same-resume-as-other | Job board warned that this resume is active in 17 accounts.
many-profiles | He has at least three on the board himself.

same-resume-as-other | Found by the intern: applicants 61 and 88 have one and the same life.
different-person | Whoever came on as 61 last week was not the man of round one.

~same-resume-as-other | Same resume as an applicant who was rejected in May, other surname on top.
= discrepancy-explained | Parser had taken "Curriculum" lines from the wrong file; originals differ in everything.

same-resume-as-other | From the court exhibits: one resume, sold to six people; ours is the sixth.
- | Exhibit 12.

~same-resume-as-other | Agency put forward twins in writing, two men, one text.
= | Agency had uploaded one file for both by error and apologised; the second man's own CV came and was checked.
