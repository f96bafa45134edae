# virtual-camera
virtual-camera | Device list: ManyCam, nothing else.
- | Laptop has a built-in lens per its serial.

virtual-camera | Vendor verdict "injection, no physical sensor", score 99.
idcheck-abandoned | Second attempt was started and left at the selfie step.

~virtual-camera | Snap Camera string in the join log.
= tool-agreed | Marketing asks all presenters to use it, applicant works there as a temp.

virtual-camera | Feed kept running after he said he had covered the lens.
- | Interviewer 2, 17:05.

virtual-camera | EXIF of the selfie video gives the encoder as OBS 29.
- | Sent to fraud ops.

virtual-camera | Same 14 seconds of background repeat, the stream is a played file.
- | Curtain moves at 0:03 and 0:17 alike.

- | Uses a phone as webcam through the official app, told us before.
camera-on-and-same-person | Clear picture, same woman as in February.

virtual-camera | Liveness provider refused the session: emulator plus replayed frames.
machine-emulated | Build string is a Genymotion image.

virtual-camera | Resolution 1280 by 724, no webcam on the market gives that.
- | Video team's remark.

~virtual-camera | KYC report flags a software camera driver.
= discrepancy-explained | Dell docking utility installs it on all units of that model, provider whitelisted it.

virtual-camera | Driver named "VCam" loads at 9:58, interview at 10:00, unloads 11:02.
- | EDR timeline.

virtual-camera | Bank closed the account opening since the face came in through a loopback device.
crypto-or-third-party-payment | He then asked for salary to a brother's wallet.

virtual-camera | Admits he uses a program between camera and Zoom, would not say which.
- | Asked twice.

~virtual-camera | Teams admin centre shows "NVIDIA Broadcast" as video source.
= trouble-explained | Noise and light filter, he turned it off on request and the raw camera came up.

virtual-camera | Proctor could not find a hardware ID behind the picture.
proxy-interviewer | Another man had booked the seat.

virtual-camera | Picture still sharp when the webcam cable was visibly unplugged.
- | Kyiv call, panel of three.

virtual-camera | Regulator's circular on injected video; our onboarding log has the same driver hash.
- | Forwarded to compliance.

~virtual-camera | Second video source appeared mid call.
= tool-agreed | Document camera from the exam kit we had shipped her.
- | Score 82.

virtual-camera | Mobile app attestation failed, camera API hooked.
- | Payroll card applicant, Nairobi.

virtual-camera | Frame rate exactly 30.000 for an hour, sensor noise nil.
deepfake-artifacts | Lips lost shape when the pen crossed them.

~virtual-camera | Security marked the applicant's stream as synthetic source.
= network-explained | Virtual desktop of the job centre passes the webcam on under that label, job centre IT wrote to us.

- | Job includes support for OBS and vMix studios.
- | Strong on audio routing.

virtual-camera | Insurer's video claim tool: input came from "e2eSoft VCam", not the handset.
- | Adjuster applicant.

~virtual-camera | Test room log says camera is virtual.
= tool-agreed | All our thin clients report so since the June update, ticket 5518.

# resume-copied
resume-copied | The real holder of this career is a dean in Ottawa.
- | He has never applied here.

resume-copied | Paragraph for paragraph a profile of one Ilse Brandsma, dates included.
id-owner-denies | Brandsma rang back: not her application.

~resume-copied | 94 percent overlap with another person's CV.
= sharing-explained | Same outplacement firm wrote both after one plant closed.

resume-copied | Career lifted from a conference speaker page, down to the typo "managment".
- | Speaker page is from 2019.

resume-copied | Publication list is that of a namesake at Kyoto.
school-denies | Kyoto has no alumnus with this birth date.

resume-copied | Projects 1 to 6 sit in a public template by another engineer.
? | Only the name line differs.

- | Uses the Europass template, headings as expected.
employer-confirmed | Payroll at the mill confirmed 2015 to 2023 by letter.

resume-copied | Our own staff member recognised his own job history in it.
- | He works two desks from me.

resume-copied | Career belongs to a surgeon who died in 2020.
- | Medical council note.

~resume-copied | Text matches a LinkedIn page under another surname.
= name-change-documented | Her page, old married name, divorce decree shown.

resume-copied | Someone else's flight hours: the logbook pages carry captain Ruiz's initials.
support-document-altered | Initials scraped off on pages 40 to 52.

