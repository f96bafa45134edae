# Utah retailer, seven months: retail HR
- | Read the DOJ release about the Arizona case on the train.
- | Asked IT to see whether any of our remote lot has AnyDesk on.
remote-control-tool | One has: Milo, set to start with the PC, put there by his own login.
- | Milo's boss swears by him.
- | Plan: call Milo tomorrow with camera.
camera-off-refusal | Called. He left the camera dark and when pressed said just "no".
- | Escalated.

# same, Milo's boss
- | If Milo's fake then I'm the Pope.
- | He has fixed the till bug that we'd had since 2019.
shared-account | Hm. Git says that he wrote code at 1, 4, 7, 11, 15, 18 and 22 o'clock on the same day, each in another style.
- | I asked if he sleeps, he sent a wink.
id-owner-denies | The real Milo works at a tyre shop in Ogden, I've just had him on the line.
- | White smoke.

# same, forensic house
- | Image taken 11:20, hash in appendix B.
- | We looked for a KVM and found none.
remote-desktop-use | Each of his days he was typing over somebody's rented Windows in Ashburn.
vpn-location-mismatch-noted | Behind Ashburn, one hop on: Jilin province, not Utah.
- | No sign of data leaving.

# Swiss bank, contractor, memo
- | Policy says: no wage in crypto, ever.
- | He asked what the policy says, that's fair.
crypto-or-third-party-payment | Then he asked it anyway: could half go in USDC to his partner's wallet?
- | Declined by return.
- | In case he mails again, forward to me.

# same, onboarding
- | Laptop will go by Swiss Post with ID at the door.
requests-laptop-reship | He'd like it to be handed to a neighbour in Lugano whom we don't know.
- | Post was told: addressee or nobody.
pickup-by-other | Post's scan: taken over by "Nachbar, Hr. Li".
- | So much for nobody.

# honest: Swiss
- | We feared that he's not in Lugano.
address-confirmed | Commune's office: registered at via Nassa since 2016.
- | He brought panettone to the kick-off.
- | My fear was about someone else, in truth.

# Chicago ad firm: panel of three, mail thread
- | Agenda: 10 min intro, 30 code, 10 his questions.
- | I suggest we ask for the hand test, all candidates get it.
live-check-refused | He didn't do the hand test. Said his arm is tired.
- | To be fair I've a bad shoulder as well.
deepfake-artifacts | Look at 18:20, his forehead has two hairlines.
- | My vote's in the sheet.

# same, coordinator
- | Sent invites for 9, 9.45, 10.30.
name-mismatch-on-call | At 9.45 "Abel Ruiz" came as "abel_7_backup".
contact-changed | Abel writes from a second address now, and a third at night.
- | Moved lunch.

# same, tech screener
- | If he had cheated I'd have seen it.
- | Pasted nothing, typed all.
own-work-unknown | I changed one variable in his own code and he didn't know where he was any more.
- | Could be nerves.

# honest: Chicago, Bea
- | Bea wouldn't do the hand test at first.
trouble-explained | Arm in a cast, she showed the cast to us, and did it with the other.
- | No glitch.
own-work-explained | Swapped the sort in her code for a heap, spoke all through.

# School district IT: superintendent's notes
- | One network admin, remote two days.
- | Auditor asked how we know he's he.
school-denies | We asked his college; they've no record, not under any spelling.
support-document-altered | And the "Cisco" paper: Cisco's page says that this number doesn't exist.
- | Board meets on the 9th, closed session.

# same, teacher
- | He fixed my projector over the phone.
- | He's always been nice to me.
alias-used | Told me to call him Rex, told Jo to call him Hollis, signs as B. Tate.
- | I don't want to make trouble.

# same, deputy
id-number-mismatch | State payroll bounced his number: it's a dead lady's from Yuma.
several-jobs | Two more districts have a B. Tate on five days a week.
- | Locks changed.

# honest: school
school-denies | College had no record at first asking.
school-confirmed | Their fire of '98; the state keeps the copies, degree there.
- | Auditor content.

# Game of phones: recruiter, Dublin
- | Six calls, I'm hoarse.
phone-unreachable | The number in his CV hasn't been picked up once in two weeks, and no voicemail.
- | By mail he's quick.
phone-voip-noted | Lookup: Bandwidth.com, not a mobile.
- | My colleague's own mobile was odd too, roaming, forget that.
phone-other-name | WhatsApp shows "Ling Trading" on it.

# same, his ref
- | Ref call set for 3.
referee-untraceable | Works' switchboard hasn't a Mr. Doyle and never had.
referee-text-only | Doyle mails that he can't speak, vocal cords, please type.
- | Ill people exist, I know.

# same, TA lead
- | I've asked for other referees.
refuses-background-check | He won't have any of his past bosses asked.
- | So no.

# honest: Dublin
phone-unreachable | Nine calls, never picked up.
trouble-explained | We'd one digit wrong; at the right number he was there on ring two.
referee-confirmed | Ms Keane, put through by the hospital, had him for five years.

