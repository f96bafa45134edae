# employer-address-empty
employer-address-empty | Drove past number 70: sheep.
? | Company "employs 120 there".

employer-address-empty | The street has odd numbers to 31. Headquarters should be at 77.
- | Map of the town hall.

employer-address-empty | An old couple opened. They have lived there since 1983 and know of no software firm.
- | Their tea was good.

~employer-address-empty | Shutters down, rooms bare at the firm's seat.
= | Moved on 1 March to the tower opposite, note on the door, reception there gave me their card.
- | Dates of the CV fit.

employer-address-empty | Floor 9, says the letterhead. The lift goes to 6.
- | Asked the porter also.

employer-address-empty | Street picture of each year since 2011: a car park.
- | Job lasted from 2013 to 2020.

employer-address-empty | Postman returned our letter to his firm: building demolished.
- | In 2008 by the town's paper.

employer-address-empty | Behind that door is a dentist, since the house was built.
- | Firm's site names that door.

employer-address-empty | Landlord of the block: unit 4 not let in ten years, no power on it.
? | His last employer is in unit 4.

- | Small office over a shop, sign at the bell, one person inside.
- | Gave us the reference.

employer-address-empty | Water company reads zero at the plant where he was shift leader.
- | Same in all years.

employer-address-empty | Coordinates of the head office lie in the lake.
- | 300 m from shore.

employer-address-empty | Found: mobile home, dog, no bell. By the CV a bank's data centre.
- | Photo taken from the road.

~employer-address-empty | His firm's address is a private house with a trampoline.
= | Two brothers, plumbers, office in the cellar; trade register has that very house.
= employer-confirmed | Elder brother showed the pay list.

employer-address-empty | The clinic on his CV should be in Rose Lane. My aunt lives in Rose Lane: eleven houses and a church.
? | Health board list has no clinic there.

employer-address-empty | Fire service has no such tenant on the plan of the building.
- | Plan is of this year.

employer-address-empty | Our taxi driver laughed, that plot has been a hole since the crisis.
- | Crane still stands.

employer-address-empty | Seat of the firm by its web page is the embassy of another state.
- | Embassy not amused.

~employer-address-empty | Nobody and nothing at 14 Dock Road.
= | There are two Dock Roads in that county; at the right one sit 60 people and one of them was his boss.

employer-address-empty | Courier with our form found a laundrette, whose owner signs for nobody.
- | Form back with us.

employer-address-empty | Cadastre: use of plot 118 is arable.
- | There the "campus" was to be.

employer-address-empty | Asked the tenants' board in the lobby: 22 names, his firm is none, in the archive photo of 2018 also not.
- | He was there in 2018.

- | Firm is all remote, registered at its accountant's, says so on its site.
- | Accountant confirmed.

~employer-address-empty | At the address of his last job stands a ruin.
= | Burned in January, newspaper has it, works goes on in the hall at the port.

- | Works in a home office, letterhead is the home.
- | Sole trader.

employer-address-empty | Sent Milan's trainee: suite 400 is a broom cupboard with a number on it.
- | Photo in the folder.

# contact-self-supplied
contact-self-supplied | Only line to the old boss is a mobile that stands in the CV and nowhere else.
- | It rang twice.

contact-self-supplied | The school's "registrar" answers at a number he typed in our form; school's page has another one.
- | We rang his first.

contact-self-supplied | He mailed us who to ask and at what address, and asked not to go by the switchboard.
- | Switchboard is free.

~contact-self-supplied | Boss reachable only under what he had given us.
= | Rang the town's works office by the phone book, was put through to the same boss.
= referee-confirmed | She gave four years and good work.

contact-self-supplied | Vendor's form: verified via applicant-provided HR line. No second source found.
- | Vendor billed for it.

contact-self-supplied | We wanted the central number. "Use my former manager's private one, quicker."
? | Central number does not exist online.

contact-self-supplied | Lady at "payroll" picked up when I dialled his slip of paper, and no directory has that phone.
- | She was quick.

