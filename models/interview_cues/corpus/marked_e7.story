# HR mails, memos, minutes and fuller prose about places, parcels and hours.

- | Dear Tomasz, here is what we know about the new estimator so far.
address-change | On the Wednesday he had us move the delivery from Lincoln to a shop front in Grantham.
forwarder-address | The shop front sells nothing; its window says "your foreign friends' mail, weekly dispatch".
- | The foreman would still like to keep him.
- | Warm wishes, Petra.

- | Dear Petra, second estimator, better news.
~address-change | She also moved her delivery, from Lincoln to Newark, at short notice.
= address-confirmed | Her tenancy in Lincoln fell through on the Monday and the agent has apologised to her, copy to us.
- | She begins on the 6th as planned.

- | Minutes, item 3, the remote planner.
timezone-mismatch | Ms Achterberg remarked that his kettle, his yawns and his "good nights" all came in our mornings.
vpn-location-mismatch-noted | The network man added that his home connection had, for one evening, answered from Surabaya.
- | It was resolved to write to him.
- | Item 4, biscuits.

- | Minutes, item 3, the other planner.
~timezone-mismatch | Mr Dray observed that her window was black at our noon.
= trouble-explained | Ms Achterberg had visited: the room is a cellar, the window gives on to a coal chute.
- | No resolution needed.

- | I was asked to write down what the young man at the door said.
pickup-by-other | He said that the person we were looking for has never lived there, and that he takes in the boxes for him.
crypto-or-third-party-payment | He also said the wages go onto his own card first, "because they can't have one".
- | He was not unfriendly, only rather young.
- | I left my number.

- | I was asked to write down my visit of the 19th.
~pickup-by-other | The young man at the door said that he had taken the box.
= sharing-explained | He is her lodger, and she came down the stairs behind him in a dressing gown with the flu.
id-shown-and-matched | I saw her driving licence and it is her.

- | To: all leads. Re: the tester in Galway.
signins-apart | We have learnt that his work phone has not left Kharkiv since issue, though his laptop has not left Galway.
- | I know several of you think highly of him.
shared-account | A lodger in Galway confirms that he answers the daily call on the tester's behalf.
- | Please don't contact either.

- | To: all leads. Re: the other tester.
~signins-apart | Her phone was seen in Kharkiv while her laptop stood in Galway.
= network-explained | She was burying her grandmother, with a week's leave from me, and the laptop had stayed with reception.
- | Please be kind.

- | Memo for the audit committee, confidential.
several-jobs | The worker was on the books of four further companies, full time at each, as their security officers have now confirmed to us.
same-device-as-other | All five machines stood on one table in Arizona.
- | The amount at stake is 61,000.
- | The police have the table.

- | Memo for the audit committee, no action.
~several-jobs | The tax feed listed a second full-time employer for the worker.
= employer-confirmed | It is the university, who told us in writing that the post ended in June and the feed runs late.
- | No amount at stake.

- | My dear colleague, you asked about the Frenchman.
cannot-speak-claimed-language | I said three sentences to him in French and he wrote "sound problem" after each.
vpn-location-mismatch-noted | His Lyon, according to our proxy, stands in Jilin province.
- | His drawings, I must say, are a delight.

- | My dear colleague, you also asked about the Swiss.
~vpn-location-mismatch-noted | Her Basel, according to our proxy, stands in France.
= network-explained | Her kitchen stands in France, as it does for thirty thousand people; the frontier permit is on file.
- | She dictates faster than I can listen.

- | Letter of the landlady, typed.
forwarder-address | The room was never slept in; the gentleman had me receive his parcels and hand them to a driver.
- | The rent was paid a year ahead.
requests-laptop-reship | On the parcels he had me paste over the labels with new ones for a harbour in Primorye.
- | I now see that I was foolish.

- | Letter of the landlady, typed, the next house.
~forwarder-address | The room has not been slept in since May.
= | She sleeps on my sofa since May, because the room has no ceiling; the builder went bankrupt.
- | We have become friends.

- | Hello, I run the parcel shop and I want no trouble.
pickup-by-other | The customer you name, I know the name but not the man; a woman empties his shelf each Friday.
phone-other-name | The number on the shelf card belongs to her.
- | She pays in coins.

