# Honest people with hits on lists, forms filled by others; then longer notes with one or two oddities each.
~form-intermediary | An unknown lady filled in the I-9 for him.
= | Notary. County list, third from top.

~form-intermediary | Who's this Mr Pak who signs the identity form?
= tool-agreed | Our agent for the state, contract of 2021. I only know him as "Bobby".

~form-intermediary | A go-between did the paperwork, nobody here had met her.
= | Union secretary, helps those who can't read our forms, which is all of us.

~form-intermediary | Form completed by some third party, at a kitchen table!
= id-verified-in-person | Branch head's kitchen table. He lives above the branch.

~form-intermediary | The section for the employer isn't in our hand.
= | Lawyer's clerk, she does it for all hires in Ohio.

~form-intermediary | Stranger vouched for the papers.
= id-verified-in-person | Consul. In the picture, with the flag.

~sanctioned-link | Screening: she's on the sanctions list.
= | 1961, male, a general. She's 24 and sells tiles.

~sanctioned-link | Hit with his name on the Treasury sheet.
= discrepancy-explained | Passport no. and birthplace differ, bureau took it off in an hour.

~sanctioned-link | Her uncle's firm is under embargo.
= | Other uncle, other firm, other country, says the compliance lawyer after two days with the registers.

~sanctioned-link | Full match, 100 %, barred person!
= | The list's own test entry. Somebody searched for it to see whether it works. It works.

~sanctioned-link | Name leads to a listed entity.
= | "Polaris". Also a snowmobile.

~sanctioned-link | Alias of a wanted man, says the tool.
= id-verified-in-person | Wanted man's in jail since 2014, ours is at our counter with a tax card.

~wallet-listed | The wallet he gave is on the list.
= | He gave us that as the one that had robbed him.

~wallet-listed | Address for the bonus: flagged, stolen coins.
= trouble-explained | Explorer had cut off the tail, whole string's clean, two vendors say.

~wallet-listed | Her coin address is tied to crooks!
= | Exchange's till, all the customers sit behind it, exchange wrote.

~wallet-listed | The route of that payment's blacklisted.
= | The bank in the middle was, for one day, in error.

~wallet-listed | Hit on wallet, sev 1.
= | It's the example from our own handbook.

~wallet-listed | Chain tool paints it red.
= | Dust. Crooks sent a cent to a million people, to all in our office too.

~handle-listed | That nickname's on the published sheet.
= | Sheet has him as author.

~handle-listed | Handle known from the attack report.
= discrepancy-explained | With a zero in place of the o. His has an o since 2010.

~handle-listed | GitHub name, listed.
= | Listed for a week. He'd let it lapse and a rogue took it, GitHub's given it back with a note.

~handle-listed | Chat name on the bad list, ouch!
= | "admin". Half the world.

~handle-listed | Found her user name among the villains'.
= | It's a villain's from a film, and the film came first.

~handle-listed | The tag's been printed in a warning.
= | Misprint, erratum two days later.

~internal-record | He's in our own files as a closed fraud.
= | Closed with "unfounded". Somebody only copied the title.

~internal-record | We've had a case against her in 2022.
= | She'd brought the case. We were the ones who'd paid too little.

~internal-record | Old ban on this name!
= | Banned for a snowball. Guard's lifted it.

~internal-record | Our database says "do not rehire".
= discrepancy-explained | Default of the 2018 import. It's on 900 people, my mother too.

~internal-record | Confirmed case, our own, in red.
= | Same name, other eyes, other fingers, other man.

~internal-record | There's a file on him, thick.
= | Inventions. He was with us as a student and had nine.

~malware-sent | CV came with a macro, the gateway screamed.
= | Macro adds up the years. Written by the labour office, they've got it on their page for all.

~malware-sent | The zip she sent held a virus.
= trouble-explained | Name of the file was "virus". Virology, master's thesis.

~malware-sent | His task repo pulls in something foul!
= | Our starter kit did. Pulled from us, he was the first to tell.

~malware-sent | Attachment locked up Bodil's PC.
= trouble-explained | 600-page scan, 2 GB. Bodil's PC is from the war.

~malware-sent | Sandbox verdict: malicious.
= | QR code. Goes to his choir.

~malware-sent | Link in her letter went to an attack site.
= | It's her former employer's, hacked that week, it was in the news, and clean since.

# longer: letters, memos, logs, second language
- | Dear Ruth, you asked about the young man for the orchard.
~different-person contradicts-resume | On the Friday another one came, redheaded, who said he'd never been to Kent.
- | I gave him tea since he was there.
= | He was the postman's boy looking for work himself, our young man had a puncture.
= met-in-person | Ours came pushing the bike at four, with plums.
- | So we have two pickers now.

- | Report of the watchman, night to Sunday.
~pickup-by-other | 22:10, unknown male takes parcel for Ms Vo from locker 9.
~shared-contact | Gives the phone of Mr Chen, also new hire.
- | I hold him till the police comes.
= sharing-explained | 22:40 police: is Mr Chen, is the husband, has paper from her and the door code.
- | I say sorry, he brings me dumplings.

