# Invented careers: told by those who look things up
- | Theatre nurse for the day-surgery list, start Monday, matron is desperate.
support-document-altered | Typed her PIN into the council's register and up came a retired midwife in Sligo.
- | I like her, she folded the trolley drapes the right way without being told.
support-document-altered | The card she showed has the old harp on it, and they stopped printing that harp four years before her date of issue.
- | Rang the ward to say list covered by bank staff.

- | Bush pilot job, two Caravans and a dirt strip, I am chief pilot and also the fuel boy.
support-document-altered | His logbook has eleven hours in ZK-PLM on a Saturday when she was in my own hangar with no propeller.
- | Nice hands, mind you, on the sim.
plausible-wrong | Asked him what he does with the condition lever before start and he said you leave it to the autopilot.
support-document-altered | Authority wrote back in one line: commercial licence of that number never issued.
- | Told the owner over a beer.

- | Year 5 vacancy, St Brendan's, forty applicants.
school-denies | Teachers' college at Mbarara went through the whole graduation booklet with a ruler, he's not in it.
school-confirmed name-change-documented | They rang again on the Thursday: he is in it under Okello, his father's clan name, and they sent the scan of his deed poll with the transcript.
- | Sister Agnes cried a bit, she had already told him no.
- | Starts after half term.

- | Verifier's sheet, Pune desk, case 3 of today.
- | Four employers listed, two salary slips per employer, all in one PDF.
employer-front | Employer no. 2 is a mobile accessories counter with a rubber stamp; owner says he "does experience" for five thousand a year.
support-document-altered | Employee code on the slip is the same on all four companies' slips.
- | Closed amber pending client's view, then client shouted and we closed red.

- | The portfolio was lovely: a wooden library, a small chapel, a ferry terminal.
portfolio-copied | My partner taught in Porto for a term and said, that chapel is Teresa's, I have had lunch in it.
own-work-unknown | He couldn't say which way the chapel door opened or why the floor sloped.
- | We paid for his train.
- | Lesson for me: ask about doors.

- | Electrician, second fix, Leeds site.
support-document-altered | Scheme's phone line: gold card serial's real but it's a lady spark in Truro.
id-owner-denies | Got hold of the lady, she'd lost a purse at a festival and had no idea she was wiring flats in Leeds.
- | Gaffer had him hoovering till we sorted it.

- | Museum registrar post; fourteen years at a provincial collection claimed.
employer-untraceable | Neither the county, nor the union of museums, nor the phone book of 1998 has ever heard of that collection.
discrepancy-explained | It was a private house museum run by a widow, shut when she died; the notary who sold the bronzes produced the wage book with the applicant in it every month.
- | Her condition reports are the best I have seen.

- | Guard licences batch, mall contract, 22 names.
support-document-altered | Name 14: the hologram is a sticker off a cricket bat.
- | Names 1 to 13 fine.
support-document-altered | Names 17 and 19 carry one licence number between the two of them.
- | Sent supervisor home with the list and a pencil.

- | I was head of anaesthesia there 2011 to 2019, so they rang me.
employer-denies | Never heard of this doctor, and I signed every rota in that department with my own pen.
- | The girl from the agency thanked me and asked how to spell laryngoscope.
referee-untraceable | They read me the name of the professor who praised him: we had no such professor, nor anybody close.

- | Bus depot, Valparaíso, thirty drivers for the summer.
support-document-altered | Licence says class A3 since March; the municipality says class B and expired.
- | He drove round the yard like a taxi man, one elbow out.
test-substituted | The eye test slip is signed by him, but the optician remembers a bald uncle.
- | Gave him a broom job offer, he laughed.

- | Translator for the court list, Dutch–Tigrinya.
school-not-found | "Royal Faculty of Sworn Languages, Antwerp": the ministry's list goes from Royal Academy straight to Royal Military.
- | Paid the fee for an official answer because the judge wanted one.
support-document-altered | The apostille on the back quotes a clerk who had been pensioned off nine years earlier.
- | Removed from the shortlist, letter sent by post.

- | Kitchen porter to sous-chef in two years, bold lad.
employer-denies | Phoned the hotel in Biarritz, the chef there put the whole brigade on speaker and nobody'd ever met a Damir.
employer-confirmed | Chef called back laughing: Damir is "le Petit", worked the garde-manger two winters, they only ever used the nickname.
- | Trial shift Friday, bring own knives.

