# Short plain notes, one desk after the other: checks on applicants and staff in all trades, honest ones between
# bus company
- | Bus driver, start 1 March.
employer-denies | Called former depot: never drove for us.
- | Medical passed.
- | Offer paused, told Kim.

employer-denies | Depot two, manager himself: "we never had a man called that."
contradicts-resume | Application: no break in service. At my desk: two years at home.
- | Nice man, I like him.

- | Roster clerk.
phone-other-name | The depot manager's number he gave us shows his own brother-in-law.
- | Wrote it on the card.

# school kitchen
- | Cook, primary school.
support-document-altered | Hygiene certificate: council has no such number.
- | She says the trainer kept the list.
- | Trainer's number please.

- | Council officer, food.
support-document-altered | Year on it was 2015, someone made it 2025.
- | Kitchen itself was clean.

- | Dinner lady.
proxy-interviewer | Her sister did the hygiene test for her, they look alike from behind.
- | Stew good.

# bank teller
- | Teller, branch 12.
id-data-mismatch | Birth date on the card is not the one on the school record.
- | Credit fine.
employer-untraceable | Finance house in the CV: no licence, no office, no trace.

- | Regional HR.
profile-conflict | CV says manager, page says trainee, same firm, same year.
- | Ask her.
- | Asked, no answer.

- | Her former supervisor, unasked.
- | She never left the counter.
contradicts-resume | Told me last week she was only ever temp; form says permanent.

# honest teller
profile-conflict | CV says manager, page says trainee.
discrepancy-explained | Page never updated; bank's letter of promotion is dated May 2019.
employer-confirmed | Bank's personnel office: manager until she left, good record.

# call agent remote
- | Agent, home, 8 to 4.
shared-account | Her mother takes the calls after lunch.
- | QA heard it twice.
- | Meeting at 3.

voice-changed | Morning Jill and afternoon Jill are not one voice.
- | Customers didn't complain.

- | Cousin wrote us.
several-jobs | Jill's also full time with the water board, same hours.
- | She asked us not to tell Jill.

# warehouse
- | Picker, nights.
id-photo-mismatch | Face at the gate isn't the face on the pass.
- | Sent away, came back with the right man, funny enough.
- | Agency informed.

- | Shift lead.
shared-account | Two men work one badge, one till midnight, one after.
- | Both good pickers.

- | Canteen till.
crypto-or-third-party-payment | He said his wages go onto his boss's card and the boss gives him half.
- | Soup of the day: pea.

# honest warehouse
shared-account | Badge used by another.
tool-agreed | Visitor spare issued by the shift office as his own was in print, log signed.
- | Fine.

# IT support contractor
- | Support engineer, remote.
timezone-mismatch | Says Ohio. Clock in his corner says 23:40. Ours says 10:40.
- | Session went well.
- | Noted.

remote-desktop-use | He sits on one machine and works through it on another, far away.
vpn-location-mismatch-noted | Login from a VPN exit in Seoul; address on file Dayton.
- | Security asked for a call.

- | Landlady in Dayton.
- | Room's been empty since spring.
forwarder-address | Only parcels live there.

# honest support
vpn-location-mismatch-noted | VPN exit in Seoul.
network-explained | He's on our Korean project, travel approved, tunnel is ours.
- | OK.

# nurse agency
- | Bank nurse, first shift Friday.
support-document-altered | Registration card printed at home, register says unknown.
- | Shift cancelled.

id-owner-denies | Called the nurse the PIN belongs to. She is in Cardiff, retired, never heard of us.
- | She was nice about it.
- | Police ref. 88/14.

- | Ward clerk.
alias-used | Signed Mary, then Marie, then M. Boateng, then M. Addo.
- | Kept the sheet.

# honest nurse
support-document-altered | Register: unknown.
name-change-documented | Under Boateng; Addo since the wedding. Certificate seen.
- | Shift on.

# accounts
- | Accountant, mid-size, Leeds side.
school-denies | Institute: passed one paper, not a member.
- | Boss wants him anyway.
- | Told boss no.

plausible-wrong | Says debits go on the right.
- | I asked twice.
skill-gap | Ten years in VAT, could not do a return.

- | Old office's cleaner.
employer-address-empty | His old firm? It's a laundry, always was, number 14.
- | I clean number 12.

# honest accountant
- | Institute: no member.
discrepancy-explained | Wrong institute; he's with the Irish one, which confirmed by mail today.
- | Good.

# teacher reference
- | Form tutor, Birmingham.
referee-untraceable | School office: no deputy head by that name, ever.
- | Safeguarding lead copied.
refuses-background-check | Said no to the enhanced check. "Not needed."

- | Chair of governors.
referee-same-wording | Reference one and two: same text, name swapped.
- | Interview tomorrow off.

- | Pupil's father is a locksmith, does our doors.
returned-under-new-name | That's the one sacked in Dudley, had another name there.
- | Wouldn't sign it.

