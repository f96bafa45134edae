# Kind C: interviewers' and hiring managers' own notes, several trades
- | Third interview, actuary, Glasgow.
- | Good on pensions.
plausible-wrong | Discounted the wrong way and argued with the chief actuary about it.
- | Has passed seven exams, institute confirms.
- | Exam nerves perhaps. Second view from Ann.

- | First interview, paralegal, Dallas.
coached-or-reading | His answers stopped where the transcript on the screen stopped, I could see it scroll in his glasses.
scripted-identical-answers | Same paragraph on "attention to detail" when I asked about his hobbies.
- | Feedback form sent.

- | Manager's note, new hire in month two, Charlotte.
output-swing | Pull requests before nine are excellent, those after two would not compile.
different-person | On Tuesday he switched the camera on and I greeted somebody I had not seen before.
- | HR will sit in tomorrow.

- | Manager's note, new hire in month two, Cincinnati.
~output-swing | Excellent in the first month, hardly anything in the second.
= | Chemo started in week five. He told HR, HR did not tell me.
- | Goals moved to autumn.

- | Sales trainer, screening by phone, Halifax.
- | Has a stammer. Took our time.
referee-confirmed | Former head of training, through the switchboard, would have him back.
- | Round two in person.

- | Electrician, Glasgow, JIB grading.
school-denies | College: SVQ candidate number was for a hair salon course.
own-work-unknown | Shown photos of "his" board, he could not say which breaker feeds the heater.
? | JIB has refused the card.

- | Electrician, Paisley, JIB grading.
own-work-unknown | Did not remember one job in his portfolio.
own-work-explained | It was eight years ago; all the others he explained.
- | Grade approved.

- | Airline cabin crew open day, Heathrow.
id-altered | Under UV the photo page has no fibres.
name-mismatch-on-call | Online pre-call had been under a different first name as well.
- | Border Force colleague took it.

- | Airline cabin crew, Gatwick.
~name-mismatch-on-call | Came into the online pre-call as "Mum".
= trouble-explained | Children's tablet, hers was charging. Renamed when I asked.
- | Reach test passed.

- | Contract CFO, Boston start-up, reference calls.
referee-shares-contact | Board chair of his last firm answers from his home router, mail headers agree.
employer-untraceable | That firm has no filing in Delaware, Massachusetts or anywhere.
- | Investors asked for a pause.

- | Contract CFO, Providence.
~referee-shares-contact | Referee writes from the applicant's own domain.
= sharing-explained | They were partners until 2023 and the domain was the firm's. Dissolution deed seen.
- | Term sheet next week.

- | Barista trainer, Seattle.
- | Came late, wrong branch.
- | Our map link was wrong.
- | Hired on the spot.

- | IT contractor, day 1, Leeds. Equipment handover.
requests-laptop-reship | Would not collect; wants it driven to a lockup at Batley.
avoids-in-person | Lives four streets from us, by his own form.
- | We offered evening, weekend, any time.
- | Offer lapsed.

- | IT contractor, day 1, Bradford. Equipment handover.
equipment-received-in-person | Came with passport, signed for laptop and token.
- | Asked for a second screen.
- | Facilities to order.

- | Data labeller team, forty people, one supplier.
same-device-as-other | Forty workers, three machines, and the machines are in one room by their wifi names.
shared-account | When one goes for lunch, five of them stop.
agency-opaque | Supplier would not let us talk with a single one.
- | Contract ended.

- | Data labeller team, ten people, one supplier.
~same-device-as-other | Ten workers, one public address.
= network-explained | Supplier's delivery centre in Winnipeg, visited in May, ten desks.
- | Quality at 96 percent.

- | Physicist, national lab, Ontario, interview.
contradicts-resume | Thesis in 2014 on the CV, 2016 when he talked.
- | Defence and award were different years, common there.
- | Not checked. Small thing.

- | Bank security to HR, contractor in Jersey City.
kvm-hardware | Photo from the remote hands guy: a TinyPilot taped under the desk, two cables in ours.
machine-emulated | Hypervisor strings in the second device.
remote-desktop-use | Sessions come through a man's flat in Queens where nobody types.
- | Badge and VPN stopped.

