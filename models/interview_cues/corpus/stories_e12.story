# Twelfth series: factory gates, hospitals, hauliers, farms, hotels, banks, courts; longer single lines with the oddity and its reason in one.

- | Weaving mill, Tamil Nadu to Prato, loom fitter.
sharing-explained | Same phone as his brother-in-law's, because they came over with one handset, and the foreman has sat at table with both.
network-explained | The odd Chennai address in the log is the visa centre's computer, where the centre let them fill in our form.
- | Looms 4 and 9 are his.

- | Blood bank driver.
camera-off-explained | Had to keep the camera dark because he was parked in the hospital bay where filming is forbidden, and rang again from home with picture.
camera-on-and-same-person | Man from home and man at the wheel today are the same, same lisp, same signet ring.
- | Never spilled a drop, he says.

- | Quarry office.
name-change-documented | On the ticket she's Brady and on the bank card O'Brádaigh, one being the Irish of the other; both are on her passport's observations page.
payee-confirmed | Credit union says sole holder.
- | Blasts Thursdays only.

- | Court usher, 2nd district.
- | The panel had a doubt, the doubt was mine, and it's gone.
address-change | He'd asked us to send the robe and radio to a barge in place of the flat.
address-confirmed | Harbour dues, barge named Wilhelmina, his name, paid since 2017.

- | Sugar factory, campaign work.
background-call-center | Forty people talking behind her, some clearly answering interview questions like ours.
trouble-explained | It's our own recruitment bus, she was told to do the call on board. Egg on our face.
- | Starts with beet.

- | Private bank, floor 3, nobody smiles.
peer-report | A friendly house rang: their file has someone of that name for theft.
discrepancy-explained | Theirs is 61 and in custody, ours is 24 and in the waiting room.
- | Somebody smiled.

- | Hop farm.
pickup-by-other | A stranger collected the secateurs and the tablet we'd left for him at the inn.
sharing-explained | Landlord's son, with the note and a call from our man on the landlord's phone before it was handed over.
- | Beer was had.

- | Hotel laundry, Interlaken.
test-substituted | Lung X-ray for the permit isn't hers, radiologist says, it's a man's.
discrepancy-explained | Films mixed up in the morning rush; hers was in the man's envelope, radiologist signed that.
- | Lungs like a yodeller.

- | Haulage, night desk.
vpn-location-mismatch-noted | Dispatcher of ours logs in from Bulgaria; contract reads Doncaster.
tool-agreed | Fleet director let her work a month from her mother's sickbed in Plovdiv, signed 2 June, tax advised.
- | Lorries don't notice.

- | Cemetery gardener.
- | Only spoke when asked and then by pencil.
referee-confirmed | Abbey's gate-keeper fetched the abbot to the phone, who spoke for seven minutes, first time since Easter.
- | Hedges perfect.

- | Dairy lab.
discrepancy-explained | The payslips say "Käsgenossenschaft" and her form says "Alpkäse AG", same cows, one became the other in 2022, register extract clipped on.
- | Nose for butyric acid.

- | Coach operator.
internal-record | We'd let a D. Farrugia go for drinking in '16, says the system.
sharing-explained | That was his uncle, same initials; uncle rang himself to say the boy's teetotal because of him.
- | Route 7.

- | Tomato glasshouses, Westland.
employer-front | Firm on his CV stands on the inspectorate's list of bogus gangmasters.
discrepancy-explained | He's one of the forty whom the inspectorate got out of there; their victim liaison wrote for him.
- | Paid by the hour, properly, first time in three years.

- | Prosthetics workshop.
id-verified-in-person | No fingers for the print pad, so police took the iris and the passport at the counter.
- | He'll make feet for others.

- | Airport chapel, assistant.
referral-chain | Came recommended by Father Dunne, whom the diocese is looking into.
discrepancy-explained | Looking into ended on the 4th: a clerical mix-up over candles, letter closing it.
- | Shift 4 to noon.

- | Slaughterhouse vet's scribe.
keep-awake-tool | Stuck a wobbling toy under the mouse, caught on the hall camera.
tool-agreed | With gloves on nobody can unlock the scale PC, so the vet ordered the wobbler. It's in the hygiene plan!
- | Page 44, in fact.

