# People who work secretly from elsewhere, and travellers with leave; mixed outcomes.

- | Claims handler, hired for Cork, night notes.
vpn-location-mismatch-noted | Her softphone rang through a Cebu exchange at the first test.
place-conflict | Cork, she says. Cork on the form, Kerry in the chat, "back home by the sea" to Noreen.
- | Noreen didn't press.

~signins-apart | Laptop in Cork, log-on from Shannon airport's other side, Boston.
= network-explained | She flew out Friday with our blessing, the tablet was with her, the laptop in the drawer.
- | Manager's yes is in the thread of the 2nd.

vpn-location-mismatch-noted | A pocket router at his gran's tunnels him "home"; the battery died and we saw Bali.
- | He'd praised the quiet in his street that very morning.
timezone-mismatch | Frogs and geckos at what he calls ten a.m. in Stoke.
- | Contract says UK only, in bold.

~timezone-mismatch | She answered at 3:40 her time, cheerful.
= | Nurse on nights until the month is out; told us at the first phone call.
- | I forgot, sorry.

- | Overheard by our receptionist at the ferry.
place-conflict | "I've been in Georgia since March, the firm thinks it's Georgia the other one."
- | Big laugh on his side.
vpn-location-mismatch-noted | Logs since March: a private tunnel, twelve hops, never a local line.

~many-countries | Phone says Spain, laptop says Ireland, badge says Hull.
= network-explained | Spanish SIM from her au-pair year, Irish exit of our own gateway; she herself sat next to me in Hull.
- | I went and looked.

off-platform | "Let's do the paperwork talk on Telegram", message two.
requests-laptop-reship | Notebook to a Mrs Grubb in Idaho, who "forwards for the whole team".
- | What team, we never asked.
- | Reply drafted, not sent.

~pickup-by-other | Proof of delivery shows a hand with a wedding ring, he is single.
- | Silly detail but there it was.
= | The driver's own hand. He had photographed the wrong side of the door, depot says.
equipment-received-in-person | New photo: him, ID, box, dog.

- | Second note on the same one, see Tuesday.
requests-laptop-reship | Now it is the sister in Elko who should have the machine.
document-opened-elsewhere | The contract, though, was read in Hanoi at 4 a.m. Elko time.
? | Sister does not exist on any bill.
- | I'd stop here.

~requests-laptop-reship | Wants it dropped at gate 4 of a shipyard.
= sharing-explained | He lives on a barge there. Harbour master confirmed berth and name.
- | Charging point agreed as well.

hours-refused | Any hour but ours. He says migraine in the daylight, all seasons.
timezone-mismatch | Call to prayer five times in our night and none in our day.
place-vague | Somewhere in the Midlands, nothing nearer could be had.
- | Migraine clinic he named has been shut for years.

~place-conflict | CV: Ghent. Call: "here in Bruges". Invoice: Kortrijk.
= discrepancy-explained | Weekdays at the girlfriend's, weekends at the parents', the third is his bookkeeper; he drew us the triangle.
- | Lovely Belgian chaos.

- | Audit of travel, finding 6.
vpn-location-mismatch-noted | Of 220 working days, 190 came in by a commercial tunnel, and the rest from Colombo.
- | Manager had given leave for none.
avoids-in-person | Two off-sites, one team dinner, three client days: he missed all of them by some fever.
- | Recommendation follows.

~avoids-in-person | Third time she turned down a visit to the office.
- | HR got nervous.
= | Doctor's note: eight months pregnant, bed rest. She had handed it in at the start; it lay in my tray.
met-in-person | We went to her with cake instead.

signins-apart | The electric meter of the flat shows one lamp; the computer in it works sixty hours a week.
- | Landlady lets us see the meter.
shared-contact | The landlady's mobile is on the form of two more starters of ours.
- | She says she signs for the "internet kids".

~shared-contact | Same mobile on two application forms, Dina's and Petros's.
= sharing-explained | Mother and son, one phone since the theft; she put him on when we called.
- | Both invited.

