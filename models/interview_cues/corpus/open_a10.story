# a10: longer notes (3-6 lines), odd facts without the usual word, many ordinary lines between
- | Met Torvald on Teams, calm, dry humour.
- | Ten years in storage, can explain erasure coding without slides.
? | His first employer gave us the leaving photograph of the class of trainees. Torvald is in it, and is not the one I met.
- | Salary 78k.
- | Start would be 1 Feb.

- | Met Torvald on Teams, calm, dry humour.
- | Ten years in storage, can explain erasure coding without slides.
- | First employer sent a warm letter, we rang the number in the directory.
- | Start would be 1 Feb.

- | Kick-off for the claims portal.
- | Four contractors, two of them new.
? | The new pair's screens both woke at 8:59:58 each day for three weeks, in Lublin and in Tampa.
- | Velocity went up.
- | PO delighted.

- | Kick-off for the claims portal.
- | Four contractors, two of them new.
~? | The new pair's screens both woke at 8:59:58 each day for three weeks, in Lublin and in Tampa.
= | Patch agent. Wake timer in the policy, forty other machines in the same second.
- | PO delighted.

- | Audit of remote entitlements, Q4.
- | 212 accounts reviewed, 30 closed.
? | Account of Ms Lindqvist was used on 19 days on which the hotel we paid for had her at a breakfast without a laptop, hers being in our repair cage.
- | Report to Hakon.

- | Audit of remote entitlements, Q4.
- | 212 accounts reviewed, 30 closed, 2 stale keys rotated.
- | Ms Lindqvist's loan laptop extended.

- | Candidate 7 of 9.
- | Clear on sharding, weaker on cost.
- | Wanted to know who owns the roadmap.
? | Gave the name of her manager at the airline. He left that airline the year before she says she came and is my neighbour.
- | Panel 3 of 4 yes.

- | Candidate 7 of 9.
~? | Gave the name of her manager at the airline. He left that airline the year before she says she came and is my neighbour.
= | I asked him over the fence. He came back as consultant in 2020, she was on his team, he'd hire her.
- | Panel 3 of 4 yes.

- | Fourth of May, handover of keys.
? | Safe-deposit locker of the mailbox shop held 13 of our security tokens, a rubber band round each and a city written on it.
- | Shop owner signed the protocol.
- | Tokens revoked.

- | Week 6 with Anselm.
- | Code reviews detailed, sometimes harsh.
- | Prefers mail over calls.
? | In the company quiz he did not know which product we sell. He has worked on it for five weeks.
? | Answered his mail during the quiz, both at once, eloquently.

- | Week 6 with Anselm.
- | Code reviews detailed, sometimes harsh.
- | Prefers mail over calls, skipped the quiz.
- | One on one fine.

- | Agency sent two profiles for Oracle.
- | Took the second.
? | On the bill the second is priced with a "voice" at 12 and a "keyboard" at 9.
- | Purchasing asked for a legend.

- | Agency sent two profiles for Oracle.
- | Took the second, works well with Ruta.
~? | On the bill the second is priced with a "voice" at 12 and a "keyboard" at 9.
= | Telephone seat and typing licence of the call software. Our own rate card has those two lines.

- | Identity vendor's weekly digest.
- | 88 passed, 3 retried.
? | One document photo shares thumb, tablecloth and burn mark with eleven in other customers' queues.
- | It is our Friday starter.

- | Identity vendor's weekly digest.
- | 88 passed, 3 retried, all three through on second try.
- | Friday starter among them, glare.

- | Reading the mailbox under legal hold.
- | Mostly invoices, lunch plans.
? | Each Thursday a mail to himself: hours for Sam, hours for Jude, hours for me, split in euro.
? | Sam and Jude aren't known here, yet their hours add up to his.
- | Hold extended.

- | Reading the mailbox under legal hold.
- | Mostly invoices, lunch plans.
- | Handed back to the owner, nothing to add.

- | Third party risk questionnaire returned.
- | Vendor claims 55 engineers in Pereira.
? | Chamber of commerce: capital of one peso, no staff insured, seat at a nail studio.
- | They bid lowest.

