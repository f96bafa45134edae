# g9

- | Cleaner has keys to four offices, four contracts, all listed.

~? | Keys of ours hung at a competitor's board.
= | Same facility firm serves both. Sealed ring, seal number unbroken, their boss brought it over.

? | Keys of ours hung at a competitor's board, seal cut.
- | Night cleaner, week 3.

- | Worked one day a week for a rival till June, cleared with legal.

~? | Our drawings lay in the rival's tender.
= | Public annex. City had put them online for all bidders, link in clause 4.

? | Our drawings lay in the rival's tender with her initials cut off.
- | Structural team.
- | Leaver since August.

- | Handwriting poor, form redone by typist.

~? | Signature on the contract differs wholly from the passport's.
- | Notary's clerk asked.
= | Broken wrist, signed left. Plaster seen, second signature in autumn fits.

? | Signature on the contract traced, pencil still under it.
- | Hop picker, through a gang master.

- | Signed with a cross beside two witnesses, as the embassy advises.

~? | The agency sent a welder whose test plate had been x-rayed under a different number.
= | Lab swapped 17 and 71. Re-shot on Monday, both fine.

? | The agency's welder: the x-ray belongs to a plate twice as thick as ours.
- | Agency sends regrets.

- | Welder's test ran out by two days, retested at our shop, passed.

~? | Applicant was already on our payroll.
= | As a school trainee in 2016, never closed. HR closes it now.

? | Applicant was already on our payroll as two others.
? | Bank, shoe size and lunch card agree.

- | Rehire, old number reactivated.

- | Interview moved three times, she nurses a parent.
- | Fourth date kept.

~? | Never once reachable by day.
- | Started to wonder.
= | Underground shift, phones stay up top. The mine's lamp room wrote the hours.

? | Never once reachable by day. By day he is caretaker at the school opposite, full time, same as with us.
- | Remote support, 40 h.

- | Caretaker by day, eight hours evening desk with us on Sundays, declared.

~? | Candidate asked us to send the PC to a repair shop.
= | Friend's shop below his flat, no bell upstairs. Friend rang up, he came down on video.

? | Candidate asked us to send the PC to a repair shop.
- | Billing, remote.
? | Shop gets one like that each week, a man with a van collects.

- | PC picked up at our depot by himself, badge photo taken.

~? | She knew the questions beforehand.
- | Panel split.
= | We mail them out two days ahead. I had not been told.

? | She knew the questions beforehand, also the one that we'd dropped in March.
- | Panel split.

- | Prepared well, had our annual report with tabs.

~? | Two of our men share an identity number.
- | Roads depot.
= | Twins, ministry typed one digit. Fixed slips came with apology.

? | Two of our men share an identity number and never the same shift.
- | Roads depot.

- | Twins in one crew, foreman gave them different helmets.

~? | Clinic in Nairobi says his internship ended after one day.
= | Ended on paper, moved to the children's wing that day. Head of wing, two pages, ten months.

? | Clinic in Nairobi says his internship ended after one day, he put twelve months.
- | Anaesthesia assistant.

- | Internship cut short by lockdown, letter of the clinic.
- | Made up the hours at ours.

~? | Her log shows patients treated on a holiday when the practice was shut.
= | Emergency rota. Health office list, her name, 10 to 16.

? | Her log shows patients treated on a holiday; two were on a pilgrimage.
- | Physio practice, audit.

- | Opened the practice on a holiday by own wish, sign on door.

~? | Mentor found whole pages of another's thesis in his.
= | Joint chapter with Ms Adeyemi, faculty rule 12, footnote on page 3. Examiner knew.

? | Mentor found whole pages of another's thesis in his, down to the thanks to her mother.
- | Doctorate due in spring.

- | Thesis under lock for two years, firm's data, dean's note.

~? | Photo on the badge shows someone from a different plant.
= | Printer mixed up a batch of six. All six were changed on the spot.

? | Photo on the badge had been pasted over another.
- | Turnstile 3.
- | Says the lamination was poor.

- | Old badge photo with beard, new one booked.
- | Gate knows him.

- | Lent his badge? No, dropped it, guard found it by the bikes.

~? | Pharmacist's diploma in Cyrillic, the translation says dentist.
= | Translator's slip, the sworn one of the court renders it right.

? | Pharmacist's diploma in Cyrillic: text is about a tractor course.
- | Branch by the station.

- | Diploma in Cyrillic, read by our chief, who studied in Sofia.

~? | Tip line: "he is not who he says".
- | Anonymous, by card.
= | Police looked at it, prints match his residence file, sender was the ex-landlord who admitted it.

? | Tip line: "he's not who he says, he is my brother and the other is dead".
- | Sexton's job.

- | Tip line call about parking, passed on.

~? | Scored zero on what he had taught for ten years.
= | Answer key was shifted by a row. Regraded: 46 of 50.

? | Scored zero on what he'd taught for ten years.
- | Second sitting offered, same sum.
- | Vocational school.

- | Scored low on the old norm, never taught it, said so.

~? | Booked as night guard and as night nurse on the 12th.
= | Sheets were for 12 May and 12 June, copy cut the month.

- | Guards at fairs sometimes, off days, hospital informed.

? | Booked as night guard and as night nurse through the winter, both paid.
- | Insurer compared the two.

- | Wanted his first name only on the door, why not.
- | Optician.

~? | Six emails and none answered what we asked, each began with "Dear Hiring Team".
= | Our own system sent her six times the same blank question. Mails seen.
- | Rang, cheerful, precise.

- | Three agents sent us the same CV, candidate had asked only one.
- | Told the other two.

~? | Same CV from three agents, three prices, two telephone numbers.
= | He had signed with one. The others had lifted it from a job board and said so when asked.

? | Same CV from three agents, three prices, three cities of birth.
- | All can start Monday.

- | Agent sat in the call for the first minutes, then left.

~? | The hotel's trainee was booked out of a staff room with a stranger's luggage.
= | Guest's. He carries bags, it's his job, guest tipped him on the film.

? | The hotel's trainee was booked out under one name, into the next hotel under another.
- | Third season hotel on this lake.

- | Seasonal staff list has nicknames, proper ones in payroll.
- | Waiters on the lake boats.

- | Asked to shift visa appointment, consulate was closed.
- | New date Friday.
