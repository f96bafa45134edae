# data-taken
~data-taken | 40 GB pulled from the repo to a private disk.
= | Disk is ours. Asset tag 3316.
= tool-agreed | Ordered by his lead for the offline site.

data-taken | Customer table copied to a personal drive on his last day.
- | "Backup", he says.
- | Backups run on the server. Nobody had asked for one.

~data-taken | DLP: source code left for an unknown cloud account.
= | Escrow. Lawyer's account. Client contract, clause 19.
= | Legal sent the receipt.

= | Thesis data. Released by the ethics board, letter of 2 May.
~data-taken | Took the whole measurement set home on a stick.

~data-taken | Mailed 300 files to herself.
= | Pay slips. Hers. HR told leavers to do so.
= | File names checked, all her number.

data-taken | Cloned every repository he could reach, night before the talk with HR.
- | Lead says it is a good sign of interest.

~data-taken | Alarm: mass download by new hire.
= | First sync of the drive client. Always 11 GB.
= | Same alarm for each joiner of May.

~data-taken vpn-location-mismatch-noted | Big export, foreign address.
= | Auditors. Account lent to them by finance, on the list.
= network-explained | Their office is in Basel. Address is theirs.

data-taken | Git mirror set up to an account outside, name unlike his.
- | He needs it for travel.
- | Travel desk: no trip booked, and the laptop has the code anyway.

~data-taken | Photos of the shop plans found on his phone.
= | Site rule says take photos before closing a wall.
= | Uploaded to our folder, then deleted. Log has both.

data-taken | Drawings went to a webmail box at 23:50.
- | A colleague had sent some home with consent. Other drawings, other year.

~data-taken | Secrets repo found on a private account.
= | Honeypot. Red team's. Name chosen to look like his.
= | Red team lead confirmed, exercise of week 20.

data-taken | Zip of the pricing model on a file sharing site, link made by him.
- | Removed it when asked. We do not know who loaded it.

data-taken | Copied the training data out, in pieces of 9 MB below the alarm.
- | Says sorry for the load on the server.

# signins-apart
~signins-apart | Laptop in Malmö, sign-in from Copenhagen.
= | Commuter train. Twelve minutes over the bridge.
= | Ticket app and badge times fit.

signins-apart | Device pings in Phoenix, his logins come from 9,000 km off.
- | "Must be the VPN."
? | Our VPN ends in Phoenix too. No second one licensed.

~signins-apart | Mail sign-in in Virginia, computer in Bonn.
= | Phone's mail app. Its cloud is in Virginia.
= | Same line for half the company.

= | Lent her laptop to the repair desk in Ghent for the week, uses a spare at home.
~signins-apart | Machine in one town, user in another.

~signins-apart | PC at home, account active 600 km away.
= | Service account with his name. Runs in the data hall there.
= tool-agreed | Renamed to svc-2 since.

signins-apart | Sign-ins in two places at once, the hardware asleep in one of them.
- | HR: he is such a quiet one.

~signins-apart | Notebook in the Ljubljana depot, sign-ins from Trieste.
= | Courier lost two days. He used web mail from his wife's family.
= equipment-received-in-person | Depot gave it to him on the 8th, ID seen.

~signins-apart keep-awake-tool | Laptop awake in Essen, sign-ins Mallorca.
= | Holiday mail on the phone. Allowed.
= | Awake setting is from IT for the big backup. Ends Friday.

signins-apart | Agent reports an attic in Ohio, portal reports another continent.
- | Excuse: hotel wifi.
- | Hotel has no guest of that name.

~signins-apart | Tablet and user are a country apart.
= | Child's school took the tablet on the trip. Old unit, handed over as gift.
= | Gift list of IT, wiped, still enrolled.

signins-apart | Cert on the box here, MFA taps there, each day of the month.
- | In another department a mast was mapped wrongly. His mast is right.

~signins-apart | Location of device and login do not agree for 14 days.
= | Geo service. Vendor put the whole carrier in Madrid.
= | Vendor's apology, 3 May.

signins-apart | Machine never left the flat in Reno, nor was he ever there when he signed in.
- | Said he will look into it.

