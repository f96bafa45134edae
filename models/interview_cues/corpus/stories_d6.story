# Whose name, whose money, whose machine, 6
- | Assignment: mail-room walk, Omaha tower, Wed.
pickup-by-other | Clerk says the fellow's machine was taken by "a husband", the fellow being unmarried per his own forms.
- | No camera in that corner.
document-opened-elsewhere | Meanwhile the offer PDF was opened in Shenyang, an hour prior to him signing it "from Omaha".
- | Walk finished 11:20.

- | Clerk of the pension court, after hours.
id-owner-denies | We summoned the insured; a lady with a walking frame came, and asked what an API was.
- | Laughter in court, I'm afraid.
id-number-mismatch | The number that her "employer" remits for had stood on her late husband's card.
- | Remanded to the fraud squad.

- | The lad in the phone kiosk sold me the story with the cable.
own-device-insisted | "He don't want their laptop, he told them he's only good on his own tower, allergies or something."
- | Kiosk closes at nine.
phone-rented | "And the number he gave 'em is one of mine, I rent it by the hour, to whoever."

# honest
own-device-insisted | She wouldn't hear of our notebook and wanted to work on hers.
tool-agreed | Braille display: occupational health and IT signed off her own machine, enrolled last Friday.
- | Works quicker than the rest of us.

- | Six-thirty, bakery, I have flour on the phone so excuse typos.
- | My counter girl has been "working" for you, so your letter claims.
id-owner-denies | She's been kneading with me each night since she was sixteen and has signed with nobody.
- | She cried into the rye.
- | Whom do we call?

- | OFAC training day, real life example from the trainer's bag.
- | Client was a dentist chain.
wallet-listed | They paid their web man in ether, and three hops down sat an address with its own Treasury press release.
- | The trainer let that hang.
payee-churn | He'd swapped purses every fortnight, which somebody had put down to "crypto people".

- | Works nurse, Port Talbot.
test-substituted | The chap who peed for the crane licence wasn't the chap whose arm I'd bandaged on Tuesday.
- | I know my bandages.
id-photo-mismatch | His medical pass had another man's mug on it, ginger too.

# honest
test-substituted | Second blood sample was given by a man who didn't look like the first.
trouble-explained | Lab had swapped two trays, they rang me and both were redone under my nose.
- | Crane's his.

- | Log extract, sanitized; remarks mine.
- | 09:00:02 user present, per chat.
keep-awake-tool | 09:00:04 to 17:59:58 scroll lock pressed once each 59 s, no other key.
- | 12:30 said in chat he's at lunch.
shared-account | 18:05 work begins in earnest, typed with a Cyrillic layout by what he calls "the evening team".
- | 23:10 merged.

- | Lord, the stairs in that building.
- | I am the census lady.
forwarder-address | Top floor where "five programmers" are registered, it's a pigeon loft with a bell.
- | Birds in fine condition.
place-conflict | One of the five I reached by phone: he told me Memphis, then Mobile, then that he doesn't do geography.

# honest
- | Screening for the ferry's purser went odd at line 6.
alias-used | Two surnames: Sørby on her seaman's book, Haug in the union roll.
name-change-documented | Took her grandmother's name by royal letter, it hung framed behind her, and the union amended its roll.
- | Crew call her Captain anyway.

- | After the merger I inherited a cupboard of contractors.
agency-opaque | Their agency answered each of my eleven questions with one and the same brochure.
- | It's a pretty brochure.
same-device-as-other | Nine contractors enrolled their authenticators on a single Xiaomi.
shared-account | And two of them confessed to being one, and the other one to being three.
- | Cupboard now empty.

- | Interview with a driver, DPD, eleven years on the patch.
- | Q: whom did you meet at number 40?
pickup-by-other | A: "A teenager, a granny, a bloke with an ankle tag. All of them were 'Michael'."
- | Q: and inside?
remote-control-tool | A: "A laptop on the piano writing on its own, no one near, keys not even moving."
- | Q: anything else? A: "Nice piano."

- | Draft letter to the insurer.
- | On the 4th we terminated Mr D. for cause.
extortion | On the 6th he let it be known that our source would be "everyone's source" unless we found five coins for him.
data-taken | Forensics: the evening before, the entire monorepo had gone into a GitHub account under his nickname.
- | We reserve all rights.

# honest
- | Auditor's query 9, answered.
data-taken | Leaver had 4 GB of our drawings on his stick.
discrepancy-explained | They were his own photographs of hedgehogs in our drawing format, as two of us saw, file by file.
- | Query withdrawn.

- | Voice memo from the branch, Kampala, birds.
- | So a man comes to open the salary account.
id-altered | The plastic of his card is thick at the picture, like two cards that have married.
id-data-mismatch | I ask him his birthday, he says June, the card says it is in February.
- | He says he will come with his uncle.
- | Birds again.

