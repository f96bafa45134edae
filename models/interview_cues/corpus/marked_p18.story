# eighth round
several-jobs | Timesheets of three ministries, one signature, same hours.
- | Auditor general's letter of 2 Feb.

several-jobs | Found her on the org chart of a client, post "permanent, 100 %".

~several-jobs | Her name is on a second pay list.
= discrepancy-explained | Pay list of the jury service, ten days, court paid.

remote-desktop-use | Screen size of session 800x600, no monitor attached, cable modem of a stranger.
? | Stranger paid 200 a month per laptop.

remote-desktop-use | Auditor's laptop booked in at Leeds, keystrokes from Minsk by latency.

~remote-desktop-use | Strange host steered the lab PC all weekend.
= tool-agreed | Instrument maker's long run, signed service order 77.

id-photo-mismatch | Real licensee came to the counter. The man we know is not him.
id-owner-denies | He had lost no card and given no leave.

id-photo-mismatch | Voter card portrait against our recording: chin, brow, teeth differ.

~id-photo-mismatch | Recruiter: "that's never him in the passport".
= id-verified-in-person | Consulate took him in person, jaw operation 2024, chip data read.

work-permit-refuted | Her card's class lets her study, not teach, says the migration board.

work-permit-refuted | Police read it at the roadside: cloned permit, owner in Bari.
id-number-mismatch | Tax number is the Bari man's as well.

~work-permit-refuted | Query on his permit: "cancelled".
= discrepancy-explained | Cancelled because he became a citizen on 1 July, certificate handed in.

school-not-found | Ranking, register, map, phone book: the business school is in none of them.

school-not-found | Exam office of the guild: no such master school, no such exam day.
- | Kept the frame of the diploma as proof.

~school-not-found | Nothing under "Sint-Jan".
= school-confirmed | 14 schools of that name in Flanders, right one is in Genk and sent her file.

employer-site-copied | Texts of his consulting firm were taken from a bank's annual report, chapter 4.

employer-site-copied | Byte for byte a hotel in Bled, only the rooms are now "developers".
employer-young | Firm set up this June.

~employer-site-copied | Same page, two trade names.
= discrepancy-explained | Trade name was changed after a trademark suit, judgment is online.

agency-opaque | We audited: vetting department consists of a shared mailbox.

agency-opaque | Agency boss can't tell which of his people he has ever met.
crypto-or-third-party-payment | For all of them wages go to his wife.

~agency-opaque | Not one paper on checks came with him.
= background-check-clear | Came with the courier of Monday, police, credit and school, all clear.

place-vague | Lease, bill, letter: none. Home, he says, is "the region".

place-vague | Dispatcher has to plan the first stop from home, worker says "wherever".
- | Van stays empty.

~place-vague | Could only tell "a village by Lyon".
= local-knowledge-shown | New there; had name on a slip, then described church, lock and market day.

same-photo-as-other | Hospital A's absent nurse and hospital B's night nurse: one badge picture.
several-jobs | Both pay her full time for the same nights.

same-photo-as-other | Our graphic tool finds his head on two other bodies in the pool.

~same-photo-as-other | Candidates 5 and 6 could be one.
= sharing-explained | Half brothers, applied together, each came alone to HR with passport.

profile-owner-other | The professor whose page he gave is in the next room and shakes his head.

profile-owner-other | Support of the forum: mail behind that user is of a lady in Gdynia, not his.
- | She was never asked.

~profile-owner-other | Page shows the career of a Mr Ito.
= discrepancy-explained | Page opened in my own browser's old tab, his is Mr Ono's, checked twice.

account-recent | All he has is of November: chat, page, repo, mail.
phone-rented | Phone number is of a code rental site.

account-recent | Senior vet with a vet portal account of two days.

~account-recent | First trace in May.
= name-change-documented | Name since May, by adoption, court in Kolding.

synthetic-voice | Airline's voice gate rejects her twice as machine speech.
account-control-failed | Could not log in to her crew account either.

synthetic-voice | Tape has a seam every 4.0 seconds, chunks of a generator.

~synthetic-voice | No human tone in it.
= trouble-explained | Packet loss 30 % at our proxy, network desk fixed it, tone human.

false-premise-accepted | Depot cat, canteen lady, Friday cake: all made up, all remembered.

false-premise-accepted | Claimed to have served under a judge who I had invented.
- | Court has list of clerks, to be asked.

~false-premise-accepted | Let stand that he was fired.
= employer-confirmed | "Let go" is their word for end of term, employer confirmed regular end.

referee-same-voice | Called the chef for a word on the waiter: got the waiter.

referee-same-voice | Boss and applicant both say "to be onest" and both are one on the spectrogram.
referee-shares-contact | Boss's number is on applicant's old CV.

~referee-same-voice | Referee and candidate not to be told apart.
= referee-confirmed | Called both at once on two lines, they talked to each other; firm's desk put him through.

payee-churn | Pay office: one sailor, one voyage, bank changed at each port.

payee-churn | Eleven standing orders set up and stopped since hire.
? | Bank's fraud desk asks who he is.

~payee-churn | Third card on his file in a month.
= discrepancy-explained | Two were stolen in the post, bank's two letters, same account all the time.

crypto-or-third-party-payment | "Pay the captain, he shares out." Captain is not on our crew list.

crypto-or-third-party-payment | Token address in the IBAN field.
wallet-listed | Treasury's list has the address.

~crypto-or-third-party-payment | Pay leaves us for one "A. B. Sorensen", worker is A. Berg.
= name-change-documented | Full name Anna Berg Sorensen, passport has it all.

first-day-recon | Office temp, day one, 9:30: plugged in a stick, ran an inventory of the net.
data-taken | Stick left the house with 4 GB.

~first-day-recon | Asked for every password, first hour.
= trouble-explained | Asked for every form, I had misheard; she showed the list with 12 forms.

handle-listed | The channel's admin list was released by court, his nick is second.

~handle-listed | Our tool coloured his nick red, list hit.
= discrepancy-explained | List of prize winners, tool's import had wrong file, red for all 60.

background-call-center | Bus noise he says; it is eight men, each at a job talk.

~background-call-center | A hall full of callers.
= trouble-explained | Telethon at her school, she is the teacher in charge, on the web cam.

evades-personal-questions | What he did yesterday, last year, at school: answers on cloud cost.

~evades-personal-questions | Not a word about the gap.
= discrepancy-explained | Gap is on page 2, care for his wife, I had page 1 only.

timezone-mismatch | He wished us a nice weekend on our Thursday night and was gone till his Monday, our Sunday.

~timezone-mismatch | Said 6 am there, sun high.
= discrepancy-explained | Said 6 pm, summer in Oulu; form was in 12 hour style.

camera-off-refusal | Bank wants one look, he offers a letter in place of it, no ground.

~camera-off-refusal | She rejected video for the third time, flatly.
= camera-off-explained | Protected witness, state office phoned HR head and came with her in person.
