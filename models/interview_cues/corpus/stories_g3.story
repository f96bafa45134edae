# Borrowed numbers in plants and hospitals, rented rider accounts, outsourced jobs, five jobs, ghost workers, diverted pay
# meatpacking plant
- | Kill floor, B shift, employee 2217 "Hector Salinas".
id-owner-denies | Man in Laredo called: he is Hector Salinas, social ends in the same four, and he has never cut a hog.
- | Supervisor says 2217 is the best on the line.
- | Plant manager to phone counsel.

- | Taxman wants 1,900 dollars from a fellow who lives on disability in Texas.
id-number-mismatch | The wages were ours, paid in Nebraska on his social to somebody who stuns cattle.
- | Sent copies of W-2 to the agent.
- | Kept the line running.

id-rented-or-borrowed | Steward told me over cards that Hector's papers go for rent, fifty a pay day, to a cousin of the real one.
- | Don't quote me.
- | Cold in the boning hall, minus two.

# age, minors cleaning shift
- | Sanitation contractor, nights, acid and saws.
id-data-mismatch | ID makes her thirty-one; the middle school called because she sleeps in third period.
- | Burn on the wrist, seen by nurse.
- | Labour department on site Wednesday.

id-photo-mismatch | A child stood at the clock under a grown woman's card.
- | Foreman says all cards scanned green.
- | Called the hotline at 4.

- | I teach eighth grade and I smell chlorine.
id-rented-or-borrowed | She wears her aunt's name at the plant like a coat down to the ankles.
- | Gave her my sandwich.

# hospital aide
- | Aide on 5 West, five years, gentle.
id-number-mismatch | Number comes back to a woman who died in Fresno in 1994.
- | E-Verify was not in use when we took her.
- | HR with interpreter at 3.

id-owner-denies | A dental hygienist in Ohio can't get unemployment since she "works" for us as an aide; she does not.
- | She faxed her licence and her anger.
- | Payroll blocked.

- | Charge nurse, own notes.
alias-used | Her phone on the cart lit up "Lucia", the badge says Darlene, the patients call her Luz.
- | She holds their hands like rails.

# honest number mistyped
- | Mismatch letter for the new phlebotomist.
discrepancy-explained | We typed 6 for 8; her original card seen at the desk, agency accepts the corrected filing.
- | No action.

# UK right to work impostors care home
- | Right to work check of carer, night block, Kent.
id-photo-mismatch | Passport face is thin with a mole, the lady on the landing is broad with none.
- | She says illness.
- | Residents love her singing.

id-owner-denies | Passport office: holder of that book lives in Leeds, reported it lost in April, works in a bank.
- | Immigration team given the rota.
- | We are two short tonight.

- | Her room-mate came to the matron's door.
id-rented-or-borrowed | "She pays Auntie a third of the wage for the use of the name," she said to her slippers.
- | Tea, then tears.
- | Agency gets its letter.

# share code
work-permit-refuted | Home Office checking service: share code generated for another man, and the visa behind it is curtailed.
- | Picker, Lincolnshire, potatoes.
- | Sent home with pay to date.

- | Warehouse inductions, 40 on a Monday.
same-photo-as-other | Three residence cards, three names, one young man in a striped shirt.
- | Coach back to the agency.

- | Forklift lads noticed before HR did.
different-person | Monday's Samuel drove like an angel, Tuesday's Samuel asked where is reverse.
- | Racking dented, bay 9.
- | Nobody hurt.

# honest agency employment
- | Worker's payslips show another firm's name than the hospital in the CV.
discrepancy-explained | He was placed through a nursing bank; hospital matron and bank both confirm ward and dates.
- | Cleared for bank holiday.

# delivery rider accounts
- | Ping to ops: rider account "Sophie", four hundred drops.
account-swap | Man at the kebab shop shows her profile on his phone, seventy euro a week to her for it.
- | He wants to know if he loses the rating.
- | Customer complaint attached.

- | Police stopped twelve riders at the station.
id-rented-or-borrowed | Nine of the twelve ride under a holder who sits at home and takes a share.
- | Two underage.
- | Platform asked for comment.

id-photo-mismatch | Selfie check at 19:02 is the holder's cheek, the customers' doorbell at 19:20 shows a beard.
- | Food warm, polite, five stars.
- | Lock account overnight.

# telegram rental board
account-swap | "Rent acc UK bike, verified, clean, 60 pw, selfie help incl" and under it our applicant's own number.
- | Screenshot from riders' group.
- | He is to drive the van from Monday.

