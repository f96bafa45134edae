# round 6, b14: discoveries, consequences, third parties; sober

? | The tax inspectorate wrote that our employee had been employed by nine firms in the same year, four of them full-time.
- | Asked for working time records.

? | The man whose CV it is turned up at our stand at the fair and asked why his name was on our board.
- | Marketing took the board down.

? | Her successor found a folder with instructions to a third party on how to answer as her in video meetings.
- | Folder preserved.

~? | Her successor found a folder on how to answer as her in meetings.
= | Handover notes for the maternity stand-in, titled so as a joke. Stand-in was announced by mail to all.

? | Two employees resigned on the same day by the same text. One of them could not be found to return the equipment, the other did not know he had worked here.
- | Legal took over.

? | A former flatmate sent us screenshots in which he is paid per interview by our present controller.
- | Dates match our rounds.

- | A former flatmate sent us screenshots of his unpaid rent. Not our matter.

? | The inspectorate tested six of our electricians at random. Four could not say what an RCD does.
- | All four certificates come from one examiner.

~? | The inspectorate wrote that four of our electricians could not answer.
= | They were painters, wrong gang taken. Inspector's corrected report has our six, all passed.

? | Police rang: our account manager's passport is on their table, the bearer has been in custody since Sunday, and our account manager is at his desk.
- | Front desk asked to keep calm.

? | Insurer refused the claim: the driver named in our report was in a hospital bed.
- | Depot had copied the rota.
? | The one who drove ran off.

~? | Insurer refused the claim: the driver named in our report was in a hospital bed.
= | Report mixed up two days. Tachograph shows the relief driver, employed here, licence valid. Insurer paid.

? | The embassy confirmed that the interpreter's diploma had been issued, to somebody who is now a judge there.
- | Judge was informed.

? | When the union checked the list of members for the strike fund there were three welders nobody had ever seen.
- | Contributions are paid from one account.

? | Our sales director's earlier firm asked for its commission back; its lawyer enclosed a contract of full employment running to this day.
- | He'd told us he left in 2024.

~? | Earlier firm's lawyer enclosed a contract of employment running to this day.
= | Settlement of last autumn overlooked by the new lawyer. Withdrawn in writing, dated copy attached.

? | The trainer from the machine maker, here for the update, did not recognise the man whom he is said to have certified in March.
- | He remembers all six, he said.

- | The trainer from the machine maker had forgotten his name. Group of forty.

? | His children's school rings us for an emergency. The father they have on file works at another hospital, full shift, at that minute.
- | He answered from there.

? | The audit log lists 600 exports of client addresses at night by a clerk who, at night, drives a bus.
- | Bus firm sent the duty roster.

~? | Audit log lists 600 exports of client addresses at night by one clerk.
= | Scheduled report set up by the clerk at the request of the head of marketing, ticket with approval found.

? | Customs found eight access tokens of four companies in a parcel to her aunt.
- | One is ours.

? | The dental chamber has photos. Its member 20774 is a woman of the same name who stopped in 2010 and lives in Graz.
- | Our dentist has 20774 on the door.

? | A journalist asked for comment: the recruitment test for trainee controllers can be bought with a person included.
- | She'd bought one, and passed.

? | The buyer's list of that service was published. Two of our March intake are on it.
- | HR compares dates.

~? | The buyer's list of that test service was published. Two of our March intake are on it.
= | Both names, but other birth years and cities. Data protection office compared hashes of mail, none ours.

? | Bank's compliance: salaries of five of our freelancers are drawn at one machine within two minutes each month.
- | They live in three countries, per contract.

~? | Bank's compliance: salaries of five crew members are drawn at one machine within two minutes each month.
= | They share the bunkhouse next to the one machine in the harbour, purser drives them. Purser's trip book.

? | The tenant below complained about the noise of people taking calls in three languages all night from our home worker's flat.
- | Home worker is single, per form.

- | The tenant below complained about noise. Twins.

