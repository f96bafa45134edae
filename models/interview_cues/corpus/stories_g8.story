# Verifier's, registrar's and panel's notes: questions about the old job and school, referees in writing, leaks on the screen, records of our own; and the innocent likes of them
# false premise
- | Verification chat, former cabin crew lead.
false-premise-accepted | Asked how she'd liked the Ghent hangar; airline never had one; "cosy", she says.
- | Next question was real.
employer-detail-unknown | Base manager's name? "We only said captain."

- | Bank internal audit, phone, 15 min.
false-premise-accepted | I made up a Mrs Okafor in compliance and he had had lunch with her often.
- | Smiled while I wrote it down.
- | Recommend second look.

- | Old colleague from the real branch sits in on request.
employer-detail-unknown | Where was the vault, sir? Upstairs, he says. Our vault needs four metres of clay.
- | Old colleague ate all the biscuits.

# hotel
- | GM candidate; three years at a palace on the lake.
employer-detail-unknown | Didn't know how many rooms, which door staff use, who does the flowers.
- | Handsome cufflinks.
employer-denies | Their personnel lady: pool attendant's cousin perhaps; not a manager ever.

employer-detail-unknown | Says his general manager was "Mister Hans"; it's been a woman since the fire.
- | He changed the subject to wine.
plausible-wrong | Decants champagne, he tells me, "to calm it".

- | Bellboy of that palace, now with us.
- | Four summers I carried bags there, each face I know.
employer-detail-unknown | Sir had no idea that the lift doesn't stop at three.

# honest hotel
employer-detail-unknown | Forgot his GM's name on the call.
discrepancy-explained | Four GMs in three years, he later listed all with dates, HR of the group agrees.
- | Dinner on us.

# school details
- | Alumni officer on the line as a favour.
school-detail-unknown | Which gate, which bell, who was the blind porter: three blanks.
- | Her ring is right, bought online maybe.

school-detail-unknown | Says he rowed for a college on a hill in a desert town.
- | Partner rowed; partner left the room laughing.
- | Registrar asked in writing.

- | Lunch lady at the faculty for thirty-three years.
school-detail-unknown | I said Thursdays; any child of ours answers "dumplings". She said nothing.
- | I gave her dumplings.

# honest school name
school-detail-unknown | Could not name the dean.
school-confirmed | Distance programme; the registrar confirmed 2012–2016 and that she came on campus twice.
- | Fine.

# referees in writing only
- | Three referees, three addresses at free mail.
referee-text-only | None of the three will speak; "I am hard of line, please to mail".
- | Asked for any number, any hour.
- | Deadline Thursday noon.

referee-text-only referee-same-wording | By e-mail exclusively, and both wrote that she "brings sunshine into the ledger".
- | My boss likes the sentence.
- | I don't.

- | Volunteer with the scouts' vetting.
referee-text-only | His old scoutmaster answers texts within a minute and lets every call ring out.
- | Campfire is on the 20th.

# honest text only
referee-text-only | Referee asked for mail only.
discrepancy-explained | Deaf since the accident; hospital's switchboard put our interpreter through and she signed the same facts.
referee-confirmed | Ward sister, via the trust's own line, said the same of her.

# referee denied
- | Nursery nurse, second reference from a "Ms Tilly Gray, manager".
referee-denied | Nursery: no Ms Gray has managed anything here but our guinea pig, which bears the name.
- | Laughed, then filed.

- | School trust HR, phone log.
referee-denied | Head whom he gives left that academy before it was built.
referee-untraceable | No Mr Coady in the teachers' register, in the town, on the paper.
- | Next, please.

- | Caretaker of that academy.
- | Someone rang me for a Mr Coady.
referee-shares-contact | The number on the reference for the new sports man is the new sports man's own garage.

# screen leak
- | Pairing, tab shared by error.
screen-share-leak | Inbox said "Hi Derek", "Hi Kelvin", "Hi Bao": he's Stephen with us.
- | Shut in a second.
- | I have eyes.

screen-share-leak | Folder on the desktop: CV_Anna_US, CV_Anna_DE, CV_Boris, CV_me_real.
- | Asked to see the editor instead.
- | Lunch walk with lead.

- | Sales engineer, not suspicious by nature.
screen-share-leak persona-collision | Slack of another firm open, green light on, "brb interview" written there to them.
- | I wrote brb too.

