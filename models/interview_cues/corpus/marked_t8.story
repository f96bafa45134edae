# second round: coached-or-reading
coached-or-reading | Paralegal recited a limitation period while keys clattered at his end, both his hands in view.
- | So the typist was somebody else.

coached-or-reading | "Sorry, which line was I on?" he asked nobody.
- | Interview ended on time.

~coached-or-reading | Voice from the side kept completing her sentences on the audit.
= trouble-explained | Her own echo from the tablet, once she closed the second login it stopped.
own-work-explained | Went through the audit file from memory.

coached-or-reading | Recorder has a male "wait, read the lower one" at 31:40.
skill-gap | Alone on site he could not open the console.

coached-or-reading | Swiss panel put the question in dialect, reply came only after a High German mutter from behind.
- | Door was ajar.

~coached-or-reading | He plainly took the figures from a paper.
= | We had mailed him that paper, the case study, an hour before.

coached-or-reading | When we sent him to a whiteboard away from the desk the knowledge stayed at the desk.
- | Marked 1 of 5.

coached-or-reading | A tutor in Pune billed her for "live support in interview", invoice in her expenses.
proxy-interviewer | He offers to sit the call himself for double.

~coached-or-reading | Gaze down, voice flat, whole sentences like printed.
= discrepancy-explained | Braille display, she is blind and had told the coordinator in March.
- | Level two passed.

coached-or-reading | Second caller on his line, muted, joined from the agency's account.
- | We removed it and the replies got short.

coached-or-reading | Cue cards taped round the lens, seen when the camera fell.
? | He said study habit, none of the cards was about studying.

- | Read the contract clause aloud at our request.
- | Clear English.

# cannot-answer-local
cannot-answer-local | Asked for the colour of his bins in Bristol. Passed.
- | Council tax number also missing.

cannot-answer-local | Lorry man, Calais based, has no idea which side the ferry terminal lies.
- | Noted by transport manager.

~cannot-answer-local | Failed all five questions on Boise.
= discrepancy-explained | Form had the wrong Boise address pulled from an older record, he lives in Spokane and knew it well.
local-knowledge-shown | Named the falls, the bridge and the bus hub in Spokane.

cannot-answer-local | School bus strike since Tuesday, all of the county talks of it; the caretaker from there did not know.
- | Children at that school, two, he says.

cannot-answer-local | She could recite the Wikipedia article on Aarhus but not how she gets to the station.
coached-or-reading | The article's wording, in its order.

cannot-answer-local | Emergency number in Oslo? "911."
- | Resident since birth per form.

~cannot-answer-local | Never been to the pier, the castle or the market of his own town.
= | Wheelchair user, he told us; which bus has a ramp he knew for each line.

cannot-answer-local | "The mall." Which? "The big one." Lincoln has three, none he could tell apart.
place-vague | Street he would not give.

cannot-answer-local | Our plumber on the panel wanted the water hardness there, then the water firm; she had neither.
- | Excuse: landlord deals with it. Landlord has no such tenant.

- | Quizzed about local suppliers in the buyer's test, got 9 of 10.
- | Hired.

# requests-laptop-reship
requests-laptop-reship | Note on the DHL portal by the consignee: hold, forward to Laredo c/o Ruiz.
- | Seen by our mailroom.

requests-laptop-reship | Her brother-in-law will take the kit, she wrote, he is "in the next state".
id-data-mismatch | No brother-in-law in the family sheet of the vetting.

~requests-laptop-reship | New joiner wants his ThinkPad in another canton, with strangers.
= sharing-explained | They are his landlords, house under renovation, both signed and phoned us.

requests-laptop-reship | He refused our depot in Leipzig and named a parcel agent in Shenzhen.
- | Import licence was his argument, customs sees no need for one.

requests-laptop-reship | Second unit claimed lost, third one please straight to Karachi.
? | First one pings from there.

requests-laptop-reship | Two hires, one wish: "ship c/o Hartley, Route 9".
pickup-by-other | Hartley signs for both.

~requests-laptop-reship | On Friday evening the address was suddenly a Holiday Inn.
= discrepancy-explained | Flood in her street, insurer put her there, letter from the insurer on file.
equipment-received-in-person | Desk clerk and our courier saw her ID.