contact-self-supplied | Bank letter says for queries call ... and that phone is the applicant's own invention, bank's own page has none like it.
- | Bank asked on Thursday.

contact-self-supplied | Website, mail, phone of the firm: all three from him, other trace none.
- | Search took two hours.

- | He named his boss, we found her ourselves at the firm.
- | Boss called back.

contact-self-supplied | The only road to Dr. Amari is the Gmail on page three.
- | Hospital has a mail for all doctors.

contact-self-supplied | He insists that we go through "my lady in HR", card enclosed, other roads would "take months".
- | Card has no landline.

contact-self-supplied | Proof of the degree? Write to degree.check@uni-verify.example, he says. It isn't on the university's site.
- | University has its own portal.

~contact-self-supplied | Phone of his employer we had from him alone.
= | Chamber of commerce lists that number for that firm since 2004.

contact-self-supplied | Landlord check: number by tenant. Employer check: number by tenant. Bank check: same.
- | Agent stopped there.

contact-self-supplied | Customs broker can be asked under the PDF's number, PDF by the applicant.
- | No other listing for that broker.

contact-self-supplied | Ship's master answers by satellite mail that our man wrote on a slip; crewing office knows no such mail.
- | Ship exists.

contact-self-supplied | Three verifications done in one day, each by the contact that he put in.
- | Nobody looked for others.

~contact-self-supplied | Her reference could be had only by the handy number she gave.
= | Farm has no line. Vet and mayor both know that number as the farmer's.

contact-self-supplied | The notary's stamp has a phone that only he and the stamp know of, not the notaries' list.
- | List is public.

contact-self-supplied | When we said we'd look up the boss ourselves he sent a newer number for him.
- | Newer one was picked up at once.

contact-self-supplied | All I can call about eight years of his life are two mobiles from his mail.
- | Called both.

- | He gave three contacts, HR has its own from the register, used those.
- | Confirmed.

~contact-self-supplied | Confirmation came from an address he supplied.
= employer-confirmed | Same text came on paper from the ministry after our letter to its official seat.

- | We ask all to name a contact, and call the main desk.
- | Done for him.

contact-self-supplied | Agency can't check the site in Baku but by his friend there; he named the friend.
- | Friend says all is true.

# phone-other-name
phone-other-name | Truecaller greets his number as Auntie Bisi Hair.
- | He is Oliver on paper.

phone-other-name | The mailbox says "you have reached Victor". Our hire is Samuel.
- | Left a message.

phone-other-name | Carrier: contract on this SIM is with a Ms. Keane.
- | Subpoena answer.

~phone-other-name | Display shows G. Moretti when he rings.
= sharing-explained | Family plan in his father-in-law's name, bill shown with four lines.

phone-other-name | Bank transfer by phone number: app proposes "Fatima Z." as owner.
- | He says it's his since years.

phone-other-name | A man picks up with "Reyes". I asked for Mr. Novak. "One moment, I am."
- | Noted at 9:20.

phone-other-name | WhatsApp profile on his mobile: wedding photo and "Deepa & Raj".
- | He is single, called Lars.

phone-other-name | Saved his number; my phone merged it with an old contact, a Mr. Haddad of last year.
- | Haddad had applied for QA.

phone-other-name | The number in the directory: Schuster, Erna.
- | He lives nowhere near.

- | Number belongs to the firm, says the display.
- | He works there.

phone-other-name | Venmo asks "pay Tyrell?" for the digits Anna gave.
- | Anna says new phone.

phone-other-name | Caller ID from candidate 12 is "Wong Kitchen".
- | He answered to his own name.

phone-other-name | Reverse lookup, two providers, same woman, age 71, other state.
- | Applicant 29.

~phone-other-name | Rang her and a "Mr. Pohl" stood on the display.
= | Pohl's practice, she is the assistant there and called in her break; told us before.

phone-other-name | Signal shows D. Sokolov, photo of a boat, for the phone on the CV of Emily Hart.
- | CV has no second phone.

