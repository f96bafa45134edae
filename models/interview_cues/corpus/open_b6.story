# round 6, b6: ATS shorthand, tickets, recruiters' posts, typos

- | RS1 done 14/2, 35 min, ok comms.
? | RS2 16/2, he introduced himself again, diff room, diff guy tbh.
- | HM wants offer out by fri.

- | RS1 done 3/5, good.
- | RS2 moved twice by us.
- | Offer 62k, accepted.

? | cand says 6 yrs SAP FI, cant name tcode for vendor line items, "my team did that". Team page says he was the team.
- | pass to Nils for 2nd opinion

~? | cand says 6 yrs SAP FI, cant name one tcode.
- | pass to Nils for 2nd opinion
= | Nils: works in Fiori only, no tcodes there. Did the whole close for him live, fine.

? | resume says Tulsa since 08. LPN lic issued in nj 2021 to dif middle name, other ssn last4
- | bg vendor reopened

~? | LPN lic came back w/ dif middle name
= | vendor typo, board site shows hers, matched dob + last4
- | cleared for float pool

? | no show on site day 1, badge was picked up anyway.
- | Reception had not checked, new temp.
? | Cand says he was sick in bed.

- | no show on site day 1, flu. Came day 3.

? | Voice on my screen call = deep, slow. Same voice on my collegue's screen for a diff cand, diff name, an hour later.
- | We only noticed at lunch

~? | Same voice on my collegue's screen for a diff cand, an hour later.
- | noticed at lunch
= | zoom recording got linked to both records, one call only. ops fixed.

- | Voice sounds older than I thought from CV, whatever.

? | c2c vendor sent Sai for interview, Sai2 for joining, asked us to "kindly adjust"
- | PO not raised

? | vendor's bench list leaked, next to each name a col "int. by" with someone elses name
- | ours is row 37

~? | vendor's bench list has col "int. by" with other names next to each candidate
- | ours is row 37
= | int. by = internally screened by. Vendors recruiters, I know two of them. Confirmed on call

? | Asked to share whole screen: 2 mins nothing, then a clean new windows user w/ no taskbar icons, and answers went from great to zero.
- | Reject reason "tech".

- | Asked to share whole screen, closed private mails first. np.

? | Payroll ticket 8841: hire wants direct dep to card in name Kwame T. Hire is Louise B.
- | Asked for voided check.
- | Got one with Louise typed over, bank says Kwame.

~? | Payroll ticket 8841: hire wants direct dep to acct in name Kwame T. Hire is Louise B.
= | joint acct, bank letter uploaded lists both, bank branch called back
- | ticket closed

- | Changed bank acct in week 2, own name, verified on video.

? | svc desk: user can't answer any of the 3 security q's set at onboarding, incl own first school
- | told to come in w/ id
? | Account hasn't been touched since we asked.

~? | user can't answer any of the 3 security q's set at onboarding
- | told to come in w/ id
= | came in, id fine. Onboarding clerk had clicked defaults through for whole batch.

? | Team lead: "the person I get on chat writes like a solicitor, the one I get on the phone can't follow his own ticket"
- | Collections, late shift.

- | TL: chats better than she talks. Some ppl are like that.

? | Shadow day booked. 3 times he found a reason. 4th we came to his desk at the hub, empty, and his calls went on being answered.
- | hub Katowice

~? | came to his desk at the hub, empty, and his calls went on being answered.
= | Desk 4 not 14, seat plan old. Found him two rows down, on a call.

? | linkedin: same pic, Dublin plumber.
- | asked cand, "i have one of those faces"

~? | linkedin: same pic, Dublin plumber.
= | pic was nicked, he'd reported it in Jan, case mail from platform. plumber profile gone now.

- | linkedin out of date, last post 2019

? | 2 CVs one inbox. Ali M. nurse 12 yrs, Ali M. quantity surveyor 12 yrs, same dates and schools.
- | merged by ATS

- | 2 CVs one inbox, newer one has the course added.
- | merged

