# referee-same-voice, forwarder-address, kvm-hardware: told by what they imply
referee-same-voice | Rang referee two. "I told you everything ten minutes ago", he said. Then corrected himself.
- | Ten minutes ago was referee one.

referee-same-voice | Speaker software puts the referee of 10:00 and the candidate of 14:00 in one cluster.
- | Score 0.93.

~referee-same-voice | I could have sworn the referee was the applicant.
= referee-confirmed | Father and son, family firm. Saw both on video together, tax adviser confirms.

referee-same-voice | The former boss lisps on the s exactly as our man does, and clears his throat after each question like him.
- | Notes of two recruiters.

referee-same-voice | My colleague had done the interview and I the reference. She passed my desk: "is that him again?"
- | Speaker was on.

referee-same-voice | While I had the "manager" on the phone I sent the applicant a text. One heard the ping at once.
- | Tried it twice.

referee-same-voice | Referee slipped into "I" when speaking of her work.
- | "I was then promoted."

referee-same-voice | Three references, one cuckoo clock, one cough, one "to be honest with you".
- | Recorded with consent.

- | Referee and candidate are both from Cork and sound like it.
referee-confirmed | Reached through the switchboard.

referee-same-voice | Called back the referee by mistake in the evening; he answered "Yes, about my interview?"
- | I had only said good evening.

referee-same-voice | Police played me tape 4 and tape 7. I said it is the same gentleman. Boss and colleague, they said.
- | Case of last year.

~referee-same-voice | Second referee and first referee were one person on the phone.
= | I had dialled the first number twice, log shows it. The other lady answered the next day.

referee-same-voice | The "director" fell silent when I called him by the applicant's nickname, and then answered to it.
- | Nickname from the CV.

referee-same-voice | All I needed was the hello. It was the hello of Tuesday's candidate.
- | I have talked to him five times.

referee-same-voice | Reference was given by the man himself, it came out at the tribunal.
- | Phone record of his flat.

referee-same-voice | He rated her work, and at question nine said "my husband can tell you more". Referee was to be a Mr Hale.
- | It was her, lowered.

- | Two brothers run the firm, hard to tell apart by ear.
- | Both in the register.

referee-same-voice | Two supervisors from two companies used one telephone manner, one joke and one sore throat on one day.
- | I asked each how he felt.

referee-same-voice | Interview recording and reference recording, laid over each other by our audio firm: one throat.
- | Invoice 380.

~referee-same-voice | Picked up on the referee's line: our candidate.
= sharing-explained | Her own office phone, he was there to fetch the letter. She took over and her ID page is on the clinic's site.

referee-same-voice | When I asked the plant manager to put his secretary on, the pitch went up and she had his cold.
- | Number is a mobile.

referee-same-voice | I rang reference B and let him talk to our manager, who had lunch with the applicant. He shook his head after one sentence.
- | Wrote it on a slip.

referee-same-voice | The ex-boss knew what I had asked in the interview that no one else had heard.
- | And he giggled like him.

- | Referee sounded tired, night duty.
referee-confirmed | Ward confirmed her.

= referee-confirmed | Twins, passport copies of both from the firm's HR.
~referee-same-voice | Had the same woman on the line as applicant and as team lead.
- | Surprise all round.

referee-same-voice | First reference at nine, second at quarter past, and he had forgotten to become older.
- | Ages given: 34 and 61.

forwarder-address | Postman says four notebooks a week for a flat where nobody sleeps.
- | Ours was the third in May.

forwarder-address | Suite 300-1187. There are ninety thousand suites in that one storey building.
- | Seen on the map.

~forwarder-address | Parcel address is a mailbox shop.
= address-confirmed | No delivery in her canyon, the county says so. Deed and water bill fit.

forwarder-address | Shelf photo in the affidavit: forty of them, a yellow note with a firm's name on each.
- | Ours is second from left.

forwarder-address | Electricity of the house: 11 kilowatt hours in winter. Heating would need 900.
? | Parcels keep being signed for.

forwarder-address | Tracking goes on after "delivered": a new label, Dubai, then Dandong.
- | New label printed by the receiver.

forwarder-address | He gave the warehouse code with the address, it is what they ask for to send things overseas.
- | Code ends in CN.

forwarder-address | Unit is 1.2 square metres by the land register.
- | Used as home on the contract.

- | Parcel went to the shop on the corner, she works till eight.
equipment-received-in-person | Showed her ID there.

forwarder-address | Driver's photo shows a board with slots, numbers 1 to 480. Ours went in 212.
- | Address says apartment 212.

forwarder-address | Letter came back: "customer's storage period over".
- | Sender's note on the hire's home.

~forwarder-address | No one lives in the house where the laptop should go.
= address-confirmed | She moves in on the 1st, purchase contract and keys shown. We send it on the 2nd.

