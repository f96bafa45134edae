# refuses-id
~refuses-id | Would not hold up a passport on the call.
= | Embassy has it. Visa run, receipt with stamp.
= id-shown-and-matched | Back on the 19th, held up, fits.

~refuses-id | Declined to show any ID live. Twice.
= | German law on copies of cards. His union told him so.
= | Shown to the notary in Essen instead. Notary's note filed.

refuses-id | No passport on camera, no licence, nothing.
? | He says the passport is at the consulate. Consulate has none of his.

refuses-id | Refuses to show the document live but will mail a scan.
- | Friendly, quick answers.

= | Vendor's tool asks for the card with the wrong colour frame. Known bug.
~refuses-id | She broke off and said no when asked for the card.
= | Same no from nine others that day. Fixed, passed.

~refuses-id | Said he will not show his ID to us.
- | Rates agreed at 62.
= | We had called from a private number. He thought scam.
= | Rang back through the switchboard, showed it.

refuses-id | Asked for her card live, got a lecture on privacy.
- | Will bring it on day one. Day one she did not.

~refuses-id | Turned down the live check at offer stage.
= | Wallet stolen on Saturday. Police file number, checked by phone.
= id-verified-in-person | New card at the town hall, our HR went along.

refuses-id | Doesn't show it. Third week.
- | Background check is late too, that is the court's backlog. The card is up to him.

~refuses-id | ID refused on the panel call.
= | Panel call is recorded. Our own policy forbids it there.
= | Shown to HR at four, unrecorded.

~refuses-id | "I don't show that to strangers."
= | Agency had done it a day earlier. Report with us on Monday.
= | Candidate was told once is enough.

refuses-id | Won't turn the licence to the light when told.
- | Bad wrist, he said. Wrist was fine for typing.

refuses-id | He moved the licence out of frame and said that must do.
- | Asked him to come to the branch.

~refuses-id | Not willing to present an identity document at the video desk.
= | Minor. Needs a parent present, his state's rule.
= | Mother joined on Thursday. Both cards shown.

~refuses-id | Refusal noted by onboarding, no document shown.
= | Onboarding asked the wrong Jansen. He had not applied anywhere.
= | The right Jansen did it in two minutes.

refuses-id | Would only show the card with the number taped over. Then not at all.
- | Lawyer writes that masking is allowed. Showing none was not the point.

~refuses-id | Said no to the passport photo page on video.
= | Judge's order, sealed name. Copy of the order, clerk confirmed.
= name-change-documented | Sealed envelope opened by counsel, names fit.

refuses-id | ID live? "My cat ate it," laughed, moved on.
- | Team found him fun.
camera-off-refusal | Camera off right after, would not put it back on.

~refuses-id | Declines to show the national ID.
= | There is no such card in the UK. Sent driving licence, shown live.

~refuses-id | No to showing papers at the door.
= | Guard had no list. Asked everybody for passports, three left.
= | Guard firm apologised.

refuses-id | Live ID turned down because "the agency has it".
- | Agency, asked, has nothing.

~refuses-id | He did not want to show it on Zoom.
= | Bank secrecy training at his present job, no ID on third-party video. Their policy online.
= | Came by with it.

# id-altered
~id-altered | Licence looks edited round the birth date.
= | DMV correction sticker. They do that since 2019, says their site.
= | State lookup: valid, that date.

~id-altered | Photo on the passport seems pasted, edges lifted.
= | Laminate fault, batch recalled. Ministry notice with the number range.

id-altered | Letters of the surname stand off the baseline.
- | He says old printer. Cards are laser engraved.

id-altered | Name field on the scan has another font than the rest.
? | Recruiter: scanner artefact. A second scanner gave the same.

= | He blurred the number himself. Our mail asked him to.
~id-altered | Number on the card was tampered with, says the tool.
= | Unblurred original seen at the desk.

~id-altered | Checker flags manipulated image, high confidence.
- | Start moved to Monday.
= | PDF made by the phone's scan app. Sharpening on.
= id-shown-and-matched | Card held live, all fields clean.

id-altered | Expiry year is scratched over on the card.
- | Sorry, it got wet, he wrote.
id-altered | On the copy the hologram is a flat print.

