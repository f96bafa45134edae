# own-work-unknown
own-work-unknown | Asked what the main function returns, he asked which file I meant; there is one file.
- | Take-home score had been 96.

own-work-unknown | Bridge drawings are his per the CV; could not name the river.
portfolio-copied | Drawings appear on a Danish office's site from 2018.

~own-work-unknown | Had no idea how the billing module in his portfolio works.
= discrepancy-explained | Listed as a team project, his part was the importer, tech lead confirmed it.
own-work-explained | Importer explained down to the encoding bug.

own-work-unknown | She wrote the tender, she says, and had never heard of lot 3.
- | Lot 3 is 60 percent of it.

own-work-unknown | Thesis author on paper, blank at the title.
- | Supervisor is retired.

own-work-unknown | Blank look at his own commit message.
commits-other-name | Author mail there is r.singh at another firm.

- | Did not recall every flag of a 2016 script, looked it up and went on.
own-work-explained | Then changed it to handle dates, ten minutes.

own-work-unknown | Translator could not read aloud the contract she had translated.
cannot-speak-claimed-language | Hungarian C2 claimed, not one sentence.

own-work-unknown | Chef, own cookbook; asked for the dough on page 12, silence.
? | Ghost name in the imprint.

own-work-unknown | "Somebody on the team did that" about all nine repos with a single committer.
- | Committer is him.

~own-work-unknown | Stood before her model and could not say a word about it.
= trouble-explained | Her shared copy was the wrong sheet, ours; with the right one she talked twenty minutes.

own-work-unknown | Surgeon's log lists 212 hips, could not describe the approach he uses.
plausible-wrong | Placed the sciatic nerve in front.

own-work-unknown | Changed one variable on request and broke the build, three times over.
- | Same code he handed in on Monday.

own-work-unknown | Asked who the client of his biggest campaign was. "A brand."
- | Media buyer, Lisbon.

~own-work-unknown | Failed to explain the data pipeline he built.
= discrepancy-explained | Under NDA; described a public one of the same kind, his ex-manager vouched for the first.

own-work-unknown | Read his README to us when asked for the reason behind the design.
coached-or-reading | Eyes fixed on the lower left throughout.

own-work-unknown | The audit he signed found 14 issues, he could not give one.
- | Partner signature is genuine.

~own-work-unknown | Nothing to say on the sensor driver, his name is in the header.
= discrepancy-explained | Header is a licence template with the repo owner's name, git blame gives others for that file.

own-work-unknown | New hire cannot find his way in the repo he is said to have maintained for us all spring.
output-swing | Spring code was senior, June code does not compile.

own-work-unknown | Photographer, could not tell which lens or year for any frame in the book.
- | Exif stripped.

own-work-unknown | Had to ask what "idempotent" in his own abstract means.
- | Panel of three.

~own-work-unknown | Looked lost when the spreadsheet came up, although the author field is his.
= sharing-explained | Author field is the name on the shared office licence, six people use it.

- | Ran out of time before the code walk.
- | Walk moved to Thursday.

~own-work-unknown | Recruiter says he knew nothing of his own project.
= own-work-explained | Recruiter asked about the wrong repo; on the right one he fixed a race condition live.

own-work-unknown | Welder's test plates came with his stamp; asked for wire and gas he guessed.
- | Inspector's remark.

# live-check-refused
live-check-refused | "Say today's date and 417." He would not.
- | Asked three ways.

live-check-refused | Wanted the street outside his window, got a wall and a no.
place-conflict | Told the vendor Chicago, told me Milwaukee.

~live-check-refused | Did not want to pan the room.
= discrepancy-explained | Women's shelter, address protected; counsellor came on the line and showed her card.

live-check-refused | The vendor's head turn step: declined six times, log below.
idcheck-abandoned | Session closed at the document page.

live-check-refused | Sheet of paper with our word on it? Not comfortable, he wrote.
- | He writes the same to every ask.

live-check-refused | She clicked past "look left", then past "hand on cheek".
- | Bank app, 3 tries.

