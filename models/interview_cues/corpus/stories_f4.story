# 2018 front company in Shenyang/Vladivostok (OFAC advisories): purchasing clerk
- | Web shop relaunch, cheapest of four bids.
employer-front sanctioned-link | Bidder's boss is on the Treasury page, the firm with him.
- | We'd paid the first 30 %.
crypto-or-third-party-payment | The second third was to go to a trading house in Dandong that makes blouses.
- | Bank sent it back, luckily.

# same, developer next to them
- | Their lead was quick, I learned jQuery from him.
many-profiles | He showed me: nine freelance accounts, nine passports, one chair.
photo-found-elsewhere | The face on his account was that of a Ukrainian dentist.
- | We parted as friends, that was before the letter.

# same, bank compliance
- | SAR 3 of the week.
payee-churn | Beneficiary for the same contractor altered on the 2nd, 9th and 23rd.
wallet-listed | Off-ramp goes by an address from the annex to the notice.
- | Filed, no tipping off.

# honest: cheap bid
- | Lowest of four, a man on his own in Łódź.
employer-confirmed | His last client, found by us through the trade register, pays him yearly and is glad.
payee-confirmed | Account at PKO reads as does his identity card.
- | Relaunch in May.

# St Louis 2023: seized domains; customers
- | We used them for the app's back end.
employer-site-copied | About-us page lifted from a studio in Bristol, even the dog.
employer-address-empty | Suite 300 is a dentist's and he's never had a Suite 300 he says.
peer-report | Now there's the FBI's blue banner on it.
- | Moved the code home.

# same, reference caller
- | Two hours for one reference, new record.
employer-untraceable | Not in the register, not on the map, not in the tax roll.
contact-self-supplied | Only number for it stands in his own letter.
referee-text-only | "Mr. Lam" will type but he will not speak.
- | Status red.

# honest: employer gone
employer-untraceable | Old employer's not in any register that I can see.
discrepancy-explained | Merged in 2019 with the county works; deed of merger at the court, and a pensioner there remembers her.
- | Green.

# ConnectWise / MSP style: RMM at dawn
- | 04:40, pager.
second-remote-tool | ScreenConnect ours, plus Splashtop, DWService and Ammyy that aren't.
keep-awake-tool | A one-line PowerShell taps F15 every 59 seconds.
- | Coffee.
signins-apart | Device by Wi-Fi in Boise, tokens minted in Jilin.
- | Contained it and rang the day lead.

# same, user's boss
- | He is a quiet one, I like quiet.
hours-refused | Says Boise, but ring him at ten in the morning and he's asleep.
- | We did a plan for improvement.
shared-account | Chat at 10: "bro", chat at 11: "Dear Sir", chat at 12: "hey mate".
- | HR has it all.

# honest: RMM by us
remote-control-tool | ScreenConnect came up an hour after she'd logged in.
tool-agreed | It's ours, pushed by the help desk for the printer, change 7719.
- | Printer still doesn't print.

# Cisco-like: panel lead, two people in a row
different-person | I interviewed a bass, on Monday a tenor signed in.
- | I thought my ears went.
id-photo-mismatch | HR's copy of the passport: scar on the chin. Monday's man: none, and ears of another make.
- | He fixed the bug though.
contradicts-resume | He forgot the wife he'd told the panel of.
- | I wrote this the same evening.

# same, receptionist of the video room
- | Guests get a code, he got two.
name-mismatch-on-call | Entered as "Sunny_Dev3", which isn't Robert.
proxy-interviewer | A chap typed in the room's chat by mistake: "I do rounds 1 to 3, boss takes 4".
- | I saved it as a picture.

# honest: sounds different
voice-changed | Deeper by a lot than last week.
trouble-explained | Tonsils; in week three he was back to his usual tone.
camera-on-and-same-person | Three recordings laid side by side by Priya: one man.

# H-1B body shops, proxy interviews (Bloomberg / Register): recruiter
- | Java, Dallas, three submissions by five.
proxy-interviewer | A stranger's mouth gave the answers while "Sai" opened and shut his.
- | I've seen it twice in my life.
proxy-interviewer | Found the advert: "Interview support, pay after offer, 400".
- | Vendor off my list.

# same, client manager
- | Day 1, donuts.
own-work-unknown skill-gap | The man who'd explained threads so well can't start the IDE.
different-person | Teeth. The one of the interview had a gap in his teeth.
- | I kept the donut receipt for the file, don't ask.

# same, vendor's sales girl
- | My quota was six.
agency-opaque | Boss said never tell clients who sits the tech round, nor who checks the papers.
support-document-altered | I was shown how to turn a two into a seven on a payslip, and Sai's got a seven.
- | I left in April.

# honest: second person in room
- | Somebody passed behind her twice.
trouble-explained | Nurse for her mother; she asked if she might shut the door, did, and went on.
own-work-explained | Threads: drew it, with the door closed, on paper to the lens.
- | Yes from all.

# Drug test by another (Chapman annex): lab nurse
- | Cup 4, chain of custody.
test-substituted | The lady brought a licence of a gentleman called Wendell and said that she is here for him.
- | Sent her home.

# same, third-party HR
form-intermediary | I-9: section two signed by a "representative" who also signed for eleven others at firms I know.
- | ICE line busy.
id-data-mismatch | Licence of Virginia, birthday on it is Feb, on the W-4 it's Oct.
- | Both scanned.

# same, apartment manager
- | Unit 9C, two folk on the lease.
- | Wi-Fi bill came to me by mistake: eleven terabyte.
pickup-by-other | Parcels for six sets of names, all taken in by the one in 9C.
- | They pay on time.

