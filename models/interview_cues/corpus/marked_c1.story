# Second jobs, ghosts on the payroll, lent accounts, and their honest twins (c1)

- | Claims handler, motor team, remote since May.
several-jobs | Her calendar for another insurer popped up on the shared screen: eleven standups a week, same hours as ours.
- | Polite, always a clean desk behind her.
several-jobs | Tax office sent us a wage garnishment form meant for "both employers".
- | Union rep is informed.

- | Night porter, hotel by the ring road.
~several-jobs | Tuesday I saw him in the uniform of the Astoria, carrying trays, while on our roster.
= discrepancy-explained | Our own chef had lent him to them for a wedding, slip signed by me, I had forgotten.
- | He bakes very good bread.

keep-awake-tool | Cursor walked the same little square for six hours, 40 pixels a side.
? | Tickets touched in that time: zero.
- | He told me he thinks with his hands.
keep-awake-tool | On the desk photo he posted: a cradle with a turning disc, his mouse lying on it.
- | Talk on Friday, works council sits in.

- | Help desk second line, Leeds.
~keep-awake-tool | Endpoint alert: caffeine.exe, running since 08:02.
= tool-agreed | Facilities asked her to keep the lobby dashboard from going dark for the mayor's visit; change no. 4417.
- | Uninstalled by noon.

- | Agency nurse, ward 6.
different-person | Sister Agnes says the woman who reported at 21:00 is a head shorter than the one we signed.
- | She was good with the drip, I will say that.
id-rented-or-borrowed | "I only do the nights, it is my cousin's badge and she gets a third."
- | Agency blocked. Matron told at 6.

different-person | "That is not the lad I hired," the foreman shouted across the yard.
- | Rain, everyone in hoods.
~different-person | The one on the scaffold had no tattoo on his neck, the one at the interview did.
= | Foreman had mixed up the two new starters; ours was in the canteen filling in his forms, swallow on his neck and all.
- | Boots size 44 issued.

- | Subtitler, Danish to English, paid per minute of film.
shared-account | Files return at 03:00, at 11:00 and at 17:00, each with a different habit of commas.
output-swing | Reel one was poetry. Reel two had "the dog of butter".
- | Paid up to reel two.
shared-account | Asked on the phone she said, "I have two girls who help, what's the harm?"

- | Two translators on one login, I nearly fell off my chair.
~shared-account | Log for "dk-team": Jette in the morning, somebody named Ole from four.
= sharing-explained | That seat was bought as a job share, 20 hours each, both names are on page one of the contract.
- | Invoices in order.

- | Payroll audit, cleaning branch, 212 heads.
crypto-or-third-party-payment | Five wages land on the one account, and it is the supervisor's wife's.
? | Nobody on the third floor could tell me what Mr. Orsolak looks like.
id-owner-denies | Found the real Orsolak: he drives a tram, never held a mop for us in his life.
- | Supervisor on leave since this morning.

~crypto-or-third-party-payment | Wage of cleaner 88 goes to an account in the name Farida Bensaid; cleaner 88 is called Nadia Kestrel.
- | I stopped the run and called her on her break.
= payee-confirmed | Two lines had slipped in the import; the bank reads out Kestrel, her own, and Bensaid is cleaner 89.

~name-mismatch-on-call | Came into the call as "Bogdan H.", our man is Eamon Trickett.
- | I had the Garda's number half dialled.
= discrepancy-explained | Bogdan is our own trainer; the room PC had kept him signed in from the morning class.
- | Eamon starts on the 3rd.

several-jobs | HR of a bank in the next street rang: "Is your Mr. Dunmore free on Thursdays? He is our full-time controller."
- | I had to sit down.
several-jobs | Our LinkedIn check shows nothing, but the pension statement lists three contributors since January.
- | His monthly closings were on time, mind you.

- | Apprentice bookkeeper.
several-jobs | Teaches evening classes, found out by chance, nothing about it in the file, and it's forty hours a week.
- | Awaiting his answer.

- | From: Wilma (HR). Re: second payslip.
~several-jobs | Mr. Lindqvist still draws a full salary at Norrby Timber, I hold the slip for June in my hand.
= discrepancy-explained | He is serving out his notice there on garden leave until the 30th; it stood in his letter in March.
- | Please tell the team to stop whispering.

account-swap | Freelancer wrote: I can give you a top-rated profile with 300 reviews, you bid, I take twenty percent.
- | Screenshot in folder 9.
off-platform | Then: "Let us talk on Telegram, here they read along."
- | We reported it to the platform.

