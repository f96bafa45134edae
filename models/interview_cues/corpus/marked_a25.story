# Told from their side; the applicant's own words, and what came of it
? | "I paid 900 for that course, how should I know it's not real?"
support-document-altered | There was no course; he has the man's receipt for "certificate, forklift, with photo".
- | I half believe him.
skill-gap | Forks through a pallet of eggs, first try.
- | Sent to a real one, at his cost.

- | "Look, my name is a long story," she began.
~alias-used | Four names on five papers.
= name-change-documented | Birth, adoption, first marriage, second; four deeds in a plastic sleeve, in order.
- | Nicest sleeve I've been handed.
= | Registered nurse on all four, says the board.

- | "My diploma was eaten by termites."
- | Fair enough, I've lived there.
school-denies | University of Dar: no termites, no student.
school-detail-unknown | I asked what hill it's on. He said it's flat.
- | It's called The Hill.

- | "My diploma was eaten by goats."
~school-denies | University: none under this name.
= discrepancy-explained | Registrar's nephew had been reading the list of the *evening* school; by day he's on it.
= school-confirmed | They made a duplicate, goat-proof he says.
- | Agronomist from May.

- | "I've never been struck off. I've been struck over."
peer-report | The tribunal's ruling runs to 31 pages; I read all of them in the bath.
contradicts-resume | He'd ticked "never subject to proceedings".
- | Nice turn of phrase.

- | "I was struck off, I'd rather you heard it from me."
- | Restored in 2018, conditions lifted 2020.
discrepancy-explained | Tribunal's decision and the restoration order both came with his application.
- | We hired him; three of the panel were moved.

- | "It's my licence, I just don't carry it."
support-document-altered | The ministry in Accra carries it neither.
id-rented-or-borrowed | Then it was his boss's, "he doesn't drive in the rainy season".
- | It was raining.

- | "The card? At home, under the fruit bowl, or not."
- | He'd a photo; no use, says the yard rule.
~refuses-id | Wouldn't fetch it, either.
= | It was with the court, as juror's deposit. Clerk walked it over.
= id-shown-and-matched | C1, in date, and his own face.

- | "Ask me anything about crowns."
plausible-wrong | I asked about the margin, he quoted me the price.
support-document-altered | Dental council's search has "0 results", I screenshot it twice.
- | He asked me anything about crowns then.

- | "You'll see a gap on the register, 2016."
~peer-report | Health board's old page still says "suspended".
= discrepancy-explained | Maternity, fee unpaid, auto-suspended, restored on payment; registrar's chronology of three lines.
- | She told us first, which I liked.

? | "I can't come, I can't call, I can't film, but I am a surgeon."
all-checks-refused | Video: no. Embassy: no. A colleague at his door: certainly not.
school-not-found | "Atlantic Surgical Academy" is not in the world directory.
- | I wished him a steady hand.

- | "I can't film, my wife's in labour in this room."
- | We hung up first!
camera-off-explained | On Wednesday, with the baby in the sling, we had the video.
school-confirmed | Zagreb: MD, 2012.
- | Ortho, from September.

- | "The exam? I had a bit of help."
proxy-interviewer | The bit of help is called Kwame, has his own calling card and sat all three papers.
- | Thanked him for candour.
- | Board thanked me for the card.

- | "The exam? I had help, yes."
~coached-or-reading | Somebody had read the questions to her and written down her answers.
= tool-agreed | Scribe and reader, granted by the board: broken collarbone, letter AA-19.
- | Passed with merit.

- | "My payslip looks odd as our printer's from the eighties."
employer-address-empty | Firm with the printer: a lay-by with a burger van.
support-document-altered | Tax code on it, 1257Z. There's no Z.
- | Burger was decent.

- | "Don't mind the columns, the dot-matrix is older than me."
~support-document-altered | Columns shifted, the net higher than the gross.
= | Saw the printer. Saw it do it again.
= employer-confirmed | Bookkeeper showed me the ledger while it screeched.
- | Loan desk is fine with it.

- | "There's two of me, ha ha."
several-jobs | There's two payrolls of him. Ours and a shipyard's in Gdynia, eight to four, Monday to Friday.
shared-account | On ours it's his lodger that draws the pipe runs.
- | Ha ha.

- | "People keep greeting me for another fellow."
~several-jobs | A shipyard in Gdańsk has a full-timer with his name, trade and year of birth.
= discrepancy-explained | Other fathers' names, other PESEL; the yard's HR read me theirs.
- | He wants to meet the man.

- | "Board's website is wrong, call Linda."
contact-self-supplied | Linda's number came from him, the board has no Linda.
phone-rented | It belongs to one of those verify-by-SMS shops.
support-document-altered | Board, by the front door: never licensed.
- | Linda has stopped answering.

- | "The roll online is behind, ring the lady at window 4."
~contact-self-supplied | Only this lady could confirm, and her number came from him.
= | I drove there. Window 4, a Mrs Obi, and a cactus.
= discrepancy-explained | She printed the roll as of today, he's on it, the web gets it on Friday.
- | Electrical contractor, class A.

? | "I'd rather be paid in stablecoin, as a nurse on the move."
crypto-or-third-party-payment | Wallet first, then "or my fiancé's account".
work-permit-refuted | Immigration's reply: permit number is a fishing licence.
- | On the move indeed.

- | "Pay it to the convent, please."
~crypto-or-third-party-payment | Wages to the account of a convent, not hers.
= payee-confirmed | Vow of poverty; bank of the diocese lists her as beneficiary, legal agreed in writing.
- | She nurses on ward 2, sings on ward 2.
