# What two lines imply together: the first says what should be, the second completes it

- | The client needs about forty minutes for that form, our record is thirty.
proxy-interviewer | The test account of Mr Hahn shows six, with his phone in the cinema across town.

- | For the role you talk all day, so we watched the mouth.
lip-sync-mismatch | It was half a word behind when he began and two words ahead when he stopped.

- | Zoom needs no more than a tenth of a second.
lip-sync-mismatch | Between what we saw him say and what came out lay three to five.
- | Retest with cable planned.

- | Sync was off at the start for all of us.
- | After the update at ten past it ran as it should, on him too.

- | He wrote that he works from a quiet room in Fresno.
background-call-center | We counted four greetings to four other interviewers on his microphone.

- | The office he named has one desk, says the lease.
background-call-center | What came over his line was a hall, with somebody calling out next candidates by number.

~background-call-center | All through the call several people sold insurance beside her.
= | Flatmates run a phone campaign from the kitchen on Tuesdays, she had asked us for Wednesday.

- | Everyone from there knows the burnt-down mill, it was on every screen in May.
cannot-answer-local | He, eight years in that town, asked whether I meant a coffee mill.

- | In that valley the sun is gone by two in winter.
cannot-answer-local | He praised the long evenings on his porch in December.

~cannot-answer-local | Did not know what the tram costs.
= | Staff pass, has never bought a ticket; showed it and named all the stops of line 6.

- | The man from June had a gap between the front teeth, it is in two notes.
different-person | July's has none, and has had no dentist since school, he says.

- | We had agreed on a greeting, she and I, in the second call.
different-person | On Monday I gave it and got a polite "pardon?".

~different-person | Man at the desk did not know one of us.
= | He is the neighbour at the hot desk; ours came in at nine, knew us all, same face as in the calls.

- | Pay rule: account must read as the contract reads.
crypto-or-third-party-payment | Contract: Owen Tate. Account: L. Zhang.

- | Finance asked for a void cheque with his name on it.
crypto-or-third-party-payment | What he sent was a screenshot of a Phantom balance.

~crypto-or-third-party-payment | Money for Ms Berg goes to S. Lund, every month.
= payee-confirmed | Bank still has her former surname, deed poll shown, account hers since school.

- | I asked what he would do on a Sunday and what on an outage.
scripted-identical-answers | The recorder has one text for both, 71 seconds, to the breath.

- | Three of us interviewed him on three topics in three rooms.
scripted-identical-answers | When we read our notes aloud it was one note.

~scripted-identical-answers | His answer to the last five items never changed.
= trouble-explained | Bot's fault, it sent item four five times; log shows it.

- | Exam rules: candidate's own hands.
proxy-interviewer | The hands in the desk camera wear a ring and nail varnish, those in our call do not.
- | Proctor still gave a pass.

~proxy-interviewer | Somebody else typed while he talked.
= tool-agreed | Our own scribe, offered to all with a broken arm.

- | The series he shows began in 2020 with letter C.
id-forged-issuer | His is letter A, issued 2021.

- | Ministry engraves the photo, it never glues.
id-forged-issuer | With a fingernail ours came up at one corner.

~id-forged-issuer | Passport office had no such booklet.
= | Clerk had read 8 for B. With B she found it, his, valid.

- | That state began the year of birth in the last two digits.
id-data-mismatch | His end in 71; he is twenty-nine, he says.

- | Lease, phone bill and bank all speak of Omaha since 2012.
id-data-mismatch | By his licence he was living in Maine till last month.

~id-data-mismatch | One birthday on the visa, another on the degree.
= discrepancy-explained | School put the date of baptism, as all did there; his certificate of birth agrees with the visa.

- | Any real lens hunts for focus when a hand comes near.
virtual-camera | His picture stayed sharp from the nose to infinity, even with my book held up to it on request.

- | We unplugged our wifi at his desk, on the visit.
virtual-camera | "He" kept nodding on the laptop screen, offline, with nobody in the chair.

