# Tenth series: equipment, power, noise, children, animals, papers, dates; scheduler's and receptionist's pages.

- | Reschedule no. 3, same woman.
- | 1: cyclone. 2: the school closed. 3: cow.
trouble-explained | Cow had eaten the aerial lead; she held up the chewed end.
own-work-explained | On the fourth day, beautifully, through her own soil-moisture sketch and where it leaks.

- | Scheduler's page, candidate from Lagos.
disconnects-when-challenged | I said "would you scroll down in that file please" and he was gone.
trouble-explained | Grid down, generator has to be pulled by hand, you could hear him pull when he was back.
- | Scrolled down, scrolled up, explained the lot.

- | Sent his forms as 23 photos of paper on a bedspread.
support-document-altered | On number 17, the payslip, the figures sit a hair above the line.
discrepancy-explained | Dot-matrix printer at the mill, they all look so; mill's wages office sent ours theirs.
- | Bedspread has tigers on it.

- | Passport desk closed, strike.
- | He has the slip, the stamp and a face like thunder.
id-verified-in-person | I compared slip, old booklet and man, at the window on the 19th.
- | Start date stays.

- | Date muddle, in fairness to Agnieszka.
contradicts-resume | She said she'd begun in October, the sheet has the tenth of something.
discrepancy-explained | 03.10 is October where she's from; old contract shows the month in letters.
- | I'll write months in letters from now on.

- | Name order muddle, in fairness to Bao.
profile-conflict | Page says Tran Bao, sheet says Bao Tran, and I had a colleague swear those are two men.
name-change-documented | Same man, Vietnamese order on one, ours on the other; the passport's lower lines settle it.
- | Tea with Bao.

- | Toddler typed into the shared file during the exercise.
scripted-identical-answers | Three of the free-text boxes contain the very same words.
discrepancy-explained | Toddler pressed paste, she undid it and the version history shows it all.
- | The toddler's own contribution is "jjjjj".

- | Library in Toledo, quiet room B.
- | She whispers because one has to.
trouble-explained | The other whispers were a homework club, librarian shut the door for us.
camera-on-and-same-person | It's she who came on the Wednesday with the same yellow scarf.

- | My notes about a flickering man.
deepfake-artifacts | Edges of the head shimmer; hand in front of the nose and the hand goes through it.
trouble-explained | He owned up to a 'touch up my appearance' slider, pushed it to zero, and hand and nose were solid.
id-shown-and-matched | With the slider at zero, he held the permit next to his cheek and it's him.
- | Vanity is not a crime.

- | Receptionist's book, 11 February.
id-photo-mismatch | Lady gave me a card with a picture of someone twenty years older, I'd say.
- | I sent for Mr Dube.
discrepancy-explained | She had handed me her mother's by mistake, same handbag; her own came out next, all right.
- | Mother and daughter shop together.

- | Old photo on the badge request.
same-photo-as-other | Badge office: this portrait is already on somebody's pass.
sharing-explained | Her own, from when she temped here in 2011; the pass was never cancelled.
- | Cancelled it.

- | Retouched portrait, baker's daughter.
photo-found-elsewhere | Tool says the picture is computer-made, 91 percent.
discrepancy-explained | Village photographer polishes all brides that way, gave us the raw file.
met-in-person | Freckles, a gap in the teeth, real as bread.
- | Counter, mornings.

- | Haircut. That's the whole story.
different-person | "Who's this?" asked Philippa in round two.
camera-on-and-same-person | Same man, shorn; scar over the brow in both recordings.
- | Philippa needs glasses.

- | Brother borrowed his webcam.
virtual-camera | Meeting software calls the source "DroidCam".
trouble-explained | It's his phone taped to a lamp because the brother had the webcam; he swung it round to show tape, lamp and brother.
- | Ingenious, I'd want that in maintenance.

- | Mic from 2006.
synthetic-voice | Metallic, no breath in it, like the speaking clock.
trouble-explained | Changed to the phone and it was a warm voice with a laugh.
- | Buy that man a microphone.

