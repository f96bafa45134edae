# fifth round: thinner cues

# phone-rented
phone-rented | Bank's note: payee's mobile was hired for the registration and given back.
- | Payee can't log in any more, therefore rang us.

~phone-rented | Number stems from an hourly line provider.
= | Provider's name is alike, the true one is an ordinary carrier in Ghana, checked at the regulator.

phone-rented | Test SMS was answered by the keeper of the line: "your code is sold, buy again".
shared-contact | A candidate of last week wrote down these digits too.

phone-rented | Marketplace bill in the leaked folder: "1 no. DE, 24 h, for interview".
? | Digits equal the CV's.

# address-on-list
address-on-list | Login host is item 12 of the ministry's blocklist, since August.
- | Confirmed by two analysts.

~address-on-list | The driver's app came in over a listed network.
= | Truck stop's free wifi in Poland, fleet data put the truck there.

address-on-list | Ticket 5512: sharing partner names exactly the address of his VPN logins.
remote-desktop-use | Behind that sits a leased Mac in a rack.

address-on-list | Researchers put out the hosts of one facilitator, our mail log has two.
- | Mail log of 30 days.

# hours-refused
hours-refused | Client site opens at 7, he's local, he says no to all before 20:00.
- | He was told it is a day job.

hours-refused | At 10, 12 and 15 o'clock of his zone, for 3 weeks, no reply; at 02:00 at once.
timezone-mismatch | Blue sky in his window at our shared midnight.

~hours-refused | Rejected nine daytime dates without a word.
= | The rejections came from the calendar bot, he never saw the dates.

hours-refused | Written condition by him: no contact in Irish business hours; residence Cork.
- | Not accepted by the client.

# code-copied
code-copied | Upstream's bug numbers still in his commit texts, upstream isn't his.
- | 31 such texts.

code-copied | Prize app of a hackathon in Lagos, winner's names taken out, his in.
portfolio-copied | Screens in the portfolio come from the winners' page.

~code-copied | Licence scan marks 70 percent as foreign.
= | Vendor folder was scanned too, without it 2 percent.

code-copied | His thesis supervisor: the toolbox on his page is of another student of mine.
- | Supervisor found via the faculty.

code-copied | Forensics: blobs older than the account by four years, committer renamed.
commits-other-name | Three merges still show "hyun-k".

# off-platform
off-platform | Asks each assessor for a private Telegram before the test.
- | Assessors told each other.

off-platform | Minute 3, bid chat: "this site reads along, go to WhatsApp".
extortion | After we ended it he threatened to publish our drawings.

~off-platform | Photographer would only talk outside of the booking page.
= | Booking page had lapsed, her new one is on the guild's list.

off-platform | Escrow firm flagged him since he quits its chat with every buyer on day one.
- | Money returned.

# interest-unknown
interest-unknown | The lead sails too and asked for the boat class; "a white one".
- | Lead was surprised.

interest-unknown | His CV: organises a film festival. He did not know month or town of it.
false-premise-accepted | Agreed that it had been opened by a director whom I made up.

~interest-unknown | Could tell nothing of the theatre group.
= | Joined it last week, first evening is on Thursday, leader of the group said so.

interest-unknown | Asked in writing on his falconry he sent an encyclopaedia text, asked live nothing.
- | Two tries.

interest-unknown | Yoga teacher by licence in the CV, no idea of a single pose.
support-document-altered | The school of the licence says that the number is not theirs.

# pickup-by-other
pickup-by-other | Token courier: receiver had another surname, another height and no ID.
- | He signed with a cross.

pickup-by-other | A van firm is paid per box to take in hires' laptops, ours among them.
forwarder-address | The boxes' address is a freight agent.

~pickup-by-other | Receipt bears a squiggle, not his.
= | Left-handed with a cast, he showed us cast and box.

pickup-by-other | Our laptop was picked up in Fresno on the day he joined from "home" in Boise.
- | Asked who it was, he didn't know.

# second-remote-tool
second-remote-tool | Blocked Getscreen, next hour Aeroadmin, next day DWAgent.
- | Firewall log.

second-remote-tool | Auditor's count per laptop: normal 0 to 1, his 4.
remote-control-tool | One was in use by a user "boss2" at the count.

~second-remote-tool | Two control programs on the trainee's home PC.
= | PC of his mother, who works from home for the county, county put them on.

second-remote-tool | To be safe he keeps a spare, he said; neither the spare nor the first was allowed.
- | HR talk on Friday.

# test-substituted
test-substituted | Examiner's seating photo: other ears, other nose; registered name is our hire's.
- | Exam body annulled it.

test-substituted | Nurse at the collection point knows the donor, he comes weekly for different names.
- | Site closed since.

~test-substituted | Chain of custody form has a foreign name on it.
= | Name of the courier, wrong box ticked, lab director explained it.

test-substituted | Fingerprint slot was kept by a woman with his booking code.
id-forged-issuer | The ID shown there was not made by the state, it told us.

# form-intermediary
form-intermediary | Identity part of the bank form is in the words of a go-between, who signs "for client".
? | Go-between has no power of attorney.

form-intermediary | Hire can't say who certified him, the certifier's number is out of use.
phone-unreachable | His own number rings out as well.

~form-intermediary | Declaration was handed in by a man none of us knows.
= | Interpreter of the migration office, badge number checked with the office.

form-intermediary | Five Section 2 boxes, five cities, one signer, dates one day apart.
- | Found in the yearly audit.

# referee-untraceable
referee-untraceable | The museum has no curator Abel Strand, nor did it in 2018.
- | CV gives him as boss in 2018.

~referee-untraceable | Second reference could not be found at the mine.
= | He is there under Jan, his passport name is Johannes, mine's clerk knew.

# same-device-as-other
same-device-as-other | Three signatures in the e-sign log, three names, one handset ID.
- | Contracts void.

~same-device-as-other | Two CVs came from one laptop.
= | Ours. Both wrote theirs at our open day.

# employer-denies
employer-denies | Port authority: not on any gang list, not on any pay list.
- | He lists the port for six years.

~employer-denies | They said no one like that had worked for them.
= | I had asked for Stephen; he's Istvan in their book, dates agree.

# email-on-list
email-on-list | The address he wrote from is no. 9 in the takedown post.
hosting-address-noted | His session came out of a server park in Riga.

~email-on-list | Mail filter: sender is reported.
= | Our trainee had pressed "report" on her second reminder, undone.
