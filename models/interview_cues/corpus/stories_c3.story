# Invented careers: founders, call services, clones, resume mills, hidden dismissals
- | She pitched herself as co-founder of the oat drink company. I am the other co-founder, supposedly.
id-owner-denies | The actual woman was in the room next to mine stirring a vat when your recruiter rang, and said "I've applied for nothing".
resume-copied | The CV is her conference bio pasted under a stranger's photograph.
- | We sent the recruiter six litres for the trouble.

- | Investor relations, small fund, Luxembourg.
- | Claims an exit in 2018, fintech, eight figures.
false-premise-accepted | Colleague asked warmly after "your partner Albrecht, and the fire in the server room"; there's no Albrecht and was no fire, and he told us how Albrecht cried.
profile-conflict | His own page puts him in a call centre in Namur that same year.
- | Thanked him for his time. He took a biscuit for the train.

- | We bought the service ourselves to see. Forty dollars, PayPal.
- | A polite gentleman confirms anything between nine and five Central.
referee-same-voice | Played the tape to Dana: it's the very gentleman who'd told her on Monday that our applicant "walked on water".
phone-rented | The firm's reference number is one of a bank of lines let out by the week to whoever wants a past.
- | I asked him for a discount. He gave one.

- | Hiring thread, rev ops.
peer-report | got a dm from the TA lead at the place across the canal, same guy, same deck, they walked him out in sept when the diploma fell over
- | i owe her a drink
support-document-altered | diploma fell over here too: registrar says the chancellor who signed it is chancellor of nothing
- | archived

- | Chief steward, superyacht, Antibes.
- | His last captain wrote two pages of praise.
referee-denied | The management company in Monaco: no such captain has stood on that bridge, it has been Captain Ruane since launch.
referee-shares-contact | Captain's mail and steward's mail get reset to the same recovery phone, last digits 47.
- | Captain Ruane would like to meet him on the quay.

- | Bookkeeper, parish of nine churches.
- | Was at the timber merchant's until spring, "left by mutual wish".
peer-report | The timber merchant's widow rang unasked: police have the case, till and petty cash, he has a court date in May.
- | Warden suggests we find someone boring.

- | A resume mill in the business park, our intern found its template.
same-resume-as-other | Twenty-six applicants this month "spearheaded the migration of 1.2 TB with zero downtime", all bold, all in the third bullet.
- | The intern made a bingo card.
same-photo-as-other | On two of them the passport photo is one man, once with a tie pasted on.
- | Won bingo at 10:40.

- | Theatre sound designer.
- | Credits on the website don't name him.
discrepancy-explained | Producer explained that the programme printed the wrong list and sent the corrected one of the second week with him on it.
own-work-explained | He pulled up the session and rebuilt the storm cue for us with a sheet of tin.
- | Very loud. Hired.

- | Civil defence siren technician. I am his former foreman.
- | They asked me why he left.
contradicts-resume | He writes there that he retired with honours; he told my wife he was still with us; he left in handcuffs.
- | I said only what's on file.

- | Compliance, crypto custody.
employer-site-copied | The reference came from @northquaybnak.example; the bank itself has the n and the a the other way about.
employer-young | The misspelt domain was bought the evening before the reference.
- | Told the bank's security desk, they collect these.
- | He is still writing to ask about start date.

- | Notes from a matchmaking agency for engineers.
- | Client insisted on dates to the day.
discrepancy-explained | The nine missing weeks were the notice period on garden leave; the HR portal extract shows salary straight through.
employer-confirmed | Switchboard of the turbine works put me to personnel, dates and title agree.
- | Client happy, for once.

- | Cook, oil platform. OIM's log.
support-document-altered | Offshore medical: doctor's stamp says Stavangar.
support-document-altered | Survival course: the school's never run it in a week 53.
- | Crew wanted him kept because of the cinnamon rolls.
- | Next helicopter.