- | Third party risk questionnaire returned.
- | Vendor claims 55 engineers in Pereira.
~? | Chamber of commerce: no staff insured, seat at a nail studio.
= | That was the shelf they bought the name from. The operating company has 57 insured, social security printout of March, our man walked the floor.

- | Mentor's log, new hire in Bergen.
- | Set up SSO, VPN, editor.
- | Nice to talk to.
? | Whenever I call without warning it rings, stops, and ninety seconds later he calls back from a quiet room.
? | Twice it was answered by accident: dozens of people, a PA system, and someone calling out the names of companies.

- | Mentor's log, new hire in Bergen.
- | Set up SSO, VPN, editor.
- | Misses calls, has hearing aid pairing trouble, prefers chat.

- | Handled by fraud unit, case 24-118.
- | Complainant is a welder.
? | Unemployment was denied because he "earns 140,000 at a cloud firm".
? | Cloud firm is us; the man with us cannot weld and won't come to the line-up.
- | Interview on 9th.

- | Stage two, Android.
- | Live refactor, 35 min, tidy.
? | All comments in the file he refactored were answered by him in order of the marking sheet, which is ours and secret.
- | Marked 19 of 20.

- | Stage two, Android.
- | Live refactor, 35 min, tidy.
~? | Comments were answered in order of the marking sheet, which is ours and secret.
= | Our scheduler attached the sheet to his invite. It's in his inbox with the rest, he'd thought it an agenda and said so at the start.
- | Marked void, repeat with other task.

- | Team trip to Gdynia, 14 people.
- | Nice dinner.
? | Rolf from Graz was there in person. Rolf from Graz also closed two incidents that evening, phone in the cloakroom, laptop in Graz.
- | Bill 611 euros.

- | Team trip to Gdynia, 14 people.
- | Nice dinner.
- | Rolf from Graz took an incident from the lobby, missed dessert.

- | Looked at camera feed of our Denver lobby for the badge pickup.
? | Woman in red coat shows licence of Peter Anand, gets the parcel, is in a car within a minute.
- | Desk temp was new.

- | Looked at camera feed of our Denver lobby for the badge pickup.
~? | Woman in red coat gets the parcel of Peter Anand.
= | Wife. Peter had written to the desk that morning, mail with her ID in the desk's box, he waited in the car and waved to the lens.

- | Salary review cycle.
- | Budget 3 %.
? | Two of the eleven remote "employees" in the Surat cost line have never drawn leave or a badge. The manager there signs for both wages.
- | Told CFO.

- | Salary review cycle.
- | Budget 3 %, Surat team 4 due to inflation.

- | Applicant is a returner after a long break.
- | Rust patch accepted upstream.
- | Lost thread now and then.
- | We'd take her for three days a week.

- | First call with vendor's "lead".
? | When he left the call his line stayed open. "They believed it. Who takes Thursday?"
- | Sent minutes as usual.

- | First call with vendor's lead.
- | When he left the call his line stayed open, heard him order lunch.
- | Sent minutes.

- | Returned kit inspected by Olu.
- | Keyboard clean as new.
? | Keyboard and trackpad firmware count nil touches over eleven months. 3,400 tickets were typed on it.
- | Wiped and shelved.

- | Returned kit inspected by Olu.
~? | Keyboard and trackpad firmware count nil touches over eleven months.
= | She used dock, own ergonomic board via our order 5520. Dock's count fits the tickets.
- | Wiped and shelved.

- | Compliance screening, batch of June.
- | 40 names, two partial hits.
? | One partial hit became whole when he gave his second surname, birthplace and the ministry's alumni number.
- | Stopped payment.

- | Compliance screening, batch of June.
- | 40 names, two partial hits.
- | Both differ in birth year by 20 or more, dismissed by officer.

- | Shadowed two support shifts from Cork.
- | Friendly tone, low handle time.
? | Agent "Declan" asked the caller for the weather in Cork before he mentioned it himself.
? | Genesys leg starts at a trunk in Yangon.

- | Shadowed two support shifts from Cork.
- | Friendly tone, low handle time, Declan covers for Aoife's leave.

