# Honest people whose employers, schools and mailboxes sound bad at first.
~employer-denies | The quarry told me they've never had a man of that name.
- | Told him so, he went white.
= employer-confirmed | Ten minutes on the quarry rang back: looked under the blasters, he was with the weighbridge, nine years.

~employer-denies | Personnel there: "no, not with us, sorry."
= | Wrong legal half of the house. Since the split the drivers sit under the other one, who have her file.
- | Good with trailers.

~employer-denies | Nobody of hers in our books, says the hotel.
= name-change-documented | She was Lindqvist then; under Lindqvist the hotel's full of praise.

~employer-denies | Asked at the brewery itself, they hadn't heard of him.
= | He'd worked for the cleaning contractor inside the brewery, as his sheet has it in small print. Contractor: yes, 2014 to 2020.

~employer-denies | "We have no Ms Achterberg and never had."
- | Took it for the end.
= | The boy on the phone was an intern on day two.
= employer-confirmed | His boss called on her own account and asked whether we'd give her back.

~employer-denies | HR at the tram company found zero.
= discrepancy-explained | Files from before the fire are gone; the union man drew out the pay list, third from top.

~employer-untraceable | No trace of the firm anywhere, not in the register, not on the map.
= | Registered as "Søn", I'd searched "Son".

~employer-untraceable | That workshop doesn't exist as far as I can find.
= employer-confirmed | It's in the back of the convent. Sister Pia, over the convent's listed number, still misses him.

~employer-untraceable | Googled the last two jobs till my eyes hurt, nothing!
= | Both swallowed by the big one in 2018; the gazette has the merger, and the big one has her.

~employer-untraceable | Company of 2009-2013: vanished off the face of the earth.
= | Bankrupt. The receiver's archive sent its staff list, him included, for 15 euros.
- | Best 15 euros this week.

~employer-untraceable | Can't find the fish farm she says she ran the office of.
= | My cousin on Froya can. He swims past it.

~employer-untraceable | Ghost firm, I put in the margin.
= employer-confirmed | Sole trader, no duty to register under that turnover; the market inspector's known the stall since 1996 and her behind it.

~school-denies | Dean's office: never enrolled.
= school-confirmed | Evening college of the same house, other desk, other list, and there she sits.

~school-denies | They've got no record of him, says the university, black on white.
- | Sent him the letter, he sent me a photo in gown and cap, I sent that to them.
= school-confirmed | Reply: found, the diacritics had been eaten.

~school-denies | University says he took no degree with them.
= discrepancy-explained | He never said he did. "Studied at", and left after four terms; I had read the rest into it.

~school-denies | The school wouldn't have it that she was ever theirs!
= | Wouldn't tell, that's another thing. With her signature on their form they did at once.

~school-denies | Registrar finds no such student.
= | Born 1958, all on cards in the cellar; the caretaker went down with a torch.
- | Card has her school photo, plaits and all.

~school-denies | Technical school told us "unknown", twice.
= | Twice because our robot asked twice, with his names the wrong way round.

~school-not-found | The academy is in no list I know.
= | It's in the army's list. Major on the line, polite, brief, yes.

~school-not-found | No such college in that city.
= school-confirmed | Renamed in '04 after a poet; under the poet you get it and him.

~school-not-found | Degree doesn't exist, says the database.
= | Database ends in 1990 at the wall. The state archive handles the rest and did so, stamp of Tuesday.

~school-not-found | Made-up university, I'd have bet.
- | "Free International"? Come on.
= | It has a rector, a lake and a ministry's blessing; Aunt Friedl taught there.

~school-not-found | Not one register has her school of midwifery.
= | War took the building. The order of midwives abroad keeps the rolls, sent a scan by the afternoon.

~school-not-found | Searched for "BSc Nautics", and it's nowhere.
= | My typing. Nautical, with an l.
- | Doesn't matter, he's got the sea time.

~resume-copied | Life story lifted from another man, line for line, found him on the web.
= | The other man is him, before the wedding. Register office says so.

~resume-copied | The career belongs to a woman in Perth.
= discrepancy-explained | Perth, Scotland. I'd been on at the Australian one, who's got the same employer and the same first name, poor thing.

~resume-copied | I know this CV! It's Arno's!
= | Arno wrote it for her, they shared the bench for six years and did the same jobs.
= employer-confirmed | Bench-owner names both.

~resume-copied | Every station the same as that fellow from the trade fair.
= | He IS the fellow from the trade fair. Beard.

~resume-copied | Somebody else's career with his name on top.
- | So I thought, for one night.
= | The job board had merged two profiles; support pulled them apart and his own is shorter and better.

~resume-copied | Text taken from a dead colleague's page.
= | Her father's. The first paragraph's a tribute and it says so, if you read on to the second.

~profile-conflict | Public page says plumber, CV says pastor.
= | Both, weekdays and Sundays. I've been to his church now.

~profile-conflict | LinkedIn has her in Chile until last month.
= discrepancy-explained | Forgotten, she's not logged in since 2019; did so with me, changed it then and there.

~profile-conflict | His page and his paper don't agree on a single year!
= | The page counts by school years. September to September, it all fits.

~profile-conflict | Online he's a director, on our form a clerk.
= | Director of the brass band. Page 1 of the band's site, him with the baton.

~profile-conflict | The profile names an employer the application leaves out.
= employer-confirmed | Left out as our form has four lines only. Fifth one called, all good.

~profile-conflict | Web says 2 children and a yacht, she says student.
= | Namesake. The yacht one's from Ohio and sixty.

