# ATS shorthand, recruiter in Austin
- | 10/2 screen, 30 min, Jr DevOps.
camera-off-refusal | No cam. Asked x2. "Prefer not." Why? No why.
- | Comp ok, notice 2w.
voice-changed | 10/5 tech: not the voice I had on the 2nd.
coached-or-reading | Someone off-cam fed him. Heard it. Dana heard it.
- | Dispo: reject, notes to TA ops.

# ATS shorthand, agency in Leeds
- | Sub'd 3/4, rate 450 outside.
phone-voip-noted | Mob is a Skype no.
referee-text-only | Ref 1 WhatsApp only, won't take a call. Ref 2 ditto.
- | Client keen so pushed on.
refuses-background-check | DBS? No. Credit? No. "Against my principles."
- | Client got two others instead.

# ATS shorthand, Toronto
- | Nice chat re hockey.
cannot-answer-local | Says Leslieville. No idea what the streetcar on Queen is.
place-conflict | Form: Toronto. To Raj: Calgary. Footer of mail: Accra.
- | Hold for Raj.

# honest, ATS
camera-off-refusal | R1 no cam, no reason given.
camera-off-explained | R2: told me hotel Wi-Fi in R1 couldn't carry it; cam on now, all good.
id-shown-and-matched | DL held up, same guy.
- | Adv to panel.

# Panel card, Berlin shop
- | Karte 3, Rolle: Backend.
long-latency-answers | Q, 6 s, A. Q, 6 s, A. Like a metronome.
own-work-unknown | His repo, his name, can't say what main does.
skill-gap | Homework 10/10, whiteboard 2/10.
- | Snack: pretzels.

# Panel card, Lisbon
- | Three of us, she alone, I felt for her.
plausible-wrong | TCP is "the one without a handshake", sure as anything.
contradicts-resume | CV: six years at the bank. Mouth: "I was there one summer."
- | Let's discuss at 4.
screen-share-leak | Shared by accident: a folder "CVs", Maria, Marta, Mirela, her photo in all.
- | Wow.

# Panel card, Oslo
- | Sharp on SQL.
false-premise-accepted | I said "your boss Håkon", there's no Håkon; she misses Håkon.
employer-detail-unknown | Which floor were you on, who sat by you? "Many people."
- | 4 pm slot.

# honest panel card
long-latency-answers | Every answer after a stop of five seconds.
trouble-explained | Stop was ours: delay of the room's bridge, we all had it.
own-work-explained | Took his repo, broke it, mended it.

# SOC ticket, plain
- | INC-20391, sev 3.
remote-control-tool | User put on UltraViewer himself, 08:11, day 1.
keep-awake-tool | Also a .vbs that hits NumLock each 2 min.
- | Asked lead: not approved.
kvm-hardware | USB: "GL-RM1", that's a KVM over the net.
- | Host cut.

# SOC ticket, plain
- | INC-20417, sev 2.
many-countries | Laos 06:00, UAE 06:20, Iowa 06:45. One user.
data-taken | 4.1 GB of source to mega.nz.
data-taken extortion | Took the customer table; his mail says that it's on the web by Friday unless we pay.
- | Legal has the bridge.

# SOC ticket, plain
- | INC-20488, sev 4, info.
hosting-address-noted | Logs in from an OVH rack.
address-on-list | That OVH IP is one of the 400 in the July bulletin.
- | Bumped to sev 2.
signins-apart | Laptop: Ohio, per MDM. Login: Liaoning, per Okta.
- | Called his boss at home.

# honest SOC ticket
remote-control-tool | TeamViewer, live, user away from desk.
tool-agreed | Session ID is that of our vendor for Sage, ticket by finance.
- | Closed no-fault.

# SOC, honest
many-countries | Iceland, Ireland, Iowa inside an hour.
network-explained | Plane Wi-Fi and then airport; boarding pass from travel desk fits to the minute.
- | Closed.

