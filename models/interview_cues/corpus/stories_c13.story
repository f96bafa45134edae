# Honest careers that looked invented, and a few that were
employer-untraceable | Gulf employer not on the chamber's list, not on the free zone's list, phone dead.
- | He stayed calm and asked for two days.
employer-confirmed discrepancy-explained | Labour ministry's history lists the firm under its Arabic trade name, dissolved 2020, with him on visa from start to end.
- | Cleared, report reissued.

school-denies | Examinations council could not find her index number for that sitting.
- | She was shaking but polite.
school-confirmed discrepancy-explained | They had keyed a 1 for a 7; the correct number gives her name, photo and grades.
- | Nursing intake on the 4th.

profile-conflict | His page says 2012–2018 at the dairy and his CV says 2013–2017.
discrepancy-explained | Dairy confirmed 2013–2017; the page had counted the summers as a schoolboy, he showed those slips too.
- | Silo crew.

- | "Senior something" against "Executive", the eternal quarrel.
discrepancy-explained | HR in Chennai says that in their ladder Executive is the junior grade and Senior Executive what we'd call specialist, so the CV's right.
- | Client educated.

- | Violin case, accordion case, no diploma case.
school-not-found | The "People's Conservatory" is in none of our lists.
school-confirmed discrepancy-explained | Romanian ministry: people's conservatories were recognised until 1990, and hers is in decree 4 with her diploma number.
- | Kindergarten music twice a week.

name-mismatch-on-call | The last boss kept calling her Zita, and we've a Rozália.
name-change-documented | Rozália Zita, stage name Zita, both on her artist's card issued by the ministry.
- | Costume department, Tuesday.

referee-text-only | Her referee answers by typed relay and never by voice.
trouble-explained | He's deaf; the college's own disability office put us through on the relay and he confirmed everything.
- | Funny man, in type.

referee-shares-contact | Referee's address and hers are the same house.
sharing-explained | It's the convent: eleven sisters, one phone, and the prioress confirmed from the diocese's line.
- | Kitchen garden post.

employer-address-empty | The architect's "office" in Porto is a flat with a pram in the hall.
discrepancy-explained | A registered one-man practice at home, the order of architects confirmed licence, address and her two years there.
- | Pram is the boss's.

- | Blacklisted? Somebody thought so.
peer-report | A partner agency had a warning on that phone number.
discrepancy-explained | Number was recycled by the operator last year; operator's letter and the earlier owner's name shown.
- | Warehouse, B shift.

account-recent | Profile made two weeks ago for a career of twenty years.
discrepancy-explained | She had worked in a ministry where profiles were forbidden; the ministry's personnel chief confirmed her twenty years and the rule.
- | HR sent her the mug.

contradicts-resume | He said that he'd "never finished anything", and the CV has a degree.
discrepancy-explained | He meant the doctorate; degree confirmed by Zagreb in an hour.
- | Modest to a fault.

- | Payroll query: three employers in a single month.
several-jobs | The tax record shows her on three payrolls in March.
discrepancy-explained | One school was split into three legal bodies that month, the trust's payroll bureau sent a note.
- | Nothing to see. Next.

own-work-explained | NDA, he said, and then drew us a valve of his own that nobody owns, and explained every edge.
- | We hadn't got any paper large enough.
employer-confirmed | The defence firm's HR confirmed dates and grade, and that it will say no more.
- | Good enough for the chief engineer.

portfolio-copied | Her bridge photo is on someone else's page.
sharing-explained | That someone is her professor, who wrote from the faculty that the model was hers and the camera his.
- | Structural team.

id-data-mismatch | Birth date on the nursing card is the first of January, passport says the ninth of August.
discrepancy-explained | Card was issued in the camp where everyone got January; UN office and court fixed it, order attached.
- | Ward 2.

- | A village with two names, a school with three.
place-conflict | Her school is in Sela on one sheet and in Novo Selo on the other.
discrepancy-explained | Municipality's decree renamed it in '96, same building, same stove.
- | Assistant cook.

hosting-address-noted | Login of the applicant came from a data centre in Frankfurt.
network-explained | It's the exit of her university's library proxy, their IT desk confirmed her account.
- | Chemistry test passed.

