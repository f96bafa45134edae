# Short and dry: notes as clerks, admins and foremen jot them.
crypto-or-third-party-payment | Acct holder ≠ employee. Holder: K. Brandvold. Employee: S. Achterberg.
- | Query sent 4 Nov.
- | Reply: "my uncle, trust me".
payee-churn | 6 Nov: holder now a Ms Tovey.
- | Held.

~crypto-or-third-party-payment | Acct holder ≠ employee on line 31.
- | Query sent 5 Nov.
= name-change-documented | Deed poll in post 7 Nov, he's the she of line 31. Bank updated first, we were slow.
- | Released.

malware-sent | Cloned task. Prebuild hook wrote to ~/.ssh and phoned out.
- | Host nuked.
- | Keys rotated, 3 hrs gone.
disconnects-when-challenged | Rang him re the hook. Line went dead mid-word.

~malware-sent | Cloned task. EDR: "credential access".
= trouble-explained | Git itself reading the ssh key on push. Rule too wide, vendor loosened it in v7.
- | Scored 8/10.

first-day-recon | 08:41 new starter on site. 08:52 ipconfig, arp, route print. 08:55 dsquery on all servers.
- | Role: receptionist, mornings.
kvm-hardware | 09:10 little black box with own LAN cable between her PC and the screen.
- | Box bagged.

~first-day-recon | Receptionist's PC ran arp and route print at 08:52.
= tool-agreed | That was me at her desk. Network down, she'd let me sit.
- | Cable was chewed, rabbit from the Christmas party.

data-taken | Outgoing: 6.2 GB price files → personal OneDrive. User: the relief planner.
- | Relief planner's last shift was Tue.
- | Asked. "Was syncing itself."
data-taken | Sync log says picked by hand, file by file, 90 min.

~data-taken | Outgoing: 6 GB → personal OneDrive, user: Mirela.
= | New client signed her into the wrong cloud by default. Known thing, patch KB'd, we pulled it back with her there.
- | Mirela rattled but ok.

prepayment-demanded | Fitter rings: no van till £900 is in.
- | Never met the man.
crypto-or-third-party-payment | To go to his nan's account.
avoids-in-person | Offered cash in hand at the yard. Wouldn't come to the yard, nor the caff.

~prepayment-demanded | Fitter: no van till £900 in.
= | It's his CITB levy refund, we'd had it since May.
- | Sent him it. Sorry, Dave.

id-owner-denies | Spoke to D. Marchetti on her desk line: "No, I have not changed banks."
- | Request was on headed paper, even.
? | Headed paper: old logo, pre-2021.
payee-churn | It named a bank opened last spring and asked "effective immediately".

~id-owner-denies | D. Marchetti: "not me, I sent nothing".
= | Called back after lunch. Had forgotten, she'd filled it in at the open day, with the pen with the duck.
- | Processed for Dec.

wallet-listed | Payout #118 bounced by exchange. Reason code: sanctioned counterparty.
- | Payee: auditor "mothlight".
refuses-id | KYC link sent 3x. Opened 3x. No document.
- | #118 void.

~wallet-listed | Payout #121 bounced, same code as #118.
= discrepancy-explained | Exchange had copied 118's flag to all that batch. Their support ack'd, unflagged, paid.
- | 121 = Ewa, known since 2020.

money-odd | Stmt Oct: 7 × £2.50 to "TXTVERIFY".
- | Card: shared, office.
- | Holder in Oct: the VA.
phone-rented | Her mobile on file resolves to that very service.

~money-odd | Stmt Oct: 7 × £2.50, who knows.
= | Parking app. Seven site visits, seven meters, list matches diary.
- | Filed.

extortion | Fax (!): "We have the drawings. 20k."
- | Sender line = copy shop.
data-taken | Drawings: copied from the NAS at 22:10, acct of draughtsman let go 21st.
- | Told owner. Owner swore.

~extortion | Fax: "we have your drawings. Please pay."
= | Blueprint shop on Mill Road. Order from August, uncollected, 34 quid.
- | Collected.

