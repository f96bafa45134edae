# a4: after the start: logs, team observations, endpoints, access, leaving
- | Day 3 of onboarding, data platform.
? | Laptop booted at 09:02 in Ohio. First thing installed was a remote desktop he was never told to use.
- | EDR ticket 90211.

~? | Laptop booted at 09:02 in Ohio. First thing installed was a remote desktop he was never told to use.
= | Service desk pushed it. Deployment log names the package and my colleague Bo.

? | In the payroll share at 02:14, 2,600 files opened, ninety seconds.
- | His job is the mobile app.

~? | In the payroll share at 02:14, 2,600 files opened, ninety seconds.
= | Indexer ran under the last signed-in user, Microsoft has a KB on it. Same on nine other machines.

? | Typing rhythm on the terminal changed on 4 April and never went back.
- | UEBA score 91.

~? | Typing rhythm on the terminal changed on 4 April and never went back.
- | Manager was asked.
= | Broke his wrist on the 3rd, cast till June. He types one-handed, we all saw it.

- | Team lead's note, sprint 22.
? | Asks each morning what he himself had promised the day before.
? | Calls Ines "Inga" on Mondays and Tuesdays only.

- | He is forgetful in standup.
- | Uses a notebook now, better.

? | Let go on Friday. On Sunday a mail with our source code and a price, 0.9 BTC.

? | Her VPN came from a hotel in Vientiane, her video from a flat in Denver, both live at 15:00.
- | Kept the pcap.

~? | Her VPN came from a hotel in Vientiane, her video from a flat in Denver, both live at 15:00.
= | Hotel block was sold to a Colorado provider in March. Registry updated, geo vendor not.

- | Onboarding buddy says he's polite.
- | Never joins Friday drinks, has kids.
- | Fine.

? | Two hires, Carl and Teemu. When Carl's token expires, Teemu stops working.
? | Reset for one, both return.

? | Locked out. Helpdesk asked for manager's name, pet, start date. He had all wrong.
? | Ten minutes later another voice with all right.

~? | Locked out. Helpdesk asked for manager's name and start date. He had both wrong.
= | HR had moved him to Ruth's team and restarted his contract on the 1st, nobody had told him. Letter was still in Ruth's tray.

- | SOC summary, week 18.
? | Session host name WIN-KFJ2 keeps showing as RDP source into the laptop of our Denver analyst.
? | That host appears in a vendor report on twelve other companies.

? | He says he codes in VS Code. Telemetry: the editor has never been started, files arrive by clipboard, whole, from the remote tool.

- | Developer works in vim over SSH, telemetry empty, known to team.

? | Company phone we sent has been lying in one spot beside thirty others, going by the Bluetooth list.
- | MDM export, 22 Aug.

~? | Company phone we sent has been lying in one spot beside thirty others, going by the Bluetooth list.
= | Lost and found of the Gothenburg ferry. He had reported it missing, ref 7711, purser has it.

- | Offboarding, equipment list.
? | Laptop came back with another company's asset sticker under ours.
- | Logged for IT.

~? | Laptop came back with another company's asset sticker under ours.
= | Leased stock. Lessor confirms previous customer, wiped 2023.

- | Offboarding, equipment list.
- | Stickers, coffee stain, no damage.

? | Manager visited his city and proposed lunch. He resigned within the hour.
- | Had been promoted in March.

- | Manager visited his city and proposed lunch. He had the flu, they met on next trip.

? | Never once claimed expenses, sick leave, holiday, dental. Runs 19 hours a day in three shifts of about six.
- | Productivity award Q1.

~? | Account is active 19 hours a day.
= | CI runs under it, Tobias set that up in 2021. His own hours are nine to six.

- | Access review, finance.
? | The intern's account approved its own vendor, and the vendor's bank is the intern's landlord.
- | 11 payments.

? | She asked a colleague, by private message, to sit in for her in the annual ID check.
- | Colleague told me.

- | She asked a colleague to sit in for her at retro, child's play that day. Chair agreed.

? | He told everyone he'd had a baby. The same picture, same blanket, from a hospital blog of 2015.
? | Next week he was surprised to be congratulated.

? | New repo clones: 212 in two nights. His team uses three.
- | Asked why, signed off.

~? | New repo clones: 212 in two nights. His team uses three.
= | Licence audit, ordered by Astrid, list in her mail of 9 Sept.

- | Tech support, Wichita, week 8.
? | Headset unplugged all day yet callers were served. The voice in call recordings belongs to no one on our staff.
- | Listened to six.

? | Lunch break starts 12:00 Pyongyang time to the minute, also after the clocks changed here.
- | He gave Arizona.

- | Lunch break moved an hour after clocks changed. He's in Arizona, they don't change.

? | A search for "what does my job title do" and our own company name, from his work browser, month five.

- | Searches for basic syntax, like all of us.

? | Police in Leipzig brought back our laptop. They'd found it, with a wage slip of ours, in a flat of a man on no list we have.
- | Crime ref kept.

~? | Police in Leipzig brought back our laptop. They'd found it in a flat of a man on no list we have.
= | Burglar. Our colleague's break-in report is from the week before.

- | Endpoint team, Oslo.
- | USB mouse jiggler found, he disliked the screen lock. Told off, removed.
- | Hours match commits.

? | His webcam serial turns up in the calls of a Python contractor on our sister brand.
? | They've different ages and both declare exclusive employment.

- | He has a webcam of the same make as Ola.

? | Customer asked to speak to the engineer again who fixed it. Three different men had given that name on three calls.
- | Customer sent own recordings.

- | Customer praised him. Wants same man next time.

? | Four weeks of merge requests. Each was first pushed to a private repo of an outfit in Dubai, an hour earlier.
- | Hashes identical.

~? | Four weeks of merge requests. Each was first pushed to a private repo of an outfit in Dubai, an hour earlier.
= | Our mirror. Parent company moved git hosting to Dubai last year, runbook says so.

- | Termination meeting 10:00.
? | At 10:04, still in the call with us, his account began deleting buckets.
- | We had his hands on screen, folded.

? | 96 production databases gone within the hour after the brothers were dismissed.
- | One then asked a chatbot how to clear the logs.

? | Laptop's own microphone heard only a fan and, at shift change, two people greeting each other.
? | He lives alone, per himself.

- | Lives alone, talks to his cat in meetings.

? | Wrote to HR about the holiday policy of a different company, with that company's staff number.
- | Sent by mistake on Tues.

~? | Wrote to HR about the holiday policy of a different company, with that company's staff number.
= | Old mail from 2019 resent by the mailbox migration. Dates in header.

- | 90 day review, positive.
? | When asked to drop by the Chicago office, eleven miles from his door, a cousin, then a fever, then a funeral, then nothing.
- | Fourth invitation.

- | Asked to drop by the office. Came, forgot his badge.

? | Tax form bounced: number issued to a girl born 2014.

~? | Tax form bounced: number issued to a girl born 2014.
= | Clerk typed the dependent's line. Daughter's. His own passes.

- | Ops contractor, Riga.
? | On strike day the building had no power or net. Only he was online, "from his desk on fifth".
- | Facilities has the outage log.

- | Ops contractor, Riga.
~? | On strike day the building had no power or net. Only he was online, "from his desk on fifth".
= | Fifth of the other block, on the generator. Guard's round book has him at 13:20.

? | Asked for prod key "for a test". Key was used from an address the sanctions list prints.
- | Revoked in 6 min.

- | Asked for prod key, refused, accepted it.

? | Stand-up: camera frozen but clock behind him moved. Later compared, it's a loop of 40 s from May.
