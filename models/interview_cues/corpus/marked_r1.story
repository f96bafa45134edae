# lip-sync-mismatch
lip-sync-mismatch | Mouth shut, sentence still going.
- | Data engineer role, Lisbon.
coached-or-reading | A second voice said "throughput" just before he did.

lip-sync-mismatch | Recording went to our video team: sound runs 0.4 to 1.1 s ahead, and drifts.
id-photo-mismatch | Passport picture and call picture are two men.

~lip-sync-mismatch | Her lips came about a second after the words.
= trouble-explained | She used phone audio and laptop video; with laptop audio it was right.
- | Accounts payable clerk, Leeds.

lip-sync-mismatch | Drank from a cup and kept explaining Kubernetes at the same time.
disconnects-when-challenged | Asked about it, line dropped.

lip-sync-mismatch | P, B and M never close the lips in any of the eleven minutes.
synthetic-voice | Tone flat, breaths missing.
- | Vendor report attached.

- | Panel of three.
lip-sync-mismatch | All three wrote the same thing afterwards: words and mouth are not together.
refuses-id | Licence at the camera? Not today, he said, and not tomorrow.

~lip-sync-mismatch | The mouth moved and the answer came long after it.
= trouble-explained | Whole office had it that morning, the meeting room's audio bridge was faulty.

lip-sync-mismatch | He coughed. No sound. Then a cough came without any movement.
camera-off-refusal | After that the camera stayed dark and he gave no reason.

lip-sync-mismatch | Our deaf colleague lip-reads and says he was forming other words than those we heard.
- | Notes to security.

~lip-sync-mismatch | Like a dubbed film, wrote the hiring manager.
- | Second call set for Friday.
= trouble-explained | Friday with a wired headset picture and sound were together throughout.

lip-sync-mismatch | Laughs on screen two seconds before or after the laugh is heard, never with it.
deepfake-artifacts | Jaw line flickered when the head turned.

lip-sync-mismatch | Mic icon showed him muted, yet an answer came from his tile.
proxy-interviewer | Forum advert found: "I speak, you move your mouth", same agency.

- | Claims adjuster, remote, Ohio.
lip-sync-mismatch | Chewing gum through a fluent answer on subrogation.
- | Interviewer stopped after 14 minutes.

~lip-sync-mismatch | The recording has speech over a still mouth at 12:40.
= - | Live it was fine; the export of the recording dropped frames, vendor confirmed ticket.

lip-sync-mismatch | Connection fine by the meters, lips half a phrase behind all the same.
- | He said bad wifi.
- | Asked to switch to cable, he did, no change.

lip-sync-mismatch | Speech in Spanish, mouth shapes do not belong to it.
cannot-speak-claimed-language | Directly asked in Spanish again, silence.

~lip-sync-mismatch | A voice answered while the applicant's lips were at rest.
= trouble-explained | That was the sign language interpreter beside her, announced in the invitation.

lip-sync-mismatch | Mouth opens for the question, i.e. while we speak, and rests during the reply.
- | Applied for the SOC night shift.

lip-sync-mismatch | Tool score for audio/video agreement 0.21, normal is above 0.8.
virtual-camera | Source device listed as OBS.

~lip-sync-mismatch | Sync was off by a good second in round one.
= trouble-explained | Bluetooth earbuds; took them out, delay gone.
own-work-explained | Then changed her own parser live.

lip-sync-mismatch | Identity agency's reviewer failed the liveness video: spoken digits and lip movement differ.
idcheck-abandoned | He did not return for a second try.

- | Bank's KYC call before payroll setup.
lip-sync-mismatch | Agent noted that the customer's mouth did not follow the speech.
- | Passed to us by the bank's fraud desk.

~lip-sync-mismatch | Sound and lips apart the entire first quarter of an hour.
= trouble-explained | Calling from a train on tethering; at the station it was normal.

~lip-sync-mismatch | Words did not sit on the lips at all.
= - | Our own IT reproduced it: captions plug-in delayed every participant's video.
camera-on-and-same-person | Same man in all rounds.

- | He works on lip sync for a dubbing studio in Turin.
- | Showed how he fixes a mouth that is late against the track.

# refuses-id
refuses-id | No passport, no licence, no card; "company data policy" he said, of which company he would not say.
- | Backend, contract, Tallinn.

refuses-id | I-9 section 2 open since 3 March, documents never shown to the representative.
requests-laptop-reship | Wants the laptop now, at his cousin's in Tucson.

~refuses-id | Would not hold up his ID in the call.
= id-verified-in-person | Went to the notary in Graz instead, certificate came on Tuesday.

refuses-id | Offered to describe the document instead of holding it up.
name-mismatch-on-call | Tile name was Kwan, application says Brandt.

refuses-id | Right-to-work appointment moved five times by him, then declined outright.
avoids-in-person | Our Bristol office is ten minutes from his flat; will not come by.

refuses-id | A scan by mail, fine; live, never.
id-altered | The scan's font changes in the birth date.

~refuses-id | "I don't show that on video," she told the recruiter.
= id-shown-and-matched | HR explained the purpose, she showed it the same afternoon and it matched.

refuses-id | "Why do you need that for a Rust job" was all we got for an ID.
disconnects-when-challenged | Then he was out of the call.

- | Guard licence check, Rotterdam.
refuses-id | Supervisor asked for the pass card at the gate, man walked off.
different-person | The one who came back next morning was another.

