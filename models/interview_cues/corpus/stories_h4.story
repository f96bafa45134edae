# Near the strong cues of the first weeks: parcels, remote tools, switch boxes, sign-ins, accounts, pay, data, threats.
- | Laptop goes to our Reading office instead, as she's in training there for the first two weeks; training's idea, not hers.
equipment-received-in-person | Signed for it at the Reading desk with her licence out, says Priti.
- | Bag, dock and mouse followed by van.
- | Wi-Fi slip taped to the lid.

requests-laptop-reship | Wants the box sent to a Mrs Odell in another town.
sharing-explained | Mrs Odell is his mother-in-law; the couple are there till their own roof is done, and the roofer's contract and her letter both say so.
equipment-received-in-person | He took it from the carrier in her hall himself, card shown, video on file.
- | It rains a lot there.
- | Roof's done in May.

- | The carrier can't deliver to her farm, the bridge is out; the depot in the village holds all the farm's post.
- | Logistics had it noted for the whole valley.
equipment-received-in-person | She rode down and fetched the thing, with the depot man checking her ID card against the label.
- | On horseback, I'm told.

- | We had typed the old house number, the warehouse changed it at our request before it left.
- | No one else touched the order.
- | Box is on the 14:05 van.

- | Parcel was taken in by the porter, as every parcel in that house is.
equipment-received-in-person | The porter only stores; she unsealed it on camera with her card beside the serial, and the seal was whole.
- | He's called Eddie, loves football.
- | She's set up and running.

pickup-by-other | A young man, not the hire, took the two boxes from our counter.
sharing-explained | Her son, named beforehand in her mail as she had an arm in plaster; he showed the letter and his own card.
- | Arm is healing.
- | Keyboard with big keys ordered.

- | The monitor was collected by our own courier for repair, not by any outsider.
- | Collection slip 3319.
- | Back in ten days.
- | She has a spare one from the pool.

- | My colleague fetched his laptop for him from the third floor, since the lift is out and he's in a wheelchair.
- | He signed the handover at his desk.
- | The lift is out until Tuesday, an embarrassment.
- | Dock's height is adjustable now.

tool-agreed | TeamViewer's on it because our own helpdesk rolls it out to each machine.
tool-agreed | Session of 09:40 was Raj from the helpdesk, ticket open, user at the keyboard and on the phone.
- | The printer works now.
- | Raj is a hero.

remote-control-tool | AnyDesk running, inbound, an hour and ten.
tool-agreed | Opened by the vendor of the lab scale under contract; lab head had asked for it, it's in the change calendar.
- | Scale reads to the milligram again.
- | Removed after, per the same change.

- | The mouse moved of itself: a moth under the sensor, no kidding.
- | We watched it walk out.
- | She screamed, then laughed.
- | No ticket was needed.

trouble-explained | The cursor jumps as the touchpad is wet; it did likewise in my own hands and stopped with a dry cloth.
- | Iced coffee.
- | A new one is ordered at 120 euros.
- | She offered to pay.

- | On his demo machine at the client there's a remote tool, the client's, not ours.
- | Client's IT answers for that box.
- | Ours stayed in the bag.
- | He's on site until the 20th.

tool-agreed | Chrome Remote Desktop turned up on the list of the lab's PCs, all fourteen, set up by us for the students in lockdown.
- | We forgot to take it off.
- | Off now.
- | None of the new people is concerned.

tool-agreed | Her two monitors and two machines hang on a switch box, ours, out of the IT catalogue, article 5512.
- | It clicks when you press it.
- | She's asked for one with three ports.
- | No budget before July.

kvm-hardware | Asset scan: an unknown USB capture device at her place.
tool-agreed | It's the frame grabber for the ultrasound bench; lab purchasing bought it and the project lead asked her to test it at home.
- | Livers look like the moon on it.
- | Returned to the bench on the 9th.

- | The little box with four cables on his desk is a headset switch.
- | No network on it at all.
- | I unscrewed it, I'm curious like that.
- | He got it back in one piece.

- | The data centre has got network KVMs in every rack, naturally; he's our rack man.
- | He keeps the list of them.
- | It's neat.
- | Two of the list are for scrap.

