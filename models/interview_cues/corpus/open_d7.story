# offer to first months, file 7

- | Courier shaved his beard, the face match failed twice, third time ok.

~? | Turnstile has him going in twice at 06:02 and never out.
= | Reader 4 double fires since the power cut, the whole early shift shows it.

~? | Scaffolder's card was used at two gates in two towns at 07:30.
= | Card numbers repeat between regions. System vendor confirmed, other card is a painter's.

- | Presented at the summit, out of office set for two days.

~? | City pays an attendant for a car park with a barrier and no hut.
= | Mobile post. He empties all six machines by bike, round sheet and coin counts every day.

~? | Agency calendar reads "Rohan for Vikas 10:00".
= | Rohan reserves the room. Vikas sat there with his passport, our man on site confirms.

? | Crossing guard paid at two schools at 8 o'clock, streets five miles apart.
- | Found by a mother.

? | Careers day was Tuesday. Of the 40 from the college the dean knows 12.
- | Shortlist has 9.

~? | Net pay goes to the crew boss.
= | Ministry's mobile-money pilot. Boss only holds the terminal, SMS receipts shown by six of the men.

? | After the takedown the same voices applied at the same bank under fresh names within four days.

? | Agreed to start in person, then paid for a colleague of ours to collect the badge in his place.
- | Colleague reported it himself.

? | Bus driver number 212 is the owner's brother-in-law on paper and whoever's free in fact.
- | After the crash police asked for the real one.

? | Our Mr Tan signs with the left, Mr Tan of the induction with the right. Statement of the safety officer.

? | Offer was taken up, then the same inbox asked if his "team mates" could take the other nights.
- | I said one contract, one person.
? | From then on nights were done in a different English, politer.

? | Had the tax office send both of his cards to our address, one for a name we do not know.
- | Opened by mistake.

? | Their sourcing partner pays 50 dollars a month for old profiles with connections. Ours has 500 connections, all from a bakery trade.
- | Applied for SRE.

? | Came from the same village as our foreman. Village school says neither of them ever sat there and foreman takes 50 a week from him.

? | Fifty four names on the ward roster, forty nine people at the fire drill and none on leave.
- | Ward manager signs the sheets alone.

? | Conference speaker list copied one by one: seven of our applicants are people who spoke there, none of the seven applied.
- | Programme chair helped us to reach them.

? | Farm's wage book lists Gheorghe twice, once with a thumb. Gheorghe writes fine.
- | Second Gheorghe has never been seen.

? | Accountant at the client asked for the man's invoice. Man at the client asked what an invoice was, his boss gets it all.
- | Visa type is intra-company.

? | Locum's flight in, locum's hotel, locum's taxi: none used. Locum's clinic list: full, all notes copied from October.
- | Trust pays agency 1,150 a day.

? | Payslips are forwarded by rule to an address at quickdesk.example, same rule in nine mailboxes.
- | None of the nine was aware.

? | Three teachers' wages moved on the same evening to accounts at one fintech.
? | All three had opened the "benefits survey".

? | Our ward's "Tuesday volunteer" carries a lanyard from a closed hospice. Drug cupboard code had to be changed after his third visit.
- | No record at the volunteer office.

~? | Same passport number on two candidate sheets from the agency.
= | Their coordinator pasted the wrong row. Scans show two documents, two faces.

? | Apprentices exist in the grant claim only. The college counted eleven, the claim has forty.
- | Grant body asks for 210,000 back.

? | Mouse moves one pixel every 58 seconds, all night, for three weeks.
- | No tickets closed in that time.

~? | Snow clearing claimed on a day with 12 degrees.
= | Date of entry. Sheets are from the 19th, plough's tracker ran all night then.

? | For each hire she took the first month's pay, then the hire vanished and another came from her phone book.
- | Fourth replacement in a year at Elm Lodge.

? | Mystery shopper firm found that four stores employ the franchisee's teenage children at manager's pay. School was in session.

~? | Petrol receipts from Kharkiv in his claim.
= | Volunteer convoy, leave approved, he had mixed up the piles. Withdrawn before anyone asked.

~? | Our laptop turned up in a pawn shop in Bristol.
- | Serial matches.
= | Burglary report from March, he had told us the same day and given the crime number.

? | Insurance adjuster from the app sends his wife with his tablet. Claims are signed with his finger, from home.
- | Customers gave four stars.

