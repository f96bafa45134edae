# Invented careers: more trades, more countries
- | Dive centre, Dahab. Instructor wanted for the winter.
support-document-altered | Looked up his instructor number on the agency's pro check: status "teaching", name "Brigitte".
plausible-wrong | Told a beginner to hold her breath on the way up "to save air".
- | Took him out of the water and gave him the compressor to paint.
- | Brigitte works down the beach, by the way, she came over to look.

- | Radiographer for the mobile unit, Zambia copperbelt.
school-denies | Evelyn Hone's academic office: that student number is a plumber's.
employer-confirmed | Mine hospital in Kitwe has him, two years, X-ray darkroom, no complaint.
- | So he's a good darkroom man with a plumber's diploma; I don't know what to do with that.
- | Director wants it on one page.

- | Lift mechanic, Hong Kong side, lunch between jobs.
support-document-altered | EMSD list of competent persons, updated nightly: his number skips from 0417 to 0419.
- | He's quick on a ladder.
employer-denies | The firm he served his time with keeps the indenture book in the safe, four uncles looked, no indenture.
- | Told uncle number one thank you.

- | Pest controller, Kigali, fumigation ticket.
support-document-altered | The QR on his ticket opens a wedding invitation.
- | Congratulations to Aline and Eric.
- | Grain store to be done by the Ugandans.

- | Midwife, birthing centre, Lima.
support-document-altered | The colegio's habilitación page: "no habilitada", three reds in a row.
support-document-altered | She then sent a screenshot in which the page is green and the menu bar is in a typeface they don't own.
- | Señora Flor is due any hour.
- | Called back Rosa from holiday.

- | Mountain guide office, Zermatt side.
- | Carnet looks old.
discrepancy-explained | The Georgian association used the old carnet blanks till 2012, their president confirmed his number and which rope he fell on.
met-in-person | Our Toni did the Ushba traverse with him in '14 and embraced him in the street.
- | Goes up on Tuesday with the Belgians.

- | Customs declarant, Djibouti corridor.
employer-untraceable | Asked for "Red Gate Forwarding" at three gates, one of them red.
contact-self-supplied | He says only the owner can vouch, and the owner can be had only through him.
- | Trucks are queueing to the salt lake.

- | Speech therapist in a rehab clinic. Writing as the boss, not as a friend.
school-denies | Faculty in Beirut looked in what's left of the building: no file, no grade sheets, no photo, and the class of that year was seven women who all know each other.
- | I know two of the seven.
school-detail-unknown | She couldn't name the professor who threw chalk; everybody from there names the chalk.
- | Her patient with aphasia said "lies" quite clearly.

- | Embalmer, funeral home, Baton Rouge.
- | State board meets monthly.
support-document-altered | Board's exec: license belongs to a man we ourselves buried.
- | I looked in our book. We did. Oak, brass.
- | Interview cut short out of respect.

- | Animator's test, studio in Manila.
portfolio-copied | The fox walk cycle is the one we all had as homework at Gobelins, by a girl two rows ahead.
skill-gap | Bouncing ball: eight hours, no bounce.
- | He asked to keep the stylus.
- | No.

- | Tax adviser, Düsseldorf chamber.
support-document-altered | Bestellungsurkunde: the president who signs it has an "h" too few in her own name.
- | Frau Kammerpräsidentin was not pleased.
support-document-altered | In the Berufsregister there's no such adviser in any of the sixteen states.
- | Mandate letter torn up.

- | Train driver conversion course, Bulgaria → Spain.
discrepancy-explained | The category on his licence is "B1" as it was before the directive; the agency in Sofia sent the table showing that it equals ours.
language-spoken | Did the whole rule oral in Castilian with a Burgos accent he got from his wife.
- | Next, the simulator at Atocha.

- | Asbestos supervisor, Glasgow close, masks on.
support-document-altered | Face-fit certificate is dated on a bank holiday at a firm that only opens Tuesdays.
id-photo-mismatch | The face on the P405 has a full beard, and nobody bearded gets face-fitted.
- | Job stopped, tape up, tenants angry.

- | ML engineer, remote, Yerevan.
code-copied | Her model repo's readme thanks "my advisor Tomasz"; the same readme, same Tomasz, is in a Wrocław lab's repo from two summers ago.
- | Spoke well, good jokes.
own-work-unknown | On loss she said "it went down". On which loss she said "the main one".
- | The lab was told by Ani.

- | Butcher, halal line, Bradford.
- | Slaughterman licence with an odd prefix.
discrepancy-explained | FSA said odd prefixes are Northern Ireland transfers and his is live.
- | Knife test lovely. Start 4 am.

