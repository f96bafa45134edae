# vpn-location-mismatch-noted
vpn-location-mismatch-noted | Contract says Tampa; Okta writes Hanoi for 41 of 44 logins.
- | Three are from our office.

vpn-location-mismatch-noted | Ping to his machine takes 310 ms; the neighbour's in the same town takes 9.
- | Measured on two days.

vpn-location-mismatch-noted | The exit node he comes through belongs to a privacy service with 2 million customers.
- | We gave him our own client.

~vpn-location-mismatch-noted | Sign-in from Bucharest, she is in Cologne.
= network-explained | Her phone company routes roaming through there, a test with my own SIM gave the same.
- | Rule adjusted.

vpn-location-mismatch-noted | Wifi names around his laptop are all in Cyrillic. Home by contract is Dayton.
- | List from the endpoint agent.

vpn-location-mismatch-noted | When the tunnel dropped for four seconds the true address came up: Dandong.
- | Up again as if nothing happened.

vpn-location-mismatch-noted | Her bank's login alert, cc to us by mistake, says new device in Lagos. She said Ghent that morning.
- | Forwarded to security.

vpn-location-mismatch-noted | Provider of the line sells in Pakistan only. He has a desk in Reading on the org chart.
- | Checked with the registry.

~vpn-location-mismatch-noted | Map pin of the last login 900 km from his flat.
= network-explained | Starlink, ground station Frankfurt; provider's page says so and we saw the dish.

vpn-location-mismatch-noted | Keyboard of the cloud desktop was loaded over a line in Shenyang, 6 a.m. to 2 p.m. there.
- | Employee is booked for Ohio.

vpn-location-mismatch-noted | He reaches us over Astrill. None of our staff has that.
- | Nobody bought it either.

vpn-location-mismatch-noted | Geo rule blocked him each Monday, on Tuesday he is back with an address in his town, on a tunnel seller's range.
- | Six weeks of that.

vpn-location-mismatch-noted | By payroll he sits in Boise. The firewall has not seen Idaho once.
- | Logs since February.

- | Office VPN on, as required for the finance share.
- | Nothing to note.

vpn-location-mismatch-noted | Application form filled in from a Moldovan line, postcode field Leeds.
- | Time stamp 14:11.

~vpn-location-mismatch-noted | Sessions from Warsaw and he never said he left Lyon.
= tool-agreed | All traffic of the new client leaves at our Warsaw gateway since the update. Confirmed by the network team.

vpn-location-mismatch-noted | Phone's GPS for the badge app: 39 north, 125 east. Home: Ohio.
- | App asked three times.

vpn-location-mismatch-noted | The delivery of MFA pushes goes to a handset on a Chinese carrier, he lives in Utah they say.
- | Handset model new.

vpn-location-mismatch-noted | On the call he said he was in the Utrecht office; the meeting report has him joining from Minsk.
- | Utrecht desk was empty.

vpn-location-mismatch-noted | Server sees him come in by a tunnel, then by another tunnel behind it.
- | SOC case 118.

~vpn-location-mismatch-noted | Addresses of a VPN house in all of May.
= tool-agreed | University licence for the library, his dean and our IT lead signed for it.

vpn-location-mismatch-noted | DNS questions from the laptop go to a resolver in Jilin.
- | Laptop is lent for Maine.

vpn-location-mismatch-noted | For a man in Denver he has fast pages from Karachi and slow ones from Denver.
- | Speed log attached.

- | Works from Porto this week, announced in the calendar, log shows Porto.
- | Back Monday.

~vpn-location-mismatch-noted | Portal shows Nigeria for the Kent applicant.
= | Database of the seller was two years old. New one says Kent, so does the provider.

- | Hotel wifi on a business trip with the boss.
- | Boss has the same line in the log.

# id-rented-or-borrowed
id-rented-or-borrowed | Holder of the licence told the agent: 400 a month, all I do is sign.
- | Agent took it down.

id-rented-or-borrowed | The passport is good. The man it was issued to drives a bus in Split and gets a share.
- | Bus firm confirmed shifts.

id-rented-or-borrowed | Card verified in one minute; phone, bank, mail and face are those of four other people.
- | Score of the vendor: green.

~id-rented-or-borrowed | It is his brother's card.
= | Picked up the wrong one at the hall stand, same surname; own card shown two minutes later.
= id-shown-and-matched | Face and number fit.

