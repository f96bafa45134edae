# Whose name, whose money, whose machine, 2
- | Licensing board, window at the end of the corridor.
support-document-altered | Nurse licence RN-40771 is a real one, only it was issued to a midwife who died in 2014.
- | Employer had photocopied it in colour and was very proud of the copy.
id-altered | Her passport copy shows two different typefaces in the surname line, one with serifs and one without.
- | We close at three on Fridays.

- | IT desk, Bilbao, ring from reception at 8:05.
different-person | The gentleman who came for his badge is a head shorter than the one we spoke to on Teams.
- | Reception gave him water and a magazine.
id-photo-mismatch | Ears on the residence card stick out, his lie flat as stamps.
- | HR on the way down with the umbrella.

# honest
- | Sveta from tax here, about the Lindqvist thing.
id-number-mismatch | Her personnummer comes back to another lady, same street.
discrepancy-explained | It was her twin's, the civil registry had crossed the two at baptism and has put it right in writing.
- | They now laugh about it, they say it is not the first time.

- | Storekeeper's diary, Coventry, wet.
requests-laptop-reship | Before we had even taped the box he wanted it diverted to an uncle's garage in Hounslow.
- | I said I'd ask.
requests-laptop-reship | Then a second plea, seven hours on, this time for a hotel lobby in Dover.
- | Box is still on my shelf next to the kettle.

- | From our relay bureau for deaf callers: I only typed what was said.
prepayment-demanded | He won't open the project before 2,000 is on his card, he says, "as trust money".
crypto-or-third-party-payment | The card is a gift card and the name on it is Shanice.
- | The employer asked me to repeat it slower.

- | I'm the neighbour with the hedge.
- | They moved in by night, one mattress and a lot of cable.
remote-desktop-use | Through the kitchen window you count twenty-six notebooks, lids up, with no human being in front of any of them.
- | Electric man came twice about the meter.
pickup-by-other | Woman with a clipboard accepts everyone's computers, signs with a different name each time.

# honest
- | Night alarm at the parish: the new secretary's account came up from Reykjavík.
vpn-location-mismatch-noted | Account of a secretary in Ghent shows an Icelandic address since Sunday.
network-explained | Diocese runs its filter there; the vicar's own laptop shows Reykjavík as well, we tried.
- | Back to the jumble sale.

- | Interpol liaison, printed on green paper.
peer-report | The Dutch passed on his photograph with the remark "worked in two of our ministries as someone else".
alias-used | In Tallinn he was Marek, in Utrecht he was Mark-Jan, on our rota he is Markus.
- | Please treat as restricted, and return the folder.

- | Shop steward to the works council, by hand.
- | Overtime list has a Miroslav that the night shift has never shaken hands with.
id-owner-denies | His widow came to the gate: Miroslav's been dead since the flood, who is signing for him?
crypto-or-third-party-payment | Accounts let slip that his money is collected by the deputy's brother-in-law.
- | We demand the list of badges by Monday.

- | Onboarding tracker, row 71.
idcheck-abandoned | Opened the face scan link eleven times, each time closed it at "turn your head".
- | Reminder four sent.
refuses-id | On the call said the passport "is for borders, not for bosses".
- | Row 71 amber.

# honest
- | Row 72, same tracker.
idcheck-abandoned | Broke off the face scan half way and didn't come back that day.
id-verified-in-person | Came to the post office with card in hand on Wednesday, clerk matched her and stamped our form.
- | Old phone, cracked lens, she'd said so. Row 72 green.

- | Loss adjuster, nothing to do with HR normally.
- | Claim was for a burnt-out laundrette.
forwarder-address | In the ashes, post for sixteen software engineers, every one of them "resident" above the dryers.
same-device-as-other | The forensic lad found one half-melted router through which all sixteen had clocked in.
- | Claim refused on other grounds.

- | Cashier at a cheque-cashing place, Dayton.
- | Tuesdays he comes, baseball cap, very polite.
id-rented-or-borrowed | He cashes pay for three men who, he says, "lend me their social and get a hundred each".
- | I told my manager, manager shrugged.
id-number-mismatch | One of those numbers, when I keyed it, came up as a Patricia.

