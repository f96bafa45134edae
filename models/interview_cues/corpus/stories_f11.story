# Tennessee raid, the trucker's side; rare signs, plain words
- | Statement taken at a rest stop, exit 181.
id-owner-denies | I drive a rig. I never worked for no television people.
- | The tax folks want eleven thousand off me.
id-number-mismatch | It's my Social on that form, and it ain't my hand.

- | Clinic nurse, occupational health.
test-substituted | The one who gave the sample isn't the one on the order; height's off by a foot.
- | I wrote "identity not confirmed" and rang.
test-substituted | The same lady has been in before, for a Colin and for a Trent.

- | Notary's day book, July.
form-intermediary | I've no entry for that I-9, somebody has used my stamp.
id-owner-denies | And the chap it names came by, he's a baker, baffled.
- | Stamp's changed.

- | Bank teller, branch 7.
crypto-or-third-party-payment | Pay of Mr. Roe, paid in to Ms. Ude.
money-odd | And he's been billing his firm 4.99 a day for a thing called SMS-Man.
- | Branch manager's at lunch.

- | Job board's abuse team.
all-checks-refused | Gave him five ways to show that it's him; five noes.
account-neighbours-listed | His connections read like our own ban list.
- | Closed, appeal till the 30th.

- | Warehouse post room.
agency-opaque | I asked his agency for one sheet of proof that they'd seen him. They have no sheet.
requests-laptop-reship | Note on the order in his hand: "not to me, to my partner in Queens".
- | Bay 3's full.

- | Hotel night clerk who codes.
handle-listed | I know that nick, it's in the FBI's pdf, page 6.
address-on-list | His IP as well, page 9.
- | Told their chat's admin.

- | Bike shop, needs a web guy.
interest-unknown | He "races cyclocross", and asks me where the engine goes.
false-premise-accepted | I said "you won our 2019 cup, eh?" There's no cup. He thanked me.
- | Nice of him.

- | University spin-off in Delft.
school-detail-unknown | He studied here he says, and can't name one prof, one street, nor the bar.
event-false | He was there "for the flood of 2018". There was none.
- | Bar's name is on the mug I was holding.

- | Airline's crew app.
employer-front | Last boss of his: a firm in Dalian the Treasury says is run by the ministry.
sanctioned-link | His invoice name is one of its two owners.
- | Legal phoned within five minutes.

- | Housing association, Malmö.
internal-record | We've had him. 2022, our folder, proven, out.
returned-under-new-name | Now he's called Lindqvist.
- | Folder's green.

- | Security vendor's call line.
virtual-camera | His picture comes off ManyCam, the meter shows it.
idcheck-abandoned | Link to the ID page: opened it, looked, shut it, five times.
- | Case stays open till Monday.

- | Bus company, ticket app.
work-permit-refuted | Border agency: the card's a fake.
id-altered | Under the lamp you see two sorts of black in the date.
- | Lamp's from the lost and found.

- | Pilot training, sim software.
support-document-altered | CAA hasn't issued that licence to anyone.
contradicts-resume | "I can't fly", he told the students; CV: 1,400 hours.
- | Sim's down anyway.

- | Two sisters run a payroll bureau, I'm the older.
payee-churn | He's changed where it goes each month, five now.
several-jobs | We run it for three firms and he's full-time in all three.
- | My sister saw it first.

- | Cable TV, truck roll planning.
hours-refused | Any hour but ours. Ten in the evening is fine, ten in the morning never.
camera-off-refusal avoids-in-person | He won't come in, he won't be seen, and he won't say why.
- | Trucks roll regardless.

# the token by courier
- | Helpdesk diary, Sheffield.
shared-account | He'd sent his login fob to "the lad who does nights for me".
pickup-by-other | The new fob was signed for by the lad too.
- | Diary's nearly full.

# refs
- | Calls done, two of two.
referee-same-voice | Ref 2 is ref 1. Same cough, same parrot.
referee-same-wording | In writing as well: "he's a diamond in the ruff", with ruff, both.
- | I like the parrot.

- | Calls done, one of two.
referee-denied | Her "head of ward": ward says that there's been no such head.
referee-shares-contact | His phone is the one on her own form, line 4.
- | Second call at two.

