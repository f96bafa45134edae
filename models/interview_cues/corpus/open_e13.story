# e13: IT, finance, remote roles; drier

- | Backend, round 2, system design.
? | Draws with great care the architecture in his CV; database that he puts in the middle was bought by that firm a year after he left.

? | Candidate's Slack trial account was active 19 hours on the trial day. He was with us in a room for six of these without a phone.
- | PR merged.

~? | Trial account active 19 hours on the trial day.
= | Mobile app in pocket keeps the dot green. Admin export shows 7 h 40 of typing.

? | Joined from two devices, "iPhone" muted the whole time. When I removed the iPhone he stopped mid sentence and did not get going again.

~? | Joined from two devices, "iPhone" muted the whole time.
= | Phone for sound as the laptop mic is dead. I removed it, he went silent and held up a sheet "no mic".

? | Paid trial week. Commits come 23:00 to 07:00 his time, he is on chat 09:00 to 17:00 his time, every day, weekend too.

- | Paid trial week. Commits late in the evening, small kids.
- | Told on day one.

? | Candidate for fund accounting. Asked to strike a NAV for a simple fund, wanted to know what goes under the line.
? | Administrator in Luxembourg had her as temp at the front desk.

? | Handover call with the contractor: when I asked for the reason of the retry logic he said he would ask "the boys" and correct himself to "the docs".

- | Handover call: asked colleagues of his agency for the retry logic, they are on the contract by name.

? | Bug bash: he filed the bugs in the same minute from Cluj and from Karachi, user id his.

~? | Filed bugs in the same minute from Cluj and Karachi.
= | Tracker shows country of the exit node, VPN of ours rotates. Net team pasted the table.

? | Asked for a public key to send him the test. Key comment reads hr-proxy-team@box3.
- | Test sent.

? | During pairing, Zara asked him to stop typing. Typing went on. Both his hands were on the mug.

~? | Zara asked him to stop typing. Typing went on.
= | Our session replay catches up late. Zara tried it on me, same eleven seconds.

? | Answered "as I said to your colleague Tim" with Tim's private nickname that is only used in our leadership chat.
- | Security told.

? | Claims to have run the incident of 4 November. Public postmortem names the lead, she sits in our Oslo team and was alone that night.

~? | Claims to have run the incident of 4 November; postmortem names another lead.
= | Two shifts. She handed over to him at 02:00, she told us herself over lunch.

? | Laptop sent to him answered its first ping in a flat with 30 others of its kind, by neighbours' wifi names in the inventory.

? | Compliance officer at the crypto desk; asked what a SAR is. "Sorry?" Asked again. Left with "battery". Rejoined with the text of the definition.

- | Compliance officer; says STR, as they do in Canada, we say SAR.
- | Cleared in one sentence.

? | We set him a task that needs a login by hardware token, which we had posted to him. The task got done. The token lies in the depot, unclaimed.

~? | Task needing the token got done, token still in the depot per tracking.
= | Courier scanned late. Signed by him Friday, scan Monday; token log starts on Friday.

? | Took a screenshot task from the ticket, and in it the desktop has a folder for each of his "former" employers dated today.

? | QA lead. We had her break the login page. She asked in the open group chat for help, in which she uses the name Viktor and is believed.

- | QA lead. Asked in our trial chat for help.
- | That is what it is for.

? | Head of treasury candidate quoted our unpublished hedging ratio. Treasury consultant we let go in March has the same LinkedIn photo, younger.

? | He said "I'll take that question" when it was Ahmed's. Then nobody answered to Ahmed for the rest.
- | Two candidates, same hour, same meeting by our mistake.

~? | Nobody answered to Ahmed for the rest of the hour.
= | Ahmed had been put in the lobby by our setting, his six messages to support are stamped.

? | Live SOC exercise: no clue which log is which. The home version of the exercise had been handed in with the trainer's own sample report inside.

? | Data engineer on contract B turns up on our call about contract A as "Luis". Customer of B rang: is your Luis our Arturo?

~? | Customer of B rang: is your Luis our Arturo?
= | Luis Arturo. Declared second client since April, approved in writing.

? | Asked which timezone his calendar is on. Four calendars unfolded, each a first name.
- | Let it go.

? | A take-home with three hidden mistakes we planted; he defended them as deliberate. Same defence, same phrase, from five applicants since Easter.

- | A take-home with three planted mistakes, he found two.
- | Same as most.

? | Cloud cert on the wall, verified online at the issuer: passed in Minsk at 10:00 on the day he was before our panel in Toronto at 10:15.

~? | Cert was passed in Minsk on the day when he was before our panel in Toronto.
= | Issuer gives day of mailing and its own seat. Score report: exam taken in Toronto in May.

? | First one-to-one. She wanted to know what is a sprint, a ticket, a branch. In the hiring loop she had corrected my git.

- | First one-to-one. Wanted to know what we mean by "epic".
- | So do I.

? | Risk analyst. Model validation explained to us beautifully, with the mouth shut for the last eight words.

? | In the trial he was told to ring the vendor. Vendor asked us why a Ms Cho rings for us.

~? | Vendor asked us why a Ms Cho rings for us.
= | Our switchboard shows the name of the extension's former user. Vendor played the tape: his voice.

? | Recruiter found by chance the same candidate, same minute, in a public livestream of a chess club in Tbilisi, hand on the rook.

? | Wanted the coding part moved to when "my friend is awake".
- | Moved.

- | Wanted the coding part moved, baby.
- | Moved to Wed 9.

? | Cost centre lead. On Monday told us of 30 staff, on Tuesday gave their names, on Friday one of the names rang, she is his landlady and has never been staff.

? | Security engineer logged in to our lab with the account of last week's candidate, whose password only that one knew.

~? | Logged in to our lab with the account of last week's candidate.
= | Lab gives out accounts in rotation, reset each night. Lab admin: works as designed.

? | Billing contractor, screen recorded with leave. At 16:58 the pointer goes to sleep, at 16:59 a chat pops up: "i take over, go eat".

? | We send a phrase by post to the claimed address to be read out. He read the phrase of the candidate two doors on in our list, other city.

~? | We send a phrase by post, he read out another candidate's phrase.
= | I had put the letters in the wrong envelopes. The other one read his.

? | Asked how he liked our building, he was there for round three. He liked the trees. Round three had been in the cellar studio across town.