~account-swap | Wanted to post her bid from her husband's profile.
= sharing-explained | They run one joint studio page; support at the platform wrote to us that they had merged the two themselves.
- | Logo drafts by Wednesday.
- | Price fine.

- | Delivery riders, south depot.
id-photo-mismatch | The face on the app is a woman of fifty; the bag came with a boy.
id-rented-or-borrowed | He rents her login at 60 a week, cash, in the car park behind Lidl.
- | He was soaked and sorry.
- | Account closed at 19:20.

~id-photo-mismatch | App picture: full beard, heavy glasses. At the counter: bald as an egg.
= discrepancy-explained | Chemo, his doctor's note, and the passport shows both, before and after.
- | Gave him the short rounds.

- | Stand-in story from the call floor, badge 311.
different-person | Monday's starter did not recognise me, and I had sat with "him" for an hour.
own-work-unknown | Couldn't say one word about the wallboard he showed us so proudly.
- | Headset returned, unused.
proxy-interviewer | Later a chat came up: 150 for the interview, 50 more if offer comes.

- | New starter, dispatch, 06:00 shift.
~different-person | The bloke at the gate wasn't him; taller, Scottish.
= | It was his brother dropping off the P45 because the van wouldn't start.
= | Our man came on the 06:40 bus and the foreman knew him at once.
- | Docked nothing.

- | Timesheet review, contract surveyors.
several-jobs | Same eight hours, 9 to 5, billed to us and to the county, stamped by both, fourteen days running.
- | Tripod still in our store.
several-jobs | He says he "bundles clients"; the county never heard of us either.
- | Legal has the sheets.

~several-jobs | Same Friday on two invoices, ours and the harbour's, eight hours apiece.
- | I was furious.
= discrepancy-explained | Typing slip by his wife who does the books: the harbour was Saturday, the gate log there says so.
- | Corrected invoice came the same hour.

- | Remote tester; the kind that never asks a question.
signins-apart | Laptop pings from Tampa. The sign-ins to Jira come out of Lahore.
shared-account | Two sessions typed at once, one in each half of the build sheet.
- | Score in week one was fine.
keep-awake-tool | Status green for 31 hours.

- | Tester, QA, week two.
~signins-apart | Laptop in Porto, mailbox opened in Madrid. At the same minute!
= network-explained | His phone roams on a Spanish card; we looked at it together on the train app, and the mailbox was the phone.
- | He laughed so hard he coughed.

- | School secretary writes.
shared-account | Our maths tutor's sister holds the Wednesday lesson, the children told me, under his login.
shared-account | "Miss Yasmin is nicer," they say.
- | Sister has no paper from the council.
- | He's paid for all five days.

~shared-account | Kids say on Wednesdays a lady teaches under Mr. Farouk's name.
= sharing-explained | She's the trainee teacher the council itself placed with him; she is on the rota I pinned up and never read.
- | Sorry, Mr. Farouk.

- | Ledger clerk, works from home in Ghent.
output-swing | Monday she reconciles forty accounts by lunch. Tuesday she asks what a credit note is.
- | Nice voice.
shared-account | Her neighbour wrote to us: "I do the Mondays and she has not paid me since Easter."
- | Printed for the lawyer.

~output-swing | From forty entries an hour to six, and half of them wrong.
- | Boss wanted a camera check.
= trouble-explained | The baby came three weeks early, he's been typing with one hand at 4 a.m.; we sent a card and gave him the fortnight off.
- | Back on the 12th.

- | Forwarded by the caretaker of Block C.
same-device-as-other | In flat 12 there are nine laptops on a rack, each with the sticker of another company.
- | One sticker is yours.
pickup-by-other | A lady in slippers signs for all of them.
- | I don't want trouble, please no name.

~same-device-as-other | Four applicants, one network address, one laptop serial.
= sharing-explained | The job centre in Halle lends that machine out by the hour; Frau Ott there read me the list.
- | All four invited.
- | Two came.

- | Truck firm, night desk.
- | Driver hours look perfect, too perfect.
id-rented-or-borrowed | His tachograph card sits in the cab; the man behind the wheel is Wes, who lost his licence.
different-person | Dashcam at Doncaster: grey hair. Our driver is twenty-six.
- | Truck parked, key with me.

~id-rented-or-borrowed | Card of driver Halloran was in the slot while Halloran sat in my office drinking tea!
= discrepancy-explained | The workshop had pushed it in for the calibration test; their stamp, 10:15, is on the roll.
- | He got a second cup.