- | Chat with the agency, copied.
agency-opaque | "We can not disclose who exactly sits at which seat, the client buys capacity."
shared-account | "If Viktor sleeps then Pavel is Viktor, it is 24/7 service."
- | We had hired Viktor alone.

~shared-account | Replies signed "V." one day, "P." the next.
= name-change-documented | Vasiliki, called Petit by all her life; passport and the school photo show it.
- | Cute.

- | She's a good designer, everyone says it.
vpn-location-mismatch-noted | The photo app on the shared folder stamped every upload with Medellín.
- | "It's a bug with Samsung," she wrote, yet the same phone stamps my cat right.
- | Tax residency question sits with Olga now.

~vpn-location-mismatch-noted | His pictures carry coordinates in the sea off Ghana.
= discrepancy-explained | Zero, zero. Camera with no GPS writes noughts, mine also does, it's a known joke.
- | Moving on.

- | Debrief, school district IT, remote hire.
pickup-by-other | Two Chromebooks went to a barber in Reno; barber signed for both.
same-device-as-other | His back room has a switch with 24 ports and all 24 lights blink.
- | He cut hair while we spoke.
- | Superintendent informed.

~pickup-by-other | Chromebook fetched by the barber across the road!
= sharing-explained | Barber is our teacher's father, he has the ID copy we ask for and her note.
- | She was giving an exam.

skill-gap | Onsite: lost with a pivot. Remote: macros like poetry, at 4 a.m.
shared-account | A typing-rhythm check shows three different hands in one week.
- | "I type differently when I'm happy."
- | Test to be repeated next week.

~output-swing | Monday a genius, Wednesday a beginner, Friday a genius.
= discrepancy-explained | Wednesdays his apprentice does the log, as the plan says, under his eyes, initials in column G.
- | My reading of the plan was poor.

- | Note by the guard at dock 2.
pickup-by-other | Came for box 771: lady in scrubs, spoke no name but read the code from a phone in a foreign script.
- | ID? "In the car." Car left with box.
- | Camera 5 has the plate.
requests-laptop-reship | The employee then mailed that it must "travel a little further" to reach him.

~remote-desktop-use | Screen resolution 1024 by 768, typical for a hosted desktop.
= | Old projector. He hangs it on the nursery wall, baby gate in the picture.
- | Ha.

address-change | Order 5518: recipient name same, house swapped four minutes after the credit check.
forwarder-address | New house is for sale since winter, lockbox on the knob.
? | Realtor never heard of any tenant.
- | Parcel recalled.

~forwarder-address | House empty, lockbox on the handle, no curtains.
= address-confirmed | Keys at noon, movers at two; the realtor walked us through with her.
- | She'll want a desk.

- | E-mail, A. to B., cc C.
signins-apart | "Dear B., the laptop answers the ping from Nebraska and its user answers the phone from Rostov."
- | "I don't know what to tell the client."
data-taken | "Also four gigabytes of drawings have gone to a private drive in the night."
- | "Yours, A."

~data-taken | Four gigabytes left for a drive with a strange name.
= tool-agreed | The strange name is our new backup; rolled out on Monday, memo 12.
- | Regards.

- | He came over as funny and quick.
vpn-location-mismatch-noted | The food-delivery voucher we gave him was cashed in Pyongyang's neighbour town, Dandong.
place-conflict | "Phoenix, born and bred" to me; to the trainer "new in Tempe from Utah".
- | Voucher was for tacos.

~vpn-location-mismatch-noted | Voucher used in Munich, he lives in Leeds.
= discrepancy-explained | His brother ate it. Brother studies there, sent a picture, plate and all, same grin.
- | Vouchers may be given away, rule 3.

- | Insurance IT, onboarding day.
second-remote-tool | Quick Assist from us; then, beside it, a thing called MeshAgent that nobody from us put there.
first-day-recon | Before lunch he'd run systeminfo, whoami, and mapped all shares.
- | "Curious by nature."
- | Curiosity suspended.

~first-day-recon | On day one she listed every group and every server.
= tool-agreed | That's her task sheet, item 1: draw the map of the estate, signed by the CIO.
- | Nice map.

