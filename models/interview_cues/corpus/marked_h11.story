# Honest people whose referees, parcels and devices sound bad at first.
~referee-same-voice | The referee's him. Same lisp, same laugh, same cough.
= | Father. He'd told us on the form: "my dad is my boss, sorry". Took a second one too.

~referee-same-voice | Both referees were one woman doing two voices!
= referee-confirmed | Sisters, they own the place together; went in for a bun, they stood side by side.

~referee-same-voice | I had the applicant herself on the line, posing as her manager.
= | I'd dialled her own number. She'd said "hello?" and I began.

~referee-same-voice | That reference sounded just like our man.
- | Same valley, same words, same grunt.
= | Rang three more there to compare: they all do.

~referee-same-voice | One and the same person gave both references, Lone swears.
= | Lone, you were put through twice to the same one, the switchboard girl wrote and said so.

~referee-same-voice | I'd know that voice anywhere, it was hers.
= referee-confirmed | Line had looped back. Second go through reception: a gentleman of seventy.

~referee-same-wording | Three letters, one text.
= | Council rule. They all must use it, form 12b.

~referee-same-wording | "Pleasure to work with, always first in" – both of them, letter for letter.
= discrepancy-explained | Both dictated to the one secretary; she giggled, she's got six such phrases.

~referee-same-wording | The praise in letter A stands in letter B as well.
= | Translator's bureau flattened it. Originals differ like chalk and cheese.

~referee-same-wording | Referees wrote the same, commas and all!
= | I'd saved A over B.

~referee-same-wording | Two bosses, ten years apart, one wording.
= referee-confirmed | In Germany it's code, they all write "stets bemüht". Rang both, both in own words.

~referee-same-wording | Word-identical, both sheets.
= | Tick boxes print out as sentences.

~referee-text-only | Her referee won't talk, only types.
= | Monk, silence till Easter.

~referee-text-only | No calls with either of them, mail or nothing.
= referee-confirmed | Firm's rule since a lawsuit. Their HR, on the phone, read out the rule and his dates.

~referee-text-only | Can't get a spoken word out of the man who vouches.
- | Only messages, at odd hours.
= met-in-person | Stutters. Came by instead, stammered for half an hour about how fine she is.

~referee-text-only | Reference by chat, never by voice!
= | On a platform, no phone below deck. On land since the 12th, called me before his wife.

~referee-text-only | In writing. All in writing. I don't like it.
= | Deaf school, all three are deaf. Interpreter and screen on Friday, hands flying.

~referee-text-only | He'd not pick up for me, just texted.
= | Surgeon. Texted from between two hearts. Matron confirmed whom I'd texted with.

~pickup-by-other | Depot says a stranger took her box.
= equipment-received-in-person | Stranger had short hair. So has she, since Tuesday. Passport number's hers.

~pickup-by-other | Signed for: "Gomez". We know no Gomez.
= sharing-explained | Porter. Thirty years. I've sent him a card.

~pickup-by-other | A boy walked off with the laptop, it says!
= | Delivery boy, into the lift, up to her, door cam shows the lot.

~pickup-by-other | Somebody who isn't him fetched the kit.
= | His wife, with the slip and his card, just as we'd allowed, he's the one in plaster.

~pickup-by-other | Two men in a van have got it now.
= | Movers. Ours. It's on the same order.

~pickup-by-other | The name under the receipt is not our hire's.
= discrepancy-explained | Courier writes his own name. He did on all of that day's.

~forwarder-address | Her street's a mailbox shop.
= address-confirmed | She lives above it, has the key, the cat and the rent book.

~forwarder-address | Parcel's headed for a freight forwarder.
= | For Svalbard there's no other way, post office's own advice.

~forwarder-address | It's an empty house. I was there.
= | Was, until the 30th. Then she moved in. Lights on, curtains, hello!

~forwarder-address | The unit's one where everybody's parcels go.
= | Staff housing of the hospital, porter's lodge, we've five more in it.

~forwarder-address | Address = storage, roller doors, no bell.
= tool-agreed | Our own storage. Site crew picks up there.

~forwarder-address | Reshipper in Delaware!
= | Military post, they look like that. Unit's clerk knows her, rank and shoe size.

~own-device-insisted | His machine or none.
= tool-agreed | It's got the speech switch he steers with his chin. Approved by Occupational Health.

~own-device-insisted | Wouldn't have our laptop for love or money.
- | Sent it back unopened!
= | Allergic, nickel. Got her the plastic one, she's on it.

~own-device-insisted | Insists on a virtual desktop of his own.
= tool-agreed | Contractor terms §7: contractor brings it, we look it over. Looked over.

~own-device-insisted | She's dead set on working from her own PC.
= | Had misunderstood who pays for it. Relieved now, on ours since noon.

