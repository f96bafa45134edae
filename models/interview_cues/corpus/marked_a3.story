# Remote work by licensed people: telehealth, billing, bookkeeping, tutoring, drawing offices
- | Telehealth nurse, nights, Idaho panel.
vpn-location-mismatch-noted | Her chart sign-ins come out of Lagos while she swears it snows on her porch.
timezone-mismatch | Porch is in bright sun at what should be ten in the evening.
support-document-altered | Idaho board: licence lapsed with its owner, who died in the spring.
- | 41 patients to call back.

~vpn-location-mismatch-noted | Kate (compliance) sees him charting from Frankfurt, and he's licensed for Ohio only!
= network-explained | The hospital's own tunnel comes out in Frankfurt since the July migration, all of third floor shows up there.
- | Kate bought the doughnuts.

- | Bookkeeper, certified, three clients.
shared-account | Reconciliations at 3 a.m., and again at 3 p.m., by different hands: one writes "recd", one "rcvd".
crypto-or-third-party-payment | Her invoice has an IBAN in the name of Tolliver & Sons, she says it's "an arrangement".
support-document-altered | AAT have her as a lapsed student with subs owing since 2018.
- | VAT return is due Friday.

~crypto-or-third-party-payment | Wants her pay sent to a Mr P. Nakagawa.
- | I put the hold on.
= name-change-documented | P. is for Pauline, bank's clerk typed Mr for Mrs, and Nakagawa's the married name on the certificate she'd already sent Joan.
= payee-confirmed | Bank letter, her, sole holder.
- | Paid on the 28th like everyone.

- | Architect, registered, drawings from home.
commits-other-name | Title blocks come with a plotter tag "Studio Vakho", revision by "Giorgi".
own-work-unknown | Ask him why the stair has 19 risers and he needs the evening.
support-document-altered | ARB search: no such number; closest is a lady in Perth.
- | Planning meeting moved to the 20th.

~commits-other-name | All his sheets are saved by user "mbarros", nobody of ours.
= tool-agreed | mbarros is the licence seat IT handed him because his own wasn't bought yet, ticket 2290.
= own-work-explained | He redrew the parapet in front of me with a thick pencil.
- | Good parapet.

- | Sworn translator, remote, Dutch-Polish.
cannot-speak-claimed-language | Polish is machine stuff; "mother-in-law" became "mother in the law".
id-owner-denies | Tribunal's list has the stamp number under Pani Wrona, who still holds the stamp in her drawer.
- | Invoice 2 of 3 frozen.

~output-swing | One week flawless, next week rubbish, as though a stranger was doing the captions.
= discrepancy-explained | Broken wrist on the 4th. Dictation software. She'd told Phil, Phil told nobody.
- | Cast's off, captions fine.

- | Remote pharmacist check, prescriptions queue B.
shared-account | 212 scripts approved between 19:00 and 19:06, and then she told Bex "my nephew clears the easy ones".
peer-report | State pharmacy inspector has her picture from two other mail-order shops.
several-jobs | Both of those shops pay her forty hours.
- | Queue B goes to Anton.

~several-jobs | Payroll bureau says he's on another full-time payroll until March.
- | Ooh, said everybody.
= discrepancy-explained | Garden leave. He'd put it in his second e-mail, and the old bank's letter says "released from all duties".
- | Starts Monday on our risk desk.

- | Tax adviser, working from "Malta".
place-conflict | Malta on Monday, on Wednesday "my terrace in Tbilisi", on the form Gozo.
hours-refused | Never takes a call before our four o'clock, not one in six weeks.
support-document-altered | The warrant number with the Maltese board is a firm of embalmers'.
- | Client's asking for his deadline back.

~place-conflict | She wrote Malta, then she wrote Gozo, then "Victoria".
= discrepancy-explained | Victoria is on Gozo and Gozo's in Malta, Ray, buy a map.
= address-confirmed | ID card and a water bill from Triq ir-Repubblika.
- | Board warrant in order.

- | Psychologist for the chat line.
refuses-id | Holds up her licence with the thumb across the name, three times, "sorry, manicure".
long-latency-answers | Client types, then forty seconds of nothing, every time, and out comes a textbook.
school-denies | Leuven has her for one semester of Italian.
- | Supervision group on Thursday cancelled.

~long-latency-answers | Always about ten dead seconds before she answered, then perfect paragraphs.
= trouble-explained | Satellite dish on a lighthouse. We counted the lag with a clap, 9.4 seconds, both ways.
- | Best intake notes I've read.

- | Court reporter, certified, remote depositions.
voice-changed | Morning session alto, afternoon session bass.
proxy-interviewer | Her speed test of 225 was typed by one "Keys4Hire", he advertises with her screenshot.
- | Counsel objected, of course.

~voice-changed | It was some other lady's voice after lunch!
= trouble-explained | Dentist at noon, half the jaw asleep; by four she was herself again and laughing.
- | Transcript certified.

- | Patent attorney, second chair.
support-document-altered | USPTO's roster has that reg. no. as "removed for cause".
contradicts-resume | Told Marge he never left the bar; told me he'd "taken a sabbatical from it".
- | Filing fee already paid.

~proxy-interviewer | A man sat the portal test for her, the log says "Robert".
= discrepancy-explained | Robert's her screen-reader's voice profile, the vendor names them. Robert, Hazel, Zira.
- | 92 per cent, blind, on a rattling train.

