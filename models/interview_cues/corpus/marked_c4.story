# Short lines, many trades: who does the work, who gets the money, who sits in the chair (c4)

- | Brewery, quality desk. Home office Wed to Fri.
different-person | Wed to Fri somebody with a lisp picks up. Mon and Tue in the lab: no lisp.
shared-account | Sister-in-law, as it comes out. She tastes nothing, she types.
- | Yeast counts ok.

- | Parish accounts, volunteer treasurer.
~crypto-or-third-party-payment | Organist's fee goes to the sexton's account. Since February!
= payee-confirmed | Sexton had it by mistake for one month; the bank's printout for March to June shows the organist's name.
- | Treasurer is 84 and made cake.

- | Wind farm, remote SCADA watch, two chairs, twelve hours.
keep-awake-tool | Dead man's button acknowledged on the dot each 300 seconds. Humans don't do that.
- | Found: drinking-bird toy, dipping.
several-jobs | Meanwhile his badge opened the door at the gas plant, where he's chief of shift.
? | Turbine 8 stood for four hours, no one saw.

- | Ferry ticketing. Kasia, probation.
~keep-awake-tool | Moved one pixel a minute from twelve to one.
= trouble-explained | Mouse on a glass table in the sun, it jitters. We put a beer mat under it and it stopped.
- | Probation passed.

several-jobs | "Which standup is this?" he asked. Then: "Sorry. Wrong one."
- | Data engineer, third month.
several-jobs | Called our product by the name of a rival's. Twice. He had their lanyard on.
- | Nobody said a word, chat went wild.

- | Gamekeeper's post. Letter of the estate.
~several-jobs | He is also paid as a full-time forester by the county, we read in the gazette.
= discrepancy-explained | Gazette printed last year's list; the county lady crossed him out before my eyes.
- | Dog comes with him.

- | Fleet washing, nights, Essen.
different-person | Signed up: Murat, 46. Scrubs the buses: a kid called Deniz, school on Mondays.
- | Buses are clean.
crypto-or-third-party-payment | Paid: Murat's landlord.
- | Youth office informed.

- | Bus depot, day side.
- | Two Murats on the list, both real, both drink tea with me.
~shared-contact | One phone between them.
= sharing-explained | Uncle and nephew from one flat, the nephew's phone fell into the pit on Tuesday. Plop.
- | Fished out Thursday.

- | Online chess coach, club budget.
skill-gap | Blundered a queen in a lesson for eight-year-olds.
id-rented-or-borrowed | The grandmaster title belongs to his flatmate, who takes a third for lending out the account.
- | Children noticed first.

- | Online chess coach, the next one.
~skill-gap | Lost to my nephew in nine moves!!
= trouble-explained | Their cat had walked over the pad. He replayed it over a wooden board and my nephew cried.
- | Booked till June.

- | Dental lab. Crown design on file, piece rate.
output-swing | Cases 1 to 40 sit like a glove. 41 to 60, not one fits.
shared-account | Ahmed forwarded them to a cousin's lab in another time zone while he sat his exam.
data-taken | With the patients' names on.
- | Remakes: 3,300.

- | Dental lab, ceramics.
~output-swing | Forty good, twenty bad. Bang, overnight.
= trouble-explained | Scanner at the practice was out by a tenth, they had dropped it down the stairs and kept quiet.
- | Remakes on their bill.

- | Contract nurse line, Adelaide.
place-conflict | Adelaide on paper; on the phone she has monsoon.
shared-account | Handover note signed in two inks: "A." by day, "the other A." by night.
- | Triage scores are average.
- | Complaint none.

- | Nurse line. Rain like drums on her call.
- | Tin roof, it's a caravan park, she told us in her letter.
- | Put her on the late list.

- | Tip, anonymous, block capitals.
crypto-or-third-party-payment | THE PORTER YOU PAY DIED AT CHRISTMAS. HIS SON-IN-LAW HAS THE CARD.
- | Checked with the cemetery office. Row 14.
shared-account | Logbook still signed each dawn in the dead man's name.
- | Handwriting person on Tuesday.

- | Tip, anonymous, tiny pencil.
~peer-report | "Ask the police in Bregenz about your new cashier."
= background-check-clear | We did: she reported a stolen bicycle there. It's the whole file.
- | Till opens at seven.

- | Drone survey pilots, by the hectare.
support-document-altered | Certificate A2, number so and so; the aviation office has that number on a florist.
- | Florist flies on Sundays, very nice man.
id-owner-denies | "Nobody asked me," he says, "I want that off there."
- | 60 hectares to be flown again.

- | Drone survey, pilot two.
~vpn-location-mismatch-noted | Upload from Iceland though the field's near Graz.
= network-explained | The drone maker's cloud sits up there; each of our own test flights shows the same hop.
- | Map stitched.

