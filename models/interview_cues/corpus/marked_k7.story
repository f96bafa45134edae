# false-premise-accepted
false-premise-accepted | I praised the canteen on the ninth floor; the house has four. He loved it too.
- | Four floors counted by me.

false-premise-accepted | "So you had Brigitte as your boss?" Yes, great woman. I had made up Brigitte.
- | Wrote it down at once.

- | His town has no tram.
false-premise-accepted | He told me how crowded line 6 gets.

false-premise-accepted | Asked if the Friday lab with Dr Mellor was hard. Hard but fair. Nobody called Mellor ever taught there.
- | Dean's list checked.

~false-premise-accepted | She agreed that the campus lies on the river. There is none on my map.
= local-knowledge-shown | Creek behind the sports hall, locals call it that, she showed a picture.

false-premise-accepted | Invented a product for his old firm, he had "worked on the second release".
- | Panel kept straight faces.

false-premise-accepted | We put a job in the wrong decade and he nodded it through with details.
- | Written down as probe 2.

false-premise-accepted | "And that thesis on bees?" He thanked me. It is on cement by his own paper.
- | Bees were mine.

false-premise-accepted | Congratulated him on the prize of 2019, no such prize, he remembers the dinner.
- | Ceremony "was long".

false-premise-accepted | Mentioned the fire at the depot. He was on shift that night. The depot never burned.
- | Depot chief asked.

false-premise-accepted | Read him his CV with one firm too many; he explained what he did at the extra one.
- | Extra one was our cleaner's.

- | Said "Oracle 14", she said there was none.
- | Right she is.

- | Trap agreed with the hospital beforehand.
false-premise-accepted | Matron gave us a ward that is not there, and he gave us its number of beds.

false-premise-accepted | Four bait facts, four times "exactly".
- | Baits listed in annex.

false-premise-accepted | Asked him how the old bridge in his home town looks since the repaint. Red, nicer. Town lies in a desert, without bridges.
- | I come from there.

~false-premise-accepted | Confirmed a supervisor whose name I had invented.
= discrepancy-explained | There was a Miller there after all, firm's directory of 2016 has him, pure chance.

false-premise-accepted | "You joined when they were still in Hamburg." "Yes, lovely office." They have only ever been in Kiel.
- | Register.

false-premise-accepted | He let me congratulate him on a brother he had not listed and then had him in the army.
- | The form says only child.

false-premise-accepted | The certificate exam has no oral part. She told us of her examiner.
- | Question was mine.

- | He said: no, that was my predecessor's project.
- | Trap seen.

false-premise-accepted | Colleague claimed to know him from a company trip to Malta; company had no trip; he recalled the hotel.
- | Colleague has never been there.

~false-premise-accepted | Said yes to a rugby team that his school does not have.
- | Marked as fail.
= discrepancy-explained | School closed it in 2015, old yearbook has the team, he is in the second row.

false-premise-accepted | Chief of surgery I named to him died in 1950; he "assisted her often".
- | Portrait hangs in our hall.

false-premise-accepted | Ticket system asked about was never sold to that bank. He found it slow, as everyone did.
- | Bank's IT confirmed.

~false-premise-accepted | Went along with wrong start year I read out.
= | Line was bad, transcript shows she heard 14 for 40 and then corrected it herself.

- | Asked whether he knew our lead from Basel. He did not.
- | Correct.

# referee-denied
referee-denied | Plant in Gent looked through payroll to 1998 for our referee. Blank.
- | He had signed as plant manager.

referee-denied | School secretary: we have had four heads in thirty years and that name was none of them.
- | Letter was from "the head".

- | Called the clinic about Dr. Amsel, who wrote so warmly.
referee-denied | No Amsel on staff at any time, says the clinic.

referee-denied | HR in Oslo wanted to know who signs with their letterhead.
- | Not a person of theirs.

~referee-denied | Company says the man who vouched for her never worked there.
= referee-confirmed | He was there through an agency, site lead knew him and put him on.

referee-denied | General counsel writes: our "VP Engineering" of the letter is an invention, please send it to us.
- | Sent.

