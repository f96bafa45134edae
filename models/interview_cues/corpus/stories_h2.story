# Near the strong cues of papers: altered, lent, denied, another photo, another number, a diploma replaced, a card not shown, a test taken.
- | Passport has a clipped corner; her consulate clips the old one when it issues a new, and the new one lay beside it.
id-shown-and-matched | New booklet read by the gate reader, chip good, face good.
- | We copied the page with the visa only.
- | She wants to begin before Whitsun.

- | The scan looked edited as our copier puts a grey bar over the number, by order of the privacy officer.
- | Every scan of that machine has the bar.
- | Originals go back to people the same day.
- | File complete on the 8th.

- | He had blacked out the card number himself, as our own leaflet tells applicants to do.
- | Full number is taken down on day one, by payroll, from the real thing.
id-verified-in-person | Day one: card in my hand, hologram, photo, number, all well.
- | Locker key 88.

- | The laminate was bubbled: his card went through the washing machine, with the trousers.
- | Ordered a new one at the town hall, receipt in file.
id-verified-in-person | He came by on the 23rd with the fresh card and we compared him with it at the counter.
- | Nothing else is open here.

id-altered | On the licence the last digit of the year sits lower than the rest.
discrepancy-explained | The licensing office wrote back that they overprint the year when a class is extended, and that this one is theirs.
- | Bus course from the 2nd of March.
- | He has a good hand with school kids.

- | Birth certificate carries a pen correction with the registrar's stamp and initials beside it, as the law there wants it.
- | Registrar spelt the mother wrong in 1988.
- | Sworn translator notes the correction on page two.
- | No further questions from legal.

- | Photo on her card is from when she was sixteen, cards there run for fifteen years.
id-verified-in-person | Notary compared her with a second document and signed that it's she.
- | She laughed at the fringe.

id-photo-mismatch | Badge desk: "That's not the chap in the passport picture."
id-verified-in-person | Sixty kilos less since then; the fingerprint in the chip and the one on our reader are of one finger, done at the counter.
- | Guard apologised, chap took it as praise.
- | He runs marathons now.

- | The picture on our org chart is the wrong one, I had put Kofi's under Kwame.
- | Intranet team has swapped them.
- | Kwame bakes for the team as a thank-you.
- | Neither of them is an applicant.

- | Her picture with the headscarf and the one without both are of her, said the officer who took both.
- | Contract printed.
- | Start in the dye lab on the first.

discrepancy-explained | The tax office's first reply had another person's number in it: a typing slip of ours, 4 and 7 swapped.
- | Asked again with the right digits.
discrepancy-explained | Second reply names him, and the letter says that the first inquiry contained a wrong number from our side.
- | Payroll run not touched.

id-number-mismatch | Payroll bounced: the number on her form is down to a Mr R. Stavros.
discrepancy-explained | Number of her late husband, under which her widow's pension runs; the pension fund sent us her own, and that one went through.
- | She was quite shaken to see his name again.
- | I made her a cup of tea.

- | He does not have a number yet, being six days in the country; the application is stamped.
- | Payroll runs him under the emergency code as usual.
- | The card came on the 30th, and was added.
- | We do about forty of these each autumn.

- | His national insurance record starts at 34 as he lived abroad before.
- | The gap is explained on page one of the resume.
- | Nothing for us to do.

- | The clerk read the number out to me twice and I still wrote a six for a zero.
- | Corrected with initials.
- | Nobody's pay was late.

name-change-documented | Both surnames stand on the deed poll, and the old passport is in the old one.
- | She'd rather we used the new one on the door.
- | Sign-maker is told.
- | It costs eleven euros.

- | The holder of the card said "that's mine, thank you!" and ran back up to reception, where she'd left it.
- | Reception had kept it in the drawer with the umbrellas.
- | Interview began seven minutes late.

- | The real holder of badge 4471 is our night porter, he had lost it in the car park.
- | Badge locked, new one printed.
- | No applicant had a part in it.
- | Reader log shows no opening since.

- | He lent his library card to his sister, he told us when we asked about honesty.
- | We found it a funny answer.
- | Otherwise keen, tidy, a bit shy.
- | Offer as assistant to the archive.

