# Whole small cases; every fourth is honest. Much about referees, profiles, live checks and what cleared them.

- | Casino software, background desk in Reno, me and Big Lou.
- | Lou does the phones, I do the typing.
referee-untraceable | The "former director of engineering" isn't known to the casino's switchboard, its HR nor its bartender.
- | Lou rings the second.
referee-same-voice | Second one picks up and Lou covers the mouthpiece: "It's the applicant doing an uncle."
- | Lou hung up nicely.

- | Talent partner, green-energy fund, dictated in taxi.
profile-conflict | LinkedIn has him at a solar firm from 2016 to 2020; the same years on the PDF are a hospital in Boise.
- | Driver says he could have done both.
account-vanished | Asked about it by mail; by the time we passed the bridge the page was gone.
- | 38 francs.

- | Lending platform, remote PM, loop of four.
live-check-refused | Kasia asked for three fingers in front of the nose. "I do not do yoga in interviews."
deepfake-artifacts | His collar floats up over the chin when he laughs.
- | Kasia's dog laughed also.
disconnects-when-challenged | Second request for the fingers and the tile vanished.

# honest
- | Agricultural drones, embedded hire from Kharkiv, now in Gdansk.
- | HR was nervous about the missing references.
referee-confirmed | Reached his old chief through the institute's front desk; she remembers him and the burnt capacitor.
background-check-clear | The screening report is back: nothing on it.
- | Start date 1 March.

- | IT steward at a seminary. Yes, seminary.
- | Brother Anselm hired a remote web man.
own-device-insisted | He wouldn't touch the laptop we bought and begged to use "my machine of trust".
malware-sent | In the quotation, a Word file, a macro; our antivirus prayed louder than we did.
- | Vespers at six.

- | Chargeback unit, freelance marketplace.
- | Buyer complains about logo.
account-swap | Seller admits: profile belongs to "sister in Poland", he pays her a share.
many-profiles | Sister in Poland turns out to have five seller pages and six birthdays.
- | Refund 45.

- | Secondhand-laptop dealer to police, translated from Cantonese.
requests-laptop-reship | Man wants me to receive American computers, peel company stickers, send on by land.
- | I sell chargers only.
- | He was wearing good shoes.

# honest
- | Data engineer, wife of a diplomat.
many-countries | Five countries in nine weeks of log-ins.
discrepancy-explained | Posting orders, registered with us as "location: follows spouse", HR and tax signed it in January.
camera-on-and-same-person | It's always her, same earrings, other wallpaper.
- | Next: Montevideo.

- | Grain elevator co-op, dispatcher who doubles as HR.
- | I asked for his driving licence over FaceTime.
refuses-id | "My wallet is in the washing machine," and the week after it was still washing.
idcheck-abandoned | Sent the link of the ID firm: opened, nose photographed, closed.
- | Harvest doesn't wait.

- | Recruiter at a maker of pumps, list of calls.
- | 10:00 Ms. Fenn, fine.
name-mismatch-on-call | 10:30 expecting "Joshua"; display reads "Interview Acc 4".
school-detail-unknown | Purdue man, couldn't say which town Purdue is in.
- | 11:00 Mr. Obi, fine.

- | Analyst, threat-intel boutique, note to client.
email-other-identity | The Gmail behind applicant "Carter" has a calendar in the name of Ri K. and reviews of a noodle shop in Yanji.
address-on-list | His log-in IP sits in the /24 of our October appendix.
- | Confidence moderate.
- | Invoice to follow.

# honest
- | Phone support in Welsh. Candidate Eirlys.
voice-changed | She greeted us deep as a well and left us squeaky.
trouble-explained | Bluetooth headset went to phone profile; unplugged, both of us heard her normal voice till the end.
language-spoken | An hour in Welsh with Dewi, who is picky.
- | Job's hers.

- | Film-post house; contractor from "Vancouver".
- | Delivery was due on the holiday.
event-false | He blamed the ferries, all cancelled on Sunday; the ferries ran, my mother was on one.
place-vague | What part of town? "Close to everything."
- | Mother liked the ferry.

- | Data-centre remote hands, graveyard shift.
hosting-address-noted | Customer's "employee in Utah" dials in from cage C of our own hall.
remote-desktop-use | In cage C is a shelf with nine Mac minis, each with a first name.
- | I labelled the shelf "the boys".

- | Vendor onboarding at an airport operator.
agency-opaque | Asked to show one, only one, completed identity check. Got a brochure.
employer-young | The agency's domain is six weeks old, its brochure says since 2004.
form-intermediary | Section 2 of all the I-9s was filled by a "Mr. Lee", whom no one there can describe.
- | Runway is dry.

# honest
- | Robotics lab, technician in Sendai.
phone-unreachable | Five calls, five times no answer.
discrepancy-explained | We had dialled with the zero after the country code, our error; first proper try and he picked up.
- | He bowed audibly.

- | Beach-rental booking site. The founder's sister narrates.
- | My brother trusts everybody.
different-person | Thinner, younger and left-handed now, that's the programmer in week two.
contradicts-resume | And he told us he'd never seen a mainframe, after selling himself as the COBOL saviour.
- | Season opens in five weeks.

- | Tax-credit software; screening the screener.
referee-same-wording | Three letters, three letterheads, one sentence: "he is punctual as the sun and never makes problem."
referee-shares-contact | Two of the letters were sent from the phone on which I reach the candidate.
- | I do like the sun bit.

