# Whose name, whose money, whose machine, 9
- | What I have to go on is a sticky note and a phone call.
- | Sticky note: "ask Harlan re: W-2".
id-owner-denies | Harlan, in Amarillo, drives cattle trucks and is being audited for income from a game studio he can't pronounce.
id-number-mismatch | Our Harlan, the artist, gave Amarillo Harlan's social, his middle initial and even his blood type.
- | The real one asked if the games are any good.

- | We lend picking robots to farms; every robot has an operator somewhere.
shared-account | Operator Lucía goes to bed at ten, and at ten past ten her log-in begins steering with a left-handed man's habits.
- | Robot doesn't mind whom it obeys.
output-swing | Before ten she bruises two tomatoes an hour, after ten it's forty.
- | Farmer noticed first.

# honest
- | The farmer noticed another thing, too.
shared-account | A second operator's seat was plainly worked by two people.
tool-agreed | Handover scheme we ourselves run since May: mother mornings, daughter afternoons, both on contract and both named in the rota.
- | Tomatoes fine.

- | I'm the person who reads the fine print on envelopes.
forwarder-address | Franked "CMRA", which means that the post office has this "home" down as a commercial mail receiving agency.
- | Nobody in HR knew the four letters.
place-conflict | On the benefits form he's in Tacoma; on the emergency sheet his street is in Eugene; the call he took "from home" had a Boise siren test.
- | Added to my folder, which is thick.

- | This week's question to the ethics line.
- | Translated from Czech by the line.
several-jobs | "My team mate has told me over beer he is at the same time in the bank, in the tram company and at yours, each full."
- | "I like him, must I tell?"
shared-account | "For the tram company his wife sits and pretends, she is a dentist."

# honest
- | This week's second question to the ethics line.
several-jobs | "I saw my colleague in the uniform of another employer."
discrepancy-explained | Fire brigade, unpaid volunteer; the chief's letter has been in her file since the hiring.
- | Reporter thanked.

- | Visa run, Friday, 36 degrees in the waiting hall.
id-photo-mismatch | The officer looked from the passport to our coder and back and to me: "Who is this in the picture, then?"
- | I had no answer.
id-altered | She bent the page and the picture bent later than the page.
- | She kept it. We took the bus home without him.

- | From the files of a debt collector who has a heart.
- | I'm used to lies, not to this.
id-owner-denies | Debtor proved with stamped shift books that she'd been on a crab boat on each of the days she "worked" at your help desk.
id-rented-or-borrowed | Her stepbrother told me that he'd been letting her name and number by the month since she went to sea.
- | I've dropped the claim.

# honest
- | The collector's other call, same week.
id-owner-denies | Man on the phone swears he never signed a contract with you.
discrepancy-explained | He'd signed it the day before his concussion; his wife found his copy, his own pen, and he now remembers the cake.
- | All good wishes to his head.

- | Access review, spreadsheet comments.
- | C14: who is he?
returned-under-new-name | C15: looks to be the guy from C3 that we offboarded, new name, same SSH key fingerprint
- | C16: you're kidding
same-device-as-other | C17: not kidding, C15, C19 and C22 all enrolled from serial PF-3X0
- | C18: don't tell me C19 is on call tonight

- | Boatyard, cold, thumb numb.
crypto-or-third-party-payment | Sander Vos's wages have been put in the harbour master's wife's account, for as long as I've had this chair.
- | I'd always supposed a Sander existed.
id-owner-denies | I met him at last, he's a retired vicar with a rowing boat and no notion of wages.
- | He invited me rowing.

# honest
- | Boatyard, same chair, next page.
id-data-mismatch | Varnisher's birth year differs between her seaman's book and her tax card.
discrepancy-explained | Book was copied by a drunk purser, says the shipping office, which issued a new one and apologised.
- | Cold still.

- | Hello, I am Mehmet from the kargo.
- | My English is for parcels only.
pickup-by-other | The box of computer for Miss Karen, every time a mister takes, he say he is Karen.
- | He is with moustache.
requests-laptop-reship | One day mister give me same box and 50 lira, says send more far, to other country, I say no.

- | Ministry of Labour hotline, transcript, line 7.
- | "Are you the employee?" "I'm the employee's name."
id-rented-or-borrowed | "They pay me two hundred so a person abroad may be me on weekdays."
- | "And at the weekend?" "At the weekend I'm me."
- | Forwarded to inspections.