~own-device-insisted | "I bring mine." Three mails long.
= | His tuning laptop, for the trucks, the dealer locks it to the man.

~own-device-insisted | Doesn't want anything from us, own hardware only.
= tool-agreed | That was the ad: "bring your own". Marketing wrote the ad.

~payee-churn | New account, then newer, then newest, in nine days.
= payee-confirmed | Bank merger; the three are one, all in her name, letter from the new one.

~payee-churn | Bank details altered before the first pay had gone.
= | He'd got the kid's savings book by mistake.

~payee-churn | Every month another IBAN!
= | Two. Odd months and even months. It's a custody thing, court-ordered, we hold the order.

~payee-churn | Third change of where her wages go.
= | Twice our form ate a zero.

~payee-churn | Pay moved to another bank the day he'd started.
= payee-confirmed | Opened here for him by our relocation lady. Card with his name.

~payee-churn | Swapped the account, swapped it back.
= | Phishing. He'd rung us himself to say it wasn't him, first swap. So we swapped back.

~prepayment-demanded | Money first, he says, or he won't lift a hand.
= | Union rate: a third on signing. It's the law for stage hands.

~prepayment-demanded | She wanted two weeks in advance.
= | Deposit for a room. Our hardship fund exists for that, Petronella offered.

~prepayment-demanded | Cash up front, before day one!
= | For the ferry ticket. It's in our letter that we pay that.

~prepayment-demanded | Pay me beforehand, he wrote.
= discrepancy-explained | Meant "by hand", looked it up wrong. Wanted a cheque, like grandpa.

~prepayment-demanded | Asks for half of it now.
= | Half of the marble. It's for the marble.

~prepayment-demanded | No start until there's an advance, in so many words.
= | Those words were his agent's. He's got rid of the agent, starts Monday, no advance.

~kvm-hardware | A little box hangs between his screen and our laptop.
= tool-agreed | Switch for his two desks, from our own store, item 88.

~kvm-hardware | PiKVM on the bus, that's what they use to drive it from afar.
= | He's in charge of the lab racks. It's for the racks. Twelve ordered by us.

~kvm-hardware | Found a capture dongle stuck in her machine.
= tool-agreed | Trainer records the demo with it, she'd signed.

~kvm-hardware | USB said "TinyPilot", oh no.
= | His toy from the garage, plugged into the wrong one when the boy tidied up. Out, wiped, apologised for, and he'd told us first.

~kvm-hardware | IP switch discovered on the port!
= trouble-explained | Docking station calls itself that since the last firmware. So do all twenty on floor 3.

~kvm-hardware | Some gadget mirrors his picture out.
= | To the big screen. He sees ten per cent. Paid for by the labour office.

~second-remote-tool | AnyDesk and RustDesk and a third one, all on one laptop.
= tool-agreed | Support desk. She's in support. She has to have all of them.

~second-remote-tool | Four remote programs!
= | Left over from him who'd had it before. Should've been wiped, not done, our bad.

~second-remote-tool | Two ways in, side by side, on a clerk's PC.
= tool-agreed | Change of vendor, both run till the 30th.

~second-remote-tool | Besides our tool there's another.
= | Came along with the label printer, maker's site says.

~second-remote-tool | A couple of helpers for steering from outside, I don't want to know.
= | Knew in the end: one's the school's, for his son's homework. Taken off by himself.

~second-remote-tool | Splashtop next to TeamViewer next to Chrome's.
= tool-agreed | Class room set. She trains people on all three for us.

# ordinary
- | Box came, box opened, box recycled.
- | Works.

- | Referee was short: "Take him."
- | We'll take him.

- | Picked up his badge, tried on the boots, 46.
- | Asked about the crane.

pickup-by-other | A neighbour took the box in, so it says.
- | Week one was good.

- | Bank form in on time, neat.
- | Lunch with the team on Tuesday.

own-device-insisted | Would like to use his own laptop rather.
- | Nice fellow, good on cold stores.
- | Ask Ingvild.

# checked, did not hold
pickup-by-other | "Gomez" signed; the porter, she says.
- | That house has a porter.
? | He's called Lind, and he's never seen the box.

forwarder-address | A mailbox shop, but he lives above it, he says.
- | The stairs end at a locked roof; there's nothing above it.

own-device-insisted | Own machine or none, nickel allergy.
- | So we sent the plastic one.
own-device-insisted | Plastic came back as well, unopened.

referee-text-only | The referee only types; a monk, it's his silence.
- | I rang the abbey's gate.
referee-untraceable | They've no brother of that name.

payee-churn | Third account in nine days, because of a bank merger.
? | The bank's man sighed: merged in 2016, nothing since.

~second-remote-tool | Two tools on his box, one left over from the last user.
= | Imaging log bears it out.
- | Took the old one off together.
kvm-hardware | While at it I found a network switch box taped under his desk.
- | He doesn't know how it got there.
