# Plain lines of honest files: what was sent, shown, said, paid, collected, called.
- | Two certified copies of the master's diploma received by registered mail.
- | Translation by sworn translator no. 318, stapled to the copy.
- | Equivalence statement of the ministry is dated 2019 and has no end date.
- | Original returned to the owner at the reception desk.
- | He asked for a receipt, which is sensible.

- | Her last three payslips show an employer number, a tax class and the net sum, all of which repeat from month to month.
- | The May slip has a bonus and a deduction for the bicycle.
employer-confirmed | Payroll manager of that employer, called on the number from its imprint, says the three slips are theirs.
- | Salary expectation is in line with our band.

- | Phone rang for a long time; he was on the tractor.
- | Called back in twenty minutes, engine still on.
- | Says harvest ends on the 20th and he is free from then.
- | Would bring his own boots.

- | The applicant spells her name with one L, our ad system added the second.
- | Corrected in all three places.
- | Contract goes out today with one L.
- | She noticed the wrong one before I did.

- | Interview on the premises at 11, Meeting Room Heron.
met-in-person | He walked in wet through, with helmet and clips on his trousers, and had cycled the whole way.
- | We gave him a towel with our logo.
- | Knows the tender rules by heart.
- | His voice carries, good for the site.

- | Call quality was fair; a slight echo in the beginning.
- | Her answers were her own, long and with many side roads.
- | She'd read our annual report and asked about note 14.
- | I had to look up note 14.

- | Courier collected the return parcel from reception at four.
- | Contents: one notebook, one charger, no mouse.
- | He'd asked to keep the mouse and we had agreed.
- | Final payslip includes 6.5 days of leave.

- | The new person in the team picture is Mirela, she began on the 1st.
- | In the old picture there's still Jens.
- | Jens sends cards from Tenerife.
- | New picture planned for the summer.

- | Our second interviewer wrote down "changed completely", by which he means her opinion on microservices.
- | I've asked him to write whole sentences.
- | She'd changed it after two years of running them.
- | We all nodded.

- | He spoke with the client in Romanian and with us in English and swore in Hungarian when the demo stuck.
language-spoken | Our Cluj office had half an hour with him in Romanian and Hungarian, both as in his sheet.
- | Demo ran on the third go.
- | The swearing was mild.

- | First wage paid on the 28th, to the account on the form.
- | She wrote to say thanks and that the family allowance is missing.
- | It comes with the next run, back-dated.
- | Form for it was lying on my own desk.

- | For the identity step there's a tablet at reception and a form for those who'd rather not use it.
- | He used the form.
id-verified-in-person | Duty manager saw the original of the residence title, checked it against the sample in the folder and against his face.
- | Took five minutes.

- | The demo account at the client is called "Max Mustermann", as are all demo accounts in this country.
- | No such man has ever applied.
- | Please don't schedule him for training again.
- | Training has removed him.

- | He'd like to have the laptop by the 1st, to the address in the contract.
- | If he's out, the caretaker has the right to sign, with his written order.
- | Written order is on page 4 of the delivery sheet.
equipment-received-in-person | He was at home after all, signed on the glass and showed his ID to the driver.

- | Two people from our house travelled to her, as she can't leave her sick dog.
met-in-person | Kirsten and I sat in her kitchen for an hour, dog under the table.
- | Her books on bridge bearings fill a wall.
- | We were given plums.

- | The list of participants has his name twice since he dropped out and came in again.
- | Cause was an update that started by itself.
- | Nothing was lost but the thread of a joke.
- | He told it again on Friday.

- | Password reset on day two, by phone, with the call-back to the number in HR's file.
- | Second factor is a grey token, serial noted.
- | No more calls from him.
- | It's the quiet ones who read the manual.

- | Her brother works in our Gdansk plant and hasn't been told that she applied.
- | She wishes it to stay so till the contract is there.
- | Conflict of interest form says "brother, other plant, no reporting line".
- | Fine by compliance.

voice-changed | It was another voice than last week: last week's rolled its R and this one can't.
- | Same cat in the background.
cannot-answer-local | He's from "central Boise", he said, and which street the Capitol's on he had to google, audibly.
- | The cat left the frame.

proxy-interviewer | His flatmate wrote to us unasked: he's been paid to do the Tuesday interview and would now like to apply himself.
- | I must say that he was good.
- | Passed on to Graham, who collects these.
id-rented-or-borrowed | The pass which he had shown is from an elder man who gets forty a month for it.
- | Graham has a new binder.
