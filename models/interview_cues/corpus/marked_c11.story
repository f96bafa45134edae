# Strong words first, small reasons after; and thefts told without any strong word (c11)

~several-jobs | Busted, I thought: two salaries, two badges, two Christmas hampers.
= employer-confirmed | The hamper firm's HR: widow's pension of his late wife, paid on their payroll system, he never worked a day there.
- | He gave us the second ham.

- | She sends the shift report at 06:00.
shared-account | The report says "Tina was late, so I took the first two".
- | The report is signed Tina.
- | I've asked for a word.

~different-person | I stood there with the bunch of flowers and a total stranger said "hello, that's me".
= | Wrong platform. The right one stood behind her and sneezed.
- | Flowers were lilies.
- | Desk by the window.

- | Bank holiday cover, pharmacy wholesaler.
- | Four people on the sheet.
- | Two at the belt.
shared-account | The two scan for four, each with a spare wristband.
crypto-or-third-party-payment | Wages 3 and 4 go to their own cards.
- | They split the sandwiches fairly.

~output-swing | From one Thursday to the next she forgot how to do her job. Forgot!
= trouble-explained | New tablets for blood pressure, changed back by her doctor, and on the Monday after she corrected *me*.
- | Glad we waited.

- | Good evening, here the mother of Timo.
account-swap | My son he is sixteen, he bought on internet a "driver profile complete".
id-rented-or-borrowed | The seller is a man with a beard from our church choir, he makes it with nine boys.
- | Please delete, the bicycle has no light.

~shared-account | One account. Two writers. No doubt whatever, said the software, 99.2 percent.
= trouble-explained | He'd begun to dictate. Spoken he says "well", typed he doesn't; he did a page of each on the stage of our kitchen.
- | Software's trial ran out.

- | Accounts assistant to CFO.
- | I've been through it twice.
? | The cleaner on 5 is paid twice a month.
id-owner-denies | There's no 5. The other one's a waiter in Bari and says he never signed.
- | Could we talk with the door shut?

~keep-awake-tool | Caught red-handed: a drill, a rubber band, and the mouse on it.
= | School science project, "does Dad's mouse get tired"; second place, there's a certificate, laptop was off.
- | He framed it.

- | Trial shift, web chat for garden tools.
long-latency-answers | Ask her the price of a rake, count to nine.
- | Then it comes with VAT and a wish for a blessed day.
shared-account | On the tape a man breathes the sums to her from farther off.
- | Not taken on.

~signins-apart | Impossible travel alert, level red, the whole team awake at three.
= network-explained | Aeroplane. He sat over Canada on the airline's wifi that comes out in Frankfurt, boarding card in the ticket.
- | Night was short.

- | Freight auditor.
several-jobs | His signature's on the audits of the audited.
- | I had to read it three times myself.
several-jobs | There he is "head of freight", with a pension and a dog allowed in the office.
- | And here "independent".

~id-photo-mismatch | The lady in the badge photo looks like an aunt of the lady in the chair.
= discrepancy-explained | Photo is of the aunt. Same surname, both work here, badge office had pulled the first hit.
- | Reprinted on the spot.

- | Talent marketplace, escalation 5.
- | Client paid 4,000.
off-platform | Seller said fees were theft, gave a phone number on a picture of a beach so the filter wouldn't read it.
payee-churn | Four payees, then silence, then a fifth.
- | Money gone.
- | We can't refund what wasn't here.

~hours-refused | Never, not once, not for fire, is she there on a Thursday after three.
= discrepancy-explained | She asked for it in the second interview. My own handwriting: "Thu pm off, choir w/ deaf kids, OK".
- | I need a better notebook.

- | Apprentices' hostel, warden.
- | Hear a lot at night.
proxy-interviewer | Bed 4 sits interviews for beds 1 to 3, he's got the voice and a tie; bed 2 pays in noodles.
? | Your Mr. Farrow is bed 2.
- | He's a decent lad.

~same-device-as-other | Damning: eight candidates, one tablet, one street corner.
= sharing-explained | Employment bus. Parks there on market days; driver's name is Moira, she lends the tablet and pours tea.
- | Three shortlisted.

- | Catering, 400 covers, agency list.
- | 22 billed.
- | I counted white jackets in the mirror behind the bar. 15.
crypto-or-third-party-payment | Seven wages sit with the agency chap's girlfriend, she told my barman over gin.
- | Pudding was late.

~crypto-or-third-party-payment | "Pay to: Sunshine Hair & Nails." For a land surveyor!
= payee-confirmed | His firm's old name on the bank's screen; register extract shows he bought the shell from his mum, same number, renamed in June.
- | Fence moved 40 cm.

- | Remote bookkeeper for three vets.
- | Year-end was ok.
shared-account | Logged in from the vets' own reception, under her name, by the receptionist, whom she pays a tenner.
- | "I never could do VAT," she says to me.
support-document-altered | Her diploma has the crest of a swimming club.

~persona-collision | In came our accountant on a stranger's invite, as "Maggie, Rotary treasurer", not a flicker.
= discrepancy-explained | Well, she IS. It's on the wall of her office, with a plaque.
- | She left our logo on the slide, so what.

- | After the fair. Booth staff by the day.
- | Hired: Lotte, 5 days, French and Dutch.
different-person | Came: Lotte on Monday, on Tuesday a Lotte without French, from Wednesday a Lotte in trainers.
- | The agency's excuse: "stage name".
cannot-speak-claimed-language | Lotte three asked the Walloon minister to write it down.

~background-call-center | A room full of men shouting numbers! I've read about such rooms.
= trouble-explained | Fish market. She was on the bench outside with her dad; next day from the bedroom there was nothing but a clock.
- | Second interview booked.

- | Records room, insurer.
data-taken | At night a scanner runs.
shared-account | A man with her card is in there; she's at home with a temperature, which is true, I brought her soup.
- | He says he's "doing it for her".
- | Doing what?

~contact-changed | Fourth phone number in a month. Who does that?
= | Farm. The calves eat them. I laughed too, then the vet's invoice came, item "telephone".
- | We text the wife.

- | Hired on paper: lawyer. On Monday, chair 6.
plausible-wrong | Told a client that a will needs seven witnesses and a goat, more or less.
id-owner-denies | The bar number's true owner found us: she's on a sailing boat off Tonga with a sat phone, hopping mad.
- | Chair 6 is empty since lunch.

~requests-laptop-reship | Send it to a prison, she wrote. A prison!
= address-confirmed | She's the chaplain's wife, they live inside the wall; governor's office knew her at once, house 2.
- | Guard carried it in.

- | Mail from the other firm, 17:20.
- | I think we have the same problem.
several-jobs | Ours also has a standup at nine, also with the camera "broken", also called Denholm.
- | Shall we both book him for 9:00 and see?
several-jobs | We did. He joined both, mute on one, nodding on the other.

~proxy-interviewer | There was a second pair of shoes under the table, and they tapped before each answer.
= sharing-explained | Sign interpreter, booked and paid by us, I hadn't opened the access form.
- | Best answers of the day.
- | Offer.

- | Bus tour guide.
- | She does the walls, the church, the dungeon.
several-jobs | While the bus waits she does it for the other company. With our microphone.
- | She gets two tips.
different-person | On Sundays her flatmate does it in her scarf.
