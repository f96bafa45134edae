# Work permits, visas, payslips, tax slips, reference letters
work-permit-refuted | Share code on the Home Office page: no permission, ended in August.
- | Nice man, four kids, kitchen porter.
support-document-altered | The sticker he showed is a phone photo of a printed photo of a sticker.
- | Told him kindly; he thanked me.

~work-permit-refuted | E-Verify: tentative nonconfirmation, citizenship doubtful.
= discrepancy-explained | Naturalised on the 3rd, the database takes weeks; went with him to the SSA counter and came back with a stamped sheet.
- | Crane operator, shift C.

- | Blue Card, so he said.
work-permit-refuted | Ausländerbehörde in Essen: "card type for students, 120 days."
alias-used | Their file also has him as Idris and as Haydar.
- | Team lead is sad about it.

~work-permit-refuted | Visa office wrote "no valid authorisation on record", full stop, stamp.
- | We had the flight booked and all.
= discrepancy-explained | They'd run the search on his old passport. New one typed in: authorised through 2026.
- | Same flight.

- | Payslips, three, for the lettings clearance.
support-document-altered | June has thirty-one days on it.
support-document-altered | The employer PAYE reference is two letters short and the logo's from before the rebrand.
employer-denies | Shift manager at the cannery read me the roll, A to Z, no him.
- | He needs it by Friday he says, for the flat.

~support-document-altered | All three payslips have the same net sum to the penny and the wrong company name.
= employer-confirmed | Payroll at the quarry: flat salary, and they trade under the parent since the buyout, "we get asked monthly".
- | Keys on Saturday.

- | L-1 transfer, alleged.
employer-front | Parent company is a nail bar with forty "directors", on the consulate's own list.
work-permit-refuted | Petition number is a dental office's, USCIS says.
- | Outside counsel has the file.

~employer-front | Sponsor's address is a nail bar.
= discrepancy-explained | Upstairs from it. Side door, brass plate, eleven engineers at desks, I climbed the stairs on Tuesday.
- | Petition looks decent.

- | Farm, picking season, tractor seat open.
id-rented-or-borrowed | Pre-settled status is real but it's Dragan's, and Dragan's on the carrots next door.
id-photo-mismatch | Photo on the code: earring, no beard, ten kilos less and different eyes.
- | Gangmaster had no comment.

~id-photo-mismatch | The residence card shows a heavy man with a moustache; in my kitchen stood a rake.
- | Chef looked at me, I at Chef.
= id-verified-in-person | Chemo. The prefecture clerk took prints on their machine and it was him.
- | Pastry, early shift, sitting down when he likes.

- | From: visas desk. To: ops.
support-document-altered | The police clearance from Accra has a barcode that opens a shampoo advert.
refuses-background-check | Applicant says we may not write to Accra "for cultural reasons".
- | Ship leaves on the ninth.

~refuses-background-check | She would not consent to any vetting, handed back the form unsigned.
= discrepancy-explained | Form was for the wrong country, she pointed at the header. Right one signed in a minute.
= background-check-clear | Came back clean on Thursday.
- | Welcome to the bakery.

- | W-2 for income proof.
support-document-altered | Box 4 isn't 6.2% of box 3. It never is in those templates.
employer-address-empty | Their EIN address is a car wash that closed when I was in school.
- | She was charming and brought muffins.

~support-document-altered | The EIN on her W-2 is not the restaurant's.
= discrepancy-explained | A payroll service files for all the restaurants on that street; the owner had the contract in the till.
- | Muffins genuinely good.

- | Hotel, night auditor.
proxy-interviewer | The integration exam pass came with a centre photo, and the man in it's the reception porter of the hotel opposite.
? | Porter admitted: 300 euro per exam, he speaks good Danish.
work-permit-refuted | Styrelsen pulled the permit within the week.
- | Nights covered by Ulla.

~proxy-interviewer | Language school says another person sat there under her name.
= discrepancy-explained | Two Fatima Zahra Alaouis, one class, one teacher with bad glasses.
= language-spoken | I did half the interview in Danish, she corrected my spelling.
- | Night auditor from 1/11.

- | Welding shop, two from the agency.
form-intermediary | I-9s were filled in by some "cousin notary" in a Buick on the car park.
id-number-mismatch | One of the numbers is my own mother-in-law's, I recognised it!
- | Sheriff was short with us.

