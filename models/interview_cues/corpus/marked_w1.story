# Kind C: whole small notes after cases like the published ones
- | Backend contractor, started 3 March, laptop shipped to Litchfield Park, AZ.
forwarder-address | EDR vendor lists that house wifi for twenty-two other companies' machines.
remote-control-tool | AnyDesk put on it eleven minutes after first boot.
- | Access pulled at 14:10, counsel told.

- | Data engineer, remote, Nashville.
~remote-control-tool | AnyDesk running on his laptop since Tuesday.
= tool-agreed | Ticket HD-4471: our own desk installed it to fix the VPN client.
- | Closed.

- | LPN, night shift, Trenton nursing home.
- | Florida licence endorsed to New Jersey in 2021.
support-document-altered | Her school is one of the three that sold transcripts in Broward County.
own-work-unknown | She puts the clinical hours at "a few weekends".
- | Board of Nursing informed.

- | RN, ICU, Orlando.
- | School closed in 2019 and was in the news with the diploma cases.
~school-not-found | Not on the state list of approved programmes today.
= school-confirmed | State archive holds her transcript, 2014, cohort before the owner changed.
= | Clinical hours logged at a hospital we rang.
- | Cleared for start.

- | Finance director, Leeds, housing association.
- | CV says first in economics, 1998.
school-denies | Registry has him enrolled for two terms and nothing after.
? | Asked for the certificate, he showed nothing.
- | Contract ended, matter with the board.

- | Payroll ticket 8812.
- | Request to switch direct deposit for a shift supervisor at the Reno depot.
email-other-identity | Walked down to the dock: he has not mailed payroll this year.
crypto-or-third-party-payment | New account is prepaid, cardholder a woman in Georgia.
- | Change reversed before the run.

- | Payroll ticket 8840.
~payee-churn | Third bank change in five weeks for a night picker.
= | Bank closed his account after the branch merger, letter seen.
= payee-confirmed | Came to the counter with passport and card, all three in his name.
- | Released.

- | Front end, contract via agency, Bristol.
- | First call fine, two good references.
different-person | On day one a man ten years older logged in.
output-swing | Could not find the repo he had described for an hour.
- | Agency offers a replacement.

- | UX researcher, Toronto.
~different-person | Interviewer 2 writes that this is not the woman from round one.
= | Round one picture was of our other candidate, wrong tab in the scorecard.
= camera-on-and-same-person | Both recordings viewed again by TA lead, same person.
- | Goes to final.

? | Forum post forwarded by an engineer: offer to sit interviews for 10 percent of salary.
proxy-interviewer | The poster's demo clip is our round two, with our candidate's name on screen.
- | Req put on hold.

- | Nanny placement, Surrey family.
- | Two written references, both glowing.
referee-same-voice | Mrs Hollis and Mrs Dunmore answer from one sitting room, same dog, same cough.
contact-self-supplied | Both numbers came on her own sheet.
- | Family told, placement stopped.

- | Nanny placement, Bath.
~referee-shares-contact | Both referees give the same landline.
= sharing-explained | Mother and grandmother of the children, one house.
= | Electoral roll has the two of them there.
- | DBS in hand.

- | Teacher, maths, Oregon middle school.
- | Licence number on form.
id-number-mismatch | State board shows that licence to a retired PE teacher in Eugene.
id-owner-denies | The Eugene man never lent it and has not taught since 2011.
- | Offer withdrawn.

- | Truck driver, CDL class A, Tulsa.
~support-document-altered | Skills score on the card is dated a Sunday, when no test site opens.
= | State ran Sunday tests that spring for the backlog.
= discrepancy-explained | Examiner's log lists him at 9.40.
- | Dispatch has him from Monday.

- | Security guard, SIA badge, Manchester.
id-photo-mismatch | Face on the badge and face at the gate: not one man.
shared-account | Roster says one guard, gate camera says three brothers take turns.
- | Site closed to the subcontractor.

- | Welder, shipyard, Halifax.
- | Has CWB card, bring original.
skill-gap | First bead on the coupon fell apart, examiner stopped it there.
support-document-altered | CWB has no such card number.
- | Not hired.

- | Welder, pipeline, Edmonton.
~skill-gap | Failed the coupon twice.
= | Machine polarity was wrong, foreman found it.
= own-work-explained | Third coupon clean, x-ray passed.
- | Start Thursday.