crypto-or-third-party-payment | Payslip addr says Hull; pay to Lagos acct of "Pastor J".
- | Asked for reason.
- | "Tithe." All of it?
phone-other-name | His mobile greets callers as "Blessing's Boutique".

~crypto-or-third-party-payment | All pay to go to "Sr. Perpetua, OSB".
= | She's a nun. Vow of poverty, house account, the abbess rang us.
- | Good with spreadsheets.

- | Crew change sheet, rig 4.
payee-churn | Bank dets for the new sparky: amended Mon, Wed, Fri.
different-person | Bloke off the chopper Sat isn't the bloke from the medical. Tattoo gone.
- | Sent back on the next one.

- | Crew change sheet, rig 6.
~payee-churn | Bank dets amended Mon, Wed, Fri.
= | Our sat link dropped and each time the form half-saved.
- | Sparky: sound lad.

requests-laptop-reship | Kit to go to "a mate's" in Tulsa, he says.
prepayment-demanded | + $600 first, for a chair.
- | We lend chairs.
- | HM keen. Me not.

~requests-laptop-reship | Kit to go to somebody else's in Tulsa.
= | It's the site office. PM gave her that address himself, she's there Mon-Thu.
- | Sent with chair.

sanctioned-link | Passport no. = entry 2,207 on the consolidated list.
- | Ran it twice, third time by hand.
- | Applied as a bookkeeper, part time.
crypto-or-third-party-payment | Wanted pay held "in stable coin by a friend".

~sanctioned-link | Name = entry 2,207 on the consolidated list.
= discrepancy-explained | Entry 2,207 is a ship.
- | She is not a ship.

work-permit-refuted | Ministry mail: permit number was never given out.
crypto-or-third-party-payment | Wage box: "to agent, he hold for all boys".
- | Gangmaster authority called.
- | Caravan empty by dusk.

~work-permit-refuted | Ministry line said no such permit.
= | They'd searched last year's book. New book: there he is, p. 3, stamp fresh.
- | Picks from Monday.

account-control-failed | Wouldn't sign a message with the wallet he says is his.
- | 4 chances, all "later".
code-copied | Contract he claims = Uniswap file with the header gone.
- | Pass.

- | Signed the message in nine seconds.
~account-recent | Wallet only 2 weeks old though.
= | He moved after a phone theft. Police no., old wallet's last tx points to new.
- | Next: team lunch.

remote-control-tool | Cursor moved while he held both hands up to fix his hair.
first-day-recon | It opened AD Users and scrolled. Top to bottom.
- | I said "are you doing that?" "Doing what?"
- | Pulled the plug, really, the plug.

~remote-control-tool | Cursor moved while her hands were in the air.
= | Cat. On the second mouse.
- | We all saw the tail.

- | Shift book, cash centre.
crypto-or-third-party-payment | Temp asks for Paysafe codes in lieu.
evades-personal-questions | Where d'you work before? "Around." Who was boss? "Men."
- | Not for the vault, this one.

- | Shift book, cash centre, nights.
- | Temp 2 asks for payslip on paper.
- | Knows how to bundle.
- | Bank form fine, own name, local.
- | Keep.

shared-account | PIN pad shows him in aisle 4 and at dispatch the same minute.
- | Can't be both.
identity-borrowing | Asked Jolanta to lend her bank card "for the wages, only this month".
- | Jolanta said no and told me.

~shared-account | PIN pad: same man in two places.
= | Clock on dispatch pad 20 min slow since the power cut.
- | Reset.

resume-copied | CV = a Mr Falkenrath's in Ulm. Same jobs, same dates, same sailing cup.
id-owner-denies | Falkenrath found. Retired, angry, sails.
crypto-or-third-party-payment | And 'our' Falkenrath had just asked for Tether.
- | Off.

~resume-copied | CV = a Falkenrath's in Ulm, to the dot.
= | His. Site is his own, lists his maiden... well, his first wife's surname.
- | Both names on the diploma.
