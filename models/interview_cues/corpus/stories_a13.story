# Whole small cases in ordinary office voice; every fourth is honest.

- | Phone screen with Raymond K. for the senior Go role, 30 minutes, went well on the technical side.
- | He is looking to move because of a reorganisation at his current company.
cannot-answer-local | He says he has been in Charlotte for six years but when I mentioned uptown and the light rail he did not know what I was talking about.
timezone-mismatch | It was 11 in the morning for both of us, supposedly, and he said he was about to have dinner with the family.
- | Salary expectation 150, flexible.
- | Recommend a technical round with Sam and then decide.

- | Following up on the equipment for our new contractor in Wisconsin.
- | FedEx delivered on Tuesday at 10:42.
pickup-by-other | The signature is "C. Hale" and our contractor is Mr. Nwosu; he says that he doesn't know any Hale but that the laptop is with him.
signins-apart | Intune has the laptop in Eau Claire, while his mailbox sign-ins since Tuesday come from Laos.
- | I have not told him that we can see this.

- | Interview with the second frontend candidate on 4 June, present: Lena, Bogdan.
- | He prepared a short deck about his last project, which was nice.
portfolio-copied | Bogdan knows the project because his former team in Gothenburg built it, and this man was not on that team.
evades-personal-questions | When Bogdan asked which part was his, he said that it was under NDA and went to the next slide.
- | No offer for the moment.

# honest
- | Background of the question raised about Yewande's references on 12 May.
referee-shares-contact | Both referees wrote from the same office address and with the same phone extension.
sharing-explained | They share a desk at the same charity; the charity's receptionist put me through to each of them in turn and I spoke with both.
referee-confirmed | The director, whom I found through the charity regulator, confirmed what they had written.
- | I consider this closed.

- | Security note on account mlopez for the weekly review.
keep-awake-tool | The mouse on this host moves in a perfect square every 55 seconds from 7 in the evening until 4 in the morning.
second-remote-tool | There are two remote access clients on the host next to our own, both were put there on the day when it was unboxed.
- | The user has good ratings and closes tickets on time.
- | Please do not contact the user before HR is on board.

- | Feedback from the client about the contractor we placed in April.
- | They say that in general the work is delivered.
shared-account | However, the contractor himself mentioned in a call that "my colleague" does the nights on his account.
several-jobs | The client's CFO saw him by name and picture on the team page of a competitor, as a current employee.
- | We've been asked for a replacement by the end of the month.

- | Memo to file, onboarding of D. Whitfield, remote, Tennessee.
address-change | On the day after signing he gave us a new shipping address in Nevada, saying that he was helping a sick friend.
requests-laptop-reship | Two days later he asked if the friend could receive the laptop instead of him and "keep it running" in her home.
- | We said that we only send to the home address on the ID.
- | He has not answered since.

# honest
- | Note for the auditors on the VPN alert for H. Lindgren.
vpn-location-mismatch-noted | On 3 and 4 October the account came in through a commercial VPN exit in Romania instead of from Uppsala.
network-explained | It was the hotel's guest Wi-Fi, which sends everything through that provider; travel was booked by us and the hotel confirmed it.
- | She was reminded to use the corporate VPN.

- | Call notes, reference check for A. Petersen, 15 January.
- | The reference introduced himself as the former CTO.
referee-same-voice | I had spoken with Mr. Petersen the day before and I'm quite sure that it was him on the phone again, he has a way of saying "basically" twice.
employer-detail-unknown | He could not say how many people had worked under him nor in which city the office was.
- | I thanked him and ended after five minutes.

- | Compliance review of contractor payments, third quarter.
- | 214 payments sampled, 209 without remarks.
crypto-or-third-party-payment | Contractor 88 has instructed us since July to pay a Ms. Adeline R., whom we've no contract with.
wallet-listed | Contractor 131 gave a wallet that our screening provider marks as attributed to the North Korean munitions department.
- | Both are on hold.

- | Notes from an all-hands interview day for the payments team.
- | We saw six people, two were very good.
coached-or-reading | One of the others kept turning his microphone off for a few seconds, one saw him nod to somebody, and then he came back with the solution.
voice-changed | The woman at eleven had an entirely different voice from the one who did the phone screen on Monday, I took both calls.
- | Please enter your scorecards by tonight.

