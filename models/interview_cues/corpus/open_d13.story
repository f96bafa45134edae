# offer to first months, file 13

? | Leaver's interview: wouldn't give the recovery key. Source now sells on a channel under a name he used in his first mail to us.
- | Hired for six weeks.

? | Supervisor collects cards at the end of shift and keeps them. He clocks the lot at six while the yard's dark.
- | CCTV kept for 30 days.

- | Contract countersigned by Munich.
- | Company car, Passat.
~? | Toll records have the Passat in Warsaw while he's clocked in at Ulm.
= | Leasing firm swapped the boxes of two cars. The Warsaw one belongs to a customer, they've written.
= | Our gate camera shows his plate at Ulm.
- | Winter tyres on.

? | Mail from the Stavanger engineer's own domain, one letter doubled. The engineer is on a rig and his wife opened our offer at home.
- | She asked what it's about.

? | Student visa says Dundee. Dundee's register took her off in January, her shifts here went from 20 to 60 hours in January.
- | Supervisor says keen.

? | Her second week. Patients of ward 7 get calls from a lawyer who knows their room numbers.
- | Audit trail ordered.

? | Letter says void cheque attached. Printed address on the cheque is a vacant lot on Fulton.
- | Will not accept.

~? | Rider says a different man sat at the wheel.
= | Photo in the app is from 2016. Supervisor met him at the depot with his licence, same man, lost a lot of weight.

? | Museum guide's wage goes to a former director. Guide list has her as "seasonal", all seasons.

? | Car hire bill under the auditor's card: Málaga. Stock count sheet with his initials the same morning: Gdansk.
- | Count was clean.

- | Locked out after holiday, reset at the counter with passport.

? | Worked as her dead sister for two years, pension and all.

- | Site induction, boots size 44.
- | CSCS card scanned.
? | Card scan brings up a plumber in Wick who still has his card.
- | Put on the crane crew for next week.

? | Employee called, says he's being taxed for a job at a Boston software house. He lays tiles in El Paso.
- | Took name and case number.

- | Relocation firm packed 31 boxes, two broken plates.

~? | Four men take turns in the flat let to one technician.
= | Crew change, the client's agreed four to the flat, contract was never updated by us. Now is.

- | Guard weighed the lunch box, routine on that floor.

~? | Wage of the sexton goes to the priest's nephew.
= | Nephew is the sexton. Bishop's office appointed him by decree, I watched him dig.

? | Payroll card re-issued to a Bronx address. Employee in Maui still has the first in his wallet.
- | Two wages spent at a pharmacy.

? | The lady doing our books from Malta has a brother who doesn't exist, he's our second approver.
- | Two-person rule was met on paper.
? | Approvals follow each other by four seconds.

? | GPS of the surveyor's tablet shows all forty field visits made from a car park in Kampala.
- | Donor report goes out Friday.

? | Says he moved to Denver in May. Landlord in Denver has him down as leaving the keys untouched since.
- | Winter tax form due.

~? | Pensioner in Ghent gets our payslips for five people.
= | Printing partner's sorting fault. Data office told, five had moved out of that house before.

? | Laptop we sent to Ohio phones home from a rack in a garage, powered strip with nine more.
- | Sheriff has the list of serials.

? | Routing number is a gift card issuer's.
- | First pay run 15th.

- | Uses her husband's surname at work, passport in maiden name, both in the file.

? | Portal shows her new account at a credit union in Idaho. She says she's never changed anything and has no pay.
- | Ticket with the portal vendor.

~? | Bank wrote that the name does not match the account for the new dispatcher.
- | Wages held one day.
= | Our clerk swapped two digits. Corrected number went through with the right name.

? | emp 40117 and emp 40162, same face in badge system, diff name diff dob

~? | When the site went to fingerprint clock-in, 23 workers disappeared from the list.
= | Subcontract ended that same Friday. Their employer sent the closing sheet and they're on his next site.

? | Insurance card was used for a birth in Texas while our insured sat in the Oslo meeting. She has no dependants.
- | Plan asked us.