# builder
- | Site manager.
support-document-altered | Card scanned: cancelled, belongs to no one now, the scheme says never to him.
- | Sent off site 7:40.

proxy-interviewer | Safety test sat by a mate at the Slough centre.
- | Mate has sat twenty.
- | Centre closed.

- | Tea hut.
skill-gap | Says he's run towers; doesn't know what a toe board is.
- | Two sugars.

# honest builder
- | Card reader: invalid.
trouble-explained | Reader's clock was a year out; reset, then green.
- | On site 7:50.

# driver app
- | Courier, Friday nights.
account-swap | Offered me 50 a week for my app login.
- | I'm a rider, said no.
- | Support has the screenshot.

id-rented-or-borrowed | Rides on his friend's account, friend gets a third.
- | Told us himself.
- | Account off.

- | Restaurant.
id-photo-mismatch | App says Karen, bag taken by a lad with a moustache.
- | Third time this week.

# dev, plain
- | Dev, remote, contract.
different-person | Not the man we interviewed.
- | Call at 9, lead and me.
- | Recording checked.

own-work-unknown | Could not say what his own function does.
code-copied | The repo is someone else's, name changed.
- | No.

- | Intern.
coached-or-reading | A second voice fed him the answers, quiet but there.
- | I told Ana.

# honest dev
coached-or-reading | Second voice in the room.
trouble-explained | His toddler; came into the picture, waved, was carried off.
own-work-explained | Then he changed his own function live, tests green.
- | Yes from me.

# interpreter agency / home tutor
- | Tutor, maths, online.
shared-account | Lessons are given by her flatmate, she only takes the money.
- | Parent noticed the tattoo.
- | Refund sent.

school-denies | College says: applied, not admitted.
- | Badge "verified graduate" removed.

- | Parent.
skill-gap | Tutor with a first in maths could not add two fractions for my girl.
- | My girl showed her.

# honest tutor
school-denies | College: no record.
discrepancy-explained | Graduate of the evening school next door, same street; it confirmed by phone, then letter.
- | Badge back.

# hospital doc
- | SHO, locum.
employer-denies | Trust: never worked a shift here.
- | Blood results pending for another reason.
support-document-altered | GMC: that certificate is not ours.

- | Medical staffing.
refuses-id | Passport "at the embassy", driving licence "lost", no to both on video.
- | Five weeks.

- | Registrar on call.
plausible-wrong | Gave potassium as a push, sure of himself. I stopped it.
- | Reported at 4.

# honest doc
support-document-altered | GMC: not found.
discrepancy-explained | Searched with a space in the surname; without it he's there, full registration.
- | Start tonight.

# lab
- | Lab technician.
id-number-mismatch | Tax number belongs to a pensioner.
- | Payroll found it.
- | Letter by post.

id-owner-denies | The pensioner came by bus to say he's never worked here. He hadn't.
- | Coffee for him.

- | Lab head.
alias-used | Her coat says one name, her locker another, her phone a third.
- | Asked. She cried.

# honest lab
id-number-mismatch | Tax number didn't match.
discrepancy-explained | Two digits turned by payroll; tax office has it right on her card.
- | Fixed.

# council
- | Clerk, planning.
several-jobs | Works for two other councils, full time, same days.
- | Their auditor rang ours.
- | Suspended on pay.

persona-collision | Answered the phone with the other council's name.
- | I said wrong number and rang again.

- | Union.
- | He has three mortgages.
several-jobs | We know of three payslips for the same week; he showed us.

# honest council
- | Payslip from another council.
discrepancy-explained | Back pay from before; ended in March, their payroll says.
- | Closed.

# payroll plain
- | Payroll, run 11.
payee-churn | Bank account changed twice in one week.
- | Held.
crypto-or-third-party-payment | Account name isn't hers. It is her landlord's.

- | Pay desk.
crypto-or-third-party-payment | Wants it in bitcoin.
- | Said we don't.
prepayment-demanded | Then wants half up front.

- | Manager.
- | I vouch for her work, not for this.
crypto-or-third-party-payment | Salary of the driver goes to his supervisor's wife, has done since May.

# honest payroll
crypto-or-third-party-payment | Name on account differs.
payee-confirmed | Maiden name; bank's letter says same person, her account.
- | Paid.

# honest plain set
phone-unreachable | Phone did not answer for three days.
trouble-explained | Phone was drowned in the canal; new SIM same number, she rang from it.
- | Next.

shared-contact | Same address as another starter.
sharing-explained | Staff house of the hospital. Housing office confirmed both.
- | Next.

id-photo-mismatch | Photo looks like another person's.
id-shown-and-matched | Ten years and a beard between; new card matches him.
- | Next.

employer-untraceable | Company not in register.
employer-confirmed | Sole trader, so none; tax office line and two customers confirm she employed him.
- | Next.

avoids-in-person | Would not come to the office.
discrepancy-explained | Wheelchair, lift broken; building manager confirmed, interview moved to the ground floor.
met-in-person | Met her there, 40 minutes.
