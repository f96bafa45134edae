# second helping, other trades
idcheck-abandoned | Face scan booth at the agency: 40 started on Saturday, one walked off in the middle, ours.
- | Booth lady remembers.

idcheck-abandoned | Since step 2 went through on the 8th the file has not moved, he has, he is on the rota.
- | Step 3 is the live part.

idcheck-abandoned | ID.me closed his case for inactivity.
? | The fourth such case of his.

idcheck-abandoned | He told the video agent "wrong moment" when she asked to see the card's back, and no moment was right after.
- | Agent's memo.

~idcheck-abandoned | Passport read, then nothing for a week from her.
= | She had been told by our mail to stop there and wait; our text was wrong, now done.

- | Postident form printed, she goes on Saturday.
- | Branch is closed in the week.

work-permit-refuted | Ausländerbehörde on the phone: "we gave that sticker to a Mr. Tran, he is two metres tall".
- | Ours is not.

work-permit-refuted | PERM number in his letter is for a case that was withdrawn, DOL's site.
- | His name is not in it.

work-permit-refuted | Kitchen raid: inspector scanned nine permits, eight beeped green.
work-permit-refuted | The ninth, our sous-chef's, "not issued".

work-permit-refuted | Ministry stamp on the permit carries the old coat of arms, and the ministry says do not let him start.
- | Shift given to another.

~work-permit-refuted | Check service: not allowed to work.
= discrepancy-explained | EU citizen with settled status typed under the wrong passport; with the right one allowed.

employer-untraceable | No bank in the country has ever cleared a payment for a firm called so.
- | Asked through our own bank.

employer-untraceable | The port authority knows each agent on the quay since 1970, and shook his head.
- | Seven years there, says the form.

employer-untraceable | Phone books, tax roll, trade press, court files: nothing under that name.
- | Report of 11 pages.

employer-untraceable | Apprentice chamber says a garage must be listed to train; his garage is not.
- | He "learned there".

~employer-untraceable | Registry has no such hotel.
= employer-confirmed | Hotel is run under the owner's name, owner rang back from its number and had her contract.

profile-conflict | His online self got engaged, moved and changed trade in the years our form calls "on site in Kuwait".
- | Public posts.

profile-conflict | Page: violin teacher. Form: six years of SOC night shifts.
- | Page is current, concerts listed.

profile-conflict | Printed both, used a marker for what agrees; nothing yellow but the name.
- | In the folder.

profile-conflict | The club's web page has him as treasurer and baker by trade; we interviewed an actuary.
- | Picture is his.

~profile-conflict | Researcher page gives another institute than she does.
= discrepancy-explained | Double appointment, both deans have signed, letter in file.

employer-site-copied | Someone at a Maltese yacht broker asked why "our" applicant's firm shows his berths.
- | Pictures, prices, his dog.

employer-site-copied | Changelog in their page source begins in 2012 under another brand's name; company is from this year.
- | Forgotten comment.

employer-site-copied | Replace Zentra by Kelvora and you have it all: slogans, stories, addresses.
- | Kelvora has trademark and age.

~employer-site-copied | Clinic's page is that of another clinic, word for word.
= employer-confirmed | One trust, six clinics, one web team; trust's HR confirmed her post.

employer-staff-unfindable | We wrote to all five names in the masthead, by post, at the addresses the firm had filed: five returned.
- | None was known there.

employer-staff-unfindable | His firm won no one, lost no one, paid no one in the statistics.
- | Allegedly 85 in Varna.

employer-staff-unfindable | Alumni pages, obituaries, sports results: not a single mention of someone from that company.
- | Librarian spent a day.

~employer-staff-unfindable | Could not dig up one colleague of hers.
= referee-confirmed | Convent school, sisters have no web; the prioress rang from the order's house and knew her.

phone-voip-noted | Billing address of the line is a web form, its seat a server park.
- | Carrier's answer to the subpoena.

phone-voip-noted | The courier app cannot send him codes, "not a mobile", while he swears by his SIM.
- | Asked to show the SIM tray.

phone-voip-noted | Hushed line: country code 1, handset none, registered through a browser.
- | Lookup attached.

phone-voip-noted | Burner app's ad plays while one waits for him.
- | Candidate number 3.

~phone-voip-noted | Type field says VoIP for her number.
= discrepancy-explained | Fibre landline, all of them there are since the copper was switched off; provider letter seen.

