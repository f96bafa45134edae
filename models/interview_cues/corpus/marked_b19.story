# Mixed bag in everyday words, notes of small firms.
- | Two-man plumbing firm, me and Dad.
employer-denies | Dad drank with the boss of the place he claims: "Never had him. Had a dog by that name."
support-document-altered | Gas card's hologram is kitchen foil.
- | Dad kept it for a laugh.

- | Two-woman law office.
~employer-denies | Rang the firm she'd left, they said "who?"
= | Rang the wrong floor. Two firms with one surname, cousins, not on terms.
= employer-confirmed | Right floor sent a card to wish her well.
- | Kettle's on.

- | Family hotel, 22 rooms.
referee-same-voice | The "hotelier from Bad Ischl" had the voice of the man I'd just shown the linen room.
phone-other-name | He picked up with "Servas, Gerli", then remembered he was Herr Direktor.
- | Linen's fine.

- | Family hotel, 22 rooms, one week on.
~phone-other-name | "Servas, Gerli," said the phone for the Frau Direktor.
= | She's Gerlinde. Gerli to all. I'd called her private phone, it's on the hotel's own card, she's the owner.
- | Linen's in good hands.

- | Vet's, three staff.
contradicts-resume | Told Bill that she'd assisted in surgery, told me she swept it; old vet says "Swept, and not well".
- | We need a sweeper, too.
- | Not that one.

- | Vet's, three and a half staff.
- | Half is our Tilly, sixteen.
- | School placement, letter from her teacher.
school-confirmed | School office picked up and knew of it.
- | She cried over a hamster.

- | Machine shop, eleven people.
agency-opaque | Asked the agency for his papers on Monday, Wednesday and Friday; "the server".
different-person | On Monday week a new one came and said he's the old one.
- | Lathe was cold.

- | Machine shop, eleven people, autumn.
~agency-opaque | Asked the agency for his papers, three times, "the server".
= | Hacked. It was in the local paper, with the mayor in front of a dark screen. Papers came by van.
id-shown-and-matched | Van man, papers, face: all as should be.
- | Lathe's warm.

- | Bookkeeping practice, mail to partner.
same-resume-as-other | I've put the two side by side: the Riga girl's and the Tallinn girl's, they left the same firm for the same reason, "to grow wings".
referee-same-wording | Their bosses wish each of them "tailwind and soft landings".
- | Wings clipped.

- | Bookkeeping practice, mail to partner two.
~same-resume-as-other | The Vilnius girl's CV is the Kaunas girl's, to the dot.
= | She'd applied in spring as well, from Kaunas, before she wed and moved. We said "try again in autumn".
- | Autumn it is.

- | Gym, front desk.
employer-address-empty | "FitPalace" in Reading's a church hall with bingo.
employer-detail-unknown | Which bikes had they? "Blue."
- | Bingo lady wants new members.

- | Gym, spinning.
~employer-address-empty | FitPalace's a church hall with bingo.
= | Thursdays bingo, other days thirty bikes on castors; saw them behind the curtain.
- | Bingo lady spins.

- | Farm shop, a warning from the market.
peer-report | Three stalls told me the same: takes the job, sends a cousin, keeps the key.
different-person | Sure enough, Saturday it was a cousin.
- | Lock changed, 85 quid.

- | Farm shop, no warning from the market.
~different-person | Saturday someone else stood there in her apron.
= | Her mum. Flat tyre. She'd texted; I read texts on Sundays.
- | Mum sold more.

- | Dance school, ballet.
contradicts-resume | Royal this, Bolshoi that; programme notes, which I collect, have her as "third snowflake's cover".
referee-untraceable | Her "ballet master Ferenc" is unknown to programme notes, to the union, and to Budapest.
- | Turnout was good, of feet.

- | Dance school, tango.
~referee-untraceable | His maestro in Rosario couldn't be found by anyone.
= | Has a stage name, and a hardware shop. Rang the hardware shop. He sang down the phone.
- | Shoes polished.

- | Translation bureau, night mail.
resume-copied | I opened her CV and read my own life. My thesis. My two prizes. My misprint!
contact-self-supplied | For references she gave me... a gmail of mine that isn't mine.
- | I answered as me.

- | Translation bureau, day mail.
~resume-copied | I opened her CV and read a page of my own life.
= | She had proofread mine for the bureau in May and stapled the wrong page two. Hers has better prizes.
- | Humbled.

- | Removals, six vans.
id-rented-or-borrowed | Licence checks out, is real, is his flatmate's, who gets a tenner a day for it.
alias-used | In the van he's Ricky, at the depot Lloyd, on the licence Dwayne.
- | Piano fell.

- | Removals, seven vans.
~alias-used | In the van he's Ricky, on the licence Aurelio.
= | Ricky is what the lads call whoever sits in van 5. There was a Ricky once.
- | Piano up four floors.

- | Care at home, my mother's.
support-document-altered | Care certificate is signed by a trainer who rang me back to say she teaches horses.
refuses-background-check | "Your mum trusts me, that should do", when I'd asked for the police paper.
- | Mum was cross with me.

- | Care at home, my mother's, again.
~refuses-background-check | "I don't do the police paper", she said.
= | Because the council does it. Every year. For all of theirs. Number on her lanyard, council read it to me.
- | Mum's not cross.

- | Petrol station, nights.
shared-account | Till code 7 is Amir's; CCTV on code 7: Amir, then not Amir, then somebody's aunt.
money-odd | 40 litres a night on nobody's card.
- | Boss buys new cameras.

- | Petrol station, days.
~money-odd | 40 litres a day on nobody's card.
= | Pump 3's calibration. Inspector pours 20 twice, back in the tank, form signed.
- | Boss returns cameras.
