# What a note implies: hosting-address-noted, document-opened-elsewhere, hours-refused, returned-under-new-name

hosting-address-noted | His "home line" pays rent for a rack unit in Ashburn.
- | Asked the owner of the block.

hosting-address-noted | Provider of the address sells nothing to households, only machines by the hour.
- | Their own page.

hosting-address-noted | Reverse name of his connection: vps-204.node7.example.
- | During the panel.

hosting-address-noted | A grandmother's router in Ohio passed his traffic on, she had installed a free game.
- | Provider found it.

~hosting-address-noted | Came in from a server hall in Frankfurt.
= network-explained | That is our own cloud gateway, every contractor leaves by it.

hosting-address-noted | In six weeks not one login from what a person would have at home; all of it has "cloud" in the owner's name.
- | SIEM export.

hosting-address-noted | He uploaded from an address where, says the scan, four hundred web shops live.
- | CV and certificates.

hosting-address-noted | Latency 2 ms to the exchange point. Nobody lives there.
- | Network colleague smiled.

hosting-address-noted | New private line every ten minutes, each in another suburb, session never broke.
- | Form filled within the hour.

hosting-address-noted | The block was bought in March by a firm that lets "clean US IPs".
- | Used by the applicant in all calls.

hosting-address-noted | Abuse contact for his address is a hoster in Lithuania; his lease is in Tulsa.
- | Looked up on day three.

~hosting-address-noted | ASN of a hosting firm on the signature page.
= network-explained | Apple's private relay, off on request, then plain cable of his town.

hosting-address-noted | Device says Windows home, the line says ten gigabit.
- | No household in that county gets this.

hosting-address-noted | He and a crawler that reads our job page share an address.
- | Web team asked who it is.

hosting-address-noted | IP vendor: seller of exit nodes, price 2.40 per gigabyte.
- | Result for the address on his test.

- | Address belongs to a university, he is a student there.
- | Campus wifi.

hosting-address-noted | Port scan of the line shows a control panel for renting servers.
- | Meant to be a flat in Denver.

hosting-address-noted | Wherever he "moves", the traceroute ends in the same colo.
- | Three addresses in his file.

hosting-address-noted | A firewall admin knows the range by heart: "That's where the spam comes from, no people."
- | It is in his application log.

hosting-address-noted | The unit is number 19 in hall C, next to it runs a game server.
- | Data centre's answer to the police, his sign-ins.

hosting-address-noted | Cookie says one user; the last 30 addresses are all of a service for scraping.
- | Assessment vendor.

~hosting-address-noted | The sign-in came from a machine in a cloud region.
= tool-agreed | Virtual desktop that we gave him, region set by us.

hosting-address-noted | GeoIP gives "Dallas", the type field gives "DCH".
- | On all nine visits.

~hosting-address-noted | Data-centre address on the test report.
= network-explained | His employer tunnels everything; he repeated it on the phone's hotspot from home.

~hosting-address-noted | Residential proxy, said the vendor's score.
= discrepancy-explained | Carrier's shared address, whole town comes out there; vendor lowered it.

- | She works in a data centre, sat at the crash cart with us on the phone.
- | Good on cabling.

document-opened-elsewhere | Contract was mailed to Ohio, its first read receipt bears a clock five hours east of London.
- | He had signed nothing yet.

document-opened-elsewhere | The envelope's trail: sent Chicago, viewed Vladivostok, viewed Vladivostok, signed Chicago.
- | PDF of the trail attached.

document-opened-elsewhere | Tracking pixel of the offer rang from two time zones he has no business in.
- | Legal wants the log.

document-opened-elsewhere | Before he had the mail, somebody in Lagos had read page two for nine minutes.
- | Applicant in Leicester.

~document-opened-elsewhere | Offer was read in Singapore first.
= | His lawyer sits there, was in cc by our HR herself.

document-opened-elsewhere | Signing tool put a Cyrillic city at the foot of the NDA.
- | He lives in Utah, by the form.

document-opened-elsewhere | The handbook was scrolled to the end in Shenyang while he talked to us "from Tampa".
- | Portal statistics.

document-opened-elsewhere | Only one link, only one reader, four countries.
- | Task brief with watermark.

