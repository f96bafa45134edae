# Pindrop-like: voice firm, "Ivan X"
- | Senior position, CV 1 of 827.
lip-sync-mismatch | Face a little out of time with the speech.
vpn-location-mismatch-noted | Says western Ukraine, IP of the call is an army town on the Korean border, thousands of miles east.
- | Our own tool flagged it, we're rather proud.

# same, recruiter a week later
returned-under-new-name | Got refused, came back eight days on through a different recruiter with another name.
deepfake-artifacts | His expression lagged and the cheeks swam.
vpn-location-mismatch-noted | IP doesn't fit Lviv at all.
- | Kept for the demo reel.

# same, talent lead
- | One applicant in six shows signs, that's our count.
photo-found-elsewhere | The portrait is machine-drawn; two left earrings, none right.
account-recent | Profile with fifteen years of career was made in the last moon or so.
school-denies | The registrar at Kharkiv: never enrolled.
- | Wrote this for the board.

# Identity firm refuses its own new hire (Hypr): HR
- | Engineer from Eastern Europe, four rounds, everybody keen.
idcheck-abandoned | On day one he got to the selfie step of the check and quit it.
vpn-location-mismatch-noted | Phone said Asia, form said Kraków.
- | Offer withdrawn by mail.

# same, founder
id-photo-mismatch | The passport was one person and the face before the lens was a second one.
contact-changed | Kept on giving us another mobile number each time the first got no code.
all-checks-refused | Desk check, video chat, notary: to all three he found a no.
- | We'd have liked him on the team.

# same, IT help
- | Day 1 enrolment log.
many-countries | GPS of the phone: Lahore at nine, Busan at half past.
idcheck-abandoned | Stopped at "hold the document beside your head" and never came back for it.
- | Passed to Bo.

# honest: selfie failed
idcheck-abandoned | She gave up on the selfie check in the middle.
trouble-explained | Her lens was cracked; on her sister's handset it went through first time.
id-shown-and-matched | Passport chip read, face equal.
- | Badge printed.

# Exabeam-like: GRC analyst post, hiring lead
- | Woman, or so she sounded on the phone with HR.
deepfake-artifacts | Face didn't blink, only the mouth went, and the hair swam on the wall behind.
scripted-identical-answers | "That is a wonderful question about compliance", five times, whatever I asked.
coached-or-reading | Eyes left to right, left to right.
- | I typed to my boss: it's the thing we joke about.

# same, HR screener
- | 15 min call by phone, no picture.
long-latency-answers | I thought the line was dead before each reply, and then came a finished paragraph.
synthetic-voice | Not one breath in a quarter of an hour.
- | Moved her on because the skills fit.

# same, ciso
- | We train on this now.
deepfake-artifacts live-check-refused | Teeth like a single white bar, and she wouldn't wave.
- | The lesson is to say it out loud on the call.

# honest: no blink
- | He hardly moved in the picture, a bit stiff.
trouble-explained | His internet was at two bars; moved next to the router and he moved like all of us.

# Disinformation start-up that lists them all (Cinder): recruiter
- | From one job board 80 % are like that, I've counted.
account-recent | Born 1988 by the CV, on the net since March.
photo-found-elsewhere | The picture is put together by a machine, the collar runs into the neck.
- | I'm ex-agency, that helps.

# same, founder
disconnects-when-challenged | I mentioned that two of us come from the CIA and he was off the line before the end of the phrase.
cannot-speak-claimed-language | Born and schooled in Warsaw, switched off his sound when Kasia wished him dzień dobry.
- | We laughed and then we didn't.

# same, engineer
background-call-center | At least five others behind him, each telling somebody about their React years.
coached-or-reading | When he got stuck, a whisper, then he went on.
place-vague | "I live in Poland, in the city."
- | Two of us noted it apart from one another.

# honest: loud room
background-call-center | A whole hall of people talking behind her.
trouble-explained | She was in the shared office of her town, panned round with the laptop, booth free at noon and quiet from there.
local-knowledge-shown | Knows that line 2 is closed past Rondo and which bus goes instead.

# Mandiant: manager at customer
- | He does what he's told, no more.
camera-off-refusal | Fourteen months and no one has seen him; asked why, got nothing.
keep-awake-tool | Found Caffeine on it, set to run for good.
second-remote-tool | Four helpdesk tools side by side: GoTo, TeamViewer, Chrome's, AnyDesk.
- | Ticket rate below middle.

# same, consultant's log
kvm-hardware | IP-KVM in the USB history on three machines of three "different" people.
same-device-as-other | Those three all come from the one house.
- | Recommend biometric check at hire.
vpn-location-mismatch-noted | Astrill exit again.
address-on-list | Exit address is in our report from last autumn.

