# vpn-location-mismatch-noted
~vpn-location-mismatch-noted | Sign-in from Frankfurt, he lives in Omaha.
= | Zscaler exit. Ours. Whole Midwest went out there on the 6th.

~vpn-location-mismatch-noted | Logged in from Turkey on three days.
= | Wedding. Leave form approved by her lead.
= network-explained | Hotel's range, boarding passes, back online at home since Monday.

vpn-location-mismatch-noted | Login from Vladivostok, supposed to be in Tampa.
- | Neighbour uses my wifi, he says. Neighbour is not in Vladivostok.

vpn-location-mismatch-noted | Commercial VPN exit on each session, never the home line.
- | Manager is happy with the tickets.

= | Carrier sold its block last month. Geo databases lag.
~vpn-location-mismatch-noted | IP shows Brazil, contract says Arizona.
= | RIR record has it in Phoenix since the 2nd.

~vpn-location-mismatch-noted | Network alert: the machine is in another country than she.
- | Ticket sat a week.
= | Image build. IT kept it in Warsaw till shipping.
= | First login of hers is from Oslo.

vpn-location-mismatch-noted | Address resolves to a place 5000 km from his flat.
- | Will ask his provider tomorrow.
address-change | And the delivery address is a new one since Friday.

~vpn-location-mismatch-noted | VPN on, exit in the Netherlands, hire sits in Leeds.
= | Journalist before, habit. Told to stop, stopped on the day.
= | Leeds line since, ISP fits the bill.

vpn-location-mismatch-noted | Geo of the session was Dalian, he claimed Toronto.
= | His late start on the 4th was ours, token not sent.
~timezone-mismatch | That day he began at one in the afternoon, Toronto time.

~vpn-location-mismatch-noted | Two logins from Guam.
= | Carrier Wi-Fi of the ship. Navy reservist, drill orders.
= | Dates agree with the duty sheet.

vpn-location-mismatch-noted | Astrill exit seen on the onboarding call.
? | Privacy, says he. Asked to turn it off, it stayed on.

~vpn-location-mismatch-noted | Session jumps to Johannesburg at night.
= | Backup agent runs there, service account. Not the user.

~vpn-location-mismatch-noted | The IP is nowhere near the claimed town.
= | Starlink. Ground station. Provider's map lists that gateway.

vpn-location-mismatch-noted | Traffic came out of Laos while she was "at her desk in Reno".
- | Lawyer asks how we got the logs.

vpn-location-mismatch-noted | Mail client reported a Karachi address during the Dublin interview.
? | Travelling, he wrote. No stamp in the passport for that month.

~vpn-location-mismatch-noted | SOC: off-country sign-in, high.
= | Phone roaming. Border village. Tower is on the other bank.
= | Same alert for both postmen there.

~vpn-location-mismatch-noted | Connected through some Swiss address, job is in Madrid.
= | Corporate proxy of his present firm. He applied in the lunch break.

vpn-location-mismatch-noted | IP in Moldova, resume in Maine.
- | Promised to come to Boston next week.

~vpn-location-mismatch-noted | First-week log puts him in Hyderabad.
= | Helpdesk remote session. Helpdesk sits there. Case 5518.
= tool-agreed | Hire had rung them, call logged.

vpn-location-mismatch-noted | He works from an address in a country he denies.
? | Geo error, he says. Three databases and the latency say no.

~vpn-location-mismatch-noted | Mismatch of place: laptop Ohio, login Quebec.
= | Ice storm. Evacuated to sister. County alert that day, sister's phone bill.

~vpn-location-mismatch-noted | Unknown VPN flagged on hire 208.
= | It is the one from our own pilot group. List was not updated.

vpn-location-mismatch-noted | Nord exit, then no exit: Almaty. Claimed Austin.
- | Apologised in chat. No answer on where he is.

# timezone-mismatch
~timezone-mismatch | Dark outside at noon his time.
= | Tromso, December. Sun is not up there.

~timezone-mismatch | Her clock was six hours ahead.
= | Laptop set by the last employer. Paris office image.
= | Phone on the desk had the right hour.

timezone-mismatch | Commits at 3 to 11 am local, every day.
? | Night owl, he says. On Sundays the same, and at his town's holidays none off.

timezone-mismatch | Bright sun in the window at 22:00 Chicago.
- | Lamp, said he. Nobody asked to see it.

= | Clocks changed on Sunday there, not here.
~timezone-mismatch | An hour off all week.
= | Gone the week after.