remote-desktop-use | Screen time without a face before it: 212 hours of 212.
- | Presence sensor is on by our policy.

remote-desktop-use | Someone else's resolution, keyboard layout and clock ride into our laptop each night with the session.
- | Layout is not his.

remote-desktop-use | Seized: a closet with nine of our client's notebooks, lids down, all busy.
- | Nobody in the flat.

remote-desktop-use | Screen's backlight was off while he typed 3,000 words.
- | Power report.

~remote-desktop-use | Session origin is a server hall in Frankfurt.
= tool-agreed | Citrix farm of the group, contract of hers says so.

machine-emulated | Hardware report is identical for candidates 3, 7 and 12, down to the disk serial 1234.
- | Default of the hypervisor.

machine-emulated | Her camera test returned a battery at 50 percent, charging, for three days.
- | Emulator's fixed value.

machine-emulated | He dragged the whole "computer" to the second screen, it was a window.
- | Proctor stopped.

machine-emulated | Time zone, language and graphics card are picked anew each visit, plug-ins as well.
- | Web desk calls it spoofing browser.

~machine-emulated | Bank's test blocked him for virtual hardware.
= tool-agreed | Bank had itself told him to sit it on its hosted machine, invite shows it.

event-false | He "got the second jab at the arena", arena has been a car park since 2018.
- | Excuse for Monday.

event-false | Tram crash at his corner? Tram company: quiet week.
- | Police too.

event-false | Missed the visit because of the pope's visit; the pope was in Rome.
- | Diocese wondered.

event-false | The power company can tell by meter if a street was dark. It was not.
- | He had sent regrets from it.

~event-false | "Big concert, streets blocked". I found no concert.
= | It was in the evening paper, a private one by the brewery, streets closed from four.

same-photo-as-other | Printed all 60 heads for the wall, and two pins held the same man.
- | Tags: Marek, Julio.

same-photo-as-other | The agency's candidate for us and its candidate for our rival wear one face, rival's HR and I compared.
- | Names no.

same-photo-as-other | Face vector distance 0.08 to applicant 5521.
- | Below 0.4 is one person.

same-photo-as-other | My assistant had already rejected that smile in February, as Pavel.
- | Today: Hugo.

~same-photo-as-other | Her picture came up for a nurse in another file.
= | Same nurse, agency had sent her twice, both with her licence number.

peer-report | Union rep warned us: three yards have thrown that welder out for one thing.
- | Yards named.

peer-report | The customs people had a folder on him before I had finished spelling.
- | No details.

peer-report | Our broker passed on a loss note: carrier B had the same driver, same plate, last autumn.
- | Load gone.

peer-report | School district next to ours put his photo in the superintendents' mail.
- | Tuesday.

~peer-report | Clearing house of the hospitals shows an entry for her.
= discrepancy-explained | Entry is of a nurse with the neighbouring number, clearing house corrected it.

many-profiles | Twelve results, one face, and the cities go A to L.
- | Someone works through a list.

many-profiles | To the fraud desk at Fiverr he is a family of nine sellers, all with his chin.
- | Desk shut eight.

many-profiles | He had sent us the page of his "designer" self, the "lawyer" one was still open in tab 2.
- | Same photo cropped.

~many-profiles | Her name, photo and town on two pages.
= | Page two is a fan club's, she is a former handball player; hers is verified.

account-recent | The review counter starts with him, he starts with June, his letter with 2004.
- | It is July.

account-recent | When the link was checked by our bot on Monday it led nowhere, on Tuesday to a master of 18 years.
- | Bot logs.

account-recent | Invited to connect by a vice president with a Tuesday-old page.
- | 22 years of service in the text.

account-recent | All 70 repositories share one birthday, the one before his application.
- | He calls them "my decade".

~account-recent | Profile from this spring for a midwife of 30 years.
= discrepancy-explained | Clinic made pages for all its midwives in spring, clinic's press office says so.

plausible-wrong | For him the mains earth is "the hot one", and he has a master's badge.
- | Said twice, same calm.

plausible-wrong | A tax adviser who books VAT as income, and knows why.
- | He was eloquent.

plausible-wrong | The crane man would lift with the wind at 25 m/s; the book stops at 14.
- | No hesitation.

plausible-wrong | Binary search works on unsorted lists as well, we heard, then the proof.
- | PhD on the form.

~plausible-wrong | Blood groups: she had it the other way round, quite certain.
= | I had swapped donor and recipient in my own question, colleague heard it.
