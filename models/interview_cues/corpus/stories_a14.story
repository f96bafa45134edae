# Whole small cases in ordinary voice, second part; prosecutors, hosts, journalists, desks; every fourth is honest.

- | Summary of the interview with the defendant at her home, with her lawyer present.
- | She met the "manager" through a message on a networking site in 2020.
id-rented-or-borrowed | She says that three of her relatives agreed that their identities be used for remote jobs and were paid a fee each month.
forwarder-address | She received laptops from at least sixty companies at her home on behalf of people who had never been to it.
- | She did not know for whom the workers really worked.

- | The employee's neighbour called our main number on Friday afternoon.
- | She wouldn't give her surname.
remote-control-tool | She feeds his cat when he travels and says that the computers in his study work by themselves while he's away.
keep-awake-tool | She has also seen a plastic disk under one of the mice that turns all the time.
- | I thanked her and wrote this down at once.

- | Notes of a reporter after meeting a former IT worker in a café.
- | He would not be recorded.
shared-account | In his dormitory each man had four or five jobs under American names and a second man covered them when he slept.
proxy-interviewer | For interviews they paid a student in Pakistan with good English who pretended to be them.
- | He earned 5,000 dollars a month and was left with 200.
- | He misses the basketball.

# honest
- | File note on the anonymous letter about our colleague in Idaho.
- | The letter said that she runs a laptop farm.
sharing-explained | There are six laptops in her home because she, her husband and four grown children all work remotely; each employer confirmed its own device.
- | We've apologised to her.

- | IT desk, call with the new contractor on his first day.
- | He could not get our VPN to connect.
own-device-insisted | He asked four times whether he could simply use his own computer, and said he would sign anything.
second-remote-tool | While I was connected I saw icons of AnyDesk and of Splashtop beside our own agent, although the laptop had been out of its box for an hour.
- | Ticket left open.

- | Employee relations, meeting with the manager of the mobile team.
- | She has managed Jordan for five months.
camera-off-refusal | He has never turned on his camera, and when she asked him directly he said he would rather not discuss it.
output-swing | Some weeks he solves the hardest tickets in a day and in others he doesn't understand his own code.
hours-refused | He has asked that all meetings be after 8 pm Eastern, where he says he lives, and can't be reached before.
- | She likes him and is worried.

- | Compliance check of the vendor for our test team.
- | The vendor was recommended by a supplier in Singapore.
employer-front | Its registered agent and two of its directors are named in the Treasury's notice from July as a cover for a North Korean IT group.
employer-site-copied | The pages of its website, with the client logos, are those of an agency in Poland with another name on top.
- | Contract suspended.

# honest
many-profiles | Note on the second LinkedIn profile of Carmen Diaz.
many-profiles | There are two profiles with her photo, one in Mexico and one in Texas.
account-control-proven | She logged in to both while sharing her screen and deleted the old one in front of me.
employer-confirmed | Her last two employers, called at their main numbers, confirmed role and dates.
- | Cleared.

- | Call from a man in Indiana who found our company on his credit report.
id-owner-denies | He says that he never worked for us and doesn't know how we got his details.
- | He works as a paramedic and sounded tired.
id-number-mismatch | The number in our payroll for the employee of that name is indeed his, as he could tell me the last four digits.
- | I promised to call him back by Wednesday.

- | Payroll team, chat summary for the HR director.
payee-churn | The contractor in the search team has asked for a new bank account four times since he started in May.
crypto-or-third-party-payment | When we said no to the latest one he asked if we could pay him with USDC instead.
- | He's polite about it.
- | We haven't changed anything so far.

- | Notes on the game artist who applied by Discord.
- | He charges half of what the others do.
portfolio-copied | A reverse image search leads to the same dragon on the page of a Brazilian artist, posted two years earlier.
off-platform | He didn't want the contract on the platform and asked to continue by Telegram and to pay directly.
- | I told him we would think about it.

# honest
- | Why the reference for Pavol came from a Gmail address.
referee-text-only | His referee at first only wanted to answer by mail.
discrepancy-explained | She was on a research vessel without telephone; the institute confirmed it and gave us that address themselves.
referee-confirmed | Back on land she called us from the institute's line and praised him for ten minutes.
- | Offer made.

