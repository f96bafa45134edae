# a14: middle length, everyday voice, open ones first; ordinary lines with names, sums, places as well
- | The final round with Kestrel's team was moved to the 14th because Ana is at the customer in Bergamo.
? | He knew that before I had told anyone outside.
? | Ana's private diary had been opened with a contractor token that morning.

- | Agreed on 64,000 plus phone, start 1 March, home office Erfurt with two days on site after probation.
? | Residents' office in Erfurt has nobody of that name.

- | Agreed on 64,000 plus phone, start 1 March, home office Erfurt with two days on site after probation.
~? | Residents' office in Erfurt has nobody of that name.
= | They keep a block on her entry since the divorce. Court paper seen by our lawyer.

? | The lady who takes in the parcels says the boys pay her in gift cards and live overseas.
- | Courier depot 3 will hold anything further for our account until noon on Friday.

? | On his first expense claim the receipt was from the airport in Vladivostok.
- | Amount 12.40 for a sandwich and water, category travel.

~? | On his first expense claim the receipt was from the airport in Vladivostok.
= | Airline's till. Plane was parked in Riga, printed line has home base of the caterer, travel desk knows it.

- | Tomáš ran the system design hour on the whiteboard tool and was pleased with the trade-offs.
? | Whiteboard's history shows the boxes drawn by user two, with user one idle.

- | Tomáš ran the system design hour on the whiteboard tool.
~? | Whiteboard's history shows the boxes drawn by user two, with user one idle.
= | User two is his pen tablet. Tomáš had sent him the second link for that.

? | HR at the steelworks knows him: as the man who bought their old email domain.
- | The application lists 2016 to 2021 there, head of data.

? | The wage slip's employer number belongs to a kindergarten in Varna.
- | Mortgage desk sent it over for a routine confirmation.

? | Our lawyer met the client at the prison. The client has been there since before "he" joined us.
- | Next visit on the 22nd.

~? | Someone of that name has been in prison since before he joined us.
= | Lawyer went to see: it is the uncle, sixty-one, same name after the grandfather.

- | Pairing with Güneş on the invoice parser, both in good spirits, two tests added.
- | He switches to Turkish with her now and then, nobody minds.

? | The proxy's rate card went up on the wall of the chat: screening 40, panel 120, first week 300.
? | Receipt for "first week, logistics firm in Tilburg" is dated the Monday that ours started.

- | First week at the logistics firm in Tilburg went by with trainings and a tour of the hall.

? | Her signature on the loan for a car we know nothing of gives our firm as employer and a stranger as her.

? | The gym selfie he posted at ten is geotagged, public, and a continent off from the desk he was logged in at.
- | Found by a colleague who follows him.

~? | The gym selfie he posted at ten is a continent off from the desk he was logged in at.
= | Posted late from holidays. Original is from August, leave slip covers it.

? | Of the eight hours on the timesheet the room saw him for none, though his chair was billed.
- | Room sensor installed in April, works council agreed.

? | "Ask the other Simon" is written in our chat by Simon.
- | There's one Simon on the project.

~? | "Ask the other Simon" is written in our chat by Simon.
= | Simon Achterberg, vendor side. In the phone list under A.

? | He was sent a laptop with a sticker of a heron. On camera, week after week, the lid has none.
? | Heron turns up in a pawn shop's advert.

- | He was sent a laptop with a sticker of a heron, scraped it off, and apologised to Ines who collects them.

? | Municipal water: zero litres since 2022 at the address he works from.
- | Request was made with consent, form 12.

~? | Municipal water: zero litres since 2022 at the address he works from.
= | Own well. The meter's for the stable, which he gave up.

- | Reached the former team lead by mail at the institute, nice man, answered from his boat.
- | Says thesis was a B, code an A.

? | Three of our vendors' five star ratings were given by accounts which our vendor's manager logged in with at our guest wifi.

? | The lecturer whose course he taught is still teaching it, and has never had an assistant.
- | CV, page 2, second bullet.