- | Waved at the end as everybody does.
id-shown-and-matched | Card next to face, fine.

live-check-refused | When I asked for the view from the balcony he muted, then pleaded a migraine.
- | Migraine gone by the salary question.

live-check-refused | Colleague asked for a thumb over one eye; answer "not professional".
- | Panel agreed to note it.

~live-check-refused | Refused the wave and the hand test.
= discrepancy-explained | Right arm in a cast, offered a shoulder shrug, done at once.

live-check-refused | No finger in front of the face, on legal advice, he says.
- | No lawyer named.

live-check-refused | Would not stand up, walk to the door, or read a random line.
all-checks-refused | Passport, notary, office visit: also no.

live-check-refused | Driver app asks for a live selfie at each shift, he has skipped 19.
shared-account | Customers describe two different drivers.

~live-check-refused | Declined to show the outside.
= | Works in a basement studio without a window; walked up the stairs with the phone later.

live-check-refused | Liveness prompt answered with a still.
- | Provider shut the ticket as non-cooperative.

live-check-refused | Consulate's random phrase was not spoken; caller hung on and said nothing.
- | Visa officer's note.

~live-check-refused | Refused to repeat our phrase aloud.
= discrepancy-explained | Vocal cord surgery last week, typed it and showed the clinic wristband.
camera-on-and-same-person | Face matched for the whole hour.

live-check-refused | "I do not do tricks on camera," twice.
- | Told it is policy since 2023.
live-check-refused | Policy read to him, still declined.

live-check-refused | Notary asked him to tilt the passport and turn; he left it flat on the desk and looked away.
- | Notary stopped the deed.

~live-check-refused | Ignored the request to turn sideways.
= trouble-explained | Our audio was cut, she had not heard it; did it on the second go.

live-check-refused | Exam proctor's sweep of the desk was denied.
- | Attempt voided.

live-check-refused | Checked: the excuse of a fixed camera is false, lens is on a hinge, and still he won't move it.
- | IT has the model number.

- | Room scan in the exam done, no remarks.
- | Pass.

~live-check-refused | Window check turned down flat.
= discrepancy-explained | Works on a naval site with a photo ban, security officer confirmed in writing.

# referee-same-wording
referee-same-wording | Both letters: "went above and beyond in all fiscal matters".
- | Two firms, two cities.

referee-same-wording | Paragraph 2 of ref A is paragraph 1 of ref C.
referee-shares-contact | A and C post from one IP.

~referee-same-wording | Letters from two schools run alike line by line.
= discrepancy-explained | State form text, the ministry prescribes it, specimen on its site.

referee-same-wording | Spelling "acheivement" in each of the four replies.
- | Sent within nine minutes.

referee-same-wording | Vendor's text comparison, 98 percent between manager and peer.
- | Vendor ref 30771.

referee-same-wording | Read over the phone, she used the sentence the first one had used, word for word.
- | "Quietly excellent under audit."

- | Two references, quite different in tone.
referee-confirmed | First was reached through the bank's HR line.

referee-same-wording | Three recommendations, one author, says the linguist.
- | Report ordered by legal.

referee-same-wording | Her ex-boss and her ex-client both call her "our compass" in the closing line.
referee-untraceable | Client is nowhere to be found.

~referee-same-wording | Both letters say "reliable, punctual, trusted with keys".
= sharing-explained | Certificate code: German work references use set formulas, HR in Mainz confirms.

referee-same-wording | Same double space and same odd comma in each letter.
- | Fonts differ.

referee-same-wording | Doctor A and Doctor B praise in identical terms and both misspell their hospital.
employer-denies | Hospital lists the applicant nowhere.

referee-same-wording | Questionnaires returned with equal free text, 140 words.
- | Also equal typos.

~referee-same-wording | Two managers gave one and the same text.
= sharing-explained | Second confessed he signed the joint draft of the first, both reached at the firm's main line.

referee-same-wording | Template sold at 15 dollars, all referees used it.
- | Seller's sample saved.

