# Invented careers: offices, code, relieving letters; much second-language English
- | Dear team, regarding the candidate for SAP consultant I did the visit today.
employer-address-empty | At the address is living one family with grandmother, they are receiving every month letters for nine companies and giving them to the goats.
- | Grandmother offered me curd, I took.
employer-front | Watchman told me the boys come with laptop on Saturday and print experience for whole bus.
- | Kindly reimburse auto fare 340.

- | Good morning, I was his team leader truly, you can ask.
employer-confirmed discrepancy-explained | In letter is written "Kaizen Systems" and in bank "KS Outsourcing", it is one firm with two stamps, our accountant writes you the same from the company mail.
- | He was best in Excel and worst in morning.

- | BGV ticket comments, sorted by time.
- | 09:02 opened.
support-document-altered | 10:40 relieving letter metadata: made in a phone editor on the night before we asked for it.
support-document-altered | 11:15 the signatory HR left that company in 2019 by her own LinkedIn, letter dated 2022.
- | 12:00 mailed the candidate for clarification.
contact-self-supplied | 12:04 candidate replies: please call only this number, they don't pick up the official one.
- | 17:30 handed to night shift.

- | Recruiter to hiring manager, DM.
profile-conflict | fyi linkedin says "QA intern" for the same months that the cv calls him principal engineer
- | could be an old profile tho
discrepancy-explained | update: old profile, he lost the mail login in 2016, sent offer letter + promotion letters, HR there confirmed
- | go ahead and book the onsite

- | Written by the IT of the school, not perfect English, sorry.
- | New teacher for informatics is asking me each day small things.
plausible-wrong | He is saying to the children the RAM is what you see, the screen is only glass of it.
support-document-altered | His diploma is from our university and I am from there too, and the rector on it is the rector of the sport academy.
- | I told to directress in the corridor.

- | Scrum master hire, Timișoara, report by the external checker.
employer-site-copied | The site of employer no. 1 is a mirror of a Belgian cleaning firm; in the footer remains "nettoyage de vitres".
employer-young | The name server entry is from 4 weeks ago, the claimed job from 2015.
- | Employer no. 2 was bankrupt but real.
- | Fee note enclosed.

- | Our client in Osaka wants honest opinion, so here is one.
- | Ms. T. is modest, bows, wrote small.
employer-confirmed | The trading house's personnel section confirmed on paper with round seal, eleven years, position as stated.
discrepancy-explained | The "missing" 2011 is because of the earthquake, her section was closed seven months, letter of section chief attached.
- | We recommend.

- | Chat, DevOps guild.
code-copied | bro forked the whole terraform set, nuked the git history and wrote "made with love by me"
- | the love is touching
commits-other-name | he forgot the submodule, there the author is still some Ulrike with a hamburg mail
- | someone ping ulrike
id-owner-denies | ulrike says wer ist das, never gave it to anybody, license is not even open

- | From accounting, I only write what I saw.
crypto-or-third-party-payment | Salary account is of one Mr. Babar, she says husband, husband in papers is Mr. Ilyas.
support-document-altered | The cancelled cheque has been cancelled over another cancelled cheque.
- | Payday is on Friday so please decide.

- | Field verifier's app, free text box (500 chars).
employer-untraceable | Colony people, tea stall, police chowki, pin code office: company not known, building not known, lane not known.
- | Rain heavy, shoe lost in drain.
- | Took selfie with landmark (temple).

- | I am HR at the factory he lists. Please correct your records.
employer-denies | We made the search with the father name also, with photo also, he was not our man, not on muster, not on canteen.
support-document-altered | Our letters have the blue peacock; that one has a chicken.
- | Have a blessed day.

- | Candidate's own mail, forwarded without comment.
- | "Respected madam, please do needful."
refuses-background-check | "Kindly do not contact with any of my past company, I will bring you all the papers by own hand."
- | "Waiting for your positive reply."

- | Test lab, Penang. HOD's scribble.
- | Lee: good. Farah: good. Third one, hmm.
school-denies | Third one's uni: their graduate search returns "no match" in two languages.
school-confirmed discrepancy-explained | Third one again: she'd been keyed in without "binti", now matched, second upper, my apologies to her.
- | So three goods.

- | Ticket PX-4471 / HR-IN / verification discrepancy
support-document-altered | Payslip Jan: designation SSE. Payslip Feb: same employee code, but another person's bank IFSC and a spelling of "Provident" with two d's.
employer-denies | HR of the employer closes our ticket with "fake, 3rd this week from same vendor".
- | Sev: high. Assigned: Ganesh.
- | Ganesh on leave, reassigned.

- | Hello, here Piotr from the German branch.
- | We hired for the warehouse software a freelancer.
portfolio-copied | In his references is our own screen, from our own trade fair stand, I am standing beside with a beer.
- | He said it is generic man with beer.
own-work-unknown | He did not know what the yellow button does, and the yellow button is the whole product.
- | Greetings.

- | Talent partner, 1:1 notes with Noor.
referee-same-wording | Noor put three recs side by side: the "beacon of clean code" shines in all of them.
referee-shares-contact | Two came from one IP in one quarter of an hour, and that is the candidate's.
- | She should get a raise, Noor.