# same, HR of the customer
id-data-mismatch | Lives in Texas by the form, lab told us New York, licence is of New Jersey.
school-detail-unknown | Singapore degree, and he can't say which side of the island.
- | Nobody rang the school at the time.
school-denies | We rang now: no such graduate.

# honest: jiggler
keep-awake-tool | IT found a mouse jiggler.
discrepancy-explained | He ran it under long renders because the lock killed them; render logs bear it out and we gave him a policy exemption.
- | Took it back to the shop, he says.

# Microsoft: threat hunter
- | Sweep of 3,000 accounts, Outlook and Hotmail.
many-profiles | One face on nine LinkedIns, hair from black to fair.
same-photo-as-other | Head of this one was set upon the suit of that other one.
synthetic-voice | Box of tools had a voice changer, and we have him trying it on a call.
- | Suspended all.

# same, tenant admin
- | Alert: Entra, impossible travel, user jthornbury.
many-countries | Two sign-ins within nine minutes, Dallas and Vladivostok.
hosting-address-noted | Rents his exits: a hoster in Frankfurt, then one in Riga.
shared-account | Three browsers at the same time on that one login, none on holiday.
- | Revoked.

# same, payroll at the tenant
crypto-or-third-party-payment | Bank rang: payee's name and the holder's aren't the same man.
payee-churn | New bank twice before the first pay run.
- | Held.

# honest: two sign-ins far apart
many-countries | Dallas and Amsterdam, eleven minutes between.
network-explained | Our own proxy puts phones out in Amsterdam; same for all 60 of the field crew.
- | Rule tuned.

# Unit 42: fake employer sends task (victim as applicant) / code repo
- | Candidate sent us his sample project before the call.
malware-sent | npm install in it fetched something from an odd server.
- | Ran in a throwaway box, as we do.
code-copied | Ninety per cent of it is a German student's, with authors wiped.
- | No call held.

# same, responder at another firm
- | Folder found open on the net, their own papers.
proxy-interviewer | Wanted: American voice to sit the video talks, 10 per cent of wage.
resume-copied | Our "Alan" is the work history of a man from Ohio, down to the summer job at the zoo.
scripted-identical-answers | Sheets with every reply to "tell me about yourself", and it's what he told us, word for word.
- | I read it with my mouth open.

# same, hr of a mid firm
ai-assistant-use | Fake-face practice on a 3070, it took 70 minutes; ours had a chat box reflected in his specs.
phone-rented | SMS went to a site that lets numbers by the minute.
same-device-as-other | Two fellows for one post, with one wall and one lamp, from a single IP.
- | Both are out.

# honest: sample project
- | Scanner barked at the zip she sent.
discrepancy-explained | It was the old test file EICAR in her antivirus module, plain in the readme.
own-work-explained | Walked us over the module line by line.

# CrowdStrike: oil firm, SOC
- | Vendor alerted us, 150 customers alike.
remote-control-tool | RustDesk, put in by the user himself at first logon.
data-taken | He pushed our repo to a private Git of his.
data-taken | Got 30 GB out through his own OneDrive.
- | HR learns on Tuesday.

# same, hiring manager
- | He had a lovely resume and a polite tone.
persona-collision | In June he thanked me for "the review at the airline".
hours-refused | Any meeting before noon: sick child, dentist, power cut.
- | I've been told not to speak to him.

# same, outside counsel
id-owner-denies | Name-bearer is a pipe fitter of Baton Rouge, has learnt of the job from his tax letter.
requests-laptop-reship | Device first to Louisiana as offered, then by his plea to a PO box in Illinois.
- | Draft for the board.

# honest: onedrive
data-taken | 12 GB to a private OneDrive, Sunday night.
discrepancy-explained | Wedding photos off the work laptop, his own, opened and looked at with him and the works council.

# Sophos / Secureworks: HR partner
- | Playbook item 7, re-check at start.
requests-laptop-reship | Wished his laptop to go to "a family friend", no letter, no reason.
own-device-insisted | Then: no laptop please, give me a VDI and I take my own.
prepayment-demanded | Two weeks into it he wants the month's wage at once.
- | I said no three times in writing.

# same, incident lead
own-device-insisted vpn-location-mismatch-noted | BYOD on his plea, and that own box comes in through Astrill.
virtual-camera | SplitCam in the process list; so the moving picture was a file.
keep-awake-tool | Plus a thing that pokes the cursor each minute.
extortion | Dismissed on the 4th, on the 5th zips with our drawings and a sum in six figures.
- | Not paid.

