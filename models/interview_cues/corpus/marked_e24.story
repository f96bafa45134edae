# Virtual desktops, own machines, tokens and codes; hotels, trains, boats; second-language and log writers mixed.

- | Ticket 9001, reopened by user.
own-device-insisted | User writes: no parcel please, "my VDI is my castle".
- | Closed. Reopened. Closed. Reopened.
hosting-address-noted | Castle resolves to rack space of a reseller in Vilnius that takes cash.

~own-device-insisted | User writes: no parcel please, rather by web desktop.
= tool-agreed | Prison-teacher rule: nothing with a hard drive past the gate. Warden's letter. Web desktop it is.
- | Ticket 9002, closed.

- | Codes, the story of.
shared-account | He asks the desk each morning for a fresh code and reads it out to "a colleague" we don't employ.
- | Desk has heard the reading out.
signins-apart | The colleague types it 7,000 km off, eight seconds later.
- | Codes off.

~shared-account | She reads the code out to someone each morning!
= tool-agreed | To the screen reader's trainer, ours, who sits in; two more weeks, said the plan.
- | Codes on.

- | Hostess on the night train, a letter to us.
same-device-as-other | "In compartment 3 travels weekly a man with a suitcase, in it nine open computers, each with a badge."
- | "On one I read your name and was curious."
? | "At each station someone hands him one more."
- | A clear hand, blue ink.

- | Hostess on the night train, second letter.
~same-device-as-other | "Now a lady with nine open computers."
= sharing-explained | Our roadshow. Demo units. Birgit hates flying.
- | Wrote back, sent a pen.

- | I'm accountant, I see only money.
payee-churn | Since February four banks, in four countries, for one junior.
crypto-or-third-party-payment | Bank four says holder is "Fresh Horizon Trade", no person.
- | Junior greets with flowers emoji.

- | I'm accountant, I see only money.
~payee-churn | Since February two banks.
= payee-confirmed | First froze him for being seventeen; second is with mother as guardian and his name on it, since yesterday he's eighteen.
- | Cake.

- | Token desk, plain.
requests-laptop-reship | Wants no courier to his flat; the key's to be handed to "a captain" on the Odessa ferry.
- | What captain?
alias-used | To the captain, it emerged, he's "Roman", to us Jeremy, to the bank Lev.

- | Token desk, plain, B.
~requests-laptop-reship | Wants the key handed to the captain of the ferry.
= sharing-explained | It's the mail boat. Captain IS the post, with a stamp and a cap.
- | Cap's nice.

- | Patrol, hotel strip, 2 a.m.
- | Complaint: noise of fans, room 118.
same-device-as-other | Found: bath full of notebooks on trays, tags of seventeen employers, no guest.
- | Manager: "He pays by month, online."
- | Officer's card attached.

- | Patrol, hotel strip, 3 a.m.
- | Complaint: noise of fans, room 119.
- | Found: fans. Convention of handball fans.
- | Officer's a fan, too.

- | Writing from the yacht club.
place-vague | Member of our crew list, "somewhere under sail", since he's hired, and no port ever.
vpn-location-mismatch-noted | His last dozen uploads were made by a land line in Shandong, the tech lad swears.
- | Sea's calm.

- | Writing from the yacht club, again.
~place-vague | "Somewhere under sail," says she, always.
= network-explained | Tracker's public. I followed the dot: Vigo, Porto, Faro, as she'd asked for and we'd granted till June.
- | Sea's calm.

- | Helpdesk poem, sort of.
keep-awake-tool | A spoon on the key, a fan on the spoon, a plug on the fan, a timer on the plug.
- | And he's at none of them.
timezone-mismatch | The timer's set to an eight-hour day on the far side of the earth.

- | Helpdesk, no poem.
~keep-awake-tool | A spoon on the key.
= trouble-explained | Toddler. Yoghurt too.
- | Keyboard replaced, spoon returned.

- | Virtual desktop farm, sales rep let it slip.
remote-desktop-use | "Your Ms Petty? She's one of my pods. Rents by quarter, logs in from the east."
- | He wanted to sell us pods.
same-device-as-other | "Twenty Ms Somebodies on that host, mate, good customers."

- | Virtual desktop farm, sales rep.
~remote-desktop-use | "Your Ms Petty's one of my pods."
= tool-agreed | Our pods. Reseller's rep, didn't know we were the customer behind the customer. Contract 7.
- | Didn't buy more.
