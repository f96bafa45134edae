# referee-same-wording
referee-same-wording | Laid letter one on letter two at the window: the lines cover.
- | Letterheads differ.

referee-same-wording | Both wrote "a asset to any team", with the a.
- | From two continents.

referee-same-wording | The mill in Turku and the clinic in Faro thank for his "calm hand in stormy quarters".
- | A clinic has no quarters.

~referee-same-wording | Three references, equal to the dot.
= | Our own form sends the text, they only tick. All three ticked by different people, called.
- | Form 7.

referee-same-wording | Compare tool on reference A and B: 96.
- | C not back yet.

referee-same-wording | One referee forgot to change the name of the firm, it's the other's.
- | Rest reads alike.

referee-same-wording | On the phone, Mr. One: "punctual, precise, pleasant". Ms. Two: "punctual, precise, pleasant", in that order, unasked.
- | Same afternoon.

referee-same-wording | In both mails double blank after each full stop and the third sentence broken off after "furthermore".
- | Mails of the 3rd and the 8th.

referee-same-wording | Read the second aloud, my colleague ended the sentences, she had read the first.
- | She'd had it a week before.

- | Both call him hard-working.
- | As all referees do.

referee-same-wording | The form has 400 signs free text. Four bosses used 388, the 388 are one text.
- | Four countries.

referee-same-wording | What the dean wrote in 2016 the chef wrote in 2021, comma for comma.
- | Applicant is cook.

referee-same-wording | Both praise "her" leadership. He's a man; the slip is at the same place.
- | Line three.

~referee-same-wording | Ex-boss and ex-colleague use one and the same sentence.
= | They quote the award text of that year, the firm has it on the wall and on the web.

referee-same-wording | Printed side by side for the panel; somebody asked why I printed one twice.
- | Two firms, two signatures.

referee-same-wording | Vendor returned referee 3 as "duplicate content of 1".
- | Vendor takes it by hash.

referee-same-wording | Even the wrong year of the project is in both, 2031.
- | Project ended in 2021.

referee-same-wording | He had six letters and when I searched for "beacon of reliability" six hits came.
- | Letters by six people.

~referee-same-wording | The two head nurses' letters hardly differ.
= | Hospital group has one template for all wards, its HR sent us a blank one.

referee-same-wording | Referee two answered my question on weaknesses before I asked, as referee one had, with the same story of the lost key.
- | Key was found in each.

referee-same-wording | Spanish letter, put through the translator, becomes the English one of the other man.
- | Word by word.

referee-same-wording | Sent both referees other questions. Back came the same reply.
- | It did not fit to one of them.

- | Letters by husband and wife, both teachers, each own words.
- | Said they are married.

~referee-same-wording | Both answers were the same to the letter.
= | System stored the first under both names, a bug. Second one fetched from the mail, quite other text.

- | Short mails: "yes, worked here, good".
- | Two lines each.

referee-same-wording | His three chiefs have one favourite line: "would rehire in a heartbeat and twice on Sunday".
- | They never met.

# own-device-insisted
own-device-insisted | Our notebook is in its box, sealed, week six; his tickets come from something else.
- | Box seen by the courier.

own-device-insisted | "Send no hardware, I have better" was his answer to the shipping form, and again to the reminder.
- | Form open.

own-device-insisted | Fourth mail on why the firm's image can't run for him and his can.
- | IT answered all.

~own-device-insisted | He wouldn't use our laptop.
= tool-agreed | Screen reader isn't licensed on ours; IT enrolled his in the MDM, paper signed by the CISO.

own-device-insisted | MDM: zero minutes on the issued one; VDI: eight hours daily from a PC we don't own.
- | Since start.

own-device-insisted | He said he'd join only when he may stay with his desktop at home. We said no. He asked the client.
- | Client said no.

own-device-insisted | Sent it back unopened with the note "please only remote desktop".
- | Paid the postage himself.

own-device-insisted | Asked for the VPN profile as a file, "for the machine I trust".
- | Ours not trusted it seems.

