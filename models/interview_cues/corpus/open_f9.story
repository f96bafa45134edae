# desk work on an application, f9
? | Ketmill Systems wrote: we found 19 "former employees" on the market this year. We were only ever three.
- | Ours is polite, replies within the hour.

~? | Ketmill Systems says it was only ever three people.
= | He is one of the three. Founder's mail from the domain we had from the patent office, not from him.

? | CV photo taken from the front, ID photo in three-quarter view, ears don't match, our officer trained for that at the border says.
- | Port ops.

- | ID photo is ten years old, slimmer now.
- | Officer at the gate fine with it.

? | Her number of publications went from 0 to 34 in a month, all earlier dates, all by other people named R. Singh.
- | Assistant prof.

~? | 34 papers on her page, most by other people named R. Singh.
= | The site merges namesakes by itself. Her own list has six, and those six check.

? | Looked for the bridge in his project list. There is a ferry.
- | Structural, 9 yrs.

~? | No bridge at the spot in his project list, there's a ferry.
= | It was designed and shelved. Tender drawings in the county's archive carry his initials and stamp.

? | The driver-hours card he photographed for us shows Latvia, a woman, expired.
- | His thumb on most of it.

? | His old union rep: "he's in Canada with his daughter, has been since the stroke".
- | Our one does 40 hours from Essex.

~? | Old union rep thinks he's in Canada.
= | Came back in February, boarding pass and the rep's own second call after meeting him at the pub.

? | Grade list shows 31 credits for a semester in a faculty on strike all that semester.
- | Stamp wet ink.

~? | His faculty was on strike in the semester with most credits.
= | Caught up in the summer, registry's letter on the special session for all students.

? | We wrote to the number of the ref by SMS by mistake, reply: "which name am I today".
- | Ref form said outstanding in each box.

? | The mail with the CV was forwarded down a chain: "use this one for the Germans".
- | He'd not deleted the bottom part.

- | Mail has FW: in it. His wife sent it from the shared mailbox.
- | Name and number right.

? | "Boss" speaks of her years at the desk in room 210. Room 210 is the boiler.
- | Registry assistant.

? | Phone book of the ministry 2015, 2016, 2017. All three without him, and the post he claims was held by a Ms Diallo, who was kind enough to send her letter of appointment.
- | Protocol job.

~? | Ministry phone book gives his post to a Ms Diallo.
= | Two deputies of equal title, one per floor. Ms Diallo said so and remembered the leaving do.

? | Postmark on the "sealed by the university" envelope: his own village.
- | Opened by two of us.

- | Envelope from the university torn by the post. Seal gone.
- | They sent another direct.

? | Checked his blog's oldest entries in the archive: a knitting blog, then nothing, then ten years of cloud articles appear in one crawl.
- | Developer advocate.

~? | His blog's ten years appeared all at once.
= | Moved from another host in 2023. Old host is archived too, entry by entry since 2013.

? | Third party recruiter admits in writing he adds "two or three years and a client" to each.
- | Four of his started here.

? | Consultant's client list has our own firm, 2019. Procurement has no vendor, no PO, no badge.
? | He'd looked me in the eye, said "great canteen". We've none.

~? | Consultant lists us as a client, procurement has no PO.
= | He was under the big four's contract. Old project lead, now at Basel, named the room he sat in.

? | Fourteen months at the embassy, he says. Embassy was shut, guards only, and the guards' firm has not got him either.
- | Facilities.

? | School secretaries talk. Hers called ours: she's never set foot in a class, was the photographer's assistant on picture day.
- | Supply list, reception class.

- | School secretary chatted half an hour. Nothing but praise.
- | Two terms, Year 4.

? | Took the licence scan to the DVLA line: number's check letters don't go with that surname, nor with any he has used.
- | Van jobs.

~? | Check letters in the licence number do not fit his surname.
= | Changed by deed in 2022, licence was the old one. New card arrived, code from the site agrees.

? | "Freelance since 2016." Trade office: no notice. Tax office (with his consent): zero returns. Health fund: insured as employee of a bakery.
- | Freelance again for us.

