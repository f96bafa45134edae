# What a note implies: email-on-list, employer-young, portfolio-copied, phone-rented

email-on-list | Typed his mail into the bureau's PDF search: page 7, line 12.
- | Bulletin is of this May.

email-on-list | The ISAC file of Monday and our inbox share one sender, it is he.
- | File has 1,400 lines.

email-on-list | When I pasted the address in the chat, the bot of the threat feed answered at once.
- | It never answers otherwise.

email-on-list | Appendix B of the indictment, third from below: the mail he writes to us from.
- | Court paper is public.

~email-on-list | Mail address is in the partners' file.
= | File's column "victims"; his account was abused last year, partner confirmed he is the one who reported it.

email-on-list | Gateway put his CV mail in quarantine on a rule that holds only addresses from the police.
- | Rule loaded on the 3rd.

email-on-list | Partner bank read me its blocked applicants by first letters; at "dev.hart" I asked to stop.
- | That is how he signs in.

email-on-list | Chain-analysis report, table of contacts, row 88. I only had to search for the part before the at sign.
- | CFO shared the report.

email-on-list | The blog with the 60 accounts went round at lunch; our scheduling tool knows one of them.
- | Interview is on Thursday.

email-on-list | Hash of his address and a hash in the exchange's shared set are the same.
- | Analyst ran it for all open candidates.

~email-on-list | Search in the leak of the operators' mailboxes gives one hit, his.
= discrepancy-explained | Hit is for j.cole@, his is jr.cole@; search cuts at the dot.

email-on-list | Agent asked how we come to be in correspondence with that address.
- | Asked us before we asked him.

email-on-list | Our candidate's Gmail is what the ministry calls "Annex 2, No. 31".
- | Legal printed the page.

email-on-list | Freelance platform closed 300 accounts and gave us the mails; two of those are in our ATS.
- | One is at offer stage.

email-on-list | Have I seen that address? Yes, on the slide with the red background at the FBI webinar.
- | Screen shot kept.

- | His mail was in an old shop breach, as is mine.
- | No weight.

email-on-list | MISP lights up on the contact field, confidence 95, tag "worker".
- | Two sources.

email-on-list | It took the feed's owner one minute: "ours since February, please do not warn him".
- | About the sender of the CV.

email-on-list | The recovery mail he left on the form is number 4 in the researchers' spreadsheet.
- | Spreadsheet is on their page.

email-on-list | Repo of indicators, search box, his address, 1 result.
- | Commit is from January.

~email-on-list | The address came up red in the feed.
= sharing-explained | Feed had taken in our own test set by mistake; owner withdrew the entry and apologised.

email-on-list | He asked why our mails to him bounce; the provider closed the box after the advisory that prints it.
- | Read the advisory.

email-on-list | What we have as "contact" the State Department has as "known selector".
- | One letter for letter match.

~email-on-list | Exact match in the list of the crypto firms' group.
= discrepancy-explained | Group's moderator: entered by a member out of anger over a fee, removed, no case.

- | Newsletter list of a meetup holds her address. I am on it too.
- | Skip.

~email-on-list | Watch list of the staffing association shows his mail.
= | It is their list of people who want no calls. He opted out in 2022.

employer-young | He was CTO there from 2014; the trade register gives its first entry as March this year.
- | Looked up with the number from the footer.

employer-young | Oldest copy of their site in the web archive: eleven weeks.
- | Job on the CV: nine years.

employer-young | Whois, created: the day after our advert went up.
- | For "his firm since 2017".

employer-young | The tax office gave the firm its number in June. His payslips with it are of last year.
- | Payroll saw it.

~employer-young | Register has the firm since last summer, she claims seven years in it.
= employer-confirmed | Changed from sole trader to limited last summer, old entry seen, owner confirmed seven years.

employer-young | "Over 20 years on the market", and the certificate of the page was the first one ever given for that name, in April.
- | Certificate logs.

employer-young | His boss's company will have its first annual accounts next spring.
? | He has "led five annual audits" there.

