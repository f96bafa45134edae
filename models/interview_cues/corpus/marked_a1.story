# Licences, diplomas and boards: fraud and honest in turn
support-document-altered | Typed her PIN into the nurses' register: it comes up as a retired midwife in Truro.
- | Bright, quick, the ward manager wanted her by Monday.
plausible-wrong | Asked what she gives for a potassium of 6.8 she said a banana.
id-owner-denies | The midwife is 71, has never left Cornwall and was quite cross to hear it.
- | Agency desk informed at 16:10.

~school-denies | Registry in Pune: no graduate of that name, 2009 or any year.
- | Candidate took it calmly, asked for two days.
= school-confirmed | Their clerk had looked under the surname, they file by father's name; mark sheet and roll number are there.
- | Theatre post, band 6, start 3 March.

- | Cessna time, bush strips, Alaska, he tells it well.
support-document-altered | The tower people looked: student pilot, solo endorsement, full stop.
support-document-altered | Page 40 of the logbook lists a tail number that was scrap two years before.
- | Chief pilot went for a walk after that.

~support-document-altered | State board site says LICENSE NULL AND VOID in red.
~contradicts-resume | His CV says active since 2011.
= discrepancy-explained | He moved to a compact-state licence in May and the old one is voided by rule, the board's own lawyer told me so.
- | He'd even put a footnote, which the scanner cut off.

- | Sparks for the hospital job, card checked at the gate.
support-document-altered | Gold card, lovely hologram, only the scheme stopped printing that layout in 2016.
skill-gap | Give him a dead-test to do and he holds the tester by the wrong end.
shared-account | Turns out the brother-in-law does the second fix after six when nobody's about.
- | Gate pass blocked.

~different-person | The man at the board had grey hair, the licence photo shows a boy with curls.
- | I did say it aloud, sorry.
= id-shown-and-matched | Photo is from 1998, they never make you renew it here; passport next to it was him all right.
- | Hired for the substation crew.

- | Cover letter mentions Bar of Ontario, called 2014.
school-denies | Osgoode's records lady: "We have a Dennis, not a Denise, and he dropped out."
peer-report | Law Society rang back within the hour, they have had four letters about this person already.
evades-personal-questions | When I asked about articling she wondered if we validate parking.

~support-document-altered | Diploma dated 31 February.
- | We all laughed, then stopped laughing.
= discrepancy-explained | University print shop ran the whole class with that date, there was a newspaper piece, and they reissue for free.
- | Hers arrived yesterday by courier.

- | HGV, nights, Rotterdam run.
support-document-altered | DVLA share code shows B and AM. That's a car and a moped.
contradicts-resume | Application: "C+E since 2008, never a day off the road."
- | He shrugged, said the computer in Swansea hates him.
- | Not insured, not driving, end of story.

~proxy-interviewer | Invigilator's slip: "candidate in seat 14 did not look like badge 14".
= discrepancy-explained | Seats 14 and 41 were swapped on the plan by the centre, their apology is on file.
- | She passed with 88.
- | Anaesthetics start in August.

- | Locum dentist, three sessions a week.
support-document-altered | His indemnity certificate has the policy number of a bakery.
employer-untraceable | The clinic in Split where he did his five years: the street has no number 60, the chamber knows no such practice.
- | Nice hands, patients said.
- | Principal has cancelled Thursday's list.

~name-mismatch-on-call | Teaching certificate says Obuya, she signs in as Lindqvist.
- | I made a note in capitals.
= name-change-documented | Wedding in Kisumu, 2017, paper from the registrar with both names, scanned before I asked.
- | Year 4, maths lead.

- | SIA badge, door work, two venues.
support-document-altered | Licence checker gave a blank for those sixteen digits.
id-rented-or-borrowed | Then says it's his flatmate's badge, "he only works Sundays".
- | Sent him home with bus fare.

~phone-unreachable | Registrar's number in Manila rang out eleven times.
~support-document-altered | Our verifier wrote "document not recognised by issuer".
= | Typhoon week, office shut and generator gone.
= discrepancy-explained | On the Monday they answered and the licence came back valid to 2027, the verifier had been reading last year's list.
- | Good, because the ward is drowning.

- | Structural engineer for the footbridge.
support-document-altered | Stamp on his calcs reads P.E. 44871, and 44871 died in 2003.
own-work-unknown | Which code is the wind load from? He scrolled. He scrolled more.
- | I drew the free-body diagram myself in the end.

- | Dive supervisor, harbour wall.
~support-document-altered | Medical has last year's date written over with biro.
= discrepancy-explained | Dr Hallam wrote the wrong year in January like everyone does and initialled it, she told me on the phone.
- | First dive Tuesday, tide permitting.

- | He'd be teaching Chemistry A-level.
school-not-found | Ashford Royal University of Science: there's a web page, a crest and no charter.
support-document-altered | The crest people sell the parchment in three finishes, I got a quote for 140 dollars.
- | Head says the interview lesson was "quite fun".

