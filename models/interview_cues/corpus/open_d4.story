# offer to first months, file 4

? | The voice line for the attendance check learnt one voice in week one and has let in another since week three, at the vendor's lowest threshold, by a setting only he could change.

- | New monitor arrived with a cracked stand, replacement ordered.
- | He picked it up himself at the front desk with his driving licence.
- | Standup at 9 from now on.

? | Candidate withdrew within a minute of hearing that the laptop must be fetched in person. Third from this agency.

~? | Consultant told the donor he'd never worked for us.
= | Framework contract signed through his own company, he'd understood "employed". Put right in a second mail to the donor.

~? | Woman says a job with us is in her credit file and she has never worked here.
= | She had. Two days of stocktaking in 2017, signed sheet found, she remembered then.

? | Attendance machine down all week, paper list with signatures. Signed also: Pavel, who drowned on Sunday.

- | Phone screen good, panel good.
- | Moved in with his brother for the start.
- | Brother already works in our Cork team.
- | Same IP for both, as expected.
- | No concerns.

? | Her replacement found the job was done by a nephew for the last three years while she drew the pay in Spain.
- | Parish clerk post.

? | Pharmacist on duty according to the board. Staff say she comes on the first of the month to sign all the days.
- | Inspector came by on the 9th.

~? | Sign-in from a country that he isn't in.
- | He said hacked.
= | Red team. Exercise week, their lead listed his account among the ten.

- | Moved from Denver to Boulder, new lease in the portal, tax office told.

? | Signed for the parcels, let the men in by remote, took 300 dollars per machine.
- | Pleaded in Phoenix.

- | Night auditor exports the guest list at 3 each night for the police registration, required here.

- | Asked to ship to her sister's in Leeds, she is staying there until the flat is ready.
- | Sister's on the emergency contact form too.

? | Refund of overpaid tax went to a P.O. box where 200 refunds went.
- | Revenue service took over.

? | Support agent asked callers for the code from their bank, then stayed on the line. Nine accounts emptied in her first month.
- | Calls kept 90 days.

? | Father of four in Flint learned from the tax office that he works for three software firms.
- | Agents came by in May.

? | Cloud key made on day 4, used on day 9 from a host in Minsk to read the backups.
- | Key revoked.

? | Work phone of the field engineer spent the month on a kitchen table in Riga, his reports describe towers in Kent.
- | Landlords of the masts report no visits.

- | Temp agency changed the payslip layout.
- | Three questions about it, answered.

- | Tutor's internet was out, lesson moved to Friday.

~? | Same thumb in the picture of five passports.
= | It's the notary's. He photographs them all at his own desk, stamp on the edge.

- | Seaman's book renewed last week, old one attached.

- | Card left in the reader by the colleague, she pulled it and brought it to the lead.

~? | Background report is dated before our order.
= | American date order, 04/11 is April for them. Invoice has it in words.

? | Housing benefit in Rotterdam says he's unemployed and shut in. He runs our Saturday market stall, five people know him as the boss's name.

- | Laptop return late, strike at the post.

- | Driver's medical passed.
- | Tacho card ordered.
? | Two tacho cards drew from the one truck on the same night, his and that of a man in hospital.
- | Truck washed.

~? | Bank letter is from a bank that I can't find in any list.
= | Building society merged in 2023, regulator's page gives the old name. Funds arrived.

~? | His manager didn't recognise him on day one.
= | Manager had interviewed the other Patel that week. Recording watched, the right one is here.

? | Surgeon's assistant from the agency held the wrong end of a retractor, had never been in a theatre. The diploma's owner is in Lima and works.
- | Op was finished without him.

- | Pay for J. Lamb stops each summer, term-time contract.

? | Pay for "Lamb, J." started one week after auditor left and ends one week before each audit.

? | Application names Mr Adebayo as author of the patent. Mr Adebayo, Leuven, has had three firms ring to ask about his start date.

~? | Old employer's payroll still lists him.
= | Notice period paid out as garden leave till 30 June. Their HR wrote, and he told us in the interview.

? | Same 14 minute gap before each answer, for six weeks, also to "hi".
? | Gap ends when Manila comes on shift.

~? | Inspector found a cupboard humming with computers at the home office.
= | Own servers, photographed, he runs the weather station for the parish. Ours stood alone on the desk.

~? | Router list puts him in Redding, California.
- | Works from Reading.
= | Database read the town name wrong. Provider's own page for that block says Berkshire.

- | Relocation from Porto, boxes delayed by customs strike.
- | Works from the Lisbon office until then, badge shows him in daily.

? | No one at the depot has ever thrown him a set of keys. 61 runs on the sheet.
- | Diesel card is used in another county.

~? | Lobby name was "US3 Desk".
= | Our office's room account in Utica, he was sitting in our own room. Facilities had him on the list.

? | Signing bonus was sent on within the hour to a name on our do-not-engage list.

? | Farm inspector wrote up eleven farms on a day when roads were closed by snow. Farmers saw no one.
- | Bonus per farm.

- | emp 40117 needs new photo, blinked

~? | Notice by mail at 02:00, he came in at 09:00 and knew nothing of it.
= | Flatmate's drunk joke, flatmate came with him to say so. Bank details had not been touched.

- | Changed his picture to the dog.

? | When the gate asked his date of birth he read it off the badge.
- | Turned away, came back next morning and was let in.

~? | emp 40117 and emp 40162 same face in badge system
= | photo import offset by one row after 40150, all 30 shifted

? | Return label was never used. The laptop turned up in a pawn shop in Reno along with two from other firms.

? | The hire before last, the last and this one all typed the same wrong postcode for Baltimore.

? | Nursery: vetting number belongs to a woman who now says she only lent it till her friend's came through. It never came.
- | Ofsted rang.

~? | No gate entry for him in six weeks, hours claimed daily.
= | Works on the north side. That gate has no reader, the marshal's book has him each morning.

? | Asked for a laptop without asset tag and with local admin. On getting it, a screen sharing service came up within the hour and has not gone down since.
- | Developer role.

~? | Thirty drivers changed banks the same evening.
= | Union's new credit co-op had its sign-up night at the depot. Rep sent the list.

- | Portfolio pieces made with a studio, credited at the bottom.

? | The engineer whose CV we got has been at her job in Tampere for nine years and never applied anywhere.

- | She took the minutes, very neat.
- | Rota for Diwali posted.
? | Minutes file lists her as editor from 18:02, her tram pass taps in at 18:00, thirty minutes away, no laptop with her.
- | Chairs ordered.

~? | Could not say his own account number.
= | Opened it that morning at our partner branch, adviser brought him over with the contract.

? | Address check: the house was sold in February, new owners moved in, no lodger.
- | Candidate told us he has lived there six years.

~? | Wage goes to an account in a woman's name.
= | Court order for maintenance, certified copy came straight from the tribunal in Lyon.

~? | Bookmarks of two other firms' intranets on the work browser.
= | Those are the two clients he's billed to. PMO list has both.

? | SIM in the site phone was moved to four handsets in one week, sign-offs for gas tests kept coming from all.
- | Permit office asked for handwriting.

- | Badge stopped working after the card got bent.
- | New one printed.

? | "Our" recruiter on the chat had my photo and a number in Benin. I don't use that app.
- | Two victims so far.

? | HR mailbox got the passport twice. Same number, first with one face, then with another.
- | He says take the second.

- | Children at a school in the next county, letter from there on file.