- | Union rep speaking for the riders.
shared-account | Three men eat off one login in shifts, morning, noon and the wet hours.
- | Blame the rate per drop.
- | No names.

- | A doorman sees everything.
shared-account | Same bag, same scooter, same "Giulia" in the app; but morning Giulia limps, evening Giulia smokes.
- | I only hold the lift.

# ride hailing UK fake documents
support-document-altered | Council: private hire badge 77120 isn't in our register, and the insurance belongs to a florist's van.
- | Rider got out at the lights.
- | Account frozen at 22:14.

id-photo-mismatch | Driver who came wasn't the one on the picture, not by twenty years.
- | Mother on the phone with daughter all along.
- | Ticket with safety team.

- | I rent cars by the week near the airport.
account-swap | He asked could he get a car "with the profile of a driver inside", as one asks for a child seat.
- | Told him to go.

# honest shared bike/phone
shared-contact | Two riders, same phone, same flat.
sharing-explained | Brothers, each with his own verified account; the other one's phone is at the repair shop, ticket shown.
- | Unblocked.

# developer who outsourced his job to China (2012 case)
- | Telecom vendor called about VPN traffic out of Shenyang, while Bob sits at his screen.
signins-apart | Token used in north-east China, owner of the token in the next room with a doughnut.
- | Bob: mid forties, family man, quiet.
- | Image his disk tonight.

shared-account | Invoices on his disk: a fifth of his salary goes to a software house in Shenyang that writes all his code.
- | Best developer in the building, said the reviews.
- | Cat videos 9 to 11:30.

- | Reception, his parcels came to me.
shared-account | He'd posted the fob abroad by courier, customs form said "toy", and the work came back each night like laundry.
- | Nice to everyone.

# honest subcontract
commits-other-name | Somebody else's commits in the freelancer's branch.
sharing-explained | Contract clause 7 allows her assistant, named in the annex, cleared by security in June.
- | Carry on.

# Lawyer / clerk outsourced data entry
- | Insurance claims, home team, 220 files a day from Maureen.
shared-account | Her daughter and the daughter's boyfriend do half of Maureen's files, from the same kitchen.
- | Quality fine.
- | Data protection not fine.

shared-account output-swing | Morning batches neat as embroidery, night ones full of "colour" without u; Maureen confesses to a helper in Cebu.
- | Warned in writing.
- | Union present.

- | My neighbour, I tell you as a neighbour.
shared-account | Maureen was on the coach to Lourdes the week that she did nine hundred of your claims.
- | She brought me holy water.

# five jobs at once
- | Founder of a start-up warns on the net: engineer works for three, four of us at one time.
several-jobs | Hired him Monday, six other founders wrote by Wednesday: he is at theirs as well.
- | Wonderful in interviews, top one percent.
- | Let go in the first week.

several-jobs | Calendar export has five stand-ups at 9:00 named A to E.
- | He said he was in financial straits.
contradicts-resume | CV: "on sabbatical since spring"; to us in the exit call: four full salaries since spring.

- | Intern here.
persona-collision | He thanked "everyone at Playfield" in our all-hands, then coughed for ten seconds.
- | We aren't Playfield.
- | His cough was very good.

# overemployed manager US govt contractor
- | Federal auditor, memo of 8 August.
several-jobs | Timesheets of two agencies show her at both desks, eight hours each, on 214 of the same days.
- | Both bosses "satisfied".
- | Repayment 226,000.

several-jobs | She has badge in the morning here, telework all day there; one of them thinks that she has a bad back.
- | Cross-check ran on tax IDs.
- | Draft to inspector general.

- | Her dog walker.
several-jobs | Two phones, two lanyards on the hook, and a paper that says which boss she is sick for today.
- | Lovely spaniel.

# nurse in two hospitals
several-jobs | Same nurse signed the drug book at St Ann's 02:10 and ours 02:25, eleven miles away.
- | Agency pays both.
- | Matron to matron, by phone.

- | Rostering, week 31.
several-jobs shared-account | Full-time here, full-time there, and on the clashing nights her sister wears the tunic.
- | Sister is no nurse.
- | Chief nurse told 07:00.

- | Porters' gossip ward 4.
- | One of the twins does Tuesdays.
id-photo-mismatch | The badge is the thin twin, the one at the trolley has a gold tooth.

