# Very short lines. Freelance platforms, pay, flats, neighbours, returns.

- | Asked for W-9. Got a riddle.
crypto-or-third-party-payment | Pay to "Aunt Bo LLC".
signins-apart | Aunt Bo has the notebook, too.
- | Aunt Bo bakes.

~crypto-or-third-party-payment | Pay to "Bo LLC".
= payee-confirmed | Bo is him. State register: sole member, Bogdan.
- | W-9 in.

account-swap | "Use my friend's profile, it has stars."
- | No.
requests-laptop-reship | "Then laptop to friend, friend has stars and electricity."
- | No again.

- | Odd hours, odd man.
~timezone-mismatch | Awake at four. Always.
= | Baker's son. Ovens below. I smelled it.
- | Rye.

same-device-as-other | Cat walks by. Same cat as in Kelly's call. Same sofa.
- | Kelly's at a rival firm.
several-jobs | Same man, too. He waved as Kelly.
- | Cat's called Dollar.

~same-device-as-other | Same cat, same sofa as in Kelly's call.
= sharing-explained | Kelly's his wife. Works here. I married them. I'm a registrar on weekends.
- | Cat's called Stapler.

pickup-by-other | "Given to dad." No dad. Orphan, per form.
- | Driver: "well, an old guy".
? | Now he says "dad, yes, dad's great".

~pickup-by-other | "Given to dad."
= | Dad's the dog-sitter's name. D.A.D. Long story. Seen it all on the stairs cam.
- | Dog's called Mum.

vpn-location-mismatch-noted | Logon: Sakhalin.
- | "Typo."
- | It's not typed.
vpn-location-mismatch-noted | Logon: Sakhalin again.

~vpn-location-mismatch-noted | Logon: Guam.
= network-explained | Guam's where she is. Her base. My list said Georgia: GU, GA.
- | List fixed.

kvm-hardware | Grey brick. HDMI in. Ethernet out. No label.
- | "Router."
remote-control-tool | Then the lid shut and the mail kept going.

~kvm-hardware | Grey brick, HDMI in, Ethernet out.
= tool-agreed | Meeting-room extender. We're in a meeting room. Duh.
- | Meeting.

address-change | It rained addresses: four by Friday.
- | Clerk kept a tally.
forwarder-address | Fourth: "Door 0, Cargo City".

~address-change | It rained addresses: four by Friday.
= | Couch-surfing. Told us so in March. Wanted us to pick one.
address-confirmed | Picked his mum's. She signed, ID, hug.

shared-account | One name, two laughs.
- | Listen at 4:10 and 9:32.
crypto-or-third-party-payment | One pay, two purses: his and "the laugher's".

~shared-account | One name, two laughs.
= trouble-explained | Budgie. Learned hers.
- | 9:32 is the budgie.

- | Flat share, six rooms.
signins-apart | Room 5: nobody, a desk, our notebook, its light on.
- | Room 4 gets free rent for it.
place-vague | Where's 5? "Overseas-ish," says 5, in chat.

- | Flat share, six rooms, other town.
~signins-apart | Room 5: nobody, our notebook, light on.
= | Fire drill. All six in the yard in pyjamas. 5 had odd socks.
- | All safe.

hours-refused | Noon? No. One? No. Six? No. "3 a.m.?" I joked. Yes!
- | He's in my zone, on paper.
timezone-mismatch | At 3 a.m. he had sun on his nose.

~hours-refused | Noon? No. One? No. Six? No.
= | Deaf interpreter's hours. She'd none left. Booked ours, noon it is.
- | Good talk.

second-remote-tool | List: ours. Then: four not ours.
- | "Preinstalled."
- | By whom, on our image?
first-day-recon | One of them had drawn up our whole network by noon.

~second-remote-tool | List: ours. Then: two not ours.
= tool-agreed | Old ours and older ours. Cleaning's on us.
- | Sorry, Lars.

- | Sub-let.
forwarder-address | Contract: "for storage of devices, no overnight stay".
same-device-as-other | Devices: 16. Firms: 16. Humans: 0.
- | Deposit: paid.

- | Sub-let, B.
~forwarder-address | Contract: "no overnight stay".
= address-confirmed | That's his studio. Home's above, 2nd bell. He paints, too.
- | Bought one. Sea.

document-opened-elsewhere | "Haven't got it." Got it, says the log, in Jilin.
- | Sent again.
document-opened-elsewhere | Jilin again, 40 seconds.

~document-opened-elsewhere | Opened in Jilin?!
= | Geo list from 2014. New list: Julich. Next door.
- | Pay for new lists.

- | Exit form.
requests-laptop-reship | "Return by: my cousin, via Tashkent."
- | We had sent it to Tampa.
avoids-in-person | Pick-up by us? "No, no, no need."

- | Exit form, B.
- | "Return by: me, Monday, by bike."
- | Came Monday. Bike. Rain.
- | Bag of plums for us.

identity-borrowing | Wanted Ben's Social "for a day".
- | Ben's nineteen.
signins-apart | Ben now hosts; two lids on his drum kit, users in the wind.
- | Told Ben's mum.

~identity-borrowing | Wanted Ben's Social!
= discrepancy-explained | Ben's her son. Health plan form. Line 12.
- | Covered from May.

money-odd | Toll tags, nine, billed to us.
- | He has no car.
pickup-by-other | The nine vans that fetch "his" boxes have.
- | Depot has nine plates.

~money-odd | Toll tags, nine, billed to us.
= discrepancy-explained | Fleet's. Wrong cost centre, mine's 411, his 114.
- | Rebilled.

live-check-refused | "Window, please?" "It's painted shut." "Just look out?" "It's painted."
- | Who paints windows.
timezone-mismatch | Under the paint: sun. At ten at night.

~live-check-refused | "Window, please?" "Rather not."
= trouble-explained | Crying neighbour out there. Then she'd gone; full turn, canal, heron.
- | Heron!
