# Whole small cases with many plain lines and denials between; every third or fourth is honest.

- | Remote analytics hire for a regional hospital, notes by the hiring nurse-manager.
- | We looked for a VPN and found none.
- | No jiggler either, no remote tool, I asked IT twice.
payee-churn | What payroll did find: three changes of account in his first nineteen days.
crypto-or-third-party-payment | The one before last is a prepaid card in the name of a lady from Henderson.
- | He has lovely dashboards.

- | Lantern-maker's webshop. My husband is the shop, I am the interviewer.
- | Camera on, smile on.
id-photo-mismatch | I had his licence picture up beside the window: different hairline, different chin, different decade.
address-change | In the thank-you note he asked that we use a "newer" delivery place than the one he'd signed for an hour earlier.
- | My husband still likes him.
- | My husband likes everybody.

- | Agency for school photographers; we need someone for the upload tool.
- | We ask everybody for two live references.
referee-untraceable | The bank he named has a directory; it doesn't have his vice president.
referee-same-voice | When the second gentleman rang back, Tilda and I looked at each other, since we'd just had that laugh on the line an hour ago as the candidate.
- | Next candidate: Thursday.

# honest
- | Tax-software tester, Winnipeg, whom our screening marked red in four places.
employer-confirmed | The city's HR, through the number on its website, confirmed each of her dates.
account-control-proven | She put the word "moose" in her profile within a minute of my asking.
background-check-clear | Provincial check: clean.
- | The four red places were our own typing.

- | Laptop host's mail carrier, thirty-one years on the route.
- | I know who gets seed catalogues and who gets summons.
forwarder-address | Number 9 gets paycheques for folks I have never laid eyes on, and I've laid eyes on everybody.
- | She waves.
requests-laptop-reship | She also hands me flat parcels bound for Shenyang with the firm's barcode not quite scraped off.
- | I don't open mail, I just carry it.

- | Cloud consultancy, statement of a junior who found it and was afraid to say.
- | I thought I'd be told off.
screen-share-leak | While he shared, a Telegram window slid in: "boss, which person am I for the 3 o'clock".
- | He laughed and said it's a game.
commits-other-name | I then looked at the pushes: author mail is a stranger's at 163.com.
- | I was not told off.

- | Broker for rare seeds. It's a tiny firm, everyone does everything.
- | Our man has been with us since spring.
avoids-in-person | Spring fair, summer party, harvest lunch, ticket paid each time: an ear, a knee, a wedding.
several-jobs | Tax office's letter lists four other employers who withheld for him in June.
- | He did send a card for harvest lunch.

# honest
- | Museum's new media man would not take the courier's parcel.
- | Which the courier found odd.
discrepancy-explained | It was addressed with his brother's first name, our slip; he'd been told to accept nothing in a wrong name.
equipment-received-in-person | Second delivery: he showed his ID, signed, and unpacked it in front of the man.
- | Good lad.

- | Sports-betting odds feed, on-call summary, Wed.
- | Alerts: 14, noise: 13.
first-day-recon | The fourteenth: the account created on Tuesday asked AD for every group with "pay" in it.
- | Manager says keen.
remote-control-tool | His session also had a "support assistant" from a vendor whom we do not have, typing for him.
- | Manager says very keen.

- | A father writes about his son to the consulate, copied to us.
- | He's nineteen and thinks he's clever.
id-rented-or-borrowed | He let two strangers use his passport and his face for a "work profile" and bought a scooter.
- | Now a company in Denver sends him birthday wishes.
shared-account | From what I see on his telephone, four persons in another land sit the job that is in his name.
- | What shall a father do?

- | Real-estate listing portal, CTO's rant, cleaned up.
- | I hired the CV, fine, mea culpa.
contradicts-resume | According to page one he built our competitor's search; asked about it he says he was "in the support".
employer-denies | My friend over there grepped HR back to the flood: no such employee.
- | I'm going for a run.

# honest
- | Rail freight, simulation expert; Ms. Osei.
- | There was a hole of two years and a bad phone line.
discrepancy-explained | The hole is a cancer ward, discharge letter offered without our asking; nothing to see there.
referee-confirmed | Her professor, found via the faculty's switchboard, called her the best of a decade.
local-knowledge-shown | Knew the strike at the Tema container yard from having sat in it with a thermos.
- | Contract sent.

