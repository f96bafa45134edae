# Remote tools and odd machines at desks; people who say little.

- | Desk-side visit, announced.
remote-desktop-use | Three windows deep: our laptop shows a desktop, that shows a desktop, that shows the work.
- | "Habit."
kvm-hardware | Cable from the screen port goes through the wall, I followed it to a little antenna.
- | Tea was declined.

~remote-desktop-use | Three windows deep, a desktop in a desktop.
= tool-agreed | Bank's jump host, then bank's vault. That's how the bank wants it. Annex F.
- | Slow but proper.

? | She closed everything at the word "share".
disconnects-when-challenged | At the word "task manager" she was gone.
second-remote-tool | Agent pulled the list anyway: two listeners and a clipboard bridge.
- | Battery 100, never unplugged.

~disconnects-when-challenged | Asked to share the screen, she was gone.
= trouble-explained | Thunder. The lamp in our own office went too. Back in six minutes, shared everything, recipe tabs and all.
- | Tart looked great.

- | One thing only.
remote-control-tool | He types with both hands folded behind his head.
- | I said nothing. He said nothing.
- | Good test result.

~remote-control-tool | Types with both hands folded behind his head.
= trouble-explained | Autoplay of his own demo, he hit stop and took the keyboard.
- | Fine demo.

- | EDR narrative, my words.
first-day-recon | Twelve minutes in: list of admins. Fifteen: list of shares. Twenty: list of who watches the lists.
signins-apart | Keyboard layout flips between US and Cyrillic with nobody at the dock.
- | Dock is in Memphis.

~first-day-recon | Twelve minutes in: list of admins, list of shares.
= tool-agreed | Login script. I wrote it. It greets you and counts printers.
- | Rewritten shorter.

- | He keeps his hands clean.
account-swap | It was the brother-in-law who "lent the seat"; the seat's fee is thirty per cent.
remote-control-tool | The chair's empty and Chrome works.
- | So says the brother-in-law's barber.

- | Firmware guy, one line a day.
- | Mon: boots.
~machine-emulated | Tue: reports as a virtual machine.
= tool-agreed | Wed: he runs the emulator of our own board, as asked in the task.
- | Thu: passes.

- | Cabin crew rostering, home office.
shared-account | Fingerprint reader took three thumbs under one name.
- | "I've got more than one thumb."
several-jobs | Third thumb's owner also rosters for a rival line, full week, says rival.
- | Planes leave on time.

~shared-account | Reader holds three thumbs under one name.
= discrepancy-explained | Both of his and one of the technician who set it up; technician's deleted.
- | Thumbs up.

? | Laptop under a pile of sheets, on, hot.
- | Housekeeper at the guest house found it.
signins-apart | Guest checked out in spring, pays on for the socket.
vpn-location-mismatch-noted | According to the mail header his good-morning started at a Vientiane café.
- | Sheets singed.

~signins-apart | Laptop at a guest house, its guest gone.
= | Gone to lunch. Housekeeper was new, I waited on the steps, he brought soup.
- | Audit visit passed.

- | Chat support for a shoe shop.
scripted-identical-answers | To "how's the weather" and "who's your manager" came one and the same sentence about dedication.
shared-account | Handle is "Lucy", Lucys are four, they rang a bell when they changed over.
- | I like shoes.

~scripted-identical-answers | Same sentence to three different questions.
= trouble-explained | Frozen stream: it looped. Host restarted, and she'd three fine answers waiting.
- | Size 38.

- | Dock 5, unboxing.
kvm-hardware | Somebody'd put a hole in the lid and a ribbon cable through to a board with an antenna.
- | Return reason: "too slow".
second-remote-tool | Plus three helpers in autostart, with Chinese menus.
- | Hole's the size of a pea.

~kvm-hardware | There's a hole in the lid and a ribbon cable through it.
= | Cat-hair fix by our repair contractor, botched, he owned up and refunded.
- | Lid replaced.

- | I talked to her mother.
contradicts-resume | Mother thinks she's a nanny in Dubai; we think she's a tester in Derry.
several-jobs | Dubai family thinks so too, full time, they rang about a reference.
- | Mother's English is better than mine.

~contradicts-resume | Mother thinks she's a nanny, we think she's a tester.
= discrepancy-explained | Mother has dementia, she was a nanny in 2009; sister explained, and the tester stood beside her.
- | Sad visit, kind house.

- | Patch Tuesday.
remote-desktop-use | Patch failed: "no local user has ever signed in". Eight months in the job.
signins-apart | Everything came by tunnel from a box in Incheon, to a laptop in Leeds nobody touches.
- | Patch again Thursday.

~remote-desktop-use | Patch failed: "no local user has ever signed in".
= tool-agreed | Spare unit, his is the other serial, swapped at the counter on day two and I forgot the sheet.
- | Patched.

- | A word about sound.
keep-awake-tool | Every 59 seconds, click. Nobody clicks that evenly. It's a solenoid, I build them.
? | He typed "brb" and it clicked on, all night.
hours-refused | He can't ever be seen by daylight, that too.

~keep-awake-tool | Every 59 seconds, click.
= trouble-explained | Electric fence. He opened the window: click, cow, click.
- | Hired a farmer, basically.

- | Two weeks of nothing, then this.
extortion | "Your drawings are well kept with us, 2 BTC for quiet."
data-taken | They'd gone out at night in zips of 50 MB.
- | Insurer on the phone.

- | Two weeks of nothing.
- | Then a question about mugs.
- | Then a good pull request.
- | That's the note.

- | Sim-swap team, courtesy call.
phone-rented | "Your man's number's a bed in a hotel, it's let by the hour."
contact-changed | He's on his fifth number with us, each "the new work phone".
- | They wished us luck.

~contact-changed | Three numbers in a fortnight.
= discrepancy-explained | Phone in the lake, loaner, loaner back; shop slip for each. He laughed louder than us.
- | Lake's deep.

- | Solar installer, CAD.
own-device-insisted | Wouldn't take ours "for eco reasons".
machine-emulated | His: a multi-account browser with forty fingerprints to choose from, he'd left the list open.
- | Roof plans decent.

~own-device-insisted | Wouldn't take ours "for eco reasons".
= tool-agreed | Nor do eight others; we've a bring-your-own scheme, his is enrolled and scanned clean.
- | Roof plans decent.
