# second round, cue by cue: records, comparisons, consequences
voice-changed | Caption engine asked twice during the talk whether a new participant should be added. Nobody had joined.
- | One microphone on his side.

voice-changed | The deaf aid app of my colleague, trained on him on Monday, treated him as noise on Friday.
- | Same link.

~voice-changed | After lunch she sounded older by twenty years.
= trouble-explained | Dentist at noon, half her mouth numb. Next day as ever.

- | Her mother took the phone first and passed it on.
- | Shared landline.

name-mismatch-on-call | Bill of the conference provider: guest "Abdi", 47 minutes, on the line we reserved for Mr Crane.
- | Nobody else dialled in.

name-mismatch-on-call | The certificate of attendance the tool printed after the test was for one Lakshmi. Ours sat as Hannah.
- | PDF kept.

~name-mismatch-on-call | The host list shows "Opa Heinz" in place of our trainee.
= sharing-explained | Grandfather's tablet. Grandfather waved, trainee's own laptop was in repair.

cannot-speak-claimed-language | Subtitles were on in English during the Spanish module that he says he grew up with; he scored 2 of 30 once they were off.
- | Trainer's sheet.

cannot-speak-claimed-language | Hospital moved the "native Polish" nurse off the Polish ward, at the patients' wish, after two shifts with a phrase book.
- | Matron wrote it.

- | Her Welsh is rusty, so says the CV as well.
- | She got by.

remote-control-tool | The log has 61 hours of somebody "assisting", and the help desk had no ticket.
- | Laptop in Boise.

remote-control-tool | She could name the man who "comes in through the screen" at seven, but not his surname.
- | She opens the lid for him.

~remote-control-tool | Mouse arrow ran away from her during the demo.
= trouble-explained | Cat on the touch pad of the second laptop, all of us saw it.

avoids-in-person | Reply to the seventh date: "Can it not be done by mail?" It was a handshake.
- | We have closed the file.

avoids-in-person | Our people flew to his town for the signing. He flew out of it, by his own words, that morning.
- | No ticket shown.

- | Could not come on Monday, came on Tuesday.
met-in-person | Good impression at the office.

refuses-background-check | Of nine boxes to be initialled on the release he initialled the one about data protection.
- | Vendor cannot begin.

refuses-background-check | He paid back the sign-on bonus on the day the screening mail went out.
- | Mail lists court, credit, jobs.

~refuses-background-check | Struck out the paragraph on checks in blue ink.
= background-check-clear | It named the wrong state. With the corrected sheet he signed, result in three days.

id-photo-mismatch | Kiosk opened for 1,900 of us by the picture on the card, and for him on none of 14 mornings.
- | Camera was replaced.

id-photo-mismatch | Left-hand scar of the register sheet is missing, and the register's man is blond.
- | Ours has black roots.

- | Kiosk does not know her with the mask.
- | Without it, door opens.

alias-used | Letter carrier has four names for that one man and brings him all four.
- | Ours is the third.

alias-used | Birthday cake at his desk from the old team: "Happy 30, Gennady". He is our Glenn.
- | He cut it anyway.

~alias-used | Army file and application show two names.
= name-change-documented | Adopted at 19 by the stepfather, decree in the file.

support-document-altered | Rent receipts 1 to 12 were all written with one pen, on one pad, with a phone number that exists since August.
- | They cover January to December.

support-document-altered | The hash on the university's portal and that of his PDF are not one.
- | Portal made to check that.

~support-document-altered | Transcript lists a course twice with two grades.
= school-confirmed | He repeated it. Registrar printed the same sheet for us.

school-not-found | In the year book of the country's colleges the letter K ends before his.
- | Ministry lent it to us.

school-not-found | The state has no higher school for shipping, it has no sea, said their attaché.
- | Diploma: master of shipping.

- | School is tiny, 40 pupils.
school-confirmed | Head teacher rang back.

email-other-identity | Paid him 1 cent through the address: "sent to Mrs Rosalind T."
- | Payee is to be a Mr Engel.

email-other-identity | Domain's owner page: funeral home of one Mr Abara. Mail from it came as "Claire, data scientist".
- | Home knows no Claire.

~email-other-identity | Mail tool fills in a stranger for his address.
= discrepancy-explained | My own old contact card, I had saved it wrong. Deleted.

employer-front | Chamber's inspector: there is a bell, a plant and a forwarding order.
? | Twenty CVs of last year name it.

employer-front | The ministry's notice gives the firm as a cover of bureau 39, second paragraph.
- | He worked there "in fintech".

~employer-front | Firm had no website, no phone book entry, no staff but him.
= employer-confirmed | Supplier to the navy. Contract office vouched for it and for him.

agency-opaque | Three calls to learn who had looked at her certificate: A said B, B said C, C said A.
- | Certificate not seen by us either.

agency-opaque | They bill us for him, and when he vanished they could give the police a first name.
- | That was all they held.

- | Agency needed a week for the insurance paper.
- | It is in order.

phone-unreachable | Whoever wants to talk to him types. Of 26 who dialled, none got a word.
- | Poll in the team.

phone-unreachable | Number plan of the authority shows that block as not yet given out.
- | He put it on the offer.

