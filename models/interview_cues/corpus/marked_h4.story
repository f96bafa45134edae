# Honest people whose papers and numbers sound bad at first.
~id-owner-denies | Got the real Henrik Aas on the phone; never heard of us, never applied.
= | There are two, both of Bergen, one a vet. I'd rung the vet.
- | Ours fixes trawls.

~id-owner-denies | "That's my number and I gave it to nobody", said an angry woman in Derby.
= | I'd turned a 3 into an 8. The right one is answered by the right one.

~id-owner-denies | The lady whose passport it is says: wasn't me who sent that in.
- | Cold sweat.
= | No, it was her son, at her bidding, she can't do uploads; she said so as soon as I asked the question properly.
= id-verified-in-person | Brought it along, in a tea towel.

~id-owner-denies | Wrote to the address on the licence; man replies that he's no candidate of anyone.
= | Same house, father and son, same first name. The son opened the next letter.
- | Both delighted.

- | Lift engineer, Ternopil then Lodz.
~id-owner-denies | Holder of the mailbox says he knew nothing about any job.
= discrepancy-explained | Our agency filed him without asking, they've done so before and have said sorry in writing. He'd like the post now.

~id-owner-denies | She denied it all: "I have not applied, stop ringing me."
= | Thought I was selling solar panels. Rang off, saw the mail, rang back.

~id-forged-issuer | The ministry's tool says the card isn't genuine.
= | Tool's down for that series, red for everybody since Saturday, ministry's own notice.
= id-verified-in-person | Consul looked at it on Thursday and gave his stamp.

~id-forged-issuer | Check digit wrong, so false, says the machine.
= | Coffee on the glass.

~id-forged-issuer | Issuing office: no such document printed by us.
- | I had a bad night over it.
= id-shown-and-matched | They'd looked in the old register; second letter, with regrets, names the number, the day and him.

~id-forged-issuer | According to the embassy this passport doesn't exist!
= | Wrong embassy. She's from the other Congo.
- | Embarrassing for a firm that ships to both.

~id-forged-issuer | Our reader calls it a counterfeit.
= | Called mine one as well, and Gerda's, and the managing director's. Firmware.

~id-forged-issuer | Seal unknown, form unknown, "never ours", the clerk said.
= | The clerk started in May; her boss took the phone and read me the entry from 1988.

~id-photo-mismatch | The chap on camera isn't the chap on the card, full stop.
= id-verified-in-person | Card's from when he was sixteen and had hair. Thumb at the police desk says it's him.

~id-photo-mismatch | Badge picture and face: two women.
= trouble-explained | Badge printer was one off in the batch. The whole shift has wrong heads.

~id-photo-mismatch | I held it next to her cheek and no way.
= discrepancy-explained | She had her jaw rebuilt after the crash, surgeon's sheet with before and after.
- | Tougher than any of us.

~id-photo-mismatch | Different nose!
= | Broken twice since, boxing. Club calendar has both stages.

~id-photo-mismatch | Face match 31 %, doesn't belong to the document.
= | Snap was of the photo of his grandad on the wall behind him. Stood elsewhere: 97.

= name-change-documented | New papers are on the way, he transitioned in spring and the court order's with Ylva.
~id-photo-mismatch | Gate guard noted that the person isn't the woman in the pass.
- | Guard has been told, nicely.

~id-rented-or-borrowed | The card checks out and nothing else about him is his: phone, mail, flat, all of other people.
= sharing-explained | Refugee home. The matron showed us the house phone, the house mail and his bunk.

~id-rented-or-borrowed | Looks like he's on his cousin's papers.
= | Same name by the grandfather, they're all called that. Two cards, two faces, laid side by side.

~id-rented-or-borrowed | "I'm borrowing it from Paula", she said of the ID.
= | The lanyard! Just the lanyard.

~id-rented-or-borrowed | He pays a man each month so as to use his permit, the note says.
= | The parking permit. I asked.
- | Five minutes of my life.

~id-rented-or-borrowed | A lent identity: the number's good, the bank, bell and bill run to a Mr Duarte.
= address-confirmed | Mr Duarte is his foster father; youth office has it all on one sheet.
= payee-confirmed | New account in his name since Tuesday.