signins-apart | Two places, 11 hours apart by air, 4 minutes by the log.
- | Ticket closed for lack of time.

# forwarder-address
~forwarder-address | Shipping address is a mailbox shop.
= | Village has no delivery. Post office says use the shop.
= address-confirmed | Council tax bill with the cottage name.

forwarder-address | Parcel hotel, unit 340, same as eleven other hires of other firms.
- | He spoke of thieves in his stairwell.
- | Police know of no theft on that street.

~forwarder-address | Address belongs to a freight forwarder.
= | Works there as night guard, asked us to send to work.
= employer-confirmed | Shift chief confirmed and took a call with him.

= | Military post. APO goes through a forwarder by design.
~forwarder-address | Laptop would go to a forwarder's hall.

~forwarder-address | Empty house on the land register.
= | Register is late. Sold in May, she moved in June.
= | Deed seen. Water meter runs.

forwarder-address | House has stood without tenants since 2020; that is where our laptop went.
- | Carrier was very quick.

~forwarder-address | The street number is a virtual office.
= | Flat above. Same number, other bell.
= address-confirmed | Our local colleague rang it, had coffee.

~forwarder-address phone-unreachable | Re-mailing firm as address, nobody on the phone.
= | Sailors' home. Re-mails to ships.
= | Ship's agent has him on board to the 20th. Satellite call on the 12th.

forwarder-address | "Suite 12" is locker 12.
forwarder-address | Wanted to give us his home, then gave locker 14.
- | No other address so far.

~forwarder-address | Goods went to a mail drop.
= | Our buyer used the vendor's default. It is the vendor's own drop.
= | Sent on to his house, ID at the door.

forwarder-address | Laptop farm, says the neighbour; our label is on one of the boxes.
- | A charity collects laptops two doors on. Not at this door.

~forwarder-address | Reshipper in Delaware on the form of an Irish hire.
= | Personal shopping habit. Autofill took it.
= | Corrected before shipping. Home is on the passport letter.

forwarder-address | Warehouse of a forwarding agent who sends on to Dalian each Thursday.
- | The hire wishes us a good week.

forwarder-address | Box number rented for three months on the day of the offer.
- | Will rent a flat soon.

# test-substituted
~test-substituted | Another man gave the drug sample under his name.
= | Lab mixed the cups. Barcodes of two lockers crossed.
= | Lab wrote to both. Repeated under supervision, his, clean.

test-substituted | Clinic's camera shows a woman; our hire is a man.
- | "Clinic error."
- | Clinic checked, one patient in that hour.

~test-substituted | Fingerprints at the bureau are not hers.
= | Card of the person before her. Ink pad day, 40 people.
= background-check-clear | New set, digital, clear.

= | Clinic lets a nurse hold the cup for patients in a cast.
~test-substituted | Somebody else handled and handed in his sample.

~test-substituted | Person at the medical was older by thirty years.
= | Father's yearly check, same firm, same name.
= | His own was Thursday. Both slips here.

test-substituted | Paid a cousin to go to the screening, by his own chat.
- | Manager finds it human.

~test-substituted | Print match: prints are of a foreman of ours.
= | Foreman showed how it works. Pressed first, clerk kept it.
= | Clerk's memo. Redone.

~test-substituted id-photo-mismatch | Face in the lab log is not his, nor does it fit the licence.
= | Lab log was from lane 3. He was in lane 2.
= | Lane 2: his face, his licence.

test-substituted | Sample was of a man of another blood group.
- | He asked for a third lab.
- | Third lab: same.

~test-substituted | Signed in for the test: "R. Bose", no applicant of ours.
= | Driver of the firm's bus. Signs for all, rule of the clinic.
= | Each gave his own sample, list by number.

test-substituted | Live scan operator recognised a man who comes for a fee under many names.
- | Operator is new but the tape was clear.

~test-substituted | Sample was given on a day he was abroad.
= | Date format. 3/4 is 4 March there.
= | On 4 March he was here. Badge log.

test-substituted | Roommate peed for him, roommate says.
- | A mix-up in the same lab in 2017 was repaired by court. Old case, other man.

test-substituted | Prints on the card show a finger that our hire lost in 2009.
- | He kept silent and smiled.
