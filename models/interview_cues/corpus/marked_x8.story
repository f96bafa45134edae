# id-data-mismatch
~id-data-mismatch | Card says Split, form says Zagreb, born 12th against 21st.
- | Lease check is out.
= | Form was filled by a clerk by phone. 12, 21.
= | Split until June. Moved. MUP slip is in the scan.

id-data-mismatch | Birth date in the tax office file is nine years from the ID.
= | Shared mobile: two sisters, one prepaid. Shop invoice.
~shared-contact | The mobile is on another applicant's sheet.

~id-data-mismatch | ID region is Jilin, he says Shenzhen.
= | Hukou stays at birth place. Residence card is Shenzhen. Police stamp 2021.

id-data-mismatch | ZIP on the licence is not in the licence's state.
- | Explained why he left Ohio. ZIP is neither.

# id-photo-mismatch
~id-photo-mismatch | Score 12 between selfie and passport.
- | Retry costs 2 euro.
= | Read the wrong passport. Child's, on page one.
= | His own: 96. Agent looked too.

id-photo-mismatch | Man in the ID picture and man before us: two people.
= | CV copy came from our test import. Deleted.
~same-resume-as-other | His CV lies under another applicant's name as well.

~id-photo-mismatch | Licence face is not hers.
= | Sent the nanny's by mistake, both in one drawer. Nanny confirmed. Hers shown within a minute.

id-photo-mismatch | Portrait on the permit does not look like him, both officers say.
- | Bad print, agency says. Chip photo is the same portrait.

# alias-used
~alias-used | Three names on three documents.
- | Payroll holds.
= | Tibetan. One name at birth, one from the settlement office, one from the passport.
= | Bureau's "same person" certificate. Number checks.

alias-used | Earlier he was with a partner firm as "Simon Oduya".
= | No picture on the first call, our licence had lapsed.
~camera-off-refusal | First call he did not turn the camera on either, no word why.

~alias-used | A second name surfaced on the pay card.
= | Card firm cuts at 21 letters. Looks like another name. Card firm's help page.

alias-used | He was "Ilya" in the support chat and "Ian" to us.
- | Nice explanation on the salary gap. None on that.

# contradicts-resume
~contradicts-resume | Told B he was laid off. CV: left by choice.
- | B is strict.
= | Both. Plan of 2023 with voluntary exits.
= | Letter of the firm says "mutual".

contradicts-resume | CV has power plants only, by word he only ever did web shops.
= | Call room noise was the fair, stand 8.
~background-call-center | In the back many people on phones.

~contradicts-resume | Says he has never seen SAP.
= | Translation. "SAP" there is the union. Interpreter corrected herself. In German he went through MM and FI.

contradicts-resume | Nine years Rust, he says. Resume has it since last June.
- | Applicant's friend vouches. Friend does not know Rust.

# voice-changed
~voice-changed | Other voice than Monday's.
- | Same slides.
= | Laryngitis. Sick note from Sunday.
= | Played both to his referee. Him.

voice-changed | Voice in the third round was a new one.
= | Spain exit is our Madrid gateway.
~vpn-location-mismatch-noted | Third round came from Spain, he lives in Kent.

~voice-changed | Suddenly another man's voice.
= | Train guard. Tickets. On the recording one hears the punch.

voice-changed | Deep voice before lunch, thin voice after.
- | Codec, says IT of the agency. Same codec all day, says ours.

# vpn-location-mismatch-noted
~vpn-location-mismatch-noted | Twelve logins from Lagos, home is Leicester.
- | SOC closed and reopened it.
= | Father's burial. Three weeks, unpaid, signed.
= | Ticket LHR-LOS, back on the 30th.
= | From the 31st Leicester only.

vpn-location-mismatch-noted | Traffic exits in Minsk for the Berlin hire.
= | Both names are on the passport, birth and married.
~alias-used | Has a second surname in the old HR tool.

~vpn-location-mismatch-noted | ISP of a country he did not name.
= | eSIM. Sold here, routed in Poland. Seller's FAQ. Our own phones do it too.

