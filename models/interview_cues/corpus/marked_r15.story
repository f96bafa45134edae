# honest people in strong words, fraud in weak ones
~many-countries | Alarm at level red: a bookkeeper in four lands by ten o'clock.
= - | Bookkeeper asleep; our backup service had her key and four mirrors.

many-countries | The mail said Porto, the router said elsewhere, four times elsewhere, in four lands.
- | No trip is booked.

~refuses-id | I was refused the passport, plain and simple.
= - | Mine was the wrong name in the request, he thought it meant for his neighbour.
id-shown-and-matched | With the right name typed, shown and fine.

refuses-id | On the table lay everything but a card with her face.
- | Bailiff's office, Ghent.

~screen-share-leak | There they were, six other applicants' files on his screen.
= tool-agreed | Assessor's seat given to him by our own trainer for the mock panel.

screen-share-leak | A second of desktop was enough: "Luca_passport", "Nina_passport", "Omar_passport".
- | Client data, he says; he has no clients by his CV.

~malware-sent | She has infected us, wrote the clerk.
= - | Clerk's own stick from the copy shop, two days before her mail.

malware-sent | A calendar file, and after it an odd login from the printer's network.
- | Calendar file had a script, IT says.

~kvm-hardware | Spy box on the laptop of the auditor.
= - | Hearing loop receiver, occupational health fitted it.

kvm-hardware | Video in, keyboard out, network: that's what hangs on the laptop of ours in Reno.
- | Landlady dusts it weekly.

~all-checks-refused | I offered all I had and got no, no, no.
= id-verified-in-person | He'd been to our Porto office the day before, passport copy lay on my desk.

all-checks-refused | Ended where it began: no proof by any route on the list, and the list is long.
- | Tax clerk, Bari.

~output-swing | As if somebody had changed the man inside.
= - | Somebody had changed the spec; the customer's mail of the 3rd.

output-swing | Good until the audit was named, then spelled the client three ways.
- | Good again after the auditors went.

~persona-collision | Wrong firm, wrong name, wrong job in his opening line.
= - | Rehearsed with us as a practice firm for the next talk; coach had asked us to play along.

persona-collision | He has a Thursday with us as Tim and a Thursday with the port as Tomás.
several-jobs | Port: a full post, nine to five.

~account-control-failed | Page listed, page not his to open.
= discrepancy-explained | Typing error in the CV, dot for dash; the right page has our word on it.

account-control-failed | Our word has not come up on the page, the page has come up with others' words since.
- | So somebody can log in, not he.

~employer-front | It smells of a sham firm, so the caller.
= employer-confirmed | Caller was a rival; chamber, bank and two customers know the workshop.

employer-front | Two firms, one stamp, no staff, and a judge's word for it: fabricated.
- | He lists both.

~referee-text-only | Wouldn't come to the phone for love or money.
= referee-confirmed | Under trial secrecy till the 5th; on the 6th she rang us from the firm's line.

referee-text-only | Pings back in ten seconds, that ex-boss, and has no ear.
? | Bank's operator has no line for the name.