- | The bankrupt airline strikes again: sixth pilot without a reference.
employer-confirmed | Insolvency administrator holds crew records under court seal and released his hours to us stamped.
background-check-clear | Five-year check and the criminal record came back clear.
- | Line training in Bergamo.

skill-gap | She failed the test in a way that didn't fit nine years.
trouble-explained | The keyboard was Turkish and every i was wrong; on a German one, with the invigilator beside her, she scored ninety.
- | New keyboard bought.

# and some that were
employer-confirmed | First employer fine, first employer adores him.
employer-denies | Second employer: the door code he names is right, the man isn't; he delivered their water.
- | Ask him for the water job? Somebody said it as a joke.

- | The "gap with a reason".
contradicts-resume | Reason on Monday: sick father. On Friday: sabbatical in Bali. On the form: employed throughout.
employer-denies | "Throughout" wasn't with us, writes the firm, not a day.
- | Father's well, thanks for asking, he said.

- | Plant closed, archive burnt, town flooded, boss dead. It happens.
referee-same-voice | It doesn't happen that the dead boss's brother has the applicant's stammer on the same words in the same order. 
employer-untraceable | Fire brigade has no fire, and the trade office has no plant.
- | River's been dry since August.

- | He told us about the change of name before we asked.
name-change-documented | Order shown, dated, court phoned.
school-denies | Under the new name no, under the old name no: the college has a third person with that diploma number.
- | Well, he was half honest.

- | Merged school, he said; and merged it was.
school-denies | The successor has all the ledgers, by year, by street, by shoe size, and he's in none.
school-detail-unknown | He didn't know it had been girls only.
- | The archivist enjoyed that.

- | NDA, she said, to each question.
own-work-unknown | Not even what the thing was made of, or whether it was big.
employer-front | The NDA's other party is a letter box in Ajman which forty "designers" list.
- | We signed nothing.

- | The slow referee came at last.
referee-denied | He's written from the embassy to say that the signature isn't his, that he was never posted there, and how is the weather.
- | Weather's fine.
resume-copied | And that the posting described is his predecessor's, with the predecessor's dog.

- | Contractor not on the books, a classic.
employer-denies | Site agent, gate log, canteen card, crane roster: none of them has seen him, on books or off.
phone-other-name | The "subbie" who'd vouch for him comes up on my phone as Candice Nails.
- | Candice was helpful.

- | Translation of the title, they all say.
support-document-altered | The sworn translator whose seal's on it died; her daughter says the seal was stolen with the handbag.
- | "Head physician" or "headache"? Depends on the smudge.
school-denies | Medical academy's reply in good English: "never a student of ours."

- | Months rounded. By how much?
contradicts-resume | By four years, it turns out: on the phone he called the job "a summer", it's 2016–2020 in the CV.
- | That's round.
- | Supervisor and I'll decide tomorrow.

- | Hidden in the small print, by our paralegal.
peer-report | The teaching council's bulletin lists her as barred, sanction of last winter, same birth date.
refuses-background-check | She had put "not applicable" where we ask leave to write to the council.
- | Head of school told at the gate.

- | Startup obituary.
profile-owner-other | "CTO and founder" links to the page of the real founder, whose picture he'd asked us to ignore.
id-owner-denies | Real founder from her new job: he's not me, he's not my brother, he's not anybody we had.
- | She asked what we'd offered. More than hers.

- | Boat builder, larch on oak. Hjalti the elder answers.
employer-denies | There were four of us in the shed and I can see three from here and the fourth's my son.
portfolio-copied | The faering in his picture has my wife's curtains in the window behind.
- | They're nice curtains.

- | Pharmacy technician, night, Iași.
shared-account | The one with the diploma drops her at the door, goes home and comes back at six to sign.
- | Camera 3, no sound.
id-rented-or-borrowed | Diploma gets a third of the wage, says the one without.
- | Both in tears, separately.

- | Recruiter's last note before the holidays.
same-resume-as-other | The "shy but tenacious" mechanic from Vigo and the "shy but tenacious" one from Gijón have fixed the same ferry in the same week, alone.
- | Ferry line can't decide which to invite.
employer-denies | Ferry line's yard has decided: neither's ever been aboard.
- | Happy holidays.
