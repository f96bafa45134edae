# second round, more indirect
# own-work-unknown
own-work-unknown | Which database? "The usual." It is his repo.
- | Schema was on screen.

own-work-unknown | He translated 300 pages and cannot say what the book is about.
- | Publisher in Ljubljana.

~own-work-unknown | Stared at his own drawing, no word.
= trouble-explained | Old plotter had cut the title and half the plan. Full sheet, full answer.

own-work-unknown | Signed the safety case, asked us what a safety case is.
plausible-wrong | Then gave the wrong voltage for the third rail, quite sure.

own-work-unknown | His garden plan won a prize; he took box hedge for yew on it.
- | Prize went to an office of five.

~own-work-unknown | Got stuck on line one of his macro.
= | Written in German Excel, ours is English. Switched it, explained all of it.

own-work-unknown | Told to move the logo she said her designer would do that; portfolio is headed "all by me".
- | Trial day.

own-work-unknown | Judge asked the expert for the source of table 2; the expert's own report, no answer.
- | Transcript p. 88.

own-work-unknown | Unit tests are his, says the log; he searched for how to run them.
- | Shared screen, 14:20.

~own-work-unknown | Knew none of the numbers in the deck with his name on it.
= discrepancy-explained | Template puts the sales lead's name on each deck, Maud made this one.

- | Forgot the name of one helper, found it in seconds.
own-work-explained | Rewrote the parser with us watching.

# live-check-refused
live-check-refused | Five fingers? "Why." Three? "Why." Call over.
- | 6 minutes in all.

live-check-refused | Vendor's step 3 is a nod; twelve tries, not one nod.
- | Vendor gave up at 17:40.

~live-check-refused | Not willing to touch her nose.
= discrepancy-explained | Nose ring fresh, sore. Ear instead, done.

live-check-refused | We both put today's paper before the lens; he had left his "at work", he works from home.
- | Same next day.

live-check-refused | Kept the head dead straight and let the request pass, twice.
deepfake-artifacts | Hairline shimmered even so.

~live-check-refused | No to the walk round the flat.
= | Housemate on nights asleep; stepped on the landing and showed the street from there.

live-check-refused | He'd sooner mail a video than do it now.
- | Video came, 40 minutes later, cut twice.

live-check-refused | Teller window rule is lift your cap, caller kept it on and left.
- | Branch camera call, Oporto.

~live-check-refused | Let the code phrase go by in silence.
= | Deaf; typed it, held it up. Our script had no line for that.

- | Blinked and turned as asked, first go.
- | Green.

# referee-same-wording
referee-same-wording | "A rare pearl of punctuality", wrote the mayor. "A rare pearl of punctuality", wrote the vet.
- | Village has neither.

referee-same-wording | Comma after "Dear Madam" missing, same place, same three letters.
- | Different letterheads.

~referee-same-wording | Twice the same 60 words about her.
= sharing-explained | Ward sister and deputy filled it in together, ward confirmed.

referee-same-wording | Change the dates and the letters are one.
- | Diff attached.

referee-same-wording | Peer, boss and client each rate him 9.5 and each explain it by "he is like family to figures".
referee-text-only | Not one of them will speak on the phone.

~referee-same-wording | Word by word twins, the two testimonials.
= sharing-explained | Ship's company letter, by law the same for all hands.

referee-same-wording | Second referee left "as my colleague above has stated" in; there is no above.
- | Form arrived alone.

referee-same-wording | The vicar's praise is the landlord's praise is the coach's.
- | All in Arial 11.

~referee-same-wording | Identical last lines.
= sharing-explained | Closing line is our legal footer.

# prepayment-demanded
prepayment-demanded | No tickets, no logins, no work till 900 is on the card.
- | Day one, 09:10.

prepayment-demanded | Says her bank needs to see a salary before she can accept a salary.
- | Bank knows of no such rule.

~prepayment-demanded | Wants his fee before the show.
= tool-agreed | Stage people are paid at the door here, our own booker said.

