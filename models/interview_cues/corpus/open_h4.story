# h4: remote work, software, data, design, support, from indictments, security blogs, HR forums
? | Her spare bedroom drew 4,100 watts day and night, the utility told the agents.
- | Two of our laptops were on the list.

- | Power bill high, he mines coins in the garage, nothing to do with us.

? | Serial number of the laptop we sent to Ohio came up in a shelf photo in Arizona.

? | The shelf in the photo had sixty-eight laptops with a sticky note each, ours said Brandon.

~? | Serial number of our laptop came up in a shelf photo.
= | It is our own store room, the photo was ours from the March inventory.

- | Laptop sent to a parcel shop near his flat, picked up with passport.

? | Endpoint tool shows keystrokes arriving through a box plugged between monitor and mouse.
- | He says he owns no such thing.

? | Within twenty minutes of the first boot the machine fetched a remote viewer and paused our agent.

- | Remote viewer on the first boot, our helpdesk session, ticket 8812.

? | He logged in from Tennessee, his router said hello from Dandong.

~? | Login came from Seoul at three in the morning.
= | He was at our Seoul office for the kick-off, flight booked by us.

? | The man whose tax number we used for three years wrote, he drives a school bus in Fresno.
- | Front-end engineer, paid 140k.

? | IRS notice went to a nurse in Idaho who has never written a line of code.

- | Tax notice went to his old flat, mail forwarding ran out.

? | Photo in the badge request is a stock picture with the jaw moved.

? | Same kitchen, same clock at ten to four, behind three applicants in one week.
- | Names Alvin, Trent and Ricky.

~? | Same kitchen behind two applicants.
= | They are siblings, both told us before, both came to the office.

- | Same bookshelf behind half of our applicants, it's the Teams stock background.

? | He put his hand to his cheek, and the cheek was in front of the hand.

? | Asked to turn sideways, ear disappeared, call ended.
- | Second stage, data engineer.

- | Asked to turn sideways, turned sideways.

? | When his stream broke for a second another man was sitting in the chair.

~? | When the picture came back another man was in the chair.
= | Colleague from his coworking had fixed the cable, waved, went out. Candidate back in the same minute.

? | Six of nine reference calls came from one prepaid range bought the same day.

? | Recording of round two against day one: different ear lobes, different hands, different laugh.
- | Manager noticed at the stand-up.

- | Day one he looked tired, flew in from Lima that night.

? | On day one he asked what the product was that he had designed for us in round three.

? | New DBA did not know what he had answered in the interview, nor who asked.
- | Interviewers were Priya and Tom.

- | New DBA forgot Tom's name.

? | Wife of the developer found a paragraph in the papers, he had 13 jobs and slept through all.
? | The work was done in Shenyang.

? | Federal agency saw one login for air traffic software from two continents in an hour.

~? | One login seen from two continents in an hour.
= | VPN exit of the airline wifi, security matched it to his boarding pass.

? | Chat on the seized phone: "you sit the video, he does the tickets, I take thirty".

? | Our intern's salary account is opened by the same hand that opened four others with us.
- | Bank's fraud desk compared the selfies.

- | Salary account is a joint account, his name first.

? | Pay was moved four times in five weeks, each new card in a state he never lived in.

- | Pay moved once, bank closed its branch.

? | Resume lists our own company 2019 to 2021, nobody here knows him, badge system neither.

~? | Lists our own company for two years, badge system has nothing.
= | Badge data before 2022 was wiped with the old server, payroll has him.

- | Worked for our subsidiary, different badge system.

? | GitHub history back to 2016 was rewritten one night in October, authors swapped.

? | Real author of the repo opened a ticket asking why his code carries our candidate's name.
- | Offer was out for signature.

- | Forked repo, says so in the readme, own commits on top.

? | Commits stop when he types a call with us and go on under his name elsewhere the same minute.

? | Keyboard sound and cursor did not match, cursor wrote whilst he drank.
- | Shared screen, task two.

~? | Cursor wrote whilst he drank.
= | Our pair partner Lena had the cursor, shared editor.

? | Answers came after a fixed nine seconds, for his own birthplace too.

- | Answers came after a pause, interpreter booked by us.

? | On screen share a second window opened: "say that you used Kafka for it".

? | His glasses showed a chat scrolling in step with my questions.
- | Backend, round 1.

- | His glasses showed my own shared slides.

