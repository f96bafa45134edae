# Rings and their customers: support desks for interviews, referees who are the applicant, landlords, accountants; and plain people.

- | Reference calls for a mainframe contractor, done on a wet Wednesday.
referee-same-voice | Reference two is our candidate with a clothes peg on his nose.
referee-shares-contact | Reference one's number rang in the candidate's own bag during the on-site.
- | Gave him a chance to say something; he said it was a coincidence of bags.
proxy-interviewer | His "mentor" then rang us to offer himself for the second round "if he was too tired".
- | File closed before lunch.

- | Accountant of a staffing shop, in tears, my office, door shut.
proxy-interviewer | There's a ledger column headed "mouth fee".
- | She booked it as stationery.
shared-account | Another column is "second pair of hands", per consultant, per week, our engagement among them.
- | She would like protection. I gave her a tissue.

- | Lift engineer's mate, honest tale.
name-mismatch-on-call | He came up as "Father Gabriel".
sharing-explained | He'd used the parish's Zoom in the vestry, since home has no net; Father Gabriel rang me himself from the parish line and told me so.
- | Rates agreed in the churchyard.

- | Remote bookkeeper, dairy co-op, kitchen camera.
coached-or-reading | Her fridge, one would say, has sums on it: she looked there before each figure, and a marker squeaked now and then.
- | Squeaker is her aunt, a retired tax adviser, whose sleeve we saw.
- | The aunt has a lovely hand.
- | Vote 2:2.

- | Landlord, to the detective: six flats in one building in Sharjah.
- | They pay cheque, one year ahead.
background-call-center | In flat 402 the walls are egg boxes, and in every box is a chair, a lamp, a blue shirt on a hook, and someone being charming in English.
- | Flat 403 is the waiting room of those who'll be hired.
- | He'd like the egg boxes gone.

- | Startup, Toronto, first PM. Founder's voice-to-text, uncorrected.
different-person | so I go down to meet her and it is not her it is just not her comma at all
- | and I'm standing there with the tulips
id-photo-mismatch | and the passport in her hand is of the one I know and she isn't it
- | new line call the lawyer

- | Customer voice panel, water company. Agent T.
- | Flag came from speech analytics overnight.
voice-changed | Analytics: 63 % of T.'s minutes are one male speaker, 37 % another male speaker.
trouble-explained | Supervisor checked the rota: new starter sat on T.'s headset for training, as arranged, in just those minutes.
- | Flag cleared, analytics told.

- | Rheumatology secretary, spotted it by handwriting.
shared-account | The registrar's letters are dictated by two people, one says "kindly", one says "cheers", and the second isn't on our books.
- | Backlog's gone, which is why nobody asked.
- | The second is his brother, a GP in Lahore with time on his hands.
- | Clinical governance Thursday.

- | Interview recap. Snowflake engineer. I kept a tally.
long-latency-answers | Tally of pauses over eight seconds: 14 of 15 questions. The 15th was "did you have lunch".
ai-assistant-use | Lips followed a text that moved upwards in his lenses, line for line.
- | Lunch was daal.
plausible-wrong | Said with great calm that micro-partitions are set by hand.

- | Parish clerk's post, village hall, video because of snow.
- | Her knitting kept her calm.
camera-on-and-same-person | All through the hour and at the gate on Saturday, the same lady, the same jumper longer by a sleeve.
- | Minutes in shorthand, good.