- | Bug bounty payout pending.
? | Report was mailed in May by a girl in Recife, word for word. Ours came in June from our own contractor, through a cousin, with the screenshots' clock cut off.
- | 3,000 due.

- | Bug bounty payout pending.
- | Two researchers, same bug, ten minutes apart. Split per policy.

- | Reference check for Mireille, DevOps.
- | Both managers spoke twenty minutes each.
- | One wishes she had stayed.
- | Nothing else to note.

- | Closing of ticket 5091.
- | User returned from sick leave.
? | His access had been in use during all of it, by two sets of hands going by speed, to read the tender of a competitor of his brother's firm.
- | Handing to counsel.

- | Ledger migration, contractor four of six.
- | Delivered early.
- | Never argues.
? | The handwriting in his signed NDA, in the NDA of contractor five and on the parcels from both is one hand, says our examiner.
- | Renewal due in May.

- | Spoke with Hiroko, data governance.
- | Structured, asks before assuming.
- | Left two jobs after a year each, both closed sites.
? | The ethics board she says she chaired published its minutes. Chair throughout: a man called Endo.

- | Post-hire survey, 30 days.
- | Onboarding rated 4.
- | Tools rated 3.
? | Under "what surprised you" he pasted a note telling someone to stay off camera till the real Gavin is back from the clinic.

- | Facilities round, satellite office Tulsa.
- | Replaced two lamps.
? | Behind the ceiling tile over desk 12: a mini computer with a phone card, on our switch, and in the lease of nobody.
? | Desk 12 belongs to the analyst who has "never been in".

- | Facilities round, satellite office Tulsa.
- | Replaced two lamps.
~? | Behind the ceiling tile over desk 12: a mini computer with a phone card, on our switch.
= | People counter for the real estate team. Work order 3318, installed by the landlord's firm in March.

- | Quarterly talk with the bank's fraud lead.
- | Exchange of patterns, coffee.
? | One of their mule accounts, opened with a mask over a still face, has us as its only payer.
- | Account number passed to payroll.

- | Frontend hire for Bristol, third week.
- | CSS is excellent.
- | Rarely speaks.
? | Local colleague rode past to bring a cake. The number doesn't go that high, street ends at 60.
- | Cake eaten in the office.

- | Frontend hire for Bristol, third week.
- | CSS is excellent, rarely speaks.
- | Local colleague brought a cake, met the twins.

- | Partner audit, offshore centre.
- | Walked both floors.
- | Fire doors fine.
? | Asked to greet our six. Six stood up, four answered to the wrong name, one had joined that morning.
- | Lunch was good.

- | Partner audit, offshore centre.
- | Walked both floors, greeted our six, two on leave with slips.
- | Fire doors blocked, noted.

- | Second-line ticket, password vault.
- | Vault sync failed on 11 devices.
? | One vault, property of our tester Noor, holds logins to five employers' payroll portals under five first names, none Noor.
- | Sync repaired.

- | Second-line ticket, password vault.
- | Vault sync failed on 11 devices.
~? | One vault, property of our tester Noor, holds logins to five payroll portals under five first names.
= | Seed users of the payroll demo. Product team keeps the list, passwords are printed in the test plan.

- | Embedded C candidate, Eindhoven.
- | Brought a board to the camera, blinked an LED.
? | Board's serial was sold to a school in Wuhan, maker says. Next day another applicant blinked the same one, same chip on the corner.

- | Evening call with the candidate's old CTO.
- | Fifteen minutes, friendly.
? | He describes a short bearded man, fired in 2021 for selling customer lists, number and birthday match ours who is neither short nor bearded.
- | Offer not yet sent.

- | Onsite day, Malmö, four interviews.
- | Ate with the team, fixed a bug on the board.
- | Train ticket reimbursed.
- | Offer by Friday.

- | Vendor management, monthly.
- | SLA met.
? | Of the seven CVs in the bid, the client next door got the same seven last year, with the surnames moved down by one.

- | Laptop refresh, wave 3.
- | 60 units by courier, 58 signed.
? | One signer wrote "for Lester" at an address we hold for Monique, and asked the driver whether there was one for Abdul, too.
- | Wave 4 next month.