# same, panel
referral-chain | He was sent to us by the DevOps guy, the one we had let go for the same.
referee-shares-contact | His referee picks up at the very digits he has on his own CV.
camera-off-refusal | Never a picture; we begged, he ignored.
- | Should've stopped there.

# honest: own device
own-device-insisted | Would only work on her own machine.
tool-agreed | Screen reader with a braille line; IT put our profile on it and signed form 12.
- | Very quick on the CLI.

# Huntress: analyst
- | Manual look at a new client's tenant.
vpn-location-mismatch-noted | Employee of Wisconsin comes out of an Astrill node every day.
hosting-address-noted | Residential proxy, sold by the gigabyte; that is where she signs in from.
address-on-list | One of two IPs stands on the public sheet of North Korean exits.
- | Rang the partner.

# same, partner MSP owner
- | She's with them for six weeks, marketing site.
first-day-recon | First hour: whoami, systeminfo, net user, nothing else.
phone-unreachable | Her line goes to a lady who sells hot tubs.
- | Cut at 17:00.

# same, office lady
- | I did her badge photo from the file she sent.
pickup-by-other | The lad at the mailbox shop in Green Bay took the parcel for her.
forwarder-address | The "apartment 210" is a pigeon-hole in a parcel store.
- | Nobody told me it mattered.

# honest: mailbox shop
forwarder-address | Address is a UPS store.
discrepancy-explained | Lives on a sailboat half the year, marina contract attached, so the post goes to the store.
equipment-received-in-person | Took it himself at the counter, our rep looked at his passport.

# DTEX: insider investigator
- | Subject has a good name in the firm.
several-jobs | Calendar on the second monitor: stand-ups for four different firms.
shared-account | At one in the afternoon another man types; speed, layout and errors are not those of the morning.
sanctioned-link | His mail leads to an outfit the Treasury named in 2018.
- | Evidence locker 3.

# same, hr
- | Praise by all; he was up for a prize.
output-swing | Tuesday he explains mTLS, Thursday he asks what a cert is.
refuses-background-check | "In my culture we don't do background checks." And that was that.
- | Filed.

# same, coworker
different-person | Dev who joined on Monday was not the guy we chose in the panel; voice, jaw, left-handed.
data-taken | Copied the wiki to a stick and to a pastebin.
- | I baked for his start.

# honest: two typists
shared-account | Somebody else types under his login in the afternoon.
sharing-explained | His interpreter for sign language keys the stand-up, agreed with HR since he began.
- | Adjusted the alert.

# Amazon keystroke lag: security
- | Contractor in Arizona through an agency.
remote-desktop-use | Keys reach us 110 ms and more late, as from the other side of the earth.
signins-apart | Computer in Arizona, hand on it somewhere in China.
- | Removed within days.

# same, hire desk
school-not-found | His school gives no such faculty, nor did it ever.
phone-voip-noted | +1 in front of a US number that came from an app.
same-resume-as-other | The old trick: same three employers, same years, same school as 40 others.
- | Up 27 % this quarter I read.

# same, agency
- | We sent him, yes.
agency-opaque | We don't see them, our partner in another state does, whoever it is.
pickup-by-other | A woman had it in her house, she's the one who was sentenced later.
- | Contract ended by client.

# honest: lag
remote-desktop-use | Key strokes arrive 140 ms late, all day.
network-explained | Farm on satellite; the dish is on the barn, the speed test made with us on the line says 150.
- | Asked us to forgive his typing in chat.

# ZachXBT: team of 21 devs; treasury keeper of a DAO
- | 1.3 million went out in a night.
wallet-listed | Dev's pay wallet had taken coins from two that are on the sanctions sheet.
crypto-or-third-party-payment | He changed where we pay: a wallet of "my roommate".
referral-chain | The four were all put forward by each other.
- | Notes for the police of two countries.

# same, mod
same-device-as-other | Three devs, three flags, and once all three dropped at the same second when the line there failed.
returned-under-new-name | One I had kicked out was back before supper with a cat as a picture.
account-vanished | All his commits stand, but the handle's gone since the hack.
- | Pinned.

# same, a founder of a payments start-up
code-copied account-neighbours-listed | Repo lifted from elsewhere, and followed by five from the list that he posted.
id-altered | He sent me a passport with grey paste round the letters.
- | Lost my own money too.

# honest: all dropped at once
same-device-as-other | Two of the applicants share an IP, to the last number.
sharing-explained | Both rent desks in the hub of Tartu, hub confirmed names and door cards.
