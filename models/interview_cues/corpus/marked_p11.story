# second round: payee-churn, first-day-recon, several-jobs, handle-listed; then mixed cases
payee-churn | Pay record has more edits than pay runs.

payee-churn | June Barclays, July Monzo, August a card firm, September "see mail".
- | Payroll manager signs off none.

~payee-churn | Three account numbers for one teacher since Easter.
= discrepancy-explained | Her bank was sold twice; both letters are public and list the sort codes.

payee-churn | Old account lasted eleven days, the next one four.

payee-churn | Portal mails "your bank details were changed" arrive weekly for her.
vpn-location-mismatch-noted | Each change is made from a Kazakh address.

payee-churn | Supplier master: vendor 5120 altered IBAN before each payment since Feb.

~payee-churn | He had his pay target altered twice in the first fortnight.
= discrepancy-explained | First form was for the health fund, second for wages, clerk filed both as wages.

payee-churn | Wage goes somewhere else every month, never to the account from the offer papers.

- | Changed bank on moving to Austria, one time.
payee-confirmed | Erste Bank, own name.

payee-churn | We had to recall two wires because he had closed the receiving account.
crypto-or-third-party-payment | Third wire should go to an aunt.

~payee-churn | Sixth update of bank data by the same driver.
= trouble-explained | Screen refused the last digit, he tried six times with the same number.

payee-churn | Platform risk: payout card replaced after every job, eight jobs.

first-day-recon | First command typed on the new laptop: quser. Second: net share.

first-day-recon | Before the welcome call was over, a port scan had left his machine.
- | Role: illustrator.

~first-day-recon | Copied the list of all staff and all rooms on day one.
= tool-agreed | Fire warden, the list is his to carry, facility gave it out.

first-day-recon | Wanted the codes from my phone "for setup", first morning.

first-day-recon | Log 08:41 login, 08:43 nltest, 08:44 arp, 08:47 dump of Wi-Fi keys.
remote-control-tool | 08:52 AnyDesk.

first-day-recon | Museum temp asked on the first day for the alarm plan and guard rota and took copies.

~first-day-recon | Ran an inventory of admin groups at once.
= tool-agreed | Access review is due in his first week, audit plan names him.

first-day-recon | OTPs of the hire were forwarded within seconds to a number in Vladivostok, phone log day 1.

- | Looked at the menu, the bus plan and the holiday calendar.
- | Normal.

first-day-recon | Till trainee noted manager codes of three colleagues on shift one.
data-taken | Sheet with codes was mailed to a private address.

~first-day-recon | Collected system info minutes after the start.
= tool-agreed | It's our own enrolment agent running under the user's name.

first-day-recon | SharpHound, day 1, hour 2, user of the travel desk.

several-jobs | Employer no. 2 introduced itself at our reception, with papers.

several-jobs | Benefits office: health plan through two companies, both full time.
- | Start dates three days apart.

~several-jobs | Works at the post too, says the wage tax card.
= discrepancy-explained | Post job is the one he leaves, class six until the 30th, resignation letter seen.

several-jobs | A court in Ohio counted six salaries on him, one paid by our subsidiary.

several-jobs | He sat in a meeting with us and typed notes for another client's sprint.
screen-share-leak | Foreign Jira board was on show.

several-jobs | Our teacher in the mornings is a customs officer in the mornings.

~several-jobs | Two employers claim her from January on.
= discrepancy-explained | One group, payroll moved from the GmbH to the SE, same desk.

several-jobs | Doctor billed 26 hours for one day between two hospitals.

- | Sits on the board of her housing co-op.
- | Declared.

several-jobs | Vendor's badge data: at site Alpha and site Beta daily, a contract of 40 hours each.
shared-account | At Beta somebody else swipes for him.

~several-jobs | Facebook says bartender, full time, at present.
= discrepancy-explained | Sister put it there in 2018 and runs the page, bar closed long since.

several-jobs | He forgot to mention the ministry that has paid him for two years in full.

handle-listed | The nick under his pull requests is number 17 in the bulletin.

handle-listed | Search for "cyberfox_dev": our CV and the indictment, nothing else.
- | To legal.

~handle-listed | Login stands on a list of fake workers.
= discrepancy-explained | List of a hobby blog, since withdrawn; author had confused l and I, told us so.

handle-listed | Authority's PDF, page 9, chat names, fourth from above is hers.

handle-listed | Spamhaus no, GitHub-watch yes: user ID banned and published.
account-vanished | Renamed itself on the same day.

handle-listed | Police asked whether we know "blue.harbor88". It is our contractor's Skype.

~handle-listed | Match with indicator table of a vendor.
= discrepancy-explained | Vendor's false positive; version 2 of the table is without it, changelog names the reason.

handle-listed | His Matrix name was in the dump of the operators' planning sheet.

- | Listed as contributor in the Rust release notes.
account-control-proven | Signed with that key.

handle-listed | Marketplace gave its ban list to the press, his seller tag is there twice.
peer-report | Another buyer had also reported him.

~handle-listed | Nick is on the watch sheet.
= discrepancy-explained | Took the nick over in 2024 when it was free, sheet is about its owner of 2020; GitHub dates it.

handle-listed | Same Jabber address as in the annex to the wanted notice.

# mixed
support-document-altered | Class 2 licence only, board says; he flies on class 1.
work-permit-refuted | His permit number belongs to no one.

several-jobs | Roster of the rival terminal has him on the same nights.
payee-churn | Both terminals got new bank data from him in May, June and July.

~remote-desktop-use | Login from Nairobi at noon, desk is in Bern.
= | Field trip for the water project, group photo and stamped tickets.
~payee-churn | Also two bank changes this spring.
= payee-confirmed | First bank went under, deposit fund paid out, present account is her own.

profile-owner-other | Page he named is a woman's, she found out through us.
~account-recent | Second page given, ten days old.
= discrepancy-explained | The ten-day page is made by our recruiter, as a draft for the client.

place-vague | Home: "mountain area".
~timezone-mismatch | Dark outside at 2 pm.
= | Storm, whole county had it, weather office log.

referee-same-voice | Boss one and boss two are the same lady.
~several-jobs | Insurance shows another employer.
= discrepancy-explained | Another employer ended in April, late notice by them.

employer-site-copied | Homepage lifted from a Tartu lab.
school-not-found | Alma mater in no list of that country.
account-recent | Profile is three weeks old.

~id-photo-mismatch | Guard at gate 2 refused him, not the man on the card.
= discrepancy-explained | Guard held the card of the man before, queue, both came back and laughed.
- | Incident closed.

~background-call-center | Interviews all around him, it seemed.
~timezone-mismatch | And night outside at 10 am.
= trouble-explained | Recording of a webinar ran in another tab, he closed it.
= discrepancy-explained | Winter in Kiruna, no sun until January, city hall page confirms.

~crypto-or-third-party-payment | Wage account is held by one Ms Roth.
= name-change-documented | Ms Roth is what she was called before May, register office extract.

camera-off-refusal | Picture denied.
false-premise-accepted | Invented colleague remembered well.
place-vague | Lives "out west".

agency-opaque | Agency silent on checks.
- | Agency's lawyer: "industry practice".
remote-desktop-use | Its man works on a rented PC in a server hall.

~same-photo-as-other | Photo shared with applicant 71.
= sharing-explained | 71 is a referral by his wife who mailed his picture by mistake, both on the phone.
~evades-personal-questions | Nothing on his last firm.
= discrepancy-explained | Firm is ours; he was told not to say that he is an internal candidate.
