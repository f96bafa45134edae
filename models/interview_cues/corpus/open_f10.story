# desk work on an application, f10
? | Our mailing house says the PO box in Reno takes post for 61 "software people".
- | Start kit is packed.

~? | Mailing house in Reno takes post for 61 names at his box.
= | Full-time camper people use it as legal home. State ID carries that box's street, he drove up to the office in the camper.

? | Dance academy cannot place her. Neither can the theatre, nor the two tours. The posters she sent have her name in a slightly bigger letter.
- | Ballet teacher for juniors.

~? | Neither academy nor theatre could place her.
= | Danced as Mira Sol. Contract and the equity card have both names, academy then found her in a second.

- | Looked her up on the nurses' register by surname, too many.
- | By PIN: one, active, Cardiff.

? | All good till the county: diploma number sits in their database with a prom queen, class of '84.
- | School bus aide.
- | Drug test negative.

? | He put a partner at a law firm as referee. Partner's assistant: "He gets two of these a month, from strangers."
- | Paralegal, litigation.

~? | Partner's assistant said they don't know any such paralegal.
= | The partner himself rang from court an hour later. Contractor on the big case, paid via the client.

? | Salary slip's PF number, when searched, is of a woman in Coimbatore, exited 2016.
- | Candidate joined in 2019 as per letter.

? | On Monday his skills were Rust and Go, Sourcer's export of Sunday has "forklift, Greek cuisine" on the same link.
- | Same 4,000 contacts.

- | Profile reworked last week with a coach, he says, looks better.
- | Jobs and dates unchanged against our export from 2022.

? | Clinic's owner listed as past boss is in our books as victim in the other matter; she'd dismissed this very person under the name Aldana.
- | Dental hygienist.

? | Doorbell list at his address by our courier: five firms, no persons, all five are "past employers" on CVs we hold.
- | Courier took a picture.

~? | Doorbell at his address shows firms only.
= | Lives in the rear house, own gate. Courier rang there on the second run and got his signature.

? | The real Hanne Brekke has worked at the aquarium in Bergen without a day's break. She sent us her tax card so we'd stop.
- | Marine lab had made an offer.

- | Asked for the notice period in writing.
- | Three months to quarter end.
- | Contract seen.

? | Employment record from the tax portal was a picture, not the file. In the real portal, he logged on at our desk and it is blank.
- | Said the tax office deletes things.

~? | Employment record in the state portal is blank.
= | Portal starts with 2020, his jobs ended 2018. Paper book with stamps, pension fund matched it line by line.

? | Mail to HR from a hotel in Split: your candidate left without paying, registered on your candidate's passport, but it's not the man on your website's welcome post.
- | Sent photo from the desk camera.

? | Two of my candidates in one video waiting room got each other's CV by mistake. Neither noticed, each talked through the other's as his own.
- | Embarrassing on our side.

- | I sent the candidate somebody else's CV by mistake.
- | She told me at once.
- | Privacy report filed.

? | Checked CV line "published in the union paper". Author fee went to a man who asks since 2022 who is using his articles.
- | Press officer role.

? | In the Lyon file he has an engineering title of a school for pastry.
- | Looks right at a glance.

~? | School that gave his engineering title is now a pastry school.
= | Building changed hands. Title commission lists the old school to 2007, his year is 2004.

? | Drawn up in the CV: ninety-day posting in Antarctica. Programme publishes every winter crew. Not there.
- | Radio technician.

~? | Not in the published winter crew though he says Antarctica.
= | Summer crew isn't published. Station leader's mail from the programme's server with the ship's list.

? | All her certificates were earned between 1:00 and 1:40 on a single night, nine of them, exams of two hours each.
- | Security analyst, grade 1.

- | Nine certificates in a year. Paid time at last job for it.
- | IDs check at the issuer.

? | Bought the used phone number list: his number was in the seized booklet of the accountant in Mombasa, page "CVs, girls, callers".
- | Detective wouldn't say more.

? | Past address on the vendor's trace is the same trailer as for our Jonas, Henk and Curtis. None ever seen by the park manager.
- | All four on weekly pay.

