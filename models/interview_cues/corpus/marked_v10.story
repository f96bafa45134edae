# Whole cases: finance clerks, landlords, registries, short and dry

- | Radiographer, mobile unit.
support-document-altered | HCPC-style number is one digit too long.
school-denies | College has his brother, not him.
- | Unit parked.

- | Speech therapist, school board.
id-owner-denies | Namesake in Winnipeg holds the licence and has three of these letters already.
returned-under-new-name | Board B had let her go in May under her second surname.
- | Contract ended.

- | Speech therapist, other board.
~id-owner-denies | Licence holder in Winnipeg was puzzled by our call.
= discrepancy-explained | We had called a namesake; right licence ends in 6, holder is our candidate, college checked.
- | Starts after Easter.

- | Finance clerk, month end.
crypto-or-third-party-payment | Two hires from two agencies, one sort code, one account, name of neither.
same-device-as-other | Both timesheets uploaded from one browser.
- | Held both.

- | Finance clerk, month end, second.
money-odd | Overtime for a man who left in April.
shared-account | Someone still clocks him in and out.
- | Supervisor sent home.

- | Finance clerk, month end, third.
~money-odd | Overtime for a man who left in April.
= discrepancy-explained | Arrears from March, union agreement, paid to all leavers.
- | Booked.

- | Registry extract, employer four of CV.
employer-young | Founded in 2022, he led its "Asian expansion" in 2018.
employer-address-empty | Seat is the flat of an old couple who know nothing.
- | Score lowered.

- | Registry extract, employer two of CV.
employer-untraceable | Not in the register, not in the gazette, not on a map.
employer-site-copied | Its pictures and prices come from a dentist supply shop's page.
- | Rejected.

- | SRE, on-call test.
voice-changed | After the coffee break a deeper man answered to the same name.
different-person | Camera back on: other shirt, other ears, other man.
- | Recording kept.

- | SRE, on-call test, other.
~different-person | After the break somebody else sat there.
= discrepancy-explained | His father was fixing the router, left when asked; candidate came back and showed ID.
camera-on-and-same-person | Rest of the test with him in view.

- | Product owner, fake job page inquiry.
- | Someone used our name to hire people for parcels.
- | Not our applicants, page reported.

- | Analyst, sports betting.
proxy-interviewer | Hired actor, says actor; 200 euro and a script.
coached-or-reading | His left ear had the real one in it.
- | Actor gave us the number.

- | Analyst, pension fund.
referee-same-voice | Professor's callback was the applicant with a scarf on the phone, she giggled and owned up.
- | Fund wished her well.

- | Analyst, reinsurer.
~referee-same-voice | Referee's voice much like hers.
= referee-confirmed | Sisters, declared on the form; second referee through the firm's exchange said the same.
- | On to round two.

- | Wind park, blade technician.
support-document-altered | GWO record for his ID is empty, paper shows five modules.
id-rented-or-borrowed | Climbed in on a mate's training ID, mate got a crate and 50.
- | Banned from site.

- | Court clerk, Manila. Timekeeping.
shared-account | Bundy cards for six, punched by one, on video, daily.
- | Fined.

- | Village health post.
shared-account | Doctor on the board, nephew in the chair.
id-rented-or-borrowed | Doctor rents the post his stamp for a share of the fees.
- | Stamp taken by district.

- | Village health post, other.
~shared-account | Nurse signs as the doctor.
= tool-agreed | Ministry lets her sign by phone order, order book and circular seen.

- | Data labelling, 90 workers.
account-swap | Logins change hands at the kiosk, price on a board.
many-profiles | One man, eight workers, says the selfie archive.
- | Vendor told to rehire in person.

- | Notary's letter.
refuses-id | Came twice, forgot card twice, left when asked for the driver's licence.
all-checks-refused | Offered bank, post, town hall and us: none would do.
- | No act.

- | Notary's letter, other.
~refuses-id | Came without card, could not identify himself.
= id-verified-in-person | Came back at three with passport, two witnesses of the village.
- | Act 118.

- | Bicycle courier firm, Vienna.
pickup-by-other | Bike and phone were handed to a "brother" with no ID.
id-photo-mismatch | Neither face is on the permit.
- | Bike gone.

- | IT helpdesk, voice reset.
identity-borrowing | Begged the helpdesk to lend him an admin's token.
synthetic-voice | Security: caller's speech is built from our chief's podcast.
- | No reset.

- | IT helpdesk, voice reset, other.
~synthetic-voice | Agent wrote: robot on the line.
= trouble-explained | He speaks with a larynx device since surgery; manager joined the call.
- | Reset done.

- | Rust developer, fully remote.
code-copied | Crate has a Finnish author in the cache and his name since Sunday.
account-control-failed | Asked to add a blank line to it, he could not push.
- | Finnish author thanked us.

- | Rust developer, other.
own-work-explained | Refactored the parser while we watched and said why.
account-control-proven | Signed a line with the key on the profile.

- | PHP shop, Lviv persona.
account-neighbours-listed | Stars come from a ring the host deleted.
commits-other-name | Git log says "park" in the mail, CV says Kovalenko.
cannot-speak-claimed-language | Our Ukrainian tester tried, then asked me if this was a joke.
- | Closed.

- | HR audit, 5 percent sample.
support-document-altered | 31 diplomas asked back, 9 issuers had never issued.
employer-denies | Four ex-employers said "who?"
- | Rest of staff next.

- | HR audit, second sample.
background-check-clear | 28 out of 28 without findings.

- | Ski school, season.
work-permit-refuted | Canton: that L permit's owner left the country in 2020.
id-owner-denies | Owner in Porto had sold nothing, lost nothing, he thought.
- | Slope pass blocked.

- | Ski school, other.
~work-permit-refuted | Canton's hotline found no permit.
= discrepancy-explained | Applied in next canton, which mailed us the decision.
- | Teaches on Saturday.

- | Fertility clinic, embryologist.
plausible-wrong | Told the team that day three comes after day five.
employer-denies | Clinic in Athens never had an embryologist under 40.
- | Lab closed for her.

- | Cargo airline, loader.
id-altered | Under UV the card has another face.
internal-record | That face was dismissed here for theft, file 2018/77.
- | Airport police.

- | Cargo airline, dispatcher.
hours-refused | Night duty in the contract, at night phone off.
several-jobs | He sleeps at the other handling agent, on their clock.
- | Agent and we compared rosters.

- | Cargo airline, dispatcher, other.
~hours-refused | Off the grid for three nights.
= discrepancy-explained | Was in hospital after a crash, ward sister confirmed; roster desk had lost the note.
- | Back on 4th.

- | Council housing officer.
contradicts-resume | Her own diary has her in Spain during the "degree".
school-denies | Degree office: deferred, then lapsed.
- | Hearing in public.

- | E-sports coach.
skill-gap | Rank fell by six tiers once he played in our room.
id-rented-or-borrowed | Account on the CV is his cousin's, on loan.
- | Not signed.
