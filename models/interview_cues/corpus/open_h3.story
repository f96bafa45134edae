# h3: executives, finance, payroll, law, public offices, translators, estate agents, call centres
? | Chief executive's MBA year fell into his two years in a Danish prison.
- | Board met on Sunday.

- | Chief executive served a sentence in his twenties, board knew, minuted 2014.

? | University registrar: she attended two summer weeks, no degree was conferred.
- | Finance director since April.

~? | University registrar found no degree.
= | Fee of 40 euros was open. Paid in May, parchment issued, registrar confirmed.

- | Says "studied at", not "graduated", asked and she said no degree.

? | The auditor's chamber lists the number under a firm of undertakers in Turin.

? | He ran the hospital board for three years on two degrees nobody awarded.
- | Auditor general, report of 2016.

? | Every company on his page two was dissolved before the month he says he joined it.

- | Employer dissolved in 2019, he left in 2018, liquidator has the payroll.

? | Payroll clerk had thirty-one colleagues nobody has ever seen, all paid into two accounts.

? | Salary for eight cleaners went to her husband's savings book.
- | She ran the monthly file alone.

~? | Salary for two people lands in one account.
= | Married couple, both on the floor, both signed the mandate in our office.

? | The bank's compliance desk phoned, our new clerk opened the account with a dead woman's card.

? | Law society removed him from the roll in 2009 and he argued here on Thursday.
- | Associate, litigation.

? | Judge asked for her bar number, it was that of the lady across the aisle.

- | Bar number from Quebec, temporary admission granted 4 June.

? | He'd practised immigration law for ten years and never sat one exam in it.

? | Bar exam seat 118 was filled by his tutor, camera in the hall has both of them.
- | Found during the fee dispute between them.

? | The letter of good standing was typed in a font released after its date.

~? | Good-standing letter uses a font newer than its date.
= | Society re-issues old letters from its portal, clerk showed us theirs.

? | Notary whose stamp is on the diploma copies stopped working in 2010. Copies say 2021.

- | Notary retired, successor keeps the register, number found.

? | Accountant's references were both written on the laptop we had lent her.

? | File properties of the reference name the candidate as author.
- | Old boss signed at the bottom, supposedly.

~? | File properties of the reference name the candidate as author.
= | Boss had asked her for a draft, told us so on the office line.

- | Reference on plain paper, boss answered the switchboard herself.

? | The switchboard number on the letterhead rings in the applicant's rucksack.
- | We heard it during the interview.

? | Referee's voice said hello, a second later the candidate's sister laughed behind it.

? | Former firm has a Ms Okafor on reception, never one in treasury.
- | Treasury manager, final stage.

- | She started on reception, moved to treasury in 2017, HR there confirms both.

? | The ministry's translator could not read the menu in the language she is sworn in.

? | Court had to retry nine cases, interpreter had been the uncle of the registered one.
- | Agency lost the contract.

- | Court interpreter swapped on the day, clerk noted name and number.

? | Police interviews in Pashto were interpreted by a man speaking only Dari and guessing.
- | Registered for both.

? | The hand-in of the translation test carries another agency's job number in the footer.

- | Translation test has our own job number in the footer, template.

? | Tracked changes on his translation sample are all by someone called Ines.
- | He works alone, he says.

~? | Tracked changes on the sample are all by someone called Ines.
= | Ines is our reviser, I had sent him the marked file back.

? | Call-centre agent 40 was heard in Manila, contract says Plymouth, water delivery knew him there.

? | Roommates take turns on her headset, pitch differs by an octave before and after lunch.
- | Quality team compared eighteen calls.

~? | Voice on her line changed after lunch.
= | Floor lead sat in for her during the dentist hour, roster shows it.

- | Agents share headsets, not logins.

? | The agent who answered our test caller with her name sits at her desk in a break photo of that minute.

? | Estate agent's licence number returns a hairdresser in Tampa.
- | Office manager pinned it to the file.

? | The mayor's adviser was paid for sixteen months, his badge opened the door twice.

- | Adviser's badge opened twice only, contract says two meetings.

? | City paid an engineer for six years, he had been reading at home the whole time, nobody assigned him.
- | Found when they wanted to give him a medal.

? | Civil servant in a district office was found to be three brothers in rota.

? | Inspector lifted the attendance book, the signature of the clerk who emigrated in 2015 goes on to 2023.

- | Signature in the attendance book by deputy, p.p. noted.

? | Tax office wrote: this woman has four full-time employers, all Monday to Friday, nine to five.

