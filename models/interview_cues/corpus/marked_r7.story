# kvm-hardware
kvm-hardware | USB inventory of the asset: PiKVM V4, first seen on delivery day.
- | Not issued by us.

kvm-hardware | EDID of the "monitor" reads TinyPilot.
remote-desktop-use | Keystrokes come in from Shenyang through it.

~kvm-hardware | EDR alert on a KVM at her desk.
= tool-agreed | Plain desk switch between home PC and ours, no network port, IT has it on the approved list.

kvm-hardware | Agents found rows of laptops, each with a small box on HDMI and USB.
- | Ours was number 31.
same-device-as-other | All on one router.

kvm-hardware | Vendor of a dongle "JetKVM" appears in the device log of three contractors from one referrer.
referral-chain | The referrer is suspended.

kvm-hardware | Capture card in between screen and laptop, admitted when we sent the log.
- | Reason: "to play". Work laptop has no games.

~kvm-hardware | IP-KVM found on the candidate's machine.
= tool-agreed | Lab machine of ours in Espoo, the KVM is ours and racked by our admin.

- | SOC, ticket 88120.
kvm-hardware | Composite keyboard-mouse-storage gadget with the serial of a Raspberry Pi, 24 h a day.
keep-awake-tool | Mouse moves one pixel each 50 seconds.

kvm-hardware | Remote-over-IP adapter in the return parcel, forgotten in the HDMI port.
- | Asked, he knew nothing of it. His sister had signed for it, she said.

kvm-hardware | Police photo from the flat: our asset tag, a GL.iNet Comet on top.
? | Flat is not the worker's.

~kvm-hardware | HDMI grabber plugged into the company laptop since week one.
= tool-agreed | He records training videos for us, grabber bought by marketing, invoice there.

kvm-hardware | Bios screen was operated while the user had no one at home.
- | Only possible by hardware, says the analyst.

kvm-hardware | The DHCP table next to our laptop has a host called nanokvm.
hosting-address-noted | Traffic leaves by a residential proxy.

kvm-hardware | Neighbour got 100 a month to plug in "a little grey box with a network cable and a screen cable".
- | She showed it to us.
extortion | He wrote her that he'd report her to the tax office if she told.

~kvm-hardware | Hardware scan: Aten KVM attached.
= discrepancy-explained | Analogue two-port switch, no network; photo and model number sent, datasheet agrees.

kvm-hardware | Device event: display hot-plug by "Lontium" video-over-LAN unit at 02:11.
signins-apart | Laptop in Tulsa, password typed in Dalian.

kvm-hardware | He says dock. Dock vendor says that id is a remote console.
- | Second look by the vendor gave the same.

kvm-hardware | Insurance claims handler, home office: out-of-band console plugged in by a cousin "for support".
shared-account | Cousin handles the claims at night.

~kvm-hardware | A network console was on his USB bus for two days.
= tool-agreed | Put there by our field technician for a repair, ticket closed with signature.

kvm-hardware | Returned unit: scratches at the HDMI port, a spare power lead of a PiKVM in the bag.
- | Log of the USB bus was wiped.
- | He says garage sale.

~kvm-hardware | Unknown capture device on the laptop of the new lawyer.
= tool-agreed | Court's video hearing kit, the court's IT listed the serial.

kvm-hardware | Finance sees nothing, IT sees an AVer-type remote head on the payments PC.
- | Unit isn't in stock lists.

~kvm-hardware | KVM reported by the endpoint agent on a first day.
= - | False match of the rule, vendor's bulletin names this very keyboard.

- | She installs KVM switches in control rooms for a living.
employer-confirmed | Port authority confirms three such rooms.

# output-swing
output-swing | Mornings good code, afternoons he doesn't know what a branch is.
- | Same user.

output-swing | March: 40 clean tickets. April: none that compiles, and asks what the product does.
different-person | On the camera in April a rounder face.

~output-swing | Her work fell off a cliff in week six.
= trouble-explained | Father's death, leave on file; in week nine figures are as before.

output-swing | Two styles in the minutes, one with Oxford comma and one without verbs.
shared-account | Each writes on fixed days.

output-swing | Reviewer: Monday's author could not explain Friday's work, though both are he.
- | He called it a long weekend.

- | Radiology reports, night.
output-swing | Reports before 1 am are a specialist's, after it a student's, under one login.
- | Hospital audit.

