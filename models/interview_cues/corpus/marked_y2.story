# kind X: employer-denies, employer-untraceable, employer-address-empty
~employer-denies | HR there: never on our payroll.
= | Agency worker. Paid by the agency, sat with them.
= employer-confirmed | Agency found through the trade register. Three years, matching dates.

~employer-denies | Firm has no trace of him whatsoever.
= | Sold in 2017. Records went to the buyer.
= | Buyer's archive answered. Badge number, exit date, fine.

employer-denies | Called the head office, not known, not under any spelling.
- | He says that HR there is chaotic.
- | Praised by everyone on the panel.

= | Payroll of that group keeps seven years. Written in its policy.
- | Manager wants a decision this week.
~employer-denies | Group HR has never had a Tomas Brandl. Job was 2009 to 2012.
= | Pension statement lists the group as payer in those years.

~employer-denies | Phone check: "That woman has not worked here."
= | She was there as Petra Lind.
= name-change-documented | Divorce papers, 2019. Called back with Lind, yes.

~employer-denies | Previous employer disputes the job.
= | Dispute was with his father. Same name, same street.
= | Birth dates laid side by side. Confirmed by their lawyer.

employer-denies | The bank writes that no one with these details was ever in its IT.
- | He: I was external. Through whom he forgot.
- | Sorry about that, he wrote.

employer-denies | Hospital denies employment between 2018 and 2021.
- | Our colleague Meier was denied too at first, because of a merger, and that was sorted out.
- | This hospital has not merged.

~employer-denies | They swear he was not with them in 2020.
= | Furlough. Taken off the list for the year.
= | Labour office letter. Back on the list January 2021, so HR on the second call.

~employer-denies | Result of the vendor: employment not verified, "no record at company".
= | Vendor wrote to the franchise next door.
= | Other owner. Right shop knew her at once.

employer-denies | Work number has nothing and the firm's HR has nothing.
- | Payslips would prove it. Will send tomorrow.
support-document-altered | Payslips came with the bank code of a bank closed in 2010.

~employer-denies | "Unknown here", stamped on our letter by the firm.
= | Stamp is the mailroom's. Person not on the site any more, that is all it says.
= employer-confirmed | Personnel wrote back later: 2015 to 2022, good leaver.

~employer-denies | No Jansen in our books, said the owner.
= | Owner since last year.
= | Old owner found. Wages book, handwritten, Jansen each Friday.

employer-denies | Owner and foreman both say he never set foot on the site.
- | Claims that they are angry about his leaving.
- | Invited him to explain on Monday.

~employer-denies | Ministry does not know him as an official.
= | Contract staff. Not officials. Not on that list.
- | Salary wish is usual.
= discrepancy-explained | Contract with the seal, ministry's own legal office confirmed the number.

~employer-denies | Per the HR hotline there was no such intern.
= | Hotline is for staff. Interns sit with the foundation.
= | Foundation's list, page 3.

employer-denies | HR hotline: name not found, and the department he names does not exist.
- | Department was renamed, says he.
- | Asked HR for all old names. His is not among them.

~employer-denies | Reply from the old firm was "we cannot confirm".
= | They confirm to nobody. Policy since the data law.
= | Tax slips for all four years came from the tax office, firm as payer.

= | Their system came back wrong after the crash. Half the leavers gone.
= | Notice on their site, still up.
~employer-denies | Employer cannot find him among leavers.
= employer-confirmed | Backup tape restored. There he is, E-2207.

~employer-denies | Company disowned her title and her.
= | Seconded from the parent. Parent's staff, parent's payroll.
= employer-confirmed | Parent's HR read the secondment order to us.

employer-denies | Parent and daughter firm, neither had her.
~employer-untraceable | Earlier job: that shop is not in the trade register.
= | Sole trader. Not obliged to register there. Tax number is valid.

~employer-denies | Told by the plant that nobody with that number ever clocked in.
= | He gave the locker number. Not the clock number.
= employer-confirmed | Plant looked by name. Twelve years, night shift.

# employer-untraceable
~employer-untraceable | Firm cannot be found in any register.
= | Partnership. Those are not entered there.
= | Trade licence from the town. Tax office knows it.

~employer-untraceable | Nothing about that company on the web, not one line.
= | Two brothers, a garage, no site. Closed when one died.
= | Obituary names the firm. Widow answered, he worked there, she did his slips.

employer-untraceable | Three searches, three registers, no Nordlake Systems.
- | It was in stealth, he says.
- | A stealth firm still pays tax. No number.

~employer-untraceable | No company under this name, says the vendor.
= | Trading name. Legal name differs.
= | Licence in the shop window has both. Photo from a colleague who lives there.

~employer-untraceable | Employer of six years has vanished from the face of the register.
= | Struck off in 2019, after the insolvency.
= | Trustee's list of creditors has him with two months' pay.

employer-untraceable | Chamber does not know the firm, nor the tax id on the letterhead.
- | Somebody else's old firm turned up under a new name last month.
- | Not this one.

= | In that country a firm is listed by the owner, not by the sign.
~employer-untraceable | "Casa Verde Software" in no directory, no map, no register.
= | Owner's name from the payslip. Registered 2013, same street.

~employer-untraceable | Could be made up: no site, no phone, no register number.
= | Was a unit of the army, cover name.
= | Service record from the archive spells it that way.

employer-untraceable | Employer two is nowhere. Employer three neither.
- | Good talker.
- | He will look for contracts at his mother's.

~employer-untraceable | Startup on the CV left no trace.
= | Renamed twice. Second time after the sale.
= | Register extract lists all three names. One number.

~employer-untraceable | Register shows no such limited company.
= | Jersey. Other register.
= | Four pounds, one click. Company and its dates are there.