- | Retro, hiring squad, sprint 14.
~vpn-location-mismatch-noted | Sign-in red: Karachi, should be Cardiff.
~long-latency-answers | Pauses like a moon landing, before each answer.
= network-explained | Grandmother's funeral, Karachi, told Siân on the 2nd, we even moved the date.
= trouble-explained | And the moon landing was her aunt's router, here in Cardiff she interrupts me.
- | Strong yes from three of three.

- | I am not proud of this one.
~coached-or-reading | Wrote "fed by earpiece" in the tool at 10:20.
= | At 10:40 it fell out and was a hearing aid.
- | He put it back and asked if I'd more questions.
- | I had none, only respect.

- | Ticket HR-2207, opened by Security.
~machine-emulated | Test taken within a VM.
~hosting-address-noted | Address belongs to a cloud.
= tool-agreed | Comment, recruiting: that's the sandbox, cloud and VM both from us, please read the wiki.
- | Closed as noise.

- | From the notebook of a foreman.
- | Tall, quiet, good boots.
~refuses-id | Would not show card at gate.
= | Gate is robot. Robot wants phone. He has no phone.
= id-shown-and-matched | I went out, he showed me, face is face.

- | Voice memo, typed up.
~crypto-or-third-party-payment | So the girl says her pay should go to a Mr Lindqvist.
~address-change | And her parcel all of a sudden to his place.
- | I thought oh no, not this again.
= payee-confirmed | Right, she's Mrs Lindqvist since Saturday, the account's theirs, bank letter's on my desk.
= address-confirmed | I've just been asked to the party at that very house.

- | Committee minutes, item 4.
~school-denies | Mr Abebe's college wrote that they do not know him.
- | Long discussion, no vote.
= school-confirmed | Item 4a, a week on: same college, new letter; they'd searched by family name, Ethiopians have none.
- | Vote: 7 to 0.

- | He come from the island with first boat.
~timezone-mismatch | In our video was night by him and day by us, and island is same hour.
= | He sat in cellar with wine barrels, there is always night.
= local-knowledge-shown | He told me which captain drinks.

- | Slack, #hiring-de.
~profile-owner-other | "guys the linkedin is some lady in peru"
~photo-found-elsewhere | "and the pic's on a toothpaste ad??"
= | "you've googled the wrong ines. ours spells it with a z"
= met-in-person | "had her in this morning, no toothpaste"
- | "k sorry"

- | To whom it may concern in Payroll.
~payee-churn | This employee has handed in four bank forms in a month.
= | Forms two to four are my own, I kept losing them on the tram.
- | Kindly keep the last.

- | Trial day, kitchen.
~own-device-insisted | Will only use his own, won't touch ours.
= | Knives. He means knives.
- | Onions in forty seconds.

- | Handover to late shift.
~remote-desktop-use | PC 3: someone works on it without sitting there.
= tool-agreed | It's Annika from home, broken foot, Thore set it up.
- | Coffee machine is still broken.

- | For the file, by the branch manager.
~employer-denies | Her garage said no, never.
~referee-denied | Of the referee they said the same.
- | She was so calm about it that I rang again.
= employer-confirmed | There are two garages in that lane and I'd had the one with the grudge.
= referee-confirmed | The other has both, her for five years and him for thirty.

# ordinary
- | Four candidates today, he was the third.
- | Clear, friendly, a bit nervous.
- | Knows our valves.
- | Give me a day.

- | Showed the test garden.
- | Liked the leeks.
- | Money's fine for both.
- | Handshake.

- | Note to Inga: second talk is on the 5th, not the 6th.
- | She'll bring her portfolio.
- | Room with daylight, please.

- | Lab tour done, safety sheet signed.
hours-refused | Doesn't do Mondays, didn't say why.
- | Pipettes like a pro.

- | One referee back from leave on Friday.
- | The other: "steady as a rock".

# checked, did not hold
- | Ticket HR-2311, opened by Security.
machine-emulated | Test taken in a VM, "your sandbox", says candidate.
? | Comment, recruiting: no sandbox was given out to this one.
machine-emulated hosting-address-noted | Comment, Security: a rented cloud box, paid by the hour, with a desktop in it.

- | From the notebook of the same foreman.
refuses-id | Card not shown; robot wants phone, he says, no phone.
- | I go out to him, as always.
refuses-id | To me also he shows nothing.

- | Voice memo, typed up, part two.
crypto-or-third-party-payment | This one's pay goes to a Mr Ekström, newly wed, she says.
- | Congratulated her, of course.
? | Parish has no wedding, and Mr Ekström's eighty and gets six such wages.

- | Dear Ruth, about the other one.
sanctioned-link | The list had a name like his; it's a general, he laughed.
- | We laughed as well.
sanctioned-link | The bureau's man came back: same passport number, same village, same man.

form-intermediary | The form was signed by a notary, he said.
- | County list is on the web.
form-intermediary | Nobody of that name on it, and the seal's bought in a toy shop.

malware-sent | Macro in the CV, "labour office's own".
- | Office has one, true, I've put them side by side.
malware-sent | Hers has forty lines more, and those fetch a program.
