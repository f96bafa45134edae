# malware-sent
malware-sent | Opened his CV, and the machine began talking to a server in Riga.
- | Laptop taken off the net.

malware-sent | npm install in the test repo wrote a file to ~/.config and made it executable.
- | The task was a to-do list.

- | EDR on the recruiter's PC, 10:41.
malware-sent | winword.exe started powershell.exe two seconds after she clicked his cover letter.

malware-sent | His zip weighs 3 kB and unpacks to an lnk with a PDF icon.
- | Password was in the mail.

~malware-sent | Gateway ate her attachment, macro inside.
= discrepancy-explained | Our own application form has the macro, she had only filled it in.

malware-sent | Since the day she ran the candidate's demo, her wallet is empty.
- | 0.8 BTC.

malware-sent | VirusTotal of portfolio.pdf: 34 of 61.
- | Sent to five of our recruiters.

malware-sent | Line 412 of tailwind.config.js, far to the right after 600 blanks, decodes to a downloader.
- | Reviewer had soft wrap on.

malware-sent | Before the interview we were to install his "video client"; it asked for the keychain.
- | MiroTalk look-alike.

malware-sent | .vscode/tasks.json runs a curl when the folder is opened.
- | Nobody writes a calculator that way.

malware-sent | Sandbox report of the CV: drops dll, sets run key, sleeps ten minutes.
- | Verdict attached.

- | PDF with a form field, from the Europass site.
- | Scanned, nothing.

- | Team ran his bug fix branch.
malware-sent | All ssh keys on that box were used elsewhere by evening.

malware-sent | Excel with her salary wishes wants "enable content", and hidden sheet 3 calls out to a paste site.
- | One cell visible.

malware-sent | QR on his paper CV opens a login page that looks like ours and is not.
- | Two people typed it in.

~malware-sent | Antivirus screamed at his take-home.
- | Soc pulled the plug.
= discrepancy-explained | EICAR test string, our exercise was to write a scanner and we gave it ourselves.

malware-sent | Pull request brought a dependency born that morning, with a postinstall of base64.
- | Downloads: 1.

malware-sent | Reference letter.docx fetched a template over http from 203.0.113.9, and that one was not a letter.
- | Proxy log.

malware-sent | The "driver for the camera test" he made us run turned into a shell, says forensics.
- | Three hosts to reimage.

- | Link to his site gave a certificate warning, expired on Sunday.
- | Renewed on Monday.

malware-sent | Cleaning cost 41,000, and it all goes back to the ISO he attached as work sample.
- | Insurer's report.

~malware-sent | Repo of applicant 12 flagged as hostile by GitHub.
= discrepancy-explained | False hit on a minified library, GitHub lifted it and apologised.

malware-sent | Font file in the assignment is a script: node fonts/fa-brands.woff2 gives a process list to a server.
- | Found by a trainee.

malware-sent | Hash of test-task.rar is on the CERT page under BeaverTail.
- | Page of last month.

~malware-sent | Mail filter quarantined the CV as dangerous.
= | Filter rule of that night blocked every PDF from that provider, IT rolled it back.

- | Repo has a build script, read through, it builds.
- | Good work.

# second helping: shorter, other trades
deepfake-artifacts | When the cat walked through, the cat had his mouth for an instant.
- | Cat walked on.

deepfake-artifacts | Neck is lit from the window, forehead from nowhere.
- | Photographer on our panel.

deepfake-artifacts | Measured eye distance in 60 stills: 61 to 74 pixels at the same range.
- | Bones do not do that.

deepfake-artifacts | Bring your palm to the lens, I said, and between the fingers there was cheek where wall should be.
- | Saved.

~deepfake-artifacts | His shoulder kept cutting into his jaw on the picture.
= trouble-explained | Green screen in the library booth, wrinkled; the next user had it as well.

- | Doctor with a surgical mask on, came from theatre.
- | Took it off, face as on badge.

long-latency-answers | I set a kitchen timer to six. He began on the ring, eleven times of eleven.
- | Then stopped the interview.

long-latency-answers | Reads like dictation once it comes; it never comes before I have counted to seven.
- | Even "do you smoke".

long-latency-answers | By the waveform: speech of ours, flat 6.8 s, speech of his. Repeat.
- | Printed for the file.

~long-latency-answers | Twelve seconds of nothing, then a tidy statement, throughout.
= trouble-explained | He had the interpreter from the agency whispering to him, we had booked her.

id-altered | The lamination bubble follows the outline of the portrait exactly.
- | Desk officer felt it with the nail.

id-altered | Date of issue is a Sunday; that office opens on weekdays.
- | Holiday too.

id-altered | Check digit wants a 4, the card has a 7.
- | Software of the police.

id-altered | Same scratch on the cards of him and of two others, across different names.
- | Scans laid over.

~id-altered | Card number shorter than normal, clerk suspected scissors work.
= discrepancy-explained | Provisional card for three months, police station issued it and knows her.

~? | Licence had a hole punched in it.
- | DMV does that when a new one is ordered.

contradicts-resume | He speaks of his first job in 2015; I have a first job in 2007 and two after it.
- | Asked, he said "roughly".

contradicts-resume | To the panel he was never abroad. Page 2: Doha, three years.
- | HR pointed at it.

contradicts-resume | "SAP? No, only seen it." There are four SAP lines.
- | He wrote them in bold.

contradicts-resume | The five-man team of Tuesday had been fifty in the written form.
- | One zero.

~contradicts-resume | He denied the hospital years that the CV claims.
= | Recruiting firm pasted another nurse's block into it, his original has no hospital.

- | She says cashier, paper says sales assistant.
- | Same thing there.

address-change | Shipped to Plano as signed; he phones that the box has to be in Newark by Thursday.
- | Carrier charges us.

address-change | Portal: delivery place overwritten 03:12, 03:15 and 03:31, night before pick-up.
- | Logged as self service.

address-change | The flat in the contract he no longer has, he tells the driver, come to the storage units.
- | Driver rang us.

~address-change | New street on the shipping form one day after signing.
= address-confirmed | City renamed that road this month, decree is online and house is the same.

disconnects-when-challenged | He was eloquent up to "can we have your colleague from then join us for a minute".
disconnects-when-challenged | Room empty within the second.

disconnects-when-challenged | Of six planned steps he took part in five; before the unannounced one he was out.
- | Step six: draw your desk.

disconnects-when-challenged | I never got to the end of the word "whiteboard".
- | Call duration 11:03.

disconnects-when-challenged | Teacher candidate: asked to write her name by hand, screen went to "participant left".
- | Agency says sorry.

~disconnects-when-challenged | Ended the call on being asked to move the camera.
= trouble-explained | USB camera was pulled out with the dock, seen on the second try when it happened again.

id-owner-denies | Cook in Leon got a tax bill on our salary. He shows us hands that never typed.
- | Embassy involved.

id-owner-denies | Woman at the counter put her card down: "you seem to employ me, since when?"
- | Same number as in our file.

id-owner-denies | The doctor whose number he uses runs a practice in Cairns and was seeing patients while he had shifts with us.
- | She asked for his name.

id-owner-denies | Her brother wrote that she has been in a coma since spring, so who earns there.
- | Hospital letter.

~id-owner-denies | Licence holder rang to say that he never gave us his number.
= | His agency did, he had signed for it in March and found the sheet.

- | Owner of the house confirmed the tenancy.
- | Address fits.
