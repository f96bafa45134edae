# Hotels, satellites, carriers, shared flats, family machines; and excuses that were checked and failed.

- | Radiology reads, from home, Maine.
signins-apart | Viewer logs say the mouse is in Maine; the mouse's owner had her car clamped in Manila that day.
? | "My cousin borrows the car," she said, and the cousin was in Boston with us.
shared-account | Cousin admits she presses "approve" for her.

~many-countries | Denver, then Seattle, then Calgary, then Denver, one shift.
= network-explained | Dish on the ranch roof. It lands wherever the bird lands; vendor's forum is full of it.
- | Reads are flawless.

- | She cited the dish too.
many-countries | Denver, Karachi, Denver, Karachi, by the hour.
- | So we asked the satellite firm for her plan.
? | No subscriber under that name, or at that farm, ever.

~vpn-location-mismatch-noted | Hotel guest network, Brussels, at 6 a.m.
- | He'd told his boss "home".
= network-explained | Home was being fumigated; the boss's own wife recommended the hotel, and the boss blushed.
- | Bill in his name, two nights.

vpn-location-mismatch-noted | Hotel guest network, Kuala Lumpur, 41 nights running.
- | He had told his boss "home".
? | Termites, he says; pest man of that address was never called, we rang.
timezone-mismatch | The breakfast gong rings at our ten in the evening.

~same-device-as-other | Cookie of another applicant in her browser. Rejected one, too.
= sharing-explained | Ex-husband. They still split a laptop and a parrot; he was turned down for the forklift, not for fraud.
- | Parrot said hello.

same-device-as-other | Cookie of two rejected ones in his browser.
- | "Bought it second-hand," and sent a receipt.
support-document-altered | The pawnbroker on the receipt doesn't know it, his blocks are yellow, not blue.
- | Next.

~background-call-center | Headsets, chatter, a supervisor shouting numbers.
= trouble-explained | Bingo. Her care home job ends at three, she took our call from the linen room.
- | She won a ham.

- | Interior designer, allegedly Bath.
cannot-answer-local | What's on the bridge in Bath? "Cars." Try again? "Many cars."
vpn-location-mismatch-noted | Model files saved with a Cyrillic PC name and a Bishkek clock.
- | Renders are stunning.

~vpn-location-mismatch-noted | Saved from a PC with a Cyrillic name.
= discrepancy-explained | Bulgarian mother named it when she was twelve: "Mishka". Same PC, same stickers, on the table in front of us.
- | Stunning renders.

requests-laptop-reship | "Could you kindly ship to the dormitory of my study friend in Incheon."
- | Study friend's dormitory had closed; we checked.
address-change | Then a flat in Busan, then "wait".
- | Waiting.

~requests-laptop-reship | Kindly ship to the dormitory of her friend.
= address-confirmed | It's her own dormitory since Sunday, the friend moved out and she in; warden's stamp.
- | Kindly done.

- | Pharmacy chat line, three months in.
remote-control-tool | Staff noticed that the answers get typed while her hands hold a mug.
- | "Dictation," says she.
- | Dictation is off in our build, IT looked.
shared-account | And Sundays it is a man who writes, he signs as her.

~remote-control-tool | Answers get typed while his hands hold a mug.
= tool-agreed | Foot pedals for text blocks. We sell them. He demoed the damn pedals.
- | Mug says Best Uncle.

- | Two lines from the ship's agent.
pickup-by-other | The crate for the purser was claimed ashore by an "uncle" with a fresh beard.
hours-refused | Purser himself has never been on the noon call.

~pickup-by-other | Crate for the purser was claimed ashore by an "uncle".
= sharing-explained | "Uncle" is what they call the chandler. Thirty years he's done all crates for that line.
- | Fair winds.

phone-unreachable | The number rings out in Austin, always, and he texts back within seconds.
- | "Bad ears," then "bad mic".
vpn-location-mismatch-noted | The texts go through a gateway in Omsk.
- | He got a hearing-aid offer from us, didn't reply.

~phone-unreachable | Eight calls, none taken.
= trouble-explained | Grain silo. No signal inside. His wife climbed up and got him on the ninth.
- | Dust in his eyebrows.

