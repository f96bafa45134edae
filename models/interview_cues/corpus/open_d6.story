# offer to first months, file 6

~? | auto reply from his personal mail says "Team 4 desk"
= | scout group, he leads the fourth troop, same footer on their page

~? | Patients ask when the real physio is back.
= | Holiday locum, board on the door says so, her registration is up to 2028.

? | Told to bring her own laptop for one day, she couldn't turn it on without a call.
- | Role: desktop support.

~? | Postwoman's round is walked by a boy.
= | Summer job scheme, 18, sworn in at the depot. Roster 31 lists him beside her.

? | Expenses come with receipts from Kharkiv petrol stations, he is hired in Austin without a car.
- | Clerk noticed the currency.

~? | Disk in the returned laptop is not the one that we put in.
= | Warranty swap in August. Manufacturer's slip with both serials lay in the box.

- | Took a selfie in the canteen, allowed area.

? | Nanny agency sent a lady with the CV, certificates and phone of a lady who'd left for Canada.
- | Family found out from a Christmas card.

- | Forgot his badge, guard signed him in on the visitor sheet.
- | Happens to everyone in the first week.

? | Payroll mailbox got a polite mail from our CFO's name to swap his bank. He was sitting beside me.
- | Headers kept.

? | After the training week the scores went from 95 to 12. Trainer says that the one now in seat 8 never sat in her class.
- | Airport security, terminal 2.

? | Six porters on the plan, four coats in use, six wages. Head porter drives a new car.

? | The DBS certificate number belongs to somebody in Stockport.
- | He handed in the paper himself.

- | Agency's calendar: Rohan accompanies candidates to the client, he's the account manager.

? | Payroll ran 212 slips. Canteen, lockers, fire list and parking all stop at 197. Fifteen have no manager.
- | Asked regional office for the contracts.
? | Regional office sent contracts, fifteen of them with one signature.

~? | Nobody at the town hall has heard of the street.
= | Estate was handed over in June. Developer's plan has it, the plate went up last week.

? | Keys to flat 9 were cut on a Tuesday. Flat 9 was cleared on a Thursday while the new concierge had it as his rest day.
? | Key shop has our stamp in its book.

- | Courier counter wants ID, she collected with her passport.

? | Token asked for from the office network while his badge was out and his seat was empty.
- | Colleague opposite remembers.

- | Ward is happy, kind to the patients.
- | Second drug round without help.
? | On her break she answered the phone as Sister Joan. Her name here is Beatrice.
- | Mentor is off till the 9th.

? | The curriculum vitae of the consultant was sent in by us. He never worked for us, said the consultant to the donor.

? | Induction quiz: 100 % in 48 seconds, from a tab in a country that we don't hire in.

? | Temp desk in Lyon pays Mme Roux for proofreading. Texts go to and come back from a mailbox of a school where 30 pupils share it.
- | Quality mixed.

? | Wrote to payroll as eleven professors from a café. The money went to cards bought at the supermarket.
- | University repaid the wages.

? | Three of the "drivers from one village" have never seen the village, said the fourth, who's from there.
- | Said it at the canteen.

- | Temps scan in with the group leader's phone, each with a photo.

~? | Bank form names a savings club.
- | He explained that the club pays out weekly.
= | Chair came by with the ledger, his page and signature each Friday.

- | Keys to the school handed over.
- | Boiler checked.
? | The former caretaker, whose wage ended in July, is still the one who comes. New one drew August and September.
- | Leaves to be swept.

? | He leaves calls at exactly 11:00 and another employer's standup board has him speaking at 11:00.
- | Found by accident, their board is public.

? | Gave a Zurich phone. When I dialled, the ring tone was Vietnamese, each time, and always after he had texted "at my desk in Zurich".

- | Works evenings, agreed with the team lead because of childcare.

? | Canteen card and door card go in together for both brothers, only one brother is ever on camera.
- | Paid two wages.

? | For the scholarship job the lab pays Ms Li. Ms Li's bench was given up and her badge is now used for the snack room.
- | PI says that she writes from home.
? | Last file of hers was written by the PI.

