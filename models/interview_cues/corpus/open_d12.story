# offer to first months, file 12

? | Takes calls in the car. Number plate in the window glass is of a country he says he's never been in.
- | Fine presenter.

- | Wage goes to an account in Estonia, allowed inside the EU, name matches.

? | We were billed for Anjali. Anjali has had a baby in Pune and been on leave since the kickoff, says her own Facebook page and her manager by slip.
- | Delivery lead changed the subject.

? | Ticket inspector's badge is from a set reported stolen, passengers paid fines to him in cash.
- | He had passed our induction.

? | New bank from Monday. At the HR counter stood someone HR had not seen at the induction, with the right card.
- | Form taken.

- | On parental leave, login used once to read the payslip.

? | Wage returned: "beneficiary unknown, fourth sender this week".

? | Relocation firm packed nothing, there was nothing: flat had a router, a chair and a camera on a stick.
- | Invoice for call-out.

? | Agent 19's sales are all to phones that ring in agent 19's house.
- | Bonus paid in Q2.

- | Installed the tunnel client from the software centre as the guide says.

? | Fake receptionist: number on the reference sheet is picked up in the candidate's kitchen. Same parrot.
- | Bird heard on Monday and on Wednesday.

~? | Induction quiz 100 % in 48 seconds.
= | Vendor's retake button shows the answers filled. First try was 31 minutes, 80 %.

? | He'd sold his job in the tax office to a friend for a car, and taught him the stamps.

~? | A stranger gets the two-factor texts of our new hire.
= | Nine and six swapped on the scan. Helpdesk fixed it with him at the counter.

- | Vetting number came through a day early.

? | Wants to start two days later. Consulate hasn't had a file of hers, the reference on the slip is an Uber receipt.
- | Flat is reserved.

~? | Crew hotel has no bed booked for him in two years.
= | Lives at the base. Airline policy is no hotel at home, per diem is by roster.

? | Two CVs from one printer, "no relation". On the second page of hers his name stands as signature.

? | Our letter to the Toledo house came back with a note: "Please no more. I am 84 and have never worked with computers. This is the sixth company."

? | Endpoint agent sees two keyboards with two layouts, English by day and another from 18:00.
- | Logs run back to onboarding.

? | Client in Hamburg has the man we billed as a ghost: three sprints, 380 hours, no one there has ever seen a ticket moved.
- | Credit asked.

~? | Union card 5541 voted while he was clocked in at the lathe.
= | Ballot bus came to the gate at eleven, foreman let them out by turns, gate was open.

- | Colleague in the same town met him for coffee, they go climbing now.

? | Background firm's letter came from a free mailbox and praised a man that it had cleared before our order went in.
- | Ordered again from the portal.

- | Manager visited on his birthday with the team, nice garden.

? | New support worker. Family called: the worker who comes is a man, we hired a woman.
- | Hours are paid to her.

? | Wedding photo on her desk is a stock picture, man and all. Husband listed as beneficiary was paid out once before, by another employer.

? | Seven sick notes from a doctor who has been struck off. The clinic that signs him in as cleaner has his full hours.

? | Printed the seed list at 22:14, all 90 pages. Guard saw nobody in the printing room and the sheets were gone.
- | Greenhouse trials begin Monday.

- | Payroll sent January to the old account, our mistake.
- | Bank returned it on the 4th.
- | Paid again on the 5th.

? | Candidate 40 answered the pre-screen with candidate 12's mother's maiden name.
- | Forms are separate links.

? | All five numbers end in the same block, bought by one man in Cebu the day the advert came out.

? | He told the judge it was his flat, his line and their hands.

~? | Hospital says blood group in his file is another man's.
= | Donor card was misprinted. Two labs tested again, both agree with our file.

? | New joiner's home router is administered from an account that also names flats 3, 7 and 12 in other states as "stations".

- | CV ends a job on 31 June, she meant July, payslip seen.

~? | Mail from a private address asks to swap the CFO's bank details.
= | Walked over. It was him, from his phone, company mail was down since seven.

- | Asked for local admin for Docker, approved by the lead for 30 days.

? | In the second month a different person started to answer his chat, shorter and with other working hours. He said he was tired.
- | Manager waits.

- | Two agencies claim her, she signed with the first, rule is first come.

? | Asked for the MFA to be moved to a second phone on day one. That phone is on a plan in another man's name.
- | Moved, per helpdesk log.

? | Paid leave taken for jury duty. Court clerk: no juror of that name, courthouse shut for asbestos.
- | Three weeks.
? | In those weeks his profile got a badge for best newcomer at a bank.

? | Fire crew found a hot room in a flat let to our tester: shelves, cables, labels with 22 names, no bed.
- | Cause was a plug strip.

? | Signature on the delivery slip and signature on the contract have nothing in common.
? | The man at the door gave the driver twenty dollars and asked if there were more.
- | Carrier statement on file.

? | Invoice from the freelancer gives a company in Hong Kong that was founded last week.
? | Its only director shares a birthday with our other designer's payee.

? | He's the fourth to hold the Friday call as Ivan.

? | Mail trail of the offer shows that "Tom" asked "Tom" what he had answered in round two.
- | He forwarded the whole thread.

~? | Slack picture has a different face since Sunday.
= | Office prank. Bet with the team, he came to the desk and put it back.

~? | Discharge book has a stamp of a ship that was broken up.
= | Broken up in 2021, he left her in 2019. Shipyard list read properly.

~? | Hire car in Málaga, count sheet in Gdansk, same morning.
= | Daughter's hire on his card, she is on the contract, he showed the boarding pass for Gdansk.

~? | Wage goes to an account in Estonia under her name in capital letters and two other names.
= | Full name as in the passport. Spanish double surname, we'd shortened it.

- | Benefits survey closes Friday, 60 % answered.

? | The tutoring account named Emily is answered by shifts of people in one room, a former one told us.
- | Platform asked for chats.

- | Van lifer, gave us a mail service address in South Dakota.
- | Legal says ok with the residency receipt.
- | Stand-up from a lay-by today.

- | Bunk changed for lower one, bad knee.

? | Applied with a clean name, was the man whom our Rotterdam office had walked out in May.
- | Same tattoo, says Rotterdam.

? | Her I-9 papers are perfect. The school where she is named yearbook queen remembers a girl who died on prom night.

- | Let the plumber in, booked by facilities, signed in at 8.

? | pls check asset 3310, geofence says Shenzhen, user says kitchen table in Omaha

? | The woman in room 14 says the carer who comes is not Grace, Grace is the one who stands outside in the car.
- | Care plan review due.

? | At the hand-over the courier asked for the code word. He had to step aside and phone for it.

- | Leaving to care for his dad, will send laptop back Friday.

~? | Two hires left on the same day with the same sentence.
= | Couple, green card came through. Consulate letter dated that week for both.

- | Man on the strike fund list went back to work early, steward struck him out.

? | His signed offer letter has my signature from the Christmas card.
- | He brought it to reception with a suitcase.
? | He had paid 1,900 to "our onboarding partner".

? | Told us his account was hacked when we asked about the sign-in from Dalian. Provider's log shows no hack, his own key and fingerprint.
- | Asked for a call.

? | Five accounts on the freelance site, one bidding against the rest. All five hand in from one desk in Lahore.
- | Site's trust team wrote.