- | Law firm, document review project.
same-device-as-other | Three reviewers, three names, one keyboard; the typing rhythm report matches to the millisecond.
several-jobs | One of the three is also on the books of the other side's counsel, full time.
- | Conflict committee at 8.
- | What a mess.

- | Reviewer 14. Temp. Two months.
~several-jobs | Opposing counsel's directory has him as staff attorney.
= discrepancy-explained | Old page: he left there in 2021, their office manager pulled it down while I was on the line.
- | Conflict cleared.

evades-personal-questions | Asked what she did before lunch, she talked about "the synergy of the team".
- | Payroll clerk for a ski resort.
shared-account | The husband answered the chat for her again; he signs "P." by mistake.
own-work-unknown | She didn't know which week the lift staff had been paid, and she had run it.
- | Snow coming Friday.

~shared-account | Answers in her chat were signed "P."
= | P. is for Petronella, what her family calls her; the passport says it in full.
- | I felt silly.
- | Season starts Friday.

- | Radiology reads, overnight, per study.
shared-account | Dr. Vance dictated 61 scans between two and three. Nobody reads that fast.
shared-account | The voice file has a woman's cough. Dr. Vance is not a woman.
- | Quality office pulled ten at random.
- | Three were wrong.

- | Dr. Vance again, other hospital.
~voice-changed | Dictation started bass and ended in a squeak.
= trouble-explained | Cold; the ENT ward lent him a resident to read out his notes while he pointed, and the header says so.
- | Studies co-signed.

- | Farm office, seasonal pickers.
? | 74 on the list, 61 in the rows.
crypto-or-third-party-payment | Thirteen of them are paid in one envelope, which the gangmaster pockets.
id-owner-denies | I phoned one of the thirteen in Plovdiv: she's in the ninth month and has never seen a strawberry here.
- | Gangmaster smiled all through it.

- | Picked up the list at six.
- | 58 on paper, 57 in the field, one missing since Monday and still clocking in.
- | Sat in the nurse's caravan with a wasp sting and the clock is in there too.
- | He got ice.

- | Chat from the art lead.
portfolio-copied | The dragons in his reel belong to a Finn who was rather surprised to hear it.
- | Rate was ok.
shared-account | "My boys in the studio paint, I am the face," he typed when I pushed.
- | Contract says: personal work only.

~portfolio-copied | Same dragon on a Finnish page, different signature!!
= discrepancy-explained | Both worked on it, the credits of the game list him for the wings and her for the head.
- | Hired him, and wrote to her too.

- | Day rate contractor, pipeline drawings.
data-taken | He mailed our isometrics to a Gmail with the name of a drawing office in Pune.
shared-account | They come back next morning, finished, with a stranger's initials in the title block.
- | He bills us Oslo rates.
- | I'd have hired Pune gladly, had he said so.

- | Draughtswoman, isometrics.
~commits-other-name | Title block: "drawn K.D." Her name is Ingvild Moen.
= | K.D. is the template's default; every sheet in the office says it, mine too.
- | Good line weights.

- | Incident 20-0447.
- | User: t.abara. Device: own issue.
keep-awake-tool | USB id belongs to a ten-euro "mover" sold for gaming.
several-jobs | In the browser: a second VPN client for another company, with his photo on the badge page.
- | Handed to HR 15:05.

- | Incident 20-0451.
~keep-awake-tool | Same mover, other user, and I was sure we had another one.
= tool-agreed | Bought by us: blind colleague, the screen reader loses its place if the screen locks. Asset tag on the bottom.
- | Closed as noise.

- | Wife of applicant answers the door, our courier reports.
- | Parcel was not handed over.
pickup-by-other | A man called Rusty fetched it from the depot with a power of attorney dated tomorrow.
requests-laptop-reship | Next he wants the second screen to go to Rusty's garage as well.
- | Awaiting your word.

~pickup-by-other | Signature on the slip reads "Rusty".
= equipment-received-in-person | It's what he has been called since school; the driver saw his ID card and noted the number.
- | Screen works.

- | Notary's office, part-time typist.
- | Types fast, clean.
several-jobs | Turns out she is full-time at the land registry, whose deeds we contest.
- | "You never asked me," she says.
- | My partner is livid.

- | Typist no. 2.
several-jobs | Has two employers besides us, both 40 hours, and none of us knew of the others.
- | Sleeps when?

- | Typist no. 3.
- | Plays in a brass band on weekends, which she told us at the start.
- | Approved.