- | Dietitian, dialysis, Jeddah.
support-document-altered | Dataflow came back "negative": document denied by issuing authority, twice.
school-denies | The issuing authority, an institute in Kerala, adds that it has never taught dietetics, only hotel keeping.
- | Patients liked the menus.
- | Saudi commission number on hold.

- | Librarian, rare books; a very quiet scandal.
resume-copied | The catalogue essay she gives as hers is by Father Anselm, who is ninety and still has the pencil draft.
- | Father Anselm forgave her before I had finished the sentence.
refuses-background-check | She'd rather withdraw than have us write to the Bodleian.
- | She withdrew.

- | SRE contractor. Post-hire. War room notes.
shared-account | On the bridge call he says "my guy is just looking at it", and the guy has the keyboard.
skill-gap | Interview: wrote a controller from scratch. Saturday: asked which one's the pod.
support-document-altered | Certification page says that his Kubernetes cert ID is retired, never issued to anybody by his name.
- | Pager moved to Wen.

- | Drone operator, pipeline survey, Kazakhstan.
support-document-altered | EASA card number starts with a country that's not in Europe.
- | Wind 14 m/s, we flew nothing.
- | He made excellent plov.

- | Choirboys' matron? House matron, boarding school, Bury.
- | References from 1998, handwritten.
referee-confirmed | The retired headmaster's number came from the old boys' office; he knew her at once: "She sewed on my own buttons."
- | Start of Trinity term.

- | PhD stipend, Dhaka to Turku.
support-document-altered | IELTS report form: verification service shows listening 4.5, his sheet shows 8.5.
proxy-interviewer | The boy on the Skype in March had a gap in his teeth, and later wrote to us himself asking why he wasn't paid for it.
- | Professor has a weak heart, we told him slowly.

- | Blacksmith demonstrator, open-air museum, Iceland.
own-work-explained | Forged us a gate hook in front of the panel, twist and all, and said which of his photos were his master's.
discrepancy-explained | The photos had been under his name because the guild's site lists by forge; guild confirmed.
- | Sheep watched.

- | School nurse, Fiji, outer island.
name-mismatch-on-call | The clinic on Rotuma passed her the handset with "Mere, it's for you" and her papers say Salote.
name-change-documented | Mere is her house name; the birth registry and the pastor's book both have Salote Mere, one girl.
- | Boat on Thursday if the sea permits.

- | Bank's IT, Tunis. Vendor candidate, firewall.
employer-front | His last employer sells "attestations de travail" by weight, as the porter put it.
- | Porter offered me one as controller of finances.
employer-staff-unfindable | None of the engineers he supposedly led has left a trace at any school, club or social fund in the country.
- | Kept the porter's card.

- | Lifeguards, Sydney council pool.
support-document-altered | Bronze medallion checks as "requal overdue since 2009", he had typed over the year and missed the reverse.
- | Swims like a stone, and cheerful.
- | Toddler pool shut till noon.

- | Our controller of ten years. It hurts.
support-document-altered | Auditor asked for the original and she brought a scan of a scan; the institute has no certificate under that serial.
- | She trained half of this office.
employer-denies | The bank where she "began" told the auditor that nobody of that name ever began there.
- | We'd have hired her without.

- | Notes: pharmacist from Aleppo, Gothenburg.
school-confirmed | University of Aleppo confirmed by the foreign ministry's web code, code entered by us not by him.
network-explained | The VPN in the logs is the camp's free one, their volunteer IT man confirmed.
- | Oral exam in Swedish in June.

- | Carpenter, film sets, Ouarzazate.
portfolio-copied | Says that he built the Roman gate; I slept under that gate for a year, we built it, me and the brothers.
referee-same-voice | And his "art director" is him on a bad line, with a French "r" he forgets in the middle.
- | Gave him dates to carry.

- | Employment tribunal bundle, page 61, witness.
support-document-altered | I compared her teaching certificate with mine of the same year and hers was on the paper of the year after.
- | I've nothing against her.
contradicts-resume | In the staff room she'd said she failed the practicum; the CV says distinction.

- | Ship's cook certificate, Kiribati.
discrepancy-explained | Marine training centre: the sea took the roof and half the folders, but his were on the shelf above, see photo, water line beneath.
- | Joining Hamburg on the 9th.

- | Security guard, hospital A&E, Malmö.
internal-record | Förordnande withdrawn by us in 2020 for what he did to a drunk, it's in our own ledger under this personnummer.
contradicts-resume | His form says "never subject to any measure", initialled twice.
- | The ward likes big men.

