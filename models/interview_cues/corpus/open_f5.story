# desk work on an application, f5
? | Asked the works council at his old plant. They keep a birthday list of all, he's on none of them.
- | Shift leader, paint line.

~? | Works council's birthday list for those years doesn't have him.
= | Leased staff aren't on it. Leasing firm's hour sheets show him on the paint line 2017–2020.

? | Vendor closed "employment verified". The person who verified answers at the candidate's own voicemail after six.
- | Case reopened by me.

~? | After hours the verifier's number rolls over to the candidate.
= | He's still the on-call man there till Friday, that is why. Verifier herself sat with me on video from her office.

? | Invoice for the course is from us, our own training arm; we never ran a course by that name.
- | Funny reading it.

- | Course certificate from our own training arm, 2019. In our books.
- | Trainer remembers him.

? | Midwives' register: struck off 12 Jan 2022 for a false diploma. New application, other spelling of the surname.
- | Community team, 30 hrs.

? | Her number in our system is "do not call, wrong person, stop asking for Svetlana". We have her as Grace.
- | Coordinator didn't see the note.

~? | Man on her number says stop asking for this woman.
= | Ex-husband. New number in her mail of the 3rd, I'd not read it. Reached her there.

? | School photo day 2019, whole staff, captioned. No one of that name on it nor in the yearbooks to 2023.
- | Maths, secondary.

~? | School's yearbooks have no such maths teacher.
= | Taught the evening classes, which have no yearbook. Evening head rang back and named her room.

? | Birth certificate from a village registry that burned in 1998; the clerk there says entries in that hand were sold in the market.
- | Consulate informed.

? | He is number 41 in an indictment's list of aliases. Exact spelling, exact middle initial, exact mailbox.
- | Found by chance while looking for his blog.

~? | Found his name in an indictment.
= | The accused is 63 and has been inside since 2021. Clerk of the court gave the birth year.

? | Translators' association dropped her in 2020 because members complained she passed their samples off.
? | Sample 2 in our file is by a member in Graz, who sent us her dated invoice.
- | Rate per word 0.11.

- | Sample translation was corrected by her partner, she noted it.
- | Did a new one in our office.

? | Wanted the offer sent to "my new secure address". Mail from the old one arrives the next day: why did I never hear from you?
- | HR assistant replied to the wrong one.

~? | Got mail from two addresses, one asking why we never wrote.
= | Old one was stuck in his phone app and sent late. He showed both inboxes on the office PC.

? | Website of the employer: "our team" pictures carry a shop's watermark faintly, and the CEO is in a toothpaste ad.
- | Wrote to info@, auto reply.

- | Employer's website uses stock pictures of handshakes. As everybody.
- | VAT number valid, accountant named.

? | Four years of payslips and the net sum is the same to the cent even when the child allowance started.
- | Mortgage-style check for the key holder post.

? | Prefix of his Dutch mobile was released in 2024. CV with that number was saved in his folder as "2019".
- | Wants to know when he can start.

? | Old landlord listed as referee. Land registry owner of that house is a housing association, for thirty years.
- | Caretaker couple.

~? | House belongs to an association but he gave a private landlord.
= | He was a subtenant, association had agreed to it in writing, letter found in their archive.

? | Rang all seven clients on his list. Seven numbers, one lady, she got the third client's name wrong.
- | Fitted kitchens.

? | National lab says badge, clearance and supervisor in his CV are real ones. They're those of a man who sits there today.
- | Phone interview by Owen, liked him.

? | He answered the reference request for his boss faster than I could close the tab. 4 seconds, 600 words.
- | Tick box "received".

- | Reference came in an hour. Chatty lady.
- | Desk number of the library, asked for her there.

? | Found him at the notary's: the certified copy carries a number that the notary gave to a house sale.
- | Notary wants a copy from us.

~? | Notary's book has a house sale under the number on her copy.
= | He had two books in 2022. The other one, for copies, has her entry on line 88.

