# the explanation stands before, comes from a third party, is a document seen
= | Payroll memo: from 1 Oct all Polish staff get a second login through the Łódź terminal farm.
- | Memo not sent to us.
~remote-desktop-use | Analyst found him on a farm desktop in Łódź for the entire day.

= | District nurse confirmed to HR: he is at his mother's bed, nights and mornings.
~hours-refused | Mornings refused, and early shift refused as well.
~avoids-in-person | Cancelled the site tour at six o'clock.

= | School secretary: Ms Ferro took her husband's job title off the web in May, by mistake hers as well.
~employer-staff-unfindable | Head teacher cannot be found on any page of the school.

= id-shown-and-matched | Passport in hand at reception, 8:40, number compared.
= | App store pulled the ID app that day.
~idcheck-abandoned | ID app says that he gave up at step two.

= | Festival rents its phones. Crew list has her under 555-0142 till Sunday.
~phone-rented | Number of hers turns out to be hired.
- | Called it, fine sound.

= | Consul's letter of 4 Aug: permits of that print run scan as void, are good.
~work-permit-refuted | Scanner at the site says void permit, call to the hotline says the same.

= | Coroner's inquest, she is sworn to silence until the 11th.
~evades-personal-questions | Answers nothing on the accident at her last plant.
- | Rescheduled.

= | Moved in with an uncle, forms came from the uncle's PC. HR has the tenancy.
~referee-shares-contact | Uncle's PC is what the referee used as well.
= | Uncle's lodger is the referee. Both on the lease.

= | Museum sold its picture archive to a stock house in 2020.
~photo-found-elsewhere | Her museum portrait can be bought for four euros.

= | Two-week course at the vendor in Osaka, travel desk no. 5571.
~signins-apart | Box under the desk in Ulm, sign-ins Osaka.
~document-opened-elsewhere | New contract opened there as well.

= | Judge's order: child's data may not leave the country, so he takes them by disk to the court.
~data-taken | Camera has him with a disk full of case data at the gate.

= | Language school closed, its certificate names the state exam that replaced it.
~cannot-speak-claimed-language | Said nothing when asked in Norwegian.
= language-spoken | Ear infection that day, doctor's slip. Second try: 15 minutes of Norwegian.

= | Register: company split in four on 2 Jan.
- | Took an hour to find.
~employer-young | Employer is two months old, on paper.
~employer-site-copied | Its page is a twin of another company's.
= | Same owner, four pages by one hand.

= | Notary keeps the deed of adoption. Seen by counsel.
~returned-under-new-name | Sent off as Farkas in 2019, back as Molnar.

= | Trainer at the gym network has her brother's card, brother pays for both, club allows it.
~id-rented-or-borrowed | She goes in on a card that is not hers.

# third party
~proxy-interviewer | Porter swears another lad came to the exam.
- | Asked the exam office.
= | Office: first lad was the invigilator's son, bringing lunch.
= | Seat 9 signed by ours, face on tape.

~peer-report | Logistics group has him on its black page.
= | Their data officer rang: page was filled from a chat, unlawful, shut.
= background-check-clear | Police extract without entries.

~internal-record | Old colleague says we once threw him out for theft.
= | Archive lady: that was Ralf, same shift, same hair.
= | Ralf's file has Ralf's photo.

~commits-other-name | Auditor: code comes from an outsider, "hschmid".
= | Release manager: H. Schmid is the build account's sponsor, dead since 2017.
- | Rename planned.

~test-substituted | Lab nurse told us that it was not our man.
= | Lab doctor: nurse saw the 8:10, ours was the 8:20.
= | Door camera, 8:20: ours.

~output-swing | Client wrote: brilliant first month, second month by a layman.
= | Client's own PM: second month was done by their team, to save money.
- | PM will tell his boss.

~many-profiles | Platform's trust team lists five accounts of hers.
= | Same team, next day: four are fan pages.
- | She bakes on TV.

~keep-awake-tool | Neighbour desk: his mouse moves when he is out.
= | Cleaner found it. Desk fan, loose plate, cable.
- | Fan moved.

~referee-denied | Parish clerk: no Father Anselm here.
= | Bishop's office: transferred in 2022, clerk came in 2023.
= referee-confirmed | Father Anselm, via the bishop's office, remembers her choir years.

~id-owner-denies | A Mr Sorensen from the card's village says that it is a theft of his name.
= | Village mayor: three of that name. Ours is the blacksmith's.
= id-verified-in-person | Blacksmith's son showed card and face at the town hall.

# looks like an explanation and is none
hours-refused | Kansas hire, no Kansas morning in 40 days.
- | Doctor's note came.
support-document-altered | Doctor's office has not issued it.

evades-personal-questions | Who was your first boss? "Leadership matters."
- | Recruiter explained to us that some people are modest.
- | We moved on.

photo-found-elsewhere | His face sells insurance in Chile.
- | "Yes, that is my modelling."
? | Agency of that ad has the model's name, a Chilean with a beach shop.

employer-front | Raided as a sham in May, on his CV to this day.
- | Landlord of the sham is a decent man.
- | No further papers.

commits-other-name | Half the branch by someone named Vadim.
- | Wrote that Vadim is his middle name.
- | Passport has no middle name.

keep-awake-tool | Script presses scroll lock through the night.
- | Security asked for a statement.
- | Statement is about the weather and the commute.

forwarder-address | A remailer in Portland got our laptop.
- | "My landlord works there."
? | Remailer has one employee, and she rents out nothing.

persona-collision | Introduced himself to us as Wen, corrected to Will, then Walter.
- | HR business partner had a laugh with him.

many-profiles | Four faces of one man on four networks with four trades.
- | Would show us his passport. Did not.

own-device-insisted | Private PC or nothing, second mail today.
- | Says our lead had allowed it.
- | Lead, asked in front of me, had not.

returned-under-new-name | "Bruno" of 2022 is today's "Benno".
? | Benno's diploma is real, as the school wrote, and belongs to a Benno of 60.

document-opened-elsewhere | NDA opened in Dandong.
- | He supposes a scanner.
? | Scanner logs of ours and the signing firm's: no scan in that hour.

refuses-background-check | No consent.
- | Two managers offered to vouch for him.
- | Neither has met him.

phone-voip-noted | Net number, four days old, in place of a mobile.
- | Claims that the phone shop mixed up his SIM.
? | No shop in the town he named.

portfolio-copied | Site of a Cape Town coder, colours changed.
- | He says that he is the coder.
? | Cape Town coder on video with us now, is another man.

internal-record | Barred by us in 2023, reason: second hands on his keyboard.
- | New address, new mail, says that is his new start.

referee-shares-contact | Reference's landline rings in the applicant's kitchen.
- | "We are neighbours."
? | Land register: nearest neighbour 4 km.

work-permit-refuted | Border police keep the card as a fake.
- | His employer before us never had a complaint.

same-photo-as-other | Portrait no. 212 is portrait no. 98, darker.
- | A shared studio, he says.
- | A studio shares a backdrop, not a face. Studio never saw him.

employer-staff-unfindable | HR head, CTO, two leads of that firm: made up, says the union.
- | Asked for one pay slip. "Later."
