# Jobs sold, seats let, corp-to-corp chains, tickets and threads.

proxy-interviewer | Voicemail: Hi, it's Deb at the prime. So the end client pulled the tape and, um, that's the owner of the sub-vendor answering, not the kid.
- | Call me before you talk to MSP, please.
- | PO is frozen, 3 open invoices.
different-person | Kid walked in with the owner's answers on a napkin and, per the client, "zero resemblance, zero SQL".

- | INC-40912 opened 08:03 by facilities. Category: access. Urgency: low.
different-person | 08:14 comment: guy at turnstile says he starts today, face engine scores 31 against his own interview still.
- | 08:20 comment: engine needs cleaning?
id-photo-mismatch | 08:41 comment: cleaned. 29. And the driving licence is of a chap with a widow's peak.
- | 08:55 reassigned to Corporate Security, urgency: not low.

- | Sir/Madam, I am writing from Visakhapatnam about one injustice.
proxy-interviewer | I have given interview for Mr. S. in your company and cleared, he is drawing salary and my share stopped in second month.
- | I have all Google Meet recordings.
shared-account | Daily tasks also I am doing, from 9 pm to 3 am, he only does the attendance.
- | Kindly take me directly, I am the real one.

- | Lunch-table talk, overheard, Frankfurt, dated the same day.
- | He has a new bike, by the way, a Canyon.
shared-account | "I've sublet my job," he said. "Like a flat. The tenant's in Minsk."
- | I thought he was being funny.
signins-apart | Then I looked: notebook pings from Bornheim, his tokens from Minsk.

- | Agency desk, healthcare assistants, Leicester. Two sisters, Blessing and Mercy.
same-photo-as-other | Same portrait on both forms.
shared-contact | Mercy's form carries Blessing's mobile.
sharing-explained | They share a phone and stapled the wrong picture; both came in, I had two passports and two sisters in front of me.
- | DBS forms go today, kettle broken.

- | Pen test firm, junior. We ask them to hack a toaster.
coached-or-reading | Each time I typed a hint only to him, the second account in the lab typed it ten seconds later.
- | The toaster is called Bernd.
screen-share-leak | Bottom right, a toast (ha): "Coach Yuri: try port 8081".
- | We'll invite Yuri.

- | Reference: my conversation with vendor manager at 4:30 CST.
- | Rate 72 W2, 80 C2C, five rounds, he's a gem they said.
agency-opaque | Whom did you meet, in what room, what did you look at? Three questions, three times "our process is robust".
contact-changed | Gem has written from four Gmail addresses and I have two numbers struck out.
- | Passed on gem.

- | Loss adjuster's trainee, video assignment, Hull.
- | We said: film your kitchen and describe the damage. Fun.
lip-sync-mismatch | Her words ran ahead of her mouth like a badly dubbed western.
trouble-explained | Phone had recorded at variable rate; the raw file she sent over is in step.
- | Found the burst pipe, well done.

- | Sworn before me, notary, province of Québec, a former technical lead states:
proxy-interviewer | that from 2021 on he attended no fewer than sixty interviews in place of persons whose names he read off a sheet;
- | that he was remunerated in cash at a restaurant on rue Jarry;
ai-assistant-use | that since last winter a program on a second screen had given him the words and he need only speak them;
- | that he regrets it.

- | Bar staff, festival, 3 days, wristbands.
id-rented-or-borrowed | The under-age girl had her big sister's card, sister waiting outside to have it back.
- | Sent home with a lemonade.
- | SIA steward logged it.

- | Intern supervisor, biology, thesis student for hire.
shared-account | Pipettes are held by her boyfriend Saturdays, says the lab door's camera, in her coat with her badge.
- | Results unusable as nobody knows whose they are.
- | He's a baker, in case you ask.

- | Panel, chief engineer, ferry company, Croatia.
- | Candidate ate a burek on camera, respect.
background-call-center | Hundreds of people talking behind him.
trouble-explained | He turned the phone round: Split bus station, the Friday before Easter.
language-spoken | Switched to Italian with our superintendent without even putting down the burek.

- | Help, I'm the hiring manager and I'm embarrassed.
different-person | I sent the wrong-person alert on somebody who I interviewed myself twice and who is now eight inches taller.
- | Nobody grows eight inches at 40.
- | He's sitting there reading the fire leaflet.
proxy-interviewer | He says, quote, "You met my representative."

- | Audit letter on outsourced KYC, finding 3.2, high.
shared-account | Analysts AN04, AN07 and AN11 are keyed from one keyboard: cadence, typos and lunch breaks coincide.
- | Finding 3.3 concerns shredders.
same-device-as-other | Device fingerprints of the three agree in forty attributes of forty.
- | Management response due in 30 days.

- | I'm a sign painter. They asked me what I know.
proxy-interviewer | He had me paint the sample board. A hundred quid and a bottle. He got the job with it.
- | Serif was tricky.
- | His own hand shakes, poor sod, I've no grudge.