vpn-location-mismatch-noted | Wrong continent on each of his logins.
- | Roaming, he said. His operator has no roaming on for him.

# timezone-mismatch
~timezone-mismatch | Daylight at what should be his midnight.
- | Good talk.
= | Anchorage, June.
= | Almanac: sunset 23:42.

timezone-mismatch | Works the hours of Shanghai from "Nashville".
= | Box signed by the doorman as always there.
~pickup-by-other | Also his box was signed by another man.

~timezone-mismatch | Time zone of his calendar is off by eleven.
= | Outlook took the organiser's. Organiser is in Auckland. Reset, right.

timezone-mismatch | Sleeps through every Texan forenoon.
- | Doctor's note about back pain. Nothing on sleep.

# same-resume-as-other
~same-resume-as-other | Applicants 5 and 61, one resume.
- | Both shortlisted.
= | 61 is 5. Portal logged him out midway.
= | Same birthday, same passport number.

same-resume-as-other | Sent what applicant 44 had sent, only the name is another.
= | Ship-to: his new lease, seen, keys on the 1st.
~address-change | Ship-to changed after the offer.

~same-resume-as-other | Page two is that of another applicant.
= | Scanner tray. Two letters in one go. Reception found the stray page.

same-resume-as-other | Cover text and career of applicant 90 with a new photo.
- | Apologised and sent another resume.
same-resume-as-other | The second text is applicant 16's.

# shared-contact
~shared-contact | Number is on two other forms.
- | Ring tone, no voicemail.
= | Fishing co-op, one office phone. Two others are crew.
= | Harbour office list has all three.

shared-contact | Applicant 7 and 70 give one Skype and one mail.
= | The face in May was the recruiter's tile, pinned.
~different-person | Reviewer says the face in May was another one.

~shared-contact | ATS: mail belongs to another candidate.
= | Her plus-address. Tool drops the plus part. Vendor ticket, open since March.

shared-contact | Her backup number is a dismissed man's mobile.
- | She bought the SIM used, she says. No receipt, no seller.

# background-call-center
~background-call-center | Babble of ten or more people with headsets.
- | Asked two questions twice.
= | Language school, her evening class.
= | Teacher came over, class ends at seven.
= | After seven, silence.

background-call-center | Around him others were being interviewed too.
= | The other name on the label is the room's.
~name-mismatch-on-call | Label had some other name, "Kestrel".

~background-call-center | Big hall noise, phones, voices.
= | Blood bank phone drive. Red shirt, banner. He stepped out.

background-call-center | Same hubbub of voices as with the agency's last three.
? | Cafe, he says. Cafe of that name shuts at noon, call was at four.

# long-latency-answers
~long-latency-answers | Waits, always about five seconds, then fluent.
- | Round of four.
= | Dial-in by way of the New Zealand bridge. Ours.
= | Local bridge, no wait.

long-latency-answers | Delay, brochure text, delay, for forty minutes.
= | Two addresses are one corner house. Two street signs, map.
~place-conflict | Gave two streets for where he lives.

~long-latency-answers | Equal silence ahead of all replies.
= | Headset firmware. Bulletin of 7 May. Ours were the same batch.

long-latency-answers | Nine-second hold, clean essay, every time.
- | Chose his words well, says panel.

# screen-share-leak
~screen-share-leak | His share showed the inbox of one "Mrs Tran".
- | Stopped share himself.
= | Wife. One PC at home.
= | Marriage book, she said hello.

screen-share-leak | Notes titled with four other applicants' names on the desktop.
= | Tower near the border. Operator's map.
~vpn-location-mismatch-noted | Mobile put him in another country.

~screen-share-leak | Other candidates' offers on the shared screen.
= | He was our HR temp last year. Old mirror folder. IT pulled it, our failure to wipe.

screen-share-leak | Login box offered "andre", "mike_us2", "mike_us3".
? | Gaming accounts, he says. Domain in the box was a client's.
