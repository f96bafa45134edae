# round 6, b8: honest look-alikes, excuses that clear nothing, checks that failed

? | Desk in the call is his, he said. A plant on it is in four other candidates' calls.
- | He says plants look alike.
- | Round ended politely.

~? | Desk and plant in the call are in four other candidates' calls.
= | Job centre booth in Halle, all five invited from there, adviser named on the form.

- | Took the call in a car park, back seat.
- | Works nearby, lunch hour.

? | Says her certificate burnt. Issuer has no carbon copy, no roll entry and no fire.
- | She will ask her aunt.

~? | Says her certificate burnt.
- | Issuer's roll begins in 2011, too late for her.
= | State archive has the exam protocol of 2004 with her name and marks. Certified extract arrived Friday.

- | Certificate in Ukrainian only, translation ordered.

? | Claims that his old firm knows him under a nickname. We rang with the nickname. Nothing.
- | He thinks they have forgotten.

~? | Old firm has nobody of that name.
= | Rang with the nickname, then they all knew him. Foreman described him, limp and moped and all.

? | "My twin did the first call." He has no siblings on the family certificate filed for the child allowance.
- | Payroll saw it by accident.

? | He explains the other face with weight loss. Eye colour is one thing that does not lose weight.
- | Security holds both pictures.

~? | Face on the badge application far from that at interview.
= | 60 kilos in a year, he gave the clinic's before and after himself. Prints from clearance agree with 2022.

- | New haircut, no beard. Took me a second.

? | Explained that the second voice was the radio. Radio knew our question.
- | Machine operator, night.

- | Radio was on, he turned it off.

? | Ms T. says the payment to Goran is rent. Goran's note on the transfer: "week 22, calls".
- | Garnishee order brought it up.

~? | Regular transfer to a Goran with note "week 22".
= | Cleaning rota of her house, Goran keeps the kitty. Landlady gave us the list for the court, 11 tenants.

? | Said that she had a stroke of luck in the test. Asked for the way, the area of a circle.
- | 97 points, actuarial.

? | He promised to bring the original on Monday. It is the fifth Monday.
- | Copy shows a seal with the wrong eagle.

- | Original still at the consulate, slip shown.
- | Chased for Monday.

? | Manager accepted it: "he's shy on camera". Same man does a cooking channel, 30,000 follow. Different face.
- | Account carries his name and our logo.

- | Shy on camera, fine in person. Hired.

? | Her explanation that both firms knew. One knew of no second firm, we knew of none.
- | Signed two exclusive contracts.

~? | Works full-time elsewhere, says the trade paper.
- | She says both know.
= | HR of the other one: seconded unpaid since April, agreement with our MD's signature. MD recalls it.

? | Paper says his firm lent him to six sites. Each site log has him all day, same day.
- | He blames the logs.

? | Said sorry for using his friend's report as work sample. Friend's report is ours too, lifted from our server in 2022.
- | Friend left in 2022.

- | Said sorry for the typo in the sample. No harm.

? | He has an answer for it: the visa stamp is faint. Border police: there is no stamp, it is ink jet.
- | Passport kept.

~? | Stamp in passport smudged beyond reading.
= | Border police have the entry in their system, 7 May, gate 4.
- | Copy for file.

? | Explained the Brno address by "post goes there". Tenant there: an agency that answers tests for a fee.
- | Sign on the bell.

- | Post goes to his sister, he is between flats.

? | His doctor's note for the exam day is by a vet.
- | Stand-in had 83 points that day.

? | Asked why the mail account has another name. "It was free." Account holder wrote that she sells accounts aged five years.
- | Price 12.

~? | Mail account has another name.
= | Bought the domain with the shop, old owner's name sticks. Shop deed and registrar's mail shown on screen.

- | Mail address is a band name. Nothing to do with us.

? | He told HR the lamp in both rooms came from the same shop. So did the crack in it.
- | Two candidates, two continents.

? | The recommended colleague and he say they have never met. Holiday snap, arms round each other, 2019, tagged.
- | Referral bonus 3,000 requested.

- | Recommended by a cousin, box ticked, no bonus due.

? | Bank checked her excuse: no hold on the account, no fraud case, account is in a man's name since opening.
- | Third pay run.

~? | First salary bounced, account in a man's name.
= | IBAN check letters agreed with a wrong digit of ours. With hers it went to her, bank confirms owner.

- | First salary late, holiday.

? | Wrote that she'd left the badge with her brother for a day. Reader has 40 days of a 45 shoe in the sensor mat. Hers is 37.
- | Warehouse C.

? | "Forgot" the name of the street on which she says she grew up, and of the school, and then of the town.
- | Only small talk.

- | Did not know the town's mayor. Moved away at six.

? | Says the code came from his head. The head of a firm in Cluj says it came from theirs, with a lawsuit number.
- | Both sent us logs.

~? | A firm in Cluj says his code sample is theirs.
= | Open licence, he is listed as author in 2018 in their own repository. Cluj apologised, lawyer's letter.

? | Caretaker: the man with the key for flat 9 is not the man on the contract of flat 9. Our equipment is in flat 9.
- | He told us he'd be travelling.

~? | Caretaker: the man with the key for flat 9 is not the man on the contract.
= | Plumber, sent by the caretaker's own office. They had not told him.

- | Neighbour took in the parcel with the monitor.
- | Delivered on to her the same evening, she sent a photo of it on the desk.

? | His story was that the school is closed. School's head teacher picked up on the second ring.
- | Never had him, either class.

- | School is closed since 2009, certificate from the county.

? | When pressed for a sketch he had a power cut. Grid operator had none. Twice.
- | Structural engineer, second round.

~? | Line dropped each time we pressed for a sketch.
= | Ours. Router log here shows the three drops at those minutes, all meetings on the floor hit.
- | Repeated on site, sketch good.

- | Power cut, back after ten minutes, storm.

? | Said somebody else only types for her. Somebody also thinks, we found when the somebody went for tea.
- | Typing help had been agreed, no more than that.

- | Scribe agreed as adjustment, writes what he dictates.
- | Our own scribe.

? | "That was my colleague, he helps." The colleague has done all 212 cases, says the system.
- | He himself: none, since hire.

~? | The system says a colleague closed all 212 of his cases.
= | Bulk transfer at team split, batch job under Elin's name, night of the 2nd. Logs before that show him.

? | Given every chance, in daylight and with her own notes, she could not do one of the twelve reconciliations of her test.
- | Test score 12 of 12.

- | Given a second try after the fire alarm. 11 of 12.

? | Excuse for the three phones: family. On each one runs a work chat, with three bosses, one of them is ours.
- | Seen at site safety stop.

- | Three phones on the table, one private, one ours, one for on-call.

? | The gap in the timesheets, he wrote, was a funeral. Of the same grandmother, at four employers, on one date each quarter.
- | HR circle compared.

- | Two funerals in one year. Poor man.

? | Her side of it: the manager knew she wasn't the one interviewed. Manager got 1,500 for that, he said later.
- | Both out.

- | Manager knew her from a former firm and said so, stayed out of the panel.

? | Claimed jet lag for not knowing last week's case. Had not flown, says the airline we asked because we'd paid.
- | Case had been presented well, good slides.

- | Jet lag, mixed up two slides.

? | Cleared by the agency, it wrote. The agency's clearing was done by him, he works there as well.
- | Vetting file, user ID matches.

- | Vetting delayed, agency short of staff.
