# ninth round, short
agency-opaque | Tender asked "describe identity checks". Supplier wrote "n/a".

~agency-opaque | Supplier's answer on checks was a blank page.
= trouble-explained | Scanner fed the back side, front side came Tuesday, all there.

remote-desktop-use | RustDesk relay in the firewall log, 7 h 50 min a day, user "at home" in Derby.

~remote-desktop-use | Till at branch 4 moved by itself.
= tool-agreed | Head office training session, announced to branch 4's manager.

place-vague | Pension form, place of living: a hemisphere.

~place-vague | Told recruiter "can't say where I live".
= discrepancy-explained | House not numbered yet, new street, land office plan has her plot.

employer-site-copied | The Danish owner's solicitor lists 31 stolen pages, all 31 are on the CV firm's site.

~employer-site-copied | Alarm of the brand tool: cloned page.
= employer-confirmed | Licensed dealer, maker confirms it and her job there.

school-not-found | Open the list of the higher education council at letter R: Rexton is not there.

school-not-found | His flying club teaches gliders, an "airline academy" it is not and there is no other.

~school-not-found | No hit for the conservatory.
= discrepancy-explained | Part of the state university since 1972, listed as its faculty 6.

work-permit-refuted | Registry clerk: card stock genuine, entry in the computer none.

~work-permit-refuted | Reply "unknown to us" for permit of Ms Osei.
= discrepancy-explained | Reply was for Mr Osie, clerk's slip, second reply positive.

id-photo-mismatch | Boarding gate camera and ID of the courier: two men.

~id-photo-mismatch | Portrait on file and lady at gate do not agree.
= name-change-documented | File is of her mother, same first name, same old surname; own file found under the new one.

timezone-mismatch | Lunch menu photo he sent was of dinner, in a currency of elsewhere.

~timezone-mismatch | Midnight there, by the church bell, he said noon.
= discrepancy-explained | Twelve strokes are twelve strokes, sun was in the window.

crypto-or-third-party-payment | Rent of three strangers and his salary run over one card, not his.

~crypto-or-third-party-payment | Bank says holder is female, worker male.
= trouble-explained | Bank's title field was wrong for all Andreas from Italy, fixed.

camera-off-refusal | Customs broker's exam by video: no video, candidate insisted on sound.

~camera-off-refusal | Black from 9 to 10, deaf to requests.
= trouble-explained | Deaf to requests as the power was out in the whole of Elx, grid firm's notice.

background-call-center | Broker's "home office": shift bell, then thirty people stop talking.

evades-personal-questions | Firefighter cannot be got to name his station, crew or town.

same-photo-as-other | Tender 4 and tender 9, two project leads, one passport picture.

~same-photo-as-other | Picture known from last year's fraud case.
= discrepancy-explained | He was the one whose picture was stolen then, police file names him as victim.

profile-owner-other | Clicked the link, wrote to the owner, owner is a pastor in Ohio and baffled.

account-recent | Company chat, code host and pay app, all joined on 5 Nov; hired on 6 Nov.

~account-recent | Seller page of four days.
= discrepancy-explained | Platform closed in her country and opened anew, all sellers there have four days.

synthetic-voice | Radio exam: examiner stopped, "this is a machine reading".

~synthetic-voice | Tin voice, like a robot.
= trouble-explained | He stood in the tank he inspects, came out and was fine.

false-premise-accepted | Offered a wrong ship, a wrong mate and a wrong port. She sailed on it, with him, to there.

~false-premise-accepted | Bought our false date of the merger.
= trouble-explained | Slide had it wrong as well, he read it from our slide.

referee-same-voice | Lab report: speaker of reference A and B identical, likelihood ratio above 10,000.

~referee-same-voice | Line 1 and line 2 spoke with one mouth.
= sharing-explained | Interpreter, the same for both referees, hired by us.

payee-churn | Stage hand paid to seven places in eight shows.

~payee-churn | Her bank field moved daily.
= trouble-explained | Sync fault of two payroll systems, vendor's incident 2217.

first-day-recon | Before noon of day one the new clerk had asked each desk who can approve wires.

~first-day-recon | Listed our network at 9:05 on her first day.
= tool-agreed | Our installer does so, 9:05 for all twelve starters.

several-jobs | Harbour pilot with us, harbour master there, both with full duty rosters.

~several-jobs | Full-time farmer in the tax register.
= discrepancy-explained | Land is let since 2020, lease shown, register is updated in January.

handle-listed | Court annex C names three Discord users; the second referred himself to us.

~handle-listed | In the annex stands his Discord name.
= discrepancy-explained | Annex is of witnesses, he sold them a used phone, marshal's letter.

agency-opaque | Four guards came in one van, no name list, firm says "ask the driver".

~agency-opaque | Vendor's check sheet came back empty.
= trouble-explained | Macro was blocked by our Excel, opened on the vendor's PC it is filled in.

several-jobs | Ex-manager found him on the roster of the day care he runs for, 40 h, ours is 40 h too.

remote-desktop-use | Nobody in the Austin flat types, yet Austin's PC writes code, landlord let us look.

account-recent | Expert witness, 25 years, registered with the chamber's portal on the eve of trial.

school-not-found | Letter to the academy returned: addressee unknown; education office: never licensed.

payee-churn | Tips account of the waiter replaced on 1, 8, 15, 22 and 29 June.

~payee-churn | Five bank forms from one man in a day.
= discrepancy-explained | Five men, family Rossi, all A. Rossi, one form each.

work-permit-refuted | Officer laid ours beside a true one: paper, ink, number, none is of the office.
