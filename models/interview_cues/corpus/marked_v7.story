# Whole cases, mostly misrepresentation, retold from notices, court lists and security bulletins

- | Regulator's notice 14, paramedics.
support-document-altered | Council withdrew 12 entries that rested on a training firm's made-up transcripts.
- | Two of the 12 drive for us.
school-denies | Training firm's successor: "those two paid, they did not attend."
- | Off the road since Monday.

- | Regulator's notice 22, nursing diplomas.
support-document-altered | 7,000 dollars bought transcript and diploma without a day in class.
school-denies | Our hire's student number is from that list, says the board.
- | Licence annulled.

- | Regulator's notice 23, nursing diplomas.
~school-denies | Her school is the one that was raided.
= school-confirmed | She graduated six years before the scheme; board and old rector confirmed clinical hours.
- | Licence stays.

- | Court list, Tuesday. Employee of a gas supplier.
test-substituted | Her twin gave the blood.
refuses-background-check | Declined the repeat with a witness.
- | Claim for wages dismissed.

- | Court list, Wednesday. HR director.
crypto-or-third-party-payment | Created five employees and paid them to herself.
referee-same-voice | Rang as her own former boss to get the post, she conceded.
- | Three years.

- | Court list, Thursday. Finance manager of a port.
contradicts-resume | MBA, she told the board; MBA course visited one weekend, she told the judge.
referee-same-wording | Two letters with one misspelt "recieved" in the same place.
- | Ordered to pay back.

- | Court list, Friday. Warehouse lead.
~? | Accused of using his brother's number.
~id-number-mismatch | Wage record stands under a number that is his brother's.
= discrepancy-explained | Authority had mixed up the brothers at birth registration, corrected by decree.
- | Acquitted.

- | Bulletin, CERT of a Baltic state.
malware-sent | Job test in a zip; the readme asks to disable the scanner.
account-recent | Sender's GitHub had two weeks and a bought history.
- | Hash shared.

- | Bulletin, trade body of exchanges.
email-on-list | Nine mailboxes, ours got mail from the fourth.
handle-listed | Telegram name in the same table as the thefts in May.
- | Circulated TLP amber.

- | Bulletin, freelance marketplaces.
phone-voip-noted | Carrier look-up: voice over IP, area code Ohio.
phone-rented | Texts to it can be read by whoever pays 20 cents.
phone-unreachable | Rings through to nowhere, any hour.
- | Rule 40 written.

- | Bulletin reader's reply.
~phone-voip-noted | Her number is internet telephony too.
= network-explained | Blind applicant, relay service with number, relay operator confirmed the account.
- | No rule hit.

- | News cutting: town hall of 9,000 souls.
support-document-altered | Town planner's degree: font of 2007 on paper of 1999.
- | He approved 300 permits.
school-denies | Polytechnic had him for one term in catering.
- | Permits under review.

- | News cutting: fake barrister.
id-owner-denies | Silk with the same name in Durban knew nothing of any chambers in York.
support-document-altered | Practising certificate had a QR to his own website.
- | Clients refunded.

- | News cutting: surgeon on three islands.
resume-copied | Thesis, children's names and fellowships of a colleague in Marseille.
plausible-wrong | Nurses said he called an artery a vein, sure of himself.
returned-under-new-name | Third island got him as Dr Leblanc, the first had shown Dr Roche the door.
- | In custody.

- | News cutting: priest at hospital.
support-document-altered | Bishop's letter names a diocese dissolved in 1803.
- | Hospital said he had been kind.

- | News cutting: data centre technician.
data-taken | Disks signed for destruction came up at an auction site, with content.
money-odd | Shredding invoices for days the shredder was out of order.
- | Dismissed.

- | News cutting: electrician from abroad.
~support-document-altered | Qualification body: certificate is not ours.
= discrepancy-explained | It was issued by the body of the same name across the border, recognised by treaty; they confirmed.
- | Paper said sorry.

- | Vendor management memo.
different-person | Architect of the pitch never billed an hour, a trainee signs in for him.
shared-account | Trainee says the tickets are done by "the night people".
- | Vendor penalty 10 percent.

- | Vendor management memo, second.
proxy-interviewer | Price list in the vendor's shared drive: screening 80, technical 160, client round 250.
lip-sync-mismatch | Round two shows one man's mouth and another man's words.
- | Legal has the drive.

- | Vendor management memo, third.
met-in-person | Visited the floor in Cluj, saw all eleven with badges.
id-shown-and-matched | Eleven IDs to eleven names.
- | Renewed.

- | Insider threat weekly.
several-jobs | Her laptop bag had three laptops, ours the thinnest.
persona-collision | On our call she muted and answered a daily for another team.
keep-awake-tool | A watch lay under the mouse on camera, second hand turning.
- | HR invites.