- | The tenants' app, feature "report a concern".
background-call-center | 3B: from eight until eight it is like a bazaar in there, everyone explaining in English what they did at Walmart.
- | 3B: also they cook at midnight.
same-photo-as-other | 4A: I saw their wall, ten printed resumes, one and the same boy on all with different hair.
- | Admin: noted, thank you for being a good neighbor.

- | Scotland Yard it ain't, only me and Doris in accounts.
payee-churn | Doris spotted it: sort code changed at Easter, at Whitsun and twice around the regatta.
phone-unreachable | I rang to check; the mobile's off, the landline's a fax, and the "office" rings out for ever.
crypto-or-third-party-payment | The present holder is "K. Mbeki Hair & Beauty", and our lad's called Simon.
- | Doris wants a raise.

# honest
- | Doris was wrong once, though.
crypto-or-third-party-payment | She'd found wages of the caretaker going to a company.
payee-confirmed | It's a building society; the roll number behind is his, with his name, in his own passbook, which he brought.
- | Doris bought the round.

- | This is the account of the relief rabbi, I was merely renting the desk next to his.
several-jobs | My desk neighbour muted one firm to say yes to another and unmuted to say no to a third.
- | I admired the dexterity.
alias-used | In the lift he introduced himself to me as Aaron, the receptionist greeted him as Felix, his badge said Tom.

- | Freight forwarder, Long Beach, sworn.
- | We reship for eleven cents a pound above cost.
requests-laptop-reship | The consignee of record wrote that his work laptop should go onward with the sneakers to Yanji.
- | I asked if his company knew. He sent a thumbs-up.
hosting-address-noted | His e-mail came from a server farm in Moldova, as I happened to see in the header.

# honest
- | Freight again, different customer.
requests-laptop-reship | Wanted her work computer sent after her to Okinawa.
discrepancy-explained | Her firm confirmed in writing: transferred there with the base, new work place from the 1st.
- | Sneakers too.

- | Small-town lawyer; I do wills mostly.
- | A client lay dying and wished to be tidy.
id-rented-or-borrowed | He told me he'd let two foreigners work on his licence and his social for years, it paid the oxygen.
- | He wanted the employers told afterward.
- | He passed on the Sunday; I'm telling you now.

- | Standup transcript, auto-generated.
- | SPEAKER 1: who's the new voice?
shared-account | SPEAKER 2: I am sitting for Hiro, he sits for me on Thursdays, it is okay, same password.
- | SPEAKER 1: is it?
- | SPEAKER 3: moving on.

- | The mayor's office is small and so is its payroll.
- | I found one gardener too many.
id-owner-denies | The gardener too many is a butcher in the next valley, who showed me his ledger and his knives.
crypto-or-third-party-payment | His "wage" has bought the councillor's wife a sewing machine, in instalments from her account.
- | The council meets in camera.

# honest
- | The mayor also had two bus drivers on one plate of a card.
shared-account | Bus driver Hofer's chip was used by someone else on Saturday.
tool-agreed | The depot had issued Hofer's chip to the stand-in by order of the dispatcher, logged, since the writer was broken.
- | Writer since repaired.

- | In the matter of the missing onboarding kit.
address-change | Two days past the signature "123 Birch" turned to "PMB 123".
- | PMB means private mail box, I looked it up for you.
forwarder-address | The owner of the box shop says half of the boxes forward to a hangar at the airport.
- | Kit presumed airborne.

- | We film everything that's returned. Reel 88.
kvm-hardware | Laptop came back with a foreign board still plugged in, pink cable, sticker "host 14".
- | And a receipt for dumplings.
second-remote-tool | On boot three different "assist" programs ask for their boss.
- | End of reel.

- | Statement of a student, withdrawn, then renewed.
- | They said it was marketing.
identity-borrowing | "They asked me to sign up at the freelance site with my face and my card, and then hand over the password."
account-swap | "Now a man I've never met has forty jobs done in my name and I get ten dollars each."
- | "My mum thinks that I'm a developer."

# honest
- | Reference number two had me puzzled.
referee-shares-contact | Referee's number and the applicant's emergency contact were one number.
sharing-explained | It's the vet practice's front desk, his old workplace, and where his wife now works; the practice confirmed.
referee-confirmed | Got connected to the head vet there, who praised him for twenty minutes.
- | I have no animals.

- | Night editor of a wire service, moonlighting as my source.
address-on-list | Login IP's in the joint advisory, table 4.
- | "You owe me a drink."
email-other-identity | The mailbox he gave you recovers to j***.kim at another host, and the profile pic there isn't your guy.
- | Drink paid.

- | HR generalist, Wichita; these are the last notes before leave.
refuses-background-check | He struck out the consent to the check and wrote "trust is earned both ways".
- | Then sent me flowers.
idcheck-abandoned | The ID link expired twice unopened, the third time he got as far as the blink.
- | Handing over to Dee.

- | Dee here.
- | Flowers are dead.
returned-under-new-name | Guess who has applied from the same porch swing, as "Dalton", five weeks after we'd shown him the door as "Wyatt".
internal-record | File 2031 still has his porch swing in it, with our own red stamp.