requests-laptop-reship | Told the recruiter in Montreal that a friend in Buffalo is easier for the handset and token.
- | Token was not sent.

- | Sent the old laptop back to us in the return box.
- | Arrived complete.

requests-laptop-reship | Site engineer, on our books in Aberdeen, begged stores to put his toughbook on a flight to Lagos.
- | No job there.

# scripted-identical-answers
scripted-identical-answers | Four video answers to four prompts, one sound track.
- | Checked by wave form.

scripted-identical-answers | Midwife's reply on breech and on bleeding: "I would follow protocol and escalate", nothing else came.
- | Which protocol? Same sentence.

~scripted-identical-answers | Both of our interviewers got the identical tale about the audit in Gdansk.
= | We had both asked for the hardest audit of her career, and there was one.
own-work-explained | Details grew when asked.

scripted-identical-answers | Asked for a success, told of the warehouse. Asked for a mistake, told of the warehouse, unchanged.
- | Score 2.

scripted-identical-answers | Text of his reply to the regulator's form equals that of six other brokers from the same introducer.
same-resume-as-other | CVs too differ in the name only.

scripted-identical-answers | Monday: "I thrive on ambiguity." Tuesday, on holidays: "I thrive on ambiguity."
- | HR thought it was a joke, it was not.

~scripted-identical-answers | Seven answers in the portal read the same.
= trouble-explained | She is on a screen reader and the page sent its focus back each time; filled again by phone.

scripted-identical-answers | Our German and our English panel compared: one was the literal translation, whatever they had put to him.
- | Eleven matched passages.

- | Uses the STAR method like everyone from that bootcamp.
- | Contents were her own.

# id-owner-denies
id-owner-denies | Surveyor whose stamp it is took our call on a building site in Split and asked us who we were.
- | He wants a copy for his lawyer.

id-owner-denies | The licence is real. Its doctor works in Graz and has been on shift there throughout.
- | Medical chamber gave us her ward.

id-owner-denies | "I lost that wallet in 2019 and have had nothing but trouble since," says the man in Dayton.
id-number-mismatch | His number, our employee's tax form.

~id-owner-denies | The holder of the mailbox told IT he knows nothing of any job with us.
= discrepancy-explained | Admin of her college domain had answered in place of her, she replied herself next day.
- | Test done.

id-owner-denies | Pensions office: pensioner never went back to work, and can hardly walk.
- | His contributions come from us.

id-owner-denies | Two Aaron Pikes: ours, and the one with the birth certificate, who is furious.
- | State police took both statements.

id-owner-denies | Trainer's registered number answers in Cardiff; woman there has taught nobody online.
? | Awarding body has suspended the number.

~id-owner-denies | Man on the driving licence said he had signed nothing.
= | He has dementia, said the wife; it was the grandfather's licence, scanned by us from the wrong folder.
id-shown-and-matched | The grandson's own licence is fine.

id-owner-denies | Bank's letter on the salary account reached its namesake, who closed it on the spot.
- | He had never opened one there.

id-owner-denies | Applicant's line was that the real one is a cousin and agreed. The real one has no such cousin and did not.
- | Recorded by legal.

# alias-used
alias-used | Parcel shop knows him as Enzo, gym as Carlo, we as Matthias.
- | Same photo on all cards.

alias-used | On the old crew list she is Petra, born the same day.
- | Flag state sent it.

~alias-used | Court records bring up another surname for the cashier.
= name-change-documented | Adopted at 16, decree shown.
background-check-clear | No entries under either.

alias-used | Wire memo "for Jae", contract party Stanley.
- | Treasury asked, no reply.

alias-used | At the previous client he ran as Hugo Lenz, they recognise voice and photo.
employer-denies | The client in the CV knows neither name.

alias-used | Union card, crane licence, hotel bill: Ortega, Ortiz, Orlando.
- | Harbour police compared.

~alias-used | Author line on his articles is a woman's name.
= | Pen name, the publisher's contract gives both, seen by HR.

alias-used | Vendor's trace lists seven other names at his number, he admits to two.
- | The other five were "typos".

- | Two last names as in Spain, we filed the second by mistake.
- | Fixed.