- | Insider threat weekly, next.
~several-jobs | Two laptops on the desk, other firm's sticker.
= discrepancy-explained | Spouse works at the same desk, spouse waved and spouse's firm is known to us.
- | No entry.

- | Insider threat weekly, third.
second-remote-tool | Three screens into one machine, none from IT.
hosting-address-noted | Inbound from a server park in Frankfurt, cash account.
data-taken | Whole monorepo cloned to a mirror at dawn.
- | Token killed 05:31.

- | Insider threat weekly, fourth.
~data-taken | Monorepo cloned 05:00 from a new host.
= tool-agreed | Nightly backup runner, moved by infra on the same evening, change 990.
- | Alert muted.

- | Bank screening, tellers.
idcheck-abandoned | Got as far as "hold your card to the light" and closed the app for ever.
id-data-mismatch | Card's region code is of the far north, every other record says south.
- | Void.

- | Bank screening, tellers, page two.
id-altered | Birth year 1999 is on a lighter patch than the rest.
id-photo-mismatch | And the girl on it is not her.
- | Branch kept the card.

- | Bank screening, tellers, page three.
~id-altered | Patch round the photo.
= id-verified-in-person | Laminate damage from a wash; registry office read the chip with her there.
- | Teller 3, window 5.

- | Oil trader, London desk.
employer-front | Previous employer appears in the maritime advisory as a cover.
employer-staff-unfindable | We looked for six names of its staff page, got none.
- | Compliance: no.

- | Oil trader, Geneva desk.
~employer-untraceable | Registry abroad shows no such house.
= employer-confirmed | Struck off after merger; the parent's HR in Rotterdam confirmed title, years and pay.
- | Compliance: yes.

- | Tele-radiology, night reads.
shared-account | Reads under her login go on while she is on stage at a congress.
output-swing | Miss rate 1 percent till midnight, 14 after.
id-rented-or-borrowed | Says a student "in need" may use her signature for a share.
- | Hospital ends contract.

- | Homework site, tutors.
account-control-failed | Could not post a word on the profile she calls hers.
profile-owner-other | Its owner posts from Tampere and has another face.
- | Not activated.

- | Survey firm, interviewers.
scripted-identical-answers | 60 households, one set of comments to the comma.
place-conflict | Tablet was in his kitchen for all 60.
- | Fieldwork redone.

- | Survey firm, interviewers.
~scripted-identical-answers | 30 forms carry one sentence.
= trouble-explained | Form prefilled the field after an update, developer reproduced it.
- | Kept.

- | Vineyard, tractor.
work-permit-refuted | Prefecture: the card's number is that of a lost blank.
form-intermediary | Hiring papers came from a Mr "Toni" whom none of us has met.
- | Three men sent home with pay.

- | Vineyard, cellar.
work-permit-refuted | Card valid, says man; card expired and never his, says prefecture.
- | Cellar master had seen only a photo of it.

- | Vineyard, office.
~work-permit-refuted | First mail from prefecture: not authentic.
= discrepancy-explained | They had looked at page two only; second mail, same officer, authentic, sorry.
- | Works since.

- | Insurer, remote claims.
hours-refused | Mornings our time he sleeps, told the lead he cannot change it.
timezone-mismatch | He says it's noon, window behind him is night.
vpn-location-mismatch-noted | Edge sees an exit that sells itself as residential, in a state he is not in.
- | Ended in week two.

- | Insurer, remote claims.
~timezone-mismatch | Dark window at noon.
= local-knowledge-shown | Tromso in December, named the date the sun is back and the tunnel roundabout.
- | Week nine, all good.

- | Toy maker, sourcing agent.
employer-address-empty | Factory of his reference letters: a field with goats, photo by our driver.
contact-self-supplied | "Call my old boss" and here's the number, and there is no other.
- | Deposit stopped.

- | Lift mechanic.
support-document-altered | Notified body: stamp was stolen in 2018, yours is of 2021.
skill-gap | Could not set a door lock.
- | 44 lifts rechecked.

- | Lift mechanic, Malmo.
own-work-explained | Took a governor apart and named each part.
employer-confirmed | Previous firm, via switchboard, said nine years.
- | Hired.

- | Exchange, support lead.
first-day-recon | Looked up cold storage, key ceremony, and the guard roster by 2 pm.
internal-record | His tax number was in our 2023 incident under a woman's name.
- | Walked out.

- | University exam office.
test-substituted | Hand on the pen is left, student is right-handed, says his doctor.
proxy-interviewer | Chat group sells seats: "face like yours, 700".
- | Four degrees withdrawn.

- | University exam office.
~test-substituted | Signature on the attendance sheet is not his.
= discrepancy-explained | Arm in plaster, invigilator signed for him and noted it on the back.
- | Grade counts.
