# Short and indirect: what the paper says, what the person does not know, who really sat there
- | Harbour pilot applicant, 11 a.m.
support-document-altered | All the authority holds under him's a pleasure-craft slip.
- | Brought his own binoculars.
own-work-unknown | His passage plan for the Elbe: he had to ask me where it starts.
- | Coffee, goodbye.

- | Vet, mixed practice.
support-document-altered | Royal College: "we've a Morag, born '58, in sheep." This is Morag, born '91, in lipstick.
- | Signed two TB tests on Monday.
peer-report | Animal Plant Health: those two, and nine at the farm before.
- | Farmers are livid.

- | Vet, small animals.
~support-document-altered | Royal College hasn't her under M at all.
= | She's under O. Ó Murchú. Nobody at the desk had an accent key.
- | Fine hands with a rabbit.

- | Interpreter, hospital.
- | Booked for cardiology at three.
proxy-interviewer | That voice on the language exam tape? It's our own Nadia's. She's ashamed.
cannot-speak-claimed-language | At three the patient got Google.
- | Nadia spoke to the director.

- | Interpreter, maternity.
~voice-changed | On her exam tape she's a mezzo, on the ward she's hoarse as a crow.
= trouble-explained | Tape was sped up to fit the slot, exam body says, all of that batch are.
- | Baby girl, 3.4 kilos.

- | Blasting foreman.
support-document-altered | The permit's number, minus one, is on his dog's tag. Same machine stamped the two.
- | Dog seems honest.
skill-gap | Tamped with a steel bar.
- | Everybody off the bench!

- | Blasting hand.
~skill-gap | Stood frozen when asked to wire the delay.
= trouble-explained | Thunder, he'd counted nine seconds. Rule says hands off. He was right and I was the fool.
- | Permit checked, in date.

- | Solicitor for conveyancing.
support-document-altered | The Law Society's "find a" knows a Hartley in Ripon, and it's a he, and he's retired to Spain.
id-owner-denies | Spain, on the patio: "I sold the brass plate, not the name!"
- | Client monies checked, all there, phew.

- | Solicitor for wills.
~id-owner-denies | Man in Spain says he alone is Hartley of Ripon.
= sharing-explained | Father and daughter, fell out over a boat; SRA has one ID for each.
- | Daughter's with us.

- | Gym-hall floor, fire marshal ticket.
support-document-altered | Ticket is our own 2019 one with Tipp-Ex over Derek.
- | Derek spotted it.
- | "I only needed the hours."
- | Told to go home.

- | Usher with first-aid.
~support-document-altered | Tipp-Ex over a name on the first-aid card.
= discrepancy-explained | I did that in March, she'd been spelled with a Z, and Red Cross signed by the side.
- | Row G.

- | Optician, three branches.
shared-account | Eye tests here and in Kirkby, on her number, both at 10:15.
- | "System error," she says.
shared-account | I drove to Kirkby: a lad with her name badge on.
- | Closed the shop at lunch.

- | Optician, two branches.
~shared-account | Two eye tests at 10:15 under her number, 20 miles between.
= discrepancy-explained | Pre-reg student tests under her by the rule; she watches by video, GOC plan on the wall.
- | Lad passed in July.

- | Marine biologist.
interest-unknown | Twenty years with nudibranchs, thought they were monks.
school-denies | St Andrews has a bench in memory of one with that name.
- | Bench is nice, said the clerk.

- | Marine botanist.
~interest-unknown | Said she'd never heard of kelp!
= trouble-explained | I'd said "help" or she heard it; 45 min. on Laminaria after that.
- | Waders, size 5.

- | Lorry crane, Hiab ticket.
support-document-altered | ALLMI: course was a birthday party at that venue.
contradicts-resume | "Never tipped one," he said; the crane on its side in last year's paper has him beside it, thumbs up.
- | We passed.

- | Lorry crane, second man.
~contradicts-resume | "Never tipped one." Newspaper, page 5, crane on its side, him.
= | He's the one who got the driver out. Fire brigade's medal, same page, below the fold.
- | Start tomorrow.

- | Prison chaplain.
support-document-altered | Ordained online, in 3 minutes, under the name of Pastor Rizzle.
internal-record | And the governor remembers him: phones in the Bibles, 2015.
- | Choir practice cancelled.

- | Prison imam.
~internal-record | Our system has a "phones, 2015" against his name.
= discrepancy-explained | He's the one that reported it. The entry should've said "witness", the governor changed it while I stood there.
- | Friday at 13:00.

- | Auctioneer, livestock.
- | Fast talker.
support-document-altered | His bond and licence: state says cattle brand, not an auction licence.
referee-denied | Sale barn's never had a Tooley to give references.
- | Ring empty Thursday.

- | Auctioneer, estates.
~referee-denied | Sale barn says no Tooley ever worked for them.
= discrepancy-explained | Toulet. French. I'd been saying it wrong for two weeks.
= referee-confirmed | M. Toulet came on and said she's got a gavel for a heart.
- | Chairs are rented.

- | Scuba instructor at the hotel.
support-document-altered | PADI pros line: no pro. Open water diver, 2 logged.
false-premise-accepted | I asked about the wreck of the Maria Celina in our bay, I made her up, he'd dived her twice.
- | Guests in the pool only.

- | Scuba instructor at the other hotel.
~false-premise-accepted | Told her of a wreck that I'd invented and she said "yes, been there".
= discrepancy-explained | There *is* one, says the harbour master, I'd only thought I invented it. 14 metres, conger eel.
- | PADI: instructor, renewed.

- | Land agent.
place-vague | Lives "by the river".
support-document-altered | CAAV fellowship, the scroll ends in "Amen".
- | Hunt on Saturday, he's going.

- | Tree surgeon.
- | Tickets: four, all the awarding body's.
own-work-explained | Told me why he'd left the hinge thick.
met-in-person | Met at the oak, 7:30, frost.
- | Van has a good lock.

- | Bee inspector, seasonal.
- | Two stings, no fuss.
~resume-copied | Her covering letter has another inspector's hives, dates, the lot.
= | Mine. I'd mailed her my own as an example, she attached the wrong file and sent hers before I'd seen.
- | Basic assessment passed, BBKA list.