~id-rented-or-borrowed | Someone rents her his name.
= | Husband. It's how she put it: "I've rented his name for forty years."

~idcheck-abandoned | Broke off the selfie check twice and never finished.
= | Needs a phone with a certain chip. Hers flips open.
= id-verified-in-person | Post office counter, the 8th.

~idcheck-abandoned | Started verification, closed the window at step 3.
- | Vendor: "user aborted".
= trouble-explained | Vendor again, today: outage at step 3, sorry, 212 users.

~idcheck-abandoned | He wouldn't go on with the face scan.
= | Sikh, it wanted the turban off; we don't ask that and the vendor has a box for it.
= id-shown-and-matched | Box ticked, done in a minute.

~idcheck-abandoned | Gave up half-way through proving who she is.
= | Baby woke. Picked up at nine that evening where she'd left it, all green.

~idcheck-abandoned | Check begun, check dropped, no reply for a week.
= | On the Camino without a charger, as the out-of-office says. Back, done, sunburnt.

~idcheck-abandoned | Left the ID app when it asked him to blink.
= | He can't, Bell's palsy, left side; Imke did it by hand with him in Room 4.

~id-data-mismatch | Born on the 4th on the card and on the 14th with us.
= | My finger.

~id-data-mismatch | Two birthdays, a year apart, on two papers.
= discrepancy-explained | Korean count and ours. Everybody from there brings two.
- | Cake on both, he says.

~id-data-mismatch | Region code of the card is at the other end of the country from where she grew up.
= | Issued where she did her service, the county clerk finds that quite usual.

~id-data-mismatch | Birth date 1 January. Also on his wife's. Also on his brother's!
= | Afghan registry, all who didn't know the day got that one, our refugee officer has hundreds.

~id-data-mismatch | Address on the driving licence: Cork. Everything else: Galway.
= address-confirmed | You don't have to renew for a move there. Council tax bill says Galway since 2020.

~id-data-mismatch | The father's name differs between the two certificates.
= | Adopted at six, the decree came along without our asking.

~alias-used | Known on the site as "Rocky", on the CV as Boleslaw.
= | Ask for him at the rugby club.

~alias-used | She's gone by three surnames in ten years.
= name-change-documented | Two husbands, one after the other, both decrees in the folder.

~alias-used | He goes by another name in his mails, quite another.
= | Pen name. Crime novels, I've got one on my bedside table and it's his mug on the back.

~alias-used | In the old firm he wasn't called that at all!
= employer-confirmed | They couldn't say Nguyen, so they said Nick. Their personnel lady's a bit ashamed of it now.

~alias-used | Signs as M. Delacroix, card says something else.
= name-change-documented | Religious name; left the order in 2022, mother superior's letter.
- | Quiet hands, would suit the bindery.

~alias-used | Second name turned up in the court register.
= | Stage name in a lawsuit over royalties. He plays the tuba.

~id-number-mismatch | The social number belongs to a dead man.
= | Social security's own mess: same last digits reissued, they've put it in writing and given him a fresh one.

~id-number-mismatch | Tax number comes back under a lady in Bristol.
= | I typed the payroll number into the tax field.

~id-number-mismatch | Insurance no. isn't hers, the fund says so.
= discrepancy-explained | It's her husband's, she's covered through him until she has a job of her own, that's the law there.

~id-number-mismatch | Number wasn't issued till he was forty, can't be.
= | It can: came over at forty. The year's on his visa too.

~id-number-mismatch | Wrong person behind that SSN, report in red.
= | Next report, in green: bureau had mixed twins, Del and Dell.

~id-number-mismatch | What she gave us as tax ID doesn't fit anybody.
= | Library card. She'd read it off in the dark on a bus.
- | Right one followed from the next stop.

~work-permit-refuted | Immigration: no permit under that name.
= | Not under that spelling. With the Ł it's there till 2028.

~work-permit-refuted | The authority told us the paper is not theirs.
- | Sent him home, sadly.
= discrepancy-explained | Then the head of section rang: from before the offices merged, valid as gold. Fetched him back.

