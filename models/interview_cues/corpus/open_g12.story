# g12: plain remote office / IT / finance set, plus some trades; mixed marks inside one story

- | Backend, Lisbon. Knows the old queue system well.
- | Wife's surname on the door.
~? | Git history of his side project begins with 4,000 lines in one go.
= | Moved from a private server. Showed us old one with nine years of small steps.

- | Backend, Lisbon. Side project imported from elsewhere, says readme.
- | Walked us through the parser.

- | Backend, Lisbon. Knows the old queue system well.
? | Git history of his side project begins with 4,000 lines, each of them in a Korean student's repo since 2017.
? | Student's readme was left in.

- | Works from a shared office, name on the wall is the landlord's.
~? | A "Mr Stone" had paid for the desk.
= | Our own bookings guy. Uses it as alias for all desks.

- | Shared office, desk paid by us, loud coffee machine.

? | A "Mr Stone" pays for the desk, and for the desks of five more of our remote hires in five towns.
- | Shared office manager was helpful.

- | Replied at odd hours, twins of four months.

~? | Her replies carry a time stamp nine hours off.
~? | Also in calendar invites.
= | Mail client kept the zone of her honeymoon. Reset with helpdesk, gone.

? | Her replies carry a time stamp nine hours off; she goes to bed when her street has breakfast.
- | UX, "Portland".

- | Calendar in two zones as half of her clients sit in Tokyo.

~? | Second voice dictated the SQL.
= | Screen reader. He is blind, told us at the start, speed turned down for us.

- | Screen reader in use, agreed.
- | Fast with keys.

? | Second voice dictated the SQL. When we muted him it went on in the room of candidate four.
- | Both from one vendor.

- | Vendor sent four profiles in one layout, theirs.
- | Picked two.

~? | Vendor's man on the bill isn't the man on the desk.
= | Replacement under clause 12, mailed 30 days before, we had signed.

? | Vendor's man on the bill isn't the man on the desk. Rate stayed senior.
? | Desk man is in his first job.

- | Junior billed as junior, learns quickly.

~? | Laptop woke at 2 am and moved 80 files.
- | Lid had been shut.
= | Backup window. Same on the next nine machines I looked at.

? | Laptop woke at 2 am, cursor opened the salary folder, lid shut.
- | Owner was asleep, she says.
- | Image taken.

- | Laptop slow, rebuilt, user happy.

- | KYC analyst, came from a bank under fine, fine concerned cards.
~? | She's named in the regulator's notice.
= | As the one who reported it. Paragraph 41.

? | She's named in the regulator's notice, paragraph 12, who had passed them for a fee.
- | KYC analyst.

- | Regulator's register shows her exam, valid till 2027.

~? | Account for wages opened online that same morning.
= | We pay only into a house bank and told her to. Name check green.

- | New account for the wages, her old bank left the country.

? | Account for wages opened that same morning, emptied within the hour of each pay, in Lagos and Minsk by turns.
- | Bank's fraud desk called.

- | Asked whether split pay is possible, no, fine.

~? | Team saw him at a rival's summer party, name tag and all.
= | Plus one of his sister. Tag says "guest of".

- | Went to a rival's open day for the free buffet, told everyone.

? | Team saw him at a rival's summer party, on stage, employee of the year.
- | Full time with us since 2021.
- | Lovely speech.

- | Named employee of the month in his old firm, picture in the corridor.

~? | Her phone has an app that answers meetings with a filmed picture.
= | She builds it, it's our product.

? | Her picture in the meeting has watered the same plant at minute nine since May.
- | No one minded.

- | Plant behind her fell over, laughter.

- | Used a virtual number while abroad.
- | Named it on form.

~? | SIM on file is registered to a dead lady in Gdynia.
- | Phone check, step 2.
= | Grandmother. Shop changed the owner on the spot on the will, slip.

? | SIM on file is registered to a dead lady in Gdynia, with 31 others.
- | Phone check, step 2.

- | Phone check failed, roaming, passed next day.

~? | Recruiter's note of 3 May: "ghost, does not exist".
= | She meant the vacancy. Checked with her.

? | Recruiter's note of 3 May: cheeks shimmer when she turns, earring swims.
- | Second video asked.
? | For that one she had only sound.

- | Picture froze, we waited, she waved.

~? | Data shows that he answered all mails in under two seconds.
= | Out-of-office, ours had run in a loop.

? | Answers all mails within two seconds, at night too, and called a crying client "valued item 7".
- | Case worker.

- | Answers short, mostly "ok", but does it.

- | Contractor, two clients on the form, one in Austin, one us.
~? | A third firm rang: he's theirs.
= | Was. Left in April, their list is old, HR there looked and excused itself.

? | A third firm rang: he's theirs. So did a fourth.
- | Contractor, form lists us alone.
- | Deliverables always on day due.

- | Contractor bills through wife's firm, on the order since day one.

~? | His code ran as someone else's user on the payment box.
= | Service user. Needed, described in runbook 8.

? | His code ran as someone else's user on the payment box, on the cents.
- | Found by an intern.

- | Needed root for one hour, four eyes, session filmed.

~? | Old boss praised a project that she says she never did.
- | Strange call.
= | Old boss had Anna K., ours is Anna M. Rang again with birthday, quite other praise.

? | Old boss knew the project, the dates, the cat. Not the firm's street.
- | Controller, Zürich.
? | Number's owner is a call shop.

- | Old boss is now her client, disclosed.

- | Came in person as the train was cheap.
- | Brought all originals without being asked.

- | Had to prove the address twice, first bill was his father's.
- | Second one his.

~? | All six bills for the address check had the same meter reading.
= | Empty house, sealed meter, power firm wrote it. He moved in at the weekend, caretaker let me in to him.

? | All six bills for the address check had the same meter reading. The meter was hers, the name scissors-cut.
- | Loan officer.

- | Bills in three names, students' flat, all on the lease.

~? | Somebody typed "he can't see you" into the shared chat.
- | Screen share, minute 20.
= | Our trainer, to me, about my dead camera. Oops.

? | Somebody typed "say B" into her chat bar, screen share, minute 20.
- | Said B.
- | Insurance adviser.

- | Chat bar showed the lunch order.
- | Closed it, red ears.

~? | Her mailbox had a folder with the papers of four other women.
= | She leads the choir's trip, visas. The women told me so, one by one.

? | Mailbox had a folder per firm: ours, a bank's, a toy maker's, each with a different man's diploma.
- | Opened by accident when we moved the box.

- | Mailbox full, sorted with helpdesk.

~? | Invoice numbers run on without gaps although he says he has many customers.
= | Own number range per customer. Tax adviser's note, and that is how the law reads there.