forwarder-address | The woman at the address takes in boxes for 300 dollars a month each, she told the agents.
- | She was proud of her racks.

forwarder-address | Fire brigade counted 90 power adapters in the bedroom, all warm.
- | Home of our tester by his file.

forwarder-address | Five of our competitors ship to that door, UPS account manager let slip.
- | Two storey family house.

forwarder-address | The place he calls home opens Mon to Fri 9 to 6 and sells bubble wrap.
- | Google hours.

- | Student hall, 600 rooms, all post through one counter.
address-confirmed | Hall confirmed the room.

forwarder-address | Sold in March to a demolition firm, windows boarded. He ordered the screen there in May.
- | Screen was signed for.

forwarder-address | Neighbour said a van empties it on Thursdays, never saw a tenant.
- | Parcel of ours was there Wednesday.

~forwarder-address | Delivery point turned out to be a storage hall.
= address-confirmed | Houseboat, the yard keeps the post for all berths. Harbour master knows her.

forwarder-address | Customs form names the addressee as consolidator.
- | Addressee is our man's "flat".

forwarder-address | GPS of the box: off the truck, into a hall at the free zone, on a pallet.
- | He confirmed it had reached his kitchen.

forwarder-address | Rent for that home is 14.99 a month, scanning included.
- | It is his proof of address.

- | Farm without number, parcel left with the co-op.
- | As always there.

= | The depot's own address slipped into the file, courier's mistake.
~forwarder-address | By the label our hire lives in a sorting centre.
- | Label reprinted.

forwarder-address | Of the last 60 names at that doorbell none is on the voters' roll.
- | Investigator stood there.

kvm-hardware | Monitor reports itself as "HDMI grabber". No monitor of ours does.
- | Laptop is ten days old.

kvm-hardware | A small white box hung between the laptop and the wall, own network plug, own web page.
- | Seized with the rest.

~kvm-hardware | A capture stick showed up on the bus.
= tool-agreed | For the training videos, ordered by us in January, asset number fits.

kvm-hardware | Keyboard vendor id is that of a hobby board, sold to type over the network.
- | Seen on the first boot.

kvm-hardware | Screen identifies as 1920x1080, maker "PKV", serial all zeros.
- | Alert of Monday.

kvm-hardware | Neither software nor viewer found, and still someone in Shenyang moved it. The cable at the back explained it.
- | Cable went to a box by the router.

kvm-hardware | The technician photographed 25 laptops and as many palm-sized Linux boards, one to each.
- | Boards warm.

kvm-hardware | New device in the home network of the hire: hostname tinypilot.
- | Scan was allowed.

- | Dock with two screens, issued by us.
tool-agreed | On the asset list.

kvm-hardware | Display never sleeps since what hangs on it is no display.
- | Firmware string gave it away.

kvm-hardware | She was told by mail which of the two plugs of "the little box" goes in which laptop.
- | Mail read in court.

~kvm-hardware | A switch for screen and keys with a LAN port stood on the desk.
= tool-agreed | Data centre's own, he is the operator there and has it signed for.

kvm-hardware | USB list of day one: keyboard, mouse, mass storage, all three one chip that can be served by browser.
- | Alarm by the EDR.

kvm-hardware | Pulled the network plug of the thing behind the laptop and his typing stopped.
- | Laptop's own wifi was up.

kvm-hardware | X-ray of the returned bag: laptop, charger and an extra board soldered to an HDMI lead.
- | Not ours.

kvm-hardware | EDID of the attached panel is the default of an open source project for faraway desks.
- | Analyst knew it by heart.

- | Her gaming monitor has a switch for two computers.
- | No network on it.

kvm-hardware | Order history of the address: thirty over-IP dongles since Easter.
- | Subpoena reply.

kvm-hardware | Device manager: composite gadget, product "Nano", first seen 14 minutes after unpacking.
- | Still there at noon.

~kvm-hardware | Foreign input device with an own address on the wire.
= trouble-explained | Smart TV of the landlord as second screen. Unplugged, string gone.

kvm-hardware | Where the webcam should be in the list there is an encoder for HDMI.
- | Work laptop, closed lid.

kvm-hardware | Police gave us the shelf plan: row, laptop, dongle's IP, who logs in to it from abroad.
- | Ours is row C.

kvm-hardware | The laptop thinks it has a man with mouse and screen before it. It has a matchbox with a network cable.
- | Said our forensic man.

- | Presenter's clicker, plugged in for the demo.
- | Left in the drawer.

= tool-agreed | Bench for firmware tests, his manager ordered it.
~kvm-hardware | Video grabber and keyboard emulator on his port for a week.
- | Exception noted.

kvm-hardware | One power strip, eight company laptops, eight adapters with a green light each on a switch.
- | Her living room.