? | Employment history pulled with her consent shows our rival still paying her last Friday.
- | She began here in February.

~? | Rival still paid him last Friday.
= | Untaken holiday, final slip says so, end date 31 January.

- | Second job on Saturdays at a bakery, approved by HR.

? | Her W-2 for the two years abroad came with a tax number of nine equal digits.

? | Employer number on the payslips belongs to a fishing club.
- | Mortgage adviser, branch in Cork.

- | Employer number belongs to the parent company, register shows it.

? | Payslips add up to less than the tax deducted from them.

~? | Payslip sums don't add up.
= | Advance was netted in March. Old payroll office sent the ledger.

? | Headhunter's star candidate for the board was, by the police photo, the man wanted in Vienna.

? | The ambassador had presented no letters to anyone, the ministry said.
- | Keynote adviser, 4,000 a day.

? | His chair at Harvard: they have a parking permit for him, one day, 2013.

- | One semester at Harvard as visitor, letter from the office there.

? | Council leader's chief officer applied with a degree from a site that asks only for a card number.

? | Degree ordered on 3 June, graduated 3 June, honours.

- | Degree conferred in absentia on 3 June, university list shows him.

? | Insurance adjuster's claims photos show the same dented door on nine cars.
- | Licence lent by cousin.

? | The licence examiner noticed the candidate reading answers from a lens cloth.

- | Took the licence exam with extra time, approved by the board.

? | Loan officer knew the audit date; his file photo is of the auditor's son.

? | We paid an interim CFO who, on the phone to our bank, gave another man's birthday.
- | Bank blocked the mandate.

- | Interim CFO from an agency, invoice from agency, all as ordered.

? | On his first day he asked IT to add a forwarding rule for the payments inbox to himself abroad.

? | Second week in treasury, supplier accounts changed to three banks in Vilnius, all opened that Monday.
- | Left for lunch, no return.

~? | Supplier account changed to Vilnius in her second week.
= | Supplier moved bank. Buyer had called the old number and signed.

? | The bookkeeper's last three firms all found holes after she left, under three surnames.

- | Bookkeeper's last firm had a theft, before her time, police file says.

? | Temp in accounts left a key logger under the desk of the cashier.
- | Agency says they had no such temp.

? | Agency says the woman they sent us called in sick that day. Someone sat here.

~? | Agency said their temp was ill, yet someone sat here.
= | They had sent Joanna instead and forgot to tell us, confirmation came at ten.

? | HR assistant exported all 4,200 passport scans the night before she gave notice.

- | HR assistant exports passport scans quarterly for the audit.

? | Salesman's President's Club trophy has the name of someone else under the plate.

? | The revenue figures he quotes are those of the year before the firm hired him.
- | VP sales, stage three.

- | Quota figures he quotes are team figures, he said so.

? | His "regional director" years: shop floor at the outlet, says the regional director.

? | Ex-employer's lawyer: she was in our building once, for an interview.

- | Never employed at that firm directly, agency worker, badge record there.

? | Archivist found that the peer-reviewed journal which he edits has its office in his hallway.

? | Journalist's sources: 14 towns, no such people, no such diner, no such hospital.
- | Prize committee informed.

~? | Desk could not find one of his sources.
= | Name changed for safety, editor had the real one sealed and rang her.

? | The reporter's bylines before 2019 were his flatmate's.

- | Bylines under pen name, editor confirmed it.

? | Union pension office: contributions under his number come from a butcher in Lodz every month.

- | Pension number transposed, corrected by the office.

? | Security clearance file: interviewer never visited the eleven neighbours he quotes.

? | She answered the phone as Claire for us and as Dina for the sister bank, same headset, 2 pm.
- | Wallboard of both was on screen.

- | Uses Claire on the phone, Clarissa in the contract.

? | The trustee wrote to our CFO hire's home; mail came back from a bonded warehouse.

~? | Letter to his home came back.
= | Street renamed last year, council list. Second letter reached him.

? | Tenancy reference, job reference and bank reference share one typing slip, "recieved per month".

? | HMRC said the company that gave all her references was struck off unopened.
- | Compliance analyst.

- | Company struck off last year, she left before, director reached through the liquidator.

? | Auctioneer valued forged icons, diploma from the institute bought with the icons.

? | Personal assistant signed 51 cheques with the boss's pen while he was in a coma.
- | Two earlier families had gone to court.

- | Assistant signs by power of attorney, copy at the bank.

? | The immigration file of that Mr Ferreira shows he left Brazil never.
- | We have one in accounts.

? | On the video call his reflection in the window was a woman typing.