- | Security review, one page, bullet points removed at the request of the boss.
first-day-recon | Ninety minutes after his first login he had listed the domain admins and dumped the Wi-Fi profiles.
second-remote-tool | AnyDesk was there for breakfast, by lunch Chrome Remote Desktop and Splashtop had joined it.
- | Endpoint people were at an offsite, in canoes.
hosting-address-noted | All three phoned home to a rack at a hosting firm in Kharkiv.

# honest
- | Ring of the bell at Apartment 6, no answer, I left the carton with the concierge.
equipment-received-in-person | She fetched it from him herself that evening, ID on the desk, he noted the number.
- | Concierge says she tips.

- | Freelancer support, case of the vanished guitarist.
profile-owner-other | The profile "Full-stack Mia" links to a real Mia who plays the oboe in Graz and has never seen code.
id-owner-denies | Oboe Mia writes: "please take my face down, I get angry mails about unfinished shops".
account-swap | The man behind it says he got the account from a dealer, with reviews, as one gets a used bicycle.
- | Case passed to trust and safety.

- | Accounts payable, Thursday before the holiday.
payee-churn | That's the fourth IBAN from him and the month isn't old.
crypto-or-third-party-payment | Number three ran to a beauty salon in Cluj.
- | I put a paper clip on it so someone will ask.
phone-unreachable | For a call-back we've only a mobile that is switched off day and night.

- | The doorman dictates, I write; he's seventy and has views.
pickup-by-other | "For the gentleman on six comes every time another boy, with a note."
- | "The gentleman himself? I couldn't pick him from a choir."
place-conflict | "To me he said he lives in Lyon, to the bank he said Nantes."

# honest
- | Kiosk fingerprint didn't fit in the second week.
test-substituted | Prints of the new fitter on Monday weren't the prints of Thursday.
trouble-explained | Cement burn on both thumbs; the site nurse saw them, and with healed skin the reader said yes.
- | Gloves have been ordered.

- | Sick fund, Linz, returned mail.
id-number-mismatch | Insurance number 10 digits, fails the check digit, and without the typo would be a baby born last May.
- | Employer swears by his copy.
id-altered | On his copy the lamination bubbles exactly over the number and nowhere else.

- | My cousin set me up with this job, so I am telling it now, before he does.
shared-account | I go to the meetings and say good morning; the code he does in his own house and sends me at night.
- | We split sixty-forty, then he wanted fifty.
id-rented-or-borrowed | Contract, tax card, bank, it is all my name, because he cannot use his.
- | I would like to keep the chair.

- | University payroll, lab assistants, audit of cards.
same-photo-as-other | Assistant 18 and assistant 31 have one face and two hair partings.
shared-contact | Both wrote down the same landline, which rings in the professor's summer house.
- | The professor is on sabbatical.
crypto-or-third-party-payment | And what they earn lands with the professor's daughter.

# honest
- | Stable hands, two of them, applied for Ascot.
same-resume-as-other | Second letter is word for word the first with another name on top.
sharing-explained | Both took the racing school's course and the school hands out that letter as a pattern, the tutor confirmed.
- | One of them spelled "Ascot" wrong, endearing.

- | Federal agent called, plain voice, ten minutes.
id-owner-denies | The man whose name our tester wears is in Fresno, drives a school bus and thought that his refund had been lost in the mail.
peer-report | According to the agent, the same name was "hired" at four hospitals at once.
- | He'd rather we didn't tip our tester off until Wednesday.
- | So I smiled through stand-up.

- | Courier's app, remark field, 200 characters.
pickup-by-other | Recipient not at home, unknown woman in bathrobe insisted on taking notebook, gave surname of other tenant.
- | No sign on bell. Left 13:12.

- | Mail from Head of Infrastructure, subject "seriously?"
kvm-hardware | A PiKVM on the corporate laptop, taped under the desk in a sock.
keep-awake-tool | The sock also held a little motor nudging the trackball.
- | We found it because the dog of the host dug it out during a call.
shared-account | By the logs three men in two cities take turns with the one login.

# honest
- | Mouse seemed possessed during the demo.
remote-control-tool | Cursor of the new clerk went about on its own from 10:00 to 10:20.
tool-agreed | Helpdesk had a support session open with her at the time, ticket 5501, she'd asked for the printer.
- | Printer still doesn't work.

