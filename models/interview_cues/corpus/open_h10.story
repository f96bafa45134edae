# h10: very short, one-liners by tired people; twins side by side
? | Licence number is the phone number of the bakery below.

- | Licence number missing on the form, on the card.

? | Two heartbeats on one ECG form, neither his.
- | Fit for height work, it says.

? | Fingerprint clerk got a hit from 2012 with another passport.

~? | Fingerprint clerk got a hit from 2012 with another passport.
= | Naturalised in 2015. Both passports have his file number.

- | Fingerprint clerk got smudges, again on Thursday.

? | Nobody trained under that master after 2001, he had moved to Spain.

? | Signature on the contract and on the visa are two people, says the handwriting expert.
- | Tiler, Geneva site.

- | Signature short on the contract, long on the visa, did both for us.

? | Tutor's students found his lectures on a paid site, read by the real lecturer.

? | He needed until the next day to tell me the make of the machine he ran for six years.
- | Offset printer.

- | He told me the make, then the year, then the noise it makes.

? | Kindergarten has the same nurse certificate from four girls, bent corner included.

? | The lab never drew his blood, vein side and time are prefilled for thirty men.
- | Offshore medical.

~? | Time of blood draw is the same for thirty men.
= | It is the time of the courier. Ward book has each one.

- | Blood draw left arm.

? | Her last day there by her is June. By them, second day of training, gone with a till.

? | Asked the union for his card, the card is Olaf Brandt's and he wants it back.

- | Asked the union for his card, paid up since 1999.

? | Bank says our guard's salary leaves the account eight minutes later for a number in Minsk, each month.
- | Same for the other three.

- | Guard sends a part home each month by standing order.

? | The old shop's wall has him as Greg, employee of the month. He is Alan here.

? | Police clearance certificate has a phone number, it's his.

~? | Number on the police certificate was his own.
= | Field is "applicant's phone". Reference checked on the police portal, valid.

- | Police certificate four months old, limit is six.

? | Danish C1 certificate, test centre in Aarhus has no sitting on that day.
- | Job needs Danish on the phone.

- | Danish B1, as he wrote, client was content.

? | He's eighteen on paper, his son enlisted with him.

? | Flagged as dead since 2006 in the pension data.
- | Cleaner, nights.

~? | Flagged as dead since 2006.
= | Registry had struck the wrong twin, court put it right, new extract dated May.

- | Flagged as retired since 2006, works part time.

? | Asked to log in to the account that he has shown us. He didn't know its mail.

- | Logged in to the account that he had shown us.

? | Surgeon's own clinic: brass plate, no water connection.

? | His assistant did the jaw. He held the lamp. Assistant has a number, he has none.
- | Patient filed a complaint.

- | Assistant did the jaw under him, training list.

? | For nineteen months her ID opened the lab by day and a casino cage by night in another province.

? | She has taught 400 hours. The school bell log has the room locked.
- | Invoice paid till March.

~? | Room was locked in all the hours he billed.
= | Class had moved to the gym, pupils' tablets logged in there with his code.

- | Class cancelled twice, not billed.

? | One reference on our letterhead. We never wrote it.

? | "I signed that?" said our own director about the testimonial.
- | Shown at a rival's by a fitter.

- | "I signed that," said our director, "good man."

? | Warehouse man's hand scan at 06:00, hospital has the hand in plaster at 05:40.

? | Fake moustache hair stuck on the examination desk.
- | Seat 12, tram driver theory.

- | Seat 12 was late, tram.

? | Her driver number has six points from a town where she never drove, her sister drives there.

? | The same man was hired twice in a week by two of our depots.
? | Fritz in the north one, Frank in the south.

~? | Same man hired by two of our depots in a week.
= | Depot north had cancelled on Tuesday, system kept the record.

- | Two men called Frank hired in a week.

? | Picked up his own phone with another surname.

? | Consulate's stamp was missing the comma that all real ones have.
- | Site doctor, Angola camp.

- | Consulate's stamp was faint, consul's clerk stamped again.

? | Eleven years at sea, no discharge book, and no one aboard remembers him.

? | Claimed the scar on the photo was from the job, photo is of the other applicant.

