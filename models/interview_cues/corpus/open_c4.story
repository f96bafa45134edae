# c4: security, care homes, food, farm, cleaning, permits and right to work

? | Door licence hangs on his chest face inwards. Turned round, it shows a blond man.
- | Club was full by eleven.

~? | Door licence photo shows a blond man, he is bald.
= | Licence office search by number shows both pictures, earlier and renewed, plainly him.

? | 17 guards on the invoice. Authority counted licences in 9 names, the rest had photocopies with one and the same number.

? | Work permit starts with a letter that the ministry has not used yet.
- | Kitchen porter, evening.

- | Kitchen porter, student visa.
- | Told about the 20 hours. Term dates copied.

? | On Fridays he clocks in as Bilal, on Saturdays as Bashir, hours never go beyond twenty for either.
- | Same apron.

~? | Bilal and Bashir, same face on the gate camera, both at twenty hours a week.
= | Twins at the technical college. Both stood in my office at once today.

? | Social security number was first used in 1951. She says she is 33.

~? | Number came back as belonging to someone born 1951.
= | Our own keying, two digits turned about. Right number matched at once.

? | Meat line: after the raid notice 90 of 240 did not come; seventy of the numbers belong to people in Puerto Rico.

- | Meat line, night, 14 starters.
- | Knives signed out, boots size list sent.

? | Woman in San Juan gets tax demands for wages from our plant in Iowa.
- | Payroll forwards it.

? | Carer's reference: manager 'Mrs Dunne' and the carer share a phone. She picked up as Mrs Dunne, coughed, then was herself.

? | Resident with dementia kept saying 'that is not Monique'. It was not.
- | Agency had sent thirteen shifts.

~? | Resident insisted it was not Monique who washed her.
= | It was the other Monique, second floor, swap written on the whiteboard and in the rota tool.

? | Sponsorship certificate names a care home with 12 beds that vouched for 190 carers.
? | At the address: a dry cleaner.

- | Sponsor licence looked up by us, rating A.
- | Certificate number valid. Start 1 Oct.

? | Paid 9,000 for a job that does not exist, now on our doorstep with a contract that bears our logo. We never wrote it.
- | Gave her the number of the help line.

? | Food hygiene certificates for the whole team, same minute, same score 19 of 20, from a phone in Dhaka.

~? | Whole team's hygiene certificates were issued within one minute.
= | Trainer held the class here on Monday and uploaded the paper tests together. Paper tests kept.

- | Cook, twelve years in one hotel.
? | Hotel's oldest head waiter has never seen the cook, nor does the meal plan book.

? | Hotel chambermaid answers for room checks as 'Ines'. In the laundry there is an Ines who says it costs her forty a week to lend it. Gets half back.

? | Residence card: chip gives a man, print gives a woman.
- | Reader was fine with the next eight.

~? | Residence card reader refused, status 'expired'.
= | Extension runs by law while the office decides; fiction certificate with stamp valid until May.
- | Copied.

? | Share code opens on a face that is not hers. She says the site mixes pictures up.
- | Asked for the passport too.

~? | Share code opened on the wrong face.
= | She had read a G for a 6. Typed again with her on the phone, right page.

? | Farm: 60 pickers, the fingerprint clock knew 44 of them from last year under other names.

- | Pickers return each June, mostly same families.
- | Tents, showers, two buses.

? | Guard on the museum's night post served six years for burglary as Weill. Certificate of conduct is on Weil, one L.
- | Otherwise liked.

~? | Certificate of conduct spells the name with one L.
= | Ministry's form drops it, the new one with both came in clean too, we asked for it ourselves.

? | Birth record number on her papers leads to a baby who lived three days in 1988.

? | Cleaner at the ministry. Her cousin did the clearance interview, wearing her glasses.
- | Clearance level 2.

- | Cleaner at the barracks, clearance took five months, came through.

? | Guard dog handler asked the dog's name of the client. The licence says he trained it.

? | Same caregiver was in two homes on one night. The homes are in Kent and Fife.
- | Both time sheets signed by the nurse on duty.

~? | Time sheets place her in Kent and in Fife on one night.
= | Fife put the wrong date, 12 for 21. Train ticket and their own door list say the 21st.

? | Airport pass applicant: five year history has a 'sister' as employer, referee and landlord. Sister has no such brother.

- | Airport pass applicant, eleven addresses in five years.
- | Army family, letters from each base.

? | Bank card, ID and seasonal contract in name of a man who sits in hospital in Plovdiv and lent them out for the summer.

? | The staffing van let out eight women, took eight cards from one box, each whichever was on top.
- | Supervisor saw from the window.

~? | Van driver handed eight ID cards out of one box.
= | Port police had collected and returned them at the gate, it is their rule for visitors.

? | Armed courier's shooting test shows 98 rings. Range was closed for lead removal.

? | Permit in the file has an expiry of 2026, the authority's letter for the number says refused, left the country 2021.

- | Asylum seeker, permission to work granted after nine months, stamp page 2.
- | Name in papers is from camp registration, differs from home spelling, office explains it in its letter.

? | Nurse aide and bathing guard are the same photo with a moustache drawn off, two names, two payrolls.

? | In the slaughter hall each 'Maria' wore the badge with tape over the birth year.
- | Floor lead counts again on Monday.

- | Housekeeper, old surname in the reference, new on the visa.
- | Divorce judgment with apostille shown.

? | Landlord of thirty of our staff keeps their passports and rents out the identities of those who went home.
- | Labour office informed.

? | Guard 311 was on sick leave in Split the whole quarter. Guard 311 has 240 patrol scans.

~? | 240 patrol scans of a guard who was on sick leave.
= | His tag was reissued to the relief man on day one, tag list dated and signed.

- | Butcher, Moroccan papers, trade chamber found equal.
- | Trial day good.

? | Bakery's baker passed the health check with another's sample; lab says the blood group does not fit the donor card.

? | Applicant in chat: 'do I come with my card or with my friend's, which one do you like'.
- | Shift manager closed the chat.

- | Barista, twenty, first job.
- | Passport, visa free, fine.

? | Rejected in May as Ahmad for a bad permit. In June a 'Hamid' uploaded that permit with a new line of type on the old stain.

~? | A permit scan with the same coffee stain as one refused in May.
= | May refusal was ours in error, he used his own scan again. Authority confirms permit valid.

? | Nanny's first aid paper came from a man who sells them outside the station at 20 euro, stamp left blank to fill in.

- | Nanny. Police check from Manila with seal, number confirmed by embassy in nine days.

? | Guard company owner holds the only licence. He has been in Dubai since 2021, it is scanned at nine gates daily.

? | Home manager's registration was for a man that died in post in 2019; inspectors' letters were answered in his name up to last month.
- | Ratings stayed good.

- | Kitchen hand says colleagues call him 'Prince', payslip says Emmanuel.
- | Just nickname, ID is Emmanuel.

? | Worker's compensation clerk asked the injured man to spell his surname. He asked for the card back to read it off.
