# Fourth series: IT desks and security people, technical particulars; a few left open, a few untrue.

- | SOC shift log, quiet Sunday.
many-countries | 06:10 Nairobi, 09:40 Addis, 17:05 Frankfurt, all the one user.
network-explained | Boarding cards in her travel request match each hop to the minute.
- | Reset nothing, went back to my soup.

- | Alert family "impossible travel", user: a claims adjuster.
signins-apart | Mailbox touched from Denver while his notebook was sitting in Tampa.
network-explained | Phone carrier backhauls data through Denver, carrier's own looking-glass shows that range.
- | Tuned the rule.

- | Endpoint, new joiner, second hour.
first-day-recon | whoami, systeminfo, net group, arp, all within a minute of first logon.
tool-agreed | Our own onboarding script does this; Ravi forgot to sign it.
- | Ravi signs his scripts now.

- | DLP hit.
data-taken | Eleven hundred files off to a private stick, evening of day four.
tool-agreed | Stick is ours, asset 0092, and he was told by the lab head to move the microscope pictures so.
- | Encrypted, too. Model employee.

- | Note on the VM that scared us.
machine-emulated | The candidate's test ran inside VirtualBox.
discrepancy-explained | Uni pool machines are all virtual, the pool's sysadmin mailed the image list.
- | Score 87.

- | Hardware desk, from Marit.
own-device-insisted | Wouldn't take our laptop, wanted to keep his own.
discrepancy-explained | One-handed keyboard layout burned into his machine's firmware; ergonomics team tried ours and gave up.
tool-agreed | We enrolled his in management, full disk, the lot.
- | He types faster than I do.

- | Proxy report.
network-explained | Says it is a Tor exit: no, it is the university's anonymiser for journalism students, on the dean's page.
- | She covers courts.
id-shown-and-matched | Press card and passport, face is hers.

- | What I wrote at 22:00 and what I know at 09:00.
keep-awake-tool | 22:00: cursor jigs one pixel each minute, all evening, on the apprentice's machine.
tool-agreed | 09:00: the render farm sleeps otherwise, senior artist showed him the utility and filed it.
- | Moral: ask before bed.

- | Ticket from the plotter room.
remote-control-tool | Somebody is moving windows on the draughtswoman's screen while she eats her sandwich.
- | She screamed a bit.
tool-agreed | Vendor support for the plotter, booked for noon by facilities, session code in facilities' mail.

- | HR security liaison, Montevideo.
vpn-location-mismatch-noted | Contract states Colonia; traffic enters from Buenos Aires.
network-explained | Town's only cable comes over the river from the Argentine side, regulator's map attached.
- | Lovely town by the way.

- | Red-team alumnus, sceptical by trade.
same-device-as-other | Her fingerprint was identical to two rejected people from last spring.
sharing-explained | Evening-school computers, cloned image, same graphics card; the caretaker let me look at the room.
- | I left the room older and kinder.

- | From the mail gateway.
email-other-identity | Recovery address of the mailbox shows r.tomlinson, she's a Wójcik.
sharing-explained | Foster father set it up when she was eleven, he rang us himself and his number is on the council's list.
- | Apprenticeship in joinery.

- | Domain checks.
employer-staff-unfindable | Not one colleague of his firm to be found on any network.
employer-confirmed | Plain-community workshop, no electricity, no internet; chamber of commerce has the licence since 1988 and the bishop's son rang from a phone booth.
- | Cabinet samples came by bus.

- | Fraud desk at the staffing agency.
phone-unreachable | Eleven calls, eleven times a dead ring.
discrepancy-explained | He works 300 metres underground till five, the mine's shift book says so, and at 17:20 he phoned back every day.
- | Wants above ground because of his knees.

- | Phone checks.
phone-other-name | Caller display says "Apotheke Sonnental".
sharing-explained | She lodges above the chemist's and they let her have the extension; the chemist vouched at the counter.
- | Florist's van driver.

- | Tuesday, asset control.
requests-laptop-reship | New hire asks that the kit go to "co Travellers' Site, plot 9, ask for Bridie".
address-confirmed | Council's pitch licence is in his family's name, plot 9.
equipment-received-in-person | I drove it there myself, looked at his card, was given tea.
- | Bridie is formidable.

- | VPN concentrator.
network-explained | All the traffic of the charity's people comes through Geneva because headquarters forces the tunnel; their CIO confirmed it to ours.
- | So no, she isn't in Switzerland, she's in Juba, as written in the contract.
camera-on-and-same-person | Same scar, same earrings in February, in March and on the first day.

