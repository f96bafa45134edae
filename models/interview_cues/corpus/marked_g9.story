# Plain office voice: nurses with bought diplomas, rented rider accounts, remote staff on stolen papers — and honest twins
- | LPN applicant, long-term care, two references, one state licence.
support-document-altered | The school on her transcript lost its approval in 2016 for handing out diplomas at $15,000 apiece, and hers is from 2019.
own-work-unknown | On the skills floor she put the stethoscope in backwards and asked which side was systolic.
- | Unit manager ended the checkoff after ten minutes.
- | We'll report to the board.

- | LPN applicant, memory care.
~support-document-altered | The school on her transcript is on the list of closed diploma mills, or so our vendor's alert said.
= school-confirmed | Two schools of that name, one in Broward, one in Ohio; she went to the Ohio one and the state archive there mailed her grades.
- | Checkoff passed, 24 of 24.
- | Orientation Dec 2.

- | RN, dialysis, travel contract.
id-owner-denies | Nursys e-Notify pinged a woman in Fresno that her licence had been "added to a new employer". She'd never heard of us and called within the hour.
contact-changed | Our applicant swapped her phone the same afternoon.
- | Patients were reassigned before second shift.
- | Police report 24-1180.

- | RN, dialysis, staff position.
~id-owner-denies | Licence holder called: somebody had added her licence at our clinic without her say.
= | She'd forgotten our portal adds it the day you accept. When I told her it was us, she said "Oh! That's my new job!"
- | We both needed a minute.

- | Home health aide, Queens. Family put up a nanny cam.
different-person | Camera has a man with a limp on the days that our aide, a woman of 28, billed for.
shared-account | Her phone's GPS clocked in at the patient's door while she was on tape at a nail salon on 37th Ave, so somebody has her PIN.
- | Medicaid unit notified.
- | The patient liked the man better.

- | Home health aide, Yonkers. Family put up a nanny cam.
~different-person | The daughter sent a clip: a strange man lifting her mother out of the bath.
= sharing-explained | Physical therapist from the hospital, order in the chart, his ID was logged by our coordinator that morning.
- | Daughter hadn't been told. Coordinator will call first from now on.

- | Rides platform, safety ticket 40021, Atlanta.
id-photo-mismatch | Rider says driver was a woman around 50; profile is a man, 31, "Terrell".
id-rented-or-borrowed | Terrell answered my call and said his aunt "works the app" for him for half.
- | Deactivated. Aunt called too, upset.

- | Rides platform, safety ticket 40055, Decatur.
~id-photo-mismatch | Rider reports a bald driver; profile has dreadlocks to the shoulder.
= camera-on-and-same-person | Real-time selfie on our request, passed on five points; he'd cut them off for his dad's chemo.
- | Profile photo refreshed.

- | Grocery delivery shopper, onboarding queue.
account-swap | A Facebook group of 8,000 lists "shopper acct Dallas $350, batch ready". Screenshot shows our shopper's first name and stars.
many-countries | Log-ins this month: Dallas, Maracaibo, Dallas, Bogotá, all within the same two-hour windows.
- | Sent to deactivation.

- | Grocery delivery shopper, quality queue.
~shared-account | Two phones ran her batches on Saturday.
= | First phone died in the freezer aisle, she opened a chat with us at 13:02 and finished on her daughter's.
- | No strike given.

- | Remote Java developer, Series B startup, 3 weeks in.
id-owner-denies | A man in Ohio got a 1099 for our developer's work and wrote us a letter headed "Who is using me?"
requests-laptop-reship | The developer had asked that the machine go to "my cousin's" in Nashville.
- | Sprint velocity was fine. Nobody had complained.
- | Device locked, FBI field office has the letter.

- | Remote Java developer, Series A startup, 3 weeks in.
~requests-laptop-reship | Two hours after the offer he asked for the machine to go to a different street.
= address-confirmed | Lease for the new flat attached, started on the 1st, landlord's office confirmed; the old place has a sublet on record.
- | It arrived. He waved it at us from the balcony.

- | Notes of the background vendor, file 7719.
id-number-mismatch | SSN trace: first appears 2021, linked to six surnames and four states, none of them the applicant's.
id-data-mismatch | The DOB on the trace makes the number's owner fourteen.
- | Recommend to stop.

- | Notes of the background vendor, file 7733.
~id-number-mismatch | SSN trace: two surnames, two states.
= name-change-documented | Divorce decree, Clark County, restores the former name; the two states are before and after the move.
- | Recommend to proceed.

- | Notes of the background vendor, file 7790.
~id-data-mismatch | Criminal hit: felony, Harris County, matching name and birth date, I had the letter half drafted.
= background-check-clear | Prints at the county: different man, six inches taller. Court clerk stamped it "not the same person".
- | Letter deleted.

- | Customer support, evening shift, Filipino team of a vendor.
shared-account | Agent 55's voice biometrics changed at 19:00 and back at 21:00. When asked, the floor lead said siblings "cover" each other.
background-call-center | On the sibling's line you hear another vendor's greeting read out: "Thank you for calling Sunny Cruises".
- | QA pulled 60 tapes.

- | Customer support, day shift, in-house.
~voice-changed | Agent 12's voice print failed at 19:00, then passed, then failed.
= trouble-explained | New headset with the mic on the wrong side; after IT turned it round, 60 of 60 passed.
- | Left-handed design, it seems.

- | Truck driving school called back about the certificate.
school-denies | "Never sat in our cab. His cousin did, in 2018, and failed."
support-document-altered | "And we don't sign in purple."
- | CDL office has been copied.
- | Load 442 reassigned to Gus.

