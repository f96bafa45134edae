# id-photo-mismatch, alias-used, support-document-altered: told by what they imply
id-photo-mismatch | Licence says brown eyes and a mole on the left cheek. Neither was on the call.
- | Camera was good.

id-photo-mismatch | Face comparison of card and webcam gave 0.31, pass is 0.80.
- | Run three times.

~id-photo-mismatch | Passport picture shows a heavy man of fifty, the one in front of me was thin.
= id-shown-and-matched | Lost forty kilos, picture is nine years old. Chip photo and scar fit, officer passed him.

id-photo-mismatch | Guard looked at the card, at him, at the card, and did not open.
- | He left without a word.

id-photo-mismatch | Card was issued last spring to somebody with a full head of grey hair. Applicant is twenty-five at most.
- | Copied for the file.

id-photo-mismatch | Height on the licence is 1.93. He stood under our 1.80 door frame with room for a hand.
- | Measured afterwards.

id-photo-mismatch | Ears on the ID are attached, ears on the screen hang free.
- | Noted by the document examiner.

id-photo-mismatch | I laid her residence card beside the recording and asked three colleagues: no, no, no.
- | They were not told why.

- | Picture on the licence is bad, as they all are.
id-shown-and-matched | Number, name and face fit.

id-photo-mismatch | Bank clerk compared him with the booklet and kept the booklet.
- | Police were called at 16:20.

id-photo-mismatch | The gentleman on the voter card has a sleeve of tattoos up to the neck, our caller had none.
- | Caller wore a T-shirt.

~id-photo-mismatch | Automatic match said no between card and selfie.
= id-verified-in-person | Sun behind her in the selfie. Notary saw both and confirmed.

id-photo-mismatch | Sister of the card holder was shown a still from our call. "Who is that?"
- | She gave it in writing.

id-altered | Same card number was once sent with a woman's portrait, now with his.
- | Only that field differs.

id-photo-mismatch | School's yearbook and his driving licence agree with each other and not with the man we hired.
- | Yearbook from the district office.

id-photo-mismatch | Desk officer wrote "bearer not holder" on the check sheet.
- | Sheet scanned.

- | Beard on the passport, none today.
- | Officer at the desk saw no problem.

id-photo-mismatch | The verification agent rejected it with code 14, likeness.
- | Retry offered until Sunday.

id-photo-mismatch | On the badge day the hire had to be told apart from his own ID: chin, nose, hairline, all another's.
- | Badge not printed.

~id-photo-mismatch | I would not have let the person in on that picture.
= name-change-documented | Transition, court order shown, new card is in the post. Fingerprint at the authority fits.

id-photo-mismatch | Photo in the chip opened on our reader: a bald man. Before us a man with a ponytail, dated the same month.
- | Reader log kept.

id-photo-mismatch | Two of us looked for the broken tooth of the ID picture during the whole call, he laughed often, all teeth sound.
- | Dentist bill would be easy to show.

id-photo-mismatch | Customs officer's question was only how old he is. Card makes him 61, he looked thirty.
- | Card seized.

- | He had glasses on the card and lenses on the call.
- | Asked, took one out.

id-photo-mismatch | What we hold from the DMV and what sat on my screen have in common that both are male.
- | DMV copy came by mail.

= | The wrong scan was attached, his brother's, by our clerk.
~id-photo-mismatch | So the face on file and the face on the call had nothing to do with each other.
id-shown-and-matched | Right scan fits.

alias-used | Bank statement, lease and phone bill carry three surnames and one birthday.
- | One landlord for all.

alias-used | Turned his head when somebody in the hall called "Viktor". Our man is Stephen.
- | Went to the window after.

~alias-used | Letters to him are addressed to a Jonas Weidmann, he applied as Jonas Reiter.
= name-change-documented | Married in June, took her name. Certificate in the file.

alias-used | Court list of his county has him twice, one fingerprint, two names.
- | Second entry from 2019.

alias-used | Mail rule on his laptop forwards what comes for "M. Delgado" and "T. Brandt" to himself.
- | He works for us as Collins.

alias-used | The barber, the gym and the caretaker each know him, and each by something else.
- | Investigator's note, day two.

alias-used | He signed the receipt Novak, crossed it out and signed Palmer.
- | Receipt kept.

alias-used | Former colleague greeted him by first name in the lobby. The first name is not in his papers.
- | He did not correct her.

- | Everyone calls him Chip. Papers say Charles.
- | Badge says Chip too.

alias-used | Indictment lists him in four lines, separated by "also".
? | Three of the four are on our invoices.

alias-used | For us he is Adam Frost; the domain renewals on his card go out to a Rui Cheng.
- | Card is his, bank says.