- | Bathhouse attendant, Budapest.
referee-same-voice | The second referee could've been the first with a peg on his nose.
- | Brothers, he says. I've only the surname to go on.
employer-confirmed | The baths' own office has him there for six summers.

- | Grain elevator.
- | Wife of the applicant is our scale master, declared on page 1.
sharing-explained | Same address, same bank, same telephone, as one expects of the married.
- | Different supervisors.

- | Oyster bed.
remote-control-tool | Old Kieran's tide computer was clicking about by itself when she'd started.
tool-agreed | Harbour board does the tide updates that way twice a month, agreed since '14.
- | Kieran had never told anyone.

- | Watch factory.
- | She opened the case under a loupe with one eye shut for thirty minutes.
own-work-explained | While doing so, explained why she'd bent the hairspring of her exam piece so and not otherwise.
id-shown-and-matched | Frontier-worker card, face and fingerprint reader: green.

- | Abattoir no. 2, Ireland, Brazilian crew.
crypto-or-third-party-payment | Six men with one IBAN on the starter forms.
discrepancy-explained | Agent had pre-filled his template with a sample number; each gave his own when asked, bank cards seen.
- | Samba at lunch.

- | Orchid nursery.
prepayment-demanded | Wanted two weeks' money up front, or he wouldn't come.
- | Bus fare from Galați, he says; no ticket shown.
- | Open. Came anyhow on the Sunday.

- | Printing house, Nuuk.
account-vanished | Her Facebook went the evening we'd offered.
- | "Ex-boyfriend," and she'd rather not talk.
- | Leave the woman in peace, small matter.

- | Radio tower riggers.
photo-found-elsewhere | A model agency has his picture as "Climber, 30s".
discrepancy-explained | He sold that picture for fifty euros, contract in the van, with the coffee ring.
met-in-person | Climbed with me to 80 m. It's him, I looked down at him the whole time.

- | Fur farm shut by law.
employer-untraceable | Search finds nothing but a field at his old firm's name.
employer-confirmed | Agriculture ministry paid all staff a compensation, he's number 12 on their list.
- | Likes living animals better, he says.

- | Ambulance control.
disconnects-when-challenged | Told her I'd call the number on file, then and there; click.
trouble-explained | The click was the number ringing through: one line only, call waiting kills the first call, we tried it out.
- | She laughed more than I did.

- | Mill-race hydro.
timezone-mismatch | Candidate's wall clock half past four, mine half past twelve, supposedly one valley.
trouble-explained | Clock's been dead since his father died, he leaves it so.
- | We were all silent a bit.

- | Trout farm, turned out false.
- | His ears hurt, doctor's orders, no headphones, no calls.
all-checks-refused | No call, no visit, no card, no notary, no video, every other way refused too.
- | His "doctor" is a pet shop.

- | Mountain railway, turned out false.
employer-confirmed | The works office in the next canton said yes, five seasons with us.
id-owner-denies | The real man of that name has just rung from a hospital bed: he applied nowhere.
- | Police at eleven.

- | Gravel pit, turned out false.
- | Wedding, hence new name, he said, and we sent flowers.
returned-under-new-name | It's the weighbridge man we sacked in autumn, moustache off, name off.
- | The flowers went to a garage.

- | Seed bank.
id-data-mismatch | Has Novosibirsk in the passport and Nowy Targ on the form as birthplace.
discrepancy-explained | Family was deported and came home; repatriate's card names both.
- | Knows barley by touch.

- | Bell foundry.
long-latency-answers | He'd look into the air, count something, then talk.
- | Counting the decay of our noon bell, as it turned out.
own-work-explained | He told us its flaw, and where he would file, after three strokes.

- | Salt works.
discrepancy-explained | The nine "lost" years are the monastery on the rock, where the ferryman has been taking him his mail, as the ferryman told me himself.
- | Barefoot mostly.

- | Rail signalling, Chittagong to Crewe.
support-document-altered | Institution's helpline: never issued a certificate with that number.
discrepancy-explained | Zeros and letters O mixed on the helpline's side, second mail confirmed number and grade.
school-confirmed | And the engineering university had him third of two hundred.
- | Relay room, Monday.
