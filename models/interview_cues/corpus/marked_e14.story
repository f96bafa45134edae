# Clocks, seasons, holidays, daylight; hours of elsewhere and their harmless ends.

- | Says Adelaide.
timezone-mismatch | Wears a parka in January and his breath smokes in the lens.
- | "Aircon."
cannot-answer-local | Which footy team? "All of them." Which beach? "The sandy."

~timezone-mismatch | Says Adelaide, wears a parka in January, breath smokes.
= trouble-explained | Cold store. He's QA for frozen peas. He opened the door and the yard shimmered.
- | Peas good.

- | The eclipse day.
timezone-mismatch | Ours went dark at 11:04 and so should his, two counties over; behind him the sun kept on like nothing.
event-false | "Yes, so dark here!" he said into full sunshine.
- | Someone giggled.

~timezone-mismatch | At the eclipse his window stayed bright.
= | Window's a poster. Fjord. From us, for his five years.
- | He got up and there was dark behind the real one.

- | Bonfire night.
event-false | She's in Kent, she says, and asked me what all the bangs on my side were.
timezone-mismatch | Also wished me good morning at nine that evening, twice, corrected it twice.
- | Otherwise a pro.

~event-false | Lives in Kent and didn't know about the bonfire!
= discrepancy-explained | Kent, Ohio. It's on the form. I'm in the wrong Kent.
- | No bonfires in Ohio.

- | Bank holiday check.
hours-refused | Off on all days of a land he claims never to have seen, in on all of ours, and never before our dusk.
- | Form of leave: blank.
document-opened-elsewhere | He read the leave rules from a PC in Ulan-Ude.

~hours-refused | Won't work the first Monday, ever.
= | Volunteer lifeboat drill, letter from the station, agreed at offer.
- | Saved a dog last month.

- | Clocks went back.
timezone-mismatch | All of Dublin came an hour later; he came on the old hour, as people do where the clocks don't move.
vpn-location-mismatch-noted | And the line he came on is registered to a town on the Yalu.
- | Half term next week.

~timezone-mismatch | All came an hour later; she on the old hour.
= trouble-explained | Oven clock. Everyone in her house was early, gran in church alone.
- | Oven set.

- | Team quiz.
timezone-mismatch | "What do you see from your window now?" Stars, he wrote. It was tea time in his Leicester.
- | He won the quiz on capitals.
place-conflict | Prize went to Leicester and came back; "oh, I'm in Derby", then, "near Derby, in Hull".

~timezone-mismatch | Stars, she wrote, at tea time.
= discrepancy-explained | Stars as in celebrities; she cleans opposite a theatre. Photo of one with an umbrella.
- | Came second.

- | Farm subsidy mapping.
- | Knows hectares.
timezone-mismatch | Cock crows, mosquitos, sunset at half past five in June, "Latvia".
- | In June in Latvia I read the paper at eleven in the garden.
avoids-in-person | We offered Riga, with a ham. He'd rather not.

~timezone-mismatch | Sunset at half past five in June in Latvia!
= trouble-explained | Blackout blinds on a timer, the baby's. Up they went and in came the sun, baby too.
- | Riga, ham, done.

- | Log of greetings, counted for fun.
timezone-mismatch | "Good evening" 61 times before ten in the morning of his supposed Swansea.
- | "Good morning" never.
hours-refused | After two p.m. no message from him exists at all.

~timezone-mismatch | "Good evening" before ten in the morning, every time.
= | Running joke with the night team, started before me. They say good morning at night.
- | I now do it too.

- | The delivery man's view of hours.
forwarder-address | Whenever I ring, day or night, only the timer lights answer; the lights go on at 18:00 on all floors at once.
pickup-by-other | An hour later a student comes down from next door and takes it "for the sleepers".
- | What sleepers.

~forwarder-address | Timer lights, all floors at once, nobody opens.
= address-confirmed | Smart home fair winner 2023. She was on the roof with the panels; she came down by the ladder.
- | Blinding.

- | Annual leave audit.
several-jobs | He took a week off from us to, per his own calendar, "onboard at Corvane, full time".
- | He put it in the shared one.
hours-refused | Since then mornings are "focus", afternoons "focus".

~several-jobs | "Onboard at Corvane" in her shared calendar for a week.
= tool-agreed | She onboards their people. For us. Corvane's our customer, week's billed.
- | Paid already.

- | Weather chat.
event-false | She told us of the hail in Tulsa; the hail had been in Tula, Russia, same day, look it up.
vpn-location-mismatch-noted | Her link came by Moscow that day, otherwise by a Texan relay.
- | It was big hail.

~event-false | He told of hail in Tulsa, there was none in the news.
= | Pea-size, ten minutes, his street only. His dented car came by the Tulsa office.
met-in-person | Jo bought him lunch.

- | Night porter's remark on our trainee.
timezone-mismatch | "He phones down for breakfast at eight in the evening and calls it Tuesday."
- | Trainee says jet lag. Third month.
? | "He told me he's never been out of Ohio."

~timezone-mismatch | "She phones down for breakfast at eight in the evening."
= | Ramadan. The kitchen had offered it by itself; card on the lift.
- | Dates are free.

- | Radio monitoring, remote ears.
timezone-mismatch | He logs local stations as "fading at dawn" when it's noon at his alleged hill.
signins-apart | Fades match the dawn of Primorye to the minute, his set's token says so as well.
- | Antenna's pretty.

~timezone-mismatch | Logs "fading at dawn" at noon.
= discrepancy-explained | UTC minus a typo of mine on the sheet's header. All eleven listeners were off.
- | Header fixed.

- | Nothing but a clock.
timezone-mismatch | On the wall behind her it's always ten past four, which it isn't.
- | Clock could be dead.
- | Didn't ask.

- | Florist's web orders, Cardiff.
hours-refused | Mother's Day, our biggest, and he "doesn't do mornings"; his mornings are our evenings, I worked it out on a napkin.
- | Napkin enclosed.
vpn-location-mismatch-noted | Shop's own firewall has him in Hai Phong whenever his tunnel sneezes.

~hours-refused | "I don't do mornings," before the biggest day of all.
= | Flower market! She's there from three till nine, for us, it's in her contract. I'm new.
- | Tulips.

- | Tide tables office.
timezone-mismatch | His "high water just now, I see it" was low water; high was twelve hours away and half a globe.
cannot-answer-local | Could not name the pier he says he's looking at.
- | We do know tides here.

~timezone-mismatch | "High water just now," and it was low.
= discrepancy-explained | She read us the lock's inner gauge; keeper told her to. Outer one was low. Both right.
- | Office party at neap.