referee-denied | Employee number under the reference belongs to a driver who has never heard of him.
- | Firm cross-checked.

referee-denied | Front desk of the bank put me through to compliance as soon as I said the name of reference 2.
referee-denied | Compliance: fifth firm to ask for her, she is not and was not with us.

referee-denied | Title exists, office exists, person no: thus the ministry on our referee.
- | In writing.

referee-denied | The owner employs six, he listed them to me, supervisor Karl is not among them nor before.
- | Family firm.

- | Referee left the company in 2020.
- | HR gave exact dates for him.

referee-denied | Their directory of leavers goes back to the foundation. Looked under R, under K, no referee.
- | HR lady was thorough.

referee-denied | "The lady you spoke to is not our head of care; I am, for eleven years."
- | Quote from the real one.

- | Referee 1 fine.
referee-denied | For referee 2 the shipping line states nobody of that rank or name sailed with them.

referee-denied | University personnel: professor's name unknown here, chair does not exist.
- | Praised our man for a page.

~referee-denied | HR knew no such team lead as her reference.
- | Offer stopped.
= name-change-documented | He goes by middle name, HR found him by his birthday, mail from his work address.

referee-denied | Asked the firm's switchboard for our referee, got "that one we hear a lot, he isn't real".
- | Operator bored.

referee-denied | Site foreman of 20 years: the one who signed for him as foreman was never on this site.
- | Rota shown.

referee-denied | We posted a thank-you card to the referee at his company; they sent it back, not ours.
- | Note by hand on it.

- | HR gives no statement on former staff, policy.
- | Not a no.

referee-denied | The group checked 12 subsidiaries. Our glowing "regional director" is in no one's books.
- | Took them a week.

~referee-denied | Firm told vendor that the referee was not with them.
= referee-confirmed | Vendor asked the Spanish branch, he sits in the Mexican one; Mexican HR connected us.

referee-denied | Works council knows all 80 by face and laughed at the name.
- | Supervisor for 4 years, allegedly.

referee-denied | Partner list of the law firm, 1990 till now, requested and got; reference giver absent.
- | She signed as partner.

~referee-denied | "Never heard of her", said the shop about our reference person.
= | I had rung the shop next door, number off by one; right one had her on the line at once.

- | Referee on holiday, deputy says back Monday.
- | Wait.

# referee-text-only
referee-text-only | Rang reference three times at agreed hours; each time a WhatsApp at once: "just type please".
- | All five stars.

referee-text-only | Six weeks, two referees, not one spoken word.
- | Plenty of mails.

- | Offered any hour, any country, any line.
referee-text-only | Reply: "I answer best by mail."

referee-text-only | All we have of the former boss are Telegram bubbles.
- | With emojis.

~referee-text-only | Referee would do no call, only mail.
= referee-confirmed | He is deaf, his firm's HR told us and forwarded his letter.

referee-text-only | Phone field on both reference sheets: n/a. Asked for it, got a longer letter.
- | Second letter nicer.

referee-text-only | Her voice mailbox is full since March, her mails take four minutes.
- | That is the professor.

referee-text-only | Referee "lost his voice" in the week we call, as did referee 2.
referee-text-only | Both keep writing.

referee-text-only | Zoom link sent to the ex-manager, accepted, nobody in the room, then a chat message with the praise.
- | Twice so.

referee-text-only | He'll fill in any form we have, hears no phone.
- | Forms back in an hour.

- | Referee's firm answers by form letter, signed and stamped, main number is on it.
- | Rang it, fine.

referee-text-only | Number given for him takes SMS and drops calls.
- | SMS perfect English.

referee-text-only | Reference vendor's log: 14 dials, 0 pick-ups, 9 e-mails from same person in between.
- | Vendor closed it.

- | I said I need ten seconds of live talk with any of the three.
referee-text-only | None of the three could spare them, all three wrote why.

referee-text-only | "My company does not let us speak on the phone", writes his boss, from Gmail.
- | Company has a call desk.

