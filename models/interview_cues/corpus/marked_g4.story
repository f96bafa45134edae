# Names, numbers, dead people's papers, excuses that failed when checked — and honest names, files and slips
- | He says the bureau mixed him up with his father.
id-number-mismatch | The bureau says father and number are both strangers to him; it was opened for a girl in Tulsa in 2009.
id-data-mismatch | Address history starts last winter, aged 44, as though he'd been dug up.
- | Dispute letter he promised: never came.
- | Truck stays in the yard.

- | Father and son in one credit file, that's his claim.
~id-number-mismatch | Report shows loans from 1974, before he was born, and a boat.
= discrepancy-explained | Same name, same street, Sr and Jr. The bureau split the two files and put it on letterhead.
- | The boat is Dad's, sank.

- | Spoke with the parish about the birth certificate.
id-owner-denies | The boy on it lies by the yew tree, 1983 to 1985. The verger walked me there.
- | It was drizzling. I didn't say much.
alias-used | Our man answers to Leonard on site and to Pavlo on the phone to his mother.
- | Site agent wants to keep him. He would.

- | Went to see the vicar over a baptism entry.
~id-owner-denies | "That Leonard's dead, my love, buried him myself."
= discrepancy-explained | The first Leonard died in the cot and the next boy got his name, as they did then; two entries, two dates, the vicar held the book to the window.
- | Our Leonard starts on the crane.

- | Onboarding, nurse abroad scheme.
work-permit-refuted | Immigration's desk: "The sticker belongs to a batch stolen at Accra airport."
name-mismatch-on-call | She came on as Esi, corrected to Efua, signed Edna.
- | Told me she was tired from the flight. There was no flight, she's in Slough.

- | Overseas nurses, second intake.
~work-permit-refuted | Web check says no permission to work. Full stop, in a red box.
= discrepancy-explained | Their system hadn't joined her old card to the e-visa; helpline did it while I held, reference quoted, box green.
- | Twenty-two minutes of Vivaldi.

name-mismatch-on-call | "Call me Dean." File says Rory. "Dean's my... confirmation name." Parish has a Gerard.
- | I chuckled, then I didn't.
phone-other-name | His voicemail says you've reached Stewart.
- | No further round.

~name-mismatch-on-call | "Call me Dean." File says Konstandinos.
= name-change-documented | Kon-stan-DEAN-os! Every Greek lad in Melbourne's a Dean, his ticket from the college has both.
- | Can weld upside down.

- | For the file, stage crew hire.
alias-used | Union in Vienna has him as Rolf, the theatre in Linz as Ralf Maria, the bailiff as Reinhold.
internal-record | And our own cloakroom incident of 2021 has him as "R., dismissed".
- | He whistles well.
- | Director decides on Thursday; my vote's no.

- | Chorus, for the file.
~alias-used | The posters call her Mona Lazar, the tax card Monika Kuhdorfer.
= name-change-documented | Would you sing Tosca as Kuhdorfer? Stage name's on line two of her passport, official.
- | Laughed till the coffee came.

- | Call to the consulate about Kim Min-jun.
id-forged-issuer | Consul's clerk: "Check letter wrong, font wrong, and we don't print in Busan."
- | He told us a cousin in the ministry had sped it up.
id-data-mismatch | Date of birth in the chip isn't the date on the page.
- | Handed over to the airport police.

- | Call to the consulate about Kim Min-jun, the other one.
~id-data-mismatch | One year too young on our form against the passport.
= | Korean age. He'd counted the way his grandmother does; passport rules.
- | Clerk at the consulate giggled.

identity-borrowing | Asked the girl at the next desk whether he could "just put her driving licence" for the bank app.
- | She's nineteen, she asked me if that's normal.
account-swap | Day before, he'd asked the security man for a loan of his Uber profile.
- | HR meeting at four, box ready.

- | Desk gossip, third floor.
~identity-borrowing | He wanted my ID card, just like that, over the partition!
= | For the badge photo order, IT had told him to collect everybody's. My own mail said so, unread.
- | I bought the doughnuts.

- | Letter from a woman in Halifax, handwritten.
id-owner-denies | "I've had a tax bill for work at your company. I'm eighty-one and was never in IT."
different-person | The one on payroll under her name is thirty at most and male.
- | I wrote back by hand as well.