# honest shared laptop
screen-share-leak | Another woman's name in the corner of the screen.
discrepancy-explained | Library's loan laptop, last reader not logged out; librarian waved into the picture.
- | Continued.

# name on call
name-mismatch-on-call | Label in the waiting room: "Sergei iPad"; expected: Ms Whitcombe.
- | Became Whitcombe before I could say it.
- | Ask next time.

- | Assessment centre host.
name-mismatch-on-call | Came in as "Bigboss 7", came back as "Oliver", came back as Olivia.
- | Second day of the wifi.

- | Temp on the lobby screen.
name-mismatch-on-call | Called himself Marek while spelling our applicant's name, Norbert, off his hand.
- | Told Jen.

# honest name on call
name-mismatch-on-call | "Grandma Zoom" in the tile.
discrepancy-explained | His grandmother's tablet since his own was stolen, police slip shown with card.
id-shown-and-matched | Held the identity card beside his cheek; photo, birth date and signature agree.

# internal record
internal-record | Our own book of 2023, page 61: let go in this very branch for the till keys.
- | She wrote "no previous service".
- | DM informed.

- | Head office security to shops.
returned-under-new-name | Same gait, same wedding ring, same butterfly on the wrist; in '22 she was Carole, now Coralie.
- | Rota amended.
internal-record | Loss file LF-881 has her picture and her confession.

- | Stockroom boy.
- | She knew where the light was without looking.
returned-under-new-name | Old Carole's back with black hair and an accent she hadn't.

# honest returned
- | Worked here before; not on her form.
discrepancy-explained | Our own booklet asks for the last five years only; she left in good standing in 2011, seen in the book.
- | Welcome home cake.

# sanctions etc
sanctioned-link | His recovery mail leads to the director of a trading firm on the Treasury's list since June.
- | Stop pay, stop access, ring counsel.

- | Correspondent bank query MT199.
sanctioned-link | Passport 2 of the consultant is one which the UN panel printed on p. 211.
- | Report within 24 h.
- | No tipping off.

address-on-list | The address he came in from is in the advisory's annex, third column.
- | Firewall man found it with a ruler.
- | Tea.

# account profiles
account-recent | Twenty years in telecoms, page of eleven days, nine contacts, all recruiters.
- | Nice background picture of a bridge.

many-profiles | She exists four times: Lviv, Tampa, Bogotá and "remote".
- | One has a baby, one is CTO.
profile-conflict | None of the four carries the bank job we have on paper.

- | Sourcer, week one.
account-neighbours-listed | Her followers on the code site are seven people we've banned and a bot.
- | Asked my mentor if that counts.

# honest new profile
account-recent | LinkedIn three weeks old.
discrepancy-explained | Came out of the secret service of the Danes, which forbids it; his ministry's letter says so.
- | Interesting lunch.

# output swings
output-swing | One week he refactors the ledger, next week he doesn't know the word ledger.
- | Sprint 31.
- | PO wants me to say something nice.

- | Client success, marketing copy.
output-swing shared-account | Tuesdays' texts sparkle, Fridays' limp, and she owns up that Fridays are her roommate's.
- | Commas counted.

- | Choir friend of the boss.
shared-account | Young Tom sings bass with us each Thursday, two to five, while your firm pays him to be at his keyboard, and his dad sits there.
- | Sweet voice.

# background noise
background-call-center | "So tell me about a conflict," I heard from the next chair of his room, then again from another.
- | I hadn't asked yet.
- | Reject.

- | Trainer on headset.
background-call-center | Room sounded like the betting shop on Derby day; each said "as a senior engineer".
- | I checked my own radio first.

- | Second opinion by our deaf designer reading captions.
coached-or-reading | Captions caught a second speaker: "say no, say three years, say scrum".
- | He then said no, three years, scrum.

# honest noise
background-call-center | Voices behind her all the time.
trouble-explained | Maternity ward's corridor, she turned the phone; nephew an hour old.
- | Postponed with flowers.

# live check
live-check-refused | Window, please? "My blinds are broken." Door? "Also."
- | Polite otherwise.
disconnects-when-challenged | Asked to stand up, he fell out of the call like a stone.

- | Notarial clerk's test of presence.
live-check-refused | Wouldn't say the three words of the day: "apricot, seven, Helsinki is not my words."
- | Laughed in the corridor.
- | Form 12 no.

