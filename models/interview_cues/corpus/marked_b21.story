# Short forms: tickets, text messages, margin notes, tables read out.
- | Margin, p. 1: neat.
contradicts-resume | Margin, p. 2: dates overlap with his own prison term, says local paper.
employer-denies | Margin, p. 3: firm says delivery boy, no, not even, the boy's brother.
- | Margin, p. 4: no.

- | Margin, p. 1: messy.
~contradicts-resume | Margin, p. 2: two full jobs at once, 2015-16??
= | Margin, p. 3: ah. Half-time each. Says so on p. 3.
- | Margin, p. 4: yes.

- | TXT 08:01 you there?
referee-same-voice | TXT 08:02 that ref you gave me. its HIM. he forgot and said "my wife says i should get more"
referee-denied | TXT 08:04 and kitchens main line says mr poole died in spring
- | TXT 08:05 bin

- | TXT 13:01 you there?
~referee-denied | TXT 13:02 kitchens main line says mr poole died in spring!! so who did u talk to
= | TXT 13:20 sr died. jr took over. i talked to jr, hes on their sign
- | TXT 13:21 phew

- | Ticket: PARTNER-118. Reporter: me.
different-person | Steps: 1. interview A. 2. receive B. 3. ask for A. 4. receive C with A's badge.
agency-opaque | Expected: list of staff. Actual: brochure.
- | Resolution: terminated.

- | Ticket: PARTNER-121. Reporter: me.
~different-person | Steps: 1. interview A. 2. receive B.
= | Comment by me: B = A's ride. A was in the lavatory. Sorry.
- | Resolution: cannot reproduce.

- | Row 3 of the sheet, employer column, red.
employer-young | Says 2012; its gazette entry, 2021; its web, 2022; its phone, last week.
- | Row 3, comment column: lovely handwriting.

- | Row 5 of the sheet, employer column, was red.
~employer-young | Says 2012; gazette entry 2021.
= | Red came off: gazette shows each change of legal form as new. "Formerly, since 1964", in grey.
- | Row 5, comment column: bring her in.

- | Sticky note on the folder.
support-document-altered | "Payslip font = Comic Sans. Bank's letter = Comic Sans. His school's = Comic Sans."
- | "Is it me?"
? | Second sticky: "It's not you. Bank says no."

- | Sticky note on a folder.
~support-document-altered | "Payslip font = Comic Sans!"
= | "It's the nursery school. They do everything in it. Got theirs from 2009 from my own niece, see clip."

- | Notes in the lift.
proxy-interviewer | Guy next to me, into his phone: "Passed it for him, yeah, tell him it's Redis, not Reddit."
- | Floor 6, he got off at ours.
name-mismatch-on-call | I'd met him at ten, as Ferran; phone called him Suresh, he answered.

- | Notes in the lift, down.
~proxy-interviewer | Woman next to me: "Did the test for him, he'll get the score on Monday."
= | She marks our tests. "Did" as in marked. New in team B, waved at me by name.
- | Floor 0.

- | Payroll table, read out by Ina.
crypto-or-third-party-payment | Line 14: salary to "HR Dreams Consultancy", not to him.
several-jobs | Line 14's tax code says other main job.
- | Line 15: me.
agency-opaque | Consultancy, asked what it does for the money: "mentoring".

- | Payroll table, read out by Ina, June.
~crypto-or-third-party-payment | Line 22: salary to an account held by one M. Sorge.
= | M. Sorge is line 22. He's Michael Wagner on the stage only, and with us by mistake of the casting girl.
= payee-confirmed | Bank and passport both Sorge.
- | Line 23: me again.

- | Postcard from a reference.
referee-untraceable | "Greetings from Director Pohl!" Nobody at the institute, from gate to dean, knows a Pohl.
- | Stamp from the applicant's own village.

- | Postcard from another reference.
~referee-text-only | All I ever get of Director Nagy is postcards.
= | She's hiking to Santiago, no phone, a vow; institute's porter has a wall of them.
- | She rang from the cathedral.

- | Group chat, "Site mums".
- | A: new nanny of the Berks any good?
same-resume-as-other | B: her paper is the one mine had!! "raised triplets in Monaco". Mine had never seen a triplet
referee-shares-contact | C: Monaco lady rang from nanny's number at my place too lol
- | A: ok cancelled

- | Group chat, "Site dads".
- | A: new au pair any good?
~same-resume-as-other | B: same letter as ours, "I like horse and snow", word by word
= | C: agency has them tick from a list. horse. snow. piano. ours ticked snow
- | A: ok keeping

- | Call sheet, 3 Nov, ref no. 2.
referee-denied | Airline's crew desk: "Captain Moll? We've a dog squad leader Moll."
support-document-altered | "And our letters haven't had that swan since the merger."
- | Ended 10:12.

- | Call sheet, 3 Nov, ref no. 3.
~referee-denied | Crew desk: "No Captain Moll flying for us."
= | "Not flying. He's in the training block, I only see who flies." Training block: "Moll speaking."
- | Ended 10:41.

- | Dictated on the tram.
- | The copywriter.
portfolio-copied | His tram slogan: I'm sitting under it, it's signed by another agency in small print.
- | Second slogan, other side of the tram, same.
employer-untraceable | His own agency doesn't pop up on any tram, web, or tax roll.

- | Dictated on the tram, homewards.
~portfolio-copied | Her tram slogan's signed by another agency.
= | Rang them at the stop. "Yes she's ours, freelance, we sign, she gets the cash."
- | My stop.

- | Table of five vendors, summary row.
agency-opaque | Vendor 3: refuses audit, refuses list, refuses site visit.
shared-account | Vendor 4: badge records show one "Lin" on site for 20 hours.
same-photo-as-other | Vendor 5: two badges, one face.
- | Vendors 1 and 2: fine, dull.

- | Table of five vendors, row 2, footnote.
~same-photo-as-other | Two badges, one face.
= | Lost badge reissued, old one in the lost-property drawer, guard's initials.
- | Fine, dull.