- | Letter from a woman in Truro, handwritten.
~id-owner-denies | "You've paid me wages. I don't work for you."
= discrepancy-explained | Two digits turned round by our temp in payroll; money fetched back, right Mrs Nance paid the same night.
- | She returned a postal order with a pressed primrose.

- | Notary's note to me, bank teller post.
id-altered | Laminate bubbled at the picture, letters under it half a millimetre lower than over it.
- | Held it against the window with her glasses pushed up.
- | The applicant asked if there were a quicker notary.
refuses-id | He then took the card back and wouldn't hand it over a second time.

- | The notary wrote to me on the second teller.
~id-altered | Photo page wavy and one corner glued.
= id-verified-in-person | Washing machine, 60 degrees. Chip reads perfectly, I compared face and finger here at my desk.
- | New one applied for.

- | Fruit pickers, bus of Tuesday.
id-photo-mismatch | Held up 31 passports against 31 faces: nine no.
id-rented-or-borrowed | Gangmaster has them in a biscuit tin and deals them out at six like cards.
- | Frost warning for the night.
- | Nobody picked anything.

- | Fruit pickers, bus of Wednesday.
~id-photo-mismatch | First eight faces, first eight passports, not one fits!
= trouble-explained | The driver had dropped the pile and I began from the wrong end. Turned it round: thirty of thirty.
- | Strawberries by the ton.

- | She told us on day one that her credit report is poisoned.
id-number-mismatch | It's worse: three employers in three states were withholding on her digits this very week.
several-jobs | One of the three, a hospital, says she's at her desk right now.
- | She's at hers here, too. Well, her picture is.

- | Her credit report's a mess and she was the first to say so.
~id-number-mismatch | True: meat plant in Nebraska, motel in Reno, all on her digits.
= discrepancy-explained | Police report 2022, freeze at the bureaus, and the tax people gave her the six-digit PIN that victims get; I saw all of it.
- | She's had enough, poor thing.
- | Hired.

- | From the union steward.
alias-used | "We've him as Ignác on the strike roll and Steve on the sick roll, get paid twice, does he?"
shared-account | "Two blokes clock under that one fob, you can smell which, one smokes."
- | Steward isn't a grass, he says.

- | Steward's been by again.
~alias-used | "Since when's Wojtek called Adalbert?"
= name-change-documented | "Same saint! German grandma put Adalbert on the paper, the Poles say Wojciech, look, both in his book."
- | Learned something.

- | I'm the registrar's temp. The following happened.
school-denies | Degree number he gave is a woman's from Agriculture, class of '06.
- | He said the number "was given twice".
? | We never give twice, said Mrs Oduya, and she has been here since the flood.
support-document-altered | Seal on his copy is the swimming club's.

- | I'm the registrar's temp. This also happened.
~school-denies | No Maria Sousa Lima in Chemistry.
= school-confirmed | L, not S! Brazilians file under the last one. There she is, distinction.
- | Mrs Oduya had told me so at the start.

contradicts-resume | Wedding in 2017, so the name changed; yet the badge of 2013 has the new name on it already.
alias-used | City hall knows no wedding, but a third surname.
- | I'm in no mood for a fourth.

~alias-used | Badge of 2013 with a name she says she got in 2017.
= name-change-documented | Married twice to the same man. Decrees and licences in a shoebox, lovely hats on the second.
- | Starts Monday if the heating works.

- | Bank, retail, branch 8.
id-rented-or-borrowed | Everything verifies, from the tax card to the fridge loan, and all of it leads to a beekeeper who says a man pays him by the month.
crypto-or-third-party-payment | First salary is to be split: beekeeper 30, a stranger in Dubai 70.
- | Good honey though, I bought a jar.

- | Bank, retail, branch 9.
~crypto-or-third-party-payment | Salary to an account of one Klara Winter. Our man's Omar.
= payee-confirmed | Joint account, Omar's in second place on the card, branch next door looked.
- | Klara brings him lunch.

- | Care home, my mother's, I'm writing to complain.
different-person | In week one Beatrice was tall and hummed. In week two "Beatrice" is short and slams doors.
id-owner-denies | The tall one phoned me: she left in week one and wants to know who's wearing her tunic.
- | My mother is 93.

- | Care home, my mother's, I wrote last week.
~different-person | I complained that Beatrice had been swapped.
= | There are two, Beatrice M. and Beatrice K., both stood at the bed with their badges and had a good laugh.
- | Please withdraw my letter.

