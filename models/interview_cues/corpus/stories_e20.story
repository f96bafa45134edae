# Twentieth series: short, mixed trades; power, old kit, masks, holidays, pay.

- | Kite maker, Weifang to Dieppe.
long-latency-answers | A count of six, and then an answer like print, eleven times over.
tool-agreed | She spoke into the translating phone that our tourist office had lent her for it.
- | Wind permitting, Thursday.

- | Organ pipe voicer.
phone-unreachable | Number we hold is never picked up, voicemail's full since autumn.
discrepancy-explained | Inside an organ with ear defenders from eight to eight; verger fetched him down for us.
- | He tunes to the fridge.

- | Mortuary assistant.
avoids-in-person | Each visit we proposed was turned down.
- | Chemo, week on and week off, as her nurse wrote afterwards.
met-in-person | In the off week we had tea on the ward's roof.

- | Grain barge pilot.
pickup-by-other | Lock-keeper swears a nun went off with the tablet.
sharing-explained | His sister, Sister Agathe, with the signed slip, and the slip was checked by the lock-keeper's wife.
- | Tablet's aboard.

- | Lift mechanic, Beirut.
disconnects-when-challenged | I'd barely said "now without the notes" when his tile turned grey and went.
trouble-explained | State power goes at six there, street generator's at ten past, and at eleven past he stood there without notes.
own-work-explained | Drew his door-lock relay from memory and put in the sensor we asked for.

- | Mask maker for carnival.
deepfake-artifacts | Her cheek slid off when she laughed.
trouble-explained | Latex! She'd forgotten she had the half-mask on, peeled it, started anew.
- | Best first impression so far.

- | Sexing chicks, it's a trade.
skill-gap | 98 in a hundred on the video, guesswork in our hall.
discrepancy-explained | Our lamps are the wrong colour; brought his own bulb and was at 99.
- | Bulb now standard.

- | Post-bus driver, Valais.
cannot-speak-claimed-language | "Romansh" on the sheet, yet not a word to our Engadine man.
discrepancy-explained | There're five of them; his is Sursilvan, and with the vicar from Disentis he sang.
- | Horn test passed.

- | Ski patrol's clerk.
crypto-or-third-party-payment | Pay slip asks for the account of one Ueli Zgraggen; her name's nothing like it.
- | Husband, presumably. Presumably isn't a bank letter.
- | Letter asked for; it's open.

- | Dry stone waller.
id-data-mismatch | House name on the licence and house name on the lease are two.
discrepancy-explained | English and Manx of the same house, and the registrar has them both in one line.
- | Built me a yard to show.

- | Aquarium night watch.
same-device-as-other | One tablet had put in his form and that of a girl from the hostel.
sharing-explained | Hostel's tablet on a chain at the desk, I saw the chain.
- | Octopus took to him.

- | Ballast diver, wrong one.
- | Letter from the chamber doctor, no flights and no visits till June.
hours-refused | In not one of the hours of the port he lives in would he be spoken with.
support-document-altered | Chamber doctor's office: that's our paper with somebody's scissors in it.

- | Baggage hall.
alias-used | Goes by Sunny, hired as Sukhwinder, union has him as Singh S. twice.
name-change-documented | Gazette notice from Chandigarh with all of it, apostilled.
background-check-clear | Airside vetting done, five years, no remarks.

- | Basket weaver, sightless.
- | Her phone speaks all it sees, in a woman's voice, under our questions.
id-shown-and-matched | Held the card up askew, I said left a bit, left a bit: number and face right.
- | Sixty baskets by Advent.

- | Stuntman, retired to archives.
id-photo-mismatch | Nose on the card isn't the nose across the table.
discrepancy-explained | Broken four times since, with call sheets and X-rays for each fall.
- | Asked for a low shelf.

- | Cable ferry, deckhand.
timezone-mismatch | Phone on the table reads an hour that's nobody's in this country.
discrepancy-explained | Kept on his daughter's time in Cebu, so that he rings her before school; she rang while we talked.
- | He blushed.
