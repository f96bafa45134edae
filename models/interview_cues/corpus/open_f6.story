# desk work on an application, f6
- | Pre-screen by Joyce, nothing special.
? | Joyce's sister works at the firm in his CV, the whole firm, eleven people. No.

~? | Joyce's sister works in that firm and doesn't know him.
= | She's in the Cork office. He was in Sligo, the foreman there has his locker still.

? | The mailbox's recovery phone shown in the reset ends 77 and so does that of candidates 12, 15 and 19.
- | Came out when they mailed us screenshots.

? | Registered for our portal with a mail made of our CEO's name and a 1.
? | Letter in it says the CEO sends him.
- | CEO at lunch: who?

- | Letter says the CEO told him to apply.
- | CEO: yes, met at the fair, good lad.

? | Award named on the CV has a public list of winners. That year: a cheese.
- | Brand manager.

~? | Award's list of winners doesn't have her.
= | Agency takes the prize, names are in the entry. Jury office sent the entry sheet, she is copywriter on it.

? | Last employer's building was sold as flats in 2016 and his pictures "from my desk, 2021" show the old lobby clock.
? | Clock has been in the town museum since the sale.

? | Bank statement used as proof of salary: letters don't line up, balance doesn't add, 31 November.
- | Relocation loan request.

? | Apprenticeship contract number belongs in the chamber's roll to a hairdresser.
- | Electrician, he says.

~? | Chamber's roll says hairdresser for the number on his electrician's paper.
= | Chamber restarted its numbers in 1999. Old roll, volume 4, electrician, his name, pass mark 2.

? | Sold himself as ex-police. The force's reply to the check: rejected at entry 2014, rejected 2015, cautioned for posing 2016.
- | Store detective.

- | Ex-police, the force confirms dates only.
- | Pension card shown.

? | Employer on the CV wrote that a person of that name won a case against somebody for using it.
? | We seem to have the somebody.

? | Company is real, street is real. Its only worker in 2018 was the owner by the filed accounts, he claims a team of 25 under him.
- | Head of delivery.

~? | Filed accounts show one worker, he claims a team of 25.
= | Staff sat in the sister company, accounts of that one show 27. Auditor's note ties the two.

? | Student visa refused 2019, refused 2020 says his own lawyer's site where he is a "client story". CV: BSc, Toronto, on campus 2019–2022.
- | Hiring for Accra.

? | Rang the mine. Shaft 3 that he was shift boss at was never sunk.
- | Blasting ticket next to be looked at.

~? | Mine says there was never a shaft 3.
= | Men call the east decline that. Mine captain knew at once, had him as shift boss 2016.

? | Two "different" referees thank me with the same wrong name for our company.
- | Our firm is Tarn, they wrote Tern.
? | So did the candidate in his letter.

? | Teaching council's photo card, number, hologram all right, name scraped and rewritten. Council has "Achieng", card has "Adams".
- | Found under a lamp.

- | Name on the teaching card has a second surname. Spanish custom.
- | OK.

? | The portfolio's case study is of our own product, two screens we never published, taken from a contractor's drive in 2022.
- | UX lead, remote.

~? | Portfolio has two screens of ours that were never public.
= | We showed them ourselves in the brief for applicants. Petra's mail of 4 May.

? | His "wife's maiden name account" at the code site had commits while he sat with us without a laptop.
- | Paper test, 70 min.

? | DBS certificate: serial right, issue date is a Sunday, and the service says that serial was posted to a lady in Hull.
- | Youth club.

~? | DBS serial belongs to a lady in Hull.
= | She is the mother, both came in one envelope round and we filed hers. His arrived in the pile, clear.

? | Her trainer's blog warns: this person never finished day one and uses my logo.
- | Personal trainer, three clubs.

? | "Left on good terms." Found in the employment tribunal's list under his name: claimed for a job he did not have, struck out, costs.
- | Accounts clerk.

- | Tribunal case against his last firm, he won.
- | No concern of ours.

? | Ten references in ten years, same paper crease in each scan.
- | Domestic help, live-in.

? | Sent a letter to his home by post, returned "no such person, house belongs to parish".
- | His reply by mail: moved. Second letter came back too.

~? | Letter to his home came back, addressee unknown.
= | No name on the bell yet. Tracking slip with his signature from the second try, and the caretaker brought him to the phone.

? | HR phone at the "Danish subsidiary" plays hold music of a free conference service. Danish register: no subsidiary.
- | Parent in Ohio has no idea.

? | Sourced from an open source project; maintainer says that handle was handed to someone else after a "nice man" asked for it.
- | He'd maintained it himself since 2013 he tells us.

? | Called the mobile at three times a day. A Ms, a Mr, a boy, each "yes this is Roland".
- | Customer care night desk.

~? | A woman picked up and said yes, this is Roland.
= | Roland has no voice since the operation and uses a relay. Relay service confirmed the session.
- | Interview by chat.

? | Proof of right to work: share code shows a nurse with 20 hours, face of his flatmate.
- | Full time kitchen.

? | The interviewing panel's chair reviewed the thesis in 2015, for somebody else, title and tables equal.
- | Viva was in Basel. Ours has it from Bern.

? | Journalist rang: her database of rented profiles has our applicant as "US face, 15 %".
- | Took her number.

- | Journalist rang about our hiring, not about him.
- | Sent to press office.

? | Old profile on archive: same career, but in it he wrote "brother of", and the brother has a stone in the churchyard.
- | Tax file number quoted is the brother's.

? | Birth date in the mail handle 92, on the form 79, on the diploma 85.
- | Form accepted by portal.

- | Mail handle has 92 in it. House number, he says. It is on the letterhead.
- | Set for round one.

? | HGV medical signed by a GP practice that has been a nail bar since 2020.
- | Insurance wants original.

~? | GP practice on the medical is a nail bar now.
= | Practice moved round the corner, same doctor, I spoke to the nurse who did his eyes.

? | Union: card number yes, but paid up by another man who lost his wallet in Ostrava.
- | Welding, MAG and TIG.

? | Tried his password-free portfolio page. Switch language to Vietnamese and the name at the top changes.
? | Same projects, same avatar.

~? | In the Vietnamese version of her page the name is a different one.
= | She uses Lucy with English customers. Passport and both contracts have the Vietnamese one.

? | Background check order went to the email he gave for "county records". County has no such mailbox, and the clear came back in seven minutes.
- | Intern placed the order.

? | Clerk at the archive: the page with his grade has been cut out, the photocopy he has shows a page number we don't have.
- | State notary trainee.

? | Paid member of a site that sells "US work history, 6 years, with callers". His firm and his two referees are on the menu.
- | Security found the menu.

- | Paid for a CV writer, 90 pounds. Shows.
- | Dates and places all stand up.

- | Three addresses in two years. Student, rooms.
- | No more to say.

- | Agency anonymised the CV. Name will follow.
- | Name followed.
- | Wants Tuesdays at home.

~? | Mail from the candidate's old firm: please do not believe his certificate.
= | Sent by a colleague with a grudge. Firm's director rang, apologised, confirmed every line.

~? | Home address is a hotel.
= | He's the night porter and lives in. Hotel's own wage slip shows board deducted.

~? | Reference mail came out of the candidate's own town, not Leeds.
= | Manager works from home two streets away, company car sticker and directory agree. Leeds put me through.

? | Fire brigade's long service medal no. 212 was handed to a lady, there's a picture with the mayor.
- | Site fire marshal, the CV leads with the medal.
- | Rate agreed.

- | Has two CVs, one for kitchens, one for bars.
- | Sensible.
