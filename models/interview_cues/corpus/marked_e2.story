# Many machines on one wifi, tokens sent abroad, clocks, rented rooms; movers, neighbours, travellers with leave.

signins-apart | The key fob flew to Chisinau, the laptop stayed in Ohio.
- | Customs slip says "toy, 2 USD".
- | Found it in the bin of the copy room, of all places.
shared-account | The boy in Ohio reads the fob's digits out to someone at breakfast.

~address-change | He rang Tuesday: don't send it to Elm Street any more.
= | Divorce. He showed us the new lease without being asked.
address-confirmed | Council tax bill for the new flat came today.
- | Poor chap.

same-device-as-other | DHCP table of that house: 41 leases, 38 of them business notebooks.
- | Homeowner is a retired school cook.
signins-apart | "The boys never come by, they only ring when one freezes."
- | She gets 60 a month per piece, and was proud of it.

~timezone-mismatch | Webcam shows noon sun. It is 21:30 here and he lives round the corner!
= | Grow lamp, full of tomatoes; he tilted it down and it was night.
- | Brought us some on Friday.

- | Freight desk, remark to HR.
forwarder-address | Consignee is a bonded shed by the airport, not a person.
requests-laptop-reship | Shed's order book says: on to Shenyang by the first flight.
- | We stopped it at the scale, 2.4 kg.

~pickup-by-other | "Handed to: wife?" writes the courier, with the question mark.
= sharing-explained | Husband, long hair. They have laughed about it for years.
- | He is on the file as emergency contact.

contradicts-resume | Lives alone, he told Ana; told me a wife, two kids.
pickup-by-other | The one who took the screen off the van was neither.
- | Van driver: sixtyish, cowboy hat.
- | Reference calls go out Wednesday.

~vpn-location-mismatch-noted | Map pin on a lake in Kansas.
- | Nobody lives in a lake.
= network-explained | That's the pin they use when all they know is "USA"; my own phone sits in the same lake.
- | Done.

hosting-address-noted | His home line belongs to a company that rents other people's living rooms by the gigabyte.
many-countries | In one morning it was Perth, Leeds and Quito.
- | He asked whether the pension starts in month one.
- | Firewall folks have it.

~same-device-as-other | Three of our clerks come in through one router.
= sharing-explained | Three cousins over a bakery, we hired them together at the job fair.
- | The bread is excellent, I may say.

- | Second-line, notes on the returned unit.
kvm-hardware | Glue marks and a dongle with its own network socket still in the port.
? | Lid full of dust, never opened.
remote-control-tool | Log full of one name: "Console viewer attached".
- | Wiped and shelved.

~several-jobs | Payroll code from a second employer, running parallel!
= employer-confirmed | Her old firm pays out 90 days of garden leave and put that in writing to us.
- | No overlap in duties.

several-jobs | A voice behind him: "your other Teams is ringing, the bank one".
- | He went red and muted.
evades-personal-questions | Which bank, I asked, and he wanted to hear about our holidays.
- | Vote: three to one for no.

~pickup-by-other | Signature: "Bar Sole".
- | We don't send laptops to bars.
= sharing-explained | Ground floor of his house; the bar takes in all packets for the upper floors, sign in the window since 1974.
- | He sent a selfie with the barman and the box.

signins-apart | It has been in the pawn shop since May.
- | Shopkeeper read us the tag.
vpn-location-mismatch-noted | He has meanwhile signed in every day, from an exit in Sofia.
- | On paper a star employee.
- | Attendance 100 percent.

~remote-control-tool | While she talked the pointer moved all by itself.
- | I held my breath.
= trouble-explained | Cat on the trackpad. Fat, orange.
- | Cat got a round of applause.

- | Mail from the courier's claims dept, shortened.
address-change | Redirected in transit by the recipient, from Denver to a storage park in Aurora.
pickup-by-other | Released to bearer of code, "female, thirties, in a hurry".
- | Recipient is Mr Eklund.
- | Claim number follows.

~requests-laptop-reship | "Send to my office, not to my home."
= | His home has no door bell and the dog ate the last postman's glove; the office is ours, third floor.
- | Funny man.

timezone-mismatch | Six weeks of mails, not one between nine and five where he lives.
hours-refused | Daytime calls: dentist, plumber, dentist, funeral, dentist.
- | Work comes on time.
- | I don't like to write this.

~signins-apart | Laptop in the Leeds rack, user in Turin.
= tool-agreed | Lab machine. Turin staff all drive the Leeds bench that way, that's what the bench is for.
- | Ignore rule added.

- | Told to me by the cleaner, in the corridor.
same-device-as-other | Flat 12: no bed, a fan, eleven notebooks open in a ring like a card game.
signins-apart | "A girl comes Mondays and pets each one so it stays awake."
- | Our asset sticker is on the blue one.

~keep-awake-tool | The pointer jerks one millimetre every fifty seconds.
= trouble-explained | Glass table; a mouse mat for four pounds and it stopped.
- | Ticket closed by me.

crypto-or-third-party-payment | First salary please to Ms Odalys R., "she handles my rent".
signins-apart | It's in Odalys's kitchen that our computer lives.
- | He himself we have seen twice, small, in a bad light.
- | Hold the run of the 28th.

~vpn-location-mismatch-noted | Logged on from Iceland; said nothing to me!
= network-explained | She'd said it to Gudrun, in writing, in June: ten days at her gran's.
- | Gudrun had been off sick.

own-device-insisted | He'd sooner send us a login to "his" cloud desktop than receive ours.
? | Twice offered, twice a polite no.
- | He cites the planet.
remote-desktop-use | In the trial week he worked through that thing, 190 ms of lag from wherever he sits.

