# second helping: false papers, profiles, fronts, internet numbers, countries, events
support-document-altered | What the flight authority has for him: glider, single seat.
- | Applied as first officer.

support-document-altered | Seal on the diploma is that of the city zoo, as the sworn translator saw.
? | He said a mistake of the copy shop. Copy shop doesn't exist.

~support-document-altered | Chamber: "no such master craftsman with us".
= discrepancy-explained | Wrong chamber, he's with Lower Bavaria, which confirmed number and date.

support-document-altered | She carried out 31 operations on a permit that covers first aid.
- | Ministry's letter enclosed.

support-document-altered | HGV card real, modules printed at home; DVLA has nought hours.
different-person | The trainer recalls another man under that name.

~support-document-altered | Gas statement looked photoshopped, numbers sit at an angle.
= address-confirmed | Photographed from a crumpled sheet; supplier read the same figures, he lives there.

support-document-altered | Serial of the notary's stamp was reported stolen in 2022.
- | It's under his power of attorney.

support-document-altered | Language certificate B2: test centre shows him absent that day.
cannot-speak-claimed-language | Could not order a coffee in it.

support-document-altered | The payslips have a tax class that was abolished before their date.
? | Asked for the originals, got a new set with another class.

~support-document-altered | The electricians' register does not know her.
= name-change-documented | It does, under Kowalczyk; divorce decree attached.

support-document-altered | Price list for "notarised degrees" in his own mail to a classmate.
school-denies | Student office has never enrolled him.

support-document-altered | Lifeguard badge is from a costume site, pool manager noted.
- | Summer job, Rimini.

~support-document-altered | Board said the licence is false.
= - | Board corrected itself in writing, a digit had been transposed on their side.

profile-conflict | On her page the year in Toulouse is an au-pair year, with us it's an Airbus-type internship.
- | Both from May to May.

profile-conflict | His public page stops at shift leader; CV begins at plant manager.
- | "I was modest online."

~profile-conflict | Page says Berlin since ever, CV says Bogotá.
= discrepancy-explained | Home office for a Berlin firm from Bogotá; contract and visa pages fit.

profile-conflict | Speaker bio: "self-taught". Résumé: PhD, ETH.
school-denies | ETH has no thesis by him.

profile-conflict | The two don't know each other: the web Anna sells houses, our Anna writes firmware.
- | Same face, same village.

~profile-conflict | Half of the stations on XING are missing from the PDF.
= - | Our ATS cuts the PDF after page two; full one has them all.

profile-conflict | Union site lists him as a tram driver today, at the hours when he works for us.
several-jobs | Tram company says full post, since 2021.

profile-conflict | Birthday wishes on the page come in May, papers say November.
- | Years differ too.

~profile-conflict | Wrong degree on the profile, her form has a better one.
= school-confirmed | Finished in July, page not updated; registrar confirms the master's.

profile-conflict | Archive.org: in 2019 this page was about a dog groomer with that photo.
account-recent | Career was filled in on one day in March.

employer-front | All that the "bank" on his CV ever did was file name changes, says the registrar of Cyprus.
- | Listed as eight years.

employer-front | Prosecutor in Nantes calls the temp firm an empty box for false pay slips.
- | Hers are from there.

~employer-front | Investigators visited his ex-employer last year over a shell suspicion.
= employer-confirmed | Case dropped; the receiver has the staff list with his name and pension payments.

employer-front | Register: object of the firm "any", owner a dead man, seat a nail bar.
employer-address-empty | At the seat nobody has heard of it.

employer-front | Advisory annex, row 44, is the studio that vouches for him.
sanctioned-link | Row 45 is its owner.

~employer-front | No employees, no revenue, one contract: his.
= discrepancy-explained | One-man company for tax, his customer's CFO confirms five years via switchboard.

employer-front | Ex-bookkeeper of it told us: we sold references, nothing else.
- | Price was 300 each.

employer-front | Customs has the trading house as a cover for chip exports.
- | Candidate calls himself its CTO.
- | Said to us he knew of nothing; he signed as director.

~employer-front | The name of her last firm is on a fraud list.
= employer-confirmed | List means a clone with .co; the real one rang back and confirms her.

phone-voip-noted | Dial-back shows an app number from a pool that is handed out for 24 hours.
- | Nurse on call is to be reached there.

phone-voip-noted | MCC lookup empty, "fixed line" said the form; the prefix is one of a chat firm.
- | Excuse: moved house. Telecom has never had a line for her.

~phone-voip-noted | Number isn't a mobile, it runs over the net.
= network-explained | Provider moved the whole village to fibre phones, letter of Telekom attached.

phone-voip-noted | All nine tradesmen of that list ring from one cloud exchange in Riga.
same-device-as-other | Quotes of all nine were made on one PC.

phone-voip-noted | Cell by his word, softphone by the SIP header.
place-conflict | Address one day Sligo, another day Tralee.

~phone-voip-noted | Virtual number again, the vendor's flag is red.
= - | Vendor flags every eSIM of that discount brand, known bug; SIM contract seen.

phone-voip-noted | Got the number in exchange for watching ads, she explained to the clerk.
contact-changed | Now there's a third.

many-countries | Payroll portal opened in Chad, Fiji and Belgium before the coffee break.
- | She sits in Hasselt.

many-countries | Badge in Toronto, mail in Manila, VPN in Minsk, 10 o'clock.
signins-apart | PC has not left the Toronto rack.

~many-countries | Monthly report counts nine countries for one clerk.
= tool-agreed | Proxy test by our own network group, her id was the test id, CR-310.

many-countries | E-sign certificate: viewed in Oman, initialled in Peru, signed in Finland, same hour.
- | He says he was at home in Turku.

many-countries | Roaming bill is nil, sign-in map has half of Asia in four days.
- | Asked. "A bug." Microsoft: no bug.

~many-countries | Logins out of Kenya, Qatar and Denmark within a day.
= network-explained | Flew home after her mother's operation, boarding passes and leave form there.

many-countries | Loyalty desk: agent 9 works in three continents according to the router.
shared-account | Three agents had his PIN, one of them told us.

~many-countries | He hopped over five borders while in the test.
= trouble-explained | Train Basel to Rotterdam, said at the start and rail ticket sent.

event-false | "Tsunami alert" in Brno.
- | No coast, no alert.

event-false | Parade blocked the street, hence no visit to the notary. Parade was cancelled in 2020 for good.
refuses-id | Notary or not, no card was shown.

~event-false | No concert in the stadium that evening, we checked.
= - | It was in the old stadium, programme of the city has it.

event-false | He sent a photo of the storm. It is of 2011 and of a different coast.
- | Reverse search, first hit.

event-false | Railway strike as an excuse; trains ran to the minute, the line's log says.
avoids-in-person | Fourth visit that fell through.

event-false | A national day of mourning that no gazette has.
hours-refused | Before noon there he is never to be had.

~event-false | Water main burst, he said; the water board knew nothing at nine.
= discrepancy-explained | At ten the board had it on its page, his street by name.

event-false | Her "local derby riots" on a day without a match.
cannot-answer-local | Didn't know the club's ground either.