~virtual-camera | His feed did not come from a camera, says the tool.
= tool-agreed | Comes from our own meeting-room box, all six persons in it show the same.

- | The faculty keeps every name since 1920 in one book.
school-denies | Dean's aide read me the page for his year: it goes from Hart to Hobbs, no Heller.

- | You cannot get that degree by distance, they have written.
school-denies | "And nobody of that name sat here," the letter goes on.

~school-denies | "Not a student of ours."
= discrepancy-explained school-confirmed | They had asked for spring; for autumn they found her, with honours.

- | The sheet from the customs people has nine addresses.
email-on-list | Our inbox rule for those nine caught one mail tonight: his thank-you note.

- | I gave the partner only the first five letters, so as not to lead him.
email-on-list | He completed the address to the end, from his own file of July.

~email-on-list | The feed turned red when I entered his mail.
= discrepancy-explained | Feed matches on the provider's domain only; vendor has fixed the rule, no entry for him.

- | His first project there, says the CV, went live in 2018.
employer-young | The notary founded that company two summers ago, deed number given.

- | You can see in the archive when a site first had a page.
employer-young | First page of the firm that "made him senior" in 2015: this Whitsun.

~employer-young | Firm was entered in the register after he had left it.
= employer-confirmed | Was a branch of the parent then; parent's HR gave us dates and title.

- | I wrote to the hotel in the second sample.
portfolio-copied | They know their web designer well, she is the owner's sister.

- | Every picture keeps a date inside.
portfolio-copied | His "work of last autumn" was exported in 2016 by one Hanna K.

~portfolio-copied | The poster hangs in a museum under another name.
= name-change-documented | Pseudonym of his, contract of the museum shown.

- | A private mobile gets a code or two per week.
phone-rented | His got 212 yesterday, says the carrier, all from shops.

- | I kept ringing on Sunday from curiosity.
phone-rented | First a Pole, then a Turk, then a bot with a price list, each one "holder" of his line.

~phone-rented | Lookup puts her number in a pool.
= | It is our own dial-in, she had copied it from our mail; real one given.

- | A house gets its internet from a cable or phone firm.
hosting-address-noted | His comes from a company whose smallest contract is a quarter rack.

- | The owner of the range answered us in one line.
hosting-address-noted | "We have only machines as customers."

~hosting-address-noted | Server range on his test.
= network-explained | Test vendor logs its own proxy for everyone since May, they say sorry.

- | The offer went to one mailbox and has a counter.
document-opened-elsewhere | It was read in Boston, where he lives, zero times; in Kunming four.

- | He was on stage with us in Berlin at 15:00, hands visible.
document-opened-elsewhere | At 15:02 the draft for his eyes was being read in Rostov.

~document-opened-elsewhere | Log shows Ohio for the signature, he is in Wales.
= discrepancy-explained | Ohio is where the signing firm keeps its servers; my own test gave Ohio as well.

- | The job is nine to five in the town where he lives.
hours-refused | Of all times between nine and five he has so far had room for none.

- | I asked for one coffee break a week by day.
hours-refused | He would sooner quit, he wrote at half past three in the night.

~hours-refused | No to every morning, no to every noon.
= | Chemotherapy till May, letter with HR from the start.

- | We keep a photo of everyone we ever turned down.
returned-under-new-name | Software put this week's Aron on top of last year's Felix, 0.98.

- | Only people who have worked here call the cellar "the submarine".
returned-under-new-name | The newcomer did, in his first hour, and the only one gone of that height left with a ban.

~returned-under-new-name | The ATS merged him with a barred person.
= discrepancy-explained | Merge rule looks at the postcode and birthday only; fingerprints and face are others', checked.

- | I looked up who gets thanks for each hire of that team.
referral-chain | It is one person every time, and that person may not enter the building any more.

- | Recruiter gave his source freely.
referral-chain | Source is the woman whose own identity check is in its fifth week.