~form-intermediary | A person unknown had signed section 2 of her form.
- | Legal hit the roof.
= discrepancy-explained | Legal's own agent in Spokane, engaged by Legal, invoice paid by Legal.
- | Roof intact.

- | Reference letters for the au pair visa.
referee-same-wording | "She is a ray of sun in our humid home", from Madrid and from Oslo alike.
referee-same-voice | I rang Oslo; it was her, holding her nose.
- | Kids had already drawn her a picture.

~referee-same-wording | Same two paragraphs in both letters, comma by comma.
= discrepancy-explained | Madrid's nursery gives all families a form text, the directora sent the blank.
= referee-confirmed | Talked to both mothers by the school's switchboard.
- | Bunk bed's up.

- | Bus company, driver card, CPC.
support-document-altered | 35 hours' training in one afternoon, at a pub.
id-owner-denies | The trainer whose name is signed there rang me laughing, then swearing.
- | Traffic commissioner copied.

~event-false | Letter says the consulate was shut for "camel festival". Right.
= discrepancy-explained | It's a holiday there, our driver from Riyadh showed the notice and last year's pictures.
- | Visa came Monday.

- | Offer: warehouse lead, Lisbon.
support-document-altered | NIF on the slips is for a parish church.
address-change | After signing, new address. After that, newer address.
- | Wants training on forklift.

~address-change | Moved house on paper two times between offer and badge.
= | Landlord sold, the cousin's sofa, then the new flat: he told the desk each time, it's all in the log with dates.
= address-confirmed | Council letter at the third one.
- | Forklift on Wednesday.

- | Security check of a guard at the reactor gate.
sanctioned-link | His passport's other spelling is on the consolidated list, line 8,014, same mother's name.
support-document-altered | The army discharge he gave us was typed on our own client's letterhead.
- | Gate manned by Rolf tonight.

~sanctioned-link | Screening: 97% match with a listed person.
- | I've never seen that screen before.
= discrepancy-explained | Listed man's 64 and in prison in Minsk; ours is 23 and in my office eating crisps.
= id-shown-and-matched | Passport, birth date, mother's name: all different from the list.
- | Cleared at 15:20.

- | Note by Piotr, roofing.
different-person | On papers is Marian, on roof is somebody, I call Marian, he not turn the head.
id-rented-or-borrowed | He say later: A1 form is from Marian, Marian is on roof in Belgium, both pay Marian.
- | Rain stop us anyway.

~different-person | I call "Marian!", he does not turn, I call again, nothing, must be other man.
= | Hearing aid battery was dead.
- | New battery, turns the head always.

- | Temp desk, 8:55.
all-checks-refused | Offered her the app, the post office, the notary, our own lobby; four nos.
work-permit-refuted | Then the ministry's line confirmed the permit paper was for a type of goat import.
- | Chair empty.

~all-checks-refused | Nothing suited: not the app, not the photo shop, not the bank.
= id-verified-in-person | She wears niqab and wanted a woman; our Jeannette did it behind a door in two minutes, all correct.
- | We ought to have offered.

- | Candidate's tax certificate, Milan.
support-document-altered | Codice fiscale says she was born male in 1951.
id-data-mismatch | Identity card: female, 1990, Bari.
- | Says Italians can't count.

~id-data-mismatch | Codice fiscale gives another town of birth than the card.
= discrepancy-explained | Town was swallowed by the next one in '92 and has a new letter code; comune's clerk drew me a diagram.
- | Accounts, desk by the window.

- | Consultant on a "golden visa".
work-permit-refuted | Free-zone authority: visa cancelled, holder absconded, please advise whereabouts.
phone-unreachable | Dubai mobile dead, WhatsApp one tick.
- | Laptop's still out there.

~phone-unreachable | For nine days nobody picked up and the permit ran out on the seventh.
- | We had written him off.
= | Hajj. It's in his calendar, which is shared, with us.
= discrepancy-explained | Renewal had gone through by itself on the sixth, says the authority.
- | Brought dates.

- | Dock crane, Antwerp.
support-document-altered | Pool card photo glued with chewing gum, I'm not joking.
skill-gap | Up in the cab he asked where the handbrake was.
- | Came down by the ladder, fast.

- | Visa for the sous-chef from Hanoi.
- | Ministry's portal: granted, 3 years, employer: us.
employer-confirmed | The hotel on Hoan Kiem answered in person, "best pho hand we had".
- | Winter coat bought by the team.