- | Hotel chain, revenue desk.
- | She is brilliant Mondays.
output-swing | From Tuesday on you'd think she'd never seen a room rate.
several-jobs | Reason: Tuesdays on, her hours go to a casino in Malta that pays her a full wage, too.
- | Malta's HR and ours had a long call.

- | Hotel chain, banquet sales.
= discrepancy-explained | Note of the director, 3 Jan: Ms. Ferro may run her mother's guesthouse on the side, five rooms, no breakfast.
~several-jobs | Found her name on another hotel's letterhead, "General Manager".
- | It has five rooms.

- | Code school, mentor chat export.
proxy-interviewer | "bro i do ur interview u do mine, u talk better"
? | "ok but u need my cam, my hair"
proxy-interviewer | "wig 12 euro lol"
- | Export goes to the two firms that hired them.

- | Code school, alumni desk.
- | Two alumni gave the same hobby, the same bike trip, the same broken arm.
~resume-copied | Same paragraphs on the thesis, too.
= sharing-explained | They wrote it together. Supervisor's letter names both, and the arm was a tandem.
- | Great reunion photo.

- | Weighbridge clerk.
different-person | Eyes brown, contract photo blue. "Contacts."
- | I asked him to take one out.
live-check-refused | He wouldn't, for hygiene. Not at the sink either.
- | Trucks queued to the road.

- | Weighbridge clerk, same day next year.
~id-photo-mismatch | Photo: eyes blue. At the window: one blue, one brown.
= discrepancy-explained | Brown one's glass, from the accident, the eye clinic's card is in his wallet behind the fishing licence.
- | Trucks through in four minutes.

- | Crossword editor, freelance.
several-jobs | Same grid in two papers on the same Saturday, and both papers have her as staff.
- | 14 across was good.
- | Explanation: "two hats".

- | Crossword editor, weekly.
~same-resume-as-other | Two setters with one biography, word for word.
= sharing-explained | Pen names, both hers, agreed with the chief when he was still alive; widow had the letter.
- | Printed.

- | Port agent writes to the crewing office.
different-person | Your second cook has a moustache ashore, none at sea, and a different walk.
id-rented-or-borrowed | Seaman's card goes up and down the gangway in a sock; three men ate from it.
- | Captain doesn't want to know.
- | I do.

- | Port agent again.
~different-person | Your third engineer came back from leave two inches shorter.
= | Boots! Safety boots in one picture, sandals in the other. Sorry to have sent a telex.
- | Ship sails 04:30.

- | Grant office. Field interviewers, paid per form.
shared-account | 90 forms in a night from a village of 40 doors.
- | Rows 12 to 60 rhyme.
shared-account | His nieces filled them at the kitchen table, for sweets.
- | Village head laughed till he coughed.

- | Grant office, another valley.
- | 38 forms from a village of 40 doors in one night.
- | Wedding. They were all in one tent and queued up for him.
- | I've seen the pictures.

- | Remote paralegal, 4 days a week.
- | Fridays free, at her wish.
persona-collision | Friday I rang a rival firm and Thandi picked up: "Thandi speaking, how may I direct you?" She hung up on hearing me.
several-jobs | Their switchboard has her Monday to Friday since 2024.
- | Bar association: no opinion.

- | Remote paralegal, 3 days a week.
~persona-collision | She answered "Fairweather and Sons" when I rang.
= | It's her father's butcher shop, the line forwards when he's cutting. I heard the saw.
- | Two chops set aside for me.

- | Seismic lab. Contract coder, invoice monthly.
hosting-address-noted | His pushes come out of a rack in Ashburn, never out of a house.
commits-other-name | "Signed-off-by: wolf77". Who's Wolf?
evades-personal-questions | "A nickname, let's go on."
- | Quake catalogue works.

- | Seismic lab, the other coder.
~commits-other-name | Signed off by "bot-nina".
= tool-agreed | It's our release robot, I named it after my cat in 2017.
- | Cat says hello.

- | Winter service, snowplough pool.
several-jobs | GPS of our plough stands in the yard of the neighbour county, with him in it, paid by them.
- | Our pass was closed.
- | He said he'd been "warming up".
several-jobs | Their wage clerk sent me 14 months of slips.

- | Winter service, pool of the next valley.
~several-jobs | Our plough, their road, our driver! I saw it out of the bus.
= | Mutual aid, decided at 3 a.m. between the two mayors by phone, I was asleep.
- | Road salt comes Monday.

- | Call centre for lost cards. Two-hour shadowing.
- | Rep has a script, fine.
shared-account | When a hard one comes, "I put you through", and it's the same line, other voice, other breath.
voice-changed | Eleven calls, two throats.
- | Customer satisfaction 4.6.

- | Call centre for lost cards. Shadowing, row F.
~voice-changed | Rep goes from a growl to a flute mid-call.
= trouble-explained | Headset has a noise gate that clips the lows; swapped with row G and it was one voice all through.
- | 4.7.
