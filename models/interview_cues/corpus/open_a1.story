# a1: people behind the persona, laptop rooms, addresses, couriers
- | Backend hire for the billing squad, started 4 March.
? | Parcel for Dylan Roach was signed by C. Hemby, as were four others that week.
- | Asset tag 20718.

? | Landlord counted twenty-six power bricks in the back bedroom.
? | Each machine had a paper sticker with a first name and a company.
- | She gave the agents the spare key.

~? | Landlord counted twenty-six power bricks in the back bedroom.
= | Tenant refurbishes school Chromebooks for the district. Contract and pallet receipts shown.
- | Our hire is his flatmate, unaffected.

- | Senior React dev, Omaha, start date fixed.
~? | Laptop was delivered to a house two states away from the one on the form.
= | Facilities had swapped the labels for him and the other Jensen. Both parcels rerouted Monday.

? | Router log shows her machine and eleven from other firms behind one household line.
- | IT opened INC-4471.

? | Four of our contractors have never once been online in the same minute.
- | All passed probation.

? | Woman in Scottsdale paid 300 dollars a month per computer to keep it plugged in.
- | Local paper ran it in May.

- | Nice first week, he fixed the flaky import job.
? | Neighbour says the man at number 14 has been dead since autumn.
- | Payroll has the same house on file.

~? | Neighbour says the man at number 14 has been dead since autumn.
- | We rang HR in Dundee.
= | That was the father, same first name. Junior opened the door to our site manager himself.

- | DBA, fully remote, Porto.
- | Fan noise and two other screens in shot, he mines a bit of coin at home.
- | Reference from the telecom came back warm.

? | Mouse on his desktop moves in a perfect rectangle every four minutes, nights included.
? | Commits land while the screen is locked.
- | Security keeps watching until Friday.

? | Courier photo: nobody at the door but a numbered shelf with our box in slot 9.
- | Delivery marked complete 11:52.

~? | Courier photo: nobody at the door but a numbered shelf with our box in slot 9.
= | Parcel room of a student residence, the porter confirmed his room.

- | Data engineer. Cost centre 311.
? | Asked to hold his badge to the camera, he first sent a message to somebody and waited.
? | The badge we had posted was in Tennessee, he said he was at home in Oregon.

- | Frontend, agency hire, day rate 410.
- | Wanted the laptop at his sister's, his building has no lift for couriers and he uses her spare room as office. Her lease and his desk seen on video.
- | Approved by IT asset desk.

? | Indictment: one resident of Nashua kept the work computers of nineteen people he had never met.
- | Hearing set for 12 September.

- | Her stand-ups are short and clear.
? | A small box with a network plug sits between the keyboard port and the dock, serial unknown to us.
- | Asked field support to collect the unit.

~? | A small box with a network plug sits between the keyboard port and the dock, serial unknown to us.
= | Our own lab had lent it for BIOS testing. Loan slip from Petra dated 6 June.

- | Cloud ops, night shift, Lisbon.
? | Wifi name on her laptop was the same as on that of a tester she claims not to know.
- | Meeting with both on Tuesday.

~? | Wifi name on her laptop was the same as on that of a tester she claims not to know.
= | Both use the fibre provider's default name. Line numbers differ, checked by the network team.

? | Sheriff's deputies carried ninety laptops from a duplex whose only tenant drives a school bus.

- | Good Terraform answers.
- | Lives on a sailing boat, mooring in Fowey, internet by dish.
- | Laptop goes to the harbour office as agreed with legal.

- | He was the best closer of tickets in Q2.
? | In Q3 the same login wrote in two kinds of English, mornings one and evenings another.
? | Vacation in August, tickets went on at the usual pace.

? | Electricity use of the one-bedroom flat was that of a bakery.
- | Utility told the detectives in February.

~? | Electricity use of the one-bedroom flat was that of a bakery.
= | Heat pump wired wrongly, utility refunded 900 euros.
- | Not our matter.

- | QA lead, Kraków, contract via umbrella.
? | Her bank, her gym and her dentist are all in Kraków. Her SIM has been in another country since hiring.
? | The card she swiped to enter our office on Monday was used by a man.

? | We wrote to the address. Reply from a couple who rent there since 2016 and know no such engineer.
- | Case to legal.

