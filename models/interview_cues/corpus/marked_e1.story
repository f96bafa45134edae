# Laptop farms and their hosts, parcels, forwarders, remote tools; and their honest twins.

signins-apart | The lady in Tulsa keeps the laptop on a bread shelf and has never typed on it.
crypto-or-third-party-payment | Forty dollars a week reach her by gift card from "the nephew".
- | She was quite sweet about it and offered us coffee.
- | Device collected at 15:10, chain-of-custody form signed.

~pickup-by-other | Tracking page says "left with F. Mburu, 2nd floor".
- | Our man is Hollis, 5th floor.
= sharing-explained | Fidelis Mburu has a bad hip and is always home, the whole stairwell leaves him their packages; Hollis fetched it at six.
- | He joined the 18:30 hello with the box still on his lap.

- | Ticket 40771, courier exception.
address-change | Label was printed, van was loaded, then came the mail: please make it Unit 9, Yuma, instead of Portland.
forwarder-address | Unit 9 is a counter with 300 brass pigeonholes.
- | He wrote very politely, with an emoji.
- | Held at depot until somebody decides.

~timezone-mismatch | Her commits all land between 1 and 5 at night, Leeds time.
- | I asked Rowan if anyone had noticed.
= | Newborn twins; that is when the house sleeps, and her team lead signed the hours in April.
- | Good code, by the way.

kvm-hardware | Field tech found a little black puck between the HDMI port and the wall, blinking.
signins-apart | "My roommate's, for gaming," said the man, who then could not tell us where the worker himself was.
- | Tech took pictures, left the puck where it was.
- | Next: legal on Monday.

~remote-control-tool | AnyDesk icon in the tray on hour one!
- | I nearly pulled the plug.
= tool-agreed | It was Bettina from our own helpdesk, fetching the printer driver, ticket 1182.
- | Apologised to both.

same-device-as-other | Unit is let by the month; the router there serves nineteen other employers' notebooks.
pickup-by-other | The fellow who signs for them all is called Dwight.
- | Dwight has a hand truck and a label maker.
vpn-location-mismatch-noted | Our employee's own traffic begins, per the ISP, in Dandong.
- | Case goes to counsel.

~requests-laptop-reship | Can you send it to my mum in Hull and not to the flat?
= | They were re-laying the pipes in his street, the notice from the council was attached.
address-confirmed | Lease for the flat seen, moved back on the 4th.
- | Mum sent us a thank-you card.

- | He did well at the standup all week.
vpn-location-mismatch-noted | Friday the tunnel dropped for eleven seconds and his laptop greeted us from Vladivostok.
- | Then it was Ohio again.
- | "Wifi hiccup," he typed.

~vpn-location-mismatch-noted | Console placed him 600 km from home, in a town he has never named.
- | Flagged amber at 09:02.
= network-explained | Phone hotspot; his carrier drops everybody out on the internet in that town, ours did the same when we tried it.
- | Closed 09:40.

requests-laptop-reship | The parents' house first, he said, and from there a cousin will carry it on.
- | Where to, I asked.
place-vague | "South."
- | Salary talk was fine otherwise.
- | Don't release the label yet please.

~forwarder-address | Delivery point turns out to be a petrol station.
- | Odd place for a MacBook.
= sharing-explained | It is the parcel point for three valleys, no van goes further up in winter; the postmaster told me.
equipment-received-in-person | She fetched it there with her passport in hand.

signins-apart | Keyboard untouched for 31 days, says the sensor, and yet 1,400 tickets were typed.
remote-desktop-use | All of them came through a session opened from outside.
- | Warranty team noticed, not us.
- | Respect to Mirek.

~several-jobs | Two badges hang on the hook behind her in the picture!
- | Competitor's colours, the second one.
= discrepancy-explained | Her sister works there and shares the hall; sister walked in, took hers and left for the night shift.
- | We all laughed.

- | Quote from the landlord, taken down by phone, 14 May.
forwarder-address | "Nobody lives in 4B, it is shelves, and fans, and it is hot as a bakery."
same-device-as-other | "I counted twenty-six of those notebooks, each with a yellow sticky with some company on it."
- | "Rent comes on time, I never complain."

