# a3: rented accounts, marketplaces, middlemen, agencies, pay routes
- | Designer from the marketplace, hourly.
? | Profile photo dates from 2017 and the withdrawal name was changed twice since.
- | Rating 4.9.

? | Student in Poltava rents out her freelancer profile for 70 dollars a month.
? | Work, chats and bids come from somebody she knows as "Mister".

~? | Withdrawal name on the freelancer account was changed in May and again in June.
= | Married in May. Second edit was the platform's own typo, support ticket shown with certificate.

- | Contractor through Bluefen Staffing.
? | Bluefen bills us for 160 hours. Their own portal has him at another client for the same 160.
- | Asked for the sheets.

~? | Bluefen bills us for 160 hours. Their own portal has him at another client for the same 160.
= | Client code was keyed wrong, 0417 instead of 0471. Credit note on file, other client never had him.

? | Wage goes to an account opened online the day before start, holder a limited company in Tallinn he says is a pet shop's.
- | Payroll stopped run 11.

? | The agency sent Anil. The one who logs in, going by his jokes and spelling, is whoever is free.
? | Their lead once typed "which of us has the Anil seat today".

- | Agency contractor, Java, week five.
- | Agency swapped account managers, new one more helpful.
- | Timesheet approved.

? | Three profiles, three flags, one PayPal.
- | Trust and safety closed two.

~? | Three profiles, three flags, one PayPal.
= | Registered translation co-op, members named in the statute, invoices split by person. Platform knows.

? | Hires us, then posts our task on another site for a quarter of the fee. Found our own function names in the listing.

- | Bookkeeper remote, Cebu.
- | Salary to a joint account with her husband, both names on bank letter.
- | Fine.

? | Her reference, the head of the agency and the accountant are one mobile number.
- | All three sounded cheerful.

~? | Her reference, the head of the agency and the accountant are one mobile number.
= | Firm of one. Trade register says sole proprietor, and the client list she gave confirms him.

- | PHP, fixed price 2,400.
? | He delivered at milestone two. The archive metadata carries the user name of a man banned from the site in 2022.
- | Dispute open.

? | Real owner of the account came back from military service and asked why he has reviews for apps.

? | "Need verified account, US, will pay weekly, you do nothing" – sent from the handle that later applied to us.
- | Screenshot from Dmitri.

- | Handle matches a forum member who once sold a bike.
- | Nothing else there.

? | The middleman's sheet: column A face, column B English speaker, column C bank, column D coder.
- | Row 6 is our new hire.

~? | A sheet with columns for face, speaker, bank and coder had our hire in row 6.
- | Analyst raised it at ten.
= | Casting list of the film school's web series. He plays the coder. Director rang back.

? | Paid by wire to Harrisburg. Eighty-eight percent left again within the hour for an exchange.
- | Bank filed its report.

- | Wants net pay by wire not check.
- | Bank letter ok, name identical.

? | Vendor's "bench of 40 engineers" has two payslips a month.
- | Audit by procurement, Nov 2024.

~? | Vendor's "bench of 40 engineers" has two payslips a month.
= | The other 38 are partners and draw dividends, annual accounts list each.
- | Renewed for 12 months.

? | Agency in Dallas resold him to agency in Newark, who got him from a Telegram group. Nobody in the chain has seen him.

- | Chain is agency, umbrella, us.
- | Each one holds ID copy and right to work, audited in spring.

? | Client feedback left on his profile was typed from the same laptop that did the work.
- | Site's fraud desk told us under NDA.

- | Copy editor, hired for 3 wks.
? | We rated him five stars. Someone else then wrote to thank us and asked for the missing 200.
- | Odd, both had the draft.

~? | We rated him five stars. Someone else then wrote to thank us and asked for the missing 200.
= | His bookkeeper. Named in the contract under billing contact.

? | Changed payout from Kyiv bank to a prepaid card in Delaware, then to a wallet, then to "my cousin's wife".
- | Four change forms in 30 days.