- | From the desk of a mathematics professor.
- | A consulting firm asked whether I supervised Dr. L.
referee-denied | I did not; I have had four doctoral students and I know their children's names.
resume-copied | The dissertation he sent is that of my student Nkechi, abstract, dedication to her mother and everything.
- | Nkechi is now a judge of sorts, in arithmetic.

- | Casting office.
- | Reel arrived by link at two in the morning.
portfolio-copied | The tears in scene 3 are real and they're those of an actress in Busan, we found the series in one evening.
different-person | The woman who came to read is twenty years younger than the face in the reel.
- | Director wanted to hear her sing regardless.

- | Vocational school, hairdressing examiners.
test-substituted | Candidate 8 did a perfect chignon with a tattooed wrist; candidate 8 at the handover had no tattoo.
- | The model kept quiet, she's someone's cousin.
- | Rain, leaking skylight, buckets between the chairs.

- | Old colleague here, be kind.
- | He really was at the foundry.
employer-detail-unknown | But he told your panel the furnace stood by the river, and it's the chapel that stands by the river.
discrepancy-explained | Then again in '08 they moved the small furnace to the river hall, he showed you the plan, I'd forgotten.
- | I'm eighty-one.

- | Service desk lead, Kuala Lumpur. Screening vendor report extract, my comments in brackets.
employer-denies | Employer 1: "NOT OUR STAFF" (capital letters theirs).
employer-denies | Employer 2: payroll went through both his IC and the old passport, blank.
employer-untraceable | Employer 3: SSM search nil, premises nil, nobody at the kopitiam downstairs has met them.
- | Employer 4: us (he temped here, fine).

- | I am the person in the photograph.
photo-found-elsewhere | It's from my dental brochure, I held a brush.
- | My lawyer says I should be angry, but she has a better CV than me.
profile-owner-other | The profile under it was my late partner's, they only swapped the first name.
- | Please take it down.

- | Grain elevator, Saskatchewan.
- | The reference number went to a kitchen.
referee-shares-contact | A child picked up, shouted "Dad, it's for pretend-you!" and our man came on as his own manager.
- | Child has a future in radio.
- | Posting reopened.

- | Heritage railway, fireman wanted, coal.
support-document-altered | Rules certificate from the other line is signed by their tea lady.
discrepancy-explained | The tea lady is their examiner, has been since 1988; the inspectorate's list has her at the top.
- | He can build a fire in the rain.

- | Recruiter's voice memo, transcribed.
- | So I'm in the car, sorry, wipers.
employer-staff-unfindable | There is nobody, I mean nobody, who's ever worked at this Halcyon Grid apart from her and three cartoons.
employer-address-empty | And I'm parked outside it now, it's a nail bar with a flat over.
- | Nail lady's waving.

- | Surveyor of ships, class society.
id-owner-denies | He presented survey reports under the number of my colleague Papadakis, who was at his daughter's wedding that week and has surveyed no such hull.
- | Hull is rotten by the way.
plausible-wrong | He recorded the thickness in millimetres of paint.
- | Flag state copied.

- | Dance teacher, municipal school.
school-not-found | Conservatory she names in Minas can't be found by the ministry portal.
school-confirmed | State archive sent me a photo of the ledger after seven weeks: it closed in '79, and there she is, first prize.
- | She's sixty-four and jumps higher than I do.

- | Incident: vendor "AppsNova Staffing".
agency-opaque | They assure us that all were screened, by whom they cannot say, with what they cannot say, on paper nothing.
same-resume-as-other | Six of their people led the same hospital rollout in the same eight weeks as sole lead.
- | Purchasing likes their rates.
- | Meeting moved to the small room.

- | Postman turned bank manager, the story goes.
profile-conflict | Web archive shows "counter clerk" in April, "branch manager" in May, both since 2014.
- | His counter clerk years were spotless, I was there.
- | Pity, he needn't have.

