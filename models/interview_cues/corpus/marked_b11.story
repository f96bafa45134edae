# Second-language, letters, logs, voices; employers, references, vendors.
- | I am HR in Ghent and my English is small.
employer-denies | The firm tells me: this mister we do not know him, not now, not before.
employer-address-empty | I have gone also by tram to see the bureau of his second firm, it is a frites kiosk.
- | The frites were good.
- | We say no thank you.

- | I am HR in Ghent, second letter.
~employer-denies | Also for madam the firm tells: not known by us.
= | But she was by interim bureau, this is with us very normal, and bureau has given all weeks.
- | We say yes please.

- | Report from Seoul office, by Mr. Han.
- | Candidate is very polite to seniors.
contradicts-resume | He writes "team chief", but ex-company says sawon, this is the lowest.
referee-same-voice | Reference person has the dialect and sneeze of candidate exactly, I think they are one.
- | I recommend to stop here.

- | Report from Seoul office, candidate Ms. Yoo.
~contradicts-resume | Ex-company says daeri, she writes "manager", so I made red mark.
= | Our own English name card list translates daeri as "manager", page 2. I erase red mark.
- | I recommend to proceed.

- | Good day, here Luigi from the factory.
- | The agency has send me a turner.
different-person | I have ask "where is the one of the photo", they say "he has other obligation, this is cousin".
support-document-altered | And patent of turner says born 1890, I think the cousin is older than my grandfather.
- | Machine is stopped.

- | Good day, here again Luigi.
- | Agency has send a miller.
~different-person | He is not of the photo, I was already with the phone in hand.
= | The photo was me. They have put my own photo, from the order. We have laughed till midday.
- | Machine goes.

- | 07:55 case opened, translator bot log trimmed.
email-other-identity | 08:02 applicant's mail resets to "g***@" of a staffing owner in our block list.
agency-opaque | 08:05 owner's firm lists no office, no registration, no human.
same-resume-as-other | 08:11 text hash equals applications 1187 and 1190.
- | 08:12 case to tier 3.

- | 09:40 case opened.
~same-resume-as-other | 09:41 text hash equals application 0912.
= | 09:44 0912 is his own from March, withdrawn when his father died, note on file.
- | 09:45 condolences added, case closed.

- | Voice memo, in the car, rain.
- | "OK so, the reference thing."
referee-shares-contact | "The boss rings me back and it shows up as... Kev. Kev's our applicant. Kev's number."
- | "He goes oh we share a phone in the office."
employer-address-empty | "What office? I'm outside it. It's a bus shelter."
- | "Wipers are going as well."

- | Voice memo, in the car, sun.
~referee-shares-contact | "So the boss rings back and it shows up as the applicant, again!"
= | "I'd saved the site phone under her name when she called in from it. Dope. Me, not her."
- | "Going for an ice cream."

- | Quote from the parish newsletter editor.
- | "She said she'd edited a weekly."
employer-denies | "The weekly's owner, he's my neighbour, wept laughing: she delivered it, two Saturdays, badly."
- | "I'd have loved some help."

- | Quote from the rowing club.
- | "Boatman came from Ratzeburg."
~employer-denies | "Ratzeburg academy phoned back: boatman of that name, never."
= | "Academy's one pier, club's the next. Our cox trained at the club and hugged him."
- | "The eight is sanded already."

- | Dear Sir, in the matter of your query of the 4th.
referee-denied | The undersigned is the only Head of Estates this college has had, and the undersigned does not know your man.
support-document-altered | The letterhead is ours of 1999, with the wrong saint.
- | I remain, etc.

- | Dear Sir, in the matter of your query of the 11th.
~referee-denied | I wrote that I knew no Ms. Pell.
= | I'm now told Ms. Pell is "Biscuit", who ran our boilers for nine years and whom I'd trust with my life.
- | I remain, with apologies, etc.

