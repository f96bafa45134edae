# No twins again: each oddity its own; household, shipping, finance, schools (c21)

- | Butler school placement, the Hague house.
different-person | Madame engaged Mr. Pruitt; the silver's being polished by Mr. Pruitt's protégé, "for the time being".
- | Time being: since Whitsun.
crypto-or-third-party-payment | Wage, by standing wish: to Pruitt's club.

- | Piano tuner to the conservatoire.
~place-conflict | Two home towns on two forms, an hour apart.
= discrepancy-explained | Divorced in between, he said it very softly. The lease is stapled to the second form.
- | A at 442.

- | Money transfer shop, compliance by night.
- | Cleared 500 alerts.
keep-awake-tool | Same 3 seconds each: a clicker. It's sold for a farm game.
several-jobs | Sat meanwhile as night compliance at the exchange, cleared 500 there also.
- | Someone launders, no one looks.

- | Village school, lunch helper.
~peer-report | A mother says the police took our helper out of another school.
= background-check-clear | Police took her bike lock off, is what; certificate's clean, dated Monday.
- | Mash on Tuesdays.

- | Reefers, remote temperature desk, Santos.
shared-account | "Now is Bruno, before was also Bruno, but other," wrote Bruno.
- | Grapes at zero point five.
hours-refused | The Bruno with the contract won't do phone, day or dusk.

- | Wig maker to the opera.
~output-swing | One wig a week, then six in a night. Elves?
= | Cousins. Eight of them, on a Sunday, in our own workshop with my key and my cake, before the premiere.
- | Paid as overtime.

- | Stockbroker, licensing check of the back desk.
id-rented-or-borrowed | Trades go out under a rep number whose man is on a golf course in the Algarve, "on a retainer".
- | He sent us the score card.
id-owner-denies | A second number's lady had no notion; she'd left the trade to raise alpacas.
- | Trades profitable.

- | Swim teacher.
~avoids-in-person | She wouldn't come to the pool to meet us, four tries.
= met-in-person | Verruca. She came on the fifth with a sock on and swam it anyhow.
- | Class of nine.

- | Legal aid, immigration line.
- | Bright young man, on paper.
own-work-unknown | Case 31 was his best. He called the client "she". The client's a he, and a trumpeter.
shared-account | The brief came from "a service in the cloud", 12 dollars, his landlord knew about it before me.
- | Trumpeter has to wait.

- | Stable yard, office.
~many-profiles | He has three pages on the jobs site, with three ages.
= discrepancy-explained | He lost the password at 19, at 24 and at 31. Support rolled them into one while we ate our rolls.
- | Mare's due.

- | Tile shop, remote showroom chat, trial.
persona-collision | "You're through to kitchens." We've no kitchens.
same-device-as-other | Kitchens called us up: their chat girl and ours write from one tablet in one tram.
- | Tram 9, if you want to say hello.

- | Sawmill accountant, on leave, baby.
- | Covered by her predecessor, 71, who came back with his own pencil.
- | Books closed a day early.

- | Locksmith franchise, jobs by app.
id-photo-mismatch | The app showed a lady locksmith with freckles; her uncle came, drilled, took 390.
money-odd | Bill has a "key tax".
? | The niece, I hear, gets her tenth for the freckles.

- | Brass foundry, pattern store.
~alias-used | "Wolfgang" on Monday, "Amadeus" on the Tuesday clock.
= trouble-explained | Apprentices had a go at the clock. They've owned up, there was a third called Mozart.
- | Pour at two.

- | Municipal library, digitisation, six-month grant.
several-jobs | In six months he's drawn six months' full pay from two more grants, for the same shelves.
- | Scans exist, I'll give him that.
several-jobs | The third funder said his hours there ran 8 to 4; ours ran 8 to 4.

- | Allotment society, paid secretary.
~crypto-or-third-party-payment | Pay goes to "Dahlia 7".
= payee-confirmed | It's the name she gave her account in the bank's app; holder line is hers, the cashier turned the screen to me.
- | Hosepipe ban.

- | Steelworks, remote draughting, seen by the auditor.
output-swing | The bolts are metric in the forenoon, imperial in the afternoon.
shared-account | Forenoon: her. Afternoon: an ex-student in Houston who has her key since the strike.
- | Two beams don't meet.

- | Cheese affineur.
~data-taken | She sent our recipe to a private address!
= tool-agreed | Mine. I'd asked for it. I'd signed up under "moldy_mike" that week and forgot.
- | Rind's good.

- | Volunteer fire, paid dispatcher. Cllr's note.
- | Hears well, writes neat.
keep-awake-tool | The "I'm awake" pedal was found with a brick on it.
several-jobs | He was delivering newspapers, then milk, then sat the toll booth, on the same night's pay sheet.
- | Brick is in the exhibit box.

- | Wetland warden.
~hours-refused | Can't be had before ten. Never. He says "the tide".
= | It IS the tide. I waded after him once. There's no mast out there.
- | 41 curlews.

- | Embroidery export, Sialkot desk in Bolton.
- | One designer by contract.
commits-other-name | Pattern files sign "Master Rafiq", "Master Rafiq jr" and "shop".
different-person | On video day they fetched somebody's nephew in a suit, whom I'd met at the airport, as a driver.
- | Roses are superb.

- | Court translator's bench. Rota.
~persona-collision | He took the oath with another man's name!
= discrepancy-explained | Clerk read out the wrong card, he repeated like a good boy. Struck out and sworn again in his own.
- | Witness fainted, other reason.

- | Charity shop chain, area lead, remote reports.
shared-account | The visit reports for Perth come from a lady who's visited by her, not by him.
- | She thought that's how it's done.
money-odd | Mileage for Perth, 640, plus two hotel nights, plus a kilt.
? | He's never been north of York, his wife says.

- | Gem lab, junior grader.
~skill-gap | Called a ruby glass, in front of the owner.
= discrepancy-explained | It WAS glass. Owner's been had in Jaipur, went white, shook his hand.
- | Starts the 1st.

- | Ferry line, e-learning tutor.
proxy-interviewer | The demo lesson was given by an actress from the summer show, 90 euros and a drink.
- | I saw the show.
skill-gap | The tutor herself reads the slides with a finger.
- | Refund of the drink declined.

- | Tram museum.
~different-person | The conductor we took on had a wooden leg, the one who came had two good ones.
= | Costume. He'd come to the interview straight from Treasure Island.
- | Tickets, please.

- | Pest control, logs.
several-jobs | The van's tracker makes two rounds: ours, and one for the chain that thinks it owns him from 7 to 4.
- | Rats are down in both.
evades-personal-questions | "Vans wander." That's all he'd say.

- | Convent school, bursar's help.
- | Works Mon, Wed. Tues and Thurs at the deanery, as her letter says.
- | Sister Paul likes her sums.
