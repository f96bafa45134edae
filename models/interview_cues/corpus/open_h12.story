# h12: plain voice, ordinary firms; the odd line says only what was seen; near twins
? | Her certificate of good conduct is for a man.
- | Housekeeping, 80 per cent.

- | Her certificate of good conduct is for a housekeeper's post elsewhere, still in date.

? | We rang the last employer with the number from the telephone book, not his. They have no night shift.

- | We rang the last employer with the number from the telephone book. Same dates.

? | The trailer he says he drove for four years was built last summer.
- | Cattle haulage.

~? | The trailer he says he drove was built last summer.
= | Plate was moved to the new one. Haulier's fleet list shows the old from 2017.

? | Five of his seven delivery notes are signed by a customer that closed in the spring.

- | Delivery notes signed by the neighbour, name in capitals.

? | Tenants say the caretaker on the contract has never been here, a student does the bins.
- | Pays the student forty a week.

- | Tenants say the caretaker was on holiday, a student did the bins, we paid him.

? | He ticked native speaker. The parents of the class ticked him off the list in ten minutes.
? | The embassy says that passport was never issued.

- | He ticked native speaker, then wrote "nearly".

? | College confirmed the name. College confirmed a birth year of 1948.
- | Applicant finished school in 2011.

- | College confirmed the name and birth year, had to look twice.

? | Our man at the counter has a counter in Trieste as well, at the same hours, in his brother's name.

? | The number of training hours is more than the number of hours in that month.
- | Rescue dog handler.

~? | More training hours than the month has.
= | They count in lessons of 45 minutes, the school's rule, paragraph 6.

- | Training hours short by four, makes them up.

? | I asked to see him lay one brick.
? | He phoned somebody and asked how.

- | I asked to see him lay one brick. Laid ten.

? | She says three years at the crematorium. It's been gas-free and shut since the fire.

? | Same thumb under two leases, two job contracts and one death certificate.
- | Found by the probate clerk.

- | Same thumb under lease and job contract, staff flat.

? | Head office abroad thanked us for returning their stolen consultant's laptop. It was his own, he'd said.

- | Head office abroad thanked us for returning their laptop, he'd asked us to post it.

? | The man on the passport renewed it in Accra while our man had it in his locker.

~? | Passport was renewed in Accra while he was at work here.
= | By post through the consulate, courier slip and stamped form in his hand.

- | Passport renewed, new number told to payroll.

? | We asked for a photo with today's paper. The paper was today's, the hand went through it.

- | We asked for a photo with today's paper. Paper upside down, fine.

? | The safety course was in Welsh. He had understood every question, and it is not the language he speaks.
? | Trainer has never seen him.

- | The safety course was in Welsh, English sheet provided.

? | Union rep asked why the new one's payslip goes to the old one's bank.
- | Old one left us in 2019.

- | Union rep asked why the payslips are late.

? | Fire drill: 38 on the list, 38 answers, 31 people.

~? | Fire drill: 38 on the list, 31 people.
= | Seven were on the late shift, list was not split. All seen at two.

? | Payroll test letter to all home addresses: nine came back, same nine have never been ill.
- | Foundry, finishing.

- | Payroll test letter came back once, moved, new address on the portal.

? | No one at the clinic he ran has a key to his office, nor has the clinic an office.

? | She signs in as she leaves. A boy signs in for her at eight.
- | Gate camera, eleven days.

- | She signs in at eight, forgets to sign out.

? | His "wife" who answered as employer answered as landlady to the visa officer.

? | There was a wire in his sleeve and a phone in the toilet with the paper photographed.
- | Customs exam.

- | There was a phone in the toilet, cleaner's.

? | Every mark on the transcript is the same height above the line except those above eight.

~? | Marks above eight are typed in another height.
= | School bought a new typewriter ball then, all its papers of that year look so, archive sent four.

- | Transcript faint, asked for a darker copy.

? | The farm paid his wage for the sheep. The sheep had been sold before him.
? | The wage went to the foreman.

- | The farm paid his wage late.

? | Our recruiter in Cebu met the winner of the test. He hadn't known he took one.

- | Our recruiter in Cebu met the winner of the test, nice chat.

? | I looked for her on the ward photo of 2016 that she sent. Her head is bigger than the others.
- | Hospital says no to the name.

- | I looked for her on the ward photo of 2016. Second row.

? | Two landlords, one sponsor, twelve workers, one bed; the payslips show rent for twelve.

? | Chauffeur's licence has a class which that country introduced two years after.

~? | Licence shows a class introduced two years after its date.
= | Card is a re-issue, small print on the back gives the old class. Embassy's table agrees.

- | Chauffeur's licence lacks the trailer class, not needed.

? | He spoke of "my" patients. Hospital has him in the kitchen.
- | Applied as ward doctor.

- | He spoke of "my" guests. Hospital has him in the kitchen. Applied as cook.

? | Bookshop owner got four calls in a week for references on people she never employed.
? | Our candidate is the third.

