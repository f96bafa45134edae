# Short lines, second-language writers, quotes of neighbours, guards, couriers and hosts.

- | I write what porter tell me.
pickup-by-other | Always same bald man come, take the carton, put in taxi.
pickup-by-other | Name on carton is our Mrs Lindqvist, bald man is not she.
- | Porter know the taxi number by head.

~pickup-by-other | Bald man take the carton, porter say.
= | Is the husband. Porter is new, two weeks only.
- | I bring porter list of families.

- | Colleague from networks was here with paper.
signins-apart | On paper: machine in Graz, finger in Rawalpindi.
? | I ask, finger? He says the fingerprint reader is by USB over internet.
remote-desktop-use | Whole screen goes also by internet.

~signins-apart | Machine in Graz and finger in Linz, two hours by train!
= trouble-explained | The clock of reader was two hours wrong, that is all, he came by train.
- | Battery new now.

- | Host speaks, I note it as it comes.
- | "I am pensioner, bored."
signins-apart | "He pay me for to close and open the lid at seven and at nineteen."
? | "Never I see his face, he has avatar of a tiger."
vpn-location-mismatch-noted | Tiger's chat comes from Vladivostok, says networks.

~remote-control-tool | Mouse run alone on her table.
- | All stare.
= tool-agreed | Eye-steering for her ALS, from the insurance, we have installed it together in May.
- | She wins every quiz with it.

- | Short, because the train leaves.
forwarder-address | Address is a shelf in a "ship2me" hall by the motorway.
requests-laptop-reship | On shelf card: forward all to Almaty, wait for weekly pallet.
- | I have photo of card.

~forwarder-address | Address is a shelf in a hall by the motorway.
= sharing-explained | Also our two other Estonians have such locker, whole country do parcels like so, colleague there says.
equipment-received-in-person | She opened locker with her eID.

kvm-hardware | Under the desk a small box, it sends the picture out and takes the keys in.
- | Wife says "is for tv".
signins-apart | The husband, our man, is since winter not in the country, this also wife says.
- | Two things she should maybe not say.

~kvm-hardware | Under desk is small box with picture cable.
= tool-agreed | Docking of the firm, old model, number 0311 is in list.
- | I make cable nice.

- | Security guard, building C, my English sorry.
different-person | Man with badge Peter comes since Monday, is not the Peter of last year, I know Peter.
- | New one has gold tooth.
- | He greets friendly.
contradicts-resume | I ask of his dog, he says what dog; Peter had three.

~different-person | The Peter of badge is not the Peter I know.
= sharing-explained | There are two Peters, uncle and nephew, same family name, both with contract.
- | I put a stripe on one badge.

address-change | Yesterday Split, today Zadar, tomorrow I don't know.
- | For one laptop!
pickup-by-other | In the end a waiter took it in Šibenik.
- | Waiter says for a guest, guest is gone.

~address-change | Yesterday Split, today Zadar.
= | He sails, he is skipper, it stands in his letter; laptop meets him in each harbour by our plan.
- | I am envious.

timezone-mismatch | When in Porto is lunch he says "good night, I sleep now".
- | I like him very much, that's bad.
vpn-location-mismatch-noted | The provider of his line is in Manila, I looked three times.
- | To boss with it.

~timezone-mismatch | When in Porto is lunch he says good night.
= | He bakes. Bakers sleep at noon, he quits the bakery on the 31st and comes to us.
- | First day with croissants, promised.

- | Statement of courier, translated.
pickup-by-other | I ring, a child says mama is not here but the neighbour Zoltan takes computers.
same-device-as-other | Zoltan has hall full of open computers, blue light, warm like July.
- | He gave tip, 5 euro.

~pickup-by-other | Neighbour Zoltan has taken the computer.
= equipment-received-in-person | At night she went over with slippers, got it, showed us with her card at 22.
- | Zoltan is 80 and kind.

- | To the lawyer, in points.
shared-account | 1. Three brothers, one job. They draw matches who works, I heard it from the youngest.
several-jobs | 2. The one job is four jobs, four bosses, same brothers.
- | 3. They repair my bicycle also.

~shared-account | Three brothers sit on her one account, I saw heads.
= trouble-explained | They sit for the football result behind her, she types alone, I stayed till the end, 2:1.
- | No remark.

- | Was asked for opinion. Here.
own-device-insisted | She doesn't want our notebook, she has "own one in cloud, very strong".
- | I said rule is rule.
document-opened-elsewhere | The rule paper I sent was read from an office tower in Dubai.
- | She lives in Brno she says.