- | Photo in the file from the other applicant, swapped by me, swapped back.

? | Client's camera: plumber rings somebody each time before touching a pipe, gets told which.
- | Master certificate on the van.

- | Plumber rang the office for a part number.

? | Kid picked up the tablet, showed us the man who was talking for her.

~? | A man beside her was talking for her.
= | Interpreter from the job centre. Booked under our reference, he left for the test in her own tongue.

- | Kid picked up the tablet, showed us the cat.

? | Translator's oath lists a court abolished in 2003, oath is from 2014.

- | Translator's oath lists a court since merged, 2014, president's decree on the web.

? | Chambermaid's four references: all hotels in one owner's name, the owner being her.

? | Gave a street in Oslo as office. Street is in the harbour basin.

- | Gave a street in Oslo as office, numbers changed in 2018.

? | Her test piece fits our rival's spring collection to the stitch, one season earlier.
- | Pattern maker.

- | Her test piece is a copy of a classic, that was the task.

? | Steady voice, still lips.

? | He read the sentence that I had hidden in the brief for machines.
- | Copywriter, paid trial.

~? | He wrote the word hidden in the brief for machines.
= | I'd left it in black on page 2 by mistake, all eight saw it.

- | He missed the word in the brief, so did most.

? | Same mule, three salaries: ours, the port's, the school's.

? | Bank's letter: beneficiary is a limited company in Hong Kong, opened for this.
- | Junior nurse educator, remote.

- | Bank's letter: beneficiary is she, branch changed.

? | Train conductor's uniform was his own purchase, and so was the machine for the fines.
? | Railway has never employed him.

- | Conductor lost his machine, wrote fines by hand.

? | School board opened eleven envelopes of grades, all graded by his wife, in class 2 herself.

? | Steel inspector was in row 14 of a flight while he ticked the beam.
- | Airline gave the boarding scan to the court.

~? | Boarding scan has him on a flight at the minute the beam was ticked.
= | Tablet synced after landing. Concrete crew saw him tick it at seven.

- | Steel inspector ticked the wrong beam, corrected in red.

? | Asked the embassy driver, there was never a Colonel Mott.

? | Drug screen clean, with a temperature of twelve degrees.
- | Forklift, second shift.

? | Drug screen is not from a man, lab wrote. Applicant is Bernd.

- | Drug screen repeated, cup leaked.

? | Hairline, teeth, height, all new since the second round.

- | New haircut since the second round.

? | Registered nurse, per her; registered as nurse's pet-sitter, per the app.

- | Registered as assistant, applied as assistant, advert said nurse by mistake.

? | His three employers have websites with one owner, made on one Sunday.
- | Texts are identical with the town replaced.

~? | His three employers' websites have one owner.
= | Web agency of the region registers for its clients. Chamber lists all three, two called back.

- | His employer's website is down, firm is bankrupt, receiver confirmed him.

? | Real Jo Tanaka runs a bakery, has a photo, and never worked for us.

? | The debt office came for his wages under a name we don't know.
- | Official showed his photo.

- | The debt office came for his wages, form signed, we transfer monthly.

? | Three sisters, one cleaner's permit, worn in turns on one lanyard.

- | Three sisters, three permits.

? | "My code is on a disk that burnt." Fire brigade has no fire in that street.
- | Asked for any other sample.

- | His code is on a disk that burnt, insurer's letter and the backup of half.

? | Found at audit: all forty apprentices on the grant are pupils of one infant school.

? | Warden signed for her hours, warden had been in custody for those hours.

~? | Warden who signed her hours was in custody then.
= | Signed later from the book of the deputy. Deputy and the door log bear out each hour.

- | Warden signed for her hours a week late.

? | No such hospital ward as 7C, building has five floors.
- | "Charge nurse on 7C" for four years.

- | Ward 7C is on the third floor, C building, odd numbering.

? | All his clients thanked him from one tablet.

? | Third time this week that this very cover letter signs itself with somebody else.
- | Names in the log.

- | Third time this week for this cover letter, she applied for three posts.

? | We invoiced 900 hours of her; the client's door, lift, lunch and printer know nothing of her.

- | Client's door doesn't know her, she worked from our office as ordered.
