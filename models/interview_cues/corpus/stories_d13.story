# Whose name, whose money, whose machine, 13: curt packets
- | File 1190. QA engineer. Start 3 June.
shared-contact | Mobile same as file 1144 and 1160.
same-photo-as-other | Headshot cropped from the one in 1160.
referral-chain | Source: referral by T. Arno, access revoked 29 May.
- | Recruiter informed.

- | File 1191. UX writer. Start 3 June.
shared-contact | Mobile same as file 1098.
sharing-explained | 1098 is her husband; one contract, two SIM-less tablets, marriage certificate on file.
- | Go.

- | Stock clerk's tally, shed 6.
- | 14 laptops out, 14 PODs back.
pickup-by-other | 9 PODs with names not on our list, 3 with a squiggle, 1 with a drawing of a duck.
forwarder-address | 6 of the 14 addresses: one doorbell, "Mail & More".
- | Duck photocopied for boss.

- | Bank recall form, field "reason".
crypto-or-third-party-payment | Wages for L. Meier credited to P. Osei at the employee's own wish, parties unrelated.
- | Field "urgency": high.
payee-churn | Field "history": redirected 4x, last on Sunday night.

# honest
- | Bank recall form, withdrawn.
payee-confirmed | P. Meier-Osei is L. Meier: second forename and birth name on one passport, and account holder since 2009.
- | Field "urgency": none.

- | Tel. note, 15:12, Inland Revenue, Mrs Pratt.
id-owner-denies | Real holder = trawlerman, Peterhead, "nae idea". 
- | Will post form.
id-number-mismatch | Our J. Laird's NI no. = his.

- | Gatehouse book, nights.
- | 22:10 fox.
different-person | 22:40 contractor "Stan" with Stan's badge, not Stan, Stan's got a gold tooth.
shared-account | 22:41 says Stan rents him the shift.
- | 23:00 fox again.

# honest
- | Gatehouse book, next night.
different-person | 22:38 another not-Stan on Stan's post.
tool-agreed | 22:39 radioed control: it's the relief they'd sent, Stan's at the dentist, temp badge issued at 21:00.
- | 23:05 no fox.

- | MDM console, pinned findings, week 30.
second-remote-tool | Asset 0417: TeamViewer, Supremo, MeshAgent.
kvm-hardware | Asset 0422: JetKVM on the USB tree.
keep-awake-tool | Asset 0430: "Caffeine", "Move Mouse", and a brick on the shift key, going by the event rate.
signins-apart | Asset 0431: device in Tampa, all its cookies in Vladivostok.
- | Asset 0444: clean.

# honest
- | MDM console, week 31.
second-remote-tool | Asset 0502: two remote tools side by side.
tool-agreed | Asset 0502: second one pushed by ourselves for the ERP vendor, change 8810.
- | Asset 0503: clean.

- | I-9 sample check, 40 files, initials KR.
form-intermediary | 11 of 40 have one and the same "authorized representative", occupation: psychic.
id-altered | 3 of these 11: SSN cards with the typewriter face of a laser printer.
- | 29 fine, handwriting aside.

- | Exit, Mr Pell, 16 Aug.
data-taken | 14 Aug, 23:50-04:10, whole wiki exported page by page, zip sent to his protonmail.
- | 17 Aug badge off.
extortion | 19 Aug he quotes us wiki page 1 and a sum.
- | 20 Aug counsel.

- | Platform desk, shorthand.
account-swap | U1 bought acct from U2, U2 wants it back, U1 says "paid till Dec".
same-device-as-other | U1's handset fp on 12 other accts.
- | Both out.

# honest
- | Platform desk, other pair.
same-device-as-other | U7 & U8: one handset.
sharing-explained | Deaf couple, one smartphone with the relay app, both verified by video interpreter.
- | Both stay.

- | Memo to file, school district payroll.
crypto-or-third-party-payment | Sub #3 paid to acct of Asst Principal's spouse, 14 mos.
id-owner-denies | Sub #3 (in Guam, reached by phone): "I left teaching in '08."
- | Board session closed.

