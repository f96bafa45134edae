# E-mails, tickets, chats, second-language English: plain tone.
- | Hello Renske, about the contractor Bilal.
crypto-or-third-party-payment | His hours we should from now pay to an exchange office in Istanbul, he gave name of the cashier.
- | I find no such clause in his contract.
hours-refused | To phone with him about it is not possible, he answers only between one and four in the night.
- | Please decide until Thursday, kind regards, Anneke.

- | Hello Anneke, about the contractor Yusuf.
~crypto-or-third-party-payment | He wants his money on an account which is not in his name but in that of a GmbH.
= payee-confirmed | I looked in the Handelsregister: founded by him in 2022, he alone may sign.
- | VAT number is valid too. You can book it.

malware-sent | Ticket 88-1204: user ran `npm start` on recruiter's challenge; outbound to port 1244, python stealer in .n2.
- | User is the recruiter's target, our backend dev, looking for side work.
- | Browser passwords considered lost.
account-vanished | The "recruiter" profile was taken down while we were writing this.

~malware-sent | Ticket 88-1310: outbound to port 1244 from a dev laptop after cloning a candidate's repo.
= trouble-explained | Update: 1244 is our own metrics relay since the March change, the repo only triggered the build.
- | Rule added to the allow list.

- | Good day, I am write about colleague in team B.
first-day-recon | In first day he ask me and also Sandor and also the girl from lunch for the number which come in SMS.
- | He told us his phone is broken.
first-day-recon | But phone was on table and ringing.

- | Good day, is about new colleague.
~first-day-recon | He ask on first day from four persons the number of SMS.
= tool-agreed | Boss say now it was the fake phishing exercise, he is paid from security for it, we all fail.
- | We have training on Tuesday.

crypto-or-third-party-payment | "If the wire is a problem, my sister's Wise works, or my neighbour's, whatever's faster for you guys."
- | Verbatim from chat, 11:40.
- | I typed: only yours.
- | "lol ok give me some days to make one."

~crypto-or-third-party-payment | "could u send the first pay to my sister's wise"
- | Said I'd have to ask.
= payee-confirmed | An hour later: "no need, my card arrived", and the account is in her name, checked.
- | First pay on Friday.

data-taken | From: repo-audit. User tkl-ops added a second remote to seven repositories and pushed all branches.
- | The remote isn't in our org.
- | User's manager: "He said it was for CI."
- | CI team has never talked to him.

~data-taken | From: repo-audit. User jbeck added a second remote to seven repositories and pushed all branches.
= tool-agreed | From: platform. That's the disaster-recovery mirror, change CHG-3391, approved by Ines and me.
- | Alert muted until the end of the exercise.

extortion | Dear management, you have dismissed a very patient man; my silence costs 1.5 BTC until Sunday midnight.
- | Attached: a picture of our own source tree.
- | Sender was on the platform team until Wednesday.
- | Forwarded to the police by Ms Duarte, 08:15.

~extortion | Dear management, "my silence has a price", so began the dismissed man.
= discrepancy-explained | It is the non-disclosure payment in his settlement, clause 6. Our side forgot to send it. Lawyer agrees.
- | Paid with interest of 11 euro.

- | Hi all, finance operations here.
id-owner-denies | Two employees have told us this week that the requests to move their pay did not come from them.
payee-churn | Both requests named the same new bank and came at twenty past six in the morning.
- | Until further notice: changes only at the counter.

- | Hi all, finance operations again.
~payee-churn | You saw that 38 of you had new bank details in the portal this morning.
= | The import shifted one column. Nobody's money moved, the old file is back in place since 9:30.
- | Sorry for the scare.

prepayment-demanded | She will sign, but "three months deposit to my account, like for apartment".
- | I explained that a job isn't a flat.
crypto-or-third-party-payment | Account: "of my husband's boss".
- | We have other good people in the list.

~prepayment-demanded | He wrote that he needs 2,000 in advance or can't come.
= | Relocation lump sum. HR had offered it in the second mail, I was only not in copy.
- | Flight is on the 3rd.

