# kind X: email-other-identity, place-conflict, id-number-mismatch, several-jobs
# email-other-identity
~email-other-identity | Mail belongs to a Gisela Wirth.
= | Office. Wirth is the secretary, sends for all.
= | Chamber lists the mail for the whole office.

~email-other-identity | The address in the log resolves to another name.
= | Middle name. Everyone calls him by that.
= | Passport has four, second one it is.

email-other-identity | Recovery hint leads to a man called Pavel.
- | Old roommate, he says.
? | Roommate's name in May was Igor.

= | Firm reuses addresses. First initial, surname.
~email-other-identity | Address "j.marsh" was a Jane Marsh, ours is John.
= | Jane left 2018. IT gave it to John in 2020.

~email-other-identity | Breach data ties the mail to a woman.
= | Mother's. First computer, family box, 2007.
= | Mother rang from her number.

email-other-identity | Mail account opens a marketplace page of a Duc Tran.
- | Bought the account, sorry.
- | Team still wants him.

~email-other-identity | Sender shows as "Claire", he is Marc.
= | Display name in Outlook. Borrowed PC in the hotel.
= | Header: his box.

~email-other-identity | Avatar and name behind the mail are not his.
= | Avatar service mixes. Hash of a name typed wrong.
= trouble-explained | They fixed it Friday, ticket open to read.

email-other-identity | Mail was used by another person at two other firms.
- | Lawyer's letter on data protection.
- | Nothing in it on the mail.

~email-other-identity | Account on file is registered to one H. Bakker.
= | Provider's reseller. All its customers look so.
= | Reseller's contract with our man, same box.

~email-other-identity | His e-mail brings up a priest in Cork.
= | Search engine drops the dots. With dots it is he.
= | Sent from it on the call.

email-other-identity | Calendar invite came back accepted by "Liu Yang".
- | Nickname from school, he thinks.
- | School friends could not say.

~email-other-identity | Address carries a name which is not hers.
= | Band. Was the singer, kept the box.
= | Band page, photo, same box under "booking".

~email-other-identity | Document owner in the cloud is someone else.
= | Template. Career centre's, copied.
- | Salary agreed.
= | Version list, first the centre, then only she.

email-other-identity | Login mail is that of a teacher who knows nothing of it.
- | Hm, strange, he said, and left.
- | We wait for his statement.

= | Translation office by law signs for deaf clients.
~email-other-identity | The mails come from a person called Ruiz.
= | Ruiz is on the state list of interpreters.

~email-other-identity | Owner of the mailbox: "Estate of K. Sorensen".
= | Family domain. Grandfather registered it.
= | Domain paper, cousins all have a box there.

email-other-identity | Mail ID goes to a Dmitri, phone to a Sean.
phone-other-name | Sean's name is on the contract too.
- | One of the two, Sean, is his stepfather he says. Unproven.

~email-other-identity | Typed his mail into the chat tool, another man came up.
= | Old staff. Tool never forgot him.
= | Provider reissues boxes after two years, their terms say.

~email-other-identity | The address is known as that of "Tina_88".
~contact-changed | A week later he wrote from a second one.
= | Tina is the wife. Her box, while his was locked. Second one is his own.
= | Unlock mail, date, marriage paper.

email-other-identity | Reset mail went to the box of a third person.
- | Our other hire had his wife's box, that is settled.
? | This third person is in another country and does not answer.

email-other-identity | Google shows the account as Samir's. He is called Paul.
- | Joke name.
- | Samir has a passport, and a profile.

# place-conflict
~place-conflict | Form says Graz, CV says Linz, bank says Wels.
= | Student. Term flat, parents, old flat.
= address-confirmed | Register: main seat Linz, second seat Graz. Bank was slow.

~place-conflict | Told me Ohio, told my colleague Kentucky.
= | Cincinnati. House over the river.
= | Tax bill seen. Kentucky, "Cincinnati area".

place-conflict | Three home towns in three calls.
- | Moves a lot, he says.
- | Asked for one lease. None came.

= | Town was split in 2020 by the reform. Two names, same house.
~place-conflict | Address on the ID and the one he gives are different towns.
- | ID seen on camera.

~place-conflict | She lives in Lyon by mail, in Geneva by phone.
= | Lives in one, works in other. Border pass.
= | Commune's paper, pass number checked.

place-conflict | First Austin, then Dallas, and on Monday "near Houston".
- | The recruiter put it down to nerves.
- | Brother in Dallas, that is proved. Austin and Houston are not.

~place-conflict | Two residences, neither of which fits the contract.
= | Our contract. Old form, street of the applicant before.
= | New print, signed, and one of the two is sold.

~place-conflict | Answered "Leeds" on Tuesday and "Hull" on Friday.
= | House sale fell on Thursday.
= | Notary's notice. Keys Thursday noon.

place-conflict | Says Kraków to us, Gdynia to the vendor.
- | Vendor misheard, he thinks.
- | Vendor has it in writing from him.

~place-conflict | His addresses do not agree with each other.
= | Flood. Hotel by the insurer, then cousin's.
= | Insurer's list of nights.