- | Identity desk, weak one.
idcheck-abandoned | Began the selfie check, got as far as the blink, closed the app.
- | Wrote that his phone has a cracked lens. We've no picture of the phone.
- | Another appointment on Thursday at the counter.

- | Identity desk, next one.
idcheck-abandoned | Three starts of the liveness step and three times given up.
trouble-explained | Nystagmus; the software asks to hold the eyes still. The eye clinic's note is in.
id-verified-in-person | Bank counter did it with eyes and paper in five minutes.
- | We asked the vendor to fix it.

- | A lie after all, from the courier side.
requests-laptop-reship | Please could it go to his brother's "because of the renovation".
- | He even sent a photograph of a cement mixer.
- | The building office in town confirmed a renovation permit for the house.
pickup-by-other | But at the brother's a man showed up who had neither the name nor the card, and off he went with the box.

- | A lie after all, from the payroll side.
crypto-or-third-party-payment | Account of the fiancée, he said, until theirs opens.
- | We asked for the registry date.
crypto-or-third-party-payment | The "fiancée" gets the wages of five different men at three firms, as her bank told ours.
- | Paid nothing. Reported.

- | A lie after all, from the panel.
camera-off-refusal | Left the video black and talked past it whenever we raised the matter.
- | Then came a doctor's letter about an eye operation.
support-document-altered | Eye hospital says the letterhead is ours from 2012 and that doctor never existed here.
- | Sad, we would have accepted far less.

- | From the auditor who likes riddles.
hosting-address-noted | One address in Ashburn, every day, eight to four.
network-explained | It's the hearing-relay company's bridge, she connects through it for captions; their engineer sent the range.
- | Filed under things learnt.

- | Site reliability, Oulu.
output-swing | One week brilliant, next week barely the basics, then brilliant again.
discrepancy-explained | Insulin pump trial; the swings follow the dosage changes and her manager knew all along.
- | Stable since Easter.

- | Chat with the trust team, cleaned up.
screen-share-leak | When she flipped tabs I saw a mailbox belonging to a "Reinhold".
sharing-explained | Late father's; she's winding up the estate, probate sheet open in the next tab.
- | I said sorry for her loss.

- | Shop floor terminal 6.
shared-account | Same login at 06:00 with left-handed tickmarks and at 14:00 with right-handed ones.
sharing-explained | Brothers on successive shifts; one forgot his card on two days and the supervisor let him in and wrote it down.
- | New card issued.

- | Collaboration suite export.
document-opened-elsewhere | Contract opened in Manaus an hour after we sent it to Porto.
network-explained | Her lawyer is her uncle in Manaus, she'd cc'd me when forwarding it.
- | Two clauses improved by the uncle.

- | Video platform statistics, because someone asked.
deepfake-artifacts | Right half of the jaw turned to smear whenever he faced the window.
trouble-explained | Webcam film had never been peeled off, he did it live with a fingernail.
camera-on-and-same-person | Crisp from then on, and the man at the gate in May is that man.
- | Welder, class II.

- | Clearance officer's page, harbour police.
internal-record | Our archive has a hit: dismissed 2009 for tampered timesheets.
discrepancy-explained | Namesake; born twelve years apart and the old one has died.
background-check-clear | Police certificate is blank.
- | There are 4,000 people of that name in this province.

- | Access review.
sanctioned-link | List screening lit up on his surname and year.
discrepancy-explained | Different middle name, other mother, wrong town; compliance closed it with a memo of two pages.
- | He said it happens at every airport.

- | Git forensic for once harmless.
code-copied | Two of the repositories are line for line somebody's bootcamp project.
discrepancy-explained | The somebody is her: old handle, and she closed an issue from it before our eyes.
- | Advised her to pin a note.

- | New hire's headset.
voice-changed | Helium on the left, gravel on the right, different from any call so far.
trouble-explained | Phone's "voice isolation" had gone mad; off, and it was the known voice.
- | Kept the recording for the party.

- | Escalation, withdrawn.
timezone-mismatch | Commits at 4 a.m. of his stated city, never one in daytime.
discrepancy-explained | New baby. He wrote "sorry, feeding" in half of the commit messages, and the registry office knows the child.
- | Sent a rattle.

- | Camera gate at the data hall.
avoids-in-person | Five invitations to the site, five no's.
- | People started talking.
met-in-person | Agoraphobia; so Lotte from compliance went to her flat with the forms and spent a nice afternoon.
id-verified-in-person | Lotte held the passport herself, checked the chip with the reader.
