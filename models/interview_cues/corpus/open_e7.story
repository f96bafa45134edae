# e7: told from outside: journalists, court records, investigators, auditors, agency reports on interviews

? | Sat the interviews for eleven colleagues of his old village at 400 dollars each.

? | Prosecutors say she took the calls from a kitchen in Arizona while the work was done elsewhere.
- | Sentencing is set for May.

? | The court heard that the surgeon's logbook operations had been carried out by two other men.
- | Hearing adjourned.

- | The tribunal found that he had been open about the failed first attempt.
- | Employer ordered to pay costs.

? | Took his driving theory, his welding exam and his citizenship test in the same month, for three other people.

? | A staffing firm in New Jersey kept a room with six headsets for candidates' interviews; the candidates themselves sat at home.
- | Firm closed in 2022.

? | According to the inquiry, none of the nine ward sisters who interviewed him ever saw the man who came.

~? | According to the first report nobody on the ward had ever seen the man who came.
= | Second report: he had been on nights, four bank nurses identified him from the pass.
= | The complaint was withdrawn.

? | Bought a month's practice with a coach who also wore his glasses for the recording.

? | Police found a wig, two SIM trays and her own calendar of interviews under seven names.
- | Suspect is on bail.

? | The teacher had been sending her sister to parents' evenings and to the inspection.
- | Children had noticed first.

~? | Parents wrote that two different women came to the parents' evenings.
= | Job share, letter in the school bag in September names both.

? | Internal audit: of 212 recorded interviews by the vendor, 31 have the same person in the chair.
- | Sample checked by two auditors.

~? | Internal audit: in 18 recorded interviews the same face.
= | It is the vendor's test clip, played at the start of every recording. Removed from the sample.

? | A Danish weekly rang the "former managers" of one consultant; each of them was reached in the same flat in Aarhus.

? | The mate's examination at Manila was sat by the boatswain.
- | Coastguard took both papers.

? | Judge Ferreira noted that the interpreter had needed an interpreter.
? | The interpreter's card was a colour copy of her cousin's.

- | The regulator looked at 40 video interviews and had no remarks.
- | One recommendation on storage.

? | The nursing agency's skills videos had been filmed by one nurse with three haircuts.

~? | The nursing agency's skills videos all show one nurse.
= | Teaching videos, put in the wrong folder by the agency's trainee. Real ones arrived with date and name board.

? | Sold seats in interviews: pay by the round, refund if the face is asked for.

? | Coroner: the anaesthetic nurse on duty that night had been in a different country since Tuesday; whoever gave the drug had her lanyard.

? | Had his twin sit the practical and then the medical, since the twin can see.
- | Train company informed.

~? | It was put to the panel that the twin had sat the practical.
= | Fingerprints taken at the door are the applicant's own, the twin was at work in Kiel with 30 witnesses.

? | Reporter applied with a voice changer and a hired face and got three offers in Toronto in eleven days.
? | One firm shipped a computer to the address he gave, a car wash.

? | An Estonian accountant found her own recorded answers in the interview of a stranger.

? | The chef had worked, all in all, nine days in the restaurant that he said had trained him.

~? | Paper wrote that the chef had worked nine days in the restaurant that he says trained him.
= | Correction two days later: nine days was the stage, then three years under contract; owner quoted.

? | The union's man in Rosario asked the new crane driver for the sling signs. He got a wave.
? | The real holder of the ticket had reported it lost in 2018.

- | Union rep sat in, as the works agreement has it.
- | No questions.

? | In mails read out in court he asked for "someone calm with a beard" for the Thursday panel.

? | Three banks had each employed a Mr P. Almeida, compliance; each had a photo of one man and the voice of another on file.

? | Investigators matched the lamp, the crack in the wall and the sound of the fridge in 64 interviews by men from six countries.

~? | Investigators matched the lamp and the wall in 22 interviews.
= | Job centre booth 3 in Charleroi. All 22 are on the centre's own list with signed slots.

? | The hospital learned from the newspaper that its new radiologist was in jail in Spain, and had been on the day of the interview.

? | Testified that she answered to "Kevin" for two years and took Kevin's reviews on the phone.

- | Testified that he had been interviewed by a robot and found it rude.
- | Case was about wages.

? | Labour inspector's note: foreman could not name one of the men he vouched for; they could not name him.

? | Airline: the first officer's simulator partner remembers another first officer.
- | Grounded pending licence check.

~? | The first officer's simulator partner remembered another man.
= | Partner mixed up weeks. Centre's door log and instructor's sheet have him Monday to Wednesday.

? | For each technical round a man in Lahore was patched in through the headset; for the personal ones his wife.

? | The au pair who was interviewed lives in Peru and has never left; she saw the family in a newspaper.

- | The agency asked the au pair's school by letter.
- | Answer took six weeks and was good.

? | Ombudsman: the guard's shooting test was shot by the instructor to save time.
- | 26 licences under review.

? | Ran a call room in Chișinău where one woman gave all the references, from cards on a ring.

? | The two engineers met for the first time at the trial; one had done the interviews, one had drawn the pay.

~? | The two engineers on one contract met for the first time at the hearing.
= | Contract was for a team, named as such. Both had logged own hours, customer had both CVs from day one.

? | A month after hiring, the firm in Oslo hired a private detective, who photographed their diver teaching aerobics in Alicante during a logged dive.

? | School board minutes: "Mr Hale's degree ceremony photograph was shown. The gown is of the right college. The face was put in."

? | Said on oath that he was the man on the tape. The tape expert put the man on the tape at 20 cm less.

? | He rehearsed in the car with a woman who then answered through the window glass, the dashcam recorded it.

- | The dashcam recorded him rehearsing in the car alone, for an hour.
- | Passed.

? | Trade magazine: "guest" pickers. Those who did the picking test are flown home, cheaper ones stay under their names.

? | Farm register in Huelva has 60 contracts signed after a practical; the practical's field was under plastic and unplanted that week.

~? | 60 contracts signed after a practical in a field which was empty that week.
= | Practical moved to the neighbour's field because of rain, neighbour's invoice for 60 trays is there.

? | Interview panels at four universities had been shown the same "live" microscope feed.

? | The translator at the asylum office had recorded her language exam off a screen; the examiner's own voice is on it praising a different candidate.

- | Exam board re-marked all 300 language exams after the power cut.
- | Her mark went up.

? | Of the 17 drivers whom the Ghent firm had tested, 12 turned out never to have been in Belgium.

~? | Of 17 drivers tested at Ghent, 12 were nowhere in the Belgian population register.
= | Cross-border workers from Lille, posted papers complete for each.

? | Was paid for being the face; said in evidence that he had never learned what the company made.