- | Bank security to HR, contractor in Hoboken.
~machine-emulated | VM strings on the device.
= tool-agreed | Standard developer image is Hyper-V. Whole floor has it.
- | Detection rule excluded.

- | Hairdresser, Toronto salon chain, college of trades.
- | Certificate from Tehran, translated.
- | Translator stamped it.
school-confirmed | WES report: equivalent.
- | Chair from Monday.

- | Tour guide, Edinburgh, languages.
cannot-speak-claimed-language | Badge says German. When a visitor asked for the toilet in German he pointed at the castle.
school-detail-unknown | Claims Heidelberg for a year and named no river.
- | Tourist board told.

- | Tour guide, Stirling, languages.
~cannot-speak-claimed-language | Could not reply to our caller in Mandarin.
= | CV says Cantonese. Caller's error.
language-spoken | Cantonese speaker from sales called back: perfect.
- | Summer contract.

- | Software tester, interview by chat vendor.
long-latency-answers | Timer shows 38 to 41 seconds for each answer, easy or hard.
ai-assistant-use | Pasted one answer with "Sure, here is a concise response".
- | Vendor scores 9 of 10.

- | Software tester, interview with captions.
~long-latency-answers | Pause before every answer.
= trouble-explained | He is deaf and reads the captions, which come late. It was in the booking.
- | Best test plan of the week.

- | Paramedic, rural Maine, background.
refuses-background-check | Signed for the county, not for the state before.
internal-record | State EMS, our own list: suspended 2016 for fentanyl count.
- | Not cleared for the rig.

- | Solicitor's firm, receptionist, Norwich.
- | DBS took nine weeks.
- | Backlog at Norfolk police.
background-check-clear | Nothing recorded.

- | Plumber, subcontract portal, Phoenix.
account-recent | Reviews all from one week in May.
support-document-altered | ROC licence number in the logo is one for a pool company.
prepayment-demanded | Half by Zelle before he'd load the van.
- | Taken off the portal.

- | Plumber, subcontract portal, Mesa.
account-recent | New profile, two reviews.
- | Left a big firm in March.
- | ROC licence in own name, bond posted.

- | Academic hire, chemistry, Quebec.
resume-copied | Publication list is that of a namesake in Lyon, who is still using it.
profile-owner-other | ORCID he gave is that man's.
- | Dean withdrew.

- | Academic hire, chemistry, Nova Scotia.
~resume-copied | Half of the papers belong to a namesake.
= | Database merged them. She had complained in 2022. Our librarian redid the list.
- | Talk on the 14th.

- | Chef de partie, remote first interview, London.
virtual-camera | Same loop: he scratches his ear every 42 seconds.
live-check-refused | Asked for his left hand, he asked for the salary.
- | Chef went back to service.

- | Chef de partie, remote first interview, Oxford.
~live-check-refused | Didn't lift his right hand when asked.
= | Arm in plaster. Head chef saw it on the next day.
- | Starts after the plaster.

- | Sales ops, US remote, pay set-up.
crypto-or-third-party-payment | First pay to be split over two cards of a "cousin".
payee-churn | Details changed on days 2, 4 and 9.
wallet-listed | On day 11 to a wallet that our tool holds in red as sanctioned.
- | Treasury stopped it.

- | Sales ops, US remote, pay set-up, Denver.
~crypto-or-third-party-payment | Direct deposit is in another surname.
= payee-confirmed | Joint account. Bank letter lists both. Spouse.
- | First pay on the 15th.

- | Truck dispatcher, Mississauga.
hours-refused | Can't do the morning desk at all, "other commitments".
- | Told us in the first call.
- | Put on evenings.

- | Crew agency, film extras, Vancouver.
account-swap | Sends his brother with his union card when he has another set.
id-photo-mismatch | Second AD compared card and face on the call sheet, no.
- | Union steward has the card.

- | Crew agency, film stunts, Toronto.
- | Double on set looked like the actor.
- | That is what he is paid for.
- | Time sheet signed.

- | Senior nurse recruiter, video screening, Manila to Leeds.
~lip-sync-mismatch | Picture half a second behind voice.
~background-call-center | Thirty people talking behind.
= trouble-explained | Agency's hall on interview day, its officer walked us through with the phone.
= | Their line is shared. On mobile data it was in step.
- | Offered.
