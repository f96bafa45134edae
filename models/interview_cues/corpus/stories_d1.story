# Whose name, whose money, whose machine, 1
- | Mrs Aldous rang our Boise office at ten past nine, out of breath.
id-owner-denies | She had a letter from the revenue about wages from us and says she has never coded in her life, she runs a goat dairy.
- | I asked her to hold while I found the personnel file.
id-number-mismatch | Nine digits on our W-4 are hers to the last one, and our man's name is Trent.
- | Poor woman has to file an affidavit before the fifteenth.

- | New analyst, started Monday, nice telephone manner.
id-photo-mismatch | Badge desk held the licence up to the Zoom tile and three of us said in one breath: that's his cousin at best.
id-altered | Under the loupe the laminate around the portrait has a second edge, like a sticker on a jam jar.
- | Kept the scan in the blue folder.
refuses-id | Asked him to hold it up again and tilt it; he said the courier had it.

# honest
- | Payroll, note to self, Tuesday, raining sideways.
id-number-mismatch | Social security check bounced: number assigned to a man born in 1931.
discrepancy-explained | Typed it again off the card itself; I had swapped the 6 and the 9, and now it clears.
- | Bought her a coffee for the fright.

- | Courier here, route 14, depot by the railway.
pickup-by-other | For that name it is always the lady with the two pugs who signs, never a man.
- | Nine boxes since Easter, all the same brown size, all heavy.
forwarder-address | Door says "Suite 220" and behind it is a wall of little brass letter boxes.
- | I only deliver, I do not ask.

- | Ticket 88-4120, opened by the night shift in Cork.
remote-control-tool | Pointer drags windows about while the built-in camera shows an empty chair and a houseplant.
second-remote-tool | Under Services there's AnyDesk, there's RustDesk and something called "helper" that listens on 5938.
- | Isolated host at 02:51, woke the duty manager.
- | Duty manager not amused.

- | Union rep at the bottling works, speaking for the loaders.
- | Eleven names on the gang sheet, seven men in the yard, I counted twice.
shared-account | Old Petrov clocks in with four badges on one lanyard, every dawn, whistling.
crypto-or-third-party-payment | Wages of those four go to the account of the foreman's wife, she drives the new Škoda.
- | We want it looked at before the shop meeting.

# honest
- | Our remote bookkeeper in Leeds asked for her pay to land in an account headed with two names.
payee-confirmed | Joint account with her husband, statement shown on the call, her own name printed first.
- | Nothing further from finance.

- | Second-hand shop, Gdynia, we also keep parcels.
- | A gentleman brings us forty złoty a box and a bottle at Christmas.
forwarder-address | The address on the American's contract is my counter, between the toasters and the prams.
pickup-by-other | Every Friday a boy on a scooter fetches what came for him.
- | I have the receipts in a biscuit tin.

requests-laptop-reship | Label was printed, van was loaded, then a mail at 16:55: could it go to a friend in Reno instead.
- | Dispatch says no changes after four.
address-change | Contract says Portland, tax form says Portland, and now two days before delivery it is suddenly Reno.
- | Called him, got his voicemail with a waterfall on it.

- | I answer chats for a freelancer platform, level two.
account-swap | He offered a woman in Lima thirty dollars a week for her five-star profile, I have the thread.
off-platform | Third message already: "let us talk in Telegram, here is slow".
identity-borrowing | Then asked her to do the selfie step herself, "only one minute, sister".
- | She screenshotted everything and sent it to us with a crying emoji.

# honest
- | Delivery desk: parcel for the new tester signed "M. Obi", she is T. Obi.
sharing-explained | M. is her brother, same flat, his papers and hers seen by the driver and photographed.
- | Laptop booted from her sofa within the hour.

- | The auditor's pencil, week two at the harbour authority.
- | Ghosts smell the same everywhere: no leave, no sick day, no birthday cake.
crypto-or-third-party-payment | Six stevedores draw pay into one IBAN, and it belongs to the timekeeper's sister.
- | Asked for the personnel files, got told about a flood.
id-owner-denies | Found one of the six alive in a nursing home; he last worked in 2009 and laughed at me.

- | Background: contractor for the ticketing back end, £480 a day.
several-jobs | Same Tuesday ten o'clock he is in stand-up with us, with an insurer in Hull and with a bakery chain.
persona-collision | Picked up with "Hello, Brightloaf support", then coughed and said our name.
- | His work was decent, in fairness.
shared-account | His mate in Lahore has been closing the tickets since August; the mate told us so himself, wanting a rise.

- | Notary office, Brno. Appointment at 11:00, man in a raincoat.
id-forged-issuer | The card number he gave me is one the ministry lists as never issued.
- | He also wanted three stamps on a blank power of attorney.
- | I said the lift was that way.

# honest
- | Two night cooks for the hospital kitchen in Mérida.
shared-contact | Two applicants, two surnames even, and one mobile ending 0144 on both forms.
sharing-explained | Mother and stepson, one family phone on the kitchen shelf; I had both on it in turn with their IDs.
- | Both through to the next round.