~referee-text-only | Boss could be had by text and not otherwise.
- | Recruiter doubtful.
= referee-confirmed | On an Antarctic base till May, institute confirms; spoke to her over their radio link Thursday.

referee-text-only | LinkedIn inbox is the one way to his former head; she goes offline whenever a call is proposed.
- | Four proposals.

referee-text-only | Asked referee to send a voice note if a call is hard. Got a PDF.
- | Signed with a font.

referee-text-only | Whoever speaks for him does so in Word.
? | No phone, no video, no visit.

- | Referee asked for questions by mail first and then rang.
- | Good talk.

referee-text-only | Time zone was the reason, then the baby, then the roaming; the letters came daily.
- | Referee is "in Boston", as we are.

~referee-text-only | Three referees, all replied in writing, no one on the phone.
= | Our own form says do not call; I changed it, two rang the same afternoon.

referee-text-only | When I dial, it is busy; when I mail "you were busy", the answer is there before I hang up my coat.
- | Every day this week.

referee-text-only | Director's assistant writes for the director, director writes for the assistant, neither has an ear.
- | Noted for file.

~referee-text-only | Old headmaster only sends letters.
= referee-confirmed | He is 91; school office read his letter back to him at his home and he agreed.

- | Reference came as letter, then confirmed at the counter.
- | Ok.

# payee-churn
payee-churn | Bank form 1: 3 May. Form 2: 9 May. Form 3: 16 May. First wage: 31 May.
- | Payroll tired.

payee-churn | His wages for four months went to four banks.
- | On his order.

- | Payroll audit, changes per head and year.
payee-churn | Average 0.1, he has 8.

payee-churn | Before the first transfer had settled he asked for another IBAN.
- | Contract was five days old.

~payee-churn | Three sets of bank data in two weeks.
= payee-confirmed | Bank migration gave all customers new IBANs, she sent each letter; name is hers.

payee-churn | Routing number rewritten the evening before each pay run.
- | Portal history, May to August.

payee-churn | Every month the clerk has to set up "same name, new bank" for him.
? | Now neobank five.

payee-churn | Deposit was returned as account closed; so was the one before; new details came within the minute.
- | He had them ready.

payee-churn | From Chime to Revolut to Wise to Payoneer since his start in July.
- | It is September.

payee-churn | HRIS: payment method edited by employee 11 times, address 0 times, tax 0 times.
- | Export attached.

payee-churn | On day two he replaced the account which we had verified on day one.
- | Verification was for nothing.

- | Changed bank once after the wedding.
- | Joint account, both names.

- | Agency invoice each month.
payee-churn | Footer: another beneficiary bank than last time, for the sixth time.

payee-churn | Half here, half there, next month other halves, he sends a new split each time.
- | Five splits so far.

payee-churn | Test cent went out well. Then came "please use this one instead", and again.
- | We keep sending cents.

~payee-churn | She has given us her third account this quarter.
- | Finance put a hold on her.
= payee-confirmed | Our payroll vendor rejected the first two by its own bug, credit letter shows one bank throughout.

payee-churn | New freelancer, 40 days, seven wallets of banks, says the PayPal-to-bank report.
- | Limit reached.

payee-churn | To the payroll girl he is "the man with the new numbers".
- | She has a folder.

payee-churn | Prepaid card, closed. Second card, closed. Third one announced for Friday.
- | All for wages.

- | Account number had a wrong digit, corrected by him.
- | Paid.

payee-churn | Signed contract names a bank in Leeds; before week one was over it was Vilnius, then Malta.
- | Compliance asks.

~payee-churn | Bank details edited four times in a week.
= payee-confirmed | New clerk of ours was typing it in wrong, card and statement show one account.

payee-churn | Positive pay flags him: no account of his lives longer than one wage.
- | Bank's term.

payee-churn | Salary of June bounced around three institutions before he wrote which one it is now.
- | In July the same.

~payee-churn | Account swapped right after start.
= payee-confirmed | Union bank offers better terms to our staff, half the intake moved there in that week, hers in own name.

- | He asked if he may change bank in spring.
- | Told how.
