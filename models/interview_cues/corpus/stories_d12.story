# Whose name, whose money, whose machine, 12: with rules, plans, fears and denials among them
- | We ask every new hire to hold a photo ID beside their face on the first morning.
- | I was worried that he would object, as people do.
refuses-id | He did more than object: he said that the request was an insult and that the ID was at the embassy.
- | If he comes back with it, fine.
avoids-in-person | I offered to drive to his town, and then to any town; he'd be travelling in every one of them.

- | Our rule: equipment goes only to the address on the signed contract.
requests-laptop-reship | He called the warehouse over my head and told them a cousin in Mobile would be "standing by for the unit".
- | The warehouse asked me whether that was true.
- | I told them to keep it on the shelf.

# honest
- | Nobody asked for another address, the system simply hiccuped.
address-change | By the time the label was printed the order showed a different street from the offer.
trouble-explained | Address service had "corrected" Lower to Upper Mill Lane; IT reproduced it, she'd never touched a thing.
- | Label reprinted.

- | The manager feared a laptop farm, so we looked.
- | Nothing in the first hour, a normal home router.
kvm-hardware | Then the display chain: between panel and dock reports a device by the maker of network KVMs.
remote-control-tool | Clipboard events arrive with the lid shut and nobody logged on at the console.
- | We intend to call him at three with camera.

- | Should the tax office write again, please answer within the week.
id-owner-denies | The lady they had asked declares in lieu of oath that she has never stood in any relation of employment to us.
- | Have we got her apology letter drafted?
id-number-mismatch | Her insurance number, letter for letter, is on the registration that we filed for Herr Kolb.

# honest
- | Is there something wrong with Frau Kolb too, asked the director.
id-number-mismatch | Registration bounced: number assigned to a different Kolb.
discrepancy-explained | The fund had merged mother's and daughter's records; it split them yesterday and sent us the right one.
- | Nothing's wrong with Frau Kolb.

- | We've a policy on second jobs: declare, and most get a yes.
- | He'd declared none.
several-jobs | An HR lady at a rival asked whether I'd share my "lead engineer", since he's hers as well, nine to five, since August.
persona-collision | While we were on the phone to each other, she read me his chat: he'd pasted our release notes in there, signed with the other name.
- | We may sue or we may laugh.

- | Don't lend your token, says the poster with the padlock.
shared-account | His came back to us by courier from a Mr Rahimi, with a note that the job wasn't for him and he'd done only the nights.
- | The poster shall be bigger.

# honest
- | A token in the mail again, and my pulse went up.
- | It was a spare, sealed, never activated.
tool-agreed | We had posted it out ourselves to her new desk in Graz, under ticket 12118.
- | Pulse went down.

- | There was talk of moving all contractors to bank transfers only.
crypto-or-third-party-payment | Until then he draws his in a stablecoin, to a handle which on the chain is labelled "Auntie".
payee-churn | Auntie is the third this quarter, after "Uncle" and "Boat".
- | Talk continues.

- | The worst that I expected was a typo.
support-document-altered | The bank statement he proved his address with has a running balance that doesn't run: it goes up when he spends.
- | I did the sum on my fingers, then on a machine.
forwarder-address | The address that it proves is the returns depot of a shoe chain.

# honest
- | And the next statement that looked off?
support-document-altered | Two lines had been blacked out and one looked retyped.
discrepancy-explained | His bank blacks out the arrears itself; the manager sent me the same sheet straight from the branch, line for line.
- | I said sorry for asking.

- | Suppose a person has five names, said the trainer, and everybody wrote it down.
- | Back at my desk I opened the queue.
alias-used | Our newest is Daniel to us, Dong-il in the payment app, D. Reyes to the courier, and Rick on his own voicemail.
phone-rented | That voicemail sits on a line leased by the week from an activation shop.
- | I ought to have been a trainer.

- | None of us had thought of asking the receptionist.
pickup-by-other | She'd seen who fetched the starter kit: a woman with a rented van and a list, who took four and read the names off like a register.
- | Receptionist has now been given a chair in the meeting.
referral-chain | All four on that list had been brought to us by Hugo, suspended.

# honest
- | We asked the receptionist first, this time.
pickup-by-other | Starter kit for Abel taken by another fellow.
sharing-explained | Fellow is Abel's colleague on the same team; Abel was on the loudspeaker from the maternity ward, and both badges were scanned.
- | It's a girl.

- | What would a union do with such a man, I was asked.
- | First we'd make sure he exists.
shared-account | He exists thrice: three fellows take turns at being Wojtek, which the third told us when the first two didn't pay him.
- | We organise all three if they like.

- | Let the record show I'd recommended a notary.
form-intermediary | Instead his I-9 was "examined" by the woman who hosts the laptops, in her driveway, for a case of seltzer.
id-photo-mismatch | The notary I got in afterward held the passport up against his webcam and asked me if this was a joke.
- | It's in the record now.

# honest
- | We did use a notary for the following hire.
id-photo-mismatch | Her first words were that the picture wasn't like her at all.
id-verified-in-person | Then she had her sit down, took prints, compared the signature thrice and attested that it's she.
- | Hair, mostly.

- | If you see one of these, unplug it (picture of a USB stick with a moustache).
keep-awake-tool | On the desk of the absent colleague there's one, it has been keeping her green on chat from Friday to Monday.
- | We unplugged it and she went yellow within five minutes.
several-jobs | She phoned in a rage from what turned out to be her other office, where she's employed too.

- | It isn't forbidden to be poor, so we look kindly on advances.
prepayment-demanded | This one, however, made it a condition: 1,500 today or he'd not log on tomorrow, or ever.
- | He hasn't logged on yet in his life.
crypto-or-third-party-payment | He would like it on the card of a friend, whose surname he had to look up.

# honest
- | Another asked as well, and got it.
prepayment-demanded | She'd wanted 400 before her first day.
discrepancy-explained | Deposit for the room the company itself had found for her, as the housing officer confirmed, with receipt.
- | Paid back in May.

- | There's no law against twins, my colleague said.
same-photo-as-other | But twins don't share a coffee stain on the collar, in badge photos submitted from two continents.
same-resume-as-other | Nor do they serve "2016-2019, Team Led" word for word, commas and all, at rival banks.
- | Colleague conceded the stain.

- | Please note we never accuse, we ask.
- | I asked.
evades-personal-questions | On whose bank account it was he talked about the weather, the war and the merits of YAML.
payee-churn | By the evening he'd replaced it with another, the fifth in as many weeks.
- | I asked again.

# honest
- | I asked somebody else too, and it went differently.
payee-confirmed | She laughed, fetched the bank's letter from a drawer, and there was her full name and that IBAN.
- | So one can just ask.

- | One would like to believe that the dead rest.
id-number-mismatch | Death master file: the nine digits that our analyst lives on were retired along with a Mrs Doolittle in 1999.
- | Mrs Doolittle's analyst writes very good SQL.
id-altered | On his card the name's in a shade of blue that Social Security doesn't use.

- | Had he been honest he could have stayed, says our founder, who's soft.
returned-under-new-name | He's been back twice since we parted, once as a designer called Lars, once as a "Mrs Lars".
- | The founder recognised the sneeze.
extortion | In between he'd written to her that he'd kept a little something from the repo, and what was it worth to her?
- | She's less soft now.

# honest
- | There'd been one whom we let go and took again, quite openly.
returned-under-new-name | The system flagged her: dismissed in 2020 as Kowalska, applying as Berg.
name-change-documented | Married in 2022, certificate shown; redundancy it was, not a dismissal, and she had said so on page one.
- | Glad to have her.