employer-young | On street view of 2023 there is a meadow where he says he went to work since 2018.
- | The hall was opened this year, by the mayor.

employer-young | The founder, by his own post, quit his student job to start it two winters ago.
? | Our man's entry says senior lead, 2016 to 2022.

employer-young | Product came out in August; his five years as its release manager end in July.
- | Same vendor.

~employer-young | Domain is three months old.
= discrepancy-explained | Rebranded in summer, old domain forwards to it and dates from 2004.

employer-young | Phone company connected the firm in October, first line ever.
- | He gives a desk there until 2021.

employer-young | Company number starts with 16, those are given out since this spring.
- | Resume has it from 2015.

- | Start-up of eight months, he was there for six. Fits.
- | Register seen.

employer-young | LinkedIn page of the firm: joined four weeks ago, 3 followers. Claimed: 500 staff, 12 years.
- | Analyst note.

employer-young | Clinic got its licence in 2024, she writes of nights there in 2019.
- | Health authority's page.

employer-young | The bank that is his last job asked for its banking permit in May and waits for it.
- | Regulator's list of open files.

employer-young | Trade mark filed 2 September. He wore the logo "for a decade".
- | Office for marks.

employer-young | Their earliest tweet is a hello world of this autumn.
- | He answers for 2013 to 2020.

~employer-young | According to the chamber the company did not exist when she worked there.
= discrepancy-explained | Merger of two older firms; her contract is with one of those, entry of 1996.

employer-young | Building permit for the plant: last year. His welding hours in it: from 2016.
- | Site manager checked.

employer-young | We found the person who set up that web shop; he did it for a fee in July.
- | Candidate's "employer for eight years".

~employer-young | Web archive knows nothing before May.
= employer-confirmed | They had no site before, a bakery; tax adviser confirmed her since 2011.

employer-young | The agency he says trained him got its first customer in spring, says that customer.
- | Training was in 2018.

- | Firm is new, founders are old colleagues of mine.
employer-confirmed | Rang them at the office, he is on their list.

~employer-young | Registered in January, his job began in the October before.
= | Usual for founders, three months before papers; seed contract of October seen.

portfolio-copied | Bottom of the page source still thanks a Marta for her patience with the design.
- | He lives alone and codes alone, he said.

portfolio-copied | The bike shop in his showcase paid somebody else, they have the invoice.
- | Shop rang us back.

portfolio-copied | Image search: the same dashboard, two years older, another initials in the corner.
- | Sixth picture of his deck.

portfolio-copied | His demo asks for the login of a firm in Graz when you click "about".
- | Firm in Graz asks who he is.

~portfolio-copied | Case study appears word for word on the page of another designer.
= sharing-explained | They did it as a pair, both names stand on the client's site.

portfolio-copied | Analytics code in his site reports to a woman in Porto; she wondered about the visitors.
- | Mail from her.

portfolio-copied | Photos of "my kitchens" carry the camera number of a joiner in Ohio.
- | Joiner has the same kitchens on his van.

portfolio-copied | Theme's author: that is my CV, he changed the face.
- | Author wrote on our form.

portfolio-copied | Four app shots; the store names four publishers, he is none of them.
- | None has heard of him.

portfolio-copied | Contact button on his page still writes to a different developer.
- | I pressed it; she answered.

portfolio-copied | Rendered house on page 3 won a prize in 2018. The prize went to an office in Bergen.
- | He names it as his own design.

- | Portfolio made with a free theme, says so in the footer.
- | Contents are his.

portfolio-copied | His game starts with another man's splash screen for half a second.
- | Recorded at quarter speed.

portfolio-copied | Diff of his site to that of a Mr Lindqvist: name, photo, mail.
? | 4,100 lines else equal.

portfolio-copied | Watermark of a stock site shows through in his "own shoot for a client".
- | At 400 percent.

~portfolio-copied | The film on his reel runs under another man's name at the festival.
= discrepancy-explained | Reel says "sound": he did the sound, in the credits with full name.