document-opened-elsewhere | Our bait file in the offer folder called home from a town on the Yalu.
- | Opened twice by night.

document-opened-elsewhere | View count 12 for a two-page letter; nine views from a line in Karachi.
- | He says he read it once.

document-opened-elsewhere | Certificate of completion lists as signer's place: Vientiane.
- | Taken for a glitch by HR.

~document-opened-elsewhere | NDA viewed from Bucharest, she lives in Cork.
= discrepancy-explained | E-sign vendor scans links from there, three test envelopes did the same.

document-opened-elsewhere | I sent it to him alone at 9; at 9.04 it was on a screen in Dubai.
- | He replied from Boston at 11.

document-opened-elsewhere | Share log of the brief: reader one Warsaw (ours), reader two Changchun (?).
- | No such colleague.

document-opened-elsewhere | The agreement got its initials on a device whose keyboard and region are those of Laos.
- | Metadata.

- | Signed on a train, three cell towers in a row.
- | Route Paris to Lyon.

document-opened-elsewhere | Candidate says he printed it in Leeds. Not opened in Leeds, says the vault; opened in Minsk.
- | One entry.

document-opened-elsewhere | Salary sheet went to an Oregon man and was looked at for an hour in Moldova.
- | Found at audit.

document-opened-elsewhere | Read mark for the policy came out of Peshawar at 4 in the morning of his place.
- | Compliance tool.

document-opened-elsewhere | Offer letter's link had been used in Hanoi when he clicked it, so it said "expired".
- | He asked for a new one.

~document-opened-elsewhere | First click on the contract from Virginia, he is in Bern.
= network-explained | Mail filter of his provider tests links there, his own click came later from Bern.

document-opened-elsewhere | DocuSign wrote "Yanji" where we wrote "Phoenix".
- | Line 3 of the history.

~document-opened-elsewhere | The signed copy shows a place in Thailand.
= | On honeymoon, had told us the dates; boarding passes and the hotel bill in his mail.

~document-opened-elsewhere | Two foreign readers on the draft contract.
= discrepancy-explained | Our own translators in Porto and Izmir; IT named both accounts.

document-opened-elsewhere | Vendor's map for the policy file has one pin, in the Gulf. She gives Kent.
- | Signed within the minute.

- | Read it at her mother's in the next village.
- | Log says the same county.

hours-refused | He is free from ten at night our time, never before, and lives two streets away.
- | As he says.

hours-refused | Of 23 stand-ups at nine he was at none; his answers come at three.
- | All of us are in one time zone.

hours-refused | "Mornings do not work for me", on the form for a morning job in his own town.
- | Every month.

hours-refused | Her calendar is blocked 8 to 17 local on every working day to the end of the year.
- | Full-time contract, day hours.

~hours-refused | Not once could we get him before four in the afternoon.
= | Night nurse, shift plan shown, free from 1 May.

hours-refused timezone-mismatch | I rang at noon, at one, at two: voice mail. Rings back at 1 a.m., wide awake.
- | Says Denver, I am in Denver.

hours-refused | He gave the job up rather than be at his desk for the ten o'clock.
- | Desk at his home.

hours-refused | Daylight has cost him, so far, four dentists, two funerals and a flat tyre.
- | Meetings at 11.

hours-refused | On-call test at two in the afternoon his time: no sign for six hours.
- | Pager delivered.

hours-refused | Asks for the "European" slot, living, as he says, in Oregon.
- | For all five rounds.

hours-refused | The bank needed him between nine and five. It gave up in the third week.
- | His bank, his town.

~hours-refused | He turned down each slot between 9 and 5.
= discrepancy-explained | Our tool offered him slots in Sydney time, for him that was night.

hours-refused | Night people exist. He wants the sun to be down for every single call, 17 of 17.
- | Scheduler's list.

hours-refused | When core time was made a rule he asked whether it can be "the other half of the day".
- | Team and he in Austin.

hours-refused timezone-mismatch | Team page: status green from 20 to 5, grey by day. Contract says 9 to 17.
- | Since June.

- | Works early, done at two, agreed with the lead.
- | Nothing to note.

hours-refused | Notary's hours are 10 to 16; in eleven weeks he had not one of them free.
- | Notary is in his street.

