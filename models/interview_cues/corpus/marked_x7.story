# name-mismatch-on-call, two oddities, longer ends
~name-mismatch-on-call | Logged in to the panel as "Wanjiru K.", candidate is Grace Kamau.
- | Panel started four minutes late.
= | Grace is baptismal. Wanjiru is what the ID starts with.
= | Kenyan ID seen, all three names on it.

name-mismatch-on-call | Appears as "Felix (Dev 4)" on the line, booked as Noel Ashby.
= | Neighbour signs for the whole stairwell. Building rule, posted in the hall.
~pickup-by-other | Parcel of the 8th has another man's signature.

~name-mismatch-on-call | Tile: Herr Dr. Konrad Vogt. Applicant: Lisa Brandl.
= | Professor's licence. Lab has one Zoom seat. He confirmed it himself. Also rang from the university line.

~name-mismatch-on-call | Was let in under a Polish name, we expected an Irish one.
= | Booking tool took the last user of the room link. Room link is ours.
= | Logged as defect. Two more that week.

name-mismatch-on-call | Goes by "Alex S." in the lobby; no Alex in the pipeline.
? | Middle name, he says. Middle initial on the passport is R.

name-mismatch-on-call | Came on as "Trevor Hines". File has Emeka Obi.
- | Recruiter knows Obi's family. Recruiter was not on the call.

# different-person
~different-person | New start is a different man, says the badge office.
- | Parking form missing.
= | Badge office had the 2009 contractor photo. Same surname, retired man.
= | Swapped photos. Sits at desk 12. Panel dropped by, knows him.

different-person | Guy on the standup is not our hire.
= | Hire's Okta login from Oslo is the branch proxy. Known.
~vpn-location-mismatch-noted | Okta has him in Oslo, he lives in Bergen.

~different-person | Two interviewers describe two different women.
= | One had the 9:00, one the 9:30. Calendar merge. Both women exist. Notes moved to the right files.

different-person | Face at the notary was not the one we interviewed.
? | Notary was charmed. Notary has our recording since Monday and says no as well.

~different-person | Somebody other than the hire sat in the training.
= | Works council delegate. Sits in on every first class. Sign-in sheet has both.

different-person | HR: the woman on video today isn't the one from April.
- | She explained the new address. Not asked about the face.

# pickup-by-other
~pickup-by-other | Box handed to a lady, hire is Mr Otieno.
- | Dock follows.
= | She is the village postmistress. No house delivery there.
= | Her book has his thumbprint and 16:10.
= | He unboxed on video at 17:00.

~pickup-by-other | Signed: "Security". Not him.
= | Gated compound. Guards sign for all. Compound's letter. His gate slip, next line in it.

pickup-by-other | Courier gave the machine to a man who named the hire's order number.
? | Hire says colleague. Firm has no colleague of his in that town.

pickup-by-other | Kit gone with an unknown cyclist at the depot.
- | Thanked us warmly for quick delivery.
place-conflict | He wrote Porto this time, Braga before.

# requests-laptop-reship
~requests-laptop-reship | Would like the laptop to go to somebody in Malmo.
- | Swedish keyboard ordered.
= | New baby, at her parents' till August. Parental leave form lists it.
= | Parents on the population register there, same surname.

requests-laptop-reship | Asks for delivery to a person at a warehouse.
= | His name on the call, "Guest 2", was our kiosk.
~name-mismatch-on-call | Also he was on the call under a name not his.

~requests-laptop-reship | Third request to send it elsewhere.
= | All three are one. Our form timed out and resent. Log, same second.

requests-laptop-reship | Laptop please to a lady who "helps many of us".
- | Well meant, said the manager.

# address-change
~address-change | New ship-to overnight.
- | Contract countersigned.
= | Hurricane. County under order to leave.
= | FEMA letter has the motel.
= | Motel desk put us through to the room.

address-change | Destination changed twice since the offer.
= | Her second name was the old married one. Decree seen.
~alias-used | Also she is known by a second name.

~address-change | The address was altered by someone at 2 am.
= | Batch job. Address cleanup ran on all records. Change log says user "svc_post".

address-change | Ship-to is a different city now, no reason in the mail.
- | Good reference from a former boss. Wants to start early.

# coached-or-reading
~coached-or-reading | Obvious reading, head still, eyes on one line.
- | Then the case.
= | The case was on paper. She read us the question.
= | Our packet tells them to.

coached-or-reading | Prompted from the side on three occasions.
= | The gap before replies was the bridge in Pune. All calls that day.
~long-latency-answers | Also a fixed gap before each reply.

~coached-or-reading | Voice beside him gave the English words.
= | Exam board allows a reader. Dyslexia. Reader signed in by name. Technical part he did alone, on site.

coached-or-reading | His lips went along with a text, second row, then third.
? | Notes, he says. Held up his notes: an empty pad.

# camera-off-refusal
~camera-off-refusal | He refuses video. Asked again, refuses again.
- | Moved to salary.
= | Prison library, day release. Warden's rule, no cameras.
= | Programme officer set the call and told legal in May.

camera-off-refusal | Nothing to be done, camera stays off, no explanation.
= | Odd hour in the tray: our loaner, set to UTC.
~timezone-mismatch | In the share the clock was hours away from Boston.

~camera-off-refusal | Would not turn on the webcam.
= | No webcam. Desktop PC, bank's own. Asset list. Came by phone video at six.

camera-off-refusal | "No video, next question please."
- | Camera outage, says agency. Outage was in June. This was May.

# refuses-id
~refuses-id | Third refusal to hold up the ID card.
- | Otherwise on schedule.
= | Nanny of a diplomat. Card kept by protocol office.
= | Protocol office showed it to us. Counter 4.

refuses-id | Wouldn't present any document.
= | Photo on the badge is a colleague's, printer queue error, reprinted.
~id-photo-mismatch | Badge picture and licence picture are two people.

~refuses-id | Said no, card stays in the pocket.
= | Fraud drill. Security had told staff to refuse callers. He passed the drill. Showed it to HR in the lobby.

refuses-id | Neither passport nor licence in front of the lens.
- | He verified his mail, his phone, his diploma. Not the ID.

# id-altered
~id-altered | ID was retouched, vendor is certain.
- | Case 1180.
= | Vendor's own demo set has been mixed in. They wrote on Friday.
= | His upload alone: pass.

id-altered | Digit 3 of the number is pasted, seen under light.
= | The one-day gap in birth dates is the date line, ship birth, register note.
~id-data-mismatch | Birth date is a day off in the other paper.

~id-altered | Passport page has been cut and glued.
= | Consulate repair, stamped over. Page 27 says so. Consul's mail from gov address.

id-altered | Licence: font wrong, ghost image missing.
? | State changed its design, he wrote. State's page has ours as not theirs.
