# data-taken
data-taken | 41 GB to a private Mega account in the last week of notice.
- | Found by DLP on Sunday.

data-taken | Repo cloned to a personal GitHub, 3 min after he got access.
- | Claims backup. We have backups.

~data-taken | USB copy of the whole client share, 22:10.
= tool-agreed | Asked for by legal, hold notice 12, handed over with receipt.

data-taken | After dismissal our source code lay in a public bucket in his name.
extortion | Mail: pay in a week or the rest goes out.

data-taken | Mailed the patient list to her own Yahoo, twice.
- | Hospital privacy office informed.

data-taken | Exports of the customer base, 9 in one night, sent to a Google Drive not ours.
signins-apart | PC in Omaha, exporting account in Asia.

- | Downloaded the handbook and the holiday calendar.
- | As everybody does on day one.

data-taken | Court: he took pricing models with him on a phone, photographed page by page.
- | 1,204 photos.

data-taken | rclone job found on the laptop, target his own storage.
- | Said test data. It was the wage file.

~data-taken | He pushed company code to a private account.
= discrepancy-explained | Open source fork, allowed in the policy, licence officer signed in April.

data-taken | Drawings of the valve turned up with a competitor, file author is our former temp.
? | Police in Linz have the disk.

data-taken | Wallet seed phrases of the treasury copied from the vault to a notes app.
- | Funds moved the next night.
wallet-listed | Receiving wallet is on the OFAC list.

data-taken | SharePoint: 14,000 files synced to an unmanaged device.
? | Told HR that it was a mistake. Sync was set up again after we had stopped it.

data-taken | Competitor's HR called us, new man there arrived with our tender documents.
- | Left us on the 30th.

~data-taken | Secret project folder zipped and uploaded to an outside server.
= | Server belongs to our auditor, upload link came from their partner; auditor confirmed.

data-taken | Contract nurse took pictures of charts with her own phone.
shared-account | They were for a friend who wrote her notes for her.

data-taken | Large zip sent home on his last day.
- | Maybe family pictures, he had some on the laptop. To be looked at.

data-taken | Git log: mirror push to an unknown remote, all branches.
- | Remote is owned by the same mail he applied with.

- | Took his mug, his books and a copy of his contract.

data-taken | Key material of production in a paste site under her nick.
- | Paste is two hours old.

data-taken | The whole ticket database left by way of WeTransfer, recipient: himself.
account-vanished | Recipient profile was erased when we wrote to him.

~data-taken | Exfil alert, 80 GB out of the lab at night, user Tran.
- | Tran did not know what we meant.
= trouble-explained | Nightly replication ran under her service token by error, target is our second site.

data-taken | Translator kept the merger papers on a private cloud, sold them by what the regulator writes.
peer-report | Regulator named her in a notice to four banks.

~data-taken | Customer list on his private phone.
= tool-agreed | Phone is in the MDM work profile, sales lead had it set up for the fair.

# wallet-listed
wallet-listed | Address he wants bonus on is in the Treasury notice of May, entry 7.
- | Finance stopped it.

wallet-listed | Chain tool: payout wallet one hop from a sanctioned mixer and itself tagged.
crypto-or-third-party-payment | He will have USDT only.

~wallet-listed | Screening hit on her wallet, "sanctioned".
= | Screening vendor had mixed two addresses with the same first six signs; hit withdrawn in writing.
- | Bank account is used now anyway.

wallet-listed | Exchange refused our transfer, receiver designated.
- | Said we should try another exchange.

wallet-listed | Invoice footer has an ETH address, the FBI published it in the heist notice.
- | Contractor since March.

wallet-listed | All pay for the three devs ends in one wallet on the OFAC list.
same-device-as-other | The three work off a single laptop.

- | Wallet checked, no hits, salary goes to his bank.
payee-confirmed | IBAN is in his own name.

wallet-listed | Compliance ran the tron address: hit, Korea-related designation.
? | He sent a second one. Second one gets all its funds from the first.

wallet-listed | Payout route goes over a Macau agent that the UN panel report names.
? | Agent also paid two of his friends.

~wallet-listed | Our tool says her payout address is blacklisted.
= discrepancy-explained | List entry is for Bitcoin Cash, hers is another chain; analyst at the tool maker closed it.

wallet-listed | The seizure order in the forfeiture case lists 0x9f.., which is where his October pay went.
- | Read it in the annex.

wallet-listed | Freelance platform froze him because the withdrawal address is on a government list.
- | He asked to be paid by us direct.
off-platform | "Better we go on in Telegram."

wallet-listed | Bank's letter: beneficiary's wallet provider was designated in 2023.
- | Account closed by bank.

wallet-listed | Bounty paid, then alert: recipient tagged Lazarus by two analytics firms and on the list.
? | He answered he bought the wallet used. Seller named by him is listed too.

~wallet-listed | Token grant bounced, address sanctioned.
= trouble-explained | Copy error by finance, last four signs were missing; full address screens clean and he signed from it.

wallet-listed | Chainalysis report p. 3: contractor's address, category "sanctions".
virtual-camera | In round one OBS showed as his camera.

wallet-listed | Indirect exposure 0.2 percent to a listed exchange.
- | Below our limit. Kept in the file.

wallet-listed | Police in Seoul froze it, the same string is in our vendor master for him.
- | Vendor master has it since hire.

- | Worked at an analytics firm and labelled wallets there.
employer-confirmed | Firm's HR confirmed via its main line.

wallet-listed | Prepaid card he names is loaded from an account in the designation of the Laos front firm.
employer-front | The front firm is also his last employer by CV.

wallet-listed | Stablecoin issuer froze his receiving address at the request of the authorities.
contact-changed | A day on he wrote from an unknown mailbox, with a new number too.

~wallet-listed | Wallet on our block list!
= sharing-explained | Deposit address of a big exchange, used by thousands; exchange confirmed the account is hers.

wallet-listed | Auditor marks payee 33: the routing is that of the sanctioned bank in Dandong.
- | Nobody had compared.

~wallet-listed | Donation wallet on his page is named in a sanctions bulletin.
= | Bulletin was corrected in July, authority's delisting notice shows this address removed.
