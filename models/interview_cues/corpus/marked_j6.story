# same-resume-as-other
same-resume-as-other | Fingerprint of the text equals file 20871, other surname, other town.
- | File 20871 is from May.

same-resume-as-other | I read it on Tuesday already, then he was called Gregor.
- | Found Gregor in the bin.

same-resume-as-other | "Optimised pipeline by 37 %" in four applications of this week, with the same next line.
- | All four for the data team.

~same-resume-as-other | Two of our applicants sent the same page.
= sharing-explained | The agency put its standard page on both, agency's own originals differ much.

same-resume-as-other | Tool says duplicate of candidate Ruiz, 98 percent. The name at the top says Lindqvist.
- | Ruiz never answered.

same-resume-as-other | My colleague in Dallas holds up hers, I hold up mine: only the heads differ.
- | Both booked for Monday.

same-resume-as-other | Both misspelt "Kubernets", both in line 12, both after three years at the same bank.
- | Other one is called Tan.

same-resume-as-other | After sorting the pile by length: six of 4,812 characters each.
- | Six names.

same-resume-as-other | The client has it too, from another supplier, with a woman's name.
- | Client sent the PDF.

- | Twins, both nurses, different clinics on the CV.
- | Both invited.

same-resume-as-other | Changed "Python" to "Java" and Kim to Joe, the rest is Kim's from last autumn.
- | Kim was turned down.

same-resume-as-other | Diff of 61 and 64: two lines, name and phone.
- | Same night both.

same-resume-as-other | Row of identical summaries came in under five women's names between 1:02 and 1:09.
- | Portal log.

~same-resume-as-other | His text is what Mr. Voss sent in June.
= | Mr. Voss sent it for him, he is the job coach and left his own mail in the form.
= sharing-explained | Job office confirmed coach and client.

same-resume-as-other | Interviewer: I have asked on this hospital move before, of another man with the same move, same words.
- | Checked, she is right.

same-resume-as-other | Partner firm sent its rejected ones for comparison. Number 3 is ours, renamed.
- | Partner will call.

same-resume-as-other | Eleven bullets here, eleven there, one order, one typo. Applicants 7 and 19.
- | 19 is in round two.

same-resume-as-other | We printed two, by mistake laid one on the other against the lamp, and the lines covered each other.
- | Heads did not.

~same-resume-as-other | The CV of the Ghent applicant equals one on file.
= name-change-documented | On file is herself, before marriage; birthday and licence same, deed shown.

same-resume-as-other | ATS would not save: content exists under Okafor, J.
? | Upload was by a Mr. Sims.

same-resume-as-other | Ten careers of one course, project names and months alike, different persons. No such course has ten.
- | Vendor informed.

- | Standard EU form, same headings as many.
- | Content own.

~same-resume-as-other | Same text came under two names on one day.
= | He applied, then our mail robot stored the recruiter as a second applicant. IT undid it.

same-resume-as-other | The third "Daniel" this month has the second's whole working life.
? | The second's ends with the same motto.

- | Phrases like "team player" in both.
- | Nothing.

same-resume-as-other | Saved under its hash; hash was there already, saved on 3 February for a Paul.
- | New one is for an Amir.

# same-device-as-other
same-device-as-other | Serial 7KX2 logs in as Brandt in the morning and as Ogun at night.
- | Both are contractors.

same-device-as-other | Browser print of the test was known: candidate of Friday, other name.
- | Friday's failed.

same-device-as-other | One cookie, four applications.
? | Four names, one afternoon.

~same-device-as-other | Both sent their forms from one laptop.
= sharing-explained | Library PC of the job centre, adviser sat beside both and told us.

same-device-as-other | In the proctor's report the MAC is equal for seat 4 and seat 31, taken on two days by two people.
- | Report paid by us.

same-device-as-other | Router in Boise carries twenty-two of our vendors' people.
- | House has two bedrooms.

same-device-as-other | The public address of hire A, hire C and the one we let go in June: equal to the last digit.
- | Residential line.

same-device-as-other | Before he enrolled it the notebook had been enrolled by a Ms. Farr with our sister firm.
- | Ms. Farr "quit" in May.

same-device-as-other | Seats of three firms blink on one shelf, says the raid report; his is the second from left.
- | Photo 14.

- | New laptop from our stock, wiped.
- | Handed to him.

same-device-as-other | Fonts, screen, driver version, battery level: applicants 11 and 12 alike to the percent.
- | Five minutes apart.

same-device-as-other | Bluetooth name "Chen's Buds" shows for him and for the man from team blue.
- | They "don't know each other".