- | Ham-radio friend of the host, call sign withheld.
- | She said "company don't need to know".
kvm-hardware | Found her soldering nothing, simply plugging HDMI sticks that send a laptop's picture over the net to someone in Harbin.
form-intermediary | She'd also sworn before the company that she had met a new hire face to face, with papers; there was no one to meet.
- | 73s.

# honest
crypto-or-third-party-payment | Public library, remote cataloguer wants to be paid into another account.
crypto-or-third-party-payment | Name on the IBAN isn't hers.
discrepancy-explained payee-confirmed | Joint account, husband's name printed first; bank's letter lists both of them.
- | Overdue fines waived.

- | Head of platform, ad-tech, post mortem of hire no. 3.
commits-other-name | Half the history is by "sungho-lab", address with .kp-ish humour in it.
account-neighbours-listed | Everyone who follows him also follows the three we dismissed in spring.
code-copied | Stars bought, repos forked, fork flag removed by re-upload.
- | Action: read more before we hire.

- | Telco network desk, night.
- | Rain in rack 9 again.
address-on-list | "Employee" logs in from 175.45 space, which even the intern knows by heart.
- | Intern promoted.

- | Voice note of the recruiter's recruiter, typed.
- | Okay so basically.
interest-unknown | Résumé says marathon; I asked how long one is and he said "two, three days".
employer-detail-unknown | He can't say on which floor they sat, who had the corner, or if there was a canteen.
false-premise-accepted | I invented a merger and he told me how hard it had hit his team.
- | Anyways, call me.

# honest
- | ML grad, first job, thin GitHub.
own-work-unknown | At first he went blank about his own thesis code.
own-work-explained | After tea he rewrote the loss function live and said why, twice, once better than in the paper.
- | Nerves, we've all been there.

- | Accounting partner, Tampa; wife of the landlord of the farm.
- | I did their books.
money-odd | Forty-one little debits for "SMS verify", a dollar ninety each.
crypto-or-third-party-payment | Salary of five people who never set foot in Florida entered her husband's account and left as crypto by Friday.
- | I resigned with a fruit basket.

- | Bug-bounty platform moderator.
account-swap | Hacker "0xlark" wrote asking to file under my verified badge for a cut.
sanctioned-link | His payout passport photo is that of the third man on the DOJ poster.
- | Locked, kept quiet as advised.

- | Satellite office, Cork, talent.
cannot-answer-local | Lives in Limerick, reckons; asked which river, "the Thames bit".
hours-refused | A slot between nine and five, any day? None in the month.
- | Grand so.

# honest
- | Candidate in Bogotá, first talk, a Friday.
long-latency-answers | Same two-second lag to every single thing.
trouble-explained | Hola to José in the same building: lag as well; carrier had announced works on the fibre; gone on Tuesday.
- | Second interview, lively.

- | Bridge-inspection startup, payroll's Hal, who whispers.
payee-churn | Four banks by Easter, each online-only.
id-number-mismatch | Federal match letter: name and number belong to different people.
- | Hal eats an egg.
- | Told legal at 3.

- | Notes of a locum HR in the Orkney council.
address-change | Contract Aberdeen, delivery note Slough, "only till my roof is fixed".
avoids-in-person | Ferry paid, bed paid, he could not come; train paid to Slough from our side, he would be out.
- | Roof may exist.

- | Interview with a former "face", by magazine; fact-check sheet.
proxy-interviewer | ✓ He nodded through 31 job talks while a man in another city spoke (chat logs seen).
lip-sync-mismatch | ✓ A recruiter's recording has his mouth closed during "I architected it".
- | ? Weather on that day.
crypto-or-third-party-payment | ✓ Wages of the "hire" came to his debit card, he forwarded them as Tether.

# honest
- | Stage-lighting firm, Ghent, applicant with an agency phone.
shared-contact | His number is also that of another applicant, Mira.
sharing-explained | Both lodge at the same refugee house, where one phone is for all; the house's manager answered and fetched each.
id-verified-in-person | The municipality's clerk looked at his papers and him, and stamped it.
- | Lights!

- | Fraud squad's interpreter, private jotting.
- | They talk of "flowers" for laptops.
requests-laptop-reship | "Two flowers to Sasha by Thursday, from the lady's porch", i.e. two employer machines to Vladivostok.
- | I water my own.

- | Board observer at a stablecoin issuer.
- | Who onboarded the auditor's assistant?
screen-share-leak | On his screen a spreadsheet tab "who am I today", with forty names and employers.
persona-collision | In minute three he thanked us on behalf of "all at Nimbus Freight".
- | Observers may not vote.

- | Letter by an apprentice electrician to a newspaper.
- | I answered an ad for "account manager".
id-rented-or-borrowed | I gave my verified freelancer page, my ID and my webcam face, they gave me a tenth.
- | Mum found out via the tax.

- | Small-town judge's software, procurement.
support-document-altered | Liability insurance certificate: the insurer says policy number has too many digits.
employer-address-empty | The office is a self-storage unit with a cactus.
- | Cactus real.

# honest
- | Pru does our identity checks, with a blunt pencil.
id-photo-mismatch | "Not the man on the licence," Pru wrote.
id-verified-in-person discrepancy-explained | He came by on Thursday, the licence is from his beard years; Bob compared scar and signature and is content.
- | Pru asks for softer pens.