~timezone-mismatch | Works when his town sleeps.
- | Quality is okay.
= | Shift contract, Asia desk. Signed by us in May.

timezone-mismatch | System tray showed 23:40 at ten in the morning his time.
- | Said the battery of the clock. It syncs.

~timezone-mismatch | Mail headers are +0900, she lives in Lyon.
= | Mail gateway stands in Tokyo. Parent firm. Header of every colleague too.

timezone-mismatch | Calendar of his showed Shenyang time.
- | He laughed it off.
vpn-location-mismatch-noted | Log puts the session in China also.

~timezone-mismatch | Daylight did not fit.
= | Virtual window panel at the hub. Photo on the hub's page.
= | Hub confirms booth 7, that hour.

timezone-mismatch | Answers only between midnight and eight where he says he is.
- | Baby at home. No baby on the insurance form, HR looked.

~timezone-mismatch | The posted hours are those of Manila.
= | Invite was sent in Manila time. Our coordinator is there.

timezone-mismatch | Sun went down in his room at nine am Denver.
= | The late reply on the 9th was a spam filter, ours.
~hours-refused | Not reachable in Denver hours on the 9th.

~timezone-mismatch | Slack status says local time 04:12.
= | Honeymoon. Forgot to turn notifications off.
= | Leave is in the system till the 28th.

timezone-mismatch | He said "good evening" at eight in the morning, then yawned.
- | Team found it cute.

~timezone-mismatch | Git times run nine hours ahead.
= | CI rewrites them to the server's zone. Same for all authors.

~timezone-mismatch | Night behind her at 3 pm Lisbon.
= | Blackout blinds, migraine. Opened one at the end, daylight.

timezone-mismatch | Rooster and sunrise at 19:00 Eastern.
- | Lawyer: birds are not evidence.

~timezone-mismatch | Keyed in by ten at night, sleeps in the morning.
= | Ramadan. Hours moved by agreement, end on the 9th.
= | Since the 10th nine to five.

timezone-mismatch | Timestamps of the test are in the Yakutsk night shift pattern.
- | Promises to work Eastern from next month.

~timezone-mismatch | PC clock a whole day behind.
= | Dead CMOS battery. Replaced on Tuesday, part slip.

timezone-mismatch | His "lunch" falls on 1 am at home.
- | Student days' rhythm, he wrote, twenty years after.

~timezone-mismatch | Zone on the laptop: Pacific. Flat: Maine.
= | Autopilot default. HQ zone. IT fixed 60 machines.

~timezone-mismatch | Light and hour do not agree on the recording.
= | File was stamped at upload, not at the call. Invite has the hour.

# same-resume-as-other
~same-resume-as-other | Word for word the CV of applicant 77.
= | Career office at that school hands out one template with sample text.
= | Both cited it, office confirmed.

~same-resume-as-other | Resume text is also in another application.
= | Same person. Applied in 2023 under the old mail.
= sharing-explained | Old account closed by us, phone and birthday are hers.

same-resume-as-other | Two applicants, one resume, other names.
- | One blames the agency. The agency denies having either.

same-resume-as-other | His bullet points are those of a man we declined in May.
- | Very good bullet points, says the panel.

= | Agency reformats every CV and puts its own summary on top.
~same-resume-as-other | Summary identical with four other candidates.
= | Below the summary nothing alike.

~same-resume-as-other | The duplicate checker links him to applicant 19.
- | Score 98.
= | Worked on one team. Both pasted the project text from the firm's site.
= | Firm's page has it, line for line. HR there knows both.

same-resume-as-other | Same projects, same typos as in req 204's applicant.
- | We use a common helper, he said. Will send the helper's name.
shared-contact | Also the phone is that applicant's.

~same-resume-as-other | Full copy of another applicant's resume in her file.
= | Upload bug. Two tabs, one session. Vendor incident 88.
= | Her own resume, sent by mail at 9, is different.

same-resume-as-other | Three resumes differ in name and city, nothing else.
- | One of the three withdrew, said sorry.

~same-resume-as-other | Resume came twice, second under a stranger's name.
= | Referrer typed his own name in the name box.
= | Referral form log.

same-resume-as-other | Text equal to candidate Osei's to the comma.
= | Osei's odd phone is our call centre's masking number.
~phone-other-name | Phone of Osei shows a foreign name.