- | Stunt coordinator's office.
portfolio-copied | Stairs fall at 0:44, that's my collarbone breaking.
- | Still clicks when it rains.
skill-gap | We put down a crash mat, he walked round it.

- | Hydropower, Bhutan, Indian candidate, by video.
school-confirmed | IIT's verification cell: yes, cleared, with thesis title.
employer-confirmed discrepancy-explained | PSU first said nil, he had been on deputation; parent PSU's service book shows every posting.
- | Altitude medical next.

- | A word from Human Resources, Lotus Textile, Phnom Penh.
same-resume-as-other | Line leaders from four provinces have "improved SAM by 17.3 percent" all in one same sentence.
- | The typing shop by the pagoda has a sample on its wall, I saw it.
support-document-altered | It has our own stamp also, price two dollars, the elephant is facing the wrong way.
- | Told manager, manager bought one.

- | Court stenographer, Kingston.
- | Speed certificate, 200 wpm.
skill-gap | At the trial she got "the" and "and" and a drawing of a bird.
support-document-altered | Business college's head said that this certificate is the one hanging framed in her own lobby, minus the frame.
- | Nice bird.

- | Recruiting a provenance researcher. The candidate's German is from school.
cannot-speak-claimed-language | "Verhandlungssicher" it says; the Kurrent letter was upside down for five minutes.
- | Museum director pretended to look for tea.
own-work-unknown | Her article on the Rothschild silver, and she didn't know if it was spoons.

- | Volunteer doctors' charity, credentialing, me and a fan.
support-document-altered | State board of Amazonas: CRM number assigned to a company car.
id-owner-denies | A dermatologist in Belém with nearly his name said: "Those are my diplomas on his wall, I posted them on Instagram."
- | The boat leaves with a vet.

- | Hairdresser from Minsk, salon in Vilnius.
discrepancy-explained | Diploma says "operator of hair", funny, but that's the official 1996 title; the vocational archive stamped it for us.
- | Gave me bangs. I look 30.

- | Sys admin, parliament. Cleared by security? No.
place-conflict | Form A: eight years in Graz. Form B: five in Split. Lunch: "all my life in Trieste".
employer-untraceable | The Graz employer is in neither the Firmenbuch nor Graz.
- | Form C is not needed any more.

- | Scaffolding inspector, Doha, July.
support-document-altered | Third-party cert body says the card is on their blacklist of "printed at the Industrial Area, shop 9".
- | 46 degrees. Everyone off by eleven.
- | Shop 9 has air con.

- | Note from a widow.
photo-found-elsewhere | The captain's picture on that application is my husband, on our boat, in 2009.
id-owner-denies | His master's certificate is here in my drawer and I haven't lent it, nor sold it, nor scanned it for a soul.
- | He'd have laughed, I think.
- | Please let me know what happens.

- | Vocational inspector, Nepal, manpower agency visit.
support-document-altered | Skill test certificates in a pile, signed, stamped, names left blank.
- | They served buff momo.
test-substituted | One welder sits all the tests, they call him "teacher", he showed us his burns.
- | Agency licence suspended 90 days.

- | Prompt writer? Content strategist. Whatever, Brooklyn.
portfolio-copied | Her "brand book" for the juice people is ours with the juice changed, the page numbers still say our name.
employer-denies | Juice people: who?
- | The interview was by the window, good light.

- | Elevator pitch competition winner wants to be our COO.
employer-front | Company sells nothing to nobody from the address of a lawyer who has six hundred of these.
resume-copied | "I started in my grandmother's garage" is Magda Wolny's keynote, the garage, the grandmother, even the Lada.
- | I was at the keynote.

- | Air traffic flow desk.
- | Leave of absence on the record, 11 months, reason withheld.
discrepancy-explained | Doctor of the authority wrote that it was a medical hold since lifted, class 3 valid.
- | Back on console.

- | Nuclear site access, dosimetry tech.
id-data-mismatch | The dose book has him born in '85 and in Tver; passport '88 and Omsk.
support-document-altered | Dose book's previous site says page 4 onward isn't their print.
- | Turnstile says no, so do I.

- | Cheese maker, alp, three months.
employer-confirmed | Farmer at Gruyères phoned from the shed: two summers, reliable, burnt one batch, said so himself.
- | Cows don't read CVs.

- | Trainer at a call centre, Cebu.
employer-denies | Workforce at the telco ran his name and birthday through all sites: no hit.
referee-same-voice | His ex-TL calls me "ma'am Jo" like he does, and I've told nobody but him I'm Jo.
- | Headset returned, lanyard not.
