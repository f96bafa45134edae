# Telegraphic: dispatch slips, chat, logs, scribbles.

forwarder-address | Ship-to: vape shop, Gary.
pickup-by-other | Signed "Mo". Hire is Kathleen.
- | Kathleen says ty!!

~pickup-by-other | Signed "Mo". Hire is Maureen.
= | Well. Mo. Maureen. I'm slow today.
- | Coffee.

signins-apart | Notebook in Akron. Thumbs in Minsk.
- | Both online now.
- | Freeze or watch?

~signins-apart | Notebook in Akron, thumbs in Toledo.
= network-explained | Visiting mom. Told the channel Friday 17:10, pinned.
- | Watch the game instead.

kvm-hardware | GL-something KVM on USB 2. Serial seen before, case 31.
internal-record | Case 31 = the Duluth flat.
? | Same lamp in the photo too.

~kvm-hardware | KVM on USB 2.
= tool-agreed | Issued with kit B. All kit B have one.
- | Whitelist it pls.

- | Slip 9, gate.
pickup-by-other | Man. Van. No papers. "For the IT girl."
- | IT girl is on leave in theory.
vpn-location-mismatch-noted | IT girl's log: Yekaterinburg, an hour ago.

~pickup-by-other | Man. Van. "For the IT girl."
= sharing-explained | Van = our own stores run, Len, new beard.
- | Badge renewed.

- | Slack, #it-night.
remote-control-tool | "why is there a dwagent on floor-hire's box"
? | "not mine" "nope" "nah"
vpn-location-mismatch-noted | "it phones an ip in liaoning"
- | "pulling"

- | Slack, #it-day.
~remote-control-tool | "why is there a bomgar on floor-hire's box"
= tool-agreed | "me. she's got 2 left hands and a migraine, i'm setting up her sig"
- | "k"

same-device-as-other | Router label: HALLWAY. 33 clients.
- | Rent: weekly.
pickup-by-other | All boxes to "Auntie".
- | None of our hires has heard of Auntie.

~same-device-as-other | 33 clients on one home router!
= sharing-explained | Smart bulbs. He sells them.
- | House like Vegas.

keep-awake-tool | Jiggler, 9 bucks, on video.
- | Chair empty since Easter.
signins-apart | Work still arrives. From where, then? Proxy log: Rason.

~keep-awake-tool | Jiggler on her desk.
= tool-agreed | Long renders. Boss bought it. Has one too.
- | Meh.

address-change | 08:00 Elm. 12:00 Oak. 16:00 "hold, new one coming".
- | Truck's still here.
forwarder-address | 17:00 it came: aisle 6, a storage barn.

~address-change | 08:00 Elm. 12:00 Oak.
= address-confirmed | Same garden, two gates. Oak has the bell.
- | Nice roses.

hosting-address-noted | ASN says webhost. Rev DNS: vps-114.
- | "I am at home, sir."
machine-emulated | Model: Standard PC. Fans: none.
- | Home, sir.

~hosting-address-noted | ASN says webhost.
= network-explained | Village co-op rents its line from that webhost. Mayor answered.
- | 14 euro/month, lucky them.

timezone-mismatch | Lunch break: 02:00 to 03:00. Daily. Says Swindon.
- | Eats well, he says.
hours-refused | Noon sync? "Sleeping." Tea-time sync? "Sleeping."

~timezone-mismatch | Lunch break at 02:00.
= | Night watch. Read the rota, me!
- | Sandwich cheese.

many-countries | IE. NG. IE. VN. Before ten.
- | Reset 1, 2, 3.
- | "wasnt me tho"
hosting-address-noted | NG and VN both = bulletproof host.

~many-countries | IE. UK. IE. UK. Before ten.
= | Bus 705, border road. It weaves.
- | I take it too.

crypto-or-third-party-payment | IBAN ends up at "Kwik Cash". Not him.
- | Payroll: hm.
refuses-id | Bank card photo? No. ID? No. Selfie? Also no.

