# Rails of many countries: PIX, UPI, M-Pesa, CLABE, BSB, Giro; odd files of many kinds; cameras at monitors.
- | São Paulo office, chat with finance.
crypto-or-third-party-payment | A chave PIX is a taxi driver's CPF; ours is a React dev named Thaís.
- | She says they "share the phone".
crypto-or-third-party-payment | The driver, by WhatsApp: "some people send, I hand over, minus ten percent."

- | Pune office.
~crypto-or-third-party-payment | UPI handle resolves to "Rakesh Traders".
= payee-confirmed | Rakesh is him. Proprietorship, GST certificate with his PAN, same face on the shop board, Sunita passed by.
- | Salary on the 1st.

- | Nairobi partner, field tech.
crypto-or-third-party-payment | The till number he gave rings through at a kiosk where the lady pays out for "boys in the computer house".
same-device-as-other | The computer house: one room, one router, thirty names of ours and of others.
- | She sells good mandazi.

- | Nairobi partner, other field tech.
~crypto-or-third-party-payment | Till number is a kiosk's.
= | Kiosk belongs to him and his wife, licence on the wall with both. I bought airtime there.
- | Signed.

- | Monterrey, plant IT.
payee-churn | La CLABE cambió otra vez, third bank in five paydays.
- | Each time he is sorry, with heart.
id-altered | And on the scan of his INE the bank's lady saw two fonts in the CURP.

- | Perth, mine site, payroll by satellite.
~payee-churn | BSB changed twice between swings.
= | Merged mutual. Every bloke on the site got a new BSB, notice is on the mess door.
- | Heat 44.

malware-sent | It was named Inter-Bold.ttf and it was no font; the installer for it wanted admin.
- | Brand designer, lovely kerning in the pdf.
off-platform | Wouldn't resend via the portal. "Signal only, from now."

~malware-sent | Inter-Bold.ttf tripped the scanner.
= | Foundry's watermark table, they told me, trips it all over town. Hash as on their shop page.
- | Kerning's lovely.

data-taken | Housekeeping's cam: her phone propped on the mug, photographing the screen page after page, two hours.
- | Pages: our tender for the tram.
- | Mug says BEST DAD.
data-taken | On her phone they found 611 shots, already in a shared album with two strangers.

~data-taken | The phone on the mug, shooting the screen all morning.
= tool-agreed | Time-lapse for the training film, my idea. Screen was the dummy database, Ona stood by.
- | Film is dull.

first-day-recon | Downloads folder, day one, 13:15: BloodHound zip, SharpHound exe, and a pdf menu of the canteen.
- | Canteen has moussaka.
- | He does payroll letters.
remote-control-tool | At 13:40 the screen was being driven from a support ID that isn't ours.

~first-day-recon | SharpHound exe in the Downloads of the new one.
= tool-agreed | Course material. She teaches our Thursday defence class, syllabus, my signature.
- | Moussaka again.

prepayment-demanded | "Token advance to hold my slot, 350, today only."
- | Slot at what, he's a QA.
- | Emoji of an hourglass.
account-recent | Freelance page: made on the 2nd; twelve years' career; today's the 6th.

~prepayment-demanded | Wants 350 to hold the date.
= | It's the piano tuner, HR sent me the wrong thread. Quite normal for tuners.
- | A flat's flat.

extortion | He'd settle for a glowing reference and four salaries, else our pen-test report goes to a journalist he named.
- | The journalist exists. We sweat.
- | Never should have had that report.
data-taken | SharePoint: he'd got at it by a link that he made on his last noon.

~extortion | She'd settle for a glowing reference, "or else I'll come and haunt you".
= | Farewell card. Eighteen people signed it.
- | Reference glows.

money-odd | Autorecharge on the Twilio: 20, 20, 20, 20, at night, calls to islands.
- | Console's last key made by the new integrator.
- | He sees nothing strange in it.
phone-rented | The integrator's own number is sold by the minute, on a site with a banana.

~money-odd | Autorecharge on the Twilio: ten times 20 at night.
= | Storm warning. All farmers were called by our own dike alarm, thank God.
- | Dike held.

code-copied | Docker image "by him": layers by a Dutch hospital, label scratched.
malware-sent | Topmost layer his own indeed: xmrig, throttled to stay under the fan.
- | I only noticed for the electricity.

~code-copied | Docker image: layers by a Dutch hospital.
= employer-confirmed | He used to work there; published as open source, hospital's CTO wrote two kind lines.
- | Start in Groningen.

wallet-listed | Exhibit B of the indictment shows an address; it ends 7Qx, and so does his.
- | So do all the middle letters.
- | He was our moderator for memes.

~wallet-listed | Address ends 7Qx like one in an indictment.
= discrepancy-explained | Ends, yes. The rest is all other. Vanity generators love 7Qx, analyst cleared it.
- | Memes go on.

account-swap | "My account is in verify, my flatmate's is verified, so hire him, work with me."
? | Flatmate speaks, on the call, for him, from the left.
coached-or-reading | Each answer came from the left first.
- | I'd wanted the right one.

~account-swap | "Hire my flatmate's account, please."
= | She meant her flatmate! Recommending her. Two people, two accounts, both came round for tea.
- | Took both.

id-owner-denies | The Wyoming LLC's listed owner is a dentist who's never been to Wyoming nor made an LLC.
crypto-or-third-party-payment | And that's whom his W-9 would have us pay.
- | Dentist's very nice. Flossing tips.

~id-owner-denies | Owner of the LLC told me he hasn't one.
= | His registered agent, a forgetful one, found it in the file: formed by himself in 2017, card with signature.
- | W-9 in.

- | Tenner test.
crypto-or-third-party-payment | Our ten-pound test came back: "account of Ms Ilves, not Mr Rourke".
? | Mr Rourke: "who's Ilves?" Well, quite.
disconnects-when-challenged | When I read him his own form aloud, he hung up.

- | Tenner test.
~crypto-or-third-party-payment | Ten pounds came back, other surname.
= name-change-documented | Took her gran's surname after the adoption; court paper dated, bank slow.
- | Second tenner arrived.

first-day-recon | Whom may I ask to press yes for me? That was her first question, before "where's the loo".
- | Yes to what? "To the little window."
first-day-recon | Five people had the little window by noon.
- | One pressed.

~first-day-recon | "Who can press yes for me?" he asked us all, 9 a.m.
= | Lift. It needs a badge and his wasn't cut. Doorman laughed.
- | Badge cut.