~refuses-background-check | "No, I will not let you write to my university," flat, arms folded.
- | Chilly for a minute.
= discrepancy-explained | It is in Mariupol; there's no one to write to.
= school-confirmed | The ministry in Kyiv holds the archive and confirmed by e-mail with a seal.
- | Offer sent, lab 2.

- | Accountant, mid-size charity.
peer-report | ICAEW monthly list, page 3: excluded, dishonesty, same middle name, same town.
alias-used | On LinkedIn she goes by Corrie, on the old firm's site she was Cornelia Vane-Hart.
- | The trustees meet Wednesday.

~contradicts-resume | Says chartered, directory says "student member".
- | Finance director had already sent me a raised eyebrow.
= discrepancy-explained | Admission ceremony is on the 9th; the institute's letter of 2 October already calls him admitted.
- | He's bringing cake on the 10th.

- | The cook for the embassy, yes?
support-document-altered | He send Cordon Bleu paper, I send picture to Paris, they answer "this is not our font, not our director".
skill-gap | In trial he make hollandaise three times, three times scrambled eggs.
- | Ambassador eat sandwich that day.

~school-not-found | "Gwent Institute of Higher Something" is nowhere on the register of awarding bodies.
= discrepancy-explained | It's been folded into South Wales since 2003 or so.
= school-confirmed | South Wales found her: 2:1, Social Work.
- | Placement report is lovely.

- | Payslip check for the mortgage team hire.
support-document-altered | November's NI deduction was worked out at a rate that only began in April.
employer-denies | Payroll at Kessler Foods: "never heard, and our slips are blue."
- | He wants to know about the season ticket loan.

~peer-report | E-mail from the social work regulator: "interim order, must not practise."
- | Felt sick, rang her at once.
= discrepancy-explained | Meant for another Siobhan Keane, one digit out, regulator withdrew it in writing by tea time.
- | She was gracious. I wasn't, to them.

- | Second officer, tanker, joining at Fujairah.
id-altered | Seaman's book has two different thicknesses of page.
support-document-altered | Panama's website verifies the CoC as "cook, grade II".
- | Agent in Mumbai gone quiet.
- | Vessel sails with the relief we had.

- | Forklift ticket.
~support-document-altered | Trainer named on it says he trains no one, he's a fishmonger.
= discrepancy-explained | I rang the wrong Bob Tranter. The right one has him down for 6 June, five-day counterbalance.
- | Hi-vis size L.

- | "My exam? I don't remember which room," she said twice.
proxy-interviewer | NCLEX centre palm vein doesn't fit hers, they sent the report to the board in Texas.
proxy-interviewer | There was a man in her phone as "Exam Sir", 2,200 dollars, half before half after.
- | The charge nurse cried, she'd trained her.

~id-data-mismatch | Born 1 January on the degree, 17 September on the passport.
= discrepancy-explained | Half of Afghanistan is born on 1 January, the consulate told me, papers there were issued without a day.
- | The tazkira was translated and it's all one person.
- | Pharmacist, hours 9 to 5.

- | We needed a gas fitter before the cold snap.
support-document-altered | Gas Safe ring: card 3320 something is theirs, the photo isn't him.
id-owner-denies | Real cardholder lost his wallet at Aintree in April.
disconnects-when-challenged | I said let's just ring Basingstoke together on speaker, and beep, gone.

- | Notes from Ines, clinic in Porto.
~background-call-center | All the time many people were talking behind the physiotherapist, like a market.
= trouble-explained | She was on the ward at shift change, she turned the tablet and I saw the whiteboard and the nurses waving.
- | Licence of the Ordem seen, valid.

- | Maths teacher, supply, starts after half term.
same-resume-as-other | His personal statement is the one Mr Adeyemi sent us in 2021, down to the donkey sanctuary.
support-document-altered | QTS number has one digit too many.
- | Good with Year 9, mind.

~account-vanished | Board's licence lookup page: he was there Monday, vanished Thursday.
- | Nobody likes vanishing anaesthetists.
= discrepancy-explained | They take the list down for two days each renewal month. Back on Saturday, green tick.

- | Interpreter for the courts.
cannot-speak-claimed-language | Sworn in Tigrinya; our usher is from Asmara and says it was baby talk.
support-document-altered | Her DPSI certificate is for "Tygrinian".
- | The hearing was put off to the 14th.

- | Arborist, council contract.
~employer-denies | Old boss, loudly, over a chainsaw: "Never worked here!"
= | He thought I meant the other Kev, the one who drove into the pond.
= employer-confirmed | Called again from the yard office, seven years, NPTC 31 and 38 both done on the firm.
- | Start when the ivy's down.

- | Radiographer, private scans.
idcheck-abandoned | Uploaded the front of the HCPC letter, got to the selfie, closed the window, four times.
support-document-altered | Registration number belongs to the chiropodists' block.
- | Manager wants to give her till Friday.

- | Candidate: ship's electrician from Constanța.
~support-document-altered | ETO certificate number not found in Romanian maritime base.
= discrepancy-explained | We typed letter O. It is zero. With zero he is there with photo.
- | Ticket to Piraeus booked, luggage 40 kg.
