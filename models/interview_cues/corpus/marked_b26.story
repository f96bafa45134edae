# A last handful.
- | Tyre depot, fitter.
employer-denies | Chain's area man scrolled through all his depots for me: a customer, twice, winter set.
contradicts-resume | "Nine years" had become "on and off" by the second coffee.
- | Ramp's free.

- | Tyre depot, balancer.
~employer-denies | Chain's area man scrolled through all depots: nothing.
= | Franchise depots aren't on his scroll. Petra at depot 14 had him on hers.
- | Ramp's taken.

- | Hospital laundry, vendor's "supervisors".
agency-opaque | No one at the vendor would put a name to who'd screened them.
shared-account | The scan gun says "Nadia" around the clock since Sunday.
- | Sheets short by forty.

- | Hospital laundry, own supervisors.
~shared-account | The scan gun says "Nadia" around the clock here too.
= | Gun's called Nadia. After a singer. The user's on the second line.
- | Sheets in order.

- | Ship's agent, junior.
referee-same-voice | Both captains roll the same r and end on "over".
referee-shares-contact | Both sit, by the dialling code, in the applicant's village, forty miles from any sea.
- | Over.

- | Ship's agent, senior.
~referee-same-voice | Both captains roll the same r and end on "over"!
= | Brothers, on one tanker, relieving each other; owner's crewing desk handed me from one to the other.
- | Out.

- | Bike courier dispatcher.
resume-copied | It's my ex-dispatcher's CV, she'd a typo, "dispathcer", it's still in.
- | She's been shown it and swore nicely.

- | Bike courier dispatcher, noon.
~resume-copied | "Dispathcer" again, in another name.
= | Same woman, under her own maiden name after the divorce, decree on top; typo for life.
- | Radio handed back to her.
