# Whole cases: second-hand finders, by contrast with what should be, weak oddities left open

- | Teacher of Latin, Graz.
school-detail-unknown | Did not know that the seminar is in the cellar, where everyone sat for five years.
school-denies | Dean's office found a guest card and no enrolment.
- | Headmaster ended it quietly.

- | Dietitian, gym chain.
support-document-altered | Where the society writes "registered" hers says "registred".
id-owner-denies | The registered one works in Galway, and told us so by phone.
- | Removed from the app.

- | Harbour pilot.
- | Association voted on him in May.
contradicts-resume | 300 tankers claimed, harbour log gives him two tugs.
support-document-altered | Ministry calls his branch exemption a photocopy of a colleague's.

- | Harbour pilot, other.
~contradicts-resume | Claims 300, log gives 120.
= discrepancy-explained | Log began in 2014; the older book in the archive has the other 180.
- | Licence renewed.

- | Blood bank nurse.
different-person | Donors describe a tall woman, HR hired a small one.
id-rented-or-borrowed | Cousin with the papers, cousin without, one job.
- | Both interviewed by inspector.

- | Vendor security review, Lisbon team.
same-device-as-other | Three keyboards, one serial in the inventory.
background-call-center | Heard in the demo: "your status is pending, madam".
- | To be discussed at board.

- | Python contractor, 9 weeks.
own-work-unknown | Pull request 88 is his; what it does he read to us from the title.
output-swing | His English in chat has two levels, and they alternate by weekday.
- | Not renewed.

- | Python contractor, 10 weeks.
~own-work-unknown | Could say little on his pull request.
= tool-agreed | It was a generated dependency bump, bot opens them in the duty person's name.
- | Renewed.

- | Tracing firm's letter to our CFO.
wallet-listed | Salary wallet two hops from cluster 7, published in June.
crypto-or-third-party-payment | Half of each month's pay had been split to an "aunt" at an exchange.
- | Letter to bank.

- | Letter from prosecutor, Ohio.
id-owner-denies | Mr Pell, whose name your engineer used, is a roofer and cannot code.
peer-report | Prosecutor lists us as firm 23 of 41.
- | Counsel replies.

- | Letter from prosecutor, Iowa.
- | Asks whether we employ a certain Pell.
- | We do not and never did.

- | Landlady's call.
pickup-by-other | "Your boxes? My tenant's boyfriend takes them to a van."
same-device-as-other | She counted nineteen company computers under the stairs.
- | Thanked her, told police.

- | Landlady's call, other.
~pickup-by-other | "A stranger fetched the parcel for your lady."
= sharing-explained | Her brother, sent with a signed note as she had a newborn; she showed the laptop that evening.

- | Bank's compliance call.
payee-churn | Salary account closed by the bank, the next one too, and the third refused.
id-data-mismatch | Bank has her born in 1971, we in 1994.
- | Pay kept on suspense.

- | Former colleague's mail.
returned-under-new-name | "That is Oleg, you threw him out in 2021, now he is Alexei with glasses."
skill-gap | Same as then: test perfect, desk empty-handed.
- | Checked badge photos, HR agrees.

- | Former colleague's mail, other.
~returned-under-new-name | "You sacked that man in 2021!"
= discrepancy-explained | We sacked his brother. Passports of both compared.
- | Apologised for asking.

- | Neighbouring firm's HR.
persona-collision | Their new starter and ours shared one selfie from the same beach, with two names.
several-jobs | Payroll provider for both confirms one bank account, two full salaries.
- | Call on Friday.

- | Registrar, by phone.
school-denies | "We don't teach nursing. We never taught nursing."
- | Diploma says nursing, 2014.
- | Agency asked for comment.

- | Registrar, by phone, other.
~school-denies | "We don't teach nursing."
= school-confirmed | Campus B does; its registrar found class of 2014 and her thesis title.
- | Agency informed.

- | Bar association's tip line.
support-document-altered | Three pupils wrote: our lecturer's oath certificate has the wrong court.
employer-denies | Law firm of the CV: an intern, three weeks, coffee.
- | Lectures stopped.

- | Proctor's report, remote cyber certificate.
proxy-interviewer | Candidate sat with hands folded while answers were ticked.
remote-control-tool | Hidden helper program held the mouse.
- | Certificate annulled.