~crypto-or-third-party-payment | IBAN name isn't his.
= payee-confirmed | It is. Chinese order, family name first. Bank said so too.
- | Payroll: ok.

- | Scribble on a delivery note.
- | Dog!!
pickup-by-other | Gave to fella w/ list of names, ours 5th.
same-device-as-other | Saw in: wall of screens, all asleep, tags on.

- | Scribble on another.
~pickup-by-other | Gave to fella w/ list.
= sharing-explained | Concierge, big tower, list = residents. She's 22F.
- | No dog.

- | Desk log.
requests-laptop-reship | 10:02 wants replacement sent to "agent" in Larnaca.
- | 10:03 told no.
own-device-insisted | 10:05 then he'll use his own.
- | 10:06 told no.

- | Desk log, next.
~requests-laptop-reship | 11:40 wants replacement sent to Larnaca.
= tool-agreed | 11:44 posted there till Sept, order 88, seen.
- | 11:45 sent.

document-opened-elsewhere | NDA link: 1 view. Phnom Penh.
- | He: "haven't looked yet".
- | Signed it 4 min after, though.

~document-opened-elsewhere | NDA link: 1 view. Nevada desert.
= network-explained | Link preview bot. Every link I send lives there.
- | :)

shared-account | Typing: two at once. Same login.
- | "Fast fingers."
output-swing | AM: can't spell "invoice". PM: writes Rust.

~shared-account | Typing: two at once. Same login.
= tool-agreed | Pair screen. Trainer sits left. Planned till 12th.
- | Fun pair.

- | Post-it, found on returned unit.
remote-control-tool | "do not close!! boss is inside"
- | Handwriting not our user's.
signins-apart | User's own city never saw the thing.

- | Post-it, found on another.
- | "do not close!! cake"
- | Keyboard full of cake.
- | Replaced.

cannot-answer-local | Tram number? No idea. River? No idea. Beer? "Normal."
- | Says Graz.
vpn-location-mismatch-noted | Line says Chişinău.
- | Meh.

~vpn-location-mismatch-noted | Line says Vienna, he says Graz.
= network-explained | A1 does that to all of Styria. Even to the A1 shop.
local-knowledge-shown | Knew tram 7 and its driver.

persona-collision | "hi Cedarline folks" in our chat. Deleted. I saw.
- | Screenshot: yes.
several-jobs | Cedarline's HR: yes, 40 h, since May.

~persona-collision | "hi Cedarline folks" in our chat.
= discrepancy-explained | Cedarline = our client this quarter. She's on loan.
- | I need a map of this place.

second-remote-tool | Parsec + HopToDesk + ours.
- | One user, one week old.
signins-apart | Her face: Leeds, once. Her pointer: never Leeds.

~second-remote-tool | Parsec + ours.
= tool-agreed | Animators get Parsec. Dept list line 4.
- | Line 4, ok.

peer-report | Call from a rival's CISO: same flat, same router, same "Kyle".
- | Rival bought lunch.
- | Kyle still in standup.

~peer-report | Call from a rival's CISO: "same flat as our bad one".
= discrepancy-explained | Their floor 3, ours floor 13. A one fell off. He rang back, sorry.
- | Rival buys lunch.

idcheck-abandoned | Scan your face: started 4x, never done.
- | "Light bad." Lamp sent. Still bad.
place-conflict | Lamp went to Kent, his pin: Cork, his tale: Wales.

~idcheck-abandoned | Scan your face: started 4x, never done.
= trouble-explained | App hates her veil pin's glare; done at the desk, 2 min.
id-verified-in-person | Card, face, me. All real.

- | Gatehouse, Sun.
- | Nobody in. Rain.
pickup-by-other | A cab for "Mr Kenji's box". Mr Kenji's flat is empty, so the cabbie.
- | Kept the box.

- | Gatehouse, Mon.
~forwarder-address | Mr Kenji's flat is empty, so the cabbie.
= address-confirmed | Wrong block. He's in B, tatami and all, came for it himself in slippers.
- | Sun.
