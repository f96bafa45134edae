# honest: the same kind of fact, ending harmlessly, or looking alike and meaning nothing
~camera-off-refusal | 52 minutes of a blue circle with a B in it, three wishes for a picture unanswered.
- | B for Bastian.
= camera-off-explained | Admin view shows the lens driver crashed at minute 0. On the tablet, next morning, there he was.

- | Of twelve in the stand-up nine have no picture on, team rule on Mondays.
- | He's one of nine.

~coached-or-reading | Page-turning could be heard before each figure.
= | Open-book interview, as in our own invitation.

- | Answers took long, then were short.
- | Chess player, says Bert.

~refuses-id | Document column empty after 16 days and four reminders.
= | Reminders went to a typo of ours, two s in Jensen. He brought it the day we rang.

- | Gave licence and not passport. Both are on the list.
- | Ticked.

~evades-personal-questions | To four questions on the last firm I got "ask my lawyer".
= | Trial is next month, the court's date is public and lawyer sent the papers. On all else he talked.

- | Says little on family, much on work.
- | As it should be.

~requests-laptop-reship | Depot had an order to turn round his box to a Mrs. Vogel.
= sharing-explained | Order was ours: Mrs. Vogel is the team assistant and puts the stickers on. He never asked.

- | Asked if delivery is possible after five.
- | Courier says yes.

~screen-share-leak | When he shared, one could read "Signed in as Petra S."
= tool-agreed | Room PC of ours, Petra had it before him.

- | Seven tabs on tram timetables.
- | He came by tram.

~timezone-mismatch | For a Glasgow man he greets us with good night at noon.
= | Night nurse, went to bed after the call. Ward plan seen.

- | Sends mail at six, is a father of three.
- | Sleeps at nine.

~vpn-location-mismatch-noted | Thirty logins with a Dutch line, he sits in Aachen.
= network-explained | House is 400 m from the border and the phone takes the Dutch mast. Three neighbours of ours have it as well.

- | Latency 38 ms. Normal for that village.
- | Copper.

~id-rented-or-borrowed | At the gate he had a permit that isn't his.
= | Took his colleague's out of the shared van. Own one lay in the other van, guard has both now.

- | Rents a car for the site days.
- | Bills handed in.

~id-number-mismatch | Health fund had a lady on his number.
= discrepancy-explained | Family insurance runs by the wife's number, his own was one line below. Fund put it right in writing.

- | Two tax numbers, one per country, double treaty.
- | Adviser confirmed.

~employer-denies | Switchboard, HR, canteen: no one had heard of him there.
= | He was posted to the Gdynia yard all seven years. Gdynia's office has his locker number.
= employer-confirmed | Pay list came Tuesday.

- | Employer answers after ten days, by post.
- | Dates equal.

~resume-copied | Forty lines equal to the page of a "Tessa Grant".
= name-change-documented | That was her stage of life before the deed poll; the deed lies here.

- | Same course as 300 others, named alike in all CVs.
- | Course exists.

~contact-changed | Four numbers in six weeks.
= | Ship's cook; one SIM per port, ports in the log of the crewing firm.

- | Swapped the order of his two numbers in the form.
- | Both work.

~employer-address-empty | At house 8, where the firm should be, nothing but a fence.
= | House numbers went up by 40 in the reform of 2019. At 48 the boss made us coffee and had his file.

- | Workshop in a barn, three welders, all at work when I came.
- | One of them trained him.

~contact-self-supplied | The old chief could be had only at the mobile from his letter.
= | Chief sits in parliament now, office there connected me: same man, same mobile.

- | He added the boss's extension, we had it already.
- | Same digits.

~phone-other-name | Display: "Karin" for Mr. Doyle.
= sharing-explained | Karin is his wife, and the plan is hers. Both at dinner with the team.

- | Display shows his firm's main line.
- | Normal.

~address-on-list | Exchange mail of Monday has his IP in bold.
= | Tuesday's mail takes it back, wrong customer, sorry from the publisher.

- | Feed checked at start, middle, end: nothing.
- | Closed.

~place-conflict | Tax form Lugano, voice Como.
= | Cross-border worker, permit G. Town halls of both say so.

- | Says "Manchester", lives in Stockport.
- | As all there do.

~same-resume-as-other | Parser gave 97 against an Anna Holm.
= | Anna Holm is her test entry in our own trial of the parser.

- | Both list the same shop and years. It's a big shop.
- | Both confirmed.

~same-device-as-other | His phone id was on the account of a driver we stopped.
= | Bought from our own stock of returned phones, number in the sales book. Id stays, user doesn't.

- | Team tablet, ten users, ten logins.
- | Fine so.

~photo-found-elsewhere | Face was found under "Dr. Lind" at a clinic in Malmö.
= | He is Dr. Lind. Applies under his full name Lindqvist-Berg, clinic and passport agree.

- | Photo from the booth, blurred.
- | Same as the man.

~account-vanished | Link in the CV: 404 since the second talk.
= | Hyphen lost in our PDF print. With it he's there, since 2009.

- | Page says "moved to codeberg", all there.
- | Looked in.

~off-platform | After two lines on the site: "please phone me, not here".
= | The site says so itself for plumbers, its own button rings his phone.

- | Asked to talk German instead of English in the portal.
- | Did so.

~own-work-unknown | Shown "his" model he said he'd never seen it.
= | True. The agency had attached the one of a namesake. His own he took apart and put together.

- | Needed a look at the file first, then all came.
- | 2014.

~school-detail-unknown | Couldn't say where the lecture hall is.
= school-confirmed | There was none in the pandemic years, all from home. Office has his marks.

- | Mixed up two corridors.
- | It was 30 years ago.

~referee-untraceable | No such person at the dairy, in no list of the last six years.
= | She was there in the ten years before. Pension office of the dairy passed on my letter and she phoned.

- | Referee has a new job, found there.
- | Confirmed.

~referee-same-wording | Both letters go by one text, even the dashes.
= | Ministry's circular sets the text for civil servants. Circular is on the net.

- | Both praise her patience. So do we.
- | Kindergarten.

~own-device-insisted | Our box has stood unopened since May, he's on his own.
= tool-agreed | Box holds the wrong keyboard for his prosthesis, IT told him to wait and put the agent on his.

- | Brought his own headset.
- | Ok.

~second-remote-tool | On the scan two control programs, rule is one.
= | The scan counted the uninstaller that stays behind. IT looked on site.

- | Remote tool of the helpdesk, on when called.
- | Ticket each time.

~shared-account | While she was at the funeral her user approved six bills.
= sharing-explained | Deputy rule in the system: her boss approves in her name and the log shows his.

- | Shift mailbox with five readers.
- | Set up so.

~data-taken | 18 GB out on his last day.
= | It was the handover to the client's server, by contract, client has signed for it.

- | Took copies of the thanks cards.
- | Nice.

~form-intermediary | Line "examined by" has a name no one here had heard of.
= tool-agreed | Remote check firm changed its staff, new list came by post on Thursday with her on it.

- | Bookkeeper typed the form, he signed.
- | Bookkeeper is ours.

~internal-record | Search in our cases: one, fraud, his full name.
= | He reported it. He is the witness.

- | Old note: "late twice in 2016".
- | Rehired anyway.
