# Near misses, cue by cue, for those that had few: lists, files, portfolios, fronts, tests, lending, claims of pay, accounts.
- | The take-home repo ships with a Docker file and a shell script, both read by me line by line before I ran them.
- | Nothing in it talks to the network except the test against localhost.
- | npm audit shows two warnings that every project of that year has.
- | I left a comment on a missing null check.
own-work-explained | She told me why the script pins the image by digest and changed it to a build argument in a minute.

- | Mail gateway quarantined her CV because it's an old .doc with a template macro from the university's career page.
- | She sent a PDF ten minutes after we asked.
- | Gateway vendor has classed the .doc as clean.
- | Legibility of the PDF is perfect.

- | The link that he pasted in the chat is to his talk at a conference, on the conference's own page.
- | URL scanner: clean, 0 of 90.
- | The talk is about supply chain attacks, so he expected that we would scan it.
- | Very dry humour.

- | Our antivirus deleted his attachment, the EICAR test string, which our own challenge asks for.
tool-agreed | Blue-team lead wrote the challenge and keeps the hash list; this file is on it.
- | Eight candidates, eight deletions.
- | Points for the write-up.

- | QR code on her resume opens a business card, nothing else, tried on the lab phone.
- | I don't like QR codes but that's me.
- | Card has a drawing of an otter.

- | Portfolio has the same hero picture as forty other sites of that theme shop; the licence for it is in her folder.
- | All text and all case studies are about her own clients.
- | One of them is my dentist.
- | My dentist says she was on time and cheap.

- | He forked a popular project, and says "fork" at the top, and lists which nine commits are his.
own-work-explained | Took the second of the nine and showed what the maintainers had asked him to alter.
- | Upstream merged six of them.
- | Good manners in the threads.

- | A gallery page shows his poster under the theatre's name, as theatres do.
discrepancy-explained | Dramaturge, reached at the box office, confirmed that he's the designer and that credits were left off the page to save space.
- | Poster is of a moth.
- | I bought one.

- | Two designers claim the same logo in their folders, and the agency's imprint says "design: both".
- | We had them both here within a month.
- | They speak well of each other.

- | Shared address list of the partners went round on the 7th and I checked: our candidate's mail isn't on it.
- | The check takes half a minute.
- | Printed and initialled.

- | His address had been put on the agency's do-not-call list at his own wish.
- | So we wrote him a letter, on paper.
- | He answered on paper.
- | Fountain pen.

- | Her e-mail bounced because the list server had mistaken the town for a newsletter.
- | Postmaster took her off the block list within the day.
- | The second invite got through.

- | The police list that the name is on is the list of volunteer fire fighters.
- | It lets him park in the yard with the blue light.
- | Alarm means he's off, our plant's fine with that.

- | Screening tool shows green for the person, green for the address, amber for the bank's country, as always for this country.
- | Amber needs one signature, Mr Otieno gave it.
- | It's a development bank, in fact.

- | Sanctions clause is in every contract of ours, so please nobody read anything into it.
- | She asked what it means, as she's a careful reader.
- | Two pages of annex were sent.

sanctioned-link | The alias in her second passport is that of a designated person, says the tool.
discrepancy-explained | It's the patronymic that half the region has; the authority's helpline compared birth place and date and told us in writing that she isn't that person.
- | Took eleven days.
- | She has now been twice to the zoo.

- | The holding that pays him sits in a lawyer's office with forty others, as dormant holdings do, and its auditor is one of the big four.
- | Operating company has a works, a canteen and 300 bicycles.
employer-confirmed | Its HR called me back on our number from the works and read me the dates.

- | A newspaper wrote that his old firm was a front for the mob; it won the suit and the paper printed the correction.
- | He drove the cement mixer.
- | The correction is in the folder, page 9 of the paper, bottom left.

- | The company behind the job was a start-up with three people in a garden shed, which I've seen on the photo.
employer-confirmed | The founder, found in the trade register, told us about the shed and that he was the third of the three.
- | They sold it for more than I'll ever earn.

- | "We never heard of him" turned out to be the answer to another letter, about a Mr Bohm; ours is Mr Böhme.
employer-confirmed | For Böhme they wrote: joiner, 2008 to 2021, left of his own will.
- | Filed under Ö, or O, opinions differ here.

- | The employer's lawyer declined to comment on the reason for leaving, and so does everyone's.
- | Dates and title they gave freely.
- | His own version is a clash over holidays.

- | Drug screen at Quest: he forgot the barcode, drove home, came back with the barcode.
- | The collector knew him by then.
- | Negative for all ten.

- | The nurse wrote the wrong sex on the chain-of-custody form and corrected it with initials before sealing.
- | Donor initialled as well.
- | Lab accepted the correction.
- | Report due on Monday.

- | A friend drove her to the fingerprint office and sat outside in the van.
- | Prints taken under her licence, photo taken on the spot.
- | Result in five days as a rule.
- | The friend slept.

- | Two of our new people had the same appointment, so each held the other's coat.
- | The clerk called them in one by one and compared faces with cards.
- | Both were cleared within the week.

- | The medical was redone as the doctor had mixed up two blood tubes in his own practice.
discrepancy-explained | The practice owned up in writing, the second result is his, tube labelled in front of him.
- | He fainted, briefly, both times.
- | Iron tablets.

- | His brother lent him the car for the commute, and the insurance has him on it.
- | Parking permit to be made out for that plate.
- | It's a very loud car.

- | He borrows the company's clean-room shoes in 44, ours stop at 43.
- | Visitors' badge until Wednesday, as the printer is down.
- | On Wednesday his own.

- | She may use the name of the family's firm for her consulting, the siblings agreed to it before a notary.
sharing-explained | The notary's deed was shown to us, page two lists who may sign, and she is one of the three.
- | I wish my family could agree on anything.