- | Provident fund passbook against CV, as client demands since April.
contradicts-resume | CV: six unbroken years; passbook: contributions for seven months and then a desert.
- | Candidate says company was "cash type".
employer-detail-unknown | Asked who signed his cheques then, and on what floor, he looked at his shoes.
- | Put up to manager.

- | Vet practice, mixed, mostly dairy.
support-document-altered | The college's register has that number against a man who qualified before the war.
- | She was good with the collie.
resume-copied | Her whole page about caesareans in heifers is Dr Lund's page from the clinic site in Jutland, down to the joke about the wellies.
id-owner-denies | Dr Lund has been told and would like her wellies back.

- | Crane operator, tower, port extension.
support-document-altered | Ticket scanned fine to the eye, QR goes to a page that says VALID in green for whatever you type, I typed my dog.
- | Dog is valid till 2029.
employer-site-copied | That verification page is the real board's with one letter more in the address.
- | Kept copy of everything for the inspectorate.

- | Nursery assistant; I run the place with my sister.
- | Gap of three years, no explanation on form.
discrepancy-explained | She'd nursed her mum through MND, hospice social worker rang us herself to confirm the dates.
- | Kids adored her, biscuit on her cardigan by ten o'clock.

- | CA articleship, Chennai, firm of twelve.
support-document-altered | Typed the exam roll number in the institute site and got a Kavitha; our boy is a Karthik.
id-owner-denies | Kavitha is working two streets from here and nearly fell off her scooter when I told her.
- | He had a very good tie.
- | Principal has asked me to write this down the same day.

- | For the file: applicant for lighthouse tender engineer.
school-denies | Maritime academy looked under Szczesny and found no cadet of that year.
school-confirmed discrepancy-explained | Looked again under Szczęsny with the tail on the e, there he was, second in his class.
- | Registrar apologised in three languages.

- | He says he edited documentaries for a channel in Lagos.
portfolio-copied | The showreel's best minute is a shot I hung off a bridge for.
- | I did not shout; I asked for the project files.
own-work-unknown | He opened the timeline and did not know which track was the dialogue.
- | Producer has asked me to stay out of hiring for a while.

- | Dental hygienist. Reference call made from the car park, raining.
referee-same-voice | "Dr Osei" has the same sniff and the same way of saying "essentially" as the girl I interviewed on Tuesday.
phone-voip-noted | Dr Osei's surgery rings on an internet number bought last week.
- | Surgery on the map is real, so I walked in.
referee-denied | Receptionist: Dr Osei is in the family grave since 2016 and was never a dentist.

- | Letter of experience, welding, Gulf yard.
employer-front | Letterhead has come past this desk nineteen times since January, every time another welder, every time the same ink smear at the left.
- | We weld-test anyway.
skill-gap | Twelve years of 6G on paper, couldn't hold an arc on a flat plate.
- | Gave him tea and the bus fare.

- | Lecturer in hydrology.
- | Supervisor's name on thesis checked, alive, cheerful, in Uppsala.
resume-copied | Thesis is a Bulgarian one from 1994, put through a translator, figures still labelled in Cyrillic.
own-work-unknown | Could not tell the panel which river.
- | Panel broke for sandwiches early.

- | Payroll clerk, council.
employer-untraceable | Last employer gone from Companies House, phone dead, website for sale.
employer-confirmed discrepancy-explained | The liquidator's office has the staff ledger and she's on page 6, April to the last day, owed £412 which she never got.
- | Told her how to claim it.

- | Flying school wants an instructor; I do their paperwork Tuesdays.
support-document-altered | The examiner who signed his rating in May was buried in February, I was at the funeral.
- | Weather closed in so he stayed overnight on our sofa.
- | Wife made pancakes.

- | Agency desk, care workers, ticket #882.
support-document-altered | The DBS certificate has a police logo and no number, and the surname is in another typeface.
- | Told candidate we run our own anyhow.
refuses-background-check | Says she'd rather we "used the one she already bought".
- | Ticket closed no reply after 5 days.

- | Petroleum lab tech, Port Harcourt.
school-denies | Polytechnic exams office: matric number unknown, format belongs to the college of education across the road.
- | The exams officer has a stamp collection and kept me forty minutes.
support-document-altered | He showed me how the real transcripts have a raised seal that you can feel with your thumb; ours is flat as paper.

