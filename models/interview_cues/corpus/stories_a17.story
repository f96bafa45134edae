# Whole small cases with plans, fears, rules and other people's cases as plain lines; every fourth is honest.

- | Hiring for the wallet team, notes by Ebba, Thursday.
- | Since the advisory we ask everyone to wave, and most people find it funny.
live-check-refused | This one found it insulting, and suggested that I wave.
- | If he comes back with a camera that works I'd still see him.
skill-gap | In the pairing he needed the docs for a for-loop; his submitted task uses lifetimes and unsafe blocks with great taste.
- | Ask Per what he thinks.

- | Memo about the laptop of our new actuary.
- | Policy is: only to the address on the ID.
requests-laptop-reship | He wrote to the shipping desk, not to us, to have it sent on to "my assistant Jenny in Kentucky".
- | I'm afraid of a case like the one in the newspapers.
- | Nothing has left the building.
id-data-mismatch | The ID itself was issued in a state he has told us he's never lived in.

- | Finance team's channel, May.
- | reminder that contractors need to send tax forms by friday
id-number-mismatch | the w9 from the new qa comes back from the irs matching as "name/tin no match", tried both spellings
crypto-or-third-party-payment | and the bank details in the same mail are for a guy in maryland whos not him
- | ill ask legal, dont approve anything

# honest
- | Doubts about the new hire in Quito, and how they went away.
- | A colleague had read a long article on fake workers.
remote-control-tool | He'd seen her windows close by themselves.
tool-agreed | Our own patch robot closes them at seven, it's in the calendar.
camera-on-and-same-person | In six weeks of daily calls it has been the same person, in the same yellow room.
- | Colleague promised to read fewer articles.

- | Project log, city's open-data portal, week 8.
- | Weeks 1 to 7: fine.
output-swing | In week 8 he forgot the password scheme he'd himself designed and asked what "our portal" was.
voice-changed | I rang: an older man, slower, with the other's jokes read out loud.
- | Milestone moved to July.

- | Interview training day, then a real one at four.
- | In training we watched a film of someone being fed answers.
coached-or-reading | At four, mine looked over the screen, nodded at somebody, and then knew what a mutex was.
- | I would not have noticed before the film.
background-call-center | One could also hear a woman nearby ask for "your greatest weakness, please".
- | Wrote it down as I was taught.

- | Insurance broker's IT, visit of the police, notes.
- | They came about another firm.
peer-report | They left me a sheet with names, and our contractor for the quotes engine is the second from the top.
- | I offered them coffee, they had tea.
handle-listed | His GitHub name stands beside it, spelled the same with two underscores.

# honest
- | Yusuf from Ankara, notes of the second interview.
- | The first interviewer suspected a script.
scripted-identical-answers | Twice he gave the very same sentence on scaling.
own-work-explained | I gave him his old queue code and a new requirement; he argued, drew and changed it in half an hour.
- | He says he'd learnt the sentence by heart out of fear.
- | I'd take him.

- | Quality desk of a medical transcription vendor.
- | We'll need to tell the hospitals.
shared-account | The transcripts of worker 501 are typed by three hands: one uses two spaces, one British spelling, one none.
account-swap | He admitted that he has been paying a nurse in Ohio for her certified login.
- | The nurse is on holiday.

- | Notes on the applicant for security architect; sender's identity team.
- | Rule of thumb: video, document, then call back.
deepfake-artifacts | Video: at the side view his glasses stayed facing us.
id-forged-issuer | Document: the state says that this licence number has one digit too many for them.
phone-unreachable | Call back: six tries at various hours, an operator's tone each time.
- | So that was that.

- | Bookshop chain, remote Magento developer, by the owner's son.
- | Dad wants to keep him, I don't.
prepayment-demanded | He stopped in the middle of the launch and wanted December paid before he'd go on.
several-jobs | I found his face on the "our team" pages of two agencies and one bank.
- | Dad says everybody's busy.

# honest
- | Concerning the anonymous tip on our contractor in Chisinau.
- | It said "he's not who he says".
id-verified-in-person | Our lawyer there met him with passport and birth certificate and sat with him for an hour.
employer-confirmed | The telecom where he was before answered us through its legal department: yes, six years, network planning.
- | We know who sent the tip, and it's a sad story.

- | Letter from a farmer's wife to the prosecutor.
- | I read about the sentencing in the co-op paper.
forwarder-address | Our summer cabin, where no one stays, was sent computers for people with names like Chad for a whole winter.
pickup-by-other | My nephew had the key and took them in, I know that since he left the snow shovel out.
- | He's a good boy with bad company.

- | Release manager, after midnight, voice to text.
- | Alright.
commits-other-name | I look at the signature on the release and it's the key of some "Park", not of our Jeremy.
hosting-address-noted | Pushed from a Vultr box.
- | I've rolled it back, I'm eating cereal, talk tomorrow.

- | HR ops, exit of contractor 23, checklist.
- | Access removed 10:00.
- | Laptop asked back 10:05.
data-taken | Storage audit: the folder "pricing" went to a Google account of his on each of the last five nights.
extortion | 17:40 he texts that he'll "speak with the competition" unless two months' pay arrives.
- | Laptop not back as of Friday.

# honest
document-opened-elsewhere | Contract signature opened in Albania, says the e-sign service.
document-opened-elsewhere | She lives in Bari, the open was in Durrës.
discrepancy-explained | She was on the ferry to her grandmother, sent the boarding card unasked, and had told Gino on Monday.
- | Contract valid.

- | Bank teller's note pinned by the manager.
- | Please be kind to older customers.
crypto-or-third-party-payment | Mr. J., 80, receives the salary of "a young programmer friend" and sends it on by Bitcoin machine in the petrol station.
- | He says that the friend calls him grandpa.

- | Freight start-up, co-founder's one-pager to investors.
- | We had an incident, it's contained.
first-day-recon | The contractor's first commands listed our domain controllers and tried a password on each of them.
remote-desktop-use | He'd come in through a Windows desktop for hire, so his own machine never touched ours.
- | No customer data left.
- | We'll hire a security person.

- | Recruiter's debrief about a woman for support, EU hours.
- | Very warm, best call of the day.
cannot-speak-claimed-language | Except that "fluent German" ended at "guten Tag", after which she laughed and said that it's rusty since yesterday.
school-detail-unknown | She couldn't remember the town in which she'd studied for four years.
- | It hurts, I liked her.

# honest
- | Support hire with "fluent Dutch" on the sheet.
cannot-speak-claimed-language | Marloes tried and got only English back.
discrepancy-explained | The sheet was ours: the agency's form had ticked Dutch for Danish, the original CV says Danish.
language-spoken | And her Danish is Danish, says Søren, who's from the next street.
- | Good that we asked.

- | Notes from the county fair's ticket office, seasonal IT.
- | He'd been with us two weekends.
id-photo-mismatch | Badge photo was taken off his licence: the lady at the gate held it up beside the video and called me over, as the ears, nose and age are another man's.
avoids-in-person | We've asked him to come by on Saturday, Sunday or any day with a fair on it; he cannot do fairs.
- | Fair ends on the 30th.

- | Ticket by a tired sysadmin, subject "Bradley???".
- | Not urgent but weird.
signins-apart | Bradley's notebook reports from a shelf in New Jersey and Bradley's tokens get used in Primorsky Krai.
kvm-hardware | On the shelf's USB bus there's a Raspberry Pi that says it's a keyboard, a mouse and a CD.
- | I've to go to my kid's concert now.
