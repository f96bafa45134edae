# offer to first months, file 2

? | Offered our night clerk 3 % of every wage if she'd print badges without the photo match. She printed 14.
- | She's talking to us.

~? | Application photos of six maids show the same blouse and sofa.
= | Agency has a photo corner and lends a blouse. Embassy saw them one after the other.

? | Mailroom: 14 pieces for people "c/o" our new receptionist, from 14 employers.
- | She says she collects stamps.

~? | Garnishment came for a roofer with his number.
= | Clerk of court transposed a digit, order withdrawn on the 8th.

? | Landlord's reference and employer's reference are answered by one lady who puts on a lower voice for the second.
- | Lettings and HR share an office, that's how we know.

? | Installed a tunnel client on Monday, removed it before the audit on Friday, put it back Saturday.
- | Three log lines.

? | Payee's bank asks if we're aware that our programmer is a minor's account opened for pocket money.
- | Answer due tomorrow.

? | Payroll grew by nineteen names in the month before the election, none has a desk.
- | Councillor's driver collected the envelopes.

- | Locker 51 had old sandwiches.

? | Sold his place on the trawler to a man without papers, the crew list stayed as it was.

~? | Payslips are forwarded by rule to an outside address.
= | Deaf colleague's support worker, agreed with the works council, named in the file.

? | Gave three weeks' notice by mail at 02:00. At 09:00 came in, cheerful, knew nothing of it.
- | Mail came from his account.
? | Last wage had been turned to another bank that night as well.

? | Asked which bus she takes. There's been no bus on that road since the bridge went. Clock-ins continue.

- | Scores fell after the training week, new software for everybody.

? | In February she applied as a cook, in March as a cook with a sister's papers, in April the sister came looking for them.
- | Kept on till Easter.

? | The vet whose name is on the passports of 80 puppies was on maternity leave and had her pad stolen.
- | Practice hired a "Dr Lang" that month.
? | University has no Lang.

? | Trading desk saw its own positions quoted back by a stranger. Only the intern's folder has that rounding.
- | Compliance took his phone.

? | Neighbour told agents that deliveries came in daily and that she moved the machines at night in a child's pram.
- | Affidavit, page 14.

- | Refund will be with the May wage.

~? | Lab assistant has 300 results on a day when the machine was off.
= | Uploaded that day. Raw files date from the three days before, service engineer confirmed.

- | Bulk of applications from the college, careers day was on Tuesday.

- | Hotel pays the porter's loan instalment from wages by court order.

- | Nice call with the team.
- | Wants to begin after the holidays.
? | Swift code on the form leads to a sanctioned bank.
- | Sent the pension leaflet.

? | Bank teller's references: one is a shop that she owns, the other a phone in her bag, which rang.

? | Five interpreters, five names, one wallet.

- | Two W-2s this year because we changed payroll company in July.

- | Wants the payslip by post.

- | Drug test repeated, cup leaked.

? | The crew list of the charter flight has a steward for whom the hotel has never made up a bed in two years.
- | Per diem paid.

? | Fitter's welding seams changed in week two. X-ray lab says other hand, other habit.
- | He says new rods.
? | Rods are from the same box.

- | Live-in carer on leave, sister covered, agency approved and paid the sister.

? | Two employees in two cities hand in the same water bill with only the name changed.
- | Meter number is identical.

~? | Payroll provider says another client pays the same person full time.
= | It's our old entity, not closed yet. They sent zero slips since April.

- | Remote, three days.
- | Mentor assigned.
- | Ticket throughput high.
? | Throughput stops dead each year on the 16th of February, four accounts of this vendor do the same. Vendor says it's all Ohio staff.
- | Renewal is due.

? | Each time the inspector comes, the same six children are brought in from the crèche next door. Grant is for thirty.

? | Surveyor's stamp was used for a year after he died. Office manager kept it in a drawer.
- | Twenty plans in the land registry.

- | Bank details changed at the HR counter, passport shown, form signed.

? | The remote session had a second input language that was removed before each weekly audit and put back after.
? | Address on file is a trailer in Kansas that the county lists as vacant.

- | Coworking is noisy, she books the booth for calls.

- | Professor changed banks, came to the counter with her ID.

? | Mailbox rule hides every mail with the word "payroll". Made from a phone that he says he does not have.

? | Asked the agency to bring the man to our Leeds office. It brought somebody who had to be told which job it was.

? | The security guard at the vaccine store stood on two sites 60 km apart at 23:00 on the 14th.
- | Both clients were billed.

? | Interpreter no. 55 took three video calls at once on 12 May, three voices.
- | Agency said they'd look into it.

? | Picked up with ID and code. Shop sent us the scan: ID is a fishing licence.

? | Signed up for the hackathon prize under five of our interns' names, prize money landed with a sixth person.

? | Post office slip for the forwarding bears a stamp from an office that closed in 2016.
- | Badge and token both went that way.

? | Two laptops, two hires, one wall outlet. Both report the same battery event to the second, addresses 900 miles apart.

~? | Badge belongs to a Miss Carvalho and a bald man was wearing it.
= | Printing office mislabelled the whole batch of Tuesday, five people got somebody else's card.

? | Au pair agency's letters from five families have one handwriting, and one of those families has no kids.

? | Customers in Malmö know their account manager as a man. We've got a woman on the payroll.
- | Renewals are up.

? | Reference said he left in 2020. Payroll of that firm still lists him, at full pay, with today's hours.

~? | Five freelance accounts hand in from one desk.
= | Women's training centre. Foundation lists each trainee and pays each apart, site has allowed it.

? | Kitchen hand's pay is fetched by the man who brought him. Passport's kept by that man as well.
- | Chef told the hotline.

? | Second wage in the same name came into light through the pension portal.
- | He says it's an old job.
? | Old job's HR told us that he is on shift today.

- | Loan office asked to confirm employment, she'd signed the consent.

? | Airport cleaner passed vetting. A month later a brother with a record is at the lift with her pass, and has been for weeks, says the florist.

- | Uses an online bank, the letter has their seal and her name.

? | Rota app: shift accepted by Tunde, clocked by Tunde, handover note signed Femi.
- | Residents call him Femi too.

? | The bank form names a savings club.
- | He explained that the club pays out weekly.
? | Club's chair: we've been closed since the pandemic.
- | Wages on hold.

? | Wife at the summer party asked how we like working with her nephew. It is her husband that we'd hired.
- | Weather held.

- | Harness inspection overdue, sent to the shop.

? | Ms Haugen the bridge engineer has a talk on film. Our Ms Haugen has another chin and another laugh.
- | Panel on Tuesday.

~? | Timesheets approved in September by a manager who left in June.
= | Delegation was never reset in the tool. Approver id behind it is his successor, vendor pulled the record.

? | He left for Bogotá on the 2nd. Warehouse scanner kept logging his picks till the 30th.
- | Wages went out.

- | School bell moved to 9:10, contract amended.

- | Pharmacist signs the month's sheet on the last day, tills show her daily.
