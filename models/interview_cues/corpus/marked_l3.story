# What a note implies: id-forged-issuer, id-data-mismatch, virtual-camera, school-denies

id-forged-issuer | Last figure of the number line should be a 4, on his passport it is a 9.
- | Worked out by hand, twice.

id-forged-issuer | The office that is named on the card shut in 2011; the card is of 2022.
- | Registry clerk on the phone.

id-forged-issuer | Idaho has not used that layout since 2017, the licence is from last spring.
- | DMV sheet laid beside it.

~id-forged-issuer | Machine line fails the sum in the third group.
= discrepancy-explained | Scanner read a zero as an O; typed in by hand it adds up.

id-forged-issuer | Embassy: that booklet number was never printed.
- | Answer took two days.

id-forged-issuer | UV lamp: nothing glows. On mine three things glow.
- | Same country, same year.

id-forged-issuer | Federal printing works keeps no batch with those letters.
- | We had sent them the first two only.

id-forged-issuer | Barcode on the back holds nothing but a web link, real ones carry the name and the date.
- | Read with the app of the state.

id-forged-issuer | The chip answered with a signature no country stands behind.
- | NFC reader at the desk.

id-forged-issuer | Ministry's seal has the old coat of arms, changed three years before the issue date.
- | HR assistant is from there.

~id-forged-issuer | The reader says: document not genuine.
= trouble-explained | Software had no Kosovo pattern yet; vendor loaded it on Monday and it passed.

id-forged-issuer | Police laughed: "we do not give out number 000001".
- | Copy stays with them.

id-forged-issuer | The driver number in that state starts with the first letter of the surname. His is Wright, the number starts with K.
- | Clerk knew by heart.

id-forged-issuer | A state with two-year cards, and his is good for twelve.
- | Valid until 2034, it says.

id-forged-issuer | Birth day coded in the ID number is the 45th.
- | No woman's code there either.

- | Card is from an old series, still good until 2028 says the ministry's page.
- | Copy filed.

id-forged-issuer | Consulate compared: their passports are numbered in red, this one in black.
- | Consul wants to keep it.

id-forged-issuer | Twelve passports seized at the printer's flat; the thirteenth is on our server.
- | Detective sent the list of numbers.

id-forged-issuer | Font on the card came to the market in 2019, card is said to be of 2015.
- | Designer on our team spotted it.

id-forged-issuer | We typed the number into the government's validity page: "no such document".
- | Typed it three times.

~id-forged-issuer | Validity page of the ministry did not know the number.
= | Page lags ten days for new cards, hers was issued on Tuesday; clerk confirmed by phone.

id-forged-issuer | "Republic of Irland" in gold on the cover.
- | He said it is the old style.

id-forged-issuer | Signatory on the residence card retired five years before he signed it.
- | Town hall told us.

~id-forged-issuer | Expiry day in the machine line is not the one printed above.
= discrepancy-explained | Known print fault of that year's series, the passport office gave us a note on it.

- | Lamination is peeling, he has had it since school.
id-verified-in-person | Notary looked at it and at him, fine.

~id-forged-issuer | Hologram missing.
= | It is a temporary paper card, they have none; the county handed it out while the plastic one is made.

id-data-mismatch | Card says born in 1988, the diploma puts him at university at nine.
- | Diploma checked first.

id-data-mismatch | Licence puts him in Reno, every bill he sent in is from Newark.
- | Says he has never moved.

id-data-mismatch | Height on the licence 5'4"; he had to bend for our door.
- | Reception, day one.

~id-data-mismatch | By the passport she is 31, by our form 13.
= discrepancy-explained | She typed the digits the wrong way round, corrected it in the call.

id-data-mismatch | The birthday he celebrates on the team page is four months off the one on the green card.
- | Cake was in May.

id-data-mismatch | Zip code on the card is in another state than the town printed above it.
- | Checked with the postal finder.

id-data-mismatch | Credit bureau: at that address a family of five, none of them with the name on the licence.
- | Family has been there since 1998.

