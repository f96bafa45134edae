# Schools, degrees, transcripts, exams: fraud and honest in turn
school-detail-unknown | Four years in Durham and she thought the cathedral was "near the beach".
school-denies | Palace Green wrote at 9:14: nobody of that birth date ever matriculated.
- | She sends smileys with every mail.
- | I have parked the file with Gail.

~school-denies | Dean's office in Cebu: "we do not have such graduate."
- | Told her over the phone; long silence, then a laugh.
= discrepancy-explained | Her college burned in 2005, all ledgers went to the archdiocese in biscuit tins.
= school-confirmed | Monsignor's secretary photographed the tin, the ledger and line 212.
- | Welcome, Marisol.

- | New Latin master, the bursar likes his shoes.
plausible-wrong | Translated "arma virumque" as "army of viruses".
support-document-altered | The vellum is A4 office parchment, watermark of a stationery chain.
contradicts-resume | At sherry it was Oriel; in the file it is Keble.
- | Sixth form begins Livy on Monday.

~contradicts-resume | First at interview it's "I never finished", then the CV has MSc, Delft, 2018.
= discrepancy-explained | Never finished the *second* master, the Ghent one; I'd asked the question badly.
= school-confirmed | DUO extract downloaded on our screen, Delft, 2018, cum laude.
- | Bridge team, two days at home.

- | Transcript in a sealed envelope, sealed with our own brand of tape.
support-document-altered | Credits add up to 131, printed total says 118.
support-document-altered | "Organic Chemsitry" twice, A and A+.
- | She asked had we a canteen.
- | Lab manager still keen, God help us.

~support-document-altered | GPA 4.6 out of 4.0, that's a forgery if I ever saw one.
= discrepancy-explained | Weighted scale, Korean school, they print a legend on the reverse side which nobody had turned over.
- | Me included.

- | Chat, 14 May.
? | "hey its fine my cousin printed them for all of us"
support-document-altered | Four CVs, four welding tickets, one signature, one coffee ring in the same corner.
same-device-as-other | All four uploaded from the one tablet at 02:11, 02:14, 02:16, 02:20.
- | Foreman asks who still comes Monday; nobody.

~same-photo-as-other | Two trainees, one face on both exam slips.
- | I had the fraud form half filled in.
= sharing-explained | The kiosk at the test centre glued the wrong print, the mother brought both girls in and they're nothing alike.
- | Slips redone in ten minutes.

- | Reference request to St Brannock's Primary, Ilfracombe.
school-not-found | There's no St Brannock's Primary on the county list, open or shut.
referee-shares-contact | "Headmistress" writes from the same hotmail recovery number as the applicant.
- | Lovely handwriting sample.

~school-not-found | No such college exists, says our screening firm, bold type.
= | Screening firm searched in England. It's Kilkenny.
= school-confirmed | Kilkenny's bursar knew him by his hurling.
- | Conditions dropped, contract posted.

- | Ausbildung zum Elektroniker, er sagt 2015, Kammer Kassel.
support-document-altered | The chamber in Kassel has issued letter number 2015/0881 to a florist.
skill-gap | Asked to wire a two-way switch he makes the lamp stay on for ever.
- | Meister went outside for a smoke.

~support-document-altered | Chamber of crafts: "Prüfungsnummer unbekannt."
- | That was on the Friday before Pentecost.
= discrepancy-explained | Ulm merged with Ravensburg in the nineties, old numbers carry an R in front, the lady added it and there he was.
- | Overalls ordered.

- | She wants the physics post, badly.
proxy-interviewer | Her PGCE viva was taken by her twin; the tutor recognised it from the mole.
support-document-altered | UCL wrote to us that the award was annulled in February and the scroll should be handed back.
- | The scroll hangs in her hall, she sent me a photo of it with a plant.

~different-person | Day one of term a taller woman answered to Miss Prior.
- | Kids noticed before I did.
= | There are two Miss Priors now. Infants and juniors. Timetable had them swapped.
= id-verified-in-person | Both passports on the office desk at 9:05.
- | We call them P1 and P2.

- | Exam claim: ACCA, all fourteen papers, first sitting.
support-document-altered | ACCA says three. Passed one.
contradicts-resume | Pressed, he remembers "more like four", then "well, exempt from most".
- | Partner likes his golf.

~contradicts-resume | Said he'd passed all the papers, portal shows two missing.
= discrepancy-explained | Results for the September pair came out at midnight; refreshed with him on the call and they turned green.
- | He whooped so loud the dog barked.

- | From the au-pair agency's ticket 4471.
support-document-altered | First-aid certificate is dated on a Sunday when the Red Cross hall in Brno was under water.
school-detail-unknown | Kindergarten college: can't say who taught her, nor the street, nor the tram.
- | Family already bought her a bed.

~event-false | Claims the exam hall was evacuated by a swarm of bees; pull the other one.
= discrepancy-explained | Pulled it. Local radio, 12 June, beekeeper on a ladder, exam void for 60 people.
- | Her resit is the date on the certificate.

- | PhD in soil science.
portfolio-copied | The thesis she mailed is chapter for chapter a Wageningen one of 2011, other title page.
school-denies | Graduate school in Nairobi: registered, never submitted, fees owed.
- | Panel was charmed, I'd add.
- | Rector's letter by registered post.

