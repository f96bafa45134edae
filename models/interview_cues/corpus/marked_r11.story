# second helping: written referees, consoles, swings, blackmail, malware
referee-text-only | Ex-chief "hears badly", so mail; our doctor rang the clinic and he's on the phone all day there.
referee-denied | Not with the applicant's firm though, never was.

referee-text-only | Got one line by SMS: "She good worker". Nobody takes the call.
- | Cleaner, Leuven.

~referee-text-only | Neither referee would speak to us.
= referee-confirmed | Company rule, HR speaks for them; HR did, by the number in the register.

referee-text-only | In eight weeks nobody at our end has heard a referee of his.
- | Lots of mails.

referee-text-only | Offered video, phone, visit. The notary he named as reference prefers "this chat".
- | Chamber of notaries lists her office with two lines.
referee-untraceable | The office doesn't know of any chat.

~referee-text-only | Old employer can be reached just by fax.
= employer-confirmed | Monastery brewery without phone; abbot's fax has the seal and the tax adviser confirms.

referee-text-only | LinkedIn messages from the "VP", not a word of voice, and the VP's page has 3 contacts.
account-recent | Page made in the week of our request.

referee-text-only | The one who vouches for him texts at once, rejects at once when rung.
- | Tried from five phones.

~referee-text-only | She said her referee doesn't take calls.
= - | Calls from unknown numbers, that is; with the number announced he took ours.
referee-confirmed | Hotel's desk put us through for a second time.

referee-text-only | Survey tool gave three glowing forms; callbacks 0 of 3.
referee-same-wording | "A pleasure and a rock" is in all of them.

referee-text-only | Headmaster by WhatsApp, spelling his own school wrongly, deaf to the ring.
? | School secretary: headmaster is a woman.

kvm-hardware | Router page at the host's home: a client called "glkvm" in the list, beside five laptops.
- | Host said heating.

kvm-hardware | Someone installs Windows updates in the bios at night; user was at the dentist's then.
- | Only a box on the cable can do so.

~kvm-hardware | Box with HDMI and LAN seen behind the director's PC.
= tool-agreed | Meeting-room cast unit, bought by facilities, inventory 2210.

kvm-hardware | Monitor serial is all zeros, vendor code that of an IP console maker.
remote-desktop-use | User works through it from a hotel in Shenzhen.

kvm-hardware | Court exhibit 9: remote keyboard units, 17 pieces, on the shelf with employers' laptops.
- | Two laptops are of our group.

~kvm-hardware | Security wants to know what the console dongle is.
= - | It's a braille display, driver uses the same chip; workplace adviser sent the papers.

kvm-hardware | What came back in the box wasn't just our ThinkPad: power brick of a BliKVM too.
- | He wrote, keep it.

kvm-hardware | HDMI handshake lost and found 40 times a night, unit id of a stream encoder.
? | "Second screen." Screen's maker doesn't use that id.

~kvm-hardware | A remote console shows up at the home of our night admin.
= tool-agreed | On-call kit, each of the four admins has it from us.

kvm-hardware | Electrician in the flat saw laptops with stickers of firms and a cable box on each.
same-device-as-other | One rack, one line, many employers.

kvm-hardware | Device control blocked "USB 1d6b:0104 multifunction gadget" 61 times on her PC.
- | Analyst: typical of a home-made network console.

output-swing | He fixed the race condition on the 4th and on the 5th asked what a thread is.
- | 5th was on the record.

output-swing | Judge's clerk: opinions of the odd weeks are brilliant, of the even ones copied.
- | One author by the file.

~output-swing | Two different people, one would think from her reviews.
= discrepancy-explained | Two reviewers, one grades A to F and the other F to A; re-scored, flat.

output-swing | Drawings till noon in metric, after noon in inches, by "one" draughtsman.
shared-account | Second man found by voice: a cousin.

output-swing | In pairing lost. Alone at night, flawless. In pairing lost again.
camera-off-refusal | Pairing by camera he rejected without a word why.

~output-swing | From ace to beginner within a fortnight, so the scrum master.
= trouble-explained | New thyroid pills, company doctor has it; two weeks on he was an ace again.

output-swing | Bedside manner excellent Tuesdays, on Thursdays he cannot place a drip.
different-person | The Thursday nurse has a tattoo.

output-swing | Knowledge of our codebase reset on 1 June, as with a new starter.
? | He said burnout. On 1 June the sign-in country changed as well.

~output-swing | Speed doubled after lunch, each day.
= tool-agreed | Copilot licence is for the afternoon group, our own trial.

output-swing | Invoices of weeks 1-3 without an error, 4-6 with 70, 7 none.
- | Vacation list shows no leave.

output-swing | The reports change hand: passive voice, then bullet points, then passive voice.
proxy-interviewer | Advert in a forum: sits interviews, hands over to a junior.

extortion | What he wants for the tapes: a year's wage and a good reference.
- | Tapes are of board calls.

extortion | Screens of our admin console sent to the CEO, "next to your customers".
- | Sent by the tester we had let go on Monday.

~extortion | Threat on the answering machine, data and money named.
= - | Debt collector for another tenant, confirmed by his office, he meant his bill data.

extortion | Ransom in Ether asked by a payroll clerk who'd been with us 11 days.
contact-changed | Her phone and mail were dead by then.

extortion | Price goes up by 10k per day that we wait, writes ex-devops.
wallet-listed | Chain firm ties the address to a listed cluster.

~extortion | "I'll leak the code" in the review of our app.
= - | Customer's 12-year-old, parents wrote; no access to anything.

extortion | The museum's loan files against 30 thousand, signed with the pseudonym from his CV mail.
data-taken | Server log has the export at 3:12.

extortion | He offered silence. Cost: 25 percent of the round.
- | Said it was a consulting fee. Prosecutor reads it as blackmail.

~extortion | Staff note: the contractor holds our data until we pay.
= - | Architect's lien on unpaid plans, lawful here, fee paid on Friday and plans sent.

extortion | First a list of our clients' passwords, next a demand with a timer.
? | IP is that of the tutor hired in spring.

malware-sent | Opened "brief.pdf.lnk", two minutes later Defender shouted.
- | Sender: applicant for copywriter.

malware-sent | Chrome add-on as work sample; it ships cookies to a server in Moldova.
- | Reported to Google.

~malware-sent | Virus in the candidate's Excel, gateway says.
= tool-agreed | Macro is the one from our own exercise sheet, security signed it anew.

malware-sent | Our designer was asked to run a "font installer" by the freelancer; tokens gone by four.
- | He regrets, he says, a supplier's file. Supplier never made one.

malware-sent | Beaver-type loader in the test's config file, so the incident firm.
handle-listed | Repo owner is in the vendor's July list.

~malware-sent | Two engines call his portfolio site harmful.
= discrepancy-explained | Old plug-in, host cleaned it on the 8th, all engines green since.

malware-sent | The word file pulls its template off a server that also hosts a phishing kit for banks.
- | HR had opened it.

malware-sent | Hash of her "salary proof" sits in the CERT feed as a dropper.
support-document-altered | The slip in it is of a firm that has no such staff number.

~malware-sent | Sandbox verdict on the code test: malicious.
= - | Sandbox had timed out and the default is malicious; second run and a manual read: clean.

malware-sent | Task archive from the recruiter of the "client" starts node in the background and dials out.
? | Third freelancer of ours hit.