? | At the exit talk he did not know his own hire date, start salary or the name of the man he's replacing on paper.

- | Children call him by his first name, head doesn't mind.

- | Agency sent 12 CVs in its house template.
- | Two to interview.

~? | Ring tone was a Vietnamese one when I dialled his Zurich number.
= | Honeymoon, leave form says Hoi An. Back on Tuesday, came to fondue.

? | Hospital stocktake: morphine gone on nine nights, all signed by a nurse who was on holiday in Crete.
- | PIN had been lent, she says.

- | Reference calls done, all fine.
- | Wrote to the agency about the rate.
~? | Agency's second sheet has her born in 1968, the first in 1991.
- | She's strong on IFRS.
= | Second sheet was her mother's. Both are on the agency's books, both accountants.
= | Met the daughter with her card.

~? | 41 GB left for a foreign bucket on day four.
= | Training set for the vendor demo. Head of data sent him the link and the list.

? | When let go he asked for coins or the drawings would be out by Sunday.
- | Sunday they were.

~? | Doctor's note comes from an address with a dry cleaner.
= | Practice moved in July, still uses old paper. Chamber's list gives the new rooms and stamp number.

~? | January went to somebody else's account.
- | She noticed first.
= | We had merged two records with the same surname. Bank sent it back.

? | Cleaning firm won the lot with forty named staff. Thirty eight of them had never heard of the firm.
- | Tender annulled.

~? | Keystrokes take 300 ms on his session.
- | Noted by the SOC.
= | Farm routes all of Denmark through the Virginia gateway this month. Everyone in Aarhus has it.

? | Crew bus has 18 seats, 18 came. Site paid for 31 that day and each day since.

? | The background check letter has a phone number that leads to the candidate's own voicemail.
- | Letter looked fine.

~? | Laptop clock was on Almaty time.
= | Reimaged stock from our Kazakh office. Seal was unbroken when he opened it on video with IT.

~? | Didn't know his own start date or salary.
= | Head injury in May, neurologist's letter at occupational health. Team knows him for eight years.

? | Her licence number was renewed by a Sandra Ilves, who runs a bakery and hasn't nursed since 2009.
? | Ilves was paid 200 a month.
- | Registry informed.

? | When the site went to fingerprint clock-in, 23 workers stopped coming and were never heard of again.
- | Output stayed the same.

? | She got a tax notice for 88,000 earned at our place. She has never been to our place.
- | Her lawyer wrote.

? | Laptop came back with the disk of another, older model, formatted in a country he'd never claimed.
- | Asset team opened it.

? | Her manager at the previous job is her manager at the present job. Present other job.
- | Found on the org chart in a pitch deck.

? | Phone of the "HR manager" who verified her job is in her own contact sheet as "me 2".

? | The crane driver's medical was passed by someone who wears size 40 shoes. He wears 46. Both are on the forms.
- | Doctor remembers a small man.

? | Application photos of 6 maids, one sofa, one blouse. Six passports, six villages.

? | Placement firm's candidate 3 and candidate 8 have the same passport number.

? | Resort found that lifeguard Jonas cannot swim. Badge photo, certificate and the Jonas that I interviewed could.

? | Fuel bought with the card at three pumps at once. Driver on the rota is in the maternity ward, as a father, with photo.

~? | Group of 11 lists one and the same house.
= | Convent. Mother superior sends the novices to our nursing course each year.

? | Group of 14 lists one and the same flat in Wembley. Council tax has one retired man there.
- | Care home wanted to start all of them.

- | Fingerprint clock-in started, some need a card because of worn fingers.

? | Phone mast crew's picture of the finished job is last year's, snow and all. It's July.

~? | Three different people have said "this is Chen" on call.
= | All are. Team of five, three Chens, on-call plan lists them.

~? | Night auditor exported 900 guests with passport numbers on night two.
= | Law in that country. The police desk sends a receipt each morning, receipts are in the binder.

- | Tickets of two agents got merged under one queue name, by design.
