# Whose name, whose money, whose machine, 7
- | Ms Brandvold, cancer ward, rang between two drips.
id-owner-denies | Her disability cheque's been cut off on account of "earnings" from us. She hasn't left the ward since March.
- | I promised to hurry, and for once I did.
id-number-mismatch | E-Verify run again by hand: the digits are hers; the name on our badge is Curtis.
- | Legal walked the letter to the hospital.

- | We pay weekly here, in a tin-roof town.
crypto-or-third-party-payment | Three drillers' money has one and the same mobile-money number, and when you ring it the camp boss's girlfriend says hello.
- | Nobody drilled on the days in question; the rig was in pieces.
- | Sent to head office by satellite, eleven dollars a page.

# honest
- | Same town, the cook.
crypto-or-third-party-payment | His wages go to a phone that isn't his.
discrepancy-explained | No signal at his village; the chief keeps one phone for all, signed list on his wall, cook's thumbprint and the company's approval.
- | Goat stew.

- | Eyes on glass since 06:00, shift of four.
signins-apart | Laptop beacon: a strip mall outside Nashville. Keyboard cadence, cookies, VPN leg: northeast China.
- | Tea.
remote-control-tool | Nobody has touched the actual keys since enrolment; all input arrives through a tunnel.
- | More tea; then we called it.

- | I do gel nails at home, and my customer pays me to keep "some computers" warm.
remote-desktop-use | There's twenty-two now, they're named after boys, and I only press the button when one goes dark.
pickup-by-other | When FedEx wants a Brandon I'm Brandon's sister, for Tyler I'm his aunt.
- | The FBI man had lovely nails himself.

- | The branch manager asked me to be brief.
payee-churn | Payee amended on 2, 9, 17 and 24 October.
id-data-mismatch | The birth date our customer keyed in is not the one on the passport he uploaded, by eleven years.
- | Brief enough?

# honest
- | The branch manager has another.
id-data-mismatch | Passport 1958, application 1985.
discrepancy-explained | Clerk's thumb; on the paper slip she'd written 1958, and she looks every day of it, she says so herself.
- | Cake at counter 3.

- | As told at the allotments, over the water butt.
- | Reg's grandson has a job on the computer for the Americans.
proxy-interviewer | Reg's grandson sat the chat with 'em for a fella who can't talk English, eighty quid and a vape.
id-rented-or-borrowed | And lent the fella his passport. His passport! I says to Reg, Reg.
- | Reg pulled a leek.

- | Migration service, reply within 20 days, as required.
work-permit-refuted | The title bearing this number was never printed; the series ends some thousand earlier.
- | The bearer is known to us in no other way.
id-altered | Enclosed please find our photograph of your copy under oblique light: the portrait has been cut out and let in.
- | No fee.

- | Podcast about work, minute 41, I paused it.
several-jobs | "I'm a senior at five companies right now, my trick is one headset colour each", said the guest.
- | He disguised the voice with a kazoo filter.
- | But the dog's our tester's dog, and so is the doorbell.

# honest
several-jobs | LinkedIn shows our chemist as employed in full at another lab.
discrepancy-explained | Lab's personnel office mailed back that he left on 31 May with honours; he never edits the thing.
- | Told him to edit the thing.

- | The wine merchant on the ground floor is our only witness.
- | "I hold parcels; people bring me Riesling for it."
forwarder-address | "The company you look for upstairs? Upstairs is my cork store."
pickup-by-other | "Someone in a bicycle helmet, always helmeted, takes the computers away; he never is the name on them."
- | I left with six bottles.

- | Dear diary, day 3 as document clerk.
id-forged-issuer | The hologram was glitter. Actual glitter, some came off on my cuff.
- | My chief says "good eye".
support-document-altered | The tenancy contract has a stamp of a notary who wrote us that he retired before the street was built.
- | Cuff still shines.

- | One slide from the hotel chain's fraud day.
- | Ghost chambermaids: 14.
crypto-or-third-party-payment | Pay of all fourteen, one card, holder: the housekeeper's fiancé.
id-owner-denies | Two were traced to Cebu, where they believe that they're still on your waiting list.
- | Coffee break.

# honest
- | Chambermaid fifteen did exist, we're pleased to say.
id-photo-mismatch | Though the badge photo wasn't her.
trouble-explained | Badge machine had printed the previous girl; reprinted with both of them at the desk, giggling.

- | From the platform's appeals desk; tone has been adjusted.
account-swap | Appellant explains that the seller of the account "guaranteed no ban for ninety days", and demands that we honour it.
- | We don't.
same-device-as-other | Same phone unlocked the accounts of a florist, a paralegal and a retired judge.
- | The judge has been informed by post.