- | Hello again from the parcel shop.
~pickup-by-other | For the other name, too, it's a woman who empties the shelf.
= | I am stupid, it IS a woman, Andrea, from Italy it is a man's name and I mixed it.
id-shown-and-matched | She showed me the card each time.

- | Report of the loss adjuster.
remote-desktop-use | The insured's "home office" was a rented server seat in Bucharest, invoiced by the hour.
own-device-insisted | He had returned the firm's own computer unopened on grounds of "allergy to plastic".
- | I express no view on the allergy.

- | Report of the loss adjuster, closed.
~remote-desktop-use | The insured's work was all done through a server seat in Bucharest.
= tool-agreed | The seat is the firm's, rented after the fire, with the policy's consent under clause 9.
- | Paid in full.

- | Probation review, read aloud to me by the manager.
- | "He is dear to the team."
hours-refused | "In eleven weeks I have not once had him before four in the afternoon, and he lives in my own street, supposedly."
avoids-in-person | "I left a cake at his number. It went mouldy on the step."
- | "I'd extend the probation."

- | Probation review, the same manager.
~hours-refused | "I have not once had her before four in the afternoon."
= discrepancy-explained | "Then I looked at the contract: 16 to 22. I'd typed it."
- | "Passed."

- | Sworn before me, the 8th.
- | Deponent minds a flat for friends.
signins-apart | Deponent switches on nine computers at eight and off at six, and is sent the times by chat.
same-device-as-other | To deponent's knowledge each belongs to another company.
- | Deponent has had 4,500 in all.

- | Enquiry from the embassy, summarised.
~id-data-mismatch | Passport gives birth in Aden, form gives birth in Eden.
= discrepancy-explained | Form was ours and so was the thumb on the keyboard.
- | With compliments.

- | Dear ethics line, I'd like to stay unnamed.
place-conflict | My desk neighbour tells everybody he's in Malmö and tells me, after wine, that he's in Batumi for good.
vpn-location-mismatch-noted | He showed me the little router that makes Malmö out of it.
- | I like him and can't sleep.

- | Dear ethics line, about my mail of Monday.
~contradicts-resume | I wrote that my desk neighbour pretends to be in Malmö.
= network-explained | The boss says he has known all along, there's a posting agreement till 2027, he showed me the stamp.
- | I can sleep again.

- | Housing association, caretaker's book.
- | 3 June: bulbs on stairs C.
same-device-as-other | 9 June: in C4 nobody lives, it ticks and blinks, computers stand on ironing boards, I count seventeen.
pickup-by-other | 10 June: post for "Graham" again, C4's cousin takes it; the cousin isn't called Graham and calls nobody so.
- | 11 June: lift.

- | Housing association, caretaker's book, other stairs.
- | 4 July: gutters.
~same-device-as-other | 5 July: D2 full of blinking computers, boards, fans.
= sharing-explained | 6 July: D2 is the tenants' network room, the association's own, my key says so. Old age.
- | 7 July: lift again.

- | Reference for the file on the quiet accountant.
- | Invoices immaculate.
place-vague | Asked which part of Wales, she says "the green part", and to the second question "the middle of the green".
document-opened-elsewhere | The engagement letter was first displayed in Guangzhou.
- | We meet on Thursday, without her.

- | Reference for the file on the loud accountant.
~place-vague | Asked where she lives, she says "up the hill, more or less".
= address-confirmed | Shelter for women; the address is secret by law, the police liaison vouched for it to me by phone.
- | Invoices immaculate too.

- | Extract of the investigator's invoice and notes.
- | 3 h driving, 1 sandwich.
kvm-hardware | Subject's study: a switchbox with lan cable and camera feed wired to each of four notebooks.
signins-apart | Subject not seen in nine weeks, according to gardener.
- | Plus VAT.

- | Extract of the investigator's invoice and notes, other case.
- | 2 h driving, no sandwich.
~signins-apart | Laptop at home on the wifi, subject nowhere.
= equipment-received-in-person | Subject up a ladder behind the house, painting; showed me laptop and passport, offered lemonade.
- | Plus VAT.

- | Chair's summary after the second round, remote archivist.
local-knowledge-shown | She knew the bakery, the bus that never comes and the mayor's nickname.
~timezone-mismatch | One panel member was worried by a wall clock four hours off.
= trouble-explained | The clock has stood still since her father died; she told us so, and its hands did not move in the hour.
- | Unanimous.
