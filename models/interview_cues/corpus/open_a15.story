# a15: ordinary lines 10-18 words and full of particulars, odd lines 4-9 words
- | Went through the Helm charts with Oisín for half an hour, he found a wrong probe in ours.
? | Oisín's real brother works here, has no Oisín.
- | Feedback from platform is due before the planning on Wednesday, I have put a reminder in the calendar.

- | Went through the Helm charts with Oisín for half an hour, he found a wrong probe in ours.
- | His brother works here in finance and declared it on the form for relatives, so finance is not on the panel.

? | Driver handed it over in a car park.
- | Parcel was insured for two thousand and the customs paper had been filled in by our Rotterdam office.

~? | Driver handed it over in a car park.
= | Road closed for works. Neighbours met him there too.
- | Parcel was insured for two thousand and the customs paper had been filled in by our Rotterdam office.

- | The agency's account manager, Mrs Quintana, came with pastries and a printout of the rates for next year.
? | Half of her people share one toothbrush photo.
? | Half of the CVs, one birthplace, one birthday.

? | Second keyboard plugged in from nowhere.
- | The endpoint tool reports it as a standard human interface device and its inventory is refreshed every six hours.

~? | Second keyboard plugged in from nowhere.
= | Barcode scanner. Warehouse lent it him.

- | He spoke for ten minutes about the move from Oracle to Postgres and what it did to the month-end.
? | The bank did that without him.
? | Project lead's list: forty names, not his.

- | He spoke for ten minutes about the move from Oracle to Postgres and what it did to the month-end.
~? | Project lead's list: forty names, not his.
= | Listed under the subcontractor. Line 38.

? | The selfie was made on Tuesday's screen.
- | Our identity vendor promises an answer within four hours on working days and charges one euro ninety per check.

~? | The vendor says the selfie shows a screen.
= | Window glare. Passed at the counter.

- | She would need a height-adjustable desk at home and has asked whether the firm gives a loan for it.
- | I sent her the equipment catalogue and the number of Mr Vogt in procurement, who handles such wishes.

? | Paid here, worked by his cousin.
- | The cousin is at university in Accra according to the chat, and is said to learn quickly.

? | Three hires, one toolmark: same typo'd alias.
? | All set up within eleven minutes.
- | The shell profile of a new machine is delivered by our image, which was last changed in February.

~? | Three hires, one toolmark: same typo'd alias.
= | Typo sits in our image. Fixed.

- | Phone reference with the former head of studies took place on Monday at eleven and lasted a quarter of an hour.
? | She described a left-handed woman. Ours: a man.

? | He bowed out when Vienna was mentioned.
? | Vienna is where his degree's from.
- | Our Vienna colleagues would have liked to meet him over lunch near the main station next week.

- | Our Vienna colleagues met him for lunch near the main station and spoke about the professors they had shared.
- | He forgot his umbrella there, Magda has brought it to the office and will post it.

? | The loop repeats after ninety seconds.
- | I watched the recording twice with the works council's consent and then once more with Henning from security.

~? | The loop repeats after ninety seconds.
= | Recorder bug. Live witnesses saw otherwise.

? | Client's own guard: never seen him.
? | Guard's on that door since 2015.
- | Timesheets for the site were countersigned each Friday by a foreman whose phone is now switched off.

~? | Client's own guard: never seen him.
= | East gate. Other guard, daily greeting.

- | The freelancer asked if he might put our logo on his page and sent a draft of how it would look.
? | Eleven others use that page, that bio.

? | Money to Limassol, man in Limerick.
- | The master data form was filled in completely and the second pair of eyes in accounts has initialled it.

~? | Money to Limassol, man in Limerick.
= | Online bank, licensed there. Name matches.

- | In the culture talk he told of his volunteer work with the mountain rescue and of a long night in 2019.
? | Mountain rescue: nobody by that name.
- | Kirsten would like to have him in her team because he seems steady and does not oversell.

- | In the culture talk he told of his volunteer work with the mountain rescue and of a long night in 2019.
- | The rescue's chairwoman, who happens to be a customer of ours, asked us to say hello to him.

? | Answers come in pairs, man then echo.
? | The man isn't the one on camera.

