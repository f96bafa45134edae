# The new hire who isn't John (Ask a Manager 2022): wife of a manager
- | My husband sits on his bed's edge and says: it's not him.
different-person | Hired: a dark-haired talker with kids. Turned up: a shy one with specs who doesn't know there were kids.
- | He's asked me not to laugh.
contradicts-resume | Single, "always was", while he'd moaned on the panel of three children in one room.
- | HR wants it in writing.

# same, HR
- | Day 4, quick check-in.
own-work-unknown | Can't do the things he told us he does daily; opened the manual of his own tool.
disconnects-when-challenged | I said the word "integrity" and he said "I quit" and was gone.
phone-unreachable | Ever since, his mobile is off and his mail comes back.
- | Laptop back by post, no note.

# same, desk mate
- | Brought him to lunch, quiet.
different-person | I had sat in on round two. I'd have known that laugh; this one hasn't got it.
- | He ate soup.
- | Later there was a meeting without me.

# honest: looks unlike the panel
different-person | At the door stands somebody that I haven't seen on the call.
discrepancy-explained | Shaved, twenty kilos off since the op, and his driver's card and his stories are the very same.
id-verified-in-person | Passport compared at the desk by Linda.

# Outsourced himself (Verizon 2013): telecom investigator
- | Utility firm; asked us about odd VPN logs.
signins-apart | He sits there at his desk, staring at the monitor, and his VPN's open from Shenyang.
- | First thought: malware.
shared-account | A subcontractor in China has done all his code for a fifth of the wage.
- | Best in the building, said his reviews.

# same, floor lead
- | Comes at nine, leaves at five, nice to the plants.
- | Reddit, cats, eBay, lunch at half past eleven.
identity-borrowing shared-account | He'd put his RSA fob in a FedEx bag so that others could be him.
- | Took the plants over.

# same, invoice finder
- | PDFs in his bin, hundreds of them.
several-jobs | Looks as if he had pulled it off at three firms in town.
money-odd | Fifty grand a year out to a firm he calls "my hobby".
- | Handed over in a box.

# honest: VPN from afar
signins-apart | Session of hers from Chengdu, her machine at the desk in Erie.
network-explained | The Chengdu node's our own plant's gateway; routing fault, fixed by telecoms at 16:00.
- | Cats on her screen too, it's lunch.

# Offshore shop, proxy at the first job (Hyderabad/Bengaluru): HR executive
- | Kindly note below for the joiner of 4th.
different-person | Selected gentleman was fluent and bearded, reported gentleman is other gentleman.
id-photo-mismatch | Screenshots of interview kept; face is not of Aadhaar card.
- | Manager told me do the needful.
proxy-interviewer | He has said himself: a senior from college has given the interview in his place.
- | FIR lodged.

# same, project lead
- | He was with us fifteen days.
skill-gap | In the interview, poetry; on the floor he can't write a for loop.
evades-personal-questions | I asked simply "which college mess did you eat?" and he asked for leave.
- | Paid for 15 days.

# same, the stand-in's roommate
- | He earns ten thousand a call.
proxy-interviewer | He's done forty this season, lip-lock we call it: other one moves mouth only.
lip-sync-mismatch | I watched one, the boy's mouth closed and the sound went on for a sentence.
- | Rent was paid on time then.

# honest: fluency lower on the floor
- | Quieter in the office than on the call.
camera-on-and-same-person | Panel film and office badge put together by Anita: he.
own-work-explained | Gave him the board and a pen, the for loop and the rest of it are there.

# Soldiers and a student who lent names (2025 pleas): lawyer at firm
- | Three men, one of them in uniform.
id-rented-or-borrowed | Sergeant let "them" be him for fifty thousand.
kvm-hardware | In the barracks' locker: our laptop, and a wee box that sends its picture abroad.
test-substituted | He went himself to pee for the other fellow.
- | Sentencing in spring.

# same, payroll
- | W-2 is right, SSN's right, face right.
payee-confirmed | Account's in his name, verified with the bank.
crypto-or-third-party-payment | Yet the day after pay it's all passed on to a Payoneer of someone else.
- | That last one I only know from the agents.

# same, barracks mate
- | He'd a fan on his locker.
remote-control-tool | It had Splashtop up, and the mouse went about while he was in formation.
several-jobs | "I'm in three companies and I don't know what any of 'em sells."
- | Owed me forty dollars.

# honest: reservist
- | Away every second Thursday.
discrepancy-explained | He's a reservist; order paper and his captain's call to HR.
- | Coded from the bus.

# Sobaeksu, Vietnam: travel agent; DAO hr; visa office
- | He was in Hanoi as a tourist of ninety days.
work-permit-refuted | Immigration says no such work card was ever issued to him.
place-conflict | To the wallet people: Hanoi. To us: Porto. To his ref: Da Nang.
- | Pls advise.

# same, bounty office
sanctioned-link | The mail on his invoice is on the poster with the seven million.
- | Not joking.
alias-used | He was Jong, and Jacky, and before it Hà.
- | Kept copies.

# same, landlord
- | Four boys, two rooms, rice by the sack.
shared-account | They'd take turns on one stool, same name on the badge of it.
background-call-center | Through the wall I'd hear "Hello, my name is" in eight keys.
- | Cash each month.

# honest: work card
work-permit-refuted | Immigration couldn't find his card.
discrepancy-explained | They'd typed O in place of zero; second mail of the same clerk: valid.
- | Beginning in two weeks.

