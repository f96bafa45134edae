# e1: phone screens, first video calls

- | Phone screen 20 min, warehouse lead, Tilburg.
? | Gave his shoe size as 43 on the form, asked me twice what PPE size he had put.
? | Then read me his own date of birth with a pause between day and month, and got the month wrong.
- | Passed on to Joost.

? | Rang the number on the CV at the agreed time, a woman said he would "be with the next client" and took a message.
- | He rang back 40 min later from a mobile.

~? | Rang the number on the CV, a woman answered "Reception, how can I help".
= | He works at the dental practice front desk and had told us to ring there in his break.
- | Booked for Tuesday.

- | Screen for theatre nurse, 25 min, pleasant.
? | Could not say what colour the scrubs were at the hospital where she has been since 2019.
- | Salary within band.

~? | Could not say what colour the scrubs were at her own hospital.
= | She asked back: which ones, they changed in March. Ward manager says the same, three colours in a year.

? | Joined as "Marcus T", spoke for an hour as Marcus, and at the end when my colleague said "bye Daniel" to somebody else he answered.
- | Feedback form filled in.

- | Second call with the paralegal candidate.
? | On Monday her left hand had no ring finger tip, she joked about the accident. Today ten whole fingers, I counted when she held up the notebook.

~? | On Monday there was a bandaged thumb, today none.
= | Plaster off on Wednesday, she showed the scab herself.
- | Offer call Friday.

- | Asked which bus he takes to the plant in Győr.
? | Named line 14, which stopped running in 2011 according to our driver pool.
? | Asked for the stop: "the usual one".

~? | Named bus line 14, which our planner says stopped years ago.
= | Timetable office: number came back in 2024 for the industrial park.

? | The call was at 09:00 in Calgary, behind him through the window it was pitch dark with street lamps. In June.
- | Answers on pipeline welding codes fine.

~? | Behind her it was dark at two in the afternoon local time.
= | Tromsø, 3 December. Looked up the sun table, no sunrise that week.

- | Chef de partie, video chat from his phone.
? | He told me his current kitchen closes Mondays, I rang there on Monday to ask for the allergens list and they were open and had no one of that name on the line.

? | Recruiter recorded both screens with consent. Same cough, same dog, same chair, two different surnames, nine days apart.

~? | Same chair, same poster, same lamp as with the applicant before.
= | Public library booth in Leith, the librarian confirmed both bookings.
= | They are two strangers, ages 24 and 51.

- | Forklift instructor.
- | Connection dropped three times, he rang from the yard.
- | Sounded tired, just off night shift.

- | Her camera showed her upside down for a minute.
- | She laughed and turned the tablet.
- | Knows the SAP module better than I do.

? | Asked him to repeat the last sentence, and a lower voice said "he means the escrow".
- | Candidate said it was the radio.
? | The radio then answered my next question.

~? | A second voice gave the word "escrow" when he was stuck.
= | The interpreter from the council, sat next to him and listed on our invitation.

- | Candidate for school bus driver.
? | Asked what the handbrake on the model he claims to have driven for six years looks like; said lever. That model has a button since it was built.

- | Candidate for school bus driver.
~? | Said the handbrake was a lever, the model has a button.
= | Depot says his two buses were converted for left leg drivers and do have a lever.

- | Dana called for the reference slot by mistake and then for the interview slot.
- | Our calendar had both on the same link.

? | Lady who answered the phone screen was in her twenties by voice, at the office a man came and said "that was me, I had a cold".
- | Security let him sit down until I came.

? | Every time I asked a thing he put himself on mute, lips moved, then came back with the answer.
- | Role: actuarial analyst.
- | Rated 4 of 5 by second panelist.

~? | Put himself on mute before every answer, lips moving.
= | Baby monitor loud, he asked us at the start if he could. We heard the baby.
= | On the in-person day he answered the same kind of things straight away.

? | Told me he was sitting in Leeds, the fire alarm test behind him was announced in Tagalog.
- | He closed the door and carried on.

- | Screen went well. Asked for notice period: four weeks.
? | Colleague had her on the phone at the same minute for our Bristol branch, speaking.