hours-refused timezone-mismatch | If you call him at lunch time in his city you wake him, I did it twice.
- | He was cross.

hours-refused | Client wanted one hour of overlap a day. He left the contract.
- | They sit in one city, on paper.

hours-refused timezone-mismatch | Sends his weekly report at 04:12, is never in for the Monday call at 10:00.
- | Manager has given up.

hours-refused | Every invitation by day comes back "tentative", every one after eleven at night "accepted".
- | Mail server statistics.

~hours-refused | Refused anything before noon, four times.
= | Dialysis on those mornings, he told HR in week one.

hours-refused | Ten to three was all we needed. "That is when I cannot," and no more was said.
- | Part-time, Chicago for Chicago.

~hours-refused | Six times no show at the nine o'clock.
= discrepancy-explained | The invite went to his old mailbox, when it went to the right one he was there.

- | Asked for a late slot, he still has his old job.
- | Took 6 pm, fine.

~hours-refused | Cannot be had between eight and four.
= employer-confirmed | Teaches until four, school's secretary told us so when we rang for the reference.

returned-under-new-name | The laugh, the cough, the lamp: I rejected this fellow in April, on another CV.
- | CV then said Peter.

returned-under-new-name | New starter knew the code to our old kitchen door.
- | We have let one man go who knew it.

returned-under-new-name | Voice print 0.97 to a man fired in February; passport says otherwise.
- | Call of Monday.

returned-under-new-name | Face search in our own archive: a "Lucas", 2023, turned down for papers.
- | This one is a "Mateo".

~returned-under-new-name | Same face as an applicant we turned down as Anna Weiss.
= name-change-documented | Married in June, told us of the first application in her cover letter.

returned-under-new-name | Asked for his old seat number by mistake.
- | Starts, by the file, for the first time.

returned-under-new-name | His typing rhythm is stored with us. Under a leaver.
- | Leaver was walked out.

returned-under-new-name | On seeing the HM he went pale and left; HM says "that was Boris".
- | Badge said Victor.

returned-under-new-name | The birthday, the street, the dog are those of the man we blocked, the first and last name are fresh.
- | Form of this week.

returned-under-new-name | Before I could send the link, he was in the test, with the link of a banned account of March.
- | Saved in his browser.

returned-under-new-name | Platform: third account for this face, first two closed for fraud.
? | All three with other passports.

~returned-under-new-name | Fingerprint of the browser is that of a person we had dismissed.
= sharing-explained | She bought his old laptop at our own staff sale; serial on our list.

returned-under-new-name | "We have met", said the guard, "you were Mr Allen when I took your card off you."
- | No reply.

returned-under-new-name | What he calls his first day is, by the retina reader, day 212.
- | Plant gate.

returned-under-new-name | Photo on the new application was taken in the shirt of our 2022 summer party. No such guest.
- | One guest of it was sacked.

- | Second application after a no in spring, same name, new skills.
- | Welcome.

returned-under-new-name | Agency sends us as Wei the man it sent as Ken; Ken failed the ID.
- | Four weeks between.

returned-under-new-name | The handwriting on the new contract is that of the one we ended for cause.
- | Expert's short opinion.

returned-under-new-name | A month after we dropped "S. Park" the same webcam noise pattern sat in on our call as "J. Novak".
- | Lab.

returned-under-new-name | He corrected my spelling of a colleague who had left before he applied.
- | Only a former person of ours could.

returned-under-new-name | The bank account we closed for the dismissed man is what the newcomer wrote down.
- | Payroll alarm.

~returned-under-new-name | HR recognised the man we had let go, papers read differently.
= sharing-explained | Twin of the man, both came to the office on Friday with their passports.

returned-under-new-name | Doctor at the medical: "I know that knee." File of the knee has another name, and a ban.
- | Rig medical.

~returned-under-new-name | ATS: face equals that of a rejected person with another surname.
= name-change-documented | Adopted by his stepfather, deed shown; rejection was for lack of a visa.

- | Left us in 2019 for a baby, comes back, name as before.
- | Team happy.

~returned-under-new-name | Was turned away here in May as "Sasha Ivanova", now "Alexandra Iwanowa".
= name-change-documented | New passport spells it the German way; the no in May was about salary.