id-rented-or-borrowed | "You get ten percent, I take the calls." From the chat between her and the tenant of her papers.
- | Chat is with the sheriff.

id-rented-or-borrowed | Woman at the door: yes it's my number they use, they pay my rent for that.
- | Visited on the 8th.

id-rented-or-borrowed | Uncle has the green card, nephew has the job. Uncle told the foreman so.
- | Roof crew 3.

id-rented-or-borrowed | The student lent his papers for one term's fees, it says in the plea.
- | Sentence in March.

id-rented-or-borrowed | On the form the data of a man who has been in a nursing home since 2019; his son lets them for cash.
- | Home confirmed the stay.

- | Visitor badge borrowed for an hour, his own at the printer.
- | Back at two.

id-rented-or-borrowed | Ad in the group: clean US person, verified, monthly. Our hire's face is not the one in it, our hire's papers are.
- | Ad saved.

id-rented-or-borrowed | Works as "Paula". Paula is at home with twins and gets an envelope each Friday.
- | Envelope 250.

~id-rented-or-borrowed | She signed up with her mother's documents.
= | Both are named Ines Duarte; our clerk pulled mother's file, a former employee. Own file complete.

id-rented-or-borrowed | He opened the account at the freelance site, passed the video check, and gave the key to a man he knows as Li.
- | Told us in the exit talk.

id-rented-or-borrowed | Third nurse this year with Mrs. Obi's registration pin. Mrs. Obi knows all three.
- | Board has the case.

id-rented-or-borrowed | For the check a tall man came and left; since then nobody saw him and a short one works on his papers.
- | Warehouse B.

id-rented-or-borrowed | "I just let him have my social because he asked nicely and paid the car."
- | Statement of 12 May.

id-rented-or-borrowed | Tax office wants from him the income of four jobs, he says he did none, he sold the use of his name.
- | Letter in copy.

~id-rented-or-borrowed | Driver's licence belongs to a cousin.
= | He never gave it as his own: cousin is the second driver and the fleet form wants both.

id-rented-or-borrowed | Couriers on that one account: by the photos at the door, nine men; the holder sits at home, 80 a week from each.
- | Count by the platform.

id-rented-or-borrowed | Papers are all Mr. Shaw's; Mr. Shaw keeps a tenth of the pay, sends on the rest.
- | Bank saw it first.

id-rented-or-borrowed | He knew the number on the card, not the birthday on it. It is his landlord's, with landlord's blessing.
- | Landlord interviewed.

- | Uses his father's car and its papers for parking.
- | Parking office content.

~id-rented-or-borrowed | Badge and passport at the desk were a friend's.
= | Friend was in the same queue, guard swapped two trays. Video seen, both re-registered.

- | Identity card issued in another town, he has moved since.
- | Normal.

- | Named after his grandfather, same name on two files.
- | Birth years 52 and 98.

# id-number-mismatch
id-number-mismatch | First wages were reported, the agency returned: number issued 1961. He was born 1994.
- | Payroll stopped.

id-number-mismatch | Credit header on it gives a lady in Fresno, retired.
- | Applicant is a man of 30.

id-number-mismatch | The digits belong to a series that was given out before he was born.
- | Table of the series attached.

~id-number-mismatch | Tax number came back as somebody else's.
= discrepancy-explained | Two digits swapped by our typist, the original slip has it right, resubmitted and accepted.

id-number-mismatch | Letter from the revenue: no such person under this reference.
- | Second letter too.

id-number-mismatch | A widow in Ohio gets letters about wages from us, 31,000 last year. She has never worked here.
- | Number is on our form.

id-number-mismatch | The check letter at the end ought to be K, his ends on T.
- | Calculated twice.

id-number-mismatch | By the pension office the owner of the number has died in 2009.
- | Contributions go in monthly.

id-number-mismatch | Eight employers file on that number this year, in six states, with three birth dates.
- | From the notice.

- | Number still missing, applied for, receipt there.
- | Emergency tax until then.

id-number-mismatch | Sex digit on the personal number is even, for women. The hire is Mr. Lund.
- | Asked HR in Oslo.

id-number-mismatch | Health fund cannot place him: to that insurance number they have a child of four.
- | Fund wrote on Monday.

~id-number-mismatch | Social security trace led to a woman in Maine.
= | Wife of his, joint file at the bureau. Agency's own record carries him alone, letter seen.

id-number-mismatch | E-Verify: tentative no. Ten days later: final no. Reason field: SSN does not belong.
- | He did not contest.