employer-untraceable | No company, no tax number, no former staff.
- | He sent a screenshot of a logo.
- | That's the explanation so far.

~employer-untraceable | Neither map nor phone book knows the workshop.
= | Street was renamed after the war. Workshop torn down.
= | Guild list of 1996. Master's name fits his letter.

~employer-untraceable | We failed to find this employer in four databases.
= | Missing "r". Our clerk.
= | With it: 300 people, listed on the exchange.

~employer-untraceable | Vendor could not locate the business.
= | Ship. Flag of Panama, manager in Piraeus.
= employer-confirmed | Manager's crewing office gave sea days. 412, as in his book.

employer-untraceable | The consultancy exists only on his resume.
- | Says former partner took it down out of spite.
- | Partner's name? Would rather not.

~employer-untraceable | An NGO that no one has heard of and no list shows.
= | Project name. The charity behind it is another.
= | Charity's annual report 2016, project and staff, she is on page 40.

~employer-untraceable | Cannot trace the family office where she kept the books.
= | Family offices stay out of the register here. Lawful.
= | Their auditor vouched, a known firm, number from the auditor's list.

employer-untraceable | Blockchain firm with 80 staff, untraceable.
employer-denies | The bank he was at before says no.
? | The bank has a merger to excuse it, he thinks. It has not merged with anyone.

= | Cooperative. Has its own register, at the court.
- | Ana did the first screening.
~employer-untraceable | Ana's note: employer in no register, red.

~employer-untraceable | The farm could not be found by any means.
= | No. 8 was sold. Now a golf course.
= | Land book. Former owner is the name on her reference, agricultural insurance has her seasons.

~employer-untraceable | Agency in Lahore, no website, no listing.
phone-other-name | And his own number is listed to somebody called Dunne.
= | Listed at the tax board under the owner's NTN. Looked up, active since 2010.
- | No word yet on the number.

# employer-address-empty
~employer-address-empty | At the firm's address there is a field.
= | Satellite picture is from 2013. Built 2015.
= | Recruiter drove past. Three floors, their sign.

~employer-address-empty | Company seat is a private flat, fourth floor.
= | Founder's flat. Moved to an office after one year.
= discrepancy-explained | Lease of the office seen, register updated late.

employer-address-empty | Street view shows a fence and a vacant lot where the firm should be.
- | He says they were fully remote.
- | His CV says office manager, forty desks.

~employer-address-empty | Neighbour says that there was never an office in that house.
= | House has two entrances. Office was on the yard side.
= | Yard door still has the plate. Photo on file.

~employer-address-empty | Visited. Empty rooms, no sign, post on the floor.
= | Moved in March. Letter to clients.
= | New place two streets on. Went there, reception knew him.

employer-address-empty | The address is a hairdresser, has been for ten years.
- | Moved, he says. Where to?
- | Reaction: laughed and changed the topic.

~employer-address-empty | Registered office is a law firm's post room.
= | Law. Foreign owned firms need a local agent.
= | Plant is in the next valley. Met the plant manager.

~employer-address-empty | Letter to the employer came back, no such addressee in the building.
= | Floor missing on our envelope. Building has ninety firms.
= | Second letter signed for.

employer-address-empty | Suite 500 in a building of four floors.
- | Typo for 400, according to him.
? | Suite 400 is a dentist.

= | Everything in that quarter was pulled down for the rail line, 2018.
= | City plan. Firm got compensation, listed.
~employer-address-empty | The site inspector found only gravel at the address.

~employer-address-empty | House number does not exist in that road.
= | Numbers were changed in 2021. Old 112 is new 30.
= | At 30, the firm. Rang, works.

~employer-address-empty | Location given for his employer is a school playground.
= | Map pin wrong. Pin is the village centre.
= | Coordinates from the town: industrial estate, hall 6.

employer-address-empty | Office is a self-storage. Manager has no tenant of that name.
- | Another firm on his CV was in storage too, for a good reason, rebuilding, proved.
- | For this one none came.

~employer-address-empty | Vendor photo: bakery where a software house should be.
= | Ground floor bakery. Second floor them.
= | Bell plate on the vendor's own photo, zoom in.

~employer-address-empty | Their address turned out to be a co-working desk that nobody has used for months.
= | Covid. They gave it up, kept the post.
= | Old desk plan of 2019 has six of them. Operator mailed it.

employer-address-empty | Went to the seat: an old woman, no firm, no sign ever.
- | He was very friendly when asked. No answer.
- | Will ring his old boss, he promised.

~employer-address-empty | Registered at a house that burnt down.
= | Burnt down last autumn. His job ended 2020.
= | Newspaper had the firm's name in the report.

~employer-address-empty | Bank says the company's address is a parking deck.
= | Entrance to the tower goes through the deck. Postal address by city rule.
- | References pending.
= | Tower's tenant board, 17th floor.

employer-address-empty | Nothing but woodland at that plot number.
employer-untraceable | Trade office has no file for the firm.
- | He got a lawyer. The lawyer writes of an outrage.

~employer-address-empty | The firm's "headquarters" is a bungalow with a swing.
= | Accountant's house. In that state small firms sit with the accountant.
= | Accountant on the state list. Answered on the board's number, client since 2009.

= | Branch closed, parent alive. Said so on the parent's page.
~employer-address-empty | Where the branch was, there is a tattoo shop.
= employer-confirmed | Parent: he was in that branch until the last day.

~employer-address-empty | Landlord: unit has been vacant since 2020, no Orbis there.
profile-conflict | Profile puts him at another firm in the same months.
= | Orbis left in 2019, landlord bought in 2020. Old landlord has the lease.