# honest
- | Why we still hired Tomasz although the system said "high".
account-recent | His GitHub account is from March of this year.
discrepancy-explained | His former employer kept all its code on its own server and confirmed this; the account is new because he had no need for one.
own-work-explained | He brought a small parser on his laptop, explained each function and added a feature while we watched.
- | He starts on Monday.

- | Statement by our warehouse supervisor, taken by HR.
- | I prepare the laptops for new people.
forwarder-address | I noticed that four of them, from different teams, all go to the same house in Arizona.
- | I asked my boss and he told me to ask you.
pickup-by-other | The driver told me that it's always the same lady who takes them and that she told him they're for "her renters".

- | Incident summary, 22 February, contractor in the data platform team.
data-taken | Between 1 and 3 in the morning the account downloaded eleven private repositories and uploaded an archive to a file-sharing site.
- | The contract had been terminated on the 21st.
extortion | On the 23rd the CEO got an email asking for 30 bitcoin, with a screenshot of our customer table.
- | Outside counsel and the insurer are informed.

- | Notes after the video interview with "Michael Torres", QA automation.
name-mismatch-on-call | He joined as "Zhang W" and stayed like that for perhaps a minute before the name changed.
deepfake-artifacts | When he leaned back, his ears and the edge of his hair disappeared into the background and came back in another shape.
- | I asked about Selenium and he knew it well.
live-check-refused | I asked if he could pass a hand in front of his face; he said that his hand hurts.
- | I'm not comfortable going on.

# honest
- | Clarification on the different names in the file of our new accountant.
id-data-mismatch | Her birth date in the application is one day later than that in her passport.
discrepancy-explained | She was born at midnight and the two countries registered her on different days; both certificates are in the file.
id-verified-in-person | Mrs. Kelly checked the originals at reception on Wednesday.
- | No further action.

- | Recruiter comment in the ATS, staff engineer, agency candidate.
- | Submitted by a new agency that I had not used before.
agency-opaque | When I asked how they had verified him, they said that "verification is the client's responsibility".
same-resume-as-other | The same agency sent the same CV to our Dublin office under a different name in March.
- | I've asked procurement to look at the agency.

- | From the log of the freelance platform's support team.
- | User writes that he can't receive payouts.
account-swap | The user says that he bought the account from a Ukrainian student last year and that the student no longer passes the selfie check for him.
same-device-as-other | His device was used for 23 other accounts in the past 90 days.
- | Account closed, student notified.

- | Notes for the hiring committee about our devops finalist.
- | Strong resume, strong system design round.
employer-denies | I wrote to the HR of his last company at the address on their site; they have never employed a person of that name.
school-denies | The university's verification service returned no match for his degree, in any year.
- | He replied that both must be mistakes.
- | I suggest that we withdraw the offer.

# honest
- | Short note on the address of our remote paralegal.
forwarder-address | The address on her contract is that of a UPS store.
address-confirmed | She lives on a boat and uses it for mail; the marina's office confirmed her berth and that she's lived there for four years.
equipment-received-in-person | The laptop was handed to her in our Seattle office.

- | Report of the county's IT to the board, item 5.
- | A remote technician hired via a vendor in May was let go yesterday.
work-permit-refuted | The federal office told us that the work permit number in his file doesn't exist.
id-photo-mismatch | The man on the recordings of his meetings is not the one in the picture of that permit.
- | No citizen data was touched, as far as we know.

- | Feedback on the live exercise, candidate no. 14.
skill-gap | His home assignment was one of the best I've seen, but he couldn't write a loop without mistakes when I was watching.
own-work-unknown | I opened his own assignment and he couldn't find where the retry logic was.
- | Friendly person, I'd be happy to have coffee with him.
- | Not a hire.

- | Mail from the team lead to HR on the third day of the new colleague.
different-person | I was on the interview panel and the person who joined our team call on Monday is not the person whom we interviewed.
- | He is a bit older and his English is weaker.
first-day-recon | On his first afternoon he also ran scripts to list all the servers and shares that he could reach, and his task was to read the wiki.
- | Please call me before you do anything.

# honest
- | Note for IT about the third monitor and the black box on Farid's desk.
kvm-hardware | The agent reports a network KVM attached to his work laptop.
tool-agreed | He tests our rack consoles at home; the KVM is company asset 40312 and his manager approved it in March.
- | Ticket closed.