~? | We wrote to the address. Reply from a couple who rent there since 2016 and know no such engineer.
= | Street exists twice in the county. Ours is the northern one, letter carrier knows him well.

- | iOS contractor, 6 months.
- | Laptop back in original box, charger missing.
- | Final invoice paid.

? | She said the room behind her was her study. Same poster and same crack show up with three applicants at other firms.
- | Shared with the ISAC group.

- | Asked for a second monitor.
- | Works from a coworking in Medellín, tax desk cleared it in January.
- | Tests all green.

? | Airtag left in the replacement dock reports from a storage unit in Reno.
- | He gave Boise as home.
- | Dock was ordered 3 May.

~? | Airtag left in the replacement dock reports from a storage unit in Reno.
= | The dock never left our warehouse there. Dispatch found it on the returns rack.

- | Two rounds, both fine.
? | He writes "we will decide tonight" whenever I ask him for an opinion.
? | Twice another name was in the typing indicator of his direct messages.

? | Tax office sent her a demand for income from seven tech firms. She is a nurse and has applied nowhere.

- | Platform engineer, Austin.
- | Dog barks, delivery man rings, has to run down. Normal home.
- | Offer out Thursday.

? | Ten machines under the desk, each with its own small label and a note with the standup hour.
? | Host told officers she pressed the power key when somebody abroad wrote her.

- | Support L2, Manila.
- | Calls his brother in when the fibre drops, the brother lends the hotspot and leaves again.
- | Manager fine with it.

? | Machine has not been moved, closed or unplugged in 143 days.
- | Battery health 100.
- | Lives in Fresno per file.

~? | Machine has not been moved, closed or unplugged in 143 days.
- | Lid sensor is dead on that batch.
= | Vendor bulletin lists his serial. He brought it to the offsite in April.

- | Payroll clerk here.
? | Six hires from different teams print the same second line of address, apt 3C.
- | I only noticed because of the W-2 envelopes.

~? | Six hires from different teams print the same second line of address, apt 3C.
= | Template default. Nobody had overwritten the sample, real ones came in by Friday.

? | Husband of our reported engineer told the agent that his wife teaches primary school and owns no computer.
- | Visit took nine minutes.

- | Embedded dev, Graz.
- | Two passports, both valid, name order differs. Notary copy in folder.
- | Start 1 July.

? | When the deputy knocked, forty-one sessions dropped within the same quarter hour, at firms in nine states.
- | One of them was ours.

- | His pull requests are tidy.
? | We shut the house's line by mistake for a day. He worked through it without noticing.
- | Provider ticket attached.

~? | We shut the house's line by mistake for a day. He worked through it without noticing.
= | Laptop has a company SIM, data bill shows 3 GB that day from the mast on his street.

- | Scrum master, remote, Wales.
- | Slow line, uses phone tether, video off after lunch.
- | Team content.

? | Courier was told by text to leave it with "the lady who takes them all".
- | Tracking ends there.

- | Order 88213, two MacBooks, one for Nguyen, one for Ostrander.
- | Ostrander's bounced once because the bell was broken. Redelivered.

? | Brother-in-law of the accused testified that his garage held the machines for eight dollars a day each.

? | Device reached Georgia, then a customs form shows it leaving for Dandong by air freight.
- | Declared as used toys, value 20.

- | Go developer, Spain.
? | Says it is siesta time and hot. Weather service has snow at his postcode that day.
- | Interview ended on time.

~? | Says it is siesta time and hot. Weather service has snow at his postcode that day.
= | Wrong postcode in our file, one digit. Census slip he brought says Almería.

- | Data labelling lead, Nairobi.
- | Shares flat with two colleagues from the same bootcamp, all three declared it in the form.
- | Background returned clear.

? | Sold his own login, face scan and a corner of his living room for a fifth of the wage, plea agreement says.

- | Hired through referral, bonus paid.
? | The referrer got a third of each of his salaries, statements show.
- | Both still on the team chat.

~? | The referrer got a third of each of his salaries, statements show.
= | They are divorced. Court order for child support, garnishment number on every line.

? | Warranty chat about her laptop was opened by a person giving another first name, from Vladivostok.
- | Vendor forwarded it to us.

- | Screen share ok.
- | Virtual background of a beach, took it off when asked, kitchen behind.
- | Will discuss with Ola.
