# offer to first months, file 14

~? | Insurer says he is already enrolled through a full time job in Brno.
= | Namesake. Insurer compared the birth numbers and wrote again.

? | Colleague in same town wanted to meet him for coffee. Nine tries.
- | Each time a kid's ill.
? | He has no kids on the insurance.

? | Ten applicants in a fortnight gave the same street in Plano. The street has eight houses.
- | All for data roles.

? | Pension fund has her at 14 jobs now, all remote, all begun since January.
- | HR director informed.

- | Lobby name was "iPad", grandma's.

? | Mail from our own recruiting address asks new joiners for 300 euros for a headset. We never sent it.
- | Reported to the registrar.

? | Substitute teacher in 3B signs as Mr Ferro. The children call him Luca and Mr Ferro is called Aldo and is seventy.
- | Head will ask.

- | Brigade was under strength after leave, roll call explained it.

- | Wants to start two days later, visa stamp.
- | Embassy mail attached.

? | Her "ex-colleague" who takes the laptop in has taken in for nine of her ex-colleagues.

~? | Postcode on the tax form is a prison's.
= | Warden's daughter, staff housing. Ministry letter.

- | Brother is authorised on his account while he's at sea, mandate from the bank.

- | Two people of the same name in the directory, added middle initials.
- | Mail mixed up twice, sorted.

~? | Voiceprint system says four agents are one.
= | It was trained on the hold message. Vendor has withdrawn that release.

~? | Hospital in Leeds rang to say our locum is there now.
= | They had last year's list. Their locum is a lady called the same, GMC numbers differ.

? | Two hires left on the same day, in the same hour, with the same sentence. Each had cloned the same repo.
- | HR sent the return box.

~? | Agencies A and B send the same man with a different surname.
= | B's intern typed the street in the name field. CV underneath is identical.

? | Hospital in Leeds rang: your locum is here as well, now.
- | Ours was in theatre 2.

~? | No fixed home at all, parcel service address only, no lease, no bill.
- | Finance asked to stop.
= | South Dakota gives that residency. He had the overnight receipt and the licence.
= | State's page read by legal.

? | Watermark on the passport copy reads "for Nordic Crew only, 2023". We're not they, it is 2026, and their man has since reported it stolen.

? | First day selfie with the laptop had the shadow of the window on the wrong side, and our logo mirrored only on the lid.
- | Nice smile.

- | Welder passed the retest, 6G, inspector present.

~? | Three delivery addresses in a single night.
= | Hurricane week. Shelter's worker signed for it and he came on video from the gym hall with box.

~? | Patients get calls from a firm that knows their room numbers.
- | New clerk was suspected.
= | The TV rental people. Contract from 2012 gives them the bed list, nobody remembered.

~? | HR mailbox got the same passport with two faces.
= | Passport office reissued it? No: our scanner merged two people's uploads. Originals seen at the desk, two numbers.

~? | Licence on file is his uncle's.
= | Fleet office scanned the wrong one of the two, both drive for us. His own arrived from the authority, valid to 2029.

? | Both "our" surveyors in Accra, male and female, are one man with two phones. Hotel saw one guest for two rooms.
- | Per diem for two.

? | In month two he can't find the toilets he says he passes each day. Badge has 38 entries.
- | Walked round with him.

~? | Father and son on the crew list, camera has only the son.
= | Father's in the tunnel. Camera's at the portal, lamp room tags count both each shift.

? | Warehouse gave 30 temps a code each. Codes 11 to 19 always come through the same phone.

? | Crew agency in Manila sent four able seamen whose discharge books carry a stamp of a ship broken up in 2015.

- | No tolls, took the ferry, tickets stapled.

~? | Man who picked up the laptop gave a different name at the desk.
= | Driver from our own courier contract. Waybill has his name and the seal number.

? | Postcode on the tax form: a prison.
- | Form otherwise complete.

~? | Bank says a man did all the talking and kept her card.
= | Court-appointed guardian, order seen by bank's lawyer and by us.

? | The accountant's home in Sofia, where the ledger sits, is let to a betting shop.
- | Month end closed on time.

? | Forms for six care aides were filled in with one pen and list six landlords who are one man.
? | The man has power of attorney for none of them.

? | Two crews, one paid. The second crew is made of the same names with letters changed.
- | Auditor's note, motorway lot 3.

- | Didn't hear his name, hearing aid battery.

~? | New hire's key is also on another applicant's account.
= | Bootcamp handed one demo key to the whole class, teacher confirmed, we made him create his own.

? | New hire's GitHub key is also on the account of a dev we turned down in round one. Key, not name.
- | Security asked not to tell him yet.

? | Intake had a pair of twins. University graduated one.
- | Both sit in actuarial.

? | Two of the new guards can't log in with the fingerprints given at the exam.
- | Exam centre sends new cards on request.

? | When the cluster fails at night and we ring, five different people say "this is Chen".
- | On-call fee is for one.

? | Tax residency form from Cyprus. Stamp office says that number was never given out.
- | Withholding at full rate till cleared.

? | Father and son on the same crew, 71 and 72. Site camera has only ever had the son.
- | Both claim night bonus.

? | Agency's calendar shared by slip: "Rohan as Vikas 10:00, Rohan as Arun 14:00".

? | CVs come at night in alphabetical order of surname, A to F on Monday, G to M on Tuesday.
- | All to the same posting.

? | Clock records for him run right through the week he was in custody.
- | Site manager wants to see all cards from that gang.

? | Agency's new contact Marta is, by voice and by laugh, last year's candidate Iwona.
- | Rate went up 2 %.

- | Neighbour took in the parcel, gave it over the same evening, he sent the serial.

? | Locksmith for the company flat says that men take turns and only one bed is used by day.
- | Flat is let to one technician.

? | Nine time cards, nine names, one studio flat. The census taker found one man there.
- | Factory pays weekly.

- | Takes calls in the car outside the kids' school, fine with us.

- | Share code expired, new one opened fine.

? | Swapped the profile name from "Jin (US3)" to Justin in the lobby.
- | Camera on afterwards.

? | Asked for the Wi-Fi name of the guest house she's said to be in. She gave one. Owner laughed, there's no Wi-Fi.

- | Blurred background, flat full of boxes.

? | Courier's photo shows the laptop handed to a woman at a nail salon in Mesa.
- | Offer letter has her home as Bangor, Maine.

~? | Benefits shows two employees with the same child as dependant.
= | Divorced parents, both cover her. Court order is in the folder.

- | Seven applicants met at the same conference, we had a booth.

? | Copied the training folder, and the folder above it, and the one above that, at 4 in the morning.
- | Trainer praised the zeal.

? | Bank asked us to confirm wages for eleven mortgage files. Names are ours, slips are ours, none of the eleven ever worked.
- | HR assistant is off sick.

? | Took on the cleaning round and sent a different woman each week, keys went with them.
- | Tenants' board minutes.

? | Delivery person's photo for the account was taken from a modelling site.
- | 600 deliveries so far.

? | Hotel paid the wage of a night porter to the general manager's boat loan.
- | Head office sent two auditors.

- | Mail address made the week of the application, career centre helped her to set it up.
