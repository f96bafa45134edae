# Eighth lot, short
- | Salmon farm, net crew, Stornoway.
id-rented-or-borrowed | Skipper heard him on the radio: "It's Uncle's card I'm on till Easter."
id-number-mismatch | Revenue's answer: the number's Uncle's, and Uncle draws the dole in Ullapool.
- | Fish fed.

- | Salmon farm, feed barge.
~id-number-mismatch | Revenue's answer: number's that of a Miss Macaulay!
= name-change-documented | Miss Macaulay became Mrs Morrison on the Saturday; Revenue reads the banns slower than we do. Lines shown.
- | Fish fed again.

- | Denture clinic, temp dentist from an app.
id-owner-denies | GDC number's lady was in her own surgery, drilling, when I asked her what she was doing in mine.
- | Patient had opened wide already.
disconnects-when-challenged | I said "there's a call for you"; he went out by the fire door.

- | Denture clinic, hygienist from an app.
~id-owner-denies | GDC number's lady told me flatly that she's not booked anywhere today.
= discrepancy-explained | App had the date in American. Booked for the 4th of December and came on the 12th of April, poor thing; she'd thought I was a prank.
- | Gums excellent.

- | Kindergarten cook, Innsbruck.
photo-found-elsewhere | The apron picture's off a yoghurt lid. Turned the lid round for her: there.
alias-used | Delivery man greets her as Frau Moser; to us she's Wieser, to the milk fund Kofler.
- | Dumplings were first-rate.

- | Kindergarten cook, Bregenz.
~photo-found-elsewhere | Her face is on a yoghurt lid!
= employer-confirmed | Dairy's campaign with its own staff, the dairy's boss told me, and he misses her.
- | Free yoghurt.

- | Radio mast rigger.
test-substituted | Climb test was done by his mate in his helmet, the drone's film shows the mate's plait.
support-document-altered | Height-rescue card: hologram's from a crisp packet.
- | Wind dropped at last.

- | Radio mast rigger, lady.
~test-substituted | Drone film shows somebody with a plait; on the sheet stands "Alex, m".
= discrepancy-explained | Alex is she; clerk ticked m for anyone with a spanner. Her card's right.
- | Up in six minutes.

- | Parish magazine, layout by e-mail.
resume-copied | Editor in Fermoy: "Word for word my notice from the 2016 yearbook, he's even kept my hip."
- | Vicar prays for him.

- | Parish magazine, adverts by e-mail.
~shared-contact | Same mail as the undertaker who advertises with us.
= sharing-explained | Daughter. One computer, in the hearse garage. Undertaker waved from behind her on the call.
- | Full-page for Easter.

- | Locum radiographer, scan van.
same-photo-as-other | Two agencies sent her to me, as Fay and as May, with one passport photo.
shared-account | And while Fay scanned in Rhyl, May's tag opened the van in Bala.
- | Van's parked.

- | Locum radiographer, scan van, spring.
~same-photo-as-other | Two agencies sent one photo under one name at two prices.
= | It's simply her with both, allowed by both, I took the cheaper.
- | Knee scans from nine.