~resume-copied | His thesis abstract is word for word in another man's name online.
- | Supervisor nearly withdrew.
= discrepancy-explained | Library scraped it with the supervisor's name in the author box; the paper volume on the shelf says Bekele, 2013.
- | Field kit waits in shed 3.

- | The choir needs a head of music by Advent.
support-document-altered | Royal Academy diploma, Fellow; the Academy lists its Fellows and he isn't one.
interest-unknown | "Mad about Byrd," but took the Mass for Five Voices for a Beatles thing.
- | Sings nicely though.

~interest-unknown | Could not name one piece by the composer her dissertation is on.
= trouble-explained | She had the line in French and heard "compositeur" as "computer", once we typed it she talked for twenty minutes.
- | Piano tuned for the 3rd.

- | Verification house, batch 7, row 19.
school-not-found | Degree issuer: "Universal Open College of Belford". Accredited by itself.
support-document-altered | A mail to their enquiry box got an automatic price list: MBA 399, with honours 449.
- | Hiring manager says "he interviews like a dream".

~employer-untraceable | Private tutoring company, not in any trade register I know.
= discrepancy-explained | It's the grandmother. Registered as a sole trader under her maiden name, tax office slip attached, 400 euro a month.
- | Sweet, in the end.

- | Candidate for the nursery, Room Ladybird.
peer-report | The DBS sheet is clean; the local authority's safeguarding desk is not, and says don't.
alias-used | They had her under Tamsin, and before that Tammy-Lee Rudge.
- | Parents' evening is on the 8th, we are one short.

~background-call-center | Noise like a hundred people on the phones while she taught her demo lesson.
= trouble-explained | Staffroom next to the exam hall, last paper just ended, she opened the door and we saw the crush.
- | Demo lesson itself: fractions with pizza, super.

- | Aviation English, level 6, signed.
cannot-speak-claimed-language | On the radio mock he read back "descend" as "the scent" and couldn't follow one clearance.
proxy-interviewer | The test school has him on video: another man, other ears, a wristwatch on the other arm.
- | Ops has him down for Sunday's Lisbon.

~referee-untraceable | Head of department "Dr Ulloa" appears nowhere on the faculty page.
= | She retired in June and they'd wiped her page the same day.
= referee-confirmed | Faculty secretary transferred me to her garden: "my best student in ten years."
- | Birdsong throughout.

- | 11+ tutor, home visits.
refuses-background-check | "DBS? I'm not paying 40 quid to prove I'm nice." And again no when we offered to pay.
school-denies | Exeter: that student number was given to a Mr Osei in 1994.
- | Mother of two clients sings her praise.

~refuses-background-check | Wouldn't let us contact her university, full stop.
= discrepancy-explained | Her stalker works in that registry; police caution number given, confirmed.
= school-confirmed | We went through the vice chancellor's office instead and had an answer the same day.
- | Counselling offered.

- | Lecturer in law, part-time.
account-recent | His ORCID was born on Tuesday, with thirty papers on it by Wednesday.
portfolio-copied | Nineteen of them are by a woman in Coimbra.
id-owner-denies | Coimbra, by phone: "Who? Tell him I want my footnotes back."
- | The Dean wants a quiet end.

~portfolio-copied | Slides carry someone else's logo and initials on each page.
- | Cheeky, I thought.
= discrepancy-explained | Template from the school's own drive, J.M. made it for the entire department, J.M. told me so in the lift.
- | Contract: 0.6 from April.

- | Spanish version of title arrived as JPG.
support-document-altered | The rector signing in 2019 had been dead since 2012, we have flowers at his bust.
support-document-altered | Registro de Títulos: folio does not exist.
- | Applicant says maybe is his ghost. No one laugh.

~support-document-altered | Rector's signature under a 2019 title, but that rector left in 2012!
= discrepancy-explained | Delegated facsimile until the new election. The notary of the university has put it on paper for us.
- | All equal now, we homologate.

- | Driving instructor, ADI, green badge.
support-document-altered | The badge is last year's pink one under green film, you can peel it, I peeled it.
peer-report | DVSA enforcement: "Oh, him. Third time this year."
- | Pupil paid for ten lessons up front.

~phone-other-name | College line answered "Good morning, Bella Vista Pizza".
- | Put the phone down, rang again, pizza again.
= discrepancy-explained | We'd dialled 0141 for 0114. In Sheffield a real registrar sat and read me his grades.
- | Hungry by then.

- | Handed in: Abitur, 1.2.
support-document-altered | Gymnasium's own copy reads 3.1, biology failed, the 3 has been turned to a 1 and a dot moved.
- | Mother rings us to say he is sensitive.
- | Trainee place goes to number two on the list.

~support-document-altered | Grade altered by hand: the 3 scratched out, a 2 in blue ink.
= discrepancy-explained | Teacher's own correction, stamp across the ink, and Frau Dr. Beil keeps the exam sheet with 2 at the bottom.
- | Apprentice starts 1 September with his own screwdriver.

- | The veterinarian for the island ferry month.
school-denies | Onderstepoort replied within the day, there's no one of that surname since 1960.
plausible-wrong | Told Mrs Kerr her cat had a prostate "like every queen".
- | Cat is fine.

- | Librarian.
~place-conflict | Lived in Graz while the degree says in-person, Zagreb, 400 km off.
= discrepancy-explained | Friday train, block weekends, a shoebox with 61 tickets emptied on my table.
- | She catalogued them by colour, of course.