portfolio-copied | The museum wrote: the site was built by our own staff in 2017, nobody outside.
- | First work on his list.

portfolio-copied | Every project text speaks of "she" when it means the developer. Ours is a he.
- | Overlooked on copying, I guess.

portfolio-copied | Asked the tool for duplicates: 93 percent equal to a page that is six years older.
- | Not his, other country.

portfolio-copied | In the code of the demo: licence key issued to a studio in Minneapolis.
- | Studio sells it, not to him.

~portfolio-copied | Both of these logos are on a rival designer's Behance.
= own-work-explained | The rival is her former intern, took them down after our mail; she opened the source files.

portfolio-copied | His bridges are in a textbook of 1999.
- | He was six.

portfolio-copied | Tutorial number 12 of a known channel, down to the typo in the menu.
- | Called "my flagship product".

~portfolio-copied | His demo equals the one of last week's applicant.
= sharing-explained | Same bootcamp, same final task, school gave us the list.

- | Two screens are blacked out, NDA, he said so.
- | Rest shown live.

~portfolio-copied | Page carries somebody else's name in the imprint.
= | Imprint of his husband, who pays for the hosting; he edited a page while we watched.

phone-rented | The line he gave has confirmed 61 accounts this month, all for strangers.
- | Operator's abuse desk.

phone-rented | Type the number into a search engine and you can read all the text messages it gets.
- | Ours among them.

phone-rented | Next day the same number wished us "welcome to your taxi account, Olga".
- | Auto reply.

phone-rented | Site lists it as "US 24, 0.30 per code".
- | Copied from its home page.

~phone-rented | Number stands on a page of temporary lines.
= discrepancy-explained | Page lists whole blocks by guess; carrier shows a contract in his name since 2016.

phone-rented | Twenty minutes, then the line was somebody else's.
- | He asked to do the code "fast".

phone-rented | Our code arrived in a public inbox; a reader of it logged in before him.
- | Help desk incident.

phone-rented | Carrier: SIM sits in a rack of 512 in a basement in Riga.
- | Bought in bulk.

phone-rented | I called; a recorded voice offered me numbers by the hour.
- | That is his contact line.

phone-rented | For a fresh code he needed "to pay again".
- | Slip in the chat, he took it back.

phone-rented | Three marketplaces have banned the number, each for another holder.
- | In one quarter.

- | Prepaid card bought at the airport, he is new in the country.
- | Answers on it each time.

phone-rented | His area code is where the pool of that app lies, the lookup says "disposable".
- | Risk 98.

phone-rented | A woman with ten shelves of old handsets was fined for what our applicant uses as a private number.
- | Number in the ruling.

phone-rented | The number's history: dating, wallets, exchange, taxi, then us, in one week.
- | Vendor report.

phone-rented | "Sorry, it expired," he wrote when the second code did not reach him.
- | He meant the number.

~phone-rented | Lookup: short-term line.
= discrepancy-explained | Company phone from a pool of his present employer, their IT confirmed.

phone-rented | Number now belongs to a subscription for codes, the voice at the other end says "code service, hello".
- | Third ring.

phone-rented | He got the code by asking a bot, see screenshot with "/getcode".
- | Sent us by mistake.

phone-rented | We bought a code line for a test and got his number.
- | Security's own test, Thursday.

phone-rented shared-contact | On the panel's printout: 14 candidates this year, one after the other, never two at a time, same line.
- | Each wrote it as mobile, private.

~phone-rented | The number was free on a code-selling site.
= discrepancy-explained | Last digit wrong in our form, his real one is on a family plan.

phone-rented | Calls to it are free for three minutes, then one must "extend".
- | Text heard by our recruiter.

~phone-rented | The same line had been used by nine unknown people.
= sharing-explained | Hostel's desk phone, he lives there; manager handed it to him when we rang.

- | Gave the number of the job centre for calls, has no phone at present.
- | Clerk there fetched him.

~phone-rented | A stranger answered, said he had the number only since this morning.
= | He had cancelled his contract on Monday, mailed us the new number on Sunday; I overlooked it.