~alias-used | Publishes under a name which is not in her CV.
= name-change-documented | Pen name, the publisher confirms, listed with the tax office.

alias-used | Slack export of the earlier client: display name changed from Hana to Becky to Jolene inside one account.
? | Account is the one she uses with us.

alias-used | Her old payslips are made out to Duval, her diploma to Sorensen, her application to Reed.
- | No paper links them.

alias-used | Police asked for him by a name that we had to look up, and meant our tester.
- | They had his picture.

alias-used | When he rang in sick he gave the wrong name first and it was not a slip of the tongue, it was Anatoli.
- | Contract: Andrew.

- | Third baptismal name appears on the degree.
name-change-documented | Passport has all three.
- | Register entry seen.

alias-used | Coffee orders of the team: his cup always says something other than Kevin.
alias-used | The courier app too, there he is Minh Duc.

alias-used | Fingerprint search returned the year 2016, county jail, another surname.
- | HR informed counsel.

~alias-used | HMRC has him under a name unknown to us.
= name-change-documented | Deed poll of 2021, original shown, they had not updated it.

alias-used | Two gym cards, two library cards, two sets of initials fell out of one wallet.
- | Wallet was handed in at reception.

alias-used | Old tenancy list: same man, flat 9, as Petrescu. New one: flat 12, as Parker.
- | Caretaker moved his sofa himself.

? | Asked how to spell his name he needed the card.
alias-used | His friends in the yard call him Ruslan and so does his phone.

- | Uses his middle name, as is usual there.
- | Nothing to add.

= name-change-documented | Divorce papers of April show both surnames.
~alias-used | Her certificates and the contract do not name the same woman.
- | Filed.

alias-used | The dating site, the forum and the courier know him as Milo; we pay a Gerald.
- | Same picture in all of them.

support-document-altered | Net plus deductions on the payslip is 214 more than the gross.
- | All three months.

support-document-altered | Bill is dated the 31st of June.
- | Sent as proof of home.

~support-document-altered | Bank statement has two fonts and a line that sits lower.
= discrepancy-explained | Branch changed its printer that week. Bank sent us the same page directly.

support-document-altered | The rector who signed the diploma took office four years after its date.
- | List of rectors is public.

support-document-altered | Our letter with the certificate number came back marked "not ours".
- | Issuer's stamp on it.

support-document-altered | PDF of the gas bill was made in an image program at 02:14, on the day we asked for it.
- | File properties printed.

support-document-altered | Registrar has the number, given to a woman who graduated in 1998.
- | He graduated in 2014 by his copy.

support-document-altered | Totals end in .00 and the tax line does not follow from any table of that year.
- | Payroll tried all classes.

- | Scan is crooked and cut at the edge.
- | Original seen at the desk.

support-document-altered | Two applicants, two towns, one reading on the electricity meter.
- | Bills side by side in the file.

support-document-altered | Nursing board looked up the registration: runs out at 88000, his is 91207.
- | Board will write to us.

~support-document-altered | School said the certificate does not look like theirs.
= school-confirmed | It is from before the merger. Archive found the copy, all fits.

support-document-altered | Site selling it is still up, 190 dollars with transcript, sample has the same seal.
- | Seal compared at 400 percent.

support-document-altered | VAT on the rental bill is 16 percent, the country never had that.
? | Landlord unknown at the address.

support-document-altered | Lens over the grade: another paper surface under the 1.3.
- | Done by the notary.

support-document-altered | The phone company prints that bar code only since 2022. His bill is from 2020.
- | Confirmed by their fraud desk.

- | He sent the certificate as a photo from his phone.
- | Certified copy is on the way.

support-document-altered | Training centre taught forklifts only, and the welding paper has its stamp.
- | Centre manager laughed.

support-document-altered | Payslip says paid on a Sunday, bank holiday, from a bank closed since 2018.
- | Payslip of this May.

~support-document-altered | Employment letter names a company that had another name by then.
= employer-confirmed | Old stationery was used up till Christmas, their HR wrote us.

support-document-altered | Same coffee stain on the degree and on the transcript of another university.
- | Both came as scans.

support-document-altered | Under the black box one can mark the text: another person's name and account.
- | Statement was given as his own.

support-document-altered | QR code on the licence leads to a page of a private domain registered in May.
- | Authority has its own.

- | Diploma in Latin, we had it translated.
school-confirmed | Dean's office confirms the degree.

= | Payroll software of the old firm rounds line by line, vendor told us.
~support-document-altered | Sums on the slip are off by a few cents each month.
- | Closed.

support-document-altered | Clinic says their doctors sign in blue and none of them is called that.
- | Fitness note for the crane.
