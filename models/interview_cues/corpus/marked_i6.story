# place-vague, shared-contact, persona-collision: told by what they imply
place-vague | Which town? "West coast." Which side of the bay? "West coast, yes."
- | Form needs a postcode.

place-vague | Street field on the form: "Texas".
- | Sent back, returned as "Texas, USA".

~place-vague | She kept it at "up north" for the whole first call.
= address-confirmed | Women's shelter, address protected by court. Lawyer confirmed it to HR alone.

place-vague | Payroll cannot pick a tax county since he has named none.
- | Start was the first.

place-vague | Asked where to send the van. "Near the big city." There are two of them.
- | Van stays.

place-vague | When I asked for the next crossroads he said the area is nice and quiet.
- | Same on the second call.

place-vague | Insurance took his file back: risk address reads "Europe".
- | Broker asked him twice.

place-vague | Three questions about his home got three times the name of the country.
- | Country has 80 million people.

- | Lives in a hamlet without street names, gave the plot number.
address-confirmed | Post has it so.

place-vague | He told the census lady "around" and told us "in the region".
- | Nothing narrower on record.

place-vague | The map pin he sent sits in the middle of a state, where the map puts it by itself.
- | Asked for his house.

~place-vague | Could only say "the Midlands" for his home.
= address-confirmed | Between two flats that week. Lease for the new one followed, street and all.

place-vague | Recruiter wanted to meet half way, and half way to what he would not say, "somewhere Ontario".
- | Meeting fell through.

place-vague | Seven weeks on the payroll and the fire marshal's list has a dash where his home is.
- | Lists are checked monthly.

place-vague | County, borough, district: the drop-down has 159 and he asked us to leave it at the first.
- | First one is empty.

place-vague | Says his commute is "normal". From where? "From home." Where is home? "The suburbs."
- | Of what, no reply.

- | CV shows the state only, as our template wants it.
- | Town on the form.

place-vague | Driver asked him on the phone for a landmark; he had to look it up and came back with the airport.
- | Airport is 60 km off.

place-vague | Sworn statement, line "residing at": the East.
- | Notary did not take it.

~place-vague | "In the mountains" was his address for a month.
= address-confirmed | Warden of a hut, no street there. Alpine club gave us the coordinates and the post stop.

place-vague | Wanted to know which answer we need, then took the capital's whole metropolitan area.
- | Question was where he lives.

place-vague | Neighbourhood? He wrote down the dialing code.
- | Code covers 90 towns.

place-vague | Every other new hire has a street on the parcel list, his line is "PA".
- | Parcel waits.

- | He says Berlin, on the form Berlin-Köpenick and the street.
- | Fine.

= address-confirmed | Army housing, location not given out. Unit's office wrote to us.
~place-vague | He would not go further than "a base in the south".
- | Done.

place-vague | Tenant of what house, the clerk asked; "of a house in Florida", he said, and that went into the protocol.
- | Hearing was short.

shared-contact | Merged by the ATS: two people, one mobile ending 0142.
- | Different photos.

shared-contact | I rang Mr Foss and was asked whether it is about Foss or about Underhill. We have both.
- | Both for the same post.

~shared-contact | Our system wanted to join her with another applicant over the phone number.
= sharing-explained | Sisters, one household, both told us at once. IDs seen.

shared-contact | Confirmation for candidate 17 was answered by candidate 22.
- | Subject line still had 17.

shared-contact | Twelve CVs, and the dialer knows only three lines to reach them.
- | Counted by the recruiter.

shared-contact | Mail to the tester bounced with the same notice as mail to the analyst, same box behind both.
- | Both applied in May.

shared-contact | "You already texted me under Harris" wrote Mr Boyd.
- | Harris withdrew last year.

shared-contact | The column "phone" sorted: rows 40 to 46 equal, the names not.
- | Sheet is from the job fair.

- | Both list the hostel's front desk.
- | Hostel is for students, as we knew.

shared-contact | Recovery number of her mailbox is the mobile on his application.
- | Nobody told us they know each other.

shared-contact | Duplicate check fired on the address with the dot moved by one letter. Person behind the first was a welder, this one is a CFO.
- | Provider ignores dots.

~shared-contact | Two candidates, one mailbox.
= sharing-explained | College careers office sends for its students. Office rang back through its switchboard.

shared-contact | My SMS for the night nurse was answered by the electrician we had turned down.
- | He knew nothing of mixing.