~forwarder-address | Ship-to is c/o a removal firm.
- | Eyebrows at the depot.
= address-confirmed | Between two houses till Saturday; completion letter from the solicitor names the new one.
- | Box moved in with the piano.

- | From the interview with the host, page 3.
signins-apart | Q: who uses these? A: people far away, I only press power after storms.
crypto-or-third-party-payment | Q: and your part? A: their wages land with me, I keep a tenth, the rest I send on in coins.
- | Q: did you wonder? A: at Christmas, once.

~hours-refused | Can't be had before 16:00, ever.
= | Dialysis until half past three, HR has known from day one.
- | Does the late desk better than anyone.

vpn-location-mismatch-noted | He forgot the tunnel on Boxing Day: Nairobi, plain as day.
- | Contract is for residents of Wales only.
place-conflict | "I'm in Swansea", "I'm at my brother's in Hull", both inside one chat.
- | Tax people will want to know.

~second-remote-tool | Two remote viewers side by side on her desktop.
= tool-agreed | We are changing from one to the other until 1 July, both come with our image.
- | Half the firm looks like that.

- | Notes, school-bus depot, remote dispatcher.
pickup-by-other | Tablet fetched by "his assistant".
- | A dispatcher with an assistant!
voice-changed | Mornings it is a deep voice on the radio, afternoons a squeaky one.
- | Drivers call them Big and Small.

~same-device-as-other | She and the applicant of last month came off the same laptop.
= sharing-explained | Library, desk 4; the librarian remembers both, one with twins.
- | Invited for Tuesday.

machine-emulated | Serial number all zeros, disk called QEMU.
- | He swore it is a ThinkPad.
live-check-refused | Turn it over, show me the sticker? "Not today."
- | Warm voice, nice tie.

~timezone-mismatch | Standup at nine, and behind him it is pitch dark.
= | Tromsø in December. It is in his CV, his passport and on his hat.
- | My question was silly.

- | Ticket: token not arriving.
requests-laptop-reship | User wants the new smartcard posted to a cousin in Belgrade "to hold".
? | User's home per file: Bristol.
vpn-location-mismatch-noted | His last eight logons hang off a Belgrade cable firm.
- | Card cancelled.

~address-change | After the offer she asked for another street.
- | One of our fraud signs, ticked.
= discrepancy-explained | Same house! It stands on a corner, and the city gave it the other number last year.
- | Unticked.

forwarder-address | Google's car shows a tyre shop with a box-rental sign.
- | Drove past, tyres real.
pickup-by-other | Tyre man: "guy in a Camry gets all that electronic mail".
same-device-as-other | "Gets like five a week, every one another company's."

~background-call-center | A roar of voices whenever he unmuted.
= trouble-explained | Lives over the fish market, auction till ten; at eleven you could hear a clock tick.
- | Next calls at eleven then.

- | Exit on the 9th, reasons below.
sanctioned-link | Bank letter: his mailbox had been on the Lazarus annex since autumn.
- | He was our best at SQL.
extortion | On the 10th a note: pay, or the repo goes up on a forum.
- | Not paid.

~remote-desktop-use | Uses Citrix from a tablet, not the PC we gave.
= tool-agreed | PC went back with a cracked screen, the tablet is the loan from our own cupboard.
- | New PC due Thursday.

- | WhatsApp from the field manager.
signins-apart | "got the notebook back mate, from a barber, was under the towels"
- | "barber says he minded it for a customer lol"
remote-control-tool | "there's a screen-viewer thing on it that starts by itself"
- | "u want it in the evidence bag?"

~pickup-by-other | It was given to a complete stranger at the kerb!
= | I saw it from the window: the stranger wheeled it straight to Oluwaseun's gate and rang.
equipment-received-in-person | He unpacked it on camera and held the licence up.

address-change | Paid, packed, and now the fifth destination, a motel in Laredo.
- | Room number "later".
avoids-in-person | Our man in Laredo offered to hand it over by himself; he would rather not meet.
- | Back on the shelf it goes.

~virtual-camera | His camera shows up as "OBS".
= trouble-explained | He streams chess on Sundays and forgot to switch back; the built-in one came on, same face, same kettle.
- | Offered on the spot.

- | Comment by the neighbour, unasked for.
same-device-as-other | "My wifi name is nice, theirs shows thirty gadgets, all called DESKTOP-something with firm names."
signins-apart | "A lad keeps them warm for men overseas, he told my wife so."
- | Employee of ours is "one of the men", it would seem.
- | We haven't confronted him.

~many-countries | Bern, Milan, Paris, all before lunch.
= network-explained | He was on the train and texted us from each platform.
- | Tired but on time for the workshop.

- | Case of the polite Finn.
cannot-speak-claimed-language | Our Finn greeted him in Finnish, he thanked in English and said his line was bad.
timezone-mismatch | Midsummer, he said it was dark outside in Oulu.
- | It isn't.
- | Panel shook heads.

~requests-laptop-reship | Wanted the gear sent to a P.O. box in the next town.
= sharing-explained | No street delivery in that canyon at all, the county's website has a page on it.
- | Two others of ours out there do the same.

keep-awake-tool | A desk toy on a string was nudging the mouse, the host demonstrated it for us.
same-device-as-other | There was one such toy per table and nine tables.
- | String from the fishing shop.
- | I kept a photo.

~document-opened-elsewhere | Somebody in Warsaw read the NDA before him.
= | Legal's outside counsel, it was our own copy.
- | I shouldn't send links to two people.