- | IVR tester, home working, monthly review.
- | Numbers green.
keep-awake-tool | A desk fan with a mouse taped to it, visible when her cat pushed the camera.
shared-account | She keeps house for another family from ten to two, and it's her mum who answers on her extension.
- | Fan is a Rowenta.

- | Round one. Fog. Trondheim.
voice-changed | Woman's voice for the hello, man's for the rest.
trouble-explained | His wife said hello and gave him the phone; he said so and she waved over his shoulder.
- | Round two fixed.

- | Prosecutor's liaison, email to employers in the region.
peer-report | The man you know as Piet has stood in front of a magistrate in two other towns for sitting other people's exams.
- | We can't share more.
- | Please keep CCTV from 1 to 9 May.

- | Data labelling platform, quality lead.
- | Speed bonus week.
shared-account | One login, twenty-three hours, forty-one minutes. Nobody labels cats for that long; there is a bed-rota on the wall in the clip he sent.
account-swap | He DM'd three other taggers to rent him their tier-2 seats.
- | Suspended, cats relabelled.

- | Minutes of the parish kindergarten, staff question.
- | We'd all loved her puppet show on the laptop.
different-person | Frau Berta came with a guitar. Our puppet lady hated guitars, she'd told us at length.
school-denies | Training college in Linz knows no Berta of that year.
- | Children sang anyway.

- | L3 network, Singapore, walk-in whiteboard.
skill-gap | Take-home had BGP communities done like lace; on the board he subnetted a /26 into six hundred hosts.
plausible-wrong | "OSPF is by Cisco only," with a smile, twice, even offered to bet.
- | Aircon too cold.

- | Visa interview coach's flyer, found in our printer.
proxy-interviewer | "We speak, you smile: remote interview cover from $250", and our applicant's name on the order slip under it.
- | Printer is on floor 2, anyone could.
- | Slip is in a plastic sleeve.

- | Freelance court illustrator, hired by Zoom, the usual nonsense.
- | He sketched me while we talked and made me thin.
own-work-explained | Re-drew the same juror from another side when I asked, two minutes, charcoal.
- | Sent him the contract.

- | Ambulance trust, control room, induction week 1.
test-substituted | Hearing test was taken by his brother; the booth's webcam has the brother's football shirt, number 8.
- | Trust takes it seriously.
trouble-explained | Correction from occupational health: number 8 is the technician, the webcam looks the wrong way, our man is behind the glass.
- | Cleared to train.

- | Solar sales, doorstep, hiring 20 by Friday.
scripted-identical-answers | Asked what he'd do if a dog bit him, he told me his "passion for renewable energy began early". Asked his name: same.
- | I laughed out of the window.
coached-or-reading | Boss's son later found the sheet, they'd all been reading it off the garage door.

- | Pension fund, investment ops, reorganisation.
payee-churn | Four sort codes since May.
crypto-or-third-party-payment | The newest belongs to a "Ltd" run by the lad who actually does her recs.
- | Bank flagged, compliance holds the fourth.
- | She cried, then swore.

- | Live sound engineer, cruise, voice call, sea legs.
- | Helium!
trouble-explained | He'd taken a balloon from the party next door for a joke and was a normal Glaswegian after two breaths.
- | I'd hire him for that alone.

- | Skip-level with a frightened junior.
identity-borrowing | Her lead wants her national number and her mother's to "open another seat".
shared-account | He already clocks in two cousins who exist on paper while one firm in Dhaka does their work.
- | I promised her anonymity.
- | Sat with her till six.

- | Airport, perfume counter, Mandarin speaker.
- | Tour group asked for the loo; she handed them a tester.
proxy-interviewer | Counter manager: on the phone her Mandarin had been "like a newsreader", because it had been one, she knows a woman at the radio.
- | Sales that day, 311 euros.

- | After-action, three colleagues and one cable.
sharing-explained | Both applicants had come through one tile and one mic because our Sana only booked one room; she has the two of them on the door list and in the selfie.
- | Points for patience.

- | Reading club friend, works in a visa call room in Ajman, told me this about my own hire.
background-call-center | They sit in rows like hens, she said, and he was hen number 12 on the day of my interview.
coached-or-reading | A supervisor walks behind with a slate and writes the answer, she said, hers and his.
- | I'd liked his answers on scaffolding.