# honest
- | Line 8, same hotline.
phone-other-name | Employer says the new man's number shows as somebody called Begum.
sharing-explained | Caller is the man, phone is his aunt Begum's since his got stolen; police slip and aunt both supplied.
- | Hotline suggested tea.

- | Post-mortem, incident "Marmot", blameless by decree.
- | T+0: hire date.
first-day-recon | T+3h: printed every route, every share, every printer, incl. the one in the chapel.
second-remote-tool | T+5h: a second and then a third remote viewer dropped by a script.
- | T+6h: he introduces himself in #random with a marmot.
data-taken | T+9d: design vault mirrored to a bucket that isn't ours.
- | T+10d: we notice.

- | Care home administrator, very tired.
- | I've two staff lists, one for the inspectors.
crypto-or-third-party-payment | Night carers five and six exist on the second; what they earn is drawn by the director's stepson with two cards.
- | Residents press the bell and nobody comes, that's how I know.
support-document-altered | Their care certificates bear numbers that the college tells me it would use for dog grooming, were they its own.

# honest
- | New night carer, and this one comes when you ring.
support-document-altered | Her certificate didn't open in the college's look-up.
school-confirmed | The college had misspelt her in the look-up; registrar wrote that she passed in June and put it right.
- | Mrs Abbott already adores her.

- | Open-source maintainer, dragged in.
- | Your HR asked if I know "devkestrel".
commits-other-name | I do: each of the commits he shows you carries my name in the author line, if you read the raw log.
- | I merged them in my kitchen in 2018.
account-swap | Last month he wrote asking to "use my GitHub for a job, 20 percent".
- | I said no thanks.

- | Motel desk, I-80, the night auditor.
- | We let by the month too.
remote-control-tool | Room 114, I went in for the smoke alarm: ten laptops blinking, arrows crawling about the screens, nobody but a canary.
pickup-by-other | Guest of 114 signs the courier's pad as Megan, Josh and "Mr. Petty", depending.
- | Canary seemed cared for.

# honest
- | Room 120 is another matter.
remote-control-tool | Guest's laptop was moving on its own as well.
tool-agreed | Her employer's IT had phoned ahead: remote migration that night, and gave me the ticket number for her.
- | Left her a mint.

- | Regional HR, telephone carousel, three numbers, one afternoon.
phone-unreachable | First number: dead. Second: dead. Third: rings, picked up, breathing, dead.
- | By text he's with you within seconds.
contact-changed | He's given us a new number after each of my attempts.
hours-refused | Says that he can only be called between one and four at night, our time, though he's meant to be in our town.

- | Foundation for refugees' jobs; I hate that I write this.
- | Of 300 honest files one is not.
form-intermediary | Papers of file 212 were witnessed by a "pastor" whose church is a tyre dealer.
id-number-mismatch | Number in file 212 is that of a volunteer of ours, who noticed it while stapling.
- | The other 299 deserve better.

# honest
- | File 213, for balance.
form-intermediary | Witness on the form was a woman that none of us knew.
tool-agreed | She's the county's own authorised agent, sent by us through the service we pay for, and her licence is on file.
- | File 213 started work on Monday at the nursery.

- | Letter from Mauritius, forwarded thrice.
id-owner-denies | "Madam, you don't know me, yet I seem to work for you."
photo-found-elsewhere | "A cousin in your town saw my face on your staff page under the name of Gilbert."
- | "I have a hardware shop and am content."
photo-found-elsewhere | Image search took Gilbert's portrait straight to that hardware shop's opening day, 2015.

- | Kitchen-cabinet maker, twelve staff, no HR, just me and Jutta.
prepayment-demanded | The online draughtsman wants his first four weeks now, as a "deposit against disappointment".
- | Jutta: "Whose?"
crypto-or-third-party-payment | It should go to Western Union, to a lady in Chisinau, with the word "gift".
- | Jutta has framed the mail.

# honest
- | The draughtswoman we did take.
prepayment-demanded | She too asked for money before starting.
discrepancy-explained | Train fare for the trial day, which Jutta herself had promised her in the invitation.
met-in-person | Ate Jutta's potato salad with us on the Friday.

- | Airport ID office, badge clerk.
test-substituted | Prints on the card we got from the vendor are the prints of a man who's already badged under another name here.
- | The vendor says "machine".
- | The machine is mine and was calibrated that morning.

