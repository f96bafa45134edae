# seventh round: ordinary things in the same words, and the fraud beside them
- | Family doctor's post moved to another street; she told us in the offer call.
address-confirmed | Medical chamber lists the new one.

address-change | Ship-to is not the offer's: he wrote in at night, Bakersfield now.
? | Bakersfield owner rents rooms by the hour.

- | Data export done by him, ordered by his manager, ticket 7781.
- | Deleted after use.

data-taken | Tariff model found on a drive that he had registered as "holiday".
- | Auditor opened it.

- | Took ten seconds to find the unmute button, then chatty.

long-latency-answers | In round three as in one and two, mute for six, speech for sixty.
voice-changed | In round three with a younger voice.

- | School is slow to answer, holidays in August.

school-denies | Holidays over, school wrote: no such pupil in any class.
- | He had asked us not to write.

- | Changed his mobile plan, kept the number.

contact-changed | Every Friday a mail "new number, sorry", we are at eight.
- | Payroll has a ninth.

- | Wallet app on the phone for train tickets.

wallet-listed | Tip from the stablecoin firm: the payee string in our contract is on the embargo list.
- | Contract not yet signed.

- | Referee phones from home, number not known to us, promised to call from the office.
referee-confirmed | Called from the office extension, reception put him through.

referee-shares-contact | The "office extension" of the referee rings at the candidate's flat, telecom firm says.
- | Candidate: call forwarding. Telecom: no forwarding.

- | Own screen and chair wanted, laptop of ours is fine.

own-device-insisted | Courier waited, she refused the parcel: "I said I work on my own."
- | Return booked.

- | Login from the branch in Metz, she works there on Tuesdays.

signins-apart | Branch in Metz has the PC, branch staff see nobody at it, sessions come from Harbin.
remote-control-tool | AnyDesk was put on it on the first evening.

- | LinkedIn off for Lent, says so in his mail footer.

account-vanished | No page, no posts, no user under any link of the resume, all there on the 2nd.
- | On the 3rd we had asked for a login.

- | Candidate asked whether AI may be used, was told no, used none; film checked.

ai-assistant-use | Film checked: tablet left of the screen shows a chat that answers as we talk.
- | Tablet was "switched off" by his word.

- | Same surname as another applicant, nothing else alike.

same-resume-as-other | Same career as another applicant, nothing else alike, not even the continent.
- | Sent by one vendor.

- | Referred by Anna in payroll, ten years here.

referral-chain | Referred by Anna's deputy, on leave pending the inquiry on ghost employees.
- | Deputy lists him as a cousin elsewhere.

- | Contract opened at home and at work, both in Turku.

document-opened-elsewhere | Contract opened in neither Turku nor Finland, says the sign tool, but in Dandong.
- | Turku is all he ever named.

- | Misspelt his school once, right in all other places.

school-detail-unknown | Could not tell day school from boarding school for his own.
- | It is boarding only.

- | Showed pictures of team work and said which part was his.
own-work-explained | Recalculated one beam of it for us.

portfolio-copied | The beam calculation he showed bears the checksum of an engineer in Cebu.
- | Engineer sells no work.

- | Display showed "Mum", candidate used her phone, said so first.

phone-other-name | Display showed a Park, voicemail said a Park, form says Collins.
- | Four calls.

- | Social security card to follow, replaced by office, slip seen.

id-number-mismatch | Slip seen, number on it runs on a fisherman in Maine.
- | Fisherman's wife rang us.

- | New type of passport, our vendor needs a day.

id-forged-issuer | Vendor's day is over: issuer has no such passport, type or number.
refuses-id | He will not hold it up on video.

- | No Russian needed, lists none.

cannot-speak-claimed-language | Lists Russian, mother tongue, but our Riga clerk got only smiles.
- | He asked to go on in English.

- | Test 70, trial day 70.

skill-gap | Test 99, trial day broken off at ten.
- | He had never held the tool.

~skill-gap | Trial day broken off, knew none of the steps.
= trouble-explained | Manual in the hall was for the old line; on the right line she did all 12 steps.

~address-change | Two days prior to the start the drop went from Cádiz to Vigo.
= | Base swap by our own fleet office, order 14 of the 2nd.

~contact-changed | Phone A at apply, B at screen, C today.
= discrepancy-explained | Seafarer, one SIM for each port, crew manager confirms and all three are in his passport name.

~account-vanished | Repo and user name gone the night before the offer.
= account-control-proven | Moved to GitLab in protest, old key signed our sentence there.

~document-opened-elsewhere | Viewed in Panama.
= trouble-explained | E-sign vendor's bug, all of that night's envelopes say Panama, incident note attached.

~same-resume-as-other | Copy of a CV rejected in 2023, says the ATS.
= | 2023 was she, too, rejected for lack of a permit she has now.

~id-forged-issuer | Embassy's first answer: number does not exist.
= | Clerk had read a zero as letter; second answer confirms number, name and date.
