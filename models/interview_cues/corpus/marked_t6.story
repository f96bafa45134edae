# employer-detail-unknown
employer-detail-unknown | Six years at the plant, did not know how many shifts it runs.
- | Asked three ways.

employer-detail-unknown | Who signed your holiday slips? Pause, then "the management".
- | No name until the end.

employer-detail-unknown | He put the head office in Hamburg; it has always been in Kiel.
- | Kiel is on every invoice of theirs.

~employer-detail-unknown | Could not tell us who her boss was at the chain.
= discrepancy-explained | Store had four managers in a year, district office sent the list and her shifts.
employer-confirmed | Dates fit to the week.

employer-detail-unknown | Which ticket system did you use daily? "Various."
evades-personal-questions | Next question about the team got the same kind of answer.

employer-detail-unknown | Thought that the airline flew Boeing. It has had Airbus only.
- | Says mechanic there, 2016 to 2021.

employer-detail-unknown | Ward 4 is paediatrics in that hospital, she described it as geriatric.
- | Our matron used to work there.

employer-detail-unknown | Former engineer of that firm sat in; none of his names rang a bell with the candidate.
contradicts-resume | First said twelve people, then forty.

employer-detail-unknown | No colleague, no desk, no canteen, no town: nothing concrete on the second job.
- | Interviewer's sheet, box 5 empty.

= discrepancy-explained | Worked remotely through an agency and never saw the office, agency contract seen.
~employer-detail-unknown | Floor, building, reception: all unknown to him.
- | Team lead's name he had at once.

employer-detail-unknown | Did not know that the company had gone through bankruptcy while he was, he says, its controller.
- | Filing was in all papers.

employer-detail-unknown | Named a CEO who left before she supposedly joined.
false-premise-accepted | Also nodded to a branch in Bruges that we invented.

employer-detail-unknown | Bus driver without idea where the depot gate is.
- | Operator has just one depot.

- | Would not give client names because of NDA, gave team, manager and tools.
employer-confirmed | The personnel department confirmed.

~employer-detail-unknown | The name of the product he sold escaped him.
= discrepancy-explained | Product had a code name until launch; he gave us the code and the owner confirmed it.

employer-detail-unknown | Called the firm's own currency app "a kind of shop".
- | Two years as product owner for it.

employer-detail-unknown | Cannot say by whom or where he was interviewed for his current job.
- | "Long ago." It was January.

employer-detail-unknown | The bank's uniform colour, dress code, opening hours: wrong, wrong, do not recall.
employer-denies | Personnel in Turin have no file for her.

~employer-detail-unknown | He drew a blank on his last manager.
= | Came back five minutes later with full name and number, manager spoke with us.
referee-confirmed | Reached through the main exchange.

employer-detail-unknown | Describes an open office on Main Street, company is fully remote since its founding.
- | Founder told our recruiter.

employer-detail-unknown | Said it slipped his mind because of stress; a week later in writing, still no boss and no team.
- | Deadline passed.

~employer-detail-unknown | No memory of how large his department was.
= discrepancy-explained | Head injury in 2020, he told us first; payslips for all years are here.

employer-detail-unknown | Ship's cook who could not give the vessel's flag or captain.
support-document-altered | Seaman's book stamps are from a port that closed in 2009.

- | Knew manager, floor, even the parking lot.
- | Next.

# referee-denied
referee-denied | HR of the insurer: no Paul Whitley has ever drawn pay here.
- | He was reference one.

referee-denied | Asked the clinic for Dr Sahin, clinic says no such doctor on staff, now or before.
? | His letter bears its logo.

referee-denied | Principal has never heard of the deputy who praised her.
support-document-altered | Letterhead is from before the school's merger.

~referee-denied | Company told us the referee is not known to them.
= discrepancy-explained | She is with the parent company, whose HR vouched for her job.
referee-confirmed | Then the referee answered on her office line.

referee-denied | "We have had one Margaret and she retired in 1999," says the yard.
referee-text-only | Our Margaret writes from a free mailbox.

referee-denied | Payroll search at the airport: nobody of that name, badge number unassigned.
- | Reply in two hours.

referee-denied | Site manager laughed, that foreman is not theirs.
- | Second referee not answered yet.

referee-denied | The university's staff office cannot confirm Prof. Lund, the chair he holds does not exist.
- | Letter was signed by him.

referee-denied | Reference given by "VP Sales". VP Sales there is another man, since 2015.
- | Checked by phone with his secretary.

= discrepancy-explained | Married since, HR found her under the maiden name Kopp.
~referee-denied | At first they had denied that she was ever with them.
referee-confirmed | Ms Kopp spoke about him for ten minutes.