~email-on-list | Her address is on the sheet that the police sent round.
= | Sheet of victims, that's the second tab. She'd been tricked out of 900 kroner.

~email-on-list | Mail matches the partners' warning list.
= | Matched on the part before the @, and that's "info".

~email-on-list | Bingo, the list has him, exact hit.
- | Security half out of their chairs.
= | Their man had pasted our whole inbox in as a test. Line 4 is our canteen.

~email-on-list | Shared blacklist: yes, that address.
= discrepancy-explained | Taken off on the 3rd, hacked and given back, the partner's note says please clear.

~email-on-list | It's in the bulletin!
= | As the one who reported it. He'd got the spoof mail and sent it on to them.
- | Good man.

~email-on-list | One of those flagged by the bank group, 2 of 2 sources.
= | Both sources took it from us, from Tuesday's mistake. Retracted.

~email-other-identity | The mailbox leads to some Olga.
= | Olga's his mother and pays for the domain. Rang the bell, had tea.

~email-other-identity | Looked up the address, wholly other person, with a kennel.
= sharing-explained | The kennel's where she works, all the girls write from there.

~email-other-identity | Mail is signed by him and belongs to a "T. Rask".
= | Rask is the parole… no, the placement officer, who sends things out for all his lot. His card's in the file.

~email-other-identity | Recovery hint shows another's name!
= | First name is his middle one. Passport has them both.

~email-other-identity | Her Gmail shows a man's picture and a man's name.
= | Late husband. She hasn't the heart, she says.

~email-other-identity | Address is known for a different man in Utrecht.
= | He had it until 2015, the provider hands them on after five years, their help page says the same.

~contact-changed | Third phone number this week.
= trouble-explained | Dropped it in the harbour, borrowed one, got a new one. The borrowed one's the harbour master's, who told the tale.

~contact-changed | New mail again, and again.
= | We bounced them: our filter won't take .museum.

~contact-changed | Number on Monday, other number on Thursday!
= | One for the island, one for the mainland. Everybody does that there, says Kirsti, from there.

~contact-changed | He keeps on switching phones.
= | Tests them for a living.

~contact-changed | Asked us to use a new address from now on, for the second time.
= | The ex was reading along. Lawyer's letter came with the second one.

~contact-changed | Mobile no longer in use, then one more, then back to the first.
= discrepancy-explained | Provider's porting mess, they sent her forty euros and a sorry, I've seen it.

~employer-site-copied | Her old firm's page is a one-to-one of another firm's.
= | Same owner, two shops, one nephew who does websites.

~employer-site-copied | Text, pictures, even the dog: all stolen from a Danish site.
= | It is the Danish site, run through the translator of my browser.

~employer-site-copied | The yard's web presence is cloned.
= employer-confirmed | Crooks cloned the yard's, and I'd landed on theirs. The yard on its proper number: yes, he's ours till June.

~employer-site-copied | Found the very same front page under five names.
= | Guild template. All the roofers of the canton have got it.

~employer-site-copied | Homepage lifted from a bigger company!
= | Franchise. Head office lists the branch and its manager, our applicant.

~employer-site-copied | Everything on there is word for word from a competitor.
- | Told him, he groaned.
= | The two are in court over who copied whom, and the paper says his lot won.

~employer-young | Firm's page is from last spring, the job's from 2011.
= | Before that they'd a page at the chamber's, the web archive has it back to 2003.

~employer-young | Founded 2022, he left in 2016. How?
= discrepancy-explained | From partnership to company, same shed, same men, extract shows the line.

~employer-young | Domain is five weeks old!
= | Old one was snapped up when the boss lay in hospital. The boss, from his bed, over the ward: true.

~employer-young | Younger than the work she says she did there.
= | I'd looked up the daughter firm.

~employer-young | The register has it since March only.
= | Moved canton, new entry each time. The former canton has 1974.

~employer-young | Website born after he'd gone.
= employer-confirmed | They're stonemasons. "What would we have wanted a website for?" said the old man, and that the lad was good.

# ordinary
- | Rang the dairy, nice things only.
- | Wants the early shift.

- | Read the CV on the bus, thought: yes.
- | Ask her about the gap? No gap.
- | Thursday, 4 pm, Room B.

profile-conflict | One date on the web isn't the one on paper, a month out.
- | Friendly to the cleaners.
- | Knows valves.

- | Studied wood, works with metal, sings.
- | Pay as in the table.

- | Former boss: punctual, stubborn, would have back.
- | Same in my book.

contact-changed | Gave me a second number, the first I'd not tried yet.
- | Ready from June.

# checked, did not hold
~employer-denies | The hotel has no one of hers in the books; she was Lindqvist then, she says.
= name-change-documented | Decree seen.
employer-denies | Asked once more with Lindqvist: not in the books either, nor in the maids', nor in the kitchen's.

employer-untraceable | Can't find the firm; merged in 2018, he tells me.
- | All right, I know the big one's lady.
? | She knows every house they've bought, and that's not one of them.

school-denies | Not enrolled; evening college, he says, other desk.
- | So on to the other desk.
school-denies | Other desk: we've had eleven people in that year and can name them all, without him.

email-on-list | On the warning sheet; as a victim, she wrote, not as a culprit.
- | Happens, there are two tabs.
- | She's on the first.

profile-conflict | Web page has him in Chile; old and forgotten, he said.
account-control-failed | Then log in and change it: couldn't, didn't know the mail it hangs on.

employer-young | Site's five weeks old because the old domain was lost.
- | The archive would show the old one.
employer-young | It shows a shoe shop up to 2021 and then nothing at all.
