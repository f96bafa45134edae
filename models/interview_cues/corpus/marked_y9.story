# kind X, second pass: several short sentences on a line, two oddities, explanations that belong elsewhere
~school-not-found | The institute she names is listed by no authority we know.
- | Interview two was with the plant manager.
= | Renamed in 2005. Renamed again in 2013. Same campus. Ministry has a page with all three names.

~school-denies | Examination office answered: this person has never been matriculated.
~phone-other-name | And the mobile came up as a Mr Teixeira.
= | He is Teixeira Lopes. We asked under Lopes. They file by Teixeira. Office answered again, degree of 2010.

~school-denies | The institute of technology claims that he left without a degree.
employer-untraceable | The firm after it cannot be traced.
= | Thesis was graded after he moved. Letter sat at the old flat. Dean sent us the date of award.
- | Firm: no answer from him so far.

school-denies | Alumni office and registrar both say no.
? | There was a fire in the archive, true, in 1987. He claims 2014.
- | Second language was good.

~support-document-altered | Payslip shows another firm's tax number.
= | Spin-off. First two months ran through the parent. Tax number is the parent's. Payroll of both say so.

~support-document-altered | A digit on the trade certificate was scratched out and replaced.
= | Chamber did it. Wrong year at first. Their round stamp beside it. Register has the second year.
- | Start in two weeks.

support-document-altered | Gas bill: meter number does not exist at the supplier.
~place-conflict | Also lives in two towns by his forms.
= | Towns: he moved in April. Removal invoice. Register office has both entries.
- | Of the gas bill he says only that he will look.

support-document-altered | Pay statement's logo is from after the month it is for.
- | Reprinted, says he. Payroll reprints in the old form, we asked them.

~employer-denies | Their personnel department insists there was no such driver.
= | Depot was a franchise till 2018. Franchise paid. Franchise owner found, drives himself now. Has the tachograph discs.

~employer-denies | No one of her name in that ministry, reply with seal.
~referee-untraceable | Her section head not there either.
= | Two ministries were joined in 2016. Reply came from the wrong half. Other half: she and the section head, both listed.

employer-denies | Museum: neither staff nor volunteer.
- | Wife worked there, that is confirmed by the museum.
- | He meant that, he now writes.

~employer-untraceable | Screening says company does not exist.
= | Exists. Registered by number only: 1190233 Ltd. Sign outside is a brand. Brand is in the trademark list under that number.

~employer-untraceable | The lab on line two of the CV is not to be found.
- | Good references otherwise.
= | Internal name. Belongs to the steel works. Works' phone book of 2011, page 4. Colleague of ours worked next door.

employer-untraceable | Both start-ups cannot be found, in no state.
- | One was found later. That was his brother's, other name, other trade.

~employer-address-empty | Courier could find no such firm in the building.
= | No sign. Rule of the landlord, listed facade. Porter has the list. Third on it.

~employer-address-empty | Building was empty when our man went, doors chained.
= | Sunday. Also a holiday there. He went again on Tuesday. Open, forty people.

employer-address-empty | The seat given is a car wash; boss there knows of no firm.
- | Virtual office, says the candidate. The car wash does not do virtual offices.
- | Next talk on the 4th.

~referee-untraceable | Nobody in that firm has heard of our referee.
= | New staff since the takeover. Trade register names him as director to 2019. Notary's deed too. He rang from the chamber.

referee-untraceable | First referee is not known at the company.
~referee-same-wording | Second and third wrote the same text.
= | Second and third: form of the school board. Board's site has it. Both answered by phone through the school.
- | First: he gave no other name.

~referee-same-wording | All of page one agrees, sentence for sentence, in both letters.
= | Page one describes the firm. It is from its brochure. Page two is about her. Not alike.

referee-same-wording | The second letter is the first with the dates changed.
- | Signer one: yes I gave mine as a model. Signer two cannot be reached.
- | Decision next week.

~phone-other-name | Verification service returned "Bettina Krol" for his mobile.
~email-other-identity | The mail goes back to her as well.
= | Guardian. Appointed by the court in 2020. Decree seen. She opens all his contracts, he signs with her.

phone-other-name | Number shows as a taxi firm's.
- | Drove for them once, he says. They never had him.
- | Liked by the desk.

~phone-unreachable | Nobody answers there, not even the mailbox.
= | Ramadan hours. He wrote that in his first mail. Calls after eight, please. Called at nine. Answered.

~phone-unreachable | In three weeks the phone was not picked up at all.
- | Contract is with legal.
= | Military exercise. Phones handed in. Order seen, unit and dates. Back, rang on his own.

phone-unreachable | Ten calls on ten days, and it never got through to him.
- | Had no network. Provider's map has full coverage and no fault there.

~contact-changed | Mail and number both new since last week.
~payee-churn | And bank details too.
= | Robbed. Phone, wallet, laptop. Report number called in at the station. Bank gave a new account the same day.

~contact-changed | That is the third address he writes from.
= | Address one: job board. Two: school, ended. Three: his own. All in the CV footer, in this order.

