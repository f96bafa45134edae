# What a note implies, in flat entries of tickets and forms

lip-sync-mismatch | AV review: speech events 412, mouth events 188, overlap 31 percent.
- | Reviewer 2 agrees.

lip-sync-mismatch | Voice went on for three seconds after she had bitten into the apple.
- | Noted at minute 14.

~lip-sync-mismatch | Mouth a full second behind the words, whole call.
= trouble-explained | Gone after he closed the screen recording we had asked for.

background-call-center | Transcript has questions from a bank and a game studio, neither was in the meeting.
- | Source: his microphone.

background-call-center | Audio report for his channel: 9 voices, 4 of them giving work histories.
- | Others' channels: 1 voice.

~background-call-center | Several people could be heard introducing themselves behind him.
= trouble-explained | Language class in the room next door, he shut the door.

cannot-answer-local | Asked for the nearest hospital, he gave one in another state.
- | Emergency contact form.

cannot-answer-local | Described his drive to the airport on a road that was taken up in 1990.
- | Colleague lives there.

~cannot-answer-local | No idea about any shop near his address.
= address-confirmed | Dorm on campus since Monday, housing office confirmed by phone.

different-person | Ear and nose measurements of call 1 and call 3 outside tolerance.
- | Examiner's sheet attached.

different-person | Reception did not let him in, the picture from the interview shows someone heavier and older.
- | First day, 8:40.

different-person | The hire met his panel again at lunch and introduced himself to each.
- | Panel had spent four hours with him.

~different-person | Third round: hair, glasses and weight all unlike the first.
= camera-on-and-same-person | First round was two years ago, for another role; file photo of this May fits.

crypto-or-third-party-payment | Deposit rejected, account title and employee name have no word in common.
- | Code R03.

crypto-or-third-party-payment | Field for sort code filled with a Tron string.
- | Returned to employee.

crypto-or-third-party-payment | Four employees of three clients, one account in Delaware.
- | Bank's fraud desk.

~crypto-or-third-party-payment | Account title "Sunrise LLC", worker is one Paul Ede.
= payee-confirmed | State register: Ede sole member; contract runs with the LLC.

scripted-identical-answers | Rated answers 3, 4, 6: text match 97 percent.
- | Questions: teamwork, indexing, salary.

scripted-identical-answers | Panel asked for a second example. Came the first, from "so basically" to "end to end".
- | Third example the same.

~scripted-identical-answers | Two replies with no word changed.
= discrepancy-explained | Second was my request, the recording had not started.

proxy-interviewer | Assessment time 00:07:12, median for that score 01:55:00.
- | Score 98.

proxy-interviewer | Invoice found on his drive: "interview support, 2 rounds, client" and our name.
- | Dated before the offer.

proxy-interviewer | On call 1 he named himself as a father of two and said he would "hand over to Sam after the offer".
- | Sam is the name on the CV.

~proxy-interviewer | IP and machine of the test are another candidate's.
= sharing-explained | Both sat it on the same test laptop in our Lodz office, invigilated.

id-forged-issuer | County clerk: issue date was a Sunday, office closed.
? | Seal is wrong too.

id-forged-issuer | Document number has nine digits, that country uses eight.
- | Checked in PRADO.

~id-forged-issuer | Check digit of the licence wrong.
= discrepancy-explained | HR had typed 1 for 7; copy itself computes.

id-data-mismatch | Licence gives Spokane, credit header gives 14 years in Miami.
- | No other address.

id-data-mismatch | Age by passport 23, first pension payment by the fund 1996.
- | Fund's letter.

~id-data-mismatch | ID shows a different town from all his bills.
= discrepancy-explained | Town was merged into the other in 2020, decree attached.

virtual-camera | Stream metadata: source type "file".
- | Duration 00:32:10, repeats.

virtual-camera | Asked to flick the lens: no shake, no sound, no finger.
- | Said he had done it.

~virtual-camera | KYC returned "no physical sensor".
= trouble-explained | Vendor incident 14 Oct, all Samsung sessions; rerun passed.