prepayment-demanded | "Two weeks in advance is normal in my country", then "four".
- | Contract has arrears.

prepayment-demanded | Broker holds the nurse until the employer has paid for six months.
- | Ministry warns of that broker.

~prepayment-demanded | The invoice came ahead of the work.
= tool-agreed | Our PO system asks for it, I asked him to.

prepayment-demanded | Would train our staff once the whole sum is in; went silent at "after".
- | Trainer, Accra.

prepayment-demanded | Retainer first, name later.
- | Headhunter's man.

~prepayment-demanded | Six hundred before she gets on the bus.
= | Seasonal advance, tariff article 12. Farmers pay it to all.

- | Asked for the first pay date, got it, happy.
- | Starts Monday.

# shared-account
shared-account | One employee, lunch at 12 in Leeds and at 12 in Lahore, on one login.
- | Badge and VPN.

shared-account | Who answers the pager depends on the day, three names in the sign-offs.
- | One contract.

~shared-account | Two people type as Maike.
= | Maike dictates since the accident, typist is on our payroll.

shared-account | Marker pens: one "employee", two handwritings on the tally sheets.
- | Sorting hall, Lille.

shared-account | The lessons under her name were held by her cousin, parents noticed.
- | Platform closed it.

shared-account | He meets the clients, the brother does the books, and the brother has no licence.
- | Chamber of auditors.

~shared-account | Somebody else pushed as him on the 4th.
= discrepancy-explained | Release robot still carried his key, rotated now.

shared-account | After hours chat: "your turn, log in as me, standup at 10."
persona-collision | Next line spoke of a boss at a different firm.

shared-account | The grading was outsourced by our own tutor to a homework farm.
- | Farm's invoice found.

~shared-account | Till 4 has her code and his hands.
= sharing-explained | She was logged in, he covered for the toilet break, on camera, shift lead knew.

# money-odd
money-odd | Toll tags bought nine times, van has one.
- | Fleet desk.

money-odd | She has the firm buy "samples" from a shop that is hers.
- | Registry of the shop.

~money-odd | Pay went up by a third without a paper.
= discrepancy-explained | Paper was in the other tray. Night supplement.

money-odd | Per diems for Graz, card use in Brno.
- | Audit note 7.

money-odd | Small transfers, 14, 15, 14, each night at one, to a wallet app.
- | Till account.

~money-odd | Strange 1.00 booking by the new man.
= tool-agreed | Card test by the canteen, all newcomers have it.

money-odd | Bill for a monitor, bill for the same monitor, bill for the stand of the monitor she sent back.
- | Same serial each time.

money-odd | Ads run on our account for a pill shop since his first day.
- | 4,800 so far.

~money-odd | Money left the client account at night.
= discrepancy-explained | Batch runs at night since June, ledger ties out.

- | Receipts for parking all in order.
- | Paid.

# internal-record
internal-record | Look under 2016, box "gross misconduct": that is her.
- | Photo and signature.

internal-record | Our Lyon plant walked him out, the file says forged tickets.
- | Welder.

~internal-record | The name is on the wall of the gatehouse: do not admit.
= discrepancy-explained | His father's name. Father was barred in 2009. Gate was told.

internal-record | Legal has a settlement with this very candidate, fraud admitted.
- | Case no. 5 K 212.

internal-record | Closed student account here, closed for contract cheating.
- | Dean's office.

~internal-record | We have her as "dismissed, cash".
= discrepancy-explained | "Cash" is the cash office. End of temp contract. Reason code 3.

internal-record | Complaint log of our hotel group has him as the guest who worked under false papers.
- | Group security.

internal-record | The number plate in our theft file is his van.
- | Subcontractor vetting.

~internal-record | Audit says old case against him, proven.
= discrepancy-explained | Proven against the vendor. He had reported it.

internal-record | Ours is the second entity he defrauded, treasury kept the verdict.
- | He ticked "no".

- | Employee from 2010 to 2014, left in good standing.
- | Rehire yes.