contact-changed | Dropped the number on file the hour after our call.
- | Was tapped, he says, by whom he does not know.
- | Agency has seen this mail and thinks it fine.

~crypto-or-third-party-payment | Wages shall go to an Elif Demir.
= | He is Elif's ward since the accident. Court paper. Bank has it too. Payroll's lawyer agreed.

crypto-or-third-party-payment | Bonus to his account, the salary to another man's.
~payee-churn | Second change in a month.
= | Change one was ours: IBAN too short in the form. Two put it right.
- | The other man is a creditor, he says. No paper on that.

crypto-or-third-party-payment | Wants to be paid in stablecoin to an address he texted.
- | His bank "does not like us". Our bank rang it: no such remark.

~payee-churn | Clerk counts four accounts for one employee.
= | One per pay type there. Base, meal, travel, savings. By law. All in his name, same bank.

payee-churn | IBAN replaced on the 2nd, on the 9th and on the 16th.
- | On the 9th the bank had a fault, true, its page says so. On the others not.

~remote-control-tool | Someone drove the laptop from afar all Monday.
= | Migration day. All of floor two. Done by the vendor. Mail to staff went out Friday, he was on the list.

~remote-control-tool | He had left a remote tool running, with a fixed password.
= | From the client. Client's manual, page 2. Security took it off, gave ours. He thanked.

remote-control-tool | Two in the morning, tool opened, folders walked through, tool closed.
- | The cleaner bumped the desk, he offers.
- | Team is fond of him.

~same-device-as-other | Tool ties his phone with that of a dismissed clerk.
= | Sold by us. Old stock, staff sale in March. Sale list has both numbers. Clerk handed it back, he bought it.

same-device-as-other | Four candidates of the agency, one laptop.
~many-countries | One of them in three countries in a day.
= | Countries: the airport, two stops, one landing. Ticket seen.
- | Laptop: agency says ask them, they say ask the agency.

~many-countries | Finland, Estonia, Latvia and Poland within a day.
= | Rail Baltica survey. He holds the measuring pole. Client's day sheet has each border.

many-countries | Kuwait and Peru on one day, and Nepal on the next.
- | Roaming, he says. His contract has no roaming, he showed it to us himself.

~profile-conflict | CV and public page share no single employer.
= | Public page is his hobby. Choir conductor. Day job he keeps off it. Tax papers show the day job, eight years.

profile-conflict | Degree, town and last job are all different on his page.
- | Town: moved, register agrees. Degree and job he would rather not discuss.
- | Panel praise was high.

~resume-copied | Reader found the same resume on a Danish woman's site.
= | She is his coach. He agreed to be her sample. Name changed for it. Coach and contract, both seen.

resume-copied | CV turned up in full under three dates and another man's name.
- | Said that the other man copies him. Other man's is from 2015, ours from May.

~account-recent | Both his pages are from this summer.
= | Was in prison. Told us, letter one. Probation office confirms. No net there.

account-recent | All traces start on 1 June, for a lead with twenty years.
~contact-changed | New number too, since Monday.
= | Number: carrier closed its old net. Notice in the paper.
- | Traces: "I like it quiet."

~email-other-identity | Mail tool names the sender as "Frau Doktor Engel".
= | Practice mail. Used it once, scanner there. Practice rang: her patient, her scanner, his papers.

email-other-identity | The box has been signed up elsewhere as Leo Hart, of Kent.
- | Leo is a cousin. Cousins have no Leo, his aunt told us, as referee.

~place-conflict | Given: Bern. Then Biel. Then Thun.
= | Trains. He is a guard, three depots. Rented room in Biel, register has it. He answered where he sat.

place-conflict | Home changes between Nice and Turin, depending on the day.
- | A border worker in our team does that, with papers. This one has none.
- | Waiting for a lease.

~id-number-mismatch | According to the agency the number is not assigned to her.
= | Assigned Friday. Feed runs on Mondays. Ran Monday. Hers.

id-number-mismatch | Number on the tax form is that of a retired teacher in Idaho.
~phone-unreachable | And he does not take calls.
= | Calls: he is on a mine shift, mine office told us the hours. At six he took it.
- | Number: "will check at home".

~several-jobs | Two firms pay him full wages, the tax office writes.
= | Strike pay. Union counts as payer. Ended in March. Union's letter has the weeks.

several-jobs | He leads a team elsewhere, nine to five, says its site and its phone desk.
- | Volunteer work, he says. They pay him, says the desk.
- | Sorry to lose him, writes the lead.

~shared-account | A colleague has been signing in as him since Monday.
= | He is in plaster. Lead allowed it for a week. IT knew. Ended Friday, password new.

shared-account | Work orders under her name were done by her cousin, who told the client so.
- | She was ill two days, note seen. The orders run over six weeks.

~skill-gap | On site he could do nothing of what the sample shows.
= | Site had version 9, sample was 12. Half the menu is missing. We put in 12. Did it in twenty minutes, talked us through.

skill-gap | Could not repeat his own homework, not the first step of it.
- | Camera lag was explained, router. The homework was on paper.
- | Another date is set.