referee-denied | Embassy answers that the attaché on the reference never served there.
- | Note 44, stamped.

referee-denied | Union of notaries, then the office itself: no clerk Ferrante.
employer-detail-unknown | The applicant did not know the street of the office.

referee-denied | Looked up referee 2 via the switchboard: left column, no; right column, no; archive, no.
- | Operator was patient.

- | Referee had left the firm, firm gave his leaving date.
referee-confirmed | He called us himself from the new job.

~referee-denied | Personnel wrote "not employed".
= discrepancy-explained | Contractor, as he says; purchasing sent the three-year frame contract.

referee-denied | His supervisor at the depot turns out to be nobody's supervisor, depot has never paid him.
referee-shares-contact | And his number is on the applicant's lease.

referee-denied | Contacted the owner: "I know all nine of my people, she isn't one."
- | Hair salon, Leeds.

referee-denied | Vendor's verdict for reference 3: named person has no history with organisation.
- | Order closed red.

~referee-denied | Reception: there is no Sharma here.
= discrepancy-explained | Two buildings, two exchanges; building B put us through to him.

referee-denied | Ministry has no such head of section, the mail domain differs by a letter.
? | Domain bought in April.

referee-denied | Applicant says the referee works under a second surname; firm checked that one too, no.
- | Offer on ice.

~referee-denied | Old employer disowned the man who recommended him.
= discrepancy-explained | Dispute over severance, labour court file shows that he was director until 2022.
- | Lawyer has seen it.

referee-denied | We sent the reference letter to its supposed writer's firm, came back "person unknown to us".
- | Registered post.

- | Referee works part time, so callback on Thursday.
referee-confirmed | Company line, good things said.

# forwarder-address
forwarder-address | Suite 210 is a rack of mailboxes behind a copy shop.
? | Three other names use 210.

forwarder-address | Google shows a freight forwarder's hall at the home address.
requests-laptop-reship | From there it was to go to Vladivostok.

forwarder-address | County: parcel 0881 has no dwelling on it.
- | Driving licence says he lives there.

~forwarder-address | Home address turns out to be a UPS Store.
= discrepancy-explained | Lives on a boat, marina office confirmed berth and post arrangement.
- | Equipment picked up at our desk.

forwarder-address | House empty since the fire, says the letter carrier.
- | Box left with him anyhow.

forwarder-address | Room with forty laptops, each with a firm's sticker, in her spare bedroom.
same-device-as-other | One router for all.

forwarder-address | USPS marks it CMRA.
- | That means commercial mail agent.

forwarder-address | Employer in Riga wrote to the flat; it is let by the night on Airbnb.
place-conflict | In the interview he owned a house.

forwarder-address | Storage unit C17, monthly rent paid in cash.
? | Listed as residence in the W-4.

= discrepancy-explained | Shelter for women, the address is protected by a state programme.
~forwarder-address | Her street address is only a post box in the capital.
- | Programme letter seen by HR lead.

forwarder-address | Postal inspector names the address as a parcel relay for overseas buyers.
- | Eleven of our shipments went there.

forwarder-address | Landlord keeps machines running for a fee at that place, no tenant sleeps in it.
remote-control-tool | Each one has a remote agent.

forwarder-address | "Ste 4-1187" on the tax form, 4-1186 on another hire's.
? | Both are boxes at a shipping centre.

- | Works from a village, post comes to the shop.
address-confirmed | Parish clerk and council tax bill agree.

~forwarder-address | The residence is an office block, no flats in it.
= discrepancy-explained | Caretaker's flat on the roof, registered since 2011, owner confirmed.

forwarder-address | Delivery man's note: vacant lot, fence, for sale sign.
- | Photo with time stamp.

forwarder-address | He gave a law firm's reception as home, it receives post for 300 companies.
employer-front | Two of them were seized last year.

forwarder-address | Searched the house under warrant: racks, fans, labels with employers' names.
- | Resident pleaded guilty.

~forwarder-address | Flag by vendor: address non-residential.
= trouble-explained | Army base, vendor's table has it as commercial.
equipment-received-in-person | Handed over at the gate with military ID.

forwarder-address | A hotel in Laredo, checked out two months ago.
- | Address was given last week.

forwarder-address | Told us he lives above the mail shop; there is no upper floor.
- | Shop owner, by telephone.

~forwarder-address | Package went to a parcel hub instead of a door.
= tool-agreed | Pick-up point that our own carrier chose, he collected with passport.

forwarder-address | Nurse's registered home is the agency's drop box, like that of 70 others.
- | Licensing board noticed.

- | Forwarding order with the post office since he moved in May.
address-confirmed | New lease shown.