account-control-failed | To put "hello" in his own profile would be "a thing for later", said thrice.
- | I waited with my tea.

# honest account
- | Asked to prove the repo is his.
account-control-proven | Pushed a file named after my cat within a minute, from the main account.
- | Cat is Bismarck.

# language
cannot-speak-claimed-language | C1 Portuguese; I said good day and how's the family, he said "gracias".
- | Ended in English, amicably.
- | Market lead wants C1.

- | Tour operator, Innsbruck desk.
cannot-speak-claimed-language | Mother tongue German on the paper; she took "Gepäck" for a sweet.
- | Guest was amused.
- | Trial day ended at two.

- | My nan on the bench.
- | She asked the new carer the time in Welsh.
cannot-speak-claimed-language | Fluent Welsh was what the agency's sheet said; girl thought Nan was ill.

# honest language
- | Panel says that her French is odd.
language-spoken | Québec French, at full speed on boilers and snow; native colleague delighted.
- | Panel apologises.

# pay
prepayment-demanded | Before she as much as logs in: two months in advance, "custom of my country".
- | Owner said custom of ours is the 28th.

payee-churn crypto-or-third-party-payment | Third account in nine days, and this one belongs to a Sh. Liu, nail stylist.
- | AP stopped it.
- | Vendor form again.

- | Accountant to herself.
money-odd | Nineteen-dollar charges, eleven of them, on the card that only the new helper holds.
- | Receipts in no drawer.

# honest pay
- | First wage to an account in Vilnius, he's in Cork.
payee-confirmed | Online bank with its seat there, statement in his own name seen by payroll.
- | Sent.

# pickups
pickup-by-other | "I'm the brother," at the counter, no letter, a scooter running outside.
- | Handed over by the temp, alas.
- | Temp has been spoken to.

- | School IT store.
pickup-by-other | iPad for Ms Yoon was fetched by a man who said he fetches for all of them.
- | Signed with a wave.

requests-laptop-reship | Kindly send to Crystal in Nashville, she is like a mother.
- | Asked why; got a heart.

# honest pickup
pickup-by-other | Somebody else came to the counter for it.
equipment-received-in-person | In the end she limped in herself on crutches with passport, signed, and took it.
- | Husband carried.

# ids
refuses-id | Shows it folded, shows it far, shows it with thumb on the face; put flat: no.
- | Five minutes of that.

id-forged-issuer | MRZ check digit should be 4, it's 9; ministry adds that the series was pulped.
- | Hotel night auditor found it.
- | Police came in slippers.

- | Bank trainee.
id-photo-mismatch | I know I'm new but that's his brother at best.
- | Senior says look at the ears.
- | Ears neither.

# honest id
- | Chip would not read.
id-verified-in-person | Consulate in Lille looked at her and at the booklet, wrote a line with a stamp.
- | Chip was washed with jeans.

# honest trio
- | Company's letterhead is another one than on the web.
employer-confirmed | Switchboard: yes, old paper till the takeover in May; personnel gave her dates, and post.
- | Fine.

- | Nurse council printed "lapsed".
discrepancy-explained | Fee paid at the post office on the 2nd, booked on the 9th; council's cashier sent the receipt.
- | On duty Sunday.

- | Two referees with the same surname.
sharing-explained | Mother-in-law and daughter run the two bakeries; she'd written that on the form herself.
- | Bread came with it.

- | Degree spelled Tchaikovskaya, passport Chaykovska.
name-change-documented | Russian, then Ukrainian transliteration; sworn translator's sheet links both.
- | Put both in the system.

- | His code had the comments in my own team's style.
own-work-explained | He had read our public repos for weeks; rebuilt the parser before us from an empty file.
- | Offer.

- | Candidate kept video dark.
camera-off-explained | Told us the evening before of the eye operation, sent the clinic's card and took calls by phone.
- | See her in May.

shared-contact | Shared her address with a colleague.
sharing-explained | Church house for trainees, thirty rooms, the vicar confirmed which are whose.
- | Good soup there.

- | Clean or not, we've waited.
background-check-clear | Certificate of conduct arrived: no entries.
address-confirmed | Registry office extract of this week has her at Lindenweg 4, with the cat's bell on the door.
- | Start Monday.