~document-opened-elsewhere | The rule paper was read in Dubai.
= network-explained | On 14 hours of stop between two airplanes, boarding card is here, she returned from her aunt in Perth.
- | Rule is accepted.

- | Neighbour B, by phone, angry.
same-device-as-other | "The fuse goes because of the computer cellar, twenty cooling fans, and who pays the light?"
pickup-by-other | "And the postman rings at mine with those firm parcels for people nobody knows, and I am to sign!"
- | She'll keep the next one for us.

~same-device-as-other | Twenty cooling fans in the cellar, thinks neighbour.
= sharing-explained | It is a hen warmer and an aquarium club; caretaker showed me the fish.
- | Fuse is old.

- | Three lines only.
crypto-or-third-party-payment | Wage shall go to a phone shop's account.
signins-apart | Phone shop also has the laptop, in the window, "not for sale".

~crypto-or-third-party-payment | Wage shall go to the shop of her brother.
= payee-confirmed | No! The shop is hers, brother only stands there; register paper, bank paper, both on her name.
- | My ears are bad.

- | Observed from opposite, for two evenings.
pickup-by-other | Car 1 brings cartons, car 2 fetches cartons, in the house nobody sleeps.
forwarder-address | On the bell are fourteen names and behind the bell one empty room.
- | One of the names we pay.
- | It was cold.

~forwarder-address | On the bell fourteen names.
= address-confirmed | Student corridor, I was up: fourteen doors, his is the green, rent book shown.
- | Soup was offered.

- | Trainer, week one, remote tax office aid.
vpn-location-mismatch-noted | Says Linz. Weather app in his bar shows 38 degrees, Linz had snow.
- | He laughed it off as "app is crazy".
timezone-mismatch | In his window the sun stood high at our 20 o'clock.
- | Course goes on.

~vpn-location-mismatch-noted | Weather app in his bar: 38 degrees, "Sharjah".
= | He was born there and mother lives there, he looks each morning for her; outside his window was our snow plough.
- | I heard the plough also in my window.

- | Ticket in bad mood.
keep-awake-tool | User's dot is green 24 of 24 hours, found: a script pressing F15.
second-remote-tool | Found too: two different remote helpers, neither of us.
- | He says antivirus.
- | No.

~keep-awake-tool | Dot green 24 of 24 hours.
= trouble-explained | Bug of version 4.1, whole floor was green, even the man who died.
- | Update runs.

- | Friend of applicant talks too much in canteen.
proxy-interviewer | "He sat the talk for Ilya, Ilya was nervous, and Ilya gives him his first wage."
- | Soup was lentil.
vpn-location-mismatch-noted | "Ilya is anyway in Tbilisi now and not in Turku, haha."

~proxy-interviewer | "Yes yes, another one did the talk for Ilya."
= discrepancy-explained | He meant the talk at the wedding, the speech. Ilya's interview I did myself, two meters away.
- | Canteen is loud.

- | From the customs form and my head.
requests-laptop-reship | Sender: our firm, receiver: he, Aachen; new sticker over it: Novosibirsk.
pickup-by-other | Who glued new sticker? A woman of parcel shop "for the customer Mr Sergey".
- | We have no Sergey.

~requests-laptop-reship | New sticker over the address: Liège.
= | We glued it. Aachen depot floods, all our things go via Liège this month, order of 3 March.
- | Sticker is ugly, yes.

many-countries | Within one coffee: Riga, Chicago, Hong Kong, and again Riga.
- | He says he sits, drinks.
hosting-address-noted | All four are server halls and no cafés.
- | The fourth I even know, I worked there.

~many-countries | Within one coffee: Riga, Dublin, Riga.
= network-explained | Our own gate has two doors, Riga and Dublin, switches by load, it's in the drawing.
- | Coffee was cold then.

- | She called me back, whispering.
signins-apart | "It stands at my mother's. I am not allowed to touch. He comes in from far."
remote-control-tool | "A window opens, says 'Session started', then letters, letters."
- | She wants out of it.
- | I gave number of the lawyer.

~remote-control-tool | "A window opens, says session started, then letters."
= tool-agreed | Teacher of our school for blind typists, the lesson is Tuesdays, plan hangs here.
- | She whispered because of baby.

- | My week with the new one.
- | Mo: nice.
hours-refused | Tu, We, Th: before 14 o'clock like dead, no phone, no chat, though he lives next village.
timezone-mismatch | Fr: I hear TV news behind him, it's the morning news of Vancouver.
- | Sa: I think.

~hours-refused | Mo till Th before 14 o'clock like dead.
= | The works council has it so: he shares the post with Frau Beck, she mornings, he afternoons.
- | I was on holiday when it was said.
