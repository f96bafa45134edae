# second round: work-permit-refuted, school-not-found, employer-site-copied, agency-opaque, remote-desktop-use, place-vague
work-permit-refuted | Only stay in transit is on file for him, the ministry writes, nothing about work.

work-permit-refuted | Vignette number typed in at the Prague office gives "invalid".
- | Tried on two days.

~work-permit-refuted | Officer at the counter: this permit is not in our books.
= discrepancy-explained | Books of his canton; permit is from Vaud, where it is booked.

work-permit-refuted | Employment pass holder of that number is a welder, our man sells software.
id-rented-or-borrowed | The welder got money for the card.

work-permit-refuted | Barcode decodes to a fishing licence.
- | Sent to border police.

work-permit-refuted | Asked for confirmation, got back "counterfeit, keep it and call us".

~work-permit-refuted | DHS case opened with tentative nonconfirmation.
= discrepancy-explained | Hyphen in her surname; she went to the SSA office, case closed as authorized.

work-permit-refuted | Seasonal stamp was for 90 days of harvest in 2022, says the consulate, he shows it for 2026.

- | Permit for EU citizen not required.
- | Copy of ID card in file.

work-permit-refuted | Agent sold her the paper for 2,000; labour department never issued it.
agency-opaque | Agent's office has no list of clients.

~work-permit-refuted | Employer check service: no right to work shown.
= discrepancy-explained | Code had expired, new code, right to work without limit.

work-permit-refuted | Permit office: application refused in May. His copy says granted in May.
id-altered | Word replaced in another font.

school-not-found | Registrar list of Texas, all 150 colleges, his is missing.

school-not-found | Nobody in the town has heard of the institute, says the mayor's office.
- | He claims 4 years there.

~school-not-found | Flight school without entry at the aviation authority.
= discrepancy-explained | Entered under the owner's name, authority found it by certificate number.

school-not-found | Diploma says "Oxford Royal Institute of Data", the accreditor says no such body.
support-document-altered | Seal downloaded from a stamp shop.

school-not-found | Clinical training at a hospital college that the health ministry has not in its books.

school-not-found | WES closed the file: "institution does not exist".
- | Fee lost.

~school-not-found | Her lyceum seems made up.
= discrepancy-explained | In Moldova it has two names, the consul pointed us to the Romanian one, there it is.

school-not-found | The degree "Bachelor of Blockchain, 1998".
- | Nobody offered such a thing then, faculty union says.

- | High school listed only, enough for the role.
- | Confirmed by transcript.

school-not-found | Phone number, street and dean of the academy: none of the three leads anywhere.
contact-self-supplied | Only his own list of numbers answers.

~school-not-found | Not in the state directory, the chef school.
= discrepancy-explained | Directory starts in 1995, he left in 1988; trade archive in Dijon has his exam sheet.

school-not-found | Sold degrees from a flat in Karachi, newspaper says; the one on my desk is of that series.

employer-site-copied | Imprint still points to a roofing firm in Ulm.

employer-site-copied | Same chat widget ID, same texts, other logo: it's a bakery supplier's page from Perth.
employer-address-empty | Street number leads to a car park.

~employer-site-copied | Two firms, one homepage.
= discrepancy-explained | Spun off in 2023, transition contract allows it to use the parent's page.

employer-site-copied | Web agency that made the original has never heard of the second customer.
- | Sent us the invoice of 2018.

employer-site-copied | Careers page lists vacancies of a competitor, letter by letter, except the mail address.

employer-site-copied | Lawyer's chamber: firm on the CV pirated the presence of Brandt & Partner.
employer-untraceable | Chamber has no firm under the CV's name.

- | Template from Wix, own photos, own prices.
employer-confirmed | Visited the workshop, he worked there.

~employer-site-copied | Text theft suspected, 100 % match with older page.
= discrepancy-explained | The older page is hers too, she wrote both as their copywriter, contracts shown.

employer-site-copied | Wget of both and diff: 14 lines differ, all 14 are name and phone.

employer-site-copied | Ship manager's fleet page shows vessels of another owner, same pictures, names painted over.

