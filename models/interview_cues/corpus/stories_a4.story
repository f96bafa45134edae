# Whole small cases; every fourth is honest.

- | Porch conversation, Ohio, host's uncle, cigar.
- | "She found it on a job board: receive, plug in, don't touch."
kvm-hardware | "Each one got a wee black brick between screen and wall, mailed from Shenzhen with the postage paid."
shared-account | "Some lads overseas did the work at night, and the firms thought it was her Derek."
- | "Derek is a chihuahua."

- | RFI answers from the platform, numbered.
same-device-as-other | 1. The cookie of the account was seen on sixty-one other accounts.
phone-rented | 2. Its mobile sits in a pool sold by the hour on a code-receiving page.
- | 3. Nothing on shipping, we do not ship.
email-on-list | 4. Mailbox is contained in the March alert to members.

- | Frustrated tutor of a coding bootcamp, asked as a reference.
referee-denied | I'm listed as his team lead of three years; I have never led anybody but first-graders.
- | I do like being asked.
school-denies | And our roll of that cohort is sixteen names, his isn't in.

# honest
- | Dispatch software house, Brno. Candidate in Montréal.
cannot-speak-claimed-language | Said to be bilingual and did not say one French word in an hour.
language-spoken | Next day Luc rang, and he swore at the Canadiens in French till Luc ran out of paper.
- | Shy with women, it seems.

- | Change board, emergency, typed by the scribe.
extortion | Leaver of Friday demands USD 90k or he "helps journalists".
- | Motion to revoke all: carried.
money-odd | Eight hundred in domain names on the card he held, none ours.
- | Scribe wants sandwiches.

- | Notes by Fumiko, localisation lead.
cannot-speak-claimed-language | Résumé: Japanese N1. He read my kanji "good morning" as "is a tree".
plausible-wrong | Then told me UTF-8 is "the eight-letter version of Unicode".
- | I bowed and ended.

- | Security liaison at payroll bureau, phone log.
payee-confirmed | 09.15 Credit union of employee A: owner is employee A.
crypto-or-third-party-payment | 09.40 Credit union of employee B: owner is one Carla, B unknown to them.
- | 10.10 Could not reach C, festival.

# honest
- | Wind-farm planner, remote from Shetland.
camera-off-refusal | Screen black in two meetings and he said just "no".
camera-off-explained met-in-person | The third time he said why: radio silence rule beside the station, dial-up speeds; sent a photo of the sign and met us in Lerwick.
- | Sheep.

- | Slack of a studio in Wrocław, translated by me.
- | the composer guy, remember
portfolio-copied | his "unreleased theme" is from a Korean dating game, slowed down
off-platform | and he wants to leave Fiverr at once, "here is my WeChat"
- | I liked the theme tho

- | Interview feedback form, field "anything else".
coached-or-reading | A keyboard clattered, not his, and each time a moment later he knew.
- | Room had a nice fern.
scripted-identical-answers | "I leverage synergies between stakeholders" to my question about his lunch, too.
- | Fern was better.

- | CEO's own account, 3 a.m., vineyard-management software.
- | We wanted a cheap senior.
overqualified-lowball | Ex-"principal engineer", took 35 thousand like a man finding a coin.
account-vanished | The minute after signature his LinkedIn was a 404.
- | Frost tonight, I am up anyway.

# honest
same-device-as-other | Our outsourcer's team in Hanoi, eight logins, one address.
same-device-as-other | Alert: eight users behind one IP with one browser version.
sharing-explained | It is their office line; our delivery manager sat in that room last month and counted eight heads.
- | Good pho.

- | Federal reporter's transcript, digest, witness a cable guy.
- | Asked to double the bandwidth for a trailer.
forwarder-address | Said nobody lived in the trailer except the machines and a cat.
remote-control-tool | While he crimped, a spreadsheet filled itself in.
- | Cat was friendly.

- | Pre-sales engineer pressed into interviewing.
contradicts-resume | Eight years of Azure on paper; "what is it, resource group?" on the call.
- | I'm not a mean person.
long-latency-answers | Between my question mark and his first word always the same four breaths, weather included.
- | HR please find me a replacement.

- | University spin-off, quantum. Visa office wrote.
work-permit-refuted | "The I-797 is not one of ours; the receipt number belongs to a fishing vessel."
- | My co-founder proposes we frame it.
id-data-mismatch | Birthday on the permit is in May, on the tax form in November.
- | Cryostat is leaking too.

# honest
phone-voip-noted | Sysadmin candidate from Flint, number comes back as internet phone.
phone-voip-noted | Google Voice.
discrepancy-explained | His cell was lost in the river, police slip and the carrier's replacement order dated the same day.
- | He still fishes.

- | Group of four artists renting rooms, testimony of one.
- | We had a big living room, so Vic put up tables.
id-rented-or-borrowed | Vic gave his own name to three guys, then asked if we would sell ours.
identity-borrowing | I was to lend my Social for "five hundred a month and a PlayStation".
- | I said no to the PlayStation.

- | Sailing club treasurer, also fraud examiner, pro bono.
employer-untraceable | No ledger, no court, no register, no phone book knows his "Greyfin Logistics".
employer-address-empty | On the spot: a marina car park.
- | Tide was out.

- | Escalation, tier 2 to tier 3.
virtual-camera | Frame rate is a perfect 30.000 and the device says "ManyCam".
deepfake-artifacts | Cheekbone jumps to the wall when he sips.
- | Please take over, my shift ends.
- | Clip attached, 14 MB.