- | Locum GP, Cornwall, two weeks.
- | GMC number valid.
id-owner-denies | Doctor of that number rang us from Perth, has not left Australia since 2020.
id-rented-or-borrowed | His cousin has had his certificates "to look after".
- | Police reference taken.

- | Locum GP, Norfolk.
~name-mismatch-on-call | Different surname on Teams and on the GMC register.
= name-change-documented | Married in August, decree and register update seen.
- | First clinic went well.

- | DevOps lead, remote, Columbus OH.
- | Onboarding normal.
several-jobs | On stand-up he said good morning to a team we do not have.
output-swing | Closes one ticket a week since April, four before.
- | Manager to speak with him.

- | DevOps, remote, Boise.
~several-jobs | Talks of "the other company" in stand-up.
= | That is our sister firm, he is lent there two days a week by contract.
- | No action.

- | Council, planning officer.
several-jobs | National Fraud Initiative match: full salary from a second authority, same weekdays.
- | He never told either of us.
- | Interview under caution booked.

- | Care home, bank staff.
~several-jobs | Payroll match shows pay from two homes in one week.
= | Zero-hours at both, declared on the form, shifts do not overlap.
- | Working time opt-out on file.

- | Mobile developer, Phoenix.
vpn-location-mismatch-noted | Ping to his machine never under 240 ms; Phoenix office has 12.
keep-awake-tool | Cursor moves one pixel each 55 seconds, all night.
- | Device isolated.

- | Mobile developer, Tucson.
~vpn-location-mismatch-noted | Sign-in from Dublin while he was on shift in Tucson.
= network-explained | New proxy exits in Ireland, whole mobile team shows it since the 4th.
- | Rule amended.

- | Warehouse temp pool, Luton.
shared-contact | Nine starters, one mobile number.
crypto-or-third-party-payment | Wages of all nine land in one current account.
- | GLAA hotline called.

- | Warehouse temp pool, Swindon.
~shared-contact | Four starters give one email address.
= sharing-explained | The hostel's key worker set it up, confirmed by the charity.
- | Each has own bank card, shown.

- | Head chef, Edinburgh hotel.
- | Says he ran a two-star kitchen in Lyon.
employer-denies | The Lyon place looked back to 1996 and has him for no week.
- | GM still wants him. HR does not.

- | Sous chef, Chicago.
employer-untraceable | Restaurant of 2016-2019 shows nowhere online.
- | Cooking trial was very good.
- | Reference from second employer came in normal.

- | Controller, family firm, Ohio.
- | Ghost employee review after tip from a clerk.
money-odd | Two men on the roster have no locker, no email, no supervisor.
crypto-or-third-party-payment | Their pay goes to the payroll clerk's own credit union.
- | Sheriff has the file.

- | Roster audit, school district, Georgia.
~money-odd | Paid a custodian nobody at the building could name.
= discrepancy-explained | Works nights at the stadium, coded to the wrong building since July.
= | Stadium manager sees him daily.
- | Cost centre fixed.

- | ML engineer, video interview 2.
deepfake-artifacts | When she drank, the cup went through the chin.
disconnects-when-challenged | Asked to put a hand before the face: call ended.
- | Recording kept.

- | ML engineer, video interview 1.
~deepfake-artifacts | Ears and hair melt each time he moves.
= trouble-explained | Background blur; with it off all was sharp.
- | Strong on transformers.
- | Move on.

- | Bookkeeper, part time, Bath.
- | Previous employer gave a bland letter.
internal-record | Our own 2017 file has her, other surname, dismissed for taking petty cash.
alias-used | She ticked "no former names".
- | Not taken on.

- | Bookkeeper, Derby.
~alias-used | Credit file lists two more surnames.
= name-change-documented | Two marriages, both certificates in the pack.
- | Nothing else on the report.

- | Recruiter note, cloud architect, rate 40 below market.
overqualified-lowball | Took 55 an hour where the range starts at 95, no haggle.
hours-refused | Never answers before 6 pm Central.
long-latency-answers | Five seconds of nothing, then a paragraph, each time.
- | Passed over.

- | Cloud architect, Calgary.
overqualified-lowball | Took the bottom of the band.
- | Wants shorter hours, small kids.
- | Panel liked her. Reference call Friday.