- | SOC, Friday, pizza getting cold.
kvm-hardware | A box the size of a cigarette packet sits between his HDMI and the wall, and it has its own IP.
keep-awake-tool | The pointer goes one pixel left, one pixel right, every 50 seconds, through lunch and through the night.
signins-apart | Machine pings from a cellar in Ohio, mailbox opened from Vladivostok four minutes after.
- | Wrote it up. Nobody will read it until Monday.

- | I teach in Tulsa and found out from a brown envelope.
id-owner-denies | According to the envelope I earned $91,000 writing software for a firm I had to look up.
- | My husband thought I had a secret life.
- | The lady in their HR was kind and sent me his start date.

payee-churn | Bank number four since October: credit union, then a card, then something in Vilnius, now a fintech with a pink logo.
- | Our system allows two changes a year, so each one needs my initials.
prepayment-demanded | Wanted half of the first month before he'd even opened the laptop, "for internet".
crypto-or-third-party-payment | Latest slip says the holder is one Galina D., which he isn't.

# honest
- | Address on the driving licence: Malmö. Address on the contract: Lund.
address-confirmed | Moved on the first; lease with both signatures and the power bill came the same day.
- | Parcel goes to Lund, no fuss.

form-intermediary | The I-9 section two was signed by "a family friend who does nails", whose shop nobody can find.
- | We use any adult as authorised representative, which I have always disliked.
id-altered | On the scan the numbers of the birth year stand half a millimetre lower than their neighbours.
- | Legal has it.

- | House at number 9, I live at 11, retired from the trams.
- | The young woman is friendly and waters my tomatoes.
remote-desktop-use | She has forty laptops on bread racks in the back bedroom, each with a yellow note and somebody's name.
- | Fans go all night, my cat sits on the warm wall.
forwarder-address | UPS brings computers there for people who have never lived in that house, not one of them.

- | Dismissed him on the 3rd, politely, with three weeks' money.
extortion | On the 5th a mail from a throwaway box: 6 bitcoin or the customer list goes on the forum.
data-taken | Logs of his last night show 14 GB climbing out to a personal Mega folder.
- | Police took a statement at our kitchen table.

# honest
keep-awake-tool | Endpoint flagged a USB mouse mover on the accounts laptop.
tool-agreed | That's ours: IT handed the mover out with the demo kiosk so the screen would not lock at the fair.
- | Closed without action, asked them to bring it back.

returned-under-new-name | We threw "Kyle" out in March and in June he's sitting there as "Brandon", same chair, same crooked blind behind him.
same-photo-as-other | HR laid both badge pictures on the table; it is one picture with the tie recoloured.
- | I would like to stop being surprised by now.
referral-chain | Brandon came in on the word of Lewis, who is himself suspended since Thursday.

- | Tax office, counter 5, notes from a long queue.
id-number-mismatch | Insurance number on the employer's return belongs to a girl of eleven.
- | Mother in tears, child eating a pretzel.
- | Told the employer to correct within 30 days.
id-owner-denies | Family has never heard of the firm, nor of Düsseldorf for that matter.

- | Message from our Nairobi lead, quoted whole.
test-substituted | "For the fingerprint appointment a shorter man came, with his letter and his cap."
- | "The clerk there did not mind, it was near closing."
- | I am forwarding it as I got it.

# honest
- | Log shows her in Frankfurt while she lives in Porto.
network-explained | The Frankfurt address is our own VPN exit, which all of the Porto team gets.
- | No ticket needed, told the SOC to whitelist it.

id-rented-or-borrowed | The real Jonas says he gets 300 a month for leaving his papers with "a computer guy".
- | He told us that on his porch, in slippers, quite proud.
shared-account | Jonas has never typed one line for us; all of it comes from the guy.
- | Offered us lemonade too.

- | From the minutes of the school board's finance committee.
crypto-or-third-party-payment | Salaries of two substitute teachers were credited to the deputy head's husband.
- | The children of 4b never saw either substitute.
id-owner-denies | One of them, traced to Crete, states that she has been running a beach bar since 2016 and signed nothing.
- | Vote postponed.

- | Bank, fraud desk, 14:20.
phone-other-name | Caller ID on the number he registered reads "Nadia's Alterations".
payee-churn | Beneficiary swapped three times between Wednesday and Friday.
wallet-listed | Where the money ends up is a wallet on the Treasury's list, second page.
- | Hold placed, form filed.

# honest
phone-other-name | The phone he gave shows up as "Hendrika Bakker".
sharing-explained | Contract of the phone runs on his mother Hendrika, she came on the line and he showed her bill.
- | Continue with offer.

- | Warehouse gossip, Rotterdam, third shift.
requests-laptop-reship | Bloke phoned the dock himself: turn the pallet round, send it on to his "assistant" in Antwerp.
- | We told him he isn't our customer.
pickup-by-other | Next morning a stranger with his collection code and no papers drove off with it.