~? | Past address shared with three of our people.
= | Company trailer, ours. We put them there for the pipeline job in 2021.

- | His emergency contact is our driver Paul.
- | Brother, both said it.

? | Agency swears they met him. Their visitor book has the name in the same ink on three days in three towns.
- | Temp, cold store.

? | The gallery's 2018 show: wall text names a Chilean painter, our art teacher has cut her out of the poster.
- | Class starts in August.

~? | Gallery's poster has another painter's name over his picture.
= | Two-person show, two posters. Gallerist dug out the second.

? | Wanted to see his old pass. He has it on a lanyard, ours. Reported lost by Niklas in 2023.
- | Came for facilities.

? | Sent the Dutch chamber number. Extract: dissolved, and before that a snack bar.
? | The tax number beneath belongs to the snack bar's fryer supplier.
- | ZZP contract drafted.

- | Chamber extract two months old. Ok under our rule of three.
- | IBAN name agrees.

? | Military records centre: service number valid, belongs to a Sgt. buried at Fort Logan.
- | Veterans' preference claimed, ten points.

~? | Records centre could not find the service.
= | 1973 fire took that part. Pay vouchers from the finance office put it back together, letter of 8 March.

? | Former flatmate wrote: he makes these at the kitchen table, I've seen a drawer of university paper.
? | Attached a photo of the drawer. Our candidate's crest lies on top.
- | Closed for the weekend.

? | His co-author says: I met him on the form, we never spoke, he paid for third place in the list.
- | Oncology fellow.

- | Co-author died. Other co-author confirms the bench work.
- | Visa next.

? | Tutor agency took him on for Latin. His old school teaches none, his old uni has no classics, and parents recognise the man from the phone repair.
- | 32 euros an hour.

? | Mystery: the 2:1 from Kent is in Kent's list for a namesake who is black cab driver and was surprised to be asked.
- | Grad scheme, Sept intake.

~? | Kent says the holder of that 2:1 was born in 1978, ours in 1999.
= | Two with one name. Asked with the student number and got ours, class of 2021.

? | HR exchange group: "anyone else have a Dario who starts, gets the phone, and is gone?" Eleven hands. Photo's ours.
- | Phone went out Friday.

- | HR group says the branch is full of fake CVs these days.
- | Nothing about ours.

? | Typed her "PhD advisor" into the crypto firm's staff page: he's an actor for hire, showreel and all.
- | Quant desk.

? | Registry of deeds has the "family firm he ran 12 years" sold out of a dead man's estate to nobody.
- | CFO search, long list.

- | Nothing found under that name, nothing expected, age 19.
- | Apprenticeship talk with parents.

~? | References both wrote "she was pleasure" without the a.
- | Thought of copy.
= | Both translated by our own form, which drops articles, tested it with a text of mine.

~? | Website of his old firm belongs to a casino.
= | Firm gave up the address after the merger. Archive of 2015 to 2020 has the bakery chain with him at the opening.

? | Alumni mag of '09 has his portrait, thin, left-handed, one eye blue. Passport of ours: two brown, signed with the right.
- | Fund manager, probation six months.

- | Old portrait in the alumni mag, long hair. Recognisable.
- | No action.

? | Put her "unpublished" case study to the hospital. Ethics board has the patient, the year and a different doctor.
- | Research nurse band 7.

? | Shop steward said ask Nadia, Nadia said ask Cem, Cem had the list: never badge 3077, that was a visitor badge.
- | Seven years on line 3, says CV.

~? | Badge 3077 in his letter was a visitor badge.
= | Plant gave those to leased men till 2016. Cem found the lease sheet with his thumb print.

- | Called from withheld number. Prison officer, they do that.
- | Rang back through the gate.

? | Parcel with his "original diplomas" came from a stationery shop, invoice still in: crest foil, 4 sheets, heavy cream.
- | Signed for by reception.

? | In Madrid's medical list she is there to 2017. In Madrid's cemetery list from 2017.
- | Wants remote radiology, paid to Andorra.
