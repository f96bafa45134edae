# Second series. Helpdesk tickets, payroll, schedulers; some with an oddity left open, some untrue.

# honest
- | TKT 40817, opened by endpoint alerts 02:11.
remote-control-tool | AnyDesk session running on the new starter's ThinkPad in the middle of the night.
tool-agreed | Me, sorry: I was pushing the CAD licence and forgot to log the change. Nigel, desk 3.
- | Closed. Nigel buys doughnuts.

# honest
signins-apart | Laptop pings from Aarhus, her chat account from Malmö.
network-explained | Lives on one side of the bridge and commutes, phone roams on the Swedish mast; train card shown.
- | Orthoptist with a very old cat.

# honest
kvm-hardware | Little box between monitor and notebook, the EDR calls it a capture device.
tool-agreed | Braille display's video splitter, on the occupational-health equipment list since her induction.
- | Wrote an allow rule so she isn't pestered again.

# honest
second-remote-tool | Two separate remote helpers on one notebook: ours plus one nobody here bought.
tool-agreed | Second one belongs to the access-to-work assessor who tunes his speech software, agreement dated 6 May.
- | Reminded the assessor to file a ticket beforehand.

# honest
pickup-by-other | Depot man says a teenage girl took the parcel.
sharing-explained | Daughter, 17, with the written authority and a copy of his card, as the depot asks for; he drove a night bus that day.
equipment-received-in-person | On Saturday he brought the box in, seals whole, and we handed it over properly against his permit.

# honest
- | Payroll, Petra speaking.
payee-churn | Three IBANs in his first five weeks.
discrepancy-explained | First bank closed its branch app for asylum papers, second asked for a tax number he hadn't yet, third is the one that stays; letters seen.
payee-confirmed | Last one carries his name and nobody else's.

# honest
crypto-or-third-party-payment | Wages to a "trustee account", he doesn't hold one himself.
discrepancy-explained | Insolvency practitioner collects for the first year, court decision attached with seal.
- | Lathe operator, quiet, whistles Bach.

# honest
crypto-or-third-party-payment | The girl put her mum's sort code on the starter form.
discrepancy-explained | Sixteen, first job, and her own account opened on the tenth with a letter from the branch.
- | Saturday kitchen, hairnet size small.

# weak left open
timezone-mismatch | Answers mails between one and five in the morning, our time and his.
- | Said he sleeps badly since the night shifts at the dairy.
met-in-person | Yard foreman had coffee with him, nothing odd.
- | Leave it there.

# honest
name-mismatch-on-call | Dialled in as "Reception Zahnarzt Dr. Lim".
sharing-explained | Used the practice computer after hours, her boss Dr. Lim is also her reference and knew.
- | Wants to go from chairside to billing.

# honest
contradicts-resume | Told Joyce she'd managed nine people, told me two.
discrepancy-explained | Nine on the rota, two on the org chart; the care home's deputy explained the difference over the switchboard.
- | She blushed, it's fine.

# honest
cannot-answer-local | Didn't know the name of a single pub in the village.
discrepancy-explained | Moved in eleven days ago and doesn't drink; removal firm's invoice is dated the 3rd.
- | Milkman job starts at two.

# untrue
address-change | Parcel to Wigan became parcel to Slough on the eve of dispatch.
- | His wording: grandmother took ill, staying with her.
forwarder-address | Slough is a lock-up with forty pigeon holes and a roller door.
- | Dispatch held. Line manager told.

# honest
forwarder-address | Registered at the town mission, where three hundred others collect post.
discrepancy-explained | Rough sleeper until last month, the mission is his c/o by agreement with the job office.
id-verified-in-person | Chaplain and I looked at the card together with him standing there.
- | Boots size 45 ordered.

# honest
employer-young | Company on the certificate was registered two years after he says he began there.
discrepancy-explained | Sole trader first, limited later, same VAT history; the accountant's letter lines up.
- | Glazier.

# honest
employer-address-empty | Street view of her last firm: a bungalow with a trampoline.
discrepancy-explained | Own one-woman translation company, run from home, seven years of tax assessments handed in.
- | Korean into Portuguese, try to find another.
language-spoken | Mr Bae spoke Korean with her for a quarter of an hour and came out beaming.

# honest
- | Freelancer for the museum's audio guide.
voice-changed | The demo tape and the person on the line are two voices.
discrepancy-explained | Tape is his late-night radio character; he switched into it mid-sentence and back.
- | Goosebumps.

# honest
synthetic-voice | What came through the loudspeaker was a robot.
trouble-explained | Laryngectomy, he speaks with a device held at the neck and had announced it in the cover letter.
own-work-explained | Showed how his beehive scale sends grams over radio and re-flashed it for us.

# honest
virtual-camera | Meeting log lists OBS as the video source.
tool-agreed | School where he teaches streams its lessons that way; switched to the plain webcam as soon as asked, same face.
- | Wants four days.

# honest
deepfake-artifacts | Her fingers melted into her hair whenever she gestured.
trouble-explained | Background blur of the Chromebook; she turned it off and there was laundry, and fingers.
- | Dental lab, second interview.