- | Ethical hacker, onboarding call, Prague.
virtual-camera | Stream metadata names the driver "DeepFaceLive".
deepfake-artifacts | Chin strap of his helmet (don't ask) went through his jaw.
disconnects-when-challenged | On "take off the helmet" the session ended from his side.
- | Helmet was a bicycle one.

- | Ethical hacker, other one, the same week, Prague.
tool-agreed | Swapped his face for our CEO's on our own dare, with the tool we'd named in the invite, then took it off on the count of three.
id-shown-and-matched | Občanka next to bare cheek: him.
- | CEO wants a copy.

- | Dispatcher, motor club, home office in a caravan park.
shared-account | At the site shop everybody knows "who's on the breakdowns tonight": they take it in turns, four caravans, one login.
- | Average wait has dropped to six min.
pickup-by-other | The router we'd couriered for her was signed for by caravan 12, a man with a parrot.
- | Visit planned, bring bird seed.

- | Complaint of an examinee who came second.
proxy-interviewer | The one who came first wasn't there. I sat behind his cousin, who told me so and offered me gum.
- | Gum was cinnamon.
- | I'm not a sore loser, but.

- | Data engineer, W2 conversion, Charlotte. PM's note.
- | Was C2C for a year, loved by all, now he's to sign with us.
shared-account | On hearing that W2 means "no subcontractors" he went white and said he'd have to ask the boys.
- | I asked: which boys.
shared-account | "Hyderabad boys. They do the pipelines, I'm more of the face."
- | Conversion paused.

- | Speech clinic, receptionist, candidate with a stutter. Panel's regret.
- | One of us timed her silences. Shame on one of us.
own-work-explained | She showed her own filing scheme, changed it for our case and it's better than ours.
- | Hired with a bow.

- | Trawler agent, Peterhead, deckhand by WhatsApp video.
different-person | Skipper says the laddie wi' the nets on the video had two thumbs; him on the quay has one and a half.
discrepancy-explained | Half a thumb went in a winch in Lent; hospital in Vigo confirms by letter, discharge book has his old prints and new.
- | Sailed Tuesday.

- | Sourcing intern's catch of the month.
same-resume-as-other | "Reduced latency by 43.7 %" is in six of the shop's candidates.
scripted-identical-answers | In the calls all six told me of the 43.7, with the same little laugh before the seven.
- | Intern gets a mug.

- | Municipal pool, lifeguard, timed swim.
proxy-interviewer | 50 m in 31 s at the trial. This morning he wouldn't go in past the knees: "my brother is the swimmer."
- | Pool closed till eleven.
- | Brother rung, brother hired?

- | Manager's note after a talk with "Svetlana" (quotes hers).
alias-used | She said, "That's my name for Western clients, at the other place I'm Lena and in the passport something else again."
shared-account | She said that Lena, Svetlana and the third are three women, one salary.
- | She offered me all three for the price of two.

- | Deaf-blind interpreter, tactile, test at our place.
id-verified-in-person | Registrar of interpreters sat with her and her card.
- | Guide dog slept.
- | Fluent in the hand.

- | Support desk for interviews (yes that exists), a flyer with QR.
proxy-interviewer | Flyer lists "satisfied customers" by first name, last initial and employer; ours is third from top, hired in May.
- | QR leads to a chat on a phone in Warangal.
- | Legal bought an hour for 60 dollars, as a test.

- | Physicist, detector lab, remote shifts.
shared-account | Night shifts in his name are clicked by his flatmate, a pastry cook, who gets up at three anyhow.
- | Magnets fine.
output-swing | E-log entries at noon quote Landau, at four in the morning they say "red light went on, pressed it, went off".
- | We're rather fond of the cook.

- | Retail bank, Ghent. Interpreter-phone again.
coached-or-reading | A lady answered in his stead from the speaker, and he said "ja".
trouble-explained | It's the social interpreter of the city whom our diversity desk booked, invoice 204, she told us at the start what she'd be doing.
- | Vault assistant, grade 2.

- | Facilities, hot-desk sensor versus payroll, Q3.
shared-account | Badge of J. Ruiz is warm daily, J. Ruiz himself is in Tarifa on a kite, his stories are public; who's warm at 6C is "Javi", who isn't ours.
- | Wind was good.
id-rented-or-borrowed | Javi pays him for the badge: needs the desk, the coffee and the résumé line.

- | Final sheet, speech by candidate in Q&A.
- | "Do you have questions for us?"
proxy-interviewer | "Yes. If selected, can person who joins be other than person who interviewed? My consultancy wants to know."
- | At least he asked.
- | No.