- | Changed payout once, old bank closed its branch in Kharkiv. Bank's notice attached.

? | The face check of the platform was done by a 63 year old pensioner, on camera she held a slip with numbers.
? | Jobs done under it: penetration tests.

? | He told the platform Jakarta, told us Hull. His invoice footer still says "Shenyang branch".
- | Sum 5,150.

~? | He told the platform Jakarta, told us Hull. His invoice footer still says "Shenyang branch".
= | Footer belongs to the free template he uses, sample text. He lived in Jakarta until April, tenancy in Hull since May.

- | Contractor onboarding, Brno.
? | Her agency cannot name the day she came by their office to sign. Their signature page is a picture pasted twice.
- | Waiting for the original.

? | Plea deal: Kansas man let four strangers use his name at nineteen companies and kept 17 percent.

- | Video editor, repeat client.
- | Took a week longer, daughter was born, told us ahead.

? | Man who interviewed for us got 500 dollars from the man who works for us. Ledger seized in Phnom Penh.

? | Agency's site lists him as "our founder" under one name and "our intern" under another, same portrait.

~? | Agency's site lists him as "our founder" under one name and "our intern" under another, same portrait.
= | Web shop mixed up the demo theme. Founder visited us, intern is his nephew, seen on video.

- | Subcontract clause 7 forbids passing the work on.
? | Repository has 14 committers, he invoices as one person.
- | Asked legal for a letter.

- | Subcontract clause 7 forbids passing the work on.
~? | Repository has 14 committers, he invoices as one person.
= | Thirteen of them are upstream's own, it's a fork. His share begins at commit a91f.

? | We offered to meet him at his agency in Bangalore. They moved out of that building in 2020, caretaker says.
- | Invoices still carry it.

- | Met him at agency, floor 3, tea, two hours.
- | He is shy, good.

? | Buyer of accounts wants only aged ones with green badge and a bank that asks no questions. Listing is signed with our dev's nickname and number.

? | Her "manager at the agency" answered her phone, did her stand-up, and forgot which of the two he was.
- | Twice in June.

- | Tester from Minsk via Warsaw entity.
- | Entity change due to relocation programme, ministry letter in file.
- | Works as before.

? | Paid in dollars to a friend because "accounts frozen". The friend has eleven such friends.
- | Bank's note 8 July.

~? | Paid in dollars to a third person because "accounts frozen".
= | Refugee bank scheme: charity holds wages until card arrives. Charity's letter and our lawyer's ok, ended in three weeks.

? | Phone line of the "Texas" recruiter belongs to a batch of 200 bought on one invoice, ours to call back are four of them.

- | Freelance Figma job, 900.
- | Watermark of a stock site left in one mockup, he swapped it same day.

? | Handover meeting: outgoing contractor and his successor from another agency are the same fellow, new beard.
? | He had been let go for copying customer data.

~? | Outgoing contractor and his successor from another agency are the same fellow.
= | Procurement moved the contract to the new agency in January and asked for him by name.

- | Recruiter note, Salesforce admin.
? | Certificate number opens on the verifier under Kavita R., ours is called Brandon.
- | He did not reply.

~? | Certificate number opens on the verifier under Kavita R., ours is called Brandon.
= | I had mistyped 7 for 1. With the right one his name and June 2021 come up.

? | Co-op of "independent" freelancers bids on each tender with eleven names. Losers leave praise for the winner.

? | Owner of a small studio in Split found his portfolio, staff photos and phone tree on a site that had just won our contract.
- | He has lodged a complaint.

- | Won a bid at half the usual rate.
- | New to platform, building ratings. Good small job.

? | His rate is 95 an hour, agreed with the marketplace. A man in Sylhet says he does it for 6 and has the chat to show.

- | Dev asks for pay on the 1st not 15th, rent due.
- | Done.
