# third round, second half of the cues
remote-desktop-use | Asset tag 0417 is plugged in at a stranger's garage, user sits elsewhere.

remote-desktop-use | Session shadow: two cursors. One of them is not in this hemisphere by ping.
kvm-hardware | A PiKVM shows as keyboard.

~remote-desktop-use | Sign-in Amsterdam, she lives in Cork.
= network-explained | Cork's cable firm was bought, its numbers are Dutch now, neighbours show the same.

~remote-desktop-use | Remote session into the till PC at 2 am.
= tool-agreed | Till maker's night patch, announced in the March letter.

remote-desktop-use | Tax clerk's token was used in Hanoi while her chair was "taken" in Omaha.

remote-desktop-use | Cloud bill in his expenses: Windows desktop, region Singapore.
- | Home is Bristol.

- | We ship thin clients, all work is on our servers.
- | Policy 7.

place-vague | Town? "A small one." Name? "You won't know it." County? Silence.

place-vague | Ship's agent needs home port and home town, gets a continent.

~place-vague | Home: "up north", said and left.
= discrepancy-explained | It's a joke of the village, sign reads "Up North", parish clerk sent a picture.

place-vague | On the lease: only the state; on the phone: only the state.
- | Payroll waits.

~place-vague | Would give us no city at all.
= discrepancy-explained | Son of a judge under police guard, station chief called HR.

place-vague | Health insurer wants canton, she says "German speaking".
avoids-in-person | Cannot come to any of our nine branches.

same-photo-as-other | One face, one month, eleven logins, says trust and safety.

same-photo-as-other | Picture of no. 5 is no. 8's, cropped.
- | Seen by the temp.

~same-photo-as-other | Two staff cards with her face.
= discrepancy-explained | First card lost, second printed, first blocked in March.

same-photo-as-other | Pilot association: face of one Meyer and of one Lopes are alike to the mole.
returned-under-new-name | Meyer was struck off in 2020 for a false logbook.

~same-photo-as-other | Photo of our new man is on another applicant's CV.
= sharing-explained | Both used the sample CV of the job centre and left its picture in, centre says it happens.

profile-owner-other | Mr Abbot of the profile is 74, in Hull, and has no internet, his daughter runs it.

profile-owner-other | Message to the page got: "I'm the real one, third time this year".
- | Offered to video call us.

~profile-owner-other | Link goes to a priest.
= discrepancy-explained | That's him, left the order in 2021, same eyes, bishop's office confirms.

profile-owner-other | The patents he links are of an inventor in Osaka with the same initials.
contradicts-resume | By CV he was in school at the time.

~profile-owner-other | GitHub belongs to "mkovacs", we interview Mr Farkas.
= sharing-explained | Pair account of their master thesis, Kovacs came on the call and split the work for us.

account-recent | Thirty years in steel, first sign of life online: 9 October this year.

account-recent | Craftsman site login new, reviews imported by hand.
- | Support knows no source for them.

~account-recent | Everything dates from last week, mail, page, phone.
= discrepancy-explained | House burned down, all devices gone, fire brigade's report has her address.

account-recent | Domain, page and chat user: Tuesday, Tuesday, Tuesday.
employer-untraceable | Employer of ten years is not to be found in any register.

~account-recent | Npm user 12 days old for the author of a known library.
= discrepancy-explained | Old user is locked behind a lost key, library's co-maintainer vouched in the issue thread.

synthetic-voice | The tape has no throat in it, says the expert, made by software.

synthetic-voice | Sped up by 4 % at each number, as the reader apps do.
- | Test by our lab.

~synthetic-voice | Voice strange like from a machine.
= trouble-explained | Headset was set to effect "robot" by his kids, he took it off and was heard normally.

synthetic-voice | "I am a large", it began, and was cut.
ai-assistant-use | Then it spoke on with an answer from a model.

~synthetic-voice | Robot tone, reported by two.
= trouble-explained | Satellite line from the rig; on shore leave she sounded as anyone.