- | Freelance since 2016, few clients, low sums.
- | Tax assessment shown freely.

? | Google result two: "Beware, collects salaries under Mike, Mick and Michael Tran". Result three, his picture, ours.
- | Interview was yesterday.

? | Firm A in CV, firm B in CV, firm C in CV: letterheads differ, signature of three directors is one hand, our document man puts it in writing.
- | Fee for document man 120.

- | Signature of director looks like a scribble.
- | It is. Seen on their invoices too.

? | Ordered something from the web shop he "scaled to 9 million a year". Basket says demo.
- | E-commerce head.

~? | Web shop he ran says demo when you pay.
= | They sold up in 2022, the buyer left the shell. Accounts to 2021 on the register, he is named.

? | On the alumni page I found six with his matriculation number, from applications at our other offices.
- | Each an own name.

? | The lady at the lodging house, named as home for eight years: "three nights, paid cash, asked me to keep his post".
- | Security guard, needs five year history.

~? | Lady at the lodging house says he stayed three nights.
= | New owner, she'd been there a month. Her father's book has him by the week since 2016.

? | Referral note says known from Bible study in Ogden. Group leader, named too, writes there is no group.
- | Treasurer, volunteer.

? | County says bar exam: sat by him, passed by him, he died in the crash of 2016. Clerk adds: you're the third to ask.
- | Contract lawyer, document review.

? | "Have no LinkedIn." Has, under another name, with the same CV to the comma.
- | Saved as PDF.

- | Has no LinkedIn. Roofer.
- | Boss before confirmed, went up on his roof with him.

~? | Has a second profile under a different name with the same CV.
= | A scraper made it, 200 others from his old firm there too. Site took it down on his complaint, copy of answer in file.

? | Opened the portfolio's contact form: mail goes to an outfit that sells "ready developers".
- | Three lines of German in it.

? | The babysitting reference's children are, by the town's own register, not born.
- | Family answered sweetly about "little Tim".

- | Babysitting reference, her aunt. Says so.
- | Asked for one more, nursery sent it.

? | Sourced him, wrote, he accepted. Real one accepted too, a week later, from the profile I'd written to first.
- | I have two calls on Thursday with one man.

~? | Two men accepted my invite under one name.
= | I had written to both, father and son, both plumbers. Son wants it.

? | Notice from a bank's fraud desk lists five employers set up for fake wage slips. CV has two of the five.
- | Loan adviser.

? | Old colleague on the wall photo, yes, but as the cleaner's boy. Foreman there never let him near a lathe.
- | CNC, 5 axis.

? | I asked the town in his CV for a residents' extract, with his form. Never registered; form's signature doesn't match the passport.
- | Came by post.

~? | Town has no entry for him in the years he says he lived there.
= | Border commuter, registered across the river. Extract from that side, same years.

? | Certificates all verified by "Global Cert Desk". Cert Desk's bank account is in his name.
- | Fee was paid by us, 75.

- | Waiting on the Indian uni, they charge and take three weeks.
- | Day 19.
- | Verified.

- | CV with spelling errors, typed on phone.
- | Twenty years laying tiles, photos of his own bathrooms with him in them.

- | Vendor marked yellow for "no digital footprint".
- | 58, cook, no computer. Fine.

- | Two numbers on the CV, both answer. One's his landline.
- | Talked about the shift model.

~? | Company in his CV was founded by its register entry after he left it.
= | Was a partnership before, became a limited in 2018. Old trade licence from 2009 in the deed.

? | Company in his CV got its register entry, its phone and its first employee the same Thursday, all in his cousin's hand.
- | Procurement manager, signs up to 50k.

? | Reference fee: the "university registry" wanted 90 dollars by gift card, the real one charges nothing and found nobody.
- | Finance had paid it.

- | Candidate withdrew, took another offer nearer home.
- | Wished him well.

? | Compared his three published photos of "my server room": fire exit sign in Turkish, in Polish, in Korean.
- | Data centre tech, one site, Reading.
