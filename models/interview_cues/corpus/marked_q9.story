# second round, more indirect
# resume-copied
resume-copied | The nine jobs are Tove Lindahl's nine jobs.
id-owner-denies | Tove was on shift when I called and had not applied.

resume-copied | Header Garcia, footer "page 2, CV Schulz".
- | Footer missed by the agency too.

~resume-copied | Whole career equals that of a man in Split.
= discrepancy-explained | He is the man in Split, second copy from our branch there.

resume-copied | A retired judge's memoir, chapter 4, is the career part.
- | Library has the book.

resume-copied | Hobby section still speaks of "my late husband"; applicant is an unmarried man of 24.
? | Source found on a CV sharing site.

~resume-copied | Work history is a neighbour's, says the neighbour.
= | Neighbour took that back: both drove for the same school, same years.

resume-copied | All patents listed are real and issued to an inventor in Haifa of another name.
- | Patent office search.

resume-copied | Search of one sentence brought the rightful author, a vet nurse in Perth.
- | She kept the 2016 draft.

~resume-copied | Text known from a resume of 2021 in our base.
= sharing-explained | His sister wrote both, he said so first; jobs differ, each one checked.

resume-copied | Bootcamp hands out one career to all, ours is copy 41.
? | Copies 1 to 40 came to other firms.

- | Borrowed the layout from a free site.
- | Content is his, all dates checked.

# employer-young
employer-young | Eight years with a bakery whose oven permit is from this February.
- | Food office.

employer-young | There was a swimming pool on that plot till 2022, the factory of his 2012 job came after.
- | Aerial photos.

~employer-young | Register extract: founded last year.
= discrepancy-explained | Spun off from the railway, he moved across with the depot, pension statement runs through.

employer-young | NHS trust named on the sheet was formed by merger in 2019 and had another name in the year of his contract.
support-document-altered | Contract carries the new logo.

employer-young | DNS history starts in week 31, the offer letter of the old job is from 2013 and lists that domain.
- | Passive DNS.

~employer-young | Their trade licence is younger than her contract.
= discrepancy-explained | Licences are renewed under a fresh number every year there, the 2011 one was in the folder.

employer-young | Directors were nine and eleven when, on paper, they hired him.
- | Birth dates from the register.

employer-young | SIRET gives creation on 14 September; seven years of "seniority" there.
- | Paris desk.

~employer-young | Company only exists since spring.
= discrepancy-explained | Farm handed from father to son, chamber of agriculture explained the new number.

employer-young | Liquor licence, lease and till were all taken out in April, her six summers are older.
- | Town hall, Split.

- | New firm, new job, both from January.
- | Matches.

# contact-self-supplied
contact-self-supplied | Every road to the mill goes through his phone.
? | Mill not in any directory.

contact-self-supplied | Union rep to be asked about him: number in his handwriting, union has no such rep.
referee-denied | Union head office says that nobody of that name was ever on staff.

~contact-self-supplied | Yard boss only to be had on a number from the applicant's text.
= discrepancy-explained | Harbour master gave me the same one off his own list.

contact-self-supplied | Please ring before six, it is a different company after that, said the referee line he supplied.
- | Not published anywhere.

contact-self-supplied | Verification mail domain differs from the hotel's by one letter, he sent the link.
- | Hotel uses another.

~contact-self-supplied | For the NGO she gave a WhatsApp and nothing else.
= | NGO lost its office in the quake; UN cluster sheet shows that WhatsApp.

contact-self-supplied | University stamp has a callback line; line is in his mother's name.
- | Telecom check.

contact-self-supplied | Dispatcher's mail was created by him, the rest of that firm cannot be reached.
- | Header analysis.

~contact-self-supplied | Had nothing but the ex-boss's own cell to offer.
= met-in-person | Ex-boss met our area manager at the site, he is the one.

- | Gave three contacts, we took the public number instead.
employer-confirmed | Personnel office of the port read out his dates.

# hosting-address-noted
hosting-address-noted | Rack 14, not a living room, says abuse@ of the provider.
- | Reply within the hour.

hosting-address-noted | Home internet by his account; reverse DNS ends in .contaboserver.example.
- | Asked once, no reply.

~hosting-address-noted | Block is marked "server".
= network-explained | Village co-op runs its fibre off a data hall, co-op clerk laughed and confirmed it.

hosting-address-noted | Payroll clerk's logon leaves via a tunnel seller in Vilnius.
- | Clerk is meant to be in Tampa.

hosting-address-noted | Each exam question came from another proxy exit.
many-countries | 17 states and 4 continents in two hours.

~hosting-address-noted | Leaseweb address on her signature.
= network-explained | Hospital guest wifi goes out there, ward clerk sent me the IP.

hosting-address-noted | Router of a stranger in Ohio was used as relay; he had no idea.
- | Botnet notice by his provider.

hosting-address-noted | ISP field blank, org field "GTHost", type DCH.
- | Applicant 61.