~id-altered | The card's issue date has been changed by hand.
= | Town hall did it. Stamp and initials. Clerk on the phone, yes.

~id-altered | MRZ check digit fails.
= | O typed for 0 by our data entry. Right digit, passes.

id-altered | Background behind the portrait cut out with a tool.
- | Says all consulates do so. Consulate says it does not.

~id-altered | Doc examiner: second layer under the address.
= | Address update label. Law there: label, no new card.
= | Examiner withdrew it after seeing the rule.

id-altered | Metadata shows the ID picture saved from Photoshop.
- | Praise from two former colleagues. Nobody had asked for that.

id-altered | Two scans of one card, signature in different places.
- | Will send a third tomorrow.

~id-altered | Birth place is crossed out and rewritten.
= | Town merged 2016, rewritten by the prefecture. Round seal.
= | Extract from the civil register says the same.

~id-altered | Looks like an obvious fake, wrong colour.
= | New series since January. Council of the EU register shows it.
= id-shown-and-matched | Chip read in the branch, name and face right.

id-altered | Card number has a digit too many.
- | His explanation is about the passport. This is the card.

~id-altered | Edited copy of the ID, says screening.
= | Screening's own watermark, placed over the photo.
= | They sent the raw file. Clean.

id-altered | The date of birth was replaced, pixel blocks differ.
- | Agency promises to look into it. That was May.

~id-altered | Surname doctored on the residence card, with a pen.
= | Umlaut. Office printed it without dots, clerk added them and signed.

~id-altered | Image of the licence comes out as forged.
= | It was the specimen from our help page. She uploaded the wrong file.
= | Own licence a minute after, green.

id-altered | Portrait on the card sits over the guilloche lines.
- | Counsel for the applicant objects. No original shown.

~id-altered | Card half bleached, text redone in ink.
= | Washing machine. Replacement ordered, slip 5 May.
= | Replacement seen. Same data, registry agrees.

# id-data-mismatch
~id-data-mismatch | Birth date on ID and on form differ by a month.
= | Day and month swapped. US form, UK card.

~id-data-mismatch | Licence has Fresno, form has Portland.
= | Moved in April. Oregon gives 30 days. Appointment slip.
= address-confirmed | Portland lease and water bill, both fine.

id-data-mismatch | ID says born 1979, the bank file 1991.
- | "Bank mistake," he says. The bank stands by it.

= | Ethiopian calendar on the school papers. Eight years lower.
~id-data-mismatch | Age on the certificate does not go with the passport.
= | Converted, same day.

id-data-mismatch | Address on the passport card is in a state he denies ever living in.
- | Well-liked, good demo.

~id-data-mismatch | Two birth years on record.
- | Payroll waits.
= | Korean counting on the old file. Family register settles it.
= | Reg. 2023 law, ID now international age.

~id-data-mismatch | Region code on the ID is not where he was born.
= | Code is where it was issued. Issued at university. Rule of that register.

id-data-mismatch | ID number decodes to a female, applicant is male.
- | Clerk error, claims he. Registry says no error.

id-data-mismatch | Licence address does not exist in that county.
- | Lawyer's letter, nothing about the address.

~id-data-mismatch | Passport and tax form disagree on the date of birth.
= | Tax form was the spouse's. Joint filing, wrong page sent.
= | Right page, right date.

~id-data-mismatch | Height 1.62 on the card, 1.90 on the badge form.
= | Card from age 15. Next card is due this year.

id-data-mismatch | Birthplace: card Manila, background report Toledo.
- | He explained the gap of 2018, with papers. On birthplace not a word.

~id-data-mismatch | State on licence is not the state on W-4.
= | Payroll provider prefilled our HQ state. All 14 new hires.
= | Corrected in batch.

~id-data-mismatch | ID card has another street.
= | Foundling home's address. Adults from there keep it until first lease.
= | Municipality's letter. Lease now.

id-data-mismatch | Postcode and town on the ID belong 400 km apart.
- | Asked for the original. "On its way."

id-data-mismatch | DOB he gave at the call: 4 June. On the card: 21 November.
? | Slip of the tongue, he said. It is 4 June in three more forms.

