# Eleventh series: graduates, career centres, agencies, campus; forms and fields; second-language writers.

- | Field "previous employment": "my grandmother, 6 years".
employer-confirmed | Municipal care fund paid him for exactly that, they verified by phone from the number on their site.
- | Best answer of the intake.

- | Graduate fair, stand 31, our notes on a napkin.
met-in-person | Spoke to Yusra for half an hour between the free pens.
school-confirmed | Student office three stands on looked her up: finished in June, with honours.
- | She ate all our mints.

- | Intake of 60 trainees, I run the spreadsheet.
shared-contact | Filter shows nine e-mails with one recovery phone.
sharing-explained | Boarding school, houseparent set them up in one afternoon with the school phone and put it in writing.
- | All nine passed maths.

- | Ph.D. from Almaty, wants a junior post at a mill.
overqualified-lowball | The sum she named would insult a trainee.
discrepancy-explained | She converted tenge with an old rate; her corrected wish, with the working shown, is right on the median.
- | Works with fibres since childhood, felt mostly.

- | The agency sends me persons and I write how it went, my German is better as my English.
name-mismatch-on-call | In the window stood "Hausmeister Block C", it was to be Mr. Tesfay.
sharing-explained | Caretaker lent him his account since the hostel has only this one; caretaker greeted and went out.
- | Mr. Tesfay can lay tiles so that one cries.

- | Apprentice, 17, hotel trade.
id-data-mismatch | On the contract 2008, on the school report 2009.
discrepancy-explained | Typing mistake of the school secretary, new report came with round stamp.
- | Mother co-signs.

- | Student visa, twenty hours, campus bookshop.
several-jobs | Already serves noodles at the mall.
tool-agreed | Eight there and twelve here, international office approved the sum.
- | Bring noodles.

- | Career-centre woman, defending her flock.
referee-same-wording | "Yes, all the referees say 'a credit to her cohort', all of them."
discrepancy-explained | "Because it's our form and the tutors only tick; here is the blank, here is the list of tutors."
- | "Ask them anything you like on 555-0147."

- | Robotics society, Ankara; intern for the summer.
code-copied | Repository is the well-known line follower with another name on top.
discrepancy-explained | Course hand-out that everyone has to fork; the lecturer's page says so and links to his fork with the mark.
own-work-explained | In front of us he made it follow a dashed line and told why the old gain failed.
- | The lecturer wants him back in October.

- | Scholarship girl, Lilongwe to Leuven.
id-photo-mismatch | Visa picture has a round face and she's got a thin one.
discrepancy-explained | Typhoid in between; university doctor measured, border police compared fingers.
- | We feed her.

- | Young widow, teacher training, night class.
alias-used | Three surnames since 2019.
name-change-documented | Birth, marriage, and back again after the funeral; civil registry printed all three steps on one sheet.
- | Starts with the fives.

- | From a placement sister in Kerala, hospital in Kassel.
- | Please to excuse, twelve nurses with the name Mary.
sharing-explained | Marys two and seven have same house and same phone because are sisters-in-law; ward family card enclosed, I know both by sight.
id-verified-in-person | Consul looked at each one with own passport, one by one, it took till evening.
- | They ask is there rice.

- | Open day at the tram depot.
- | Kid drove the simulator like he'd been born in it.
own-work-explained | Then opened his phone, showed the timetable program he'd made, and changed stop 4 as we dictated.
- | No diploma, we don't care.

- | HR trainee's first case, aged 22, me.
profile-conflict | I wrote "LinkedIn contradicts CV!!!" with three exclamation marks.
discrepancy-explained | LinkedIn had the month of acceptance, CV that of the start, offer letter shows both.
- | My boss took away my exclamation marks.

- | Temp bank, schools.
agency-opaque | "We do our checks" is all the agency would say, no names, no dates.
- | Then new manager there.
background-check-clear | Barred-list and police certificates came over in one bundle, all good.