~hosting-address-noted | IP reputation red: cloud host.
= | My own link scanner opened it first. His came after, Telia Uppsala.

- | Runs a small hosting firm as side job, declared.
- | HR approved.

# place-conflict
place-conflict | Lease in Reno, gym in Reno, tan in Reno, voter card Maine, pay stubs Maine.
- | He claims never to have moved.

place-conflict | Dog licence, car plate and CV point to three provinces.
- | Screening firm.

~place-conflict | She is in Izmir for HR and in Lyon for the bank.
= discrepancy-explained | Sent by her employer for six months, posting certificate A1 seen.

place-conflict | To the driver: "third floor". To the doctor: "out on the farm". To us: Queens.
- | Notes of the same week.

place-conflict | His mother's obituary has him living in Calgary; his form has had Galway since 2015.
- | Found by press search.

~place-conflict | Form says Hobart, call says Darwin.
= discrepancy-explained | Dry season crew, back in Hobart every November, payslips show both.

place-conflict | Tenancy agency lists him as left without notice in 2020, he gives that flat as home.
- | Agency letter.

place-conflict | I asked how far to the sea: "an hour". Address on file is 900 km inland.
- | Bank, Kansas City.

~place-conflict | Spoke of two kitchens in two cities as his.
= discrepancy-explained | Restaurant owner of both, flat above the one in Bilbao, deed shown.

- | Gave the old postcode by habit, corrected in the same breath.
address-confirmed | Energy bill has the corrected one.

# returned-under-new-name
returned-under-new-name | The gait, the cough and the spelling of "recieve" are those of the man we let go.
- | Now he is Carl.

returned-under-new-name | Deported worker of last year stands on the new crew list, other name.
- | Harbour police.

~returned-under-new-name | I let her go as Petra and there she was as Paula.
= sharing-explained | Cousins. Both on the family sheet of the farm.

returned-under-new-name | Applied Monday, turned down Tuesday, Wednesday a "new" man with the same tie.
same-photo-as-other | Badge picture of Monday and Wednesday are one file.

returned-under-new-name | Expert sacked by the court came to us as a fresh expert with his middle name.
- | Court clerk.

~returned-under-new-name | The old Kofi is back, called Eric now.
= name-change-documented | Baptised Eric, day name Kofi, both on the birth card.

returned-under-new-name | Login pin, locker code, lunch order: as the fired one's.
- | He claims to be new in town.

returned-under-new-name | Rehired through a payroll shop with the umlaut gone and a year younger.
- | Dismissal was for cause.

~returned-under-new-name | The system says dismissed 2020, other surname.
= name-change-documented | Dismissal lifted by the labour court, surname by marriage, both papers here.

# photo-found-elsewhere
photo-found-elsewhere | Our "baker" is page 3 of a knitwear catalogue.
- | Catalogue from Riga, 2014.

photo-found-elsewhere | Pupils differ, badge text is scribble, hand has six fingers.
- | Application photo.

~photo-found-elsewhere | Face seen on a campaign poster for another party and another man.
= discrepancy-explained | Same printer, swapped files. Printer rang.

photo-found-elsewhere | Rightful man in the picture plays tuba in Linz and sued a job site over it.
- | Court file quoted.

photo-found-elsewhere | Hair salon window has her face with a price under it.
- | Sourcer walked past.

~photo-found-elsewhere | Reverse search: a hospital in Lima with a different caption.
= discrepancy-explained | Caption error, hospital fixed it, she did her placement there.

photo-found-elsewhere | Original has a second person, cut away by the applicant; caption names neither as him.
- | News agency archive.

photo-found-elsewhere | thispersondoesnotexist, eyes dead centre.
account-recent | Profile 19 days old.

~photo-found-elsewhere | His portrait is used by a "Dr Wells" in Leeds.
= discrepancy-explained | Dr Wells is the fake, Leeds police wrote to our man in June.

# account-neighbours-listed
account-neighbours-listed | Pushes land between those of two men on the wanted sheet.
- | Same repo, same nights.

account-neighbours-listed | Followers 1 through 8: blocked, blocked, blocked, new, blocked, blocked, gone, blocked.
- | Trust team.

~account-neighbours-listed | Shares an org with a handle on the list.
= sharing-explained | Org is the city's open data group, 900 members, I am one.

account-neighbours-listed | The one person who vouches for her on the forum runs the laptop house in the press.
- | Press of 3 June.

account-neighbours-listed | Game studio: his guild mates are the cheat sellers we banned.
- | 6 of 6.

~account-neighbours-listed | Six reviewers of his gigs were removed for fraud.
= | Platform says buyers only, no tie to him, his money was held too.

account-neighbours-listed | Payment app friends: the courier, the mule and the recruiter of case 40.
- | Case 40 open.

account-neighbours-listed | Seen in commits next to our three suspects since the first day of each.
- | Git history exported.

~account-neighbours-listed | Connected with a sacked impostor.
= | Impostor wrote to all of us after the meetup. I clicked accept too.
