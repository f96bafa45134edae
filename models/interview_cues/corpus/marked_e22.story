# More trades: telecom shops, haulage, dentists, farms, film, travel; quiet facts first, the cue in passing.

- | Haulage firm, rate desk.
- | Payroll noticed it through the lorry-park cards.
place-conflict | His card, meant for Dover, has bought noodles in Ulan Bator since autumn.
signins-apart | The PC in Dover's still "him", forty hours a week, by way of a lad with a bunk above the café.
- | Rates are keen.

- | Haulage firm, tacho desk.
~pickup-by-other | New tacho reader taken by "some Bulgarian" at the ramp.
= sharing-explained | Ivo, depot foreman since '08. The new ramp girl didn't know him. He put it on her desk.
- | Tachos read.

- | Film extras agency.
- | Needed a booker, got a marvel.
shared-account | The marvel's mail says "Sal" at the foot and "written by Dinara for Sal" in the hidden bit.
- | Sal says that's a font.
vpn-location-mismatch-noted | Dinara's hidden bit comes out of Osh, Sal's street is in Leeds.

- | Film extras agency, make-up orders.
~different-person | "A different woman came!" wrote the runner.
= trouble-explained | She'd come in full zombie. Wiped half off: same nose ring, same runner's ex.
- | Order of 40 litres blood.

- | Dental lab, scans.
- | We print crowns, she checks margins.
forwarder-address | Monitor's route ends at a "send-abroad point" behind a mosque car park, a container with a scale.
requests-laptop-reship | The scale man has a form from her: all on, by air, to Lahore.
- | Margins tight.

- | Dental lab, scans B.
~forwarder-address | Monitor's route ends at a container behind a car park.
= | Post office burnt down, container's the post office. Postmaster has a geranium.
- | Margins tight.

- | Travel agent, after-hours desk.
keep-awake-tool | Her desk fan has a pencil on it and the pencil has the mouse.
- | I admired it, honestly.
several-jobs | Nearby a roster: three agencies, three names, no free hour in it, ours in yellow.

- | Travel agent, early desk.
~several-jobs | On her fridge a roster of three agencies.
= discrepancy-explained | Mother's, sister's, her own. All travel people. Ours was the one in yellow with her name.
- | Magnets from everywhere.

- | Seed potato board.
- | He called us from "the field".
timezone-mismatch | Stars over the field at noon, with a plough going.
place-conflict | Field's in Fife, Forfar, and, when tired, "outside Harbin".
- | Knows blight.

- | Seed potato board B.
~place-conflict | Field's in Fife one day, in Forfar the next.
= discrepancy-explained | He's two fields. Most farmers have two fields. I'm from town.
- | Knows blight.

- | Phone shop chain, fraud line.
phone-rented | Our starter's mobile was sold that week to six others, by the minute, on an app.
- | So one of my clerks rang it.
persona-collision | "Hello, Henrietta, Lakeshore Mutual," said our starter, whom we know as Paul.

- | Phone shop chain, repairs.
~persona-collision | "Hello, Lakeshore Mutual," said our starter as she picked up.
= discrepancy-explained | Last week in her old seat, notice till Friday, and her boss beside her, waving at us.
employer-confirmed | Boss gave her up gladly and confirmed the dates.

- | Tailor's web shop.
remote-desktop-use | Buttonholes get drawn in a window whose title is "BOX-19 (guest)".
- | Who's host?
same-device-as-other | BOX-18 and BOX-20 are at two of our competitors, same stitches.

- | Tailor's web shop B.
~remote-desktop-use | Buttonholes get drawn in a window titled "BOX-19 (guest)".
= tool-agreed | Boxes are our licences. Nineteen's hers. Eighteen's mine, it's slow.
- | Stitches even.

- | Ski patrol radio log.
- | Remote dispatcher, storm.
- | She was superb.
timezone-mismatch | At the end she wished us "good night", and opened her blinds on a bright harbour.
contradicts-resume | We have no harbour within 900 km, and her form has her at the valley station.

- | Ski patrol radio log, spring.
~timezone-mismatch | She opened her blinds on a bright harbour at our night.
= trouble-explained | Background image. "Marina 3." She clicked: snow, dark, groomer.
- | Superb too.

- | Beauty school, chatbot trainer.
proxy-interviewer | It was his teacher's wife who did the talk; he pays her by the hour, in dinners.
signins-apart | And his laptop's at the teacher's, while he sits "south, let's say".
- | Dinners are good.

- | Beauty school, chatbot trainer B.
~proxy-interviewer | "My teacher's wife did the talk for me."
= discrepancy-explained | Talk = speech at graduation. She is the mayor. I have to stop skimming.
- | Nails perfect.

- | Cable TV, retention.
background-call-center | "Thank you for calling" from six mouths, for six brands.
- | We're the seventh, I'd guess.
agency-opaque | The agency's answer: "our agents sit where they sit."

- | Cable TV, retention B.
~background-call-center | "Thank you for calling" from six mouths.
= trouble-explained | Her old centre. Last shift, she'd taken our call in the break; next one from home was a tomb.
- | Retained two by noon.

- | Bell foundry.
- | Pays by cheque, always has.
crypto-or-third-party-payment | He'd not take a cheque; a "friend with an app" should get it in coins.
- | Foundry doesn't do apps.
address-change | Also his house had changed towns between the letter and the reply.

- | Bell foundry, spring.
- | She took the cheque.
- | Asked if she might hear the bell.
- | G sharp.