- | I check documents for a living; eighteen years, two pairs of glasses.
support-document-altered | The welding certificate has the old crest and the new director on one sheet; those two never overlapped.
- | Paper is nice, though, 120 grams.
support-document-altered | Rang the guild: that serial went to a woman in Kraków for hairdressing.
- | Sent back by registered post.

- | The tip came from somebody's ex, so pinch of salt.
several-jobs | According to her pay slips fluttering round the flat, he draws five salaries.
- | She used to iron the five shirts.
proxy-interviewer | A lad called Feri sat the technical rounds for fifty euro each, she made them both soup.

# honest
- | Contractor declared a second engagement on page 2 of the form, weekends, a brass band's website.
- | Compliance said fine, it has no overlap in hours.
- | Band is quite good.

email-on-list | His Gmail is item 212 in the bulletin that the Feds passed round in May.
- | I checked three times, hoping for a typo.
peer-report | A colleague at another payroll bureau wrote: same man, same bank, we stopped him in April.
- | So that's that.

- | Written on the back of a delivery docket.
pickup-by-other | Parcel for Mr Dunne, hand-over to "his landlord", who wouldn't show any card.
- | Dog barking throughout.
- | Marked delivered, regret it.

- | Service desk, monthly oddities.
signins-apart | Token lives in a drawer in Plovdiv, laptop in Phoenix; the two have never met.
shared-account | He had posted the yubikey with DHL to the fellow who really does the job.
- | DHL number in the ticket.

# honest
id-data-mismatch | Passport says born 07-11, application says 11-07.
discrepancy-explained | Month and day had changed places in our American form; birth certificate settles it at 7 November.
- | Form to be fixed by the web people, again.

- | Housing association, stairwell C.
forwarder-address | Flat 31 has been bricked up since the fire, yet four employees of yours "live" in it.
- | Postman leaves it all on the ledge.
same-device-as-other | Your IT lady told me all four signed in from one and the same computer.

- | Agency payroll clerk; this is my statement, freely given.
- | Mr K. brought me twenty sheets on a Sunday.
id-data-mismatch | Half of the twenty had the birthday 1 January 1990 although their cards said otherwise.
same-photo-as-other | On three of the sheets the passport picture was one man in different jumpers.
- | I entered them as told. I have two children.

cannot-answer-local | Claims nine years in Duluth and couldn't tell me what the big thing on the waterfront is that goes up for ships.
- | I grew up there, so I was only making conversation.
timezone-mismatch | It was noon with us and behind him somebody pulled down the blinds on a black window.
- | Left it in the notes, no more.

- | Gig support queue, 0300, me and the vending machine.
account-swap | Rider writes that he bought the courier profile for 150 euro off a Facebook page and why is it blocked.
- | Macro 17 sent.
id-photo-mismatch | Selfie prompt shows a bald man of fifty; profile is a student with a fringe.
- | Macro 17 sent again.

# honest
id-photo-mismatch | The man at the door looked nothing like the licence: no beard, thirty kilos less.
id-verified-in-person | The town clerk compared scar, signature and chip with him standing there and certified it.
- | He's had his stomach done, good for him.

- | Cooperative of cleaners, Marseille, treasurer speaking.
money-odd | Thirty-one euro twenty, every second Thursday, to a "badge service" nobody ordered.
- | I thought it was stamps.
crypto-or-third-party-payment | And Odile's pay has been going to a prepaid card in the name of a certain Rémy since spring.
- | Odile says she was told it's for tax.

sanctioned-link | Alias on his crypto exchange profile matches entry 14 of the October designation, passport number and all.
- | Compliance stood up from her desk when she saw it.
- | No payments until Washington answers.

- | Foreman's notebook, site Graz-Nord.
form-intermediary | Someone calling himself "the document helper" from the kebab shop filled in all registration papers.
work-permit-refuted | Immigration rang: red-white card is not theirs, hologram from a concert ticket.
- | Sent him home with the day's wage.
- | Concrete came late anyway.

# honest
same-device-as-other | Two applications for the night porter arrived from a single tablet.
sharing-explained | The tablet belongs to the job centre in Celje, where a counsellor confirmed that both sat on it one after the other.
- | Both invited.

- | Recruiter, half asleep on the train.
same-resume-as-other | Candidates 4, 7 and 12 have one career between them, including the misspelt "Kubernets".
shared-contact | And one mail alias with a plus in it.
referral-chain | All were sent by Orlan, the fellow we let go for the token thing.
- | Stuttgart next stop.

contact-changed | New number on Monday, new number on Wednesday, by Friday a new mailbox too.
- | Said his dog ate the SIM.
phone-rented | Number three answers with the announcement of an SMS rental site.
- | Gave up dialling.

- | Statement of the landlady, Tampa, taken on her veranda.
- | "He paid in cash and asked only for a good socket."
remote-control-tool | "Screens do things by themselves in there, mice running over them and nobody in the room."
- | "I thought of my late husband."