~employer-site-copied | Looks like a copy of the ministry's supplier portal.
= discrepancy-explained | It is the ministry's own test system, webmaster confirmed, link was public by accident.

employer-site-copied | Registrar's abuse desk closed it as clone on the complaint of the true clinic.

agency-opaque | Who looked at her passport? The agency passes the question on, nobody picks it up.

agency-opaque | Screening report has our logo, no author, no date, no source.
- | Vendor can't name the author.

~agency-opaque | Nothing to see on how the supplier vets.
= | Vetting is done by the state for this trade, pass number valid on its site.

agency-opaque | Recruiting partner met none of its 30 people, its own invoice clerk says.
same-photo-as-other | Two of the 30 have one and the same picture.

agency-opaque | Contract bars us from asking where the agency found him.

agency-opaque | Au pair bureau: list of host references is secret, police paper "on request", request unanswered.

- | Agency uses the same vendor as we do for checks.
background-check-clear | Result came back clean on 3 Sept.

~agency-opaque | Broker gave only first names of its checkers.
= discrepancy-explained | Norwegian practice, full names came with the works council's consent.

agency-opaque | Five layers of invoicing, and no layer has a copy of the ID.
work-permit-refuted | What he gave us himself was disowned by the immigration office.

agency-opaque | Umbrella company pays him, says it has never needed to know who he is.

~agency-opaque | Refused audit, our request was ignored for weeks.
= discrepancy-explained | Insolvency administrator had taken over, opened the files to us on Monday, complete.

remote-desktop-use | Input came by RDP from 5,000 miles away, said the incident summary.

remote-desktop-use | Laptop has never moved from a closet in Ohio, its user has never been in Ohio.
- | Closet owner is talking.

~remote-desktop-use | Bookkeeper logged in from Tenerife without leave.
= discrepancy-explained | Workation request approved by her boss on paper, HR had not typed it in.

remote-desktop-use | Parsec service was running during his shift, all shifts.

remote-desktop-use | Bank statement of the hire shows a monthly fee for a hosted Mac.
several-jobs | Same statement shows salaries of two further employers.

remote-desktop-use | He types, and it appears two seconds later; the session host is a rack in Utah.

- | Company VM is mandatory, same for everyone.
- | Set up Tuesday.

~remote-desktop-use | Login Warsaw, should be Gdansk.
= network-explained | Mobile operator routes all Baltic traffic over Warsaw, checked with my own phone.

remote-desktop-use | Emergency dispatcher's console was opened from a hotel abroad while she was marked at home.

remote-desktop-use | VNC viewer icon beside the exam window.
- | Proctor ended it.

~remote-desktop-use | Somebody controlled the PC of our designer from outside.
= tool-agreed | Wacom technician on her call, support number and time confirmed by Wacom.

remote-desktop-use | Claims holiday in Spain; login was from Pyongyang-linked network, and on three more days.
address-on-list | Range is on the published sheet.

place-vague | "Not far from the border." Which border he left open.

place-vague | Tax form town: "South". Returned, came back with "South USA".
- | Payroll on hold.

~place-vague | Could get no more than "the valley" out of him.
= discrepancy-explained | That's the name, Valley, Alabama; utility bill and county record agree.

place-vague | Courier needs a town, gets a state.
requests-laptop-reship | A day later a friend's place in Nebraska is named.

place-vague | She lives "with relatives, different ones", we know nothing better after six mails.

place-vague | Fire brigade applicant has to live within 10 km, could not name a village.

- | Address is a PO box by rule for judges' families.
address-confirmed | Court office confirmed residence.

~place-vague | Said only "by the sea".
= | Connection cut in mid sentence, finished it by mail: Varna, street and flat.

place-vague | Landmarks, bus line, nearest bakery: "all around".
cannot-answer-local | County seat unknown to her.

place-vague | Insurance file: residence of insured, "Asia Pacific".

~place-vague | Student told us "between cities".
= discrepancy-explained | Exchange term, half the week in Leuven and half in Lille, both rental contracts in file.

place-vague | He answers with GPS app closed and "Central Europe", every single time.