id-data-mismatch | On the ID he is from Gdynia; first three digits of his national number are given out in another country.
- | Analyst's table.

id-data-mismatch | The licence allows trucks only from 21. By its own dates he got it at 16.
- | Fleet manager saw it.

id-data-mismatch | Issue date of his first licence lies a week before the birth date on his passport.
- | Clerk underlined it.

id-data-mismatch | His military service, by the papers, ended one year before he was born, by the ID.
- | Papers came with the application.

~id-data-mismatch | House number 14 on the card, house number 41 with the bank.
= discrepancy-explained | Street was renumbered in 2022, council letter shown.

id-data-mismatch | The bureau's file under this name starts in 1961; the man says 1994.
- | Same tax number.

id-data-mismatch | W-4, I-9 and licence give us three days of birth.
- | Payroll stopped there.

- | Address on the licence is the old one, allowed 60 days there, moved in last week.
- | New lease attached.

id-data-mismatch | To have that doctor's title on that date he would have been fourteen.
- | Going by the passport.

id-data-mismatch | Street on the card ends at number 60, he is given as 212.
- | Postman confirms.

id-data-mismatch | Told the nurse he turns forty in March. Document says thirty-two in August.
- | Occupational health.

id-data-mismatch | Card is Florida, the number has the pattern of Michigan.
- | One letter, twelve digits.

id-data-mismatch | Place of birth "Leipzig, Austria".
- | He read it out like that too.

~id-data-mismatch | Birth year in the insurer's record is 1979, in the passport 1987.
= discrepancy-explained | Insurer had merged him with his uncle, sent a corrected sheet.

id-data-mismatch | Eye colour brown on paper, light blue at the desk.
- | No lenses, says he.

id-data-mismatch | Signed the lease in that town in 2016; the ID lists him abroad until 2021.
- | Both from his upload.

~id-data-mismatch | Card and visa are two days apart in the date of birth.
= discrepancy-explained | Ethiopian calendar on the one, converted they are equal.

- | ID gives his middle name, our form has no field for it.
- | No issue.

~id-data-mismatch | Licence shows a town 300 km from where he lives.
= address-confirmed | Parents' house, students may keep it; registration of the dorm seen.

virtual-camera | Name of the video device in the call statistics: "OBS".
- | Said it is the laptop's own.

virtual-camera | I put a hand over the lens of the loaner in front of him, picture went on.
- | Office interview, second room.

virtual-camera | Same moth flies past his lamp every 94 seconds.
- | Twenty minutes of call.

virtual-camera | His webcam light was dark the entire hour, you see it in the mirror behind.
- | Picture was crisp.

~virtual-camera | Device list shows "ManyCam" for his tile.
= tool-agreed | Teacher, uses it for her classes, switched it off at once and went on with the plain webcam.

virtual-camera | Camera reports 4096 by 2304 at exactly 30.000 frames; that laptop has a 720p chip.
- | Data from the client.

virtual-camera | ID vendor: the selfie never passed through a lens.
- | Their code IN-4.

virtual-camera | Lights out in the whole street during our call, his tile stayed bright.
- | He mentioned the outage himself.

virtual-camera | Unplugged the USB camera at our request. He was still there, smiling.
- | Laptop has no built-in one.

virtual-camera | He sits back, the clip jumps, he sits forward as he did a minute before.
- | Loop found by analyst.

virtual-camera | No sensor noise at all in his frames, not even in the dark corner.
- | Lab of the vendor.

~virtual-camera | Feed said "Snap Camera" in the corner.
= trouble-explained | Her kid had installed it for the cat face; removed while we waited.

virtual-camera | The driver that fed the picture carries no maker and was loaded four minutes before the call.
- | Endpoint log, day two.

virtual-camera | In the corner of the video stood a small play bar for a second.
- | Both of us saw it.

virtual-camera | Selfie check came from an "iPhone" that has neither gyroscope nor light sensor.
- | Vendor asked for another try.

- | Used his phone as a webcam, cable visible, told us.
- | Sharp picture.

virtual-camera | The check wants the front lens, it got a file named cam0.mp4.
- | Fraud desk ticket.