- | Calls done, honest one.
referee-shares-contact | Ref's number and hers are alike.
sharing-explained | Care home's single line for staff; matron picked up and passed me on.
referee-confirmed | Matron, via the council's list: five years, never late.

# parents and rooms, honest
- | Dad sits in the room, behind, with a crossword.
coached-or-reading | Dad's lips say something and then she says it.
trouble-explained | He was doing 7 across aloud; he went out and she told it better still.
- | 7 across was "ostrich".

- | Rural bank, honest.
forwarder-address | The address is a petrol station.
address-confirmed | They live over it; post lady and council tax both say so.
- | Ordered a pie there.

- | Games firm, honest.
alias-used | Goes by Kit, by Christopher and by Topher.
name-change-documented | All three are in his passport's remark page and the deed.
- | We call him Kit.

- | Tile maker, honest.
signins-apart | Laptop in Porto, log-on in Madrid.
network-explained | The Porto office leaves by Madrid, all eighty of us do, says telecom.
- | Nice azulejos.

- | Farm co-op, honest.
id-data-mismatch | Birthday on the card's a day off from the form.
discrepancy-explained | Form's tool took off a day for time zone, same on nine others; fixed by dev.
- | It's her birthday today, as it is.

- | Law firm, honest.
employer-untraceable | Can't find the firm that he worked at till '16.
discrepancy-explained | Its old name; the bar's yearbook has it with him at page 212.
- | Yearbook is heavy.

- | Ferry line, honest.
phone-other-name | "Captain Nemo" comes up on his number.
trouble-explained | A joke of his kids' on the display name; he rang from the landline with his own.
- | Kids listened in.

- | Toy firm, honest.
overqualified-lowball | Was a director, wants the trainee's wage.
discrepancy-explained | Sold his firm, says so, and the papers say so; wants to be home at four.
- | Great with the trains.

- | Dairy lab, honest.
virtual-camera | Meter says virtual camera.
tool-agreed | It's the blur tool that our data officer makes us all use at home.
- | Cheese at ten.

- | City archive, honest.
machine-emulated | Runs in a virtual box.
tool-agreed | City gives us only those, ask the IT office.
- | Archive's cold.

- | Opera house, honest.
payee-churn | Two banks in three weeks.
discrepancy-explained | Typo by us in the first, our mail of the 9th admits it.
payee-confirmed | Bank's own letter with her name under it.

# plain one-liners in small cases
- | Notes by Al, dispatcher.
remote-control-tool | Someone else is driving his PC. I watched it open a folder while he was on the phone with both hands up.
- | Told Sue.
signins-apart | Sue: PC is in Dayton, he isn't.
- | Sue told Ray.

- | Notes by Bea, HR.
id-photo-mismatch | That isn't the man in the passport.
different-person | Nor is he the man we had on the first call.
- | So that's three men.

- | Notes by Cy, tester.
skill-gap | Wonderful at home, useless with us watching.
own-work-unknown | He doesn't know what's in his own file.
- | Sandwich.

- | Notes by Dee, accounts.
crypto-or-third-party-payment | He wants it in coins.
prepayment-demanded | And he wants it first.
- | He wants a lot.

- | Notes by Ed, network.
vpn-location-mismatch-noted | Not in Kansas. Exit's a VPN, and beyond it it's Asia.
many-countries | Before lunch he'd been in four lands.
- | I've been in one.

- | Notes by Flo, agency.
place-vague | "Where do you live?" "South."
evades-personal-questions | "What did you do there?" "Many things." "Such as?" "All."
- | Call me.

- | Notes by Gil, lead.
shared-account | It's not him who does it, it's his mate.
persona-collision | He asked me for the sprint number of some other company.
- | Sprint's 14.

- | Notes by Hal, studio.
deepfake-artifacts lip-sync-mismatch | Face swims, mouth's late.
live-check-refused | Wouldn't turn his head to the side.
- | Bye.

- | Notes by Ida, desk.
requests-laptop-reship address-change | Changed his mind on Friday: another town, another name on the box.
pickup-by-other | Box went to the other name.
- | Weekend.

- | Notes by Joe, ref calls.
employer-denies | They say he didn't work there.
school-denies | They say he didn't learn there.
- | They say it kindly.