~same-resume-as-other | Identical work history to that of another applicant.
= | Married couple. Founded the firm, ran it, sold it. Register lists both as directors.

~same-resume-as-other | CV text matches one from Lagos.
= | Ministry form. Wording is prescribed for all civil servants.

same-resume-as-other | We have that resume already, from a woman in Kyiv.
- | Coincidence, he says. Nine pages.

same-resume-as-other | Job histories of 31 and 58 are one text with cities changed.
- | Asked both for a call. Next step Monday.

~same-resume-as-other | Ninety per cent overlap with applicant 12.
= | AI builder with canned phrases. Rest is dates.
= | Dates checked, own employer, own school.

~same-resume-as-other | Another applicant turned in this very resume.
= | He stole hers. Her 2019 copy is in our archive.
- | He is out, she stays.

same-resume-as-other | Resume is a reuse of one that a partner firm got too.
- | Lawyer says resumes are free of copyright.

~same-resume-as-other | Doppelganger CV found.
= | Migration copied 300 records. IT list has this one.

same-resume-as-other | Same achievements, same percentages as the vendor's other man.
- | Standard text, vendor claims. His other men have none of it.

~same-resume-as-other | Two files with one life story.
= | Rehire. Record from 2015, before the merger. Staff number fits.

same-resume-as-other | Checked against the pool: equal to an applicant from last week.
- | The typo in the city was cleared up. The equal text was not.

~same-resume-as-other | Her letter and resume are those of another woman.
= | Recruiter attached the wrong PDF. Sent an apology to both.

# shared-contact
~shared-contact | Same phone number as another applicant.
= | Father and son. One landline. Both told us.

~shared-contact | Mail address already used by applicant 40.
= | Job centre mailbox. Adviser runs it for clients without one.
= sharing-explained | Centre's page lists it, adviser rang from the desk.

shared-contact | Five applicants left one mobile number.
- | Family phone, says one. The five are not family, by their own forms.

shared-contact | Number of his is also the number of a man turned down in June.
- | Funny, he said, and talked on.

= | Phone carriers recycle after 90 days. FCC rule.
~shared-contact | Her mobile belonged to an earlier applicant.
= | Carrier letter: assigned to her in August.

~shared-contact | One e-mail for two candidates.
- | Second round on Tuesday.
= | Agency's intake box. They forward by reference.
= | Own addresses came the same hour.

shared-contact | The contact number repeats on applications 12, 18 and 26.
? | Each wrote "typo". Each gives another number that is out of service.

~shared-contact | Applicants 3 and 9 have the same phone.
= | Form autofill on the kiosk at the fair. Nine did not see it.

shared-contact | Backup mail in both accounts is the same.
= | The shared street is a dorm, warden's list shows both.
~shared-contact | Also the phone in the hallway is given by the two of them.

~shared-contact | WhatsApp number is used by one more candidate.
= | Wife applied to sales. SIM in his name. Bill and marriage card.

shared-contact | Other applicant, other town, one phone.
- | Team lead: must be chance, she is great.
same-resume-as-other | Resume is the other one's too.

~shared-contact | Same emergency contact and same mail as a rejected person.
= | Old profile of his own. Rejected 2020 for lack of a visa. Visa now.

~shared-contact | Duplicate phone flagged by the ATS.
= | 000-000. Placeholder. Import fills it in.

shared-contact | Recovery number matches that of candidate Lindt.
- | Will change it tomorrow.

~shared-contact | Their phone number is one and the same.
= | Refugee home. One office line, caretaker puts through.
= | Town's list of homes has it.

shared-contact | Third name on that Gmail this quarter.
? | Says hacked. Google's notice he sent is for a Yahoo box.

~shared-contact | He gave a mobile that another applicant has.
= | Our typist, one row down. Paper form has 0117.

shared-contact | Two candidates, two cities, same Telegram.
- | Lawyer for one of them asks us to delete the note.

~shared-contact | Mail equal to applicant Brandt's.
= | Brandt applied for her. Son, she has no computer. He sat by.
- | Test on paper.

shared-contact | Landline on the form rings at another applicant's.
- | She will explain when she is back, she says.

~shared-contact | Contact is shared with candidate 51.
= | Convent. One phone by rule. Prioress took the call.

shared-contact | Same callback number as the one who failed ID in April.
- | Odd zip was a typo of ours. The callback number stands.

~shared-contact | Address book shows a second applicant under that mail.
= | Same woman. Maiden name, then married. Registry slip.