shared-contact | The invite went to one and two accepted it, Mr Ilic and Mr Reyes.
- | Only one inbox was addressed.

shared-contact | WhatsApp picture under her number: our applicant of last spring, still smiling.
- | Names differ.

shared-contact | Sister company has that same line in its file, belonging to a Sean.
- | Ours is a Nikhil.

- | Couple applied for the couple's job in the lodge with one phone.
- | As the advert asked.

shared-contact | Reference table: A's home number is B's work number is C's emergency contact. All three are candidates.
- | Advert was for one post.

shared-contact | The letters differ, the "reach me at" does not. Six names.
- | Filed together.

~shared-contact | Number of our new cook was in the database under a cleaner.
= sharing-explained | Carrier had given the number to him after she cancelled, letter seen.

shared-contact | Voicemail: "You have reached Amy, Carl and Dev, please say for whom." Three of our applicants.
- | One post is open.

shared-contact | Wrote two rejections, got one reply: "which of them?"
- | Names have nothing in common.

shared-contact | Filter on the mail column shows a second line from 2022, other name, other town.
- | No note on it then.

- | Same area code and the next number, company phones of one firm.
- | Firm closed, all 40 applied.

= sharing-explained | Our clerk pasted the line above into his row.
~shared-contact | By the list he and Ms Ruud have the same telephone.
- | Row corrected.

shared-contact | The texts for all four of the short list go to a single handset, the carrier told the police.
- | Case number on file.

persona-collision | "I start with the hospital on Monday, you mean the bank?" We are neither.
- | He asked for our name.

persona-collision | Thanked us for the offer as a data analyst. He is up for network admin.
- | Corrected it next mail.

~persona-collision | He spoke to us as if we were another firm.
= discrepancy-explained | Same headhunter, two clients in a row, she had mixed up the links. She wrote so.

persona-collision | When I said "so, about your time at the airline" he began with the story of a nurse. CV: airline.
- | Eleven lines of nursing, then a stop.

persona-collision | Signature under his mail gives another person's job, firm and phone. It was gone in the next.
- | Both kept.

persona-collision | Needed to be told which position and which of "the profiles" we had.
- | We have one.

persona-collision | Asked "Is this for Kyle?" and when I said no, for Omar, he said "good, speaking".
- | Thirty seconds in.

persona-collision | He brought his answers on our competitor's mission statement, read with feeling.
- | Slides too.

- | He has an offer from another firm and told us.
- | Decision by Friday.

persona-collision | Uploaded the signed contract of a firm in Utah where ours should be. Name on it is not his.
- | Deleted by him at 21:05.

persona-collision | Wished our CEO by a wrong name a good trip. That CEO runs a firm where a lookalike CV was placed in March.
- | Peer confirmed the trip.

~persona-collision | Letter began "Dear team" of a company that is not ours.
= | Copied from his last application, he rang and was ashamed. Rest is written for us.

persona-collision | Two calendars open: 10:00 as Ben with us, 10:30 as Tara with them.
screen-share-leak | Seen while he shared.

persona-collision | He said his degree was physics, then "sorry, that is the other one, mine is law".
- | Written down by both of us.

persona-collision | To the salary question came the figure for a job we never offered, in a currency we do not pay.
- | "Wrong file", he mumbled.

persona-collision | Sent his sick note to us for a warehouse in Reno. We are a design office.
- | Patient's name blacked out.

- | Mixed up our two departments.
- | So do we.

persona-collision | On the first call a widower from Ohio, on the second he read out the life of a single man from Leeds.
- | One CV, one appointment code.

alias-used | Ticked "rehire" on the form: "I was with you as Stefan." Application is from a Gregor.
- | HR asked, link closed.

~persona-collision | In the middle he introduced himself as the candidate for a different post.
= | He had applied for two posts with us, both in the ATS. Colleague had not said which.

persona-collision | Lost his place, turned a page, and went on as a graduate of another school with another age.
- | Audio at 17:30.

persona-collision | "Remind me, am I the front-end guy here?"
- | Job is payroll.

persona-collision | His out-of-office for us speaks of the merger at his other desk, with his other name below.
- | Sent on Monday.

- | She called us by our old company name.
- | Her last visit was before the change.

= discrepancy-explained | Temp agency's phone, she takes calls for all its people, agency confirms.
~persona-collision | Picked up with "which of them would you like, the driver or the clerk?"
- | Then put us through.

persona-collision | Our test came in with the header of a firm in Dublin and a candidate number that is not ours.
- | Ours has no numbers.