- | Interview day at the observatory shop (we sell globes).
- | Five candidates, one globe broken.
ai-assistant-use | Number two had a small voice in his ear that finished half a second before he began.
- | Number three, fine. Number four, fine.
coached-or-reading | Number five turned pages before each answer, one heard the paper.
- | Glue bought.

- | Deputy head of an ed-tech in Leeds, to trustees.
- | Trustees, bear with me.
support-document-altered | The awarding body does not hold the teaching certificate under which we engaged him.
id-data-mismatch | The electoral roll has another family at the house on his licence, since 1997.
- | No pupil data was touched.
- | I will take questions.

- | Small airline's loyalty scheme, external coder.
- | Interviewed by Jette, who notices shoes.
- | No shoes in view.
cannot-answer-local | Asked what the airport bus from his town costs, he wondered if there was an airport.
long-latency-answers | Jette timed them: nine seconds, nine seconds, nine seconds, eight, and then perfect English.
- | She gave him a five for English.

# honest
- | Cybersecurity trainee, Karachi, flagged by our ring detector with three others.
same-resume-as-other | Their four letters read like carbon copies.
sharing-explained | All four come from one women's coding course; its head confirmed them by name and said she dictates the letter in lesson nine.
own-work-explained | Took her own port scanner apart on the call and added IPv6 while chatting.
- | We took two of four, wish it were all.

- | Bank teller, branch with the fountain.
- | Regular: the nail lady.
crypto-or-third-party-payment | Her account gets salary from nine tech companies; she says the real earners are "upstairs people" without papers.
- | Branch manager says not our business.
- | I dreamed about it.
identity-borrowing | Today she asked me whether I, too, would lend a name; it'd be a quiet hundred a month.

- | Trade-school registrar, phone note.
- | 11:02 a staffing firm calls.
school-denies | 11:05 nobody of that name ever took welding here, let alone "computer welding".
- | 11:09 the firm's lady laughs, I laugh.
support-document-altered | 11:15 the diploma she mails has a signature of our principal from three years before he was born to us as principal.
- | 11:20 lunch bell.

- | E-scooter firm, legal hold memo.
- | Preserve everything from 2 Sept.
extortion | Ex-contractor's note: transfer by noon or the riders' home addresses are "everyone's".
- | Do not answer him.
internal-record | His bank details match an earlier separation for cause, our matter 2024-11.
returned-under-new-name | In other words we sacked him in '24 as Grant and hired him in '25 as Lewis.
- | Sign below.

# honest
- | A forwarder's address on a new hire's form raises my eyebrow as a matter of professional pride.
forwarder-address | It was a mailbox shop in Anchorage, number and all.
discrepancy-explained | Half the village does so, no carrier goes out there; the tribal office confirmed her and her cabin.
- | Eyebrow down.

- | The judge asked the neighbour to use her own words.
- | "I am eighty-three, I will."
shared-account | "Them boys overseas did his sums for him and he went bowling on their salary."
pickup-by-other | "My grand-nephew fetched the boxes and wrote 'Steven' where it says name; he's a Tobias."
- | "Can I have water?"

- | Quantitative fund, behavioural interviewer, wry.
- | The quant said his passion is truth.
plausible-wrong | He assured me the variance of a sum is always the sum of the variances, "even when they are friends".
evades-personal-questions | As to where he'd learned this, he referred me to his passion.
- | Truth and I had a drink after.

- | From an in-house investigator's weekly letter to her own boss.
- | Dear Hal, quiet week bar one.
profile-owner-other | The man whose LinkedIn our applicant links to is a vet in Tulsa, and neuters cats, and isn't looking.
photo-found-elsewhere | The head shot comes from a barber's price list in Izmir.
- | Happy Thanksgiving.

# honest
second-remote-tool | My first hire ever and the tool said "multiple remote tools".
second-remote-tool | Two of them: AnyDesk, Quick Assist.
tool-agreed | I'd installed one for the printer and our supplier had put on the other for the till; receipts for both.
- | I hired myself a headache.
- | She's great.
