# Customers, patients, neighbours and colleagues complain; payslips and pay of licensed people
- | Mrs Ames from flat 4 has written in about our boiler man.
skill-gap | He watched a film about our boiler on his phone, on his knees, twice.
support-document-altered | I asked the scheme on the quiet: his card's for oil, lapsed, other county.
- | Mrs Ames has got a fan heater from me.

- | Mr Bose from flat 9 has written in about our boiler man.
~skill-gap | "He had to watch a video to find the valve."
= discrepancy-explained | Maker's recall film, we sent it to all the men that morning and told them to watch it on site.
- | Mr Bose's card says thank you.

- | Patient complaint 22/017.
different-person | "The dentist who drilled was not the dentist who'd smiled."
shared-account | Notes for both in one log-in; nurse says husband steps in when wife's back hurts.
support-document-altered | The husband's "degree" is from a school of dental mechanics that denies even that.
- | Root canal to be redone at our expense.

- | Patient complaint 22/018.
~different-person | "Someone else drilled!"
= | Mask and visor. Same eyes, said the patient after, on seeing her eat a sandwich.
- | Closed, with sandwich.

- | Parent at the gate.
peer-report | She works for the court: "he's on licence, he can't be near a school."
alias-used | Court has Darren, we have Dorian.
- | I thanked her and walked him round by the bins.

- | Parent at the gate, other gate.
~peer-report | "He's a wanted man, his face is on the station wall!"
= discrepancy-explained | It's on the wall since he's the new community officer's brother and modelled for the poster on knife bins.
- | She blushed, he waved.

- | Pensions clerk to HR.
id-number-mismatch | The nurse's NI number has been drawing a widow's pension in Ayr.
id-owner-denies | Widow says no, she isn't nursing anybody, she's 88.
- | Payroll on stop.

- | Pensions clerk to HR again.
~id-number-mismatch | NI number belongs to a trawlerman.
= discrepancy-explained | I'd slid one row down in my spreadsheet, forty people had the next man's. Mended.
- | Trawlerman can have his pension.

- | Lender's query on our surveyor's payslips.
support-document-altered | They've a slip of ours with a bonus we never paid, in a typeface we never had.
- | He says "someone in payroll likes me".
- | Payroll's one person, me, and I don't.
- | Lender informed.

- | Lender's query on our nurse's payslips.
~support-document-altered | One slip says 2,410, the bank saw 3,180.
= payee-confirmed | Back-pay after the banding review, second run, into her own account like the first.
- | Mortgage goes ahead.

- | Colleague on the ward, whisper.
identity-borrowing | "She asked me for my PIN letter, for a 'comparison'."
- | Asked two more girls as well.
account-swap | Offered 80 a shift to clock in as one of them.
- | I've got all three to write it down.

- | Colleague on the ward, louder.
~identity-borrowing | "She's collecting our PIN letters!"
= tool-agreed | Revalidation week, matron's told her to, there's a box with a slot and a lock.
- | Lock's been oiled.

- | Building inspector's call.
support-document-altered | The engineer's stamp on our plans is a rubber one from a toy set, L is upside down.
phone-unreachable | Tried him eleven o'clock, noon, four, Sunday.
- | Footings stay open, rain is coming.

- | Building inspector's call, week after.
~phone-unreachable | Engineer can't be raised for love nor money.
= | Down the shaft. Third shift. No signal at 400 metres, the pit's lamp-room sent him up.
- | Stamp is good, footings poured.

- | Neighbour of the childminder.
shared-account | "It's her sister who's got them, six of them, and she's at the till in the Co-op."
support-document-altered | Ofsted's number's from a minder who moved to Wales and handed it in.
- | Mums told by four.

- | Neighbour of a childminder, cross.
~shared-account | "She's never there, somebody else minds them!"
= sharing-explained | Assistant, on the Ofsted certificate with photo, I saw them both and the soup.
- | Neighbour doesn't care for noise.

- | Cab passenger's tweet.
id-photo-mismatch | Badge on the glass: bald man. Wheel: ponytail.
id-rented-or-borrowed | Bald one lets badge and car by the night; council enforcement watched them swap at the Shell.
- | Plate lifted.

- | Cab passenger's tweet, other cab.
~id-photo-mismatch | "Driver isn't the man on the badge!!"
= discrepancy-explained | Dispatcher's error, badge of the day driver still on the clip; ponytail's own badge was under it, council read the two.
- | Five stars after.

- | Cleaner in the physio's rooms.
test-substituted | "I did the wee for him, he gave me 20."
- | Club doctor sat down.
support-document-altered | While they're digging, the CSP card turns out to be a photo of a card.
- | Away match without physio.

- | Cleaner in the chemist's.
~test-substituted | "Some other gentleman's cup went in the bag with his name."
= discrepancy-explained | Two gentlemen, two bags, she'd seen the dry run of the new collector. Camera shows both.
- | Nobody's fired.

- | Letter from an old employer, with cheque stub.
employer-denies | "This stub isn't ours; our bank was never in Delaware; he was never in our lab."
- | Chief scientist read it standing.
school-denies | Same day, Uppsala: not a docent, not a doctor.
- | Fume hood's free.

- | Letter from an old employer, with cheque stub, 2.
~employer-denies | "Not our stub, not our man."
= | Sent to the wrong Halvorsen & Sons, there's one in each fjord.
= employer-confirmed | The right ones: five years, left with a gold pen.
- | Fume hood's taken.

- | Crew-room note, pinned.
several-jobs | "Ask Captain B. which other airline paid for his tan."
? | So we did ask: full time with a cargo outfit in Sharjah.
contradicts-resume | He'd written "no other employment" in his own hand.
- | Grounded.

- | Crew-room note, pinned by another hand.
~several-jobs | "First Officer C. flies for Sharjah too."
= discrepancy-explained | Reserve duty for the Emirates' rescue, fourteen days, approved, our chief pilot's own signature.
- | Note taken down.