~address-change | Third address in nine days. Third!
- | Dispatch is furious.
= address-confirmed | First one was our own typing error, second the old form, third is what stood in the contract from the start.
- | Sorry, Imani.

hours-refused | He never picks up before ten at night our time, and he sits, supposedly, two streets away.
timezone-mismatch | A rooster crowed at what should have been four in the afternoon.
- | Nice manners.
- | Next call booked for Thursday noon.

~pickup-by-other | A young man with a skateboard took the box.
- | Guard has it on tape.
= | Son, fourteen, we have known him since the summer fair; she was in surgery that morning and had rung ahead.
- | Box is sealed as it was.

second-remote-tool | TeamViewer, RustDesk and a third thing without a name, all within the first forty minutes.
- | He told the desk he had "a slow mouse".
keep-awake-tool | A gadget that wiggles the pointer was plugged in beside them.
- | Isolated at 11:20.

- | Memo to file, contractor Anzhela P.
~vpn-location-mismatch-noted | Sign-in from Tenerife on the 3rd while the roster says Cardiff.
= network-explained | Leave form of 12 January, approved: works from Tenerife till the 10th.
- | Roster was not updated, my job, mea culpa.

pickup-by-other | The machine never reached her; a Mr Tolliver had it from the porter.
shared-account | Tolliver says he logs on each morning, types the code he is texted, and goes to his own work.
- | He thought it was a study about sleep.
- | He cried a little.

~same-device-as-other | Four applicants, one and the same IP.
- | Same week too.
= sharing-explained | Hostel of the coding school; we rang the warden, forty pupils on one line.
own-work-explained | Each of them rewrote their task in front of us.

address-change | Contract says Boise; at eleven at night he wants it in Chula Vista after all.
- | The reason is "renovation".
- | I asked for a photo of the renovation, as a joke.
place-conflict | He sent one and the licence plate in the yard was from Nevada, where, he now says, he lives.
- | Over to you.

~kvm-hardware | Inventory shows a KVM switch on her dock.
- | Red flag in the script.
= tool-agreed | Bought by us, asset 5512: she tests both builds on one screen.
- | Take it off the list of findings.

- | Sister-in-law of the host came to the police herself.
same-device-as-other | "He has got a whole rack in the laundry, one for each boy," were her words.
peer-report | The detective gave us the list: our tag number is the seventh on it.
- | No blame on anyone here.
- | Please keep the line open for the detective.

~remote-desktop-use | Everything she does comes from a Windows box in a rack in Frankfurt.
- | Alert came on a Sunday, naturally.
= tool-agreed | That rack is ours; designers get the big graphics card there, page 6 of the welcome booklet.
- | Nothing to do.

? | Driver's remark on the handheld: "door opened by lady, many boxes, many many."
pickup-by-other | She signed with a squiggle, not with our man's name.
- | Our man thanks us for the fast delivery.
vpn-location-mismatch-noted | An hour later the badge system says he is in Karachi and in Tampa both.

~forwarder-address | House number doesn't exist on the map.
- | I drove by on my way home.
= address-confirmed | New row of houses, paint still wet, he waved from number 38 with a baby on the arm.
- | Map people informed.

- | Told me over lunch, as if it were nothing.
signins-apart | The company computer stands with a friend in Fresno and he himself "moves about".
- | How far, I said.
vpn-location-mismatch-noted | His phone bill lay on the table, in roubles, and his last twelve logons match it.
- | Nice soup though.

~timezone-mismatch | His taskbar clock ran nine hours ahead.
= | New laptop, shipped with Tokyo time from our own Tokyo batch, all twelve of them have it.
- | He fixed his while we watched.

requests-laptop-reship | Parcel was to go to "Global Hub Lane 3", from there by air to wherever he is.
forwarder-address | Hub Lane 3 repacks for overseas, they put it in big letters on the roof.
- | He said it is cheaper like that.
- | For whom, one wonders.

- | Interview note, data entry, remote, Wales.
~background-call-center | Sounded like thirty people typing and talking behind her.
= trouble-explained | She sits in the village co-working barn, she turned the camera round: goats on the poster, twelve desks, the vicar.
- | Hire.