resume-copied | Vendor sent us Mr Ito's history under Mr Lam's name.
- | Ito is at home and was not asked.

resume-copied | PDF author field and phone of the original owner still in the file.
- | Owner sells insurance in Boise.

~resume-copied | Whole duties section is word for word from another applicant's.
= discrepancy-explained | Both pasted the employer's published job description, link checked.

resume-copied | Bought CV: seller's list has it as item 212, banker, ten years.
referee-shares-contact | Two referee numbers are listed under the same item.

resume-copied | Plagiarism scan, top source a Xing page from Graz, 88 percent.
- | Page owner has blocked us.

resume-copied | He took his brother's work record because his own was "not strong".
- | Admission in the exit talk.

~resume-copied | Looks like a copy of Maren Lund's application.
= discrepancy-explained | It is Maren's, our parser attached it to the wrong profile.
- | Files separated.

resume-copied | Chef's history comes from a magazine portrait, restaurant names in the same order.
employer-denies | Two of the restaurants never employed him.

resume-copied | Prosecutor lists a "borrowed career" of a Virginia man; same employers, same months as ours.
- | Case reference in file.

~resume-copied | Somebody else's summary at the top of the page.
= sharing-explained | Old colleague let her reuse the wording, the jobs below were all confirmed by phone.

resume-copied | Translated from a Polish CV, place names left behind.
- | Original author found through the school.

- | Sample CV from the careers office, used for training recruiters.
- | No candidate involved.

~resume-copied | Flagged as stolen history by the matching tool.
= discrepancy-explained | Tool compared it with her own 2018 upload under a previous e-mail.

# employer-young
employer-young | Job since 2014, firm entered in the register in May this year.
- | Companies House extract filed.

employer-young | Domain bought nine weeks ago, "serving clients since 1998".
employer-staff-unfindable | Nobody on any network lists it as employer.

~employer-young | Register shows incorporation two years after his first day.
= discrepancy-explained | Partnership turned into a limited company, same tax number, accountant confirmed.

employer-young | First archived page of the clinic is from last August, her contract from 2016.
- | Matron post.

employer-young | Tax number issued 2023, payslips dated 2020.
support-document-altered | Tax office says the payslip layout was not in use then.

employer-young | Certificate transparency: earliest cert 12 days before the application.
- | Analyst's line.

- | Start-up founded 2022, he joined 2022.
referee-confirmed | Founder called via the investor, good word.

employer-young | The shipping line he served ten years has owned vessels for ten months.
- | Port agent, Piraeus.

employer-young | Chamber of commerce in Hamburg: new entry, no predecessor.
employer-address-empty | Street number leads to a car park.

~employer-young | WHOIS creation date 2024 against employment since 2011.
= discrepancy-explained | Rebrand in 2024, old domain forwards there and is from 2003.

employer-young | Trade licence first granted 3 Feb, her reference letter speaks of twelve years.
- | Dubai free zone.

employer-young | They had no bank account before this spring, bank says.
- | Wages for 2019 shown on his slip.

employer-young | Logo designed on a freelancer site in September, for a company he left in 2017.
- | Designer remembers the order.

~employer-young | School he taught at since 2009 opened its doors in 2018.
= school-confirmed | Two schools merged; education board has him on staff throughout.

employer-young | Nobody could file accounts for 2015, it did not exist; her title then was CFO.
contradicts-resume | To me she said she joined as a clerk.

employer-young | Founder himself says they began trading last winter.
- | Applicant claims six winters.

employer-young | ABN active from 1 July, resume has 2012.
- | Sydney desk.

~employer-young | Web shop registered only this year.
= employer-confirmed | Retail chain's shop moved to its own domain, chain HR gave dates 2010 to 2024.

employer-young | Google listing, site, phone line and LinkedIn page all set up in one week in June.
referee-text-only | Manager there answers by chat, never by voice.

employer-young | Pharmacy permit 2022; dispensing experience from 2013 in that very pharmacy.
- | Inspectorate.

~employer-young | Company number too recent for the job.
= discrepancy-explained | Holding was re-registered after a court seat transfer, older file with 1994 number attached.

- | Employer is a young foundation, role there ten months, fits.
- | Second interview Wednesday.

employer-young | Airline got its certificate in 2021, he logs 2,000 hours with it by 2019.
- | Aviation authority mail.

~employer-young | Site age 40 days.
= discrepancy-explained | They lost the old domain in an auction, trade paper reported on it.