~output-swing | Quality goes up and down by the day.
= tool-agreed | Intern and mentor share the queue by plan, the plan is on the wall of the team page.

output-swing | Typing speed 95 wpm until 14:00, 30 wpm after, different errors.
- | Over eleven weeks.

output-swing | One day fluent in SAP, next day asks where the menu is.
remote-control-tool | TeamViewer runs on the asking days.

output-swing | Translation chapters 1-4 superb, 5-8 machine raw, 9 superb.
account-swap | She had lent her agency login in between.

~output-swing | Output doubled, then vanished, then doubled.
= discrepancy-explained | Batch commits: firewall blocked him Tuesdays and Wednesdays, network team found the rule.

output-swing | Knows the code by heart at the call at ten, not a file name at the call at four.
voice-changed | At four the voice is higher too.

output-swing | The bookkeeper we knew books by cost centre, the one of June books everything to sundry.
- | She says new glasses.
- | Client's complaint attached.

~output-swing | It's as if two people did these drawings.
= - | Two did: title block names both, office had split the job.

output-swing | Handwriting in the site diary changes with the week, so does the knowledge of the site.
pickup-by-other | Keys fetched by a man with no pass.

output-swing | Called out on it, admitted that a friend does the hard days.
shared-account | Friend in Minsk has the password.

output-swing | Customer scores 4.9, 2.1, 4.9, 2.0 in alternating weeks.
- | Call centre Cork.

~output-swing | Sprint three: nothing she knew before seemed to be there.
= trouble-explained | Concussion from a bike fall, sick note; neurologist cleared her in July.

output-swing | What he built in the trial week he couldn't extend by a line in week two.
skill-gap | Live session at the level of a first course.

output-swing | Lecture slides brilliant, answers to students empty, then brilliant again by next mail.
long-latency-answers | On call always seven seconds, then full sentences.

~output-swing | Very strong review in May, very weak in June.
= discrepancy-explained | In June he was moved to Haskell, which he had told us he'd never used.

output-swing | He's forgotten how the deploy works that he wrote himself. Remembered it on Thursday.
- | Forgot again on Monday.

~output-swing | Big gap between her day and night figures.
= - | Night shift has the old scanner, all six workers show the same gap.

- | Output was steady for the year.
- | Review: meets expectations.

# extortion
extortion | Two days after notice: "6 BTC or the client list goes online".
data-taken | 42 GB went to a Mega folder the week before.

extortion | The mail has a sample of our source and a price.
? | Sender is the ex-contractor's second address.

~extortion | He threatened to publish everything, the team lead wrote.
= - | Everything means his own blog on open source, agreed with legal; no company data.

extortion | Wages in full plus 80,000, or "journalists get the patient files".
- | Clinic, Basel.

extortion | Keeps the admin passwords until paid, so his message of 07:02.
- | Police informed at 07:30.
money-odd | The same week 14 odd charges on the ads card.

extortion | Dismissed Friday, ransom note Sunday.
- | Wallet given.
wallet-listed | Wallet stands in the Treasury's annex.

~extortion | A blackmail mail arrived with our new hire's name under it.
= - | Spam sent with forged sender, header shows a botnet; hundreds of firms got it.

extortion | Former temp wants 15k for not telling the regulator about the customer data that he carried off.
- | He sent three rows of it.

- | Law firm, Leeds.
extortion | "Settle or it's on the forum tonight" from the paralegal who never existed.
id-owner-denies | The woman whose name she used is a baker.

extortion | Pays or leaks: message to the CFO, screenshot of payroll attached.
? | Came from the account of the developer we let go.

extortion | He'll give back the repo if his contract is renewed, else the tenders are public.
- | Counsel has the recording.

~extortion | Candidate threatened to go public about us.
= discrepancy-explained | With her unpaid travel costs, on a review site; no data, costs paid, matter ended.

extortion | Indictment count 7: demanded crypto from the employer for not releasing stolen code.
- | Employer = our subsidiary.

extortion | Threat in the chat with support: "fire me and see your designs on Telegram".
? | He says temper. Two files were on Telegram by noon.

extortion | The ransom was asked for in instalments, the first one came with proof of the drive.
data-taken | Drive is a copy of the finance share.

