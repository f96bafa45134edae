# Kind C: longer notes, excuses that were checked and failed, two oddities of which one is explained.
- | Senior Go developer, Valencia, third round.
camera-off-refusal | No picture, he says camera broken, and ten minutes before he had sent us a selfie "from the laptop".
- | Offered him our Valencia office, free seat.
avoids-in-person | Valencia is "too far" for him, his street is 900 m from us.
place-vague | Market near him? "The big one."
- | Closed, no finding.

- | Senior Go developer, Alicante.
~camera-off-refusal | Kept picture off the whole hour.
- | Go knowledge above average.
= camera-off-explained | Client's building forbids cameras, he had written this before and proposed evening at home.
camera-on-and-same-person | In the evening full picture, same man as on profile.

- | Invoice clerk, Bratislava.
~different-person | Other woman on first day, hair, weight.
= | Baby in between, four months.
= id-shown-and-matched | Občiansky preukaz compared by reception, photo from 2024 fits.
contradicts-resume | But SAP she "never touched", while the CV has five years with SAP.
- | Trial month.

- | Hotel IT, Zanzibar.
- | Said power cut was the cause of his absence.
event-false | Zeco: no cut that day in Stone Town, nor in the week.
timezone-mismatch | The muezzin in his call came two hours out.
signins-apart | Hotel laptop is in Zanzibar drawer, his work comes from elsewhere, says firewall.

- | Hotel IT, Mombasa.
~hours-refused | Gone every day from one to three.
= trouble-explained | Load shedding in Nyali, KPLC timetable has the block exactly.
- | Agreed he starts at six.

- | Translation agency, Athens.
own-work-unknown | Her sample translation into Dutch, she could not say what the second sentence means.
portfolio-copied | Sample is the published one of Mevr. De Bruin of Gent.
- | Excuse: mixed up files.
- | Sent second file.
portfolio-copied | This too is printed, in a museum catalogue.

- | Translation agency, Thessaloniki.
~portfolio-copied | Her sample stands in a museum catalogue under other translator.
= | Museum printed the wrong credit, erratum slip in the second edition.
= own-work-explained | She took the Dutch and did half page new, same hand.
- | Rate agreed.

- | Onboarding ticket, Prague, tester.
~requests-laptop-reship | Parcel should go not to Žižkov but to Pardubice.
= | Waters pipe burst, landlord's letter.
= equipment-received-in-person | Courier took the občanka number at the door in Pardubice.
- | Laptop enrolled.

- | Onboarding ticket, Brno, tester.
requests-laptop-reship | Laptop please to a friend in Ostrava because flooded.
- | I asked the house manager.
event-false | House is dry, nobody there had water.
pickup-by-other | Ostrava friend had already signed.
remote-control-tool | Ten minutes after first boot TeamViewer host was there.

- | Call center, Tunis, team lead.
referee-same-voice | She laughed as reference and I know this laugh from our interview.
referee-shares-contact | Both numbers are of one recharge card, Tunisie Telecom slip.
? | Wrote "sister gave reference, what is bad".
employer-denies | Real HR of Sousse: two weeks' trial, not two years.

- | Call center, Sfax.
~referee-same-voice | Referee's voice exactly the candidate's.
= | I pressed redial and had her again, log shows.
referee-confirmed | Next day by the Sfax exchange the real manager, a man, good words.
- | Hired.

- | Analyst, Istanbul.
profile-conflict | Public page: Ankara 2019 to 2023, our CV Izmir same years.
- | She says page is not maintained.
- | Diploma in e-Devlet verified.
employer-confirmed | SGK print has Izmir employer for all months.

- | Analyst, Ankara.
- | e-Devlet print was brought as paper.
support-document-altered | With barcode number I find other print, other person's.
school-denies | Registrar's wet signature letter: was never inscribed.
- | Father is known man.

- | Mobile payments, Dakar.
id-rented-or-borrowed | Everything verifies, and it is all of Ibrahima who sells phones at Sandaga and got 50,000.
id-photo-mismatch | Ibrahima in person stood by me, was not the one of our calls.
- | Told me he thought for a lottery.

- | Mobile payments, Thiès.
~id-data-mismatch | Birth year 1991 in CNI, 1993 on the diploma.
= | Jugement supplétif of 2009, as with half of his village.
= discrepancy-explained | Tribunal stamp compared by our notary.
- | Good.

- | Oil rig medic, Port Harcourt.
~support-document-altered | NMCN portal shows "expired" for him.
= | Renewed, portal is eight weeks behind, receipt with bank teller stamp.
contradicts-resume | But two rigs of his CV were scrapped before he was on them.
employer-denies | Rig owner's crewing: no such medic.
- | Rejected by panel.

- | Oil rig medic, Warri.
- | NMCN ok.
- | Rig scrapped in 2022, he left 2021.
- | Crewing sent sign-off sheet.