~id-data-mismatch | Date of birth 1 January, other papers say August.
= | Refugee registration. Date unknown, 1 Jan by default.
= | UNHCR letter gives the August one.

~id-data-mismatch | Screening hit: SSN trace shows a different birth day.
= | Screening merged father and son, Sr and Jr.
= background-check-clear | Rerun by full name. Clear.

id-data-mismatch | District on the ID never had that prefix.
- | Next interview is set for Wednesday.

~id-data-mismatch | Address in the chip is old, contract is new.
= | Chip gets rewritten at the office only. Queue till autumn there. Appointment seen.

~id-data-mismatch | Country of birth differs between the passport and the form.
= | USSR then, Moldova now. Embassy list says use either.

id-data-mismatch | Card gives Lyon, file gives Lille, bank gives Nice.
? | Moves often, notes the agency. No agency record of any move.

# id-photo-mismatch
~id-photo-mismatch | Not the face on the passport.
= | Photo is from 2015, beard and glasses. Chip photo same.
= id-verified-in-person | Border-style gate at the notary matched him, 0.93.

~id-photo-mismatch | Selfie and licence: no match, score 31.
= | Selfie was against the window. Redone with a lamp, 94.

id-photo-mismatch | The man on video is not the licence holder's picture.
- | Weight loss, he says. Ears and brow do not lose weight.

id-photo-mismatch | Passport picture shows somebody with another face shape.
- | Nice chap. He apologised and logged off.

= | Transition. Told HR in the first mail.
~id-photo-mismatch | Photo on the card is of someone else, wrote the guard.
= name-change-documented | Court paper and doctor's letter. New card ordered.

~id-photo-mismatch | Badge system rejects her against her ID.
- | Temp badge issued.
= | Rejects everyone since the camera swap. Vendor patch Thursday.
= | Passed after patch.

id-photo-mismatch | Compared by two: applicant and ID photo are different men.
- | Brothers look alike, says agency. He has no brother, per his own form.

~id-photo-mismatch | The picture on the ID isn't him.
= | Wife's card, first scan. Both were in one PDF.
= id-shown-and-matched | Page two is his. Held up live.

id-photo-mismatch | Vendor report: live face differs from document portrait.
- | Retry agreed for Friday. Friday he had a cold.

~id-photo-mismatch | Face on the residence card looks like another person.
= | Accident 2020, surgery. Hospital summary, scars fit.
= | Fingerprints on chip fit too.

id-photo-mismatch | Document portrait has a mole, the candidate none.
- | Removed, he claims. No doctor, no date, no mark.

~id-photo-mismatch | Tool says: not same person.
= | Tool took the ghost image from the back. Known fault, release note.
= | Manual check by two officers, same.

~id-photo-mismatch | Guard: that is not her on the licence.
= | Veil then, none now. Woman officer checked in a side room. Fine.

id-photo-mismatch | Person with the laptop box is not the one on the ID he showed.
- | Excuse was about the signature. The face was not mentioned.

id-photo-mismatch | ID photo: about 50. On camera: under 30.
- | Asked, got "good genes".

~id-photo-mismatch | Student card picture shows someone else.
= | University printed two cards with swapped photos. Their registrar's mail.
= | Passport was right from the start.

~id-photo-mismatch | Live face against licence fails three times.
= | Licence picture mirrored by the upload page. Our bug, 118 cases.
= | Unmirrored it passes.

id-photo-mismatch | The photo in the passport is of another woman.
- | Will bring the old passport. Never did.

~id-photo-mismatch | Unlike the picture, says interviewer.
= | Picture 13 years old, first ID at 16. Law there: valid to 30.

~id-photo-mismatch | Portrait does not resemble the man we met.
= | Recruiter had pinned his referee's card to the file.
= | Own card below it.

id-photo-mismatch | Chin, nose, eyes: none as in the document.
- | Lawyer says comparison by laymen is worthless. Lab then said the same as us.

~id-photo-mismatch | Not him in the photo.
= | Stroke last winter. Half the face. GP reachable, confirmed.
= id-verified-in-person | Town clerk knows him for years, signed.
