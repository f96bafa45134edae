# fifth round: short ticket lines
account-vanished | Handle on resume returns nothing since yesterday 18:40.
- | Offer paused.

~id-number-mismatch | Trace: SSN tied to a male, 58, in Reno. She is 26.
= discrepancy-explained | Form had father's number from the FAFSA; hers, from the card, traces to her.

wallet-listed | Compliance ticket 3302, exact match of payee address with the designation list.
crypto-or-third-party-payment | He had asked for tokens in place of salary.

skill-gap | Warehouse system exam 98, on the floor needed help to log in.
- | Trainer's report.

~contact-changed | Candidate's number is dead, new one came by text from a stranger.
= sharing-explained | Stranger is the ward nurse, he is in hospital; ward confirmed on its main line.

referral-chain | Introduced by vendor lead Orr. Orr is named in the complaint of the DOJ.
- | Stop all Orr candidates.

long-latency-answers | Noted by three panelists apart from each other: fixed lag, then perfect text.
? | Asked to use a phone line, declined.

- | Replies by mail after two days, she works full time.

data-taken | Cloud bill showed it: snapshot of the production disk shared with an unknown tenant, by him.
- | Tenant opened with his mail.

~signins-apart | Sentinel: device Lyon, user Montreal, same minute, critical.
= network-explained | Browser add-on of the translation bureau goes via Montreal, approved tool, same for all 12 users.

own-device-insisted | Bookkeeper declined laptop in writing: "I have better one, send only logins."
- | Logins not sent.

cannot-speak-claimed-language | Swiss German as mother tongue; the Bern colleague had to go over to English.
- | Claimed a bad line. In the lobby, face to face, the same.

id-forged-issuer | Interpol lost documents: blank was stolen in 2020, says the issuing country.
id-photo-mismatch | Picture in it is not the man we see.

~portfolio-copied | Theme author says the page of our candidate is theft.
= discrepancy-explained | Licence bought, receipt and key shown, author took it back in writing.

school-denies | Answer from Uppsala: personal number unknown, diploma number unknown.
- | Two lines, signed.

~school-denies | Trade school has no trace of his course.
= school-confirmed | Course was run by the chamber in the school's rooms; chamber has him with grade.

phone-other-name | Payroll text bounced with autoreply "Ms Ortiz is on leave".
- | Our employee is Mr Hale.

document-opened-elsewhere | HelloSign: viewer city Yanji, signer city Yanji, candidate city San Diego.
- | Sent to the SOC.

~document-opened-elsewhere | Her contract was opened in Bucharest at two in the morning.
= | Payroll provider's robot in Bucharest opens each one at night, provider's mail attached.

same-resume-as-other | Dup check: 0.97 with an applicant of our Dutch entity, other nationality.
- | Both asked, neither replied.

school-detail-unknown | Where did lectures take place? Long pause, "in the building".
- | Four years there, he says.

~address-change | Fourth address in the file of one hire.
= trouble-explained | The portal saved a new row with each click, all four read the same street without the accent.

referee-shares-contact | Callback to ref 2 came up as "Applicant mobile" on my screen.
- | Number saved in June.

ai-assistant-use | Left the answer app's tray icon in view when he shared the whole desktop.
- | Name known to IT.

contact-changed | Vendor file: mail replaced on 3/4, phone on 9/4, both again on 15/4.
payee-churn | Bank on 16/4 and 18/4.

~ai-assistant-use | Answers read like a chatbot's and a panel was open beside the call.
= own-work-explained | Panel was his own design notes; he went on for an hour at the board without it.

address-change | Delivery to Mesa agreed, two hours later Gilbert, next morning a suite in Phoenix.
? | Suite number is not in the building's list.

wallet-listed | Bank of payee: "source wallet subject to sanctions, funds held".
- | Contractor asked to be paid again elsewhere.

- | Pays by wallet at the canteen, like all.

referral-chain | This one and the two we let go for shared logins have one referrer.
- | Referrer has been on leave since.

~referral-chain | Her referrer was arrested in spring.
= | Arrest was a mistaken identity, court order of release and clearance on file.
background-check-clear | Her own check has no findings.

account-vanished | Npm user, Docker user and blog removed between second and third round.
own-work-unknown | Of the package he says is his he did not know what it does.

skill-gap | Tax course finished with honours; asked in the room what VAT is, he guessed.
- | Partner ended it after 15 min.

~skill-gap | Onsite result much worse than the remote one, board suspected a helper.
= trouble-explained | Onsite sheet was for the senior grade; with the right one 88, as before.