- | Trade tester in Manila writes.
- | We test four hundred welders in a week, they all borrow the same boots.
met-in-person | I stood beside this one, number 212, when he made the pipe.
id-shown-and-matched | Seaman's book against face against thumb, done by me.

- | Conservatory graduate with changing handles.
email-other-identity | Mail goes to someone called "dj_pinkpanda".
account-control-proven | He replied from pinkpanda with the code from our letter, red in the face.
- | Organist.

- | Housing for new staff, 14 beds.
- | Two fellows with the same name in one room, the post is a comedy.
sharing-explained | Mohammed A. Rahman, born Sylhet, and Mohammed A. Rahman, born Barisal, both with card before me.
- | Payroll calls them Rahman Long and Rahman Short.

- | Young man who writes like a robot.
ai-assistant-use | You could see the answer typing itself in the pane beside us.
- | Instructor: "we allow it, we said so in March."
own-work-explained | Pane shut, he rebuilt the parser on paper and found where the pane had been wrong.

- | Exchange programme, dental technicians.
school-not-found | No list has a "Second Medical of the Railwaymen".
school-confirmed | Renamed twice; today's rector's office answered on paper with her name in the 2009 roll.
- | Very steady hands.

- | Returner from Mormon mission.
account-recent | All his pages start in June.
discrepancy-explained | Two years without internet, mission president's letter has the dates.
- | Speaks Tagalog to our cleaner, she's delighted.

- | Monastic school leaver.
interest-unknown | Listed "philately" and doesn't know what a perforation is.
- | Blames a friend who typed it.
- | Tiny thing. I leave it.

- | Internship by post, yes, by post.
referee-confirmed | The pharmacist's professor, found through the faculty's porter, told me by phone he'd take her himself.
- | Cursive like from 1920.

- | Erasmus girl, open question.
place-conflict | Room in Ghent on one sheet, aunt in Bruges on the other.
- | She uses both, she says; no paper from the aunt.
- | Twenty minutes by train. Well.

- | Young diver, open question.
employer-detail-unknown | Knew neither ship nor bosun from the season he claims.
- | There were six ships.
employer-confirmed | Guild book has his hours, 212 of them.

- | Campus ambassador, went sour.
- | Told us his phone was stolen and his studies paused through grief.
identity-borrowing | Meanwhile he was going round the dormitory asking freshmen to lend him their logins for a week.
- | The dean has all of it. Grief there was none.

- | Language assistant, went sour.
- | Diploma still with the translator, she wrote in May, in June, in July.
school-not-found | It was a school that the ministry has in no volume.
- | Translator's office is a nail salon.

- | Trainee actuary, went sour.
long-latency-answers | Long nothing, then a lecture, at each question.
- | Sat link, he said, mountains.
proxy-interviewer | In the lobby next day a mate of his told our porter what he'd charged for the answering.

- | Form: "Do you need adjustments?" "Yes, patience."
- | Granted.
own-work-explained | Between blocks of stammer he gave the clearest account of his beehive scheduler I've heard, and altered it for leap weeks.
camera-on-and-same-person | Rounds one to four, one and the same gentleman with the same green braces.

- | Fishmonger's, Saturday lad.
crypto-or-third-party-payment | His money goes into gran's building society book.
discrepancy-explained | He's fifteen, gran is guardian by court order, gran was here with the book and an opinion on our cod.
- | Cod's been moved to the front.

- | Botanist from Minsk.
school-denies | University: "we don't comment, no such person."
- | She'd been expelled for a demonstration.
school-confirmed | Partner faculty in Vilnius kept the joint register, degree and date confirmed on letterhead direct to us.

- | Cadet from a landlocked country.
- | Everyone thought it funny.
id-number-mismatch | Insurance number belongs to a lady in Linz, the software shouted.
discrepancy-explained | Health fund had merged two files; new number with apology and he framed the apology.

- | Cleaner becomes coder, 48.
skill-gap | The homework: like from a master. On the call: like from a child.
discrepancy-explained | He learned it all without English words, with the same task in Polish he flew.
- | Mentor: Iwona.