# honest
machine-emulated | New hire at legal-tech; device says "virtual machine".
machine-emulated | VMware drivers on what should be bare metal.
tool-agreed | We handed it out ourselves: Citrix image "LAW-07", build sheet linked.
- | Sorry for the noise, says SOC.

- | Onboarding buddy, nice but honest.
- | I prepared cupcakes, silly for remote.
different-person | He thanked me for the talk on our shared love of jazz; that was with another person, as I told the one with the moustache.
hours-refused | I asked for a chat at noon in his Chicago; noon was out of the question, so was one, so was any time with sun in it.
- | Cupcakes were for me then.

- | Dear hiring committee, writes the dean's office of a small college.
school-denies | We never had a master's in data engineering, hence no graduates of it.
support-document-altered | The scan bears our old crest with the year of the new one.
- | Kindly greet Professor Hume.

- | Airtable comment, candidate 117, marketing automation.
photo-found-elsewhere | Reverse search: he's also a dentist in Bergamo and a testimonial for hair oil.
many-profiles | Four of him on LinkedIn, same patron saint, other cities.
- | Moves to "on ice".

# honest
- | Pharma statistician, Ghana, part-time.
refuses-id | "I won't send you my card by mail."
id-shown-and-matched | She held it up on the call, both sides, and it agreed with everything; mail is what she distrusts.
- | I agree with her.

- | Token project, treasury multisig, channel log.
- | 02:11 mod: who added paws.eth
internal-record | 02:12 ops: paws is in our ban sheet since the bridge thing
returned-under-new-name | 02:13 ops: he was "marlon" then, same joke about gas in his intro
- | 02:15 mod: brb vomiting

- | Personnel file of a water utility, redacted.
support-document-altered | Operator licence class III, number checked: state board issued it to a plumber's widow.
- | [redacted] concurs.
refuses-background-check | After we announced the screening firm he withdrew his signature on the release.
- | File closed on 4 Nov.

- | Remote bookkeeping service; clerk writes as she talks.
- | So my Mondays are him.
output-swing | Well one Monday he does accruals like my late father, other Monday he don't know debit.
voice-changed | And Monday number three he's got this high voice, I says have you a cold, he says no ma'am always.
- | Father was a CPA.

# honest
- | Recruiter at toy maker, second round, a plush bear on the desk.
coached-or-reading | Reading, we noted, always down and to the right.
trouble-explained | The video window was on the second monitor, he dragged it across and then looked straight at us.
- | Toy bear approved.

- | Seized-device inventory with remarks, officer's voice.
- | Item 1, bread bin, empty.
second-remote-tool | Item 4, laptop "BRANDON W": RustDesk and LogMeIn and VNC, each waiting.
- | Item 5, kettle.
id-rented-or-borrowed | Item 9, notebook: price list for letting one's passport, by country.
- | Item 10, more bread.

- | Tender for prison software, due diligence.
agency-opaque | Prime asked who hired the coders; vendor named a director who turned out to be a stock photo.
employer-front | Dun's says that vendor's parent is the same Shenyang trading house as in the OFAC notice.
- | Warden wants his door app.

- | Astronomer turned hiring manager, terse.
- | 8 min in.
cannot-answer-local | Tucson, and never heard of a monsoon.
timezone-mismatch | Window behind: dusk. Tucson: ten in the morning.
- | 9 min in, ended.

# honest
- | Small press; typesetter from Kochi on a marketplace.
account-swap | "Please take my brother's account for this job."
discrepancy-explained | Hers was locked over a misspelt tax field; platform support confirmed, reopened it in a day and the job went there.
- | Em dashes perfect.

- | Phone screen, me in the car, him in "Seattle".
- | Wipers on, so I'd hear the same rain, I joked.
event-false | He complained of yesterday's quake downtown; there was none.
background-call-center | Rain I did not hear; I heard twenty fellows selling themselves.
- | Parked, wrote this.

- | Credit bureau liaison's letter.
id-number-mismatch | The SSN was assigned in Puerto Rico, 1961, and its bearer is deceased.
id-data-mismatch | Address you gave belongs to no one of that name, now or earlier.
- | Fee is waived for public bodies.

- | Mentor on a marketplace for designers.
account-swap | One of my pupils asked if I knew "verified" sellers who'd rent out their badge.
- | I teach kerning.
prepayment-demanded | His friend then contracted with me and wanted the whole sum before the sketch.
- | I blocked both and went swimming.

# honest
- | Utilities call-centre, home agent Tasha.
background-call-center | Customers complain of shouting behind her.
trouble-explained | It's the school yard over the fence; ten past ten the bell goes, and silence, we listened along.
- | Kids are the future.

- | My neighbour the bike courier. Told me, I typed.
- | "Every Tuesday I bring the tall guy a passport-size envelope."
test-substituted | "He let slip he's going peeing in cups for a software man, forty bucks a cup."
pickup-by-other | "He collects their laptops as well, with a slip somebody else has signed."
- | "Good tipper, though."

- | Embedded consultancy, weekly report, section risk.
own-work-unknown | The author of the CAN driver can't say why line 40 sleeps for nine ticks, nor what a tick is.
commits-other-name | git blame on lines 1 to 300 shows "Chen W." of some Guangzhou college.
- | Section budget: green.

- | My aunt's flower shop hires, I help.
off-platform | He'd only talk on Telegram from the second sentence.
all-checks-refused | Video, no; ID, no; post office, no; friend who'd vouch, no; "trust please".
- | Aunt hired the neighbour's girl.
