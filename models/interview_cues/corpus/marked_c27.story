# Excuse, check, result: both ways (c27)

- | Load planner, air cargo.
shared-account | Two shifts of handwriting in one log-in; he says he writes with both hands.
- | Asked him to show us on the pad.
- | With the left he drew a potato.
several-jobs | The parking disc in his window is the competitor's, annual, staff level.

- | Load planner, sea cargo.
~shared-account | Two shifts of handwriting in one log-in.
= own-work-explained | Says he writes with both hands. He does. He did both at once, in mirror, while we gaped.
- | Stow plan's fine.

- | Paint chemist, at home two days.
keep-awake-tool | The PC sees a "presenter remote" click all day; no talks on the calendar.
- | He: the grandson plays with it.
- | The grandson lives in Perth, he has told us so at each Christmas do.
hours-refused | Those two days he can't be had by phone.

- | Paint chemist, at home one day.
~keep-awake-tool | A presenter remote clicks all day.
= trouble-explained | It lay under the dictionary. Battery out, clicks out, dictionary's fine.
- | Blue no. 4 passed.

- | Donor calls, hospice charity.
several-jobs | Donor says the same girl rang for the donkeys at ten and for us at quarter past.
- | "Voices are alike," she says.
several-jobs | Donkeys' manager reads me her contract: whole days, five of them, since last June.
- | Donor gave to the donkeys.

- | Donor calls, lifeboats.
~several-jobs | Donor says our girl rang for the donkeys too.
= sharing-explained | Shared appeal week. Both logos on the script, trustees' idea, I voted against.
- | Donor gave to both.

- | Rigging inspector, photo proof.
money-odd | Hotel, two nights; photo's shadows say one noon.
- | He says the sun's odd up there.
shared-account | The hotel has a slip: room taken by his neighbour, who does the ropes, for petrol money.

- | Rigging inspector, photo proof, two.
~place-conflict | Photo's stamp puts him in the Atlantic.
= trouble-explained | Camera's GPS froze on the ferry; he took a new one of the mast with me waving below.
- | Shackle 3 worn.

- | Wholesale nursery, evening order desk.
different-person | I drove by with the contract. A schoolgirl opened: "I'm the order desk. Mum's the name."
- | Reason given: half-term.
- | Half-term was in February, it's April.
shared-account | Her pencil case has our price list in it, laminated.

- | Wholesale nursery, evening order desk, next hire.
~different-person | A schoolgirl opened and said "I'm the order desk".
= | She was selling lemonade. With an order desk. Dad was on the phone behind her, to me.
- | Two glasses.

- | Locum vet, rota firm.
peer-report | The Royal College asked why our man is in three rota firms under one number and two heights.
id-rented-or-borrowed | The shorter one pays the taller one by standing order, "RCVS" in the reference line.
- | Both like spaniels.

- | Locum vet, rota firm, the next county.
~peer-report | The Royal College asked about our man.
= discrepancy-explained | His fee was late. Paid by my wife's card while they held, they thanked us and took him off the list.
- | Spaniel's up.