- | Visit: 77 Quince Ct.
forwarder-address | Foreclosed, boarded, raccoon; FedEx notice on the board for "senior developer".
- | Neighbour waves.
pickup-by-other | Neighbour: "white Kia comes, takes the boxes, lady with braids, never anyone else."

# honest
- | Visit: 79 Quince Ct.
forwarder-address | Looked empty and boarded from the road.
address-confirmed | Storm shutters. She opened, licence with this address, water bill on the fridge, dog with this address too.
- | Waved back to neighbour.

- | Bureau of vital records, answer slip, boxes ticked by hand.
support-document-altered | [x] certificate number not issued by this office
id-data-mismatch | [x] parents' names differ from those in our register
- | [ ] fee enclosed

- | Contractor's Upwork, Thurs.
profile-owner-other | Profile photo, name and degree: a paediatrician in Quito, who's never been on it.
many-profiles | Her name has four profiles there, with four hourly rates.
- | Reported, got a robot's thank-you.

# honest
- | Contractor's Upwork, other one.
many-profiles | Two profiles for one name.
discrepancy-explained | Father and son, both Jens; both wrote from their verified mailboxes, and the son has the earring.
- | Hired the son.

- | Salary tribunal, notes for the bench.
- | Claimant absent.
shared-account | Claimant's counsel: "My client did hand on the work, to a Mr Bose, but with great care."
several-jobs | Bench: for how many masters? Counsel: six, sir.
- | Adjourned, smiles suppressed.

- | Night audit, hotel chain, mailbox "ghosts".
- | Property 12.
crypto-or-third-party-payment | 3 bellmen on one Chime card, holder = night manager's fiancée.
test-substituted | Drug screens of the 3: one bladder, says lab.
- | Property 13 fine.

# honest
- | Property 14.
crypto-or-third-party-payment | Two dishwashers, one account.
payee-confirmed | Account's joint, both names on the bank letter, married in our own ballroom.
- | Property 15 shut.

- | Consulate note verbale, last para.
work-permit-refuted | "...the permit presented is of a type which the Kingdom has not issued since 2004."
alias-used | "...the bearer has moreover been known to this Mission under two other names."
- | "...avails itself of this opportunity", etc.

- | CISO's whiteboard, photographed before wiping.
first-day-recon | D1: dumped the address book, every OU, and asked a colleague for the SMS code
- | D2: nothing??
many-countries | D3: Oslo, Lagos, Hanoi, before lunch
data-taken | D4: bye bye repo (private fork, personal mail)
- | D5: (drawing of a small flame)

# honest
- | Whiteboard, other half.
many-countries | V. Sand: 3 countries in one night.
discrepancy-explained | V. Sand: sleeper train Vienna-Zurich via Liechtenstein-side masts, ticket and mast log agree.
- | (drawing of a small train)

- | Letter, insurer to employer, para 3.
id-number-mismatch | The policy number furnished pertains to a horse.
id-owner-denies | The owner of the horse has no knowledge of your Mr Sandoval.
- | We await your comments.

- | Watch-list desk, Fri.
sanctioned-link | Hit 1: passport no. = designated individual, exact.
wallet-listed | Hit 2: payout addr = Treasury annex, exact.
- | Hit 3: name only, common as rain, cleared.
peer-report | Added by phone: two banks and the Finns have warned of the same passport.

# honest
- | Watch-list desk, Mon.
sanctioned-link | Hit 1: name, year, town, all as on the list.
discrepancy-explained | Listed man's been dead since 2012, ours showed passport and prints; authority's mail: not a match.
- | Desk quiet.

- | Post from Aunt Vesna's phone, with thumbs.
id-rented-or-borrowed | "my Goran gave his card for a man to work as him, 250 euro month, is this jail"
- | "he is a good boy"
remote-desktop-use | "and now the man sent computers to us, six, they work by themself at night, Goran only plugs"
- | "write back please"