- | The holder of the licence in this restaurant is the owner, as the law says, and the cook never claimed to have one.
- | The cook has the hygiene card, his own, photo and all.
- | Inspection on the 3rd gave an A.

- | The work permit hangs on the employer, so he needs a new one with us and may not start before.
- | He knows it better than our own HR.
- | Filed at the labour office, window 4.
- | They say three weeks.

- | She answered with the firm's name she's leaving on the 30th because the call came in on that line.
- | Called me from her own mobile in the lunch break.
- | Asked that we don't ring the desk again, fair enough.

- | Answered twice to "Max" although he's Moritz. With that name you would, he says.
- | It's an old joke here.
- | He has a dog called Max, to crown it all.

- | He thought that I was from the other firm he'd applied at, also a brewery, and asked about the bottling line.
- | He'd told us about that second application.
- | We've no bottling line, only barrels.
- | Barrels appeal to him.

persona-collision | Opened with "thanks for having me back, it's about the Zurich role, right?", and we have never had him nor Zurich.
discrepancy-explained | He'd clicked the wrong one of two links in his calendar; the recruiter of the Zurich firm, whom I know, had him waiting under the same name at that hour.
- | We lent him to Zurich and took him at five.

- | His resume reads like the handbook because he wrote the handbook, his name's in its imprint.
- | The publisher's page has him with a portrait.
- | He's the only one here who understands chapter six.

- | The career resembles that of his twin sister: same school, same army unit, same first job.
sharing-explained | The old employer confirmed two people, hired on one day, pay numbers next to one another.
- | She became a pilot, he got airsick.
- | Ground crew, then.

- | We copied his resume into our own form, that's why the fonts differ.
- | His original is with the file, in blue.
- | Years are the same in both.
- | Typos are ours.

- | I searched a sentence of her letter and found it on a careers site as "model sentence no. 3".
- | It's the opening one; no history of hers is in it.
- | What follows is about bees and hers alone.
- | We all open letters with model sentences.

- | Somebody in Ohio has the same name and the same trade and a beard to boot.
- | Ours pointed him out to us, they've been mixed up for years and send each other Christmas cards.
id-verified-in-person | Passport seen at the counter here by two of us: it is our one, without beard.

- | The son is an applicant too, at the other plant, and the mail address that both gave is the household's.
- | Father checks it, son doesn't.
sharing-explained | Town hall's household sheet lists both, and each has shown us his own card.
- | I'm to write "Junior" in the subject.

- | He used our careers chat under "guest_12", as everybody does who isn't logged in.
- | Twelve of them that day.
- | His question was about parking.

- | On the platform the agency's seat shows the agency's logo and her first name; that's the contract form for agencies there.
- | Platform's support explained it to us.
- | Invoices come from the agency, work from her.
- | Rates are in the appendix.

- | When our client's project ended, the client's account was closed and he got his own in our tenant, IT did both.
- | No overlap.
- | Files were moved by a script.

- | For the night shift they log in with the shift's card, which lies in the tray by the press.
tool-agreed | That's how the press maker delivers it; the works council and IT have signed the arrangement.
- | Each writes his name in the book.
- | Handwriting varies.

- | Her mentor writes code with her on Wednesdays and signs off as co-author.
- | Programme of ours, six months.
- | Mentor says she needs him less and less.

- | The colleague in Manila takes over at six and the colleague in Porto hands back at two, each under an own login.
- | Follow-the-sun, it's called.
- | One ticket, three authors, nothing odd.

- | Laptop stayed in the office over the weekend and she looked at the mail on her phone from the lake.
network-explained | Mobile device management shows the phone on the list as hers and the lake is where her address book says the cabin is.
- | Alert closed.
- | Trout.

- | The remote session was a lesson: our trainer drove, forty people watched, he was one of the forty.
- | Trainer showed how to take over a colleague's cursor and give it back.
- | Feedback average 4.6.

- | A courier with no English held up a phone with his name on it; it was our regular courier, first day.
- | Parcel signed for at the guardhouse by the guard, whose job it is.
- | Guard handed it to her at noon against her badge.

- | I asked where to send the monitor and she said the same place as the laptop.
- | Which is where she lives, by all papers.
- | Second floor, door sticks.

- | "Can it go to the office instead? Nobody is at home till six." Sure it can.
- | Mail room of our own office, shelf R.
equipment-received-in-person | Picked up by himself, badge scanned, at ten past six.

- | She asked what we would do if someone were to blackmail the company; as security officer she has to ask that.
- | Our answer was lame, she'll mend it.
- | Starts in Q2.

- | The note under the wiper, "pay or else", was from the parking warden.
- | He did laugh about it in the end.
- | 35 euros.

malware-sent portfolio-copied | The "game" he built is Lukas Weyer's from Graz, with one more file than Lukas had, and that file opened a shell on my test box.
- | I've got a snapshot of the box.
- | Lukas sends his regards and would like to know who's doing this.

test-substituted | At the collection site it was a woman who gave the cup for Mr Duarte.
- | The site's clerk is new and thought nothing of it.
- | Duarte's a large man.
email-on-list | And row 7 of the sector's exchange is his mailbox, letter by letter.
- | Exchange desk thanked us for the note.

employer-front sanctioned-link | Ministry of finance's notice names his "Baltic Cube" as a sleeve for a listed trading house, and its director as listed himself.
- | I found the notice while waiting for a bus.
- | Forwarded it with two thumbs.

persona-collision own-work-unknown | "Which of my projects is that? Ah, I'm Felix here", and of Felix's project he knew nothing but the title.
- | Felix has a tidy desk.
- | I said thank you, we all did.