signins-apart | Router log of the landlady: laptop on, nobody home. SSO at that minute: Shenyang.
- | She gets 300 a month.

data-taken | He left Friday, the bids left Thursday, 7 GB over a file service.
- | Claims client wanted them. Client did not.

~data-taken | 2,000 contracts to a private mail.
= discrepancy-explained | Own payslips and own contract in one archive of 2,000 pages, opened with works council.

id-number-mismatch | NHS pension: his number is a midwife's in Kent.
id-owner-denies | She wrote that she never gave it to anybody.

phone-other-name | Lookup by the carrier, owner R. Dhillon, Surrey. Applicant: T. Marsh, Leeds.
? | Marsh says never heard of Dhillon.

~phone-other-name | Mailbox says "Bianchi Plumbing".
= employer-confirmed | He works there till Friday, Mr Bianchi says so and that phone goes back then.

cannot-speak-claimed-language | Hired for the Polish queue. Polish callers complain, he reads from a translation site.
- | 31 complaints.

~cannot-speak-claimed-language | Silent when the Madrid partner spoke Spanish to her.
= language-spoken | Was muted by the host; minutes later led the call in Spanish.

portfolio-copied | Company in Graz: "the plant on his page was built by us, photos ours".
- | They had no staff like him.

same-resume-as-other | One text, two hospitals, two nurses; each says it is hers.
? | Version date of ours is the later one.

~same-resume-as-other | Text match 0.92 with an employee here.
= sharing-explained | The employee is his sister and wrote both, jobs differ and were confirmed one by one.

own-device-insisted | MDM profile removed twice by him, goes on with the unmanaged box.
- | Was told three times.

~own-device-insisted | Keeps refusing the company phone.
= tool-agreed | Ministry of defence reservist, may carry only the issued one; our CISO has the order and agreed.

referee-shares-contact | Survey metadata: same browser, same fonts, same battery level for referee and applicant.
- | 2 min apart.

~referee-shares-contact | The letterhead's phone is the candidate's phone.
= | Old letterhead, from the time he ran the branch from his flat; headquarters confirmed that and his job.

school-detail-unknown | Shown three photos, picked the wrong campus twice.
- | Third was the town hall.

~school-detail-unknown | No idea who the head of his school was.
= discrepancy-explained | Post was vacant in both of his years, school chronicle says so.

long-latency-answers | Same dead seconds before "yes" as before a long one.
- | He thinks it is the headset. Swapped headset, nothing changed.

~long-latency-answers | Eight seconds of silence, each time, then quick clear speech.
= trouble-explained | Court video system holds the sound until the judge's light is green; clerk confirmed for all parties.

id-forged-issuer | Civil registry in Manila: control number on the certificate was used in 1999 for a marriage.
- | Ours is a birth.

~id-forged-issuer | Online check says his licence is invalid.
= | Site wants the number without the leading letters; entered so, valid to 2030.
id-verified-in-person | Driving school saw the card at the desk.

contact-changed | Reached him last month by one mobile, now by a third; the second lived four days.
- | Mail likewise.

wallet-listed | Refund route ends at an OTC desk that the Treasury designated.
- | He named it himself in the form.

~wallet-listed | Screening: "wallet sanctioned", contractor blocked for a week.
= discrepancy-explained | He typed an example from the form's help text; his real address and bank are clean.

account-vanished | By the hour of the reference check her LinkedIn was no more.
~phone-unreachable | Mobile off, too.
= | Mobile: in surgery that day, hospital confirmed. LinkedIn she could not account for.

ai-assistant-use | Notary exam film: whisper from the glasses, she repeats.
- | Glasses are a model with a built-in assistant.

skill-gap | Piano teacher's test: diploma with honours, cannot read bass clef.
school-denies | Conservatory has no such graduate.

signins-apart | Kiosk laptop at the Ohio house, VPN user in Ohio, but OneDrive edits from Liaoning.
- | Edits are all of his documents.

referral-chain | Contractor list of the banned recruiter, page 2, line 9: this applicant.
? | He denies it. Recruiter's mail to him is in the case file.

~address-change | New hire moved the drop from Ghent to Antwerp at the last minute.
= address-confirmed | Town hall form of the move, dated a month ago, and landlord reached.

data-taken | Nightly sync of tickets to a Notion of his own, running since March.
- | Says for learning.

document-opened-elsewhere | Password to the pay letter was used in Macau, only she had it.
- | Lives in Macon, "maybe spelled alike".
- | The log has the coordinates.

same-resume-as-other | The hash of the file is that of Lindsay's, Moore's and Tran's.
? | Names differ in one text layer.
