# second round: interest-unknown, referee-untraceable, pickup-by-other, second-remote-tool, test-substituted, form-intermediary

# interest-unknown
interest-unknown | Lists judo, brown belt; didn't know what comes after brown.
- | Trainer on our team asked.

interest-unknown | "I like hiking" in the CV, could not name a single trail or hill he has been on.
cannot-answer-local | Nor the road from his flat to the airport.

~interest-unknown | Piano since age five, but no composer came to her mind.
= | She learned by ear from her uncle, then played for us down the line.

interest-unknown | Asked about the scouting post in his resume he wanted to know what scouting is.
resume-copied | Same hobby section sits in a CV from Bristol, all jobs as well.

interest-unknown | The radio club he "heads" was new to him.
- | Club has another head.

interest-unknown | Astronomy: put the Pleiades among the planets.
coached-or-reading | Then somebody spoke in the back and he corrected himself.

~interest-unknown | Nothing to say on his stamp collection.
= | It was his father's, sold in March after the funeral, he did not wish to talk of it.

interest-unknown | Ice hockey goalie, said a match has two halves.
- | Two Canadians on the panel.

interest-unknown | His blog on coffee runs to 40 posts, he drinks none and knows no bean.
profile-owner-other | The blog is run by a woman in Lima.

~interest-unknown | Not one answer about the knitting in her profile.
= | Mix-up, I had the profile of Dana M. open, hers has cycling.

interest-unknown | Fishing licence since 2001, asked for the last catch he left the field open and shrugged.
- | Interviewer fishes.

- | No hobbies on the CV, none asked.
- | Fine.

# referee-untraceable
referee-untraceable | Bar, chamber, LinkedIn, company site: no Rosalind Teague at all.
- | She signed as partner.

referee-untraceable | "No one by that name in my brigade," wrote the commander.
support-document-altered | His letterhead had been cut out of a PDF.

~referee-untraceable | Company operator said there's no such manager.
= | New operator; the receptionist of before put me straight through to him.

referee-untraceable | Embassy, ministry and press office have never heard of the counsellor.
- | Letter dated 2 May.

referee-untraceable | HR of the brewery checked 20 years of leavers for the lady.
employer-detail-unknown | Applicant did not know in which town the brewery is.

referee-untraceable | Second referee: name not in the hospital, licence not at the board.
referee-shares-contact | The form was sent in from the applicant's home network.

~referee-untraceable | Search for the professor brought nothing.
= | He publishes under initials, faculty secretary gave me his hours and he praised her.

referee-untraceable | Asked by me, the union had no shop steward called Bram Ouwens.
- | Applicant offers no further names.

referee-untraceable | 2 of 2 referees can't be tied to the firm by tax list, site or phone.
referee-text-only | One answers by chat, the other by chat too.

~referee-untraceable | No trace of the site foreman who wrote for him.
= | Day labourer's foreman, paid through a subcontractor, we met him on the site.

referee-untraceable | He swears she runs the lab; the lab's owner runs it alone.
- | Owner surprised.

- | Referee moved to a competitor, new switchboard connected me.
referee-confirmed | Good reference for both years.

# pickup-by-other
pickup-by-other | Badge office: card for Mr. Idris left with a lady.
- | No authority on file.

pickup-by-other | Driver's note "given to friend in car park".
address-change | Parcel had been rerouted the evening before.

~pickup-by-other | PIN entered at the locker by somebody unknown.
= | Their au pair, sent down while she had the fever, au pair's ID is in the locker log.

pickup-by-other | The depot shows a man with four authorisations, our laptop was number three.
- | Depot in Katowice.

pickup-by-other | Keys of the company car went to someone with a look-alike licence.
id-altered | Licence copy: font wrong, stamp missing.

pickup-by-other | Caretaker has the box in his book as "out, Mr. Sun", we employ a Mr. Greer.
- | Book photographed.

~pickup-by-other | Scanner kit left the branch on another person's signature.
= | Branch manager signed and drove it to her farm, nothing odd.

pickup-by-other | Payroll card fetched at the branch by someone who got 5 percent for it.
shared-account | The fetcher also does the evening shift in his name.

pickup-by-other | Defendant B told the court that he took in and passed on the hardware for men he never met.
requests-laptop-reship | Men asked him to send it over the border.

~pickup-by-other | Courier app shows a receiver we do not know.
= | App shows the name of the building, Haus Elvira.

pickup-by-other | She told us she was at home; door video has the box walking off with a teenager and a taxi.
- | Video from neighbour.