- | Streaming stick in the second HDMI port is for the kids' films, and it's his private telly, not our monitor.
- | I saw it on a call, asked, he turned the camera round.
- | Peppa Pig, season two.
- | Nothing for the file.

signins-apart | Sign-in from Oslo, notebook at the desk in Bergen.
network-explained | Our proxy's exit is in Oslo since the 1st, and all of Bergen shows up there.
- | The alert rule's been mended.
- | She had no idea, and is asking for cake.
- | Net ops sent a cake.

signins-apart | 07:12 phone in Denver, 07:15 laptop in Kansas City.
network-explained | Phone is on her carrier's gateway, which sits in Denver for the whole plains region; carrier's desk told us and two of our own phones there do just the same.
- | She's been at her table the whole time.
- | Geo rule to be widened.

- | She logged in at the airport, then in Lisbon, then at our Porto plant, and her travel order lists all three.
- | Boarding pass in the expense claim.
- | Porto was glad of her.
- | Back on Thursday.

- | The server logs in as her at night: it's her own scheduled report, under her service token, written into the handbook.
- | She asleep, the report awake.
- | Token runs out in June.
- | Report goes to nine people.

- | We run one account for the whole till, "kasse1", that's the shop's way.
tool-agreed | Auditors know it, IT set it up, there's a paper list of who was on when.
- | She is on it from nine to one.
- | Float was right to the cent.

shared-account | Three people type under her login at the ward.
tool-agreed | It's the ward's emergency login, which the hospital's IT issued in her name as shift lead and which the ward manager hands out; IT's memo is attached.
- | Should be renamed, we all agree.
- | Night shift's happy.

- | Her husband did the drawings while she was ill? No: the firm's other draughtsman did, on the manager's order, under his own login.
- | Handover sheet by the kettle.
- | She's on the mend.
- | Flowers on the firm.

- | Two people pair at one keyboard all day, that is how this team works.
- | Commits are signed with both names.
- | She said it's tiring and great.
- | Ends Friday with pizza.

- | Someone else pushed his branch, because he was on the plane and asked the lead in the public channel to do so.
- | The lead wrote it in the commit.
- | Deployed at six.
- | No one was paged.

payee-confirmed | He's paid through his own limited company; the register names him as sole director and the account is the company's.
- | VAT number valid.
- | His invoices have a heron on them.
- | Thirty days net.

crypto-or-third-party-payment | Wages to go to a Mrs Ferreira's account.
sharing-explained | Court-appointed guardian; the order was shown in the original and the bank has her down as such for him.
- | He stacks shelves with great care.
- | Everyone likes him.

- | He asked whether we pay in crypto, as a joke, after our CEO's talk about blockchain.
- | We pay in francs.
payee-confirmed | Francs go to the post bank account in his own name, as the bank's letter shows.
- | The CEO got the joke last.

- | Joint account with the wife, both names on the card.
payee-confirmed | The bank's certificate has him as holder, since 2006.
- | First pay on the 25th.
- | With the Christmas bonus, pro rata.

payee-confirmed | The app bank's account number starts with LT, the account itself is hers, name check green.
- | Half of our young people have that one.
- | Payroll had to switch on SEPA for it.
- | Done.

- | A part of the wage goes straight to the bailiff, by court order, served on us.
- | The rest goes to him as before.
- | Payroll treats it as confidential, so hush.
- | Two years to go.

- | His union dues and the kindergarten fee are taken off before the transfer, hence three payees on his slip.
- | All three are on our form 6.
- | He'd ticked them.

tool-agreed | Took the drawings home on a stick, with a permit signed by the works manager, no. 12.
tool-agreed | The stick is ours, encrypted, and booked out in the stick book under his name.
- | It came back on Monday.
- | The drawing is of a gate.

data-taken | DLP: 3.1 GB from the share to a private cloud on Sunday.
tool-agreed | The photos of the summer party, and the head of comms had asked her to put them there for the band; her mail with the order is in the ticket.
- | I'm on two of them, dancing.
- | DLP rule stays as it is.

- | He copied the price list for the trade fair, as told, onto the fair's tablet.
- | List is printed and lies out for all anyway.
- | The tablet's back in the cupboard.
- | 340 visitors.

