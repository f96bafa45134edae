# place-conflict
place-conflict | Weather talk: snow outside. Form says Miami.
- | March.

place-conflict | To me Tallinn, to Ben Tartu, to payroll Riga.
- | All in one week.

place-conflict | Background says moved to Austin in 2015; his own mouth had him in Newark till last year.
- | Asked to write it down.

~place-conflict | Bill from Kassel, form says Bonn.
= discrepancy-explained | Weekdays here, weekends there, both registered, paper of the town hall for each.

place-conflict | Kids' school run in Leeds, he says, and an hour later the commute from Hull.
- | Same child.

place-conflict | His tax form wants Nevada, his insurance Georgia, his mail signature Maine.
- | Filled in by himself.

place-conflict | "Ten minutes from your office", yet for the visit he asked who pays the flight.
- | Visit put off.

place-conflict | Bio: Seattle. Chat: greetings from sunny Malta, as ever. Contract: Leicester.
- | Chat of April.

place-conflict | In January he had always lived in Porto; in June he had never been to Portugal.
- | Two recruiters.

- | Lives in Gouda, commutes to Delft.
- | Bike.

place-conflict | The bus line he praised runs in Gdansk. On the form stands Lublin.
- | Found by a colleague.

place-conflict | Voter roll has him in one county, lease in another, and he told us a third.
- | None overlaps.

place-conflict | He named the rent in pounds for the flat in Brussels, then said "here in Slough".
- | We looked at one another.

~place-conflict | CV says Vienna, call says Linz.
= | Moved between the two dates, registration slip shows 2 May.

place-conflict | First day form: home is 3 Elm Court. Last week's: 19 Mill Row, since birth.
- | Both by his hand.

place-conflict | Each of the three platforms has another town for him as of today.
- | He filled in all.

place-conflict | Told the lead the power cut in Durban ruined his day. Told me that Perth is home.
- | Lead and I compared.

place-conflict | According to him he drove 20 minutes to the meetup; the meetup was in a country other than his file's.
- | He has a car.

~place-conflict | She gave us two different towns in one call.
= | One is the parish, other the post town; the map shows the same farm.

place-conflict | Asked where the parcel goes: Omaha. Where he sits: Lincoln. Where he sleeps: "Iowa mostly".
- | Four minutes.

place-conflict | Emergency card says home Manchester; leave form says flying home, Manila.
- | HR has both.

- | Born in Oslo, living in Turku since 2002.
- | Papers fit.

~place-conflict | Address in mail three differs from mail one.
= discrepancy-explained | Street was renamed by the council, same house number.
- | Council letter.

place-conflict | He asked me to say hello to the mountains, "I see the same". I sit in Denver, he is paid in Rotterdam.
- | I said hello.

- | Travels much, main home Zug.
- | Zug confirmed.

place-conflict | Dentist's note for the absence: Cebu. Employee's home since hire: Cork.
- | Note dated Monday.