- | Driver of the mobile library.
returned-under-new-name | Fined off the road in '22 as Colin; asks in '24 as Nolan; same cap, same cough sweets.
support-document-altered | The D entitlement on Nolan's card isn't in Swansea's books.
- | Readers signed a petition for him. For which one?

- | Driver of the mobile library, new round.
~support-document-altered | Swansea's computer: no D on that card.
= discrepancy-explained | His was issued in Jersey. Jersey's computer: D since '91, clean as a whistle.
- | Round via Zennor.

- | We ran the selfie step with Mr Oyelowo at 14:00.
idcheck-abandoned | At "turn your head left" he pressed home. Three goes, three times home.
- | Said the cat.
voice-changed | When he rang to complain he'd gone up a third and lost his Leeds.
- | No cat heard.

- | We ran the selfie step with Mrs Oyelaran at 15:00.
~idcheck-abandoned | Broke off at the head turn and vanished.
= | Fire drill in her block, the hooter was on the recording; at 16:00 done in one.
- | Passed.

- | A tip from the competitor across the road, by hand.
peer-report | "Your Nathan was our Nathaniel until the till came up short; it's the same tattoo, ask for the left wrist."
- | Asked. Long sleeves in July.
evades-personal-questions | What he did in 2020: "bits", where: "about", for whom: "people".

- | Slip of paper from over the road.
~peer-report | "Your Nathan robbed our till."
= sharing-explained | Sent them a photo of ours; they wrote back "no, sorry, not him, ours had a squint".
- | We sent them a fruit cake.

- | Notes in a second language, excuse me.
id-number-mismatch | I call the tax bureau, they laugh, this number is for a dog school.
id-forged-issuer | The card has holes for the chip but chip is painted.
- | The boy was very nice, he bring flowers.

- | Notes in a second language, again excuse me.
~id-number-mismatch | Number of him comes out as number of a foreign lady.
= discrepancy-explained | I put letter O for zero, the bureau man show me, with zero is the boy.
- | I bring him flowers now.

- | Apprentice lift fitter, papers check.
support-document-altered | Journeyman's letter from a guild that closed with the Emperor.
employer-untraceable | Firm "Lift & Söhne", no entry, no phone, no Söhne.
- | Handshake like a vice.
- | I quite hoped it was true.

- | Apprentice lift fitter, papers check 2.
~employer-untraceable | His master's firm is nowhere.
= employer-confirmed | Merged in 2015; the widow runs the rest, rang me back from the allotment, "best boy we had".
- | Shaft 3 on Monday.

- | She gave two dates of birth within one minute.
id-data-mismatch | The card has a third.
- | "My mother isn't sure."
id-owner-denies | The mother on the birth entry is sure, and she has a daughter, and the daughter was at the table eating plums.

- | One minute at the counter, two birthdays.
~id-data-mismatch | 5 November, then the 11th of May, to the same clerk.
= discrepancy-explained | Grew up between Boston and Bath. 11/5, 5/11. Passport settles it.
- | Clerk now asks for the month in words.

- | A father called about his son's stolen rucksack.
id-owner-denies | "He's in Peru. He certainly isn't in your call centre, and his passport was in that rucksack."
coached-or-reading | Our "son" turned to the side before he gave his own postcode.
- | Dad's coming by with the police slip.

- | A father called about his son.
~id-owner-denies | "My son isn't working anywhere, there must be some fraud."
= discrepancy-explained | Hadn't told Dad he dropped law. He rang Dad from my office on speaker. I left them to it.
- | Quiet voices through the door.

- | Temp, reception, marina.
- | Gave her maiden name for the parking and her own for the pay.
- | All in the first mail she sent.
- | Card seen, face seen, sign-up done.

- | Interview with "Yusuf", 35 min, Teams.
~name-mismatch-on-call | Showed up as "Joe Smithson - Parents' Council".
= trouble-explained | Teams took his school guest account from last night's meeting; he signed out, in as himself.
contradicts-resume | But the two years in Ankara he told me of are on the sheet as Izmir, different boss, different trade.
- | He had no word for it.

- | Interview with "Tamar", 50 min, phone.
~phone-other-name | Display: Givi's Garage.
= sharing-explained | Brother's phone, hers was in for a screen, she'd written so at nine.
phone-unreachable | Since then her own number just rings out, eleven times by today.
- | Perhaps the screen.
