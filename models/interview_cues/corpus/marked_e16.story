# Start-ups, engineers, recruiters' own notes; excuses that were checked and failed, and ones that held.

- | Seed-stage, nine people, no IT dept, just me.
signins-apart | Find-my-device rings a pantry in Boise; he, on the call, doesn't hear it ring.
- | I rang it three times. Loud thing.
- | "My hearing."
signins-apart | A woman's hand then shut the lid, and he kept talking to me from elsewhere.

- | Seed-stage, same nine.
~signins-apart | Find-my-device rings somewhere in Boise, he doesn't hear it.
= trouble-explained | Deaf left ear, tells everyone, it was under a cushion on the left. Held it up ringing.
- | Cushion: owl.

- | Recruiter, 40th screen that week.
- | Loved the CV.
vpn-location-mismatch-noted | Calendly says his browser's on Yakutsk time under a Dallas VPN.
timezone-mismatch | "Calendly lies." I picked three slots with him aloud; he converted each from Yakutsk in a whisper.

- | Recruiter, 41st.
~timezone-mismatch | Calendly says Yakutsk time.
= discrepancy-explained | First in the drop-down after she'd typed Y for York. I typed Y too: Yakutsk.
- | Booked.

- | Founder to CTO.
keep-awake-tool | "his slack dot never sleeps, and his mouse path is a perfect circle, i plotted it"
- | "pretty"
several-jobs | "and the circle's on two other founders' boards, we compared, same guy three standups"

- | Founder to CTO, June.
~several-jobs | "he's on two other founders' boards wtf"
= tool-agreed | "as the ADVISER, it's in his offer, you signed it, half days"
- | "oh right"

- | Staff engineer's diary.
commits-other-name | Rebase went wrong and out came the author lines: "zhenya-desktop", "sunrise-team-6".
- | His name is Todd.
same-device-as-other | The "sunrise" host also signs the commits of Brad and Kelly, both contractors of ours, both Ohio.
- | Todd's tests are beautiful.

- | Staff engineer's diary, p. 9.
~commits-other-name | Author lines say "zhenya-desktop". His name is Todd.
= sharing-explained | Zhenya's his wife, he'd borrowed her PC while his was at the shop. Ticket, wife, repair slip.
- | Amended.

- | VC's talent partner.
- | Third placement by the same agency.
agency-opaque | They "can't say" who interviewed him, where, or in what land he sits.
forwarder-address | Laptop's to go to "our consolidation flat".
- | I can't say either, then: no.

- | VC's talent partner, Tues.
~forwarder-address | Laptop is to go to "our consolidation flat".
= tool-agreed | Agency images them there for our own security baseline; I toured it, tea, clean desks, SOC report.
- | Yes.

- | Excuse ledger, one man.
vpn-location-mismatch-noted | 1. Exit in Shenyang: "airport layover." Airline: no such passenger.
? | 2. Pickup: "my roommate." Landlord: he lives alone.
- | 3. Camera: "dog ate it." No dog, says landlord.
pickup-by-other | Landlord also says who does get his boxes: his own nephew, twenty a box.

- | Excuse ledger, one woman.
~vpn-location-mismatch-noted | 1. Exit in Shenyang.
= network-explained | "Airport layover." Airline says: seat 31K, yes, missed connection, voucher for noodles.
- | 2. None.

- | Pair-programming notes.
long-latency-answers | Each ask: nine seconds of nothing and then the whole function at once.
remote-control-tool | Cursor changes shape to the "viewer" one before it starts.
- | He sips water in the meantime.
- | Sips a lot.

- | Pair-programming notes, B.
~long-latency-answers | Each ask: nine seconds of nothing.
= trouble-explained | Bluetooth to the moon: she switched to the cable and it was snappy at once.
- | Nice refactor.

- | Bug bounty triage, contractor.
document-opened-elsewhere | Canary in our doc chirped from a net cafe in Dandong ten minutes after only he had got it.
- | Asked him: "I open docs in my head."
shared-account | He also said "we" eleven times. He's a sole trader.

- | Bug bounty triage, contractor B.
~document-opened-elsewhere | Canary chirped from Dublin.
= | Outlook's safe-links. Chirps for each of us. I mailed it to myself: chirp.
- | Canary muted.

- | DevRel hire.
avoids-in-person | Would love to speak at all our meet-ups, but not in person, not live, and not this year.
photo-found-elsewhere | His stage photo is a Brazilian dentist's, mirrored.
- | Slides good.

- | DevRel hire B.
~avoids-in-person | No in-person talk before summer.
= | Probation officer's kind of bracelet? No: visa. Passport's at the consulate, receipt, date, stamp.
- | Summer then.

- | Growth marketer, trial.
many-profiles | Five of him, each with another university and the one moustache.
vpn-location-mismatch-noted | All five, per the ad platform, posted from a Myanmar IP block on trial days.
- | Click rates great.

- | Growth marketer, trial B.
~many-profiles | Five of her on LinkedIn!
= discrepancy-explained | Four are her pupils' homework: she teaches the course, told them to clone her page. Links in the syllabus.
- | Click rates fair.

- | Hardware start-up, lab tech.
kvm-hardware | A bodge wire from our board to the lan and someone steering it at night; he's "asleep" then.
- | Lab cam's angle is bad.
signins-apart | His own log-on that night: hotel, Bishkek; he'd left us at seven by bike.

- | Hardware start-up, lab tech B.
~kvm-hardware | A bodge wire from our board to the lan, steered at night.
= tool-agreed | Soak test. Poster on the door since May: "DON'T TOUCH, NIGHT ROBOT".
- | Robot's called Kevin.

- | Last of the day.
- | Nine screens, one yes.
- | Yes was early, polite, boring.
- | I like boring.