- | Bookshop owner got four calls in a week, all from me, line bad.

? | Our supplier's van driver saw our "new" buyer's face on their warning sheet, name Holm.
- | He is Lindt here.

- | Our supplier's driver knows our new buyer, football.

? | The house he built, for reference, was built by the man who opened the door.

- | The house he built, for reference: owner showed me the stairs, content.

? | Her three letters were written in one go, third begins where second stops.

~? | Third letter begins where the second one stops.
= | It is one letter of two pages, our scanner split it.

- | Her letters are short.

? | Temp agency's fingerprint reader has nine names for finger six.

? | A jail sent a form. Our forklift man has been with them since Friday, our forklift man is in aisle four.

- | A jail sent a form, wrong Schmidt, wrong birthday.

? | He said he had the flu. The exam hall has him as Tobias, paid.
- | Invigilator's daughter works with us.

- | He said he had the flu. Had it, so had we.

? | At the eye test for the tram she said the letters before the lamp was on.

- | At the eye test for the tram she asked for more light.

? | Vet's mail domain was bought on Tuesday, letter is from Monday.

~? | Mail domain of the practice is newer than the letter.
= | Practice changed name. Letter was sent on again from the new address, old line rings there too.

- | Vet's mail came from a free address, practice phone confirms.

? | The old people say that the nice nurse takes the card along for shopping and is called something else on Sundays.

? | The pharmacy board drove to the address and found an empty field.
- | "Dispensing pharmacist there 2014 to 2019".

- | The pharmacy board drove to the address, inspected, passed.

? | Casting of the tooth in the file and the man before me do not share one tooth.
- | Diver, fitness file from Aberdeen.

- | Dental check for divers due in May.

? | His mate's card was in his wallet, his card in his mate's, both on site, one can rig.

~? | Two riggers had one another's cards.
= | Gate had handed them back crosswise on Monday, tickets looked up by face at the desk, both level 2.

- | Rigger's card in the wash, new one ordered.

? | The phone interview was done in his room by a lad who has also the room number 12, 14 and 15.
- | Hostel warden told us.

- | The phone interview was done from a hostel, noisy.

? | Mayor's office counted: kindergarten has 14 staff paid, 8 hooks used.
? | Six have the mayor's surname.

- | Kindergarten has 14 staff and 8 hooks, more hooks ordered.

? | Train guard checks tickets with the badge of a guard who was buried with hers.

? | Asked for his national number he gave mine.
- | It had been on my screen share.

- | Asked for his national number he gave his tax number, then the right one.

? | His old chief: "he left us when the real one came back".

- | His old chief: "he left us when the regular one came back from parental leave".

? | Our temp cook got post from the court for the real holder of his card.
- | Hearing on the 14th.

~? | Temp cook got post from the court for another man.
= | Previous tenant of our staff room, three letters before. Court took him off the address.

- | Temp cook got post from the court, jury duty.

? | She'd been at the front desk in Lagos till 17:10 by their log, and interviewed here in person at 17:30.

- | She'd been at the front desk till 17:10 and interviewed by phone at 17:30.

? | Ten reviews of him as tutor were all posted in his break with us.
- | Shop wifi.

- | Ten reviews of him as tutor, one bad.

? | Grant paid for a disabled apprentice's helper, helper is the payer's horse trainer, no apprentice exists.

? | The forest warden's exam was written in my colleague's green ink. My colleague isn't the candidate.
- | He marked it as well.

- | The forest warden's exam was marked in green ink.

? | Candidate for night guard couldn't open the app in which he had done 900 patrols.

~? | Couldn't open the app in which he'd logged 900 patrols.
= | New version since June. On the old handset he did it blind, old firm sent the log.

- | Candidate for night guard has no smartphone, we give one.

? | Clerk of the works found thirty signatures by a man who cannot have signed, he was in the cell beside.

? | I dialled the referee's number while he sat with me and his bag lit up.

- | I dialled the referee's number while he sat with me, engaged.

? | Our new bursar is on the school's old newspaper page, handcuffed, other name.
- | Librarian brought it.

- | Our new bursar is on the school's old newspaper page, chess club.

? | Her old hospital's stamp has a phone code that was split off in 2020. Stamp date 2015.

~? | Stamp of 2015 has a phone code from 2020.
= | Date is that of the service, certificate was written in 2021 on request, page two says so.

- | Her old hospital's stamp is smeared.

? | Trial lesson good. The pupils were told before by him what to answer.
? | Trial lesson was a copy of the one by the woman from Ulm, who has it on film.

- | Trial lesson good, too long.

? | Ship's cook swims ashore as one man and comes back with another's papers, port agent counted.

? | Our agency's tall Bulgarian is in the tachograph at 05:00 and in the Sofia court record at 09:00.

- | Our driver is in the tachograph at 05:00, was only moving the truck.

? | Work samples: seven kitchens. Owners of five let me in, another joiner's sticker is under each top.
- | He wants master's pay.

- | Work samples: seven kitchens, sticker of the firm he was with then.
