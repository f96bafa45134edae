# g1: honest people whose notes look bad at first sight; 30 % not

~? | A second notebook was open next to her during the whole screen share.
= | It is the test bench unit, our asset tag 4471 on the lid.

- | Has two laptops on the desk, one for the lab and one for mail.
- | Lab machine is ours, listed under her name since March.
- | Tester, Gothenburg team.

? | A second notebook sat beside her and the answers scrolled on it.
- | Round two, Gothenburg.
- | Polite, on time.

- | Wants post sent to his parents in Tralee, he is between flats.
- | HR updated the address form.

~? | Contract went to a house where he does not live.
= | His parents live there. Mother signed for it and he came to the branch with it the same day.

? | Contract went to a house in Tralee. The couple there has three such parcels for men they never met.
- | Start date 4 May.

~? | Every login of hers in week one came out of Frankfurt, and she sits in Porto.
= | Our VPN ends in Frankfurt. All of Porto looks like that.

- | Shows as Frankfurt in the log, like everybody on the company tunnel.
- | Porto office, second floor.

? | Logins came out of Frankfurt until the tunnel dropped on Thursday, then for six minutes out of Vladivostok.
- | Ticket opened 14:20.

- | Freelance illustrator, names two other clients on the form.
- | Legal read both agreements, no overlap.
- | Day rate 380.

~? | Found an invoice of hers to another publisher for the same week.
= | Listed as client B in annex 2, which we countersigned in January.

? | Same eight hours billed to us and to a publisher in Lyon.
- | Asked her for a time sheet.
? | Annex 2 says none.

~? | Face on the application picture does not look like the man who came.
- | Forklift driver, night shift.
= | The studio smoothed it. He brought the unedited print and his licence, foreman compared.

- | Photo is from a studio, heavily retouched, as they do there.
- | ID card compared at the gate, same man.

? | Man at the gate was a head shorter than the licence says.
- | Forklift, night shift.
- | Gate guard rang the office.

- | Used the chat assistant for the task, as our invitation allows.
- | Said so on page one.
- | Result decent.

~? | Task answer was word for word what the chatbot gives.
= | Part B says paste the bot's answer and then criticise it. He did both.

? | Task was closed book. His third paragraph begins with "As an AI model".
- | Accounts assistant, Leeds.

- | Interview by telephone, she had asked for it because of the bus.
- | Warehouse packer, no video needed.

~? | Never been seen by anyone before the first shift.
= | We hire pickers by phone since 2020. ID is checked at the turnstile, done 5:50.

? | Telephone interview in a low voice, first shift a man of twenty with a high one.
? | He asked what job he had applied for.

- | Surname with y on the certificate and with i on the passport.
- | Transliteration, embassy letter attached.

~? | Two spellings of her name, and the nursing register has neither.
- | Wrote to register.
= | Reply: entered under maiden name Holub, number 55120, same birth date. Marriage paper seen.

? | Two spellings of the name, and each has its own tax number.
- | Payroll asked which to use.

- | Pay goes to the agency, as the frame contract says.
- | Agency invoices monthly.

~? | Wages for three welders land in one account.
= | The account is the hiring agency's. Frame contract clause 9.

? | Wages for three welders land in one account, a private one, opened in May.
? | Two of the three say they have not been paid.

- | Reference is on holiday until the 19th.
- | Second one answered same day, all fine.

~? | Referee's phone has been dead for two weeks.
- | Left voicemail.
= | She was on a walking tour in Nepal. Rang us from the clinic's main line on Monday and read out the dates.

? | Referee back from holiday, rang us: has never had a chef of that name.
- | Kitchen trial was good.

- | Gap from 2019 to 2021, cared for father.
- | Not asked further.
- | Good hands, tidy bench.

- | First job, no references except a teacher.
- | Teacher rang back, pleasant.

~? | Claimed five years in a workshop that the trade office lists as opened last spring.
= | Relocated and re-registered last spring. Old entry from 2009 is in the archive of the same office.

? | Claimed five years in a workshop. Trade office: opened last spring.
- | Carriage builder, Graz.

- | Moved twice since applying, so three addresses in the file.
- | Rental papers for each.

~? | Three addresses in four months and the letter box at the last one carries another name.
= | Subtenant. Landlady confirmed it and her lease names him on page two.

- | Laptop came back by courier, complete, day after his last.
- | IT ticked serial number.

~? | The returned laptop was not the one issued.
= | Swap in August after a swollen battery. Depot had the ticket but not the list.

? | Laptop came back by courier. Serial belongs to a unit issued to another leaver in Cork.
- | Asked depot to keep it aside.

- | Police check took eleven weeks, backlog in the county.
- | Started under supervision until then, as per rule.

~? | Her police check came back with somebody else's record on it.
= | Bureau had mixed up two women born on the same day. Corrected certificate, clean, arrived 3 June.

? | Police check arrived within two days. Bureau has no such serial.
- | Care assistant, Swansea.

- | Badge left at home, signed in at the desk with ID.

~? | His badge opened the east door while he stood with me at the west one.
= | Doors share a reader since the refit. Facilities showed me the wiring plan.

? | His badge opened the east door while he was on a flight to Oslo.
- | Travel desk has the boarding scan.

- | Camera off for a minute, battery.
- | Came back on the phone, all good.
- | Sales, Tampere.

- | He wears a headset because the shared flat is loud.
- | Flatmate passed through twice.

~? | A man's voice said the answer before she did.
= | That was Erik from our side, unmuted by accident. He apologised to her in the chat.

? | A man's voice said the answer before she did.
? | Same voice, three questions running.
- | Recruiter took minutes.

- | Asks for payment in two halves, rent and savings account, both in her name.
- | Bank letter shows it.

~? | Salary form names a man nobody knows.
= | Court appointed guardian. The order lies in the personnel file.

? | Salary form names a man nobody knows.
- | Clerk wrote to ask for bank letter.
? | The letter that came has a branch code which the bank closed in 2014.

~? | Her start date at the bank lies before the bank existed.
= | Predecessor savings house, merger in 2008, union book shows dues from day one.
- | Teller, Maribor.

- | Bank merged twice, letterhead differs on the two references.

~? | File properties of the CV name a stranger as author.
= | Career office typed it. Their stamp is on the printed one.

- | CV written by an outplacement firm, paid by old employer.
- | He went through it with us line by line.

? | File properties of the CV name the author; under that author we have nine more CVs, nine trades.
- | Filed under pool 7.

~? | Wore an earpiece and looked sideways all through.
= | Hearing aid. Sideways is our own big monitor, we sat her there.

- | Looks down a lot, takes notes by hand, showed the pad.

? | Answers came four seconds late and always in the order of the first search result.
- | Procurement clerk.

- | Took own notes into the interview, as invited.
- | Asked good questions on shift pay.

~? | His sponsor at the gate had never heard of him.
- | Contractor pass, tower 2.
= | Sponsor had been changed on Tuesday, we forgot to tell either man.

- | Sponsor at the gate changed, new name in system.

~? | The plumber's invoice bears a VAT number of a bakery.
= | Holding: same owner runs both, register extract of 2 Feb.

- | Two trades under one VAT number, brothers, in the register since 1998.

? | The plumber's invoice bears a VAT number of a bakery. Baker has sent complaints to four towns.
- | Payment on hold.

~? | She could not say which floor her last office was on.
= | Started and ended there in lockdown. Badge log of that firm, zero entries for all hires that year.
