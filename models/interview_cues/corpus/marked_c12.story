# Checked and failed excuses; half-cleared cases; plain people without any oddity (c12)

- | Underwriter, pets.
hours-refused | Off the grid from ten to noon daily. Reason given: swims for her back at the Olympia pool.
- | The Olympia pool has been a car park since 2020.
several-jobs | Ten to noon she's on the phones for a funeral plan firm, where she won the April prize.

- | Fitter, lifts.
- | Came recommended by his old boss, whom I know.
- | Did the test rig in nine minutes.
- | Starts Monday in the van of Kurt.

- | Nursery bookkeeper.
~crypto-or-third-party-payment | Her pay went to her brother in May.
= payee-confirmed | Her card had been cloned, police slip; from June it's her own again, the bank nodded.
several-jobs | What stays: the tax sheet says "second employment, class six", and she won't tell me whose the first is.
- | June was quiet.

- | Glass fibre installers, photos as proof of work.
shared-account | Six cabinets in six towns in one afternoon, each with the same thumb on the edge, and his thumb is in plaster.
- | He said a mate took the pictures.
? | The mate, asked, hasn't had a phone since the divorce.

- | Barrister's clerk.
~place-conflict | Contract says Deal, phone says Dover.
= discrepancy-explained | He boards in Dover in term time, Deal's his mum; he drew us a map with both and the pub between.
- | Wig sent for cleaning.

- | Pool of home typists, medical board.
keep-awake-tool | Seat 14 pecks the letter Q, deletes the letter Q, from breakfast to tea.
- | "Cats," wrote seat 14.
? | Home visit by the nurse: no cats, no dish, no hair.
shared-account | Sitting there was a lodger with seat 14's glasses on.

- | Dairy lab courier.
- | Been with us ten years.
- | Never a wrong sample.
- | Wants Fridays free now for the grandchildren, I've said yes.

- | Conveyancing, file handler.
own-work-unknown | I rang about plot 9. She asked which town.
shared-account | Plot 9 was done by Uncle Desmond, retired solicitor, at her kitchen table, he signs off with a D and a star.
- | "He's insured," she tells me.
? | Insurer: "Not for nine years."

- | Grounds staff, racecourse.
~different-person | Lad in the tractor wore the wrong face, to put it shortly.
= | Swapped shifts, both asked me by text on the Sunday, I was at a christening with the phone in a pram.
- | Going is soft.

- | Contractor, mainframe, 70 an hour.
- | Good at COBOL, no doubt.
peer-report | The state's pension office has him in a file of contractors billing two agencies for one hour.
- | He says he sleeps four hours.
several-jobs | His badge there swiped at 13:04, ours at 13:06; there's a river in between and the bridge is shut.

- | Landscape planner, two kids, told me at once about her evening class.
- | I've no more to say, she's a find.

- | Mystery diner agency.
shared-account | Diner K. ate in Hull and Truro on one evening, says the receipts. Her mum and her ex ate.
account-swap | The log-in goes round in the family "like the good umbrella".
- | Both liked the soup.
- | Excuse: K. was under the weather. Weather was the same in both.

- | Remote sysop, Lulea.
~remote-desktop-use | He came in by way of a rented box in Frankfurt.
= tool-agreed | Jump host. We rent it. I pay that invoice each month without knowing what for.
long-latency-answers | He does take ages to answer, I put that down without a reason.
- | Servers up.

- | Tax season, temp preparers.
- | Each has an own preparer number.
id-rented-or-borrowed | Shirley's number prepared 1,900 returns; Shirley has a hip and a hammock and 2 dollars per return.
? | Her nephew's shop does the typing.
id-owner-denies | Also the number of one Clement, who wrote to us in capitals that he has never touched a return.

- | Kennel, office girl.
- | Types slow. Barks answered.
- | Honest as rain.

- | Rural clinic, doctor by video two days a week.
different-person | Patients call him "Doctor Left" and "Doctor Right", for the parting.
- | One is board certified.
id-rented-or-borrowed | The certified one bought a vineyard from what Right hands over.
- | Excuse: mirrored camera. I mirrored it: mole's gone.

- | Rural clinic, dentist's van.
~id-photo-mismatch | On the plate a face with mole, in the van none.
= trouble-explained | Fly dirt on the photo. Wiped it off with my own sleeve.
- | 14 fillings.

- | Estate of the late Mr. P., housekeeper's wages.
crypto-or-third-party-payment | Paid on for 19 months after she'd left, into the executor's fishing fund.
- | House dusty.
id-owner-denies | She's in Funchal with her sister and thought she'd been sacked.
- | Executor: "An oversight." 19 of them.

- | Courtroom stenographer, remote.
= tool-agreed | Judge's order of 4 May lets her partner take the second hour under the one login.
~output-swing | Second hour's transcript reads like another hand.
- | Verdict at three.

- | Ship chandler's night mail.
- | Slow, two typos.
- | Third week he was faster.

- | Game QA, console.
output-swing | His bug reports are Shakespeare till 18:00, after that "it broke".
several-jobs | At 18:00 he starts for our publisher's rival, and the "it broke" comes from his flatmate.
- | Flatmate found the big crash, we must thank him.

- | Game QA, handheld, one tester.
- | Moved house, told us, sent both bills.
- | Desk pic with a very fat cat.

- | Freight forwarder's agent in Odessa, so he claims. Notes, K.
many-countries | Monday Varna, Tuesday Baku, Wednesday "the balcony".
- | He's quick with papers.
- | He explains: SIM from a friend.
crypto-or-third-party-payment | The friend is whom we pay, too.
- | Consul's stamp asked for, not received.

- | Chamber of crafts, invigilator's log.
proxy-interviewer | Seat 22 wrote the master's exam for seat 22's employer's son, 800 agreed, 300 paid.
id-photo-mismatch | His card: blond; seat: black roots.
- | Ran at 10:31 by the fire door.
- | Left a very good paper.

- | Chamber of crafts, invigilator's log, B.
~id-photo-mismatch | Card: blond. Seat 9: black as coal.
= id-verified-in-person | Deputy went along to the registry next door, they took the print of his thumb and it's him, hair from a bottle.
- | Finished at noon.

- | Hotline for stolen phones, remote.
- | A lot of churn, sad work.
same-device-as-other | Five of our new five sit in one lounge, I heard one sneeze in five calls.
shared-account | If one goes to the loo the next takes over in mid-sentence with the same name.
? | Lounge belongs to nobody they'd name.

- | Hotline for stolen phones, in house.
~shared-account | She went to the loo and a man finished her sentence!
= sharing-explained | Floor walker, it's his job, orange vest; agreed with the council and on the tape there's a beep for it.
- | Phone found in a taxi.
