# e3: reference calls, who answers, what they know

- | Reference 1 of 2, dental lab, Porto.
? | Referee asked me which Miguel, I said the technician; he said the one he was told to say has a beard.

? | Reference taken 11:20. She knew his start date, end date, salary to the euro, and not what he did.
- | Marked as received.

? | Same lady was head of the nursery at 11 and operations director of a haulage firm at 14. She forgot to change the hello.

~? | Same lady picked up for the nursery and for the haulage firm.
= | Both sit in one business centre with a shared switchboard. She put me through to two different people, both on the company sites.

? | Rang the hospital's main line instead of the mobile he gave. Dr Lindqvist exists, retired 2016, never worked with residents after 2012. My candidate was a resident in 2021.

~? | Rang the main line: Dr Lindqvist retired in 2016, candidate claims him for 2021.
= | Came back as locum in the pandemic, HR there found the contract and the rota with both names.

- | Referee slow to answer, harvest.
- | Wrote two lines on a Sunday, signed with the coop's stamp.

? | While I had the referee on the line I sent the candidate a text. The referee's phone pinged and he said "wait, let me just read this".

? | Referee corrected himself from "I" to "he" four times.
- | Sounded friendly.

- | Rang school in Kumasi.
? | Headmaster said he has three teachers and can name them all.
- | Told candidate we need another contact.

~? | Headmaster in Kumasi had not heard of her.
= | New since January. Called the district office, payroll card 2015 to 2022 with photo.

? | The former manager gave her a warm reference. The real former manager, in the room next door to our sales guy at a fair, had not been called by anyone.
- | Fair in Hanover.

? | He described a tall, quiet man. Ours is neither and the story about the canteen prize matches someone else they let go.

- | Referee did not remember her at first, 900 staff on site.
- | Then told about the sprinkler night, same as she had.

? | Asked the referee what their firm's postcode is. Put the phone down.
? | Second attempt: number not in service.

? | Referee line has the same ringback tune as the candidate's mobile, and the same puppy.
- | Glowing.

~? | Referee line has the same dog in the background as the candidate.
= | They married in 2023. She said so on the form under "relationship", and the second referee is the firm's owner on its landline.

? | Ship's captain as referee. Asked for the IMO number, gave a phone number.
- | Cook, six contracts.

? | Crewing office: the vessel was scrapped at Alang in 2017, his contract on it runs to 2020.

~? | Crewing office: the vessel was scrapped in 2017, his contract on it runs to 2020.
= | Registry shows a newer ship given the same name in 2018. Sea service book has the right IMO.

? | Referee answered from a beach with the candidate's laugh next to him. Same towel as in her profile picture.

- | Reference by email only, bank policy: dates and title.
- | Matches.

? | "Reference by email only, bank policy." Bank's HR desk says they have no such policy and no such sender.

? | Prison kitchen supervisor's reference: praises his work in 2022. The prison closed in 2019.
- | Rehab charity brokered him.

~? | Prison kitchen reference for 2022, prison closed in 2019.
= | Ministry list: kitchen was kept as a training site for release workers until 2023.

? | Called the church in Cebu that "paid" her. Priest: we pay nobody, she sang twice.
- | Post is bookkeeper.

? | Spoke to the referee twice, a week apart. First time the farm had goats, then it was vineyards only.
- | Seasonal foreman role.

? | Referee's LinkedIn picture sold as stock, "smiling executive 3".
- | Wrote back within two minutes at 23:40.

? | When I gave a wrong department on purpose, the referee praised his work in it.

~? | I gave a wrong department on purpose and the referee went along.
= | It turned out there was such a department, merged in 2020, org chart in their annual report.

- | Third referee does not want to speak, bad parting.
- | He told us before.

? | The Ontario farm's office manager knew his name from four other calls this month, all asking about men called that, in four provinces.

? | Referee in Manila asked how much the visa fee share would be for him.
- | I asked him to repeat, then line went.

? | Nursing home: she was with us, as a resident's daughter.
- | Role: deputy matron.

~? | Nursing home: she was with us, as a resident's daughter.
= | Nursing home two streets on with nearly the same name: yes, registered nurse, four years, good.

? | He said we could have the referee only between 15:00 and 15:10. At 15:06 the referee asked if we needed the second one as well, he could put on his wife.

- | Referee available only after school run.
- | Spoke at 9:30, both dates right.

? | Referee said team of six, candidate said he led forty, LinkedIn of the firm has three people and one is dead.

? | Asked the two referees, each from a different firm, for their own manager's name. Same name, same spelling mistake in the mail.

~? | Two referees from two firms, one manager name.
= | Holding company. Commercial register has him as director of both.

? | Former landlord given as referee for work. I asked what work. "Whatever it says there."

- | Consulate phone line in Pretoria, 50 min hold.
- | Confirmed stamp.

? | Referee from the ministry, on a free mail address. Ministry phone list has that extension as the lift.

? | My call to the second referee was picked up by our candidate's own voicemail, after four rings.
- | Left no message.

~? | Second referee's number went to the candidate's own voicemail.
= | Form asks for "alternative number" in the same column, half of this batch did that. Referee's number in the mail is right and Mrs Haugen spoke for ten minutes.

? | Foreman given as referee said the lad did good work on the viaduct. Viaduct contractor: no foreman of that name, no lad.

- | Referee hard of hearing, used relay service.
- | Took an hour, useful.

? | I have now five references for five cleaners in one weekly tone: "punctual, honest, and cleans behind radiators". Five hotels, none has radiators.

~? | Three references in the same wording.
= | Hotel group's form, the HR lady sent me the blank.

? | Veterinary practice: they remember her name because a complaint came from a real client about a stranger using it in Kent.

? | Coach driver. Depot manager says he drove until 2020 and died that winter.
- | Man in our lobby is 38 and waiting.

~? | Depot manager says he died in winter 2020.
= | That was his father, same name. Depot looked up the birth dates again and apologised.

? | Referee quoted "her 360 review" and sent it. Header shows a firm she never listed, name field whited over.

- | Old boss angry she left, rude on the phone.
- | Confirmed all four years.

? | University supervisor wrote from the right domain. Supervisor, stopped in the corridor by my cousin: has been on sabbatical with no mail and knows none of this.

~? | University supervisor did not recall writing a letter.
= | Department secretary sends them in his name from a draft, kept copy and his initials on it.

? | Two voices on the referee call, one whispering dates. I waited. The whisper gave the wrong year and the loud one said it.

? | Rang the restaurant in Split. They laughed and asked if he still owes the till 2,300.
? | He had said he was head waiter until last month; they last saw him in 2019.

- | Restaurant in Split shut for the winter.
- | Owner rang from Zagreb, fine.

? | HR at the refinery confirmed the badge number, for a truck.

? | Referee knew our office address before I gave it and asked which laptop model we would send.

- | Referee asked who we are and wanted a mail from our domain first.
- | Sensible.

? | Nanny agency. Mother named as referee has no children, neighbours told the caseworker.
- | File stays open with Ines.

~? | The mother named as referee has no children in the registry we use.
= | Twins are registered in Belgium. School sent the pick-up list with nanny's photo.
