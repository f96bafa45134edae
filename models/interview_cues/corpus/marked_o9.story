# Kind C: longer notes of 4 to 7 lines; honest ones with one weak oddity left open.
- | Candidate for our Hamburg warehouse IT, third talk.
- | Spoke of RFID gates as someone who cursed at them.
phone-voip-noted | Number he gave is an app number.
id-shown-and-matched | Ausweis in front of camera, name and birthday agree with contract.
employer-confirmed | Old firm in Bremen, by their switchboard: four years, team of six.
- | Offer sent by noon.

- | Candidate for Hamburg, other.
phone-voip-noted | App number too.
employer-denies | Bremen switchboard had not him in phone list of any year.
employer-detail-unknown | What brand were the gates there, he took "standard".
cannot-answer-local | Rode to work "by the U-Bahn of Bremen".
- | Bremen has trams.

- | Pastry chef, Vienna hotel, from Tunis.
profile-conflict | On Instagram he is at home in Sousse in weeks the CV has in Lyon.
- | Old posts are sometimes put up late, my nephew does it.
referee-confirmed | Lyon chef, called at the restaurant's own number, three seasons.
- | Trial day was excellent.

- | Pastry chef, Vienna hotel, second.
resume-copied | All cakes on his page have another kitchen's tiles and other pastry cook's name on the back of the jacket.
skill-gap | Sent to make a choux, he asked for the mix.
- | Sous chef was sorry for him.

- | Customer care, Accra, Dutch speaking.
cannot-speak-claimed-language | Dutch C1: he answered "ja ja" to a question about price.
? | Told then that girlfriend did the recording.
proxy-interviewer | Recording's woman, and him in the room, are two.
- | Closed with thanks.

- | Customer care, Accra, Dutch speaking, next.
- | Grew up in Almere until 14, school reports with.
language-spoken | Slang of Almere, colleague from there laughed.
account-recent | LinkedIn only since June.
- | Start after her exam.

- | Chile, mining analyst, remote.
contradicts-resume | Left in March by the CV, in May by talk.
- | Finiquito not yet found at home.
background-check-clear | AFP's and the penal record fine.
met-in-person | Marcela had lunch with him in Copiapó.

- | Chile, mining analyst, remote, other.
contradicts-resume | March, May, and August in email.
avoids-in-person | Lunch with Marcela four dates, four funerals.
hosting-address-noted | Form was sent from a rack in Chicago.
- | Marcela gave up.

- | Ethiopia, airline catering, planner.
support-document-altered | Authority: the release paper of previous employer has a stamp of a firm which closed stamps in 2019.
- | He says found it so in envelope.
referee-shares-contact | Previous employer's "personnel" picks up on candidate's brother's line.
- | Told him no.

- | Ethiopia, airline catering, buyer.
~support-document-altered | Release paper's stamp is not of that firm.
- | Kebele ID good.
= | Firm was sold in spring, buyer stamps now.
= employer-confirmed | I went there on foot, personnel woman has him in the book.
id-verified-in-person | Kebele office compared finger and picture.

- | Bulgarian support hub, Java.
returned-under-new-name | The chin, the poster with wolf, the cough: it's Mr. P. again, now Mr. D.
internal-record | P. was let go by us for lending his login.
- | Told HR to look both videos.
- | HR agrees.

- | Bulgarian support hub, Java, next.
~returned-under-new-name | Same room with wolf poster as Mr. P. who was dismissed.
= | Flat's shared, landlord's paper has four names.
= sharing-explained | Video of both together at my wish, P. waved.
- | He isn't P., take him.

- | Australia, aged care Wagga.
id-photo-mismatch | Passport lady has a mole over lip, ours not.
- | Agency: makeup.
shared-account | And two clock-ins in towns 300 km apart.
payee-churn | Pay bank was new each fortnight.
- | Referred to Border Force.

- | Australia, aged care Dubbo.
- | Two clock-ins in towns of 200 km, same day.
- | Agency has her on both, drive is 2 h 10, gaps are 4 h.
- | She's tired, spoke with agency on hours.

- | India, school chain, sports teacher.
interest-unknown | Ranji cricketer by CV, and put on pads at the wrong legs.
? | Association scorer knows every name of that year and not this.
contradicts-resume | Then it was "under 16 camp".
- | We took away the offer.

- | India, school chain, music teacher.
~interest-unknown | Didn't know the raga on own CV.
= | HR had typed other raga in form from audio.
= discrepancy-explained | Original hand CV is right, he sang it 20 minutes.
- | Children like.

- | Ukrainian refugee, IT, in Chemnitz.
~place-conflict | Three cities in three papers.
- | Speaks slow German, good SQL.
= | Each is a camp he was moved to, BAMF letter lists.
~id-data-mismatch | Birthday a day off in the German card.
= discrepancy-explained | Office wrote wrong, correction slip stapled.

- | "Ukrainian refugee", IT, Dresden.
place-conflict | Three cities, and no camp knows him.
cannot-speak-claimed-language | Interpreter from Odesa: that's neither of the two languages.
- | Left call with "war trauma".
id-altered | Biometric page has Latin letter where Cyrillic і has to be.