school-denies | Enrolment office: ID number unassigned, year group checked, nothing.
- | Second office same.

school-denies | Registrar has his name once: applied 2013, rejected.
- | Degree claimed: 2016.

~school-denies | Reply of the university: no match.
= school-confirmed | Sent again with the spelling of the passport: match, BSc 2015.

email-on-list | Exchange's shared sheet, cell C214: the candidate's login address.
- | Sheet version 6.

email-on-list | Mail gateway rule "Bulletin 03" fired on the application.
- | Rule has 120 addresses.

~email-on-list | Rule "Bulletin 03" fired on her mail.
= discrepancy-explained | Bulletin's web link was in her cover letter, she writes about the topic; her address is not in it.

employer-young | Company: incorporated 11 March 2025. Employment: 2017 to 2024.
- | Register extract saved.

employer-young | First SSL certificate, first whois entry, first tweet of the firm: one week in June.
? | He left there "after six years" in May.

~employer-young | Incorporated five years after she began there.
= discrepancy-explained | Practice became a limited company; doctor's register shows it from 2009.

portfolio-copied | Designer in Ghent has the layered files of all five works, dated 2021.
- | Ours has flat pictures.

portfolio-copied | Page title in the browser tab still reads "Tomasz R., Freelancer".
- | Applicant is not Tomasz.

~portfolio-copied | Same five works on an agency's page.
= employer-confirmed | His employer then, creative director confirmed his part in each.

phone-rented | Number is on the price page of two code shops.
- | 0.25 and 0.40.

phone-rented | SMS history bought by the bank: 38 services, 38 names, 9 days.
- | Current name: our applicant.

~phone-rented | Line type: temporary.
= discrepancy-explained | Tourist SIM for a month, passport registered to him; carrier letter.

hosting-address-noted | Org field of his IP: "Cloud Servers LLC", usage type DCH.
- | All 22 sessions.

hosting-address-noted | Household in Iowa got a letter from its provider; our applicant's test had gone through its TV box.
? | Proxy software found in the box.

~hosting-address-noted | Usage type DCH on his sessions.
= tool-agreed | Secure browser of the exam vendor runs in its cloud, same for all.

document-opened-elsewhere | Envelope history: recipient in Ohio. Views: Shenyang 3, Ohio 0.
- | Signed 02:11 UTC.

document-opened-elsewhere | Canary in the NDA answered from Minsk 20 minutes after sending.
- | Only he has it.

~document-opened-elsewhere | Views from Manila on the contract of a man in Kent.
= network-explained | His present firm's mail filter; IT there confirmed it opens every link.

hours-refused | Offered slots 9, 11, 13, 15 local: four times no. Offered 23: yes.
- | Applicant in the same city.

hours-refused | Attendance core time, weeks 1 to 6: zero minutes.
- | Output arrives at night.

~hours-refused | Accepts calls after 22:00 only.
= employer-confirmed | Late shift at his present plant until June, plant's HR confirmed the rota.

returned-under-new-name | Match with blocked record 2214, other surname, same eyes and same wrong diploma.
- | Record is from 2023.

returned-under-new-name | Guard's log: "same man as the Kelly that we escorted out".
? | New pass made out to Brandt.

~returned-under-new-name | Match with blocked record 871.
= discrepancy-explained | Record 871 has the photo of our recruiter by mistake; corrected.

referral-chain | Bonus claim names as referrer: staff no. 5581, suspended.
- | Claim on hold.

referral-chain | Source field for three of four failed hires and for this one: the same contractor.
- | Contractor under inquiry.

~referral-chain | Referrer's account is locked.
= | Wrong password, ten times; unlocked the same day.

code-copied | First upload of 14 projects: 6 May, 01:00 to 01:20. Commit dates: 2016 to 2024.
- | Account opened 5 May.

code-copied | Git blame before the rewrite, in the fork of a third person: other author on all lines.
- | Fork is from 2020.

~code-copied | 100 percent match with a public project.
= | Task said: start from this project. My oversight.