# Ransom: architect's studio, partner
- | Let him go on a Monday, late work.
- | All accounts shut at noon by IT.
extortion | Tuesday: a mail with our client list and "how much is it worth to you".
data-taken | IT: he'd pulled the whole server to a disk of his over the weekend.
- | Police took it seriously.
- | We'll not pay, that's agreed.

# same, insurer
- | Claim form C-4, cyber, social engineering.
id-photo-mismatch | Insured sent ID and a still of the call: not the same person.
id-data-mismatch | Street on the ID isn't in that town.
- | Reserve 120k.

# honest: let go
- | She was let go on Monday also.
- | Wrote us a cross mail, as one does.
- | Handed all in by Wednesday, list ticked.

# Estonian cloud shop: CTO
- | We see a Mac in the MDM that's up 24/7.
keep-awake-tool | Amphetamine's on it, forever on; he says he hasn't installed that.
remote-desktop-use | It stands in a MacStadium rack, not in Narva.
- | I asked where he's sitting.
place-vague | "In Estonia side, near the city."
- | There aren't so many cities.

# same, office
- | I rang to bring him the cake for one year.
avoids-in-person | He doesn't want cake, doesn't want me, doesn't want any visit.
- | I ate it.
forwarder-address | The street number's a parcel robot.

# honest: Mac up 24/7
keep-awake-tool | Caffeine app runs night and day on hers.
tool-agreed | Build host, set up so by our ops in May.
- | Cake was eaten with her in Narva.
met-in-person | I've hugged her at the door.

# Ghost at the gym chain: IT helpdesk call transcript
- | "Help desk, Moe speaking."
- | "My code, it doesn't come."
first-day-recon | "Could you read me the code of my colleague also, and hers? It's my first day."
- | "One moment, please hold."
shared-account | "Which of us do you mean by 'you'? We are three at this login."
- | "I'll open a ticket."

# same, gym's area manager
- | He'd never seen a gym by the sound of it.
interest-unknown | Lists powerlifting; thinks that a deadlift is an elevator out of order.
contradicts-resume | "Never been to Ohio", and there's four years of Ohio on page one.
- | I do squats over this.

# honest: gym
- | "My code doesn't come."
trouble-explained | New SIM, old number in the directory; Moe saw his badge on camera and put it right.
- | He does deadlift.

# Freight broker, Laredo
- | Night dispatch, remote OK.
hours-refused | Hired for nights in Laredo, but from ten to six he's not to be had.
account-swap | Would rather we made the load-board login in his cousin's name.
- | My coffee's from Tuesday.
identity-borrowing | Asked Rosa for her CDL picture "to see how it looks".
- | Rosa's no fool.

# same, Rosa
- | I told Beto at once.
peer-report | Beto's pal at another broker has had that man, that mail, that picture.
- | They lost a load of avocados.

# honest: CDL picture
identity-borrowing | Asked two of ours for a snap of their own driver cards.
discrepancy-explained | It's for the form, Beto had told him to, with a blank specimen.
- | Avocados on time.

# University lab, post-doc admin
- | Data curator, grant runs to 2027.
resume-copied | Publications are all Dr. Imre's; the "I." is his too.
profile-conflict | ORCID says Szeged, CV says Stanford.
- | Dr. Imre was cc'd by mistake.
id-owner-denies | Dr. Imre: "I have not applied, I am sitting in my garden."
- | Apologised.

# same, PI
- | I liked the cover letter, damn.
plausible-wrong | p of 0.9 was "highly significant" to him, and firmly so.
scripted-identical-answers | Data, ethics, team: he answered the three with one and the same passage.
- | Readvertise.

# honest: garden
resume-copied | Paper list looks like that of another Imre.
discrepancy-explained | Two Imres in one lab, ORCID numbers differ, dean's letter.
- | Both nice.

# Plumbing software, Kent; witness: recruiter's wife
- | I was ironing and heard it all.
coached-or-reading | There was a second chap with him saying it first, quiet, and he said it after, loud.
- | I told Keith.
long-latency-answers | You could iron a sleeve between question and answer.
- | Keith said I should be on the panel.

# same, Keith
- | My wife should be on the panel.
disconnects-when-challenged | I said "who's that with you?" and I was alone.
returned-under-new-name | Same shirt, same lamp on Friday, now he's "Elliot".
- | Rang the agency.

# honest: second chap
coached-or-reading | I heard someone say words to him before each reply.
trouble-explained | Radio play in the next flat; he knocked, it stopped, he went on as good.
- | Sleeves done.

# Wind farm, Jutland: short
- | SCADA, so careful.
id-forged-issuer | Dutch ID: The Hague says the number's never been given.
vpn-location-mismatch-noted | Rotterdam by mouth, Harbin by wire.
machine-emulated | And what he calls a laptop is a VM in a VM.
- | No blades for him.

# same, colleague
- | He was on my rota for a week.
own-device-insisted | Didn't want ours. Only on his own, or not at all.
money-odd | Phone bill of the project: 212 texts to numbers for one use.
- | Wind 14 m/s.

# honest: Jutland
vpn-location-mismatch-noted | VPN to Harbin in his log.
network-explained | The maker's service tunnel for the inverter, ordered by us, order 31.
- | Wind 3 m/s, a day for reading.