~referral-chain | Came by way of someone whose access was cut.
= | Cut because she moved to our daughter firm, account moved with her.

- | GitHub shows the first push, whatever dates the commits carry.
code-copied | For all twelve repos: the night before he applied, eight years of history in one go.

- | I know the man who wrote that parser, we studied together.
code-copied | Every line is as he wrote it, only his name is gone.

~code-copied | Another person's repository has all of it.
= | Her husband's, private copy for a backup; his starts a year after hers, she showed both logs.

- | We took the ten who star his work.
account-neighbours-listed | Eight of them are in last week's takedown notice, by handle.

- | The group has a public member page.
account-neighbours-listed | Take away the banned and the wanted, and he is alone on it.

~account-neighbours-listed | Two names next to his are on the red sheet.
= discrepancy-explained | Sheet was the list of conference speakers, coloured by mistake; trust team sent the right one.

- | What he sent in would have cost me a week.
skill-gap | Beside me he could not find out in an hour why it does not start.

- | Trial shift, carpenter with a master's letter.
skill-gap | Asked the apprentice how to set the saw.

~skill-gap | Failed on the day what he had shown the week before.
= trouble-explained | Test server was down, all five of that morning failed; he did it at noon.

- | There is a trophy for it in his list.
interest-unknown | And yet he asked how many people are in a rowing eight.

- | Our tester keeps snakes, so she was pleased with his hobby line.
interest-unknown | He told her that his python likes lettuce.

~interest-unknown | Could not say one thing on the karate in his CV.
= | Old CV of his brother had been uploaded for him by the agency, agency's mail attached.

- | All who come to us draw a circle in the air, it takes two seconds.
live-check-refused | He discussed it for a quarter of an hour and did not.

- | The vendor accepts any of six movements.
live-check-refused | He thanked for the choice and wished for none.

~live-check-refused | She did not turn to the side when I asked.
= trouble-explained | Sound had dropped, she lip-read "thanks"; once it was back she did all three.

- | The boss's number came from his form, the candidate's from ours.
referee-shares-contact | My phone knows both under one entry.

- | I sent the referee a picture link, harmless.
referee-shares-contact | It was opened by the tablet on which our applicant had done his test.

~referee-shares-contact | Former head and applicant have one landline.
= sharing-explained | Farm with two houses, one line; visited both, she showed the lease.

- | The hire was in hospital from Monday to Friday, letter seen.
pickup-by-other | On Wednesday "he" showed a card at the depot and left with our box.

- | We put a note in the carton: ring me when you open this.
pickup-by-other | A woman rang, friendly, and had never heard of our engineer.

~pickup-by-other | Fetched by a woman, our hire is a man.
= sharing-explained | Our own office manager took it to the site, he signed there with passport.

- | Our pay day is the last of the month, it stands in the offer.
prepayment-demanded | On the second he wrote that work stops until the month is paid.

~prepayment-demanded | Wanted all of it before lifting a finger.
= | Meant the material, roof tiles, as is normal in that trade; wages at the end.

- | The machine is chained to a desk in our Lyon office.
signins-apart | Its user was let in by push from a phone in Yangon at that minute.

~signins-apart | Device says Hull, user says Hamburg.
= network-explained | Ferry wifi, lands in Hamburg; his ticket and the shift plan agree.

- | The lab takes a picture of each donor.
test-substituted | Theirs has curls, ours is bald and has been for years.

~test-substituted | Prints did not fit the person.
= discrepancy-explained | Officer had filed left as right; taken again before our eyes, they fit.

- | The card is for train fares.
money-odd | In March it bought eleven phone top-ups, none for our phones.

~money-odd | 4,000 left the account with no paper.
= | Deposit for his flat, promised in the offer, paper was with HR.

- | The Treasury printed five strings that day.
wallet-listed | Character for character the fourth is what stands under "pay to" on his invoice.

~wallet-listed | Screen shows his payout address as blocked by law.
= discrepancy-explained | Test data in the tool, vendor called back, all addresses of that day showed red.
