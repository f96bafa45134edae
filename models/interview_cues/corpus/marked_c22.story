# Timesheets, overlapping notice, side jobs with and without leave, ghosts with and without a body (c22)

- | Timesheet desk, consultants, week 18.
several-jobs | 8 h for us, 8 h for the Danes, 8 h for the bank: one date, 24 h, "with breaks".
- | Danes sent theirs unasked.
evades-personal-questions | He answers by sending us a poem on time.

- | Timesheet desk, consultants, week 19.
~several-jobs | Booked 8 on us and 8 on the Danes.
= discrepancy-explained | Template sums twice; in the cell below it's four and four. Excel man fixed it, red ears.
- | No poem.

- | Personnel to works council, 3 lines.
crypto-or-third-party-payment | Clock number 0 has a salary, it goes to a savings book marked "boat".
- | Nobody's number 0.
- | The boat's named after the payroll lady.

- | Works council, short note from personnel.
- | Clock number 00 has a salary.
- | It's the canteen cat's feed, voted in 1988, minute book 4.
- | Cat is well.

- | Notice period, ours: 3 months.
~several-jobs | She'd begun at the new place while still on our roll; their receptionist put me through to her!
= tool-agreed | We'd released her in writing, paid leave and free to start, my deputy signed while I'd shingles.
- | Card goes round.

- | Notice period, none.
several-jobs | Hired in March "free at once". In June her old place still pays her, and she still answers their phone, in whispers, from our loo.
- | Loo's next to my office.
- | Good typist.

- | Side job register, line 12.
- | Bartending, Saturdays, approved.
several-jobs | Saturdays it's not: the bar is a chain's head office and he's its full-time auditor, our own auditor told us.
- | Line 12 struck.

- | Side job register, line 13.
- | Beekeeping, approved. Honey every August.
- | Line 13 stays.

- | Piece rate, envelopes at home.
shared-account | 9,000 a day from Mrs. Orr's; I looked in: a garage, six women on benches, a radio.
? | Mrs. Orr pays them half of ours.
- | Envelopes straight.

- | Piece rate, candles at home.
~shared-account | Four people were pouring at Mr. Orr's kitchen table.
= sharing-explained | "Family rate", he reminds me, it's a box on our own form, four names, four birthdays.
- | Lavender.

- | Gig clinic. Physio app.
account-swap | Therapist's page is leased by the month with her photo "so patients feel safe".
support-document-altered | The one behind it has a certificate for massaging horses, "horses" scratched off.
- | Back's better, says the patient.

- | Gig clinic. Midwife app.
~account-swap | The one who came wasn't the one I'd booked on the page.
= | Push message, unread: "Eda's at a birth, Gül comes." Both on the page, next to each other.
- | 3,400 grams.

- | Output meeting, claims floor.
output-swing | Desk 30's spelling's good when the door's shut.
shared-account | Behind the door: her mother, ex-school inspector, at the keys.
- | Desk 30 brings the tea.
- | We could swap them.

- | Output meeting, claims floor, other desk.
~output-swing | Desk 31's spelling went to the dogs on the 2nd.
= trouble-explained | Spell check was off after the update. Ours too, see the minutes of the 2nd.
- | Biscuits.

- | Snow clearing, council hotline man.
hours-refused | No answer in the blizzard from four to eight.
several-jobs | He was clearing the mall's roof; the mall's HR has him as permanent, with a locker.
- | The excuse was battery. The battery was at 80, I've seen the log.

- | Snow clearing, council hotline man, second winter.
~hours-refused | No answer from four to five.
= trouble-explained | The mast was down, three villages dark, he came to the town hall by sledge to say so.
- | Sledge is parked.

- | Film payroll, day players.
- | 50 soldiers.
id-owner-denies | Soldiers 44 to 50: seven waiters of one pizzeria, who've been to no war.
crypto-or-third-party-payment | Fees went to the second assistant's fiancé.
- | War scene's cut anyway.

- | Film payroll, day players, 2.
- | 50 nuns, 49 seen.
- | Nun 50 was the stuntman, he's on the other sheet too, under S, at zero.
- | Paid once.

- | Teleworker, tax authority.
vpn-location-mismatch-noted | Her files were opened from a beach network in Zanzibar; her flexi-sheet says "office, room 212".
keep-awake-tool | In 212 a desk fan swings a pencil over the space bar.
- | Cactus is thriving.

- | Teleworker, land office.
~vpn-location-mismatch-noted | Opened our files from Malta.
= network-explained | Allowed 20 days abroad, form 7, stamped by me on the 2nd with the good stamp.
- | Cactus is at mine.

- | Tow company night desk.
shared-account | The drivers call her "the twins" since she's two voices and can't recall what she said an hour ago.
- | There's no twin. There's a roommate.
- | Roommate's cheaper, she told the drivers.

- | Tow company day desk.
~shared-account | Drivers call him "the twins".
= | He does impressions. He did me. I'd have sent myself a truck.
- | Hooked 14.

- | Blog agency, "Dr." column.
id-owner-denies | Dr. Amsel, whose name's on 40 columns, was found in a hospice by her son, who reads us with surprise.
shared-account | They're written by an intern, two bots and the intern's boyfriend.
- | Clicks are up.

- | Blog agency, "Chef" column.
~commits-other-name | Saved each week by a "Nora", chef's a Luis.
= sharing-explained | Luis dictates, Nora types, both names stand under it in small print since the first.
- | Rice pudding.

- | Union hall dispatch.
different-person | Went out: Kelly, book 1. Came on site: a cousin, no book.
id-rented-or-borrowed | Kelly's on a cruise, takes two bucks an hour for the number.
- | Steel's up to the 4th.

- | Union hall dispatch, other.
~different-person | Sent out Kelly. Site says "some dame".
= | Kelly's a dame.
- | Steel's up to the 5th.

- | On-call rota, city museum, guards.
several-jobs | Half the guards do the bank's nights at the same hour, with one thermos.
keep-awake-tool | The tour buttons are pressed by a robot hoover with a broomstick.
- | Vermeer's still there.

- | On-call rota, natural history.
~keep-awake-tool | Something pressed the tour button with no one about.
= | The owl. Live one. Came in by the skylight, it's on the film and in the paper.
- | Owl's out.