- | CDL school returned my call.
~school-denies | Lady at the desk: no student of that name.
= school-confirmed | Supervisor, ten minutes later: filed under his middle name since there were three Josés in that class. Passed with 92.
- | Load 443 is his.

- | Crypto exchange, compliance analyst opening.
sanctioned-link | The mail she used in 2020 is printed as an alias line in an OFAC entry for a shipping agent.
handle-listed | Her old Telegram name appears in the exchange-hack report by two analytics firms.
- | GC told us not to tip her off.
- | Interview "postponed".

- | Crypto exchange, second compliance analyst opening.
~sanctioned-link | Screening returned a 92 per cent match with a listed general.
= discrepancy-explained | The general is 71 and in uniform. Ours is 26; date and place of birth were compared by level 2 and the alert discharged.
- | She asked if she'd outranked the other candidates.

- | Shared hiring-fraud channel, five companies.
peer-report | Company C posted a headshot with "do not hire, laptop ended in a farm in Arizona". It's the same man who's in our final round as Trevor.
shared-contact | Company E's "Brandon" had Trevor's Google Voice number.
- | Pulled Trevor's calendar invites.

- | Five firms, one warning channel.
~peer-report | Company B tagged us: "your new analyst = our scammer".
= | Company B, next morning: "Retracted. We matched on first name and city only. Apologies to her."
- | Nobody told her, luckily.

- | Online ESL tutors, quality review, batch 9.
id-photo-mismatch | Teacher of record is a Canadian with a red beard. On the class recordings a teenager teaches with the camera at the ceiling.
id-rented-or-borrowed | In the parents' chat the Canadian offers his "native account" to rent for Mandarin evenings.
- | 112 classes refunded.

- | Online ESL tutors, quality review, batch 10.
~different-person | Class 7: a lady takes over from the teacher midway, no explanation.
= sharing-explained | Our own substitute desk swapped her in at minute 12; his router had died and he'd pressed the button for it.
- | Class 8 back to normal.

- | Legal transcription, contractor in Nebraska.
resume-copied | Court reporter in Nebraska phoned: her LinkedIn had been copied down to the volunteer shelter and her dead dog.
employer-denies | The courthouse says there's one such reporter and she's in courtroom 3 as we speak.
- | I said I was sorry about the dog.

- | Legal transcription, contractor in Kansas.
~resume-copied | Her LinkedIn text is found word for word on another woman's page.
= sharing-explained | The other woman is her former boss who wrote both; she told me with some embarrassment when I called the firm.
- | 98.7 accuracy on the sample.

- | Payroll fraud queue, item 3.
crypto-or-third-party-payment | Five new hires, one prepaid card program, one cardholder, "Gloria P.", who isn't hired at all.
same-photo-as-other | The badge pictures of hires two and five are one girl with and without bangs.
- | Direct deposit frozen before Friday's run.

- | Payroll fraud queue, item 4.
~crypto-or-third-party-payment | New hire's deposit goes to a card under his mother's name.
= payee-confirmed | He's seventeen. Custodial account, bank letter, his name second, state law requires it.
- | Released.

- | IT helpdesk impersonation drill? No, real.
identity-borrowing | On her second day she asked two neighbours for their Okta push "just to test the printer".
first-day-recon | She ran whoami, net group and a dump of the address book before lunch.
- | Her manager was still looking for her chair.

- | IT helpdesk called me about a new starter.
~identity-borrowing | She had asked a colleague to log in for her, they said, first morning.
= trouble-explained | Her account wasn't provisioned, colleague opened the ticket on her own screen to ask for it. The ticket says exactly that.
- | Provisioned by eleven.

- | CNA class of March, community college partner.
test-substituted | State exam proctor matched the thumbprint: the person who sat skills wasn't the person who sat theory.
alias-used | Sign-in for skills says "Marie", for theory "Mirlande", for the parking "Rose".
- | Exam voided.

- | CNA class of June, community college partner.
~test-substituted | Proctor flagged: thumbprint of theory doesn't match skills.
= | Proctor's note, next day: he'd taken the left thumb the first time. Rolled both again in my office, all fine.
- | Badge issued.

- | Staffing vendor bench, two profiles for the Snowflake job.
same-resume-as-other | "Led migration of 412 tables" in both, in a third from another vendor too.
referee-shares-contact | Manager reference of profile one answers with profile two's phone.
- | Vendor put on watch.

- | Staffing vendor bench, two profiles for the Databricks job.
~same-resume-as-other | "Led migration of 38 pipelines" in both.
= employer-confirmed | Same project team. The bank's delivery head confirmed both were leads, one east, one west.
- | We'll take the west one.

- | Childcare centre, Ohio, fingerprint day.
test-substituted | The woman the printing vendor inked has brown eyes on the form, and the woman in our toddler room has green ones.
refuses-id | When I asked to see the licence again she clutched her purse and went to her car.
- | Car never came back.

- | Childcare centre, Indiana, fingerprint day.
~test-substituted | Eye colour "BRO" on the print card, and Kelsey's are plainly blue.
= discrepancy-explained | Vendor's drop-down was stuck on BRO for the whole day, ours is one of 17 cards they reissued.
- | Toddlers call her Sea.

- | Airport badging office, ramp agent.
work-permit-refuted | SAVE came back a third time with "document not valid for this holder".
alias-used | Old co-worker greeted him across the hall as "Fernando!" and he turned round. We have him as Luis.
- | Badge denied.

- | Airport badging office, fueler.
~work-permit-refuted | SAVE said invalid.
= discrepancy-explained | Clerk had keyed the card expiry as the birth date; resubmitted, "authorized" in nine seconds.
- | He fuelled the 06:10.