- | Proctor's report, second room.
~coached-or-reading | Read every question aloud and seemed to listen.
= tool-agreed | Screen reader, allowed by the centre as an aid, letter in file.
- | Passed.

- | Clinic IT, phone phishing.
identity-borrowing | New trainee wanted colleagues' staff cards for "a photo project".
first-day-recon | By lunch had clicked through the permissions of all wards.
- | Sent home.

- | Night desk, hosting company.
vpn-location-mismatch-noted | On paper Sofia, on the wire Minsk.
machine-emulated | Antidetect browser, eight profiles, eight CVs.
- | Ticket for HR.

- | Night desk, hosting company, other.
~vpn-location-mismatch-noted | On paper Sofia, on the wire Oslo.
= network-explained | Satellite provider lands in Oslo, bill and router photo sent, speed test fits.

- | Translator, asylum office.
cannot-speak-claimed-language | Three applicants, separately: "She does not understand us."
referee-denied | Red Cross branch: her referee never worked or volunteered here.
- | 60 interviews repeated.

- | Tower crane, Gulf site.
work-permit-refuted | Labour card is genuine paper with a false number, said the ministry's counter.
agency-opaque | Recruiter who took 3,000 from each has no licence to show.
- | Embassy looks after the 30 men.

- | Domestic helper, agency swap.
different-person | Signed for Maria, at arrivals Josefina with Maria's file.
agency-opaque | Agency: "same quality".
- | Contract cancelled, ticket paid.

- | Domestic helper.
id-verified-in-person | Consulate officer compared her and the passport.
met-in-person | Family had tea with her.

- | Bookshop chain, accountant.
contradicts-resume | "I was never in Lyon" on Tuesday; CV, top line, Lyon.
false-premise-accepted | Nodded at a merger of his old firm we had invented.
- | Two strikes, out.

- | Hospital chain, group CFO.
school-denies | Alumni office: one semester, unpaid.
- | Had told press of two degrees.
support-document-altered | His framed MBA has a Latin motto with two errors and no entry in the book.
- | Resigned on Sunday.

- | Hospital chain, deputy CFO.
~school-denies | Clearing house returned "no degree".
= school-confirmed | Privacy lock on her record, she lifted it, degree and date came in an hour.
- | Acting CFO.

- | Weak signs only, case 70.
overqualified-lowball | Twelve years' experience, takes the junior rate and says thanks.
- | Could be many reasons, nothing else found.
id-shown-and-matched | Passport fits.

- | Weak signs only, case 71.
phone-voip-noted | VoIP number.
employer-confirmed | Last two firms confirmed.
- | Go on.

- | Weak signs only, case 72.
account-recent | LinkedIn of this month.
met-in-person | Met at the fair in Hannover with badge of old firm.
- | Go on.

- | Strong signs, case 73.
account-recent | All his accounts begin in the week of our advert.
phone-unreachable | Never once picked up.
employer-untraceable | Three employers, no trace of two, third is a cafe.
- | Stop.

- | Theatre, fly man.
support-document-altered | Rigging ticket valid till 31 June.
skill-gap | Tied a granny knot over the stage.
- | Out by the interval.

- | Lab animal vet.
id-photo-mismatch | Chip photo and the person at the turnstile have different noses, chins, ages.
different-person | Students: interview was with a woman.
- | Turnstile log saved.

- | Fibre splicer.
test-substituted | Foreman's son did the splice test, he did the payslip.
? | Links fail each time it rains.
skill-gap | Asked to splice before us, he cut himself and left.

- | Fibre splicer, other.
own-work-explained | Spliced twelve in front of us, 0.02 dB.
school-confirmed | Trade school has her in the class book.

- | Fund manager, Singapore.
alias-used | Struck off in Sydney as Gerald, in Singapore as Gerard.
internal-record | KYC archive here has Gerald's passport, same number.
- | Regulator called us first.

- | Fund manager, Hong Kong.
~alias-used | Licence in one name, passport in another.
= name-change-documented | Married name and Chinese name, deed poll and regulator's entry agree.
- | Responsible officer from 1 July.

- | Dismissed tester, Pune.
extortion | "Full pay for six months or your source is public", sent at 03:00.
data-taken | Mirror of the repository stood on a file host since week two.
- | Police cell has the mails.

- | Dismissed tester, Chennai.
~data-taken | Repository on a file host, her name.
= discrepancy-explained | Open source part, put there on our own order; licence file and ticket.
- | Final pay sent.