- | Pharmacist, Montreal.
cannot-speak-claimed-language | CV: fluent French. Asked one thing in French, he changed to English and stayed there.
- | Ordre registration pending.
- | Manager to decide.

- | Pharmacist, Moncton.
- | Claims French.
language-spoken | Ten minutes in French with our Acadian pharmacist, no trouble.
- | Offer.

- | QA tester, remote, agency in Delaware.
agency-opaque | Agency "does its vetting in house" and has no sheet for any of twelve people.
employer-address-empty | Their suite number is a mailbox wall in a print shop.
- | MSA not signed.

- | QA tester via agency, Dallas.
~forwarder-address | Laptop address is a UPS Store.
= | He lives on a boat; marina has no mail.
= equipment-received-in-person | Picked it up at our Dallas office instead, with licence.
- | Fine.

- | Law firm, trainee, London.
support-document-altered | Transcript font changes at the grade column.
school-denies | University: lower second, not first; and the letter is not ours.
- | SRA notified.

- | Law firm, paralegal, Glasgow.
~support-document-altered | Two fonts on the degree certificate.
= school-confirmed | HEDD result: awarded as stated.
= | Registry prints the name on later, that is their usual way.
- | Filed.

- | Airline, first officer, Dublin base.
- | Logbook says 2,900 hours.
support-document-altered | The tail number he flew in 2019 was scrapped in 2016.
- | Authority asked for the originals.

- | Airline, first officer, Gatwick.
~contradicts-resume | Logbook total 300 hours under the CV.
= discrepancy-explained | CV adds simulator time, says so in the footnote.
- | Licence checked with the CAA.

- | Crane operator, Liverpool docks.
proxy-interviewer | Test centre: the man who sat the theory paper under his name sat it for six others.
id-photo-mismatch | Test centre picture is not him.
- | Card withdrawn by the scheme.

- | Crane operator, Hull.
- | CPCS card lost, says new one is in the post.
= | Scheme's online check shows it live, his photo.
~refuses-id | Had nothing to show on the morning.
- | Supervised for a week.

- | Home health aide, Queens.
shared-account | Clocks in by phone at two clients four miles apart, same minute.
several-jobs | Second agency bills Medicaid for her at the same hours.
- | Passed to compliance.

- | Home health aide, Yonkers.
~signins-apart | Clock-in GPS three miles from client's flat.
= | Client was at dialysis that day and she went with him.
= discrepancy-explained | Clinic sheet carries both names.
- | Paid.

- | Solutions engineer, Austin, final round.
ai-assistant-use | Mirror behind him showed our question typing itself out on a second screen.
coached-or-reading | Read the first bullet aloud with its number.
- | Stopped at 20 minutes.

- | Solutions engineer, Denver, final round.
~coached-or-reading | Eyes down and left all through.
= | Had our own case pack printed beside the laptop, as we had asked.
- | Good numbers. Offer.

- | Charity, fundraiser, Birmingham.
- | DBS came back clean.
id-data-mismatch | Birth year on the DBS form is four under that on his passport.
alias-used | With the right year he comes up under another surname, barred list.
- | Police called.

- | Charity, driver, Cardiff.
~id-data-mismatch | Birth date differs between licence and passport by a day and month.
= discrepancy-explained | Day and month swapped by our own form, US setting.
- | Corrected.

- | Senior dev, contract, laptop to Queens NY.
requests-laptop-reship | Wrote on the morning of dispatch: a friend in Jersey will take it.
pickup-by-other | Friend's signature has turned up at two client sites before.
- | Carrier asked to return.

- | Senior dev, laptop to Portland ME.
~requests-laptop-reship | Asked at the last hour for another address.
= | House fire on the 11th, fire report in the pack.
= address-confirmed | New lease and hotel bill both in his name.
- | Sent.

- | Physiotherapist, Cork.
- | CORU register entry current.
plausible-wrong | Put the rotator cuff at the knee in front of two seniors, quite sure.
school-detail-unknown | Four years at the school and no idea which hospital it uses.
- | Panel asks CORU.

- | Physiotherapist, Limerick.
- | CORU number ok.
- | Nervous, dropped the model, laughed.
own-work-explained | Took us through two of her cases step by step.
- | Yes from all three.