same-device-as-other | When one goes offline the other does, since weeks, to the second; one flat, two employees, two cities on paper.
- | Outage on the 9th too.

~same-device-as-other | Two applicants, one IP.
= | Married couple, both teachers, said in the cover letters. Lease has the two.

same-device-as-other | Signature software: signer of contracts 88, 91 and 97 used the one phone, iPhone 11, id equal.
- | Three contractors.

same-device-as-other | Vendor risk: the machine has 60 personas behind it at other clients, ours is number 61.
- | Score 99.

same-device-as-other | Webcam hardware id on Tuesday's candidate had been on that of Monday.
- | Faces differ.

same-device-as-other | Print job in the queue bore the PC name of the other hire.
- | Both from home.

~same-device-as-other | Her login and that of another nurse from one tablet.
= tool-agreed | Ward tablet, one per station by rule.

same-device-as-other | Payroll portal: bank data of nine workers entered from one handset.
- | Handset at the broker's, by the cell.

same-device-as-other | Wifi card of the "Oregon man" talks to the printer of the "Texas woman".
- | Printer is at hers.

same-device-as-other | The forensic clone held profiles of him and of two more who work for us.
- | Clone of 300 GB.

- | Device is his private one, nobody else on it.
- | MDM shows one user.

~same-device-as-other | Test platform warns: device shared with another candidate.
= | Our loaner in the lobby; both came on site that day, reception list.

- | Two laptops for one person, old and new.
- | Old one returned.

same-device-as-other | Let the platform group by machine: our finalist sits in a group of 14 names.
- | Group made in April.

# photo-found-elsewhere
photo-found-elsewhere | Picture search: hair salon in Lima, "our customer Jorge".
- | Applicant is Alan.

photo-found-elsewhere | Costs nine dollars at the stock site, that smile.
- | Title there: man with glasses.

photo-found-elsewhere | His portrait hangs in the "about us" of a Norwegian bank, under a Mr. Eide.
- | Eide answered us.

~photo-found-elsewhere | Her photo is on another firm's team page.
= | Her present employer. Page has her name and she told us.
= employer-confirmed | Their HR said so.

photo-found-elsewhere | The left ear has two lobes and the shirt melts into the wall.
photo-found-elsewhere | Detector site: 99 % produced by a model.

photo-found-elsewhere | Same man sells vitamins on three web pages.
- | With three names.

photo-found-elsewhere | A soap actor of Turkey, as my wife saw at once.
- | Applicant has never acted.

photo-found-elsewhere | Mirrored it, searched: obituary of a teacher in Ohio.
- | Died 2020.

photo-found-elsewhere | Eyes sit at the very pixels where the page of invented people puts them each time.
- | Pixel map in the folder.

- | Photo is ten years old, he says, one sees it.
- | Same man.

photo-found-elsewhere | Under that face on a dating site is "Marco, 34".
- | Also on two others.

photo-found-elsewhere | The photographer's watermark is half cut off. She shot it in 2016 for a dental chain.
- | She told us the model's name, not our man's.

photo-found-elsewhere | Professor in Pune asks why he is on the portal as a Mr. Clark.
- | His own photo, he says.

~photo-found-elsewhere | Found his picture at a stock seller.
= | He models on the side, contract with the seller shown, face is his on video too.

photo-found-elsewhere | Avatar on GitHub is frame 212 of a TED talk by somebody else.
- | Talk has a million views.

photo-found-elsewhere | The badge picture is the third hit for "smiling engineer".
- | Badge not printed.

photo-found-elsewhere | Reverse search gives eight profiles, eight names, one jacket.
- | Ours is the youngest.

photo-found-elsewhere | The soldier in that photo fell in 2012; site of his regiment.
- | Sent to legal.

~photo-found-elsewhere | Same picture on a page in Brazil, other name.
= name-change-documented | Full name there has four parts, ours the first and last, both in the passport.

photo-found-elsewhere | Background has letters that are none, the glasses have one arm. Camera model field: none.
- | Picture of 1024 by 1024.

photo-found-elsewhere | A pastor's wife in Georgia phoned: it's my husband you have there.
- | She'd seen our site.

photo-found-elsewhere | Page one of the catalogue for office chairs: he sits in it.
- | CV says welder.

- | No picture on the CV, as our form asks.
- | Right.

~photo-found-elsewhere | Her portrait turned up at a detective agency's site.
= | Site took pictures of half the town from the marathon, she is runner 511, club confirms.

- | Uses a cartoon as picture.
- | Seen on video.

photo-found-elsewhere | Credits below the original name an insurance model; our analyst on paper is none.
- | Original of 2014.