# honest second job
several-jobs | Payroll tip: Kwame also cashiers at night.
discrepancy-explained | Declared on the starter form, twelve hours, manager initialled, within the working time limit.
- | Tip closed.

# ghost workers
- | Head count by biometrics, ministry of works, 7 counties.
crypto-or-third-party-payment | Nineteen salaries fall into one savings account in the name of the pay clerk's wife.
- | 1,204 did not come to be counted.
- | Minister at 9.

same-photo-as-other | One face on four teacher files, with four mothers' names.
- | School has a roof and no pupils.
- | Took the register as exhibit.

- | I counted the road gang myself.
- | Paid for thirty, saw eleven and a goat.
crypto-or-third-party-payment | The foreman's brother draws the pay of the other nineteen with one thumb.

# dead worker, retired
id-number-mismatch | Soldier on our roll since 2009 has the service number of a man buried in 2007.
- | Colonel surprised.
- | Paymaster not surprised.

- | Audit, police payroll Kabul style tables.
- | Fifty names in alphabetical order, all born on the first of January.
crypto-or-third-party-payment | Mobile money for thirty of them goes to the commander's handset.

- | Widow wrote for the pension.
id-owner-denies | Her husband "signed" for wages in March; the husband himself came to us in a wheelchair and says never.
- | Tea with much sugar.

# honest: pay to another account
crypto-or-third-party-payment | Bursar asks why Mr Otieno's pay goes to a group account.
payee-confirmed | Savings cooperative, sub-account in his own name, letter with the seal.
- | Paid.

# payroll diversion
- | Mail to payroll 08:03: "kindly update my direct deposit before the run".
crypto-or-third-party-payment | New account is a prepaid card held by a stranger in Atlanta.
- | Employee is at her desk and sent nothing.
- | Mailbox rules found.

payee-churn | Bank details of the new hire: three versions since Tuesday, the last at ten to midnight.
- | Payroll held the run.
- | He is annoyed.

- | University payroll, portal logs.
many-countries | Login Lagos 04:00, Johannesburg 04:40, then the dean's account details were edited.
- | Rang the dean: in the bath.
- | Reset done.

# first pay to roommates
crypto-or-third-party-payment | Asks that wages be sent to "my uncle the pastor", since uncle has the better bank.
- | Gave him the opening form for the credit union.

- | Cashier, building site, Dubai road.
crypto-or-third-party-payment | Cards of twenty-two masons sit in the camp boss's pocket with the PINs on sticky tape.
- | Embassy asks.
- | Heat 44.

- | Foreman's note on a cement bag.
payee-churn | Yusuf's pay account: brother in May, barber in June, in July the hostel.
- | Good plasterer.

# honest payee change
- | New bank account 2 days before payroll.
payee-confirmed | Her old bank closed the branch, letter seen; the new one is in her own name and rang back on the number on file.
- | Run as normal.

# farm co-op: sons on payroll
- | School district payroll, Ohio; bus aide.
shared-account | Aide on paper is the coach's son; the coach's sister rides the bus.
- | Parents noticed the perfume.
- | Board on the 12th.

- | Clocking terminal, bakery.
shared-account | One girl punches in for four every morning with four cards in a fan like a poker hand.
- | CCTV saved to stick.

- | My grandson clocks there, so I know.
several-jobs | Toni sleeps behind the flour from two to five since he's got the airport job too.
- | The rolls are good.

# drug test sub
test-substituted | Sample at body temperature of a room; collector says he poured it from a hand warmer.
- | Truck stays in yard.

- | Clinic phone note.
test-substituted | Donor at the window had driver's card of Mills and the face of Mills's cousin, who then asked us for Mills's bus fare.
- | Not tested.

- | Dispatcher on CB.
test-substituted | everybody knows big Lou pees for half of the yard, forty bucks and a burger
- | roads icy by Elko

# fingerprint substitution day-care
test-substituted | Prints taken for the crèche job are the landlady's, the bureau says: two files, one set of whorls.
- | Children sent to room B.
- | Licensing told.

- | The crèche cook, asked by nobody.
- | She burns the porridge but never mind.
alias-used | Miss Joy at Easter, Miss Grace at Whitsun, on the parcel Mrs Adeyemi-Brandt.

# honest smudged prints
- | Prints rejected twice.
discrepancy-explained | Bricklayer's worn fingers, technician's note; the third set on the new scanner matched him.
background-check-clear | State and federal both back, nothing recorded.
