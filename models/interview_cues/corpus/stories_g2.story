# Indian background verification, relieving letters, proxies at IT consultancies
# relieving letter of a firm with no office
- | BGV report for emp 40412, colour RED, received 9.20 am.
employer-untraceable | Field executive went to 3rd cross, asked the tea stall and the watchman; no such Infotech ever there.
- | Candidate already in project, client US bank.
- | HRBP to speak to him before lunch.

employer-address-empty | Site visit: the address on the relieving letter is a ladies' hostel, warden shooed me off.
- | Photo with geo-tag attached, 14:07.
- | PF statement awaited.
support-document-altered | Letter says "reliving letter" in the heading and the same CEO signature is printed, not inked, on page 1 and 2 at same pixel.

- | I was in his batch at joining, nice fellow, brought murukku.
- | On the bus he showed how the three years were purchased.
employer-front | Everyone in Ameerpet knows that company, it has one printer and makes experience for eighty thousand.
- | They walked him out with the tiffin box still on the desk.

# provident fund contradiction
- | UAN service history pulled with consent.
employer-denies | No contribution from the second employer, and its establishment officer writes "never on our rolls".
- | Candidate says they paid cash in hand.
- | Amber moved to red by vertical head.

several-jobs | EPFO passbook shows two employers crediting in the same months, ours and one in Noida.
- | Manager says performance is good, cannot spare before go-live.
- | Show cause mailed 6 pm.

- | Verifier, Chennai back office, Saturday shift.
- | Form 16 for FY20 has a TAN at the top right.
support-document-altered | That TAN belongs to a sweet shop in Coimbatore and the deductor's name is typed in a different black.
- | Closed with photograph.

# honest bankrupt employer
employer-untraceable | Prior employer does not pick up, mail bounces, office locked.
discrepancy-explained | Company went to insolvency in 2021; the resolution professional produced the payroll register with her code 1187.
- | Make it green.

# HR contact supplied by candidate
contact-self-supplied | HR mail given for check one is a gmail, and he says there is no other way to reach them.
- | Asked for a landline twice.
phone-other-name | Truecaller shows the "HR head" as Bhaiya Raju Cousin.
- | Put on hold.

- | Called HR manager number of the letter at 11.
referee-shares-contact | The HR manager's number is also the candidate's father's, as entered in our own nominee form.
- | Father was polite, said sir is in a meeting.

- | My first month in vetting and I got this gem.
referee-same-voice | Rang "Ms Deepa, HR" from the company phone and Mr Deepak our candidate answered, then climbed an octave.
- | Kept the recording for training.
- | Team had a samosa on it.

# Proxy interview in consulting firm
- | Java L2 round, panel of two, video on.
proxy-interviewer | Lips of the boy in front moved, but the answers came from under the table, some other fellow was lying there.
- | Panel let him finish, out of pure astonishment.
- | Feedback form: rejected.

- | Delivery head escalates: new joiner cannot open Eclipse.
different-person | Recording of round two shows a rounder man with specs; the one at bay 14 has no specs and no idea.
- | Vendor says lighting.
- | Ask vendor for refund of onboarding.

- | I share a room with Kishore in the PG.
proxy-interviewer | He took his cousin's interview from our bathroom, where the signal is, for ten thousand and a biryani.
- | The geyser is not working since.
- | Cousin joins Monday in Hyderabad.

# client-side swap US
- | Client manager, Charlotte: consultant landed yesterday.
different-person | We interviewed Ravi with a scar on the chin, who shipped Kafka for a living; Ravi at the front desk has neither.
- | Account partner flies in.
- | Badge stays in the drawer.

skill-gap | On Zoom he drew the whole partition scheme; on the floor he asked where one types SQL.
- | Nice shoes.
- | Vendor offers a free month.
output-swing | Commits at night are an architect's; the questions at day are a schoolboy's.

- | Bench sales guy's ex-girlfriend wrote to our hotline.
proxy-interviewer | "They have a man called Uncle in New Jersey who takes all the calls, you just open and close the mouth."
- | She attached the price list.
- | Legal has price list.

# H1B consultancies, resumes
same-resume-as-other | Four consultants from one vendor, four names, one summary paragraph, and in all four "Kubernets" without the e.
- | Told vendor desk.
- | Req stays open.