? | A man's voice whispered the complexity, then she said the complexity.

- | A child's voice asked for juice.

? | The test was returned with a prompt left in line one, "act as a senior candidate for".
- | AI tools were forbidden in the mail.

- | Test came with the prompt log attached, as we asked.

? | Four candidates' take-homes have the same misspelt variable, "recieptTotla".

~? | Four take-homes have the same misspelt variable.
= | The typo is in our starter file, checked.

? | His portfolio's case study shows our rival's dashboard with a courtesy line cut off at the foot.

? | Designer of the real logo lives in Porto and has the sketchbook.
- | Our hire shows it as her own.

- | Shows team work, names the other two, both confirm.

? | Headset left on after the call, several people in one room, each in an interview.

~? | Several people in the room were talking interviews.
= | Career day at the college, professor had told us.

- | Call-centre noise behind, he works at one now, notice runs to May.

? | She said Houston, window black at her noon.

- | Said Houston, window black, it was eight in the evening there.

? | Asked for the weather in his city he read out yesterday's.

? | Courier got a different name at the door and a fifty-dollar note to write Kyle.
- | Tracking says delivered to Kyle.

~? | Parcel was signed by a Mr Boateng.
= | Doorman. Building desk lists him, laptop was upstairs on camera that evening.

? | Reshipper in Nashville admitted to the agents, he never met one of his tenants.

- | Equipment goes to our Nashville office, he collects there.

? | The passport's machine line gives a date of birth seven years off the printed one.

? | The ID template, same background crease, is for sale for 15 dollars in a channel.
- | KYC vendor let it through.

- | Passport expired last month, new one applied for, receipt shown.

? | Metadata of the licence scan: edited twice, original name of the file "face_swap_final".

~? | Licence scan was edited before upload.
= | Our form tells them to black out the number, that is the edit.

? | Real graduate of that name and year is a dentist in Ohio, university says only one such.

? | LinkedIn account was a mother's group organiser until August.
- | Now cloud architect since 2012.

- | LinkedIn account new, he never used it, badge copies from old job shown.

? | Profile's earlier picture in the archive is another man, same URL.

? | We sent the offer by post to the address, tenant of nine years opened it and called.
- | He did not know our applicant.

- | Offer posted to the old address, new tenant handed it on.

? | Agency in Dubai bills us for Igor, Igor's own mails thank us for the interview he regrets missing.

? | Subcontractor of the subcontractor does his tickets for eleven dollars an hour, he told us when unpaid.

~? | Tickets in his name are closed by another man.
= | Holiday cover, team lead's plan of 2 July.

- | Agency replaced him in June by contract, new name and papers given.

? | He wrote to us about pay, his mail had a greeting to "all accounts holders of team 4".

? | Tried the source tree of a product he isn't on at 02:10, 0:40 later it was in a tar.
- | Week one.

- | Cloned the whole tree, build needs it, onboarding page says so.

? | After we ended it a mail demanded six figures or the code goes out.
- | Contractor since June.

- | After we ended it he asked for his last payslip.

? | FBI agent left a card and asked whether Daniel had ever been on camera.

- | FBI agent left a card, it concerned the shop next door.

? | Blockchain firm paid him 12 ETH a month, tracing puts it in a sanctioned wallet in two hops.

- | Paid in USDC to his exchange account, exchange confirmed name to us.

? | Our hire's Slack status is typed by a script, he has two other standups at nine.
- | Found on the other firm's public calendar.

~? | Found him in another firm's daily meeting.
= | Client project, we sent him there.

? | The manager of the other firm and I compared notes, same man, same excuse, same day.

? | Forty start-up founders posted the same CV in one thread, all had employed him that quarter.

- | Founders praised him in a thread, he freelanced for each by turn.

? | Candidate refused every question about his own resume's town, then read from its encyclopaedia page.

- | Doesn't know the stadium, not a football man.

? | Mouse jiggler and no work since Easter, deliveries came from an address in Lahore.
- | UX writer in Leeds.

- | Mouse jiggler, boss had told him to stop the lock screen in the lab.

? | Two staff, one typing rhythm, say the people who sell us the tool, and one mistake in both VPN configs.

- | Typing rhythm changed, new split keyboard from us.

? | A background vendor called: this SSN was issued before the applicant's parents met, holder died 1998.

- | SSN trace came up thin, moved here in 2023, visa on file.