- | Chalk on the board at the depot, copied before it rained.
- | "FINCH: 2 parcels, see me."
requests-laptop-reship | "Finch rang, says hold for his mate Lenny w/ the van, not to bring to his house"
- | "WHO IS LENNY"
address-change | "Finch rang agn, now it's a chip shop in Hull, wasn't that on Mon's sheet as Goole?"

- | From my side as payroll intern, I was told to write all down.
- | A Mr Okafor's first pay bounced.
payee-churn | He sent new details, they bounced, he sent new, they bounced, the fourth went through.
crypto-or-third-party-payment | The one that went through says "holder: Liang", and I asked and he said a roommate.
- | My supervisor said to write that down too.

# honest
- | And a Mrs Okafor, unrelated, whom I like.
payee-churn | Hers bounced twice as well and she gave new numbers twice.
payee-confirmed | I'd dropped a zero each time; her card, held to the glass, has her name and all the zeros.
- | Supervisor said write that down also.

- | Fraternity of seafarers, welfare officer, quayside.
- | The lad wept in my van.
id-rented-or-borrowed | He sails on his dead brother's discharge book and pays the brother's widow for it.
- | I gave him socks.
identity-borrowing | The crewing man, he said, asks each newcomer if there's a sibling whose papers are free.

- | Enquiry agent, per hour plus mileage.
- | 1.5 h sat outside.
forwarder-address | No person lives at subject's residence; windows papered; couriers leave goods in a coal bunker by arrangement.
- | 0.5 h talking to courier, who likes cricket.
pickup-by-other | Bunker emptied 16:40 by female, sixties, pushing a pram without a baby.
- | Mileage 41.

- | Group chat "payroll survivors".
- | A: anyone had a worker ask for the advance before the contract?
prepayment-demanded | B: mine wants 3 weeks up front or he "cannot release the first commit"
- | C: run
wallet-listed | B: also the wallet he gave is literally in the DOJ complaint, I ctrl-F'd it

# honest
- | "Payroll survivors", next day.
wallet-listed | A: my guy's wallet popped on the sanctions screen
discrepancy-explained | A: ok false alarm, I'd pasted the example out of the manual, his own comes up clean and the vendor agrees
- | C: never paste

- | The beekeeper is a customer of our bank and the victim in this.
id-owner-denies | He learned from a collection agency that he's a defaulted "crypto developer" in your employ; he's got hives and a flip phone.
- | He left us a jar.
phone-other-name | The mobile your man is using in the beekeeper's name is on contract to a Ms Prentiss.
- | Jar shared with tellers.

- | Postscript to the audit of the youth orchestra.
- | I'd like it known I was a viola player once.
shared-account | The second bassoon signs in by fingerprint, and it's the fingerprint of the driver.
crypto-or-third-party-payment | Fees for the second bassoon end up with the conductor's landlady.
- | There is no second bassoon in the Mozart, by the way.

- | Machine room, level -2, what the cleaners saw.
- | They don't talk to managers, they talk to me.
kvm-hardware | A woman from "facilities" came at night and put a thing no bigger than a lighter between the computer and screen at 7, 9 and 13.
- | Facilities has no women at night.
first-day-recon | The new man at 13 had asked the cleaners which doors have alarms, on his first day.

# honest
- | Level -2 once more.
kvm-hardware | Switch with its own network plug at seat 4.
tool-agreed | It's inventory, tag 00931; facilities bought it so that the lab may be run from upstairs, purchase order shown.
- | Cleaners relieved.

- | Solicitor's attendance note, 6 units.
- | Attending Mr F, landlord of the Harrow premises.
same-device-as-other | Wi-Fi in the premises carries the sign-ins of nineteen staff from eight employers, all via one mobile router in a shoebox.
- | Mr F is chiefly upset about the carpet.
sanctioned-link | Tenant's guarantor is a trading firm designated by OFSI last June.
- | Advising him to speak to no one and to change the locks lawfully.

- | My gran gets the post for the flat below.
pickup-by-other | A laptop came for a Mr Vogel and gran signed as Vogel because the boy was in a hurry.
- | Gran is eighty-eight.
- | She keeps it under the budgie.

- | We had an honest laugh in Procurement, for once at our own cost.
phone-voip-noted | Applicant's line came back as internet telephony.
tool-agreed | It's ours: the softphone that we'd issued to her when she was a temp, number still live.
- | Closed with a smile.

- | Ambassador's driver, off the record.
- | I drive and I hear.
shared-account | In the back they said, "who is Michael this week?", and they drew straws.
- | One of them won and groaned.
several-jobs | He groaned since Michael has four bosses at the moment, and all of them want a video at nine.

- | Return of the native, or Case 77.
returned-under-new-name | Caught in 2023 as Oleh with the forged seal, walks in now as Alexander, bringing the same pen.
- | I remembered the pen.
support-document-altered | His new diploma: the rector's signature is on there in Comic Sans.
- | Showed him the exit and kept the pen.