# Desk help chat
- | hi team who has Owen F's ticket
requests-laptop-reship | he wants it sent to his "roomie" in Reno, not to him
address-change | address was Tulsa till this morning lol
- | asked his boss, boss is on PTO
own-device-insisted | now he says forget the laptop he'll use his pc or no deal
- | parking it

# Desk help chat
- | morning all, printer's dead again
pickup-by-other | ups says "Tony" took Lena's laptop. who's Tony
second-remote-tool | and Lena's got anydesk AND parsec AND rustdesk
- | grabbing coffee then calling
phone-unreachable | called Lena 5x, rings out, no voicemail

# Desk help chat, honest
pickup-by-other | Lena's laptop was signed for by some Tony
sharing-explained | Tony's the concierge, building sent the log, Lena got it from him with ID at 6
- | printer still dead

# Payroll notes
- | Period 18.
crypto-or-third-party-payment | Emp 4410: name on bank isn't his. Asked: "friend's".
payee-churn | Emp 4410: bank no. 4 in 7 weeks.
- | Rest balanced to the cent.
prepayment-demanded | Emp 4410 wants Oct & Nov now.

# Payroll notes, Manila bureau
- | Good day Ma'am, below the exceptions.
crypto-or-third-party-payment | Sir Noel requests USDT only, no bank po.
id-number-mismatch | TIN of Sir Noel is under the name of a Mrs. Abad.
- | Waiting for your go signal Ma'am.

# Payroll, honest
crypto-or-third-party-payment | Pay for emp 2207 is to go to another person's account.
discrepancy-explained | Court-ordered guardian's account, order sealed, legal has it.
- | Set up for the 25th.

# Payroll, honest
payee-churn | Third bank since New Year.
discrepancy-explained | His bank was wound up, then the heir bank too; letters of the regulator with it.
payee-confirmed | All three ran in his own name, checked.

# Lawyer's memo, one fact a line
- | Matter 7730, prepared at counsel's direction.
id-owner-denies | Person whose name was used: alive, in Macon, never heard of us.
id-photo-mismatch | Photo on licence: not the one on our video.
form-intermediary | Witness on the I-9: nobody that we engaged.
- | Exposure: see tab C.
sanctioned-link | Paymaster of the vendor: an SDN.

# Lawyer's memo
- | Client asks if they must pay the last wage.
extortion | He'd leak the code if not paid twice over.
several-jobs | He had four more bosses in that time, each full-time.
- | My answer: talk to OFAC first.

# Background vendor
- | Order 88121, pkg gold.
employer-denies | Employer 1: "never ours."
employer-untraceable | Employer 2: doesn't exist, we searched state by state.
school-denies | School: not on our rolls, any year.
- | ETA for criminal: 2d.
id-data-mismatch | DOB on form off by nine yrs from bureau.

# Background vendor
- | Order 88190.
referee-untraceable | Ref "Gwen Holt": unknown at the works she's said to run.
contact-self-supplied | Sole phone we have for it came from the subject.
referee-same-voice | Called both refs. One man. Put on a lisp for the second.
- | Verdict: discrepant.

# Background vendor, honest
employer-denies | Employer 1 at first: "no such person".
name-change-documented | Under her birth name they had her, seven years; deed poll enclosed.
employer-confirmed | HR there, number from the state site, gave dates and title.
- | Verdict: clear.

# Background vendor, honest
school-denies | Registrar: not on our rolls.
school-confirmed | Second look under Spanish double surname: BSc 2012.
- | Clear.

# Courier's own slips
- | Stop 61, 2nd floor, no lift.
pickup-by-other | Addressee away, "cousin" had it, wouldn't show a card.
requests-laptop-reship | Rang me on the road: drop at the kiosk by the station instead, for a Mr. Bo.
- | I don't do kiosks.

# Courier, honest
pickup-by-other | Given to the lady next door.
sharing-explained | Card in the door with his own hand: "please to no. 4, I'm at work"; he has confirmed it to base.
- | Rain.