- | Rents the safety harness, not the papers: the climbing card is in his own name and the association lists him.
- | Harness inspected 14 May.
- | Works at height from Monday.

- | Borrowed a tie from our doorman for the photo on his badge.
- | Tie was returned.
- | It looked better on the doorman.
- | Badge valid for two years.

sharing-explained | Her address is at her brother's and her card names his flat; the town's own certificate lists the two of them there.
- | He's a stoker on the heritage railway.
- | She'll move out once the first pay is in.

- | Diploma is dated after the fire: the university burnt in 2009 and issued everyone's anew, and says so at the foot of the page.
school-confirmed | Registrar's clerk had her in the ledger that was saved, class of 1998, and mailed us the line.
- | The clerk also told me of the fire for ten minutes.
- | Bridges, mostly timber.

support-document-altered | Certificate number 20441 is unknown to the chamber.
discrepancy-explained | Chamber rang back: it was theirs, filed under the old series with a leading B, and they have corrected the card index.
- | Baker's master, third generation.
- | I asked about rye.
- | He knows rye.

- | The diploma has no seal because we'd asked for a plain copy, uncertified, as a first step.
school-confirmed | Certified one arrived by post from the faculty itself, wax and all.
- | It goes back to him by registered letter.

- | The payslip has our own payroll's template since he is from our sister plant.
employer-confirmed | Sister plant's HR, whom I ring daily, gave dates and grade off the system.
- | Transfers keep their seniority.
- | Works council's green light is there.

- | The degree's font differs, the university changed its printer in 2016, as two of our own staff's parchments show.
- | Hung side by side in the corridor they look like from two schools.
- | Nobody would fake a degree in forestry for this pay, said my boss.
- | My boss is a forester.

- | Electric bill was in the landlord's name.
sharing-explained | Landlord confirmed by letter, tenancy contract attached, that current is included in her rent.
address-confirmed | Town register has her at that very door since April.
- | Start-up allowance paid.

- | Nursing board's site was down, hence "no result" on our printout.
discrepancy-explained | Board's duty officer read out her entry over the telephone and mailed it the same hour: registered, no conditions.
- | Site was up again by night.
- | Ward 5 has waited long enough.

- | Licence "unknown" at first, since we had asked the wrong state.
- | The right state answered in four minutes: active, plumber, class A.
- | My slip, I took OR for OK.
- | He found it hilarious.

- | He did not show the card since nobody had asked for it yet.
id-shown-and-matched | Asked, and there it was: card to the lens, digits as on file.
- | I'd skipped the slide on it.

- | Her passport is with the consulate for the visa, so there was nothing to hold up, and the consulate's receipt proves it.
- | Moved the step to the 12th.
id-verified-in-person | 12th: passport, visa, lady, all at the counter of our Lyon office.
- | They lent her an umbrella too.

refuses-id | "No, I don't hold that up to a camera."
- | Said in a friendly way, I should add.
id-verified-in-person | She took it to the notary in Bergen instead, whose act with photo came by mail on Friday.
- | Privacy lawyer by trade, not to wonder at.
- | We've put the notary's way on the form now.

- | Our policy forbids us to ask for a passport in the first round, and so it was not shown.
- | Step four of seven is the identity.
- | Step two is today.
- | He asked about step four himself.

- | Wallet was stolen at the station on the eve, the police number of the report is on the first page.
- | Bank card, tram pass, all gone.
id-verified-in-person | Interim card from the police checked against him by our site security on Tuesday.
- | He still came with a cake.

- | Section two of the form was done by our own notary, Mrs Aldana, whom we book for all remote hires.
tool-agreed | Her app was set up by us in 2021, and she alone has the key.
- | She also does weddings.

- | The agent who signed the form is HR's delegate at the Denver branch, listed under D in the handbook.
- | Delegates get a yearly training.
- | Form complete, no corrections.
- | Next one's on the 6th.

- | The urine cup was taken by a male nurse, so for her a female one had to be called.
- | Sample under her own seal and signature.
- | Result negative, as the lab wrote on Thursday.
- | The laboratory's parking is hopeless.

- | Test repeated, since the lab had dropped the first vial.
- | Lab's manager apologised in a letter.
- | The donor was he both times, with ID at the window.
- | Start date shifts by two days.