phone-other-name | Toll-free verification read back the name on the line: not his, not close.
- | It said Alvarez.

phone-other-name | The insurer has this mobile for another client since 2016.
- | Found by duplicate check.

phone-other-name | "No, this is Pete's phone, he lends it to a guy for interviews."
- | Said a roommate.

~phone-other-name | The name shown at his number is a woman's.
= | Bought second hand with the SIM of a charity, charity's list has his receipt.

phone-other-name | Sent a code to his number; reply: who is this, I'm Claudia.
- | Code not used.

phone-other-name | Greeting changes with the caller: for us "Jim here", the tape when nobody picks up says Hiro.
- | Tape kept.

- | Contact's last name differs, she married, told us.
- | Certificate there.

~phone-other-name | CNAM gave us "R. Bauer" for Mr. Ito.
= | Carrier recycles numbers, database had the pre-owner; carrier's letter has Ito since 2022.

phone-other-name | PayPal on the mobile in the file belongs to someone whose initials are not even near.
- | Finance saw it.

- | Line is the dorm's, all students have it.
- | Porter connects.

phone-other-name | Mother of the real number's owner called to say her son Theo did not apply anywhere.
- | We had Theo's number for "Max".

# address-on-list
address-on-list | The IP of his first login stands in line 88 of the annex to the advisory.
- | Advisory of July.

address-on-list | Feed matched: 203.0.113.77, tag "DPRK IT", confidence high, it's his.
- | Ticket opened by the robot.

address-on-list | Two researchers printed that address in their spring report; he used it for the coding test.
- | Report page 14.

~address-on-list | His address came up in the threat feed.
= | Feed entry of 2019 for a café router; withdrawn by the publisher, mail from them.
= network-explained | He was at his parents' line, provider confirms.

address-on-list | When I pasted his address in the exchange group, four firms had it in their block file.
- | All four since May.

address-on-list | Firewall refused his call: rule "gov alert 23-4".
- | He asked why he cannot join.

address-on-list | The indictment's table of servers has the one from which he signed our contract.
- | Row 6.

address-on-list | ISAC mail of Tuesday, item 3, equals our access log of Monday.
- | Log line attached.

address-on-list | Of his nine source addresses two are in the sheet that the Bureau handed to companies.
- | Sheet is confidential.

- | Address not found in any feed.
- | Checked three.

address-on-list | Blocklist hit on the form upload, entry made by the exchange after a fraud of last year.
- | Hit shown in red.

address-on-list | Range used at onboarding: /29, published by the vendor as facilitators' exit.
- | Published 4 June.

address-on-list | SOC: we would have missed it, but the Japanese notice has exactly this IP.
- | Notice in English as well.

~address-on-list | Spam list has her address.
= | The whole provider pool was on it for a day; seller of the list deleted it, says its log.

address-on-list | Compared his 60 days with the list of indicators in the white paper. Eleven lines equal.
- | Paper is public.

address-on-list | The exit he came by was burnt in a press release of the police.
- | In force since March.

address-on-list | Mandated list of the regulator, column C, is where we found his router.
- | Compliance informed.

address-on-list | A partner's SIEM knows his address by a case number.
- | Number 4471.

~address-on-list | Sign-in matched an advisory.
= | Match was on the first three numbers only, our script cut the fourth. Full address not there.

address-on-list | Before our job the same host sat in the appendix of a report on fake staff.
- | Appendix B.

address-on-list | Public sandbox lists the host with six samples and "worker cluster", he mailed us from it.
- | Mail header shows it.

address-on-list | "That one is on everybody's wall," said the analyst when she saw where he logs in from.
- | She sent the reference.

- | Comes from an ordinary cable line in Gent.
- | Nothing on it.

~address-on-list | Blocked as on the sanctions IP list.
= | Typing error in our own list, 18 in place of 81.

- | University address, thousands use it.
- | Clean.

address-on-list | It took one grep: his IP, three lists, three publishers.
- | Grep output in the case.