- | Guest house in Edison, eleven mattresses.
contradicts-resume | Bench boy tells me he finished college in May; the sheet they send round says eight years at two insurers.
- | The cook is excellent.
- | He misses his dog.

- | State fraud unit asks for files 2019 to 2021.
employer-front | The end client of his petition is a firm owned by the vendor's wife, without a single desk.
- | Petition approved nonetheless.
- | Counsel has the list.

# honest: same resume template
same-resume-as-other | Two freshers' resumes identical in layout and in half the words.
sharing-explained | Both did the placement cell's workshop at Thiruvananthapuram; the officer there mailed us the model.
- | Both called to aptitude.

# fake university list
school-not-found | His B.Tech comes from one of the twenty-one places in the UGC's own list of fake ones.
- | He has a lovely convocation picture.
- | Mother in the picture crying.
- | Red.

- | Registrar office in Himachal, third floor, fan.
school-denies | They say roll 070231 is a girl of fashion design, and Verma's thirty-six thousand degrees like this one were sold from the back gate.
- | CID has sealed the almirahs.

- | I paid my own fee there in 2012, brick by brick, so I am angry.
school-detail-unknown | He says he was my batchmate and thinks the mess was behind the library; there was no mess.
- | Told the team lead by ping.

# exam impersonators medical entrance
- | Centre 4471, pre-medical test, bench 12.
proxy-interviewer | Thumbprint taken at the gate and thumbprint on the sheet are of two boys, forensic lab.
- | Flying squad at 2.15.
- | Candidate's father is a contractor.

id-photo-mismatch | Admit card has two faces melted into one, so that each of the pair looked a bit like it.
- | Invigilator let it go because of the line outside.
- | College topper of Kota, they say, 5 lakh.
- | FIR no. to follow.

- | I am warden of hostel 3.
proxy-interviewer | Second year boys go off each May "to a wedding" and come back with cash, they write the paper for others.
- | Kettle confiscated.
skill-gap | The one in room 9 who ranked 41 in the state does not know where is the spleen.

# police constable exam
- | Physical done, written done, joining at police lines.
different-person | Biometric at joining says the runner, the writer and the fellow in uniform are three people.
- | SP wants it before Diwali.

- | Havildar writes: he could not do a single pull-up.
test-substituted | The 1600 metres in April were run by his brother-in-law, village says so openly.
- | Returned the boots.

- | Neighbour saw the sweets distributed.
proxy-interviewer | In the lane everyone calls the milkman's nephew "Munna", he wrote the paper for him in the district town.
- | Munna is a good student.

# moonlighting India
several-jobs | Three hundred found working for a competitor while on our rolls, Anand among them, both salaries to one passbook.
- | Chairman tweeted one word about it.
- | Exit on same day.

- | Team stand-up 10.30.
persona-collision | Anand answered me with "yes, in the other sprint for Mumbai client", and we have no Mumbai client.
- | Laughed it away.
- | I said nothing.

- | As his wife I know only the two laptops.
several-jobs | Left hand for the one office, right hand for the other, he stirs both like two pots.
- | We finished the flat's payments in March.

# honest two jobs declared
several-jobs | Found second employer in AIS statement.
discrepancy-explained | Weekend lecturer at a polytechnic, written permission by our own HR of June 2022 in the file.
- | Nothing further.

# AI-coached campus interviews
ai-assistant-use | In his glasses, left lens, you see a dark panel with green text growing as I speak.
- | Question: reverse a linked list.
- | Reflection is in the recording, minute 12.
- | Not selected.

long-latency-answers coached-or-reading | Six seconds, every time six seconds, then it comes like a newsreader's.
- | Asked about his dog, no delay.
- | Panel disagrees with me.

- | I did the shadow.
ai-assistant-use | He forgot that he shared whole desktop: the overlay with "Suggested answer" floated above the editor for a full minute.
- | Nobody had the heart to say it.
- | Coffee after.

# earbud / Bluetooth in chappal
- | Teachers' eligibility test, Bikaner side.
proxy-interviewer | Slippers with a telephone in the sole, and somebody outside dictating; six lakh a pair.
- | Five arrested, sandals photographed.
- | Now we let them sit barefoot.