- | Team lead's one-to-one notes, anonymised.
- | S. seems down.
resume-copied | Told me the "agency uncle" gave her the CV of a man in Hyderabad with the gender changed.
proxy-interviewer | Same uncle sat under the desk, she said, and then above it.
identity-borrowing | He's now asking for her colleagues' passports "for the next batch".
- | I said we'd go to HR together.

- | Team lead's one-to-one notes, other.
- | P. is over the moon.
- | New flat, new cat.
own-work-explained | Walked the juniors through his cache fix again.
- | Wants a mentor role.

- | Sales engineer, trade-fair check.
- | He said he'd run the stand in Hannover four years.
employer-detail-unknown | Which hall? "The big one." Who was opposite? "Competitors."
employer-denies | Stand builder has the rota: no such name in four years, only hostesses.
- | Met me in hall 8, lost.

- | Sales engineer, trade-fair check, Bea.
~employer-detail-unknown | Couldn't remember which hall her own stand was in.
= | Fair moves them each spring. Drew all four, hall by hall, once I'd given years.
- | Ate a pretzel.

- | Hotline from a professional body, 11:30.
peer-report | "He's been struck off, and he's tried six of your competitors already."
support-document-altered | "The good-standing letter he uses is one I signed for a dentist in Perth."
- | They'd appreciate a copy by post.

- | Hotline from a professional body, 11:50.
~peer-report | "About your other name, be careful, there's an alert."
= | "Ah. Alert's for his namesake in Cairns. Yours qualified in Oslo, photo's a redhead." Ours is a redhead.
- | No copy needed.

- | Handover from the night recruiter.
- | Two left to call.
phone-unreachable | Plumber: nine tries, a week, rings out; he answers mails at once.
referee-text-only | His old gaffer's just as silent, just as quick in writing.
- | Coffee machine's fixed.

- | Handover from the night recruiter, Friday.
- | One left to call.
~phone-unreachable | Gas fitter: nothing since Sunday, I'd bin him.
= | Underground. Literally, tunnels till Thursday, his wife left word with days.
- | Rang Thursday, lovely.

- | Kid from the temp agency told our foreman this.
- | "We're six in the flat."
shared-account | "Whoever's awake takes the vest that says Milo."
alias-used | "I've been Milo, Pavel and one time Sandra."
- | Foreman counted vests that night.

- | Kid from the other agency told our foreman this.
~alias-used | "My vest says Sandra but call me Toby."
= | Laundry day. Vests come back in a heap, you take what fits; agency card says Toby, face says Toby.
- | Foreman counted vests, all there.

- | Bid review, public tender, lot 4.
- | Bidder names a PM with 22 years.
id-owner-denies | I know that PM. She's my Pilates teacher now, has been for a decade, "they used my WHAT?"
same-photo-as-other | Headshots 2 and 7 are one man with and without tie.
- | Excluded, appeal expected.

- | Bid review, public tender, lot 5.
~id-owner-denies | PM named in the bid wrote to us: "I've not agreed to be in any bid."
= | She'd missed the mail. Consent dated 3 May, her signature, she rang to say scrap that, all good.
- | Lot 5 scored 88.

- | School bus monitor, background.
employer-young | Kindergarten where she was "deputy since 2010" cut its ribbon in 2022, there's a plaque.
employer-denies | Deputy there's called Solveig, always was.
- | Parents' committee informed.

- | School bus monitor, background, second.
~employer-young | Kindergarten opened in 2022 by its plaque, she's there from 2010 by her paper.
= | Plaque's for the new wing. Solveig has class photos from '10 with her in a beaver costume.
- | Parents' committee amused.

- | Clinical coder, remote; after two months.
output-swing | Mondays it's 98 percent right, Tuesdays it's 61, Wednesdays nobody knows what a comorbidity is.
shared-account | Badge data: same login from the couch in Dayton and at a desk in Dhaka, overlapping.
- | Audit sample doubled.

- | Clinical coder, remote; after three months.
~output-swing | Quality fell off a cliff in week 9, as though another had sat down.
= | ICD update loaded halfway, whole team dipped, curve's the same for all twelve.
- | Patch in, 97 percent.