# honest: notary fills form
form-intermediary | Section two filled in by a lady in Bend that we don't know.
discrepancy-explained | Mobile notary booked by our own office, invoice 330 paid by us.
- | Good start.

# Fingerprints at state office: govt contractor
- | Clearance light, prints at the post office.
test-substituted | The prints taken are those of a warehouse man with a record; our engineer's a choirboy from what he says.
- | Prints office was baffled.
refuses-background-check | Asked for a second set, "not comfortable", and again not comfortable.
- | Seat reopened.

# same, contracting officer
id-owner-denies | Warehouse man says a pal gave him fifty to roll his thumbs.
peer-report | GSA's inspector has our guy down under a different employer and two more names.
- | Stop-work at noon.

# honest: prints rejected
- | Prints came back unreadable twice.
trouble-explained | Bricklayer's hands; third time with cream and a patient clerk they took.
background-check-clear | Nothing found at state or federal level.

# Guardian/Politico: campaign & chip firms; congress staff notes
- | Constituent's firm, 70 heads.
data-taken | Mask layouts zipped on his second night and gone by his third.
- | The boss cried in my office.
peer-report | Bureau had called in April: that CV's in nine other firms of the county.
- | Hearing on the 12th.

# same, boss
- | I hired him since he loved trains as I do.
interest-unknown | And then he didn't know what a bogie was.
account-control-failed | "Put a word in your GitHub for me, now": couldn't, login's with a friend.
- | My fault, I liked him.

# same, staff engineer
- | We share a monorepo, all of us.
code-copied | His "own" scheduler has a stranger's jokes in the comments, down to the typo.
commits-other-name | Signed-off-by somebody with a .ru mail, 2016.
machine-emulated | The laptop he tests on is VMware, all the way down.
- | Reverted.

# honest: VM
machine-emulated | Agent says that his host is a virtual machine.
tool-agreed | Parallels, on the list, bought by us on order 5519 for the Windows build.
- | Builds are green.

# Minneapolis, Bloomberg: Host for a fee; cousin of host
- | She answered an ad on LinkedIn: "US face of our company".
- | Then came the first six boxes.
proxy-interviewer | She'd sit the first ten minutes of the call for them, then "bad line" and he spoke.
remote-control-tool | Stickers with passwords, AnyDesk open on each of them; she just kept them charged.
- | TikTok of her lunch has the racks in it.

# same, an IT person who found it
- | Saw the video, I knew our asset tag.
signins-apart | Our asset tag hangs on her shelf while its owner claims to type from Oregon.
requests-laptop-reship | Shipping record: he had it turned towards Minnesota at the last minute.
- | I emailed the video to legal.

# honest: tag on a shelf
- | Asset tag on a shelf in her cousin's film.
discrepancy-explained | Returned kit, waiting for our own courier; pickup slip shown, dated the day before.

# The Register: IT desk of UK broker
- | P2, new joiner.
requests-laptop-reship | Not to Leeds, wants it by DPD Shop in Hounslow for "Yusuf".
address-change | Leeds at signing, Hounslow at despatch.
- | Asked his boss, he shrugged.
keep-awake-tool | USB wiggler, brand "Vaydeer".
- | Kit recalled.

# same, trainer
- | Compliance class on Teams.
camera-off-refusal | Told the class three times to show faces; he alone stayed a letter in a circle, silent.
shared-account | Quiz was handed in by "Yusuf's cousin, doing this for him".
- | Scored 100, mind.

# honest: camera refused once
camera-off-refusal | No picture in round one, and he wouldn't have it.
camera-off-explained | Told HR after: burn on his cheek being dressed; from Thursday on he's visible.
id-shown-and-matched | Passport up on Friday, it's he.
- | Bandage jokes were his, not ours.

# LinkedIn post, female founder of a health start-up
- | Third fraud this week, I'll be quick.
voice-changed different-person | Tuesday: warm, slow, fortyish. Thursday: a boy of twenty with a squeak, same name.
photo-found-elsewhere | His picture is sold on a stock site as "Smiling Businessman 3".
- | 800 likes, no cure.

# same, reply below the post
- | Same here, Denver.
returned-under-new-name | The squeaky one was mine in January, as "Kevin"; he's "Brandon" today.
live-check-refused | Mine refused to take off the glasses... well, to tilt the laptop at his room.
- | DM'd her.

# same, agency owner in the thread
- | We do knock-on-door now.
employer-young | His "employer since 2016": Companies House has it from last August.
referee-same-wording | "A rare blend of grit and grace", ref A. "A rare blend of grit and grace", ref B.
- | They're not even good at it.

# honest: two references alike
referee-same-wording | Both letters have the one sentence, to the comma.
discrepancy-explained | It's the form letter of the ministry, they sent us the blank.
referee-confirmed | Rang her ward through the hospital's front desk: sister praised her.
- | Welcome pack's out.

# Denmark/Sweden game studio
- | Unreal dev, from Sevilla.
portfolio-copied | The reel is Jörg's, our own Jörg's, from 2018.
- | Jörg was flattered and then cross.
timezone-mismatch | Four in the afternoon, Spanish clock, and his pane is black and a cock crows.
- | No.

# same, lead artist
own-work-unknown | I ask which brush; "the normal". I ask which rig; "also normal".
account-recent | ArtStation from last month, twelve years of art put up in one afternoon.
- | Lunch.

# honest: portfolio like another's
portfolio-copied | Her reel has the dragon from Marek's reel.
sharing-explained | They did it together at the school; credits of the film list both.
own-work-explained | Opened the scene and moved the wing bones with us.