- | Swiss village, doctor needed since old Frei retired.
support-document-altered | The federal register of medical professions has exactly one person by that name and she's a chiropractor in Chur.
- | The commune had already painted the sign.
work-permit-refuted | Canton's migration office: the permit he showed was never printed by them.
- | Old Frei is back on Mondays.

- | Verified on a Sunday because the client is in Riyadh.
support-document-altered | Saudi engineers' council: membership QR opens a page on a hosting site in somebody's hobby account.
- | Council's real page opens slower and has a falcon.
school-denies | Alumni office in Multan: the gold medallist of that year was a girl.
- | Girl's name withheld, she is a colonel.

- | Bricklayer with a master title.
- | Chamber in Erfurt couldn't find the Meisterbrief.
discrepancy-explained | Chamber found it in the East records under the number before the renumbering and sent a fresh copy with a bow.
- | Wall was straight, we put the long level to it.

- | Post-mortem of a hire, CTO role, written in anger and then edited.
- | Seven interviews, everyone loved him.
employer-front | The startup he "sold" is one of forty names at a formation agent's desk in Delaware, with no buyer, no product, no staff.
own-work-unknown | He'd no idea what language "his" engine was in.
id-owner-denies | The true founder of a firm with nearly that name mailed us: not him, never met, please stop congratulating.
- | I wrote the first offer myself.

- | Immigration adviser, Auckland.
support-document-altered | Reference letter says "we are please to certify", twice, under a coat of arms out of clip art.
employer-confirmed | Then I rang the cooperative through the Tongan ministry: clip art and grammar are the secretary's own, and he picked squash for them five seasons.
- | Visa lodged.

- | Kite factory, quality inspector.
- | He answered everything with a proverb.
employer-denies | The parachute works at which he "packed for the army" told me their packers are all women and all local.
- | He sewed a fine seam, so there's that.

- | Police vetting, communications officer.
- | Flag: surname on school certs isn't surname now.
name-change-documented | Adopted at fifteen; the court order and both birth entries were produced by the family court registry.
- | Passed.

- | Truck stop telegram: new tanker driver, ADR needed.
support-document-altered | ADR card: the ministry's app says red.
- | Says app is broken. App says green for me, for Bartek, for Bartek's mother.
- | Gave him the sand lorry? No. Gave him nothing.

- | Deputy head, science college. Governors' file.
contradicts-resume | In the letter he led Ofsted prep for two schools, at lunch he said he had never been through an inspection.
peer-report | The teaching regulator's secretary confirmed by phone that he's on the prohibited list since November under that birth date.
- | The soup was leek.
- | Chair of governors will write.

- | We restore organs. Pipes, not kidneys, people ask.
portfolio-copied | His before-and-after pictures of Riga are ours, you can see my ladder.
- | He knew what a trumpet stop is, granted.
- | I told him the ladder's from Ikea.

- | Cardiology registrar, hospital in Harare, question from Ireland.
school-denies | We don't have him among the graduates of the year stated.
school-confirmed discrepancy-explained | Correction of this morning: the year stated was the ceremony, he'd finished the year before; the dean's seal is on my letter.
- | Please treat him well and send him back one day.

- | Telecom tower climbing crew, subcontractor's subcontractor.
support-document-altered | Rescue ticket photoshopped over mine, I know because my thumb's still in it.
- | I'm not even in Poland any more.
identity-borrowing | He'd written to me in winter for "just a picture of your cards, bro, to see the format".
- | Send me no more mails about his shifts.

- | Food safety auditor.
support-document-altered | Lead auditor certificate: body's been without accreditation since a fire in their own kitchen, and had never certified him either.
- | He audited us to a very high score.
- | We'd prefer the score to stand.

- | Patent searcher, home office, Brno.
- | Two jobs at once on his social insurance printout.
several-jobs | Full hours at ours and full hours at a competitor, both from the first of March.
discrepancy-explained | Competitor's HR wrote that they'd simply forgotten to sign him off; his last day there was February 28.
- | He brought a strudel.