money-odd | Found in the statement of account 4471: monthly 9.90 to "rdp-cheap", since the remote tester has that card.
- | Tester: "it is my Netflix".
- | It's not Netflix. I phoned both.
hosting-address-noted | And his logins come from a rack in Amsterdam.

~money-odd | Found in the statement: 9.90 a month, "rdp-cheap", nobody wanted it.
= | Test machine for the Windows build; Dirk set it up before he left for parental leave, he answered from the playground.
- | Cost centre corrected.

wallet-listed | Incident 52: the donation address in the contributor's profile equals one in the Seoul ministry's sanction notice.
- | Contributor has merge rights on two modules.
commits-other-name | Half of his commits show an author mail of some "jinwoo.star".
- | Rights withdrawn 14:20.

~commits-other-name | Incident 57: half of her commits show "root@buildbox" as author, and some show a Carlos.
= | Carlos paired with her for a quarter, same desk; buildbox was our misconfigured image.
- | Closed by release manager.

- | Minutes, hiring committee, item 3.
referral-chain | Candidate was brought by Mr Gellert, whose own file is with the investigators.
crypto-or-third-party-payment | Both have asked that the fee be settled through the same Hong Kong trading firm.
- | Item adjourned.

- | Minutes, hiring committee, item 4.
- | Candidate was brought by Ms Feld, eight years with us.
- | Live exercise good, reads SQL plans well.
- | Bank and tax papers complete.
- | Unanimous.

contact-self-supplied | To check the company that shall receive the money, I got a number. From him.
- | A man picked up and said "yes company is good".
employer-untraceable | In the register of that emirate there's no company of this name.
- | What to do?

~employer-untraceable | The company that should receive her fee isn't in the register, I looked two times.
= payee-confirmed | The register has it with a hyphen. Owner: she. The clerk there found it in a second.
- | Booking done.

- | #people-ops, 26 messages, shortened.
name-mismatch-on-call | jo: the person who did the bank-detail call introduced themself as Tran, our hire is Whitlock
- | sam: bad line?
payee-churn | jo: line ok. also it's the third account since the offer
- | sam: freeze

- | #people-ops, other thread.
~name-mismatch-on-call | jo: bank-detail call, she picked up as "Whitlock's phone, Tran speaking"
= | jo: secretary! Whitlock was in the shower, came on a minute later dripping, gave staff id and birthday
- | sam: lol, unfreeze

document-opened-elsewhere | E-sign trail: contract opened in Dandong, then Chiang Mai, then signed "in Ohio" six minutes after.
- | I do contracts, I know what normal looks like.
crypto-or-third-party-payment | The direct-deposit appendix names a woman none of the three places explains.

~document-opened-elsewhere | E-sign trail: contract opened in Frankfurt first, signed in Ohio.
= network-explained | Frankfurt is the e-sign firm's preview server, every one of our contracts shows it.
- | Sent countersigned.

- | Report of the external accountant, excerpt.
crypto-or-third-party-payment | Wages of "R. Vollan" reach an account that also takes in wages of four people at other clients of mine.
several-jobs | One of those four shares the social number with Vollan.
- | I recommend to speak with a lawyer.

- | Report of the external accountant, spring.
~crypto-or-third-party-payment | Wages of R. Sandahl go to an account of a certain B. Sandahl.
= | Typing error on our side: R was read as B, the bank has R.
- | No further remarks.

plausible-wrong | He explained to me, fully sure, that a multisig is "when you sign many times yourself".
- | The post is treasury engineer.
- | Salary he'd take: half of the ad.
wallet-listed | His tip address: taken up in the list of 2024 by the Japanese.

- | Treasury engineer, second candidate.
- | Drew the signing flow on a napkin.
- | Corrected me on timelocks.
- | Salary to her bank, asked about pension.
- | I would take her tomorrow.

own-device-insisted | Won't use our laptop at any price, "mine is better".
first-day-recon | On his, through VPN, day one: listing of all shares, all printers, all admins.
- | IT cut him off at 10:12.
- | He asks now for "compensation for the lost day".

~own-device-insisted | Insists on her own machine.
= tool-agreed | BYOD contract, signed, enrolled in our MDM since Monday; design team all do that.
- | She brought her own chair too.