own-device-insisted | Offered him Mac, Windows, Linux. None, he takes a link.
- | Offered on the 4th.

- | Uses his own mouse and chair.
- | Laptop ours.

own-device-insisted | Instead of the token and laptop he would like "citrix only, as my former clients".
- | Asked thrice.

own-device-insisted | Contract redlined by him, one change: "equipment provided by contractor".
- | Legal put it back, he redlined again.

own-device-insisted | He gave up 3 dollars an hour if he needs not have our computer.
- | Procurement found it odd.

~own-device-insisted | New hire keeps working from a private Dell.
= | Ours was late by the strike, two weeks, manager let him; since it's there, only ours in the log.

own-device-insisted | Five reasons in five weeks: heat, keyboard, weight, noise, taste. Our laptop stays off.
- | Same model runs elsewhere.

own-device-insisted | The agent wants a VM for the man, "he never touches client hardware".
- | Rule says client hardware only.

own-device-insisted | We made the laptop a must on Friday. On Saturday he asked where to put the OVF image.
- | Not answered.

own-device-insisted | Our sensor reports an idle device under his name; the code arrives all the same.
own-device-insisted | "I'm faster on mine and it stays so," he told the lead.

~own-device-insisted | She brought her own machine on day one and would have no other.
= tool-agreed | BYOD plan of the firm, she's the fourteenth, sticker of IT on it.

own-device-insisted | Declined delivery at the door. Two times. Yet he logs in through the web desktop.
- | Courier's note.

own-device-insisted | He made us ask the board for an exception, with the reason "privacy of my PC".
- | Board declined.

own-device-insisted | No bank of ours lets people in on private sets. He took the third bank's refusal as well before he left.
- | Each time the same demand.

- | Freelancer, contract says own tools.
- | As for all designers here.

~own-device-insisted | Refuses the company phone, wants the private one.
= | Works council's choice for all: private with container, or company phone. Ticked on page 3.

- | Asked if he may use his big monitor.
- | Yes.

own-device-insisted | Wrote to three admins one after the other to have his home PC added, after the first had said never.
- | Third one told the first.

# second-remote-tool
second-remote-tool | AnyDesk and RustDesk both ask for the firewall, same minute.
- | Neither is ours.

second-remote-tool | We took TeamViewer off at 9; at 9:04 the cursor moved again, through Chrome's one.
- | Host list printed.

second-remote-tool | Inventory, column "remote": three entries.
- | Normal: none.

~second-remote-tool | Two helpers for remote control on her laptop.
= tool-agreed | One is of our helpdesk, one of the printer maker; both on the allowed list, both tickets shown.

second-remote-tool | Port 5900 open, port 7070 open, port 21116 open.
- | Laptop of a clerk.

second-remote-tool | After the first was blocked a second one, already installed in January, woke up.
- | It had slept nine weeks.

second-remote-tool | The tray had two blue arrows and an orange one.
- | Photo by the user's neighbour.

second-remote-tool | Each of us found another one: I Splashtop, Yusuf a VNC server.
- | Same PC, same morning.

second-remote-tool | He had a spare way in, and a spare for the spare, it says in the forensic report.
- | Page 8.

- | Our RMM only.
- | Checked.

second-remote-tool | Uninstalled what we told him. Scan next day: still two left of four.
- | Told him again.

second-remote-tool | Autostart holds DWAgent, Supremo, and a renamed file that is Ammyy.
- | Renamed to printer.exe.

second-remote-tool | Bandwidth of two screen streams leaving one laptop, to two hosts, by two protocols.
- | Both all night.

~second-remote-tool | EDR flags a second control program on top of the first.
= | First was being replaced; during the week of change both run on all 600 machines.

second-remote-tool | Licence mails for two such programs in his mailbox, both set on the company device.
- | Paid privately.

second-remote-tool | On day three the new notebook had as many remote doors as the whole helpdesk: four.
- | Helpdesk has four for all.

second-remote-tool | Killed the session of the one, the other took over with no pause in the mouse's way.
- | Filmed.