- | Foreign ministry, local staff cell, a visa clerk post.
- | Five referees offered, all eminent.
referee-text-only | Eminences answer on Telegram and "do not do telephone in this climate".
referee-same-wording | Each eminence finds him "a rare pearl of the administrative ocean".
referee-untraceable | Protocol department knows neither the ambassador nor the archdeacon.
- | Oceanic, said my boss.

- | Nursery of olive trees hires an agronomist.
id-number-mismatch | Tax number printed on his invoice belongs to a bar in Jaén.
school-not-found | "Instituto Superior del Olivo Mediterráneo" appears in no register of any ministry between here and Cyprus.
- | He prunes like a barber.
- | The bar does good snails.

- | QA at a games studio.
- | Credits say "additional testing".
employer-confirmed discrepancy-explained | Publisher says the whole lead team was listed as additional after the studio was bought; he led eleven.
- | Found two bugs in our lift.

- | Immigration judge's clerk passes us this.
- | The "hospital director" who vouched has himself applied for a job in our laundry.
referee-shares-contact | Director's address on that application is the candidate's flat, same buzzer.
- | Laundry says he irons well.

- | Payroll ticket 31077, forklift, Rotterdam.
id-photo-mismatch | Man on the VCA pass: square jaw, one ear higher; man at gate 4: neither.
support-document-altered | The pass database gives its number as "not issued".
- | Gate 4 let him use the toilet and out.

- | Governess for a diplomatic household (my life is a novel).
- | Madame's previous family was "discreet".
referee-same-voice | The Comtesse who praised her on the line says "voilà quoi" at exactly the beat where Madame does.
- | The children had meanwhile buried my phone.
employer-address-empty | The château in her papers is a roundabout with a plaque.

- | Network engineer, regional ISP, Kaduna.
support-document-altered | Cisco's own checker says the CSCO number is a man in Lima, expert level, wireless.
skill-gap | Expert level, and he subnetted on his fingers and ran out of fingers.
- | NEPA took the light halfway, we went on by torch.
- | No hard feelings.

- | The one with the burnt town hall.
- | She couldn't bring any diploma from Irpin.
school-confirmed discrepancy-explained | Ministry's state register of education documents lists her diploma by number with the photo of her at twenty.
- | Started with us, filing, today.

- | Legal, outgoing letter summary.
- | To: owner of the site that looks like our client's.
employer-site-copied | Their "careers" and "verify employee" pages are our client's line for line, only the phone goes to Lagos instead of Leeds.
- | From that phone three of this month's applicants were "confirmed".
- | Registrar has ten days.

- | Headhunter, maritime lawyers, a bit embarrassed.
returned-under-new-name | The partner swears this is the man we showed the door in '22 as Fenwick, now with a beard and a hyphen.
- | Fenwick had a certain way with the revolving door.
internal-record | Our own do-not-rehire list has the passport number, I looked after the partner had finished shouting.
- | No invoice for this one.

- | Blood courier, motorbike.
support-document-altered | Licence category A is drawn in with a felt pen and nicely ruled.
- | Wheelies in the car park.
- | Haematology would like its samples unshaken.

- | Wine estate, cellar master.
- | Slow referee, harvest time, Georgia.
referee-confirmed trouble-explained | Reached through the estate's office once the grapes were in: cellar hand, then master, 2015 to 2022, "misses his feet in the qvevri".
- | We poured something to celebrate.

- | Notes by the night porter who trains porters.
- | This one ran the "Grand Ocean" for ten years.
employer-untraceable | I've portered every grand and every ocean on this coast and there's never been the two together.
school-detail-unknown | At his hotel school you "did not cook", and every hotel school on earth makes you cook.
- | He tipped me, which is the wrong way round.