- | Twice two is the code.
same-device-as-other | Assessment vendor: candidate 41 and candidate 44 sat it on one laptop.
sharing-explained | Mother and daughter, kitchen table, two webcams' worth of footage shows each sitting hers alone.
- | Mum scored higher.

- | Wedding weekend.
hours-refused | Unreachable from Wednesday to Monday, without notice.
discrepancy-explained | Their weddings last five days, I got the invitation card afterwards, with gold elephants.
- | Forgiven, a bit envious.

- | Building site next door.
trouble-explained | Every pause is the pile driver, he waits for it and so did we after a while.
- | Rhythm section of the year.
own-work-explained | Between two thumps he explained how he'd damped such a thing in Rotterdam, with the numbers.

- | Rooster.
- | That's why the tester wrote "dawn?" at what should have been three in the afternoon.
local-knowledge-shown | She talked of the ferry strike, the burnt mango warehouse and who'd bought it, easily.
- | Rooster crows whenever.

- | Weak: monsoon.
- | Blames the monsoon for the missed slot.
event-false | Met office: dry and sunny over that district the whole day.
- | He might mean the day before; he's vague with days.
address-confirmed | Ration card and electricity bill place him where he says.

- | Weak: the borrowed suit.
coached-or-reading | Kept glancing at someone beyond the lens and nodding.
- | He says his brother-in-law, who'd lent him the suit, stood there making faces.
- | Couldn't check that. Answers were plain enough.

- | Weak: the lodger.
phone-other-name | Voicemail says "you've reached Curtis", applicant is Emeka.
- | Took over the SIM of a lodger, he tells me.
- | Low weight.

- | Turned out badly: the sick laptop.
- | "My screen died, I'll use my own for a week."
own-device-insisted | The week became ten and he still wouldn't touch ours.
remote-desktop-use | What he called his own was a rented machine in a rack in Utah.
- | Repair slip he'd shown was for a toaster.

- | Turned out badly: the twin.
- | "It's my twin brother who passed by, ha ha."
different-person | Second-day man has brown eyes, first-day man had grey.
- | No twin in the family register, his aunt told the police.

- | Turned out badly: the lost diploma.
- | Flood took it, he said, with the cellar and the wine.
school-denies | Exam office: that year the department had nine graduates and he's not among them.
- | Wine story was good though.

- | Kid in costume.
- | Half of the interview with a small shark on his lap.
camera-on-and-same-person | Father's face always in view, shark's too.
- | Signal engineer, night turns.

- | Old phone.
id-shown-and-matched | Took eleven tries until the licence was sharp, her phone has a scratch across; name, number and face are right.
- | We could buy lenses for what these tools cost.

- | Calendar of another world.
id-data-mismatch | Certificate says she was born in 2003 and she says 2010, or the other way round.
discrepancy-explained | Ethiopian calendar on one of them, seven to eight years behind; embassy's conversion is pinned on.
- | Learned something.

- | Lunar New Year birthday.
id-data-mismatch | Her school gives the 5th of February, registry gives the 20th.
discrepancy-explained | Lunar date on the former, ward office noted it on the extract.
- | Two cakes, lucky girl.

- | Thai year.
- | A degree from the year 2561, which HR took for a forger's joke.
school-confirmed | Buddhist era, the university in Chiang Mai wrote back with GPA and a smile.
- | HR now owns a conversion table.

- | Parrot.
coached-or-reading | Something behind her said the answer before she did.
trouble-explained | African grey, had heard her practise for a week, did it again on command.
- | Vote: hire both.

- | Neighbour's Wi-Fi.
same-device-as-other | Her address is that of another applicant we'd dropped.
sharing-explained | Block of flats with one line for eighty tenants, caretaker showed the contract.
- | Dropped one was only dropped for lack of a licence anyhow.

- | Reception again, 3 March.
equipment-received-in-person | Mr Achterberg came, showed the card, I ticked number and face, he took the crate on a sledge.
- | It snowed.

- | Slow typist.
long-latency-answers | Same wait each time before the typed replies, then all of it in one go.
trouble-explained | Uses a head pointer and sends when done; occupational therapist and I watched.
- | Sharpest of the nine.