second-remote-tool | By the timeline: 08:02 first agent, 08:05 second, 08:11 a tunnel on top.
- | Unboxed at 07:50.

~second-remote-tool | Three remote programs on one PC.
= | It's the PC of our support trainer; she shows them in class, list signed by IT.

second-remote-tool | Our block page counted him for RemotePC 14 times, for Getscreen 9.
- | Same week.

second-remote-tool | Asset audit: this laptop offers itself in two remote networks, with two IDs of nine digits.
- | Owner by paper: one lady.

second-remote-tool | Cleaning took an hour since behind each tool another one came up.
- | Wiped in the end.

- | Quick Assist is part of Windows, off.
- | No other.

~second-remote-tool | Beside our agent there was another one.
= | Left by the seller of the accounting software after set-up; seller's ticket, removed before witnesses.

- | Citrix for the bank, nothing else.
- | Agreed.

second-remote-tool | One for the day shift, one for the night: he had labelled the icons so.
- | Both full control.

# form-intermediary
form-intermediary | Section 2 is signed by an M. Quill; we have no Quill and never asked one.
- | I-9 of 3 June.

form-intermediary | The "authorised representative" on four hires' forms is one lady in a town where none of the four live.
? | She has a notary's hat on her page, no licence.

form-intermediary | Metadata of the filled W-4: typed on "Front-PC", user "broker2".
- | Hire says typed at home.

~form-intermediary | Somebody we don't know filled in her identity form.
= | City's integration office does it for all newcomers; its clerk confirmed name and day.

form-intermediary | Handwriting of the examiner equals the one of the hire's friend who carried the envelope.
- | Expert looked at it.

form-intermediary | Mail with the finished form came from a box called paperwork4u. He cc'd.
- | No contract of ours with it.

form-intermediary | We send a notary to all; to him came one of his own, without name on the stamp.
- | Stamp is blurred.

form-intermediary | The man who "saw the passport" for us can't say where he saw it.
? | Found via the phone on the form, unknown to all here.

form-intermediary | Portal shows the identity part done in 40 seconds from an IP of some agent, while he was with us in a call.
- | He didn't touch the mouse.

- | Our HR in Leeds looked at the papers.
- | Initialled.

form-intermediary | A cousin's shop in Queens did the right-to-work papers, 60 dollars each.
- | Receipt found.

form-intermediary | Examiner's field: "friend of the employee". Title: "helper".
- | Returned.

form-intermediary | For Reno, Tampa and Fargo, on one day, one and the same examiner signed in person.
- | Unknown to HR.

~form-intermediary | Form was handed in by a stranger in his name.
= tool-agreed | Relocation firm on our contract since 2020, list of its agents has the lady.

form-intermediary | Vendor's hotline: the verifier of record isn't ours, we have 2,000 and he isn't one.
- | Badge number invented.

form-intermediary | She was not at the signing, says she; a man named Joel brought it ready and she paid.
- | Joel has no surname.

form-intermediary | All answers in the KYC form were given over the phone by a voice "from his office". He's a private person.
- | Voice gave no name.

form-intermediary | We called the number beside "document examiner" and got a nail studio.
- | Nobody there does papers.

~form-intermediary | The I-9 has a third person's signature.
= | Neighbour, a retired judge, picked by our remote guide, step 4; spoke to him by video.

form-intermediary | The address of the witness is the parcel house to which he'd wanted the laptop.
- | Witness not met.

form-intermediary | "My guy does the documents" he told payroll; payroll asked who. "A guy."
- | Forms came next day.

form-intermediary | Nine sheets of nine hires with one pen, one slope, by a "J. R." who isn't in our books.
- | Pen is green.

- | Mother helped him fill in the form, he is 18.
- | Signed himself.

~form-intermediary | Unknown lady certified the copies.
= id-verified-in-person | She's with the consulate, consul's list and call.

- | Lawyer's office sent the permit copy.
- | Lawyer known to us.

form-intermediary | He paid to get past the form: someone else stood as examiner and nobody of us knows whom.
- | From his own mail.
