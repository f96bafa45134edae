# Kind C: longer notes, five to seven lines
- | Candidate 4471, senior backend, remote US, agency Brookmere.
- | Screening on 3 April, forty minutes, friendly.
- | Knows Kafka well, likes hiking.
evades-personal-questions | Where in Colorado he hikes he wouldn't say, nor who with.
address-change | Offer went out; next day the address was Virginia.
forwarder-address | Virginia is a unit in a storage park.
- | Agency says many candidates move.

- | Candidate 4480, senior backend, remote US, agency Brookmere.
- | Screening on 4 April.
- | Nervous at first, then fine.
~address-change | Offer went out; next day the address was Tennessee.
= | Bought a house, closing on the 20th. Deed is public, looked it up.
= address-confirmed | Utility bill in his name for it.
- | Laptop goes there.

- | Dental practice group, associate, Birmingham.
- | Graduated abroad, GDC exam passed in 2020 per CV.
- | Portfolio of forty cases.
portfolio-copied | Eleven of the forty X-rays are in a textbook.
proxy-interviewer | GDC wrote: the exam seat was taken by somebody with other ear shape, case is running.
- | Clinical lead liked her hands.
- | No offer.

- | Dental practice group, associate, Walsall.
- | Graduated abroad.
~portfolio-copied | Three X-rays of his portfolio are in a textbook.
= | He is the textbook's third author. Name on the cover.
- | GDC lists him since 2018.
own-work-explained | Told us for each which patient came back and why.
- | Offer with sign-on.

- | Payroll diversion, third this quarter. Teacher at the middle school.
email-other-identity | Request came from her district mailbox, but she was on the ski bus without a phone.
vpn-location-mismatch-noted | Mailbox was open from Lagos and from Atlanta within the same ten minutes.
crypto-or-third-party-payment | New bank is an online one, holder "J. Prewitt".
- | Payroll clerk called back, as trained.
- | No money lost.

- | Payroll change, teacher at the high school.
- | Request came on paper.
~crypto-or-third-party-payment | Account holder isn't the teacher.
= | Trust account after her husband's death. She is trustee.
= payee-confirmed | Bank officer confirmed on the phone, number from the bank's site.
- | Goes with the May run.

- | Audit of contractor pool at request of insurer.
- | 212 contractors, 9 vendors.
same-device-as-other | Fourteen of them enrolled from a laptop with one serial.
referral-chain | The fourteen were brought by two persons who brought each other.
commits-other-name | Their work bears four git names, none theirs.
- | Insurer asks for a list by Monday.
- | Vendors 3 and 7 on hold.

- | Audit of contractor pool, vendor 5.
- | 30 contractors.
~same-device-as-other | Six enrolled from one serial.
= tool-agreed | Vendor's loan laptop for enrolment day, in the plan we signed.
- | Each then had his own.
- | Vendor 5 without findings.

- | Hospital chaplain post, Leicester.
- | Came with warm letters.
- | Bishop's office was asked.
school-not-found | Seminary is a web page and a bank account.
alias-used | Bishop's office has his face under "Fr Anselm", removed 2012.
peer-report | Two dioceses circulated a warning in 2014.
- | Trust closed the file.

- | Hospital chaplain post, Derby.
- | Came with one letter, short.
~alias-used | Signs as "Fr Benedict", passport has Colin.
= name-change-documented | Name in religion, abbot's letter and order's yearbook.
= | Same photo in the yearbook of 1999.
- | Starts in Advent.

- | Interviewer: staff data scientist. Round 2 of 4.
- | Camera on, good light.
- | First ten minutes normal.
deepfake-artifacts | Then a colleague of his walked behind him and for a moment wore his face.
lip-sync-mismatch | From there on the lips were late.
disconnects-when-challenged | "Could you put your hand over your nose?" Left.
- | Saved clip, minute 11.

- | Interviewer: staff data scientist. Round 2 of 4, next candidate.
- | Camera on.
~disconnects-when-challenged | Was gone the moment I asked him to share the screen.
= trouble-explained | Zoom restarts on his Mac for the share permission; back in one minute.
own-work-explained | Then showed and changed his model as asked.
- | Round 3.

- | Trucking firm, Ontario, ghost drivers, insurer's letter.
shared-account | One e-log with 22 hours of driving a day for a week.
id-rented-or-borrowed | Licence of a man in Brampton who drives a taxi and takes 800 a month for it.
- | Dispatcher says he never looked.
money-odd | Fuel card was used in Windsor and Kingston inside an hour.
- | MTO has the logs.

- | Trucking firm, Ontario, e-log check.
~shared-account | One log shows 21 hours of driving in a day.
= | Team of two. Second driver forgot to log in. Both signed the correction.
- | MTO officer accepted it at the scale.
- | Reminder sent to all.

- | Executive search, COO, Chicago. Long list to short list.
- | MBA from a good school, he says.
school-denies | School: two-week summer course.
profile-conflict | His page said "attended", until the day we called it said "MBA".
contradicts-resume | On Tuesday he told the partner it was an executive MBA in London.
- | Client has been told.
- | He has a lawyer, letter came.