- | Left with a box: mug, cactus, two framed certificates, her own books.
- | The guard looked in, as he does with all of us.
- | Farewell was tearful.
- | Cactus stings.

- | His final e-mail to himself had the holiday photos and the payslips, nothing else; privacy officer went through it with him.
- | Signed off.
- | Exit talk: would come back.

- | "Pay or I publish" was the line from our own phishing drill, and she reported it within two minutes.
- | Best time on the floor.
- | The second best needed two hours.
- | She got a mug.

- | He threatened to go to the labour court over the unpaid nights, which is his right.
- | We'd not paid them, so we settled.
- | All friendly again.
- | Payroll bug known since May.

- | She wrote that she'd post a review of us. It's up, four stars, "slow lift".
- | Lift!
- | True though.

- | The blackmail that was in the paper hit our supplier, not us; he was at the supplier's only in 2014.
- | He's as shocked as we are.
- | Moving on.

- | Asked to use another platform profile: ours, the company's recruiter seat, for sourcing; that's in his job.
tool-agreed | Seat five was made over to him by the admin on the 2nd.
- | Found us two millers already.
- | Millers are rare.

- | He told us he'd been offered money for his freelancer profile, and had reported it to the platform.
- | The platform's thank-you mail was shown.
- | Decent man.
- | Rate as agreed.

- | The old admin's account was handed on to her, under that person's name, for a week, till IT made hers.
tool-agreed | IT's own procedure, approved in ticket 8020, all of it logged.
- | By Monday it was gone.
- | She never cared for the name anyway.

- | In the pen-test our own red team sent a bad macro to everybody; two new people clicked.
- | Both got the twenty-minute course.
- | It's no stain.
- | Course has biscuits.

- | The intrusion alarm at her desk came from Dieter's red team, order signed by the board.
- | Dieter won't tell when the next one is.
- | She's fine, a little cross.

requests-laptop-reship forwarder-address | New wish: the kit to "Parcel Palace, locker row F".
- | On the map, a shed between a car wash and a kebab stand.
pickup-by-other | And at the counter it was a girl with a list of nine names who signed.
- | She was nice to the clerk.
- | Warehouse stops the monitor.

remote-control-tool signins-apart | RustDesk in from Chișinău, badge machine humming in a basement in Boise.
- | The fan can be heard on calls.
shared-account | Morning voice writes in Spanish, night voice in Polish, one login, one pay.
- | It's good work, that's the odd thing.
- | HR is in the loop.

data-taken extortion | Twelve hours after we let him go: "I have your whole repo, the price is four figures, the clock's ticking."
- | Mail was polite, signed with best wishes.
- | Lawyers at ten.
crypto-or-third-party-payment | The last two wages had gone to one "Beau T.", whom none here knows.
- | Bank informed.

kvm-hardware | A PiKVM, taped under the shelf, with its own little SIM.
- | Found by the electrician, of all people.
- | Bagged it with gloves.
account-swap | And the upwork mail: "dear friend, let me use profile of you, you take 20".
- | It's printed, page six.

- | The laptop went to the wrong Jansen. There are three in the house.
- | The second Jansen brought it up to the third.
equipment-received-in-person | Third floor's Jansen, ours, has it now: serial and passport both read to me on video.
- | All Jansens wave hello.

- | The box was returned to us as nobody was in; they were at the christening.
- | Godmother, too.
- | Sent anew for Saturday.
- | Saturday's fine.

- | Two deliveries, two addresses: desk to the home, laptop to the office, as our own policy splits it.
- | The chair comes last.
- | It's always the chair.

- | He wants to carry it home to his parents' for Christmas, asked, and travel desk said yes.
tool-agreed | Country's on the free list, dates are in the tool, VPN profile was loaded by us.
- | Snow chains recommended.

- | Jiggler? It's the sewing machine on the same table.
- | She sews while the build runs.
- | I want such a table.
- | The build takes nine minutes.

tool-agreed | Her webcam is the site's good DSLR through our OBS kit, for the webinars.
tool-agreed | OBS is on the list of allowed programs, comms put it there.
- | In it she looks like the evening news.
- | 90 people came.

tool-agreed | Her number is the softphone that we gave her.
- | So of course it's an internet number.
- | It rings in the browser.