- | Manager brought the laptop to her on Monday himself.
equipment-received-in-person | Handed out against ID, receipt signed.

# second-remote-tool
second-remote-tool | Got rid of ConnectWise on Monday, found FixMe.it on Tuesday.
- | Hire in week one.

second-remote-tool | Screenshot of the tray: three remote icons.
hosting-address-noted | All three talk to servers of a hoster in Moldova.

~second-remote-tool | Two outside access programs in the report on the lawyer's laptop.
= | Court's e-filing needs one, our office the other, both paid by us.

second-remote-tool | Backdoor pair, say the responders: one visible, one renamed to look like a driver.
- | Image taken.

second-remote-tool | On his host machine he kept AnyDesk for days and NoMachine for nights.
shared-account | Two crews, one login.

second-remote-tool | Help desk uninstalled, he reinstalled, plus one more brand.
own-device-insisted | Asks again to use his own laptop.

~second-remote-tool | Defender lists TeamViewer twice and VNC.
= | Old image of the acquired company, wave 3 of the clean-up has her on the list.

second-remote-tool | Customer found Zoho Assist and Iperius next to each other on our contractor's PC.
- | Customer ended the contract.

second-remote-tool | In addition to the first hidden client a tunnel with web desktop came up.
first-day-recon | Network scan on the first afternoon.

~second-remote-tool | More than one remote agent at the cash desk.
= | Till maker and card terminal maker, every shop has both.

second-remote-tool | Said both came from the previous employer; laptop was factory new.
- | Locked.

- | Asked which of two remote tools we prefer for clients.
- | Told him.

# test-substituted
test-substituted | Saliva kit had mouthwash of another household, DNA says a sibling.
- | Lab in Leiden.

test-substituted | Eye test for the drivers: brother went, optician knows both.
peer-report | Road office informs all carriers.

~test-substituted | Nurse wrote down that it's not the person on the ID.
= | ID lay open at the page of his child, nurse corrected the sheet same day.

test-substituted | The prints on the FBI card were rolled from a cellmate of the agent's clerk.
- | Clerk pleaded guilty.

test-substituted | Hair sample blond, man dark, no dye.
- | Lab asks who sat there.

test-substituted | "I went for three of them that week," the donor said at the hearing.
extortion | Applicant then threatened to put our client list online.

~test-substituted | Sample under the name of a colleague.
= | They swapped cups at the tray, both negative, both watched on the second go.

test-substituted | TOEFL score cancelled, different photo at centre and at school.
school-denies | School says that he isn't enrolled.

test-substituted | Pilot medical was attended by a double with a borrowed card.
id-rented-or-borrowed | Card came from a relative, for a week, for money.

~test-substituted | Fingerprints in the system belong to a woman.
= | Operator had pressed save under the wrong ticket, she is the next in line and works here.

test-substituted | He claims he was there; badge gate, car park and camera have only the other man.
- | Security chief signed.

- | Random drug test passed, observed.
id-verified-in-person | Collector checked licence and face.

# form-intermediary
form-intermediary | Box "preparer" holds a name which neither we nor he can place.
- | Preparer's street is made up.

form-intermediary | Work papers completed at a kiosk by an unknown lady, 40 sets in a month.
peer-report | Labour inspectors wrote to all employers concerned.

~form-intermediary | Third person's signature on the I-9.
= | Our site nurse in Guam did it, asked by HR because there's no office.

form-intermediary | His KYC answers were given by a paid helper on the phone, agent heard both.
coached-or-reading | Helper whispered the birth date first.

form-intermediary | Affidavit of identity sworn by a man who says he's sworn "hundreds, for a fee".
- | Notary chamber has a case.

form-intermediary | The signer of section 2 turned out to be the roommate of the host.
kvm-hardware | At the host's a PiKVM was plugged in.

~form-intermediary | Somebody unknown uploaded her ID forms.
= | Relocation agency that we pay, new clerk, checked with their director.

form-intermediary | No one at the embassy knows the "visa consultant" who certified his copies.
? | Stamp not theirs.

form-intermediary | Broker's mail in the audit trail, broker filled all boxes but the signature.
crypto-or-third-party-payment | First pay was to go to the broker's firm.

~form-intermediary | Right to work form done by an outside man.
= | Home Office certified provider, name on the government page, booked in our portal.

form-intermediary | He said a lawyer did it; bar has no such lawyer.
- | Form void.

- | Wife helped with translation of the form, he signed before HR.
id-verified-in-person | HR saw the original passport at the desk.