- | Credit union, teller-line from home.
place-conflict | Her W-4 says Tampa, her bill Tulsa, her dog licence Tacoma.
? | "We move with the husband's unit." The unit has no such husband.
pickup-by-other | Screen went to a man at a shop in Tampa.

~place-conflict | W-4 Tampa, bill Tulsa, dog licence Tacoma.
= discrepancy-explained | Husband's unit moves them; orders seen, three of them, dates fit like bricks.
- | The dog is called Sarge.

- | Note on the smart plug.
keep-awake-tool | Laptop's on a smart plug with a timer and a weight on the space bar. A bag of rice.
signins-apart | Plug's owner is the landlord, "he's been abroad since I rented it to him".
- | Rice was basmati.

~keep-awake-tool | A bag of rice on the space bar.
= trouble-explained | It had fallen in the sink. Rice is for drying. Smelled of soup.
- | New keyboard ordered.

- | Youth orchestra, bookings clerk.
~vpn-location-mismatch-noted | Geo says Leipzig, she's in Bergen.
= network-explained | Orchestra's wifi tunnels to Leipzig for the streaming rights. Me too, I'm in Leipzig apparently.
pickup-by-other | That aside: the tablet was signed for by someone no one on the block knows.

- | University payroll, hourly grader.
vpn-location-mismatch-noted | Grader grades from Accra. Student visa says Ann Arbor, present.
? | Registrar's leave list: not on it.
contradicts-resume | To me: "walked through snow to the library today." Library was shut for asbestos.

~vpn-location-mismatch-noted | Grader grades from Accra.
= network-explained | Fieldwork. Registrar has the form, the dean the postcard, I the malaria advice sheet.
- | Grades in on time.

- | Note from the shop steward.
account-swap | Lad offered two of ours 300 a month to "rent the login" for his friend abroad.
- | They came straight to me.
- | Tea and thanks.

~account-swap | Lad asked to use her login for a month.
= tool-agreed | IT had told him to; his account was stuck in a merge. Ticket, times, and IT's apology attached.
- | Steward satisfied.

- | Hired for Dublin, content checks.
timezone-mismatch | Wishes us good weekend on Thursday nights, is off Fridays, back Sundays.
- | I thought nothing of it.
vpn-location-mismatch-noted | Then his video pixelated and the provider's banner came up in Arabic: data pack used up, Sharjah.

~timezone-mismatch | Off Fridays, back Sundays.
= | Same roster as all who serve the Gulf client. I made the roster.
- | Weekend!

- | Weak one, for the record only.
- | Laptop delivered to the door, signed, set up.
requests-laptop-reship | Asked if the second screen could go to his dad's instead.
- | Didn't say why; I didn't ask.

- | Nothing odd here at all.
- | Parcel Monday, first call Tuesday, blue curtains.
equipment-received-in-person | Driver checked her ID at the door, as we ask.
- | She keeps bees.

- | Neighbour of the host, retired judge, careful woman.
same-device-as-other | "I can attest to upward of twenty portable computers, lids open, no persons."
- | "I can't attest to purpose."
pickup-by-other | "I saw deliveries in at least nine surnames accepted by the one gentleman."

~same-device-as-other | "Upward of twenty portable computers, lids open, no persons."
= sharing-explained | Polling place. County sets up the night before; I myself was the precinct captain.
- | The judge voted early.

- | He forgot to hang up.
shared-account | "Your turn, I'm done being Brian," in a second voice.
several-jobs | "Which Brian? The insurance Brian or the airline Brian?"
- | We are neither. There's a third.

~shared-account | "Your turn, I'm done being Brian."
= discrepancy-explained | Panto rehearsal in the next room. Brian is a donkey. His daughter plays the back half.
- | Tickets 4 pounds.

- | Telehealth scheduler, month two.
kvm-hardware | A tiny screen with an IP address glows behind her monitor in the selfie she sent.
- | I zoomed.
- | "It's a clock." Clocks don't have a gateway.
remote-desktop-use | Her clicks arrive in bursts, like through a straw.

~kvm-hardware | Tiny screen with an IP address glows behind her monitor.
= | Radio ham. Her repeater's display, callsign and all; the register has her.
- | 73s.
