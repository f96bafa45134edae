# Honest people, mixed lengths: the rarer cues once more, plain tone.
- | Hospital laundry, technician, talk with Rashida.
~agency-opaque | The agency would not say who had looked at his papers.
- | She does not like that agency anyway.
= id-verified-in-person | He came with the originals under his arm, so she looked at them herself, one by one.

- | Survey office, drone pilot.
~photo-found-elsewhere | His portrait is on the page of a Croatian diving school under "Our guests".
- | The name beneath is another one.
= | He dived there in 2019, and they have put all the names one picture too far to the right, as the school says itself.

- | Cheese counter, part time.
~phone-voip-noted phone-other-name | An internet number, and the name shown is that of a church.
= | She lets the parish forward her calls as her valley has no reception, the verger told me when he picked up.
- | Trial on market day.

- | Insurance broker, IT help.
~second-remote-tool | In the list of programs there were two for taking over a screen.
- | Neither is on our sheet.
= | The sheet is from before the summer; Bruno has both on the new one.

- | Aquarium, night watch.
~identity-borrowing | A guard says he was asked by him for his card and his code.
- | The guard did right to report it.
= | It was the drill of our security head, who sends every newcomer round to see who gives in.

- | Shoe factory, cutting room.
~employer-site-copied | The page of her last firm is, picture for picture, that of a Spanish one.
= employer-confirmed | The Spanish one is the parent, and its personnel office spelled me her dates.

- | Law firm, typist.
~same-photo-as-other | The picture in her file is in that of a second applicant too.
- | Asked the recruiter for both originals.
= | The recruiter had glued the wrong one while eating a sandwich, his words.

- | Power station, welder, gate 4.
~support-document-altered | His welding certificate was unknown at the institute.
- | He was sure that it was right.
= | He had read me the number of the frame it hangs in; with the proper one the institute found him at once.

- | Seed shop, online orders.
~document-opened-elsewhere | Her contract was read in Manila before it was in Mainz.
= | Her mother, who is a notary's clerk there, was to look it over, as she had said on the phone.
- | The mother found a mistake of ours in § 9.

- | Ice rink, cooling plant.
~plausible-wrong | He explained to us, quite certain of himself, that ammonia is heavier than air.
- | We looked at each other.
= | He had said "cold ammonia from a leak", and for that it is right, the inspector told us.

- | City archive, scanner operator.
~school-detail-unknown | She couldn't say how many years her school takes.
= discrepancy-explained | It changed from four to three while she was in it, and she had not known which I wanted.
= school-confirmed | The head sent her leaving report.

- | Salmon farm, feed barge.
~machine-emulated hosting-address-noted | Form filled in on a virtual machine at a data centre address.
- | Looks bad for somebody on a barge.
= network-explained | All barges work on such machines over the shore hall, so that the salt only eats screens, says the fleet's IT.

- | Bank branch, cashier.
~internal-record | Our own register had an entry "fraud 2017" under her name.
- | HR had the old papers brought up.
= | She was the customer from whom the money had been taken.

- | Tax adviser, junior.
~account-vanished | The LinkedIn page that I printed on Monday doesn't exist on Thursday.
= | He has left the network as his present boss had seen the "open to work" ring; he told my colleague so on Tuesday.

- | Wind turbines, rope access.
~refuses-background-check | He said no to the check as soon as it was mentioned.
- | Nothing would change his mind on the phone.
= background-check-clear | On paper he saw that it isn't the credit kind, signed, and it's back without an entry.

- | Museum café.
~returned-under-new-name | Somebody whom we let go in 2018 is back with another surname, writes the cloakroom.
= | The cloakroom means her cousin, who still owes them an umbrella; ours has never worked here.
- | Good with the big machine.

- | Tram depot, painter.
~referee-shares-contact | The foreman who recommends him has the same phone number.
- | I asked him for another name at once.
= referee-confirmed | Foreman's number on the firm's own page is different by the last digit, and there he was, paint gun running.

- | Horse clinic, night desk.
~signins-apart | The laptop is with her in Kassel and her sign-in comes from Hanover.
= network-explained | The clinic's two houses share one line, which comes out in Hanover; mine from Kassel does too.

- | Pharmacy store.
~money-odd | Seven payments of 1.00 to different names on the card we gave him.
- | Card blocked, he was called in.
= tool-agreed | It was the test of the new suppliers' accounts which our treasurer had set him.

- | Joinery, estimator.
~resume-copied | There's a man in Graz with exactly the same stations, year by year.
= | The man in Graz is he, under the address he had until Easter.

- | Cable car, mechanic.
~false-premise-accepted | I asked him about the fire at his old station, which never was, and he said it had been a hard night.
= | He had understood "the hire", the night when thirty new people came; in his dialect they sound alike to him.
- | Knows ropes.

- | Dairy lab.
~contact-self-supplied | The one way to check her last post is a mobile number that she wrote down herself.
- | I wasn't going to use it.
= employer-confirmed | The veterinary office gave me the dairy's line, and the owner there has her in the wages book.

- | Publishing house, proofs.
~live-check-refused | She wouldn't read out the sentence I had sent her.
= | It had a misprint and she was waiting for me to correct it.
- | Hired, of course.

- | Ski factory, buyer.
~email-on-list | His address appears in a bulletin of the trade association.
= | The bulletin lists who's come to the annual dinner.

# quite ordinary
- | Second talk with the forester went as the first.
- | He has questions about the car.
- | Answer by the 10th.

- | She knows two of our suppliers.
- | Salary is above ours, she'd come down a little.
- | To be continued after the holidays.

- | Task three was too long for everybody.
- | His solution was the shortest.

- | Works council has no objection.
- | Desk by the window.

place-vague | Said only that she lives in the Jura.
- | Does know her watches.

- | Six months on, the team would not give her back.

# looks the same, but the excuse was checked and did not hold
- | Museum shop.
returned-under-new-name | The cloakroom says that we let him go in 2018 under another surname.
- | His cousin, he says.
returned-under-new-name | The old personnel card has his own signature and his own thumb.

- | Pharmacy store, the other one.
money-odd | Five payments of 1.00 to unknown names; the treasurer had set him that, he says.
- | The treasurer has not set anybody anything this month.

- | Tram depot, the varnisher.
referee-shares-contact | His foreman has the same phone number; a slip in the last digit, he says.
- | I went by the firm's own page.
referee-denied | They've no such foreman and never had one.