- | Vendor review, Kraków, three of vendor's people.
same-resume-as-other | Typo "Sprnig Boot" in all three.
agency-opaque | Ask who interviewed them, vendor sends a brochure.
persona-collision | One of three answered when I wrote to another.
- | Contract to lawyer.

- | Vendor review, Katowice.
~same-resume-as-other | Paragraph by paragraph the two CVs agree.
= | Vendor's template, their editor fills it, raw CVs differ.
= sharing-explained | Both were on the one project, client confirmed by mail.
- | Renew.

- | Chilean bank, security.
~many-countries | Six countries in four hours.
= network-explained | She flew Santiago to Tokyo with plane wifi, boarding pass.
- | False alarm.

- | Peruvian bank, security.
many-countries | Lima 9:02, Kazan 9:40, Lagos 10:15.
hosting-address-noted | All three are proxies for rent, the list says.
- | Says she "only opened mail".
id-owner-denies | Woman of her DNI teaches in Puno and never has applied.

- | Warehouse agency, Venlo.
- | 14 people in one house.
- | House belongs to agency, permit for 16.
- | Contracts each with own BSN.

- | Warehouse agency, Tilburg.
id-rented-or-borrowed | BSN of six is of persons in a cemetery or in Chile.
same-photo-as-other | Two ID copies, different names, one picture.
- | Agency boss: software.
- | Software firm: no.

- | Startup CTO's note, Tel Aviv hire from Kyiv.
~place-conflict | Said Kyiv, said Lviv, said Warsaw.
= | Moved after attack, dates are with registration papers.
= address-confirmed | Warsaw meldunek seen.
- | Process goes on.

- | Startup CTO's note, hire "from Kharkiv".
place-conflict | Kharkiv to me, Dnipro to Olha, form has Poltava.
cannot-speak-claimed-language | Olha spoke Ukrainian and then Russian, he typed "sound bad" and hung.
disconnects-when-challenged | Back after eight minutes, she said one word, gone again.

- | Intern, Vietnam, Da Nang.
- | School said she's third year.
- | CV said third year.
- | She asked to start after Tet.

- | Interim manager, Lyon.
contradicts-resume | Military leave of 2016 is prison leave, press has it.
alias-used | Other surname before.
- | Court changed it? No, greffe has nothing.

- | Interim manager, Nantes.
~alias-used | Other surname in press in 2016.
= name-change-documented | Divorce, livret de famille on table.
- | He is good with unions.

- | Aid NGO, Goma, logistics.
~off-platform | Only over WhatsApp, never our portal.
= | Portal needs 3G, Goma office gave him exactly this number.
= met-in-person | Head of base sat with him Tuesday.
- | Can start.

- | Aid NGO, Bukavu, logistics.
prepayment-demanded | 400 dollars "for the bond" before first truck.
contact-changed | Each week new number.
referee-untraceable | MSF has not his chief in any mission.
- | He was recommended warmly.

- | Data labeling, Nairobi.
several-jobs | Clock in at ours and at two others in one minute, the platform vendor wrote.
shared-account | Cousins label under his name when he sleeps.
output-swing | Accuracy 98 nights, 61 days.

- | Data labeling, Kisumu.
~output-swing | Accuracy 98 one week, 61 the next.
= | We gave him Somali audio by error, vendor ticket.
- | Score reset.

- | Shipping company, Piraeus, second officer.
support-document-altered | Flag state: STCW number of a cook.
skill-gap | On the simulator he has steered to the wrong light.
- | Manning agent is unreachable since.

- | Shipping company, Odesa, second officer.
~support-document-altered | Number not found by flag state.
= | Panama reissued all in 2023 with new prefix.
= discrepancy-explained | Segumar wrote both numbers are him.
- | Joins at Constanța.

- | Manning file, Batumi.
- | Candidate slow in English.
- | Flag state endorsement verified.
- | Has asked for a ship where his cousin sails.

- | Manning file, Mumbai.
proxy-interviewer | CES test done in 9 minutes of 60, hall camera has a bald man.
id-photo-mismatch | CDC has hair and no moustache... it isn't he.
- | Agent: "he shaved".
? | CCTV of same day at our lift: full hair.

- | HR Bogotá, remote helpdesk.
- | He speaks from car.
- | Signal at house bad he said before.
- | Colleague same barrio says the same.

- | HR Medellín, remote helpdesk.
background-call-center | "Thank you for calling" in six voices behind.
several-jobs | Headset had other firm's name on it, and he answered one of their calls.
- | Told us it's neighbor.

- | Rwanda, tax office intern.
~school-denies | University said no record.
= | Strike there, temp looked only to letter M.
= school-confirmed | Registrar back on Monday: found, class of 2022.
~contact-changed | New phone number twice.
= | RURA blocked double SIMs, text from MTN.

- | Uganda, tax office intern.
school-denies | Makerere twice: no.
- | He says registrar on strike.
- | Strike was last year.
support-document-altered | Transcript has two fonts in "Class".
