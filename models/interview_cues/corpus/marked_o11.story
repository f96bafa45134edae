# Kind C: mostly honest look-alikes; explanation first, far away, by third party, in pieces.
- | Orthopaedic nurse, Stavanger, agency Vilnius.
= | Agency told in March already that she has two surnames.
- | B2 exam fine.
~id-data-mismatch | Authorisation is for Kazlauskienė, passport for Kazlauskaitė.
= name-change-documented | Marriage paper came with the post today.

- | Contract chemist, Grenoble.
- | References fine.
~refuses-background-check | She said no to the check, flat.
- | HR was angry.
= | Form was for US citizens, with question on arrest.
= | French one she signed in a minute.
background-check-clear | Bulletin 3 empty.

- | Site manager, Kuwait project, from Manila.
~contact-changed | Three numbers in five weeks.
- | Works manager likes him.
= | Roaming, local, then company's.
= | Last one we gave him ourselves.
- | DFA paper ok.

- | Java, agency from Minsk now in Vilnius.
~persona-collision | In the call he said "as I told to Barclay team".
- | We all looked.
= | His old client, ended in May, slip of tongue.
= employer-confirmed | Their PM by office phone: yes he was, until May.

- | Night porter, Bath, agency worker.
~pickup-by-other | A stranger has signed for his uniform and keys.
= | Day porter, on list.
= | Keys counted at handover, both initials.
- | Nothing missing.

- | Paediatrician, Belo Horizonte.
= | Council had server trouble all week, note on site.
~support-document-altered | CRM search had him as "inexistente".
- | Director called me at home.
= discrepancy-explained | Monday: ativo, 2008, paediatrics.

- | Tunnel engineer, La Paz.
~employer-site-copied | Employer's page is the same with the page of a Spanish firm.
= | Subsidiary, Madrid house makes all pages.
= employer-confirmed | Madrid's personnel gave dates and boss.
- | Altitude test ok.

- | Tunnel engineer, Cochabamba.
employer-site-copied | Page of employer is a Spanish one with the logo scraped.
- | He says subsidiary.
employer-denies | Madrid house: no subsidiary, we sued this domain already.
- | Over.

- | Teaching assistant, Tamale.
~same-device-as-other | Form was sent from same phone like eight others.
= | One smartphone in village.
= | Teacher there typed for all, he wrote this on top.
- | Eight came to test, on eight chairs.

- | Cabin crew, Addis.
~photo-found-elsewhere | Her face is on a hair cream.
= | Is she, paid for it, contract in Amharic and English.
- | Height fine.

- | Warehouse IT, Nagoya, Brazilian.
~alias-used | Three spellings in three papers.
= | Portuguese, kana, and kana made back.
= name-change-documented | Ward office has all three on one sheet.
- | Shift from the 1st.

- | Mainframe man, Kobe.
~long-latency-answers | A gap before every answer, as with a prompter.
= | Interpreter was on other channel, we didn't hear her.
= | Without her, in Japanese, at once.
- | COBOL as mother tongue.

- | Mainframe man, Nara.
long-latency-answers | Gap, then a paragraph, gap, then a paragraph.
- | No interpreter on this call.
ai-assistant-use | At min 31 he said "thank you for your question, regenerate".
- | We ended.

- | Freight forwarder, Mersin.
~prepayment-demanded | Wanted money first, 600 lira.
= | Medical card, law says employer pays.
= | Paid to clinic not to him.

- | Journalist for our intranet, Kampala.
~portfolio-copied | Two of her texts stand under another woman's name.
= | Editor signs all there, editor confirmed from the paper's desk.
= own-work-explained | Her recordings of the interviews, I heard some.
- | Trial month.

- | Kitchen steward, cruise, Goa.
~test-substituted | Lab claims the sample was someone else's.
- | He was sent home from gate.
= | Lab claims this of 40, machine had fault.
= | Letter with apology, all free.
- | Next ship.

- | Clinic cashier, Windhoek.
~money-odd | 41 small charges at night on clinic card.
= | Parking meter, ambulance, each 3 dollars.
= discrepancy-explained | Driver's book agrees to the minute.

- | Clinic cashier, Gaborone.
money-odd | 41 small charges at night.
- | Says ambulance.
- | Ambulance has been in repair that month.
several-jobs | The night shift of the fuel station is hers as well, in same hours.

- | Helpdesk, Brussels, works from Liège.
~remote-control-tool | Someone moves her mouse, I saw it on share.
= | Our own Luc, patching.
= tool-agreed | Luc's ticket has the minute.

- | Helpdesk, Namur.
remote-control-tool | Someone moves mouse, her hands are both on cup.
- | She: Luc.
- | Luc had holiday.

- | Trainee pilot, Chiang Mai.
~contradicts-resume | Hours in form 212, in book 187.
- | CFI asked sharply.
= | Form counts simulator, written at foot in small.
- | CAAT has both.

- | Pilot, Medan.
contradicts-resume | Form 2,120, book 1,300.
- | "Simulator."
support-document-altered | Simulator centre: that device was sold before the first of those lines.
- | DGCA has it now.