? | Her former boss came to our open day. He told me that the audit she describes was carried out by his sister.
- | She was the sister's cleaner.

? | The forensic accountant put the eight "clients" of his freelance years on a map: one building, all eight.
- | Building was empty till 2022.

~? | The eight clients of his freelance years have one address.
= | Founders' centre of the town, 60 tenants. Manager confirmed the eight and him.

? | The coach of our apprentices found a chat group in which the vocational exam was sat for 23 people by four.
- | Two of ours paid, receipts in the chat.

- | The coach found a chat group in which apprentices swap old exam papers. Allowed.

? | The real estate board cancelled his licence on learning that the course hours were clicked through by software.
- | Eleven sales are open.

? | The temp's mother rang to say that she had been doing the temp's job since Easter and wanted holiday.
- | Data entry, home.

? | Our outgoing mail bounced back from "her" at another company with the auto reply: new in the team since 3 March, full-time.
- | We've had her since 2 March.

? | Consulate: visa was given to a woman. Passport in our file is of the same number, a man's.
- | Restaurant, two chefs.

~? | Consulate: visa was given to a woman. Passport in our file is of the same number, a man's.
= | Clerk at the consulate ticked the wrong box, corrected visa with apology dated the 19th.

? | Tribunal accepted the recordings: each stand-up was attended by the claimant's friend while the claimant was working for the hotel.
- | Claim for unfair dismissal failed.

? | Our own former employee answered the phone as the referee. He left us in 2020, the reference is for a firm he never joined.
- | I knew the voice at once, he knew mine.

~? | Our own former employee answered the phone as the referee for another firm.
= | He has been operations head there since 2020, press notice and their website. Put me through to HR himself.

? | The bus company let 31 drivers go after the ministry found that one finger had sat all the theory tests.
- | Six had been with us before.

? | She had never been inside the bank where she was branch manager for seven years, it turned out on the inspection tour.
- | She looked for the vault upstairs.

- | The branch has been rebuilt, she had to look for the vault.

? | On the dark forum the seller writes: two handovers done this month, insurer in Zurich, badge included.
- | We are the only insurer with badges like the one in the picture.

~? | On a forum a seller offers a badge that looks like ours.
= | Collector's item from the old head office, out of use since 2009, reader rejects it. Security bought it to check.

? | Two months after the exit the contractor's login still solves tickets at our client, who pays somebody for it directly.
- | Contractor says he passed it on.

? | Colleagues gave him a birthday cake. He asked whose it was. Date on his passport.
- | He then said he never celebrates.
? | Two weeks on he had a party on another date, "my 40th". Passport says 33.

- | Colleagues gave her a cake a day early.

? | Ministry of education: the school exists, the year exists, the certificate number jumps by four thousand.
- | Signature is of a head who took office later.

~? | Certificate number jumps by four thousand against the others of the year.
= | Evening course had its own block of numbers, ministry's letter lists it. Ours lies within.

? | The apprentice's mother asked when he'd get his first wage. He had got six, to an account in another name.
- | Wage office checks who sent the form.

~? | The apprentice's mother asked when he'd get his first wage. He had got six, to an account in another name.
= | Youth office is his guardian and holds the account, court order on file. Mother had not been told.

? | The shipping company's chief officer was recognised by a passenger, as the man who had sold her a kitchen the same spring.
- | Sea book shows him off Singapore that spring.

- | The chief officer was recognised by a passenger from an earlier cruise. Nice letter.

? | After the outage we asked all on-call staff to come to the office with their tokens. Hers was in Minsk, she said, "with the others".
- | Contract: on-call in person.

? | Our translation was reviewed by the court. Reviewer found the name of the firm that had really done it, in white, on every page.
- | Firm charges a tenth.

~? | Reviewer found the name of another firm in white on every page of our translation.
= | That's the maker of the memory software, its trial key puts it there. Key bought since, test file clean.

- | Reviewer found three missing commas.
- | Sent the list to Jolanta.