- | First round for the blockchain role, notes by the head of engineering.
- | The conversation started with small talk about football.
interest-unknown | He lists "Arsenal fan" but didn't know who their manager is or what colour they play in.
long-latency-answers | After each question he was silent for about ten seconds, with a slight hum, and then spoke in complete paragraphs.
ai-assistant-use | Once he began his answer with "Certainly! Here are three key points".
- | I ended ten minutes early.

- | Cyber unit briefing to local companies, notes of our CISO.
- | About forty people in the room, bad coffee.
peer-report | In the break an agent took me aside and named one of our contractors as part of their case.
email-on-list | She showed me a list of addresses and the private address of that contractor is on it.
- | We're to keep him connected until Thursday.

- | Background check vendor, phone call with their analyst.
- | It concerns order 5513.
id-data-mismatch | The address history of the social security number is in Oregon and has nothing in Georgia, where he says he has always lived.
refuses-background-check | When she asked him for an additional document he withdrew his consent by e-mail.
- | She asks whether to charge us in full.

# honest
- | Short report on the odd sign-in from Kenya.
many-countries | On one day his account came from Germany, the Emirates and Kenya.
discrepancy-explained | He flew home for his sister's wedding with a stop in Dubai; leave was approved and he showed the ticket.
- | Lovely pictures, by the way.

- | Testimony of the courier, page 2.
- | I had this route for fourteen months.
pickup-by-other | The man whose name was on the boxes was never there, his "landlady" always took them and knew the names by heart.
requests-laptop-reship | She gave me other boxes to take away, with laptops, and they were for an address in China near the border.
- | I was told to do nothing for the moment.

- | Hiring manager's summary of round three, candidate "Anthony Russo".
contradicts-resume | In round one he'd been team lead of twelve people and in round three he had always worked alone.
cannot-speak-claimed-language | He claims Italian as his mother tongue, so I said a few sentences and he answered in English that the line is bad.
- | Line was fine.
disconnects-when-challenged | I said it again more slowly and the connection broke and he didn't come back.

- | Report of a small accounting firm after losing a client's data.
- | We're four people and we trusted the marketplace.
account-swap | The freelancer we hired told us afterwards that he had only lent his profile to "a friend" and didn't know what the friend did.
malware-sent | The spreadsheet that the friend sent us had a macro that downloaded a program.
- | The police have the computer now.

# honest
- | HR note about the delay in Mina's identity check.
idcheck-abandoned | She broke off the video identification twice.
trouble-explained | The provider had an outage on both evenings, they've confirmed it, and the third attempt took two minutes.
id-shown-and-matched | Passport and face matched and the number is valid.
- | Done.

- | Procurement in a ministry, minutes of a talk with a whistle-blower.
- | She worked in the office of the staffing company.
form-intermediary | According to her, a woman who had never met the workers signed the I-9 forms as the company's representative, for 20 dollars each.
test-substituted | She also says that the drug tests of at least five workers were taken by the same man.
- | She gave us copies of pay slips.

- | Notes on a cold application for the ML position, by the founder.
- | The e-mail was written very well.
resume-copied | The CV is the one of a researcher at a Swiss university, I know because I've read his thesis.
commits-other-name | In the repository that he links nearly all commits are by someone with a Chinese university address.
account-neighbours-listed | His few followers include two accounts that were named in a public report on North Korean developers.
- | I did not answer.

- | IT security, summary for the steering group, contractor "E. Sullivan".
hosting-address-noted | All his connections come from a server hosting company in New Jersey.
machine-emulated | The device isn't a physical laptop but a virtual machine which pretends to be a ThinkPad.
- | He has access to the billing system.
- | Decision needed today.

# honest
- | Note about the interview with Sunniva, who sat in the dark.
camera-off-explained | At the start she told us that her power was out and that she would keep the picture off to save the battery; the grid operator's map showed the outage.
camera-on-and-same-person | In the second round the picture was on for the whole hour and she was the woman on her badge photo.
- | We'd like to make an offer.

- | Sentencing letter from the owner of a small company.
- | We make software for driving schools.
- | The man we knew as Daniel worked for us for a year.
extortion | When we let him go he wrote that he would put the data of our pupils on the internet unless we paid.
money-odd | Later we found nearly 9,000 dollars of cloud services on our card that no one here had ordered.
- | I had to lay off two people.