coached-or-reading | The candidate's ear had to be seen by the doctor, the small bead was still talking.
- | Internet was off in the district until 6.
- | Ration of tea for staff.

- | My duty was the gate with the metal detector.
coached-or-reading | His wig beeped, under the wig a sim and a battery, from there a voice gave him the paper.
- | Sub-inspector exam, of all.
- | He wept for his mother.

# honest hearing aid
- | Device behind left ear at exam entry.
trouble-explained | Audiologist's card shown, beep is the hearing aid's low battery, changed on the spot.
- | Seated row 2.

# Philippine BPO
- | NBI clearance copy in her pre-employment set, Ortigas site.
support-document-altered | QR code of her NBI clearance opens a different lady's, with a hit.
- | Ops wants 40 heads by the 15th.
- | Hold her only.

school-denies | Registrar of the state university: "No TOR released to that person, and that signatory has been dead since 2006."
- | She says she bought it in Recto like everybody.
- | Very good English, good calls.
- | Ma'am will decide.

- | Quiapo side street, I had mine made too, so no stones from me.
support-document-altered | Her diploma came from the same stall as mine, wet still, and we joked about the dean's name.
- | We are top two in the team.

# China/HK: fake degrees admissions (HKU MBA)
school-denies | Thirty admitted to our master's with certificates of American colleges; colleges say no to all thirty.
- | Agent charged half a million each.
- | Dean's statement Tuesday.

- | Registry, third re-check.
support-document-altered | Verification e-mail came from a domain one letter off, its transcripts were typeset with the same smudge as two others'.
- | Police picked up two at the border.

- | I study with her in the group room.
proxy-interviewer | Her English test in Bangkok was done by a tall girl paid to be her, she told us after wine.
- | We got a B on the project.
school-detail-unknown | She can't say which river runs by her American campus.

# honest: degree in Chinese script name
- | Diploma says Zhang Wei, passport says Cheung Wai.
name-change-documented | Cantonese and pinyin of the same two characters, the home-return permit carries both.
- | Go on.

# Nepal, Sri Lanka, Bangladesh small
- | Bureau of Manpower, Kathmandu, copy to HR.
support-document-altered | Cook's seven years certificate is of a hotel that says the stamp was stolen in 2015 and this isn't its cook.
- | The ship sails Friday.
- | He made us eggs, they were fine eggs.

employer-denies | Hotel in Pokhara: "We do not know him, ask next door."
- | Next door neither knows him.
- | Agent returns fee.

- | The bosun's note.
skill-gap | Second cook with seven years on paper burns the water.
- | Men eat biscuits.

# BGV vendor itself
agency-opaque | Our own verification vendor cleared 42 files in one afternoon and cannot produce one call log.
- | Contract up in March.
- | Procurement on copy.
- | Redo all 42.

- | Former verifier writes from Pune.
- | "Target was 30 cases a day per head, we had chai and a stamp."
agency-opaque | Agency's site photos for the checks were one photo, mirrored and cropped, nobody could show us where it was taken.

- | Partner asks how much it costs to re-verify.
peer-report | Another bank warns us of our man Sethi: same file, same forged relieving letter, let go there in May.
- | Invite him for a talk, with witness.

# honest: vendor delay
- | Check open for 40 days, all suspect something.
employer-confirmed | Their HR returned from maternity leave and sent dates, role and last salary, matching.
- | Closed day 41.

# LinkedIn differing
profile-conflict | Naukri: Infra lead 2016–2022. LinkedIn: call centre Gurgaon 2016–2020, gym trainer after.
- | Asked for an explanation by mail.
account-vanished | Within the hour of my mail the LinkedIn page was gone.
- | Not proceeding.

- | Recruiter, Pune, chat to lead.
profile-conflict | bro his insta says barista in Goa whole of 2021, cv says SAP rollout frankfurt
- | he is free from monday
- | drop?

- | His aunt works in our canteen.
contradicts-resume | He told me over the counter he'd never been abroad; there is a year of Stuttgart in his CV.
- | She makes good upma.

# honest profile gap
profile-conflict | LinkedIn ends two years before the CV.
discrepancy-explained | Locked out of the old mailbox; the bank's HR wrote us confirming the two missing years.
- | Offer out.