~? | Colleague in Bristol had her on the phone at the same minute.
= | Colleague's clock was on the old time zone, the two calls were an hour apart in the switchboard log.

? | Described the reception of the Frankfurt office where he says he sat for three years: ground floor, glass door. That office is on floors 22 to 24, always was.
- | Good German.

- | Described the old reception of the Frankfurt office, we moved in 2023 and he left 2021.
- | Knew the porter by name.

? | I held our meeting five minutes longer with the camera on him. He had gone from the chair and the face was still there.

? | Third call. First time he could not hear on the left, needed me to speak up, second time left ear had an earbud in it, today says he never had trouble hearing.
- | We go ahead with practical test.

- | He asked if he might use a captioning tool. Yes.
- | Took longer between question and answer, as expected.
- | Solid on refrigeration.

- | Candidate was told at the start there would be a second interviewer from the union.
- | Nervous, knocked over her water.
- | Recommend.

? | The person who came on Thursday did not know we had talked on Tuesday.
- | I repeated the role description.

~? | On Thursday she seemed not to know we had talked on Tuesday.
= | She had not. My notes were under the wrong Ana, there are two Ana Pereiras in the pool.

? | Asked him to say hello to Priya, who sat with him for two years at the insurer. He asked whether Priya was a he.
- | Priya was on the call with camera off.

~? | Did not recognise Priya, with whom he is supposed to have sat two years.
= | Priya joined that insurer the week after he left, she says so herself.

- | Site manager from Gdańsk by video from the site hut.
? | Wind and cranes behind him, yet when somebody in our room closed the blinds the same crane swung a fourth time with the same man on the ladder.

? | Interviewee in Accra, per CV. Said the power goes by the estate's generator at six. When I asked what the power company is called there, long silence, then the name of the one in Lagos.

- | Interviewee in Accra.
- | Power cut at minute 12, back in at minute 15 by phone.
- | Nothing to add.

? | Our nurse educator asked her to draw up an insulin dose on camera with the demo kit we had posted. Kit unopened, the hands that came into the picture were someone else's.

- | Demo kit had not arrived in time, post strike.
- | Did the draw-up task with a sugar-water set at the branch instead, fine.

? | Rang him without notice on the number of the first screen. Another man, who said he only lends his phone "for interviews" on Tuesdays.

~? | Rang the number of the first screen and got another man.
= | Digits swapped in the ATS, 55 for 56. Right number, right voice.

- | 555-0117 goes to voicemail, her name on it.
- | Left word.

? | Speaks of "our Dublin office, the one near the river" and when asked which side of the river: "there is only one side".
- | Six years there, he says.

- | Could not name the street of the Dublin office, worked remote from Sligo all four years, contract says home office.
- | Knew the people.

? | Promised to bring up the dashboard she built. Shared a video of somebody scrolling a dashboard; the cursor went on while her hands were in the air.

~? | Shared a video of the dashboard instead of the thing itself.
= | Client forbids live access after leaving. NDA page sent, and the client lead joined for ten minutes and said it was hers.

- | Phone screen, delivery driver, Lyon.
- | Poor line, he was in the van.
- | Call again after 18h.

? | Both callers had the same story of the flooded cellar in Hull, word for word, with the same laugh.
- | One applied for payroll, one for forklift.

~? | Two callers told the same story of the flooded cellar in Hull.
= | Brother and sister, one house, it was in the local paper with both names.

? | Mr Okafor's agent said we could have him from 10 to 10:45, "after that he is Mr Bell".
- | I thought I had misheard.

- | Recruitment agency sat in for the first five minutes, as their contract says.
- | Left, then we went on alone.

? | Passenger seat of a parked car, someone in the driver seat whose mouth moved with the answers.
- | Asked to go somewhere quiet.
- | Declined, said wifi.

- | Took the call in a parked car in front of her current workplace, lunch break.
- | Alone, showed round without being asked.

? | The voice in the voicemail greeting, the voice of the screen and the voice that rang today to ask about parking are three.
- | Parking pass sent.

~? | Voicemail greeting is another voice.
= | Daughter recorded it years ago, we heard her laughing about it in the background, and both came to the open day.