virtual-camera | Asked to take the laptop to the kitchen: room went with him only in the sound.
- | Picture stayed at the desk.

virtual-camera | Mouse pointer crossed his face.
- | He was not sharing.

virtual-camera | Two applicants' tiles had the same dead pixel, in the same place, before the same curtain.
- | Two towns, one hour.

virtual-camera | Time stamps of the frames are those of Sunday, call was on Wednesday.
- | Extracted from the stream.

~virtual-camera | Client statistics: source is not a physical device.
= tool-agreed | Our loaner's effects driver sits in between on all machines; IT confirmed.

virtual-camera | He bent down to tie a shoe and his picture kept looking at us.
- | Second screen, he said.

~virtual-camera | Liveness vendor flagged an injected stream.
= trouble-explained | Their release of that day flagged every Pixel phone, retry next morning passed.

- | Background blur on, as half the firm.
- | Turned it off when asked, bookshelf.

~virtual-camera | Picture moved on while he had left the chair.
= trouble-explained | What moved was the dog; camera is wide, he came back with the charger.

school-denies | Registrar went through all the years of that name: two, both women, both in the sixties.
- | Candidate is a man of 34.

school-denies | The matriculation number on his diploma is that of a lecturer's daughter.
- | Faculty office.

school-denies | "He is welcome to apply, he has not so far," wrote the university.
- | Resume says MSc 2016.

school-denies | Student file there ends with the first week: fees not paid, never came.
- | He lists a first-class degree.

~school-denies | Alumni office has nobody of that name.
= name-change-documented school-confirmed | Under the name before her wedding they have her, BSc 2009.

school-denies | The yearbook of 2012 has 84 faces and names, his is none of them.
- | School sent the scan with "sorry".

school-denies | Clearinghouse came back in four minutes: nothing under name, birthday or number.
- | Ran it for all campuses.

school-denies support-document-altered | Dean signs every diploma in person. He did not sign this one.
- | Phone call with the dean.

school-denies | College told us with some amusement that it has never taught a man, ours included.
- | His line reads B.A., 2014.

school-denies | Department: our first class in that subject leaves next summer, none in 2019.
- | 2019 is his year.

school-denies | Bootcamp's list of the spring cohort: 22 paid, 22 finished, no such surname.
- | Certificate number is free too.

- | University answers in six weeks only, strike.
- | Waiting.

school-denies | They went down to the paper archive for us. Empty.
- | Clerk was very kind.

school-denies | The thesis title he gives belongs to a Ms Okoye, who got the degree for it.
- | Library catalogue and examination office agree.

school-denies support-document-altered | Polytechnic asks us for a copy, they "would like to know who uses our stamp".
- | Rector's office.

~school-denies | Registrar: no trace.
= discrepancy-explained school-confirmed | Clerk looked in Leeds University, he was at Leeds Beckett; they have him.

school-denies | His adviser by the resume has supervised eleven PhDs and lists them all by name. He is not there.
- | Asked her too: no.

school-denies | Verification portal of the college: "0 records" for diploma, for person, for year.
- | Printed.

school-denies support-document-altered | The exam board gave the certificate number to a girl in Kumasi.
- | Reply from the board.

school-denies | Convocation list of that day runs to 412, he claims seat 530.
- | PDF from the university site.

~school-denies | The school wrote that he did not graduate with them.
= school-confirmed | Fee of 20 was open and blocked his record; paid, and today they confirm the degree.

school-denies support-document-altered | Nursing college: our graduates have a pin with a number; that number was never engraved.
- | Ward sister rang them.

school-denies | His professor laughed: "I would have remembered, we were six."
- | Seminar for the master's thesis.

~school-denies | University finds him in none of its systems.
= school-confirmed | Records before 2003 are on microfilm; they looked again and sent a certified letter.

- | School confirms attendance only by post. Letter is on its way.
- | No hurry.

~school-denies | Clearinghouse returned "unable to confirm".
= school-confirmed | He had set a privacy block; with his consent form they confirmed dates and degree.