- | Vaccinator, Kano.
~different-person | Supervisor reported other woman at work in her bib.
= | Bibs were swapped after wash.
= | Her own ID was under it, supervisor looked at number only.
- | Warned on bibs.

- | Security architect, Lyon, ex Algiers.
~vpn-location-mismatch-noted | Logs in from Algiers!
- | Alert high.
= | Mother's burial, leave form says with laptop.
= network-explained | Manager agreed on 3 October, on-call week.

- | Finance analyst, Riga.
~phone-other-name | Caller id shows "Igors Auto".
= | Father's firm pays the line.
= | Contract copy, user field is hers.
- | Good Excel.

- | Finance analyst, Liepāja.
phone-other-name | Caller id shows "Igors Auto".
- | Never heard of Igor, he says.
phone-rented | Same line has been in three registrations this year, each for an hour.

- | Nurse, Asunción to Valencia.
~school-not-found | Institute isn't in my list.
- | Asked a colleague.
= | My list is only universities.
= school-confirmed | Ministry of health there: institute's licensed, her number 9,1xx.
- | Homologación runs.

- | Electro-mechanic, wind park, Fuerteventura.
~all-checks-refused | No to video, no to notary, no to visit, in one mail.
- | We thought: fake.
= | Mail was from his union for a strike week.
= met-in-person | Week after he sat here, open.
id-shown-and-matched | DNI on table.

- | Tour guide, Cusco.
- | Licence is real.
- | Speaks four languages, Quechua first.
- | Fifth is only on paper, "a little" says paper too.

- | Tour guide, Puno.
cannot-speak-claimed-language | German "fluent": guest asked for toilet and got a boat.
support-document-altered | Carné number is for Ica's guide of the dead list.
- | Boat firm stopped him.

- | Developer, Yerevan.
~signins-apart | Slack shows him typing from two places.
= | Phone in pocket, laptop on desk.
= network-explained | Phone goes over Paris eSIM.
- | No action.

- | Legal secretary, Nairobi.
~contradicts-resume | "I have never worked with Mr. Otieno", and Otieno is on CV.
= | I said Otiende, she heard right.
- | My fault wholly.
= referee-confirmed | Otieno, at his chambers, three good years.

- | Quality lead, Shenzhen plant.
~referee-untraceable | Plant's number: nobody of this name.
= | Uses English name Kevin outside, at plant he's Zhou.
= referee-confirmed | Zhou came to line, told same.
- | Visa.

- | Quality lead, Dongguan plant.
referee-untraceable | No Zhou, no Kevin.
employer-denies | Plant opened only after his "five years".
- | Very calm man.

- | PhD hire, Coimbra.
= | Faculty wrote: theses before 2008 are on paper only.
- | Panel of four.
~own-work-unknown | Didn't know a table of her own thesis.
= discrepancy-explained | Table is by printer's error from another thesis, errata slip 1999.
- | Rest she had by heart.

- | Customs IT, Cotonou.
~same-resume-as-other | Word for word CV like one of March.
= | It's he, March's too.
= | New mail since old one was full.
- | Merge.

- | Customs IT, Lomé.
same-resume-as-other | Word for word as one of March.
? | March's was called Kossi, this is Yao.
same-photo-as-other | Photos were one, mirrored.

- | Solar installer, Alice Springs.
- | CEC number checked.
- | Uses mate's van.
- | Mate rang: yes his van.

- | Solar installer, Broome.
shared-account | Mate signs off with his CEC login, mate hasn't left Perth.
id-rented-or-borrowed | "I pay him a slab per job."
- | CEC has a form for it.

- | Payroll, Chișinău, 12 remote.
~shared-contact | Two staff have same emergency number and mail.
= | Husband and wife, one surname.
- | Each has own bank.

- | Cobot startup, Odense.
~avoids-in-person | He said no to all three days for visit.
= | Visa not there till 15th, SIRI letter.
= met-in-person | On the 17th here, whole day.
- | Nice demo.

- | Cobot startup, Aarhus.
avoids-in-person | No to Monday, no to June, no to a cafe in own street.
- | "Visa."
contradicts-resume | He's a Dane on the CV.
- | No visa needed for that.

- | Midwife, Lilongwe to Glasgow.
~idcheck-abandoned | Vendor: stopped at selfie, four times.
- | Vendor flagged fraud.
= | Their app fails on that phone, known fault, vendor's page.
= id-verified-in-person | Done at visa centre with prints.

- | Locum pharmacist, Darwin.
- | Asked for pay in other account.
payee-confirmed | Trust account of own pty ltd, ASIC has her alone.
- | Script test 100.

- | Recruit, gendarmerie civil post, Réunion.
~event-false | He told of a cyclone for missing, my search had none that week.
= | Rain alert, he said "cyclone" as people do.
= trouble-explained | Préfecture closed roads on exact day.

- | Recruit, prefecture, Mayotte.
event-false | Road closed, he said.
? | Gendarmes: road was open.
hours-refused | Doesn't answer any call by day.
document-opened-elsewhere | Contract link was clicked in Kazakhstan.