# Online tutors & teachers
- | Tutor of English, evenings.
shared-account | A parent: "the lady of Monday isn't the lady of Wednesday, same account".
account-swap | She wished to teach on her cousin's login since hers is "resting".
- | Refunded two lessons.

# same, quality girl
voice-changed | In lesson 12 it's a man's voice from behind a woman's picture.
support-document-altered | TEFL paper: the course house has no pupil under it.
- | Cancelled.

# honest: husband on the account
shared-account | Man on the line under her login, twice.
trouble-explained | Husband, reading her board to her as the screen had died; pupils' mother was sitting by.
- | New screen's there.

# Nurse diplomas bought (Nightingale)
- | Forty résumés, rural clinic.
school-denies | Palm Beach school shut and its keeper of records has no her.
support-document-altered | The diploma is one of the seven thousand that were sold.
- | Sad, she was kind to Mr. Ott.

# same, ward sister
plausible-wrong | Took a pulse on the wrong side of the wrist with great calm.
school-detail-unknown | I asked where she did her surgical placement. "The hospital one."
- | Back to agency.

# same, board clerk
peer-report | HHS list, line 2207: she.
- | Clinic told by fax, yes fax.
returned-under-new-name | In June she's been at another clinic of ours as Marie-Ange.
- | Fax again.

# honest: school shut
school-not-found | Her nursing school's in no register.
school-confirmed | Shut in 2014; state archive has the roll, she's number 88 with honours.
- | Ott asks for her by name.

# Fake recruiter/hiring at mining firm, Perth; AV glitch
- | Remote geologist, 6 am call.
deepfake-artifacts | His beard let go of his chin when he sipped.
virtual-camera | Teams itself names the device: OBS something.
live-check-refused | "Could you hold that cup before your nose?" - "Not thirsty."
- | We still say "not thirsty" here.

# same, safety
- | Ticket for site card.
id-altered | Card's laminate has a hair in it, under the picture; there's glue too.
id-forged-issuer | WA police: this number was given to a boat.
- | Binned.

# same, hr
shared-contact | He shares his mail with the applicant for cook.
same-resume-as-other | And the cook has eleven years of geology.
- | Barb nearly fell off her stool.

# honest: OBS
virtual-camera | Device in the call: OBS Virtual.
discrepancy-explained | He teaches on YouTube; stopped OBS, bare camera, same shed, same cat.
- | Cat's called Basalt.

# Insurance adjuster, Gartner-type; AI agent
- | Claims, first line, fifty posts.
synthetic-voice | He says "um" at one length, always, like a stamp.
scripted-identical-answers | Flood, fire, theft: the selfsame four sentences.
- | Timer 7:12.
event-false | Told me of "the hail last night" in Lincoln; airport log has stars and nine degrees.
- | Next.

# same, team lead
ai-assistant-use | He read "As an AI language model" out, stopped, coughed.
- | I muted to laugh.
hours-refused | Lincoln, yet can't do a single hour between 8 and 4 of Lincoln.
- | Rejected by mail.

# honest: same answer
scripted-identical-answers | Gave the same sentence to three of our questions.
trouble-explained | Our sound dropped; he'd heard the first one three times, the film has it.
- | Once he heard them he was grand.

# Ukrainian proxies farm, Didenko: landlord, US
- | 2 laptops by the crib, then 20.
id-rented-or-borrowed | On his site you could hire an American by the month, name and bank and all.
requests-laptop-reship | The Tennessee one says: send it on to Virginia, and the Virginian: to California.
- | I got a hundred a box.

# same, a MoneyGram lady
- | Names on the slips, never the same one.
crypto-or-third-party-payment | Wages of "Stacy" picked up by "Oleh".
payee-churn | Each fortnight some new card.
- | Told head office.

# same, hr
id-owner-denies | Stacy herself lives in a van in Utah and has a baby, and no code.
address-change | First Nashville, at noon it was Norfolk, at five San Diego.
- | Box came back.

# honest: passes parcel on
requests-laptop-reship | Please send it to Norfolk, not here.
discrepancy-explained | Navy wife, orders of the 2nd seen by HR, they move that week.
address-confirmed | Base housing wrote to us with the house number.

# The Work Number / moonlighting hunt (Equifax)
- | Sweep over all remote heads.
several-jobs | Twenty-four of ours are on two payrolls, Ted's on three.
persona-collision | Ted's camera: lanyard of a different firm round his neck.
- | Ted was fun at parties.

# same, Ted's lead
output-swing | He's a hare on odd days and a stone on even.
hours-refused | "Ten to noon never suits." Never.
- | We parted in the lobby.

# same, hr
contradicts-resume | Left Acme in 2021 by his form; Acme has him at his desk today.
profile-conflict | LinkedIn: "at Acme - present".
- | Union rep at 3.

# honest: lanyard
persona-collision | Badge of another firm in the picture.
sharing-explained | It's the landlord's gate pass; all thirty in the building have one.
- | Mine's blue.

# Door-camera, small town: witness
- | I'm across the road, I've a Ring.
pickup-by-other | Man in slides lifts the FedEx off "Gary's" step, there's no Gary.
forwarder-address | House has stood empty since the flood, the county owns it.
- | Sent the clip to the number on the label.

# same, the label's firm
requests-laptop-reship | Gary had asked for that step by text on the day it shipped.
phone-rented | Text came from a line off a by-the-minute site.
- | Thanked the lady.

# honest: gary
pickup-by-other | A man in slides took it.
sharing-explained | The stepson, sent by Gary who was in dialysis; both called us, he held licence and box up.
- | Slides are hideous.
