# Quiet facts and quiet ends.
- | Insurance broker, branch of four.
- | We asked his old branch for nothing but a yes.
employer-denies | They sent a no, and a question: where had he got their stationery?
support-document-altered | The regulator's entry under that reference number is a pet shop's.
- | Branch of three, then.

- | Insurance broker, branch of nine.
~employer-denies | Old branch sent a no.
= | Payroll's with head office, branch knows him as "the Thursday chap", and head office has all his Thursdays.
- | Branch of ten.

- | Sheltered workshop, joinery instructor.
contradicts-resume | Guild roll has a first-year apprentice by his name, indentures broken off in week 20.
- | He'd a fine saw.
referee-denied | Master he named laughed for a while and said he'd never worked at that shop, he drives the library bus.
- | Bench free.

- | Sheltered workshop, weaving instructor.
- | Guild roll agrees with her page to the month.
own-work-explained | Found the fault in our loom by ear.
- | Wool ordered.

- | Payment processor, fraud analyst, oh irony.
employer-front | "RiskNorth" was the invoice mill in the Kaunas trial; I had the judgment on my desk.
same-photo-as-other | The trial bundle has his picture, under Artjom, with a moustache drawn by nature.
- | I put the bundle face down and went on asking.

- | Payment processor, disputes clerk.
~employer-front | "NorthRisk", I read, and thought of the Kaunas trial.
= | Other word order, other people, with a switchboard and a canteen; NorthRisk's been plagued by that all year and has a page on it.
- | Headset blue.

- | Cheese counter, head.
referee-text-only | The affineur writes beautifully and has "given up on telephones".
employer-address-empty | His cave on the map is a multi-storey car park.
- | I do like beautiful writing.

- | Cheese counter, second.
~employer-address-empty | Cave on the map is a multi-storey car park.
= | Level minus three. Ring, goods lift, 4,000 wheels. I was given a crust.
- | Apron L.

- | Municipal IT framework, call-off 9.
- | "Named key staff" is what the framework says.
different-person | Named: Rao, Singh, Patel. At the kickoff: three gentlemen who'd each to look at their lanyard.
shared-account | Patel's token then signed in from a hall where, says the supplier's slip of the tongue, "the evening Patel" sits.
- | Call-off 10 is elsewhere.

- | Municipal IT framework, call-off 11.
~different-person | Named: Kask. At the kickoff: somebody whom Kask's own CV photo disowns.
= | Photo's from 1999, says Kask, it's the one with hair. National ID, chip and all, at the town hall counter.
- | Call-off 12 too.

- | Stable, head lad.
- | Racing board's steward on the line.
support-document-altered | "What he's got's a visitor's pass for Ladies' Day."
peer-report | "And Lambourn rang me about the same fellow on Friday."
- | Filly's asleep.

- | Stable, lad.
~support-document-altered | Steward: "No licence for that name this season."
= | Season's licences are handed out on the 14th. It was the 13th. On the 14th I watched him get it.
- | Filly likes him.

- | Maritime agency in our own street, of all places.
- | I went over in slippers.
agency-opaque | A boy said the boss is out, the files are out, the crew's "on the way from various".
resume-copied | On his screen stood the sea book text of our last bosun, with a new name half typed in.
- | Back in slippers.

- | Maritime agency by the lock.
~resume-copied | On their screen: our last bosun's text with a new name half typed in.
= | Our last bosun wed. He's Mr. Aune now; she was changing it with his certificate propped against the lamp.
- | Stayed for waffles.

- | School canteen auditor's line on the new chef.
employer-detail-unknown | "Ran 900 covers a day", yet asked what a combi oven's for.
employer-denies | The ministry canteen's steward keeps a guest book and a staff book; he's in neither.
- | Fish on Friday as ever.

- | School canteen auditor's line on the newer chef.
~employer-detail-unknown | Asked what our combi oven's for, my pen stopped.
= | Ours. As opposed to the two others we have. I'd no answer, it's a shelf for trays.
- | Fish on Friday, better.
