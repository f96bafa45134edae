# Whole cases: last round, mixed trades

- | Podiatrist, two villages.
support-document-altered | Society expelled him for it once: he had filled in his own certificate.
alias-used | Door plate uses the middle name, expulsion the first.
- | Villages told by letter.

- | Locum GP, coast practice.
id-owner-denies | Dr Hallam, the one on the register, opened our P60 in New Zealand.
crypto-or-third-party-payment | Fees had gone to "Hallam Services", run by a man of another name.
- | Practice shut for a week.

- | Locum GP, hill practice.
~id-owner-denies | Dr Hallam said on the phone she had not worked here.
= discrepancy-explained | Two Hallams on the register, mother and daughter; daughter came by with her certificate.
- | Practice open.

- | Payroll run 11, security firm.
shared-account | 64 guards on paper, posts for 40, boots for 38.
crypto-or-third-party-payment | The other 24 are paid to four cash cards.
- | Client asks for two years back.

- | Tender check, road builder.
support-document-altered | Site manager's licence was copied from the tender of a rival.
id-owner-denies | Rival's manager: "I never lent my papers to those people."
- | Bid excluded.

- | Tender check, school builder.
id-rented-or-borrowed | Engineer on the bid gets 400 a month to be on the bid.
? | He has not seen the site and does not want to.

- | Tender check, bridge builder.
~id-rented-or-borrowed | Engineer on the bid is staff of another firm.
= tool-agreed | Joint venture, deed of it and secondment letter were in annex 4.
- | Bid admitted.

- | Kotlin developer, Riga.
deepfake-artifacts | Glasses stayed put while the nose moved on.
refuses-id | Asked for the card next to the cheek: "later", "later", gone.
- | Stopped at minute 6.

- | Kotlin developer, Tartu.
~deepfake-artifacts | Nose and glasses came apart in the picture.
= trouble-explained | Beauty filter of the phone, switched off, fine; passport next to cheek.
id-shown-and-matched | Card and face agree.

- | Zookeeper, references.
referee-denied | Zoo in Emmen: that curator is an invention.
referee-text-only | "Curator" has no voice, only a webmail.
- | Next candidate.

- | Oncology data manager.
data-taken | Trial data sits in a drive of his own, shared with a link.
returned-under-new-name | Sponsor knows that drive: same owner, other surname, dismissed in Basel.
- | Ethics board.

- | Private school, deputy head.
contradicts-resume | Reason for leaving "family move"; tribunal file says otherwise and is public.
peer-report | Inspectorate rang before we could.
- | Deputy post vacant.

- | Bus firm, five drivers from abroad.
support-document-altered | Home authority: D category not held, any of the five.
agency-opaque | Who tested them? Agency hung up.
- | Buses stood still.

- | Bus firm, three drivers from abroad.
~support-document-altered | Home authority did not find the D category.
= discrepancy-explained | Looked under new numbers; under old ones all three, certified extract with apostille.
- | Buses ran.

- | SOC note 3, marketing hire.
remote-control-tool | Chrome Remote Desktop host set up with a mailbox that is not hers.
keep-awake-tool | PowerPoint show has run for 71 hours.
hosting-address-noted | Caller is a rented server.
- | Contained.

- | SOC note 4, marketing hire.
~keep-awake-tool | PowerPoint show has run for 71 hours.
= tool-agreed | Reception screen of ours, she set it going on request.
- | Closed.

- | SOC note 5, intern.
many-countries | Kigali at 9, Seoul at 10, Kigali at 11.
~many-countries | Also Paris at 9:30.
= | Paris is our mail gateway, seen for each user.
- | Seoul has no such reason, password reset.

- | HR note, warehouse clerk.
refuses-background-check | Signed all but the consent page, thrice.
id-data-mismatch | Postcode on the licence was created after the licence.
- | Not hired.

- | HR note, warehouse driver.
~id-data-mismatch | Licence address is not his address.
= address-confirmed | Moved on the first, town hall's receipt of registration shown, new licence in print.
- | Hired.

- | Interview desk, Go developer.
background-call-center | Heard another candidate say our company's name behind him.
scripted-identical-answers | Two of our questions got one answer, word by word.
timezone-mismatch | Said good evening, it is 9 am in Denver.
- | No.

- | Interview desk, Go developer, other.
~background-call-center | Ten people talking behind her.
= trouble-explained | Train station hall, strike; moved to her room and silence.
- | Yes.

- | Freight broker, dispatcher.
persona-collision | Picked up as "Apex, this is Mike"; with us he is Tom.
several-jobs | Apex pays Mike for eight to five.
- | Ended by phone.

- | Crypto exchange, listing manager.
sanctioned-link | Birth date, place and mother's name are those of entry 311.
requests-laptop-reship | Wants the laptop passed on by a hotel desk in Vientiane.
- | Not shipped.

- | Dental lab, courier contract.
payee-churn | New IBAN with each invoice, five so far.
employer-address-empty | Seat of the courier firm is a bricked-up door.
- | Stopped paying.

- | Dental lab, second courier.
~employer-address-empty | Door bricked up at the seat.
= address-confirmed | Entrance moved round the corner in 2021, chamber's record and a visit by us.
- | Paid.

- | Tax seminar, tutor.
portfolio-copied | Slides still had the maker's name in the file, a woman in Ulm.
own-work-unknown | Slide 12 was a riddle to him.
- | Fee back.

- | Hospital kitchen, supervisor.
employer-denies | Barracks in the CV: "cooked here? He ate here."
school-denies | Culinary school: paid deposit, no show.
- | Probation ended.

- | Temp translators at fair.
language-spoken | Czech and Dutch tested at the stand.
- | Both booked again.

- | Remote bookkeeper, third-party help.
shared-account | She passes the ledgers to a student and keeps the spread.
document-opened-elsewhere | Ledger of May was opened in Dhaka, on nobody's list.
- | Contract says no.

- | Remote bookkeeper, other.
~document-opened-elsewhere | Ledger of May was opened in Dhaka.
= network-explained | On honeymoon there, leave form and roaming bill; opened by mistake on her phone.
- | Fine.

- | Foster care assessor.
resume-copied | Twenty years as lived by her late aunt, employer by employer.
id-number-mismatch | Registration number is the aunt's also.
- | Cases reopened.

- | Ticket inspector.
test-substituted | Eye test: chart read by the man behind him, nurse saw it on the tape.
- | Second test failed.