- | My former student applied, so I'm biased in favour.
support-document-altered | Grade on her sheet is a 7, in my book it's a 4.
support-document-altered | Somebody has put a bar and a hook on the 4, nicely done, different blue.
- | I am sad more than angry.

- | Railway signaller, rules exam.
test-substituted | The lad on the exam room photograph has a mole, ours hasn't, and the invigilator swears by the mole.
- | Rule book returned in mint condition, spine never cracked.
plausible-wrong | Told us a yellow over yellow means the driver may speed up.
- | Signed, Traffic Inspector.

- | Head gardener; walled garden, two acres.
- | All his dates are in whole years.
discrepancy-explained | The estates each gave month-exact dates and he'd simply rounded, never by more than ten weeks.
referee-confirmed | Lady at Hallin House put me through to her agent, who had him nine seasons and would again.
- | He asked about the frost pocket before I had mentioned it.

- | Shell company check, our auditor's favourite sport.
employer-front | Registered for "import of eggs", no eggs, no tax, eighty-one experience certificates.
employer-address-empty | The office is a stairwell with a tin letter box.
- | Auditor took a photograph of the box.
- | Candidate maintains he was deputy director for logistics there.

- | Physio for a second division club.
school-not-found | The faculty that capped her sells degrees by life experience, eleven hundred dollars, transcript extra.
- | The striker says she has magic thumbs.
support-document-altered | Chartered society: membership number is one digit too long to be one of ours.
- | Club doctor informed in the tunnel.

- | I do references for the diocese schools.
referee-text-only | Head of the last school answers by WhatsApp in two minutes but can't ever take a call, has a throat.
referee-denied | Diocese in Kumasi: that headmistress isn't one of theirs, the post has been held by a Father Boateng since the roof fell in.
- | Candidate's lesson on the water cycle was delightful.
- | Passed to the vicar general.

- | App developer, contract three months.
code-copied | All sixty-two commits of the inventory tool landed in one night with dates spread across four years, and upstream there's a Finn who wrote every line.
commits-other-name | One file still has the Finn's mail in the header.
- | Kept polite, finished the hour.
own-work-unknown | Could not find the function that prints the label in "his" label printer.

- | Quarry blaster, licence essential.
support-document-altered | Inspectorate's duty officer: we don't issue in pink.
- | Paper was pink.
- | He left his flask behind.

- | Sommelier, cruise line, embarks Genoa.
contradicts-resume | CV: three seasons at a two-star in Lyon; at table he told the maître he had never set foot in France.
discrepancy-explained | Turns out the Lyon is a restaurant called Lyon in Montevideo, payslips and a photo with the owner shown.
- | Blind tasted six of six.

- | Boiler inspector position, insurer's desk in Izmir.
support-document-altered | Chamber of engineers knows the diploma number; it's a lady's, food engineering, class of '06.
- | He brought a tray of baklava for the floor.
employer-denies | The cement works said none of their boilers ever met him.
- | Baklava eaten, file closed.

- | School secretary writing: the new maths master's papers.
school-denies | University wrote: attended two terms, no degree was conferred.
- | He has the tie and the cufflinks.
- | Head wants to speak to him alone after prayers.

- | Warehouse lead, Łódź.
employer-site-copied | The logistics firm's "our team" page has the faces of a dental clinic in Gdynia with new names under.
employer-staff-unfindable | None of the nine managers on it exists on any network, in any register, or in Łódź.
- | He'd a good forklift test.
employer-young | Domain bought in August; he says he left them in 2020.

- | UN volunteer post, water engineer.
- | Referee in South Sudan, three weeks no answer, we nearly dropped her.
referee-text-only | All we ever get is a mail at midnight, no phone.
referee-confirmed trouble-explained | He got to Juba on the supply plane, rang from the compound line and talked about her borehole for half an hour.
- | She is medically cleared.

- | Sacristan's cousin applied for the bank, I am in compliance there.
support-document-altered | Payslips say net pay rounded to the thousand every month; the labour tax portal shows a different employer altogether.
- | Nobody in this town is paid in round figures.
contact-self-supplied | The only number for the paymaster is one the cousin wrote on a napkin.