# honest
lip-sync-mismatch | Sound ran ahead of the mouth all the way through.
trouble-explained | Bluetooth headset on a 2014 MacBook; with the wire plugged in everything was in step.
- | Good on crop rotation.

# honest
camera-off-refusal | No picture, and no word why, though I asked two times.
camera-off-explained | Evening mail from her: women's ward, no filming allowed there, could we do Friday from home.
camera-on-and-same-person | Friday at home, picture all the way, and it's she who later came for the keys.

# honest
- | Shared screen, big letters, everything yellow on black.
- | Macular disease; he uses a magnifier and a reader voice that runs at triple speed.
- | Told security not to log the voice as a second person.
own-work-explained | Explained his stock ledger in Access and corrected a join by ear.

# weak left open
background-call-center | Somewhere behind him a second man was answering what sounded like HR questions.
- | "Cousin," he said, "also looking."
id-shown-and-matched | Residence card okay, hologram turned in the light.
- | Never met the cousin. Noted, no more.

# honest
coached-or-reading | A woman's murmur before each of his replies.
sharing-explained | Court-sworn interpreter we had paid for ourselves, invoice 318.
- | Abattoir vet assistant, Dari and a bit of Danish.

# honest
shared-account | Two people took turns on one till login.
tool-agreed | Job share approved by the shop manager, and the till only has four user slots.
- | Left as is until the new system.

# honest
interest-unknown | "Chess" on the sheet and he couldn't tell a rook from a bishop by name.
discrepancy-explained | Plays, but in Georgian: named every piece in his own tongue and beat our intern in nineteen moves.
- | Line cook.

# honest
school-not-found | Nobody lists a "Polytechnic of Donetsk Street".
school-confirmed | Evacuated and merged in 2014; the successor in another town answered with his matriculation sheet.
- | HVAC technician, brings own gauges.

# honest
school-denies | Registrar's first answer: no such student.
discrepancy-explained | They had searched her married name; under the maiden one everything was there, degree and grade.
- | Speech therapist for the Thursday group.

# honest
employer-denies | Hotel's front desk: never heard of him.
employer-confirmed | Outsourced laundry, different payroll; the laundry's owner sent the contract and two Christmas party pictures.
- | Tips not included.

# honest
referee-untraceable | The headmistress who signed cannot be found in the school directory.
discrepancy-explained | Retired to a convent under her religious name, Sister Benedikta; the diocese put us through.
referee-confirmed | Twenty minutes with Sister Benedikta via the mother house's exchange, full of praise.

# honest
referee-text-only | Reference only by text message, would never pick up.
discrepancy-explained | Foreman is deaf himself; company confirmed and we had him on a video relay call.
- | Concrete finishing.

# honest
referee-same-wording | Both letters use the phrase "a pearl of the cold kitchen".
discrepancy-explained | One owner, two restaurants, one secretary who types both; she laughed and owned up.
- | Trial shift Sunday brunch.

# untrue
id-data-mismatch | Card says Cork, every other paper says Limerick.
- | He put it down to a move in spring.
address-change | Wanted the payslip to a third town by the afternoon.
place-conflict | To Siobhan he'd spoken of his garden in Galway, to me of a balcony in Ennis.
- | Withdrawn by us, no drama.

# honest
work-permit-refuted | Ministry's portal: permit number unknown.
discrepancy-explained | Portal lags six weeks for the blue cards; the officer called back and read us the file.
- | Ceramics engineer.

# honest
id-number-mismatch | Payroll software rejects her tax number, belongs to a man born in 1951.
discrepancy-explained | Two digits swapped by our own temp; with the card in hand it went through.
- | Temp has been spoken to.

# honest
many-profiles | There are three LinkedIn pages with her face.
account-control-proven | She logged into all three before us, merged two, and deleted the one from her student days.
- | Lighting designer.

# honest
profile-owner-other | Link in the mail led to a profile of somebody called Piet.
discrepancy-explained | Typing slip, one letter off; the real page carries her and forty colleagues.
- | Piet is a dentist in Breda, for the record.

# honest
photo-found-elsewhere | The headshot also decorates a stock-photo page.
discrepancy-explained | He modelled for it himself in 2017; photographer's release with his signature, and the ear is the same ear.
- | Showroom sales.

# honest
commits-other-name | All her commits are signed "kaktus9".
account-control-proven | Signed a fresh commit in front of us from the same key.
- | Game studio, pays in pierogi on Fridays.

# honest
account-vanished | Twitter account gone between round one and two.
discrepancy-explained | Mob after a newspaper piece; the police reference number is on the mail she showed.
- | We offered an extra week.

# honest
same-resume-as-other | Word for word the summary that another veteran sent in June.
sharing-explained | Transition office hands them all the same sheet, sergeant there confirmed by phone.
- | Diesel mechanics, both good.

# honest
long-latency-answers | Each reply came as late as light from the moon.
- | He's on a research vessel off Tromsø.
trouble-explained | Ship's link over geostationary satellite, the captain's mail gives the figures.
address-confirmed | Crew list and seaman's book put him where he says.