~? | Key first registered from Vientiane, shipped to Dallas.
= | Shipped late, her start was moved to the Vientiane project. Travel desk sent the key on with DHL, we have the waybill.

- | Signed NDA came back.
- | Asked for Thursday afternoons off.
- | Laptop delivered to Fargo, signed.
? | Electricity firm has the Fargo house at nil use since 2023.
- | Team lunch in March.

? | The contractor's own CV at another agency lists none of the jobs that he gave us, and a different degree.
- | Same photo and mail.

? | Tenant screening firm rang to verify Mr D. Our Mr D rents there? Theirs drives a school bus and has never heard of our product.

- | Wants split pay, 80/20 over two of his own accounts, system allows it.

? | Returned the laptop with a stranger's fingerprints enrolled next to his.
? | Enrolled on the day of delivery.

? | Bot sign-ups for the rider app, same selfie with five hats. Orders were delivered all the same, by boys on bikes.

- | Substitute rider registered in the app, right to work checked.

? | Mother of the au pair says her daughter is in Cali and is waiting for the visa still. Our au pair has been here since May.

~? | Two keyboards, two layouts, used by turns.
= | Translator. One is for Korean, it's on the equipment request that we approved.

? | Widow was asked why her husband still gets his teacher's wage. He was buried in 2018.
- | District paymaster transferred.

~? | His login was used in the office on a day with no badge entry.
= | Tailgated behind the cleaners. Owned up, camera at 08:41 shows him alone with his coffee.

? | Temp worked at our counter on a colleague's name tag and tax number, colleague was already retired.
- | Branch 14.

? | Bank in Vilnius froze the account, twelve foreign payrolls come in there under seven names.

? | Gardener's contract, signed with a cross. Gardener has a degree and writes to the paper. He says he signed nothing and the money isn't his.

~? | Street View shows nothing but a boat ramp at the address on the contract.
= | County confirmed a liveaboard berth there. Harbour master has had him on the list since 2019.

? | Test engineer for brakes. Reads board minutes, all via a link that someone in Finance says she never shared.
- | Week three.

? | Tickets answered in the night shift read as two people: one closes with "br", one never. Both under badge 88, single hire.
- | Asked team lead to listen in.

? | Vendor submitted him at 60 an hour as Senthil and at 85 as Sam. Visa copies differ, the thumb holding them is the same.

- | Equipment list ok, headset missing.
- | DHL to pick up the wrong chair.
~? | DHL's picture shows an older man taking in the laptop.
= | I asked for a ring back from the house phone. Grandfather answered, name on the land register, put him on.
- | Headset arrived.

- | Macros in Tagalog, she covers the Manila queue.

? | Shop manager hired her own sons under the names of two leavers.
- | Area manager noticed the surname on the bank file.

~? | The claim has forty apprentices, the college counts eleven.
= | The other twenty nine are at the second college in Derry. Their register matches name by name.

~? | Her car is parked at a call centre all day, visits logged.
= | Husband works there and takes the car. She goes by bus, ticket app shows each stop.

~? | Lecturer not in the country since term began, someone else gives the course.
= | Sabbatical approved by the dean in March. Replacement was appointed by the faculty council.

? | Mail from a.ferrand@ferrand-eng.example. Ferrand's firm uses another domain and she replied to us that she retired last year.

? | Overtime was claimed for the snow clearing on 9 January. Weather office has 12 degrees and sun.

- | Wants the laptop at the office of his wife, somebody's always there.
- | IT phoned that office and sent it.
- | Serial confirmed on video.

? | Twelve of the security firm's guards passed the exam at a centre whose owner sells the pass, a BBC team filmed it.
- | Our two sites have four of them.

? | We'd asked for ID at the courier's counter. Package went back thrice, on the fourth try came an older lady with a letter of authority.
? | The notary on the letter died in 2012.

- | Reception printed the visitor badge.
~? | ID shown at the gate had another surname than the contract.
- | Security let him wait.
= | Deed poll of 2 March is with payroll.
= | Old card is valid till it's replaced, the passport office says.
- | Tour of the plant, lunch.

~? | Second current wage in his name on the pension portal.
- | He says it's an old job.
= | It is. Redundancy is paid in 12 parts, agreement seen.

? | SAP shows he made a vendor, an order and the goods receipt, all on his ninth day. Vendor's phone is his home number.