? | "Fluent in our product", he built add-ons for it. The add-ons in the store bear the maker's phone, who says never heard, who is this?
- | Solutions engineer.

? | Same tip from three of last year's hires' landlords: "I get cheques for people who do not live here."
? | New applicant has one of those addresses.

- | Tip from outside: he drinks. No.
- | Not followed up, nothing to do with us.

~? | Caller said our applicant is a swindler with false papers.
= | Ex-partner, court order against her shown. We checked each paper with the issuer nonetheless, all real.

? | His Master's was in person in Leeds. Border stamps in the passport copy have him in Accra during both terms.
- | Consultant grade 2.

~? | Passport has him abroad during his whole Leeds year.
= | It was 2020/21, Leeds taught from afar. Student office wrote it in the confirmation.

? | Resume database search: her summary first appeared in 2016 over a man in Tulsa with a phone that still works. He was amused first.
- | Then he asked for our lawyer's mail.

? | HR in the hospital: "the stamp is ours, the stamp was stolen, the doctor who signed is in dermatology and never heard of her."
- | Operating room post.

? | Contact card on the messenger shows a boy with a bicycle and "Team Account 7".
- | Wrote him there because mail failed.

- | Messenger picture is a sunset.
- | Quick to reply, good.

? | Dean wrote one line: we award that degree from next year.
- | Start was meant to be tomorrow.

? | Our form asks for last school. He put a school we made up for the demo system, it's in the drop-down by mistake. With years and grades.
- | Recruiter laughed then stopped.

~? | Form shows a school that exists only in our demo list.
= | The drop-down preselects it and can't be emptied on phones. 140 forms have it. CV names the true one.

? | "References upon hire only." Took the name of the dairy from the CV instead. Dairy: sacked for selling the milk truck's fuel under another name.
- | Tanker driver.

? | Two people turned up at the agency with the same CV, each had paid 200 for it.
- | Agency cleaned its books.

? | Birth year by form 1990, army record 1985–1987.
- | Guard post at the depot.

~? | Army service ends before he was born by the form.
= | My typing, 1966 on the card he handed in. Fixed.

? | "Worked with Lena Voss at Altmark." Lena Voss is our CFO, was at Altmark, ran that team of six and knows all six.
- | She'd been cc'd by luck.

~? | Our CFO ran that team and can't place him.
= | He came the month after she left. Altmark's org chart of May, she got it herself from her successor.

- | Nobody here knew anyone from his last firm.
- | Fine, it's in Chile.
- | Reference call with interpreter set.

? | Forklift licence photo has another's ear and collar under the pasted one.
- | Copy made at gate.

? | Uni mail for alumni is open to anybody for 12 euros. That's all there is of his doctorate.
- | Library, registry, faculty: three times no.

? | Former HR head on the phone knew his start date before I had said his name.
- | Nice lady.
? | The firm's printed number, tried after, has a robot saying closed in 2018.

? | Vendor: "subject's mother answered, subject has been in hospital abroad since May". Subject interviewed here twice in June.
- | Report to hiring manager.

~? | His mother told the vendor he's abroad in hospital.
= | That's the brother, she misheard on the landline. Spoke to her again with our man standing next to her.

? | National ID check returned a face, not his.
- | Till operator, Nairobi West.

? | Applied for Accra, Kigali, and Vilnius jobs, each time a native with a grandmother there.
- | Text same in all but the city.

- | Applied for nine of our jobs. Wants in.
- | Told to pick two.

~? | Postman told our driver nobody of that name gets mail there.
= | She rents under her partner's name, his is on the box. Registration slip from the town hall has both.

~? | Same CV as a man in our Graz pool, down to the hobbies.
= | It is him. Moved, new phone, and the system made him new.

? | Company he sold for "low seven figures" is on sale again as a shelf firm, never traded, 900 euros.
- | Business development.