? | Asked her to turn off bg blur. Row of people w headsets, one of them answering my question half a second before her.
- | ended there

~? | Asked her to turn off bg blur. Row of people w headsets.
= | she's at current job's call floor on break, told me beforehand, TL there waved. Known client of ours.

- | bg blur on, kids room. fine

? | Test co. flagged: id pic at start, other face from q 9 onwards, back at end.
- | Result 92 pct.

~? | Test co. flagged: other face from q 9 onwards.
= | Colleague walked in to fetch printer paper, stands behind, visible 4 s. Test co. withdrew flag after human look.

? | We paid for relocation from Faro. Neighbours in Faro: nobody by that name. Removal firm: no such job. Receipt: their logo from 2015.
- | 4,200 claimed.

- | Relocation receipt missing, asked for copy.

? | He wrote on reddit, own handle, how he gets through day one: "keep the guy who did the interview on the line in one ear".
- | Handle is on his CV.

- | Posts on reddit about how bad our interview was. Fair enough.

? | Agency invoiced us for five welders. Site boss counts five. Turnstile counts eleven faces under five names.
- | Q3 so far.

~? | Turnstile counts eleven faces under five names.
= | Helmet cam firmware bug, splits one face in two with visor up/down. Supplier patched, count is five.

? | day 4, asked for laptop to go to his "office assistant" in another state, assistant is on payroll of 2 other clients under own name
- | shipping hold

- | day 4, asked for 2nd charger.

? | Screened her 3 yrs ago for other client, notes: welsh, dry humor, 25 yrs in claims. This one says graduated 2020 and never heard of me.
- | same email, same passport no.

~? | Notes of 3 yrs ago under her record dont fit at all: 25 yrs in claims. This one graduated 2020.
= | records of mother & daughter merged on shared landline. Split again, mother confirmed by mail.

? | ref 1 no. rings in candidates pocket
- | we were in the lobby

- | ref 1 no. dead, new one sent, got him at main desk

? | He accepted, countersigned, then forwarded the welcome pack to 5 addresses asking "who wants this one"
- | dlp alert 07:12

~? | dlp: forwarded welcome pack to 5 addresses
= | his lawyer, his union rep, wife, tax adv., himself. Names checked w/ him + legal, all real. Told to use portal next time

- | accepted, asked 2 days for lawyer to read

? | Timesheet approver and contractor turned out to be one login.
- | 9 months, 61 sheets.

? | Hm says "she is not bad, she's just not a nurse."
- | 3rd med error avoided by buddy
? | Nursing school: left in term one.

- | Hm says she's just not a people person.
- | probation ext. 4 wks

? | bgc: degree yes, but holder still works at the uni, 2nd floor, picked up when we rang the registry
- | asked for pic

? | Found his "typical day" on a freelancer site, posted by him, wants someone to do exactly our sprint board for 400/mo.
- | Screenshot in ticket

~? | Found our sprint board on a freelancer site, posted by him.
= | pm asked him to, we needed a tester, budget 400. po in system.

- | Freelance profile still online, last gig before he joined.

? | can't say what floor he works on, and we have one.
- | badge says 212 entries

? | ok so the "recruiter" that introduced her, her ref and her landlord all write "kindly do the needfull" and all use the same burner range 555-013x
- | on hold

- | writes "kindly do the needful", normal where she is from.

? | Callback to number on CV: old lady, says people keep ringing for that job man, police told her to note names.
- | Gave us a list.

~? | Callback to number on CV: old lady, never heard of him.
= | I'd dialled 0117 for 0171. Right one is his.

? | he typed the question in before repeating it to us. We heard keys, then "as an experienced loss adjuster"
- | 22 min total

- | typed notes during our questions, showed them at end when asked

? | EOR says contract signed from same tablet as 14 other of their hires that day, one finger signature pressure for all
- | legal looped in

~? | EOR says contract signed from same tablet as 14 other hires that day
= | sign-on day at job fair tent, our tablet, our steward, photo list w/ each one