- | Sister of the applicant phoned by mistake and was chatty.
proxy-interviewer | "He's nervous, so Pavel will do the talking for him, Pavel always does."
- | I let her go on, God forgive me.
several-jobs | "With you it makes six, he needs a calendar in colours."

- | Registrar of companies, reply to your letter of the 9th.
employer-untraceable | We have no entry, past or present, under that name or either of the directors.
support-document-altered | The extract you enclosed is not ours; we've not used a round seal since 1998.
- | Fee note attached.

- | Hiring hall, longshoremen, spoken over a radio.
returned-under-new-name | Fella we barred for the copper is back in the line as "Eddie", same limp, same dragon on his neck.
- | Wearing glasses now. No lenses in 'em.
identity-borrowing | He asked young Tommy for his TWIC card "just for the week".

# honest
- | The name on the bank letter wasn't the name on the contract.
name-change-documented | Divorced in the spring; she put the decree on the table, stamped in Szeged, and took her maiden name back.
payee-confirmed | IBAN holder is Ms Varga in either spelling, the bank says.
- | Gave her a new mug, too.

- | Compliance memo, internal, coffee stain bottom left.
wallet-listed | First hop of his salary ends up at an address that the sanctions people published in August.
crypto-or-third-party-payment | He'd asked for USDT from the start since "banks in my village close early".
- | Stopped the run for November.
sanctioned-link | Mail he used to register there matches a named trading company in Dandong.

- | Customs hall, Leipzig, parcel line.
- | X-ray guy waved me over.
forwarder-address | Consignee is a packing station for people who want it flown onward to the East, not a home.
requests-laptop-reship | Inside, note in English: "please reseal & send to Hunchun, thanks bro", in the employee's hand.
- | Photographed and retained.

- | House meeting, Ulica Lipowa 4, agenda item: noise.
background-call-center | Through the wall of 12 we hear some fifteen people giving job interviews at a time, in English.
- | Mr Zając proposes egg cartons.
forwarder-address | 12 has been unlet for two years, as the manager confirmed, yet the box overflows with firms' letters.

# honest
- | Flagged by geofence: notebook opened in Zadar.
signins-apart | Her notebook is in Zadar and her phone with the token says Bratislava.
discrepancy-explained | Phone's at her mother's to be repaired, which the shop's slip shows, and the Zadar trip was in the leave system.
- | Sent her a spare token on the bus.

- | Payroll, Monday again, my tea has gone cold.
- | Four new starters, "all recommended by Stellan".
referral-chain | Stellan himself has been on gardening leave since the audit found two of him.
shared-contact | Emergency contact of all four is one lady called Oksana on one number.
same-device-as-other | Their forms were filled in on a single iPad within a lunch hour.
- | I asked the lunch question out loud.

- | Statement by the actual Peter, pensioner, Gothenburg.
id-owner-denies | I have never been a cloud architect, I have been a pastry cook.
- | The tax agency wants 112,000 crowns from me for a villa's worth of salary.
- | My grandson helped me write this.

- | Bank teller, branch 20, told at the hairdresser's.
crypto-or-third-party-payment | Wages of nine different men drop into one girl's account and by noon she has it out in notes.
- | Girl is nineteen, chews gum, never looks up.
- | I filled in the yellow form.

data-taken | In his last half hour he zipped the pricing folder and mailed it to an address of his own, in eleven slices.
- | Only noticed since the mail gateway sulked at slice nine.
extortion | Yesterday a text to the CFO's wife: pay or your clients get the price list for Christmas.
- | CFO's wife forwarded it with "??".

# honest
- | Old timer in security waved the flag on the nightly backup.
data-taken | Employee copied 30 GB onto a private-looking drive at 22:00.
tool-agreed | Drive is tagged ours and the copy was ordered by her boss for the court, letter in the file.
- | Old timer grumbled, closed it.

- | Auntie at the visa office, as we all call her.
work-permit-refuted | She looked up the reference and said this permit was given to a circus acrobat, expired 2019.
- | Nobody at our place juggles.
id-data-mismatch | The place of birth on his permit is Lomé, in the passport it says Lima.

- | Referee calls, one after the other, headset itching.
referee-same-voice | First the "CTO", then the "team lead", and both said "how to say, solid guy" with a sniff.
referee-shares-contact | Number of the team lead is the one our applicant gave as his own in May.
- | Took off the headset.