- | Agency from Pune swapped our Java man, Helsinki.
different-person | Hello Arjun I said, team said: who is that?
shared-account | Commits since then come at night, by someone who knows our code from before.
- | Agency lead: "resource is same".
id-photo-mismatch | Residence card of Arjun, other eyebrows.
- | Contract penalty.

- | Agency from Pune, Espoo, new Java man.
~different-person | Team said who is that.
= | Agency told on 3 Sept to buyer, buyer did not forward.
= id-verified-in-person | Police in Espoo gave him the card before me.
- | Real handover took place.

- | Mexico, cybersecurity hire.
plausible-wrong | "A hash one can decrypt with private key" and drew it.
support-document-altered | Cert body: this number expired with a woman of Chile.
- | He was loud.
all-checks-refused | Badge page, proctor's mail, new test: to all no.

- | Mexico, cybersecurity hire 2.
~support-document-altered | Cert body's search has zero for him.
= | He'd ticked "private" there.
= account-control-proven | Made it public while on line, number fits.
- | Hash he explained right.

- | Korea, hagwon visa agent.
support-document-altered | FBI check from applicant has fingerprint number of a man of Texas.
- | Agent asks why we look.
referral-chain | It's agent of the two from last term.

- | Korea, hagwon, teacher.
- | FBI check older than six months by four days.
- | Immigration took it.
- | Mother was Korean, he reads.

- | Ghana mines, blast man.
proxy-interviewer | His brother-in-law wrote the Minerals exam, and told it at the wedding with microphone.
support-document-altered | Commission withdrew certificate on Friday.
- | Had four years with us no accident.

- | Ghana mines, driller.
~proxy-interviewer | Anonymous letter: brother wrote his exam.
= | Commission compared hand and finger, it's own.
= | Brother was in Kuwait that month, visa shown.
- | Letter writer wanted the post.

- | Greek island, dive guide.
id-owner-denies | PADI number's owner is in Egypt, on phone with us under water noise.
skill-gap | He opened the tank wrong way.
- | Boss: season is short.

- | Greek island, dive guide 2.
~id-owner-denies | Owner of number said on the phone it's not in Greece used.
= | Number had transposed digits, by us.
= discrepancy-explained | App QR gives him with photo.
- | Good with kids.

- | Argentina, remote to US, payroll.
crypto-or-third-party-payment | He asks for USDT.
- | In this country that's half of applicants.
id-verified-in-person | Escribano has certified DNI.
own-work-explained | Wrote the reconciliation on share.

- | Argentina, remote to US, other.
crypto-or-third-party-payment | USDT, and in wallet of "my partner".
wallet-listed | Chain firm: partner's wallet is in cluster of frozen ones.
id-rented-or-borrowed | Escribano: he came with DNI of renter... then said he's only paid to come.
- | Stop.

- | Poland, hospital cleaner firm.
id-rented-or-borrowed | Oksana works on Iryna's card, Iryna is at home in Lutsk and gets 10%.
- | Oksana said it at once.
- | Inspector comes tomorrow.

- | Poland, hospital cleaner firm, second.
~id-photo-mismatch | Card of Iryna has not her face.
= | Chemo, hospital letter, hair and brows gone.
= id-verified-in-person | Border guard office took prints, she is she.
- | Light duty.

- | Indonesia, ride app fraud desk.
account-swap | 90 driver accounts for rent in a Facebook group, one of the sellers is in our hiring for moderator.
- | Interview cancelled.

- | Indonesia, moderator.
- | Was driver with app till May.
- | Account closed on own request, app mail.
- | Typing test 62.

- | Hungary, EU fund project, expert.
several-jobs | 26 hours a day in March, summing four projects' sheets.
resume-copied | Expert CV equals the one filed by a colleague in 2019.
- | OLAF asked.

- | Hungary, EU fund project, expert B.
~several-jobs | Sheets of four projects sum to 26 hours.
= | Month's total was put on one line by export.
= discrepancy-explained | By day max. 8, raw sheets signed.
- | Finance released it.

- | Brazil, school inspector note.
school-denies | Faculty in Goiás sold 2,000 histories, hers is book 7.
- | She says she did go there, 2 times a month.
school-detail-unknown | How does one get from bus to faculty? "By phone they sent."

- | Brazil, teacher, Recife.
- | Faculty closed 2017.
school-confirmed | Archive with the federal university, folder 118 has her tests.
- | Pedagogical part strong.

- | Zimbabwe, bank teller.
contact-self-supplied | All verifying goes over "Mrs. Moyo" on cell which he gave.
employer-denies | Head office has one Mrs. Moyo and she's loans, not HR, and doesn't know him.
- | He is from good church.

- | Zimbabwe, bank teller B.
~contact-self-supplied | Only cell of Mrs. Moyo.
= | Landlines stolen for copper in all the street.
= employer-confirmed | Walked to head office, Mrs. Moyo at the desk, stamp.
- | Starts after Easter.