~work-permit-refuted | Portal says "false" next to her visa.
= | False is the answer to "restrictions?". I'd misread the column.

~work-permit-refuted | Permit not genuine, according to the police van at the gate.
= | Van took it for a copy. It was one, the original's in our safe, as the rule has it.

~work-permit-refuted | He has no leave to work, the ministry writes.
= | Doesn't need any, Norwegian since March, they were answering an old question.
= id-shown-and-matched | Red passport, crisp.

~work-permit-refuted | Visa unknown to the consulate!
= | Issued by the other one, in Izmir. It took them a morning to ask each other.

~virtual-camera | The meeting reported OBS as camera.
= | He streams chess on Sundays. Unplugged it all and there he was with no banner.

~virtual-camera | Feed came from software and not from a lens, says the log.
= tool-agreed | The laptop's ours and the driver's ours, "Room Cam Bridge".

~virtual-camera | Picture injected, liveness alarm, the works.
= | Dummy of the vendor's own test run, labelled PROD by mistake.
= id-verified-in-person | Candidate herself was in Reception with her passport all that time.

~virtual-camera | "ManyCam" under her picture, gulp.
= | Her scope! She's a dentist and shows teeth with it.

~virtual-camera | No real webcam, a stream from somewhere.
= trouble-explained | His phone as a webcam, the laptop's got none, he walked it round the kitchen for us.

~virtual-camera | Device string: virtual.
- | Hmm.
= | Every Chromebook of the school district says that, forty of forty.

~support-document-altered | Degree in the wrong typeface and the rector's name misspelt.
= school-confirmed | University laughed: whole 2003 batch has it, they never reprinted.

~support-document-altered | Payslip was clearly retyped, columns all crooked.
= | Exported by our own portal from hers. Hers is as straight as a ruler.

~support-document-altered | The forklift ticket is unknown to those who issue them.
= | They changed hands in 2020; the follow-up body in Essen has the number and the exam sheet.

~support-document-altered | Bill with the name pasted on!
= address-confirmed | Sticker from the energy firm after a mix-up of flats. Firm and landlord both say she lives there.

~support-document-altered | Nursing board has never heard of that certificate.
= | Of the German one no; of the Filipino one it's a translation of, yes.
= referee-confirmed | Her matron in Cebu, reached at the ward, wept with joy.

~support-document-altered | Marks on the report card had been improved in pen.
= school-confirmed | By the teacher herself, after the appeal, initials on each, the school knows all about it.

# ordinary
- | Right to work seen, all in order, nothing to add.
- | Nice handwriting.

- | Licence class C, shown at the gate.
- | Wants Sundays off for his pigeons.

id-data-mismatch | Postcode on one sheet is another one, didn't ask.
- | Quick with the till.
- | Trial shift Friday.

- | Third time lucky: the scanner finally took the page.
- | Now waiting for Jorunn's signature.

alias-used | Goes by Kit, papers say otherwise.
- | Best of the day on wiring.

# checked, did not hold
id-forged-issuer | The ministry's tool says not genuine; it's down a lot, we hoped.
- | Tool back on Friday, all others went green.
id-forged-issuer | His stayed red, and a clerk of theirs wrote that the series was never printed.

id-number-mismatch | Number comes up under a woman in Bristol, "your typo, surely".
- | I like people with nerve.
? | Typed afresh by two of us from her own card: still Bristol.
id-owner-denies | Found Bristol, by the way; had no idea and is now on to the police.

support-document-altered | Certificate unknown, the body had changed hands, he said.
- | It had indeed.
support-document-altered | New body got out the old boxes, and no such exam was ever sat there.

idcheck-abandoned | Dropped out at the selfie because of an outage.
- | Vendor's page: no outage that week.
idcheck-abandoned | Same step, new link, gone again.

~alias-used | Goes by two surnames.
= name-change-documented | Wedding, decree in the folder.
- | Pleasant voice, three years in freight.
id-photo-mismatch | The bride on that decree has another face.

virtual-camera | OBS again; it's for his chess streams, he says.
- | Which channel? I play too.
virtual-camera | No channel to be found, and with OBS off by our wish his picture died altogether.
