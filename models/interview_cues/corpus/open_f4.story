# desk work on an application, f4
- | Sourced on a job board, 14 years in payroll.
? | Her old firm's payroll provider changed her story by one word: never.
- | Notes by Ilse.

? | We wrote to the mail on the CV and a schoolboy answered that he'd never applied anywhere.
? | Two hours later the "candidate" confirmed the slot from a different mailbox.

~? | A schoolboy answered from the candidate's mailbox.
= | Typo of mine, one letter. Right one answered straight away.

? | Company he founded in 2014 has three filings, all from this March, director an agent for 900 firms.
- | Co-founder title.

- | Company formed through an agent. So is half of Delaware.
- | Customers named, two spoke well of him.

? | She knows none of the street names near the college. College says its last Ms Vance with that year died.
- | Librarian post.

? | One CV as a PDF, one as Word. Tracked changes in the Word file turn Emeka into Emil and Lagos Gas into Oslo Gas.
- | Wants relocation paid.

~? | Tracked changes in the Word file replace the name throughout.
= | Agency blinds CVs and unblinds for us, their account manager sent the raw one. Same man.

? | Professional body's search gives her as a student member. The card says Fellow.
- | Internal audit.

? | Every job on the CV ended in the month the firm folded.
? | Liquidators of two of them went through the wage books: not in it.
- | Third has not answered.

~? | Five of five former employers gone from the register.
= | Retail in our town, all gone. Insolvency fund paid him twice, letters shown, liquidator remembers him.

- | Firm has gone bust, nobody to ask.
- | Old colleague now with us vouches, worked at the next bench.

? | Map shows the "head office" is a field with two horses.
- | Mr. Keane told us he'd led 60 people there.

~? | Head office on the map is a field.
= | Pin was wrong, postcode covers the whole valley. Estate behind the hill, sign at the gate, our driver delivers there.

? | The certificate's QR code opens a page on certs-verify.example that says valid for any number I type.
- | Scrum master.

~? | QR code on the certificate leads nowhere.
= | Issuer changed its domain in June, help desk sent the new link, it's on there with his name.

? | Bar association has one with this name, male, 71. We have a lady of thirty.
- | In-house counsel, part time.

~? | Bar association has only a man of 71 under that name.
= | That is the uncle. She is in the other chamber, roll number 20-1187, photo and all.

? | Told Ravi 2014–2018 at sea. Seaman's book was issued 2019.
- | Second engineer.

? | Discharge book stamps of two ports on one day, 3,000 miles apart.
- | Crewing agent shrugs.

~? | Two port stamps on one day, far apart.
= | Clerk in Santos stamped the joining date on the wrong line, correction initialled by the master. Ship's log agrees.

? | Voicemail on his US number greets in the name of a remittance shop.
- | Sent calendar invite.

? | Was asked for his old badge. Photo came back with the firm's new logo, brought in after he had left.
- | Panel notes positive.

~? | Old badge has the new logo on it.
= | Badges were swapped in the last week of his notice. Site security there gave the date.

? | Her five-star freelance page: 211 reviews, all in two nights, same sum of 5 dollars.
- | Translator EN–FR.

- | Freelance page with one bad review of 80. Late once.
- | She mentioned it herself.

? | Someone at his "last firm" told me off the record there are six men in one room using that firm's name for applications.
- | Asked if she'd put that in writing, no.

? | In three tickets from three countries the candidate's mother's maiden name and first pet are the same. Vendor flagged it.
- | Names differ, pictures differ.

? | Driver record pulled by the insurer: disqualified until 2027. The licence he showed is clean and has no chip.
- | 7.5 tonne.

~? | Insurer's pull shows disqualified until 2027.
= | Pulled on the wrong birth day, 12/3 for 3/12. Second pull clean.

? | Grandmother's house he said. Neighbours: the old lady sold to a firm last year and parcels come daily for all kinds of names.
- | Field check by the vendor, two photos.

? | Twitter, dev blog and talk videos of that name belong to a man who posted "not looking, someone is using my name again".
- | Sourcer copied the link.

~? | The man with the dev blog posted that he's not job hunting.
= | Other Marek Hruby. Ours never claimed the blog, sourcer had added it.

- | Common name, 300 hits.
- | Did not search further.

? | Lab manager whom she named has been asked, by letter to the institute. He'd supervised nobody in 2020, lab was shut for asbestos.
? | Her letter from him speaks of "daily bench work in 2020".

~? | Lab was shut the whole year she claims bench work in it.
= | They moved to the Annex in Riem, keys list has her on it.

? | Fax header on the employment confirmation shows the number of a copy shop two streets from him.
- | HR there uses only a portal.

~? | Employment confirmation was faxed from a copy shop.
= | Their machine broke, the secretary walked over. I rang her at the school's number, she read out the same text.

? | Old employer's number on the CV was bought in the week he applied; before that it was unassigned.
- | Carrier look-up by the vendor.

? | Tax office letter: the number on his invoices was withdrawn in 2020 for non-existence.
- | Ask accounting to stop.

? | Half of the listed clients sued under the name of "unknown person using the name of Halden Consulting".
- | Court docket printed for the file.

? | Gap of two years. Prison service confirms on a signed release; his CV has "site foreman, Qatar" there.
- | Release was our normal form.

- | Gap of two years, looked after her father.
- | Nothing to check.

? | "Former colleague" who put in a good word on our site can't be found in the firm's staff, nor can the candidate.
- | Employee referral bonus 1,500 pending.

? | Our own employee refers him as an old workmate. The two were never in one country, our employee's file says.
? | Fourth friend this quarter, each brought him the bonus.

~? | Our employee refers an "old workmate" though they never lived in one country.
= | Remote project for the same client, 2020. Client's channel export has both for eleven months.
- | Bonus as usual.

? | Vaccine card, diploma and bank letter all end in the same six digits.
- | Upload portal says all fine.

? | His thesis is in the library. Shelf copy has a woman's name on the spine and an earlier year.
- | Librarian sent pictures.

~? | Library has the thesis under a man's name.
= | That was she before transition; the university's amended record lists the present name.

? | Mr Baptiste the teacher is on the ministry's list of deceased pensioners, and a Mr Baptiste of the same number teaches in our Guadeloupe branch.
- | Payroll asks what to do.

? | State registry: cosmetology licence 60112 sold with the salon, three women have used it since.
? | Applicant is one.

? | Chef's references are from a ship that was scrapped in Alang before the first date.
- | Trial shift went well.

~? | The ship in the chef's papers was scrapped before his first date.
= | Two ships of that name. IMO number in his contract is the one still sailing.

- | Candidate's profile says open to work in four cities.
- | Will go where the job is.
- | Call Monday.

- | Maiden name on the diploma, married name on the passport. Register extract attached.
- | Nothing further.

? | Wrote to the mail at her "lab". Auto reply from a hosting reseller: account made Tuesday, welcome.
- | Biostatistics, two days on site.

? | Vet college's brass plate is real, its roll isn't: no Hagen between Haas and Hahn, nor later.
- | Small animals, Saturdays.
- | Good with the dog.

~? | Vet college's roll skips her.
= | Printed roll ends in May, she passed in November. Dean's office mailed the supplement.

- | Number not in service. CV from 2020, wrote mail instead.
- | Sent the new one.
- | Talked 20 min.

- | Web page in his name is a football player's.
- | Not him, obviously.

? | Rented the profile from a student in Fresno for 300 a month; student told us when the rent stopped.
- | Had passed two rounds.

? | Asked the notified body about his audit days. Auditor number is real, assigned to a man whom they buried in spring.
- | Audit schedule for Q3 open.