own-device-insisted | No to our notebook, twice, with thanks; he would rather come in by his own virtual desktop.
- | Said it saves us the postage.
hosting-address-noted | That desktop lives with a cheap hosting outfit in Moldova.
- | Not our standard, told him so.

~requests-laptop-reship | Asked that we send it on to Lisbon.
= | Her transfer to the Lisbon office was signed in March, we had simply looked at last year's list.
- | Sent with DHL, insured for 2,000.

- | I drove there with Pete, because the insurer wanted it.
same-device-as-other | One extension cord, six laptops of six firms, all awake, all with a different first name on tape.
signins-apart | The boy watching them gets a hundred each and doesn't know what work they do.
- | He asked if he is in trouble.
- | We said to call a lawyer.

~pickup-by-other | Hotel night porter took delivery, so says the slip.
- | A hotel!
= sharing-explained | Our trainees stay at that hotel in the first fortnight, we booked it ourselves.
equipment-received-in-person | Porter handed it over against her ID at 23:05.

many-countries | Monday Lagos, Tuesday Minsk, Wednesday "home in Reading", Thursday Minsk again.
- | He is punctual at least.
- | Excuse: his browser has a thing.
vpn-location-mismatch-noted | We had the browser thing removed and Thursday still said Minsk.

~requests-laptop-reship | Said straight away that the parcel must go to a woman in another county.
= | The woman is his mother, he is blind and she sets up the speech reader for him each time; occupational health arranged it.
- | Works like a charm.

- | Log excerpt, shift B.
signins-apart | 02:14 unlock by PIN at the console, Des Moines; 02:15 same user, phone approval, 9,000 km off.
- | 02:20 user says hi in chat.
- | 02:31 session killed by me.

~vpn-location-mismatch-noted | Exit in Amsterdam on each of the nine days.
- | Candidate lives in Kent.
= network-explained | His virus scanner brings its own tunnel, switched on out of the box; off, and it said Kent at once.
- | Good sport about it.

pickup-by-other | Collected at the counter by someone with a printed authority and sunglasses.
- | The new joiner hadn't mentioned anybody.
contradicts-resume | Asked about it he first said it was him, then that it was a neighbour.
- | Let me know how to proceed.

~shared-account | Two sets of initials under one login at the till office.
= sharing-explained | Training mode: our rule is that the mentor signs with the pupil for six shifts.
- | Shift seven, alone, fine.
- | Nothing further.

- | From the exit talk, verbatim more or less.
remote-desktop-use | "The laptop? I have never seen the laptop, I only see its window."
sanctioned-link | Pay went on to a trading house that stands on the Treasury's list.
- | He shook my hand at the end, over video, if you can call that so.

~several-jobs | Parcel room has two notebooks for her, one not ours.
- | Ugh, I thought.
= discrepancy-explained | Hers goes back to the old employer on Friday, the return label was lying on top.
employer-confirmed | Their HR says last day was the 30th.

forwarder-address | Suite 210 is a mail drop, thirty dollars a month, cash welcome.
pickup-by-other | Clerk there says a van comes on Fridays and empties "the tech boxes".
- | Van is white, he thinks.
- | That is all he'd say.

~document-opened-elsewhere | Offer letter was opened in Singapore two minutes after we sent it.
- | He lives in Dundee.
= network-explained | Mail scanner of his provider clicks every link first, from Singapore; my own test letter had the same visit.
- | Signed an hour later from Dundee.

- | Reported by the building's electrician of all people.
same-device-as-other | He found a closet on our worker's lease with power strips, fans and portable computers up to the ceiling.
- | The worker called it a hobby.
referral-chain | He had been recommended by the woman we walked out in spring for the very same sort of closet.
- | Badge off since noon.

~address-change | The night before delivery, a new address.
= | Flood. The whole quay was closed, we saw it on the regional news.
- | Parcel went to her aunt up the hill.
- | She started two days late, dry.

- | Two-week review, remote bookkeeper.
cannot-answer-local | Says Savannah; which river, what bridge, what's the smell when the wind is wrong: nothing came.
timezone-mismatch | Sun stood in his window at our nine in the evening.
- | Ledger was neat.
- | Keep him off the bank access for now.