- | Asked an advance for the deposit, given, paid back in two.

~? | Street had no power for two days and he was online throughout.
= | Worked from the library in the next town, guest pass logs and the librarian's mail.

? | Contractor changed invoicing name thrice since May. Each new firm sits at the same flat, each owner is a student who was paid fifty pounds.

- | Sick note from day three, by the book.

~? | His address is a holiday let.
= | Between leases, eight nights, host's receipt. Keys to Beech Road handed over Friday, agent confirms.

? | Told us to pay to his late brother's account. Registry office in Pune shows no brother.

~? | Airline says seat flown, till says he sold all day.
= | Name on the booking is his father's, same initials. Airline gave the birth year.

~? | Franchisee's teenagers draw manager's pay.
= | Aged nineteen and twenty, gap year, area manager works beside them and the till logs fit.

? | Same recording of a barking dog behind three applicants on three mornings.
- | Heard it only when I replayed them.

? | The tutor we pay in Bristol asked the pupil in a mail "which city are you in, same as me?" and signed with Manila time.

? | Our man's desk phone forwards to a number that answers "good afternoon, which client".

- | Uses a mouse jiggler because the lock screen hides the monitoring wall, approved for the NOC.

~? | Stamp office said the certificate number was never given out.
= | They looked in the wrong year. Second letter with apologies and a scan.

? | Nurse Adeyemi on shift 7pm to 7am here. Also 8pm to 8am at St Luke's same night. Both wards say she was there.
- | Bank office told.

? | Retailer in Perth found that half of the delivery crew "Singh, H." pays child support in two states at the same hour, by shop counter, in person.

- | Crèche moved two groups to the parish hall for painting.

? | Paid as a live-in carer at an address that burnt down in January.
- | Council pays quarterly.

~? | Cincinnati and then Singapore within eight minutes.
= | Phone mail goes through the carrier's proxy. Provider's support page lists that very range, same for two colleagues.

? | Translator delivered 9,000 words an hour, in the voice of the online engine, errors and all. Contract says sworn and by hand.
- | Court noticed.

? | Contract signed on a tablet in Karachi at 03:00, told us he'd be on the train to Lyon.
- | Signature service has the coordinates.

~? | Rotterdam says they walked this man out in May.
= | It was his cousin. Rotterdam looked at the photos side by side and took it back.

? | Photo of the pilot line on a forum, with the reflexion of his lanyard number in the glass.
- | Day 9.

? | Shared mailbox "careers" got bounces for 3,000 offers we never sent.
- | DMARC set to none.

? | Voice on the screening line belongs to the man who told us he was the agency's accountant.

- | Surveyor's stamp was replaced after retirement, old one destroyed, form 6.

~? | Nursery worker started on another woman's vetting number.
= | Typing error by us, one digit. Right one issued in March, clear, seen on portal.

? | The number she gave us for two factor rings at a phone shop in Queens.
- | Onboarding call at 10.

- | Router came from the company, model X, remote admin by our IT.

? | Village teacher of maths cannot do the pupils' exam. Certificate is real, the woman in the certificate's photo sells fish in the next town.
- | Pupils told the inspector.

~? | Guard's note on Thursday: "not him".
= | New guard, wrong screen open. He signed the correction on Friday with the chief.

? | Roofers' safety cards: printed at a copy shop, QR goes to a page that says yes to everything.
- | Tried it with my library card.
? | It said yes.

? | Said he knew nobody in the firm. Our lead's old firm shows the same two as directors, and the lead had him skip the test.
- | Lead is on leave.

? | INC-2291. User's headset pairs with a PC named OFFICE-PH-14. Not one of ours.
- | Assigned to tier 2.

? | Net pay goes to the agency's owner, the workers get food vouchers. Contract names them as payees.
- | Seen on site, Foggia.

? | Manager visited the Denver address as a surprise with a cake. A student opened and said she only restarts the computers.
- | Cake went to the office.

~? | Beneficiary was paid out once before by another employer.
= | First husband died in 2010, this is his brother whom she married. Both certificates at the insurer.