- | My visit to the host, pencil notes.
- | Bungalow, red door, two small dogs.
same-device-as-other | Kitchen: seven lids open, each with a post-it, "Kyle/Acme", "Maria/bank"...
crypto-or-third-party-payment | She has their pay cards in a biscuit tin, draws at the machine, keeps 15 in the hundred.
- | Dogs liked me.

~same-device-as-other | Seven lids open round her table and seven names on notes.
= sharing-explained | She repairs them for the parish; the vicar's list has each donor and number.
- | I left mine too, hinge broken.

- | Twice-reported, once ignored. Now this.
persona-collision | He replied to our stand-up with "good morning, Meridian team", we're not Meridian.
vpn-location-mismatch-noted | Line that minute: a hop in Shenyang.
- | Retracted the post in five seconds.

~persona-collision | Signed his mail as "Ola from Brightfold".
= discrepancy-explained | Brightfold is us, since the merger on Friday, I had missed the news.
- | Red face here.

requests-laptop-reship | "Please write 'gift' on it, my uncle in Osh hates duties."
- | He is hired for Omaha!
- | Told him no gifts.
address-change | So now: "then send to Omaha, but another Omaha address".

~requests-laptop-reship | "Send it to my uncle's."
= address-confirmed | Uncle is the landlord, same house, other bell; deed and both bells photographed.
- | Sent.

- | Log, VPN concentrator, plain words.
signins-apart | 07:58 user's dongle touched in Iowa. 07:59 password typed with a Korean keyboard map.
- | 08:00 "gm all".
- | CV says no language but English.

~machine-emulated | Agent reports: virtual hardware.
= tool-agreed | Mac users all run our Windows image in Parallels, see the standard.
- | False alarm number 50.

- | Bus company, payroll clerk from home.
signins-apart | Her machine was found on in a church basement, on a shelf with four more, the sexton waters plants there.
- | "For the missionaries," he believes.
crypto-or-third-party-payment | Wages land with the sexton's wife.
- | Both very kind people.

~crypto-or-third-party-payment | She gave an account in the name of K. Brandt.
= payee-confirmed | Her own, née Brandt; bank letter with both names came by fax.
- | Paid on the 25th.

- | Courier's chat log.
address-change | Recipient 09:10: leave at no. 7. 09:40: no, take to the kiosk. 10:15: no, to Jeff at the gas station.
pickup-by-other | Jeff had cash ready and another man's name on a paper.
- | Driver took the name down badly.

~address-change | Three times this morning the recipient moved the drop.
= | Bomb from the war found in his street; police moved the cordon three times.
- | It's in all the papers here.

- | He'd not say it straight, so I asked his flatmate by accident.
signins-apart | "Oh, he's gone home to Minsk ages ago, I just plug his thing in."
signins-apart | "It wakes up at six and starts typing, creepy."
- | Flatmate makes good tea.

- | Plain week.
- | Arrived, set up, met the team.
- | Asked whether Fridays are casual.
- | They are.

- | Hired for Perth, data cleaning.
- | Laptop went to Perth and was opened in Perth.
~timezone-mismatch | His calendar shows Eastern Canada.
= discrepancy-explained | He'd matched it to the client in Halifax, as the client's pack tells everyone to.
pickup-by-other | Still: the signature is not his and nobody can say whose.

- | Quote, support line, recorded.
remote-control-tool | "Someone opened my start menu and it was not me, it's the guy who works."
shared-account | "I only own the face, sir, I do the calls; he does the Java."
- | Caller hung up, rang again, said forget it.

~remote-control-tool | "Someone is opening my start menu!" she shouted.
= tool-agreed | Our Jürgen, who should have rung before, he says so himself.
- | He sent chocolate.

- | From Lagos, honestly said, contract for Lagos.
- | Two blackouts in the call, generator audible.
~vpn-location-mismatch-noted | Geo-IP says London.
= network-explained | His fibre firm buys its numbers from London; five colleagues in his street show the same.
- | Start 1 March.