account-neighbours-listed | Stars: 12. Of these in the advisory: 11.
- | Last one is his own.

account-neighbours-listed | Joint commits with two handles of the indictment.
- | 2022 and 2023.

~account-neighbours-listed | Follows two handles of the indictment.
= | Threat researcher, follows 300 such; her employer confirmed it is her job.

skill-gap | Take-home: 94. Supervised: 11. Same topics.
- | Six days between.

skill-gap | CV: lead DBA. Screen: could not connect to the database in 50 minutes with the password given.
- | Guide was open.

~skill-gap | Take-home 94, supervised 11.
= trouble-explained | Grader had the wrong key for version B; regraded 91.

interest-unknown | Fencing, national level. Could not name one weapon.
- | Icebreaker, round 1.

interest-unknown | Says he keeps bees since 2015; asked how many he has, "two".
- | Two bees, he meant.

~interest-unknown | Nothing to say on "astronomy".
= discrepancy-explained | CV reads "gastronomy", cut by the form; talked at length on his cooking.

live-check-refused | Checks offered: hand, turn, window, phrase. Done: none. Reason: none.
- | Interviewer waited 12 minutes.

live-check-refused | Sat still as a picture when asked for a thumbs-up, then asked about holidays.
- | Twice.

~live-check-refused | Hand not passed in front of the face on request.
= id-verified-in-person | Tremor, asked us for another way, came to the office with passport the next day.

referee-shares-contact | Referee 1, phone: 555-0142. Candidate, emergency phone: 555-0142.
- | Referee "never met privately".

referee-shares-contact | Reference form and CV: one author, one printer, one IP.
- | Properties of both files.

~referee-shares-contact | Reference form and CV came from one IP.
= sharing-explained | Her last day at the clinic, both sent it from the ward's PC; head of ward confirmed by switchboard.

pickup-by-other | Counter scan: licence of a man from Georgia. Hire: woman, Oregon.
- | Parcel 2 of 2.

pickup-by-other | Video of the locker, 06:50: person in a delivery vest opens with our hire's code, leaves by van.
- | Hire asleep, he says.

~pickup-by-other | Signed "Moreno", hire is Clarke.
= sharing-explained | Moreno is site security at our client, logged it in and gave it to Clarke against ID.

prepayment-demanded | Request no. 1 from new contractor: 3 months, today. Hours booked: 0.
- | Contract: net 30.

prepayment-demanded | Kick-off moved until "funds visible", his words.
- | Third date.

~prepayment-demanded | Invoice before start of work.
= | Software licence he had to buy for us, agreed in the order.

signins-apart | Asset: Tulsa. Session: Vladivostok. Offset: none, both active.
- | SOC 88213.

signins-apart | Laptop's neighbours on wifi are twenty other laptops in Arizona, his calls come over a tower in Laos.
- | Two records, same hours.

~signins-apart | Asset in Turin, session in Zurich.
= network-explained | Our gateway for Italy is in Zurich, all of Turin shows so.

test-substituted | Collector's form: donor 1.60, brown eyes. Hire: 1.85, blue.
- | Result negative.

test-substituted | Fingerprint slot attended at 11:00; hire in our meeting 10:30 to 12:00, camera on.
- | Card accepted by the bureau.

~test-substituted | Signature at the lab is not his.
= discrepancy-explained | Form was signed by the collector in the wrong box, lab sent the corrected sheet.

money-odd | Timesheet: 29 hours on 3 June.
- | Approved by nobody.

money-odd | Card ending 4471: nine charges of 1.00, nine merchants, none in the project.
- | Holder: new contractor.

~money-odd | Nine charges of 1.00.
= | Parking machine, city app takes a euro per hour; site log fits.

wallet-listed | Payee string equals SDN entry of 23 May, 42 of 42 characters.
- | Payment not released.

wallet-listed | Custodian: incoming from our contractor's address frozen under a court order that prints it.
- | Order of 5 June.

~wallet-listed | Alert: payout address sanctioned.
= discrepancy-explained | Rule compared the first six characters only; full string is another.