- | His brother was at the lab as well, for his own job at the quarry.
- | Two barcodes, two names, two signatures.
- | The nurse joked about a family discount.
- | Both results negative.

- | Fingers: the scanner took nine, the tenth was under a plaster from the kitchen.
- | Bureau accepts nine.
- | Came back for the tenth though, without being asked.
- | Cleared on the 21st.

- | Another person's fingerprints were on the card at first: the clerk had not wiped the glass.
- | The bureau rejected the card as smudged.
- | New card, clean glass, clean result.
- | We changed clerks, too.

test-substituted | Collector's photo at the cup window shows a man with a full beard; our fellow has none and never had.
- | Sent on to occupational health.
id-owner-denies | I rang the true Mr Petrossian, a retired geologist; he has applied nowhere and wants to know who has.
- | Nice garden noises behind him.
- | Letter to him drafted by legal.

id-rented-or-borrowed | "It is my uncle's card, he lets me work on it, everybody here does so."
- | Told to me as though I had asked for the bus line.
- | He's a quick packer.
- | I have rung the site manager.

id-altered support-document-altered | Birth year on the card scraped and inked over, and a welding certificate with the same ink.
- | I used the loupe from the stamp club.
- | The certificate's issuer is on leave till Monday.
- | All of it is in the safe.

id-number-mismatch | Wage office: number has belonged to a lady in Tromsø since 1961.
- | Left a note for the foreman.
- | Boots not handed out yet.

- | The register had him as "Nguyễn" with all its marks, and our search without them brought nothing.
discrepancy-explained | With marks: found in one go, date of birth equal.
- | I have taught the tool to look for both.
- | Took the afternoon.

- | Visa code looked false to us, none of us had ever seen an "SP-4"; the embassy's list has it since January.
- | Embassy's helpdesk is friendly before ten.
- | Added to our table of permits.
- | Contract may be signed.

- | The ministry says the permit is valid and asks us to please stop sending faxes.
- | Fax is what the law still says.
- | Filed under "Ministry, various".

- | The document check was red as the photo was taken on a patterned tablecloth.
- | On a plain table: green.
- | Wonder what the machine has against tulips.
- | Copies to file.

- | Her two cards have two heights, 168 and 171; she was fifteen on the first.
- | Nothing turns on it.
- | She is the tallest on the crew anyway.

- | The expiry date has passed, by a law from the spring all such cards run on for two more years.
- | Gazette page is attached.
- | We have six people with such cards.
- | Reminder set for 2027.

id-data-mismatch | Card says born in Leninakan, his form says Gyumri.
discrepancy-explained | One town under two names, renamed after 1990, gazetteer copy attached.
- | He told me about the earthquake.
- | I told him about our move to the new hall.

- | The old driving licence is cardboard and grey, no chip, no hologram, and good until 2033.
- | Police say keep it dry.
- | He drives the 18-tonner since forever.
- | His dog comes along.

- | Somebody else signed in her place on the fire safety list, namely me, she had her arms full.
- | Put right at lunch.
- | Fire marshal frowned.

- | I asked for the paper original, got a PDF with a qualified signature, and the validator is satisfied with it.
- | Our own form still says "ink".
- | Form to be updated, it's from 1997.
- | Hire goes ahead.

- | The school's stamp is upside down. So is that on my own diploma from there; the porter stamped them.
- | Same porter, I bet.
- | We talked of the porter at length.
- | Good candidate, mind.

- | References of his landlord, payslip of May, school report, certificates: all in the blue folder.
- | Copied both sides.
- | Blue folder to Mrs Ito.
- | One page was coffee-stained, from me.

- | Her name in the diploma ends in -ova and her father's does not, as is usual there.
- | Translator's footnote says it too.
- | Moved to the offer stage.
- | Salary band C.

name-change-documented | Baptised Giovanni, naturalised as John; the naturalisation certificate lists both.
- | Mother still calls him Nino.
- | Calls from Mother come at noon.
- | Fine with the crew.

- | The apostille is on a separate sheet tied on with a ribbon. That is how it's done.
- | I'd never seen one, so I asked the chamber.
- | The chamber was amused.
- | Back to the candidate by courier.