? | Wife of "single" applicant: which job?
? | He has been a baker since school.
- | We had only wanted to ask about the delivery slot for the monitor and the two cables.

- | The contract runs for a year, can be prolonged twice and is paid by the day with travel extra.
? | Renter of the login took forty percent.

? | USB stick bore another company's payroll.
- | It was found in the docking station on desk 40 during the weekly clean and handed to the service desk.

~? | USB stick bore another company's payroll.
= | Cleaner's daughter lost it. She's their clerk.

? | Sleeps, yet merges. Every night.
- | The release train leaves on Tuesdays and the branch is frozen on Monday at four in the afternoon.

~? | Sleeps, yet merges. Every night.
= | Auto-merge after two approvals. Repo setting.

- | I asked about the reason for leaving and he said that the firm had lost its biggest customer in autumn.
- | The local newspaper wrote about it at the time and mentions eighty people who had to go.

? | Liquidator has the staff list. No him.
- | I asked about the reason for leaving and he said the firm had gone under in the autumn.

? | His hands type; text appears earlier.
- | The shared editor was the usual one, with six tasks of rising difficulty and a clock at the top right.

~? | His hands type; text appears earlier.
= | Video lag, two seconds. Measured after.

? | Passport chip: empty. Print: perfect.
- | The reader at the Hamburg office was calibrated in January and has since read four hundred others without trouble.

~? | Passport chip: empty. Print: perfect.
= | Chip dead. Issuer confirmed by letter.

- | We offered him the smaller project first, four weeks in the shop's back end, to be done with Nils.
? | Nils got three people on one line.

? | She never had the job she left.
- | The exit date, the department and the reason are all given on the certificate, which is on heavy paper.

? | Our source tree, on his brother's NAS.
? | NAS open to a unit overseas.
- | The data protection officer has opened a folder and wants the first report by six this evening.

- | He keeps his notes in a paper book, which he held up to show a sketch of the queue.
- | The sketch was right except for one arrow, which he noticed himself and corrected with a red pen.

? | Wrong twin answered the door.
? | He isn't a twin, says town hall.
- | Field visit had been announced by letter ten days before, with the name of our colleague and her phone.

? | "Rent a coder's face", eleven photos, his third.
- | The advert was found by the trainee while she was looking for stock pictures for the careers page.

~? | His portrait is third on a face rental page.
= | Scraped from our site. Takedown granted.

- | All in all a solid candidate for the second line, a bit expensive, could grow into the lead role.
- | Let us invite him to Kassel, have him meet the shift and decide on the same afternoon.

? | Someone typed his smalltalk for him.
- | The chat interview is the first step for all applicants and is read by two people independently.

? | Police hold our phone, found on "him".
? | "Him" carries six other names.
- | The device is number 3318 in the inventory and was issued with a protective case in November.

? | Four calls, four heights beside one door.
- | Each of the calls was announced to him two days before and took place in the afternoon.

~? | Four calls, four heights beside one door.
= | Standing desk. Motor hums on tape.

? | Bank: card posted to the broker.
- | The onboarding checklist has nineteen points, of which sixteen are green and three wait for the start date.

- | During his first incident he stayed until ten, wrote the report on the next day and thanked the operators.
- | The report is linked in the wiki and was praised in the monthly meeting by the head of service.

? | Operators in the hall knew: he's rented.
- | The report is linked in the wiki and was praised by the head of service.

- | The offer letter went out on Tuesday with the pension leaflet and the map of the Groningen site enclosed.
? | Opened by nineteen readers, one link, Changchun.

? | Ex-tenant: the desk came with strangers' laptops.
- | Our asset team has written to the letting agent and asked for the inventory list of the furnished flat.

~? | Ex-tenant: the desk came with strangers' laptops.
= | School's loan cart, stored there. School fetched it.
- | Our asset team has written to the letting agent and asked for the inventory list of the furnished flat.

? | Somebody's son graded himself, as "senior reviewer".
? | The reviewer's seat was bought by his agency.
- | Peer grading was introduced last year so that the leads have more time for the mentoring of juniors.

- | He would rather not use his private phone for the codes and asked for a key fob, like Ewa did.
- | Fobs are in the second drawer at reception, the list for signing hangs next to it.