# Neighbour, statement
- | I'm 71 and I see the street.
- | He came in March with a van and no bed.
forwarder-address | No one lives at 19. A key box, boxes in, boxes out.
- | I told the young lady on the phone so.

# Neighbour, statement 2
- | My kitchen looks on theirs.
- | Blue light all night from thirty screens.
remote-control-tool | Pointer moved, windows opened, and not a soul in the room.
- | I thought it was for the games.

# Neighbour, honest
- | Blue light all night.
discrepancy-explained | Aquarium shop in the cellar; let me in to see the corals, and your man has his desk upstairs.
address-confirmed | He's lived there since 2009, I was at his fiftieth.

# Visa/HR, work permits
- | Right to work checks, batch 12.
work-permit-refuted | Home Office line: share code is false.
id-forged-issuer | Permit's number was never given out, they say.
- | Batch otherwise clean.
alias-used | On an older form he's "Dele"; on ours he's "Desmond".

# Visa/HR, honest
work-permit-refuted | Share code comes up as not valid.
discrepancy-explained | Code had run out on Sunday; his fresh one of today shows full rights till 2030.
- | Batch complete.

# Cluster note, TA analytics
- | Weekly look at 2,300 applications.
same-photo-as-other | Same head on 14 and 203.
same-resume-as-other | 14, 203 and 377 have one CV with three names.
shared-contact | 377's mobile is also 51's.
same-device-as-other | 51 and 14: same laptop fingerprint.
- | Pivot on tab 2.

# Cluster note, honest
same-resume-as-other | 61 and 64: same text, whole paragraphs.
sharing-explained | Both had the job centre's coach write it; coach sent us the template.
- | Both invited.

# Online check, intern
- | My first week, hope that's ok.
account-recent | LinkedIn made 3 weeks ago, 20 yrs of jobs on it.
profile-owner-other | The link in the CV opens a woman's page, she's a florist.
many-profiles | There are four of him.
- | Should I tell someone?
account-vanished | Looked again after lunch: page gone.

# Online check, honest
profile-owner-other | Link in the CV goes to another woman's page.
discrepancy-explained | Typo, one letter; the right one has the same jobs and 11 years of posts.
account-control-proven | Posted the word "teapot" there while we were on the phone.

# Domain check
- | Last two employers, quick look.
employer-young | Firm's site: born in May. Job on CV: since 2015.
employer-address-empty | Address is a car park.
employer-staff-unfindable | CEO, CTO, HR: no trace of any.
employer-site-copied | Text is copied from a Swedish firm, price list and all.
- | Total 9 min.

# Mail check
- | Routine.
email-other-identity | His mail opens an Airbnb page of a "Ksenia".
email-on-list | It's also in the list the ISAC sent round.
contact-changed | New mail since yesterday, third one.
- | Done.

# Mail check, honest
email-other-identity | Mail leads to an account of "Ksenia".
sharing-explained | Ksenia's the wife, household account of old; she answered on the landline.
- | Done.

# Peer call
- | CISO lunch, off the record.
peer-report | Two at the table had fired the same man, same mail.
internal-record | Checked at home: he's in our own book from 2023, proven.
returned-under-new-name | So he's back, with a new surname.
- | Paid for the fish.

# Take-home check
- | Next.js task, 4 h.
code-copied | Lifted from a tutorial, commit dates put back by two years.
malware-sent | A hidden line in its config pulls a loader.
- | Ran it in the VM only.

# Take-home check, honest
code-copied | Half is from a public repo.
own-work-explained | It's her own repo from 2021, she logged in and changed the readme as we watched.
- | Score 8.

# Freelance desk
- | 300 words, fixed fee.
off-platform | First line: "let's go to WhatsApp".
account-swap | Second line: "pay on my brother's profile".
prepayment-demanded | Third: "half now".
- | Fourth: blocked.

# Freelance desk, honest
off-platform | Wanted to leave the chat for Signal after two lines.
discrepancy-explained | Our own client's rule for patient data, clause 6, we'd asked for it.
- | Delivered early.
