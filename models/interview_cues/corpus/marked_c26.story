# Stand-ins on the first day, badge swaps, tax letters, helpers; and what it was in truth (c26)

- | First day, reinsurance claims, Gent.
different-person | I gave my hand to a man who'd plainly never met me; I'd had him ninety minutes on screen.
own-work-unknown | The case he'd solved for us then, with the burnt yacht? "Which yacht?"
- | IT card printed, not handed out.

- | First day, orchard technology.
~different-person | He'd dimples at the interview. No dimples came.
= camera-on-and-same-person | Put the tape on: dimples are the webcam's, he had none then when he leaned out of the lamp, and he quoted my own bad joke.
- | Ladder training.

- | Letter from the revenue, brown window.
id-number-mismatch | The number under which you pay Mr. Stobbs was issued to a lady, deceased, of Truro.
- | Kindly reply in 14 days.
hours-refused | Mr. Stobbs hasn't been reachable since I read it out to him.

- | Letter from the revenue, brown window, next tray.
~id-number-mismatch | His number's a lady's.
= discrepancy-explained | His wife's. They'd filled in the forms in bed, swapped pens and pages. She works for us, too, under his.
- | Swapped back.

- | Badge office, lost and found.
id-rented-or-borrowed | A badge handed in thrice in one week by three men, each "mine, thanks".
? | Photo: none of the three.
- | I've kept it the fourth time.
id-owner-denies | Photo's man was in the navy all year, his base tells me.

- | Badge office, lost and found, winter.
~id-photo-mismatch | The man fetching the badge had a nose to the left, the photo to the right.
= trouble-explained | Mirror mode. The whole batch of March is wrong way round, mine has my parting in Poland.
- | 200 to reprint.

- | Ward round of the remote team, as my boss calls it.
output-swing | Selma: sharp. Selma after four: blunt, then rude, then gone.
several-jobs | After four she's due at a call centre in Graz, full evening contract, and before nine at a radio.
- | Radio's good.

- | Ward round of the remote team.
~output-swing | Jorn's down from thirty to five and snaps at the plants.
= trouble-explained | Slipped disc, on the floor with the laptop on his chest; company doctor's note since Monday, I hadn't scrolled.
- | Plants forgave.

- | Platform for voice lessons.
off-platform | Teacher dictates her number sung, so that the bot doesn't get it.
account-swap | Her five hundred lessons were given by the former owner, a tenor, who sold page and praise for 700.
- | She's flat.

- | Platform for drum lessons.
~off-platform | Teacher held a phone number up to the cam on cardboard.
= | Fire brigade's. There was smoke behind the pupil. Toast.
- | Paradiddles.

- | Vineyard, payroll by a cousin.
? | Ten pickers, twelve packets.
crypto-or-third-party-payment | Packets eleven and twelve paid off the cousin's Vespa.
- | The harvest was glorious.
id-owner-denies | "Packet twelve" runs the chemist's; he thought it was a wine club.

- | Vineyard, payroll by an aunt.
- | Ten pickers, eleven packets.
- | One's for the mule's owner. It's on the wall since the war.
- | Mule's called Bruna.

- | Remote exam support for a driving school.
proxy-interviewer | For 90 she does the theory as you; she's been nineteen men since June, in a cap.
- | Pass mark 43. She gets 50.
same-photo-as-other | The nineteen sheets bear one face, one cap, two moustaches.

- | Remote exam support, lorries.
~same-photo-as-other | One face on two sheets.
= sharing-explained | He took the test for rigid and for artic, an hour apart, both in his own name, page two stuck to page one.
- | Passed one.

- | Night desk, tanker charters. Last entry.
second-remote-tool | Box had three ways in from outside; the third was put in at 02:00 by "helpdesk".
- | We have no helpdesk at 02:00.
shared-account | Charters of the night were fixed by two dialects.
- | Log ends.

- | Night desk, tanker charters. First entry of the new one.
~remote-control-tool | Someone had the pointer at 02:00. Not me, hands in the air!
= tool-agreed | Singapore office, they take the desk over at two, that's the deal, says the binder I'm sitting on.
- | Log begins.