referee-same-wording | Reference 1 was pasted into reference 2 with the firm name left unchanged.
- | Caught by the assistant.

~referee-same-wording | Form answers word for word alike.
= discrepancy-explained | Export bug in our tool repeated row one, support reissued both files.

referee-same-wording | The captain's and the chandler's letter share five sentences.
- | Seafarer, Batumi.

referee-same-wording | Same praise as in the file of an applicant refused in May.
same-resume-as-other | May applicant's resume is the twin of this one.

~referee-same-wording | First and third letter hardly differ.
= referee-confirmed | Both authors reached at the university desk; faculty has one house template.

referee-same-wording | All five "independent" clients wrote "delivers as promise".
- | Grammar slip included.

referee-same-wording | On the phone each began "It is with pleasure that I speak for".
referee-same-voice | And it was one man speaking.

- | Reference form has ticks only, all ticked "good".
- | Usual for that chain.

~referee-same-wording | Suspicious repeat: "strong on month end close" in each one.
= sharing-explained | It is the wording of our own question 4.

# prepayment-demanded
prepayment-demanded | Asked for half the first month before signing.
- | Said it is for internet.

prepayment-demanded | Contract draft came back with 3,000 up front and no refund.
crypto-or-third-party-payment | Payable to "a partner" in USDT.

~prepayment-demanded | Wants 40 percent before he starts.
= tool-agreed | Usual for film crews, our procurement terms list it.

prepayment-demanded | No desk setup until wages for week one are there, he wrote.
- | Sent at 02:50.

prepayment-demanded | Advance, advance, advance: six mails in two days.
- | Offer not yet issued.

prepayment-demanded | Supplier's invoice 001 dated ahead of the kick-off, "due on receipt".
payee-churn | Second invoice gives another bank.

- | Travel costs paid ahead by our own agency, as for all.
- | Interview in Lyon.

prepayment-demanded | The tutor would only log in once ten lessons were settled.
- | Platform forbids it.

prepayment-demanded | "My rent is due, send salary today, I work it off."
- | Day two.

~prepayment-demanded | Insisted on money before the first shift.
= discrepancy-explained | Relocation allowance promised in our offer, payroll had missed it.

prepayment-demanded | Locum wants shift fees in escrow held by her cousin.
- | Clinic declined.

prepayment-demanded | Threatens to keep the code unless a deposit of 1,200 lands.
extortion | Else it goes on a public forum, he adds.

prepayment-demanded | Three months in one sum, on the first, else no signature.
- | CFO laughed it off.

~prepayment-demanded | Deposit request arrived with the acceptance.
= discrepancy-explained | Deposit is for the tool set, works agreement clause 9, others paid it as well.

prepayment-demanded | Agency bills the placement fee before anybody has met the man.
agency-opaque | Refuses to say who vetted him.

prepayment-demanded | Court record: payments obtained prior to any work, four firms; fifth is ours, 2,500.
- | Copy to legal.

~prepayment-demanded | Asked for pay early, twice in week one.
= discrepancy-explained | Bank holiday moved the run, whole team got early pay.

prepayment-demanded | Bonus first. Then laptop pickup.
- | Message to the HR chat.

prepayment-demanded | Ships no sample until the wire is confirmed by our bank.
- | Hardware contractor, Shenzhen.

~prepayment-demanded | Architect billed a third at once.
= discrepancy-explained | National fee scale has a first third at contract, chamber's leaflet attached.
payee-confirmed | IBAN check: his own name.

prepayment-demanded | Onboarding stalled for a "work permit fee" he wants from us ahead of time.
work-permit-refuted | Immigration office: no such application.

prepayment-demanded | Escrow offered, refused, cash in front wanted.
- | Freelance translator.

- | Asked how often we pay, monthly is fine.
- | Signed same day.

~prepayment-demanded | First thing he said: pay me beforehand.
= | Burnt by a bankrupt client last year, accepted our normal terms in the same call.
