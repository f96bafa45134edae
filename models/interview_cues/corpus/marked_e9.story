# Many trades: schools, clinics, ships, courts, farms, games, churches, councils.

- | Court interpreter pool, video work.
cannot-speak-claimed-language | Sworn for Polish, she interpreted one hearing; the defendant asked who the foreign lady was.
vpn-location-mismatch-noted | The booth is London, her line reached us from Astana.
- | Judge adjourned.

~vpn-location-mismatch-noted | The interpreter's line reached us from Astana, the booth is London.
= network-explained | Consular hearing, he was IN Astana, the court had sent him and stamped his ticket.
- | Judge thanked him.

- | Dairy co-op, herd-data clerk.
- | Knows her Holsteins.
timezone-mismatch | But she enters the morning milking the evening before it happens.
signins-apart | And the co-op's tablet hasn't moved from a petrol station in Moldova.

~timezone-mismatch | Herd clerk enters the morning milking the evening before.
= discrepancy-explained | Parlour counts a day from five to five, has since 1961; all clerks write so.
- | Cows don't mind.

- | Game studio, level artist.
shared-account | Perforce shows check-ins by her while she was on our stage getting a prize.
- | "Scheduled." Perforce doesn't schedule.
account-swap | A friend of hers then posted in a forum that he does her levels for a third.

~shared-account | Check-ins by her while she was on our stage.
= tool-agreed | Build robot. It wears the name of whoever pressed last; dev ops wrote it, dev ops is me.
- | Great prize, a horse.

- | Parish council, minutes secretary, remote.
avoids-in-person | Offered four Tuesdays to come and see the hall. Flu, flood, flu, funeral.
event-false | No flood here since 1987, ask the sexton.
- | Minutes good.

~avoids-in-person | Would rather not come and see the hall, ever.
= | Her ex rings the bells there. The vicar knows and found her another hall.
met-in-person | Met her there over scones.

- | Ambulance trust, rota software support.
kvm-hardware | A box on the returned dock still broadcasts its own little website: "Remote console, port 1".
? | Title of the page: his first name plus a 3.
same-device-as-other | Ports 2 to 8 had other trusts' and other firms' names.

~kvm-hardware | Box on the dock broadcasts its own website.
= tool-agreed | Smart dock, standard. It's the admin page. Facilities buys nothing else now.
- | Password changed from "admin".

- | Fish farm, feed planning, remote from the mainland.
place-vague | "Near the coast." Which? "The long one."
document-opened-elsewhere | Feed plan opened in Vladivostok, then in Vladivostok again.
- | Fish fed.

~document-opened-elsewhere | Feed plan opened in Iceland.
= | Vet. On our mailing list since the lice year.
- | Fish fed.

- | Museum, catalogue project.
own-work-unknown | Asked about card 4410, which she typed on Friday, she asked what a card is.
signins-apart | Her sign-on that Friday sat in Lomé; she sat in our café, Hull, with me, no laptop.
- | Café took card payments again.

~signins-apart | Her sign-on sat in Lomé while she had cake with me in Hull.
= network-explained | Partner museum in Lomé shows our catalogue on a kiosk, under her token, by treaty.
- | Lemon cake.

- | Vet chain, phone triage.
background-call-center | Sixty cats' owners at once, you'd think, all in other languages and other trades' words.
? | "Booking confirmed for your flight, madam," right behind her.
- | She'd said an attic and a hamster.

~background-call-center | Many voices, phones, somebody booking flights.
= trouble-explained | Travel agency downstairs, floor has a hole since the pipe burst. She held the camera over it. Waved at the agent.
- | Hamster seen.

- | Tyre wholesaler, night reconciler.
pickup-by-other | Box went to a Mr Ostrow, who keeps "units for boys in four states".
remote-desktop-use | The boy for our unit comes in through a relay and has never seen tyres or Ostrow.
- | Stock is right to the piece.

~pickup-by-other | Box went to a Mr Ostrow in another state.
= sharing-explained | Ostrow engraves our asset plates. All boxes go to him first. Has since before me.
- | Nice plates.

- | Language school, Zoom teacher.
different-person | Pupils' mothers wrote: a new Miss Clara since Monday, younger, same shirt.
- | Miss Clara says filter.
payee-churn | And new bank, and new bank again.

~different-person | Pupils' mothers wrote: a new Miss Clara since Monday.
= sharing-explained | Substitute, also Clara. Head had announced it in the letter nobody reads.
- | Both are lovely.

- | Wind park, remote monitoring.
- | Night 3.
signins-apart | Token clicked in Bremen, eyes in Dalian: the webcam's power hum is 50 but his wall plug is not from here.
vpn-location-mismatch-noted | And a Dalian exit, bare, for two minutes at 01:17.
- | Turbines fine.

- | Wind park, remote monitoring.
~vpn-location-mismatch-noted | A Chinese exit in the night log.
= | Turbine maker's service line. It dials each Tuesday, contract page 40. Not our operator at all.
- | Turbines fine.

- | Nursing home group, rota clerk.
requests-laptop-reship | "My cousin in Manila needs it more for my work," was how she asked for the parcel to go there.
- | I had to read it twice.
shared-account | The cousin does the rota, she does the phone.
- | Residents unaffected.

- | Nursing home group, second clerk.
~requests-laptop-reship | Asked for the parcel to go to a cousin.
= | Cousin works here, on the second floor, brings it home to her on the bus. Cheaper than UPS, and I'd suggested it.
- | Arrived with biscuits.

- | Library consortium, cataloguer.
same-resume-as-other | Word for word the letter of the man from Boise, down to the "passionate about shelves".
same-device-as-other | And both were typed, file says, on a PC called RACK2-SLOT7.
- | We have few shelves left.

~same-resume-as-other | Word for word the letter of another applicant.
= discrepancy-explained | Job centre's template, handed to all on the course; the tutor sent us her sheet.
- | Both may come.

- | Pest control, scheduling.
- | She said rats don't scare her.
~pickup-by-other | Phone signed for by "Buster".
= sharing-explained | Buster is the brother, he sleeps on her couch, he came to the door of the call in a towel.
- | Start Monday.

- | Steel trader, documents.
prepayment-demanded | Two months ahead, in USDT, before the first bill of lading.
crypto-or-third-party-payment | The wallet isn't hers but "the house's".
- | What house?
same-device-as-other | The house, says our investigator, is nine girls, nine jobs, one modem.

- | Steel trader, documents, other clerk.
~prepayment-demanded | Wanted the first month ahead.
= discrepancy-explained | Our own benefit, page 9, relocation advance. I hadn't read page 9.
- | Paid, receipted.

- | Bridge inspectors' back office.
skill-gap | Test at home: 97. At our table: could not find the slash key.
proxy-interviewer | A post offers "Fluent caller plus tests, 250, US hours", with our firm's name under "happy clients".
- | Post saved.

- | Bridge inspectors' back office.
~skill-gap | Test at home 97, at our table 40.
= discrepancy-explained | Ours was the wrong test, for crane drivers. Right one: 95.
- | Apologies, fruit basket.

- | Campsite chain, booking desk.
keep-awake-tool | A wind-up toy was filmed nudging her mouse, by her own kid, for likes.
- | Kid has 900 likes.
signins-apart | In the clip's caption: "mama works two towns and one country away from her laptop".

- | Campsite chain, booking desk, other camp.
~keep-awake-tool | A fan made his mouse wander all night.
= trouble-explained | Heatwave, 39 in the hut; fan moved half a metre and it stopped. I was there.
- | Ice cream for all.