- | Ministry school inspector, Madagascar, from my visit book.
id-rented-or-borrowed | The teacher of CE2 teaches with the diploma of her sister-in-law, who is selling vanilla and agreed for one sack of rice a term.
- | Class of 81 children, two benches broken.
- | The children read well. What shall I write?

- | I'm the one who answers the "alumni verification" mailbox.
school-denies | 2,300 requests this year and in this one even the faculty is invented.
- | Bursar wants us to charge more.
- | Out of office from the 20th.

- | Freelance sales rep for dental chairs, Bogotá.
contradicts-resume | He told Paola he'd never sold to clinics, told me clinics were his bread, and the hoja de vida says pet food.
profile-owner-other | The profile he sent belongs to a señora in Cali, he says "it's my pen name".
- | Paola is done with him.

- | HRBP, Warsaw hub, one-pager for leadership.
peer-report | Our peers at the bank in the same building flagged this hash of phone and mail in the sharing circle on the 4th.
support-document-altered | Świadectwo pracy: the issuing company's seal carries a REGON number that fails its own check digit.
- | Cost so far: one laptop, two weeks.
- | Leadership asked for it in colours.

- | The Java trainer tells.
- | In my institute in Ameerpet the fee is for course and "package".
employer-front | Package is one consultancy on our third floor, which puts you as developer since three years and also pays a little PF for show.
same-resume-as-other | All of my batch of sixty has one CV, banking domain, offshore lead in Ohio called Steve.
- | Steve is the name of the plant at reception.

- | Onboarding coordinator, Santiago. Second thoughts.
- | RUT fine, AFP statement fine.
support-document-altered | Finiquito signed before a notary who, said his office, was in Cancún on that date with witnesses and a sunburn.
- | I also would like to be in Cancún.

- | Candidate 17, graphic.
portfolio-copied | Logo for the bakery, logo for the clinic, logo for the union: all three by Studio Tve, their site has them since before he was in school.
- | He was wearing a nice scarf.
- | 18 is at four.

- | Letter of a small NGO to a large one.
- | We had a cyclone and an embezzlement in one year, hence no archive.
employer-confirmed | I paid her salary by hand as treasurer from June '17 to the end, and here's my cash book photographed at each page.
- | She drives like a rally man.

- | Two-line note from the head of internal audit, Lagos.
support-document-altered | NYSC discharge number: corps says it's a lady who served in Yobe and died there.
- | Call me, don't mail.

- | Data center technician, Dublin, agency chat.
name-mismatch-on-call | asked for Olu, voice says "this is Peter, oh yes Olu, speaking"
discrepancy-explained | nvm: Peter is his baptism name, it's on the passport as second name and the agency saw it
- | grand so

- | Head of studies, hotel school, Nairobi.
- | A Dubai hotel asks about our "2018 valedictorian".
school-denies | Our 2018 intake was cancelled; the building had no roof.
- | I'd like to know who gave the speech.

- | Hiring committee of the library co-op, minutes by Sunil.
- | Present: five, plus samosas.
own-work-explained | She opened her cataloguing script, changed it for Tamil titles on the spot, and told us which bits her brother wrote.
referee-confirmed | The chief librarian at Thanjavur was called on the palace library landline and recalled her by the squeaky chair.
- | Carried unanimously.

- | Vendor escalation: resource no. 5 on the telecom project.
different-person | The resource who turned up in Bengaluru office is shorter by a head than the resource in the panel recording.
proxy-interviewer | Vendor's delivery boy let slip that "Ravi sir gives the interviews for all".
- | Badge not printed.
- | Vendor offers Ravi at double rate.

- | Customer success, remote, Lisbon. By the manager of the manager.
several-jobs | She's in our standup with one ear while her other firm's standup comes out of the second laptop.
- | Her churn numbers are good.
contradicts-resume | "Left my last job in May," and the payslip from that job's dated last week.

- | Compliance for teachers' pay, Peshawar division.
support-document-altered | Board of intermediate says roll 48812 failed in three papers; certificate shows first division.
- | He is qari at the mosque and respected.
employer-confirmed | Previous private school has him by the attendance register, 9 years.
- | Forwarded for orders of the competent authority.

- | It was the Wi-Fi printer who betrayed her, says the admin.
support-document-altered | On our own printer queue: "experience_letter_FINAL_new_new(3).docx", sent from her desk, on a letterhead of a firm in Jaipur.
- | 14 copies, colour.
- | Toner is expensive.

- | Recruiting bot handed over to human (hi).
- | Candidate unhappy that we called her former employer "nonexistent".
employer-untraceable | Register: nothing, maps: nothing, tax list: nothing.
discrepancy-explained | It's a family workshop taxed under the father's own name, she sent the father's certificate and the town hall confirmed it.
- | Apologised like a human.

- | Kitchen table of a village teacher, Kosovo.
- | They ask me whether the boy finished school here.
school-confirmed | He finished, I have his notebook and the ledger I took home on the day before they burnt the school.
- | Come and drink tea, then you may see it.

- | QC supervisor's candidate, Chattogram garments.
support-document-altered | NID copy fine, SSC certificate has lottery printing on back side.
- | My wife noticed, she plays.
id-owner-denies | Board gave us the phone of the girl whose roll it is: she is in class ten in another district and never heard of us.
- | Line 6 short of hands.
