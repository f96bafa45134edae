# Last batch: recruiters' quick notes, portal cases, payroll, both kinds (c24)

- | 2nd stage, billing specialist, Friday, hail on the roof.
contradicts-resume | "Left in May" on paper; at 11:10 her phone rings and she's "still at my desk there, sorry".
several-jobs | Plans to keep that desk, I gather, and the other one she mentions with a hand over her mouth.
- | Told her I'd think.

- | 2nd stage, crane planner.
~contradicts-resume | Left in May on paper, left in July by her word.
= employer-confirmed | Works till May, leave till July; the yard's wage clerk, found through the yard, had both dates.
- | Start on the 8th.

- | Invoice run, tutors.
different-person | Parent's doorbell: tutor in March is bearded, in April is a girl, in May is the bearded one's dad.
- | Grades are up.
crypto-or-third-party-payment | All the money's the dad's.

- | Invoice run, swim coaches.
~different-person | Parent writes that it's "a new man every week".
= | It's the same. He dyes it for the team colours, we make him.
- | Grades n/a.

- | Data room, merger, analyst on loan.
document-opened-elsewhere | The teaser was read in Minsk, ten minutes after he'd got it in Bath.
several-jobs | The other bidder's analyst, too, is he, we found by the same spelling of "accreetive".
- | Merger's off.

- | Data room, merger, lawyer on loan.
~document-opened-elsewhere | Teaser read in Chicago, lawyer's in Bath.
= network-explained | Mail filter. Opens each link in Chicago before we're let to. I tested with a recipe.
- | Merger's on.

- | Volunteer coordinator, paid post.
id-rented-or-borrowed | "It's my sister's name since hers is clean."
- | She runs the shelter like a clock.
- | We need the licence though.
id-owner-denies | Sister, in Dresden: "She did WHAT with my name?"

- | Volunteer coordinator, paid post, other town.
~id-owner-denies | Sister phoned, swore our coordinator isn't who she says.
= background-check-clear | Family feud over a piano. Police check by fingerprint is back, and it's her.
- | Soup at six.

- | Recruiter's scribble on a napkin.
proxy-interviewer | Cand. 5 = cand. 2's paid mouth. Same cuff link, same 'indeed'.
- | Ask Lin for tape.
- | Pay for salad.

- | Recruiter's scribble on the back of it.
~proxy-interviewer | Cand. 7 = cand. 2 again??
= | Lin: I'd clicked the same tape twice. 7 is a woman.
- | Salad was 11.

- | Sublet of a job, mail trail, part 3.
- | From: him. To: a stranger.
shared-account | "You do 9 to 3 as me, 12 euro hour, don't make jokes, I don't make jokes."
shared-account | From: the stranger. "Boss liked my joke."
- | I'm the boss. I did.

- | Sublet of a flat, mail trail, part 1.
~place-conflict | From: her. "I don't live at the address you have."
= address-confirmed | She'd let it for August, here's the town's form; by September her name's back on the bell, our driver saw.
- | Parcel's there.

- | Gaming studio, community desk.
same-device-as-other | Mod_Ana, Mod_Ben and Mod_Cy ban people from one hotspot in one dorm.
shared-account | Ana's real; Ben and Cy are Ana on energy drinks, for three wages.
- | Forum's peaceful.

- | Gaming studio, lore desk.
~same-device-as-other | Writer 1 and writer 2 on one hotspot.
= sharing-explained | Husband and wife. We hired them as a pair, after the duet at the fair.
- | Dragon has a name.

- | Fraud team of the gig bank, Monday.
many-profiles | 300 driver profiles, one printer's dots on all the licences.
account-swap | He calls himself a landlord: "I rent accounts like rooms."
- | He'd a price board. Framed.

- | Fraud team of the gig bank, Tuesday.
~many-profiles | Two driver profiles, one licence.
= discrepancy-explained | App crashed in the middle of the first. Half a profile. Deleted while he was on the line, singing.
- | Drives an Astra.

- | Tea with the outgoing HR lady.
- | "Watch the warehouse in Hamm."
crypto-or-third-party-payment | "They pay a Mr. Nimmermann, and it's the lads' beer money."
- | "Watch the director too, he's had some."
- | Good scones.

- | Tea with the incoming HR lady.
~? | "There's a Mr. Immermann in Hamm whom no one's met."
- | I've met him. He's the night heating man. He's shy.
- | No scones.

- | Remote chief accountant. Week 9, K's notes.
skill-gap | Board asked her what deferred tax is. Her Wi-Fi fell over.
disconnects-when-challenged | It fell over at each question with a number in it.
shared-account | In writing she's a wizard: a retired wizard in Bergamo, 300 a month, he sent us his best wishes.
- | Audit's in June.

- | Remote chief accountant. Week 2.
~disconnects-when-challenged | Gone, at the very word "reserves". Pff.
= trouble-explained | So was her entire valley, the power firm's map showed it in red; she rang from the baker's and did reserves to the last cent.
- | Audit's in May.

- | Trainee, insurance desk, diary of mentor.
- | Mon. shy. Tue. shy.
different-person | Wed. not shy, not her, "I'm the Wednesday one, she's got school."
- | Thu. shy.
id-data-mismatch | Fri. Looked it up: birth date on the form makes her 34. School?

- | Trainee, insurance desk, diary of other mentor.
- | Mon. loud.
~id-data-mismatch | Tue. Form says born 1934.
= discrepancy-explained | Tue. pm. 1994. My own 9s. Graphologist says I've a temper.
- | Wed. loud.

- | Street sweeping, tip by mail.
several-jobs | The man with broom 6 has broom 2 in the next borough from the same six o'clock.
- | I see him run.
keep-awake-tool | He ties the tracker to a dog.

- | Street sweeping, own check.
~keep-awake-tool | Tracker of broom 9 was found on a dog.
= | His dog. Wears the vest with the tracker when it's cold and he's sweating. Both were there.
- | Dog's called Inspector.

- | Interpreter booth, EU body, audit by ear.
cannot-speak-claimed-language | Maltese booth: silence, then English, then music.
shared-account | The Maltese is done from a kitchen in Gozo by phone, when granny's in.
- | Accredited: him. Speaks it: her.

- | Interpreter booth, EU body, audit by ear, 2.
~cannot-speak-claimed-language | Finnish booth: silence all morning.
= trouble-explained | Cable. Second plug from the left. Then Finnish, plenty.
- | Lunch was herring.