- | Online maths tutor, qualified teacher status claimed.
deepfake-artifacts | When she scratched her nose the finger went in behind the nose.
support-document-altered | Scotland's GTC: "that registration is for a gentleman in Wick."
live-check-refused | Asked to hold the certificate in front of her face; said her arms were tired.
- | Parents refunded, five lessons.

~deepfake-artifacts | Half her ear disappears whenever she turns to the whiteboard.
= trouble-explained | Green earrings, green screen. She took 'em off.
- | Quadratics clear as water.

- | Medical coder, CPC.
requests-laptop-reship | Please post the machine to my colleague's mailroom in Boise, unit 3.
forwarder-address | Unit 3 gets machines for 25 "nurses", the postwoman told us.
support-document-altered | AAPC can't find member number, nor name, nor mail.
- | FedEx recalled at the depot.

~requests-laptop-reship | Suddenly the laptop shall go to a hospital, not her home.
- | Hmm.
= discrepancy-explained | Premature twins, ward 6; she lives there for now, and the ward sister signed and put her on.
- | Congratulations card going round.

- | Insurance surveyor, licensed adjuster.
id-rented-or-borrowed | The adjuster licence is Uncle Remy's, Uncle Remy gets 15% and a ham.
vpn-location-mismatch-noted | Loss photos were geotagged Houston, his log-in at that minute was Hyderabad.
- | Claim 8812 reopened.

~signins-apart | Laptop in Baton Rouge and his sign-in in Tulsa inside one hour.
= network-explained | Phone hotspot of the rental car, registered to a carrier hub up in Tulsa, the hail team all have it.
- | 19 roofs on Tuesday.

- | Actuary.
support-document-altered | Says FIA. The institute's reply was one word and a full stop.
coached-or-reading | Mortality question: heard someone whisper "Gompertz", and he said "Compost".
- | Boss still thinks he is shy.

~coached-or-reading | I could hear a woman feeding him the words.
= trouble-explained | Satnav in his parked van. "In two hundred yards." He switched it off and went on about reserves for half an hour.
- | 2nd round.

- | Speech therapist, teletherapy for schools.
same-device-as-other | Login fingerprint equal to those of the two SLPs we fired in May.
returned-under-new-name | Face too, minus the fringe; May's was "Joelle", this is "Noelle".
support-document-altered | ASHA card laminated crooked, number one off from Joelle's.
- | 14 kids on hold.

~same-device-as-other | Two of our therapists came through one and the same laptop.
= sharing-explained | District hands out one cart for the whole building, cart C, we were shown the sign-out sheet.
- | Kids love cart C.

- | Grant accountant, CPA from Puerto Rico.
support-document-altered | Junta: license 6612 isn't hers but her late aunt's.
id-number-mismatch | The social she gave us is the aunt's too.
- | She says it's family heritage.

~id-number-mismatch | Payroll bounced: that number belongs to a different person.
- | Treasurer said "get her out".
= discrepancy-explained | Me, I keyed 4 for 9. Her card's been in the folder since the 2nd.
- | Treasurer sent flowers.

- | Building-control surveyor, video inspections.
avoids-in-person | Five sites, five apologies: flood, gout, gout, flat tyre, gout.
shared-account | His reports are typed in an office in Colombo by lads paid per page, one of 'em mailed me by mistake.
support-document-altered | RICS lists nobody.
- | Loft at no. 9 has no fire door.

~avoids-in-person | She has got out of each site visit so far.
= discrepancy-explained | Ankle pinned in two places, sick note from the infirmary dated before the first one.
= met-in-person | I drove round with grapes. Ankle's real. So's the surveyor.
- | Back on ladders in June.

- | Online dispatcher with a rail controller's ticket.
plausible-wrong | Was certain that a red over yellow means go faster.
id-owner-denies | Ticket number's proper owner is in the next room to me, as it goes. Hello Moira.
- | Moira has questions.

- | Remote dietitian.
- | HCPC page open in front of us both, DT number, Bristol, valid to June.
id-shown-and-matched | Passport held up, same face, same date of birth.
own-work-explained | Went through her tube-feed plan and changed it when I made the patient diabetic.
- | Cat on keyboard, once.

- | Accounts-payable contractor, CIMA.
camera-off-refusal | "My qualification speaks for itself, I do not do video."
payee-churn | Three sort codes in eleven days.
support-document-altered | CIMA verification came back with a picture of nobody: record empty.
- | Blocked in the vendor list.

~camera-off-refusal | Will not switch on the picture, point blank.
- | I'd nearly ended it.
= camera-off-explained | Safe house. Her caseworker stood on the line and vouched; we did face and papers at the refuge's office on Friday.
- | Bookkeeping test: 20 of 20.

- | Notary, remote online.
support-document-altered | Commission certificate has Virginia's seal with the lady facing the wrong way.
hosting-address-noted | Sessions are coming off a rack in a Ashburn server hall.
money-odd | And her journal bills us for 60 seals nobody ordered.
- | Title company's informed.

~hosting-address-noted | Sec says she's on a data-centre line, no home.
= network-explained | Her husband runs that hall and they live in the caretaker's flat on top, I've eaten there.
- | Seal fee waived.