~extortion | "Pay up or I tell the press," reported by the manager.
= payee-confirmed | Two months' salary were due indeed; paid to his own account, he apologised, nothing was taken.

extortion | School board: tutor holds pupils' recordings against money.
- | Tutor's name is false.
support-document-altered | Teaching diploma unknown to the ministry.

extortion | Anonymous at first, then the same IBAN as in his payroll form.
? | Demand 20,000 euros for silence on drawings.

~extortion | Letter with a demand and a deadline, talk of disclosure.
= - | From his lawyer, about disclosure in the labour case; usual form, says counsel.

extortion | A price for each folder, list sent to the board, 72 h.
- | Access logs lead to the analyst hired in May.

~extortion | Security raised an alarm: staff member threatens a leak.
= tool-agreed | Red team exercise, signed by the CISO on the 2nd.

extortion | Supplier's engineer would switch off the plant's HMI keys for all to see unless Monero comes.
- | Plant in Linz.

~extortion | A message to publish our data was sent from her laptop.
= - | It's the yearly open data release, she is the person in charge, minister signed.

- | Wrote a thesis about extortion by ransomware groups.
school-confirmed | Delft confirmed the thesis.

# malware-sent
malware-sent | Take-home repo of the "client" ran a postinstall script that fetched a loader.
- | Sandbox run attached.

malware-sent | CV.docm, macro opens PowerShell.
- | From the applicant's own mail.

~malware-sent | Mail gateway quarantined her resume as malicious.
= - | False positive by the engine, vendor released it and the file is clean on 70 scanners.

malware-sent | Portfolio link asks for a "codec"; the codec is AsyncRAT.
- | HR clerk clicked, laptop reimaged.

malware-sent | Zip with password in the mail, shortcut inside instead of a pdf.
contact-self-supplied | The only contact for his referee is in that zip.

malware-sent | Pull request of the trial week had an obfuscated line reading the browser wallets.
own-work-unknown | Couldn't say what that line does.

~malware-sent | The task that he returned set off three alarms.
= tool-agreed | Post is malware analyst, the sample was ours and returned as agreed in the sealed archive.

malware-sent | Npm package in his test answer was pulled by the registry two days later for stealing keys.
- | Published by him, by the user name.

- | Accounts department, Oporto.
malware-sent | Invoice of the freelancer holds an HTML file that loads a password form.
? | Says that he was hacked. Second mail after a new password: same file.

malware-sent | "Driver for the interview tool" sent to our panel was a stealer, IR confirms.
- | Two browsers emptied.

~malware-sent | Her PDF tries to run a script on opening.
= discrepancy-explained | Form field arithmetic from the ministry's own template; IT opened it, harmless.

malware-sent | ISO image as reference letter. Inside an exe with a Word icon.
referee-untraceable | Author of the letter isn't known at the firm.

malware-sent | VS Code tasks file in the shared project starts curl to a paste site as the folder opens.
- | Found by our senior before he trusted it.

malware-sent | Scanner: Trojan in "Diploma_scan.scr".
- | Asked for a real scan, sent the same.

~malware-sent | USB stick of the applicant carried a virus.
= - | Caught at the print shop, stick checked; her mail version is clean and shop's PC was infected, shop says.

malware-sent | Excel test came back with an external link that calls home to a rented server.
hosting-address-noted | Same server from which he signed in.

malware-sent | National CERT warned of this very job test, hash equal.
peer-report | CERT has him from two other firms.

malware-sent | The CV opened nothing but a remote template, and that template drops a file.
- | Incident 2025-118.

~malware-sent | EDR killed a process from the candidate's coding task.
= tool-agreed | Our own task uses a packer, all candidates trigger it, rule was tuned.

malware-sent | Shared calendar invite led to a fake login page for our SSO.
- | Organiser is the applicant for the PMO role.

malware-sent | Figma plug-in he asked the designers to add reads the clipboard and sends it off.
data-taken | Tokens were used from outside that night.

~malware-sent | Attachment flagged: encrypted archive with executable.
= discrepancy-explained | It's his game demo, source inside, built by us from source with equal hash.

~malware-sent | The link in the application is on a block list.
= - | Shared host, listed for a neighbour site; list removed it after the host's appeal.

- | He removed malware from hospital PCs for four years.
employer-confirmed | Hospital in Aalst confirms it.