synthetic-voice | Police: the child's voice on the ransom call and the tutor's in our lesson are one engine.

false-premise-accepted | I praised his time in Dallas with the firm, firm is in Bonn only; he thanked me.

false-premise-accepted | Ward 9B was my idea. Hers too, then.
employer-detail-unknown | Did not know how many wards there are.

~false-premise-accepted | She said yes to a job that she never had.
= discrepancy-explained | Question came in Dutch, she took it for "would you"; in French it was a clear no.

false-premise-accepted | Gave him a wrong model of the crane, a wrong river, a wrong foreman. Three times "exactly".

~false-premise-accepted | He went with our false floor number.
= discrepancy-explained | House counts floors the American way, reception there says both are right.

false-premise-accepted | Officer's bait: "the 2018 strike". She walked in it. There was none at that mill, union says.

referee-same-voice | Line to the referee, the dog barks; line to the applicant, same bark, same man.

referee-same-voice | Bishop's office, asked: the "vicar" on your tape is the applicant.
support-document-altered | Baptism paper bought as well.

~referee-same-voice | Uncanny, referee speaks as applicant does.
= | Same village, same dialect; registrar rang the mill and the miller is the miller.

referee-same-voice | One woman, four firms, four times "outstanding".
- | Tape bank has her since June.

~referee-same-voice | Seemed he was his own reference.
= discrepancy-explained | I had pressed redial; so it was him, and he told me so.

payee-churn | Pay clerk's tally: Jan 1, Feb 2, Mar 2, Apr 3 new accounts.

payee-churn | Fisherman's share, five different banks in one season.
several-jobs | Harbour lists him with two more boats on the same days, full share each.

~payee-churn | Account swapped before pay day, twice.
= discrepancy-explained | Daughter is a payroll clerk and played with his form, form reset, one account since 2009.

~payee-churn | New bank each month since summer.
= discrepancy-explained | Student on rotation in four countries, our own policy asks for a local account.

payee-churn | Reversal, new IBAN, reversal, new IBAN, reversal.
- | AP wants a call back on a known number.

first-day-recon | Hotel's new night clerk pulled the key log of all floors before midnight of shift one.

first-day-recon | First ten minutes of the new accountant: tasklist, getmac, nslookup payroll.
vpn-location-mismatch-noted | Address is a tunnel exit in Moldova.

~first-day-recon | Went over every server in the room and wrote down the serials, on day one.
= tool-agreed | Lease return, vendor's form, CIO had sent him down.

~first-day-recon | Read the codes off my phone in the first hour.
= discrepancy-explained | I could not read them, new glasses, and had asked her to.

first-day-recon | "Which antivirus do you have, who watches the logs?" was her first question to the help desk, day 1.
- | She is a translator.

several-jobs | Second badge in his wallet: our competitor's, staff, full time.

several-jobs | Mortgage broker sent us three payslips by mistake, one is ours.
- | Hours add up to 118 a week.

~several-jobs | Registered as working full time at a mill.
= discrepancy-explained | Mill is his father-in-law's, entry was for the insurance of 2012 and never struck, mill and insurer wrote.

several-jobs | At the labour court he had to list all posts of 2024: four, at the same hours.
contradicts-resume | CV has one.

~several-jobs | HR in Oslo says he is theirs as well.
= discrepancy-explained | Oslo is our own branch, double entry after the merger.

handle-listed | Wallet no, mail no, Telegram yes: name no. 6 in the released table.

handle-listed | Reporter printed the chat names of the crew; "mint_arrow" is on our contractor's form.
- | Copy to counsel.

~handle-listed | Found on a name-and-shame page.
= discrepancy-explained | Page was made by an ex who has been fined for it, judgment of 3 Feb.

handle-listed | User ID stays, names change; ID is the one in the takedown list.
account-vanished | Third rename came this morning.

~handle-listed | Handle in an FBI appendix, so it seemed.
= discrepancy-explained | Appendix of reporters, not suspects; she had tipped them off, agent confirmed.