~place-conflict | Home is Porto in round one and Braga in round two.
= | I had asked where he was, not where he lives. Visiting.
= | Recording proves my question.

place-conflict | Today he is from Tampa, last week from Tucson.
- | Both begin with T, he joked.
timezone-mismatch | It was dark behind him at three in the afternoon Tampa time.

= | Seasonal. Alps in winter, coast in summer, told us at the start.
~place-conflict | Every paper has another place of living.
= | Season contracts, four of them, fit.

~place-conflict | Gave a village we cannot match with the city he told us.
= | Village is inside the city since 1972. Locals keep the name.
= | Town map, district 14.

place-conflict | Lives in Cardiff, Bristol or Newport, according to whom you ask.
- | "All one area."
? | The council of none of them has him.

~place-conflict | Application: Minsk. Now: Vilnius.
= | Left in August. Residence card with the date.
= | Told the recruiter. Recruiter left, note did not.

~place-conflict | Driving licence and claim are 900 miles apart.
= | Soldiers keep the home state. Law.
= address-confirmed | Base housing gave his quarters.

place-conflict | City in the chat differs from that on the tax form and on the lease.
- | Lease was cleared, landlord has two houses.
- | Chat and tax form, no.

~place-conflict | Delivery to Ghent, resident of Brussels.
= | Works council lets them use a hub. Nearest is Ghent.
- | Delivery on Wednesday.

~place-conflict | He was in Split and in Zagreb, by his own words.
~many-countries | And log has Italy, Slovenia and Croatia.
= | Coach. Team bus, away games.
= | League calendar, each town, each day. Home is Split, club flat.

place-conflict | Where he lives changes from form to form, four so far.
- | He'll sort that out, he wrote.

place-conflict | Answers "Perth" to HR and "Brisbane" to the lead, within an hour.
- | Lead's own mistake was the time, not the town.

# id-number-mismatch
~id-number-mismatch | Tax number belongs to somebody else.
= | Two digits swapped by payroll.
= | Card seen. Right way round the office has him.

~id-number-mismatch | Trace: number issued before she was born.
= | Range was given out late in that state. Official notice.
= | Agency letter confirms, hers, 2003.

id-number-mismatch | Social security number came back to a man of 81.
- | Computer error, he says.
- | Ran it again. The man of 81.

= | Number was changed after identity theft. She had told us on the form.
~id-number-mismatch | Old employer's number for her is not ours.
= | Letter of the administration, old and new.

~id-number-mismatch | Number and name do not go together, e-verify says.
= | Citizen since March. Their file still had the old status.
= | Office visit. Cleared on day five.

id-number-mismatch | That number is a dead child's.
- | He repeated it slowly on the phone.
- | Lawyer has taken over.

~id-number-mismatch | National number fails its own check digit.
= | Ours, seven read as one.
= discrepancy-explained | Photo of the card. Passes.

~id-number-mismatch | Tax office: this ID is not his.
= | Spouse's. They file jointly, form asked for the filer.
= | His own, next line, is valid.

id-number-mismatch | The number is used by four people in four states.
- | Victim, he says. No report anywhere.
- | Will file one next week.

~id-number-mismatch | Mismatch letter from the state.
= | Hyphen. Their field has none.
= | State's hotline closed it. Same number.

~id-number-mismatch | Pension number leads to a woman, employee is a man.
= | Changed by court, number stayed.
= name-change-documented | Court order. Pension desk has new entry since Monday.

id-number-mismatch | Number was issued in Guam, he grew up in Maine and never left.
- | Father in the navy, says he.
- | Father ran a shop in Maine, his own CV.

= | Temporary number first, final one after the permit. Usual for newcomers.
- | Payroll opened both.
~id-number-mismatch | Number on form one is not that on form two.

~id-number-mismatch | Number check "no match" three times running.
= | Their service was down. Banner.
= | Fourth time, green.

id-number-mismatch | ID number on the contract is his colleague's.
- | Colleague's own trouble in June was a typo, closed.
- | Here no digit is near.

~id-number-mismatch | Insurance number ends differently on each paper.
= | Last part is the issuer's counter. Renewed, goes up.
= | Insurer's sheet says so. Stem is one.

~id-number-mismatch | Background firm: number and birth year cannot both be right.
= | Month and day swapped by it. US way.
= | Corrected report came in.

id-number-mismatch | Personal code says woman, 1964. He is a man of 30.
- | Asked him to come in with the card.
- | Good worker, writes the lead.

~id-number-mismatch | System says number is in use by another employee.
= | It is he. Summer job, 2016.
= | Old file, same photo. Merged.

~id-number-mismatch | Tax ID unknown to the ministry.
~school-denies | University does not know him either.
= | Two names in the passport, both asked with the wrong one.
= | Right one: ministry yes. University yes.

id-number-mismatch | Second number from him, also taken.
- | First was a typo by us, admitted.
- | Second he typed himself.

id-number-mismatch | Credit file under that number starts with another man's house.
- | Bought from him, perhaps, he said. The man sold nothing.