- | Assessment of assessor (that's me), driving instructors.
proxy-interviewer | It's the same chap in a new wig. He drove part 2 for three trainees, I know him by how he adjusts the mirror with his knuckle.
- | Wet road, nice reverse park.
internal-record | Our own incident book, p. 44: mirror man, Wolverhampton, wig then red.

- | Chat log, recruiter to sourcer.
- | did u send jd
name-mismatch-on-call | yeah so candidate "Lucas" joined as "Interview Support Desk 3" and then fixed it real quick
- | omg
long-latency-answers | and every q he'd go mm... mmm... like 8 sec, then wikipedia

- | Rhona, Stornoway, post office counter and parcels.
pickup-by-other | Yon lad who fetched the Dell had never been on the island afore and paid the ferry with a company card.
- | It was blowing a hoolie.
- | I minded his shoes, town shoes.

- | Legal transcriptionist, test passage, 20 minutes.
skill-gap | Came back perfect in four. Next day beside me: forty minutes, and "habeas corpse".
ai-assistant-use | Old test has the robot's own "Speaker 1 (confidence 0.93)" in it.
- | Kind woman, wrong trade.

- | Grievance hearing, bundle p. 12, the employee's own account.
shared-account | "I never said I would do it personally. My household does it."
- | Chair asked for a pause.
- | Household counts five, incl. lodger.
crypto-or-third-party-payment | "My wages go to the lodger as he has the most hours."

- | Plasterer, heritage, wants to be filmed from behind.
camera-off-explained | Told us he's in a witness scheme, and the officer in charge came on the line through the station's main number and vouched for his face.
- | Cornice like cream.

- | Biostat, CRO, the case that made us buy a ring light.
deepfake-artifacts | Glasses frames melted into eyebrows at each nod.
camera-on-and-same-person | With the ring light on it was plain to see it had been her the whole time, same frames, same brows.
- | Ring light: 24.90.

- | Cable TV installers, subs of subs.
different-person | Mrs. Tran let in a technician who was not the one on her text message, ears and all.
shared-account | The one on the text message told me he hasn't been on a ladder since Easter, he "has people".
- | Picture is sharp now.
id-rented-or-borrowed | People get his lanyard in the McDonald's at six and give it back at eight.

- | Kitchen fitters. Wait, wrong file. Here: AR clerk, Fiji.
- | Time: cyclone season, line up and down.
disconnects-when-challenged | The minute I asked her to hold up a pencil she vanished.
trouble-explained | The whole of Suva vanished, national operator confirmed the cut; back on Thursday she held up a pencil, a ruler and a mango.

- | Choir director, auditions by file.
voice-changed | The alto in file two is not the alto in file one, I've been doing this for thirty years.
- | File two was sharper, too.
proxy-interviewer | Her section leader admits to having sung it "as a favour".

- | Tobacco factory, shift chemist, replaced overnight.
different-person | Mr. Hadi had a signet ring and a paunch on Sunday. Since Monday Mr. Hadi has neither, and wants to know where the lab is.
- | Passes are checked by a man who is asleep.
- | I've spoken to the man who is asleep.

- | Startup, 9 people, founder writes.
several-jobs | His calendar says "busy" in the colours of three firms.
shared-account | For ours he has a "mini-me" in Kraków on 900 a month, who pushed by accident with his own handle.
- | Mini-me's code is what we love.
- | Board call at five. I'm tired.

- | School nurse, sports camp, certificate check.
support-document-altered | St John lot say no such first-aider, and the crest is upside down.
proxy-interviewer | CPR video: hands with rings; hers are too swollen for rings, she showed me.
- | Camp opens in nine days.

- | Mediator's summary, in the neutral voice I'm paid for.
- | Party A feels deceived, Party B feels misjudged.
different-person | Party A states that the colleague who appeared in Utrecht was not Party B.
discrepancy-explained | Party B produced a chemo card and three dated photographs, and Party A withdrew with visible emotion.
- | Costs shared.

- | Shoe chain, e-learning, 300 seasonal hands.
same-device-as-other | Till safety quiz, 41 passes, one and the same tablet from the staff room of store 9.
- | Store 9 only has one tablet, says IT.
sharing-explained | IT put it there for all 41, the rota on the wall fits and the camera shows each of them at it.
- | Tick.

- | Insurance fraud squad (ex), now in HR.
proxy-interviewer | Followed the candidate's "Zoom" to a barber's. Barber does the interview in the chair by the window, candidate holds the mirror.
- | Barber ex-Infosomething, dreams in Java.
- | Had a trim.

- | Handwritten, lorry yard, Gdynia.
shared-account | Card in tachograph is Wojtek, at the wheel is Wojtek's father, 71, no glasses.
- | I seen it myself on the scale.
- | Don't tell I told.

- | "Second Life" story, last of the day.
virtual-camera | The tile's device string: SplitCam. Reported twice by our meeting bot.
tool-agreed | Our event team had asked speakers to use just that one for the lower-third; she sent the mail.
- | Next!

- | Apprentice's logbook vs site diary.
output-swing | Weeks 1, 3, 5 brickwork you could frame; 2, 4, 6 you could cry.
shared-account | Odd weeks his dad was on the scaffold in his helmet, so the ganger.
- | Dad's got form, in the good sense.

- | Two-line file, consulate driver.
test-substituted | Eye chart was read by his wife.
- | He denied it, then walked into the door.