- | Executive search, COO, Minneapolis.
- | MBA from a good school.
~school-denies | School had no MBA for him at first.
= school-confirmed | Degree is MSc Management; the school renamed it, alumni office wrote so.
- | He had corrected that himself in the notes.
met-in-person | Lunch with the founder in St Paul.
- | On the short list.

- | Cleaning contract at a court house, vetting.
- | Six cleaners, one van.
refuses-id | Two stayed in the van when asked for papers.
id-number-mismatch | NI number of the third was allotted to a boy of eleven.
crypto-or-third-party-payment | All six are paid to the van owner.
- | Contract manager has a new firm on stand-by.

- | Cleaning contract at a library, vetting.
- | Three cleaners, sisters.
~id-number-mismatch | HMRC: two of them with one NI number.
= discrepancy-explained | HMRC had merged them in error; letters with two numbers came.
- | Council pass printed.
- | Start on Monday.

- | Engineering VP's note to HR on Ravel, contractor since May.
several-jobs | His calendar sync sent me another company's all-hands.
keep-awake-tool | Slack is green for 22 hours.
hours-refused | No to any pairing after lunch, since May.
- | He delivers enough.
- | I would rather keep him.

- | Engineering VP's note to HR on Noor, contractor since June.
- | Her calendar shows blocks "Client B".
- | Contract lets her, two days a week, we knew.
- | She delivers.
- | Extend.

- | Security vendor's blog on "employee of the week", checked against our own case.
remote-desktop-use | Same pattern: he lives in Kansas and his keyboard does not, by the delay per key.
many-countries | Mobile app sign-ins from China, Russia and the UAE in March.
first-day-recon | Asked three colleagues for their one-time codes before noon.
- | Two of them gave it.
- | Incident 3391 opened.

- | Security vendor's blog on key delay, we tried it on our staff.
~remote-desktop-use | One clerk shows the pattern.
= tool-agreed | She has a Citrix desktop for the old ledger, as all of finance will get.
- | In the office all week besides.
- | Test closed.

- | Lifeguard supervisor, Brighton.
- | Qualification NPLQ, card with photo.
support-document-altered | RLSS has the card's number for a girl in Hove.
id-owner-denies | She lost it in May and told her pool.
test-substituted | The swim test at our pool was done by his flatmate, wristband log.
- | Council's lawyer says recover wages.

- | Lifeguard supervisor, Worthing.
- | Qualification NPLQ.
~support-document-altered | RLSS search shows nothing under the number.
= | Card is from the sister body in Ireland. Accepted here since 2015.
- | Swim test good.
- | Season contract.

- | Agency owner called about Mr Idowu, care worker, Kent.
- | Night shift, two homes.
~several-jobs | She says he's full time with another agency.
= | That is his cousin Mr S. Idowu. She mixed the two, wrote to say so.
payee-confirmed | Our pay goes to his own account, bank letter.
- | No change.

- | Agency owner called about a Mrs Tull, care worker, Surrey.
- | Night shift, two homes.
returned-under-new-name | At the second home she is Mrs Beck, whom CQC had barred in 2020.
referee-same-wording | Tull's letters are Beck's with the names changed.
- | Tull says Beck is her aunt.
? | DBS barred list team called back: one woman.

- | Apprentice scheme, aerospace, Wichita.
- | Fourteen starts.
- | Mike's diploma was from a homeschool programme.
school-not-found | The programme is not in the state's list.
- | State doesn't need it to be.
- | Maths test 88. Start.

- | Freelance court reporter, Miami.
- | Own machine, own software.
own-device-insisted | Would not use ours.
- | They all bring theirs.
- | Certified, state list has her.

- | Night desk, IT outsourcer, Omaha, incident summary.
off-platform | New hire asked the desk to move to Telegram for "faster resets".
identity-borrowing | Offered two of them 500 for their token for a weekend.
extortion | After we said no: a mail that he has the customer list and a price.
- | Police report filed.
- | Desk staff get a bonus.

- | Night desk, IT outsourcer, Lincoln.
~identity-borrowing | New hire asked a colleague for his token.
= trouble-explained | Her own was delayed; shift lead had told her to sit with him. Lead confirms.
- | Own token came on Wednesday.
- | Reminder to leads.

- | Property tax office, seasonal clerk, New York State.
- | Two jobs on form.
several-jobs | Third one, full-time at a county, not on form.
- | County: on unpaid leave until March.
- | Ethics officer to say if it must be disclosed.

- | Recruitment for a lab in Cambridge.
- | PhD viva in May, degree in July.
- | Asked to start before it.
school-confirmed | Graduate office: passed, minor corrections.
- | Start as research assistant first.

- | Contract pilot, survey flights, Yukon.
- | 3,100 hours.
support-document-altered | Hours for July 2021 are written in for an aircraft that was on floats in a hangar, without engine.
referee-untraceable | Chief pilot he names isn't known to the operator or to Transport Canada.
- | Operator kept its own journey logs and sent them.
- | Not going up with ours.

- | Contract pilot, survey flights, Labrador.
- | 2,400 hours.
~support-document-altered | July 2021 in his logbook is in another ink and hand.
= discrepancy-explained | Broken wrist, his wife wrote it in. Operator's journey log has each flight.
- | Check ride good.
- | Dispatch informed.