~? | The lecturer whose course he taught has never had an assistant.
= | Evening class has its own budget. Dean's secretary found his three contracts there.

? | When the translator asked him in his own dialect, as listed, he asked her to write it, then copied it in a window.
- | Translator's fee 80.

? | They shipped the phone to a hospice. He is neither patient nor staff there, matron says.
- | IMEI blocked.

~? | They shipped the phone to a hospice.
= | He's with his father there, nights too. Matron put him on the line.

- | One more round with the data people, they want to see how he argues about cost per query.
- | His salary wish is at the top of the band, Jo thinks it is fine.

? | Hired in May. The person in the June photo for the intranet, the July one and the August one are three.
- | Intranet page is up to date.

? | Our "intern in Nantes" was granted a patent in Pyongyang's bulletin under the name in his mail signature.

? | Freight bill: 31 laptops, "personal effects", consignor is the woman who gave our analyst's reference.
- | Customs in Memphis opened it.

~? | Freight bill: 31 laptops, consignor is the woman who gave our analyst's reference.
= | Donation run by her church for a school in Malawi. Head teacher's list, serials, none are ours.

? | Her colleague at the next desk, she says, is Bram. Bram left that firm before it had desks.
- | Call took 25 minutes.

- | He logs in from the campsite each July, told us in the interview and again in the spring.
- | VPN exception signed by Malin until the 31st.

? | VPN exception for July, signed by Malin. Malin left us in May.
- | Exception no. 77.

~? | VPN exception for July, signed by Malin. Malin left us in May.
= | She signed all summer ones on her last day, 28 May, batch list countersigned by her boss.

? | In the chat of the rejected batch one writes: "no worry, they took me under the blond one".
- | 14 rejected, 1 taken.

? | Our pay went through four persons and the one who did the work, a student in Enugu, saw 90 dollars.
- | He wrote to us for the rest.

? | The mobile operator lists as user of his number a fishing tackle shop's card machine.

~? | The mobile operator lists as user of his number a card machine.
= | Recycled number. Given to him in May, their letter has both dates.

- | Took the oral part in our Kyiv room during an alert, in the shelter, with a candle, passed.
- | Papers were checked above beforehand.

? | For his second ID he borrowed the one of the colleague who sits in the next cubicle of the same call.
- | Agent noticed at the hologram.

? | Her "previous employer" invited us to a reference call from a link created in her own account.
- | 30 minutes slot, Tuesday.

~? | "Previous employer" joined the reference call from a link created in her own account.
= | We'd asked her to set it up, his own is blocked by their firewall. Afterwards I rang him at the works, same voice.

? | Every Friday at five his cursor says goodbye to somebody in a notepad and somebody answers.
- | Endpoint capture, weeks 30 to 33.

? | One-time codes for our contractor go to a tablet screwed to a shelf, says the electrician who wired it.

- | Codes go to a hardware token, he lost the first, paid for the second.

? | Benefits fair by post: vaccine voucher, dentist voucher, gym card. All redeemed by different people in one town, none of them the employee's size, sex or age.
- | Provider's quarterly list.

? | In the affidavit he swears that he's never heard of our firm, and he is the one in our org chart.

~? | In the affidavit he swears that he's never heard of our firm, and he is in our org chart.
= | Old affidavit, 2019. He joined in 2023.

- | Debrief at 16:00, all four said yes, Noor wants to see one more work sample from the mobile side.
- | Background check ordered with the usual vendor, five days.

? | The clinic's intranet greeted him with somebody's mother's name as hint, and he typed her tax number.
- | Contractor for the ticket system, 3 months, Graz and remote.

? | Two firms fired "Rowan" this week. The pictures in the two letters differ, the account for the last wage doesn't.
- | Exchange via the employers' association.

~? | Two firms let go a "Rowan" this week, with different pictures.
= | Different people. Association compared birth dates and insurance numbers, both real.

? | In the handover document he describes the alarm panel in our Tallinn server room. We've told nobody and he has never been there.
- | Handover to Kaarel on the 30th.