id-number-mismatch | The PAN he gave pays tax for a shop in Pune.
- | He lists no shop.

id-number-mismatch | Month and day inside the personal code come out as 31.02.
- | Code is built from the birthday.

id-number-mismatch | The number on the W-4 is one off from the card he showed, the one on the I-9 is two off.
- | None passes.

id-number-mismatch | Mother of a boy rang: her son, 11, has a pay slip from us.
- | Number compared, equal.

~id-number-mismatch | His CPR number is in the register under another name.
= name-change-documented | Took his wife's name in 2021, register shows both, certificate in the file.

id-number-mismatch | Debt collector follows our employee's number to a prisoner in Texas.
- | Prisoner in since 2015.

id-number-mismatch | Registry: this NIE was never given out.
- | Asked the police office.

id-number-mismatch | He has one number for us and one for the bank. Both are issued, neither to him.
- | Bank closed the account.

- | Number has nine digits, as it must.
- | Payroll ran.

~id-number-mismatch | NI number rejected as not his.
= | Temporary number from his student days, replaced in 2018; tax office merged them last week.

- | Asked for the number by phone, we ask by portal only.
- | Told so.

id-number-mismatch | Scoring house has 1,400 dollars of hospital bills on it, from a hospital where our man was never a patient, for a Ms. Ruiz.
- | He is Mr. Hale.

# employer-denies
employer-denies | The bakery he ran "for six years" was glad of my call: they have never had a manager.
- | Owner does it herself.

employer-denies | Payroll of the port looked from 2010 to 2022, no Kessler.
- | He lists 2014 to 2019.

employer-denies | HR there: our staff numbers have five digits, his has eight, we never had that one.
- | Badge photo came from him.

~employer-denies | Hospital had no trace of her.
= name-change-documented | They searched by the new name. Under Popescu they found nine years.
= employer-confirmed | Letter of the ward arrived.

employer-denies | "We were four people then. I'd remember a fifth." The founder, on the phone.
- | Phone from the register.

employer-denies | Asked the bank about its vice president of our CV. They have a branch with that name and no such vice president ever.
- | Answer in two hours.

employer-denies | Alumni list of the consultancy, complete since 1998, goes from Harden to Harper.
- | He is a Harmon.

employer-denies | The pension fund of that works has no contribution for him, and all paid in.
? | Fund wrote: none employed.

employer-denies | The school in Bern keeps every timetable; her lessons are given by a Mr. Roth in all of them and the rector does not know her.
- | 2015 to 2018.

- | Former employer gives only dates, by policy.
- | Dates fit.

employer-denies | Line manager of his CV, found at the firm: I led that team, he was not on it.
- | Found via switchboard.

employer-denies | Got a laugh at the switchboard. "Second one this month. He never worked here either."
- | Noted the name of the lady.

employer-denies | Army record office: unit existed, that soldier not.
- | Two letters, same content.

~employer-denies | Head office answered: unknown to us.
= | He was with the franchise in Brno, own payroll; Brno sent the contract copy from its archive.
= employer-confirmed | Dates match to the day.

employer-denies | Her airline had 212 pilots. I read the list with their crew desk; she is not one.
- | Licence was asked for too.

employer-denies | They told me the position was created in 2021. He held it from 2016.
- | And nobody of that name after, they added.

employer-denies | The wage slip's firm wrote back "not our slip, not our worker".
- | Scan was sent to them.

employer-denies | An NGO in Nairobi asked around the office for me, from the driver to the director: nobody has met her.
- | Director signed.

~employer-denies | Personnel office there says he was not employed.
= | True, he was contractor; purchasing has his invoices for 31 months and the engineer vouches.

employer-denies | Tax statement shows wages from a car wash in the years he was "at the ministry"; ministry: not ours.
- | Ministry replied by post.

employer-denies | On my question the plant looked into the gate log: three days as a visitor, in 2017. Nothing on the payroll.
- | He says five years.

employer-denies | Their lawyer asks us who the man is that calls himself their former CFO.
- | Real CFO in cc.

- | Firm merged in 2020, letters under the new name.
- | Extract seen.

~employer-denies | Mail from HR: we don't know any Tom Wells.
= | I had written to Wells & Co. in Leeds, his is in Bath. Bath confirmed on the same day.

employer-denies | Union steward on the site since 1999 knows all welders. This one? Never.
? | Office said the same: not on the books.

- | He left the firm out of the CV, one month only.
- | His right.