~phone-unreachable | His line gave the tone for "no such number".
= discrepancy-explained | We dialled without the new area digit, changed on the 1st for the whole city.

many-countries | By the cookie log he breakfasts in Doha, codes in Cluj, and reads our mail from Recife, within the hour.
- | One cookie.

many-countries | Fraud score 96: eight border crossings without a passport, last Tuesday.
- | Vendor's wording.

- | Two lands on one day, ferry to Calais.
- | Holiday request of May.

place-vague | Said "you would not know it" of his town, to a man who drives a bus there, in that state.
- | No name followed.

place-vague | Tax form box 7, municipality: "rural".
- | Returned twice by the office.

~place-vague | He got no nearer than "between two lakes".
= address-confirmed | Reservation, no street names. Tribal office gave lot number and stamp.

shared-contact | The two who do not know each other both gave us "my own mobile", and it is one SIM.
- | Carrier's mail.

shared-contact | I typed her mail and the form said: already used by Leopold.
- | No Leopold in her life, says she.

- | Both twins gave mum's number.
- | They are 16, apprentices.

persona-collision | Asked to log in to show the course, he sat there with three and asked "which am I today".
- | Muted then.

persona-collision | Confirmation of his visa interview reached us with the consul of another land, another name and our fax.
- | He said please ignore.

~persona-collision | He greeted me with the name of a recruiter at another company.
= | She is my predecessor, moved there last week. Our signature was not updated.

profile-owner-other | LinkedIn answered: the page was opened in 2009 by someone who logs in from Ghent daily and has not applied to you.
- | He gave the page as his.

profile-owner-other | Asked the page's employer. Their man sat at the next desk and shook his head.
- | Applicant linked it on page one.

- | Page is hers, photo ten years old.
account-control-proven | Edited a line during the call.

commits-other-name | In four years of history the man we hired shows up as a thank-you.
? | Author of record is a Mr Njoroge.

commits-other-name | The server knows who holds the key: an account we closed last year, other man. Today's push is from our newcomer.
- | Key print compared.

~commits-other-name | All that he showed is stamped with "svc-deploy".
= employer-confirmed | Their pipeline rewrote it all, ex-CTO reached through the firm confirms, and his own branch has him.

account-swap | Wife of the plumber has 4.9 stars and no idea of Python. It was her he wanted booked.
- | Plumber gets 50.

account-swap | He sent a second link with "hire me here, my nephew's, same guy".
- | Nephew is twelve by the page.

- | Team page of an agency, names of all under it.
- | Ours is the third.

synthetic-voice | A stop in the network, and it went on in another take of the same sentence, from the start, at other speed.
? | Log of the tool: text to audio.

synthetic-voice | Child of mine, six, behind me: "Why is the navigation talking to you?"
- | Detector said 91.

employer-detail-unknown | Question to all from that firm: which day is the fish. He asked what fish.
? | Canteen of eight people, every Thursday, he ran it.

employer-detail-unknown | He paid wages there for seven years and cannot say on which day of the month.
- | Neither by which bank.

all-checks-refused | Left column: what we offered, 12. Right column: what he took, 0.
- | Sheet for the board.

~all-checks-refused | Neither way A nor B nor C was to his liking.
= id-verified-in-person | All three cost a day's pay. We paid it, he came to the branch with the passport.

referee-same-voice | Both bosses asked me to hold as the same dog had to be let out.
- | Firms are in Perth and Oslo.

referee-same-voice | Rang the head of lab at the number given, with his video still on. He picked up his own phone.
- | Then switched the video off.

forwarder-address | Letting agent: that room is rented by 65 people at a time, none has a key.
- | Our hire is one of them.

forwarder-address | On street view a shutter with opening hours, parcel logos and "we re-send worldwide".
- | His home since 2018, he says.

kvm-hardware | When the agent pulled one cable in her cellar, a developer on our call lost his mouse.
? | Cable went from the video port into a board.

kvm-hardware | Asset scan: monitor "Lontium", which is the name of a converter chip.
- | And a keyboard with an IP.

first-day-recon | By ten the newcomer had read the page on emergency accounts nine times, the holiday calendar never.
- | Joined at nine.

first-day-recon | The trainee's machine asked 254 neighbours for their names in minute twelve of her first morning.
- | Role: reception.

identity-borrowing | Neighbour's grandson to us: "He rents grandpa for the month."
- | Grandpa is on our W-4.

identity-borrowing | Five of the parish signed up with a bank by phone, at his kitchen table, he kept the cards.
- | Cards got our wages.

extortion | His farewell mail has an attachment, a total and an hour.
- | Attachment: our source, folder by folder.

extortion | Broker who speaks for our former tester says that 4 percent buys quiet.
- | Held since the exit talk.

handle-listed | His tag and that in the appendix differ in nothing but the paper they stand on.
? | Appendix B, joint notice of three states.

handle-listed | Ran the twelve logins of the team against the open tracker; eleven green.
- | Red one started Monday.

ai-assistant-use | I read out a question with a hidden order to answer in rhyme. It rhymed.
- | He noticed on line three.

ai-assistant-use | His replies have footnotes. He says "one" and "two" at the ends of sentences.
- | Since question four.