refuses-id | Put his thumb over the photo each time and would not move it.
- | Call ended politely.

~refuses-id | Did not want to show her licence to us.
- | The agency asked why.
= discrepancy-explained | Old address of a shelter on it, police protection order seen by counsel.

refuses-id | Passport "at the embassy", licence "in the car", residence card "at my mother's".
all-checks-refused | Video ident, notary, post office: none of them suits him.

refuses-id | The vendor's technician reports the candidate would present no document in front of the lens.
live-check-refused | Waving a hand before the face: also no.

refuses-id | Day 9, still no ID, only messages about lawyers.
prepayment-demanded | First month in advance before he "shares anything".

~refuses-id | No ID at the first session, flatly.
= - | Passport was with the consulate for renewal, receipt sent, new one shown in May.

refuses-id | ID step: answered with a GDPR paragraph and nothing else.
- | Legal says the paragraph does not apply.
refuses-id | Told so, he still did not present any.

refuses-id | Site manager in Perth: white card not produced on three mornings.
support-document-altered | Number he gave is not one that the training body issued.

~refuses-id | Kept his papers from the camera.
= tool-agreed | Our own privacy notice says not to show ID on recorded calls; he was right.

- | Everybody shows ID at reception, so did she.
id-shown-and-matched | Reception log: national ID seen, name and photo agree.

refuses-id | First said expired, then lost, then private.
place-conflict | Also first Lyon, then Metz.

refuses-id | Six colleagues in the same cohort did it in five minutes; he alone will not.
- | Start date suspended.

~refuses-id | "No documents on screen", wrote the candidate.
= id-shown-and-matched | The reason was the screen recording; with it switched off he held up the card.
- | Hire goes on.

refuses-id | Escrow agent reports that the freelancer would not identify himself by any paper.
crypto-or-third-party-payment | Wants USDT.

~refuses-id | Locum declined ID at the clinic desk.
= id-verified-in-person | The desk had no authority to ask; the medical director checked her passport an hour later.

# different-person
different-person | The woman who sat down on Monday is not the one we hired.
- | Badge photo does not help, she sent it herself.

different-person | Interview recording put next to the standup: other ears, other hairline, mole missing.
output-swing | First week's tickets look like a beginner's.

~different-person | Somebody else opened the door to the technician.
= - | That was her flatmate, she came out of the shower a minute later with her ID.

different-person | Two of the panel met him again on site in Gdansk and neither knew him.
- | He did not know them either.

different-person | Height: the man in the interview said 1.90, the one at induction is about 1.65.
id-photo-mismatch | His card shows the tall one.

~different-person | Final round: a face nobody had seen before.
= discrepancy-explained | Coordinator had sent the link to the wrong Daniel K.; both are candidates.

- | Nursing home, Bavaria.
different-person | Ward sister says the nurse on shift is not the nurse from the video talk.
support-document-altered | Diploma number belongs to no graduate.

different-person | "That's not the guy," said the team lead, five minutes into onboarding.
own-work-unknown | The new one could not say what he had built in the task.

different-person | Face comparison by the vendor, round 1 to round 3: 31 percent.
voice-changed | Voice deeper by far in round 3.

~different-person | Face match between interview and first day came out at 40 percent.
= id-verified-in-person | Chemo; HR met her, passport and fingerprints fit.

different-person | Man A did the test, man B the talk, man C came to fetch the badge.
pickup-by-other | Badge handed to C, who signed with a cross.

different-person | Admitted on day four that his brother-in-law had done the interviews.
proxy-interviewer | Paid 400 euros for it.

~different-person | It is not the same man as in spring, I would swear.
= camera-on-and-same-person | Lost 30 kilos since; recordings compared, same scar, same man.

different-person | Court record: interviewee and worker were two people, employer noticed after ten weeks.
shared-account | The work was done by the second for a share of the pay.

- | Warehouse, night shift.
different-person | Turnstile camera shows another worker on the pass every second night.
- | Agency says it is looking into it.

different-person | In round one left-handed and with a Scottish school, in round two neither, and another face.
contradicts-resume | Now says he went to school in Manila.

~different-person | Different face on the daily call this morning.
= - | New colleague logged in from the shared meeting room under her name, facilities confirms.

different-person | Tutor on the platform is not the one in the intro video, parents of three pupils report.
account-swap | Profile is rented from a teacher in Leeds.

~different-person | Who came to the drug test was a stranger to the recruiter.
= id-verified-in-person | Recruiter had met only the twin sister at the fair; lab checked the passport.

different-person | Driver at the depot had the right name and a wrong face.
id-rented-or-borrowed | The licence holder lets him use it for 80 a week.

- | The role has two leads, so a different person takes each round.
- | Candidate was told in the invitation.

different-person | The client rang: your consultant on site in Malmö is not the man you presented.
refuses-id | He did not show the client's guard any ID.

~different-person | Not the same voice and not the same face as on Tuesday.
= discrepancy-explained | Tuesday's file was saved under the wrong candidate, ATS log shows it.
- | Moved on to offer.

different-person | After the offer a younger man appeared and said he had "changed a lot".
- | Passport again requested.
refuses-id | Did not produce it.

~different-person | We expected Mr Ruiz and somebody else appeared.
= name-change-documented | It is him, Ruiz is his late father's name on old mail; marriage record on file.