- | Biomedical scientist, blood bank, night rota.
support-document-altered | HCPC-style card, spelled "Heath" Professions.
- | Colleague next door laughed until she saw he had been crossmatching for a week.
peer-report | The trust up the motorway let him go in June for the same card and says so in writing.
- | Recall of 14 units under way.

- | Crèche in Lyon, assistant maternelle.
id-rented-or-borrowed | The approval is her sister's; sister stays at home with twins and lends the paper.
- | Children sang.
shared-account | And on Fridays it is a third woman who signs the register in the sister's name.

- | Interview of a violin maker, lovely afternoon.
employer-untraceable | Searched Cremona high and low for the master he names; not in the guild, not in the chamber.
employer-confirmed | The master's grandson answered my letter: workshop was never listed, paid him by the instrument, here's a receipt book.
- | His scroll work is clean.

- | Background clerk, Manila, batch of seafarers.
support-document-altered | STCW certs no. 7 to 12 issued on Rizal Day, training centre shut.
support-document-altered | Maritime authority printout: "NO RECORD FOUND" four times, one under each certificate.
- | Manning agent says the boys paid in good faith.
- | Vessel sails 0400 short two.

- | Dean's office, honest muddle no. 1 this week.
support-document-altered | The diploma he uploaded has a seal we never used.
discrepancy-explained | Seal is from the interim year when the two faculties merged; our own archivist has the die in a sock drawer.
- | Apologised, sent a mug.

- | Swimming teacher, leisure centre.
support-document-altered | The awarding body found her lifesaving number but the award is for canoe polo.
- | She cannot tread water, noticed by the cleaner.
- | Rota changed.

- | Our "Senior Data Architect".
resume-copied | I searched one sentence about "tamed a flock of pipelines" and landed on a New Zealander's page, all eleven jobs the same order.
same-resume-as-other | Then HR found it in two more applications from March with the cities swapped.
- | New Zealander is flattered.

- | Security at the refinery gate: new instrument tech.
support-document-altered | Safety passport lifted a corner, another face beneath the laminate.
- | Kept it, he went off in a white van.
- | Logged 06:12.

- | Prison chaplaincy, background.
name-change-documented | Ordained as Brother Mateus, born Zdeněk; provincial sent the profession register and court paper.
- | Fine man, plays table tennis.
- | Keys training on Wednesday.

- | Optician chain, regional auditor.
support-document-altered | Two of our dispensers in one branch framed identical diplomas, same serial, same coffee ring.
- | They are not even friends.
school-denies | College says serial belongs to neither; it was a specimen sent to schools for display.

- | Scaffold firm, Cape Town.
referee-shares-contact | Foreman's number for the reference goes to the oke's own phone, it rang in his pocket in front of me.
- | He said "that'll be him now".
- | Had to admire it.

- | Meteorologist, airport, Ministry exam list.
support-document-altered | Index number he gave sat chemistry, and failed.
id-owner-denies | The index number's owner sells phones in Nakuru; she laughed, then asked who to report to.
- | He knew his clouds though.

- | Piano teacher, conservatory annex.
school-not-found | No "Odessa Higher Conservatoire of Arts No. 4" in the lists we hold.
school-confirmed discrepancy-explained | The city archive confirmed No. 4 was folded into the academy in 1992 and her diploma's in its book.
- | Played us Scriabin with the window rattling.

- | Recruiter in Bucharest, chat export.
employer-young | ok so the "10 yrs at" company was registered three months ago by his brother in law 😅
referee-shares-contact | and brother in law's reference came from the candidates wifi, same ip as his application
- | client wants us to be "nice about it"
- | i am being nice

- | Cabin crew school in Amman.
support-document-altered | Attestation bears the stamp of civil aviation; the inspector held it to a lamp and said we never had this stamp with a palm.
- | She speaks four languages, tested.
- | Uniform returned.

- | Tower block caretaker, housing office.
- | First aider, locksmith, fire warden, all on one sheet.
support-document-altered | The three certificates come from one template with one signature, moved a bit to the left each time.
employer-denies | Last landlord: "never paid that man a penny, who is he?"

- | Ballet company physician.
id-number-mismatch | The insurer's number he put down is for a dead colleague in Graz.
support-document-altered | Medical chamber: no entry, not present, not past.
- | The dancers say he gave everyone magnesium.
- | Director telephoned the chamber's lawyer from the wings.
